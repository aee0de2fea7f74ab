//! The command line that is run now. A message can have several, which run one after another in one [`Context`].

use crate::domain::ids::TripId;
use std::cell::Cell;

use crate::context::Context;
use crate::context::addressed::command_lines;
use crate::domain::command::CommandId;
use crate::domain::draft::Draft;
use crate::domain::ids::EventId;
use crate::domain::record::Record;

/// State of the line that is run now; most of it is set anew for each line.
#[derive(Default)]
pub(super) struct CurrentLine {
    /// Which command line of the message this is, from 0 on.
    pub index: usize,
    /// The line without its prefix.
    pub text: String,
    /// `None` for taps, replies and plain words.
    pub command: Option<CommandId>,
    /// Set while a line runs that a "yes" confirmed.
    pub confirmed: Option<Confirmed>,
    /// The message was edited, and this line made these records of these trips before; until a command takes them.
    pub redo: Vec<(TripId, Record)>,
    /// They were made by plain words, which may make several of several kinds.
    pub redo_is_draft: bool,
    /// The message was edited, and later words had made this of what it asked for, which nobody said yes to yet.
    pub drafted: Option<Draft>,
    /// It was refused: nothing changed.
    pub refused: bool,
    /// The trip that it turned out to be about.
    pub meant_trip: Cell<Option<TripId>>,
}

/// The question that a "yes" answered.
pub struct Confirmed {
    /// What the question named: see [`Line::named`](crate::store::Line). It is confirmed only for that.
    pub named: String,
    /// The message whose line is run: its words count, not those of the "yes".
    pub message: EventId,
}

impl Context<'_> {
    /// Sets the draft that later words made of the edited message.
    pub fn set_drafted(&mut self, draft: Option<Draft>) {
        self.line.drafted = draft;
    }

    /// The draft that later words made of the edited message, once.
    pub fn take_drafted(&mut self) -> Option<Draft> {
        self.line.drafted.take()
    }

    /// Which command line of the message is run now, from 0 on.
    pub fn line_index(&self) -> usize {
        self.line.index
    }

    /// Sets which command line of the message is run now, from 0 on.
    pub fn set_line_index(&mut self, index: usize) {
        self.line.index = index;
    }

    /// What is made next is made by the next line: a draft makes several records.
    pub fn next_line(&mut self) {
        self.line.index += 1;
    }

    /// The command line that is run, without its prefix.
    pub fn running(&self) -> &str {
        &self.line.text
    }

    /// Sets the command line that is run, without its prefix.
    pub fn set_running(&mut self, line: &str) {
        line.clone_into(&mut self.line.text);
    }

    /// The lines of the message's body that the command at hand takes up, from 0 on.
    pub fn body_lines(&self) -> Vec<usize> {
        let text = &self.said.text;
        if !text.trim_start().starts_with(self.prefix()) {
            return (0..text.lines().count()).collect();
        }
        let mut commands = command_lines(text, self.prefix());
        if self.line.index < commands.len() { commands.swap_remove(self.line.index).lines } else { Vec::new() }
    }

    /// The command that is run now; `None` for taps, replies and plain words.
    pub(super) fn command(&self) -> Option<CommandId> {
        self.line.command
    }

    /// Sets the command that is run now, and returns the one before.
    pub fn set_command(&mut self, command: Option<CommandId>) -> Option<CommandId> {
        std::mem::replace(&mut self.line.command, command)
    }

    /// Whether a "yes" confirmed this line.
    pub fn is_confirmed(&self) -> bool {
        self.line.confirmed.is_some()
    }

    /// What the question named that a "yes" confirmed: see [`Line::named`](crate::store::Line).
    pub fn confirmed_of(&self) -> Option<&str> {
        self.line.confirmed.as_ref().map(|confirmed| confirmed.named.as_str())
    }

    /// Whether a "yes" confirmed this line for exactly that: what the question named then.
    pub fn is_confirmed_for(&self, named: &str) -> bool {
        self.line.confirmed.as_ref().is_some_and(|confirmed| confirmed.named == named)
    }

    /// Sets that a "yes" confirmed the line that is run next; `None` once it has run.
    pub fn set_confirmed(&mut self, confirmed: Option<Confirmed>) {
        self.line.confirmed = confirmed;
    }

    /// The message whose words are acted on: the one at hand; for a line that a "yes" confirmed, the one that it stood in.
    pub fn source(&self) -> &EventId {
        self.line.confirmed.as_ref().map_or(&self.said.event, |confirmed| &confirmed.message)
    }

    /// The first record that this line made before its message was edited, with the id of its trip.
    pub fn redo(&self) -> Option<&(TripId, Record)> {
        self.line.redo.first()
    }

    /// All of them.
    pub fn redo_all(&self) -> &[(TripId, Record)] {
        &self.line.redo
    }

    /// Sets which records plain words made before their message was edited.
    pub fn set_redo_of_draft(&mut self, made: Vec<(TripId, Record)>) {
        self.line.redo = made;
        self.line.redo_is_draft = true;
    }

    /// Whether what is run again is plain words, whose records change with them.
    pub fn is_redo_of_draft(&self) -> bool {
        self.line.redo_is_draft
    }

    /// Sets which record this line made before its message was edited.
    pub fn set_redo(&mut self, made: Option<(TripId, Record)>) {
        self.line.redo = made.into_iter().collect();
        self.line.redo_is_draft = false;
    }

    /// Whether the last line was refused: nothing changed.
    pub fn refused(&self) -> bool {
        self.line.refused
    }

    /// Sets whether the last line was refused.
    pub fn set_refused(&mut self, refused: bool) {
        self.line.refused = refused;
    }

    /// The trip that the line at hand turned out to be about.
    pub fn meant_trip_id(&self) -> Option<TripId> {
        self.line.meant_trip.get()
    }

    /// Sets the trip that the line at hand is about.
    pub(super) fn set_meant_trip(&self, trip: TripId) {
        self.line.meant_trip.set(Some(trip));
    }

    /// The line at hand is about no trip after all.
    pub fn clear_meant_trip(&self) {
        self.line.meant_trip.set(None);
    }
}
