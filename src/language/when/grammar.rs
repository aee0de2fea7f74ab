//! The first rule of the grammar: from a text to its expressions. Joins the pieces that the other files read: days with
//! their times on either side, lists of days, times with their days.

use crate::domain::time_of_day::DayPart;
use crate::language::when::calendar;
use crate::language::when::changes::{self, Piece};
use crate::language::when::clock_time::{Beside, ParsedTime};
use crate::language::when::entry::{Entry, EntryKind};
use crate::language::when::lexemes::Ask;
use crate::language::when::meaning::Role;
use crate::language::when::model::{Found, MAX_FOUND, Problem, ProblemKind, Span, When, WrittenTime};
use crate::language::when::reader::Reader;
use chrono::NaiveDate;

/// Words of a feast: "over the holidays".
const MAX_FEAST_WORDS: usize = 3;

/// How many days are joined into one list before another one begins.
pub(super) const MAX_LIST: usize = 16;

impl Reader<'_> {
    pub(super) fn find(&self) -> Found {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut at = 0;
        while at < self.lexemes.len() && pieces.len() < MAX_FOUND {
            if let Some((piece, next)) = self.any_day(at).or_else(|| self.day_after(&pieces, at)) {
                pieces.push(piece);
                at = next;
                continue;
            }
            let said = self.expression(at).or_else(|| self.hours_of_line(&pieces, at));
            let Some((entries, next)) = said else {
                at += 1;
                continue;
            };
            let mut next = next.max(at + 1);
            let before = pieces.len();
            for entry in entries {
                let when = entry.when(self.ctx);
                pieces.push(Piece::new(entry, when));
            }
            pieces.truncate(MAX_FOUND);
            if pieces.len() > before {
                self.exclude(&mut pieces, before, next);
                self.unfit(&mut pieces, before, next);
                next = self.end_said(&mut pieces, before, next);
                next = self.corrected(&mut pieces, next);
            }
            at = next;
        }
        changes::take_out_names(self, &mut pieces);
        changes::leave_out_unfit(&mut pieces);
        let mut found = Found::default();
        for piece in pieces {
            let bytes = self.bytes(piece.from, piece.to);
            match piece.when {
                Ok(when) => {
                    let written = piece.entry.time.and_then(|time| self.written(&time));
                    found.spans.push(Span { bytes, when, excluded: piece.excluded, written });
                }
                // What is left out may as well be what cannot be.
                Err(kind) if !piece.excluded => found.problems.push(Problem { bytes, kind }),
                Err(_) => {}
            }
        }
        self.closer_told(&mut found);
        found
    }

    /// "Over Easter, 3–5 April": the days that are given right behind a feast are meant, and not all of it.
    fn closer_told(&self, found: &mut Found) {
        let closer = |pair: &[Span]| {
            let (When::Days { from, to }, gap) = (&pair[0].when, pair[0].bytes.end..pair[1].bytes.start) else {
                return false;
            };
            let within = match &pair[1].when {
                When::Days { from: first, to: last } => from <= first && last <= to,
                When::Day(day) => from <= day && day <= to,
                _ => false,
            };
            let beside = self.text.get(gap).is_some_and(|gap| !gap.contains(char::is_alphanumeric));
            let feast = self.text.get(pair[0].bytes.clone()).is_some_and(|said| {
                !said.contains(|c: char| c.is_ascii_digit()) && said.split_whitespace().count() <= MAX_FEAST_WORDS
            });
            let dated =
                self.text.get(pair[1].bytes.clone()).is_some_and(|said| said.contains(|c: char| c.is_ascii_digit()));
            within && beside && feast && dated && !pair[0].excluded && !pair[1].excluded
        };
        let drop: Vec<usize> =
            found.spans.windows(2).enumerate().filter(|(_, pair)| closer(pair)).map(|(at, _)| at).collect();
        for at in drop.into_iter().rev() {
            found.spans.remove(at);
        }
    }

    /// "11–13 Kurs" where a line of a programme begins, under its day: hours, which elsewhere would count something.
    fn hours_of_line(&self, pieces: &[Piece], i: usize) -> Option<(Vec<Entry>, usize)> {
        i.checked_sub(1).filter(|before| self.mark(*before, '\n'))?;
        let above = pieces.last().filter(|last| !last.excluded)?;
        matches!(above.when, Ok(When::Day(_) | When::Clock(_))).then_some(())?;
        let (time, next) = self.time(i, Beside::Day).filter(|(time, _)| time.to.is_some())?;
        Some((vec![self.clock_entry(i, next, time)], next))
    }

    /// A time of another zone as it stands in the text.
    fn written(&self, time: &ParsedTime) -> Option<WrittenTime> {
        let zone = self.text.get(self.bytes(time.zone?.from, time.zone?.to))?;
        let zone = zone.trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '-' | '–' | '—'));
        Some(WrittenTime { time: time.as_said()?, zone: zone.to_owned() })
    }

    /// The expression that begins at `i`, as entries in order of mention, and the index after it.
    pub(crate) fn expression(&self, i: usize) -> Option<(Vec<Entry>, usize)> {
        if self.is(i, Role::NoDate) {
            return Some((Vec::new(), i + 1));
        }
        if let Some((moment, next)) = self.in_minutes(i) {
            return Some((vec![Entry::new(i, next, EntryKind::Done(Ok(When::At(moment))))], next));
        }
        if let Some(found) = self.each_day_of_row(i) {
            return Some(found);
        }
        self.timed_repeats(i).or_else(|| self.days(i, true)).or_else(|| self.clock_first(i))
    }

    pub(crate) fn timed_repeats(&self, i: usize) -> Option<(Vec<Entry>, usize)> {
        let (mut entries, next) = self.repeats(i)?;
        let Some(last) = entries.last() else { return Some((entries, next)) };
        // "every other Tuesday at 19:00": the time goes with what can't be kept.
        let unkept = matches!(last.kind, EntryKind::Done(Err(ProblemKind::Unrepeatable)));
        if !last.takes_time() && !unkept && !matches!(last.kind, EntryKind::Done(Ok(When::Day(_)))) {
            return Some((entries, next));
        }
        let next = self.skip(next, Role::Weekly);
        let (time, next) = self.time_after_day(next, false).map_or((None, next), |(time, next)| (Some(time), next));
        let next = self.skip(next, Role::Weekly);
        for entry in &mut entries {
            entry.time = time;
            entry.to = next;
        }
        Some((entries, next))
    }

    /// A list of days, each with its time where one stands after it.
    pub(crate) fn days(&self, i: usize, times: bool) -> Option<(Vec<Entry>, usize)> {
        let (mut entries, mut at) = self.items(i, None)?;
        loop {
            at = self.with_time(entries.last_mut()?, at, times);
            at = self.with_end(entries.last_mut()?, at);
            if let Some(next) = self.each_day(&mut entries, at).filter(|_| times) {
                return Some((entries, next));
            }
            if let Some(hours) = self.hours_of_range(entries.last()?, at).filter(|_| times) {
                at = hours.to;
                entries.push(hours);
            }
            let Some((start, _)) = self.separator(at).filter(|_| entries.len() < MAX_LIST) else { break };
            let before = entries.last().and_then(Entry::day);
            if self.repeats(start).is_some() {
                break;
            }
            let Some((more, next)) = self.items(start, before) else { break };
            entries.extend(more);
            at = next;
        }
        let weekdays: Option<Vec<_>> = entries.iter().map(Entry::weekday).collect();
        let time = entries.last()?.time;
        let every_week = self.is(at, Role::Weekly);
        if let Some(mut weekdays) = weekdays.filter(|_| every_week || time.is_some_and(|time| time.weekly)) {
            weekdays.sort_by_key(chrono::Weekday::num_days_from_monday);
            weekdays.dedup();
            let next = at + usize::from(every_week);
            let entry = Entry { time, ..Entry::new(i, next, EntryKind::Weekly(weekdays)) };
            return Some((vec![entry], next));
        }
        // "Monday and Tuesday at 18:00": on both.
        let (last, others) = entries.split_last_mut()?;
        let lone_days = others.iter().all(|entry| entry.time.is_none() && matches!(entry.kind, EntryKind::Day(..)));
        if lone_days && last.time.is_some_and(|time| time.has_clock()) {
            others.iter_mut().for_each(|entry| entry.time = last.time);
        }
        Some((entries, at))
    }

    /// "Monday 18:00 until Wednesday 12:00": a row of days, whatever the hours; "2026-04-18 11:00 - 2026-04-18 16:00":
    /// hours of one day.
    pub(crate) fn with_end(&self, entry: &mut Entry, next: usize) -> usize {
        let (EntryKind::Day(_, Ok(from)) | EntryKind::From(_, Ok(from))) = entry.kind else { return next };
        let timed = entry.time.is_some() || matches!(entry.kind, EntryKind::From(..));
        if !timed || entry.time.is_some_and(|time| time.to.is_some()) {
            return next;
        }
        let end = self.range_mark(next, false).and_then(|start| self.date(start));
        let Some((said, after)) = end.filter(|(said, _)| said.part.is_none()) else { return next };
        let Ok(to) = calendar::end(&said, from, self.ctx) else { return next };
        let loose = self.mark(next, '-') && !self.tight(next);
        let time = self.iso_time(after).or_else(|| self.time_after_day(after, said.named));
        let after = time.map_or(after, |(_, after)| after);
        // A party that ends in the small hours is on the day that it begins on.
        let over_night = |end: &ParsedTime| from.succ_opt() == Some(to) && end.is_small_hours();
        if let (Some(start), Some((end, _))) = (entry.time, time)
            && end.to.is_none()
            && end.has_clock()
            && start.has_clock()
            && (from == to || over_night(&end))
        {
            entry.time = Some(ParsedTime { to: end.from, zone: start.zone.or(end.zone), ..start });
            entry.to = after;
            return after;
        }
        if (loose && said.month.is_none()) || from == to {
            return next;
        }
        *entry = Entry::new(entry.from, after, EntryKind::Done(Ok(When::Days { from, to })));
        after
    }

    /// The hours said after a row of days, as a time of their own: "Mon–Fri 12–17".
    pub(crate) fn hours_of_range(&self, entry: &Entry, i: usize) -> Option<Entry> {
        let EntryKind::Done(Ok(When::Days { to, .. })) = entry.kind else { return None };
        let (time, next) = self.time_after_day(i, true).filter(|(time, _)| time.has_clock())?;
        let when = time.on(to, None, self.ctx.zone).map(|(_, time)| When::Clock(time));
        let start = i + usize::from(self.mark(i, ',') || self.mark(i, '(') || self.mark(i, '-'));
        Some(Entry::new(start, next, EntryKind::Done(when)))
    }

    pub(crate) fn items(&self, i: usize, before: Option<NaiveDate>) -> Option<(Vec<Entry>, usize)> {
        self.shared_month(i).or_else(|| self.weeks(i)).or_else(|| self.weekdays_then_dates(i)).or_else(|| {
            let entry = self.entry(i, before)?;
            let next = entry.to;
            Some((vec![entry], next))
        })
    }

    /// Gives an entry the time that stands after it, and returns the index after both.
    pub(crate) fn with_time(&self, entry: &mut Entry, next: usize, times: bool) -> usize {
        let named = match &entry.kind {
            EntryKind::Day(said, _) | EntryKind::From(said, _) => said.named,
            _ => false,
        };
        if !entry.takes_time() {
            return next;
        }
        let iso = self.iso_time(next);
        let time = iso.or_else(|| self.time_after_day(next, named).filter(|_| times));
        let Some((time, after)) = time else { return next };
        // "Tuesday 14" may well be the 14th.
        if let (Some(number), Some(weekday)) = (time.guessed, entry.weekday())
            && calendar::falls_on(number, weekday, self.ctx.now.date())
        {
            // "lör 18", "Sa 18." is so the next day of that number; English says "Sat 18" of the hour as well.
            let day = calendar::next_numbered(number, weekday, self.ctx.now.date());
            let foreign = self.at(next - 1).is_some_and(|lexeme| !lexeme.is_english_day());
            if let Some(day) = day.filter(|_| foreign && !self.is(next, Role::Around)) {
                entry.kind = EntryKind::Done(Ok(When::Day(day)));
                entry.to = after;
                return after;
            }
            return next;
        }
        let next = after;
        // "tonight at 2" is after midnight.
        if let EntryKind::Day(said, Ok(day)) = &mut entry.kind
            && said.part == Some(DayPart::Night)
            && time.is_small_hours()
        {
            *day = day.succ_opt().unwrap_or(*day);
        }
        // "from Monday morning", "until Sunday 14:00": kept as days.
        if !matches!(entry.kind, EntryKind::From(..)) || time.has_clock() {
            entry.time = Some(time);
        }
        entry.to = next;
        next
    }

    /// A time, with the days that stand after it: "18:00 every Tuesday", "6pm on Tuesday".
    pub(crate) fn clock_first(&self, i: usize) -> Option<(Vec<Entry>, usize)> {
        if !self.starts_clean(i) {
            return None;
        }
        let (time, next) = self.time(i, Beside::Nothing)?;
        let comma = if self.mark(next, ',') && time.has_clock() { next + 1 } else { next };
        let day = self.skip(comma, Role::On);
        let day = if day == comma { self.skip(day, Role::Of) } else { day };
        let the = self.skip(day, Role::The);
        // "in the evening on Tuesday", "evening of 7 April"; but not "game night on Tuesday".
        let part_only = !time.has_clock();
        let of_day = self.is(next, Role::Of) || (self.is(next, Role::DayOf) && self.is(next, Role::The));
        let led = !part_only || next > i + 1 || of_day;
        let joined = || {
            let repeats = self.repeats(day).filter(|_| !part_only || !self.is(day, Role::Every));
            repeats.or_else(|| self.days(day, part_only)).or_else(|| self.days(the, part_only))
        };
        // "ages 4-6, Saturday 14:00": the day has its own time.
        let own_time = |after: usize| {
            time.weak
                && self.time_after_day(after, false).is_some_and(|(own, _)| own.has_clock() && own.guessed.is_none())
        };
        if led
            && let Some((mut entries, after)) = joined().filter(|(_, after)| !own_time(*after))
            && !entries.is_empty()
            && entries.iter().all(|entry| {
                entry.takes_time()
                    && matches!(
                        entry.kind,
                        EntryKind::Day(..)
                            | EntryKind::Weekly(_)
                            | EntryKind::Monthly(..)
                            | EntryKind::Again(_)
                            | EntryKind::Done(_)
                    )
            })
        {
            // "halv sju på måndag morgon"
            let said = if time.part.is_none() { self.part(after) } else { None };
            let (time, after) = (ParsedTime { part: time.part.or(said), ..time }, after + usize::from(said.is_some()));
            for entry in &mut entries {
                let part = time.part;
                entry.time = entry
                    .time
                    .filter(ParsedTime::has_clock)
                    .map(|clock| ParsedTime { part: clock.part.or(part), ..clock })
                    .or(Some(time));
            }
            let after = self.skip(after, Role::Weekly);
            entries[0].from = i;
            return Some((entries, after));
        }
        if time.weak || !time.has_clock() {
            return None;
        }
        Some((vec![self.clock_entry(i, next, time)], next))
    }

    /// A time with no day.
    pub(super) fn clock_entry(&self, i: usize, next: usize, time: ParsedTime) -> Entry {
        let when = time.on(self.ctx.now.date(), None, self.ctx.zone).map(|(_, time)| When::Clock(time));
        Entry::new(i, next, EntryKind::Done(when)).at(time)
    }
}
