//! The reply of this turn: the answer to the sender, messages to others in their direct chats, messages to rooms.

use crate::context::titles::Reader;
use crate::context::{Context, outbound, titles};
use crate::domain::ids::{EventId, RecordNo, RecordRef, RoomId, TripId, UserId};
use crate::domain::trip::Trip;
use crate::outgoing::{Act, Alert, Card, Choice, Destination, Message, Outgoing, Subject};
use crate::render::msg::Msg;
use crate::store::StoreError;
use std::cell::Cell;

/// What the bot will say, as far as it is known.
pub(super) struct Reply {
    /// Lines above the answer: how something was read.
    notes: Vec<Msg>,
    /// What is sent at the end of the turn, in this order.
    queue: Vec<Outgoing>,
    /// What the answer is about: a reaction or reply to it will be about that too.
    pub about: Option<Subject>,
    /// Reactions that answer it.
    pub choices: &'static [Choice],
    /// Other reactions by which it can be answered, as emoji of the vocabulary.
    taps: &'static [&'static str],
    /// The answer pings its reader.
    alert: Cell<bool>,
    /// Row of the outbox with the former answer, which this one replaces.
    edits: Option<i64>,
    /// The event that the answer replies to.
    reply_to: EventId,
    /// A question was asked already: one message asks one.
    pub has_question: bool,
    /// There is no answer at all: the sender is blocked.
    silent: bool,
    /// The trip that the reply named last.
    pub named_trip: Option<TripId>,
}

impl Reply {
    /// An empty reply to an event.
    pub fn to(event: EventId) -> Self {
        Self {
            notes: Vec::new(),
            queue: Vec::new(),
            about: None,
            choices: &[],
            taps: &[],
            alert: Cell::new(false),
            edits: None,
            reply_to: event,
            has_question: false,
            silent: false,
            named_trip: None,
        }
    }
}

impl Context<'_> {
    /// The answer takes the place of the one in that row of the outbox, where there is one.
    pub fn replace_answer(&mut self, row: Option<i64>) {
        self.reply.edits = row;
    }

    /// Sets which event the answer replies to; without this, the message at hand.
    pub fn set_reply_to(&mut self, event: EventId) {
        self.reply.reply_to = event;
    }

    /// Whether nothing is to be said at all: the sender is blocked.
    pub fn silent(&self) -> bool {
        self.reply.silent
    }

    /// There is no answer, whatever was queued.
    pub fn be_silent(&mut self) {
        self.reply.silent = true;
    }

    /// Adds a line above the answer: how something was read.
    pub fn note(&mut self, said: Msg) {
        self.reply.notes.push(said);
    }

    pub fn take_notes(&mut self) -> Vec<Msg> {
        self.clear_meant_trip();
        std::mem::take(&mut self.reply.notes)
    }

    /// The answer is about that record: a reaction or reply to it will be too.
    pub fn about(&mut self, trip: TripId, no: RecordNo) {
        self.set_meant_trip(trip);
        self.reply.about = Some(Subject::from(RecordRef { trip, no }));
    }

    /// The answer is about several things: a reaction or reply to it is about none of them.
    pub fn about_nothing(&mut self) {
        self.reply.about = None;
        self.reply.choices = &[];
    }

    /// As [`Context::about`], of what is more than a record.
    pub fn about_subject(&mut self, subject: Subject) {
        if let Subject::Record { trip, .. } = subject {
            self.set_meant_trip(trip);
        }
        self.reply.about = Some(subject);
    }

    /// The answer can be answered by a tap.
    pub fn offer_choices(&mut self, choices: &'static [Choice]) {
        self.reply.choices = choices;
    }

    /// The same by other emoji than those for yes and no.
    pub fn offer_taps(&mut self, taps: &'static [&'static str]) {
        self.reply.taps = taps;
    }

    /// Puts a reaction on the message at hand: all the answer that it needs.
    pub fn mark(&mut self, key: &str) {
        let (room, event) = (&self.said.room, self.said.event.clone());
        self.reply.queue.push(Outgoing::to_room(&room.id, room.encrypted, Act::Mark { event, key: key.to_owned() }));
    }

    /// Answers where it was asked: as a reply, in its thread. Where the question was edited, the former answer becomes
    /// this one.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn answer(&mut self, lines: &[Msg]) -> Result<(), StoreError> {
        let reader = if self.said.room.direct { Reader::Person(self.me()) } else { Reader::Room(self.linked()) };
        let lines = titles::told_apart(self.tx, reader, lines)?;
        let message = outbound::message(self.env, self.language(), self.said.room.direct, &lines, self.today());
        let (reply_to, thread) = (Some(self.reply.reply_to.clone()), self.said.thread.clone());
        let message = Message { reply_to, thread, ..message };
        let message = if self.reply.alert.get() { outbound::pinging(message, self.me()) } else { message };
        let room = &self.said.room;
        let answer = match self.reply.edits {
            Some(row) => {
                self.tx.set_outbox_about(row, self.reply.about)?;
                Outgoing::in_answer(room, self.me(), Act::Edit { row, message })
            }
            None => Outgoing {
                answers: Some(self.said.event.clone()),
                about: self.reply.about,
                card: self.reply.about.and_then(|about| Card::of(about, self.reply.choices)),
                choices: self.tappable(self.reply.choices),
                taps: if self.env.settings.choices { self.reply.taps } else { &[] },
                ..Outgoing::in_answer(room, self.me(), Act::Say(message))
            },
        };
        // Who asked is answered before others are told.
        self.reply.queue.insert(0, answer);
        Ok(())
    }

    /// The answer pings the sender: they have to do something at once.
    pub fn alert_sender(&self) {
        self.reply.alert.set(true);
    }

    /// Replaces the words of the former answer in the outbox, where it has not been sent yet.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn reword_unsent(&self) -> Result<(), StoreError> {
        match self.reply.queue.first().map(|out| &out.act) {
            Some(Act::Edit { row, message }) => self.tx.outbox_reword(*row, message),
            _ => Ok(()),
        }
    }

    /// The reactions that the bot puts itself, where the operator wants it to.
    fn tappable(&self, choices: &'static [Choice]) -> &'static [Choice] {
        if self.env.settings.choices { choices } else { &[] }
    }

    /// Tells somebody in their direct chat, without a ping; not the sender, who gets the answer.
    pub fn tell(&mut self, person: &UserId, about: impl Into<Subject>, lines: &[Msg]) -> Result<(), StoreError> {
        self.say_to(person, about, lines, &[], Alert::Silent)
    }

    /// As [`Context::tell`], with a ping: what they count on changes, or somebody counts on them.
    pub fn ping(&mut self, person: &UserId, about: impl Into<Subject>, lines: &[Msg]) -> Result<(), StoreError> {
        self.say_to(person, about, lines, &[], Alert::Ping)
    }

    /// As [`Context::ping`], for what the sender wants of somebody: an offer, a suggestion, a question; with reactions to
    /// answer it. People who blocked the sender aren't told.
    pub fn ask(
        &mut self,
        person: &UserId,
        about: impl Into<Subject>,
        lines: &[Msg],
        choices: &'static [Choice],
    ) -> Result<(), StoreError> {
        if self.tx.has_blocked(person, self.me())? {
            return Ok(());
        }
        self.say_to(person, about, lines, choices, Alert::Ping)
    }

    fn say_to(
        &mut self,
        person: &UserId,
        about: impl Into<Subject>,
        lines: &[Msg],
        choices: &'static [Choice],
        alert: Alert,
    ) -> Result<(), StoreError> {
        if person == self.me() || *person == self.env.bot {
            return Ok(());
        }
        let about = about.into();
        let out = outbound::to_one_about(self.tx, self.env, person, about, lines, self.now)?;
        let out = outbound::alerting(self.tx, self.env, person, out, alert, self.now)?;
        let card = Card::of(about, choices);
        let choices = self.tappable(choices);
        self.reply.queue.push(Outgoing { card, ..out.choices(choices) });
        Ok(())
    }

    /// As [`Context::ask`], of the whole crew.
    pub fn ask_crew(
        &mut self,
        trip: &Trip,
        no: RecordNo,
        lines: &[Msg],
        choices: &'static [Choice],
    ) -> Result<(), StoreError> {
        trip.crew.iter().try_for_each(|one| self.ask(one, RecordRef { trip: trip.id, no }, lines, choices))
    }

    /// Tells the crew, each in their direct chat.
    pub fn tell_crew(&mut self, trip: &Trip, no: RecordNo, lines: &[Msg]) -> Result<(), StoreError> {
        trip.crew.iter().try_for_each(|one| self.tell(one, RecordRef { trip: trip.id, no }, lines))
    }

    /// As [`Context::tell_crew`], with a ping.
    pub fn ping_crew(&mut self, trip: &Trip, no: RecordNo, lines: &[Msg], alert: Alert) -> Result<(), StoreError> {
        trip.crew.iter().try_for_each(|one| self.say_to(one, RecordRef { trip: trip.id, no }, lines, &[], alert))
    }

    /// Tells the trip's rooms, except the one of the message at hand, without a ping.
    ///
    /// `made_in`: the room in which the meetup was made.
    pub fn tell_rooms(
        &mut self,
        trip: &Trip,
        made_in: Option<&RoomId>,
        no: RecordNo,
        lines: &[Msg],
        choices: &'static [Choice],
    ) -> Result<(), StoreError> {
        let card = Card::of(RecordRef { trip: trip.id, no }.into(), choices);
        let choices = self.tappable(choices);
        for room in self.tx.meetup_rooms(trip.id, made_in)? {
            if room.facts.id == self.said.room.id {
                continue;
            }
            let out = outbound::to_room(self.tx, self.env, &room, Some(trip), lines, self.now)?;
            let about = Subject::from(RecordRef { trip: trip.id, no });
            self.reply.queue.push(Outgoing { card, ..out.about(about).choices(choices) });
        }
        Ok(())
    }

    /// Tells the sender in their direct chat what a room need not read.
    pub fn tell_sender(&mut self, me: &UserId, about: impl Into<Subject>, lines: &[Msg]) -> Result<(), StoreError> {
        let out = outbound::to_one_about(self.tx, self.env, me, about.into(), lines, self.now)?;
        self.reply.queue.push(out);
        Ok(())
    }

    /// Takes over what another context queued, and what its answer is about.
    pub fn take_over(&mut self, other: Context<'_>) {
        self.reply.about = other.reply.about;
        self.reply.choices = other.reply.choices;
        self.reply.taps = other.reply.taps;
        self.reply.queue.extend(other.reply.queue);
    }

    /// A message as text, to be kept as somebody's own words.
    pub fn words(&self, said: &Msg) -> String {
        let direct = self.said.room.direct;
        outbound::message(self.env, self.language(), direct, std::slice::from_ref(said), self.today()).plain
    }

    pub fn queue_all(&mut self, queue: Vec<Outgoing>) {
        self.reply.queue.extend(queue);
    }

    /// Messages, and reactions on them, that were queued for others since there were `queued` rows.
    pub fn messages_to_others(&self, queued: usize) -> u32 {
        let mine = |out: &&Outgoing| match &out.to {
            Destination::Person(person) => person == self.me(),
            Destination::Room(room) => *room == self.said.room.id,
        };
        let queue = self.reply.queue.iter().skip(queued).filter(|out| !mine(out));
        let messages: usize = queue.map(|out| 1 + out.choices.len()).sum();
        u32::try_from(messages).unwrap_or(u32::MAX)
    }

    pub fn queue_len(&self) -> usize {
        self.reply.queue.len()
    }

    pub fn truncate_queue(&mut self, len: usize) {
        self.reply.queue.truncate(len);
    }

    pub fn into_queue(self) -> Vec<Outgoing> {
        self.reply.queue
    }
}
