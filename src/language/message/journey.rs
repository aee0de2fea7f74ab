//! An invitation to a whole journey: its days, its stops, sure and possible, what it is about, what is sought and given.

use crate::language::intent::IntentContext;
use crate::language::message::Item;

/// The journey, as one item of [`Intent::Trip`](crate::language::intent::Intent::Trip) and one for each stop, in order; `None` where the message
/// invites to none.
pub(super) fn find(_text: &str, _ctx: &IntentContext<'_>) -> Option<Vec<Item>> {
    None
}
