//! Plain words: a draft, its change, its ✅ and ❌.

mod from_plain_words;
mod until_accepted;
