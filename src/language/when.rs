//! Reads dates, times and lengths of time in what people write, in English, Norwegian (bokmål and nynorsk), Swedish,
//! Danish and German, mixed as they like. A pure function of the text and a [`DateContext`]:
//! no clock, no store, no network. The words are in `data/words/<language>/when.toml`, the grammar is here.
//!
//! | file | does |
//! |---|---|
//! | `when/model.rs` | what is read: [`When`], [`Span`], [`Found`]; and the [`DateContext`] |
//! | `when/meaning.rs` | what a word can mean |
//! | `when/vocabulary.rs` | the word lists, and the names of months and weekdays (CLDR), into one table |
//! | `when/spelling.rs` | the spellings of one word: "lørdag", "lördag", "lordag", "loerdag" |
//! | `when/spoken.rs` | which languages each word is read in |
//! | `when/tokens.rs` | text into tokens: words, numbers, marks |
//! | `when/slips.rs` | a misspelt month beside a number: "9 apirl" |
//! | `when/lexemes.rs` | tokens into lexemes: phrases with their meanings |
//! | `when/reader.rs` | a text being read, with the rules below as its methods |
//! | `when/grammar.rs` | the pieces joined: days with their times, lists, times with their days |
//! | `when/date_parts.rs`, `when/dates.rs` | one date as written: "Tuesday 7 April", "06.04", "the 9th", "tomorrow" |
//! | `when/weekdays.rs` | whether a word is a weekday: "sat", "so", "man" |
//! | `when/calendar.rs` | the day of the calendar that such a date means |
//! | `when/clock_time.rs`, `when/clock.rs` | a time of day: "at 6pm", "14–18", "in the morning", "16:00 GMT" |
//! | `when/hours.rs` | the hours themselves: "18.30", "half past six", "halv sju" |
//! | `when/entry.rs`, `when/lists.rs` | "6, 7 and 9 April", "week 16 or 17", "Sat–Sun 11–12 April" |
//! | `when/ranges.rs` | "6–9 April", "from Monday", "three nights from the 9th", "next week" |
//! | `when/stays.rs` | how long one stays from a day on |
//! | `when/repeats.rs` | "every Tuesday", "Sundays", "the last Friday of the month" |
//! | `when/durations.rs` | "30m", "an hour", "in two days" |
//! | `when/readings.rs` | what a whole message says: each expression once, times with the days that they belong to |
//! | `when/further.rs` | "a week on Monday", "the Tuesday after next", "the 8th of next month" |
//! | `when/feasts.rs` | Easter and what hangs on it, midsummer: the feasts that move |
//! | `when/stretches.rs` | "early May", "the first week of May", "the week of 6 July", "the next two weeks" |
//! | `when/zones.rs` | "GMT+2", "EST", "Oslo time" |
//! | `when/changes.rs` | what is taken back or left out: "Sat, no, Sunday", "but not on Tuesday" |
//! | `when/positive.rs` | times without those that are left out: Monday to Wednesday but not Tuesday |
//! | `when/rest.rs` | the text without what was read |

mod calendar;
mod changes;
mod clock;
mod clock_time;
mod date_parts;
mod dates;
mod durations;
mod entry;
mod feasts;
mod further;
mod grammar;
mod hours;
mod lexemes;
mod lists;
mod meaning;
mod model;
mod positive;
mod ranges;
mod reader;
mod readings;
mod repeats;
mod rest;
mod slips;
mod spelling;
mod spoken;
mod stays;
mod stretches;
#[cfg(test)]
mod tests;
mod tokens;
mod vocabulary;
mod weekdays;
mod zones;

pub use durations::{MAX_DURATIONS, duration, durations};
pub use model::{DateContext, Found, MAX_FOUND, Problem, ProblemKind, Span, When, WrittenTime};
pub use readings::readings;
pub use rest::rest;

/// Every expression of date and time in `text`, pieces that belong together joined. Reads any text, in time linear
/// in its length; at most [`MAX_FOUND`] expressions.
pub fn find(text: &str, ctx: &DateContext) -> Found {
    reader::Reader::new(text, ctx).find()
}

/// Where a day that is over is named by a word for it: "yesterday", "i går".
pub fn past(text: &str) -> Option<std::ops::Range<usize>> {
    let is_past = |lexeme: &lexemes::Lexeme| lexeme.can(meaning::Meaning::Role(meaning::Role::Yesterday));
    lexemes::lexemes(text).into_iter().find(is_past).map(|lexeme| lexeme.bytes)
}
