//! One thing that a message asks to be written down.

use std::ops::Range;

use crate::domain::contact::Handle;
use crate::domain::meetup::Answer;
use crate::domain::stop::Certainty;
use crate::language::intent::{Intent, KindRead, Named, Reading};
use crate::language::message::journey::Means;
use crate::language::when::{Problem, Span};

/// One thing that a message asks to be written down. All ranges are bytes of the message.
#[derive(Clone, PartialEq)]
#[cfg_attr(test, derive(Debug))]
pub struct Item {
    /// What it is; never [`Intent::None`].
    pub intent: Intent,
    /// The part of the message that it was read of.
    pub bytes: Range<usize>,
    /// In order of mention, each once. Where it names none itself, those of the item that it belongs to.
    pub places: Vec<Named>,
    /// In order of mention, each once.
    pub when: Vec<Span>,
    /// Times in it that can't be: "31 April".
    pub problems: Vec<Problem>,
    /// For offers alone.
    pub kind: Option<KindRead>,
    /// What a meetup is called, as written, without articles and decoration.
    pub title: Option<String>,
    /// Meetups and offers: the house, café or library in the town, as written.
    pub venue: Option<String>,
    /// A web link.
    pub link: Option<String>,
    /// How to reach somebody: Matrix, fediverse, mail, phone.
    pub handles: Vec<Handle>,
    /// Offers: for how many. Answers: how many come besides the sender.
    pub people: Option<u32>,
    /// Of answers alone.
    pub answer: Option<Answer>,
    /// Of stops alone.
    pub certainty: Option<Certainty>,
    /// Whether it only takes place "usually" or "probably".
    pub unconfirmed: bool,
    /// What is said of it and has no field of its own, in the writer's words.
    pub note: Option<String>,
    /// Of invitations to a journey alone.
    pub trip: Option<TripWords>,
}

/// What an invitation to a journey says besides its days and stops, in the writer's words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TripWords {
    /// What they would like to meet people about, a point each.
    pub topics: Vec<String>,
    /// What they look for: a sofa, places for a hammock.
    pub seeks: Vec<String>,
    /// What others can give: train tickets, food.
    pub gives: Vec<String>,
    /// How to reach them: their own sentences, with the handles in them.
    pub reach: Vec<String>,
    /// How they travel, in order of mention.
    pub means: Vec<Means>,
}

impl Item {
    /// An item with nothing but its intent and where it stands.
    pub fn new(intent: Intent, bytes: Range<usize>) -> Self {
        Self {
            intent,
            bytes,
            places: Vec::new(),
            when: Vec::new(),
            problems: Vec::new(),
            kind: None,
            title: None,
            venue: None,
            link: None,
            handles: Vec::new(),
            people: None,
            answer: None,
            certainty: None,
            unconfirmed: false,
            note: None,
            trip: None,
        }
    }

    /// What a reading of a part of the message says, with the part's own bytes.
    pub fn of(reading: Reading, text: &str, bytes: Range<usize>) -> Self {
        let Reading { intent, places, when, kind, title, .. } = reading;
        let title = title.and_then(|title| text.get(title)).map(str::to_owned);
        Self { places, when, kind, title, ..Self::new(intent, bytes) }
    }
}
