//! Where a command is said, by whom, in which trip, and what is to be answered to whom.

pub(crate) mod outcome;
pub(crate) mod reply;
pub(crate) mod titles;
pub(crate) mod trips;

use std::cell::{Cell, OnceCell};

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::commands::{Command, Found, find};
use crate::context::outcome::Halt;
use crate::context::outcome::{refuse, unread};
use crate::domain::ids::{EventId, RoomId, UserId};
use crate::domain::offer::Offer;
use crate::domain::permissions::{Deed, Roles, may};
use crate::domain::person::{full, plain, shown};
use crate::domain::private::{Confidant, Entitled};
use crate::domain::record::{Kind, Record};
use crate::domain::stop::Spot;
use crate::domain::trip::{MAX_OF_ONE_GUEST, Trip};
use crate::env::World;
use crate::incoming::Said;
use crate::language::gazetteer::{Lookup, Spelling};
use crate::language::private_text;
use crate::language::private_text::Field;
use crate::language::when;
use crate::locale::Language;
use crate::outgoing::{Choice, Outgoing, Subject};
use crate::render::say::{Arg, Say};
use crate::say;
use crate::store::{Asked, Line, Pending, Person, RoomRow, StoreError, Text, Tx};
use crate::text::clean::{clean_line, is_longer};
use crate::turn;
use crate::turn::language;

/// How long a question waits for its "yes".
const YES_WITHIN: TimeDelta = TimeDelta::minutes(15);
/// Characters of a question by which it is named later.
const MAX_SHOWN_QUESTION: usize = 70;
/// Trips that are named where one has to be chosen.
pub const MAX_TITLES: usize = 6;
/// Characters of a private part that is named to who wrote it.
const MAX_PART: usize = 60;
/// Characters of a place's name.
const MAX_PLACE: usize = 80;

/// What a text that others may read is of: each has another place for what they may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Public {
    Offer,
    /// A stop or a suggestion.
    Stop,
    Meetup,
    Trip,
}

pub struct Here<'a> {
    pub tx: &'a Tx<'a>,
    pub world: &'a World,
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
    notes: Vec<Say>,
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

impl<'a> Here<'a> {
    pub fn new(
        tx: &'a Tx<'a>,
        world: &'a World,
        said: &'a Said,
        at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Self, StoreError> {
        let (person, room) = (tx.person(&said.sender)?, tx.room(&said.room.id)?);
        tx.caused_by(&said.sender);
        Ok(Self {
            tx,
            world,
            said,
            at,
            now,
            language: language::of_answer(tx, world, &person, room.as_ref())?,
            person,
            confirmed: false,
            named: String::new(),
            since: 0,
            asked: false,
            replied: None,
            line: 0,
            redo: None,
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
        &self.world.settings.prefix
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
        let mut commands = turn::command_lines(text, self.prefix());
        if self.line < commands.len() { commands.swap_remove(self.line).lines } else { Vec::new() }
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
        self.person.zone.or(room).unwrap_or(self.world.settings.zone)
    }

    /// The language that they are answered in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Reads what was set of the person and the room anew, for the answer to what set it.
    pub fn look_again(&mut self) -> Result<(), StoreError> {
        self.person = self.tx.person(self.me())?;
        self.room = self.tx.room(&self.said.room.id)?;
        self.language = language::of_answer(self.tx, self.world, &self.person, self.room.as_ref())?;
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
    pub fn reading(&self, zone: Tz, first_day: Option<NaiveDate>) -> when::Context {
        when::Context { now: self.local(zone), zone, first_day }
    }

    // ---- people ----

    /// The name to show for somebody, told apart from others of that name.
    pub fn name(&self, id: &UserId) -> Result<String, StoreError> {
        let names = self.names()?;
        let name = names.iter().find(|(one, _)| one == id).map(|(_, name)| name.as_str());
        Ok(shown(id, name, names))
    }

    /// As [`Here::name`], always with the id: for what is done to somebody, or in their name.
    pub fn full_name(&self, id: &UserId) -> Result<String, StoreError> {
        let name = self.names()?.iter().find(|(one, _)| one == id).map(|(_, name)| name.as_str());
        Ok(full(id, name))
    }

    /// The name alone: for words that show the id beside it themselves.
    pub fn bare_name(&self, id: &UserId) -> Result<String, StoreError> {
        let name = self.names()?.iter().find(|(one, _)| one == id).map(|(_, name)| plain(name));
        Ok(name.filter(|name| !name.is_empty()).unwrap_or_else(|| id.localpart().to_owned()))
    }

    fn names(&self) -> Result<&Vec<(UserId, String)>, StoreError> {
        match self.names.get() {
            Some(names) => Ok(names),
            None => {
                let mut names = self.tx.names()?;
                // Nobody passes for the bot.
                names.push((self.world.bot.clone(), self.world.bot.localpart().to_owned()));
                Ok(self.names.get_or_init(|| names))
            }
        }
    }

    pub fn roles(&self, trip: &Trip, maker: Option<&UserId>) -> Result<Roles, StoreError> {
        let here = self.linked() == Some(trip.id);
        Ok(Roles {
            owner: trip.owner == *self.me(),
            crew: trip.is_crew(self.me()),
            maker: maker == Some(self.me()),
            moderator: self.said.moderator && here,
            guest: here || self.tx.may_see(self.me(), trip.id)?,
            operator: self.is_operator(),
            blocked: self.tx.is_blocked_in(trip.id, self.me())?,
        })
    }

    /// Whether this person may; a refusal is for [`Here::require`].
    pub fn may(&self, deed: Deed, trip: &Trip, maker: Option<&UserId>) -> Result<bool, StoreError> {
        Ok(may(self.roles(trip, maker)?, deed))
    }

    /// # Errors
    /// Refuses, saying who may, where this person may not; in silence where the trip's owner blocked them.
    pub fn require(&self, deed: Deed, trip: &Trip, maker: Option<&UserId>) -> Result<(), Halt> {
        let roles = self.roles(trip, maker)?;
        if may(roles, deed) {
            return Ok(());
        }
        if roles.blocked {
            return Err(Halt::Silence);
        }
        Err(match deed {
            Deed::RunTrip | Deed::Unlink => refuse!("only-owner", owner: self.name(&trip.owner)?),
            Deed::PlanTrip | Deed::AnswerOffer | Deed::AnswerSuggestion | Deed::SeeHosts | Deed::KeepContacts => {
                refuse!("only-crew", trip: &trip)
            }
            Deed::WithdrawOffer => refuse!("only-host"),
            Deed::SettleMeetup => refuse!("only-settlers"),
            Deed::ChangeMeetup => refuse!("only-changers"),
            Deed::SetLeads => refuse!("only-leads"),
            Deed::SetRoom => refuse!("only-moderators"),
            // Whoever may not see a trip doesn't learn that there is one.
            Deed::UseBot | Deed::StartTrip | Deed::SeeTrip | Deed::TakePart | Deed::Operate => refuse!("no-trip"),
        })
    }

    /// As [`Here::require`], of a room, whatever trip it is linked to.
    pub fn require_in_room(&self, deed: Deed) -> Result<(), Halt> {
        let roles = Roles { moderator: self.said.moderator, operator: self.is_operator(), ..Roles::default() };
        if may(roles, deed) { Ok(()) } else { Err(refuse!("only-moderators")) }
    }

    /// Proof that the answer reaches a member of that crew alone, encrypted; `None` in rooms and for others.
    pub fn entitled(&self, trip: &Trip) -> Option<Entitled<'a>> {
        self.confidant()?.entitled(trip.crew.iter())
    }

    /// The person who speaks, where nobody else reads along.
    pub fn confidant(&self) -> Option<Confidant<'a>> {
        Confidant::in_room(&self.said.room, self.me())
    }

    /// Whether this is a room of several, not somebody's direct chat in which others were or are.
    pub fn in_shared_room(&self) -> bool {
        self.room.as_ref().is_some_and(|room| !room.facts.direct)
    }

    /// Why something private is not taken here, where [`Here::confidant`] is none.
    pub fn others_read(&self, unencrypted: Halt, in_room: Halt) -> Halt {
        let room = &self.said.room;
        match room.direct {
            true if room.encrypted || room.hindrance.is_some() => refuse!("chat-open-refused"),
            true => unencrypted,
            false => in_room,
        }
    }

    /// Whether an operator speaks, where nobody else reads along.
    pub fn is_operator(&self) -> bool {
        self.confidant().is_some() && self.world.settings.is_operator(self.me())
    }

    /// The command that a word calls for this person here.
    pub fn find(&self, word: &str) -> Found {
        find(self.world, self.language, word, self.is_operator())
    }

    /// The word that a command is called by first.
    pub fn word(&self, command: &Command) -> &'a str {
        self.world.words.first(self.language, "commands", command.id)
    }

    /// The host of an offer, for the one who may know; `None` in rooms and for others.
    pub fn host(&self, offer: &Offer, trip: &Trip) -> Result<Option<String>, StoreError> {
        self.entitled(trip).map(|entitled| crate::view::host(self.tx, offer, &entitled)).transpose()
    }

    // ---- trips ----

    /// The trip that the room is linked to.
    pub fn linked(&self) -> Option<i64> {
        self.room.as_ref().and_then(|room| room.trip)
    }

    /// A refusal for whoever sees no such trip: silence where one is hidden from them.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn nothing(&self, refusal: Halt) -> Result<Halt, StoreError> {
        Ok(if self.tx.is_blocked_in_any(self.me())? { Halt::Silence } else { refusal })
    }

    /// The trip meant here, to be changed.
    ///
    /// # Errors
    /// Refuses where it has ended.
    pub fn trip_under_way(&self) -> Result<Trip, Halt> {
        let trip = self.trip()?;
        if trip.ended.is_some() {
            return Err(refuse!("trip-ended", trip: &trip));
        }
        Ok(trip)
    }

    /// As [`Here::trip_under_way`], with room for one more record.
    pub fn trip_for_record(&self) -> Result<Trip, Halt> {
        let trip = self.trip_under_way()?;
        self.require(Deed::TakePart, &trip, None)?;
        self.has_room(&trip)?;
        Ok(trip)
    }

    /// # Errors
    /// Refuses where the trip has no room for one more record, or none for this person's.
    pub fn has_room(&self, trip: &Trip) -> Result<(), Halt> {
        let most = self.world.settings.limits.records_per_trip;
        if self.tx.record_count(trip.id)? >= i64::from(most) {
            return Err(refuse!("trip-full", count: i64::from(most)));
        }
        if !trip.is_crew(self.me()) && self.tx.records_of(trip.id, self.me())? >= MAX_OF_ONE_GUEST {
            return Err(refuse!("guest-full", count: MAX_OF_ONE_GUEST));
        }
        Ok(())
    }

    // ---- words ----

    /// Somebody's words for a title, a note: cleaned, not empty, not longer than `max` characters.
    pub fn text(&self, text: &str, max: usize) -> Result<String, Halt> {
        if is_longer(text, max) {
            return Err(refuse!("text-too-long", start: clean_line(text, 20), count: max));
        }
        Ok(clean_line(text, max))
    }

    /// The part of a text that tells where somebody lives, how to get in, or how to reach them: not for what others may
    /// read.
    pub fn private_part<'t>(&self, text: &'t str, field: Field) -> Option<&'t str> {
        let is_town = |town: &str| {
            !matches!(self.world.gazetteer.lookup(town, &[]), Lookup::Unknown | Lookup::One(_, Spelling::Corrected))
        };
        private_text::private_part(text, self.world.words, is_town, field)
    }

    pub fn looks_private(&self, text: &str) -> bool {
        self.private_part(text, Field::Note).is_some()
    }

    /// # Errors
    /// Refuses a text that isn't for all who may read it. Nothing of it is kept, and in a room nothing said again.
    pub fn public(&self, text: Option<&str>, field: Field, of: Public) -> Result<(), Halt> {
        let Some(part) = text.and_then(|text| self.private_part(text, field)) else { return Ok(()) };
        let part = clean_line(part, MAX_PART);
        let alone = self.confidant().is_some();
        if !alone {
            self.alert_sender();
        }
        Err(match (of, alone) {
            (Public::Offer, true) => refuse!("note-private", part: part),
            (Public::Offer, false) => refuse!("note-private-in-room"),
            (Public::Meetup, true) => refuse!("note-private-meetup", part: part),
            (Public::Trip, true) => refuse!("note-private-trip", part: part),
            (Public::Stop, true) => refuse!("note-private-stop", part: part),
            (_, false) => refuse!("note-private-here"),
        })
    }

    /// The place that is meant. A misspelt one is taken, and said; where two are as likely it asks. One that the
    /// gazetteer doesn't know is taken with its zone.
    pub fn spot(&mut self, name: &str, zone: Option<Tz>, trip: &Trip) -> Result<Spot, Halt> {
        let name = self.text(name, MAX_PLACE)?;
        let stops = self.tx.stops(trip.id)?;
        let folded = crate::text::fold::fold(&name);
        if let Some(stop) = stops.iter().find(|stop| crate::text::fold::fold(&stop.spot.name) == folded) {
            return Ok(stop.spot.clone());
        }
        let near: Vec<(f64, f64)> = stops.iter().filter_map(|stop| stop.spot.at).collect();
        match self.world.gazetteer.lookup(&name, &near) {
            Lookup::One(place, spelling) => {
                if spelling == Spelling::Corrected {
                    self.note(say!("place-read-as", typed: &name, read: &place.name));
                }
                let spot = Spot::from(place);
                Ok(Spot { zone: zone.unwrap_or(spot.zone), ..spot })
            }
            Lookup::Several(places) => {
                let names = places.iter().map(|place| {
                    let within = if place.region.is_empty() { &place.country } else { &place.region };
                    format!("{}, {within}", place.name)
                });
                let names: Vec<String> = names.collect();
                let first = names.first().cloned().unwrap_or_default();
                let names = names.into_iter().map(|name| Arg::Say(say!("quoted", text: name))).collect::<Vec<_>>();
                Err(refuse!("which-place", typed: &name, places: Arg::OneOf(names), first: first))
            }
            Lookup::Unknown => match zone {
                Some(zone) => Ok(Spot { name, country: String::new(), at: None, zone, id: None }),
                None => Err(unread!("no-place", typed: &name)),
            },
        }
    }

    /// Keeps a line that waits for a "yes". Whether it could: one message asks one question.
    pub fn keep_pending(&mut self, question: &Say, line: Line) -> Result<bool, StoreError> {
        if self.asked {
            return Ok(false);
        }
        self.asked = true;
        self.choices = Choice::YES_NO;
        // A tap on it answers the question alone, also once that is settled.
        self.about = None;
        let event = self.said.event.clone();
        let shown = self.in_short(question);
        let asked = Pending { origin: event.clone(), event, what: Asked::Line(line), shown, row: None };
        self.tx.put_pending(&self.said.room.id, self.me(), &asked, self.now + YES_WITHIN)?;
        Ok(true)
    }

    /// A question in short: to name it by later.
    pub fn in_short(&self, question: &Say) -> String {
        let words = self.words(question);
        let first = words.split(['?', '\n']).next().unwrap_or_default();
        clean_line(first, MAX_SHOWN_QUESTION)
    }

    /// The words that say surely what is not done by "yes" alone, as this person would write them here: in a room, to the
    /// bot.
    pub fn sure(&self, key: &str) -> String {
        let words = self.world.words.of(self.language, "sure", key).first().map_or(key, String::as_str);
        if self.said.room.direct { words.to_owned() } else { format!("{}{words}", self.prefix()) }
    }

    /// This person answered about that record: what still waits for their word about it is overtaken.
    pub fn overtakes(&self, trip: i64, no: i64) -> Result<(), StoreError> {
        self.tx.overtake_pending(self.me(), (trip, no))
    }

    // ---- records ----

    /// Where and by which message a record is made.
    pub fn made_by(&self) -> (&'a RoomId, &'a EventId, usize) {
        (&self.said.room.id, &self.said.event, self.line)
    }

    /// The record of that number, as far as this person may know here that there is one: contacts are the crew's alone.
    pub fn record(&self, trip: &Trip, no: i64) -> Result<Option<Record>, StoreError> {
        let record = self.tx.record(trip.id, no)?;
        Ok(record.filter(|record| record.kind != Kind::Contact || self.entitled(trip).is_some()))
    }

    /// Notes that this message sets a text that stood otherwise before; not where it is the message that made the record,
    /// with which all of it goes.
    pub fn note_words(
        &self,
        (trip, no): (i64, i64),
        text: Text,
        before: Option<&str>,
        now: Option<&str>,
    ) -> Result<(), StoreError> {
        let own = no > 0 && self.tx.record(trip, no)?.is_some_and(|record| record.event == self.said.event);
        if before == now || own {
            return Ok(());
        }
        self.tx.note_words((&self.said.event, self.me()), (trip, no), text, before)
    }

    /// The record of that kind that this line made before it was edited, to be made anew.
    ///
    /// # Errors
    /// Refuses where it made one of another kind or trip.
    pub fn redo(&mut self, trip: &Trip, kind: Kind) -> Result<Option<i64>, Halt> {
        match self.redo.take() {
            None => Ok(None),
            Some((of, record)) if of == trip.id && record.kind == kind => Ok(Some(record.no)),
            Some((of, record)) => {
                let no = record.no;
                self.redo = Some((of, record));
                Err(refuse!("edit-other-kind", no: no))
            }
        }
    }

    /// The number of the record that the message replied to is about.
    pub fn replied_no(&self, trip: Option<&Trip>) -> Option<i64> {
        match self.replied {
            Some(Subject::Record { trip: of, no, .. }) if trip.is_none_or(|trip| trip.id == of) => Some(no),
            _ => None,
        }
    }
}
