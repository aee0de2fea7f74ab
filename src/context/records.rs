//! Finds records by their number, as far as the sender may know of them.

use crate::context::Context;
use crate::context::outcome::{CommandError, refuse};
use crate::domain::ids::{EventId, RecordNo, RecordRef, RoomId, TripId};
use crate::domain::meetup::Meetup;
use crate::domain::offer::Offer;
use crate::domain::permissions::Permission;
use crate::domain::record::{Kind, Record};
use crate::domain::suggestion::Suggestion;
use crate::domain::trip::Trip;
use crate::outgoing::Subject;
use crate::store::{HistoryText, StoreError, TextOf};

/// The offer of that number.
pub fn offer(cx: &Context<'_>, trip: &Trip, no: RecordNo) -> Result<Offer, CommandError> {
    match cx.tx.offer(trip.id, no)? {
        Some(offer) => Ok(offer),
        None => Err(match cx.record(trip, no)? {
            Some(record) if record.kind != Kind::Offer => refuse!("not-an-offer", no: no),
            _ => refuse!("no-such-number", no: no),
        }),
    }
}

/// The meetup of that number.
pub fn meetup(cx: &Context<'_>, trip: &Trip, no: RecordNo) -> Result<Meetup, CommandError> {
    match cx.tx.meetup(trip.id, no)? {
        Some(meetup) => Ok(meetup),
        None => Err(match cx.record(trip, no)? {
            Some(record) if record.kind != Kind::Meetup => refuse!("not-a-meetup", no: no),
            _ => refuse!("no-such-number", no: no),
        }),
    }
}

/// The suggestion of that number.
pub fn suggestion(cx: &Context<'_>, trip: &Trip, no: RecordNo) -> Result<Suggestion, CommandError> {
    cx.tx.suggestion(trip.id, no)?.ok_or_else(|| refuse!("no-such-number", no: no))
}

/// # Errors
/// From the store.
pub fn no_such_stop(cx: &Context<'_>, trip: &Trip, no: RecordNo) -> Result<CommandError, CommandError> {
    Ok(match cx.record(trip, no)? {
        Some(record) if record.kind != Kind::Stop => refuse!("not-a-stop", no: no),
        _ => refuse!("no-such-number", no: no),
    })
}

/// The record of that number, where this person may see it here.
///
/// # Errors
/// Refuses others' offers; and a contact as if there were none of that number.
pub fn seen(cx: &Context<'_>, trip: &Trip, no: RecordNo) -> Result<Record, CommandError> {
    let Some(record) = cx.record(trip, no)? else { return Err(refuse!("no-such-number", no: no)) };
    if record.kind == Kind::Offer {
        let offer = crate::context::records::offer(cx, trip, no)?;
        let mine = offer.host.for_rules() == cx.me();
        if !mine && !cx.may(Permission::SeeHosts, trip, None)? {
            return Err(refuse!("offer-not-yours", no: no));
        }
    }
    Ok(record)
}

impl<'a> Context<'a> {
    /// Where and by which message a record is made.
    pub fn made_by(&self) -> (&'a RoomId, &'a EventId, usize) {
        (&self.said.room.id, &self.said.event, self.line.index)
    }

    /// The record of that number, as far as this person may know here that there is one: contacts are the crew's alone.
    pub fn record(&self, trip: &Trip, no: RecordNo) -> Result<Option<Record>, StoreError> {
        let record = self.tx.record(trip.id, no)?;
        Ok(record.filter(|record| record.kind != Kind::Contact || self.entitled(trip).is_some()))
    }

    /// Notes that this message sets a text that stood otherwise before; not where it is the message that made the record,
    /// with which all of it goes.
    pub fn note_words(
        &self,
        of: impl Into<TextOf>,
        text: HistoryText,
        before: Option<&str>,
        now: Option<&str>,
    ) -> Result<(), StoreError> {
        let of = of.into();
        let own = match of {
            TextOf::Trip(_) => false,
            TextOf::Record(RecordRef { trip, no }) => {
                self.tx.record(trip, no)?.is_some_and(|record| record.event == self.said.event)
            }
        };
        if before == now || own {
            return Ok(());
        }
        self.tx.note_words((&self.said.event, self.me()), of, text, before)
    }

    /// The first record of that kind that this line made before it was edited, to be made anew.
    ///
    /// # Errors
    /// Refuses where it made one of another kind or trip.
    pub fn take_redo(&mut self, trip: &Trip, kind: Kind) -> Result<Option<RecordNo>, CommandError> {
        let fits = |(of, record): &(TripId, Record)| *of == trip.id && record.kind == kind;
        if let Some(at) = self.line.redo.iter().position(fits) {
            return Ok(Some(self.line.redo.remove(at).1.no));
        }
        match self.line.redo.first() {
            Some((_, record)) if !self.line.redo_is_draft => Err(refuse!("edit-other-kind", no: record.no)),
            _ => Ok(None),
        }
    }

    /// The number of the record that the message replied to is about.
    pub fn replied_no(&self, trip: Option<&Trip>) -> Option<RecordNo> {
        match self.replied {
            Some(Subject::Record { trip: of, no, .. }) if trip.is_none_or(|trip| trip.id == of) => Some(no),
            _ => None,
        }
    }
}
