//! Where a command is said, by whom, in which trip, and what is to be answered to whom.

pub(crate) mod addressed;
pub(crate) mod confirmations;
pub(crate) mod fair_share;
pub(crate) mod input;
pub(crate) mod lookup;
pub(crate) mod names;
pub(crate) mod outbound;
pub(crate) mod outcome;
pub(crate) mod permissions;
pub(crate) mod records;
pub(crate) mod reply;
pub(crate) mod reply_language;
pub(crate) mod settle;
pub(crate) mod titles;
pub(crate) mod trips;

use std::cell::{Cell, OnceCell};

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::context::addressed::command_lines;
use crate::domain::command::CommandId;
use crate::domain::ids::{EventId, UserId};
use crate::domain::record::Record;
use crate::env::Env;
use crate::incoming::Said;
use crate::language::when;
use crate::locale::Language;
use crate::outgoing::{Choice, Outgoing, Subject};
use crate::render::msg::Msg;
use crate::store::{Person, RoomRow, StoreError, Tx};

/// How long a question waits for its "yes".
pub const YES_WITHIN: TimeDelta = TimeDelta::minutes(15);
/// Characters of a question by which it is named later.
pub const MAX_SHOWN_QUESTION: usize = 70;
/// Trips that are named where one has to be chosen.
pub const MAX_TITLES: usize = 6;
pub struct Context<'a> {
    pub tx: &'a Tx<'a>,
    pub env: &'a Env,
    pub said: &'a Said,
    /// When it was said: "tomorrow" is read from here.
    pub at: DateTime<Utc>,
    /// When it is handled.
    pub now: DateTime<Utc>,
    pub person: Person,
    language: Language,
    /// This line was confirmed.
    pub confirmed: bool,
    /// What the question named that was confirmed.
    pub named: String,
    /// How far the outbox was when this person last spoke to the bot here, before this message.
    pub since: i64,
    /// This message has asked something already.
    asked: bool,
    /// What the message of the bot's that this one replies to is about.
    pub replied: Option<Subject>,
    /// Which command line of the message this is, from 0 on.
    pub line: usize,
    /// The message was edited, and this line made that record of that trip before; until a command takes it up.
    pub redo: Option<(i64, Record)>,
    /// The command that is run now; `None` for taps, replies and timers.
    command: Option<CommandId>,
    /// The command line that is run, without its prefix.
    running: String,
    /// The last line was refused: nothing came of it.
    refused: bool,
    /// Whoever speaks is blocked where this is about: nothing is said.
    silent: bool,
    /// The row of the outbox that answered before: the answer takes its place.
    pub edits: Option<i64>,
    /// What the answer replies to; of a reaction, what it was put on.
    pub reply_to: EventId,
    room: Option<RoomRow>,
    names: OnceCell<Vec<(UserId, String)>>,
    notes: Vec<Msg>,
    queue: Vec<Outgoing>,
    about: Option<Subject>,
    /// The trip that the line at hand is about, and the one that was named last.
    meant: Cell<Option<i64>>,
    named_trip: Option<i64>,
    /// The message whose line is run now by a "yes": that one's words they are.
    pub answered: Option<EventId>,
    choices: &'static [Choice],
    /// The answer pings whoever asked.
    alert: Cell<bool>,
}

impl<'a> Context<'a> {
    pub fn new(
        tx: &'a Tx<'a>,
        env: &'a Env,
        said: &'a Said,
        at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Self, StoreError> {
        let (person, room) = (tx.person(&said.sender)?, tx.room(&said.room.id)?);
        tx.caused_by(&said.sender);
        Ok(Self {
            tx,
            env,
            said,
            at,
            now,
            language: reply_language::of_answer(tx, env, &person, room.as_ref())?,
            person,
            confirmed: false,
            named: String::new(),
            since: 0,
            asked: false,
            replied: None,
            line: 0,
            redo: None,
            command: None,
            running: String::new(),
            refused: false,
            silent: false,
            edits: None,
            reply_to: said.event.clone(),
            room,
            names: OnceCell::new(),
            notes: Vec::new(),
            queue: Vec::new(),
            about: None,
            meant: Cell::new(None),
            named_trip: None,
            answered: None,
            choices: &[],
            alert: Cell::new(false),
        })
    }

    pub fn me(&self) -> &'a UserId {
        &self.said.sender
    }

    pub fn prefix(&self) -> &'a str {
        &self.env.settings.prefix
    }

    /// The command line that is run, without its prefix.
    pub fn running(&self) -> &str {
        &self.running
    }

    /// The lines of the message in which the command at hand stands, from 0 on.
    pub fn body_lines(&self) -> Vec<usize> {
        let text = &self.said.text;
        if !text.trim_start().starts_with(self.prefix()) {
            return (0..text.lines().count()).collect();
        }
        let mut commands = command_lines(text, self.prefix());
        if self.line < commands.len() { commands.swap_remove(self.line).lines } else { Vec::new() }
    }

    /// Notes which command is run now, and gives back which one was before.
    pub fn set_command(&mut self, command: Option<CommandId>) -> Option<CommandId> {
        std::mem::replace(&mut self.command, command)
    }

    pub fn set_running(&mut self, line: &str) {
        line.clone_into(&mut self.running);
    }

    /// Whether the last line was refused: nothing came of it.
    pub fn refused(&self) -> bool {
        self.refused
    }

    pub fn set_refused(&mut self, refused: bool) {
        self.refused = refused;
    }

    /// Whether nothing is to be said to this, whatever was refused.
    pub fn silent(&self) -> bool {
        self.silent
    }

    pub fn be_silent(&mut self) {
        self.silent = true;
    }

    // ---- times ----

    /// The zone in which the person's words about time are read and answered: their own, else the room's, else the
    /// operator's. What has a place is read in the place's.
    pub fn zone(&self) -> Tz {
        let room = self.room.as_ref().and_then(|room| room.zone);
        self.person.zone.or(room).unwrap_or(self.env.settings.zone)
    }

    /// The language that they are answered in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Reads what was set of the person and the room anew, for the answer to what set it.
    pub fn reload_settings(&mut self) -> Result<(), StoreError> {
        self.person = self.tx.person(self.me())?;
        self.room = self.tx.room(&self.said.room.id)?;
        self.language = reply_language::of_answer(self.tx, self.env, &self.person, self.room.as_ref())?;
        Ok(())
    }

    /// The day on which it was said, there.
    pub fn today(&self) -> NaiveDate {
        self.local(self.zone()).date()
    }

    /// The day on which it was said, at a place: what has a place goes by its days, wherever the person is.
    pub fn today_in(&self, zone: Tz) -> NaiveDate {
        self.local(zone).date()
    }

    pub fn local(&self, zone: Tz) -> NaiveDateTime {
        self.at.with_timezone(&zone).naive_local()
    }

    /// How dates are read here; weekdays from `first_day` on, where that lies ahead.
    pub fn reading(&self, zone: Tz, first_day: Option<NaiveDate>) -> when::DateContext {
        when::DateContext { now: self.local(zone), zone, first_day }
    }

    // ---- people ----

    // ---- trips ----

    // ---- words ----

    // ---- records ----
}
