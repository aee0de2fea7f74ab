//! What must be refused in a public note, and what must not: a hundred of each by language.

mod held_out;

use crate::language::gazetteer::{Gazetteer, Lookup, Spelling};
use crate::language::private_text::*;

fn found(text: &str) -> Option<String> {
    let gazetteer = Gazetteer::embedded();
    let is_town =
        |town: &str| !matches!(gazetteer.lookup(town, &[]), Lookup::Unknown | Lookup::One(_, Spelling::Corrected));
    private_part(text, Words::embedded(), is_town, Field::Note).map(str::to_owned)
}

/// A way in, by language.
const PRIVATE: [(&str, [&str; 17]); 6] = [
    (
        "en",
        [
            "12 High Street",
            "come to 5 Abbey Rd., the blue house",
            "Flat 3, 27 Mill Lane",
            "221B Baker Street",
            "44 The Green, top bell",
            "key under the mat, code 4711#",
            "the key is in the flower pot",
            "spare key behind the drainpipe",
            "door code: 1984",
            "the gate code is 55 12",
            "key box 0420 by the gate",
            "wifi password: solidarity4ever",
            "ring at Müller",
            "the bell says Sharma",
            "59.9139, 10.7522",
            "https://www.openstreetmap.org/#map=19/59.91390/10.75220",
            "write to kari@example.org first",
        ],
    ),
    (
        "nb",
        [
            "Storgata 12",
            "Karl Johans gate 5B, 3. etasje",
            "Torget 3",
            "Rådhusplassen 1",
            "Vågen 3",
            "Bryggen 17, bakgården",
            "Nedre Slottsgate 4 oppgang C",
            "Øvre Foss 9",
            "nøkkelen ligger under matta",
            "nøkkelen henger bak postkassa",
            "dørkoden er 4711",
            "portkode 1234",
            "kode 2580 på nøkkelboksen",
            "wifi-passord: kaffe123",
            "ring på hos Hansen",
            "det står Nguyen på ringeklokka",
            "kart: https://goo.gl/maps/abc123",
        ],
    ),
    (
        "nn",
        [
            "Strandgata 8",
            "Kyrkjevegen 14, andre høgda",
            "Torgallmenningen 6",
            "Øvregaten 21",
            "Prestegardsvegen 2",
            "Nedre Torg 5",
            "nøkkelen ligg under krukka",
            "nykelen heng på ein spikar bak huset",
            "nøkkelen er i postkassa",
            "dørkode 0815",
            "koden til porten er 7788",
            "kodelås 3344",
            "ring på hjå Bakke",
            "det står Vik på ringeklokka",
            "60°23′N 5°19′E",
            "geo:60.39,5.32",
            "skriv til lars@example.org",
        ],
    ),
    (
        "sv",
        [
            "Stora Torget 5",
            "Sveavägen 44, 3 tr",
            "Drottninggatan 71A",
            "Norra Hamngatan 8",
            "Möllevångstorget 2",
            "Lilla Torg 9",
            "Slussplan 3",
            "nyckeln ligger under krukan",
            "nyckeln hänger i förrådet",
            "portkod 1789",
            "koden till porten är 2468",
            "lösenord till wifi: fika2026",
            "ring på hos Lindqvist",
            "det står Ek på dörren",
            "9FFW84J9+XG",
            "https://maps.app.goo.gl/AbCdEf",
            "mejla anna@example.se",
        ],
    ),
    (
        "da",
        [
            "Kongens Nytorv 8",
            "Nørrebrogade 210, 2. tv.",
            "Blågårds Plads 3 st. th.",
            "Ved Stranden 14",
            "Gammel Strand 40",
            "Rådhuspladsen 57",
            "Skolevej 3",
            "Christianshavns Torv 2",
            "nøglen ligger under måtten",
            "nøglen er i urtepotten",
            "dørkoden er 1849",
            "kode 5566 til nøgleboksen",
            "wifi-kode: hygge1234",
            "ring på hos Jensen",
            "der står Holm på dørklokken",
            "55.6761 N, 12.5683 E",
            "skriv til mette@example.dk",
        ],
    ),
    (
        "de",
        [
            "Am Markt 4",
            "Unter den Linden 77",
            "An der Alster 12",
            "Zum Hof 3",
            "Im Winkel 9, Hinterhaus",
            "Lindenstraße 7, bei Meier",
            "Hauptstr. 12",
            "Auf dem Berg 21",
            "Alte Gasse 15, 2. OG links",
            "10997 Berlin",
            "Türcode 1234",
            "der Schlüssel liegt unter der Matte",
            "Schlüssel beim Nachbarn, Code 4711",
            "WLAN-Passwort: sonne2026",
            "bei Müller klingeln",
            "///filled.count.soap",
            "schreib an jonas@example.de",
        ],
    ),
];

/// No way in, by language.
const PUBLIC: [(&str, [&str; 17]); 6] = [
    (
        "en",
        [
            "2 sofas, from 17:00",
            "bus 31 stops outside",
            "code of conduct applies",
            "key topics: housing, unions",
            "4 nights at most",
            "room 2 has a window",
            "House of Commons 2026",
            "third floor, no lift, mind the cat",
            "10 min to the High Street",
            "U8 to the end, then 5 minutes on foot",
            "open from 6 April to 9 April 2026",
            "bring 20 euros for dinner",
            "we're two adults and 3 kids",
            "vegan kitchen, 1 cat, 2 dogs",
            "https://example.org/garden",
            "ring me when you're in town",
            "bike code: wear a helmet",
        ],
    ),
    (
        "nb",
        [
            "om 3 dager vet jeg mer",
            "i 2 netter",
            "soveplass til 2",
            "buss 31 går hvert 10. minutt",
            "trikk 12 til Storgata, 2 stopp",
            "plass til 3 på gulvet",
            "fra kl. 17.00",
            "katt, men ingen hund",
            "4. etasje uten heis",
            "nøkkelen får dere av meg",
            "nøkkelord: bolig, fagforening",
            "100 meter fra stasjonen",
            "rom 2 er ledig",
            "ca. 15 minutter fra Majorstuen",
            "1. mai er huset fullt",
            "vi er 2 voksne og 1 barn",
            "ring meg når dere er framme",
        ],
    ),
    (
        "nn",
        [
            "om 3 dagar veit eg meir",
            "i 2 netter",
            "soveplass til 2",
            "buss 31 går kvart 10. minutt",
            "plass til 3 på golvet",
            "frå kl. 17.00",
            "katt, men ingen hund",
            "4. høgda utan heis",
            "nøkkelen får de av meg",
            "100 meter frå stasjonen",
            "rom 2 er ledig",
            "om lag 15 minutt frå sentrum",
            "huset er fullt 1. mai",
            "vi er 2 vaksne og 1 barn",
            "ring meg når de er framme",
            "kaffi kostar 20 kr",
            "møt oss på torget kl. 18",
        ],
    ),
    (
        "sv",
        [
            "om 3 dagar vet jag mer",
            "i 2 nätter",
            "soffa för 2",
            "buss 31 går var 10:e minut",
            "spårvagn 7 till Järntorget, 3 hållplatser",
            "plats för 3 på golvet",
            "från kl 17.00",
            "katt men ingen hund",
            "4 trappor utan hiss",
            "nyckeln får ni av mig",
            "100 meter från stationen",
            "rum 2 är ledigt",
            "cirka 15 minuter från Slussen",
            "1 maj är huset fullt",
            "vi är 2 vuxna och 1 barn",
            "ring mig när ni är framme",
            "ta med 50 kr till maten",
        ],
    ),
    (
        "da",
        [
            "om 3 dage ved jeg mere",
            "i 2 nætter",
            "sofa til 2",
            "bus 31 kører hvert 10. minut",
            "plads til 3 på gulvet",
            "fra kl. 17.00",
            "kat, men ingen hund",
            "4. sal uden elevator",
            "nøglen får I af mig",
            "100 meter fra stationen",
            "værelse 2 er ledigt",
            "cirka 15 minutter fra Nørreport",
            "den 1. maj er huset fuldt",
            "vi er 2 voksne og 1 barn",
            "ring til mig når I er fremme",
            "tag 50 kr med til maden",
            "metro M3 til Trianglen",
        ],
    ),
    (
        "de",
        [
            "Platz für 2",
            "am Montag 4.5.",
            "unter 30 Euro",
            "Gleis 5",
            "in 3 Tagen weiß ich mehr",
            "ab 17 Uhr, bis 22 Uhr",
            "Bus 31 alle 10 Minuten",
            "im 4. Stock ohne Aufzug",
            "an Ostern 2026 ist es voll",
            "zum Frühstück gibt es 2 Brötchen",
            "Zimmer 2 ist frei",
            "Schlafplatz 2 ist ein Sofa",
            "den Schlüssel bekommt ihr von mir",
            "100 Meter vom Bahnhof",
            "wir sind 2 Erwachsene und 1 Kind",
            "am 3. Mai um 18 Uhr",
            "ruf an, wenn ihr in Köln seid",
        ],
    ),
];

#[test]
fn a_way_in_is_refused() {
    let let_through: Vec<_> = PRIVATE
        .iter()
        .flat_map(|(language, texts)| texts.iter().map(move |text| (language, text)))
        .filter(|(_, text)| found(text).is_none())
        .collect();
    assert!(let_through.is_empty(), "{let_through:#?}");
}

#[test]
fn what_is_no_way_in_is_not() {
    let refused: Vec<_> = PUBLIC
        .iter()
        .flat_map(|(language, texts)| texts.iter().map(move |text| (language, text)))
        .filter_map(|(language, text)| Some((language, text, found(text)?)))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn addresses() {
    for text in [
        "Storgata 1",
        "it's Storgata 12b, third floor",
        "Karl Johans gate 5",
        "Lindenstraße 7, bei Meier",
        "Hauptstr. 12",
        "Sveavägen 44",
        "Nørrebrogade 210, 2. tv.",
        "Skolevej 3",
        "Ringveien 8",
        "12 High Street",
        "come to 5 Abbey Rd.",
        "Abbey Road 3",
        "0184 Oslo",
        "113 45 Stockholm",
        "D-10997 Berlin",
    ] {
        assert!(found(text).is_some(), "{text}");
    }
}

#[test]
fn no_addresses() {
    for text in [
        "2 sofas",
        "4th floor, mind the cat",
        "third floor, from 17:00",
        "there's a cat",
        "two cats and 3 kids",
        "room for 2 people",
        "soveplass 2",
        "2 soveplasser",
        "Schlafplatz 2",
        "tram 12 to Storgata, 2 stops",
        "Storgata",
        "on the road 5 km from town",
        "since 2019 Berliners",
        "from 6 April 2026",
        "alle 2 Tage",
        "bin weg 2 Tage",
        "10 minutes by bus 31",
        "10 min to the High Street",
        "the room at the end, 2 windows",
        "bring 20 kr",
        "Gleis 5",
    ] {
        assert!(found(text).is_none(), "{text}");
    }
}

/// Names and a number between two commas, and what only looks like it.
#[test]
fn a_name_and_a_number_alone() {
    for text in ["Grensen 5", "cat, Vaterland 8, third floor", "Gamla Klostret 3", "it's Kvadraturen 12."] {
        let wanted = !text.ends_with('.');
        assert_eq!(found(text).is_some(), wanted, "{text}");
    }
    for text in
        ["Zimmer 2", "Max 3", "Plätze 4", "Sofas 2", "Two 2", "Nights 3", "Catan 4 players", "Level 2, cat", "April 12"]
    {
        assert_eq!(found(text), None, "{text}");
    }
}

#[test]
fn street_and_number_in_shorthand() {
    for text in ["Møllergata nr 5", "Strandgata nr. 3", "Storgatan nr 12", "Weserstr.12", "Storgt. 12"] {
        assert!(found(text).is_some(), "{text}");
    }
    for text in ["Straßenbahn 4", "U-Bahn 7", "letbane 2", "ca.12 people", "room nr 5", "bed no 2", "kl.18"] {
        assert_eq!(found(text), None, "{text}");
    }
}
