//! The one place that renders messages and makes outbox rows of them.
//!
//! "Today" decides which dates are shown with their year: those more than half a year away. It is always the reader's:
//!
//! | reader | zone of "today" |
//! |---|---|
//! | the sender, where they wrote: [`Context::answer`](super::Context::answer) | [`Context::zone`](super::Context::zone): their own, else the room's, else the operator's; as of when they wrote |
//! | one person in their direct chat: [`to_one`], [`to_one_about`], [`in_confidence`] | their own, else the operator's |
//! | a room: [`to_room`] | the room's, else its trip's, else the operator's |
//! | before anything is known of the reader: [`body`] | the operator's |
//!
//! Times of day in a message are local times of the place, for every reader.

use crate::domain::ids::RecordRef;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::context::reply_language;
use crate::context::titles::{self, Reader};
use crate::domain::ids::UserId;
use crate::domain::trip::Trip;
use crate::env::Env;
use crate::locale::Language;
use crate::outgoing::{Act, Alert, Confidential, Message, Outgoing, Subject};
use crate::render::message::{Body, render};
use crate::render::msg::Msg;
use crate::store::{RoomRow, StoreError, Tx};

/// To one person in their direct chat, in their language. Titles are shown so that they can't be taken for other trips'.
///
/// # Errors
/// Where the store fails.
pub fn to_one(
    tx: &Tx<'_>,
    env: &Env,
    person: &UserId,
    lines: &[Msg],
    now: DateTime<Utc>,
) -> Result<Outgoing, StoreError> {
    let lines = titles::told_apart(tx, Reader::Person(person), lines)?;
    Ok(Outgoing::to_person(person, message_for(tx, env, person, &lines, now)?))
}

/// As [`to_one`], about a record or something else that can be answered; it names the trip where the person has several.
///
/// # Errors
/// Where the store fails.
pub fn to_one_about(
    tx: &Tx<'_>,
    env: &Env,
    person: &UserId,
    about: Subject,
    lines: &[Msg],
    now: DateTime<Utc>,
) -> Result<Outgoing, StoreError> {
    let lines = titles::for_person(tx, person, Some(about), lines)?;
    Ok(Outgoing::to_person(person, message_for(tx, env, person, &lines, now)?).about(about))
}

/// To one person, about an offer: a confidential message, which is deleted again. `ping`: it notifies them.
///
/// # Errors
/// Where the store fails.
pub fn in_confidence(
    tx: &Tx<'_>,
    env: &Env,
    person: &UserId,
    lines: &[Msg],
    ping: bool,
    carries: Confidential,
    now: DateTime<Utc>,
) -> Result<Outgoing, StoreError> {
    let lines =
        titles::for_person(tx, person, Some(RecordRef { trip: carries.trip, no: carries.offer }.into()), lines)?;
    let message = message_for(tx, env, person, &lines, now)?;
    let message = if ping { pinging(message, person) } else { message };
    Ok(Outgoing::in_confidence(person, message, carries))
}

/// To each operator, in their language.
///
/// # Errors
/// Where the store fails.
pub fn to_operators(tx: &Tx<'_>, env: &Env, said: Msg, now: DateTime<Utc>) -> Result<Vec<Outgoing>, StoreError> {
    let tell = |operator: &UserId| to_one(tx, env, operator, std::slice::from_ref(&said), now);
    env.settings.operators.iter().map(tell).collect()
}

/// To a room, in its language. `trip`: the one that it is linked to.
///
/// # Errors
/// Where the store fails.
pub fn to_room(
    tx: &Tx<'_>,
    env: &Env,
    room: &RoomRow,
    trip: Option<&Trip>,
    lines: &[Msg],
    now: DateTime<Utc>,
) -> Result<Outgoing, StoreError> {
    let lines = titles::told_apart(tx, Reader::Room(trip.map(|trip| trip.id)), lines)?;
    let today = today_in_room(env, room.zone, trip.map(|trip| trip.zone), now);
    let said = Act::Say(message(env, reply_language::of_room(tx, env, room)?, room.facts.direct, &lines, today));
    Ok(Outgoing::to_room(&room.facts.id, room.facts.encrypted, said))
}

/// A message that notifies that person, and nobody else.
pub(crate) fn pinging(message: Message, person: &UserId) -> Message {
    Message { ping: true, mentions: vec![person.clone()], ..message }
}

/// The same message with a ping, where they are to have one now: in their quiet hours, most of it is a notice.
///
/// # Errors
/// Where the store fails.
pub(super) fn alerting(
    tx: &Tx<'_>,
    env: &Env,
    person: &UserId,
    out: Outgoing,
    alert: Alert,
    now: DateTime<Utc>,
) -> Result<Outgoing, StoreError> {
    let pings = match alert {
        Alert::Silent => false,
        Alert::Ping => !is_quiet(tx, env, person, now)?,
        Alert::PingAlways => true,
    };
    let act = match out.act {
        Act::Say(message) if pings => Act::Say(pinging(message, person)),
        act => act,
    };
    Ok(Outgoing { act, news: alert != Alert::PingAlways, ..out })
}

/// Whether it is in somebody's quiet hours now, by their own clock, else by the operator's.
fn is_quiet(tx: &Tx<'_>, env: &Env, person: &UserId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let Some(hours) = env.settings.quiet else { return Ok(false) };
    let zone = tx.person(person)?.zone.unwrap_or(env.settings.zone);
    Ok(hours.has(now.with_timezone(&zone).time()))
}

/// Renders lines for a direct chat or a room, with the operator's "today": for greetings and warnings, which show no dates.
pub fn body(env: &Env, language: Language, direct: bool, lines: &[Msg], now: DateTime<Utc>) -> Body {
    render(lines, &env.catalogue(language).for_chat(direct), now.with_timezone(&env.settings.zone).date_naive())
}

/// A message that pings nobody.
pub(crate) fn notice(body: Body) -> Message {
    Message { plain: body.plain, html: body.html, ping: false, mentions: Vec::new(), reply_to: None, thread: None }
}

/// Renders lines as a message that pings nobody. `today`: the reader's, see the table above.
pub(super) fn message(env: &Env, language: Language, direct: bool, lines: &[Msg], today: NaiveDate) -> Message {
    notice(render(lines, &env.catalogue(language).for_chat(direct), today))
}

fn message_for(
    tx: &Tx<'_>,
    env: &Env,
    person: &UserId,
    lines: &[Msg],
    now: DateTime<Utc>,
) -> Result<Message, StoreError> {
    let today = today_of_person(env, tx.person(person)?.zone, now);
    Ok(message(env, reply_language::of_person(tx, env, person)?, true, lines, today))
}

/// The day that it is for a person: by their own clock, else by the operator's.
fn today_of_person(env: &Env, own: Option<Tz>, now: DateTime<Utc>) -> NaiveDate {
    now.with_timezone(&own.unwrap_or(env.settings.zone)).date_naive()
}

/// The day that it is in a room: by its own clock, else by its trip's, else by the operator's.
fn today_in_room(env: &Env, own: Option<Tz>, trip: Option<Tz>, now: DateTime<Utc>) -> NaiveDate {
    now.with_timezone(&own.or(trip).unwrap_or(env.settings.zone)).date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;
    use crate::domain::ids::EventId;
    use crate::domain::ids::RecordNo;
    use crate::domain::ids::TripId;
    use crate::msg;
    use crate::render::msg::Arg;
    use crate::store::Store;

    /// Noon of 3 April 2026, UTC; in Kiritimati it is 4 April.
    fn noon() -> DateTime<Utc> {
        "2026-04-03T12:00:00Z".parse().unwrap()
    }

    const FAR_EAST: Tz = Tz::Pacific__Kiritimati;

    /// 2 October 2026 is 182 days from 3 April, and shown without its year; from 4 April, 3 October is.
    fn line() -> Msg {
        msg!("details-come-later", day: Arg::Day("2026-10-03".parse().unwrap()))
    }

    fn env() -> Env {
        Env::new(Settings { zone: Tz::UTC, ..Settings::default() }, UserId::new("@stopover:localhost"))
    }

    fn shows_year(out: &Outgoing) -> bool {
        match &out.act {
            Act::Say(message) => message.plain.contains("2026"),
            _ => false,
        }
    }

    #[test]
    fn a_persons_today_is_their_own_else_the_operators() {
        let (env, ada) = (env(), UserId::new("@ada:localhost"));
        let mut store = Store::in_memory("test").unwrap();
        store
            .transact(|tx| {
                let carries = || Confidential {
                    trip: TripId::new(1),
                    offer: RecordNo::new(1).unwrap(),
                    source: EventId::new("$a"),
                    made: None,
                    night: None,
                };
                let all = || -> Result<Vec<bool>, StoreError> {
                    let (lines, now) = ([line()], noon());
                    let about = Subject::Reminder(1);
                    Ok(vec![
                        shows_year(&to_one(tx, &env, &ada, &lines, now)?),
                        shows_year(&to_one_about(tx, &env, &ada, about, &lines, now)?),
                        shows_year(&in_confidence(tx, &env, &ada, &lines, false, carries(), now)?),
                    ])
                };
                tx.put_person(&ada, None, None)?;
                assert_eq!(all()?, [true, true, true]);
                tx.set_person_zone(&ada, FAR_EAST)?;
                assert_eq!(all()?, [false, false, false]);
                Ok::<_, StoreError>(())
            })
            .unwrap();
    }

    #[test]
    fn the_operators_today_is_theirs_as_any_persons() {
        let op = UserId::new("@op:localhost");
        let settings = Settings { zone: Tz::UTC, operators: vec![op.clone()], ..Settings::default() };
        let env = Env::new(settings, UserId::new("@stopover:localhost"));
        let mut store = Store::in_memory("test").unwrap();
        store
            .transact(|tx| {
                tx.put_person(&op, None, None)?;
                assert!(shows_year(&to_operators(tx, &env, line(), noon())?[0]));
                tx.set_person_zone(&op, FAR_EAST)?;
                assert!(!shows_year(&to_operators(tx, &env, line(), noon())?[0]));
                Ok::<_, StoreError>(())
            })
            .unwrap();
    }

    #[test]
    fn a_rooms_today_is_its_own_else_its_trips_else_the_operators() {
        let env = env();
        let day = |own, trip| today_in_room(&env, own, trip, noon()).to_string();
        assert_eq!(day(None, None), "2026-04-03");
        assert_eq!(day(None, Some(FAR_EAST)), "2026-04-04");
        assert_eq!(day(Some(Tz::UTC), Some(FAR_EAST)), "2026-04-03");
    }

    #[test]
    fn before_anything_is_known_today_is_the_operators() {
        let plain = |zone| {
            let env = Env::new(Settings { zone, ..Settings::default() }, UserId::new("@stopover:localhost"));
            body(&env, Language::En, true, &[line()], noon()).plain
        };
        assert!(plain(Tz::UTC).contains("2026"));
        assert!(!plain(FAR_EAST).contains("2026"));
    }
}
