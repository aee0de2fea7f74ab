//! The store in the end, and the store that a run without kills would have.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use matrix_sdk::ruma::OwnedRoomId;
use stopover::clock::Clock;
use stopover::domain::ids::RoomId;
use stopover::domain::room::RoomFacts;

use super::bot_store::{self, Row};
use super::checks::{
    Checks, Handled, check_answers, check_due, check_outbox, check_records, check_store, check_thoughts, check_unbroken,
};
use super::history::Said;
use super::program::Program;
use super::replay::{Told, replay};
use super::scene::{Action, Done, Scene};
use crate::harness::person::Person;

/// What people did, and what the bot did.
pub(super) struct Found<'f> {
    /// In the order in which the server took it.
    pub(super) done: Vec<Done>,
    pub(super) heard: HashMap<&'f str, &'f Said>,
    /// The bot's: messages and reactions, and messages only.
    pub(super) received: Vec<&'f Said>,
    pub(super) messages: Vec<&'f Said>,
    pub(super) rows: Vec<Row>,
    pub(super) handled: Vec<(String, DateTime<Utc>)>,
}

impl<'f> Found<'f> {
    pub(super) fn new(program: &Program, scene: &Scene, heard: &'f [Said]) -> Self {
        let mut done = scene.done.lock().unwrap().clone();
        let place: HashMap<&str, usize> =
            heard.iter().enumerate().map(|(place, one)| (one.event.as_str(), place)).collect();
        done.sort_by_key(|one| place.get(one.event.as_str()).copied());
        let received: Vec<&Said> = heard.iter().filter(|heard| heard.sender == scene.bot.as_str()).collect();
        Self {
            done,
            heard: heard.iter().map(|heard| (heard.event.as_str(), heard)).collect(),
            messages: received.iter().copied().filter(|heard| heard.kind == "m.room.message").collect(),
            received,
            rows: bot_store::outbox(&program.store()).unwrap(),
            handled: bot_store::handled(&program.store()).unwrap(),
        }
    }

    fn when(&self) -> Handled<'_> {
        Handled(self.handled.iter().map(|(id, at)| (id.as_str(), *at)).collect())
    }
}

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { done, messages, rows, .. } = self;
        let count = |which: fn(&Action) -> bool| done.iter().filter(|one| which(&one.action)).count();
        let due = |head: &str| self.handled.iter().filter(|(id, _)| id.starts_with(head)).count();
        let when = self.when();
        write!(
            f,
            "{} commands, {} replies, {} edits ({} settled), {} reactions, {} deletions ({} before it was seen), \
             {} messages of the bot ({} of them edits) and {} reactions in {} rooms, {} evening words; {} rows taken back, \
             {} late keys told of",
            done.iter().filter(|one| one.is_command()).count(),
            count(|action| matches!(action, Action::Said { reply_to: Some(_), .. })),
            count(|action| matches!(action, Action::Edited { .. })),
            due("edit:"),
            count(|action| matches!(action, Action::Reacted { .. })),
            count(|action| matches!(action, Action::Deleted { .. })),
            done.iter().filter(|one| when.gone_unheard(done, &one.event)).count(),
            messages.len(),
            messages.iter().filter(|message| message.replaces.is_some()).count(),
            self.received.len() - messages.len(),
            messages.iter().map(|message| &message.room).collect::<HashSet<_>>().len(),
            rows.iter().filter(|row| row.about.is_some_and(|(_, no)| no == 0)).count(),
            rows.iter().filter(|row| row.dropped()).count(),
            due("unread:"),
        )
    }
}

/// A run without kills. It begins with the store as it was before the first kill.
pub(super) struct Unbroken {
    folder: tempfile::TempDir,
    before: HashSet<String>,
    /// The only room that is no direct chat, and its moderator.
    room: Option<OwnedRoomId>,
    moderator: String,
}

impl Unbroken {
    /// Begins it. The bot must not run.
    pub(super) fn begin(program: &Program, room: Option<&OwnedRoomId>, moderator: &Person) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (room, moderator) = (room.cloned(), moderator.account.user_id.clone());
        let mut begun = Self { folder, before: HashSet::new(), room, moderator };
        let store = begun.store();
        // The copy has the same key.
        let keys = [&program.store(), &store].map(|store| store.with_file_name("database.key"));
        std::fs::copy(&keys[0], &keys[1]).unwrap();
        bot_store::open(&program.store()).unwrap().execute("VACUUM INTO ?1", [store.to_str().unwrap()]).unwrap();
        begun.before = bot_store::handled(&store).unwrap().into_iter().map(|(id, _)| id).collect();
        begun
    }

    fn store(&self) -> PathBuf {
        self.folder.path().join("unbroken.db")
    }

    /// All that must hold after people talked to a bot that was killed. It had time until `closing` to handle what
    /// fell due.
    pub(super) fn check(
        &self,
        checks: &mut Checks,
        program: &Program,
        scene: &Scene,
        found: &Found<'_>,
        closing: DateTime<Utc>,
    ) {
        let Found { done, messages, received, rows, .. } = found;
        let (when, real, unbroken) = (found.when(), program.store(), self.store());
        check_answers(checks, done, messages, &when);
        check_thoughts(checks, done, received, rows, &when);
        check_outbox(checks, &real, rows, received);
        check_records(checks, &real, done, messages);
        let settings = program.config().settings;
        let handled: Vec<_> = found.handled.iter().filter(|(id, _)| !self.before.contains(id)).cloned().collect();
        let skip = bot_store::rows_made(&unbroken).unwrap();
        let acts = replay(&unbroken, &settings, scene.bot.as_str(), &handled, &self.told(&scene.clock, found), rows);
        let plain = bot_store::outbox(&unbroken).unwrap();
        check_unbroken(checks, (rows, &plain), received, skip, &acts);
        check_store(checks, &real, &unbroken);
        check_due(checks, &real, &settings, scene.bot.as_str(), closing);
        checks.integrity(&real);
    }

    /// Each event, as the bot received it.
    fn told(&self, clock: &Clock, found: &Found<'_>) -> HashMap<String, Told> {
        let told = found.done.iter().filter_map(|one| {
            let event = found.heard.get(one.event.as_str())?;
            let in_room = self.room.as_ref().is_some_and(|room| one.room == room.as_str());
            let facts = RoomFacts {
                id: RoomId::new(one.room.as_str()),
                name: in_room.then(|| "Co-op tour".to_owned()),
                direct: !in_room,
                with: (!in_room).then(|| stopover::domain::ids::UserId::new(one.sender.as_str())),
                hindrance: None,
                encrypted: true,
            };
            let told = Told {
                room: facts,
                sender: one.sender.clone(),
                moderator: !in_room || one.sender == self.moderator,
                action: one.action.clone(),
                at: clock.at_system(event.sent),
            };
            Some((one.event.clone(), told))
        });
        told.collect()
    }
}

/// Warnings, counted by their text without numbers.
pub(super) fn kinds(lines: &[String]) -> BTreeMap<String, usize> {
    let mut kinds = BTreeMap::new();
    for line in lines {
        let text = line.split_once(" WARN ").or_else(|| line.split_once(" ERROR ")).map_or(line.as_str(), |two| two.1);
        let text: String = text.chars().filter(|c| !c.is_ascii_digit()).take(160).collect();
        *kinds.entry(text).or_default() += 1;
    }
    kinds
}
