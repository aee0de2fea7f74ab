//! The title of an event that was passed on, and what may be one.

use crate::language::cues::{self, Cue};
use crate::text::fold;

/// Characters of a title.
const MAX_CHARS: usize = 100;
/// Words of a title.
const MAX_WORDS: usize = 16;
/// Letters of a title that is shouted; a shorter one may be a name: "NATO".
const MIN_SHOUTED: usize = 6;

/// Whether a line can be a title: short, no sentence, and nothing that the sender says of themselves.
pub(super) fn fits(line: &str) -> bool {
    let words = fold::words(line).count();
    let some = line.chars().any(char::is_alphabetic) && (1..=MAX_WORDS).contains(&words);
    some && line.chars().count() <= MAX_CHARS
        && !line.ends_with(['.', ':', ',', ';'])
        && !cues::has(Cue::Myself, line)
        && !cues::begins(Cue::SentOn, line)
}

/// A title as one can read it aloud: without quotation marks around it, and not in capitals alone.
pub(super) fn readable(line: &str) -> Option<String> {
    let mut title = line.trim();
    for (open, close) in [('"', '"'), ('„', '“'), ('“', '”'), ('«', '»'), ('»', '«'), ('\'', '\'')] {
        if let Some(inner) = title.strip_prefix(open).and_then(|title| title.strip_suffix(close)) {
            title = inner;
        }
    }
    let letters = title.chars().filter(|c| c.is_alphabetic()).count();
    let shouted = letters >= MIN_SHOUTED && !title.chars().any(char::is_lowercase);
    if !shouted {
        return Some(title.to_owned()).filter(|title| !title.is_empty());
    }
    let small = title.to_lowercase();
    let first = small.chars().next()?;
    Some(first.to_uppercase().chain(small.chars().skip(1)).collect())
}

/// A subject without "Fwd:" and "Invitation to"; `None` where nothing else is said.
pub(super) fn of_subject(subject: &str) -> Option<String> {
    let mut rest = subject.trim();
    while let Some((_, tail)) = rest.split_once(':').filter(|(head, _)| cues::is(Cue::SentOn, head)) {
        rest = tail.trim();
    }
    if let Some(found) = cues::find(Cue::InvitationTo, rest).filter(|found| found.start == 0) {
        rest = rest[found.end..].trim_matches(|c: char| c.is_whitespace() || c == ':');
    }
    readable(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles() {
        assert_eq!(readable("ÖPPET HUS HOS MEDIEKOOPERATIVET").unwrap(), "Öppet hus hos mediekooperativet");
        assert_eq!(readable("«Dei som vart att»").unwrap(), "Dei som vart att");
        assert_eq!(of_subject("AW: Einladung zur Jahreshauptversammlung").unwrap(), "Jahreshauptversammlung");
        assert_eq!(of_subject("Fwd: Inbjudan till: Årsmöte").unwrap(), "Årsmöte");
        assert_eq!(of_subject("Einladung"), None);
        assert!(!fits("Skickar vidare:"));
        assert!(!fits("Jag kanske går själv"));
        assert!(fits("Wem gehört der Hafen?"));
    }
}
