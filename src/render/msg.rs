//! A message before it is in any language: its id in the catalogue, and its values.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use crate::domain::ids::{RecordNo, TripId, UserId};
use crate::domain::recurrence::Repeat;
use crate::domain::stop::Spot;
use crate::domain::time_of_day::{DayPart, TimeOfDay};
use crate::domain::trip::Trip;
use crate::language::gazetteer::Place;

/// One line (or few) of an answer: a message of the catalogue with its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Msg {
    pub id: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

/// A value in a message. Other people's text comes in as [`Arg::Text`] alone, and is never read for markup.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    /// A place, by what it's called in the reader's language.
    Place(Called),
    Count(i64),
    Day(NaiveDate),
    Days(NaiveDate, NaiveDate),
    /// The same as people type them: "6–9 April".
    Typed(NaiveDate, NaiveDate),
    Time(NaiveTime),
    Moment(NaiveDateTime),
    Hours(NaiveDate, NaiveTime, NaiveTime),
    /// A day, and a part of it.
    Part(NaiveDate, DayPart),
    Repeat(Repeat, Option<TimeOfDay>),
    /// How long until something: "in 25 minutes".
    Left(TimeDelta),
    /// All of these: "a, b and c".
    List(Vec<Arg>),
    /// Side by side, each for itself: "a, b, c".
    Row(Vec<Arg>),
    /// One of these: "a, b or c".
    OneOf(Vec<Arg>),
    Msg(Msg),
    /// A trip by its title, and by its owner too where the reader could take it for another one: [`crate::turn`] knows.
    Trip(Titled),
}

/// A place, as far as it is named in a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Called {
    /// The gazetteer's id, if it's a place of its.
    pub id: Option<u32>,
    /// Its name in its own country, or as somebody put it.
    pub name: String,
}

/// A trip, as far as it is named in a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Titled {
    pub id: TripId,
    pub title: String,
    pub owner: UserId,
    /// Shown with its owner to every reader.
    pub always: bool,
}

impl Arg {
    /// A trip that is shown with its owner to every reader.
    pub fn with_owner(trip: &Trip) -> Self {
        Self::Trip(Titled { id: trip.id, title: trip.title.clone(), owner: trip.owner.clone(), always: true })
    }
}

impl Msg {
    /// A message of the catalogue, by its id, with its values. Use [`msg!`](crate::msg) for fixed ids.
    pub fn new(id: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { id, args }
    }
}

/// `msg!("stop-added", no: 7, place: name)`: a message of the catalogue with its values. The id is written as
/// in the catalogue, so that a test can find those missing and those unused.
#[macro_export]
macro_rules! msg {
    ($id:literal $(, $name:ident : $value:expr)* $(,)?) => {
        $crate::render::msg::Msg::new(
            $id,
            vec![$((stringify!($name), $crate::render::msg::Arg::from($value))),*],
        )
    };
}

macro_rules! arg_from {
    ($($from:ty => |$value:ident| $make:expr),* $(,)?) => {$(
        impl From<$from> for Arg {
            fn from($value: $from) -> Self {
                $make
            }
        }
    )*};
}

arg_from! {
    String => |text| Self::Text(text),
    &String => |text| Self::Text(text.clone()),
    &str => |text| Self::Text(text.to_owned()),
    &Spot => |spot| Self::Place(Called { id: spot.id, name: spot.name.clone() }),
    &Place => |place| Self::Place(Called { id: Some(place.id), name: place.name.clone() }),
    i64 => |count| Self::Count(count),
    RecordNo => |no| Self::Count(no.get()),
    TripId => |id| Self::Count(id.get()),
    usize => |count| Self::Count(i64::try_from(count).unwrap_or(i64::MAX)),
    NaiveDate => |day| Self::Day(day),
    (NaiveDate, NaiveDate) => |days| Self::Days(days.0, days.1),
    NaiveTime => |time| Self::Time(time),
    NaiveDateTime => |moment| Self::Moment(moment),
    TimeDelta => |left| Self::Left(left),
    Vec<Arg> => |list| Self::List(list),
    Msg => |msg| Self::Msg(msg),
    &Trip => |trip| Self::Trip(Titled { id: trip.id, title: trip.title.clone(), owner: trip.owner.clone(), always: false }),
    &&Trip => |trip| Self::from(*trip),
}
