//! When a reminder is due, and what it may still say when it is late.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::recurrence::instant;

/// Lead times of one meetup, room or person.
pub const MAX_LEADS: usize = 5;
/// The longest lead time.
pub const MAX_LEAD: TimeDelta = TimeDelta::days(30);
/// The shortest lead time.
pub const MIN_LEAD: TimeDelta = TimeDelta::minutes(1);
/// When a meetup is pinged that was made or moved after its usual pings would have been due: before its start by this.
pub const SHORT_NOTICE: TimeDelta = TimeDelta::minutes(30);
/// Characters of what one is to be reminded of.
pub const MAX_TEXT: usize = 300;
/// How far ahead one can be set.
pub const MAX_AHEAD: TimeDelta = TimeDelta::days(750);

/// When nobody wants to be pinged: from midnight to `until`; what falls there is said the evening before.
#[derive(Clone, Copy, Debug)]
pub struct Quiet {
    /// Local time at which reminders begin again.
    pub until: NaiveTime,
    /// Local time, on the evening before, of what would fall into the quiet hours.
    pub evening: NaiveTime,
}

/// The hours of the day in which people are only pinged of what can't wait, by their own clock. May go past midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuietHours {
    pub from: NaiveTime,
    pub until: NaiveTime,
}

impl QuietHours {
    /// Whether a time of day is in them.
    pub fn has(&self, time: NaiveTime) -> bool {
        if self.from <= self.until {
            self.from <= time && time < self.until
        } else {
            time >= self.from || time < self.until
        }
    }
}

/// When a ping `lead` before `start` is due. In the small hours, by the place's own clock, it belongs to the evening
/// before.
pub fn due(start: DateTime<Utc>, lead: TimeDelta, zone: Tz, quiet: Quiet) -> DateTime<Utc> {
    let due = start - lead;
    let local = due.with_timezone(&zone).naive_local();
    if local.time() >= quiet.until {
        return due;
    }
    let evening = local.date().checked_sub_days(Days::new(1)).unwrap_or(local.date()).and_time(quiet.evening);
    instant(evening, zone)
}

/// Follow-ups for crews that somebody who isn't of them has ahead at once.
pub const MAX_OF_GUEST: usize = 10;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quiet_hours_may_go_past_midnight() {
        let time = |text: &str| text.parse::<NaiveTime>().unwrap();
        let hours = |from, until| QuietHours { from: time(from), until: time(until) };
        let night = hours("22:00:00", "08:00:00");
        for (at, quiet) in [("21:59:59", false), ("22:00:00", true), ("00:00:00", true), ("07:59:00", true)] {
            assert_eq!(night.has(time(at)), quiet, "{at}");
        }
        assert!(!night.has(time("08:00:00")));
        let noon = hours("12:00:00", "14:00:00");
        assert!(noon.has(time("13:00:00")) && !noon.has(time("14:00:00")) && !noon.has(time("23:00:00")));
    }

    #[test]
    fn the_small_hours_belong_to_the_evening_before() {
        let quiet = Quiet { until: "08:00:00".parse().unwrap(), evening: "18:00:00".parse().unwrap() };
        let oslo = chrono_tz::Europe::Oslo;
        for (start, lead, expected) in [
            ("2026-04-07T16:00:00Z", TimeDelta::hours(2), "2026-04-07T14:00:00Z"),
            ("2026-04-07T16:00:00Z", TimeDelta::days(1), "2026-04-06T16:00:00Z"),
            // 09:00 local, two hours before is 07:00.
            ("2026-04-07T07:00:00Z", TimeDelta::hours(2), "2026-04-06T16:00:00Z"),
            // 08:00 local itself is not quiet any more.
            ("2026-04-07T08:00:00Z", TimeDelta::hours(2), "2026-04-07T06:00:00Z"),
            // Over the change of clocks on 29 March the evening is still 18:00 there.
            ("2026-03-29T07:00:00Z", TimeDelta::hours(3), "2026-03-28T17:00:00Z"),
        ] {
            let due = due(start.parse().unwrap(), lead, oslo, quiet);
            assert_eq!(due, expected.parse::<DateTime<Utc>>().unwrap(), "{start} {lead}");
        }
    }
}
