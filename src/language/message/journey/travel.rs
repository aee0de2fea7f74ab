//! Sentences of an invitation that tell of the journey itself: who sets out, when, over which stops.

use std::ops::Range;

use crate::language::cues::Cue;
use crate::language::message::journey::layout::trimmed;
use crate::language::message::journey::length::Whole;
use crate::language::message::journey::page::{days, kept};
use crate::language::message::journey::reader::Reader;
use crate::language::message::journey::route::{self, Leg, Stop};
use crate::language::message::journey::told;

/// Stops of one journey that are read.
const MAX_STOPS: usize = 30;

impl Reader<'_, '_> {
    /// A sentence in which the sender travels: its stops and days, and whatever else it says.
    pub(super) fn travel(&mut self, bytes: &Range<usize>) -> bool {
        let page = self.page;
        let all = 0..page.text.len();
        let cut = self.cut(bytes);
        let part = bytes.start..cut;
        let own = page.acts(&part);
        // "My sister leaves on Monday", "Lena leaves on Monday; she …".
        let others = !own && (page.any(&[Cue::Them, Cue::Me], &part) || page.has(Cue::Them, &all) && !page.acts(&all));
        let sets_out = page.any(&[Cue::SetOut, Cue::Journey], &part);
        let by = page
            .any(&[Cue::ByTrain, Cue::ByBike, Cue::ByThumb, Cue::ByBoat, Cue::OnFoot, Cue::ByBus, Cue::ByCar], &part);
        let returns = page.has(Cue::Back, &part) && self.said.travels;
        let timed = || !page.times(&part, None).is_empty();
        if others
            || page.has(Cue::Gone, &part)
            || page.at(&part).ends_with('?') && (!own || page.has(Cue::You, &part))
            || !(sets_out || by || returns || timed())
        {
            return false;
        }
        let leg = route::read(page, &part, true, None);
        let dated = leg.whole.iter().any(|span| days(&span.when) != (None, None));
        let mut whole = Whole::default();
        whole.add(page, &part, &leg.whole);
        if !(leg.stops.len() > 1
            || dated && (own || !leg.stops.is_empty() || whole.has_length())
            || whole.has_length() && (own || sets_out))
        {
            return false;
        }
        if !(sets_out || by || returns || leg.stops.len() > 1 && whole.has_length()) {
            return false;
        }
        let known: Vec<Range<usize>> = leg
            .whole
            .iter()
            .map(|span| span.bytes.clone())
            .chain(leg.stops.iter().map(|stop| stop.bytes.clone()))
            .chain(whole.known.iter().cloned())
            .collect();
        let (head, whole_length) = (leg.head.clone(), whole.has_length());
        self.said.travels |= sets_out || whole_length && (own || by || page.acts(&all));
        self.said.by_themselves |= own && sets_out;
        self.of_travel.push(part.clone());
        let stopless = leg.stops.is_empty();
        // A head that no colon parts from the stops is half a sentence.
        let colon = page.text[..head.end].trim_end().ends_with(':');
        let told_head = |rest: &Range<usize>| {
            if stopless || !colon { if rest.is_empty() { bytes.clone() } else { part.clone() } } else { head.clone() }
        };
        self.leg(leg, &part);
        let rest = self.bare(&trimmed(page.text, cut..bytes.end));
        let told = told::seeks(page, &rest)
            || told::gives(page, &rest)
            || self.is_reach(&rest)
            || told::meets(page, &rest)
            || told::seeks_people(page, &rest);
        if told && page.words.words(&rest).len() > 1 {
            self.note_more(&head, &told_head(&rest), &known);
            self.clause(&rest);
        } else {
            self.note_more(&head, &told_head(&(0..0)), &known);
            if colon && page.words.words(&rest).len() > 1 {
                self.note(&rest);
            }
        }
        true
    }

    /// Where a sentence begins to be about money; "if the money lasts, Italy" is about the route.
    fn money(&self, bytes: &Range<usize>) -> Option<usize> {
        let page = self.page;
        let first = [Cue::Fare, Cue::Donate]
            .into_iter()
            .filter_map(|cue| page.words.find(cue, bytes))
            .map(|found| found.start)
            .min()?;
        let after = first..bytes.end;
        let is_place = |part: &Range<usize>| !page.places(part).is_empty();
        (!(is_place(&after) || page.has(Cue::Perhaps, &after) || page.has(Cue::Maybe, &after))
            || page.has(Cue::Donate, bytes))
        .then_some(first)
    }

    /// Where a sentence stops to be about the journey: "…, and I'd love to meet people who".
    fn cut(&self, bytes: &Range<usize>) -> usize {
        let page = self.page;
        let first =
            |cues: &[Cue]| cues.iter().filter_map(|cue| page.words.find(*cue, bytes)).map(|found| found.start).min();
        let money = self.money(bytes);
        let other = first(&[Cue::Meet, Cue::Lodging, Cue::Reach, Cue::Seek]);
        let Some(other) = other.into_iter().chain(money).min() else { return bytes.end };
        let before = &page.text[bytes.start..other];
        let mark = before.rfind([',', ';', '(', '.']).or_else(|| before.rfind(" – "));
        let mark = mark.or_else(|| {
            let words = page.words.words(&(bytes.start..other));
            words
                .iter()
                .enumerate()
                .rev()
                .find(|(at, _)| page.words.matched(Cue::Joint, &words[*at..]).is_some())
                .map(|(_, (word, _))| word.start - bytes.start)
        });
        mark.map_or(bytes.start, |mark| bytes.start + mark)
    }

    /// A sentence after the route that adds to it: "First Malmø, then Växjö", "and if time allows, Kiel".
    pub(super) fn goes_on(&mut self, bytes: &Range<usize>) -> bool {
        let page = self.page;
        if self.money(bytes).is_some()
            || page.any(
                &[Cue::Gone, Cue::Lodging, Cue::Meet, Cue::Reach, Cue::You, Cue::Curious, Cue::Topics, Cue::Busy],
                bytes,
            )
            || page.has(Cue::Them, bytes) && !page.is_first_person(bytes)
        {
            return false;
        }
        let leg = route::read(page, bytes, false, self.said.whole.start());
        let Some(first) = leg.stops.first() else { return false };
        let opens = page.at(&(bytes.start..first.bytes.start)).chars().filter(|c| c.is_alphanumeric()).count() == 0;
        if !opens && !page.any(&[Cue::Onward, Cue::Maybe, Cue::Perhaps, Cue::Wish, Cue::SetOut], bytes) {
            return false;
        }
        self.leg(leg, bytes);
        true
    }

    pub(super) fn leg(&mut self, leg: Leg, within: &Range<usize>) {
        self.said.whole.add(self.page, within, &leg.whole);
        for stop in leg.stops {
            // The south and the north of a country are two.
            let same = |other: &Stop| {
                other.place.place.id == stop.place.place.id
                    && (other.note == stop.note || other.note.is_none() || stop.note.is_none())
            };
            match self.said.stops.iter().position(same) {
                // Named again with its days.
                Some(at) if self.said.stops[at].spans.is_empty() => self.said.stops[at].spans = stop.spans,
                Some(_) => {}
                None if self.said.stops.len() < MAX_STOPS => self.said.stops.push(stop),
                None => self.said.notes.push(kept(self.page.at(&stop.bytes), route::MAX_STOP_NOTE)),
            }
        }
    }
}
