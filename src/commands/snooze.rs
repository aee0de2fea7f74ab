//! `!snooze`: a reminder again later, in reply to it.

use chrono::TimeDelta;

use super::Command;
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::domain::reminder::MAX_AHEAD;
use crate::language::when;
use crate::outgoing::Subject;
use crate::render::say::Arg;
use crate::say;
use crate::store::OwnReminder;
use crate::text::clean::clean_line;
use crate::view;

pub const COMMAND: Command = command!("snooze", Meetups, All, run);

/// Where no time is said.
const USUAL: TimeDelta = TimeDelta::minutes(15);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let Some(subject) = here.replied else { return Err(refuse!("snooze-what")) };
    let later = match text.trim() {
        "" => USUAL,
        text => when::duration(text).ok_or_else(|| unread!("snooze-unread", typed: clean_line(text, 30)))?,
    };
    put_off(here, subject, later)
}

/// Reminds whoever asks again, where they ask: of what it was about.
pub fn put_off(here: &mut Here<'_>, subject: Subject, later: TimeDelta) -> Outcome {
    if later <= TimeDelta::zero() || later > MAX_AHEAD {
        return Err(refuse!("remind-too-far", days: MAX_AHEAD.num_days()));
    }
    let (text, about) = match subject {
        Subject::Reminder(id) => match here.tx.reminder(id)?.filter(|reminder| reminder.person == *here.me()) {
            Some(reminder) => (reminder.text, reminder.about),
            None => return Err(refuse!("snooze-gone")),
        },
        Subject::Record { trip, no, .. } => {
            let of = here.tx.trip(trip)?.filter(|_| here.tx.may_see(here.me(), trip).unwrap_or(false));
            if of.map(|of| here.record(&of, no)).transpose()?.flatten().is_none() {
                return Err(refuse!("snooze-gone"));
            }
            (String::new(), Some((trip, no)))
        }
        Subject::Question(_) => return Err(Halt::Talk),
        Subject::Intro(_) | Subject::CrewRequest(_) => return Err(refuse!("snooze-gone")),
    };
    let most = here.world.settings.limits.reminders_per_person;
    if here.tx.reminders_set_by(here.me())? >= most as usize {
        return Err(refuse!("remind-too-many", count: i64::from(most)));
    }
    let zone = here.zone();
    let reminder = OwnReminder {
        id: 0,
        person: here.me().clone(),
        room: here.said.room.id.clone(),
        at: here.at + later,
        zone,
        text,
        about,
        for_crew: None,
    };
    if reminder.at <= here.now {
        return Err(refuse!("remind-past", when: reminder.at.with_timezone(&zone).naive_local()));
    }
    here.tx.add_reminder(&reminder, &here.said.event)?;
    let what = view::reminder(here.tx, &reminder, here.confidant())?;
    let at = reminder.at.with_timezone(&zone).naive_local();
    Ok(vec![say!("remind-me-set", when: Arg::Moment(at), what: what, left: reminder.at - here.now)])
}
