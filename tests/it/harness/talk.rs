//! Conversations through turns alone, with a clock that the test sets: what people typed, and what the bot answered.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use stopover::config::Settings;
use stopover::demo::script::{self, Line};
use stopover::demo::transcript::{self, Reply};
use stopover::domain::ids::{EventId, RoomId, UserId};
use stopover::domain::room::RoomFacts;
use stopover::env::Env;
use stopover::incoming::{Due, Incoming, IncomingKind, MemberChange, Reacted, Redacted, Said, SaidKind};
use stopover::outgoing::{Act, Class, Destination};
use stopover::store::{OutboxRow, Store, StoreError, Tx};
use stopover::{schedule, turn};

use super::elide::elide;

/// The zone in which the clock of a conversation is given.
const ZONE: chrono_tz::Tz = chrono_tz::Europe::Oslo;

/// Settings without limits on how much one person or room may ask.
pub fn tireless() -> Settings {
    let mut settings = Settings::default();
    (settings.limits.person_burst, settings.limits.room_burst) = (10_000, 10_000);
    settings
}

pub type BeforeSending = Box<dyn Fn(&Tx<'_>, &OutboxRow, DateTime<Utc>)>;

pub struct Talk {
    pub store: Store,
    pub env: Env,
    pub now: DateTime<Utc>,
    events: u64,
    /// The reactions that the bot sent: the event, and the key.
    pub reactions: Vec<(String, String)>,
    /// Those of them that it took off again.
    pub taken_off: Vec<(String, String)>,
    /// The outbox rows of its reactions.
    reacted: HashMap<i64, (String, String)>,
    /// The bot's newest message in each place.
    newest: HashMap<String, EventId>,
    /// The bot's messages that are not deleted, by their outbox row: to whom, and the text.
    pub visible: BTreeMap<i64, (Destination, String)>,
    /// The chat that each private one of them went to, by its outbox row.
    pub sent_in: HashMap<i64, RoomId>,
    /// Called with each outbox row before it is sent.
    pub before_sending: Option<BeforeSending>,
    /// The text of the newest file that the bot sent.
    pub file: Option<String>,
    /// The newest message of a person.
    pub last: EventId,
    /// While set, nothing is sent: the outbox fills.
    pub hold: bool,
    /// Direct chats that differ from the usual one, by person.
    pub chats: HashMap<String, RoomFacts>,
    /// Whether standard lines are shown as `…` ([`elide`]).
    elides: bool,
    /// Whether the evening messages are shown.
    evenings: bool,
    /// Whether edits of cards are shown, as `(card $7) …`.
    cards: bool,
    /// The only place whose messages are shown: `room`, or a person. `None` shows all.
    only: Option<&'static str>,
}

impl Talk {
    /// Starts on Friday 3 April 2026 at 10:00 in Oslo, with Ada, Kari and Jonas in the room.
    pub fn new() -> Self {
        Self::with(Settings::default())
    }

    pub fn with(settings: Settings) -> Self {
        Self::on(Store::in_memory("test").unwrap(), settings)
    }

    /// The same, on a store of the test's own.
    pub fn on(store: Store, settings: Settings) -> Self {
        let env = Env::new(settings, UserId::new("@stopover:localhost"));
        let mut talk = Self {
            store,
            env,
            now: local("2026-04-03 10:00"),
            events: 0,
            reactions: Vec::new(),
            taken_off: Vec::new(),
            reacted: HashMap::new(),
            newest: HashMap::new(),
            visible: BTreeMap::new(),
            sent_in: HashMap::new(),
            before_sending: None,
            file: None,
            last: EventId::new("$none"),
            hold: false,
            chats: HashMap::new(),
            elides: true,
            evenings: true,
            cards: false,
            only: None,
        };
        talk.members(&["ada", "kari", "jonas"], true);
        talk
    }

    /// The same conversation once more, on a copy of its store: it can go on in another way. `from` is where that store is,
    /// `to` where the copy goes.
    pub fn fork(&self, from: &Path, to: &Path) -> Self {
        stopover::store::copy(from, to, None).unwrap();
        let store = Store::open(to, None, "test").unwrap();
        Self {
            store,
            env: Env::new(self.env.settings.clone(), self.env.bot.clone()),
            before_sending: None,
            reactions: self.reactions.clone(),
            taken_off: self.taken_off.clone(),
            reacted: self.reacted.clone(),
            newest: self.newest.clone(),
            visible: self.visible.clone(),
            sent_in: self.sent_in.clone(),
            file: self.file.clone(),
            last: self.last.clone(),
            chats: self.chats.clone(),
            ..*self
        }
    }

    /// Shows each message in full, standard lines too.
    pub fn in_full(mut self) -> Self {
        self.elides = false;
        self
    }

    /// Leaves out the evening messages, for tests about something else. They are sent all the same.
    pub fn without_evenings(mut self) -> Self {
        self.evenings = false;
        self
    }

    /// Shows edits of cards, too. Without this they are sent all the same.
    pub fn with_cards(mut self) -> Self {
        self.cards = true;
        self
    }

    /// Shows only what comes to `room`, or to that person. The rest is sent all the same.
    pub fn only(mut self, place: &'static str) -> Self {
        self.only = Some(place);
        self
    }

    /// These people join the room, or leave it.
    pub fn members(&mut self, who: &[&str], joined: bool) {
        self.store.transact(|tx| tx.put_room(&room())).unwrap();
        let changes =
            who.iter().map(|one| MemberChange { person: user(one), name: Some(display(one)), joined }).collect();
        self.take(IncomingKind::Members { room: room().id, facts: None, changes });
    }

    /// The bot comes into another room, where these people are.
    pub fn enters(&mut self, room: &RoomFacts, who: &[&str]) {
        self.take(IncomingKind::Entered { room: room.clone(), after: None });
        let changes = who.iter().map(|one| member(one, true)).collect();
        self.take(IncomingKind::Members { room: room.id.clone(), facts: None, changes });
    }

    /// Reads from the store, in a transaction.
    pub fn read<R>(&mut self, look: impl FnOnce(&Tx<'_>) -> Result<R, StoreError>) -> R {
        self.store.transact(look).unwrap()
    }

    pub fn take(&mut self, what: IncomingKind) -> String {
        self.events += 1;
        let incoming = Incoming { id: format!("$test{}", self.events), at: self.now, what };
        self.turn(&incoming)
    }

    pub fn turn(&mut self, incoming: &Incoming) -> String {
        turn::turn(&mut self.store, &self.env, incoming, self.now).unwrap();
        self.send_waiting()
    }

    /// A message that `who` sends in the room or in their direct chat. It is not handled yet.
    pub fn said(&mut self, who: &str, in_room: bool, text: &str) -> Said {
        self.events += 1;
        Said {
            room: if in_room { room() } else { self.chat(who) },
            event: EventId::new(format!("$said{}", self.events)),
            sender: user(who),
            sender_name: Some(display(who)),
            moderator: who == "mod",
            alone: !in_room,
            kind: SaidKind::Text,
            unsealed: false,
            unverified: false,
            text: text.to_owned(),
            verbatim: false,
            pills: Vec::new(),
            mentions_bot: text.contains("@stopover"),
            thread: None,
            reply_to: None,
            replaces: None,
        }
    }

    /// A person's direct chat with the bot.
    pub fn chat(&self, who: &str) -> RoomFacts {
        self.chats.get(who).cloned().unwrap_or_else(|| direct(who))
    }

    pub fn says(&mut self, who: &str, in_room: bool, text: &str) -> String {
        let said = self.said(who, in_room, text);
        self.take_said(said)
    }

    /// Handles a message, with its event's id as the id of the incoming.
    pub fn take_said(&mut self, said: Said) -> String {
        self.last = said.event.clone();
        let incoming = Incoming { id: said.event.to_string(), at: self.now, what: IncomingKind::Said(said) };
        self.turn(&incoming)
    }

    /// The bot's newest message in `room`, or in that person's direct chat. Panics where there is none.
    pub fn newest(&self, place: &str) -> EventId {
        self.newest[place].clone()
    }

    /// The same; `None` where there is none.
    pub fn newest_of(&self, place: &str) -> Option<EventId> {
        self.newest.get(place).cloned()
    }

    /// Replies to an event.
    pub fn replies(&mut self, who: &str, in_room: bool, to: &EventId, text: &str) -> String {
        let said = Said { reply_to: Some(to.clone()), ..self.said(who, in_room, text) };
        self.take_said(said)
    }

    /// Edits a message. The bot waits a moment for further edits before it answers: see [`Self::settle`].
    pub fn edits(&mut self, who: &str, in_room: bool, original: &EventId, text: &str) {
        let said = Said { replaces: Some(original.clone()), ..self.said(who, in_room, text) };
        let incoming = Incoming { id: said.event.to_string(), at: self.now, what: IncomingKind::Said(said) };
        assert_eq!(self.turn(&incoming), "", "an edit is answered once it has settled");
    }

    /// Edits a message, and lets the moment pass for which the bot waits for further edits.
    pub fn edits_and_settles(&mut self, who: &str, in_room: bool, original: &EventId, text: &str) -> String {
        self.edits(who, in_room, original, text);
        self.settle()
    }

    /// Lets the moment pass for which the bot waits for further edits: its answers.
    pub fn settle(&mut self) -> String {
        self.go_to(self.now + turn::SETTLES)
    }

    /// Reacts to an event. The reaction's own event is in `self.last` afterwards.
    pub fn reacts(&mut self, who: &str, in_room: bool, to: &EventId, key: &str) -> String {
        let said = self.said(who, in_room, "");
        self.last = said.event.clone();
        let id = said.event.to_string();
        let (room, event, sender, sender_name) = (said.room, said.event, said.sender, said.sender_name);
        let reacted = Reacted {
            room,
            event,
            sender,
            sender_name,
            moderator: said.moderator,
            alone: said.alone,
            to: to.clone(),
            key: key.to_owned(),
        };
        self.turn(&Incoming { id, at: self.now, what: IncomingKind::Reacted(reacted) })
    }

    /// Redacts a message or a reaction.
    pub fn deletes(&mut self, who: &str, in_room: bool, event: &EventId) -> String {
        let said = self.said(who, in_room, "");
        let id = said.event.to_string();
        let (room, by, by_name, moderator) = (said.room, said.sender, said.sender_name, said.moderator);
        let gone = Redacted { room, by, by_name, moderator, alone: said.alone, event: event.clone() };
        self.turn(&Incoming { id, at: self.now, what: IncomingKind::Redacted(gone) })
    }

    /// The owner of a trip asks `who` to join its crew, and they say yes.
    pub fn crew(&mut self, owner: &str, who: &str) {
        self.dm(owner, &format!("trip crew add @{who}:localhost"));
        let joined = self.dm(who, "yes");
        assert!(joined.contains(&format!("→ {owner}: ")), "{joined}");
    }

    /// Sends a message in a person's direct chat.
    pub fn dm(&mut self, who: &str, text: &str) -> String {
        self.says(who, false, text)
    }

    /// Plays a script: a transcript of what was said and of what the bot answered.
    pub fn play(&mut self, text: &str) -> String {
        let mut transcript = String::new();
        for line in script::parse(text).unwrap() {
            transcript.push_str(&format!("{line}\n"));
            transcript.push_str(&match line {
                Line::Says { who, in_room, text } => self.says(&who, in_room, &text),
                Line::Now(now) => self.go_to(ZONE.from_local_datetime(&now).unwrap().to_utc()),
            });
        }
        transcript
    }

    /// Moves the clock on. What falls due in between is sent at its time.
    pub fn go_to(&mut self, then: DateTime<Utc>) -> String {
        let mut transcript = String::new();
        for _ in 0..10_000 {
            transcript.push_str(&self.send_due());
            let (env, now) = (&self.env, self.now);
            let next = self.store.transact(|tx| schedule::look(tx, env, now)).unwrap().next;
            if let Some(next) = next.filter(|next| *next <= then) {
                self.now = next
            } else {
                self.now = then;
                transcript.push_str(&self.send_due());
                return transcript;
            }
        }
        panic!("the timer never comes to rest");
    }

    /// Sends what is due now.
    pub fn send_due(&mut self) -> String {
        let (env, now) = (&self.env, self.now);
        let look = self.store.transact(|tx| schedule::look(tx, env, now)).unwrap();
        let mut transcript = String::new();
        for incoming in look.due {
            let sent = self.turn(&incoming);
            let shown = self.evenings || !matches!(incoming.what, IncomingKind::Due(Due::Evening { .. }));
            if !sent.is_empty() && shown {
                transcript.push_str(&transcript::moment(&self.now.with_timezone(&ZONE)));
                transcript.push_str(&sent);
            }
        }
        transcript
    }

    /// Sends what waits in the outbox, as the sender would.
    pub fn send_waiting(&mut self) -> String {
        let mut transcript = String::new();
        if self.hold {
            return transcript;
        }
        let now = self.now;
        self.store
            .transact(|tx| -> stopover::store::Result<()> {
                loop {
                    let due = tx.outbox_waiting(now)?.due;
                    if due.is_empty() {
                        return Ok(());
                    }
                    for row in due {
                        let to = match &row.to {
                            Destination::Room(id) if *id == room().id => "room".to_owned(),
                            Destination::Room(id) => id.as_str()[1..].to_owned(),
                            Destination::Person(id) => id.localpart().to_owned(),
                        };
                        if let (true, Destination::Person(person)) = (row.private, &row.to) {
                            // As the sender does: the chat that it goes to is stored first.
                            let mut chat = direct(person.localpart());
                            let known = self.chats.values().find(|known| known.id == chat.id);
                            let theirs = known.is_none_or(|known| known.with.as_ref() == Some(person));
                            if !theirs || tx.is_open_to_others(&chat.id)? {
                                chat.id = RoomId::new(format!("!{}-anew", person.localpart()));
                            }
                            tx.put_room(&chat)?;
                            if !turn::carry(tx, row.id, &chat.id, now)? {
                                tx.outbox_done(row.id, None, now)?;
                                continue;
                            }
                            self.sent_in.insert(row.id, chat.id);
                        }
                        if let (Some(person), Destination::Room(room), false) =
                            (&row.alone, &row.to, matches!(row.act, Act::Redact { .. }))
                        {
                            // As the sender does: a message for one person waits while others are in the chat.
                            let chat = self.chats.values().find(|chat| chat.id == *room);
                            let theirs = |chat: &RoomFacts| {
                                chat.direct && chat.with.as_ref().is_some_and(|with| tx.stands_for(person, with))
                            };
                            if chat.is_some_and(|chat| !theirs(chat)) {
                                tx.outbox_retry(row.id, now + TimeDelta::minutes(5), "others are there")?;
                                continue;
                            }
                        }
                        if let Some(before_sending) = &self.before_sending {
                            before_sending(tx, &row, now);
                        }
                        let (text, ping) = match &row.act {
                            Act::Say(message) => (transcript::shown(&message.html), message.ping),
                            Act::Edit { row, message } => {
                                (format!("(${row} now) {}", transcript::shown(&message.html)), message.ping)
                            }
                            Act::React { .. } | Act::Unreact { .. } | Act::Mark { .. } => (String::new(), false),
                            Act::Redact { row, .. } => {
                                (format!("(deleted) {}", self.visible.remove(row).unwrap().1), false)
                            }
                            // A file's text is shown by tests that ask for it.
                            Act::File(file) => {
                                self.file = Some(file.text.clone());
                                (format!("{file:?}"), false)
                            }
                            other => (format!("{other:?}"), false),
                        };
                        // The bot's own reactions are shown by tests that ask for them.
                        if let Act::React { row: to, key } = &row.act {
                            self.reactions.push((format!("$sent{to}"), key.clone()));
                            self.reacted.insert(row.id, (format!("$sent{to}"), key.clone()));
                        } else if let Act::Mark { event, key } = &row.act {
                            self.reactions.push((event.to_string(), key.clone()));
                        } else if let Act::Unreact { row } = &row.act {
                            self.taken_off.push(self.reacted[row].clone());
                        } else if is_card(&row) {
                            // It isn't the newest message of its place: an edit is where its message is.
                            self.visible.insert(row.id, (row.to.clone(), text.clone()));
                            if self.cards && self.only.is_none_or(|only| only == to) {
                                transcript.push_str(&transcript::replies(&[Reply { to, ping, text }]));
                            }
                        } else {
                            if !matches!(row.act, Act::Redact { .. }) {
                                self.visible.insert(row.id, (row.to.clone(), text.clone()));
                                self.newest.insert(to.clone(), EventId::new(format!("$sent{}", row.id)));
                            }
                            if self.only.is_none_or(|only| only == to) {
                                let text = if self.elides { elide(&text) } else { text };
                                transcript.push_str(&transcript::replies(&[Reply { to, ping, text }]));
                            }
                        }
                        tx.outbox_done(row.id, Some(&EventId::new(format!("$sent{}", row.id))), now)?;
                    }
                }
            })
            .unwrap();
        transcript
    }
}

/// An edit that answers nobody: of a card.
fn is_card(row: &OutboxRow) -> bool {
    matches!(row.act, Act::Edit { .. }) && row.class == Class::News
}

/// Ada travels; Kari has offered a sofa; Jonas said "maybe" to the plenum and proposes a pizza evening.
pub fn on_the_way(mut talk: Talk) -> Talk {
    for (who, line) in [
        ("ada", "trip new North by train 6-19 April"),
        ("ada", "trip open"),
        ("ada", "stop Oslo 6-9 April"),
        ("ada", "stop Göteborg 9-12 April"),
    ] {
        talk.dm(who, line);
    }
    talk.says("ada", true, "!trip link North by train");
    talk.says("ada", true, "!meet Plenum Tue 7 April 18:00 in Oslo");
    talk.says("jonas", true, "!rsvp Plenum maybe");
    talk.dm("jonas", "meet Pizza Fri 10 April 19:30 in Göteborg");
    talk.dm("kari", "offer Oslo sofa 6-8 April");
    talk
}

pub fn local(text: &str) -> DateTime<Utc> {
    let naive = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    ZONE.from_local_datetime(&naive).unwrap().to_utc()
}

pub fn user(who: &str) -> UserId {
    UserId::new(format!("@{who}:localhost"))
}

fn display(who: &str) -> String {
    let mut name = who.to_owned();
    name[..1].make_ascii_uppercase();
    name
}

pub fn room() -> RoomFacts {
    RoomFacts {
        id: RoomId::new("!room"),
        name: Some("Co-op tour".to_owned()),
        direct: false,
        with: None,
        hindrance: None,
        encrypted: true,
    }
}

/// Another room, like [`room`].
pub fn another_room(id: &str, name: &str) -> RoomFacts {
    RoomFacts { id: RoomId::new(id), name: Some(name.to_owned()), ..room() }
}

/// A person who joins a room, or leaves it.
pub fn member(who: &str, joined: bool) -> MemberChange {
    MemberChange { person: user(who), name: None, joined }
}

fn direct(who: &str) -> RoomFacts {
    RoomFacts {
        id: RoomId::new(format!("!{who}")),
        name: None,
        direct: true,
        with: Some(user(who)),
        hindrance: None,
        encrypted: true,
    }
}
