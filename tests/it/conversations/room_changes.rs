//! Rooms are upgraded, lose the bot, or stop being direct chats. People change their names.

use insta::assert_snapshot;
use stopover::domain::ids::{EventId, RecordNo, RecordRef, RoomId, TripId};
use stopover::domain::room::RoomFacts;
use stopover::incoming::{Incoming, IncomingKind, MemberChange, Upgraded};
use stopover::outgoing::{Act, Message, Outgoing};
use stopover::store::OutboxRow;
use stopover::turn;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::outgoing::message;
use crate::harness::talk::{Talk, local, room, user};

fn next_room() -> RoomFacts {
    RoomFacts { id: RoomId::new("!next"), ..room() }
}

fn chat(who: &str, direct: bool) -> RoomFacts {
    RoomFacts {
        id: RoomId::new(format!("!{who}")),
        name: None,
        direct,
        with: direct.then(|| user(who)),
        hindrance: None,
        encrypted: true,
    }
}

fn change(who: &str, joined: bool) -> MemberChange {
    MemberChange { person: user(who), name: Some(who.to_owned()), joined }
}

fn closed(talk: &mut Talk, there: Option<RoomFacts>) -> String {
    let (by, moderator, made_here) = (user("ada"), true, false);
    talk.take(IncomingKind::Upgraded(Upgraded { room: room().id, to: next_room().id, by, moderator, made_here, there }))
}

fn come_in(talk: &mut Talk, after: Option<RoomId>) -> String {
    talk.take(IncomingKind::Entered { room: next_room(), after })
}

fn comes_to(talk: &mut Talk, room: &RoomFacts, who: &[&str], joined: bool) -> String {
    let changes = who.iter().map(|one| change(one, joined)).collect();
    talk.take(IncomingKind::Members { room: room.id.clone(), facts: Some(room.clone()), changes })
}

/// A trip in a room, with a dinner (#3) that Kari comes to, and a reminder that she set for herself.
fn with_dinner() -> Talk {
    let mut talk = oslo_goteborg();
    talk.play(
        "#room ada: !meet Dinner Tuesday 7 April 18:00 in Oslo
         #room kari: !rsvp 3 yes
         #room kari: !remind me 7 April 12:00 buy bread
         #room ada: !tz Europe/London",
    );
    talk
}

/// What is sent on the day of the dinner, without the evening messages.
fn day_of_dinner(talk: &mut Talk) -> String {
    let all = talk.go_to(local("2026-04-07 17:00"));
    let mut kept = String::new();
    for moment in all.split_inclusive('\n').fold(Vec::<String>::new(), |mut moments, line| {
        match moments.last_mut() {
            Some(last) if !line.starts_with('[') => last.push_str(line),
            _ => moments.push(line.to_owned()),
        }
        moments
    }) {
        if moment.contains("Dinner") || moment.contains("bread") {
            kept.push_str(&moment);
        }
    }
    kept
}

#[test]
fn everything_moves_to_the_upgraded_room() {
    let mut talk = with_dinner();
    assert_snapshot!(closed(&mut talk, None), @r#"  → next: Follow { via: "localhost" }"#);
    assert_snapshot!(come_in(&mut talk, Some(room().id)), @"
    → next: I've moved here from the old room. It's still linked to North by train, and its reminders will come here.
    → room: Leave
    ");
    // Kari joins the new room, Jonas does not yet.
    comes_to(&mut talk, &next_room(), &["ada", "kari"], true);
    assert_snapshot!(talk.says("kari", true, "!stops"), @"");
    assert_snapshot!(day_of_dinner(&mut talk), @"
    [Mon 06 18:00]
      → next(!): Dinner (#3) in 24 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    [Tue 07 12:00]
      → next(!): You asked me to remind you: buy bread
    [Tue 07 16:00]
      → next(!): Dinner (#3) in 2 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    ");
    let mut said = talk.said("ada", true, "!stops");
    said.room = next_room();
    assert_snapshot!(talk.take(IncomingKind::Said(said)), @"
    → next: North by train
        • #1 Oslo, Mon 6 – Thu 9 April · no bed yet · #3 Dinner
        • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    ");
    // Removed and invited again, it joins as it would any room.
    assert_snapshot!(talk.take(IncomingKind::Gone { room: room().id, by: Some(user("stopover")) }), @"");
    talk.take(IncomingKind::Gone { room: next_room().id, by: Some(user("ada")) });
    assert_snapshot!(come_in(&mut talk, Some(room().id)), @"
    → next: Hi! I'm Stopover. I keep track of a trip: its stops, which nights have a bed, what's on. In here I only speak when someone starts with `!` or mentions me.
        To start a trip for this room: `!trip new North by train 6–19 April`. For more: `!help`
    ");
}

#[test]
fn people_who_do_not_join_the_new_room_are_reminded_in_their_chat() {
    let mut talk = with_dinner();
    closed(&mut talk, None);
    come_in(&mut talk, Some(room().id));
    comes_to(&mut talk, &next_room(), &["ada"], true);
    assert_snapshot!(day_of_dinner(&mut talk), @"
    [Mon 06 18:00]
      → next(!): Dinner (#3) in 24 hours: Tue 7 April, 18:00, in Oslo · 1 yes
      → kari(!): Dinner (#3) in 24 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    [Tue 07 12:00]
      → kari(!): You asked me to remind you: buy bread
    [Tue 07 16:00]
      → next(!): Dinner (#3) in 2 hours: Tue 7 April, 18:00, in Oslo · 1 yes
      → kari(!): Dinner (#3) in 2 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    ");

    let mut talk = with_dinner();
    closed(&mut talk, None);
    come_in(&mut talk, Some(room().id));
    comes_to(&mut talk, &next_room(), &["ada", "kari"], true);
    comes_to(&mut talk, &next_room(), &["kari"], false);
    assert_snapshot!(day_of_dinner(&mut talk), @"
    [Mon 06 18:00]
      → next(!): Dinner (#3) in 24 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    [Tue 07 12:00]
      → kari(!): You asked me to remind you: buy bread
    [Tue 07 16:00]
      → next(!): Dinner (#3) in 2 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    ");
}

#[test]
fn it_may_be_in_the_new_room_before_the_old_one_is_closed() {
    let mut talk = with_dinner();
    assert!(come_in(&mut talk, Some(room().id)).contains("Hi!"));
    assert_snapshot!(closed(&mut talk, Some(next_room())), @"
    → next: I've moved here from the old room. It's still linked to North by train, and its reminders will come here.
    → room: Leave
    ");
    comes_to(&mut talk, &next_room(), &["ada", "kari"], true);
    assert_snapshot!(day_of_dinner(&mut talk), @"
    [Mon 06 18:00]
      → next(!): Dinner (#3) in 24 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    [Tue 07 12:00]
      → next(!): You asked me to remind you: buy bread
    [Tue 07 16:00]
      → next(!): Dinner (#3) in 2 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    ");
}

#[test]
fn a_room_that_only_claims_to_be_the_successor_gets_nothing() {
    let mut talk = with_dinner();
    assert!(come_in(&mut talk, Some(room().id)).contains("Hi!"));
    let mut said = talk.said("mallory", true, "!stops");
    said.room = next_room();
    assert_snapshot!(talk.take(IncomingKind::Said(said)), @"  → next: This room isn't linked to a trip yet. The owner of one can link it here: `!trip link`. To start one: `!trip new TITLE`.");
    // Nor does a room that another room names as its successor, but that does not name that room.
    assert_snapshot!(closed(&mut talk, None), @"");
    assert!(talk.says("kari", true, "!stops").contains("Oslo"));
    assert_snapshot!(day_of_dinner(&mut talk), @"
    [Mon 06 18:00]
      → room(!): Dinner (#3) in 24 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    [Tue 07 12:00]
      → room(!): You asked me to remind you: buy bread
    [Tue 07 16:00]
      → room(!): Dinner (#3) in 2 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    ");
}

#[test]
fn what_was_set_in_the_new_room_stays() {
    let mut talk = with_dinner();
    talk.take(IncomingKind::Entered { room: next_room(), after: Some(room().id) });
    let mut said = talk.said("kari", true, "!trip new South 10–12 April");
    said.room = next_room();
    talk.take(IncomingKind::Said(said));
    assert_snapshot!(closed(&mut talk, Some(next_room())), @"
    → next: I've moved here from the old room. It's still linked to South, and its reminders will come here.
    → room: Leave
    ");
}

#[test]
fn it_follows_an_invitation_whoever_sends_it() {
    let mut talk = oslo_goteborg();
    let invited = |talk: &mut Talk| {
        talk.take(IncomingKind::Invited { room: next_room().id, by: user("kari"), after: Some(room().id) })
    };
    assert_snapshot!(invited(&mut talk), @"  → next: Decline");
    closed(&mut talk, None);
    assert_snapshot!(invited(&mut talk), @"  → next: Join");
    come_in(&mut talk, Some(room().id));
    talk.take(IncomingKind::Gone { room: next_room().id, by: Some(user("kari")) });
    assert_snapshot!(invited(&mut talk), @"  → next: Decline");
}

#[test]
fn what_waits_for_a_closed_room_is_said_in_the_new_one() {
    let mut talk = with_dinner();
    let now = talk.now;
    let say = |text: &str, reply: Option<&str>| {
        let reply_to = reply.map(EventId::new);
        Outgoing::to_room(&room().id, true, Act::Say(Message { reply_to, ..message(text) }))
    };
    let out = [say("an answer", Some("$question")), say("a ping", None)];
    closed(&mut talk, None);
    talk.store
        .transact(|tx| -> stopover::store::Result<()> {
            for out in &out {
                tx.enqueue(out, now)?;
            }
            let first = tx.enqueue(&say("tapped", None), now)?;
            let react = |row| Outgoing::to_room(&room().id, true, Act::React { row, key: "✅".to_owned() });
            tx.enqueue(&react(first), now)?;
            tx.enqueue(&react(1), now)?;
            tx.enqueue(&Outgoing::to_room(&room().id, true, Act::Edit { row: 1, message: message("edit") }), now)?;
            Ok(())
        })
        .unwrap();
    talk.reactions.clear();
    assert_snapshot!(come_in(&mut talk, Some(room().id)), @"
    → next: 
    → room: Leave
    → next: 
    → next: 
    → next: I've moved here from the old room. It's still linked to North by train, and its reminders will come here.
    ");
    assert_eq!(talk.reactions.len(), 1, "{:?}", talk.reactions);
}

#[test]
fn removed_from_a_room_it_tells_the_owner_and_reminds_each_person() {
    let mut talk = with_dinner();
    assert_snapshot!(talk.take(IncomingKind::Gone { room: room().id, by: Some(user("kari")) }), @"
    → ada: Kari removed me from Co-op tour, which was linked to North by train. Everyone who said yes to a meetup gets the reminder in a direct chat.
        To carry on, have someone in it invite me again, or say `!trip link` in another room.
    ");
    // Once more, and by the server.
    assert_snapshot!(talk.take(IncomingKind::Gone { room: room().id, by: Some(user("kari")) }), @"");
    assert_snapshot!(day_of_dinner(&mut talk), @"
    [Mon 06 18:00]
      → kari(!): Dinner (#3) in 24 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    [Tue 07 12:00]
      → kari(!): You asked me to remind you: buy bread
    [Tue 07 16:00]
      → kari(!): Dinner (#3) in 2 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    ");
    // Invited again, it goes on there.
    talk.take(IncomingKind::Entered { room: room(), after: None });
    assert!(talk.says("ada", true, "!stops").contains("Oslo"));
}

#[test]
fn the_owner_is_told_who_removed_it_and_from_which_room() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.take(IncomingKind::Gone { room: room().id, by: Some(user("ada")) }), @"
    → ada: You removed me from Co-op tour, which was linked to North by train. Everyone who said yes to a meetup gets the reminder in a direct chat.
        To carry on, have someone in it invite me again, or say `!trip link` in another room.
    ");
    let mut talk = oslo_goteborg();
    talk.take(IncomingKind::Entered { room: RoomFacts { name: None, ..room() }, after: None });
    assert_snapshot!(talk.take(IncomingKind::Gone { room: room().id, by: Some(user("stopover")) }), @"
    → ada: I'm no longer in a room without a name, which was linked to North by train; it may have been deleted. Everyone who said yes to a meetup gets the reminder in a direct chat.
        To carry on, have someone in it invite me again, or say `!trip link` in another room.
    ");
    let mut talk = oslo_goteborg();
    closed(&mut talk, None);
    assert_snapshot!(talk.take(IncomingKind::Gone { room: room().id, by: None }), @"
    → ada: Co-op tour, linked to North by train, was replaced by a room I couldn't join. Everyone who said yes to a meetup gets the reminder in a direct chat.
        Invite me to the new room, and everything carries on there.
    ");
    // When it can join later, it goes on there.
    assert_snapshot!(come_in(&mut talk, Some(room().id)), @"
    → next: I've moved here from the old room. It's still linked to North by train, and its reminders will come here.
    → room: Leave
    ");
    // Without a trip under way, nobody is told.
    let mut talk = oslo_goteborg();
    talk.play("#room ada: !trip end\n#room ada: !yes, end");
    assert_snapshot!(talk.take(IncomingKind::Gone { room: room().id, by: Some(user("kari")) }), @"");
}

#[test]
fn a_reminder_for_a_lost_room_goes_to_people() {
    let mut talk = with_dinner();
    let now = talk.now;
    let mentions = vec![user("kari"), user("mallory")];
    let ping = Message { ping: true, mentions, ..message("Dinner in 2 hours") };
    let out = Outgoing::to_room(&room().id, true, Act::Say(ping))
        .about(RecordRef { trip: TripId::new(1), no: RecordNo::new(3).unwrap() });
    talk.store.transact(|tx| tx.enqueue(&out, now)).unwrap();
    assert_snapshot!(talk.take(IncomingKind::Gone { room: room().id, by: None }), @"
    → kari(!): 
    → ada: I'm no longer in Co-op tour, which was linked to North by train; it may have been deleted. Everyone who said yes to a meetup gets the reminder in a direct chat.
        To carry on, have someone in it invite me again, or say `!trip link` in another room.
    ");
}

/// The outbox after that change of members: where each row goes, and its act.
fn queued(talk: &mut Talk, room: &RoomFacts, changes: Vec<MemberChange>) -> String {
    let what = IncomingKind::Members { room: room.id.clone(), facts: Some(room.clone()), changes };
    let incoming = Incoming { id: "$queued".to_owned(), at: talk.now, what };
    turn::turn(&mut talk.store, &talk.env, &incoming, talk.now).unwrap();
    waiting(talk).iter().map(|row| format!("{:?} {:?} {:?}\n", row.to, row.alone, row.act)).collect()
}

fn waiting(talk: &mut Talk) -> Vec<OutboxRow> {
    let now = talk.now;
    talk.store.transact(|tx| tx.outbox_waiting(now)).unwrap().due
}

/// Kari's direct chat, with a private message that waits to be sent.
fn with_a_secret() -> Talk {
    let mut talk = oslo_goteborg();
    comes_to(&mut talk, &chat("kari", true), &["kari"], true);
    talk.dm("kari", "help");
    let now = talk.now;
    let out = Outgoing::in_answer(&chat("kari", true), &user("kari"), Act::Say(message("where to find the key")));
    talk.store.transact(|tx| tx.enqueue(&out, now)).unwrap();
    assert_eq!(waiting(&mut talk)[0].alone, Some(user("kari")));
    talk
}

#[test]
fn a_direct_chat_with_a_third_person_counts_as_a_room() {
    let mut talk = oslo_goteborg();
    // A chat with another id, which the transcript shows.
    let facts = |direct| RoomFacts { id: RoomId::new("!chat"), ..chat("kari", direct) };
    let says = |talk: &mut Talk, direct: bool, text: &str| {
        let mut said = talk.said("kari", false, text);
        said.room = facts(direct);
        talk.take(IncomingKind::Said(said))
    };
    comes_to(&mut talk, &facts(true), &["kari"], true);
    says(&mut talk, true, "remind me 7 April 12:00 call the doctor");
    assert_snapshot!(says(&mut talk, true, "trip new South 10–12 April"), @"
    → chat: You've started the trip South, Fri 10 – Sun 12 April.
        To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ");
    assert_snapshot!(says(&mut talk, true, "trip delete"), @"  → chat: Delete South with all its stops, offers and meetups, for everyone? Write `yes, delete` (just “yes” isn't enough) or tap ✅ within 15 minutes.");
    // An invited person counts as one who is there.
    assert_snapshot!(comes_to(&mut talk, &facts(false), &[], true), @"
    → chat: Someone else has joined or been invited, so this is a group for me now: everyone can read what I say, and I only react to `!` or my name.
        For anything private, please start a new chat with just me.
    ");
    assert_snapshot!(comes_to(&mut talk, &facts(false), &["mallory"], true), @"");
    assert_snapshot!(says(&mut talk, false, "trips"), @"");
    assert_snapshot!(says(&mut talk, false, "!reminders"), @"  → chat: No reminders yet. To set one: `!remind me tomorrow 9:00 buy tickets`.");
    // The question that was for her only waits no more.
    assert_snapshot!(says(&mut talk, false, "yes"), @"");
    assert!(talk.dm("kari", "trips").contains("South"));
    let all = talk.go_to(local("2026-04-07 13:00"));
    assert_snapshot!(all.lines().filter(|line| line.contains("doctor")).collect::<Vec<_>>().join("\n"), @"  → kari(!): You asked me to remind you: call the doctor");
}

#[test]
fn what_waits_for_a_direct_chat_is_not_said_to_a_third_person() {
    let there = |one| vec![change(one, true)];
    assert_snapshot!(queued(&mut with_a_secret(), &chat("kari", false), there("mallory")), @r#"
    Person(UserId("@kari:localhost")) None Say(Message { plain: "where to find the key", html: "", ping: false, mentions: [], reply_to: None, thread: None })
    Room(RoomId("!kari")) None Say(Message { plain: "Someone else has joined or been invited, so this is a group for me now: everyone can read what I say, and I only react to “!” or my name.\nFor anything private, please start a new chat with just me.", html: "Someone else has joined or been invited, so this is a group for me now: everyone can read what I say, and I only react to <code>!</code> or my name.<br>For anything private, please start a new chat with just me.", ping: false, mentions: [], reply_to: None, thread: None })
    "#);
    // Another person in her place is not told either.
    let instead = vec![change("kari", false), change("mallory", true)];
    assert_snapshot!(queued(&mut with_a_secret(), &chat("kari", true), instead), @"");
    // In an empty room it says nothing.
    assert_snapshot!(queued(&mut with_a_secret(), &chat("kari", false), vec![change("kari", false)]), @"");
}

#[test]
fn an_edit_that_settles_after_a_third_person_came_is_answered_as_in_a_room() {
    let mut talk = oslo_goteborg();
    talk.play("kari: offer Oslo sofa Mon–Tue");
    let said = talk.said("ada", false, "offer");
    talk.take(IncomingKind::Said(said.clone()));
    let mut edit = talk.said("ada", false, "!offers");
    edit.replaces = Some(said.event);
    talk.take(IncomingKind::Said(edit));
    comes_to(&mut talk, &chat("ada", false), &["ada", "mallory"], true);
    let settled = talk.go_to(talk.now + chrono::TimeDelta::minutes(1));
    assert!(!settled.contains("Kari"), "{settled}");
    assert_snapshot!(settled, @"
    [Fri 03 10:00]
      → ada: ($9 now) This room isn't linked to a trip yet. The owner of one can link it here: `!trip link`. To start one: `!trip new TITLE`.
    ");
}

#[test]
fn a_room_that_was_encrypted_stays_so() {
    let mut talk = oslo_goteborg();
    let plain = RoomFacts { encrypted: false, ..room() };
    comes_to(&mut talk, &plain, &["jonas"], true);
    let now = talk.now;
    let out = Outgoing::to_room(&room().id, false, Act::Say(message("hello")));
    talk.store.transact(|tx| tx.enqueue(&out, now)).unwrap();
    assert!(waiting(&mut talk)[0].encrypted);
}

#[test]
fn who_takes_another_name_is_the_same_person() {
    let mut talk = with_dinner();
    talk.play("#room ada: !trip crew add @kari:localhost\nkari: yes\nkari: remind me 3 30m");
    let renamed = MemberChange { person: user("kari"), name: Some("Ada".to_owned()), joined: true };
    talk.take(IncomingKind::Members { room: room().id, facts: Some(room()), changes: vec![renamed] });
    let as_named = |talk: &mut Talk, text: &str| {
        let mut said = talk.said("kari", true, text);
        said.sender_name = Some("Ada".to_owned());
        talk.take(IncomingKind::Said(said))
    };
    assert_snapshot!(as_named(&mut talk, "!trip crew"), @"  → room: Crew: Ada (@ada:localhost) and Ada (@kari:localhost)");
    // It changes that person's answer and adds none. They are crew still, and not the owner.
    assert_snapshot!(as_named(&mut talk, "!rsvp 3 maybe"), @"  → room: You're a maybe for #3 Dinner, Tue 7 April, 18:00. I'll remind you.");
    assert_snapshot!(as_named(&mut talk, "!trip about By train"), @"  → room: About: By train");
    assert_snapshot!(as_named(&mut talk, "!trip end"), @"  → room: Only the trip's owner, Ada (@ada:localhost), can do that.");
    assert_snapshot!(day_of_dinner(&mut talk), @"
    [Mon 06 18:00]
      → room(!): Dinner (#3) in 24 hours: Tue 7 April, 18:00, in Oslo · 1 maybe
    [Tue 07 12:00]
      → room(!): You asked me to remind you: buy bread
    [Tue 07 16:00]
      → room(!): Dinner (#3) in 2 hours: Tue 7 April, 18:00, in Oslo · 1 maybe
    ");
}
