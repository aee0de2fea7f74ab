//! Records a draft, by the same rules as commands.

use crate::actions::{contacts, meetups, offers, reminders, rsvps, sharing, stops, suggestions, trips};
use crate::commands::args::reading_from;
use crate::context::input::Public;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::{Context, records};
use crate::domain::contact::Card;
use crate::domain::draft::{
    Draft, DraftContact, DraftDays, DraftKind, DraftMeetup, DraftNights, DraftOffer, DraftRsvp, DraftStop, DraftTrip,
    FollowUp,
};
use crate::domain::ids::{RecordNo, TripId};
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::stop::{NewStop, Stay, Stop};
use crate::domain::suggestion::NewSuggestion;
use crate::domain::suggestion::State;
use crate::domain::trip::Trip;
use crate::language::private_text::Field;
use crate::language::when::When;
use crate::msg;
use crate::render::msg::Msg;

/// Records a draft for the sender of the message at hand: all of it, in order.
///
/// # Errors
/// Refuses as the command for it would. Then the caller rolls back what was recorded before.
pub(crate) fn record(cx: &mut Context<'_>, draft: &Draft) -> Outcome {
    let several = draft.what.len() > 1;
    let mut lines: Vec<Msg> = Vec::new();
    for what in &draft.what {
        let said = thing(cx, draft, what)?;
        // What is said of each alike is said once.
        lines.retain(|line| !said.contains(line));
        lines.extend(said);
    }
    if several {
        // An answer to all of it is about none of them.
        cx.about_nothing();
    }
    Ok(lines)
}

/// Records one thing of a draft.
///
/// # Errors
/// As [`record`].
pub(crate) fn thing(cx: &mut Context<'_>, draft: &Draft, what: &DraftKind) -> Outcome {
    let trip = match draft.trip {
        Some(id) => Some(under_way(cx, id)?),
        None => None,
    };
    match (what, trip) {
        (DraftKind::Trip(journey), _) => start(cx, journey),
        (DraftKind::FollowUp(follow_up), trip) => remind_of(cx, trip.as_ref(), follow_up),
        (_, None) => Err(refuse!("no-trip")),
        (what, Some(trip)) => in_trip(cx, &trip, what, draft.by.as_ref()),
    }
}

/// The kind of the records that it makes, and how many; `None` where it makes none.
pub(crate) fn makes(what: &DraftKind) -> Option<(Kind, usize)> {
    match what {
        DraftKind::Offer(_) => Some((Kind::Offer, 1)),
        DraftKind::Stops(stops) => Some((Kind::Stop, stops.len())),
        DraftKind::Meetup(meetup) => Some((Kind::Meetup, meetup.times.len())),
        DraftKind::Suggestion { spots, .. } => Some((Kind::Suggestion, spots.len())),
        DraftKind::Contact(_) => Some((Kind::Contact, 1)),
        DraftKind::Rsvp(_)
        | DraftKind::FollowUp(_)
        | DraftKind::Trip(_)
        | DraftKind::Ask(_)
        | DraftKind::Withdraw(_) => None,
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
    if makes(what).is_some() && cx.redo().is_none() {
        cx.require_room_for_record(trip)?;
    }
    match what {
        DraftKind::Offer(bed) => offer(cx, trip, bed, by),
        DraftKind::Stops(stops) => legs(cx, trip, stops),
        DraftKind::Meetup(held) => meetup(cx, trip, held),
        DraftKind::Suggestion { spots, venue, days, why } => {
            for text in [why, venue] {
                cx.require_public(text.as_deref(), Field::Note, Public::Stop)?;
            }
            let stay = days.and_then(|(arrive, leave)| Stay::new(arrive, leave).ok());
            let mut lines = Vec::new();
            for (at, spot) in spots.iter().enumerate() {
                // Of several places, it is in the one named last.
                let venue = venue.clone().filter(|_| at + 1 == spots.len());
                let new = NewSuggestion {
                    no: (),
                    spot: spot.clone(),
                    venue,
                    stay,
                    why: why.clone(),
                    state: State::Open,
                    asked: None,
                };
                lines.extend(suggestions::make(cx, trip, new)?);
                cx.next_line();
            }
            Ok(lines)
        }
        DraftKind::Rsvp(coming) => answer(cx, trip, coming),
        DraftKind::Contact(somebody) => contact(cx, trip, somebody),
        DraftKind::Ask(DraftDays { no, days }) => {
            let stay = days.and_then(|(arrive, leave)| Stay::new(arrive, leave).ok());
            let Some(stay) = stay else { return Err(CommandError::NotForBot) };
            suggestions::ask_days(cx, trip, *no, stay)
        }
        DraftKind::Withdraw(DraftNights { no, nights }) => {
            let offer = records::offer(cx, trip, *no)?;
            if offer.host.for_rules() != cx.me() {
                return Err(CommandError::NotForBot);
            }
            // The draft said that the crew counts on them.
            offers::withdraw_nights(cx, trip, &offer, nights)
        }
        DraftKind::FollowUp(_) | DraftKind::Trip(_) => Err(CommandError::NotForBot),
    }
}

fn offer(cx: &mut Context<'_>, trip: &Trip, bed: &DraftOffer, by: Option<&String>) -> Outcome {
    offers::require_public_note(cx, bed.note.as_deref())?;
    let wanted = offers::Wanted {
        spot: bed.spot.clone(),
        kind: bed.kind,
        word: bed.word.clone(),
        people: bed.people,
        note: bed.note.clone(),
        nights: bed.nights.clone(),
        via: by.cloned(),
    };
    let lines = offers::make(cx, trip, wanted)?;
    cx.next_line();
    Ok(lines)
}

fn meetup(cx: &mut Context<'_>, trip: &Trip, meetup: &DraftMeetup) -> Outcome {
    cx.require_public(meetup.note.as_deref(), Field::Note, Public::Meetup)?;
    cx.require_public(meetup.title.as_deref(), Field::Venue, Public::Meetup)?;
    cx.require_public(meetup.venue.as_deref(), Field::Venue, Public::Meetup)?;
    let mut lines = Vec::new();
    let title = match &meetup.title {
        Some(title) => title.clone(),
        None => cx.words(&msg!("draft-untitled")),
    };
    for time in &meetup.times {
        lines.extend(meetups::make(
            cx,
            trip,
            meetups::Plan {
                title: title.clone(),
                spot: meetup.spot.clone(),
                venue: meetup.venue.clone(),
                link: meetup.link.clone(),
                note: meetup.note.clone(),
                unconfirmed: meetup.unconfirmed,
                day: time.day,
                slot: time.slot,
                repeat: time.repeat.clone(),
                zone: meetup.zone,
            },
        )?);
        cx.next_line();
    }
    Ok(lines)
}

fn answer(cx: &mut Context<'_>, trip: &Trip, coming: &DraftRsvp) -> Outcome {
    let made = || -> Result<Option<RecordNo>, CommandError> {
        let made = cx.tx.records_by(&cx.said.event)?;
        let mut meetups = made.iter().filter(|(of, record)| *of == trip.id && record.kind == Kind::Meetup);
        Ok(meetups.next_back().map(|(_, record)| record.no))
    };
    let no = if coming.this { made()? } else { coming.which.first().copied() };
    let Some(no) = no else { return Err(CommandError::NotForBot) };
    let meetup = records::meetup(cx, trip, no)?;
    if !meetup.stands() {
        return Err(refuse!("meet-cancelled-already", no: no, title: &meetup.title));
    }
    let day = coming.day.map(When::Day);
    let occurrence = rsvps::occurrence(cx, trip, &meetup, day.as_ref())?;
    rsvps::answer(cx, trip, &meetup, occurrence, coming.answer, coming.guests)
}

fn contact(cx: &mut Context<'_>, trip: &Trip, somebody: &DraftContact) -> Outcome {
    let card = Card {
        name: somebody.name.clone().unwrap_or_default(),
        spot: somebody.spot.clone(),
        handles: somebody.handles.clone(),
        topics: somebody.topics.clone(),
    };
    let lines = contacts::add(cx, trip, card)?;
    cx.next_line();
    Ok(lines)
}

/// The stops of a draft. One that the trip has without dates gets the dates.
fn legs(cx: &mut Context<'_>, trip: &Trip, legs: &[DraftStop]) -> Outcome {
    cx.require(Permission::PlanTrip, trip, None)?;
    let mut lines = Vec::new();
    for leg in legs {
        let stay = leg.days.and_then(|(arrive, leave)| Stay::new(arrive, leave).ok());
        if let Some(stay) = stay
            && stay.leave() < cx.today()
        {
            return Err(refuse!("days-past", days: (stay.arrive(), stay.leave())));
        }
        cx.require_public(leg.note.as_deref(), Field::Note, Public::Stop)?;
        let new = NewStop { no: (), spot: leg.spot.clone(), stay, certainty: leg.certainty, note: leg.note.clone() };
        lines.extend(match stops::undated(cx, trip, &new)? {
            Some(old) => {
                stops::replace(cx, trip, Stop { note: new.note.clone().or(old.note), ..new.numbered(old.no) })?
            }
            None => stops::make(cx, trip, new)?,
        });
        cx.next_line();
    }
    lines.extend(sharing::once(cx, trip)?);
    Ok(lines)
}

fn start(cx: &mut Context<'_>, journey: &DraftTrip) -> Outcome {
    let texts = [&journey.topics, &journey.reach, &journey.seeks, &journey.donate];
    let id = trips::create(cx, &journey.title, journey.days, texts)?;
    let made = under_way(cx, id)?;
    let days =
        journey.days.map_or_else(|| "".into(), |days| crate::render::msg::Arg::Msg(msg!("with-days", days: days)));
    let mut lines = vec![msg!("trip-started", title: &journey.title, days: days)];
    lines.extend(trips::line_of_twins(cx, id, &journey.title)?);
    if journey.stops.is_empty() {
        lines.push(msg!("trip-next-direct"));
    } else {
        lines.extend(legs(cx, &made, &journey.stops)?);
    }
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
        if !cx.tx.has_blocked(member, cx.me())? {
            cx.tell(member, trip.id, std::slice::from_ref(&line))?;
        }
    }
    Ok(vec![msg!("follow-up-set", trip: &trip, when: at)])
}

/// The first day that a weekday can mean in a change to what lasts from `first` on.
pub(crate) fn from(cx: &Context<'_>, first: Option<chrono::NaiveDate>) -> Option<chrono::NaiveDate> {
    first.and_then(|first| reading_from(cx, cx.zone(), first, chrono::NaiveDate::MAX))
}
