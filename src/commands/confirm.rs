//! `!confirm`: a proposed meetup stands.

use crate::actions::meetups;
use crate::commands::args::{Besides, pick};
use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::context::records;
use crate::domain::command::CommandId;
use crate::domain::meetup::Status;
use crate::domain::permissions::Permission;
use crate::msg;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip_under_way()?;
    let no = match pick(cx, &trip, text, CommandId::Confirm, Besides::Days) {
        // People who may not confirm any are told that first.
        Err(unread) => {
            cx.require(Permission::SettleMeetup, &trip, None)?;
            return Err(unread);
        }
        Ok(picked) => picked.no,
    };
    let found = cx.tx.meetup(trip.id, no)?;
    if let Some(meetup) = found.filter(|meetup| !meetup.stands()) {
        return meetups::bring_back(cx, &trip, meetup);
    }
    cx.require(Permission::SettleMeetup, &trip, None)?;
    let meetup = records::meetup(cx, &trip, no)?;
    if meetup.status == Status::Confirmed {
        return Ok(vec![msg!("confirmed-already", no: no, title: &meetup.title)]);
    }
    meetups::confirm(cx, &trip, meetup)
}
