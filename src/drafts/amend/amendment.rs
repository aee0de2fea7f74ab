//! Parses a plain answer to a draft: days and times, a kind of bed, a number of people, a place, a name; and whether they
//! replace values of the draft, are added, are the only ones kept, or are removed.

use crate::domain::ids::RecordNo;
use crate::language::vocabulary::Small;
use chrono::{NaiveDate, Weekday};

use crate::commands::args::{counts, dates, is_small, joined, own_word, take_word, take_words};
use crate::context::outcome::{CommandError, refuse};
use crate::context::{Context, answers};
use crate::domain::contact::{self, Handle};
use crate::domain::draft::{DraftKind, DraftTrip, Lack};
use crate::domain::meetup::Answer;
use crate::domain::offer::Kind;
use crate::domain::stop::{Certainty, Spot};
use crate::drafts::take;
use crate::language::cues::{self, Cue};
use crate::language::gazetteer::{Gazetteer, Lookup, PlaceKind, Spelling, WELL_KNOWN};
use crate::language::intent::plain;
use crate::language::when::{self, When};
use crate::text::clean::clean_line;
use crate::text::fold;

/// Words of an answer that is a title or a name.
const MAX_NAME_WORDS: usize = 6;
/// How many characters of a word are repeated in a reply.
const MAX_SHOWN: usize = 40;
/// Small words that may come before or after a change.
const AROUND: [Small; 6] = [Small::Only, Small::Instead, Small::At, Small::On, Small::From, Small::In];

/// What happens to the values that an answer names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum AmendmentMode {
    /// They replace those of the draft.
    Set,
    /// They are added.
    Add,
    /// They are the only ones kept.
    Only,
    /// They are removed.
    Without,
}

/// A parsed answer.
pub(crate) struct Amendment {
    pub whens: Vec<When>,
    pub kind: Option<Kind>,
    /// What the bed is called.
    pub word: Option<String>,
    pub people: Option<i64>,
    pub certainty: Option<Certainty>,
    pub answer: Option<Answer>,
    pub spot: Option<Spot>,
    /// Whether the place may be meant otherwise, and so is asked about.
    pub unsure: bool,
    pub handles: Vec<Handle>,
    /// `title …`, `call it …`.
    pub title: Option<String>,
    /// `#3`, `3`.
    pub number: Option<RecordNo>,
    pub how: AmendmentMode,
    /// The answer is nothing but a name or a title.
    pub name: Option<String>,
    /// Words that mean none of these.
    pub rest: String,
}

/// The parts of an answer. Each kind of draft takes some of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum AmendedPart {
    Days,
    Clock,
    Kind,
    People,
    Certainty,
    Answer,
    Spot,
    Handles,
    Title,
    Number,
}

impl Amendment {
    /// Reads an answer to a draft.
    ///
    /// # Errors
    /// Says which day or time there is none of.
    pub fn read(cx: &Context<'_>, draft: &DraftKind, text: &str, last: bool) -> Result<Self, CommandError> {
        let text = text.trim().trim_end_matches(['.', '!', '…', '?']);
        if let Some(title) = titled(text) {
            return Ok(Self { title: Some(title), ..Self::nothing() });
        }
        let numbered = draft.lacks().contains(&Lack::Which);
        if let Some(number) = text.trim_start_matches('#').parse().ok().filter(|_| numbered) {
            return Ok(Self { number: Some(number), ..Self::nothing() });
        }
        let taken = contact::take(text);
        // A phone number is rather a time that isn't read.
        let handles: Vec<Handle> =
            taken.handles.into_iter().filter(|handle| !matches!(handle, Handle::Phone(_))).collect();
        let text = if handles.is_empty() { text } else { taken.rest.as_str() };
        let (how, whens, rest) = times(cx, draft, text)?;
        let (people, rest) = people(cx, &rest)?;
        let (named, rest) = take_words(cx, "kinds", &rest);
        let kind = named.as_ref().and_then(|(key, _)| key.parse::<Kind>().ok());
        let (answer, rest) = match draft {
            DraftKind::Rsvp(_) => take_word(cx, "rsvp", &rest),
            _ => (None, rest),
        };
        let (certainty, rest) = match draft {
            DraftKind::Stops(_) | DraftKind::Trip(_) => take_word(cx, "certainty", &rest),
            _ => (None, rest),
        };
        let mut said = Self {
            whens,
            kind,
            word: named.and_then(|(_, typed)| own_word(cx, &typed, kind?)),
            people,
            certainty: certainty.and_then(|key| key.parse().ok()),
            answer: answer.and_then(|key| key.parse().ok()),
            handles,
            how,
            ..Self::nothing()
        };
        // "Not sure" leaves nothing out.
        if cues::is(Cue::Maybe, &rest) {
            said.certainty = said.certainty.or(Some(Certainty::Maybe));
            return Ok(Self { how: AmendmentMode::Set, ..said });
        }
        let alone = last && said.parts().is_empty() && is_name(cx, &rest);
        let rest = cues::without(Cue::Filler, &rest);
        let rest = match how {
            AmendmentMode::Without => cues::without(Cue::Not, &rest),
            AmendmentMode::Add => cues::without(Cue::Also, &rest),
            AmendmentMode::Set | AmendmentMode::Only => rest,
        };
        rest.trim_matches(|c: char| !c.is_alphanumeric()).clone_into(&mut said.rest);
        said.name = Some(said.rest.clone()).filter(|name| alone && !name.is_empty());
        let asked = draft.lacks().iter().any(|lack| matches!(lack, Lack::Title | Lack::Name));
        if let Some(name) = said.name.as_deref().filter(|name| asked && is_any_word(name)) {
            return Err(refuse!("draft-name-unsure", typed: clean_line(name, MAX_SHOWN)));
        }
        // `stops` is a command, though somewhere there may be a Stopps.
        if !begins_with_command(cx, text)
            && let Some((spot, sure)) = place(cx, draft, text, &said.rest)
        {
            said.spot = Some(spot);
            said.unsure = !sure;
            said.rest.clear();
        }
        Ok(said)
    }

    fn nothing() -> Self {
        Self {
            whens: Vec::new(),
            kind: None,
            word: None,
            people: None,
            certainty: None,
            answer: None,
            spot: None,
            unsure: false,
            handles: Vec::new(),
            title: None,
            number: None,
            how: AmendmentMode::Set,
            name: None,
            rest: String::new(),
        }
    }

    /// The parts that were given.
    pub fn parts(&self) -> Vec<AmendedPart> {
        let clock = |when: &When| matches!(when, When::Clock(_));
        [
            (self.whens.iter().any(|when| !clock(when)), AmendedPart::Days),
            (self.whens.iter().any(clock), AmendedPart::Clock),
            (self.kind.is_some(), AmendedPart::Kind),
            (self.people.is_some(), AmendedPart::People),
            (self.certainty.is_some(), AmendedPart::Certainty),
            (self.answer.is_some(), AmendedPart::Answer),
            (self.spot.is_some(), AmendedPart::Spot),
            (!self.handles.is_empty(), AmendedPart::Handles),
            (self.title.is_some(), AmendedPart::Title),
            (self.number.is_some(), AmendedPart::Number),
        ]
        .into_iter()
        .filter_map(|(there, part)| there.then_some(part))
        .collect()
    }

    /// Whether it is made of these parts, and of nothing else.
    pub fn is_of(&self, known: &[AmendedPart]) -> bool {
        let parts = self.parts();
        self.rest.is_empty() && !parts.is_empty() && parts.iter().all(|part| known.contains(part))
    }
}

/// "Call it Plenum": the title.
fn titled(text: &str) -> Option<String> {
    let found = cues::find(Cue::Title, text).filter(|found| text[..found.start].trim().is_empty())?;
    let title = text[found.end..].trim_matches([':', ' ', '"', '“', '”', '„', '«', '»']);
    (!title.is_empty()).then(|| title.to_owned())
}

/// The times that are named, whether they replace those of the draft, and the words beside.
fn times(cx: &Context<'_>, draft: &DraftKind, text: &str) -> Result<(AmendmentMode, Vec<When>, String), CommandError> {
    let first = first_day(draft);
    let context = cx.reading(cx.zone(), take::from(cx, first));
    let rest = when::rest(text, &when::find(text, &context));
    let only = rest.split_whitespace().any(|word| is_small(cx, Small::Only, bare(word)));
    // "No, Lund": the no is to what stood there, and leaves nothing out.
    let begins = rest.split(',').next().unwrap_or_default();
    let how = if only {
        AmendmentMode::Only
    } else if cues::has(Cue::Not, &rest) && !cues::is(Cue::Filler, begins) {
        AmendmentMode::Without
    } else if cues::has(Cue::Also, &rest) {
        AmendmentMode::Add
    } else {
        AmendmentMode::Set
    };
    // "Tuesday instead" is of the same week, which may be before the day that stood there.
    let week = first.filter(|_| how == AmendmentMode::Set).and_then(|day| day.week(Weekday::Mon).checked_first_day());
    let found = dates(text, &cx.reading(cx.zone(), take::from(cx, week.or(first))))?;
    // "Not Tuesday": the days that are left out, and no others.
    let without = !found.spans.is_empty() && found.spans.iter().all(|span| span.excluded);
    let (how, spans) = if without { (AmendmentMode::Without, found.spans) } else { (how, found.positive()) };
    Ok((how, joined(spans.into_iter().map(|span| span.when).collect()), rest))
}

/// For how many it is, and the words beside that, without those that may stand around a change.
fn people(cx: &Context<'_>, text: &str) -> Result<(Option<i64>, String), CommandError> {
    let small = |word: &&str| !AROUND.into_iter().any(|key| is_small(cx, key, bare(word)));
    let without_small = |text: &str| text.split_whitespace().filter(small).collect::<Vec<_>>().join(" ");
    let (people, rest) = match counts::people(cx, text)? {
        (_, same) if same == text => (None, without_small(text)),
        (count, rest) => (Some(count), without_small(&rest)),
    };
    // More than can be brought is no number of guests.
    let (guests, rest) = counts::guests(&rest).unwrap_or((0, rest));
    Ok((if guests > 0 { Some(guests + 1) } else { people }, rest))
}

/// Words that can be a name or a title as they stand: few, no command, and nobody spoken to.
fn is_name(cx: &Context<'_>, words: &str) -> bool {
    let few = words.split_whitespace().count() <= MAX_NAME_WORDS;
    // Somebody asks, or writes a command of another bot's.
    let other = words.contains(['?', '/', '|', '=']) || words.contains(": ") || cues::begins(Cue::Question, words);
    few && !other && !begins_with_command(cx, words) && !cues::has(Cue::Person, words)
}

/// A lone word in small letters: rather a command that there is none of than a name.
fn is_any_word(words: &str) -> bool {
    !words.contains(char::is_whitespace) && words.chars().all(|c| c.is_lowercase() || !c.is_alphabetic())
}

fn begins_with_command(cx: &Context<'_>, text: &str) -> bool {
    matches!(cx.find_line(text).0, crate::context::lookup::CommandLookup::One(_))
}

fn bare(word: &str) -> &str {
    word.trim_matches([',', '.', '!', ';', ':'])
}

/// The first day that the draft speaks of: "Tuesday" is looked for from there on.
fn first_day(draft: &DraftKind) -> Option<NaiveDate> {
    match draft {
        DraftKind::Offer(bed) => bed.nights.first().copied(),
        DraftKind::Stops(stops) => stops.iter().find_map(|stop| stop.days).map(|days| days.0),
        DraftKind::Meetup(meetup) => meetup.times.first().map(|time| time.day),
        DraftKind::Suggestion { days, .. } => days.map(|days| days.0),
        DraftKind::Trip(journey) => journey.days.map(|days| days.0),
        DraftKind::Ask(asked) => asked.days.map(|days| days.0),
        DraftKind::Withdraw(off) => off.nights.first().copied(),
        DraftKind::Rsvp(_) | DraftKind::FollowUp(_) | DraftKind::Contact(_) => None,
    }
}

/// The place that the words are, and whether there is no doubt about it: one of the draft or the trip; one behind "in" or
/// "to"; one that is written so, and is no word besides.
///
/// `text`: the whole answer, with the word before the place.
fn place(cx: &Context<'_>, draft: &DraftKind, text: &str, words: &str) -> Option<(Spot, bool)> {
    let folded = fold::key(words);
    if folded.is_empty() {
        return None;
    }
    if let DraftKind::Stops(stops) | DraftKind::Trip(DraftTrip { stops, .. }) = draft
        && let Some(stop) = stops.iter().find(|stop| fold::key(&stop.spot.name) == folded)
    {
        return Some((stop.spot.clone(), true));
    }
    meant(cx.env.gazetteer, text, words)
}

/// The place that words of plain talk mean, and whether there is no doubt about it.
fn meant(gazetteer: &Gazetteer, text: &str, words: &str) -> Option<(Spot, bool)> {
    let capital = words.starts_with(char::is_uppercase);
    let led = text.find(words).is_some_and(|at| text[..at].split_whitespace().last().is_some_and(leads));
    let Lookup::One(place, spelling) = gazetteer.lookup(words, &[]) else { return None };
    let main = gazetteer.written(words, place.id).is_some_and(|written| written.main);
    let known = place.population >= WELL_KNOWN || place.kind != PlaceKind::Town;
    let is_word = words.split_whitespace().all(plain::is_small_word) || answers::read(words).is_some();
    let sure = match spelling {
        // "Klar" isn't Kelar, whatever its first letter; "in Same" is.
        Spelling::Exact if is_word => led && capital && main,
        Spelling::Exact => led && (capital || known) || main && known && !plain::is_own_word(words),
        // "Film" is no slip of Fili.
        Spelling::Corrected => return (capital && !plain::is_no_slip(words)).then(|| (Spot::from(place), led)),
    };
    // A village of that name is asked about.
    let maybe = capital && !is_word && main;
    (sure || maybe).then(|| (Spot::from(place), sure))
}

fn leads(word: &str) -> bool {
    plain::leads_to_place(bare(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::intent::plain::tests::WORDS;

    fn said(text: &str, words: &str) -> Option<(String, bool)> {
        meant(Gazetteer::embedded(), text, words).map(|(spot, sure)| (spot.name, sure))
    }

    #[test]
    fn words_of_talk_are_no_places() {
        for (language, words) in WORDS {
            for word in words.split_whitespace() {
                let first: String =
                    word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect();
                for typed in [word, &first] {
                    assert!(!said(typed, typed).is_some_and(|(_, sure)| sure), "{language}: {typed}");
                }
                assert_eq!(said(word, word), None, "{language}: {word}");
            }
        }
        for typed in ["Soe", "klar", "Klar", "passt so", "Passt so", "kann", "film", "vent"] {
            assert!(!said(typed, typed).is_some_and(|(_, sure)| sure), "{typed}");
        }
    }

    #[test]
    fn a_place_is_taken_where_it_is_exact_or_stands_behind_in() {
        for (text, words, place) in [
            ("Bergen", "Bergen", "Bergen"),
            ("bergen", "bergen", "Bergen"),
            ("no, Lund", "Lund", "Lund"),
            ("in Kiel", "Kiel", "Kiel"),
            ("nach Bremen", "Bremen", "Bremen"),
            ("till malmö", "malmö", "Malmö"),
            ("i Trondhiem", "Trondhiem", "Trondheim"),
        ] {
            assert_eq!(said(text, words), Some((place.to_owned(), true)), "{text}");
        }
        // Written with a slip, and with no word before it: asked about.
        assert_eq!(said("Trondhiem", "Trondhiem"), Some(("Trondheim".to_owned(), false)));
    }
}
