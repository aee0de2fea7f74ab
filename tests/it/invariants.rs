//! Invariants of the whole program: at most once, sent once, replayable, words in one place.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proptest::prelude::*;
use stopover::demo::script::Line;
use stopover::domain::ids::{EventId, RecordNo, RecordRef, TripId};
use stopover::incoming::{Incoming, IncomingKind};
use stopover::locale::Language;
use stopover::outgoing::Act;
use stopover::store::{Store, StoreError};

use crate::harness::outgoing::{say, to_person, to_room};
use crate::harness::talk::{Talk, local, user};
use stopover::domain::command::CommandId;

/// Invariant 1: an event that comes twice does nothing the second time, neither at once nor later.
#[test]
fn at_most_once() {
    let mut talk = Talk::new();
    let said = talk.said("ada", false, "trip new North 6–19 April");
    let incoming = Incoming { id: "$once".to_owned(), at: talk.now, what: IncomingKind::Said(said) };
    assert!(talk.turn(&incoming).contains("started"));
    assert_eq!(talk.turn(&incoming), "");
    assert_eq!(talk.dm("ada", "trips").matches('•').count(), 1);
    assert_eq!(talk.turn(&incoming), "");
}

/// Invariant 3: each message has its own transaction id. Retries keep it, and no other store makes the same.
#[test]
fn sent_once() {
    let out = to_person(&user("ada"), say("hello"));
    let now = local("2026-04-03 10:00");
    let mut ids = BTreeSet::new();
    for install in ["one", "other"] {
        let mut store = Store::in_memory(install).unwrap();
        for _ in 0..20 {
            let (first, again, id) = store
                .transact(|tx| -> Result<_, StoreError> {
                    tx.enqueue(&out, now)?;
                    let first = tx.outbox_waiting(now)?.due.remove(0);
                    tx.outbox_retry(first.id, now, "no network")?;
                    let again = tx.outbox_waiting(now)?.due.remove(0);
                    tx.outbox_done(first.id, None, now)?;
                    // The number of a row that was erased is not used again.
                    tx.forget_outbox(local("2026-05-03 10:00"))?;
                    Ok((first.txn, again.txn, first.id))
                })
                .unwrap();
            assert_eq!(first, again);
            assert!(ids.insert(first.clone()), "{first} stands twice");
            assert!(first.ends_with(&format!("-{id}")), "{first} is of row {id}");
        }
    }
    assert_eq!(ids.len(), 40);
}

/// Messages to a room keep their order. A row that waits delays its own room only.
#[test]
fn in_order_within_a_room() {
    let mut talk = Talk::new();
    talk.dm("ada", "trip new North 6–19 April");
    let (now, later) = (local("2026-04-03 10:00"), local("2026-04-03 10:05"));
    let leave = |room: &str| to_room(room, Act::Leave);
    // Ada's direct chat is one queue, whether it is addressed by room or by person.
    let to_ada = to_person(&user("ada"), Act::Leave);
    talk.store
        .transact(|tx| -> Result<(), StoreError> {
            let first = tx.enqueue(&leave("!ada"), now)?;
            let second = tx.enqueue(&to_ada, now)?;
            let other = tx.enqueue(&leave("!other"), now)?;
            let due = |at| -> Result<Vec<i64>, StoreError> {
                Ok(tx.outbox_waiting(at)?.due.iter().map(|row| row.id).collect())
            };
            assert_eq!(due(now)?, [first, other]);
            tx.outbox_retry(first, later, "no network")?;
            assert_eq!(due(now)?, [other]);
            assert_eq!(tx.outbox_waiting(now)?.next, Some(later));
            assert_eq!(due(later)?, [first, other]);
            tx.outbox_done(first, None, later)?;
            assert_eq!(due(later)?, [second, other]);
            tx.outbox_give_up(second, "forbidden", later)?;
            assert_eq!(due(later)?, [other]);
            Ok(())
        })
        .unwrap();
}

/// A message that is seen in its room counts as sent, even where the sender was stopped before it stored that.
#[test]
fn a_message_seen_in_its_room_counts_as_sent() {
    let mut talk = Talk::new();
    let now = local("2026-04-03 10:00");
    let out =
        to_person(&user("ada"), Act::Leave).about(RecordRef { trip: TripId::new(1), no: RecordNo::new(7).unwrap() });
    talk.store
        .transact(|tx| -> Result<(), StoreError> {
            tx.enqueue(&out, now)?;
            let row = tx.outbox_waiting(now)?.due.remove(0);
            let event = EventId::new("$card");
            tx.outbox_arrived(&row.txn, &event, now)?;
            assert!(tx.outbox_waiting(now)?.due.is_empty());
            tx.outbox_retry(row.id, now, "no answer")?;
            tx.outbox_give_up(row.id, "no answer", now)?;
            tx.outbox_arrived(&row.txn, &EventId::new("$another"), now)?;
            assert_eq!(tx.outbox_event(row.id)?, Some(event.clone()));
            assert_eq!(tx.outbox_about(&event)?, out.about);
            Ok(())
        })
        .unwrap();
}

/// Lines that make and change records, answer questions, and are refused.
const LINES: [&str; 21] = [
    "#room ada: !stop Oslo 6–9 April",
    "#room ada: !stop Göteborg 9–12 April",
    "ada: drop 1",
    "ada: stop 1 7–10 April",
    "kari: offer Oslo sofa 6–9 April",
    "kari: withdraw 2",
    "ada: accept 2 Mon",
    "ada: accept 2",
    "ada: decline 2",
    "#room kari: !meet Dinner Tuesday 18:00 in Oslo",
    "ada: confirm 3",
    "#room kari: !rsvp 3 yes",
    "#room ada: !cancel 3",
    "#room jonas: !nights",
    "kari: my sofa in Oslo is free from Monday to Wednesday",
    "kari: only Tuesday",
    "kari: yes",
    "jonas: our repair café is on Tuesday 7 April at 17:00 in Oslo",
    "jonas: no",
    "@now 2026-04-06 19:00",
    "@now 2026-04-07 17:00",
];

fn lines(picks: &[usize]) -> Vec<Line> {
    let text: Vec<&str> = picks.iter().map(|pick| LINES[*pick]).collect();
    stopover::demo::script::parse(&text.join("\n")).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Invariants 1 and 4: a conversation in which events arrive again at any later time has the same answers as
    /// one in which each arrives once.
    #[test]
    fn replays_change_nothing(
        picks in proptest::collection::vec(0..LINES.len(), 1..25),
        again in proptest::collection::vec(any::<prop::sample::Index>(), 25),
    ) {
        let (mut plain, mut replayed) = (Talk::new(), Talk::new());
        let mut before: Vec<Incoming> = Vec::new();
        for talk in [&mut plain, &mut replayed] {
            talk.play("#room ada: !trip new North 6–19 April");
        }
        for (line, again) in lines(&picks).into_iter().zip(again) {
            match line {
                Line::Says { who, in_room, text } => {
                    let said = plain.said(&who, in_room, &text);
                    replayed.said(&who, in_room, &text);
                    let id = said.event.as_str().to_owned();
                    let incoming = Incoming { id, at: plain.now, what: IncomingKind::Said(said) };
                    prop_assert_eq!(plain.turn(&incoming), replayed.turn(&incoming));
                    before.push(incoming);
                }
                Line::Now(now) => {
                    let then = local(&now.format("%Y-%m-%d %H:%M").to_string());
                    if then > plain.now {
                        prop_assert_eq!(plain.go_to(then), replayed.go_to(then));
                    }
                }
            }
            if !before.is_empty() {
                prop_assert_eq!(replayed.turn(again.get(&before)), "");
            }
        }
        // No night has two beds, and each number is used once.
        let nights = plain.dm("ada", "nights");
        prop_assert_eq!(&nights, &replayed.dm("ada", "nights"));
        plain.store.integrity().unwrap();
        replayed.store.integrity().unwrap();
    }
}

/// Invariant 6: each message that the code names is in the catalogue, and each one in the catalogue is named.
#[test]
fn words_stand_in_one_place() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut named = BTreeSet::new();
    let mut files = vec![source];
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for opening in ["msg!(", "refuse!(", "usage!("] {
            for rest in code.split(opening).skip(1) {
                if let Some(id) = rest.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()) {
                    // Examples in doc comments do not count as uses.
                    if !code.contains(&format!("`{opening}\"{id}\"")) {
                        named.insert(id.to_owned());
                    }
                }
            }
        }
    }
    named.extend(Language::ALL.map(|language| language.name_message().to_owned()));
    let talk = Talk::new();
    for command in CommandId::ALL {
        for (language, id) in Language::ALL.into_iter().flat_map(|language| command.help().map(|id| (language, id))) {
            assert!(talk.env.catalogue(language).has(id), "{id} is missing in {language}");
            assert!(
                !talk.env.words.of(language, "commands", command.key()).is_empty(),
                "{} in {language}",
                command.key()
            );
        }
        named.insert(command.help()[0].to_owned());
    }
    assert!(named.len() > 250, "only {} messages found: the search is broken", named.len());
    let mut standing = BTreeMap::new();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales/en")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            if let Some((id, _)) = line.split_once(" =")
                && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            {
                assert!(standing.insert(id.to_owned(), path.clone()).is_none(), "{id} stands twice");
            }
        }
    }
    let missing: Vec<_> = named.iter().filter(|id| !standing.contains_key(*id)).collect();
    let unused: Vec<_> = standing.keys().filter(|id| !named.contains(*id)).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing: {missing:?}, unused: {unused:?}");
}

/// A store of a newer version is refused, and not changed by a byte.
#[test]
fn a_newer_store_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stopover.db");
    drop(Store::open(&path, None, "test").unwrap());
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.pragma_update(None, "journal_mode", "delete").unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    drop(connection);
    let before = std::fs::read(&path).unwrap();
    let Err(error) = Store::open(&path, None, "test") else { panic!("it was opened") };
    assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// A file that is no store is refused, and not changed.
#[test]
fn what_is_no_store_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stopover.db");
    std::fs::write(
        &path,
        "a shopping list, for once longer than a header of a hundred bytes, so that it is read as one: milk, bread",
    )
    .unwrap();
    assert!(Store::open(&path, None, "test").is_err());
    assert!(std::fs::read_to_string(&path).unwrap().starts_with("a shopping list"));
}
