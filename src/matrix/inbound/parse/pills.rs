//! Links to people in a message ("pills"): whom each means, and in which line of the body it is. Clients write a link as a
//! mere name in the plain body (Matrix 1.15, "User and room mentions"), so each line of the body is compared with
//! its line of the HTML. A link counts only where its text is in the body at the same place.
//!
//! | body | `<a>` in the HTML | counts |
//! |---|---|---|
//! | `add Lars`, `add @Lars`, `add @lars:x.org`, `add [Lars](https://matrix.to/#/@lars:x.org)` | `Lars` → `@lars:x.org` | yes |
//! | `add Lars` | empty or invisible text | it is ignored |
//! | `add @lars:x.org` | `@lars:x.org` → `@mal:x.org` | no: the line is unclear |
//! | `add Lars` | `Mal` → `@mal:x.org` | no: the line is unclear |

use crate::domain::ids::{UserId, decoded};
use crate::incoming::Pill;
use crate::text::clean::bare;

/// Links to people in one message. More are ignored.
const MAX_PILLS: usize = 100;
/// Lines of HTML that are compared with one line of the body.
const LOOK_AHEAD: usize = 20;
/// Alternatives for the beginning of a line that are followed at the same time.
const MAX_STATES: usize = 64;
/// The longest Markdown link, in bytes.
const MAX_LINK: usize = 1_000;
/// The longest name of an entity such as `&hellip;`, in bytes.
const MAX_ENTITY: usize = 10;

/// Tags that start or end a line.
const BREAKS: [&str; 23] = [
    "br",
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "blockquote",
    "pre",
    "hr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "thead",
    "tbody",
    "tr",
    "caption",
    "details",
    "summary",
    "section",
];
/// Tags whose content clients don't show.
const HIDDEN: [&str; 7] = ["mx-reply", "script", "style", "title", "template", "noscript", "textarea"];

/// A piece of a line of HTML.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Link { text: String, href: String },
}

type Line = Vec<Piece>;
/// The ways in which a body may have a piece: each as it is compared, and as it is in the resulting text.
type Forms = Vec<(String, String)>;

/// Returns the body, with Markdown links to people replaced by their names; and the links, each with its line.
pub(super) fn read(body: &str, html: Option<&str>) -> (String, Vec<Pill>) {
    let mut pills = Vec::new();
    let mut unpaired: Vec<usize> = Vec::new();
    if let Some(html) = html {
        pair(body, &lines(html), &mut pills, &mut unpaired);
    }
    let mut text = String::with_capacity(body.len());
    for (line, whole) in body.split_inclusive('\n').enumerate() {
        let (plain, named) = without_markdown(whole);
        text.push_str(&plain);
        for (name, id) in named {
            if let Some(pill) = pills.iter_mut().find(|pill| pill.line == line && pill.id == id) {
                // The HTML says the same, although the line was written in another way.
                pill.body = pill.body.take().map(|body| if says(&name, &id) { bare(&name) } else { body });
            } else if html.is_none() || unpaired.contains(&line) {
                let clear = html.is_none() && says(&name, &id);
                let body = clear.then(|| bare(&name));
                pills.push(Pill { line, id, text: name, body });
            }
        }
    }
    pills.truncate(MAX_PILLS);
    (text, pills)
}

/// Finds the line of HTML for each line of the body, in order.
fn pair(body: &str, html: &[Line], pills: &mut Vec<Pill>, unpaired: &mut Vec<usize>) {
    let shown: Vec<&Line> =
        html.iter().filter(|line| line.iter().any(|piece| !bare(piece.text()).is_empty())).collect();
    let forms: Vec<Vec<Forms>> = shown.iter().map(|line| line.iter().map(Piece::forms).collect()).collect();
    let all: Vec<&str> = body.lines().collect();
    let mut next = 0;
    // Lines of the body since the last one that has its line of HTML.
    let mut waiting: Vec<usize> = Vec::new();
    for (at, line) in all.iter().enumerate() {
        let like = bare(line);
        if like.is_empty() {
            continue;
        }
        let mut ahead = forms.iter().enumerate().skip(next).take(LOOK_AHEAD);
        let Some((found, forms)) = ahead.find_map(|(n, html)| Some((n, matched(&like, html)?))) else {
            waiting.push(at);
            continue;
        };
        if pills.len() >= MAX_PILLS {
            return;
        }
        between(&all, &shown[next..found], &waiting, at, pills);
        unpaired.append(&mut waiting);
        for (piece, form) in shown[found].iter().zip(forms) {
            let Some((id, text)) = piece.person() else { continue };
            let written = || UserId::written_in(line).contains(&id);
            let clear = says(text, &id) && (UserId::written_in(text).is_empty() || written());
            pills.push(Pill { line: at, id, text: text.to_owned(), body: clear.then_some(form) });
        }
        next = found + 1;
    }
    let last = waiting.last().copied().unwrap_or(all.len().saturating_sub(1));
    between(&all, &shown[next..], &waiting, last, pills);
    unpaired.append(&mut waiting);
}

/// People in lines of HTML that the body doesn't have. `waiting`: the lines that the body has in their place. `or`: the line
/// next to them.
fn between(body: &[&str], html: &[&Line], waiting: &[usize], or: usize, pills: &mut Vec<Pill>) {
    for (n, line) in html.iter().enumerate() {
        if pills.len() >= MAX_PILLS {
            return;
        }
        let at = waiting.get(n).or(waiting.last()).copied().unwrap_or(or);
        let written = body.get(at).map(|line| UserId::written_in(line)).unwrap_or_default();
        let linked = line.iter().filter_map(Piece::person).map(|(id, text)| (id, text.to_owned()));
        let spelt = line.iter().flat_map(|piece| UserId::written_in(piece.text()));
        for (id, text) in linked.chain(spelt.map(|id| (id.clone(), id.to_string()))).take(MAX_PILLS) {
            // The body's line has the id in full, so both say the same.
            let clear = says(&text, &id) && written.contains(&id);
            let body = clear.then(|| bare(id.as_str()));
            pills.push(Pill { line: at, id, text, body });
        }
    }
}

/// Whether a link's text doesn't name another id than its target.
fn says(text: &str, id: &UserId) -> bool {
    UserId::written_in(text).iter().all(|written| written == id)
}

impl Piece {
    fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Link { text, .. } => text,
        }
    }

    /// The person that a link means, where its text is visible.
    fn person(&self) -> Option<(UserId, &str)> {
        match self {
            Self::Link { text, href } if !bare(text).is_empty() => Some((UserId::linked_by(href)?, text)),
            _ => None,
        }
    }

    /// The ways in which a body may have this piece.
    fn forms(&self) -> Forms {
        let same = |form: String| (form.clone(), form);
        let (text, href) = match self {
            Self::Text(text) => return vec![same(bare(text))],
            Self::Link { text, href } => (bare(text), href),
        };
        // Invisible text leaves nothing in the body.
        if text.is_empty() {
            return vec![same(String::new())];
        }
        let mut links = vec![bare(href)];
        links.extend(decoded(href).map(|href| bare(&href)));
        let mut forms = vec![same(text.clone())];
        if let Some(id) = UserId::linked_by(href) {
            let name = text.trim_start_matches('@');
            links.push(bare(&format!("https://matrix.to/#/{id}")));
            forms.extend([format!("@{name}"), name.to_owned()].map(same));
            forms.extend(links.iter().map(|link| (format!("@{name}{link}"), format!("@{name}"))));
            forms.extend([id.as_str(), &format!("@{}", id.localpart()), id.localpart()].map(bare).map(same));
        }
        // In the text, `[Lars](https://matrix.to/#/@lars:example.org)` becomes the name alone.
        forms.extend(links.iter().map(|link| (format!("{text}{link}"), text.clone())));
        forms.extend(links.into_iter().map(same));
        forms.retain(|(form, _)| !form.is_empty());
        forms
    }
}

/// How each piece of a line of HTML is written in a line of the body. `None` where the two don't say the same.
fn matched(body: &str, html: &[Forms]) -> Option<Vec<String>> {
    // In HTML, the number of a list item isn't part of the text.
    let digits = body.bytes().take_while(u8::is_ascii_digit).count();
    let item = body[digits..].strip_prefix('.').filter(|_| digits > 0);
    walk(body, html).or_else(|| walk(item?, html))
}

fn walk(body: &str, html: &[Forms]) -> Option<Vec<String>> {
    // For each piece, the places where it can end: the place, the index of the previous piece's end, and the spelling.
    let mut ends: Vec<Vec<(usize, usize, String)>> = vec![vec![(0, 0, String::new())]];
    for forms in html {
        let mut found = Vec::new();
        for (from, (at, ..)) in ends.last()?.iter().enumerate() {
            for (form, left) in forms {
                let end = at + form.len();
                let known = found.iter().any(|(known, ..): &(usize, usize, String)| *known == end);
                if body[*at..].starts_with(form.as_str()) && !known && found.len() < MAX_STATES {
                    found.push((end, from, left.clone()));
                }
            }
        }
        ends.push(found);
    }
    let mut at = ends.last()?.iter().position(|(end, ..)| *end == body.len())?;
    let mut forms = Vec::new();
    for piece in ends.iter().skip(1).rev() {
        let (_, from, form) = &piece[at];
        forms.push(form.clone());
        at = *from;
    }
    forms.reverse();
    Some(forms)
}

/// A line of the body in which `[Lars](https://matrix.to/#/@lars:example.org)` is replaced by `Lars`; and the people whom
/// these links mean.
fn without_markdown(line: &str) -> (String, Vec<(String, UserId)>) {
    let (mut text, mut named) = (String::with_capacity(line.len()), Vec::new());
    let mut rest = line;
    while let Some(middle) = rest.find("](") {
        let (head, tail) = (&rest[..middle], &rest[middle + 2..]);
        let close = tail.bytes().take(MAX_LINK).position(|byte| byte == b')');
        let link = head.rfind('[').zip(close).and_then(|(open, close)| {
            let name = &head[open + 1..];
            let id = UserId::linked_by(tail[..close].trim_matches(['<', '>', ' ']))?;
            (!bare(name).is_empty()).then(|| (open, close, name.to_owned(), id))
        });
        if let Some((open, close, name, id)) = link {
            text.push_str(&head[..open]);
            text.push_str(&name);
            named.push((name, id));
            rest = &tail[close + 1..];
        } else {
            text.push_str(&rest[..middle + 2]);
            rest = tail;
        }
    }
    text.push_str(rest);
    (text, named)
}

// ---- HTML ----

/// The lines of an HTML text, as a client shows them.
fn lines(html: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = vec![Vec::new()];
    // The open link: its target, and its text so far.
    let mut link: Option<(String, String)> = None;
    let mut rest = html;
    loop {
        let (text, tag, after) = until_tag(rest);
        for (n, part) in unescaped(text).split('\n').enumerate() {
            if n > 0 {
                close(&mut lines, &mut link);
                lines.push(Vec::new());
            }
            match (&mut link, lines.last_mut()) {
                (Some((_, text)), _) => text.push_str(part),
                (None, Some(line)) if !part.is_empty() => line.push(Piece::Text(part.to_owned())),
                _ => {}
            }
        }
        let Some(tag) = tag else { break };
        rest = after;
        let ending = tag.starts_with('/');
        let name: String = tag.trim_start_matches('/').chars().take_while(|c| is_of_tag(*c)).collect();
        let name = name.to_ascii_lowercase();
        if name == "a" {
            close(&mut lines, &mut link);
            if !ending {
                link = href(&tag[1..]).map(|href| (href, String::new()));
            }
        } else if BREAKS.contains(&name.as_str()) {
            close(&mut lines, &mut link);
            lines.push(Vec::new());
        } else if HIDDEN.contains(&name.as_str()) && !ending {
            let ends = |(at, _): &(usize, &str)| {
                rest.get(at + 2..at + 2 + name.len()).is_some_and(|end| end.eq_ignore_ascii_case(&name))
            };
            rest = rest.match_indices("</").find(ends).map_or("", |(at, _)| &rest[at..]);
        }
    }
    close(&mut lines, &mut link);
    lines
}

fn close(lines: &mut [Line], link: &mut Option<(String, String)>) {
    if let (Some((href, text)), Some(line)) = (link.take(), lines.last_mut()) {
        line.push(Piece::Link { text, href });
    }
}

fn is_of_tag(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-'
}

/// The text before the next tag, the tag without its brackets, and the text after it. Comments are skipped.
fn until_tag(html: &str) -> (&str, Option<&str>, &str) {
    let mut from = 0;
    while let Some(at) = html[from..].find('<').map(|at| from + at) {
        let inside = &html[at + 1..];
        if let Some(comment) = inside.strip_prefix("!--") {
            let after = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            return (&html[..at], Some("!"), after);
        }
        if !inside.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
            from = at + 1;
            continue;
        }
        let mut quote = None;
        let end = inside.char_indices().find(|(_, c)| match (quote, c) {
            (None, '>') => true,
            (None, '"' | '\'') => {
                quote = Some(*c);
                false
            }
            (Some(open), c) => {
                if open == *c {
                    quote = None;
                }
                false
            }
            _ => false,
        });
        // A tag without an end isn't part of the text.
        let Some((end, _)) = end else { return (&html[..at], Some("!"), "") };
        return (&html[..at], Some(&inside[..end]), &inside[end + 1..]);
    }
    (html, None, "")
}

/// The first `href` among a tag's attributes.
fn href(attributes: &str) -> Option<String> {
    let mut rest = attributes.trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let Some(value) = after.trim_start().strip_prefix('=').map(str::trim_start) else {
            // An attribute without a value.
            rest = after.trim_start();
            continue;
        };
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, after) = match quote {
            Some(quote) => value[1..].split_once(quote)?,
            None => value.split_once(char::is_whitespace).unwrap_or((value, "")),
        };
        if name.eq_ignore_ascii_case("href") {
            return Some(unescaped(value).trim().to_owned());
        }
        rest = after.trim_start();
    }
    None
}

/// The text with its entities replaced by their characters.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((head, tail)) = rest.split_once('&') {
        out.push_str(head);
        let entity = tail.bytes().take(MAX_ENTITY).position(|byte| byte == b';').map(|end| &tail[..end]);
        let c = entity.and_then(|entity| match entity {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            "nbsp" => Some('\u{a0}'),
            _ => {
                let number = entity.strip_prefix('#')?;
                let code = match number.strip_prefix(['x', 'X']) {
                    Some(hex) => u32::from_str_radix(hex, 16),
                    None => number.parse(),
                };
                char::from_u32(code.ok()?)
            }
        });
        if let (Some(c), Some(entity)) = (c, entity) {
            out.push(c);
            rest = &tail[entity.len() + 1..];
        } else {
            out.push('&');
            rest = tail;
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests;
