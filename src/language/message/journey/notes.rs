//! What an invitation says besides, in the writer's words; and its title.

use std::ops::Range;

use crate::domain::contact::Handle;
use crate::language::cues::Cue;
use crate::language::message::journey::layout::{Shape, is_picture};
use crate::language::message::journey::page::kept;
use crate::language::message::journey::reach;
use crate::language::message::journey::reader::Reader;
use crate::language::message::journey::told::MAX_POINT;

/// A greeting or a farewell has so many words at most.
const MAX_HELLO: usize = 5;
/// A title has so many words at most.
const MAX_TITLE_WORDS: usize = 9;

/// Cues of words that say no more than that, how and when one travels.
const OF_TRAVEL: [Cue; 21] = [
    Cue::SetOut,
    Cue::Journey,
    Cue::Route,
    Cue::Dates,
    Cue::Back,
    Cue::Onward,
    Cue::Joint,
    Cue::Me,
    Cue::Start,
    Cue::Home,
    Cue::About,
    Cue::ByTrain,
    Cue::ByBike,
    Cue::ByThumb,
    Cue::ByBoat,
    Cue::OnFoot,
    Cue::ByBus,
    Cue::ByCar,
    Cue::Filler,
    Cue::Article,
    Cue::Person,
];

impl Reader<'_, '_> {
    /// Keeps a part that says more than that one travels.
    pub(super) fn note_rest(&mut self, bytes: &Range<usize>, known: &[Range<usize>]) {
        if self.page.says_more(bytes, &OF_TRAVEL, known) {
            self.note(bytes);
        }
    }

    /// Keeps the whole of a sentence of which a part says more than that one travels.
    pub(super) fn note_more(&mut self, part: &Range<usize>, whole: &Range<usize>, known: &[Range<usize>]) {
        let part = if part.is_empty() { whole } else { part };
        if self.page.says_more(part, &OF_TRAVEL, known) {
            self.note(whole);
        }
    }

    pub(super) fn note(&mut self, bytes: &Range<usize>) {
        let words = kept(self.page.at(bytes), super::MAX_NOTE);
        let words = words.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '–')).to_owned();
        if words.is_empty() {
            return;
        }
        let point = self.page.units.iter().any(|unit| unit.shape == Shape::Point && unit.bytes.start == bytes.start);
        let of_heading =
            self.page.units.get(self.at).is_some_and(|unit| unit.head.is_some() && unit.head == self.heading);
        let heading = self.heading.filter(|_| of_heading).map(|at| self.page.at(&self.page.units[at].bytes));
        self.heading = self.heading.filter(|_| !of_heading);
        self.said.notes.push(match heading {
            Some(heading) => format!("{heading}: {words}"),
            None if point => format!("· {words}"),
            None => words,
        });
        if let Some(last) = self.said.notes.last_mut()
            && last.ends_with(char::is_alphanumeric)
            && !last.rsplit(' ').next().is_some_and(|word| word.starts_with('#') || word.contains("//"))
        {
            last.push('.');
        }
    }

    /// "Hei alle sammen!", "Kram på er": nothing that is written down.
    pub(super) fn is_hello(&self, bytes: &Range<usize>) -> bool {
        let words = self.page.words.words(bytes);
        !words.is_empty()
            && words.len() <= MAX_HELLO
            && self.page.words.matched(Cue::Hello, words).is_some()
            && reach::find(self.page.at(bytes)).0.is_empty()
    }

    pub(super) fn is_colon_after(&self, bytes: &Range<usize>) -> bool {
        self.page.text[bytes.end..].lines().next().is_some_and(|line| line.contains(':'))
    }

    /// A heading that is a good name for the journey.
    pub(super) fn title(&self, bytes: &Range<usize>) -> Option<String> {
        let page = self.page;
        let words = page.words.words(bytes).len();
        let marked = page.text[..bytes.start].trim_start().starts_with(['*', '#', '_']);
        let labels =
            self.is_colon_after(bytes) || page.at(bytes).ends_with('?') || !marked && page.any(&[Cue::Ask], bytes);
        let greets = page.words.matched(Cue::Hello, page.words.words(bytes)).is_some();
        let handles: Vec<Handle> = reach::find(page.at(bytes)).0;
        let fits = (2..=MAX_TITLE_WORDS).contains(&words) && !labels && !greets && handles.is_empty();
        let name = page.at(bytes).trim_matches(|c: char| is_picture(c) || c.is_whitespace());
        (fits && page.times(bytes, None).is_empty()).then(|| kept(name, MAX_POINT))
    }
}
