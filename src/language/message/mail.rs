//! An event in a mail: its headers, and a sentence that says when and where.

use std::ops::Range;

use crate::language::cues::{self, Cue};
use crate::language::intent::{self, Intent, IntentContext};
use crate::language::message::block::{is_senders, link, places};
use crate::language::message::cells::{Cell, CellKind, date_context};
use crate::language::message::{Item, fields, note, title, venue};
use crate::language::when::{self, When};
use crate::text::fold;

/// Words of what takes place, in a sentence.
const MAX_TITLE_WORDS: usize = 12;

/// The event of a mail: under its subject, or told in a sentence; `None` where there is none.
pub(super) fn find(text: &str, cells: &[Cell], ctx: &IntentContext<'_>) -> Option<Item> {
    with_subject(text, cells, ctx).or_else(|| told(text, cells, ctx))
}

fn with_subject(text: &str, cells: &[Cell], ctx: &IntentContext<'_>) -> Option<Item> {
    let subject = cells.iter().position(|cell| cell.kind == CellKind::Subject)?;
    let header = |cell: &Cell| matches!(cell.kind, CellKind::Header | CellKind::Subject);
    let first = cells[..subject].iter().rev().take_while(|cell| header(cell)).count();
    let start = cells[subject - first].whole.start;
    let body = subject + cells[subject..].iter().take_while(|cell| header(cell)).count();
    // The first line that says at what time of what day.
    let (at, _) = cells.iter().enumerate().skip(body).find(|(_, cell)| {
        let found = when::find(&text[cell.whole.clone()], &date_context(ctx, ctx.zone));
        let hours = |when: &When| matches!(when, When::At(_) | When::Hours { .. });
        found.spans.iter().any(|span| hours(&span.when)) || found.spans.len() > 1
    })?;
    let title = title::of_subject(&text[cells[subject].bytes.clone()]);
    item(text, cells, at, start..cells[at].whole.start, title, ctx)
}

/// "The Autumn Assembly of the Food Co-ops takes place on Sat, 15 Nov, from 14.00 in Sailmakers' Hall, Cork."
fn told(text: &str, cells: &[Cell], ctx: &IntentContext<'_>) -> Option<Item> {
    let dates = date_context(ctx, ctx.zone);
    let times = |part: &str| when::find(part, &dates).spans;
    cells.iter().enumerate().filter(|(_, cell)| cell.kind == CellKind::Text).find_map(|(at, cell)| {
        let line = &text[cell.bytes.clone()];
        let (sentence, verb) = sentences(line).into_iter().find_map(|sentence| {
            let verb = cues::find(Cue::TakesPlace, sentence)?;
            Some((sentence, verb))
        })?;
        let (before, after) = (sentence[..verb.start].trim(), &sentence[verb.end..]);
        let hours = |span: &when::Span| !matches!(span.when, When::Clock(_));
        // "Am Samstag findet das Fest statt"; "Fri Energi Fyn" is a name.
        let led = times(before).first().is_some_and(|span| fold::words(&before[..span.bytes.start]).count() <= 1);
        let article = fold::words(before).next().filter(|word| cues::is(Cue::Article, &before[word.clone()]));
        let called = article.map_or(before, |word| before[word.end..].trim_start());
        let named = called.starts_with(|c: char| !c.is_lowercase()) && title::fits(called);
        let short = fold::words(called).count() <= MAX_TITLE_WORDS;
        if !(named && short && !led && times(after).iter().any(hours)) || is_own(sentence, ctx) {
            return None;
        }
        let verb = cell.bytes.start + (sentence.as_ptr() as usize - line.as_ptr() as usize) + verb.end;
        item(text, cells, at, cell.whole.start..verb, title::readable(called), ctx)
    })
}

/// Whether the sender speaks of themselves, or of something else than an event.
fn is_own(sentence: &str, ctx: &IntentContext<'_>) -> bool {
    cues::has(Cue::Myself, sentence)
        || !matches!(intent::read(sentence, ctx).intent, Intent::Meetup | Intent::None | Intent::Stop)
}

/// The event that the line of a cell tells of. `led`: what leads in, from where the event begins to where its house may be named.
fn item(
    text: &str,
    cells: &[Cell],
    at: usize,
    led: Range<usize>,
    title: Option<String>,
    ctx: &IntentContext<'_>,
) -> Option<Item> {
    let (start, line) = (led.start, cells[at].whole.clone());
    // "Generalforsamlingen i Fri Energi Fyn afholdes i Odense": a name may hold a place, and the event is elsewhere.
    let behind = places(text, led.end.clamp(line.start, line.end)..line.end, ctx);
    let places = if behind.is_empty() { places(text, line.clone(), ctx) } else { behind };
    let zone = places.first().map_or(ctx.zone, |named| named.place.zone);
    // What is said besides in that line, up to what is something else: "there is a mattress".
    let mut end = line.start;
    let mut when = Vec::new();
    let dates = date_context(ctx, zone);
    for sentence in sentences(&text[line.clone()]) {
        let times = when::readings(sentence, &when::find(sentence, &dates), &dates);
        let other = is_senders(sentence, ctx) && intent::read(sentence, ctx).intent != Intent::Meetup;
        if !when.is_empty() && (other || !times.is_empty()) {
            break;
        }
        end += sentence.len();
        if when.is_empty() {
            when = times;
        }
    }
    let whole = end == line.end;
    if whole {
        let after = cells[at + 1..].iter().take_while(|cell| !is_senders(&text[cell.whole.clone()], ctx));
        end = after.last().map_or(end, |cell| cell.whole.end);
    }
    let mut item = Item::new(Intent::Meetup, start..end);
    let said = &text[line.start..end];
    let called = || {
        let reading = intent::read(said, ctx);
        reading.title.map(|bytes| said[bytes].to_owned())
    };
    item.title = title.or_else(called);
    let house = venue::find(text, led.end.min(end)..end.min(line.end), &places);
    item.venue = house.map(|bytes| text[bytes].to_owned());
    item.when = when;
    item.places = places;
    if item.when.is_empty() {
        return None;
    }
    item.handles = fields::handles(&text[start..end]);
    item.link = link(said);
    item.note = note::cut(said.trim());
    Some(item)
}

/// The sentences of a line, with what parts them.
fn sentences(line: &str) -> Vec<&str> {
    let (mut found, mut from) = (Vec::new(), 0);
    for (at, _) in line.match_indices(['.', '!', '?']) {
        let (before, after) = (&line[from..at], &line[at + 1..]);
        let ends = after.starts_with(' ') && after.trim_start().starts_with(char::is_uppercase);
        // "Mi. 9. Sept."
        let short = before.rsplit(' ').next().is_some_and(|word| word.chars().count() <= 3);
        if ends && !short {
            found.push(&line[from..=at]);
            from = at + 1;
        }
    }
    found.push(&line[from..]);
    found.retain(|sentence| !sentence.is_empty() && !cues::is(Cue::Filler, sentence));
    found
}
