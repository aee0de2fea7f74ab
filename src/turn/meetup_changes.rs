//! A meetup changed in plain words, by a word of its title or as the one last spoken of: "make the pizza 8 instead", "take my
//! maybe off". What it would be is shown beside what it is, and a yes does it.

use chrono::{NaiveDate, NaiveTime, Timelike};

use crate::commands::meet;
use crate::commands::meet::one_date::{self, Move};
use crate::context::addressed::split_word;
use crate::context::outcome::{CommandError, Outcome};
use crate::context::settle::tried;
use crate::context::{Context, lookup};
use crate::domain::command::CommandId;
use crate::domain::ids::RecordRef;
use crate::domain::meetup::{Answer, Meetup, Slot};
use crate::domain::permissions::Permission;
use crate::domain::time_of_day::TimeOfDay;
use crate::domain::trip::Trip;
use crate::language::cues::{self, Cue};
use crate::language::questions;
use crate::language::told::Told;
use crate::language::when::{self, DateContext, Span, When};
use crate::language::wish::{self, Guess, Wish as Wanted};
use crate::locale::Language;
use crate::msg;
use crate::outgoing::Subject;
use crate::render::msg::Msg;
use crate::store::{Line, StoreError};
use crate::text::fold;
use crate::turn::{called_off, hurried, named};
use crate::view;

/// Words of such a message; a longer one is talk.
const MAX_WORDS: usize = 18;
/// Words of "I'll sit this one out", which names no meetup.
const MAX_SITTING_OUT: usize = 7;
/// The last hour of an evening that is said as on a clock's face: "8" is 20:00.
const NOON: u32 = 12;

/// What is to become of a meetup.
enum Wish {
    /// Other words of its own.
    Change(String),
    /// It is off.
    Off,
    /// One's own answer.
    Answer(Answer),
}

/// The question whether it is to be so; `None` where the text asks for nothing of the kind.
pub(crate) fn said(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    if !cx.said.room.direct || text.ends_with('?') || text.split_whitespace().count() > MAX_WORDS {
        return Ok(None);
    }
    let trip = match cx.trip_under_way() {
        Ok(trip) => trip,
        Err(error) => return error.fatal().map(|()| None),
    };
    let guess = wish::guess(text);
    let lines = tried(cx, |cx| {
        for language in questions::languages(text, cx.language()) {
            let told = Told::of(text, language);
            if let Some((meetup, wish)) = wished(cx, &trip, text, &told, guess)? {
                cx.answer_in(language);
                return asked(cx, &trip, &meetup, wish, language).map(Some);
            }
        }
        Ok(None)
    })?;
    if lines.is_some() {
        // Nothing is recorded of a question.
        cx.set_refused(true);
    }
    Ok(lines)
}

/// What a text wishes of which meetup, read in one language.
fn wished(
    cx: &Context<'_>,
    trip: &Trip,
    text: &str,
    told: &Told,
    guess: Guess,
) -> Result<Option<(Meetup, Wish)>, CommandError> {
    if let Some(mine) = told.find(Cue::MyMaybe) {
        let answer = new_answer(cx, &text[mine.end..], told);
        let meetup = answered(cx, trip, text)?;
        return Ok(answer.zip(meetup).map(|(answer, meetup)| (meetup, Wish::Answer(answer))));
    }
    if let Some(meetup) = sits_out(cx, trip, text)? {
        return Ok(Some((meetup, Wish::Answer(Answer::No))));
    }
    // "Confirm 4" is a command, and no hour; one date of a series is called off in its own way.
    let command = lookup::is_command(cx, split_word(text).0) || cues::has(Cue::Off, text);
    let titled = named::titled(cx, text)?;
    let likely = |wish| guess.wish == wish && guess.is_likely() && !command;
    let moves = told.opens(Cue::MoveIt) || told.opens(Cue::Change) || likely(Wanted::MoveMeetup);
    let drops = told.opens(Cue::DropIt) || likely(Wanted::CancelMeetup);
    if let [one] = titled.as_slice()
        && !command
        && let Some(time) = told_time(cx, trip, one, text, told)?
    {
        return Ok(Some((one.clone(), Wish::Change(time))));
    }
    if !moves && !drops && !told.opens(Cue::Tell) {
        return Ok(None);
    }
    let meetup = match titled.as_slice() {
        [one] => one.clone(),
        [] if moves && !told.has(Cue::Bed) && !told.has(Cue::Trip) => match spoken_of(cx, trip)? {
            Some(one) => one,
            None => return Ok(None),
        },
        _ => return Ok(None),
    };
    let venue = text.split_once(": ").filter(|_| told.has(Cue::WayIn) || told.has(Cue::AskWhere));
    if let Some((_, venue)) = venue.filter(|_| !titled.is_empty()) {
        return Ok(Some((meetup, Wish::Change(format!("at {}", venue.trim())))));
    }
    if moves && let Some(time) = new_time(cx, trip, &meetup, text)? {
        return Ok(Some((meetup, Wish::Change(time))));
    }
    let off = drops && !titled.is_empty() && !told.has(Cue::Me);
    Ok(off.then_some((meetup, Wish::Off)))
}

/// "Tinker night on 28 April starts at 19:30", "the plenum is moved to Friday", by who may change it: its new time. What "starts"
/// on a day that it isn't on is another meetup.
fn told_time(
    cx: &Context<'_>,
    trip: &Trip,
    meetup: &Meetup,
    text: &str,
    told: &Told,
) -> Result<Option<String>, CommandError> {
    let (moved, starts) = (told.has(Cue::MovedTo), told.has(Cue::StartsAt));
    if !(moved || starts) || !cx.may(Permission::ChangeMeetup, trip, Some(&meetup.maker))? {
        return Ok(None);
    }
    let days = when::find(text, &cx.reading(meetup.zone, Some(cx.today()))).spans;
    let its_day = |span: &Span| hurried::day(&span.when).is_none_or(|day| !meetup.days(day, day).is_empty());
    if !moved && !days.iter().all(its_day) || days.iter().any(|span| span.when.comes_again()) {
        return Ok(None);
    }
    // "Tinker night on 5 May is moved to 6 May at 19": one date of it.
    let dated: Vec<_> = days.iter().filter_map(|span| day_and_time(cx, meetup, text, span)).collect();
    if let ([(from, _), (to, time)], true) = (dated.as_slice(), meetup.repeat.is_some() && moved) {
        let time = time.map(|time| format!(" {}", time.format("%H:%M"))).unwrap_or_default();
        return Ok(Some(format!("{from}, {to}{time}")));
    }
    new_time(cx, trip, meetup, text)
}

/// The day of a span, with its hour; "til fredag kl 18" has both.
fn day_and_time(cx: &Context<'_>, meetup: &Meetup, text: &str, span: &Span) -> Option<(NaiveDate, Option<NaiveTime>)> {
    match &span.when {
        When::At(at) => Some((at.date(), Some(at.time()))),
        When::Until(day) | When::From(day) => {
            let (_, words) = text.get(span.bytes.clone())?.split_once(' ')?;
            let behind = when::find(words, &cx.reading(meetup.zone, Some(cx.today()))).spans;
            match behind.as_slice() {
                [Span { when: When::At(at), .. }] => Some((at.date(), Some(at.time()))),
                _ => Some((*day, None)),
            }
        }
        when => hurried::day(when).map(|day| (day, None)),
    }
}

/// "Count me in for Tuesday", in whatever words: the question whether that is somebody's answer to the meetup that they name, to the
/// only one of the day that they name, or, where that is sure, to the only one that they have to do with.
///
/// # Errors
/// Where the store fails, or they may not answer.
pub(crate) fn answer_asked(
    cx: &mut Context<'_>,
    text: &str,
    answer: Answer,
    sure: bool,
) -> Result<Option<Vec<Msg>>, CommandError> {
    let trip = match cx.trip_under_way() {
        Ok(trip) => trip,
        Err(error) => return error.fatal().map(|()| None).map_err(CommandError::from),
    };
    let mut meetup = match named::titled(cx, text)?.as_slice() {
        [one] => Some(one.clone()),
        _ => on_its_day(cx, &trip, text)?,
    };
    if meetup.is_none() && sure {
        meetup = answered(cx, &trip, text)?.or(spoken_of(cx, &trip)?);
    }
    let Some(meetup) = meetup else { return Ok(None) };
    let language = cx.language();
    asked(cx, &trip, &meetup, Wish::Answer(answer), language).map(Some)
}

/// The only meetup of the only day that a text names.
fn on_its_day(cx: &Context<'_>, trip: &Trip, text: &str) -> Result<Option<Meetup>, CommandError> {
    let days = when::find(text, &cx.reading(cx.zone(), None)).spans;
    let days: Vec<_> = days.iter().filter_map(|span| hurried::day(&span.when)).collect();
    let [day] = days.as_slice() else { return Ok(None) };
    let mut then = cx.tx.meetups(trip.id)?;
    then.retain(|one| one.stands() && !one.days(*day, *day).is_empty());
    Ok(if then.len() == 1 { then.pop() } else { None })
}

/// "Sign me off Tuesday": the meetup that one takes no part in, by its title, its day, or as the only one answered.
fn sits_out(cx: &Context<'_>, trip: &Trip, text: &str) -> Result<Option<Meetup>, CommandError> {
    if !cues::has(Cue::SitOut, text) {
        return Ok(None);
    }
    let titled = named::titled(cx, text)?;
    if let [one] = titled.as_slice() {
        return Ok(Some(one.clone()));
    }
    // "Meld mig fra på tirsdag" isn't from Tuesday on.
    let rest = cues::without(Cue::SitOut, text);
    let days: Vec<_> = when::find(&rest, &cx.reading(cx.zone(), None)).spans;
    let days: Vec<_> = days.iter().filter_map(|span| hurried::day(&span.when)).collect();
    let [day] = days.as_slice() else {
        return if titled.is_empty() && days.is_empty() && text.split_whitespace().count() <= MAX_SITTING_OUT {
            answered(cx, trip, text)
        } else {
            Ok(None)
        };
    };
    let mut then = cx.tx.meetups(trip.id)?;
    then.retain(|one| one.stands() && !one.days(*day, *day).is_empty());
    Ok(if then.len() == 1 { then.pop() } else { None })
}

/// The answer that somebody's own is to become: the one that is named behind it, else a no where it is taken off.
fn new_answer(cx: &Context<'_>, behind: &str, told: &Told) -> Option<Answer> {
    // "N" alone is "ein", too.
    let named = fold::words(behind).filter(|word| word.len() > 1).find_map(|word| {
        let answer: Answer = cx.env.words.key("rsvp", &behind[word])?.parse().ok()?;
        (answer != Answer::Maybe).then_some(answer)
    });
    let off = [Cue::Off, Cue::DropIt, Cue::Not].into_iter().any(|cue| told.has(cue));
    named.or(off.then_some(Answer::No))
}

/// The meetup whose answer of theirs is meant: the one that is named, else the only one ahead that they answered.
fn answered(cx: &Context<'_>, trip: &Trip, text: &str) -> Result<Option<Meetup>, CommandError> {
    if let [one] = named::titled(cx, text)?.as_slice() {
        return Ok(Some(one.clone()));
    }
    let mut mine = Vec::new();
    for one in cx.tx.meetups(trip.id)? {
        let ahead = one.stands() && one.next(cx.now).is_some();
        if ahead && cx.tx.rsvps(trip.id, one.no)?.iter().any(|rsvp| rsvp.person == *cx.me()) {
            mine.push(one);
        }
    }
    Ok(if mine.len() == 1 { mine.pop() } else { None })
}

/// The meetup last spoken of here, else the only one ahead that is theirs.
fn spoken_of(cx: &Context<'_>, trip: &Trip) -> Result<Option<Meetup>, CommandError> {
    let last = match cx.replied {
        Some(subject) => Some(subject),
        None => cx.tx.last_said(&cx.said.room.id, cx.me(), 0)?,
    };
    if let Some(Subject::Record { trip: of, no, .. }) = last
        && of == trip.id
        && let Some(meetup) = cx.tx.meetup(trip.id, no)?
    {
        return Ok(Some(meetup).filter(Meetup::stands));
    }
    let mut own = cx.tx.meetups(trip.id)?;
    own.retain(|one| one.stands() && one.next(cx.now).is_some() && one.maker == *cx.me());
    Ok(if own.len() == 1 { own.pop() } else { None })
}

/// Its new day or time, as the command takes it; a bare number is an hour of the same half of the day.
fn new_time(cx: &Context<'_>, trip: &Trip, old: &Meetup, text: &str) -> Result<Option<String>, CommandError> {
    // "Saturday" is the one of those days, where it is.
    let stops = cx.tx.stops(trip.id)?;
    let around = stops.iter().filter_map(|stop| stop.stay).find(|stay| stay.has_day(old.day));
    let first = around.map_or(old.day, |stay| stay.arrive()).max(cx.today());
    let dates: DateContext = cx.reading(old.zone, Some(first));
    let found = when::find(text, &dates);
    // What stands behind the first day and the first hour is the reason: "Saturday, there's a concert on Friday".
    let (mut day, mut hour, mut other) = (None, None, Vec::new());
    let clock = |time: NaiveTime| later(old, time).format("%H:%M").to_string();
    for span in &found.spans {
        match &span.when {
            // "Till lördag" says where it is moved to.
            When::Day(on) | When::Until(on) | When::From(on) => {
                day.get_or_insert_with(|| on.format("%Y-%m-%d").to_string());
                // "Til fredag kl 18"
                if let Some((_, Some(time))) = day_and_time(cx, old, text, span) {
                    hour.get_or_insert_with(|| clock(time));
                }
            }
            When::At(at) if day.is_none() && hour.is_none() => other.push(at.format("%Y-%m-%d %H:%M").to_string()),
            When::Clock(TimeOfDay::At(time)) => {
                // "19 instead, their train comes at 6"
                let read = |at: usize| found.spans.iter().any(|span| span.bytes.contains(&at));
                let mut before = fold::words(text).filter(|word| word.end <= span.bytes.start && !read(word.start));
                let time = before.find_map(|word| bare_hour(&text[word])).unwrap_or(*time);
                hour.get_or_insert_with(|| clock(time));
            }
            When::At(_) => {}
            _ => other.extend(text.get(span.bytes.clone()).map(str::to_owned)),
        }
    }
    if day.is_none() && hour.is_none() && other.is_empty() {
        hour = text.split_whitespace().find_map(bare_hour).map(clock);
    }
    let words: Vec<String> = day.into_iter().chain(hour).chain(other).collect();
    Ok((!words.is_empty()).then(|| words.join(" ")))
}

/// "8", "8,": an hour with nothing beside it.
fn bare_hour(word: &str) -> Option<NaiveTime> {
    let hour: u32 = word.trim_end_matches([',', '.', '!', ';']).parse().ok()?;
    NaiveTime::from_hms_opt(hour, 0, 0).filter(|_| hour > 0)
}

/// "8" of what is in the evening is 20:00.
fn later(old: &Meetup, time: NaiveTime) -> NaiveTime {
    let was = match old.slot {
        Slot::At(time) | Slot::Between(time, _) => Some(time.hour()),
        _ => None,
    };
    if was.is_some_and(|was| was >= NOON) && time.hour() < NOON && time.hour() > 0 {
        return NaiveTime::from_hms_opt(time.hour() + NOON, time.minute(), 0).unwrap_or(time);
    }
    time
}

/// Asks, where they may; else says who may.
fn asked(cx: &mut Context<'_>, trip: &Trip, meetup: &Meetup, wish: Wish, language: Language) -> Outcome {
    let (no, title) = (meetup.no, &meetup.title);
    let (question, beside, line) = match wish {
        Wish::Off => return Ok(vec![called_off::ask(cx, trip, meetup, None)?]),
        Wish::Change(words) => {
            cx.require(Permission::ChangeMeetup, trip, Some(&meetup.maker))?;
            let line = format!("{} {no} {words}", cx.word(CommandId::Meet));
            if let Some(Move { from, to: (day, slot) }) = one_date::read(cx, meetup, &words)? {
                let (before, after) = (view::on_day(meetup.slot_on(from), from), view::on_day(slot, day));
                let question = msg!("date-move-ask", no: no, title: title, before: before, after: after);
                let about = Some(RecordRef { trip: trip.id, no });
                cx.keep_pending(&question, Line { text: line, word: None, named: String::new(), about })?;
                return Ok(vec![question]);
            }
            let new = meet::changed(cx, trip, meetup, &words)?;
            let Some(changes) = view::changes::meetup(meetup, &new).asked() else {
                return Err(CommandError::NotForBot);
            };
            (msg!("change-ask", no: no, title: title), changes.to_vec(), line)
        }
        Wish::Answer(answer) => {
            let key = match answer {
                Answer::Yes => "yes",
                Answer::Maybe => "maybe",
                Answer::No => "no",
            };
            let word = cx.env.words.of(language, "rsvp", key).first().cloned();
            let line = format!("{} {no} {}", cx.word(CommandId::Rsvp), word.unwrap_or_default());
            let when = view::time(meetup);
            let question = match answer {
                Answer::No => msg!("answer-ask-no", no: no, title: title, when: when),
                Answer::Maybe => msg!("answer-ask-maybe", no: no, title: title, when: when),
                Answer::Yes => msg!("answer-ask-yes", no: no, title: title, when: when),
            };
            (question, Vec::new(), line)
        }
    };
    let about = Some(RecordRef { trip: trip.id, no });
    cx.keep_pending(&question, Line { text: line, word: None, named: String::new(), about })?;
    Ok([vec![question], beside].concat())
}
