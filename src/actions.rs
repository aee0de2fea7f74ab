//! What can be done, whichever way somebody asks: by a command, a tap, a reply, plain words.

pub(crate) mod confidential;
pub mod crew_requests;
pub(crate) mod offers;
