//! Leaks planted on purpose, to show that the search finds them.

use stopover::outgoing::{Act, File, Message, Outgoing};

use super::scene::{Scene, chat_of, guest};
use super::secrets::{Kind, Mark};
use super::words::HILDE;
use crate::harness::outgoing::{message, to_person};
use crate::harness::talk::{room, user};

/// The planted secret. Nobody in the conversation says it.
pub const WORD: &str = "Geheimnis";
/// The host whose address it would be.
const HOST: &str = "nils";

/// A kind of planted leak.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Plant {
    Room,
    Guest,
    /// To the crew, but not by [`Outgoing::in_confidence`].
    Openly,
    Clear,
    Third,
    File,
    Log,
    Kept,
}

impl Plant {
    pub const ALL: [Self; 8] =
        [Self::Room, Self::Guest, Self::Openly, Self::Clear, Self::Third, Self::File, Self::Log, Self::Kept];
}

impl Scene {
    /// Does what the bot must never do.
    pub fn plant(&mut self, plant: Plant) {
        self.script.push(format!("put in on purpose: {plant:?}"));
        self.talk.hold = false;
        self.watch.marks.borrow_mut().push(Mark { word: WORD.to_owned(), kind: Kind::Details(user(HOST)) });
        let out = match plant {
            Plant::Room => Outgoing::to_room(&room().id, true, told()),
            Plant::Guest => to_person(&guest(&mut self.dice), told()),
            Plant::Openly => to_person(&user("ada"), told()),
            Plant::Clear => Outgoing::to_room(&chat_of(HOST), false, told()),
            Plant::Third => {
                let chat = chat_of(HOST);
                self.watch.thirds.borrow_mut().insert(chat.clone(), user("mallory"));
                Outgoing::to_room(&chat, true, told())
            }
            Plant::File => {
                let file =
                    File { name: "data.json".to_owned(), kind: "application/json".to_owned(), text: WORD.to_owned() };
                to_person(&user(HILDE), Act::File(file))
            }
            Plant::Log => {
                tracing::trace!(place = WORD, "a step of the bot's");
                return;
            }
            Plant::Kept => {
                let now = self.talk.now + chrono::TimeDelta::days(400);
                self.talk.store.transact(|tx| tx.first_time(WORD, now)).unwrap();
                return;
            }
        };
        let now = self.talk.now;
        self.talk.store.transact(|tx| tx.enqueue(&out, now)).unwrap();
        self.talk.send_waiting();
    }
}

fn told() -> Act {
    let text = format!("The key is at {WORD} 4.");
    Act::Say(Message { html: text.clone(), ..message(&text) })
}
