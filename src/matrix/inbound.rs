//! What comes in. The life of a message:
//!
//! 1. `sync.rs` asks the homeserver for what is new, from the token up to which everything is handled.
//! 2. `batch.rs` turns the response into a list of [`Incoming`](crate::incoming::Incoming), in order. Where the response has
//!    a gap, `backfill.rs` fetches the events in between. What the bot handled before, or what happened before it joined, is
//!    skipped.
//! 3. An event that can't be decrypted goes to the ledger of undecrypted events in the store. `late_keys.rs` tries it again
//!    when its key arrives, and continues with the next step. If no key comes for a while, the timer tells the sender.
//! 4. `parse.rs` reads the event's JSON, and `enrich.rs` adds the room, the sender's name and rights, and whether the message
//!    really is the sender's. A message that may be somebody else's is marked, or reported instead.
//! 5. [`Engine::handle`](crate::engine::Engine::handle) runs a turn: one transaction that marks the event id as handled,
//!    changes the store, and enqueues every reply in the outbox. An id that is marked already does nothing.
//! 6. Once all of a response is handled, `sync.rs` stores its token. If the bot stops before that, the response comes again
//!    after the next start, and step 5 makes that harmless.
//! 7. A read receipt follows, when nothing else is to be sent.

pub(crate) mod backfill;
pub(crate) mod batch;
pub(crate) mod enrich;
pub(crate) mod late_keys;
pub mod parse;
pub(crate) mod sync;
