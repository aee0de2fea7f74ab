//! An invitation to a whole journey: its days, its stops, sure and possible, what it is about, what is sought and given.
//!
//! | file | does |
//! |---|---|
//! | `journey/layout.rs` | the message as headings, sentences and points of lists |
//! | `journey/page.rs` | the message being read: words, times, what is said in a part of it |
//! | `journey/route.rs` | the stops of a sentence or line |
//! | `journey/length.rs` | the days of the whole |
//! | `journey/told.rs` | what a sentence is about: topics, a place to sleep, money, how to write |
//! | `journey/reader.rs` | unit after unit, all that is said |
//! | `journey/travel.rs` | the sentences of the journey itself |
//! | `journey/notes.rs` | what is said besides, and the title |
//! | `journey/reach.rs` | handles, however they are written |
//! | `journey/title.rs` | what a person would call the journey |

use crate::domain::stop::Certainty;
use crate::language::cues::{Cue, Worded};
use crate::language::intent::{Intent, IntentContext};
use crate::language::message::{Item, TripWords};
use crate::language::quoted;
use crate::language::when::When;

mod layout;
mod length;
mod notes;
mod page;
mod reach;
mod reader;
mod route;
#[cfg(test)]
mod tests;
mod title;
mod told;
mod travel;

pub use title::{MAX_NAMES, Means, TripTitle, title};

/// Characters of what is said besides; an invitation has some 1,500.
const MAX_NOTE: usize = 4000;
/// Words of an invitation, at least.
const MIN_WORDS: usize = 8;
/// A message of so many words may invite without a word on what for.
const LONG: usize = 30;
/// Stops that tell a journey by themselves.
const MANY_STOPS: usize = 3;
/// One of these is in every short invitation.
const TRAVEL: [Cue; 10] = [
    Cue::SetOut,
    Cue::Journey,
    Cue::Route,
    Cue::ByTrain,
    Cue::ByBike,
    Cue::ByThumb,
    Cue::ByBoat,
    Cue::OnFoot,
    Cue::ByBus,
    Cue::ByCar,
];
/// One of these too, or a handle.
const ASKS: [Cue; 8] =
    [Cue::Lodging, Cue::Fare, Cue::Donate, Cue::Meet, Cue::Curious, Cue::Topics, Cue::Reach, Cue::Seek];
/// Words of an invitation to a single place.
const LONG_FOR_ONE_STOP: usize = 15;

/// The journey, as one item of [`Intent::Trip`] and one for each stop, in order; `None` where the message invites to none.
pub(super) fn find(text: &str, ctx: &IntentContext<'_>) -> Option<Vec<Item>> {
    let words = Worded::of(text);
    let all = 0..text.len();
    let count = words.words(&all).len();
    let travels = TRAVEL.into_iter().any(|cue| words.has(cue, &all));
    let asks = ASKS.into_iter().any(|cue| words.has(cue, &all)) || text.contains('@');
    if count < MIN_WORDS || count < LONG && !asks || !travels && count < LONG || quoted::quoted(text).is_some() {
        return None;
    }
    let page = page::Page::of(words, ctx);
    let said = reader::read(&page);
    invites(&page, &said, count).then(|| items(&page, said))
}

/// Whether the sender travels, and asks to be met or helped on the way.
fn invites(page: &page::Page<'_>, said: &reader::Said, words: usize) -> bool {
    let told = said.told();
    let long = said.whole.has_length();
    let is_clock =
        |when: &When| matches!(when, When::At(_) | When::Hours { .. } | When::Clock(_)) || when.comes_again();
    let clocks = said.stops.iter().flat_map(|stop| &stop.spans).filter(|span| is_clock(&span.when)).count();
    let today = page.ctx.now.date();
    let over = said.whole.span().and_then(|span| page::days(&span.when).1).is_some_and(|last| last < today);
    let enough = match said.stops.len() {
        0 => long && told >= 2 && words >= LONG_FOR_ONE_STOP,
        1 => long && told >= 1 && words >= LONG_FOR_ONE_STOP,
        stops => told >= 1 || stops >= MANY_STOPS && words >= LONG && said.by_themselves,
    };
    said.travels && enough && clocks < 2 && !over
}

fn items(page: &page::Page<'_>, said: reader::Said) -> Vec<Item> {
    let mut trip = Item::new(Intent::Trip, 0..page.text.trim_end().len());
    let (handles, links) = reach::find(page.text);
    trip.handles = handles;
    trip.link = links.into_iter().find(|link| link.starts_with("http"));
    trip.title = said.title;
    let note = page::kept(&said.notes.join(" "), MAX_NOTE);
    trip.note = Some(note).filter(|note| !note.is_empty());
    let spans = said.stops.iter().flat_map(|stop| &stop.spans);
    let ends: Vec<_> = spans.clone().map(|span| page::days(&span.when)).collect();
    let whole = said.whole.span().or_else(|| {
        // Where all stops have days, they are those of the journey.
        let from = ends.iter().filter_map(|(from, _)| *from).min()?;
        let to = ends.iter().filter_map(|(_, to)| *to).max()?;
        let first = spans.clone().next()?;
        let dated =
            said.stops.iter().filter(|stop| stop.certainty == Certainty::Sure).all(|stop| !stop.spans.is_empty());
        (dated && from < to).then(|| crate::language::when::Span::new(first.bytes.clone(), When::Days { from, to }))
    });
    trip.when = whole.into_iter().collect();
    trip.trip = Some(TripWords {
        topics: said.topics,
        seeks: said.seeks,
        gives: said.gives,
        reach: said.reach,
        means: said.means,
    });
    let stops = said.stops.into_iter().map(|stop| Item {
        places: vec![stop.place],
        when: stop.spans,
        certainty: Some(stop.certainty),
        note: stop.note,
        ..Item::new(Intent::Stop, stop.bytes)
    });
    std::iter::once(trip).chain(stops).collect()
}
