//! Stops and meetups as a calendar file: iCalendar (RFC 5545), written by the crate `calcard`.
//!
//! | of | in the file |
//! |---|---|
//! | a stop with days | an all-day event from arrival to departure, both included |
//! | a meetup | an event in its place's zone, with its `VTIMEZONE` |
//! | one that comes again | `RRULE`; a date called off is an `EXDATE`, one at another hour a `RECURRENCE-ID`, one on another day an `RDATE` |
//! | proposed, "usually", a maybe | `STATUS:TENTATIVE`; called off `CANCELLED` |
//!
//! Only what everybody who may see the trip may read is in it: no beds, no hosts, no addresses, and nobody's name. A later file
//! replaces an earlier one: its `UID`s are the same, and its `SEQUENCE` is higher.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarAction, ICalendarComponent, ICalendarComponentType, ICalendarDuration, ICalendarMethod,
    ICalendarParameter, ICalendarProperty, ICalendarStatus, ICalendarValue, ICalendarValueType,
};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};
use chrono_tz::Tz;

use crate::domain::dates::OnDate;
use crate::domain::ids::{RecordNo, TripId};
use crate::domain::meetup::{Meetup, Slot, Status};
use crate::domain::recurrence::instant;
use crate::domain::stop::{Certainty, Stop};
use crate::domain::trip::Trip;

mod rule;
mod zone;

/// Who made the file.
const PRODUCT: &str = concat!("-//Stopover//Stopover ", env!("CARGO_PKG_VERSION"), "//EN");
/// The meetup's alarm, in hours before it.
const ALARM_HOURS: u32 = 1;

/// What a file is made of.
pub struct Source<'a> {
    pub trip: &'a Trip,
    pub stops: &'a [Stop],
    pub meetups: &'a [Meetup],
    /// Random letters of this store, by which its events differ from another's.
    pub letters: &'a str,
    pub now: DateTime<Utc>,
}

/// The file's text: lines of at most 75 bytes that end in CRLF.
pub fn file(source: &Source<'_>) -> String {
    let mut calendar = ICalendar { components: Vec::new() };
    let mut whole = ICalendarComponent::new(ICalendarComponentType::VCalendar);
    whole.add_property(ICalendarProperty::Version, "2.0");
    whole.add_property(ICalendarProperty::Prodid, PRODUCT);
    whole.add_property(ICalendarProperty::Method, ICalendarMethod::Publish);
    whole.add_property(other("X-WR-CALNAME"), source.trip.title.as_str());
    calendar.components.push(whole);
    let zones = zone::needed(source.meetups);
    for zone in zones {
        zone::add(&mut calendar, zone);
    }
    for stop in source.stops {
        if let Some(event) = of_stop(source, stop) {
            add(&mut calendar, 0, event);
        }
    }
    for meetup in source.meetups {
        let at = add(&mut calendar, 0, of_meetup(source, meetup));
        if meetup.stands() && meetup.slot != Slot::AllDay {
            add(&mut calendar, at, alarm(meetup));
        }
        for event in moved(source, meetup) {
            add(&mut calendar, 0, event);
        }
    }
    calendar.to_string()
}

/// Puts a component into another: its own index.
fn add(calendar: &mut ICalendar, parent: usize, component: ICalendarComponent) -> usize {
    let at = calendar.components.len();
    calendar.components.push(component);
    if let (Some(parent), Ok(id)) = (calendar.components.get_mut(parent), u32::try_from(at)) {
        parent.component_ids.push(id);
    }
    at
}

fn other(name: &str) -> ICalendarProperty {
    ICalendarProperty::Other(name.to_owned())
}

/// What every event has.
fn event(source: &Source<'_>, no: RecordNo, trip: TripId) -> ICalendarComponent {
    let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
    event.add_uid(&format!("{no}-{trip}-{}@stopover", source.letters));
    event.add_dtstamp(utc(source.now));
    // Whatever changed in between, the later file counts.
    event.add_sequence(source.now.timestamp() / 60);
    event
}

/// An all-day event; `None` for a stop without days.
fn of_stop(source: &Source<'_>, stop: &Stop) -> Option<ICalendarComponent> {
    let stay = stop.stay?;
    let mut event = event(source, stop.no, source.trip.id);
    event.add_property(ICalendarProperty::Summary, format!("{}: {}", stop.spot.name, source.trip.title));
    event.add_property(ICalendarProperty::Location, stop.spot.name.as_str());
    dated(&mut event, ICalendarProperty::Dtstart, stay.arrive());
    dated(&mut event, ICalendarProperty::Dtend, stay.leave().succ_opt().unwrap_or(stay.leave()));
    let sure = stop.certainty == Certainty::Sure;
    event.add_property(
        ICalendarProperty::Status,
        if sure { ICalendarStatus::Confirmed } else { ICalendarStatus::Tentative },
    );
    event.add_property(ICalendarProperty::Transp, "TRANSPARENT");
    Some(event)
}

fn of_meetup(source: &Source<'_>, meetup: &Meetup) -> ICalendarComponent {
    let mut event = said(source, meetup);
    let day = meetup.repeat.as_ref().and_then(|repeat| repeat.next_on_or_after(meetup.day, meetup.day));
    let day = day.unwrap_or(meetup.day);
    times(&mut event, meetup, meetup.slot, day);
    let Some(repeat) = &meetup.repeat else { return event };
    event.add_property(ICalendarProperty::Rrule, rule::of(repeat, meetup.zone, meetup.slot == Slot::AllDay));
    for (day, on) in meetup.dates.iter() {
        let of_rule = !repeat.days(meetup.day, day, day).is_empty();
        match on {
            OnDate::Off if of_rule => start(&mut event, ICalendarProperty::Exdate, meetup, meetup.slot, day),
            OnDate::At(slot) if !of_rule => start(&mut event, ICalendarProperty::Rdate, meetup, slot, day),
            OnDate::Off | OnDate::At(_) => {}
        }
    }
    event
}

/// Its dates that are at another hour, an event each.
fn moved(source: &Source<'_>, meetup: &Meetup) -> Vec<ICalendarComponent> {
    let Some(repeat) = &meetup.repeat else { return Vec::new() };
    let mut events = Vec::new();
    for (day, on) in meetup.dates.iter() {
        let OnDate::At(slot) = on else { continue };
        if repeat.days(meetup.day, day, day).is_empty() {
            continue;
        }
        let mut event = said(source, meetup);
        start(&mut event, ICalendarProperty::RecurrenceId, meetup, meetup.slot, day);
        times(&mut event, meetup, slot, day);
        events.push(event);
    }
    events
}

/// What is said of a meetup, without its times.
fn said(source: &Source<'_>, meetup: &Meetup) -> ICalendarComponent {
    let mut event = event(source, meetup.no, source.trip.id);
    event.add_property(ICalendarProperty::Summary, meetup.title.as_str());
    let place = [meetup.venue.as_deref(), meetup.spot.as_ref().map(|spot| spot.name.as_str())];
    let place: Vec<&str> = place.into_iter().flatten().collect();
    if !place.is_empty() {
        event.add_property(ICalendarProperty::Location, place.join(", "));
    }
    let told: Vec<&str> = [meetup.note.as_deref(), meetup.link.as_deref()].into_iter().flatten().collect();
    if !told.is_empty() {
        event.add_property(ICalendarProperty::Description, told.join("\n"));
    }
    if let Some(link) = &meetup.link {
        event.add_property(ICalendarProperty::Url, link.as_str());
    }
    event.add_property(
        ICalendarProperty::Status,
        match meetup.status {
            Status::Cancelled => ICalendarStatus::Cancelled,
            Status::Proposed => ICalendarStatus::Tentative,
            Status::Confirmed if meetup.unconfirmed => ICalendarStatus::Tentative,
            Status::Confirmed => ICalendarStatus::Confirmed,
        },
    );
    event
}

/// From when to when it is on that day.
fn times(event: &mut ICalendarComponent, meetup: &Meetup, slot: Slot, day: NaiveDate) {
    start(event, ICalendarProperty::Dtstart, meetup, slot, day);
    if slot == Slot::AllDay {
        dated(event, ICalendarProperty::Dtend, day.succ_opt().unwrap_or(day));
        return;
    }
    let that_day = Meetup { slot, dates: crate::domain::dates::Dates::default(), ..meetup.clone() };
    let end = that_day.occurrence(day).end.with_timezone(&meetup.zone).naive_local();
    zoned(event, ICalendarProperty::Dtend, end, meetup.zone);
}

/// The beginning on that day, as this property.
fn start(event: &mut ICalendarComponent, name: ICalendarProperty, meetup: &Meetup, slot: Slot, day: NaiveDate) {
    if slot == Slot::AllDay {
        return dated(event, name, day);
    }
    // An hour that the clocks skip is shown as the one that it becomes.
    let local = instant(day.and_time(slot.starts()), meetup.zone).with_timezone(&meetup.zone).naive_local();
    zoned(event, name, local, meetup.zone);
}

fn dated(event: &mut ICalendarComponent, name: ICalendarProperty, day: NaiveDate) {
    event.add_property_with_params(name, [ICalendarParameter::value(ICalendarValueType::Date)], date(day));
}

fn zoned(event: &mut ICalendarComponent, name: ICalendarProperty, local: NaiveDateTime, zone: Tz) {
    event.add_property_with_params(name, [ICalendarParameter::tzid(zone.name().to_owned())], naive(local));
}

fn alarm(meetup: &Meetup) -> ICalendarComponent {
    let mut alarm = ICalendarComponent::new(ICalendarComponentType::VAlarm);
    alarm.add_property(ICalendarProperty::Action, ICalendarAction::Display);
    alarm.add_property(ICalendarProperty::Description, meetup.title.as_str());
    let before = ICalendarDuration { neg: true, hours: ALARM_HOURS, ..ICalendarDuration::default() };
    alarm.add_property(ICalendarProperty::Trigger, ICalendarValue::Duration(before));
    alarm
}

/// A day without a time.
fn date(day: NaiveDate) -> PartialDateTime {
    PartialDateTime {
        year: u16::try_from(day.year()).ok(),
        month: u8::try_from(day.month()).ok(),
        day: u8::try_from(day.day()).ok(),
        ..PartialDateTime::default()
    }
}

/// A local time, of a zone that is named beside it.
fn naive(local: NaiveDateTime) -> PartialDateTime {
    PartialDateTime {
        hour: u8::try_from(local.hour()).ok(),
        minute: u8::try_from(local.minute()).ok(),
        second: Some(0),
        ..date(local.date())
    }
}

/// A moment, in UTC.
fn utc(moment: DateTime<Utc>) -> PartialDateTime {
    let second = u8::try_from(moment.second()).ok();
    PartialDateTime { second, tz_hour: Some(0), tz_minute: Some(0), ..naive(moment.naive_utc()) }
}
