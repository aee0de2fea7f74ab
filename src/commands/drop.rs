//! `!drop`: drops a stop. Hosts whose nights are no longer needed and makers of meetups there are told.

use crate::actions::{reminders, stops};
use crate::commands::args::{Besides, leading_number, own_reminder, pick};
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome};
use crate::context::records;
use crate::domain::command::CommandId;
use crate::domain::ids::RecordRef;
use crate::domain::permissions::Permission;
use crate::language::intent::plain;
use crate::store::Line;
use crate::{msg, view};

/// Words that name a stop, at most, small ones left out: a place and its days.
const MAX_NAMING: usize = 4;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    if let Some((reminder, _)) = own_reminder::meant(cx, text)? {
        return reminders::take_back(cx, &reminder);
    }
    let trip = cx.trip_under_way()?;
    cx.require(Permission::PlanTrip, &trip, None)?;
    let no = pick(cx, &trip, text, CommandId::Drop, Besides::Days)?.no;
    let Some(stop) = cx.tx.stop(trip.id, no)? else { return Err(records::no_such_stop(cx, &trip, no)?) };
    // "Drop the 12th, I leave on Saturday" may mean less than the whole stop.
    let (named, _) = leading_number(text, &cx.reading(cx.zone(), None));
    let more = text.split_whitespace().filter(|word| !plain::is_small_word(word)).count();
    if named.is_none() && cx.replied_no(Some(&trip)).is_none() && more > MAX_NAMING && !cx.is_confirmed() {
        let line = Line {
            text: format!("{} {no}", cx.word(CommandId::Drop)),
            word: None,
            named: String::new(),
            about: Some(RecordRef { trip: trip.id, no }),
        };
        return Err(CommandError::Confirm {
            question: msg!("stop-drop-ask", stop: view::stop(&stop)),
            line: Box::new(line),
        });
    }
    stops::drop_asking_first(cx, &trip, &stop)
}
