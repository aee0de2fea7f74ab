//! One date as it is said, not yet a day of the calendar: [`ParsedDate`]. What it means is up to `calendar.rs`.

use chrono::Days;

use super::calendar::{self, YEARS};
use super::durations::lengths;
use super::lexemes::{Ask, Lexeme};
use crate::domain::time_of_day::DayPart;
use crate::language::when::date_parts::ParsedDate;
use crate::language::when::meaning::{Meaning, Role};
use crate::language::when::reader::{Parsed, Reader};

impl Reader<'_> {
    /// A date that can stand alone or end a range, beginning at `i`.
    pub(super) fn date(&self, i: usize) -> Parsed<ParsedDate> {
        self.iso(i)
            .or_else(|| self.weekday_date(i))
            .or_else(|| self.weeks_on(i))
            .or_else(|| self.in_days(i))
            .or_else(|| self.full(i).map(|(said, next)| self.weekday_in_brackets(said, next)))
            .or_else(|| self.relative(i))
            .or_else(|| self.ordinal(i))
            .or_else(|| self.night_before(i))
            .map(|(said, next)| self.days_on(said, next))
    }

    /// "today in a week", "Montag in einer Woche": so much later.
    fn days_on(&self, said: ParsedDate, next: usize) -> (ParsedDate, usize) {
        // "Tuesday week"
        let week_on = self.is(next, Role::Week) && self.digits(next + 1).is_none() && !self.mark(next + 1, '-');
        if week_on
            && said.weekday_only().is_some()
            && next.checked_sub(1).and_then(|at| self.at(at)).is_some_and(Lexeme::is_english_day)
            && let Ok(day) = calendar::start(&said, self.ctx)
        {
            return (ParsedDate { fixed: day.checked_add_days(Days::new(7)), ..ParsedDate::default() }, next + 1);
        }
        let later = || {
            if !self.is(next, Role::Ahead) || said.part.is_some() {
                return None;
            }
            let (amount, end) = lengths(self, next + 1).filter(|(amount, _)| amount.minutes == 0)?;
            let day = calendar::start(&said, self.ctx).ok()?;
            Some((ParsedDate { fixed: amount.after(day), ..ParsedDate::default() }, end))
        };
        later().unwrap_or((said, next))
    }

    /// "natt til søndag": the night that begins on the evening before.
    fn night_before(&self, i: usize) -> Parsed<ParsedDate> {
        if !self.is(i, Role::NightTo) {
            return None;
        }
        let (said, next) = self.weekday_date(i + 1).or_else(|| self.full(self.skip(i + 1, Role::The)))?;
        let day = calendar::start(&said, self.ctx).ok()?.pred_opt()?;
        Some((ParsedDate { fixed: Some(day), part: Some(DayPart::Night), ..ParsedDate::default() }, next))
    }

    /// A date with its month.
    pub(super) fn full(&self, i: usize) -> Parsed<ParsedDate> {
        self.day_month(i).or_else(|| self.month_day(i)).or_else(|| self.numeric(i)).or_else(|| self.feast(i))
    }

    /// `2026-04-06`, `2026/04/06`
    pub(super) fn iso(&self, i: usize) -> Parsed<ParsedDate> {
        let (year, 4) = self.digits(i)? else { return None };
        let mark = ['-', '/'].into_iter().find(|mark| self.tight_mark(i + 1, *mark))?;
        let (month, 2) = self.tight_digits(i + 2)? else { return None };
        let (day, 2) = self.tight_digits(i + 4).filter(|_| self.tight_mark(i + 3, mark))? else { return None };
        let said =
            ParsedDate { day: Some(day), month: Some(month), year: i32::try_from(year).ok(), ..ParsedDate::default() };
        Some((said, i + 5))
    }

    /// A weekday, with the rest of the date after it where there is one; "next Tuesday", "Tuesday next week".
    fn weekday_date(&self, i: usize) -> Parsed<ParsedDate> {
        let mut at = i;
        let mut next_week = false;
        if self.is(i, Role::Next) && self.is(i + 1, Role::Week) {
            next_week = true;
            at = self.skip(if self.mark(i + 2, ',') { i + 3 } else { i + 2 }, Role::On);
        } else if self.any(i, &[Role::This, Role::Next, Role::NextButOne]) {
            at = i + 1;
        }
        let weekday = self.weekday(at)?;
        if let Some(found) = self.further_weekday(i, at, weekday) {
            return Some(found);
        }
        let alone = ParsedDate { weekday: Some(weekday), next_week, ..ParsedDate::default() };
        let after = at + 1;
        let week = self.skip(after, Role::In);
        if !next_week && self.is(week, Role::Next) && self.is(week + 1, Role::Week) {
            return Some((ParsedDate { next_week: true, ..alone }, week + 2));
        }
        // "Wednesday in week 17"
        if !next_week
            && self.is(week, Role::Week)
            && let Some((number @ 1..=53, 1 | 2)) = self.digits(week + 1)
            && let Some((monday, _)) = calendar::week(number, self.ctx.now.date())
        {
            let fixed = calendar::next_weekday(weekday, monday);
            return Some((ParsedDate { fixed, ..ParsedDate::default() }, week + 2));
        }
        if next_week {
            return Some((alone, after));
        }
        if self.mark(after, '(')
            && let Some((said, end)) = self.iso(after + 1).or_else(|| self.full(after + 1))
            && self.mark(end, ')')
        {
            return Some((ParsedDate { weekday: Some(weekday), ..said }, end + 1));
        }
        let dated = |after: usize| {
            let date = if self.mark(after, ',') { after + 1 } else { after };
            let date = self.skip(self.skip(date, Role::On), Role::The);
            self.iso(date).or_else(|| self.full(date)).or_else(|| self.ordinal(date))
        };
        if let Some((said, end)) = dated(after) {
            // "söndag den 16:e 10–15": a day so told has hours behind it.
            let named = said.named || said.ordinal;
            return Some((ParsedDate { weekday: Some(weekday), named, ..said }, end));
        }
        // "fredag kveld 19/6", "Monday evening (06.04)": the part of the day between the two.
        let part_at = self.skip(after, Role::In);
        if let Some(part) = self.part(part_at) {
            let end = part_at + 1;
            let bracket = self.mark(end, '(');
            let said = if bracket {
                let said = self.iso(end + 1).or_else(|| self.full(end + 1));
                said.filter(|(_, end)| self.mark(*end, ')')).map(|(said, end)| (said, end + 1))
            } else {
                dated(end)
            };
            if let Some((said, end)) = said.filter(|(said, _)| said.fixed.is_none() && said.part.is_none()) {
                return Some((ParsedDate { weekday: Some(weekday), part: Some(part), ..said }, end));
            }
        }
        Some((alone, after))
    }

    /// Whether a sentence ends here, so that the next word has a capital letter anyway.
    pub(super) fn ends_sentence(&self, i: usize) -> bool {
        ['.', '!', '?', '\n', ':'].into_iter().any(|mark| self.mark(i, mark))
    }

    /// `6 April`, `6th of April 2026`, `6. April`, `06-Apr-2026`, `first of May`
    pub(super) fn day_month(&self, i: usize) -> Parsed<ParsedDate> {
        let (day, ordinal, mut at) = self.day_number(i)?;
        if let Some(found) = self.day_of_near_month(i, day, at) {
            return Some(found);
        }
        if self.is(at, Role::Of) {
            at = self.skip(at + 1, Role::The);
        } else if self.digits(i).is_none() {
            // "første mai"; but "second May" is none.
            if !self.at(i)?.foreign(Meaning::Ordinal(day)) {
                return None;
            }
        } else if self.tight_mark(at, '-') && self.tight(at + 1) {
            at += 1;
        }
        let (month, ..) = self.month(at)?;
        let said = ParsedDate { day: Some(day), month: Some(month), named: true, ordinal, ..ParsedDate::default() };
        Some(self.with_year(said, at + 1, false))
    }

    /// The day of a month as it stands before the month: its value, whether it has an ordinal ending, what follows.
    pub(super) fn day_number(&self, i: usize) -> Option<(u32, bool, usize)> {
        if let Some((day, next)) = self.numbered_ordinal(i) {
            return Some((day, true, next));
        }
        if let Some((day, 1 | 2)) = self.digits(i) {
            let dotted = self.tight_mark(i + 1, '.') && self.tight_digits(i + 2).is_none();
            let next = i + 1 + usize::from(dotted);
            return ((1..=31).contains(&day) && self.ends_clean(i + 1)).then_some((day, false, next));
        }
        self.meaning(i, |meaning| match meaning {
            Meaning::Ordinal(day) => Some((*day, true, i + 1)),
            _ => None,
        })
    }

    /// `April 6`, `April the 6th`, `Apr 7, 2026`
    fn month_day(&self, i: usize) -> Parsed<ParsedDate> {
        let (month, wary, name) = self.month(i)?;
        // "may 2 people come?" is no date, "apr 2" is one. Only English names the month first.
        if self.at(i)?.foreign(Meaning::Month { number: month, wary, name }) && !self.at(i)?.english() {
            return None;
        }
        // "from may 3"
        let led = i.checked_sub(1).is_some_and(|at| self.any(at, &[Role::From, Role::On, Role::Until, Role::Between]));
        if wary && name && !self.at(i)?.capital && !led {
            return None;
        }
        let at = if self.tight_mark(i + 1, '.') { i + 2 } else { i + 1 };
        let the = self.skip(at, Role::The);
        let (day, ordinal, next) = self.day_number(the)?;
        // A word is a day only with its article: "April the second".
        if the == at && self.digits(the).is_none() || (!ordinal && self.begins_time(the)) {
            return None;
        }
        let next = if self.tight_mark(next - 1, '.') { next - 1 } else { next };
        let said = ParsedDate {
            day: Some(day),
            month: Some(month),
            month_first: true,
            named: true,
            ordinal,
            ..ParsedDate::default()
        };
        Some(self.with_year(said, next, true))
    }

    /// Adds a year that stands at `i`, after a comma where that is usual.
    pub(super) fn with_year(&self, said: ParsedDate, i: usize, comma: bool) -> (ParsedDate, usize) {
        let mut at = if self.tight_mark(i, '.') && self.digits(i + 1).is_some() { i + 1 } else { i };
        if (comma && self.mark(at, ',')) || (self.tight_mark(at, '-') && self.tight(at + 1)) {
            at += 1;
        }
        match self.year(at) {
            Some(year) => (ParsedDate { year: Some(year), ..said }, at + 1),
            None => (said, i),
        }
    }

    /// Four digits that can be a year.
    pub(super) fn year(&self, i: usize) -> Option<i32> {
        let (year, 4) = self.digits(i)? else { return None };
        let iso = self.tight_mark(i + 1, '-') && self.tight_digits(i + 2).is_some();
        let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year))?;
        (self.ends_clean(i + 1) && !iso).then_some(year)
    }

    /// `06.04`, `6.4.`, `06.04.2026`, `6/4`, `4/6/2026`, `6.4.26`: day, then month.
    pub(super) fn numeric(&self, i: usize) -> Parsed<ParsedDate> {
        let (day, 1 | 2) = self.digits(i)? else { return None };
        let mark = ['.', '/'].into_iter().find(|mark| self.tight_mark(i + 1, *mark))?;
        let (month, 1 | 2) = self.tight_digits(i + 2)? else { return None };
        if !(1..=31).contains(&day) || !(1..=12).contains(&month) {
            return None;
        }
        let said = ParsedDate { day: Some(day), month: Some(month), ..ParsedDate::default() };
        if self.tight_mark(i + 3, mark)
            && let Some((year, digits)) = self.tight_digits(i + 4)
        {
            let year = match digits {
                4 => year,
                2 => 2000 + year,
                // A version or an address on the net.
                _ => return None,
            };
            let more = self.tight_mark(i + 5, mark) && self.tight_digits(i + 6).is_some();
            return (!more && self.ends_clean(i + 5))
                .then_some((ParsedDate { year: year.try_into().ok(), ..said }, i + 5));
        }
        let dotted = mark == '.' && self.tight_mark(i + 3, '.');
        let next = i + 3 + usize::from(dotted);
        let longer = self.tight_mark(i + 3, ':') && self.tight_digits(i + 4).is_some();
        // "framme 22.10 imorgon"
        let of_day = |meaning: &Meaning| matches!(meaning, Meaning::Relative(_) | Meaning::Today(_)).then_some(());
        if mark == '.' && !self.tight_mark(i + 3, '.') && day < 24 && self.meaning(i + 3, of_day).is_some() {
            return None;
        }
        let measured = self.is(next, Role::Measure)
            || (self.unit(next).is_some() && self.part(next).is_none())
            || (mark == '/' && self.is(next, Role::Of))
            || i.checked_sub(1).is_some_and(|before| self.is(before, Role::Numbered))
            || self.any(next, &[Role::Am, Role::Pm])
            || (mark == '.' && self.is(next, Role::OClock));
        (!longer && !measured && (dotted || self.ends_clean(next))).then_some((said, next))
    }

    /// "tomorrow", "tonight"
    fn relative(&self, i: usize) -> Parsed<ParsedDate> {
        let today = self.ctx.now.date();
        // "am Morgen", "jeden Morgen", "Montag Morgen" aren't tomorrow.
        let is_part = self.part(i).is_some()
            && i.checked_sub(1).is_some_and(|before| {
                self.any(before, &[Role::On, Role::In, Role::Every, Role::The, Role::Next, Role::This])
                    && !self.any(before, &[Role::From, Role::Until, Role::To])
                    || self.weekday(before).is_some()
            });
        let said = self.meaning(i, |meaning| match meaning {
            Meaning::Relative(_) if is_part => None,
            Meaning::Relative(days) => {
                let fixed = today.checked_add_days(Days::new((*days).into()));
                Some(ParsedDate { fixed, ..ParsedDate::default() })
            }
            Meaning::Today(part) => Some(ParsedDate { fixed: Some(today), part: Some(*part), ..ParsedDate::default() }),
            _ => None,
        })?;
        Some((said, i + 1))
    }

    /// "the 9th", "den 9.", "am 9.": the word before or after it must show that it is a day.
    fn ordinal(&self, i: usize) -> Parsed<ParsedDate> {
        let before = i.checked_sub(1);
        let article = before.filter(|at| self.is(*at, Role::DayOf) || self.is(*at, Role::The));
        let of_day = before.is_some_and(|at| self.is(at, Role::DayOf));
        let goes_with_dates = |at: usize| {
            self.mark(at, '-')
                || self.weekday(at).is_some()
                || self.any(at, &[Role::On, Role::From, Role::Until, Role::To, Role::Between, Role::And, Role::Or])
        };
        // "den 9:e"
        let ending = self.numbered_ordinal(i).is_some();
        if let Some((day, next)) = self.dotted_ordinal(i, of_day).filter(|_| self.starts_clean(i) && !ending) {
            // "den 9.", "am 9.", "til 5."; not "4. Stock" nor "den 5 kilometer lange".
            let led = of_day || (self.tight_mark(next - 1, '.') && before.is_some_and(goes_with_dates));
            let timed = self.is(next, Role::OClock) || self.year(i).is_some() || self.mark(next, '%');
            // "Wahl der 2 Kassenprüfer", "den 2 nye": bare, with what it counts behind it.
            let counts = !self.tight_mark(next - 1, '.') && self.counts_at(next);
            if led
                && !counts
                && !timed
                && !self.any(next, &[Role::Counted, Role::Measure])
                && self.unit(next).is_none()
                && self.weekday(next).is_none()
            {
                return Some((ParsedDate { day: Some(day), ordinal: true, ..ParsedDate::default() }, next));
            }
        }
        // "vom neunten bis zum zwölften"; what it is an ordinal of may come after it.
        let told = before.is_some_and(|at| self.any(at, &[Role::From, Role::Until, Role::To]));
        if (of_day || told)
            && let Some(day) = self.meaning(i, |meaning| match meaning {
                Meaning::Ordinal(day) => Some(*day),
                _ => None,
            })
            && self.at(i).is_some_and(|lexeme| lexeme.foreign(Meaning::Ordinal(day)))
        {
            let on_to = self.any(i + 1, &[Role::To, Role::Until, Role::Onwards]);
            let joint = on_to || (day > 2 && self.any(i + 1, &[Role::And, Role::Or]));
            // "jeg giver den første, du giver den anden" are no days.
            let last = day > 2 && self.at(i + 1).is_none_or(|next| !next.word && next.number.is_none());
            // "am dreizehnten am Abend", "den trettende på kvelden"
            let lead = i + 1 + usize::from(self.any(i + 1, &[Role::In, Role::On]));
            let of_words = self.text.get(self.bytes(i + 1, i + 2)).is_some_and(|word| word.contains(' '));
            let parted = day > 2 && (lead > i + 1 || of_words) && self.part(self.skip(lead, Role::The)).is_some();
            let article = told || i.checked_sub(2).is_some_and(|at| self.any(at, &[Role::Until, Role::To, Role::From]));
            let noun = self.at(i + 1).is_some_and(|next| next.word && (next.capital || next.known()));
            return (joint || last || parted || (article && !noun))
                .then_some((ParsedDate { day: Some(day), ordinal: true, ..ParsedDate::default() }, i + 1));
        }
        let (day, next) = self.numbered_ordinal(i)?;
        let said = ParsedDate { day: Some(day), ordinal: true, ..ParsedDate::default() };
        if self.is(next, Role::Counted) || self.weekday(next).is_some() {
            return None;
        }
        let shown = article.or(Some(i)).and_then(|at| at.checked_sub(1)).is_some_and(goes_with_dates);
        let last = self.at(next).is_none_or(|lexeme| !lexeme.word && lexeme.number.is_none());
        let known = self.at(next).is_some_and(Lexeme::known) && self.unit(next).is_none();
        (shown || of_day || last || (article.is_some() && known) || (known && goes_with_dates(next)))
            .then_some((said, next))
    }

    /// Whether an unknown word at `i` is what a bare number before it counts: a noun with its capital letter within a
    /// German sentence.
    fn counts_at(&self, i: usize) -> bool {
        self.at(i).is_some_and(|next| next.word && !next.known() && next.capital && next.spaced)
            && i.checked_sub(2).is_some_and(|article| {
                // "am 9 Kaffee trinken" is said of a day, too, but "der 2" hardly ever.
                !self.is(article, Role::On) && !self.is(article, Role::From)
            })
    }

    /// "in two days", "in a week", "two days from now": a whole number of days on.
    fn in_days(&self, i: usize) -> Parsed<ParsedDate> {
        let (amount, next) = self.ahead(i)?;
        if amount.minutes > 0 {
            return None;
        }
        let fixed = Some(amount.after(self.ctx.now.date())?);
        Some((ParsedDate { fixed, ..ParsedDate::default() }, next))
    }

    /// "7 April (Tuesday)"
    fn weekday_in_brackets(&self, said: ParsedDate, next: usize) -> (ParsedDate, usize) {
        match self.weekday(next + 1) {
            Some(weekday) if self.mark(next, '(') && self.mark(next + 2, ')') => {
                (ParsedDate { weekday: Some(weekday), ..said }, next + 3)
            }
            _ => (said, next),
        }
    }
}
