//! A message sentence by sentence, put together: what belongs to one thing is one item.

use crate::language::intent::{self, Intent, IntentContext};
use crate::language::message::Item;

/// All items of a message, in order. `blocks`: what was read of whole blocks of lines already.
pub(super) fn read(text: &str, blocks: &[Item], ctx: &IntentContext<'_>) -> Vec<Item> {
    let mut items = blocks.to_vec();
    let reading = intent::read(text, ctx);
    if reading.intent != Intent::None && blocks.is_empty() {
        items.push(Item::of(reading, text, 0..text.len()));
    }
    items
}
