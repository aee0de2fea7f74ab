//! Which words of a message are places. Most names of places are also words, or people's names, in some language; what
//! tells is the word before, a capital, a list or an address that it stands in, the trip's own stops, and how large the
//! place is.
//!
//! | file | does |
//! |---|---|
//! | `places/evidence.rs` | what speaks for a place at a word |
//! | `places/accept.rs` | whether a name that was found is meant as a place |
//! | `places/inexact.rs` | names that aren't written as in the gazetteer: genitives, slips |
//! | `places/address.rs` | what stands around a town in an address; venues and streets named after towns |
//! | `places/parts.rs` | what is said of a country or region: "south Sweden", "Süddeutschland" |

use std::ops::Range;

use crate::domain::geo::distance_km;
use crate::language::gazetteer::{Lookup, Place, PlaceKind, Spelling};
use crate::language::intent::lexicon::LEXICON;
use crate::language::intent::model::{IntentContext, MAX_PLACES, Named};
use crate::language::intent::names;
use crate::language::intent::tokens::{Token, TokenKind, Tokens};
use crate::locale::LanguageSet;
use crate::text::fold;

mod accept;
mod address;
mod evidence;
mod inexact;
mod numbers;
mod parts;
#[cfg(test)]
mod tests;

use evidence::{Classes, Evidence};

/// Longest prefix of text given to the gazetteer, in bytes: its longest name and qualifier.
const MAX_ASKED: usize = 240;
/// A part of a town named after it ("Stockholm, Solna") is within this distance, in km.
const PART_KM: f64 = 8.0;

/// Of a part of a message: the places of all of it, and where the part begins. What isn't misspelt there isn't here, and to look
/// names up misspelt takes as long as all else.
#[derive(Clone, Copy)]
pub(super) struct Slips<'a> {
    pub places: &'a [Named],
    pub start: usize,
}

/// The places, in order, each once; their tokens become one each.
pub(super) fn find(text: &str, tokens: &mut Tokens, ctx: &IntentContext<'_>, slips: Option<Slips<'_>>) -> Vec<Named> {
    let mut finder = Finder {
        text,
        ctx,
        near: ctx.stops.iter().map(|p| (p.lat, p.lon)).collect(),
        known: ctx.stops.iter().map(|p| fold::key(&p.name)).collect(),
        class: Classes::new(),
        marks: text.contains(|c: char| c.is_alphabetic() && !c.is_ascii()),
        spoken: LEXICON.spoken(tokens.all.iter().map(|t| t.key.as_str())),
        corrected: 0,
        slips,
        denied: None,
        found: Vec::new(),
        last: None,
    };
    let mut listed = false;
    let mut i = 0;
    while i < tokens.all.len() && finder.found.len() < MAX_PLACES {
        let token = &tokens.all[i];
        // A new sentence begins a list of its own, unless it goes on with its times: one stop a line.
        listed = listed && (!token.opens || token.what == TokenKind::Time);
        if token.what == TokenKind::Word
            && let Some((named, evidence)) = finder.at(tokens, i, listed)
        {
            tokens.make_place(i, named.bytes.clone());
            finder.take(tokens, i, named, &evidence);
            listed = true;
        } else {
            listed = listed && finder.goes_on(token);
        }
        i += 1;
    }
    finder.found
}

struct Finder<'a> {
    text: &'a str,
    ctx: &'a IntentContext<'a>,
    near: Vec<(f64, f64)>,
    /// Keys of the stops' names.
    known: Vec<String>,
    class: Classes,
    /// Whether the message has letters beyond a to z.
    marks: bool,
    /// The languages that the message seems to be in.
    spoken: LanguageSet,
    corrected: usize,
    slips: Option<Slips<'a>>,
    /// The token and the id of the place last denied: "not Leeds". It counts until another is said instead.
    denied: Option<(usize, u32)>,
    found: Vec<Named>,
    last: Option<Last>,
}

/// The place found last, whether it was new or not.
struct Last {
    place: Place,
    bytes: Range<usize>,
    /// Whether it may be a venue's name, if a town follows: "Biografen Paris i Arvika".
    may_be_venue: bool,
    /// Whether it was added to the places found.
    added: bool,
}

impl Finder<'_> {
    /// Notes a place that was found at token `i`, unless it only says more of the one before.
    fn take(&mut self, tokens: &Tokens, i: usize, named: Named, evidence: &Evidence) {
        let mut last = Last {
            place: named.place.clone(),
            bytes: named.bytes.clone(),
            may_be_venue: self.may_be_venue(tokens, i, &named, evidence),
            added: false,
        };
        if self.qualifies_last(tokens, i, &named) {
            // The address goes on behind it: "Odense, Fyn, Danmark".
            if let Some(before) = &mut self.last {
                before.bytes.end = named.bytes.end;
            }
            return;
        }
        if self.is_venue_of(tokens, i, &named) {
            self.found.pop();
        }
        if self.is_instead_of_denied(tokens, i, &named)
            && let Some((_, id)) = self.denied.take()
        {
            self.found.retain(|n| n.place.id != id);
        }
        if is_denied(&self.class, tokens, i) {
            self.denied = Some((i, named.place.id));
        }
        if !self.is_part_of_last(&named) && !self.found.iter().any(|n| n.place.id == named.place.id) {
            self.found.push(named);
            last.added = true;
        }
        self.last = Some(last);
    }

    /// Whether the place at token `i` is said instead of the one denied: "not Leeds but Sheffield".
    fn is_instead_of_denied(&self, tokens: &Tokens, i: usize, named: &Named) -> bool {
        let Some((at, id)) = self.denied else { return false };
        let between = tokens.all.get(at + 1..i).unwrap_or_default();
        id != named.place.id
            && tokens.all[at].sentence == tokens.all[i].sentence
            && between.iter().any(|t| t.is(self.class.but))
    }

    /// Whether a list of places can go on after this word.
    fn goes_on(&self, token: &Token) -> bool {
        let c = &self.class;
        token.what == TokenKind::Time
            || self.denied.is_some() && token.is(c.but)
            || [c.list, LEXICON.number, c.day, c.into, c.maybe, c.part].iter().any(|&class| token.is(class))
    }

    /// The place that begins at token `i`.
    fn at(&mut self, tokens: &Tokens, i: usize, listed: bool) -> Option<(Named, Evidence)> {
        let token = &tokens.all[i];
        if token.key.is_empty() || token.is(LEXICON.number) {
            return None;
        }
        let evidence = Evidence::at(self.text, &self.class, tokens, i, listed);
        if evidence.venue {
            return None;
        }
        let has_some = evidence.capital || evidence.placed() || tokens.one_case || token.opens;
        if !has_some && !self.known.contains(&token.key) && token.key.len() < 4 {
            return None;
        }
        let end = self.text.floor_char_boundary((token.bytes.start + MAX_ASKED).min(self.text.len()));
        let rest = &self.text[token.bytes.start..end];
        let named = match self.ctx.gazetteer.longest_prefix(rest, &self.near) {
            Some((len, lookup)) => {
                let bytes = token.bytes.start..token.bytes.start + len;
                let one_word = bytes.end <= token.bytes.end;
                let mut named = self.named(bytes, lookup)?;
                if one_word && token.is(self.class.never) {
                    return None;
                }
                // "Berlin-Neukölln" is a place of its own in the gazetteer; here, it's Berlin.
                if !one_word && names::is_district(&fold::key(&named.place.name)) {
                    let word = self.text.get(token.bytes.clone())?;
                    let (len, lookup) = self.ctx.gazetteer.longest_prefix(word, &self.near)?;
                    named = self.named(token.bytes.start..token.bytes.start + len, lookup)?;
                }
                self.accept(tokens, i, &evidence, named)
            }
            None => self
                .compound(token, &evidence)
                .or_else(|| self.genitive(token, &evidence))
                .or_else(|| self.misspelt(token, &evidence)),
        };
        let mut named = named?;
        if named.part.is_none() && named.place.kind != PlaceKind::Town {
            named.part = self.part_before(tokens, i);
        }
        Some((named, evidence))
    }

    fn named(&self, bytes: Range<usize>, lookup: Lookup) -> Option<Named> {
        let (place, others, spelling) = match lookup {
            Lookup::One(place, spelling) => (place, Vec::new(), spelling),
            Lookup::Several(mut all) if !all.is_empty() => {
                // Perth in Scotland, not the one overseas: trains don't go there.
                let first = all.iter().position(accept::is_near).unwrap_or(0);
                let place = all.remove(first);
                (place, all, Spelling::Exact)
            }
            _ => return None,
        };
        Some(Named { bytes, place, others, corrected: spelling == Spelling::Corrected, part: None })
    }

    /// Whether a place is only a part of the town that was named right before: "Berlin-Neukölln", "Stockholm, Solna".
    fn is_part_of_last(&self, named: &Named) -> bool {
        let Some(last) = self.found.last() else { return false };
        let between = self.text.get(last.bytes.end..named.bytes.start).unwrap_or_default();
        matches!(between, ", " | "-" | "/" | " (" | " – " | ": ")
            && last.place.kind == PlaceKind::Town
            && named.place.kind == PlaceKind::Town
            && last.place.population / 2 > named.place.population
            && distance_km(at(&last.place), at(&named.place)) < PART_KM
    }
}

/// Whether "not" stands right before the place at token `i`: "not Leeds", "ikke i Molde".
fn is_denied(c: &Classes, tokens: &Tokens, i: usize) -> bool {
    let sentence = tokens.all[i].sentence;
    let before = |n: usize| i.checked_sub(n).map(|n| &tokens.all[n]).filter(|t| t.sentence == sentence);
    let small = before(1).is_some_and(|t| t.is(c.into) || t.is(c.toward));
    before(if small { 2 } else { 1 }).is_some_and(|t| t.is(c.not))
}

fn at(place: &Place) -> (f64, f64) {
    (place.lat, place.lon)
}
