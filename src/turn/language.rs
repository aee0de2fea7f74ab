//! Which language somebody is answered in, or a room: what was set, else what they write, else what the room has.

use crate::context::addressed::Addressed;
use crate::domain::command::CommandId;
use crate::drafts;
use crate::env::Env;
use crate::language::{detect, told};
use crate::locale::Language;
use crate::store::{StoreError, Tx};
use crate::turn::classified::Classified;

/// Notes in which language somebody speaks to the bot.
pub(crate) fn notice(tx: &Tx<'_>, env: &Env, message: &Classified<'_>) -> Result<(), StoreError> {
    let said = message.said;
    // What comes in the clear in an encrypted room may be anybody's.
    if said.unsealed {
        return Ok(());
    }
    let before = tx.person(&said.sender)?.noticed;
    let language = match &message.addressed {
        Addressed::NotForBot | Addressed::TooLong => None,
        Addressed::Commands(lines) => lines.iter().find_map(|line| of_command(env, line, before)),
        // Somebody else's words, passed on.
        Addressed::Plain(text) if drafts::is_passed_on(text) => None,
        Addressed::Plain(text) => match env.words.key("commands", &env.words.opening("commands", text).word) {
            // `!me` has nothing behind it; what has is talk.
            Some(key) if CommandId::from_key(key) != Some(CommandId::Me) => {
                let command = of_command(env, text, before);
                // "Ask Kari if …", in one's own words throughout.
                let speaks = matches!(CommandId::from_key(key), Some(CommandId::Ask | CommandId::Tell));
                command.or_else(|| detect::tell(text).filter(|_| speaks))
            }
            _ => {
                // One message is enough where it is long, and there is no doubt.
                if let Some(sure) = detect::tell_surely(text) {
                    tx.notice_language(&said.sender, sure)?;
                }
                detect::tell(text).or_else(|| told::language_of(text).filter(|_| before.is_none()))
            }
        },
    };
    language.map_or(Ok(()), |language| tx.notice_language(&said.sender, language))
}

/// A command line tells by its note, which is in the sender's own words; its titles and places don't. Its word tells, too,
/// unless it is an English one: those stand in every guide. What several languages have is in the one that they write
/// anyway, else in that of the words beside it.
fn of_command(env: &Env, line: &str, before: Option<Language>) -> Option<Language> {
    if let Some(language) = line.split_once("--").and_then(|(_, note)| detect::tell_surely(note)) {
        return Some(language);
    }
    let languages = env.words.languages("commands", &env.words.opening("commands", line).word);
    if languages.contains(&Language::En) {
        return None;
    }
    before.filter(|before| languages.contains(before)).or_else(|| detect::tell_among(line, &languages))
}
