//! A draft in words: what was read, what it lacks, and what can be said to it.

use crate::context::Context;
use crate::domain::draft::{Draft, DraftKind, DraftStop, Lack, Time};
use crate::domain::meetup::Answer;
use crate::domain::stop::Certainty;
use crate::language::intent::Named;
use crate::language::when::When;
use crate::render::msg::{Arg, Msg};
use crate::store::StoreError;
use crate::{msg, view};

/// A draft, and in one line all that is asked about it.
pub(crate) fn draft(cx: &Context<'_>, draft: &Draft) -> Result<Vec<Msg>, StoreError> {
    let mut lines = Vec::new();
    if let Some(by) = &draft.by {
        lines.push(msg!("draft-by", name: by));
    }
    match &draft.what {
        DraftKind::Offer(bed) => {
            let nights = if let (true, Some(from)) = (bed.nights.is_empty(), bed.from) {
                Arg::Msg(msg!("draft-from", day: from))
            } else if let (true, Some(until)) = (bed.nights.is_empty(), bed.until) {
                Arg::Msg(msg!("draft-until", day: until))
            } else if bed.nights.is_empty() {
                Arg::from("")
            } else {
                Arg::Msg(msg!("draft-nights", nights: view::each_night(&bed.nights), count: bed.nights.len()))
            };
            lines.push(msg!("draft-offer", kind: view::kind(bed.kind), place: bed.spot.as_ref().map_or(Arg::from(""), |spot| Arg::Msg(msg!("draft-place", place: spot))),
                people: bed.people, nights: nights, note: view::note(bed.note.as_deref())));
        }
        DraftKind::Stops(stops) => match stops.as_slice() {
            [one] => lines.push(msg!("draft-stop", stop: stop(one))),
            several => {
                lines.push(msg!("draft-stops", count: several.len()));
                lines.extend(several.iter().map(|one| msg!("draft-stop-line", stop: stop(one))));
            }
        },
        DraftKind::Meetup(meetup) => {
            let title = meetup.title.as_ref().map_or_else(|| Arg::Msg(msg!("draft-untitled")), Arg::from);
            let when: Vec<Arg> = meetup.times.iter().map(time).collect();
            let when = if when.is_empty() { Arg::from("") } else { Arg::Msg(msg!("draft-when", when: when)) };
            lines.push(msg!("draft-meetup", title: title, place: in_place(meetup.spot.as_ref()), when: when,
                note: view::note(meetup.note.as_deref())));
        }
        DraftKind::Suggestion { spots, days, why } => {
            let places: Vec<Arg> = spots.iter().map(view::spot).collect();
            let days = days.map_or(Arg::from(""), |days| Arg::Msg(msg!("in-days", days: days)));
            lines.push(msg!("draft-suggestion", place: places, days: days, why: view::note(why.as_deref())));
        }
        DraftKind::Rsvp(coming) => lines.extend(rsvp(cx, draft, coming)?),
        DraftKind::FollowUp(follow_up) => {
            let when = follow_up.at.map_or(Arg::from(""), |at| Arg::Msg(msg!("draft-at", when: at)));
            lines.push(if follow_up.crew {
                msg!("draft-follow-up-crew", when: when, text: &follow_up.text)
            } else {
                msg!("draft-follow-up", when: when, text: &follow_up.text)
            });
        }
        DraftKind::Contact(somebody) => {
            let name = somebody.name.as_ref().map_or_else(|| Arg::Msg(msg!("draft-nameless")), Arg::from);
            let handles: Vec<Arg> = somebody.handles.iter().map(|handle| Arg::from(handle.as_str())).collect();
            let handles =
                if handles.is_empty() { Arg::from("") } else { Arg::Msg(msg!("draft-handles", handles: handles)) };
            let topics =
                somebody.topics.as_ref().map_or(Arg::from(""), |topics| Arg::Msg(msg!("with-topics", topics: topics)));
            lines.push(msg!("draft-contact", name: name, place: in_place(somebody.spot.as_ref()), handles: handles, topics: topics));
        }
        DraftKind::Trip(journey) => {
            let days = journey.days.map_or(Arg::from(""), |days| Arg::Msg(msg!("with-days", days: days)));
            lines.push(msg!("draft-trip", title: &journey.title, days: days));
            lines.extend(journey.stops.iter().map(|one| msg!("draft-stop-line", stop: stop(one))));
            lines.extend(journey.topics.as_ref().map(|text| msg!("trip-topics", text: text)));
            lines.extend(journey.reach.as_ref().map(|text| msg!("trip-reach", text: text)));
            lines.extend(journey.donate.as_ref().map(|text| msg!("trip-donate", text: text)));
        }
    }
    lines.extend(asking(draft));
    Ok(lines)
}

fn rsvp(cx: &Context<'_>, draft: &Draft, coming: &crate::domain::draft::DraftRsvp) -> Result<Vec<Msg>, StoreError> {
    let answer = match coming.answer {
        Answer::Yes => msg!("draft-yes"),
        Answer::Maybe => msg!("draft-maybe"),
        Answer::No => msg!("draft-no"),
    };
    let mut lines = Vec::new();
    let trip = draft.trip.map(|trip| cx.tx.trip(trip)).transpose()?.flatten();
    for no in &coming.which {
        let Some(trip) = &trip else { break };
        let Some(meetup) = cx.tx.meetup(trip.id, *no)? else { continue };
        let when = match (coming.day, view::occurrence(cx.tx, trip, &meetup, cx.now)) {
            (Some(day), _) => view::on_day(meetup.slot, day),
            (None, Ok(Some(next))) => view::on_day(meetup.slot, next.day),
            _ => view::time(&meetup),
        };
        lines.push(if coming.which.len() == 1 {
            msg!("draft-rsvp", answer: answer.clone(), no: *no, title: &meetup.title, when: when, guests: coming.guests)
        } else {
            msg!("draft-rsvp-line", no: *no, title: &meetup.title, when: when)
        });
    }
    if coming.which.len() > 1 {
        lines.insert(0, msg!("draft-rsvp-several", answer: answer, guests: coming.guests));
    }
    Ok(lines)
}

/// What is missing, in one line.
fn asking(draft: &Draft) -> Option<Msg> {
    let questions: Vec<Arg> = draft.lacks().into_iter().map(|lack| Arg::Msg(question(lack))).collect();
    match questions.as_slice() {
        [] => None,
        [one] => Some(msg!("draft-ask", question: one.clone())),
        [one, other, ..] => Some(msg!("draft-ask-both", question: one.clone(), other: other.clone())),
    }
}

fn question(lack: Lack) -> Msg {
    match lack {
        Lack::Nights => msg!("draft-lacks-nights"),
        Lack::Days => msg!("draft-lacks-days"),
        Lack::Time => msg!("draft-lacks-time"),
        Lack::When => msg!("draft-lacks-when"),
        Lack::Which => msg!("draft-lacks-which"),
        Lack::Name => msg!("draft-lacks-name"),
        Lack::Handle => msg!("draft-lacks-handle"),
        Lack::Kind => msg!("draft-lacks-kind"),
        Lack::Title => msg!("draft-lacks-title"),
    }
}

/// Said to a "yes" that can't be: what is still missing.
pub(crate) fn lacking(draft: &Draft) -> Vec<Msg> {
    draft
        .lacks()
        .into_iter()
        .filter(|lack| lack.stops())
        .map(|lack| msg!("draft-ask", question: question(lack)))
        .collect()
}

/// What can be said to it.
pub(crate) fn how(draft: &Draft) -> Msg {
    if draft.is_whole() { msg!("draft-how") } else { msg!("draft-how-not-yet") }
}

fn stop(stop: &DraftStop) -> Msg {
    let days = stop.days.map_or(Arg::from(""), |days| Arg::Msg(msg!("with-days", days: days)));
    let certainty = match stop.certainty {
        Certainty::Sure => Arg::from(""),
        unsure => Arg::Msg(msg!("draft-certainty", certainty: view::certainty(unsure))),
    };
    msg!("draft-stop-words", place: view::spot(&stop.spot), days: days, certainty: certainty)
}

fn in_place(spot: Option<&crate::domain::stop::Spot>) -> Arg {
    spot.map_or(Arg::from(""), |spot| Arg::Msg(msg!("in-place", place: spot)))
}

fn time(time: &Time) -> Arg {
    match &time.repeat {
        Some(repeat) => Arg::Repeat(repeat.clone(), view::time_of_day(time.slot)),
        None => view::on_day(time.slot, time.day),
    }
}

/// Two times that can be meant, both in full; the first is the one that was taken.
pub(crate) fn near_time(taken: &When, other: &When) -> Msg {
    msg!("draft-near", first: when(taken), other: when(other))
}

fn when(when: &When) -> Arg {
    match when {
        When::Day(day) => Arg::Day(*day),
        When::At(at) => Arg::Moment(*at),
        When::Hours { day, from, to } => Arg::Hours(*day, *from, *to),
        When::Part { day, part } => view::on_day(crate::domain::meetup::Slot::Part(*part), *day),
        other => Arg::from(other.to_string()),
    }
}

/// Places of one name.
pub(crate) fn near_place(named: &Named) -> Msg {
    let full = |place: &crate::language::gazetteer::Place| {
        let within = if place.region.is_empty() { &place.country } else { &place.region };
        Arg::from(format!("{}, {within}", place.name))
    };
    let others: Vec<Arg> = named.others.iter().take(MAX_OTHERS).map(full).collect();
    msg!("draft-near-place", first: full(&named.place), others: others)
}

/// Other places of a name that are shown.
const MAX_OTHERS: usize = 4;
