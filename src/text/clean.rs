//! Other people's text, made fit to be kept and shown: no control characters, no marks that turn the line around.

use unicode_segmentation::UnicodeSegmentation;

/// Whether a character can hide, reorder or imitate: control characters, bidirectional marks, zero-width ones, private
/// use (Unicode 16, general categories Cc, Co and the Default_Ignorable format characters). Joiners that scripts and
/// emoji need (U+200C, U+200D, variation selectors) stay.
fn is_trick(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180E}'
            | '\u{200B}' | '\u{200E}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E000}'..='\u{F8FF}'
            | '\u{E0000}'..='\u{E0FFF}' | '\u{F0000}'..='\u{10FFFF}')
}

/// What is said to somebody who is called by one of these names in front: `Stopover: stops`, `@stopover stops`. A name
/// alone in a sentence calls nobody ("Stopover is great"), and `@stopover:other.org` is somebody else.
pub fn called<'t>(text: &'t str, names: &[&str]) -> Option<&'t str> {
    let text = text.trim_start();
    let (bare, at) = text.strip_prefix('@').map_or((text, false), |bare| (bare, true));
    names.iter().filter(|name| !name.is_empty()).find_map(|name| {
        let (rest, at) = match after(text, name) {
            Some(rest) => (rest, name.starts_with('@')),
            None => (after(bare, name).filter(|_| at)?, true),
        };
        let called = rest
            .strip_prefix([':', ','])
            .or_else(|| rest.starts_with(char::is_whitespace).then_some(rest).filter(|_| at))?;
        let apart = called.is_empty() || called.starts_with(char::is_whitespace) || !(at && rest.starts_with(':'));
        apart.then(|| called.trim_start())
    })
}

/// What stands behind a name with which the text begins, whatever its case.
fn after<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    for wanted in name.chars() {
        let same = rest.next().is_some_and(|typed| typed.to_lowercase().eq(wanted.to_lowercase()));
        if !same {
            return None;
        }
    }
    Some(rest.as_str())
}

/// Marks on one character (diacritics piled up) that are kept.
const MAX_MARKS: usize = 4;

/// `text` in one line without tricks, white space folded, at most `max` characters as people count them.
/// What is cut is shown by `…`.
pub fn clean_line(text: &str, max: usize) -> String {
    let mut line = String::with_capacity(text.len().min(4 * max));
    let mut space = false;
    let mut count = 0;
    // Tricks go first: what stands on both sides of one may be one character without it.
    let plain: String = text.chars().filter(|c| c.is_whitespace() || !is_trick(*c)).collect();
    for cluster in plain.graphemes(true) {
        let is_joiner = |c: char| matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}');
        if cluster.chars().all(|c| c.is_whitespace() || is_joiner(c)) {
            space |= cluster.contains(char::is_whitespace);
            continue;
        }
        let kept: String = cluster.chars().take(1 + MAX_MARKS).collect();
        // A joiner that is left at the end would join what comes next.
        let kept = kept.trim_end_matches('\u{200D}');
        if std::mem::take(&mut space) && !line.is_empty() {
            line.push(' ');
        }
        count += 1;
        if count > max {
            let shorter = line.trim_end().len();
            line.truncate(shorter);
            line.push('…');
            return line;
        }
        line.push_str(kept);
    }
    line
}

/// What two writings of the same line have in common: without white space, tricks and the signs that Markdown puts, in
/// lower case.
pub fn bare(text: &str) -> String {
    let shown = |c: &char| !c.is_whitespace() && !is_trick(*c) && !is_invisible(*c) && !MARKDOWN.contains(*c);
    text.chars().filter(shown).flat_map(char::to_lowercase).collect()
}

/// Signs that Markdown puts or takes away.
const MARKDOWN: &str = "*_~`#>|\\[]()<!-+";

/// Joiners, and a character that is drawn empty.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200C}'..='\u{200D}' | '\u{2800}' | '\u{FE00}'..='\u{FE0F}')
}

/// Whether `text` has more than `max` characters once cleaned.
pub fn is_longer(text: &str, max: usize) -> bool {
    clean_line(text, max).ends_with('…') && !clean_line(text, max + 1).eq(&clean_line(text, max))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn called_by_name() {
        let names = ["Co-op Bot", "@stopover:example.org", "stopover"];
        for (text, rest) in [
            ("Stopover: stops", Some("stops")),
            ("stopover, yes", Some("yes")),
            ("STOPOVER:yes", Some("yes")),
            ("@stopover yes", Some("yes")),
            ("@stopover: yes", Some("yes")),
            ("@stopover:example.org: ja", Some("ja")),
            ("@stopover:example.org ja", Some("ja")),
            ("co-op bot: nein", Some("nein")),
            ("@Co-op Bot nein", Some("nein")),
            ("Stopover:", Some("")),
            ("Stopover is great", None),
            ("@stopover:other.org yes", None),
            ("Stopovers: yes", None),
            ("yes, Stopover", None),
            ("", None),
        ] {
            assert_eq!(called(text, &names), rest, "{text}");
        }
    }

    #[test]
    fn cleans() {
        for (text, clean) in [
            ("  Tinker\n\tnight  ", "Tinker night"),
            ("evil\u{202E}txt.exe", "eviltxt.exe"),
            ("a\u{0}b\u{7}c", "abc"),
            ("K\u{200B}ari", "Kari"),
            ("👩‍🔧 crew", "👩‍🔧 crew"),
            ("Ã…\u{FEFF}", "Ã…"),
            ("", ""),
            ("\u{202E}\u{200B}", ""),
        ] {
            assert_eq!(clean_line(text, 40), clean, "{text:?}");
        }
        assert_eq!(clean_line("abcdef", 3), "abc…");
        assert_eq!(clean_line("abc", 3), "abc");
        assert_eq!(clean_line("é̃̃̃̃̃̃̃̃̃", 3).chars().count(), 5);
    }

    #[test]
    fn tells_what_is_longer() {
        assert!(is_longer("abcd", 3));
        assert!(!is_longer("abc", 3));
        assert!(!is_longer("ab…", 3));
    }

    #[test]
    fn white_space_with_an_invisible_mark_is_white_space() {
        for text in
            ["\u{a0}\u{e0100} ", "a \u{fe0f} b", "a\u{a0}\u{200d}b", "a\u{200b}\u{301}\u{301}\u{301}\u{301}\u{301}"]
        {
            let once = clean_line(text, 80);
            assert_eq!(clean_line(&once, 81), once, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn clean_text_is_clean_again(text in "\\PC{0,200}|.{0,200}") {
            let once = clean_line(&text, 80);
            prop_assert_eq!(clean_line(&once, 81), once.clone());
            prop_assert!(!once.chars().any(is_trick));
        }
    }
}
