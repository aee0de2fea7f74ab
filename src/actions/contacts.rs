//! TODO.

use crate::context::Here;
use crate::context::outcome::{Outcome, refuse};
use crate::domain::contact::{Card, Contact};
use crate::domain::permissions::Deed;
use crate::domain::private::{Confidant, Entitled, Private};
use crate::domain::record::Kind;
use crate::domain::stop::Stop;
use crate::domain::trip::Trip;
use crate::render::say::{Arg, Say};
use crate::store::StoreError;
use crate::text::fold::fold;
use crate::{say, view};

/// Notes somebody for the crew, who hear of it where a guest names them.
///
/// # Errors
/// Refuses where others read along.
pub fn note(here: &mut Here<'_>, trip: &Trip, card: Card) -> Outcome {
    if here.confidant().is_none() {
        return Err(here.others_read(refuse!("contact-unencrypted"), refuse!("contact-in-room")));
    }
    if let Some(entitled) = here.entitled(trip) {
        return make(here, trip, card, &entitled);
    }
    let name = card.name.clone();
    let no = here.tx.add_record(trip.id, Kind::Contact, here.me(), here.made_by(), here.now)?;
    let contact = Contact { no, card: Private::new(card) };
    here.tx.put_contact(trip.id, &contact)?;
    let by = here.full_name(here.me())?;
    for member in &trip.crew {
        let Some(entitled) = Confidant::by_direct_chat(member).entitled(trip.crew.iter()) else { continue };
        let line = say!("contact-for-crew", by: &by, trip: &trip, contact: view::contact(&contact, &entitled));
        here.ask(member, (trip.id, no), &[line], &[])?;
    }
    Ok(vec![say!("contact-passed-on", name: name, trip: &trip)])
}

/// Notes somebody, for one of the crew.
pub fn make(here: &mut Here<'_>, trip: &Trip, card: Card, entitled: &Entitled<'_>) -> Outcome {
    let own = here.redo.as_ref().map(|(_, record)| record.no);
    for other in here.tx.contacts(trip.id)?.iter().filter(|other| Some(other.no) != own) {
        if card.twin(other.card.reveal(entitled)) {
            return Err(refuse!("contact-twice", contact: view::contact(other, entitled), no: other.no));
        }
    }
    if let Some(no) = here.redo(trip, Kind::Contact)? {
        return replace(here, trip, Contact { no, card: Private::new(card) }, entitled);
    }
    let no = here.tx.add_record(trip.id, Kind::Contact, here.me(), here.made_by(), here.now)?;
    let contact = Contact { no, card: Private::new(card) };
    here.tx.put_contact(trip.id, &contact)?;
    here.about(trip.id, no);
    Ok(vec![
        say!("contact-added", contact: view::contact(&contact, entitled)),
        say!("contact-added-next", trip: &trip, no: no),
    ])
}

/// Edited: the contact as it is from now on.
pub fn replace(here: &mut Here<'_>, trip: &Trip, new: Contact, to: &Entitled<'_>) -> Outcome {
    let Some(old) = here.tx.contact(trip.id, new.no)? else { return Err(refuse!("no-such-number", no: new.no)) };
    here.about(trip.id, new.no);
    if old.card.reveal(to) == new.card.reveal(to) {
        return Ok(vec![say!("nothing-changed", what: view::contact(&old, to))]);
    }
    here.tx.put_contact(trip.id, &new)?;
    Ok(vec![say!("contact-changed", contact: view::contact(&new, to))])
}

/// It goes, with all that was noted of it.
pub fn take_back(here: &mut Here<'_>, trip: &Trip, no: i64) -> Outcome {
    here.require(Deed::KeepContacts, trip, None)?;
    here.tx.outbox_drop_record(trip.id, no, here.now)?;
    here.tx.delete_record(trip.id, no)?;
    Ok(vec![say!("contact-gone", no: no)])
}

/// Whom to meet at a stop, by number and name, for one of the crew alone.
pub fn near(here: &Here<'_>, trip: &Trip, stop: &Stop) -> Result<Option<Say>, StoreError> {
    let Some(entitled) = here.entitled(trip) else { return Ok(None) };
    let mut there: Vec<Arg> = Vec::new();
    for contact in here.tx.contacts(trip.id)? {
        let card = contact.card.reveal(&entitled);
        if card.spot.as_ref().is_some_and(|spot| stop.spot.near(spot)) {
            there.push(Arg::Say(say!("number-title", no: contact.no, title: &card.name)));
        }
    }
    there.truncate(MAX_AT_STOP);
    Ok(if there.is_empty() { None } else { Some(say!("own-stop-contacts", contacts: there)) })
}

/// A word without the ending of several, in any of the languages: "co-ops" are noted as "co-op", too.
pub fn stem(word: &str) -> Option<&str> {
    let stem = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending))?;
    (stem.chars().count() >= MIN_STEM).then_some(stem)
}

/// All words of a contact's.
pub fn haystack(card: &Card) -> String {
    let place = card.spot.as_ref().map_or("", |spot| &spot.name);
    let handles = card.handles.iter().map(|handle| fold(handle.as_str())).collect::<Vec<_>>().join(" ");
    format!("{} {} {handles} {}", fold(&card.name), fold(place), fold(card.topics.as_deref().unwrap_or_default()))
}

/// What several of something end in, the longest first; and characters that are left of the word, at least.
pub const ENDINGS: [&str; 6] = ["er", "ar", "or", "en", "s", "e"];

pub const MIN_STEM: usize = 2;

/// Contacts shown on one stop.
pub const MAX_AT_STOP: usize = 12;
