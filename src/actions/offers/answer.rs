//! The crew's answers to an offer: they accept nights, or decline them.

use chrono::NaiveDate;

use crate::actions::check_in;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::{Context, titles};
use crate::domain::ids::{RecordNo, RecordRef};
use crate::domain::offer::{NightState, Offer};
use crate::domain::trip::Trip;
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::store::Line;
use crate::view;

/// Accepts those nights of an offer; where none are named, all that are open. The host and the crew are told.
pub fn accept_nights(cx: &mut Context<'_>, trip: &Trip, offer: &Offer, named: Option<Vec<NaiveDate>>) -> Outcome {
    let no = offer.no;
    let taken: Vec<(NaiveDate, RecordNo)> = cx
        .tx
        .offers(trip.id)?
        .iter()
        .filter(|other| other.no != no)
        .flat_map(|other| other.nights_in(NightState::Taken).into_iter().map(|night| (night, other.no)))
        .collect();
    let wanted = match &named {
        Some(nights) => nights.clone(),
        None => offer.nights_in(NightState::Open),
    };
    let (clash, free): (Vec<NaiveDate>, Vec<NaiveDate>) =
        wanted.into_iter().partition(|night| taken.iter().any(|(one, _)| one == night));
    let refused = clash.first().filter(|_| named.is_some() || free.is_empty());
    if let Some((night, other)) = refused.and_then(|night| taken.iter().find(|(one, _)| one == night)) {
        return Err(refuse!("night-taken-already", night: *night, other: *other, no: no));
    }
    let changed = move_nights(cx, trip, offer, &free, NightState::Taken)?;
    if changed.is_empty() {
        return Err(nothing_changed(offer, NightState::Taken));
    }
    cx.supersede_questions(trip.id, no)?;
    let host = offer.host.for_rules().clone();
    // The first time, a host is told who they are that will come: the trip's owner by name and id.
    let before = cx.tx.offers(trip.id)?;
    let mut by_them = before.iter().filter(|one| one.host == offer.host);
    let first =
        by_them.all(|one| one.nights_in(NightState::Taken).iter().all(|night| one.no == no && changed.contains(night)));
    let (people, shown) = (trip.crew.len(), view::nights(&changed));
    let mut for_host = vec![match first {
        true if trip.is_crew(&trip.owner) => msg!("accepted-for-host-first", trip: trip, no: no, nights: shown,
            people: people, owner: titles::name_and_id(cx.tx, &trip.owner)?),
        true => msg!("accepted-for-host", trip: Arg::with_owner(trip), no: no, nights: shown, people: people),
        false => msg!("accepted-for-host", trip: trip, no: no, nights: shown, people: people),
    }];
    // The one next step: how they get in, and once that is told, what to do if something comes up.
    for_host.push(if cx.tx.has_details(trip.id, no)? {
        msg!("accepted-for-host-how", no: no)
    } else {
        msg!("details-please", no: no)
    });
    cx.ping(&host, RecordRef { trip: trip.id, no }, &for_host)?;
    tell_rest_of_crew(
        cx,
        trip,
        offer,
        msg!("accepted-for-crew", no: no, nights: view::nights(&changed),
        place: view::spot(&offer.spot)),
    )?;
    let offer = &crate::context::records::offer(cx, trip, no)?;
    let how_in = check_in::lines_after_accepting(cx, trip, offer)?;
    cx.about(trip.id, no);
    let mut lines = vec![msg!("accepted", no: no, nights: view::nights(&changed), place: view::spot(&offer.spot))];
    let stops = cx.tx.stops(trip.id)?;
    let spent_there = |night: &NaiveDate| {
        let near = stops.iter().filter(|stop| stop.spot.near(&offer.spot)).filter_map(|stop| stop.stay);
        near.into_iter().any(|stay| stay.has_night(*night))
    };
    let elsewhere: Vec<NaiveDate> = changed.iter().copied().filter(|night| !spent_there(night)).collect();
    if !elsewhere.is_empty() {
        lines.push(msg!("accepted-elsewhere", place: view::spot(&offer.spot), nights: view::nights(&elsewhere)));
    }
    if cx.entitled(trip).is_some() {
        lines.extend(how_in);
    }
    if !clash.is_empty() {
        lines.push(msg!("accepted-but", nights: view::nights(&clash)));
    }
    Ok(lines)
}

/// Moves those of the nights that are not over and may become `to`; which these are.
pub fn move_nights(
    cx: &Context<'_>,
    trip: &Trip,
    offer: &Offer,
    nights: &[NaiveDate],
    to: NightState,
) -> Result<Vec<NaiveDate>, CommandError> {
    let mut changed = Vec::new();
    for (night, state) in &offer.nights {
        if nights.contains(night) && *night >= cx.today_in(offer.spot.zone) && state.may_become(to) {
            cx.tx.set_night(trip.id, offer.no, *night, to, Some(&cx.said.event))?;
            changed.push(*night);
        }
    }
    Ok(changed)
}

/// Why nothing changed: how it stands.
pub fn nothing_changed(offer: &Offer, to: NightState) -> CommandError {
    let already = offer.nights_in(to);
    let line = view::offer(offer, None, false);
    if already.len() == offer.nights.len() {
        refuse!("offer-so-already", offer: line)
    } else {
        refuse!("offer-nothing-left", offer: line)
    }
}

/// Tells the crew what one of them did; the host, if of the crew, is told otherwise.
pub fn tell_rest_of_crew(
    cx: &mut Context<'_>,
    trip: &Trip,
    offer: &Offer,
    line: crate::render::msg::Msg,
) -> Result<(), CommandError> {
    let host = offer.host.for_rules();
    for member in trip.crew.iter().filter(|member| *member != host) {
        cx.tell(member, RecordRef { trip: trip.id, no: offer.no }, std::slice::from_ref(&line))?;
    }
    Ok(())
}

/// Declines those nights of an offer, and tells the host and the crew.
pub fn decline_nights(cx: &mut Context<'_>, trip: &Trip, offer: &Offer, nights: &[NaiveDate]) -> Outcome {
    let no = offer.no;
    let changed = move_nights(cx, trip, offer, nights, NightState::Left)?;
    if changed.is_empty() {
        return Err(nothing_changed(offer, NightState::Left));
    }
    cx.supersede_questions(trip.id, no)?;
    let host = offer.host.for_rules().clone();
    let line = msg!("declined-for-host", trip: &trip, no: no, nights: view::nights(&changed));
    // A host who was counted on is free again.
    if offer.nights_in(NightState::Taken).iter().any(|night| changed.contains(night)) {
        cx.ping(&host, RecordRef { trip: trip.id, no }, &[line])?;
    } else {
        cx.tell(&host, RecordRef { trip: trip.id, no }, &[line])?;
    }
    tell_rest_of_crew(
        cx,
        trip,
        offer,
        msg!("declined-for-crew", no: no, nights: view::nights(&changed),
        place: view::spot(&offer.spot)),
    )?;
    cx.about(trip.id, no);
    Ok(vec![msg!("declined", no: no, nights: view::nights(&changed))])
}

/// As [`decline_nights`], at the crew's word: nights that the host keeps for them are asked about first.
pub fn decline_asking_first(cx: &mut Context<'_>, trip: &Trip, offer: &Offer, nights: &[NaiveDate]) -> Outcome {
    let lost = accepted_ahead(cx, offer, nights);
    let agreed = cx.is_confirmed_for(&nights_in_line(&lost));
    if !lost.is_empty() && !agreed {
        let question = msg!("decline-ask", no: offer.no, place: view::spot(&offer.spot), nights: view::nights(&lost),
            trip: &trip.title, sure: cx.sure_words("decline"));
        return Err(confirm_loss(trip, offer, nights, &lost, question, "decline"));
    }
    decline_nights(cx, trip, offer, nights)
}

/// Those of the nights that are accepted, and not over.
pub fn accepted_ahead(cx: &Context<'_>, offer: &Offer, nights: &[NaiveDate]) -> Vec<NaiveDate> {
    let today = cx.today();
    let taken = offer.nights_in(NightState::Taken).into_iter();
    taken.filter(|night| *night >= today && nights.contains(night)).collect()
}

/// Nights as a line names them, whatever day it is by then.
pub fn nights_in_line(nights: &[NaiveDate]) -> String {
    nights.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Asks before accepted nights are lost. `word`: the command, and the key of the words that are enough.
pub fn confirm_loss(
    trip: &Trip,
    offer: &Offer,
    nights: &[NaiveDate],
    lost: &[NaiveDate],
    question: Msg,
    word: &str,
) -> CommandError {
    CommandError::Confirm {
        question,
        line: Box::new(Line {
            text: format!("{word} {} {}", offer.no, nights_in_line(nights)),
            word: Some(word.to_owned()),
            named: nights_in_line(lost),
            about: Some(RecordRef { trip: trip.id, no: offer.no }),
        }),
    }
}
