//! What a plain question asks for: "did they accept", "who hosts me on Wednesday?". A pure function of the text. It goes by what
//! kinds of words stand there and which one comes first, in one language at a time; the words are in
//! `data/words/<language>/questions.toml`.

use crate::language::cues::Cue;
use crate::language::detect;
use crate::language::standing::{self, Standing};
use crate::language::told::{self, Told};
use crate::locale::Language;

/// Words of a plain question; a longer text is no plain question.
pub const MAX_WORDS: usize = 18;

/// What nothing but a question begins with.
const ASKS: [Cue; 8] =
    [Cue::AskWho, Cue::AskWhere, Cue::AskWhen, Cue::AskWhat, Cue::AskHow, Cue::AskLong, Cue::HowMany, Cue::AmI];

/// Words beside the link that somebody got from a friend, and of a question that is only "address?".
const MAX_LINK: usize = 9;
const MAX_ADDRESS: usize = 4;
/// Words of an order that is answered with how it is done.
const MAX_ORDER: usize = 5;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Something about the bot itself, whatever trip there is.
    Standing(Standing),
    /// Who the bot is, and what it can do.
    WhoAreYou,
    /// What to do now.
    WhatNow,
    /// The whole plan of the trip.
    Plan,
    /// What comes next on the trip.
    WhatNext,
    /// Whether an offer was accepted.
    Accepted,
    /// What was offered.
    Offers,
    /// Where one sleeps, or at whose place.
    Sleep,
    /// Whether there is a bed, or for which nights.
    Bed,
    /// How to get in.
    WayIn,
    /// How to tell others how to get in.
    TellWayIn,
    /// What is on.
    GoingOn,
    /// Who comes to something.
    Come,
    /// Whether one comes oneself: what one has answered.
    AmComing,
    /// How long something lasts, or somebody stays.
    HowLong,
    /// Whether two things are at the same time.
    Clash,
    /// Whether the others have been told.
    ToldThem,
    /// When something is.
    When,
    /// Where something is.
    Where,
    /// Where the travellers are.
    AreWhere,
    /// How others find the trip.
    FindTrip,
    /// How something is deleted or cancelled.
    Remove,
    /// How something is changed.
    Change,
    /// How anything else is done.
    How,
    /// Something else.
    Other,
}

/// Reads a question, and the language that it is in. `own`: the language that its sender writes in. `has_time`: a day or time
/// stands in it.
pub fn read(text: &str, own: Language, has_time: bool) -> Option<(Question, Language)> {
    let text = text.trim();
    let asks = text.ends_with('?');
    if let Some((found, language)) = standing::read(text, &languages(text, own)) {
        return Some((Question::Standing(found), language));
    }
    // "What's this, a friend sent me the link"
    let clause = text.split([',', '.', ';']).next().unwrap_or_default();
    if clause.len() < text.len()
        && let Some(language) = languages(text, own)
            .into_iter()
            .find(|language| Told::of(clause, *language).is_about(Cue::WhoAreYou, 1) && !has_time)
    {
        return Some((Question::WhoAreYou, language));
    }
    let mut other = None;
    for language in languages(text, own) {
        let told = Told::of(text, language);
        if told.len() > MAX_WORDS {
            return None;
        }
        match of_words(&told, asks, has_time) {
            Some(Question::Other) => other = other.or(Some((Question::Other, language))),
            Some(found) => return Some((found, language)),
            None => {}
        }
    }
    other
}

/// Whether a text begins as questions after something do: with "who", "when", "how".
pub fn begins_as_question(text: &str, own: Language) -> bool {
    languages(text, own).into_iter().any(|language| {
        let told = Told::of(text, language);
        ASKS.into_iter().any(|cue| told.opens(cue))
    })
}

/// The languages in which a text may be, the likeliest first; none in which it can't well be.
pub(crate) fn languages(text: &str, own: Language) -> Vec<Language> {
    let told = detect::tell(text).or_else(|| told::language_of(text));
    let mut all: Vec<Language> = told.into_iter().chain([own]).collect();
    let mut others = Language::ALL.to_vec();
    if told.is_none() {
        // No Norwegian writes "stället", no Swede "stæddet".
        others.sort_by_key(|one| detect::has_foreign_letters(text, *one));
    }
    all.extend(others);
    let (mut seen, possible) = (Vec::new(), detect::possible(text));
    all.retain(|one| {
        let new = !seen.contains(one) && (possible.has(*one) || told == Some(*one));
        seen.push(*one);
        new
    });
    all
}

fn of_words(told: &Told, asks: bool, has_time: bool) -> Option<Question> {
    let opens = |cue| told.opens(cue);
    let has = |cue| told.has(cue);
    if told.is_about(Cue::WhatNow, 2) && !has_time {
        return Some(Question::WhatNow);
    }
    if told.is_about(Cue::WhoAreYou, 3) && !has_time {
        return Some(Question::WhoAreYou);
    }
    if has(Cue::GotLink) && told.len() <= MAX_LINK && !has_time {
        return Some(Question::WhoAreYou);
    }
    let own_route = told.is_about(Cue::GoingWhere, 1) && !has(Cue::WhatNext);
    if ((asks || opens(Cue::ShowMe)) && has(Cue::MyPlan) || own_route) && !has_time {
        return Some(Question::Plan);
    }
    if told.is_about(Cue::WhatNext, 3) && !has_time {
        return Some(Question::WhatNext);
    }
    if told.is_about(Cue::News, 3) {
        return Some(Question::Accepted);
    }
    if opens(Cue::AskLong) {
        return Some(Question::HowLong);
    }
    if opens(Cue::ToldThem) {
        return Some(Question::ToldThem);
    }
    if has(Cue::Clash) && (asks || opens(Cue::AskWhether)) {
        return Some(Question::Clash);
    }
    if opens(Cue::HowMany) && !has(Cue::NightsWithout) && !has(Cue::Bed) {
        return Some(Question::Come);
    }
    if opens(Cue::AmI) && (has(Cue::PutDown) || has(Cue::Come)) {
        return Some(Question::AmComing);
    }
    if opens(Cue::DoISleep) && (asks || has_time || has(Cue::Hosting)) {
        return Some(Question::Sleep);
    }
    if asks && has(Cue::WayIn) && told.len() <= MAX_ADDRESS && !has(Cue::Change) && !has(Cue::Remove) {
        return Some(Question::WayIn);
    }
    let what = opens(Cue::AskWhat);
    if what && has(Cue::ISaid) {
        return Some(Question::HowLong);
    }
    if opens(Cue::IsThere) && has(Cue::Hosting) && !has(Cue::Oneself) {
        return Some(Question::Bed);
    }
    let how = opens(Cue::AskHow);
    let whether = opens(Cue::AskDid) || opens(Cue::AskWhether);
    let (who, place, time) = (opens(Cue::AskWho), opens(Cue::AskWhere), opens(Cue::AskWhen));
    if how || place || what || whether {
        if has(Cue::WayIn) && (how || place) && has(Cue::Tell) {
            return Some(Question::TellWayIn);
        }
        if how && has(Cue::Find) && (has(Cue::Trip) || has(Cue::Others)) {
            return Some(Question::FindTrip);
        }
    }
    if has(Cue::Accept) && (opens(Cue::AskDid) || opens(Cue::AskWhether) && (asks || has(Cue::They))) {
        return Some(Question::Accepted);
    }
    if (place || who) && (has(Cue::Sleep) || has(Cue::Hosting)) {
        return Some(Question::Sleep);
    }
    if (what || who || whether) && has(Cue::Offered) {
        return Some(Question::Offers);
    }
    let asks_bed = opens(Cue::IsThere) || who || place || what;
    if (what || whether || who || opens(Cue::IsThere)) && has(Cue::NightsWithout) || asks_bed && has(Cue::Bed) {
        return Some(Question::Bed);
    }
    if has(Cue::WayIn) && (how || place || what || whether) {
        return Some(Question::WayIn);
    }
    // "Delete my trip"
    if how && has(Cue::Remove) || opens(Cue::Remove) && has(Cue::Trip) && told.len() <= MAX_ORDER {
        return Some(Question::Remove);
    }
    if how && has(Cue::Change) {
        return Some(Question::Change);
    }
    if who && has(Cue::Come) {
        return Some(Question::Come);
    }
    if place && has(Cue::AreWe) {
        return Some(Question::AreWhere);
    }
    if time {
        return Some(Question::When);
    }
    if place {
        return Some(Question::Where);
    }
    if (what || opens(Cue::AskDid) && asks) && has(Cue::GoingOn) {
        return Some(Question::GoingOn);
    }
    if how {
        return Some(Question::How);
    }
    // "Steht die Pizza fest" asks as well, without its sign.
    (who || what || whether).then_some(Question::Other)
}
