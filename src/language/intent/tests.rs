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
        &IntentContext {
            now,
            zone: chrono_tz::Europe::Oslo,
            gazetteer: Gazetteer::embedded(),
            stops,
            first_day: None,
            journey: None,
        },
    )
}

fn places(text: &str) -> Vec<String> {
    let now = NaiveDate::from_ymd_opt(2026, 4, 3).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let gazetteer = Gazetteer::embedded();
    let ctx =
        IntentContext { now, zone: chrono_tz::Europe::Oslo, gazetteer, stops: &[], first_day: None, journey: None };
    crate::language::intent::places(text, &ctx).iter().map(ToString::to_string).collect()
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

/// What is asked, and the text.
const PAIRS: &str = include_str!("tests/pairs.tsv");

/// How many of [`PAIRS`] must be read right, in percent: held to what was reached.
const PAIRS_PERCENT: usize = 88;

#[test]
fn a_stay_ends_after_it_starts() {
    let when = |text: &str| read_at(text, &[]).when.iter().map(|span| span.when.to_string()).collect::<Vec<_>>();
    for (text, expected) in [
        ("I arrive in Larvik on Tuesday and stay until Monday", "2026-04-07/2026-04-13"),
        ("Jeg kommer til Larvik på tirsdag og blir der til mandag.", "2026-04-07/2026-04-13"),
        ("Jag kommer till Lund på onsdag och stannar till söndag", "2026-04-08/2026-04-12"),
        ("Ich komme am Mittwoch nach Leipzig und bleibe bis Montag", "2026-04-08/2026-04-13"),
    ] {
        assert_eq!(when(text), [expected], "{text}");
    }
}

#[test]
fn small_words_tell_pairs_apart() {
    let (mut all, mut wrong) = (0, Vec::new());
    for line in PAIRS.lines().filter(|l| !l.starts_with('#')) {
        let (intent, text) = line.split_once('\t').unwrap();
        all += 1;
        let read = read_at(text, &[]).intent.key();
        if read != intent {
            wrong.push((text, read));
        }
    }
    assert!((all - wrong.len()) * 100 >= all * PAIRS_PERCENT, "of {all}: {wrong:?}");
}

#[test]
fn the_kind_of_bed_is_the_first_that_is_not_denied() {
    for (text, kind) in [
        ("Rom har vi ikkje, men to eiker og ei hengekøye i hagen vår på Stord, i juni", Kind::Hammock),
        ("no bed but floor space in Hull on Friday, come and stay with us", Kind::Floor),
        ("ein Bett haben wir nicht, aber du kannst dein Zelt im Garten in Fulda aufstellen", Kind::Tent),
        ("du kan sova på golvet i min lägenhet i Lund på fredag", Kind::Floor),
        ("you can kip on the settee at ours in Hull on Friday", Kind::Sofa),
        ("I kan sove på sovesofaen i Ribe fredag", Kind::Sofa),
        ("luftmadrass på kontoret i Gjøvik fra fredag, den er din", Kind::Floor),
        ("das Gästezimmer in Fulda ist am Freitag frei", Kind::Bed),
        ("gästrummet i Lund är ledigt på fredag", Kind::Bed),
        ("du kan henge køya mellom bjørkene hos oss på Hamar", Kind::Hammock),
        ("Matratzenlager bei uns in Kassel, Freitag bis Sonntag", Kind::Floor),
        ("our sofa bed in Hull is free on Friday", Kind::Sofa),
        ("annekset vårt på Hamar er ledig fredag, du kan sove der", Kind::Other),
        ("du kan sove i alkoven hos os i Ribe fredag", Kind::Bed),
        ("lavvoen i hagen vår på Hamar kan du sove i fra fredag", Kind::Tent),
        ("du kan sova i en av sängarna hos oss i Lund på fredag", Kind::Bed),
        ("Vi har ingen senge i Skive, men æbletræer. Hæng dig op fra den 18.", Kind::Hammock),
        ("No beds in Ludlow, but two trees: hang yourself up from the 18th", Kind::Hammock),
        ("Du kan henge mellom bjørkene bak naustet i Melbu", Kind::Hammock),
        ("Betten haben wir nicht in Husum, aber Bäume: häng dich auf", Kind::Hammock),
        ("Inga sängar i Mora, men äppelträd: häng upp dig", Kind::Hammock),
        ("det finns alltid en bädd för dig i Umeå", Kind::Bed),
        ("ängen i Höör, där kan du slå läger från den 6", Kind::Tent),
    ] {
        let now = NaiveDate::from_ymd_opt(2026, 4, 3).unwrap().and_hms_opt(10, 0, 0).unwrap();
        let gazetteer = Gazetteer::embedded();
        let ctx =
            IntentContext { now, zone: chrono_tz::Europe::Oslo, gazetteer, stops: &[], first_day: None, journey: None };
        let prepared = Prepared::new(text, &ctx);
        assert_eq!(weigh::kind(&prepared.tokens, &(0..text.len())).kind, kind, "{text}");
    }
}

#[test]
fn says_why() {
    let now = NaiveDate::from_ymd_opt(2026, 4, 3).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let gazetteer = Gazetteer::embedded();
    let ctx =
        IntentContext { now, zone: chrono_tz::Europe::Oslo, gazetteer, stops: &[], first_day: None, journey: None };
    let told = why("my sofa in Hamar is free on Friday", &ctx);
    assert_eq!((told.intent, told.likely[0].0), (Intent::Offer, Intent::Offer));
    assert!(told.margin >= told.threshold);
    assert!(!told.for_it.is_empty() && told.for_it.len() <= 10 && told.against.len() <= 10);
    assert!(told.for_it.iter().any(|(words, _)| words.contains("sof") || words.contains("offer")), "{told:?}");
    assert_eq!(why("thanks for a lovely evening", &ctx).intent, Intent::None);
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

#[test]
fn times_by_the_way_are_none_of_what_is_asked() {
    let when = |text: &str| read_at(text, &[]).when.iter().map(|span| span.when.to_string()).collect::<Vec<_>>();
    for (text, expected) in [
        (
            "Kona sådde tomat i januar, og no er stova ein jungel. Byttedag for frø på Sandane den 25. april frå 10 til 13.",
            "2026-04-25T10:00/13:00",
        ),
        ("Im März war hier alles weiß. Die Werkstatt in Leoben ist am 12. Juli um 16 Uhr offen.", "2026-07-12T16:00"),
        ("Third storm this month! Anyway, you can sleep on our couch in Sligo next weekend.", "2026-04-11/2026-04-12"),
        ("Mamma ringte i dag og lo av meg. Du kan ligge på sofaen min i Narvik i morgen.", "2026-04-04"),
        ("Det var kallt i mars. Du får sova på vår soffa i Eslöv från tisdag.", "2026-04-07/"),
        // In the same sentence, or with no other: it is what is meant.
        ("Du kan ligge på sofaen min i Narvik i dag.", "2026-04-03"),
        ("You can sleep on our couch in Sligo in May.", "2026-05-01/2026-05-31"),
    ] {
        assert_eq!(when(text), [expected], "{text}");
    }
}

#[test]
fn the_kind_of_bed_is_one_that_is_there() {
    let kind = |text: &str| read_at(text, &[]).kind.map_or("", |read| read.kind.key());
    for (text, expected) in [
        ("Das Sofa ist weg. Aber der Dielenboden in Zittau gehört dir vom 11. bis 13. Mai.", "floor"),
        ("Sofaen er opptatt, men du kan få madrassen i Moss fra mandag til onsdag.", "floor"),
        ("The sofa is taken, but there's a bed for you in Leeds from Monday.", "bed"),
        ("sängplats Falun 20–22 maj", "bed"),
        ("sengeplads i Ribe til jer fra mandag til onsdag", "bed"),
        ("platz ist am wohnzimmerboden in linz für euch, samstag auf sonntag", "floor"),
        ("teltplass attmed naustet vårt i Volda, frå fredag", "tent"),
        ("Teltplass ved hytta vår i Lom fra fredag", "tent"),
        ("Hytta vår i Vinje er ledig for dykk fredag til måndag", "other"),
    ] {
        assert_eq!(kind(text), expected, "{text}");
    }
}

#[test]
fn the_stops_of_a_route_are_said_in_order() {
    let when = |text: &str| {
        let spans = read_at(text, &[]).when;
        spans.iter().map(|span| span.when.to_string()).collect::<Vec<_>>().join(" ")
    };
    for (text, expected) in [
        ("montag bis donnerstag bin ich in zürich, freitag dann in winterthur", "2026-04-06/2026-04-09 2026-04-10"),
        ("I'm in Leeds from Tuesday to Thursday, then in Bradford on Friday", "2026-04-07/2026-04-09 2026-04-10"),
        ("Jeg er i Bergen torsdag og i Stavanger på tirsdag", "2026-04-09 2026-04-14"),
        ("Jag är i Umeå på torsdag och i Luleå på måndag", "2026-04-09 2026-04-13"),
        ("tek bussen til Måløy sundag og vert verande ei veke", "2026-04-05/2026-04-12"),
        ("I'm taking the bus to Whitby on Sunday and staying for two weeks", "2026-04-05/2026-04-19"),
        // Tomorrow stays tomorrow.
        ("I'm in Leeds on Tuesday, but tomorrow I'm in York", "2026-04-07 2026-04-04"),
    ] {
        assert_eq!(when(text), expected, "{text}");
    }
}

#[test]
fn short_answers_and_asides() {
    let asks = |text: &str| read_at(text, &[]).intent.key();
    for (text, expected) in [
        ("I'm in. No promises on the singing though", "rsvp"),
        ("blir med! tar med kjæresten", "rsvp"),
        ("Usikker! Må finne barnevakt først", "rsvp"),
        ("så det blir nej från mig den här gången, hälsa alla", "rsvp"),
        ("Det blir nok nei fra meg, beklager", "rsvp"),
        ("Eg må trekkja meg likevel, influensa", "rsvp"),
        ("gies a shout about it on saturday", "follow_up"),
        ("please make me remember on 1st december", "follow_up"),
        ("Put Sorsele on your route, they never get visits", "suggest"),
        ("Lägg in Sorsele i rutten, dom får aldrig besök", "suggest"),
        ("He put sugar on the table in Leeds", "none"),
        ("Han er med i koret", "none"),
    ] {
        assert_eq!(asks(text), expected, "{text}");
    }
}
