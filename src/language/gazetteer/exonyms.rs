//! What places are called in the bot's languages: Göteborg is Gothenburg in English, Sverige is Schweden in German.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::locale::Language;

const FILES: [&str; 2] =
    [include_str!("../../../data/places/country-names.tsv"), include_str!("../../../data/places/town-names.tsv")];
/// The columns of the languages, after the id, the country and the name at home.
const COLUMNS: [Language; Language::COUNT] =
    [Language::En, Language::Nb, Language::Nn, Language::Sv, Language::Da, Language::De];

/// A place's name at home, and in each language.
struct Names {
    own: &'static str,
    by_language: [&'static str; Language::COUNT],
}

static NAMES: LazyLock<HashMap<u32, Names>> =
    LazyLock::new(|| FILES.into_iter().flat_map(str::lines).filter_map(line).collect());

fn line(line: &'static str) -> Option<(u32, Names)> {
    let mut columns = line.split('\t');
    let id = columns.next()?.parse().ok()?;
    let own = columns.nth(1)?;
    let mut by_language = [own; Language::COUNT];
    for (language, name) in COLUMNS.into_iter().zip(columns) {
        by_language[language.index()] = name;
    }
    Some((id, Names { own, by_language }))
}

/// What the place with this id is called in a language. `own` is its name at home, which is the answer where the
/// language has no name of its own for it, and where `own` isn't the name that the place has here.
pub fn shown_name(id: u32, own: &str, language: Language) -> &str {
    match NAMES.get(&id) {
        Some(names) if names.own == own => names.by_language[language.index()],
        _ => own,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::gazetteer::{Gazetteer, Lookup, Place, PlaceKind};

    fn found(name: &str, country: &str) -> Option<Place> {
        match Gazetteer::embedded().lookup(&format!("{name}, {country}"), &[]) {
            Lookup::One(place, _) => Some(place),
            Lookup::Several(mut all) if !all.is_empty() => Some(all.swap_remove(0)),
            _ => None,
        }
    }

    /// Every row is of a place of that name, and what is shown in any language is found again when it's typed.
    #[test]
    fn every_name_shown_is_found() {
        for line in FILES.into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            assert_eq!(columns.len(), 3 + Language::COUNT, "{line:?}");
            let id: u32 = columns[0].parse().unwrap();
            let place = Gazetteer::embedded().by_id(id).unwrap_or_else(|| panic!("no place: {line:?}"));
            assert_eq!((place.country.as_str(), place.name.as_str()), (columns[1], columns[2]));
            for name in &columns[3..] {
                assert!(Gazetteer::embedded().written(name, id).is_some(), "{name} of {line:?}");
                // A town may have the name of its country: Luxembourg.
                let again = found(name, &place.country).filter(|p| p.kind != PlaceKind::Country);
                if place.kind != PlaceKind::Country && columns[2] != "Luxembourg" {
                    assert_eq!(again.map(|p| p.name), Some(place.name.clone()), "{name} of {}", place.country);
                }
            }
        }
    }

    #[test]
    fn names_are_those_of_the_language() {
        let shown = |name: &str| {
            let Lookup::One(place, _) = Gazetteer::embedded().lookup(name, &[]) else { panic!("{name}") };
            COLUMNS.map(|language| shown_name(place.id, &place.name, language).to_owned())
        };
        assert_eq!(shown("Sverige"), ["Sweden", "Sverige", "Sverige", "Sverige", "Sverige", "Schweden"]);
        assert_eq!(shown("Norge"), ["Norway", "Norge", "Noreg", "Norge", "Norge", "Norwegen"]);
        assert_eq!(
            shown("København"),
            ["Copenhagen", "København", "København", "Köpenhamn", "København", "Kopenhagen"]
        );
        assert_eq!(shown("Göteborg")[0], "Gothenburg");
        assert_eq!(shown("Åbo"), ["Turku", "Åbo", "Åbo", "Åbo", "Åbo", "Turku"]);
        assert_eq!(shown("Hamburg")[4], "Hamborg");
        assert_eq!(shown("Voss"), ["Voss"; Language::COUNT]);
        assert_eq!(shown_name(2_618_425, "Kjøbenhavn", Language::En), "Kjøbenhavn", "a name of somebody's own stays");
    }
}
