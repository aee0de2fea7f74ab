//! What stands behind a command word, taken apart: a number, a note, days and times, and the rest.

pub(crate) mod counts;
pub(crate) mod moment;
pub(crate) mod nights;
pub(crate) mod places;

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::context::Context;
use crate::context::outcome::{CommandError, refuse, usage};
use crate::domain::ids::UserId;
use crate::domain::meetup::Slot;
use crate::domain::record::Kind;
use crate::domain::stop::Stay;
use crate::domain::time_of_day::TimeOfDay;
use crate::domain::trip::Trip;
use crate::incoming::Pill;
use crate::language::vocabulary::Small;
use crate::language::when::{self, DateContext, Found, ProblemKind, When};
use crate::render::msg::{Arg, Msg};
use crate::text::clean::{bare, clean_line};

/// People whom an answer lists.
const MAX_NAMED: usize = 10;
/// Characters of a command that is repeated.
const MAX_COMMAND: usize = 40;

/// Whether a word is the number of that record: `#7`.
pub fn is_number(word: &str, no: i64) -> bool {
    let digits = word.strip_prefix('#').map(|digits| digits.trim_end_matches([',', '.', '!', '?', ';', ':']));
    digits.and_then(|digits| digits.parse::<i64>().ok()) == Some(no)
}

/// The text before `--` and the note behind it.
pub fn split_note(text: &str) -> (&str, Option<&str>) {
    let (head, note) = text.split_once("--").map_or((text, None), |(head, note)| (head, Some(note.trim())));
    (head.trim(), note)
}

/// A number in front: `#7 …`, `7 …`. Not where it begins a day ("7 April") or a time.
pub fn leading_number<'t>(text: &'t str, context: &DateContext) -> (Option<i64>, &'t str) {
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
) -> Result<(Option<i64>, &'t str), CommandError> {
    let context = cx.reading(cx.zone(), None);
    let exists = |no: i64| -> Result<bool, CommandError> {
        let Some(trip) = trip else { return Ok(false) };
        Ok(cx.tx.record(trip.id, no)?.is_some_and(|record| Some(record.kind) == kind))
    };
    let (Some(no), rest) = leading_number(text, &context) else {
        // "3 evening" is #3 in the evening, where there is such a one.
        let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let number = word.parse::<i64>().ok().filter(|_| time_of_day(rest, &context).is_some());
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

/// The time of day that these words are, if they are nothing else: "evening", "noon".
pub fn time_of_day(words: &str, context: &DateContext) -> Option<TimeOfDay> {
    if !words.chars().any(char::is_alphabetic) {
        return None;
    }
    // With a day before it: "… noon", "… in the evening"; a lone "evening" as in "…T evening".
    [" ", "T "].into_iter().find_map(|joint| {
        let text = format!("{}{joint}{words}", context.now.date());
        let found = when::find(&text, context);
        if !found.problems.is_empty() || !when::rest(&text, &found).is_empty() {
            return None;
        }
        match found.spans.as_slice() {
            [span] => match span.when {
                When::Part { part, .. } => Some(TimeOfDay::Part(part)),
                When::At(at) => Some(TimeOfDay::At(at.time())),
                When::Hours { from, to, .. } => Some(TimeOfDay::Between(from, to)),
                _ => None,
            },
            _ => None,
        }
    })
}

/// The day from which on "Tuesday" is read of what lasts from `first` to `last`: today counts while it is under way.
/// `None` where it is over.
pub fn reading_from(cx: &Context<'_>, zone: Tz, first: NaiveDate, last: NaiveDate) -> Option<NaiveDate> {
    let today = cx.local(zone).date();
    (last >= today).then(|| first.max(today))
}

/// The number that a command asks for; where none is said, that of the record which the message replied to is about.
pub fn number<'t>(cx: &Context<'_>, text: &'t str, example: Msg) -> Result<(i64, &'t str), CommandError> {
    let context = cx.reading(cx.zone(), None);
    match leading_number(text, &context) {
        (Some(number), rest) => Ok((number, rest)),
        // "accept only Tuesday", in reply to what was said of an offer.
        (None, rest) if cx.replied_no(None).is_some() => Ok((cx.replied_no(None).unwrap_or_default(), rest)),
        (None, "") => Err(usage!("number-missing", example: example)),
        (None, other) => Err(usage!("number-not-read", typed: clean_line(other, 30),
            example: example)),
    }
}

/// Days and times in a text.
///
/// # Errors
/// Says which one there is none of ("31 February").
pub fn dates(text: &str, context: &DateContext) -> Result<Found, CommandError> {
    let found = when::find(text, context);
    let Some(problem) = found.problems.first() else { return Ok(found) };
    let typed = text.get(problem.bytes.clone()).unwrap_or(text);
    let shown = clean_line(typed, 40);
    Err(match problem.kind {
        ProblemKind::NoSuchDate | ProblemKind::NoSuchTime => usage!("bad-date", typed: shown),
        ProblemKind::EndsBeforeStart => usage!("bad-date-order", typed: shown),
        ProblemKind::Unrepeatable => usage!("bad-date-repeat", typed: shown),
        ProblemKind::WrongWeekday => match without_weekday(typed, context) {
            Some(day) => usage!("bad-date-weekday", typed: shown, day: day),
            None => usage!("bad-date-weekdays", typed: shown),
        },
    })
}

/// The day that a date means when its weekday, which comes first, is left out.
fn without_weekday(typed: &str, context: &DateContext) -> Option<NaiveDate> {
    let (_, date) = typed.split_once([' ', ','])?;
    match when::find(date, context).spans.as_slice() {
        [span] => match span.when {
            When::Day(day) | When::Part { day, .. } | When::Hours { day, .. } => Some(day),
            When::At(at) => Some(at.date()),
            _ => None,
        },
        _ => None,
    }
}

/// The nights that are meant. A range names its first evening and the morning after its last night; a day alone is the
/// night that begins on it. What is open at one end is closed by `within`.
///
/// # Errors
/// `None` for what names no night.
pub fn nights(whens: &[When], within: Option<Stay>) -> Option<Vec<NaiveDate>> {
    let mut nights: Vec<NaiveDate> = Vec::new();
    for when in whens {
        let stay = match when {
            When::Day(day) | When::Part { day, .. } => Stay::night(*day),
            When::Days { from, to } => Stay::new(*from, *to).ok()?,
            When::From(from) => Stay::new(*from, within?.leave()).ok()?,
            When::Until(to) => Stay::new(within?.arrive(), *to).ok()?,
            When::At(at) => Stay::night(at.date()),
            _ => return None,
        };
        nights.extend(stay.nights());
    }
    nights.sort_unstable();
    nights.dedup();
    Some(nights)
}

/// A day said apart from its time ("Tuesday dinner 18:00") is one moment.
pub fn joined(whens: Vec<When>) -> Vec<When> {
    match whens.as_slice() {
        [When::Day(day), When::Clock(time)] | [When::Clock(time), When::Day(day)] => vec![at(*day, *time)],
        [When::Weekly { days, time: None }, When::Clock(time)]
        | [When::Clock(time), When::Weekly { days, time: None }] => {
            vec![When::Weekly { days: days.clone(), time: Some(*time) }]
        }
        [When::Monthly { nth, day, time: None }, When::Clock(time)]
        | [When::Clock(time), When::Monthly { nth, day, time: None }] => {
            vec![When::Monthly { nth: *nth, day: *day, time: Some(*time) }]
        }
        _ => whens,
    }
}

pub fn at(day: NaiveDate, time: TimeOfDay) -> When {
    match time {
        TimeOfDay::At(time) => When::At(day.and_time(time)),
        TimeOfDay::Between(from, to) => When::Hours { day, from, to },
        TimeOfDay::Part(part) => When::Part { day, part },
    }
}

pub fn slot(time: Option<TimeOfDay>) -> Slot {
    match time {
        None => Slot::AllDay,
        Some(TimeOfDay::At(time)) => Slot::At(time),
        Some(TimeOfDay::Between(from, to)) => Slot::Between(from, to),
        Some(TimeOfDay::Part(part)) => Slot::Part(part),
    }
}

/// An IANA zone among the words (`Europe/Oslo`), and the text without it.
pub fn zone(text: &str) -> (Option<Tz>, String) {
    let zone_of = |word: &str| word.contains('/').then(|| Tz::from_str_insensitive(word).ok()).flatten();
    let zone = text.split_whitespace().find_map(zone_of);
    let rest: Vec<&str> = text.split_whitespace().filter(|word| zone_of(word).is_none()).collect();
    (zone, rest.join(" "))
}

/// The people whom a command names: by ids that are written out, and by links in the lines of the command.
///
/// # Errors
/// Refuses where a line and its links disagree on who is meant, and where a further line names people among other words.
pub fn people(cx: &Context<'_>, text: &str) -> Result<Vec<UserId>, CommandError> {
    let mut people: Vec<UserId> = linked(cx, text)?.into_iter().map(|pill| pill.id.clone()).collect();
    people.extend(UserId::written_in(text));
    people.retain(|id| *id != cx.env.bot);
    for id in &mut people {
        // Phones begin a word with a capital.
        let lower = UserId::new(id.as_str().to_lowercase());
        if lower != *id && !cx.tx.has_met(id)? && cx.tx.has_met(&lower)? {
            *id = lower;
        }
    }
    people.sort();
    people.dedup();
    if !cx.is_confirmed() && !people.is_empty() {
        in_one_line(cx, text)?;
    }
    Ok(people)
}

/// The links to people that stand in these words of the command.
///
/// # Errors
/// Refuses where a line of the command and its links disagree on who is meant.
pub fn linked<'a>(cx: &Context<'a>, text: &str) -> Result<Vec<&'a Pill>, CommandError> {
    // What a "yes" carries out was said before: its own links mean nothing.
    if cx.is_confirmed() {
        return Ok(Vec::new());
    }
    let (lines, words) = (cx.body_lines(), bare(text));
    let said = cx.said;
    let pills = || said.pills.iter().filter(|pill| lines.contains(&pill.line) && pill.id != cx.env.bot);
    if pills().any(|pill| pill.body.is_none()) {
        let mut ids: Vec<UserId> = pills().map(|pill| pill.id.clone()).collect();
        ids.extend(UserId::written_in(text).into_iter().filter(|id| *id != cx.env.bot));
        ids.sort();
        ids.dedup();
        let ids = ids.iter().take(MAX_NAMED).map(|id| Arg::from(id.as_str())).collect::<Vec<_>>();
        return Err(refuse!("people-unclear", ids: ids, command: command_before(cx, text)));
    }
    Ok(pills().filter(|pill| pill.body.as_ref().is_some_and(|body| words.contains(body.as_str()))).collect())
}

/// The command as it was written, without the words behind it.
fn command_before(cx: &Context<'_>, text: &str) -> String {
    let running = cx.running();
    let head = running.strip_suffix(text).unwrap_or_else(|| running.split_whitespace().next().unwrap_or_default());
    clean_line(head, MAX_COMMAND)
}

/// A further line of a command can list people, but those whom it names among other words may be meant otherwise.
fn in_one_line(cx: &Context<'_>, text: &str) -> Result<(), CommandError> {
    let named = |at: usize, line: &str| -> Vec<UserId> {
        let mut ids = UserId::written_in(line);
        ids.extend(cx.said.pills.iter().filter(|pill| pill.line == at).map(|pill| pill.id.clone()));
        ids.retain(|id| *id != cx.env.bot);
        ids
    };
    let lines = cx.body_lines();
    for at in lines.iter().skip(1) {
        let Some(line) = cx.said.text.lines().nth(*at).filter(|line| !named(*at, line).is_empty()) else { continue };
        let is_named = |word: &str| {
            let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
            let of_pill = |body: &String| body.contains(&bare(word));
            let mut pills = cx.said.pills.iter().filter(|pill| pill.line == *at).filter_map(|pill| pill.body.as_ref());
            !UserId::written_in(word).is_empty() || pills.any(of_pill)
        };
        let joint = |word: &str| cx.env.words.key("labels", word) == Some("joints");
        let says = |word: &&str| word.chars().any(char::is_alphanumeric) && !is_named(word) && !joint(word);
        if line.split_whitespace().any(|word| says(&word)) {
            let ids = named(*at, line).iter().take(MAX_NAMED).map(|id| Arg::from(id.as_str())).collect::<Vec<_>>();
            return Err(refuse!("people-further", ids: ids, command: command_before(cx, text)));
        }
    }
    Ok(())
}

/// The words of one group that stand in a text (longest first, "guest room" before "room"), taken out of it: the
/// key of the first, and what is left. Those of the person's own language before others: Boden is a town, and a floor.
pub fn take_word(cx: &Context<'_>, group: &str, text: &str) -> (Option<String>, String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let all = cx.env.words;
    let own = |word: &str| all.key_in(cx.language(), group, word);
    let any = |word: &str| all.key(group, word);
    let find = |key: &dyn Fn(&str) -> Option<&'static str>| {
        (1..=3).rev().find_map(|length| {
            words.windows(length).enumerate().find_map(|(start, run)| {
                let bare = run.join(" ");
                let bare = bare.trim_matches(|c: char| matches!(c, ',' | ';' | '.' | '(' | ')'));
                let left = || [&words[..start], &words[start + length..]].concat().join(" ");
                key(bare).map(|key| (Some(key.to_owned()), left()))
            })
        })
    };
    find(&own).or_else(|| find(&any)).unwrap_or_else(|| (None, words.join(" ")))
}

/// Whether a word is one of a small group ("in", "at"), in any language. "I" is oneself, and no Nordic "i".
pub fn is_small(cx: &Context<'_>, small: Small, word: &str) -> bool {
    word != "I" && cx.env.words.small(word) == Some(small)
}

/// Strips small words and punctuation that are left at the ends once days and times are taken out.
pub fn trim_small(cx: &Context<'_>, text: &str) -> String {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let loose = |word: &&str| {
        word.chars().all(|c| !c.is_alphanumeric() && !('\u{1F000}'..).contains(&c))
            || [Small::At, Small::On, Small::From, Small::In, Small::Every]
                .into_iter()
                .any(|key| is_small(cx, key, word.trim_matches(',')))
    };
    while words.last().is_some_and(loose) {
        words.pop();
    }
    words.join(" ").trim_matches([',', ';', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::stop::stays;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn nights_and_stays() {
        let whens = [
            When::Days { from: day("2026-04-06"), to: day("2026-04-08") },
            When::Day(day("2026-04-10")),
            When::From(day("2026-04-11")),
        ];
        let within = Stay::new(day("2026-04-06"), day("2026-04-12")).ok();
        let nights = nights(&whens, within).unwrap();
        assert_eq!(nights.len(), 4);
        let stays: Vec<_> = stays(&nights).iter().map(|stay| (stay.arrive(), stay.leave())).collect();
        assert_eq!(stays, [(day("2026-04-06"), day("2026-04-08")), (day("2026-04-10"), day("2026-04-12"))]);
        assert_eq!(self::nights(&[When::Days { from: day("2026-04-08"), to: day("2026-04-06") }], None), None);
    }

    #[test]
    fn notes_and_zones() {
        assert_eq!(
            split_note("Oslo sofa -- there's a cat -- and a dog"),
            ("Oslo sofa", Some("there's a cat -- and a dog"))
        );
        assert_eq!(split_note("Oslo"), ("Oslo", None));
        assert_eq!(zone("Hut europe/oslo up"), (Some(Tz::Europe__Oslo), "Hut up".to_owned()));
        assert_eq!(zone("6/4"), (None, "6/4".to_owned()));
    }
}
