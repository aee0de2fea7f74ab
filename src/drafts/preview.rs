//! A draft in words: what was read, what it lacks, and what can be said to it.

use crate::context::Here;
use crate::domain::draft::{Draft, Halt as Stop, Lack, Time, What};
use crate::domain::meetup::Answer;
use crate::domain::stop::Certainty;
use crate::language::intent::Named;
use crate::language::when::When;
use crate::render::say::{Arg, Say};
use crate::say;
use crate::store::StoreError;
use crate::view;

/// A draft, and in one line all that is asked about it.
pub(crate) fn draft(here: &Here<'_>, draft: &Draft) -> Result<Vec<Say>, StoreError> {
    let mut lines = Vec::new();
    if let Some(by) = &draft.by {
        lines.push(say!("draft-by", name: by));
    }
    match &draft.what {
        What::Offer(bed) => {
            let nights = if let (true, Some(from)) = (bed.nights.is_empty(), bed.from) {
                Arg::Say(say!("draft-from", day: from))
            } else if let (true, Some(until)) = (bed.nights.is_empty(), bed.until) {
                Arg::Say(say!("draft-until", day: until))
            } else if bed.nights.is_empty() {
                Arg::from("")
            } else {
                Arg::Say(say!("draft-nights", nights: view::each_night(&bed.nights), count: bed.nights.len()))
            };
            lines.push(say!("draft-offer", kind: view::kind(bed.kind), place: bed.spot.as_ref().map_or(Arg::from(""), |spot| Arg::Say(say!("draft-place", place: &spot.name))),
                people: bed.people, nights: nights, note: view::note(bed.note.as_deref())));
        }
        What::Stops(stops) => match stops.as_slice() {
            [one] => lines.push(say!("draft-stop", stop: stop(one))),
            several => {
                lines.push(say!("draft-stops", count: several.len()));
                lines.extend(several.iter().map(|one| say!("draft-stop-line", stop: stop(one))));
            }
        },
        What::Meetup(meetup) => {
            let title = meetup.title.as_ref().map_or_else(|| Arg::Say(say!("draft-untitled")), Arg::from);
            let when: Vec<Arg> = meetup.times.iter().map(time).collect();
            let when = if when.is_empty() { Arg::from("") } else { Arg::Say(say!("draft-when", when: when)) };
            lines.push(say!("draft-meetup", title: title, place: in_place(meetup.spot.as_ref()), when: when,
                note: view::note(meetup.note.as_deref())));
        }
        What::Suggestion { spots, days, why } => {
            let places: Vec<Arg> = spots.iter().map(view::spot).collect();
            let days = days.map_or(Arg::from(""), |days| Arg::Say(say!("in-days", days: days)));
            lines.push(say!("draft-suggestion", place: places, days: days, why: view::note(why.as_deref())));
        }
        What::Rsvp(coming) => lines.extend(rsvp(here, draft, coming)?),
        What::FollowUp(follow_up) => {
            let when = follow_up.at.map_or(Arg::from(""), |at| Arg::Say(say!("draft-at", when: at)));
            lines.push(if follow_up.crew {
                say!("draft-follow-up-crew", when: when, text: &follow_up.text)
            } else {
                say!("draft-follow-up", when: when, text: &follow_up.text)
            });
        }
        What::Contact(somebody) => {
            let name = somebody.name.as_ref().map_or_else(|| Arg::Say(say!("draft-nameless")), Arg::from);
            let handles: Vec<Arg> = somebody.handles.iter().map(|handle| Arg::from(handle.as_str())).collect();
            let handles =
                if handles.is_empty() { Arg::from("") } else { Arg::Say(say!("draft-handles", handles: handles)) };
            let topics =
                somebody.topics.as_ref().map_or(Arg::from(""), |topics| Arg::Say(say!("with-topics", topics: topics)));
            lines.push(say!("draft-contact", name: name, place: in_place(somebody.spot.as_ref()), handles: handles, topics: topics));
        }
        What::Trip(journey) => {
            let days = journey.days.map_or(Arg::from(""), |days| Arg::Say(say!("with-days", days: days)));
            lines.push(say!("draft-trip", title: &journey.title, days: days));
            lines.extend(journey.stops.iter().map(|one| say!("draft-stop-line", stop: stop(one))));
            lines.extend(journey.topics.as_ref().map(|text| say!("trip-topics", text: text)));
            lines.extend(journey.reach.as_ref().map(|text| say!("trip-reach", text: text)));
            lines.extend(journey.donate.as_ref().map(|text| say!("trip-donate", text: text)));
        }
    }
    lines.extend(asking(draft));
    Ok(lines)
}

fn rsvp(here: &Here<'_>, draft: &Draft, coming: &crate::domain::draft::Coming) -> Result<Vec<Say>, StoreError> {
    let answer = match coming.answer {
        Answer::Yes => say!("draft-yes"),
        Answer::Maybe => say!("draft-maybe"),
        Answer::No => say!("draft-no"),
    };
    let mut lines = Vec::new();
    let trip = draft.trip.map(|trip| here.tx.trip(trip)).transpose()?.flatten();
    for no in &coming.which {
        let Some(trip) = &trip else { break };
        let Some(meetup) = here.tx.meetup(trip.id, *no)? else { continue };
        let when = match (coming.day, view::occurrence(here.tx, trip, &meetup, here.now)) {
            (Some(day), _) => view::on_day(meetup.slot, day),
            (None, Ok(Some(next))) => view::on_day(meetup.slot, next.day),
            _ => view::time(&meetup),
        };
        lines.push(if coming.which.len() == 1 {
            say!("draft-rsvp", answer: answer.clone(), no: *no, title: &meetup.title, when: when, guests: coming.guests)
        } else {
            say!("draft-rsvp-line", no: *no, title: &meetup.title, when: when)
        });
    }
    if coming.which.len() > 1 {
        lines.insert(0, say!("draft-rsvp-several", answer: answer, guests: coming.guests));
    }
    Ok(lines)
}

/// What is missing, in one line.
fn asking(draft: &Draft) -> Option<Say> {
    let questions: Vec<Arg> = draft.lacks().into_iter().map(|lack| Arg::Say(question(lack))).collect();
    match questions.as_slice() {
        [] => None,
        [one] => Some(say!("draft-ask", question: one.clone())),
        [one, other, ..] => Some(say!("draft-ask-both", question: one.clone(), other: other.clone())),
    }
}

fn question(lack: Lack) -> Say {
    match lack {
        Lack::Nights => say!("draft-lacks-nights"),
        Lack::Days => say!("draft-lacks-days"),
        Lack::Time => say!("draft-lacks-time"),
        Lack::When => say!("draft-lacks-when"),
        Lack::Which => say!("draft-lacks-which"),
        Lack::Name => say!("draft-lacks-name"),
        Lack::Handle => say!("draft-lacks-handle"),
        Lack::Kind => say!("draft-lacks-kind"),
        Lack::Title => say!("draft-lacks-title"),
    }
}

/// Said to a "yes" that can't be: what is still missing.
pub(crate) fn lacking(draft: &Draft) -> Vec<Say> {
    draft
        .lacks()
        .into_iter()
        .filter(|lack| lack.stops())
        .map(|lack| say!("draft-ask", question: question(lack)))
        .collect()
}

/// What can be said to it.
pub(crate) fn how(draft: &Draft) -> Say {
    if draft.is_whole() { say!("draft-how") } else { say!("draft-how-not-yet") }
}

fn stop(stop: &Stop) -> Say {
    let days = stop.days.map_or(Arg::from(""), |days| Arg::Say(say!("with-days", days: days)));
    let certainty = match stop.certainty {
        Certainty::Sure => Arg::from(""),
        unsure => Arg::Say(say!("draft-certainty", certainty: view::certainty(unsure))),
    };
    say!("draft-stop-words", place: view::spot(&stop.spot), days: days, certainty: certainty)
}

fn in_place(spot: Option<&crate::domain::stop::Spot>) -> Arg {
    spot.map_or(Arg::from(""), |spot| Arg::Say(say!("in-place", place: &spot.name)))
}

fn time(time: &Time) -> Arg {
    match &time.repeat {
        Some(repeat) => Arg::Repeat(repeat.clone(), view::time_of_day(time.slot)),
        None => view::on_day(time.slot, time.day),
    }
}

/// Two times that can be meant, both in full; the first is the one that was taken.
pub(crate) fn near_time(taken: &When, other: &When) -> Say {
    say!("draft-near", first: when(taken), other: when(other))
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
pub(crate) fn near_place(named: &Named) -> Say {
    let full = |place: &crate::language::gazetteer::Place| {
        let within = if place.region.is_empty() { &place.country } else { &place.region };
        Arg::from(format!("{}, {within}", place.name))
    };
    let others: Vec<Arg> = named.others.iter().take(MAX_OTHERS).map(full).collect();
    say!("draft-near-place", first: full(&named.place), others: others)
}

/// Other places of a name that are shown.
const MAX_OTHERS: usize = 4;
