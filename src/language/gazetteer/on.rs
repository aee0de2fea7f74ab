//! Whether one is "in" or "on" a place, in the Nordic languages: "i Oslo", "på Gotland".

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::{Gazetteer, PlaceKind};
use crate::locale::Language;

const FILE: &str = include_str!("../../../data/places/on.tsv");
/// Before an ending in the file.
const ENDING: char = '*';

/// The names that one is on, and the endings of such names, by language.
static NAMES: LazyLock<HashMap<Language, HashSet<&'static str>>> = LazyLock::new(|| {
    let mut names: HashMap<Language, HashSet<&'static str>> = HashMap::new();
    for line in FILE.lines().filter(|line| !line.starts_with('#')) {
        let Some((places, languages)) = line.split_once('\t') else { continue };
        for language in Language::ALL.into_iter().filter(|one| languages.split(' ').any(|code| code == one.code())) {
            names.entry(language).or_default().extend(places.split('|'));
        }
    }
    names
});

/// The word before a place, as it is shown in that language: "i" or "på". `None` where the language has another way.
///
/// `id`: the gazetteer's, if it is a place of its.
pub fn in_or_on(id: Option<u32>, shown: &str, language: Language) -> Option<&'static str> {
    let names = NAMES.get(&language)?;
    let island = || {
        let place = id.and_then(|id| Gazetteer::embedded().by_id(id));
        place.is_some_and(|place| place.kind == PlaceKind::Region)
            && names.iter().filter_map(|name| name.strip_prefix(ENDING)).any(|ending| shown.ends_with(ending))
    };
    Some(if names.contains(shown) || island() { "på" } else { "i" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::gazetteer::{Lookup, shown_name};

    #[test]
    fn islands_and_towns_inland() {
        let shown = |name: &str, language| {
            let place = match Gazetteer::embedded().lookup(name, &[]) {
                Lookup::One(place, _) => place,
                Lookup::Several(mut all) => all.swap_remove(0),
                _ => panic!("{name}"),
            };
            let shown = shown_name(place.id, &place.name, language);
            format!("{} {shown}", in_or_on(Some(place.id), shown, language).unwrap())
        };
        for (language, wanted) in [
            (Language::Sv, "på Gotland"),
            (Language::Sv, "på Öland"),
            (Language::Sv, "på Visingsö"),
            (Language::Sv, "i Malmö"),
            (Language::Sv, "i Skåne"),
            (Language::Sv, "i Västerås"),
            (Language::Nb, "på Hamar"),
            (Language::Sv, "i Hamar"),
            (Language::Da, "i Lillehammer"),
            (Language::Nb, "i Hemsedal"),
            (Language::Nb, "på Karmøy"),
            (Language::Nb, "på Senja"),
            (Language::Nb, "i Tromsø"),
            (Language::Nb, "i Oslo"),
            (Language::Nb, "i Lofoten"),
            (Language::Nn, "på Voss"),
            (Language::Nn, "på Vestlandet"),
            (Language::Nn, "i Bodø"),
            (Language::Nb, "på Jylland"),
            (Language::Da, "i Jylland"),
            (Language::Da, "på Bornholm"),
            (Language::Da, "på Samsø"),
            (Language::Da, "på Fyn"),
            (Language::Da, "i Odense"),
            (Language::Da, "i Rønne"),
            (Language::Nb, "på Island"),
        ] {
            assert_eq!(shown(wanted.split_once(' ').unwrap().1, language), wanted, "{language}");
        }
        assert_eq!(in_or_on(None, "Gotland", Language::De), None);
        assert_eq!(in_or_on(None, "Gotland", Language::Sv), Some("på"));
    }
}
