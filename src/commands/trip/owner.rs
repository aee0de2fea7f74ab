//! What a trip's owner alone does: hands it over, blocks people, keeps it.

use crate::actions::{crew_requests, offers};
use crate::commands::args::people;
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::domain::ids::UserId;
use crate::domain::offer::NightState;
use crate::domain::permissions::Permission;
use crate::domain::trip::Trip;
use crate::msg;
use crate::render::msg::Arg;
use crate::store::RequestKind;
use crate::text::fold::fold;

/// People who are listed.
const MAX_SHOWN: usize = 60;

/// To one of the crew, after the owner's "yes" and then theirs.
pub fn hand_over(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip()?;
    cx.require(Permission::RunTrip, &trip, None)?;
    let people = people(cx, text)?;
    let [to] = people.as_slice() else { return Err(usage!("own-hand-who")) };
    let name = cx.full_name(to)?;
    if *to == trip.owner {
        return Err(refuse!("own-hand-yours"));
    }
    if !trip.is_crew(to) {
        return Err(refuse!("own-hand-crew", name: name, id: to.as_str()));
    }
    // Asked once already: that needs no second "yes".
    if crew_requests::is_waiting(cx, &trip, RequestKind::Owner, to)? {
        return Ok(vec![crew_requests::ask_to_own(cx, &trip, to)?]);
    }
    let asked = format!("{} {to}", trip.id);
    // The "yes" is for that trip and that person: the line names both.
    if !(cx.is_confirmed() && text == asked) {
        let question = msg!("own-hand-ask", trip: &trip, name: name, sure: cx.sure_words("hand"));
        return Err(CommandError::confirm_surely(question, format!("trip hand {asked}"), "hand"));
    }
    Ok(vec![crew_requests::ask_to_own(cx, &trip, to)?])
}

/// The trip, where nobody else reads along: who is blocked is not to notice.
fn trip_in_direct_chat(cx: &Context<'_>) -> Result<Trip, CommandError> {
    let trip = cx.trip()?;
    cx.require(Permission::RunTrip, &trip, None)?;
    if !cx.said.room.direct {
        return Err(refuse!("own-block-in-room"));
    }
    Ok(trip)
}

pub fn block(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = trip_in_direct_chat(cx)?;
    if text.is_empty() {
        let blocked = cx.tx.blocked_in(trip.id)?;
        if blocked.is_empty() {
            return Ok(vec![msg!("own-trip-blocked-none", trip: &trip)]);
        }
        let people: Vec<Arg> = blocked.iter().take(MAX_SHOWN).map(|one| Arg::from(one.as_str())).collect();
        return Ok(vec![msg!("own-trip-blocked-list", trip: &trip, people: people)]);
    }
    let mut lines = Vec::new();
    for person in people_named(cx, text)? {
        let id = person.as_str();
        if trip.is_crew(&person) {
            return Err(refuse!("own-trip-block-crew", id: id));
        }
        let today = cx.today();
        for offer in cx.tx.offers(trip.id)?.iter().filter(|offer| *offer.host.for_rules() == person) {
            // Nobody sleeps at a place whose host can't say that it is gone. They hear it as any host does.
            let mut taken = offer.nights_in(NightState::Taken);
            taken.retain(|night| *night >= today);
            if !taken.is_empty() {
                offers::decline_nights(cx, &trip, offer, &taken)?;
                lines.push(msg!("own-trip-block-host", no: offer.no));
            }
            // A blocked host could not take the check-in details back, so they are deleted.
            cx.tx.delete_details(trip.id, offer.no)?;
            // What nobody took up is left unsaid.
            for night in offer.nights_in(NightState::Open) {
                cx.tx.set_night(trip.id, offer.no, night, NightState::Left, None)?;
            }
        }
        let line = if cx.tx.block_in(trip.id, &person, cx.now)? {
            msg!("own-trip-blocked", trip: &trip, id: id)
        } else {
            msg!("own-blocked-already", id: id)
        };
        lines.push(line);
    }
    Ok(lines)
}

pub fn unblock(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = trip_in_direct_chat(cx)?;
    let mut lines = Vec::new();
    for person in people_named(cx, text)? {
        let id = person.as_str();
        lines.push(if cx.tx.unblock_in(trip.id, &person)? {
            msg!("own-trip-unblocked", trip: &trip, id: id)
        } else {
            msg!("own-not-blocked", id: id)
        });
    }
    Ok(lines)
}

fn people_named(cx: &Context<'_>, text: &str) -> Result<Vec<UserId>, CommandError> {
    let people = people(cx, text)?;
    if people.is_empty() { Err(usage!("own-trip-block-who")) } else { Ok(people) }
}

/// Keeps the trip beyond the time after which the operator has ended trips deleted, or not any more.
pub fn set_kept(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip()?;
    cx.require(Permission::RunTrip, &trip, None)?;
    let days = cx.env.settings.retention.trip_days;
    let off = cx.env.words.key("switch", text) == Some("off");
    if !off && !text.is_empty() && cx.env.words.key("switch", text).is_none() && fold(text) != fold(&trip.title) {
        return Err(usage!("own-keep-what"));
    }
    cx.tx.set_trip_kept(trip.id, !off)?;
    Ok(vec![if off { msg!("own-keep-off", trip: &trip, days: i64::from(days)) } else { msg!("own-kept", trip: &trip) }])
}
