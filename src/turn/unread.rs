//! What asks for nothing that the bot can do: thanks, greetings, "leave me alone", stories, and what it didn't understand. In
//! a direct chat none of it meets with silence.

use crate::context::{Context, addressed, confirmations, lookup};
use crate::domain::offer::{NightState, Offer};
use crate::language::cues::{self, Cue};
use crate::language::questions;
use crate::language::told::Told;
use crate::language::when::{self, When};
use crate::language::wish;
use crate::locale::Language;
use crate::msg;
use crate::outgoing::Choice;
use crate::render::msg::{Arg, Msg};
use crate::store::{PendingAction, StoreError};
use crate::turn::first_minute;
use crate::turn::named;
use crate::turn::roles::{Role, examples, role};
use crate::view;

/// Reactions: it was read and is welcome; it was read; it can't be.
const GLAD: &str = "👍";
const READ: &str = "👀";
const BLIND: &str = "🙈";

/// Words beside "thanks", or "stop it", that still say no more.
const MAX_BESIDE: usize = 4;
/// Words of "forget it, I'm just testing".
const MAX_TESTING: usize = 8;
/// Records of each kind whose names are looked for.
const MAX_NAMED: usize = 50;
/// Words of a text that is a story or an opinion; a shorter one may be a command gone wrong.
const MIN_STORY: usize = 5;

/// The answer to what asks for nothing and says so by its words. `None` for all else.
///
/// # Errors
/// Where the store fails.
pub(crate) fn small_talk(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    let spoken_to = cx.said.room.direct || addressed::is_called(cx.env, cx.said);
    if !spoken_to || lookup::is_command(cx, text) && !is_host_word(cx, text) {
        return Ok(None);
    }
    let lines = if is_quiet(cx, text) {
        Some(quiet(cx))
    } else if let Some(language) = greeting(cx, text) {
        cx.answer_in(language);
        Some(first_minute::greet(cx)?)
    } else if is_thanks(cx, text) && cx.said.room.direct {
        cx.mark(GLAD);
        Some(Vec::new())
    } else if cx.said.room.direct && only_tests(text) && confirmations::draft(cx)?.is_none() {
        // What was saved before stays; it is theirs to take back.
        let saved = cx.tx.last_deed(cx.me(), None, cx.now)?.is_some();
        Some(vec![if saved { msg!("testing-saved") } else { msg!("testing") }])
    } else {
        first_minute::aimed(cx, text)?
    };
    if lines.is_some() {
        // Nothing is recorded of it.
        cx.set_refused(true);
    }
    Ok(lines)
}

fn told(cx: &Context<'_>, text: &str) -> Vec<Told> {
    questions::languages(text, cx.language()).into_iter().map(|language| Told::of(text, language)).collect()
}

/// "Host" is a command, too, which needs more words.
fn is_host_word(cx: &Context<'_>, text: &str) -> bool {
    told(cx, text).iter().any(|told| told.is_about(Cue::IHost, 0))
}

fn is_quiet(cx: &Context<'_>, text: &str) -> bool {
    told(cx, text).iter().any(|told| told.is_said(Cue::BeQuiet, MAX_BESIDE))
}

/// The language in which a text greets; `None` where it says anything else. Theirs, where several have that word.
fn greeting(cx: &Context<'_>, text: &str) -> Option<Language> {
    if cues::is_sign(Cue::Greeting, text) {
        return Some(cx.language());
    }
    let beside = text.split_whitespace().last().unwrap_or_default();
    let greets = |language: &Language| {
        let told = Told::of(text, *language);
        told.is_about(Cue::Greeting, 0) || told.is_about(Cue::Greeting, 1) && !lookup::is_command(cx, beside)
    };
    questions::languages(text, cx.language()).into_iter().find(greets)
}

/// Thanks, or no more than "cool".
fn is_thanks(cx: &Context<'_>, text: &str) -> bool {
    // "Takk ja til 2" takes an offer.
    if lookup::is_command_of_several(cx, text) {
        return false;
    }
    if text.ends_with('?') {
        return false;
    }
    if [Cue::Thanks, Cue::WellSaid].into_iter().any(|cue| cues::is_sign(cue, text)) {
        return true;
    }
    let dated = !when::find(text, &cx.reading(cx.zone(), None)).spans.is_empty();
    told(cx, text).iter().any(|told| {
        told.is_made_of(&[Cue::Thanks, Cue::WellSaid], 0) || !dated && told.is_made_of(&[Cue::Thanks], MAX_BESIDE)
    })
}

/// "Forget it, just testing"
fn only_tests(text: &str) -> bool {
    text.split_whitespace().count() <= MAX_TESTING && cues::has(Cue::JustTesting, text)
}

/// What can be switched off.
pub(crate) fn quiet(cx: &Context<'_>) -> Vec<Msg> {
    if cx.said.room.direct { vec![msg!("quiet-ask"), msg!("quiet-how")] } else { vec![msg!("quiet-room")] }
}

/// The answer to what nothing was made of.
///
/// # Errors
/// Where the store fails.
pub(crate) fn not_understood(cx: &mut Context<'_>, text: &str) -> Result<Vec<Msg>, StoreError> {
    cx.set_refused(true);
    let asks = text.ends_with('?') || questions::begins_as_question(text, cx.language());
    if !cx.said.room.direct {
        let called = addressed::is_called(cx.env, cx.said);
        let asks = asks && text.ends_with('?');
        return Ok(if called && asks { vec![msg!("sorry-room")] } else { Vec::new() });
    }
    if let Some(lines) = under_draft(cx)? {
        return Ok(lines);
    }
    let (room, today) = (cx.said.room.id.clone(), cx.today());
    let guess = wish::guess(text);
    let tells = !(guess.is_likely() && guess.wish.changes()) && is_story(cx, text);
    if !asks && tells && !names_anything(cx, text)? {
        return story(cx);
    }
    if cx.tx.first_time(&format!("sorry:{room}:{today}:1"), cx.now)? {
        let role = role(cx)?;
        if let Some(line) = what_waits(cx, &role)? {
            return Ok(vec![line]);
        }
        return Ok(vec![msg!("sorry-1", examples: Arg::OneOf(examples(cx, &role)?))]);
    }
    let second = cx.tx.first_time(&format!("sorry:{room}:{today}:2"), cx.now)?;
    Ok(vec![if second { msg!("sorry-2") } else { msg!("sorry-3") }])
}

/// The answer to talk that asks for nothing: a line at first, then no more than that it was read.
///
/// # Errors
/// Where the store fails.
pub(crate) fn story(cx: &mut Context<'_>) -> Result<Vec<Msg>, StoreError> {
    let room = cx.said.room.id.clone();
    if cx.tx.first_time(&format!("story:{room}"), cx.now)? {
        return Ok(vec![msg!("story")]);
    }
    cx.mark(READ);
    Ok(Vec::new())
}

/// What is open for this person, with what answers it: an offer that waits for their word, or one of theirs that waits for
/// the crew's.
fn what_waits(cx: &mut Context<'_>, role: &Role) -> Result<Option<Msg>, StoreError> {
    let today = cx.today();
    let open = |offer: &&Offer| offer.nights_in(NightState::Open).iter().any(|night| *night >= today);
    match role {
        Role::Crew(trip) => {
            let offers = cx.tx.offers(trip.id)?;
            let Some(offer) = offers.iter().rfind(open) else { return Ok(None) };
            let (no, place) = (offer.no, view::spot(&offer.spot));
            let host = cx.host(offer, trip)?;
            cx.about(trip.id, offer.no);
            cx.offer_choices(Choice::YES_NO);
            Ok(Some(match host {
                Some(host) => msg!("sorry-offer-of", host: host, place: place, no: no),
                None => msg!("sorry-offer", place: place, no: no),
            }))
        }
        Role::Host(trip) => {
            let offers = cx.tx.offers(trip.id)?;
            let mine = offers.iter().filter(|offer| offer.host.for_rules() == cx.me());
            let Some(no) = mine.rev().find(open).map(|offer| offer.no) else { return Ok(None) };
            cx.about(trip.id, no);
            Ok(Some(msg!("sorry-hosting", no: no)))
        }
        _ => Ok(None),
    }
}

/// Whether the text names somebody who travels, a meetup ahead or a stop: then it is about the trip, and no mere story.
fn names_anything(cx: &Context<'_>, text: &str) -> Result<bool, StoreError> {
    let (Role::Crew(trip) | Role::Host(trip) | Role::Guest(trip)) = role(cx)? else { return Ok(false) };
    let mut names: Vec<String> = Vec::new();
    for person in &trip.crew {
        names.push(cx.bare_name(person)?);
    }
    for offer in cx.tx.offers(trip.id)?.iter().take(MAX_NAMED) {
        names.extend(cx.host(offer, &trip)?);
    }
    let meetups = cx.tx.meetups(trip.id)?.into_iter().filter(|one| one.next(cx.now).is_some());
    names.extend(meetups.take(MAX_NAMED).map(|one| one.title));
    names.extend(cx.tx.stops(trip.id)?.into_iter().take(MAX_NAMED).map(|stop| stop.spot.name));
    Ok(names.iter().any(|name| named::any_word(name, text)))
}

/// A draft waits: it is named again, with what answers it.
fn under_draft(cx: &mut Context<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    let Some((waits, last)) = confirmations::draft(cx)? else { return Ok(None) };
    let PendingAction::Draft(draft) = &waits.what else { return Ok(None) };
    if !last {
        return Ok(None);
    }
    let whole = draft.is_whole();
    cx.tx.ask_again(&waits.event, &cx.said.event)?;
    if whole {
        cx.offer_choices(Choice::YES_NO);
    }
    Ok(Some(vec![msg!("sorry-draft", question: &waits.shown)]))
}

/// Whether a text tells something and asks for nothing: several words, no question, nobody spoken to, nothing that a trip is
/// made of.
fn is_story(cx: &Context<'_>, text: &str) -> bool {
    const ASKS: [Cue; 5] = [Cue::Request, Cue::Bed, Cue::Trip, Cue::WayIn, Cue::Offered];
    if text.split_whitespace().count() < MIN_STORY || text.contains('#') {
        return false;
    }
    // "Found a hostel for the 8th" is more than talk.
    let dated = |span: &when::Span| matches!(span.when, When::Day(_) | When::At(_) | When::Days { .. });
    if when::find(text, &cx.reading(cx.zone(), None)).spans.iter().any(dated) {
        return false;
    }
    let language = questions::languages(text, cx.language()).first().copied().unwrap_or_default();
    let told = Told::of(text, language);
    !ASKS.into_iter().any(|cue| told.has(cue))
}

/// A message without words: a picture, a place, a voice message.
///
/// # Errors
/// Where the store fails.
pub(crate) fn wordless(cx: &mut Context<'_>) -> Result<Vec<Msg>, StoreError> {
    let (room, today) = (cx.said.room.id.clone(), cx.today());
    if cx.tx.first_time(&format!("wordless:{room}:{today}"), cx.now)? {
        return Ok(vec![msg!("only-text")]);
    }
    cx.mark(BLIND);
    Ok(Vec::new())
}

/// What nothing else was said to, in a direct chat: a reaction shows that it was read.
pub(crate) fn seen(cx: &mut Context<'_>) {
    let key = if is_thanks(cx, cx.said.text.trim()) { GLAD } else { READ };
    cx.mark(key);
}
