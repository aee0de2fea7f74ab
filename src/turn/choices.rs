//! A yes, maybe or no to a meetup, an offer or a suggestion, by a reaction or a short reply.

use crate::actions::{meetups, offers, rsvps, suggestions};
use crate::context::line::Confirmed;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::{Context, records};
use crate::domain::command::CommandId;
use crate::domain::ids::{RecordNo, RecordRef};
use crate::domain::meetup::{Answer, Meetup, Status};
use crate::domain::offer::NightState;
use crate::domain::permissions::Permission;
use crate::domain::suggestion::State;
use crate::domain::trip::Trip;
use crate::outgoing::Choice;
use crate::store::Line;
use crate::turn::dispatch;
use crate::{drafts, msg, view};

/// The answer to a meetup that a choice means.
pub(crate) fn answer(choice: Choice) -> Answer {
    match choice {
        Choice::Yes => Answer::Yes,
        Choice::No => Answer::No,
        _ => Answer::Maybe,
    }
}

/// Records an answer to a meetup: to the occurrence on `day` where it has one ahead, else to the next. Without `guests`, the
/// number that the person gave before stays.
pub(crate) fn coming(
    cx: &mut Context<'_>,
    trip: &Trip,
    meetup: &Meetup,
    day: Option<chrono::NaiveDate>,
    answer: Answer,
    guests: Option<i64>,
) -> Outcome {
    let day = day.filter(|day| !meetup.days(*day, *day).is_empty() && meetup.occurrence(*day).end > cx.now);
    let occurrence = match day {
        Some(day) => meetup.occurrence(day),
        None => rsvps::occurrence(cx, trip, meetup, None)?,
    };
    let before = cx.tx.rsvps(trip.id, meetup.no)?;
    let before = before.iter().find(|rsvp| rsvp.person == *cx.me() && rsvp.day == occurrence.day);
    let guests = guests.filter(|guests| *guests > 0).or(before.map(|rsvp| rsvp.guests)).unwrap_or(0);
    rsvps::answer(cx, trip, meetup, occurrence, answer, guests)
}

/// The crew's word on a proposed meetup, on the card that asks for it: yes confirms it, no calls it off once they are sure.
/// `None` where it isn't theirs to say, or is no such word.
pub(crate) fn settle_by_card(
    cx: &mut Context<'_>,
    trip: &Trip,
    meetup: &Meetup,
    choice: Choice,
) -> Result<Option<Outcome>, CommandError> {
    if !matches!(choice, Choice::Yes | Choice::No) || !cx.may(Permission::SettleMeetup, trip, None)? {
        return Ok(None);
    }
    let no = meetup.no;
    Ok(Some(match (choice, meetup.status) {
        (Choice::Yes, Status::Proposed) => meetups::confirm(cx, trip, meetup.clone()),
        (Choice::Yes, _) => Err(refuse!("confirmed-already", no: no, title: &meetup.title)),
        _ => Err(CommandError::Confirm {
            question: msg!("off-ask", no: no, title: &meetup.title, when: view::time(meetup)),
            line: Box::new(Line {
                text: format!("{} {no}", cx.word(CommandId::Cancel)),
                word: None,
                named: String::new(),
                about: Some(RecordRef { trip: trip.id, no }),
            }),
        }),
    }))
}

/// The crew's yes, maybe or no to an offer, a change to one, or a suggestion.
pub(crate) fn choose(cx: &mut Context<'_>, trip: &Trip, no: RecordNo, choice: Choice) -> Outcome {
    if cx.tx.has_proposal(trip.id, no)? {
        cx.require(Permission::AnswerOffer, trip, None)?;
        return proposed(cx, trip, no, choice);
    }
    if suggestions::is_asked(cx, trip, no)? {
        return match choice {
            Choice::Yes => suggestions::answer_days(cx, trip, no, true),
            Choice::No => suggestions::answer_days(cx, trip, no, false),
            _ => Err(CommandError::NotForBot),
        };
    }
    if cx.tx.suggestion(trip.id, no)?.is_some() {
        let state = match choice {
            Choice::Yes => State::Accepted,
            Choice::No => State::Declined,
            _ => State::Maybe,
        };
        return suggestions::decide(cx, trip, no, state);
    }
    cx.require(Permission::AnswerOffer, trip, None)?;
    let offer = records::offer(cx, trip, no)?;
    match choice {
        Choice::Yes => offers::accept_nights(cx, trip, &offer, None),
        Choice::No => {
            // What was accepted is given back by name alone.
            let open = offer.nights_in(NightState::Open);
            offers::decline_nights(cx, trip, &offer, &open)
        }
        _ => {
            cx.about(trip.id, no);
            let line = msg!("offer-thinking-for-host", trip: &trip, no: no);
            cx.tell(offer.host.for_rules(), RecordRef { trip: trip.id, no }, &[line])?;
            Ok(vec![msg!("offer-thinking", no: no)])
        }
    }
}

/// The crew's word on a host's change to what was accepted: carried out as the host's own, or left.
pub fn proposed(cx: &mut Context<'_>, trip: &Trip, no: RecordNo, choice: Choice) -> Outcome {
    if choice == Choice::Maybe {
        return Err(CommandError::NotForBot);
    }
    let (tx, env) = (cx.tx, cx.env);
    let Some(proposal) = tx.take_proposal(trip.id, no)? else { return Err(CommandError::NotForBot) };
    cx.about(trip.id, no);
    let host = proposal.said.sender.clone();
    if choice == Choice::No {
        cx.ping(&host, RecordRef { trip: trip.id, no }, &[msg!("edit-refused-for-host", trip: &trip, no: no)])?;
        return Ok(vec![msg!("edit-refused", no: no)]);
    }
    let at = tx.handled(&proposal.said.event)?.map_or(cx.at, |heard| heard.at);
    let mut theirs = Context::new(tx, env, &proposal.said, at, cx.now)?;
    theirs.set_confirmed(Some(Confirmed { named: String::new(), message: proposal.said.event.clone() }));
    theirs.set_redo(tx.record(trip.id, no)?.map(|record| (trip.id, record)));
    theirs.replace_answer(tx.answer_to(&proposal.said.event)?);
    let word = proposal.line.split_whitespace().next().unwrap_or_default();
    let answers = match theirs.find(word) {
        crate::context::lookup::CommandLookup::One(_) => None,
        // They said it in plain words.
        _ => {
            let made = theirs.redo_all().to_vec();
            theirs.set_redo_of_draft(made);
            drafts::again(&mut theirs, &proposal.line, false)?
        }
    };
    let answers = match answers {
        Some(answers) => answers,
        None => dispatch::answer(&mut theirs, &proposal.line)?,
    };
    let done = !theirs.refused();
    theirs.answer(&answers)?;
    cx.queue_all(theirs.into_queue());
    let line = msg!("edit-agreed-for-host", trip: &trip, no: no);
    cx.ping(&host, RecordRef { trip: trip.id, no }, &[line])?;
    Ok(if done { vec![msg!("edit-agreed", no: no)] } else { answers })
}
