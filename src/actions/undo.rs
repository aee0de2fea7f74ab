//! "Undo": somebody takes back what they did in the last minutes.
//!
//! What they made is withdrawn, as if its message had been deleted. What they changed is put back as it was
//! ([`Tx::restore`](crate::store::Tx::restore)), unless somebody changed it since. People who were told of it are told that it is
//! as before: nothing is held back until it is sure, because nobody should wait for a bed that is gone.

use chrono::NaiveDate;

use crate::actions::{check_in, confidential, meetups, offers, stops, suggestions};
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::{Context, outbound, records};
use crate::domain::ids::{RecordNo, RecordRef, UserId};
use crate::domain::meetup::Status;
use crate::domain::offer::{NightState, Offer};
use crate::domain::record::{Kind, Record};
use crate::domain::trip::Trip;
use crate::outgoing::Destination;
use crate::render::msg::Msg;
use crate::store::{Changed, Deed, StoreError};
use crate::{msg, view};

/// Records that an answer shows, as they are again.
const MAX_SHOWN: usize = 6;

/// Takes back the last deed of the sender; with `named`, only where it was about that record.
///
/// # Errors
/// Refuses what somebody changed since.
pub(crate) fn last(cx: &mut Context<'_>, named: Option<RecordNo>) -> Outcome {
    // In a room, only what was done there: the rest is nobody else's business.
    let room = (!cx.said.room.direct).then_some(&cx.said.room.id);
    let Some(deed) = cx.tx.last_deed(cx.me(), room, cx.now)? else { return nothing(cx, named) };
    let changed = cx.tx.changed_by(deed.id)?;
    if named.is_some_and(|no| changed.iter().all(|one| one.record.no != no)) {
        return nothing(cx, named);
    }
    for one in &changed {
        let trip = cx.tx.trip(one.record.trip)?.filter(|trip| trip.ended.is_none());
        if trip.is_none() || !cx.tx.may_see(cx.me(), one.record.trip)? {
            return nothing(cx, None);
        }
    }
    take_back(cx, &deed, &changed)
}

/// There is nothing to take back; a meetup that was called off earlier can be brought back all the same.
fn nothing(cx: &mut Context<'_>, named: Option<RecordNo>) -> Outcome {
    let Some(no) = named else { return Err(refuse!("undo-none")) };
    let trip = cx.trip_under_way()?;
    match cx.tx.meetup(trip.id, no)?.filter(|meetup| meetup.status == Status::Cancelled) {
        Some(meetup) => meetups::bring_back(cx, &trip, meetup),
        None => Err(refuse!("undo-none-of", no: no)),
    }
}

/// A bed that was accepted, and isn't any more.
struct GivenBack {
    of: RecordRef,
    nights: Vec<NaiveDate>,
    /// The crew was told how to get in.
    told: bool,
}

impl GivenBack {
    /// The accepted nights among what was changed, before it is put back.
    fn before(cx: &Context<'_>, changed: &[Changed]) -> Result<Vec<Self>, StoreError> {
        let mut all = Vec::new();
        for of in changed.iter().filter(|one| !one.made).map(|one| one.record) {
            let Some(offer) = cx.tx.offer(of.trip, of.no)? else { continue };
            let told = confidential::was_told(cx.tx, of.trip, of.no)?;
            all.push(Self { of, nights: offer.nights_in(NightState::Taken), told });
        }
        Ok(all)
    }

    /// Those of the nights that aren't accepted any more.
    fn by_now(mut self, cx: &Context<'_>) -> Result<Option<Self>, StoreError> {
        let Some(offer) = cx.tx.offer(self.of.trip, self.of.no)? else { return Ok(None) };
        self.nights.retain(|night| !offer.nights.contains(&(*night, NightState::Taken)));
        self.told &= confidential::will_be_deleted(cx.tx, self.of.trip, self.of.no, cx.now)?;
        Ok((!self.nights.is_empty()).then_some(self))
    }

    /// What its host is told of it, so that nobody is waited for.
    fn lines(&self, trip: &Trip) -> Vec<Msg> {
        let mut lines =
            vec![msg!("undone-accept-for-host", trip: trip, no: self.of.no, nights: view::nights(&self.nights))];
        lines.extend(self.told.then(|| msg!("undone-address-for-host")));
        lines
    }
}

fn take_back(cx: &mut Context<'_>, deed: &Deed, changed: &[Changed]) -> Outcome {
    let accepted = GivenBack::before(cx, changed)?;
    if !cx.tx.restore(deed.id)? {
        cx.tx.forget_deed(deed.id)?;
        return Ok(vec![msg!("undo-changed")]);
    }
    let mut lines = Vec::new();
    for Changed { record: RecordRef { trip, no }, made } in changed.iter().copied() {
        let (Some(trip), Some(record)) = (cx.tx.trip(trip)?, cx.tx.record(trip, no)?) else { continue };
        cx.supersede_questions(trip.id, no)?;
        if made {
            withdraw_record(cx, &trip, &record)?;
            lines.push(msg!("undone-made", no: no));
            continue;
        }
        if let Some(shown) = card(cx, &trip, no, None)? {
            lines.push(if lines.is_empty() { msg!("undone", what: shown) } else { shown });
        }
        if let Some(offer) = cx.tx.offer(trip.id, no)? {
            lines.extend(bed_again(cx, &trip, &offer)?);
        }
        cx.about(trip.id, no);
    }
    if lines.is_empty() {
        lines.push(msg!("undone-alone"));
    }
    if lines.len() > 1 {
        cx.about_nothing();
    }
    lines.truncate(MAX_SHOWN);
    let mut given_back = Vec::new();
    for one in accepted {
        given_back.extend(one.by_now(cx)?);
    }
    if given_back.iter().any(|one| one.told) && cx.said.room.direct {
        lines.push(msg!("details-deleted"));
    }
    correct(cx, deed, changed, &given_back)?;
    cx.tx.forget_deed(deed.id)?;
    // Taking back isn't taken back.
    cx.tx.forget_changes()?;
    Ok(lines)
}

/// An accepted bed is there again: the crew gets the way in anew, where it was deleted; where the host told none, or it was
/// forgotten, they are asked for it.
fn bed_again(cx: &mut Context<'_>, trip: &Trip, offer: &Offer) -> Result<Option<Msg>, CommandError> {
    let today = cx.today_in(offer.spot.zone);
    if !offer.has_from(today, NightState::Taken) {
        return Ok(None);
    }
    if cx.tx.has_details(trip.id, offer.no)? {
        let out = confidential::to_crew(cx.tx, cx.env, trip, offer, confidential::Occasion::Time, cx.now)?;
        cx.queue_all(out);
        return Ok(None);
    }
    Ok(check_in::is_own_offer(cx, trip, offer.no)?.then(|| msg!("details-please", no: offer.no)))
}

/// Tells everybody whom the deed was told that it is as before. What it made is told by its withdrawal.
fn correct(
    cx: &mut Context<'_>,
    deed: &Deed,
    changed: &[Changed],
    given_back: &[GivenBack],
) -> Result<(), CommandError> {
    let made = |of: &RecordRef| changed.iter().any(|one| one.made && one.record == *of);
    for (to, of) in cx.tx.told_of(deed.queued)?.into_iter().filter(|(_, of)| !made(of)) {
        let Some(trip) = cx.tx.trip(of.trip)? else { continue };
        match to {
            Destination::Person(person) => {
                let host = cx.tx.offer(of.trip, of.no)?.is_some_and(|offer| *offer.host.for_rules() == person);
                if let Some(lost) = given_back.iter().find(|one| one.of == of).filter(|_| host) {
                    cx.ping(&person, of, &lost.lines(&trip))?;
                } else if cx.tx.may_see(&person, trip.id)?
                    && let Some(shown) = card(cx, &trip, of.no, Some(&person))?
                {
                    cx.tell(&person, of, &[msg!("undone-for-others", what: shown)])?;
                }
            }
            Destination::Room(room) if room != cx.said.room.id => {
                let Some(row) = cx.tx.room(&room)?.filter(|row| !row.facts.direct && row.trip == Some(trip.id)) else {
                    continue;
                };
                if let Some(shown) = card(cx, &trip, of.no, None)? {
                    let line = msg!("undone-for-others", what: shown);
                    let out = outbound::to_room(cx.tx, cx.env, &row, Some(&trip), &[line], cx.now)?;
                    cx.queue_all(vec![out.about(of)]);
                }
            }
            Destination::Room(_) => {}
        }
    }
    Ok(())
}

/// A record as it is now, for the sender, for one person in their direct chat, or for a room.
fn card(cx: &Context<'_>, trip: &Trip, no: RecordNo, reader: Option<&UserId>) -> Result<Option<Msg>, CommandError> {
    let Some(record) = cx.tx.record(trip.id, no)? else { return Ok(None) };
    Ok(match record.kind {
        Kind::Stop => cx.tx.stop(trip.id, no)?.map(|stop| view::stop(&stop)),
        Kind::Suggestion => cx.tx.suggestion(trip.id, no)?.map(|one| view::suggestion(&one)),
        Kind::Meetup => match cx.tx.meetup(trip.id, no)? {
            Some(meetup) => Some(view::meetup(cx.tx, trip, &meetup, None, cx.now)?),
            None => None,
        },
        Kind::Offer => {
            let offer = records::offer(cx, trip, no)?;
            Some(match reader {
                Some(person) if trip.is_crew(person) => offers::shown_to(cx, trip, person, &offer)?,
                Some(_) => view::offer(&offer, None, true),
                None => view::offer(&offer, None, cx.said.room.direct),
            })
        }
        Kind::Contact => None,
    })
}

/// Deletes a record with all of its texts. What is still ahead is called off first, so that the people concerned are told.
pub(crate) fn withdraw_record(cx: &mut Context<'_>, trip: &Trip, record: &Record) -> Result<(), StoreError> {
    let (tx, no, now) = (cx.tx, record.no, cx.now);
    tx.outbox_drop_record(trip.id, no, now)?;
    let outcome = match record.kind {
        _ if trip.ended.is_some() => Ok(Vec::new()),
        Kind::Stop => match tx.stop(trip.id, no)? {
            Some(stop) => stops::drop(cx, trip, &stop),
            None => Ok(Vec::new()),
        },
        Kind::Offer => match tx.offer(trip.id, no)? {
            Some(offer) => {
                let nights: Vec<_> = offer.nights.iter().map(|(night, _)| *night).collect();
                offers::withdraw_nights(cx, trip, &offer, &nights)
            }
            None => Ok(Vec::new()),
        },
        Kind::Meetup => match tx.meetup(trip.id, no)? {
            Some(meetup) if meetup.stands() && meetup.next(now).is_some() => meetups::call_off(cx, trip, meetup, None),
            _ => Ok(Vec::new()),
        },
        Kind::Suggestion => suggestions::take_back(cx, trip, no),
        Kind::Contact => Ok(Vec::new()),
    };
    // A refusal means that nothing was left to take back.
    outcome.map(drop).or_else(CommandError::fatal)?;
    tx.delete_record(trip.id, no)
}
