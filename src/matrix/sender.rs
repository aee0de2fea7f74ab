//! The only code that speaks: it does what stands in the outbox, in order within a room, and says when it gives up.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use matrix_sdk::Client;
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::error::{Error, Trouble};
use super::run::{Backoff, Stop};
use super::send::{Hitch, act, hitch};
use crate::core::Core;
use crate::incoming::{Incoming, What};
use crate::outgoing::Destination;
use crate::store::{Row, Waiting};

/// Rooms that are spoken to at once.
const ROOMS_AT_ONCE: usize = 4;
/// The first and the longest wait before a room is tried again.
const BACKOFF_SECONDS: [i64; 2] = [1, 300];
/// How long to wait where the server asks for patience without saying how much.
const PATIENCE: Duration = Duration::from_secs(5);
/// The longest wait that a server may ask for in one go; after that it is asked again.
const MAX_PATIENCE: Duration = Duration::from_secs(600);
/// How long a message under way may take to arrive when the bot stops.
pub const GRACE: Duration = Duration::from_secs(10);
/// The longest sleep without a look at the outbox, since the bot's clock may be set.
const LOOK: Duration = Duration::from_secs(60);

pub struct Sender {
    client: Client,
    core: Arc<Core>,
    /// Until when nothing is sent: limits are the account's, not a room's.
    paused: Option<Instant>,
    unreachable: Backoff,
}

/// What became of one row, as far as the others must know.
enum Outcome {
    Done,
    /// Nothing can be sent for so long.
    Wait(Duration),
    /// There is no connection.
    Unreachable,
}

impl Sender {
    pub fn new(client: Client, core: Arc<Core>) -> Self {
        super::direct::since_start();
        Self { client, core, paused: None, unreachable: Backoff::default() }
    }

    pub async fn run(mut self, mut stop: Stop) -> Result<(), Error> {
        let mut tasks: JoinSet<(i64, Result<Outcome, Error>)> = JoinSet::new();
        let mut under_way: HashSet<i64> = HashSet::new();
        loop {
            let paused = self.paused.and_then(|until| until.checked_duration_since(Instant::now()));
            let mut sleep = paused.unwrap_or(LOOK);
            if paused.is_none() && under_way.len() < ROOMS_AT_ONCE {
                let now = self.core.clock.now();
                let Waiting { due, next } = self.core.store(move |tx| tx.outbox_waiting(now)).await?;
                for row in due {
                    if under_way.len() < ROOMS_AT_ONCE && under_way.insert(row.id) {
                        let (client, core) = (self.client.clone(), Arc::clone(&self.core));
                        tasks.spawn(async move { (row.id, attend(&client, &core, row).await) });
                    }
                }
                if let Some(next) = next {
                    sleep = sleep.min(self.core.clock.until(next));
                }
            }
            tokio::select! {
                Some(ended) = tasks.join_next() => {
                    let (id, outcome) = ended.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()));
                    under_way.remove(&id);
                    self.learn(outcome?);
                }
                () = self.core.outbox.notified() => {}
                () = tokio::time::sleep(sleep) => {}
                () = stop.asked() => break,
            }
        }
        let rest = async {
            while let Some(ended) = tasks.join_next().await {
                if let Ok((_, outcome)) = ended {
                    outcome?;
                }
            }
            Ok(())
        };
        // What is cut off here is sent again after the next start, under the same id.
        tokio::time::timeout(GRACE, rest).await.unwrap_or(Ok(()))
    }

    fn learn(&mut self, outcome: Outcome) {
        let wait = match outcome {
            Outcome::Done => {
                self.unreachable = Backoff::default();
                return;
            }
            Outcome::Wait(wait) => wait,
            Outcome::Unreachable => self.unreachable.fail(),
        };
        let until = Instant::now() + wait;
        self.paused = Some(self.paused.map_or(until, |paused| paused.max(until)));
    }
}

/// Tries one row, and writes down what came of it.
async fn attend(client: &Client, core: &Arc<Core>, row: Row) -> Result<Outcome, Error> {
    let done = match act(client, core, &row).await {
        Err(Trouble::Lasting(why)) => match hitch(client, core, &row).await {
            Ok(Hitch::Again) => Err(Trouble::Passing(why)),
            // What waited for it, this among it, was dropped or goes to people alone.
            Ok(Hitch::Gone) => return Ok(Outcome::Done),
            Ok(Hitch::None) => Err(Trouble::Lasting(why)),
            Err(trouble) => Err(trouble),
        },
        done => done,
    };
    let now = core.clock.now();
    let id = row.id;
    match done {
        Ok(event) => {
            tracing::debug!(row = id, event = event.as_ref().map_or("-", |event| event.as_str()), "done");
            core.store(move |tx| tx.outbox_done(id, event.as_ref(), now)).await?;
            Ok(Outcome::Done)
        }
        Err(Trouble::Fatal(error)) => Err(error),
        Err(Trouble::Busy(patience)) => {
            let patience = patience.unwrap_or(PATIENCE).min(MAX_PATIENCE);
            tracing::info!(row = id, seconds = patience.as_secs_f32(), "the server asks for patience");
            // The row stays due: the whole sender waits, by the system's clock.
            Ok(Outcome::Wait(patience))
        }
        Err(Trouble::Unreachable(why)) => {
            tracing::warn!(row = id, why, "the server can't be reached, so nothing is sent for now");
            Ok(Outcome::Unreachable)
        }
        Err(Trouble::Passing(why)) if row.attempts + 1 < core.world.settings.limits.send_attempts => {
            let next = now + delay(row.attempts);
            tracing::warn!(row = id, attempts = row.attempts + 1, why, "not sent, trying again");
            core.store(move |tx| tx.outbox_retry(id, next, &why)).await?;
            Ok(Outcome::Done)
        }
        Err(trouble) => {
            give_up(core, &row, &trouble.why(), now).await?;
            Ok(Outcome::Done)
        }
    }
}

fn delay(attempts: u32) -> TimeDelta {
    TimeDelta::seconds((BACKOFF_SECONDS[0] << attempts.min(16)).min(BACKOFF_SECONDS[1]))
}

/// Never silently: the log says so at once, the operators hear by a turn of its own. What was to be said stays private.
async fn give_up(core: &Arc<Core>, row: &Row, why: &str, now: DateTime<Utc>) -> Result<(), Error> {
    let to = match &row.to {
        Destination::Room(room) => room.to_string(),
        Destination::Person(person) => person.to_string(),
    };
    let (id, place, reason) = (row.id, row.to.clone(), why.to_owned());
    let given_up = core.store(move |tx| {
        let waits = tx.outbox_waits(id, &place)?;
        if waits {
            tx.outbox_give_up(id, &reason, now)?;
        }
        Ok(waits)
    });
    if !given_up.await? {
        return Ok(());
    }
    // To whom is for the operators' eyes, not for the log: `outbox` tells them.
    tracing::error!(row = row.id, why, attempts = row.attempts + 1, "given up");
    // Who can't be told can't be told of it either: it would go round for ever.
    if matches!(&row.to, Destination::Person(person) if core.world.settings.is_operator(person)) {
        return Ok(());
    }
    let about = format!("#{id} to {to}: {why}");
    core.take(Incoming { id: format!("gave-up:{id}"), at: now, what: What::GaveUp { about } }).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_that_fails_is_tried_less_and_less_often() {
        let seconds: Vec<i64> = [0, 1, 2, 8, 9, 40].into_iter().map(|n| delay(n).num_seconds()).collect();
        assert_eq!(seconds, [1, 2, 4, 256, 300, 300]);
    }
}
