//! A line of a list: when, and what takes place then, in either order.

use std::ops::Range;

use crate::language::cues::{self, Cue};
use crate::language::when::{self, DateContext, When};
use crate::text::fold;

/// Words of a line; what is longer is prose.
const MAX_WORDS: usize = 24;
/// Expressions of time that say together when one thing is: "Fr 14.5. ab 18 Uhr".
const MAX_TIMES: usize = 4;

/// A line with a time and what there is then, or with a day alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The whole line.
    pub bytes: Range<usize>,
    /// What says when.
    pub said: Range<usize>,
    /// What takes place; empty where the line only names a day.
    pub title: Range<usize>,
    /// A remark in brackets or behind a dash.
    pub remark: Option<Range<usize>>,
    /// Whether the time stands first.
    pub first: bool,
    /// Whether a day is named.
    pub has_day: bool,
    /// Whether an hour or a part of the day is named.
    pub has_hours: bool,
}

impl Row {
    /// Reads a line, without its bullet.
    pub fn read(text: &str, bytes: Range<usize>, ctx: &DateContext) -> Option<Self> {
        let line = &text[bytes.clone()];
        if fold::words(line).count() > MAX_WORDS || cues::has(Cue::Myself, line) {
            return None;
        }
        let spans = when::find(line, ctx).spans;
        let (first, last) = (spans.first()?, spans.last()?);
        let leads = says_only_when(&line[..first.bytes.end], ctx);
        let (said, rest) = if leads {
            // Times further on are of the title.
            let only_when = |end: &usize| says_only_when(&line[..*end], ctx);
            let ends = spans.iter().take(MAX_TIMES).map(|span| span.bytes.end);
            let end = ends.take_while(only_when).last()?;
            (0..end, end..line.len())
        } else {
            let before = line[..first.bytes.start].trim_end();
            let behind = line[last.bytes.end..].trim_start();
            // In a sentence no sign stands between what it is and when.
            let parted = before.ends_with([':', ',', '–', '-', '—', '|', '·', '•', '(']);
            let ends = behind.is_empty() || behind.starts_with(['(', ')', '–', '-', '—', '|', '·', '•', '.', '!']);
            if !parted || !ends {
                return None;
            }
            let remark = bytes.start + last.bytes.end..bytes.end;
            let title = plain(text, bytes.start..bytes.start + first.bytes.start);
            let remark = Some(plain(text, remark)).filter(|remark| !remark.is_empty());
            let said = bytes.start + first.bytes.start..bytes.start + last.bytes.end;
            return Self { bytes, said, title, remark, first: false, has_day: false, has_hours: false }.with(&spans);
        };
        let rest = plain(text, bytes.start + rest.start..bytes.start + rest.end);
        let (title, remark) = parted(text, rest);
        let said = bytes.start + said.start..bytes.start + said.end;
        let own: Vec<when::Span> = spans.into_iter().filter(|span| bytes.start + span.bytes.end <= said.end).collect();
        Self { bytes, said, title, remark, first: true, has_day: false, has_hours: false }.with(&own)
    }

    /// With what the times say; `None` where the line says nothing.
    fn with(mut self, spans: &[when::Span]) -> Option<Self> {
        self.has_day = spans.iter().any(|span| !matches!(span.when, When::Clock(_)));
        self.has_hours = spans.iter().any(|span| {
            matches!(span.when, When::Clock(_) | When::At(_) | When::Hours { .. } | When::Part { .. })
                || span.when.repeat().is_some_and(|(_, time)| time.is_some())
        });
        (self.has_day || !self.title.is_empty()).then_some(self)
    }
}

/// Whether such a beginning of a line says nothing but when.
fn says_only_when(part: &str, ctx: &DateContext) -> bool {
    let rest = when::rest(part, &when::find(part, ctx));
    !cues::without(Cue::WhenLabel, &rest).contains(char::is_alphanumeric)
}

/// Without white space and the signs that part it from what is beside it.
fn plain(text: &str, range: Range<usize>) -> Range<usize> {
    let signs =
        |c: char| c.is_whitespace() || matches!(c, ':' | ',' | ';' | '–' | '-' | '—' | '|' | '·' | '•' | '.' | '→');
    let part = &text[range.clone()];
    let head = part.trim_start_matches(|c: char| signs(c) || c == ')');
    let kept = head.trim_end_matches(|c: char| signs(c) && c != '.' || c == '(');
    let start = range.start + (part.len() - head.len());
    start..start + kept.len()
}

/// The title, and the remark behind it in brackets or behind a dash.
fn parted(text: &str, range: Range<usize>) -> (Range<usize>, Option<Range<usize>>) {
    let part = &text[range.clone()];
    let at = [" (", " – ", " - ", " — ", " | ", " · "].iter().filter_map(|sign| part.find(sign)).min();
    match at.filter(|at| *at > 0) {
        Some(at) => {
            let remark = plain(text, range.start + at..range.end);
            (range.start..range.start + at, Some(remark).filter(|remark| !remark.is_empty()))
        }
        None => (range, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows() {
        let now = "2026-04-03T10:00:00".parse().unwrap();
        let ctx = DateContext { now, zone: chrono_tz::Tz::Europe__Oslo, first_day: None };
        let mut wrong = Vec::new();
        for (line, read) in [
            ("Mondays 18:00–21:00: Open workshop", Some(("Open workshop", ""))),
            ("onsdag kl. 19.30: Læsekreds", Some(("Læsekreds", ""))),
            ("Fr 14.5. ab 18 Uhr Küche für alle", Some(("Küche für alle", ""))),
            ("Open workshop — Mondays, 6–9pm (free)", Some(("Open workshop", "(free)"))),
            ("Tue 14/4 18:00 | Screening", Some(("Screening", ""))),
            ("Thurs evenings - Open mic (bring earplugs)", Some(("Open mic", "(bring earplugs)"))),
            ("första torsdagen i månaden 19.00 - Stormöte", Some(("Stormöte", ""))),
            ("kl. 18.00 Opningsgraut", Some(("Opningsgraut", ""))),
            ("Lau. 20. juni", Some(("", ""))),
            ("We're open on Sundays 14–18", None),
            ("Jeg kommer fredag kl 18", None),
            ("ta med en tallrik", None),
        ] {
            let row = Row::read(line, 0..line.len(), &ctx);
            let found = row.map(|row| (&line[row.title], row.remark.map_or("", |remark| &line[remark])));
            if found != read {
                wrong.push(format!("{line}: {found:?}"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
