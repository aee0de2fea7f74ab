//! Conversations in text: what people typed, and what the bot answered to whom. They go through the same turn as
//! messages from Matrix, with a clock that the test sets, and need no homeserver.
//!
//! A test plays a script with [`Talk::play`](crate::harness::talk::Talk::play) and compares what comes back with an
//! inline snapshot. The modules are grouped by subject below.

// What people arrange.
mod beds;
mod beds_followup;
mod calendar;
mod check_in;
mod contacts;
mod guessed;
mod introductions;
mod meetup_series;
mod meetups;
mod routes;
mod stops;
mod trips;
mod which_trip;

// How they say it, and in which language.
mod ambiguous_words;
mod asked_in_sentences;
mod bad_input;
mod confirmations;
mod draft_changes;
mod drafts;
mod examples;
mod help;
mod hurried_answers;
mod hurried_requests;
mod languages;
mod mentions;
mod pseudo_locale;
mod which_language;
mod yes_no_which;

// What Matrix adds to words.
mod authorship;
mod cards;
mod deletions;
mod direct_chats;
mod edits;
mod edits_since;
mod following_upgrades;
mod reactions;
mod replies;
mod room_changes;
mod said_once;
mod unverified_devices;

// What comes at its time.
mod followup_reminders;
mod pending_changes;
mod phone_addresses;
mod pings;
mod reminder_times;
mod reminders;
mod thread;
mod tonight_and_followups;

// Who may do, read and keep what.
mod about;
mod abuse_cases;
mod addresses_in_parts;
mod admission;
mod consent;
mod data_export;
mod erased_from_disk;
mod evenings;
mod forget_me;
mod handover_and_blocks;
mod leaving_a_crew;
mod operator;
mod permissions;
mod plain_questions;
mod privacy;
mod private_text;

// Taking back, and what is meant without a number.
mod giving_back;
mod taken_back;
mod undo;
mod way_in;
mod without_numbers;

// What the bot does not answer, or no more.
mod floods;
mod in_context;
mod in_or_on;
mod not_acted_on;
mod not_for_the_bot;
mod not_understood;
mod outbox_limits;
mod own_reminders;
mod several_words;

// What all of the above leave out.
mod small_talk;
mod standard_lines;
