//! What people write, and the places in it: those that were read wrong once, and their like in other languages.

use chrono::NaiveDate;

use crate::language::gazetteer::Gazetteer;
use crate::language::intent::{IntentContext, links, read, tokens};
use crate::language::when;

fn context() -> IntentContext<'static> {
    let now = NaiveDate::from_ymd_opt(2026, 4, 3).unwrap().and_hms_opt(10, 0, 0).unwrap();
    IntentContext {
        now,
        zone: chrono_tz::Europe::Oslo,
        gazetteer: Gazetteer::embedded(),
        stops: &[],
        first_day: None,
        journey: None,
    }
}

/// The places of a text, whatever it's about; with what is said of them in brackets.
fn places(text: &str) -> String {
    let ctx = context();
    let found = when::find(text, &when::DateContext { now: ctx.now, zone: ctx.zone, first_day: ctx.first_day });
    let mut tokens = tokens::Tokens::new(text, &links::find(text), &found.spans);
    let shown = super::find(text, &mut tokens, &ctx, None).into_iter().map(|named| match &named.part {
        Some(part) => format!("{named} [{}]", &text[part.clone()]),
        None => named.to_string(),
    });
    shown.collect::<Vec<_>>().join("; ")
}

/// A text, a tab and its places a line; `\n` is a line break of the text.
#[track_caller]
fn check(cases: &str) {
    let wrong: Vec<String> = cases
        .lines()
        .filter_map(|line| {
            let (text, want) = line.split_once('\t').unwrap_or((line, ""));
            let got = places(&text.replace("\\n", "\n"));
            (got != want).then(|| format!("{text:?}: want {want:?}, got {got:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn tells_places_from_words_and_names() {
    check(include_str!("tests/words.tsv"));
}

#[test]
fn the_place_of_an_address_is_its_town() {
    check(include_str!("tests/addresses.tsv"));
}

#[test]
fn keeps_what_is_said_of_a_country() {
    check(include_str!("tests/parts.tsv"));
}

#[test]
fn reads_lists_chat_and_short_names() {
    check(include_str!("tests/lists.tsv"));
}

#[test]
fn times_are_those_of_the_place() {
    for (text, want) in [
        ("Film night in Finland on Tuesday at 16:00 GMT", "2026-04-07T19:00"),
        ("Filmkveld i Danmark tirsdag kl. 16 GMT", "2026-04-07T18:00"),
        ("Filmabend in Portugal am Dienstag um 16 Uhr GMT", "2026-04-07T17:00"),
        ("Filmkväll i Finland, i Åbo, på tisdag kl 16 GMT", "2026-04-07T19:00"),
        ("Film night in Leeds, then Finland, on Tuesday at 16:00 GMT", "2026-04-07T17:00"),
    ] {
        let reading = read(text, &context());
        let when: Vec<String> = reading.when.iter().map(|span| span.when.to_string()).collect();
        assert_eq!(when, [want], "{text}");
    }
}

#[test]
fn places_where_nothing_has_a_capital() {
    check(include_str!("tests/small.tsv"));
}
