//! Incoming things: everything that can make the bot act, in one form, from the sync, a backfilled gap, a late key or a timer.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::ids::{EventId, RecordNo, RoomId, TripId, UserId};
use crate::domain::room::RoomFacts;

/// One thing that happened. [`crate::turn`] handles it at most once (invariant 1, ARCHITECTURE.md).
#[derive(Clone, Debug)]
pub struct Incoming {
    /// Unique: the event id; for a timer, what fires and for when. An id that was handled before does nothing.
    pub id: String,
    /// When it happened, by the bot's clock. Relative dates such as "tomorrow" count from here, also where it is handled hours
    /// later.
    pub at: DateTime<Utc>,
    pub what: IncomingKind,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum IncomingKind {
    /// Somebody said something in a room that the bot is in, or edited it.
    Said(Said),
    /// Somebody reacted to something.
    Reacted(Reacted),
    /// A message or reaction was deleted.
    Redacted(Redacted),
    /// Somebody asks the bot into a room. `after`: the room that this one says it goes on from.
    Invited { room: RoomId, by: UserId, after: Option<RoomId> },
    /// The bot is in a room that it has not greeted. `after`: the room that this one says it goes on from.
    Entered { room: RoomFacts, after: Option<RoomId> },
    /// The bot is in a room no more: it left, was removed, or the room is gone. `by`: who removed it.
    Gone { room: RoomId, by: Option<UserId> },
    /// A room was closed in favour of another one (`m.room.tombstone`).
    Upgraded(Upgraded),
    /// A homeserver passed on a message in somebody's name that others' keys encrypted.
    Forged { claimed: UserId },
    /// Logins that get nothing of what the bot says where it is encrypted: somebody's unverified ones, or others of the
    /// bot's own account.
    Logins { person: UserId, logins: Vec<Login> },
    /// The sender gave up on an outbox row: the operators are told.
    GaveUp { about: String },
    /// Who came into or left a room, the bot itself excepted.
    /// `facts`: the room as it is then; it may be a direct chat no more.
    Members { room: RoomId, facts: Option<RoomFacts>, changes: Vec<MemberChange> },
    /// The timer found something due.
    Due(Due),
}

/// The closing of a room.
#[derive(Clone, Debug)]
pub struct Upgraded {
    pub room: RoomId,
    /// The room that people are to go to.
    pub to: RoomId,
    pub by: UserId,
    /// Who closed it may moderate the room (power level 50 or more).
    pub moderator: bool,
    /// The bot made the room itself, as somebody's direct chat.
    pub made_here: bool,
    /// That other room, where it says that it goes on from this one and the bot had come in before.
    pub there: Option<RoomFacts>,
}

/// A message, or an edit of one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Said {
    pub room: RoomFacts,
    pub event: EventId,
    pub sender: UserId,
    /// The sender's display name in that room, as they set it: other people's text, to be cleaned before it is shown.
    pub sender_name: Option<String>,
    /// The sender may moderate that room (power level 50 or more).
    pub moderator: bool,
    /// Nobody but the sender and the bot was in the room when it was said, as far as the timeline tells.
    #[serde(default)]
    pub alone: bool,
    pub kind: SaidKind,
    /// It may be somebody else's, and is not acted on: it came unencrypted although the room is encrypted, so that anybody
    /// on the way may have written it; or it is [`Said::unverified`].
    pub unsealed: bool,
    /// A device sent it that its owner has not verified, although they have verified others.
    #[serde(default)]
    pub unverified: bool,
    /// The plain body, without the reply fallback.
    pub text: String,
    /// It begins inside a code block or a quote (`<pre>`, `<code>`, `<blockquote>` in the formatted body): not run.
    pub verbatim: bool,
    /// The links to people (pills), each with its line of `text`.
    #[serde(deserialize_with = "pills_of_any_age")]
    pub pills: Vec<Pill>,
    /// `m.mentions` names the bot, or a pill does.
    pub mentions_bot: bool,
    /// The root of the thread in which it was said.
    pub thread: Option<EventId>,
    /// The event that it replies to, thread fallbacks excepted.
    pub reply_to: Option<EventId>,
    /// The event that it replaces (`m.replace`), where it is an edit.
    pub replaces: Option<EventId>,
}

/// A link to somebody, which clients show as a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pill {
    /// The line of the plain body, from 0 on.
    pub line: usize,
    pub id: UserId,
    /// What the client shows.
    pub text: String,
    /// The same in the line, as [`crate::text::clean::bare`] writes it. `None` where the line and the link
    /// disagree on who is meant.
    pub body: Option<String>,
}

/// Pills were mere ids once. In what is stored of that time nobody knows their lines, so they count for nothing.
fn pills_of_any_age<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Pill>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Stored {
        Pill(Pill),
        Other(serde::de::IgnoredAny),
    }
    let stored: Vec<Stored> = Vec::deserialize(from)?;
    let pill = |stored| match stored {
        Stored::Pill(pill) => Some(pill),
        Stored::Other(_) => None,
    };
    Ok(stored.into_iter().filter_map(pill).collect())
}

/// The message's type (`msgtype`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SaidKind {
    /// `m.text`: the only kind that is read for commands.
    Text,
    /// `m.notice`: other bots. Never answered.
    Notice,
    /// Pictures, files, voice messages, places, polls: what has no words to read. A picture with a caption is
    /// [`SaidKind::Text`].
    Media,
    /// `m.emote` and the rest.
    Other,
}

impl Said {
    /// As it counts: see [`RoomFacts::for_words_of`].
    #[must_use]
    pub fn counted(&self) -> Self {
        Self { room: self.room.for_words_of(&self.sender, self.alone), ..self.clone() }
    }

    /// A message without text, for handling a reaction or a deletion by the code for messages: its sender is who reacted or
    /// deleted.
    pub fn wordless(
        room: &RoomFacts,
        event: &EventId,
        (sender, sender_name): (&UserId, Option<&String>),
        moderator: bool,
    ) -> Self {
        Self {
            room: room.clone(),
            event: event.clone(),
            sender: sender.clone(),
            sender_name: sender_name.cloned(),
            moderator,
            // The room is what it counts as already.
            alone: room.direct,
            kind: SaidKind::Text,
            unsealed: false,
            unverified: false,
            text: String::new(),
            verbatim: false,
            pills: Vec::new(),
            mentions_bot: false,
            thread: None,
            reply_to: None,
            replaces: None,
        }
    }
}

/// A reaction. Reactions are never encrypted, so a homeserver can forge them.
#[derive(Clone, Debug)]
pub struct Reacted {
    pub room: RoomFacts,
    pub event: EventId,
    pub sender: UserId,
    pub sender_name: Option<String>,
    pub moderator: bool,
    /// As of [`Said`].
    pub alone: bool,
    /// The event that it is put on.
    pub to: EventId,
    /// The emoji, or whatever was put.
    pub key: String,
}

/// A deletion (`m.room.redaction`). Deletions are never encrypted, so a homeserver can forge them.
#[derive(Clone, Debug)]
pub struct Redacted {
    pub room: RoomFacts,
    /// Who deleted it: its sender or a moderator, else it doesn't count.
    pub by: UserId,
    pub by_name: Option<String>,
    pub moderator: bool,
    /// As of [`Said`].
    pub alone: bool,
    /// The event that is gone.
    pub event: EventId,
}

/// A device, as its owner sees it in their list of devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Login {
    pub device: String,
    /// As they, or who logged in, set it: other people's text, to be cleaned before it is shown.
    pub name: Option<String>,
}

/// Somebody joined or left a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberChange {
    pub person: UserId,
    pub name: Option<String>,
    pub joined: bool,
}

/// What a timer fires for. Whether it still holds is decided in the turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Due {
    /// A meetup's reminder, `lead` minutes before the occurrence that begins at `start` (UTC).
    Meetup { trip: TripId, no: RecordNo, start: DateTime<Utc>, lead: i64 },
    /// The same, asked for by one person for themselves.
    Personal { trip: TripId, no: RecordNo, person: UserId, start: DateTime<Utc>, lead: i64 },
    /// A reminder that somebody set for themselves.
    Own { reminder: i64, at: DateTime<Utc> },
    /// The evening message to the crew: where they sleep tonight, and which nights have no bed.
    Evening { trip: TripId, day: chrono::NaiveDate },
    /// Nobody answered an offer whose first night is near: the crew is reminded, once.
    Nudge { trip: TripId, no: RecordNo },
    /// The confidential message of that outbox row is to be deleted.
    Over { row: i64, at: DateTime<Utc> },
    /// The edits of a message have settled: the newest is `edit`.
    Edited { original: EventId, edit: EventId },
    /// What a message of that outbox row shows has changed: it is edited.
    Card { row: i64, at: DateTime<Utc> },
    /// A message could not be decrypted for a while: its sender gets a hint.
    Unread { event: EventId },
    /// Daily: deletes what is past its retention.
    Housekeeping { day: chrono::NaiveDate },
}

impl Due {
    /// What fires and for when: the id of its [`Incoming`]. The same id never fires twice.
    pub fn id(&self) -> String {
        match self {
            Self::Meetup { trip, no, start, lead } => format!("meetup:{trip}:{no}:{}:{lead}", start.timestamp()),
            Self::Personal { trip, no, person, start, lead } => {
                format!("personal:{trip}:{no}:{}:{lead}:{person}", start.timestamp())
            }
            Self::Own { reminder, at } => format!("own:{reminder}:{}", at.timestamp()),
            Self::Evening { trip, day } => format!("evening:{trip}:{day}"),
            Self::Nudge { trip, no } => format!("nudge:{trip}:{no}"),
            Self::Over { row, at } => format!("over:{row}:{}", at.timestamp()),
            Self::Edited { original, edit } => format!("edit:{original}:{edit}"),
            Self::Card { row, at } => format!("card:{row}:{}", at.timestamp_millis()),
            Self::Unread { event } => format!("unread:{event}"),
            Self::Housekeeping { day } => format!("housekeeping:{day}"),
        }
    }
}
