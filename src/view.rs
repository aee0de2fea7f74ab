//! How records are shown: one line each, the same in every command.

pub mod calendar;
pub mod changes;
mod nights;

use crate::domain::ids::{RecordNo, RecordRef};
use crate::language::vocabulary::Small;
use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::contact::Contact;
use crate::domain::dates::OnDate;
use crate::domain::meetup::{Answer, Meetup, Occurrence, Rsvp, Slot, Status};
use crate::domain::night::{Bed, Night};
use crate::domain::offer::{self, Offer};
use crate::domain::person::{plain, shown};
use crate::domain::private::{Confidant, Entitled};
use crate::domain::record::{Kind, Record};
use crate::domain::stop::{Certainty, Spot, Stop};
use crate::domain::suggestion::{State, Suggestion};
use crate::domain::time_of_day::TimeOfDay;
use crate::domain::trip::Trip;
use crate::language::vocabulary::Words;
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::store::{OwnReminder, StoreError, Tx};

pub use nights::{night, night_lines, nights};

/// A place, by what it's called in the reader's language.
pub fn spot(spot: &Spot) -> Arg {
    Arg::from(spot)
}

pub fn certainty(certainty: Certainty) -> Msg {
    match certainty {
        Certainty::Sure => msg!("sure"),
        Certainty::Maybe => msg!("maybe"),
        Certainty::Wish => msg!("wish"),
    }
}

pub fn kind(kind: offer::Kind) -> Msg {
    match kind {
        offer::Kind::Sofa => msg!("kind-sofa"),
        offer::Kind::Bed => msg!("kind-bed"),
        offer::Kind::Floor => msg!("kind-floor"),
        offer::Kind::Hammock => msg!("kind-hammock"),
        offer::Kind::Tent => msg!("kind-tent"),
        offer::Kind::Other => msg!("kind-other"),
    }
}

/// A line of a list.
pub fn item(said: Msg) -> Msg {
    msg!("item", what: said)
}

/// What there is to sleep on, in the host's own word where there is one.
pub fn bed(offer: &Offer) -> Arg {
    kind_or_word(offer.kind, offer.word.as_deref())
}

/// The same of an offer to be.
pub fn kind_or_word(kind: offer::Kind, word: Option<&str>) -> Arg {
    word.map_or_else(|| Arg::Msg(crate::view::kind(kind)), Arg::from)
}

/// A stop with its dates and how sure it is.
pub fn stop(stop: &Stop) -> Msg {
    let note = note(stop.note.as_deref());
    match stop.stay {
        Some(stay) => msg!("stop-line", no: stop.no, place: spot(&stop.spot), days: (stay.arrive(), stay.leave()),
            certainty: certainty(stop.certainty), sure: stop.certainty.to_string(), note: note),
        None => msg!("stop-line-undated", no: stop.no, place: spot(&stop.spot),
            certainty: certainty(stop.certainty), note: note),
    }
}

/// A suggested detour with its days and how it stands.
pub fn suggestion(suggestion: &Suggestion) -> Msg {
    let days =
        suggestion.stay.map_or(Arg::from(""), |stay| Arg::Msg(msg!("in-days", days: (stay.arrive(), stay.leave()))));
    let state = match suggestion.state {
        State::Open => msg!("suggestion-open"),
        State::Maybe => msg!("suggestion-maybe"),
        State::Accepted => msg!("suggestion-accepted"),
        State::Declined => msg!("suggestion-declined"),
    };
    let place = spot_and_venue(&suggestion.spot, suggestion.venue.as_deref());
    msg!("suggestion-line", no: suggestion.no, place: place, days: days, state: state,
        why: note(suggestion.why.as_deref()))
}

/// A place, and where in it.
pub fn spot_and_venue(place: &Spot, venue: Option<&str>) -> Arg {
    match venue {
        Some(venue) => Arg::Msg(msg!("place-at-venue", place: spot(place), venue: whereabouts_of(None, Some(venue)))),
        None => spot(place),
    }
}

/// A contact in one line, for one of the crew.
pub fn contact(contact: &Contact, to: &Entitled<'_>) -> Msg {
    let card = contact.card.reveal(to);
    let place = card.spot.as_ref().map_or(Arg::from(""), |spot| Arg::Msg(msg!("in-place", place: spot)));
    let handles = card.handles.iter().map(|handle| Arg::from(handle.as_str())).collect::<Vec<_>>();
    let topics = card.topics.as_ref().map_or(Arg::from(""), |topics| Arg::Msg(msg!("with-topics", topics: topics)));
    msg!("contact-line", no: contact.no, name: &card.name, place: place, handles: Arg::Row(handles), topics: topics)
}

/// A record in one line, as it stands, for one person alone; `None` where it is not theirs to see, or nothing is left of
/// it.
pub fn record(
    tx: &Tx<'_>,
    trip: &Trip,
    record: &Record,
    to: Confidant<'_>,
    now: DateTime<Utc>,
) -> Result<Option<Msg>, StoreError> {
    let no = record.no;
    let entitled = to.entitled(trip.crew.iter());
    Ok(match record.kind {
        Kind::Stop => tx.stop(trip.id, no)?.as_ref().map(stop),
        Kind::Meetup => match tx.meetup(trip.id, no)? {
            Some(found) => Some(meetup(tx, trip, &found, None, now)?),
            None => None,
        },
        Kind::Offer => match (tx.offer(trip.id, no)?, entitled) {
            (Some(offer), Some(entitled)) => {
                Some(crate::view::offer(&offer, Some(&host(tx, &offer, &entitled)?), true))
            }
            (Some(offer), None) if offer.host.for_rules() == to.person() => {
                Some(crate::view::offer(&offer, None, true))
            }
            _ => None,
        },
        Kind::Suggestion => tx.suggestion(trip.id, no)?.as_ref().map(suggestion),
        Kind::Contact => tx.contact(trip.id, no)?.zip(entitled).map(|(one, entitled)| contact(&one, &entitled)),
    })
}

/// Who hosts, told apart from others of that name: "Kari"; "Lena (Kari)" where Kari passed on what Lena said.
pub fn host(tx: &Tx<'_>, offer: &Offer, to: &Entitled<'_>) -> Result<String, StoreError> {
    let names = tx.names()?;
    let host = offer.host.reveal(to);
    let name = names.iter().find(|(id, _)| id == host).map(|(_, name)| name.as_str());
    let name = shown(host, name, &names);
    Ok(match &offer.via {
        Some(via) => format!("{} ({name})", plain(via.reveal(to))),
        None => name,
    })
}

/// "#3, #4"
pub fn numbers(numbers: &[RecordNo]) -> Vec<Arg> {
    numbers.iter().map(|no| Arg::Msg(msg!("number", no: *no))).collect()
}

/// Where tonight is spent, for one of the crew; on request with how many the bed is for.
pub fn tonight(
    tx: &Tx<'_>,
    trip: &Trip,
    night: &Night,
    stop: &Stop,
    to: &Entitled<'_>,
    how_many: bool,
) -> Result<Msg, StoreError> {
    let place = spot(&stop.spot);
    Ok(match &night.bed {
        Bed::Taken(no) => match tx.offer(trip.id, *no)? {
            Some(offer) => {
                let people = if how_many { Arg::Msg(msg!("for-people", people: offer.people)) } else { Arg::from("") };
                msg!("evening-bed", place: place, kind: bed(&offer), people: people,
                    host: host(tx, &offer, to)?, no: *no, note: note(offer.note.as_deref()))
            }
            None => msg!("evening-none-tonight", place: place),
        },
        Bed::Offered(offers) => msg!("evening-offered-tonight", place: place, offers: numbers(offers)),
        Bed::None => msg!("evening-none-tonight", place: place),
    })
}

/// What an own reminder is about, in a few words; `to` whom, where nobody else reads along.
pub fn reminder(tx: &Tx<'_>, reminder: &OwnReminder, to: Option<Confidant<'_>>) -> Result<Arg, StoreError> {
    let Some(RecordRef { trip, no }) = reminder.about else { return Ok(Arg::from(&reminder.text)) };
    let Some(record) = tx.record(trip, no)? else { return Ok(Arg::Msg(msg!("number", no: no))) };
    let what = match record.kind {
        Kind::Meetup => tx.meetup(trip, no)?.map(|meetup| msg!("about-meetup", no: no, title: &meetup.title)),
        Kind::Stop => Some(match tx.stop(trip, no)? {
            Some(stop) => msg!("about-stop", no: no, place: spot(&stop.spot)),
            None => msg!("about-dropped", no: no),
        }),
        Kind::Offer => tx.offer(trip, no)?.map(|offer| msg!("about-offer", no: no, place: spot(&offer.spot))),
        Kind::Suggestion => {
            tx.suggestion(trip, no)?.map(|one| msg!("about-suggestion", no: no, place: spot(&one.spot)))
        }
        // Who it is, only where the crew is alone.
        Kind::Contact => {
            let crew = tx.trip(trip)?.map(|trip| trip.crew).unwrap_or_default();
            let entitled = to.and_then(|to| to.entitled(crew.iter()));
            let contact = tx.contact(trip, no)?.zip(entitled);
            contact.map(|(one, to)| msg!("number-title", no: no, title: &one.card.reveal(&to).name))
        }
    };
    Ok(match what {
        Some(what) if reminder.text.is_empty() => Arg::Msg(what),
        Some(what) => Arg::Msg(msg!("about-and", what: what, text: &reminder.text)),
        None => number_and(no, &reminder.text),
    })
}

/// A record by its mere number, with what one wanted about it.
pub fn number_and(no: RecordNo, text: &str) -> Arg {
    let what = msg!("number", no: no);
    Arg::Msg(if text.is_empty() { what } else { msg!("about-and", what: what, text: text) })
}

/// ` – note`, or nothing.
pub fn note(note: Option<&str>) -> Arg {
    note.map_or(Arg::from(""), |note| Arg::Msg(msg!("with-note", note: note)))
}

/// An offer in one line, with the host for those who may know. Its note only in a direct chat: people write more there
/// than a room should read.
pub fn offer(offer: &Offer, host: Option<&str>, direct: bool) -> Msg {
    let by = host.map_or(Arg::from(""), |host| Arg::Msg(msg!("by-host", host: host)));
    let note = note(offer.note.as_deref().filter(|_| direct));
    msg!("offer-line", no: offer.no, kind: bed(offer), place: spot(&offer.spot), people: offer.people, by: by,
        nights: nights::states(offer), note: note)
}

/// When a meetup is: once, on its day, or its repetition.
pub fn time(meetup: &Meetup) -> Arg {
    match &meetup.repeat {
        Some(repeat) => Arg::Repeat(repeat.clone(), time_of_day(meetup.slot)),
        None => on_day(meetup.slot, meetup.day),
    }
}

/// The dates of a series ahead that are unlike the rest: when it isn't, and when it is instead.
pub fn single_dates(meetup: &Meetup, today: NaiveDate) -> Vec<Msg> {
    let (mut off, mut moved) = (Vec::new(), Vec::new());
    for (day, on) in meetup.dates.iter().filter(|(day, _)| *day >= today) {
        match on {
            OnDate::Off => off.push(Arg::Day(day)),
            OnDate::At(slot) => moved.push(on_day(slot, day)),
        }
    }
    let mut lines = Vec::new();
    if !off.is_empty() {
        lines.push(msg!("dates-off", days: off));
    }
    if !moved.is_empty() {
        lines.push(msg!("dates-moved", days: moved));
    }
    lines
}

/// A slot on one day.
pub fn on_day(slot: Slot, day: NaiveDate) -> Arg {
    match slot {
        Slot::AllDay => Arg::Day(day),
        Slot::Part(part) => Arg::Part(day, part),
        Slot::At(time) => Arg::Moment(day.and_time(time)),
        Slot::Between(from, to) => Arg::Hours(day, from, to),
    }
}

pub fn time_of_day(slot: Slot) -> Option<TimeOfDay> {
    match slot {
        Slot::AllDay => None,
        Slot::Part(part) => Some(TimeOfDay::Part(part)),
        Slot::At(time) => Some(TimeOfDay::At(time)),
        Slot::Between(from, to) => Some(TimeOfDay::Between(from, to)),
    }
}

/// Where a meetup is: place and venue, what there is of them.
pub fn whereabouts(meetup: &Meetup) -> Arg {
    whereabouts_of(meetup.spot.as_ref(), meetup.venue.as_deref())
}

/// The same of a place and a venue that belong to nothing yet.
pub fn whereabouts_of(spot: Option<&Spot>, venue: Option<&str>) -> Arg {
    // "in the park", "bei der Mühle" say by themselves how they stand to the place.
    let first = venue.and_then(|venue| venue.split_once(' ')).map(|(first, _)| first);
    let led = first.is_some_and(|first| matches!(Words::embedded().small(first), Some(Small::In | Small::At)));
    match (spot, venue) {
        (Some(spot), Some(venue)) if led => Arg::Msg(msg!("venue-in-place", venue: venue, place: spot)),
        (None, Some(venue)) if led => Arg::Msg(msg!("venue-alone", venue: venue)),
        (Some(spot), Some(venue)) => Arg::Msg(msg!("at-venue-in-place", venue: venue, place: spot)),
        (Some(spot), None) => Arg::Msg(msg!("in-place", place: spot)),
        (None, Some(venue)) => Arg::Msg(msg!("at-venue", venue: venue)),
        (None, None) => Arg::from(""),
    }
}

/// The time that answers are for where no day is named, and whose answers are shown: the next while the traveller is
/// there, else the next.
pub fn occurrence(
    tx: &Tx<'_>,
    trip: &Trip,
    meetup: &Meetup,
    now: DateTime<Utc>,
) -> Result<Option<Occurrence>, StoreError> {
    let stops = tx.stops(trip.id)?;
    Ok(meetup.while_there(&stops, now).first().copied().or_else(|| meetup.next(now)))
}

/// How many come, by their answers; empty where nobody answered.
pub fn coming(rsvps: &[Rsvp], day: Option<NaiveDate>) -> Arg {
    let count = |answer| -> i64 {
        let these = rsvps.iter().filter(|rsvp| rsvp.answer == answer && day.is_none_or(|day| rsvp.day == day));
        these.map(|rsvp| 1 + rsvp.guests).sum()
    };
    match (count(Answer::Yes), count(Answer::Maybe)) {
        (0, 0) => Arg::from(""),
        (yes, maybe) => Arg::Msg(msg!("coming", yes: yes, maybe: maybe)),
    }
}

/// That something only takes place "usually" or "probably"; empty where it is certain.
pub fn unconfirmed(unconfirmed: bool) -> Arg {
    if unconfirmed { Arg::Msg(msg!("is-unconfirmed")) } else { Arg::from("") }
}

/// A meetup in one line.
pub fn meetup(
    tx: &Tx<'_>,
    trip: &Trip,
    meetup: &Meetup,
    day: Option<NaiveDate>,
    now: DateTime<Utc>,
) -> Result<Msg, StoreError> {
    let rsvps = tx.rsvps(trip.id, meetup.no)?;
    let when = day.map_or_else(|| time(meetup), |day| on_day(meetup.slot_on(day), day));
    let state = match meetup.status {
        Status::Confirmed => Arg::from(""),
        Status::Proposed => Arg::Msg(msg!("is-proposed")),
        Status::Cancelled => Arg::Msg(msg!("is-cancelled")),
    };
    let counted = match day {
        Some(day) => day,
        None => occurrence(tx, trip, meetup, now)?.map_or(meetup.day, |occurrence| occurrence.day),
    };
    Ok(msg!("meetup-line", no: meetup.no, title: &meetup.title, when: when, where: whereabouts(meetup), state: state,
        coming: coming(&rsvps, Some(counted)),
        certain: unconfirmed(meetup.unconfirmed), note: note(meetup.note.as_deref()),
        link: note(meetup.link.as_deref())))
}
