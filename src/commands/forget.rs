//! `!forget me`: everything about the one who asks goes, after a "yes". What others still need stays without a name.

use super::args::is_small;
use crate::actions::{meetups, offers, trips};
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome};
use crate::context::outcome::{refuse, usage};
use crate::domain::ids::UserId;
use crate::domain::meetup::Answer;
use crate::domain::offer::NightState;
use crate::domain::record::{Kind, Record};
use crate::domain::suggestion::State;
use crate::domain::trip::Trip;
use crate::language::vocabulary::Small;
use crate::msg;
use crate::render::msg::Arg;
use crate::store::StoreError;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    if !is_small(cx, Small::Me, text) {
        // "Forget it" is talk.
        return Err(if text.is_empty() { usage!("own-forget-what") } else { CommandError::NotForBot });
    }
    if !cx.said.room.direct {
        return Err(refuse!("own-forget-alone"));
    }
    if !cx.confirmed {
        let question = msg!("own-forget-ask", sure: cx.sure("forget"));
        return Err(CommandError::confirm_surely(question, cx.running().to_owned(), "forget"));
    }
    let me = cx.me().clone();
    for event in cx.tx.words_of(&me)? {
        cx.tx.take_words(&event)?;
    }
    for trip in cx.tx.trips_owned_by(&me)? {
        leave_owned(cx, &trip)?;
    }
    let mut gone: Vec<(Trip, Vec<i64>)> = Vec::new();
    for (of, record) in cx.tx.records_made_by(&me)? {
        let Some(trip) = cx.tx.trip(of)? else { continue };
        if take_out(cx, &trip, &record)? {
            continue;
        }
        cx.tx.outbox_drop_record(trip.id, record.no, cx.now)?;
        cx.tx.delete_record(trip.id, record.no)?;
        match gone.last_mut() {
            Some((last, numbers)) if last.id == trip.id => numbers.push(record.no),
            _ => gone.push((trip, vec![record.no])),
        }
    }
    for (trip, numbers) in gone.iter().filter(|(trip, _)| trip.ended.is_none()) {
        let numbers: Vec<Arg> = numbers.iter().map(|no| Arg::Msg(msg!("number", no: *no))).collect();
        let count = numbers.len();
        cx.tell_crew(trip, 0, &[msg!("own-forget-gone", trip: &trip, count: count, numbers: numbers)])?;
    }
    cx.tx.forget_at_end(&me, &cx.said.event);
    Ok(vec![msg!("own-forgotten")])
}

/// A trip of theirs goes to another of the crew; where there is nobody else, it goes, and its people hear.
fn leave_owned(cx: &mut Context<'_>, trip: &Trip) -> Result<(), CommandError> {
    let me = cx.me().clone();
    let mut others = Vec::new();
    for member in trip.crew.iter().filter(|member| **member != me) {
        if !cx.tx.is_blocked(member)? {
            others.push(member.clone());
        }
    }
    let Some(heir) = others.into_iter().next() else {
        if trip.ended.is_none() {
            trips::tell_concerned(cx, trip)?;
        }
        cx.tx.outbox_drop_trip(trip.id, cx.now)?;
        return Ok(cx.tx.delete_trip(trip.id)?);
    };
    cx.tx.set_trip_owner(trip.id, &heir)?;
    cx.tx.remove_crew(trip.id, &me)?;
    cx.tx.forget_trip_texts(trip.id)?;
    let name = cx.full_name(&heir)?;
    cx.tell(&heir, (trip.id, 0), &[msg!("own-forget-heir", trip: &trip)])?;
    for member in trip.crew.iter().filter(|member| **member != heir) {
        cx.tell(member, (trip.id, 0), &[msg!("own-handed-crew", trip: &trip, name: &name)])?;
    }
    Ok(())
}

/// What of a record others still need is said or kept; whether it stays.
fn take_out(cx: &mut Context<'_>, trip: &Trip, record: &Record) -> Result<bool, CommandError> {
    let (no, today) = (record.no, cx.today());
    let owner = trip.owner.clone();
    let under_way = trip.ended.is_none();
    match record.kind {
        // The crew travels by it.
        Kind::Stop => keep(cx, trip, no, &owner)?,
        Kind::Meetup => {
            let Some(meetup) = cx.tx.meetup(trip.id, no)? else { return Ok(false) };
            let ahead = under_way && meetup.stands() && meetup.next(cx.now).is_some();
            let rsvps = cx.tx.rsvps(trip.id, no)?;
            let counts = |person: &UserId, answer| person != cx.me() && answer != Answer::No;
            if rsvps.iter().any(|rsvp| counts(&rsvp.person, rsvp.answer)) {
                keep(cx, trip, no, &owner)?;
                if ahead {
                    let line = msg!("own-forget-meetup", trip: &trip, no: no, title: &meetup.title);
                    cx.tell(&owner, (trip.id, no), &[line])?;
                }
                return Ok(true);
            }
            if ahead {
                // A meetup that can't be called off any more stays as it is.
                meetups::call_off(cx, trip, meetup, None).map(drop).or_else(CommandError::fatal)?;
            }
            return Ok(false);
        }
        Kind::Offer => {
            let Some(offer) = cx.tx.offer(trip.id, no)? else { return Ok(false) };
            let taken = offer.nights_in(NightState::Taken);
            let lost: Vec<_> = taken.into_iter().filter(|night| *night >= today).collect();
            if under_way && !lost.is_empty() {
                // The crew must know that a bed is gone.
                offers::withdraw::take_back(cx, trip, &offer, &lost).map(drop).or_else(CommandError::fatal)?;
            }
            return Ok(false);
        }
        Kind::Suggestion => {
            let accepted = cx.tx.suggestion(trip.id, no)?.is_some_and(|one| one.state == State::Accepted);
            if accepted {
                keep(cx, trip, no, &owner)?;
            }
            return Ok(accepted);
        }
        Kind::Contact => return Ok(false),
    }
    Ok(true)
}

fn keep(cx: &Context<'_>, trip: &Trip, no: i64, owner: &UserId) -> Result<(), StoreError> {
    cx.tx.give_record(trip.id, no, owner)
}
