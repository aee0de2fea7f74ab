//! The people whom a command names: by their Matrix ids, or by links to them.

use crate::context::Context;
use crate::context::outcome::{CommandError, refuse};
use crate::domain::ids::UserId;
use crate::incoming::Pill;
use crate::render::msg::Arg;
use crate::text::clean::{bare, clean_line};

/// People whom an answer lists.
const MAX_NAMED: usize = 10;
/// Characters of a command that is repeated.
const MAX_COMMAND: usize = 40;

/// The people whom a command names: by ids that are written out, and by links in the lines of the command.
///
/// # Errors
/// Refuses where a line and its links disagree on who is meant, and where a further line names people among other words.
pub fn people(cx: &Context<'_>, text: &str) -> Result<Vec<UserId>, CommandError> {
    let mut people: Vec<UserId> = linked(cx, text)?.into_iter().map(|pill| pill.id.clone()).collect();
    people.extend(UserId::written_in(text));
    people.retain(|id| *id != cx.env.bot);
    for id in &mut people {
        // Phones begin a word with a capital.
        let lower = UserId::new(id.as_str().to_lowercase());
        if lower != *id && !cx.tx.has_met(id)? && cx.tx.has_met(&lower)? {
            *id = lower;
        }
    }
    people.sort();
    people.dedup();
    if !cx.is_confirmed() && !people.is_empty() {
        in_one_line(cx, text)?;
    }
    Ok(people)
}

/// The links to people that stand in these words of the command.
///
/// # Errors
/// Refuses where a line of the command and its links disagree on who is meant.
pub fn linked<'a>(cx: &Context<'a>, text: &str) -> Result<Vec<&'a Pill>, CommandError> {
    // What a "yes" carries out was said before: its own links mean nothing.
    if cx.is_confirmed() {
        return Ok(Vec::new());
    }
    let (lines, words) = (cx.body_lines(), bare(text));
    let said = cx.said;
    let pills = || said.pills.iter().filter(|pill| lines.contains(&pill.line) && pill.id != cx.env.bot);
    if pills().any(|pill| pill.body.is_none()) {
        let mut ids: Vec<UserId> = pills().map(|pill| pill.id.clone()).collect();
        ids.extend(UserId::written_in(text).into_iter().filter(|id| *id != cx.env.bot));
        ids.sort();
        ids.dedup();
        let ids = ids.iter().take(MAX_NAMED).map(|id| Arg::from(id.as_str())).collect::<Vec<_>>();
        return Err(refuse!("people-unclear", ids: ids, command: command_before(cx, text)));
    }
    Ok(pills().filter(|pill| pill.body.as_ref().is_some_and(|body| words.contains(body.as_str()))).collect())
}

/// The command as it was written, without the words behind it.
fn command_before(cx: &Context<'_>, text: &str) -> String {
    let running = cx.running();
    let head = running.strip_suffix(text).unwrap_or_else(|| running.split_whitespace().next().unwrap_or_default());
    clean_line(head, MAX_COMMAND)
}

/// A further line of a command can list people, but those whom it names among other words may be meant otherwise.
fn in_one_line(cx: &Context<'_>, text: &str) -> Result<(), CommandError> {
    let named = |at: usize, line: &str| -> Vec<UserId> {
        let mut ids = UserId::written_in(line);
        ids.extend(cx.said.pills.iter().filter(|pill| pill.line == at).map(|pill| pill.id.clone()));
        ids.retain(|id| *id != cx.env.bot);
        ids
    };
    let lines = cx.body_lines();
    for at in lines.iter().skip(1) {
        let Some(line) = cx.said.text.lines().nth(*at).filter(|line| !named(*at, line).is_empty()) else { continue };
        let is_named = |word: &str| {
            let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
            let of_pill = |body: &String| body.contains(&bare(word));
            let mut pills = cx.said.pills.iter().filter(|pill| pill.line == *at).filter_map(|pill| pill.body.as_ref());
            !UserId::written_in(word).is_empty() || pills.any(of_pill)
        };
        let joint = |word: &str| cx.env.words.key("labels", word) == Some("joints");
        let says = |word: &&str| word.chars().any(char::is_alphanumeric) && !is_named(word) && !joint(word);
        if line.split_whitespace().any(|word| says(&word)) {
            let ids = named(*at, line).iter().take(MAX_NAMED).map(|id| Arg::from(id.as_str())).collect::<Vec<_>>();
            return Err(refuse!("people-further", ids: ids, command: command_before(cx, text)));
        }
    }
    Ok(())
}
