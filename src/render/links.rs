//! Links in other people's words. The bot repeats what they wrote, and a client makes a link of what looks like one: those
//! that could lead elsewhere than they seem to, or be a pill, are written so that they stay text.

use std::borrow::Cow;

use url::{Host, Url};

/// What a link may begin with where it has a host behind it.
const SCHEMES: [&str; 5] = ["https", "http", "gemini", "irc", "ircs"];
/// Clients make pills of links to people there (Matrix 1.15, appendices, "matrix.to navigation").
const PILLS: &str = "matrix.to";
/// And of these URIs (the same, "Matrix URI scheme").
const MATRIX: &str = "matrix:u/";

/// The text with each link that isn't let through made plain: `https[:]//`, `matrix[.]to`, `matrix[:]`.
pub fn checked(text: &str) -> Cow<'_, str> {
    let lower = text.to_ascii_lowercase();
    if !lower.contains("://") && !lower.contains(MATRIX) && !lower.contains(PILLS) {
        return Cow::Borrowed(text);
    }
    // Each place where something is put, as a mark around the character there.
    let mut marked: Vec<usize> = Vec::new();
    for (at, _) in lower.match_indices("://") {
        let head = lower[..at].rfind(|c: char| !is_of_scheme(c)).map_or(0, |before| before + 1);
        // A letter of another script before it is longer than a byte.
        let head = (head..at).find(|place| lower.is_char_boundary(*place)).unwrap_or(at);
        let tail = lower[at..].find(ends).map_or(lower.len(), |length| at + length);
        // What ends a sentence is none of it.
        if !is_fine(text[head..tail].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\''])) {
            marked.push(at);
        }
    }
    for (at, _) in lower.match_indices(PILLS) {
        // A room's is no more than a link.
        let to = lower[at + PILLS.len()..].trim_start_matches(['/', '#', '?']);
        if to.starts_with(['@', '%']) {
            marked.push(at + PILLS.len() - ".to".len());
        }
    }
    marked.extend(lower.match_indices(MATRIX).map(|(at, _)| at + MATRIX.len() - ":u/".len()));
    marked.sort_unstable();
    marked.dedup();
    let mut plain = String::with_capacity(text.len() + 2 * marked.len());
    let mut from = 0;
    for at in marked {
        plain.push_str(&text[from..at]);
        plain.push('[');
        plain.push_str(&text[at..=at]);
        plain.push(']');
        from = at + 1;
    }
    plain.push_str(&text[from..]);
    Cow::Owned(plain)
}

/// RFC 3986, section 3.1.
fn is_of_scheme(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')
}

fn ends(c: char) -> bool {
    c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`')
}

/// Whether a link leads where it seems to: a known scheme, a host by name in ASCII letters, no user name before it
/// (RFC 3986, section 3.2.1).
fn is_fine(link: &str) -> bool {
    let Ok(url) = Url::parse(link) else { return false };
    let written = link.split_once("://").map_or("", |(_, rest)| rest);
    let host = written.split(['/', '?', '#']).next().unwrap_or_default();
    // Letters beyond ASCII can be misread (`gıthub.com`), and what they are in Punycode can't be read at all.
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    let names = |label: &str| !label.is_empty() && !label.to_ascii_lowercase().starts_with("xn--");
    SCHEMES.contains(&url.scheme())
        && host.chars().all(plain)
        && host.split(':').next().is_some_and(|name| name.contains('.') && name.split('.').all(names))
        && matches!(url.host(), Some(Host::Domain(_)) if !ends_in_digits(host))
}

/// A host whose last part is a number is an address, also where a scheme doesn't say so (WHATWG URL, section 3.5).
fn ends_in_digits(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    name.rsplit('.').next().is_some_and(|last| last.chars().all(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_leads_where_it_says_stays() {
        for text in [
            "",
            "Tinker night: bring tools",
            "https://example.org/a?b=c#d",
            "See (https://www.example.no/måløy), http://example.org:8080.",
            "gemini://example.org irc://irc.example.org/coop",
            "lena@example.org, mailto:lena@example.org, +47 22 33 44 55",
            "@lena:example.org #co-op:example.org",
            "Matrix: see above, and/or: //",
            "https://matrix.to/#/#co-op:example.org matrix:r/co-op:example.org",
        ] {
            assert_eq!(checked(text), text);
        }
    }

    #[test]
    fn what_may_lead_elsewhere_is_text() {
        for (text, plain) in [
            ("https://bank.example@evil.example/", "https[:]//bank.example@evil.example/"),
            ("https://bank.example\\@evil.example", "https[:]//bank.example\\@evil.example"),
            ("https://gıthub.com/login", "https[:]//gıthub.com/login"),
            ("https://www.måløy.no/havn", "https[:]//www.måløy.no/havn"),
            ("https://ｇithub.com/", "https[:]//ｇithub.com/"),
            ("https://github。com/", "https[:]//github。com/"),
            ("https://ɡithub.com/", "https[:]//ɡithub.com/"),
            ("https://еxample.org/", "https[:]//еxample.org/"),
            ("https://xn--xample-9uf.org/", "https[:]//xn--xample-9uf.org/"),
            ("http://192.0.2.7/", "http[:]//192.0.2.7/"),
            ("http://[2001:db8::1]/", "http[:]//[2001:db8::1]/"),
            ("http://2130706433/", "http[:]//2130706433/"),
            ("http://localhost/", "http[:]//localhost/"),
            ("https://", "https[:]//"),
            ("file:///etc/passwd", "file[:]///etc/passwd"),
            ("intent://scan/#Intent;end", "intent[:]//scan/#Intent;end"),
            ("жhttps://a.example@b.example", "жhttps[:]//a.example@b.example"),
            ("https://matrix.to/#/@kari:example.org", "https://matrix[.]to/#/@kari:example.org"),
            ("MATRIX.TO/#/%40kari:example.org", "MATRIX[.]TO/#/%40kari:example.org"),
            ("matrix:u/kari:example.org", "matrix[:]u/kari:example.org"),
            ("a https://a.example b ftp://b.example", "a https://a.example b ftp[:]//b.example"),
        ] {
            assert_eq!(checked(text), plain);
        }
    }

    proptest! {
        #[test]
        fn it_only_puts_brackets_in(text in "(\\PC|://|matrix\\.to/#/|@|matrix:u/|https://){0,30}") {
            let plain = checked(&text).into_owned();
            let bare = |text: &str| text.replace(['[', ']'], "");
            prop_assert_eq!(bare(&plain), bare(&text));
            prop_assert!(!plain.to_ascii_lowercase().contains("matrix.to/#/@"));
        }
    }
}
