//! The notation of cues, and where one matches. See `data/words/intent.toml` for what is written how.

use crate::language::intent::atom::Atom;

/// Between an element and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Skip {
    None,
    /// Within the clause.
    Short,
    /// Within the sentence.
    Long,
}

#[derive(Clone, Debug)]
pub(super) struct Element {
    pub skip: Skip,
    pub optional: bool,
    pub any: Vec<Atom>,
}

/// What must be besides, anywhere in the message (for a question: the sentence).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Needs {
    pub time: Option<bool>,
    pub hours: Option<bool>,
    pub place: Option<bool>,
    pub question: Option<bool>,
}

#[derive(Clone, Debug)]
pub(super) struct Pattern {
    /// Only at the start of a clause.
    pub opens: bool,
    /// Only at the end of a sentence.
    pub ends: bool,
    pub elements: Vec<Element>,
    pub needs: Needs,
}

/// A mistake in a pattern of the word lists.
#[derive(Debug, thiserror::Error)]
#[error("{pattern:?}: {what}")]
pub(super) struct PatternError {
    pattern: String,
    what: &'static str,
}

impl Pattern {
    /// Reads the notation; `atom` gives the number of a word, of a word with `*`, or of a class in `<>`.
    pub fn parse(text: &str, mut atom: impl FnMut(&str) -> Option<Atom>) -> Result<Pattern, PatternError> {
        let wrong = |what| PatternError { pattern: text.to_owned(), what };
        let mut pattern = Pattern { opens: false, ends: false, elements: Vec::new(), needs: Needs::default() };
        let mut skip = Skip::None;
        for part in text.split_whitespace() {
            match part {
                "^" => pattern.opens = true,
                "$" => pattern.ends = true,
                ".." => skip = Skip::Short,
                "..." => skip = Skip::Long,
                "+time" => pattern.needs.time = Some(true),
                "-time" => pattern.needs.time = Some(false),
                "+hours" => pattern.needs.hours = Some(true),
                "-hours" => pattern.needs.hours = Some(false),
                "+place" => pattern.needs.place = Some(true),
                "-place" => pattern.needs.place = Some(false),
                "+?" => pattern.needs.question = Some(true),
                "-?" => pattern.needs.question = Some(false),
                _ => {
                    let optional = part.starts_with('(') && part.ends_with(')');
                    let part = if optional { &part[1..part.len() - 1] } else { part };
                    let any: Option<Vec<Atom>> = part.split('|').map(&mut atom).collect();
                    let any = any.ok_or_else(|| wrong("no such class, or not a word"))?;
                    pattern.elements.push(Element { skip: std::mem::replace(&mut skip, Skip::None), optional, any });
                }
            }
        }
        match pattern.elements.first() {
            None => return Err(wrong("has no words")),
            Some(first) if first.optional || first.skip != Skip::None => {
                return Err(wrong("begins with what may lack"));
            }
            Some(_) => {}
        }
        if skip != Skip::None || pattern.elements.last().is_some_and(|e| e.optional) {
            return Err(wrong("ends with what may lack"));
        }
        Ok(pattern)
    }
}
