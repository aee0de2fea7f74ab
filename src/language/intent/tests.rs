use crate::language::gazetteer::Gazetteer;
use std::collections::BTreeSet;

use chrono::NaiveDate;

use proptest::prelude::*;

use crate::domain::offer::Kind;
use crate::language::gazetteer::Place;
use crate::language::intent::*;

/// Language, intent, places, kind, text; see the head of the file.
const SENTENCES: &str = include_str!("tests/sentences.tsv");
/// How many of [`SENTENCES`] must be read right in all, in percent. They are held to what was reached.
const RIGHT_PERCENT: usize = 96;

fn read_at(text: &str, stops: &[Place]) -> Reading {
    let now = NaiveDate::from_ymd_opt(2026, 4, 3).unwrap().and_hms_opt(10, 0, 0).unwrap();
    read(
        text,
        &IntentContext { now, zone: chrono_tz::Europe::Oslo, gazetteer: Gazetteer::embedded(), stops, first_day: None },
    )
}

fn places(text: &str) -> Vec<String> {
    read_at(text, &[]).places.iter().map(ToString::to_string).collect()
}

#[test]
fn reads_the_sentences() {
    let (mut all, mut right, mut alarms) = (0, 0, Vec::new());
    for line in SENTENCES.lines().filter(|l| !l.starts_with('#')) {
        let [_, intent, places, kind, text] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line:?}") };
        let reading = read_at(text, &[]);
        let found: BTreeSet<String> = reading.places.iter().map(ToString::to_string).collect();
        let want: BTreeSet<String> = places.split(';').filter(|p| !p.is_empty()).map(str::to_owned).collect();
        let found_kind = reading.kind.as_ref().map_or("", |k| k.kind.key());
        all += 1;
        right += usize::from(reading.intent.key() == intent && found == want && found_kind == kind);
        if intent == "none" && reading.intent != Intent::None {
            alarms.push(text);
        }
    }
    assert!(right * 100 >= all * RIGHT_PERCENT, "{right} of {all} are right");
    assert!(alarms.is_empty(), "there is nothing to record in {alarms:?}");
}

#[test]
fn tells_places_from_words() {
    for (text, want) in [
        ("I'll be in Reading on Friday", &["Reading, GB"][..]),
        ("ich bin am Freitag in Essen", &["Essen, DE"]),
        ("jeg er på Moss til fredag", &["Moss, NO"]),
        ("I'll be reading in Oslo on Friday", &["Oslo, NO"]),
        ("we're in Goteborg, then Koebenhavn and Tromso", &["Göteborg, SE", "København, DK", "Tromsø, NO"]),
        ("Ich bin ab Montag in Kopenhagen und dann in Helsingfors", &["København, DK", "Helsinki, FI"]),
        ("jeg er i Berlin, Kreuzberg, på fredag", &["Berlin, DE"]),
        ("vi er i Oslo på fredag, og så i Oslo igjen på søndag", &["Oslo, NO"]),
        ("jag är i Stockholm på fredag, på Storgatan", &["Stockholm, SE"]),
    ] {
        assert_eq!(places(text), want, "{text}");
    }
}

#[test]
fn a_stop_of_the_trip_is_known_in_small_letters() {
    let lookup = |name: &str| match Gazetteer::embedded().longest_prefix(name, &[]) {
        Some((_, crate::language::gazetteer::Lookup::One(place, _))) => place,
        other => panic!("{other:?}"),
    };
    let stops = [lookup("Essen"), lookup("Oslo")];
    let reading = read_at("du kannst in essen bei uns pennen", &stops);
    assert_eq!(reading.places.first().map(|n| n.place.name.as_str()), Some("Essen"));
}

#[test]
fn says_which_text_is_behind() {
    let text = "Hei! Du kan sove på sofaen vår i Gothenburg 😀";
    let reading = read_at(text, &[]);
    assert_eq!(reading.intent, Intent::Offer);
    assert_eq!(&text[reading.places[0].bytes.clone()], "Gothenburg");
    let kind = reading.kind.unwrap();
    assert_eq!((kind.kind, &text[kind.bytes]), (Kind::Sofa, "sofaen"));
}

proptest! {
    #[test]
    fn reads_any_text(text in "\\PC{0,200}|.{0,200}|([a-zæøåäöü@.,?!0-9 ]|sofa |du kan |i |Oslo |på fredag ){0,60}") {
        let reading = read_at(&text, &[]);
        prop_assert!(text.get(reading.bytes.clone()).is_some());
        for bytes in reading.places.iter().map(|n| &n.bytes).chain(reading.when.iter().map(|s| &s.bytes)) {
            prop_assert!(text.get(bytes.clone()).is_some());
        }
        prop_assert!(reading.intent != Intent::None || reading.places.is_empty() && reading.when.is_empty());
        prop_assert_eq!(reading.intent == Intent::Offer, reading.kind.is_some());
    }
}

/// A text much longer than is read takes no longer; one word as long as all of it neither.
#[test]
fn long_texts_end() {
    for piece in
        ["du kan sove på sofaen i Oslo og ", "a", "Å ", "@x:y.z ", "i i i i ", "(", "kan du du kan ", "Xxoslo "]
    {
        let text = piece.repeat(200_000 / piece.len());
        let reading = read_at(&text, &[]);
        assert!(reading.places.len() <= MAX_PLACES);
        assert!(reading.bytes.end <= MAX_BYTES);
    }
}
