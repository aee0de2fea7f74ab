//! Notes that were written after the rules, without a look at them: thirty of each, twice.

use super::found;

/// Written after the rules, without a look at them.
const LATER_PRIVATE: [&str; 30] = [
    "we live at 8 Elm Close, ask for Sam",
    "3a Victoria Terrace",
    "front door PIN is 90210",
    "I leave the key with the café downstairs",
    "51.5074,-0.1278",
    "Markveien 35, inn porten",
    "Ullevålsveien 60 B",
    "Sofienberggata 7c, 4. etg",
    "koden på porten: 1905",
    "nøkkelen finner du under steinen ved trappa",
    "Kyrkjegata 3",
    "døra har kode 4040",
    "nykelen ligg i skuffa i uthuset",
    "bur på Nygårdshøyden 11",
    "Götgatan 78, gårdshuset",
    "Västra Hamngatan 12",
    "kod till porten 4568, sedan rakt fram",
    "ring på dörren märkt Öberg",
    "Bergsgatan 20 lgh 1102",
    "Jægersborggade 14",
    "Istedgade 77, kld.",
    "nøglen hænger på sømmet bag skuret",
    "porten åbner med 2200#",
    "Sankt Hans Torv 26",
    "Karl-Marx-Straße 99, 3. Hof",
    "Kottbusser Damm 72",
    "In der Twiete 6",
    "Haustürcode ist 0815, dann in den 2. Stock",
    "Der Schlüssel hängt am Haken im Schuppen",
    "bei Yilmaz klingeln, Vorderhaus",
];

const LATER_PUBLIC: [&str; 30] = [
    "tram 3 stops right outside the door",
    "bring 2 keys of your favourite songs",
    "dress code: none",
    "floor space for 5, mats provided",
    "Assembly 2027 is being planned here",
    "ask Sam about the 12 bikes",
    "plass til telt i hagen, maks 3",
    "T-bane 5 til Sognsvann",
    "frokost kl 8, middag kl 18",
    "kaffe og te, 2 bad",
    "vi har 3 rom og 1 katt",
    "huset ligg ved fjorden, 20 minutt å gå",
    "seks senger på loftet, 2 etasjar",
    "Hurtigruta går kl. 14.30",
    "båten går 2 gonger om dagen",
    "lägenheten har 3 rum och kök",
    "pendeltåg 43 mot Bålsta",
    "gården har 5 höns och 2 getter",
    "konsert den 4 april kl 19",
    "medtag lakan, 90 x 200",
    "S-tog linje C hvert 10. minut",
    "hyggelig lejlighed på 2. sal",
    "kollektivet har 12 beboere",
    "åbent fra 10 til 16 hver dag",
    "Ankunft ab 16 Uhr, Abreise bis 11",
    "Die WG hat 5 Zimmer und 2 Katzen",
    "S-Bahn S1 bis Feuerbach, dann 10 Minuten",
    "Im Sommer 2026 bauen wir um",
    "An 3 Abenden kochen wir zusammen",
    "Matratze 140 mal 200, Bettzeug da",
];

#[test]
fn later_ways_in_are_refused() {
    let let_through: Vec<_> = LATER_PRIVATE.iter().filter(|text| found(text).is_none()).collect();
    assert!(let_through.is_empty(), "{} of {}: {let_through:#?}", let_through.len(), LATER_PRIVATE.len());
}

#[test]
fn later_other_words_are_not() {
    let refused: Vec<_> = LATER_PUBLIC.iter().filter_map(|text| Some((text, found(text)?))).collect();
    assert!(refused.is_empty(), "{} of {}: {refused:#?}", refused.len(), LATER_PUBLIC.len());
}

/// A second look, after the first thirty.
const THIRD_PRIVATE: [&str; 30] = [
    "Number 9, Orchard Court, opposite the pub",
    "meet me at 17 Market Row",
    "spare keys are with our neighbours at 14",
    "alarm code 2231",
    "you can mail me: sam.b@coop.example",
    "https://maps.google.com/?q=51.5,-0.12",
    "Vogts gate 61, leilighet H0302",
    "Thorvald Meyers gate 30",
    "Grønland 12",
    "nøkkelboks ved døra, kode 9090",
    "https://kart.finn.no/?lng=10.7",
    "Sjøgata 15, over bakeriet",
    "nøkkelen er hjå naboen",
    "ringjeklokka er merkt Lie",
    "Nordnesveien 40",
    "Folkungagatan 112, uppgång B",
    "Nordhemsgatan 5",
    "portkoden är 1066",
    "nyckeln finns i blomkrukan",
    "Kungstorget 14, ring på hos Berg",
    "Vesterbro Torv 4",
    "Sønder Boulevard 81, 4. th",
    "koden til døren er 7373",
    "nøglen er hos naboen",
    "Gl. Kongevej 23",
    "Oranienstr. 190, Hinterhof",
    "Am Alten Hafen 3",
    "Zur Mühle 8, das gelbe Haus",
    "Schlüssel liegt beim Späti nebenan",
    "WLAN Passwort ist rotfuchs77",
];

const THIRD_PUBLIC: [&str; 30] = [
    "sleeps 4, kids welcome",
    "it's the key to the whole project",
    "the code is open, MIT licence",
    "our 30 members cook on Fridays",
    "Route 66 playlist all night",
    "park is 2 streets away",
    "we have 12 chickens on the hill",
    "buss 20 til Galgeberg",
    "det er 5 minutter å gå fra Torshov",
    "vi åpner dørene kl. 19",
    "kodekveld hver torsdag",
    "2 madrasser og 1 hengekøye",
    "leilighet i 3. etasje",
    "ferja går 10.15 og 14.45",
    "dørene står opne frå 17",
    "det bur 6 folk her",
    "tåg 13.05 från Göteborg C",
    "vi bor 8 personer i ett kollektiv",
    "kodstuga varje onsdag",
    "dörren är öppen efter klockan 20",
    "en bäddsoffa, 140 cm bred",
    "cykel kan lånes, 2 stk",
    "vi bor i Aarhus med 3 katte",
    "kode og kaffe hver søndag",
    "bus 5C til Husum Torv",
    "Hund im Haus, 2 Katzen auch",
    "Wir wohnen zu 4. in einer WG",
    "Tram M10 bis Eberswalder",
    "Der Schlüssel zum Erfolg ist Geduld",
    "Treffen im Mai 2026, 12 Leute",
];

#[test]
fn third_ways_in_are_refused() {
    let let_through: Vec<_> = THIRD_PRIVATE.iter().filter(|text| found(text).is_none()).collect();
    assert!(let_through.is_empty(), "{} of {}: {let_through:#?}", let_through.len(), THIRD_PRIVATE.len());
}

#[test]
fn third_other_words_are_not() {
    let refused: Vec<_> = THIRD_PUBLIC.iter().filter_map(|text| Some((text, found(text)?))).collect();
    assert!(refused.is_empty(), "{} of {}: {refused:#?}", refused.len(), THIRD_PUBLIC.len());
}
