//! The time zones of a calendar file: for each, when its clocks change in the years that its events lie in.

use calcard::common::PartialDateTime;
use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty};
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{OffsetComponents, Tz};

use super::{add as put, naive};
use crate::domain::meetup::{Meetup, Slot};

/// Years from the first meetup of a zone on whose changes are told. A series may go on for longer.
const YEARS: i32 = 5;
const MINUTES_OF_HOUR: i32 = 60;

/// A zone, and the years in which it is needed.
pub(super) struct Needed {
    zone: Tz,
    first: i32,
}

/// The zones of meetups that have a time, each once.
pub(super) fn needed(meetups: &[Meetup]) -> Vec<Needed> {
    let mut needed: Vec<Needed> = Vec::new();
    for meetup in meetups.iter().filter(|one| one.slot != Slot::AllDay || !one.dates.is_empty()) {
        match needed.iter_mut().find(|one| one.zone == meetup.zone) {
            Some(one) => one.first = one.first.min(meetup.day.year()),
            None => needed.push(Needed { zone: meetup.zone, first: meetup.day.year() }),
        }
    }
    needed
}

/// Adds the zone, with each change of its clocks from the year before on.
pub(super) fn add(calendar: &mut ICalendar, Needed { zone, first }: Needed) {
    let mut part = ICalendarComponent::new(ICalendarComponentType::VTimezone);
    part.add_property(ICalendarProperty::Tzid, zone.name());
    let at = put(calendar, 0, part);
    let midnight =
        |year: i32| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default().and_time(NaiveTime::MIN).and_utc();
    let begins = midnight(first - 1);
    // What holds at the beginning.
    put(calendar, at, observance(zone, begins, begins));
    let mut day = begins;
    while day < midnight(first + YEARS) {
        let next = day + TimeDelta::days(1);
        if offset(zone, day) != offset(zone, next) {
            let change = change(zone, day, next);
            put(calendar, at, observance(zone, change - TimeDelta::minutes(1), change));
        }
        day = next;
    }
}

/// The minute at which the clocks change between two moments.
fn change(zone: Tz, mut before: DateTime<Utc>, mut after: DateTime<Utc>) -> DateTime<Utc> {
    let was = offset(zone, before);
    while after - before > TimeDelta::minutes(1) {
        let half = before + TimeDelta::minutes((after - before).num_minutes() / 2);
        if offset(zone, half) == was {
            before = half;
        } else {
            after = half;
        }
    }
    after
}

/// Minutes ahead of UTC.
fn offset(zone: Tz, at: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc() / MINUTES_OF_HOUR
}

/// What holds from a moment on; `before`: a moment at which what was before held.
fn observance(zone: Tz, before: DateTime<Utc>, at: DateTime<Utc>) -> ICalendarComponent {
    let summer = !zone.offset_from_utc_datetime(&at.naive_utc()).dst_offset().is_zero();
    let mut part = ICalendarComponent::new(match summer {
        true => ICalendarComponentType::Daylight,
        false => ICalendarComponentType::Standard,
    });
    let (was, is) = (offset(zone, before), offset(zone, at));
    // By the clock as it was.
    let local = at.naive_utc() + TimeDelta::minutes(was.into());
    part.add_property(ICalendarProperty::Dtstart, naive(local));
    part.add_property(ICalendarProperty::Tzoffsetfrom, as_offset(was));
    part.add_property(ICalendarProperty::Tzoffsetto, as_offset(is));
    part
}

fn as_offset(minutes: i32) -> PartialDateTime {
    let (hours, rest) = (minutes.abs() / MINUTES_OF_HOUR, minutes.abs() % MINUTES_OF_HOUR);
    PartialDateTime {
        tz_hour: u8::try_from(hours).ok(),
        tz_minute: u8::try_from(rest).ok(),
        tz_minus: minutes < 0,
        ..PartialDateTime::default()
    }
}
