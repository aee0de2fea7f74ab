//! The words of a meetup taken apart: what stands before its time is the title; `in PLACE` and `at VENUE` come behind
//! it, and a place may end the title too ("Coffee in Malmö on Tuesday").

use chrono_tz::Tz;

use crate::commands::args::{dates, is_small, trim_small};
use crate::commands::meet::MAX_VENUE;
use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::stop::{Spot, Stop};
use crate::domain::trip::{MAX_TITLE, Trip};
use crate::language::gazetteer::{Lookup, PlaceKind, Spelling, WELL_KNOWN};
use crate::language::vocabulary::Small;
use crate::language::when;
use crate::language::when::DateContext;
use crate::locale::Language;
use crate::text::fold::fold;

#[derive(Default)]
pub struct TitleAndPlace {
    pub title: String,
    pub spot: Option<Spot>,
    pub venue: Option<String>,
    /// What stood behind the place and isn't part of its name: "Oslo (upstairs)".
    pub aside: Option<String>,
}

/// Words behind an "in" or "at", or behind the time with neither.
struct PlacePhrase {
    marker: Option<Small>,
    /// The marker as it was typed.
    typed: String,
    words: String,
}

pub fn parse(
    cx: &mut Context<'_>,
    trip: &Trip,
    text: &str,
    zone: Option<Tz>,
    context: &DateContext,
) -> Result<TitleAndPlace, CommandError> {
    let found = dates(text, context)?;
    let first = found.spans.first().map_or(text.len(), |span| span.bytes.start);
    let (head, tail) = text.split_at(first);
    let mut head = trim_small(cx, head);
    let mut tail = when::rest(tail, &when::find(tail, context));
    // "in Göteborg" and "at the library" alone say where, not what.
    if head.split_whitespace().next().is_some_and(|word| marker(cx, word).is_some()) {
        tail = format!("{head} {tail}");
        head.clear();
    }
    // The time came first: the title is what stands before "in" or "at".
    if head.is_empty() {
        let words: Vec<&str> = tail.split_whitespace().collect();
        let cut = words.iter().position(|word| marker(cx, word).is_some()).unwrap_or(words.len());
        head = words[..cut].join(" ");
        tail = words[cut..].join(" ");
    }
    let stops = cx.tx.stops(trip.id)?;
    let parts = place_phrases(cx, &tail);
    let place = place_phrase(cx, &stops, &parts, zone);
    let mut said = TitleAndPlace::default();
    if let Some(place) = place {
        let (name, aside) = without_aside(cx, &stops, &parts[place].words);
        said.spot = Some(cx.spot(&name, zone, trip)?);
        said.aside = aside;
    }
    let mut venue = String::new();
    for (_, part) in parts.iter().enumerate().filter(|(at, _)| Some(*at) != place) {
        // "at" is said anew, by the reader's language; what others say ("bei der", "på") goes with the case of what follows.
        let own = cx.env.words.small_in(Language::En, &part.typed) == Some(Small::At);
        if !own || !venue.is_empty() {
            venue = format!("{venue} {} {}", part.typed, part.words).trim().to_owned();
        } else {
            venue.clone_from(&part.words);
        }
    }
    if said.spot.is_none()
        && let Some((title, spot, aside)) = place_at_end(cx, &stops, &head)
    {
        head = title;
        (said.spot, said.aside) = (Some(spot), aside);
    }
    said.title = cx.text(&head, MAX_TITLE)?;
    said.venue = Some(cx.text(&venue, MAX_VENUE)?).filter(|venue| !venue.is_empty());
    Ok(said)
}

fn marker(cx: &Context<'_>, word: &str) -> Option<Small> {
    [Small::In, Small::At].into_iter().find(|key| is_small(cx, *key, word))
}

fn place_phrases(cx: &Context<'_>, text: &str) -> Vec<PlacePhrase> {
    let mut parts: Vec<PlacePhrase> = Vec::new();
    for word in text.split_whitespace() {
        match (marker(cx, word), parts.last_mut()) {
            (Some(marker), _) => {
                parts.push(PlacePhrase { marker: Some(marker), typed: word.to_owned(), words: String::new() });
            }
            (None, None) => parts.push(PlacePhrase { marker: None, typed: String::new(), words: word.to_owned() }),
            (None, Some(part)) if part.words.is_empty() => part.words.push_str(word),
            (None, Some(part)) => {
                part.words.push(' ');
                part.words.push_str(word);
            }
        }
    }
    for part in &mut parts {
        part.words = part.words.trim_matches([',', ';', '.', '!', '?', ' ']).to_owned();
    }
    parts.retain(|part| part.words.chars().any(char::is_alphanumeric));
    parts
}

/// Which of the parts is the place: one that surely is one; else "in" a name that may be misspelt or unknown, where
/// nothing else says where it is. All others are the venue: "in the park", "at Café in der Fabrik".
fn place_phrase(cx: &Context<'_>, stops: &[Stop], parts: &[PlacePhrase], zone: Option<Tz>) -> Option<usize> {
    let sure = |part: &PlacePhrase| {
        let (name, _) = without_aside(cx, stops, &part.words);
        is_surely_place(cx, stops, &name)
    };
    if let Some(at) = parts.iter().position(|part| part.marker != Some(Small::At) && sure(part)) {
        return Some(at);
    }
    let at = parts.iter().position(|part| part.marker == Some(Small::In) && is_capitalised(&part.words))?;
    let words = &parts[at].words;
    let corrected = || match cx.env.gazetteer.lookup(words, &coordinates(stops)) {
        Lookup::One(place, Spelling::Corrected) => Some(Spot::from(place)),
        _ => None,
    };
    let meant = if zone.is_some() {
        true
    } else if parts.len() == 1 {
        !words.contains(' ') || corrected().is_some()
    } else {
        corrected().is_some_and(|spot| stops.iter().any(|stop| stop.spot.same(&spot)))
    };
    meant.then_some(at)
}

fn is_capitalised(words: &str) -> bool {
    words.chars().next().is_some_and(char::is_uppercase)
}

fn coordinates(stops: &[Stop]) -> Vec<(f64, f64)> {
    stops.iter().filter_map(|stop| stop.spot.at).collect()
}

/// Whether this is the name of a place, as it is written.
fn is_surely_place(cx: &Context<'_>, stops: &[Stop], name: &str) -> bool {
    let folded = fold(name);
    if stops.iter().any(|stop| fold(&stop.spot.name) == folded) {
        return true;
    }
    match cx.env.gazetteer.lookup(name, &coordinates(stops)) {
        Lookup::One(place, Spelling::Exact) => is_capitalised(name) || place.population >= WELL_KNOWN,
        Lookup::Several(places) => is_capitalised(name) && places.iter().any(|place| fold(&place.name) == folded),
        _ => false,
    }
}

/// "Oslo (upstairs)" and "Oslo, upstairs": the place, and what is said beside it. "Halle (Saale)" is one name.
fn without_aside(cx: &Context<'_>, stops: &[Stop], words: &str) -> (String, Option<String>) {
    let whole = (words.to_owned(), None);
    let Some(at) = words.find([',', '(']) else { return whole };
    let name = words[..at].trim();
    let aside = words[at..].trim_matches([',', ' ']);
    let bare = aside.strip_prefix('(').and_then(|bare| bare.strip_suffix(')')).unwrap_or(aside).trim();
    let lookup = |name: &str| match cx.env.gazetteer.lookup(name, &coordinates(stops)) {
        Lookup::One(place, spelling) => Some((place, spelling)),
        _ => None,
    };
    let qualifies = lookup(bare).is_some_and(|(place, spelling)| {
        spelling == Spelling::Exact && (place.kind != PlaceKind::Town || is_capitalised(bare))
    });
    let own = stops.iter().any(|stop| fold(&stop.spot.name) == fold(name));
    let same = || match (lookup(words), lookup(name)) {
        (Some((whole, _)), Some((head, _))) => whole.id == head.id,
        _ => false,
    };
    if name.is_empty() || bare.is_empty() || qualifies || !(own || same()) {
        return whole;
    }
    (name.to_owned(), Some(bare.to_owned()))
}

/// "Coffee in Malmö": a place that is surely one, at the end of a title. A title is not searched for misspelt towns.
fn place_at_end(cx: &Context<'_>, stops: &[Stop], title: &str) -> Option<(String, Spot, Option<String>)> {
    let words: Vec<&str> = title.split_whitespace().collect();
    let at = words.iter().rposition(|word| is_small(cx, Small::In, word)).filter(|at| *at > 0)?;
    let (name, aside) = without_aside(cx, stops, &words[at + 1..].join(" "));
    let folded = fold(&name);
    let own = stops.iter().find(|stop| fold(&stop.spot.name) == folded).map(|stop| stop.spot.clone());
    let spot = own.or_else(|| match cx.env.gazetteer.lookup(&name, &coordinates(stops)) {
        Lookup::One(place, Spelling::Exact) => Some(Spot::from(place)),
        _ => None,
    })?;
    Some((words[..at].join(" "), spot, aside))
}
