//! Several readings of the same words: "next Tuesday", "6/4", "at 8", two towns of one name. Each is shown with its number, and
//! nothing is recorded before one is chosen: by its number, a tap, "the second", "the other one", a day, a place.

use chrono::Timelike;

use crate::commands::args;
use crate::context::Context;
use crate::domain::draft::{Draft, DraftKind, Time};
use crate::domain::meetup::Slot;
use crate::domain::stop::Spot;
use crate::domain::time_of_day::{DayPart, TimeOfDay};
use crate::drafts::amend::which;
use crate::drafts::times;
use crate::language::cues::{self, Cue};
use crate::language::intent::plain;
use crate::language::vocabulary::Small;
use crate::language::when::When;
use crate::outgoing::Choice;
use crate::render::msg::{Arg, Msg};
use crate::text::fold::{fold, words};
use crate::{msg, view};

/// Readings that are told apart in one question.
pub(crate) const MAX_READINGS: usize = 3;
/// Words of an answer that chooses one of them.
const MAX_WORDS: usize = 6;
/// The hour from which on it is the evening, to choose between two hours of one day.
const EVENING: u32 = 12;

/// The same with another time; `None` where it doesn't have that one.
pub(crate) fn retimed(what: &DraftKind, taken: &When, other: &When) -> Option<DraftKind> {
    let mut new = what.clone();
    let days = (times::days(taken), times::days(other));
    match &mut new {
        DraftKind::Meetup(meetup) => {
            let today = chrono::NaiveDate::MIN;
            let (from, to) = (times::times([taken].into_iter(), today), times::times([other].into_iter(), today));
            let to = to.into_iter().next()?;
            let from = from.into_iter().next()?;
            // Its hour may be said apart from its day.
            let time = meetup.times.iter_mut().find(|time| time.day == from.day && time.repeat.is_none())?;
            let slot = if to.slot == Slot::AllDay { time.slot } else { to.slot };
            *time = Time { slot, ..to };
        }
        DraftKind::Offer(bed) => {
            let ((from, _), (to, _)) = (days.0?, days.1?);
            let night = bed.nights.iter_mut().find(|night| **night == from)?;
            *night = to;
            bed.nights.sort_unstable();
        }
        DraftKind::Stops(stops) => {
            let stop = stops.iter_mut().find(|stop| stop.days.is_some() && stop.days == days.0)?;
            stop.days = days.1;
        }
        DraftKind::Suggestion { days: named, .. } if *named == days.0 => *named = days.1,
        DraftKind::Ask(asked) if asked.days == days.0 => asked.days = days.1,
        DraftKind::Rsvp(coming) if coming.day.is_some() && coming.day == days.0.map(|days| days.0) => {
            coming.day = days.1.map(|days| days.0);
        }
        DraftKind::FollowUp(follow_up) => {
            let at = follow_up.at?;
            let (from, to) = (days.0?.0, days.1?.0);
            let time = if let When::At(other) = other { other.time() } else { at.time() };
            follow_up.at = (at.date() == from).then(|| to.and_time(time));
        }
        _ => return None,
    }
    (new != *what).then_some(new)
}

/// The same with another place for that one.
pub(crate) fn replaced(what: &DraftKind, taken: &Spot, other: &Spot) -> Option<DraftKind> {
    let mut new = what.clone();
    let spots: Vec<&mut Spot> = match &mut new {
        DraftKind::Offer(bed) => bed.spot.iter_mut().collect(),
        DraftKind::Meetup(meetup) => {
            if meetup.spot.as_ref().is_some_and(|spot| spot.same(taken)) {
                meetup.zone = other.zone;
            }
            meetup.spot.iter_mut().collect()
        }
        DraftKind::Contact(somebody) => somebody.spot.iter_mut().collect(),
        DraftKind::Stops(stops) => stops.iter_mut().map(|stop| &mut stop.spot).collect(),
        DraftKind::Suggestion { spots, .. } => spots.iter_mut().collect(),
        _ => Vec::new(),
    };
    for spot in spots.into_iter().filter(|spot| spot.same(taken)) {
        *spot = other.clone();
    }
    (new != *what).then_some(new)
}

/// The place of a thing, where it has one.
pub(crate) fn place(what: &DraftKind) -> Option<&Spot> {
    match what {
        DraftKind::Offer(bed) => bed.spot.as_ref(),
        DraftKind::Meetup(meetup) => meetup.spot.as_ref(),
        DraftKind::Contact(somebody) => somebody.spot.as_ref(),
        DraftKind::Stops(stops) => match stops.as_slice() {
            [one] => Some(&one.spot),
            _ => None,
        },
        DraftKind::Suggestion { spots, .. } => spots.first(),
        _ => None,
    }
}

/// The question which reading is meant, with the number of each; and the taps for it.
pub(crate) fn question(cx: &Context<'_>, draft: &Draft) -> (Msg, &'static [Choice]) {
    let shown = labels(cx, draft).into_iter().enumerate();
    let shown = shown.map(|(at, what)| Arg::Msg(msg!("draft-reading", no: at + 1, what: what)));
    (msg!("draft-readings", readings: Arg::OneOf(shown.collect())), Choice::nth(draft.readings().count()))
}

/// What each reading says that the others don't.
fn labels(cx: &Context<'_>, draft: &Draft) -> Vec<Arg> {
    let all: Vec<&Vec<DraftKind>> = draft.readings().collect();
    let first = all[0];
    let differs = |at: &usize| all.iter().any(|other| other.get(*at) != first.get(*at));
    let at = (0..first.len()).find(differs).unwrap_or(0);
    let those: Vec<&DraftKind> = all.iter().filter_map(|what| what.get(at)).collect();
    let by_place = those.iter().any(|what| !same_place(place(what), place(those[0])));
    those.iter().map(|what| if by_place { place_label(cx, what) } else { time_label(what, those[0], &those) }).collect()
}

fn same_place(one: Option<&Spot>, other: Option<&Spot>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.same(other),
        (None, None) => true,
        _ => false,
    }
}

/// A place with what tells it from its namesakes.
fn place_label(cx: &Context<'_>, what: &DraftKind) -> Arg {
    let Some(spot) = place(what) else { return Arg::from("–") };
    match spot.id.and_then(|id| cx.env.gazetteer.by_id(id)) {
        Some(place) => {
            let within = if place.region.is_empty() { place.country } else { place.region };
            Arg::from(format!("{}, {within}", place.name))
        }
        None => view::spot(spot),
    }
}

/// The time that a reading has and not all of them do.
fn time_label(what: &DraftKind, first: &DraftKind, all: &[&DraftKind]) -> Arg {
    let days = |days: Option<(chrono::NaiveDate, chrono::NaiveDate)>| {
        days.map_or(Arg::from("–"), |(from, to)| Arg::Days(from, to))
    };
    match (what, first) {
        (DraftKind::Meetup(meetup), DraftKind::Meetup(_)) => {
            let differs = |at: &usize| {
                let time = |what: &DraftKind| match what {
                    DraftKind::Meetup(meetup) => meetup.times.get(*at).cloned(),
                    _ => None,
                };
                all.iter().any(|other| time(other) != time(first))
            };
            let at = (0..meetup.times.len()).find(differs).unwrap_or(0);
            meetup.times.get(at).map_or(Arg::from("–"), |time| view::on_day(time.slot, time.day))
        }
        (DraftKind::Offer(bed), _) => view::nights(&bed.nights),
        (DraftKind::Stops(stops), DraftKind::Stops(others)) => {
            let differs = stops.iter().enumerate().find(|(at, stop)| {
                all.iter().any(|other| match other {
                    DraftKind::Stops(other) => other.get(*at) != Some(stop),
                    _ => false,
                })
            });
            days(differs.map(|(_, stop)| stop).or(others.first()).and_then(|stop| stop.days))
        }
        (DraftKind::Suggestion { days: named, .. }, _) => days(*named),
        (DraftKind::Ask(asked), _) => days(asked.days),
        (DraftKind::Rsvp(coming), _) => coming.day.map_or(Arg::from("–"), Arg::Day),
        (DraftKind::FollowUp(follow_up), _) => follow_up.at.map_or(Arg::from("–"), Arg::Moment),
        _ => Arg::from("–"),
    }
}

/// The reading that an answer chooses, from 0 on.
pub(crate) fn chosen(cx: &Context<'_>, draft: &Draft, text: &str) -> Option<usize> {
    let count = draft.readings().count();
    let text = text.trim().trim_end_matches(['.', '!', ')']);
    if count < 2 || text.ends_with('?') || words(text).count() > MAX_WORDS {
        return None;
    }
    if let Some(nth) = Choice::read(text).and_then(Choice::number) {
        return Some(nth).filter(|nth| *nth < count);
    }
    number(cx, text, count)
        .or_else(|| which::nth(cx, text, count))
        .or_else(|| (count == 2 && cues::is(Cue::Other, &cues::without(Cue::Filler, text))).then_some(1))
        .or_else(|| by_part(cx, draft, text))
        .or_else(|| by_label(cx, draft, text))
}

/// "2", "number 2", "option 2", "I mean 1": a number, and one word for it.
fn number(cx: &Context<'_>, text: &str, count: usize) -> Option<usize> {
    let all: Vec<&str> = words(text).map(|word| &text[word]).collect();
    let numbers: Vec<usize> = all.iter().filter_map(|word| word.parse().ok()).collect();
    let [one] = numbers.as_slice() else { return None };
    // "For 2" and "at 1" say something else.
    let counts = all.iter().any(|word| cx.env.words.small(word).is_some());
    let beside = all.iter().filter(|word| word.parse::<usize>().is_err() && !is_beside(word)).count();
    let last = all.last().is_some_and(|word| word.parse::<usize>().is_ok());
    let meant = !counts && (beside == 0 || beside == 1 && last);
    (meant && (1..=count).contains(one)).then(|| one - 1)
}

/// "In the evening", "abends": of two hours.
fn by_part(cx: &Context<'_>, draft: &Draft, text: &str) -> Option<usize> {
    let hour = |what: &Vec<DraftKind>| {
        what.iter().find_map(|what| match what {
            DraftKind::Meetup(meetup) => meetup.times.first().map(|time| time.slot.starts().hour()),
            DraftKind::FollowUp(follow_up) => follow_up.at.map(|at| at.hour()),
            _ => None,
        })
    };
    let hours: Vec<u32> = draft.readings().filter_map(hour).collect();
    let bare = cues::without(Cue::Filler, text);
    let TimeOfDay::Part(part) = args::time_of_day(&bare, &cx.reading(cx.zone(), None))? else { return None };
    let late = !matches!(part, DayPart::Morning);
    let mut fits = hours.iter().enumerate().filter(|(_, hour)| (**hour >= EVENING) == late);
    let (first, more) = (fits.next()?.0, fits.next());
    (more.is_none() && hours.len() == draft.readings().count()).then_some(first)
}

/// "Skåne", "the one in Skåne": words of one label alone.
fn by_label(cx: &Context<'_>, draft: &Draft, text: &str) -> Option<usize> {
    let folded: Vec<String> = words(text).map(|word| &text[word]).filter(|word| !is_beside(word)).map(fold).collect();
    // "For 2 people" says how many, and "2 nights" stands in a label.
    let number = |word: &String| word.chars().all(|c| c.is_ascii_digit());
    let counts = |word: &str| cx.env.words.small(word) == Some(Small::For) || cues::is(Cue::Heads, word);
    let counted = folded.iter().all(number) && words(text).any(|word| counts(&text[word]));
    if folded.is_empty() || counted {
        return None;
    }
    let labels = labels(cx, draft).into_iter().map(|label| fold(&cx.words(&msg!("quoted", text: label))));
    let has = |label: &String| folded.iter().all(|word| label.split(' ').any(|other| other == word));
    let fits: Vec<usize> = labels.enumerate().filter(|(_, label)| has(label)).map(|(at, _)| at).collect();
    match fits.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

fn is_beside(word: &str) -> bool {
    cues::is(Cue::Filler, word) || cues::is(Cue::Article, word) || plain::is_small_word(word)
}
