//! Conversations through turns alone, with a set clock: what was typed → what came back.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use stopover::config::Settings;
use stopover::demo::script::{self, Line};
use stopover::demo::transcript::{self, Reply};
use stopover::domain::ids::{EventId, RoomId, UserId};
use stopover::domain::room::RoomFacts;
use stopover::env::World;
use stopover::incoming::{Incoming, MemberChange, Reacted, Redacted, Said, SaidKind, What};
use stopover::outgoing::{Act, Destination};
use stopover::store::{Row, Store, StoreError, Tx};
use stopover::{schedule, turn};

/// The zone in which the clock of a conversation is given.
const ZONE: chrono_tz::Tz = chrono_tz::Europe::Oslo;

/// The settings of a bot of which one may ask as much as one wants.
pub fn tireless() -> Settings {
    let mut settings = Settings::default();
    (settings.limits.person_burst, settings.limits.room_burst) = (10_000, 10_000);
    settings
}

pub type LookAt = Box<dyn Fn(&Tx<'_>, &Row, DateTime<Utc>)>;

pub struct Talk {
    pub store: Store,
    pub world: World,
    pub now: DateTime<Utc>,
    events: u64,
    /// The reactions that the bot put, and on what.
    pub offered: Vec<(String, String)>,
    /// The bot's newest message in each place.
    newest: HashMap<String, EventId>,
    /// What the bot said and to whom, by its row, until it deletes it.
    pub stands: BTreeMap<i64, (Destination, String)>,
    /// In which chat each of them was said that is in confidence.
    pub told_in: HashMap<i64, RoomId>,
    /// Looks at each row before it is sent.
    pub look_at: Option<LookAt>,
    /// What was in the newest file.
    pub file: Option<String>,
    /// The newest message of a person.
    pub last: EventId,
    /// Nothing is sent meanwhile.
    pub hold: bool,
    /// What is known of somebody's chat with the bot, where that is not as usual.
    pub chats: HashMap<String, RoomFacts>,
}

impl Talk {
    /// Friday 3 April 2026, ten in the morning, as in the journey.
    pub fn new() -> Self {
        Self::with(Settings::default())
    }

    pub fn with(settings: Settings) -> Self {
        Self::on(Store::in_memory("test").unwrap(), settings)
    }

    /// On a store that a test wants to look at itself.
    pub fn on(store: Store, settings: Settings) -> Self {
        let world = World::new(settings, UserId::new("@stopover:localhost"));
        let mut talk = Self {
            store,
            world,
            now: local("2026-04-03 10:00"),
            events: 0,
            offered: Vec::new(),
            newest: HashMap::new(),
            stands: BTreeMap::new(),
            told_in: HashMap::new(),
            look_at: None,
            file: None,
            last: EventId::new("$none"),
            hold: false,
            chats: HashMap::new(),
        };
        talk.members(&["ada", "kari", "jonas"], true);
        talk
    }

    /// Who is in the room.
    pub fn members(&mut self, who: &[&str], joined: bool) {
        self.store.transact(|tx| tx.put_room(&room())).unwrap();
        let changes =
            who.iter().map(|one| MemberChange { person: user(one), name: Some(display(one)), joined }).collect();
        self.take(What::Members { room: room().id, facts: None, changes });
    }

    /// What the store says.
    pub fn look_into<R>(&mut self, look: impl FnOnce(&Tx<'_>) -> Result<R, StoreError>) -> R {
        self.store.transact(look).unwrap()
    }

    pub fn take(&mut self, what: What) -> String {
        self.events += 1;
        let incoming = Incoming { id: format!("$test{}", self.events), at: self.now, what };
        self.turn(&incoming)
    }

    pub fn turn(&mut self, incoming: &Incoming) -> String {
        turn::turn(&mut self.store, &self.world, incoming, self.now).unwrap();
        self.sent()
    }

    /// One line of a conversation, as somebody would say it.
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

    /// Somebody's chat with the bot.
    pub fn chat(&self, who: &str) -> RoomFacts {
        self.chats.get(who).cloned().unwrap_or_else(|| direct(who))
    }

    pub fn says(&mut self, who: &str, in_room: bool, text: &str) -> String {
        let said = self.said(who, in_room, text);
        self.take_said(said)
    }

    /// What was said, under the id of its event.
    pub fn take_said(&mut self, said: Said) -> String {
        self.last = said.event.clone();
        let incoming = Incoming { id: said.event.to_string(), at: self.now, what: What::Said(said) };
        self.turn(&incoming)
    }

    /// The bot's newest message in the room, or in somebody's direct chat.
    pub fn newest(&self, place: &str) -> EventId {
        self.newest[place].clone()
    }

    /// The same, where there is one.
    pub fn newest_of(&self, place: &str) -> Option<EventId> {
        self.newest.get(place).cloned()
    }

    /// A reply to something.
    pub fn replies(&mut self, who: &str, in_room: bool, to: &EventId, text: &str) -> String {
        let said = Said { reply_to: Some(to.clone()), ..self.said(who, in_room, text) };
        self.take_said(said)
    }

    /// Edits a message; nothing is said until that has settled.
    pub fn edits(&mut self, who: &str, in_room: bool, original: &EventId, text: &str) {
        let said = Said { replaces: Some(original.clone()), ..self.said(who, in_room, text) };
        let incoming = Incoming { id: said.event.to_string(), at: self.now, what: What::Said(said) };
        assert_eq!(self.turn(&incoming), "", "an edit is answered once it has settled");
    }

    /// Lets edits settle.
    pub fn settle(&mut self) -> String {
        self.go_to(self.now + turn::SETTLES)
    }

    /// Puts a reaction on something; its event is `self.last` then.
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
        self.turn(&Incoming { id, at: self.now, what: What::Reacted(reacted) })
    }

    /// Deletes a message, or takes a reaction back.
    pub fn deletes(&mut self, who: &str, in_room: bool, event: &EventId) -> String {
        let said = self.said(who, in_room, "");
        let id = said.event.to_string();
        let (room, by, by_name, moderator) = (said.room, said.sender, said.sender_name, said.moderator);
        let gone = Redacted { room, by, by_name, moderator, alone: said.alone, event: event.clone() };
        self.turn(&Incoming { id, at: self.now, what: What::Redacted(gone) })
    }

    /// The owner of a trip asks somebody to join its crew, and they say yes.
    pub fn crew(&mut self, owner: &str, who: &str) {
        self.dm(owner, &format!("trip crew add @{who}:localhost"));
        let joined = self.dm(who, "yes");
        assert!(joined.contains(&format!("→ {owner}: ")), "{joined}");
    }

    /// In somebody's direct chat.
    pub fn dm(&mut self, who: &str, text: &str) -> String {
        self.says(who, false, text)
    }

    /// Plays a script; what was said and what came back.
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

    /// Moves the clock on; what falls due on the way comes at its time.
    pub fn go_to(&mut self, then: DateTime<Utc>) -> String {
        let mut transcript = String::new();
        for _ in 0..10_000 {
            transcript.push_str(&self.look());
            let (world, now) = (&self.world, self.now);
            let next = self.store.transact(|tx| schedule::look(tx, world, now)).unwrap().next;
            match next.filter(|next| *next <= then) {
                Some(next) => self.now = next,
                None => {
                    self.now = then;
                    transcript.push_str(&self.look());
                    return transcript;
                }
            }
        }
        panic!("the timer never comes to rest");
    }

    /// What is due now, said.
    pub fn look(&mut self) -> String {
        let (world, now) = (&self.world, self.now);
        let look = self.store.transact(|tx| schedule::look(tx, world, now)).unwrap();
        let mut transcript = String::new();
        for incoming in look.due {
            let sent = self.turn(&incoming);
            if !sent.is_empty() {
                transcript.push_str(&transcript::moment(&self.now.with_timezone(&ZONE)));
                transcript.push_str(&sent);
            }
        }
        transcript
    }

    /// Empties the outbox, as the sender would.
    pub fn sent(&mut self) -> String {
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
                            // As the sender does: where it goes is noted first.
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
                            self.told_in.insert(row.id, chat.id);
                        }
                        if let (Some(person), Destination::Room(room), false) =
                            (&row.alone, &row.to, matches!(row.act, Act::Redact { .. }))
                        {
                            // As the sender does: what is for one person waits where they are not the only one.
                            let chat = self.chats.values().find(|chat| chat.id == *room);
                            let theirs = |chat: &RoomFacts| {
                                chat.direct && chat.with.as_ref().is_some_and(|with| tx.stands_for(person, with))
                            };
                            if chat.is_some_and(|chat| !theirs(chat)) {
                                tx.outbox_retry(row.id, now + TimeDelta::minutes(5), "others are there")?;
                                continue;
                            }
                        }
                        if let Some(look_at) = &self.look_at {
                            look_at(tx, &row, now);
                        }
                        let (text, ping) = match &row.act {
                            Act::Say(message) => (message.plain.clone(), message.ping),
                            Act::Edit { row, message } => (format!("(${row} now) {}", message.plain), message.ping),
                            Act::React { .. } => (String::new(), false),
                            Act::Redact { row, .. } => {
                                (format!("(deleted) {}", self.stands.remove(row).unwrap().1), false)
                            }
                            // What is in a file is shown where a test asks for it.
                            Act::File(file) => {
                                self.file = Some(file.text.clone());
                                (format!("{file:?}"), false)
                            }
                            other => (format!("{other:?}"), false),
                        };
                        // What the bot offers to tap is shown where a test asks for it.
                        if let Act::React { row, key } = &row.act {
                            self.offered.push((format!("$sent{row}"), key.clone()));
                        } else {
                            if !matches!(row.act, Act::Redact { .. }) {
                                self.stands.insert(row.id, (row.to.clone(), text.clone()));
                                self.newest.insert(to.clone(), EventId::new(format!("$sent{}", row.id)));
                            }
                            transcript.push_str(&transcript::replies(&[Reply { to, ping, text }]));
                        }
                        tx.outbox_done(row.id, Some(&EventId::new(format!("$sent{}", row.id))), now)?;
                    }
                }
            })
            .unwrap();
        transcript
    }
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
