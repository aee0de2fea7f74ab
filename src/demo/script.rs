//! A conversation as text: who says what where, and how the clock moves. Conversation tests play it through turns alone,
//! `demo --script` on a real homeserver.
//!
//! | line | meaning |
//! |---|---|
//! | `kari: offers` | Kari says it in her direct chat with the bot |
//! | `#room kari: !stops` | Kari says it in the room |
//! | `@now 2026-04-07 15:55` | the clock moves on to then, in the journey's zone; what falls due on the way is waited for |
//! | `\n` in a text | a line break |
//! | empty, or `// …` | nothing |
//!
//! It begins on Friday 3 April 2026 at 10:00 in Oslo, with a bot that knows of no trip, and three people who are in one
//! room and each in a direct chat with it: ada, kari and jonas.

use std::fmt;

use chrono::NaiveDateTime;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    Says { who: String, in_room: bool, text: String },
    Now(NaiveDateTime),
}

/// What is wrong with a script.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the script: {why}")]
pub struct ScriptError {
    line: usize,
    why: String,
}

/// # Errors
/// Names the first line that doesn't read as one of the forms above.
pub fn parse(script: &str) -> Result<Vec<Line>, ScriptError> {
    let mut lines = Vec::new();
    for (index, text) in script.lines().enumerate() {
        let text = text.trim();
        if text.is_empty() || text.starts_with("//") {
            continue;
        }
        lines.push(line(text).map_err(|why| ScriptError { line: index + 1, why })?);
    }
    Ok(lines)
}

fn line(text: &str) -> Result<Line, String> {
    if let Some(now) = text.strip_prefix("@now ") {
        return NaiveDateTime::parse_from_str(now.trim(), "%Y-%m-%d %H:%M")
            .map(Line::Now)
            .map_err(|_| format!("{now}: a time is written `2026-04-07 15:55`"));
    }
    let (in_room, text) = text.strip_prefix("#room ").map_or((false, text), |text| (true, text));
    match text.split_once(": ") {
        Some((who, said)) if !who.is_empty() && who.chars().all(char::is_alphanumeric) => {
            Ok(Line::Says { who: who.to_owned(), in_room, text: said.replace("\\n", "\n") })
        }
        _ => Err("it is neither `kari: words`, `#room kari: words` nor `@now 2026-04-07 15:55`".to_owned()),
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Says { who, in_room, text } => {
                write!(f, "{}{who}: {}", if *in_room { "#room " } else { "" }, text.replace('\n', "\\n"))
            }
            Self::Now(now) => write!(f, "@now {}", now.format("%Y-%m-%d %H:%M")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let script = "kari: offer Oslo sofa Mon–Tue: nice\n#room ada: !stops\\n!nights\n@now 2026-04-07 15:55";
        let lines = parse(&format!("// head\n\n{script}\n")).unwrap();
        assert_eq!(lines.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"), script);
        assert_eq!(parse("kari says hello").unwrap_err().line, 1);
        assert!(parse("\n@now tomorrow").unwrap_err().to_string().starts_with("line 2 of the script"));
    }
}
