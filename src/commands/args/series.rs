//! A rule by which something comes again, with what else says when: from which day, until which, how many times.

use chrono::NaiveDate;

use crate::context::Context;
use crate::domain::recurrence::{Ends, Every, MAX_TIMES, Repeat};
use crate::domain::time_of_day::TimeOfDay;
use crate::language::vocabulary::Small;
use crate::language::when::When;

/// Times that belong to one series, at most: the rule, its first day, its last, its hour.
const MAX_PARTS: usize = 6;

/// What comes again, and from when.
pub struct Series {
    pub repeat: Repeat,
    pub time: Option<TimeOfDay>,
    /// The first day; `None` for the next of the rule.
    pub start: Option<NaiveDate>,
}

/// The one series that times make together: "every other Tuesday from 14 April at 18:00", "the first and third Monday of the
/// month", "every Tuesday until 2 June". `None` where they are no series, or more than one.
pub fn series(whens: &[When]) -> Option<Series> {
    let mut rules = whens.iter().filter_map(When::repeat);
    let (mut repeat, mut time) = rules.next()?;
    for (more, at) in rules {
        let days = match (&mut repeat.every, &more.every) {
            (Every::MonthWeekday(days), Every::MonthWeekday(more)) if time.is_none() || at.is_none() || time == at => {
                days.extend(more);
                time = time.or(at);
                days.len()
            }
            _ => return None,
        };
        if days > MAX_PARTS {
            return None;
        }
    }
    let mut start = None;
    for when in whens.iter().filter(|when| !when.comes_again()) {
        let falls_on = |day: NaiveDate| repeat.first(day) == Some(day);
        match when {
            When::Until(day) if repeat.ends.is_none() => repeat.ends = Some(Ends::On(*day)),
            When::From(day) if start.is_none() => start = Some(*day),
            When::Day(day) if start.is_none() && falls_on(*day) => start = Some(*day),
            When::Days { from, to } if start.is_none() && repeat.ends.is_none() => {
                (start, repeat.ends) = (Some(*from), Some(Ends::On(*to)));
            }
            When::At(at) if start.is_none() && time.is_none() && falls_on(at.date()) => {
                (start, time) = (Some(at.date()), Some(TimeOfDay::At(at.time())));
            }
            When::Hours { day, from, to } if start.is_none() && time.is_none() && falls_on(*day) => {
                (start, time) = (Some(*day), Some(TimeOfDay::Between(*from, *to)));
            }
            When::Clock(clock) if time.is_none() => time = Some(*clock),
            _ => return None,
        }
    }
    Some(Series { repeat, time, start })
}

/// How many times it comes, and the text without that: "six times", "sechsmal", "x6".
pub fn times(cx: &Context<'_>, text: &str) -> (Option<u32>, String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_times = |word: &str| cx.env.words.small(word.trim_matches([',', '.'])) == Some(Small::Times);
    let number = |word: &str| {
        let count = cx.env.words.number(word.trim_matches([',', '.', '-']))?;
        u32::try_from(count).ok().filter(|count| (1..=MAX_TIMES).contains(count))
    };
    for (at, word) in words.iter().enumerate() {
        let bare = word.trim_matches([',', '.']);
        // "sechsmal", "6x", and both in one word.
        let whole =
            bare.char_indices().skip(1).find_map(|(cut, _)| number(&bare[..cut]).filter(|_| is_times(&bare[cut..])));
        let two = number(word).filter(|_| words.get(at + 1).is_some_and(|next| is_times(next)));
        let (count, to) = match (whole, two) {
            (Some(count), _) => (count, at + 1),
            (None, Some(count)) => (count, at + 2),
            (None, None) => continue,
        };
        let left = [&words[..at], &words[to..]].concat().join(" ");
        return (Some(count), left.trim_end_matches(',').to_owned());
    }
    (None, text.to_owned())
}
