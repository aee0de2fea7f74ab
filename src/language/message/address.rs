//! An address in any order: house, street, postal code, town, region, country, parted by commas, dashes or lines.

use std::ops::Range;

use crate::language::cues::{self, Cue};
use crate::language::gazetteer::{Lookup, PlaceKind};
use crate::language::intent::{IntentContext, Named};
use crate::language::message::lines::bare;
use crate::language::message::venue;
use crate::language::private_text;
use crate::text::fold;

/// Parts of an address; more are left out.
const MAX_PARTS: usize = 12;
/// Bytes of one part; what is longer is a sentence.
const MAX_PART: usize = 80;
/// Words of a town's name.
const MAX_TOWN_WORDS: usize = 3;
/// Inhabitants of a town that stands behind a house's name with nothing between: "Alter Speicher Emden".
const MIN_GLUED: u32 = 1_000;
/// Towns within so many km are one and its part: "Valby, København".
const PART_KM: f64 = 30.0;

/// What was read of an address.
#[derive(Debug, Default)]
pub(super) struct Address {
    /// The town; where none is named, the region or country.
    pub town: Option<Named>,
    /// The house: what in the town.
    pub venue: Option<Range<usize>>,
    /// The street with its number.
    pub street: Option<Range<usize>>,
    /// Whether a postal code stands in it.
    pub postal: bool,
    /// Parts with a name that is none of these.
    pub others: usize,
    /// Whether the town stands in the part of a name that is no house's: "Film night in Leeds".
    pub in_name: bool,
}

impl Address {
    /// Whether it can be nothing else than an address or a place.
    pub fn is_sure(&self) -> bool {
        let town = self.town.as_ref().is_some_and(|town| town.place.kind == PlaceKind::Town);
        let some = self.venue.is_some() || self.street.is_some() || self.postal || self.others == 0;
        town && some && self.others <= 1 && !self.in_name || self.street.is_some() && self.others == 0
    }
}

/// What a part of an address is.
enum Part {
    Postal,
    Place(Named),
    Street,
    Name,
}

/// Reads a part of the text as an address, whatever it is.
pub(super) fn read(text: &str, range: Range<usize>, ctx: &IntentContext<'_>) -> Address {
    let mut address = Address::default();
    let mut towns: Vec<(Named, bool)> = Vec::new();
    let mut areas: Vec<Named> = Vec::new();
    let mut names: Vec<Range<usize>> = Vec::new();
    // Whether a house or a street stands before the town: what is behind it is a region, then.
    let mut led = false;
    for part in parts(text, range) {
        let (rest, postal) = without_postal(text, part.clone());
        let rest = if postal { without_district(text, rest) } else { rest };
        address.postal |= postal;
        match read_part(text, rest.clone(), ctx, !names.is_empty()) {
            Part::Postal => {}
            Part::Place(named) if named.place.kind == PlaceKind::Town => {
                led |= address.street.is_some() || !names.is_empty();
                towns.push((named, postal));
            }
            Part::Place(named) => areas.push(named),
            Part::Street => {
                address.street.get_or_insert(rest);
            }
            // "14 Wharf Road, Skipton, North Yorkshire"
            Part::Name if led && !has_house(&text[rest.clone()]) => {}
            Part::Name => match name_in_town(text, rest.clone(), ctx) {
                Some((name, named)) if named.place.kind == PlaceKind::Town => {
                    address.in_name = !has_house(&text[name.clone()]);
                    names.push(name);
                    towns.push((named, postal));
                }
                _ => names.push(rest),
            },
        }
    }
    if towns.is_empty()
        && let Some((at, (name, named))) =
            names.iter().enumerate().find_map(|(at, name)| Some((at, name_then_town(text, name.clone(), ctx)?)))
    {
        address.in_name = !has_house(&text[name.clone()]);
        names[at] = name;
        towns.push((named, false));
    }
    if towns.is_empty() {
        let of_town = names.iter().find_map(|name| house_of_town(text, name.clone(), ctx));
        towns.extend(of_town.map(|named| (named, false)));
    }
    let (town, house) = chosen(text, towns, &areas, ctx);
    address.town = town.or_else(|| areas.into_iter().next());
    let house = house.or_else(|| {
        let is_house = |name: &&Range<usize>| has_house(&text[(*name).clone()]);
        names.iter().find(is_house).or(names.first()).cloned()
    });
    address.others = names.len().saturating_sub(1);
    address.venue = house.map(|name| without_lead(text, name));
    address
}

/// The town that is meant, and a place's name that rather is a house's.
fn chosen(
    text: &str,
    mut towns: Vec<(Named, bool)>,
    areas: &[Named],
    ctx: &IntentContext<'_>,
) -> (Option<Named>, Option<Range<usize>>) {
    let Some(best) = towns.iter().position(|(_, postal)| *postal).or(towns.len().checked_sub(1)) else {
        return (None, None);
    };
    let (town, _) = towns.remove(best);
    // "Skipton, North Yorkshire, United Kingdom"
    let qualified = |town: Named| {
        let name = &text[town.bytes.clone()];
        let within = areas.iter().filter_map(|area| text.get(area.bytes.clone()));
        let found = within.filter_map(|area| place(&format!("{name}, {area}"), town.bytes.clone(), ctx));
        let found = found.into_iter().next();
        found.unwrap_or(town)
    };
    let mut town = qualified(town);
    let mut house = None;
    for (other, _) in towns {
        let apart =
            crate::domain::geo::distance_km((other.place.lat, other.place.lon), (town.place.lat, town.place.lon));
        if apart > PART_KM {
            // "Ugglan, Sundsvall" where there is an Ugglan, too.
            house.get_or_insert(other.bytes);
        } else if other.place.population > town.place.population {
            town = other;
        }
    }
    (Some(town), house)
}

/// The parts of an address, without decoration.
pub(super) fn parts(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let (mut found, mut from) = (Vec::new(), range.start);
    let part = &text[range.clone()];
    let ends = part.char_indices().filter(|(at, c)| {
        let dash =
            matches!(c, '-' | '–' | '—') && part[..*at].ends_with(' ') && part[at + c.len_utf8()..].starts_with(' ');
        dash || matches!(c, ',' | ';' | '\n' | '|' | '·' | '•' | '(' | ')')
    });
    for (at, len) in ends.map(|(at, c)| (at, c.len_utf8())).chain([(part.len(), 0)]) {
        let bytes = bare(text, from..range.start + at);
        from = range.start + at + len;
        let bytes = bytes.start..bytes.start + text[bytes].trim_end_matches(['.', ':', '!']).len();
        if !bytes.is_empty() && found.len() < MAX_PARTS {
            found.push(bytes);
        }
    }
    found
}

fn read_part(text: &str, part: Range<usize>, ctx: &IntentContext<'_>, has_name: bool) -> Part {
    if part.is_empty() {
        return Part::Postal;
    }
    let written = &text[part.clone()];
    if part.len() > MAX_PART {
        return Part::Name;
    }
    if let Some(named) = place(written, part, ctx) {
        return Part::Place(named);
    }
    let last = fold::words(written).last();
    let ends_in_number = last.is_some_and(|word| {
        let number = &written[word];
        number.len() <= 4 && number.starts_with(|c: char| c.is_ascii_digit())
    });
    // "Unit 9" is a house where no other is named.
    if private_text::is_street(written) || has_name && ends_in_number {
        return Part::Street;
    }
    Part::Name
}

fn has_house(name: &str) -> bool {
    fold::words(name).any(|word| venue::is_house(&name[word]))
}

/// The place of just that name, which begins with a capital.
fn place(written: &str, bytes: Range<usize>, ctx: &IntentContext<'_>) -> Option<Named> {
    if !written.starts_with(char::is_uppercase) || cues::is(Cue::House, written) || written.chars().count() < 2 {
        return None;
    }
    let near: Vec<(f64, f64)> = ctx.stops.iter().map(|stop| (stop.lat, stop.lon)).collect();
    let (len, lookup) = ctx.gazetteer.longest_prefix(written, &near)?;
    if len < written.len() {
        return None;
    }
    let (place, others) = match lookup {
        Lookup::One(place, _) => (place, Vec::new()),
        Lookup::Several(mut all) if !all.is_empty() => (all.remove(0), all),
        _ => return None,
    };
    Some(Named { bytes, place, others, corrected: false, part: None })
}

/// "Gjuteriet i Ljungby", "Haus Birke in Leipzig".
fn name_in_town(text: &str, part: Range<usize>, ctx: &IntentContext<'_>) -> Option<(Range<usize>, Named)> {
    let words = words(text, &part);
    (1..words.len().saturating_sub(1)).rev().take(MAX_TOWN_WORDS).find_map(|at| {
        if !cues::is(Cue::VenueIn, &text[words[at].clone()]) {
            return None;
        }
        let town = words[at + 1].start..part.end;
        let named = place(&text[town.clone()], town, ctx)?;
        Some((part.start..words[at - 1].end, named))
    })
}

/// "Alter Speicher Emden"
fn name_then_town(text: &str, part: Range<usize>, ctx: &IntentContext<'_>) -> Option<(Range<usize>, Named)> {
    let words = words(text, &part);
    (1..words.len()).rev().take(MAX_TOWN_WORDS).find_map(|at| {
        let town = words[at].start..part.end;
        let named = place(&text[town.clone()], town, ctx)?;
        let known = named.place.kind == PlaceKind::Town && named.place.population >= MIN_GLUED;
        // "Haus Birke" is no house in Birke.
        let any = at == 1 && cues::is(Cue::AnyHouse, &text[words[0].clone()]);
        (known && !any).then(|| (part.start..words[at - 1].end, named))
    })
}

/// "Hamar bibliotek", "Leeds Central Library": the town stands in the house's name.
fn house_of_town(text: &str, part: Range<usize>, ctx: &IntentContext<'_>) -> Option<Named> {
    let words = words(text, &part);
    let last = words.last().filter(|last| venue::is_house(&text[(*last).clone()]))?;
    let near: Vec<(f64, f64)> = ctx.stops.iter().map(|stop| (stop.lat, stop.lon)).collect();
    let (len, _) = ctx.gazetteer.longest_prefix(&text[part.clone()], &near)?;
    let town = part.start..part.start + len;
    if town.end > last.start {
        return None;
    }
    let named = place(&text[town.clone()], town, ctx)?;
    let known = named.place.kind == PlaceKind::Town && named.place.population >= MIN_GLUED;
    // Far away is a town of that name that isn't meant: "Victoria Hall".
    let small = text[last.clone()].starts_with(char::is_lowercase);
    (known && (small || named.place.zone == ctx.zone)).then_some(named)
}

fn words(text: &str, part: &Range<usize>) -> Vec<Range<usize>> {
    fold::words(&text[part.clone()]).map(|word| part.start + word.start..part.start + word.end).collect()
}

/// Without what leads in: "at the Boat Shed", "i Sjøbua".
fn without_lead(text: &str, name: Range<usize>) -> Range<usize> {
    let words = words(text, &name);
    let is_lead = |word: &&Range<usize>| {
        let written = &text[(*word).clone()];
        let small = written.starts_with(char::is_lowercase);
        // "Zum Goldenen Anker" is its name.
        [Cue::VenueAt, Cue::VenueIn].into_iter().any(|cue| cues::is(cue, written))
            || small && (cues::is(Cue::VenueBy, written) || cues::is(Cue::Article, written))
    };
    let leads = words.iter().take_while(is_lead).count();
    words.get(leads).map_or(name.clone(), |first| if leads == 0 { name.clone() } else { first.start..name.end })
}

/// A part without a postal code at its start or end, and whether it had one: "0184 Oslo", "113 45 Stockholm", "D-10997", "Leeds LS2 7DA".
fn without_postal(text: &str, part: Range<usize>) -> (Range<usize>, bool) {
    let written = &text[part.clone()];
    let tokens: Vec<&str> = written.split_whitespace().collect();
    let digits = |word: &str, count: usize| word.len() == count && word.bytes().all(|byte| byte.is_ascii_digit());
    let code = |word: &str| {
        let plain =
            word.split_once('-').filter(|(land, _)| (1..=2).contains(&land.len())).map_or(word, |(_, rest)| rest);
        digits(plain, 4) || digits(plain, 5)
    };
    // British: outward code, inward code.
    let outward = |word: &str| {
        let letters = word.bytes().take_while(u8::is_ascii_uppercase).count();
        (1..=2).contains(&letters) && word.len() <= 4 && word.as_bytes().get(letters).is_some_and(u8::is_ascii_digit)
    };
    let inward = |word: &str| {
        word.len() == 3
            && word.as_bytes()[0].is_ascii_digit()
            && word.bytes().skip(1).all(|byte| byte.is_ascii_uppercase())
    };
    let first = match tokens.as_slice() {
        [one, two, ..] if digits(one, 3) && digits(two, 2) => 2,
        [one, ..] if code(one) => 1,
        [one, two, ..] if outward(one) && inward(two) => 2,
        _ => 0,
    };
    if first > 0 {
        let start = tokens.get(first).map_or(part.end, |word| part.start + offset(written, word));
        return (start..part.end, true);
    }
    let last = match tokens.as_slice() {
        [.., one, two] if outward(one) && inward(two) => 2,
        [_, .., one] if code(one) || outward(one) => 1,
        [one] if outward(one) && one.len() >= 3 => 1,
        _ => 0,
    };
    if last == 0 {
        return (part, false);
    }
    let kept = &tokens[..tokens.len() - last];
    let end = kept.last().map_or(part.start, |word| part.start + offset(written, word) + word.len());
    (part.start..end, true)
}

/// A town without the letters of its postal district: "Odense C", "København NV".
fn without_district(text: &str, town: Range<usize>) -> Range<usize> {
    let written = &text[town.clone()];
    let kept = written.rsplit_once(' ').filter(|(name, district)| {
        !name.is_empty() && district.chars().count() <= 2 && district.chars().all(char::is_uppercase)
    });
    kept.map_or(town.clone(), |(name, _)| town.start..town.start + name.trim_end().len())
}

fn offset(text: &str, word: &str) -> usize {
    word.as_ptr() as usize - text.as_ptr() as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::gazetteer::Gazetteer;

    #[test]
    fn addresses() {
        let now = "2026-04-03T10:00:00".parse().unwrap();
        let zone = chrono_tz::Tz::Europe__Oslo;
        let ctx =
            IntentContext { now, zone, gazetteer: Gazetteer::embedded(), stops: &[], first_day: None, journey: None };
        let mut wrong = Vec::new();
        for (text, venue, street, town) in [
            ("Deichman Bjørvika, 0150, Oslo, Norge", "Deichman Bjørvika", "", "Oslo, NO"),
            ("Haus Birke, 04229, Leipzig, Deutschland", "Haus Birke", "", "Leipzig, DE"),
            ("Sjøfolkenes Hus, Skippergata 4, 9008 Tromsø, Norge", "Sjøfolkenes Hus", "Skippergata 4", "Tromsø, NO"),
            (
                "Godsbanehaven, Skovgaardsgade 3, 8000 Aarhus, Denmark",
                "Godsbanehaven",
                "Skovgaardsgade 3",
                "Aarhus, DK",
            ),
            (
                "The Tiller Shed\n14 Wharf Road, Skipton, North Yorkshire, United Kingdom",
                "The Tiller Shed",
                "14 Wharf Road",
                "Skipton, GB",
            ),
            (
                "Gemeinschaftshaus Lerche\nBahnhofstr. 3, Görlitz",
                "Gemeinschaftshaus Lerche",
                "Bahnhofstr. 3",
                "Görlitz, DE",
            ),
            ("Det Gamle Værft - Havnegade 14, Svendborg", "Det Gamle Værft", "Havnegade 14", "Svendborg, DK"),
            ("The Net Loft - Pier Road, Arbroath", "The Net Loft", "Pier Road", "Arbroath, GB"),
            ("Folkets Hus Ådalen, Storgatan 3, Kramfors", "Folkets Hus Ådalen", "Storgatan 3", "Kramfors, SE"),
            ("Sweden, 211 45 Malmö, Brogatan 2, Kontrapunkt", "Kontrapunkt", "Brogatan 2", "Malmö, SE"),
            ("The Old Fire Station, OX1 2AB Oxford, UK", "The Old Fire Station", "", "Oxford, GB"),
            ("Unit 9, Leeds LS2 7DA", "Unit 9", "", "Leeds, GB"),
            ("Gjuteriet i Ljungby", "Gjuteriet", "", "Ljungby, SE"),
            ("Alter Speicher Emden", "Alter Speicher", "", "Emden, DE"),
            ("Tool Library (Leeds)", "Tool Library", "", "Leeds, GB"),
            ("Beboerhuset, Vestergade 9, 5000 Odense C", "Beboerhuset", "Vestergade 9", "Odense, DK"),
            ("Værkstedet, 2400 København NV", "Værkstedet", "", "København, DK"),
            ("Hamar bibliotek", "Hamar bibliotek", "", "Hamar, NO"),
            ("Moss kulturhus", "Moss kulturhus", "", "Moss, NO"),
            ("Ystads stadsbibliotek", "Ystads stadsbibliotek", "", ""),
            ("Lund, Folkets hus", "Folkets hus", "", "Lund, SE"),
            ("VORDINGBORG", "", "", "Vordingborg, DK"),
        ] {
            let read = read(text, 0..text.len(), &ctx);
            let part = |bytes: Option<Range<usize>>| bytes.map(|bytes| text[bytes].to_owned()).unwrap_or_default();
            let found =
                (part(read.venue), part(read.street), read.town.map(|named| named.to_string()).unwrap_or_default());
            if found != (venue.to_owned(), street.to_owned(), town.to_owned()) {
                wrong.push(format!("{text}: {found:?}"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
