//! Reads what people write with no command word: what they want written down, where, when, and which kind of bed. A pure
//! function of the text and a [`Context`]: no clock, no store, no network. Six languages, mixed as people mix them; which
//! one it is isn't asked for.
//!
//! What a reading is stands in the README of the phrases that it is scored by; in short, what a careful human secretary
//! would note down of the message, and nothing where there is nothing to note.
//!
//! | file | does |
//! |---|---|
//! | `reader/links.rs` | finds handles, e-mail addresses and links, in which no word is read |
//! | `reader/tokens.rs` | text into tokens: words, places, times, links, by sentence and clause |
//! | `reader/places.rs` | which words are places, and which only look like one |
//! | `reader/names.rs` | how common a word a name is, and what is a part of a town |
//! | `reader/pattern.rs` | the notation of cues, and where in the tokens one matches |
//! | `reader/lexicon.rs` | the word lists of `data/words`, into cues |
//! | `reader/weigh.rs` | the cues found, weighed: the intent; the kind of bed |
//! | `reader/guess.rs` | what is asked for where no cue is found |
//! | `reader/title.rs` | what a meetup is called |
//!
//! The words are in `data/words/<language>/reader.toml`; what holds in every language is in `data/words/reader.toml`,
//! where the notation is explained.
//!
//! Reads any text. Time and memory are linear in its length, of which no more than [`MAX_BYTES`] are looked at.

use std::fmt;
use std::ops::Range;

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use crate::domain::offer::Kind;
use crate::language::gazetteer::{Gazetteer, Place, PlaceKind};
use crate::language::when;
use crate::language::when::{Span, When};

pub(crate) mod atom;
mod guess;
mod lexicon;
mod links;
pub(crate) mod matching;
mod names;
mod pattern;
mod places;
#[cfg(test)]
mod tests;
mod title;
mod tokens;
mod weigh;

/// Bytes of a message that are read; what comes after isn't. An invitation has some 1,500.
pub const MAX_BYTES: usize = 8 << 10;
/// Places noted of one message; more are ignored.
pub const MAX_PLACES: usize = 32;

/// What a message is read relative to.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The local wall-clock time in `zone`.
    pub now: NaiveDateTime,
    /// The zone of times where no place is named.
    pub zone: Tz,
    /// Where places are looked up.
    pub gazetteer: &'a Gazetteer,
    /// The trip's own places: they are meant rather than their namesakes, and are known however they are written.
    pub stops: &'a [Place],
    /// The first day that a weekday can mean, where that is known; else tomorrow.
    pub first_day: Option<NaiveDate>,
}

/// What a message asks to be written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Intent {
    /// Where the sender will be on their own journey.
    Stop,
    /// A place to sleep.
    Offer,
    /// Something to come to.
    Meetup,
    /// That the traveller come to a place.
    Suggest,
    /// Whether the sender comes to a meetup spoken of.
    Rsvp,
    /// To be reminded, or asked again.
    FollowUp,
    /// Somebody worth getting in touch with.
    Contact,
    /// Nothing: the bot stays quiet.
    None,
}

impl Intent {
    /// All, in the order that breaks a tie.
    pub const ALL: [Self; 8] =
        [Self::Stop, Self::Offer, Self::Meetup, Self::Suggest, Self::Rsvp, Self::FollowUp, Self::Contact, Self::None];

    /// As it stands in readings and in the word lists.
    pub fn key(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Offer => "offer",
            Self::Meetup => "meetup",
            Self::Suggest => "suggest",
            Self::Rsvp => "rsvp",
            Self::FollowUp => "follow_up",
            Self::Contact => "contact",
            Self::None => "none",
        }
    }
}

impl fmt::Display for Intent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// A place that a message names.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The text behind it.
    pub bytes: Range<usize>,
    /// The place most likely meant: a town, a region or a country.
    pub place: Place,
    /// Other places of the name that are as likely; empty where it's clear.
    pub others: Vec<Place>,
    /// Whether a slip was forgiven: worth repeating back.
    pub corrected: bool,
}

/// `Name, CC`, by the place's name in its own country.
impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.place.name, self.place.country)
    }
}

/// The kind of bed, and the text behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindRead {
    /// The words that name it; of a kind that isn't said, those that make the message an offer.
    pub bytes: Range<usize>,
    pub kind: Kind,
}

/// What was read of a message. Without an intent the rest is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub intent: Intent,
    /// The text that decided the intent; empty for none.
    pub bytes: Range<usize>,
    /// In order of mention, each once.
    pub places: Vec<Named>,
    /// In order of mention, each once.
    pub when: Vec<Span>,
    /// For offers alone.
    pub kind: Option<KindRead>,
    /// For meetups alone: where its name stands, if it has one.
    pub title: Option<Range<usize>>,
}

impl Reading {
    fn nothing() -> Self {
        Self { intent: Intent::None, bytes: 0..0, places: Vec::new(), when: Vec::new(), kind: None, title: None }
    }
}

/// Reads a message: see the head of this file.
pub fn read(text: &str, ctx: &Context<'_>) -> Reading {
    let text = &text[..text.floor_char_boundary(MAX_BYTES)];
    let links = links::find(text);
    let found = when::find(text, &when::Context { now: ctx.now, zone: ctx.zone, first_day: ctx.first_day });
    let mut tokens = tokens::Tokens::new(text, &links, &found.spans);
    let places = places::find(text, &mut tokens, ctx);
    let Some(weighed) = weigh::weigh(&tokens) else { return Reading::nothing() };
    // What was in 1931 asks for nothing.
    let over = |span: &Span| last_day(&span.when).is_some_and(|day| day < ctx.now.date());
    if !found.spans.is_empty() && found.spans.iter().all(over) {
        return Reading::nothing();
    }
    Reading {
        intent: weighed.intent,
        title: (weighed.intent == Intent::Meetup).then(|| title::find(text, &tokens)).flatten(),
        bytes: weighed.bytes,
        when: stays(weighed.intent, when_there(text, ctx, &places, &found, weighed.intent), &places),
        places,
        kind: weighed.kind,
    }
}

/// What the expressions of time mean of something of that kind, before times are brought together with their days.
///
/// - "Skriv meg på til lørdag": whoever answers speaks of the day of the meetup, not of all days until then.
/// - "The assembly is moved to 17/11 at 17": what is held is held on a day.
fn meant(intent: Intent, found: &when::Found) -> when::Found {
    let mut found = found.clone();
    let moved = intent == Intent::Meetup && found.spans.iter().filter(|span| is_of_day(&span.when)).count() == 1;
    for span in &mut found.spans {
        match span.when {
            When::Until(day) if intent == Intent::Rsvp || moved => span.when = When::Day(day),
            When::From(day) if intent == Intent::Rsvp => span.when = When::Day(day),
            _ => {}
        }
    }
    found
}

/// The last day that a time names; `None` where it has no end.
fn last_day(when: &When) -> Option<NaiveDate> {
    match when {
        When::Day(day) | When::Days { to: day, .. } | When::Until(day) => Some(*day),
        When::Part { day, .. } | When::Hours { day, .. } => Some(*day),
        When::At(at) => Some(at.date()),
        When::From(_) | When::Weekly { .. } | When::Monthly { .. } | When::Clock(_) => None,
    }
}

fn is_of_day(when: &When) -> bool {
    !matches!(when, When::Clock(_))
}

/// "I arrive on Thursday and stay until Sunday" is one stay, where no place is named in between.
fn stays(intent: Intent, spans: Vec<Span>, places: &[Named]) -> Vec<Span> {
    if !matches!(intent, Intent::Stop | Intent::Offer) {
        return spans;
    }
    let mut stays: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        if let (When::Until(to), Some(before)) = (&span.when, stays.last_mut())
            && let When::Day(from) | When::From(from) = before.when
            && from < *to
            && !places.iter().any(|place| before.bytes.end <= place.bytes.start && place.bytes.end <= span.bytes.start)
        {
            before.when = When::Days { from, to: *to };
            before.bytes.end = span.bytes.end;
            continue;
        }
        stays.push(span);
    }
    stays
}

/// The times, in the zone of the first town named.
fn when_there(text: &str, ctx: &Context<'_>, places: &[Named], found: &when::Found, intent: Intent) -> Vec<Span> {
    let here = when::Context { now: ctx.now, zone: ctx.zone, first_day: ctx.first_day };
    // Of a country only a point is known, and it may have several zones.
    let there = places.iter().find(|n| n.place.kind != PlaceKind::Country).map(|n| n.place.zone);
    match there {
        Some(zone) if zone != ctx.zone => {
            let now = crate::domain::recurrence::instant(ctx.now, ctx.zone).with_timezone(&zone).naive_local();
            let there = when::Context { now, zone, first_day: ctx.first_day };
            when::readings(text, &meant(intent, &when::find(text, &there)), &there)
        }
        _ => when::readings(text, &meant(intent, found), &here),
    }
}
