//! Reads an invitation unit after unit, and gathers what it says of the journey.

use std::ops::Range;

use crate::language::cues::Cue;
use crate::language::message::journey::layout::{Shape, trimmed};
use crate::language::message::journey::length::Whole;
use crate::language::message::journey::page::{Page, kept};
use crate::language::message::journey::reach;
use crate::language::message::journey::route::{self, Stop};
use crate::language::message::journey::title::Means;
use crate::language::message::journey::told::{self, MAX_POINT, Told};

/// Topics, and things sought and given, each; more go into the note.
const MAX_POINTS: usize = 24;
/// A label of so many words at most is left away from what follows it.
const MAX_BARE_LABEL: usize = 3;
/// Parts of a sentence that are told apart by dashes.
const MAX_CLAUSES: usize = 8;

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

/// A message being read, unit after unit.
pub(super) struct Reader<'p, 't> {
    pub page: &'p Page<'t>,
    pub said: Said,
    /// What each unit that introduces others says of them.
    leads: Vec<Option<Told>>,
    /// The sentences that tell of the journey.
    pub of_travel: Vec<Range<usize>>,
    /// The unit that is read.
    pub at: usize,
    /// A heading that waits for a note.
    pub heading: Option<usize>,
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
            && self.page.places(label).is_empty()
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
    pub(super) fn bare(&self, bytes: &Range<usize>) -> Range<usize> {
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

    pub(super) fn clause(&mut self, bytes: &Range<usize>) {
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

    pub(super) fn is_reach(&self, bytes: &Range<usize>) -> bool {
        self.page.has(Cue::Reach, bytes) || !reach::find(self.page.at(bytes)).0.is_empty()
    }
}
