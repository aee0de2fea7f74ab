//! TODO.

use crate::commands::{ALL, Command, For};
use crate::context::Here;
use crate::env::World;
use crate::language::Language;
use crate::language::vocabulary::Nearest;

pub enum Found {
    One(&'static Command),
    /// Misspelt, but only this one can be meant.
    Near(&'static Command),
    Several(Vec<&'static Command>),
    None,
}

pub fn by_id(id: &str) -> Option<&'static Command> {
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

impl<'a> Here<'a> {
    /// The command that a word calls for this person here.
    pub fn find(&self, word: &str) -> Found {
        find(self.world, self.language, word, self.is_operator())
    }

    /// The word that a command is called by first.
    pub fn word(&self, command: &Command) -> &'a str {
        self.world.words.first(self.language, "commands", command.id)
    }
}
