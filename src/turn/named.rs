//! What a text names: a meetup by a word of its title, a person.

use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::meetup::Meetup;
use crate::language::detect;
use crate::text::fold;

/// Letters of a word by which a meetup is known, and those that a longer form of it begins with.
const MIN_LETTERS: usize = 3;
const MIN_STEM: usize = 4;
/// Meetups that are named at once.
const MAX_SHOWN: usize = 5;

/// Meetups ahead that the text names by a word of their title or venue: those with most of its words.
pub(crate) fn titled(cx: &Context<'_>, text: &str) -> Result<Vec<Meetup>, CommandError> {
    let trip = cx.trip()?;
    let said = fold::words(text).map(|word| &text[word]).filter(|word| !detect::is_function_word(word));
    let asked: Vec<String> = said.map(fold::key).collect();
    let mut best: Vec<Meetup> = Vec::new();
    let mut most = 0;
    for meetup in cx.tx.meetups(trip.id)?.into_iter().filter(|one| one.next(cx.now).is_some()) {
        let title = format!("{} {}", meetup.title, meetup.venue.as_deref().unwrap_or_default());
        let title: Vec<String> = fold::words(&title).map(|word| fold::key(&title[word])).collect();
        let score = title.iter().filter(|word| asked.iter().any(|asked| is_same(word, asked))).count();
        if score > most {
            (most, best) = (score, Vec::new());
        }
        if score == most && score > 0 {
            best.push(meetup);
        }
    }
    best.truncate(MAX_SHOWN);
    Ok(best)
}

/// Whether two words are the same, or one goes on: "pizza", "pizzaen".
fn is_same(word: &str, asked: &str) -> bool {
    let (short, long) = if word.len() <= asked.len() { (word, asked) } else { (asked, word) };
    if short.len() < MIN_LETTERS {
        return false;
    }
    short == long
        || short.len() >= MIN_STEM && long.starts_with(short)
        || short.len() > MIN_STEM && strsim::osa_distance(short, long) == 1
}

/// Whether a name stands in the text, with whatever ends it there: "karis".
pub(crate) fn is_named(name: &str, text: &str) -> bool {
    const MAX_ENDING: usize = 2;
    let name = fold::key(name);
    let is = |word: &str| {
        let word = fold::key(word);
        word.strip_prefix(name.as_str()).is_some_and(|end| end.len() <= MAX_ENDING)
    };
    name.len() >= MIN_LETTERS && fold::words(text).any(|word| is(&text[word]))
}

/// Whether a word of a name stands in the text, small words left out.
pub(crate) fn any_word(name: &str, text: &str) -> bool {
    let words = fold::words(name).map(|word| &name[word]).filter(|word| !detect::is_function_word(word));
    let wanted: Vec<String> = words.map(fold::key).filter(|word| word.len() >= MIN_LETTERS).collect();
    fold::words(text).map(|word| fold::key(&text[word])).any(|said| wanted.iter().any(|one| is_same(one, &said)))
}
