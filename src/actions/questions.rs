//! TODO.

use crate::actions::confidential;
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome, refuse, unread};
use crate::context::records::offer;
use crate::domain::ids::UserId;
use crate::domain::offer::{NightState, Offer};
use crate::domain::trip::Trip;
use crate::outgoing::{Carries, Subject};
use crate::render::say::Say;
use crate::say;
use crate::store::Question;
use crate::text::clean::{clean_line, is_longer};
use chrono::TimeDelta;

/// Characters that are passed on in one go.
pub const MAX_QUESTION: usize = 500;

/// What one person can have passed on about one offer within [`WITHIN`].
pub const MAX_QUESTIONS: i64 = 10;

pub const WITHIN: TimeDelta = TimeDelta::hours(24);

/// A reply to what was passed on goes back to who said it.
pub fn reply(here: &mut Here<'_>, id: i64, text: &str) -> Outcome {
    let Some(asked) = here.tx.question(id)?.filter(|asked| asked.receiver == *here.me()) else {
        return Err(Halt::Talk);
    };
    if here.confidant().is_none() {
        return Err(refuse!("ask-in-direct-chat"));
    }
    let Some(trip) = here.tx.trip(asked.trip)?.filter(|trip| trip.ended.is_none()) else { return Err(Halt::Talk) };
    let offer = offer(here, &trip, asked.offer)?;
    // Whoever left the crew meanwhile is told nothing more, nor may ask.
    let there = |one: &UserId| trip.is_crew(one) || one == offer.host.for_rules();
    if !there(&asked.sender) || !there(here.me()) {
        return Err(refuse!("ask-gone", no: asked.offer));
    }
    pass_on(here, &trip, &offer, &[asked.sender], text)
}

/// Passes words on, in quotation marks and without a name, to the host or to the crew.
pub fn pass_on(here: &mut Here<'_>, trip: &Trip, offer: &Offer, to: &[UserId], text: &str) -> Outcome {
    let no = offer.no;
    let by_host = offer.host.for_rules() == here.me();
    if text.trim().is_empty() {
        return Err(if by_host { unread!("tell-empty", no: no) } else { unread!("ask-empty", no: no) });
    }
    if is_longer(text, MAX_QUESTION) {
        return Err(refuse!("text-too-long", start: clean_line(text, 20), count: MAX_QUESTION));
    }
    let ahead = |(night, state): &(chrono::NaiveDate, NightState)| {
        *night >= here.today_in(offer.spot.zone) && *state != NightState::Withdrawn
    };
    if !offer.nights.iter().any(ahead) {
        return Err(refuse!("ask-over", no: no));
    }
    // What is to stay in confidence has its own way.
    if by_host && here.looks_private(text) {
        return Err(refuse!("tell-private", no: no));
    }
    let me = here.me().clone();
    if here.tx.questions_since((trip.id, no), &me, here.now - WITHIN)? >= MAX_QUESTIONS {
        return Err(refuse!("ask-too-often", no: no, count: MAX_QUESTIONS));
    }
    let text = clean_line(text, MAX_QUESTION);
    let (mut queue, mut kept_off) = (Vec::new(), false);
    for receiver in to.iter().filter(|one| **one != me) {
        // Who blocked the one who asks hears nothing of it; that shows as no answer does.
        if here.tx.has_blocked(receiver, &me)? {
            kept_off = true;
            continue;
        }
        let asked = Question { trip: trip.id, offer: no, sender: me.clone(), receiver: receiver.clone() };
        let id = here.tx.put_question(&asked, here.now)?;
        let (line, how): (Say, Say) = if by_host {
            (say!("told-for-crew", trip: &trip, no: no, text: &text), say!("told-for-crew-how", no: no))
        } else {
            (say!("asked-for-host", trip: &trip, no: no, text: &text), say!("asked-for-host-how", no: no))
        };
        let source = here.said.event.clone();
        let carries = Carries { trip: trip.id, offer: no, source, made: None, night: None };
        let out = confidential::in_confidence(here.tx, here.world, receiver, &[line, how], true, carries, here.now)?;
        queue.push(out.about(Subject::Question(id)));
    }
    if queue.is_empty() && !kept_off {
        return Err(refuse!("ask-oneself", no: no));
    }
    here.queue_all(queue);
    Ok(vec![if by_host { say!("told-on", no: no) } else { say!("asked-on", no: no) }])
}
