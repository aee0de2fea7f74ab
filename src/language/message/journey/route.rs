//! The stops of a route as it is written in one sentence or line: in order, each with how sure it is, its days and what is said of it.

use std::ops::Range;

use chrono::NaiveDate;

use crate::domain::stop::Certainty;
use crate::language::cues::Cue;
use crate::language::gazetteer::{Lookup, Place, PlaceKind};
use crate::language::intent::Named;
use crate::language::message::journey::layout::trimmed;
use crate::language::message::journey::length::length;
use crate::language::message::journey::page::{Page, kept};
use crate::language::when::{Span, When};

/// Characters of what is said of one stop.
pub(super) const MAX_STOP_NOTE: usize = 300;
/// Words before a place that say that one comes from there, or doesn't go there: "not to Berlin", "leave from Bodø".
const NEAR_WORDS: usize = 2;
/// People who live in a place that is taken for one without any other sign than where it stands.
const MIN_PEOPLE: u32 = 1_000;
/// The same, where it is named otherwise than there: "Flensborg".
const MANY_PEOPLE: u32 = 20_000;
/// Letters of a side of a country, written in one word with it: "Nord", "Südost".
const SIDE_LETTERS: std::ops::RangeInclusive<usize> = 3..=9;
/// Words with which people say that they go, and what joins the stops; they say nothing of a stop.
const EXPLAINED: [Cue; 25] = [
    Cue::Joint,
    Cue::Onward,
    Cue::Maybe,
    Cue::Perhaps,
    Cue::Me,
    Cue::Start,
    Cue::Home,
    Cue::SetOut,
    Cue::Journey,
    Cue::Back,
    Cue::Route,
    Cue::About,
    Cue::Also,
    Cue::Dates,
    Cue::Person,
    Cue::ByTrain,
    Cue::ByBike,
    Cue::ByThumb,
    Cue::ByBoat,
    Cue::OnFoot,
    Cue::ByBus,
    Cue::ByCar,
    Cue::Filler,
    Cue::Article,
    Cue::Hello,
];

/// One stop that was read.
#[derive(Clone)]
pub(super) struct Stop {
    /// What is said of it, with its own words around it.
    pub bytes: Range<usize>,
    pub place: Named,
    pub spans: Vec<Span>,
    pub certainty: Certainty,
    pub note: Option<String>,
}

/// A part of a route.
#[derive(Default)]
pub(super) struct Leg {
    pub stops: Vec<Stop>,
    /// Times of the whole journey rather than of a stop.
    pub whole: Vec<Span>,
    /// What stands before the list of stops: "On Monday I leave for two weeks".
    pub head: Range<usize>,
}

/// The stops of a sentence or line. `opens`: it is one that tells of the whole journey, whose first day it may say.
pub(super) fn read(page: &Page<'_>, within: &Range<usize>, opens: bool, first_day: Option<NaiveDate>) -> Leg {
    let spans = page.times(within, first_day);
    let mut places = places(page, within, &spans);
    let list = list_start(page, within, &places, &spans).map_or(within.clone(), |start| start..within.end);
    let head = within.start..list.start;
    places.retain(|place| place.bytes.start >= list.start);
    let mut from = list.start;
    let left_out: Vec<bool> = places
        .iter()
        .map(|place| {
            let gap = std::mem::replace(&mut from, place.bytes.end)..place.bytes.start;
            is_left_out(page, &gap, place)
        })
        .collect();
    let length = length(page, within, &spans).map(|(_, bytes)| bytes);
    let passed = places.iter().zip(&left_out).filter(|(_, out)| **out).map(|(place, _)| place.bytes.clone());
    let passed: Vec<Range<usize>> = passed.chain(length).collect();
    let mut left_out = left_out.into_iter();
    places.retain(|_| !left_out.next().unwrap_or(false));
    if let Some(at) = places.first().map(|place| place.bytes.start).filter(|_| list.start == within.start) {
        let head = within.start..at;
        let found = read_list(page, &list, &places, (&spans, &passed), opens);
        return Leg { head, ..found };
    }
    let (of_head, of_list): (Vec<Span>, Vec<Span>) = spans.into_iter().partition(|span| span.bytes.start < list.start);
    let mut leg = read_list(page, &list, &places, (&of_list, &passed), false);
    leg.whole.splice(0..0, of_head);
    leg.head = head;
    leg
}

/// Where the list begins: behind the colon before the first places; a date with a colon is of the place that follows.
fn list_start(page: &Page<'_>, within: &Range<usize>, places: &[Named], spans: &[Span]) -> Option<usize> {
    let written = page.at(within);
    let colons = written.match_indices(':').map(|(at, _)| within.start + at);
    let mut ends = colons.filter(|at| {
        page.text[at + 1..].starts_with(char::is_whitespace) && places.iter().any(|place| place.bytes.start > *at)
    });
    let colon = ends.next()?;
    let known: Vec<Range<usize>> = spans.iter().map(|span| span.bytes.clone()).collect();
    let named = places.iter().any(|place| place.bytes.end <= colon);
    let says = page
        .words
        .words(&(within.start..colon))
        .iter()
        .any(|(word, _)| !known.iter().any(|range| word.start < range.end && range.start < word.end));
    (says && !(named && ends.next().is_some())).then_some(colon + 1)
}

/// What parts two stops of a list; a mark in a date parts nothing.
fn joint(page: &Page<'_>, gap: &Range<usize>, spans: &[Span]) -> usize {
    let in_span = |at: usize| spans.iter().any(|span| span.bytes.start <= at && at < span.bytes.end);
    let mut depth = 0_usize;
    let mut mark = None;
    for (at, c) in page.at(gap).char_indices() {
        let at = gap.start + at;
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let is_dash = matches!(c, '-' | '–' | '—') && page.text[..at].ends_with(' ');
        if depth == 0
            && !in_span(at)
            && (matches!(c, ',' | ';' | '→' | '>' | '/' | '+' | '&' | '·' | '|' | '\n' | '.' | '➜' | '➡' | '⇒')
                || is_dash)
        {
            mark = Some(at);
            break;
        }
    }
    let words =
        [Cue::Joint, Cue::Onward].into_iter().filter_map(|cue| page.words.find(cue, gap)).map(|found| found.start);
    let words = words.filter(|at| !in_span(*at) && !page.at(&(gap.start..*at)).contains('(')).min();
    mark.into_iter().chain(words).min().unwrap_or(gap.end)
}

/// The certainty that is said in a part of a list.
fn said(page: &Page<'_>, part: &Range<usize>, spans: &[Span]) -> Option<Certainty> {
    let free =
        |found: Range<usize>| !spans.iter().any(|span| found.start < span.bytes.end && span.bytes.start < found.end);
    let has = |cue| page.words.find(cue, part).is_some_and(free);
    if has(Cue::Wish) {
        Some(Certainty::Wish)
    } else if [Cue::Maybe, Cue::Perhaps, Cue::Provided].into_iter().any(has) || page.at(part).contains('?') {
        Some(Certainty::Maybe)
    } else {
        None
    }
}

/// `passed`: places that are left out, and words that are read otherwise.
fn read_list(
    page: &Page<'_>,
    list: &Range<usize>,
    places: &[Named],
    (spans, passed): (&[Span], &[Range<usize>]),
    opens: bool,
) -> Leg {
    let known: Vec<Range<usize>> = spans.iter().map(|span| span.bytes.clone()).chain(passed.iter().cloned()).collect();
    let mut leg = Leg::default();
    // Between two places: where the one's words end and the other's begin.
    let mut joints: Vec<usize> = vec![list.start];
    for pair in places.windows(2) {
        joints.push(joint(page, &(pair[0].bytes.end..pair[1].bytes.start), spans));
    }
    joints.push(list.end);
    let lead = |n: usize| joints[n]..places[n].bytes.start;
    let trail = |n: usize| places[n].bytes.end..joints[n + 1];
    let of = owners(page, places, spans, &joints, opens);
    leg.whole = spans.iter().zip(&of).filter(|(_, owner)| owner.is_none()).map(|(span, _)| span.clone()).collect();
    let mut carried = Certainty::Sure;
    for n in 0..places.len() {
        let later = (n + 1..places.len()).any(|later| said(page, &lead(later), spans).is_some());
        let here = said(page, &lead(n), spans);
        carried = match here {
            Some(certainty) => certainty,
            None if carries_on(page, &lead(n), spans, later) => carried,
            None => Certainty::Sure,
        };
        let own = said(page, &trail(n), spans);
        let certainty = match (carried, own) {
            (Certainty::Wish, _) | (_, Some(Certainty::Wish)) => Certainty::Wish,
            (Certainty::Maybe, _) | (_, Some(_)) => Certainty::Maybe,
            (Certainty::Sure, None) => Certainty::Sure,
        };
        let own_spans: Vec<Span> =
            spans.iter().zip(&of).filter(|(_, owner)| **owner == Some(n)).map(|(span, _)| span.clone()).collect();
        let bytes = trimmed(page.text, if n == 0 && opens { places[n].bytes.start } else { joints[n] }..joints[n + 1]);
        let note = note(page, &lead(n), &places[n], &trail(n), &known, n == 0 && opens);
        leg.stops.push(Stop { bytes, place: places[n].clone(), spans: own_spans, certainty, note });
    }
    leg
}

/// Whether what was said of the place before holds here, too: nothing but what joins a list stands between.
fn carries_on(page: &Page<'_>, lead: &Range<usize>, spans: &[Span], later: bool) -> bool {
    let known: Vec<Range<usize>> = spans.iter().map(|span| span.bytes.clone()).collect();
    let joined = page.has(Cue::Joint, lead) || page.at(lead).contains(['&', '+', '/']);
    !page.has(Cue::Onward, lead)
        && (joined || !later)
        && !page.says_more(lead, &[Cue::Joint, Cue::Side, Cue::Start, Cue::Article], &known)
}

/// For each time, the place that it is said of; `None` for the whole journey's.
fn owners(page: &Page<'_>, places: &[Named], spans: &[Span], joints: &[usize], opens: bool) -> Vec<Option<usize>> {
    let Some(first) = places.first() else { return vec![None; spans.len()] };
    let dates_first = spans.first().is_some_and(|span| span.bytes.end <= first.bytes.start);
    let owner = |span: &Span| -> Option<usize> {
        let next = places.iter().position(|place| place.bytes.start >= span.bytes.end);
        match next {
            Some(0) => (!opens).then_some(0),
            None => Some(places.len() - 1),
            Some(next) if span.bytes.start < joints[next] => Some(next - 1),
            Some(next) if dates_first => Some(next),
            Some(next) => {
                // "Oslo, 6–9 April, Lund": between two commas, it's of the place before.
                let before = page.at(&(joints[next]..span.bytes.start)).trim_matches([',', ' ']).is_empty();
                let after = page.text[span.bytes.end..].starts_with([',', ';']);
                Some(if before && after { next - 1 } else { next })
            }
        }
    };
    let found: Vec<Option<usize>> = spans.iter().map(owner).collect();
    let of_all = |when: &When| matches!(when, When::Days { .. } | When::Until(_));
    // One time at either end of several places is of all of them.
    match (spans, found.as_slice()) {
        ([one], [Some(n)])
            if places.len() > 1 && of_all(&one.when) && (*n == 0 && dates_first || *n + 1 == places.len()) && opens =>
        {
            vec![None]
        }
        _ => found,
    }
}

/// Whether one comes from there, is at home there, or leaves it out.
fn is_left_out(page: &Page<'_>, lead: &Range<usize>, place: &Named) -> bool {
    let words = page.words.words(lead);
    let near = &words[words.len().saturating_sub(NEAR_WORDS)..];
    let Some((first, _)) = near.first() else { return false };
    let near_bytes = first.start..place.bytes.start;
    let marks = page.at(&near_bytes).contains([',', ';', ':', '.']);
    // "I leave Umeå", and as well "lämnar jag Umeå".
    let last = words
        .iter()
        .rev()
        .find(|(word, _)| !page.any(&[Cue::OneselfActs, Cue::Article], word))
        .map_or(lead.clone(), |(last, _)| last.clone());
    let sided = page.has(Cue::Side, &near_bytes);
    !sided && !page.at(&(last.end..place.bytes.start)).contains([',', ';', ':', '.']) && page.has(Cue::Start, &last)
        || !marks && page.has(Cue::Home, &near_bytes)
        || !marks && page.has(Cue::Not, &near_bytes) && !page.has(Cue::Provided, lead) && !page.has(Cue::Maybe, lead)
}

/// What is said of a stop besides its name and days: "south Sweden", "Vaasa at the end, if the ferry goes".
fn note(
    page: &Page<'_>,
    lead: &Range<usize>,
    place: &Named,
    trail: &Range<usize>,
    known: &[Range<usize>],
    opens: bool,
) -> Option<String> {
    let words = page.words.words(lead);
    let small = |word: &(Range<usize>, String)| word.1.chars().count() <= 3;
    let mut side = None;
    for (word, key) in words.iter().rev() {
        if page.has(Cue::Side, word) && !page.at(&(word.end..place.bytes.start)).contains([',', ';', ':']) {
            side = Some(word.start);
        } else if !small(&(word.clone(), key.clone())) {
            break;
        }
    }
    let before = lead.start..side.unwrap_or(lead.end);
    let start = if !opens && page.says_more(&before, &EXPLAINED, known) { first_said(page, lead, known) } else { side };
    let end = if page.says_more(trail, &EXPLAINED, known) { trail.end } else { place.bytes.end };
    let compound = place.place.kind == PlaceKind::Country && split_side(page, &place.bytes).is_some();
    if start.is_none() && end == place.bytes.end && !compound {
        return None;
    }
    let written = page.at(&(start.unwrap_or(place.bytes.start)..end));
    Some(kept(written.trim_matches([',', ' ', '.', ';', '-', '–']), MAX_STOP_NOTE))
}

/// Where the first word stands that says something.
fn first_said(page: &Page<'_>, lead: &Range<usize>, known: &[Range<usize>]) -> Option<usize> {
    let words = page.words.words(lead);
    let mut at = 0;
    while at < words.len() {
        if let Some(count) = [Cue::Joint, Cue::Onward, Cue::Also]
            .into_iter()
            .filter_map(|cue| page.words.matched(cue, &words[at..]))
            .max()
        {
            at += count;
        } else if known.iter().any(|range| words[at].0.start < range.end && range.start < words[at].0.end) {
            at += 1;
        } else {
            return Some(words[at].0.start);
        }
    }
    None
}

/// The places of a part of a message, with those that only their place in a list tells: "Essen", "Norddeutschland".
fn places(page: &Page<'_>, within: &Range<usize>, spans: &[Span]) -> Vec<Named> {
    let mut found = page.places(within);
    // "Der Norden von Italien" isn't Norden in East Frisia.
    let is_side = |at: usize| {
        let words = page.words.words(&found[at].bytes);
        let next = found.get(at + 1).map(|next| found[at].bytes.end..next.bytes.start);
        let close = |gap: Range<usize>| {
            page.at(&gap).chars().all(|c| c.is_alphabetic() || c == ' ')
                && page.words.words(&gap).iter().all(|(_, word)| word.chars().count() <= 3)
        };
        page.words.matched(Cue::Side, words) == Some(words.len()) && next.is_some_and(close)
    };
    let sides: Vec<bool> = (0..found.len()).map(is_side).collect();
    let mut sides = sides.into_iter();
    found.retain(|_| !sides.next().unwrap_or(false));
    let near: Vec<(f64, f64)> = page.ctx.stops.iter().map(|stop| (stop.lat, stop.lon)).collect();
    let taken = |bytes: &Range<usize>, found: &[Named]| {
        found.iter().any(|place| bytes.start < place.bytes.end && place.bytes.start < bytes.end)
            || spans.iter().any(|span| bytes.start < span.bytes.end && span.bytes.start < bytes.end)
    };
    let mut more: Vec<Named> = Vec::new();
    for (word, _) in page.words.words(within) {
        if taken(word, &found) {
            continue;
        }
        if let Some((_, rest)) = split_side(page, word)
            && let Some((len, Lookup::One(place, _))) = page.ctx.gazetteer.longest_prefix(page.at(&rest), &near)
            && len == rest.len()
            && place.kind == PlaceKind::Country
        {
            more.push(Named { bytes: word.clone(), place, others: Vec::new(), corrected: false, part: None });
        }
    }
    for part in parts(page, within, spans) {
        if taken(&part, &found) || taken(&part, &more) {
            continue;
        }
        if let Some(named) = alone(page, &part, &near, found.is_empty()) {
            more.push(named);
        }
    }
    more.retain(|named| !found.iter().any(|other| other.place.id == named.place.id));
    found.extend(more);
    found.sort_by_key(|named| named.bytes.start);
    found
}

/// "Norddeutschland", "Sør-Sverige": the side, and the country.
fn split_side(page: &Page<'_>, word: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let written = page.at(word);
    let capital = written.starts_with(char::is_uppercase);
    written.char_indices().map(|(at, _)| at).filter(|at| capital && SIDE_LETTERS.contains(at)).find_map(|at| {
        let side = word.start..word.start + at;
        let rest = word.start + at..word.end;
        let key = crate::text::fold::letters(page.at(&side));
        let is_side = page.words.matched(Cue::Side, &[(side.clone(), key)]) == Some(1);
        (is_side && rest.len() >= *SIDE_LETTERS.start()).then_some((side, rest))
    })
}

/// The parts of a list between its marks and joining words.
fn parts(page: &Page<'_>, within: &Range<usize>, spans: &[Span]) -> Vec<Range<usize>> {
    /// More parts than any route has.
    const MAX_PARTS: usize = 40;
    let mut parts = Vec::new();
    let mut from = within.start;
    let marks = page
        .at(within)
        .char_indices()
        .filter(|(_, c)| matches!(c, ',' | ';' | ':' | '→' | '>' | '+' | '&' | '/' | '\n' | '(' | ')' | '.' | '?'));
    let in_span = |at: usize| spans.iter().any(|span| span.bytes.start <= at && at < span.bytes.end);
    let marks = marks.map(|(at, c)| (within.start + at, c.len_utf8())).filter(|(at, _)| !in_span(*at));
    let words = page.words.words(within);
    let joints = (0..words.len())
        .filter(|at| page.words.matched(Cue::Joint, &words[*at..]) == Some(1))
        .map(|at| (words[at].0.start, words[at].0.len()));
    let mut cuts: Vec<(usize, usize)> = marks.chain(joints).take(MAX_PARTS).collect();
    cuts.sort_unstable();
    for (at, len) in cuts {
        if from < at {
            parts.push(from..at);
        }
        from = from.max(at + len);
    }
    if from < within.end {
        parts.push(from..within.end);
    }
    parts
}

/// A part of a list that is nothing but a place, after words that join it.
fn alone(page: &Page<'_>, part: &Range<usize>, near: &[(f64, f64)], first: bool) -> Option<Named> {
    let words = page.words.words(part);
    let mut at = 0;
    while at < words.len()
        && let Some(count) = [Cue::Joint, Cue::Onward, Cue::Maybe, Cue::Perhaps, Cue::Also, Cue::About]
            .into_iter()
            .filter_map(|cue| page.words.matched(cue, &words[at..]))
            .max()
    {
        at += count;
    }
    let start = words.get(at)?.0.start;
    // "Durham first": behind it, too.
    let behind = words[at + 1..].iter().position(|(word, _)| page.has(Cue::Onward, word)).map(|n| at + 1 + n);
    let end = behind.filter(|n| *n + 1 == words.len()).map_or(part.end, |n| words[n].0.start);
    // A sentence of its own has a capital anyway; in a message without capitals, what stands behind "first" is a name.
    let small = !page.text.contains(char::is_uppercase) && at > 0;
    if first && at == 0 && end == part.end || !small && !page.text[start..].starts_with(char::is_uppercase) {
        return None;
    }
    let rest = page.text.get(start..end)?.trim_end();
    let (len, lookup) = page.ctx.gazetteer.longest_prefix(rest, near)?;
    let (place, others): (Place, Vec<Place>) = match lookup {
        Lookup::One(place, _) => (place, Vec::new()),
        Lookup::Several(mut all) if !all.is_empty() => (all.remove(0), all),
        _ => return None,
    };
    let named = crate::text::fold::key(&place.name) == crate::text::fold::key(&rest[..len]);
    let people = if named && !small { MIN_PEOPLE } else { MANY_PEOPLE };
    (len == rest.len() && (named || !first) && place.population >= people).then(|| Named {
        bytes: start..start + len,
        place,
        others,
        corrected: false,
        part: None,
    })
}
