//! A misspelt month beside a number: "9 apirl", "12. sepetmber". Nothing else of a date is forgiven: the words for it are short.

use crate::language::when::tokens::{Class, Token};
use crate::language::when::vocabulary::PHRASES;

/// Letters from which on two that are swapped are forgiven in a month's name, and from which on any one slip is: "marks" isn't "marts".
const MIN_SWAPPED: usize = 5;
const MIN_SLIP: usize = 6;

/// Puts the month that is meant for each word that is one with a slip, where a number stands beside it.
pub(super) fn correct(tokens: &[Token], keys: &mut [String]) {
    for at in 0..tokens.len() {
        let word = &keys[at];
        let is_long = word.chars().count() >= MIN_SWAPPED;
        if tokens[at].class != Class::Word || !is_long || PHRASES.longest(word) > 0 || !beside_number(tokens, at) {
            continue;
        }
        if let Some(month) = meant(word) {
            keys[at] = month;
        }
    }
}

/// Whether a number stands beside it, with a point between at most.
fn beside_number(tokens: &[Token], at: usize) -> bool {
    let is_number = |token: Option<&Token>| token.is_some_and(|token| token.class == Class::Number);
    let before = |by: usize| at.checked_sub(by).and_then(|at| tokens.get(at));
    let point = before(1).is_some_and(|token| token.class == Class::Mark('.'));
    is_number(before(1)) || point && is_number(before(2)) || is_number(tokens.get(at + 1))
}

/// The only month whose name is that near.
fn meant(word: &str) -> Option<String> {
    let near = |month: &str| {
        let (typed, letters) = (word.chars().count(), month.chars().count());
        let any = typed >= MIN_SLIP && letters >= MIN_SLIP;
        let same_start = word.chars().next() == month.chars().next();
        same_start && (any && strsim::osa_distance(word, month) == 1 || letters == typed && is_swap(word, month))
    };
    let found: Vec<(&str, u32)> = PHRASES.months().filter(|(month, _)| near(month)).collect();
    let (first, number) = found.iter().min()?;
    // "Oktobr" is October, in whichever language.
    found.iter().all(|(_, other)| other == number).then(|| (*first).to_owned())
}

/// Whether two neighbouring letters are swapped, and all others are the same.
fn is_swap(word: &str, month: &str) -> bool {
    let apart: Vec<(char, char)> = word.chars().zip(month.chars()).filter(|(a, b)| a != b).collect();
    matches!(apart.as_slice(), [(a, b), (c, d)] if a == d && b == c) && strsim::osa_distance(word, month) == 1
}

#[cfg(test)]
mod tests {
    use crate::language::when::{DateContext, When, find};

    #[test]
    fn a_misspelt_month_is_forgiven_beside_a_number() {
        let context = DateContext {
            now: chrono::NaiveDate::from_ymd_opt(2026, 4, 3).unwrap().and_hms_opt(10, 0, 0).unwrap(),
            zone: chrono_tz::Europe::Oslo,
            first_day: None,
        };
        let one = |text: &str| match find(text, &context).spans.as_slice() {
            [one] => Some(one.when.clone()),
            _ => None,
        };
        let date = |month, day| chrono::NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        for text in ["9-12 apirl", "9-12 arpil", "9.–12. apirl", "apirl 9-12"] {
            assert_eq!(one(text), Some(When::Days { from: date(4, 9), to: date(4, 12) }), "{text}");
        }
        for (text, month, day) in
            [("3 sepetmber", 9, 3), ("3. oktobr", 10, 3), ("3 auguts", 8, 3), ("3 novembar", 11, 3)]
        {
            assert_eq!(one(text), Some(When::Day(date(month, day))), "{text}");
        }
        for text in ["20 marks", "5 match", "12 meters", "2 julia", "the apirl menu", "3 members", "10 sisters"] {
            assert_eq!(one(text), None, "{text}");
        }
    }
}
