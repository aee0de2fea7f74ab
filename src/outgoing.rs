//! What goes out: everything the bot does on Matrix, in one shape, kept in the outbox until it is done.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::ids::{EventId, RecordNo, RecordRef, RoomId, TripId, UserId};
use crate::domain::room::{Hindrance, RoomFacts};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Destination {
    Room(RoomId),
    /// That person's direct chat with the bot, always encrypted; made when there is none.
    Person(UserId),
}

/// Who may read a message in a room. A message to [`Destination::Person`] is for that person alone anyway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Everybody in the room.
    Room,
    /// One person, who must be the only one there besides the bot when it is sent.
    Only(UserId),
}

/// Something that the bot is to do on Matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    pub to: Destination,
    pub readers: Readers,
    pub act: Act,
    /// The room was encrypted when this was written: it is never sent in the clear.
    pub encrypted: bool,
    /// The event that this answers.
    pub answers: Option<EventId>,
    /// What this is about. A reaction or a reply to it is about the same.
    pub about: Option<Subject>,
    /// Reactions that the bot adds, so that people can answer by a tap.
    pub choices: &'static [Choice],
    /// Other reactions that the bot adds: each is a word of the vocabulary, as an emoji.
    pub taps: &'static [&'static str],
    /// Somebody's private words are in it: see [`Outgoing::in_confidence`].
    pub carries: Option<Confidential>,
    /// It is news of what somebody did: even where it pings, it waits behind answers, and a flood of it may be dropped.
    pub news: bool,
    /// It shows how something stands, and is edited when that changes.
    pub card: Option<Card>,
}

/// A message that shows how a record stands, and is kept true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Card {
    /// It shows the record, with how to answer while that makes sense.
    Record,
    /// It asks something about the record. It stays as it is while the question is open, and then shows the record.
    Question,
}

impl Card {
    /// The card that a message with these choices is; `None` where it is about no record, or asks for nothing.
    pub fn of(about: Subject, choices: &[Choice]) -> Option<Self> {
        match about {
            Subject::Record { .. } if choices == Choice::YES_NO => Some(Self::Question),
            Subject::Record { .. } if !choices.is_empty() => Some(Self::Record),
            _ => None,
        }
    }
}

/// How somebody is told something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    /// A notice, which clients keep silent.
    Silent,
    /// A ping; in their quiet hours a notice.
    Ping,
    /// A ping at any hour: it can't wait for the morning.
    PingAlways,
}

/// Somebody's private words in a message, which the bot deletes once its reader is not to have them any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confidential {
    pub trip: TripId,
    pub offer: RecordNo,
    /// The message whose words they are.
    pub source: EventId,
    /// When details were set so; `None` for words that are passed on.
    pub made: Option<DateTime<Utc>>,
    /// The first night that details are told for; `None` where their host is shown them.
    pub night: Option<NaiveDate>,
}

/// What a message of the bot's is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A trip as a whole.
    Trip(TripId),
    /// A record of a trip; of a meetup, perhaps one day of it.
    Record { trip: TripId, no: RecordNo, day: Option<NaiveDate> },
    /// Somebody's own reminder.
    Reminder(i64),
    /// What the crew asks a host, or is answered: a reply to it goes back to who said it.
    Question(i64),
    /// An introduction that somebody is asked about.
    Intro(i64),
    /// A request to join a crew, or to take a trip over, that somebody is asked about.
    CrewRequest(i64),
}

impl From<RecordRef> for Subject {
    fn from(RecordRef { trip, no }: RecordRef) -> Self {
        Self::Record { trip, no, day: None }
    }
}

impl From<TripId> for Subject {
    fn from(trip: TripId) -> Self {
        Self::Trip(trip)
    }
}

/// An answer that can be given by a reaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Yes,
    Maybe,
    No,
    /// Which of several numbered readings is meant.
    First,
    Second,
    Third,
}

impl Choice {
    pub const YES_MAYBE_NO: &'static [Self] = &[Self::Yes, Self::Maybe, Self::No];
    pub const YES_NO: &'static [Self] = &[Self::Yes, Self::No];

    /// The numbers of so many readings, and a no to all of them.
    pub fn nth(count: usize) -> &'static [Self] {
        match count {
            0 | 1 => Self::YES_NO,
            2 => &[Self::First, Self::Second, Self::No],
            _ => &[Self::First, Self::Second, Self::Third, Self::No],
        }
    }

    /// Which of them, from 0 on; `None` for a yes, maybe or no.
    pub fn number(self) -> Option<usize> {
        match self {
            Self::First => Some(0),
            Self::Second => Some(1),
            Self::Third => Some(2),
            Self::Yes | Self::Maybe | Self::No => None,
        }
    }

    /// The emoji that the bot puts: the first of those that are read.
    pub fn key(self) -> &'static str {
        self.keys()[0]
    }

    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Yes => &["✅", "👍", "☑", "✔", "👌"],
            Self::Maybe => &["🤔", "❓", "❔", "🤷"],
            Self::No => &["❌", "👎", "❎", "✖", "🚫"],
            Self::First => &["1\u{fe0f}\u{20e3}", "1\u{20e3}"],
            Self::Second => &["2\u{fe0f}\u{20e3}", "2\u{20e3}"],
            Self::Third => &["3\u{fe0f}\u{20e3}", "3\u{20e3}"],
        }
    }

    /// The choice that a reaction's key is, whatever its skin tone (U+1F3FB to U+1F3FF, Unicode TS #51), variation
    /// selector (U+FE0E, U+FE0F) or gender sign behind a joiner.
    pub fn read(key: &str) -> Option<Self> {
        let bare = key.trim().split('\u{200d}').next().unwrap_or_default();
        let bare = bare.trim_end_matches([
            '\u{fe0e}',
            '\u{fe0f}',
            '\u{1f3fb}',
            '\u{1f3fc}',
            '\u{1f3fd}',
            '\u{1f3fe}',
            '\u{1f3ff}',
        ]);
        const ALL: [Choice; 6] = [Choice::Yes, Choice::Maybe, Choice::No, Choice::First, Choice::Second, Choice::Third];
        ALL.into_iter().find(|choice| choice.keys().contains(&bare))
    }
}

/// How soon something is sent, the soonest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Its time has come: reminders, how to get in, and what is to be deleted.
    Urgent,
    /// An answer to what somebody just said.
    Answer,
    /// News for others.
    News,
    /// The bot comes into a room, declines to, or leaves.
    Coming,
    /// The bot's own reactions, so that a tap is enough: chatter.
    Reaction,
}

impl Class {
    pub const ALL: [Self; 5] = [Self::Urgent, Self::Answer, Self::News, Self::Coming, Self::Reaction];
}

impl Outgoing {
    /// How soon it is to be sent.
    pub fn class(&self) -> Class {
        match &self.act {
            Act::Redact { .. } => Class::Urgent,
            Act::Say(_) if self.carries.is_some() => Class::Urgent,
            Act::Say(_) if self.answers.is_some() => Class::Answer,
            Act::Say(message) if message.ping && !self.news => Class::Urgent,
            Act::Say(_) => Class::News,
            Act::Edit { .. } if self.news => Class::News,
            Act::Edit { .. } | Act::File(_) => Class::Answer,
            Act::Join | Act::Follow { .. } | Act::Decline | Act::Leave => Class::Coming,
            // It is all the answer that there is.
            Act::Mark { .. } => Class::Answer,
            Act::React { .. } | Act::Unreact { .. } => Class::Reaction,
        }
    }

    /// With nothing besides: no answer, about nothing, no reactions.
    pub(crate) fn new(to: Destination, readers: Readers, encrypted: bool, act: Act) -> Self {
        Self {
            to,
            readers,
            act,
            encrypted,
            answers: None,
            about: None,
            choices: &[],
            taps: &[],
            carries: None,
            news: false,
            card: None,
        }
    }

    /// To a room: encrypted where that is.
    pub fn to_room(room: &RoomId, encrypted: bool, act: Act) -> Self {
        Self::new(Destination::Room(room.clone()), Readers::Room, encrypted, act)
    }

    /// To the room where somebody wrote, or asked to be reminded: readable for them alone in their direct chat, else for the
    /// room.
    /// In a chat where the bot can say nothing, it goes to the person.
    pub fn in_answer(room: &RoomFacts, person: &UserId, act: Act) -> Self {
        match act {
            Act::Say(message) if room.direct && room.hindrance == Some(Hindrance::Cipher) => {
                Self::to_person(person, Message { reply_to: None, thread: None, ..message })
            }
            act => {
                let readers = if room.direct { Readers::Only(person.clone()) } else { Readers::Room };
                Self { readers, ..Self::to_room(&room.id, room.encrypted, act) }
            }
        }
    }

    /// To somebody's direct chat, which always is encrypted.
    pub fn to_person(person: &UserId, message: Message) -> Self {
        Self::new(Destination::Person(person.clone()), Readers::Only(person.clone()), true, Act::Say(message))
    }

    /// The only way for private words: to one person, in a chat of two that is looked at when it is sent.
    pub fn in_confidence(person: &UserId, message: Message, carries: Confidential) -> Self {
        Self { carries: Some(carries), ..Self::to_person(person, message) }
    }

    /// Sets what it is about.
    #[must_use]
    pub fn about(self, about: impl Into<Subject>) -> Self {
        Self { about: Some(about.into()), ..self }
    }

    /// Sets the reactions that the bot adds.
    #[must_use]
    pub fn choices(self, choices: &'static [Choice]) -> Self {
        Self { choices, ..self }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    Say(Message),
    /// Says this instead of what an earlier row of the outbox said; as a message of its own where that never came to be.
    Edit {
        row: i64,
        message: Message,
    },
    /// Puts a reaction on what an earlier row said.
    React {
        row: i64,
        key: String,
    },
    /// Takes off the reaction that an earlier row put.
    Unreact {
        row: i64,
    },
    /// Puts a reaction on what somebody said: all the answer that it needs.
    Mark {
        event: EventId,
        key: String,
    },
    /// Deletes what an earlier row said there; `event` where it is known already what came of that.
    Redact {
        row: i64,
        event: Option<EventId>,
    },
    /// Sends a file, encrypted.
    File(File),
    /// Accept an invitation.
    Join,
    /// Go on where a room's people went on: by a server that is in there.
    Follow {
        via: String,
    },
    /// Decline an invitation.
    Decline,
    Leave,
}

/// The kind of an act, without its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActKind {
    Say,
    Edit,
    React,
    Redact,
    File,
    Join,
    Decline,
    Leave,
}

impl Act {
    /// The kind of this act.
    pub fn kind(&self) -> ActKind {
        match self {
            Self::Say(_) => ActKind::Say,
            Self::Edit { .. } => ActKind::Edit,
            Self::React { .. } | Self::Mark { .. } => ActKind::React,
            Self::Redact { .. } | Self::Unreact { .. } => ActKind::Redact,
            Self::File(_) => ActKind::File,
            Self::Join | Self::Follow { .. } => ActKind::Join,
            Self::Decline => ActKind::Decline,
            Self::Leave => ActKind::Leave,
        }
    }
}

/// A file, and what it is. It never goes in the clear.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    pub name: String,
    /// Its media type: `application/json`.
    pub kind: String,
    pub text: String,
}

/// Without what is in it.
impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {} bytes", self.name, self.text.len())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub plain: String,
    pub html: String,
    /// A ping: `m.text`, so that clients notify. Everything else is `m.notice`.
    pub ping: bool,
    /// Who is pinged (`m.mentions`); empty for nobody.
    pub mentions: Vec<UserId>,
    pub reply_to: Option<EventId>,
    pub thread: Option<EventId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reactions_that_are_answers() {
        for (keys, choice) in [
            (["✅", "👍", "👍🏽", "👍️", "✔️", "☑️", "👌🏿"].as_slice(), Some(Choice::Yes)),
            (["🤔", "❓", "❓️", "❔", "🤷", "🤷🏻‍♀️", "🤷‍♂️"].as_slice(), Some(Choice::Maybe)),
            (["❌", "👎", "👎🏾", "✖️", "❎", "🚫"].as_slice(), Some(Choice::No)),
            (["🎉", "", "yes", "❤️", "✅✅", "👍👎"].as_slice(), None),
        ] {
            for key in keys {
                assert_eq!(Choice::read(key), choice, "{key}");
            }
        }
        for choice in Choice::YES_MAYBE_NO {
            assert_eq!(Choice::read(choice.key()), Some(*choice));
        }
    }
}
