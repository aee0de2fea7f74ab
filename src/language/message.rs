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
//! | `message/cells.rs` | what each line of it is: a date, an address, a link |
//! | `message/mail.rs` | an event in a mail |
//! | `message/title.rs` | what may be a title, and how it is written |
//! | `message/row.rs` | a line of such a list |
//! | `message/programme.rs` | a list of what takes place, a line each |
//! | `message/venue.rs` | the house, café or library that a sentence or an address names |
//! | `message/address.rs` | an address in any order: house, street, postal code, town, country |
//! | `message/lines.rs` | a message as lines, without bullets and decoration |
//! | `message/sentences.rs` | all else, sentence by sentence, put together |
//! | `message/split.rs` | where another thing begins within a sentence |
//! | `message/stops.rs`, `message/route.rs` | the stops of one part, and how stops in a row complete each other's days |
//! | `message/times.rs` | the times of an item |
//! | `message/fields.rs`, `message/note.rs` | the fields of an item, and what has no field |

use std::slice;

use crate::language::intent::{IntentContext, MAX_BYTES, pieces};

mod address;
mod block;
mod cells;
mod fields;
mod item;
mod journey;
mod leading;
mod lines;
mod mail;
mod note;
mod posted;
mod programme;
mod route;
mod row;
mod sentences;
mod split;
mod stops;
#[cfg(test)]
mod tests;
mod times;
mod title;
mod venue;

pub use item::{Item, TripWords};
pub use journey::{MAX_NAMES, Means, TripTitle, title};

/// Items of one message that are read; more are left out.
pub const MAX_ITEMS: usize = 32;

/// Everything that a message asks to be written down, in order of mention; empty where it asks for nothing.
pub fn read(text: &str, ctx: &IntentContext<'_>) -> Vec<Item> {
    let text = &text[..text.floor_char_boundary(MAX_BYTES)];
    let mut items = match journey::find(text, ctx) {
        Some(items) => items,
        None => {
            // What is found as a block of lines is read as such; the text around it, by sentence.
            let mut blocks = programme::find(text, ctx);
            let posted = posted::find(text, ctx);
            // What is a list is one, unless it is a line for each event with its place.
            if posted.len() > blocks.len() {
                blocks.clear();
            }
            let apart = |event: &Item| {
                blocks.iter().all(|item| item.bytes.end <= event.bytes.start || event.bytes.end <= item.bytes.start)
            };
            let posted: Vec<Item> = posted.into_iter().filter(apart).collect();
            blocks.extend(posted);
            sentences::read(text, &blocks, ctx)
        }
    };
    items.truncate(MAX_ITEMS);
    route::complete(text, &mut items, ctx);
    items
}

/// How many come besides the writer, by words about that: "+2", "with two friends", "my sister and me". `None` where they
/// don't say.
pub fn guests(text: &str, ctx: &IntentContext<'_>) -> Option<u32> {
    let text = &text[..text.floor_char_boundary(MAX_BYTES)];
    fields::guests(text, slice::from_ref(&(0..text.len())), &pieces(text, ctx))
}
