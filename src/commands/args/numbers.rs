//! The number of a record: `#7`, `7`. A number can as well begin a date, a time, or a title.

use crate::commands::args::{is_small, time_of_day};
use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::ids::RecordNo;
use crate::domain::record::Kind;
use crate::domain::trip::Trip;
use crate::language::vocabulary::Small;
use crate::language::when::{self, DateContext};

/// Whether a word is the number of that record: `#7`.
pub fn is_number(word: &str, no: RecordNo) -> bool {
    let digits = word.strip_prefix('#').map(|digits| digits.trim_end_matches([',', '.', '!', '?', ';', ':']));
    digits.and_then(|digits| digits.parse::<RecordNo>().ok()) == Some(no)
}

/// A number in front: `#7 …`, `7 …`. Not where it begins a day ("7 April") or a time.
pub fn leading_number<'t>(text: &'t str, context: &DateContext) -> (Option<RecordNo>, &'t str) {
    let text = text.trim();
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let digits = word.strip_prefix('#').unwrap_or(word).trim_end_matches([',', '.', '!', '?', ';', ':']);
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let Some(number) = plain.then(|| digits.parse().ok()).flatten() else { return (None, text) };
    // "3 am 14. April": on that day, as Germans say it, and not three in the morning.
    let on_a_day = rest.strip_prefix("am ").is_some_and(|day| {
        let first = day.split_whitespace().next().unwrap_or_default();
        let bare = first.trim_end_matches(',').to_lowercase();
        let numbered = bare.strip_suffix('.').is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        numbered || bare == "mittwoch" || bare.ends_with("tag")
    });
    let in_a_date = !word.starts_with('#')
        && !on_a_day
        && when::find(text, context).spans.iter().any(|span| span.bytes.start == 0 && span.bytes.end > 0);
    if in_a_date { (None, text) } else { (Some(number), rest.trim()) }
}

/// A number in front that means a record: `#7` does; `7` where there is such a record of that kind, or where nothing
/// but a time stands behind it. "1984 reading circle" and "2 beds" are words.
pub fn record_number<'t>(
    cx: &Context<'_>,
    trip: Option<&Trip>,
    text: &'t str,
    kind: Option<Kind>,
) -> Result<(Option<RecordNo>, &'t str), CommandError> {
    let context = cx.reading(cx.zone(), None);
    let exists = |no: RecordNo| -> Result<bool, CommandError> {
        let Some(trip) = trip else { return Ok(false) };
        Ok(cx.tx.record(trip.id, no)?.is_some_and(|record| Some(record.kind) == kind))
    };
    let (Some(no), rest) = leading_number(text, &context) else {
        // "3 evening" is #3 in the evening, where there is such a one.
        let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let number = word.parse::<RecordNo>().ok().filter(|_| time_of_day(rest, &context).is_some());
        if let Some(no) = number
            && exists(no)?
        {
            return Ok((Some(no), rest.trim()));
        }
        // A reply to what was said of one is about that one.
        return Ok(match cx.replied_no(trip) {
            Some(no) if exists(no)? => (Some(no), text),
            _ => (None, text),
        });
    };
    // "3 hours of silence", "2 people more"
    let counted = |rest: &str| {
        let word = rest.split_whitespace().next().unwrap_or_default();
        rest.contains(' ') && [Small::Spans, Small::People].into_iter().any(|key| is_small(cx, key, word))
    };
    let time_alone = || {
        when::rest(rest, &when::find(rest, &context)).is_empty()
            || when::durations(rest).is_some()
            || cx.env.words.small(rest) == Some(Small::None)
    };
    let meant = text.trim_start().starts_with('#') || (exists(no)? && !counted(rest)) || time_alone();
    Ok(if meant { (Some(no), rest) } else { (None, text) })
}
