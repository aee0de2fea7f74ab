//! Searches everything that is sent, logged and stored.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, Utc};
use stopover::domain::ids::{RoomId, UserId};
use stopover::outgoing::{Act, Destination};
use stopover::store::{OutboxRow, Store, Tx};
use tracing::Level;

use super::secrets::{Kind, Mark, may_be_in};
use crate::harness::talk::{BeforeSending, user};

/// The crew, from a moment on.
type Crew = (DateTime<Utc>, Vec<UserId>);

/// What one conversation sent, and the leaks in it.
#[derive(Clone, Default)]
pub struct Watch {
    pub marks: Rc<RefCell<Vec<Mark>>>,
    pub leaks: Rc<RefCell<Vec<String>>>,
    /// The third person in a chat with the bot, by the chat's id.
    pub thirds: Rc<RefCell<BTreeMap<RoomId, UserId>>>,
    /// Who was in the crew since when. An answer that had to wait is for the people it was for when it was written.
    pub crews: Rc<RefCell<Vec<Crew>>>,
    /// Secrets that were sent to people who may read them. A test in which none is sent proves nothing.
    pub told: Rc<RefCell<BTreeMap<&'static str, usize>>>,
    log: Log,
}

impl Watch {
    /// Looks at each outbox row before it is sent.
    pub fn before_sending(&self) -> BeforeSending {
        let watch = self.clone();
        Box::new(move |tx, row, now| watch.row(tx, row, now))
    }

    fn row(&self, tx: &Tx<'_>, row: &OutboxRow, now: DateTime<Utc>) {
        let texts = match &row.act {
            Act::Say(message) | Act::Edit { message, .. } => vec![&message.plain, &message.html],
            Act::File(file) => vec![&file.name, &file.text],
            Act::React { key, .. } => vec![key],
            _ => return,
        };
        if !texts.iter().any(|text| may_be_in(text)) {
            return;
        }
        // Everybody in the room, and people who join later, unless it is a chat with one person.
        let readers = match &row.to {
            Destination::Person(person) => Some(vec![person.clone()]),
            Destination::Room(room) if room.as_str() == "!room" => None,
            Destination::Room(room) => {
                let person = user(room.as_str().trim_start_matches('!').trim_end_matches("-anew"));
                Some([Some(person), self.thirds.borrow().get(room).cloned()].into_iter().flatten().collect())
            }
        };
        for mark in self.marks.borrow().iter().filter(|mark| texts.iter().any(|text| mark.is_in(text))) {
            let asked = |one: &UserId| {
                let crews = self.crews.borrow();
                let then = crews.iter().rev().find(|(since, crew)| *since <= row.made && crew.contains(one));
                row.answers.is_some() && !row.private && then.is_some() && mark.is_of_the_crew()
            };
            let reads = |one: &UserId| mark.is_for(tx, one, row, now) || asked(one);
            let all = readers.as_ref().is_some_and(|all| all.iter().all(reads));
            if !all || !row.encrypted && !mark.may_go_in_the_clear() {
                self.leak(format!("{mark:?} to {:?}, {row:?} at {now}", row.to));
            } else {
                *self.told.borrow_mut().entry(mark.name_of_kind()).or_default() += 1;
            }
        }
    }

    pub fn leak(&self, what: String) {
        self.leaks.borrow_mut().push(what);
    }

    /// Runs it, and searches its log at every level.
    pub fn logged<R>(&self, work: impl FnOnce() -> R) -> R {
        let log = self.log.clone();
        let catch = tracing_subscriber::fmt()
            .with_max_level(Level::TRACE)
            .with_ansi(false)
            .with_writer(move || log.clone())
            .finish();
        let done = tracing::subscriber::with_default(catch, work);
        let text = std::mem::take(&mut *self.log.0.lock().unwrap());
        let text = String::from_utf8_lossy(&text);
        for line in text.lines().filter(|line| may_be_in(line)) {
            if let Some(mark) = self.marks.borrow().iter().find(|mark| mark.is_in(line)) {
                self.leak(format!("{mark:?} in the log: {line}"));
            }
        }
        done
    }

    /// In how many places of the store each secret is, where it is in any.
    pub fn kept(&self, store: &Store) -> Vec<(Mark, usize)> {
        let mut found: Vec<String> = Vec::new();
        store.texts(&mut |text| found.extend(may_be_in(text).then(|| text.to_owned()))).unwrap();
        let marks = self.marks.borrow();
        let counted = marks.iter().map(|mark| (mark.clone(), found.iter().filter(|text| mark.is_in(text)).count()));
        counted.filter(|(_, count)| *count > 0).collect()
    }

    /// Searches a folder's files, byte by byte, and their names.
    pub fn files(&self, folder: &Path) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            let text = format!("{} {}", path.display(), String::from_utf8_lossy(&bytes));
            for mark in self.marks.borrow().iter().filter(|mark| mark.is_in(&text)) {
                self.leak(format!("{mark:?} in the file {}", path.display()));
            }
        }
    }
}

impl Mark {
    fn name_of_kind(&self) -> &'static str {
        match self.kind {
            Kind::Details(_) => "details",
            Kind::Passed(..) => "passed on",
            Kind::Contact(_) => "contact",
            Kind::Own(_) => "own",
            Kind::Hidden => "hidden trip",
            Kind::Name(_) => "host's name",
        }
    }
}

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
