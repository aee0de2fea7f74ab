//! People edit and delete their messages, react to the bot's, take reactions back, and reply.

use chrono::NaiveDate;

use super::scene::{Action, Done};
use super::script::{Kind, MISTYPED, SUGGESTED, Talk};
use crate::harness::dice::Dice;
use crate::harness::person::Heard;

/// How many of the last messages people edit, delete or react to.
const LOOK_BACK: usize = 14;
/// Edits of one message in quick succession.
const QUICK: [u64; 2] = [2, 3];
/// The reactions that people send. The third is the second with a skin tone.
const KEYS: [&str; 5] = ["✅", "🤔", "❌", "👍🏽", "🎉"];
/// What people reply in plain words.
const REPLIES: [&str; 7] = ["maybe", "yes +1", "no", "yes", "15m", "19:30", "that was a lovely evening, wasn't it"];

/// Texts that are no command.
pub const NEVER_MIND: &str = "never mind";

/// Actions that follow each other without a pause.
pub type Thought = Vec<(String, Action)>;

/// What people do next, and who does it, at random; nothing where there is no message to do it to.
///
/// `done`: what was done in this chat so far. `heard`: the bot's messages here. `crew`: who reacts in a room.
pub fn thought(talk: &mut Talk, done: &[Done], heard: &[Heard], moderator: &str, others: &[String]) -> Thought {
    let said: Vec<&Done> = done
        .iter()
        .filter(|one| matches!(one.action, Action::Said { .. }) && !is_deleted(done, &one.event))
        .filter(|one| one.sender == moderator || others.contains(&one.sender))
        .collect();
    let said = &said[said.len().saturating_sub(LOOK_BACK)..];
    let heard: Vec<&Heard> = heard.iter().filter(|heard| !heard.is_edit()).collect();
    let heard = &heard[heard.len().saturating_sub(LOOK_BACK)..];
    match talk.dice.from([0, 12]) {
        0..=3 => edit(talk, done, said),
        4..=7 => react(talk, done, heard, moderator, others),
        8 => take_back(&mut talk.dice, done),
        9 | 10 => reply(talk, heard, moderator, others),
        _ => delete(talk, done, said, moderator),
    }
}

pub fn is_deleted(done: &[Done], event: &str) -> bool {
    done.iter().any(|one| matches!(&one.action, Action::Deleted { of } if of == event))
}

fn pick<'a, T>(dice: &mut Dice, from: &'a [T]) -> Option<&'a T> {
    from.get(usize::try_from(dice.roll() % u64::try_from(from.len().max(1)).unwrap()).unwrap())
}

/// One of the bot's messages, often the newest. The bot may not have stored yet that it was sent.
fn pick_heard<'a>(dice: &mut Dice, heard: &'a [&'a Heard]) -> Option<&'a Heard> {
    if dice.from([0, 2]) == 0 { heard.last() } else { pick(dice, heard) }.copied()
}

/// One edit, or several in quick succession.
fn edit(talk: &mut Talk, done: &[Done], said: &[&Done]) -> Thought {
    // Mistyped commands are corrected first.
    let mistyped = |one: &&&Done| one.text().contains(MISTYPED) && !is_edited(done, &one.event);
    let Some(one) = said.iter().find(mistyped).or_else(|| pick(&mut talk.dice, said)) else { return Vec::new() };
    let times = if talk.dice.from([0, 2]) == 0 { talk.dice.from(QUICK) } else { 1 };
    let edits = (0..times).map(|_| {
        let text = edited(talk, one.text());
        (one.sender.clone(), Action::Edited { of: one.event.clone(), text })
    });
    edits.collect()
}

pub fn is_edited(done: &[Done], event: &str) -> bool {
    done.iter().any(|one| matches!(&one.action, Action::Edited { of, .. } if of == event))
}

/// The text that a message is edited to.
fn edited(talk: &mut Talk, text: &str) -> String {
    let roll = talk.dice.from([0, 99]);
    if text.contains(MISTYPED) {
        return text.replace(MISTYPED, "maybe");
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    // A meetup or a reminder at another time; or something else about it.
    let at = words.windows(2).position(|two| two[0].parse::<NaiveDate>().is_ok() && two[1].contains(':'));
    if let Some(at) = at {
        if roll < 50 {
            let then = talk.ahead(talk.now);
            let (day, time) = (then.format("%Y-%m-%d").to_string(), then.format("%H:%M").to_string());
            let words = [&words[..at], &[day.as_str(), time.as_str()], &words[at + 2..]].concat();
            return words.join(" ");
        }
        if roll < 70 && text.contains("meet ") {
            return text.replacen("meet ", "meet Late ", 1);
        }
    }
    if let Some((head, _)) = text.split_once(" -- ") {
        return format!("{head} -- or rather {roll}");
    }
    if text.contains("rsvp ") || !text.starts_with('!') && talk.kind == Kind::Room {
        for (was, is) in [("yes +1", "maybe"), ("maybe", "no"), ("no", "yes +2"), ("yes", "no"), ("15m", "25m")] {
            if let Some(head) = text.strip_suffix(was) {
                return format!("{head}{is}");
            }
        }
    }
    if text.contains("accept ") {
        return text.replacen("accept", "decline", 1);
    }
    if text.contains("remind ") && text.ends_with('m') {
        return format!("{} 35m", text.rsplit_once(' ').map_or(text, |two| two.0));
    }
    // An offer's last night falls away.
    if text.contains("offer ")
        && let Some((head, last)) = text.rsplit_once(' ')
        && let Ok(last) = last.parse::<NaiveDate>()
    {
        return format!("{head} {}", last.pred_opt().unwrap());
    }
    match roll {
        0..=9 => NEVER_MIND.to_owned(),
        10..=19 if text.starts_with('!') => "!stops".to_owned(),
        _ => format!("{text} -- second thought {roll}"),
    }
}

/// In a room, only people react whose direct chat the bot knows from the start. The answers to others would
/// depend on when it learned of their chat.
fn react(talk: &mut Talk, done: &[Done], heard: &[&Heard], moderator: &str, others: &[String]) -> Thought {
    let who = match (talk.kind, others.first()) {
        (Kind::Room, Some(other)) if talk.dice.from([0, 1]) == 0 => other.as_str(),
        (Kind::Host, Some(other)) => other.as_str(),
        _ => moderator,
    };
    let suggested = heard.iter().rfind(|one| one.text().contains(SUGGESTED));
    let on = match suggested {
        Some(suggested) if talk.dice.from([0, 2]) == 0 => suggested,
        _ => {
            let Some(on) = pick_heard(&mut talk.dice, heard) else { return Vec::new() };
            on
        }
    };
    let Some(key) = pick(&mut talk.dice, &KEYS) else { return Vec::new() };
    let action = Action::Reacted { to: on.event.to_string(), key: (*key).to_owned() };
    // A server accepts the same reaction of a person only once.
    if done.iter().any(|one| one.sender == who && one.action == action) {
        return Vec::new();
    }
    vec![(who.to_owned(), action)]
}

fn take_back(dice: &mut Dice, done: &[Done]) -> Thought {
    let reactions: Vec<&Done> = done
        .iter()
        .filter(|one| matches!(one.action, Action::Reacted { .. }) && !is_deleted(done, &one.event))
        .collect();
    let last = &reactions[reactions.len().saturating_sub(LOOK_BACK)..];
    let Some(one) = pick(dice, last) else { return Vec::new() };
    vec![(one.sender.clone(), Action::Deleted { of: one.event.clone() })]
}

fn reply(talk: &mut Talk, heard: &[&Heard], moderator: &str, others: &[String]) -> Thought {
    let who = match talk.kind {
        Kind::Crew => moderator,
        Kind::Host => &others[0],
        Kind::Room => pick(&mut talk.dice, others).map_or(moderator, String::as_str),
    };
    let Some(to) = pick_heard(&mut talk.dice, heard) else { return Vec::new() };
    let text = match talk.dice.from([0, 3]) {
        0 => format!("only {}", talk.day(1)),
        _ => pick(&mut talk.dice, &REPLIES).map_or("maybe", |text| text).to_owned(),
    };
    vec![(who.to_owned(), Action::Said { text, reply_to: Some(to.event.to_string()) })]
}

/// A person deletes their message, or an edit of it. Now and then the room's moderator does.
fn delete(talk: &mut Talk, done: &[Done], said: &[&Done], moderator: &str) -> Thought {
    let Some(one) = pick(&mut talk.dice, said) else { return Vec::new() };
    let who = if talk.dice.from([0, 3]) == 0 && talk.kind == Kind::Room { moderator } else { &one.sender };
    let edit = done.iter().rfind(|edit| {
        matches!(&edit.action, Action::Edited { of, .. } if *of == one.event) && !is_deleted(done, &edit.event)
    });
    let of = match edit {
        Some(edit) if talk.dice.from([0, 3]) == 0 => edit,
        _ => one,
    };
    vec![(who.to_owned(), Action::Deleted { of: of.event.clone() })]
}
