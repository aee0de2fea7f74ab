//! How much may be asked of the bot at once, and how fast that comes back: a token bucket, kept as the instant at which it
//! is full again.

use chrono::{DateTime, TimeDelta, Utc};

/// How large a bucket is, and how fast it fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// Tokens of a full bucket: what may come at once.
    pub burst: u32,
    /// In what time one token comes back.
    pub every: TimeDelta,
}

/// The state of somebody's bucket. One that is not kept is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// When it is full again, if nothing more is taken.
    pub full: DateTime<Utc>,
    /// It was overdrawn, and it has not been calm since.
    pub silent: bool,
}

/// What taking from a bucket comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is enough left.
    Fine,
    /// That was more than was left: from now on there is silence. The last that counts, and the one time to say so.
    Overdrawn,
    /// It is silent.
    Silent,
}

impl RateLimit {
    /// So many tokens a minute; at once, no more than `burst`.
    pub fn per_minute(burst: u32, tokens: u32) -> Self {
        Self { burst, every: TimeDelta::minutes(1) / i32::try_from(tokens.max(1)).unwrap_or(i32::MAX) }
    }

    /// So many tokens an hour; at once, no more than `burst`.
    pub fn per_hour(burst: u32, tokens: u32) -> Self {
        Self { burst, every: TimeDelta::hours(1) / i32::try_from(tokens.max(1)).unwrap_or(i32::MAX) }
    }

    /// How long an empty bucket takes to be full.
    pub fn whole(&self) -> TimeDelta {
        self.times(self.burst)
    }

    /// How long it has to be calm until an empty bucket is no longer silent: a quarter of it.
    pub fn calm(&self) -> TimeDelta {
        self.whole() / 4
    }

    fn times(&self, tokens: u32) -> TimeDelta {
        self.every.checked_mul(i32::try_from(tokens).unwrap_or(i32::MAX)).unwrap_or(TimeDelta::MAX)
    }
}

impl Bucket {
    /// A bucket that nothing was taken from.
    pub fn full(now: DateTime<Utc>) -> Self {
        Self { full: now, silent: false }
    }

    fn lacks(&self, pace: RateLimit, now: DateTime<Utc>) -> TimeDelta {
        // No more than all of it: the clock, or the figures, may have been set back.
        (self.full - now).clamp(TimeDelta::zero(), pace.whole())
    }

    /// Whether nothing is answered, as things stand.
    pub fn is_silent(&self, pace: RateLimit, now: DateTime<Utc>) -> bool {
        self.silent && self.lacks(pace, now) > pace.whole() - pace.calm()
    }

    /// For how long so much more would be too much; `None` where it isn't. A full bucket gives whatever is asked of it.
    pub fn too_much_for(&self, pace: RateLimit, tokens: u32, now: DateTime<Utc>) -> Option<TimeDelta> {
        let lacks = self.lacks(pace, now);
        let over = lacks + pace.times(tokens).min(pace.whole() * 2) - pace.whole();
        (lacks > TimeDelta::zero() && over > TimeDelta::zero()).then(|| over.min(lacks))
    }

    /// Takes tokens. An empty bucket stays empty: what comes meanwhile only puts off that it fills.
    pub fn take(&mut self, pace: RateLimit, tokens: u32, now: DateTime<Utc>) -> Verdict {
        self.silent = self.is_silent(pace, now);
        let lacks = self.lacks(pace, now) + pace.times(tokens).min(pace.whole() * 2);
        self.full = now + lacks.min(pace.whole());
        if self.silent {
            Verdict::Silent
        } else if lacks > pace.whole() {
            self.silent = true;
            Verdict::Overdrawn
        } else {
            Verdict::Fine
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    #[test]
    fn a_burst_then_silence_until_it_calms() {
        let pace = RateLimit::per_minute(8, 60);
        let mut bucket = Bucket::full(at(0));
        let mut take = |seconds, tokens| bucket.take(pace, tokens, at(seconds));
        assert_eq!([0; 8].map(|s| take(s, 1)), [Verdict::Fine; 8]);
        assert_eq!(take(0, 1), Verdict::Overdrawn);
        // What comes while it is silent keeps it so.
        assert_eq!([0, 1, 2, 3, 4].map(|s| take(s, 1)), [Verdict::Silent; 5]);
        // A quarter has come back, and no more.
        assert_eq!([6, 6].map(|s| take(s, 1)), [Verdict::Fine; 2]);
        assert_eq!(take(6, 1), Verdict::Overdrawn);
        assert_eq!(take(500, 8), Verdict::Fine);
        assert_eq!(take(1_000, 9), Verdict::Overdrawn);
    }

    #[test]
    fn a_clock_set_back_does_no_harm() {
        let pace = RateLimit::per_minute(4, 60);
        let mut bucket = Bucket::full(at(1_000_000));
        assert_eq!(bucket.take(pace, 1, at(0)), Verdict::Overdrawn);
        assert_eq!(bucket.take(pace, 1, at(2)), Verdict::Fine);
    }

    proptest! {
        /// However it comes: within any time no more gets through than a burst, what came back, and the one that overdrew.
        #[test]
        fn no_more_than_agreed(
            burst in 1u32..50, rate in 1u32..600, steps in prop::collection::vec((0i64..30_000, 1u32..25), 1..200),
        ) {
            let pace = RateLimit::per_minute(burst, rate);
            let mut now = at(0);
            let mut bucket = Bucket::full(now);
            let (mut through, mut warnings, mut most) = (0i64, 0i64, 0i64);
            for (wait, tokens) in steps {
                now += TimeDelta::milliseconds(wait);
                let silent = bucket.is_silent(pace, now);
                match bucket.take(pace, tokens, now) {
                    Verdict::Silent => prop_assert!(silent),
                    verdict => {
                        prop_assert!(!silent);
                        through += i64::from(tokens);
                        most = most.max(i64::from(tokens));
                        warnings += i64::from(verdict == Verdict::Overdrawn);
                    }
                }
                let back = (now - at(0)).num_milliseconds() / pace.every.num_milliseconds().max(1) + 1;
                // What overdraws is let through whole.
                prop_assert!(through <= i64::from(burst) + back + warnings * most);
                // Between two warnings there is calm.
                prop_assert!((warnings - 1) * pace.calm().num_milliseconds() <= (now - at(0)).num_milliseconds());
            }
        }

        #[test]
        fn after_calm_there_is_an_answer(burst in 1u32..10_000, rate in 1u32..6_000, tokens in 1u32..100_000) {
            let pace = RateLimit::per_minute(burst, rate);
            let mut bucket = Bucket::full(at(0));
            while bucket.take(pace, tokens, at(0)) == Verdict::Fine {}
            prop_assert!(bucket.is_silent(pace, at(0)));
            let calm = at(0) + pace.calm() + TimeDelta::milliseconds(1);
            prop_assert!(!bucket.is_silent(pace, calm));
            prop_assert_ne!(bucket.take(pace, 1, calm), Verdict::Silent);
        }
    }
}
