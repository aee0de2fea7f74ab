//! A message as headings, sentences and points of lists.

use std::ops::Range;

/// Headings, sentences and points of one message that are read.
const MAX_UNITS: usize = 120;
/// A line that only names what follows it has so many words at most: "Looking for:".
pub(super) const MAX_LABEL_WORDS: usize = 6;
/// A heading with no marks has so many words at most.
const MAX_HEADING_WORDS: usize = 8;
/// Characters of a line that a mail program broke.
const BROKEN_LINE: std::ops::RangeInclusive<usize> = 50..=100;

/// What a part of a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A line that names what follows.
    Heading,
    Sentence,
    /// A line of a list.
    Point,
}

/// A part of a message. All ranges are bytes of it.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub shape: Shape,
    /// Without the marks around it.
    pub bytes: Range<usize>,
    /// The unit before it that it is introduced by, by its place among all: a heading, or the sentence before a list.
    pub head: Option<usize>,
    /// Counts paragraphs.
    pub paragraph: usize,
}

enum Line {
    Blank,
    Heading(Range<usize>),
    Point(Range<usize>),
    Prose(Range<usize>),
}

/// The units of a message, in order.
pub(super) fn units(text: &str) -> Vec<Unit> {
    let lines = lines(text);
    let mut units: Vec<Unit> = Vec::new();
    let (mut paragraph, mut head, mut blank, mut used) = (0, None, false, false);
    let mut at = 0;
    while at < lines.len() && units.len() < MAX_UNITS {
        match &lines[at] {
            Line::Blank => {
                blank = true;
                paragraph += 1;
                // What stands under a heading ends with the paragraph.
                if used {
                    (head, used) = (None, false);
                }
            }
            Line::Heading(bytes) => {
                units.push(Unit { shape: Shape::Heading, bytes: bytes.clone(), head: None, paragraph });
                (head, used, blank) = (Some(units.len() - 1), false, false);
            }
            Line::Point(bytes) => {
                let of_list = units.last().filter(|last| last.shape == Shape::Point).map(|last| last.head);
                let of_lead = units.last().is_some_and(|last| {
                    last.shape == Shape::Sentence && (!blank || text[last.bytes.clone()].ends_with(':'))
                });
                let head = match of_list {
                    Some(head) => head,
                    None if of_lead => Some(units.len() - 1),
                    None => head,
                };
                used = true;
                blank = false;
                units.push(Unit { shape: Shape::Point, bytes: bytes.clone(), head, paragraph });
            }
            Line::Prose(bytes) => {
                let mut bytes = bytes.clone();
                while let Some(Line::Prose(next)) = lines.get(at + 1)
                    && goes_on(&text[bytes.clone()], &text[next.clone()])
                {
                    bytes.end = next.end;
                    at += 1;
                }
                for sentence in sentences(text, bytes) {
                    units.push(Unit { shape: Shape::Sentence, bytes: sentence, head, paragraph });
                }
                (used, blank) = (true, false);
            }
        }
        at += 1;
    }
    units.truncate(MAX_UNITS);
    units
}

/// Whether a line is the rest of the sentence of the line before.
fn goes_on(before: &str, next: &str) -> bool {
    let last = before.rsplit('\n').next().unwrap_or(before);
    let small = next.starts_with(char::is_lowercase) && before.contains(char::is_uppercase);
    !last.ends_with(['.', '!', '?', ':', ';', ')', '…'])
        && small
        && (BROKEN_LINE.contains(&last.chars().count()) || last.ends_with([',', '-', '–']))
}

fn lines(text: &str) -> Vec<Line> {
    let raw: Vec<Range<usize>> = text
        .split('\n')
        .scan(0, |at, line| {
            let start = *at;
            *at += line.len() + 1;
            Some(trimmed(text, start..start + line.len()))
        })
        .collect();
    let full: Vec<&Range<usize>> = raw.iter().filter(|line| !line.is_empty()).collect();
    let mut lines = Vec::with_capacity(raw.len());
    let mut place = 0_usize;
    for (at, line) in raw.iter().enumerate() {
        if line.is_empty() {
            lines.push(Line::Blank);
            continue;
        }
        let written = &text[line.clone()];
        let near = |n: Option<usize>| n.and_then(|n| full.get(n)).map(|line| &text[(*line).clone()]);
        let (before, after) = (near(place.checked_sub(1)), near(Some(place + 1)));
        place += 1;
        let first = place == 1;
        let blank_after = raw.get(at + 1).is_none_or(Range::is_empty);
        lines.push(if let Some(inner) = marked_heading(written) {
            Line::Heading(line.start + inner.start..line.start + inner.end)
        } else if let Some(mark) = bullet(written, before, after) {
            Line::Point(trimmed(text, line.start + mark..line.end))
        } else if is_heading(written, first && blank_after) {
            Line::Heading(trimmed_of(text, line.clone(), |c| c == ':' || is_picture(c) || c.is_whitespace()))
        } else {
            Line::Prose(line.clone())
        });
    }
    lines
}

/// `**Who?**`, `## Who`: what stands in it.
fn marked_heading(line: &str) -> Option<Range<usize>> {
    let pictures = |c: char| is_picture(c) || c.is_whitespace() || c == ':';
    let bare = line.trim_matches(pictures);
    let inner = if let Some(rest) = bare.strip_prefix('#') {
        let rest = rest.trim_start_matches('#');
        rest.starts_with(' ').then(|| rest.trim())?
    } else {
        let mark = ["**", "__"].into_iter().find(|mark| bare.starts_with(mark))?;
        bare.strip_prefix(mark)?.strip_suffix(mark)?
    };
    let inner = inner.trim_matches(pictures).trim_matches('*');
    let start = inner.as_ptr().addr().checked_sub(line.as_ptr().addr())?;
    (!inner.is_empty() && !inner.contains("**")).then(|| start..start + inner.len())
}

/// A line that only names what follows, or, as the first of a message, names the message.
fn is_heading(line: &str, alone_at_top: bool) -> bool {
    let bare = line.trim_end_matches(|c: char| is_picture(c) || c.is_whitespace());
    let words = bare.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    if bare.ends_with(':') {
        return words <= MAX_LABEL_WORDS && !bare.contains(". ");
    }
    alone_at_top && words <= MAX_HEADING_WORDS && !bare.ends_with(['.', ',', ';', '…'])
}

/// The bytes of the mark with which a line of a list begins.
fn bullet(line: &str, before: Option<&str>, after: Option<&str>) -> Option<usize> {
    let mark = line.chars().next()?;
    let rest = &line[mark.len_utf8()..];
    if matches!(mark, '-' | '*' | '–' | '—' | '•' | '·' | '▪' | '◦' | '‣' | '+' | '~')
        && rest.starts_with(char::is_whitespace)
    {
        return Some(mark.len_utf8());
    }
    if is_picture(mark) {
        let alike = |line: &str| line.starts_with(is_picture);
        let end = line.find(|c: char| !is_picture(c) && !c.is_whitespace())?;
        return (before.is_some_and(alike) || after.is_some_and(alike)).then_some(end);
    }
    // A number is one of a list where the line before or after has the next.
    let (number, len) = numbered(line)?;
    let is = |line: Option<&str>, wanted: Option<u32>| line.and_then(numbered).map(|(number, _)| number) == wanted;
    (is(before, number.checked_sub(1).filter(|n| *n > 0)) && number > 1 || is(after, number.checked_add(1)))
        .then_some(len)
}

/// `1.`, `2)` at the start of a line, with the bytes that it takes up.
fn numbered(line: &str) -> Option<(u32, usize)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).take(3).count();
    let number = line[..digits].parse().ok()?;
    let rest = &line[digits..];
    (rest.starts_with(['.', ')']) && rest[1..].starts_with(' ')).then_some((number, digits + 2))
}

/// Pictures and arrows, with what may follow one to change its look.
pub(super) fn is_picture(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' | '\u{fe0f}' | '\u{200d}')
}

/// Without white space at its ends.
pub(super) fn trimmed(text: &str, bytes: Range<usize>) -> Range<usize> {
    let inner = text.get(bytes.clone()).unwrap_or_default();
    let start = bytes.start + (inner.len() - inner.trim_start().len());
    start..start + inner.trim().len()
}

fn trimmed_of(text: &str, bytes: Range<usize>, of: impl Fn(char) -> bool + Copy) -> Range<usize> {
    let inner = &text[bytes.clone()];
    let start = bytes.start + (inner.len() - inner.trim_start_matches(of).len());
    let end = bytes.end - (inner.len() - inner.trim_end_matches(of).len());
    start..end.max(start)
}

/// Letters of a word before a full stop that shorten it: "evtl. Kiel", "d. 6.".
const ABBREVIATION: usize = 4;

/// The sentences of a paragraph, as far as marks tell; a full stop within a number, an address or after a short word parts nothing.
fn sentences(text: &str, paragraph: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = paragraph.start;
    let inner = &text[paragraph.clone()];
    // Where nothing is written large, a small letter tells nothing, and pictures stand for full stops.
    let small = !inner.contains(char::is_uppercase);
    let mut depth = 0_usize;
    for (at, c) in inner.char_indices() {
        let at = paragraph.start + at;
        let end = at + c.len_utf8();
        let after = &text[end..paragraph.end];
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let next = after.trim_start();
        let parted = after.starts_with(|c: char| c.is_whitespace() || is_picture(c) || c == ')') || after.is_empty();
        let ends = match c {
            '.' | '…' => parted && (small || !next.starts_with(char::is_lowercase)) && !is_short(&text[from..at]),
            '3' => text[..end].ends_with(" <3") && parted,
            c if is_picture(c) && small => parted && !next.starts_with(is_picture),
            '!' | '?' => parted && !next.starts_with([',', ')']),
            _ => false,
        };
        if ends && depth == 0 {
            found.push(trimmed(text, from..end));
            from = end;
        }
    }
    found.push(trimmed(text, from..paragraph.end));
    found.retain(|sentence| text[sentence.clone()].contains(char::is_alphanumeric));
    found
}

/// Whether the full stop after this text belongs to a number or a shortened word.
fn is_short(before: &str) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let digits = word.chars().all(|c| c.is_ascii_digit());
    if digits {
        // "in 2025." ends a sentence; "am 3. Juli" doesn't.
        return !word.is_empty() && word.len() < 4;
    }
    let letters = word.chars().count();
    letters <= 2 && word.starts_with(char::is_lowercase)
        || letters <= ABBREVIATION && !word.contains(|c: char| "aeiouyåäöæøü".contains(c.to_ascii_lowercase()))
        || word.eq_ignore_ascii_case("evtl")
        || word.eq_ignore_ascii_case("evt")
}
