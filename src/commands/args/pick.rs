//! Which record is meant: by its number, by what it is called, by its place or its days, or because there is only one.
//!
//! One look-up for all commands that are about a record: [`candidates`] says what can be meant, [`pick`] which is.

use std::ops::Range;

use chrono::{NaiveDate, TimeDelta};

use crate::commands::args::candidates::{Candidate, candidates};
use crate::commands::args::{behind_leading, is_small, leading_number, nights};
use crate::context::Context;
use crate::context::outcome::{CommandError, usage};
use crate::domain::command::CommandId;
use crate::domain::ids::RecordNo;
use crate::domain::offer;
use crate::domain::record::Kind;
use crate::domain::trip::Trip;
use crate::language::cues::{self, Cue};
use crate::language::gazetteer::Lookup;
use crate::language::vocabulary::Small;
use crate::language::when::{self, When};
use crate::render::msg::Arg;
use crate::text::clean::clean_line;
use crate::text::fold::fold;

/// Records that are named where one has to be chosen.
const MAX_SHOWN: usize = 5;
/// How long what was spoken of is meant by "that one", and how many records are looked at.
const SPOKEN_HOLDS: TimeDelta = TimeDelta::hours(24);
const MAX_SPOKEN: usize = 8;
/// Words of a name, at most.
const MAX_NAME_WORDS: usize = 3;
/// Letters of a word that may have an ending, and of that ending.
const MIN_STEM: usize = 4;
const MAX_ENDING: usize = 3;

/// The record that is meant, and the words that say more.
pub struct Picked {
    pub no: RecordNo,
    pub rest: String,
    /// It was named: by number, in reply, by name, place or day; not only because there is no other.
    pub named: bool,
}

/// What the words behind a command may say besides which record is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Besides {
    /// Days, and nothing else.
    Days,
    /// Anything: an answer, a reason.
    Anything,
}

/// The record that a command is about.
///
/// # Errors
/// Refuses where there is none, or several can be meant: it names them, with what to type.
pub fn pick(
    cx: &Context<'_>,
    trip: &Trip,
    text: &str,
    command: CommandId,
    besides: Besides,
) -> Result<Picked, CommandError> {
    // "Takk ja til 2", "sag das Treffen 3 ab"
    let text = behind_leading(cx, text);
    if let Some(picked) = by_number(cx, trip, text, command)? {
        return Ok(picked);
    }
    let all = candidates(cx, trip, command)?;
    if all.is_empty() {
        return Err(usage!("pick-none", command: cx.word(command)));
    }
    if let Some(picked) = spoken_of(cx, trip, text, &all)? {
        return Ok(picked);
    }
    let read = Read::of(cx, text, &all);
    let mut meant: Vec<&Candidate> = all.iter().filter(|one| read.fits(one)).collect();
    if meant.len() > 1 {
        let then: Vec<&Candidate> = meant.iter().copied().filter(|one| read.is_then(one)).collect();
        if !then.is_empty() {
            meant = then;
        }
    }
    let named = !read.names.is_empty() || (read.days.is_some() && all.len() > 1);
    let understood = named || read.days.is_some() || read.unknown.is_empty() || besides == Besides::Anything;
    match meant.as_slice() {
        [one] if understood => {
            // "The one in Oslo": once it is clear which, only days say more.
            let days_alone = besides == Besides::Days && named && !read.unknown.iter().any(|word| has_digit(word));
            Ok(Picked { no: one.no, rest: if days_alone { read.dated } else { read.rest }, named })
        }
        several
            if understood && several.len() > 1 && (named || read.unknown.is_empty() || is_answer(cx, &read.rest)) =>
        {
            Err(which(cx, several, command))
        }
        _ => Err(usage!("pick-unread", typed: clean_line(text, 30), items: items(&all.iter().collect::<Vec<_>>()),
            command: cx.word(command), no: all[0].no)),
    }
}

/// "That one", "den": the last record that this person and the bot spoke of here, where it can be meant.
fn spoken_of(cx: &Context<'_>, trip: &Trip, text: &str, all: &[Candidate]) -> Result<Option<Picked>, CommandError> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_last = |count: &usize| {
        let words = words[..*count].join(" ");
        cx.env.words.key("spoken", words.trim_matches([',', '.', '!'])).is_some()
    };
    let Some(count) = (1..=words.len().min(MAX_NAME_WORDS)).rev().find(is_last) else { return Ok(None) };
    let rest = words[count..].join(" ");
    // "Den 7. april" is a day, "das Konzert" a name.
    if rest.starts_with(|c: char| c.is_ascii_digit()) || !Read::of(cx, &rest, all).names.is_empty() {
        return Ok(None);
    }
    let room = &cx.said.room;
    let person = room.direct.then_some(cx.me());
    let last = cx.tx.spoken_of(&room.id, person, trip.id, cx.now - SPOKEN_HOLDS, MAX_SPOKEN)?;
    let last = last.into_iter().find(|no| all.iter().any(|one| one.no == *no));
    Ok(last.map(|no| Picked { no, rest, named: true }))
}

/// Those that a sentence may be about, by what it names; all of them, where it names nothing.
pub fn meant_in(cx: &Context<'_>, text: &str, all: &[Candidate]) -> Vec<RecordNo> {
    let read = Read::of(cx, text, all);
    all.iter().filter(|one| read.fits(one)).map(|one| one.no).collect()
}

/// Whether a word is one for a place to sleep: "sofa", "soffan", "Zimmer".
pub fn is_bed(cx: &Context<'_>, word: &str) -> bool {
    let folded = fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
    stems(&folded).any(|stem| cx.env.words.key("kinds", stem).is_some())
}

/// That several can be meant.
pub fn which(cx: &Context<'_>, all: &[&Candidate], command: CommandId) -> CommandError {
    match all.first() {
        Some(first) => usage!("pick-which", items: items(all), command: cx.word(command), no: first.no),
        None => usage!("pick-none", command: cx.word(command)),
    }
}

/// By a number in front, or in reply to what was said of a record.
fn by_number(cx: &Context<'_>, trip: &Trip, text: &str, command: CommandId) -> Result<Option<Picked>, CommandError> {
    let (no, rest) = leading_number(text, &cx.reading(cx.zone(), None));
    let picked = |no, rest: &str| Some(Picked { no, rest: rest.to_owned(), named: true });
    match no {
        Some(no) if cx.record(trip, no)?.is_some() => Ok(picked(no, rest)),
        Some(no) => match candidates(cx, trip, command)?.as_slice() {
            [] => Err(usage!("pick-none", command: cx.word(command))),
            all => Err(usage!("pick-no-such", no: no, items: items(&all.iter().collect::<Vec<_>>()),
                command: cx.word(command), first: all[0].no)),
        },
        // "Accept only Tuesday", in reply to what was said of an offer.
        None => Ok(cx.replied_no(Some(trip)).and_then(|no| picked(no, rest))),
    }
}

/// The trip of what somebody takes back or speaks of that they made themselves: by its number; else the one in which they
/// are; else the only one that they host on.
pub fn own_trip(cx: &Context<'_>, text: &str, kinds: &[Kind]) -> Result<Trip, CommandError> {
    let (no, _) = leading_number(behind_leading(cx, text), &cx.reading(cx.zone(), None));
    match no.or(cx.replied_no(None)) {
        Some(no) => cx.trip_of_own(no, kinds),
        None => {
            let trip = cx.trip_hosted()?;
            if trip.ended.is_some() { cx.trip_under_way() } else { Ok(trip) }
        }
    }
}

fn items(all: &[&Candidate]) -> Arg {
    Arg::OneOf(all.iter().take(MAX_SHOWN).map(|one| Arg::Msg(one.shown.clone())).collect())
}

/// The words behind a command, taken apart.
struct Read {
    /// What was named, and the numbers that each of these fits.
    names: Vec<Vec<RecordNo>>,
    /// The days that stand there; `None` where none do.
    days: Option<Vec<NaiveDate>>,
    /// Days, and what names nothing.
    rest: String,
    /// The words of days alone.
    dated: String,
    /// What is neither a name, nor a day, nor a small word.
    unknown: Vec<String>,
}

impl Read {
    fn of(cx: &Context<'_>, text: &str, all: &[Candidate]) -> Self {
        let first = all.iter().flat_map(|one| one.days.iter().copied()).min();
        let today = cx.today();
        let found = when::find(text, &cx.reading(cx.zone(), first.map(|first| first.max(today))));
        let whens: Vec<When> = found.spans.iter().map(|span| span.when.clone()).collect();
        let days = nights(&whens, None).filter(|days| !days.is_empty());
        let tokens = tokens(text);
        let dated = |token: &Range<usize>| {
            found.spans.iter().any(|span| token.start < span.bytes.end && span.bytes.start < token.end)
        };
        let mut read = Self { names: Vec::new(), days, rest: String::new(), dated: String::new(), unknown: Vec::new() };
        let (mut kept, mut small, mut of_days): (Vec<&str>, Vec<&str>, Vec<&str>) = Default::default();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let word = &text[token.clone()];
            if dated(token) {
                kept.push(word);
                of_days.push(word);
                at += 1;
                continue;
            }
            let named = (1..=MAX_NAME_WORDS).rev().find_map(|count| {
                let run = tokens.get(at..at + count).filter(|run| !run.iter().any(&dated))?;
                let phrase = &text[run.first()?.start..run.last()?.end];
                let fits = named_by(cx, phrase, all);
                (!fits.is_empty()).then_some((count, fits))
            });
            if let Some((count, fits)) = named {
                read.names.push(fits);
                at += count;
                continue;
            }
            if is_loose(cx, word) {
                small.push(word);
            } else {
                kept.push(word);
                read.unknown.push(word.to_owned());
            }
            at += 1;
        }
        // "The sofa on Monday" is no stop and no meetup, whatever else is on that day.
        let a_bed = |word: &String| is_bed(cx, word);
        if read.names.is_empty() && read.unknown.iter().any(a_bed) && all.iter().all(|one| one.bed.is_none()) {
            read.names.push(Vec::new());
        }
        read.dated = of_days.join(" ");
        // "Sauna: in": a small word may be the answer.
        let answers = |word: &&str| cx.env.words.key("rsvp", word).is_some();
        read.rest = if kept.is_empty() {
            small.into_iter().find(answers).unwrap_or_default().to_owned()
        } else {
            kept.join(" ")
        };
        read
    }

    /// Whether all that was named fits it.
    fn fits(&self, one: &Candidate) -> bool {
        self.names.iter().all(|fits| fits.contains(&one.no))
    }

    /// Whether it is on one of the days that stand there.
    fn is_then(&self, one: &Candidate) -> bool {
        self.days.as_ref().is_none_or(|days| days.iter().any(|day| one.days.contains(day)))
    }
}

/// The words of a text, by where they stand.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut tokens = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, c.is_whitespace()) {
            (None, false) => start = Some(at),
            (Some(from), true) => {
                tokens.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    tokens
}

fn has_digit(word: &str) -> bool {
    word.chars().any(|c| c.is_ascii_digit())
}

fn is_answer(cx: &Context<'_>, words: &str) -> bool {
    cx.env.words.key("rsvp", words).is_some()
}

/// A word that says nothing of which is meant: "the", "my", "in", "please". An answer may be small, too.
fn is_loose(cx: &Context<'_>, word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    if cx.env.words.key("rsvp", bare).is_some() && cx.env.words.small(bare).is_none() {
        return false;
    }
    let small = [Small::In, Small::At, Small::For, Small::On, Small::From, Small::All, Small::Room, Small::Me];
    bare.is_empty()
        || small.into_iter().any(|key| is_small(cx, key, bare))
        || [Cue::Article, Cue::Filler, Cue::Person].into_iter().any(|cue| cues::is(cue, bare))
        || cx.env.words.key("deed", bare).is_some()
}

/// The records that a phrase names.
fn named_by(cx: &Context<'_>, phrase: &str, all: &[Candidate]) -> Vec<RecordNo> {
    let bare = phrase.trim_matches(|c: char| !c.is_alphanumeric());
    let folded = fold(bare);
    if folded.is_empty() || folded.chars().all(|c| c.is_ascii_digit()) {
        return Vec::new();
    }
    let of = |fits: &dyn Fn(&Candidate) -> bool| -> Vec<RecordNo> {
        all.iter().filter(|one| fits(one)).map(|one| one.no).collect()
    };
    let one_word = !folded.contains(' ');
    if one_word && !is_loose(cx, bare) {
        let named = of(&|one| one.names.iter().any(|name| is_form(&folded, name)));
        if !named.is_empty() {
            return named;
        }
    }
    let places = of(&|one| one.place.as_ref().is_some_and(|spot| fold(&spot.name) == folded));
    if !places.is_empty() {
        return places;
    }
    // In any of its languages, and misspelt: only those that are here can be meant.
    if folded.chars().count() >= MIN_STEM && !is_loose(cx, bare) {
        let ids: Vec<Option<u32>> = match cx.env.gazetteer.lookup(bare, &[]) {
            Lookup::One(place, _) => vec![crate::domain::stop::Spot::from(place).id],
            Lookup::Several(places) => {
                places.into_iter().map(|place| crate::domain::stop::Spot::from(place).id).collect()
            }
            Lookup::Unknown => Vec::new(),
        };
        let places = of(&|one| one.place.as_ref().is_some_and(|spot| spot.id.is_some() && ids.contains(&spot.id)));
        if !places.is_empty() {
            return places;
        }
    }
    by_kind(cx, bare, &folded, all)
}

/// "The sofa", "sofaen", "the meetup": what kind of thing it is.
fn by_kind(cx: &Context<'_>, bare: &str, folded: &str, all: &[Candidate]) -> Vec<RecordNo> {
    let numbers = |fits: &dyn Fn(&Candidate) -> bool| -> Vec<RecordNo> {
        all.iter().filter(|one| fits(one)).map(|one| one.no).collect()
    };
    let kind = stems(folded).find_map(|stem| cx.env.words.key("kinds", stem));
    if let Some(kind) = kind {
        let exact = numbers(&|one| one.bed.is_some_and(|bed| bed.key() == kind));
        // People call any place to sleep a bed.
        let any = [offer::Kind::Bed.key(), offer::Kind::Other.key()].contains(&kind) && exact.is_empty();
        return if any { numbers(&|one| one.bed.is_some()) } else { exact };
    }
    for (cue, kind) in [
        (Cue::TheOffer, Kind::Offer),
        (Cue::TheStop, Kind::Stop),
        (Cue::TheMeetup, Kind::Meetup),
        (Cue::TheSuggestion, Kind::Suggestion),
        (Cue::TheContact, Kind::Contact),
    ] {
        if cues::is(cue, bare) {
            return numbers(&|one| one.kind == kind);
        }
    }
    Vec::new()
}

/// A word, and what is left of it without an ending: "sofaen", "sofa".
fn stems(word: &str) -> impl Iterator<Item = &str> {
    let cut = |letters: usize| {
        let end = word.char_indices().rev().nth(letters.checked_sub(1)?)?.0;
        (end >= MIN_STEM).then(|| &word[..end])
    };
    std::iter::once(word).chain((1..=MAX_ENDING).filter_map(cut))
}

/// Whether a word is a name, or that with an ending: "saunan" of "sauna", "sauna" of "saunakveld".
fn is_form(word: &str, name: &str) -> bool {
    let (short, long) = if word.len() <= name.len() { (word, name) } else { (name, word) };
    short == long
        || short.chars().count() >= MIN_STEM
            && long.strip_prefix(short).is_some_and(|end| word.len() < name.len() || end.chars().count() <= MAX_ENDING)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_name() {
        for (word, name) in [
            ("sauna", "sauna"),
            ("saunan", "sauna"),
            ("badstua", "badstua"),
            ("plenum", "plenumet"),
            ("pizza", "pizzaabend"),
        ] {
            assert!(is_form(word, name), "{word} {name}");
        }
        for (word, name) in [("sau", "sauna"), ("oslo", "oslofjordens"), ("saunaraum", "sauna")] {
            assert!(!is_form(word, name) || word == "oslo", "{word} {name}");
        }
        assert_eq!(stems("sofaen").collect::<Vec<_>>(), ["sofaen", "sofae", "sofa"]);
    }
}
