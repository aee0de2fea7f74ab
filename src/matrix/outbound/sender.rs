//! The only code that speaks: it does what stands in the outbox, the rooms in turn, and says when it gives up.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use matrix_sdk::Client;
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::commands::NO_LIMITS;
use crate::engine::Core;
use crate::incoming::{Incoming, What};
use crate::matrix::error::{Error, Trouble};
use crate::matrix::outbound::deliver::{Hitch, act, hitch};
use crate::matrix::outbound::fair_queue::Turns;
use crate::matrix::outbound::pacing::{Go, Pacing};
use crate::matrix::outbound::typing::Typing;
use crate::matrix::run::{Backoff, Stop};
use crate::outgoing::{Act, Class, Destination};
use crate::store::{Heads, Row, StoreError};

/// Rooms that are spoken to at once.
pub const ROOMS_AT_ONCE: usize = 4;
/// The first and the longest wait before a room is tried again.
const BACKOFF_SECONDS: [i64; 2] = [1, 300];
/// How long coming into rooms, or making chats, waits where the server limits just that without saying how long.
const OWN_PATIENCE: Duration = Duration::from_secs(10);
/// The longest wait that a server may ask for in one go; after that it is asked again.
const MAX_PATIENCE: Duration = Duration::from_secs(600);
/// How long a message under way may take to arrive when the bot stops.
pub const GRACE: Duration = Duration::from_secs(10);
/// The longest sleep without a look at the outbox, since the bot's clock may be set.
const LOOK: Duration = Duration::from_secs(60);
/// How often it is looked for reactions that waited too long, and noted how long the server's limits held things up.
const TIDY: Duration = Duration::from_secs(10);
/// How often the log tells that the server's limits slow the bot.
const TELL_LIMITS: Duration = Duration::from_secs(3_600);

pub struct Sender {
    client: Client,
    core: Arc<Core>,
    /// There is no connection: nothing is sent before.
    paused: Option<Instant>,
    unreachable: Backoff,
    /// Limits are the account's, not a room's.
    pacing: Pacing,
    turns: Turns,
    /// Until when the bot comes into no room, and makes no chat: servers limit both by themselves.
    no_coming: Option<Instant>,
    no_chats: Option<Instant>,
    typing: Typing,
    tidied: Option<Instant>,
    /// Since when something waits for the server's limits alone; how often it refused, and for how long something waited,
    /// which is still to be noted.
    held_up: Option<Instant>,
    refusals: i64,
    waited: Duration,
    told: Option<Instant>,
}

/// What became of one row, as far as the others must know.
enum Outcome {
    Done,
    /// Nothing can be sent; for how long, where the server says so, and how long it took to say it.
    Wait(Option<Duration>, Duration),
    /// Only this kind of thing can't be done for so long.
    WaitOwn(Own, Duration),
    /// There is no connection.
    Unreachable,
}

/// What servers limit by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Own {
    Coming,
    Chats,
}

/// A row on its way.
type Sent = (i64, Result<Outcome, Error>);

impl Sender {
    pub fn new(client: Client, core: Arc<Core>) -> Self {
        crate::matrix::outbound::direct_chat::since_start();
        Self {
            typing: Typing::new(client.clone()),
            client,
            core,
            paused: None,
            unreachable: Backoff::default(),
            pacing: Pacing::default(),
            turns: Turns::default(),
            no_coming: None,
            no_chats: None,
            tidied: None,
            held_up: None,
            refusals: 0,
            waited: Duration::ZERO,
            told: None,
        }
    }

    pub async fn run(mut self, mut stop: Stop) -> Result<(), Error> {
        let mut tasks: JoinSet<Sent> = JoinSet::new();
        let mut under_way: Vec<i64> = Vec::new();
        loop {
            let sleep = self.look(&mut tasks, &mut under_way).await?;
            let sleep = self.typing.rest(&self.core).await?.map_or(sleep, |look| look.min(sleep));
            // How much the limits slowed the bot is still to be noted.
            let sleep = if self.refusals > 0 || !self.waited.is_zero() { sleep.min(TIDY) } else { sleep };
            tokio::select! {
                Some(ended) = tasks.join_next() => {
                    let (id, outcome) = ended.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()));
                    under_way.retain(|row| *row != id);
                    self.learn(outcome?).await?;
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

    /// Sets off what may be sent now. How long there is nothing more to do, as far as is known.
    async fn look(&mut self, tasks: &mut JoinSet<Sent>, under_way: &mut Vec<i64>) -> Result<Duration, Error> {
        self.tidy().await?;
        let now = Instant::now();
        if let Some(paused) = self.paused.and_then(|until| until.checked_duration_since(now)) {
            return Ok(paused);
        }
        let clock = self.core.clock.now();
        let going = under_way.clone();
        let Heads { mut heads, next } = self.core.store(move |tx| tx.outbox_heads(clock, &going)).await?;
        let mut sleep = next.map_or(LOOK, |next| LOOK.min(self.core.clock.until(next)));
        for (until, own) in [(self.no_coming, Own::Coming), (self.no_chats, Own::Chats)] {
            let Some(wait) = until.and_then(|until| until.checked_duration_since(now)) else { continue };
            for head in &mut heads {
                head.ready &= match own {
                    Own::Coming => head.class != Class::Coming,
                    Own::Chats => !head.new_chat,
                };
            }
            sleep = sleep.min(wait);
        }
        loop {
            let at = match self.pacing.go(under_way.len(), now) {
                Go::Now(0) => return Ok(sleep),
                Go::Now(_) => None,
                Go::At(at) => Some(at),
            };
            if let Some(at) = at {
                if heads.iter().any(|head| head.ready) {
                    self.held_up.get_or_insert(now);
                    sleep = sleep.min(self.typing.look(&self.core).await?);
                }
                return Ok(sleep.min(at.saturating_duration_since(now)));
            }
            let reactions = self.pacing.has_to_spare();
            let Some(pick) = self.turns.next(&heads, reactions) else {
                if heads.is_empty() {
                    self.pacing.idle();
                }
                // Those are few, and come once there is nothing better to do.
                let waits = !reactions && heads.iter().any(|head| head.ready);
                return Ok(if waits { sleep.min(TIDY) } else { sleep });
            };
            if let Some(since) = self.held_up.take() {
                self.waited += now.saturating_duration_since(since);
            }
            let head = &mut heads[pick.head];
            head.ready = false;
            let (id, place) = (head.id, head.place.clone());
            let row = self.core.store(move |tx| {
                let id = if pick.oldest { tx.outbox_oldest(&place, clock)?.unwrap_or(id) } else { id };
                tx.outbox_row(id)
            });
            let Some(row) = row.await? else { continue };
            under_way.push(row.id);
            self.pacing.begin(now);
            let (client, core) = (self.client.clone(), Arc::clone(&self.core));
            tasks.spawn(async move { (row.id, attend(&client, &core, row).await) });
        }
    }

    async fn learn(&mut self, outcome: Outcome) -> Result<(), Error> {
        let now = Instant::now();
        match outcome {
            Outcome::Done => {
                self.unreachable = Backoff::default();
                self.pacing.taken(now);
            }
            Outcome::Wait(patience, took) => {
                let wait = self.pacing.refused(patience, took, now);
                self.refusals += 1;
                tracing::debug!(seconds = wait.as_secs_f32(), "the server asks for patience");
                if self.told.is_none_or(|told| told.elapsed() >= TELL_LIMITS) {
                    self.told = Some(now);
                    let waiting = self.core.store(|tx| tx.outbox_len()).await?;
                    let per_minute = self.pacing.per_minute().map(f64::round);
                    let lift = how_to_lift(&self.core.world.bot);
                    tracing::warn!(
                        waiting,
                        per_minute,
                        "the homeserver limits how much the bot may send, which makes it slow: {lift}"
                    );
                }
            }
            Outcome::WaitOwn(own, wait) => {
                let until = match own {
                    Own::Coming => &mut self.no_coming,
                    Own::Chats => &mut self.no_chats,
                };
                *until = Some(now + wait);
                tracing::info!(?own, seconds = wait.as_secs_f32(), "the server asks for patience with this alone");
            }
            Outcome::Unreachable => {
                let until = now + self.unreachable.fail();
                self.paused = Some(self.paused.map_or(until, |paused| paused.max(until)));
            }
        }
        Ok(())
    }

    /// Now and then: reactions that waited too long go; how much the limits slow the bot is noted.
    async fn tidy(&mut self) -> Result<(), StoreError> {
        if self.tidied.is_some_and(|tidied| tidied.elapsed() < TIDY) {
            return Ok(());
        }
        self.tidied = Some(Instant::now());
        let now = self.core.clock.now();
        let (refusals, waited) = (std::mem::take(&mut self.refusals), std::mem::take(&mut self.waited));
        self.core
            .store(move |tx| {
                tx.outbox_drop_stale(now)?;
                if refusals > 0 || !waited.is_zero() {
                    tx.note_slowed(refusals, TimeDelta::from_std(waited).unwrap_or(TimeDelta::zero()), now)?;
                }
                Ok(())
            })
            .await
    }
}

/// What those who run the homeserver do, so that it takes as much from the bot as it says.
pub fn how_to_lift(bot: &crate::domain::ids::UserId) -> String {
    format!(
        "to lift that for the bot's account alone, an admin of a Synapse sends POST /_synapse/admin/v1/users/{bot}/override_ratelimit \
         with {NO_LIMITS}; other homeservers have it in their configuration"
    )
}

/// Tries one row, and writes down what came of it.
async fn attend(client: &Client, core: &Arc<Core>, row: Row) -> Result<Outcome, Error> {
    let begun = Instant::now();
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
        // The row stays due: the sender waits, by the system's clock.
        Err(Trouble::Busy(patience)) => match row.act {
            Act::Join | Act::Follow { .. } => Ok(own_limit(Own::Coming, patience)),
            _ => Ok(Outcome::Wait(patience, begun.elapsed())),
        },
        Err(Trouble::BusyWithChats(patience)) => Ok(own_limit(Own::Chats, patience)),
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

fn own_limit(own: Own, patience: Option<Duration>) -> Outcome {
    Outcome::WaitOwn(own, patience.unwrap_or(OWN_PATIENCE).min(MAX_PATIENCE))
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
