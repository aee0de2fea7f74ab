//! `!ask`: the crew asks a host something through the bot, and neither learns the other's name or handle by it.

use crate::actions::questions;
use crate::commands::args::candidates::candidates;
use crate::commands::args::{Besides, leading_number, pick};
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::context::records;
use crate::domain::command::CommandId;
use crate::domain::ids::RecordNo;
use crate::domain::permissions::Permission;
use crate::domain::trip::Trip;

/// Words for those that are written to, at most.
const MAX_WHO_WORDS: usize = 3;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    // "Ask is there wifi?" asks; "ask Kari" is talk.
    if is_talk(cx, text, "host") && !text.ends_with('?') {
        return Err(CommandError::NotForBot);
    }
    to_host(cx, text)
}

/// Passes it on to the host of the offer that is meant.
pub(super) fn to_host(cx: &mut Context<'_>, text: &str) -> Outcome {
    if cx.confidant().is_none() {
        return Err(refuse!("ask-in-direct-chat"));
    }
    let trip = cx.trip_under_way()?;
    let (no, rest) = whom(cx, &trip, text, CommandId::Ask)?;
    cx.require(Permission::SeeHosts, &trip, None)?;
    let offer = records::offer(cx, &trip, no)?;
    if offer.host.for_rules() == cx.me() {
        return Err(refuse!("ask-oneself", no: no));
    }
    let host = offer.host.for_rules().clone();
    questions::pass_on(cx, &trip, &offer, &[host], &rest)
}

/// Without a number, "ask Kari" and "tell me about it" are talk; "ask the host …" isn't. `who`: the key of the words for
/// those that are written to.
pub(crate) fn is_talk(cx: &Context<'_>, text: &str, who: &str) -> bool {
    let (no, _) = leading_number(text, &cx.reading(cx.zone(), None));
    let by_sign = cx.said.text.trim_start().starts_with(cx.prefix());
    no.is_none() && cx.replied_no(None).is_none() && !by_sign && to_them(cx, text, who).is_none()
}

/// What is said to "the host", "them": the text behind these words.
fn to_them<'t>(cx: &Context<'_>, text: &'t str, who: &str) -> Option<&'t str> {
    let ends = text.match_indices(char::is_whitespace).map(|(at, _)| at).chain([text.len()]);
    let found = ends.take(MAX_WHO_WORDS).filter(|end| {
        let key = cx.env.words.key("whom", text[..*end].trim_end_matches([',', ':']));
        key == Some(who) || key == Some("them")
    });
    found.last().map(|end| text[end..].trim())
}

/// The offer that is meant, and what is said: by its number, or the only one there is.
pub(super) fn whom(
    cx: &Context<'_>,
    trip: &Trip,
    text: &str,
    command: CommandId,
) -> Result<(RecordNo, String), CommandError> {
    let who = if command == CommandId::Tell { "crew" } else { "host" };
    let (no, rest) = leading_number(text, &cx.reading(cx.zone(), None));
    match (no.or(cx.replied_no(Some(trip))), candidates(cx, trip, command)?.as_slice()) {
        (Some(no), _) => Ok((no, rest.to_owned())),
        (None, [one]) => Ok((one.no, to_them(cx, text, who).unwrap_or(text).to_owned())),
        (None, []) => Err(usage!("pick-none", command: cx.word(command))),
        // Several: that refuses, and names them.
        (None, _) => match pick(cx, trip, "", command, Besides::Days) {
            // Whom it is for is clear, so it isn't talk.
            Err(CommandError::Usage(which)) => Err(CommandError::Refused(which)),
            picked => picked.map(|picked| (picked.no, text.to_owned())),
        },
    }
}
