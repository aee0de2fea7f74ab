//! The one place that reads the clock. The core is given `now`; tests and the demo set it, and let it run faster.

#![expect(clippy::disallowed_methods, reason = "this is the place that reads the clock")]

use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

/// The bot's clock: the system's, or one that started elsewhere and may run faster.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Mutex<Course>>);

/// How a clock runs: `shown = base + (system − anchor) × rate`.
#[derive(Clone, Copy, Debug)]
struct Course {
    anchor: DateTime<Utc>,
    base: DateTime<Utc>,
    rate: f64,
}

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        let now = Utc::now();
        Self::on_course(now, now, 1.0)
    }

    /// A clock that shows `now` at this moment and runs on from there.
    pub fn starting_at(now: DateTime<Utc>) -> Self {
        Self::on_course(Utc::now(), now, 1.0)
    }

    fn on_course(anchor: DateTime<Utc>, base: DateTime<Utc>, rate: f64) -> Self {
        Self(Arc::new(Mutex::new(Course { anchor, base, rate })))
    }

    fn course(&self) -> Course {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What it shows at this moment.
    pub fn now(&self) -> DateTime<Utc> {
        let course = self.course();
        course.base + scaled(Utc::now() - course.anchor, course.rate)
    }

    /// Sets the clock to `now`; the demo steps through a journey with this, and never sets it back.
    pub fn set(&self, now: DateTime<Utc>) {
        let mut course = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        course.anchor = Utc::now();
        course.base = now;
    }

    /// What this clock showed at a moment of the system's clock (a homeserver's `origin_server_ts`).
    /// Never later than now: a server whose clock runs ahead must not move "tomorrow".
    pub fn at_system(&self, system: DateTime<Utc>) -> DateTime<Utc> {
        let course = self.course();
        let now = self.now();
        (course.base + scaled(system - course.anchor, course.rate)).min(now)
    }

    /// How long to sleep, by the system's clock, until this clock shows `then`. Zero where that has passed.
    pub fn until(&self, then: DateTime<Utc>) -> Duration {
        let rate = self.course().rate;
        scaled(then - self.now(), 1.0 / rate).to_std().unwrap_or(Duration::ZERO)
    }
}

/// Longer spans, in days, are cut off before they are scaled.
const LONGEST_SPAN_DAYS: i64 = 36_500;

fn scaled(span: TimeDelta, rate: f64) -> TimeDelta {
    let longest = TimeDelta::days(LONGEST_SPAN_DAYS);
    let span = span.clamp(-longest, longest);
    // To the microsecond: where the clock runs fast, two turns in one millisecond must not fall on the same instant.
    let micros = |span: TimeDelta| span.num_microseconds().unwrap_or(i64::MAX) as f64;
    TimeDelta::microseconds((micros(span) * rate).clamp(-micros(longest), micros(longest)) as i64)
}

/// `ANCHOR/BASE/RATE`: two RFC 3339 instants and a factor above 0. At ANCHOR (system time) the clock shows BASE,
/// and from there runs RATE times as fast. The same text gives the same clock after each restart, which the crash tests
/// need.
impl FromStr for Clock {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut parts = text.split('/');
        let (Some(anchor), Some(base), Some(rate), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err("a clock is ANCHOR/BASE/RATE".to_owned());
        };
        let instant = |text: &str| {
            DateTime::parse_from_rfc3339(text).map(|at| at.to_utc()).map_err(|error| format!("{text}: {error}"))
        };
        let rate: f64 = rate.parse().map_err(|_| format!("{rate}: not a number"))?;
        if !(rate.is_finite() && rate > 0.0) {
            return Err(format!("{rate}: the rate is above 0"));
        }
        Ok(Self::on_course(instant(anchor)?, instant(base)?, rate))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_at_its_rate_from_its_base() {
        let anchor = Utc::now() - TimeDelta::seconds(10);
        let clock: Clock = format!("{}/2026-04-03T10:00:00Z/60", anchor.to_rfc3339()).parse().unwrap();
        let base: DateTime<Utc> = "2026-04-03T10:10:00Z".parse().unwrap();
        let off = clock.now() - base;
        assert!(off >= TimeDelta::zero() && off < TimeDelta::minutes(5), "{off}");
        assert!(clock.at_system(Utc::now() + TimeDelta::hours(1)) <= clock.now());
        assert_eq!(clock.until(base), Duration::ZERO);
    }

    #[test]
    fn refuses_what_is_no_clock() {
        for text in ["", "now", "a/b/c", "2026-04-03T10:00:00Z/2026-04-03T10:00:00Z/0", "x/2026-04-03T10:00:00Z/1"] {
            assert!(text.parse::<Clock>().is_err(), "{text}");
        }
    }
}
