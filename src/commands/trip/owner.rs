//! What a trip's owner alone does: hands it over, blocks people, keeps it.

use super::super::args::people;
use crate::actions::crew_requests;
use crate::actions::offers;
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::domain::ids::UserId;
use crate::domain::offer::NightState;
use crate::domain::permissions::Deed;
use crate::domain::trip::Trip;
use crate::render::say::Arg;
use crate::say;
use crate::store::RequestKind;

/// People who are listed.
const MAX_SHOWN: usize = 60;

/// To one of the crew, after the owner's "yes" and then theirs.
pub fn hand_over(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip()?;
    here.require(Deed::RunTrip, &trip, None)?;
    let people = people(here, text)?;
    let [to] = people.as_slice() else { return Err(unread!("own-hand-who")) };
    let name = here.full_name(to)?;
    if *to == trip.owner {
        return Err(refuse!("own-hand-yours"));
    }
    if !trip.is_crew(to) {
        return Err(refuse!("own-hand-crew", name: name, id: to.as_str()));
    }
    // Asked once already: that needs no second "yes".
    if crew_requests::waits(here, &trip, RequestKind::Owner, to)? {
        return Ok(vec![crew_requests::ask_to_own(here, &trip, to)?]);
    }
    let asked = format!("{} {to}", trip.id);
    // The "yes" is for that trip and that person: the line names both.
    if !(here.confirmed && text == asked) {
        let question = say!("own-hand-ask", trip: &trip, name: name, sure: here.sure("hand"));
        return Err(Halt::ask_surely(question, format!("trip hand {asked}"), "hand"));
    }
    Ok(vec![crew_requests::ask_to_own(here, &trip, to)?])
}

/// The trip, where nobody else reads along: who is blocked is not to notice.
fn alone(here: &Here<'_>) -> Result<Trip, Halt> {
    let trip = here.trip()?;
    here.require(Deed::RunTrip, &trip, None)?;
    if !here.said.room.direct {
        return Err(refuse!("own-block-in-room"));
    }
    Ok(trip)
}

pub fn block(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = alone(here)?;
    if text.is_empty() {
        let blocked = here.tx.blocked_in(trip.id)?;
        if blocked.is_empty() {
            return Ok(vec![say!("own-trip-blocked-none", trip: &trip)]);
        }
        let people: Vec<Arg> = blocked.iter().take(MAX_SHOWN).map(|one| Arg::from(one.as_str())).collect();
        return Ok(vec![say!("own-trip-blocked-list", trip: &trip, people: people)]);
    }
    let mut lines = Vec::new();
    for person in named(here, text)? {
        let id = person.as_str();
        if trip.is_crew(&person) {
            return Err(refuse!("own-trip-block-crew", id: id));
        }
        let today = here.today();
        for offer in here.tx.offers(trip.id)?.iter().filter(|offer| *offer.host.for_rules() == person) {
            // Nobody sleeps at a place whose host can't say that it is gone. They hear it as any host does.
            let mut taken = offer.nights_in(NightState::Taken);
            taken.retain(|night| *night >= today);
            if !taken.is_empty() {
                offers::answer::leave(here, &trip, offer, &taken)?;
                lines.push(say!("own-trip-block-host", no: offer.no));
            }
            // Nobody is told how to get in at the place of somebody who could not take it back.
            here.tx.delete_details(trip.id, offer.no)?;
            // What nobody took up is left unsaid.
            for night in offer.nights_in(NightState::Open) {
                here.tx.set_night(trip.id, offer.no, night, NightState::Left, None)?;
            }
        }
        let line = if here.tx.block_in(trip.id, &person, here.now)? {
            say!("own-trip-blocked", trip: &trip, id: id)
        } else {
            say!("own-blocked-already", id: id)
        };
        lines.push(line);
    }
    Ok(lines)
}

pub fn unblock(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = alone(here)?;
    let mut lines = Vec::new();
    for person in named(here, text)? {
        let id = person.as_str();
        lines.push(if here.tx.unblock_in(trip.id, &person)? {
            say!("own-trip-unblocked", trip: &trip, id: id)
        } else {
            say!("own-not-blocked", id: id)
        });
    }
    Ok(lines)
}

fn named(here: &Here<'_>, text: &str) -> Result<Vec<UserId>, Halt> {
    let people = people(here, text)?;
    if people.is_empty() { Err(unread!("own-trip-block-who")) } else { Ok(people) }
}
