//! A reply, or something in a thread, to what the bot said about a record: "yes", "only Tuesday", "19:00 instead", "15m".

use crate::actions::{crew_requests, intros, meetups, offers, questions, reminders, rsvps, series};
use crate::commands::args::{counts, dates, is_small, moment, nights, reading_from};
use crate::commands::{cancel, details, meet, stop};
use crate::context::lookup::CommandLookup;
use crate::context::outcome::{CommandError, Outcome};
use crate::context::settle::settle;
use crate::context::{Context, addressed, answers, fair_share, records};
use crate::domain::command::CommandId;
use crate::domain::ids::{RecordNo, RecordRef, TripId};
use crate::domain::meetup::Meetup;
use crate::domain::offer::Offer;
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::recurrence::instant;
use crate::domain::trip::Trip;
use crate::incoming::{Said, SaidKind};
use crate::language::cues::{self, Cue};
use crate::language::vocabulary::Small;
use crate::language::when;
use crate::msg;
use crate::outgoing::{Card, Choice, Subject};
use crate::render::msg::Msg;
use crate::store::{Effect, StoreError, Tx};
use crate::turn::choices::{answer, choose, coming, settle_by_card};
use crate::turn::dispatch::effect;

/// Words of a reply that is read so; a longer one is talk.
const MAX_WORDS: usize = 8;

/// What the bot's message that this replies to is about; without one, the root of its thread.
pub(crate) fn subject(tx: &Tx<'_>, said: &Said) -> Result<Option<Subject>, StoreError> {
    match said.reply_to.as_ref().or(said.thread.as_ref()) {
        Some(to) => tx.outbox_about(to),
        None => Ok(None),
    }
}

/// Carries out a reply in plain words; `None` where it is no such thing.
pub(crate) fn reply(cx: &mut Context<'_>) -> Result<Option<(Vec<Msg>, Effect)>, StoreError> {
    let said = cx.said;
    let text = bare(cx);
    let plain = said.kind == SaidKind::Text && !said.verbatim && !said.unsealed && said.sender != cx.env.bot;
    let behind = if plain && cx.replied.is_none() { right_behind(cx, &text)? } else { None };
    let Some(subject) = cx.replied.or(behind).filter(|_| plain && !text.starts_with(cx.prefix())) else {
        return Ok(None);
    };
    let (tx, queued, before) = (cx.tx, cx.queue_len(), cx.tx.changes());
    let how_in = match subject {
        Subject::Record { trip, no, .. } if tx.offer(trip, no)?.is_some() => Some(RecordRef { trip, no }),
        Subject::Question(id) => tx.question(id)?.map(|asked| RecordRef { trip: asked.trip, no: asked.offer }),
        _ => None,
    };
    let how_in = how_in.zip(details::labelled(cx, &text));
    // What is passed on to somebody may be longer than what is read.
    let passed_on = matches!(subject, Subject::Question(_));
    if text.is_empty() || (text.split_whitespace().count() > MAX_WORDS && how_in.is_none() && !passed_on) {
        return Ok(None);
    }
    cx.set_refused(false);
    cx.set_running("");
    let done = |cx: &mut Context<'_>| match subject {
        _ if how_in.is_some() => {
            how_in.map_or(Err(CommandError::NotForBot), |(offer, details)| details::by_reply(cx, offer, details))
        }
        Subject::Question(id) => questions::answer(cx, id, cx.said.text.trim()),
        Subject::Reminder(id) => about_reminder(cx, id, &text),
        Subject::Record { trip, no, day } => about_record(cx, trip, no, day, &text),
        Subject::Trip(_) => Err(CommandError::NotForBot),
        Subject::Intro(id) => match Only::of(cx, &text) {
            Only { choice: Some(choice), rest, .. } if rest.is_empty() => intros::answer(cx, id, choice),
            _ => Err(CommandError::NotForBot),
        },
        Subject::CrewRequest(id) => match Only::of(cx, &text) {
            Only { choice: Some(choice), rest, .. } if rest.is_empty() => crew_requests::answer(cx, id, choice),
            _ => Err(CommandError::NotForBot),
        },
    };
    let outcome = tx.attempt(|| {
        let lines = done(cx)?;
        fair_share::may_tell(cx, queued, None)?;
        Ok(lines)
    });
    if matches!(outcome, Err(CommandError::NotForBot | CommandError::Usage(_))) {
        cx.truncate_queue(queued);
        cx.take_notes();
        return Ok(None);
    }
    let lines = settle(cx, queued, outcome)?;
    Ok(Some((lines, effect(cx, before)?)))
}

/// The reminder that was the last thing said, where a message right behind it is only another time, or a "no".
fn right_behind(cx: &Context<'_>, text: &str) -> Result<Option<Subject>, StoreError> {
    let said = cx.said;
    if !said.room.direct || said.reply_to.is_some() || said.thread.is_some() {
        return Ok(None);
    }
    let last = cx.tx.last_said(&said.room.id, cx.me(), cx.since)?;
    let Some(subject @ Subject::Reminder(id)) = last else { return Ok(None) };
    let dropped = is_no(cx, text) && !cx.tx.is_fired(id)?;
    // "Tonight" asks where they sleep.
    let command = matches!(cx.find_line(text).0, CommandLookup::One(_));
    Ok(Some(subject).filter(|_| dropped || !command && !is_no(cx, text)))
}

/// "2 hours", "in 4 hours", "tomorrow at 10 instead", "cancel": a reminder comes at another time, or not at all.
fn about_reminder(cx: &mut Context<'_>, id: i64, text: &str) -> Outcome {
    if is_no(cx, text) {
        return match reminders::own(cx, id)? {
            Some(one) => reminders::take_back(cx, &one),
            None => Ok(vec![msg!("remind-me-none", count: 0usize)]),
        };
    }
    if let Some(later) = when::duration(text) {
        return reminders::snooze(cx, Subject::Reminder(id), later);
    }
    let beside = |word: &&str| {
        let word = word.trim_matches([',', '.', '!']);
        !is_small(cx, Small::Only, word) && !is_small(cx, Small::Instead, word)
    };
    let time = text.split_whitespace().filter(beside).collect::<Vec<_>>().join(" ");
    let Some(named) = moment::named(cx, &time)?.filter(|named| named.rest.is_empty()) else {
        return Err(CommandError::NotForBot);
    };
    let Some(one) = reminders::own(cx, id)? else { return Err(CommandError::NotForBot) };
    let before = one.at.with_timezone(&one.zone).naive_local();
    // "At ten" is on the day that it was set for; "on Tuesday", at the hour that it was set for.
    let same_day = before.date().and_time(named.at.time());
    let local = match (named.no_day, named.no_hour) {
        (true, _) if instant(same_day, one.zone) > cx.now => same_day,
        (_, true) => named.at.date().and_time(before.time()),
        _ => named.at,
    };
    reminders::put_off(cx, Subject::Reminder(id), instant(local, cx.zone()), cx.zone())
}

/// "No", "cancel", "delete": what was set is not wanted any more.
fn is_no(cx: &Context<'_>, text: &str) -> bool {
    let words = cx.env.words;
    answers::read(text).is_some_and(|answer| !answer.yes)
        || words.key("trip", text) == Some("delete")
        || matches!(cx.find(text), CommandLookup::One(CommandId::Cancel | CommandId::Drop))
}

/// Without the bot's own name, and what people end a sentence with.
fn bare(cx: &Context<'_>) -> String {
    let text = addressed::without_name(cx.env, cx.said);
    text.trim_end_matches(['.', '!', '…', ' ']).to_owned()
}

fn about_record(
    cx: &mut Context<'_>,
    trip: TripId,
    no: RecordNo,
    day: Option<chrono::NaiveDate>,
    text: &str,
) -> Outcome {
    let Some(trip) = cx.tx.trip(trip)?.filter(|trip| trip.ended.is_none()) else { return Err(CommandError::NotForBot) };
    if !cx.tx.may_see(cx.me(), trip.id)? {
        return Err(CommandError::NotForBot);
    }
    let Some(record) = cx.tx.record(trip.id, no)? else { return Err(CommandError::NotForBot) };
    let only = Only::of(cx, text);
    if let Some(choice) = only.choice
        && only.rest.is_empty()
        && (record.kind == Kind::Suggestion || cx.tx.has_proposal(trip.id, no)?)
    {
        return choose(cx, &trip, no, choice);
    }
    match record.kind {
        Kind::Meetup => {
            let meetup = records::meetup(cx, &trip, no)?;
            let asked = card(cx, RecordRef { trip: trip.id, no })? == Some(Card::Question);
            if let Some(choice) = only.choice.filter(|_| asked && only.rest.is_empty() && meetup.stands())
                && let Some(outcome) = settle_by_card(cx, &trip, &meetup, choice)?
            {
                return outcome;
            }
            about_meetup(cx, &trip, &meetup, day, text, &only)
        }
        Kind::Offer => {
            let offer = records::offer(cx, &trip, no)?;
            about_offer(cx, &trip, &offer, &only)
        }
        Kind::Stop if only.instead && cx.may(Permission::PlanTrip, &trip, None)? && only.is_time(cx)? => {
            stop::change(cx, &trip, no, &only.rest)
        }
        _ => Err(CommandError::NotForBot),
    }
}

/// The card that a message answers: the one that it replies to; without a reply, the newest of that record in this chat.
fn card(cx: &Context<'_>, about: RecordRef) -> Result<Option<Card>, StoreError> {
    match cx.said.reply_to.as_ref().or(cx.said.thread.as_ref()) {
        Some(to) => cx.tx.card_of(to),
        None => cx.tx.newest_card(&cx.said.room.id, cx.me(), about),
    }
}

/// A reply taken apart: "yes, only Tuesday instead".
struct Only {
    choice: Option<Choice>,
    /// "only" stood there, or "instead".
    only: bool,
    instead: bool,
    /// Without these.
    rest: String,
}

impl Only {
    fn of(cx: &Context<'_>, text: &str) -> Self {
        let choice = |words: &str| {
            let words = words.trim_matches([',', ' ', '.', '!']);
            match cx.env.words.key("rsvp", words) {
                Some("yes") => Some(Choice::Yes),
                Some("maybe") => Some(Choice::Maybe),
                Some(_) => Some(Choice::No),
                None => answers::read(words).map(|answer| if answer.yes { Choice::Yes } else { Choice::No }),
            }
        };
        let words: Vec<&str> = text.split_whitespace().collect();
        // The longest beginning that is an answer: "no thanks" before "no".
        let (said, rest) = (1..=words.len())
            .rev()
            .find_map(|count| Some((choice(&words[..count].join(" "))?, words[count..].to_vec())))
            .map_or((None, words), |(choice, rest)| (Some(choice), rest));
        let is = |key: Small| move |word: &&str| is_small(cx, key, word.trim_matches([',', '.', '!']));
        let (only, instead) = (rest.iter().any(is(Small::Only)), rest.iter().any(is(Small::Instead)));
        let rest: Vec<&str> =
            rest.into_iter().filter(|word| !is(Small::Only)(word) && !is(Small::Instead)(word)).collect();
        Self { choice: said, only, instead, rest: rest.join(" ") }
    }

    /// What is left is a day or a time, and nothing else.
    fn is_time(&self, cx: &Context<'_>) -> Result<bool, CommandError> {
        let found = dates(&self.rest, &cx.reading(cx.zone(), None))?;
        let left = when::rest(&self.rest, &found);
        let small =
            |word: &str| [Small::At, Small::On, Small::From, Small::In].into_iter().any(|key| is_small(cx, key, word));
        Ok(!found.spans.is_empty() && left.split_whitespace().all(small))
    }
}

fn about_meetup(
    cx: &mut Context<'_>,
    trip: &Trip,
    meetup: &Meetup,
    day: Option<chrono::NaiveDate>,
    text: &str,
    only: &Only,
) -> Outcome {
    let (off, not) = (cues::has(Cue::Off, text), cues::has(Cue::Not, text));
    if !meetup.stands() {
        // "Not cancelled after all", by who may say so.
        let may = cx.may(Permission::ChangeMeetup, trip, Some(&meetup.maker))?;
        return if off && not && may {
            meetups::bring_back(cx, trip, meetup.clone())
        } else {
            Err(CommandError::NotForBot)
        };
    }
    if meetup.repeat.is_some()
        && let Some(day) = off_on(cx, trip, meetup, day, text, only)?
    {
        if meetup.days(day, day).is_empty() {
            return Err(cancel::not_that_day(meetup, day));
        }
        return series::call_off_date(cx, trip, meetup, day, None);
    }
    if let Some(later) = when::duration(text) {
        return reminders::snooze(cx, Subject::from(RecordRef { trip: trip.id, no: meetup.no }), later);
    }
    let (guests, rest) = counts::guests(&only.rest)?;
    let named = Only { rest, choice: only.choice, ..*only };
    if let Some(choice) = only.choice.or(only.only.then_some(Choice::Yes)) {
        let answer = answer(choice);
        if named.rest.is_empty() && only.choice.is_some() {
            return coming(cx, trip, meetup, day, answer, Some(guests));
        }
        if !named.instead && named.is_time(cx)? {
            let first = reading_from(cx, meetup.zone, meetup.day, chrono::NaiveDate::MAX);
            let found = dates(&named.rest, &cx.reading(meetup.zone, first))?;
            let occurrence = rsvps::occurrence(cx, trip, meetup, found.spans.first().map(|span| &span.when))?;
            return rsvps::answer(cx, trip, meetup, occurrence, answer, guests);
        }
        return Err(CommandError::NotForBot);
    }
    let mine = cx.may(Permission::ChangeMeetup, trip, Some(&meetup.maker))?;
    if named.is_time(cx)? && (mine || named.instead) {
        return meet::change(cx, trip, meetup.no, &named.rest);
    }
    Err(CommandError::NotForBot)
}

/// The one date of a series that is off by these words: "the 14th is off"; "not on Tuesday 14 April", by who may cancel
/// it, and does not only speak of oneself. In reply to what is about one date, `spoken`, "it's off" is about that.
fn off_on(
    cx: &Context<'_>,
    trip: &Trip,
    meetup: &Meetup,
    spoken: Option<chrono::NaiveDate>,
    text: &str,
    only: &Only,
) -> Result<Option<chrono::NaiveDate>, CommandError> {
    let first = reading_from(cx, meetup.zone, meetup.day, chrono::NaiveDate::MAX);
    let named = cancel::named_day(text, &cx.reading(meetup.zone, first));
    let off = cues::has(Cue::Off, text) && !cues::has(Cue::Not, text);
    let Some(day) = named.or(spoken.filter(|_| off)) else { return Ok(None) };
    if cues::has(Cue::Off, text) {
        return Ok(Some(day));
    }
    let no = only.choice == Some(Choice::No) && !only.rest.is_empty();
    let mine = no && cx.may(Permission::ChangeMeetup, trip, Some(&meetup.maker))?;
    Ok((mine && only.is_time(cx)?).then_some(day))
}

fn about_offer(cx: &mut Context<'_>, trip: &Trip, offer: &Offer, only: &Only) -> Outcome {
    let crew = cx.may(Permission::AnswerOffer, trip, None)?;
    let host = offer.host.for_rules() == cx.me();
    if only.rest.is_empty() {
        let Some(choice) = only.choice.filter(|_| crew) else { return Err(CommandError::NotForBot) };
        return choose(cx, trip, offer.no, choice);
    }
    if only.instead || !only.is_time(cx)? || !(crew || host) {
        return Err(CommandError::NotForBot);
    }
    let Some(nights) = nights::nights_named(cx, offer, &only.rest, CommandId::Accept)? else {
        return Err(CommandError::NotForBot);
    };
    match (only.choice, crew) {
        (Some(Choice::No), true) => offers::decline_asking_first(cx, trip, offer, &nights),
        (Some(Choice::Maybe), _) => Err(CommandError::NotForBot),
        (_, true) => offers::accept_nights(cx, trip, offer, Some(nights)),
        // "Only Tuesday", says the host: the other nights are off.
        (None, false) if only.only => {
            let others = offer.nights.iter().map(|(night, _)| *night).filter(|night| !nights.contains(night));
            offers::withdraw_asking_first(cx, trip, offer, &others.collect::<Vec<_>>())
        }
        _ => Err(CommandError::NotForBot),
    }
}
