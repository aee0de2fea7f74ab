//! Mistyped commands, markup, control characters, very long messages, quotes and code.

use insta::assert_snapshot;
use stopover::incoming::{IncomingKind, SaidKind};

use crate::harness::fixtures::oslo_goteborg;

#[test]
fn near_misses() {
    assert_snapshot!(oslo_goteborg().play("
        #room kari: !ofer Oslo sofa Mon–Tue
        #room kari: !stosp
        #room kari: !OFFERS
        #room kari: !meetpus all
        #room kari: !weather
        #room kari: !!!
        #room kari: ! what a day
        #room kari: !tripp
        kari: frobnicate
        kari: !frobnicate
    "), @"
    #room kari: !ofer Oslo sofa Mon–Tue
      → room: I took “ofer” to mean `offer`.
          Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    #room kari: !stosp
      → room: “stosp” could be !stop or !stops. Which one?
    #room kari: !OFFERS
      → room: Offers for North by train:
          • #3 a sofa in Oslo for 1 person: Mon 6 April (1 night, open)
    #room kari: !meetpus all
      → room: I took “meetpus” to mean `meetups`.
          No upcoming meetups. To add one: `!meet Tinker night Tuesday 18:00 in Stockholm`.
    #room kari: !weather
    #room kari: !!!
    #room kari: ! what a day
    #room kari: !tripp
    kari: frobnicate
      → kari: Sorry, I didn't get that. The crew hasn't answered about #3 yet. To tell them something: `tell 3 …`
    kari: !frobnicate
      → kari: I don't know “frobnicate”. `help` shows what I can do.
    ");
}

#[test]
fn markup_in_titles() {
    let mut talk = oslo_goteborg();
    let said =
        talk.said("ada", true, "!meet <b>**Rave**</b> `rm` @room \u{202e}evil Tuesday 18:00 in Oslo -- <script>&");
    assert_snapshot!(talk.take(IncomingKind::Said(said)), @"
    → room: New meetup: #3 <b>**Rave**</b> `rm` @room evil, Tue 7 April, 18:00, in Oslo – <script>&
        …
    ");
}

#[test]
fn control_characters_and_marks() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.says("ada", true, "!meet Din\u{0}ner\u{200b} \u{202e}thgin\u{7} Tuesday 18:00 in Oslo"), @"
    → room: New meetup: #3 Dinner thgin, Tue 7 April, 18:00, in Oslo
        …
    ");
    assert_snapshot!(talk.says("ada", true, "!\u{200b}stops"), @"");
}

#[test]
fn long_messages() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.says("ada", true, &format!("!meet {} Tuesday 18:00", "x".repeat(60_000))), @"  → room: That message is too long for me (16384 bytes at most). Could you split it up?");
    assert_eq!(talk.says("ada", true, &"x".repeat(60_000)), "");
    assert_snapshot!(talk.says("ada", true, &format!("!meet {} Tuesday 18:00", "x".repeat(300))), @"  → room: “xxxxxxxxxxxxxxxxxxxx…” is too long: 80 characters at most.");
    assert_snapshot!(talk.says("ada", true, &format!("!stop {} 12–13 April", "y".repeat(300))), @"  → room: “yyyyyyyyyyyyyyyyyyyy…” is too long: 80 characters at most.");
}

#[test]
fn quotes_code_edits_and_bots_are_not_run() {
    let mut talk = oslo_goteborg();
    for text in ["> !stops", "`!stops`", "```\n!stops\n```", "no !stops", "\n> !stops\n> !nights"] {
        assert_eq!(talk.says("kari", true, text), "", "{text}");
        assert_eq!(talk.says("ada", true, text), "", "{text}");
    }
    let mut verbatim = talk.said("kari", true, "!stops");
    verbatim.verbatim = true;
    assert_eq!(talk.take(IncomingKind::Said(verbatim)), "");
    let mut notice = talk.said("kari", true, "!stops");
    notice.kind = SaidKind::Notice;
    assert_eq!(talk.take(IncomingKind::Said(notice)), "");
    let mut edit = talk.said("kari", true, "!stops");
    edit.replaces = Some(stopover::domain::ids::EventId::new("$before"));
    assert_eq!(talk.take(IncomingKind::Said(edit)), "");
}

#[test]
fn several_commands_in_one_message() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.says("ada", true, "!stop Malmö 12–14 April\n!stop Lund 14–15 April\n!stop Nowhereville 15–16 April\nand more"), @"
    → room: New stop: #3 Malmö, Sun 12 – Tue 14 April
        New stop: #4 Lund, Tue 14 – Wed 15 April
        I don't know a place called “Nowhereville and more”. Is it spelled right? If so, add its time zone: `Nowhereville and more Europe/Oslo`.
    ");
    let many = "!tz\n".repeat(25);
    let answer = talk.says("ada", true, &many);
    assert_eq!(answer.matches("Your time zone is").count(), 20);
    assert!(answer.contains("not the last 5"), "{answer}");
}

#[test]
fn names_that_imitate_others() {
    let mut talk = oslo_goteborg();
    let mut said = talk.said("mallory", true, "!meet Party Tuesday 18:00 in Oslo");
    said.sender_name = Some("Kari\u{200b}".to_owned());
    assert_snapshot!(talk.take(IncomingKind::Said(said)), @"
    → room: New meetup: #3 Party, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
        I'll ask the crew to confirm it.
        …
    → ada(!): Kari (@mallory:localhost) proposes a meetup for North by train: #3 Party, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
        Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 3` / `cancel 3`.)
    ");
}
