//! A message as lines, without bullets and decoration.

use std::ops::Range;

/// Lines of a message that are read; more are left out.
pub(super) const MAX_LINES: usize = 200;

/// A line that has any letters or digits.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Without white space, bullets, stars and emoji at its ends.
    pub bytes: Range<usize>,
    /// Without white space at its ends.
    pub whole: Range<usize>,
    /// Lines with nothing between them are of one paragraph; counted through the message.
    pub paragraph: usize,
}

/// The lines of a text that aren't empty.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let (mut found, mut at, mut paragraph, mut blank) = (Vec::new(), 0, 0, true);
    for piece in text.split_inclusive('\n') {
        let whole = trimmed(text, at..at + piece.len());
        at += piece.len();
        let bytes = bare(text, whole.clone());
        if !text[bytes.clone()].contains(char::is_alphanumeric) {
            // A rule of dashes or stars parts nothing but what it stands between; an empty line parts paragraphs.
            blank |= whole.is_empty();
            continue;
        }
        paragraph += usize::from(blank && !found.is_empty());
        blank = false;
        found.push(Line { bytes, whole, paragraph });
        if found.len() == MAX_LINES {
            break;
        }
    }
    found
}

/// The range without white space at its ends.
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + (part.len() - part.trim_start().len());
    start..(start + part.trim().len())
}

/// The range without white space and decoration at its ends: bullets, stars, dashes, emoji.
pub(super) fn bare(text: &str, range: Range<usize>) -> Range<usize> {
    let opens = |c: char| matches!(c, '"' | '\'' | '„' | '“' | '«' | '»' | '(' | '[' | '@' | '#' | '+' | '/' | '<');
    let closes = |c: char| {
        matches!(c, '"' | '\'' | '“' | '”' | '«' | '»' | ')' | ']' | '.' | '!' | '?' | '…' | '%' | ':' | '/' | '>')
    };
    let part = &text[range.clone()];
    let head = part.trim_start_matches(|c: char| !c.is_alphanumeric() && !opens(c));
    let kept = head.trim_end_matches(|c: char| !c.is_alphanumeric() && !closes(c));
    let start = range.start + (part.len() - head.len());
    start..start + kept.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_without_decoration() {
        let text = "★ ÖPPET HUS ★\n-----\n• mandag: Kor!\n\n  – «Film» 🎬\n> 1. mai (gratis)\n🍲 fredag";
        let found: Vec<_> = lines(text).into_iter().map(|line| (&text[line.bytes], line.paragraph)).collect();
        assert_eq!(
            found,
            [("ÖPPET HUS", 0), ("mandag: Kor!", 0), ("«Film»", 1), ("1. mai (gratis)", 1), ("fredag", 1)]
        );
    }
}
