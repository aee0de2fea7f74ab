//! Reads a line from the keyboard: words for the bot, or one of the demo's own commands.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

use crate::demo::stage::Place;
use crate::text::clean::clean_line;

/// Characters of a name that was typed.
const MAX_NAME: usize = 40;
/// How far the clock can be moved in one go.
pub(super) const MAX_MOVE: TimeDelta = TimeDelta::days(400);

/// What a line from the keyboard asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Typed {
    Nothing,
    Text(String),
    /// To the bot's newest message here.
    Reply(String),
    React(String),
    /// Of the speaker's newest message here.
    Edit(String),
    /// The speaker's newest message or reaction here.
    Delete,
    As(String),
    Go(Place),
    Now(Time),
    Later(TimeDelta),
    Who,
    Help,
    Quit,
    /// No command of the demo: says what is wrong.
    Odd(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Time {
    At(NaiveDateTime),
    /// Today; tomorrow, where that has passed.
    OfDay(NaiveTime),
}

/// What a typed line asks for. Lines that begin with `/` are commands of the demo; `//` says a line that begins with `/`.
pub(super) fn read(line: &str) -> Typed {
    let line = line.trim();
    let Some(command) = line.strip_prefix('/').filter(|rest| !rest.starts_with('/')) else {
        let text = if line.starts_with("//") { &line[1..] } else { line };
        return if text.is_empty() { Typed::Nothing } else { Typed::Text(text.to_owned()) };
    };
    let (word, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
    let rest = rest.trim();
    match (word.to_lowercase().as_str(), rest) {
        ("reply", "") => Typed::Odd("What? /reply only Tuesday".to_owned()),
        ("reply", text) => Typed::Reply(text.to_owned()),
        ("react", "") => Typed::React("✅".to_owned()),
        ("react", key) => Typed::React(clean_line(key, MAX_NAME)),
        ("edit", "") => Typed::Odd("To what? /edit !offer Oslo sofa Mon–Wed".to_owned()),
        ("edit", text) => Typed::Edit(text.to_owned()),
        ("delete", _) => Typed::Delete,
        ("as", "") => Typed::Odd("As whom? /as kari".to_owned()),
        ("as", who) => Typed::As(clean_line(who, MAX_NAME)),
        ("room", _) => Typed::Go(Place::Room),
        ("dm", _) => Typed::Go(Place::Chat),
        ("now", "") | ("who", _) => Typed::Who,
        ("now", time) => {
            self::time(time).map_or_else(|| Typed::Odd("A time is 2026-04-07 15:55, or 15:55.".to_owned()), Typed::Now)
        }
        ("later", span) => self::span(span).filter(|span| *span <= MAX_MOVE).map_or_else(
            || Typed::Odd("How much later? /later 30m, 2h, 1d12h; at most 400 days.".to_owned()),
            Typed::Later,
        ),
        ("help" | "h" | "?", _) => Typed::Help,
        ("quit" | "exit" | "q", _) => Typed::Quit,
        (word, _) => Typed::Odd(format!("There is no /{}. /help shows what there is.", clean_line(word, 20))),
    }
}

/// `2026-04-07 15:55` or `15:55`.
fn time(text: &str) -> Option<Time> {
    let at = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").map(Time::At);
    at.or_else(|_| NaiveTime::parse_from_str(text, "%H:%M").map(Time::OfDay)).ok()
}

/// `30m`, `2h`, `1d12h`.
fn span(text: &str) -> Option<TimeDelta> {
    let mut span = TimeDelta::zero();
    let mut number = String::new();
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        if c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        let count: i64 = std::mem::take(&mut number).parse().ok()?;
        span = span.checked_add(&match c {
            'm' => TimeDelta::try_minutes(count)?,
            'h' => TimeDelta::try_hours(count)?,
            'd' => TimeDelta::try_days(count)?,
            'w' => TimeDelta::try_weeks(count)?,
            _ => return None,
        })?;
    }
    (number.is_empty() && span > TimeDelta::zero()).then_some(span)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_typed() {
        let say = |text: &str| Typed::Text(text.to_owned());
        for (line, typed) in [
            ("", Typed::Nothing),
            (" !stops \n", say("!stops")),
            ("//me waves", say("/me waves")),
            ("/as Kari", Typed::As("Kari".to_owned())),
            ("/DM", Typed::Go(Place::Chat)),
            ("/room", Typed::Go(Place::Room)),
            ("/later 1d 12h", Typed::Later(TimeDelta::hours(36))),
            ("/now 15:55", Typed::Now(Time::OfDay(NaiveTime::from_hms_opt(15, 55, 0).unwrap()))),
            ("/now", Typed::Who),
            ("/reply only Tuesday", Typed::Reply("only Tuesday".to_owned())),
            ("/react 👍", Typed::React("👍".to_owned())),
            ("/edit !stops", Typed::Edit("!stops".to_owned())),
            ("/delete", Typed::Delete),
            ("/quit", Typed::Quit),
        ] {
            assert_eq!(read(line), typed, "{line}");
        }
        for odd in [
            "/as",
            "/reply",
            "/edit",
            "/later",
            "/later 2x",
            "/later 5",
            "/later 99999999999999999999d",
            "/now then",
            "/dance",
        ] {
            assert!(matches!(read(odd), Typed::Odd(_)), "{odd}");
        }
    }
}
