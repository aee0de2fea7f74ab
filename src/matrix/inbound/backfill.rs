//! Sync gaps: where a response leaves out events of a room (`limited`), they are fetched page by page, back to the last one
//! that was handled (Matrix 1.15, "Syncing", `GET /messages`).

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use matrix_sdk::Room;
use matrix_sdk::deserialized_responses::{TimelineEvent, TimelineEventKind};
use matrix_sdk::room::MessagesOptions;

use crate::domain::ids::{EventId, UserId};
use crate::engine::Engine;
use crate::matrix::error::RequestError;
use crate::matrix::event::event;
use crate::store::{MAX_UNREAD_BYTES, MAX_UNREAD_OF_ONE_BYTES};

/// Events in one page. Synapse gives no more.
const PAGE: u16 = 100;
/// Pages for one gap. A homeserver may give fewer events a page than it is asked for, but it must come to an end.
const MAX_PAGES: usize = 5_000;
/// Empty pages in a row. A homeserver may leave out events that the bot may not see.
const MAX_EMPTY_PAGES: usize = 20;
/// Bytes of JSON kept for one gap.
const MAX_BYTES: usize = 64 << 20;

/// Counts pages and bytes of one gap, and keeps both within their limits.
#[derive(Default)]
struct Pages {
    /// Pages fetched.
    fetched: usize,
    /// Empty ones in a row.
    empty: usize,
    /// Bytes of all events that are kept.
    bytes: usize,
    /// Bytes of those that can't be decrypted.
    undecrypted: usize,
    /// The same by sender.
    undecrypted_of: HashMap<UserId, usize>,
}

impl Pages {
    /// The token of the next page; `None` where there is none, or enough were fetched.
    ///
    /// `token`: of the page that was just fetched. `events`: how many it had. `end`: the token that it names.
    fn next(&mut self, token: &str, events: usize, end: Option<String>) -> Option<String> {
        self.fetched += 1;
        self.empty = if events == 0 { self.empty + 1 } else { 0 };
        end.filter(|end| end != token && self.fetched < MAX_PAGES && self.empty < MAX_EMPTY_PAGES)
    }

    /// Whether there is room for an event of so many bytes, and counts it if so. Of undecrypted events, no more is kept than
    /// the ledger would keep. `undecrypted_from`: the sender of one.
    fn keeps(&mut self, bytes: usize, undecrypted_from: Option<&UserId>) -> bool {
        if let Some(sender) = undecrypted_from {
            let of_one = self.undecrypted_of.entry(sender.clone()).or_default();
            let (one, all) = (*of_one + bytes, self.undecrypted + bytes);
            if one > MAX_UNREAD_OF_ONE_BYTES || all > MAX_UNREAD_BYTES {
                return false;
            }
            (*of_one, self.undecrypted) = (one, all);
        }
        self.bytes += bytes;
        true
    }
}

/// The events between the last one handled and `from`, oldest first.
///
/// It goes back to `last`, to any event that was handled, or to the bot's own join, which is included. Where there is more
/// than `limits.catch_up_events` or the limits above, it ends there and logs a warning.
///
/// # Errors
/// A page couldn't be fetched now. A permanent failure is logged, and ends the search instead.
pub async fn fill(
    engine: &Arc<Engine>,
    room: &Room,
    from: Option<&str>,
    last: Option<&EventId>,
) -> Result<Vec<TimelineEvent>, RequestError> {
    let limit = engine.env.settings.limits.catch_up_events as usize;
    let mut found: Vec<TimelineEvent> = Vec::new();
    let mut pages = Pages::default();
    let mut from = from.map(str::to_owned);
    while let Some(token) = from.take() {
        let mut options = MessagesOptions::backward().from(token.as_str());
        options.limit = PAGE.into();
        let page = match room.messages(options).await.map_err(RequestError::from) {
            Ok(page) => page,
            Err(RequestError::Permanent(why)) => {
                tracing::warn!(room = %room.room_id(), why, "what was said here while the bot was away can't be fetched");
                break;
            }
            Err(error) => return Err(error),
        };
        let seen = seen(engine, &page.chunk).await?;
        let handled = |id: &EventId| last == Some(id) || seen.contains(id);
        let events = page.chunk.len();
        for item in page.chunk {
            let parsed = event(item.raw().json().get());
            if parsed.as_ref().is_some_and(|event| handled(&event.id)) {
                found.reverse();
                return Ok(found);
            }
            let joined = parsed.as_ref().is_some_and(|event| event.enters(&engine.env.bot));
            let undecrypted = matches!(item.kind, TimelineEventKind::UnableToDecrypt { .. });
            let sender = parsed.as_ref().map(|event| &event.sender).filter(|_| undecrypted);
            if pages.keeps(item.raw().json().get().len(), sender) {
                found.push(item);
            }
            if joined {
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
                pages = pages.fetched,
                "the server tells of ever more pages of what was said here: what is older is not read"
            );
        }
    }
    found.reverse();
    Ok(found)
}

/// Which events of a page were handled.
async fn seen(engine: &Arc<Engine>, page: &[TimelineEvent]) -> Result<HashSet<EventId>, RequestError> {
    let ids: Vec<EventId> = page.iter().filter_map(|item| item.event_id()).map(|id| EventId::from(&*id)).collect();
    let seen = engine
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

    /// How many pages are fetched from a homeserver that always has one more.
    fn fetches(events: impl Fn(usize) -> usize, end: impl Fn(usize) -> String) -> usize {
        let mut pages = Pages::default();
        let mut token = "start".to_owned();
        while let Some(next) = pages.next(&token, events(pages.fetched), Some(end(pages.fetched))) {
            token = next;
            assert!(pages.fetched <= MAX_PAGES);
        }
        pages.fetched
    }

    #[test]
    fn an_endless_gap_is_given_up() {
        assert_eq!(fetches(|_| 0, |n| n.to_string()), MAX_EMPTY_PAGES);
        // The same page again.
        assert_eq!(fetches(|_| 100, |_| "t".to_owned()), 2);
        // One event now and then.
        assert_eq!(fetches(|n| usize::from(n % 10 == 0), |n| n.to_string()), MAX_PAGES);
        // Two pages that lead to each other.
        assert_eq!(fetches(|_| 0, |n| (n % 2).to_string()), MAX_EMPTY_PAGES);
        let mut pages = Pages::default();
        assert_eq!(pages.next("start", 100, None), None);
    }

    #[test]
    fn a_gap_keeps_a_limited_number_of_undecrypted_events() {
        let mut pages = Pages::default();
        let (mallory, kari) = (UserId::new("@mallory:localhost"), UserId::new("@kari:localhost"));
        let kept = (0..5_000).filter(|_| pages.keeps(60_000, Some(&mallory))).count();
        assert_eq!(kept, 34);
        assert!(pages.keeps(1_000, Some(&kari)));
        let kept = (0..5_000).filter(|n| pages.keeps(60_000, Some(&UserId::new(format!("@m{n}:localhost"))))).count();
        assert!(kept < 280 && pages.bytes <= 16 << 20, "{kept} of {}", pages.bytes);
        // The loop itself limits decrypted events, and logs that.
        assert!(pages.keeps(60_000, None));
    }
}
