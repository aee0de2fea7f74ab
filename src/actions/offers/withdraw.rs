//! A host withdraws nights of an offer.

use chrono::{NaiveDate, TimeDelta};

use crate::actions::confidential;
use crate::actions::offers::answer;
use crate::context::outcome::{CommandError, Outcome};
use crate::context::{Context, records};
use crate::domain::ids::RecordNo;
use crate::domain::offer::{NightState, Offer};
use crate::domain::suggestion::State;
use crate::domain::trip::Trip;
use crate::msg;
use crate::outgoing::Alert;
use crate::render::msg::Msg;
use crate::view;

/// A night lost at such short notice pings the crew at any hour: tonight's, or tomorrow's.
const AT_ONCE: TimeDelta = TimeDelta::days(1);
/// A night lost at such short notice: the crew is told what else there is.
pub const SHORT_NOTICE: TimeDelta = TimeDelta::days(3);

/// As [`withdraw_nights`], at the host's word: nights that the crew counts on are asked about first.
pub fn withdraw_asking_first(cx: &mut Context<'_>, trip: &Trip, offer: &Offer, nights: &[NaiveDate]) -> Outcome {
    let lost = answer::accepted_ahead(cx, offer, nights);
    let agreed = cx.is_confirmed_for(&answer::nights_in_line(&lost));
    if !lost.is_empty() && !agreed {
        let question = msg!("withdraw-ask", no: offer.no, place: view::spot(&offer.spot), nights: view::nights(&lost),
            trip: &trip.title, sure: cx.sure_words("withdraw"));
        return Err(answer::confirm_loss(trip, offer, nights, &lost, question, "withdraw"));
    }
    withdraw_nights(cx, trip, offer, nights)
}

/// Withdraws nights, and tells the crew what else is offered if they counted on them.
pub fn withdraw_nights(cx: &mut Context<'_>, trip: &Trip, offer: &Offer, nights: &[NaiveDate]) -> Outcome {
    let no = offer.no;
    let changed = answer::move_nights(cx, trip, offer, nights, NightState::Withdrawn)?;
    if changed.is_empty() {
        return Err(answer::nothing_changed(offer, NightState::Withdrawn));
    }
    cx.supersede_questions(trip.id, no)?;
    let taken = offer.nights_in(NightState::Taken);
    let lost: Vec<_> = changed.iter().copied().filter(|night| taken.contains(night)).collect();
    let line = if lost.is_empty() {
        msg!("withdrawn-for-crew", no: no, place: view::spot(&offer.spot), nights: view::nights(&changed))
    } else {
        msg!("lost-for-crew", no: no, place: view::spot(&offer.spot), nights: view::nights(&lost))
    };
    let mut lines = vec![line];
    if !lost.is_empty() && confidential::will_be_deleted(cx.tx, trip.id, no, cx.now)? {
        lines.push(msg!("details-deleted"));
    }
    let today = cx.today_in(offer.spot.zone);
    let alert = match lost.first() {
        None => Alert::Silent,
        Some(night) if *night - today <= AT_ONCE => Alert::PingAlways,
        Some(_) => Alert::Ping,
    };
    let soon: Vec<_> = lost.into_iter().filter(|night| *night - today <= SHORT_NOTICE).collect();
    lines.extend(other_offers(cx, trip, offer, &soon)?);
    cx.ping_crew(trip, no, &lines, alert)?;
    forget_if_nothing_left(cx, trip, no)?;
    cx.about(trip.id, no);
    Ok(vec![msg!("withdrawn", no: no, nights: view::nights(&changed))])
}

/// A line for each lost night: what else is offered for it, or was declined and can still be taken.
pub fn other_offers(
    cx: &Context<'_>,
    trip: &Trip,
    gone: &Offer,
    nights: &[NaiveDate],
) -> Result<Vec<Msg>, CommandError> {
    let offers = cx.tx.offers(trip.id)?;
    let mut lines = Vec::new();
    for night in nights {
        let those = |state: NightState| -> Vec<RecordNo> {
            let there = offers.iter().filter(|offer| offer.no != gone.no && offer.spot.near(&gone.spot));
            there.filter(|offer| offer.nights.contains(&(*night, state))).map(|offer| offer.no).collect()
        };
        let (open, left) = (those(NightState::Open), those(NightState::Left));
        lines.push(match (open.first(), left.first()) {
            (Some(first), _) => msg!("lost-others", night: *night, offers: view::numbers(&open), no: *first),
            (None, Some(first)) => msg!("lost-left", night: *night, offers: view::numbers(&left), no: *first),
            (None, None) => msg!("lost-none", night: *night),
        });
    }
    Ok(lines)
}

/// Once all nights of an offer are withdrawn: deletes its check-in details, and the suggestion that came of it unless it was
/// accepted.
pub fn forget_if_nothing_left(cx: &mut Context<'_>, trip: &Trip, no: RecordNo) -> Result<(), CommandError> {
    let gone = cx
        .tx
        .offer(trip.id, no)?
        .is_none_or(|offer| offer.nights.iter().all(|(_, state)| *state == NightState::Withdrawn));
    if gone {
        cx.tx.delete_details(trip.id, no)?;
    }
    let Some(suggested) = cx.tx.suggestion_of(trip.id, no)?.filter(|_| gone) else { return Ok(()) };
    if records::suggestion(cx, trip, suggested)?.state != State::Accepted {
        cx.tx.outbox_drop_record(trip.id, suggested, cx.now)?;
        cx.tx.delete_record(trip.id, suggested)?;
    }
    Ok(())
}
