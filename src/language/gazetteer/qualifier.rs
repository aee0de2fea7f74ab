//! What is said after a name to tell which of its namesakes is meant: a country, a region, a town nearby.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::rank::Candidate;
use super::table::{self, Naming, Row};
use crate::domain::geo::distance_km;
use crate::language::gazetteer::limits::{MAX_KEY_BYTES, MAX_NAME_CHARS, MAX_QUALIFIER_WORDS};
use crate::language::gazetteer::place::PlaceKind;
use crate::text::fold;

/// Most qualifiers read after one name ("Lund, Skåne, Sweden" has two).
const MAX_QUALIFIERS: usize = 4;
/// How near "Solna, Stockholm" must be to Stockholm, in km.
const BESIDE_KM: f64 = 80.0;
/// Most places that the name of a town nearby may stand for.
const MAX_BESIDE: usize = 64;
/// Inhabitants from which a region's name, in running text, is rather taken for the town's of the same name.
const TOWN_FIRST: u32 = 5_000;

/// Words for kinds of region, folded, that people add to a region's name ("Skåne län", "Kreis Plön").
const REGION_WORDS: [&str; 12] = [
    "lan", "county", "fylke", "region", "regionen", "landskap", "amt", "land", "state", "province", "kreis", "kommune",
];

/// What one qualifier can stand for. All empty: it isn't understood, and is passed over.
#[derive(Debug, Default)]
struct Qualifier {
    countries: Vec<[u8; 2]>,
    /// Keys of a region's names.
    regions: Vec<String>,
    /// Whether any region has that name, so that not fitting means something.
    is_region: bool,
    beside: Vec<(f64, f64)>,
}

/// All that is said after a name.
#[derive(Debug, Default)]
pub(super) struct Qualifiers(Vec<Qualifier>);

impl Qualifiers {
    pub fn none() -> Qualifiers {
        Qualifiers::default()
    }

    pub fn is_some(&self) -> bool {
        !self.0.is_empty()
    }

    /// Reads what follows a name: "(Saale)", ", Skåne, Sweden", "/Main".
    pub fn read(rest: &str) -> Qualifiers {
        let said = rest.split([',', '(', ')', '/', ';']).filter(|s| !s.trim().is_empty()).take(MAX_QUALIFIERS);
        Qualifiers(said.map(Qualifier::read).collect())
    }

    /// Reads a country alone; none if it isn't one. As letters it must be in capitals: "Bodø no" says little.
    pub fn country(text: &str) -> Qualifiers {
        let countries = countries(text, true);
        if countries.is_empty() {
            return Qualifiers::none();
        }
        Qualifiers(vec![Qualifier { countries, ..Qualifier::default() }])
    }

    /// Reads a qualifier at the start of what follows a name in running text, and how many bytes it takes up.
    pub fn after(text: &str) -> Option<(usize, Qualifiers)> {
        if let Some(rest) = text.strip_prefix(" (") {
            let end = rest.char_indices().take(MAX_NAME_CHARS).find(|&(_, c)| c == ')')?.0;
            return Some((2 + end + 1, Qualifiers(vec![Qualifier::read(&rest[..end])])))
                .filter(|(_, q)| q.understood());
        }
        let rest = text.strip_prefix(", ")?;
        let words: Vec<_> = fold::words(rest).take(MAX_QUALIFIER_WORDS).collect();
        if words.first()?.start != 0 {
            return None;
        }
        for word in words.iter().rev().filter(|w| w.end <= MAX_KEY_BYTES) {
            let said = rest.get(..word.end)?;
            if said.contains([',', '.', ';', ':', '!', '?', '\n']) {
                continue;
            }
            let countries = countries(said, true);
            if !countries.is_empty() {
                return Some((2 + word.end, Qualifiers(vec![Qualifier { countries, ..Qualifier::default() }])));
            }
            let key = fold::key(said);
            let is_town = table::exact(&key).any(|e| {
                e.naming == Naming::Main && e.row.kind() == PlaceKind::Town && e.row.population() >= TOWN_FIRST
            });
            if is_region(&key) && !is_town {
                let region = Qualifier { regions: vec![key], is_region: true, ..Qualifier::default() };
                return Some((2 + word.end, Qualifiers(vec![region])));
            }
        }
        None
    }

    fn understood(&self) -> bool {
        self.0.iter().any(Qualifier::understood)
    }

    /// Those of `all` that fit everything said.
    pub fn keep(&self, mut all: Vec<Candidate>) -> Vec<Candidate> {
        for q in self.0.iter().filter(|q| q.understood()) {
            let fits: Vec<Candidate> = all.iter().filter(|c| q.fits(c.row)).copied().collect();
            all = if fits.is_empty() { all.into_iter().filter(|c| q.is_beside(c.row)).collect() } else { fits };
        }
        all
    }
}

impl Qualifier {
    fn read(text: &str) -> Qualifier {
        let key = fold::key(text);
        if key.is_empty() || key.len() > MAX_KEY_BYTES {
            return Qualifier::default();
        }
        let mut regions = vec![match key.rsplit_once(' ') {
            Some((name, word)) if REGION_WORDS.contains(&word) => name.to_owned(),
            _ => key.clone(),
        }];
        // A region's other names ("NRW") lead to its own.
        regions.extend(
            table::exact(&key)
                .filter(|e| e.row.kind() == PlaceKind::Region)
                .take(MAX_BESIDE)
                .map(|e| fold::key(&e.row.place().name)),
        );
        Qualifier {
            countries: countries(text, false),
            is_region: regions.iter().any(|key| is_region(key)),
            regions,
            beside: table::exact(&key)
                .filter(|e| e.row.kind() != PlaceKind::Country)
                .take(MAX_BESIDE)
                .map(|e| e.row.at())
                .collect(),
        }
    }

    fn understood(&self) -> bool {
        self.is_region || !self.countries.is_empty() || !self.beside.is_empty()
    }

    fn fits(&self, row: Row) -> bool {
        self.countries.contains(&row.country()) || self.regions.iter().any(|key| names_region(row.region(), key))
    }

    fn is_beside(&self, row: Row) -> bool {
        self.beside.iter().any(|&at| distance_km(at, row.at()) < BESIDE_KM)
    }
}

/// All that [`names_region`] takes for some region: there are thousands of them, and this is asked after each name.
static REGIONS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let starts = |name: &'static str| name.match_indices(' ').map(|(at, _)| &name[..at]).chain([name]);
    let names = |region: &'static table::Region| starts(region.key).chain(starts(region.english)).chain([region.state]);
    table::regions().iter().flat_map(names).filter(|name| !name.is_empty()).collect()
});

fn is_region(key: &str) -> bool {
    REGIONS.contains(key)
}

fn names_region(region: &table::Region, key: &str) -> bool {
    let starts = |name: &str| name.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    !key.is_empty() && (starts(region.key) || starts(region.english) || region.state == key)
}

/// The country that a text names, by its two letters or in any of the bot's languages.
fn countries(text: &str, only_capitals: bool) -> Vec<[u8; 2]> {
    let text = text.trim();
    if let Ok(code) = <[u8; 2]>::try_from(text.as_bytes())
        && code.iter().all(u8::is_ascii_alphabetic)
    {
        if only_capitals && !code.iter().all(u8::is_ascii_uppercase) {
            return Vec::new();
        }
        let upper = code.map(|b| b.to_ascii_uppercase());
        if is_country_code(upper) {
            return vec![upper];
        }
    }
    table::exact(&fold::key(text)).filter(|e| e.row.kind() == PlaceKind::Country).map(|e| e.row.country()).collect()
}

fn is_country_code(code: [u8; 2]) -> bool {
    table::country_codes().contains(&code)
}
