//! A rule of repetition as iCalendar has it.

use calcard::icalendar::{ICalendarDay, ICalendarFrequency, ICalendarMonth, ICalendarRecurrenceRule, ICalendarWeekday};
use chrono::{NaiveTime, Weekday};
use chrono_tz::Tz;

use super::{date, utc};
use crate::domain::recurrence::{Ends, Every, Repeat, instant};

/// The rule. Its last day is a moment in UTC where the event has a time (RFC 5545, section 3.3.10), else a date.
pub(super) fn of(repeat: &Repeat, zone: Tz, all_day: bool) -> ICalendarRecurrenceRule {
    let day = |day: Weekday, nth: Option<i16>| ICalendarDay { ordwk: nth, weekday: weekday(day) };
    let mut rule = ICalendarRecurrenceRule {
        freq: match repeat.every {
            Every::Day => ICalendarFrequency::Daily,
            Every::Week(_) => ICalendarFrequency::Weekly,
            Every::MonthWeekday(_) | Every::MonthDay(_) => ICalendarFrequency::Monthly,
            Every::Year { .. } => ICalendarFrequency::Yearly,
        },
        interval: Some(repeat.interval).filter(|interval| *interval > 1),
        ..ICalendarRecurrenceRule::default()
    };
    match &repeat.every {
        Every::Day => {}
        Every::Week(days) => rule.byday = days.iter().map(|one| day(*one, None)).collect(),
        Every::MonthWeekday(days) => {
            rule.byday = days.iter().map(|(nth, one)| day(*one, Some(i16::from(*nth)))).collect();
        }
        Every::MonthDay(days) => rule.bymonthday.clone_from(days),
        Every::Year { month, day } => {
            let number = u8::try_from(month.number_from_month()).unwrap_or(1);
            rule.bymonth = vec![ICalendarMonth::new(number, false)];
            rule.bymonthday = vec![*day];
        }
    }
    match repeat.ends {
        Some(Ends::After(times)) => rule.count = Some(times),
        Some(Ends::On(last)) if all_day => rule.until = Some(date(last)),
        Some(Ends::On(last)) => {
            let end = last.succ_opt().unwrap_or(last).and_time(NaiveTime::MIN);
            rule.until = Some(utc(instant(end, zone) - chrono::TimeDelta::seconds(1)));
        }
        None => {}
    }
    rule
}

fn weekday(day: Weekday) -> ICalendarWeekday {
    match day {
        Weekday::Mon => ICalendarWeekday::Monday,
        Weekday::Tue => ICalendarWeekday::Tuesday,
        Weekday::Wed => ICalendarWeekday::Wednesday,
        Weekday::Thu => ICalendarWeekday::Thursday,
        Weekday::Fri => ICalendarWeekday::Friday,
        Weekday::Sat => ICalendarWeekday::Saturday,
        Weekday::Sun => ICalendarWeekday::Sunday,
    }
}
