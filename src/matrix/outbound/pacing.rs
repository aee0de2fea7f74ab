//! How fast the server takes what one account sends. Nobody says so beforehand: it is learned from its refusals (429), so
//! that hardly any are met. Until there is one, nothing is held back.
//!
//! Servers give an account so many messages at once, and then one in so long an interval (Synapse's `rc_message`). Each
//! refusal says when the next message will be taken; from one such moment to the next, and what was sent between them, the
//! interval follows. What was saved up while nobody said anything is spent at once again.

use std::time::Duration;

use tokio::time::Instant;

use crate::matrix::outbound::sender::ROOMS_AT_ONCE;

/// How long to wait where the server asks for patience without saying how much: longer with each refusal in a row.
const PATIENCE: Duration = Duration::from_secs(5);
/// The longest wait that a server may ask for in one go; after that it is asked again.
const MAX_PATIENCE: Duration = Duration::from_secs(600);
/// With so many taken in a row after a refusal, one after the other and at once, there is no limit to keep to.
const FLOWS: u32 = 10;
/// A limit that lets messages follow so soon is none.
const NO_LIMIT: Duration = Duration::from_millis(50);
/// How often a message is tried earlier than its time while others wait: the limit may have been lifted.
const TRY_EARLY: Duration = Duration::from_secs(300);
/// Messages between two refusals from which on the interval that follows from them is believed, also where it is shorter.
const SURE: u32 = 5;
/// Synapse keeps a refusal back for so long, lest clients try again and again.
const DELAY: Duration = Duration::from_millis(500);
/// How much later than it says the server is tried again.
const LATE: Duration = Duration::from_millis(30);
/// The interval is taken for so much longer: clocks and networks are not exact, and a refusal costs more than that.
const MARGIN: f64 = 1.01;
/// Messages that could be sent at once, below which the bot's own reactions wait: answers need them more.
const SPARE: f64 = 3.0;

#[derive(Debug, Default)]
pub struct Pacing {
    /// Nothing is sent before.
    until: Option<Instant>,
    /// Refusals in a row.
    refused: u32,
    limit: Option<Limit>,
}

/// A limit that was met.
#[derive(Debug)]
struct Limit {
    /// When the server was to take a message again, by its last refusal.
    since: Instant,
    /// Messages that it took from then on.
    taken: u32,
    /// There was nothing to send in between, so how long it took says nothing.
    idle: bool,
    /// One message in so long a time; `None` until that is known.
    interval: Option<Duration>,
    /// Messages that the server would take at once, as of `at`.
    saved: f64,
    at: Instant,
    /// The most of those since the last refusal, and the most there ever are.
    peak: f64,
    most: f64,
    /// When a message was last tried earlier than its time, and whether that is under way.
    early: Instant,
    trying: bool,
}

/// How many more may be sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Go {
    Now(usize),
    /// None before.
    At(Instant),
}

impl Limit {
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
    /// How many may be sent besides those that are on their way.
    pub fn go(&mut self, under_way: usize, now: Instant) -> Go {
        if let Some(until) = self.until.filter(|until| *until > now) {
            return Go::At(until);
        }
        self.until = None;
        let free = ROOMS_AT_ONCE.saturating_sub(under_way);
        let Some(limit) = &mut self.limit else { return Go::Now(free) };
        limit.fill(now);
        let Some(interval) = limit.interval else { return Go::Now(usize::from(under_way == 0)) };
        if limit.saved >= 1.0 {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a small number, not below 1"
            )]
            return Go::Now(free.min(limit.saved as usize));
        }
        let early = limit.early + TRY_EARLY;
        if early <= now {
            return Go::Now(usize::from(under_way == 0));
        }
        // Not to the nanosecond: what is rounded down would be waited for again.
        let due = now + interval.mul_f64(1.0 - limit.saved) + Duration::from_millis(1);
        Go::At(due.min(early))
    }

    /// Whether the bot's own reactions may go, or what is left is for answers.
    pub fn has_to_spare(&self) -> bool {
        self.limit.as_ref().is_none_or(|limit| limit.interval.is_some() && limit.saved >= SPARE.min(limit.most))
    }

    #[cfg(test)]
    fn is_limited(&self) -> bool {
        self.limit.is_some()
    }

    /// How many messages a minute the server takes, where that is known.
    pub fn per_minute(&self) -> Option<f64> {
        let interval = self.limit.as_ref()?.interval?;
        Some(60.0 / interval.as_secs_f64())
    }

    /// One is sent.
    pub fn begin(&mut self, now: Instant) {
        let Some(limit) = &mut self.limit else { return };
        limit.fill(now);
        if limit.interval.is_some() && limit.saved < 1.0 {
            limit.early = now;
            limit.trying = true;
        }
        limit.saved -= 1.0;
    }

    /// Nothing waits.
    pub fn idle(&mut self) {
        if let Some(limit) = &mut self.limit {
            limit.idle = true;
        }
    }

    /// The server took one.
    pub fn taken(&mut self, now: Instant) {
        self.refused = 0;
        let Some(limit) = &mut self.limit else { return };
        limit.taken += 1;
        let flows = match limit.interval {
            None => limit.taken >= FLOWS,
            // Earlier than it should have been: it goes faster, and at once the next is tried.
            Some(interval) if std::mem::take(&mut limit.trying) => {
                limit.interval = Some(interval / 2);
                limit.saved = limit.saved.max(0.0);
                limit.early = now.checked_sub(TRY_EARLY).unwrap_or(now);
                interval / 2 < NO_LIMIT
            }
            Some(_) => false,
        };
        if flows {
            self.limit = None;
        }
    }

    /// The server refused one, and said for how long. For how long nothing is sent.
    ///
    /// `took`: how long that one was on its way.
    pub fn refused(&mut self, patience: Option<Duration>, took: Duration, now: Instant) -> Duration {
        let unknown = PATIENCE.saturating_mul(1 << self.refused.min(10));
        let patience = patience.unwrap_or(unknown).min(MAX_PATIENCE);
        // As of when the server looked, and not of when it said so.
        let until = (now + patience + LATE).checked_sub(took.min(DELAY)).unwrap_or(now + patience);
        // Others that were on their way are refused, too: that is the same refusal.
        if self.until.is_some_and(|until| until > now) {
            self.until = self.until.max(Some(until));
            return patience;
        }
        self.until = Some(until);
        self.refused += 1;
        let Some(limit) = &mut self.limit else {
            self.limit = Some(Limit {
                since: until,
                taken: 0,
                idle: false,
                interval: None,
                saved: 1.0,
                at: until,
                peak: 1.0,
                most: f64::INFINITY,
                early: until,
                trying: false,
            });
            return patience;
        };
        limit.fill(now);
        if !limit.idle && limit.taken > 0 {
            let seen = until.saturating_duration_since(limit.since) / limit.taken;
            let seen = seen.clamp(NO_LIMIT, MAX_PATIENCE).mul_f64(MARGIN);
            let sure = limit.taken >= SURE;
            limit.interval = Some(limit.interval.filter(|known| !sure && *known > seen).unwrap_or(seen));
        } else if limit.interval.is_none_or(|known| known < patience) && limit.taken > 0 {
            // After a while of nothing: one message takes no less than that.
            limit.interval = Some(patience.clamp(NO_LIMIT, MAX_PATIENCE));
        }
        // It was thought that so many more would be taken at once: that is more than the server ever saves up.
        if limit.saved >= 1.0 {
            limit.most = (limit.peak - limit.saved - 1.0).max(1.0);
        }
        limit.since = until;
        (limit.taken, limit.idle, limit.trying) = (0, false, false);
        // One can be sent then.
        (limit.saved, limit.at, limit.peak) = (1.0, until, 1.0);
        limit.early = now;
        patience
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A server with a bucket, as Synapse's, which refuses half a second after it looked.
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

        fn takes(&mut self, now: Instant) -> Result<(), Duration> {
            self.level = (self.level - (now - self.at).as_secs_f64() * self.rate).max(0.0);
            self.at = now;
            if self.level > self.burst - 1.0 {
                return Err(Duration::from_secs_f64((self.level - self.burst + 1.0) / self.rate));
            }
            self.level += 1.0;
            Ok(())
        }
    }

    /// Sends one after the other while something waits. How many were taken and refused within that time.
    fn send(
        pacing: &mut Pacing,
        server: &mut Server,
        now: &mut Instant,
        most: usize,
        during: Duration,
    ) -> (usize, usize) {
        let end = *now + during;
        let (mut taken, mut refused) = (0, 0);
        while *now < end && taken < most {
            match pacing.go(0, *now) {
                Go::At(at) => *now = at,
                Go::Now(0) => panic!("nothing is on its way"),
                Go::Now(_) => {
                    pacing.begin(*now);
                    *now += Duration::from_millis(20);
                    match server.takes(*now) {
                        Ok(()) => {
                            taken += 1;
                            pacing.taken(*now);
                        }
                        Err(patience) => {
                            refused += 1;
                            *now += Duration::from_millis(500);
                            pacing.refused(Some(patience), Duration::from_millis(520), *now);
                        }
                    }
                }
            }
        }
        (taken, refused)
    }

    #[test]
    fn without_limits_nothing_is_held_back() {
        let mut pacing = Pacing::default();
        let now = Instant::now();
        for under_way in 0..=ROOMS_AT_ONCE {
            assert_eq!(pacing.go(under_way, now), Go::Now(ROOMS_AT_ONCE - under_way));
        }
        pacing.begin(now);
        pacing.taken(now);
        assert!(pacing.has_to_spare() && !pacing.is_limited());
    }

    #[test]
    fn a_limit_is_learned_by_few_refusals_and_used_up() {
        for (rate, burst) in [(0.2, 10.0), (2.0, 5.0), (1.0, 1.0), (10.0, 50.0), (0.017, 3.0)] {
            let mut now = Instant::now();
            let (mut pacing, mut server) = (Pacing::default(), Server::new(rate, burst, now));
            let during = Duration::from_secs_f64(200.0 / rate);
            let (taken, refused) = send(&mut pacing, &mut server, &mut now, usize::MAX, during);
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let part = taken as f64 / (burst + during.as_secs_f64() * rate);
            assert!(part > 0.93, "{rate}/s: {part}");
            // Two to learn it; and some while it is looked whether it was lifted.
            let looks = during.as_secs() / TRY_EARLY.as_secs();
            assert!(refused as u64 <= 4 + 3 * looks, "{rate}/s: {refused} refusals in {during:?}");
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
            let (taken, refused) = send(&mut pacing, &mut server, &mut now, 8, Duration::from_secs(60));
            assert_eq!(taken, 8);
            assert!(now - begun < Duration::from_secs(2), "{:?}", now - begun);
            refusals += refused;
        }
        assert!(refusals <= 1, "{refusals}");
        // More than that meets the limit once, and is known from then on.
        let mut refusals = 0;
        for _ in 0..10 {
            pacing.idle();
            now += Duration::from_secs(120);
            refusals += send(&mut pacing, &mut server, &mut now, 15, Duration::from_secs(100)).1;
        }
        // And now and then it is looked whether it was lifted.
        assert!(refusals <= 9, "{refusals}");
    }

    #[test]
    fn a_limit_that_is_lifted_is_forgotten() {
        let mut now = Instant::now();
        let (mut pacing, mut server) = (Pacing::default(), Server::new(0.2, 10.0, now));
        send(&mut pacing, &mut server, &mut now, 30, Duration::from_secs(1_000));
        assert!((11.0..12.1).contains(&pacing.per_minute().unwrap()));
        let mut lifted = Server::new(1e6, 1e6, now);
        let (taken, refused) = send(&mut pacing, &mut lifted, &mut now, usize::MAX, TRY_EARLY + Duration::from_secs(5));
        assert!(taken > 150 && refused == 0 && !pacing.is_limited(), "{taken}");
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
        assert_eq!(pacing.go(0, now), Go::At(then));
        // Then one alone.
        assert_eq!(pacing.go(0, then), Go::Now(1));
        assert_eq!(pacing.go(1, then), Go::Now(0));
        // Nobody says how long: longer each time.
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
