//! Records a draft, by the same rules as commands.

use crate::actions::{contacts, meetups, offers, reminders, rsvps, stops, suggestions, trips};
use crate::commands::args::reading_from;
use crate::context::input::Public;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::{Context, records};
use crate::domain::contact::Card;
use crate::domain::draft::{Draft, DraftKind, DraftStop, DraftTrip, FollowUp};
use crate::domain::ids::TripId;
use crate::domain::permissions::Permission;
use crate::domain::stop::{NewStop, Stay, Stop};
use crate::domain::suggestion::NewSuggestion;
use crate::domain::suggestion::State;
use crate::domain::trip::Trip;
use crate::language::private_text::Field;
use crate::language::when::When;
use crate::msg;
use crate::render::msg::Msg;

/// Records a draft for the sender of the message at hand.
///
/// # Errors
/// Refuses as the command for it would.
pub(crate) fn record(cx: &mut Context<'_>, draft: &Draft) -> Outcome {
    let trip = match draft.trip {
        Some(id) => Some(under_way(cx, id)?),
        None => None,
    };
    match (&draft.what, trip) {
        (DraftKind::Trip(journey), _) => start(cx, journey),
        (DraftKind::FollowUp(follow_up), trip) => remind_of(cx, trip.as_ref(), follow_up),
        (_, None) => Err(refuse!("no-trip")),
        (what, Some(trip)) => in_trip(cx, &trip, what, draft.by.as_ref()),
    }
}

fn under_way(cx: &Context<'_>, id: TripId) -> Result<Trip, CommandError> {
    match cx.tx.trip(id)? {
        Some(trip) if !cx.tx.may_see(cx.me(), trip.id)? => Err(cx.silent_if_hidden(refuse!("no-trip"))?),
        Some(trip) if trip.ended.is_some() => Err(refuse!("trip-ended", trip: &trip)),
        Some(trip) => Ok(trip),
        None => Err(cx.silent_if_hidden(refuse!("no-trip"))?),
    }
}

fn in_trip(cx: &mut Context<'_>, trip: &Trip, what: &DraftKind, by: Option<&String>) -> Outcome {
    if !matches!(what, DraftKind::Rsvp(_)) && cx.redo().is_none() {
        cx.require_room_for_record(trip)?;
    }
    match what {
        DraftKind::Offer(bed) => {
            offers::require_public_note(cx, bed.note.as_deref())?;
            let wanted = offers::Wanted {
                spot: bed.spot.clone(),
                kind: bed.kind,
                people: bed.people,
                note: bed.note.clone(),
                nights: bed.nights.clone(),
                via: by.cloned(),
            };
            offers::make(cx, trip, wanted)
        }
        DraftKind::Stops(stops) => legs(cx, trip, stops),
        DraftKind::Meetup(meetup) => {
            cx.require_public(meetup.note.as_deref(), Field::Note, Public::Meetup)?;
            let mut lines = Vec::new();
            let title = match &meetup.title {
                Some(title) => title.clone(),
                None => cx.words(&msg!("draft-untitled")),
            };
            for (line, time) in meetup.times.iter().enumerate() {
                cx.set_line_index(line);
                lines.extend(meetups::make(
                    cx,
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
        DraftKind::Suggestion { spots, days, why } => {
            cx.require_public(why.as_deref(), Field::Note, Public::Stop)?;
            let stay = days.and_then(|(arrive, leave)| Stay::new(arrive, leave).ok());
            let mut lines = Vec::new();
            for (line, spot) in spots.iter().enumerate() {
                cx.set_line_index(line);
                let suggestion =
                    NewSuggestion { no: (), spot: spot.clone(), stay, why: why.clone(), state: State::Open };
                lines.extend(suggestions::make(cx, trip, suggestion)?);
            }
            Ok(lines)
        }
        DraftKind::Rsvp(coming) => {
            let Some(no) = coming.which.first().copied() else { return Err(CommandError::NotForBot) };
            let meetup = records::meetup(cx, trip, no)?;
            if !meetup.stands() {
                return Err(refuse!("meet-cancelled-already", no: no, title: &meetup.title));
            }
            let day = coming.day.map(When::Day);
            let occurrence = rsvps::occurrence(cx, trip, &meetup, day.as_ref())?;
            rsvps::answer(cx, trip, &meetup, occurrence, coming.answer, coming.guests)
        }
        DraftKind::Contact(somebody) => {
            let card = Card {
                name: somebody.name.clone().unwrap_or_default(),
                spot: somebody.spot.clone(),
                handles: somebody.handles.clone(),
                topics: somebody.topics.clone(),
            };
            contacts::add(cx, trip, card)
        }
        DraftKind::FollowUp(_) | DraftKind::Trip(_) => Err(CommandError::NotForBot),
    }
}

/// The stops of a draft. One that the trip has without dates gets the dates.
fn legs(cx: &mut Context<'_>, trip: &Trip, legs: &[DraftStop]) -> Outcome {
    cx.require(Permission::PlanTrip, trip, None)?;
    let mut lines = Vec::new();
    for (line, leg) in legs.iter().enumerate() {
        cx.set_line_index(line);
        let stay = leg.days.and_then(|(arrive, leave)| Stay::new(arrive, leave).ok());
        if let Some(stay) = stay
            && stay.leave() < cx.today()
        {
            return Err(refuse!("days-past", days: (stay.arrive(), stay.leave())));
        }
        let new = NewStop { no: (), spot: leg.spot.clone(), stay, certainty: leg.certainty, note: None };
        let undated = cx.tx.stops(trip.id)?.into_iter().find(|old| old.stay.is_none() && old.spot.same(&new.spot));
        lines.extend(match undated {
            Some(old) if stay.is_some() && cx.redo().is_none() => {
                stops::replace(cx, trip, Stop { note: old.note, ..new.numbered(old.no) })?
            }
            _ => stops::make(cx, trip, new)?,
        });
    }
    Ok(lines)
}

fn start(cx: &mut Context<'_>, journey: &DraftTrip) -> Outcome {
    let id = trips::create(cx, &journey.title, journey.days, [&journey.topics, &journey.reach, &journey.donate])?;
    let made = under_way(cx, id)?;
    let days =
        journey.days.map_or_else(|| "".into(), |days| crate::render::msg::Arg::Msg(msg!("with-days", days: days)));
    let mut lines = vec![msg!("trip-started", title: &journey.title, days: days)];
    lines.extend(trips::line_of_twins(cx, id, &journey.title)?);
    lines.extend(legs(cx, &made, &journey.stops)?);
    lines.push(msg!("trip-next-direct"));
    Ok(lines)
}

/// A reminder for the sender, or for the crew of the trip.
fn remind_of(cx: &mut Context<'_>, trip: Option<&Trip>, follow_up: &FollowUp) -> Outcome {
    let Some(at) = follow_up.at else { return Err(refuse!("remind-when-missing")) };
    let Some(trip) = trip.filter(|_| follow_up.crew) else {
        return reminders::set_in(cx, follow_up.zone, at, follow_up.text.clone(), None);
    };
    let by = cx.name(cx.me())?;
    reminders::set_for_crew(cx, trip, follow_up.zone, at, &follow_up.text)?;
    let line: Msg = msg!("follow-up-for-crew", by: by, trip: &trip, when: at, text: &follow_up.text);
    for member in &trip.crew {
        cx.ask(member, trip.id, std::slice::from_ref(&line), &[])?;
    }
    Ok(vec![msg!("follow-up-set", trip: &trip, when: at)])
}

/// The first day that a weekday can mean in a change to what lasts from `first` on.
pub(crate) fn from(cx: &Context<'_>, first: Option<chrono::NaiveDate>) -> Option<chrono::NaiveDate> {
    first.and_then(|first| reading_from(cx, cx.zone(), first, chrono::NaiveDate::MAX))
}
