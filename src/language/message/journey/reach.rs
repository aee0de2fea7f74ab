//! Handles in a message, however they are written: `@name:host`, `name@host`, `name [at] host`, `name (at) host dot org`.

use crate::domain::contact::{Handle, MAX_HANDLES};

/// Written in place of `@`, and of a full stop. Some write "punkt" or "prikk".
const AT: [&str; 8] = ["[at]", "(at)", "{at}", "<at>", "[a]", "(a)", "[æt]", "[ät]"];
const DOT: [&str; 9] = ["dot", "[dot]", "(dot)", "punkt", "[punkt]", "(punkt)", "punktum", "prikk", "[.]"];
/// What stands before a number that one calls.
const CALL: [&str; 10] = ["ring", "tlf", "tel", "telefon", "phone", "call", "mobil", "sms", "signal", "nummer"];
/// Digits of a phone number that is not written with its country.
const MIN_DIGITS: usize = 8;

/// The handles of somebody's own, and the links, in order, each once; no more than [`MAX_HANDLES`] of each.
pub(super) fn find(text: &str) -> (Vec<Handle>, Vec<String>) {
    let (mut handles, mut links): (Vec<Handle>, Vec<String>) = (Vec::new(), Vec::new());
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut at = 0;
    while at < words.len() {
        let called = at > 0 && CALL.contains(&bare(words[at - 1]).to_lowercase().as_str());
        let (handle, count) = phone(&words[at..], called).unwrap_or_else(|| {
            let (written, count) = joined(&words[at..]);
            (Handle::read(bare(&written)), count)
        });
        match handle {
            Some(Handle::Link(link)) if !links.contains(&link) && links.len() < MAX_HANDLES => links.push(link),
            Some(Handle::Link(_)) | None => {}
            Some(handle) if handles.len() < MAX_HANDLES && !handles.iter().any(|other| other.same(&handle)) => {
                handles.push(handle)
            }
            Some(_) => {}
        }
        at += count;
    }
    (handles, links)
}

/// Without the marks around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| "()[]<>{}\"'“”„«»*_,;:!?".contains(c) || c == '.')
}

/// An address out of the words that spell it, and how many they are.
fn joined(words: &[&str]) -> (String, usize) {
    let spelt_at = |word: &str| AT.contains(&word.to_lowercase().as_str());
    let spelt_dot = |word: &str| DOT.contains(&word.to_lowercase().as_str());
    let (mut written, mut count) = match words {
        [name, at, host, ..] if spelt_at(at) => (format!("{}@{host}", bare(name)), 3),
        [one, ..] => {
            let lower = one.to_lowercase();
            // Only where lower case has as many bytes is a place in it a place in the word.
            let inside = AT
                .iter()
                .filter(|_| lower.len() == one.len())
                .find_map(|at| lower.find(at).map(|found| (found, at.len())));
            match inside.and_then(|(found, len)| Some((one.get(..found)?, one.get(found + len..)?))) {
                Some((name, host)) if !name.is_empty() && !host.is_empty() => (format!("{name}@{host}"), 1),
                _ => ((*one).to_owned(), 1),
            }
        }
        [] => return (String::new(), 1),
    };
    if written.contains('@') {
        while let [dot, part, ..] = &words[count..]
            && spelt_dot(dot)
        {
            written = format!("{written}.{part}");
            count += 2;
        }
    }
    (written, count)
}

/// A phone number, with the words that it takes up: "+47 22 33 44 55".
fn phone(words: &[&str], called: bool) -> Option<(Option<Handle>, usize)> {
    let first = words.first()?;
    if !called && !bare_phone(first).starts_with(['+', '0']) {
        return None;
    }
    let phonic = |word: &&&str| bare_phone(word).chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '/'));
    let run = words.iter().take(MIN_DIGITS).take_while(phonic).count();
    (1..=run).rev().find_map(|count| {
        let written = words[..count].iter().map(|word| bare_phone(word)).collect::<Vec<_>>().join(" ");
        let digits = written.chars().filter(char::is_ascii_digit).count();
        match Handle::read(&written) {
            Some(handle @ Handle::Phone(_)) if digits >= MIN_DIGITS => Some((Some(handle), count)),
            _ => None,
        }
    })
}

fn bare_phone(word: &str) -> &str {
    word.trim_matches(|c: char| "().,;:!?*_".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_however_written() {
        for (text, expected) in [
            (
                "on Matrix (@wanderer:example.org), or wanderer [at] post.example.org).",
                &["@wanderer:example.org", "wanderer@post.example.org"][..],
            ),
            ("Mail: toget@bums.example!", &["toget@bums.example"]),
            ("lena (at) host dot example dot org, bitte", &["lena@host.example.org"]),
            ("lena[at]host.org", &["lena@host.org"]),
            ("LENA (AT) host punkt org", &["LENA@host.org"]),
            ("@torunn@fjordfolk.example. Takk", &["@torunn@fjordfolk.example"]),
            ("ring +47 22 33 44 55, eller 0176 12345678.", &["+47 22 33 44 55", "0176 12345678"]),
            ("Ring 91 23 45 67 eller skriv", &["91 23 45 67"]),
            ("a@b.org a@b.org", &["a@b.org"]),
            ("06.04. 09:00 2026-04-06, 6.–9.4. at home, dot", &[]),
            ("", &[]),
        ] {
            let found: Vec<String> = find(text).0.iter().map(|handle| handle.as_str().to_owned()).collect();
            assert_eq!(found, expected, "{text}");
        }
        assert_eq!(
            find("see https://example.org/tour, and www.example.org.").1,
            ["https://example.org/tour", "https://www.example.org"]
        );
    }
}
