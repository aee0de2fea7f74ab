//! What operators can ask the bot, and that to others these commands look unknown.

use insta::assert_snapshot;
use stopover::config::Settings;
use stopover::domain::ids::{RecordNo, RecordRef, RoomId, TripId};
use stopover::domain::room::RoomFacts;
use stopover::incoming::IncomingKind;
use stopover::outgoing::Act;
use stopover::store::{Result, Undecrypted};

use crate::harness::fixtures::{oslo_goteborg_with, with_operators};
use crate::harness::outgoing::{say, to_person, to_room};
use crate::harness::talk::{Talk, another_room, local, user};

fn other_room(talk: &mut Talk, id: &str, name: Option<&str>, encrypted: bool) {
    let facts = RoomFacts { name: name.map(str::to_owned), encrypted, ..another_room(id, "") };
    talk.enters(&facts, &["jonas"]);
}

#[test]
fn how_the_bot_is_doing() {
    let mut talk = with_operators();
    talk.dm("kari", "offer Oslo sofa Mon–Tue");
    other_room(&mut talk, "!garden", Some("Garden"), false);
    let (now, later) = (talk.now, local("2026-04-03 10:07"));
    assert_snapshot!(talk.play("op: outbox\nop: status"), @"
    op: outbox
      → op: Nothing is waiting to be sent.
    op: status
      → op: Stopover 0.1.0, schema 13
          Rooms: 2 · direct chats: 2 · people: 4 · trips under way: 1
          Waiting to be sent: 0 · given up in the last day: 0
          Messages waiting for a key: 0
          Next due in 24 hours: Sat 4 April, 10:00
    ");
    talk.store
        .transact(|tx| -> Result<()> {
            let first = tx.enqueue(&to_room("!garden", say("the key is under the stone")), now)?;
            for _ in 0..3 {
                tx.outbox_retry(first, later, "M_LIMIT_EXCEEDED\n\u{202e}wait")?;
            }
            tx.enqueue(&to_room("!garden", Act::React { row: first, key: "✅".to_owned() }), now)?;
            let gone = tx.enqueue(&to_person(&user("kari"), say("secret")), now)?;
            tx.outbox_give_up(gone, "forbidden", now)?;
            let taken = tx.enqueue(
                &to_person(&user("kari"), say("secret"))
                    .about(RecordRef { trip: TripId::new(1), no: RecordNo::new(3).unwrap() }),
                now,
            )?;
            assert!(taken > gone);
            assert_eq!(tx.outbox_drop_record(TripId::new(1), RecordNo::new(3).unwrap(), now)?, 1);
            let unread = Undecrypted {
                event: stopover::domain::ids::EventId::new("$dark"),
                room: RoomId::new("!garden"),
                sender: user("jonas"),
                json: "{}".to_owned(),
                since: now,
                alone: false,
            };
            tx.add_unread(&unread)
        })
        .unwrap();
    let shown = talk.play("op: outbox\nop: !status");
    assert!(!shown.contains("stone") && !shown.contains("secret"));
    assert_snapshot!(shown, @"
    op: outbox
      → op: 2 things are waiting:
          12 · a message · `!garden` · attempts: 3 · next: Fri 3 April, 10:07 · M_LIMIT_EXCEEDED wait
          13 · a reaction · `!garden` · attempts: 0 · next: Fri 3 April, 10:00
    op: !status
      → op: Stopover 0.1.0, schema 13
          Rooms: 2 · direct chats: 2 · people: 4 · trips under way: 1
          Waiting to be sent: 2, the oldest since Fri 3 April, 10:00 · given up in the last day: 1
          Messages waiting for a key: 1
          Next due in 1 minute: Fri 3 April, 10:01
    ");
}

#[test]
fn rooms_and_leaving_them() {
    let mut talk = with_operators();
    other_room(&mut talk, "!garden", Some("Garden"), false);
    other_room(&mut talk, "!garden2", Some("Garden and hammock"), true);
    other_room(&mut talk, "!nameless", None, true);
    assert_snapshot!(talk.play("
        op: rooms
        op: leave
        op: leave nowhere
        op: leave hammock
        op: no
        op: leave gard
        op: leave garden
        op: yes
        op: leave !nameless
        op: ok
        op: leave !op
        op: leave co-op
        op: yes
        op: !laeve Garden
    "), @"
    op: rooms
      → op: 4 rooms:
          • Co-op tour `!room` · 3 people · encrypted · trip North by train
          • Garden `!garden` · 1 person · not encrypted
          • Garden and hammock `!garden2` · 1 person · encrypted
          • a room without a name `!nameless` · 1 person · encrypted
    op: leave
      → op: Which room? Give me its ID or part of its name: `leave Co-op tour`. `rooms` lists them.
    op: leave nowhere
      → op: I'm not in a room called “nowhere”. `rooms` lists them; `leave` takes an ID or part of a name.
    op: leave hammock
      → op: Leave Garden and hammock `!garden2`, with 1 person in it? Say `yes` within 15 minutes.
    op: no
      → op: OK, I'll leave it as it is.
    op: leave gard
      → op: Which one: Garden `!garden` or Garden and hammock `!garden2`? For example: `leave !garden`.
    op: leave garden
      → op: Leave Garden `!garden`, with 1 person in it? Say `yes` within 15 minutes.
    op: yes
      → op: Leaving Garden `!garden`.
      → garden: Leave
    op: leave !nameless
      → op: Leave a room without a name `!nameless`, with 1 person in it? Say `yes` within 15 minutes.
    op: ok
      → op: Leaving a room without a name `!nameless`.
      → nameless: Leave
    op: leave !op
      → op: That's the chat we're in. To end it, leave it yourself.
    op: leave co-op
      → op: Leave Co-op tour `!room`, with 3 people in it, where I post reminders for North by train? Say `yes` within 15 minutes.
    op: yes
      → op: Leaving Co-op tour `!room`.
      → room: Leave
    op: !laeve Garden
      → op: I took “laeve” to mean `leave`.
          Leave Garden and hammock `!garden2`, with 1 person in it? Say `yes` within 15 minutes.
    ");
}

#[test]
fn blocking() {
    assert_snapshot!(with_operators().play("
        op: block
        op: block kari
        op: block @kari:localhost
        kari: stops
        #room kari: !stops
        op: block @kari:localhost, @jonas:localhost
        op: block
        op: block @ada:localhost
        op: block @op:localhost
        op: block @stopover:localhost
        op: unblock
        op: unblock @kari:localhost
        op: unblock @kari:localhost
        kari: stops
    "), @"
    op: block
      → op: Nobody is blocked. To block someone: `block @spam:example.org`.
    op: block kari
      → op: Who? Use their Matrix ID: `block @spam:example.org`.
    op: block @kari:localhost
      → op: @kari:localhost is blocked: I'll ignore everything they write. To undo that: `unblock @kari:localhost`.
    kari: stops
    #room kari: !stops
    op: block @kari:localhost, @jonas:localhost
      → op: @jonas:localhost is blocked: I'll ignore everything they write. To undo that: `unblock @jonas:localhost`.
          @kari:localhost is already blocked.
    op: block
      → op: Blocked: @jonas:localhost and @kari:localhost
    op: block @ada:localhost
      → op: @ada:localhost is an operator, so they can't be blocked.
    op: block @op:localhost
      → op: @op:localhost is an operator, so they can't be blocked.
    op: block @stopover:localhost
      → op: That's me.
    op: unblock
      → op: Who? Use their Matrix ID: `unblock @spam:example.org`. `block` lists everyone who's blocked.
    op: unblock @kari:localhost
      → op: @kari:localhost isn't blocked any more.
    op: unblock @kari:localhost
      → op: @kari:localhost wasn't blocked.
    kari: stops
      → kari: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    ");
    let settings = Settings { operators: vec![user("op")], ..Settings::default() };
    assert_snapshot!(oslo_goteborg_with(settings).play("op: block @ada:localhost"), @"
    op: block @ada:localhost
      → op: @ada:localhost is blocked: I'll ignore everything they write. To undo that: `unblock @ada:localhost`.
          They own North by train, which goes on without them.
    ");
}

/// To others, and where others can read, the operators' commands look like any unknown word.
#[test]
fn to_others_operator_commands_look_unknown() {
    let mut talk = with_operators();
    for word in ["status", "rooms", "outbox", "statsu", "outbxo", "roms", "leav"] {
        let unknown = "wibble";
        let like = |answer: String| answer.replace(unknown, word);
        for text in [format!("!{word}"), format!("!{word} @kari:localhost"), format!("!help {word}")] {
            let twin = text.replacen(word, unknown, 1);
            assert_eq!(talk.dm("kari", &text), like(talk.dm("kari", &twin)), "{text}");
            // In a room, an operator has no special commands.
            assert_eq!(talk.says("op", true, &text), like(talk.says("op", true, &twin)), "{text}");
        }
        // The answer to what isn't understood is the same, whatever was written.
        talk.now += chrono::TimeDelta::days(1);
        let hint = talk.dm("kari", unknown);
        assert!(hint.contains("I didn't get that"));
        talk.now += chrono::TimeDelta::days(1);
        // The days in its examples go on.
        let again = talk.dm("kari", word);
        assert_eq!(again.split('`').next(), hint.split('`').next(), "{word}");
        assert!(talk.dm("kari", word).contains("didn't get that either"), "{word}");
        let mut said = talk.said("op", false, &format!("!{word}"));
        said.room.encrypted = false;
        assert_eq!(
            talk.take(IncomingKind::Said(said)),
            format!("  → op: I don't know “{word}”. `help` shows what I can do.\n")
        );
    }
    // To others, `leave` means leaving a crew.
    for text in ["!leave", "leave"] {
        assert_eq!(talk.dm("kari", text), "  → kari: To leave a trip's crew: `trip leave`.\n");
    }
    assert_eq!(talk.dm("kari", "!leave Co-op tour"), "  → kari: I don't know “leave”. `help` shows what I can do.\n");
    assert_eq!(talk.says("op", true, "!leave"), "");
    assert!(!talk.dm("kari", "help").contains("outbox"));
    assert!(!talk.says("op", true, "!help").contains("outbox"));
    assert_snapshot!(talk.play("
        op: help all
        op: help block
        op: help outbxo
    "), @"
    op: help all
      → op: Here's everything you can do:
          Trip
          • `trip` – see the trip; start, link or end one
          • `trips` – see your trips
          • `donate` – see how to donate (the crew sets it)

          Stops
          • `stops` – see the route
          • `suggest` – suggest a place to the crew

          Beds
          • `offer` – offer a bed
          • `offers` – see your offers (the crew sees all)
          • `withdraw` – withdraw your offer
          • `address` – privately tell the crew your address and how to get in
          • `tell` – tell the crew something about your offer
          • `nights` – see which nights have a bed

          Meetups
          • `meet` – add or change a meetup
          • `cancel` – cancel a meetup, or remove anything else by its number
          • `meetups` – see meetups along the way
          • `today` – see what's on today or another day
          • `calendar` – get the stops and meetups as a file for your calendar
          • `rsvp` – say whether you're coming
          • `remind` – set reminders, for the room or you
          • `reminders` – see your reminders
          • `snooze` – get a reminder again later (reply to it)
          • `check` – remind yourself about a stop, offer, meetup …
          • `show` – see anything by its number
          • `undo` – undo what you just did (within 10 minutes)

          You
          • `lang` – set the language I answer in (moderators: the room's)
          • `tz` – set your time zone (moderators: the room's)
          • `me` – see your settings
          • `mydata` – get everything I have about you, as a file
          • `forget` – have me forget everything about you (I'll ask first)
          • `block` – stop someone's offers and questions from reaching you; without a name: see who
          • `unblock` – let someone reach you again
          • `about` – who I am and who runs me

          Operator
          • `status` – see how I'm doing
          • `rooms` – see the rooms I'm in
          • `leave` – make me leave a room
          • `outbox` – see what's waiting to be sent (not what it says)

          For one of them, with an example: `help offer`
    op: help block
      → op: `block [@USER]` – stop someone's offers and questions from reaching you; without a name: see who
          For example: `block @spam:example.org`
    op: help outbxo
      → op: `outbox` – see what's waiting to be sent (not what it says)
          For example: `outbox`
    ");
}
