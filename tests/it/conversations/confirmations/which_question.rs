//! Which of several questions an answer is for, whose it is, and where it was asked.

use insta::assert_snapshot;
use stopover::domain::ids::EventId;
use stopover::incoming::Said;

use super::{reply, trips};
use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::local;

#[test]
fn two_questions_of_one_kind() {
    let mut talk = oslo_goteborg();
    let mut all = talk.play(
        "
        ada: meet Film Tuesday 19:00 in Oslo
        ada: meet Walk Wednesday 12:00 in Oslo
        jonas: rsvp 3 yes
        jonas: rsvp 4 yes
        ada: cancel 3
    ",
    );
    let film = talk.newest("ada");
    all.push_str(&talk.play(
        "
        ada: cancel 4
        ada: yes, cancel
    ",
    ));
    all.push_str(&reply(&mut talk, "ada", false, &film, "yes"));
    all.push_str(&talk.play(
        "
        ada: yes, cancel
        ada: yes, cancel
        ada: meet Film Tuesday 19:00 in Oslo
    ",
    ));
    // Both in one message: one question at a time.
    all.push_str(&talk.play(
        "
        jonas: rsvp 5 yes
        ada: !cancel 5\\n!trip delete
        ada: yes, delete
    ",
    ));
    assert_snapshot!(all, @r"
    ada: meet Film Tuesday 19:00 in Oslo
      → ada: New meetup: #3 Film, Tue 7 April, 19:00, in Oslo
          …
      → room: New meetup: #3 Film, Tue 7 April, 19:00, in Oslo
    ada: meet Walk Wednesday 12:00 in Oslo
      → ada: New meetup: #4 Walk, Wed 8 April, 12:00, in Oslo
          …
      → room: New meetup: #4 Walk, Wed 8 April, 12:00, in Oslo
    jonas: rsvp 3 yes
      → jonas: See you at #3 Film, Tue 7 April, 19:00. I'll remind you.
    jonas: rsvp 4 yes
      → jonas: See you at #4 Walk, Wed 8 April, 12:00. I'll remind you.
    ada: cancel 3
      → ada: Cancel #3 Film, Tue 7 April, 19:00? One person has said they're coming; I'll tell them. Write `yes, cancel` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: cancel 4
      → ada: Cancel #4 Walk, Wed 8 April, 12:00? One person has said they're coming; I'll tell them. Write `yes, cancel` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: yes, cancel
      → ada: What are you answering: “Cancel #4 Walk, Wed 8 April, 12:00” or “Cancel #3 Film, Tue 7 April, 19:00”? Reply to that one, or tap ✅ or ❌ on it.
    ada (reply): yes
      → ada: Cancelled: #3 Film, Tue 7 April, 19:00
          To bring it back: `confirm 3`.
          …
      → jonas(!): Cancelled (North by train): #3 Film, Tue 7 April, 19:00
      → room: Cancelled: #3 Film, Tue 7 April, 19:00
    ada: yes, cancel
      → ada: Cancelled: #4 Walk, Wed 8 April, 12:00
          To bring it back: `confirm 4`.
          …
      → jonas(!): Cancelled (North by train): #4 Walk, Wed 8 April, 12:00
      → room: Cancelled: #4 Walk, Wed 8 April, 12:00
    ada: yes, cancel
      → ada: Sorry, I didn't get that. Try something like `where do I sleep on Mon 6 April?` or `which nights have no bed?`.
    ada: meet Film Tuesday 19:00 in Oslo
      → ada: New meetup: #5 Film, Tue 7 April, 19:00, in Oslo
          …
      → room: New meetup: #5 Film, Tue 7 April, 19:00, in Oslo
    jonas: rsvp 5 yes
      → jonas: See you at #5 Film, Tue 7 April, 19:00. I'll remind you.
    ada: !cancel 5\n!trip delete
      → ada: Cancel #5 Film, Tue 7 April, 19:00? One person has said they're coming; I'll tell them. Write `yes, cancel` (just “yes” isn't enough) or tap ✅ within 15 minutes.
          One question at a time, please. Answer this one first, then send the rest again.
    ada: yes, delete
      → ada: I'm not sure what you're answering. This one is still open: “Cancel #5 Film, Tue 7 April, 19:00”. Reply to it, or tap ✅ or ❌ on it.
    ");
}

#[test]
fn two_people_in_one_room() {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "trip crew add @kari:localhost");
    talk.members(&["mod"], true);
    let mut all = talk.play(
        "
        #room ada: !trip end
    ",
    );
    let question = talk.newest("room");
    all.push_str(&reply(&mut talk, "jonas", true, &question, "yes"));
    all.push_str(&format!("jonas taps\n{}", talk.reacts("jonas", true, &question, "✅")));
    all.push_str(&talk.play(
        "
        #room kari: Stopover: yes
        #room kari: !yes, end
        #room kari: !meet Film Tuesday 19:00
        #room ada: yes
        #room ada: Stopover: yes
    ",
    ));
    all.push_str(&format!("ada taps 👍🏽\n{}", talk.reacts("ada", true, &question, "👍🏽")));
    assert_snapshot!(all, @"
    #room ada: !trip end
      → room: End North by train? Reminders will stop, and nothing can be changed afterwards. Write `!yes, end` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    jonas (reply): yes
    jonas taps
    #room kari: Stopover: yes
    #room kari: !yes, end
    #room kari: !meet Film Tuesday 19:00
      → room: New meetup: #3 Film, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for North by train: #3 Film, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 3` / `cancel 3`.)
    #room ada: yes
    #room ada: Stopover: yes
      → room: That takes more than a “yes”. To go ahead, write `!yes, end`, or tap ✅ on the question.
    ada taps 👍🏽
      → room: North by train has ended. Safe travels!
      → kari(!): North by train has ended, so no more beds are needed and there won't be any more reminders. Thank you for being part of it!
    ");
}

#[test]
fn news_in_between_makes_a_yes_ambiguous() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        ada: I'd love to see Lund 13–15 April
        kari: offer Oslo sofa Tuesday
        ada: yes
        ada: no
        @now 2026-04-06 18:30
    "), @"
    ada: I'd love to see Lund 13–15 April
      → ada: Let me check – a stop: Lund, Mon 13 – Wed 15 April (maybe) – I'd love to see Lund 13–15 April.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: offer Oslo sofa Tuesday
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Tue 7 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Tue 7 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    ada: yes
      → ada: What are you answering: “Let me check – a stop: Lund, Mon 13 – Wed 15 April (maybe) – I'd love to see Lund 13–15 Apr…” or my message about #3, a sofa in Oslo (North by train)? Reply to that one, or tap ✅ or ❌ on it.
    ada: no
      → ada: OK, I've dropped this, and nothing has changed: “Let me check – a stop: Lund, Mon 13 – Wed 15 April (maybe) – I'd love to see Lund 13–15 Apr…”
    @now 2026-04-06 18:30
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed yet.
    [Sun 05 10:00]
      → ada(!): This offer for North by train is still waiting for your answer: #3 a sofa at Kari's in Oslo for 1 person: Tue 7 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    [Sun 05 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed yet.
          Tue 7 April in Oslo: nothing accepted yet. Offered: #3
    [Mon 06 18:00]
      → ada(!): … Oslo: no bed yet.
          Tue 7 April in Oslo: nothing accepted yet. Offered: #3
          Wed 8 April in Oslo: no bed yet.
    ");
}

#[test]
fn the_evening_message_is_no_question() {
    let mut talk = oslo_goteborg();
    talk.go_to(local("2026-04-06 17:59"));
    assert_snapshot!(talk.play("
        ada: I can offer a sofa in Göteborg on 10 April
        @now 2026-04-06 18:01
        ada: yes
    "), @"
    ada: I can offer a sofa in Göteborg on 10 April
      → ada: Let me check – an offer: a sofa in Gothenburg for 1 person, Fri 10 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    @now 2026-04-06 18:01
    [Mon 06 18:00]
      → ada(!): … Oslo: no bed yet.
          Tue 7 April in Oslo: no bed yet.
          Wed 8 April in Oslo: no bed yet.
    ada: yes
      → ada: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Gothenburg for 1 person, Fri 10 April (1 night) …
          …
    ");
}

#[test]
fn in_a_thread() {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "I can offer a sofa in Oslo on Wednesday");
    let sofa = talk.newest("kari");
    talk.dm("kari", "I can offer a bed in Göteborg on 10 April");
    // A thread begun on the older question: that one.
    let said = Said { thread: Some(sofa.clone()), ..talk.said("kari", false, "yes") };
    let mut all = talk.take_said(said);
    let said = Said { thread: Some(sofa), ..talk.said("kari", false, "yes") };
    all.push_str(&talk.take_said(said));
    // One about something else: nothing.
    let said = Said { thread: Some(EventId::new("$other")), ..talk.said("kari", false, "yes") };
    all.push_str(&talk.take_said(said));
    assert_snapshot!(all, @"
    → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Wed 8 April (1 night) …
        …
    → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Wed 8 April (1 night, open)
        Accept it? Tap ✅ or ❌, or write `accept 3`.
    → kari: That's already done: #3.
    → kari: I'm not sure what you're answering. This one is still open: “Let me check – an offer: a bed in Gothenburg for 1 person, Fri 10 April (1 night).”. Reply to it, or tap ✅ or ❌ on it.
    ");
    // In a room, what was asked in a thread, by name.
    let root = EventId::new("$root");
    let said = Said {
        thread: Some(root.clone()),
        mentions_bot: true,
        ..talk.said("jonas", true, "Stopover: I can offer a tent in Oslo on Tuesday")
    };
    talk.take_said(said);
    let said = Said { thread: Some(root.clone()), ..talk.said("jonas", true, "yes") };
    assert_eq!(talk.take_said(said), "");
    let said = Said { thread: Some(root), ..talk.said("jonas", true, "Stopover: yes") };
    assert_snapshot!(talk.take_said(said), @"
    → room: Thank you! I've passed offer #4 on to the crew of North by train: space for a tent in Oslo for 1 person, Tue 7 April (1 night) …
        …
    → ada(!): New offer for North by train: #4 space for a tent at Jonas's in Oslo for 1 person: Tue 7 April (1 night, open)
        Accept it? Tap ✅ or ❌, or write `accept 4`.
    ");
}

#[test]
fn a_yes_in_the_wrong_chat_or_by_the_wrong_person() {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "trip delete");
    let question = talk.newest("ada");
    let mut all = talk.play(
        "
        kari: yes, delete
        #room ada: !yes, delete
        #room ada: Stopover: yes
        jonas: yes
    ",
    );
    all.push_str(&reply(&mut talk, "kari", false, &question, "yes"));
    all.push_str(&reply(&mut talk, "ada", true, &question, "yes"));
    all.push_str(&talk.reacts("kari", false, &question, "✅"));
    all.push_str(&talk.reacts("ada", true, &question, "✅"));
    assert_snapshot!(all, @"
    kari: yes, delete
      → kari: I didn't get that, sorry.
          Are you travelling (🚆), hosting (🛋) or coming along (👋)? Tap one, or just say it.
    #room ada: !yes, delete
    #room ada: Stopover: yes
    jonas: yes
      → jonas: I didn't get that, sorry.
          Are you travelling (🚆), hosting (🛋) or coming along (👋)? Tap one, or just say it.
    kari (reply): yes
      → kari: Sorry, I didn't get that either. `help` shows what I can do.
    ada (reply): yes
    ");
    assert!(trips(&mut talk).contains("• North by train"));
}

/// After a message that begins like an answer, the bot says which question waits. A reaction to that, or the word
/// alone, answers it.
#[test]
fn nearly_an_answer() {
    for (ask, nearly) in
        [("crew", "Ja klar, bin dabei!"), ("crew", "yes I would love that"), ("intro", "jada, det hadde vært noe")]
    {
        for by_tap in [true, false] {
            let mut talk = oslo_goteborg();
            if ask == "crew" {
                talk.dm("ada", "trip crew add @kari:localhost");
            } else {
                talk.play(
                    "ada: contact Jonas, Oslo, @jonas:localhost
                     ada: contact Kari, Oslo, @kari:localhost
                     ada: intro 3 4",
                );
            }
            talk.dm("kari", "lang en");
            talk.dm("kari", "who is this?");
            let told = talk.dm("kari", nearly);
            assert!(told.contains("Are you answering") && told.contains("`yes` or `no`"), "{nearly}: {told}");
            let answered =
                if by_tap { talk.reacts("kari", false, &talk.newest("kari"), "✅") } else { talk.dm("kari", "yes") };
            let done = if ask == "crew" { "Welcome to the crew" } else { "Thanks!" };
            assert!(answered.contains(done), "{nearly}: {answered}");
        }
    }
}

#[test]
fn the_same_question_twice_is_one() {
    let mut talk = oslo_goteborg();
    talk.play("ada: trip delete\nada: trip delete");
    let nearly = talk.dm("ada", "yes, delete it please");
    assert!(nearly.contains("This one is still open: “Delete North by train"), "{nearly}");
    assert!(talk.dm("ada", "yes, delete").contains("I've deleted"));
}
