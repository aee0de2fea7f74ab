//! A message as Matrix wants it: a plain body, and the same as HTML of the few tags that clients allow
//! (Matrix 1.15, client-server API, "m.room.message msgtypes", recommended tags).

use chrono::NaiveDate;

use super::catalogue::{Catalogue, undisguise};
use super::msg::Msg;

/// Bytes of a body; what goes beyond is cut at a line, and said. An event may have 65,536 bytes, of which encryption and
/// the second body take their part.
pub const MAX_BODY: usize = 12_000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    pub plain: String,
    pub html: String,
}

/// Renders lines in the language of `catalogue`; dates are shown as seen from `today`.
pub fn render(lines: &[Msg], catalogue: &Catalogue, today: NaiveDate) -> Body {
    let mut plain = String::new();
    let mut html = String::new();
    for (index, said) in lines.iter().enumerate() {
        let mut words = catalogue.words(said, today);
        if index == 0 && words.len() > MAX_BODY / 2 {
            // Something is always said.
            let end = (0..=MAX_BODY / 2).rev().find(|at| words.is_char_boundary(*at)).unwrap_or(0);
            words.truncate(end);
            words.push('…');
        }
        let (line, marked) = (plain_of(&words), html_of(&words));
        if plain.len() + line.len() > MAX_BODY || html.len() + marked.len() > 2 * MAX_BODY {
            let cut = catalogue.words(&crate::msg!("cut-here", count: lines.len() - index), today);
            plain.push('\n');
            plain.push_str(&plain_of(&cut));
            html.push_str("<br>");
            html.push_str(&html_of(&cut));
            break;
        }
        if index > 0 {
            plain.push('\n');
            html.push_str("<br>");
        }
        plain.push_str(&line);
        html.push_str(&marked);
    }
    Body { plain, html }
}

/// The pieces of a text between the markup characters, with whether each is strong or code.
fn pieces(words: &str) -> Vec<(bool, bool, &str)> {
    let mut pieces = Vec::new();
    let (mut strong, mut code) = (false, false);
    let mut rest = words;
    while !rest.is_empty() {
        let next = if code { rest.find('`') } else { rest.find("**").into_iter().chain(rest.find('`')).min() };
        let Some(at) = next else {
            pieces.push((strong, code, rest));
            break;
        };
        if at > 0 {
            pieces.push((strong, code, &rest[..at]));
        }
        if rest[at..].starts_with('`') {
            code = !code;
            rest = &rest[at + 1..];
        } else {
            strong = !strong;
            rest = &rest[at + 2..];
        }
    }
    pieces
}

/// Without markup. Code keeps its backticks: what is to be typed must stand apart from the sentence around it.
fn plain_of(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for (_, code, text) in pieces(words) {
        if code {
            plain.push('`');
            plain.push_str(text);
            plain.push('`');
        } else {
            plain.push_str(text);
        }
    }
    undisguise(&plain)
}

fn html_of(words: &str) -> String {
    let mut html = String::with_capacity(words.len() + 32);
    for (strong, code, text) in pieces(words) {
        let tags = [(strong, "strong"), (code, "code")];
        for (_, tag) in tags.iter().filter(|(on, _)| *on) {
            html.push_str(&format!("<{tag}>"));
        }
        escape(text, &mut html);
        for (_, tag) in tags.iter().rev().filter(|(on, _)| *on) {
            html.push_str(&format!("</{tag}>"));
        }
    }
    undisguise(&html)
}

fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\n' => html.push_str("<br>"),
            c => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::locale::Language;
    use crate::render::msg::Arg;

    fn echo(text: &str) -> Body {
        let said = Msg::new("echo", vec![("text", Arg::from(text))]);
        render(&[said], &Catalogue::of(Language::En, "!"), "2026-04-03".parse().unwrap())
    }

    #[test]
    fn other_peoples_text_is_never_markup() {
        let body = echo("**Rave** <b>`rm`</b> & \"co\"");
        assert_eq!(body.plain, "**Rave** <b>`rm`</b> & \"co\"");
        assert_eq!(body.html, "**Rave** &lt;b&gt;`rm`&lt;/b&gt; &amp; &quot;co&quot;");
    }

    #[test]
    fn own_markup_is() {
        assert_eq!(plain_of("**#7** say `!show 7`"), "#7 say `!show 7`");
        assert_eq!(html_of("**#7** say `!show 7`\n<"), "<strong>#7</strong> say <code>!show 7</code><br>&lt;");
    }

    proptest! {
        #[test]
        fn no_text_gets_a_tag_through(text in "[<>&\"'`*a-z ]{0,60}") {
            let body = echo(&text);
            prop_assert_eq!(&body.plain, &text);
            prop_assert!(!body.html.contains(['<', '>', '"', '\'']));
        }
    }
}
