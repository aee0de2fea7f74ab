//! TODO.

use crate::actions::stops::{check_room, free_nights};
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome, refuse};
use crate::context::records::suggestion;
use crate::domain::ids::UserId;
use crate::domain::offer::Offer;
use crate::domain::permissions::Deed;
use crate::domain::record::Kind;
use crate::domain::stop::{Stay, Stop};
use crate::domain::suggestion::{State, Suggestion};
use crate::domain::trip::Trip;
use crate::outgoing::Choice;
use crate::render::say::Say;
use crate::store::StoreError;
use crate::{say, view};

/// Records a suggestion, whose number is given here, and asks the crew.
pub fn make(here: &mut Here<'_>, trip: &Trip, mut suggestion: Suggestion) -> Outcome {
    if let Some(stop) =
        here.tx.stops(trip.id)?.iter().find(|stop| {
            stop.spot.same(&suggestion.spot) && (suggestion.stay.is_none() || stop.stay == suggestion.stay)
        })
    {
        return Err(refuse!("suggest-stop-already", stop: view::stop(stop)));
    }
    if let Some(no) = here.redo(trip, Kind::Suggestion)? {
        suggestion.no = no;
        return replace(here, trip, &suggestion);
    }
    suggestion.no = here.tx.add_record(trip.id, Kind::Suggestion, here.me(), here.made_by(), here.now)?;
    here.tx.put_suggestion(trip.id, &suggestion, None)?;
    here.about(trip.id, suggestion.no);
    ask_crew(here, trip, &suggestion)?;
    Ok(answer(here, trip, &suggestion))
}

/// An offer where the trip doesn't stop suggests that it does. The number of that, where it is new.
pub fn of_offer(here: &mut Here<'_>, trip: &Trip, offer: &Offer, stops: &[Stop]) -> Result<Option<i64>, Halt> {
    if trip.is_crew(here.me()) || stops.iter().any(|stop| stop.spot.near(&offer.spot)) {
        return Ok(None);
    }
    for no in here.tx.suggestions(trip.id)? {
        let before = here.tx.suggestion(trip.id, no)?;
        if before.is_some_and(|one| one.spot.same(&offer.spot) && one.state != State::Declined) {
            return Ok(None);
        }
    }
    match here.has_room(trip) {
        Ok(()) => {}
        Err(Halt::Failed(error)) => return Err(Halt::Failed(error)),
        Err(_) => return Ok(None),
    }
    let no = here.tx.add_record(trip.id, Kind::Suggestion, here.me(), here.made_by(), here.now)?;
    let suggestion = Suggestion { no, spot: offer.spot.clone(), stay: stay_of(offer), why: None, state: State::Open };
    here.tx.put_suggestion(trip.id, &suggestion, None)?;
    here.tx.set_suggestion_of(trip.id, no, offer.no)?;
    ask_crew(here, trip, &suggestion)?;
    Ok(Some(no))
}

/// From the first night of an offer to the morning after its last.
pub fn stay_of(offer: &Offer) -> Option<Stay> {
    let ((first, _), (last, _)) = offer.nights.first().zip(offer.nights.last())?;
    Stay::new(*first, Stay::night(*last).leave()).ok()
}

/// The offer was changed: what came of it changes with it, as long as the crew didn't take it up.
pub fn follow_offer(here: &mut Here<'_>, trip: &Trip, offer: &Offer) -> Result<(), Halt> {
    let Some(no) = here.tx.suggestion_of(trip.id, offer.no)? else { return Ok(()) };
    let old = suggestion(here, trip, no)?;
    if old.state != State::Accepted {
        let new = Suggestion { spot: offer.spot.clone(), stay: stay_of(offer), ..old };
        here.tx.put_suggestion(trip.id, &new, None)?;
    }
    Ok(())
}

pub fn answer(here: &mut Here<'_>, trip: &Trip, suggestion: &Suggestion) -> Vec<Say> {
    let line = say!("suggested", suggestion: view::suggestion(suggestion));
    if trip.is_crew(here.me()) {
        here.offer_choices(Choice::YES_MAYBE_NO);
        return vec![line, say!("suggest-for-crew-how", no: suggestion.no)];
    }
    vec![line, say!("suggested-next", trip: &trip)]
}

pub fn ask_crew(here: &mut Here<'_>, trip: &Trip, suggestion: &Suggestion) -> Result<(), Halt> {
    let by = here.name(here.me())?;
    let lines = [
        say!("suggest-for-crew", by: by, trip: &trip, suggestion: view::suggestion(suggestion)),
        say!("suggest-for-crew-how", no: suggestion.no),
    ];
    for member in &trip.crew {
        here.ask(member, (trip.id, suggestion.no), &lines, Choice::YES_MAYBE_NO)?;
    }
    Ok(())
}

/// Edited: the crew is asked anew, unless it is a stop already.
pub fn replace(here: &mut Here<'_>, trip: &Trip, new: &Suggestion) -> Outcome {
    let old = suggestion(here, trip, new.no)?;
    here.about(trip.id, new.no);
    if old.state == State::Accepted {
        return Err(refuse!("suggest-accepted-already", no: old.no));
    }
    if (&old.spot, old.stay, &old.why) == (&new.spot, new.stay, &new.why) {
        return Ok(vec![say!("nothing-changed", what: view::suggestion(&old))]);
    }
    here.tx.put_suggestion(trip.id, new, None)?;
    ask_crew(here, trip, new)?;
    Ok(answer(here, trip, new))
}

/// The crew's word on it.
pub fn decide(here: &mut Here<'_>, trip: &Trip, no: i64, to: State) -> Outcome {
    here.require(Deed::AnswerSuggestion, trip, None)?;
    let old = suggestion(here, trip, no)?;
    here.about(trip.id, no);
    if old.state == to {
        return Ok(vec![say!("suggest-so-already", suggestion: view::suggestion(&old))]);
    }
    here.overtakes(trip.id, no)?;
    let new = Suggestion { state: to, ..old.clone() };
    let mut lines = match to {
        State::Accepted => {
            let stop = new.stop();
            check_room(here, trip, &stop)?;
            here.tx.put_stop(trip.id, &stop)?;
            here.tx.set_record_kind(trip.id, no, Kind::Stop)?;
            vec![say!("suggest-accepted", stop: view::stop(&stop))]
        }
        State::Maybe => vec![say!("suggest-maybe", suggestion: view::suggestion(&new))],
        State::Declined | State::Open => vec![say!("suggest-declined", suggestion: view::suggestion(&new))],
    };
    if old.state == State::Accepted {
        lines.extend(no_stop(here, trip, &old)?);
    }
    here.tx.put_suggestion(trip.id, &new, Some(&here.said.event))?;
    tell(here, trip, &new)?;
    Ok(lines)
}

/// It is a stop no more.
pub fn no_stop(here: &mut Here<'_>, trip: &Trip, suggestion: &Suggestion) -> Result<Option<Say>, Halt> {
    let was = here.tx.stop(trip.id, suggestion.no)?;
    here.tx.delete_stop(trip.id, suggestion.no)?;
    here.tx.set_record_kind(trip.id, suggestion.no, Kind::Suggestion)?;
    // The stop may have been moved since.
    let spot = was.map_or_else(|| suggestion.spot.clone(), |stop| stop.spot);
    free_nights(here, trip, &spot)
}

/// Who suggested it hears, and the rest of the crew.
pub fn tell(here: &mut Here<'_>, trip: &Trip, suggestion: &Suggestion) -> Result<(), Halt> {
    let no = suggestion.no;
    let shown = view::suggestion(suggestion);
    let maker: Option<UserId> = here.tx.record(trip.id, no)?.map(|record| record.maker);
    let line = match suggestion.state {
        State::Accepted => say!("suggest-accepted-for-maker", trip: &trip, suggestion: shown.clone()),
        State::Maybe => say!("suggest-maybe-for-maker", trip: &trip, suggestion: shown.clone()),
        State::Declined => say!("suggest-declined-for-maker", trip: &trip, suggestion: shown.clone()),
        State::Open => say!("suggest-open-again", trip: &trip, suggestion: shown.clone()),
    };
    if let Some(maker) = maker.iter().find(|maker| !trip.is_crew(maker)) {
        here.tell(maker, (trip.id, no), &[line])?;
    }
    let line = match suggestion.state {
        State::Accepted => say!("suggest-accepted-for-crew", suggestion: shown),
        State::Maybe => say!("suggest-maybe", suggestion: shown),
        State::Declined => say!("suggest-declined", suggestion: shown),
        State::Open => say!("suggest-open-again", trip: &trip, suggestion: shown),
    };
    here.tell_crew(trip, no, &[line])?;
    Ok(())
}

/// Takes back what the message or reaction at hand answered.
pub fn reopen(here: &mut Here<'_>) -> Result<(), StoreError> {
    for (trip, no) in here.tx.suggestions_by(&here.said.event)? {
        let (Some(trip), Some(old)) = (here.tx.trip(trip)?, here.tx.suggestion(trip, no)?) else { continue };
        let new = Suggestion { state: State::Open, ..old.clone() };
        here.tx.put_suggestion(trip.id, &new, None)?;
        failed(said_again(here, &trip, &old, &new))?;
    }
    Ok(())
}

pub fn said_again(here: &mut Here<'_>, trip: &Trip, old: &Suggestion, new: &Suggestion) -> Result<(), Halt> {
    if old.state == State::Accepted {
        no_stop(here, trip, old)?;
    }
    tell(here, trip, new)
}

/// Whoever suggested it takes it back. The crew hears, who were asked.
pub fn take_back(here: &mut Here<'_>, trip: &Trip, no: i64) -> Outcome {
    let old = suggestion(here, trip, no)?;
    if old.state == State::Accepted {
        return Err(refuse!("suggest-accepted-already", no: no));
    }
    let new = Suggestion { state: State::Declined, ..old };
    here.tx.put_suggestion(trip.id, &new, None)?;
    here.tell_crew(trip, no, &[say!("suggest-taken-back", suggestion: view::suggestion(&new))])?;
    here.about(trip.id, no);
    Ok(vec![say!("suggest-taken-back", suggestion: view::suggestion(&new))])
}

/// Only a failure of the store stops what can't be refused.
pub fn failed(done: Result<(), Halt>) -> Result<(), StoreError> {
    match done {
        Err(Halt::Failed(error)) => Err(error),
        _ => Ok(()),
    }
}
