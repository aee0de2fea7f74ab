//! A message or reaction was deleted: what it made or answered is taken back, the people concerned are told, and none of its
//! text is kept.

use chrono::{DateTime, Utc};

use crate::actions::{check_in, suggestions, undo};
use crate::context::Context;
use crate::domain::ids::{EventId, RecordRef, RoomId, UserId};
use crate::domain::offer::NightState;
use crate::domain::record::Kind;
use crate::env::Env;
use crate::incoming::{Redacted, Said};
use crate::outgoing::Outgoing;
use crate::store::{AnsweredNight, Author, Effect, StoreError, Tx};
use crate::{msg, view};

/// Handles a deletion: what is to be sent.
pub(crate) fn deleted(
    tx: &Tx<'_>,
    env: &Env,
    gone: &Redacted,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    // The event itself, its key, or an edit of it may still come: the marks keep it from being handled then. They count for
    // events of the same person in this room, and for anybody's where a moderator deleted it.
    let by = tx.checksum(&gone.by);
    for who in [Some(by.as_str()), gone.moderator.then_some(MODERATOR)].into_iter().flatten() {
        tx.first_time(&gone_mark(&gone.event, &gone.room.id, who), now)?;
    }
    tx.drop_edit(&gone.event, &gone.room.id, &gone.by, gone.moderator)?;
    // Defence in depth: the homeserver already checks redaction rights (Matrix 1.15, "Redactions").
    match tx.author(&gone.event, &gone.by, &gone.room.id)? {
        Author::Same => {}
        Author::Other if gone.moderator => {}
        Author::Other | Author::Elsewhere | Author::Unknown => return Ok(Vec::new()),
    }
    let heard = tx.handled(&gone.event)?;
    tx.first_time(gone.event.as_str(), now)?;
    tx.remove_unread(&gone.event)?;
    tx.take_edit(&gone.event)?;
    tx.settle_pending(&gone.event, crate::store::Outcome::Over)?;
    tx.drop_proposals_by(&gone.event)?;
    let said = Said::wordless(&gone.room, &gone.event, (&gone.by, gone.by_name.as_ref()), gone.moderator);
    let mut cx = Context::new(tx, env, &said, now, now)?;
    let answered = tx.can_take_back(&gone.event)?;
    answers(&mut cx)?;
    let words = tx.take_words(&gone.event)?;
    let how_in = check_in::take_back_of_message(&mut cx, &gone.event)?;
    // Questions and answers that were passed on are deleted, too.
    let passed = tx.carried_of(&gone.event)?;
    for carried in &passed {
        cx.queue_all(tx.retract(carried, now)?.into_iter().collect());
    }
    let records = tx.records_by(&gone.event)?;
    let mut lines = Vec::new();
    for (trip, record) in &records {
        if let Some(trip) = tx.trip(*trip)? {
            // The crew plans by this stop, so it stays even if somebody else suggested it.
            if record.kind == Kind::Stop && !trip.is_crew(&gone.by) {
                tx.give_record(trip.id, record.no, &trip.owner)?;
                lines.push(msg!("deleted-kept", no: record.no));
                continue;
            }
            undo::withdraw_record(&mut cx, &trip, record)?;
        }
        lines.push(match record.kind {
            // No other person was told about a contact.
            Kind::Contact => msg!("deleted-contact", no: record.no),
            _ => msg!("deleted-record", no: record.no),
        });
    }
    // What anybody could take back there may hold the words that are deleted.
    tx.forget_deeds_beside()?;
    tx.forget_deeds_by(&gone.event)?;
    let Some(heard) = heard else { return Ok(cx.into_queue()) };
    tx.forget_heard(&gone.event)?;
    // The bot's answer may repeat what was deleted, so it is reworded.
    let answer = tx.answer_to(&gone.event)?;
    cx.replace_answer(answer);
    if answer.is_some() {
        let did = |effect| heard.effects.contains(&effect);
        if how_in {
            lines.push(msg!("details-deleted-by-host"));
        } else if !passed.is_empty() {
            lines.push(msg!("deleted-passed-on"));
        } else if words {
            lines.push(msg!("deleted-words"));
        } else if did(Effect::Final) || (did(Effect::Reversible) && !answered) {
            lines.push(msg!("deleted-deed"));
        } else if answered {
            lines.push(msg!("deleted-answer"));
        } else if lines.is_empty() {
            lines.push(msg!("deleted-nothing"));
        }
        cx.answer(&lines)?;
        cx.reword_unsent()?;
    }
    Ok(cx.into_queue())
}

/// In a mark: anybody's event in the room, since a moderator deleted it.
const MODERATOR: &str = "moderator";

/// Whether an event was deleted, by its sender or a moderator, before it was handled.
pub(crate) fn was_deleted(tx: &Tx<'_>, event: &EventId, room: &RoomId, sender: &UserId) -> Result<bool, StoreError> {
    for who in [tx.checksum(sender).as_str(), MODERATOR] {
        if tx.was_seen(&gone_mark(event, room, who))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The id under which a deletion is remembered, among those of handled events.
fn gone_mark(event: &EventId, room: &RoomId, who: &str) -> String {
    format!("deleted:{event}:{room}:{who}")
}

/// Takes back what the message or reaction at hand answered: RSVPs, taken or declined nights, the answer to a suggestion; and
/// the reminders that it set.
pub(crate) fn answers(cx: &mut Context<'_>) -> Result<(), StoreError> {
    let (tx, event) = (cx.tx, &cx.said.event);
    tx.take_rsvps(event)?;
    tx.take_reminders(event)?;
    suggestions::reopen(cx)?;
    let mut nights = tx.nights_by(event)?;
    nights.retain(|answered| answered.night >= cx.today());
    for offers in nights.chunk_by(|one, other| one.offer == other.offer) {
        let Some(AnsweredNight { offer: RecordRef { trip, no }, state: was, .. }) = offers.first().copied() else {
            continue;
        };
        for answered in offers {
            tx.set_night(trip, no, answered.night, NightState::Open, None)?;
        }
        let nights: Vec<_> = offers.iter().map(|answered| answered.night).collect();
        let (Some(trip), Some(offer)) = (tx.trip(trip)?, tx.offer(trip, no)?) else { continue };
        let line = msg!("nights-open-again", trip: &trip, no: no, place: view::spot(&offer.spot),
            nights: view::nights(&nights));
        // Only the other side has to be told.
        if was != NightState::Withdrawn {
            cx.ping(offer.host.for_rules(), RecordRef { trip: trip.id, no }, std::slice::from_ref(&line))?;
        }
        for member in trip.crew.iter().filter(|member| *member != offer.host.for_rules()) {
            cx.tell(member, RecordRef { trip: trip.id, no }, std::slice::from_ref(&line))?;
        }
    }
    Ok(())
}
