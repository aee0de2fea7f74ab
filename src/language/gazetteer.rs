//! Finds the place that a person means by a name: towns, hamlets on train lines, regions, countries.
//!
//! Names come in any language of the journey, with or without their marks, with a slip or two, and with a qualifier
//! where there are namesakes ("Kiel, DE", "Halle (Saale)", "Lund, Skåne"). Where two places are really as likely as
//! each other, the answer is both, and the bot asks; see `rank.rs` for how likely is weighed.
//!
//! The tables are compiled in by `build.rs` from `data/places/`; this reads them where they lie. Nothing here can fail,
//! and the time a question takes is bounded by the limits below, whatever is typed.

mod exonyms;
mod limits;
mod on;
mod place;
mod qualifier;
mod rank;
mod slips;
mod table;

use std::ops::Range;

use qualifier::Qualifiers;
use rank::{Candidate, Slips, Typed};

use crate::domain::stop::Spot;
use crate::text::fold;
pub use exonyms::shown_name;
pub use limits::{MAX_CHOICES, MAX_NAME_CHARS, MAX_NEAR};
use limits::{MAX_KEY_BYTES, MAX_NAME_WORDS, MAX_QUALIFIER_WORDS};
pub use on::in_or_on;
pub use place::{Lookup, Place, PlaceKind, Spelling, Written};
use table::Naming;

/// Inhabitants of a town from which on a name in small letters means it: "park" and "time" are villages somewhere.
pub const WELL_KNOWN: u32 = 5_000;

/// The places of Europe from 500 inhabitants and of the world from 15,000. Borrows tables in the binary.
#[derive(Debug)]
pub struct Gazetteer(());

static EMBEDDED: Gazetteer = Gazetteer(());

impl Gazetteer {
    /// The one that is compiled in. Costs nothing.
    pub fn embedded() -> &'static Gazetteer {
        &EMBEDDED
    }

    /// The place that is meant by `name`, said by somebody whose trip's other stops lie at `near` (latitude,
    /// longitude).
    ///
    /// | typed | found |
    /// |---|---|
    /// | `göteborg`, `GOETEBORG`, `Gothenburg`, `Gotheborg` | Göteborg, SE |
    /// | `Kiel, DE` · `Kiel, Germany` · `Kiel Tyskland` · `Kiel, Schleswig-Holstein` | Kiel, DE |
    /// | `Halle (Saale)` · `Frankfurt/Main` · `Lund, Skåne` | the one so qualified |
    /// | `Solna, Stockholm` | the one near that town |
    /// | `Oslo, at the library` | Oslo: what isn't understood after a comma is passed over |
    /// | `Kiel, France` | nothing: understood, and not so |
    ///
    /// This is for text that is meant as a place, such as the argument of a command. Many words of any language are
    /// also names of villages ("Hell", "Time", "Å"), and here they are found.
    pub fn lookup(&self, name: &str, near: &[(f64, f64)]) -> Lookup {
        let name = name.trim();
        if name.chars().take(MAX_NAME_CHARS + 1).count() > MAX_NAME_CHARS {
            return Lookup::Unknown;
        }
        let plain = exact(name, &Qualifiers::none(), near);
        if !plain.is_empty() {
            return found(plain, Spelling::Exact);
        }
        if let Some(at) = name.find([',', '(', '/', ';']) {
            let (head, rest) = name.split_at(at);
            let said = Qualifiers::read(rest);
            let (rows, spelling) = qualified(head, &said, near);
            return found(rows, spelling);
        }
        let words: Vec<Range<usize>> = fold::words(name).take(MAX_NAME_CHARS).collect();
        for n in 1..words.len().min(MAX_QUALIFIER_WORDS + 1) {
            let at = words[words.len() - n].start;
            let (head, tail) = name.split_at(at);
            let said = Qualifiers::country(tail);
            if said.is_some() {
                let (rows, spelling) = qualified(head, &said, near);
                if !rows.is_empty() {
                    return found(rows, spelling);
                }
            }
        }
        found(corrected(name, &Qualifiers::none(), near), Spelling::Corrected)
    }

    /// The place with this id.
    pub fn by_id(&self, id: u32) -> Option<Place> {
        table::by_id(id).map(table::Row::place)
    }

    /// How well `name` is a name of the place with this id; `None` if it isn't one of its names, nor one without its
    /// marks. In running text, words that only fold to a name ("Han" to Haan, "Küfa" to Kufa) aren't it.
    pub fn written(&self, name: &str, id: u32) -> Option<Written> {
        let letters = fold::letters(name);
        let key = fold::unmark(&letters);
        if key.is_empty() || key.len() > MAX_KEY_BYTES {
            return None;
        }
        let hash = table::hash(&letters);
        let mut written = None;
        for entry in table::exact(&key).filter(|e| e.row.id() == id) {
            let as_typed = entry.hash == hash;
            // Of spellings of one other name that fold alike, the data keep but one.
            let without_marks = (entry.marked || entry.naming == Naming::Other) && letters == key;
            if as_typed || without_marks {
                let before = written.unwrap_or(Written { main: false, marks: false });
                written = Some(Written {
                    main: before.main || entry.naming != Naming::Other,
                    marks: before.marks || as_typed,
                });
            }
        }
        written
    }

    /// The longest run of words at the very start of `text` that names a place without a slip: the bytes that it takes
    /// up, and what was found. `None` if the first word begins no name.
    ///
    /// Words of a name may be parted by a space, hyphen, slash or full stop, not by a comma or a line's end. A
    /// qualifier after the name is taken up if it fits: a country (`Kiel, Germany`; as letters only in capitals: `Kiel,
    /// DE`), a region that isn't a town's name too (`Lund, Skåne`, but the two towns in `Solna, Stockholm`), or any in
    /// parentheses.
    ///
    /// **It's the caller who decides whether a place is meant.** In running text most words that are found here are no
    /// places: "time", "is", "mange", "hell", "nice" are villages or towns somewhere. Look at capitals, at the
    /// word before ("in", "i", "nach"), at the population, and at what else the words could be.
    pub fn longest_prefix(&self, text: &str, near: &[(f64, f64)]) -> Option<(usize, Lookup)> {
        let mut best = None;
        let (mut spelling, mut len, mut last_end) = (table::Spelling::new(), 0, 0);
        for word in fold::words(text).take(MAX_NAME_WORDS) {
            if last_end == 0 && word.start > 0 || !joins(text.get(last_end..word.start)?) || word.len() > MAX_KEY_BYTES
            {
                break;
            }
            let mut key = fold::key(&text[word.clone()]);
            if len > 0 {
                key.insert(0, ' ');
            }
            len += key.len();
            // Most words begin no name, so few are looked at.
            let Some(longer) = spelling.then(&key).filter(|_| len <= MAX_KEY_BYTES) else { break };
            spelling = longer;
            last_end = word.end;
            if spelling.is_key() {
                best = Some(word.end);
            }
        }
        let mut end = best?;
        if text[..end].contains('(') && !text[..end].contains(')') && text[end..].starts_with(')') {
            end += 1;
        }
        if let Some((after, said)) = Qualifiers::after(&text[end..]) {
            let rows = exact(&text[..end], &said, near);
            if !rows.is_empty() {
                return Some((end + after, found(rows, Spelling::Exact)));
            }
        }
        Some((end, found(exact(&text[..end], &Qualifiers::none(), near), Spelling::Exact)))
    }
}

/// Whether what stands between two words lets them be of one name.
fn joins(between: &str) -> bool {
    const MAX_BETWEEN: usize = 3;
    between.chars().count() <= MAX_BETWEEN
        && between.chars().all(|c| matches!(c, ' ' | '\u{a0}' | '-' | '‐' | '‑' | '/' | '.' | '(' | '\'' | '’'))
}

/// The likeliest of the places that have this name.
fn exact(name: &str, said: &Qualifiers, near: &[(f64, f64)]) -> Vec<table::Row> {
    let letters = fold::letters(name);
    let key = fold::unmark(&letters);
    if key.is_empty() || key.len() > MAX_KEY_BYTES {
        return Vec::new();
    }
    let typed = Typed { hash: table::hash(&letters), marked: letters != key };
    let all = table::exact(&key).map(|e| rank::candidate(e, &typed, rank::NONE, near)).collect();
    rank::best(said.keep(all))
}

/// The likeliest of the places that have this name, or nearly, and fit what is said after it.
fn qualified(name: &str, said: &Qualifiers, near: &[(f64, f64)]) -> (Vec<table::Row>, Spelling) {
    let rows = exact(name, said, near);
    // Where the name is right and the rest isn't, another name isn't what was meant: "Kiel, France" isn't Ciel.
    if !rows.is_empty() || !exact(name, &Qualifiers::none(), near).is_empty() {
        return (rows, Spelling::Exact);
    }
    (corrected(name, said, near), Spelling::Corrected)
}

/// The likeliest of the places that have nearly this name.
fn corrected(name: &str, said: &Qualifiers, near: &[(f64, f64)]) -> Vec<table::Row> {
    let letters = fold::letters(name);
    let key = fold::unmark(&letters);
    if key.is_empty() || key.len() > MAX_KEY_BYTES {
        return Vec::new();
    }
    let typed = Typed { hash: table::hash(&letters), marked: letters != key };
    let swapped = slips::swapped(&key);
    let swapped = swapped.iter().flat_map(|other| table::exact(other));
    let one = Slips { count: 1, same_start: true };
    let mut all: Vec<Candidate> = swapped.map(|e| rank::candidate(e, &typed, one, near)).collect();
    let more: Vec<Candidate> = slips::near(&key)
        .into_iter()
        .flat_map(|n| table::entries(n.value).map(move |e| (e, Slips { count: n.slips, same_start: n.same_start })))
        .map(|(e, slips)| rank::candidate(e, &typed, slips, near))
        .collect();
    all.extend(more);
    rank::best(said.keep(all))
}

fn found(rows: Vec<table::Row>, spelling: Spelling) -> Lookup {
    match rows.as_slice() {
        [] => Lookup::Unknown,
        [one] => Lookup::One(one.place(), spelling),
        several => Lookup::Several(several.iter().map(|r| r.place()).collect()),
    }
}

impl From<Place> for Spot {
    fn from(place: Place) -> Self {
        Self {
            name: place.name,
            country: place.country,
            at: Some((place.lat, place.lon)),
            zone: place.zone,
            id: Some(place.id),
        }
    }
}

#[cfg(test)]
mod tests;
