//! Delivers the rows of the outbox, in order within each room. The only code that sends messages to the homeserver.
//!
//! Which row is next is up to `fair_queue.rs`, and when, to `pacing.rs`. See `store/outbox.rs` for the life of a row.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use matrix_sdk::Client;
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::commands::NO_LIMITS;
use crate::domain::ids::UserId;
use crate::engine::Engine;
use crate::incoming::{Incoming, IncomingKind};
use crate::matrix::error::{Error, RequestError};
use crate::matrix::outbound::deliver::{Rejection, attempt, explain_rejection};
use crate::matrix::outbound::direct_chat;
use crate::matrix::outbound::fair_queue::FairQueue;
use crate::matrix::outbound::pacing::{Allowance, Pacing};
use crate::matrix::outbound::typing::Typing;
use crate::matrix::task::Backoff;
use crate::outgoing::{Act, Class, Destination};
use crate::store::{Head, Heads, OutboxRow, StoreError};

/// The first and the longest wait between two attempts to deliver one row, in seconds.
const BACKOFF_SECONDS: [i64; 2] = [1, 300];
/// The wait where the homeserver limits only joins, or only new rooms, and doesn't say for how long.
const DEFAULT_RETRY_AFTER: Duration = Duration::from_secs(10);
/// The longest wait that a homeserver can ask for. After it, the bot tries again.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(600);
/// How long messages under way may take to be accepted when the bot stops.
pub const GRACE: Duration = Duration::from_secs(10);
/// The longest sleep between two checks of the outbox: the clock may be set meanwhile.
const LONGEST_SLEEP: Duration = Duration::from_secs(60);
/// How often stale reactions are dropped, and the effect of rate limits is noted in the store.
const TIDY_EVERY: Duration = Duration::from_secs(10);
/// The shortest time between two warnings that the homeserver limits the bot.
const WARN_LIMITS: Duration = Duration::from_secs(3_600);

/// The sender task.
pub struct Sender {
    client: Client,
    engine: Arc<Engine>,
    /// No connection: nothing is sent before this time.
    offline_until: Option<Instant>,
    unreachable: Backoff,
    /// The homeserver's rate limit is for the whole account, not for a room.
    pacing: Pacing,
    queue: FairQueue,
    /// Homeservers limit joins and new rooms separately: nothing of that kind is tried before these times.
    joins_after: Option<Instant>,
    new_chats_after: Option<Instant>,
    typing: Typing,
    tidied: Option<Instant>,
    /// Since when rows wait for nothing but the rate limit.
    held_up: Option<Instant>,
    /// How often the homeserver refused a row, and for how long rows waited, since both were last noted in the store.
    refusals: i64,
    waited: Duration,
    /// When the log last warned of rate limits.
    warned: Option<Instant>,
}

/// What one attempt means for the sender as a whole. What it means for the row is in the store already.
enum Outcome {
    /// The row was delivered, deferred or given up.
    Noted,
    /// The homeserver takes nothing for now, and the row stays due.
    RateLimited {
        /// For how long, where it says so.
        retry_after: Option<Duration>,
        /// How long its answer took.
        took: Duration,
    },
    /// The homeserver takes nothing of this kind for so long.
    LimitedAlone(SeparateLimit, Duration),
    /// There is no connection.
    Unreachable,
}

/// Requests that homeservers limit separately (Synapse's `rc_joins` and `rc_room_creation`, for instance).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SeparateLimit {
    Joins,
    NewChats,
}

/// A finished attempt: the row's id, and what came of it.
type Attempted = (i64, Result<Outcome, Error>);

impl Sender {
    pub fn new(client: Client, engine: Arc<Engine>) -> Self {
        direct_chat::since_start();
        Self {
            typing: Typing::new(client.clone()),
            client,
            engine,
            offline_until: None,
            unreachable: Backoff::default(),
            pacing: Pacing::default(),
            queue: FairQueue::default(),
            joins_after: None,
            new_chats_after: None,
            tidied: None,
            held_up: None,
            refusals: 0,
            waited: Duration::ZERO,
            warned: None,
        }
    }

    /// Runs until `stop` is cancelled; then waits up to [`GRACE`] for the attempts under way.
    ///
    /// # Errors
    /// The store failed, or the session is lost.
    pub async fn run(mut self, stop: CancellationToken) -> Result<(), Error> {
        let mut attempts: JoinSet<Attempted> = JoinSet::new();
        let mut under_way: Vec<i64> = Vec::new();
        loop {
            let sleep = self.start_attempts(&mut attempts, &mut under_way).await?;
            let sleep = self.typing.update_shown(&self.engine).await?.map_or(sleep, |update| update.min(sleep));
            // There is something for `tidy` to note.
            let sleep = if self.refusals > 0 || !self.waited.is_zero() { sleep.min(TIDY_EVERY) } else { sleep };
            tokio::select! {
                Some(ended) = attempts.join_next() => {
                    let (id, outcome) = ended.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()));
                    under_way.retain(|row| *row != id);
                    self.apply(outcome?).await?;
                }
                () = self.engine.outbox.notified() => {}
                () = tokio::time::sleep(sleep) => {}
                () = stop.cancelled() => break,
            }
        }
        let rest = async {
            while let Some(ended) = attempts.join_next().await {
                if let Ok((_, outcome)) = ended {
                    outcome?;
                }
            }
            Ok(())
        };
        // What is aborted here is sent again after the next start, with the same transaction id.
        tokio::time::timeout(GRACE, rest).await.unwrap_or(Ok(()))
    }

    /// Starts an attempt for each row that may be sent now. Returns how long there is nothing more to start, as far as is
    /// known.
    async fn start_attempts(
        &mut self,
        attempts: &mut JoinSet<Attempted>,
        under_way: &mut Vec<i64>,
    ) -> Result<Duration, Error> {
        self.tidy().await?;
        let now = Instant::now();
        if let Some(offline) = self.offline_until.and_then(|until| until.checked_duration_since(now)) {
            return Ok(offline);
        }
        let clock = self.engine.clock.now();
        let busy = under_way.clone();
        let Heads { mut heads, next } = self.engine.store(move |tx| tx.outbox_heads(clock, &busy)).await?;
        let mut sleep = next.map_or(LONGEST_SLEEP, |next| LONGEST_SLEEP.min(self.engine.clock.until(next)));
        if let Some(wait) = self.hold_back_limited(&mut heads, now) {
            sleep = sleep.min(wait);
        }
        loop {
            match self.pacing.allowance(under_way.len(), now) {
                Allowance::Now(0) => return Ok(sleep),
                Allowance::Now(_) => {}
                Allowance::At(at) => {
                    if heads.iter().any(|head| head.ready) {
                        self.held_up.get_or_insert(now);
                        sleep = sleep.min(self.typing.update(&self.engine).await?);
                    }
                    return Ok(sleep.min(at.saturating_duration_since(now)));
                }
            }
            let reactions = self.pacing.allows_reactions();
            let Some(pick) = self.queue.next(&heads, reactions) else {
                if heads.is_empty() {
                    self.pacing.idle();
                }
                // Only the bot's own reactions are left, and the rate limit has no room for them now.
                let waits = !reactions && heads.iter().any(|head| head.ready);
                return Ok(if waits { sleep.min(TIDY_EVERY) } else { sleep });
            };
            if let Some(since) = self.held_up.take() {
                self.waited += now.saturating_duration_since(since);
            }
            let head = &mut heads[pick.head];
            head.ready = false;
            let (id, place) = (head.id, head.place.clone());
            let row = self.engine.store(move |tx| {
                let id = if pick.oldest { tx.outbox_oldest(&place, clock)?.unwrap_or(id) } else { id };
                tx.outbox_row(id)
            });
            let Some(row) = row.await? else { continue };
            under_way.push(row.id);
            self.pacing.begin(now);
            let (client, engine) = (self.client.clone(), Arc::clone(&self.engine));
            attempts.spawn(async move { (row.id, deliver(&client, &engine, row).await) });
        }
    }

    /// Marks rows as not ready whose kind the homeserver limits separately. Returns how long the shortest limit lasts.
    fn hold_back_limited(&self, heads: &mut [Head], now: Instant) -> Option<Duration> {
        let left = |until: Option<Instant>| until.and_then(|until| until.checked_duration_since(now));
        let (joins, new_chats) = (left(self.joins_after), left(self.new_chats_after));
        for head in heads {
            head.ready &= joins.is_none() || head.class != Class::Coming;
            head.ready &= new_chats.is_none() || !head.new_chat;
        }
        joins.into_iter().chain(new_chats).min()
    }

    /// Adjusts the sender's speed to what came of an attempt.
    async fn apply(&mut self, outcome: Outcome) -> Result<(), Error> {
        let now = Instant::now();
        match outcome {
            Outcome::Noted => {
                self.unreachable = Backoff::default();
                self.pacing.accepted(now);
            }
            Outcome::RateLimited { retry_after, took } => {
                let wait = self.pacing.refused(retry_after, took, now);
                self.refusals += 1;
                tracing::debug!(seconds = wait.as_secs_f32(), "the server asks for patience");
                self.warn_limits(now).await?;
            }
            Outcome::LimitedAlone(limit, wait) => {
                let after = match limit {
                    SeparateLimit::Joins => &mut self.joins_after,
                    SeparateLimit::NewChats => &mut self.new_chats_after,
                };
                *after = Some(now + wait);
                tracing::info!(?limit, seconds = wait.as_secs_f32(), "the server asks for patience with this alone");
            }
            Outcome::Unreachable => {
                let until = now + self.unreachable.fail();
                self.offline_until = Some(self.offline_until.map_or(until, |known| known.max(until)));
            }
        }
        Ok(())
    }

    /// Warns, once an hour at most, that the homeserver limits the bot, and says how to lift that.
    async fn warn_limits(&mut self, now: Instant) -> Result<(), Error> {
        if self.warned.is_some_and(|warned| warned.elapsed() < WARN_LIMITS) {
            return Ok(());
        }
        self.warned = Some(now);
        let waiting = self.engine.store(|tx| tx.outbox_len()).await?;
        let per_minute = self.pacing.per_minute().map(f64::round);
        let lift = how_to_lift_limits(&self.engine.env.bot);
        tracing::warn!(
            waiting,
            per_minute,
            "the homeserver limits how much the bot may send, which makes it slow: {lift}"
        );
        Ok(())
    }

    /// Now and then: drops stale reactions, and notes how much the rate limits slowed the bot.
    async fn tidy(&mut self) -> Result<(), StoreError> {
        if self.tidied.is_some_and(|tidied| tidied.elapsed() < TIDY_EVERY) {
            return Ok(());
        }
        self.tidied = Some(Instant::now());
        let now = self.engine.clock.now();
        let (refusals, waited) = (std::mem::take(&mut self.refusals), std::mem::take(&mut self.waited));
        self.engine
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

/// How the homeserver's admins can lift its rate limits for the bot's account.
pub fn how_to_lift_limits(bot: &UserId) -> String {
    format!(
        "to lift that for the bot's account alone, an admin of a Synapse sends POST /_synapse/admin/v1/users/{bot}/override_ratelimit \
         with {NO_LIMITS}; other homeservers have it in their configuration"
    )
}

/// Attempts one row, and notes in the store what came of it.
async fn deliver(client: &Client, engine: &Arc<Engine>, row: OutboxRow) -> Result<Outcome, Error> {
    let begun = Instant::now();
    let attempted = match attempt(client, engine, &row).await {
        Err(RequestError::Permanent(why)) => match explain_rejection(client, engine, &row).await {
            Ok(Rejection::Retry) => Err(RequestError::Transient(why)),
            // The turn that noted it dropped the room's rows, this one included, or redirected them to people.
            Ok(Rejection::RoomGone) => return Ok(Outcome::Noted),
            Ok(Rejection::Unexplained) => Err(RequestError::Permanent(why)),
            Err(error) => Err(error),
        },
        attempted => attempted,
    };
    let now = engine.clock.now();
    let id = row.id;
    match attempted {
        Ok(event) => {
            tracing::debug!(row = id, event = event.as_ref().map_or("-", |event| event.as_str()), "done");
            engine.store(move |tx| tx.outbox_done(id, event.as_ref(), now)).await?;
            Ok(Outcome::Noted)
        }
        Err(RequestError::Fatal(error)) => Err(error),
        // The row stays due. The sender waits, by the system's clock.
        Err(RequestError::RateLimited(retry_after)) => match row.act {
            Act::Join | Act::Follow { .. } => Ok(limited_alone(SeparateLimit::Joins, retry_after)),
            _ => Ok(Outcome::RateLimited { retry_after, took: begun.elapsed() }),
        },
        Err(RequestError::DirectChatsLimited(retry_after)) => Ok(limited_alone(SeparateLimit::NewChats, retry_after)),
        Err(RequestError::Unreachable(why)) => {
            tracing::warn!(row = id, why, "the server can't be reached, so nothing is sent for now");
            Ok(Outcome::Unreachable)
        }
        Err(RequestError::Transient(why)) if row.attempts + 1 < engine.env.settings.limits.send_attempts => {
            let next = now + retry_delay(row.attempts);
            tracing::warn!(row = id, attempts = row.attempts + 1, why, "not sent, trying again");
            engine.store(move |tx| tx.outbox_retry(id, next, &why)).await?;
            Ok(Outcome::Noted)
        }
        Err(error) => {
            give_up(engine, &row, &error.reason(), now).await?;
            Ok(Outcome::Noted)
        }
    }
}

fn limited_alone(limit: SeparateLimit, retry_after: Option<Duration>) -> Outcome {
    Outcome::LimitedAlone(limit, retry_after.unwrap_or(DEFAULT_RETRY_AFTER).min(MAX_RETRY_AFTER))
}

/// The wait before the next attempt of a row that had so many before the one that just failed.
fn retry_delay(attempts: u32) -> TimeDelta {
    TimeDelta::seconds((BACKOFF_SECONDS[0] << attempts.min(16)).min(BACKOFF_SECONDS[1]))
}

/// Gives a row up. The log says so, and a turn tells the operators. Neither quotes the message.
async fn give_up(engine: &Arc<Engine>, row: &OutboxRow, why: &str, now: DateTime<Utc>) -> Result<(), Error> {
    let to = match &row.to {
        Destination::Room(room) => room.to_string(),
        Destination::Person(person) => person.to_string(),
    };
    let (id, destination, reason) = (row.id, row.to.clone(), why.to_owned());
    let given_up = engine.store(move |tx| {
        let waits = tx.outbox_waits(id, &destination)?;
        if waits {
            tx.outbox_give_up(id, &reason, now)?;
        }
        Ok(waits)
    });
    if !given_up.await? {
        return Ok(());
    }
    // Not to whom: that is for the operators only, who see it by `!outbox`.
    tracing::error!(row = row.id, why, attempts = row.attempts + 1, "given up");
    // A message to an operator that fails isn't reported to the operators: that would fail, too, and so on.
    if matches!(&row.to, Destination::Person(person) if engine.env.settings.is_operator(person)) {
        return Ok(());
    }
    let about = format!("#{id} to {to}: {why}");
    engine.handle(Incoming { id: format!("gave-up:{id}"), at: now, what: IncomingKind::GaveUp { about } }).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_fails_is_attempted_less_and_less_often() {
        let seconds: Vec<i64> = [0, 1, 2, 8, 9, 40].into_iter().map(|n| retry_delay(n).num_seconds()).collect();
        assert_eq!(seconds, [1, 2, 4, 256, 300, 300]);
    }
}
