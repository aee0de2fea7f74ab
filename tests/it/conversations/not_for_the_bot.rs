//! Talk between people, which the bot does not answer.

use insta::assert_snapshot;
use stopover::domain::ids::RoomId;
use stopover::domain::room::RoomFacts;
use stopover::incoming::IncomingKind;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::{Talk, room, user};

#[test]
fn talk_gets_no_answer() {
    let mut talk = oslo_goteborg();
    for text in [
        "What does your co-op do? Deliberate now rather than desperate later …",
        "I offer my sofa",
        "yes",
        "no",
        "stopover is a nice bot",
        "help",
        "stops",
    ] {
        assert_eq!(talk.says("kari", true, text), "", "{text}");
    }
}

#[test]
fn a_hint_once_a_day_in_a_direct_chat() {
    assert_snapshot!(oslo_goteborg().play("
        kari: What does your co-op do?
        kari: Deliberate now rather than desperate later …
        kari: today I went to the beach, it was lovely and warm
        @now 2026-04-04 10:00
        kari: good morning
        kari: stop it
        kari: ofer Oslo sofa Mon–Tue
        kari: other people say so
    "), @"
    kari: What does your co-op do?
      → kari: I'm Stopover, a bot for people who travel from sofa to sofa. You can offer a bed, suggest a meetup, or ask what's on.
          For example: `a sofa in Oslo on Mon 6 April` or `what's on Mon 6 April?`
          For more: `help`
    kari: Deliberate now rather than desperate later …
      → kari: I'm just a travel bot, but I'm listening. Ask me about beds, stops or meetups any time.
    kari: today I went to the beach, it was lovely and warm
      → kari: I didn't get that, sorry.
          Are you travelling (🚆), hosting (🛋) or coming along (👋)? Tap one, or just say it.
    @now 2026-04-04 10:00
    kari: good morning
      → kari: Hi! I'm Stopover. I help people who travel from sofa to sofa, and those who host and meet them. Just write to me as you would to a friend.
          For example: `a sofa in Oslo on Mon 6 April` or `what's on Mon 6 April?`
    kari: stop it
      → kari: Sorry! Do you want me to be quiet?
          To see your reminders and switch them off: `reminders`. To have me forget you and never write again: `forget` (I'll ask first). Otherwise I only write when something changes for you.
    kari: ofer Oslo sofa Mon–Tue
      → kari: Let me check – an offer: a sofa in Oslo for 1 person, Mon 6 April (1 night) – ofer.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: other people say so
      → kari: What should I change? Tell me the right day, place or number, or tap ❌ to drop it: “Let me check – an offer: a sofa in Oslo for 1 person, Mon 6 April (1 night) – ofer.”
    ");
}

#[test]
fn by_name_in_a_room() {
    assert_snapshot!(oslo_goteborg().play("
        #room kari: @stopover:localhost: stops
        #room kari: @stopover !trips
        #room kari: @stopover what a lovely day it is
    "), @"
    #room kari: @stopover:localhost: stops
      → room: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    #room kari: @stopover !trips
      → room: 1 trip:
          • North by train, Mon 6 – Sun 19 April ← this one
    #room kari: @stopover what a lovely day it is
    ");
}

#[test]
fn greetings_and_invitations() {
    let mut talk = Talk::new();
    assert_snapshot!(talk.take(IncomingKind::Entered { room: room(), after: None }), @"
    → room: Hi! I'm Stopover. I keep track of a trip: its stops, which nights have a bed, what's on. In here I only speak when someone starts with `!` or mentions me.
        To start a trip for this room: `!trip new North by train 6–19 April`. For more: `!help`
    ");
    let direct = RoomFacts {
        id: RoomId::new("!kari"),
        name: None,
        direct: true,
        with: Some(user("kari")),
        hindrance: None,
        encrypted: true,
    };
    assert_snapshot!(talk.take(IncomingKind::Entered { room: direct, after: None }), @"
    → kari: Hi! I'm Stopover. I help people who travel from sofa to sofa, and those who host and meet them. Just write to me as you would to a friend.
        Are you travelling (🚆), hosting (🛋) or coming along (👋)? Tap one, or just say it.
    ");
    assert_snapshot!(talk.take(IncomingKind::Invited { room: RoomId::new("!x"), by: user("kari"), after: None }), @"  → x: Decline");
    talk.env.settings.invites.servers.push("localhost".to_owned());
    assert_snapshot!(talk.take(IncomingKind::Invited { room: RoomId::new("!x"), by: user("kari"), after: None }), @"  → x: Join");
}

#[test]
fn threads_and_replies() {
    use stopover::domain::ids::EventId;
    let mut talk = oslo_goteborg();
    let mut said = talk.said("kari", true, "!stops");
    said.thread = Some(EventId::new("$root"));
    let asked = said.event.clone();
    let incoming = stopover::incoming::Incoming { id: "$x".to_owned(), at: talk.now, what: IncomingKind::Said(said) };
    let (env, now) = (&talk.env, talk.now);
    stopover::turn::turn(&mut talk.store, env, &incoming, now).unwrap();
    let due = talk.store.transact(|tx| tx.outbox_waiting(now)).unwrap().due;
    let stopover::outgoing::Act::Say(message) = &due[0].act else { panic!("it is said") };
    assert_eq!(message.thread, Some(EventId::new("$root")));
    assert_eq!(message.reply_to, Some(asked));
    assert!(!message.ping && message.mentions.is_empty());
}
