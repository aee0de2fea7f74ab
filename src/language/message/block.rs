//! What the readers of pasted events, of mails and of programmes ask of a piece of a block.

use std::ops::Range;

use crate::domain::contact::Handle;
use crate::language::cues::{self, Cue};
use crate::language::intent::{self, Intent, IntentContext};
use crate::language::message::cells;

/// Whether the sender says it themselves: of themselves, or something else than an event is.
pub(super) fn is_senders(said: &str, ctx: &IntentContext<'_>) -> bool {
    if cues::has(Cue::Myself, said) {
        return true;
    }
    let reading = intent::read(said, ctx);
    match reading.intent {
        Intent::Rsvp | Intent::FollowUp | Intent::Suggest | Intent::Stop | Intent::Offer | Intent::Trip => true,
        Intent::Meetup => !reading.when.is_empty() && !cells::is_when(said, ctx),
        Intent::Contact | Intent::None => false,
    }
}

/// The first web link of a text.
pub(super) fn link(text: &str) -> Option<String> {
    intent::links(text).into_iter().find_map(|bytes| match Handle::read(&text[bytes]) {
        Some(Handle::Link(link)) => Some(link),
        _ => None,
    })
}

/// The places of a part of the text.
pub(super) fn places(text: &str, part: Range<usize>, ctx: &IntentContext<'_>) -> Vec<intent::Named> {
    let mut places = intent::places(&text[part.clone()], ctx);
    for named in &mut places {
        named.bytes = named.bytes.start + part.start..named.bytes.end + part.start;
    }
    places
}
