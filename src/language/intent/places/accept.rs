//! Whether a name that was found in a message is meant as a place.

use crate::language::gazetteer::{Place, PlaceKind};
use crate::language::intent::lexicon::LEXICON;
use crate::language::intent::model::Named;
use crate::language::intent::names;
use crate::language::intent::places::Finder;
use crate::language::intent::places::evidence::Evidence;
use crate::language::intent::tokens::Tokens;
use crate::locale::Language;
use crate::locale::LanguageSet;
use crate::text::fold;

/// A name shorter than this, in letters, is a word somewhere: it needs more evidence.
const SHORT: usize = 5;
/// Countries whose small towns are named in any language.
const HOME: [&str; 5] = ["NO", "SE", "DK", "FI", "DE"];
/// Inhabitants of a town far from where the bot's people travel that is known as it is.
const WORLD_CITY: u32 = 1_000_000;
/// And of one that is known after "in" or "to".
const FAR_CITY: u32 = 300_000;

/// What is known of a name besides what stands around it.
struct Name {
    /// It's the place's name at home, or one in common use.
    main: bool,
    /// It's written with the marks that the name has.
    as_typed: bool,
    /// It's a common word, or somebody's name.
    common: bool,
    /// The lists of words have it, as something else.
    known_word: bool,
    country: bool,
    area: bool,
    /// The message seems to be in a language of its country.
    native: bool,
    /// It's where the bot's people travel most, or the message seems to be in its country's language.
    local: bool,
    people: u32,
    letters: usize,
    several_words: bool,
    /// It ends as German names of peoples do: "die Polen", not "die Schweiz".
    plural: bool,
}

/// Whether a place is where the bot's people travel.
pub(super) fn is_near(place: &Place) -> bool {
    let zone = place.zone.name();
    !["RU", "BY", "TR"].contains(&place.country.as_str())
        && ["Europe/", "Atlantic/", "Arctic/"].iter().any(|part| zone.starts_with(part))
}

impl Finder<'_> {
    /// Takes a name that was found for a place, or not.
    pub(super) fn accept(&self, tokens: &Tokens, i: usize, e: &Evidence, named: Named) -> Option<Named> {
        let written = self.text.get(named.bytes.clone())?;
        let head = written.split([',', '(']).next().unwrap_or(written).trim_end();
        let key = fold::key(head);
        let qualified = head.len() < written.trim_end().len();
        let one_word = named.bytes.end <= tokens.all[i].bytes.end;
        if self.is_of_something(tokens, i, &named)
            || one_word && (self.is_part_of_next(tokens, i) || tokens.all[i].is(self.class.part) && !e.german)
        {
            return None;
        }
        if names::is_district(&key) && !qualified && !self.is_town_elsewhere(&key, e, &named) {
            return None;
        }
        if self.known.contains(&key) && (e.capital || e.placed() || e.one_case || key.len() > 3) {
            return Some(named);
        }
        let place = &named.place;
        // "Han" isn't Haan, "Küfa" isn't Kufa.
        let how = self.ctx.gazetteer.written(head, place.id)?;
        // Who writes German with its marks doesn't leave them out: "Karstadt" isn't Karstädt.
        if e.german && !how.marks && self.marks && ["DE", "AT", "CH"].contains(&place.country.as_str()) {
            return None;
        }
        let token = &tokens.all[i];
        let area = place.kind != PlaceKind::Town;
        // In German alone, words that aren't names have capitals, too: "til Hammerfest", but "zum Hoffest".
        let is_name = e.capital && !e.opens && !e.german;
        let listed_word = self.class.known.iter().any(|&class| token.is(class));
        let compound = is_name && !LEXICON.has_word(&token.key);
        // The first word of a sentence has a capital whatever it is: "Mine's tiny".
        let is_city = how.main && place.population >= 50_000 && !LEXICON.has_word(&token.key);
        let first_word =
            e.opens && !area && !is_city && !e.into && !e.before_time && !e.alone() && !token.atoms.is_empty();
        let name = Name {
            main: how.main || area,
            as_typed: how.marks,
            common: (names::is_common(&key) || listed_word && !compound || first_word) && !key.contains(' '),
            known_word: listed_word,
            country: place.kind == PlaceKind::Country,
            area,
            native: self.is_spoken_in(&place.country),
            local: HOME.contains(&place.country.as_str()) || self.is_spoken_in(&place.country),
            people: place.population,
            letters: key.len(),
            several_words: key.contains(' '),
            plural: key.ends_with('n'),
        };
        // A name of one or two letters is a place with all evidence alone.
        if name.letters <= 2 {
            let is_written_so = head == place.name;
            let placed = e.into || e.listed || e.addressed || e.toward && !names::is_common(&key);
            let in_order = e.after_time && e.closes && !e.german;
            let good = e.capital && (placed || in_order) && name.main && is_written_so && !(e.german && name.common);
            return good.then_some(named);
        }
        if qualified && (e.capital || e.into || e.toward) {
            return Some(named);
        }
        // "I må" isn't Yima.
        if name.several_words && !name.main && !token.atoms.is_empty() {
            return None;
        }
        if !is_near(place) && !area {
            let good = e.capital
                && !e.after_person
                && (name.people >= WORLD_CITY && !name.common || name.people >= FAR_CITY && e.placed());
            return good.then_some(named);
        }
        // "3 Lancaster Gate".
        let last = key.rsplit(' ').next().unwrap_or_default();
        if name.several_words && !e.into && LEXICON.is_of(last, last, self.class.street) {
            return None;
        }
        // "Ofen" is a stove before it is Buda.
        if e.german && !name.main && !e.placed() && name.people < 1_000_000 {
            return None;
        }
        let good = if name.country && (e.capital || e.one_case) {
            is_country(e, &name, is_near(place))
        } else if e.capital {
            if name.common { is_town_of_a_word(e, &name, is_name) } else { is_town(e, &name) }
        } else {
            is_small_town(e, &name, token.opens_clause)
        };
        good.then_some(named)
    }

    /// Whether the name of a part of some town is rather a town of its own: "Sandviken" to Swedes, though Bergen has one.
    fn is_town_elsewhere(&self, key: &str, e: &Evidence, named: &Named) -> bool {
        const TOWN: u32 = 10_000;
        let towns = names::towns_of_district(key);
        let is_said = |town: &str| self.found.iter().any(|n| n.place.name == town);
        (e.into || e.toward || e.addressed)
            && named.place.kind == PlaceKind::Town
            && named.place.population >= TOWN
            && !towns.iter().any(|town| is_said(town) || self.known.contains(&fold::key(town)))
            && towns.iter().all(|town| {
                let found = self.ctx.gazetteer.longest_prefix(town, &[]);
                found
                    .and_then(|(_, lookup)| self.named(0..0, lookup))
                    .is_some_and(|n| n.place.country != named.place.country && !self.is_spoken_in(&n.place.country))
            })
            && self.is_spoken_in(&named.place.country)
    }

    /// Whether the message seems to be in a language of this country.
    fn is_spoken_in(&self, country: &str) -> bool {
        let languages: &[Language] = match country {
            "NO" => &[Language::Nb, Language::Nn],
            "SE" | "AX" | "FI" => &[Language::Sv],
            "DK" => &[Language::Da],
            "DE" | "AT" | "CH" | "LI" => &[Language::De],
            "GB" | "IE" => &[Language::En],
            _ => &[],
        };
        languages.iter().any(|&language| self.spoken.meets(LanguageSet::of(language)))
    }
}

/// A country's name is hardly ever another word, but for that of its people.
fn is_country(e: &Evidence, name: &Name, near: bool) -> bool {
    // "die Polen", "the island"; "Jordan" is somebody.
    let of_people = e.after_the && (!e.german || name.plural) && !e.into_the;
    let doubtful = of_people || name.common && (!near || name.letters < SHORT);
    let somebody = e.after_person && !e.with || e.after_name || e.after_capital && (!e.german || name.common);
    if e.capital {
        (!doubtful && !somebody) || e.placed()
    } else {
        e.placed() || !name.common || e.alone() || e.beside_time()
    }
}

/// A name with a capital that is a word or somebody's name, too.
fn is_town_of_a_word(e: &Evidence, name: &Name, is_name: bool) -> bool {
    let people = name.people;
    if e.addressed {
        return name.main && people >= 1_000;
    }
    if e.into {
        let small = (e.before_time || e.closes) && people >= 5_000 && !name.known_word;
        return name.main && (people >= 20_000 || name.area || small || !e.german && (people >= 1_000 || is_name))
            || people >= 100_000;
    }
    let ends = e.before_time || e.closes;
    if e.toward {
        let small = name.native && ends && people >= 1_000 && !name.known_word;
        return name.main && (people >= 20_000 || name.area || small) && !e.german;
    }
    if name.area && e.into_the {
        return true;
    }
    let in_order = e.beside_time() && (e.before_time || e.closes);
    e.after_list && ends && name.main && people >= 10_000 && !e.german && !name.known_word
        || e.listed && !e.opens && name.main && people >= 5_000 && !e.german
        || e.after_time && in_order && name.main && people >= 10_000
        || e.opens && e.before_time && name.main && people >= 10_000 && !e.german
        // "Otta fredag kveld", in the language of its country.
        || e.opens && e.before_time && name.main && name.native && name.as_typed && name.letters >= 4 && people >= 2_000 && !e.german
        || e.opens_clause && in_order && name.main && people >= 10_000 && !e.german && !name.known_word
}

/// A name with a capital that is nothing else.
fn is_town(e: &Evidence, name: &Name) -> bool {
    let people = name.people;
    if e.into || e.addressed {
        return name.main && (name.local || name.letters >= SHORT)
            || people >= 1_000 && name.letters >= SHORT
            || people >= 10_000;
    }
    if e.toward {
        // "The boat to Roscoff on Saturday."
        let timed = e.before_time && name.letters >= SHORT;
        return name.main && (name.local || timed || people >= 20_000)
            || people >= if name.local { 5_000 } else { 100_000 };
    }
    if e.listed {
        return name.main || people >= 10_000;
    }
    if e.is_subject || e.after_name && !e.beside_time() && !(e.closes && people >= 50_000) {
        return false;
    }
    if e.after_person {
        // "What about Hamar?" is "hva med Hamar?"
        return e.with && name.main && people >= if e.asks { 1_000 } else { 20_000 };
    }
    if e.alone() && !e.opens && (!e.german && name.local || people >= 1_000) {
        return name.main;
    }
    // "Lad Fanø få et smut": where only names have capitals, in the land's own language.
    let own = name.native && name.main && name.letters > 3 && !e.german && !e.opens;
    if name.letters < SHORT && !e.alone() && !e.beside_time() && !e.after_list && people < 50_000 && !own {
        return false;
    }
    if e.opens {
        name.main && (name.local && people >= 5_000 || e.beside_time() || e.alone()) || people >= 20_000
    } else if e.after_capital && (!e.german || people < 50_000) {
        people >= 300_000
    } else {
        name.main && (people >= if name.local { 1_000 } else { 20_000 } || e.after_time && !e.german)
            || people >= 150_000
            || name.area
    }
}

/// A name that begins with a small letter, as in a chat, or where all is in capitals.
fn is_small_town(e: &Evidence, name: &Name, opens_clause: bool) -> bool {
    let people = name.people;
    if e.after_person || e.is_subject {
        return false;
    }
    if name.common {
        // Where nothing is written large, "i bergen" and "in hagen" are the towns, and "i boden till fre".
        // "från haparanda till kemi den 3 juli"
        let on_route = e.toward && e.listed && e.before_time && name.local && people >= 10_000;
        // "in brünn": another town's name for a city, with the marks that the message has elsewhere, too.
        let city = e.into && e.german && name.letters >= SHORT && people >= 100_000;
        return e.one_case
            && !name.known_word
            && (on_route && name.main
                || city
                || e.into
                    && name.main
                    && (people >= 100_000 || people >= 10_000 && (e.beside_time() || e.german && e.closes)));
    }
    if e.addressed {
        return name.main && people >= 1_000;
    }
    if opens_clause && e.closes && !e.opens && name.main {
        // "…, halmstad."
        // "…, robertsfors."
        let small = e.one_case && name.local && name.letters > SHORT && people >= 1_000;
        return small || people >= if e.one_case { 5_000 } else { 20_000 } && name.letters >= 4;
    }
    if e.into {
        return name.main && people >= if e.one_case { 500 } else { 2_000 } || people >= 20_000 || name.area;
    }
    if e.toward {
        return name.main && people >= if e.one_case || e.before_time { 2_000 } else { 10_000 }
            || people >= 50_000
            || name.area;
    }
    if e.listed {
        return name.main && people >= 5_000 || e.one_case && people >= 100_000;
    }
    // "roof hammock. enkoping. this weekend."
    if e.opens && e.alone() && e.one_case && name.main && name.letters > SHORT && people >= 5_000 {
        return true;
    }
    // In a chat without capitals, a day or time beside a name tells: "suppe hver ons kl 17 mysen".
    let timed = name.main && name.local && name.letters >= SHORT && e.beside_time();
    if timed && (e.one_case && people >= if e.opens || e.closes { 2_000 } else { 5_000 } || people >= 50_000) {
        return true;
    }
    if e.opens && e.before_time {
        return name.main && people >= 10_000;
    }
    // "possibly ghent after"
    if e.after_list && e.one_case && people >= 100_000 && name.letters >= SHORT {
        return true;
    }
    // "ist eisenstadt auf deiner strecke?": where nothing has capitals, a long name that is no word at all.
    let enough = if name.letters > SHORT { 3_000 } else { 10_000 };
    if e.one_case && name.local && name.main && name.letters >= SHORT && people >= enough {
        return true;
    }
    name.main
        && e.one_case
        && name.letters >= 4
        && people >= if name.letters >= SHORT || e.beside_time() { 30_000 } else { 40_000 }
}
