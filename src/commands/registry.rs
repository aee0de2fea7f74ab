//! Runs a command: one arm each, so that one without its arm doesn't compile.

use super::{
    accept, ask, block, cancel, check, confirm, contact, contacts, decline, details, donate, drop, forget, help, intro,
    lang, leave, me, meet, meetups, mydata, nights, offer, offers, outbox, remind, reminders, rooms, rsvp, show,
    snooze, status, stop, stops, suggest, tell, today, tonight, trip, trips, tz, unblock, withdraw,
};
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::domain::command::CommandId;

/// Runs a command with the words behind it.
///
/// # Errors
/// What stops it: see [`Halt`](crate::context::outcome::Halt).
pub fn run(command: CommandId, here: &mut Here<'_>, text: &str) -> Outcome {
    let before = here.set_command(Some(command));
    let outcome = match command {
        CommandId::Help => help::run(here, text),
        CommandId::Trip => trip::run(here, text),
        CommandId::Trips => trips::run(here, text),
        CommandId::Donate => donate::run(here, text),
        CommandId::Stop => stop::run(here, text),
        CommandId::Stops => stops::run(here, text),
        CommandId::Drop => drop::run(here, text),
        CommandId::Suggest => suggest::run(here, text),
        CommandId::Offer => offer::run(here, text),
        CommandId::Offers => offers::run(here, text),
        CommandId::Accept => accept::run(here, text),
        CommandId::Decline => decline::run(here, text),
        CommandId::Withdraw => withdraw::run(here, text),
        CommandId::Details => details::run(here, text),
        CommandId::Ask => ask::run(here, text),
        CommandId::Tell => tell::run(here, text),
        CommandId::Nights => nights::run(here, text),
        CommandId::Tonight => tonight::run(here, text),
        CommandId::Meet => meet::run(here, text),
        CommandId::Confirm => confirm::run(here, text),
        CommandId::Cancel => cancel::run(here, text),
        CommandId::Meetups => meetups::run(here, text),
        CommandId::Today => today::run(here, text),
        CommandId::Rsvp => rsvp::run(here, text),
        CommandId::Remind => remind::run(here, text),
        CommandId::Reminders => reminders::run(here, text),
        CommandId::Snooze => snooze::run(here, text),
        CommandId::Check => check::run(here, text),
        CommandId::Show => show::run(here, text),
        CommandId::Contact => contact::run(here, text),
        CommandId::Contacts => contacts::run(here, text),
        CommandId::Intro => intro::run(here, text),
        CommandId::Lang => lang::run(here, text),
        CommandId::Zone => tz::run(here, text),
        CommandId::Me => me::run(here, text),
        CommandId::MyData => mydata::run(here, text),
        CommandId::Forget => forget::run(here, text),
        CommandId::Block => block::run(here, text),
        CommandId::Unblock => unblock::run(here, text),
        CommandId::Status => status::run(here, text),
        CommandId::Rooms => rooms::run(here, text),
        CommandId::Leave => leave::run(here, text),
        CommandId::Outbox => outbox::run(here, text),
    };
    here.set_command(before);
    outcome
}
