//! How long one stays from a day on: "from Monday for two weeks", "drei Nächte in Köln ab dem 9.", "on Sunday, and stay for a week".

use super::durations::Amount;
use super::lexemes::Ask;
use crate::language::when::meaning::{Role, Unit};
use crate::language::when::reader::{Parsed, Reader};

/// How far after a start its length is sought, and how far before it, in words.
const STAY_AHEAD: usize = 8;
const STAY_BEHIND: usize = 6;

impl Reader<'_> {
    /// "from Monday and two weeks on", "fra fredag og syv dage frem": the length, and the index after it.
    pub(super) fn length_onwards(&self, next: usize) -> Parsed<Amount> {
        let start = self.skip(next, Role::And);
        let (amount, after) = self.days_long(self.skip(start, Role::For)).filter(|_| start > next)?;
        let ahead = self.any(after, &[Role::Onwards, Role::Long]);
        ahead.then_some((amount, after + 1))
    }

    /// Whether nothing more is said of a length here.
    fn ends_stay(&self, i: usize) -> bool {
        self.at(i).is_none_or(|next| !next.word && next.number.is_none())
    }

    /// "From Monday I'm in Sweden for two weeks", "drei Nächte in Köln ab dem 9.": a length in the same clause, apart
    /// from the start that it belongs to.
    pub(super) fn length_of_stay(&self, start: usize, next: usize, from: bool) -> Option<Amount> {
        let ends_hard = |at: usize| {
            self.at(at).is_none() || self.ends_sentence(at) || self.mark(at, ';') || self.is(at, Role::Until)
        };
        // "On Tuesday the 19th, and stay three nights": nights are hardly counted of anything but a stay.
        let nights = (next..next + STAY_AHEAD).take_while(|at| !ends_hard(*at)).find_map(|at| {
            let unit = self.unit(at + 1).filter(|unit| *unit == Unit::Night);
            let ahead =
                at.checked_sub(1).is_some_and(|before| self.any(before, &[Role::Ahead, Role::Every, Role::Last]));
            unit.filter(|_| !ahead).and_then(|_| self.days_long(at)).map(|(amount, _)| amount)
        });
        // "On Sunday, and stay for a week": behind an "and", weeks are counted of a stay, too.
        let weeks = || {
            let and = (next..next + STAY_AHEAD).take_while(|at| !ends_hard(*at)).find(|at| self.is(*at, Role::And))?;
            (and..and + STAY_AHEAD).take_while(|at| !ends_hard(*at)).find_map(|at| {
                let (amount, end) = self.days_long(at).filter(|_| self.unit(at + 1) == Some(Unit::Week))?;
                let ahead =
                    self.any(at - 1, &[Role::Ahead, Role::Every, Role::Last, Role::Since, Role::Next, Role::This]);
                let compares = self.any(end, &[Role::Past, Role::Before, Role::Onwards]);
                (!ahead && !compares && self.ends_stay(end)).then_some(amount)
            })
        };
        let nights = nights.or_else(weeks);
        if !from || nights.is_some() {
            return nights;
        }
        let ends = |at: usize| {
            self.at(at).is_none()
                || self.ends_sentence(at)
                || self.mark(at, ',')
                || self.mark(at, ';')
                || self.any(at, &[Role::And, Role::Until])
        };
        let after = (next..next + STAY_AHEAD).take_while(|at| !ends(*at)).find_map(|at| {
            let led = self.is(at, Role::For);
            let (amount, end) = self.days_long(at + usize::from(led))?;
            let ahead = !led && at.checked_sub(1).is_some_and(|before| self.any(before, &[Role::Ahead, Role::Every]));
            // "From 6 April I'm two weeks in Oslo": weeks, of which nobody counts a habit.
            let weeks = self.unit(at + usize::from(led) + 1) == Some(Unit::Week);
            ((led || weeks || self.is(end, Role::Long)) && !ahead).then_some(amount)
        });
        let before = || {
            let comma = usize::from(start.checked_sub(1).is_some_and(|at| self.mark(at, ',')));
            let behind = (1 + comma..=STAY_BEHIND + comma).map_while(|back| start.checked_sub(back));
            behind.take_while(|at| !ends(*at)).find_map(|at| {
                let (amount, end) = self.days_long(at).filter(|_| self.starts_clean(at))?;
                let led = at.checked_sub(1).is_some_and(|before| {
                    self.any(before, &[Role::Ahead, Role::Every, Role::Since, Role::Last])
                        && !self.is(before, Role::For)
                });
                (end <= start && !led).then_some(amount)
            })
        };
        after.or_else(before)
    }
}
