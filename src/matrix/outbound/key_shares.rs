//! Who can decrypt a message that is for one person: checked where it is encrypted, not before.
//!
//! `Room::send_raw` of matrix-sdk 0.18 (`src/room/futures.rs`) asks the server for devices and keys, reads the room's
//! members from its store, shares the room's key with them (`share_room_key` in matrix-sdk-base's `src/client.rs`), and
//! then encrypts. Each of these steps may wait for the network, and a sync may change the members meanwhile. So a look at
//! the members before `send_raw` proves nothing. This does, for any order of events:
//!
//! - `GroupSessionManager::encrypt` (matrix-sdk-crypto's `src/session_manager/group_sessions/mod.rs`) stores the session
//!   with `save_changes` before it returns the encrypted message, in the task that called `send_raw`. Here, inside
//!   [`only_for`], the store looks with whom that very session was or is about to be shared. Where somebody else is among
//!   them, it refuses, and the message is never sent.
//! - A session is shared in two steps, both in the same file: `share_room_key` puts the requests that carry the key into
//!   the session (`add_request`), then stores it with `save_changes`, and only then the requests are sent. So a share that
//!   is stored before the message is encrypted is seen by the check above. One that is stored later is checked as well:
//!   the store remembers up to which message the session was used for one person (`SharedWith::message_index` says from
//!   which message on somebody gets the key), and refuses the share where it reaches back so far. Then nothing of it is
//!   sent. Both checks are made one at a time, so one of the two sees the other.
//! - After a restart no old message can be shared: what is stored is the session behind the message
//!   (a ratchet turns forward only), and what was not stored was not sent.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
use matrix_sdk_crypto::olm::{OutboundGroupSession, ShareInfo};
use tokio::sync::Mutex;

/// Sessions whose last private message is remembered. Each room has one at a time, for a hundred messages or a week.
const MAX_NOTED: usize = 10_000;

/// Who may read what is sent to a room.
#[derive(Clone, Debug)]
pub struct Readers {
    pub room: OwnedRoomId,
    pub people: BTreeSet<OwnedUserId>,
    /// Whether a message was checked: a send without a check would be a fault of this module.
    checked: Arc<AtomicBool>,
    refused: Arc<AtomicBool>,
}

impl Readers {
    pub fn new(room: OwnedRoomId, people: impl IntoIterator<Item = OwnedUserId>) -> Self {
        Self { room, people: people.into_iter().collect(), checked: Arc::default(), refused: Arc::default() }
    }

    /// Whether something was not encrypted, or no key shared, because others could have read it.
    pub fn refused(&self) -> bool {
        self.refused.load(Ordering::SeqCst)
    }

    /// Whether something was encrypted for them alone.
    pub fn checked(&self) -> bool {
        self.checked.load(Ordering::SeqCst)
    }
}

tokio::task_local! {
    static READERS: Readers;
}

/// Does `send`, which sends one message to a room: it fails where anybody else could decrypt that.
pub async fn only_for<F: Future>(readers: Readers, send: F) -> F::Output {
    READERS.scope(readers, send).await
}

/// Why a session is not stored, and so nothing is sent.
#[derive(Debug, thiserror::Error)]
#[error("somebody else could read what is for one person")]
pub struct OthersRead;

/// A session that private messages were encrypted with.
#[derive(Debug)]
struct Noted {
    session: String,
    /// The message after the last one of them.
    next: u32,
    people: BTreeSet<OwnedUserId>,
}

/// What the store remembers for these checks.
#[derive(Debug, Default)]
pub struct Shares {
    noted: Mutex<VecDeque<Noted>>,
}

impl Shares {
    /// # Errors
    /// Where one of the sessions, which are about to be stored, must not be.
    pub async fn check(&self, sessions: &[OutboundGroupSession]) -> Result<(), OthersRead> {
        for session in sessions {
            let checked = self.check_one(session).await;
            if checked.is_err() {
                let _ = READERS.try_with(|readers| readers.refused.store(true, Ordering::SeqCst));
                return checked;
            }
        }
        Ok(())
    }

    async fn check_one(&self, session: &OutboundGroupSession) -> Result<(), OthersRead> {
        let readers = READERS.try_with(Clone::clone).ok().filter(|readers| readers.room == session.room_id());
        // Held while the session is looked at: see above.
        let mut noted = self.noted.lock().await;
        let before = noted.iter().position(|noted| noted.session == session.session_id());
        if readers.is_none() && before.is_none() {
            return Ok(());
        }
        let shared = shared_with(session).await;
        let barred =
            |noted: &Noted| shared.iter().any(|(person, from)| *from < noted.next && !noted.people.contains(person));
        if before.is_some_and(|at| barred(&noted[at])) {
            return Err(OthersRead);
        }
        let Some(readers) = readers else { return Ok(()) };
        if shared.iter().any(|(person, _)| !readers.people.contains(person)) {
            return Err(OthersRead);
        }
        let next = session.message_index().await;
        match before {
            Some(at) if noted[at].people == readers.people => noted[at].next = next,
            // Messages for somebody else before: both are to stay unread by others.
            Some(at) => {
                noted[at].people = noted[at].people.intersection(&readers.people).cloned().collect();
                noted[at].next = next;
            }
            None => {
                if noted.len() == MAX_NOTED {
                    noted.pop_front();
                }
                let session = session.session_id().to_owned();
                noted.push_back(Noted { session, next, people: readers.people.clone() });
            }
        }
        readers.checked.store(true, Ordering::SeqCst);
        Ok(())
    }
}

/// With whom a session was shared or is about to be, and from which message on.
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
