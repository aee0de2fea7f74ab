//! Days without their month, "9–12", "9.–12.": those of the trip, where only one month of it has them.

use std::borrow::Cow;

use chrono::{Datelike, Months, NaiveDate};

use crate::language::when::{self, DateContext, When};

/// How days without a month have to be written to be taken for days.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// "9-12" is days: no hours are asked for here.
    AnyHow,
    /// "9.–12." alone, and "9." beside a time: "9-12" may be hours.
    WithPoints,
}

/// The text with the month that its days are of. As it is where it names a month, or where none or several would do.
pub fn with_month<'t>(
    text: &'t str,
    within: Option<(NaiveDate, NaiveDate)>,
    written: Written,
    context: &DateContext,
) -> Cow<'t, str> {
    let Some(within) = within.filter(|_| !names_a_date(text, context)) else { return Cow::Borrowed(text) };
    let words: Vec<&str> = text.split_whitespace().collect();
    // "9–12", "9. – 12."
    for length in [1, 3] {
        for (at, run) in words.windows(length).enumerate() {
            let Some(days) = days(run, written).and_then(|days| in_month(days, within)) else { continue };
            let dates = if days.0 == days.1 { days.0.to_string() } else { format!("{} – {}", days.0, days.1) };
            let (before, after) = (words[..at].join(" "), words[at + length..].join(" "));
            return Cow::Owned([before, dates, after].join(" ").trim().to_owned());
        }
    }
    Cow::Borrowed(text)
}

/// The same for all days that stand behind a name: "Oslo 6-9, Göteborg 9-12".
pub fn of_places<'t>(text: &'t str, within: Option<(NaiveDate, NaiveDate)>, context: &DateContext) -> Cow<'t, str> {
    let Some(within) = within.filter(|_| !names_a_date(text, context)) else { return Cow::Borrowed(text) };
    let mut name = false;
    let mut any = false;
    let mut written = String::with_capacity(text.len());
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let found = days(&[word.trim_end_matches(['!', '?'])], Written::AnyHow).and_then(|days| in_month(days, within));
        match found.filter(|_| name) {
            Some((from, to)) => {
                any = true;
                let mark = word.chars().last().filter(|c| [',', ';', '!', '?'].contains(c));
                written.push_str(&format!("{from} – {to}"));
                written.extend(mark);
                written.push_str(&piece[word.len()..]);
            }
            None => written.push_str(piece),
        }
        name = word.chars().next().is_some_and(char::is_uppercase) && word.ends_with(char::is_alphabetic);
    }
    if any { Cow::Owned(written) } else { Cow::Borrowed(text) }
}

fn names_a_date(text: &str, context: &DateContext) -> bool {
    let dated = |when: &When| !matches!(when, When::Clock(_) | When::Hours { .. });
    when::find(text, context).spans.iter().any(|span| dated(&span.when))
}

/// The numbers of the first day and the last.
fn days(run: &[&str], written: Written) -> Option<(u32, u32)> {
    let run = run.concat();
    let run = run.trim_end_matches([',', ';']);
    let one = (written == Written::WithPoints && run.ends_with('.')).then_some((run, run));
    let (from, to) = run.split_once(['-', '–', '—']).or(one)?;
    let pointed = from.ends_with('.') && to.ends_with('.');
    if written == Written::WithPoints && !pointed {
        return None;
    }
    let day = |number: &str| {
        let number = number.strip_suffix('.').unwrap_or(number);
        let digits = (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
        number.parse::<u32>().ok().filter(|day| digits && (1..=31).contains(day))
    };
    Some((day(from)?, day(to)?))
}

/// The only days of these numbers that lie within.
fn in_month((from, to): (u32, u32), (first, last): (NaiveDate, NaiveDate)) -> Option<(NaiveDate, NaiveDate)> {
    let months = (0..=MAX_MONTHS).map_while(|count| {
        let month = first.with_day(1)?.checked_add_months(Months::new(count))?;
        (month <= last).then_some(month)
    });
    let of = |month: NaiveDate| {
        let start = month.with_day(from)?;
        let end =
            if to >= from { month.with_day(to)? } else { month.checked_add_months(Months::new(1))?.with_day(to)? };
        (start >= first && end <= last).then_some((start, end))
    };
    let mut found = months.filter_map(of);
    let one = found.next()?;
    found.next().is_none().then_some(one)
}

/// Months of a trip that are looked at.
const MAX_MONTHS: u32 = 24;

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_month_is_the_trips() {
        let april = (day("2026-04-06"), day("2026-04-19"));
        let spring = (day("2026-04-06"), day("2026-06-02"));
        let (now, zone) = (day("2026-04-03").and_hms_opt(10, 0, 0).unwrap(), chrono_tz::Europe::Oslo);
        let context = DateContext { now, zone, first_day: None };
        for (text, within, expected) in [
            ("Göteborg 9-12", april, "Göteborg 2026-04-09 – 2026-04-12"),
            ("Göteborg 9.–12. maybe", april, "Göteborg 2026-04-09 – 2026-04-12 maybe"),
            ("9 – 12 Göteborg", april, "2026-04-09 – 2026-04-12 Göteborg"),
            ("Malmö 28–2", spring, "Malmö 28–2"),
            ("Malmö 28–2", (day("2026-04-06"), day("2026-05-10")), "Malmö 2026-04-28 – 2026-05-02"),
            // In April or in May; before the trip; a month is named.
            ("Göteborg 9-12", spring, "Göteborg 9-12"),
            ("Göteborg 2-4", april, "Göteborg 2-4"),
            ("Göteborg 9-12 May", april, "Göteborg 9-12 May"),
            ("Area 51-52", april, "Area 51-52"),
        ] {
            assert_eq!(with_month(text, Some(within), Written::AnyHow, &context), expected, "{text}");
        }
        for (text, expected) in
            [("Hack 11-12", "Hack 11-12"), ("Film 9. 19:00", "Film 2026-04-09 19:00"), ("Film 9 19:00", "Film 9 19:00")]
        {
            assert_eq!(with_month(text, Some(april), Written::WithPoints, &context), expected);
        }
    }
}
