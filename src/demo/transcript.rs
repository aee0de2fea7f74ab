//! How a conversation looks as text: what was typed, and below it what came back to whom. The same for turns alone and
//! for a real homeserver, so that one can be held against the other.

use chrono::{DateTime, TimeZone};
use std::fmt::Display;

/// One message of the bot's, as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// `room`, or whose direct chat it came to.
    pub to: String,
    /// It pings: `m.text`, which clients notify of.
    pub ping: bool,
    pub text: String,
}

/// A message's formatted body (HTML as `render::message` writes it) as text: code stands between backticks, list items behind
/// dots.
pub fn shown(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let (tag, behind) = rest[at..].split_once('>').unwrap_or((&rest[at..], ""));
        match tag {
            "<code" | "</code" => text.push('`'),
            "<br" => text.push('\n'),
            "<li" => text.push_str("\n• "),
            // What follows a list is apart from it.
            "</ul" if !behind.is_empty() => text.push_str("\n\n"),
            _ => {}
        }
        rest = behind;
    }
    text.push_str(rest);
    let characters = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("\u{a0}", " "), ("&amp;", "&")];
    characters.into_iter().fold(text.trim_start().to_owned(), |text, (coded, plain)| text.replace(coded, plain))
}

/// What came back, a reply after the other: `  → ada(!): …`.
pub fn replies(replies: &[Reply]) -> String {
    replies
        .iter()
        .map(|Reply { to, ping, text }| {
            let mark = if *ping { "(!)" } else { "" };
            format!("  → {to}{mark}: {}\n", text.replace('\n', "\n      ").replace("\n      \n", "\n\n"))
        })
        .collect()
}

/// The head of what fell due at a moment, by the clock of the journey: `[Tue 07 16:00]`.
pub fn moment<Tz: TimeZone<Offset: Display>>(at: &DateTime<Tz>) -> String {
    format!("[{}]\n", at.format("%a %d %H:%M"))
}

/// The order in which a sender goes through what was queued together: the first for each room, then the second.
pub fn in_rounds(queued: Vec<Reply>) -> Vec<Reply> {
    let mut rounds: Vec<(usize, Reply)> = Vec::with_capacity(queued.len());
    for reply in queued {
        let round = rounds.iter().filter(|(_, before)| before.to == reply.to).count();
        rounds.push((round, reply));
    }
    // Stable: within a round, the order of the queue.
    rounds.sort_by_key(|(round, _)| *round);
    rounds.into_iter().map(|(_, reply)| reply).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(to: &str, ping: bool, text: &str) -> Reply {
        Reply { to: to.to_owned(), ping, text: text.to_owned() }
    }

    #[test]
    fn shows_who_was_told_and_who_was_pinged() {
        let sent = [reply("room", false, "one\ntwo"), reply("ada", true, "three")];
        assert_eq!(replies(&sent), "  → room: one\n      two\n  → ada(!): three\n");
        let at = chrono_tz::Europe::Oslo.with_ymd_and_hms(2026, 4, 7, 16, 0, 0).unwrap();
        assert_eq!(moment(&at), "[Tue 07 16:00]\n");
    }

    #[test]
    fn html_as_text() {
        let html = "<strong>Two</strong> &lt;things&gt;:<ul><li>one, <code>show\u{a0}1</code></li><li>two</li></ul>More<br>to come";
        assert_eq!(shown(html), "Two <things>:\n• one, `show 1`\n• two\n\nMore\nto come");
    }

    #[test]
    fn goes_round_the_rooms() {
        let queued = [("room", "1"), ("room", "2"), ("ada", "3"), ("room", "4"), ("ada", "5")];
        let queued = queued.map(|(to, text)| reply(to, false, text)).to_vec();
        let order: String = in_rounds(queued).into_iter().map(|reply| reply.text).collect();
        assert_eq!(order, "13254");
    }
}
