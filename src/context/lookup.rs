//! Which command a word calls.

use crate::context::{Context, lookup};
use crate::domain::command::{Audience, CommandId};
use crate::env::Env;
use crate::language::cues::{self, Cue};
use crate::language::intent::plain;
use crate::language::vocabulary::{Nearest, Opening};
use crate::locale::Language;

/// The command that a word calls.
pub enum CommandLookup {
    One(CommandId),
    /// Misspelt, but only this one can be meant.
    Near(CommandId),
    Several(Vec<CommandId>),
    None,
}

/// The command that a word calls, in any of its spellings. For people who are no operators, theirs don't exist.
pub fn find(env: &Env, language: Language, word: &str, operator: bool) -> CommandLookup {
    let exists = |key: &str| {
        CommandId::from_key(key).is_some_and(|command| operator || command.audience() != Audience::Operator)
    };
    match env.words.nearest_where(language, "commands", word, exists) {
        Nearest::Exact(key) => CommandId::from_key(key).map_or(CommandLookup::None, CommandLookup::One),
        // "Bitte" is no slip of `biete`, nor "nächsten" of `Nächte`.
        _ if plain::is_own_word(word) => CommandLookup::None,
        Nearest::Near(key) => CommandId::from_key(key).map_or(CommandLookup::None, CommandLookup::Near),
        Nearest::Several(keys) => {
            CommandLookup::Several(keys.iter().filter_map(|key| CommandId::from_key(key)).collect())
        }
        Nearest::None => CommandLookup::None,
    }
}

/// As [`find`], of a word in plain talk, where a short word is never a slip.
fn in_talk(env: &Env, language: Language, word: &str, operator: bool) -> CommandLookup {
    match find(env, language, word, operator) {
        CommandLookup::Near(_) | CommandLookup::Several(_) if plain::is_no_slip(word) => CommandLookup::None,
        found => found,
    }
}

impl<'a> Context<'a> {
    /// The command that a word calls for this person here.
    pub fn find(&self, word: &str) -> CommandLookup {
        find(self.env, self.language, word, self.is_operator())
    }

    /// How a line begins, and the command that it calls: "takk ja 2".
    pub fn find_line(&self, line: &str) -> (CommandLookup, Opening) {
        let opening = self.env.words.opening("commands", line);
        (self.find(&opening.word), opening)
    }

    /// As [`Context::find`], of a word in plain talk, where a short word is never a slip.
    pub fn find_in_talk(&self, word: &str) -> CommandLookup {
        in_talk(self.env, self.language, word, self.is_operator())
    }

    /// The word that a command is called by first.
    pub fn word(&self, command: CommandId) -> &'a str {
        self.env.words.first(self.language, "commands", command.key())
    }
}

pub(crate) fn is_command(cx: &Context<'_>, word: &str) -> bool {
    !word.is_empty() && matches!(cx.find(word), lookup::CommandLookup::One(_))
}

/// Whether a line begins with a command that is written in several words: "takk ja 2".
pub(crate) fn is_command_of_several(cx: &Context<'_>, line: &str) -> bool {
    let (lookup, opening) = cx.find_line(line);
    opening.several && matches!(lookup, CommandLookup::One(_))
}

pub fn is_article(word: &str) -> bool {
    cues::is(Cue::Article, word) || cues::is(Cue::Person, word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;
    use crate::domain::ids::UserId;
    use crate::language::intent::plain::tests::WORDS;

    #[test]
    fn words_of_talk_are_no_slips_of_commands() {
        let env = Env::new(Settings::default(), UserId::new("@stopover:localhost"));
        for (language, words) in WORDS {
            for word in words.split_whitespace() {
                let found = in_talk(&env, language, word, true);
                assert!(!matches!(found, CommandLookup::Near(_) | CommandLookup::Several(_)), "{language}: {word}");
            }
        }
        for typed in ["meetpus", "nigths", "remidn", "reminers", "Angbot", "withdrow"] {
            assert!(matches!(in_talk(&env, Language::En, typed, false), CommandLookup::Near(_)), "{typed}");
        }
    }
}
