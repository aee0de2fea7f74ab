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
      → op: Nothing waits to be sent.
    op: status
      → op: Stopover 0.1.0, schema 8
          Rooms: 2 · direct chats: 2 · people: 4 · trips under way: 1
          Waiting to be sent: 0 · given up in the last day: 0
          Messages whose key has not come: 0
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
      → op: 2 things wait:
          12 · a message · `!garden` · attempts: 3 · next: Fri 3 April, 10:07 · M_LIMIT_EXCEEDED wait
          13 · a reaction · `!garden` · attempts: 0 · next: Fri 3 April, 10:00
    op: !status
      → op: Stopover 0.1.0, schema 8
          Rooms: 2 · direct chats: 2 · people: 4 · trips under way: 1
          Waiting to be sent: 2, the oldest since Fri 3 April, 10:00 · given up in the last day: 1
          Messages whose key has not come: 1
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
          • Garden `!garden` · one person · not encrypted
          • Garden and hammock `!garden2` · one person · encrypted
          • a room without a name `!nameless` · one person · encrypted
    op: leave
      → op: Which room? Its id, or a part of its name: `!leave Co-op tour`. `!rooms` lists them.
    op: leave nowhere
      → op: I am in no room “nowhere”. `!rooms` lists them, and `!leave` takes an id or a part of a name.
    op: leave hammock
      → op: Leave Garden and hammock `!garden2`, with one person in it? Say `yes` within 15 minutes.
    op: no
      → op: Fine, I leave it as it is.
    op: leave gard
      → op: Which one: Garden `!garden` or Garden and hammock `!garden2`? For example: `!leave !garden`.
    op: leave garden
      → op: Leave Garden `!garden`, with one person in it? Say `yes` within 15 minutes.
    op: yes
      → op: I leave Garden `!garden`.
      → garden: Leave
    op: leave !nameless
      → op: Leave a room without a name `!nameless`, with one person in it? Say `yes` within 15 minutes.
    op: ok
      → op: I leave a room without a name `!nameless`.
      → nameless: Leave
    op: leave !op
      → op: That is the chat we are in. To end it, leave it yourself.
    op: leave co-op
      → op: Leave Co-op tour `!room`, with 3 people in it and the trip North by train, which is pinged there? Say `yes` within 15 minutes.
    op: yes
      → op: I leave Co-op tour `!room`.
      → room: Leave
    op: !laeve Garden
      → op: I read “laeve” as `leave`.
          Leave Garden and hammock `!garden2`, with one person in it? Say `yes` within 15 minutes.
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
      → op: Nobody is blocked. `!block @spam:example.org` blocks somebody.
    op: block kari
      → op: Whom? By their Matrix id: `!block @spam:example.org`.
    op: block @kari:localhost
      → op: @kari:localhost is blocked: I answer nothing that they say. `!unblock @kari:localhost` lets them in again.
    kari: stops
    #room kari: !stops
    op: block @kari:localhost, @jonas:localhost
      → op: @jonas:localhost is blocked: I answer nothing that they say. `!unblock @jonas:localhost` lets them in again.
          @kari:localhost is blocked already.
    op: block
      → op: Blocked: @jonas:localhost and @kari:localhost
    op: block @ada:localhost
      → op: @ada:localhost is an operator: the config says who is.
    op: block @op:localhost
      → op: @op:localhost is an operator: the config says who is.
    op: block @stopover:localhost
      → op: That is me.
    op: unblock
      → op: Whom? By their Matrix id: `!unblock @spam:example.org`. `!block` lists who is blocked.
    op: unblock @kari:localhost
      → op: @kari:localhost is not blocked any more.
    op: unblock @kari:localhost
      → op: @kari:localhost wasn't blocked.
    kari: stops
      → kari: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    ");
    let settings = Settings { operators: vec![user("op")], ..Settings::default() };
    assert_snapshot!(oslo_goteborg_with(settings).play("op: block @ada:localhost"), @"
    op: block @ada:localhost
      → op: @ada:localhost is blocked: I answer nothing that they say. `!unblock @ada:localhost` lets them in again.
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
        // A hint comes once a day, whatever was written.
        talk.now += chrono::TimeDelta::days(1);
        let hint = talk.dm("kari", unknown);
        assert!(hint.contains("didn't get that"));
        talk.now += chrono::TimeDelta::days(1);
        assert_eq!(talk.dm("kari", word), hint, "{word}");
        assert_eq!(talk.dm("kari", word), "", "{word}");
        let mut said = talk.said("op", false, &format!("!{word}"));
        said.room.encrypted = false;
        assert_eq!(
            talk.take(IncomingKind::Said(said)),
            format!("  → op: I don't know “{word}”. `!help` shows what I do.\n")
        );
    }
    // To others, `leave` means leaving a crew.
    for text in ["!leave", "leave"] {
        assert_eq!(talk.dm("kari", text), "  → kari: `!trip leave` takes you out of a trip's crew.\n");
    }
    assert_eq!(talk.dm("kari", "!leave Co-op tour"), "  → kari: I don't know “leave”. `!help` shows what I do.\n");
    assert_eq!(talk.says("op", true, "!leave"), "");
    assert!(!talk.dm("kari", "help").contains("outbox"));
    assert!(!talk.says("op", true, "!help").contains("outbox"));
    assert_snapshot!(talk.play("
        op: help
        op: help block
        op: help outbxo
    "), @"
    op: help
      → op: I keep a journey together. What you can do here (order and punctuation are free):
          Trip
          `!trip` – the trip: shows it, starts, links, ends it
          `!trips` – the trips you can see
          `!donate` – how to give to the trip; the crew sets it
          Stops
          `!stops` – the itinerary
          `!suggest` – suggests a detour to the crew
          Beds
          `!offer` – offers a place to sleep
          `!offers` – your offers; the crew sees all
          `!withdraw` – takes your offer back
          `!details` – how to get in, for the crew alone once a night is accepted
          `!tell` – tells the crew something about your offer
          `!nights` – which nights have a bed
          Meetups
          `!meet` – makes or changes a meetup
          `!cancel` – cancels a meetup, or takes back what has that number
          `!meetups` – meetups on the way
          `!today` – one day: where, tonight, what's on
          `!rsvp` – says whether you come
          `!remind` – when to ping the room, or you
          `!reminders` – what is set
          `!snooze` – a reminder again later, in reply to it
          `!check` – a follow-up for you about a stop, offer, meetup …
          `!show` – one thing by its number
          You
          `!lang` – the language I answer in; a room's, for moderators
          `!tz` – your time zone; a room's, for moderators
          `!me` – what I know you as
          `!mydata` – everything I keep about you, as a file
          `!forget` – I forget everything about you, once you confirm it
          `!block` – somebody's offers and questions don't reach you through me; alone: whose
          `!unblock` – lets somebody reach you again
          `!about` – what I am, and who runs me
          Operator
          `!status` – how I am doing
          `!rooms` – the rooms I am in
          `!leave` – makes me leave a room
          `!outbox` – what waits to be sent, without what it says
          `!help offer` shows one in full, with an example. In a direct chat the `!` can be left out.
    op: help block
      → op: `!block [@USER]` – somebody's offers and questions don't reach you through me; alone: whose
          For example: `!block @spam:example.org`
    op: help outbxo
      → op: `!outbox` – what waits to be sent, without what it says
          For example: `!outbox`
    ");
}
