//! Which words of a message are places. Most names of places are also words, or people's names, in some language; what
//! tells is the word before, a capital, a list that it stands in, the trip's own stops, and how large the place is.

use std::ops::Range;

use crate::domain::geo::distance_km;
use crate::language::gazetteer::{Lookup, Place, PlaceKind, Spelling};
use crate::language::intent::atom::Atom;
use crate::language::intent::lexicon::LEXICON;
use crate::language::intent::model::{IntentContext, MAX_PLACES, Named};
use crate::language::intent::names;
use crate::language::intent::tokens::{Token, TokenKind, Tokens};
use crate::text::fold;

/// Longest prefix of text given to the gazetteer, in bytes: its longest name and qualifier.
const MAX_ASKED: usize = 240;
/// A part of a town named after it ("Stockholm, Solna") is within this distance, in km.
const PART_KM: f64 = 8.0;
/// Words that are looked up misspelt in one message; each costs as much as all else.
const MAX_CORRECTED: usize = 2;
/// Shortest word that is looked up misspelt, in letters.
const MIN_CORRECTED: usize = 5;

/// The classes of words that tell of places.
struct Classes {
    /// Before places above all: "in", "i", "nach", "via".
    into: Atom,
    /// Before places, but as well before people and things: "to", "til", "from", "bei".
    toward: Atom,
    /// Verbs that take a place with nothing between: "passerar Ånge", "leaving Narvik".
    reach: Atom,
    /// Joins places in a list.
    list: Atom,
    /// Before a name that isn't a place: "with", "café".
    person: Atom,
    venue: Atom,
    /// After a name that isn't a place: "Berlin street".
    street: Atom,
    /// Never a place: days, months, languages, apps.
    never: Atom,
    /// Other words that the reader knows, which are rather those than a place.
    known: [Atom; 6],
    day: Atom,
}

/// What speaks for a place at a word.
struct Evidence {
    capital: bool,
    into: bool,
    toward: bool,
    /// After a place, in a list of them.
    listed: bool,
    opens: bool,
    before_time: bool,
    after_time: bool,
    /// The last of its clause.
    closes: bool,
    /// After another word with a capital, as a surname is.
    after_capital: bool,
    german: bool,
    one_case: bool,
}

/// The places, in order, each once; their tokens become one each.
pub(super) fn find(text: &str, tokens: &mut Tokens, ctx: &IntentContext<'_>) -> Vec<Named> {
    let near: Vec<(f64, f64)> = ctx.stops.iter().map(|p| (p.lat, p.lon)).collect();
    let known: Vec<String> = ctx.stops.iter().map(|p| fold::key(&p.name)).collect();
    let class = |name| LEXICON.class(name);
    let classes = Classes {
        into: class("into"),
        toward: class("toward"),
        reach: class("reach"),
        list: class("list"),
        person: class("person"),
        venue: class("venue"),
        street: class("street"),
        never: class("never"),
        known: ["event", "kind", "lodging", "drink", "past", "activity"].map(class),
        day: class("day"),
    };
    let mut finder = Finder { text, ctx, near, known, classes, corrected: 0, found: Vec::new() };
    let mut listed = false;
    let mut i = 0;
    while i < tokens.all.len() && finder.found.len() < MAX_PLACES {
        let token = &tokens.all[i];
        if token.what == TokenKind::Word
            && let Some(named) = finder.at(tokens, i, listed)
        {
            tokens.make_place(i, named.bytes.clone());
            if !finder.is_part_of_last(&named) && !finder.found.iter().any(|n| n.place.id == named.place.id) {
                finder.found.push(named);
            }
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
    classes: Classes,
    corrected: usize,
    found: Vec<Named>,
}

impl Finder<'_> {
    /// Whether a list of places can go on after this word.
    fn goes_on(&self, token: &Token) -> bool {
        let c = &self.classes;
        token.what == TokenKind::Time
            || token.is(c.list)
            || token.is(LEXICON.number)
            || token.is(c.day)
            || token.is(c.into)
    }

    /// The place that begins at token `i`.
    fn at(&mut self, tokens: &Tokens, i: usize, listed: bool) -> Option<Named> {
        let c = &self.classes;
        let token = &tokens.all[i];
        if token.key.is_empty() || token.is(LEXICON.number) {
            return None;
        }
        let before = i.checked_sub(1).map(|n| &tokens.all[n]).filter(|t| t.sentence == token.sentence);
        let after_space = |t: &&Token| self.text.get(t.bytes.end..token.bytes.start) == Some(" ");
        let close = before.filter(after_space);
        let after = tokens.all.get(i + 1).filter(|t| t.sentence == token.sentence);
        if close.is_some_and(|t| t.is(c.venue)) {
            return None;
        }
        let evidence = Evidence {
            capital: token.capital && !tokens.one_case,
            into: close.is_some_and(|t| t.is(c.into) || t.is(c.reach)),
            toward: close.is_some_and(|t| t.is(c.toward)),
            listed,
            opens: token.opens,
            before_time: after.is_some_and(|t| t.is(LEXICON.time)),
            after_time: before.is_some_and(|t| t.what == TokenKind::Time),
            closes: after.is_none_or(|t| t.opens_clause),
            after_capital: close.is_some_and(|t| {
                t.what == TokenKind::Word && t.capital && !t.opens && !t.is(c.into) && !t.is(c.toward)
            }),
            german: tokens.german,
            one_case: tokens.one_case,
        };
        let has_some = evidence.capital || evidence.into || evidence.toward || listed || tokens.one_case || token.opens;
        if !has_some && !self.known.contains(&token.key) && token.key.len() < 4 {
            return None;
        }
        let end = self.text.floor_char_boundary((token.bytes.start + MAX_ASKED).min(self.text.len()));
        let rest = &self.text[token.bytes.start..end];
        match self.ctx.gazetteer.longest_prefix(rest, &self.near) {
            Some((len, lookup)) => {
                let bytes = token.bytes.start..token.bytes.start + len;
                let one_word = bytes.end <= token.bytes.end;
                let mut named = self.named(bytes, lookup)?;
                if one_word && token.is(c.never) {
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
            None => self.genitive(token, &evidence).or_else(|| self.misspelt(token, &evidence)),
        }
    }

    fn named(&self, bytes: Range<usize>, lookup: Lookup) -> Option<Named> {
        let (place, others, spelling) = match lookup {
            Lookup::One(place, spelling) => (place, Vec::new(), spelling),
            Lookup::Several(mut all) if !all.is_empty() => {
                let place = all.remove(0);
                (place, all, Spelling::Exact)
            }
            _ => return None,
        };
        Some(Named { bytes, place, others, corrected: spelling == Spelling::Corrected })
    }

    /// Takes a name that was found for a place, or not.
    fn accept(&self, tokens: &Tokens, i: usize, e: &Evidence, named: Named) -> Option<Named> {
        let c = &self.classes;
        let written = self.text.get(named.bytes.clone())?;
        let head = written.split([',', '(']).next().unwrap_or(written);
        let key = fold::key(head);
        let qualified = head.len() < written.len();
        // "Berlin street", "Hamburg Gate".
        let after = tokens.all.iter().skip(i).find(|t| t.bytes.start >= named.bytes.end);
        if after.is_some_and(|t| t.is(c.street) && self.text.get(named.bytes.end..t.bytes.start) == Some(" ")) {
            return None;
        }
        if names::is_district(&key) && !qualified {
            return None;
        }
        if self.known.contains(&key) && (e.capital || e.into || e.toward || e.listed || e.one_case || key.len() > 3) {
            return Some(named);
        }
        let place = &named.place;
        let people = place.population;
        let area = place.kind != PlaceKind::Town;
        let main = fold::key(&place.name) == key || area;
        let several_words = key.contains(' ');
        let token = &tokens.all[i];
        let known_word = c.known.iter().any(|&class| token.is(class));
        // In German alone, words that aren't names have capitals, too: "til Hammerfest", but "zum Hoffest".
        let is_name = e.capital && !e.opens && !e.german;
        let compound = is_name && !LEXICON.has_word(&token.key);
        // The first word of a sentence has a capital whatever it is: "Mine's tiny".
        let first_word = e.opens && !e.into && !e.before_time && !token.atoms.is_empty();
        let is_country = is_name && place.kind == PlaceKind::Country;
        let is_word = names::is_common(&key) || known_word && !compound || first_word;
        let common = is_word && !several_words && !is_country;
        // A name of one or two letters is a place with all evidence alone.
        if key.len() <= 2 {
            let is_written_so = head.trim() == place.name;
            return (e.capital && e.into && main && is_written_so && !(e.german && common)).then_some(named);
        }
        if qualified && (e.capital || e.into || e.toward) {
            return Some(named);
        }
        // "I må" isn't Yima.
        if several_words && !main && !token.atoms.is_empty() {
            return None;
        }
        // "Ofen" is a stove before it is Buda.
        if e.german && !main && !e.into && !e.toward && !e.listed && people < 1_000_000 {
            return None;
        }
        let good = if e.capital {
            match (common, e.into, e.toward) {
                (true, true, _) => {
                    main && (people >= 20_000 || area || !e.german && (people >= 1_000 || is_name)) || people >= 100_000
                }
                (true, false, true) => {
                    main && (people >= 20_000 || area) && !e.german && !self.is_after(tokens, i, c.person)
                }
                (true, false, false) => {
                    e.listed && main && people >= 5_000 && !e.german
                        || e.after_time && (e.before_time || e.closes) && main && people >= 10_000
                        || e.opens && e.before_time && main && people >= 10_000 && !e.german
                }
                (false, true, _) => main || people >= 1_000,
                (false, false, true) => main || people >= 5_000,
                (false, false, false) => {
                    if e.listed {
                        main || people >= 10_000
                    } else if e.opens {
                        main && (people >= 1_000 || e.before_time) || people >= 20_000
                    } else if self.is_after(tokens, i, c.person) || e.after_capital && (!e.german || people < 50_000) {
                        people >= 300_000 && !self.is_after(tokens, i, c.person)
                    } else {
                        main && (people >= 1_000 || e.after_time && !e.german) || people >= 150_000 || area
                    }
                }
            }
        } else if common {
            // Where nothing is written large, "i bergen" and "in hagen" are the towns.
            e.one_case && e.into && main && people >= 100_000 && !known_word
        } else if token.opens_clause && e.closes && !e.opens && main && people >= 20_000 && key.len() >= 4 {
            // "…, halmstad."
            true
        } else if e.into || e.toward {
            main && people >= 500 || people >= 20_000 || area
        } else if e.listed {
            main && people >= 5_000
        } else if e.opens && e.before_time {
            main && people >= 10_000
        } else {
            main && people >= 100_000 && key.len() >= 4 && e.one_case
        };
        good.then_some(named)
    }

    fn is_after(&self, tokens: &Tokens, i: usize, class: Atom) -> bool {
        i > 0 && tokens.all[i - 1].is(class)
    }

    /// "Oslos", "Hamburgs".
    fn genitive(&self, token: &Token, e: &Evidence) -> Option<Named> {
        let bare = token.key.strip_suffix('s')?.trim_end_matches('\'');
        if !e.capital || bare.len() < 4 || names::is_common(&token.key) || names::is_common(bare) {
            return None;
        }
        let name = self.text.get(token.bytes.start..token.bytes.end.checked_sub(1)?)?;
        let name = name.trim_end_matches(['\'', '’']);
        let (len, lookup) = self.ctx.gazetteer.longest_prefix(name, &self.near)?;
        let named = self
            .named(token.bytes.clone(), lookup)
            .filter(|n| len == name.len() && !names::is_district(bare) && n.place.population >= 10_000)?;
        Some(named)
    }

    /// "in Goteburg", "til Trondhiem".
    fn misspelt(&mut self, token: &Token, e: &Evidence) -> Option<Named> {
        let letters = token.key.len();
        // Where there are capitals, a small letter says that it's no name.
        // The first word of a sentence has a capital anyway: "Minsten" isn't Münster.
        if e.opens && !e.before_time && !e.into && !e.toward {
            return None;
        }
        if !(e.capital && (e.into || e.toward || e.listed) || e.one_case && e.into)
            || letters < MIN_CORRECTED
            || !token.atoms.is_empty()
            || names::is_common(&token.key)
            || names::is_district(&token.key)
            || self.corrected == MAX_CORRECTED
        {
            return None;
        }
        self.corrected += 1;
        let word = self.text.get(token.bytes.clone())?;
        let named = self.named(token.bytes.clone(), self.ctx.gazetteer.lookup(word, &self.near))?;
        let own = fold::key(&named.place.name);
        let apart = strsim::osa_distance(&token.key, &own);
        let same_start = own.as_bytes().first() == token.key.as_bytes().first();
        let people = named.place.population;
        let area = named.place.kind != PlaceKind::Town;
        // "Nørreport" isn't Northport: nobody misspells a town overseas here.
        let far = !["Europe/", "Atlantic/", "Arctic/"].iter().any(|zone| named.place.zone.name().starts_with(zone));
        if far && !area {
            return None;
        }
        let good = if e.capital && !e.german {
            same_start && apart <= 2 && (people >= 5_000 || area)
        } else if e.capital {
            // German writes every noun so.
            same_start
                && (apart <= 1 && people >= 10_000
                    || apart <= 2 && letters >= 9 && people >= 100_000
                    || apart <= 1 && area)
        } else {
            same_start && letters >= 6 && apart <= 1 && (people >= 30_000 || area)
        };
        good.then_some(named)
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

fn at(place: &Place) -> (f64, f64) {
    (place.lat, place.lon)
}
