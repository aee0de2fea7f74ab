//! Whose words they are: "> …", "Lena wrote: …", "from Lena: …".

use crate::language::cues::{self, Cue};
use crate::text::clean::clean_line;

/// Words of a name.
const MAX_NAME_WORDS: usize = 4;
/// Characters of a name that are kept.
const MAX_NAME: usize = 60;

/// Somebody's words, passed on.
#[derive(Debug, PartialEq, Eq)]
pub struct Quoted {
    /// Who said them, where that is said.
    pub by: Option<String>,
    pub text: String,
}

/// The words that are passed on; `None` where somebody speaks for themselves.
pub fn quoted(text: &str) -> Option<Quoted> {
    let quotes = |line: &str| line.trim_start().starts_with('>');
    if text.lines().any(quotes) {
        let own: Vec<&str> = text.lines().filter(|line| !quotes(line) && !line.trim().is_empty()).collect();
        let inner: Vec<&str> = text
            .lines()
            .filter(|line| quotes(line))
            .map(|line| line.trim_start().trim_start_matches('>').trim())
            .collect();
        let inner = inner.join("\n");
        // What somebody adds of their own is theirs to say, but for who said it.
        let by = match own.as_slice() {
            [] => None,
            [one] => Some(named(one.trim().trim_end_matches(':'))?),
            _ => return None,
        };
        let (pill, inner) = sender(&inner);
        return Some(Quoted { by: by.or(pill), text: inner });
    }
    let (head, rest) = text.split_once(':')?;
    // "18:00" and "https:" are no names.
    if !rest.starts_with(char::is_whitespace) || rest.trim().is_empty() {
        return None;
    }
    let by = named(head)?;
    let inner = rest.trim().trim_matches(['"', '“', '”', '„', '«', '»']);
    Some(Quoted { by: Some(by), text: inner.to_owned() })
}

/// "Lena wrote", "from Lena": the name.
fn named(head: &str) -> Option<String> {
    let found = [Cue::Quoted, Cue::QuotedFrom].into_iter().find_map(|cue| Some((cue, cues::find(cue, head)?)))?;
    let name = match found {
        (Cue::Quoted, at) => head[..at.start].trim(),
        (_, at) if head[..at.start].trim().is_empty() => head[at.end..].trim(),
        _ => return None,
    };
    let name = name.trim_matches([',', '-', '–', '*', '@', ' ']);
    let capital = name.chars().next().is_some_and(char::is_uppercase);
    let fits = !name.is_empty() && name.split_whitespace().count() <= MAX_NAME_WORDS;
    (fits && capital).then(|| clean_line(name, MAX_NAME))
}

/// The sender that a reply's fallback names: `<@lena:example.org> …` (Matrix 1.12 and before, "Rich replies").
fn sender(inner: &str) -> (Option<String>, String) {
    let found = inner.strip_prefix("<@").and_then(|rest| rest.split_once('>'));
    match found {
        Some((id, text)) => {
            let name = id.split(':').next().unwrap_or_default();
            (Some(clean_line(name, MAX_NAME)).filter(|name| !name.is_empty()), text.trim().to_owned())
        }
        None => (None, inner.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whose_words_they_are() {
        for (text, by, inner) in [
            ("> my sofa is free", None, "my sofa is free"),
            ("> <@kari:example.org> my sofa\n> is free", Some("kari"), "my sofa\nis free"),
            ("Lena wrote:\n> my sofa is free", Some("Lena"), "my sofa is free"),
            ("Lena Berg schrieb: mein Sofa ist frei", Some("Lena Berg"), "mein Sofa ist frei"),
            ("Fra Kari: \"sofaen min er ledig\"", Some("Kari"), "sofaen min er ledig"),
        ] {
            let expected = Quoted { by: by.map(str::to_owned), text: inner.to_owned() };
            assert_eq!(quoted(text), Some(expected), "{text}");
        }
        for text in [
            "We meet at 18:00",
            "Note: bring tea",
            "I think so\n> my sofa\nand more\n",
            "she says: hi",
            "From here: on",
        ] {
            assert_eq!(quoted(text), None, "{text}");
        }
    }
}
