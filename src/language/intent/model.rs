//! What a message is read relative to, and what was read of it.

use crate::domain::offer::Kind;
use crate::language::gazetteer::Gazetteer;
use crate::language::gazetteer::Place;
use crate::language::when::Span;
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use std::fmt;
use std::ops::Range;

/// Places noted of one message; more are ignored.
pub const MAX_PLACES: usize = 32;

/// What a message is read relative to.
#[derive(Clone, Copy, Debug)]
pub struct IntentContext<'a> {
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
    /// The first day of the journey, where that lies ahead: bare days of a route ("Oslo 6–9") are of its month.
    pub journey: Option<NaiveDate>,
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
    /// An invitation to a whole journey. Only whole messages are read so, by [`message::read`](crate::language::message::read).
    Trip,
    /// Nothing: the bot stays quiet.
    None,
}

impl Intent {
    /// Those of a single sentence, in the order that breaks a tie.
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
            Self::Trip => "trip",
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
    /// Of a country or region: where it's said which part of it, in the writer's words: "south" of "south Sweden".
    pub part: Option<Range<usize>>,
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
    /// The reading of a part of a message, with the bytes of the whole: the part begins at `start`.
    pub(in crate::language) fn shifted(mut self, start: usize) -> Self {
        let shift = |bytes: &mut Range<usize>| *bytes = bytes.start + start..bytes.end + start;
        shift(&mut self.bytes);
        self.places.iter_mut().for_each(|named| shift(&mut named.bytes));
        self.when.iter_mut().for_each(|span| shift(&mut span.bytes));
        self.kind.iter_mut().for_each(|kind| shift(&mut kind.bytes));
        self.title.iter_mut().for_each(shift);
        self
    }

    pub(in crate::language) fn nothing() -> Self {
        Self { intent: Intent::None, bytes: 0..0, places: Vec::new(), when: Vec::new(), kind: None, title: None }
    }
}
