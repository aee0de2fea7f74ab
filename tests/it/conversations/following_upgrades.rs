//! When a room is upgraded (tombstone): which new rooms the bot follows into, and which it does not.

use chrono::TimeDelta;
use insta::assert_snapshot;
use stopover::config::Settings;
use stopover::domain::ids::RoomId;
use stopover::domain::room::RoomFacts;
use stopover::incoming::{IncomingKind, Upgraded};

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::{Talk, room, user};

fn other(name: &str) -> RoomFacts {
    RoomFacts { id: RoomId::new(format!("!{name}")), name: None, ..room() }
}

/// A person upgrades a room to another one.
fn closes(talk: &mut Talk, by: &str, old: &RoomFacts, to: &str) -> String {
    talk.take(IncomingKind::Upgraded(Upgraded {
        room: old.id.clone(),
        to: other(to).id,
        by: user(by),
        moderator: true,
        made_here: false,
        there: None,
    }))
}

fn comes_in(talk: &mut Talk, to: &str, after: Option<&RoomFacts>) -> String {
    talk.take(IncomingKind::Entered { room: other(to), after: after.map(|room| room.id.clone()) })
}

fn is_asked(talk: &mut Talk, by: &str, to: &str, after: Option<&RoomFacts>) -> String {
    talk.take(IncomingKind::Invited { room: other(to).id, by: user(by), after: after.map(|room| room.id.clone()) })
}

#[test]
fn a_direct_chat_is_not_followed() {
    let mut talk = oslo_goteborg();
    talk.dm("mallory", "help");
    let chat = talk.chat("mallory");
    // Five public rooms, and a private one into which a stranger invites it.
    for n in 0..5 {
        assert_eq!(closes(&mut talk, "mallory", &chat, &format!("public{n}")), "");
    }
    assert_eq!(closes(&mut talk, "mallory", &chat, "private"), "");
    for after in [None, Some(&chat), Some(&room())] {
        assert_eq!(is_asked(&mut talk, "stranger", "private", after), "  → private: Decline\n");
    }
    // A chat that the bot made is not followed, also not with a third person in it.
    let three = RoomFacts { direct: false, ..chat.clone() };
    talk.take(IncomingKind::Members { room: three.id.clone(), facts: Some(three.clone()), changes: Vec::new() });
    talk.take(IncomingKind::Upgraded(Upgraded {
        room: three.id.clone(),
        to: other("private").id,
        by: user("mallory"),
        moderator: true,
        made_here: true,
        there: None,
    }));
    assert_snapshot!(is_asked(&mut talk, "stranger", "private", Some(&three)), @"  → private: Decline");
}

#[test]
fn it_leaves_a_room_that_is_not_the_successor() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(closes(&mut talk, "mallory", &room(), "public"), @r#"  → public: Follow { via: "localhost" }"#);
    // It has joined, and that room names no predecessor, or another one.
    assert_snapshot!(comes_in(&mut talk, "public", None), @"  → public: Leave");
    let mut said = talk.said("stranger", true, "!help");
    said.room = other("public");
    assert_eq!(talk.take(IncomingKind::Said(said)), "");
    // For a day it follows this room to no other.
    for n in 0..5 {
        talk.go_to(talk.now + TimeDelta::hours(1));
        assert_eq!(closes(&mut talk, "mallory", &room(), &format!("public{n}")), "");
        let asked = is_asked(&mut talk, "stranger", &format!("public{n}"), Some(&room()));
        assert!(asked.ends_with("Decline\n"), "{asked}");
    }
    // In the old room everything goes on as before.
    assert!(talk.says("kari", true, "!stops").contains("Oslo"));
    talk.go_to(talk.now + TimeDelta::days(1));
    assert!(closes(&mut talk, "ada", &room(), "next").contains("Follow"));
    assert_snapshot!(comes_in(&mut talk, "next", Some(&room())), @"
    → next: I've moved here from the old room. It's still linked to North by train, and its reminders will come here.
    → room: Leave
    ");
}

#[test]
fn only_a_moderators_upgrade_is_followed() {
    let mut talk = oslo_goteborg();
    let closed = |moderator, by: &str| {
        IncomingKind::Upgraded(Upgraded {
            room: room().id,
            to: other("next").id,
            by: user(by),
            moderator,
            made_here: false,
            there: Some(other("next")),
        })
    };
    assert_eq!(talk.take(closed(false, "mallory")), "");
    assert!(talk.says("kari", true, "!stops").contains("Oslo"));
    assert!(talk.take(closed(true, "ada")).contains("I've moved here"));
}

#[test]
fn an_invitation_counts_only_where_both_rooms_name_each_other() {
    let mut talk = oslo_goteborg();
    closes(&mut talk, "ada", &room(), "next");
    // What an invitation says about a room comes from that room, or from the server that sent it.
    assert_snapshot!(is_asked(&mut talk, "stranger", "next", None), @"  → next: Decline");
    assert_snapshot!(is_asked(&mut talk, "stranger", "next", Some(&other("elsewhere"))), @"  → next: Decline");
    assert_snapshot!(is_asked(&mut talk, "stranger", "other", Some(&room())), @"  → other: Decline");
    assert_snapshot!(is_asked(&mut talk, "stranger", "next", Some(&room())), @"  → next: Join");
    // After joining, it checks again.
    assert_snapshot!(comes_in(&mut talk, "next", None), @"  → next: Leave");
    assert_snapshot!(is_asked(&mut talk, "stranger", "next", Some(&room())), @"  → next: Decline");
}

#[test]
fn it_stays_in_rooms_that_it_may_join_anyway() {
    let mut settings = Settings::default();
    settings.invites.users = vec![user("ada")];
    let mut talk = crate::harness::fixtures::oslo_goteborg_with(settings);
    closes(&mut talk, "mallory", &room(), "club");
    assert_snapshot!(is_asked(&mut talk, "ada", "club", None), @"  → club: Join");
    assert!(comes_in(&mut talk, "club", None).contains("I'm Stopover"));
}

#[test]
fn only_so_many_rooms_an_hour() {
    let mut talk = oslo_goteborg();
    // One room is upgraded again and again.
    let gone = (0..10).filter(|n| !closes(&mut talk, "ada", &room(), &format!("next{n}")).is_empty()).count();
    assert_eq!(gone, 2);
    // Many rooms at once.
    let mut gone = 0;
    for n in 0..40 {
        let old = other(&format!("old{n}"));
        talk.take(IncomingKind::Entered { room: old.clone(), after: None });
        gone += usize::from(!closes(&mut talk, "ada", &old, &format!("new{n}")).is_empty());
    }
    assert_eq!(gone, 18);
    talk.go_to(talk.now + TimeDelta::minutes(61));
    assert!(closes(&mut talk, "ada", &room(), "at-last").contains("Follow"));
}
