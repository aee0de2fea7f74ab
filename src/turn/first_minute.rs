//! The first minute: a greeting, what somebody is here for, and what each of the three begins with.

use crate::actions::sharing;
use crate::context::lookup::CommandLookup;
use crate::context::{Context, confirmations};
use crate::domain::command::CommandId;
use crate::language::cues::{self, Cue};
use crate::language::questions;
use crate::language::told::Told;
use crate::locale::Language;
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::store::StoreError;
use crate::turn::dispatch;
use crate::turn::roles::{self, Role, role};
use crate::{drafts, view};

/// The reactions that the bot puts on "travelling, hosting, or coming along?". Each is read as its word is.
pub(crate) const TAPS: &[&str] = &["🚆", "🛋", "👋"];

/// Words of a text that starts a trip; a longer one is read as an invitation, or not at all.
const MAX_START_WORDS: usize = 16;

/// What somebody is here for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aim {
    Travel,
    Host,
    Come,
}

const AIMS: [(Cue, Aim); 3] = [(Cue::Travelling, Aim::Travel), (Cue::IHost, Aim::Host), (Cue::ICome, Aim::Come)];

impl Aim {
    /// By a reaction.
    pub fn of_tap(key: &str) -> Option<Self> {
        let at = TAPS.iter().position(|tap| key.trim_end_matches('\u{fe0f}') == *tap)?;
        AIMS.get(at).map(|(_, aim)| *aim)
    }

    /// By a word alone: "hosting"; and the language that it is in.
    fn of_word(cx: &Context<'_>, text: &str) -> Option<(Self, Option<Language>)> {
        let sign = AIMS.into_iter().find(|(cue, _)| cues::is_sign(*cue, text)).map(|(_, aim)| (aim, None));
        sign.or_else(|| {
            questions::languages(text, cx.language()).into_iter().find_map(|language| {
                let told = Told::of(text, language);
                let found = AIMS.into_iter().find(|(cue, _)| told.is_about(*cue, 0));
                found.map(|(_, aim)| (aim, Some(language)))
            })
        })
    }
}

/// What stands before the first comma or point.
fn first_clause(text: &str) -> &str {
    text.split([',', '.', '!', ';', '\n']).next().unwrap_or_default().trim()
}

/// "Both", "neither": an answer to what somebody is here for that is none of the three. With others' words behind it, too.
fn neither_or_both(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    let text = first_clause(text);
    let said = |cue: Cue, more: usize| {
        let languages = questions::languages(text, cx.language()).into_iter();
        languages.into_iter().find(|language| Told::of(text, *language).is_about(cue, more))
    };
    let (both, neither) = (said(Cue::Both, 1), said(Cue::Neither, 0));
    let Some(language) = both.or(neither) else { return Ok(None) };
    // It may answer something else that was asked.
    let new = matches!(role(cx)?, Role::Guest(_) | Role::Nobody);
    if !new || !confirmations::open_questions(cx)?.is_empty() {
        return Ok(None);
    }
    cx.answer_in(language);
    Ok(Some(vec![if both.is_some() { msg!("lead-both") } else { msg!("lead-neither") }]))
}

/// The answer to a greeting: the whole at first, then shorter, never the same twice in a row.
///
/// # Errors
/// Where the store fails.
pub(crate) fn greet(cx: &mut Context<'_>) -> Result<Vec<Msg>, StoreError> {
    let role = role(cx)?;
    let (room, today) = (cx.said.room.id.clone(), cx.today());
    let first = cx.tx.first_time(&format!("hello:{room}"), cx.now)?;
    let first_today = cx.tx.first_time(&format!("hello:{room}:{today}"), cx.now)?;
    Ok(match &role {
        Role::Nobody if first => {
            cx.offer_taps(TAPS);
            vec![msg!("hello"), msg!("hello-which")]
        }
        Role::Nobody => {
            cx.offer_taps(TAPS);
            vec![if first_today { msg!("hello-so") } else { msg!("hello-again") }, msg!("hello-which")]
        }
        _ if first => vec![msg!("hello"), try_these(cx, &role)?],
        _ if first_today => vec![msg!("hello-today"), try_these(cx, &role)?],
        _ => vec![msg!("hello-again"), msg!("hello-help")],
    })
}

/// Who the bot is, and what it can do for this person.
///
/// # Errors
/// Where the store fails.
pub(crate) fn introduce(cx: &mut Context<'_>) -> Result<Vec<Msg>, StoreError> {
    let role = role(cx)?;
    let mut lines = vec![match &role {
        Role::Crew(_) => msg!("intro-crew"),
        Role::Host(_) => msg!("intro-host"),
        Role::Guest(_) => msg!("intro-guest"),
        Role::Nobody => msg!("intro-nobody"),
    }];
    if matches!(role, Role::Nobody) && cx.said.room.direct {
        cx.offer_taps(TAPS);
        lines.push(msg!("hello-which"));
    } else {
        lines.push(try_these(cx, &role)?);
    }
    lines.push(msg!("hello-help"));
    Ok(lines)
}

/// "For example: …", of what this person may well write now.
///
/// # Errors
/// Where the store fails.
pub(crate) fn try_these(cx: &Context<'_>, role: &Role) -> Result<Msg, StoreError> {
    Ok(msg!("try-these", examples: Arg::OneOf(roles::examples(cx, role)?)))
}

/// The first step of what somebody said they are here for; `None` where the text says no such thing.
///
/// # Errors
/// Where the store fails.
pub(crate) fn aimed(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    if !cx.said.room.direct {
        return Ok(None);
    }
    if let Some(lines) = neither_or_both(cx, text)? {
        return Ok(Some(lines));
    }
    let clause = first_clause(text);
    let mut found = Aim::of_word(cx, text);
    // "On the road, in Copenhagen just now": unless more can be made of it.
    if found.is_none() && clause.len() < text.len() && !text.ends_with('?') && !drafts::reads(cx, text)? {
        found = Aim::of_word(cx, clause);
    }
    if let Some((aim, language)) = found {
        if let Some(language) = language {
            cx.answer_in(language);
        }
        return lead(cx, aim).map(Some);
    }
    starts_trip(cx, text)
}

/// "I want to start a trip": a draft where it says enough, else what is lacking is asked for.
fn starts_trip(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    // "trip new North by train" is the command.
    let mut words = text.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let command = matches!(cx.find_in_talk(first), CommandLookup::One(CommandId::Trip));
    if command && cx.env.words.key("trip", second).is_some() {
        return Ok(None);
    }
    let short = text.split_whitespace().count() <= MAX_START_WORDS;
    let starts = |language| Told::of(text, language).has(Cue::StartTrip);
    if !short || text.ends_with('?') || !questions::languages(text, cx.language()).into_iter().any(starts) {
        return Ok(None);
    }
    if let Some(lines) = drafts::sentence(cx, text)? {
        return Ok(Some(lines));
    }
    Ok(Some(vec![msg!("lead-travel"), msg!("lead-example", example: roles::journey(cx))]))
}

/// The first step of one of the three.
///
/// # Errors
/// Where the store fails.
pub(crate) fn lead(cx: &mut Context<'_>, aim: Aim) -> Result<Vec<Msg>, StoreError> {
    let role = role(cx)?;
    Ok(match (aim, &role) {
        (Aim::Travel, Role::Crew(trip)) => now(cx, &Role::Crew(trip.clone()))?,
        (Aim::Travel, _) if !cx.env.settings.may_create_trips(cx.me()) => vec![msg!("trip-not-allowed")],
        (Aim::Travel, _) => vec![msg!("lead-travel"), msg!("lead-example", example: roles::journey(cx))],
        (_, Role::Nobody) => vec![msg!("no-trip-guest")],
        (Aim::Host, Role::Host(trip)) => now(cx, &Role::Host(trip.clone()))?,
        (Aim::Host, Role::Guest(trip) | Role::Crew(trip)) => {
            let mut lines = vec![msg!("lead-host", trip: trip)];
            if let Some((stop, day)) = roles::next_stop(cx, trip)? {
                let example = msg!("say-offer", place: view::spot(&stop.spot), day: day);
                lines.push(msg!("lead-example", example: example));
            }
            lines
        }
        (Aim::Come, _) => {
            let mut lines = vec![msg!("lead-come")];
            lines.extend(dispatch::run(cx, CommandId::Meetups, "")?);
            lines
        }
    })
}

/// What somebody's next step is.
///
/// # Errors
/// Where the store fails.
pub(crate) fn now(cx: &mut Context<'_>, role: &Role) -> Result<Vec<Msg>, StoreError> {
    use crate::domain::offer::NightState;
    let today = cx.today();
    match role {
        Role::Crew(trip) => {
            let offers = cx.tx.offers(trip.id)?;
            let open = offers.iter().find(|one| one.has_from(today, NightState::Open));
            if let Some(offer) = open {
                return Ok(vec![
                    msg!("now-answer", no: offer.no),
                    view::offer(offer, cx.host(offer, trip)?.as_deref(), cx.said.room.direct),
                ]);
            }
            if cx.tx.stops(trip.id)?.is_empty() {
                return Ok(vec![msg!("now-stops", trip: trip), msg!("lead-example", example: roles::journey(cx))]);
            }
            let lines = dispatch::run(cx, CommandId::Nights, "")?;
            let mut shown = vec![msg!("now-share")];
            shown.extend(match sharing::how(cx, trip) {
                Ok(how) => how,
                Err(error) => error.fatal().map(|()| Vec::new())?,
            });
            shown.splice(0..0, lines);
            Ok(shown)
        }
        Role::Host(trip) => {
            let offers = cx.tx.offers(trip.id)?;
            let mine = || offers.iter().filter(|one| one.host.for_rules() == cx.me());
            for offer in mine() {
                let taken = offer.has_from(today, NightState::Taken);
                if taken && !cx.tx.has_details(trip.id, offer.no)? {
                    return Ok(vec![msg!("now-way-in", no: offer.no)]);
                }
            }
            Ok(vec![match mine().find(|one| !one.nights_in(NightState::Open).is_empty()) {
                Some(offer) => msg!("now-wait", no: offer.no),
                None => msg!("now-ready"),
            }])
        }
        Role::Guest(trip) => {
            let guest = Role::Guest(trip.clone());
            Ok(vec![msg!("intro-guest"), try_these(cx, &guest)?])
        }
        Role::Nobody => {
            cx.offer_taps(TAPS);
            Ok(vec![msg!("hello-which")])
        }
    }
}
