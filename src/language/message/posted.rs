//! An event as it is passed on from a calendar, a mail or a poster: its title, date, venue, address, link, each on a line of its own or
//! parted by dashes.

use std::ops::Range;

use chrono_tz::Tz;

use crate::language::intent::{Intent, IntentContext};
use crate::language::message::address::{self, Address};
use crate::language::message::block::{is_senders, link, places};
use crate::language::message::cells::{self, Cell, CellKind, date_context};
use crate::language::message::{Item, fields, mail, note, title, venue};
use crate::language::when::{self, Span, When};
use crate::text::fold;

/// Words of a venue's name that nothing but its line tells to be one.
const MAX_VENUE_WORDS: usize = 5;
/// Paragraphs between a title and its date.
const MAX_APART: usize = 2;
/// Cells before a date among which its title is looked for.
const MAX_BEFORE: usize = 6;
/// Stars on either side of a line that is to be seen first.
const MIN_STARS: usize = 2;
/// Hours that a night's event goes on into the next day.
const MAX_NIGHT_HOURS: i64 = 12;

/// The events that are passed on, in order; each item's bytes are the block of lines that it was read of.
pub(super) fn find(text: &str, ctx: &IntentContext<'_>) -> Vec<Item> {
    if !may_hold_one(text) {
        return Vec::new();
    }
    let cells = cells::read(text, ctx);
    let dates = dates(&cells);
    let mut items = Vec::new();
    let mut low = 0;
    for (at, date) in dates.iter().enumerate() {
        let high = dates.get(at + 1).map_or(cells.len(), |next| next.start);
        let Some(event) = Event::find(text, &cells, date.clone(), low..high, ctx) else { continue };
        let next = dates.get(at + 1).and_then(|next| {
            let after = dates.get(at + 2).map_or(cells.len(), |after| after.start);
            Event::find(text, &cells, next.clone(), event.end..after, ctx)
        });
        let event = event.with_all(text, &cells, next.map_or(cells.len(), |next| next.start), ctx);
        if let Some(item) = event.item(text, &cells, ctx) {
            low = event.end;
            items.push(item);
        }
    }
    if items.is_empty() { mail::find(text, &cells, ctx).into_iter().collect() } else { items }
}

/// Whether it is worth a look: several lines, or one in several parts, with a number in it.
fn may_hold_one(text: &str) -> bool {
    let parts = || text.matches([',', '|', '·', '•', '–', '—', '\t']).count() + text.matches(" - ").count();
    text.contains(|c: char| c.is_ascii_digit()) && (text.trim().contains('\n') || parts() > 1)
}

/// Runs of cells that are dates and times.
fn dates(cells: &[Cell]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, cell) in cells.iter().enumerate() {
        if cell.kind != CellKind::When {
            continue;
        }
        match found.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            _ => found.push(at..at + 1),
        }
    }
    found
}

/// Where the parts of an event stand among the cells.
struct Event {
    date: Range<usize>,
    title: usize,
    place: Range<usize>,
    link: Option<usize>,
    start: usize,
    end: usize,
    /// Whether the cell of the title names the place, too.
    title_has_place: bool,
}

impl Event {
    /// The event of a date, among those cells.
    fn find(
        text: &str,
        cells: &[Cell],
        date: Range<usize>,
        among: Range<usize>,
        ctx: &IntentContext<'_>,
    ) -> Option<Self> {
        let spans = times(text, &cells[date.clone()], ctx, ctx.zone);
        if spans.is_empty() {
            return None;
        }
        let low = among.start.max(date.start.saturating_sub(MAX_BEFORE));
        let (title, title_has_place) = title_of(text, cells, &date, low..among.end)?;
        let place =
            if title_has_place { date.end..date.end } else { place_of(text, cells, &date, title, low..among.end, ctx) };
        let near = |at: &usize| cells[*at].kind == CellKind::Link;
        let link = (date.end..among.end).find(near).or_else(|| (low..date.start).rev().find(near));
        let has_hours = spans.iter().any(|span| !matches!(span.when, When::Day(_) | When::Days { .. }));
        let has_year = cells[date.clone()].iter().any(|cell| has_year(&text[cell.bytes.clone()]));
        let labelled = cells[date.clone()].iter().any(|cell| cell.labelled);
        let placed = title_has_place || !place.is_empty();
        let evidence = [has_hours || has_year, placed, link.is_some(), labelled, cells[title].labelled];
        if evidence.into_iter().filter(|is| *is).count() < 2 || !(placed || link.is_some() || labelled) {
            return None;
        }
        let mut start = title.min(date.start);
        if !place.is_empty() {
            start = start.min(place.start);
        }
        let end = (title + 1).max(date.end).max(place.end);
        // What stands above the title and can belong to nothing else: a link, a calendar's sheet, the headers of a mail.
        while start > low
            && match cells[start - 1].kind {
                CellKind::Link => link.is_none_or(|link| link < start),
                CellKind::Sheet | CellKind::Header | CellKind::Subject => true,
                _ => false,
            }
        {
            start -= 1;
        }
        Some(Self { date, title, place, link: None, start, end, title_has_place })
    }

    /// With what else is said of it, up to the next event or what the sender says themselves.
    fn with_all(mut self, text: &str, cells: &[Cell], next: usize, ctx: &IntentContext<'_>) -> Self {
        // A link or an address further down: what is between is of the event.
        let mut at = self.end;
        while at < next {
            let paragraph = cells[at].paragraph;
            let len = cells[at..next].iter().take_while(|cell| cell.paragraph == paragraph).count();
            let opens = paragraph != cells[self.end - 1].paragraph;
            let said = &text[cells[at].whole.start..cells[at + len - 1].whole.end];
            if opens && is_senders(said, ctx) {
                break;
            }
            // "43 kommer · 118 intresserade" is said by the calendar.
            let posted = |cell: &&Cell| {
                matches!(cell.kind, CellKind::Aside | CellKind::Link) || !is_senders(&text[cell.whole.clone()], ctx)
            };
            let own = cells[at..at + len].iter().take_while(posted).count();
            at += own;
            self.end = at;
            if own < len {
                break;
            }
        }
        self.link = (self.start..self.end).find(|at| cells[*at].kind == CellKind::Link);
        self
    }

    fn item(&self, text: &str, cells: &[Cell], ctx: &IntentContext<'_>) -> Option<Item> {
        let bytes = cells[self.start].whole.start..cells[self.end - 1].whole.end;
        let mut item = Item::new(Intent::Meetup, bytes.clone());
        let mut street = None;
        if self.title_has_place {
            let cell = cells[self.title].bytes.clone();
            item.places = places(text, cell.clone(), ctx);
            item.venue = venue::find(text, cell, &item.places).map(|bytes| text[bytes].to_owned());
        } else if !self.place.is_empty() {
            let range = cells[self.place.start].bytes.start..cells[self.place.end - 1].bytes.end;
            let Address { town, venue, street: in_street, .. } = address::read(text, range, ctx);
            item.places = town.into_iter().collect();
            street = venue.as_ref().and(in_street.clone());
            item.venue = venue.or(in_street).map(|bytes| text[bytes].to_owned());
        }
        // "Film night in Cork" names the town in its title.
        if item.places.is_empty() {
            let cell = cells[self.title].bytes.clone();
            item.places = places(text, cell.clone(), ctx);
        }
        let zone = item.places.first().map_or(ctx.zone, |named| named.place.zone);
        item.when = times(text, &cells[self.date.clone()], ctx, zone);
        let length = cells[self.start..self.end].iter().find(|cell| cell.kind == CellKind::Length);
        if let (Some(length), [span]) = (length, item.when.as_mut_slice())
            && let When::At(from) = span.when
            && let Some(to) =
                when::duration(&text[length.bytes.clone()]).and_then(|length| from.checked_add_signed(length))
        {
            span.when = When::Hours { day: from.date(), from: from.time(), to: to.time() };
        }
        if item.when.is_empty() {
            return None;
        }
        item.title = title::readable(&text[cells[self.title].bytes.clone()]);
        let block = &text[bytes];
        item.handles = fields::handles(block);
        item.link = self.link.map(|at| &text[cells[at].bytes.clone()]).and_then(link).or_else(|| link(block));
        item.note = self.note(text, cells, street);
        Some(item)
    }

    /// What stands in the block and has no field.
    fn note(&self, text: &str, cells: &[Cell], street: Option<Range<usize>>) -> Option<String> {
        let has_field = |at: usize| {
            at == self.title
                || self.date.contains(&at)
                || self.place.contains(&at)
                || Some(at) == self.link
                || matches!(cells[at].kind, CellKind::Sheet | CellKind::Length | CellKind::Subject | CellKind::When)
        };
        let mut kept: Vec<(usize, Range<usize>)> = street.into_iter().map(|street| (usize::MAX, street)).collect();
        for at in (self.start..self.end).filter(|at| !has_field(*at)) {
            let cell = &cells[at];
            match kept.last_mut() {
                // Parts of one line that nothing was taken from between.
                Some((line, range)) if *line == cell.line && cells[at - 1].whole.end == range.end => {
                    range.end = cell.whole.end
                }
                _ => kept.push((cell.line, cell.whole.clone())),
            }
        }
        let words: Vec<&str> = kept.into_iter().map(|(_, range)| text[range].trim()).collect();
        note::cut(&words.join("\n"))
    }
}

/// Where the title of a date stands, and whether it is a line with a place in it.
fn title_of(text: &str, cells: &[Cell], date: &Range<usize>, among: Range<usize>) -> Option<(usize, bool)> {
    let is = |at: &usize| cells[*at].kind == CellKind::Text && title::fits(&text[cells[*at].bytes.clone()]);
    let named = |at: &usize| matches!(cells[*at].kind, CellKind::Title);
    let subject = |at: &usize| matches!(cells[*at].kind, CellKind::Subject);
    let here = cells[date.start].paragraph;
    let same = |at: &usize| cells[*at].paragraph == here;
    let before = || (among.start..date.start).rev();
    // "*** VILLAGE CINEMA ***", and below it what is shown.
    let above = || {
        let nearest = before().take_while(same).find(is)?;
        let mut further = before().take_while(same).filter(is);
        Some(
            further
                .find(|at| is_loud(text, &cells[*at]))
                .filter(|_| !is_loud(text, &cells[nearest]))
                .unwrap_or(nearest),
        )
    };
    // Facebook has the date first, the title next, and then where.
    let below = || {
        let aside = |cell: &Cell| match cell.kind {
            CellKind::Sheet | CellKind::Host => true,
            CellKind::Where => cell.labelled,
            _ => false,
        };
        let at = (date.end..among.end).find(|at| !aside(&cells[*at]))?;
        (same(&at) && is(&at)).then_some(at)
    };
    let then_where = |at: usize| cells.get(at + 1).is_some_and(|next| next.kind == CellKind::Where);
    let further = || {
        let near = |at: &usize| cells[*at].paragraph + MAX_APART >= here;
        before().take_while(near).find(|at| is(at) && begins_well(&text[cells[*at].bytes.clone()]))
    };
    let found = before()
        .find(named)
        .or_else(|| (date.end..among.end).find(named))
        .or_else(above)
        .or_else(|| {
            let house = |at: usize| {
                fold::words(&text[cells[at].bytes.clone()])
                    .any(|word| venue::is_house(&text[cells[at].bytes.clone()][word]))
            };
            let titles = |at: &usize| further().is_none_or(|_| has_house(text, &cells[at + 1]) && !house(*at));
            below().filter(|at| then_where(*at) && titles(at))
        })
        .or_else(further)
        .or_else(below)
        .or_else(|| before().find(subject));
    if let Some(found) = found {
        return Some((found, false));
    }
    // "Repair café in Leeds" looks like an address.
    let place = |at: &usize| cells[*at].kind == CellKind::Where && !cells[*at].labelled && same(at);
    let marked = (among.start..among.end).any(|at| cells[at].kind == CellKind::Where && cells[at].labelled);
    let below = || (date.end..among.end).find(place).filter(|_| marked);
    let title = before().find(place).or_else(below)?;
    let another = (date.end..among.end).any(|at| at != title && cells[at].kind == CellKind::Where);
    Some((title, !another))
}

/// Whether a line is written so that nobody overlooks it: in capitals, or between stars.
fn is_loud(text: &str, cell: &Cell) -> bool {
    let (whole, said) = (&text[cell.whole.clone()], &text[cell.bytes.clone()]);
    let starred = |part: &str| part.chars().filter(|c| !c.is_alphanumeric() && !c.is_whitespace()).count() >= MIN_STARS;
    let around = cell.bytes.start - cell.whole.start;
    let shouted = said.chars().any(char::is_uppercase) && !said.chars().any(char::is_lowercase);
    shouted || starred(&whole[..around]) && starred(&whole[around + said.len()..])
}

/// Whether the first part of an address is a name.
fn has_house(text: &str, cell: &Cell) -> bool {
    text[cell.bytes.clone()].contains([',', '-', '–', '('])
        || !fold::words(&text[cell.bytes.clone()])
            .any(|word| text[cell.bytes.start..][word].starts_with(|c: char| c.is_ascii_digit()))
}

fn begins_well(title: &str) -> bool {
    title.starts_with(|c: char| !c.is_lowercase()) && !title.ends_with('?')
}

/// The cells that say where.
fn place_of(
    text: &str,
    cells: &[Cell],
    date: &Range<usize>,
    title: usize,
    among: Range<usize>,
    ctx: &IntentContext<'_>,
) -> Range<usize> {
    let is = |at: &usize| *at != title && cells[*at].kind == CellKind::Where;
    let first = (date.end..among.end).find(is).or_else(|| (among.start..date.start).find(is));
    let is_name = |at: usize| {
        let written = &text[cells[at].bytes.clone()];
        let words = fold::words(written).count();
        at != title
            && cells[at].kind == CellKind::Text
            && words <= MAX_VENUE_WORDS
            && !written.ends_with(['.', '!', '?', ':'])
    };
    let Some(first) = first else {
        // A name alone, right below the date.
        let at = date.end;
        let named = at < among.end && cells[at].paragraph == cells[date.start].paragraph && is_name(at) && {
            let written = &text[cells[at].bytes.clone()];
            let mut words = fold::words(written);
            let house = fold::words(written).any(|word| venue::is_house(&written[word]));
            let in_town = address::read(text, cells[at].bytes.clone(), ctx).in_name;
            (house
                || in_town
                || words.all(|word| written[word].starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())))
                && !written.contains(',')
        };
        return if named { at..at + 1 } else { date.end..date.end };
    };
    let mut place = first..first + 1;
    while place.end < among.end && is(&place.end) && cells[place.end].paragraph <= cells[first].paragraph + 1 {
        place.end += 1;
    }
    let range = |place: &Range<usize>| cells[place.start].bytes.start..cells[place.end - 1].bytes.end;
    // The house's name on a line above its street and town.
    if address::read(text, range(&place), ctx).venue.is_none()
        && place.start > among.start
        && cells[place.start - 1].paragraph == cells[place.start].paragraph
        && is_name(place.start - 1)
    {
        place.start -= 1;
    }
    place
}

fn has_year(text: &str) -> bool {
    fold::words(text).any(|word| {
        let word = &text[word];
        word.len() == 4 && word.starts_with("20") && word.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// When it is, of the cells that say so: one time, where they say its start and its end.
fn times(text: &str, cells: &[Cell], ctx: &IntentContext<'_>, zone: chrono_tz::Tz) -> Vec<Span> {
    let mut said = String::new();
    // "(Europe/London)" says of which zone the hours are.
    let mut own = None;
    for cell in cells {
        let mut written = &text[cell.bytes.clone()];
        if let Some((end, zone)) = cells::named_zone(written) {
            written = &written[..end];
            own = Some(zone);
        }
        if !said.is_empty() {
            said.push_str(if cells::is_zone(written) { " " } else { ", " });
        }
        said.push_str(written);
    }
    let own = own.unwrap_or(zone);
    let ctx = date_context(ctx, own);
    let found = when::find(&said, &ctx);
    if found.spans.iter().all(|span| matches!(span.when, When::Clock(_))) {
        return Vec::new();
    }
    let bytes = cells.first().map_or(0, |cell| cell.bytes.start)..cells.last().map_or(0, |cell| cell.bytes.end);
    let mut read = when::readings(&said, &found, &ctx);
    if let [first, second] = read.as_slice()
        && let Some(one) = from_to(&first.when, &second.when)
    {
        read = vec![Span { when: one, ..first.clone() }];
    }
    let moved = |when: When| if own == zone { when } else { in_zone(when, own, zone) };
    read.into_iter().map(|span| Span { when: moved(span.when.clone()), bytes: bytes.clone(), ..span }).collect()
}

/// A time on the clock of one zone, on that of another; what says no hours or comes again stays as it is.
fn in_zone(when: When, from: Tz, to: Tz) -> When {
    let there = |at| crate::domain::recurrence::instant(at, from).with_timezone(&to).naive_local();
    match when {
        When::At(at) => When::At(there(at)),
        When::Hours { day, from: start, to: end } => {
            let (first, last) = (there(day.and_time(start)), there(day.and_time(end)));
            When::Hours { day: first.date(), from: first.time(), to: last.time() }
        }
        other => other,
    }
}

/// A start and an end as one time.
fn from_to(start: &When, end: &When) -> Option<When> {
    let (When::At(from), When::At(to)) = (start, end) else { return None };
    let length = *to - *from;
    if length <= chrono::TimeDelta::zero() {
        None
    } else if from.date() == to.date() || length <= chrono::TimeDelta::hours(MAX_NIGHT_HOURS) {
        Some(When::Hours { day: from.date(), from: from.time(), to: to.time() })
    } else {
        Some(When::Days { from: from.date(), to: to.date() })
    }
}

#[cfg(test)]
mod tests;
