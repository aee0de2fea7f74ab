//! One folding for all matching of what people type: case, marks, punctuation and spacing never decide.
//!
//! There are three strengths, each a function of the text alone:
//!
//! | function | keeps apart | makes equal | for |
//! |---|---|---|---|
//! | [`fold`] | `för` and `foer` | `För`, `for`, `før` | words: days, months, intents |
//! | [`letters`] | `Alta` and `Älta` | `Tromsø`, `Tromsö`, `TROMSOE` | telling homonyms apart |
//! | [`key`] | | `Tromsø`, `Tromso`, `Tromsoe` | the keys of the index of places |
//!
//! # Letters
//!
//! | typed | `fold` | `letters` | `key` |
//! |---|---|---|---|
//! | å, aa | `a`, `aa` | `å` | `a` |
//! | ä, æ, ae | `a`, `ae`, `ae` | `ä` | `a` |
//! | ö, ø, œ, oe | `o`, `o`, `oe`, `oe` | `ö` | `o` |
//! | ü, ue | `u`, `ue` | `ü` | `u` |
//! | ß, ẞ | `ss` | `ss` | `ss` |
//! | é, ł, ð, ж, 北 … | as `deunicode` writes them: `e`, `l`, `d`, `zh`, `bei` | the same | the same |
//!
//! A letter followed by a combining ring or diaeresis (as Apple's file names and some keyboards make them) is the
//! same as the one letter.
//!
//! # Everything else
//!
//! | typed | becomes |
//! |---|---|
//! | apostrophes, soft hyphens, zero-width marks | nothing: `L'Aquila` is `laquila` |
//! | other punctuation, spaces, emoji | one space between words, none at the ends |
//! | digits | themselves |
//!
//! # Words
//!
//! A word is a run of letters, digits and apostrophes; [`words`] gives them with their places in the text. Each is
//! folded on its own, so `fold(a) + " " + fold(b) == fold(a + " " + b)`: a reader can fold word by word and know where
//! in the text it is. All three take time and memory linear in the text.
//!
//! The build script includes this file too (the index must be folded as the questions are), so it uses nothing of the
//! rest of the crate.

use std::ops::Range;

/// Lower-cases, takes marks off letters and collapses punctuation: see the head of this file.
///
/// `fold("Fredag  den 10:e, PÅ Åland!") == "fredag den 10 e pa aland"`
pub fn fold(text: &str) -> String {
    each_word(text, push_folded)
}

/// As [`fold`], but å, ä, ö, ü stay letters of their own, however they were typed: see the head of this file.
///
/// `letters("Maelmoe") == letters("mälmø") == "mälmö"`
pub fn letters(text: &str) -> String {
    each_word(text, push_letters)
}

/// As [`letters`], but without marks: equal for all the ways in which one name is typed.
///
/// `key("AArhus") == key("Århus") == key("arhus") == "arhus"`. Always ASCII.
pub fn key(text: &str) -> String {
    unmark(&letters(text))
}

/// [`key`] of a text of which [`letters`] is at hand already.
pub fn unmark(letters: &str) -> String {
    letters
        .chars()
        .map(|c| match c {
            'å' | 'ä' => 'a',
            'ö' => 'o',
            'ü' => 'u',
            c => c,
        })
        .collect()
}

/// Where the words of a text are, in bytes, in order.
///
/// A word starts and ends with a letter or digit; apostrophes and combining marks belong to it only within.
pub fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

/// The words of a text: made by [`words`].
#[derive(Clone, Debug)]
pub struct Words<'a> {
    text: &'a str,
    at: usize,
}

impl Iterator for Words<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = self.text.get(self.at..)?;
        let start = self.at + rest.char_indices().find(|&(_, c)| is_letter(c))?.0;
        let mut end = start;
        for (i, c) in self.text.get(start..)?.char_indices() {
            if is_letter(c) || is_mark(c) {
                end = start + i + c.len_utf8();
            } else if !is_silent(c) {
                break;
            }
        }
        self.at = end;
        Some(start..end)
    }
}

fn each_word(text: &str, push: impl Fn(&str, &mut String)) -> String {
    let mut out = String::with_capacity(text.len());
    for range in words(text) {
        let before = out.len();
        if before > 0 {
            out.push(' ');
        }
        push(&text[range], &mut out);
        // A few letters have no reading in ASCII at all (some modifier letters): such a "word" is none.
        if out.len() == before + usize::from(before > 0) {
            out.truncate(before);
        }
    }
    out
}

/// Letters and digits of any script. Emoji aren't: `deunicode` would spell out their names.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !is_mark(c)
}

/// Combining marks, as far as they come after Latin letters.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}')
}

/// Written within a word without parting it: apostrophes, soft hyphen, zero-width space and joiners.
fn is_silent(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// The letters of a word in lower case, each combined with the ring or diaeresis that follows it.
fn composed(word: &str) -> impl Iterator<Item = char> + '_ {
    let mut rest = word.chars().flat_map(char::to_lowercase).peekable();
    std::iter::from_fn(move || {
        let c = rest.next()?;
        let joined = match (c, rest.peek()) {
            ('a', Some('\u{30a}')) => 'å',
            ('a', Some('\u{308}')) => 'ä',
            ('o', Some('\u{308}')) => 'ö',
            ('u', Some('\u{308}')) => 'ü',
            _ => return Some(c),
        };
        rest.next();
        Some(joined)
    })
}

/// Appends what `c` is in ASCII letters and digits. The Nordic and German letters are the callers' business.
fn push_ascii(c: char, out: &mut String) {
    if c.is_ascii_alphanumeric() {
        out.push(c);
    } else if is_letter(c)
        && let Some(ascii) = deunicode::deunicode_char(c)
    {
        out.extend(ascii.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()));
    }
}

fn push_folded(word: &str, out: &mut String) {
    for c in composed(word) {
        match c {
            'å' | 'ä' | 'ǻ' => out.push('a'),
            'ö' | 'ø' | 'ǿ' => out.push('o'),
            'ü' => out.push('u'),
            c => push_ascii(c, out),
        }
    }
}

fn push_letters(word: &str, out: &mut String) {
    // The vowel before, if an `e` (or after `a`, another `a`) would make one letter of the two.
    let mut open = None;
    for c in composed(word) {
        let pair = match (open, c) {
            (Some('a'), 'a') => Some('å'),
            (Some('a'), 'e') => Some('ä'),
            (Some('o'), 'e') => Some('ö'),
            (Some('u'), 'e') => Some('ü'),
            _ => None,
        };
        if let Some(one) = pair {
            out.pop();
            out.push(one);
            open = None;
            continue;
        }
        open = matches!(c, 'a' | 'o' | 'u').then_some(c);
        match c {
            'å' | 'ǻ' => out.push('å'),
            'ä' | 'æ' | 'ǽ' => out.push('ä'),
            'ö' | 'ø' | 'ǿ' | 'œ' => out.push('ö'),
            'ü' => out.push('ü'),
            c => push_ascii(c, out),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn folds_words() {
        for (typed, want) in [
            ("Fredag  den 10:e, PÅ Åland!", "fredag den 10 e pa aland"),
            ("før", "for"),
            ("för", "for"),
            ("Straße", "strasse"),
            ("L'Aquila", "laquila"),
            ("rock ’n’ roll", "rock n roll"),
            ("næste", "naeste"),
            ("Tuesday", "tuesday"),
            ("Mo-i-Rana/Røssvoll", "mo i rana rossvoll"),
            ("14–18", "14 18"),
            ("o\u{308}st, a\u{30a}r", "ost ar"),
            ("Łódź", "lodz"),
            ("Москва", "moskva"),
            ("tor\u{ad}s\u{200b}dag", "torsdag"),
            ("🚂 Oslo 🎉", "oslo"),
            ("", ""),
            (" ' … ", ""),
        ] {
            assert_eq!(fold(typed), want, "{typed:?}");
        }
    }

    #[test]
    fn spellings_of_one_name_have_one_key() {
        for spellings in [
            &["Göteborg", "Goteborg", "Gøteborg", "GOETEBORG", "go\u{308}teborg"][..],
            &["Århus", "Aarhus", "arhus", "A\u{30a}rhus"],
            &["Tromsø", "Tromsö", "Tromso", "Tromsoe"],
            &["München", "Muenchen", "Munchen"],
            &["Næstved", "Nästved", "Naestved", "Nastved"],
            &["Malmö", "Malmø", "malmoe", "MALMO"],
            &["Halle (Saale)", "halle/saale", "Halle  Saale"],
            &["’s-Hertogenbosch", "'s Hertogenbosch", "s-hertogenbosch"],
        ] {
            for s in spellings {
                assert_eq!(key(s), key(spellings[0]), "{s}");
            }
        }
    }

    #[test]
    fn letters_tell_apart_what_marks_tell_apart() {
        assert_eq!(letters("Tromsoe"), "tromsö");
        assert_eq!(letters("TROMSØ"), "tromsö");
        assert_eq!(letters("Aarhus"), letters("Århus"));
        assert_ne!(letters("Älta"), letters("Alta"));
        assert_ne!(letters("Å"), letters("a"));
        assert_eq!(letters("Haae"), "håe", "pairs are made from the left");
    }

    #[test]
    fn words_are_found_where_they_are() {
        let text = "«L'Aquila», Å – 7.";
        let found: Vec<_> = words(text).map(|r| &text[r]).collect();
        assert_eq!(found, ["L'Aquila", "Å", "7"]);
    }

    proptest! {
        #[test]
        fn folding_holds_for_any_text(a in "\\PC{0,40}", b in any::<String>()) {
            for f in [fold as fn(&str) -> String, letters, key] {
                let both = f(&format!("{a} {b}"));
                let (fa, fb) = (f(&a), f(&b));
                let joined = if fa.is_empty() { fb } else if fb.is_empty() { fa } else { format!("{fa} {fb}") };
                prop_assert_eq!(&both, &joined);
                prop_assert!(!both.starts_with(' ') && !both.ends_with(' ') && !both.contains("  "));
            }
            prop_assert!(fold(&b).is_ascii() && key(&b).is_ascii());
            prop_assert_eq!(fold(&fold(&b)), fold(&b));
        }

        #[test]
        fn words_lie_on_character_boundaries(text in any::<String>()) {
            let mut last = 0;
            for r in words(&text) {
                prop_assert!(r.start >= last && r.start < r.end);
                prop_assert!(text.get(r.clone()).is_some());
                last = r.end;
            }
        }
    }
}
