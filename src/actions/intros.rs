//! TODO.

use chrono::TimeDelta;

use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::domain::contact::{Contact, Handle};
use crate::domain::ids::UserId;
use crate::domain::person::plain;
use crate::domain::private::{Confidant, Entitled};
use crate::domain::trip::Trip;
use crate::msg;
use crate::outgoing::{Choice, Subject};
use crate::render::msg::Msg;
use crate::store::{Intro, StoreError, Tx};
use crate::text::clean::clean_line;
use crate::text::fold::fold;

/// How long both have to say yes; also, how long the crew waits to hear that nothing came of it.
pub const WITHIN: TimeDelta = TimeDelta::days(7);

/// The word of one of the two.
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
        cx.tell(&intro.by, (trip.id, 0), &[msg!("own-intro-done-crew", trip: &trip, a: a, b: b)])?;
    }
    Ok(vec![msg!("own-intro-done", name: their_name, id: other.id.as_str())])
}

/// What the crew hears of one that came to nothing: the same whether somebody declined or didn't answer.
pub fn expired(tx: &Tx<'_>, intro: &Intro) -> Result<Option<Msg>, StoreError> {
    tx.drop_intro(intro.id)?;
    let Some(trip) = tx.trip(intro.trip)?.filter(|trip| trip.ended.is_none()) else { return Ok(None) };
    let names = contact_names(tx, &trip, intro)?;
    Ok(names.map(|(a, b)| msg!("own-intro-none", trip: &trip, a: a, b: b)))
}

/// The two, as they are noted, for who of the crew asked.
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

/// The two who are meant, by number or name: "3 5", "Lena Per", "Ida Berg and Lena".
pub fn two_contacts(
    cx: &Context<'_>,
    contacts: &[Contact],
    text: &str,
    to: &Entitled<'_>,
) -> Result<[Contact; 2], CommandError> {
    let spaced = text.replace([',', '&', '+'], " & ");
    let joint = |word: &str| word == "&" || cx.env.words.key("labels", word) == Some("joints");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    if words.len() < 2 {
        return Err(usage!("own-intro-who"));
    }
    for at in 1..words.len() {
        let (head, mut tail) = (&words[..at], &words[at..]);
        while let [first, rest @ ..] = tail
            && joint(first)
        {
            tail = rest;
        }
        if let (Some(one), Some(other)) = (contact_called(contacts, head, to), contact_called(contacts, tail, to)) {
            if one.no == other.no {
                return Err(refuse!("own-intro-oneself"));
            }
            return Ok([one.clone(), other.clone()]);
        }
    }
    Err(usage!("own-intro-unknown", typed: clean_line(text, 60)))
}

/// The contact of that number, or of that name, or the one whose name begins so.
pub fn contact_called<'c>(contacts: &'c [Contact], words: &[&str], to: &Entitled<'_>) -> Option<&'c Contact> {
    if let [word] = words
        && let Ok(no) = word.trim_start_matches('#').parse::<i64>()
    {
        return contacts.iter().find(|contact| contact.no == no);
    }
    let wanted = fold(&words.join(" "));
    if wanted.is_empty() {
        return None;
    }
    let one = |fits: &dyn Fn(&str) -> bool| {
        let mut found = contacts.iter().filter(|contact| fits(&fold(&contact.card.reveal(to).name)));
        found.next().filter(|_| found.next().is_none())
    };
    one(&|name| name == wanted).or_else(|| one(&|name| name.starts_with(&wanted)))
}
