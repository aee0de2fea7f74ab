//! What was deleted, forgotten, or is over: none of the store's files has a byte of it.

use std::path::Path;

use insta::assert_snapshot;
use stopover::config::{Retention, Settings};
use stopover::domain::room::RoomFacts;
use stopover::store::Store;

use crate::harness::talk::{Talk, local, user};

/// A conversation with its store on disk.
fn on_disk(path: &Path, settings: Settings) -> Talk {
    let mut talk = Talk::with(settings);
    talk.store = Store::open(path, None, "test").unwrap();
    talk.members(&["ada", "jonas"], true);
    talk
}

/// The store's files that contain one of these words. The store may be open.
fn found(folder: &Path, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        for word in words {
            // A direct chat's id has the name in small letters in these tests; real ones are opaque.
            let exact = word.contains(char::is_uppercase);
            let is =
                |window: &[u8]| window == word.as_bytes() || !exact && window.eq_ignore_ascii_case(word.as_bytes());
            if bytes.windows(word.len()).any(is) {
                found.push(format!("{word} in {}", path.file_name().unwrap().to_string_lossy()));
            }
        }
    }
    found
}

const MARKS: [&str; 12] = [
    "@xanthippe:localhost",
    "Xanthippe",
    "catword",
    "partyword",
    "saltword",
    "wordtitle",
    "reminderword",
    "draftword",
    "topicword",
    "lenaword",
    "oldword",
    "whyword",
];

fn marked(talk: &mut Talk) {
    talk.members(&["xanthippe"], true);
    talk.play(
        "
        #room ada: !trip new North by train 6–19 April
        #room ada: !stop Oslo 6–9 April
        #room ada: !stop Göteborg 9–12 April
        #room xanthippe: !stops
        xanthippe: offer Oslo sofa Mon–Tue for 2 -- catword
        xanthippe: offer Oslo bed Tue–Wed -- oldword
        xanthippe: suggest Malmö 12–13 April -- partyword
        xanthippe: meet Wordtitle Tuesday 18:00 in Oslo at saltword -- saltword
        xanthippe: cancel 6 -- whyword
        #room xanthippe: !remind me tomorrow 9:00 reminderword
        xanthippe: remind me 10 April 9:00 reminderword
        xanthippe: You could meet Lenaword in Malmö, @lenaword:example.org
        xanthippe: yes
        xanthippe: I can offer my sofa in Göteborg Thursday to Friday -- draftword
        ada: meet Plenum Tuesday 19:00 in Oslo
        xanthippe: rsvp 8 yes
        xanthippe: remind me 8 30m
        ada: contact Xanthippe, Oslo, @xanthippe:localhost
        ada: accept 3
        ada: trip crew add @xanthippe:localhost
        xanthippe: yes
        xanthippe: trip topics topicword
        xanthippe: trip use North
        jonas: trip use North
        jonas: block @xanthippe:localhost",
    );
    let said = talk.last.clone();
    talk.edits("jonas", false, &said, "block @xanthippe:localhost");
    talk.settle();
    // Many other messages: rows move between database pages.
    for n in 0..60 {
        talk.dm(
            "jonas",
            &format!("remind me 9 April 10:{:02} something quite different, and at some length, number {n}", n % 60),
        );
        if n % 3 == 0 {
            talk.dm("xanthippe", &format!("remind me 9 April 11:{n:02} reminderword {n}"));
        }
    }
    talk.go_to(local("2026-04-04 12:00"));
}

#[test]
fn nothing_of_somebody_forgotten_is_left_on_disk() {
    let folder = tempfile::tempdir().unwrap();
    let mut talk = on_disk(&folder.path().join("stopover.db"), Settings::default());
    marked(&mut talk);
    for mark in MARKS {
        assert!(!found(folder.path(), &[mark]).is_empty(), "{mark} was never kept");
    }
    let edited = talk.said("xanthippe", false, "remind me 10 April 9:00 reminderword again");
    talk.take_said(edited.clone());
    talk.edits("xanthippe", false, &edited.event, "remind me 10 April 9:00 reminderword anew");
    talk.dm("xanthippe", "mydata");
    assert!(talk.file.clone().unwrap().contains("own data 1"));
    assert_snapshot!(talk.play("xanthippe: forget me\nxanthippe: yes, forget me"), @"
    xanthippe: forget me
      → xanthippe: Shall I forget everything about you? Your offers, suggestions, contacts, reminders and answers will be deleted; the crew will see that a bed is gone, but not whose it was. What others count on stays, without your name: stops, and meetups that others are coming to (`cancel` those first if they shouldn't stay). Your trips pass to someone in their crew, or are deleted. This can't be undone. For a copy first: `mydata`. To go ahead, write `yes, forget me` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    xanthippe: yes, forget me
      → xanthippe: Done. I no longer know anything about you. What I said in rooms stays there, and so does this chat until you leave it. Take care!
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 April (1 night), has been withdrawn. `nights` shows what you still have.
          There's no other offer for Mon 6 April yet.
      → ada: North by train: I was asked to forget #3, #4, #5, #6 and #7, so they're gone.
    ");
    assert_eq!(found(folder.path(), &MARKS), Vec::<String>::new());
    assert_eq!(found(folder.path(), &["own data 1"]), Vec::<String>::new());
    // After closing there is one file, without the words either.
    drop(std::mem::replace(&mut talk.store, Store::in_memory("test").unwrap()));
    assert_eq!(found(folder.path(), &MARKS), Vec::<String>::new());
    talk.store = Store::open(&folder.path().join("stopover.db"), None, "test").unwrap();
    // A person who comes back is new. People who blocked them stay protected.
    assert_snapshot!(talk.play("
        jonas: block
        xanthippe: me
        xanthippe: trips
        xanthippe: offer Oslo sofa Mon–Tue
    "), @"
    jonas: block
      → jonas: You haven't blocked anyone. To block someone: `block @spam:example.org`.
    xanthippe: me
      → xanthippe: You're Xanthippe, and your time zone is Europe/Oslo (it's 12:00 there).
          I answer in English here. To change that: `lang nn`. I speak English, Norwegian (bokmål), Norwegian (nynorsk), Swedish, Danish and German.
          We're talking about North by train, and you're a guest.
    xanthippe: trips
      → xanthippe: 1 trip:
          • North by train, Mon 6 – Sun 19 April ← this one
    xanthippe: offer Oslo sofa Mon–Tue
      → xanthippe: Thank you! I've passed offer #10 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) …
          …
      → ada(!): New offer for North by train: #10 a sofa at Xanthippe's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 10`.
    ");
    let blocked = |tx: &stopover::store::Tx<'_>| tx.has_blocked(&user("jonas"), &user("xanthippe"));
    assert!(talk.store.transact(blocked).unwrap());
}

#[test]
fn nothing_of_what_was_deleted_is_left_on_disk() {
    let folder = tempfile::tempdir().unwrap();
    let mut talk = on_disk(&folder.path().join("stopover.db"), Settings::default());
    talk.play(
        "
        #room ada: !trip new North by train 6–19 April
        #room ada: !stop Oslo 6–9 April",
    );
    let mut said = Vec::new();
    for text in [
        "offer Oslo sofa Mon–Tue -- catword",
        "suggest Malmö 12–13 April -- partyword",
        "meet Wordtitle Tuesday 18:00 in Oslo at saltword",
        "remind me 10 April 9:00 reminderword",
    ] {
        talk.dm("kari", text);
        said.push(talk.last.clone());
        for n in 0..20 {
            talk.dm("jonas", &format!("remind me 9 April 10:{n:02} something quite different"));
        }
    }
    let marks = ["catword", "partyword", "wordtitle", "saltword", "reminderword"];
    assert!(!found(folder.path(), &marks).is_empty());
    for event in said {
        talk.deletes("kari", false, &event);
    }
    talk.go_to(local("2026-04-04 12:00"));
    assert_eq!(found(folder.path(), &marks), Vec::<String>::new());
}

#[test]
fn past_trips_are_erased_unless_kept() {
    let folder = tempfile::tempdir().unwrap();
    let retention = Retention { trip_days: 20, ..Retention::default() };
    let mut talk = on_disk(&folder.path().join("stopover.db"), Settings { retention, ..Settings::default() });
    talk.play(
        "
        ada: trip new Unforgettable 1–9 May
        ada: trip keep
        ada: trip new Catword 4–5 April -- partyword
        kari: offer Oslo sofa Mon–Tue -- saltword
        ada: trip new North by train 6–19 April
        ada: trip new Never ending
        jonas: trip keep",
    );
    assert_snapshot!(talk.play("
        ada: trip keep maybe
        ada: trip keep
        ada: trip keep off
        ada: trip use North
        ada: trip end
        ada: yes, end
        ada: trips
    "), @"
    ada: trip keep maybe
      → ada: For Never ending:
          `trip keep`, or `trip keep off`?
    ada: trip keep
      → ada: I'll keep Never ending until you delete it or say `trip keep off`.
    ada: trip keep off
      → ada: I'll delete Never ending 20 days after it ends, and tell you a week before.
    ada: trip use North
      → ada: From now on we're talking about North by train.
    ada: trip end
      → ada: End North by train? Reminders will stop, and nothing can be changed afterwards. Write `yes, end` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: yes, end
      → ada: North by train has ended. Safe travels!
    ada: trips
      → ada: 4 trips:
          • Never ending
          • Catword, Sat 4 – Sun 5 April
          • Unforgettable, Fri 1 – Sat 9 May
          • North by train, Mon 6 – Sun 19 April (ended)
    ");
    let mut heard = String::new();
    for day in 0..40 {
        heard.push_str(&talk.go_to(local("2026-04-03 12:00") + chrono::TimeDelta::days(day)));
    }
    heard.push_str(&talk.play("ada: trips"));
    assert_snapshot!(heard, @"
    [Thu 16 12:00]
      → ada: North by train is over. In 7 days I'll delete it and everything in it. To keep it: `trip keep`. To delete it now: `trip delete`.
    [Sun 19 12:00]
      → ada: Catword is over. In 7 days I'll delete it and everything in it. To keep it: `trip keep`. To delete it now: `trip delete`.
    ada: trips
      → ada: 2 trips:
          • Never ending
          • Unforgettable, Fri 1 – Sat 9 May
    ");
    assert_eq!(found(folder.path(), &["catword", "partyword", "saltword", "north by train"]), Vec::<String>::new());
    assert!(!found(folder.path(), &["unforgettable"]).is_empty());
}

/// A direct chat whose name is that of its person.
#[test]
fn a_direct_chat_has_no_name_left() {
    let folder = tempfile::tempdir().unwrap();
    let mut talk = on_disk(&folder.path().join("stopover.db"), Settings::default());
    for text in ["me", "forget me", "yes, forget me"] {
        let mut said = talk.said("kari", false, text);
        said.room = RoomFacts { name: Some("Kariname".to_owned()), ..said.room };
        talk.take_said(said);
    }
    assert_eq!(found(folder.path(), &["kariname", "@kari"]), Vec::<String>::new());
}
