//! What a meetup is called where a part of the message names it before its time: "the renters' union social on Tuesday at 19".

use std::ops::Range;

use crate::language::cues::{self, Cue};
use crate::language::intent::{Piece, PieceKind, Pieces};

/// Words of such a name; a longer row of words is a sentence.
const MAX_WORDS: usize = 6;

/// The name that a part begins with, where nothing but words stands before its first time, place or mark; `None` where it is a sentence.
pub(super) fn title<'t>(text: &'t str, part: &Range<usize>, pieces: &Pieces) -> Option<&'t str> {
    let mut name: Option<Range<usize>> = None;
    let mut count = 0;
    let mut clause = None;
    let mut timed = false;
    for piece in pieces.all.iter().filter(|piece| part.contains(&piece.bytes.start)) {
        let word = text.get(piece.bytes.clone())?;
        let small = cues::is(Cue::Joins, word) || cues::is(Cue::Article, word);
        match piece.kind {
            PieceKind::Word { .. } if name.is_none() && small => {}
            PieceKind::Word { .. } if clause.is_some_and(|clause| clause != piece.clause) => break,
            PieceKind::Word { .. } => {
                // "On Tuesday", "in the Quay Hall": the name is over.
                if cues::is(Cue::VenueAt, word) || cues::is(Cue::VenueIn, word) || cues::is(Cue::VenueBy, word) {
                    timed = true;
                    break;
                }
                // "Could this weekend be good?"
                if piece.kind == (PieceKind::Word { plain: true }) && name.is_none() {
                    return None;
                }
                if cues::is(Cue::Person, word) || cues::is(Cue::Bound, word) && name.is_none() {
                    return None;
                }
                clause = Some(piece.clause);
                count += 1;
                let start = name.map_or(piece.bytes.start, |name| name.start);
                name = Some(start..piece.bytes.end);
            }
            PieceKind::Time | PieceKind::Place => {
                timed = true;
                break;
            }
            PieceKind::Link => break,
        }
    }
    let name = name.filter(|_| timed && (1..=MAX_WORDS).contains(&count))?;
    text.get(name).map(trim)
}

/// Without the small words that led on to the time: "social on", "Plenum am".
fn trim(name: &str) -> &str {
    let mut name = name.trim();
    while let Some((rest, last)) = name.rsplit_once(char::is_whitespace) {
        if !cues::is(Cue::Bound, last) {
            break;
        }
        name = rest.trim_end();
    }
    name
}

/// A short sentence with no verb of its own right behind what it is about: "Tuesday evenings. Tinker & hacker time."
pub(super) fn alone<'t>(text: &'t str, sentence: &Range<usize>, pieces: &Pieces) -> Option<&'t str> {
    let said = text.get(sentence.clone())?.trim().trim_end_matches('.');
    let within = || pieces.all.iter().filter(|piece| sentence.contains(&piece.bytes.start));
    let words_alone = within().all(|piece| matches!(piece.kind, PieceKind::Word { .. }));
    let plain = |piece: &Piece| {
        let word = text.get(piece.bytes.clone()).unwrap_or_default();
        cues::is(Cue::Person, word) || cues::is(Cue::Bound, word)
    };
    let is_name = said.starts_with(char::is_uppercase) && !said.contains(['?', '!', ',', ':']);
    (words_alone && is_name && (2..=MAX_WORDS).contains(&within().count()) && !within().any(plain)).then_some(said)
}
