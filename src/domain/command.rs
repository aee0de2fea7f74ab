//! Every command: its key, where and to whom the help shows it, and what it can ask for.
//!
//! To add one:
//! 1. a row in the table below, at its place on the help page: `Name: "key", Topic, Audience, [what it may ask for];` and
//!    `, rerun` before the semicolon if an edit of its message runs it again;
//! 2. a file in `src/commands/` with a `run` that reads the words, a `mod` line in `commands.rs`, and an arm in
//!    `commands/registry.rs` (the compiler asks for it); what it does, if others can do it too, goes to `src/actions/`;
//! 3. by language, the words that people type (`data/words/*/commands.toml`), its help (`help-<key>` in
//!    `data/locales/*/help.ftl`) and its messages;
//! 4. a conversation in `tests/it/conversations/`.
//!
//! The permissions of a row are binding: [`Context::require`](crate::context::Context::require) asserts in test builds that
//! a command asks for no other.

use crate::domain::permissions::Permission;

/// Where a command stands in the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    Start,
    Trip,
    Stops,
    Beds,
    Meetups,
    People,
    Oneself,
    Operator,
}

impl Topic {
    /// All that the help shows, in this order.
    pub const ALL: [Self; 7] =
        [Self::Trip, Self::Stops, Self::Beds, Self::Meetups, Self::People, Self::Oneself, Self::Operator];

    /// Its key in the group `[help]` of `data/words/*/commands.toml`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Start | Self::Trip => "trip",
            Self::Stops => "stops",
            Self::Beds => "beds",
            Self::Meetups => "meetups",
            Self::People => "people",
            Self::Oneself => "oneself",
            Self::Operator => "operator",
        }
    }

    /// The topic of that key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.key() == key)
    }
}

/// To whom the help page shows a command. What somebody may really do is decided by [`Permission`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    All,
    Crew,
    Operator,
}

/// A row: `Name: "key", Topic, Audience, [what it can ask for];`, with `rerun` where it sets something: once its message is
/// edited it is run again, and the newest counts.
macro_rules! commands {
    ($($name:ident: $key:literal, $topic:ident, $audience:ident, [$($permission:ident),+] $(, $rerun:ident)?;)*) => {
        /// A command.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum CommandId {
            $($name,)*
        }

        impl CommandId {
            /// Every command, in the order of the help page.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its key in `data/words/*/commands.toml`.
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// The messages that explain it: what it does, how it is written, an example that works when pasted.
            pub fn help(self) -> [&'static str; 3] {
                match self {
                    $(Self::$name => [concat!("help-", $key), concat!("help-", $key, ".usage"), concat!("help-", $key, ".example")],)*
                }
            }

            pub fn topic(self) -> Topic {
                match self { $(Self::$name => Topic::$topic,)* }
            }

            pub fn audience(self) -> Audience {
                match self { $(Self::$name => Audience::$audience,)* }
            }

            /// All that it can ask for; which of it, its words say.
            pub fn permissions(self) -> &'static [Permission] {
                match self { $(Self::$name => &[$(Permission::$permission),+],)* }
            }

            /// Whether it is run again when its message is edited.
            pub fn is_rerun_on_edit(self) -> bool {
                match self { $(Self::$name => commands!(@ $($rerun)?),)* }
            }
        }
    };
    (@ rerun) => { true };
    (@) => { false };
}

commands! {
    Help: "help", Start, All, [UseBot];
    Trip: "trip", Trip, All, [SeeTrip, StartTrip, PlanTrip, RunTrip, Unlink, SetRoom];
    Trips: "trips", Trip, All, [UseBot];
    Donate: "donate", Trip, All, [SeeTrip, PlanTrip], rerun;
    Stop: "stop", Stops, Crew, [PlanTrip, TakePart], rerun;
    Stops: "stops", Stops, All, [SeeTrip];
    Drop: "drop", Stops, Crew, [PlanTrip];
    Suggest: "suggest", Stops, All, [TakePart];
    Offer: "offer", Beds, All, [TakePart, WithdrawOffer];
    Offers: "offers", Beds, All, [SeeTrip, SeeHosts];
    Accept: "accept", Beds, Crew, [AnswerOffer, AnswerSuggestion];
    Decline: "decline", Beds, Crew, [AnswerOffer, AnswerSuggestion];
    Withdraw: "withdraw", Beds, All, [WithdrawOffer];
    Details: "details", Beds, All, [WithdrawOffer, SeeHosts], rerun;
    Ask: "ask", Beds, Crew, [SeeHosts];
    Tell: "tell", Beds, All, [WithdrawOffer, SeeHosts];
    Nights: "nights", Beds, All, [SeeTrip, SeeHosts];
    Tonight: "tonight", Beds, Crew, [SeeHosts];
    Meet: "meet", Meetups, All, [TakePart, SettleMeetup, ChangeMeetup], rerun;
    Confirm: "confirm", Meetups, Crew, [SettleMeetup, ChangeMeetup];
    Cancel: "cancel", Meetups, All, [ChangeMeetup, PlanTrip, WithdrawOffer, KeepContacts];
    Meetups: "meetups", Meetups, All, [SeeTrip];
    Today: "today", Meetups, All, [SeeTrip];
    Calendar: "calendar", Meetups, All, [SeeTrip];
    Rsvp: "rsvp", Meetups, All, [TakePart];
    Remind: "remind", Meetups, All, [UseBot, TakePart, SetLeads, SetRoom], rerun;
    Reminders: "reminders", Meetups, All, [UseBot];
    Snooze: "snooze", Meetups, All, [UseBot];
    Check: "check", Meetups, All, [TakePart], rerun;
    Show: "show", Meetups, All, [SeeTrip, SeeHosts, KeepContacts];
    Undo: "undo", Meetups, All, [UseBot, ChangeMeetup];
    Contact: "contact", People, Crew, [KeepContacts, TakePart];
    Contacts: "contacts", People, Crew, [KeepContacts];
    Intro: "intro", People, Crew, [KeepContacts];
    Lang: "lang", Oneself, All, [UseBot, SetRoom], rerun;
    Zone: "tz", Oneself, All, [UseBot, SetRoom], rerun;
    Me: "me", Oneself, All, [UseBot];
    MyData: "mydata", Oneself, All, [UseBot];
    Forget: "forget", Oneself, All, [UseBot];
    Block: "block", Oneself, All, [UseBot, Operate];
    Unblock: "unblock", Oneself, All, [UseBot, Operate];
    About: "about", Oneself, All, [UseBot];
    Status: "status", Operator, Operator, [Operate];
    Rooms: "rooms", Operator, Operator, [Operate];
    Leave: "leave", Operator, Operator, [Operate];
    Outbox: "outbox", Operator, Operator, [Operate];
}

impl CommandId {
    /// The command of that key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|command| command.key() == key)
    }
}

/// What `!trip` does: its first word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TripCommand {
    New,
    Use,
    About,
    Topics,
    Reach,
    Seeks,
    Crew,
    Link,
    Unlink,
    Open,
    Unlisted,
    End,
    Delete,
    Leave,
    Hand,
    Block,
    Unblock,
    Keep,
}

impl TripCommand {
    /// All of them, in the order of the files.
    pub const ALL: [Self; 18] = [
        Self::New,
        Self::Use,
        Self::About,
        Self::Topics,
        Self::Reach,
        Self::Seeks,
        Self::Crew,
        Self::Link,
        Self::Unlink,
        Self::Open,
        Self::Unlisted,
        Self::End,
        Self::Delete,
        Self::Leave,
        Self::Hand,
        Self::Block,
        Self::Unblock,
        Self::Keep,
    ];

    /// The name of their group in `data/words/*/commands.toml`.
    pub const GROUP: &'static str = "trip";

    /// Its key in the group.
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Use => "use",
            Self::About => "about",
            Self::Topics => "topics",
            Self::Reach => "reach",
            Self::Seeks => "seeks",
            Self::Crew => "crew",
            Self::Link => "link",
            Self::Unlink => "unlink",
            Self::Open => "open",
            Self::Unlisted => "unlisted",
            Self::End => "end",
            Self::Delete => "delete",
            Self::Leave => "leave",
            Self::Hand => "hand",
            Self::Block => "block",
            Self::Unblock => "unblock",
            Self::Keep => "keep",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|command| command.key() == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_commands_are_those_that_nobody_else_may_use() {
        for command in CommandId::ALL {
            let operate = command.permissions() == [Permission::Operate];
            assert_eq!(command.audience() == Audience::Operator, operate, "{command:?}");
        }
    }
}
