//! What a message asks for where no cue is found in it: by the kinds of words that stand together in a sentence. Only where it
//! names a time, a place or a link, and where somebody speaks of themselves, to the traveller, or to all; what is told of others
//! is talk.

use std::ops::Range;
use std::sync::LazyLock;

use crate::language::intent::atom::Atom;
use crate::language::intent::lexicon::LEXICON;
use crate::language::intent::model::Intent;
use crate::language::intent::tokens::{TokenKind, Tokens};

/// A telegram has at most so many words beside its places and times.
const FEW_WORDS: usize = 3;

/// The classes of words that a guess goes by, each a row of those in `data/words`.
struct Classes {
    oneself: Vec<Atom>,
    spoken_to: Vec<Atom>,
    directly: Vec<Atom>,
    others: Vec<Atom>,
    bed: Vec<Atom>,
    sleep: Vec<Atom>,
    given: Vec<Atom>,
    sought: Vec<Atom>,
    event: Vec<Atom>,
    meet: Vec<Atom>,
    visit: Vec<Atom>,
    not: Vec<Atom>,
    unsure: Vec<Atom>,
    come: Vec<Atom>,
    ask: Vec<Atom>,
    again: Vec<Atom>,
}

static CLASSES: LazyLock<Classes> = LazyLock::new(|| {
    let row = |names: &[&str]| names.iter().map(|name| LEXICON.class(name)).collect();
    Classes {
        oneself: row(&["i", "we"]),
        spoken_to: row(&["you", "your"]),
        directly: row(&["you"]),
        others: row(&["third"]),
        bed: row(&["kind", "lodging", "cabin"]),
        sleep: row(&["sleep", "host"]),
        given: row(&["free", "yours", "give", "can", "there_is", "garden", "trees", "put_up", "place_for", "welcome"]),
        sought: row(&["seek", "need", "rent"]),
        event: row(&["event", "activity", "drink", "free_food", "welcome_all", "bring", "open"]),
        meet: row(&["meet", "hold", "come_by", "by_adv"]),
        visit: row(&["pass", "should", "come_imp", "visit", "worth", "skip", "forget", "consider", "recommend"]),
        not: row(&["cannot", "sick", "not", "skip", "skipping", "no"]),
        unsure: row(&["maybe", "unsure", "late"]),
        come: row(&["come"]),
        ask: row(&["ask", "nag", "signal", "reminder", "talk"]),
        again: row(&["again"]),
    }
});

/// What is found in one sentence.
struct Sentence {
    bytes: Range<usize>,
    question: bool,
    place: bool,
    time: bool,
    hours: bool,
    link: bool,
    /// Words beside places, times and links.
    words: usize,
    atoms: Vec<Atom>,
}

impl Sentence {
    fn has(&self, classes: &[Atom]) -> bool {
        classes.iter().any(|class| self.atoms.binary_search(class).is_ok())
    }

    fn guess(&self) -> Option<Intent> {
        let c = &*CLASSES;
        let (oneself, spoken_to, others) = (self.has(&c.oneself), self.has(&c.spoken_to), self.has(&c.others));
        let named = self.place || self.time;
        if self.link && !self.question {
            return Some(Intent::Contact);
        }
        if self.has(&c.ask) && self.has(&c.again) && !others {
            return Some(Intent::FollowUp);
        }
        if !named || (others && !oneself && !spoken_to) {
            return None;
        }
        let bed = self.has(&c.bed) || self.has(&c.sleep) && (spoken_to || self.has(&c.given));
        if bed && !self.question && !self.has(&c.sought) && (spoken_to || oneself && self.time && self.has(&c.given)) {
            return Some(Intent::Offer);
        }
        let event = self.has(&c.event);
        if self.question {
            return if self.time && (event || self.has(&c.meet)) && (oneself || self.hours) {
                Some(Intent::Meetup)
            } else if self.place && spoken_to && !event && !self.time && !self.has(&c.sought) && !bed {
                Some(Intent::Suggest)
            } else {
                None
            };
        }
        let withdrawn = self.has(&c.not) || self.has(&c.unsure);
        if oneself && self.time && withdrawn && !self.place {
            return Some(Intent::Rsvp);
        }
        if self.time && (event || self.has(&c.meet) && (self.hours || spoken_to)) {
            return Some(Intent::Meetup);
        }
        if self.place && !self.hours && self.has(&c.directly) && self.has(&c.visit) && !oneself {
            return Some(Intent::Suggest);
        }
        if self.place && oneself && self.time {
            return Some(Intent::Stop);
        }
        if self.place && self.time && self.words <= FEW_WORDS {
            return Some(if self.hours { Intent::Meetup } else { Intent::Stop });
        }
        if oneself && self.time && !self.place && self.has(&c.come) {
            return Some(Intent::Rsvp);
        }
        None
    }
}

/// The first sentence that asks for something, as far as kinds of words tell. `barred`: whether a token is in a part of which
/// nothing is written down.
pub(super) fn guess(tokens: &Tokens, barred: impl Fn(usize) -> bool) -> Option<(Intent, Range<usize>)> {
    let mut sentences: Vec<Sentence> = Vec::new();
    let mut last = None;
    for (at, token) in tokens.all.iter().enumerate() {
        if barred(at) {
            continue;
        }
        if last != Some(token.sentence) {
            last = Some(token.sentence);
            sentences.push(Sentence {
                bytes: token.bytes.clone(),
                question: tokens.asks(token),
                place: false,
                time: false,
                hours: false,
                link: false,
                words: 0,
                atoms: Vec::new(),
            });
        }
        let Some(sentence) = sentences.last_mut() else { continue };
        sentence.bytes.end = token.bytes.end;
        sentence.place |= token.what == TokenKind::Place;
        sentence.time |= token.is(LEXICON.time);
        sentence.hours |= token.is(LEXICON.hours);
        sentence.link |= token.what == TokenKind::Link;
        sentence.words += usize::from(token.what == TokenKind::Word);
        // In small letters it is rather "in" of the north than oneself.
        if token.key != "i" || token.capital {
            sentence.atoms.extend(&token.atoms);
        }
    }
    sentences.iter_mut().for_each(|sentence| sentence.atoms.sort_unstable());
    sentences.into_iter().find_map(|sentence| Some((sentence.guess()?, sentence.bytes)))
}
