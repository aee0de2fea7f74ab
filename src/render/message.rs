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

/// What a line of a list begins with, in the catalogue and in the plain body.
const ITEM: &str = "• ";

/// What belongs to the list item above it begins with.
const BELOW_ITEM: &str = "    ";

/// Characters of code that stay on one line: a command is read in one piece. Longer code may break, so that no line runs out
/// of a phone's screen.
const MAX_UNBROKEN: usize = 30;

/// Renders lines in the language of `catalogue`; dates are shown as seen from `today`.
pub fn render(lines: &[Msg], catalogue: &Catalogue, today: NaiveDate) -> Body {
    let mut page = Page::new(catalogue);
    for (index, said) in lines.iter().enumerate() {
        let mut words = catalogue.words(said, today);
        if index == 0 && words.len() > MAX_BODY / 2 {
            // Something is always said.
            let end = (0..=MAX_BODY / 2).rev().find(|at| words.is_char_boundary(*at)).unwrap_or(0);
            words.truncate(end);
            words.push('…');
        }
        let before = (page.plain.len(), page.html.len(), page.in_list);
        page.add(&words);
        if page.plain.len() > MAX_BODY || page.html.len() > 2 * MAX_BODY {
            page.plain.truncate(before.0);
            page.html.truncate(before.1);
            page.in_list = before.2;
            page.add(&catalogue.words(&crate::msg!("cut-here", count: lines.len() - index), today));
            break;
        }
    }
    page.done()
}

/// The two bodies of a message, as far as they are written.
struct Page<'a> {
    plain: String,
    html: String,
    /// The last line was an item of a list, which is not closed yet.
    in_list: bool,
    catalogue: &'a Catalogue,
    /// What code stands between in the plain body.
    quotes: (String, String),
}

impl<'a> Page<'a> {
    fn new(catalogue: &'a Catalogue) -> Self {
        let quotes = catalogue.quotes();
        Self { plain: String::new(), html: String::new(), in_list: false, catalogue, quotes }
    }

    /// Adds the lines of a message.
    fn add(&mut self, words: &str) {
        words.split('\n').for_each(|line| self.add_line(line));
    }

    fn add_line(&mut self, line: &str) {
        let first = self.plain.is_empty();
        if !first {
            self.plain.push('\n');
        }
        if let Some(item) = line.strip_prefix(ITEM) {
            self.html.push_str(if self.in_list { "</li><li>" } else { "<ul><li>" });
            self.in_list = true;
            self.plain.push_str(ITEM);
            self.write(item);
        } else if self.in_list && line.starts_with(BELOW_ITEM) {
            self.html.push_str("<br>");
            self.plain.push_str(BELOW_ITEM);
            self.write(line.trim_start());
        } else {
            if self.in_list {
                // Clients leave space around a list by themselves.
                self.plain.push('\n');
                self.close_list();
            } else if !first {
                self.html.push_str("<br>");
            }
            let line = self.catalogue.capitalised(line);
            self.write(&line);
        }
    }

    fn write(&mut self, words: &str) {
        self.plain.push_str(&plain_of(words, &self.quotes));
        self.html.push_str(&html_of(words));
    }

    fn close_list(&mut self) {
        if std::mem::take(&mut self.in_list) {
            self.html.push_str("</li></ul>");
        }
    }

    fn done(mut self) -> Body {
        self.close_list();
        Body { plain: self.plain, html: self.html }
    }
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

/// Without markup. Code stands in quotes, so that what is to be typed stands apart from the sentence around it; where a line
/// begins with it, as in a list of commands, it does so anyway.
fn plain_of(words: &str, (open, close): &(String, String)) -> String {
    let mut plain = String::with_capacity(words.len());
    let pieces = pieces(words);
    for (at, (_, code, text)) in pieces.iter().enumerate() {
        let apart = at == 0 && pieces.get(1).is_none_or(|(_, _, next)| next.starts_with(" –"));
        if *code && !apart {
            plain.push_str(open);
            plain.push_str(text);
            plain.push_str(close);
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
        if code && text.chars().count() <= MAX_UNBROKEN {
            escape(&text.replace(' ', "\u{a0}"), &mut html);
        } else {
            escape(text, &mut html);
        }
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
        let quotes = ("“".to_owned(), "”".to_owned());
        assert_eq!(plain_of("**#7** say `!show 7`", &quotes), "#7 say “!show 7”");
        assert_eq!(plain_of("`show 7` – shows it", &quotes), "show 7 – shows it");
        assert_eq!(html_of("**#7** say `!show 7`\n<"), "<strong>#7</strong> say <code>!show\u{a0}7</code><br>&lt;");
        let long = html_of("`offer Oslo sofa Mon–Tue and/or Tue–Wed`");
        assert_eq!(long, "<code>offer Oslo sofa Mon–Tue and/or Tue–Wed</code>", "it may break");
    }

    #[test]
    fn lists_are_lists() {
        let echo = |text: &str| Msg::new("echo", vec![("text", Arg::from(text))]);
        let item = |text: &str| crate::msg!("item", what: echo(text));
        let lines = [echo("Head:"), item("one"), item("two"), echo("Tail:"), item("three")];
        let body = render(&lines, &Catalogue::of(Language::En, "!"), "2026-04-03".parse().unwrap());
        assert_eq!(body.plain, "Head:\n• one\n• two\n\nTail:\n• three");
        assert_eq!(body.html, "Head:<ul><li>one</li><li>two</li></ul>Tail:<ul><li>three</li></ul>");
        let body = self::echo("• not a list");
        assert_eq!(body.html, "• not a list", "other people's text is no list");
    }

    proptest! {
        #[test]
        fn no_text_gets_a_tag_through(text in "[<>&\"'`*•a-z ]{0,60}") {
            let body = echo(&text);
            prop_assert_eq!(&body.plain, &text);
            prop_assert!(!body.html.contains(['<', '>', '"', '\'']));
        }
    }
}
