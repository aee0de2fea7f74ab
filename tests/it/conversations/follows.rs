//! Rooms that are closed for others: where the bot goes along, and where it doesn't.

use chrono::TimeDelta;
use insta::assert_snapshot;
use stopover::config::Settings;
use stopover::domain::ids::RoomId;
use stopover::domain::room::RoomFacts;
use stopover::incoming::{Upgraded, What};

use super::under_way;
use crate::talk::{Talk, room, user};

fn other(name: &str) -> RoomFacts {
    RoomFacts { id: RoomId::new(format!("!{name}")), name: None, ..room() }
}

/// Somebody closes a room for another one.
fn closes(talk: &mut Talk, by: &str, old: &RoomFacts, to: &str) -> String {
    talk.take(What::Upgraded(Upgraded {
        room: old.id.clone(),
        to: other(to).id,
        by: user(by),
        moderator: true,
        made_here: false,
        there: None,
    }))
}

fn comes_in(talk: &mut Talk, to: &str, after: Option<&RoomFacts>) -> String {
    talk.take(What::Entered { room: other(to), after: after.map(|room| room.id.clone()) })
}

fn is_asked(talk: &mut Talk, by: &str, to: &str, after: Option<&RoomFacts>) -> String {
    talk.take(What::Invited { room: other(to).id, by: user(by), after: after.map(|room| room.id.clone()) })
}

#[test]
fn audit_13_a_direct_chat_leads_nowhere() {
    let mut talk = under_way();
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
    // With a third person in it, a chat that the bot made is still no room that it was asked into.
    let three = RoomFacts { direct: false, ..chat.clone() };
    talk.take(What::Members { room: three.id.clone(), facts: Some(three.clone()), changes: Vec::new() });
    talk.take(What::Upgraded(Upgraded {
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
fn audit_13_out_of_a_room_that_does_not_go_on_it_goes_again() {
    let mut talk = under_way();
    assert_snapshot!(closes(&mut talk, "mallory", &room(), "public"), @r#"  → public: Follow { via: "localhost" }"#);
    // It is in there, and that room says nothing of this one, or of another.
    assert_snapshot!(comes_in(&mut talk, "public", None), @"  → public: Leave");
    let mut said = talk.said("stranger", true, "!help");
    said.room = other("public");
    assert_eq!(talk.take(What::Said(said)), "");
    // Nor does it go anywhere else from here, for a day.
    for n in 0..5 {
        talk.go_to(talk.now + TimeDelta::hours(1));
        assert_eq!(closes(&mut talk, "mallory", &room(), &format!("public{n}")), "");
        let asked = is_asked(&mut talk, "stranger", &format!("public{n}"), Some(&room()));
        assert!(asked.ends_with("Decline\n"), "{asked}");
    }
    // Here all goes on as before.
    assert!(talk.says("kari", true, "!stops").contains("Oslo"));
    talk.go_to(talk.now + TimeDelta::days(1));
    assert!(closes(&mut talk, "ada", &room(), "next").contains("Follow"));
    assert_snapshot!(comes_in(&mut talk, "next", Some(&room())), @"
    → next: I came along from the old room: North by train is linked here now, and its meetups are pinged here.
    → room: Leave
    ");
}

#[test]
fn audit_13_whoever_closed_the_room_must_moderate_it() {
    let mut talk = under_way();
    let closed = |moderator, by: &str| {
        What::Upgraded(Upgraded {
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
    assert!(talk.take(closed(true, "ada")).contains("I came along"));
}

#[test]
fn audit_13_an_invitation_needs_both_rooms_word() {
    let mut talk = under_way();
    closes(&mut talk, "ada", &room(), "next");
    // What the invitation says of the room is that room's word, or that of the server that sent it.
    assert_snapshot!(is_asked(&mut talk, "stranger", "next", None), @"  → next: Decline");
    assert_snapshot!(is_asked(&mut talk, "stranger", "next", Some(&other("elsewhere"))), @"  → next: Decline");
    assert_snapshot!(is_asked(&mut talk, "stranger", "other", Some(&room())), @"  → other: Decline");
    assert_snapshot!(is_asked(&mut talk, "stranger", "next", Some(&room())), @"  → next: Join");
    // Once in there, it looks again.
    assert_snapshot!(comes_in(&mut talk, "next", None), @"  → next: Leave");
    assert_snapshot!(is_asked(&mut talk, "stranger", "next", Some(&room())), @"  → next: Decline");
}

#[test]
fn where_it_is_welcome_anyway_it_stays() {
    let mut settings = Settings::default();
    settings.invites.users = vec![user("ada")];
    let mut talk = super::under_way_with(settings);
    closes(&mut talk, "mallory", &room(), "club");
    assert_snapshot!(is_asked(&mut talk, "ada", "club", None), @"  → club: Join");
    assert!(comes_in(&mut talk, "club", None).contains("Hello!"));
}

#[test]
fn audit_13_so_many_rooms_an_hour() {
    let mut talk = under_way();
    // One room closes again and again.
    let gone = (0..10).filter(|n| !closes(&mut talk, "ada", &room(), &format!("next{n}")).is_empty()).count();
    assert_eq!(gone, 2);
    // Many rooms at once.
    let mut gone = 0;
    for n in 0..40 {
        let old = other(&format!("old{n}"));
        talk.take(What::Entered { room: old.clone(), after: None });
        gone += usize::from(!closes(&mut talk, "ada", &old, &format!("new{n}")).is_empty());
    }
    assert_eq!(gone, 18);
    talk.go_to(talk.now + TimeDelta::minutes(61));
    assert!(closes(&mut talk, "ada", &room(), "at-last").contains("Follow"));
}
