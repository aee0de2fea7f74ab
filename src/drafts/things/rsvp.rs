//! Whether somebody comes, and to which meetup.

use crate::commands::args::slot;
use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::draft::DraftRsvp;
use crate::domain::ids::RecordNo;
use crate::domain::meetup::{Answer, MAX_GUESTS};
use crate::domain::trip::Trip;
use crate::drafts::ambiguity;
use crate::drafts::people::{guests, named};
use crate::drafts::things::Sentence;
use crate::language::cues::{self, Cue};
use crate::language::when::{self, When};

/// Meetups among which somebody is asked to choose.
const MAX_WHICH: usize = 6;
/// Words of an answer that names no meetup.
const MAX_PLAIN_ANSWER: usize = 10;

impl Sentence<'_> {
    pub(super) fn rsvp(&self, trip: &Trip) -> Result<Option<DraftRsvp>, CommandError> {
        let cx = self.cx;
        let ahead = |no: RecordNo| -> Result<bool, CommandError> {
            let meetup = cx.tx.meetup(trip.id, no)?.filter(|meetup| meetup.stands());
            Ok(meetup.is_some_and(|meetup| meetup.next(cx.now).is_some()))
        };
        // "We can have the plenum at ours" says where, not who comes.
        if cues::has(Cue::AtMine, self.part()) {
            return Ok(None);
        }
        let busy = self.busy();
        // "Gladly! I have a meeting at 17, I'll see whether I make it"
        let later = self.item.note.as_deref().filter(|note| busy.is_some() && cues::has(Cue::Maybe, note));
        let answer = match self.item.answer {
            Some(Answer::Yes) | None if later.is_some() => Answer::Maybe,
            _ if cues::has(Cue::SitOut, self.part()) => Answer::No,
            Some(answer) => answer,
            None if cues::has(Cue::Maybe, self.part()) => Answer::Maybe,
            None if cues::has(Cue::Not, self.part()) => Answer::No,
            None => Answer::Yes,
        };
        let guests = match self.item.people {
            Some(guests) => i64::from(guests).clamp(0, MAX_GUESTS),
            None => guests(cx, self.part())?,
        };
        let day = self.item.when.iter().find_map(|span| ambiguity::day(&span.when));
        if let Some(no) = cx.replied_no(Some(trip))
            && ahead(no)?
        {
            let guests = self.guests_kept(trip, no, answer, guests)?;
            return Ok(Some(DraftRsvp { which: vec![no], this: false, day: None, answer, guests, busy }));
        }
        let spot = self.spot();
        let mut which = Vec::new();
        for meetup in cx.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands()) {
            let there = spot.as_ref().is_none_or(|spot| meetup.spot.as_ref().is_some_and(|at| at.same(spot)));
            let then = day.is_none_or(|day| !meetup.days(day, day).is_empty());
            if there && then && meetup.next(cx.now).is_some() {
                which.push((meetup.no, named(&meetup.title, self.part())));
            }
        }
        // "The plenum" is the one that is called so.
        let by_name = which.iter().any(|(_, named)| *named);
        if by_name {
            which.retain(|(_, named)| *named);
        }
        // "I may go there", said of what the same message announces.
        if self.announces && !by_name && !self.spoken.ends_with_meetup() {
            return Ok(Some(DraftRsvp { which: Vec::new(), this: true, day: None, answer, guests, busy: None }));
        }
        // Who can't come after all said before that they would.
        if answer == Answer::No {
            let mut coming = Vec::new();
            for (no, _) in &which {
                let mine = |rsvp: &crate::domain::meetup::Rsvp| rsvp.person == *cx.me() && rsvp.answer != Answer::No;
                if cx.tx.rsvps(trip.id, *no)?.iter().any(mine) {
                    coming.push(*no);
                }
            }
            if !coming.is_empty() {
                which.retain(|(no, _)| coming.contains(no));
            }
        }
        // Nothing named, alone with the bot: only a plain answer is one, to the one that they left open, or that was just
        // spoken of.
        if cx.said.room.direct && !by_name && day.is_none() && spot.is_none() {
            if !answers_plainly(cx, self.part()) {
                return Ok(None);
            }
            if let Some(no) = self.only_maybe(trip, &which)? {
                which.retain(|(other, _)| *other == no);
            } else if which.len() > 1 && !self.spoken.ends_with_meetup() {
                return Ok(None);
            }
        }
        // Said with no name: the one last spoken of.
        if !by_name
            && which.len() > 1
            && let Some(no) = self.spoken.meetups().find(|no| which.iter().any(|(other, _)| other == no))
        {
            which.retain(|(other, _)| *other == no);
        }
        let which: Vec<RecordNo> = which.into_iter().map(|(no, _)| no).take(MAX_WHICH).collect();
        let day = day.filter(|_| which.len() == 1);
        let guests = match which.as_slice() {
            [no] => self.guests_kept(trip, *no, answer, guests)?,
            _ => guests,
        };
        Ok((!which.is_empty()).then_some(DraftRsvp { which, this: false, day, answer, guests, busy }))
    }

    /// Whom they bring: where nothing is said of it, whom they meant to bring before.
    fn guests_kept(&self, trip: &Trip, no: RecordNo, answer: Answer, said: i64) -> Result<i64, CommandError> {
        if said > 0 || self.item.people.is_some() || answer == Answer::No {
            return Ok(said);
        }
        let before = self.cx.tx.rsvps(trip.id, no)?;
        let mine = before.iter().filter(|rsvp| rsvp.person == *self.cx.me() && rsvp.answer != Answer::No);
        Ok(mine.max_by_key(|rsvp| rsvp.day).map_or(0, |rsvp| rsvp.guests))
    }

    /// The only one of those that they answered with a "maybe".
    pub(super) fn only_maybe(&self, trip: &Trip, which: &[(RecordNo, bool)]) -> Result<Option<RecordNo>, CommandError> {
        let cx = self.cx;
        let mut maybe = Vec::new();
        for (no, _) in which {
            let open = |rsvp: &crate::domain::meetup::Rsvp| rsvp.person == *cx.me() && rsvp.answer == Answer::Maybe;
            if cx.tx.rsvps(trip.id, *no)?.iter().any(open) {
                maybe.push(*no);
            }
        }
        Ok(maybe.pop().filter(|_| maybe.is_empty()))
    }

    /// The hour of something else that a "maybe" names: "I have a meeting at 17, I'll see whether I make it".
    pub(super) fn busy(&self) -> Option<chrono::NaiveTime> {
        let own = self.item.when.iter().map(|span| span.when.clone());
        let note = self.item.note.as_deref().unwrap_or_default();
        let noted = when::find(note, &self.context(None)).spans.into_iter().map(|span| span.when);
        own.chain(noted).find_map(|when| match when {
            When::Clock(time) => Some(slot(Some(time)).starts()),
            When::At(at) => Some(at.time()),
            When::Hours { from, .. } => Some(from),
            _ => None,
        })
    }
}

/// Whether a text is short and has a way to say that one comes, may come or doesn't.
fn answers_plainly(cx: &Context<'_>, text: &str) -> bool {
    let said: Vec<&str> = crate::text::fold::words(text).map(|word| &text[word]).collect();
    let short = said.len() <= MAX_PLAIN_ANSWER;
    let says = [Cue::Keen, Cue::Maybe, Cue::Not, Cue::SitOut].into_iter().any(|cue| cues::has(cue, text));
    let way = (1..=said.len().min(MAX_PLAIN_ANSWER)).any(|length| {
        said.windows(length).any(|run| {
            let run = run.join(" ");
            // "J" and "n" alone are slips.
            run.chars().count() > 1 && cx.env.words.key("rsvp", &run).is_some()
        })
    });
    short && (says || way)
}
