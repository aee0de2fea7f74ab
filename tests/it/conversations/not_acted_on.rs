//! Messages that the bot does not act on: undecryptable ones, unencrypted ones in an encrypted room, and those of
//! blocked people.

use chrono::TimeDelta;
use insta::assert_snapshot;
use stopover::domain::ids::{EventId, RoomId};
use stopover::incoming::Said;
use stopover::store::Undecrypted;

use crate::harness::fixtures::oslo_stockholm;
use crate::harness::talk::{Talk, local, user};

#[test]
fn undecryptable_messages_are_reported_once() {
    let mut talk = oslo_stockholm();
    talk.dm("kari", "hello");
    let unread = |talk: &mut Talk, who: &str, room: &str, event: &str| {
        let row = Undecrypted {
            event: EventId::new(event),
            room: RoomId::new(room),
            sender: user(who),
            json: "{}".to_owned(),
            since: talk.now,
            alone: true,
        };
        talk.store.transact(|tx| tx.add_unread(&row)).unwrap();
    };
    unread(&mut talk, "kari", "!kari", "$dark1");
    assert_eq!(talk.go_to(local("2026-04-03 10:00") + TimeDelta::seconds(59)), "");
    assert_snapshot!(talk.go_to(local("2026-04-03 10:01")), @"
    [Fri 03 10:01]
      → kari: I can't read your message yet, because I don't have its key. If the key arrives, I'll answer.
          Please send it again. If that doesn't help, log out of your app and back in. Some apps send keys to verified devices only: if yours does, verify me, or turn that off for this room.
    ");
    // It is said once, and not to people who share no room with the bot.
    unread(&mut talk, "kari", "!kari", "$dark2");
    unread(&mut talk, "kari", "!room", "$dark3");
    unread(&mut talk, "mallory", "!room", "$dark4");
    assert_eq!(talk.go_to(local("2026-04-03 10:05")), "");
    unread(&mut talk, "jonas", "!room", "$dark5");
    assert_snapshot!(talk.go_to(local("2026-04-03 10:06")), @"
    [Fri 03 10:06]
      → room: I can't read your message yet, because I don't have its key. If the key arrives, I'll answer.
          Please send it again. If that doesn't help, log out of your app and back in. Some apps send keys to verified devices only: if yours does, verify me, or turn that off for this room.
    ");
    // Nobody is told of a message whose key came in time.
    unread(&mut talk, "ada", "!room", "$dark6");
    talk.store.transact(|tx| tx.remove_unread(&EventId::new("$dark6"))).unwrap();
    assert_eq!(talk.go_to(local("2026-04-03 10:10")), "");
}

#[test]
fn unencrypted_commands_in_an_encrypted_room_are_not_run() {
    let mut talk = oslo_stockholm();
    let mut forged = |who: &str, in_room: bool, text: &str| {
        let said = Said { unsealed: true, ..talk.said(who, in_room, text) };
        talk.take_said(said)
    };
    assert_snapshot!(forged("ada", false, "trip delete"), @"  → ada: This chat is encrypted but that message wasn't, so I've ignored it: someone else could have written it. Please send it from an app that encrypts here.");
    assert_eq!(forged("ada", false, "yes"), "");
    assert_eq!(forged("ada", true, "!trip end"), "");
    assert_eq!(forged("kari", true, "see you"), "");
    assert_snapshot!(forged("kari", true, "!offer Oslo sofa 6–8 April"), @"  → room: This chat is encrypted but that message wasn't, so I've ignored it: someone else could have written it. Please send it from an app that encrypts here.");
    assert_snapshot!(talk.says("ada", true, "!trip"), @"
    → room: North by train, Mon 6 – Sun 19 April
        Crew: Ada
        2 stops (`!stops`), no offers of a bed, no upcoming meetups (`!meetups`).
    ");
}

#[test]
fn a_blocked_person_gets_no_answer_and_no_hint() {
    let mut talk = oslo_stockholm();
    talk.says("kari", true, "!meet Dinner Tue 18:00 in Oslo");
    let card = talk.newest("room");
    let now = talk.now;
    talk.store.transact(|tx| tx.block(&user("jonas"), &user("ada"), now)).unwrap();
    assert_eq!(talk.dm("jonas", "help"), "");
    assert_eq!(talk.says("jonas", true, "!stops"), "");
    assert_eq!(talk.reacts("jonas", true, &card, "✅"), "");
    assert_eq!(talk.replies("jonas", true, &card, "yes"), "");
    assert_snapshot!(talk.says("kari", true, "!show 3"), @"
    → room: #3 Dinner, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
        Added by Kari.
    ");
    talk.store.transact(|tx| tx.unblock(&user("jonas"))).unwrap();
    assert_snapshot!(talk.replies("jonas", true, &card, "yes"), @"  → room: See you at #3 Dinner, Tue 7 April, 18:00. I'll remind you.");
}
