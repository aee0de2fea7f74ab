//! Questions that wait for a "yes", and the drafts among them.

use crate::context::lookup::CommandLookup;
use crate::context::{Context, MAX_SHOWN_QUESTION, YES_WITHIN};
use crate::domain::command::CommandId;
use crate::domain::ids::{EventId, RecordNo, RecordRef, TripId};
use crate::outgoing::Choice;
use crate::render::msg::Msg;
use crate::store::{Line, Outcome, Pending, PendingAction, QuestionState, StoreError};
use crate::text::clean::clean_line;

impl<'a> Context<'a> {
    /// Stores a line that waits for a "yes". `false`: this message has asked a question already.
    pub fn keep_pending(&mut self, question: &Msg, line: Line) -> Result<bool, StoreError> {
        if self.reply.has_question {
            return Ok(false);
        }
        self.reply.has_question = true;
        // No tap may give an address away: it is asked for in words.
        let word = line.text.split_whitespace().next().unwrap_or_default();
        let in_words = matches!(self.find(word), CommandLookup::One(CommandId::Details));
        self.reply.choices = if in_words { &[] } else { Choice::YES_NO };
        // A tap on it answers the question alone, also once that is settled.
        self.reply.about = None;
        let event = self.said.event.clone();
        let shown = self.shortened(question);
        let asked = Pending { origin: event.clone(), event, what: PendingAction::Line(line), shown, row: None };
        let about = if let PendingAction::Line(line) = &asked.what { line.about } else { None };
        self.tx.put_pending(&self.said.room.id, self.me(), &asked, self.now + YES_WITHIN)?;
        if let Some(about) = about.filter(|_| in_words) {
            self.close_lines(CommandId::Details, about)?;
        }
        Ok(true)
    }

    /// Closes what other messages asked about that record and would do by that command: a late "yes" to one of them would put
    /// older words back.
    pub fn close_lines(&self, command: CommandId, of: RecordRef) -> Result<(), StoreError> {
        for asked in open_questions(self)? {
            let PendingAction::Line(line) = &asked.what else { continue };
            let word = line.text.split_whitespace().next().unwrap_or_default();
            let same =
                line.about == Some(of) && matches!(self.find(word), CommandLookup::One(found) if found == command);
            if same && asked.event != self.said.event {
                self.tx.settle_asked(&asked.event, Outcome::Over)?;
            }
        }
        Ok(())
    }

    /// A question in short: to name it by later.
    pub fn shortened(&self, question: &Msg) -> String {
        let words = self.words(question);
        let first = words.split(['?', '\n']).next().unwrap_or_default();
        clean_line(first, MAX_SHOWN_QUESTION)
    }

    /// The words that say surely what is not done by "yes" alone, as this person would write them here: in a room, to the
    /// bot.
    pub fn sure_words(&self, key: &str) -> String {
        let words = self.env.words.of(self.language, "sure", key).first().map_or(key, String::as_str);
        format!("{}{words}", self.shown_prefix())
    }

    /// The sender answered about that record: questions about it that still wait are closed.
    pub fn supersede_questions(&self, trip: TripId, no: RecordNo) -> Result<(), StoreError> {
        self.tx.overtake_pending(self.me(), RecordRef { trip, no })
    }
}

/// A draft that waits here, for its change in plain words, and whether it is the last thing that was said.
pub(crate) fn draft(cx: &Context<'_>) -> Result<Option<(Pending, bool)>, StoreError> {
    let Some(question) = open_questions(cx)?.into_iter().next() else { return Ok(None) };
    let last = is_last(cx, &question)?;
    let (room, direct) = (&cx.said.room.id, cx.said.room.direct);
    let last = last && cx.tx.said_unasked(room, cx.me(), direct, question.row.unwrap_or_default())?.is_none();
    Ok(Some((question, last)))
}

/// The message that led to the newest question that waits here.
pub(crate) fn newest(cx: &Context<'_>) -> Result<Option<EventId>, StoreError> {
    Ok(open_questions(cx)?.into_iter().next().map(|question| question.event))
}

/// Whether nothing else was said since it was asked: neither by this person, nor, later, by an older message of theirs
/// that came late.
pub fn is_last(cx: &Context<'_>, question: &Pending) -> Result<bool, StoreError> {
    let asked = cx.tx.handled(&question.event)?;
    Ok(question.row.is_some_and(|row| row > cx.since) && asked.is_none_or(|asked| asked.at <= cx.at))
}

/// What waits for this person's word here, the newest first.
pub fn open_questions(cx: &Context<'_>) -> Result<Vec<Pending>, StoreError> {
    let asked = cx.tx.questions(&cx.said.room.id, cx.me(), cx.now)?;
    Ok(asked
        .into_iter()
        .filter_map(|one| if let QuestionState::Open(question) = one { Some(question) } else { None })
        .collect())
}
