//! A reply, or something in a thread, to what the bot said about a record: "yes", "only Tuesday", "19:00 instead", "15m".

use crate::actions::crew_requests;
use crate::actions::{intros, meetups, offers, questions, reminders, rsvps};
use crate::commands::args::{counts, nights};
use crate::commands::args::{dates, is_small, reading_from};
use crate::commands::{cancel, details, meet, stop};
use crate::context::Here;
use crate::context::fair_share;
use crate::context::lookup::Found;
use crate::context::outcome::Halt;
use crate::context::outcome::Outcome;
use crate::context::settle::settle;
use crate::context::{addressed, records};
use crate::domain::command::CommandId;
use crate::domain::meetup::Meetup;
use crate::domain::offer::Offer;
use crate::domain::permissions::Deed;
use crate::domain::record::Kind;
use crate::domain::trip::Trip;
use crate::incoming::{Said, SaidKind};
use crate::language::cues::{self, Cue};
use crate::language::when;
use crate::outgoing::{Choice, Subject};
use crate::render::say::Say;
use crate::say;
use crate::store::Effect;
use crate::store::{StoreError, Tx};
use crate::turn::choices::{answer, choose, coming};
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
        Subject::Question(id) => questions::reply(here, id, here.said.text.trim()),
        Subject::Reminder(id) => match when::duration(&text) {
            Some(later) => reminders::put_off(here, subject, later),
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
            Only { choice: Some(choice), rest, .. } if rest.is_empty() => intros::answer(here, id, choice),
            _ => Err(Halt::Talk),
        },
        Subject::CrewRequest(id) => match Only::of(here, &text) {
            Only { choice: Some(choice), rest, .. } if rest.is_empty() => crew_requests::answer(here, id, choice),
            _ => Err(Halt::Talk),
        },
    };
    let outcome = tx.attempt(|| {
        let lines = done(here)?;
        fair_share::may_tell(here, queued, None)?;
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
        || matches!(here.find(text), Found::One(CommandId::Cancel | CommandId::Drop))
}

/// Without the bot's own name, and what people end a sentence with.
fn bare(here: &Here<'_>) -> String {
    let text = addressed::without_name(here.world, here.said);
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
            let meetup = records::meetup(here, &trip, no)?;
            about_meetup(here, &trip, &meetup, day, text, &only)
        }
        Kind::Offer => {
            let offer = records::offer(here, &trip, no)?;
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
        let is = |key: &'static str| move |word: &&str| is_small(here, key, word.trim_matches([',', '.', '!']));
        let (only, instead) = (rest.iter().any(is("only")), rest.iter().any(is("instead")));
        let rest: Vec<&str> = rest.into_iter().filter(|word| !is("only")(word) && !is("instead")(word)).collect();
        Self { choice: said, only, instead, rest: rest.join(" ") }
    }

    /// What is left is a day or a time, and nothing else.
    fn is_time(&self, here: &Here<'_>) -> Result<bool, Halt> {
        let found = dates(&self.rest, &here.reading(here.zone(), None))?;
        let left = when::rest(&self.rest, &found);
        let small = |word: &str| ["at", "on", "from", "in"].iter().any(|key| is_small(here, key, word));
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
        return if off && not && may { meetups::bring_back(here, trip, meetup.clone()) } else { Err(Halt::Talk) };
    }
    if meetup.repeat.is_some()
        && let Some(day) = off_on(here, trip, meetup, text, only)?
    {
        return Err(cancel::not_one_date(meetup, day));
    }
    if let Some(later) = when::duration(text) {
        return reminders::put_off(here, Subject::from((trip.id, meetup.no)), later);
    }
    let (guests, rest) = counts::guests(&only.rest)?;
    let named = Only { rest, choice: only.choice, ..*only };
    if let Some(choice) = only.choice.or(only.only.then_some(Choice::Yes)) {
        let answer = answer(choice);
        if named.rest.is_empty() && only.choice.is_some() {
            return coming(here, trip, meetup, day, answer, Some(guests));
        }
        if !named.instead && named.is_time(here)? {
            let first = reading_from(here, meetup.zone, meetup.day, chrono::NaiveDate::MAX);
            let found = dates(&named.rest, &here.reading(meetup.zone, first))?;
            let occurrence = rsvps::occurrence(here, trip, meetup, found.spans.first().map(|span| &span.when))?;
            return rsvps::give(here, trip, meetup, occurrence, answer, guests);
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
    let Some(nights) = nights::named(here, offer, &only.rest, CommandId::Accept)? else { return Err(Halt::Talk) };
    match (only.choice, crew) {
        (Some(Choice::No), true) => offers::answer::give_back(here, trip, offer, &nights),
        (Some(Choice::Maybe), _) => Err(Halt::Talk),
        (_, true) => offers::answer::take(here, trip, offer, Some(nights)),
        // "Only Tuesday", says the host: the other nights are off.
        (None, false) if only.only => {
            let others = offer.nights.iter().map(|(night, _)| *night).filter(|night| !nights.contains(night));
            offers::withdraw::withdraw(here, trip, offer, &others.collect::<Vec<_>>())
        }
        _ => Err(Halt::Talk),
    }
}
