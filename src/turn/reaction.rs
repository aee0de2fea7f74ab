//! A reaction: an answer to a meetup, the crew's answer to an offer or a suggestion, or a yes or no to a question of the
//! bot's. A reaction by somebody who isn't allowed to answer does nothing and gets no reply.

use chrono::{DateTime, Utc};

use crate::actions::{crew_requests, intros, meetups, suggestions};
use crate::commands::details;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::settle::settle;
use crate::context::{Context, fair_share, records};
use crate::domain::ids::{RecordNo, RecordRef};
use crate::domain::meetup::{Answer, Status};
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::trip::Trip;
use crate::drafts;
use crate::env::Env;
use crate::incoming::{Reacted, Said};
use crate::msg;
use crate::outgoing::{Card, Choice, Outgoing, Subject};
use crate::render::msg::Msg;
use crate::store::{Effect, HandledMessage, Pending, QuestionState, StoreError, Tx};
use crate::turn::cards;
use crate::turn::choices::{answer, choose, coming, settle_by_card};
use crate::turn::confirm::{confirmed, too_late};
use crate::turn::evening;
use crate::turn::first_minute::{self, Aim};

/// Handles a reaction: what is to be sent.
pub(crate) fn reacted(
    tx: &Tx<'_>,
    env: &Env,
    reacted: &Reacted,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let Some(choice) = Choice::read(&reacted.key).filter(|_| reacted.sender != env.bot) else {
        return aimed(tx, env, reacted, at, now);
    };
    let number = choice.number();
    // Once somebody has answered, the bot's own reactions aren't needed any more.
    tx.outbox_drop_reactions(&reacted.to, now)?;
    let by = (&reacted.sender, reacted.sender_name.as_ref());
    let said = Said::wordless(&reacted.room, &reacted.event, by, reacted.moderator);
    let mut cx = Context::new(tx, env, &said, at, now)?;
    cx.set_reply_to(reacted.to.clone());
    let quiet = evening::is_around(tx, &reacted.sender)?;
    if let Some(lines) = evening::tapped(&cx, &reacted.to, &quiet, choice)? {
        let newest = tx.outbox_newest()?;
        reply(&mut cx, newest, &lines)?;
        return Ok(cx.into_queue());
    }
    let asked = tx.outbox_answers(&reacted.to)?;
    let state = asked.map(|asked| tx.asked_by(&reacted.room.id, &reacted.sender, &asked, now)).transpose()?.flatten();
    match (state, tx.outbox_about(&reacted.to)?) {
        (Some(QuestionState::Open(pending)), _) => match number {
            Some(nth) => {
                let newest = cx.tx.outbox_newest()?;
                if let Some(lines) = drafts::choose(&mut cx, pending, nth)? {
                    reply(&mut cx, newest, &lines)?;
                }
            }
            None => to_question(&mut cx, choice, pending)?,
        },
        _ if number.is_some() => return Ok(Vec::new()),
        (_, Some(subject @ (Subject::Intro(_) | Subject::CrewRequest(_)))) => to_request(&mut cx, choice, subject)?,
        (_, Some(Subject::Record { trip, no, day })) => match tx.trip(trip)? {
            Some(trip) if trip.ended.is_none() => {
                let card = tx.card_of(&reacted.to)?;
                to_record(&mut cx, choice, &trip, Tapped { no, day, card })?;
            }
            Some(trip) => answer_alone(&mut cx, Subject::Trip(trip.id), &[msg!("card-trip-over", trip: &trip)])?,
            None => {}
        },
        (Some(over), None) => {
            let lines = too_late(&cx, &over)?;
            answer_alone(&mut cx, None, &lines)?;
        }
        _ => {}
    }
    let mut queue = cx.into_queue();
    queue.extend(cards::tapped(tx, env, &reacted.to, choice)?);
    Ok(queue)
}

/// The record of a message that was tapped.
struct Tapped {
    no: RecordNo,
    day: Option<chrono::NaiveDate>,
    card: Option<Card>,
}

/// Answers a tap on what can't be answered any more: where somebody reads alone. In a room, they are told in their direct
/// chat, where they have one.
fn answer_alone(cx: &mut Context<'_>, about: impl Into<Option<Subject>>, lines: &[Msg]) -> Result<(), StoreError> {
    if cx.said.room.direct {
        let newest = cx.tx.outbox_newest()?;
        return reply(cx, newest, lines);
    }
    match about.into() {
        Some(about) if cx.person.direct.is_some() => cx.tell_sender(cx.me(), about, lines),
        _ => Ok(()),
    }
}

/// A tap on what the bot asks at first: what somebody is here for.
fn aimed(
    tx: &Tx<'_>,
    env: &Env,
    reacted: &Reacted,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let alone = reacted.room.direct && reacted.sender != env.bot;
    let Some(aim) = Aim::of_tap(&reacted.key).filter(|_| alone) else { return Ok(Vec::new()) };
    if !tx.outbox_sent(&reacted.to)? {
        return Ok(Vec::new());
    }
    let by = (&reacted.sender, reacted.sender_name.as_ref());
    let said = Said::wordless(&reacted.room, &reacted.event, by, reacted.moderator);
    let mut cx = Context::new(tx, env, &said, at, now)?;
    cx.set_reply_to(reacted.to.clone());
    let newest = tx.outbox_newest()?;
    let lines = first_minute::lead(&mut cx, aim)?;
    reply(&mut cx, newest, &lines)?;
    Ok(cx.into_queue())
}

/// A yes or no to a question of the bot's.
fn to_question(cx: &mut Context<'_>, choice: Choice, pending: Pending) -> Result<(), StoreError> {
    // Reactions are never encrypted, so a homeserver can forge one. Sharing an address takes a written "yes".
    let newest = cx.tx.outbox_newest()?;
    if choice == Choice::Yes && details::is_asked(cx, &pending) {
        return reply(cx, newest, &[msg!("details-say-yes")]);
    }
    if choice == Choice::Maybe {
        return Ok(());
    }
    let lines = confirmed(cx, choice == Choice::Yes, pending)?;
    reply(cx, newest, &lines)
}

/// An answer to an introduction, or to a request to join a crew.
fn to_request(cx: &mut Context<'_>, choice: Choice, subject: Subject) -> Result<(), StoreError> {
    let (tx, newest) = (cx.tx, cx.tx.outbox_newest()?);
    let outcome = tx.attempt(|| match subject {
        Subject::Intro(id) => intros::answer(cx, id, choice),
        Subject::CrewRequest(id) => crew_requests::answer(cx, id, choice),
        _ => Err(CommandError::NotForBot),
    });
    let lines = settle(cx, 0, outcome)?;
    if lines.is_empty() { Ok(()) } else { reply(cx, newest, &lines) }
}

/// An answer to a meetup, an offer or a suggestion.
fn to_record(cx: &mut Context<'_>, choice: Choice, trip: &Trip, tapped: Tapped) -> Result<(), StoreError> {
    let (tx, said, newest, no) = (cx.tx, cx.said, cx.tx.outbox_newest()?, tapped.no);
    if !tx.may_see(&said.sender, trip.id)? {
        return Ok(());
    }
    let about = Subject::from(RecordRef { trip: trip.id, no });
    let Some(record) = tx.record(trip.id, no)? else { return answer_alone(cx, about, &[msg!("card-gone", no: no)]) };
    let queued = cx.queue_len();
    let outcome = tx.attempt(|| {
        let lines = match record.kind {
            Kind::Meetup => on_meetup(cx, trip, &tapped, choice),
            // An accepted suggestion has become a stop; the answer can still change.
            _ if record.kind != Kind::Offer && tx.suggestion(trip.id, no)?.is_none() => Err(CommandError::NotForBot),
            _ if cx.may(Permission::AnswerOffer, trip, None)? || suggestions::is_asked(cx, trip, no)? => {
                choose(cx, trip, no, choice)
            }
            _ => Err(CommandError::NotForBot),
        }?;
        fair_share::may_tell(cx, queued, None)?;
        Ok(lines)
    });
    if matches!(outcome, Err(CommandError::NotForBot)) {
        cx.truncate_queue(queued);
        return Ok(());
    }
    let refused = matches!(outcome, Err(CommandError::Refused(_)));
    let lines = settle(cx, queued, outcome)?;
    if refused && !said.room.direct {
        return answer_alone(cx, about, &lines);
    }
    let handled = HandledMessage {
        room: said.room.id.clone(),
        sender: said.sender.clone(),
        effects: vec![Effect::Reversible],
        at: cx.at,
        edited: None,
        thread: None,
    };
    tx.put_handled(&said.event, &handled)?;
    // A reaction in a room gets no reply: everybody sees it.
    if said.room.direct && !lines.is_empty() { reply(cx, newest, &lines) } else { Ok(()) }
}

/// Replies. `newest`: the newest row of the outbox before this reaction; what was asked until then, its sender has seen.
fn reply(cx: &mut Context<'_>, newest: i64, lines: &[Msg]) -> Result<(), StoreError> {
    let mut lines = lines.to_vec();
    if cx.tx.changed_what_was()? {
        lines.push(msg!("undo-how"));
    }
    cx.answer(&lines)?;
    cx.tx.put_spoke(&cx.said.room.id, &cx.said.sender, newest)
}

fn on_meetup(cx: &mut Context<'_>, trip: &Trip, &Tapped { no, day, card }: &Tapped, choice: Choice) -> Outcome {
    let meetup = records::meetup(cx, trip, no)?;
    if !meetup.stands() {
        return Err(refuse!("meet-cancelled-already", no: no, title: &meetup.title));
    }
    if card == Some(Card::Question)
        && let Some(outcome) = settle_by_card(cx, trip, &meetup, choice)?
    {
        return outcome;
    }
    let answer = answer(choice);
    let mut lines = coming(cx, trip, &meetup, day, answer, None)?;
    // The crew was asked in their direct chats whether it takes place: a yes there settles it.
    let settles = cx.said.room.direct && cx.may(Permission::SettleMeetup, trip, None)?;
    if meetup.status == Status::Proposed && answer == Answer::Yes && settles {
        lines = meetups::confirm(cx, trip, meetup)?;
    } else if !cx.said.room.direct && lines.len() > 1 && cx.person.direct.is_some() {
        // The overlap with another yes is theirs to know.
        let me = cx.me().clone();
        cx.tell_sender(&me, RecordRef { trip: trip.id, no }, &lines)?;
    }
    Ok(lines)
}
