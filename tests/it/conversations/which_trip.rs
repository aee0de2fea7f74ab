//! Which trip a word is about: a stranger's trip never takes the place of one's own, and an address goes to nobody whom
//! its host wasn't told of.

use insta::assert_snapshot;
use stopover::domain::ids::RoomId;
use stopover::domain::room::RoomFacts;
use stopover::incoming::{MemberChange, Said, What};

use crate::talk::{Talk, local, room, user};

/// Ada's trip is the room's, Mal is a stranger who has met the bot.
fn north() -> Talk {
    let mut talk = Talk::new();
    talk.play(
        "#room ada: !trip new North by train 3–19 April
         #room ada: !stop Oslo 3–9 April
         mal: help",
    );
    talk
}

/// Kari offers a sofa for Ada's open trip, whose room she isn't in. Hers is #2.
fn open_to_hosts() -> Talk {
    let mut talk = Talk::new();
    talk.play(
        "ada: trip new South 3–19 April
         ada: stop Oslo 3–9 April
         ada: trip open
         hilde: offer Oslo sofa 3–5 April",
    );
    talk
}

/// How often a word stands anywhere in the store.
fn kept(talk: &Talk, word: &str) -> usize {
    let mut count = 0;
    talk.store.texts(&mut |text| count += usize::from(text.contains(word))).unwrap();
    count
}

/// Whether a message with that word went to somebody.
fn has_read(talk: &Talk, who: &str, word: &str) -> bool {
    use stopover::outgoing::Destination;
    talk.stands.values().any(|(to, text)| {
        let theirs = match to {
            Destination::Person(person) => *person == user(who),
            Destination::Room(room) => *room == talk.chat(who).id,
        };
        theirs && text.contains(word)
    })
}

#[test]
fn a_trip_of_the_same_name_gets_no_address() {
    let mut talk = north();
    assert_snapshot!(talk.play("
        mal: trip new North by train 3–19 April
        mal: stop Oslo 3–9 April
        mal: trip crew add @kari:localhost
        kari: offer Oslo sofa 3–5 April for 2
        mal: accept 2
        kari: details 2 SECRETSTREET 99, third floor
        mal: tonight
        kari: no
        mal: tonight
    "), @"
    mal: trip new North by train 3–19 April
      → mal: Trip North by train, Fri 3 – Sun 19 April started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    mal: stop Oslo 3–9 April
      → mal: Stop #1 Oslo, Fri 3 – Thu 9 April
    mal: trip crew add @kari:localhost
      → mal: I asked Kari (`@kari:localhost`) to join the crew of North by train. Nothing changes until they say yes, and I tell you when they do. They have 7 days. `!trip crew remove @kari:localhost` takes the question back.
      → kari: Mal (`@mal:localhost`) asks you to join the crew of the trip North by train.
          It is not the North by train of Ada that you can see: only the title is the same.
          The crew travels and plans together: you would see who offers a bed and get the addresses, and every evening I would tell you where you sleep. Until you say yes, nothing changes for you.
          ✅ or `yes`: you join. ❌ or `no`: you don't, and nobody is told. You have 7 days. For no more questions from there: `!block @mal:localhost`.
    kari: offer Oslo sofa 3–5 April for 2
      → kari: Offer #2: a sofa in Oslo for 2, Fri 3 – Sun 5 April (2 nights, each can be taken or left). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 2 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 2` takes the offer back.
      → ada: For North by train: #2 a sofa in Oslo at Kari's for 2: Fri 3 – Sun 5 April (open)
          `!accept 2`, or night by night: `!accept 2 Fri 3 April`. `!decline 2` leaves it.
    mal: accept 2
      → mal: There is no #2 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.
    kari: details 2 SECRETSTREET 99, third floor
      → kari: Kept with #2: a sofa in Oslo, Fri 3 – Sun 5 April, for North by train by Ada. Those who travel can read it: Ada. Nobody else gets it from me, and I show it in no list.
          If they accept, I tell them from the evening before on; once they have left, I delete what I told.
    mal: tonight
      → mal: Tonight in Oslo: no bed.
    kari: no
      → kari: Fine, you don't join the crew of North by train (by Mal, @mal:localhost). Nobody is told.
    mal: tonight
      → mal: Tonight in Oslo: no bed.
    ");
    assert!(!has_read(&talk, "mal", "SECRETSTREET"));
    // It is kept with Ada's trip alone.
    assert!(talk.look_into(|tx| tx.has_details(1, 2)));
}

#[test]
fn hosts_own_offers_come_first() {
    let mut talk = north();
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa 3–5 April for 2
        mal: trip new North by train 3–19 April
        mal: stop Oslo 3–9 April
        mal: stop Bergen 9–12 April
        mal: trip open
        kari: details 2 SECRETSTREET 99, third floor
        ada: accept 2
        kari: withdraw 2
    "), @"
    kari: offer Oslo sofa 3–5 April for 2
      → kari: Offer #2: a sofa in Oslo for 2, Fri 3 – Sun 5 April (2 nights, each can be taken or left). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 2 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 2` takes the offer back.
      → ada: For North by train: #2 a sofa in Oslo at Kari's for 2: Fri 3 – Sun 5 April (open)
          `!accept 2`, or night by night: `!accept 2 Fri 3 April`. `!decline 2` leaves it.
    mal: trip new North by train 3–19 April
      → mal: Trip North by train, Fri 3 – Sun 19 April started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    mal: stop Oslo 3–9 April
      → mal: Stop #1 Oslo, Fri 3 – Thu 9 April
    mal: stop Bergen 9–12 April
      → mal: Stop #2 Bergen, Thu 9 – Sun 12 April
    mal: trip open
      → mal: Open: anybody who talks to me can find this trip.
    kari: details 2 SECRETSTREET 99, third floor
      → kari: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for North by train by Ada (@ada:localhost). Those who travel could read it: Ada (@ada:localhost). Shall I keep it? Say `yes` within 15 minutes, or `no` if these are not the people you mean.
    ada: accept 2
      → ada: For North by train (by Ada, @ada:localhost):
          Accepted from #2: Fri 3 – Sun 5 April in Oslo. The host hears of it.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #2 for Fri 3 – Sun 5 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 2 Storgata 1, third floor`. I pass it on when the day has come.
          If something comes up: `!withdraw 2`, all of it or a night.
    kari: withdraw 2
      → kari: For North by train (by Ada, @ada:localhost):
          Take back #2 in Oslo for Fri 3 – Sun 5 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    ");
    assert!(!has_read(&talk, "mal", "SECRETSTREET"));
}

#[test]
fn a_strangers_open_trip_locks_nobody_out() {
    for title in ["South", "  SOUTH ", "Sоuth", "Ѕouth", "S\u{200b}outh", "South!", "𝐒outh"] {
        let mut talk = Talk::new();
        talk.play(
            "#room ada: !trip new South 3–19 April
             #room ada: !stop Oslo 3–9 April
             kari: offer Oslo sofa 3–5 April
             kari: details 2 OLDSTREET 1
             ada: trip crew add @jonas:localhost
             jonas: yes
             ada: accept 2",
        );
        talk.dm("mal", &format!("trip new {title} 3–19 April"));
        talk.dm("mal", "trip open");
        assert!(talk.dm("kari", "offers").contains("Offers for South (by Ada, @ada:localhost)"), "{title}");
        let kept = talk.dm("kari", "details 2 NEWSTREET 1");
        assert!(kept.contains("by Ada, @ada:localhost"), "{title}: {kept}");
        let tonight = talk.dm("jonas", "tonight");
        assert!(tonight.contains("NEWSTREET"), "{title}: {kept}{tonight}");
        assert!(talk.dm("kari", "trip use South").contains("(by Ada, @ada:localhost)"), "{title}");
        talk.dm("kari", "withdraw 2");
        assert!(talk.dm("kari", "yes, take back").contains("Withdrawn from #2"), "{title}");
        assert!(!has_read(&talk, "mal", "STREET"));
        let listed = talk.dm("kari", "trips");
        assert!(listed.contains("(by Mal, @mal:localhost)") && listed.contains("(by Ada, @ada:localhost)"), "{listed}");
    }
}

#[test]
fn a_stranger_in_another_room() {
    let mut talk = Talk::new();
    talk.play("#room ada: !trip new South 3–19 April\n#room ada: !stop Oslo 3–9 April");
    let pub_room = RoomFacts { id: RoomId::new("!pub"), name: Some("Pub".to_owned()), ..room() };
    talk.take(What::Entered { room: pub_room.clone(), after: None });
    let changes = ["mal", "kari"].map(|one| MemberChange { person: user(one), name: None, joined: true });
    talk.take(What::Members { room: pub_room.id.clone(), facts: None, changes: changes.into() });
    let said = Said { room: pub_room, ..talk.said("mal", true, "!trip new South 3–19 April") };
    talk.take_said(said);
    talk.dm("mal", "stop Oslo 3–9 April");
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa 3–5 April
        kari: trip use South
        kari: trip use South of @ada:localhost
        kari: offer Oslo sofa 3–5 April
        kari: details 2 SECRETSTREET 99
        kari: yes
        kari: trip use #2
        kari: trip use South (by Ada, @ada:localhost)
        kari: suggest Malmö 9–11 April
        kari: meet Dinner Saturday 18:00 in Oslo
        kari: rsvp 4 yes
        jonas: offers
    "), @"
    kari: offer Oslo sofa 3–5 April
      → kari: Which trip: South (by Ada, @ada:localhost), Fri 3 – Sun 19 April – `!trip use #1` or South (by Mal, @mal:localhost), Fri 3 – Sun 19 April – `!trip use #2`? For example: `!trip use #1`.
    kari: trip use South
      → kari: Which trip: South (by Ada, @ada:localhost), Fri 3 – Sun 19 April – `!trip use #1` or South (by Mal, @mal:localhost), Fri 3 – Sun 19 April – `!trip use #2`? For example: `!trip use #1`.
    kari: trip use South of @ada:localhost
      → kari: From now on we talk about South (by Ada, @ada:localhost).
    kari: offer Oslo sofa 3–5 April
      → kari: For South (by Ada, @ada:localhost):
          Offer #2: a sofa in Oslo for one, Fri 3 – Sun 5 April (2 nights, each can be taken or left). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 2 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 2` takes the offer back.
      → ada: For South: #2 a sofa in Oslo at Kari's for one: Fri 3 – Sun 5 April (open)
          `!accept 2`, or night by night: `!accept 2 Fri 3 April`. `!decline 2` leaves it.
    kari: details 2 SECRETSTREET 99
      → kari: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for South by Ada (@ada:localhost). Those who travel could read it: Ada (@ada:localhost). Shall I keep it? Say `yes` within 15 minutes, or `no` if these are not the people you mean.
    kari: yes
      → kari: Kept with #2: a sofa in Oslo, Fri 3 – Sun 5 April, for South by Ada (@ada:localhost). Those who travel can read it: Ada (@ada:localhost). Nobody else gets it from me, and I show it in no list.
          If they accept, I tell them from the evening before on; once they have left, I delete what I told.
    kari: trip use #2
      → kari: From now on we talk about South (by Mal, @mal:localhost).
    kari: trip use South (by Ada, @ada:localhost)
      → kari: From now on we talk about South (by Ada, @ada:localhost).
    kari: suggest Malmö 9–11 April
      → kari: Suggested: #3 Malmö, Thu 9 – Sat 11 April (suggested)
          The crew of South (by Ada, @ada:localhost) is asked, and you hear what becomes of it.
      → ada: Kari suggests for South: #3 Malmö, Thu 9 – Sat 11 April (suggested)
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 3`, `!decline 3`.
    kari: meet Dinner Saturday 18:00 in Oslo
      → kari: For South (by Ada, @ada:localhost):
          Meetup #4 Dinner, Sat 4 April, 18:00, in Oslo (proposed, not confirmed yet)
          It is proposed now; the crew hears of it and confirms.
          Coming? `!rsvp 4 yes`, `maybe` or `no`; `!rsvp 4 yes +2` brings two.
      → ada: Kari proposes for South: #4 Dinner, Sat 4 April, 18:00, in Oslo (proposed, not confirmed yet)
          `!confirm 4` or `!cancel 4`.
    kari: rsvp 4 yes
      → kari: For South (by Ada, @ada:localhost):
          See you at #4 Dinner, Sat 4 April, 18:00. I'll remind you.
    jonas: offers
      → jonas: No offers for South that you can see. `!offer Oslo sofa Mon–Tue` makes one.
    ");
    assert!(!has_read(&talk, "mal", "SECRETSTREET"));
}

#[test]
fn two_trips_of_one_owner_and_title() {
    let mut talk = Talk::new();
    talk.play("kari: trip new South 3–19 April\nada: trip new South 1–9 May\nada: help");
    talk.store
        .transact(|tx| {
            tx.add_crew(1, &user("ada"))?;
            tx.set_trip_owner(1, &user("ada"))
        })
        .unwrap();
    assert_snapshot!(talk.play("
        ada: trips
        ada: trip use South
        ada: trip use #1
        ada: trip use 2
        ada: trip use South (by Ada, @ada:localhost, #1)
        #room ada: !trip link South
        #room ada: !trip link #1
    "), @"
    ada: trips
      → ada: 2 trips that you can see:
          • South (by Ada, @ada:localhost, #2), Fri 1 – Sat 9 May ← this one
          • South (by Ada, @ada:localhost, #1), Fri 3 – Sun 19 April
    ada: trip use South
      → ada: Which trip: South (by Ada, @ada:localhost, #1), Fri 3 – Sun 19 April – `!trip use #1` or South (by Ada, @ada:localhost, #2), Fri 1 – Sat 9 May – `!trip use #2`? For example: `!trip use #1`.
    ada: trip use #1
      → ada: From now on we talk about South (by Ada, @ada:localhost, #1).
    ada: trip use 2
      → ada: From now on we talk about South (by Ada, @ada:localhost, #2).
    ada: trip use South (by Ada, @ada:localhost, #1)
      → ada: From now on we talk about South (by Ada, @ada:localhost, #1).
    #room ada: !trip link South
      → room: Which of your trips? Say its whole name: `!trip link North by train`. If two are called the same, `!trips` in our direct chat shows their numbers, and `!trip link #3` takes one.
    #room ada: !trip link #1
      → room: This room is linked to South: meetups are pinged here. `!stops` shows the way.
    ");
}

#[test]
fn one_has_ended_and_its_twin_is_under_way() {
    let mut talk = open_to_hosts();
    assert_snapshot!(talk.play("
        hilde: details 2 SECRETSTREET 99
        mal: trip new South 3–19 April
        mal: stop Oslo 3–9 April
        mal: trip open
        ada: trip end
        ada: yes
        hilde: trip use South
        hilde: yes
        ada: trip
        ada: trip use South
        ada: trip delete
    "), @"
    hilde: details 2 SECRETSTREET 99
      → hilde: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for South by Ada (@ada:localhost). Those who travel could read it: Ada (@ada:localhost). Shall I keep it? Say `yes` within 15 minutes, or `no` if these are not the people you mean.
    mal: trip new South 3–19 April
      → mal: Trip South, Fri 3 – Sun 19 April started. You own it.
          You can see others of the same name: South (by Ada, @ada:localhost) – `!trip use #1`. I name the owner with each, so that you can tell them apart.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    mal: stop Oslo 3–9 April
      → mal: For South (by Mal, @mal:localhost):
          Stop #1 Oslo, Fri 3 – Thu 9 April
    mal: trip open
      → mal: For South (by Mal, @mal:localhost):
          Open: anybody who talks to me can find this trip.
    ada: trip end
      → ada: End South (by Ada, @ada:localhost)? No reminders any more, nothing can be changed. Write `yes, end`, or tap ✅, within 15 minutes.
    ada: yes
      → ada: A “yes” alone is too little for that. To go ahead, write `yes, end`, or tap ✅ on the question.
    hilde: trip use South
      → hilde: From now on we talk about South (by Ada, @ada:localhost).
          Others with the same name: South (by Mal, @mal:localhost) – `!trip use #2`.
    hilde: yes
      → hilde: I'm not sure what your answer is for. This still waits: “Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for South by Ada (@ada:…”. Reply to it, or tap ✅ or ❌ on it.
    ada: trip
      → ada: South (by Ada, @ada:localhost), Fri 3 – Sun 19 April
          Crew: Ada
          One stop (`!stops`), one offer of a bed, no meetups ahead (`!meetups`).
          Open: anybody who talks to me can find this trip.
    ada: trip use South
      → ada: From now on we talk about South (by Ada, @ada:localhost).
          Others with the same name: South (by Mal, @mal:localhost) – `!trip use #2`.
    ada: trip delete
      → ada: Delete South (by Ada, @ada:localhost) with all its stops, offers and meetups, for everybody? Write `yes, delete`, or tap ✅, within 15 minutes.
    ");
    assert!(!has_read(&talk, "mal", "SECRETSTREET"));
}

#[test]
fn crew_of_one_and_host_of_another() {
    let mut talk = north();
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa 3–5 April
        kari: trip new West 3–19 April
        kari: offers
        kari: withdraw 2 Friday
        kari: stop Bergen 3–9 April
        kari: stop Molde 9–11 April
        kari: details 2 SECRETSTREET 99
        kari: offer Bergen tent 4–6 April
        kari: withdraw 3
        jonas: offer Oslo bed 4–6 April
        kari: cancel 2
        ada: accept 2
    "), @"
    kari: offer Oslo sofa 3–5 April
      → kari: Offer #2: a sofa in Oslo for one, Fri 3 – Sun 5 April (2 nights, each can be taken or left). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 2 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 2` takes the offer back.
      → ada: For North by train: #2 a sofa in Oslo at Kari's for one: Fri 3 – Sun 5 April (open)
          `!accept 2`, or night by night: `!accept 2 Fri 3 April`. `!decline 2` leaves it.
    kari: trip new West 3–19 April
      → kari: Trip West, Fri 3 – Sun 19 April started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    kari: offers
      → kari: No offers for West that you can see. `!offer Oslo sofa Mon–Tue` makes one.
    kari: withdraw 2 Friday
      → kari: For North by train:
          Withdrawn from #2: Fri 3 – Sat 4 April. The crew hears of it.
      → ada: #2 in Oslo was withdrawn for Fri 3 – Sat 4 April.
    kari: stop Bergen 3–9 April
      → kari: For West:
          Stop #1 Bergen, Fri 3 – Thu 9 April
    kari: stop Molde 9–11 April
      → kari: For West:
          Stop #2 Molde, Thu 9 – Sat 11 April
    kari: details 2 SECRETSTREET 99
      → kari: Kept with #2: a sofa in Oslo, Fri 3 – Sun 5 April, for North by train by Ada. Those who travel can read it: Ada. Nobody else gets it from me, and I show it in no list.
          If they accept, I tell them from the evening before on; once they have left, I delete what I told.
    kari: offer Bergen tent 4–6 April
      → kari: For West:
          Offer #3: a tent spot in Bergen for one, Sat 4 – Mon 6 April (2 nights, each can be taken or left). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 3 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 3` takes the offer back.
    kari: withdraw 3
      → kari: For West:
          Withdrawn from #3: Sat 4 – Mon 6 April. The crew hears of it.
    jonas: offer Oslo bed 4–6 April
      → jonas: Offer #3: a bed in Oslo for one, Sat 4 – Mon 6 April (2 nights, each can be taken or left). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 3 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 3` takes the offer back.
      → ada: For North by train: #3 a bed in Oslo at Jonas's for one: Sat 4 – Mon 6 April (open)
          `!accept 3`, or night by night: `!accept 3 Sat 4 April`. `!decline 3` leaves it.
    kari: cancel 2
      → kari: For West:
          Dropped: #2 Molde, Thu 9 – Sat 11 April
    ada: accept 2
      → ada: Accepted from #2: Sat 4 – Sun 5 April in Oslo. The host hears of it.
          How to get in comes in a message of its own.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #2 for Sat 4 – Sun 5 April. Thank you!
          If something comes up: `!withdraw 2`, all of it or a night.
      → ada: Getting in at #2 in Oslo at Kari's, Sat 4 – Sun 5 April: “SECRETSTREET 99”
          This is for you alone. I delete it once you have left.
      → kari: North by train: the crew has been told how to get in at #2, for Sat 4 – Sun 5 April. I delete it once they have left.
    ");
}

#[test]
fn hosts_are_asked_about_people_they_do_not_know() {
    let mut talk = open_to_hosts();
    assert_snapshot!(talk.play("
        hilde: details 2 SECRETSTREET 99
        ada: accept 2
        ada: tonight
        hilde: yes
        hilde: details 2 SECRETSTREET 100
        hilde: details 2
    "), @"
    hilde: details 2 SECRETSTREET 99
      → hilde: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for South by Ada (@ada:localhost). Those who travel could read it: Ada (@ada:localhost). Shall I keep it? Say `yes` within 15 minutes, or `no` if these are not the people you mean.
    ada: accept 2
      → ada: Accepted from #2: Fri 3 – Sun 5 April in Oslo. The host hears of it.
      → hilde: South (by Ada, @ada:localhost) takes your offer #2 for Fri 3 – Sun 5 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 2 Storgata 1, third floor`. I pass it on when the day has come.
          If something comes up: `!withdraw 2`, all of it or a night.
    ada: tonight
      → ada: Tonight in Oslo: a sofa for one at Hilde's, #2
          On how to get in at #2, the host said nothing yet. `!ask 2 How do we get in?` asks.
    hilde: yes
      → hilde: I'm not sure what your answer is for: “Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for South by Ada (@ada:…” or my message about #2 in South? Reply to the one that you mean, or tap ✅ or ❌ on it.
    hilde: details 2 SECRETSTREET 100
      → hilde: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for South by Ada (@ada:localhost). Those who travel could read it: Ada (@ada:localhost). Shall I keep it? Say `yes` within 15 minutes, or `no` if these are not the people you mean.
    hilde: details 2
      → hilde: Nothing is kept on how to get in at #2. `!details 2 TEXT` keeps it for the crew.
    ");
    // Whoever joins later is told to the host first, who can take it back.
    talk.hold = true;
    talk.store.transact(|tx| tx.add_crew(1, &user("lena"))).unwrap();
    talk.dm("lena", "tonight");
    talk.dm("lena", "tonight");
    talk.hold = false;
    let sent = talk.sent();
    assert!(!has_read(&talk, "lena", "SECRETSTREET"), "{sent}");
    assert_snapshot!(sent, @"
    → lena: Tonight in Oslo: a sofa for one at Hilde's, #2
        On how to get in at #2, the host said nothing yet. `!ask 2 How do we get in?` asks.
    → lena: Tonight in Oslo: a sofa for one at Hilde's, #2
        On how to get in at #2, the host said nothing yet. `!ask 2 How do we get in?` asks.
    ");
    assert_snapshot!(talk.play("
        lena: tonight
        hilde: details 2 -
        hilde: details 2 SECRETSTREET 101
    "), @"
    lena: tonight
      → lena: Tonight in Oslo: a sofa for one at Hilde's, #2
          On how to get in at #2, the host said nothing yet. `!ask 2 How do we get in?` asks.
    hilde: details 2 -
      → hilde: Nothing is kept on how to get in at #2. `!details 2 TEXT` keeps it for the crew.
    hilde: details 2 SECRETSTREET 101
      → hilde: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for South by Ada (@ada:localhost). Those who travel could read it: Ada (@ada:localhost) and Lena (@lena:localhost). Shall I keep it? Say `yes` within 15 minutes, or `no` if these are not the people you mean.
    ");
    // Somebody else joins while nothing is kept: the host is asked.
    talk.play("hilde: details 2 -");
    talk.store.transact(|tx| tx.add_crew(1, &user("per"))).unwrap();
    assert_snapshot!(talk.dm("hilde", "details 2 SECRETSTREET 102"), @"  → hilde: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for South by Ada (@ada:localhost). Those who travel could read it: Ada (@ada:localhost), Lena (@lena:localhost) and @per:localhost. Shall I keep it? Say `yes` within 15 minutes, or `no` if these are not the people you mean.");
    assert!(!has_read(&talk, "per", "SECRETSTREET"));
}

#[test]
fn a_yes_is_for_those_who_were_named() {
    let mut talk = open_to_hosts();
    talk.dm("hilde", "details 2 SECRETSTREET 99");
    talk.store.transact(|tx| tx.add_crew(1, &user("mal"))).unwrap();
    let asked = talk.dm("hilde", "yes");
    assert!(asked.contains("@mal:localhost") && asked.contains("yes"), "{asked}");
    let question = talk.newest("hilde");
    talk.play("ada: accept 2\nmal: tonight");
    assert!(!has_read(&talk, "mal", "SECRETSTREET"));
    // News came in between: a "yes" alone could be meant for that.
    assert!(!talk.dm("hilde", "yes").contains("Kept"));
    assert!(talk.replies("hilde", false, &question, "yes").contains("Kept with #2"));
}

#[test]
fn an_address_that_was_asked_about_is_kept_by_its_message() {
    // Deleted before the "yes".
    let mut talk = open_to_hosts();
    talk.dm("hilde", "details 2 SECRETSTREET 99");
    assert_eq!(kept(&talk, "SECRETSTREET"), 1);
    let event = talk.last.clone();
    talk.deletes("hilde", false, &event);
    assert_eq!(kept(&talk, "SECRETSTREET"), 0);
    assert!(!talk.dm("hilde", "yes").contains("Kept"));

    // Deleted after it.
    talk.dm("hilde", "details 2 SECRETSTREET 99");
    let event = talk.last.clone();
    assert!(talk.dm("hilde", "yes").contains("Kept with #2"));
    talk.deletes("hilde", false, &event);
    assert_eq!(kept(&talk, "SECRETSTREET"), 0);

    // It says something else now.
    let mut talk = open_to_hosts();
    talk.dm("hilde", "details 2 SECRETSTREET 99");
    let event = talk.last.clone();
    talk.edits("hilde", false, &event, "nights");
    talk.settle();
    assert_eq!(kept(&talk, "SECRETSTREET"), 0);
    assert!(!talk.dm("hilde", "yes").contains("Kept"));

    // Nobody answered.
    talk.dm("hilde", "details 2 SECRETSTREET 99");
    talk.go_to(local("2026-04-03 10:20"));
    talk.dm("ada", "stops");
    assert_eq!(kept(&talk, "SECRETSTREET"), 0);
    assert!(!talk.dm("hilde", "yes").contains("Kept"));

    // In a reply, and told again in the file of all that is kept; gone with whoever said it.
    let mut talk = open_to_hosts();
    let offered = talk.newest("hilde");
    let asked = talk.replies("hilde", false, &offered, "address: SECRETSTREET 99");
    assert!(asked.contains("Who gets your address") && !asked.contains("SECRETSTREET"), "{asked}");
    talk.dm("hilde", "mydata");
    assert!(talk.file.as_ref().is_some_and(|file| file.contains("SECRETSTREET")));
    talk.play("hilde: forget me\nhilde: yes, forget me");
    assert_eq!(kept(&talk, "SECRETSTREET"), 0);
}

#[test]
fn a_title_like_a_visible_one_is_said() {
    assert_snapshot!(north().play("
        kari: trip new North by Train 3–19 April
        kari: stop Oslo 3–9 April
        kari: trip
    "), @"
    kari: trip new North by Train 3–19 April
      → kari: Trip North by Train, Fri 3 – Sun 19 April started. You own it.
          You can see others of the same name: North by train (by Ada, @ada:localhost) – `!trip use #1`. I name the owner with each, so that you can tell them apart.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    kari: stop Oslo 3–9 April
      → kari: For North by Train (by Kari, @kari:localhost):
          Stop #1 Oslo, Fri 3 – Thu 9 April
    kari: trip
      → kari: North by Train (by Kari, @kari:localhost), Fri 3 – Sun 19 April
          Crew: Kari
          One stop (`!stops`), no offers of a bed, no meetups ahead (`!meetups`).
          Unlisted: only those who travel, host, or share a linked room can find it. `!trip open` changes that.
    ");
}

#[test]
fn in_every_language() {
    let mut said = String::new();
    for language in ["en", "nb", "nn", "sv", "da", "de"] {
        let mut talk = open_to_hosts();
        talk.play("mal: trip new South 3–19 April\nmal: stop Oslo 3–9 April\nmal: trip open");
        talk.dm("hilde", &format!("lang {language}"));
        said.push_str(&talk.dm("hilde", "details 2 SECRETSTREET 99"));
        said.push_str(&talk.dm("hilde", "yes"));
        talk.store.transact(|tx| tx.add_crew(1, &user("jonas"))).unwrap();
        said.push_str(&talk.dm("ada", "stops"));
        said.push_str(&talk.dm("hilde", "trip use South"));
        said.push_str(&talk.dm("hilde", "trip new South 3–19 April"));
    }
    assert_snapshot!(said, @"
    → hilde: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for South by Ada (@ada:localhost). Those who travel could read it: Ada (@ada:localhost). Shall I keep it? Say `yes` within 15 minutes, or `no` if these are not the people you mean.
    → hilde: Kept with #2: a sofa in Oslo, Fri 3 – Sun 5 April, for South by Ada (@ada:localhost). Those who travel can read it: Ada (@ada:localhost). Nobody else gets it from me, and I show it in no list.
        If they accept, I tell them from the evening before on; once they have left, I delete what I told.
    → ada: South (by Ada, @ada:localhost)
        #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (by Ada, @ada:localhost): Jonas (@jonas:localhost) travels along now, and can read how to get in at #2 in Oslo. If you don't want that, `!details 2 -` takes it back.
    → hilde: From now on we talk about South (by Ada, @ada:localhost).
        Others with the same name: South (by Mal, @mal:localhost) – `!trip use #2`.
    → hilde: Trip South, Fri 3 – Sun 19 April started. You own it.
        You can see others of the same name: South (by Mal, @mal:localhost) – `!trip use #2` and South (by Ada, @ada:localhost) – `!trip use #1`. I name the owner with each, so that you can tell them apart.
        Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    → hilde: Hvem som får adressen din: #2, en sofa i Oslo, fre. 3. – søn. 5. april, er for South, som Ada (@ada:localhost) eier. De som er med, kan lese den: Ada (@ada:localhost). Skal jeg lagre den? Si `ja` innen 15 minutter, eller `nei` hvis det ikke er dem du mener.
    → hilde: Lagret sammen med #2: en sofa i Oslo, fre. 3. – søn. 5. april, for South, som Ada (@ada:localhost) eier. De som er med på turen, kan lese det: Ada (@ada:localhost). Ingen andre får det av meg, og jeg viser det ikke i noen liste.
        Hvis de takker ja, forteller jeg dem det fra kvelden før; når de har dratt, sletter jeg det jeg fortalte.
    → ada: South (by Ada, @ada:localhost)
        #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (av Ada, @ada:localhost): Jonas (@jonas:localhost) er blitt med på turen, og kan lese hvordan man kommer inn hos #2 i Oslo. Vil du ikke det, tar `!detaljer 2 -` det tilbake.
    → hilde: Fra nå av snakker vi om South (av Ada, @ada:localhost).
        Det er flere med samme navn: South (av Mal, @mal:localhost) – `!tur bruk #2`.
    → hilde: Turen South, fre. 3. – søn. 19. april er startet. Du eier den.
        Du kan se andre turer med samme navn: South (av Mal, @mal:localhost) – `!tur bruk #2` og South (av Ada, @ada:localhost) – `!tur bruk #1`. Jeg skriver eieren bak hver av dem, så du kan skille dem.
        Legg nå til stoppene: `!stopp Oslo 6.–9. april`. I et rom gjør `!tur koble` den til rommets tur.
    → hilde: Kven som får adressa di: #2, ein sofa i Oslo, fre. 3. – søn. 5. april, er for South, som Ada (@ada:localhost) eig. Dei som er med, kan lese ho: Ada (@ada:localhost). Skal eg lagre ho? Sei `ja` innan 15 minutt, eller `nei` om det ikkje er dei du meiner.
    → hilde: Lagra saman med #2: ein sofa i Oslo, fre. 3. – søn. 5. april, for South, som Ada (@ada:localhost) eig. Dei som er med på turen, kan lese det: Ada (@ada:localhost). Ingen andre får det av meg, og eg viser det ikkje i noka liste.
        Om dei takkar ja, fortel eg dei det frå kvelden før; når dei har reist, slettar eg det eg fortalde.
    → ada: South (by Ada, @ada:localhost)
        #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (av Ada, @ada:localhost): Jonas (@jonas:localhost) har vorte med på turen, og kan lese korleis ein kjem inn hos #2 i Oslo. Vil du ikkje det, tek `!detaljar 2 -` det tilbake.
    → hilde: Frå no av snakkar vi om South (av Ada, @ada:localhost).
        Det er fleire med same namn: South (av Mal, @mal:localhost) – `!tur bruk #2`.
    → hilde: Turen South, fre. 3. – søn. 19. april er starta. Du eig han.
        Du kan sjå andre turar med same namn: South (av Mal, @mal:localhost) – `!tur bruk #2` og South (av Ada, @ada:localhost) – `!tur bruk #1`. Eg skriv eigaren bak kvar av dei, så du kan skilje dei.
        Legg no til stoppa: `!stopp Oslo 6.–9. april`. I eit rom gjer `!tur kople` han til turen i rommet.
    → hilde: Vem som får din adress: #2, en soffa i Oslo, fre 3 – sön 5 april, är för South, som Ada (@ada:localhost) äger. De som är med kan läsa den: Ada (@ada:localhost). Ska jag spara den? Svara `ja` inom 15 minuter, eller `nej` om det inte är dem du menar.
    → hilde: Sparat med #2: en soffa i Oslo, fre 3 – sön 5 april, för South, som Ada (@ada:localhost) äger. De som är med på resan kan läsa det: Ada (@ada:localhost). Ingen annan får det av mig, och jag visar det inte i någon lista.
        Om de tackar ja säger jag det till dem från kvällen innan; när de har åkt raderar jag det jag sagt.
    → ada: South (by Ada, @ada:localhost)
        #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (av Ada, @ada:localhost): Jonas (@jonas:localhost) är med på resan nu och kan läsa hur man kommer in hos #2 i Oslo. Vill du inte det tar `!detaljer 2 -` tillbaka det.
    → hilde: Från och med nu pratar vi om South (av Ada, @ada:localhost).
        Det finns fler med samma namn: South (av Mal, @mal:localhost) – `!resa välj #2`.
    → hilde: Resan South, fre 3 – sön 19 april är startad. Du äger den.
        Du kan se andra resor som heter likadant: South (av Mal, @mal:localhost) – `!resa välj #2` och South (av Ada, @ada:localhost) – `!resa välj #1`. Jag skriver ut vems resa det är, så att du kan skilja dem åt.
        Lägg nu till stopp: `!stopp Oslo 6–9 april`. I ett rum gör `!resa koppla` den till rummets resa.
    → hilde: Hvem der får din adresse: #2, en sofa i Oslo, fre. 3. – søn. 5. april, er til South, som Ada (@ada:localhost) ejer. De, der er med, kan læse den: Ada (@ada:localhost). Skal jeg gemme den? Svar `ja` inden for 15 minutter, eller `nej`, hvis det ikke er dem, du mener.
    → hilde: Gemt med #2: en sofa i Oslo, fre. 3. – søn. 5. april, til South, som Ada (@ada:localhost) ejer. De, der er med på rejsen, kan læse det: Ada (@ada:localhost). Ingen andre får det af mig, og jeg viser det ikke på nogen liste.
        Hvis de siger ja, fortæller jeg dem det fra aftenen før; når de er rejst, sletter jeg det, jeg fortalte.
    → ada: South (by Ada, @ada:localhost)
        #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (af Ada, @ada:localhost): Jonas (@jonas:localhost) er med på rejsen nu og kan læse, hvordan man kommer ind hos #2 i Oslo. Vil du ikke det, tager `!detaljer 2 -` det tilbage.
    → hilde: Fra nu af taler vi om South (af Ada, @ada:localhost).
        Der er flere med samme navn: South (af Mal, @mal:localhost) – `!rejse vælg #2`.
    → hilde: Rejsen South, fre. 3. – søn. 19. april er startet. Du ejer den.
        Du kan se andre rejser med samme navn: South (af Mal, @mal:localhost) – `!rejse vælg #2` og South (af Ada, @ada:localhost) – `!rejse vælg #1`. Jeg skriver ejeren ved hver af dem, så du kan kende forskel.
        Tilføj nu stop: `!stop Oslo 6.-9. april`. I et rum gør `!rejse tilkobl` den til rummets rejse.
    → hilde: Wer deine Adresse bekommt: #2, Sofa in Oslo, Fr, 3. – So, 5. April, ist für South von Ada (@ada:localhost). Wer mitreist, könnte sie lesen: Ada (@ada:localhost). Soll ich sie aufheben? Sag innerhalb von 15 Minuten `ja`, oder `nein`, wenn du andere meinst.
    → hilde: Bei #2 aufgehoben: Sofa in Oslo, Fr, 3. – So, 5. April, für South von Ada (@ada:localhost). Wer mitreist, kann es lesen: Ada (@ada:localhost). Sonst bekommt es niemand von mir, und ich zeige es in keiner Liste.
        Falls sie annimmt, sage ich es ihr ab dem Abend davor; nach der Abreise lösche ich, was ich gesagt habe.
    → ada: South (by Ada, @ada:localhost)
        #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (von Ada, @ada:localhost): Jonas (@jonas:localhost) reist jetzt mit und kann lesen, wie man bei #2 in Oslo hineinkommt. Wenn du das nicht willst: `!Details 2 -` nimmt es zurück.
    → hilde: Ab jetzt reden wir über South (von Ada, @ada:localhost).
        So heißen auch: South (von Mal, @mal:localhost) – `!Reise wählen #2`.
    → hilde: Reise South, Fr, 3. – So, 19. April begonnen. Sie gehört dir.
        Andere Reisen, die du sehen kannst, heißen auch so: South (von Mal, @mal:localhost) – `!Reise wählen #2` und South (von Ada, @ada:localhost) – `!Reise wählen #1`. Ich schreibe dazu, wem sie gehören, damit du sie auseinanderhalten kannst.
        Jetzt die Stationen: `!Station Oslo 6.–9. April`. In einem Raum macht `!Reise verknüpfen` sie zur Reise des Raums.
    ");
}

#[test]
fn today_is_the_places_day() {
    // In Oslo it is the third, in Auckland, where Kari is, already the fourth.
    let mut talk = Talk::new();
    talk.play("#room ada: !trip new South 3–19 April\n#room ada: !stop Oslo 3–9 April\nkari: tz Pacific/Auckland");
    talk.go_to(local("2026-04-03 14:30"));
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa tonight
        kari: offer sofa 3 April
        kari: I can offer a bed in Oslo on 3 April
        ada: tz Pacific/Auckland
        ada: nights
        ada: accept 2
        kari: withdraw 2
    "), @"
    kari: offer Oslo sofa tonight
      → kari: Offer #2: a sofa in Oslo for one, Fri 3 – Sat 4 April (one night). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 2 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 2` takes the offer back.
      → ada: For South: #2 a sofa in Oslo at Kari's for one: Fri 3 – Sat 4 April (open)
          `!accept 2`, or night by night: `!accept 2 Fri 3 April`. `!decline 2` leaves it.
    kari: offer sofa 3 April
      → kari: Offer #3: a sofa in Oslo for one, Fri 3 – Sat 4 April (one night). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 3 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 3` takes the offer back.
      → ada: For South: #3 a sofa in Oslo at Kari's for one: Fri 3 – Sat 4 April (open)
          `!accept 3`, or night by night: `!accept 3 Fri 3 April`. `!decline 3` leaves it.
    kari: I can offer a bed in Oslo on 3 April
      → kari: As I read it, an offer: a bed in Oslo for one, the night Fri 3 – Sat 4 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: tz Pacific/Auckland
      → ada: From now on I read your words about time in Pacific/Auckland, where it is 01:30. What has a place is in that place's time.
    ada: nights
      → ada: South, 6 nights ahead, 6 without a bed:
          ? Fri 3 April · Oslo · 2 offers: #2 at Kari's and #3 at Kari's
          ✗ Sat 4 April · Oslo · no bed
          ✗ Sun 5 April · Oslo · no bed
          ✗ Mon 6 April · Oslo · no bed
          ✗ Tue 7 April · Oslo · no bed
          ✗ Wed 8 April · Oslo · no bed
    ada: accept 2
      → ada: Accepted from #2: Fri 3 – Sat 4 April in Oslo. The host hears of it.
      → kari: South (by Ada, @ada:localhost) takes your offer #2 for Fri 3 – Sat 4 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 2 Storgata 1, third floor`. I pass it on when the day has come.
          If something comes up: `!withdraw 2`, all of it or a night.
    kari: withdraw 2
      → kari: Withdrawn from #2: Fri 3 – Sat 4 April. The crew hears of it.
      → ada(!): A bed is gone: #2 in Oslo was withdrawn for Fri 3 – Sat 4 April, which you had accepted. `!nights` shows what is left.
          For Fri 3 April there is still #3: `!accept 3 Fri 3 April`.
    ");
}
