//! What each line of a message that was passed on is, or each part of a line that a bar or a dash parts: a date, an address, a link.

use std::ops::Range;

use chrono_tz::Tz;

use crate::domain::contact::Handle;
use crate::language::cues::{self, Cue};
use crate::language::intent::{self, IntentContext};
use crate::language::message::address;
use crate::language::message::lines::{Line, bare, lines, trimmed};
use crate::language::when::{self, DateContext, When};
use crate::text::fold;

/// Parts of one line; more are left together.
const MAX_PARTS: usize = 12;
/// Bytes of a label before a colon: "Tid og sted:".
const MAX_LABEL: usize = 30;
/// Words that may stand beside a date in a line that is a date.
const MAX_BESIDE: usize = 1;
/// Words of an address.
const MAX_ADDRESS_WORDS: usize = 16;
/// Words of a line that only counts: "31 going · 88 interested".
const MAX_COUNT_WORDS: usize = 8;

/// What a cell is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CellKind {
    /// A date, a time, a zone.
    When,
    /// How long it takes.
    Length,
    Where,
    Link,
    /// Who holds it.
    Host,
    /// Labelled as its name.
    Title,
    /// The subject of a mail.
    Subject,
    /// Another header of a mail.
    Header,
    /// Tags, and how many come.
    Aside,
    /// A date as a picture of a sheet of a calendar: "24", "SEP".
    Sheet,
    Text,
}

/// A line, or a part of one.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub kind: CellKind,
    /// What it says, without label and decoration.
    pub bytes: Range<usize>,
    /// All of it.
    pub whole: Range<usize>,
    /// Its line and paragraph, counted through the message.
    pub line: usize,
    pub paragraph: usize,
    pub labelled: bool,
}

/// The cells of a message, in order.
pub(super) fn read(text: &str, ctx: &IntentContext<'_>) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (at, line) in lines(text).into_iter().enumerate() {
        for part in split(text, &line, ctx) {
            let (kind, bytes, labelled) = kind(text, part.clone(), ctx);
            let paragraph = line.paragraph;
            cells.push(Cell { kind, bytes, whole: part, line: at, paragraph, labelled });
        }
    }
    under_labels(text, &mut cells, ctx);
    // The date of a mail is when it was sent.
    if let Some(subject) = cells.iter().position(|cell| cell.kind == CellKind::Subject) {
        let paragraph = cells[subject].paragraph;
        for cell in cells.iter_mut().filter(|cell| cell.paragraph == paragraph && cell.labelled) {
            if cell.kind != CellKind::Subject {
                cell.kind = CellKind::Header;
            }
        }
    }
    cells
}

/// "Datum und Uhrzeit", "Ort" on lines of their own: what stands below is that.
fn under_labels(text: &str, cells: &mut Vec<Cell>, ctx: &IntentContext<'_>) {
    let mut at = 0;
    while at + 1 < cells.len() {
        let label = text[cells[at].bytes.clone()].trim_end_matches(':');
        let (when, place) = (cues::is(Cue::WhenLabel, label), cues::is(Cue::WhereLabel, label));
        let next = &cells[at + 1];
        let below = next.line > cells[at].line && next.paragraph == cells[at].paragraph && !cells[at].labelled;
        let dated = when && is_dated(&text[next.bytes.clone()], ctx);
        if below && (dated || place && next.kind != CellKind::When) {
            let start = cells[at].whole.start;
            let next = &mut cells[at + 1];
            next.kind = if dated { CellKind::When } else { CellKind::Where };
            (next.whole.start, next.labelled) = (start, true);
            cells.remove(at);
        }
        at += 1;
    }
}

/// The day context of a place and its zone.
pub(super) fn date_context(ctx: &IntentContext<'_>, zone: chrono_tz::Tz) -> DateContext {
    let now = crate::domain::recurrence::instant(ctx.now, ctx.zone).with_timezone(&zone).naive_local();
    DateContext { now, zone, first_day: ctx.first_day }
}

/// The parts of a line that holds a whole event; else the line.
fn split(text: &str, line: &Line, ctx: &IntentContext<'_>) -> Vec<Range<usize>> {
    let part = &text[line.whole.clone()];
    let found = when::find(part, &date_context(ctx, ctx.zone));
    if found.spans.is_empty() {
        return vec![line.whole.clone()];
    }
    let in_time = |at: usize| found.spans.iter().any(|span| span.bytes.contains(&at));
    let (mut parts, mut from) = (Vec::new(), line.whole.start);
    for (at, c) in part.char_indices() {
        // "FR 5.2. // 20 UHR // CAFÉ KARDAMOM // LINZ"
        let slashes = c == '/' && part[at + 1..].starts_with("/ ") && part[..at].ends_with(' ');
        let divides = slashes
            || matches!(c, '|' | '·' | '•' | '-' | '–' | '—' | '\t')
                && (c == '\t' || part[..at].ends_with(' ') && part[at + c.len_utf8()..].starts_with(' '));
        let len = c.len_utf8() + usize::from(slashes);
        if divides && !in_time(at) && parts.len() < MAX_PARTS {
            parts.push(trimmed(text, from..line.whole.start + at));
            from = line.whole.start + at + len;
        }
    }
    parts.push(trimmed(text, from..line.whole.end));
    parts.retain(|part| text[part.clone()].contains(char::is_alphanumeric));
    let kinds: Vec<CellKind> = parts.iter().map(|part| kind(text, part.clone(), ctx).0).collect();
    let has = |wanted| kinds.contains(&wanted);
    let others = has(CellKind::Where) || has(CellKind::Link) && kinds.len() > 2;
    if has(CellKind::When) && kinds.iter().any(|kind| *kind != CellKind::When) && others {
        return parts;
    }
    date_and_address(text, line, &found, ctx).unwrap_or_else(|| vec![line.whole.clone()])
}

/// "Lördag 18 april kl 11, Smedjan Tolv, Norrköping", in either order.
fn date_and_address(
    text: &str,
    line: &Line,
    found: &when::Found,
    ctx: &IntentContext<'_>,
) -> Option<Vec<Range<usize>>> {
    let whole = &line.whole;
    let (first, last) = (found.spans.first()?, found.spans.last()?);
    let (first, last) = (whole.start + first.bytes.start, whole.start + last.bytes.end);
    let is_address = |part: Range<usize>| {
        let part = bare(text, part);
        let words = fold::words(&text[part.clone()]).count();
        let sure = words > 0 && words <= MAX_ADDRESS_WORDS && !text[part.clone()].ends_with(['.', '!', '?']);
        sure && !cues::has(Cue::Myself, &text[part.clone()]) && address::read(text, part, ctx).is_sure()
    };
    if is_when(&text[whole.start..last], ctx) && is_address(last..whole.end) {
        return Some(vec![whole.start..last, trimmed(text, last..whole.end)]);
    }
    let before = text[whole.start..first].trim_end();
    let parted = before.ends_with([',', ';', '-', '–', '—', '|', '·', ':']);
    if parted && is_when(&text[first..whole.end], ctx) && is_address(whole.start..first) {
        return Some(vec![trimmed(text, whole.start..first), first..whole.end]);
    }
    None
}

/// What a part is, what it says without its label, and whether it has one.
fn kind(text: &str, part: Range<usize>, ctx: &IntentContext<'_>) -> (CellKind, Range<usize>, bool) {
    let plain = bare(text, part.clone());
    let sign = Sign::of(&text[part.start..plain.start]);
    let (label, content) = labelled(text, plain.clone());
    if is_host(&text[plain.clone()], label) || sign == Some(Sign::Host) {
        return (CellKind::Host, plain, true);
    }
    let says = |range: &Range<usize>| text[range.clone()].contains(char::is_alphanumeric);
    if let Some(label) = label
        && says(&content)
    {
        let when = cues::is(Cue::WhenLabel, label) && is_dated(&text[content.clone()], ctx);
        let kind = if when {
            Some(CellKind::When)
        } else if cues::is(Cue::WhereLabel, label) {
            Some(CellKind::Where)
        } else if cues::is(Cue::TitleLabel, label) {
            Some(CellKind::Title)
        } else if cues::is(Cue::SubjectLabel, label) {
            Some(CellKind::Subject)
        } else if cues::is(Cue::HeaderLabel, label) {
            Some(CellKind::Header)
        } else if cues::is(Cue::LengthLabel, label) {
            Some(CellKind::Length)
        } else {
            None
        };
        if let Some(kind) = kind {
            return (kind, content, true);
        }
    }
    let written = &text[plain.clone()];
    if is_link(written) {
        return (CellKind::Link, plain, false);
    }
    let told = sign == Some(Sign::When) && is_dated(without_zone(written), ctx);
    if told || is_when(written, ctx) {
        return (CellKind::When, plain, told);
    }
    if is_sheet(written, ctx) {
        return (CellKind::Sheet, plain, false);
    }
    let pinned = sign == Some(Sign::Where);
    if pinned || is_address(text, &plain, ctx) {
        return (CellKind::Where, plain, pinned);
    }
    if is_aside(written) {
        return (CellKind::Aside, plain, false);
    }
    (CellKind::Text, plain, false)
}

/// "Arr.: …", "Hosted by …"
fn is_host(line: &str, label: Option<&str>) -> bool {
    // A word alone begins other lines as well: "Host families wanted".
    let row = |found: Range<usize>| found.start == 0 && line[found].contains(' ');
    label.is_some_and(|label| cues::is(Cue::HostLabel, label)) || cues::find(Cue::HostLabel, line).is_some_and(row)
}

/// What the emoji before a line says that the line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    When,
    Where,
    Host,
}

impl Sign {
    fn of(decoration: &str) -> Option<Self> {
        decoration.chars().find_map(|c| match c {
            // A calendar, a clock, an hourglass.
            '📅' | '📆' | '🗓' | '⏰' | '⏱' | '⌚' | '⏳' | '⌛' | '🕰' | '\u{1f550}'..='\u{1f567}' => {
                Some(Self::When)
            }
            // A pin, a map.
            '📍' | '📌' | '🗺' | '🧭' => Some(Self::Where),
            '👤' | '👥' => Some(Self::Host),
            _ => None,
        })
    }
}

/// The label before a colon, and what is behind it.
fn labelled(text: &str, range: Range<usize>) -> (Option<&str>, Range<usize>) {
    let part = &text[range.clone()];
    match part.find(':').filter(|at| *at <= MAX_LABEL) {
        Some(at) => (Some(&part[..at]), bare(text, range.start + at + 1..range.end)),
        None => (None, range),
    }
}

/// Whether a date stands in it, or a time.
fn is_dated(part: &str, ctx: &IntentContext<'_>) -> bool {
    !when::find(part, &date_context(ctx, ctx.zone)).spans.is_empty()
}

/// Whether it is a date or a time, and little else.
pub(super) fn is_when(part: &str, ctx: &IntentContext<'_>) -> bool {
    let part = without_zone(part);
    let found = when::find(part, &date_context(ctx, ctx.zone));
    if found.spans.is_empty() {
        return part.is_empty() || is_zone(part);
    }
    let rest = cues::without(Cue::WhenLabel, &when::rest(part, &found));
    let beside = fold::words(&rest).filter(|word| !is_zone(&rest[word.clone()])).count();
    let said: usize = found.spans.iter().map(|span| fold::words(&part[span.bytes.clone()]).count()).sum();
    beside == 0 || beside <= MAX_BESIDE && said > MAX_BESIDE + 1 && !part.trim_end().ends_with(['?', '!'])
}

/// Where the name of a time zone's region stands at the end of a part, with its brackets, and the zone: "(Europe/London)".
pub(super) fn named_zone(part: &str) -> Option<(usize, Tz)> {
    let named = part.trim_end().trim_end_matches([')', ']']);
    let at = named.rfind([' ', '(', '[', ',']).map_or(0, |at| at + 1);
    let zone = named[at..].parse().ok().filter(|_| named[at..].contains('/'))?;
    Some((named[..at].trim_end_matches(['(', '[', ',', ' ', '\u{a0}']).len(), zone))
}

/// Without such a name.
fn without_zone(part: &str) -> &str {
    named_zone(part).map_or(part, |(end, _)| &part[..end])
}

/// "GMT", "CEST", "UTC+2"
pub(super) fn is_zone(part: &str) -> bool {
    let part = part.trim_matches(|c: char| !c.is_alphanumeric());
    let letters = part.bytes().take_while(u8::is_ascii_uppercase).count();
    let ends = ["GMT", "UTC", "CET", "CEST", "BST", "EET", "EEST", "WET", "WEST", "MEZ", "MESZ", "IST"];
    ends.contains(&&part[..letters])
        && part[letters..].chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | ':'))
}

/// A day or a month alone.
fn is_sheet(part: &str, ctx: &IntentContext<'_>) -> bool {
    let short = part.chars().count() <= 4;
    let day = (1..=31).contains(&part.trim_end_matches('.').parse::<u32>().unwrap_or(0));
    let month = || {
        let with_day = format!("1 {part} 2026");
        part.chars().all(|c| c.is_alphabetic() || c == '.')
            && matches!(
                when::find(&with_day, &date_context(ctx, ctx.zone)).spans.as_slice(),
                [span] if matches!(span.when, When::Day(_)) && span.bytes == (0..with_day.len())
            )
    };
    short && (day || month())
}

/// Whether a link is nearly all of it.
fn is_link(part: &str) -> bool {
    let links = intent::links(part);
    let web = |range: &Range<usize>| matches!(Handle::read(&part[range.clone()]), Some(Handle::Link(_)));
    let Some(link) = links.into_iter().find(web) else { return false };
    fold::words(&part[..link.start]).count() + fold::words(&part[link.end..]).count() <= 3
}

fn is_address(text: &str, part: &Range<usize>, ctx: &IntentContext<'_>) -> bool {
    let written = &text[part.clone()];
    let words = fold::words(written).count();
    if words > MAX_ADDRESS_WORDS || written.ends_with(['.', '!', '?', ':']) || cues::has(Cue::Myself, written) {
        return false;
    }
    address::read(text, part.clone(), ctx).is_sure()
}

/// "#food #union", "43 going · 112 interested"
fn is_aside(part: &str) -> bool {
    let tags = part.split_whitespace().all(|word| word.starts_with('#'));
    let words: Vec<&str> = fold::words(part).map(|word| &part[word]).collect();
    let numbers = words.iter().filter(|word| word.bytes().all(|byte| byte.is_ascii_digit())).count();
    tags || numbers > 1 && words.len() <= MAX_COUNT_WORDS && part.starts_with(|c: char| c.is_ascii_digit())
}
