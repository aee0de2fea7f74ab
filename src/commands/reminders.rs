//! `!reminders`: what is set, for the meetups of the trip and for oneself.

use crate::actions::reminders;
use crate::commands::remind;
use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::msg;
use crate::view;

/// Lines of each kind in one answer.
const MAX_SHOWN: usize = 30;

pub(super) fn run(cx: &mut Context<'_>, _: &str) -> Outcome {
    let mut answer = Vec::new();
    if let Some(trip) = cx.trip_if_clear()? {
        let mut meetups = remind::meetup_lines(cx, &trip)?;
        meetups.truncate(MAX_SHOWN);
        if !meetups.is_empty() {
            answer.push(msg!("reminders-head", trip: &trip));
            answer.extend(meetups.into_iter().map(view::item));
        }
        // What somebody set for themselves is not for a room.
        let mine = if cx.said.room.direct { cx.tx.meetups(trip.id)? } else { Vec::new() };
        for meetup in mine.iter().filter(|meetup| meetup.stands()) {
            let own = cx.tx.leads(trip.id, meetup.no, Some(cx.me()))?;
            if !own.is_empty() && meetup.next(cx.now).is_some() {
                let leads: Vec<_> = own.into_iter().map(|(lead, _)| lead).collect();
                let leads = remind::leads_list(&leads);
                answer.push(view::item(msg!("reminders-mine", no: meetup.no, title: &meetup.title, leads: leads)));
            }
        }
    }
    // What somebody wants to be reminded of is for them, not for a room: there, only what was asked for there.
    let own = reminders::shown_here(cx)?;
    for one in own.iter().take(MAX_SHOWN) {
        let local = one.at.with_timezone(&one.zone).naive_local();
        let what = view::reminder(cx.tx, one, cx.confidant())?;
        answer.push(view::item(msg!("reminders-own", no: one.no, when: local, what: what)));
    }
    if let Some(first) = own.first() {
        answer.push(msg!("reminders-how", no: first.no));
    }
    if answer.is_empty() {
        return Ok(vec![msg!("reminders-none")]);
    }
    Ok(answer)
}
