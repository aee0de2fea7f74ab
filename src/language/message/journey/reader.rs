//! Reads an invitation unit after unit, and gathers what it says of the journey.

use std::ops::Range;

use crate::domain::contact::Handle;
use crate::language::cues::Cue;
use crate::language::intent;
use crate::language::message::journey::layout::{Shape, is_picture};
use crate::language::message::journey::length::Whole;
use crate::language::message::journey::page::{Page, days, kept, trimmed};
use crate::language::message::journey::reach;
use crate::language::message::journey::route::{self, Leg, Stop};
use crate::language::message::journey::title::Means;
use crate::language::message::journey::told::{self, MAX_POINT, Told};

/// Stops of one journey that are read.
const MAX_STOPS: usize = 30;
/// Topics, and things sought and given, each; more go into the note.
const MAX_POINTS: usize = 24;
/// A greeting or a farewell has so many words at most.
const MAX_HELLO: usize = 5;
/// A title has so many words at most.
const MAX_TITLE_WORDS: usize = 9;
/// A label of so many words at most is left away from what follows it.
const MAX_BARE_LABEL: usize = 3;
/// Parts of a sentence that are told apart by dashes.
const MAX_CLAUSES: usize = 8;

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

/// What an invitation says.
#[derive(Default)]
pub(super) struct Said {
    pub title: Option<String>,
    pub whole: Whole,
    pub stops: Vec<Stop>,
    pub topics: Vec<String>,
    pub seeks: Vec<String>,
    pub gives: Vec<String>,
    pub reach: Vec<String>,
    pub means: Vec<Means>,
    pub notes: Vec<String>,
    /// It is said that the sender, or nobody else, travels.
    pub travels: bool,
    /// They say so of themselves.
    pub by_themselves: bool,
    /// They would like to meet people.
    meets: bool,
}

impl Said {
    /// How many kinds of things it says that only an invitation does.
    pub fn told(&self) -> usize {
        let lists = [&self.topics, &self.seeks, &self.gives, &self.reach];
        lists.iter().filter(|list| !list.is_empty()).count() + usize::from(self.meets && self.topics.is_empty())
    }
}

struct Reader<'p, 't> {
    page: &'p Page<'t>,
    said: Said,
    /// What each unit that introduces others says of them.
    leads: Vec<Option<Told>>,
    /// The sentences that tell of the journey.
    of_travel: Vec<Range<usize>>,
    /// The unit that is read.
    at: usize,
    /// A heading that waits for a note.
    heading: Option<usize>,
    /// The paragraph of the unit before, if that was of the route.
    route: Option<usize>,
}

/// All that the message says.
pub(super) fn read(page: &Page<'_>) -> Said {
    let mut reader = Reader {
        page,
        said: Said::default(),
        leads: vec![None; page.units.len()],
        of_travel: Vec::new(),
        at: 0,
        heading: None,
        route: None,
    };
    for at in 0..page.units.len() {
        reader.unit(at);
    }
    reader.said.means = means(page, &reader.of_travel);
    reader.said
}

/// How they travel.
fn means(page: &Page<'_>, of_travel: &[Range<usize>]) -> Vec<Means> {
    let mut found: Vec<(Range<usize>, Means)> = [
        (Cue::ByTrain, Means::Train),
        (Cue::ByBike, Means::Bike),
        (Cue::ByThumb, Means::HitchHiking),
        (Cue::ByBoat, Means::Boat),
        (Cue::OnFoot, Means::Foot),
        (Cue::ByBus, Means::Bus),
        (Cue::ByCar, Means::Car),
    ]
    .into_iter()
    .filter_map(|(cue, means)| {
        // "Bike workshops" and "boat co-ops" carry nobody: a sentence about the journey tells.
        let others = page.units.iter().map(|unit| &unit.bytes);
        let others = others.filter(|bytes| {
            page.any(&[Cue::SetOut, Cue::Journey, Cue::Route], bytes)
                && !page.any(&[Cue::Gone, Cue::Meet, Cue::Fare, Cue::Lodging], bytes)
        });
        let within = of_travel.iter().chain(others).find(|bytes| page.has(cue, bytes))?;
        Some((page.words.find(cue, within)?, means))
    })
    .collect();
    found.sort_by_key(|(bytes, _)| bytes.start);
    // "Hitch-hiking" is no hiking.
    let within = |bytes: &Range<usize>, other: &Range<usize>| other.start < bytes.start && bytes.end <= other.end;
    let inner: Vec<bool> = found.iter().map(|(bytes, _)| found.iter().any(|(other, _)| within(bytes, other))).collect();
    let mut inner = inner.into_iter();
    found.retain(|_| !inner.next().unwrap_or(false));
    found.into_iter().map(|(_, means)| means).collect()
}

impl Reader<'_, '_> {
    fn unit(&mut self, at: usize) {
        self.at = at;
        let unit = self.page.units[at].clone();
        let bytes = unit.bytes.clone();
        match unit.shape {
            Shape::Heading => {
                self.leads[at] = told::label(self.page, &bytes);
                self.heading = Some(at);
                if at == 0 {
                    self.said.title = self.title(&bytes);
                    // What stands over all names all of it.
                    if !self.is_colon_after(&bytes) {
                        self.leads[at] = None;
                    }
                    if self.said.title.is_some() || self.is_hello(&bytes) {
                        self.heading = None;
                    } else if self.leads[at].is_none() {
                        self.heading = None;
                        self.sentence(at, &bytes);
                    }
                }
            }
            Shape::Sentence | Shape::Point => {
                let headed = unit.head.and_then(|head| self.leads[head]);
                let introduces = self.page.units.get(at + 1).is_some_and(|next| next.head == Some(at));
                if introduces {
                    self.leads[at] = told::lead(self.page, &bytes);
                }
                match self.page.label(&bytes) {
                    Some((label, content)) => match told::label(self.page, &label) {
                        Some(told) if !content.is_empty() && (told == Told::Topics || self.is_label(&label)) => {
                            self.told(told, &content, &bytes)
                        }
                        _ => self.free(at, &bytes, headed, introduces),
                    },
                    _ => self.free(at, &bytes, headed, introduces),
                }
            }
        }
    }

    /// Whether words before a colon name what follows rather than say something.
    fn is_label(&self, label: &Range<usize>) -> bool {
        !self.page.is_first_person(label)
            && self.page.times(label, None).is_empty()
            && intent::places(self.page.at(label), self.page.ctx).is_empty()
    }

    /// A sentence or point with no label of its own.
    fn free(&mut self, at: usize, bytes: &Range<usize>, headed: Option<Told>, introduces: bool) {
        if introduces && matches!(self.leads[at], Some(Told::Topics | Told::Seeks | Told::Gives)) {
            self.said.meets |= told::meets(self.page, bytes);
            // What comes before the list may be of the journey, too; the sentence itself names the list alone.
            if !self.travel(bytes) && told::lead(self.page, bytes) == Some(Told::Seeks) {
                self.point(Told::Seeks, bytes);
            }
            return;
        }
        match headed {
            Some(told) => self.told(told, bytes, bytes),
            None => self.sentence(at, bytes),
        }
    }

    /// What is said under a heading or label.
    fn told(&mut self, told: Told, content: &Range<usize>, whole: &Range<usize>) {
        match told {
            Told::Route => {
                let leg = route::read(self.page, content, false, self.said.whole.start());
                if leg.stops.is_empty() {
                    self.sentence_of(content);
                    return;
                }
                self.said.travels = true;
                self.leg(leg, content);
                self.route = self.paragraph(whole);
            }
            Told::Dates => {
                let spans = self.page.times(content, None);
                if spans.is_empty() {
                    self.sentence_of(whole);
                } else {
                    self.said.whole.add(self.page, content, &spans);
                    self.note_rest(content, &spans.iter().map(|span| span.bytes.clone()).collect::<Vec<_>>());
                }
            }
            Told::Topics
                if self.page.units.iter().any(|unit| unit.shape == Shape::Point && unit.bytes == *whole)
                    && content == whole =>
            {
                self.point(told, content);
            }
            Told::Topics => match told::topics(self.page, content).filter(|_| self.page.acts(content)) {
                Some((points, rest)) => self.topics(points, &rest, content),
                None if self.page.acts(content) => self.sentence_of(content),
                None => {
                    self.said.meets = true;
                    for piece in told::list(self.page, content) {
                        self.point(told, &piece);
                    }
                }
            },
            // A label of several words says something itself.
            Told::Seeks | Told::Gives | Told::Reach => {
                let named = self.page.words.words(&(whole.start..content.start)).len();
                self.point(told, if named > MAX_BARE_LABEL { whole } else { content });
            }
        }
    }

    fn paragraph(&self, bytes: &Range<usize>) -> Option<usize> {
        self.page
            .units
            .iter()
            .find(|unit| unit.bytes.start <= bytes.start && bytes.end <= unit.bytes.end)
            .map(|unit| unit.paragraph)
    }

    fn point(&mut self, told: Told, bytes: &Range<usize>) {
        let words = kept(self.page.at(bytes), MAX_POINT);
        let list = match told {
            Told::Topics => &mut self.said.topics,
            Told::Seeks => &mut self.said.seeks,
            Told::Gives => &mut self.said.gives,
            _ => &mut self.said.reach,
        };
        if list.len() < MAX_POINTS {
            list.push(words);
        } else {
            self.said.notes.push(words);
        }
    }

    fn topics(&mut self, points: Vec<String>, rest: &Range<usize>, whole: &Range<usize>) {
        for point in points {
            if self.said.topics.len() < MAX_POINTS {
                self.said.topics.push(point);
            } else {
                self.said.notes.push(point);
            }
        }
        if self.page.words.words(rest).len() > 1 {
            let rest = trimmed(self.page.text, rest.clone());
            // What is asked for before goes on: "I look for people who …, and for a sofa".
            let said = |cue, tells: fn(&Page<'_>, &Range<usize>) -> bool| {
                self.page.has(cue, &rest) && (tells(self.page, &rest) || tells(self.page, whole))
            };
            let (seeks, gives) = (said(Cue::Lodging, told::seeks), said(Cue::Fare, told::gives));
            if seeks {
                self.point(Told::Seeks, &self.bare(&rest));
            }
            if gives {
                self.point(Told::Gives, &self.bare(&rest));
            }
            if self.is_reach(&rest) {
                self.point(Told::Reach, &self.bare(&rest));
            } else if !seeks && !gives {
                self.note(whole);
            }
        }
    }

    /// Without the marks and joining words at its start.
    fn bare(&self, bytes: &Range<usize>) -> Range<usize> {
        let written = self.page.at(bytes);
        let start = bytes.start + written.find(|c: char| c.is_alphanumeric() || c == '(' || c == '@').unwrap_or(0);
        let words = self.page.words.words(&(start..bytes.end));
        match words {
            [(first, _), (second, _), ..]
                if first.start == start && self.page.words.matched(Cue::Joint, words) == Some(1) =>
            {
                second.start..bytes.end
            }
            _ => start..bytes.end,
        }
    }

    fn sentence(&mut self, at: usize, bytes: &Range<usize>) {
        let continues = self.route.is_some_and(|paragraph| self.page.units[at].paragraph <= paragraph + 1);
        self.route = None;
        if self.is_hello(bytes) {
            return;
        }
        if self.travel(bytes) || continues && self.goes_on(bytes) {
            self.route = Some(self.page.units[at].paragraph);
            return;
        }
        self.sentence_of(bytes);
    }

    /// What a sentence says that is not of the route.
    fn sentence_of(&mut self, bytes: &Range<usize>) {
        let clauses = self.clauses(bytes);
        if clauses.len() > 1 {
            for clause in clauses {
                self.clause(&clause);
            }
        } else {
            self.clause(bytes);
        }
    }

    /// The parts of a sentence between dashes, where they say different things; else all of it.
    fn clauses(&self, bytes: &Range<usize>) -> Vec<Range<usize>> {
        let written = self.page.at(bytes);
        let mut from = bytes.start;
        let mut parts = Vec::new();
        for (at, mark) in written.match_indices([';', '–', '—']).take(MAX_CLAUSES) {
            let at = bytes.start + at;
            if mark == ";" || self.page.text[..at].ends_with(' ') {
                parts.push(trimmed(self.page.text, from..at));
                from = at + mark.len();
            }
        }
        parts.push(trimmed(self.page.text, from..bytes.end));
        let kind = |part: &Range<usize>| {
            (
                told::meets(self.page, part) || told::seeks_people(self.page, part),
                told::seeks(self.page, part),
                told::gives(self.page, part),
            )
        };
        let kinds: Vec<_> = parts.iter().map(kind).collect();
        let differ = kinds.iter().filter(|kind| **kind != (false, false, false)).count() > 1
            && kinds.windows(2).any(|pair| pair[0] != pair[1]);
        if differ { parts } else { vec![bytes.clone()] }
    }

    fn clause(&mut self, bytes: &Range<usize>) {
        let (seeks, gives) = (told::seeks(self.page, bytes), told::gives(self.page, bytes));
        let reach = self.is_reach(bytes);
        let meets = told::meets(self.page, bytes);
        // What is spoken of first is what it's about: "a sofa that the cat isn't fond of".
        let first = |cues: &[Cue]| {
            cues.iter().filter_map(|cue| self.page.words.find(*cue, bytes)).map(|found| found.start).min()
        };
        let bed_first = first(&[Cue::Lodging])
            .is_some_and(|bed| first(&[Cue::Meet, Cue::Curious, Cue::Topics, Cue::People]).is_none_or(|met| bed < met));
        let met = first(&[Cue::Meet, Cue::Curious, Cue::Topics, Cue::People]);
        let money_first =
            gives && first(&[Cue::Fare, Cue::Donate]).is_some_and(|money| met.is_none_or(|met| money < met));
        let people = told::seeks_people(self.page, bytes);
        if (meets || people)
            && !money_first
            && !self.page.has(Cue::Gone, bytes)
            && let Some((points, rest)) = told::topics(self.page, bytes)
        {
            self.said.meets = true;
            if seeks && bed_first {
                self.point(Told::Seeks, bytes);
                self.said.topics.extend(points.into_iter().take(MAX_POINTS - self.said.topics.len().min(MAX_POINTS)));
            } else {
                self.topics(points, &rest, bytes);
            }
            return;
        }
        self.said.meets |= meets && !self.page.has(Cue::Gone, bytes);
        if seeks {
            self.point(Told::Seeks, bytes);
        }
        if gives {
            self.point(Told::Gives, bytes);
        }
        if reach {
            self.point(Told::Reach, bytes);
        }
        if !seeks && !gives && !reach {
            self.note(bytes);
        }
    }

    fn is_reach(&self, bytes: &Range<usize>) -> bool {
        self.page.has(Cue::Reach, bytes) || !reach::find(self.page.at(bytes)).0.is_empty()
    }

    /// A sentence in which the sender travels: its stops and days, and whatever else it says.
    fn travel(&mut self, bytes: &Range<usize>) -> bool {
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
        let is_place = |written: &str| !intent::places(written, page.ctx).is_empty();
        (!(is_place(page.at(&after)) || page.has(Cue::Perhaps, &after) || page.has(Cue::Maybe, &after))
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
    fn goes_on(&mut self, bytes: &Range<usize>) -> bool {
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

    fn leg(&mut self, leg: Leg, within: &Range<usize>) {
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

    /// Keeps a part that says more than that one travels.
    fn note_rest(&mut self, bytes: &Range<usize>, known: &[Range<usize>]) {
        if self.page.says_more(bytes, &OF_TRAVEL, known) {
            self.note(bytes);
        }
    }

    /// Keeps the whole of a sentence of which a part says more than that one travels.
    fn note_more(&mut self, part: &Range<usize>, whole: &Range<usize>, known: &[Range<usize>]) {
        let part = if part.is_empty() { whole } else { part };
        if self.page.says_more(part, &OF_TRAVEL, known) {
            self.note(whole);
        }
    }

    fn note(&mut self, bytes: &Range<usize>) {
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
    fn is_hello(&self, bytes: &Range<usize>) -> bool {
        let words = self.page.words.words(bytes);
        !words.is_empty()
            && words.len() <= MAX_HELLO
            && self.page.words.matched(Cue::Hello, words).is_some()
            && reach::find(self.page.at(bytes)).0.is_empty()
    }

    fn is_colon_after(&self, bytes: &Range<usize>) -> bool {
        self.page.text[bytes.end..].lines().next().is_some_and(|line| line.contains(':'))
    }

    /// A heading that is a good name for the journey.
    fn title(&self, bytes: &Range<usize>) -> Option<String> {
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
