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
      → kari: There is no trip that you can see yet. `!trip new North by train 6–19 April` starts one.
    #room kari: !stops
      → room: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet · #3 Dinner
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    kari: stops
      → kari: There is no trip that you can see yet. `!trip new North by train 6–19 April` starts one.
    #room ada: !meet 3 19:00 at Secret street 5
      → room: Changed: #3 Dinner, Tue 7 April, 19:00, at Secret street 5 in Oslo · 1 yes
    @now 2026-04-07 20:00
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed.
    [Sun 05 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed.
          Tue 7 April in Oslo: no bed.
    [Mon 06 18:00]
      → ada(!): … Oslo: no bed.
          Tue 7 April in Oslo: no bed.
          Wed 8 April in Oslo: no bed.
    [Mon 06 19:00]
      → room(!): Dinner (#3) in 24 hours: Tue 7 April, 19:00, at Secret street 5 in Oslo · 1 yes
    [Tue 07 17:00]
      → room(!): Dinner (#3) in 2 hours: Tue 7 April, 19:00, at Secret street 5 in Oslo · 1 yes
    [Tue 07 18:00]
      → ada(!): … Oslo: no bed.
          Wed 8 April in Oslo: no bed.
          Thu 9 April in Gothenburg: no bed.
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
      → ada: Open: anybody who talks to me can find this trip.
    mallory: offer Oslo sofa Mon–Tue
      → mallory: Offer #3: a sofa in Oslo for one, Mon 6 – Tue 7 April (one night) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Mallory's for one: Mon 6 – Tue 7 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    ada: trip unlisted
      → ada: Unlisted: only those who travel, host, or share a linked room can find it. `!trip open` changes that.
    mallory: trips
      → mallory: One trip that you can see:
          • North by train, Mon 6 – Sun 19 April ← this one
    ada: decline 3
      → ada: #3 is left for Mon 6 – Tue 7 April; I'll thank the host and let them know.
      → mallory: North by train doesn't need your offer #3 for Mon 6 – Tue 7 April. Thank you all the same!
    mallory: trips
      → mallory: No trips to see here. `!trip new North by train 6–19 April` starts one.
    mallory: nights
      → mallory: There is no trip that you can see yet. `!trip new North by train 6–19 April` starts one.
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
      → ada: Trip North secret started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    ada: trip new North-east secret
      → ada: Trip North-east secret started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    kari: trip new North of Kari
      → kari: Trip North of Kari started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    #room ada: !trip link North
      → room: Which of your trips? Say its whole name: `!trip link North by train`. If two are called the same, `!trips` in our direct chat shows their numbers, and `!trip link #3` takes one.
    #room kari: !trip link North secret
      → room: Which of your trips? Say its whole name: `!trip link North by train`. If two are called the same, `!trips` in our direct chat shows their numbers, and `!trip link #3` takes one.
    #room ada: !trip link
      → room: This room is linked to North-east secret: meetups are pinged here. `!stops` shows the way.
    #room ada: !trip link North secret
      → room: This room is linked to North-east secret. `!trip unlink` first.
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
      → kari: “+47 22 33 44 55” looks like an address, a code or a way to reach somebody. A note is for everybody who may see the offer, so I kept nothing. Send the offer again without it. Then write the rest here, with `!details` and the number that I give the offer: that is for the crew alone.
    kari: offer Oslo sofa Mon–Tue -- third floor, mind the cat, from 17:00
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Tue 7 April (one night) – third floor, mind the cat, from 17:00 …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (open) – third floor, mind the cat, from 17:00
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    ada: offers
      → ada: Offers for North by train:
          #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (open) – third floor, mind the cat, from 17:00
    #room ada: !offers
      → room: Offers for North by train:
          #3 a sofa in Oslo for one: Mon 6 – Tue 7 April (open)
          Who hosts, I tell the crew in an encrypted direct chat only.
    #room ada: !show 3
      → room: #3 a sofa in Oslo for one: Mon 6 – Tue 7 April (open)
    kari: offer Bergen sofa Mon–Tue
      → kari: Offer #4: a sofa in Bergen for one, Mon 6 – Tue 7 April (one night) …
          Bergen isn't a stop yet, so I ask the crew whether they come by: #5.
          …
      → ada: For North by train: #4 a sofa in Bergen at Kari's for one: Mon 6 – Tue 7 April (open)
          `!accept 4`, or night by night: `!accept 4 Mon 6 April`. `!decline 4` leaves it.
      → ada: Kari suggests for North by train: #5 Bergen, Mon 6 – Tue 7 April (suggested)
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 5`, `!decline 5`.
    ada: accept 4
      → ada: Accepted from #4: Mon 6 – Tue 7 April in Bergen. I'll let the host know.
          Mind: the trip isn't near Bergen on Mon 6 – Tue 7 April, so `!nights` doesn't count it.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #4 for Mon 6 – Tue 7 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 4 Storgata 1, third floor`. I pass it on when the day has come.
          …
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
      → room: Delete North by train with all its stops, offers and meetups, for everybody? Write `!yes, delete`, or tap ✅, within 15 minutes.
    #room ada: ok
    #room ada: sure
    #room ada: !ok
      → room: A “yes” alone is too little for that. To go ahead, write `!yes, delete`, or tap ✅ on the question.
    #room ada: !trip
      → room: North by train, Mon 6 – Sun 19 April
          Crew: Ada
          2 stops (`!stops`), no offers of a bed, no meetups ahead (`!meetups`).
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
      → ada: @victim:far.example and I haven't met: they write to me first, or join a room that I am in.
    ada: trip crew add @stopover:localhost
      → ada: Who? By their Matrix id: `!trip crew add @kari:example.org`.
    ada: trip crew add @kari:localhost.
      → ada: I asked Kari (`@kari:localhost`) to join the crew of North by train. Nothing changes until they say yes, and I tell you when they do. They have 7 days. `!trip crew remove @kari:localhost` takes the question back.
      → kari: Ada (`@ada:localhost`) asks you to join the crew of the trip North by train.
          The crew travels and plans together: you would see who offers a bed and get the addresses, and every evening I would tell you where you sleep. Until you say yes, nothing changes for you.
          ✅ or `yes`: you join. ❌ or `no`: you don't, and nobody is told. You have 7 days. For no more questions from there: `!block @ada:localhost`.
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
