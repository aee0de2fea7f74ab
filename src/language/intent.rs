//! Reads what people write with no command word: what they want written down, where, when, and which kind of bed. A pure
//! function of the text and a [`IntentContext`]: no clock, no store, no network. All languages of the bot are read side by
//! side, as people mix them.
//!
//! A reading is what a careful secretary would write down of the message, and nothing where there is nothing to write
//! down. The sentences of `intent/tests/sentences.tsv`, each with the reading that it should have, are the measure.
//!
//! | file | does |
//! |---|---|
//! | `intent/model.rs` | what is read: [`Reading`], [`Intent`]; and the [`IntentContext`] |
//! | `intent/links.rs` | finds handles, e-mail addresses and links, in which no word is read |
//! | `intent/tokens.rs` | text into tokens: words, places, times, links, by sentence and clause |
//! | `intent/places.rs`, `intent/places/` | which words are places, and which only look like one |
//! | `intent/names.rs` | how common a word a name is, and what is a part of a town |
//! | `intent/atom.rs` | what a token can be, as a number |
//! | `intent/pattern.rs` | the notation of cues |
//! | `intent/matching.rs` | where in the tokens a pattern matches |
//! | `intent/lexicon.rs` | the word lists of `data/words`, into cues |
//! | `intent/pieces.rs` | tokens as other readers of this layer see them |
//! | `intent/weigh.rs` | the cues found, and what they say of each intent; the kind of bed |
//! | `intent/guess.rs` | what the kinds of words say where no cue is found |
//! | `intent/features.rs` | all of this and more as features |
//! | `intent/weights.rs` | the trained model, which weighs them: the intent |
//! | `intent/why.rs` | why a message is read as it is |
//! | `intent/plain.rs` | which words of plain talk are no slip of a place or a command |
//! | `intent/title.rs` | what a meetup is called |
//!
//! The words are in `data/words/<language>/intent.toml`; what holds in every language is in `data/words/intent.toml`,
//! where the notation is explained.
//!
//! Reads any text. Time and memory are linear in its length, of which no more than [`MAX_BYTES`] are looked at.

use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate};

use crate::language::gazetteer::PlaceKind;
use crate::language::intent::weights::WEIGHTS;
use crate::language::when;
use crate::language::when::{Span, When};

mod atom;
mod features;
mod guess;
mod lexicon;
mod links;
mod matching;
mod model;
mod names;
mod pattern;
mod pieces;
mod places;
pub mod plain;
#[cfg(test)]
mod tests;
mod title;
mod tokens;
mod weigh;
mod weights;
mod why;

pub(in crate::language) use pieces::{Piece, PieceKind, Pieces, pieces};

pub use model::{Intent, IntentContext, KindRead, MAX_PLACES, Named, Reading};
pub use why::{Why, why};

/// Bytes of a message that are read; what comes after isn't. An invitation has some 1,500.
pub const MAX_BYTES: usize = 8 << 10;
/// From its first day to its last, a week is so long.
const WEEK_DAYS: i64 = 6;

/// So many days on, "tomorrow" is another weekday.
const SOME_DAYS: u64 = 3;

/// Reads a message: see the head of this file.
pub fn read(text: &str, ctx: &IntentContext<'_>) -> Reading {
    Prepared::new(text, ctx).reading(ctx)
}

/// A message, with all that is found in it before its intent is known.
struct Prepared<'a> {
    text: &'a str,
    found: when::Found,
    tokens: tokens::Tokens,
    places: Vec<Named>,
    evidence: weigh::Evidence,
}

impl<'a> Prepared<'a> {
    fn new(text: &'a str, ctx: &IntentContext<'_>) -> Self {
        Self::with_slips(text, ctx, None)
    }

    /// `slips`: as [`places::Slips`].
    fn with_slips(text: &'a str, ctx: &IntentContext<'_>, slips: Option<places::Slips<'_>>) -> Self {
        let text = &text[..text.floor_char_boundary(MAX_BYTES)];
        let links = links::find(text);
        let found = when::find(text, &when::DateContext { now: ctx.now, zone: ctx.zone, first_day: ctx.first_day });
        // "On 31 April" is no day, but it is meant as one.
        let today = ctx.now.date();
        let meant = found.problems.iter().map(|problem| Span::new(problem.bytes.clone(), When::Day(today)));
        let times: Vec<Span> = found.spans.iter().cloned().chain(meant).collect();
        let mut tokens = tokens::Tokens::new(text, &links, &times);
        let places = places::find(text, &mut tokens, ctx, slips);
        let evidence = weigh::evidence(&tokens);
        Self { text, found, tokens, places, evidence }
    }

    /// What it says, in the context that it was prepared in.
    fn reading(&self, ctx: &IntentContext<'_>) -> Reading {
        let Some((intent, bytes)) = self.decide(ctx) else { return Reading::nothing() };
        let Self { text, found, tokens, places, .. } = self;
        // What was in 1931 asks for nothing.
        let over = |span: &Span| last_day(&span.when).is_some_and(|day| day < ctx.now.date());
        if !found.spans.is_empty() && found.spans.iter().all(over) {
            return Reading::nothing();
        }
        let when = stays(intent, when_there(text, ctx, places, found, intent), places);
        let when = in_order(text, ctx, intent, self.without_asides(ctx, intent, when));
        Reading {
            intent,
            title: (intent == Intent::Meetup).then(|| title::find(text, tokens)).flatten(),
            kind: (intent == Intent::Offer).then(|| weigh::kind(tokens, &bytes)),
            when,
            places: places.clone(),
            bytes,
        }
    }

    /// What it asks for, and the text that decides it; `None` for nothing.
    fn decide(&self, ctx: &IntentContext<'_>) -> Option<(Intent, Range<usize>)> {
        // "Tonight?" asks what there is.
        let words = self.tokens.all.iter().any(|token| token.what == tokens::TokenKind::Word);
        if !words && self.text.trim_end().ends_with('?') {
            return None;
        }
        let features = self.features(ctx, false);
        let weights = &*WEIGHTS;
        let scores = weights.scores(&features);
        if scores.margin() < weights.threshold() {
            return None;
        }
        let best = scores.best();
        let said = self.evidence.says.get(best).filter(|says| says.points > 0).and_then(|says| says.bytes.clone());
        let bytes = said.or_else(|| self.tokens.sentence(weights.sentence(&features, best)));
        Some((Intent::ALL[best], bytes.unwrap_or(0..self.text.len())))
    }

    /// The times without those by the way: "My neighbour sowed in March, and what a jungle. The swap is on Saturday." A today, or a
    /// whole week or month, in a sentence that says nothing of what is asked for, where another one names its day.
    fn without_asides(&self, ctx: &IntentContext<'_>, intent: Intent, mut spans: Vec<Span>) -> Vec<Span> {
        if spans.is_empty() || matches!(intent, Intent::Stop | Intent::Trip) {
            return spans;
        }
        let said = self.evidence.sentences(intent);
        let sentence = |span: &Span| {
            let at = self.tokens.all.partition_point(|token| token.bytes.end <= span.bytes.start);
            self.tokens.all.get(at).map(|token| token.sentence)
        };
        let of_it = |span: &Span| sentence(span).is_some_and(|number| said.contains(&number));
        let today = ctx.now.date();
        let vague = |span: &Span| match span.when {
            When::Day(day) => day == today,
            When::Days { from, to } => (to - from).num_days() >= WEEK_DAYS,
            _ => false,
        };
        let named = spans.iter().any(&of_it) || intent == Intent::Contact && !said.is_empty();
        if named {
            spans.retain(|span| of_it(span) || !vague(span));
        }
        // "Garden party on 12 July at 16, the river is warm today": one day has its hours, today has none.
        let timed = |span: &Span| matches!(span.when, When::At(_) | When::Hours { .. });
        if intent == Intent::Meetup && spans.iter().any(timed) {
            spans.retain(|span| !matches!(span.when, When::Day(day) if day == today));
        }
        spans
    }

    fn features(&self, ctx: &IntentContext<'_>, named: bool) -> features::Features {
        let today = ctx.now.date();
        let known = features::Known { times: &self.found.spans, places: &self.places, evidence: &self.evidence, today };
        features::of(self.text, &self.tokens, &known, named)
    }
}

/// What the model goes by, for training it: each feature's number and what it is, in words.
pub fn features(text: &str, ctx: &IntentContext<'_>) -> Vec<(u32, String)> {
    let found = Prepared::new(text, ctx).features(ctx, true);
    found.all.iter().map(|f| f.hash).zip(found.names).collect()
}

/// What the cues alone say, with no model: for training, to compare.
pub fn by_cues(text: &str, ctx: &IntentContext<'_>) -> Intent {
    let Prepared { evidence, .. } = Prepared::new(text, ctx);
    evidence.cued.or(evidence.guessed).map_or(Intent::None, |(intent, _)| intent)
}

/// The places that a message names, whatever it asks for.
pub fn places(text: &str, ctx: &IntentContext<'_>) -> Vec<Named> {
    let text = &text[..text.floor_char_boundary(MAX_BYTES)];
    let links = links::find(text);
    let found = when::find(text, &when::DateContext { now: ctx.now, zone: ctx.zone, first_day: ctx.first_day });
    let mut tokens = tokens::Tokens::new(text, &links, &found.spans);
    places::find(text, &mut tokens, ctx, None)
}

/// Where the handles, e-mail addresses and links of a message stand, in order.
pub fn links(text: &str) -> Vec<Range<usize>> {
    links::find(&text[..text.floor_char_boundary(MAX_BYTES)])
}

/// What the expressions of time mean of something of that kind, before times are brought together with their days.
///
/// - "Skriv meg på til lørdag": who answers speaks of the day of the meetup, not of all days until then.
/// - "Spør igjen til fredag": who is to ask again does so on a day.
/// - "The assembly is moved to 17/11 at 17": what is held is held on a day.
fn meant(intent: Intent, found: &when::Found) -> when::Found {
    let mut found = found.clone();
    let moved = intent == Intent::Meetup && found.spans.iter().filter(|span| is_of_day(&span.when)).count() == 1;
    for span in &mut found.spans {
        match span.when {
            When::Until(day) if matches!(intent, Intent::Rsvp | Intent::FollowUp) || moved => {
                span.when = When::Day(day)
            }
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
        When::From(_) | When::Weekly { .. } | When::Monthly { .. } | When::Again { .. } | When::Clock(_) => None,
    }
}

fn is_of_day(when: &When) -> bool {
    !matches!(when, When::Clock(_))
}

/// "I arrive on Thursday and stay until Sunday" is one stay, where no other place is named in between. Said on a
/// Friday, that Sunday is the one after the Thursday: a stay ends after it starts.
fn stays(intent: Intent, spans: Vec<Span>, places: &[Named]) -> Vec<Span> {
    if !matches!(intent, Intent::Stop | Intent::Offer) {
        return spans;
    }
    let mut stays: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        if let (When::Until(to), Some(before)) = (&span.when, stays.last_mut())
            && let When::Day(from) | When::From(from) = before.when
            && let Some(to) = end_after(from, *to)
            && !(places.len() > 1
                && places
                    .iter()
                    .any(|place| before.bytes.end <= place.bytes.start && place.bytes.end <= span.bytes.start))
        {
            before.when = When::Days { from, to };
            before.bytes.end = span.bytes.end;
            continue;
        }
        stays.push(span);
    }
    stays
}

/// The stops of a route are said in order: of "Monday to Thursday in Zürich, then Friday in Winterthur" the Friday is that
/// week's, though another one comes before. `text`: what the spans are of.
fn in_order(text: &str, ctx: &IntentContext<'_>, intent: Intent, mut spans: Vec<Span>) -> Vec<Span> {
    if intent != Intent::Stop {
        return spans;
    }
    let mut before: Option<NaiveDate> = None;
    for span in &mut spans {
        let last = last_day(&span.when);
        let first = match &span.when {
            When::Day(day) | When::Part { day, .. } | When::Hours { day, .. } => Some(*day),
            When::At(at) => Some(at.date()),
            _ => None,
        };
        if let (Some(day), Some(before)) = (first, before)
            && day < before
            && is_weekday(text.get(span.bytes.clone()).unwrap_or_default(), ctx)
            && let Some(later) = end_after(before, day)
        {
            span.when = match span.when.clone() {
                When::Day(_) => When::Day(later),
                When::Part { part, .. } => When::Part { day: later, part },
                When::Hours { from, to, .. } => When::Hours { day: later, from, to },
                When::At(at) => When::At(later.and_time(at.time())),
                other => other,
            };
        }
        before = before.max(last_day(&span.when).or(last));
    }
    spans
}

/// Whether a time is told by its weekday alone: three days on it is said of the same one.
fn is_weekday(words: &str, ctx: &IntentContext<'_>) -> bool {
    let weekday = |ahead: u64| {
        let now = ctx.now.checked_add_days(Days::new(ahead))?;
        let found = when::find(words, &when::DateContext { now, zone: ctx.zone, first_day: None });
        found.spans.first().and_then(|span| last_day(&span.when)).map(|day| day.weekday())
    };
    !words.contains(|c: char| c.is_ascii_digit()) && weekday(0).is_some() && weekday(0) == weekday(SOME_DAYS)
}

/// The end of a stay from that day, which was read as the next such weekday from today: at most a week too early.
fn end_after(from: NaiveDate, to: NaiveDate) -> Option<NaiveDate> {
    if from < to { Some(to) } else { to.checked_add_days(Days::new(7)).filter(|to| from < *to) }
}

/// The times, in the zone of the first town or region named; where only countries are, in that of the first one's capital.
fn when_there(text: &str, ctx: &IntentContext<'_>, places: &[Named], found: &when::Found, intent: Intent) -> Vec<Span> {
    if found.spans.is_empty() {
        return Vec::new();
    }
    let here = when::DateContext { now: ctx.now, zone: ctx.zone, first_day: ctx.first_day };
    // A country may have several zones: a town says more.
    let there = places.iter().find(|n| n.place.kind != PlaceKind::Country).or(places.first()).map(|n| n.place.zone);
    match there {
        Some(zone) if zone != ctx.zone => {
            let now = crate::domain::recurrence::instant(ctx.now, ctx.zone).with_timezone(&zone).naive_local();
            let there = when::DateContext { now, zone, first_day: ctx.first_day };
            when::readings(text, &meant(intent, &when::find(text, &there)), &there)
        }
        _ => when::readings(text, &meant(intent, found), &here),
    }
}
