//! What a person would call a journey: "Oslo, Sweden, Denmark, Germany by train", in parts that the catalogue of messages words.

use crate::language::intent::{Intent, Named};
use crate::language::message::Item;

/// Places that a journey is named after; of more, the first and the last are taken.
pub const MAX_NAMES: usize = 4;

/// How people travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Means {
    Train,
    Bike,
    HitchHiking,
    Boat,
    Foot,
    Bus,
    Car,
}

impl Means {
    /// As messages of the catalogue name it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Train => "train",
            Self::Bike => "bike",
            Self::HitchHiking => "hitch-hiking",
            Self::Boat => "boat",
            Self::Foot => "foot",
            Self::Bus => "bus",
            Self::Car => "car",
        }
    }
}

/// The parts of a title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TripTitle {
    /// What the writer called it; then nothing else is needed.
    pub heading: Option<String>,
    /// Names of the route, in order, each once.
    pub names: Vec<String>,
    /// Whether the route has more places than are named.
    pub more: bool,
    /// How they travel, in order of mention.
    pub means: Vec<Means>,
}

/// The title of a journey that was read; `name` gives a place's name in the reader's language.
pub fn title(items: &[Item], name: impl Fn(&Named) -> String) -> TripTitle {
    let trip = items.iter().find(|item| item.intent == Intent::Trip);
    let mut names: Vec<String> = Vec::new();
    for place in items.iter().filter(|item| item.intent == Intent::Stop).flat_map(|item| &item.places) {
        let name = name(place);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = names.len() > MAX_NAMES;
    if more {
        names.drain(MAX_NAMES - 1..names.len() - 1);
    }
    let means = trip.and_then(|item| item.trip.as_ref()).map(|words| words.means.clone()).unwrap_or_default();
    TripTitle { heading: trip.and_then(|item| item.title.clone()), names, more, means }
}
