//! Plain words to the bot, without a prefix: read as a command, a draft, or a question.

use crate::commands::args::candidates::candidates;
use crate::commands::args::is_small;
use crate::context::addressed::split_word;
use crate::context::lookup::{is_article, is_command};
use crate::context::outcome::CommandError;
use crate::context::settle::settle;
use crate::context::{Context, confirmations, lookup};
use crate::domain::command::CommandId;
use crate::domain::permissions::Permission;
use crate::language::cues;
use crate::language::cues::Cue;
use crate::language::vocabulary::{Opening, Small};
use crate::render::msg::Msg;
use crate::store::{PendingAction, StoreError};
use crate::text::clean::clean_line;
use crate::text::fold;
use crate::turn::dispatch::{carry_out, is_leave};
use crate::turn::{called_off, confirm, hurried, meetup_changes, not_understood, questions, unread, way_in, wished};
use crate::{drafts, msg};

/// Without a prefix: a question; a command by its word; what is to be written down, as a draft. Alone with the bot,
/// all else is answered, too: see [`not_understood`].
pub(crate) fn plain(cx: &mut Context<'_>, text: &str) -> Result<Vec<Msg>, StoreError> {
    if let Some(lines) = questions::answered(cx, text)? {
        return Ok(lines);
    }
    if let Some(lines) = unread::small_talk(cx, text)? {
        return Ok(lines);
    }
    // "Ta bort 5" is a command; "ta bort pizzan, stället har stängt" is asked about.
    let sentence = text.split_whitespace().count() > MIN_SENTENCE && !text.contains(|c: char| c.is_ascii_digit());
    if (sentence || !lookup::is_command_of_several(cx, text))
        && let Some(lines) = meetup_changes::said(cx, text)?
    {
        return Ok(lines);
    }
    // "Stops:" over a list is its heading.
    let text = match text.split_once('\n') {
        Some((head, list)) if is_heading(cx, head) && list.trim().contains(char::is_alphabetic) => list.trim(),
        _ => text,
    };
    // "My reminders", "die Stationen"
    let text = match split_word(text) {
        (small, word) if !word.contains(char::is_whitespace) && is_article(small) && is_command(cx, word) => word,
        _ => text,
    };
    // An edit of a message that says how to get in.
    if let Some(lines) = way_in::told(cx)? {
        return Ok(lines);
    }
    if let Some(command) = deed(cx, text)? {
        return crate::turn::dispatch::run(cx, command, "");
    }
    let (lookup, opening) = cx.find_line(text);
    let (word, rest) = (opening.word.as_str(), opening.rest.as_str());
    let sentence = is_sentence(text, rest);
    // "when Beer?: Sat 14:00 / Sun 14:00" is a command of another bot's.
    if cx.said.room.direct && text.contains("?:") && matches!(lookup, lookup::CommandLookup::None) {
        return Ok(vec![msg!("no-command", typed: clean_line(word, 30))]);
    }
    // "Help me put in a trip, Uppsala to Berlin" asks for that, and for no help about "me".
    let helps = matches!(lookup, lookup::CommandLookup::One(CommandId::Help));
    if helps && rest.split_whitespace().count() > MIN_SENTENCE {
        return match drafts::sentence(cx, text)? {
            Some(lines) => Ok(lines),
            None => not_understood::answer(cx, text),
        };
    }
    let lookup = if opening.several { lookup } else { cx.find_in_talk(word) };
    let (command, near) = match lookup {
        lookup::CommandLookup::One(command) if opening.several && !is_called_by(cx, command, &opening) => (None, false),
        lookup::CommandLookup::One(command) => (Some(command), false),
        lookup::CommandLookup::Near(command) if !rest.is_empty() => (Some(command), true),
        _ => (None, false),
    };
    // "Where do I sleep tonight?" is asked of the bot, whatever else it looks like.
    if cues::begins(Cue::Question, text)
        && let Some(lines) = asked(cx, text)?
    {
        return Ok(lines);
    }
    // "Is Kari ok with a late arrival?" can be passed on to her.
    if let Some(lines) = hurried::unanswered(cx, text, true)? {
        return Ok(lines);
    }
    // Nor is anything made of what is off.
    if let Some(lines) = called_off::off(cx, text)? {
        return Ok(lines);
    }
    // "Of course you can have my sofa" is no slip of `offers`, and "Treffen wir uns …?" no meetup called "wir uns".
    let first = split_word(rest).0;
    let oneself = command == Some(CommandId::Remind) && is_small(cx, Small::Me, first);
    // "Check with us on Saturday" names nothing to come back to.
    let names_none = command == Some(CommandId::Check) && !first.starts_with(|c: char| c == '#' || c.is_ascii_digit());
    let spoken = !oneself && (opening.several || names_none || cues::is(Cue::Person, first));
    if (near && sentence || command.is_some() && spoken && sentence)
        && let Some(lines) = drafts::sentence(cx, text)?
    {
        return Ok(lines);
    }
    if let Some(command) = command {
        let long = text.split_whitespace().count() > MIN_SENTENCE;
        let is_spoken_answer = sentence || command == CommandId::Rsvp && long;
        if near {
            cx.note(msg!("read-as", typed: clean_line(word, 30), read: cx.word(command)));
        }
        let (tx, queued) = (cx.tx, cx.queue_len());
        cx.set_running(text);
        cx.set_refused(false);
        match tx.attempt(|| carry_out(cx, command, rest, queued)) {
            // "Kommer kanskje på plenum også" is a whole sentence without "I". "Today I went to the beach, it was lovely" is talk, whatever its first word; so is what merely looks like
            // a command, and doesn't read as one; and "Offer you my sofa …" is read as plain words.
            Err(CommandError::Usage(_)) if near || is_chatter(text) || is_spoken_answer && drafts::reads(cx, text)? => {
                cx.truncate_queue(queued);
                cx.take_notes();
            }
            Err(CommandError::NotForBot) => {
                cx.truncate_queue(queued);
                cx.take_notes();
            }
            outcome => return settle(cx, queued, outcome),
        }
    }
    if command.is_none() && is_leave(cx, text) {
        return Ok(vec![msg!("crew-leave-how")]);
    }
    // What surely wants something else is no draft, whatever it looks like.
    if let Some(lines) = wished::surely(cx, text)? {
        return Ok(lines);
    }
    // Nor is a question.
    if !questions::only_asks(cx, text)
        && let Some(lines) = drafts::sentence(cx, text)?
    {
        return Ok(lines);
    }
    if let Some(lines) = asked(cx, text)? {
        return Ok(lines);
    }
    cx.set_refused(true);
    if let Some(lines) = drafts::noted(cx, text)? {
        return Ok(lines);
    }
    if let Some(lines) = confirm::nearly(cx, text)? {
        return Ok(lines);
    }
    if let Some(line) = unknown_word(cx, text)? {
        return Ok(vec![line]);
    }
    if let Some(lines) = wished::answered(cx, text)? {
        return Ok(lines);
    }
    if let Some(lines) = hurried::unanswered(cx, text, false)? {
        return Ok(lines);
    }
    not_understood::answer(cx, text)
}

/// "Stops:", "Meine Stationen:": a command's name with a colon.
fn is_heading(cx: &Context<'_>, line: &str) -> bool {
    let Some(name) = line.trim().strip_suffix(':') else { return false };
    let name = match split_word(name) {
        (small, word) if is_article(small) && !word.is_empty() => word,
        _ => name,
    };
    matches!(cx.find(name.trim()), lookup::CommandLookup::One(CommandId::Stops | CommandId::Stop | CommandId::Trip))
}

/// "That was wrong", "ok, we'll take it": said of what was just done, or of what was just offered.
fn deed(cx: &Context<'_>, text: &str) -> Result<Option<CommandId>, StoreError> {
    if !cx.said.room.direct {
        return Ok(None);
    }
    let words = cx.env.words;
    let bare = text.trim_end_matches(['.', '!', '?', ' ']);
    let (first, rest) = split_word(bare);
    let yes =
        words.key("answers", first.trim_end_matches([',', '.', '!'])) == Some("yes") || cues::is(Cue::Filler, first);
    let found = words.key("deed", bare).or_else(|| words.key("deed", rest).filter(|_| yes));
    let found = found.or_else(|| takes_back(cx, bare).then_some(CommandId::Undo.key()));
    let Some(command) = found.and_then(CommandId::from_key) else { return Ok(None) };
    if command == CommandId::Undo {
        return Ok(Some(command));
    }
    // Only where there is something of the kind, and it is theirs to take.
    let trip = match cx.trip_under_way() {
        Ok(trip) => trip,
        Err(error) => return error.fatal().map(|()| None),
    };
    let may = cx.may(Permission::AnswerOffer, &trip, None)?;
    match candidates(cx, &trip, command) {
        Ok(there) => Ok(Some(command).filter(|_| may && !there.is_empty())),
        Err(error) => error.fatal().map(|()| None),
    }
}

/// "Oh no, wait, undo that please": a wish to take it back, and nothing beside but small words.
fn takes_back(cx: &Context<'_>, text: &str) -> bool {
    let said: Vec<&str> = fold::words(text).map(|word| &text[word]).collect();
    if said.len() > MAX_TAKING_BACK {
        return false;
    }
    let small = |words: &[&str]| {
        let rest = cues::without(Cue::Filler, &cues::without(Cue::UndoSmall, &words.join(" ")));
        rest.trim().is_empty()
    };
    (2..=said.len()).any(|length| {
        said.windows(length).enumerate().any(|(at, run)| {
            cx.env.words.key("deed", &run.join(" ")).and_then(CommandId::from_key) == Some(CommandId::Undo)
                && small(&said[..at])
                && small(&said[at + length..])
        })
    })
}

/// Whether words that open a line in several are meant as the command, without its mark: "i dag" alone is, "i dag regner det"
/// isn't; "ja takk 2" is, and "ja takk, gjerne" is talk.
fn is_called_by(cx: &Context<'_>, command: CommandId, opening: &Opening) -> bool {
    let rest = opening.rest.trim_end_matches(['.', '!', '?']);
    if matches!(command, CommandId::Today | CommandId::Tonight) {
        return rest.is_empty();
    }
    let numbered =
        rest.split_whitespace().any(|word| word.trim_start_matches('#').starts_with(|c: char| c.is_ascii_digit()));
    numbered || cx.env.words.key("answers", &opening.phrase).is_none()
}

/// Says that a lone word isn't known, while a draft waits here: it may be meant as an answer, or as a command.
fn unknown_word(cx: &Context<'_>, text: &str) -> Result<Option<Msg>, StoreError> {
    let word = text.trim_end_matches(['.', '!']);
    let alone = !word.is_empty() && word.chars().all(char::is_alphanumeric) && !cues::is(Cue::Filler, word);
    if !alone || !cx.said.room.direct {
        return Ok(None);
    }
    let Some((waits, _)) = confirmations::draft(cx)? else { return Ok(None) };
    let is_draft = matches!(waits.what, PendingAction::Draft(_));
    Ok(is_draft.then(|| msg!("draft-unknown-word", typed: clean_line(word, 30), question: &waits.shown)))
}

/// Whether somebody speaks as to somebody, and not in commands.
pub fn is_sentence(text: &str, rest: &str) -> bool {
    text.split_whitespace().count() > MIN_SENTENCE && cues::has(Cue::Person, rest)
}

/// Commands that a question names: "where tonight?", "any meetups in Malmö?".
pub const QUESTIONS: [CommandId; 6] =
    [CommandId::Tonight, CommandId::Today, CommandId::Nights, CommandId::Stops, CommandId::Meetups, CommandId::Donate];

/// Words of one command, where they are more than one.
pub const MAX_COMMAND_WORDS: usize = 2;

/// Words of a question that is looked at for one.
pub const MAX_QUESTION_WORDS: usize = 12;

/// A question that names what is asked for by its command word.
pub fn asked(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    if !text.ends_with('?') || text.split_whitespace().count() > MAX_QUESTION_WORDS {
        return Ok(None);
    }
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    // The longest first, and written in one: "i kveld" is `ikveld`.
    for length in (1..=MAX_COMMAND_WORDS).rev() {
        for run in words.windows(length) {
            let lookup::CommandLookup::One(command) = cx.find(&run.concat()) else { continue };
            if QUESTIONS.contains(&command) {
                return crate::turn::dispatch::run(cx, command, "").map(Some);
            }
        }
    }
    Ok(None)
}

/// Whether a text is long and without any number, and so is talk.
pub fn is_chatter(text: &str) -> bool {
    text.split_whitespace().count() > MAX_PLAIN_WORDS && !text.contains(|c: char| c.is_ascii_digit())
}

/// Words of a plain sentence without any number that is answered with what is missing in it; a longer one is talk.
pub const MAX_PLAIN_WORDS: usize = 6;

/// Words of a wish to take something back, with all that stands around it.
const MAX_TAKING_BACK: usize = 9;

/// A sentence that begins with a command word has more words than this.
pub const MIN_SENTENCE: usize = 3;
