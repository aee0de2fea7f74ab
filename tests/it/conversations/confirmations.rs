//! What a "yes" or "no" answers, and what it does not answer.

mod irreversible;
mod open_drafts;
mod replies_and_mentions;
mod which_question;
mod while_it_waits;

use stopover::domain::ids::EventId;
use stopover::incoming::Said;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

/// A trip with a meetup, #3.
fn film_night() -> Talk {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "meet Film Tuesday 19:00 in Oslo");
    talk
}

/// Sends a reply: it and the answer.
fn reply(talk: &mut Talk, who: &str, in_room: bool, to: &EventId, text: &str) -> String {
    format!("{who} (reply): {text}\n{}", talk.replies(who, in_room, to, text))
}

/// Sends a message with a mention of the bot, as clients make it: it and the answer.
fn mention(talk: &mut Talk, who: &str, text: &str) -> String {
    let said = Said { mentions_bot: true, ..talk.said(who, true, text) };
    format!("{who} (mention): {text}\n{}", talk.take_said(said))
}

/// Ada's list of trips.
fn trips(talk: &mut Talk) -> String {
    talk.dm("ada", "trips")
}
