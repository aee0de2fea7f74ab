use serde_json::json;

use super::*;
use crate::matrix::event::event;

fn bot() -> UserId {
    UserId::new("@bot:example.org")
}

fn parsed(content: Value) -> Option<ParsedMessage> {
    of_kind("m.room.message", content)
}

fn of_kind(kind: &str, content: Value) -> Option<ParsedMessage> {
    let json = json!({
        "event_id": "$it", "type": kind, "sender": "@kari:example.org",
        "origin_server_ts": 1_775_000_000_000_i64, "content": content,
    });
    parse_message(&event(&json.to_string()).unwrap(), &bot())
}

fn text(body: &str) -> ParsedMessage {
    ParsedMessage {
        kind: SaidKind::Text,
        text: body.to_owned(),
        verbatim: false,
        pills: Vec::new(),
        mentions_bot: false,
        thread: None,
        reply_to: None,
        replaces: None,
    }
}

fn html(html: &str) -> ParsedMessage {
    parsed(json!({"msgtype": "m.text", "body": "x", "format": "org.matrix.custom.html", "formatted_body": html}))
        .unwrap()
}

#[test]
fn kinds() {
    for (msgtype, kind) in [
        ("m.text", SaidKind::Text),
        ("m.notice", SaidKind::Notice),
        ("m.emote", SaidKind::Other),
        ("org.example.dance", SaidKind::Other),
    ] {
        let said = parsed(json!({"msgtype": msgtype, "body": "hi"})).unwrap();
        assert_eq!(said, ParsedMessage { kind, ..text("hi") }, "{msgtype}");
    }
}

#[test]
fn what_has_no_words_is_media_unless_it_has_a_caption() {
    let media =
        |said: Option<ParsedMessage>| assert_eq!(said, Some(ParsedMessage { kind: SaidKind::Media, ..text("") }));
    for msgtype in ["m.image", "m.file", "m.audio", "m.video", "m.location"] {
        media(parsed(json!({"msgtype": msgtype, "body": "IMG_2041.jpg"})));
        media(parsed(json!({"msgtype": msgtype, "body": "IMG_2041.jpg", "filename": "IMG_2041.jpg"})));
        media(parsed(json!({"msgtype": msgtype, "body": " ", "filename": "IMG_2041.jpg"})));
    }
    let captioned = json!({"msgtype": "m.image", "body": "Guest room in Trondheim", "filename": "IMG_2041.jpg"});
    assert_eq!(parsed(captioned), Some(text("Guest room in Trondheim")));
    for kind in ["m.poll.start", "org.matrix.msc3381.poll.start", "m.sticker", "m.location"] {
        media(of_kind(kind, json!({"body": "words for old clients"})));
        assert_eq!(of_kind(kind, json!({})), None, "{kind}, redacted");
    }
    assert_eq!(of_kind("m.poll.response", json!({"body": "x"})), None);
}

#[test]
fn what_is_no_message_is_none() {
    for content in [
        json!({}),
        json!(null),
        json!([1]),
        json!({"msgtype": "m.text"}),
        json!({"body": "hi"}),
        json!({"msgtype": 7, "body": "hi"}),
        json!({"msgtype": "m.text", "body": {"a": 1}}),
        json!({"msgtype": "m.text", "body": "* hi", "m.relates_to": {"rel_type": "m.replace", "event_id": "$a"}}),
    ] {
        assert_eq!(parsed(content.clone()), None, "{content}");
    }
    for json in ["", "{}", "[]", r#"{"event_id":"$a"}"#, r#"{"event_id":1,"type":2,"sender":3,"origin_server_ts":4}"#] {
        assert!(event(json).is_none(), "{json}");
    }
}

#[test]
fn relations() {
    let said = |relation: Value| parsed(json!({"msgtype": "m.text", "body": "hi", "m.relates_to": relation})).unwrap();
    let id = |id: &str| Some(EventId::new(id));
    assert_eq!(said(json!({"m.in_reply_to": {"event_id": "$a"}})), ParsedMessage { reply_to: id("$a"), ..text("hi") });
    assert_eq!(
        said(json!({"rel_type": "m.thread", "event_id": "$r"})),
        ParsedMessage { thread: id("$r"), ..text("hi") }
    );
    assert_eq!(
        said(
            json!({"rel_type": "m.thread", "event_id": "$r", "is_falling_back": true, "m.in_reply_to": {"event_id": "$a"}})
        ),
        ParsedMessage { thread: id("$r"), ..text("hi") }
    );
    assert_eq!(
        said(
            json!({"rel_type": "m.thread", "event_id": "$r", "is_falling_back": false, "m.in_reply_to": {"event_id": "$a"}})
        ),
        ParsedMessage { thread: id("$r"), reply_to: id("$a"), ..text("hi") }
    );
    for odd in [json!(7), json!({"m.in_reply_to": "$a"}), json!({"rel_type": "m.thread"}), json!({"rel_type": 1})] {
        assert_eq!(said(odd.clone()), text("hi"), "{odd}");
    }
}

#[test]
fn edits_are_read_from_their_new_content() {
    let said = parsed(json!({
        "msgtype": "m.text", "body": "* !stops",
        "m.new_content": {"msgtype": "m.text", "body": "!stops", "m.mentions": {"user_ids": ["@bot:example.org"]}},
        "m.relates_to": {"rel_type": "m.replace", "event_id": "$a"},
    }))
    .unwrap();
    assert_eq!(said, ParsedMessage { replaces: Some(EventId::new("$a")), mentions_bot: true, ..text("!stops") });
}

#[test]
fn the_fallback_of_a_reply_goes() {
    let reply = json!({"m.in_reply_to": {"event_id": "$a"}});
    for (body, left) in [
        ("> <@kari:example.org> hello\n> there\n\nyes", "yes"),
        ("> * <@kari:example.org> dances\n\nyes", "yes"),
        ("> <@kari:example.org> hello\n\n> quoted\nyes", "> quoted\nyes"),
        ("> <@kari:example.org> hello", ""),
        ("> my own quotation\n\nyes", "> my own quotation\n\nyes"),
        ("yes", "yes"),
    ] {
        let said = parsed(json!({"msgtype": "m.text", "body": body, "m.relates_to": reply})).unwrap();
        assert_eq!(said.text, left, "{body}");
    }
    // Without a reply it is somebody's own text.
    let body = "> <@kari:example.org> hello\n\nyes";
    assert_eq!(parsed(json!({"msgtype": "m.text", "body": body})).unwrap().text, body);
}

#[test]
fn code_and_quotations_are_verbatim() {
    for (formatted, verbatim) in [
        ("<pre><code>!stops</code></pre>", true),
        ("<p><code>!stops</code></p>", true),
        ("<blockquote>\n<p>!stops</p>\n</blockquote>\n<p>what is that?</p>", true),
        (" <CODE class=\"x\">!stops</CODE>", true),
        ("<mx-reply><blockquote>old</blockquote></mx-reply>!stops", false),
        ("<mx-reply><blockquote>old</blockquote></mx-reply><code>!stops</code>", true),
        ("!stop <code>Oslo</code>", false),
        ("<strong>!stops</strong>", false),
        ("<codex>!stops</codex>", false),
        ("<", false),
        ("", false),
    ] {
        assert_eq!(html(formatted).verbatim, verbatim, "{formatted}");
    }
    for (body, verbatim) in [("> !stops", true), ("```\n!stops\n```", true), ("!stops", false)] {
        assert_eq!(parsed(json!({"msgtype": "m.text", "body": body})).unwrap().verbatim, verbatim, "{body}");
    }
}

#[test]
fn links_to_people() {
    let said = |body: &str, html: &str| {
        let content = json!({
            "msgtype": "m.text", "body": body, "format": "org.matrix.custom.html", "formatted_body": html,
        });
        parsed(content).unwrap()
    };
    let bot = said("Bot: hi", r#"<a href="https://matrix.to/#/@bot:example.org">Bot</a>: hi"#);
    assert!(bot.mentions_bot && bot.pills[0].body.is_some());
    let kari = said("Kari: hi", r#"<a href="https://matrix.to/#/@kari:example.org">Kari</a>: hi"#);
    assert!(!kari.mentions_bot && kari.pills[0].id == UserId::new("@kari:example.org"));
    assert_eq!(said("hi", "hi").pills, []);
}

#[test]
fn mentions() {
    for (mentions, bot) in [
        (json!({"user_ids": ["@bot:example.org"]}), true),
        (json!({"user_ids": ["@kari:example.org"]}), false),
        (json!({"room": true}), false),
        (json!({"user_ids": "@bot:example.org"}), false),
        (json!([]), false),
    ] {
        let said = parsed(json!({"msgtype": "m.text", "body": "hi", "m.mentions": mentions})).unwrap();
        assert_eq!(said.mentions_bot, bot, "{mentions}");
    }
}
