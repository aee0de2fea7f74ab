//! What is due, and when. Each look derives it from the meetups, nights and reminders as they are then. Nothing of it is
//! stored, so what was cancelled or moved can't fire any more.
//!
//! Each look reads all trips under way, after every turn: fine for the hundreds of records that one bot has.
//!
//! To add a timer:
//! 1. a variant of [`Due`] in `incoming.rs`, with what it needs to be carried out, and its arm in [`Due::id`]: the same id
//!    never fires twice, so it holds what fires and for when;
//! 2. in [`look`], the time at which it falls due;
//! 3. in `turn/due.rs`, what it does then. A timer may fire late (see [`LATEST`]): check there that it still makes sense.
//!
//! The compiler asks for the arms.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::actions::confidential;
use crate::actions::reminders;
use crate::domain::meetup::{Answer, Meetup, Occurrence};
use crate::domain::night::{Night, nights};
use crate::domain::offer::{NightState, Offer};
use crate::domain::recurrence::instant;
use crate::domain::reminder::{SHORT_NOTICE, due};
use crate::domain::stop::{Certainty, Stop, on_day};
use crate::domain::trip::Trip;
use crate::env::Env;
use crate::incoming::{Due, Incoming, IncomingKind};
use crate::store::{StoreError, Tx};

/// How late something is still fired. What is older is dropped.
pub const LATEST: TimeDelta = TimeDelta::days(7);
/// Things fired in one look.
const MAX_FIRED: usize = 200;
/// Nights that the evening word looks ahead, tonight among them.
pub const NIGHTS_AHEAD: i64 = 3;
/// When the crew is reminded of an offer that nobody answered: so long before its first night, in the morning.
const NUDGE_BEFORE: TimeDelta = TimeDelta::days(2);
const NUDGE_TIME: NaiveTime = NaiveTime::from_hms_opt(10, 0, 0).expect("a time of day");
/// How late that may still be said.
const NUDGE_UNTIL: TimeDelta = TimeDelta::days(2);

/// Hours after midnight until which the evening word still makes sense.
const EVENING_UNTIL: TimeDelta = TimeDelta::hours(28);

/// How long a key may be late before the sender is told that the message can't be decrypted.
const UNREAD_PATIENCE: TimeDelta = TimeDelta::minutes(1);

/// What is due, and when to look again.
#[derive(Debug, Default)]
pub struct Look {
    pub due: Vec<Incoming>,
    pub next: Option<DateTime<Utc>>,
}

impl Look {
    fn at(&mut self, tx: &Tx<'_>, at: DateTime<Utc>, now: DateTime<Utc>, what: Due) -> Result<(), StoreError> {
        if at > now {
            self.next = Some(self.next.map_or(at, |next| next.min(at)));
        } else if self.due.len() < MAX_FIRED && !tx.was_seen(&what.id())? {
            self.due.push(Incoming { id: what.id(), at, what: IncomingKind::Due(what) });
        }
        Ok(())
    }
}

/// Looks at everything that can fall due.
pub fn look(tx: &Tx<'_>, env: &Env, now: DateTime<Utc>) -> Result<Look, StoreError> {
    let mut look = Look::default();
    for reminder in tx.next_reminders(MAX_FIRED)? {
        look.at(tx, reminder.at, now, Due::Own { reminder: reminder.id, at: reminder.at })?;
    }
    for edit in tx.edits(MAX_FIRED)? {
        look.at(tx, edit.due, now, Due::Edited { original: edit.original, edit: edit.event })?;
    }
    for (row, at) in tx.stale_cards(MAX_FIRED)? {
        look.at(tx, at, now, Due::Card { row, at })?;
    }
    for (event, since) in tx.unread_untold(MAX_FIRED)? {
        look.at(tx, since + UNREAD_PATIENCE, now, Due::Unread { event })?;
    }
    for trip in tx.trips_under_way()? {
        let stops = tx.stops(trip.id)?;
        for meetup in tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands()) {
            meetup_due(tx, env, &trip, meetup, &stops, now, &mut look)?;
        }
        evening_due(tx, env, &trip, &stops, now, &mut look)?;
        for offer in tx.offers(trip.id)? {
            nudge_due(tx, &trip, &offer, now, &mut look)?;
        }
    }
    for carried in tx.carried()? {
        // What is to go at once goes with any turn.
        let at = confidential::allowed_until(tx, &carried, now)?.unwrap_or(now);
        look.at(tx, at, now, Due::Over { row: carried.row, at })?;
    }
    let day = now.date_naive();
    look.at(tx, now, now, Due::Housekeeping { day })?;
    look.due.sort_by_key(|incoming| incoming.at);
    Ok(look)
}

fn meetup_due(
    tx: &Tx<'_>,
    env: &Env,
    trip: &Trip,
    meetup: &Meetup,
    stops: &[Stop],
    now: DateTime<Utc>,
    look: &mut Look,
) -> Result<(), StoreError> {
    let leads = reminders::leads(tx, env, trip, meetup)?;
    let personal = tx.personal_leads(trip.id, meetup.no)?;
    for occurrence in pinged(tx, trip, meetup, stops, now)? {
        let at = |lead| due(occurrence.start, lead, meetup.zone, reminders::quiet_hours(env));
        let in_time: Vec<TimeDelta> =
            leads.iter().filter(|(lead, set)| at(*lead) > *set).map(|(lead, _)| *lead).collect();
        let (late, ahead): (Vec<TimeDelta>, Vec<TimeDelta>) = in_time.into_iter().partition(|lead| at(*lead) <= now);
        // Of several that are late, only the one nearest to the meetup is sent; its turn marks the others as done.
        for lead in ahead.into_iter().chain(late.into_iter().min()) {
            look.at(tx, at(lead), now, fires(trip, meetup, occurrence, lead))?;
        }
        // Made or moved too late for any of them: once, shortly before, also early in the morning.
        let shortly = occurrence.start - SHORT_NOTICE;
        if !leads.is_empty() && leads.iter().all(|(lead, _)| at(*lead) <= meetup.timed) && shortly > meetup.timed {
            look.at(tx, shortly, now, fires(trip, meetup, occurrence, SHORT_NOTICE))?;
        }
        for (person, lead, set) in &personal {
            // What one sets for oneself is meant to the minute, also early in the morning.
            let at = occurrence.start - *lead;
            if at > *set {
                let (person, lead) = (person.clone(), lead.num_minutes());
                let (trip, no, start) = (trip.id, meetup.no, occurrence.start);
                look.at(tx, at, now, Due::Personal { trip, no, person, start, lead })?;
            }
        }
    }
    Ok(())
}

fn fires(trip: &Trip, meetup: &Meetup, occurrence: Occurrence, lead: TimeDelta) -> Due {
    Due::Meetup { trip: trip.id, no: meetup.no, start: occurrence.start, lead: lead.num_minutes() }
}

/// The times that are pinged: those of a single meetup and of a repeated one while the traveller is there, and those
/// that somebody means to come to. Over ones for a while: their makers hear of what was missed.
fn pinged(
    tx: &Tx<'_>,
    trip: &Trip,
    meetup: &Meetup,
    stops: &[Stop],
    now: DateTime<Utc>,
) -> Result<Vec<Occurrence>, StoreError> {
    let mut times = meetup.while_there(stops, now - LATEST);
    for rsvp in tx.rsvps(trip.id, meetup.no)?.iter().filter(|rsvp| rsvp.answer != Answer::No) {
        let occurrence = meetup.occurrence(rsvp.day);
        let real = !meetup.days(rsvp.day, rsvp.day).is_empty();
        if real && occurrence.end > now - LATEST && !times.contains(&occurrence) {
            times.push(occurrence);
        }
    }
    Ok(times)
}

fn evening_due(
    tx: &Tx<'_>,
    env: &Env,
    trip: &Trip,
    stops: &[Stop],
    now: DateTime<Utc>,
    look: &mut Look,
) -> Result<(), StoreError> {
    // Yesterday's evening word may still be said in the small hours; and somewhere it is always another day.
    for offset in -2..=1 {
        let day = (now + TimeDelta::days(offset)).date_naive();
        let zone = evening_zone(stops, day).unwrap_or(trip.zone);
        let at = instant(day.and_time(env.settings.evening), zone);
        let until = instant(day.and_time(NaiveTime::MIN), zone) + EVENING_UNTIL;
        if until > now && (!evening_nights(tx, trip, stops, day)?.is_empty() || has_to_tell(tx, trip, day)?) {
            look.at(tx, at, now, Due::Evening { trip: trip.id, day })?;
        }
    }
    Ok(())
}

/// Whether it is to be told on that evening how to get in somewhere, also where the trip makes no stop.
fn has_to_tell(tx: &Tx<'_>, trip: &Trip, day: NaiveDate) -> Result<bool, StoreError> {
    for offer in tx.offers(trip.id)? {
        let near = offer.nights_in(NightState::Taken).iter().any(|night| (0..=1).contains(&(*night - day).num_days()));
        if near && tx.has_details(trip.id, offer.no)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The crew is reminded of an unanswered offer on the second day before its first night.
fn nudge_due(tx: &Tx<'_>, trip: &Trip, offer: &Offer, now: DateTime<Utc>, look: &mut Look) -> Result<(), StoreError> {
    let Some(at) = nudge_at(offer) else { return Ok(()) };
    // Made later than that, it was heard of just now.
    if tx.record_made(trip.id, offer.no)?.is_some_and(|made| made < at) && now < at + NUDGE_UNTIL {
        look.at(tx, at, now, Due::Nudge { trip: trip.id, no: offer.no })?;
    }
    Ok(())
}

/// When the crew is reminded of an offer; `None` where they answered it, or nothing of it is left.
pub fn nudge_at(offer: &Offer) -> Option<DateTime<Utc>> {
    let waits = |state: NightState| matches!(state, NightState::Open | NightState::Withdrawn);
    if !offer.nights.iter().all(|(_, state)| waits(*state)) {
        return None;
    }
    let first = offer.nights_in(NightState::Open).first().copied()?;
    Some(instant((first - NUDGE_BEFORE).and_time(NUDGE_TIME), offer.spot.zone))
}

/// The zone of a day's evening: where the trip is then, else where it comes to next.
pub fn evening_zone(stops: &[Stop], day: NaiveDate) -> Option<Tz> {
    let next = stops.iter().find(|stop| stop.stay.is_some_and(|stay| stay.arrive() >= day));
    on_day(stops, day).or(next).map(|stop| stop.spot.zone)
}

/// The nights that the evening word is about: tonight and the next two, wishes left out.
pub fn evening_nights(tx: &Tx<'_>, trip: &Trip, stops: &[Stop], day: NaiveDate) -> Result<Vec<Night>, StoreError> {
    let last = day + TimeDelta::days(NIGHTS_AHEAD - 1);
    let mut nights = nights(stops, &tx.offers(trip.id)?);
    nights.retain(|night| (day..=last).contains(&night.evening) && night.certainty != Certainty::Wish);
    Ok(nights)
}
