//! Compiles `data/places/` into tables that the bot maps as they are: at run time nothing is unpacked or indexed.
//!
//! Written to `OUT_DIR`, read by `src/language/gazetteer/table.rs` (which says what each byte means):
//! `places.fst` (folded name → entries), `entries.bin`, `rows.bin`, `text.bin` and `tables.rs` (zones and regions).

#![expect(clippy::disallowed_methods, reason = "cargo tells a build script where to write by the environment")]

use std::collections::{BTreeMap, HashMap, HashSet};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/text/fold.rs"]
#[expect(dead_code, reason = "the index needs a part of it")]
mod fold;

const PLACES: &str = "data/places/places.tsv.zst";
const REGIONS: &str = "data/places/regions.tsv";
const COUNTRIES: &str = "data/places/countries.tsv";
const OWN_NAMES: &str = "data/places/own-names.tsv";
const EXTRA: &str = "data/places/places-extra.tsv";
const COUNTRY_NAMES: &str = "data/places/country-names.tsv";
const TOWN_NAMES: &str = "data/places/town-names.tsv";
const INPUTS: [&str; 9] =
    ["build.rs", "src/text/fold.rs", PLACES, REGIONS, COUNTRIES, OWN_NAMES, EXTRA, COUNTRY_NAMES, TOWN_NAMES];

/// How a name names its place; the same numbers as in `table.rs`.
const MAIN: u8 = 0;
const SHORT: u8 = 1;
const OTHER: u8 = 2;
/// Added to the above where one of the names with this key has letters that not every keyboard has.
const MARKED: u8 = 0x80;

const TOWN: u8 = 0;
const REGION: u8 = 1;
const COUNTRY: u8 = 2;

/// Within this distance in degrees, a shortened name that another place has in full stays with the other.
const SAME_TOWN_DEGREES: f64 = 0.4;
/// Unpacked size that the places may have; more means a broken or wrong file.
const MAX_TSV_BYTES: usize = 64 << 20;

struct Row {
    id: u32,
    kind: u8,
    name: String,
    country: [u8; 2],
    region: u16,
    lat: f64,
    lon: f64,
    population: u32,
    zone: u16,
    names: Vec<(String, u8)>,
}

#[derive(Default)]
struct Zones {
    names: Vec<String>,
    by_name: HashMap<String, u16>,
}

impl Zones {
    fn number(&mut self, name: &str) -> Result<u16, Box<dyn Error>> {
        if let Some(&n) = self.by_name.get(name) {
            return Ok(n);
        }
        let n = u16::try_from(self.names.len())?;
        self.names.push(name.to_owned());
        self.by_name.insert(name.to_owned(), n);
        Ok(n)
    }
}

/// Number 0 is "no region known".
struct Regions {
    rows: Vec<(String, String, String)>,
    by_code: HashMap<String, u16>,
    by_name: HashMap<String, u16>,
}

fn main() -> Result<(), Box<dyn Error>> {
    for input in INPUTS {
        println!("cargo:rerun-if-changed={input}");
    }
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);

    let mut zones = Zones::default();
    let regions = read_regions(&fs::read_to_string(root.join(REGIONS))?)?;
    let tsv = zstd::bulk::decompress(&fs::read(root.join(PLACES))?, MAX_TSV_BYTES)?;
    let own = read_own_names(&fs::read_to_string(root.join(OWN_NAMES))?)?;

    let mut rows = read_places(std::str::from_utf8(&tsv)?, own, &regions, &mut zones)?;
    read_extra(&fs::read_to_string(root.join(EXTRA))?, &regions, &mut zones, &mut rows)?;
    read_countries(&fs::read_to_string(root.join(COUNTRIES))?, &mut zones, &mut rows)?;
    rows.sort_by_key(|r| r.id);
    add_shown_names(COUNTRY_NAMES, &fs::read_to_string(root.join(COUNTRY_NAMES))?, MAIN, &mut rows)?;
    add_shown_names(TOWN_NAMES, &fs::read_to_string(root.join(TOWN_NAMES))?, OTHER, &mut rows)?;
    if let Some(twice) = rows.windows(2).find(|w| w[0].id == w[1].id) {
        return Err(format!("two places have the id {}", twice[0].id).into());
    }
    write_index(&out, &rows)?;
    write_rows(&out, &rows)?;
    let mut codes: Vec<[u8; 2]> = rows.iter().filter(|r| r.kind == COUNTRY).map(|r| r.country).collect();
    codes.sort_unstable();
    write_tables(&out, &zones, &regions, &codes)
}

/// The lines that aren't comments, split at tabs; each must have as many columns as asked for.
fn lines<'a, const N: usize>(
    file: &'static str,
    text: &'a str,
) -> impl Iterator<Item = Result<[&'a str; N], Box<dyn Error>>> {
    let wrong = move |line: &str| format!("{file}: not {N} columns: {line:?}").into();
    text.lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
        .map(move |l| l.split('\t').collect::<Vec<_>>().try_into().map_err(|_| wrong(l)))
}

fn read_regions(text: &str) -> Result<Regions, Box<dyn Error>> {
    let mut regions = Regions { rows: vec![Default::default()], by_code: HashMap::new(), by_name: HashMap::new() };
    for line in lines::<3>(REGIONS, text) {
        let [code, own, english] = line?;
        let n = u16::try_from(regions.rows.len())?;
        regions.rows.push((own.to_owned(), english.to_owned(), code.to_owned()));
        regions.by_code.insert(code.to_owned(), n);
        regions.by_name.insert(format!("{}.{own}", &code[..2]), n);
    }
    Ok(regions)
}

/// Id → (name at home, more names).
type OwnNames = HashMap<u32, (String, Vec<String>)>;

fn read_own_names(text: &str) -> Result<OwnNames, Box<dyn Error>> {
    let mut own = OwnNames::new();
    for line in lines::<5>(OWN_NAMES, text) {
        let [id, _country, name, _main, more] = line?;
        own.insert(id.parse()?, (name.to_owned(), split_names(more).map(str::to_owned).collect()));
    }
    Ok(own)
}

fn split_names(joined: &str) -> impl Iterator<Item = &str> {
    joined.split('|').map(str::trim).filter(|n| !n.is_empty())
}

fn country_code(code: &str) -> Result<[u8; 2], Box<dyn Error>> {
    Ok(code.as_bytes().try_into().map_err(|_| format!("no country code: {code:?}"))?)
}

fn read_places(
    text: &str,
    mut own: OwnNames,
    regions: &Regions,
    zones: &mut Zones,
) -> Result<Vec<Row>, Box<dyn Error>> {
    let mut rows = Vec::with_capacity(130_000);
    for line in lines::<9>(PLACES, text) {
        let [id, main, country, admin, lat, lon, population, zone, others] = line?;
        let id = id.parse()?;
        let mut names = vec![(main.to_owned(), MAIN)];
        let mut name = main.to_owned();
        if let Some((at_home, more)) = own.remove(&id) {
            names.push((at_home.clone(), MAIN));
            names.extend(more.into_iter().map(|n| (n, MAIN)));
            name = at_home;
        }
        names.extend(split_names(others).map(|n| (n.to_owned(), OTHER)));
        rows.push(Row {
            id,
            kind: TOWN,
            name,
            country: country_code(country)?,
            region: regions.by_code.get(&format!("{country}.{admin}")).copied().unwrap_or(0),
            lat: lat.parse()?,
            lon: lon.parse()?,
            population: population.parse()?,
            zone: zones.number(zone)?,
            names,
        });
    }
    if let Some(id) = own.keys().next() {
        return Err(format!("{OWN_NAMES}: no place has the id {id}").into());
    }
    add_short_names(&mut rows);
    Ok(rows)
}

/// Latitudes and longitudes.
type Points = Vec<(f64, f64)>;

/// Adds the names that people use where the full one says more: "Halle" and "Halle Saale" for "Halle (Saale)",
/// "Neustadt" for "Neustadt an der Weinstraße", "St. Gallen" for "Sankt Gallen".
fn add_short_names(rows: &mut [Row]) {
    let mut whole: HashMap<(String, [u8; 2]), Points> = HashMap::new();
    for r in rows.iter() {
        whole.entry((fold::key(&r.name), r.country)).or_default().push((r.lat, r.lon));
    }
    for r in rows.iter_mut() {
        let mut short = Vec::new();
        let mains: Vec<String> = r.names.iter().filter(|n| n.1 == MAIN).map(|n| n.0.clone()).collect();
        for name in &mains {
            if let Some((base, rest)) = shortened(name) {
                let taken = whole.get(&(fold::key(base), r.country)).is_some_and(|at| {
                    at.iter().any(|&(lat, lon)| {
                        (lat - r.lat).abs() < SAME_TOWN_DEGREES && (lon - r.lon).abs() < 2.0 * SAME_TOWN_DEGREES
                    })
                });
                if !taken {
                    short.push(base.to_owned());
                }
                short.push(format!("{base} {rest}"));
            }
            for (long, abbreviated) in
                [("Sankt ", "St. "), ("Saint ", "St. "), ("Saint-", "St. "), ("Sainte-", "Ste. ")]
            {
                if let Some(rest) = name.strip_prefix(long) {
                    short.push(format!("{abbreviated}{rest}"));
                }
            }
        }
        r.names.extend(short.into_iter().map(|n| (n, SHORT)));
    }
}

/// The name before and after the words that say which of its namesakes it is.
fn shortened(name: &str) -> Option<(&str, &str)> {
    const BETWEEN: [&str; 26] = [
        " (",
        " am ",
        " an der ",
        " an dem ",
        " an den ",
        " im ",
        " in der ",
        " in ",
        " bei ",
        " auf ",
        " ob der ",
        " vor der ",
        " unter ",
        " i ",
        " på ",
        " nad ",
        " pod ",
        " upon ",
        " on ",
        "-upon-",
        "-on-",
        "-sur-",
        "-sous-",
        " aan ",
        " / ",
        "/",
    ];
    let (at, between) =
        BETWEEN.iter().filter_map(|b| Some((name.find(b)?, b))).min_by_key(|&(at, b)| (at, usize::MAX - b.len()))?;
    let rest = name[at + between.len()..].trim_end_matches(')');
    // "Zürich (Kreis 11)" isn't called Zürich, and what stands before must be a name of some length.
    let is_name = name[..at].chars().count() >= 2 && !rest.is_empty() && !rest.contains(|c: char| c.is_ascii_digit());
    is_name.then(|| (&name[..at], rest))
}

fn read_extra(text: &str, regions: &Regions, zones: &mut Zones, rows: &mut Vec<Row>) -> Result<(), Box<dyn Error>> {
    for line in lines::<10>(EXTRA, text) {
        let [id, kind, name, country, region, lat, lon, population, zone, more] = line?;
        let names = std::iter::once(name).chain(split_names(more)).map(|n| (n.to_owned(), MAIN)).collect();
        let region = match region {
            "" => 0,
            r => *regions.by_name.get(&format!("{country}.{r}")).ok_or_else(|| format!("{EXTRA}: no region {r}"))?,
        };
        rows.push(Row {
            id: id.parse()?,
            kind: match kind {
                "town" => TOWN,
                "region" => REGION,
                other => return Err(format!("{EXTRA}: no kind {other:?}").into()),
            },
            name: name.to_owned(),
            country: country_code(country)?,
            region,
            lat: lat.parse()?,
            lon: lon.parse()?,
            population: population.parse()?,
            zone: zones.number(zone)?,
            names,
        });
    }
    Ok(())
}

fn read_countries(text: &str, zones: &mut Zones, rows: &mut Vec<Row>) -> Result<(), Box<dyn Error>> {
    for line in lines::<8>(COUNTRIES, text) {
        let [id, code, name, lat, lon, population, zone, more] = line?;
        rows.push(Row {
            id: id.parse()?,
            kind: COUNTRY,
            name: name.to_owned(),
            country: country_code(code)?,
            region: 0,
            lat: lat.parse()?,
            lon: lon.parse()?,
            population: population.parse()?,
            zone: zones.number(zone)?,
            names: std::iter::once(name).chain(split_names(more)).map(|n| (n.to_owned(), MAIN)).collect(),
        });
    }
    Ok(())
}

/// What places are called in the bot's languages: what is shown must be found.
fn add_shown_names(file: &'static str, text: &str, how: u8, rows: &mut [Row]) -> Result<(), Box<dyn Error>> {
    for line in lines::<9>(file, text) {
        let [id, _country, _own, names @ ..] = line?;
        let id: u32 = id.parse()?;
        let n = rows.binary_search_by_key(&id, |r| r.id).map_err(|_| format!("{file}: no place has the id {id}"))?;
        rows[n].names.extend(names.into_iter().map(|name| (name.to_owned(), how)));
    }
    Ok(())
}

/// FNV-1a: the same few lines stand in `table.rs`, and a test there sees that both agree.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193))
}

fn write_index(out: &Path, rows: &[Row]) -> Result<(), Box<dyn Error>> {
    let mut by_key: BTreeMap<String, Vec<u64>> = BTreeMap::new();
    for (number, row) in (0u64..).zip(rows) {
        let mut names: Vec<&(String, u8)> = row.names.iter().collect();
        names.sort_by_key(|n| n.1);
        let marked: HashSet<String> = names.iter().filter(|n| !n.0.is_ascii()).map(|n| fold::key(&n.0)).collect();
        let mut seen = HashSet::new();
        for (name, how) in names {
            let letters = fold::letters(name);
            let key = fold::unmark(&letters);
            // The first, best way in which a name names the place is kept; Vaasa and Vasa are two.
            if !key.is_empty() && seen.insert(letters.clone()) {
                let how = how | if marked.contains(&key) { MARKED } else { 0 };
                let entry = number | u64::from(how) << 24 | u64::from(hash(&letters)) << 32;
                by_key.entry(key).or_default().push(entry);
            }
        }
    }
    let mut entries = Vec::new();
    let mut index = fst::MapBuilder::new(std::io::BufWriter::new(fs::File::create(out.join("places.fst"))?))?;
    for (key, of_key) in by_key {
        let first = u64::try_from(entries.len() / 8)?;
        let count = u64::from(u16::try_from(of_key.len())?);
        index.insert(key, first << 16 | count)?;
        for entry in of_key {
            entries.extend_from_slice(&entry.to_le_bytes());
        }
    }
    index.finish()?;
    fs::write(out.join("entries.bin"), entries)?;
    Ok(())
}

fn write_rows(out: &Path, rows: &[Row]) -> Result<(), Box<dyn Error>> {
    let (mut packed, mut text) = (Vec::new(), String::new());
    let mut at: HashMap<&str, u32> = HashMap::new();
    for r in rows {
        let offset = if let Some(&offset) = at.get(r.name.as_str()) {
            offset
        } else {
            let offset = u32::try_from(text.len())?;
            text.push_str(&r.name);
            at.insert(&r.name, offset);
            offset
        };
        packed.extend_from_slice(&r.id.to_le_bytes());
        packed.extend_from_slice(&ten_thousandths(r.lat, 90.0)?.to_le_bytes());
        packed.extend_from_slice(&ten_thousandths(r.lon, 180.0)?.to_le_bytes());
        packed.extend_from_slice(&r.population.to_le_bytes());
        packed.extend_from_slice(&offset.to_le_bytes());
        packed.extend_from_slice(&r.zone.to_le_bytes());
        packed.extend_from_slice(&r.region.to_le_bytes());
        packed.extend_from_slice(&r.country);
        packed.push(u8::try_from(r.name.len())?);
        packed.push(r.kind);
    }
    fs::write(out.join("rows.bin"), packed)?;
    fs::write(out.join("text.bin"), text)?;
    Ok(())
}

fn ten_thousandths(degrees: f64, most: f64) -> Result<i32, Box<dyn Error>> {
    if !(-most..=most).contains(&degrees) {
        return Err(format!("not on this earth: {degrees}°").into());
    }
    #[expect(clippy::cast_possible_truncation, reason = "at most ±1,800,000, checked above")]
    Ok((degrees * 10_000.0).round() as i32)
}

fn write_tables(out: &Path, zones: &Zones, regions: &Regions, codes: &[[u8; 2]]) -> Result<(), Box<dyn Error>> {
    use std::fmt::Write as _;
    let mut code = String::new();
    writeln!(code, "pub(super) static ZONES: [chrono_tz::Tz; {}] = [", zones.names.len())?;
    for name in &zones.names {
        // How chrono-tz makes a Rust name of a zone's. One that it doesn't know fails to compile.
        let variant = name.replace('/', "__").replace('-', "").replace('+', "Plus");
        writeln!(code, "    chrono_tz::Tz::{variant},")?;
    }
    writeln!(code, "];\n\npub(super) static REGIONS: [Region; {}] = [", regions.rows.len())?;
    for (own, english, admin) in &regions.rows {
        // The states of the United States are known by their two letters as well.
        let state = admin.strip_prefix("US.").unwrap_or_default().to_lowercase();
        writeln!(
            code,
            "    Region {{ name: {own:?}, key: {:?}, english: {:?}, state: {state:?} }},",
            fold::key(own),
            fold::key(english),
        )?;
    }
    writeln!(code, "];\n\npub(super) static COUNTRY_CODES: [[u8; 2]; {}] = {codes:?};", codes.len())?;
    fs::write(out.join("tables.rs"), code)?;
    Ok(())
}
