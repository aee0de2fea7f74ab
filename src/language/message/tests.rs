//! Whole messages by several authors, each with all that it asks: `data/make/lines`. What is read of them is compared, as by a careful
//! secretary; so many must be right.

use serde_json::Value;

use crate::language::gazetteer::{Gazetteer, Lookup, Place};
use crate::language::intent::IntentContext;
use crate::language::message::{Item, read};

/// Of a hundred messages, how many must be right in every field. More are; see docs/figures.md.
const RIGHT: usize = 76;

/// Text as it is compared: in small letters, single spaces, without marks around it.
fn plain(text: &str) -> String {
    let words: Vec<String> = text.to_lowercase().split_whitespace().map(str::to_owned).collect();
    words.join(" ").trim_matches(|c: char| !c.is_alphanumeric() && !c.is_whitespace()).to_owned()
}

fn place(stop: &str) -> Option<Place> {
    let name = stop.rsplit_once(' ').filter(|(_, days)| days.contains('/')).map_or(stop, |(name, _)| name);
    match Gazetteer::embedded().lookup(name, &[]) {
        Lookup::One(place, _) => Some(place),
        Lookup::Several(places) => places.into_iter().next(),
        Lookup::Unknown => None,
    }
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(plain)).collect()
}

fn sorted(mut all: Vec<String>) -> Vec<String> {
    all.sort();
    all
}

/// Whether a field of the expected record is right in what was read.
fn is_right(key: &str, want: &Value, item: &Item) -> bool {
    let shown = |text: &Option<String>| text.as_deref().map(plain).unwrap_or_default();
    let kept = || {
        let note = [&item.title, &item.venue, &item.note].map(shown).join(" ");
        let places: Vec<String> = item.places.iter().map(|named| plain(&named.to_string())).collect();
        format!("{note} {}", places.join(" "))
    };
    let all_in =
        |within: &[String]| strings(want).iter().all(|words| within.iter().any(|said| plain(said).contains(words)));
    let trip = item.trip.clone().unwrap_or_default();
    match key {
        "intent" => item.intent.key() == want,
        "when" => strings(want) == item.when.iter().map(|span| plain(&span.when.to_string())).collect::<Vec<_>>(),
        "places" => {
            sorted(strings(want)) == sorted(item.places.iter().map(|named| plain(&named.to_string())).collect())
        }
        "kind" => item.kind.as_ref().is_some_and(|read| read.kind.key() == want),
        "title" => shown(&item.title) == plain(want.as_str().unwrap_or_default()),
        "venue" => shown(&item.venue) == plain(want.as_str().unwrap_or_default()),
        "link" => shown(&item.link) == plain(want.as_str().unwrap_or_default()),
        "handles" => {
            sorted(strings(want)) == sorted(item.handles.iter().map(|handle| plain(handle.as_str())).collect())
        }
        "people" => item.people.map(u64::from) == want.as_u64(),
        "answer" => item.answer.is_some_and(|answer| answer.to_string() == *want),
        "certainty" => item.certainty.is_some_and(|certainty| certainty.to_string() == *want),
        "unconfirmed" => Some(item.unconfirmed) == want.as_bool(),
        "keeps" => all_in(&[kept()]),
        "topics" => all_in(&trip.topics),
        "seeks" => all_in(&trip.seeks),
        "gives" => all_in(&trip.gives),
        _ => true,
    }
}

/// Whether the items are the expected records, in order, and each is right.
fn is_whole(expected: &[Value], items: &[Item]) -> bool {
    expected.len() == items.len()
        && expected.iter().zip(items).all(|(want, item)| {
            let fields = want.as_object().expect("a record is an object");
            let timed = fields.contains_key("when") || item.when.is_empty();
            timed && fields.iter().all(|(key, value)| is_right(key, value, item))
        })
}

#[test]
fn whole_messages_are_kept_whole() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data/make/lines");
    let (mut all, mut wrong) = (0, Vec::new());
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        for line in std::fs::read_to_string(&file).unwrap().lines() {
            let line: Value = serde_json::from_str(line).unwrap();
            let Some(expected) = line["expect"].as_array() else { continue };
            let now = chrono::NaiveDateTime::parse_from_str(line["now"].as_str().unwrap(), "%Y-%m-%dT%H:%M").unwrap();
            let zone = line["tz"].as_str().unwrap().parse().unwrap();
            let stops: Vec<Place> = strings(&line["stops"]).iter().filter_map(|stop| place(stop)).collect();
            let ctx = IntentContext {
                now,
                zone,
                gazetteer: Gazetteer::embedded(),
                stops: &stops,
                first_day: None,
                journey: None,
            };
            all += 1;
            if !is_whole(expected, &read(line["text"].as_str().unwrap(), &ctx)) {
                wrong.push(line["id"].as_str().unwrap().to_owned());
            }
        }
    }
    assert!(all > 100, "{all} messages");
    assert!((all - wrong.len()) * 100 >= all * RIGHT, "{} of {all} are wrong: {wrong:?}", wrong.len());
}

#[test]
fn nothing_is_said_twice_and_no_text_is_too_much() {
    let now = chrono::NaiveDate::from_ymd_opt(2026, 4, 3).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let zone = chrono_tz::Europe::Oslo;
    let ctx = IntentContext { now, zone, gazetteer: Gazetteer::embedded(), stops: &[], first_day: None, journey: None };
    for text in ["", "\n\n", "…", "🙂🙂", ":::", "a:b:c:", "- \n- \n", "(((((((", "@", "http://", "31 April"] {
        assert!(read(text, &ctx).is_empty(), "{text:?}");
    }
    let long = "My sofa in Oslo is free on Tuesday, and we meet on Friday at 19 in the Quay Hall. ".repeat(200);
    assert!(read(&long, &ctx).len() <= super::MAX_ITEMS);
}

/// Each item as its intent, with its places, times, answer, certainty, guests and handles where it has any.
fn told(text: &str) -> String {
    let now = chrono::NaiveDate::from_ymd_opt(2026, 4, 3).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let zone = chrono_tz::Europe::Oslo;
    let ctx = IntentContext { now, zone, gazetteer: Gazetteer::embedded(), stops: &[], first_day: None, journey: None };
    let item = |item: Item| {
        let mut said = vec![item.intent.key().to_owned()];
        said.extend(item.places.iter().map(|named| named.place.name.clone()));
        said.extend(item.when.iter().map(|span| span.when.to_string()));
        said.extend(item.answer.map(|answer| answer.to_string()));
        said.extend(item.certainty.map(|certainty| certainty.to_string()));
        said.extend(item.people.map(|people| format!("+{people}")));
        said.extend(item.handles.iter().map(|handle| handle.as_str().to_owned()));
        said.join(" ")
    };
    read(text, &ctx).into_iter().map(item).collect::<Vec<_>>().join("; ")
}

#[test]
fn two_of_a_family_are_two_guests() {
    for text in [
        "put me down for friday, my wife and my son too",
        "Skriv meg opp på fredag, kona mi og sønnen min kjem òg",
        "Skriv upp mig på fredag, min fru och min son kommer också",
        "Skriv mig på til fredag, min kone og min søn kommer også",
        "Tragt mich für Freitag ein, meine Frau und mein Sohn kommen auch",
    ] {
        assert_eq!(told(text), "rsvp 2026-04-10 yes +2", "{text}");
    }
}

#[test]
fn who_is_to_be_asked_first_is_no_other_contact() {
    for text in [
        "The workshop in Derby is open every Tuesday 16–20. Send @fix:example.net a word before you go all the way there.",
        "Verkstedet i Moss er åpent hver tirsdag 16–20. Send @fix:example.net et pip før du går helt ned dit.",
        "Værkstedet i Ribe har åbent hver tirsdag 16-20. Skriv til @fix:example.net før du går helt derned.",
        "Verkstan i Mora har öppet varje tisdag 16–20. Skriv till @fix:example.net innan du går ända dit.",
    ] {
        let told = told(text);
        assert!(
            told.starts_with("meetup ") && told.ends_with(" weekly tu 16:00/20:00 @fix:example.net"),
            "{text}: {told}"
        );
    }
}

/// Each text with what [`told`] tells of it.
#[track_caller]
fn check_told(cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(text, want)| {
            let got = told(text);
            (got != *want).then(|| format!("{text}\n  want {want}\n  got  {got}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn guests_by_name() {
    check_told(&[
        ("Men fredag kjem eg gjerne, og eg tek med ho Liv.", "rsvp 2026-04-10 yes +1"),
        ("Aye, me and the wife'll be there on Sunday.", "rsvp 2026-04-05 yes +1"),
        ("Sett oss opp på lørdag! Jeg tar med gubben og svigermor.", "rsvp 2026-04-04 yes +2"),
        ("Jag kommer på lördag, jag tar med mig Erik och Anna", "rsvp 2026-04-04 yes +2"),
        ("Jeg kommer på fredag og tager min kone med, vi kommer med Jonas", "rsvp 2026-04-10 yes +1"),
        // What is brought is no guest.
        ("Jeg kommer på fredag, jeg tar med kake", "rsvp 2026-04-10 yes"),
        ("Am Freitag bin ich dabei und bringe Kuchen mit", "rsvp 2026-04-10 yes"),
    ]);
}

#[test]
fn a_bed_and_what_else_is_said() {
    check_told(&[
        (
            "sofaen min i Bergen er di frå tysdag til torsdag, og onsdag klokka seks kokar eg fiskesuppe til heile oppgangen, so kom ned då",
            "offer Bergen 2026-04-07/2026-04-09; meetup Bergen 2026-04-08T18:00",
        ),
        (
            "Jeg har en madras på gulvet i Aalborg fredag til søndag. Jeg kan desværre ikke selv komme til mødet, jeg er på vagt.",
            "offer Aalborg 2026-04-10/2026-04-12; rsvp no",
        ),
        (
            "Du får gärna ligga på vår madrass i Luleå från tisdag till fredag. Funkar inte mötet på onsdag dock, jag jobbar då tyvärr.",
            "offer Luleå 2026-04-07/2026-04-10; rsvp 2026-04-08 no",
        ),
        (
            "Sofaen min i Bergen er ledig natt til mandag. Nei vent, si heller mandag til onsdag.",
            "offer Bergen 2026-04-06/2026-04-08",
        ),
        ("fredag kl 18 griller vi pølser i bakgården, bare kom ned", "meetup 2026-04-10T18:00"),
        ("On Friday at six we cook soup in Leeds for the whole street, come on down", "meetup Leeds 2026-04-10T18:00"),
    ]);
}

#[test]
fn two_things_of_one_sentence() {
    check_told(&[
        (
            "Två grejer i Umeå: stickcafé på Rödhuset lördag 25 april kl 14, och så blockad-träning söndag den 26:e 10-15 i samma hus.",
            "meetup Umeå 2026-04-25T14:00; meetup Umeå 2026-04-26T10:00/15:00",
        ),
        (
            "Two for your calendar: seaweed walk on Saturday 11 July at 10am in Kinsale, and a social on Tues 14 July, 7pm, at the Quay Co-op in Cork.",
            "meetup Kinsale 2026-07-11T10:00; meetup Cork 2026-07-14T19:00",
        ),
        (
            "Först Sundsvall 22 till 24 maj, och efter det kanske Gävle den 25. Påminn mig på onsdag kväll att boka färjan!",
            "stop Sundsvall 2026-05-22/2026-05-24 sure; stop Gävle 2026-05-25 maybe; follow_up 2026-04-08T evening",
        ),
        (
            "Har du overvejet et smut til Tønder? I Haderslev er det Jytte, du skal skrive til, jytte@andel.example.org, hun ved alt om andelsforeninger.",
            "suggest Tønder; contact Haderslev jytte@andel.example.org",
        ),
        (
            "Der er folkemøde onsdag den 20. januar kl. 19 i Marstal, se https://faergen.example/20jan – jeg kommer måske selv",
            "meetup Marstal 2027-01-20T19:00; rsvp maybe",
        ),
    ]);
}

#[test]
fn the_first_stop_with_its_word_behind() {
    for (text, first) in [
        (
            "I'm off on the trains for ten days from Thursday 9 July. Durham first, then Leeds, and maybe Hebden Bridge.\n\nI need a floor to sleep on.\n\nReach me at @callum:clydenet.example",
            "Durham",
        ),
        (
            "Jeg drar mandag 1. juni og er borte i tre uker med tog. Ås først, så Kiel, og kanskje Gent.\n\nJeg trenger en sofa.\n\nmail: tibi@gassenfunk.example",
            "Ås",
        ),
        (
            "am montag, 1. juni, bin ich drei wochen mit dem zug unterwegs: zuerst brünn, dann leipzig, und vielleicht noch dänemark.\n\nich suche eine couch\n\nmail: tibi@gassenfunk.example",
            "Brno",
        ),
    ] {
        let told = told(text);
        assert!(told.contains(&format!("stop {first} sure")), "{text}: {told}");
    }
}

#[test]
fn why_one_wants_to_be_reminded_is_no_answer() {
    check_told(&[
        ("Minn meg på det i morgen tidlig, jeg har ikke kalenderen min her.", "follow_up 2026-04-04T morning"),
        ("Remind me on Tuesday, I don't have my diary with me", "follow_up 2026-04-07"),
        ("Påminn mig på tisdag, jag har inte min kalender här", "follow_up 2026-04-07"),
        ("Erinner mich am Dienstag dran, ich hab grad keinen Kalender da", "follow_up 2026-04-07"),
        ("Mind mig om det på tirsdag, jeg har ikke min kalender her", "follow_up 2026-04-07"),
    ]);
}

#[test]
fn what_is_said_the_same_day_and_the_day_after() {
    check_told(&[
        (
            "På Notodden er det filmkveld fredag 20. november kl 19, og dagen etter fra kl 11 graver vi opp pastinakk i andelshagen.",
            "meetup Notodden 2026-11-20T19:00; meetup Notodden 2026-11-21T11:00",
        ),
        (
            "wagenplatz karlsruhe hier: am 1. mai um zwölf brunchen wir, am selben tag ab 20 uhr gibts kino unterm baum.",
            "meetup Karlsruhe 2026-05-01T12:00; meetup Karlsruhe 2026-05-01T20:00",
        ),
        ("cant do weds, sorry. thurs im there +2. save us chairs", "rsvp 2026-04-08 no; rsvp 2026-04-09 yes +2"),
        ("Kan ikke på onsdag, sorry. Torsdag kommer jeg", "rsvp 2026-04-08 no; rsvp 2026-04-09 yes"),
    ]);
}

#[test]
fn the_house_that_is_open() {
    let now = chrono::NaiveDate::from_ymd_opt(2026, 4, 3).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let zone = chrono_tz::Europe::Oslo;
    let ctx = IntentContext { now, zone, gazetteer: Gazetteer::embedded(), stops: &[], first_day: None, journey: None };
    for (text, venue) in [
        ("Fiksefabrikken i Horten har stort sett åpent tirsdager 16–20.", Some("Fiksefabrikken")),
        ("Til vanleg har Bytebua ope fredagar frå 15 til 18.", Some("Bytebua")),
        ("Cykelköket i Mora har i regel öppet mån och ons 17–20.", Some("Cykelköket")),
        ("Unser Gemeinschaftsbüro in Bregenz ist dienstags von 9 bis 12 Uhr geöffnet.", Some("Gemeinschaftsbüro")),
        ("Symaskinen i Silkeborg har åbent hver mandag 15-18.", Some("Symaskinen")),
        ("Vi har åpent tirsdager 16–20 i Moss.", None),
        ("We're open Sundays 14-18 in Leeds.", None),
    ] {
        let items = read(text, &ctx);
        assert_eq!(items.first().and_then(|item| item.venue.as_deref()), venue, "{text}");
    }
}
