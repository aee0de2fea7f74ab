//! How long a journey lasts: "On Monday I leave for two weeks", "3–24 July", "until the end of May".

use std::ops::Range;

use chrono::{NaiveDate, TimeDelta};

use crate::language::cues::Cue;
use crate::language::message::journey::page::{Page, days};
use crate::language::when::{self, Span, When};

/// A journey takes at least this long.
const MIN_DAYS: i64 = 2;
/// Words that say a length: "two long weeks" isn't read, "a couple of weeks" is.
const MAX_LENGTH_WORDS: usize = 4;

/// What is said of the whole, gathered from several sentences.
#[derive(Default)]
pub(super) struct Whole {
    spans: Vec<Span>,
    length: Option<TimeDelta>,
    /// Where lengths are said.
    pub known: Vec<Range<usize>>,
    back: Option<NaiveDate>,
}

impl Whole {
    /// Takes what a sentence about the whole journey says; `spans` are its times that are of no stop's own.
    pub fn add(&mut self, page: &Page<'_>, within: &Range<usize>, spans: &[Span]) {
        for span in spans {
            let is_back = page
                .words
                .find(Cue::Back, within)
                .is_some_and(|back| back.start < span.bytes.start && !self.spans.is_empty());
            if let (true, (_, Some(day))) = (is_back, days(&span.when)) {
                self.back = Some(day);
            } else {
                self.spans.push(span.clone());
            }
        }
        if let Some((length, bytes)) = length(page, within, spans) {
            self.length.get_or_insert(length);
            self.known.push(bytes);
        }
    }

    /// Whether its length is said: by both ends, or a count of days.
    pub fn has_length(&self) -> bool {
        self.length.is_some()
            || self.back.is_some()
            || self.spans.iter().any(|span| matches!(span.when, When::Days { .. } | When::Until(_)))
    }

    /// The first day.
    pub fn start(&self) -> Option<NaiveDate> {
        self.spans.iter().find_map(|span| days(&span.when).0)
    }

    /// The whole, as one span where both ends are known.
    pub fn span(&self) -> Option<Span> {
        let start = self.spans.iter().find(|span| days(&span.when).0.is_some());
        let Some(start) = start else {
            return self.spans.iter().find(|span| matches!(span.when, When::Until(_))).cloned();
        };
        let from = days(&start.when).0?;
        if let When::Days { from, to } = start.when
            && (to - from).num_days() >= MIN_DAYS
            && self.length.is_none_or(|length| from + length <= to || (to - from).num_days() > MIN_DAYS)
        {
            return Some(start.clone());
        }
        let until = self.spans.iter().find_map(|span| match span.when {
            When::Until(day) if day > from => Some(day),
            _ => None,
        });
        let later = self.back.filter(|day| *day > from);
        let when = match self.length.map(|length| from + length).or(until).or(later) {
            Some(to) => When::Days { from, to },
            None => When::From(from),
        };
        Some(Span::new(start.bytes.clone(), when))
    }
}

/// A length of days or weeks that is said there.
pub(super) fn length(page: &Page<'_>, within: &Range<usize>, spans: &[Span]) -> Option<(TimeDelta, Range<usize>)> {
    let words = page.words.words(within);
    let free =
        |bytes: &Range<usize>| !spans.iter().any(|span| bytes.start < span.bytes.end && span.bytes.start < bytes.end);
    (0..words.len()).filter(|at| free(&words[*at].0)).find_map(|at| {
        (1..=MAX_LENGTH_WORDS.min(words.len() - at)).find_map(|count| {
            let bytes = words[at].0.start..words[at + count - 1].0.end;
            let said = page.at(&bytes).replace(['-', '‑', '*'], " ");
            let length = when::duration(&said).or_else(|| when::duration(said.strip_suffix('s')?));
            length.filter(|length| length.num_days() >= MIN_DAYS).map(|length| (length, bytes))
        })
    })
}
