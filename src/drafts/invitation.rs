//! Reads a long invitation into a whole trip: its stops, sure and possible, its days, what it is about, how to reach the
//! travellers, and how to donate.

use chrono::{NaiveDate, TimeDelta};

use crate::domain::contact::Handle;
use crate::domain::draft::{DraftStop, DraftTrip, MAX_STOPS};
use crate::domain::trip::MAX_TITLE;
use crate::drafts::times;
use crate::drafts::words::{sentences, whole_words};
use crate::language::cues::{self, Cue};
use crate::language::intent::{Intent, IntentContext, MAX_BYTES, read as read_message};
use crate::language::message::Item;
use crate::language::when::{self, When};
use crate::text::clean::clean_line;
use crate::text::fold;

/// An invitation has so many words at least; shorter ones are stops.
const MIN_WORDS: usize = 30;
/// Sentences of one that are read.
const MAX_SENTENCES: usize = 60;
/// Characters of each text that is kept of it.
const MAX_TEXT: usize = 500;
/// Places that a trip is named after.
const MAX_TITLE_PLACES: usize = 5;

/// The trip that a long message invites to; `None` where it is no invitation.
pub(crate) fn journey(text: &str, ctx: &IntentContext<'_>) -> Option<DraftTrip> {
    let text = &text[..text.floor_char_boundary(MAX_BYTES)];
    fold::words(text).nth(MIN_WORDS - 1)?;
    let mut found = InvitationParts::default();
    for sentence in sentences(text).into_iter().take(MAX_SENTENCES) {
        found.read(sentence, ctx);
    }
    let told = [&found.topics, &found.reach, &found.donate].into_iter().filter(|text| !text.is_empty()).count();
    let travels = found.travels && !found.stops.is_empty() && (found.stops.len() > 1 || told > 0);
    if !travels || told == 0 && found.stops.len() < 3 {
        return None;
    }
    let days = found.days;
    let stops = found.stops;
    let kept = |text: &[&str]| Some(clean_line(&text.join(" "), MAX_TEXT)).filter(|text| !text.is_empty());
    let (topics, reach, donate) = (kept(&found.topics), kept(&found.reach), kept(&found.donate));
    Some(DraftTrip { days, topics, reach, donate, ..of_stops(stops) })
}

/// The trip that a journey of a message is: what it says of itself, and its stops, each an item.
pub(crate) fn of_items(text: &str, trip: &Item, stops: &[Item]) -> DraftTrip {
    let mut all: Vec<DraftStop> = Vec::new();
    for stop in stops.iter().filter(|item| item.intent == Intent::Stop).flat_map(|item| times::stops(text, item)) {
        if all.len() < MAX_STOPS && !all.iter().any(|other| other.spot.same(&stop.spot)) {
            all.push(stop);
        }
    }
    let words = trip.trip.clone().unwrap_or_default();
    let kept = |points: &[String]| {
        let points: Vec<String> = points.iter().map(|point| clean_line(point, MAX_TEXT)).collect();
        Some(whole_words(&points.join("; "), MAX_TEXT - 2)).filter(|text| !text.is_empty())
    };
    let handles: Vec<&str> = trip.handles.iter().map(Handle::as_str).collect();
    let own = of_stops(all);
    let title = trip.title.as_deref().map(|title| clean_line(title, MAX_TITLE)).filter(|title| !title.is_empty());
    DraftTrip {
        title: title.unwrap_or(own.title),
        days: times::joined(trip.when.iter().map(|span| &span.when)).or(own.days),
        topics: kept(&words.topics),
        reach: Some(whole_words(&handles.join(", "), MAX_TEXT - 2)).filter(|text| !text.is_empty()),
        seeks: kept(&words.seeks),
        donate: kept(&words.gives),
        stops: own.stops,
    }
}

/// A trip of stops alone, named after them.
pub(crate) fn of_stops(stops: Vec<DraftStop>) -> DraftTrip {
    let names: Vec<&str> = stops.iter().map(|stop| stop.spot.name.as_str()).collect();
    let title = match names.as_slice() {
        [first, .., last] if names.len() > MAX_TITLE_PLACES && first != last => [*first, *last].join(" – "),
        names => names.join(", "),
    };
    let title = whole_words(&title, MAX_TITLE - 2);
    let first = stops.iter().filter_map(|stop| stop.days).map(|days| days.0).min();
    let last = stops.iter().filter_map(|stop| stop.days).map(|days| days.1).max();
    DraftTrip { title, days: first.zip(last), stops, topics: None, reach: None, seeks: None, donate: None }
}

#[derive(Default)]
struct InvitationParts<'t> {
    /// The sender travels themselves.
    travels: bool,
    days: Option<(NaiveDate, NaiveDate)>,
    stops: Vec<DraftStop>,
    topics: Vec<&'t str>,
    reach: Vec<&'t str>,
    donate: Vec<&'t str>,
}

impl<'t> InvitationParts<'t> {
    fn read(&mut self, sentence: &'t str, ctx: &IntentContext<'_>) {
        let reading = read_message(sentence, ctx);
        let told = [(Cue::Donate, &mut self.donate), (Cue::Reach, &mut self.reach), (Cue::Topics, &mut self.topics)];
        let mut is_told = false;
        for (cue, texts) in told {
            if !is_told && cues::has(cue, sentence) {
                texts.push(sentence);
                is_told = true;
            }
        }
        match reading.intent {
            Intent::Stop => {
                self.travels = true;
                // "From Monday for two weeks: Oslo, Lund": the days are those of the whole.
                if reading.places.len() > 1 && reading.when.len() == 1 {
                    let said = || times::joined(reading.when.iter().map(|span| &span.when));
                    self.days = self.days.or_else(|| lasting(sentence, &reading.when[0].when)).or_else(said);
                }
                let item = Item::of(reading, sentence, 0..sentence.len());
                for mut stop in times::stops(sentence, &item) {
                    if item.places.len() > 1 && item.when.len() == 1 {
                        stop.days = None;
                    }
                    self.add(stop);
                }
            }
            Intent::None if self.days.is_none() => {
                let ctx = when::DateContext { now: ctx.now, zone: ctx.zone, first_day: None };
                let whens = when::readings(sentence, &when::find(sentence, &ctx), &ctx);
                self.days = whens.iter().find_map(|span| match &span.when {
                    When::Days { from, to } => Some((*from, *to)),
                    _ => None,
                });
            }
            _ => {}
        }
    }

    fn add(&mut self, stop: DraftStop) {
        if self.stops.len() >= MAX_STOPS {
            return;
        }
        match self.stops.iter_mut().find(|other| other.spot.same(&stop.spot)) {
            // Named again with its days.
            Some(other) if other.days.is_none() => *other = stop,
            Some(_) => {}
            None => self.stops.push(stop),
        }
    }
}

/// Words of a length of time: "zwei Wochen", "two long weeks" isn't one.
const LENGTH_WORDS: usize = 2;

/// A first day and a length, given apart from each other: "from Monday I'm on the rails for two weeks".
fn lasting(sentence: &str, when: &When) -> Option<(NaiveDate, NaiveDate)> {
    let (When::From(from) | When::Day(from)) = when else { return None };
    let words: Vec<&str> = sentence.split_whitespace().map(|word| word.trim_matches([',', ':', '.', ';'])).collect();
    let length = words
        .windows(LENGTH_WORDS)
        .find_map(|words| when::duration(&words.join(" ")).filter(|length| *length >= TimeDelta::days(2)))?;
    Some((*from, *from + length))
}
