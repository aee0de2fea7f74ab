//! How fast to send. Homeservers don't announce their rate limits, so they are learned from refusals (429 with
//! `retry_after_ms`; Matrix 1.15, "Rate limiting"), in a way that causes few of them. Until the first one, nothing is held
//! back.
//!
//! Homeservers give an account a token bucket: some messages at once, then one in each interval (Synapse's `rc_message`).
//! Each refusal says when the next message will be accepted. The time between two such moments and the number of messages
//! in it give the interval. Messages that the bot saved up while it had nothing to send are then sent at once.
//!
//! Times are of the system's monotonic clock; messages are counted for the whole account.

use std::time::Duration;

use tokio::time::Instant;

/// Rooms that are sent to at the same time.
pub const ROOMS_AT_ONCE: usize = 4;
/// The wait where a refusal gives no time. It doubles with each refusal in a row.
const DEFAULT_RETRY_AFTER: Duration = Duration::from_secs(5);
/// The longest wait that a homeserver can ask for. After it, the bot tries again.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(600);
/// Messages accepted in a row after a refusal, without a pause between them, from which on there is no limit any more.
const UNLIMITED_AFTER: u32 = 10;
/// An interval shorter than this counts as no limit.
const NO_LIMIT: Duration = Duration::from_millis(50);
/// How often a message is sent before its time while others wait, to find out whether the limit was lifted.
const PROBE_EVERY: Duration = Duration::from_secs(300);
/// Messages between two refusals from which on a measured interval replaces a longer one.
const ENOUGH: u32 = 5;
/// Synapse delays a refusal by this, so that clients don't try again and again.
const REFUSAL_DELAY: Duration = Duration::from_millis(500);
/// How much later than the homeserver says the next message is sent.
const LATE: Duration = Duration::from_millis(30);
/// Factor on a measured interval: clocks and networks are inexact, and a refusal costs more than a short wait.
const MARGIN: f64 = 1.01;
/// The bot's own reactions wait while fewer messages than this can be sent at once: replies need them more.
const RESERVED: f64 = 3.0;

/// What is known of the homeserver's rate limit.
#[derive(Debug, Default)]
pub struct Pacing {
    /// Nothing is sent before this time.
    until: Option<Instant>,
    /// Refusals in a row.
    refused: u32,
    limit: Option<Limit>,
}

/// A rate limit that the bot has hit.
#[derive(Debug)]
struct Limit {
    /// When the homeserver was to accept the next message, by its last refusal.
    since: Instant,
    /// Messages accepted from then on.
    accepted: u32,
    /// There was nothing to send for a while, so the time since the refusal says nothing about the interval.
    idle: bool,
    /// The time for one message; `None` until it is known.
    interval: Option<Duration>,
    /// Messages that the homeserver would accept at once, at the time `at`.
    saved: f64,
    at: Instant,
    /// The most of those since the last refusal.
    peak: f64,
    /// The most of those that there can be: the bucket's size.
    most: f64,
    /// When a message was last sent before its time.
    probed: Instant,
    /// That message is under way.
    probing: bool,
}

/// How many messages may be sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Allowance {
    /// So many more, now.
    Now(usize),
    /// None before this time.
    At(Instant),
}

impl Limit {
    /// Adds what the homeserver's bucket has gained until `now`.
    fn fill(&mut self, now: Instant) {
        if let Some(interval) = self.interval {
            let passed = now.saturating_duration_since(self.at).as_secs_f64() / interval.as_secs_f64();
            self.saved = (self.saved + passed).min(self.most);
            self.peak = self.peak.max(self.saved);
        }
        self.at = self.at.max(now);
    }
}

impl Pacing {
    /// How many messages may be sent besides those under way.
    pub fn allowance(&mut self, under_way: usize, now: Instant) -> Allowance {
        if let Some(until) = self.until.filter(|until| *until > now) {
            return Allowance::At(until);
        }
        self.until = None;
        let free = ROOMS_AT_ONCE.saturating_sub(under_way);
        let Some(limit) = &mut self.limit else { return Allowance::Now(free) };
        limit.fill(now);
        let Some(interval) = limit.interval else { return Allowance::Now(usize::from(under_way == 0)) };
        if limit.saved >= 1.0 {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a small number, not below 1"
            )]
            return Allowance::Now(free.min(limit.saved as usize));
        }
        let probe = limit.probed + PROBE_EVERY;
        if probe <= now {
            return Allowance::Now(usize::from(under_way == 0));
        }
        // A millisecond more: a time that was rounded down would cause a second, very short wait.
        let due = now + interval.mul_f64(1.0 - limit.saved) + Duration::from_millis(1);
        Allowance::At(due.min(probe))
    }

    /// Whether the bot's own reactions may be sent, or what is left is reserved for replies.
    pub fn allows_reactions(&self) -> bool {
        self.limit.as_ref().is_none_or(|limit| limit.interval.is_some() && limit.saved >= RESERVED.min(limit.most))
    }

    #[cfg(test)]
    fn is_limited(&self) -> bool {
        self.limit.is_some()
    }

    /// How many messages the homeserver accepts in a minute, where that is known.
    pub fn per_minute(&self) -> Option<f64> {
        let interval = self.limit.as_ref()?.interval?;
        Some(60.0 / interval.as_secs_f64())
    }

    /// Notes that an attempt begins.
    pub fn begin(&mut self, now: Instant) {
        let Some(limit) = &mut self.limit else { return };
        limit.fill(now);
        if limit.interval.is_some() && limit.saved < 1.0 {
            limit.probed = now;
            limit.probing = true;
        }
        limit.saved -= 1.0;
    }

    /// Notes that the outbox is empty.
    pub fn idle(&mut self) {
        if let Some(limit) = &mut self.limit {
            limit.idle = true;
        }
    }

    /// Notes that the homeserver accepted a message.
    pub fn accepted(&mut self, now: Instant) {
        self.refused = 0;
        let Some(limit) = &mut self.limit else { return };
        limit.accepted += 1;
        let unlimited = match limit.interval {
            None => limit.accepted >= UNLIMITED_AFTER,
            // Accepted before its time: the limit is higher now. The interval is halved, and the next message probes again.
            Some(interval) if std::mem::take(&mut limit.probing) => {
                limit.interval = Some(interval / 2);
                limit.saved = limit.saved.max(0.0);
                limit.probed = now.checked_sub(PROBE_EVERY).unwrap_or(now);
                interval / 2 < NO_LIMIT
            }
            Some(_) => false,
        };
        if unlimited {
            self.limit = None;
        }
    }

    /// Notes that the homeserver refused a message. Returns how long nothing is sent.
    ///
    /// `retry_after`: the time that the refusal gives. `took`: how long the answer took.
    pub fn refused(&mut self, retry_after: Option<Duration>, took: Duration, now: Instant) -> Duration {
        let unknown = DEFAULT_RETRY_AFTER.saturating_mul(1 << self.refused.min(10));
        let wait = retry_after.unwrap_or(unknown).min(MAX_RETRY_AFTER);
        // Counted from when the homeserver decided, which is before its delayed answer.
        let until = (now + wait + LATE).checked_sub(took.min(REFUSAL_DELAY)).unwrap_or(now + wait);
        // Other messages under way are refused, too. All of that is one refusal.
        if self.until.is_some_and(|until| until > now) {
            self.until = self.until.max(Some(until));
            return wait;
        }
        self.until = Some(until);
        self.refused += 1;
        let Some(limit) = &mut self.limit else {
            self.limit = Some(Limit {
                since: until,
                accepted: 0,
                idle: false,
                interval: None,
                saved: 1.0,
                at: until,
                peak: 1.0,
                most: f64::INFINITY,
                probed: until,
                probing: false,
            });
            return wait;
        };
        limit.fill(now);
        if !limit.idle && limit.accepted > 0 {
            let measured = until.saturating_duration_since(limit.since) / limit.accepted;
            let measured = measured.clamp(NO_LIMIT, MAX_RETRY_AFTER).mul_f64(MARGIN);
            let enough = limit.accepted >= ENOUGH;
            limit.interval = Some(limit.interval.filter(|known| !enough && *known > measured).unwrap_or(measured));
        } else if limit.interval.is_none_or(|known| known < wait) && limit.accepted > 0 {
            // There was a pause, so the time can't be measured. But the interval isn't shorter than this wait.
            limit.interval = Some(wait.clamp(NO_LIMIT, MAX_RETRY_AFTER));
        }
        // More messages seemed to be saved up than the homeserver accepts at once: its bucket is smaller.
        if limit.saved >= 1.0 {
            limit.most = (limit.peak - limit.saved - 1.0).max(1.0);
        }
        limit.since = until;
        (limit.accepted, limit.idle, limit.probing) = (0, false, false);
        // At that time, one message can be sent.
        (limit.saved, limit.at, limit.peak) = (1.0, until, 1.0);
        limit.probed = now;
        wait
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A homeserver with a token bucket as Synapse's, whose refusals come half a second late.
    struct Server {
        rate: f64,
        burst: f64,
        level: f64,
        at: Instant,
    }

    impl Server {
        fn new(rate: f64, burst: f64, now: Instant) -> Self {
            Self { rate, burst, level: 0.0, at: now }
        }

        fn accept(&mut self, now: Instant) -> Result<(), Duration> {
            self.level = (self.level - (now - self.at).as_secs_f64() * self.rate).max(0.0);
            self.at = now;
            if self.level > self.burst - 1.0 {
                return Err(Duration::from_secs_f64((self.level - self.burst + 1.0) / self.rate));
            }
            self.level += 1.0;
            Ok(())
        }
    }

    /// Sends one message after another. Returns how many were accepted and refused within that time.
    fn send(
        pacing: &mut Pacing,
        server: &mut Server,
        now: &mut Instant,
        most: usize,
        during: Duration,
    ) -> (usize, usize) {
        let end = *now + during;
        let (mut accepted, mut refused) = (0, 0);
        while *now < end && accepted < most {
            match pacing.allowance(0, *now) {
                Allowance::At(at) => *now = at,
                Allowance::Now(0) => panic!("nothing is under way"),
                Allowance::Now(_) => {
                    pacing.begin(*now);
                    *now += Duration::from_millis(20);
                    match server.accept(*now) {
                        Ok(()) => {
                            accepted += 1;
                            pacing.accepted(*now);
                        }
                        Err(retry_after) => {
                            refused += 1;
                            *now += Duration::from_millis(500);
                            pacing.refused(Some(retry_after), Duration::from_millis(520), *now);
                        }
                    }
                }
            }
        }
        (accepted, refused)
    }

    #[test]
    fn without_limits_nothing_is_held_back() {
        let mut pacing = Pacing::default();
        let now = Instant::now();
        for under_way in 0..=ROOMS_AT_ONCE {
            assert_eq!(pacing.allowance(under_way, now), Allowance::Now(ROOMS_AT_ONCE - under_way));
        }
        pacing.begin(now);
        pacing.accepted(now);
        assert!(pacing.allows_reactions() && !pacing.is_limited());
    }

    #[test]
    fn a_limit_is_learned_by_few_refusals_and_used_up() {
        for (rate, burst) in [(0.2, 10.0), (2.0, 5.0), (1.0, 1.0), (10.0, 50.0), (0.017, 3.0)] {
            let mut now = Instant::now();
            let (mut pacing, mut server) = (Pacing::default(), Server::new(rate, burst, now));
            let during = Duration::from_secs_f64(200.0 / rate);
            let (accepted, refused) = send(&mut pacing, &mut server, &mut now, usize::MAX, during);
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let part = accepted as f64 / (burst + during.as_secs_f64() * rate);
            assert!(part > 0.93, "{rate}/s: {part}");
            // Two to learn it, and some by probes.
            let probes = during.as_secs() / PROBE_EVERY.as_secs();
            assert!(refused as u64 <= 4 + 3 * probes, "{rate}/s: {refused} refusals in {during:?}");
        }
    }

    #[test]
    fn what_was_saved_up_is_spent_at_once_and_no_more_than_there_is() {
        let mut now = Instant::now();
        let (mut pacing, mut server) = (Pacing::default(), Server::new(0.2, 10.0, now));
        send(&mut pacing, &mut server, &mut now, 30, Duration::from_secs(1_000));
        let mut refusals = 0;
        for _ in 0..10 {
            pacing.idle();
            now += Duration::from_secs(120);
            let begun = now;
            let (accepted, refused) = send(&mut pacing, &mut server, &mut now, 8, Duration::from_secs(60));
            assert_eq!(accepted, 8);
            assert!(now - begun < Duration::from_secs(2), "{:?}", now - begun);
            refusals += refused;
        }
        assert!(refusals <= 1, "{refusals}");
        // More than that hits the limit once, and is known from then on.
        let mut refusals = 0;
        for _ in 0..10 {
            pacing.idle();
            now += Duration::from_secs(120);
            refusals += send(&mut pacing, &mut server, &mut now, 15, Duration::from_secs(100)).1;
        }
        // Some of them are by probes.
        assert!(refusals <= 9, "{refusals}");
    }

    #[test]
    fn a_lifted_limit_is_forgotten() {
        let mut now = Instant::now();
        let (mut pacing, mut server) = (Pacing::default(), Server::new(0.2, 10.0, now));
        send(&mut pacing, &mut server, &mut now, 30, Duration::from_secs(1_000));
        assert!((11.0..12.1).contains(&pacing.per_minute().unwrap()));
        let mut lifted = Server::new(1e6, 1e6, now);
        let (accepted, refused) =
            send(&mut pacing, &mut lifted, &mut now, usize::MAX, PROBE_EVERY + Duration::from_secs(5));
        assert!(accepted > 150 && refused == 0 && !pacing.is_limited(), "{accepted}");
    }

    #[test]
    fn several_refusals_at_once_are_one() {
        let now = Instant::now();
        let mut pacing = Pacing::default();
        for _ in 0..ROOMS_AT_ONCE {
            pacing.begin(now);
        }
        for more in [5_000, 5_010, 4_990] {
            pacing.refused(Some(Duration::from_millis(more)), Duration::ZERO, now);
        }
        let then = now + Duration::from_millis(5_010) + LATE;
        assert_eq!(pacing.allowance(0, now), Allowance::At(then));
        // Then one alone.
        assert_eq!(pacing.allowance(0, then), Allowance::Now(1));
        assert_eq!(pacing.allowance(1, then), Allowance::Now(0));
        // Refusals without a time: longer each time.
        let mut pacing = Pacing::default();
        let mut now = now;
        let waits = [5, 10, 20].map(|seconds| {
            let wait = pacing.refused(None, Duration::ZERO, now);
            now += wait + LATE;
            (seconds, wait.as_secs())
        });
        assert!(waits.iter().all(|(expected, wait)| expected == wait), "{waits:?}");
    }
}
