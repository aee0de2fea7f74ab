//! A draft into records, by the same rules as commands.

use crate::actions::{contacts, meetups, offers, reminders, rsvps, stops, suggestions, trips};
use crate::commands::args::reading_from;
use crate::context::Here;
use crate::context::input::Public;
use crate::context::outcome::refuse;
use crate::context::outcome::{Halt, Outcome};
use crate::context::records;
use crate::domain::contact::Card;
use crate::domain::draft::{Draft, FollowUp, Halt as Leg, Journey, What};
use crate::domain::permissions::Deed;
use crate::domain::stop::{Stay, Stop};
use crate::domain::suggestion::{State, Suggestion};
use crate::domain::trip::Trip;
use crate::language::private_text::Field;
use crate::language::when::When;
use crate::render::say::Say;
use crate::say;

/// Records it for whoever speaks.
///
/// # Errors
/// Refuses as the command for it would.
pub(crate) fn record(here: &mut Here<'_>, draft: &Draft) -> Outcome {
    let trip = match draft.trip {
        Some(no) => Some(under_way(here, no)?),
        None => None,
    };
    match (&draft.what, trip) {
        (What::Trip(journey), _) => start(here, journey),
        (What::FollowUp(follow_up), trip) => remind_of(here, trip.as_ref(), follow_up),
        (_, None) => Err(refuse!("no-trip")),
        (what, Some(trip)) => in_trip(here, &trip, what, draft.by.as_ref()),
    }
}

fn under_way(here: &Here<'_>, no: i64) -> Result<Trip, Halt> {
    match here.tx.trip(no)?.filter(|trip| here.tx.may_see(here.me(), trip.id).unwrap_or(false)) {
        Some(trip) if trip.ended.is_some() => Err(refuse!("trip-ended", trip: &trip)),
        Some(trip) => Ok(trip),
        None => Err(here.nothing(refuse!("no-trip"))?),
    }
}

fn in_trip(here: &mut Here<'_>, trip: &Trip, what: &What, by: Option<&String>) -> Outcome {
    if !matches!(what, What::Rsvp(_)) && here.redo.is_none() {
        here.has_room(trip)?;
    }
    match what {
        What::Offer(bed) => {
            offers::make::public_note(here, bed.note.as_deref())?;
            let wanted = offers::make::Wanted {
                spot: bed.spot.clone(),
                kind: bed.kind,
                people: bed.people,
                note: bed.note.clone(),
                nights: bed.nights.clone(),
                via: by.cloned(),
            };
            offers::make::make(here, trip, wanted)
        }
        What::Stops(stops) => legs(here, trip, stops),
        What::Meetup(meetup) => {
            here.public(meetup.note.as_deref(), Field::Note, Public::Meetup)?;
            let mut lines = Vec::new();
            let title = match &meetup.title {
                Some(title) => title.clone(),
                None => here.words(&say!("draft-untitled")),
            };
            for (line, time) in meetup.times.iter().enumerate() {
                here.line = line;
                lines.extend(meetups::make(
                    here,
                    trip,
                    meetups::Plan {
                        title: title.clone(),
                        spot: meetup.spot.clone(),
                        venue: None,
                        note: meetup.note.clone(),
                        day: time.day,
                        slot: time.slot,
                        repeat: time.repeat.clone(),
                        zone: meetup.zone,
                    },
                )?);
            }
            Ok(lines)
        }
        What::Suggestion { spots, days, why } => {
            here.public(why.as_deref(), Field::Note, Public::Stop)?;
            let stay = days.and_then(|(arrive, leave)| Stay::new(arrive, leave).ok());
            let mut lines = Vec::new();
            for (line, spot) in spots.iter().enumerate() {
                here.line = line;
                let suggestion = Suggestion { no: 0, spot: spot.clone(), stay, why: why.clone(), state: State::Open };
                lines.extend(suggestions::make(here, trip, suggestion)?);
            }
            Ok(lines)
        }
        What::Rsvp(coming) => {
            let no = coming.which.first().copied().unwrap_or_default();
            let meetup = records::meetup(here, trip, no)?;
            if !meetup.stands() {
                return Err(refuse!("meet-cancelled-already", no: no, title: &meetup.title));
            }
            let day = coming.day.map(When::Day);
            let occurrence = rsvps::occurrence(here, trip, &meetup, day.as_ref())?;
            rsvps::give(here, trip, &meetup, occurrence, coming.answer, coming.guests)
        }
        What::Contact(somebody) => {
            let card = Card {
                name: somebody.name.clone().unwrap_or_default(),
                spot: somebody.spot.clone(),
                handles: somebody.handles.clone(),
                topics: somebody.topics.clone(),
            };
            contacts::note(here, trip, card)
        }
        What::FollowUp(_) | What::Trip(_) => Err(Halt::Talk),
    }
}

/// The stops of a draft; one that stood without dates gets them.
fn legs(here: &mut Here<'_>, trip: &Trip, legs: &[Leg]) -> Outcome {
    here.require(Deed::PlanTrip, trip, None)?;
    let mut lines = Vec::new();
    for (line, leg) in legs.iter().enumerate() {
        here.line = line;
        let stay = leg.days.and_then(|(arrive, leave)| Stay::new(arrive, leave).ok());
        if let Some(stay) = stay
            && stay.leave() < here.today()
        {
            return Err(refuse!("days-past", days: (stay.arrive(), stay.leave())));
        }
        let new = Stop { no: 0, spot: leg.spot.clone(), stay, certainty: leg.certainty, note: None };
        let undated = here.tx.stops(trip.id)?.into_iter().find(|old| old.stay.is_none() && old.spot.same(&new.spot));
        lines.extend(match undated {
            Some(old) if stay.is_some() && here.redo.is_none() => {
                stops::replace(here, trip, Stop { no: old.no, note: old.note, ..new })?
            }
            _ => stops::make(here, trip, new)?,
        });
    }
    Ok(lines)
}

fn start(here: &mut Here<'_>, journey: &Journey) -> Outcome {
    let id = trips::open(here, &journey.title, journey.days, [&journey.topics, &journey.reach, &journey.donate])?;
    let made = under_way(here, id)?;
    let days =
        journey.days.map_or_else(|| "".into(), |days| crate::render::say::Arg::Say(say!("with-days", days: days)));
    let mut lines = vec![say!("trip-started", title: &journey.title, days: days)];
    lines.extend(trips::twins(here, id, &journey.title)?);
    lines.extend(legs(here, &made, &journey.stops)?);
    lines.push(say!("trip-next-direct"));
    Ok(lines)
}

/// A reminder for whoever speaks, or for the crew of the trip.
fn remind_of(here: &mut Here<'_>, trip: Option<&Trip>, follow_up: &FollowUp) -> Outcome {
    let Some(at) = follow_up.at else { return Err(refuse!("remind-when-missing")) };
    let Some(trip) = trip.filter(|_| follow_up.crew) else {
        return reminders::set_in(here, follow_up.zone, at, follow_up.text.clone(), None);
    };
    let by = here.name(here.me())?;
    reminders::set_for_crew(here, trip, follow_up.zone, at, &follow_up.text)?;
    let line: Say = say!("follow-up-for-crew", by: by, trip: &trip, when: at, text: &follow_up.text);
    here.ask_crew(trip, 0, &[line])?;
    Ok(vec![say!("follow-up-set", trip: &trip, when: at)])
}

/// The first day that a weekday can mean in a change to what lasts from `first` on.
pub(crate) fn from(here: &Here<'_>, first: Option<chrono::NaiveDate>) -> Option<chrono::NaiveDate> {
    first.and_then(|first| reading_from(here, here.zone(), first, chrono::NaiveDate::MAX))
}
