//! Answers to meetups: yes, maybe or no, for one of its days.

use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::domain::meetup::{Answer, Meetup, Occurrence, Rsvp};
use crate::domain::trip::Trip;
use crate::language::when::When;
use crate::msg;
use crate::outgoing::Subject;
use crate::view;

/// Notes that somebody comes, perhaps or not, by what they say or put.
pub fn answer(
    cx: &mut Context<'_>,
    trip: &Trip,
    meetup: &Meetup,
    occurrence: Occurrence,
    answer: Answer,
    guests: i64,
) -> Outcome {
    let no = meetup.no;
    let guests = if answer == Answer::No { 0 } else { guests };
    let rsvp = Rsvp { day: occurrence.day, person: cx.me().clone(), answer, guests };
    let first_maybe_overlap = overlap_warning(cx, trip, meetup, occurrence, answer)?;
    cx.supersede_questions(trip.id, no)?;
    cx.tx.put_rsvp(trip.id, no, &rsvp, &cx.said.event, cx.at)?;
    cx.about_subject(Subject::Record { trip: trip.id, no, day: Some(occurrence.day) });
    let when = view::on_day(meetup.slot_on(occurrence.day), occurrence.day);
    // An edit or a late message can be older than the answer that counts: then that one is shown.
    let counts = cx.tx.rsvps(trip.id, no)?.into_iter().find(|one| one.day == rsvp.day && one.person == rsvp.person);
    if let Some(newer) = counts.filter(|one| (one.answer, one.guests) != (rsvp.answer, rsvp.guests)) {
        let answer = newer.answer.to_string();
        let line = msg!("rsvp-newer", no: no, title: &meetup.title, when: when, answer: answer, guests: newer.guests);
        return Ok(vec![line]);
    }
    let mut lines = vec![match answer {
        Answer::Yes => msg!("rsvp-yes", no: no, title: &meetup.title, when: when, guests: guests),
        Answer::Maybe => msg!("rsvp-maybe", no: no, title: &meetup.title, when: when, guests: guests),
        Answer::No => msg!("rsvp-no", no: no, title: &meetup.title, when: when),
    }];
    lines.extend(first_maybe_overlap);
    Ok(lines)
}

/// Which time is meant: the day that is named, else the next.
pub fn occurrence(
    cx: &Context<'_>,
    trip: &Trip,
    meetup: &Meetup,
    when: Option<&When>,
) -> Result<Occurrence, CommandError> {
    let named = match when {
        Some(When::Day(day) | When::Part { day, .. } | When::Hours { day, .. }) => Some(*day),
        Some(When::At(at)) => Some(at.date()),
        _ => None,
    };
    let occurrence = match named {
        Some(day) if meetup.days(day, day).is_empty() => {
            return Err(refuse!("rsvp-not-that-day", no: meetup.no, title: &meetup.title, day: day,
                when: view::time(meetup)));
        }
        Some(day) => Some(meetup.occurrence(day)),
        // Of a weekly one, the time that the traveller is there for.
        None => view::occurrence(cx.tx, trip, meetup, cx.now)?,
    };
    match occurrence {
        Some(occurrence) if occurrence.end > cx.now => Ok(occurrence),
        _ => Err(refuse!("meet-over", no: meetup.no, title: &meetup.title)),
    }
}

/// Another yes or maybe of theirs at the same time.
pub fn overlap_warning(
    cx: &Context<'_>,
    trip: &Trip,
    meetup: &Meetup,
    occurrence: Occurrence,
    answer: Answer,
) -> Result<Option<crate::render::msg::Msg>, CommandError> {
    if answer == Answer::No {
        return Ok(None);
    }
    for other in cx.tx.meetups(trip.id)?.iter().filter(|other| other.no != meetup.no && other.stands()) {
        for rsvp in cx.tx.rsvps(trip.id, other.no)? {
            let theirs = rsvp.person == *cx.me() && rsvp.answer != Answer::No;
            if theirs && other.occurrence(rsvp.day).overlaps(&occurrence) {
                return Ok(Some(msg!("rsvp-overlap", no: other.no, title: &other.title,
                    when: view::on_day(other.slot_on(rsvp.day), rsvp.day))));
            }
        }
    }
    Ok(None)
}
