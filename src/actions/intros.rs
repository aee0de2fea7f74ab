//! Introductions: two contacts are each asked whether the other may have their Matrix id. Only if both say yes does either
//! get it, and nobody learns of a no.

use chrono::TimeDelta;

use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome};
use crate::domain::contact::{Contact, Handle};
use crate::domain::ids::UserId;
use crate::domain::person::plain;
use crate::domain::private::{Confidant, Entitled};
use crate::domain::trip::Trip;
use crate::msg;
use crate::outgoing::{Choice, Subject};
use crate::render::msg::Msg;
use crate::store::{Intro, StoreError, Tx};

/// How long both have to say yes; also, how long the crew waits to hear that nothing came of it.
pub const WITHIN: TimeDelta = TimeDelta::days(7);

/// One of the two answers, in their direct chat.
///
/// # Errors
/// [`CommandError::NotForBot`] where it is not theirs to answer, or neither yes nor no.
pub fn answer(cx: &mut Context<'_>, id: i64, choice: Choice) -> Outcome {
    if !cx.said.room.direct || choice == Choice::Maybe {
        return Err(CommandError::NotForBot);
    }
    let Some(intro) = cx.tx.intro(id)? else { return Ok(vec![msg!("own-intro-over")]) };
    let me = cx.me().clone();
    let Some(mine) = intro.sides.iter().find(|side| side.id == me) else { return Err(CommandError::NotForBot) };
    let yes = choice == Choice::Yes;
    // The first word counts: a yes may have been acted on.
    if mine.yes.is_some_and(|before| before != yes) {
        return Ok(vec![msg!("own-intro-said")]);
    }
    cx.tx.answer_intro(id, &me, yes)?;
    let Some(other) = intro.sides.iter().find(|side| side.id != me).filter(|_| yes) else {
        return Ok(vec![msg!("own-intro-no")]);
    };
    if other.yes != Some(true) {
        return Ok(vec![msg!("own-intro-yes")]);
    }
    cx.tx.drop_intro(id)?;
    let (my_name, their_name) = (cx.name(&me)?, cx.name(&other.id)?);
    let line = msg!("own-intro-done", name: my_name, id: me.as_str());
    cx.tell(&other.id, Subject::Intro(id), &[line])?;
    if let Some(trip) = cx.tx.trip(intro.trip)?
        && let Some((a, b)) = contact_names(cx.tx, &trip, &intro)?
    {
        cx.tell(&intro.by, trip.id, &[msg!("own-intro-done-crew", trip: &trip, a: a, b: b)])?;
    }
    Ok(vec![msg!("own-intro-done", name: their_name, id: other.id.as_str())])
}

/// Ends an introduction that nobody or only one agreed to. Returns what the one who asked is told: the same after a no and
/// after no answer.
pub fn expired(tx: &Tx<'_>, intro: &Intro) -> Result<Option<Msg>, StoreError> {
    tx.drop_intro(intro.id)?;
    let Some(trip) = tx.trip(intro.trip)?.filter(|trip| trip.ended.is_none()) else { return Ok(None) };
    let names = contact_names(tx, &trip, intro)?;
    Ok(names.map(|(a, b)| msg!("own-intro-none", trip: &trip, a: a, b: b)))
}

/// The names of the two, for the member of the crew who asked; `None` once they have left the crew.
pub fn contact_names(tx: &Tx<'_>, trip: &Trip, intro: &Intro) -> Result<Option<(String, String)>, StoreError> {
    let Some(entitled) = Confidant::by_direct_chat(&intro.by).entitled(trip.crew.iter()) else { return Ok(None) };
    let named = |no| Ok::<_, StoreError>(tx.contact(trip.id, no)?.map(|contact| contact_name(&contact, &entitled)));
    Ok(named(intro.sides[0].no)?.zip(named(intro.sides[1].no)?))
}

pub fn contact_name(contact: &Contact, to: &Entitled<'_>) -> String {
    // It is read by others than those who noted it.
    plain(&contact.card.reveal(to).name)
}

pub fn matrix_id(contact: &Contact, to: &Entitled<'_>) -> Option<UserId> {
    contact.card.reveal(to).handles.iter().find_map(|handle| match handle {
        Handle::Matrix(id) => Some(id.clone()),
        _ => None,
    })
}
