//! Texts and places that people typed: cleaned, checked for length, private details and spelling.

use chrono_tz::Tz;

use crate::context::Context;
use crate::context::outcome::{CommandError, refuse, usage};
use crate::domain::stop::Spot;
use crate::domain::trip::Trip;
use crate::language::gazetteer::{Lookup, Spelling};
use crate::language::private_text::{self, Field};
use crate::msg;
use crate::render::msg::Arg;
use crate::text::clean::{clean_line, is_longer};

/// What a text that others may read is of: each has another place for what they may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Public {
    Offer,
    /// A stop or a suggestion.
    Stop,
    Meetup,
    Trip,
}

/// Characters of a private part that is named to who wrote it.
pub const MAX_PART: usize = 60;

/// Characters of a place's name.
pub const MAX_PLACE: usize = 80;

impl<'a> Context<'a> {
    /// Somebody's words for a title, a note: cleaned, not empty, not longer than `max` characters.
    pub fn text(&self, text: &str, max: usize) -> Result<String, CommandError> {
        if is_longer(text, max) {
            return Err(refuse!("text-too-long", start: clean_line(text, 20), count: max));
        }
        Ok(clean_line(text, max))
    }

    /// The part of a text that tells where somebody lives, how to get in, or how to reach them: not for what others may
    /// read.
    pub fn private_part<'t>(&self, text: &'t str, field: Field) -> Option<&'t str> {
        let is_town = |town: &str| {
            !matches!(self.env.gazetteer.lookup(town, &[]), Lookup::Unknown | Lookup::One(_, Spelling::Corrected))
        };
        private_text::private_part(text, self.env.words, is_town, field)
    }

    pub fn looks_private(&self, text: &str) -> bool {
        self.private_part(text, Field::Note).is_some()
    }

    /// # Errors
    /// Refuses a text that isn't for all who may read it. Nothing of it is kept, and in a room nothing said again.
    pub fn require_public(&self, text: Option<&str>, field: Field, of: Public) -> Result<(), CommandError> {
        let Some(part) = text.and_then(|text| self.private_part(text, field)) else { return Ok(()) };
        let part = clean_line(part, MAX_PART);
        let alone = self.confidant().is_some();
        if !alone {
            self.alert_sender();
        }
        Err(match (of, alone) {
            (Public::Offer, true) => refuse!("note-private", part: part),
            (Public::Offer, false) => refuse!("note-private-in-room"),
            (Public::Meetup, true) => refuse!("note-private-meetup", part: part),
            (Public::Trip, true) => refuse!("note-private-trip", part: part),
            (Public::Stop, true) => refuse!("note-private-stop", part: part),
            (_, false) => refuse!("note-private-here"),
        })
    }

    /// The place that is meant. A misspelt one is taken, and said; where two are as likely it asks. One that the
    /// gazetteer doesn't know is taken with its zone.
    pub fn spot(&mut self, name: &str, zone: Option<Tz>, trip: &Trip) -> Result<Spot, CommandError> {
        let name = self.text(name, MAX_PLACE)?;
        let stops = self.tx.stops(trip.id)?;
        let folded = crate::text::fold::fold(&name);
        if let Some(stop) = stops.iter().find(|stop| crate::text::fold::fold(&stop.spot.name) == folded) {
            return Ok(stop.spot.clone());
        }
        let near: Vec<(f64, f64)> = stops.iter().filter_map(|stop| stop.spot.at).collect();
        match self.env.gazetteer.lookup(&name, &near) {
            Lookup::One(place, spelling) => {
                if spelling == Spelling::Corrected {
                    self.note(msg!("place-read-as", typed: &name, read: &place));
                }
                let spot = Spot::from(place);
                Ok(Spot { zone: zone.unwrap_or(spot.zone), ..spot })
            }
            Lookup::Several(places) => {
                let names = places.iter().map(|place| {
                    let within = if place.region.is_empty() { &place.country } else { &place.region };
                    format!("{}, {within}", place.name)
                });
                let names: Vec<String> = names.collect();
                let first = names.first().cloned().unwrap_or_default();
                let names = names.into_iter().map(|name| Arg::Msg(msg!("quoted", text: name))).collect::<Vec<_>>();
                Err(refuse!("which-place", typed: &name, places: Arg::OneOf(names), first: first))
            }
            Lookup::Unknown => match zone {
                Some(zone) => Ok(Spot { name, country: String::new(), at: None, zone, id: None }),
                None => Err(usage!("no-place", typed: &name)),
            },
        }
    }
}
