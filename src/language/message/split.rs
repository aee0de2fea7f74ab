//! Splits a sentence where another thing begins in it: "I can't on Thursday, but Friday at six works", "I'm in Lund on Monday and
//! maybe in Ystad on Tuesday".

use std::ops::Range;

use crate::domain::meetup::Answer;
use crate::domain::offer::Kind;
use crate::language::cues::{self, Cue};
use crate::language::intent::{Intent, IntentContext, Piece, PieceKind, Pieces, Reading};
use crate::language::message::times;
use crate::language::when::{self, Span, When};

/// Places of one sentence at which it is tried to split it.
const MAX_BOUNDARIES: usize = 12;
/// Words of what stands before a colon over several things.
const MAX_HEADING: usize = 14;

/// A part of a message, with what was read of it.
pub(super) struct Part {
    pub bytes: Range<usize>,
    pub reading: Reading,
    /// It only says where all that follows is.
    pub head: bool,
}

/// The parts of a sentence, each about one thing.
pub(super) fn parts(text: &str, sentence: &Range<usize>, pieces: &Pieces, ctx: &IntentContext<'_>) -> Vec<Part> {
    let read = |bytes: Range<usize>| Part { reading: reading(text, &bytes, pieces, ctx), bytes, head: false };
    let whole = read(sentence.clone());
    let mut found = Vec::new();
    let mut from = sentence.start;
    let mut rest = whole;
    let boundaries = boundaries(text, sentence, pieces);
    for &boundary in &boundaries {
        if boundary <= from {
            continue;
        }
        let end = from
            + text[from..boundary].trim_end_matches(|c: char| !c.is_alphanumeric() && !")!?\"”“»".contains(c)).len();
        // Times and places alone are of what was said before them.
        if !has_words(boundary..sentence.end, pieces) || !has_words(from..end, pieces) {
            continue;
        }
        let left = read(from..end);
        let to_link = pieces.all.iter().any(|piece| piece.bytes.start == boundary && piece.kind == PieceKind::Link);
        let head = !to_link && is_head(text, end, &left);
        if !head && !may_stand_apart(&left.reading) {
            continue;
        }
        let mut right = read(boundary..sentence.end);
        // "Film night on Friday at 19, and the day after from eleven we dig": what is behind an event is one, too.
        let told = cues::has(Cue::DayAfter, &text[right.bytes.clone()]);
        if right.reading.intent == Intent::None && left.reading.intent == Intent::Meetup && told {
            let when = times_within(text, &right.bytes, pieces, ctx);
            if times::hours(&when) {
                (right.reading.intent, right.reading.when) = (Intent::Meetup, when);
                right.reading.bytes = right.bytes.clone();
            }
        }
        // What is nothing as a whole is nothing in its parts, and to read those takes as long.
        if !head && right.reading.intent == Intent::None {
            break;
        }
        // "I get into Lund on Sunday and stay till Tuesday, then Malmö": the next stop begins right before its place.
        let stops = [&left, &right].iter().all(|part| part.reading.intent == Intent::Stop);
        let later = |place: usize| boundaries.iter().any(|later| *later > boundary && *later <= place);
        let early = stops && right.reading.places.first().is_some_and(|named| later(named.bytes.start));
        if head || !early && apart(text, &left, &right) {
            found.push(Part { head, ..left });
            from = boundary;
            rest = right;
        }
    }
    found.push(rest);
    found
}

fn has_words(bytes: Range<usize>, pieces: &Pieces) -> bool {
    let mut words = pieces.all.iter().filter(|piece| bytes.contains(&piece.bytes.start));
    words.any(|piece| matches!(piece.kind, PieceKind::Word { .. } | PieceKind::Link))
}

/// Where a part may begin: at a clause, and at an "and" or "but" that joins no list of times or places.
fn boundaries(text: &str, sentence: &Range<usize>, pieces: &Pieces) -> Vec<usize> {
    let all: Vec<&Piece> = pieces.all.iter().filter(|piece| sentence.contains(&piece.bytes.start)).collect();
    let mut found = Vec::new();
    for (at, piece) in all.iter().enumerate().skip(1) {
        let opens = all[at - 1].clause != piece.clause;
        let joins = cues::is(Cue::Joins, &text[piece.bytes.clone()]);
        let next = if joins { all.get(at + 1) } else { Some(piece) };
        let in_list = next.is_some_and(|next| {
            next.kind == all[at - 1].kind && matches!(next.kind, PieceKind::Time | PieceKind::Place)
        });
        let in_times = in_list && piece.kind == PieceKind::Time;
        // "…til torsdag, og onsdag klokka seks kokar eg": behind a comma, and something is said of it.
        let said_of = |next: &Piece| {
            let after = all[at + 1..].iter().find(|piece| piece.bytes.start >= next.bytes.end);
            after.is_some_and(|after| after.clause == next.clause && matches!(after.kind, PieceKind::Word { .. }))
        };
        // "See https://…" is of what is announced.
        let to_link = all
            .get(at + 1)
            .is_some_and(|next| next.kind == PieceKind::Link && text[next.bytes.clone()].contains("://"));
        let anew = opens && next.is_some_and(|next| next.kind == PieceKind::Time && said_of(next));
        if (opens || joins) && !(in_list && joins && !anew) && !in_times && !to_link {
            found.push(piece.bytes.start);
        }
    }
    // "Two dates for you in Nijmegen, both in the old mill: …": what is before the colon is one.
    if let Some(colon) = heading(text, sentence, &all) {
        found.retain(|at| *at > colon);
    }
    found.truncate(MAX_BOUNDARIES);
    found
}

/// Where the colon stands behind a few words that name no time, with several times behind it.
fn heading(text: &str, sentence: &Range<usize>, all: &[&Piece]) -> Option<usize> {
    let colon = sentence.start + text[sentence.clone()].find(": ")?;
    let times = |piece: &&&Piece| piece.kind == PieceKind::Time;
    let before = all.iter().take_while(|piece| piece.bytes.end <= colon);
    let short = before.clone().count() <= MAX_HEADING;
    let timeless = before.filter(times).count() == 0;
    let behind = all.iter().filter(|piece| piece.bytes.start > colon).filter(times).count();
    (short && timeless && behind > 1).then_some(colon)
}

/// "Two things in Bristol that you might like:": what follows is in that place.
fn is_head(text: &str, end: usize, left: &Part) -> bool {
    text[end..].trim_start().starts_with(':')
        && left.reading.when.is_empty()
        && match left.reading.intent {
            Intent::None | Intent::Suggest | Intent::Meetup | Intent::Stop => true,
            // "Two for your calendar:"
            Intent::Rsvp => !says_i(&text[left.bytes.clone()]) && !cues::has(Cue::Me, &text[left.bytes.clone()]),
            _ => false,
        }
}

/// Whether there is anything that a half like that is [`apart`] from: reading the other half takes as long.
fn may_stand_apart(one: &Reading) -> bool {
    match one.intent {
        Intent::None | Intent::Trip => false,
        Intent::Stop | Intent::Suggest => !one.places.is_empty(),
        Intent::Offer => !one.when.is_empty() || one.kind.as_ref().is_some_and(|kind| kind.kind != Kind::Other),
        Intent::Meetup => !one.when.is_empty(),
        Intent::Rsvp | Intent::FollowUp | Intent::Contact => true,
    }
}

/// Whether two halves of a sentence are about two things.
fn apart(text: &str, left: &Part, right: &Part) -> bool {
    let (one, other) = (&left.reading, &right.reading);
    if one.intent == Intent::None || other.intent == Intent::None {
        return false;
    }
    let has_hours = |reading: &Reading| {
        reading.when.iter().any(|span| {
            matches!(span.when, When::At(_) | When::Hours { .. } | When::Part { .. }) || span.when.comes_again()
        })
    };
    let another_place = other.places.iter().any(|named| one.places.iter().all(|seen| seen.place.id != named.place.id));
    if one.intent == other.intent {
        return match one.intent {
            Intent::Stop => !one.places.is_empty() && another_place,
            Intent::Offer => {
                let named =
                    |reading: &Reading| reading.kind.as_ref().map(|kind| kind.kind).filter(|kind| *kind != Kind::Other);
                let another_kind = named(one).zip(named(other)).is_some_and(|(one, other)| one != other);
                !one.when.is_empty() && !other.when.is_empty() && (another_place || another_kind)
            }
            Intent::Meetup => {
                has_hours(one)
                    && has_hours(other)
                    && (other.title.is_some() && one.title != other.title
                        || another_place && !other.places.is_empty()
                        || cues::has(Cue::DayAfter, &text[right.bytes.clone()])
                        || cues::has(Cue::SameDay, &text[right.bytes.clone()]) && one.when != other.when
                        || days_apart(one, other))
            }
            Intent::Suggest => false,
            Intent::Rsvp => {
                let answer = |part: &Part| super::fields::answer(&text[part.bytes.clone()]);
                !one.when.is_empty() && !other.when.is_empty() && answer(left) != answer(right)
            }
            Intent::Contact => {
                !super::fields::handles(&text[left.bytes.clone()]).is_empty()
                    && !super::fields::handles(&text[right.bytes.clone()]).is_empty()
                    && another_place
            }
            _ => false,
        };
    }
    // What is asked of both in one is more sure than what a half seems to ask, unless each half has something of its own.
    // "I can't on Thursday, but Friday at six?"
    let denied = one.intent == Intent::Rsvp && super::fields::answer(&text[left.bytes.clone()]) == Answer::No;
    // "Remind me tomorrow, I don't have my calendar here": that is why.
    let asks_again = one.intent == Intent::FollowUp || other.intent == Intent::FollowUp;
    let reason = |reading: &Reading| {
        let words = &text[reading.bytes.clone()];
        asks_again && reading.when.is_empty() && !cues::has(Cue::TheMeetup, words)
    };
    let own = |reading: &Reading| match reading.intent {
        Intent::Stop | Intent::Suggest => !reading.places.is_empty(),
        Intent::Offer => {
            reading.kind.as_ref().is_some_and(|kind| kind.kind != Kind::Other)
                || !reading.when.is_empty() && !reading.places.is_empty()
        }
        Intent::Meetup => {
            let repeats = |span: &Span| span.when.comes_again();
            let named = reading.title.is_some() || !reading.places.is_empty();
            // "The sofa is yours until Thursday, and on Wednesday at six I cook for the whole house."
            let named = named || one.intent == Intent::Offer && !one.when.is_empty() && has_hours(reading);
            !reading.when.is_empty() && (named || denied || asks_again || reading.when.iter().any(repeats))
        }
        Intent::FollowUp => true,
        Intent::Rsvp => !reason(reading),
        Intent::Contact => true,
        Intent::Trip | Intent::None => false,
    };
    // "A room for the three of you, in Kolding from Friday": nobody says that they are there themselves.
    let of_sender = other.intent != Intent::Stop || says_i(&text[right.bytes.clone()]);
    own(one) && own(other) && of_sender
}

/// "On Friday at 19 a docker talks, and on Sunday at 10 we dig": each on a day of its own, with its hours.
fn days_apart(one: &Reading, other: &Reading) -> bool {
    let hours = |reading: &Reading| times::hours(&reading.when) && reading.when.len() == 1;
    hours(one) && hours(other) && !times::same_day(&one.when, &other.when)
}

/// Whether the sender speaks of themselves. "I" is a preposition in Nordic languages.
fn says_i(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let english = words.windows(2).any(|pair| pair[0] == "I" && pair[1].starts_with(char::is_lowercase));
    english || cues::has(Cue::Sender, text)
}

/// What a part of a message asks, with the bytes of the whole.
fn reading(text: &str, bytes: &Range<usize>, pieces: &Pieces, ctx: &IntentContext<'_>) -> Reading {
    let words = &text[bytes.clone()];
    let whole = pieces.reading(bytes, ctx);
    if whole.is_none() && pieces.is_idle_word(bytes) {
        return Reading::nothing();
    }
    let mut reading = whole.unwrap_or_else(|| pieces.read_part(bytes, ctx));
    // "The same day", "the day after" are told by what stands before.
    if (cues::has(Cue::SameDay, words) || cues::has(Cue::DayAfter, words)) && reading.intent != Intent::None {
        let when = times_within(text, bytes, pieces, ctx);
        if !when.is_empty() {
            reading.when = when;
        }
    }
    reading
}

/// The times of a part, read in the light of what stands before it.
fn times_within(text: &str, bytes: &Range<usize>, pieces: &Pieces, ctx: &IntentContext<'_>) -> Vec<Span> {
    let mut within = pieces.times.clone();
    within.spans.retain(|span| bytes.contains(&span.bytes.start));
    let here = when::DateContext { now: ctx.now, zone: ctx.zone, first_day: ctx.first_day };
    if within.spans.is_empty() { Vec::new() } else { when::readings(text, &within, &here) }
}
