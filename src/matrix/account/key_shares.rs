//! Makes sure that a message for one person can be decrypted by nobody else. The check is made when the message is
//! encrypted, not before.
//!
//! `Room::send_raw` of matrix-sdk 0.18 (`src/room/futures.rs`) asks the homeserver for devices and keys, reads the room's
//! members from its store, shares the room key with them (`share_room_key` in matrix-sdk-base's `src/client.rs`), and then
//! encrypts (Megolm; Matrix 1.15, "m.megolm.v1.aes-sha2"). Each of these steps may wait for the network, and a sync may
//! change the members meanwhile. So checking the members before `send_raw` proves nothing. The following does, for any
//! order of events:
//!
//! - `GroupSessionManager::encrypt` (matrix-sdk-crypto's `src/session_manager/group_sessions/mod.rs`) stores the session
//!   with `save_changes` before it returns the encrypted message, in the task that called `send_raw`. Inside [`only_for`],
//!   the store then checks with whom that session was shared or is about to be. Where somebody else is among them, it
//!   fails, and the message is never sent.
//! - A session is shared in two steps, both in the same file: `share_room_key` adds the requests that carry the key to the
//!   session (`add_request`) and stores it with `save_changes`; then the requests are sent. A share that is stored before
//!   the message is encrypted is seen by the check above. One that is stored later is checked, too: the store remembers up
//!   to which message the session was used for one person (`SharedWith::message_index` says from which message on somebody
//!   gets the key), and fails where the share reaches back that far. Then the key is not sent. The two checks exclude each
//!   other by a mutex, so the later one sees the earlier.
//! - After a restart, no old message can be shared: what is stored is the session after the message, and a ratchet turns
//!   forward only. What was not stored was not sent.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
use matrix_sdk_crypto::olm::{OutboundGroupSession, ShareInfo};
use tokio::sync::Mutex;

/// Sessions that are remembered, the newest ones. Each room has one at a time, for a hundred messages or a week.
const MAX_REMEMBERED: usize = 10_000;

/// The only people who may decrypt a message, and what came of the checks. Clones share the outcome.
#[derive(Clone, Debug)]
pub struct Recipients {
    pub room: OwnedRoomId,
    pub people: BTreeSet<OwnedUserId>,
    /// A message was encrypted and passed the check. If a send ends without, this module has a fault.
    checked: Arc<AtomicBool>,
    /// A check failed.
    refused: Arc<AtomicBool>,
}

impl Recipients {
    pub fn new(room: OwnedRoomId, people: impl IntoIterator<Item = OwnedUserId>) -> Self {
        Self { room, people: people.into_iter().collect(), checked: Arc::default(), refused: Arc::default() }
    }

    /// Whether the message wasn't encrypted, or a key wasn't shared, because somebody else could have read it.
    pub fn refused(&self) -> bool {
        self.refused.load(Ordering::SeqCst)
    }

    /// Whether the message was encrypted for these people alone.
    pub fn checked(&self) -> bool {
        self.checked.load(Ordering::SeqCst)
    }
}

tokio::task_local! {
    static RECIPIENTS: Recipients;
}

/// Runs `send`, which sends one message to a room. It fails where anybody else could decrypt that message.
pub async fn only_for<F: Future>(recipients: Recipients, send: F) -> F::Output {
    RECIPIENTS.scope(recipients, send).await
}

/// A check failed: the session is not stored, so nothing is sent.
#[derive(Debug, thiserror::Error)]
#[error("somebody else could read what is for one person")]
pub struct OthersRead;

/// A session that messages for one person were encrypted with.
#[derive(Debug)]
struct PrivateSession {
    id: String,
    /// The index after the last of those messages.
    next: u32,
    /// Who may decrypt them.
    people: BTreeSet<OwnedUserId>,
}

/// Checks every session that is about to be stored.
#[derive(Debug, Default)]
pub struct ShareGuard {
    remembered: Mutex<VecDeque<PrivateSession>>,
}

impl ShareGuard {
    /// # Errors
    /// One of the sessions must not be stored: somebody could read with it what is for somebody else.
    pub async fn check(&self, sessions: &[OutboundGroupSession]) -> Result<(), OthersRead> {
        for session in sessions {
            let checked = self.check_one(session).await;
            if checked.is_err() {
                let _ = RECIPIENTS.try_with(|recipients| recipients.refused.store(true, Ordering::SeqCst));
                return checked;
            }
        }
        Ok(())
    }

    async fn check_one(&self, session: &OutboundGroupSession) -> Result<(), OthersRead> {
        let recipients =
            RECIPIENTS.try_with(Clone::clone).ok().filter(|recipients| recipients.room == session.room_id());
        // Locked until the check is done: see the head of this module.
        let mut remembered = self.remembered.lock().await;
        let before = remembered.iter().position(|known| known.id == session.session_id());
        if recipients.is_none() && before.is_none() {
            return Ok(());
        }
        let shared = shared_with(session).await;
        let leaks = |known: &PrivateSession| {
            shared.iter().any(|(person, from)| *from < known.next && !known.people.contains(person))
        };
        if before.is_some_and(|at| leaks(&remembered[at])) {
            return Err(OthersRead);
        }
        let Some(recipients) = recipients else { return Ok(()) };
        if shared.iter().any(|(person, _)| !recipients.people.contains(person)) {
            return Err(OthersRead);
        }
        let next = session.message_index().await;
        match before {
            Some(at) if remembered[at].people == recipients.people => remembered[at].next = next,
            // It was used for other people, too. Only those who may read both may get its key.
            Some(at) => {
                remembered[at].people = remembered[at].people.intersection(&recipients.people).cloned().collect();
                remembered[at].next = next;
            }
            None => {
                if remembered.len() == MAX_REMEMBERED {
                    remembered.pop_front();
                }
                let id = session.session_id().to_owned();
                remembered.push_back(PrivateSession { id, next, people: recipients.people.clone() });
            }
        }
        recipients.checked.store(true, Ordering::SeqCst);
        Ok(())
    }
}

/// The people with whom a session was shared or is about to be, each with the index of the first message that they can
/// decrypt.
async fn shared_with(session: &OutboundGroupSession) -> Vec<(OwnedUserId, u32)> {
    let pickled = session.pickle().await;
    let waiting = pickled.requests.values().map(|(_, people)| people);
    let sets = std::iter::once(&pickled.shared_with_set).chain(waiting);
    let devices =
        sets.flat_map(|set| set.iter().flat_map(|(person, devices)| devices.values().map(move |d| (person, d))));
    devices
        .filter_map(|(person, how)| match how {
            ShareInfo::Shared(shared) => Some((person.clone(), shared.message_index)),
            ShareInfo::Withheld(_) => None,
        })
        .collect()
}
