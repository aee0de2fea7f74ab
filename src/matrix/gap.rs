//! Gaps: where a sync leaves out what was said in a room, it is fetched page by page, back to what was handled.

use std::collections::HashSet;
use std::sync::Arc;

use matrix_sdk::Room;
use matrix_sdk::deserialized_responses::TimelineEvent;
use matrix_sdk::room::MessagesOptions;

use super::convert::event;
use super::error::Trouble;
use crate::core::Core;
use crate::domain::ids::EventId;

/// Events asked for in one page, which is what Synapse gives at most.
const PAGE: u16 = 100;

/// Everything between what was handled last and `from`, oldest first. It ends at the last event handled, at one that
/// was seen, or where the bot came in (that event is the first then); or, with a word to the operator, at the limit.
pub async fn fill(
    core: &Arc<Core>,
    room: &Room,
    from: Option<&str>,
    last: Option<&EventId>,
) -> Result<Vec<TimelineEvent>, Trouble> {
    let limit = core.world.settings.limits.catch_up_events as usize;
    let mut found: Vec<TimelineEvent> = Vec::new();
    let mut from = from.map(str::to_owned);
    while let Some(token) = from.take() {
        let mut options = MessagesOptions::backward().from(token.as_str());
        options.limit = PAGE.into();
        let page = match room.messages(options).await.map_err(Trouble::from) {
            Ok(page) => page,
            Err(Trouble::Lasting(why)) => {
                tracing::warn!(room = %room.room_id(), why, "what was said here while the bot was away can't be fetched");
                break;
            }
            Err(trouble) => return Err(trouble),
        };
        let seen = seen(core, &page.chunk).await?;
        let known = |id: &EventId| last == Some(id) || seen.contains(id);
        for piece in page.chunk {
            let read = event(piece.raw().json().get());
            if read.as_ref().is_some_and(|event| known(&event.id)) {
                found.reverse();
                return Ok(found);
            }
            let entered = read.is_some_and(|event| event.enters(&core.world.bot));
            found.push(piece);
            if entered {
                found.reverse();
                return Ok(found);
            }
        }
        if found.len() >= limit {
            tracing::warn!(
                room = %room.room_id(),
                events = found.len(),
                "more was said here while the bot was away than it catches up with: what is older is not read \
                 (limits.catch_up_events)"
            );
            break;
        }
        from = page.end;
    }
    found.reverse();
    Ok(found)
}

async fn seen(core: &Arc<Core>, page: &[TimelineEvent]) -> Result<HashSet<EventId>, Trouble> {
    let ids: Vec<EventId> = page.iter().filter_map(|piece| piece.event_id()).map(|id| EventId::from(&*id)).collect();
    let seen = core
        .store(move |tx| {
            let mut seen = HashSet::new();
            for id in ids {
                if tx.was_seen(id.as_str())? {
                    seen.insert(id);
                }
            }
            Ok(seen)
        })
        .await?;
    Ok(seen)
}
