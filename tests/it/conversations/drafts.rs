//! Plain sentences become a draft, which can be changed, and counts only after ✅ or a yes.

mod from_plain_words;
mod several_things;
mod until_accepted;
