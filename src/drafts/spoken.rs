//! What a person and the bot last spoke of in a chat: "there", "that weekend", "I'd love to" mean it.
//!
//! It is looked for among what the bot said in that chat alone, so nothing that is told by it was private to another one.

use chrono::{NaiveDate, TimeDelta};

use crate::context::Context;
use crate::context::confirmations;
use crate::context::outcome::CommandError;
use crate::domain::draft::{DraftDays, DraftKind, DraftRsvp};
use crate::domain::ids::RecordNo;
use crate::domain::meetup::Answer;
use crate::domain::record::Kind;
use crate::domain::stop::Spot;
use crate::domain::suggestion::State;
use crate::domain::trip::Trip;
use crate::drafts::times;
use crate::language::cues::{self, Cue};
use crate::language::intent::{Intent, IntentContext};
use crate::language::message::Item;
use crate::language::when::{self, When};
use crate::store::PendingAction;

/// How long it holds. What was said longer ago has to be named.
pub(crate) const HOLDS: TimeDelta = TimeDelta::hours(24);
/// Records that are looked at, the newest first.
const MAX_RECORDS: usize = 8;
/// Words of a message that answers what was last spoken of without naming it.
const MAX_ANSWER_WORDS: usize = 12;

/// A place, and where in it.
type Place = (Spot, Option<String>);

/// What was last spoken of, the newest first; empty where that is too long ago.
#[derive(Default)]
pub(crate) struct Spoken {
    records: Vec<(RecordNo, Kind)>,
    /// Where the last of it is.
    place: Option<Place>,
    /// Where they welcomed the travellers to, as a guest of the trip.
    welcome: Option<Place>,
    days: Option<(NaiveDate, NaiveDate)>,
}

impl Spoken {
    /// The meetups among it.
    pub fn meetups(&self) -> impl Iterator<Item = RecordNo> + '_ {
        self.records.iter().filter(|(_, kind)| *kind == Kind::Meetup).map(|(no, _)| *no)
    }

    /// Whether a meetup is the last of it.
    pub fn ends_with_meetup(&self) -> bool {
        self.records.first().is_some_and(|(_, kind)| *kind == Kind::Meetup)
    }

    /// The place that words without one mean: "there", "at yours"; and of a host who suggested a place, that one.
    pub fn place_for(&self, text: &str) -> Option<Place> {
        let named = self.place.as_ref().filter(|_| cues::has(Cue::There, text));
        self.welcome.as_ref().or(named).cloned()
    }

    /// The days that "that weekend" means.
    pub fn days_for(&self, text: &str) -> Option<When> {
        let (from, to) = self.days.filter(|_| cues::has(Cue::ThatTime, text))?;
        Some(if from == to { When::Day(from) } else { When::Days { from, to } })
    }
}

/// What this person and the bot last spoke of here, of that trip.
pub(crate) fn last(cx: &Context<'_>, trip: &Trip) -> Result<Spoken, CommandError> {
    let (room, me, tx) = (&cx.said.room, cx.me(), cx.tx);
    let guest = !trip.is_crew(me);
    let numbers = tx.spoken_of(&room.id, room.direct.then_some(me), trip.id, cx.now - HOLDS, MAX_RECORDS)?;
    let mut spoken = Spoken::default();
    for no in numbers {
        let Some(record) = cx.record(trip, no)? else { continue };
        spoken.records.push((no, record.kind));
        // An accepted suggestion is a stop, and is still where they welcomed the travellers.
        if let Some(one) = tx.suggestion(trip.id, no)? {
            let place = (one.spot, one.venue);
            if guest && record.maker == *me && spoken.welcome.is_none() {
                spoken.welcome = Some(place.clone());
            }
            if spoken.place.is_none() {
                spoken.place = Some(place);
                spoken.days = one.stay.or(one.asked).map(|stay| (stay.arrive(), stay.leave()));
            }
            continue;
        }
        if spoken.place.is_some() {
            continue;
        }
        match record.kind {
            Kind::Meetup => {
                let Some(meetup) = tx.meetup(trip.id, no)? else { continue };
                let next = meetup.next(cx.now).map(|next| (next.day, next.day));
                spoken.place = meetup.spot.map(|spot| (spot, meetup.venue));
                spoken.days = next;
            }
            Kind::Stop => {
                let Some(stop) = tx.stop(trip.id, no)? else { continue };
                spoken.days = stop.stay.map(|stay| (stay.arrive(), stay.leave()));
                spoken.place = Some((stop.spot, None));
            }
            Kind::Offer => {
                // Where others host is theirs to say.
                let offer = tx.offer(trip.id, no)?.filter(|offer| offer.host.for_rules() == me || !guest);
                let Some(offer) = offer else { continue };
                spoken.place = Some((offer.spot, None));
            }
            Kind::Suggestion | Kind::Contact => {}
        }
    }
    for (place, welcomes) in drafted(cx)? {
        if welcomes && guest {
            spoken.welcome = Some(place.clone());
        }
        spoken.place = Some(place);
    }
    Ok(spoken)
}

/// The places of the newest draft of theirs that waits here, in order, each with whether it welcomes the travellers there.
fn drafted(cx: &Context<'_>) -> Result<Vec<(Place, bool)>, CommandError> {
    let newest = confirmations::open_questions(cx)?.into_iter().next();
    let Some(PendingAction::Draft(draft)) = newest.map(|question| question.what) else { return Ok(Vec::new()) };
    let place = |what: &DraftKind| match what {
        DraftKind::Suggestion { spots, venue, .. } => Some(((spots.last()?.clone(), venue.clone()), true)),
        DraftKind::Meetup(meetup) => Some(((meetup.spot.clone()?, meetup.venue.clone()), false)),
        _ => None,
    };
    Ok(draft.what.iter().filter_map(place).collect())
}

/// "Could this upcoming weekend be good?", asked by the crew after somebody's suggestion: those days, for that one.
pub(crate) fn asks_days(
    cx: &Context<'_>,
    trip: &Trip,
    spoken: &Spoken,
    text: &str,
    items: &[Item],
    ctx: &IntentContext<'_>,
) -> Result<Option<DraftKind>, CommandError> {
    let asks = text.contains('?') && (cues::has(Cue::Suits, text) || cues::has(Cue::Keen, text));
    let Some((no, _)) = spoken.records.first().filter(|_| asks && trip.is_crew(cx.me())) else { return Ok(None) };
    let named =
        items.iter().any(|item| !item.places.is_empty() || matches!(item.intent, Intent::Offer | Intent::Contact));
    let Some(suggestion) = cx.tx.suggestion(trip.id, *no)?.filter(|_| !named) else { return Ok(None) };
    let theirs = cx.tx.record(trip.id, *no)?.is_some_and(|record| !trip.is_crew(&record.maker));
    if !theirs || !matches!(suggestion.state, State::Open | State::Maybe) {
        return Ok(None);
    }
    let zone = suggestion.spot.zone;
    let dates = cx.reading(zone, ctx.first_day);
    let whens = when::readings(text, &when::find(text, &dates), &dates);
    let days = whens.iter().find_map(|span| times::days(&span.when));
    Ok(days.map(|days| DraftKind::Ask(DraftDays { no: *no, days: Some(days) })))
}

/// "I'd love to": a yes to the meetup that was spoken of last, where nothing else was spoken of since.
pub(crate) fn answers(
    cx: &Context<'_>,
    trip: &Trip,
    spoken: &Spoken,
    text: &str,
) -> Result<Option<DraftKind>, CommandError> {
    let short = text.split_whitespace().count() <= MAX_ANSWER_WORDS;
    if !short || text.ends_with('?') || !cues::has(Cue::Keen, text) || cues::has(Cue::Not, text) {
        return Ok(None);
    }
    let Some((no, Kind::Meetup)) = spoken.records.first().copied() else { return Ok(None) };
    let meetup = cx.tx.meetup(trip.id, no)?.filter(|meetup| meetup.stands() && meetup.maker != *cx.me());
    let answer = if cues::has(Cue::Maybe, text) { Answer::Maybe } else { Answer::Yes };
    let ahead = meetup.is_some_and(|meetup| meetup.next(cx.now).is_some());
    Ok(ahead
        .then(|| DraftKind::Rsvp(DraftRsvp { which: vec![no], this: false, day: None, answer, guests: 0, busy: None })))
}
