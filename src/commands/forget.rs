//! `!forget me`: everything about the one who asks goes, after a "yes". What others still need stays without a name.

use super::args::is_small;
use crate::actions::{meetups, offers, trips};
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::domain::ids::UserId;
use crate::domain::meetup::Answer;
use crate::domain::offer::NightState;
use crate::domain::record::{Kind, Record};
use crate::domain::suggestion::State;
use crate::domain::trip::Trip;
use crate::render::say::Arg;
use crate::say;
use crate::store::StoreError;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    if !is_small(here, "me", text) {
        // "Forget it" is talk.
        return Err(if text.is_empty() { unread!("own-forget-what") } else { Halt::Talk });
    }
    if !here.said.room.direct {
        return Err(refuse!("own-forget-alone"));
    }
    if !here.confirmed {
        let question = say!("own-forget-ask", sure: here.sure("forget"));
        return Err(Halt::ask_surely(question, here.running().to_owned(), "forget"));
    }
    let me = here.me().clone();
    for event in here.tx.words_of(&me)? {
        here.tx.take_words(&event)?;
    }
    for trip in here.tx.trips_owned_by(&me)? {
        leave_owned(here, &trip)?;
    }
    let mut gone: Vec<(Trip, Vec<i64>)> = Vec::new();
    for (of, record) in here.tx.records_made_by(&me)? {
        let Some(trip) = here.tx.trip(of)? else { continue };
        if take_out(here, &trip, &record)? {
            continue;
        }
        here.tx.outbox_drop_record(trip.id, record.no, here.now)?;
        here.tx.delete_record(trip.id, record.no)?;
        match gone.last_mut() {
            Some((last, numbers)) if last.id == trip.id => numbers.push(record.no),
            _ => gone.push((trip, vec![record.no])),
        }
    }
    for (trip, numbers) in gone.iter().filter(|(trip, _)| trip.ended.is_none()) {
        let numbers: Vec<Arg> = numbers.iter().map(|no| Arg::Say(say!("number", no: *no))).collect();
        let count = numbers.len();
        here.tell_crew(trip, 0, &[say!("own-forget-gone", trip: &trip, count: count, numbers: numbers)])?;
    }
    here.tx.forget_at_end(&me, &here.said.event);
    Ok(vec![say!("own-forgotten")])
}

/// A trip of theirs goes to another of the crew; where there is nobody else, it goes, and its people hear.
fn leave_owned(here: &mut Here<'_>, trip: &Trip) -> Result<(), Halt> {
    let me = here.me().clone();
    let mut others = Vec::new();
    for member in trip.crew.iter().filter(|member| **member != me) {
        if !here.tx.is_blocked(member)? {
            others.push(member.clone());
        }
    }
    let Some(heir) = others.into_iter().next() else {
        if trip.ended.is_none() {
            trips::tell_concerned(here, trip)?;
        }
        here.tx.outbox_drop_trip(trip.id, here.now)?;
        return Ok(here.tx.delete_trip(trip.id)?);
    };
    here.tx.set_trip_owner(trip.id, &heir)?;
    here.tx.remove_crew(trip.id, &me)?;
    here.tx.forget_trip_texts(trip.id)?;
    let name = here.full_name(&heir)?;
    here.tell(&heir, (trip.id, 0), &[say!("own-forget-heir", trip: &trip)])?;
    for member in trip.crew.iter().filter(|member| **member != heir) {
        here.tell(member, (trip.id, 0), &[say!("own-handed-crew", trip: &trip, name: &name)])?;
    }
    Ok(())
}

/// What of a record others still need is said or kept; whether it stays.
fn take_out(here: &mut Here<'_>, trip: &Trip, record: &Record) -> Result<bool, Halt> {
    let (no, today) = (record.no, here.today());
    let owner = trip.owner.clone();
    let under_way = trip.ended.is_none();
    match record.kind {
        // The crew travels by it.
        Kind::Stop => keep(here, trip, no, &owner)?,
        Kind::Meetup => {
            let Some(meetup) = here.tx.meetup(trip.id, no)? else { return Ok(false) };
            let ahead = under_way && meetup.stands() && meetup.next(here.now).is_some();
            let rsvps = here.tx.rsvps(trip.id, no)?;
            let counts = |person: &UserId, answer| person != here.me() && answer != Answer::No;
            if rsvps.iter().any(|rsvp| counts(&rsvp.person, rsvp.answer)) {
                keep(here, trip, no, &owner)?;
                if ahead {
                    let line = say!("own-forget-meetup", trip: &trip, no: no, title: &meetup.title);
                    here.tell(&owner, (trip.id, no), &[line])?;
                }
                return Ok(true);
            }
            if ahead {
                unrefused(meetups::call_off(here, trip, meetup, None))?;
            }
            return Ok(false);
        }
        Kind::Offer => {
            let Some(offer) = here.tx.offer(trip.id, no)? else { return Ok(false) };
            let taken = offer.nights_in(NightState::Taken);
            let lost: Vec<_> = taken.into_iter().filter(|night| *night >= today).collect();
            if under_way && !lost.is_empty() {
                // The crew must know that a bed is gone.
                unrefused(offers::withdraw::take_back(here, trip, &offer, &lost))?;
            }
            return Ok(false);
        }
        Kind::Suggestion => {
            let accepted = here.tx.suggestion(trip.id, no)?.is_some_and(|one| one.state == State::Accepted);
            if accepted {
                keep(here, trip, no, &owner)?;
            }
            return Ok(accepted);
        }
        Kind::Contact => return Ok(false),
    }
    Ok(true)
}

fn keep(here: &Here<'_>, trip: &Trip, no: i64, owner: &UserId) -> Result<(), StoreError> {
    here.tx.give_record(trip.id, no, owner)
}

/// What can't be taken back any more need not be.
fn unrefused(outcome: Outcome) -> Result<(), Halt> {
    match outcome {
        Err(Halt::Failed(error)) => Err(Halt::Failed(error)),
        _ => Ok(()),
    }
}
