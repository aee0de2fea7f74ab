//! The hours themselves: "18.30", "6pm", "half past six", "halv sju", "viertel acht" (which is 7:15, as it is said from
//! Saxony to Austria; nowhere does it mean another time), "17 Uhr 30", "sextiden".

use super::lexemes::Ask;
use crate::language::when::clock_time::ParsedClock;
use crate::language::when::meaning::{Role, Unit};
use crate::language::when::reader::{Parsed, Reader};

/// The hour before, on the clock's face.
fn before(hour: u32) -> u32 {
    if hour == 1 { 12 } else { hour - 1 }
}

impl Reader<'_> {
    /// One clock time. `told`: a word before it says that it is one; `dotted`: digits with a point are a time even
    /// where they could be a date.
    pub(super) fn clock(&self, i: usize, told: bool, dotted: bool) -> Parsed<ParsedClock> {
        if self.is(i, Role::Noon) {
            return Some((ParsedClock::clear(12, 0), i + 1));
        }
        if self.is(i, Role::Midnight) {
            return Some((ParsedClock::clear(24, 0), i + 1));
        }
        let spoken = self.spoken(i, told)?;
        match spoken {
            Some(found) => Some(found),
            None if self.digits(i).is_some() => self.digital(i, told, told || dotted),
            None => {
                let hour = self.value(i).filter(|hour| (1..=24).contains(hour))?;
                // "sechs Uhr", "sextiden"
                let about = self.is(i + 1, Role::Ish);
                let clear = (self.is(i + 1, Role::OClock) && !self.tight(i + 1)) || about;
                if hour > 12 {
                    let next = i + 1 + usize::from(clear);
                    return (told || clear).then_some((ParsedClock { clear, ..ParsedClock::clear(hour, 0) }, next));
                }
                let (clock, next) = self.with_meridiem(ParsedClock { clear, ..ParsedClock::spoken(hour, 0) }, i + 1);
                Some((clock, next + usize::from(about)))
            }
        }
    }

    /// "half past six", "halv sju", "kvart på sju", "ten past six", "fünf vor halb". The outer `None`: no time at all.
    fn spoken(&self, i: usize, told: bool) -> Option<Parsed<ParsedClock>> {
        let found = |hour, minute, next| Some(Some(self.with_meridiem(ParsedClock::spoken(hour, minute), next)));
        if self.is(i, Role::HalfPast) {
            return found(self.hour(i + 1)?, 30, i + 2);
        }
        if self.any(i, &[Role::Half, Role::HalfTo]) {
            let hour = self.hour(i + 1)?;
            // "halv sju-tida"
            let about = self.about(i + 2);
            let (_, next) = self.with_meridiem(ParsedClock::clear(0, 0), about);
            // "halv sju" is hardly anything else, "half six" may be half of six.
            let counts = if self.is(i, Role::HalfTo) {
                self.unit(next).is_some() || self.any(next, &[Role::Measure, Role::Counted])
            } else {
                // "sunday half two x" ends with a kiss.
                !self.uncounted(next) && self.at(next + 1).is_some()
            };
            if counts && next == i + 2 && !told {
                return None;
            }
            return found(if self.is(i, Role::Half) { hour } else { before(hour) }, 30, about);
        }
        if self.is(i, Role::ThreeQuarters) {
            return found(before(self.hour(i + 1)?), 45, i + 2);
        }
        if self.is(i, Role::Quarter) {
            if let Some(hour) = self.hour(i + 1).filter(|_| self.is(i, Role::QuarterOf)) {
                return found(before(hour), 15, i + 2);
            }
            return match self.hour(i + 2)? {
                past if self.is(i + 1, Role::Past) => found(past, 15, i + 3),
                to if self.is(i + 1, Role::Before) => found(before(to), 45, i + 3),
                _ => None,
            };
        }
        let Some(minutes) = self.value(i).filter(|minutes| (1..30).contains(minutes) && self.starts_clean(i)) else {
            return Some(None);
        };
        let at = i + 1 + usize::from(self.unit(i + 1) == Some(Unit::Minute));
        let (past, to) = (self.is(at, Role::Past), self.is(at, Role::Before));
        // "fem på halv sju", "fünf nach halb sieben"
        if (past || to)
            && self.is(at + 1, Role::HalfTo)
            && let Some(hour) = self.hour(at + 2)
        {
            return found(before(hour), if past { 30 + minutes } else { 30 - minutes }, at + 3);
        }
        // "from five to six" and "from ten till two" are ranges, "at five to six" isn't; "fem i sex" and "fünf vor sechs" can't be
        // one.
        let led = i.checked_sub(1).is_some_and(|before| self.is(before, Role::From));
        let range = self.is(at, Role::To) || led && self.is(at, Role::Until);
        let even = minutes % 5 == 0;
        let enough = at > i + 1
            || (told && even && (!range || self.digits(i).is_none()))
            || (even && !range && self.digits(i).is_none());
        match self.hour(at + 1) {
            Some(hour) if past => found(hour, minutes, at + 2),
            Some(hour) if to && enough => found(before(hour), 60 - minutes, at + 2),
            _ => Some(None),
        }
    }

    /// "sekstiden", "18-tiden"
    pub(super) fn about_hour(&self, i: usize) -> bool {
        self.value(i).is_some_and(|hour| hour <= 24) && self.about(i + 1) > i + 1
    }

    /// An hour of the clock's face.
    fn hour(&self, i: usize) -> Option<u32> {
        let longer = [':', '.', '/', '-']
            .into_iter()
            .any(|mark| self.tight_mark(i + 1, mark) && self.tight_digits(i + 2).is_some());
        self.value(i).filter(|hour| (1..=12).contains(hour) && !longer)
    }

    /// The index after "ish", "-tiden" at `i`, if that stands there.
    fn about(&self, i: usize) -> usize {
        let word = i + usize::from(self.tight_mark(i, '-'));
        if self.is(word, Role::Ish) && (self.tight(word) || word == i) { word + 1 } else { i }
    }

    /// `18:30`, `18.30`, `6pm`, `18h`, `18h30`, `1830` after "at", `18`.
    fn digital(&self, i: usize, told: bool, dotted: bool) -> Parsed<ParsedClock> {
        let (hour, digits) = self.digits(i).filter(|_| self.starts_in_range(i))?;
        if digits == 4 && told {
            let clock = ParsedClock::clear(hour / 100, hour % 100);
            return (clock.raw().is_ok() && self.ends_clean(i + 1) && !self.tight_mark(i + 1, '-'))
                .then_some((clock, i + 1));
        }
        if digits > 2 {
            return None;
        }
        let half_day = (1..=12).contains(&hour) && (digits == 1 || hour >= 10);
        let clock = ParsedClock { half_day, ..ParsedClock::clear(hour, 0) };
        if self.tight_mark(i + 1, ':')
            && let Some((minute, 2)) = self.tight_digits(i + 2)
        {
            let mut next = i + 3;
            if self.tight_mark(next, ':') && self.tight_digits(next + 1).is_some_and(|(_, digits)| digits == 2) {
                next += 2;
                if self.tight_mark(next, '.') && self.tight_digits(next + 1).is_some() {
                    next += 2;
                }
            }
            let (clock, next) = self.with_meridiem(ParsedClock { minute, ..clock }, next);
            return Some((clock, self.skip(next, Role::OClock)));
        }
        if self.tight_mark(i + 1, '.')
            && let Some((minute, 2)) = self.tight_digits(i + 2)
        {
            let (clock, next) = self.with_meridiem(ParsedClock { minute, ..clock }, i + 3);
            let more = self.tight_mark(next, '.') && self.tight_digits(next + 1).is_some();
            let free = dotted || clock.meridiem || self.numeric(i).is_none();
            let counts = self.is(next, Role::Measure) || self.is(next, Role::Numbered);
            let uhr = self.is(next, Role::OClock);
            let next = next + usize::from(uhr);
            return ((free || uhr) && !more && !counts && self.ends_clean(next) && clock.raw().is_ok())
                .then_some((clock, next));
        }
        let about = self.about(i + 1);
        if about > i + 1 {
            return (hour <= 24).then_some((ParsedClock { lazy: half_day, ..clock }, about));
        }
        if self.is(i + 1, Role::OClock) {
            // "18h30"; "2h" by itself is rather a length.
            if let Some((minute @ 0..60, 2)) =
                self.at(i + 2).filter(|lexeme| lexeme.glued).and_then(|lexeme| lexeme.number)
            {
                return Some((ParsedClock { minute, ..clock }, i + 3));
            }
            let long = self.at(i + 1).is_some_and(|lexeme| lexeme.bytes.len() > 1);
            // "17 Uhr 30"
            if long
                && let Some((minute @ 0..60, 2)) = self.digits(i + 2)
                && self.uncounted(i + 3)
                && self.ends_clean(i + 3)
            {
                return Some((ParsedClock { minute, ..clock }, i + 3));
            }
            // "Mo 19h Chorprobe": nothing lasts as long as that.
            let of_day = || i.checked_sub(1).is_some_and(|before| self.named_day(before).is_some());
            let clock = ParsedClock {
                lazy: long,
                clear: long || told || (hour >= 8 && self.tight(i + 1) && (self.uncounted(i + 2) || of_day())),
                ..clock
            };
            return (hour <= 24).then_some((clock, i + 2));
        }
        let (clock, next) = self.with_meridiem(ParsedClock { clear: false, lazy: half_day, ..clock }, i + 1);
        if clock.meridiem {
            return Some((clock, next));
        }
        let longer = ['.', ':', '/', ',']
            .into_iter()
            .any(|mark| self.tight_mark(next, mark) && self.tight_digits(next + 1).is_some());
        (hour <= 24 && !longer && self.ends_clean(next)).then_some((clock, next))
    }

    /// As `starts_clean`, for a number that may also end a range: "14–18".
    fn starts_in_range(&self, i: usize) -> bool {
        let ends_range = i >= 2
            && (self.mark(i - 1, '-') || self.mark(i - 1, '/'))
            && (self.at(i - 2).is_some_and(|lexeme| lexeme.number.is_some())
                || self.any(i - 2, &[Role::Am, Role::Pm, Role::OClock, Role::Noon]));
        ends_range || self.starts_clean(i)
    }

    /// Adds an "am" or "pm" that stands at `next`.
    fn with_meridiem(&self, clock: ParsedClock, next: usize) -> (ParsedClock, usize) {
        let pm = self.is(next, Role::Pm);
        if !pm && !self.is(next, Role::Am) {
            return (clock, if self.is(next, Role::OClock) && !self.tight(next) { next + 1 } else { next });
        }
        let hour = match clock.hour {
            12 => {
                if pm {
                    12
                } else {
                    0
                }
            }
            // No such hour: refused later.
            0 => 99,
            hour @ 1..12 => hour + if pm { 12 } else { 0 },
            // "18:00 pm" says the same twice.
            hour if pm => hour,
            _ => 99,
        };
        (ParsedClock { hour, clear: true, half_day: false, lazy: false, meridiem: true, ..clock }, next + 1)
    }
}
