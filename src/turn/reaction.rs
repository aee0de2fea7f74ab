//! A reaction: on a meetup's card it says who comes, on an offer or a suggestion it is the crew's answer, on a question a
//! yes or no. By somebody not entitled it does nothing, and nothing is said of it.

use crate::actions::crew_requests;
use crate::actions::{intros, meetups};
use crate::commands::details;
use crate::context::Context;
use crate::context::fair_share;
use crate::context::outcome::CommandError;
use crate::context::outcome::Outcome;
use crate::context::records;
use crate::context::settle::settle;
use crate::domain::meetup::{Answer, Status};
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::trip::Trip;
use crate::env::Env;
use crate::incoming::Reacted;
use crate::incoming::Said;
use crate::outgoing::Outgoing;
use crate::outgoing::{Choice, Subject};
use crate::store::{Effect, HandledMessage, QuestionState};
use crate::store::{StoreError, Tx};
use crate::turn::choices::{answer, choose, coming};
use crate::turn::confirm::confirmed;
use chrono::{DateTime, Utc};

pub(crate) fn reacted(
    tx: &Tx<'_>,
    env: &Env,
    reacted: &Reacted,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let Some(choice) = Choice::read(&reacted.key).filter(|_| reacted.sender != env.bot) else {
        return Ok(Vec::new());
    };
    // Who has answered needs nothing to tap.
    tx.outbox_drop_reactions(&reacted.to, now)?;
    let by = (&reacted.sender, reacted.sender_name.as_ref());
    let said = Said::wordless(&reacted.room, &reacted.event, by, reacted.moderator);
    let mut cx = Context::new(tx, env, &said, at, now)?;
    cx.reply_to = reacted.to.clone();
    let newest = tx.outbox_newest()?;
    let asked = tx.outbox_answers(&reacted.to)?;
    let stands = asked.map(|asked| tx.asked_by(&reacted.room.id, &reacted.sender, &asked, now)).transpose()?;
    if let Some(QuestionState::Open(pending)) = stands.flatten() {
        // Reactions are never encrypted, so a homeserver can forge one. An address wants a word.
        if choice == Choice::Maybe || choice == Choice::Yes && details::is_asked(&cx, &pending) {
            return Ok(Vec::new());
        }
        let lines = confirmed(&mut cx, choice == Choice::Yes, pending)?;
        cx.answer(&lines)?;
        tx.put_spoke(&reacted.room.id, &reacted.sender, newest)?;
        return Ok(cx.into_queue());
    }
    let about = tx.outbox_about(&reacted.to)?;
    if let Some(subject @ (Subject::Intro(_) | Subject::CrewRequest(_))) = about {
        let outcome = tx.attempt(|| match subject {
            Subject::Intro(id) => intros::answer(&mut cx, id, choice),
            Subject::CrewRequest(id) => crew_requests::answer(&mut cx, id, choice),
            _ => Err(CommandError::NotForBot),
        });
        let lines = settle(&mut cx, 0, outcome)?;
        if !lines.is_empty() {
            cx.answer(&lines)?;
            tx.put_spoke(&reacted.room.id, &reacted.sender, newest)?;
        }
        return Ok(cx.into_queue());
    }
    let Some(Subject::Record { trip, no, day }) = about else { return Ok(Vec::new()) };
    let Some(trip) = tx.trip(trip)?.filter(|trip| trip.ended.is_none()) else { return Ok(Vec::new()) };
    let Some(record) = tx.record(trip.id, no)? else { return Ok(Vec::new()) };
    if !tx.may_see(&reacted.sender, trip.id)? {
        return Ok(Vec::new());
    }
    let queued = cx.queue_len();
    let outcome = tx.attempt(|| {
        let lines = match record.kind {
            Kind::Meetup => on_meetup(&mut cx, &trip, no, day, choice),
            // An accepted suggestion is a stop by now; its answer can still change.
            _ if record.kind != Kind::Offer && tx.suggestion(trip.id, no)?.is_none() => Err(CommandError::NotForBot),
            _ if cx.may(Permission::AnswerOffer, &trip, None)? => choose(&mut cx, &trip, no, choice),
            _ => Err(CommandError::NotForBot),
        }?;
        fair_share::may_tell(&mut cx, queued, None)?;
        Ok(lines)
    });
    let lines = match outcome {
        Err(CommandError::NotForBot) => {
            cx.truncate_queue(queued);
            return Ok(Vec::new());
        }
        outcome => settle(&mut cx, queued, outcome)?,
    };
    tx.put_handled(
        &reacted.event,
        &HandledMessage {
            room: reacted.room.id.clone(),
            sender: reacted.sender.clone(),
            effects: vec![Effect::Reversible],
            at,
            edited: None,
            thread: None,
        },
    )?;
    // In a room a tap is answered by nothing: it shows by itself.
    if reacted.room.direct && !lines.is_empty() {
        cx.answer(&lines)?;
        tx.put_spoke(&reacted.room.id, &reacted.sender, newest)?;
    }
    Ok(cx.into_queue())
}

fn on_meetup(cx: &mut Context<'_>, trip: &Trip, no: i64, day: Option<chrono::NaiveDate>, choice: Choice) -> Outcome {
    let meetup = records::meetup(cx, trip, no)?;
    if !meetup.stands() {
        return Err(CommandError::NotForBot);
    }
    let answer = answer(choice);
    let mut lines = coming(cx, trip, &meetup, day, answer, None)?;
    // The crew, asked in their direct chat whether it is to be, says so by a tap.
    let settles = cx.said.room.direct && cx.may(Permission::SettleMeetup, trip, None)?;
    if meetup.status == Status::Proposed && answer == Answer::Yes && settles {
        lines = meetups::settle(cx, trip, meetup)?;
    } else if !cx.said.room.direct && lines.len() > 1 && cx.person.direct.is_some() {
        // The overlap with another yes is theirs to know.
        let me = cx.me().clone();
        cx.tell_oneself(&me, (trip.id, no), &lines)?;
    }
    Ok(lines)
}
