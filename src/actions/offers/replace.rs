//! An offer after its message was edited. Nights that nobody accepted change at once; if one was accepted, the crew is asked
//! first.

use chrono::NaiveDate;

use crate::actions::suggestions;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::{Context, records};
use crate::domain::ids::RecordRef;
use crate::domain::offer::{NightState, Offer};
use crate::domain::permissions::Permission;
use crate::domain::private::Confidant;
use crate::domain::trip::Trip;
use crate::msg;
use crate::outgoing::Choice;
use crate::render::msg::Arg;
use crate::view;
use crate::view::changes;

pub fn replace(cx: &mut Context<'_>, trip: &Trip, new: Offer) -> Outcome {
    let old = records::offer(cx, trip, new.no)?;
    cx.require(Permission::WithdrawOffer, trip, Some(old.host.for_rules()))?;
    cx.about(trip.id, new.no);
    let today = cx.today_in(old.spot.zone);
    let ahead = |offer: &Offer| -> Vec<NaiveDate> {
        offer.nights.iter().map(|(night, _)| *night).filter(|night| *night >= today).collect()
    };
    if ahead(&old).is_empty() {
        return Err(refuse!("edit-offer-over", no: old.no));
    }
    let same = (&new.spot, new.kind, &new.word, new.people, &new.note)
        == (&old.spot, old.kind, &old.word, old.people, &old.note);
    if same && ahead(&new) == ahead(&old) {
        return Ok(vec![msg!("nothing-changed", what: view::offer(&old, None, cx.said.room.direct))]);
    }
    let counted_on: Vec<NaiveDate> =
        old.nights_in(NightState::Taken).into_iter().filter(|night| *night >= today).collect();
    let still = same && counted_on.iter().all(|night| ahead(&new).contains(night));
    if !counted_on.is_empty() && !still && !cx.is_confirmed() {
        return propose(cx, trip, &old, &new, &counted_on);
    }
    cx.tx.drop_proposal(trip.id, old.no)?;
    put(cx, trip, &old, new)
}

/// Nights that stay keep what was answered, new ones are open, and those that are gone are as if never offered; what is
/// over stays as it was.
fn put(cx: &mut Context<'_>, trip: &Trip, old: &Offer, mut new: Offer) -> Outcome {
    let today = cx.today_in(old.spot.zone);
    let before = |night: NaiveDate| old.nights.iter().find(|(one, _)| *one == night).map(|(_, state)| *state);
    for (night, state) in &mut new.nights {
        *state = match before(*night) {
            // The host offers it again.
            Some(NightState::Withdrawn) | None => NightState::Open,
            Some(state) => state,
        };
    }
    for (night, _) in &old.nights {
        if *night >= today && !new.nights.iter().any(|(one, _)| one == night) {
            cx.tx.delete_night(trip.id, old.no, *night)?;
        }
    }
    new.nights.retain(|(night, _)| *night >= today);
    cx.tx.put_offer(trip.id, &new)?;
    let new = records::offer(cx, trip, new.no)?;
    suggestions::follow_offer(cx, trip, &new)?;
    for member in &trip.crew {
        let mut lines =
            vec![msg!("offer-changed-for-crew", trip: &trip, by: host_for(cx, trip, member, &new)?, no: new.no,
            kind: view::bed(&new), place: view::spot(&new.spot))];
        lines.extend(changes::offer(old, &new).made().into_iter().flatten());
        let open = new.nights_in(NightState::Open).into_iter().find(|night| *night >= today);
        lines.extend(open.map(|night| msg!("offer-for-crew-how", no: new.no, night: night, count: new.nights.len())));
        cx.ask(member, RecordRef { trip: trip.id, no: new.no }, &lines, Choice::YES_MAYBE_NO)?;
    }
    Ok(vec![msg!("offer-changed", offer: view::offer(&new, None, cx.said.room.direct))])
}

/// Asks the crew, who count on it as it was. Until they say yes, it stays so.
fn propose(cx: &mut Context<'_>, trip: &Trip, old: &Offer, new: &Offer, nights: &[NaiveDate]) -> Outcome {
    let line = cx.running().to_owned();
    cx.tx.put_proposal(trip.id, old.no, cx.said, &line, cx.now)?;
    let lost: Vec<NaiveDate> =
        nights.iter().copied().filter(|night| !new.nights.iter().any(|(one, _)| one == night)).collect();
    for member in &trip.crew {
        let mut lines =
            vec![msg!("edit-asked-for-crew", trip: &trip, by: host_for(cx, trip, member, old)?, no: old.no,
            place: view::spot(&old.spot), nights: view::nights(nights))];
        lines.extend(changes::offer(old, new).asked().into_iter().flatten());
        if !lost.is_empty() {
            lines.push(msg!("edit-asked-loses", nights: view::nights(&lost)));
        }
        lines.push(msg!("edit-asked-for-crew-how", no: old.no));
        cx.ask(member, RecordRef { trip: trip.id, no: old.no }, &lines, Choice::YES_NO)?;
    }
    Ok(vec![msg!("edit-asks-crew", no: old.no, nights: view::nights(nights))])
}

/// Who hosts, for one of the crew in their direct chat; "the host" for anybody else.
fn host_for(
    cx: &Context<'_>,
    trip: &Trip,
    member: &crate::domain::ids::UserId,
    offer: &Offer,
) -> Result<Arg, CommandError> {
    Ok(match Confidant::by_direct_chat(member).entitled(trip.crew.iter()) {
        Some(entitled) => Arg::from(view::host(cx.tx, offer, &entitled)?),
        None => Arg::Msg(msg!("change-by-host")),
    })
}

/// An offer in one line, for one of the crew in their direct chat.
pub(crate) fn shown_to(
    cx: &Context<'_>,
    trip: &Trip,
    member: &crate::domain::ids::UserId,
    offer: &Offer,
) -> Result<crate::render::msg::Msg, CommandError> {
    let host = match Confidant::by_direct_chat(member).entitled(trip.crew.iter()) {
        Some(entitled) => Some(view::host(cx.tx, offer, &entitled)?),
        None => None,
    };
    Ok(view::offer(offer, host.as_deref(), true))
}
