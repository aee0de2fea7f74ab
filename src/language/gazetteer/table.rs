//! The compiled tables of places, read as the build script laid them out: bytes in the binary, nothing to load.
//!
//! # `rows.bin`: a place every 28 bytes, by id, little-endian
//!
//! | bytes | what |
//! |---|---|
//! | 0–3 | id |
//! | 4–7, 8–11 | latitude, longitude in 1/10,000 degree (about 11 m), signed |
//! | 12–15 | inhabitants |
//! | 16–19 | where its name starts in `text.bin` |
//! | 20–21, 22–23 | zone and region: places in the lists of `tables.rs` |
//! | 24–25 | country, two letters |
//! | 26 | length of the name in bytes |
//! | 27 | kind: 0 town, 1 region, 2 country |
//!
//! # `places.fst`: key → entries
//!
//! A sorted map from every name's [`key`](crate::text::fold::key) to `first << 16 | count` in `entries.bin`, where
//! each entry has 8 bytes: the row in bits 0–23, how the name names it in bits 24–30 ([`Naming`]), in bit 31 whether one of
//! its names with this key has letters beyond a to z, and in bits 32–63 a
//! hash of the name's [`letters`](crate::text::fold::letters), to tell Älta from Alta.

use std::sync::OnceLock;

use fst::raw::Node;

use crate::language::gazetteer::place::{Place, PlaceKind};

/// A region of the first order: a county, a Land, a voivodeship, a state.
pub(super) struct Region {
    /// Its name at home.
    pub name: &'static str,
    /// The key of that name.
    pub key: &'static str,
    /// The key of GeoNames' name for it.
    pub english: &'static str,
    /// For the United States, the two letters, lower case; else empty.
    pub state: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

static INDEX: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.fst"));
static ENTRIES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/entries.bin"));
static ROWS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rows.bin"));
static TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/text.bin"));

/// Bytes of a row.
const ROW: usize = 28;
/// Bytes of an entry.
const ENTRY: usize = 8;
/// The bit of an entry's fourth byte that says that the name has marks.
const MARKED: u8 = 0x80;

/// How a name names its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Naming {
    /// Its name at home, GeoNames' main name, or one chosen by hand.
    Main,
    /// A main name without what tells it from its namesakes: "Halle" of "Halle (Saale)".
    Short,
    /// One of GeoNames' other names: another language's, or of another time.
    Other,
}

/// One name's naming of one place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub row: Row,
    pub naming: Naming,
    /// Whether it's written with letters beyond a to z, which people without such keys leave out.
    pub marked: bool,
    pub hash: u32,
}

/// A place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Row(usize);

impl Row {
    fn bytes<const N: usize>(self, at: usize) -> [u8; N] {
        let start = self.0 * ROW + at;
        ROWS.get(start..start + N).and_then(|b| b.try_into().ok()).unwrap_or([0; N])
    }

    pub fn id(self) -> u32 {
        u32::from_le_bytes(self.bytes(0))
    }

    /// Latitude and longitude in degrees.
    pub fn at(self) -> (f64, f64) {
        let degrees = |at| f64::from(i32::from_le_bytes(self.bytes(at))) / 10_000.0;
        (degrees(4), degrees(8))
    }

    pub fn population(self) -> u32 {
        u32::from_le_bytes(self.bytes(12))
    }

    pub fn country(self) -> [u8; 2] {
        self.bytes(24)
    }

    pub fn region(self) -> &'static Region {
        let number = usize::from(u16::from_le_bytes(self.bytes(22)));
        REGIONS.get(number).unwrap_or(&REGIONS[0])
    }

    pub fn kind(self) -> PlaceKind {
        match self.bytes::<1>(27) {
            [1] => PlaceKind::Region,
            [2] => PlaceKind::Country,
            _ => PlaceKind::Town,
        }
    }

    fn name(self) -> &'static str {
        let start = usize::try_from(u32::from_le_bytes(self.bytes(16))).unwrap_or(usize::MAX);
        let [len] = self.bytes::<1>(26);
        TEXT.get(start..start.saturating_add(usize::from(len))).unwrap_or_default()
    }

    pub fn place(self) -> Place {
        let (lat, lon) = self.at();
        let zone = usize::from(u16::from_le_bytes(self.bytes(20)));
        Place {
            id: self.id(),
            name: self.name().to_owned(),
            country: self.country().iter().map(|&b| char::from(b)).collect(),
            region: self.region().name.to_owned(),
            lat,
            lon,
            population: self.population(),
            zone: ZONES.get(zone).copied().unwrap_or(chrono_tz::Tz::UTC),
            kind: self.kind(),
        }
    }
}

/// The index; opening it reads its 36 bytes of head and foot.
pub(super) fn index() -> &'static fst::Map<&'static [u8]> {
    static MAP: OnceLock<fst::Map<&'static [u8]>> = OnceLock::new();
    MAP.get_or_init(|| fst::Map::new(INDEX).expect("the build script wrote the index with this version of fst"))
}

/// A key being spelt, to see how far the index goes along.
pub(super) struct Spelling(Node<'static>);

impl Spelling {
    pub fn new() -> Self {
        Self(index().as_fst().root())
    }

    /// Goes on with these letters; `None` where no key of the index begins so.
    pub fn then(&self, letters: &str) -> Option<Self> {
        let index = index().as_fst();
        let mut node = self.0;
        for byte in letters.bytes() {
            node = index.node(node.transition_addr(node.find_input(byte)?));
        }
        Some(Self(node))
    }

    /// Whether what was spelt is a key.
    pub fn is_key(&self) -> bool {
        self.0.is_final()
    }
}

/// The entries that a value of the index stands for.
pub(super) fn entries(value: u64) -> impl Iterator<Item = Entry> {
    let first = usize::try_from(value >> 16).unwrap_or(usize::MAX).saturating_mul(ENTRY);
    let count = usize::from((value & 0xffff) as u16);
    let bytes = ENTRIES.get(first..first.saturating_add(count * ENTRY)).unwrap_or_default();
    let (entries, _) = bytes.as_chunks::<ENTRY>();
    entries.iter().map(|&bytes| {
        let [r0, r1, r2, naming, h0, h1, h2, h3] = bytes;
        Entry {
            row: Row(usize::from(r0) | usize::from(r1) << 8 | usize::from(r2) << 16),
            marked: naming & MARKED != 0,
            naming: match naming & !MARKED {
                0 => Naming::Main,
                1 => Naming::Short,
                _ => Naming::Other,
            },
            hash: u32::from_le_bytes([h0, h1, h2, h3]),
        }
    })
}

/// The entries of a name, by its key.
pub(super) fn exact(key: &str) -> impl Iterator<Item = Entry> {
    index().get(key).into_iter().flat_map(entries)
}

/// The row with this id.
pub(super) fn by_id(id: u32) -> Option<Row> {
    let (mut low, mut high) = (0, ROWS.len() / ROW);
    while low < high {
        let mid = Row(low + (high - low) / 2);
        match mid.id().cmp(&id) {
            std::cmp::Ordering::Equal => return Some(mid),
            std::cmp::Ordering::Less => low = mid.0 + 1,
            std::cmp::Ordering::Greater => high = mid.0,
        }
    }
    None
}

/// All regions of the first order.
pub(super) fn regions() -> &'static [Region] {
    &REGIONS[1..]
}

/// The two letters of every country there is a row of.
pub(super) fn country_codes() -> &'static [[u8; 2]] {
    &COUNTRY_CODES
}

/// FNV-1a, as the build script hashes the letters of a name.
pub(super) fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    #[test]
    fn every_row_is_whole() {
        assert_eq!(ROWS.len() % ROW, 0);
        assert_eq!(ENTRIES.len() % ENTRY, 0);
        let mut last = 0;
        for n in 0..ROWS.len() / ROW {
            let row = Row(n);
            let place = row.place();
            assert!(row.id() > last, "by id, each once");
            last = row.id();
            assert!(!place.name.is_empty() && place.name.len() < 120, "{place:?}");
            assert!(place.lat.abs() <= 90.0 && place.lon.abs() <= 180.0, "{place:?}");
            assert_eq!(place.country.len(), 2, "{place:?}");
            assert_eq!(by_id(row.id()), Some(row));
            let key = fold::key(&place.name);
            assert!(exact(&key).any(|e| e.row == row), "{place:?} isn't found by its name");
        }
        assert!(by_id(0).is_none() && by_id(u32::MAX).is_none());
    }

    #[test]
    fn hashes_agree_with_the_build_script() {
        let here = hash(&fold::letters("Tromsø"));
        assert!(exact("tromso").any(|e| e.hash == here));
    }
}
