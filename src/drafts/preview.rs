//! A draft in words: what was read, what it lacks, and what can be said to it.

use crate::context::Context;
use crate::domain::draft::{Draft, DraftKind, DraftMeetup, DraftNights, DraftOffer, DraftRsvp, DraftStop, Lack, Time};
use crate::domain::ids::TripId;
use crate::domain::meetup::Answer;
use crate::domain::offer::NightState;
use crate::domain::stop::Certainty;
use crate::language::when::When;
use crate::render::msg::{Arg, Msg};
use crate::store::StoreError;
use crate::{msg, view};

/// A draft: each thing in a line, several of them with their numbers; behind each all that is asked about it.
///
/// `beside`: lines that belong behind each thing.
pub(crate) fn draft(cx: &Context<'_>, draft: &Draft, beside: &[Vec<Msg>]) -> Result<Vec<Msg>, StoreError> {
    let mut lines = Vec::new();
    if let Some(by) = &draft.by {
        lines.push(msg!("draft-by", name: by));
    }
    let several = draft.what.len() > 1;
    if several {
        lines.push(msg!("draft-several", count: draft.what.len()));
    }
    for (at, what) in draft.what.iter().enumerate() {
        let (head, rest) = thing(cx, draft.trip, what)?;
        lines.push(match (several, what) {
            (true, _) => msg!("draft-number", no: at + 1, what: head),
            (false, DraftKind::Rsvp(_)) => msg!("draft-one-sentence", what: head),
            (false, _) => msg!("draft-one", what: head),
        });
        lines.extend(rest);
        lines.extend(beside.get(at).into_iter().flatten().cloned());
        lines.extend(asking(what));
    }
    Ok(lines)
}

/// One thing in a line, and the lines below it.
pub(crate) fn thing(cx: &Context<'_>, trip: Option<TripId>, what: &DraftKind) -> Result<(Msg, Vec<Msg>), StoreError> {
    Ok(match what {
        DraftKind::Offer(bed) => (offer(bed), Vec::new()),
        DraftKind::Stops(stops) => match stops.as_slice() {
            [one] => (msg!("draft-stop", stop: stop(one)), Vec::new()),
            several => (msg!("draft-stops", count: several.len()), stop_lines(several)),
        },
        DraftKind::Meetup(held) => (meetup(held), Vec::new()),
        DraftKind::Suggestion { spots, venue, days, why } => {
            let (last, others) = spots.split_last().map_or((None, spots.as_slice()), |(last, all)| (Some(last), all));
            let mut places: Vec<Arg> = others.iter().map(view::spot).collect();
            places.extend(last.map(|spot| view::spot_and_venue(spot, venue.as_deref())));
            let days = days.map_or(Arg::from(""), |days| Arg::Msg(msg!("in-days", days: days)));
            (msg!("draft-suggestion", place: places, days: days, why: view::note(why.as_deref())), Vec::new())
        }
        DraftKind::Rsvp(coming) => rsvp(cx, trip, coming)?,
        DraftKind::FollowUp(follow_up) => {
            let when = follow_up.at.map_or(Arg::from(""), |at| Arg::Msg(msg!("draft-at", when: at)));
            let line = if follow_up.crew {
                msg!("draft-follow-up-crew", when: when, text: &follow_up.text)
            } else {
                msg!("draft-follow-up", when: when, text: &follow_up.text)
            };
            (line, Vec::new())
        }
        DraftKind::Contact(somebody) => {
            let name = somebody.name.as_ref().map_or_else(|| Arg::Msg(msg!("draft-nameless")), Arg::from);
            let handles: Vec<Arg> = somebody.handles.iter().map(|handle| Arg::from(handle.as_str())).collect();
            let handles =
                if handles.is_empty() { Arg::from("") } else { Arg::Msg(msg!("draft-handles", handles: handles)) };
            let topics =
                somebody.topics.as_ref().map_or(Arg::from(""), |topics| Arg::Msg(msg!("with-topics", topics: topics)));
            let place = view::whereabouts_of(somebody.spot.as_ref(), None);
            (msg!("draft-contact", name: name, place: place, handles: handles, topics: topics), Vec::new())
        }
        DraftKind::Trip(journey) => {
            let days = journey.days.map_or(Arg::from(""), |days| Arg::Msg(msg!("with-days", days: days)));
            let mut lines = stop_lines(&journey.stops);
            lines.extend(journey.topics.as_ref().map(|text| msg!("trip-topics", text: text)));
            lines.extend(journey.reach.as_ref().map(|text| msg!("trip-reach", text: text)));
            lines.extend(journey.seeks.as_ref().map(|text| msg!("trip-seeks", text: text)));
            lines.extend(journey.donate.as_ref().map(|text| msg!("trip-donate", text: text)));
            (msg!("draft-trip", title: &journey.title, days: days), lines)
        }
        DraftKind::Ask(asked) => {
            let found = match trip {
                Some(trip) => cx.tx.suggestion(trip, asked.no)?.zip(cx.tx.record(trip, asked.no)?),
                None => None,
            };
            let (place, name) = match found {
                Some((suggestion, record)) => (view::spot(&suggestion.spot), cx.name(&record.maker)?),
                None => (Arg::from(""), String::new()),
            };
            let days = asked.days.map_or(Arg::from(""), |days| Arg::Msg(msg!("in-days", days: days)));
            (msg!("draft-ask-days", no: asked.no, place: place, days: days, name: name), Vec::new())
        }
        DraftKind::Withdraw(DraftNights { no, nights }) => {
            let offer = trip.map(|trip| cx.tx.offer(trip, *no)).transpose()?.flatten();
            let taken = offer.as_ref().map(|offer| offer.nights_in(NightState::Taken)).unwrap_or_default();
            let counted_on = nights.iter().any(|night| taken.contains(night));
            let place = offer.map_or(Arg::from(""), |offer| view::spot(&offer.spot));
            let lines = if counted_on { vec![msg!("draft-withdraw-counted-on")] } else { Vec::new() };
            (msg!("draft-withdraw", no: *no, place: place, nights: view::nights(nights)), lines)
        }
    })
}

fn offer(bed: &DraftOffer) -> Msg {
    let nights = if let (true, Some(from)) = (bed.nights.is_empty(), bed.from) {
        Arg::Msg(msg!("draft-from", day: from))
    } else if let (true, Some(until)) = (bed.nights.is_empty(), bed.until) {
        Arg::Msg(msg!("draft-until", day: until))
    } else if bed.nights.is_empty() {
        Arg::from("")
    } else {
        Arg::Msg(msg!("draft-nights", nights: view::nights(&bed.nights)))
    };
    let place = bed.spot.as_ref().map_or(Arg::from(""), |spot| Arg::Msg(msg!("draft-place", place: spot)));
    msg!("draft-offer", kind: view::kind_or_word(bed.kind, bed.word.as_deref()), place: place, people: bed.people, nights: nights,
        note: view::note(bed.note.as_deref()), end: full_stop(bed.note.as_deref()))
}

/// The mark at the end, unless the words before have one.
fn full_stop(note: Option<&str>) -> Arg {
    let ended = note.is_some_and(|note| note.ends_with(['.', '!', '?', '…']));
    Arg::from(if ended { "" } else { "." })
}

fn meetup(meetup: &DraftMeetup) -> Msg {
    let title = meetup.title.as_ref().map_or_else(|| Arg::Msg(msg!("draft-untitled")), Arg::from);
    let when: Vec<Arg> = meetup.times.iter().map(time).collect();
    let when = if when.is_empty() { Arg::from("") } else { Arg::Msg(msg!("draft-when", when: when)) };
    // No full stop behind a link: it would be taken for a part of it.
    let end = meetup.link.as_deref().map_or_else(|| full_stop(meetup.note.as_deref()), |link| view::note(Some(link)));
    msg!("draft-meetup", title: title, place: view::whereabouts_of(meetup.spot.as_ref(), meetup.venue.as_deref()),
        when: when, certain: view::unconfirmed(meetup.unconfirmed), note: view::note(meetup.note.as_deref()), link: end)
}

fn rsvp(cx: &Context<'_>, trip: Option<TripId>, coming: &DraftRsvp) -> Result<(Msg, Vec<Msg>), StoreError> {
    let answer = match coming.answer {
        Answer::Yes => msg!("draft-yes"),
        Answer::Maybe => msg!("draft-maybe"),
        Answer::No => msg!("draft-no"),
    };
    if coming.this {
        return Ok((msg!("draft-rsvp-this", answer: answer), Vec::new()));
    }
    let several = msg!("draft-rsvp-several", answer: answer.clone(), guests: coming.guests);
    let Some(trip) = trip.map(|trip| cx.tx.trip(trip)).transpose()?.flatten() else { return Ok((several, Vec::new())) };
    let mut lines = Vec::new();
    for no in &coming.which {
        let Some(meetup) = cx.tx.meetup(trip.id, *no)? else { continue };
        let next = view::occurrence(cx.tx, &trip, &meetup, cx.now)?;
        let when = match (coming.day, &next) {
            (Some(day), _) => view::on_day(meetup.slot_on(day), day),
            (None, Some(next)) => view::on_day(meetup.slot_on(next.day), next.day),
            _ => view::time(&meetup),
        };
        if coming.which.len() > 1 {
            lines.push(view::item(msg!("draft-rsvp-line", no: *no, title: &meetup.title, when: when)));
            continue;
        }
        let head = msg!("draft-rsvp", answer: answer.clone(), no: *no, title: &meetup.title, when: when,
            guests: coming.guests);
        let day = coming.day.or(next.map(|next| next.day)).unwrap_or(meetup.day);
        let overlaps = coming.busy.filter(|from| meetup.is_on_after(day, *from));
        lines.extend(overlaps.map(|from| msg!("draft-busy", from: from)));
        return Ok((head, lines));
    }
    Ok((several, lines))
}

/// What is missing, in one line.
fn asking(what: &DraftKind) -> Option<Msg> {
    let questions: Vec<Arg> = what.lacks().into_iter().map(|lack| Arg::Msg(question(lack))).collect();
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
        Lack::Until => msg!("draft-lacks-until"),
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
    let several = draft.what.len() > 1;
    let missing = draft.what.iter().enumerate().flat_map(|(at, what)| {
        what.lacks().into_iter().filter(|lack| lack.stops()).map(move |lack| {
            let ask = msg!("draft-ask", question: question(lack));
            if several { msg!("draft-number", no: at + 1, what: ask) } else { ask }
        })
    });
    missing.collect()
}

/// What can be said to it.
pub(crate) fn how(draft: &Draft) -> Msg {
    if !draft.or.is_empty() {
        let numbers = (1..=draft.readings().count()).map(Arg::from);
        return msg!("draft-how-which", numbers: Arg::OneOf(numbers.collect()));
    }
    // Nothing is saved where something is taken away.
    if let [DraftKind::Withdraw(_)] = draft.what.as_slice() {
        return msg!("draft-how-withdraw");
    }
    match (draft.what.len() > 1, draft.is_whole()) {
        (false, true) => msg!("draft-how"),
        (false, false) => msg!("draft-how-not-yet"),
        (true, true) => msg!("draft-how-several"),
        (true, false) => msg!("draft-how-several-not-yet"),
    }
}

fn stop_lines(stops: &[DraftStop]) -> Vec<Msg> {
    stops.iter().map(|one| view::item(msg!("draft-stop-line", stop: stop(one)))).collect()
}

fn stop(stop: &DraftStop) -> Msg {
    let days = match (stop.days, stop.from) {
        (Some(days), _) => Arg::Msg(msg!("with-days", days: days)),
        (None, Some(from)) => Arg::Msg(msg!("with-days", days: msg!("read-from", day: from))),
        (None, None) => Arg::from(""),
    };
    let certainty = match stop.certainty {
        Certainty::Sure => Arg::from(""),
        unsure => Arg::Msg(msg!("draft-certainty", certainty: view::certainty(unsure))),
    };
    msg!("draft-stop-words", place: view::spot(&stop.spot), days: days, certainty: certainty,
        note: view::note(stop.note.as_deref()))
}

fn time(time: &Time) -> Arg {
    match &time.repeat {
        Some(repeat) => Arg::Repeat(repeat.clone(), view::time_of_day(time.slot)),
        None => view::on_day(time.slot, time.day),
    }
}

pub(crate) fn when(when: &When) -> Arg {
    match when {
        When::Day(day) => Arg::Day(*day),
        When::At(at) => Arg::Moment(*at),
        When::Hours { day, from, to } => Arg::Hours(*day, *from, *to),
        When::Part { day, part } => view::on_day(crate::domain::meetup::Slot::Part(*part), *day),
        other => Arg::from(other.to_string()),
    }
}
