//! What a command can be about here and now, for somebody who may do it, and the words that each of these goes by.

use chrono::NaiveDate;

use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::command::CommandId;
use crate::domain::ids::RecordNo;
use crate::domain::meetup::{Meetup, Status};
use crate::domain::offer::{self, NightState, Offer};
use crate::domain::permissions::{Permission, may};
use crate::domain::record::Kind;
use crate::domain::stop::Spot;
use crate::domain::suggestion::State;
use crate::domain::trip::Trip;
use crate::msg;
use crate::render::msg::Msg;
use crate::text::fold::fold;
use crate::view;

/// Days of a meetup that comes again by which it can be named.
const MAX_AHEAD: chrono::TimeDelta = chrono::TimeDelta::days(60);

/// One thing that a command can be about.
#[derive(Clone)]
pub struct Candidate {
    pub no: RecordNo,
    pub kind: Kind,
    pub place: Option<Spot>,
    /// A place to sleep is of that kind.
    pub bed: Option<offer::Kind>,
    /// Words by which it goes, folded: of its title, who hosts.
    pub names: Vec<String>,
    /// Its nights or days that are ahead.
    pub days: Vec<NaiveDate>,
    /// How it is shown where one has to be chosen.
    pub shown: Msg,
}

/// What this person can do that to, in order of number.
pub fn candidates(cx: &Context<'_>, trip: &Trip, command: CommandId) -> Result<Vec<Candidate>, CommandError> {
    use NightState::{Left, Open, Taken};
    let me = cx.me();
    let mine = |offer: &Offer| offer.host.for_rules() == me;
    let mut found = match command {
        CommandId::Accept => {
            let mut found = offers(cx, trip, &[Open], &|offer| !mine(offer))?;
            found.extend(suggestions(cx, trip, &[State::Open, State::Maybe], false)?);
            found
        }
        CommandId::Decline => {
            let mut found = offers(cx, trip, &[Open], &|offer| !mine(offer))?;
            found.extend(suggestions(cx, trip, &[State::Open, State::Maybe], false)?);
            if found.is_empty() { offers(cx, trip, &[Taken], &|offer| !mine(offer))? } else { found }
        }
        CommandId::Withdraw => {
            let mut found = offers(cx, trip, &[Open, Taken], &mine)?;
            found.extend(suggestions(cx, trip, &[State::Open, State::Maybe], true)?);
            found
        }
        CommandId::Details | CommandId::Tell => offers(cx, trip, &[Taken, Open, Left], &mine)?,
        CommandId::Ask => offers(cx, trip, &[Taken, Open], &|offer| !mine(offer))?,
        CommandId::Confirm => meetups(cx, trip, &|meetup| meetup.status == Status::Proposed)?,
        CommandId::Rsvp | CommandId::Calendar => meetups(cx, trip, &Meetup::stands)?,
        CommandId::Drop => stops(cx, trip)?,
        CommandId::Cancel => {
            let mut found = changeable(cx, trip)?;
            found.extend(offers(cx, trip, &[Open, Taken], &mine)?);
            found.extend(suggestions(cx, trip, &[State::Open, State::Maybe], true)?);
            if cx.may(Permission::PlanTrip, trip, None)? {
                found.extend(stops(cx, trip)?);
            }
            found.extend(contacts(cx, trip)?);
            found
        }
        _ => {
            let sees_hosts = cx.may(Permission::SeeHosts, trip, None)?;
            let mut found = stops(cx, trip)?;
            found.extend(offers(cx, trip, &[Open, Taken, Left], &|offer| sees_hosts || mine(offer))?);
            found.extend(meetups(cx, trip, &Meetup::stands)?);
            found.extend(suggestions(cx, trip, &[State::Open, State::Maybe], false)?);
            found.extend(contacts(cx, trip)?);
            found
        }
    };
    found.sort_unstable_by_key(|one| one.no);
    Ok(found)
}

/// What is offered to the crew, accepted or not, by others than this person.
pub fn kept_for_us(cx: &Context<'_>, trip: &Trip) -> Result<Vec<Candidate>, CommandError> {
    let me = cx.me();
    offers(cx, trip, &[NightState::Open, NightState::Taken], &|offer| offer.host.for_rules() != me)
}

fn words(text: &str) -> Vec<String> {
    fold(text).split_whitespace().map(str::to_owned).collect()
}

/// Offers with nights ahead in one of these states.
fn offers(
    cx: &Context<'_>,
    trip: &Trip,
    states: &[NightState],
    which: &dyn Fn(&Offer) -> bool,
) -> Result<Vec<Candidate>, CommandError> {
    let mut found = Vec::new();
    for offer in cx.tx.offers(trip.id)?.into_iter().filter(|offer| which(offer)) {
        let today = cx.today_in(offer.spot.zone);
        let ahead = offer.nights.iter().filter(|(night, state)| *night >= today && states.contains(state));
        let days: Vec<NaiveDate> = ahead.map(|(night, _)| *night).collect();
        if days.is_empty() {
            continue;
        }
        // Who hosts is for the crew alone.
        let host = match cx.entitled(trip) {
            Some(entitled) if offer.host.for_rules() != cx.me() => Some(view::host(cx.tx, &offer, &entitled)?),
            _ => None,
        };
        let (kind, place, nights) = (view::kind(offer.kind), view::spot(&offer.spot), view::nights(&days));
        let shown = match &host {
            Some(host) => msg!("pick-offer-at", no: offer.no, kind: kind, place: place, nights: nights, host: host),
            None => msg!("pick-offer", no: offer.no, kind: kind, place: place, nights: nights),
        };
        found.push(Candidate {
            no: offer.no,
            kind: Kind::Offer,
            bed: Some(offer.kind),
            names: host.as_deref().map(words).unwrap_or_default(),
            place: Some(offer.spot),
            days,
            shown,
        });
    }
    Ok(found)
}

/// Meetups that are still ahead.
fn meetups(cx: &Context<'_>, trip: &Trip, which: &dyn Fn(&Meetup) -> bool) -> Result<Vec<Candidate>, CommandError> {
    let all = cx.tx.meetups(trip.id)?;
    Ok(all.into_iter().filter(|one| which(one) && one.next(cx.now).is_some()).map(|one| meetup(cx, one)).collect())
}

fn meetup(cx: &Context<'_>, meetup: Meetup) -> Candidate {
    let today = cx.today_in(meetup.zone);
    Candidate {
        no: meetup.no,
        kind: Kind::Meetup,
        bed: None,
        names: [words(&meetup.title), meetup.venue.as_deref().map(words).unwrap_or_default()].concat(),
        days: meetup.days(today, today + MAX_AHEAD),
        shown: msg!("pick-meetup", no: meetup.no, title: &meetup.title, when: view::time(&meetup)),
        place: meetup.spot,
    }
}

/// Meetups ahead that this person may call off.
fn changeable(cx: &Context<'_>, trip: &Trip) -> Result<Vec<Candidate>, CommandError> {
    let roles = cx.roles(trip, None)?;
    let mine = |one: &Meetup| {
        may(crate::domain::permissions::Roles { maker: one.maker == *cx.me(), ..roles }, Permission::ChangeMeetup)
    };
    meetups(cx, trip, &|one| one.stands() && mine(one))
}

fn stops(cx: &Context<'_>, trip: &Trip) -> Result<Vec<Candidate>, CommandError> {
    let all = cx.tx.stops(trip.id)?;
    let ahead = all.into_iter().filter(|stop| stop.stay.is_none_or(|stay| stay.leave() >= cx.today_in(stop.spot.zone)));
    Ok(ahead
        .map(|stop| Candidate {
            no: stop.no,
            kind: Kind::Stop,
            bed: None,
            names: Vec::new(),
            days: stop.stay.map(|stay| stay.nights().collect()).unwrap_or_default(),
            shown: view::stop(&stop),
            place: Some(stop.spot),
        })
        .collect())
}

/// Suggestions in one of these states; only this person's own, where `own`.
fn suggestions(cx: &Context<'_>, trip: &Trip, states: &[State], own: bool) -> Result<Vec<Candidate>, CommandError> {
    let mut found = Vec::new();
    for no in cx.tx.suggestions(trip.id)? {
        let Some(one) = cx.tx.suggestion(trip.id, no)?.filter(|one| states.contains(&one.state)) else { continue };
        if own && cx.tx.record(trip.id, no)?.is_none_or(|record| record.maker != *cx.me()) {
            continue;
        }
        found.push(Candidate {
            no,
            kind: Kind::Suggestion,
            bed: None,
            names: one.venue.as_deref().map(words).unwrap_or_default(),
            days: one.stay.map(|stay| stay.nights().collect()).unwrap_or_default(),
            shown: view::suggestion(&one),
            place: Some(one.spot),
        });
    }
    Ok(found)
}

/// The crew's contacts, where they are alone.
fn contacts(cx: &Context<'_>, trip: &Trip) -> Result<Vec<Candidate>, CommandError> {
    let Some(entitled) = cx.entitled(trip) else { return Ok(Vec::new()) };
    Ok(cx
        .tx
        .contacts(trip.id)?
        .iter()
        .map(|contact| {
            let card = contact.card.reveal(&entitled);
            Candidate {
                no: contact.no,
                kind: Kind::Contact,
                bed: None,
                names: words(&card.name),
                days: Vec::new(),
                shown: msg!("number-title", no: contact.no, title: &card.name),
                place: None,
            }
        })
        .collect())
}
