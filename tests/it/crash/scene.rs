//! The people who talk to the bot while it is killed, and a list of what they did.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::NaiveDateTime;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
use stopover::clock::Clock;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};

use super::edits_and_reactions::thought;
use super::script::{ANSWERS, FEAST, Kind, Talk};
use super::{LOOK, QUIET, ZONE, bot_store};
use crate::harness::person::Person;

/// Milliseconds between two actions in a chat.
const PAUSE_MS: [u64; 2] = [50, 400];
/// How many of ten actions are edits, deletions or reactions.
const THOUGHTS_OF_TEN: u64 = 5;
/// With so many events unhandled, people wait before they do more.
const MAX_OPEN: usize = 40;

/// What a person can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Said { text: String, reply_to: Option<String> },
    Edited { of: String, text: String },
    Reacted { to: String, key: String },
    Deleted { of: String },
}

/// What a person did.
#[derive(Clone, Debug)]
pub struct Done {
    pub event: String,
    pub room: String,
    pub sender: String,
    pub action: Action,
}

impl Done {
    pub fn text(&self) -> &str {
        match &self.action {
            Action::Said { text, .. } | Action::Edited { text, .. } => text,
            Action::Reacted { key, .. } => key,
            Action::Deleted { .. } => "",
        }
    }

    /// Whether it is a message to the bot that must be answered.
    pub fn is_command(&self) -> bool {
        // An answer to a draft is mere talk once the draft is gone.
        matches!(&self.action, Action::Said { reply_to: None, text } if !ANSWERS.contains(&text.as_str()))
    }
}

/// What the tasks of the people share.
pub struct Scene {
    pub clock: Clock,
    pub store: PathBuf,
    pub bot: OwnedUserId,
    pub done: Mutex<Vec<Done>>,
    /// The first action that people may edit, delete or react to.
    pub opening: AtomicUsize,
    /// How many of the actions are handled, by the store.
    pub handled: AtomicUsize,
    pub stop: AtomicBool,
}

impl Scene {
    pub fn new(clock: Clock, store: PathBuf, bot: OwnedUserId) -> Self {
        let (opening, handled) = (AtomicUsize::new(0), AtomicUsize::new(0));
        Self { clock, store, bot, done: Mutex::default(), opening, handled, stop: AtomicBool::new(false) }
    }

    pub fn now(&self) -> NaiveDateTime {
        self.clock.now().with_timezone(&ZONE).naive_local()
    }

    pub async fn say(&self, person: &Person, room: &OwnedRoomId, text: &str) -> String {
        self.does(person, room, Action::Said { text: text.to_owned(), reply_to: None }).await
    }

    /// Does it: the event that it made.
    pub async fn does(&self, person: &Person, room: &OwnedRoomId, action: Action) -> String {
        let event = match &action {
            Action::Said { text, reply_to: None } => person.say(room, text).await,
            Action::Said { text, reply_to: Some(to) } => {
                person.reply(room, &to.as_str().try_into().unwrap(), text).await
            }
            Action::Edited { of, text } => person.edit(room, of, text).await,
            Action::Reacted { to, key } => person.react(room, to, key).await,
            Action::Deleted { of } => person.redact(room, of).await,
        };
        let (event, room, sender) = (event.to_string(), room.to_string(), person.account.user_id.clone());
        self.done.lock().unwrap().push(Done { event: event.clone(), room, sender, action });
        event
    }

    pub fn count(&self) -> usize {
        self.done.lock().unwrap().len()
    }

    /// The actions in a room since the opening.
    fn done_in(&self, room: &OwnedRoomId) -> Vec<Done> {
        let done = self.done.lock().unwrap();
        done[self.opening.load(Relaxed)..].iter().filter(|one| one.room == *room.as_str()).cloned().collect()
    }

    /// Waits until everything is handled and sent, for a while.
    pub async fn settled(&self, limit: Duration) {
        let mut since = None;
        let settled = async {
            loop {
                let progress = bot_store::handled_count(&self.store).unwrap_or((0, usize::MAX));
                self.handled.store(progress.0, Relaxed);
                if progress != (self.count(), 0) {
                    since = None;
                } else if since.get_or_insert_with(Instant::now).elapsed() > QUIET {
                    return;
                }
                sleep(LOOK).await;
            }
        };
        // The checks report what is missing.
        let _ = timeout(limit, settled).await;
    }
}

/// Watches how much is handled.
pub fn watch(scene: Arc<Scene>) -> JoinHandle<()> {
    tokio::spawn(async move {
        loop {
            if let Ok((handled, _)) = bot_store::handled_count(&scene.store) {
                scene.handled.store(handled, Relaxed);
            }
            sleep(LOOK).await;
        }
    })
}

/// Accepts all invitations of this person.
pub async fn accepting(person: Arc<Person>) {
    loop {
        for room in person.client.invited_rooms() {
            // It may have been joined meanwhile.
            let _ = room.join().await;
        }
        sleep(LOOK).await;
    }
}

/// Talks until it is time to stop: the script's lines, with edits, deletions and reactions in between.
pub async fn talking(scene: Arc<Scene>, mut talk: Talk, people: [Arc<Person>; 3], chat: OwnedRoomId) -> Talk {
    let [moderator, others @ ..] = people.each_ref().map(|person| person.account.user_id.clone());
    let trip = if talk.kind == Kind::Crew { 2 } else { 1 };
    // One person of a chat receives all that is sent in it.
    let listener = if talk.kind == Kind::Host { &people[1] } else { &people[0] };
    while !scene.stop.load(Relaxed) {
        if scene.count() < scene.handled.load(Relaxed) + MAX_OPEN {
            if talk.dice.from([1, 10]) <= THOUGHTS_OF_TEN {
                let (done, heard) = (scene.done_in(&chat), listener.overheard(&chat));
                for (who, action) in thought(&mut talk, &done, &heard, &moderator, &others) {
                    let person = people.iter().find(|person| person.account.user_id == who).unwrap();
                    scene.does(person, &chat, action).await;
                }
            } else {
                let next = bot_store::next_no(&scene.store, trip).unwrap_or(0);
                let (who, text) = talk.line(scene.now(), next);
                scene.say(&people[who as usize], &chat, &text).await;
            }
        }
        sleep(Duration::from_millis(talk.dice.from(PAUSE_MS))).await;
    }
    talk
}

/// A newcomer who opens a direct chat while the bot is being killed.
pub async fn newcomer(scene: Arc<Scene>) -> Arc<Person> {
    let person = Person::new("newcomer").await;
    let chat = person.chat(&scene.bot).await;
    scene.say(&person, &chat, "help").await;
    scene.say(&person, &chat, "!me").await;
    Arc::new(person)
}

/// A guest who joins the room and says yes to the feast. The bot makes a direct chat to tell them of changes.
pub async fn guest(scene: Arc<Scene>, host: Arc<Person>, room: OwnedRoomId) -> Arc<Person> {
    let person = Person::new("guest").await;
    let id = person.client.user_id().unwrap();
    host.client.get_room(&room).unwrap().invite_user_by_id(id).await.unwrap();
    person.join(&room).await;
    person.sees_in(&room, &scene.bot).await;
    scene.say(&person, &room, &format!("!rsvp {FEAST} yes")).await;
    scene.say(&host, &room, &format!("!meet {FEAST} -- welcome {}", id.localpart())).await;
    Arc::new(person)
}
