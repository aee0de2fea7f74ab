//! Answers messages in a direct chat that no other reader understands. [`wish`](crate::language::wish) guesses what the person wants.
//!
//! A question is answered as if it had been asked in known words. A request is asked back before anything changes. Only a
//! reminder for oneself that there is hardly a doubt about is set at once, as it can be undone.

use crate::commands::args::candidates::candidates;
use crate::context::outcome::{CommandError, Outcome};
use crate::context::settle::tried;
use crate::context::{Context, addressed, confirmations};
use crate::domain::command::CommandId;
use crate::domain::meetup::Answer;
use crate::language::cues::{self, Cue};
use crate::language::questions::Question;
use crate::language::standing::Standing;
use crate::language::vocabulary::Small;
use crate::language::wish::{self, Guess, Wish};
use crate::render::msg::{Arg, Msg};
use crate::store::StoreError;
use crate::turn::questions;
use crate::turn::roles::{self, Role, role};
use crate::turn::{dispatch, first_minute, hurried, meetup_changes, unread, way_in};
use crate::{drafts, msg};

/// Reactions: it was read and is welcome; goodbye.
const GLAD: &str = "👍";
const BYE: &str = "👋";

/// Words of a text whose wish is guessed; a longer one wants several things, or none.
const MAX_WORDS: usize = 25;
/// Words of a text that is guessed at where there is a doubt.
const MIN_WORDS: usize = 2;

/// How sure it must be that somebody seeks a bed, where it may read as an offer of one.
const MIN_SEEKING: f64 = 2.5;

/// The answer to what is likely wanted; `None` where nothing is, or it is to be written down.
///
/// # Errors
/// Where the store fails.
pub(crate) fn answered(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    of(cx, text, Guess::is_likely)
}

/// The same where there is hardly a doubt: then no draft is made of the text.
///
/// # Errors
/// Where the store fails.
pub(crate) fn surely(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    of(cx, text, |guess| match guess.wish {
        // "Do you need a bed in Oslo?" offers one.
        Wish::SeekBed => guess.margin >= MIN_SEEKING,
        // These are asked back, or say how.
        Wish::Accept | Wish::Decline | Wish::Quiet => guess.is_likely(),
        // The draft of it says more.
        wish if wish.changes() => false,
        _ => guess.is_sure(),
    })
}

/// The answer to what is likely wanted of a text of which nothing new could be written down. `talk`: also where that is nothing.
///
/// # Errors
/// Where the store fails.
pub(crate) fn likely_beside_record(
    cx: &mut Context<'_>,
    text: &str,
    talk: bool,
) -> Result<Option<Vec<Msg>>, StoreError> {
    let guess = wish::guess_beside_record(text);
    if !talk && guess.wish.is_talk() && !guess.is_sure() {
        return Ok(None);
    }
    by(cx, text, guess, Guess::is_likely)
}

/// The same where it is the best guess, and no more. Talk gets its answer only where it is likely.
///
/// # Errors
/// Where the store fails.
pub(crate) fn perhaps(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    by(cx, text, wish::guess_beside_record(text), |guess| {
        guess.is_possible() && (question_of(guess.wish).is_some() || guess.wish.changes())
    })
}

fn of(cx: &mut Context<'_>, text: &str, enough: fn(Guess) -> bool) -> Result<Option<Vec<Msg>>, StoreError> {
    by(cx, text, wish::guess(text), enough)
}

fn by(
    cx: &mut Context<'_>,
    text: &str,
    guess: Guess,
    enough: fn(Guess) -> bool,
) -> Result<Option<Vec<Msg>>, StoreError> {
    let short = text.lines().count() == 1 && text.split_whitespace().count() <= MAX_WORDS;
    if !cx.said.room.direct || !short || text.starts_with(cx.prefix()) || addressed::is_called(cx.env, cx.said) {
        return Ok(None);
    }
    // A single word says little.
    let bare = text.split_whitespace().count() < MIN_WORDS && !guess.is_sure();
    if bare || !enough(guess) {
        return Ok(None);
    }
    // "The key is with the neighbour" tells it, and doesn't ask how.
    if matches!(guess.wish, Wish::WayIn | Wish::TellWayIn)
        && let Some(lines) = way_in::perhaps(cx, text)?
    {
        return Ok(Some(lines));
    }
    if let Some(question) = question(cx, guess.wish)? {
        return questions::answered_as(cx, text, question);
    }
    // What is said under a draft is rather about that.
    if confirmations::draft(cx)?.is_some_and(|(_, last)| last) {
        return Ok(None);
    }
    let lines = tried(cx, |cx| other(cx, text, guess))?;
    if lines.is_some() {
        // Nothing is recorded of it.
        cx.set_refused(true);
    }
    Ok(lines)
}

/// The question that is answered for a wish; `None` where it is none.
fn question(cx: &Context<'_>, wish: Wish) -> Result<Option<Question>, StoreError> {
    Ok(match question_of(wish) {
        // A host asks whether their bed stands, others whether a meetup does.
        Some(Question::When) if wish == Wish::State && matches!(role(cx)?, Role::Host(_)) => Some(Question::Accepted),
        question => question,
    })
}

/// The wishes that are questions like others.
fn question_of(wish: Wish) -> Option<Question> {
    Some(match wish {
        Wish::WhoAreYou => Question::WhoAreYou,
        Wish::WhatNow => Question::WhatNow,
        Wish::Plan => Question::Plan,
        Wish::WhatNext => Question::WhatNext,
        Wish::Accepted => Question::Accepted,
        Wish::Offers => Question::Offers,
        Wish::Sleep => Question::Sleep,
        Wish::Bed => Question::Bed,
        Wish::Arrival | Wish::HowLong => Question::HowLong,
        Wish::WayIn => Question::WayIn,
        Wish::TellWayIn => Question::TellWayIn,
        Wish::GoingOn => Question::GoingOn,
        Wish::WhoComes => Question::Come,
        Wish::AmComing => Question::AmComing,
        Wish::When => Question::When,
        Wish::Where => Question::Where,
        Wish::Clash => Question::Clash,
        Wish::ToldThem => Question::ToldThem,
        Wish::AreWhere => Question::AreWhere,
        Wish::State => Question::When,
        Wish::FindTrip => Question::FindTrip,
        Wish::HowChange => Question::Change,
        Wish::HowRemove => Question::Remove,
        Wish::HowDo => Question::How,
        Wish::WhoReads => Question::Standing(Standing::WhoReads),
        Wish::WhoSeesAddress => Question::Standing(Standing::WhoSeesAddress),
        Wish::WhoSeesMe => Question::Standing(Standing::WhoSeesMe),
        Wish::Cost => Question::Standing(Standing::Cost),
        Wish::SignUp => Question::Standing(Standing::SignUp),
        Wish::Bot => Question::Standing(Standing::Bot),
        Wish::Speak => Question::Standing(Standing::Speak),
        Wish::WithoutTrip => Question::Standing(Standing::WithoutTrip),
        Wish::SayAgain => Question::Standing(Standing::SayAgain),
        _ => return None,
    })
}

/// The answer to what is no question; `None` where there is none of its own.
fn other(cx: &mut Context<'_>, text: &str, guess: Guess) -> Result<Option<Vec<Msg>>, CommandError> {
    Ok(match guess.wish {
        Wish::HowMany => how_many(cx)?,
        Wish::WayInLater => match role(cx)? {
            Role::Host(_) => Some(vec![msg!("way-in-not-now")]),
            _ => None,
        },
        Wish::WhoRuns => Some(run(cx, CommandId::About)?),
        Wish::Undo => did_something(cx)?.then(|| vec![msg!("take-back-how")]),
        Wish::Quiet => Some(unread::quiet(cx)),
        Wish::SeekBed => Some(seek(cx)?),
        Wish::Greeting => Some(first_minute::greet(cx)?),
        Wish::Thanks | Wish::Waiting => mark(cx, GLAD),
        Wish::Bye => mark(cx, BYE),
        Wish::Sorry => Some(vec![if did_something(cx)? { msg!("take-back-how") } else { msg!("no-harm") }]),
        Wish::Complaint => {
            let undo = did_something(cx)?.then(|| msg!("take-back-how"));
            Some([msg!("complaint")].into_iter().chain(undo).collect())
        }
        Wish::SmallTalk => Some(unread::story(cx)?),
        Wish::OtherAsk => Some(vec![unknown(cx)?]),
        // "I can't make it after all" is made of the words of a yes.
        Wish::Come if cues::has(Cue::Not, text) => meetup_changes::answer_asked(cx, text, Answer::No, guess.is_sure())?,
        Wish::Come => meetup_changes::answer_asked(cx, text, Answer::Yes, guess.is_sure())?,
        Wish::NotCome => meetup_changes::answer_asked(cx, text, Answer::No, guess.is_sure())?,
        Wish::MaybeCome => meetup_changes::answer_asked(cx, text, Answer::Maybe, guess.is_sure())?,
        Wish::RemindMe if guess.is_sure() => Some(remind(cx, text)?),
        Wish::RemindMe => drafts::reminder(cx, text)?,
        wish => hurried::guessed(cx, text, wish)?,
    })
}

/// An own reminder; it can be undone.
fn remind(cx: &mut Context<'_>, text: &str) -> Outcome {
    let queued = cx.queue_len();
    let me = cx.env.words.small_of(cx.language(), Small::Me).first().map_or("", String::as_str);
    dispatch::carry_out(cx, CommandId::Remind, &format!("{me} {text}"), queued)
}

fn run(cx: &mut Context<'_>, command: CommandId) -> Outcome {
    let queued = cx.queue_len();
    dispatch::carry_out(cx, command, "", queued)
}

fn mark(cx: &mut Context<'_>, key: &str) -> Option<Vec<Msg>> {
    cx.mark(key);
    Some(Vec::new())
}

/// Whether they did something just now that they can take back.
fn did_something(cx: &Context<'_>) -> Result<bool, StoreError> {
    Ok(cx.tx.last_deed(cx.me(), None, cx.now)?.is_some())
}

/// "How many are you?", asked by a host or one of the crew. Others aren't told who travels.
fn how_many(cx: &Context<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    let (Role::Host(trip) | Role::Crew(trip)) = role(cx)? else { return Ok(None) };
    let names = trip.crew.iter().map(|one| cx.name(one).map(Arg::Text)).collect::<Result<Vec<_>, _>>()?;
    let people = i64::try_from(names.len()).unwrap_or(i64::MAX);
    Ok(Some(vec![msg!("who-travels", trip: &trip, people: people, names: Arg::List(names))]))
}

/// "Can you find me a sofa in Bergen?"
fn seek(cx: &mut Context<'_>) -> Outcome {
    if let Role::Crew(trip) = role(cx)?
        && !cx.tx.stops(trip.id)?.is_empty()
    {
        return run(cx, CommandId::Nights);
    }
    Ok(vec![msg!("seek-how"), msg!("try-these", examples: Arg::OneOf(vec![Arg::Msg(roles::journey(cx))]))])
}

/// What isn't known: the other side may know it.
fn unknown(cx: &Context<'_>) -> Result<Msg, CommandError> {
    let last = |trip, command| Ok::<_, CommandError>(candidates(cx, trip, command)?.last().map(|offer| offer.no));
    Ok(match role(cx)? {
        Role::Crew(trip) => last(&trip, CommandId::Ask)?.map(|no| msg!("dont-know-ask", no: no)),
        Role::Host(trip) => last(&trip, CommandId::Tell)?.map(|no| msg!("dont-know-tell", no: no)),
        Role::Guest(_) | Role::Nobody => None,
    }
    .unwrap_or_else(|| msg!("dont-know")))
}
