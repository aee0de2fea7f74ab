//! What is asked about the bot itself: who reads along, what it costs, whether it is a person. Such a question may stand
//! anywhere in what somebody writes; it is found by its words, in one clause and one language at a time. The words are in
//! `data/words/<language>/questions.toml`.

use crate::language::cues::Cue;
use crate::language::told::Told;
use crate::locale::Language;

/// Words and clauses of a text that is looked at for one.
const MAX_WORDS: usize = 30;
const MAX_CLAUSES: usize = 8;
/// Words of a clause that asks who reads along, and names nothing that is read.
const MAX_READS: usize = 9;
/// Words of a clause that asks for the price.
const MAX_COSTS: usize = 7;

/// Words of a clause that asks for a language.
const MAX_SPEAKS: usize = 7;

/// The word for the language that a clause asks for.
pub fn language_word(text: &str, language: Language) -> Option<&str> {
    Told::of(text, language).find(Cue::ALanguage).and_then(|at| text.get(at))
}

/// What is asked about the bot itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Who reads what is written to the bot.
    WhoReads,
    /// Who sees an address.
    WhoSeesAddress,
    /// Who sees what of oneself.
    WhoSeesMe,
    /// To be answered in a language, or whether the bot speaks it.
    Speak,
    /// Who sees a number to call.
    WhoSeesNumber,
    /// Who sees an offer.
    WhoSeesOffer,
    /// What it costs.
    Cost,
    /// Whether one has to sign up, or to give a name.
    SignUp,
    /// Whether it is a person.
    Bot,
    /// Whether one can host or come along without a journey.
    WithoutTrip,
    /// What the bot asked last.
    SayAgain,
    /// To be forgotten.
    Forget,
    /// To travel along.
    AddMe,
}

/// Reads such a question, and the language it is in.
pub fn read(text: &str, languages: &[Language]) -> Option<(Standing, Language)> {
    if text.split_whitespace().count() > MAX_WORDS {
        return None;
    }
    let clauses: Vec<&str> = text.split_inclusive([',', '.', '!', '?', ';', '\n']).take(MAX_CLAUSES).collect();
    languages.iter().find_map(|language| {
        let of = |clause: &&str| of_clause(&Told::of(clause, *language), clause.trim_end().ends_with('?'));
        clauses.iter().find_map(of).map(|found| (found, *language))
    })
}

fn of_clause(told: &Told, asks: bool) -> Option<Standing> {
    let opens = |cue| told.opens(cue);
    let has = |cue| told.has(cue);
    if told.is_about(Cue::SayAgain, 4) {
        return Some(Standing::SayAgain);
    }
    if has(Cue::ForgetMe) && !has(Cue::Not) {
        return Some(Standing::Forget);
    }
    if opens(Cue::AreYou) && has(Cue::ABot) {
        return Some(Standing::Bot);
    }
    if has(Cue::Costs) && told.len() <= MAX_COSTS {
        return Some(Standing::Cost);
    }
    if opens(Cue::MustI) && has(Cue::SignUp) {
        return Some(Standing::SignUp);
    }
    if (opens(Cue::AskWhat) || opens(Cue::AskWho)) && has(Cue::AboutMe) && told.len() <= MAX_READS {
        return Some(Standing::WhoSeesMe);
    }
    if speaks(told) {
        return Some(Standing::Speak);
    }
    let may = asks || opens(Cue::AskHow) || opens(Cue::CanThey);
    if may
        && told
            .find(Cue::Without)
            .zip(told.find(Cue::AJourney))
            .is_some_and(|(without, trip)| without.end <= trip.start)
    {
        return Some(Standing::WithoutTrip);
    }
    if has(Cue::AddMe) && has(Cue::Trip) && !has(Cue::TheMeetup) {
        return Some(Standing::AddMe);
    }
    who_reads(told, asks)
}

/// "Do you speak German", "set the language to German", "på dansk tak".
fn speaks(told: &Told) -> bool {
    let near = told.find(Cue::DoYouSpeak).zip(told.find(Cue::ALanguage));
    (told.opens(Cue::DoYouSpeak) || told.opens(Cue::Request))
        && told.len() <= MAX_SPEAKS
        && near.is_some_and(|(speak, language)| (speak.end..=speak.end + 1).contains(&language.start))
}

/// Who reads or sees what.
fn who_reads(told: &Told, asks: bool) -> Option<Standing> {
    let (opens, has) = (|cue| told.opens(cue), |cue| told.has(cue));
    let about_others = opens(Cue::AskWho) || has(Cue::Others) && (asks || opens(Cue::CanThey) || opens(Cue::Reads));
    if !about_others || !has(Cue::Reads) {
        return None;
    }
    if has(Cue::Number) {
        return Some(Standing::WhoSeesNumber);
    }
    if has(Cue::WayIn) {
        return Some(Standing::WhoSeesAddress);
    }
    if has(Cue::Offered) || has(Cue::Bed) {
        return Some(Standing::WhoSeesOffer);
    }
    (!has(Cue::Trip) && told.len() <= MAX_READS).then_some(Standing::WhoReads)
}
