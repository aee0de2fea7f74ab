//! What a sentence says more than the fields of what it asks for: the note, without what is private.

use crate::commands::stop::MAX_NOTE;
use crate::context::outcome::CommandError;
use crate::domain::contact;
use crate::drafts::things::{MAX_KIND_WORDS, MAX_WORDS_KEPT, Sentence};
use crate::drafts::words::{folded, sentences, whole_words, with_mark, without_conjunction};
use crate::language::cues::{self, Cue};
use crate::language::detect;
use crate::language::intent::Intent;
use crate::language::notes::{self, Known};
use crate::language::private_text::Field;
use crate::msg;
use crate::render::msg::Msg;
use crate::text::clean::clean_line;

/// Letters from which on a word says something.
const MIN_LETTERS: usize = 4;

impl Sentence<'_> {
    pub(super) fn explicit_note(&self) -> Result<Option<String>, CommandError> {
        let note = self.note.map(|note| self.cx.text(note, MAX_NOTE)).transpose()?;
        Ok(note.filter(|note| !note.is_empty()))
    }

    /// What is said of it and has no field of its own, in the writer's words: `fields`, the note, a link, handles. What isn't for
    /// all who may read it is left out, and named.
    pub(super) fn more<const N: usize>(
        &self,
        fields: [Option<String>; N],
        field: Field,
        offer: bool,
        left_out: &mut Vec<Msg>,
    ) -> Option<String> {
        self.more_than(&[], fields, field, offer, left_out)
    }

    /// The same, where `known` is kept of it elsewhere.
    pub(super) fn more_than<const N: usize>(
        &self,
        known: &[&str],
        fields: [Option<String>; N],
        field: Field,
        offer: bool,
        left_out: &mut Vec<Msg>,
    ) -> Option<String> {
        let handles = self.item.handles.iter().map(|handle| handle.as_str().to_owned());
        let words = fields.into_iter().flatten().chain(self.noted(known)).chain(handles);
        let mut kept: Vec<String> = Vec::new();
        for words in words {
            let words = clean_line(&words, MAX_NOTE);
            if words.is_empty() || kept.iter().any(|other| other.contains(&words)) {
                continue;
            }
            match self.left_out(&words, field, offer) {
                Some(line) => left_out.push(line),
                None => kept.push(words),
            }
        }
        let kept = whole_words(&kept.join("; "), MAX_NOTE);
        (!kept.is_empty()).then_some(kept)
    }

    /// The sentences of the item's note that say more than its fields do, without the conjunction before them.
    ///
    /// `known`: what is kept of it elsewhere.
    pub(super) fn noted(&self, known: &[&str]) -> Option<String> {
        let note = self.item.note.as_deref()?;
        if matches!(self.item.intent, Intent::Offer | Intent::Meetup) {
            let mut kept = String::new();
            for words in self.beyond_fields(known) {
                let gap = if kept.is_empty() || kept.ends_with(['.', '!', '?', '…']) { "" } else { "," };
                kept = format!("{kept}{gap} {}", with_mark(note, words)).trim_start().to_owned();
            }
            return Some(without_conjunction(&kept).to_owned()).filter(|kept| !kept.is_empty());
        }
        let fields = self.field_words(known);
        let says_more = |sentence: &str| {
            let sentence = cues::without(Cue::Reach, sentence);
            folded(&sentence).iter().any(|word| {
                let small = detect::is_function_word(word) || cues::is(Cue::Bound, word) || cues::is(Cue::Person, word);
                word.chars().count() >= MIN_LETTERS
                    && !small
                    && !fields.words.contains(word)
                    && !fields.names.contains(word)
            })
        };
        let kept = sentences(note).into_iter().filter(|sentence| says_more(sentence));
        let kept = kept.map(|sentence| with_mark(note, sentence)).collect::<Vec<_>>().join(" ");
        Some(without_conjunction(&kept).to_owned()).filter(|kept| !kept.is_empty())
    }

    /// The words of its fields, folded. `known`: what is kept of it elsewhere.
    pub(super) fn field_words(&self, known: &[&str]) -> Known {
        let item = self.item;
        let bytes = item.places.iter().map(|named| &named.bytes).chain(item.when.iter().map(|span| &span.bytes));
        let mut fields: Vec<&str> = bytes.filter_map(|bytes| self.text.get(bytes.clone())).collect();
        fields.extend(item.venue.as_deref().into_iter().chain(item.link.as_deref()));
        fields.extend(item.handles.iter().map(contact::Handle::as_str));
        fields.extend(known);
        // A sentence that only means some bed is no word for one.
        let kind = item.kind.as_ref().and_then(|kind| self.whole_kind(&kind.bytes));
        let kind = kind.filter(|words| folded(words).len() <= 2 * MAX_KIND_WORDS);
        let all = |said: &[&str]| said.iter().flat_map(|field| folded(field)).collect();
        let names: Vec<&str> = kind.into_iter().chain(item.title.as_deref()).collect();
        let offer = item.intent == Intent::Offer;
        Known { words: all(&fields), names: all(&names), offer, people: offer && item.people.is_some() }
    }

    /// What the note says more than its fields do, each run of words by itself.
    pub(super) fn beyond_fields(&self, known: &[&str]) -> Vec<&str> {
        let known = self.field_words(known);
        let note = self.item.note.as_deref().unwrap_or_default();
        sentences(note).into_iter().flat_map(|sentence| notes::beyond(sentence, &known)).collect()
    }

    /// Says that words were left out, where they aren't for all who may read them. In a room nothing of them is said again.
    pub(super) fn left_out(&self, words: &str, field: Field, offer: bool) -> Option<Msg> {
        let part = self.cx.private_part(words, field)?;
        let part = clean_line(part, crate::context::input::MAX_PART);
        Some(match (self.cx.confidant().is_some(), offer) {
            (false, _) => msg!("draft-left-out-here"),
            (true, true) => msg!("draft-left-out-offer", part: part),
            (true, false) => msg!("draft-left-out", part: part),
        })
    }

    /// The words of a suggestion without its questions.
    pub(super) fn reason(&self, left_out: &mut Vec<Msg>) -> Option<String> {
        let said = self.part().split_inclusive(['.', '!', '?', '\n']);
        let said: Vec<&str> = said.filter(|sentence| !sentence.trim_end().ends_with('?')).collect();
        let said = whole_words(&clean_line(&said.concat(), MAX_NOTE), MAX_WORDS_KEPT);
        if !said.contains(char::is_alphabetic) {
            return None;
        }
        let private = self.left_out(&said, Field::Note, false);
        let kept = private.is_none().then_some(said);
        left_out.extend(private);
        kept
    }
}
