//! Emoji verification (SAS; Matrix 1.15, "Key verification framework", "Short Authentication String (SAS) verification"),
//! requested by people in a room or by to-device messages. The bot takes part where the config allows it. Otherwise it
//! cancels at once, so that nobody's client waits.
//!
//! The bot can't compare emoji. It logs them, so that the operator can compare them with what the person sees, and confirms
//! without waiting: the person learns that they talk to the right bot; the bot learns nothing, and gives nobody more rights
//! for it. That is why it never verifies another login of its own account: that one would get the account's keys without
//! any check.

use std::collections::{BTreeSet, HashMap};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use matrix_sdk::encryption::identities::UserIdentity;
use matrix_sdk::encryption::verification::{
    EmojiShortAuthString, SasState, SasVerification, Verification, VerificationRequest, VerificationRequestState,
};
use matrix_sdk::event_handler::EventHandlerDropGuard;
use matrix_sdk::ruma::events::key::verification::request::ToDeviceKeyVerificationRequestEvent;
use matrix_sdk::ruma::events::room::message::{MessageType, OriginalSyncRoomMessageEvent};
use matrix_sdk::ruma::{OwnedUserId, UserId as MatrixUserId};
use matrix_sdk::{Client, Room, RoomMemberships};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::domain::ids::UserId;
use crate::engine::Engine;
use crate::matrix::error::{Error, RequestError};
use tokio_util::sync::CancellationToken;

/// Requests in the queue. More are not answered; people may try again.
const QUEUE: usize = 32;
/// Verifications at the same time. More are not answered either.
const AT_ONCE: usize = 16;
/// How long a verification may take (Matrix 1.15, "Key verification framework").
const LIFETIME: Duration = Duration::from_secs(10 * 60);
/// How long the other side may take for one step (the same chapter).
const STALL: Duration = Duration::from_secs(2 * 60);
/// How long the person's client gets to start once both are ready. Then the bot does: some clients wait for the other side.
const START_AFTER: Duration = Duration::from_secs(10);
/// How long a cancellation may take.
const CANCEL_LIMIT: Duration = Duration::from_secs(5);
/// Answers to one person in one [`LIFETIME`]. Each costs the bot an event.
const TRIES: u32 = 10;
/// People who are counted. Others are not answered while so many were within one [`LIFETIME`].
const PEOPLE: usize = 500;

/// A request for a verification.
struct Asked {
    by: OwnedUserId,
    /// The id of the verification: the request's event id, or its transaction id.
    flow: String,
}

/// Receives requests from the sync, until it is dropped.
pub struct Requests {
    queue: mpsc::Receiver<Asked>,
    _handlers: [EventHandlerDropGuard; 2],
}

/// Starts to receive requests. Call it before the first sync.
pub fn listen(client: &Client) -> Requests {
    let (sender, queue) = mpsc::channel(QUEUE);
    let enqueue = move |by: OwnedUserId, flow: String| {
        if sender.try_send(Asked { by, flow }).is_err() {
            tracing::warn!("too many ask for a verification at once: one is not answered");
        }
    };
    let to_device = client.add_event_handler({
        let enqueue = enqueue.clone();
        move |event: ToDeviceKeyVerificationRequestEvent| {
            enqueue(event.sender, event.content.transaction_id.to_string());
            std::future::ready(())
        }
    });
    let in_room = client.add_event_handler(move |event: OriginalSyncRoomMessageEvent, room: Room| {
        // In a room, people may also ask each other.
        if let MessageType::VerificationRequest(request) = event.content.msgtype
            && request.to == room.own_user_id()
        {
            enqueue(event.sender, event.event_id.to_string());
        }
        std::future::ready(())
    });
    Requests { queue, _handlers: [to_device, in_room].map(|handler| client.event_handler_drop_guard(handler)) }
}

impl Requests {
    /// Answers requests until `stop` is cancelled, then cancels the verifications that are not finished.
    ///
    /// # Errors
    /// The session is lost.
    pub async fn run(mut self, client: Client, engine: Arc<Engine>, stop: CancellationToken) -> Result<(), Error> {
        let identities = client.encryption().user_identities_stream().await;
        let mut identities = pin!(identities.map_err(|_| Error::LoggedOut)?);
        forget_old_identities(&client).await;
        let mut accepted = Limits::default();
        let mut declined = Limits::default();
        let mut under_way = JoinSet::new();
        loop {
            tokio::select! {
                Some(asked) = self.queue.recv() => {
                    let allowed = may_verify(&client, &engine, &asked.by);
                    let limits = if allowed { &mut accepted } else { &mut declined };
                    if under_way.len() < AT_ONCE && limits.allows(&asked.by, Instant::now()) {
                        under_way.spawn(answer(client.clone(), asked, allowed, stop.clone()));
                    } else {
                        tracing::warn!(person = ?asked.by, "too many ask for a verification: this one is not answered");
                    }
                }
                Some(ended) = under_way.join_next() => resume_panic(ended),
                Some(updates) = identities.next() => {
                    for identity in updates.new.into_values().chain(updates.changed.into_values()) {
                        forget_old_identity(&client, &identity).await;
                    }
                }
                () = stop.cancelled() => break,
            }
        }
        while let Some(ended) = under_way.join_next().await {
            resume_panic(ended);
        }
        Ok(())
    }
}

/// Panics where the task did.
fn resume_panic(ended: Result<(), tokio::task::JoinError>) {
    if let Err(error) = ended
        && error.is_panic()
    {
        std::panic::resume_unwind(error.into_panic());
    }
}

/// Whether somebody's requests are accepted: the config names them. Never those of the bot's own account.
fn may_verify(client: &Client, engine: &Engine, who: &MatrixUserId) -> bool {
    client.user_id() != Some(who) && engine.env.settings.may_verify(&UserId::from(who))
}

/// How often each person was answered within one [`LIFETIME`], and since when.
#[derive(Default)]
struct Limits(HashMap<OwnedUserId, (Instant, u32)>);

impl Limits {
    fn allows(&mut self, who: &MatrixUserId, now: Instant) -> bool {
        self.0.retain(|_, (since, _)| now.duration_since(*since) < LIFETIME);
        if self.0.len() >= PEOPLE && !self.0.contains_key(who) {
            return false;
        }
        let (_, answers) = self.0.entry(who.to_owned()).or_insert((now, 0));
        *answers = answers.saturating_add(1);
        *answers <= TRIES
    }
}

/// Handles one request to its end. `allowed`: whether the config lets this person verify the bot.
async fn answer(client: Client, asked: Asked, allowed: bool, stop: CancellationToken) {
    let person = &asked.by;
    let Some(request) = client.encryption().get_verification_request(person, &asked.flow).await else {
        // It is too old, or its device isn't known yet. A second request will work.
        tracing::info!(?person, "asks for a verification that can't be answered; they may try again");
        if allowed && let Err(error) = client.encryption().request_user_identity(person).await {
            tracing::debug!(why = RequestError::from(error).reason(), "their devices can't be looked up");
        }
        return;
    };
    if request.is_done() || request.is_cancelled() {
        return;
    }
    if !allowed {
        // Without an answer, the person's client would wait for ten minutes.
        tracing::info!(?person, "asks for a verification, which the config doesn't allow");
        return cancel(&request).await;
    }
    tracing::info!(?person, "asks for a verification");
    let ended = tokio::select! {
        ended = tokio::time::timeout(LIFETIME, take_part(&request)) => ended.unwrap_or(Ok(End::Stalled)),
        () = stop.cancelled() => Ok(End::Stalled),
    };
    match ended {
        Ok(End::Verified) => return tracing::info!(?person, "the verification is done"),
        Ok(End::Cancelled) => {
            let why = request.cancel_info().map(|info| info.cancel_code().to_string());
            return tracing::info!(?person, ?why, "the verification was called off");
        }
        Ok(End::Stalled) => tracing::info!(?person, "the verification came to no end"),
        Err(error) => tracing::warn!(?person, why = RequestError::from(error).reason(), "the verification failed"),
    }
    cancel(&request).await;
}

/// Cancels a request. It doesn't matter if that fails: the other side times out.
async fn cancel(request: &VerificationRequest) {
    if let Ok(Err(error)) = tokio::time::timeout(CANCEL_LIMIT, request.cancel()).await {
        tracing::debug!(why = RequestError::from(error).reason(), "a verification can't be called off");
    }
}

/// How a verification ended.
enum End {
    Verified,
    Cancelled,
    /// The other side didn't answer.
    Stalled,
}

/// Does the bot's steps of a verification, one after each step of the other side.
async fn take_part(request: &VerificationRequest) -> matrix_sdk::Result<End> {
    request.accept().await?;
    let begin_at = Instant::now() + START_AFTER;
    let mut emoji: Option<SasVerification> = None;
    let mut confirmed = false;
    loop {
        // Subscribed before the state is read, so that no change is missed in between.
        let turns = request.changes().map(drop).boxed();
        // Where both sides start at once, the SDK replaces one of the two.
        if let VerificationRequestState::Transitioned { verification: Verification::SasV1(begun) } = request.state() {
            emoji = Some(begun);
        }
        let steps = emoji.as_ref().map_or_else(|| stream::pending().boxed(), |emoji| emoji.changes().map(drop).boxed());
        let mut limit = STALL;
        match &emoji {
            None if request.is_cancelled() || request.is_done() => return Ok(End::Cancelled),
            None if begin_at <= Instant::now() => drop(request.start_sas().await?),
            None => limit = begin_at - Instant::now(),
            Some(emoji) => match emoji.state() {
                SasState::Done { .. } => return Ok(End::Verified),
                SasState::Cancelled(_) => return Ok(End::Cancelled),
                SasState::Started { .. } => emoji.accept().await?,
                SasState::KeysExchanged { emojis, decimals } if !confirmed => {
                    log_emoji(emoji, emojis.as_ref(), decimals);
                    confirmed = true;
                    emoji.confirm().await?;
                }
                _ => {}
            },
        }
        let came = tokio::time::timeout(limit, stream::select(turns, steps).next()).await;
        if came.is_err() && limit == STALL {
            return Ok(End::Stalled);
        }
    }
}

/// Logs what the person should see.
fn log_emoji(emoji: &SasVerification, emojis: Option<&EmojiShortAuthString>, (a, b, c): (u16, u16, u16)) {
    let names: Vec<&str> = emojis.iter().flat_map(|emojis| &emojis.emojis).map(|emoji| emoji.description).collect();
    tracing::info!(
        person = ?emoji.other_user_id(),
        device = ?emoji.other_device().device_id(),
        emoji = %names.join(", "),
        numbers = %format_args!("{a} {b} {c}"),
        "they should see the same",
    );
}

/// Withdraws verifications of identities that have changed. Otherwise the SDK would refuse to send to the rooms of somebody
/// who lost their keys and made new ones.
async fn forget_old_identities(client: &Client) {
    let mut people = BTreeSet::new();
    for room in client.joined_rooms() {
        match client.state_store().get_user_ids(room.room_id(), RoomMemberships::ACTIVE).await {
            Ok(members) => people.extend(members),
            Err(error) => tracing::debug!(%error, "a room's members can't be looked up"),
        }
    }
    for person in people {
        if let Ok(Some(identity)) = client.encryption().get_user_identity(&person).await {
            forget_old_identity(client, &identity).await;
        }
    }
}

async fn forget_old_identity(client: &Client, identity: &UserIdentity) {
    // `stopover check` reports the bot's own identity.
    if client.user_id() == Some(identity.user_id()) || !identity.has_verification_violation() {
        return;
    }
    tracing::warn!(person = ?identity.user_id(), "verified once, they have new keys now and are unverified again");
    if let Err(error) = identity.withdraw_verification().await {
        tracing::warn!(%error, "that can't be noted");
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::user_id;

    use super::*;

    #[test]
    fn each_person_has_a_limit_of_their_own_and_it_passes() {
        let mut limits = Limits::default();
        let start = Instant::now();
        let kari = user_id!("@kari:example.org");
        for _ in 0..TRIES {
            assert!(limits.allows(kari, start));
        }
        assert!(!limits.allows(kari, start) && limits.allows(user_id!("@ola:example.org"), start));
        assert!(!limits.allows(kari, start + LIFETIME / 2) && limits.allows(kari, start + LIFETIME));
    }

    #[test]
    fn strangers_by_the_thousand_are_not_answered() {
        let mut limits = Limits::default();
        let start = Instant::now();
        let answered = (0..10 * PEOPLE)
            .filter(|n| limits.allows(&OwnedUserId::try_from(format!("@a{n}:example.org")).unwrap(), start))
            .count();
        assert_eq!((answered, limits.0.len()), (PEOPLE, PEOPLE));
    }
}
