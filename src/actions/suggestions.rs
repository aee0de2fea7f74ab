//! Suggested detours. The crew decides; an accepted one becomes the stop of the same number.

use crate::actions::stops;
use crate::context::outcome::{CommandError, Outcome, ignore_refusal, refuse};
use crate::context::{Context, records};
use crate::domain::ids::{RecordNo, RecordRef, UserId};
use crate::domain::offer::Offer;
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::stop::{Stay, Stop};
use crate::domain::suggestion::{NewSuggestion, State, Suggestion};
use crate::domain::trip::Trip;
use crate::msg;
use crate::outgoing::Choice;
use crate::render::msg::Msg;
use crate::store::StoreError;
use crate::view;

/// Records a suggestion, whose number is given here, and asks the crew.
pub fn make(cx: &mut Context<'_>, trip: &Trip, suggestion: NewSuggestion) -> Outcome {
    if let Some(stop) =
        cx.tx.stops(trip.id)?.iter().find(|stop| {
            stop.spot.same(&suggestion.spot) && (suggestion.stay.is_none() || stop.stay == suggestion.stay)
        })
    {
        return Err(refuse!("suggest-stop-already", stop: view::stop(stop)));
    }
    if let Some(no) = cx.take_redo(trip, Kind::Suggestion)? {
        return replace(cx, trip, &suggestion.numbered(no));
    }
    let no = cx.tx.add_record(trip.id, Kind::Suggestion, cx.me(), cx.made_by(), cx.now)?;
    let suggestion = suggestion.numbered(no);
    cx.tx.put_suggestion(trip.id, &suggestion, None)?;
    cx.about(trip.id, suggestion.no);
    ask_crew(cx, trip, &suggestion)?;
    Ok(answer_lines(cx, trip, &suggestion))
}

/// An offer where the trip doesn't stop suggests that it does. The number of that, where it is new.
pub fn suggest_from_offer(
    cx: &mut Context<'_>,
    trip: &Trip,
    offer: &Offer,
    stops: &[Stop],
) -> Result<Option<RecordNo>, CommandError> {
    if trip.is_crew(cx.me()) || stops.iter().any(|stop| stop.spot.near(&offer.spot)) {
        return Ok(None);
    }
    for no in cx.tx.suggestions(trip.id)? {
        let before = cx.tx.suggestion(trip.id, no)?;
        if before.is_some_and(|one| one.spot.same(&offer.spot) && one.state != State::Declined) {
            return Ok(None);
        }
    }
    match cx.require_room_for_record(trip) {
        Ok(()) => {}
        Err(CommandError::Store(error)) => return Err(CommandError::Store(error)),
        Err(_) => return Ok(None),
    }
    let no = cx.tx.add_record(trip.id, Kind::Suggestion, cx.me(), cx.made_by(), cx.now)?;
    let suggestion = Suggestion {
        no,
        spot: offer.spot.clone(),
        venue: None,
        stay: stay_of(offer),
        why: None,
        state: State::Open,
        asked: None,
    };
    cx.tx.put_suggestion(trip.id, &suggestion, None)?;
    cx.tx.set_suggestion_of(trip.id, no, offer.no)?;
    ask_crew(cx, trip, &suggestion)?;
    Ok(Some(no))
}

/// From the first night of an offer to the morning after its last.
pub fn stay_of(offer: &Offer) -> Option<Stay> {
    let ((first, _), (last, _)) = offer.nights.first().zip(offer.nights.last())?;
    Stay::new(*first, Stay::night(*last).leave()).ok()
}

/// Changes the suggestion that an offer led to, after the offer was changed, unless the crew has accepted it.
pub fn follow_offer(cx: &mut Context<'_>, trip: &Trip, offer: &Offer) -> Result<(), CommandError> {
    let Some(no) = cx.tx.suggestion_of(trip.id, offer.no)? else { return Ok(()) };
    let old = records::suggestion(cx, trip, no)?;
    if old.state != State::Accepted {
        let new = Suggestion { spot: offer.spot.clone(), stay: stay_of(offer), ..old };
        cx.tx.put_suggestion(trip.id, &new, None)?;
    }
    Ok(())
}

pub fn answer_lines(cx: &mut Context<'_>, trip: &Trip, suggestion: &Suggestion) -> Vec<Msg> {
    let line = msg!("suggested", suggestion: view::suggestion(suggestion));
    if trip.is_crew(cx.me()) {
        cx.offer_choices(Choice::YES_MAYBE_NO);
        return vec![line, msg!("suggest-for-crew-how", no: suggestion.no)];
    }
    vec![line, msg!("suggested-next", trip: &trip)]
}

pub fn ask_crew(cx: &mut Context<'_>, trip: &Trip, suggestion: &Suggestion) -> Result<(), CommandError> {
    let by = cx.name(cx.me())?;
    let lines = [
        msg!("suggest-for-crew", by: by, trip: &trip, suggestion: view::suggestion(suggestion)),
        msg!("suggest-for-crew-how", no: suggestion.no),
    ];
    for member in &trip.crew {
        cx.ask(member, RecordRef { trip: trip.id, no: suggestion.no }, &lines, Choice::YES_MAYBE_NO)?;
    }
    Ok(())
}

/// Replaces a suggestion after its message was edited. The crew is asked again.
///
/// # Errors
/// Refuses one that was accepted.
pub fn replace(cx: &mut Context<'_>, trip: &Trip, new: &Suggestion) -> Outcome {
    let old = records::suggestion(cx, trip, new.no)?;
    cx.about(trip.id, new.no);
    if old.state == State::Accepted {
        return Err(refuse!("suggest-accepted-already", no: old.no));
    }
    if (&old.spot, &old.venue, old.stay, &old.why) == (&new.spot, &new.venue, new.stay, &new.why) {
        return Ok(vec![msg!("nothing-changed", what: view::suggestion(&old))]);
    }
    cx.tx.put_suggestion(trip.id, new, None)?;
    ask_crew(cx, trip, new)?;
    Ok(answer_lines(cx, trip, new))
}

/// The crew decides on a suggestion.
pub fn decide(cx: &mut Context<'_>, trip: &Trip, no: RecordNo, to: State) -> Outcome {
    cx.require(Permission::AnswerSuggestion, trip, None)?;
    let old = records::suggestion(cx, trip, no)?;
    cx.about(trip.id, no);
    if old.state == to {
        return Ok(vec![msg!("suggest-so-already", suggestion: view::suggestion(&old))]);
    }
    cx.supersede_questions(trip.id, no)?;
    let new = Suggestion { state: to, ..old.clone() };
    let mut lines = match to {
        State::Accepted => {
            let stop = new.stop();
            stops::require_free_days(cx, trip, &stop, Some(stop.no))?;
            cx.tx.put_stop(trip.id, &stop)?;
            cx.tx.set_record_kind(trip.id, no, Kind::Stop)?;
            vec![msg!("suggest-accepted", stop: view::stop(&stop))]
        }
        State::Maybe => vec![msg!("suggest-maybe", suggestion: view::suggestion(&new))],
        State::Declined | State::Open => vec![msg!("suggest-declined", suggestion: view::suggestion(&new))],
    };
    if old.state == State::Accepted {
        lines.extend(undo_stop(cx, trip, &old)?);
    }
    cx.tx.put_suggestion(trip.id, &new, Some(&cx.said.event))?;
    tell_decision(cx, trip, &new)?;
    Ok(lines)
}

/// Makes an accepted suggestion a suggestion again, and frees the nights offered there.
pub fn undo_stop(cx: &mut Context<'_>, trip: &Trip, suggestion: &Suggestion) -> Result<Option<Msg>, CommandError> {
    let was = cx.tx.stop(trip.id, suggestion.no)?;
    cx.tx.delete_stop(trip.id, suggestion.no)?;
    cx.tx.set_record_kind(trip.id, suggestion.no, Kind::Suggestion)?;
    // The stop may have been moved since.
    let spot = was.map_or_else(|| suggestion.spot.clone(), |stop| stop.spot);
    stops::free_nights(cx, trip, &spot)
}

/// Tells the one who suggested it, and the crew.
pub fn tell_decision(cx: &mut Context<'_>, trip: &Trip, suggestion: &Suggestion) -> Result<(), CommandError> {
    let no = suggestion.no;
    let shown = view::suggestion(suggestion);
    let maker: Option<UserId> = cx.tx.record(trip.id, no)?.map(|record| record.maker);
    let line = match suggestion.state {
        State::Accepted => msg!("suggest-accepted-for-maker", trip: &trip, suggestion: shown.clone()),
        State::Maybe => msg!("suggest-maybe-for-maker", trip: &trip, suggestion: shown.clone()),
        State::Declined => msg!("suggest-declined-for-maker", trip: &trip, suggestion: shown.clone()),
        State::Open => msg!("suggest-open-again", trip: &trip, suggestion: shown.clone()),
    };
    if let Some(maker) = maker.iter().find(|maker| !trip.is_crew(maker)) {
        if suggestion.state == State::Accepted {
            cx.ping(maker, RecordRef { trip: trip.id, no }, &[line])?;
        } else {
            cx.tell(maker, RecordRef { trip: trip.id, no }, &[line])?;
        }
    }
    let line = match suggestion.state {
        State::Accepted => msg!("suggest-accepted-for-crew", suggestion: shown),
        State::Maybe => msg!("suggest-maybe", suggestion: shown),
        State::Declined => msg!("suggest-declined", suggestion: shown),
        State::Open => msg!("suggest-open-again", trip: &trip, suggestion: shown),
    };
    cx.tell_crew(trip, no, &[line])?;
    Ok(())
}

/// Takes back what the message or reaction at hand answered.
pub fn reopen(cx: &mut Context<'_>) -> Result<(), StoreError> {
    for RecordRef { trip, no } in cx.tx.suggestions_by(&cx.said.event)? {
        let (Some(trip), Some(old)) = (cx.tx.trip(trip)?, cx.tx.suggestion(trip, no)?) else { continue };
        let new = Suggestion { state: State::Open, ..old.clone() };
        cx.tx.put_suggestion(trip.id, &new, None)?;
        ignore_refusal(announce_reopened(cx, &trip, &old, &new))?;
    }
    Ok(())
}

pub fn announce_reopened(
    cx: &mut Context<'_>,
    trip: &Trip,
    old: &Suggestion,
    new: &Suggestion,
) -> Result<(), CommandError> {
    if old.state == State::Accepted {
        undo_stop(cx, trip, old)?;
    }
    tell_decision(cx, trip, new)
}

/// The one who suggested it takes it back. The crew, who were asked, are told.
pub fn take_back(cx: &mut Context<'_>, trip: &Trip, no: RecordNo) -> Outcome {
    let old = records::suggestion(cx, trip, no)?;
    if old.state == State::Accepted {
        return Err(refuse!("suggest-accepted-already", no: no));
    }
    let new = Suggestion { state: State::Declined, ..old };
    cx.tx.put_suggestion(trip.id, &new, None)?;
    cx.tell_crew(trip, no, &[msg!("suggest-taken-back", suggestion: view::suggestion(&new))])?;
    cx.about(trip.id, no);
    Ok(vec![msg!("suggest-taken-back", suggestion: view::suggestion(&new))])
}

/// The crew asks who suggested a place whether these days suit: they hear it, and answer by a tap or a reply.
pub fn ask_days(cx: &mut Context<'_>, trip: &Trip, no: RecordNo, days: Stay) -> Outcome {
    cx.require(Permission::AnswerSuggestion, trip, None)?;
    let old = records::suggestion(cx, trip, no)?;
    cx.about(trip.id, no);
    if old.state == State::Accepted {
        return Err(refuse!("suggest-accepted-already", no: no));
    }
    if days.leave() < cx.today_in(old.spot.zone) {
        return Err(refuse!("days-past", days: (days.arrive(), days.leave())));
    }
    let Some(record) = cx.tx.record(trip.id, no)? else { return Err(refuse!("no-such-number", no: no)) };
    let new = Suggestion { asked: Some(days), ..old };
    cx.tx.put_suggestion(trip.id, &new, None)?;
    let (by, shown) = (cx.name(cx.me())?, (days.arrive(), days.leave()));
    let lines = [
        msg!("suggest-days-for-maker", by: by, trip: &trip, no: no, place: view::spot(&new.spot), days: shown),
        msg!("suggest-days-how"),
    ];
    cx.ask(&record.maker, RecordRef { trip: trip.id, no }, &lines, Choice::YES_NO)?;
    let name = cx.name(&record.maker)?;
    Ok(vec![msg!("suggest-days-asked", no: no, place: view::spot(&new.spot), days: shown, name: name)])
}

/// Whether this person was asked about days for what they suggested, and has not answered yet.
pub fn is_asked(cx: &Context<'_>, trip: &Trip, no: RecordNo) -> Result<bool, CommandError> {
    let mine = cx.tx.record(trip.id, no)?.is_some_and(|record| record.maker == *cx.me());
    Ok(mine && cx.tx.suggestion(trip.id, no)?.is_some_and(|one| one.asked.is_some() && one.state != State::Accepted))
}

/// Who suggested a place says whether the days suit that the crew asked about. The crew hears it, and decides.
pub fn answer_days(cx: &mut Context<'_>, trip: &Trip, no: RecordNo, suits: bool) -> Outcome {
    let old = records::suggestion(cx, trip, no)?;
    let Some(days) = old.asked else { return Err(CommandError::NotForBot) };
    let stay = if suits { Some(days) } else { old.stay };
    let new = Suggestion { asked: None, stay, ..old };
    cx.tx.put_suggestion(trip.id, &new, None)?;
    cx.about(trip.id, no);
    let (by, shown) = (cx.name(cx.me())?, (days.arrive(), days.leave()));
    if !suits {
        let line = msg!("suggest-days-dont-suit", by: by, no: no, place: view::spot(&new.spot), days: shown);
        cx.tell_crew(trip, no, &[line])?;
        return Ok(vec![msg!("suggest-days-no", no: no)]);
    }
    let lines =
        [msg!("suggest-days-suit", by: by, suggestion: view::suggestion(&new)), msg!("suggest-for-crew-how", no: no)];
    for member in &trip.crew {
        cx.ask(member, RecordRef { trip: trip.id, no }, &lines, Choice::YES_MAYBE_NO)?;
    }
    Ok(vec![msg!("suggest-days-yes", suggestion: view::suggestion(&new))])
}
