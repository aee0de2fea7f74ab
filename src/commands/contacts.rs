//! `!contacts`: whom to meet on the way; at a place, or by a word. For the crew alone.

use crate::actions::contacts;
use crate::commands::args::places::place_words;
use crate::context::Context;
use crate::context::outcome::{Outcome, refuse};
use crate::domain::contact::Card;
use crate::domain::permissions::Permission;
use crate::domain::stop::Spot;
use crate::language::gazetteer::{Lookup, Spelling};
use crate::msg;
use crate::text::clean::clean_line;
use crate::text::fold::fold;
use crate::view;

/// Contacts in one answer.
const MAX_SHOWN: usize = 40;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    if cx.confidant().is_none() {
        return Err(refuse!("contacts-in-direct-chat"));
    }
    let trip = cx.trip()?;
    cx.require(Permission::KeepContacts, &trip, None)?;
    let Some(entitled) = cx.entitled(&trip) else { return Err(refuse!("only-crew", trip: &trip)) };
    let mut contacts = cx.tx.contacts(trip.id)?;
    let count = contacts.len();
    if count == 0 {
        return Ok(vec![msg!("contacts-none", trip: &trip)]);
    }
    let wanted = place_words(cx, text);
    if !wanted.is_empty() {
        let has_words = |card: &Card| {
            let all = contacts::searchable_words(card);
            fold(&wanted)
                .split_whitespace()
                .all(|word| all.contains(word) || contacts::stem(word).is_some_and(|stem| all.contains(stem)))
        };
        let stops = cx.tx.stops(trip.id)?;
        let near: Vec<(f64, f64)> = stops.iter().filter_map(|stop| stop.spot.at).collect();
        let by_words = contacts.iter().any(|contact| has_words(contact.card.reveal(&entitled)));
        let places = match cx.env.gazetteer.lookup(&wanted, &near) {
            // What is a word of a contact's is not another's name misspelt.
            Lookup::One(place, Spelling::Corrected) if !by_words => {
                cx.note(msg!("place-read-as", typed: clean_line(&wanted, 40), read: &place));
                vec![place]
            }
            Lookup::One(place, Spelling::Exact) => vec![place],
            Lookup::Several(places) => places,
            _ => Vec::new(),
        };
        let places: Vec<Spot> = places.into_iter().map(Spot::from).collect();
        contacts.retain(|contact| {
            let card = contact.card.reveal(&entitled);
            let there = card.spot.as_ref().is_some_and(|spot| places.iter().any(|place| place.near(spot)));
            there || has_words(card)
        });
        if contacts.is_empty() {
            cx.take_notes();
            return Ok(vec![msg!("contacts-none-such", typed: clean_line(&wanted, 40), count: count)]);
        }
    }
    let mut lines = vec![msg!("contacts-head", trip: &trip, shown: contacts.len(), count: count,
        all: (contacts.len() == count).to_string())];
    lines.extend(contacts.iter().take(MAX_SHOWN).map(|contact| view::item(view::contact(contact, &entitled))));
    if contacts.len() > MAX_SHOWN {
        lines.push(msg!("and-more", count: contacts.len() - MAX_SHOWN));
    }
    Ok(lines)
}
