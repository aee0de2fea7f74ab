//! Names that aren't written as they stand in the gazetteer: "Oslos", "Goteburg", "Sydsverige".

use crate::language::gazetteer::PlaceKind;
use crate::language::intent::lexicon::LEXICON;
use crate::language::intent::model::Named;
use crate::language::intent::names;
use crate::language::intent::places::Finder;
use crate::language::intent::places::accept::is_near;
use crate::language::intent::places::evidence::Evidence;
use crate::language::intent::tokens::Token;
use crate::text::fold;

/// Words that are looked up misspelt in one message; each costs as much as all else.
const MAX_CORRECTED: usize = 2;
/// Shortest word that is looked up misspelt, in letters: shorter ones have too many neighbours.
const MIN_CORRECTED: usize = 6;
/// Inhabitants of a town whose genitive is known even if it's a common word.
const LARGE: u32 = 100_000;
/// Longest "south" that a country's name begins with, in characters, and the shortest country after it.
const MAX_PART: usize = 7;
const MIN_WHOLE: usize = 4;

impl Finder<'_> {
    /// "Oslos", "Hamburgs".
    pub(super) fn genitive(&self, token: &Token, e: &Evidence) -> Option<Named> {
        let bare = token.key.strip_suffix('s')?;
        let apostrophe = bare.ends_with('\'');
        let bare = bare.trim_end_matches('\'');
        if !e.capital || bare.len() < if apostrophe { 3 } else { 4 } || e.after_person || names::is_district(bare) {
            return None;
        }
        let name = self.text.get(token.bytes.start..token.bytes.end.checked_sub(1)?)?;
        let name = name.trim_end_matches(['\'', '’']);
        let (len, lookup) = self.ctx.gazetteer.longest_prefix(name, &self.near)?;
        let named = self.named(token.bytes.clone(), lookup)?;
        let people = named.place.population;
        let is_word = names::is_common(bare) || names::is_common(&token.key) && people < LARGE;
        let main = self.ctx.gazetteer.written(name, named.place.id).is_some_and(|w| w.main);
        let is_country = named.place.kind == PlaceKind::Country;
        // "Her bed in Oban's going spare."
        let enough = if apostrophe && (e.into || e.toward) { 1_000 } else { 10_000 };
        (len == name.len() && main && (is_country || !is_word && people >= enough) && is_near(&named.place))
            .then_some(named)
    }

    /// "Süddeutschland", "Nordsverige": a country or region with what is said of it in one word.
    pub(super) fn compound(&self, token: &Token, e: &Evidence) -> Option<Named> {
        if !e.capital && !e.placed() && !e.one_case {
            return None;
        }
        let word = self.text.get(token.bytes.clone())?;
        for (at, _) in word.char_indices().skip(2).take(MAX_PART) {
            let (part, whole) = word.split_at(at);
            if whole.chars().count() < MIN_WHOLE {
                break;
            }
            if !LEXICON.is_of(&fold::key(part), part, self.class.part) {
                continue;
            }
            let Some((len, lookup)) = self.ctx.gazetteer.longest_prefix(whole, &self.near) else { continue };
            let Some(mut named) = self.named(token.bytes.clone(), lookup) else { continue };
            let is_area = named.place.kind != PlaceKind::Town;
            if len == whole.len() && is_area && self.ctx.gazetteer.written(whole, named.place.id).is_some() {
                named.part = Some(token.bytes.start..token.bytes.start + at);
                return Some(named);
            }
        }
        None
    }

    /// "in Goteburg", "til Trondhiem".
    pub(super) fn misspelt(&mut self, token: &Token, e: &Evidence) -> Option<Named> {
        let letters = token.key.len();
        // The first word of a sentence has a capital anyway: "Minsten" isn't Münster.
        if e.opens && !e.before_time && !e.into && !e.toward {
            return None;
        }
        // Where there are capitals, a small letter says that it's no name.
        let is_listed = e.listed && letters > MIN_CORRECTED;
        if !(e.capital && (e.into || e.toward || is_listed) || e.one_case && e.into)
            || e.after_person
            || letters < MIN_CORRECTED
            || !token.atoms.is_empty()
            || names::is_common(&token.key)
            || names::is_district(&token.key)
            || self.corrected == MAX_CORRECTED
        {
            return None;
        }
        if let Some(slips) = self.slips {
            let is_here = |named: &&Named| named.corrected && named.bytes.start == slips.start + token.bytes.start;
            let named = slips.places.iter().find(is_here)?;
            return Some(Named { bytes: token.bytes.clone(), ..named.clone() });
        }
        self.corrected += 1;
        let word = self.text.get(token.bytes.clone())?;
        let named = self.named(token.bytes.clone(), self.ctx.gazetteer.lookup(word, &self.near))?;
        let own = fold::key(&named.place.name);
        let apart = strsim::osa_distance(&token.key, &own);
        let same_start = own.as_bytes().first() == token.key.as_bytes().first();
        let people = named.place.population;
        let area = named.place.kind != PlaceKind::Town;
        let country = named.place.kind == PlaceKind::Country;
        // "Nørreport" isn't Northport: nobody misspells a town overseas here.
        if !is_near(&named.place) && !area {
            return None;
        }
        let good = if e.capital && !e.german {
            same_start
                && (apart <= 1 && people >= 5_000
                    || apart <= 2 && people >= 20_000 && !area
                    || apart <= 2 && country
                    || apart <= 1 && area)
        } else if e.capital {
            // German writes every noun so.
            same_start
                && (apart <= 1 && people >= 10_000
                    || apart <= 2 && letters >= 9 && people >= 100_000 && !area
                    || apart <= 1 && area)
        } else {
            same_start && apart <= 1 && (people >= 30_000 || area)
        };
        good.then_some(named)
    }
}
