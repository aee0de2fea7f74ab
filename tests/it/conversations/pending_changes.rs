//! Messages wait to be sent, because the server is away or limits the bot, and something changes before they are sent.
//! All of these cases were found by [`crate::privacy_fuzz`].

use insta::assert_snapshot;
use stopover::domain::ids::UserId;
use stopover::domain::room::RoomFacts;
use stopover::incoming::IncomingKind;

use crate::harness::fixtures::bed_with_check_in;
use crate::harness::talk::{Talk, local, member, user};

/// It is Monday. Ada and Lena sleep at Kari's tonight, and Kari has given check-in details.
fn tonight() -> Talk {
    let mut talk = bed_with_check_in();
    talk.play("lena: help\n@now 2026-04-06 12:00");
    talk
}

fn send(talk: &mut Talk) -> String {
    talk.hold = false;
    talk.send_waiting()
}

#[test]
fn a_copy_of_ones_data_has_no_address_that_waits_to_be_told() {
    let mut talk = tonight();
    talk.hold = true;
    talk.dm("ada", "accept 3 Mon");
    talk.dm("lena", "mydata");
    let sent = send(&mut talk);
    assert!(sent.contains("→ lena: The address for #3"), "{sent}");
    let file = talk.file.unwrap();
    assert!(file.contains("Your crew has accepted") && !file.contains("Storgata"), "{file}");
}

#[test]
fn an_address_that_had_to_wait_is_not_told_once_its_night_is_over() {
    for (then, told) in [("2026-04-06 23:00", true), ("2026-04-07 03:59", true), ("2026-04-07 04:01", false)] {
        let mut talk = tonight();
        talk.hold = true;
        talk.dm("ada", "accept 3 Mon");
        talk.now = local(then);
        assert_eq!(send(&mut talk).contains("Storgata"), told, "{then}");
    }
}

#[test]
fn forgetting_somebody_deletes_at_once_what_they_were_told() {
    let mut talk = tonight();
    talk.dm("ada", "accept 3 Mon");
    talk.dm("lena", "forget me");
    assert_snapshot!(talk.dm("lena", "yes, forget me"), @"
    → lena: (deleted) The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor, the key is with Åse next door”
        This is just for you. I'll delete it once you've left.
    → lena: Done. I no longer know anything about you. What I said in rooms stays there, and so does this chat until you leave it. Take care!
    ");
    let mut found = Vec::new();
    talk.store.texts(&mut |text| found.extend(text.contains("@lena").then(|| text.to_owned()))).unwrap();
    assert_eq!(found, [""; 0]);
    assert!(talk.visible.values().any(|(to, text)| text.contains("Storgata") && format!("{to:?}").contains("ada")));
}

/// A person joins Lena's chat with the bot, or leaves it.
fn change(talk: &mut Talk, who: &str, joined: bool) {
    let facts = RoomFacts { direct: false, ..talk.chat("lena") };
    let changes = vec![member(who, joined)];
    talk.take(IncomingKind::Members { room: facts.id.clone(), facts: Some(facts), changes });
}

#[test]
fn deletions_are_sent_whatever_happens_to_the_chat() {
    let forgotten = |talk: &mut Talk| {
        talk.dm("lena", "forget me");
        talk.dm("lena", "yes, forget me");
    };
    let somebody_comes = |talk: &mut Talk| change(talk, "mallory", true);
    let changes: [&dyn Fn(&mut Talk); 5] = [
        &somebody_comes,
        &|talk| change(talk, "lena", false),
        &forgotten,
        &|talk| {
            forgotten(talk);
            somebody_comes(talk);
        },
        &|talk| {
            somebody_comes(talk);
            change(talk, "lena", false);
        },
    ];
    for (n, change) in changes.into_iter().enumerate() {
        let mut talk = tonight();
        talk.dm("ada", "accept 3 Mon");
        talk.hold = true;
        talk.dm("kari", "withdraw 3");
        change(&mut talk);
        let sent = send(&mut talk);
        assert!(sent.contains("→ lena: (deleted) The address for #3"), "{n}: {sent}");
    }
}

#[test]
fn former_crew_are_not_told_what_waited_for_them() {
    let mut talk = tonight();
    talk.hold = true;
    talk.dm("jonas", "offer Oslo bed Tue–Wed");
    talk.dm("ada", "trip crew remove @lena:localhost");
    let sent = send(&mut talk);
    assert!(
        sent.contains("→ ada(!): New offer for North by train: #4") && !sent.contains("→ lena(!): New offer"),
        "{sent}"
    );
    assert!(sent.contains("→ lena: You're not in the crew"), "{sent}");
}

#[test]
fn a_question_that_names_somebody_forgotten_is_dropped() {
    let mut talk = tonight();
    let lena: UserId = user("lena");
    talk.dm("ada", "trip hand over @lena:localhost");
    talk.dm("lena", "forget me");
    talk.dm("lena", "yes, forget me");
    let mut found = 0;
    talk.store.texts(&mut |text| found += usize::from(text.contains(lena.as_str()))).unwrap();
    assert_eq!(found, 0);
    assert!(!talk.dm("ada", "yes, hand over").contains("Lena"));
}
