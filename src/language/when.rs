//! Reads dates, times and lengths of time in what people write, in English, Norwegian (bokmål and nynorsk), Swedish,
//! Danish and German, mixed as they like. A pure function of the text and a [`Context`]:
//! no clock, no store, no network. The words are in `data/words/<language>/when.toml`, the grammar is here.
//!
//! | file | reads |
//! |---|---|
//! | `when/names.rs` | the names of months and weekdays out of ICU4X |
//! | `when/words.rs` | those and the word lists into tables |
//! | `when/spelling.rs` | the spellings of one word: "lørdag", "lördag", "lordag", "loerdag" |
//! | `when/tongues.rs` | which languages each word is read in |
//! | `when/lexemes.rs` | text into lexemes: words with their meanings, numbers, marks |
//! | `when/dates.rs` | one date: "Tuesday 7 April", "06.04", "the 9th", "tomorrow" |
//! | `when/calendar.rs` | which day of the calendar a date said so means |
//! | `when/ranges.rs` | "6–9 April", "from Monday", "three nights from the 9th", "next week" |
//! | `when/lists.rs` | "6, 7 and 9 April", "week 16 or 17", "Sat–Sun 11–12 April" |
//! | `when/clock.rs` | "at 6pm", "14–18", "in the morning", "16:00 GMT" |
//! | `when/hours.rs` | the hours themselves: "18.30", "half past six", "halv sju" |
//! | `when/repeats.rs` | "every Tuesday", "Sundays", "the last Friday of the month" |
//! | `when/join.rs` | the pieces joined: days with their times, lists, times with their days |
//! | `when/durations.rs` | "30m", "an hour", "in two days" |
//! | `when/readings.rs` | what a whole message says: each thing once, times with the days that they stand apart from |
//! | `when/rest.rs` | the text without what was read |

mod calendar;
mod clock;
mod clock_time;
mod date_parts;
mod dates;
mod durations;
mod entry;
mod grammar;
mod hours;
mod language_set;
mod lexemes;
mod lists;
mod meaning;
mod model;
mod ranges;
mod reader;
mod readings;
mod repeats;
mod rest;
mod spelling;
#[cfg(test)]
mod tests;
mod tokens;
mod vocabulary;

pub use durations::{MAX_DURATIONS, duration, durations};
pub use model::{Context, Found, MAX_FOUND, Problem, ProblemKind, Span, When};
pub use readings::readings;
pub use rest::rest;

/// Every expression of date and time in `text`, pieces that belong together joined. Reads any text, in time linear
/// in its length; at most [`MAX_FOUND`] expressions.
pub fn find(text: &str, ctx: &Context) -> Found {
    reader::Reader::new(text, ctx).find()
}
