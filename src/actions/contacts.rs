//! People to meet on the way, noted for the crew: added, changed, deleted, found.

use crate::context::Context;
use crate::context::outcome::{Outcome, refuse};
use crate::domain::contact::{Card, Contact};
use crate::domain::ids::{RecordNo, RecordRef};
use crate::domain::permissions::Permission;
use crate::domain::private::{Confidant, Entitled, Private};
use crate::domain::record::Kind;
use crate::domain::stop::Stop;
use crate::domain::trip::Trip;
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::store::StoreError;
use crate::text::fold::fold;
use crate::view;

/// Notes a contact for the crew. The crew is told where a guest does it.
///
/// # Errors
/// Refuses where others read along.
pub fn add(cx: &mut Context<'_>, trip: &Trip, card: Card) -> Outcome {
    if cx.confidant().is_none() {
        return Err(cx.refuse_with_readers(refuse!("contact-unencrypted"), refuse!("contact-in-room")));
    }
    if let Some(entitled) = cx.entitled(trip) {
        return add_as_crew(cx, trip, card, &entitled);
    }
    let name = card.name.clone();
    let no = cx.tx.add_record(trip.id, Kind::Contact, cx.me(), cx.made_by(), cx.now)?;
    let contact = Contact { no, card: Private::new(card) };
    cx.tx.put_contact(trip.id, &contact)?;
    let by = cx.full_name(cx.me())?;
    for member in &trip.crew {
        let Some(entitled) = Confidant::by_direct_chat(member).entitled(trip.crew.iter()) else { continue };
        let line = msg!("contact-for-crew", by: &by, trip: &trip, contact: view::contact(&contact, &entitled));
        if !cx.tx.has_blocked(member, cx.me())? {
            cx.tell(member, RecordRef { trip: trip.id, no }, &[line])?;
        }
    }
    Ok(vec![msg!("contact-passed-on", name: name, trip: &trip)])
}

/// Notes somebody, for one of the crew.
pub fn add_as_crew(cx: &mut Context<'_>, trip: &Trip, card: Card, entitled: &Entitled<'_>) -> Outcome {
    let own = cx.redo().map(|(_, record)| record.no);
    for other in cx.tx.contacts(trip.id)?.iter().filter(|other| Some(other.no) != own) {
        if card.twin(other.card.reveal(entitled)) {
            return Err(refuse!("contact-twice", contact: view::contact(other, entitled), no: other.no));
        }
    }
    if let Some(no) = cx.take_redo(trip, Kind::Contact)? {
        return replace(cx, trip, Contact { no, card: Private::new(card) }, entitled);
    }
    let no = cx.tx.add_record(trip.id, Kind::Contact, cx.me(), cx.made_by(), cx.now)?;
    let contact = Contact { no, card: Private::new(card) };
    cx.tx.put_contact(trip.id, &contact)?;
    cx.about(trip.id, no);
    Ok(vec![
        msg!("contact-added", contact: view::contact(&contact, entitled)),
        msg!("contact-added-next", trip: &trip, no: no),
    ])
}

/// Replaces a contact after its message was edited.
pub fn replace(cx: &mut Context<'_>, trip: &Trip, new: Contact, to: &Entitled<'_>) -> Outcome {
    let Some(old) = cx.tx.contact(trip.id, new.no)? else { return Err(refuse!("no-such-number", no: new.no)) };
    cx.about(trip.id, new.no);
    if old.card.reveal(to) == new.card.reveal(to) {
        return Ok(vec![msg!("nothing-changed", what: view::contact(&old, to))]);
    }
    cx.tx.put_contact(trip.id, &new)?;
    Ok(vec![msg!("contact-changed", contact: view::contact(&new, to))])
}

/// Deletes a contact with all that was noted of it.
pub fn take_back(cx: &mut Context<'_>, trip: &Trip, no: RecordNo) -> Outcome {
    cx.require(Permission::KeepContacts, trip, None)?;
    cx.tx.outbox_drop_record(trip.id, no, cx.now)?;
    cx.tx.delete_record(trip.id, no)?;
    Ok(vec![msg!("contact-gone", no: no)])
}

/// A line with the contacts near a stop, by number and name; `None` for others than the crew.
pub fn near_stop(cx: &Context<'_>, trip: &Trip, stop: &Stop) -> Result<Option<Msg>, StoreError> {
    let Some(entitled) = cx.entitled(trip) else { return Ok(None) };
    let mut there: Vec<Arg> = Vec::new();
    for contact in cx.tx.contacts(trip.id)? {
        let card = contact.card.reveal(&entitled);
        if card.spot.as_ref().is_some_and(|spot| stop.spot.near(spot)) {
            there.push(Arg::Msg(msg!("number-title", no: contact.no, title: &card.name)));
        }
    }
    there.truncate(MAX_AT_STOP);
    Ok(if there.is_empty() { None } else { Some(msg!("own-stop-contacts", contacts: there)) })
}

/// A word without the ending of several, in any of the languages: "co-ops" are noted as "co-op", too.
pub fn stem(word: &str) -> Option<&str> {
    let stem = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending))?;
    (stem.chars().count() >= MIN_STEM).then_some(stem)
}

/// All words of a contact's.
pub fn searchable_words(card: &Card) -> String {
    let place = card.spot.as_ref().map_or("", |spot| &spot.name);
    let handles = card.handles.iter().map(|handle| fold(handle.as_str())).collect::<Vec<_>>().join(" ");
    format!("{} {} {handles} {}", fold(&card.name), fold(place), fold(card.topics.as_deref().unwrap_or_default()))
}

/// What several of something end in, the longest first; and characters that are left of the word, at least.
pub const ENDINGS: [&str; 6] = ["er", "ar", "or", "en", "s", "e"];

pub const MIN_STEM: usize = 2;

/// Contacts shown on one stop.
pub const MAX_AT_STOP: usize = 12;
