//! Which language somebody is answered in: the one that they set, else the one that was noticed in their messages, else the
//! room's, else the operator's.

use crate::domain::ids::UserId;
use crate::env::Env;
use crate::locale::Language;
use crate::store::{Person, RoomRow, StoreError, Tx};

/// Somebody's own: set, else noticed.
pub(crate) fn own(person: &Person) -> Option<Language> {
    person.language.or(person.noticed)
}

/// For somebody alone, in their direct chat.
pub(crate) fn of_person(tx: &Tx<'_>, env: &Env, person: &UserId) -> Result<Language, StoreError> {
    Ok(own(&tx.person(person)?).unwrap_or(env.settings.language))
}

/// For all in a room: what is set for it, else what its trip's owner has.
pub(crate) fn of_room(tx: &Tx<'_>, env: &Env, room: &RoomRow) -> Result<Language, StoreError> {
    if let Some(set) = room.language {
        return Ok(set);
    }
    let trip = room.trip.map(|trip| tx.trip(trip)).transpose()?.flatten();
    trip.map_or(Ok(env.settings.language), |trip| of_person(tx, env, &trip.owner))
}

/// For somebody who is answered in a room.
pub(crate) fn of_answer(
    tx: &Tx<'_>,
    env: &Env,
    person: &Person,
    room: Option<&RoomRow>,
) -> Result<Language, StoreError> {
    match (own(person), room) {
        (Some(own), _) => Ok(own),
        (None, Some(room)) => of_room(tx, env, room),
        (None, None) => Ok(env.settings.language),
    }
}
