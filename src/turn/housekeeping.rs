//! Daily housekeeping: retention of trips, check-in details and introductions.

use crate::actions::{crew_requests, intros};
use crate::context::outbound::to_one;
use crate::domain::ids::TripId;
use crate::env::Env;
use crate::msg;
use crate::outgoing::Outgoing;
use crate::store::{StoreError, Tx};
use chrono::{DateTime, TimeDelta, Utc};

/// How long before a trip is deleted its owner is warned.
const WARNED: TimeDelta = TimeDelta::days(7);

/// Deletes what is past its retention, and warns the owners of trips that are deleted soon.
pub(crate) fn housekeeping(tx: &Tx<'_>, env: &Env, now: DateTime<Utc>) -> Result<Vec<Outgoing>, StoreError> {
    let retention = &env.settings.retention;
    let (trips, details) = (days(retention.trip_days), days(retention.details_days));
    let mut queue = Vec::new();
    tx.forget_details((now - details).date_naive())?;
    for intro in tx.intros_expired(now)? {
        if let Some(line) = intros::expired(tx, &intro)? {
            queue.push(to_one(tx, env, &intro.by, &[line], now)?);
        }
    }
    for asked in tx.crew_requests_expired(now)? {
        if let Some(line) = crew_requests::expired(tx, &asked, now)? {
            queue.push(to_one(tx, env, &asked.asked_by, &[line], now)?);
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
            let line = msg!("own-trip-goes", trip: &trip, days: WARNED.num_days());
            queue.push(to_one(tx, env, &trip.owner, &[line], now)?);
        }
    }
    // What went since yesterday, by any way, is overwritten.
    tx.scrub_after();
    Ok(queue)
}

fn warned(trip: TripId) -> String {
    format!("goes:{trip}")
}

fn days(count: u32) -> TimeDelta {
    TimeDelta::days(count.into())
}
