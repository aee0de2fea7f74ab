//! Private answers go to one person. The bot checks who is in the direct chat when a message is written, when it is
//! handled, and when the answer is sent.

use insta::assert_snapshot;
use stopover::domain::ids::RoomId;
use stopover::domain::room::{Hindrance, RoomFacts};
use stopover::incoming::{IncomingKind, Said, Upgraded};
use stopover::outgoing::{Act, Destination};
use stopover::store::{OutboxRow, StoreError};

use crate::harness::fixtures::bed_with_check_in;
use crate::harness::talk::{Talk, local, member, room, user};

/// Commands whose answers are for Ada only.
const PRIVATE: [&str; 9] =
    ["tonight", "mydata", "contacts", "details 3", "show 4", "reminders", "offers", "nights", "trip"];
/// Words in the answers that nobody else may read.
const WORDS: [&str; 6] = ["Kari", "stopover.json", "Lena B", "@lena", "dentist", "Storgata"];

/// Ada travels and sleeps at Kari's tonight; she has noted a contact and a reminder.
fn on_the_way() -> Talk {
    let mut talk = bed_with_check_in();
    talk.play(
        "ada: accept 3 Mon
         ada: contact Lena B, Oslo, @lena:example.org
         ada: remind me 8 April 9:00 call the dentist
         @now 2026-04-06 12:00",
    );
    talk
}

fn chat() -> RoomFacts {
    Talk::new().chat("ada")
}

/// Sends a message in Ada's chat, with the chat in that state: the private answers that go to that room.
fn told_in_room(talk: &mut Talk, who: &str, facts: &RoomFacts, alone: bool, text: &str) -> Vec<String> {
    talk.hold = true;
    let said = Said { room: facts.clone(), alone, ..talk.said("ada", false, text) };
    talk.take_said(Said { sender: user(who), ..said });
    let rows = waiting(talk);
    talk.hold = false;
    talk.send_waiting();
    rows.iter().filter(|row| row.to == Destination::Room(chat().id)).map(words).filter(|text| private(text)).collect()
}

/// The error that rolls a transaction back, so that the store stays as it was.
struct Undone;

impl From<StoreError> for Undone {
    fn from(error: StoreError) -> Self {
        panic!("{error}")
    }
}

/// All rows that wait, not only the first of each room.
fn waiting(talk: &mut Talk) -> Vec<OutboxRow> {
    let now = talk.now;
    let mut rows = Vec::new();
    talk.store
        .transact(|tx| {
            let mut found = Vec::new();
            // The transaction is rolled back.
            let _ = tx.attempt(|| -> Result<(), Undone> {
                loop {
                    let due = tx.outbox_waiting(now)?.due;
                    if due.is_empty() {
                        return Err(Undone);
                    }
                    for row in due {
                        tx.outbox_done(row.id, None, now)?;
                        found.push(row);
                    }
                }
            });
            rows = found;
            Ok::<_, StoreError>(())
        })
        .unwrap();
    rows
}

fn words(row: &OutboxRow) -> String {
    match &row.act {
        Act::Say(message) | Act::Edit { message, .. } => message.plain.clone(),
        Act::File(file) => format!("{file:?}"),
        _ => String::new(),
    }
}

fn private(text: &str) -> bool {
    WORDS.iter().any(|word| text.contains(word))
}

#[test]
fn said_where_others_are_or_were() {
    let mut talk = on_the_way();
    let with = |who: Option<&str>| RoomFacts { with: who.map(user), ..chat() };
    // Alone with the bot, then and now: most answers are private, and go to her.
    let answered: Vec<_> =
        PRIVATE.iter().filter(|text| !told_in_room(&mut talk, "ada", &chat(), true, text).is_empty()).collect();
    assert_eq!(answered, [&"tonight", &"mydata", &"contacts", &"show 4", &"reminders", &"offers", &"nights"]);
    for (who, facts, alone) in [
        // Mallory was there when she wrote it, and has left.
        ("ada", with(Some("ada")), false),
        // She was removed, or left, before it is handled. Mallory is there now.
        ("ada", with(Some("mallory")), true),
        ("ada", with(Some("mallory")), false),
        // She left; she left and was invited again; she was never there.
        ("ada", with(None), true),
        // A third person is there now, or invited.
        ("ada", RoomFacts { direct: false, with: None, ..chat() }, true),
        // Anybody can join, or read it without joining.
        ("ada", RoomFacts { hindrance: Some(Hindrance::Open), ..chat() }, true),
        ("ada", RoomFacts { encrypted: false, ..chat() }, true),
        // Another person writes in the chat that is stored as hers.
        ("mallory", with(Some("ada")), true),
        ("mallory", with(Some("mallory")), true),
    ] {
        let mut talk = on_the_way();
        for prefix in ["", "!"] {
            for text in PRIVATE {
                let mut told = told_in_room(&mut talk, who, &facts, alone, &format!("{prefix}{text}"));
                if facts.for_words_of(&user(who), alone).direct {
                    // Reminders go where they were asked for; and Mallory may have what is
                    // stored about her.
                    told.retain(|text| !text.contains("dentist") && (who == "ada" || !text.contains("stopover.json")));
                }
                assert_eq!(told, [""; 0], "{who} says {prefix}{text}, {alone}, {facts:?}");
            }
        }
    }
}

#[test]
fn others_join_after_the_message_was_handled() {
    let none = || RoomFacts { direct: false, with: None, ..chat() };
    for (changes, facts, told) in [
        // Mallory joins, or is invited: the answer goes to Ada in another chat.
        (vec![member("mallory", true)], none(), true),
        (Vec::new(), none(), true),
        // Mallory joins and removes her: the answer is sent to nobody.
        (
            vec![member("mallory", true), member("ada", false)],
            RoomFacts { with: Some(user("mallory")), ..chat() },
            false,
        ),
        (vec![member("ada", false)], none(), false),
        // She left, and is invited again.
        (vec![member("ada", false)], RoomFacts { with: None, ..chat() }, false),
        // The room becomes public.
        (Vec::new(), RoomFacts { hindrance: Some(Hindrance::Open), ..chat() }, true),
        (Vec::new(), RoomFacts { hindrance: Some(Hindrance::Cipher), ..chat() }, true),
    ] {
        for text in ["tonight", "mydata", "contacts", "reminders"] {
            let mut talk = on_the_way();
            talk.hold = true;
            talk.dm("ada", text);
            // Messages that go to her in another way are still sent.
            let there = |row: &OutboxRow| row.to == Destination::Room(chat().id);
            let before = waiting(&mut talk);
            let before = before.iter().filter(|row| told || !there(row)).map(words).filter(|text| private(text));
            let before: Vec<String> = before.collect();
            talk.take(IncomingKind::Members { room: chat().id, facts: Some(facts.clone()), changes: changes.clone() });
            let rows = waiting(&mut talk);
            for row in &rows {
                assert!(!(there(row) && private(&words(row))), "{text}: {row:?}");
            }
            let alone = rows.iter().filter(|row| row.to == Destination::Person(user("ada"))).map(words);
            let alone: Vec<String> = alone.filter(|text| private(text)).collect();
            // A file goes nowhere else.
            let expected: Vec<String> = before.into_iter().filter(|text| !text.contains("stopover.json")).collect();
            assert_eq!(alone, expected, "{text} {facts:?}");
        }
    }
}

/// An answer is for the person who asked, not for the person that the room is stored with.
#[test]
fn which_answers_are_private() {
    let mut talk = on_the_way();
    // As earlier versions stored it: a chat of both, with the first by the alphabet.
    talk.store
        .transact(|tx| {
            tx.put_person(&user("aaron"), None, Some(&chat().id))?;
            tx.put_person(&user("mallory"), None, Some(&chat().id))
        })
        .unwrap();
    talk.hold = true;
    talk.dm("ada", "mydata");
    let alone: Vec<_> = waiting(&mut talk).into_iter().map(|row| row.alone).collect();
    assert_eq!(alone, [Some(user("ada")), Some(user("ada"))]);
    // In a room it is for everybody.
    talk.hold = false;
    talk.send_waiting();
    talk.hold = true;
    talk.says("ada", true, "!tonight");
    assert_eq!(waiting(&mut talk).into_iter().map(|row| row.alone).collect::<Vec<_>>(), [None]);
}

/// A message whose key comes late counts as of when it was sent.
#[test]
fn late_keys_and_edits() {
    let mut talk = on_the_way();
    let original = talk.said("ada", false, "tonigth");
    talk.take_said(original.clone());
    talk.edits("ada", false, &original.event, "tonight");
    // Mallory is in her place when the edit settles.
    let facts = RoomFacts { with: Some(user("mallory")), ..chat() };
    let hi = Said { room: facts, ..talk.said("mallory", false, "hi") };
    talk.take(IncomingKind::Said(hi));
    assert_eq!(talk.settle(), "");
    // Written where others were: an edit does not make it private.
    let mut talk = on_the_way();
    let original = Said { alone: false, ..talk.said("ada", false, "hm") };
    talk.take_said(original.clone());
    let edit = Said { replaces: Some(original.event), alone: false, ..talk.said("ada", false, "tonight") };
    talk.take_said(edit);
    assert_eq!(talk.settle(), "");
}

/// Reminders that were asked for in a direct chat.
#[test]
fn reminders_follow_the_person() {
    let mut talk = on_the_way();
    let facts = RoomFacts { with: Some(user("mallory")), ..chat() };
    let changes = vec![member("ada", false), member("mallory", true)];
    talk.take(IncomingKind::Members { room: chat().id, facts: Some(facts), changes });
    talk.hold = true;
    talk.go_to(local("2026-04-08 09:00"));
    let rows = waiting(&mut talk);
    let reminders: Vec<_> = rows.iter().filter(|row| words(row).contains("dentist")).map(|row| &row.to).collect();
    assert_eq!(reminders, [&Destination::Person(user("ada"))]);
}

#[test]
fn a_chat_that_the_bot_cannot_write_in() {
    let mut talk = on_the_way();
    let facts = RoomFacts { hindrance: Some(Hindrance::Cipher), ..chat() };
    talk.hold = true;
    talk.dm("ada", "me");
    let members =
        |facts: &RoomFacts| IncomingKind::Members { room: chat().id, facts: Some(facts.clone()), changes: Vec::new() };
    talk.take(members(&facts));
    let mut rows = waiting(&mut talk);
    rows.retain(|row| !matches!(row.act, Act::Redact { .. }));
    // The answer, and why it comes there.
    assert!(rows.iter().all(|row| row.to == Destination::Person(user("ada"))), "{rows:?}");
    assert_eq!(rows.len(), 2);
    talk.hold = false;
    assert_snapshot!(talk.send_waiting().lines().last().unwrap(), @"  → ada: I've moved to this chat: our other one uses an encryption I don't know, so I can't read or write there. Please write to me here from now on.");
    // It is said once. Her messages there are answered where she can read them.
    assert_snapshot!(talk.take(members(&facts)), @"");
    let said = Said { room: facts.clone(), unsealed: true, ..talk.said("ada", false, "tonight") };
    assert_snapshot!(talk.take_said(said), @"  → ada: This chat is encrypted but that message wasn't, so I've ignored it: someone else could have written it. Please send it from an app that encrypts here.");
    let entered = RoomFacts { id: RoomId::new("!other"), ..facts };
    assert_snapshot!(talk.take(IncomingKind::Entered { room: entered, after: None }), @"  → ada: I've moved to this chat: our other one uses an encryption I don't know, so I can't read or write there. Please write to me here from now on.");
}

#[test]
fn a_chat_that_others_can_enter() {
    let mut talk = on_the_way();
    let facts = RoomFacts { hindrance: Some(Hindrance::Open), ..chat() };
    assert_snapshot!(
        talk.take(IncomingKind::Members { room: chat().id, facts: Some(facts.clone()), changes: Vec::new() }),
        @"
    → ada: (deleted) The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor, the key is with Åse next door”
        This is just for you. I'll delete it once you've left.
    → ada: People can join this chat without an invitation, or read it from outside, so I won't say anything private here. Please make it invite-only, with its history for members only, or start a new chat with me.
    "
    );
    talk.chats.insert("ada".to_owned(), facts.clone());
    assert_snapshot!(talk.play("
        ada: tonight
        ada: mydata
        ada: contact Jon, Oslo, @jon:example.org
        kari: me
    "), @"
    ada: tonight
      → ada: To see where the crew is sleeping, ask me in an encrypted direct chat. Here, `today` and `nights` work.
    ada: mydata
      → ada: I only send you your data in an encrypted direct chat.
    ada: contact Jon, Oslo, @jon:example.org
      → ada: People can join this chat without an invitation, or read it from outside, so I haven't saved this. Please delete your message, start a new encrypted chat with me and send it there.
    kari: me
      → kari: You're Kari, and your time zone is Europe/Oslo (it's 12:00 there).
          I answer you in English because you write to me in it. To change that: `lang nn`. I speak English, Norwegian (bokmål), Norwegian (nynorsk), Swedish, Danish and German.
          We're talking about North by train, and you're a guest.
          You're offering 1 bed (`offers`).
    ");
    talk.chats.insert("kari".to_owned(), RoomFacts { hindrance: Some(Hindrance::Open), ..talk.chat("kari") });
    assert_snapshot!(talk.dm("kari", "details 3 Storgata 2"), @"  → kari(!): People can join this chat without an invitation, or read it from outside, so I haven't saved this. Please delete your message, start a new encrypted chat with me and send it there.");
    // Closed again, it is as before.
    talk.chats.clear();
    talk.take(IncomingKind::Members { room: chat().id, facts: Some(chat()), changes: Vec::new() });
    assert!(talk.dm("ada", "tonight").contains("Kari"));
}

/// An encrypted room goes on in one that is not.
#[test]
fn a_linked_room_goes_on_unencrypted() {
    let mut talk = on_the_way();
    talk.play("#room ada: !meet Dinner 7 April 18:00 in Oslo\n#room kari: !rsvp 5 yes");
    let next = RoomFacts { id: RoomId::new("!next"), encrypted: false, ..room() };
    talk.hold = true;
    talk.says("ada", true, "!stops");
    let upgraded = IncomingKind::Upgraded(Upgraded {
        room: room().id,
        to: next.id.clone(),
        by: user("ada"),
        moderator: true,
        made_here: false,
        there: None,
    });
    talk.take(upgraded);
    talk.take(IncomingKind::Entered { room: next.clone(), after: Some(room().id) });
    talk.hold = false;
    assert_snapshot!(talk.send_waiting(), @"
    → next: The old room was encrypted, this one isn't: the servers can read what's said here. So I won't post reminders here until the trip's owner says `!trip link` in this room.
    → ada: Co-op tour, linked to North by train, was replaced by a new room that isn't encrypted, so I won't post there. Everyone who said yes to a meetup gets the reminder in a direct chat.
        Turn on encryption in the new room, then say `!trip link` there. If it should stay unencrypted, say it there anyway.
    → room: Leave
    ");
    let pings = talk.go_to(local("2026-04-07 17:00"));
    assert!(!pings.contains("→ next"), "{pings}");
    assert!(pings.contains("→ kari(!): Dinner"), "{pings}");
    // Until the owner agrees.
    let link = Said { room: next.clone(), ..talk.said("ada", true, "!trip link") };
    assert_snapshot!(talk.take_said(link), @"  → next: This room is now linked to North by train, and I'll post its reminders here. `!stops` shows the route.");
}
