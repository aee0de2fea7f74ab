//! A contact: somebody to meet on the way, and how to reach them. For the crew's eyes alone.

use serde::{Deserialize, Serialize};

use super::ids::{RecordNo, UserId};
use super::private::Private;
use super::stop::Spot;

/// Ways to reach one contact.
pub const MAX_HANDLES: usize = 8;
/// Characters of one of them.
pub const MAX_HANDLE: usize = 300;
/// Characters of a contact's name.
pub const MAX_NAME: usize = 80;
/// Characters of what a contact is about.
pub const MAX_TOPICS: usize = 300;

/// Digits of a phone number; the most are those of ITU-T E.164.
pub const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;
/// What may stand at the beginning of a link. No more: some others run things where they are tapped.
const SCHEMES: [&str; 7] = ["https://", "http://", "gemini://", "irc://", "ircs://", "xmpp:", "sip:"];

/// Somebody to meet on the way.
#[derive(Clone)]
pub struct Contact {
    /// Its number in the trip.
    pub no: RecordNo,
    pub card: Private<Card>,
}

/// What is known of somebody.
#[derive(Clone, PartialEq)]
pub struct Card {
    /// As the crew wrote it.
    pub name: String,
    /// Where they live.
    pub spot: Option<Spot>,
    pub handles: Vec<Handle>,
    /// What they do or know.
    pub topics: Option<String>,
}

/// A way to reach somebody, as it is written.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
#[serde(rename_all = "lowercase")]
pub enum Handle {
    /// A Matrix user id.
    Matrix(UserId),
    /// `@name@server.tld`
    Fediverse(String),
    /// An e-mail address.
    Mail(String),
    /// A phone number: 7 to 15 digits (ITU-T E.164), as it was written.
    Phone(String),
    /// A link with one of the known schemes.
    Link(String),
}

/// A text taken apart.
#[derive(Default, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Taken {
    /// In order of mention.
    pub handles: Vec<Handle>,
    /// The words beside them.
    pub rest: String,
    /// A word that is meant as a handle, and is none.
    pub unread: Option<String>,
}

impl Handle {
    /// | typed | read as |
    /// |---|---|
    /// | `@lena:example.org`, `https://matrix.to/#/@lena:example.org`, `matrix:u/lena:example.org` | Matrix |
    /// | `@lena@social.example` | fediverse |
    /// | `lena@example.org`, `mailto:lena@example.org` | e-mail |
    /// | `+47 22 33 44 55`, `tel:+4722334455` | phone |
    /// | `https://example.org/lena`, `www.example.org`, `example.org/lena`, `#room:example.org` | link |
    pub fn read(text: &str) -> Option<Self> {
        let whole = text.trim().trim_end_matches(['.', ',', ';']);
        let text = whole.trim_matches(|c: char| c.is_whitespace() || "<>()[]\"',;.".contains(c));
        if text.is_empty() || text.chars().count() > MAX_HANDLE {
            return None;
        }
        Self::phone(strip(text, "tel:").unwrap_or(whole)).or_else(|| Self::word(text))
    }

    fn word(text: &str) -> Option<Self> {
        if text.contains(char::is_whitespace) {
            return None;
        }
        let of_matrix = strip(text, "https://matrix.to/#/").map(|id| {
            let id = id.split('?').next().unwrap_or_default();
            id.replace("%40", "@").replace("%3A", ":").replace("%3a", ":")
        });
        let of_matrix = of_matrix.or_else(|| strip(text, "matrix:u/").map(|id| format!("@{id}")));
        if let Some(id) = of_matrix.filter(|id| id.starts_with('@')) {
            return Self::matrix(&id);
        }
        if let Some(rest) = text.strip_prefix('@') {
            return match rest.split_once('@') {
                Some((name, server)) => (is_name(name) && is_domain(server)).then(|| Self::Fediverse(text.to_owned())),
                None => Self::matrix(text),
            };
        }
        let mail = strip(text, "mailto:").unwrap_or(text);
        if let Some((name, server)) = mail.split_once('@')
            && !mail.contains(['/', ':'])
        {
            return (!name.is_empty() && is_domain(server)).then(|| Self::Mail(mail.to_owned()));
        }
        Self::link(text).map(Self::Link)
    }

    fn matrix(id: &str) -> Option<Self> {
        let server = id.split_once(':').map_or("", |(_, server)| server);
        let host = server.split_once(':').map_or(server, |(host, _)| host);
        let fine = !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c));
        (UserId::looks_like(id) && fine).then(|| Self::Matrix(UserId::new(id)))
    }

    fn phone(text: &str) -> Option<Self> {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let fine =
            PHONE_DIGITS.contains(&digits) && text.chars().all(is_phonic) && !text.chars().skip(1).any(|c| c == '+');
        // "12.04.2026" is a day.
        let dialled = text.starts_with(['+', '0', '(']) || !text.contains(['.', '/']);
        (fine && dialled).then(|| Self::Phone(text.split_whitespace().collect::<Vec<_>>().join(" ")))
    }

    fn link(text: &str) -> Option<String> {
        let lower = text.to_ascii_lowercase();
        if let Some(scheme) = SCHEMES.iter().find(|scheme| lower.starts_with(**scheme)) {
            return (text.len() > scheme.len() + 2).then(|| text.to_owned());
        }
        // A room or space by its alias.
        if let Some((name, server)) = text.strip_prefix('#').and_then(|rest| rest.split_once(':')) {
            return (!name.is_empty() && is_domain(server)).then(|| text.to_owned());
        }
        let (host, path) = lower.split_once('/').map_or((lower.as_str(), None), |(host, path)| (host, Some(path)));
        let bare = is_domain(host) && (path.is_some() || host.starts_with("www."));
        bare.then(|| format!("https://{text}"))
    }

    /// As it is shown.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Matrix(id) => id.as_str(),
            Self::Fediverse(text) | Self::Mail(text) | Self::Phone(text) | Self::Link(text) => text,
        }
    }

    /// Whether both reach the same.
    pub fn same(&self, other: &Self) -> bool {
        self.key() == other.key()
    }

    /// Whether it is somebody's own. A link may be a group's, which several people belong to.
    pub fn is_own(&self) -> bool {
        !matches!(self, Self::Link(_))
    }

    fn key(&self) -> String {
        match self {
            Self::Matrix(id) => id.as_str().to_owned(),
            Self::Fediverse(text) | Self::Mail(text) => text.to_lowercase(),
            Self::Phone(text) => {
                let digits: String = text.chars().filter(char::is_ascii_digit).collect();
                match digits.strip_prefix("00") {
                    Some(rest) if !text.starts_with('+') => format!("+{rest}"),
                    _ if text.starts_with('+') => format!("+{digits}"),
                    _ => digits,
                }
            }
            Self::Link(text) => {
                let text = text.to_lowercase();
                let bare = text.trim_start_matches("https://").trim_start_matches("http://");
                bare.trim_start_matches("www.").trim_end_matches('/').to_owned()
            }
        }
    }
}

impl Card {
    /// Whether it is about the same as another: a handle of somebody's own is shared, or, where it has none, a link.
    pub fn twin(&self, other: &Self) -> bool {
        let own = self.handles.iter().any(Handle::is_own);
        let mut counted = self.handles.iter().filter(|handle| handle.is_own() || !own);
        counted.any(|handle| other.handles.iter().any(|theirs| handle.same(theirs)))
    }
}

/// The handles in a text. A phone number may have spaces.
pub fn take(text: &str) -> Taken {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut taken = Taken::default();
    let mut rest: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let run = words[at..].iter().take_while(|word| word.chars().all(is_phonic)).count();
        let phone = (1..=run).rev().find_map(|count| {
            Some((Handle::phone(words[at..at + count].join(" ").trim_end_matches(['.', '/', '-']))?, count))
        });
        let (handle, count) = phone.map_or_else(|| (Handle::read(word), 1), |(phone, count)| (Some(phone), count));
        match handle {
            Some(handle) if taken.handles.iter().any(|other| other.same(&handle)) => {}
            Some(handle) => taken.handles.push(handle),
            None if word.contains('@') && *word != "@" => {
                taken.unread.get_or_insert_with(|| (*word).to_owned());
            }
            None => rest.push(word),
        }
        at += count;
    }
    taken.rest = rest.join(" ");
    taken
}

fn is_phonic(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '+' | '-' | '(' | ')' | '.' | '/' | ' ' | '\u{a0}')
}

fn strip<'t>(text: &'t str, scheme: &str) -> Option<&'t str> {
    let head = text.get(..scheme.len())?;
    head.eq_ignore_ascii_case(scheme).then(|| &text[scheme.len()..])
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "_.-".contains(c))
}

/// `example.org`, of any script, with a last part of letters.
fn is_domain(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    let fine = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    let last = parts.last().is_some_and(|part| part.chars().count() >= 2 && part.chars().any(char::is_alphabetic));
    parts.len() >= 2 && parts.iter().all(fine) && last
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn mail(text: &str) -> Handle {
        Handle::Mail(text.to_owned())
    }

    #[test]
    fn kinds_of_handles() {
        let matrix = || Some(Handle::Matrix(UserId::new("@lena:example.org")));
        let link = |text: &str| Some(Handle::Link(text.to_owned()));
        for (typed, expected) in [
            ("@lena:example.org", matrix()),
            ("<https://matrix.to/#/@lena:example.org?via=example.org>", matrix()),
            ("https://matrix.to/#/%40lena%3Aexample.org", matrix()),
            ("matrix:u/lena:example.org", matrix()),
            ("@kari:localhost", Some(Handle::Matrix(UserId::new("@kari:localhost")))),
            ("@lena@social.example", Some(Handle::Fediverse("@lena@social.example".to_owned()))),
            ("lena@example.org.", Some(mail("lena@example.org"))),
            ("mailto:lena+trip@example.org", Some(mail("lena+trip@example.org"))),
            ("+47 22 33 44 55", Some(Handle::Phone("+47 22 33 44 55".to_owned()))),
            ("tel:+4722334455", Some(Handle::Phone("+4722334455".to_owned()))),
            ("(040) 123-45-67", Some(Handle::Phone("(040) 123-45-67".to_owned()))),
            ("https://example.org/~lena", link("https://example.org/~lena")),
            ("www.example.org", link("https://www.example.org")),
            ("example.org/lena", link("https://example.org/lena")),
            ("#co-op:example.org", link("#co-op:example.org")),
            ("xmpp:lena@example.org", link("xmpp:lena@example.org")),
            ("https://user@example.org/", link("https://user@example.org/")),
            ("javascript:alert(1)", None),
            ("@lena", None),
            ("@lena:", None),
            ("@lena@social", None),
            ("lena@", None),
            ("@", None),
            ("node.js", None),
            ("24/7", None),
            ("and/or", None),
            ("12.04.2026", None),
            ("1984", None),
            ("", None),
        ] {
            assert_eq!(Handle::read(typed), expected, "{typed}");
        }
    }

    #[test]
    fn taken_out_of_a_text() {
        let taken = take("Lena <lena@example.org> or +47 22 33 44 55 @lena@social.example, @lena");
        assert_eq!(taken.handles.len(), 3);
        assert_eq!(taken.rest, "Lena or");
        assert_eq!(taken.unread.as_deref(), Some("@lena"));
        assert_eq!(take("3 of us at 18").handles, []);
    }

    #[test]
    fn the_same_however_written() {
        for (one, other, same) in [
            ("Lena@Example.org", "lena@example.org", true),
            ("0047 22 33 44 55", "+47-22334455", true),
            ("https://www.example.org/", "http://example.org", true),
            ("@lena:example.org", "lena@example.org", false),
        ] {
            assert_eq!(Handle::read(one).unwrap().same(&Handle::read(other).unwrap()), same, "{one} {other}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_taken_apart(text in "\\PC{0,80}|[@+0-9a-z.:/ ,-]{0,60}") {
            for handle in take(&text).handles {
                // What it reads as is read as that again, and in the store it stays what it is.
                prop_assert_eq!(Handle::read(handle.as_str()), Some(handle.clone()));
                let stored = serde_json::to_string(&handle).unwrap();
                prop_assert_eq!(serde_json::from_str::<Handle>(&stored).unwrap(), handle);
            }
        }
    }
}
