//! From what is to be said to what is shown: words from the catalogue, dates by habit, plain text and HTML.

pub mod catalogue;
pub mod dates;
pub(crate) mod links;
mod lists;
pub mod message;
pub mod msg;
