//! Which of a name's places is meant: a score for each, and who is too close to the best to leave out.
//!
//! The score is in powers of ten of inhabitants, so that "ten times as large" is the measure of all else:
//!
//! | what speaks for or against | by how much |
//! |---|---|
//! | inhabitants | their logarithm, at least [`SMALLEST`] |
//! | a country | + 1, or a fixed 4.5 if misspelt: "Danmark" isn't the village near Uppsala |
//! | far from the trip's other stops | − 1.6 for every tenfold distance beyond 50 km to the nearest, up to 3,000 km |
//! | without other stops: where the bot's people travel | Norway, Sweden, Denmark + 1.6, and less further off: [`home`] |
//! | a shortened name | − 0.1 |
//! | a name in another language, or from another time | − 1.5 |
//! | the letters typed are the name's, marks and all ("Älta"; "Alta" for Alta) | + 0.5 |
//! | marks were typed that the name has not ("Älta" for Alta) | − 1.5 |
//! | a slip | − 1.5 each |
//! | another first letter | − 1 |
//!
//! The numbers were set by hand so that the homonyms in the tests come out as a person who plans such a journey would
//! read them; none is exact, and a tenth more or less changes little.

use super::table::{Entry, Naming, Row};
use crate::domain::geo::distance_km;
use crate::language::gazetteer::limits::{MAX_CHOICES, MAX_NEAR};
use crate::language::gazetteer::place::PlaceKind;

/// Places whose scores are no further apart than this are as likely as each other: twice as many inhabitants decide
/// nothing.
const AS_LIKELY: f64 = 0.3;
/// Inhabitants of the places whose number isn't known.
const SMALLEST: u32 = 100;
/// Up to this distance from another stop, in km, nearer isn't likelier: it's all a short ride.
const NEAR_KM: f64 = 50.0;
/// From this distance on, in km, farther isn't unlikelier.
const FAR_KM: f64 = 3_000.0;
/// What each tenfold distance takes.
const DISTANCE_WEIGHT: f64 = 1.6;
/// What a country has beyond its inhabitants.
const COUNTRY: f64 = 1.0;
/// What a country has, with [`home`], if its name is misspelt: millions of inhabitants don't make Mali of "Malmi".
const MISSPELT_COUNTRY: f64 = 4.5;
const SHORT: f64 = 0.1;
const OTHER_NAME: f64 = 1.5;
const SAME_LETTERS: f64 = 0.5;
const OTHER_MARKS: f64 = 1.5;
const SLIP: f64 = 1.5;
const OTHER_START: f64 = 1.0;

/// What was typed, as far as ranking needs it.
pub(super) struct Typed {
    /// Hash of its letters.
    pub hash: u32,
    /// Whether it has marks, or pairs of letters that stand for marked ones.
    pub marked: bool,
}

/// A place that may be meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub row: Row,
    pub score: f64,
}

/// How far from what was typed the name of the index is.
#[derive(Clone, Copy)]
pub(super) struct Slips {
    pub count: u8,
    pub same_start: bool,
}

/// No slip at all.
pub(super) const NONE: Slips = Slips { count: 0, same_start: true };

/// How much likelier places of this country are for people whose trip isn't known yet.
fn home(country: [u8; 2]) -> f64 {
    match &country {
        b"NO" | b"SE" | b"DK" => 1.6,
        b"DE" | b"FI" | b"AX" | b"FO" | b"IS" => 1.0,
        b"NL" | b"BE" | b"LU" | b"AT" | b"CH" | b"PL" | b"CZ" | b"EE" | b"LV" | b"LT" => 0.8,
        b"GB" | b"IE" => 0.9,
        b"FR" | b"IT" | b"ES" | b"PT" | b"SK" | b"HU" | b"SI" | b"HR" => 0.6,
        b"RO" | b"BG" | b"RS" | b"GR" | b"UA" | b"BA" | b"ME" | b"MK" | b"AL" | b"XK" | b"MD" | b"BY" | b"LI" => 0.2,
        // Trains don't cross oceans: a namesake overseas is rarely meant.
        _ => -0.55,
    }
}

pub(super) fn candidate(entry: Entry, typed: &Typed, slips: Slips, near: &[(f64, f64)]) -> Candidate {
    let row = entry.row;
    let kind = row.kind();
    let mut score = match kind {
        PlaceKind::Country if slips.count > 0 => MISSPELT_COUNTRY + home(row.country()),
        PlaceKind::Country => COUNTRY + f64::from(row.population().max(SMALLEST)).log10(),
        PlaceKind::Town | PlaceKind::Region => f64::from(row.population().max(SMALLEST)).log10(),
    };
    let nearest = near
        .iter()
        .take(MAX_NEAR)
        .map(|&stop| distance_km(stop, row.at()))
        .filter(|d| d.is_finite())
        .min_by(f64::total_cmp);
    score += match nearest {
        None if kind == PlaceKind::Country && slips.count > 0 => 0.0,
        None => home(row.country()),
        // A country's point says little about how far its edge is.
        Some(_) if kind == PlaceKind::Country => 0.0,
        Some(km) => -DISTANCE_WEIGHT * (km.clamp(NEAR_KM, FAR_KM) / NEAR_KM).log10(),
    };
    score -= match entry.naming {
        Naming::Main => 0.0,
        Naming::Short => SHORT,
        Naming::Other => OTHER_NAME,
    };
    if slips.count == 0 {
        if typed.hash == entry.hash {
            score += SAME_LETTERS;
        } else if typed.marked {
            score -= OTHER_MARKS;
        }
    } else {
        score -= SLIP * f64::from(slips.count);
        if !slips.same_start {
            score -= OTHER_START;
        }
    }
    Candidate { row, score }
}

/// Best first, each place once, and of those only the ones that are as likely as the best.
pub(super) fn best(mut all: Vec<Candidate>) -> Vec<Row> {
    // Of equal scores the smaller id comes first, so that the answer is always the same.
    all.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.row.id().cmp(&b.row.id())));
    let Some(first) = all.first().copied() else { return Vec::new() };
    let mut chosen: Vec<Row> = Vec::new();
    for c in all {
        if c.score < first.score - AS_LIKELY || chosen.len() == MAX_CHOICES {
            break;
        }
        if !chosen.iter().any(|&other| other == c.row || same_town(other, c.row)) {
            chosen.push(c.row);
        }
    }
    chosen
}

/// Whether two rows are one town to a traveller: GeoNames has some twice, as the town and as its centre or
/// municipality.
fn same_town(a: Row, b: Row) -> bool {
    const ONE_TOWN_KM: f64 = 15.0;
    a.kind() == b.kind() && a.country() == b.country() && distance_km(a.at(), b.at()) < ONE_TOWN_KM
}
