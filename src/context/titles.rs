//! Which trip is meant, in every message: a title is shown with its owner where its reader could take it for another one,
//! and a message names its trip where its reader has several.
//!
//! | the reader sees | "South" is shown as |
//! |---|---|
//! | this trip under way, and no other | South |
//! | others under way; they know the owner | South |
//! | others under way; they don't | South (by Ada, @ada:example.org) |
//! | another trip that is called so, or looks so | South (by Ada, @ada:example.org) |
//! | another one of the same owner's | South (by Ada, @ada:example.org, #7) |
//!
//! In a room nobody's own trips count, which are not for others to know: only its trip, and those that are open to all.

use crate::domain::ids::{TripId, UserId};
use crate::domain::person::shown;
use crate::domain::title::reads_alike;
use crate::domain::trip::Trip;
use crate::msg;
use crate::outgoing::Subject;
use crate::render::msg::{Arg, Msg, Titled};
use crate::store::{StoreError, Tx};

/// Who reads a message.
#[derive(Clone, Copy)]
pub(crate) enum Reader<'a> {
    Person(&'a UserId),
    /// Everybody in a room, which may be linked to a trip.
    Room(Option<TripId>),
}

/// The lines as their reader is to see them: each title so that it can't be mistaken.
pub(crate) fn told_apart(tx: &Tx<'_>, reader: Reader<'_>, lines: &[Msg]) -> Result<Vec<Msg>, StoreError> {
    if !lines.iter().any(|line| names(line, None)) {
        return Ok(lines.to_vec());
    }
    let seen = match reader {
        Reader::Person(person) => tx.trips_seen_by(person)?,
        Reader::Room(linked) => tx.trips_seen_in(linked)?,
    };
    let titles = Titles { tx, reader, seen };
    lines.iter().map(|line| titles.line(line)).collect()
}

/// As [`told_apart`], for a message to one person about something; where they see several trips, it names the trip.
pub(crate) fn for_person(
    tx: &Tx<'_>,
    person: &UserId,
    about: Option<Subject>,
    lines: &[Msg],
) -> Result<Vec<Msg>, StoreError> {
    let trip = match about {
        Some(Subject::Trip(trip) | Subject::Record { trip, .. }) => tx.trip(trip)?,
        Some(Subject::Question(id)) => tx.question(id)?.map(|asked| tx.trip(asked.trip)).transpose()?.flatten(),
        Some(Subject::Reminder(_) | Subject::Intro(_) | Subject::CrewRequest(_)) | None => None,
    };
    let mut all = Vec::new();
    if let Some(trip) = trip
        && !name(lines, trip.id)
        && is_one_of_several(tx, person, trip.id)?
    {
        all.push(msg!("for-trip", trip: &trip));
    }
    all.extend_from_slice(lines);
    told_apart(tx, Reader::Person(person), &all)
}

/// Whether somebody sees another trip under way besides this one.
pub(crate) fn is_one_of_several(tx: &Tx<'_>, person: &UserId, trip: TripId) -> Result<bool, StoreError> {
    Ok(tx.trips_seen_by(person)?.iter().any(|other| other.id != trip && other.ended.is_none()))
}

/// Whether somebody sees another trip that they could take for this one.
pub(crate) fn has_twin(tx: &Tx<'_>, person: &UserId, trip: &Trip) -> Result<bool, StoreError> {
    Ok(tx.trips_seen_by(person)?.iter().any(|other| other.id != trip.id && reads_alike(&other.title, &trip.title)))
}

/// Whether these lines name that trip.
pub(crate) fn name(lines: &[Msg], trip: TripId) -> bool {
    lines.iter().any(|line| names(line, Some(trip)))
}

fn names(line: &Msg, trip: Option<TripId>) -> bool {
    fn any(arg: &Arg, trip: Option<TripId>) -> bool {
        match arg {
            Arg::Trip(titled) => trip.is_none_or(|trip| trip == titled.id),
            Arg::List(list) | Arg::Row(list) | Arg::OneOf(list) => list.iter().any(|one| any(one, trip)),
            Arg::Msg(said) => names(said, trip),
            _ => false,
        }
    }
    line.args.iter().any(|(_, arg)| any(arg, trip))
}

/// Somebody by name and id: "Ada (@ada:example.org)".
pub(crate) fn name_and_id(tx: &Tx<'_>, person: &UserId) -> Result<String, StoreError> {
    let names = tx.names()?;
    let name = names.iter().find(|(id, _)| id == person).map(|(_, name)| name.as_str());
    let name = shown(person, name, &names);
    let has_id = name == person.as_str() || name.ends_with(&format!("({person})"));
    Ok(if has_id { name } else { format!("{name} ({person})") })
}

/// As [`name_and_id`], within brackets: "Ada, @ada:example.org".
pub(crate) fn in_brackets(tx: &Tx<'_>, person: &UserId) -> Result<String, StoreError> {
    let shown = name_and_id(tx, person)?;
    let name = shown.strip_suffix(&format!(" ({person})"));
    Ok(name.map_or_else(|| shown.clone(), |name| format!("{name}, {person}")))
}

struct Titles<'t> {
    tx: &'t Tx<'t>,
    reader: Reader<'t>,
    seen: Vec<Trip>,
}

impl Titles<'_> {
    fn line(&self, line: &Msg) -> Result<Msg, StoreError> {
        let args = line.args.iter().map(|(key, arg)| Ok((*key, self.arg(arg)?)));
        Ok(Msg { id: line.id, args: args.collect::<Result<_, StoreError>>()? })
    }

    fn arg(&self, arg: &Arg) -> Result<Arg, StoreError> {
        let each = |list: &[Arg]| list.iter().map(|one| self.arg(one)).collect::<Result<Vec<_>, StoreError>>();
        Ok(match arg {
            Arg::Trip(titled) => self.title(titled)?,
            Arg::List(list) => Arg::List(each(list)?),
            Arg::Row(list) => Arg::Row(each(list)?),
            Arg::OneOf(list) => Arg::OneOf(each(list)?),
            Arg::Msg(said) => Arg::Msg(self.line(said)?),
            other => other.clone(),
        })
    }

    fn title(&self, trip: &Titled) -> Result<Arg, StoreError> {
        let others = || self.seen.iter().filter(|other| other.id != trip.id);
        let mut twins = others().filter(|other| reads_alike(&other.title, &trip.title)).peekable();
        let strange = match self.reader {
            Reader::Person(person) => {
                others().any(|other| other.ended.is_none()) && !self.tx.knows_owner(person, trip.id, &trip.owner)?
            }
            Reader::Room(_) => false,
        };
        if twins.peek().is_none() && !strange && !trip.always {
            return Ok(Arg::from(&trip.title));
        }
        let owner = in_brackets(self.tx, &trip.owner)?;
        Ok(Arg::Msg(if twins.any(|twin| twin.owner == trip.owner) {
            msg!("trip-by-no", title: &trip.title, owner: owner, no: trip.id)
        } else {
            msg!("trip-by", title: &trip.title, owner: owner)
        }))
    }
}
