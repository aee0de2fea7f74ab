//! What goes by itself, once a day: trips that are long over, private details, introductions that came to nothing.

use crate::actions::crew_requests;
use crate::commands::intro;
use crate::context::titles;
use crate::context::titles::Reader;
use crate::domain::ids::UserId;
use crate::env::World;
use crate::outgoing::Outgoing;
use crate::render::say::Say;
use crate::say;
use crate::store::{StoreError, Tx};
use crate::turn::{body, language, notice};
use chrono::{DateTime, TimeDelta, Utc};

/// How long before a trip goes its owner hears, in days.
const WARNED: TimeDelta = TimeDelta::days(7);

pub(crate) fn housekeeping(tx: &Tx<'_>, world: &World, now: DateTime<Utc>) -> Result<Vec<Outgoing>, StoreError> {
    let retention = &world.settings.retention;
    let (trips, details) = (days(retention.trip_days), days(retention.details_days));
    let mut queue = Vec::new();
    tx.forget_details((now - details).date_naive())?;
    for intro in tx.intros_expired(now)? {
        if let Some(line) = intro::expired(tx, &intro)? {
            queue.push(alone(tx, world, &intro.by, line, now)?);
        }
    }
    for asked in tx.crew_requests_expired(now)? {
        if let Some(line) = crew_requests::expired(tx, &asked, now)? {
            queue.push(alone(tx, world, &asked.asked_by, line, now)?);
        }
    }
    tx.forget_asked(now - crew_requests::WITHIN)?;
    for trip in tx.trips_over(now - trips, (now - trips).date_naive())? {
        // Never before its owner heard and had the time to keep it.
        if tx.seen_before(&warned(trip), now - WARNED)? {
            tx.outbox_drop_trip(trip, now)?;
            tx.delete_trip(trip)?;
        }
    }
    let soon = now - trips + WARNED;
    for id in tx.trips_over(soon, soon.date_naive())? {
        let Some(trip) = tx.trip(id)? else { continue };
        if tx.first_time(&warned(id), now)? {
            let line = say!("own-trip-goes", trip: &trip, days: WARNED.num_days());
            queue.push(alone(tx, world, &trip.owner, line, now)?);
        }
    }
    // What went since yesterday, by any way, is overwritten.
    tx.scrub_after();
    Ok(queue)
}

fn warned(trip: i64) -> String {
    format!("goes:{trip}")
}

fn days(count: u32) -> TimeDelta {
    TimeDelta::days(count.into())
}

fn alone(tx: &Tx<'_>, world: &World, person: &UserId, line: Say, now: DateTime<Utc>) -> Result<Outgoing, StoreError> {
    let language = language::of_person(tx, world, person)?;
    let lines = titles::told_apart(tx, Reader::Person(person), &[line])?;
    Ok(Outgoing::to_person(person, notice(body(world, language, &lines, now))))
}
