use chrono::NaiveDateTime;
use proptest::prelude::*;
use serde::Deserialize;

use crate::language::gazetteer::Gazetteer;
use crate::language::intent::{Intent, IntentContext, MAX_BYTES};
use crate::language::message::{self, Item, Means, TripTitle};

/// `journey/tests/messages.toml`.
#[derive(Deserialize)]
struct Messages {
    invitation: Vec<Message>,
    none: Vec<Message>,
}

#[derive(Deserialize)]
struct Message {
    name: String,
    now: String,
    zone: String,
    text: String,
    #[serde(default)]
    expect: Vec<String>,
}

fn messages() -> Messages {
    toml::from_str(include_str!("tests/messages.toml")).unwrap()
}

fn read(message: &Message) -> Option<Vec<Item>> {
    super::find(
        &message.text,
        &IntentContext {
            now: NaiveDateTime::parse_from_str(&message.now, "%Y-%m-%dT%H:%M").unwrap(),
            zone: message.zone.parse().unwrap(),
            gazetteer: Gazetteer::embedded(),
            stops: &[],
            first_day: None,
            journey: None,
        },
    )
}

fn read_now(text: &str) -> Option<Vec<Item>> {
    let (text, now, zone) = (text.to_owned(), "2026-04-03T10:00".to_owned(), "Europe/Oslo".to_owned());
    read(&Message { name: String::new(), now, zone, text, expect: Vec::new() })
}

/// What was read, a line for each field and each stop.
fn written(items: &[Item]) -> Vec<String> {
    let mut lines = Vec::new();
    for item in items {
        let when = item.when.iter().map(|span| span.when.to_string());
        let Some(trip) = &item.trip else {
            let days: String = when.map(|when| format!(" {when}")).collect();
            let note = item.note.iter().map(|note| format!(": {note}")).collect::<String>();
            lines.push(format!("{} {}{days}{note}", item.certainty.unwrap(), item.places[0]));
            continue;
        };
        let handles = item.handles.iter().map(|handle| handle.as_str().to_owned()).collect();
        let means = trip.means.iter().map(|means| means.key().to_owned()).collect();
        for (key, values) in [
            ("when", when.collect::<Vec<String>>()),
            ("title", item.title.iter().cloned().collect()),
            ("topics", trip.topics.clone()),
            ("seeks", trip.seeks.clone()),
            ("gives", trip.gives.clone()),
            ("reach", trip.reach.clone()),
            ("handles", handles),
            ("means", means),
            ("link", item.link.iter().cloned().collect()),
            ("note", item.note.iter().cloned().collect()),
        ] {
            if !values.is_empty() {
                lines.push(format!("{key}: {}", values.join(" | ")));
            }
        }
    }
    lines
}

#[test]
fn invitations_are_read_whole() {
    for message in &messages().invitation {
        let items = read(message).unwrap_or_default();
        assert_eq!(written(&items), message.expect, "{}", message.name);
        assert!(
            items[0].intent == Intent::Trip && items[1..].iter().all(|item| item.intent == Intent::Stop),
            "{}",
            message.name
        );
    }
}

#[test]
fn what_only_looks_like_one_is_none() {
    for message in &messages().none {
        assert_eq!(read(message).map(|items| written(&items)), None, "{}", message.name);
    }
}

/// What "possibly" covers, and what it doesn't.
#[test]
fn how_sure_a_stop_is() {
    for (route, expected) in [
        ("Oslo, Lund, and possibly Denmark & Germany", "sure sure maybe maybe"),
        ("Oslo, maybe Lund, Malmö and maybe Kiel", "sure maybe sure maybe"),
        ("Oslo, maybe Lund, then Malmö", "sure maybe sure"),
        ("Oslo, Lund (maybe), Kiel", "sure maybe sure"),
        ("Oslo, Lund? and Kiel", "sure maybe sure"),
        ("Oslo, Lund and, if time allows, Kiel", "sure sure maybe"),
        ("Oslo, Lund and Kiel if the ferry runs", "sure sure maybe"),
        ("Oslo, Lund, and I dream of Gdańsk", "sure sure wish"),
        ("Oslo, Lund, and I'd love to see Gdańsk", "sure sure wish"),
        ("Oslo, not Gothenburg, and Lund", "sure sure"),
        ("first Oslo, then southern Sweden, finally Kiel", "sure sure sure"),
    ] {
        let text =
            format!("On Monday I leave for two weeks by train: {route}. Can you lend me a sofa? Write to me here.");
        let items = read_now(&text).unwrap_or_default();
        let sure: Vec<String> = items.iter().filter_map(|item| item.certainty).map(|sure| sure.to_string()).collect();
        assert_eq!(sure.join(" "), expected, "{route}");
    }
}

/// The whole length, however it is said.
#[test]
fn how_long_it_takes() {
    for (said, expected) in [
        ("On Monday (06.04) I leave for two weeks", "2026-04-06/2026-04-20"),
        ("On 18 May I set off on a three-week train trip", "2026-05-18/2026-06-08"),
        ("From 18 May for three weeks I'm on the road", "2026-05-18/2026-06-08"),
        ("We're on the road 3–24 July", "2026-07-03/2026-07-24"),
        ("From 4 May until the end of May we're on the road", "2026-05-04/2026-05-31"),
        ("I leave on 4 May and I'm back on 12 May", "2026-05-04/2026-05-12"),
        ("Am Dienstag (07.04.) breche ich auf, zehn Tage mit dem Zug", "2026-04-07/2026-04-17"),
        ("Vom 3. bis 24. Juli bin ich unterwegs", "2026-07-03/2026-07-24"),
        ("Torsdagen den 9 april åker jag tåg i tolv dagar", "2026-04-09/2026-04-21"),
        ("Søndag den 28. juni tager jeg på togrejse i to uger", "2026-06-28/2026-07-12"),
        ("Laurdag 11. april reiser eg i ti dagar", "2026-04-11/2026-04-21"),
    ] {
        let text = format!("{said}: Oslo, Lund, Kiel. @me:example.org");
        let whole = read_now(&text).and_then(|items| Some(items[0].when.first()?.when.to_string()));
        assert_eq!(whole.as_deref(), Some(expected), "{said}");
    }
}

#[test]
fn named_as_a_person_would() {
    let items = read_now(
        "On Monday I leave for two weeks by train: Oslo, south Sweden, and possibly Denmark & Germany. Can you lend me a sofa?",
    )
    .unwrap();
    let title = message::title(&items, |named| named.place.name.clone());
    let names = ["Oslo", "Sverige", "Danmark", "Deutschland"].map(str::to_owned).to_vec();
    assert_eq!(title, TripTitle { heading: None, names, more: false, means: vec![Means::Train] });
    let items = read_now(
        "**North and back**\n\nOn Monday we leave by bike: Oslo, Hamar, Lillehammer, Otta, Dombås, Trondheim. We look for tent spots.",
    )
    .unwrap();
    let title = message::title(&items, |named| named.place.name.clone());
    let names = ["Oslo", "Hamar", "Lillehammer", "Trondheim"].map(str::to_owned).to_vec();
    assert_eq!(
        title,
        TripTitle { heading: Some("North and back".to_owned()), names, more: true, means: vec![Means::Bike] }
    );
}

/// However long a message is, all that is said is kept, or cut after a whole word.
#[test]
fn long_texts_end() {
    for piece in [
        "Oslo, ",
        "- Lund\n",
        "On Monday I leave: ",
        "(",
        "maybe Kiel? ",
        "\n\n",
        "x",
        "a b. ",
        "🚂 Oslo\n",
        "1. Oslo\n",
        "I meet people who do ",
        "[at] ",
    ] {
        let text = format!(
            "On Monday I leave for two weeks: Oslo, Lund. I need a sofa. {}",
            piece.repeat(MAX_BYTES / piece.len())
        );
        let _ = read_now(&text[..text.floor_char_boundary(MAX_BYTES)]);
    }
}

proptest! {
    #[test]
    fn any_text_is_read(text in "\\PC{0,200}|(On Monday|I leave|Oslo|, |maybe|\n|- |:|\\(|\\)|[?] |[.] |sofa|\\*\\*|people who|2 weeks| |🚂|ä|[1-3][.] ){0,60}") {
        for item in read_now(&text).unwrap_or_default() {
            prop_assert!(text.get(item.bytes.clone()).is_some());
        }
    }
}
