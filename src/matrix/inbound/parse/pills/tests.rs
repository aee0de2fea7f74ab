use proptest::prelude::*;

use crate::matrix::inbound::parse::pills::*;

const LARS: &str = "@lars:x.org";
const MAL: &str = "@mal:x.org";

fn link(text: &str, id: &str) -> String {
    format!(r#"<a href="https://matrix.to/#/{id}">{text}</a>"#)
}

/// Line, id and whether it counts.
fn seen(body: &str, html: &str) -> Vec<(usize, String, bool)> {
    let (_, pills) = read(body, Some(html));
    pills.into_iter().map(|pill| (pill.line, pill.id.to_string(), pill.body.is_some())).collect()
}

fn counted(line: usize, id: &str) -> (usize, String, bool) {
    (line, id.to_owned(), true)
}

fn unclear(line: usize, id: &str) -> (usize, String, bool) {
    (line, id.to_owned(), false)
}

/// Clients write the same link in many ways into the body.
#[test]
fn one_line_as_clients_write_it() {
    let html = format!("!trip crew add {}", link("Lars", LARS));
    for body in [
        "!trip crew add Lars",
        "!trip crew add @Lars",
        "!trip crew add @lars:x.org",
        "!trip crew add [Lars](https://matrix.to/#/@lars:x.org)",
        "!trip crew add [@Lars](https://matrix.to/#/@lars:x.org)",
        "!trip crew add https://matrix.to/#/@lars:x.org",
        "!trip crew add <https://matrix.to/#/@lars:x.org>",
        "!trip crew add @[Lars]",
        "!trip crew add lars",
        "!trip crew add  **Lars** ",
        "  !trip crew add Lars\n",
    ] {
        assert_eq!(seen(body, &html), [counted(0, LARS)], "{body}");
    }
    for html in [
        r"!trip crew add <a href='https://matrix.to/#/%40lars%3Ax.org'>Lars</a>",
        r#"<p>!trip crew add <a class="x" href="https://matrix.to/#/@lars:x.org?via=a&amp;via=b">Lars</a></p>"#,
        r#"!trip crew add <a href="matrix:u/lars:x.org?action=chat">Lars</a>"#,
        r"!trip crew add <A HREF=https://matrix.to/#/@lars:x.org>Lars</A>",
        r#"!trip crew add <a title=">" download href="HTTPS://MATRIX.TO/#/@lars:x.org">Lars</a>"#,
        r#"!trip crew add <a href="https://matrix.to/#/&#64;lars&#x3a;x.org"><b>La</b>rs</a>"#,
        r#"!trip crew add <a data-mention-type="user" href="https://matrix.to/#/@lars:x.org" contenteditable="false">Lars</a>"#,
    ] {
        assert_eq!(seen("!trip crew add Lars", html), [counted(0, LARS)], "{html}");
    }
}

#[test]
fn each_line_has_its_own_people() {
    let (lars, mal) = (link("Lars", LARS), link("Mal", MAL));
    let body = "!trip crew add Lars\n!trip block Mal";
    let both = [counted(0, LARS), counted(1, MAL)];
    for html in [
        format!("!trip crew add {lars}<br>!trip block {mal}"),
        format!("!trip crew add {lars}<br/>\n!trip block {mal}"),
        format!("<p>!trip crew add {lars}</p>\n<p>!trip block {mal}</p>\n"),
        format!("<p>!trip crew add {lars}\n!trip block {mal}</p>"),
        format!("<div>!trip crew add {lars}</div><div>!trip block {mal}</div>"),
        format!("<ul><li>!trip crew add {lars}</li><li>!trip block {mal}</li></ul>"),
        format!("!trip crew add {lars}<!-- <br> --><br>!trip block {mal}"),
    ] {
        assert_eq!(seen(body, &html), both, "{html}");
    }
    let html = format!("<ol><li>{lars}</li><li>{mal}</li></ol>");
    assert_eq!(seen("1. Lars\n2. Mal", &html), both);
    let html = format!("<blockquote><p>{lars} said</p></blockquote><p>!stops</p><p>{mal}</p>");
    assert_eq!(seen("> Lars said\n\n!stops\n\nMal", &html), [counted(0, LARS), counted(4, MAL)]);
    let html = format!("<pre><code>!trip crew add Mal\n</code></pre>\n<p>!trip crew add {lars}</p>");
    assert_eq!(seen("```\n!trip crew add Mal\n```\n!trip crew add Lars", &html), [counted(3, LARS)]);
}

/// What a client doesn't show means nobody.
#[test]
fn an_invisible_link_is_none() {
    for hidden in
        ["", " ", "\u{200b}", "&#8203;", "\u{2800}", "\u{3164}", "<img src=\"mxc://x.org/y\">", "&nbsp;", "\u{e0041}"]
    {
        let html = format!("!trip crew add @lars:x.org{}", link(hidden, MAL));
        assert_eq!(seen("!trip crew add @lars:x.org", &html), [], "{hidden:?}");
    }
    for html in [
        format!("!trip crew add @lars:x.org<!-- {} -->", link("Mal", MAL)),
        format!("!trip crew add @lars:x.org<style>{}</style>", link("Mal", MAL)),
        format!("<mx-reply>{}</mx-reply>!trip crew add @lars:x.org", link("Mal", MAL)),
        "!trip crew add @lars:x.org<a href=\"https://matrix.to/#/@mal:x.org\"".to_owned(),
    ] {
        assert_eq!(seen("!trip crew add @lars:x.org", &html), [], "{html}");
    }
}

#[test]
fn body_and_html_that_disagree_are_unclear() {
    let (lars, mal) = (link("Lars", LARS), link("Mal", MAL));
    for (body, html, expected) in [
        // The text is another's id.
        ("!add @lars:x.org", format!("!add {}", link("@lars:x.org", MAL)), vec![unclear(0, MAL)]),
        (
            "!add @lars:x.org",
            format!("!add {}", link("matrix:u/lars:x.org", MAL)),
            vec![unclear(0, MAL), counted(0, LARS)],
        ),
        (
            "!add [@lars:x.org](https://matrix.to/#/@mal:x.org)",
            format!("!add {}", link("@lars:x.org", MAL)),
            vec![unclear(0, MAL)],
        ),
        // The line has somebody else's name or id, or nobody.
        ("!add @lars:x.org", format!("!add {mal}"), vec![unclear(0, MAL)]),
        ("!add Lars", format!("!add {mal}"), vec![unclear(0, MAL)]),
        ("!add Lars", format!("!add Lars {mal}"), vec![unclear(0, MAL)]),
        ("!add Lars", format!("!add Lars<br>{mal}"), vec![unclear(0, MAL)]),
        ("!add Lars", format!("{mal}<br>!add Lars"), vec![unclear(0, MAL)]),
        ("!add Lars and Mal", format!("!add {mal} and {lars}"), vec![unclear(0, MAL), unclear(0, LARS)]),
        ("!add Lars", "!add @mal:x.org".to_owned(), vec![unclear(0, MAL)]),
        ("!add Lars", format!("<details><summary>!add Lars</summary>{mal}</details>"), vec![unclear(0, MAL)]),
        // An id that is written out is the one.
        ("!add @lars:x.org, please 🙏", format!("!add {lars}, please"), vec![counted(0, LARS)]),
        ("!add @lars:x.org — now", "!add @lars:x.org -- now".to_owned(), vec![counted(0, LARS)]),
    ] {
        assert_eq!(seen(body, &html), expected, "{body} | {html}");
    }
    // The other line is none of it.
    let html = format!("!stops<br>!add {mal}");
    assert_eq!(seen("!stops\n!add Lars", &html), [unclear(1, MAL)]);
}

#[test]
fn links_in_markdown_are_names() {
    let body = "!contact [Lars](https://matrix.to/#/@lars:x.org), Malmö\n[a](https://x.org) [](matrix:u/lars:x.org)";
    let (text, pills) = read(body, None);
    assert_eq!(text, "!contact Lars, Malmö\n[a](https://x.org) [](matrix:u/lars:x.org)");
    let pill = Pill { line: 0, id: UserId::new(LARS), text: "Lars".to_owned(), body: Some("lars".to_owned()) };
    assert_eq!(pills, [pill]);
    let (_, pills) = read("!add [@lars:x.org](https://matrix.to/#/@mal:x.org)", None);
    assert_eq!(pills[0].body, None, "it shows another's id");
    // The HTML shows no link.
    assert_eq!(seen("!add [Lars](https://matrix.to/#/@mal:x.org)", "!add Lars"), [unclear(0, MAL)]);
}

#[test]
fn rooms_and_other_links_are_nobody() {
    for href in [
        "https://matrix.to/#/!room:x.org/$event",
        "https://matrix.to/#/#room:x.org",
        "matrix:r/room:x.org",
        "https://evil.example/#/@lars:x.org",
        "https://matrix.to/#/@%ff:x.org",
        "https://matrix.to/#/@%4",
        "",
    ] {
        assert_eq!(seen("!stops there", &format!(r#"!stops <a href="{href}">there</a>"#)), [], "{href}");
    }
    let html = format!(r#"!contact {}, <a href="https://x.org/a?b&amp;c">site</a>"#, link("Lars", LARS));
    assert_eq!(seen("!contact Lars, [site](https://x.org/a?b&c)", &html), [counted(0, LARS)]);
}

#[test]
fn the_bot_at_the_head() {
    let html = format!("{}: trip crew add {}", link("Stopover", "@bot:x.org"), link("Lars", LARS));
    assert_eq!(seen("Stopover: trip crew add Lars", &html), [counted(0, "@bot:x.org"), counted(0, LARS)]);
}

#[test]
fn a_flood_of_links_takes_no_time() {
    let mal = link("Mal", MAL);
    for (body, html) in [
        ("Mal\n".repeat(10_000), format!("{mal}<br>").repeat(1_000)),
        ("Lars\n".repeat(10_000), format!("{mal}<br>").repeat(1_000)),
        ("Mal".repeat(10_000), mal.repeat(1_000)),
        ("](".repeat(30_000), "<".repeat(60_000)),
        ("@".repeat(60_000), "&".repeat(60_000)),
        ("[a](matrix:u/a:b)".repeat(3_000), "<style>".repeat(8_000)),
    ] {
        let (_, pills) = read(&body, Some(&html));
        assert!(pills.len() <= MAX_PILLS);
    }
}

proptest! {
    #[test]
    fn any_message_is_read(body in "\\PC{0,80}|([@\\[\\]()!a-z:.\n ]|https://matrix.to/#/@a:b){0,40}",
                           html in "\\PC{0,80}|(<a href=\"matrix:u/a:b\">|</a>|<br>|<p>|&amp;|a|@|\n| ){0,40}") {
        let (text, pills) = read(&body, Some(&html));
        for pill in pills {
            prop_assert!(pill.line == 0 || pill.line < text.lines().count());
        }
    }
}
