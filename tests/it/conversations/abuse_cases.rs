//! Attempts to get an address, a crew or another person's records. Each of them worked once.

use stopover::config::Settings;
use stopover::domain::ids::{TripId, UserId};
use stopover::domain::room::RoomFacts;
use stopover::incoming::{IncomingKind, Said};

use crate::harness::fixtures::{bed_with_check_in, oslo_goteborg, oslo_goteborg_with};
use crate::harness::talk::{Talk, another_room, member, user};

/// What the bot answers to the lines of a script, without the lines.
fn play(talk: &mut Talk, text: &str) -> String {
    let typed: Vec<String> = text.lines().map(|line| line.trim().to_owned()).collect();
    let played = talk.play(text);
    played.lines().filter(|line| !typed.contains(&line.trim().to_owned())).collect::<Vec<_>>().join("\n")
}

/// A room of Mallory's own. She invites the bot and others there.
fn her_room(talk: &mut Talk, id: &str, others: &[&str]) -> RoomFacts {
    let facts = another_room(id, "Hers");
    let people: Vec<&str> = others.iter().chain(&["mallory"]).copied().collect();
    talk.enters(&facts, &people);
    facts
}

fn says_in(talk: &mut Talk, room: &RoomFacts, who: &str, text: &str) -> String {
    let said = Said { room: room.clone(), ..talk.said(who, true, text) };
    talk.take_said(said)
}

#[test]
fn blocked_people_get_no_address() {
    for operated in [false, true] {
        let mut talk = oslo_goteborg_with(Settings { operators: vec![user("op")], ..Settings::default() });
        talk.members(&["lena"], true);
        talk.crew("ada", "lena");
        talk.play(
            "kari: offer Oslo sofa Mon–Wed
             kari: details 3 Storgata 1, third floor
             ada: accept 3",
        );
        // The host blocks one of the crew, or the operators do.
        talk.dm(if operated { "op" } else { "kari" }, "block @lena:localhost");
        let told = play(&mut talk, "@now 2026-04-05 18:30\nlena: tonight\n@now 2026-04-06 18:30\nlena: tonight");
        assert!(told.contains("→ ada: The address for #3"), "{told}");
        assert!(!told.contains("→ lena: The address"), "{told}");
        // They do not get later changes either, and are not named among the readers.
        let kept = talk.dm("kari", "details 3 Storgata 2, fourth floor");
        assert!(kept.contains("→ ada(!): This has changed! The address"), "{kept}");
        assert!(!kept.contains("→ lena"), "{kept}");
        assert_eq!(kept.contains("can read it: Ada."), !operated, "{kept}");
    }
}

#[test]
fn an_address_told_to_somebody_is_deleted_when_they_are_blocked() {
    let mut talk = oslo_goteborg();
    talk.play(
        "kari: offer Oslo sofa Mon–Wed
         kari: details 3 Storgata 1, third floor
         ada: accept 3
         @now 2026-04-05 18:30",
    );
    let answer = talk.dm("kari", "block @ada:localhost");
    assert!(answer.contains("→ ada: (deleted) The address for #3"), "{answer}");
    assert!(!talk.dm("ada", "tonight").contains("Storgata"));
}

#[test]
fn new_crew_read_no_address_before_the_host_is_told_of_them() {
    let mut talk = bed_with_check_in();
    talk.members(&["mallory"], true);
    talk.dm("ada", "accept 3");
    talk.hold = true;
    talk.dm("ada", "trip crew add @mallory:localhost");
    talk.dm("mallory", "yes");
    // The message to Kari is given up, since she left her chat or too much waits.
    let now = talk.now;
    talk.read(|tx| {
        for row in tx.outbox_list(100)?.iter().filter(|row| format!("{:?}", row.to).contains("kari")) {
            tx.outbox_give_up(row.id, "they left their direct chat", now)?;
        }
        Ok(())
    });
    talk.hold = false;
    talk.send_waiting();
    let told = play(&mut talk, "@now 2026-04-05 18:30\nmallory: tonight");
    assert!(told.contains("→ ada(!): The address") && !told.contains("→ mallory: The address"), "{told}");
    assert!(!told.contains("→ mallory(!): The address"), "{told}");
    // Kari sets it again: she is asked first.
    assert!(talk.dm("kari", "details 3 Storgata 2").contains("Who gets your address"));
}

#[test]
fn a_title_cannot_imitate_the_bots_own_text() {
    let mut talk = oslo_goteborg();
    for title in [
        "North by train (by Ada, @ada:localhost)",
        "North by train of @ada:localhost",
        "North by train \u{FF20}ada\u{FF1A}localhost",
        "@ada:localhost goes North",
    ] {
        let answer = talk.dm("mallory", &format!("trip new {title} 6–19 April"));
        assert!(answer.contains("With a Matrix ID in its title"), "{title}: {answer}");
    }
    assert!(talk.dm("mallory", "trip new Camp @ the lake 6–19 April").contains("started"));
}

#[test]
fn a_yes_to_a_handover_counts_for_the_trip_in_the_question() {
    let mut talk = Talk::new();
    for letter in ('b'..='l').map(String::from) {
        talk.dm("ada", &format!("trip new Tour{letter} 6–19 April"));
    }
    for (minutes, title) in [(0, "Tourb"), (30, "Tourl")] {
        talk.now += chrono::TimeDelta::minutes(minutes);
        talk.dm("ada", &format!("trip use {title}"));
        talk.crew("ada", "kari");
    }
    assert!(talk.dm("ada", "trip hand over @kari:localhost").contains("#11"));
    talk.dm("ada", "trip use Tourb");
    let answer = talk.dm("ada", "yes, hand over");
    assert!(!answer.contains("to take Tourb over"), "{answer}");
}

#[test]
fn a_trip_of_the_same_title_keeps_nobody_in_a_crew() {
    let leaving = |typed: &str| {
        let mut talk = Talk::new();
        talk.members(&["mallory"], true);
        talk.dm("ada", "trip new South 6–19 April");
        talk.crew("ada", "kari");
        talk.dm("mallory", "trip new Sоuth 6–19 April");
        talk.dm("mallory", "trip crew add @kari:localhost");
        assert!(talk.dm("kari", "yes").contains("Welcome to the crew"));
        let asked = talk.dm("kari", "trip leave");
        assert!(asked.contains("South (by Ada, @ada:localhost, #1)"), "{asked}");
        assert!(asked.contains("Sоuth (by Mallory, @mallory:localhost, #2)"), "{asked}");
        talk.dm("kari", typed)
    };
    for typed in
        ["trip leave #2", "trip leave Sоuth (by Mallory, @mallory:localhost)", "trip leave South @mallory:localhost"]
    {
        let left = leaving(typed);
        assert!(left.contains("→ mallory: Kari (`@kari:localhost`) has left"), "{typed}: {left}");
    }
    assert!(leaving("trip leave #1").contains("→ ada: Kari (`@kari:localhost`) has left"));
}

#[test]
fn a_room_that_the_others_left_does_not_decide_which_trip_is_meant() {
    let mut talk = oslo_goteborg();
    let hers = her_room(&mut talk, "!kari", &["kari"]);
    says_in(&mut talk, &hers, "mallory", "!trip new Zoo 6–19 April");
    // Mallory leaves: it is Kari's direct chat now.
    let facts = Some(talk.chat("kari"));
    talk.take(IncomingKind::Members { room: hers.id, facts, changes: vec![member("mallory", false)] });
    talk.dm("kari", "trip use North by train");
    let offered = talk.dm("kari", "offer Oslo sofa 6–8 April");
    assert!(offered.contains("→ ada(!): ") && !offered.contains("→ mallory"), "{offered}");
}

#[test]
fn a_guest_cannot_link_a_trip_to_a_room_that_had_one() {
    let mut talk = oslo_goteborg();
    talk.members(&["mallory"], true);
    talk.dm("mallory", "trip new North by train 6–19 April");
    talk.says("ada", true, "!trip end");
    talk.says("ada", true, "!yes, end");
    for command in ["!trip link", "!trip new South 6–19 April"] {
        let answer = talk.says("mallory", true, command);
        assert!(answer.contains("Only this room's moderators"), "{answer}");
    }
    // Its owner may, and a moderator.
    assert!(talk.says("ada", true, "!trip new West 6–19 April").contains("post reminders"));
    talk.says("ada", true, "!trip end");
    talk.says("ada", true, "!yes, end");
    assert!(talk.says("mod", true, "!trip new East 6–19 April").contains("post reminders"));
}

#[test]
fn an_accepted_suggestion_belongs_to_the_crew() {
    let mut talk = oslo_goteborg();
    talk.members(&["mallory"], true);
    talk.says("mallory", true, "!suggest Drammen 12–14 April");
    let suggested = talk.last.clone();
    talk.play(
        "ada: accept 3
         kari: offer Drammen sofa 12–14 April
         ada: accept 4",
    );
    let gone = talk.deletes("mallory", true, &suggested);
    assert!(gone.contains("#3 is one of the crew's stops by now, so it stays"), "{gone}");
    assert!(!gone.contains("→ kari"), "{gone}");
    assert!(talk.dm("ada", "stops").contains("Drammen"));
    // As long as it is only a suggestion, it is erased.
    talk.says("mallory", true, "!suggest Lyon 15–16 April");
    let suggested = talk.last.clone();
    assert!(talk.deletes("mallory", true, &suggested).contains("I've removed #"));
}

#[test]
fn forgetting_somebody_keeps_other_peoples_words() {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "trip open");
    talk.dm("zoe", "offer Oslo sofa 6–8 April");
    let asked = talk.dm("zoe", "details 3 Storgata 1");
    assert!(asked.contains("Who gets your address"), "{asked}");
    talk.hold = true;
    talk.says("jonas", true, "!trip crew");
    // An account whose id is the beginning of another's.
    let me = UserId::new("@ada:local");
    let chat = RoomFacts { with: Some(me.clone()), ..talk.chat("imitator") };
    for text in ["forget me", "yes, forget me"] {
        let said = Said { room: chat.clone(), sender: me.clone(), ..talk.said("imitator", false, text) };
        talk.take_said(said);
    }
    talk.hold = false;
    assert!(talk.send_waiting().contains("Crew: Ada (@ada:localhost)"));
    assert!(talk.dm("zoe", "yes").contains("Saved with #3"));
}

#[test]
fn a_plain_yes_does_not_join_a_crew_that_was_asked_about_just_before() {
    let mut talk = oslo_goteborg();
    talk.members(&["mallory"], true);
    talk.dm("mallory", "trip new Zoo 6–19 April");
    // Ada gets an offer, and is about to say yes to it.
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    talk.dm("mallory", "trip crew add @ada:localhost");
    let answer = talk.dm("ada", "yes");
    assert!(answer.contains("What are you answering"), "{answer}");
    assert!(!answer.contains("→ mallory"), "{answer}");
    // A reaction or a reply says which question it answers.
    let request = talk.newest("ada");
    assert!(!talk.dm("ada", "trips").contains("Zoo"), "{request}");
}

#[test]
fn questions_by_blocked_people_do_not_reach_the_host() {
    let mut talk = oslo_goteborg();
    talk.play(
        "kari: offer Oslo sofa Mon–Wed
         ada: accept 3
         kari: block @ada:localhost",
    );
    let asked = talk.dm("ada", "ask 3 where is it?");
    assert!(asked.contains("→ ada: I've passed that on") && !asked.contains("→ kari"), "{asked}");
    // Messages from Kari to the crew do not reach them either.
    let told = talk.dm("kari", "tell 3 come before ten");
    assert!(!told.contains("→ ada"), "{told}");
}

#[test]
fn an_owner_at_their_limit_can_still_remove_crew() {
    let mut settings = Settings::default();
    settings.limits.messages_waiting = 20;
    let mut talk = oslo_goteborg_with(settings);
    for who in ["mallory", "lena"] {
        talk.members(&[who], true);
        talk.crew("ada", who);
    }
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    // The server is slow, and much that Ada asked for waits.
    talk.hold = true;
    for _ in 0..12 {
        talk.dm("ada", "accept 3");
        talk.dm("ada", "decline 3");
        talk.dm("ada", "yes");
    }
    let waits = talk.read(|tx| tx.outbox_caused(&user("ada")));
    assert!(waits >= 20, "{waits}");
    talk.dm("ada", "trip crew remove @mallory:localhost");
    let crew = talk.read(|tx| tx.trip(TripId::new(1))).unwrap().crew;
    assert!(!crew.contains(&user("mallory")), "{crew:?}");
}
