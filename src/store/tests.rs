//! The store itself: opening, migrating, and what each table is for.

use super::*;
use crate::domain::ids::{RecordNo, TripId};

fn fill(store: &mut Store, size: usize) -> Result<()> {
    let now = DateTime::UNIX_EPOCH;
    store.transact(|tx| tx.first_time(&"x".repeat(size), now)).map(drop)
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    let mut store = Store::in_memory("test").unwrap();
    fill(&mut store, 10).unwrap();
    store.connection.pragma_update(None, "max_page_count", 60).unwrap();
    let error = fill(&mut store, 4_000_000).unwrap_err();
    assert!(matches!(error, StoreError::Full), "{error}");
    store.integrity().unwrap();
    // The turn before stands, the failed one can be taken again once there is room.
    assert!(store.transact(|tx| tx.was_seen(&"x".repeat(10))).unwrap());
    store.connection.pragma_update(None, "max_page_count", 100_000).unwrap();
    fill(&mut store, 4_000_000).unwrap();
}

#[test]
fn a_read_only_store_is_told() {
    let mut store = Store::in_memory("test").unwrap();
    store.connection.pragma_update(None, "query_only", true).unwrap();
    let error = fill(&mut store, 10).unwrap_err();
    assert!(matches!(error, StoreError::ReadOnly), "{error}");
}

/// Tables that are not in both the export and `erase.rs`, each with the reason.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("block", "`forget_blocked` erases it"),
    ("blocked", "the operator's; `forget_blocked` replaces the id by a checksum"),
    ("carried", "goes with its row of the outbox"),
    ("deed", "what somebody can take back for ten minutes; what it changed is exported with its record"),
    ("deed_row", "goes with its deed"),
    ("details", "goes with its offer"),
    ("follow", "rooms, not people"),
    ("meta", "the store's own random letters"),
    ("offer_night", "goes with its offer"),
    ("outbox", "`outbox_forget` erases it"),
    ("reading", "checksums of what a message said; goes with its row of `heard`"),
    ("seen", "ids of events; those with a person in them are erased"),
    ("slowed", "when the homeserver takes messages again"),
];

/// Rows about a person can be read by them, and go with them.
#[test]
fn every_table_is_exported_or_erased() {
    let store = Store::in_memory("test").unwrap();
    let tables: Vec<String> = store
        .connection
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    let names = |source: &str, table: &str| {
        let words: Vec<&str> = source.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
        words.windows(2).any(|pair| matches!(pair, ["FROM" | "JOIN" | "UPDATE" | "REPLACE", name] if *name == table))
    };
    let (export, erase) = (include_str!("export.rs"), include_str!("erase.rs"));
    let missing: Vec<&String> = tables.iter().filter(|table| !(names(export, table) && names(erase, table))).collect();
    let excepted: Vec<&str> = EXCEPTIONS.iter().map(|(table, _)| *table).collect();
    assert_eq!(missing, excepted);
}

/// A store of the first schema, as it was left, is brought to this one with everything in it.
#[test]
fn an_older_store_is_brought_along() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stopover.db");
    let mut old = Connection::open(&path).unwrap();
    Migrations::new(vec![M::up(include_str!("migrations/0001_start.sql"))]).to_latest(&mut old).unwrap();
    old.execute_batch(
        r#"PRAGMA foreign_keys = ON;
        INSERT INTO meta VALUES ('install', 'letters');
        INSERT INTO trip (id, title, owner, zone, made, next_no)
            VALUES (1, 'North', '@ada:localhost', 'Europe/Oslo', '2026-04-03 08:00:00+00:00', 4);
        INSERT INTO crew VALUES (1, '@ada:localhost');
        INSERT INTO record VALUES (1, 1, 'stop', '@ada:localhost', '$1', '!room', '2026-04-03 08:00:00+00:00'),
            (1, 2, 'offer', '@kari:localhost', '$2', '!room', '2026-04-03 08:00:00+00:00'),
            (1, 3, 'meetup', '@ada:localhost', '$3', '!room', '2026-04-03 08:00:00+00:00');
        INSERT INTO stop VALUES (1, 1, '{"name":"Oslo","zone":"Europe/Oslo"}', '2026-04-06', '2026-04-09', 'sure', NULL, 0);
        INSERT INTO offer VALUES (1, 2, '{"name":"Oslo","zone":"Europe/Oslo"}', 'sofa', 1, NULL, '@kari:localhost');
        INSERT INTO offer_night VALUES (1, 2, '2026-04-06', 'taken');
        INSERT INTO meetup VALUES (1, 3, 'Dinner', NULL, NULL, NULL, 'Europe/Oslo', '2026-04-07', '18:00', NULL,
            'confirmed', NULL, '@ada:localhost', NULL, '2026-04-03 08:00:00+00:00');
        INSERT INTO rsvp VALUES (1, 3, '2026-04-07', '@kari:localhost', 'yes', 2);
        INSERT INTO reminder (person, room, at, zone, text)
            VALUES ('@kari:localhost', '!kari', '2026-04-04 08:00:00+00:00', 'Europe/Oslo', 'tea');"#,
    )
    .unwrap();
    drop(old);
    let mut store = Store::open(&path, None, "other").unwrap();
    assert_eq!(store.install, "letters");
    store.integrity().unwrap();
    let (kari, day) = (crate::domain::ids::UserId::new("@kari:localhost"), "2026-04-07".parse().unwrap());
    store
        .transact(|tx| -> Result<()> {
            assert_eq!(tx.stops(TripId::new(1))?.len(), 1);
            assert_eq!(tx.offers(TripId::new(1))?[0].nights.len(), 1);
            let rsvps = tx.rsvps(TripId::new(1), RecordNo::new(3).unwrap())?;
            assert_eq!((rsvps.len(), rsvps[0].guests, rsvps[0].day), (1, 2, day));
            assert_eq!(tx.reminders_of(&kari)?[0].text, "tea");
            tx.put_person(&kari, None, None)?;
            assert_eq!(tx.person(&kari)?.noticed, None);
            // What belongs together still goes together.
            tx.delete_record(TripId::new(1), RecordNo::new(3).unwrap())?;
            assert!(tx.rsvps(TripId::new(1), RecordNo::new(3).unwrap())?.is_empty());
            Ok(())
        })
        .unwrap();
}
