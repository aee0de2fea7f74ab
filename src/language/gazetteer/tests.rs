//! What people type and the place that they mean.

use proptest::prelude::*;

use super::*;
use crate::domain::geo::{EARTH_KM, distance_km};

const OSLO: (f64, f64) = (59.91, 10.75);
const MALMO: (f64, f64) = (55.61, 13.0);
const HAMBURG: (f64, f64) = (53.55, 9.99);
const BERLIN: (f64, f64) = (52.52, 13.40);
const AMSTERDAM: (f64, f64) = (52.37, 4.89);

fn lookup(name: &str, near: &[(f64, f64)]) -> String {
    let show = |p: &Place| format!("{}, {}", p.name, p.country);
    match Gazetteer::embedded().lookup(name, near) {
        Lookup::One(p, Spelling::Exact) => show(&p),
        Lookup::One(p, Spelling::Corrected) => format!("{}?", show(&p)),
        Lookup::Several(all) => all.iter().map(show).collect::<Vec<_>>().join(" | "),
        Lookup::Unknown => "-".to_owned(),
    }
}

#[track_caller]
fn check(near: &[(f64, f64)], cases: &[(&str, &str)]) {
    let wrong: Vec<_> = cases
        .iter()
        .map(|&(typed, want)| (typed, want, lookup(typed, near)))
        .filter(|(_, want, got)| want != got)
        .map(|(typed, want, got)| format!("{typed:?}: want {want:?}, got {got:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn homonyms_without_a_trip() {
    check(
        &[],
        &[
            ("Bodø", "Bodø, NO"),
            ("Bodo", "Bodø, NO"),
            ("Alta", "Alta, NO"),
            ("alta", "Alta, NO"),
            ("Älta", "Älta, SE"),
            ("Kiel", "Kiel, DE"),
            ("Kehl", "Kehl, DE"),
            ("Kil", "Kil, SE"),
            ("Halle", "Halle (Saale), DE"),
            ("Frankfurt", "Frankfurt am Main, DE"),
            ("Å", "Å, NO"),
            ("Moss", "Moss, NO"),
            ("Hell", "Hell, NO"),
            ("Lund", "Lund, SE"),
            ("Bergen", "Bergen, NO"),
            ("Berlin", "Berlin, DE"),
            ("Hamburg", "Hamburg, DE"),
            ("Paris", "Paris, FR"),
            ("Stockholm", "Stockholm, SE"),
            ("Oslo", "Oslo, NO"),
            ("London", "London, GB"),
            ("Lom", "Lom, NO"),
            ("Viborg", "Viborg, DK"),
            ("Ed", "Ed, SE"),
            ("Mora", "Mora, SE"),
            ("Husum", "Husum, DE"),
            ("Christiania", "Christiania, DK"),
        ],
    );
}

#[test]
fn the_trip_decides_between_homonyms() {
    check(&[OSLO, MALMO, HAMBURG], &[("Bergen", "Bergen, NO"), ("Frankfurt", "Frankfurt am Main, DE")]);
    check(&[OSLO], &[("Bergen", "Bergen, NO"), ("Lom", "Lom, NO"), ("Paris", "Paris, FR"), ("Kil", "Kil, SE")]);
    check(&[AMSTERDAM], &[("Paris", "Paris, FR"), ("Wien", "Wien, AT"), ("Stockholm", "Stockholm, SE")]);
    for near in [HAMBURG, AMSTERDAM] {
        assert!(lookup("Bergen", &[near]) != "Bergen, NO", "not Norway's as a matter of course");
    }
    assert!(lookup("Frankfurt", &[BERLIN]).contains("Frankfurt (Oder), DE"));
}

#[test]
fn as_likely_as_each_other() {
    let Lookup::Several(all) = Gazetteer::embedded().lookup("Neustadt", &[]) else { panic!("one Neustadt?") };
    assert!((2..=MAX_CHOICES).contains(&all.len()));
    assert_eq!(all[0].name, "Neustadt an der Weinstraße");
}

#[test]
fn spellings_and_languages() {
    check(
        &[],
        &[
            ("göteborg", "Göteborg, SE"),
            ("GOTEBORG", "Göteborg, SE"),
            ("Goeteborg", "Göteborg, SE"),
            ("Gøteborg", "Göteborg, SE"),
            ("Gothenburg", "Göteborg, SE"),
            ("Copenhagen", "København, DK"),
            ("Köpenhamn", "København, DK"),
            ("Kopenhagen", "København, DK"),
            ("Kobenhavn", "København, DK"),
            ("Koebenhavn", "København, DK"),
            ("Trondhjem", "Trondheim, NO"),
            ("Malmoe", "Malmö, SE"),
            ("Malmø", "Malmö, SE"),
            ("Linkoping", "Linköping, SE"),
            ("Hässleholm", "Hässleholm, SE"),
            ("Nassjo", "Nässjö, SE"),
            ("Kongsvinger", "Kongsvinger, NO"),
            ("Roskilde", "Roskilde, DK"),
            ("Flensborg", "Flensburg, DE"),
            ("Flensburg", "Flensburg, DE"),
            ("Lübeck", "Lübeck, DE"),
            ("Luebeck", "Lübeck, DE"),
            ("Lybeck", "Lübeck, DE?"),
            ("Rostock", "Rostock, DE"),
            ("Aarhus", "Aarhus, DK"),
            ("Århus", "Aarhus, DK"),
            ("arhus", "Aarhus, DK"),
            ("Ålborg", "Aalborg, DK"),
            ("Tromsoe", "Tromsø, NO"),
            ("Muenchen", "München, DE"),
            ("Munich", "München, DE"),
            ("Munchen", "München, DE"),
            ("Köln", "Köln, DE"),
            ("Cologne", "Köln, DE"),
            ("Vienna", "Wien, AT"),
            ("Prag", "Praha, CZ"),
            ("Warschau", "Warszawa, PL"),
            ("Warsaw", "Warszawa, PL"),
            ("Brussels", "Bruxelles, BE"),
            ("Brüssel", "Bruxelles, BE"),
            ("Helsingfors", "Helsinki, FI"),
            ("Åbo", "Turku, FI"),
            ("St. Gallen", "Sankt Gallen, CH"),
            ("Mo i Rana", "Mo i Rana, NO"),
            ("Greifswald", "Greifswald, DE"),
            ("Hannover", "Hannover, DE"),
            ("Hanover", "Hannover, DE"),
            ("Nykøbing F.", "Nykøbing Falster, DK"),
        ],
    );
}

#[test]
fn slips_are_forgiven() {
    check(
        &[],
        &[
            ("Stokholm", "Stockholm, SE"),
            ("Stockhlom", "Stockholm, SE?"),
            ("Gothenborg", "Göteborg, SE?"),
            ("Gotebrog", "Göteborg, SE?"),
            ("Olso", "Oslo, NO?"),
            ("Oslp", "-"),
            ("Bregen", "Bergen, NO?"),
            ("Trondhiem", "Trondheim, NO?"),
            ("Kopenhavn", "København, DK?"),
            ("Københvan", "København, DK?"),
            ("Lilehammer", "Lillehammer, NO?"),
            ("Hamubrg", "Hamburg, DE?"),
            ("Hamborg", "Hamburg, DE"),
            ("Malmi", "Malmö, SE?"),
            ("Danmrk", "Danmark, DK?"),
            ("Duetschland", "Deutschland, DE?"),
            ("Linköpping", "Linköping, SE?"),
            ("Hesleholm", "Hässleholm, SE?"),
            ("Flensbrug", "Flensburg, DE?"),
            ("Riksgränssen", "Riksgränsen, SE?"),
            ("Stokholm, Sverige", "Stockholm, SE"),
            ("Kobenhvan, DK", "København, DK?"),
            ("Osl", "-"),
            ("Xyzzyplugh", "-"),
        ],
    );
}

#[test]
fn qualifiers_choose() {
    check(
        &[],
        &[
            ("Kiel, DE", "Kiel, DE"),
            ("Kiel, Germany", "Kiel, DE"),
            ("Kiel, Schleswig-Holstein", "Kiel, DE"),
            ("Kiel Tyskland", "Kiel, DE"),
            ("Kiel DE", "Kiel, DE"),
            ("kiel (de)", "Kiel, DE"),
            ("Kiel, France", "-"),
            ("Halle (Saale)", "Halle (Saale), DE"),
            ("Halle/Saale", "Halle (Saale), DE"),
            ("Halle Saale", "Halle (Saale), DE"),
            ("Halle an der Saale", "Halle (Saale), DE"),
            ("Halle, Belgium", "Halle, BE"),
            ("Halle, NRW", "Halle, DE"),
            ("Frankfurt/Main", "Frankfurt am Main, DE"),
            ("Frankfurt a.M.", "Frankfurt am Main, DE"),
            ("Frankfurt (Oder)", "Frankfurt (Oder), DE"),
            ("Frankfurt/Oder", "Frankfurt (Oder), DE"),
            ("Frankfurt an der Oder", "Frankfurt (Oder), DE"),
            ("Frankfurt, Brandenburg", "Frankfurt (Oder), DE"),
            ("Neustadt (Holstein)", "Neustadt in Holstein, DE"),
            ("Neustadt an der Weinstraße", "Neustadt an der Weinstraße, DE"),
            ("Bergen, Rügen", "Bergen auf Rügen, DE"),
            ("Bodo, RO", "Bodo, RO"),
            ("Bodo, Romania", "Bodo, RO"),
            ("Lund, Skåne", "Lund, SE"),
            ("Lund, Skåne län, Sweden", "Lund, SE"),
            ("München, Bavaria", "München, DE"),
            ("Solna, Stockholm", "Solna, SE"),
            ("Oslo, at the library", "Oslo, NO"),
            ("Paris, TX", "Paris, US"),
            ("Portland, Oregon, USA", "Portland, US"),
            ("Nykøbing, Falster", "Nykøbing Falster, DK"),
            ("Visby, Gotland", "Visby, SE"),
        ],
    );
}

#[test]
fn countries_and_regions() {
    check(
        &[],
        &[
            ("Danmark", "Danmark, DK"),
            ("Denmark", "Danmark, DK"),
            ("Dänemark", "Danmark, DK"),
            ("Tyskland", "Deutschland, DE"),
            ("Noreg", "Norge, NO"),
            ("Sweden", "Sverige, SE"),
            ("Schweden", "Sverige, SE"),
            ("Suomi", "Suomi, FI"),
            ("Holland", "Nederland, NL"),
            ("Skåne", "Skåne, SE"),
            ("Scania", "Skåne, SE"),
            ("Jutland", "Jylland, DK"),
            ("Fyn", "Fyn, DK"),
            ("Fünen", "Fyn, DK"),
            ("Sjælland", "Sjælland, DK"),
            ("Själland", "Sjælland, DK"),
            ("Bornholm", "Bornholm, DK"),
            ("Gotland", "Gotland, SE"),
            ("Öland", "Öland, SE"),
            ("Lofoten", "Lofoten, NO"),
            ("Bayern", "Bayern, DE"),
            ("Bavaria", "Bayern, DE"),
            ("Jämtland", "Jämtland, SE"),
            ("Samsø", "Samsø, DK"),
        ],
    );
    let Lookup::One(denmark, Spelling::Exact) = Gazetteer::embedded().lookup("Danmark", &[]) else { panic!() };
    assert_eq!(denmark.kind, PlaceKind::Country);
    assert_eq!(denmark.zone, chrono_tz::Europe::Copenhagen);
}

#[test]
fn hamlets_on_train_lines() {
    for (name, country) in [
        ("Abisko", "SE"),
        ("Riksgränsen", "SE"),
        ("Storlien", "SE"),
        ("Flåm", "NO"),
        ("Myrdal", "NO"),
        ("Finse", "NO"),
        ("Geiranger", "NO"),
        ("Puttgarden", "DE"),
        ("Rauland", "NO"),
        ("Hallingskeid", "NO"),
        ("Rødby", "DK"),
    ] {
        check(&[], &[(name, &format!("{name}, {country}"))]);
    }
}

#[test]
fn a_place_is_whole() {
    let Lookup::One(place, _) = Gazetteer::embedded().lookup("Gothenburg", &[]) else { panic!() };
    assert_eq!((place.id, place.region.as_str()), (2_711_537, "Västra Götaland"));
    assert_eq!((place.zone, place.kind), (chrono_tz::Europe::Stockholm, PlaceKind::Town));
    assert!((place.lat - 57.707).abs() < 0.01 && (place.lon - 11.967).abs() < 0.01 && place.population > 500_000);
    assert_eq!(Gazetteer::embedded().by_id(place.id), Some(place));
    assert_eq!(Gazetteer::embedded().by_id(4_000_000_000).map(|p| p.name).as_deref(), Some("Flåm"));
}

#[test]
fn names_at_the_start_of_a_text() {
    for (text, taken, want) in [
        ("Oslo on Monday", "Oslo", "Oslo, NO"),
        ("Frankfurt am Main, later", "Frankfurt am Main", "Frankfurt am Main, DE"),
        ("Halle (Saale) and on", "Halle (Saale)", "Halle (Saale), DE"),
        ("Kiel (Germany) and on", "Kiel (Germany)", "Kiel, DE"),
        ("Kiel, Germany, and on", "Kiel, Germany", "Kiel, DE"),
        ("Kiel, DE.", "Kiel, DE", "Kiel, DE"),
        ("Oslo, no way", "Oslo", "Oslo, NO"),
        ("Oslo, Norge og Sverige", "Oslo, Norge", "Oslo, NO"),
        ("Malmö, Denmark and Germany", "Malmö", "Malmö, SE"),
        ("Solna, Stockholm and Uppsala", "Solna", "Solna, SE"),
        ("Lund, Skåne", "Lund, Skåne", "Lund, SE"),
        ("Mo i Rana i morgen", "Mo i Rana", "Mo i Rana, NO"),
        ("Oslo, Bergen", "Oslo", "Oslo, NO"),
        ("St. Gallen!", "St. Gallen", "Sankt Gallen, CH"),
        ("Åndalsnes–Oslo", "Åndalsnes", "Åndalsnes, NO"),
    ] {
        let (len, _) = Gazetteer::embedded().longest_prefix(text, &[]).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(&text[..len], taken);
        assert_eq!(lookup(taken, &[]), want, "{text}");
    }
    for text in ["", " Oslo", "Xyzzy Oslo", "…", "Olso"] {
        assert_eq!(Gazetteer::embedded().longest_prefix(text, &[]), None, "{text:?}");
    }
}

#[test]
fn distances() {
    let km = distance_km(OSLO, BERLIN);
    assert!((837.0..843.0).contains(&km), "{km}");
    assert!(distance_km(OSLO, OSLO) < 0.001);
    assert!(distance_km((f64::NAN, 0.0), OSLO).is_nan());
    assert!((distance_km((0.0, 0.0), (0.0, 180.0)) - EARTH_KM * std::f64::consts::PI).abs() < 1.0);
}

#[test]
fn long_texts_are_no_names() {
    for text in ["Oslo ".repeat(12_000), "o".repeat(60_000), "å".repeat(60_000), ", ".repeat(30_000), "北".repeat(80)]
    {
        assert_eq!(Gazetteer::embedded().lookup(&text, &[OSLO]), Lookup::Unknown);
        let _ = Gazetteer::embedded().longest_prefix(&text, &[OSLO]);
    }
    let anywhere = vec![(f64::NAN, f64::INFINITY); 10_000];
    assert_eq!(lookup("Oslo", &anywhere), "Oslo, NO");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_panics(text in any::<String>(), lat in any::<f64>(), lon in any::<f64>()) {
        let _ = Gazetteer::embedded().lookup(&text, &[(lat, lon)]);
        if let Some((len, _)) = Gazetteer::embedded().longest_prefix(&text, &[(lat, lon)]) {
            prop_assert!(text.get(..len).is_some());
        }
    }

    #[test]
    fn nothing_panics_near_names(
        text in "(Oslo|Halle|Frankfurt|Å|Kiel|Neustadt)[ ,/().-][ ,/().'\u{308}-]{0,2}(Saale|DE|Norge|Skåne|am Main|\\PC{0,6})[ ,()]{0,2}"
    ) {
        match Gazetteer::embedded().lookup(&text, &[]) {
            Lookup::Several(all) => prop_assert!((2..=MAX_CHOICES).contains(&all.len())),
            Lookup::One(..) | Lookup::Unknown => {}
        }
        let (len, found) = Gazetteer::embedded().longest_prefix(&text, &[]).expect("it starts with a name");
        prop_assert!(len > 0 && text.get(..len).is_some());
        prop_assert_ne!(found, Lookup::Unknown);
    }
}
