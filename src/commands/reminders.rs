//! `!reminders`: what is set, for the meetups of the trip and for oneself.

use super::remind::{lines, shown};
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::domain::ids::RoomId;
use crate::say;
use crate::view;

/// Lines of each kind in one answer.
const MAX_SHOWN: usize = 30;

pub(super) fn run(here: &mut Here<'_>, _: &str) -> Outcome {
    let mut answer = Vec::new();
    if let Some(trip) = here.trip_if_clear()? {
        let mut meetups = lines(here, &trip)?;
        meetups.truncate(MAX_SHOWN);
        if !meetups.is_empty() {
            answer.push(say!("reminders-head", trip: &trip));
            answer.append(&mut meetups);
        }
        // What somebody set for themselves is not for a room.
        let mine = if here.said.room.direct { here.tx.meetups(trip.id)? } else { Vec::new() };
        for meetup in mine.iter().filter(|meetup| meetup.stands()) {
            let own = here.tx.leads(trip.id, meetup.no, Some(here.me()))?;
            if !own.is_empty() && meetup.next(here.now).is_some() {
                let leads: Vec<_> = own.into_iter().map(|(lead, _)| lead).collect();
                answer.push(say!("reminders-mine", no: meetup.no, title: &meetup.title, leads: shown(&leads)));
            }
        }
    }
    // What somebody wants to be reminded of is for them, not for a room: there, only what was asked for there.
    let own = here.tx.reminders_of(here.me())?;
    let shared = here.in_shared_room();
    let said = |room: &RoomId| here.said.room.direct || (shared && *room == here.said.room.id);
    let own = own.iter().filter(|one| said(&one.room)).take(MAX_SHOWN);
    for one in own {
        let local = one.at.with_timezone(&one.zone).naive_local();
        answer.push(say!("reminders-own", when: local, what: view::reminder(here.tx, one, here.confidant())?));
    }
    if answer.is_empty() {
        return Ok(vec![say!("reminders-none")]);
    }
    Ok(answer)
}
