//! Times without what was said to be left out: "Monday to Wednesday, but not Tuesday" is the Monday and the Wednesday.

use chrono::{Datelike, NaiveDate};

use crate::language::when::model::{Found, Span, When};

/// Into how many pieces one row of days is cut; the last one is left whole.
const MAX_PIECES: usize = 16;

/// No more days of a row are looked at.
const MAX_DAYS: usize = 400;

impl Found {
    /// The spans without those that are left out, rows of days and weekly rules cut by them: of "Monday to Wednesday,
    /// but not Tuesday" the Monday and the Wednesday.
    pub fn positive(&self) -> Vec<Span> {
        without_excluded(self.spans.clone())
    }
}

/// The spans that aren't left out, rows of days and weekly rules cut by those that are.
pub(super) fn without_excluded(spans: Vec<Span>) -> Vec<Span> {
    let (gone, kept): (Vec<Span>, Vec<Span>) = spans.into_iter().partition(|span| span.excluded);
    if gone.is_empty() {
        return kept;
    }
    kept.into_iter().flat_map(|span| cut(span, &gone)).collect()
}

fn is_gone(day: NaiveDate, gone: &[Span]) -> bool {
    gone.iter().any(|span| match &span.when {
        When::Day(other) => *other == day,
        When::Days { from, to } => (*from..=*to).contains(&day),
        When::Weekly { days, time: None } => days.contains(&day.weekday()),
        When::From(from) => day >= *from,
        _ => false,
    })
}

fn cut(span: Span, gone: &[Span]) -> Vec<Span> {
    let again = |when: When| Span { when, ..span.clone() };
    match &span.when {
        When::Days { from, to } => {
            let mut pieces: Vec<(NaiveDate, NaiveDate)> = Vec::new();
            let longest = from.iter_days().take(MAX_DAYS).take_while(|day| day <= to);
            for day in longest.filter(|day| !is_gone(*day, gone)) {
                let count = pieces.len();
                match pieces.last_mut() {
                    Some((_, last)) if last.succ_opt() == Some(day) || count == MAX_PIECES => *last = day,
                    _ => pieces.push((day, day)),
                }
            }
            if pieces.is_empty() {
                return vec![span];
            }
            let one = |(from, to): (NaiveDate, NaiveDate)| {
                again(if from == to { When::Day(from) } else { When::Days { from, to } })
            };
            pieces.into_iter().map(one).collect()
        }
        When::Weekly { days, time } => {
            let left: Vec<_> = days
                .iter()
                .copied()
                .filter(|day| {
                    !gone.iter().any(|span| matches!(&span.when, When::Weekly { days, .. } if days.contains(day)))
                })
                .collect();
            if left.is_empty() { vec![span] } else { vec![again(When::Weekly { days: left, time: *time })] }
        }
        // "Tuesday, but not on Tuesday" is a slip: what was said first stays.
        _ => vec![span],
    }
}
