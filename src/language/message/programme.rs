//! A list of what takes place, a line each, under a line that says where: "Every week at Foundry House, Sheffield: Mondays 18–21: Open
//! workshop".

use std::ops::Range;

use chrono::Datelike;

use crate::domain::time_of_day::TimeOfDay;
use crate::language::cues::{self, Cue};
use crate::language::gazetteer::PlaceKind;
use crate::language::intent::{self, Intent, IntentContext, Named};
use crate::language::message::cells::date_context;
use crate::language::message::lines::{Line, bare, lines};
use crate::language::message::posted::{is_senders, link, places};
use crate::language::message::row::{Row, with_clock};
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
    let rows: Vec<Option<Row>> = all.iter().map(|line| Row::read(text, line.bytes.clone(), &times, &dates)).collect();
    let (mut items, mut at, mut free) = (Vec::new(), 0, 0);
    while at < all.len() {
        let run: Vec<&Row> = rows[at..].iter().map_while(Option::as_ref).collect();
        if run.is_empty() {
            at += 1;
            continue;
        }
        let len = run.len();
        let head = at.checked_sub(1).filter(|head| *head >= free).map(|head| all[head].bytes.clone());
        let head = head.filter(|head| is_head(text, head, ctx));
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
    let written = &text[line.clone()];
    if fold::words(written).count() > MAX_HEAD_WORDS || cues::has(Cue::Myself, written) {
        return false;
    }
    let leads = written.ends_with(':') || cues::has(Cue::Weekly, written) || cues::has(Cue::Programme, written);
    leads || Head::read(text, line, ctx).venue.is_some()
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
        let venue = in_sentence.or_else(|| read.venue.and_then(|name| house(text, name)));
        places.truncate(1);
        Self { places, venue: venue.map(|bytes| text[bytes].to_owned()) }
    }
}

/// The house's name in a part of the head: "Wochenprogramm Haus Birke" names one, "Program for Andelsdagene" doesn't.
fn house(text: &str, name: Range<usize>) -> Option<Range<usize>> {
    let written = &text[name.clone()];
    let lead = cues::find(Cue::Programme, written).filter(|found| found.start == 0).map_or(0, |found| found.end);
    let name = bare(text, name.start + lead..name.end);
    let written = &text[name.clone()];
    let words = fold::words(written).count();
    let has_house = fold::words(written).any(|word| venue::is_house(&written[word]));
    let named =
        written.starts_with(char::is_uppercase) && words <= MAX_VENUE_WORDS && !cues::has(Cue::Programme, written);
    (has_house && written.starts_with(char::is_uppercase) || named).then_some(name)
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
        let leads = cues::has(Cue::Weekly, said) || cues::has(Cue::Programme, said);
        if named.len() < MIN_LINES || timed < MIN_LINES && !leads || timed * 2 < named.len() && !leads {
            return false;
        }
        // The first lines must say on which day.
        if !self.rows[0].has_day {
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
        let mut day = "";
        let mut times: Vec<(Vec<When>, bool)> = Vec::new();
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
            times.push((read, moves));
        }
        let said = self.head.as_ref().map_or("", |head| &text[head.clone()]);
        let repeats = |when: &When| matches!(when, When::Weekly { .. } | When::Monthly { .. });
        let some = times.iter().flat_map(|(when, _)| when).any(repeats);
        let weekly = cues::has(Cue::Weekly, said) || some && !cues::has(Cue::ThisWeek, said);
        times.into_iter().map(|(when, moves)| if weekly && moves { every_week(when) } else { when }).collect()
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
