//! Meetups that come again: which days a weekly or monthly rule falls on, and the instant of a local time.
//!
//! Times are kept as local time and zone, so a meetup at 18:00 stays at 18:00 when the clocks change; only
//! [`instant`] turns them into a moment of the world.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// How far ahead a monthly rule is followed before it counts as never coming, in months. A fifth weekday comes
/// at least every third month.
const MONTHS_AHEAD: u32 = 12;

/// A rule by which days come again.
///
/// | text (for the store, and serde) | means |
/// |---|---|
/// | `weekly tu,th` | every Tuesday and Thursday |
/// | `monthly 1tu` | the first Tuesday of every month; `1` to `5` |
/// | `monthly -1fr` | the last Friday of every month |
///
/// A month without a fifth such weekday is left out by `5`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Repeat {
    /// Every week, on each of these days.
    Weekly(Vec<Weekday>),
    /// Every month, on the nth (1 to 5, or -1 for the last) of this weekday.
    Monthly { nth: i8, day: Weekday },
}

impl Repeat {
    /// The days of the rule from `from` to `to`, both included, in order.
    pub fn days(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let mut next = self.next_on_or_after(from);
        std::iter::from_fn(move || {
            let day = next.filter(|day| *day <= to)?;
            next = day.succ_opt().and_then(|after| self.next_on_or_after(after));
            Some(day)
        })
    }

    /// The first day of the rule that is `day` or later; `None` where there is none (no weekday named, an `nth`
    /// that no month has, or the end of the calendar).
    pub fn next_on_or_after(&self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Weekly(weekdays) => day.iter_days().take(7).find(|candidate| weekdays.contains(&candidate.weekday())),
            Self::Monthly { nth, day: weekday } => {
                let month = day.with_day(1)?;
                (0..=MONTHS_AHEAD)
                    .filter_map(|ahead| nth_of_month(month.checked_add_months(Months::new(ahead))?, *nth, *weekday))
                    .find(|candidate| *candidate >= day)
            }
        }
    }
}

/// The nth `weekday` of the month that `month` lies in; -1 is the last. `None` where that month has none.
pub fn nth_of_month(month: NaiveDate, nth: i8, weekday: Weekday) -> Option<NaiveDate> {
    match nth {
        1..=5 => NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), weekday, nth.unsigned_abs()),
        -1 => {
            let last = month.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt()?;
            let back = last.weekday().days_since(weekday);
            last.checked_sub_days(Days::new(back.into()))
        }
        _ => None,
    }
}

/// The moment at which clocks in `zone` show `local`.
///
/// | `local` | the moment |
/// |---|---|
/// | once | that one |
/// | skipped by the clocks (02:30 on 2026-03-29 in Europe/Oslo) | as much later as the clocks jump: 03:30 |
/// | twice (02:30 on 2026-10-25) | the first |
pub fn instant(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    if let Some(moment) = zone.from_local_datetime(&local).earliest() {
        return moment.with_timezone(&Utc);
    }
    // In a gap, reckoning with the offset from before the jump moves the time by as much as the clocks moved.
    // A day and two hours earlier lies before the jump in every zone (no offset exceeds 26 hours from another).
    let earlier = local.checked_sub_signed(TimeDelta::hours(26)).unwrap_or(local);
    let offset = zone.offset_from_utc_datetime(&earlier).fix();
    local.checked_sub_offset(offset).unwrap_or(local).and_utc()
}

/// The two letters that stand for a weekday in stored texts and in readings: `mo tu we th fr sa su`.
pub fn weekday_code(day: Weekday) -> &'static str {
    CODES[day.num_days_from_monday() as usize].0
}

const CODES: [(&str, Weekday); 7] = [
    ("mo", Weekday::Mon),
    ("tu", Weekday::Tue),
    ("we", Weekday::Wed),
    ("th", Weekday::Thu),
    ("fr", Weekday::Fri),
    ("sa", Weekday::Sat),
    ("su", Weekday::Sun),
];

/// Why a stored text is no rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a rule of repetition: {0:?}; one is like `weekly tu,th` or `monthly -1fr`")]
pub struct NotARepeat(String);

impl fmt::Display for Repeat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Weekly(days) => {
                let codes: Vec<_> = days.iter().map(|day| weekday_code(*day)).collect();
                write!(f, "weekly {}", codes.join(","))
            }
            Self::Monthly { nth, day } => write!(f, "monthly {nth}{}", weekday_code(*day)),
        }
    }
}

impl FromStr for Repeat {
    type Err = NotARepeat;

    /// # Errors
    /// [`NotARepeat`] for anything but the two forms in the table above.
    fn from_str(text: &str) -> Result<Self, NotARepeat> {
        let weekday = |code: &str| CODES.iter().find(|(known, _)| *known == code).map(|(_, day)| *day);
        let rule = match text.split_once(' ') {
            Some(("weekly", days)) => days.split(',').map(weekday).collect::<Option<Vec<_>>>().map(Self::Weekly),
            Some(("monthly", rest)) => rest.len().checked_sub(2).and_then(|cut| {
                let (nth, code) = rest.split_at_checked(cut)?;
                let nth = nth.parse().ok().filter(|nth| matches!(nth, 1..=5 | -1))?;
                Some(Self::Monthly { nth, day: weekday(code)? })
            }),
            _ => None,
        };
        rule.ok_or_else(|| NotARepeat(text.to_owned()))
    }
}

impl TryFrom<String> for Repeat {
    type Error = NotARepeat;

    fn try_from(text: String) -> Result<Self, NotARepeat> {
        text.parse()
    }
}

impl From<Repeat> for String {
    fn from(rule: Repeat) -> Self {
        rule.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{NaiveTime, Timelike};
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn clock_changes_in_europe() {
        // local time, zone, the moment in UTC
        let cases = [
            ("2026-03-28T18:00", Tz::Europe__Oslo, "2026-03-28T17:00"),
            ("2026-03-29T01:59", Tz::Europe__Oslo, "2026-03-29T00:59"),
            ("2026-03-29T02:00", Tz::Europe__Oslo, "2026-03-29T01:00"), // skipped: 03:00
            ("2026-03-29T02:30", Tz::Europe__Oslo, "2026-03-29T01:30"), // skipped: 03:30
            ("2026-03-29T03:00", Tz::Europe__Oslo, "2026-03-29T01:00"),
            ("2026-03-29T18:00", Tz::Europe__Oslo, "2026-03-29T16:00"),
            ("2026-10-24T18:00", Tz::Europe__Berlin, "2026-10-24T16:00"),
            ("2026-10-25T01:59", Tz::Europe__Berlin, "2026-10-24T23:59"),
            ("2026-10-25T02:30", Tz::Europe__Berlin, "2026-10-25T00:30"), // twice: the first
            ("2026-10-25T03:00", Tz::Europe__Berlin, "2026-10-25T02:00"),
            ("2026-10-25T18:00", Tz::Europe__Berlin, "2026-10-25T17:00"),
            ("2026-03-29T01:30", Tz::Europe__London, "2026-03-29T01:30"), // skipped: 02:30 BST
            ("2026-10-25T01:30", Tz::Europe__London, "2026-10-25T00:30"),
            ("2026-03-29T03:30", Tz::Europe__Helsinki, "2026-03-29T01:30"), // skipped: 04:30
            ("2026-10-25T03:30", Tz::Europe__Helsinki, "2026-10-25T00:30"),
            ("2011-12-30T12:00", Tz::Pacific__Apia, "2011-12-30T22:00"), // a whole day skipped: 31st, 12:00
        ];
        for (local, zone, utc) in cases {
            let read = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap();
            assert_eq!(instant(read(local), zone).naive_utc(), read(utc), "{local} in {zone}");
        }
    }

    #[test]
    fn days_of_a_rule() {
        let cases = [
            ("weekly tu", "2026-04-01", "2026-04-21", "2026-04-07 2026-04-14 2026-04-21"),
            ("weekly tu,th", "2026-04-07", "2026-04-09", "2026-04-07 2026-04-09"),
            ("weekly su", "2026-12-27", "2027-01-03", "2026-12-27 2027-01-03"),
            ("monthly 1tu", "2026-04-01", "2026-06-30", "2026-04-07 2026-05-05 2026-06-02"),
            ("monthly 1tu", "2026-04-08", "2026-05-05", "2026-05-05"),
            ("monthly -1fr", "2026-04-01", "2026-05-31", "2026-04-24 2026-05-29"),
            ("monthly 5we", "2026-01-01", "2026-12-31", "2026-04-29 2026-07-29 2026-09-30 2026-12-30"),
            ("monthly -1mo", "2026-12-29", "2027-01-31", "2027-01-25"),
            ("weekly mo", "2026-04-07", "2026-04-12", ""),
            ("weekly mo", "2026-04-13", "2026-04-07", ""),
        ];
        for (rule, from, to, expected) in cases {
            let found: Vec<_> =
                rule.parse::<Repeat>().unwrap().days(day(from), day(to)).map(|day| day.to_string()).collect();
            assert_eq!(found.join(" "), expected, "{rule} from {from} to {to}");
        }
    }

    #[test]
    fn stored_texts() {
        for text in
            ["weekly mo", "weekly tu,th", "weekly mo,tu,we,th,fr,sa,su", "monthly 1tu", "monthly 5we", "monthly -1fr"]
        {
            assert_eq!(text.parse::<Repeat>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "weekly",
            "weekly ",
            "weekly xx",
            "weekly mo,",
            "monthly tu",
            "monthly 0tu",
            "monthly 6tu",
            "monthly -2tu",
            "monthly 1é",
            "daily",
        ] {
            assert!(text.parse::<Repeat>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn nothing_named_never_comes() {
        assert_eq!(Repeat::Weekly(vec![]).next_on_or_after(day("2026-04-01")), None);
        assert_eq!(Repeat::Monthly { nth: 9, day: Weekday::Mon }.next_on_or_after(day("2026-04-01")), None);
        assert_eq!(Repeat::Weekly(vec![]).days(day("2026-04-01"), NaiveDate::MAX).count(), 0);
        assert_eq!(Repeat::Monthly { nth: 1, day: Weekday::Mon }.next_on_or_after(NaiveDate::MAX), None);
    }

    proptest! {
        /// 18:00 stays 18:00, whatever the clocks do.
        #[test]
        fn evening_stays_evening(offset in 0_u64..4_000, zone in prop::sample::select(vec![
            Tz::Europe__Oslo, Tz::Europe__Berlin, Tz::Europe__London, Tz::Europe__Helsinki, Tz::Atlantic__Azores,
        ])) {
            let date = day("2024-01-01") + Days::new(offset);
            let evening = date.and_time(NaiveTime::from_hms_opt(18, 0, 0).unwrap());
            let shown = instant(evening, zone).with_timezone(&zone);
            prop_assert_eq!(shown.naive_local(), evening);
            prop_assert_eq!(shown.hour(), 18);
        }

        /// The next day of a rule is of the rule, is not before the day asked for, and none lies between.
        #[test]
        fn next_is_the_first(offset in 0_u64..4_000, nth in prop::sample::select(vec![-1_i8, 1, 2, 3, 4, 5]), weekday in 0_usize..7) {
            let from = day("2024-01-01") + Days::new(offset);
            let weekday = CODES[weekday].1;
            for rule in [Repeat::Weekly(vec![weekday]), Repeat::Monthly { nth, day: weekday }] {
                let next = rule.next_on_or_after(from).unwrap();
                prop_assert!(next >= from);
                prop_assert_eq!(next.weekday(), weekday);
                prop_assert_eq!(rule.days(from, next).collect::<Vec<_>>(), vec![next]);
            }
        }

        /// Any local time has a moment; times in order have moments in order on each side of a change.
        #[test]
        fn any_time_has_a_moment(minutes in 0_i64..6_000_000, zone in prop::sample::select(chrono_tz::TZ_VARIANTS.to_vec())) {
            let local = day("2020-01-01").and_time(NaiveTime::MIN) + TimeDelta::minutes(minutes);
            let shown = instant(local, zone).with_timezone(&zone).naive_local();
            prop_assert!(shown >= local && shown - local <= TimeDelta::hours(24));
        }
    }
}
