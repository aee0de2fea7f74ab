//! What a writer changes or leaves out: "Sat, no, SUN 2pm" is Sunday alone, "but not on Tuesday" is left out, and
//! "both days 10–15" holds for each of the days before it.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::calendar;
use super::lexemes::Ask;
use crate::domain::time_of_day::TimeOfDay;
use crate::language::when::clock_time::{Beside, ParsedTime};
use crate::language::when::date_parts::ParsedDate;
use crate::language::when::entry::{Entry, EntryKind};
use crate::language::when::meaning::Role;
use crate::language::when::model::{ProblemKind, When};
use crate::language::when::reader::Reader;

/// How many small words may stand between "not" and the time that it governs: "not on the".
const MAX_SMALL: usize = 3;

/// How many marks may stand beside a word that takes something back: "Sat ... no, sorry, Sun".
const MAX_MARKS: usize = 4;

/// How many such words: "no, wait, sorry".
const MAX_CORRECTIONS: usize = 3;

/// How many other words may stand behind them, up to a comma: "Saturday, no, what am I saying, Sunday".
const MAX_MUTTERED: usize = 6;

/// A row of days of which "each day 10–16" makes so many meetings at most; a longer one is kept as a row.
const MAX_EACH: i64 = 7;

/// How far a name with a weekday in it may stand before its date, in words and marks.
const MAX_NAME: usize = 6;

/// In days.
const WEEK: u64 = 7;

/// One expression as it was read, at the lexemes from `from` up to, not including, `to`.
pub(super) struct Piece {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) entry: Entry,
    pub(super) when: Result<When, ProblemKind>,
    pub(super) excluded: bool,
    /// Doesn't suit the writer: left out where another time does.
    pub(super) unfit: bool,
}

impl Piece {
    pub(super) fn new(entry: Entry, when: Result<When, ProblemKind>) -> Self {
        Self { from: entry.from, to: entry.to, entry, when, excluded: false, unfit: false }
    }
}

impl Reader<'_> {
    /// Marks the pieces from `first` on as left out where a word before them says so, or "not" behind them.
    pub(super) fn exclude(&self, pieces: &mut [Piece], first: usize, next: usize) {
        let Some(start) = pieces.get(first).map(|piece| piece.from) else { return };
        self.carry_time(pieces, first);
        let ends_before = first.checked_sub(1).and_then(|before| pieces.get(before)).map(|piece| piece.to);
        // "It's not every day that …"
        let idiom = start.checked_sub(1).filter(|at| self.is(*at, Role::Not) && self.is(start, Role::Daily));
        if let Some(word) = idiom.or_else(|| self.negative_before(start, ends_before)) {
            pieces[first].from = word;
            let listed = self.listed(pieces, first);
            let (before, now) = pieces.split_at_mut(first);
            if let (Some(row), Some(piece)) = (before.last_mut(), now.first_mut())
                && piece.entry.time.is_some_and(|time| time.has_clock())
            {
                self.give_time(row, piece);
            }
            for piece in &mut now[..listed] {
                piece.excluded = true;
                if let Some(when) = before.iter().rev().find_map(|row| within(row, piece)) {
                    piece.when = Ok(when);
                }
            }
        } else if self.any(next, &[Role::Not, Role::Except]) && self.ends_clause(next + 1) {
            // "Dienstag geht, Mittwoch nicht", "Mittwoch ausgenommen"
            if let Some(last) = pieces.last_mut() {
                last.excluded = first > 0;
                last.unfit = true;
                last.to = next + 1;
            }
        }
    }

    /// "every Tuesday until 21 April at 19:00": the time is that of the Tuesdays.
    fn carry_time(&self, pieces: &mut [Piece], first: usize) {
        let (before, now) = pieces.split_at_mut(first);
        if let (Some(rule), [piece]) = (before.last_mut(), now)
            && matches!(piece.entry.kind, EntryKind::Until(Ok(_)))
            && matches!(rule.entry.kind, EntryKind::Weekly(_) | EntryKind::Monthly(..) | EntryKind::Again(_))
        {
            self.give_time(rule, piece);
        }
    }

    /// Gives a day or rule that has no time the time of the piece behind it.
    fn give_time(&self, piece: &mut Piece, behind: &mut Piece) {
        let timeless = piece.entry.time.is_none()
            && matches!(
                piece.entry.kind,
                EntryKind::Day(..) | EntryKind::Weekly(_) | EntryKind::Monthly(..) | EntryKind::Again(_)
            );
        if timeless && behind.entry.time.is_some() {
            piece.entry.time = behind.entry.time.take();
            piece.when = piece.entry.when(self.ctx);
            behind.when = behind.entry.when(self.ctx);
        }
    }

    /// "den 30., Karlstad dagen etter", "am selben Tag ab 20 Uhr": the day after the one before it, or that very day.
    pub(super) fn day_after(&self, pieces: &[Piece], i: usize) -> Option<(Piece, usize)> {
        let same = self.is(i, Role::SameDay);
        if !same && !self.is(i, Role::DayAfter) {
            return None;
        }
        let goes_on = same
            || self.at(i + 1).is_none_or(|next| !next.word)
            || self.any(i + 1, &[Role::And, Role::Or, Role::At, Role::In, Role::From, Role::Around]);
        let before = pieces.last().filter(|piece| goes_on && !piece.excluded)?;
        let day = match before.when.as_ref().ok()? {
            When::Day(day) | When::Part { day, .. } | When::Hours { day, .. } | When::Days { to: day, .. } => *day,
            When::At(at) => at.date(),
            _ => return None,
        };
        let said = ParsedDate { fixed: if same { Some(day) } else { day.succ_opt() }, ..ParsedDate::default() };
        let mut entry = Entry::new(i, i + 1, EntryKind::Day(said, said.fixed.ok_or(ProblemKind::NoSuchDate)));
        let next = self.with_time(&mut entry, i + 1, true);
        let when = entry.when(self.ctx);
        Some((Piece { to: next, ..Piece::new(entry, when) }, next))
    }

    /// "Mittwoch geht nicht, Donnerstag schon", "I can't do Friday but Saturday works": marks what doesn't suit.
    pub(super) fn unfit(&self, pieces: &mut [Piece], first: usize, next: usize) {
        if self.is(next, Role::Unfit) {
            if let Some(last) = pieces.last_mut() {
                last.unfit = true;
            }
            return;
        }
        let Some(piece) = pieces.get_mut(first) else { return };
        let small = |at: usize| self.any(at, &[Role::On, Role::The, Role::In]);
        let before = (1..=MAX_SMALL).map_while(|back| piece.from.checked_sub(back)).find(|at| !small(*at));
        piece.unfit |= before.is_some_and(|at| self.is(at, Role::Unable));
    }

    /// Whether a sentence ends between two lexemes; a heading may end its line.
    fn sentence_between(&self, from: usize, to: usize) -> bool {
        (from..to).any(|at| ['.', '!', '?'].into_iter().any(|mark| self.mark(at, mark)))
    }

    /// Whether the word at `i` is the first of a name: an unknown word follows it, and no small word leads it in.
    fn names_something(&self, i: usize) -> bool {
        let led = i.checked_sub(1).is_some_and(|before| {
            self.any(
                before,
                &[Role::On, Role::From, Role::Until, Role::To, Role::This, Role::Next, Role::And, Role::Or],
            )
        });
        !led && self.at(i + 1).is_some_and(|next| next.word && !next.known() && next.spaced)
    }

    /// How many pieces from `first` on one "not" governs: those of a list with "or" or "and", else the first alone.
    fn listed(&self, pieces: &[Piece], first: usize) -> usize {
        let of_list = &pieces[first..];
        let joined =
            of_list.windows(2).any(|pair| (pair[0].to..pair[1].from).any(|at| self.any(at, &[Role::And, Role::Or])));
        if joined { of_list.len() } else { 1 }
    }

    /// The index of the word that leaves out what begins at `start`. "Not" does so only where it governs the time: a
    /// clause begins with it, or it stands right behind another time. "I can not on Friday" is said of the writer.
    fn negative_before(&self, start: usize, ends_before: Option<usize>) -> Option<usize> {
        let small =
            |at: &usize| self.any(*at, &[Role::On, Role::The, Role::In, Role::At, Role::Of, Role::This, Role::For]);
        let behind = |back: usize| start.checked_sub(back);
        let word = (1..=MAX_SMALL + 1)
            .map_while(behind)
            .find(|at| self.any(*at, &[Role::Except, Role::Not]) || !small(at))
            .filter(|at| self.any(*at, &[Role::Except, Role::Not]))?;
        if self.is(word, Role::Except) {
            return Some(word);
        }
        let governs = match word.checked_sub(1) {
            None => true,
            Some(before) => {
                ends_before == Some(word)
                    || self.ends_sentence(before)
                    || [',', '-', '(', ';'].into_iter().any(|mark| self.mark(before, mark))
                    || self.any(before, &[Role::And, Role::Or, Role::Correction])
            }
        };
        governs.then_some(word)
    }

    fn ends_clause(&self, i: usize) -> bool {
        self.at(i).is_none_or(|lexeme| matches!(lexeme.mark, Some('.' | ',' | '!' | ';' | ')' | '\n')))
    }

    /// "any day except Tuesday next week": that week.
    pub(super) fn any_day(&self, i: usize) -> Option<(Piece, usize)> {
        if !(self.is(i, Role::AnyDay) && self.is(i + 1, Role::Except)) {
            return None;
        }
        let start = (0..MAX_SMALL).fold(i + 2, |at, _| if self.any(at, &[Role::On, Role::The]) { at + 1 } else { at });
        let (said, _) = self.date(start).filter(|(said, _)| said.next_week)?;
        let day = calendar::start(&said, self.ctx).ok()?;
        let from = calendar::monday(day)?;
        let when = When::Days { from, to: from.checked_add_days(Days::new(WEEK - 1))? };
        let entry = Entry::new(i, i + 1, EntryKind::Done(Ok(when.clone())));
        Some((Piece::new(entry, Ok(when)), i + 1))
    }

    /// "Starts: Saturday 11:00, Ends: Saturday 16:00": the second as the end of the first, and the index after it.
    pub(super) fn end_said(&self, pieces: &mut Vec<Piece>, before: usize, next: usize) -> usize {
        let [.., Piece { from, when: Ok(When::At(start)), entry, .. }] = pieces.as_slice() else { return next };
        if pieces.len() != before + 1 {
            return next;
        }
        let word = self.past_marks(next);
        if !self.is(word, Role::Ends) {
            return next;
        }
        let Some((entries, after)) = self.expression(self.past_marks(word + 1)) else { return next };
        let [end] = entries.as_slice() else { return next };
        let when = match end.when(self.ctx) {
            Ok(When::At(end)) if end.date() == start.date() && end > *start => {
                When::Hours { day: start.date(), from: start.time(), to: end.time() }
            }
            Ok(When::At(end)) if end.date() > start.date() => When::Days { from: start.date(), to: end.date() },
            Ok(When::Clock(TimeOfDay::At(time))) if time > start.time() => {
                When::Hours { day: start.date(), from: start.time(), to: time }
            }
            _ => return next,
        };
        let piece = Piece { from: *from, to: after, ..Piece::new(entry.clone(), Ok(when)) };
        pieces.pop();
        pieces.push(piece);
        after
    }

    fn past_marks(&self, i: usize) -> usize {
        let mark = |at: usize| {
            self.at(at)
                .is_some_and(|lexeme| matches!(lexeme.mark, Some(',' | '.' | '-' | '…' | '?' | '(' | ';' | ':' | '\n')))
        };
        (0..MAX_MARKS).fold(i, |at, _| if mark(at) { at + 1 } else { at })
    }

    /// Puts what is said after "no", "scratch that" in the place of the last piece, as often as it is; returns the
    /// index after it.
    pub(super) fn corrected(&self, pieces: &mut Vec<Piece>, next: usize) -> usize {
        let word = self.past_marks(next);
        let after = (0..MAX_CORRECTIONS)
            .fold(word, |at, _| if self.is(at, Role::Correction) { self.past_marks(at + 1) } else { at });
        // "Can't do Wednesday, sorry. Thursday I'm there" takes nothing back.
        let kept = |last: &&Piece| after > word && last.when.is_ok() && !last.excluded && !last.unfit;
        let Some(last) = pieces.last().filter(kept) else {
            return next;
        };
        let timed = last.entry.time.is_some_and(|time| time.has_clock());
        let on = self.skip(after, Role::On);
        let starts = [after, on, self.skip(on, Role::The)];
        let said =
            starts.into_iter().find_map(|start| self.expression(start)).filter(|(entries, _)| !entries.is_empty());
        let said = said.or_else(|| self.muttered(next, after));
        let (mut entries, end) = match said {
            Some(said) => said,
            // "kl 18, nei, 19"
            None if timed => match self.clock(self.skip(after, Role::At), true, false) {
                Some((clock, end)) => {
                    let time = ParsedTime { from: Some(clock), ..ParsedTime::default() };
                    let dayless = matches!(last.entry.kind, EntryKind::Done(Ok(When::Clock(_))));
                    let entry = if dayless {
                        self.clock_entry(after, end, time)
                    } else {
                        Entry { to: end, ..last.entry.at(time) }
                    };
                    (vec![entry], end)
                }
                None => return next,
            },
            None => return next,
        };
        let Some(last) = pieces.pop() else { return next };
        let day_before = last.entry.day().is_some() || matches!(last.entry.kind, EntryKind::Weekly(_));
        for entry in &mut entries {
            let is_clock = matches!(entry.kind, EntryKind::Done(Ok(When::Clock(_))));
            if is_clock && day_before {
                // "Friday at 7, sorry, 8pm"
                if let Some((time, _)) = self.time(entry.from, Beside::Day) {
                    *entry = Entry { to: entry.to, ..last.entry.at(time) };
                }
            } else if entry.time.is_none() && matches!(entry.kind, EntryKind::Day(..)) {
                // "Tuesday 18:00, no, Wednesday"
                entry.time = last.entry.time;
            }
        }
        let kept = pieces.len();
        for entry in entries {
            let when = entry.when(self.ctx);
            pieces.push(Piece::new(entry, when));
        }
        if let Some(first) = pieces.get_mut(kept) {
            first.from = last.from;
        }
        end
    }

    /// "…, no, what am I saying, Sunday": the day behind what is said to oneself, from a comma to a comma.
    fn muttered(&self, next: usize, after: usize) -> Option<(Vec<Entry>, usize)> {
        let within = [',', '-', '…', '.'].into_iter().any(|mark| self.mark(next, mark));
        let aside = |at: &usize| self.at(*at).is_some_and(|lexeme| lexeme.word) && self.date(*at).is_none();
        let end = (after..after + MAX_MUTTERED).find(|at| !aside(at)).filter(|end| within && *end > after)?;
        // "no, rather make it Monday": a single word needs no comma.
        if ![',', '-', '…'].into_iter().any(|mark| self.mark(end, mark)) && end > after + 1 {
            return None;
        }
        let start = self.past_marks(end);
        let start = self.skip(self.skip(start, Role::On), Role::The);
        self.date(start)?;
        self.expression(start).filter(|(entries, _)| !entries.is_empty())
    }

    /// "…, both days 10–15", "…, jeweils 9–14 Uhr", "…, hver dag kl. 9": one time for all days of the list, and the
    /// index after it.
    pub(super) fn each_day(&self, entries: &mut Vec<Entry>, i: usize) -> Option<usize> {
        let led = i + usize::from([',', '(', '-', ':', ';', '|'].into_iter().any(|mark| self.mark(i, mark)));
        let days = several(entries);
        // "5 and 12 October, nine to noon both days"
        if days.is_some()
            && led > i
            && let Some((time, next)) = self.time(led, Beside::NamedDay).filter(|(time, _)| time.has_clock())
            && self.any(next, &[Role::EachDay, Role::Daily])
        {
            return Some(on_each(entries, days?, time, next + 1));
        }
        if !self.any(led, &[Role::EachDay, Role::Daily]) {
            return None;
        }
        let days = days?;
        let word = self.skip(led, Role::Daily).max(self.skip(led, Role::EachDay));
        // "begge dager jeweils", "täglich geöffnet von"
        let word = self.skip(self.skip(word, Role::EachDay), Role::Open);
        let Some((time, next)) =
            self.time_after_day(word, true).filter(|(time, _)| time.has_clock() || time.part.is_some())
        else {
            // "5 and 12 July 9–12, both days"; "6–8 July, every day" says nothing new.
            return Some(match entries.last().and_then(|last| last.time).filter(ParsedTime::has_clock) {
                Some(time) if matches!(days, Several::List) => on_each(entries, days, time, word),
                _ => word,
            });
        };
        let bracket = led.checked_sub(1).is_some_and(|at| at >= i && self.mark(at, '('));
        let next = next + usize::from(bracket && self.mark(next, ')'));
        Some(on_each(entries, days, time, next))
    }

    /// "täglich vom 6. bis 8. Juli, 10–18 Uhr", "each day from 6 to 8 July": the days, and their time.
    pub(super) fn each_day_of_row(&self, i: usize) -> Option<(Vec<Entry>, usize)> {
        if !self.any(i, &[Role::EachDay, Role::Daily]) {
            return None;
        }
        let row = self.range(if self.mark(i + 1, ',') { i + 2 } else { i + 1 }, None)?;
        let next = row.to;
        let mut entries = vec![Entry { from: i, ..row }];
        let time = self.time_after_day(next, true).filter(|(time, _)| time.has_clock());
        let (Some((time, after)), Some(days)) = (time, several(&entries)) else { return Some((entries, next)) };
        let end = on_each(&mut entries, days, time, after);
        Some((entries, end))
    }
}

/// Takes out a weekday that is a part of a name: "Sunday brunch, Sunday 12 April 11:00", "Monday meeting every Monday".
pub(super) fn take_out_names(reader: &Reader<'_>, pieces: &mut Vec<Piece>) {
    let told = |weekday: Weekday, piece: &Piece| match (&piece.entry.kind, &piece.when) {
        (EntryKind::Weekly(days), _) => days.contains(&weekday),
        (EntryKind::Day(said, Ok(day)), _) => said.month.is_some() && day.weekday() == weekday,
        _ => false,
    };
    let mut at = 0;
    while at + 1 < pieces.len() {
        let (piece, next) = (&pieces[at], &pieces[at + 1]);
        let plain = piece.entry.time.is_none() && !piece.excluded && piece.to == piece.from + 1;
        let near = next.from.saturating_sub(piece.to) <= MAX_NAME && !reader.sentence_between(piece.to, next.from);
        let named = plain && near && reader.names_something(piece.from);
        if named && piece.entry.weekday().is_some_and(|weekday| told(weekday, next)) {
            pieces.remove(at);
        } else {
            at += 1;
        }
    }
}

/// Leaves out what doesn't suit, where anything else that isn't left out does.
pub(super) fn leave_out_unfit(pieces: &mut [Piece]) {
    if pieces.iter().any(|piece| !piece.unfit && !piece.excluded && piece.when.is_ok()) {
        for piece in pieces.iter_mut().filter(|piece| piece.unfit) {
            piece.excluded = true;
        }
    }
}

/// Gives each day its time: those of the row, or else of the list. Returns the index after it.
fn on_each(entries: &mut Vec<Entry>, days: Several, time: ParsedTime, next: usize) -> usize {
    if let Several::Row(days) = days {
        let from = entries.first().map_or(next, |entry| entry.from);
        let on = |day| Entry::new(from, next, EntryKind::Done(Ok(When::Day(day)))).at(time);
        *entries = days.into_iter().map(on).collect();
        return next;
    }
    let own = |entry: &Entry| entry.time.is_some_and(|time| time.has_clock());
    for entry in entries.iter_mut().filter(|entry| entry.takes_time() && !own(entry)) {
        entry.time = Some(time);
    }
    if let Some(last) = entries.last_mut() {
        last.to = next;
    }
    next
}

/// Several days, as they were said.
enum Several {
    /// One row of days, not too long for one time each.
    Row(Vec<NaiveDate>),
    List,
}

/// How several days were said; `None` where there is one, or too long a row.
fn several(entries: &[Entry]) -> Option<Several> {
    match entries {
        [Entry { kind: EntryKind::Done(Ok(When::Days { from, to })), .. }] => {
            let few = (*to - *from).num_days() < MAX_EACH;
            few.then(|| Several::Row(from.iter_days().take_while(|day| day <= to).collect()))
        }
        [_, _, ..] => Some(Several::List),
        _ => None,
    }
}

/// What is left out of a row of days said before: "13.–17. April außer Mittwoch" is the Wednesday of that week, "every
/// day except Sunday" every Sunday, "next week except the weekend" that week's.
fn within(row: &Piece, piece: &Piece) -> Option<When> {
    let (Ok(row), Ok(said)) = (&row.when, &piece.when) else { return None };
    let weekday = piece.entry.weekday();
    match (row, said) {
        (When::Weekly { days, .. }, When::Day(_)) => {
            weekday.filter(|day| days.contains(day)).map(|day| When::Weekly { days: vec![day], time: None })
        }
        (When::Days { from, to }, When::Day(_)) => {
            let weekday = weekday?;
            let first = calendar::next_weekday(weekday, *from).filter(|day| day <= to)?;
            let again = first.checked_add_days(Days::new(WEEK)).is_some_and(|day| day <= *to);
            Some(if again { When::Weekly { days: vec![weekday], time: None } } else { When::Day(first) })
        }
        (When::Days { from, to }, When::Days { from: left, to: right }) if left > to || right < from => {
            // Another weekend than the one in the row.
            let length = Days::new((*right - *left).num_days().try_into().ok()?);
            let first = calendar::next_weekday(left.weekday(), *from).filter(|day| day <= to)?;
            Some(When::Days { from: first, to: first.checked_add_days(length)?.min(*to) })
        }
        _ => None,
    }
}
