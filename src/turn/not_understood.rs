//! What no reader understood. Alone with the bot, it is answered by what is known of whatever it names, or what may be meant by
//! it; where that is nothing, it is told so, with what waits or examples. It never changes anything by itself.

use crate::context::{Context, addressed, confirmations};
use crate::domain::offer::{NightState, Offer};
use crate::domain::trip::Trip;
use crate::language::cues::Cue;
use crate::language::detect;
use crate::language::questions as question_words;
use crate::language::told::Told;
use crate::language::when::{self, When};
use crate::language::wish;
use crate::outgoing::Choice;
use crate::render::msg::{Arg, Msg};
use crate::store::{PendingAction, StoreError};
use crate::text::fold;
use crate::turn::roles::{Role, examples, role};
use crate::turn::{first_minute, hurried, named, questions, unread, way_in, wished};
use crate::{msg, view};

/// Records of each kind whose names are looked for.
const MAX_NAMED: usize = 50;
/// Words of a text that is a story or an opinion; a shorter one may be a command gone wrong.
const MIN_STORY: usize = 5;
/// Words of a text that is looked at; a longer one names many things.
const MAX_WORDS: usize = 30;
/// Words that say something, of what a host may want to have passed on.
const MIN_TOLD: usize = 2;

/// The answer to what nothing was made of.
///
/// # Errors
/// Where the store fails.
pub(crate) fn answer(cx: &mut Context<'_>, text: &str) -> Result<Vec<Msg>, StoreError> {
    cx.set_refused(true);
    let asks = text.ends_with('?') || question_words::begins_as_question(text, cx.language());
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
    let hosts = matches!(role(cx)?, Role::Host(_));
    // "We have two cats, by the way" is for those who come to stay.
    let talks =
        if hosts { guess.wish.is_talk() && guess.is_sure() } else { !guess.is_likely() || !guess.wish.changes() };
    if !asks && talks && is_story(cx, text) && !names_anything(cx, text)? {
        return unread::story(cx);
    }
    let perhaps = perhaps(cx, text, hosts)?;
    // Nothing is recorded of it.
    cx.set_refused(true);
    if let Some(lines) = perhaps {
        return Ok(lines);
    }
    if cx.tx.first_time(&format!("sorry:{room}:{today}:1"), cx.now)? {
        if let Some(lines) = what_for(cx)? {
            return Ok(lines);
        }
        let role = role(cx)?;
        if let Some(line) = what_waits(cx, &role)? {
            return Ok(vec![line]);
        }
        return Ok(vec![msg!("sorry-1", examples: Arg::OneOf(examples(cx, &role)?))]);
    }
    let second = cx.tx.first_time(&format!("sorry:{room}:{today}:2"), cx.now)?;
    Ok(vec![if second { msg!("sorry-2") } else { msg!("sorry-3") }])
}

/// What it may be about, the likeliest first; `None` where it names nothing. `hosts`: what they say may be for those who come.
fn perhaps(cx: &mut Context<'_>, text: &str, hosts: bool) -> Result<Option<Vec<Msg>>, StoreError> {
    if text.lines().count() != 1 || text.split_whitespace().count() > MAX_WORDS {
        return Ok(None);
    }
    if let Some(lines) = wished::likely_beside_record(cx, text, false)? {
        return Ok(Some(lines));
    }
    if let Some(lines) = way_in::perhaps(cx, text)? {
        return Ok(Some(lines));
    }
    if let Some(lines) = questions::known_of(cx, text)? {
        return Ok(Some([vec![msg!("about-known")], lines].concat()));
    }
    if !hosts && let Some(lines) = wished::likely_beside_record(cx, text, true)? {
        return Ok(Some(lines));
    }
    if let Some(lines) = wished::perhaps(cx, text)? {
        return Ok(Some([vec![msg!("perhaps")], lines].concat()));
    }
    let told = fold::words(text).filter(|word| !detect::is_function_word(&text[word.clone()])).count();
    if hosts && told >= MIN_TOLD && wish::guess(text).is_of_words() {
        return hurried::to_pass_on(cx, text);
    }
    Ok(None)
}

/// What somebody is asked again who has done nothing here yet: what they are here for.
fn what_for(cx: &mut Context<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    let new = match role(cx)? {
        Role::Nobody => true,
        Role::Guest(trip) => !takes_part(cx, &trip)? && confirmations::open_questions(cx)?.is_empty(),
        Role::Crew(_) | Role::Host(_) => false,
    };
    if !new {
        return Ok(None);
    }
    cx.offer_taps(first_minute::TAPS);
    Ok(Some(vec![msg!("sorry-3"), msg!("hello-which")]))
}

/// Whether somebody has answered or proposed a meetup, or offered anything.
fn takes_part(cx: &Context<'_>, trip: &Trip) -> Result<bool, StoreError> {
    if cx.tx.offers(trip.id)?.iter().any(|offer| offer.host.for_rules() == cx.me()) {
        return Ok(true);
    }
    for meetup in cx.tx.meetups(trip.id)? {
        if meetup.maker == *cx.me() || cx.tx.rsvps(trip.id, meetup.no)?.iter().any(|rsvp| rsvp.person == *cx.me()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What is open for this person, with what answers it: an offer that waits for their word, or one of theirs that waits for
/// the crew's.
fn what_waits(cx: &mut Context<'_>, role: &Role) -> Result<Option<Msg>, StoreError> {
    let today = cx.today();
    let open = |offer: &&Offer| offer.has_from(today, NightState::Open);
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
    let language = question_words::languages(text, cx.language()).first().copied().unwrap_or_default();
    let told = Told::of(text, language);
    !ASKS.into_iter().any(|cue| told.has(cue))
}
