//! The limits that bound how long a look-up takes, whatever is typed.

/// Most places that [`Lookup::Several`] offers: more than a person wants to read.
pub const MAX_CHOICES: usize = 5;

/// Longest name looked up, in characters; the longest in the data has 75.
pub const MAX_NAME_CHARS: usize = 80;

/// Longest key looked up, in bytes: characters of some scripts become several letters.
pub(super) const MAX_KEY_BYTES: usize = 160;

/// Most of a trip's other stops that are weighed. More are ignored.
pub const MAX_NEAR: usize = 64;

/// Most words of a name found in running text ("Stoke-on-Trent" has three).
pub(super) const MAX_NAME_WORDS: usize = 6;

/// Most words of a qualifier without a comma ("Perth United Kingdom").
pub(super) const MAX_QUALIFIER_WORDS: usize = 3;
