//! Who sees what, also after they left, were removed, or only pretended to host.

use insta::assert_snapshot;
use stopover::domain::ids::RoomId;
use stopover::domain::room::RoomFacts;
use stopover::incoming::IncomingKind;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::{Talk, room};

#[test]
fn removed_crew_get_no_more_messages() {
    let mut talk = oslo_goteborg();
    talk.play(
        "#room ada: !meet Dinner Tuesday 7 April 18:00 in Oslo
         #room kari: !rsvp 3 yes
         kari: remind me 3 30m",
    );
    talk.members(&["kari"], false);
    assert_snapshot!(talk.play("
        kari: stops
        #room kari: !stops
        kari: stops
        #room ada: !meet 3 19:00 at Secret street 5
        @now 2026-04-07 20:00
    "), @"
    kari: stops
      → kari: You're not part of a trip here yet. To start one: `trip new North by train 6–19 April`.
    #room kari: !stops
      → room: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet · #3 Dinner
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    kari: stops
      → kari: You're not part of a trip here yet. To start one: `trip new North by train 6–19 April`.
    #room ada: !meet 3 19:00 at Secret street 5
      → room: Changed: #3 Dinner
          Before: Tue 7 April, 18:00, Oslo
          Now: Tue 7 April, 19:00, Oslo, at Secret street 5
          …
    @now 2026-04-07 20:00
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed yet.
    [Sun 05 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed yet.
          Tue 7 April in Oslo: no bed yet.
    [Mon 06 18:00]
      → ada(!): … Oslo: no bed yet.
          Tue 7 April in Oslo: no bed yet.
          Wed 8 April in Oslo: no bed yet.
    [Mon 06 19:00]
      → room(!): Dinner (#3) in 24 hours: Tue 7 April, 19:00, at Secret street 5 in Oslo · 1 yes
    [Tue 07 17:00]
      → room(!): Dinner (#3) in 2 hours: Tue 7 April, 19:00, at Secret street 5 in Oslo · 1 yes
    [Tue 07 18:00]
      → ada(!): … Oslo: no bed yet.
          Wed 8 April in Oslo: no bed yet.
          Thu 9 April in Gothenburg: no bed yet.
    ");
}

#[test]
fn a_declined_offer_shows_nothing() {
    assert_snapshot!(oslo_goteborg().play("
        ada: trip open
        mallory: offer Oslo sofa Mon–Tue
        ada: trip unlisted
        mallory: trips
        ada: decline 3
        mallory: trips
        mallory: nights
    "), @"
    ada: trip open
      → ada: Open: anyone who talks to me can find this trip.
    mallory: offer Oslo sofa Mon–Tue
      → mallory: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Mallory's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    ada: trip unlisted
      → ada: Unlisted: only people who travel, host or share a linked room can find it. To change that: `trip open`.
    mallory: trips
      → mallory: 1 trip:
          • North by train, Mon 6 – Sun 19 April ← this one
    ada: decline 3
      → ada: You've turned down #3 for Mon 6 April (1 night). I'll let the host know, with thanks.
          …
      → mallory: The crew of North by train doesn't need your offer #3 for Mon 6 April (1 night). Thanks all the same!
    mallory: trips
      → mallory: No trips yet. To start one: `trip new North by train 6–19 April`.
    mallory: nights
      → mallory: You're not part of a trip here yet. To start one: `trip new North by train 6–19 April`.
    ");
}

#[test]
fn titles_of_unlisted_trips_are_not_for_a_room() {
    assert_snapshot!(Talk::new().play("
        ada: trip new North secret
        ada: trip new North-east secret
        kari: trip new North of Kari
        #room ada: !trip link North
        #room kari: !trip link North secret
        #room ada: !trip link
        #room ada: !trip link North secret
    "), @"
    ada: trip new North secret
      → ada: You've started the trip North secret.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: trip new North-east secret
      → ada: You've started the trip North-east secret.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    kari: trip new North of Kari
      → kari: You've started the trip North of Kari.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    #room ada: !trip link North
      → room: Which of your trips? Please give me its whole name: `!trip link North by train`. If two have the same name, `!trips` in our direct chat shows their numbers; then, for example: `!trip link #3`.
    #room kari: !trip link North secret
      → room: Which of your trips? Please give me its whole name: `!trip link North by train`. If two have the same name, `!trips` in our direct chat shows their numbers; then, for example: `!trip link #3`.
    #room ada: !trip link
      → room: This room is now linked to North-east secret, and I'll post its reminders here. `!stops` shows the route.
    #room ada: !trip link North secret
      → room: This room is linked to North-east secret. Unlink it first: `!trip unlink`.
    ");
}

#[test]
fn notes_of_offers_are_not_for_rooms() {
    assert_snapshot!(oslo_goteborg().play("
        kari: offer Oslo sofa Mon–Tue -- call +47 22 33 44 55
        kari: offer Oslo sofa Mon–Tue -- third floor, mind the cat, from 17:00
        ada: offers
        #room ada: !offers
        #room ada: !show 3
        kari: offer Bergen sofa Mon–Tue
        ada: accept 4
    "), @"
    kari: offer Oslo sofa Mon–Tue -- call +47 22 33 44 55
      → kari: “+47 22 33 44 55” looks like an address, a code or a way to reach someone. Everyone who sees the offer can read its note, so I haven't saved anything. Please send the offer again without it. Then write me the rest by itself, here: only the crew will get it.
    kari: offer Oslo sofa Mon–Tue -- third floor, mind the cat, from 17:00
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) – third floor, mind the cat, from 17:00 …
          Everyone who can see the trip can read your note.
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open) – third floor, mind the cat, from 17:00
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    ada: offers
      → ada: Offers for North by train:
          • #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open) – third floor, mind the cat, from 17:00
    #room ada: !offers
      → room: Offers for North by train:
          • #3 a sofa in Oslo for 1 person: Mon 6 April (1 night, open)

          To see who's hosting, ask me in an encrypted direct chat.
    #room ada: !show 3
      → room: #3 a sofa in Oslo for 1 person: Mon 6 April (1 night, open)
    kari: offer Bergen sofa Mon–Tue
      → kari: Thank you! I've passed offer #4 on to the crew of North by train: a sofa in Bergen for 1 person, Mon 6 April (1 night) …
          Bergen isn't a stop yet, so I'll ask the crew whether they'd like to come: #5.
          …
      → ada(!): New offer for North by train: #4 a sofa at Kari's in Bergen for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 4`.
      → ada(!): Kari has a suggestion for North by train: #5 Bergen, Mon 6 – Tue 7 April (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 5`, `decline 5`.
    ada: accept 4
      → ada: You've accepted #4: Mon 6 April (1 night) in Bergen. I'll let the host know.
          Heads-up: the trip isn't near Bergen on Mon 6 April (1 night), so `nights` doesn't count it.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 April (1 night). Thank you! That's for #4, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ");
}

#[test]
fn an_ok_in_a_room_is_for_anybody() {
    assert_snapshot!(oslo_goteborg().play("
        #room ada: !trip delete
        #room ada: ok
        #room ada: sure
        #room ada: !ok
        #room ada: !trip
    "), @"
    #room ada: !trip delete
      → room: Delete North by train with all its stops, offers and meetups, for everyone? Write `!yes, delete` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    #room ada: ok
    #room ada: sure
    #room ada: !ok
      → room: That takes more than a “yes”. To go ahead, write `!yes, delete`, or tap ✅ on the question.
    #room ada: !trip
      → room: North by train, Mon 6 – Sun 19 April
          Crew: Ada
          2 stops (`!stops`), no offers of a bed, no upcoming meetups (`!meetups`).
    ");
}

#[test]
fn the_bot_does_not_write_to_strangers() {
    assert_snapshot!(oslo_goteborg().play("
        ada: trip crew add @victim:far.example
        ada: trip crew add @stopover:localhost
        ada: trip crew add @kari:localhost.
    "), @"
    ada: trip crew add @victim:far.example
      → ada: I don't know @victim:far.example yet. Ask them to write to me or to join a room I'm in, then try again.
    ada: trip crew add @stopover:localhost
      → ada: Who? Use their Matrix ID: `trip crew add @kari:example.org`.
    ada: trip crew add @kari:localhost.
      → ada: I've asked Kari (`@kari:localhost`) to join the crew of North by train, and I'll tell you when they say yes. Until then, nothing changes. They have 7 days. To withdraw the question: `trip crew remove @kari:localhost`.
      → kari(!): Ada (`@ada:localhost`) would like you to join the crew of the trip North by train.
          The crew travels and plans together: you'd see who's offering a bed and get the addresses, and every evening I'd tell you where you're sleeping. Until you say yes, nothing changes for you.
          Tap ✅ or say `yes` to join. With ❌ or `no`, nobody is told. You have 7 days. For no more questions from them: `block @ada:localhost`.
    ");
}

#[test]
fn a_host_is_named_in_no_chat_that_others_can_read() {
    let mut talk = oslo_goteborg();
    talk.play("kari: offer Oslo sofa Mon–Tue\nada: accept 3");
    for text in ["nights", "offers", "show 3", "today Monday"] {
        let mut said = talk.said("ada", false, text);
        assert!(talk.take(IncomingKind::Said(said.clone())).contains("Kari"), "{text}");
        said.room.encrypted = false;
        assert!(!talk.take(IncomingKind::Said(said)).contains("Kari"), "{text}");
        assert!(!talk.says("ada", true, &format!("!{text}")).contains("Kari"), "{text}");
        assert!(!talk.says("jonas", false, text).contains("Kari"), "{text}");
    }
}

#[test]
fn a_room_that_was_left_is_not_answered() {
    let mut talk = oslo_goteborg();
    talk.take(IncomingKind::Gone { room: room().id, by: None });
    assert_eq!(talk.says("kari", true, "!stops"), "");
    talk.take(IncomingKind::Entered { room: room(), after: None });
    assert!(talk.says("kari", true, "!stops").contains("Oslo"));
}

#[test]
fn names_of_rooms_are_cleaned() {
    let mut talk = Talk::new();
    let named = |name: Option<&str>| RoomFacts {
        id: RoomId::new("!other"),
        name: name.map(str::to_owned),
        direct: false,
        with: None,
        hindrance: None,
        encrypted: true,
    };
    talk.take(IncomingKind::Entered { room: named(Some("ev\u{202e}il\u{7}")), after: None });
    let mut said = talk.said("ada", true, "!trip new North 6–19 April");
    said.room = named(Some("ev\u{202e}il\u{7}"));
    talk.take(IncomingKind::Said(said.clone()));
    assert!(talk.dm("ada", "trip").contains("Linked rooms: evil\n"));
    said.room = named(None);
    said.text = "!trip".to_owned();
    talk.take(IncomingKind::Said(said));
    assert!(talk.dm("ada", "trip").contains("a room without a name"));
}
