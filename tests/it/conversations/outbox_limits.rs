//! How many messages to others one person may cause. At the limit that person is refused, and nobody else is.

use chrono::TimeDelta;
use insta::assert_snapshot;
use stopover::config::Settings;
use stopover::domain::ids::{RoomId, UserId};
use stopover::incoming::IncomingKind;
use stopover::outgoing::ActKind;
use stopover::store::StoreError;

use crate::harness::fixtures::oslo_goteborg_with;
use crate::harness::talk::{Talk, tireless, user};

const CREW: usize = 29;

/// Mallory's own trip, with 29 others in its crew. Nothing is sent, so that the outbox fills.
fn crowded(mut settings: Settings) -> Talk {
    settings.operators = vec![user("op")];
    let mut talk = oslo_goteborg_with(settings);
    talk.dm("mallory", "trip new You are being watched 3–19 April");
    talk.dm("mallory", "stop Oslo 3–9 April");
    talk.store
        .transact(|tx| {
            let trip = tx.trips_owned_by(&user("mallory"))?.remove(0);
            for n in 0..CREW {
                tx.put_person(&user(&format!("crew{n}")), None, None)?;
                tx.add_crew(trip.id, &user(&format!("crew{n}")))?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    talk.hold = true;
    talk
}

fn waiting(talk: &mut Talk) -> usize {
    talk.store.transact(|tx| tx.outbox_len()).unwrap()
}

fn caused(talk: &mut Talk, who: &str) -> u32 {
    let who = user(who);
    talk.store.transact(|tx| tx.outbox_caused(&who)).unwrap()
}

/// Sends everything that waits.
fn send_all(talk: &mut Talk) -> String {
    talk.hold = false;
    let sent = talk.send_waiting();
    talk.hold = true;
    sent
}

#[test]
fn offers_to_a_crew_of_29_are_limited_and_others_are_answered() {
    let mut talk = crowded(tireless());
    let limits = talk.env.settings.limits.clone();
    for _ in 0..300 {
        talk.dm("mallory", "offer Oslo sofa 4–5 April");
        talk.now += TimeDelta::seconds(3);
    }
    // Only as many as may wait.
    let rows = caused(&mut talk, "mallory");
    assert!(rows <= limits.messages_waiting + 1, "{rows}");
    let asked = waiting(&mut talk);
    talk.dm("kari", "offer Oslo sofa 6–7 April");
    assert!(waiting(&mut talk) > asked);
    let sent = send_all(&mut talk);
    assert!(sent.contains("offer #3 on to the crew"), "{sent}");
    let told = sent.lines().filter(|line| line.contains("I'm still sending")).collect::<Vec<_>>();
    assert!(told[0].contains("messages for you, so I can't take anything new yet"), "{told:?}");
    // After that is sent, they can offer again.
    talk.now += TimeDelta::minutes(10);
    talk.dm("mallory", "offer Oslo sofa 4–5 April");
    assert!(send_all(&mut talk).contains("a sofa in Oslo"));
}

#[test]
fn a_server_without_limits_allows_so_much_a_minute() {
    let mut talk = crowded(tireless());
    talk.hold = false;
    let mut answers = Vec::new();
    for _ in 0..20 {
        let sent = talk.dm("mallory", "offer Oslo sofa 4–5 April");
        answers.push(sent.lines().filter(|line| line.contains("→ mallory")).collect::<String>());
    }
    assert_eq!(answers.iter().filter(|answer| answer.contains("offer #")).count(), 3, "{answers:?}");
    assert_snapshot!(answers[19], @"  → mallory: That would send 116 more messages to others, and I've just sent a lot for you. Nothing has changed; please try again in 2 minutes.");
    // Nothing was changed. Taking something back is still possible.
    assert!(!talk.dm("mallory", "offers").contains("#6"));
    let withdrawn = talk.dm("mallory", "withdraw 2");
    assert!(withdrawn.contains("crew7"), "{withdrawn}");
    // Others can offer as before, and after a while so can they.
    assert!(talk.dm("kari", "offer Oslo sofa 6–7 April").contains("offer #"));
    talk.now += TimeDelta::minutes(10);
    assert!(talk.dm("mallory", "offer Oslo sofa 4–5 April").contains("crew7"));
}

#[test]
fn a_message_of_twenty_lines_is_refused_once() {
    let mut talk = crowded(tireless());
    talk.hold = false;
    let lines = "!offer Oslo sofa 4–5 April\n".repeat(20);
    let sent = talk.dm("mallory", &lines);
    assert_eq!(sent.matches("more messages to others").count(), 1, "{sent}");
    assert_eq!(sent.matches("offer #").count(), 3);
}

#[test]
fn a_full_outbox_still_takes_messages_in() {
    let mut settings = tireless();
    (settings.limits.outbox_rows, settings.limits.messages_waiting) = (400, 300);
    let mut talk = crowded(settings);
    for n in 0..30 {
        talk.dm("mallory", "offer Oslo sofa 4–5 April");
        talk.dm(&format!("sock{n}"), "help");
    }
    // Many people at once, each within their own limit.
    for n in 0..600 {
        talk.dm(&format!("guest{n}"), "help");
    }
    // Taking an address back is still possible.
    talk.dm("kari", "offer Oslo sofa 6–7 April");
    talk.dm("kari", "details 4 Storgata 1");
    let address = talk.last.clone();
    talk.deletes("kari", false, &address);
    let mut kept = Vec::new();
    talk.store.texts(&mut |text| kept.extend(text.contains("Storgata").then(|| text.to_owned()))).unwrap();
    assert_eq!(kept, [""; 0]);
    // The least important messages were dropped. Answers are not.
    let rows = talk.store.transact(|tx| tx.outbox_list(5_000)).unwrap();
    assert_eq!(rows.iter().filter(|row| row.kind == ActKind::React).count(), 0);
    let sent = send_all(&mut talk);
    assert!((0..600).all(|n| sent.contains(&format!("→ guest{n}: "))));
    assert!(sent.contains("→ op: Too much was waiting to be sent, so I dropped"), "{}", &sent[sent.len() - 2_000..]);
    assert_eq!(sent.matches("Too much was waiting to be sent").count(), 1);
}

#[test]
fn a_person_at_the_limit_is_told_once_and_can_still_take_back() {
    let mut talk = crowded(tireless());
    talk.dm("mallory", "offer Oslo sofa 4–5 April");
    for _ in 0..300 {
        talk.dm("mallory", "stops");
    }
    let limit = talk.env.settings.limits.messages_waiting;
    assert_eq!(caused(&mut talk, "mallory"), limit + 1);
    talk.dm("mallory", "withdraw 2");
    assert!(caused(&mut talk, "mallory") > limit + 1);
    let mut talk = talk;
    let sent = send_all(&mut talk);
    assert_eq!(sent.matches("I'm still sending").count(), 1);
}

#[test]
fn operators_are_not_limited() {
    let mut talk = crowded(tireless());
    talk.store
        .transact(|tx| {
            let trip = tx.trips_owned_by(&user("mallory"))?.remove(0);
            tx.add_crew(trip.id, &user("op"))?;
            Ok::<_, StoreError>(())
        })
        .unwrap();
    for _ in 0..10 {
        talk.dm("op", "offer Oslo sofa 4–5 April");
    }
    assert!(caused(&mut talk, "op") > talk.env.settings.limits.messages_waiting);
}

#[test]
fn the_bots_status_says_that_limits_slow_it() {
    let mut settings = tireless();
    settings.operators = vec![user("op")];
    let mut talk = oslo_goteborg_with(settings);
    let now = talk.now;
    talk.store.transact(|tx| tx.note_slowed(7, TimeDelta::minutes(12), now)).unwrap();
    let status = talk.dm("op", "status");
    assert_snapshot!(status.lines().last().unwrap(), @r#"      The homeserver's rate limits slowed me down in the last day: 7 requests refused, 12 minutes of waiting. On Synapse, its admin can lift the limits for me: `POST /_synapse/admin/v1/users/@stopover:localhost/override_ratelimit` with `{"messages_per_second": 0, "burst_count": 0}`."#);
    talk.now += TimeDelta::days(2);
    assert!(!talk.dm("op", "status").contains("limits"));
}

#[test]
fn invitations_count_for_who_sends_them() {
    let mut talk = crowded(tireless());
    for n in 0..500 {
        talk.take(IncomingKind::Invited {
            room: RoomId::new(format!("!spam{n}")),
            by: UserId::new("@mallory:localhost"),
            after: None,
        });
    }
    assert!(caused(&mut talk, "mallory") <= talk.env.settings.limits.messages_waiting + 1);
}
