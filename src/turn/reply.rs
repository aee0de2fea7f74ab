//! A reply, or something in a thread, to what the bot said about a record: "yes", "only Tuesday", "19:00 instead", "15m".

use crate::actions::crew_requests;
use crate::commands::args::{dates, is_small, reading_from};
use crate::commands::{
    accept, ask, cancel, confirm, decline, details, intro, meet, rsvp, snooze, stop, suggest, withdraw,
};
use crate::context::Here;
use crate::context::outcome::Halt;
use crate::context::outcome::Outcome;
use crate::domain::meetup::{Answer, Meetup};
use crate::domain::offer::{NightState, Offer};
use crate::domain::permissions::Deed;
use crate::domain::record::Kind;
use crate::domain::suggestion::State;
use crate::domain::trip::Trip;
use crate::drafts;
use crate::incoming::{Said, SaidKind};
use crate::language::cues::{self, Cue};
use crate::language::vocabulary::Small;
use crate::language::when;
use crate::outgoing::{Choice, Subject};
use crate::render::say::Say;
use crate::say;
use crate::store::Effect;
use crate::store::{StoreError, Tx};
use crate::turn::message::{effect, settle};
use crate::turn::{message, rate_limit};

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
pub(crate) fn reply(here: &mut Here<'_>) -> Result<Option<(Vec<Say>, Effect)>, StoreError> {
    let said = here.said;
    let text = bare(here);
    let plain = said.kind == SaidKind::Text && !said.verbatim && !said.unsealed && said.sender != here.world.bot;
    let Some(subject) = here.replied.filter(|_| plain && !text.starts_with(here.prefix())) else { return Ok(None) };
    let (tx, queued, before) = (here.tx, here.queue_len(), here.tx.changes());
    let how_in = match subject {
        Subject::Record { trip, no, .. } if tx.offer(trip, no)?.is_some() => Some((trip, no)),
        Subject::Question(id) => tx.question(id)?.map(|asked| (asked.trip, asked.offer)),
        _ => None,
    };
    let how_in = how_in.zip(details::labelled(here, &text));
    // What is passed on to somebody may be longer than what is read.
    let passed_on = matches!(subject, Subject::Question(_));
    if text.is_empty() || (text.split_whitespace().count() > MAX_WORDS && how_in.is_none() && !passed_on) {
        return Ok(None);
    }
    here.set_refused(false);
    here.set_running("");
    let done = |here: &mut Here<'_>| match subject {
        _ if how_in.is_some() => {
            how_in.map_or(Err(Halt::Talk), |(offer, details)| details::by_reply(here, offer, details))
        }
        Subject::Question(id) => ask::reply(here, id, here.said.text.trim()),
        Subject::Reminder(id) => match when::duration(&text) {
            Some(later) => snooze::put_off(here, subject, later),
            None if is_no(here, &text) => match here.tx.reminder(id)?.filter(|one| one.person == *here.me()) {
                Some(one) => {
                    here.tx.take_reminder(one.id)?;
                    Ok(vec![say!("remind-me-none", count: 1usize)])
                }
                None => Ok(vec![say!("remind-me-none", count: 0usize)]),
            },
            None => Err(Halt::Talk),
        },
        Subject::Record { trip, no, day } => about_record(here, trip, no, day, &text),
        Subject::Intro(id) => match Only::of(here, &text) {
            Only { choice: Some(choice), rest, .. } if rest.is_empty() => intro::answer(here, id, choice),
            _ => Err(Halt::Talk),
        },
        Subject::CrewRequest(id) => match Only::of(here, &text) {
            Only { choice: Some(choice), rest, .. } if rest.is_empty() => crew_requests::answer(here, id, choice),
            _ => Err(Halt::Talk),
        },
    };
    let outcome = tx.attempt(|| {
        let lines = done(here)?;
        rate_limit::may_tell(here, queued, None)?;
        Ok(lines)
    });
    if matches!(outcome, Err(Halt::Talk | Halt::Unread(_))) {
        here.truncate_queue(queued);
        here.take_notes();
        return Ok(None);
    }
    let lines = settle(here, queued, outcome)?;
    Ok(Some((lines, effect(here, before)?)))
}

/// "No", "cancel", "delete": what was set is not wanted any more.
fn is_no(here: &Here<'_>, text: &str) -> bool {
    let words = here.world.words;
    words.key("answers", text) == Some("no")
        || words.key("trip", text) == Some("delete")
        || matches!(here.find(text), crate::commands::Found::One(command) if ["cancel", "drop"].contains(&command.id))
}

/// Without the bot's own name, and what people end a sentence with.
fn bare(here: &Here<'_>) -> String {
    let text = message::without_name(here.world, here.said);
    text.trim_end_matches(['.', '!', '…', ' ']).to_owned()
}

fn about_record(here: &mut Here<'_>, trip: i64, no: i64, day: Option<chrono::NaiveDate>, text: &str) -> Outcome {
    let Some(trip) = here.tx.trip(trip)?.filter(|trip| trip.ended.is_none()) else { return Err(Halt::Talk) };
    if !here.tx.may_see(here.me(), trip.id)? {
        return Err(Halt::Talk);
    }
    let Some(record) = here.tx.record(trip.id, no)? else { return Err(Halt::Talk) };
    let only = Only::of(here, text);
    if let Some(choice) = only.choice
        && only.rest.is_empty()
        && (record.kind == Kind::Suggestion || here.tx.has_proposal(trip.id, no)?)
    {
        return choose(here, &trip, no, choice);
    }
    match record.kind {
        Kind::Meetup => {
            let meetup = meet::meetup(here, &trip, no)?;
            about_meetup(here, &trip, &meetup, day, text, &only)
        }
        Kind::Offer => {
            let offer = accept::offer(here, &trip, no)?;
            about_offer(here, &trip, &offer, &only)
        }
        Kind::Stop if only.instead && here.may(Deed::PlanTrip, &trip, None)? && only.is_time(here)? => {
            stop::change(here, &trip, no, &only.rest)
        }
        _ => Err(Halt::Talk),
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
    fn of(here: &Here<'_>, text: &str) -> Self {
        let choice = |words: &str| {
            let words = words.trim_matches([',', ' ', '.', '!']);
            match here.world.words.key("rsvp", words)? {
                "yes" => Some(Choice::Yes),
                "maybe" => Some(Choice::Maybe),
                _ => Some(Choice::No),
            }
        };
        let words: Vec<&str> = text.split_whitespace().collect();
        // The longest beginning that is an answer: "no thanks" before "no".
        let (said, rest) = (1..=words.len())
            .rev()
            .find_map(|count| Some((choice(&words[..count].join(" "))?, words[count..].to_vec())))
            .map_or((None, words), |(choice, rest)| (Some(choice), rest));
        let is = |key: Small| move |word: &&str| is_small(here, key, word.trim_matches([',', '.', '!']));
        let (only, instead) = (rest.iter().any(is(Small::Only)), rest.iter().any(is(Small::Instead)));
        let rest: Vec<&str> =
            rest.into_iter().filter(|word| !is(Small::Only)(word) && !is(Small::Instead)(word)).collect();
        Self { choice: said, only, instead, rest: rest.join(" ") }
    }

    /// What is left is a day or a time, and nothing else.
    fn is_time(&self, here: &Here<'_>) -> Result<bool, Halt> {
        let found = dates(&self.rest, &here.reading(here.zone(), None))?;
        let left = when::rest(&self.rest, &found);
        let small = |word: &str| {
            [Small::At, Small::On, Small::From, Small::In].into_iter().any(|key| is_small(here, key, word))
        };
        Ok(!found.spans.is_empty() && left.split_whitespace().all(small))
    }
}

fn about_meetup(
    here: &mut Here<'_>,
    trip: &Trip,
    meetup: &Meetup,
    day: Option<chrono::NaiveDate>,
    text: &str,
    only: &Only,
) -> Outcome {
    let (off, not) = (cues::has(Cue::Off, text), cues::has(Cue::Not, text));
    if !meetup.stands() {
        // "Not cancelled after all", by who may say so.
        let may = here.may(Deed::ChangeMeetup, trip, Some(&meetup.maker))?;
        return if off && not && may { confirm::bring_back(here, trip, meetup.clone()) } else { Err(Halt::Talk) };
    }
    if meetup.repeat.is_some()
        && let Some(day) = off_on(here, trip, meetup, text, only)?
    {
        return Err(cancel::not_one_date(meetup, day));
    }
    if let Some(later) = when::duration(text) {
        return snooze::put_off(here, Subject::from((trip.id, meetup.no)), later);
    }
    let (guests, rest) = rsvp::guests(&only.rest)?;
    let named = Only { rest, choice: only.choice, ..*only };
    if let Some(choice) = only.choice.or(only.only.then_some(Choice::Yes)) {
        let answer = answer(choice);
        if named.rest.is_empty() && only.choice.is_some() {
            return coming(here, trip, meetup, day, answer, Some(guests));
        }
        if !named.instead && named.is_time(here)? {
            let first = reading_from(here, meetup.zone, meetup.day, chrono::NaiveDate::MAX);
            let found = dates(&named.rest, &here.reading(meetup.zone, first))?;
            let occurrence = rsvp::occurrence(here, trip, meetup, found.spans.first().map(|span| &span.when))?;
            return rsvp::give(here, trip, meetup, occurrence, answer, guests);
        }
        return Err(Halt::Talk);
    }
    let mine = here.may(Deed::ChangeMeetup, trip, Some(&meetup.maker))?;
    if named.is_time(here)? && (mine || named.instead) {
        return meet::change(here, trip, meetup.no, &named.rest);
    }
    Err(Halt::Talk)
}

/// The one date of a series that is off by these words: "the 14th is off"; "not on Tuesday 14 April", by who may cancel
/// it, and does not only speak of oneself.
fn off_on(
    here: &Here<'_>,
    trip: &Trip,
    meetup: &Meetup,
    text: &str,
    only: &Only,
) -> Result<Option<chrono::NaiveDate>, Halt> {
    let first = reading_from(here, meetup.zone, meetup.day, chrono::NaiveDate::MAX);
    let Some(day) = cancel::named_day(text, &here.reading(meetup.zone, first)) else { return Ok(None) };
    if cues::has(Cue::Off, text) {
        return Ok(Some(day));
    }
    let no = only.choice == Some(Choice::No) && !only.rest.is_empty();
    let mine = no && here.may(Deed::ChangeMeetup, trip, Some(&meetup.maker))?;
    Ok((mine && only.is_time(here)?).then_some(day))
}

pub(crate) fn answer(choice: Choice) -> Answer {
    match choice {
        Choice::Yes => Answer::Yes,
        Choice::Maybe => Answer::Maybe,
        Choice::No => Answer::No,
    }
}

/// Somebody comes to a meetup, to that day of it or to its next. Guests that they said before stay where none are named.
pub(crate) fn coming(
    here: &mut Here<'_>,
    trip: &Trip,
    meetup: &Meetup,
    day: Option<chrono::NaiveDate>,
    answer: Answer,
    guests: Option<i64>,
) -> Outcome {
    let day = day.filter(|day| !meetup.days(*day, *day).is_empty() && meetup.occurrence(*day).end > here.now);
    let occurrence = match day {
        Some(day) => meetup.occurrence(day),
        None => rsvp::occurrence(here, trip, meetup, None)?,
    };
    let before = here.tx.rsvps(trip.id, meetup.no)?;
    let before = before.iter().find(|rsvp| rsvp.person == *here.me() && rsvp.day == occurrence.day);
    let guests = guests.filter(|guests| *guests > 0).or(before.map(|rsvp| rsvp.guests)).unwrap_or(0);
    rsvp::give(here, trip, meetup, occurrence, answer, guests)
}

fn about_offer(here: &mut Here<'_>, trip: &Trip, offer: &Offer, only: &Only) -> Outcome {
    let crew = here.may(Deed::AnswerOffer, trip, None)?;
    let host = offer.host.for_rules() == here.me();
    if only.rest.is_empty() {
        let Some(choice) = only.choice.filter(|_| crew) else { return Err(Halt::Talk) };
        return choose(here, trip, offer.no, choice);
    }
    if only.instead || !only.is_time(here)? || !(crew || host) {
        return Err(Halt::Talk);
    }
    let Some(nights) = accept::named(here, offer, &only.rest, &accept::COMMAND)? else { return Err(Halt::Talk) };
    match (only.choice, crew) {
        (Some(Choice::No), true) => decline::give_back(here, trip, offer, &nights),
        (Some(Choice::Maybe), _) => Err(Halt::Talk),
        (_, true) => accept::take(here, trip, offer, Some(nights)),
        // "Only Tuesday", says the host: the other nights are off.
        (None, false) if only.only => {
            let others = offer.nights.iter().map(|(night, _)| *night).filter(|night| !nights.contains(night));
            withdraw::withdraw(here, trip, offer, &others.collect::<Vec<_>>())
        }
        _ => Err(Halt::Talk),
    }
}

/// The crew's yes, maybe or no to an offer, a change to one, or a suggestion.
pub(crate) fn choose(here: &mut Here<'_>, trip: &Trip, no: i64, choice: Choice) -> Outcome {
    if here.tx.has_proposal(trip.id, no)? {
        here.require(Deed::AnswerOffer, trip, None)?;
        return proposed(here, trip, no, choice);
    }
    if here.tx.suggestion(trip.id, no)?.is_some() {
        let state = match choice {
            Choice::Yes => State::Accepted,
            Choice::Maybe => State::Maybe,
            Choice::No => State::Declined,
        };
        return suggest::decide(here, trip, no, state);
    }
    here.require(Deed::AnswerOffer, trip, None)?;
    let offer = accept::offer(here, trip, no)?;
    match choice {
        Choice::Yes => accept::take(here, trip, &offer, None),
        Choice::No => {
            // What was accepted is given back by name alone.
            let open = offer.nights_in(NightState::Open);
            decline::leave(here, trip, &offer, &open)
        }
        Choice::Maybe => {
            here.about(trip.id, no);
            let line = say!("offer-thinking-for-host", trip: &trip, no: no);
            here.tell(offer.host.for_rules(), (trip.id, no), &[line])?;
            Ok(vec![say!("offer-thinking", no: no)])
        }
    }
}

/// The crew's word on a host's change to what was accepted: carried out as the host's own, or left.
fn proposed(here: &mut Here<'_>, trip: &Trip, no: i64, choice: Choice) -> Outcome {
    if choice == Choice::Maybe {
        return Err(Halt::Talk);
    }
    let (tx, world) = (here.tx, here.world);
    let Some(proposal) = tx.take_proposal(trip.id, no)? else { return Err(Halt::Talk) };
    here.about(trip.id, no);
    let host = proposal.said.sender.clone();
    if choice == Choice::No {
        here.tell(&host, (trip.id, no), &[say!("edit-refused-for-host", trip: &trip, no: no)])?;
        return Ok(vec![say!("edit-refused", no: no)]);
    }
    let at = tx.heard(&proposal.said.event)?.map_or(here.at, |heard| heard.at);
    let mut theirs = Here::new(tx, world, &proposal.said, at, here.now)?;
    theirs.confirmed = true;
    theirs.redo = tx.record(trip.id, no)?.map(|record| (trip.id, record));
    theirs.edits = tx.answer_to(&proposal.said.event)?;
    let word = proposal.line.split_whitespace().next().unwrap_or_default();
    let answers = match theirs.find(word) {
        crate::commands::Found::One(_) => None,
        // They said it in plain words.
        _ => drafts::sentence(&mut theirs, &proposal.line)?,
    };
    let answers = match answers {
        Some(answers) => answers,
        None => message::answer(&mut theirs, &proposal.line)?,
    };
    let done = !theirs.refused();
    theirs.answer(&answers)?;
    here.queue_all(theirs.into_queue());
    let line = say!("edit-agreed-for-host", trip: &trip, no: no);
    here.tell(&host, (trip.id, no), &[line])?;
    Ok(if done { vec![say!("edit-agreed", no: no)] } else { answers })
}
