//! A host changes their offer in plain words: "make it till Thursday", "only for one person", "Tuesday doesn't work after all".

use std::ops::Range;

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::actions::offers;
use crate::commands::args::bare_days::{self, Written};
use crate::commands::args::candidates::candidates;
use crate::commands::args::{nights, reading_from, with_short_days};
use crate::commands::offer::changed;
use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::command::CommandId;
use crate::domain::ids::RecordRef;
use crate::domain::offer::{MAX_PEOPLE, NightState, Offer};
use crate::domain::record::Kind;
use crate::domain::stop::Stay;
use crate::domain::trip::Trip;
use crate::language::cues::{self, Cue};
use crate::language::gazetteer::{Lookup, Spelling};
use crate::language::when::{self, When};
use crate::language::wish::Wish;
use crate::render::msg::Msg;
use crate::text::fold;
use crate::turn::dispatch;
use crate::turn::hurried::ask;
use crate::{msg, view};

/// Words of a change; a longer text is a story.
const MAX_CHANGE: usize = 24;
/// What the bot spoke of last that is looked at.
const MAX_SPOKEN: usize = 10;

/// What becomes of the offer.
enum Change {
    /// It is for these nights and so many people.
    To(Vec<NaiveDate>, i64),
    /// These nights are taken back.
    Without(Vec<NaiveDate>),
}

/// The change as a question; `None` where a text changes no offer of theirs.
pub(super) fn changed(
    cx: &mut Context<'_>,
    text: &str,
    likely: Option<Wish>,
) -> Result<Option<Vec<Msg>>, CommandError> {
    let says = |cue| cues::has(cue, text);
    let any = [Cue::Amend, Cue::TakeOff, Cue::MoreNight, Cue::OnlyIt].into_iter().any(says);
    if !any && likely != Some(Wish::ChangeOffer) || text.ends_with('?') || text.split_whitespace().count() > MAX_CHANGE
    {
        return Ok(None);
    }
    if says(Cue::TheMeetup) || says(Cue::TheReminder) {
        return Ok(None);
    }
    let Some((trip, offer)) = meant(cx)? else { return Ok(None) };
    if is_elsewhere(cx, text, &trip, &offer)? {
        return Ok(None);
    }
    let Some(change) = change(cx, text, &offer) else { return Ok(None) };
    let about = RecordRef { trip: trip.id, no: offer.no };
    let before = kept(&offer);
    match change {
        Change::Without(gone) => {
            let line = format!("{} {}", offer.no, gone.iter().map(NaiveDate::to_string).collect::<Vec<_>>().join(", "));
            // What the crew counts on is asked about by the command itself.
            let taken = offer.nights_in(NightState::Taken);
            if gone.iter().any(|night| taken.contains(night)) {
                return Ok(Some(dispatch::run(cx, CommandId::Withdraw, &line)?));
            }
            let after: Vec<NaiveDate> = before.iter().copied().filter(|night| !gone.contains(night)).collect();
            let question = if after.is_empty() {
                msg!("offer-withdraw-ask", offer: view::offer(&offer, None, true))
            } else {
                nights_question(&offer, &before, &after)
            };
            Ok(ask(cx, question, format!("{} {line}", cx.word(CommandId::Withdraw)), about)?)
        }
        Change::To(after, people) => {
            let stops = cx.tx.stops(trip.id)?;
            let (_, after, _) = offers::place_nights(cx, Some(offer.spot.clone()), after, &stops)?;
            if after == before && people == offer.people {
                return Ok(Some(vec![msg!("offer-so-already", offer: view::offer(&offer, None, true))]));
            }
            let question = if people == offer.people {
                nights_question(&offer, &before, &after)
            } else if after == before {
                msg!("offer-people-ask", no: offer.no, kind: view::bed(&offer), place: view::spot(&offer.spot),
                    before: offer.people, after: people)
            } else {
                msg!("offer-both-ask", no: offer.no, kind: view::bed(&offer), place: view::spot(&offer.spot),
                    before: view::nights(&before), after: view::nights(&after), people: people)
            };
            let line = changed::line(offer.no, &after, people);
            Ok(ask(cx, question, format!("{} {line}", cx.word(CommandId::Offer)), about)?)
        }
    }
}

/// "My daughter is sick, I have to back out": the question whether all of it is withdrawn; `None` where they offer nothing.
pub(super) fn given_up(cx: &mut Context<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    let Some((trip, offer)) = meant(cx)? else { return Ok(None) };
    let about = RecordRef { trip: trip.id, no: offer.no };
    // What the crew counts on is asked about by the command itself.
    if !offer.nights_in(NightState::Taken).is_empty() {
        return Ok(Some(dispatch::run(cx, CommandId::Withdraw, &offer.no.to_string())?));
    }
    let question = msg!("offer-withdraw-ask", offer: view::offer(&offer, None, true));
    Ok(ask(cx, question, format!("{} {}", cx.word(CommandId::Withdraw), offer.no), about)?)
}

/// Whether the text is about another place, or about a meetup of the trip.
fn is_elsewhere(cx: &Context<'_>, text: &str, trip: &Trip, offer: &Offer) -> Result<bool, CommandError> {
    let words: Vec<&str> = fold::words(text).map(|word| &text[word]).collect();
    let other = words.windows(2).any(|pair| {
        let named = match cx.env.gazetteer.lookup(pair[1], &[]) {
            Lookup::One(place, Spelling::Exact) => offer.spot.id != Some(place.id),
            _ => false,
        };
        // "Till tre" names no village.
        named && cues::is(Cue::VenueIn, pair[0]) && cx.env.words.number(pair[1]).is_none()
    });
    let said = format!(" {} ", fold::fold(text));
    let meetups = cx.tx.meetups(trip.id)?;
    Ok(other || meetups.iter().any(|one| said.contains(&format!(" {} ", fold::fold(&one.title)))))
}

fn nights_question(offer: &Offer, before: &[NaiveDate], after: &[NaiveDate]) -> Msg {
    msg!("offer-nights-ask", no: offer.no, kind: view::bed(offer), place: view::spot(&offer.spot),
        before: view::nights(before), after: view::nights(after))
}

/// Nights that are not withdrawn.
fn kept(offer: &Offer) -> Vec<NaiveDate> {
    let stands = |state: NightState| state != NightState::Withdrawn;
    offer.nights.iter().filter(|(_, state)| stands(*state)).map(|(night, _)| *night).collect()
}

/// The offer of theirs that is meant: the only one, or the one that the bot spoke of last.
fn meant(cx: &Context<'_>) -> Result<Option<(Trip, Offer)>, CommandError> {
    let mut last: Option<(usize, Trip, Offer)> = None;
    for trip in cx.tx.trips_hosted_by(cx.me())?.into_iter().filter(|trip| trip.ended.is_none()) {
        let (room, since) = (&cx.said.room.id, chrono::DateTime::UNIX_EPOCH);
        let spoken = cx.tx.spoken_of(room, Some(cx.me()), trip.id, since, MAX_SPOKEN)?;
        for one in candidates(cx, &trip, CommandId::Withdraw)?.into_iter().filter(|one| one.kind == Kind::Offer) {
            let rank = spoken.iter().position(|no| *no == one.no).unwrap_or(usize::MAX);
            if last.as_ref().is_none_or(|(other, ..)| rank < *other)
                && let Some(offer) = cx.tx.offer(trip.id, one.no)?
            {
                last = Some((rank, trip.clone(), offer));
            }
        }
    }
    Ok(last.map(|(_, trip, offer)| (trip, offer)))
}

fn change(cx: &Context<'_>, text: &str, offer: &Offer) -> Option<Change> {
    let before = kept(offer);
    let (first, last) = (*before.first()?, *before.last()?);
    let says = |cue| cues::has(cue, text);
    let heads = people(cx, text);
    let people = heads.unwrap_or(offer.people);
    // "Till en person" is no day.
    let dated = if heads.is_some() { cues::without(Cue::Heads, &without_numbers(cx, text)) } else { text.to_owned() };
    let found = days(cx, &dated, offer.spot.zone, first);
    let within = Stay::new(first, Stay::night(last).leave()).ok();
    let range = found.iter().find(|(when, _)| matches!(when, When::Days { .. } | When::Until(_) | When::From(_)));
    let takes_off = says(Cue::TakeOff);
    if let Some((when, _)) = range.filter(|_| !takes_off || says(Cue::Amend)) {
        return Some(Change::To(nights::nights(std::slice::from_ref(when), within)?, people));
    }
    if takes_off && !found.is_empty() {
        let gone: Vec<When> = found.iter().filter(|(_, at)| goes(&dated, at)).map(|(when, _)| when.clone()).collect();
        let gone = nights::nights(&gone, within)?;
        let gone: Vec<NaiveDate> = gone.into_iter().filter(|night| before.contains(night)).collect();
        return (!gone.is_empty()).then_some(Change::Without(gone));
    }
    if says(Cue::MoreNight) {
        let more = found.iter().find_map(|(when, _)| day(when)).or_else(|| last.succ_opt())?;
        let mut after = before;
        after.push(more);
        after.sort_unstable();
        after.dedup();
        return Some(Change::To(after, people));
    }
    if says(Cue::OnlyIt) && !found.is_empty() {
        let whens: Vec<When> = found.into_iter().map(|(when, _)| when).collect();
        let only = nights::nights(&whens, within)?;
        let only: Vec<NaiveDate> = only.into_iter().filter(|night| before.contains(night)).collect();
        let gone: Vec<NaiveDate> = before.iter().copied().filter(|night| !only.contains(night)).collect();
        return (!only.is_empty() && !gone.is_empty()).then_some(Change::Without(gone));
    }
    if heads.is_some() && found.is_empty() && !takes_off {
        return Some(Change::To(before, people));
    }
    let whole = takes_off && found.is_empty() && [Cue::TheOffer, Cue::Bed, Cue::Offered].into_iter().any(says);
    whole.then_some(Change::Without(before))
}

/// Of what is taken off and what stays, whether the words nearest to a day say that it goes.
fn goes(text: &str, day: &Range<usize>) -> bool {
    let far = |cue: Cue| -> usize {
        let mut from = 0;
        let mut nearest = usize::MAX;
        while let Some(found) = text.get(from..).and_then(|rest| cues::find(cue, rest)) {
            let (start, end) = (from + found.start, from + found.end);
            nearest = nearest.min(if start >= day.end { start - day.end } else { day.start.saturating_sub(end) });
            from = end;
        }
        nearest
    };
    far(Cue::TakeOff) <= far(Cue::StillOn)
}

/// The text without numbers before words for people.
fn without_numbers(cx: &Context<'_>, text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let counts = |at: usize| {
        let heads = words.get(at + 1).is_some_and(|word| cues::is(Cue::Heads, word));
        heads && cx.env.words.number(words[at]).is_some()
    };
    (0..words.len()).filter(|at| !counts(*at)).map(|at| words[at]).collect::<Vec<_>>().join(" ")
}

/// "Two people", "för två pers", "only for one".
fn people(cx: &Context<'_>, text: &str) -> Option<i64> {
    let words: Vec<&str> = fold::words(text).map(|word| &text[word]).collect();
    words.iter().enumerate().find_map(|(at, word)| {
        let count = cx.env.words.number(word).filter(|count| (1..=MAX_PEOPLE).contains(count))?;
        // "7 til 9" is days.
        let in_range = at.checked_sub(2).and_then(|at| cx.env.words.number(words.get(at)?)).is_some();
        let before = !in_range
            && at.checked_sub(1).and_then(|at| words.get(at)).is_some_and(|word| cues::is(Cue::ForPeople, word));
        let behind = words.get(at + 1);
        let heads = behind.is_some_and(|word| cues::is(Cue::Heads, word));
        (heads || before && behind.is_none()).then_some(count)
    })
}

/// The days and times of a text, from that day on, with where they stand. Days without a month are of the same month, and short
/// names of days are read.
pub(super) fn days(cx: &Context<'_>, text: &str, zone: Tz, first: NaiveDate) -> Vec<(When, Range<usize>)> {
    let context = cx.reading(zone, reading_from(cx, zone, first, NaiveDate::MAX));
    let dashed = dashed(text);
    let month = (first, first.checked_add_days(chrono::Days::new(20)).unwrap_or(first));
    let dated = bare_days::with_month(&dashed, Some(month), Written::AnyHow, &context);
    let dated = with_short_days(cx, &dated, &context);
    // "Till två" is no hour here.
    let is_day =
        |when: &When| matches!(when, When::Days { .. } | When::From(_) | When::Until(_)) || day(when).is_some();
    let spans = when::find(&dated, &context).spans.into_iter().filter(|span| is_day(&span.when));
    spans.map(|span| (span.when, span.bytes)).collect()
}

/// "7. bis 9." as "7.–9.".
fn dashed(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let number = |word: &&str| {
        let bare = word.trim_end_matches(['.', ',']);
        (1..=2).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut kept: Vec<String> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if let [from, to, until, ..] = &words[at..]
            && number(from)
            && cues::is(Cue::DayTo, to)
            && number(until)
        {
            kept.push(format!("{}–{}", from.trim_end_matches(['.', ',']), until.trim_end_matches(['.', ','])));
            at += 3;
        } else {
            kept.push(words[at].to_owned());
            at += 1;
        }
    }
    kept.join(" ")
}

/// The day that is named.
pub(crate) fn day(when: &When) -> Option<NaiveDate> {
    match when {
        When::Day(day) | When::Part { day, .. } | When::Hours { day, .. } => Some(*day),
        When::At(at) => Some(at.date()),
        _ => None,
    }
}
