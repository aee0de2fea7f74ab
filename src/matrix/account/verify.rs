//! Emoji verification that people ask for, in a room or from device to device: the bot takes part where the config lets
//! it, and calls it off at once where not, so that nobody's client waits.
//!
//! A bot has no eyes. It writes the emoji to the log, for whoever runs it to compare with what the person sees, and
//! confirms by itself: the person learns that they talk to the right bot, the bot learns nothing, and draws no rights
//! from it. So it never verifies another login of its own account: that one would be given the account's keys for
//! nothing but its word.

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
use crate::engine::Core;
use crate::matrix::error::{Error, Trouble};
use crate::matrix::run::Stop;

/// Requests that wait to be looked at; more are not answered, and may be made again.
const QUEUE: usize = 32;
/// Verifications under way at once; more are not answered either.
const AT_ONCE: usize = 16;
/// How long a verification may take (Matrix 1.15, "Key verification framework").
const LIFETIME: Duration = Duration::from_secs(10 * 60);
/// How long nothing may happen in one (the same).
const STALL: Duration = Duration::from_secs(2 * 60);
/// How long the person's client gets to begin once both are ready. Some wait for the other side.
const START_AFTER: Duration = Duration::from_secs(10);
/// How long calling one off may take.
const CANCEL_LIMIT: Duration = Duration::from_secs(5);
/// Answers to one person in one [`LIFETIME`], and people who are counted. Each answer costs the bot an event.
const TRIES: u32 = 10;
const PEOPLE: usize = 500;

/// Somebody asks for a verification.
struct Asked {
    by: OwnedUserId,
    flow: String,
}

/// Requests as they come by sync, from when this is made until it is dropped.
pub struct Requests {
    queue: mpsc::Receiver<Asked>,
    _handlers: [EventHandlerDropGuard; 2],
}

/// Begins to listen for requests; to be done before the first sync.
pub fn listen(client: &Client) -> Requests {
    let (sender, queue) = mpsc::channel(QUEUE);
    let offer = move |by: OwnedUserId, flow: String| {
        if sender.try_send(Asked { by, flow }).is_err() {
            tracing::warn!("too many ask for a verification at once: one is not answered");
        }
    };
    let to_device = client.add_event_handler({
        let offer = offer.clone();
        move |event: ToDeviceKeyVerificationRequestEvent| {
            offer(event.sender, event.content.transaction_id.to_string());
            std::future::ready(())
        }
    });
    let in_room = client.add_event_handler(move |event: OriginalSyncRoomMessageEvent, room: Room| {
        // In a room, others may ask one another.
        if let MessageType::VerificationRequest(request) = event.content.msgtype
            && request.to == room.own_user_id()
        {
            offer(event.sender, event.event_id.to_string());
        }
        std::future::ready(())
    });
    Requests { queue, _handlers: [to_device, in_room].map(|handler| client.event_handler_drop_guard(handler)) }
}

impl Requests {
    /// Answers them until it is time to stop; then calls off what is under way.
    pub async fn run(mut self, client: Client, core: Arc<Core>, mut stop: Stop) -> Result<(), Error> {
        let identities = client.encryption().user_identities_stream().await;
        let mut identities = pin!(identities.map_err(|_| Error::LoggedOut)?);
        forget_old_identities(&client).await;
        let mut let_in = Patience::default();
        let mut refused = Patience::default();
        let mut under_way = JoinSet::new();
        loop {
            tokio::select! {
                Some(asked) = self.queue.recv() => {
                    let allowed = may_verify(&client, &core, &asked.by);
                    let patience = if allowed { &mut let_in } else { &mut refused };
                    if under_way.len() < AT_ONCE && patience.allows(&asked.by, Instant::now()) {
                        under_way.spawn(answer(client.clone(), asked, allowed, stop.clone()));
                    } else {
                        tracing::warn!(person = ?asked.by, "too many ask for a verification: this one is not answered");
                    }
                }
                Some(ended) = under_way.join_next() => passed_on(ended),
                Some(updates) = identities.next() => {
                    for identity in updates.new.into_values().chain(updates.changed.into_values()) {
                        forget_old_identity(&client, &identity).await;
                    }
                }
                () = stop.asked() => break,
            }
        }
        while let Some(ended) = under_way.join_next().await {
            passed_on(ended);
        }
        Ok(())
    }
}

fn passed_on(ended: Result<(), tokio::task::JoinError>) {
    if let Err(error) = ended
        && error.is_panic()
    {
        std::panic::resume_unwind(error.into_panic());
    }
}

/// Whose requests are accepted: those whom the config names, but never the bot's own account.
fn may_verify(client: &Client, core: &Core, who: &MatrixUserId) -> bool {
    client.user_id() != Some(who) && core.world.settings.may_verify(&UserId::from(who))
}

/// How often each person was answered lately.
#[derive(Default)]
struct Patience(HashMap<OwnedUserId, (Instant, u32)>);

impl Patience {
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

/// Answers one request, to its end.
async fn answer(client: Client, asked: Asked, allowed: bool, mut stop: Stop) {
    let person = &asked.by;
    let Some(request) = client.encryption().get_verification_request(person, &asked.flow).await else {
        // Too old to be answered, or from a device that the bot has not heard of: then the next one will do.
        tracing::info!(?person, "asks for a verification that can't be answered; they may try again");
        if allowed && let Err(error) = client.encryption().request_user_identity(person).await {
            tracing::debug!(why = Trouble::from(error).why(), "their devices can't be looked up");
        }
        return;
    };
    if request.is_done() || request.is_cancelled() {
        return;
    }
    if !allowed {
        // Calling it off tells the person's client at once; saying nothing would let it wait for ten minutes.
        tracing::info!(?person, "asks for a verification, which the config doesn't allow");
        return call_off(&request).await;
    }
    tracing::info!(?person, "asks for a verification");
    let ended = tokio::select! {
        ended = tokio::time::timeout(LIFETIME, take_part(&request)) => ended.unwrap_or(Ok(End::Stalled)),
        () = stop.asked() => Ok(End::Stalled),
    };
    match ended {
        Ok(End::Verified) => return tracing::info!(?person, "the verification is done"),
        Ok(End::CalledOff) => {
            let why = request.cancel_info().map(|info| info.cancel_code().to_string());
            return tracing::info!(?person, ?why, "the verification was called off");
        }
        Ok(End::Stalled) => tracing::info!(?person, "the verification came to no end"),
        Err(error) => tracing::warn!(?person, why = Trouble::from(error).why(), "the verification failed"),
    }
    call_off(&request).await;
}

async fn call_off(request: &VerificationRequest) {
    if let Ok(Err(error)) = tokio::time::timeout(CANCEL_LIMIT, request.cancel()).await {
        tracing::debug!(why = Trouble::from(error).why(), "a verification can't be called off");
    }
}

enum End {
    Verified,
    CalledOff,
    /// Nothing happened any more.
    Stalled,
}

/// Does the bot's side of a verification, as each step of the other side comes.
async fn take_part(request: &VerificationRequest) -> matrix_sdk::Result<End> {
    request.accept().await?;
    let begin_at = Instant::now() + START_AFTER;
    let mut emoji: Option<SasVerification> = None;
    let mut confirmed = false;
    loop {
        // Listened for before it is looked at, so that nothing is missed in between.
        let turns = request.changes().map(drop).boxed();
        // Where both sides begin at once, one of the two beginnings is put in place of the other.
        if let VerificationRequestState::Transitioned { verification: Verification::SasV1(begun) } = request.state() {
            emoji = Some(begun);
        }
        let steps = emoji.as_ref().map_or_else(|| stream::pending().boxed(), |emoji| emoji.changes().map(drop).boxed());
        let mut limit = STALL;
        match &emoji {
            None if request.is_cancelled() || request.is_done() => return Ok(End::CalledOff),
            None if begin_at <= Instant::now() => drop(request.start_sas().await?),
            None => limit = begin_at - Instant::now(),
            Some(emoji) => match emoji.state() {
                SasState::Done { .. } => return Ok(End::Verified),
                SasState::Cancelled(_) => return Ok(End::CalledOff),
                SasState::Started { .. } => emoji.accept().await?,
                SasState::KeysExchanged { emojis, decimals } if !confirmed => {
                    show(emoji, emojis.as_ref(), decimals);
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

/// The one thing that a bot can do about emoji: tell somebody with eyes.
fn show(emoji: &SasVerification, emojis: Option<&EmojiShortAuthString>, (a, b, c): (u16, u16, u16)) {
    let names: Vec<&str> = emojis.iter().flat_map(|emojis| &emojis.emojis).map(|emoji| emoji.description).collect();
    tracing::info!(
        person = ?emoji.other_user_id(),
        device = ?emoji.other_device().device_id(),
        emoji = %names.join(", "),
        numbers = %format_args!("{a} {b} {c}"),
        "they should see the same",
    );
}

/// Puts away what the bot once verified and what no longer holds. Otherwise the SDK would send nothing, to nobody, in
/// the rooms of somebody who lost their keys and began anew; and the bot draws no rights from a verification anyway.
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
    // The bot's own is another matter: `stopover check` tells of it.
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
    fn patience_is_each_persons_own_and_comes_back() {
        let mut patience = Patience::default();
        let start = Instant::now();
        let kari = user_id!("@kari:example.org");
        for _ in 0..TRIES {
            assert!(patience.allows(kari, start));
        }
        assert!(!patience.allows(kari, start) && patience.allows(user_id!("@ola:example.org"), start));
        assert!(!patience.allows(kari, start + LIFETIME / 2) && patience.allows(kari, start + LIFETIME));
    }

    #[test]
    fn strangers_by_the_thousand_are_not_answered() {
        let mut patience = Patience::default();
        let start = Instant::now();
        let answered = (0..10 * PEOPLE)
            .filter(|n| patience.allows(&OwnedUserId::try_from(format!("@a{n}:example.org")).unwrap(), start))
            .count();
        assert_eq!((answered, patience.0.len()), (PEOPLE, PEOPLE));
    }
}
