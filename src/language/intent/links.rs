//! Handles, e-mail addresses and links: `@toolshed:example.org`, `@us@example.social`, `#room:example.org`,
//! `us@example.org`, `https://example.org/x`, `example.org/x`. Found by their shape alone.

use std::ops::Range;

/// Where they are, in order, apart from each other.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let start = at;
        at += piece.len();
        let around =
            |c: char| matches!(c, '(' | ')' | '<' | '>' | '[' | ']' | '"' | '«' | '»' | '“' | '”' | '„' | '*' | '_');
        let head = piece.trim_start_matches(around);
        let core = head
            .trim_end()
            .trim_end_matches(|c: char| around(c) || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…'));
        if is_link(core) {
            let from = start + (piece.len() - head.len());
            found.push(from..from + core.len());
        }
    }
    spelled_out(text, &mut found);
    found
}

/// Adds addresses whose sign is spelled out against those who gather them: "us [at] example.org", "us (at) example.org".
fn spelled_out(text: &str, found: &mut Vec<Range<usize>>) {
    let is_in_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    for sign in ["[at]", "(at)", "{at}"] {
        for (at, _) in text.match_indices(sign) {
            let before = text[..at].trim_end_matches(' ');
            let after = text[at + sign.len()..].trim_start_matches(' ');
            let name = &before[before.trim_end_matches(is_in_name).len()..];
            let rest = after.find(|c: char| !is_in_host(c)).map_or(after, |end| &after[..end]);
            let host = rest.trim_end_matches(['.', '-']);
            let (from, to) = (before.len() - name.len(), text.len() - after.len() + host.len());
            if !name.is_empty() && is_host(host) && found.iter().all(|other| to <= other.start || other.end <= from) {
                found.push(from..to);
            }
        }
    }
    found.sort_by_key(|range| range.start);
}

fn is_link(word: &str) -> bool {
    let lower = |prefix: &str| word.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
    if ["https://", "http://", "www.", "mailto:", "matrix:"].iter().any(|p| lower(p) && word.len() > p.len()) {
        return true;
    }
    if let Some(rest) = word.strip_prefix(['@', '#', '!', '~']) {
        // A Matrix id has its server after a colon, one of the fediverse after another `@`; a bare `@name` is one, too.
        let mut parts = rest.splitn(2, [':', '@']);
        let name = parts.next().unwrap_or_default();
        let is_name = !name.is_empty() && name.chars().all(is_in_name);
        return match parts.next() {
            Some(host) => is_name && is_host(host.split('/').next().unwrap_or_default()),
            None => word.starts_with('@') && is_name && name.chars().any(char::is_alphabetic) && name.len() > 1,
        };
    }
    if let Some((name, host)) = word.split_once('@') {
        return !name.is_empty() && name.chars().all(is_in_name) && is_host(host);
    }
    // Without a scheme: a host with a path, or one that can be nothing else.
    let (host, path) = word.split_once('/').map_or((word, None), |(host, path)| (host, Some(path)));
    path.is_some_and(|path| !path.is_empty() && is_host(host) && host.chars().any(char::is_alphabetic))
        || is_host(host) && [".org", ".net", ".com", ".coop", ".social"].iter().any(|end| host.ends_with(end))
}

fn is_in_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '=' | '/')
}

/// Two labels or more, the last of letters.
fn is_host(host: &str) -> bool {
    let host = host.split(':').next().unwrap_or_default();
    let is_label = |l: &str| !l.is_empty() && l.chars().all(|c| c.is_alphanumeric() || c == '-');
    let Some((rest, top)) = host.rsplit_once('.') else { return false };
    rest.split('.').all(is_label) && top.len() >= 2 && top.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_links() {
        let text = "Skriv til jord@example.org, @us@example.social (eller @a.b:example.org)! Se https://example.org/x, \
                    example.org/y; kl. 18.30 og/eller 4/6/2026, t.o.m. d. 6. #hageraad:example.org";
        let found: Vec<_> = find(text).into_iter().map(|r| &text[r]).collect();
        assert_eq!(
            found,
            [
                "jord@example.org",
                "@us@example.social",
                "@a.b:example.org",
                "https://example.org/x",
                "example.org/y",
                "#hageraad:example.org"
            ]
        );
    }

    #[test]
    fn finds_addresses_with_their_sign_spelled_out() {
        for (text, want) in [
            ("skriv til bente [at] havna.example.", &["bente [at] havna.example"][..]),
            ("Bexs email: bex[at]tools.example, ta", &["bex[at]tools.example"]),
            ("frag heiner (at) bauhof.example oder a@b.example", &["heiner (at) bauhof.example", "a@b.example"]),
            ("[at] [at] (at)", &[]),
        ] {
            assert_eq!(find(text).into_iter().map(|r| &text[r]).collect::<Vec<_>>(), want, "{text}");
        }
    }
}
