//! Cards are kept true: a message that shows how a record stands is edited once that has changed. The bot's own reactions are
//! taken off what nobody can answer any more, and what somebody has answered by a tap, so that they don't count.

use chrono::{DateTime, Utc};

use crate::context::outbound;
use crate::domain::ids::{EventId, RecordNo, UserId};
use crate::domain::meetup::{Meetup, Status};
use crate::domain::offer::{NightState, Offer};
use crate::domain::person::shown;
use crate::domain::private::Confidant;
use crate::domain::suggestion::State;
use crate::domain::trip::Trip;
use crate::env::Env;
use crate::msg;
use crate::outgoing::{Act, Card, Choice, Destination, Outgoing, Readers, Subject};
use crate::render::msg::Msg;
use crate::store::{CardRow, Shows, StoreError, Tx};
use crate::view;

/// What a card says now.
struct Face {
    lines: Vec<Msg>,
    /// How it can be answered; nothing where it can't be any more.
    choices: &'static [Choice],
}

impl Face {
    fn settled(line: Msg) -> Self {
        Self { lines: vec![line], choices: &[] }
    }
}

/// What becomes of a card whose record has changed.
enum Now {
    Says(Face),
    /// What it asks is open still.
    AsItIs,
    /// Its reader may not see the record any more, or nothing of it is left.
    NoCard,
}

/// Looks at a card again: the edit that makes it true, and the reactions that are put on it or taken off.
pub(crate) fn look_again(tx: &Tx<'_>, env: &Env, row: i64, now: DateTime<Utc>) -> Result<Vec<Outgoing>, StoreError> {
    let Some(card) = tx.take_stale_card(row)? else { return Ok(Vec::new()) };
    if !card.is_there || !env.settings.cards {
        return Ok(Vec::new());
    }
    if card.shows == Shows::Answered {
        return reactions(tx, env, &card, &[], now);
    }
    let Some(Subject::Record { trip, no, .. }) = card.about else { return Ok(Vec::new()) };
    let Some(trip) = tx.trip(trip)?.filter(|trip| trip.ended.is_none()) else {
        tx.drop_card(row)?;
        return reactions(tx, env, &card, &[], now);
    };
    let face = match as_it_is(tx, &trip, no, &card, now)? {
        Now::AsItIs => return Ok(Vec::new()),
        Now::NoCard => {
            tx.drop_card(row)?;
            return reactions(tx, env, &card, &[], now);
        }
        Now::Says(face) => face,
    };
    // What was asked is answered, and was shown so.
    if card.shows == Shows::Card(Card::Question) && card.settled && face.choices.is_empty() {
        return Ok(Vec::new());
    }
    if card.shows == Shows::Former {
        tx.drop_card(row)?;
    }
    let mut queue: Vec<Outgoing> = edit(tx, env, &trip, no, &card, &face, now)?.into_iter().collect();
    queue.extend(reactions(tx, env, &card, face.choices, now)?);
    Ok(queue)
}

/// The edit that makes a card say that. The newest is enough.
fn edit(
    tx: &Tx<'_>,
    env: &Env,
    trip: &Trip,
    no: RecordNo,
    card: &CardRow,
    face: &Face,
    now: DateTime<Utc>,
) -> Result<Option<Outgoing>, StoreError> {
    let said = match (reader(card), &card.to) {
        (Some(person), _) => {
            let about = Subject::Record { trip: trip.id, no, day: None };
            outbound::to_one_about(tx, env, person, about, &face.lines, now)?
        }
        (None, Destination::Room(room)) => match tx.room(room)? {
            Some(room) => outbound::to_room(tx, env, &room, Some(trip), &face.lines, now)?,
            None => return Ok(None),
        },
        (None, Destination::Person(_)) => return Ok(None),
    };
    let Act::Say(message) = said.act else { return Ok(None) };
    tx.drop_waiting_edits(card.row, now)?;
    Ok(Some(to_the_same(card, Act::Edit { row: card.row, message })))
}

/// Puts the bot's own reactions where they are wanted again, and takes them off where they aren't.
fn reactions(
    tx: &Tx<'_>,
    env: &Env,
    card: &CardRow,
    wanted: &[Choice],
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let mut queue = Vec::new();
    if wanted.is_empty() {
        for own in tx.own_reactions(card.row)? {
            if own.waits {
                tx.drop_reaction(own.row, now)?;
            } else {
                queue.push(to_the_same(card, Act::Unreact { row: own.row }));
            }
        }
    } else if card.settled && env.settings.choices {
        let put = |choice: &Choice| Act::React { row: card.row, key: choice.key().to_owned() };
        queue.extend(wanted.iter().map(|choice| to_the_same(card, put(choice))));
    }
    tx.set_card_settled(card.row, wanted.is_empty())?;
    Ok(queue)
}

/// Somebody tapped: the bot's own reaction of that kind isn't needed any more, and would count as one more answer.
pub(crate) fn tapped(tx: &Tx<'_>, env: &Env, event: &EventId, choice: Choice) -> Result<Option<Outgoing>, StoreError> {
    if !env.settings.cards {
        return Ok(None);
    }
    let Some((row, to, alone)) = tx.row_of(event)? else { return Ok(None) };
    let own = tx.own_reactions(row)?.into_iter().find(|own| own.choice == choice && !own.waits);
    Ok(own.map(|own| to_a_place(to, alone, false, Act::Unreact { row: own.row })))
}

fn to_the_same(card: &CardRow, act: Act) -> Outgoing {
    to_a_place(card.to.clone(), card.alone.clone(), card.encrypted, act)
}

fn to_a_place(to: Destination, alone: Option<UserId>, encrypted: bool, act: Act) -> Outgoing {
    let readers = match (&to, alone) {
        (Destination::Person(person), _) => Readers::Only(person.clone()),
        (Destination::Room(_), Some(person)) => Readers::Only(person),
        (Destination::Room(_), None) => Readers::Room,
    };
    Outgoing { news: true, ..Outgoing::new(to, readers, encrypted, act) }
}

/// The one person who reads a card; `None` in a room.
fn reader(card: &CardRow) -> Option<&UserId> {
    match &card.to {
        Destination::Person(person) => Some(person),
        Destination::Room(_) => card.alone.as_ref(),
    }
}

/// What a card says now.
fn as_it_is(tx: &Tx<'_>, trip: &Trip, no: RecordNo, card: &CardRow, now: DateTime<Utc>) -> Result<Now, StoreError> {
    let person = reader(card);
    if let Some(person) = person
        && !tx.may_see(person, trip.id)?
    {
        return Ok(Now::NoCard);
    }
    if tx.record(trip.id, no)?.is_none() {
        return Ok(Now::Says(Face::settled(msg!("card-gone", no: no))));
    }
    if let Some(meetup) = tx.meetup(trip.id, no)? {
        return meetup_card(tx, trip, &meetup, card, now);
    }
    // All else is shown in direct chats only.
    let Some(person) = person else { return Ok(Now::NoCard) };
    if let Some(offer) = tx.offer(trip.id, no)? {
        return offer_card(tx, trip, &offer, person, card, now);
    }
    suggestion_card(tx, trip, no, person, card)
}

fn offer_card(
    tx: &Tx<'_>,
    trip: &Trip,
    offer: &Offer,
    person: &UserId,
    card: &CardRow,
    now: DateTime<Utc>,
) -> Result<Now, StoreError> {
    if card.shows == Shows::Card(Card::Question) && tx.has_proposal(trip.id, offer.no)? {
        return Ok(Now::AsItIs);
    }
    // It names the host, so it goes to a person alone: that is always sent encrypted.
    let private = matches!(card.to, Destination::Person(_));
    let entitled = Confidant::by_direct_chat(person).entitled(trip.crew.iter()).filter(|_| private);
    let Some(entitled) = entitled else { return Ok(Now::NoCard) };
    let line = view::offer(offer, Some(&view::host(tx, offer, &entitled)?), true);
    let today = now.with_timezone(&offer.spot.zone).date_naive();
    let open = offer.nights_in(NightState::Open).into_iter().find(|night| *night >= today);
    Ok(Now::Says(match open.filter(|_| card.shows == Shows::Card(Card::Record)) {
        Some(night) => Face {
            lines: vec![line, msg!("offer-for-crew-how", no: offer.no, night: night, count: offer.nights.len())],
            choices: Choice::YES_MAYBE_NO,
        },
        None => Face::settled(line),
    }))
}

fn suggestion_card(tx: &Tx<'_>, trip: &Trip, no: RecordNo, person: &UserId, card: &CardRow) -> Result<Now, StoreError> {
    let Some(suggestion) = tx.suggestion(trip.id, no)? else { return Ok(Now::NoCard) };
    if card.shows == Shows::Card(Card::Question) && suggestion.asked.is_some() {
        return Ok(Now::AsItIs);
    }
    if let Some(stop) = tx.stop(trip.id, no)? {
        return Ok(Now::Says(Face::settled(msg!("suggest-accepted", stop: view::stop(&stop)))));
    }
    let line = view::suggestion(&suggestion);
    let asks = card.shows == Shows::Card(Card::Record) && trip.is_crew(person);
    let open = asks && matches!(suggestion.state, State::Open | State::Maybe);
    Ok(Now::Says(if open {
        Face { lines: vec![line, msg!("suggest-for-crew-how", no: no)], choices: Choice::YES_MAYBE_NO }
    } else {
        Face::settled(line)
    }))
}

fn meetup_card(
    tx: &Tx<'_>,
    trip: &Trip,
    meetup: &Meetup,
    card: &CardRow,
    now: DateTime<Utc>,
) -> Result<Now, StoreError> {
    if let (None, Destination::Room(room)) = (reader(card), &card.to)
        && !tx.meetup_rooms(trip.id, meetup.room.as_ref())?.iter().any(|linked| linked.facts.id == *room)
    {
        return Ok(Now::NoCard);
    }
    let line = view::meetup(tx, trip, meetup, None, now)?;
    let ahead = meetup.stands() && meetup.next(now).is_some();
    Ok(Now::Says(match card.shows {
        Shows::Card(Card::Question) if ahead && meetup.status == Status::Proposed => {
            let names = tx.names()?;
            let name = names.iter().find(|(id, _)| *id == meetup.maker).map(|(_, name)| name.as_str());
            let by = shown(&meetup.maker, name, &names);
            let lines =
                vec![msg!("meet-for-crew", by: by, trip: trip, meetup: line), msg!("meet-for-crew-how", no: meetup.no)];
            Face { lines, choices: Choice::YES_NO }
        }
        Shows::Card(Card::Record) if ahead => {
            Face { lines: vec![line, msg!("meet-how", no: meetup.no)], choices: Choice::YES_MAYBE_NO }
        }
        _ => Face::settled(line),
    }))
}
