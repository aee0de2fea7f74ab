//! Which person a command means: the one whose id or link is in the same line. Messages are parsed as clients write
//! them.

use insta::assert_snapshot;
use serde_json::json;
use stopover::domain::ids::UserId;
use stopover::incoming::Said;
use stopover::matrix::event::event;
use stopover::matrix::inbound::parse::parse_message;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::{Talk, user};

const PERMALINK: &str = "https://matrix.to/#/";

fn link(text: &str, who: &str) -> String {
    format!(r#"<a href="{PERMALINK}{}">{text}</a>"#, user(who))
}

/// A message with links, parsed as it comes from a client.
fn message(talk: &mut Talk, who: &str, in_room: bool, body: &str, html: &str) -> Said {
    let said = talk.said(who, in_room, body);
    let content = json!({
        "msgtype": "m.text", "body": body, "format": "org.matrix.custom.html", "formatted_body": html,
    });
    let event_json = json!({
        "event_id": said.event.as_str(), "type": "m.room.message", "sender": said.sender.as_str(),
        "origin_server_ts": 1_775_000_000_000_i64, "content": content,
    });
    let parsed = parse_message(&event(&event_json.to_string()).unwrap(), &UserId::new("@stopover:localhost")).unwrap();
    Said {
        text: parsed.text,
        pills: parsed.pills,
        mentions_bot: parsed.mentions_bot,
        verbatim: parsed.verbatim,
        ..said
    }
}

fn says(talk: &mut Talk, who: &str, in_room: bool, body: &str, html: &str) -> String {
    let said = message(talk, who, in_room, body, html);
    let answer = talk.take_said(said);
    // The answer to the sender.
    let mine = if in_room { "room" } else { who };
    let mut own = String::new();
    let mut keep = false;
    for line in answer.lines() {
        if line.trim_start().starts_with('→') {
            keep = line.contains(&format!("→ {mine}:")) || line.contains(&format!("→ {mine}(!):"));
        }
        if keep {
            own.push_str(line);
            own.push('\n');
        }
    }
    own
}

/// The crew, and who was asked to join.
fn crew(talk: &mut Talk) -> String {
    talk.dm("ada", "trip crew")
}

fn with_people() -> Talk {
    let mut talk = oslo_goteborg();
    talk.members(&["lars", "mal"], true);
    talk
}

/// Two command lines with a link each: each command means the person of its own line.
#[test]
fn each_line_means_its_own_people() {
    let mut talk = with_people();
    let html = format!("!trip block {}<br>!trip unblock {}", link("Lars", "lars"), link("Mal", "mal"));
    assert_snapshot!(says(&mut talk, "ada", false, "!trip block Lars\n!trip unblock Mal", &html), @"
    → ada: @lars:localhost is blocked from North by train: they can't see it or take part in it, and won't be told. To undo that: `trip unblock @lars:localhost`.
        You hadn't blocked @mal:localhost.
    ");
    assert_snapshot!(talk.dm("ada", "trip block"), @"  → ada: Blocked from North by train: @lars:localhost");
    let html = format!("<p>!block {}</p><p>!unblock {}</p><p>!block</p>", link("Mal", "mal"), link("Lars", "lars"));
    assert_snapshot!(says(&mut talk, "ada", false, "!block Mal\n\n!unblock Lars\n\n!block", &html), @"
    → ada: You won't get any more offers, suggestions or questions from @mal:localhost through me. You'll still see each other in rooms. To undo that: `unblock @mal:localhost`.
        You hadn't blocked @lars:localhost.
        You've blocked: @mal:localhost
    ");
    // The person to be blocked is not asked to join the crew.
    let html = format!("!trip crew add {}<br />!trip block {}", link("Lars", "lars"), link("Mal", "mal"));
    let answer = says(&mut talk, "ada", false, "!trip crew add Lars\n!trip block Mal", &html);
    assert!(!answer.contains("@mal:localhost is in the crew") && answer.contains("@lars:localhost"), "{answer}");
    assert!(!crew(&mut talk).contains("@mal:localhost"));
    // A person who is thanked below is not asked to join.
    let html = format!(
        "!trip crew remove {}<br>!trip about thanks to {} for the map",
        link("Mal", "mal"),
        link("Lars", "lars")
    );
    let answer = says(&mut talk, "ada", false, "!trip crew remove Mal\n!trip about thanks to Lars for the map", &html);
    assert!(!answer.contains("@lars:localhost") && answer.contains("@mal:localhost"), "{answer}");
}

/// A command without `!` in a direct chat: people in the lines below it are not meant.
#[test]
fn people_on_the_following_lines() {
    let mut talk = with_people();
    let html = format!("trip block {}<br>say hello to {}", link("Mal", "mal"), link("Lars", "lars"));
    assert_snapshot!(says(&mut talk, "ada", false, "trip block Mal\nsay hello to Lars", &html), @"  → ada: @lars:localhost comes further down, among other words, so I haven't done anything. Please put everyone you mean right after the command: `trip block @lars:example.org`.");
    let html = format!("!trip block {}<br>and {}, who knows the way", link("Mal", "mal"), link("Lars", "lars"));
    assert_snapshot!(says(&mut talk, "ada", false, "!trip block Mal\nand Lars, who knows the way", &html), @"  → ada: @lars:localhost comes further down, among other words, so I haven't done anything. Please put everyone you mean right after the command: `trip block @lars:example.org`.");
    assert_snapshot!(talk.dm("ada", "!trip block @mal:localhost\nbut not @lars:localhost"), @"  → ada: @lars:localhost comes further down, among other words, so I haven't done anything. Please put everyone you mean right after the command: `trip block @lars:example.org`.");
    assert_snapshot!(talk.dm("ada", "trip block"), @"  → ada: Nobody is blocked from North by train.");
    // Except in a list.
    let html = format!("trip block<br>{},<br>and {}", link("Mal", "mal"), link("Lars", "lars"));
    assert_snapshot!(says(&mut talk, "ada", false, "trip block\nMal,\nand Lars", &html), @"
    → ada: @lars:localhost is blocked from North by train: they can't see it or take part in it, and won't be told. To undo that: `trip unblock @lars:localhost`.
        @mal:localhost is blocked from North by train: they can't see it or take part in it, and won't be told. To undo that: `trip unblock @mal:localhost`.
    ");
}

/// Nothing is done where the text and its links mean different people.
#[test]
fn body_and_html_disagree() {
    let mut talk = with_people();
    let html = format!("!trip block {}", link("@lars:localhost", "mal"));
    assert_snapshot!(says(&mut talk, "ada", false, "!trip block @lars:localhost", &html), @"  → ada: I can't tell who you mean: your words don't match the links in them (@lars:localhost and @mal:localhost). Please write the Matrix ID itself: `trip block @lars:example.org`.");
    let html = format!("!trip crew add {}", link("Mal", "mal"));
    assert_snapshot!(says(&mut talk, "ada", false, "!trip crew add @lars:localhost", &html), @"  → ada: I can't tell who you mean: your words don't match the links in them (@lars:localhost and @mal:localhost). Please write the Matrix ID itself: `trip crew add @lars:example.org`.");
    assert_snapshot!(says(&mut talk, "ada", false, "!trip crew owner Lars", &format!("!trip crew owner Lars {}", link("and Mal", "mal"))), @"  → ada: I can't tell who you mean: your words don't match the links in them (@mal:localhost). Please write the Matrix ID itself: `trip crew owner @lars:example.org`.");
    for command in ["!block", "!unblock", "!trip unblock", "!trip crew remove", "!contact", "!trip hand"] {
        let html = format!("{command} Lars, {}", link("Mal", "mal"));
        let answer = says(&mut talk, "ada", false, &format!("{command} Lars, Malmö"), &html);
        assert!(
            answer.contains("(@mal:localhost)") && answer.contains(&format!("`{} @lars", &command[1..])),
            "{command}: {answer}"
        );
    }
    // An invisible link means nobody.
    let html = format!("!trip block @lars:localhost{}", link("", "mal"));
    assert_snapshot!(says(&mut talk, "ada", false, "!trip block @lars:localhost", &html), @"  → ada: @lars:localhost is blocked from North by train: they can't see it or take part in it, and won't be told. To undo that: `trip unblock @lars:localhost`.");
    assert_snapshot!(talk.dm("ada", "trip block"), @"  → ada: Blocked from North by train: @lars:localhost");
}

/// The ways in which clients write a link into the body, with a link to the bot in front.
#[test]
fn links_as_clients_write_them() {
    let mut talk = with_people();
    let lars = link("Lars", "lars");
    for shown in ["Lars", "@Lars", "@lars:localhost", "[Lars](https://matrix.to/#/@lars:localhost)", "@[Lars]"] {
        let html = format!("!trip block {lars}");
        let answer = says(&mut talk, "ada", false, &format!("!trip block {shown}"), &html);
        assert!(answer.contains("@lars:localhost"), "{shown}: {answer}");
        let answer = says(&mut talk, "ada", false, &format!("trip unblock {shown}"), &format!("trip unblock {lars}"));
        assert!(answer.contains("@lars:localhost"), "{shown}: {answer}");
    }
    let html = format!("{}: trip crew remove {lars}", link("Stopover", "stopover"));
    assert_snapshot!(says(&mut talk, "ada", true, "Stopover: trip crew remove Lars", &html), @"  → room: Lars (@lars:localhost) isn't in the crew.");
    for written in [
        "https://matrix.to/#/@lars:localhost?via=localhost",
        "https://matrix.to/#/%40lars%3Alocalhost",
        "matrix:u/lars:localhost?action=chat",
        "(@lars:localhost).",
        "@Lars:Localhost",
    ] {
        let answer = talk.dm("ada", &format!("trip crew remove {written}"));
        assert!(answer.contains("@lars:localhost)"), "{written}: {answer}");
    }
    assert_snapshot!(talk.dm("ada", "trip crew remove lars@localhost:80 #lars:localhost"), @"  → ada: Who? Use their Matrix ID: `trip crew add @kari:example.org`.");
    let html = format!("contact {lars}, Malmö<br>knows {}", link("Mal", "mal"));
    assert_snapshot!(says(&mut talk, "ada", false, "contact [Lars](https://matrix.to/#/@lars:localhost), Malmö\nknows Mal", &html), @"
    → ada: Contact saved: #3 Lars, in Malmö: @lars:localhost · knows Mal
        Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 3`.
    ");
}

/// A "yes" answers the question. Links in it mean nobody.
#[test]
fn a_yes_names_nobody() {
    let mut talk = with_people();
    talk.store
        .transact(|tx| -> stopover::store::Result<()> {
            let trip = tx.trips_under_way()?[0].id;
            tx.add_crew(trip, &user("lars"))?;
            tx.add_crew(trip, &user("mal"))?;
            Ok(())
        })
        .unwrap();
    assert_snapshot!(talk.dm("ada", "trip hand @lars:localhost"), @"  → ada: Hand North by train over to Lars (@lars:localhost)? You'll stay in the crew, but only its new owner can hand it back. Write `yes, hand over` (just “yes” isn't enough) or tap ✅ within 15 minutes.");
    assert_snapshot!(says(&mut talk, "ada", false, "yes", &link("yes", "mal")), @"  → ada: That takes more than a “yes”. To go ahead, write `yes, hand over`, or tap ✅ on the question.");
}

/// An edit is read by its own lines, also where an earlier version of the bot stored it.
#[test]
fn edits_mean_their_own_people() {
    let mut talk = with_people();
    let html = format!("!trip block {}", link("Mal", "mal"));
    let said = message(&mut talk, "ada", false, "!trip block Mal", &html);
    talk.take_said(said);
    let original = talk.last.clone();
    let html = format!("!stops<br>!trip unblock {}<br>!trip block {}", link("Mal", "mal"), link("Lars", "lars"));
    let mut edit = message(&mut talk, "ada", false, "!stops\n!trip unblock Mal\n!trip block Lars", &html);
    let mut stored = serde_json::to_value(&edit).unwrap();
    edit.replaces = Some(original);
    assert_eq!(talk.take_said(edit), "");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → ada: ($4 now) Editing a message can't undo what it did. For something else, please send a new one.
          @mal:localhost isn't blocked from North by train any more.
          @lars:localhost is blocked from North by train: they can't see it or take part in it, and won't be told. To undo that: `trip unblock @lars:localhost`.
    ");
    stored["pills"] = json!(["@mal:localhost"]);
    let said: Said = serde_json::from_value(stored).unwrap();
    assert!(said.pills.is_empty(), "an id without its line counts for nothing");
}

/// Display names are free text. They cannot imitate the way in which the bot tells people apart.
#[test]
fn names_that_imitate() {
    let mut talk = oslo_goteborg();
    for name in ["Kari (@kari:localhost)", "Каri", "Kari ＠kari：localhost", "Stopover", "Kari, Ada", "Kari\u{202e}"]
    {
        let mut said = talk.said("mal", true, "!trip crew");
        said.sender_name = Some(name.to_owned());
        talk.take_said(said);
        let answer = talk.dm("ada", "trip crew remove @mal:localhost");
        assert!(answer.contains("@mal:localhost") && !answer.contains("@kari:localhost"), "{name}: {answer}");
        assert_eq!(answer.matches('@').count(), 1, "{name}: {answer}");
        let mut said = talk.said("mal", true, "!offer Oslo sofa 6–7 April");
        said.sender_name = Some(name.to_owned());
        let answer = talk.take_said(said);
        let crew = answer.lines().find(|line| line.contains("→ ada")).unwrap_or_default();
        assert!(crew.contains("@mal:localhost") && !crew.contains("@kari:localhost"), "{name}: {answer}");
        talk.now += chrono::TimeDelta::hours(1);
    }
    assert_snapshot!(talk.dm("ada", "offers"), @"
    → ada: Offers for North by train:
        • #3 a sofa at Kari (@mal:localhost)'s in Oslo for 1 person: Mon 6 April (1 night, open)
        • #4 a sofa at Kari (@mal:localhost)'s in Oslo for 1 person: Mon 6 April (1 night, open)
        • #5 a sofa at Kari (@mal:localhost)'s in Oslo for 1 person: Mon 6 April (1 night, open)
        • #6 a sofa at Kari (@mal:localhost)'s in Oslo for 1 person: Mon 6 April (1 night, open)
        • #7 a sofa at Kari (@mal:localhost)'s in Oslo for 1 person: Mon 6 April (1 night, open)
        • #8 a sofa at Kari (@mal:localhost)'s in Oslo for 1 person: Mon 6 April (1 night, open)
    ");
}
