//! The context of one message: sender, room, trip, and the reply built so far.
//!
//! [`Context`] is made once for each message, reaction or deletion. Its methods stand by subject in the modules below:
//!
//! | module | what it answers |
//! |---|---|
//! | `addressed` | Is the message for the bot? Which command lines does it have? |
//! | `lookup` | Which command does a word call? |
//! | `line` | The command line that is run now |
//! | `examples` | Commands that work when pasted here and now |
//! | `outcome` | What a command returns: lines, or why not |
//! | `input` | Texts and places from the user, checked |
//! | `trips`, `trip_names` | Which trip is meant |
//! | `records` | Offers, meetups, stops by number |
//! | `permissions` | May they? Who reads along? |
//! | `names`, `titles` | How people and trips are shown so that none is mistaken for another |
//! | `reply`, `outbound`, `reply_language` | What is said, to whom, in which language |
//! | `confirmations` | Questions that wait for a "yes" |
//! | `settle` | Turns an outcome into the lines of the reply |
//! | `fair_share` | How many messages to others one person may cause |

pub(crate) mod addressed;
pub mod answers;
pub(crate) mod confirmations;
pub(crate) mod examples;
pub(crate) mod fair_share;
pub(crate) mod input;
pub(crate) mod line;
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
pub(crate) mod trip_names;
pub(crate) mod trips;

use std::cell::OnceCell;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::context::line::CurrentLine;
use crate::context::reply::Reply;
use crate::domain::ids::UserId;
use crate::env::Env;
use crate::incoming::Said;
use crate::language::when;
use crate::locale::Language;
use crate::outgoing::Subject;
use crate::store::{Person, RoomRow, StoreError, Tx};

/// How long a question waits for its "yes".
pub const YES_WITHIN: TimeDelta = TimeDelta::minutes(15);
/// Characters of a question by which it is named later.
pub const MAX_SHOWN_QUESTION: usize = 70;
/// Trips that are named where one has to be chosen.
pub const MAX_TITLES: usize = 6;

/// What a command, a tap or a draft needs to know about the message at hand, and the reply that it builds.
pub struct Context<'a> {
    pub tx: &'a Tx<'a>,
    pub env: &'a Env,
    /// The message at hand; for a reaction or a deletion, a message without words.
    pub said: &'a Said,
    /// When it was sent: "tomorrow" is read from here.
    pub at: DateTime<Utc>,
    /// When it is handled; later than `at` after a gap.
    pub now: DateTime<Utc>,
    /// The sender, as the store has them.
    pub person: Person,
    /// Id of the newest outbox row when this person last wrote to the bot here, before this message. Rows after it are
    /// what the bot has said to them since.
    pub since: i64,
    /// What the bot's message is about that this one replies to.
    pub replied: Option<Subject>,
    language: Language,
    room: Option<RoomRow>,
    /// Everybody's display name, read once.
    names: OnceCell<Vec<(UserId, String)>>,
    line: CurrentLine,
    reply: Reply,
}

impl<'a> Context<'a> {
    /// The context of one message, with an empty reply.
    ///
    /// # Errors
    /// Where the store fails.
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
            since: 0,
            replied: None,
            room,
            names: OnceCell::new(),
            line: CurrentLine::default(),
            reply: Reply::to(said.event.clone()),
        })
    }

    /// The sender of the message at hand.
    pub fn me(&self) -> &'a UserId {
        &self.said.sender
    }

    /// What commands begin with in a room: `!`.
    pub fn prefix(&self) -> &'a str {
        &self.env.settings.prefix
    }

    /// The same where the answer is read: nothing in a direct chat.
    pub fn shown_prefix(&self) -> &'a str {
        if self.said.room.direct { "" } else { self.prefix() }
    }

    /// The zone in which times in the message are read and answered: the sender's own, else the room's, else the
    /// operator's. What has a place uses the place's zone.
    pub fn zone(&self) -> Tz {
        let room = self.room.as_ref().and_then(|room| room.zone);
        self.person.zone.or(room).unwrap_or(self.env.settings.zone)
    }

    /// The language of the answer.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Answers this message in the language that it is in, where its sender has set none.
    pub fn answer_in(&mut self, language: Language) {
        if self.person.language.is_none() {
            self.language = language;
        }
    }

    /// Reads person and room again after a command changed their settings, so that the answer follows the new ones.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn reload_settings(&mut self) -> Result<(), StoreError> {
        self.person = self.tx.person(self.me())?;
        self.room = self.tx.room(&self.said.room.id)?;
        self.language = reply_language::of_answer(self.tx, self.env, &self.person, self.room.as_ref())?;
        Ok(())
    }

    /// The day on which the message was sent, in [`Context::zone`].
    pub fn today(&self) -> NaiveDate {
        self.local(self.zone()).date()
    }

    /// The same by the clock of a place: offers, stops and meetups go by their place's days, wherever the sender is.
    pub fn today_in(&self, zone: Tz) -> NaiveDate {
        self.local(zone).date()
    }

    /// When the message was sent, by the clock of `zone`.
    pub fn local(&self, zone: Tz) -> NaiveDateTime {
        self.at.with_timezone(&zone).naive_local()
    }

    /// How dates in this message are read: from when it was sent, by the clock of `zone`. `first_day`: a weekday alone
    /// means its first from that day on, where that lies ahead.
    pub fn reading(&self, zone: Tz, first_day: Option<NaiveDate>) -> when::DateContext {
        when::DateContext { now: self.local(zone), zone, first_day }
    }
}
