//! `!drop`: drops a stop. Hosts whose nights are no longer needed and makers of meetups there are told.

use crate::actions::{reminders, stops};
use crate::commands::args::{Besides, own_reminder, pick};
use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::context::records;
use crate::domain::command::CommandId;
use crate::domain::permissions::Permission;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    if let Some((reminder, _)) = own_reminder::meant(cx, text)? {
        return reminders::take_back(cx, &reminder);
    }
    let trip = cx.trip_under_way()?;
    cx.require(Permission::PlanTrip, &trip, None)?;
    let no = pick(cx, &trip, text, CommandId::Drop, Besides::Days)?.no;
    let Some(stop) = cx.tx.stop(trip.id, no)? else { return Err(records::no_such_stop(cx, &trip, no)?) };
    stops::drop_asking_first(cx, &trip, &stop)
}
