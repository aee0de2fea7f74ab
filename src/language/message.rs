//! Reads a whole message: everything that it asks to be written down, in order of mention. Where [`intent::read`] says what a
//! message mainly asks, this says all of it, and keeps every word: what has no field of its own goes into a note, as it was written.
//!
//! A pure function of the text and an [`IntentContext`], like the readers that it is made of.
//!
//! | file | does |
//! |---|---|
//! | `message/item.rs` | what is read: [`Item`] |
//! | `message/journey.rs` | an invitation to a whole journey: its days, stops, topics, what is sought and given |
//! | `message/posted.rs` | an event as it is passed on from a calendar, a mail or a poster |
//! | `message/programme.rs` | a list of what takes place, a line each |
//! | `message/venue.rs` | the house, café or library that a sentence or an address names |
//! | `message/sentences.rs` | all else, sentence by sentence, put together |
//! | `message/split.rs` | where another thing begins within a sentence |
//! | `message/stops.rs` | the stops of one part |
//! | `message/fields.rs`, `message/note.rs` | the fields of an item, and what has no field |

use crate::language::intent::{IntentContext, MAX_BYTES};

mod fields;
mod item;
mod journey;
mod note;
mod posted;
mod programme;
mod sentences;
mod split;
mod stops;
mod venue;

pub use item::{Item, TripWords};

/// Items of one message that are read; more are left out.
pub const MAX_ITEMS: usize = 32;

/// Everything that a message asks to be written down, in order of mention; empty where it asks for nothing.
pub fn read(text: &str, ctx: &IntentContext<'_>) -> Vec<Item> {
    let text = &text[..text.floor_char_boundary(MAX_BYTES)];
    let mut items = match journey::find(text, ctx) {
        Some(items) => items,
        None => {
            // What is found as a block of lines is read as such; the text around it, by sentence.
            let mut blocks = posted::find(text, ctx);
            blocks.extend(programme::find(text, ctx));
            sentences::read(text, &blocks, ctx)
        }
    };
    items.truncate(MAX_ITEMS);
    items
}
