//! A route whose month is said once: "Oslo 6–9 May, Göteborg 9–12, Malmö from the 12th". The stops in a row complete each other's
//! days.
//!
//! What stands by a place is read by [`when`], with the month put behind it. A stop without days of its own lies between those
//! before and behind it.

use std::ops::Range;

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::domain::stop::Certainty;
use crate::language::detect;
use crate::language::intent::{Intent, IntentContext};
use crate::language::message::Item;
use crate::language::vocabulary::{Small, Words};
use crate::language::when::{self, DateContext, Span, When};
use crate::text::fold;

/// Stops of a row that are looked at.
const MAX_STOPS: usize = 20;
/// Bytes beside a place in which its days stand.
const MAX_BESIDE: usize = 60;
/// Numbers that are days of one stop: the first and the last.
const MAX_NUMBERS: usize = 2;
/// Days after which a bare day is of another month.
const SOME_WEEKS: u64 = 45;
/// Months that are tried for a bare day: that of the stop before, and the next.
const MAX_MONTHS: u32 = 2;
/// Months by which a bare day can lie behind the stop before.
const MAX_SHIFTED: u32 = 12;

/// Completes the days of stops that follow each other.
pub(super) fn complete(text: &str, items: &mut [Item], ctx: &IntentContext<'_>) {
    let mut from = 0;
    while from < items.len() {
        let length = items[from..].iter().take(MAX_STOPS).take_while(|item| is_stop(item)).count();
        if length > 1 {
            row(text, &mut items[from..from + length], ctx);
        }
        from += length.max(1);
    }
}

fn is_stop(item: &Item) -> bool {
    item.intent == Intent::Stop && item.places.len() == 1
}

fn row(text: &str, stops: &mut [Item], ctx: &IntentContext<'_>) {
    let beside = beside(text, stops);
    // "The 12th" is read already, as of the next month that has it.
    let bare: Vec<bool> = beside
        .iter()
        .map(|own| &text[own.clone()])
        .map(|own| days_in(own).is_some() && !names_month(own, ctx))
        .collect();
    // Without any date, all of them must be days: "oslo 6-9, göteborg 9-12".
    let whole = |stop: &Item| stop.when.iter().any(|span| is_dated(&span.when));
    let dated = stops.iter().zip(&bare).any(|(stop, bare)| !bare && whole(stop));
    if !dated && !bare.iter().all(|bare| *bare) {
        return;
    }
    let later = |at: usize, stops: &[Item]| {
        let mut whole = stops.iter().zip(&bare).skip(at).filter(|(_, bare)| !**bare);
        whole.find_map(|(stop, _)| first_day(stop))
    };
    let mut reached = None;
    for at in 0..stops.len() {
        let own = &text[beside[at].clone()];
        if bare[at] {
            let before = at.checked_sub(1).and_then(|before| first_day(&stops[before]));
            let reference =
                reached.or(before).or_else(|| later(at, stops).map(|day| day - Months::new(1) + Days::new(1)));
            let reference = reference.or(ctx.journey).unwrap_or(ctx.now.date());
            if let Some(when) = with_month(own, reference, reached, ctx) {
                stops[at].when = vec![Span::new(beside[at].clone(), when)];
            }
        } else if stops[at].when.is_empty()
            && let Some(when) = reached.and_then(|start| nights(own, start, ctx))
        {
            stops[at].when = vec![Span::new(beside[at].clone(), when)];
        } else {
            let before = at.checked_sub(1).and_then(|before| first_day(&stops[before]));
            later_month(text, &mut stops[at], before, ctx);
        }
        // "Oslo till Friday": from where the stop before was left.
        if let ([Span { when: When::Until(to), bytes, .. }], Some(from)) = (stops[at].when.as_slice(), reached)
            && from < *to
        {
            stops[at].when = vec![Span::new(bytes.clone(), When::Days { from, to: *to })];
        }
        reached = last_day(&stops[at]).or(reached);
    }
    between(stops);
    for stop in stops {
        stop.note = stop.note.take().filter(|note| says_more(note));
    }
}

/// "Bergen on the 4th of May, Oslo on the 7th": a bare day before the stop before is of a later month.
fn later_month(text: &str, stop: &mut Item, before: Option<NaiveDate>, ctx: &IntentContext<'_>) {
    let Some(before) = before else { return };
    let [span] = stop.when.as_mut_slice() else { return };
    let bare = text.get(span.bytes.clone()).is_some_and(|said| !names_month(said, ctx));
    let shift = |day: NaiveDate| {
        let months = (1..=MAX_SHIFTED).map_while(|months| day.checked_add_months(Months::new(months)));
        Some(day).filter(|day| *day >= before).or(months.into_iter().find(|later| *later >= before))
    };
    let shifted = match span.when {
        When::Day(day) => shift(day).map(When::Day),
        When::From(day) => shift(day).map(When::From),
        When::Until(day) => shift(day).map(When::Until),
        _ => None,
    };
    if let Some(when) = shifted.filter(|_| bare && !text[span.bytes.clone()].chars().all(char::is_alphabetic)) {
        span.when = when;
    }
}

/// Whether a note says more than where and when: "Oslo 3 nights, then Göteborg 2 nights" doesn't.
fn says_more(note: &str) -> bool {
    let vocabulary = Words::embedded();
    fold::words(note).map(|word| &note[word]).any(|word| {
        let counted = vocabulary.number(word).is_some() || word.starts_with(|c: char| c.is_ascii_digit());
        let known = detect::is_function_word(word) || vocabulary.small(word).is_some();
        !counted && !known && !word.starts_with(char::is_uppercase)
    })
}

/// Where the days of each stop stand: behind its place, or, where the row begins with days, in front of it.
fn beside(text: &str, stops: &[Item]) -> Vec<Range<usize>> {
    let place = |at: usize| stops.get(at).map(|stop: &Item| stop.places[0].bytes.clone());
    let days_first = stops.iter().find(|stop| stop.when.iter().any(|span| is_dated(&span.when))).is_some_and(|stop| {
        let day = stop.when.iter().find(|span| is_dated(&span.when));
        day.is_some_and(|span| span.bytes.start < stop.places[0].bytes.start)
    });
    (0..stops.len())
        .map(|at| {
            let here = stops[at].places[0].bytes.clone();
            let range = if days_first {
                let before = at.checked_sub(1).and_then(place).map_or(stops[at].bytes.start, |before| before.end);
                before.max(text.floor_char_boundary(here.start.saturating_sub(MAX_BESIDE)))..here.start
            } else {
                let line = text[here.end..].find('\n').map_or(text.len(), |end| here.end + end);
                let next = place(at + 1).map_or(line, |next| next.start.min(line));
                here.end..next.min(text.floor_char_boundary(here.end + MAX_BESIDE))
            };
            if range.start <= range.end { range } else { here.end..here.end }
        })
        .collect()
}

fn is_dated(when: &When) -> bool {
    !matches!(when, When::Clock(_)) && !when.comes_again()
}

fn first_day(stop: &Item) -> Option<NaiveDate> {
    stop.when.iter().find_map(|span| match span.when {
        When::Until(_) => None,
        ref when => first_day_of(when),
    })
}

fn first_day_of(when: &When) -> Option<NaiveDate> {
    match when {
        When::Day(day) | When::From(day) | When::Until(day) | When::Part { day, .. } | When::Hours { day, .. } => {
            Some(*day)
        }
        When::Days { from, .. } => Some(*from),
        When::At(at) => Some(at.date()),
        _ => None,
    }
}

/// The day on which a stop is left, as far as it is told.
fn last_day(stop: &Item) -> Option<NaiveDate> {
    stop.when.iter().rev().find_map(|span| match &span.when {
        When::Days { to, .. } => Some(*to),
        When::Until(day) => Some(*day),
        _ => None,
    })
}

/// The bare days of the month that stand there, where nothing else does: up to which byte. `None` for other numbers: "with 2
/// friends", "at 9".
fn days_in(own: &str) -> Option<usize> {
    let mut numbers: Vec<Range<usize>> = Vec::new();
    let digits = |c: char| c.is_ascii_digit();
    let mut from = 0;
    while let Some(start) = own[from..].find(digits).map(|at| from + at) {
        let end = own[start..].find(|c: char| !digits(c)).map_or(own.len(), |length| start + length);
        numbers.push(start..end);
        from = end;
    }
    let real = |number: &Range<usize>| own[number.clone()].parse().is_ok_and(|day: u32| (1..=31).contains(&day));
    if numbers.is_empty() || numbers.len() > MAX_NUMBERS || !numbers.iter().all(real) {
        return None;
    }
    let mut last = 0;
    for number in &numbers {
        let before = own[..number.start].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '#' | '+' | ':' | '/' | '.')) {
            return None;
        }
        // "12th", "12.", "12:e"
        let behind = &own[number.end..];
        let ending =
            ["st", "nd", "rd", "th", ":e", ":a", "te", "ten", "."].into_iter().filter(|end| behind.starts_with(end));
        last = number.end + ending.map(str::len).max().unwrap_or(0);
        let next = own[last..].chars().next();
        if next.is_some_and(|c| c.is_alphanumeric() || matches!(c, ':' | '/' | '%')) {
            return None;
        }
    }
    let vocabulary = Words::embedded();
    let small = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.is_empty() || vocabulary.small(word) != Some(Small::At) && detect::is_function_word(word)
    };
    let words = fold::words(own).map(|word| (word.start, &own[word]));
    let others = words.filter(|(_, word)| !word.starts_with(digits));
    // "2 nights", "2 people"; else the next word behind the days says nothing of them.
    let told: Vec<&str> = others.clone().filter(|(start, _)| *start < last).map(|(_, word)| word).collect();
    let behind = others.clone().find(|(start, _)| *start >= last).map(|(_, word)| word);
    let counts = |word: &str| matches!(vocabulary.small(word), Some(Small::Spans | Small::People | Small::Times));
    if behind.is_some_and(counts) {
        return None;
    }
    let ends = own[last..].trim_start().starts_with([',', ';', '.', '\n', '(', '→']) || behind.is_none_or(small);
    (told.into_iter().all(small) && ends).then_some(last)
}

/// Whether the days there have their month: they are of the same one, whenever they are read.
fn names_month(own: &str, ctx: &IntentContext<'_>) -> bool {
    let month = |later: Days| {
        let now = ctx.now.checked_add_days(later)?;
        let found = when::find(own, &DateContext { now, zone: ctx.zone, first_day: None });
        found.spans.iter().find_map(|span| first_day_of(&span.when)).map(|day| day.month())
    };
    month(Days::new(0)).is_some_and(|now| month(Days::new(SOME_WEEKS)) == Some(now))
}

/// The days that stand there, in the month of `reference` or the next: the first that isn't before it.
fn with_month(own: &str, reference: NaiveDate, reached: Option<NaiveDate>, ctx: &IntentContext<'_>) -> Option<When> {
    let last = days_in(own)?;
    // "9–12, " has no words in front of its days that lead to nothing.
    let said = own[..last].trim_start_matches(|c: char| !c.is_alphanumeric());
    (0..MAX_MONTHS).find_map(|ahead| {
        let month = reference.checked_add_months(Months::new(ahead))?;
        let dates = DateContext { now: ctx.now, zone: ctx.zone, first_day: Some(reference.with_day(1)?) };
        let found = when::find(&format!("{said} {}", month.format("%B %Y")), &dates);
        let [span] = found.spans.as_slice() else { return None };
        let fits = |day: NaiveDate| day >= reference;
        match span.when {
            When::Day(day) if fits(day) => Some(When::Day(day)),
            When::Days { from, to } if fits(from) && from < to => Some(When::Days { from, to }),
            When::From(day) if fits(day) => Some(When::From(day)),
            When::Until(day) => match reached.filter(|reached| *reached < day) {
                Some(from) => Some(When::Days { from, to: day }),
                None => Some(When::Until(day)).filter(|_| fits(day)),
            },
            _ => None,
        }
    })
}

/// A stay of so many nights, from a known day on: "3 nights", "zwei Nächte".
fn nights(own: &str, start: NaiveDate, ctx: &IntentContext<'_>) -> Option<When> {
    let said = own.split([',', ';', '.', '\n']).find(|part| part.contains(char::is_alphanumeric))?.trim();
    let dates = DateContext { now: ctx.now, zone: ctx.zone, first_day: Some(start) };
    let found = when::find(&format!("{said} from {start}"), &dates);
    match found.spans.as_slice() {
        [Span { when: When::Days { from, to }, .. }] if *from == start => Some(When::Days { from: *from, to: *to }),
        _ => None,
    }
}

/// A stop ends where the next begins, and one without days lies between its neighbours.
fn between(stops: &mut [Item]) {
    for at in 0..stops.len() {
        let begins = stops.get(at + 1).and_then(first_day);
        let left = at.checked_sub(1).and_then(|before| last_day(&stops[before]));
        let sure = stops[at].certainty != Some(Certainty::Maybe);
        let from = match stops[at].when.as_slice() {
            // "… and then to Malmö": until when isn't told.
            [] if begins.is_none() && at + 1 == stops.len() && sure => {
                if let Some(left) = left {
                    let end = stops[at].places[0].bytes.end;
                    stops[at].when = vec![Span::new(end..end, When::From(left))];
                }
                continue;
            }
            [] => left,
            [Span { when: When::From(day), .. }] => Some(*day),
            _ => continue,
        };
        if let (Some(from), Some(to)) = (from, begins)
            && from < to
        {
            let place = stops[at].places[0].bytes.clone();
            let bytes = stops[at].when.first().map_or(place.end..place.end, |span| span.bytes.clone());
            stops[at].when = vec![Span::new(bytes, When::Days { from, to })];
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::language::gazetteer::Gazetteer;
    use crate::language::intent::IntentContext;
    use crate::language::message::read;

    /// Each stop as its town and its days.
    fn stops(text: &str) -> String {
        let now = "2026-04-03T10:00:00".parse().unwrap();
        let zone = chrono_tz::Europe::Oslo;
        let gazetteer = Gazetteer::embedded();
        let ctx = IntentContext { now, zone, gazetteer, stops: &[], first_day: None, journey: None };
        let shown = read(text, &ctx).into_iter().map(|item| {
            let when: Vec<String> = item.when.iter().map(|span| span.when.to_string()).collect();
            format!("{} {}", item.places[0].place.name, when.join("+")).trim_end().to_owned()
        });
        shown.collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn what_is_said_once_is_of_all() {
        let cases = [
            // The month.
            (
                "Oslo 6–9 May, Göteborg 9–12, Malmö from the 12th",
                "Oslo 2026-05-06/2026-05-09, Göteborg 2026-05-09/2026-05-12, Malmö 2026-05-12/",
            ),
            (
                "wir sind 6.-9. Mai in Oslo, 9.-12. in Göteborg und dann in Malmö",
                "Oslo 2026-05-06/2026-05-09, Göteborg 2026-05-09/2026-05-12, Malmö 2026-05-12/",
            ),
            (
                "først Odense 5.-7. juni, så Aarhus 7.-9. og til sidst Aalborg",
                "Odense 2026-06-05/2026-06-07, Aarhus 2026-06-07/2026-06-09, Aalborg 2026-06-09/",
            ),
            (
                "Bergen 28–30 May, Oslo 30–2, Hamar 2–4",
                "Bergen 2026-05-28/2026-05-30, Oslo 2026-05-30/2026-06-02, Hamar 2026-06-02/2026-06-04",
            ),
            (
                "we arrive in Bergen on the 4th of May, leave on the 7th for Oslo and are in Göteborg from the 10th",
                "Bergen 2026-05-04, Oslo 2026-05-07, Göteborg 2026-05-10/",
            ),
            (
                "I'll be in Berlin 20–23 May. Then Hamburg till the 26th. Then home to Kiel.",
                "Berlin 2026-05-20/2026-05-23, Hamburg 2026-05-23/2026-05-26, Kiel 2026-05-26/",
            ),
            ("oslo 6-9, göteborg 9-12", "Oslo 2026-04-06/2026-04-09, Göteborg 2026-04-09/2026-04-12"),
            // Where one ends, the next begins.
            (
                "Oslo 6.–9. mai → Göteborg → Malmö 12.–15.",
                "Oslo 2026-05-06/2026-05-09, Göteborg 2026-05-09/2026-05-12, Malmö 2026-05-12/2026-05-15",
            ),
            (
                "Bergen Monday to Wednesday, Oslo till Friday, then Göteborg",
                "Bergen 2026-04-06/2026-04-08, Oslo 2026-04-08/2026-04-10, Göteborg 2026-04-10/",
            ),
            // Nights.
            (
                "Oslo 3 nights from the 6th of May, then Göteborg 2 nights",
                "Oslo 2026-05-06/2026-05-09, Göteborg 2026-05-09/2026-05-11",
            ),
            (
                "Oslo 3 Nächte ab 6. Mai, dann Göteborg 2 Nächte, dann Malmö",
                "Oslo 2026-05-06/2026-05-09, Göteborg 2026-05-09/2026-05-11, Malmö 2026-05-11/",
            ),
            // Other numbers are no days.
            ("Oslo 6–9 May with 2 friends, Göteborg with 3 others", "Oslo 2026-05-06/2026-05-09, Göteborg 2026-05-09/"),
            ("Malmö 1-2 weeks, maybe Lund", "Malmö, Lund"),
            ("I have 2 friends in Oslo and 3 in Göteborg", ""),
            ("We were 12 people in Bergen and 9 in Oslo", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(stops(text), expected, "{text}");
        }
    }
}
