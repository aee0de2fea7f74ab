//! The times of an item, once all that was said of it is known.

use std::ops::Range;

use chrono::{Datelike, NaiveDate, TimeDelta};

use crate::domain::time_of_day::TimeOfDay;
use crate::language::intent::{Intent, Pieces};
use crate::language::message::Item;
use crate::language::when::{Span, When};

const DAYS_OF_WEEK: i64 = 7;

/// Puts an item's times as its kind of thing has them. `before`: the items before it.
pub(super) fn settle(item: &mut Item, parts: &[Range<usize>], pieces: &Pieces, before: &[Item]) {
    on_its_day(item, parts, pieces);
    once(item, last_day(before));
    one_stay(item);
    to_remind(item);
}

/// "I go to Lund tomorrow and stay until Sunday" is one stay, said in two.
fn one_stay(item: &mut Item) {
    if !matches!(item.intent, Intent::Stop | Intent::Offer) {
        return;
    }
    if let [Span { when: When::Day(from) | When::From(from), .. }, Span { when: When::Until(to), .. }] =
        item.when.as_slice()
        && from < to
    {
        let when = When::Days { from: *from, to: *to };
        item.when.truncate(1);
        item.when[0].when = when;
    }
}

/// "Ask us again, until Monday we know more": one is reminded once, on a day.
fn to_remind(item: &mut Item) {
    if item.intent != Intent::FollowUp {
        return;
    }
    item.when.truncate(1);
    if let Some(span) = item.when.first_mut()
        && let When::Until(day) | When::From(day) = span.when
    {
        span.when = When::Day(day);
    }
}

/// "To Wismar on the Saturday": who travels means one day, the next.
fn once(item: &mut Item, last: Option<NaiveDate>) {
    if item.intent != Intent::Stop {
        return;
    }
    for span in &mut item.when {
        if let When::Weekly { days, time: None } = &span.when
            && let ([day], Some(last)) = (days.as_slice(), last)
            && let Some(next) =
                (1..=DAYS_OF_WEEK).map(|n| last + TimeDelta::days(n)).find(|next| next.weekday() == *day)
        {
            span.when = When::Day(next);
        }
    }
}

/// The last day that was spoken of.
fn last_day(items: &[Item]) -> Option<NaiveDate> {
    items.last().and_then(|item| item.when.last()).and_then(|span| match &span.when {
        When::Days { to, .. } => Some(*to),
        when => day(when),
    })
}

/// "On Saturday I cook for everybody, so sit down with us at seven": the hour is that day's.
fn on_its_day(item: &mut Item, parts: &[Range<usize>], pieces: &Pieces) {
    let [Span { when: When::Day(day), .. }] = item.when.as_slice() else { return };
    if !matches!(item.intent, Intent::Meetup | Intent::Rsvp) {
        return;
    }
    let within = |at: usize| parts.iter().any(|part| part.contains(&at));
    let clock = pieces.times.spans.iter().filter(|span| within(span.bytes.start)).find_map(|span| match span.when {
        When::Clock(time) => Some(time),
        _ => None,
    });
    let when = match clock {
        Some(TimeOfDay::At(time)) => When::At(day.and_time(time)),
        Some(TimeOfDay::Between(from, to)) => When::Hours { day: *day, from, to },
        Some(TimeOfDay::Part(part)) => When::Part { day: *day, part },
        None => return,
    };
    item.when[0].when = when;
}

/// Whether times are hours of a day, at least one.
pub(super) fn hours(spans: &[Span]) -> bool {
    !spans.is_empty() && spans.iter().all(|span| matches!(span.when, When::At(_) | When::Hours { .. }))
}

/// The one day that a time is on.
pub(super) fn day(when: &When) -> Option<NaiveDate> {
    match when {
        When::Day(day) | When::Part { day, .. } | When::Hours { day, .. } => Some(*day),
        When::At(at) => Some(at.date()),
        _ => None,
    }
}

/// Whether times are all of one day: "Saturday at 18, doors at 17:30".
pub(super) fn same_day(one: &[Span], other: &[Span]) -> bool {
    let days = |spans: &[Span]| -> Option<Vec<NaiveDate>> { spans.iter().map(|span| day(&span.when)).collect() };
    match (days(one), days(other)) {
        (Some(one), Some(other)) => other.iter().all(|day| one.contains(day)),
        _ => false,
    }
}
