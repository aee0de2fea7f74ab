//! The bot and the people, each with a client of their own, in real encrypted rooms on one homeserver.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::future::{join_all, try_join_all};
use matrix_sdk::Room;
use matrix_sdk::ruma::events::AnySyncTimelineEvent;
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId};
use secrecy::SecretString;
use serde_json::Value;
use tokio::sync::mpsc;

use super::DemoError;
use super::homeserver::Homeserver;
use super::person::{Account, Action, Inbox, Person, Received};
use super::sample::Sample;
use super::transcript::{Reply, in_rounds};
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::ids;
use crate::domain::ids::RecordRef;
use crate::engine::Engine;
use crate::incoming::{Due, Incoming, IncomingKind};

use crate::matrix::{self, Running, data_dir};
use crate::outgoing::{Act, Outgoing, Subject};
use crate::schedule;
use crate::store::{StoreError, Tx};

/// The password of all invented people: they guard nothing, and it is to be typed into other clients.
const PASSWORD: &str = "north-by-train";
/// Command lines that may come at once.
const PASTED: i64 = 1_000;
/// For the bot to be ready, and to join the rooms that it is invited to.
const ENTER_LIMIT: Duration = Duration::from_secs(60);
/// For the bot to handle a message or a due timer, and for the people to receive all of its answers.
const ANSWER_LIMIT: Duration = Duration::from_secs(60);
/// How often the bot's store is looked at meanwhile.
const ANSWER_POLL: Duration = Duration::from_millis(10);
/// What the bot sent, remembered; the oldest goes first.
const SENT_KEPT: usize = 2_000;
/// Moments at which something falls due, in one move of the clock.
const MAX_MOMENTS: usize = 10_000;

/// Where a person writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The room that everybody is in.
    Room,
    /// Their direct chat with the bot.
    Chat,
}

/// What the bot sent: the row of the outbox and its event.
#[derive(Clone, Debug)]
struct Sent {
    row: i64,
    event: OwnedEventId,
    room: OwnedRoomId,
    /// A reaction or deletion, which is no message to receive.
    silent: bool,
}

/// The record that a message is about: trip and number.
type About = Option<RecordRef>;

/// What was said because of one thing.
pub struct Moment {
    pub at: DateTime<Utc>,
    pub replies: Vec<Reply>,
}

pub struct Stage {
    pub people: Vec<Person>,
    pub bot: OwnedUserId,
    pub alias: String,
    pub clock: Clock,
    pub engine: Arc<Engine>,
    room: OwnedRoomId,
    /// Each person's direct chat, in their order.
    chats: Vec<OwnedRoomId>,
    inbox: Arc<Inbox>,
    sent: Arc<Mutex<Vec<Sent>>>,
    running: Running,
    /// The newest row of the outbox that was waited for.
    waited: i64,
}

impl Stage {
    /// Registers everybody, starts the bot, makes the rooms, and waits until the bot has greeted in each. `suffix` keeps
    /// the accounts and the alias apart from others' on the same homeserver. The second value gives what is received.
    ///
    /// # Errors
    /// The homeserver or the bot fails, or takes too long.
    pub async fn set(
        homeserver: &Homeserver,
        suffix: &str,
        sample: &Sample,
        clock: Clock,
        mut progress: impl FnMut(&str),
    ) -> Result<(Self, mpsc::UnboundedReceiver<Received>), DemoError> {
        let (inbox, feed) = Inbox::new(clock.clone());
        progress("registering the bot and three people");
        let bot = start_bot(homeserver, suffix, clock.clone(), Arc::clone(&inbox));
        let people = try_join_all(sample.people.iter().map(|role| {
            let inbox = Arc::clone(&inbox);
            async move {
                let localpart = format!("{}{suffix}", role.name.to_lowercase());
                let account =
                    Account { localpart: &localpart, password: PASSWORD, name: &role.name, about: &role.about };
                Person::register(homeserver, account, inbox).await
            }
        }));
        let ((bot, engine, running, sent), people) = tokio::try_join!(bot, people)?;

        progress("making encrypted rooms");
        let Some((host, guests)) = people.split_first() else {
            return Err(DemoError::Odd { what: "a cast", found: "nobody".to_owned() });
        };
        let alias = format!("{}{suffix}", sample.room.alias);
        let group = async {
            let room = host.make_room(&sample.room.name, &alias).await?;
            try_join_all(guests.iter().map(|guest| guest.join(&room))).await?;
            // Last, so that its greeting is for all of them.
            host.invite(&room, &bot).await?;
            Ok::<_, DemoError>(room)
        };
        let chats = try_join_all(people.iter().map(|person| person.make_chat(&bot)));
        let (room, chats) = tokio::try_join!(group, chats)?;
        let everybody: Vec<&UserId> = people.iter().map(|person| &*person.id).chain([&*bot]).collect();
        try_join_all(people.iter().map(|person| person.sees(&room, &everybody))).await?;
        let bot_there = [&*bot];
        try_join_all(people.iter().zip(&chats).map(|(person, chat)| person.sees(chat, &bot_there))).await?;

        let alias = format!("#{alias}:{}", homeserver.name);
        let mut stage = Self { people, bot, alias, clock, engine, room, chats, inbox, sent, running, waited: 0 };
        stage.greeted().await?;
        stage.waited = stage.mark().await?;
        Ok((stage, feed))
    }

    /// Waits until everybody has received the bot's greeting in each room.
    async fn greeted(&self) -> Result<(), DemoError> {
        let rooms = self.chats.iter().chain([&self.room]);
        let all = join_all(rooms.flat_map(|room| self.readers(room).into_iter().map(move |who| (room, who))).map(
            |(room, who)| {
                self.received(move |received| {
                    received.room == *room && received.by == who.id && received.sender == self.bot
                })
            },
        ));
        let late = || DemoError::Late { what: "the bot to come in and greet".to_owned(), limit: ENTER_LIMIT };
        tokio::time::timeout(ENTER_LIMIT, all).await.map_err(|_| late())?;
        Ok(())
    }

    /// The index of the person with this name.
    ///
    /// # Errors
    /// There is nobody of that name.
    pub fn find(&self, who: &str) -> Result<usize, DemoError> {
        self.people.iter().position(|person| person.key == who.to_lowercase()).ok_or_else(|| DemoError::Nobody {
            who: who.to_owned(),
            there: self.people.iter().map(|person| person.key.as_str()).collect::<Vec<_>>().join(", "),
        })
    }

    /// Somebody's room or direct chat.
    pub fn room(&self, who: usize, place: Place) -> &RoomId {
        match place {
            Place::Room => &self.room,
            Place::Chat => &self.chats[who],
        }
    }

    /// Whose direct chat a room is.
    pub fn chat_of(&self, room: &RoomId) -> Option<&Person> {
        self.people.iter().zip(&self.chats).find_map(|(person, chat)| (chat == room).then_some(person))
    }

    pub fn is_room(&self, room: &RoomId) -> bool {
        self.room == room
    }

    /// Sends a message. Returns its event.
    ///
    /// # Errors
    /// The homeserver doesn't take it.
    pub async fn say(&self, who: usize, place: Place, text: &str) -> Result<OwnedEventId, DemoError> {
        self.does(who, place, Action::Send(text)).await
    }

    /// Sends, replies, edits, reacts or deletes. Returns the event.
    ///
    /// # Errors
    /// The homeserver doesn't take it.
    pub async fn does(&self, who: usize, place: Place, action: Action<'_>) -> Result<OwnedEventId, DemoError> {
        self.people[who].does(self.room(who, place), action, &self.bot).await
    }

    /// Waits until the bot has handled an event and whatever is due, has sent all of its answers, and everybody in
    /// those rooms has read them. The answers, in the order in which they were sent.
    ///
    /// # Errors
    /// Something came in the clear; it takes too long; the bot fails.
    pub async fn answers(&mut self, to: Option<&OwnedEventId>) -> Result<Vec<Reply>, DemoError> {
        Ok(self.arrived(to).await?.into_iter().map(|(reply, _)| reply).collect())
    }

    /// The answers, each with what it is about.
    async fn arrived(&mut self, to: Option<&OwnedEventId>) -> Result<Vec<(Reply, About)>, DemoError> {
        let waited = self.waited;
        let work = async {
            self.at_rest(to).await?;
            let mark = self.mark().await?;
            let mut arrived = Vec::new();
            for row in waited + 1..mark {
                arrived.extend(self.reply(row).await?);
            }
            Ok::<_, DemoError>((mark, arrived))
        };
        let what = || to.map_or_else(|| "what fell due".to_owned(), |event| format!("an answer to {event}"));
        let (mark, arrived) = tokio::time::timeout(ANSWER_LIMIT, work)
            .await
            .map_err(|_| DemoError::Late { what: what(), limit: ANSWER_LIMIT })??;
        self.waited = mark;
        Ok(arrived)
    }

    /// Waits until the bot has nothing to do.
    async fn at_rest(&self, after: Option<&OwnedEventId>) -> Result<(), DemoError> {
        loop {
            let (engine, now) = (Arc::clone(&self.engine), self.clock.now());
            let event = after.map(ToString::to_string);
            let rests = self
                .engine
                .store(move |tx| {
                    let handled = event.map_or(Ok(true), |event| tx.was_seen(&event))?;
                    Ok(handled && tx.outbox_len()? == 0 && schedule::look(tx, &engine.env, now)?.due.is_empty())
                })
                .await?;
            if rests {
                return Ok(());
            }
            tokio::time::sleep(ANSWER_POLL).await;
        }
    }

    /// The newest row of the outbox: one of no effect, done before anybody could see it, made to learn its number.
    async fn mark(&self) -> Result<i64, DemoError> {
        let (now, room) = (self.clock.now(), ids::RoomId::from(&*self.room));
        let nothing = Outgoing::to_room(&room, true, Act::Leave);
        let mark = self.engine.store(move |tx| {
            let row = tx.enqueue(&nothing, now)?;
            tx.outbox_done(row, None, now)?;
            Ok(row)
        });
        Ok(mark.await?)
    }

    /// The message of a row of the outbox, once everybody in that room has received it. `None` where the row made none.
    async fn reply(&self, row: i64) -> Result<Option<(Reply, About)>, DemoError> {
        // The row was dropped before it was sent, or only keeps an earlier message true.
        let said = move |tx: &Tx<'_>| Ok::<_, StoreError>(tx.outbox_event(row)?.is_some() && !tx.is_card_edit(row)?);
        if !self.engine.store(said).await? {
            return Ok(None);
        }
        let sent = self.until(|| {
            let sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
            sent.iter().find(|sent| sent.row == row).cloned()
        });
        let sent = sent.await;
        if sent.silent {
            return Ok(None);
        }
        let mut read = None;
        for who in self.readers(&sent.room) {
            let received = self.received(|received| received.event == sent.event && received.by == who.id).await;
            if !received.encrypted {
                return Err(DemoError::InTheClear { to: who.name.clone() });
            }
            read = Some(received);
        }
        // A room that somebody else made: not part of the conversation.
        let Some(received) = read else { return Ok(None) };
        let to = self.chat_of(&sent.room).map_or_else(|| "room".to_owned(), |person| person.key.clone());
        let event = ids::EventId::from(&*sent.event);
        let about = match self.engine.store(move |tx| tx.outbox_about(&event)).await? {
            Some(Subject::Record { trip, no, .. }) => Some(RecordRef { trip, no }),
            Some(
                Subject::Trip(_)
                | Subject::Reminder(_)
                | Subject::Question(_)
                | Subject::Intro(_)
                | Subject::CrewRequest(_),
            )
            | None => None,
        };
        Ok(Some((Reply { to, ping: received.loud, text: received.text }, about)))
    }

    fn readers(&self, room: &RoomId) -> Vec<&Person> {
        if self.room == room { self.people.iter().collect() } else { self.chat_of(room).into_iter().collect() }
    }

    async fn received(&self, fits: impl Fn(&Received) -> bool) -> Received {
        self.until(|| self.inbox.find(&fits)).await
    }

    /// Waits until `look` finds something.
    async fn until<T>(&self, look: impl Fn() -> Option<T>) -> T {
        loop {
            let changed = self.inbox.changed.notified();
            if let Some(found) = look() {
                return found;
            }
            changed.await;
        }
    }

    /// Moves the clock on to the next moment at which something falls due, and no further than `then`, and waits for all
    /// that is said. `None` once `then` is reached.
    ///
    /// # Errors
    /// As [`Stage::answers`].
    pub async fn step(&mut self, then: DateTime<Utc>) -> Result<Option<Vec<Moment>>, DemoError> {
        let (engine, now) = (Arc::clone(&self.engine), self.clock.now());
        if now >= then {
            return Ok(None);
        }
        let next = self.engine.store(move |tx| Ok(schedule::look(tx, &engine.env, now)?.next)).await?;
        let at = next.map_or(then, |next| next.min(then));
        let engine = Arc::clone(&self.engine);
        let due = self.engine.store(move |tx| Ok(schedule::look(tx, &engine.env, at)?.due)).await?;
        self.clock.set(at);
        self.engine.timer.notify_one();
        let arrived = self.arrived(None).await?;
        Ok(Some(moments(at, &due, arrived)))
    }

    /// Moves the clock on, from moment to moment.
    ///
    /// # Errors
    /// As [`Stage::answers`]; the timer never comes to rest.
    pub async fn go_to(&mut self, then: DateTime<Utc>) -> Result<Vec<Moment>, DemoError> {
        let mut all = Vec::new();
        for _ in 0..MAX_MOMENTS {
            match self.step(then).await? {
                Some(moments) => all.extend(moments),
                None => return Ok(all),
            }
        }
        Err(DemoError::Late { what: "the timer to come to rest".to_owned(), limit: ANSWER_LIMIT })
    }

    /// Waits until the bot fails. For ever, where it doesn't.
    pub async fn failed(&mut self) -> DemoError {
        self.running.failed().await.into()
    }

    /// Stops the bot and the people's clients.
    ///
    /// # Errors
    /// The bot's failure, where it failed while it stopped.
    pub async fn stop(self) -> Result<(), DemoError> {
        Ok(self.running.stop().await?)
    }
}

/// Which of what was sent came of which that was due. The bot takes them in that order, so where two are about the same
/// record, the first is taken for both.
fn moments(at: DateTime<Utc>, due: &[Incoming], arrived: Vec<(Reply, About)>) -> Vec<Moment> {
    let about: Vec<About> = due
        .iter()
        .filter_map(|incoming| match &incoming.what {
            IncomingKind::Due(Due::Meetup { trip, no, .. } | Due::Personal { trip, no, .. }) => {
                Some(Some(RecordRef { trip: *trip, no: *no }))
            }
            IncomingKind::Due(Due::Evening { .. }) => Some(None),
            IncomingKind::Due(Due::Own { .. }) => Some(None),
            _ => None,
        })
        .collect();
    let mut groups: Vec<Vec<Reply>> = Vec::new();
    let mut current = None;
    for (reply, record) in arrived {
        let from = current.unwrap_or(0);
        let which = about[from..].iter().position(|one| *one == record).map(|offset| from + offset);
        match groups.last_mut() {
            Some(group) if which.is_none() || which == current => group.push(reply),
            _ => groups.push(vec![reply]),
        }
        current = which.or(current);
    }
    groups.into_iter().map(|replies| Moment { at, replies: in_rounds(replies) }).collect()
}

type Bot = (OwnedUserId, Arc<Engine>, Running, Arc<Mutex<Vec<Sent>>>);

/// Registers the bot, logs it in as `stopover login` does, and sets it to work in this process.
async fn start_bot(homeserver: &Homeserver, suffix: &str, clock: Clock, inbox: Arc<Inbox>) -> Result<Bot, DemoError> {
    let localpart = format!("stopover{suffix}");
    let password = data_dir::random();
    let made = homeserver.register(&localpart, &password).await?;
    let folder = homeserver.data().join(format!("bot{suffix}"));
    let config = config(homeserver, &made.user_id, &folder)?;
    matrix::login(&config, SecretString::from(password)).await?;
    let opened = matrix::open(&config, clock).await?;
    let named = opened.client.account().set_display_name(Some("Stopover")).await;
    named.map_err(|error| DemoError::matrix("giving the bot its name", error))?;
    let bot = UserId::parse(&made.user_id).map_err(|_| DemoError::Odd { what: "a user id", found: made.user_id })?;
    let sent = Arc::new(Mutex::new(Vec::new()));
    opened.client.add_event_handler({
        let (sent, own) = (Arc::clone(&sent), bot.clone());
        move |event: Raw<AnySyncTimelineEvent>, room: Room| {
            note(&sent, &own, &event, &room);
            inbox.changed.notify_waiters();
            std::future::ready(())
        }
    });
    let engine = Arc::clone(&opened.engine);
    let mut running = opened.start().await;
    let late = || DemoError::Late { what: "the bot to be ready".to_owned(), limit: ENTER_LIMIT };
    tokio::time::timeout(ENTER_LIMIT, running.until_ready()).await.map_err(|_| late())??;
    Ok((bot, engine, running, sent))
}

/// Notes an event that the bot's own client receives back: only there does the server name the transaction id, which ends
/// with the row of the outbox.
fn note(sent: &Mutex<Vec<Sent>>, own: &UserId, event: &Raw<AnySyncTimelineEvent>, room: &Room) {
    let Ok(json) = serde_json::from_str::<Value>(event.json().get()) else { return };
    let row = json["unsigned"]["transaction_id"].as_str().and_then(|txn| txn.rsplit_once('-')?.1.parse().ok());
    let event = json["event_id"].as_str().and_then(|id| OwnedEventId::try_from(id).ok());
    if json["sender"] == own.as_str()
        && let (Some(row), Some(event)) = (row, event)
    {
        let mut sent = sent.lock().unwrap_or_else(PoisonError::into_inner);
        if sent.len() >= SENT_KEPT {
            sent.remove(0);
        }
        let silent = json["type"] == "m.reaction" || json["type"] == "m.room.redaction";
        sent.push(Sent { row, event, room: room.room_id().to_owned(), silent });
    }
}

fn config(homeserver: &Homeserver, user: &str, folder: &std::path::Path) -> Result<Config, DemoError> {
    let mut text = toml::Table::new();
    text.insert("homeserver".to_owned(), homeserver.url.clone().into());
    text.insert("user".to_owned(), user.into());
    text.insert("data_dir".to_owned(), folder.display().to_string().into());
    let invites = toml::Table::from_iter([("anyone".to_owned(), true.into())]);
    text.insert("invites".to_owned(), invites.into());
    // One person types for three, and may paste many lines at once.
    let limits = [("person_burst", PASTED), ("room_burst", PASTED)].map(|(key, most)| (key.to_owned(), most.into()));
    text.insert("limits".to_owned(), toml::Table::from_iter(limits).into());
    Ok(Config::parse(&text.to_string(), &folder.join("bot.toml"), |_| None)?)
}
