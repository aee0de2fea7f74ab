//! Passes messages between a host and the crew, in quotation marks and without names.

use chrono::TimeDelta;

use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::context::{Context, outbound, records};
use crate::domain::ids::{RecordRef, UserId};
use crate::domain::offer::{NightState, Offer};
use crate::domain::trip::Trip;
use crate::msg;
use crate::outgoing::{Confidential, Subject};
use crate::render::msg::Msg;
use crate::store::Question;
use crate::text::clean::{clean_line, is_longer};

/// Characters that are passed on in one go.
pub const MAX_QUESTION: usize = 500;

/// What one person can have passed on about one offer within [`WITHIN`].
pub const MAX_QUESTIONS: i64 = 10;

pub const WITHIN: TimeDelta = TimeDelta::hours(24);

/// A reply to what was passed on goes back to who said it.
pub fn answer(cx: &mut Context<'_>, id: i64, text: &str) -> Outcome {
    let Some(asked) = cx.tx.question(id)?.filter(|asked| asked.receiver == *cx.me()) else {
        return Err(CommandError::NotForBot);
    };
    if cx.confidant().is_none() {
        return Err(refuse!("ask-in-direct-chat"));
    }
    let Some(trip) = cx.tx.trip(asked.trip)?.filter(|trip| trip.ended.is_none()) else {
        return Err(CommandError::NotForBot);
    };
    let offer = records::offer(cx, &trip, asked.offer)?;
    // Nobody who has left the crew since is told anything, or may ask.
    let there = |one: &UserId| trip.is_crew(one) || one == offer.host.for_rules();
    if !there(&asked.sender) || !there(cx.me()) {
        return Err(refuse!("ask-gone", no: asked.offer));
    }
    pass_on(cx, &trip, &offer, &[asked.sender], text)
}

/// Passes words on, in quotation marks and without a name, to the host or to the crew.
pub fn pass_on(cx: &mut Context<'_>, trip: &Trip, offer: &Offer, to: &[UserId], text: &str) -> Outcome {
    let no = offer.no;
    let by_host = offer.host.for_rules() == cx.me();
    if text.trim().is_empty() {
        return Err(if by_host { usage!("tell-empty", no: no) } else { usage!("ask-empty", no: no) });
    }
    if is_longer(text, MAX_QUESTION) {
        return Err(refuse!("text-too-long", start: clean_line(text, 20), count: MAX_QUESTION));
    }
    let ahead = |(night, state): &(chrono::NaiveDate, NightState)| {
        *night >= cx.today_in(offer.spot.zone) && *state != NightState::Withdrawn
    };
    if !offer.nights.iter().any(ahead) {
        return Err(refuse!("ask-over", no: no));
    }
    // What is to stay in confidence has its own way.
    if by_host && cx.looks_private(text) {
        return Err(refuse!("tell-private", no: no));
    }
    let me = cx.me().clone();
    if cx.tx.questions_since(RecordRef { trip: trip.id, no }, &me, cx.now - WITHIN)? >= MAX_QUESTIONS {
        return Err(refuse!("ask-too-often", no: no, count: MAX_QUESTIONS));
    }
    let text = clean_line(text, MAX_QUESTION);
    let (mut queue, mut kept_off) = (Vec::new(), false);
    for receiver in to.iter().filter(|one| **one != me) {
        // People who blocked the sender get nothing; to the sender it looks like no answer.
        if cx.tx.has_blocked(receiver, &me)? {
            kept_off = true;
            continue;
        }
        let asked = Question { trip: trip.id, offer: no, sender: me.clone(), receiver: receiver.clone() };
        let id = cx.tx.put_question(&asked, cx.now)?;
        let (line, how): (Msg, Msg) = if by_host {
            (msg!("told-for-crew", trip: &trip, no: no, text: &text), msg!("told-for-crew-how", no: no))
        } else {
            (msg!("asked-for-host", trip: &trip, no: no, text: &text), msg!("asked-for-host-how", no: no))
        };
        let source = cx.said.event.clone();
        let carries = Confidential { trip: trip.id, offer: no, source, made: None, night: None };
        let out = outbound::in_confidence(cx.tx, cx.env, receiver, &[line, how], true, carries, cx.now)?;
        queue.push(out.about(Subject::Question(id)));
    }
    if queue.is_empty() && !kept_off {
        return Err(refuse!("ask-oneself", no: no));
    }
    cx.queue_all(queue);
    Ok(vec![if by_host { msg!("told-on", no: no) } else { msg!("asked-on", no: no) }])
}
