//! A list of what takes place, a line each, under a line that says where: "Every week at Foundry House, Sheffield: Mondays 18–21: Open
//! workshop".

use std::ops::Range;

use chrono::Datelike;

use crate::domain::time_of_day::TimeOfDay;
use crate::language::cues::{self, Cue};
use crate::language::gazetteer::PlaceKind;
use crate::language::intent::{self, Intent, IntentContext, Named};
use crate::language::message::block::{is_senders, link, places};
use crate::language::message::cells::date_context;
use crate::language::message::lines::{Line, bare, lines};
use crate::language::message::row::{Row, says_closed, with_clock};
use crate::language::message::{Item, address, fields, note, title, venue};
use crate::language::when::{self, DateContext, Span, When};
use crate::text::fold;

/// Lines of a list; one alone is a sentence.
const MIN_LINES: usize = 2;
/// Words of a line that says where a list is.
const MAX_HEAD_WORDS: usize = 24;
/// Parts of one line that is a list.
const MIN_PARTS: usize = 3;
/// Words of what takes place, in a list on one line.
const MAX_PART_WORDS: usize = 4;
/// Bytes of a list that show its language.
const MAX_HINT: usize = 240;
/// Makes a row of weekdays one of every week; read in all languages.
const EVERY: &str = "every";
/// Words of a house's name that nothing but its place in the head tells to be one.
const MAX_VENUE_WORDS: usize = 4;

/// What such lists announce, in order; the bytes of the first item begin with the list's head, those of the others are their lines.
pub(super) fn find(text: &str, ctx: &IntentContext<'_>) -> Vec<Item> {
    let several = text.trim().contains('\n');
    if !several && text.matches([',', ';']).count() + 1 < MIN_PARTS {
        return Vec::new();
    }
    let all = lines(text);
    let items = if several { lists(text, &all, ctx) } else { Vec::new() };
    if items.is_empty() { all.iter().flat_map(|line| one_line(text, line, ctx)).collect() } else { items }
}

/// The lists of lines.
fn lists(text: &str, all: &[Line], ctx: &IntentContext<'_>) -> Vec<Item> {
    let dates = date_context(ctx, ctx.zone);
    let times = when::find(text, &dates).spans;
    let read = |line: &Line| Row::read(text, line.bytes.clone(), &times, &dates);
    let mut rows: Vec<Option<Row>> = all.iter().map(read).collect();
    // "Andelsdagen, lørdag 20. juni" over lines with hours alone is their head.
    for at in 0..rows.len() {
        let heads = |row: &Row| row.has_day && !row.has_hours && !row.title.is_empty();
        let hours = |row: &Option<Row>| row.as_ref().is_some_and(|row| row.has_hours && !row.has_day);
        let below = rows.get(at + 1..at + 1 + MIN_LINES).is_some_and(|rows| rows.iter().all(hours));
        if below && rows[at].as_ref().is_some_and(heads) {
            rows[at] = None;
        }
    }
    let (mut items, mut at, mut free) = (Vec::new(), 0, 0);
    while at < all.len() {
        if rows[at].is_none() {
            at += 1;
            continue;
        }
        // "Do fällt aus" is within a list, whatever day it is of.
        let off = |line: usize| {
            rows.get(line + 1).is_some_and(Option::is_some) && says_closed(&text[all[line].bytes.clone()])
        };
        let len = (at..all.len()).take_while(|line| rows[*line].is_some() || off(*line)).count();
        let run: Vec<&Row> = rows[at..at + len].iter().flatten().collect();
        let head = at.checked_sub(1).filter(|head| *head >= free).map(|head| all[head].bytes.clone());
        let dated = |head: &Range<usize>| !run[0].has_day && day_of(text, head, &dates).is_some();
        let head = head.filter(|head| is_head(text, head, ctx) || dated(head) && !is_own(text, head));
        let after = all.get(at + len).map(|line| line.bytes.clone());
        let found = List { text, head, rows: &run, after, ctx }.items();
        if !found.is_empty() {
            free = at + len;
        }
        items.extend(found);
        at += len;
    }
    items
}

/// "Mo 18 Uhr Plenum, Mi 19:30 Lesekreis, Fr ab 20 Uhr Küfa, alles im Haus Birke in Leipzig"
fn one_line(text: &str, line: &Line, ctx: &IntentContext<'_>) -> Vec<Item> {
    let dates = date_context(ctx, ctx.zone);
    let whole = line.bytes.clone();
    let (mut parts, mut from) = (Vec::new(), whole.start);
    for (at, c) in text[whole.clone()].char_indices().filter(|(_, c)| matches!(c, ',' | ';')) {
        parts.push(bare(text, from..whole.start + at));
        from = whole.start + at + c.len_utf8();
    }
    parts.push(bare(text, from..whole.end));
    if parts.len() < MIN_PARTS {
        return Vec::new();
    }
    // "Jede Woche: Mo 18 Uhr Plenum, …"
    let colon = text[parts[0].clone()].rfind(": ").map(|at| parts[0].start + at);
    let head = colon.map(|colon| parts[0].start..colon).filter(|head| is_head(text, head, ctx));
    if let Some(head) = &head {
        parts[0] = bare(text, head.end + 1..parts[0].end);
    }
    let times = when::find(text, &dates).spans;
    let rows: Vec<Row> = parts
        .iter()
        .map_while(|part| Row::read(text, part.clone(), &times, &dates).filter(|row| row.first && row.has_hours))
        .take_while(|row| fold::words(&text[row.title.clone()]).count() <= MAX_PART_WORDS)
        .collect();
    if rows.len() < MIN_PARTS {
        return Vec::new();
    }
    let after = parts.get(rows.len()).map(|part| part.start..whole.end);
    let run: Vec<&Row> = rows.iter().collect();
    List { text, head, rows: &run, after, ctx }.items()
}

/// Whether a line is the head of a list: it says where or how often, or leads on.
fn is_head(text: &str, line: &Range<usize>, ctx: &IntentContext<'_>) -> bool {
    if is_own(text, line) {
        return false;
    }
    let written = &text[line.clone()];
    written.ends_with(':')
        || cues::has(Cue::Weekly, written)
        || lists_what(written)
        || Head::read(text, line, ctx).venue.is_some()
}

/// Whether a line is too long for a head, or the sender's own.
fn is_own(text: &str, line: &Range<usize>) -> bool {
    let written = &text[line.clone()];
    fold::words(written).count() > MAX_HEAD_WORDS || cues::has(Cue::Myself, written)
}

/// Whether a line calls what follows a programme: "Autumn programme", "Veranstaltungskalender".
fn lists_what(line: &str) -> bool {
    cues::has(Cue::Programme, line) || fold::words(line).any(|word| cues::ends_word(Cue::ProgrammeEnd, &line[word]))
}

/// Where the one day stands that a head names.
fn day_of(text: &str, head: &Range<usize>, dates: &DateContext) -> Option<Range<usize>> {
    let found = when::find(&text[head.clone()], dates);
    match found.spans.as_slice() {
        [Span { bytes, when: When::Day(_), .. }] => Some(head.start + bytes.start..head.start + bytes.end),
        _ => None,
    }
}

/// Where a list is, as its head says.
#[derive(Default)]
struct Head {
    places: Vec<Named>,
    venue: Option<String>,
}

impl Head {
    fn read(text: &str, line: &Range<usize>, ctx: &IntentContext<'_>) -> Self {
        let mut places = places(text, line.clone(), ctx);
        places.retain(|named| named.place.kind == PlaceKind::Town);
        let read = address::read(text, line.clone(), ctx);
        if places.is_empty() {
            places.extend(read.town.filter(|town| town.place.kind == PlaceKind::Town));
        }
        let in_sentence = venue::find(text, line.clone(), &places);
        let venue = in_sentence.or_else(|| read.venue.and_then(|name| house(text, name, &places)));
        let venue = venue.or_else(|| part_with_house(text, line, &places));
        places.truncate(1);
        Self { places, venue: venue.map(|bytes| text[bytes].to_owned()) }
    }
}

/// The house's name in a part of the head: "Wochenprogramm Haus Birke", "The week at Mill Lane" name one, "Program for Andelsdagene" doesn't.
fn house(text: &str, name: Range<usize>, places: &[Named]) -> Option<Range<usize>> {
    let written = &text[name.clone()];
    let called = |word: &Range<usize>| {
        cues::is(Cue::ProgrammeEnd, &written[word.clone()])
            || cues::ends_word(Cue::ProgrammeEnd, &written[word.clone()])
    };
    let lead = cues::find(Cue::Programme, written).filter(|found| found.start == 0);
    let lead = lead.or_else(|| fold::words(written).next().filter(called)).map_or(0, |found| found.end);
    let name = bare(text, name.start + lead..name.end);
    // What stands behind the preposition, up to the town.
    let name = behind_lead(text, &name).map_or(name.clone(), |at| at..name.end);
    let town = places.iter().map(|named| named.bytes.start).find(|at| name.start < *at && *at < name.end);
    let name = town.map_or(name.clone(), |town| name.start..without_small(text, name.start..town));
    let written = &text[name.clone()];
    let words = fold::words(written).count();
    let has_house = fold::words(written).any(|word| venue::is_house(&written[word]));
    let last = fold::words(written).last().map_or("", |word| &written[word]);
    let occasion = cues::is(Cue::OccasionEnd, last) || cues::ends_word(Cue::OccasionEnd, last);
    let named = words <= MAX_VENUE_WORDS && !lists_what(written) && !occasion;
    (written.starts_with(char::is_uppercase) && (has_house || named)).then_some(name)
}

/// Where the name begins that a preposition leads in: "Veckan hos Ateljé Ugglan".
fn behind_lead(text: &str, name: &Range<usize>) -> Option<usize> {
    let words: Vec<Range<usize>> =
        fold::words(&text[name.clone()]).map(|word| name.start + word.start..name.start + word.end).collect();
    for (at, word) in words.iter().enumerate() {
        let written = &text[word.clone()];
        // "Haus zur Birke", "Huset på Haugen" are names.
        if venue::is_house(written) {
            return None;
        }
        let leads = [Cue::VenueAt, Cue::VenueBy, Cue::VenueIn, Cue::ProgrammeOf];
        if !leads.into_iter().any(|cue| cues::is(cue, written)) {
            continue;
        }
        let small = |word: &&Range<usize>| {
            let written = &text[(*word).clone()];
            written.starts_with(char::is_lowercase) && cues::is(Cue::Article, written)
        };
        let next = words[at + 1..].iter().find(|word| !small(word))?;
        if text[next.clone()].starts_with(char::is_uppercase) {
            return Some(next.start);
        }
    }
    None
}

/// Where a name ends, without the small words behind it.
fn without_small(text: &str, name: Range<usize>) -> usize {
    let part = &text[name.clone()];
    let large = |word: &Range<usize>| {
        !part[word.clone()].starts_with(char::is_lowercase) || venue::is_house(&part[word.clone()])
    };
    fold::words(part).filter(large).last().map_or(name.start, |word| name.start + word.end)
}

/// A part of the head that is a house's name: "Sommerprogramm 2026, Alte Ziegelei, Kassel".
fn part_with_house(text: &str, line: &Range<usize>, places: &[Named]) -> Option<Range<usize>> {
    let parts = address::parts(text, line.clone());
    let is_place = |part: &Range<usize>| places.iter().any(|named| named.bytes.start == part.start);
    parts.iter().enumerate().skip(1).filter(|(_, part)| !is_place(part)).find_map(|(at, part)| {
        let name = house(text, part.clone(), places)?;
        let sure = fold::words(&text[name.clone()]).any(|word| venue::is_house(&text[name.clone()][word]));
        (sure || parts.get(at + 1).is_some_and(is_place)).then_some(name)
    })
}

/// A list: its head, its lines, and the line behind it.
struct List<'a> {
    text: &'a str,
    head: Option<Range<usize>>,
    rows: &'a [&'a Row],
    after: Option<Range<usize>>,
    ctx: &'a IntentContext<'a>,
}

impl List<'_> {
    fn items(&self) -> Vec<Item> {
        if !self.is_programme() {
            return Vec::new();
        }
        let mut head = self.head.as_ref().map(|head| Head::read(self.text, head, self.ctx)).unwrap_or_default();
        // "It's all at the Boat Shed."
        if let Some(after) = &self.after
            && head.venue.is_none()
            && when::find(&self.text[after.clone()], &date_context(self.ctx, self.ctx.zone)).spans.is_empty()
        {
            let below = Head::read(self.text, after, self.ctx);
            let places = places(self.text, after.clone(), self.ctx);
            head.venue = venue::find(self.text, after.clone(), &places).map(|bytes| self.text[bytes].to_owned());
            if head.places.is_empty() {
                head.places = below.places;
            }
        }
        let zone = head.places.first().map_or(self.ctx.zone, |named| named.place.zone);
        let dates = date_context(self.ctx, zone);
        let times = self.times(&dates);
        let mut start = self.head.as_ref().map(|head| head.start);
        let mut items = Vec::new();
        for (row, when) in self.rows.iter().zip(times) {
            let from = *start.get_or_insert(row.bytes.start);
            if row.title.is_empty() || when.is_empty() {
                continue;
            }
            if row.is_closed(self.text) {
                // What it says is read here, and nowhere else.
                if let Some(last) = items.last_mut() {
                    let last: &mut Item = last;
                    last.bytes.end = row.bytes.end;
                }
                continue;
            }
            items.push(self.item(row, when, &head, from));
            start = None;
        }
        self.with_link(&mut items);
        self.with_note(&mut items);
        items
    }

    fn item(&self, row: &Row, when: Vec<When>, head: &Head, from: usize) -> Item {
        let text = self.text;
        let mut item = Item::new(Intent::Meetup, from..row.bytes.end);
        item.when = when.into_iter().map(|when| Span::new(row.said.clone(), when)).collect();
        item.places = head.places.clone();
        item.venue = head.venue.clone();
        let mut called = row.title.clone();
        if let Some((name, own)) = self.own_venue(row) {
            called = name;
            item.venue = Some(text[own].to_owned());
        }
        item.title = title::readable(&text[called]);
        let line = &text[row.bytes.clone()];
        item.handles = fields::handles(line);
        item.link = link(line);
        item.note = row.remark.clone().and_then(|remark| note::cut(text[remark].trim_matches(['(', ')'])));
        item
    }

    /// A link right below the list, or in its head, is that of all lines.
    fn with_link(&self, items: &mut [Item]) {
        let Some(last) = items.last_mut() else { return };
        let below = self.after.clone().filter(|after| !self.text[last.bytes.end..after.start].contains("\n\n"));
        let below = below.filter(|after| intent::links(&self.text[after.clone()]).len() == 1);
        let found = below.as_ref().and_then(|after| link(&self.text[after.clone()]));
        if let (Some(after), Some(_)) = (below, &found) {
            last.bytes.end = after.end;
        }
        let found = found.or_else(|| link(&self.text[self.head.clone()?]));
        for item in items.iter_mut().filter(|item| item.link.is_none()) {
            item.link.clone_from(&found);
        }
    }

    /// What is said right below the list, of no time of its own, is said of all lines: "No booking needed."
    fn with_note(&self, items: &mut [Item]) {
        let Some(after) = &self.after else { return };
        let said = &self.text[after.clone()];
        let times = when::find(said, &date_context(self.ctx, self.ctx.zone)).spans;
        let own = is_senders(said, self.ctx) || !times.is_empty() || !intent::links(said).is_empty();
        if own || fold::words(said).count() > MAX_HEAD_WORDS {
            return;
        }
        if let Some(last) = items.last_mut() {
            last.bytes.end = last.bytes.end.max(after.end);
        }
        for item in items {
            let noted = item.note.take().map_or_else(|| said.to_owned(), |noted| format!("{noted}. {said}"));
            item.note = note::cut(&noted);
        }
    }

    /// A venue that the line names itself, and the title without it.
    fn own_venue(&self, row: &Row) -> Option<(Range<usize>, Range<usize>)> {
        let text = self.text;
        let found = venue::find(text, row.title.clone(), &[])?;
        let before = text[row.title.start..found.start].trim_end();
        let marked = before.ends_with(['@', '📍']);
        let named =
            text[found.clone()].starts_with(char::is_uppercase) && fold::words(&text[found.clone()]).count() > 1;
        if !marked && !named {
            return None;
        }
        // Without what leads in: "Concert at the".
        let words: Vec<Range<usize>> = fold::words(before).collect();
        let lead = |word: &&Range<usize>| {
            let word = &before[(*word).clone()];
            [Cue::VenueAt, Cue::VenueIn, Cue::VenueBy, Cue::Article].into_iter().any(|cue| cues::is(cue, word))
        };
        let leads = if marked { 0 } else { words.iter().rev().take_while(lead).count() };
        let last = words.len().checked_sub(leads + 1)?;
        Some((row.title.start..row.title.start + words[last].end, found))
    }

    /// Whether it is what takes place somewhere; not a traveller's stops, or when a bed is free.
    fn is_programme(&self) -> bool {
        let text = self.text;
        let named: Vec<&&Row> = self.rows.iter().filter(|row| !row.title.is_empty()).collect();
        let timed = named.iter().filter(|row| row.has_hours).count();
        let said = self.head.as_ref().map_or("", |head| &text[head.clone()]);
        let leads = cues::has(Cue::Weekly, said) || lists_what(said);
        if named.len() < MIN_LINES || timed < MIN_LINES && !leads || timed * 2 < named.len() && !leads {
            return false;
        }
        // The first lines must say on which day.
        if !self.rows[0].has_day && self.day().is_none() {
            return false;
        }
        let others = named.iter().filter(|row| {
            let line = &text[row.bytes.clone()];
            let asks = intent::read(line, self.ctx).intent;
            only_places(&text[row.title.clone()], self.ctx)
                || matches!(asks, Intent::Stop | Intent::Offer | Intent::Rsvp | Intent::Suggest | Intent::FollowUp)
        });
        others.count() * 2 < named.len()
    }

    /// The day of the head, for lines with hours alone.
    fn day(&self) -> Option<Range<usize>> {
        day_of(self.text, self.head.as_ref()?, &date_context(self.ctx, self.ctx.zone))
    }

    /// Words of the list that show its language.
    fn hint(&self) -> String {
        let head = self.head.iter().map(|head| &self.text[head.clone()]);
        let titles = self.rows.iter().map(|row| &self.text[row.title.clone()]);
        let said: Vec<&str> = head.chain(titles).collect();
        let said = said.join("\n");
        said[..said.floor_char_boundary(MAX_HINT)].to_owned()
    }

    /// When each row is, in the zone of `dates`.
    fn times(&self, dates: &DateContext) -> Vec<Vec<When>> {
        let text = self.text;
        let next_week = dates.now.checked_add_days(chrono::Days::new(7)).unwrap_or(dates.now);
        let later = DateContext { now: next_week, first_day: None, ..dates.clone() };
        let hint = self.hint();
        let of_head = self.day().filter(|_| !self.rows[0].has_day);
        let mut day = of_head.map_or("", |day| &text[day]);
        let mut times: Vec<(Vec<When>, bool, Vec<When>)> = Vec::new();
        for row in self.rows {
            let own = &text[row.said.clone()];
            let said = if row.has_day || day.is_empty() { own.to_owned() } else { format!("{day}, {own}") };
            if row.has_day {
                // A line that says what takes place says the day for itself alone.
                day = if row.title.is_empty() { own } else { "" };
            }
            let read = read(&said, &hint, dates);
            // What moves on with the week names a weekday alone.
            let moves = read != self::read(&said, &hint, &later);
            let again = || self::read(&format!("{EVERY} {said}"), &hint, dates);
            let days = moves && matches!(read.as_slice(), [When::Days { .. }]);
            times.push((read, moves, if days { again() } else { Vec::new() }));
        }
        let said = self.head.as_ref().map_or("", |head| &text[head.clone()]);
        let repeats = When::comes_again;
        let some = times.iter().flat_map(|(when, ..)| when).any(repeats);
        // "Monday to Friday 9–11" are opening hours.
        let some = some || times.iter().any(|(_, _, again)| matches!(again.as_slice(), [When::Weekly { .. }]));
        let weekly = cues::has(Cue::Weekly, said) || some && !cues::has(Cue::ThisWeek, said);
        let repeated = |(when, moves, again): (Vec<When>, bool, Vec<When>)| match again.as_slice() {
            [When::Weekly { .. }] if weekly => again,
            _ if weekly && moves => every_week(when),
            _ => when,
        };
        times.into_iter().map(repeated).collect()
    }
}

/// What such words say of time, beside others of the same language.
fn read(said: &str, hint: &str, ctx: &DateContext) -> Vec<When> {
    let read = |said: &str| -> Vec<When> {
        let text = format!("{said}\n\n{hint}");
        let mut found = when::find(&text, ctx);
        found.spans.retain(|span| span.bytes.end <= said.len());
        // Hours of no day say nothing.
        if found.spans.iter().all(|span| matches!(span.when, When::Clock(_))) {
            return Vec::new();
        }
        let times = when::readings(said, &found, ctx).into_iter().map(|span| span.when);
        times.filter(|when| !matches!(when, When::Clock(_))).collect()
    };
    let times = read(said);
    // "tis 18–21" are no days, and "So 11–14 Uhr" is one.
    let clock = || with_clock(said).map(|(_, said)| read(&said)).unwrap_or_default();
    if times.is_empty() { clock() } else { times }
}

/// The same days of every week.
fn every_week(times: Vec<When>) -> Vec<When> {
    let mut all: Vec<When> = Vec::new();
    for when in times {
        let (day, time) = match when {
            When::Day(day) => (day, None),
            When::At(at) => (at.date(), Some(TimeOfDay::At(at.time()))),
            When::Hours { day, from, to } => (day, Some(TimeOfDay::Between(from, to))),
            When::Part { day, part } => (day, Some(TimeOfDay::Part(part))),
            other => {
                all.push(other);
                continue;
            }
        };
        match all.last_mut() {
            Some(When::Weekly { days, time: other }) if *other == time => days.push(day.weekday()),
            _ => all.push(When::Weekly { days: vec![day.weekday()], time }),
        }
    }
    all
}

/// "Oslo", "Lund + Malmö": nothing but places.
fn only_places(title: &str, ctx: &IntentContext<'_>) -> bool {
    let places = intent::places(title, ctx);
    let free = |word: &Range<usize>| !places.iter().any(|named| named.bytes.contains(&word.start));
    let long = |word: &Range<usize>| title[word.clone()].chars().count() > 3;
    !places.is_empty() && !fold::words(title).filter(free).any(|word| long(&word))
}
