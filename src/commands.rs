//! The commands: one file each, one list of them all. A command's words, usage and example stand in `data/`, by
//! language, under its id.

/// A command's id and the messages that explain it; `again` behind it where an edit runs it anew ([`Command::again`]).
macro_rules! command {
    ($id:literal, $topic:ident, $shown_to:ident, $run:path) => {
        command!(@ $id, $topic, $shown_to, $run, false)
    };
    ($id:literal, $topic:ident, $shown_to:ident, $run:path, again) => {
        command!(@ $id, $topic, $shown_to, $run, true)
    };
    (@ $id:literal, $topic:ident, $shown_to:ident, $run:path, $again:literal) => {
        $crate::commands::Command {
            id: $id,
            topic: $crate::commands::Topic::$topic,
            shown_to: $crate::commands::For::$shown_to,
            help: [concat!("help-", $id), concat!("help-", $id, ".usage"), concat!("help-", $id, ".example")],
            run: $run,
            again: $again,
        }
    };
}

pub(crate) mod accept;
pub(crate) mod args;
pub(crate) mod ask;
pub(crate) mod block;
pub(crate) mod cancel;
pub(crate) mod check;
pub(crate) mod confirm;
pub(crate) mod contact;
pub(crate) mod contacts;
pub(crate) mod decline;
pub(crate) mod details;
pub(crate) mod donate;
pub(crate) mod drop;
pub(crate) mod forget;
pub(crate) mod help;
pub(crate) mod intro;
pub(crate) mod lang;
pub(crate) mod leave;
pub(crate) mod me;
pub(crate) mod meet;
pub(crate) mod meetups;
pub(crate) mod mydata;
pub(crate) mod nights;
pub(crate) mod offer;
pub(crate) mod offers;
pub(crate) mod outbox;
pub(crate) mod remind;
pub(crate) mod reminders;
pub(crate) mod rooms;
pub(crate) mod rsvp;
pub(crate) mod show;
pub(crate) mod snooze;
pub(crate) mod status;
pub(crate) mod stop;
pub(crate) mod stops;
pub(crate) mod suggest;
pub(crate) mod tell;
pub(crate) mod today;
pub(crate) mod tonight;
pub(crate) mod trip;
pub(crate) mod trips;
pub(crate) mod tz;
pub(crate) mod unblock;
pub(crate) mod withdraw;

pub use crate::context::{Here, Public};
pub use status::NO_LIMITS;

use crate::context::outcome::Outcome;
use crate::env::World;
use crate::language::vocabulary::Nearest;
use crate::locale::Language;

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

/// Who is shown a command on the help page. What one may really do is [`crate::domain::permissions`]' to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    All,
    Crew,
    Operator,
}

pub struct Command {
    /// Its key in `data/words/*/commands.toml`, and `help-<id>` in `data/locales/*/help.ftl`.
    pub id: &'static str,
    pub topic: Topic,
    pub shown_to: For,
    /// The `help-<id>` messages: what it does, how it is written, an example that works when pasted.
    pub help: [&'static str; 3],
    pub run: fn(&mut Here<'_>, &str) -> Outcome,
    /// It sets something: once its message is edited it is run again, and the newest counts.
    pub again: bool,
}

/// Every command, in the order of the help page.
pub const ALL: &[&Command] = &[
    &help::COMMAND,
    &trip::COMMAND,
    &trips::COMMAND,
    &donate::COMMAND,
    &stop::COMMAND,
    &stops::COMMAND,
    &drop::COMMAND,
    &suggest::COMMAND,
    &offer::COMMAND,
    &offers::COMMAND,
    &accept::COMMAND,
    &decline::COMMAND,
    &withdraw::COMMAND,
    &details::COMMAND,
    &ask::COMMAND,
    &tell::COMMAND,
    &nights::COMMAND,
    &tonight::COMMAND,
    &meet::COMMAND,
    &confirm::COMMAND,
    &cancel::COMMAND,
    &meetups::COMMAND,
    &today::COMMAND,
    &rsvp::COMMAND,
    &remind::COMMAND,
    &reminders::COMMAND,
    &snooze::COMMAND,
    &check::COMMAND,
    &show::COMMAND,
    &contact::COMMAND,
    &contacts::COMMAND,
    &intro::COMMAND,
    &lang::COMMAND,
    &tz::COMMAND,
    &me::COMMAND,
    &mydata::COMMAND,
    &forget::COMMAND,
    &block::COMMAND,
    &unblock::COMMAND,
    &status::COMMAND,
    &rooms::COMMAND,
    &leave::COMMAND,
    &outbox::COMMAND,
];

pub enum Found {
    One(&'static Command),
    /// Misspelt, but only this one can be meant.
    Near(&'static Command),
    Several(Vec<&'static Command>),
    None,
}

fn by_id(id: &str) -> Option<&'static Command> {
    ALL.iter().copied().find(|command| command.id == id)
}

/// The command that a word calls, in any of its spellings. For whoever is no operator, theirs don't exist.
pub fn find(world: &World, language: Language, word: &str, operator: bool) -> Found {
    let exists = |id: &str| by_id(id).is_some_and(|command| operator || command.shown_to != For::Operator);
    match world.words.nearest_where(language, "commands", word, exists) {
        Nearest::Exact(id) => by_id(id).map_or(Found::None, Found::One),
        Nearest::Near(id) => by_id(id).map_or(Found::None, Found::Near),
        Nearest::Several(ids) => Found::Several(ids.iter().filter_map(|id| by_id(id)).collect()),
        Nearest::None => Found::None,
    }
}
