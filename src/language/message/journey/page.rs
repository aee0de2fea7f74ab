//! A message being read as an invitation: its words, units, and what is said in parts of them.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use chrono::NaiveDate;

use crate::language::cues::{Cue, Worded};
use crate::language::intent::{self, IntentContext, Named};
use crate::language::message::journey::layout::{self, Unit, is_picture, trimmed};
use crate::language::when::{self, DateContext, Span, When};
use crate::locale::Language;
use crate::text::clean::clean_line;

/// Words of this many letters or fewer are small words: they say little of their own.
const SMALL_WORD: usize = 3;

/// A part of the message, and the first day that a weekday in it can mean.
type TimesOf = (Range<usize>, Option<NaiveDate>);

/// A message with its words and units.
pub(super) struct Page<'t> {
    pub text: &'t str,
    pub words: Worded<'t>,
    pub units: Vec<Unit>,
    pub ctx: &'t IntentContext<'t>,
    /// What was found in parts that are asked about again.
    places: RefCell<HashMap<Range<usize>, Vec<Named>>>,
    times: RefCell<HashMap<TimesOf, Vec<Span>>>,
}

impl<'t> Page<'t> {
    pub fn of(words: Worded<'t>, ctx: &'t IntentContext<'t>) -> Self {
        let text = words.text();
        Self { text, words, units: layout::units(text), ctx, places: RefCell::default(), times: RefCell::default() }
    }

    pub fn has(&self, cue: Cue, within: &Range<usize>) -> bool {
        self.words.has(cue, within)
    }

    pub fn any(&self, cues: &[Cue], within: &Range<usize>) -> bool {
        cues.iter().any(|cue| self.has(*cue, within))
    }

    pub fn at(&self, bytes: &Range<usize>) -> &'t str {
        self.text.get(bytes.clone()).unwrap_or_default()
    }

    /// Whether the sender speaks of themselves there.
    pub fn is_first_person(&self, within: &Range<usize>) -> bool {
        self.has(Cue::Me, within)
            || self.words.may_be(Language::En)
                && self.words.words(within).iter().any(|(bytes, key)| is_english_i(self.at(bytes), key))
    }

    /// Whether the sender does something themselves there: "I", not "my sister".
    pub fn acts(&self, within: &Range<usize>) -> bool {
        self.has(Cue::OneselfActs, within)
            || self.words.may_be(Language::En)
                && self.words.words(within).iter().any(|(bytes, key)| is_english_i(self.at(bytes), key))
    }

    /// The words before the first colon of a unit, where they are few, and what follows it.
    pub fn label(&self, bytes: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
        let written = self.at(bytes);
        let colon = written.find(':')?;
        let rest = &written[colon + 1..];
        let label = trimmed(self.text, bytes.start..bytes.start + colon);
        let words = self.words.words(&label).len();
        let fits = (1..=layout::MAX_LABEL_WORDS).contains(&words) && rest.starts_with([' ', '*', '_']);
        fits.then(|| (label, trimmed(self.text, bytes.start + colon + 1..bytes.end)))
    }

    /// Days and times that are said there, by the bytes of the message.
    pub fn times(&self, within: &Range<usize>, first_day: Option<NaiveDate>) -> Vec<Span> {
        let key = (within.clone(), first_day);
        if let Some(spans) = self.times.borrow().get(&key) {
            return spans.clone();
        }
        let text = self.at(within);
        let ctx = DateContext { now: self.ctx.now, zone: self.ctx.zone, first_day: first_day.or(self.ctx.first_day) };
        let mut spans = when::readings(text, &when::find(text, &ctx), &ctx);
        for span in &mut spans {
            span.bytes = within.start + span.bytes.start..within.start + span.bytes.end;
        }
        self.times.borrow_mut().insert(key, spans.clone());
        spans
    }

    /// Places that are named there, by the bytes of the message.
    pub fn places(&self, within: &Range<usize>) -> Vec<Named> {
        // Looking for names that are written wrongly takes time: each unit is gone through once.
        let mut units = self.units.iter().map(|unit| &unit.bytes);
        let unit = units.find(|unit| unit.start <= within.start && within.end <= unit.end).unwrap_or(within).clone();
        let mut cache = self.places.borrow_mut();
        let places = cache.entry(unit.clone()).or_insert_with(|| {
            let mut places = intent::places(self.at(&unit), self.ctx);
            for place in &mut places {
                place.bytes = unit.start + place.bytes.start..unit.start + place.bytes.end;
            }
            places
        });
        let inside = |place: &&Named| within.start <= place.bytes.start && place.bytes.end <= within.end;
        places.iter().filter(inside).cloned().collect()
    }

    /// Words there that none of the cues explains, nor any of the `known` ranges, and that are more than small words.
    pub fn says_more(&self, within: &Range<usize>, cues: &[Cue], known: &[Range<usize>]) -> bool {
        let words = self.words.words(within);
        let mut at = 0;
        while at < words.len() {
            if let Some(count) = cues.iter().filter_map(|cue| self.words.matched(*cue, &words[at..])).max() {
                at += count;
                continue;
            }
            let (bytes, key) = &words[at];
            let is_known = known.iter().any(|range| bytes.start < range.end && range.start < bytes.end);
            if !is_known && key.chars().count() > SMALL_WORD {
                return true;
            }
            at += 1;
        }
        false
    }
}

/// "I", "I'm": oneself in English alone, and in capitals alone.
fn is_english_i(written: &str, key: &str) -> bool {
    written == "I"
        || ["I'", "I’", "we'", "we’", "We'", "We’"].iter().any(|start| written.starts_with(start))
        || matches!((written, key), ("i" | "im" | "Im" | "Id" | "Ill", _))
}

/// The first and last day that a time names.
pub(super) fn days(when: &When) -> (Option<NaiveDate>, Option<NaiveDate>) {
    match when {
        When::Day(day) | When::Part { day, .. } | When::Hours { day, .. } => (Some(*day), Some(*day)),
        When::At(at) => (Some(at.date()), Some(at.date())),
        When::Days { from, to } => (Some(*from), Some(*to)),
        When::From(day) => (Some(*day), None),
        When::Until(day) => (None, Some(*day)),
        When::Weekly { .. } | When::Monthly { .. } | When::Again { .. } | When::Clock(_) => (None, None),
    }
}

/// Words as they are kept: in one line, without Markdown, brackets around all of it and pictures at its ends; what is longer than `max`
/// characters ends after a whole word.
pub(super) fn kept(text: &str, max: usize) -> String {
    let bare = text.replace("**", "").replace("__", "");
    let mut bare = bare.trim_matches(|c: char| is_picture(c) || c.is_whitespace());
    if let Some(inner) = bare.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'))
        && !inner.contains(['(', ')'])
    {
        bare = inner.trim();
    }
    let line = clean_line(bare, max);
    match line.strip_suffix('…') {
        Some(cut) if !bare.ends_with('…') || line.chars().count() > max => {
            let end = cut.rfind(char::is_whitespace).unwrap_or(cut.len());
            format!("{}…", cut[..end].trim_end())
        }
        _ => line,
    }
}
