//! Whatever is said and done, in whatever order: a host's secret goes to the crew alone, while a night is accepted and near.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;
use stopover::domain::details::told_until;
use stopover::domain::ids::EventId;
use stopover::domain::offer::NightState;
use stopover::incoming::{MemberChange, RoomFacts, What};
use stopover::outgoing::{Act, Destination};
use stopover::store::{Row, Tx};

use super::under_way;
use crate::talk::{Talk, user};

/// Marks what nobody else may read.
const SECRET: &str = "Sekretgata";

const SAID: [(&str, bool, &str); 31] = [
    ("ada", false, "accept 3"),
    ("ada", false, "accept 3 Mon"),
    ("lena", false, "accept 3 Tue"),
    ("ada", false, "decline 3 Mon"),
    ("ada", false, "decline 3"),
    ("kari", false, "withdraw 3 Tue"),
    ("kari", false, "withdraw 3"),
    ("kari", false, "offer 3 +Tue"),
    ("kari", false, "offer 3 +Mon"),
    ("kari", false, "details 3 Sekretgata 1"),
    ("kari", false, "details 3 Sekretgata 2, ring twice"),
    ("kari", false, "details 3 -"),
    ("kari", false, "details 3"),
    ("kari", true, "!details 3 Sekretgata 3"),
    ("kari", true, "!tell 3 Sekretgata 4"),
    ("kari", false, "tell 3 it's Sekretgata 5"),
    ("jonas", false, "details 3 Sekretgata 6"),
    ("jonas", false, "tonight"),
    ("ada", false, "tonight"),
    ("lena", false, "tonight"),
    ("ada", true, "!tonight"),
    ("ada", true, "!show 3"),
    ("jonas", true, "!nights"),
    ("ada", false, "offers"),
    ("ada", false, "stop 1 7–9 April"),
    ("ada", false, "stop 1 6–9 April"),
    ("ada", false, "trip crew add @lena:localhost"),
    ("ada", false, "trip crew remove @lena:localhost"),
    ("ada", false, "ask 3 When are you home?"),
    ("ada", false, "trip end"),
    ("kari", true, "!offer Oslo bed Wed–Thu -- Sekretgata 7"),
];

#[derive(Clone, Debug)]
enum Step {
    Says(usize),
    Wait(i64),
    /// Mallory comes into somebody's chat with the bot, or goes.
    Joins(&'static str, bool),
    Leaves(&'static str),
    /// The host deletes or edits the message that set it.
    Deletes,
    Edits(&'static str),
}

fn step() -> impl Strategy<Value = Step> {
    let who = prop_oneof![Just("ada"), Just("lena"), Just("kari")];
    prop_oneof![
        12 => (0..SAID.len()).prop_map(Step::Says),
        5 => (1..30i64).prop_map(Step::Wait),
        1 => (who.clone(), any::<bool>()).prop_map(|(who, joined)| Step::Joins(who, joined)),
        1 => who.prop_map(Step::Leaves),
        1 => Just(Step::Deletes),
        1 => prop_oneof![Just("details 3 Sekretgata 8"), Just("nights"), Just("details 3 -")].prop_map(Step::Edits),
    ]
}

/// Each row, as it is about to be sent.
fn look_at(tx: &Tx<'_>, row: &Row, now: DateTime<Utc>) {
    let (Act::Say(message) | Act::Edit { message, .. }) = &row.act else { return };
    if !message.plain.contains(SECRET) && !message.html.contains(SECRET) {
        return;
    }
    assert!(row.private && matches!(row.act, Act::Say(_)), "{row:?}");
    let Destination::Person(person) = &row.to else { panic!("in a room: {row:?}") };
    if *person == user("kari") {
        return;
    }
    let trip = tx.trip(1).unwrap().unwrap();
    assert!(trip.ended.is_none() && trip.crew.contains(person), "{row:?}");
    let offer = tx.offer(1, 3).unwrap().unwrap();
    // By a reckoning of its own.
    let day = (now - TimeDelta::hours(4)).with_timezone(&offer.spot.zone).date_naive();
    let near = |night: &NaiveDate| (0..=1).contains(&(*night - day).num_days());
    assert!(offer.nights_in(NightState::Taken).iter().any(near), "{now}: {offer:?}: {row:?}");
    let details = tx.details(1, 3).unwrap().unwrap();
    assert!(message.plain.contains(details.text.for_rules().as_str()), "not what holds: {row:?}");
}

/// What stands in chats with a secret in it stands rightly, and the secret is kept in one place alone.
fn check(talk: &mut Talk) -> Result<(), TestCaseError> {
    let now = talk.now;
    let stands: Vec<_> = talk
        .stands
        .values()
        .filter(|(_, text)| text.contains(SECRET))
        .map(|(to, text)| (to.clone(), text.clone()))
        .collect();
    talk.store
        .transact(|tx| -> stopover::store::Result<()> {
            for (to, text) in stands {
                let Destination::Person(person) = to else { panic!("{text}") };
                let trip = tx.trip(1)?.unwrap();
                let offer = tx.offer(1, 3)?.unwrap();
                assert!(person == user("kari") || trip.crew.contains(&person), "{person}: {text}");
                assert!(trip.ended.is_none(), "{text}");
                let held = tx.details(1, 3)?.expect("what was told is kept");
                assert!(text.contains(held.text.for_rules().as_str()), "{text}");
                let until = offer.nights.iter().filter_map(|(night, _)| told_until(&offer, *night, now)).max();
                assert!(person == user("kari") || until.is_some_and(|until| until > now), "{now}: {text}: {offer:?}");
            }
            Ok(())
        })
        .unwrap();
    let mut kept = 0;
    talk.store.texts(&mut |text| kept += usize::from(text.contains(SECRET))).unwrap();
    prop_assert!(kept <= 1, "kept {} times", kept);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_secret_goes_to_the_crew_alone_and_goes_again(steps in proptest::collection::vec(step(), 1..60)) {
        let mut talk = under_way();
        talk.look_at = Some(look_at);
        talk.members(&["lena"], true);
        talk.play(
            "ada: trip crew add @lena:localhost
             lena: help
             kari: offer Oslo sofa Mon–Wed",
        );
        let mut set: Option<EventId> = None;
        for step in steps {
            match step {
                Step::Says(pick) => {
                    let (who, in_room, text) = SAID[pick];
                    talk.says(who, in_room, text);
                    if who == "kari" && !in_room && text.starts_with("details 3 S") {
                        set = Some(talk.last.clone());
                    }
                }
                Step::Wait(hours) => drop(talk.go_to(talk.now + TimeDelta::hours(hours))),
                Step::Joins(who, joined) => {
                    let chat = talk.said(who, false, "").room;
                    let facts = RoomFacts { direct: !joined, ..chat };
                    let changes = vec![MemberChange { person: user("mallory"), name: None, joined }];
                    talk.take(What::Members { room: facts.id.clone(), facts: Some(facts), changes });
                }
                Step::Leaves(who) => {
                    let chat = talk.said(who, false, "").room;
                    let facts = RoomFacts { direct: false, ..chat };
                    let changes = vec![MemberChange { person: user(who), name: None, joined: false }];
                    talk.take(What::Members { room: facts.id.clone(), facts: Some(facts), changes });
                }
                Step::Deletes => {
                    if let Some(event) = set.take() {
                        talk.deletes("kari", false, &event);
                    }
                }
                Step::Edits(text) => {
                    if let Some(event) = set.clone() {
                        talk.edits("kari", false, &event, text);
                        talk.settle();
                    }
                }
            }
            check(&mut talk)?;
        }
        // A month later nothing of it is anywhere.
        talk.go_to(talk.now + TimeDelta::days(30));
        prop_assert!(talk.stands.values().all(|(_, text)| !text.contains(SECRET)));
        let mut kept = 0;
        talk.store.texts(&mut |text| kept += usize::from(text.contains(SECRET))).unwrap();
        prop_assert_eq!(kept, 0);
    }
}
