//! `!cancel`: a meetup is off. A stop is dropped, an offer withdrawn, a contact forgotten by it too: one word to take things back.

use super::args::{number, split_note};
use super::meet::{meetup, tell_coming};
use super::stop::MAX_NOTE;
use super::{Command, Here, Outcome, Public, contact, drop, show, withdraw};
use crate::domain::meetup::{Meetup, Status};
use crate::domain::record::Kind;
use crate::domain::rights::Deed;
use crate::domain::trip::Trip;
use crate::language::address::Field;
use crate::say;
use crate::store::Text;

pub const COMMAND: Command = command!("cancel", Meetups, All, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let (head, why) = split_note(text);
    let numbered = number(here, head, say!("example-cancel"));
    let trip = match &numbered {
        Ok((no, _)) => here.trip_of_own(*no, &[Kind::Offer, Kind::Suggestion, Kind::Meetup, Kind::Contact, Kind::Stop])?,
        Err(_) => here.trip_under_way()?,
    };
    let (no, rest) = numbered?;
    match here.record(&trip, no)?.map(|record| record.kind) {
        Some(Kind::Stop) => return (drop::COMMAND.run)(here, head),
        Some(Kind::Offer | Kind::Suggestion) => return (withdraw::COMMAND.run)(here, head),
        Some(Kind::Contact) => return contact::take_back(here, &trip, no),
        Some(Kind::Meetup) | None => {}
    }
    let meetup = meetup(here, &trip, no)?;
    here.require(Deed::ChangeMeetup, &trip, Some(&meetup.maker))?;
    let why = why.or(Some(rest)).map(|why| here.text(why, MAX_NOTE)).transpose()?.filter(|why| !why.is_empty());
    here.public(why.as_deref(), Field::Note, Public::Meetup)?;
    if !meetup.stands() {
        let Some(why) = why.filter(|why| meetup.why.as_ref() != Some(why)) else {
            return Ok(vec![say!("cancelled-already", no: no, title: &meetup.title)]);
        };
        // Who comes has heard that it is off; only the reason is new.
        here.note_words((trip.id, no), Text::Why, meetup.why.as_deref(), Some(&why))?;
        let line = say!("cancelled", no: no, title: &meetup.title, when: show::time(&meetup), why: show::note(Some(&why)));
        here.tx.put_meetup(trip.id, &Meetup { why: Some(why), ..meetup })?;
        here.about(trip.id, no);
        return Ok(vec![line]);
    }
    call_off(here, &trip, meetup, why)
}

/// The meetup is off; who said that they come hear of it, and the rooms.
pub fn call_off(here: &mut Here<'_>, trip: &Trip, mut meetup: Meetup, why: Option<String>) -> Outcome {
    let no = meetup.no;
    meetup.status = Status::Cancelled;
    here.note_words((trip.id, no), Text::Why, meetup.why.as_deref(), why.as_deref())?;
    meetup.why.clone_from(&why);
    here.tx.put_meetup(trip.id, &meetup)?;
    let line = say!("cancelled", no: no, title: &meetup.title, when: show::time(&meetup), why: show::note(why.as_deref()));
    let told = say!("cancelled-for-coming", no: no, title: &meetup.title, when: show::time(&meetup),
        why: show::note(why.as_deref()), trip: &trip);
    tell_coming(here, trip, &meetup, &told)?;
    here.tell_rooms(trip, meetup.room.as_ref(), no, std::slice::from_ref(&line), &[])?;
    here.about(trip.id, no);
    Ok(vec![line])
}
