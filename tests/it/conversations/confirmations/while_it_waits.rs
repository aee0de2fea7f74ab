//! How long a question waits, and what ends it.

use insta::assert_snapshot;
use stopover::store::Store;

use super::{film_night, reply, trips};
use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::{Talk, local};

#[test]
fn an_edited_answer_says_what_counts() {
    let mut talk = film_night();
    talk.dm("jonas", "rsvp 3 yes");
    let first = talk.last.clone();
    talk.go_to(local("2026-04-03 10:05"));
    talk.dm("jonas", "rsvp 3 no");
    talk.edits("jonas", false, &first, "rsvp 3 maybe");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:05]
      → jonas: ($9 now) For #3 Film, Tue 7 April, 19:00, I'm going by your newer answer: you're not coming.
    ");
    assert_snapshot!(talk.dm("jonas", "show 3"), @"
    → jonas: #3 Film, Tue 7 April, 19:00, in Oslo
        Added by Ada.
    ");
}

#[test]
fn many_words_count_as_no() {
    for no in [
        "no",
        "nei",
        "nein",
        "cancel",
        "stop",
        "never mind",
        "avbryt",
        "glöm det",
        "vergiss es",
        "❌",
        "👎🏻",
        "lad være",
    ] {
        let mut talk = oslo_goteborg();
        talk.dm("kari", "I can offer a sofa in Oslo on Wednesday");
        let dropped = talk.dm("kari", no);
        assert!(dropped.contains("dropped"), "{no}: {dropped}");
        assert!(!talk.dm("ada", "offers").contains("#3"), "{no}");
    }
}

#[test]
fn a_question_expires() {
    let mut talk = oslo_goteborg();
    let mut all = talk.play("ada: trip delete");
    let question = talk.newest("ada");
    all.push_str(&talk.play(
        "
        @now 2026-04-03 10:20
        ada: yes
        ada: yes, delete
    ",
    ));
    all.push_str(&reply(&mut talk, "ada", false, &question, "yes"));
    all.push_str(&format!("ada taps\n{}", talk.reacts("ada", false, &question, "✅")));
    all.push_str(&talk.play("ada: trips"));
    assert_snapshot!(all, @"
    ada: trip delete
      → ada: Delete North by train with all its stops, offers and meetups, for everyone? Write `yes, delete` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    @now 2026-04-03 10:20
    ada: yes
      → ada: That question is closed, so your answer hasn't changed anything.
    ada: yes, delete
      → ada: Sorry, I didn't get that. Try something like `where do I sleep on Mon 6 April?` or `which nights have no bed?`.
    ada (reply): yes
      → ada: That question is closed, so your answer hasn't changed anything.
    ada taps
      → ada: That question is closed, so your answer hasn't changed anything.
    ada: trips
      → ada: 1 trip:
          • North by train, Mon 6 – Sun 19 April ← this one
    ");
}

#[test]
fn a_question_ends_when_its_message_is_edited_or_deleted() {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "trip delete");
    let (question, own) = (talk.newest("ada"), talk.last.clone());
    talk.edits("ada", false, &own, "stops");
    // The edit is not handled yet, but counts already.
    let mut all = format!("yes, delete\n{}", talk.dm("ada", "yes, delete"));
    all.push_str(&talk.settle());
    all.push_str(&reply(&mut talk, "ada", false, &question, "yes"));
    all.push_str(&format!("ada taps\n{}", talk.reacts("ada", false, &question, "✅")));
    talk.dm("ada", "trip delete");
    let (question, own) = (talk.newest("ada"), talk.last.clone());
    all.push_str(&talk.deletes("ada", false, &own));
    all.push_str(&format!("yes, delete\n{}", talk.dm("ada", "yes, delete")));
    all.push_str(&reply(&mut talk, "ada", false, &question, "yes"));
    assert_snapshot!(all, @"
    yes, delete
      → ada: That question is closed, so your answer hasn't changed anything.
    [Fri 03 10:00]
      → ada: ($4 now) North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    ada (reply): yes
      → ada: That question is closed, so your answer hasn't changed anything.
    ada taps
      → ada: That question is closed, so your answer hasn't changed anything.
      → ada: ($12 now) You deleted that message.
    yes, delete
      → ada: Sorry, I didn't get that. Try something like `where do I sleep on Mon 6 April?` or `which nights have no bed?`.
    ada (reply): yes
      → ada: That question is closed, so your answer hasn't changed anything.
    ");
    assert!(trips(&mut talk).contains("• North by train"));
}

#[test]
fn a_yes_that_arrives_late_counts_for_its_own_time() {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "I can offer a sofa in Oslo on Wednesday");
    // Sent now, but its key comes only after the next draft.
    let late = talk.said("kari", false, "yes");
    let at = talk.now;
    talk.go_to(local("2026-04-03 10:10"));
    talk.dm("kari", "I can offer a bed in Göteborg on 10 April");
    let incoming = stopover::incoming::Incoming {
        id: late.event.to_string(),
        at,
        what: stopover::incoming::IncomingKind::Said(late),
    };
    assert_snapshot!(talk.turn(&incoming), @"  → kari: What are you answering: “Let me check – an offer: a bed in Gothenburg for 1 person, Fri 10 April (1 night).” or “Let me check – an offer: a sofa in Oslo for 1 person, Wed 8 April (1 night).”? Reply to that one, or tap ✅ or ❌ on it.");
}

#[test]
fn after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let open = || Store::open(&folder.path().join("stopover.db"), None, "test").unwrap();
    let mut talk = Talk::on(open(), stopover::config::Settings::default());
    talk.play("#room ada: !trip new North by train 6–19 April\nada: trip delete\nada: stops");
    drop(std::mem::replace(&mut talk.store, Store::in_memory("other").unwrap()));
    talk.store = open();
    assert_snapshot!(talk.dm("ada", "yes"), @"  → ada: I'm not sure what you're answering. This one is still open: “Delete North by train with all its stops, offers and meetups, for everyone”. Reply to it, or tap ✅ or ❌ on it.");
    assert!(trips(&mut talk).contains("• North by train"));
    talk.dm("ada", "yes, delete");
    assert!(!trips(&mut talk).contains("• North by train"));
}
