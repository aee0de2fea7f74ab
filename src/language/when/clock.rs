//! Times of day: "6pm", "18.30", "half past six", "14–18", "in the morning", "16:00 GMT".

use super::lexemes::Ask;
use crate::domain::time_of_day::DayPart;
use crate::language::when::clock_time::{Beside, ParsedClock, ParsedTime, ZoneSaid};
use crate::language::when::meaning::{Meaning, Role};
use crate::language::when::reader::{Parsed, Reader};

/// A bare number from here on may be an hour.
const FEWEST_FOR_HOUR: u32 = 5;

impl Reader<'_> {
    /// A time of day that begins at `i`, with the small words that lead it in.
    pub(super) fn time(&self, i: usize, near: Beside) -> Parsed<ParsedTime> {
        self.part_time(i).or_else(|| self.clock_time(i, near))
    }

    /// Whether a time that needs no day beside it begins here.
    pub(super) fn clear_time(&self, i: usize) -> bool {
        let at = self.skip(i, Role::At);
        self.clock(at, at > i, false).is_some_and(|(clock, _)| clock.clear || at > i)
    }

    /// Whether the number here is the hour of a time rather than a day.
    pub(super) fn begins_time(&self, i: usize) -> bool {
        self.clock(i, false, true).is_some_and(|(clock, _)| clock.clear)
    }

    /// "in the morning", "evening at 8", "at night"
    fn part_time(&self, i: usize) -> Parsed<ParsedTime> {
        // "three nights", "day and night" count or compare.
        let lead = i + usize::from(self.any(i, &[Role::In, Role::At, Role::On]));
        let at = self.skip(lead, Role::The);
        let counted = |before: usize| {
            // "4/5 förmiddag" is a date.
            let of_date =
                before.checked_sub(1).is_some_and(|mark| self.tight_mark(mark, '/') || self.tight_mark(mark, '.'));
            self.value(before).is_some() && !of_date
                || self.meaning(before, |m| matches!(m, Meaning::Count(_)).then_some(())).is_some()
        };
        if i.checked_sub(1).is_some_and(|before| at == i && counted(before)) {
            return None;
        }
        let (part, weekly) = self.meaning(at, |meaning| match meaning {
            Meaning::Part(part) => Some((*part, false)),
            Meaning::WeeklyPart(part) => Some((*part, true)),
            _ => None,
        })?;
        let after = at + 1;
        let clock = if self.mark(after, ',') { after + 1 } else { after };
        if let Some((time, next)) = self.clock_time(clock, Beside::Day) {
            return Some((ParsedTime { part: time.part.or(Some(part)), weekly, ..time }, next));
        }
        Some((ParsedTime { part: Some(part), weekly, weak: true, ..ParsedTime::default() }, after))
    }

    fn clock_time(&self, i: usize, near: Beside) -> Parsed<ParsedTime> {
        let mut lead = i;
        let between = self.is(lead, Role::Between);
        // "after 17:00"
        let after = self.is(lead, Role::Past) && self.clear_time(lead + 1);
        let from = after || self.is(lead, Role::From);
        lead += usize::from(between || from);
        // "every Sunday from 19 April": that is a date.
        let date = self.skip(self.skip(lead, Role::On), Role::The);
        if from && !after && self.full(date).is_some() {
            return None;
        }
        let mut around = self.is(lead, Role::Around);
        lead += usize::from(around);
        // "so gegen sieben"
        lead = if around { self.skip(lead, Role::Around) } else { lead };
        // "i sekstiden"
        if !around && self.is(lead, Role::In) && self.about_hour(lead + 1) {
            lead += 1;
        }
        // "doors open 11 till 3"; but "auf drei" is rather "onto three".
        let opens = |before: usize| self.is(before, Role::Open) && !self.is(before, Role::For);
        let at = self.is(lead, Role::At) || i.checked_sub(1).is_some_and(opens);
        lead = self.skip(lead, Role::At);
        // "kl. ca. 18"
        if at && self.is(lead, Role::Around) {
            around = true;
            lead += 1;
        }
        let (mut first, mut next) = self.clock(lead, at, near == Beside::NamedDay)?;
        // "from three in the afternoon to ten at night"
        let own = self.with_own_part(first, next).filter(|(_, after)| self.ends_in_a_part(*after));
        let first_has_part = own.is_some();
        (first, next) = own.unwrap_or((first, next));
        let day = near != Beside::Nothing;
        // "18:00 UTC – 20:00 UTC"
        let worded = |at: usize| self.at(at).is_some_and(|lexeme| lexeme.word);
        let zone_of_first = self.zone_said(next).filter(|_| first.clear && worded(next));
        let second = self.range_mark(zone_of_first.map_or(next, |(_, after)| after), between).and_then(|start| {
            let start = self.skip(self.skip(start, Role::Around), Role::At);
            // "18:00 – 7 April" is no range of hours.
            if self.day_month(start).is_some() || self.iso(start).is_some() || self.is(start, Role::DayOf) {
                return None;
            }
            self.clock(start, at || first.clear, true)
        });
        let own_part =
            |(clock, after): (ParsedClock, usize)| self.with_own_part(clock, after).unwrap_or((clock, after));
        let second = if first_has_part { second.map(own_part) } else { second };
        if between && second.is_none() {
            return None;
        }
        let mut time = ParsedTime { from: Some(first), to: second.map(|(clock, _)| clock), ..ParsedTime::default() };
        if let Some((_, after)) = second {
            next = after;
        } else if from && self.is(next, Role::Onwards) {
            next += 1;
        }
        let clear = first.clear || second.is_some_and(|(clock, _)| clock.clear);
        let counts = self.is(next, Role::Measure) || (self.unit(next).is_some() && self.part(next).is_none());
        let clocked = at && (i..lead).any(|led| self.is(led, Role::Clock));
        if let Some((part, after)) = self.trailing_part(next, first.half_day) {
            time.part = Some(part);
            next = after;
        }
        if let Some((zone, after)) = self.zone_said(next) {
            time.zone = Some(zone);
            next = after;
        } else if second.is_some() {
            time.zone = zone_of_first.map(|(zone, _)| zone);
        }
        // Not the morning hours, which rather count something, and not what may end up as a row of days.
        let late = day && time.to.is_none() && (13..=23).contains(&first.hour) && self.digits(lead).is_some();
        let hour_alone = late && !(clear || at || around || from || between) && lead == i;
        if hour_alone && self.uncounted(next) && self.range_mark(next, false).is_none() {
            time.guessed = Some(first.hour);
        }
        // "Friday, 7 till late"
        let open_end = day && time.to.is_none() && self.is(next, Role::Until) && self.is(next + 1, Role::OpenEnd);
        if open_end {
            next += 2;
        }
        let told = clear || clocked || open_end || time.part.is_some() || time.zone.is_some();
        let enough = match time.to {
            None => {
                told || (at && (day || self.uncounted(next) || self.german_at(lead, next)))
                    || (day && (around || from))
                    || time.guessed.is_some()
            }
            Some(_) => told || at || day || (between || from) && first.half_day && self.uncounted(next),
        };
        // A bare "14–18" is hours if a weekday follows it.
        time.weak = !enough && (time.to.is_some() || around || from);
        ((enough || time.weak) && (clear || clocked || !counts)).then_some((time, next))
    }

    /// A clock time with the part of the day that stands behind it, in hours of the whole day.
    fn with_own_part(&self, clock: ParsedClock, next: usize) -> Parsed<ParsedClock> {
        let (part, after) = self.trailing_part(next, clock.half_day)?;
        let late = match part {
            DayPart::Morning => false,
            DayPart::Afternoon | DayPart::Evening => clock.hour < 12,
            DayPart::Night => (6..12).contains(&clock.hour),
        };
        let hour = if late { clock.hour + 12 } else { clock.hour };
        Some((ParsedClock { hour, clear: true, half_day: false, lazy: false, ..clock }, after))
    }

    /// Whether a range goes on here, to a time with a part of the day of its own.
    fn ends_in_a_part(&self, i: usize) -> bool {
        let end = self.range_mark(i, false).and_then(|start| self.clock(self.skip(start, Role::At), true, true));
        end.is_some_and(|(clock, next)| self.trailing_part(next, clock.half_day).is_some())
    }

    /// "um sieben einfach": German nouns, which might be counted, have a capital letter.
    fn german_at(&self, lead: usize, next: usize) -> bool {
        let um = lead.checked_sub(1).and_then(|at| self.at(at));
        let german = um.is_some_and(|word| {
            word.word && word.foreign(Meaning::Role(Role::At)) && !word.can(Meaning::Role(Role::Clock))
        });
        german && self.at(next).is_some_and(|word| word.word && !word.known() && !word.capital && word.spaced)
    }

    /// "in the afternoon" after a clock time.
    fn trailing_part(&self, i: usize, half_day: bool) -> Parsed<DayPart> {
        let lead = i + usize::from(self.any(i, &[Role::In, Role::At, Role::On]));
        let at = self.skip(lead, Role::The);
        // "18:00 evening meal": there the part isn't about the time.
        if at == i && !half_day {
            return None;
        }
        self.part(at).map(|part| (part, at + 1))
    }

    fn zone_said(&self, i: usize) -> Parsed<ZoneSaid> {
        let (zone, next) = self.zone(i)?;
        Some((ZoneSaid { zone, from: i, to: next }, next))
    }

    /// A time after a day, with what may stand between them, up to and including a closing bracket.
    pub(super) fn time_after_day(&self, i: usize, named: bool) -> Parsed<ParsedTime> {
        let near = if named { Beside::NamedDay } else { Beside::Day };
        if self.mark(i, '(') {
            let (time, next) = self.time(i + 1, near)?;
            return (self.mark(next, ')') && time.has_clock()).then_some((time, next + 1));
        }
        let dash = self.mark(i, '-') && !self.tight(i);
        let comma = self.mark(i, ',');
        let at = i + usize::from(dash || comma || self.mark(i, '|'));
        if let Some(found) = self.four_digits(at).or_else(|| self.last_hour(at).filter(|_| comma)) {
            return Some(found);
        }
        let (time, next) = self.time(self.skip(at, Role::On), near).or_else(|| self.time(at, near))?;
        if (dash || comma) && time.guessed.is_some() {
            return None;
        }
        let loose = dash || (comma && time.to.is_some());
        // "Monday, 2–3 people" says no hours.
        (!loose || time.is_clear() || (!dash && self.uncounted(next))).then_some((time, next))
    }

    /// "first Wednesday every month, 7", "Saturday, ten, Stirling", "19 April, 19 in Oslo": a bare hour after a comma, which
    /// counts nothing. Fewer than five are rather how many come.
    fn last_hour(&self, i: usize) -> Parsed<ParsedTime> {
        let hour = self.value(i).filter(|hour| (FEWEST_FOR_HOUR..=23).contains(hour) && self.starts_clean(i))?;
        let next = i + 1;
        let ends = match self.at(next) {
            None => true,
            Some(lexeme) if lexeme.mark == Some(',') => self.at(next + 1).is_some_and(|word| word.capital),
            Some(lexeme) if lexeme.mark == Some('\n') => true,
            Some(lexeme) if lexeme.mark == Some('.') => self.at(next + 1).is_none_or(|after| after.mark == Some('\n')),
            Some(_) => {
                self.is(next, Role::In) && self.at(next + 1).is_some_and(|place| place.capital && !place.known())
            }
        };
        let clock = if hour > 12 { ParsedClock::clear(hour, 0) } else { ParsedClock::spoken(hour, 0) };
        ends.then_some((
            ParsedTime { from: Some(clock), guessed: self.digits(i).map(|_| hour), ..ParsedTime::default() },
            next,
        ))
    }

    /// "Tuesday 0640", "every Thursday, 1900": four digits after a day that aren't a year of a date.
    fn four_digits(&self, i: usize) -> Parsed<ParsedTime> {
        let (number, 4) = self.digits(i)? else { return None };
        let dated = i.checked_sub(1).is_some_and(|before| self.month(before).is_some());
        let alone = self.ends_clean(i + 1) && !self.tight_mark(i + 1, '-') && !self.tight_mark(i + 1, '/');
        // On the quarter, or before ten: "0640". "Saturday 1917" is a year.
        let likely = number < 1000 || number % 100 % 15 == 0;
        let clock = ParsedClock::clear(number / 100, number % 100);
        let time = ParsedTime { from: Some(clock), ..ParsedTime::default() };
        (alone && likely && !dated && clock.raw().is_ok()).then_some((time, i + 1))
    }

    /// The time of ISO 8601 after its date: `T18:00`, `T14:00/18:00`, `T evening`.
    pub(super) fn iso_time(&self, i: usize) -> Parsed<ParsedTime> {
        if !(self.is(i, Role::DateTime) && self.tight(i)) {
            return None;
        }
        let part = self.part(i + 1).map(|part| (ParsedTime { part: Some(part), ..ParsedTime::default() }, i + 2));
        let hour = |at: usize| -> Parsed<ParsedClock> {
            let (hour, 2) = self.tight_digits(at)? else { return None };
            let (minute, 2) = self.tight_digits(at + 2).filter(|_| self.tight_mark(at + 1, ':'))? else { return None };
            let seconds = self.tight_mark(at + 3, ':') && self.tight_digits(at + 4).is_some();
            Some((ParsedClock::clear(hour, minute), at + if seconds { 5 } else { 3 }))
        };
        let (from, mut next) = match hour(i + 1) {
            Some(found) => found,
            None => return part,
        };
        let mut time = ParsedTime { from: Some(from), ..ParsedTime::default() };
        if let Some((to, after)) = hour(next + 1).filter(|_| self.tight_mark(next, '/')) {
            time.to = Some(to);
            next = after;
        }
        if let Some((zone, after)) = self.zone_said(next).filter(|_| self.tight(next)) {
            time.zone = Some(zone);
            next = after;
        }
        Some((time, next))
    }
}
