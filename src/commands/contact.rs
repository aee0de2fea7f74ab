//! `!contact`: somebody to meet on the way, noted for the crew alone.

use crate::actions::contacts;
use crate::commands::args::places::place_words;
use crate::commands::args::{is_small, leading_number, linked, zone};
use crate::commands::show;
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::domain::contact::{Card, Handle, MAX_HANDLES, MAX_NAME, MAX_TOPICS, take};
use crate::domain::permissions::Permission;
use crate::domain::stop::{Spot, Stop};
use crate::domain::trip::Trip;
use crate::incoming::Pill;
use crate::language::gazetteer::{Lookup, PlaceKind, Spelling};
use crate::language::vocabulary::Small;
use crate::text::clean::clean_line;
use crate::text::fold::fold;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    // Before anything is looked at: where others read along, nothing of it is kept or said again.
    if cx.confidant().is_none() {
        return Err(cx.refuse_with_readers(refuse!("contact-unencrypted"), refuse!("contact-in-room")));
    }
    let trip = cx.trip_for_record()?;
    cx.require(Permission::KeepContacts, &trip, None)?;
    let Some(entitled) = cx.entitled(&trip) else { return Err(refuse!("only-crew", trip: &trip)) };
    if text.trim().is_empty() {
        return Err(usage!("contact-empty"));
    }
    if let (Some(no), "") = leading_number(text, &cx.reading(cx.zone(), None)) {
        return show::run(cx, &no.to_string());
    }
    let card = parse(cx, &trip, text)?;
    contacts::add_as_crew(cx, &trip, card, &entitled)
}

/// A piece of the words between commas, without the handles in it.
struct Piece {
    text: String,
    /// A handle stood in it or before it.
    behind: bool,
}

fn parse(cx: &mut Context<'_>, trip: &Trip, whole: &str) -> Result<Card, CommandError> {
    let (text, note) = split_note(whole);
    let mut handles: Vec<Handle> = Vec::new();
    let mut pieces: Vec<Piece> = Vec::new();
    for typed in comma_pieces(text) {
        let taken = take(typed);
        if let Some(unread) = taken.unread {
            return Err(usage!("contact-handle-unread", typed: clean_line(&unread, 40)));
        }
        let rest = if taken.handles.is_empty() { taken.rest } else { without_labels(cx, &taken.rest) };
        let rest = rest.trim_matches([' ', ':', '-', '–']).to_owned();
        handles.extend(taken.handles);
        if !rest.is_empty() {
            // "Lena lena@example.org, Malmö": what stands beside the first handle is before it.
            let behind = !handles.is_empty() && !pieces.is_empty();
            pieces.push(Piece { text: rest, behind });
        }
    }
    // A link to somebody shows a name and means an id.
    let linked = linked(cx, whole)?;
    // Somebody in a further line is somebody else.
    let of_first = |pill: &&Pill| linked.first().is_some_and(|first| first.line == pill.line);
    handles.extend(linked.iter().copied().filter(of_first).map(|pill| Handle::Matrix(pill.id.clone())));
    let mut unlike: Vec<Handle> = Vec::new();
    for handle in handles {
        if !unlike.iter().any(|other| other.same(&handle)) {
            unlike.push(handle);
        }
    }
    if pieces.is_empty() {
        return Err(usage!("contact-name-missing"));
    }
    let first = pieces.remove(0).text;
    let stops = cx.tx.stops(trip.id)?;
    let (name, mut spot) = name_and_place(cx, &first, &stops);
    let name = cx.text(&name, MAX_NAME)?;
    if unlike.is_empty() {
        return Err(usage!("contact-handle-missing", name: name));
    }
    if unlike.len() > MAX_HANDLES {
        return Err(refuse!("contact-too-many-handles", count: MAX_HANDLES));
    }
    let mut topics: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        let next = pieces.get(at + 1).filter(|next| next.behind == piece.behind).map(|next| next.text.clone());
        let (text, sure) = (piece.text.clone(), at == 0 && !piece.behind);
        at += 1;
        let found = if spot.is_none() { place_in_piece(cx, trip, &text, next.as_deref(), sure)? } else { None };
        match found {
            Some((place, both)) => {
                spot = Some(place);
                at += usize::from(both);
            }
            None => topics.push(text),
        }
    }
    topics.extend(note.filter(|note| !note.is_empty()).map(str::to_owned));
    let topics = cx.text(&topics.join(", "), MAX_TOPICS)?;
    Ok(Card { name, spot, handles: unlike, topics: (!topics.is_empty()).then_some(topics) })
}

/// The text before ` -- ` and what is behind it. Within a link it is no sign.
fn split_note(text: &str) -> (&str, Option<&str>) {
    let at = text.match_indices("--").map(|(at, _)| at).find(|at| text[..*at].ends_with(char::is_whitespace));
    at.map_or((text, None), |at| (&text[..at], Some(text[at + 2..].trim())))
}

/// Between commas, semicolons and lines; a comma within a link is a part of it.
fn comma_pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, sign) in text.char_indices().filter(|(_, c)| matches!(c, ',' | ';' | '\n')) {
        let word = text[from..at].rsplit(char::is_whitespace).next().unwrap_or_default();
        let goes_on = text[at + 1..].starts_with(|c: char| !c.is_whitespace());
        if sign != '\n' && word.contains("://") && goes_on {
            continue;
        }
        pieces.push(&text[from..at]);
        from = at + 1;
    }
    pieces.push(&text[from..]);
    pieces
}

/// "mail:", "or" beside a handle say nothing that it doesn't say itself.
fn without_labels(cx: &Context<'_>, text: &str) -> String {
    let is_label = |word: &&str| {
        let bare = word.trim_matches([':', '/', '|', '·', '-', '–', '(', ')', '.']);
        bare.is_empty() || cx.env.words.key("labels", bare).is_some()
    };
    text.split_whitespace().filter(|word| !is_label(word)).collect::<Vec<_>>().join(" ")
}

/// "Hackeriet in Oslo", "Lena Oslo": the name, and the place where it stands there too.
fn name_and_place(cx: &Context<'_>, text: &str, stops: &[Stop]) -> (String, Option<Spot>) {
    let words: Vec<&str> = text.split_whitespace().collect();
    for at in 1..words.len() {
        let (head, tail) = (words[..at].join(" "), words[at..].join(" "));
        if let Some(stop) = stop_named(stops, &tail) {
            let led = at > 1 && is_small(cx, Small::In, words[at - 1]);
            return (if led { words[..at - 1].join(" ") } else { head }, Some(stop.spot.clone()));
        }
        let led = words.len() > at + 1 && is_small(cx, Small::In, words[at]);
        if led && let Lookup::One(place, Spelling::Exact) = cx.env.gazetteer.lookup(&words[at + 1..].join(" "), &[]) {
            return (head, Some(Spot::from(place)));
        }
    }
    (words.join(" "), None)
}

fn stop_named<'s>(stops: &'s [Stop], name: &str) -> Option<&'s Stop> {
    let name = fold(name);
    stops.iter().find(|stop| fold(&stop.spot.name) == name)
}

/// The place that a piece of the words is, and whether the next piece belongs to it ("Lund, Skåne"). `sure`: it stands
/// where a place does. Elsewhere, and misspelt, only the trip's own places are meant: "reading" is a town, too.
fn place_in_piece(
    cx: &mut Context<'_>,
    trip: &Trip,
    text: &str,
    next: Option<&str>,
    sure: bool,
) -> Result<Option<(Spot, bool)>, CommandError> {
    let stops = cx.tx.stops(trip.id)?;
    let (zone, bare) = zone(text);
    let name = place_words(cx, &bare);
    let led = name.len() < bare.len();
    if let Some(stop) = stop_named(&stops, &name) {
        return Ok(Some((stop.spot.clone(), false)));
    }
    let near: Vec<(f64, f64)> = stops.iter().filter_map(|stop| stop.spot.at).collect();
    let lookup = |name: &str| cx.env.gazetteer.lookup(name, &near);
    let found = lookup(&name);
    // With its zone beside it a place needs no gazetteer: "Hytta Europe/Oslo".
    if let Some(zone) = zone
        && !matches!(found, Lookup::One(_, Spelling::Exact))
    {
        let spot = Spot { name: cx.text(&name, MAX_NAME)?, country: String::new(), at: None, zone, id: None };
        return Ok(Some((spot, false)));
    }
    match found {
        Lookup::One(place, Spelling::Exact) if sure || led => {
            let country = next.map(&lookup);
            let both = matches!(country, Some(Lookup::One(country, Spelling::Exact))
                if country.kind == PlaceKind::Country && country.country == place.country);
            Ok(Some((Spot::from(place), both)))
        }
        Lookup::One(place, Spelling::Corrected) if stops.iter().any(|stop| stop.spot.id == Some(place.id)) => {
            Ok(Some((cx.spot(&name, None, trip)?, false)))
        }
        Lookup::Several(_) if sure || led => {
            let both = next.map(|next| format!("{name}, {next}"));
            match both.as_deref().map(lookup) {
                Some(Lookup::One(place, Spelling::Exact)) => Ok(Some((Spot::from(place), true))),
                _ => Ok(Some((cx.spot(&name, None, trip)?, false))),
            }
        }
        _ => Ok(None),
    }
}
