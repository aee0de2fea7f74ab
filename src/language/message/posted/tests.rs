//! Events and lists as people pass them on, in all languages: what is read of them, and what isn't.

use super::*;
use crate::language::gazetteer::Gazetteer;

/// Title, time, venue, town, link, and words that must stand in the note or the title; an empty one isn't looked at.
type Wanted = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

fn context(now: &str, zone: chrono_tz::Tz) -> IntentContext<'static> {
    IntentContext {
        now: now.parse().unwrap(),
        zone,
        gazetteer: Gazetteer::embedded(),
        stops: &[],
        first_day: None,
        journey: None,
    }
}

/// What differs from what is wanted.
fn differs(item: &Item, wanted: &Wanted) -> bool {
    let (title, when, venue, place, link, keeps) = *wanted;
    let is = |wanted: &str, found: &Option<String>| wanted.is_empty() || found.as_deref() == Some(wanted);
    let kept = format!("{} {}", item.title.as_deref().unwrap_or_default(), item.note.as_deref().unwrap_or_default());
    let places: Vec<String> = item.places.iter().map(ToString::to_string).collect();
    let times: Vec<String> = item.when.iter().map(|span| span.when.to_string()).collect();
    !is(title, &item.title)
        || times != [when]
        || !is(venue, &item.venue)
        || !place.is_empty() && places != [place]
        || !is(link, &item.link)
        || !kept.contains(keeps)
}

fn check(rows: &[(&str, chrono_tz::Tz, &str, &[Wanted])], read: impl Fn(&str, &IntentContext<'_>) -> Vec<Item>) {
    let mut wrong = Vec::new();
    for (now, zone, text, wanted) in rows {
        let items = read(text, &context(now, *zone));
        if items.len() != wanted.len() || items.iter().zip(*wanted).any(|(item, wanted)| differs(item, wanted)) {
            wrong.push((text, items));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn events() {
    let rows: &[(&str, chrono_tz::Tz, &str, &[Wanted])] = &[
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__London,
            "Saw this in the co-op newsletter 👇\n\nMending Circle & Soup\nWednesday 15 April 2026, 18:30–21:00\nThe Old Fire Station, 12 Cowley Lane, OX1 2AB Oxford, UK\nOrganised by Oxford Fixers\n\nBring anything with a seam. Soup by donation.\n\nhttps://mobilizon.example/events/ab12",
            &[(
                "Mending Circle & Soup",
                "2026-04-15T18:30/21:00",
                "The Old Fire Station",
                "Oxford, GB",
                "https://mobilizon.example/events/ab12",
                "Soup by donation",
            )],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__London,
            "Tenants' Assembly | Sat 11 Apr 2026, 2pm–4pm | Quaker Meeting House, Leeds | free, step-free | https://gath.example/ten",
            &[(
                "Tenants' Assembly",
                "2026-04-11T14:00/16:00",
                "Quaker Meeting House",
                "Leeds, GB",
                "https://gath.example/ten",
                "step-free",
            )],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Oslo,
            "Hva: Strikk for streikekassa\nNår: torsdag 16. april kl. 18–21\nHvor: Kafé Ravnen, Strandgata 4, 9008 Tromsø\nGratis te. Ta med pinner.",
            &[("Strikk for streikekassa", "2026-04-16T18:00/21:00", "Kafé Ravnen", "Tromsø, NO", "", "Gratis te")],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Oslo,
            "LAURDAG 18. APRIL 2026 KL. 12:00\nBytemarknad på bygdetunet\nSamfunnshuset Fjordglytt, Sogndal\n12 skal · 40 interesserte\n\nEg tek turen, og broren min med.",
            &[("Bytemarknad på bygdetunet", "2026-04-18T12:00", "Samfunnshuset Fjordglytt", "Sogndal, NO", "", "")],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Stockholm,
            "☆☆ STÖDFEST FÖR HAMNARBETARNA ☆☆\nFredag 24 april kl 19-01\nFolkets Hus Masthugget\nGöteborg\nInträde 80 kr, korv ingår\n🔗 https://stodfest.example/24",
            &[(
                "Stödfest för hamnarbetarna",
                "2026-04-24T19:00/01:00",
                "Folkets Hus Masthugget",
                "Göteborg, SE",
                "https://stodfest.example/24",
                "korv ingår",
            )],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Copenhagen,
            "Åbent hus i Bryggeriet\n\nStarter: lørdag den 11. april 2026 kl. 13.00\nSlutter: lørdag den 11. april 2026 kl. 17.00\n\nBryggeriet, Vestergade 8, 5700 Svendborg, Danmark\n\nhttps://gancio.example/event/aabent-hus",
            &[(
                "Åbent hus i Bryggeriet",
                "2026-04-11T13:00/17:00",
                "Bryggeriet",
                "Svendborg, DK",
                "https://gancio.example/event/aabent-hus",
                "",
            )],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Berlin,
            "Weitergeleitet von Infokanal:\n\n📣 Kneipenquiz für die Prozesskosten\n🗓 Do, 16.04.2026, ab 19:30 Uhr\n📍 Zum Goldenen Anker, Kiel\n💶 Spende",
            &[(
                "Kneipenquiz für die Prozesskosten",
                "2026-04-16T19:30",
                "Zum Goldenen Anker",
                "Kiel, DE",
                "",
                "Spende",
            )],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Berlin,
            "Wäre das was?\n\nhttps://termine.example/e/77\n\nJahrestreffen Freifunk Nord\n\nApr 25, 2026, 9:00:00 AM - UTC - Kulturwerk Ost, 18055, Rostock, Deutschland - Wir schrauben, reden und essen.",
            &[(
                "Jahrestreffen Freifunk Nord",
                "2026-04-25T11:00",
                "Kulturwerk Ost",
                "Rostock, DE",
                "https://termine.example/e/77",
                "Wir schrauben",
            )],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__London,
            "From: Canal Collective\nTo: friends\nDate: Thu, 2 Apr 2026 09:12\nSubject: Fwd: Invitation to the Spring Gathering\n\nDear all,\n\nWe meet on Sunday 19 April at 11 am in the Lock Keeper's Cottage, Stoke-on-Trent. Lunch is provided.\n\nBest, the collective",
            &[("Spring Gathering", "2026-04-19T11:00", "", "Stoke-on-Trent, GB", "", "Lunch is provided")],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Stockholm,
            "Filmkväll: Harlan County\nTis 14 apr 18:30, Biograf Draken, Umeå\nhttps://film.example/h\n\nCykelkök\nOns 15 apr 17–20, Verkstan, Umeå\nhttps://kok.example/c",
            &[
                (
                    "Filmkväll: Harlan County",
                    "2026-04-14T18:30",
                    "Biograf Draken",
                    "Umeå, SE",
                    "https://film.example/h",
                    "",
                ),
                ("Cykelkök", "2026-04-15T17:00/20:00", "Verkstan", "Umeå, SE", "https://kok.example/c", ""),
            ],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Copenhagen,
            "Kollektivmesse\nKulturstationen, Odense\nlørdag d. 25. april kl. 10-16\nFri entré og kaffe\nkollektivmesse.example.org",
            &[("Kollektivmesse", "2026-04-25T10:00/16:00", "Kulturstationen", "Odense, DK", "", "kaffe")],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Oslo,
            "Kanskje noe for deg?\n\nVårslepp på Verftet · 17. april 2026 · 20:00 · Verftet Scene, Bergen · 150 kr\n\nSelv er jeg bortreist da, dessverre.",
            &[("Vårslepp på Verftet", "2026-04-17T20:00", "Verftet Scene", "Bergen, NO", "", "150 kr")],
        ),
    ];
    check(rows, find);
}

#[test]
fn lists() {
    let rows: &[(&str, chrono_tz::Tz, &str, &[Wanted])] = &[
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__London,
            "This week at the Tool Library (Leeds)\n- Tue 7/4 18:00 | Screening: Salt of the Earth\n- Thu 9/4 19:00 | Bike night (bring lights)\nAll welcome",
            &[
                ("", "2026-04-07T18:00", "Tool Library", "Leeds, GB", "", "Salt of the Earth"),
                ("Bike night", "2026-04-09T19:00", "Tool Library", "Leeds, GB", "", "bring lights"),
            ],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Berlin,
            "Wochenprogramm Haus Birke, Leipzig\n\nMo 18 Uhr Plenum\nMi 19:30 Lesekreis\nFr 19 Uhr Küfa",
            &[
                ("Plenum", "2026-04-06T18:00", "Haus Birke", "Leipzig, DE", "", ""),
                ("Lesekreis", "2026-04-08T19:30", "Haus Birke", "Leipzig, DE", "", ""),
                ("Küfa", "2026-04-10T19:00", "Haus Birke", "Leipzig, DE", "", ""),
            ],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__London,
            "Regulars at Foundry House, Sheffield\nOpen workshop — Mondays, 6–9pm (free)\nChoir — Thursdays, 7pm\nGarden hour — Sundays, 11am (gloves provided)",
            &[
                ("Open workshop", "weekly mo 18:00/21:00", "Foundry House", "Sheffield, GB", "", "free"),
                ("Choir", "weekly th 19:00", "Foundry House", "Sheffield, GB", "", ""),
                ("Garden hour", "weekly su 11:00", "Foundry House", "Sheffield, GB", "", "gloves provided"),
            ],
        ),
        (
            "2026-04-07T10:00:00",
            chrono_tz::Tz::Europe__Oslo,
            "Program for uka:\nons 8.4. kl. 18 Plakatverksted, Blitzhallen\ntor 9.4. kl. 19 Allmøte\nlør 11.4. kl. 12 Dugnad i hagen",
            &[
                ("", "2026-04-08T18:00", "", "", "", "Plakatverksted"),
                ("Allmøte", "2026-04-09T19:00", "", "", "", ""),
                ("Dugnad i hagen", "2026-04-11T12:00", "", "", "", ""),
            ],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Oslo,
            "Kvar veke i Gamlebanken i Volda:\n* måndag kl. 18: Open verkstad\n* torsdag kveld: Lesering\n\nKom som du er.",
            &[
                ("Open verkstad", "weekly mo 18:00", "Gamlebanken", "Volda, NO", "", ""),
                ("Lesering", "weekly th evening", "Gamlebanken", "Volda, NO", "", ""),
            ],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Stockholm,
            "Varje vecka på Kvarnen, Eskilstuna 🌻\n🔧 tisdagar 17–20: Cykelkök\n🍲 torsdagar kl 18: Soppa (veganskt)\n♟ söndagar 13-16: Schack",
            &[
                ("Cykelkök", "weekly tu 17:00/20:00", "Kvarnen", "Eskilstuna, SE", "", ""),
                ("Soppa", "weekly th 18:00", "Kvarnen", "Eskilstuna, SE", "", "veganskt"),
                ("Schack", "weekly su 13:00/16:00", "Kvarnen", "Eskilstuna, SE", "", ""),
            ],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Berlin,
            "Mo 18 Uhr Plenum, Mi 19:30 Lesekreis, Fr ab 20 Uhr Küfa, alles im Haus Birke in Leipzig",
            &[
                ("Plenum", "2026-04-06T18:00", "Haus Birke", "Leipzig, DE", "", ""),
                ("Lesekreis", "2026-04-08T19:30", "Haus Birke", "Leipzig, DE", "", ""),
                ("Küfa", "2026-04-10T20:00", "Haus Birke", "Leipzig, DE", "", ""),
            ],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Copenhagen,
            "Hver uge i Maltfabrikken, Ebeltoft:\n• mandag 16-19: Keramik\n• onsdag kl. 19.30: Kor\n• lørdag formiddag: Byttebord\nAlle er velkomne.",
            &[
                ("Keramik", "weekly mo 16:00/19:00", "Maltfabrikken", "Ebeltoft, DK", "", ""),
                ("Kor", "weekly we 19:30", "Maltfabrikken", "Ebeltoft, DK", "", ""),
                ("Byttebord", "weekly sa morning", "Maltfabrikken", "Ebeltoft, DK", "", ""),
            ],
        ),
    ];
    check(rows, crate::language::message::programme::find);
}

#[test]
fn ordinary_messages_are_neither() {
    let ctx = context("2026-04-03T10:00:00", chrono_tz::Tz::Europe__Oslo);
    for text in [
        "I'm in Malmö 12–14 April\nsee you",
        "Min rute:\nman 6/4 Oslo\ntir 7/4 Lund\nons 8/4 København",
        "Hei!\nVi kan huse deg i Bergen 10.–12. april.\nSofaen er din.\nHilsen Kari",
        "Mein Sofa ist frei:\nMo–Mi: Sofa\nDo–Fr: Bett",
        "Jeg kommer til byen fredag kl 18.\nMøtes vi på stasjonen?\nHilsen Ada",
        "Hej!\nJag är i Malmö 12–14 april.\nHälsningar\nAda",
        "Vi har åpent søndag 14–18, men sjekk med oss først.\nHilsen Solbakken",
    ] {
        assert!(find(text, &ctx).is_empty(), "{text}");
        assert!(crate::language::message::programme::find(text, &ctx).is_empty(), "{text}");
    }
}

#[test]
fn what_the_sender_says_is_no_part_of_the_event() {
    let ctx = context("2026-04-03T10:00:00", chrono_tz::Tz::Europe__Oslo);
    let event = "Vårmøte\nTorsdag 9. april 2026 kl. 18\nKulturhuset Vingen, Bergen";
    let text = format!("Kanskje noko for deg.\n\n{event}\n\nEg kjem kanskje sjølv på torsdag.");
    let items = find(&text, &ctx);
    assert_eq!(items.len(), 1);
    assert_eq!(&text[items[0].bytes.clone()], event);
}

#[test]
fn a_long_description_is_cut_between_words() {
    let ctx = context("2026-04-03T10:00:00", chrono_tz::Tz::Europe__Oslo);
    let long = "suppe og brød ".repeat(100);
    let text = format!("Vårmøte\nTorsdag 9. april 2026 kl. 18\nKulturhuset Vingen, Bergen\n{long}");
    let items = find(&text, &ctx);
    let note = items[0].note.clone().unwrap();
    assert!(
        note.chars().count() <= note::MAX_NOTE + 1
            && note.ends_with("brød…") | note.ends_with("suppe…") | note.ends_with("og…")
    );
}

/// Title, time, venue, town; those of no word aren't looked at.
fn check_lines(rows: &[(chrono_tz::Tz, &str, &[&str])], read: impl Fn(&str, &IntentContext<'_>) -> Vec<Item>) {
    let mut wrong = Vec::new();
    for (zone, text, wanted) in rows {
        let items = read(text, &context("2026-04-03T10:00:00", *zone));
        let found: Vec<String> = items
            .iter()
            .map(|item| {
                let when: Vec<String> = item.when.iter().map(|span| span.when.to_string()).collect();
                let town = item.places.first().map(ToString::to_string).unwrap_or_default();
                let or = |field: &Option<String>| field.clone().unwrap_or_default();
                format!("{} | {} | {} | {town}", or(&item.title), when.join(" + "), or(&item.venue))
            })
            .collect();
        if found != *wanted {
            wrong.push((text, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Emoji as labels, zones in brackets, who holds it, and a house that begins with its town.
#[test]
fn signs_zones_and_hosts() {
    use chrono_tz::Tz::{Europe__Berlin, Europe__Copenhagen, Europe__London, Europe__Oslo, Europe__Stockholm};
    check_lines(
        &[
            (
                Europe__Berlin,
                "Weiß nicht, ob ich's schaffe.\n\nhttps://mobilizon.example.de/events/9a1\n\nOffene Holzwerkstatt\n🗓️ Do, 16. April 2026, 18:00 – 21:00 Uhr (Europe/Berlin)\n📍 Werkhof Süd, Lindenstraße 4, 99084 Erfurt\nVeranstaltet von Holzkollektiv Erfurt",
                &["Offene Holzwerkstatt | 2026-04-16T18:00/21:00 | Werkhof Süd | Erfurt, DE"],
            ),
            (
                Europe__Copenhagen,
                "Byttedag for planter 🌱\n🕖 lørdag d. 18. april kl. 11-15\n📍 Beboerhuset, Vestergade 9, 5000 Odense C\nhttps://gancio.example.dk/event/byttedag",
                &["Byttedag for planter | 2026-04-18T11:00/15:00 | Beboerhuset | Odense, DK"],
            ),
            (
                Europe__Stockholm,
                "Kanske dyker upp, vi får se\n\nStickcafé för fred\nArrangör: Tantpatrullen\nNär: tisdag 21 april 2026 kl 18.00–20.00 (Europe/Stockholm)\nVar: Umeå stadsbibliotek",
                &["Stickcafé för fred | 2026-04-21T18:00/20:00 | Umeå stadsbibliotek | Umeå, SE"],
            ),
            (
                Europe__Oslo,
                "LØRDAG 18. APRIL 2026 KL. 12:00–16:00\nGjenbruksmarked på brygga ♻️\nSkien bibliotek\nArrangement av Skien Omstilling\n120 interesserte · 45 skal",
                &["Gjenbruksmarked på brygga | 2026-04-18T12:00/16:00 | Skien bibliotek | Skien, NO"],
            ),
            (
                Europe__London,
                "SATURDAY, 18 APRIL 2026 AT 14:00 – 18:00\nTeach-In: Who owns the water? 💧\nBristol Central Library\nEvent by Wessex Water Watch",
                &["Teach-In: Who owns the water? | 2026-04-18T14:00/18:00 | Bristol Central Library | Bristol, GB"],
            ),
            (
                Europe__Oslo,
                "Online Reading Circle\nWhen: Tue, 14 April 2026, 6:00 PM (Europe/London)\nWhere: Kaffistova, Storgata 1, Voss",
                &["Online Reading Circle | 2026-04-14T19:00 | Kaffistova | Voss, NO"],
            ),
            (
                Europe__London,
                "🕖 7pm-late, Fri 17 April\n📌 The Lantern Rooms, Hereford\nBorderlands Film Club: Pride ✊\nOrganised by: Borderlands Solidarity",
                &["Borderlands Film Club: Pride | 2026-04-17T19:00 | The Lantern Rooms | Hereford, GB"],
            ),
        ],
        find,
    );
}

/// Heads of lists, days of heads, days on which there is nothing, rows of weekdays.
#[test]
fn heads_and_days_of_lists() {
    use chrono_tz::Tz::{Europe__Berlin, Europe__Copenhagen, Europe__London, Europe__Oslo, Europe__Stockholm};
    check_lines(
        &[
            (
                Europe__Oslo,
                "Vårprogram for Ungdomshuset Fram, Førde\n\n15.4. kl 18: Spelekveld\n22.4.: stengt (ferie)\n29.4. kl 19: Konsert med lokale band",
                &[
                    "Spelekveld | 2026-04-15T18:00 | Ungdomshuset Fram | Førde, NO",
                    "Konsert med lokale band | 2026-04-29T19:00 | Ungdomshuset Fram | Førde, NO",
                ],
            ),
            (
                Europe__Copenhagen,
                "Ugen hos Café Grums i Svendborg:\nmandag: lukket\ntirsdag–fredag 9–12: morgenkaffe\nonsdag kl. 19: brætspil\n\nog hver sidste søndag i måneden kl. 14: loppemarked",
                &[
                    "morgenkaffe | weekly tu,we,th,fr 09:00/12:00 | Café Grums | Svendborg, DK",
                    "brætspil | weekly we 19:00 | Café Grums | Svendborg, DK",
                    "loppemarked | monthly -1su 14:00 | Café Grums | Svendborg, DK",
                ],
            ),
            (
                Europe__Berlin,
                "Was läuft jede Woche in der Alten Ziegelei, Kassel (alles kostenlos)\nMontag bis Freitag 9-11 Uhr: Frühstück\nDi 18 Uhr – Nähcafé\nDo fällt aus\nSa ab 15 Uhr: Fahrradwerkstatt",
                &[
                    "Frühstück | weekly mo,tu,we,th,fr 09:00/11:00 | Alten Ziegelei | Kassel, DE",
                    "Nähcafé | weekly tu 18:00 | Alten Ziegelei | Kassel, DE",
                    "Fahrradwerkstatt | weekly sa 15:00 | Alten Ziegelei | Kassel, DE",
                ],
            ),
            (
                Europe__Berlin,
                "Programm zum Nachbarschaftstag in Gera, Samstag, 25. April:\n11:00 Frühstück im Hof\n13:30 Vortrag zu Mieten\n16:00–18:00 Siebdruck",
                &[
                    "Frühstück im Hof | 2026-04-25T11:00 |  | Gera, DE",
                    "Vortrag zu Mieten | 2026-04-25T13:30 |  | Gera, DE",
                    "Siebdruck | 2026-04-25T16:00/18:00 |  | Gera, DE",
                ],
            ),
            (
                Europe__Stockholm,
                "Odlingsdagen i Eslöv, lördag 25 april\n10.00 Fröbyte\n12.00 Soppa",
                &["Fröbyte | 2026-04-25T10:00 |  | Eslöv, SE", "Soppa | 2026-04-25T12:00 |  | Eslöv, SE"],
            ),
            (
                Europe__London,
                "Mayday at the Old Forge, Stroud – Friday 1 May\n11am Maypole\n1pm Speeches",
                &[
                    "Maypole | 2026-05-01T11:00 | Old Forge | Stroud, GB",
                    "Speeches | 2026-05-01T13:00 | Old Forge | Stroud, GB",
                ],
            ),
            (
                Europe__Oslo,
                "Uka på Svartlamon Kulturhus, Trondheim\nmandag–torsdag 10–15: åpen kafé\nfredag: lukket\nlørdag kl. 12: folkekjøkken",
                &[
                    "åpen kafé | weekly mo,tu,we,th 10:00/15:00 | Svartlamon Kulturhus | Trondheim, NO",
                    "folkekjøkken | weekly sa 12:00 | Svartlamon Kulturhus | Trondheim, NO",
                ],
            ),
            (
                Europe__Berlin,
                "Sommerprogramm 2026, Alte Ziegelei, Kassel\n\n12.6. 19 Uhr: Konzert\n19.6.: Ferien\n26.6. 18-21 Uhr: Spieleabend",
                &[
                    "Konzert | 2026-06-12T19:00 | Alte Ziegelei | Kassel, DE",
                    "Spieleabend | 2026-06-26T18:00/21:00 | Alte Ziegelei | Kassel, DE",
                ],
            ),
        ],
        crate::language::message::programme::find,
    );
}

/// An event told in a sentence of a mail.
#[test]
fn events_told_in_mails() {
    use chrono_tz::Tz::{Europe__Berlin, Europe__Copenhagen, Europe__Dublin, Europe__Oslo, Europe__Stockholm};
    check_lines(
        &[
            (
                Europe__Dublin,
                "Fwd: Reminder!!\n\nDear friends,\n\nThe Spring Assembly of the Lee Valley Food Co-ops takes place on Sat, 18 Apr 2026, from 14.00 to 17.30 in Sailmakers' Hall, Cork, Ireland. Papers to follow.",
                &[
                    "Spring Assembly of the Lee Valley Food Co-ops | 2026-04-18T14:00/17:30 | Sailmakers' Hall | Cork, IE",
                ],
            ),
            (
                Europe__Berlin,
                "Liebe alle,\n\ndie Jahreshauptversammlung des Vereins Freie Fahrt findet am Samstag, 25. April 2026, von 14 bis 17 Uhr im Haus Linde in Jena statt. Es gibt Kuchen.",
                &["Jahreshauptversammlung des Vereins Freie Fahrt | 2026-04-25T14:00/17:00 | Haus Linde | Jena, DE"],
            ),
            (
                Europe__Oslo,
                "Hei alle,\n\nÅrsmøtet i Nordre Kollektivhage holdes lørdag 25. april 2026 kl. 13.00 i Hagehuset, Drammen.\n\nHilsen styret",
                &["Årsmøtet i Nordre Kollektivhage | 2026-04-25T13:00 | Hagehuset | Drammen, NO"],
            ),
            (
                Europe__Stockholm,
                "Hej!\n\nVårmötet för Cykelköket Norr äger rum söndag 26 april kl 15 i Folkets Hus, Luleå. Alla är välkomna.",
                &["Vårmötet för Cykelköket Norr | 2026-04-26T15:00 | Folkets Hus | Luleå, SE"],
            ),
            (
                Europe__Copenhagen,
                "Kære medlemmer\n\nGeneralforsamlingen i Fri Energi Fyn afholdes onsdag den 15. april 2026 kl. 19.00-21.30 i Beboerhuset, Odense.",
                &["Generalforsamlingen i Fri Energi Fyn | 2026-04-15T19:00/21:30 | Beboerhuset | Odense, DK"],
            ),
        ],
        find,
    );
}

#[test]
fn posters_and_labels_on_lines_of_their_own() {
    let rows: &[(&str, chrono_tz::Tz, &str, &[Wanted])] = &[
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Copenhagen,
            "Fællesspisning og åbent værksted\n\nTorsdag den 16. april 2026 kl. 17.30–21.00\nBeboerhuset Ankeret\nKanalgade 14, 4200 Slagelse\n\nhttps://begivenhed.example/e/5512",
            &[(
                "Fællesspisning og åbent værksted",
                "2026-04-16T17:30/21:00",
                "Beboerhuset Ankeret",
                "Slagelse, DK",
                "https://begivenhed.example/e/5512",
                "",
            )],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Oslo,
            "*** BYGDEKINO OG KRANGEL ***\nfilm om gruvestreiken, ordskifte etterpå\nFREDAG 17.4.26 KL 19\nGRENDEHUSET, STRANDA\ngratis!",
            &[("Bygdekino og krangel", "2026-04-17T19:00", "GRENDEHUSET", "Stranda, NO", "", "gruvestreiken")],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Vienna,
            "Offene Fahrradwerkstatt\n\nDatum und Uhrzeit\nSamstag, 12. September 2026 von 14:00 bis 18:00\n\nOrt\nKulturverein Zahnrad, Färbergasse 8, 8010 Graz, Österreich\n\nWerkzeug ist da.",
            &[(
                "Offene Fahrradwerkstatt",
                "2026-09-12T14:00/18:00",
                "Kulturverein Zahnrad",
                "Graz, AT",
                "",
                "Werkzeug",
            )],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__London,
            "Mending Night\n\nDate and time\nThursday 23 April 2026, 18:30\n\nLocation\nThe Old Dye Works, 84 Albert Street, Leeds\n\nBring holes.",
            &[("Mending Night", "2026-04-23T18:30", "The Old Dye Works", "Leeds, GB", "", "Bring holes")],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Vienna,
            "★★★ SOLI-QUIZ FÜRS HAUS ★★★\nFR 17.4. // 20 UHR // CAFÉ KARDAMOM // LINZ\neintritt frei",
            &[("Soli-quiz fürs haus", "2026-04-17T20:00", "CAFÉ KARDAMOM", "Linz, AT", "", "eintritt frei")],
        ),
        (
            "2026-04-03T10:00:00",
            chrono_tz::Tz::Europe__Stockholm,
            "Klädbytardag\nLÖRDAG 18 APR. 2026 KL. 11:00–15:00\nFolkets Hus Gnistan, Storgatan 14, 931 31 Skellefteå\n43 kommer · 118 intresserade\nFika finns.\nhttps://events.example/e/55120",
            &[(
                "Klädbytardag",
                "2026-04-18T11:00/15:00",
                "Folkets Hus Gnistan",
                "Skellefteå, SE",
                "https://events.example/e/55120",
                "Fika finns",
            )],
        ),
    ];
    check(rows, crate::language::message::read);
}
