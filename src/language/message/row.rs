//! A line of a list: when, and what takes place then, in either order.

use std::ops::Range;

use crate::language::cues::{self, Cue};
use crate::language::when::{self, DateContext, Found, Span, When};
use crate::text::fold;

/// Words of a line; what is longer is prose.
const MAX_WORDS: usize = 24;
/// Expressions of time that say together when one thing is: "Fr 14.5. ab 18 Uhr".
const MAX_TIMES: usize = 4;

/// Words of a day before its hour: "Fr ab 20 Uhr".
const MAX_DAY_WORDS: usize = 2;
/// Makes the number behind it one of a clock.
const CLOCK: &str = "kl. ";

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

/// Words of a part that says that there is nothing.
const MAX_CLOSED_WORDS: usize = 6;

impl Row {
    /// Reads a line, without its bullet. `times`: those of the whole text, where its language shows.
    pub fn read(text: &str, bytes: Range<usize>, times: &[Span], ctx: &DateContext) -> Option<Self> {
        let line = &text[bytes.clone()];
        if fold::words(line).count() > MAX_WORDS || cues::has(Cue::Myself, line) {
            return None;
        }
        // "This week at the Tool Library" is the head of a list.
        let is_head = cues::has(Cue::ThisWeek, line) || cues::has(Cue::Weekly, line) || cues::has(Cue::Programme, line);
        let spans = own(line, &bytes, times, ctx);
        // "And on the last Sunday of the month: Big Soup"
        let joins = |word: &Range<usize>| {
            let next = line[word.end..].strip_prefix(' ').unwrap_or_default();
            // "So 11–14 Uhr" is a Sunday.
            let small = line.starts_with(char::is_lowercase) && next.starts_with(char::is_alphabetic);
            small && cues::is(Cue::Joins, &line[word.clone()])
        };
        let skipped = fold::words(line).next().filter(joins).map_or(0, |word| word.end);
        let (first, last) = (spans.first()?, spans.last()?);
        let whole = |range: Range<usize>| bytes.start + range.start..bytes.start + range.end;
        let row = Self {
            bytes: bytes.clone(),
            said: bytes.clone(),
            title: bytes.clone(),
            remark: None,
            first: true,
            has_day: false,
            has_hours: false,
        };
        if says_only_when(line, skipped, first.bytes.end, &spans) {
            // Times further on are of the title.
            let ends = spans.iter().take(MAX_TIMES).map(|span| span.bytes.end);
            let end = ends.take_while(|end| says_only_when(line, skipped, *end, &spans)).last()?;
            let rest = &line[end..];
            // "Fredag er stengt, da er vi på sjøen."
            let sentence = line.ends_with('.') && rest.trim_start().starts_with(char::is_lowercase);
            if sentence {
                return None;
            }
            let (title, remark) = parted(text, plain(text, whole(end..line.len())));
            let row = Self { said: whole(skipped..end), title, remark, ..row };
            let row = row.with(spans.iter().filter(|span| span.bytes.end <= end));
            return row.filter(|row| row.has_hours || !is_head);
        }
        let before = line[..first.bytes.start].trim_end();
        let behind = line[last.bytes.end..].trim_start();
        // In a sentence no sign stands between what it is and when.
        let parted = before.ends_with([':', ',', '–', '-', '—', '|', '·', '•', '(']);
        let ends = behind.is_empty() || behind.starts_with(['(', ')', '–', '-', '—', '|', '·', '•', '.', '!']);
        if !parted || !ends {
            return None;
        }
        let remark = Some(plain(text, whole(last.bytes.end..line.len()))).filter(|remark| !remark.is_empty());
        let title = plain(text, whole(0..first.bytes.start));
        let said = whole(first.bytes.start..last.bytes.end);
        let row = Self { said, title, remark, first: false, ..row }.with(spans.iter());
        row.filter(|row| row.has_hours || !is_head)
    }

    /// Whether it says that there is nothing then: "closed", "autumn holidays, nothing on".
    pub fn is_closed(&self, text: &str) -> bool {
        let end = self.remark.as_ref().map_or(self.title.end, |remark| remark.end.max(self.title.end));
        says_closed(&text[self.title.start..end.max(self.title.start)])
    }

    /// With what the times say; `None` where the line says nothing.
    fn with<'a>(mut self, spans: impl Iterator<Item = &'a Span>) -> Option<Self> {
        for Span { when, .. } in spans {
            self.has_day |= !matches!(when, When::Clock(_));
            self.has_hours |= matches!(when, When::Clock(_) | When::At(_) | When::Hours { .. } | When::Part { .. })
                || when.repeat().is_some_and(|(_, time)| time.is_some());
        }
        (self.has_day || !self.title.is_empty()).then_some(self)
    }
}

/// Whether any part of the words says that there is nothing.
pub(super) fn says_closed(words: &str) -> bool {
    words.split([',', ';', '(', ')', ':', '.', '!', '–', '—']).any(|said| {
        let count = fold::words(said).count();
        let off = [Cue::Closed, Cue::Off].into_iter().any(|cue| cues::begins(cue, said) || cues::ends(cue, said));
        let holiday = || cues::is(Cue::Holiday, said) || count == 1 && cues::ends_word(Cue::Holiday, said.trim());
        (1..=MAX_CLOSED_WORDS).contains(&count) && (off || holiday())
    })
}

/// The times of a line.
fn own(line: &str, bytes: &Range<usize>, times: &[Span], ctx: &DateContext) -> Vec<Span> {
    let within = times.iter().filter(|span| bytes.start <= span.bytes.start && span.bytes.end <= bytes.end);
    let moved = |by: usize, span: &Span| {
        let bytes = span.bytes.start.saturating_sub(by)..span.bytes.end.saturating_sub(by);
        Span { bytes, ..span.clone() }
    };
    let mut spans: Vec<Span> = within.map(|span| moved(bytes.start, span)).collect();
    if spans.is_empty() {
        spans = when::find(line, ctx).spans;
    }
    // "11–13 Kurs", "tis 18–21 syjunta": hours that read as days, or as nothing.
    let early = spans.first().is_some_and(|span| line[..span.bytes.start].trim().is_empty());
    if !early && let Some((at, said)) = with_clock(line) {
        let hours = said.len() - (line.len() - at);
        let whole = |span: &Span| span.bytes.end > hours && said[..span.bytes.start.min(hours)].trim().is_empty();
        if let Some(span) = when::find(&said, ctx).spans.into_iter().find(whole) {
            let bytes = 0..span.bytes.end - hours + at;
            spans.retain(|other| other.bytes.start >= bytes.end);
            spans.insert(0, Span { bytes, ..span });
        }
    }
    spans
}

/// The line with its first number made one of a clock, and where that number stands in the line; `None` where more than a day stands before
/// it. "Fr ab 20 Uhr" is "Fr kl. 20 Uhr".
pub(super) fn with_clock(line: &str) -> Option<(usize, String)> {
    let at = line.find(|c: char| c.is_ascii_digit())?;
    let (day, hours) = line.split_at(at);
    if fold::words(day).count() > MAX_DAY_WORDS {
        return None;
    }
    let day = fold::words(day).next().map_or("", |word| &day[..word.end]);
    Some((at, format!("{day} {CLOCK}{hours}")))
}

/// Whether such a beginning of a line says nothing but when, behind the bytes that are skipped.
fn says_only_when(line: &str, skipped: usize, end: usize, spans: &[Span]) -> bool {
    let within = spans.iter().filter(|span| skipped <= span.bytes.start && span.bytes.end <= end);
    let moved = |span: &Span| span.bytes.start - skipped..span.bytes.end - skipped;
    let spans = within.map(|span| Span { bytes: moved(span), ..span.clone() }).collect();
    let rest = when::rest(line.get(skipped..end).unwrap_or_default(), &Found { spans, problems: Vec::new() });
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
            ("Do 14.5. ab 18 Uhr Küche für alle", Some(("Küche für alle", ""))),
            ("Open workshop — Mondays, 6–9pm (free)", Some(("Open workshop", "(free)"))),
            ("Tue 14/4 18:00 | Screening", Some(("Screening", ""))),
            ("Thurs evenings - Open mic (bring earplugs)", Some(("Open mic", "(bring earplugs)"))),
            ("första torsdagen i månaden 19.00 - Stormöte", Some(("Stormöte", ""))),
            ("kl. 18.00 Opningsgraut", Some(("Opningsgraut", ""))),
            ("Lau. 20. juni", Some(("", ""))),
            ("We're open on Sundays 14–18", None),
            ("Jeg kommer fredag kl 18", None),
            ("Fr ab 20 Uhr Küfa", Some(("Küfa", ""))),
            ("11–13 Kurs i nettverkskablar", Some(("Kurs i nettverkskablar", ""))),
            ("Fredag er stengt, da er vi på sjøen.", None),
            ("ta med en tallrik", None),
            ("and on the last Sunday of the month, 1pm: Big Soup", Some(("Big Soup", ""))),
            ("og hver fredag kl. 17: Fællesspisning", Some(("Fællesspisning", ""))),
            ("und am letzten Sonntag im Monat, 15 Uhr: Repair-Café", Some(("Repair-Café", ""))),
            ("samt tredje lördagen i månaden kl. 11: Loppis", None),
            ("So 11–14 Uhr Frühstück für alle", Some(("Frühstück für alle", ""))),
            ("Program, laurdag 20. juni", None),
        ] {
            let row = Row::read(line, 0..line.len(), &[], &ctx);
            let found = row.map(|row| (&line[row.title], row.remark.map_or("", |remark| &line[remark])));
            if found != read {
                wrong.push(format!("{line}: {found:?}"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
