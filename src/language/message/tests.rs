//! Whole messages by several authors, each with all that it asks: `data/make/lines`. What is read of them is compared, as by a careful
//! secretary; so many must be right.

use serde_json::Value;

use crate::language::gazetteer::{Gazetteer, Lookup, Place};
use crate::language::intent::IntentContext;
use crate::language::message::{Item, read};

/// Of a hundred messages, how many must be right in every field. More are; see docs/figures.md.
const RIGHT: usize = 68;

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
            let ctx = IntentContext { now, zone, gazetteer: Gazetteer::embedded(), stops: &stops, first_day: None };
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
    let ctx = IntentContext { now, zone, gazetteer: Gazetteer::embedded(), stops: &[], first_day: None };
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
    let ctx = IntentContext { now, zone, gazetteer: Gazetteer::embedded(), stops: &[], first_day: None };
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
