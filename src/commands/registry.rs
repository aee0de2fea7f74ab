//! Runs a command: one arm each, so that one without its arm doesn't compile.

use crate::commands::about;
use crate::commands::{
    accept, ask, block, calendar, cancel, check, confirm, contact, contacts, decline, details, donate, drop, forget,
    help, intro, lang, leave, me, meet, meetups, mydata, nights, offer, offers, outbox, remind, reminders, rooms, rsvp,
    show, snooze, status, stop, stops, suggest, tell, today, tonight, trip, trips, tz, unblock, undo, withdraw,
};
use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::domain::command::CommandId;

/// Runs a command with the words behind it.
///
/// # Errors
/// What stops it: see [`CommandError`](crate::context::outcome::CommandError).
pub fn run(command: CommandId, cx: &mut Context<'_>, text: &str) -> Outcome {
    let before = cx.set_command(Some(command));
    let outcome = match command {
        CommandId::Help => help::run(cx, text),
        CommandId::Trip => trip::run(cx, text),
        CommandId::Trips => trips::run(cx, text),
        CommandId::Donate => donate::run(cx, text),
        CommandId::Stop => stop::run(cx, text),
        CommandId::Stops => stops::run(cx, text),
        CommandId::Drop => drop::run(cx, text),
        CommandId::Suggest => suggest::run(cx, text),
        CommandId::Offer => offer::run(cx, text),
        CommandId::Offers => offers::run(cx, text),
        CommandId::Accept => accept::run(cx, text),
        CommandId::Decline => decline::run(cx, text),
        CommandId::Withdraw => withdraw::run(cx, text),
        CommandId::Details => details::run(cx, text),
        CommandId::Ask => ask::run(cx, text),
        CommandId::Tell => tell::run(cx, text),
        CommandId::Nights => nights::run(cx, text),
        CommandId::Tonight => tonight::run(cx, text),
        CommandId::Meet => meet::run(cx, text),
        CommandId::Confirm => confirm::run(cx, text),
        CommandId::Calendar => calendar::run(cx, text),
        CommandId::Cancel => cancel::run(cx, text),
        CommandId::Meetups => meetups::run(cx, text),
        CommandId::Today => today::run(cx, text),
        CommandId::Rsvp => rsvp::run(cx, text),
        CommandId::Remind => remind::run(cx, text),
        CommandId::Reminders => reminders::run(cx, text),
        CommandId::Snooze => snooze::run(cx, text),
        CommandId::Check => check::run(cx, text),
        CommandId::Show => show::run(cx, text),
        CommandId::Undo => undo::run(cx, text),
        CommandId::Contact => contact::run(cx, text),
        CommandId::Contacts => contacts::run(cx, text),
        CommandId::Intro => intro::run(cx, text),
        CommandId::Lang => lang::run(cx, text),
        CommandId::Zone => tz::run(cx, text),
        CommandId::Me => me::run(cx, text),
        CommandId::MyData => mydata::run(cx, text),
        CommandId::Forget => forget::run(cx, text),
        CommandId::Block => block::run(cx, text),
        CommandId::Unblock => unblock::run(cx, text),
        CommandId::About => about::run(cx, text),
        CommandId::Status => status::run(cx, text),
        CommandId::Rooms => rooms::run(cx, text),
        CommandId::Leave => leave::run(cx, text),
        CommandId::Outbox => outbox::run(cx, text),
    };
    cx.set_command(before);
    outcome
}
