//! Gaps: where a sync leaves out what was said in a room, it is fetched page by page, back to what was handled.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use matrix_sdk::Room;
use matrix_sdk::deserialized_responses::{TimelineEvent, TimelineEventKind};
use matrix_sdk::room::MessagesOptions;

use crate::domain::ids::{EventId, UserId};
use crate::engine::Core;
use crate::matrix::error::Trouble;
use crate::matrix::inbound::parse::event;
use crate::store::{MAX_UNREAD_BYTES, MAX_UNREAD_OF_ONE_BYTES};

/// Events asked for in one page, which is what Synapse gives at most.
const PAGE: u16 = 100;
/// Pages asked for to close one gap: a server may give fewer events than it is asked for, but not for ever.
const MAX_PAGES: usize = 5_000;
/// Pages without a single event, one after the other. A server may leave out what the bot may not see.
const MAX_EMPTY_PAGES: usize = 20;
/// Bytes of JSON that are kept to close one gap.
const MAX_BYTES: usize = 64 << 20;

/// What was asked for so far, and whether to go on.
#[derive(Default)]
struct Pages {
    asked: usize,
    empty: usize,
    /// Bytes of all that is kept, of what can't be decrypted, and of that by sender.
    bytes: usize,
    unread: usize,
    unread_of: HashMap<UserId, usize>,
}

impl Pages {
    /// The next page's token, after a page of so many events.
    fn next(&mut self, token: &str, events: usize, end: Option<String>) -> Option<String> {
        self.asked += 1;
        self.empty = if events == 0 { self.empty + 1 } else { 0 };
        end.filter(|end| end != token && self.asked < MAX_PAGES && self.empty < MAX_EMPTY_PAGES)
    }

    /// Whether there is room for an event. What can't be decrypted has no more than the ledger will keep of it anyway;
    /// `unread`: its sender.
    fn keeps(&mut self, bytes: usize, unread: Option<&UserId>) -> bool {
        if let Some(sender) = unread {
            let of_one = self.unread_of.entry(sender.clone()).or_default();
            let (one, all) = (*of_one + bytes, self.unread + bytes);
            if one > MAX_UNREAD_OF_ONE_BYTES || all > MAX_UNREAD_BYTES {
                return false;
            }
            (*of_one, self.unread) = (one, all);
        }
        self.bytes += bytes;
        true
    }
}

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
    let mut pages = Pages::default();
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
        let events = page.chunk.len();
        for piece in page.chunk {
            let read = event(piece.raw().json().get());
            if read.as_ref().is_some_and(|event| known(&event.id)) {
                found.reverse();
                return Ok(found);
            }
            let entered = read.as_ref().is_some_and(|event| event.enters(&core.world.bot));
            let dark = matches!(piece.kind, TimelineEventKind::UnableToDecrypt { .. });
            let sender = read.as_ref().map(|event| &event.sender).filter(|_| dark);
            if pages.keeps(piece.raw().json().get().len(), sender) {
                found.push(piece);
            }
            if entered {
                found.reverse();
                return Ok(found);
            }
        }
        if found.len() >= limit || pages.bytes >= MAX_BYTES {
            tracing::warn!(
                room = %room.room_id(),
                events = found.len(),
                "more was said here while the bot was away than it catches up with: what is older is not read \
                 (limits.catch_up_events)"
            );
            break;
        }
        let more = page.end.is_some();
        from = pages.next(&token, events, page.end);
        if more && from.is_none() {
            tracing::warn!(
                room = %room.room_id(),
                pages = pages.asked,
                "the server tells of ever more pages of what was said here: what is older is not read"
            );
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Asks as long as it is let, of a server that always has a page more.
    fn asks(events: impl Fn(usize) -> usize, end: impl Fn(usize) -> String) -> usize {
        let mut pages = Pages::default();
        let mut token = "start".to_owned();
        while let Some(next) = pages.next(&token, events(pages.asked), Some(end(pages.asked))) {
            token = next;
            assert!(pages.asked <= MAX_PAGES);
        }
        pages.asked
    }

    #[test]
    fn audit_18_a_server_that_never_comes_to_an_end_is_asked_no_more() {
        assert_eq!(asks(|_| 0, |n| n.to_string()), MAX_EMPTY_PAGES);
        // The same page again.
        assert_eq!(asks(|_| 100, |_| "t".to_owned()), 2);
        // One event now and then.
        assert_eq!(asks(|n| usize::from(n % 10 == 0), |n| n.to_string()), MAX_PAGES);
        // Two pages that lead to each other.
        assert_eq!(asks(|_| 0, |n| (n % 2).to_string()), MAX_EMPTY_PAGES);
        let mut pages = Pages::default();
        assert_eq!(pages.next("start", 100, None), None);
    }

    #[test]
    fn audit_15_a_gap_keeps_no_more_without_its_key_than_the_ledger() {
        let mut pages = Pages::default();
        let (mallory, kari) = (UserId::new("@mallory:localhost"), UserId::new("@kari:localhost"));
        let kept = (0..5_000).filter(|_| pages.keeps(60_000, Some(&mallory))).count();
        assert_eq!(kept, 34);
        assert!(pages.keeps(1_000, Some(&kari)));
        let kept = (0..5_000).filter(|n| pages.keeps(60_000, Some(&UserId::new(format!("@m{n}:localhost"))))).count();
        assert!(kept < 280 && pages.bytes <= 16 << 20, "{kept} of {}", pages.bytes);
        // What can be read is bounded by the loop, which then says so.
        assert!(pages.keeps(60_000, None));
    }
}
