//! What stands around a town in an address, where the town alone is the place: "Storgatan 1, 903 26 Umeå, Sverige",
//! "Leeds LS1 4AB, United Kingdom"; and venues and streets that are named after a town.

use crate::domain::geo::distance_km;
use crate::language::gazetteer::PlaceKind;
use crate::language::intent::model::Named;
use crate::language::intent::names;
use crate::language::intent::places::evidence::Evidence;
use crate::language::intent::places::{Finder, at};
use crate::language::intent::tokens::{TokenKind, Tokens};
use crate::text::fold;

/// How far from a town the middle of its region can be, in km.
const REGION_KM: f64 = 400.0;
/// Most bytes between a town and its country: a postal code and punctuation.
const MAX_BETWEEN: usize = 16;
/// Longest short word that can be of a postal code or a district: "LS1", "4AB", "C", "NV".
const MAX_CODE: usize = 4;
/// Longest abbreviation of "street", which is something else in other places: "St Pauls".
const MAX_ABBREVIATION: usize = 3;

impl Finder<'_> {
    /// Whether the country or region at token `i` only says where the town before it lies.
    pub(super) fn qualifies_last(&self, tokens: &Tokens, i: usize, named: &Named) -> bool {
        let Some(last) = &self.last else { return false };
        let place = &named.place;
        if place.kind == PlaceKind::Town
            || last.place.kind == PlaceKind::Country
            || last.place.country != place.country
            || place.kind == PlaceKind::Region && distance_km(at(&last.place), at(place)) > REGION_KM
        {
            return false;
        }
        let between = self.text.get(last.bytes.end..named.bytes.start).unwrap_or_default();
        if between.is_empty() || between.len() > MAX_BETWEEN || between.contains("\n\n") {
            return false;
        }
        let is_code =
            |word: &str| word.len() <= MAX_CODE && word.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
        let mut words = between.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        // "Lund in Sweden".
        words.all(is_code) || self.is_joined(tokens, i)
    }

    /// Whether between the place at token `i` and the one before stands but one small word: "in".
    fn is_joined(&self, tokens: &Tokens, i: usize) -> bool {
        let Some(last) = &self.last else { return false };
        let Some(n) = i.checked_sub(2) else { return false };
        let (before, small) = (&tokens.all[n], &tokens.all[n + 1]);
        before.bytes == last.bytes
            && small.is(self.class.into)
            && self.text.get(before.bytes.end..small.bytes.start) == Some(" ")
            && !tokens.all[i].opens_clause
    }

    /// Whether what stands right after a name makes it a street's or an inn's: "Vienna St", "Berlin Road", "London Arms",
    /// "Oslo-turen".
    pub(super) fn is_of_something(&self, tokens: &Tokens, i: usize, named: &Named) -> bool {
        let rest = self.text.get(named.bytes.end..).unwrap_or_default();
        let next = tokens.all.iter().skip(i).find(|t| t.bytes.start >= named.bytes.end);
        if let Some(after) = rest.strip_prefix(['-', '‑'])
            && next.is_some_and(|t| t.bytes.start == named.bytes.end + (rest.len() - after.len()))
        {
            return !self.begins_with_place(after);
        }
        next.is_some_and(|t| {
            let gap = self.text.get(named.bytes.end..t.bytes.start);
            let behind = self.text.get(t.bytes.end..).unwrap_or_default().trim_start_matches('.');
            let is_name = behind.strip_prefix(' ').is_some_and(|b| b.starts_with(char::is_uppercase));
            t.is(self.class.street) && gap == Some(" ") && (t.key.len() > MAX_ABBREVIATION || !is_name)
        })
    }

    /// Whether a text begins with a town or a part of one: after a hyphen, those alone make the two a list.
    fn begins_with_place(&self, text: &str) -> bool {
        const MIN_PEOPLE: u32 = 1_000;
        let first = fold::words(text).next().map(|word| fold::key(&text[word]));
        if first.is_some_and(|first| names::is_district(&first)) {
            return true;
        }
        let Some((len, lookup)) = self.ctx.gazetteer.longest_prefix(text, &self.near) else { return false };
        let key = fold::key(&text[..len]);
        self.named(0..0, lookup).is_some_and(|n| {
            n.place.population >= MIN_PEOPLE
                && !names::is_common(&key)
                && self.ctx.gazetteer.written(&text[..len], n.place.id).is_some()
        })
    }

    /// Whether the name of the town at token `i` may be a venue's: nothing before it says that it's a place, and another
    /// name or an article does stand there.
    pub(super) fn may_be_venue(&self, tokens: &Tokens, i: usize, named: &Named, e: &Evidence) -> bool {
        let before = i.checked_sub(1).map(|n| &tokens.all[n]);
        let after_name = before.is_some_and(|t| {
            t.what == TokenKind::Word
                && self.text.get(t.bytes.end..named.bytes.start) == Some(" ")
                && (t.capital && !t.is(self.class.into) || t.is(self.class.the))
        });
        named.place.kind == PlaceKind::Town && !e.placed() && after_name
    }

    /// Whether the place before is only what a venue in the town at token `i` is called: "Gasthof Bremen in Suhl".
    pub(super) fn is_venue_of(&self, tokens: &Tokens, i: usize, named: &Named) -> bool {
        named.place.kind == PlaceKind::Town
            && self.last.as_ref().is_some_and(|last| last.added && last.may_be_venue)
            && self.is_joined(tokens, i)
    }
}
