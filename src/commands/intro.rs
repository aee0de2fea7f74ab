//! `!intro`: two contacts are asked, each alone, whether the other may have their handle. Only where both say yes does
//! either get anything; nobody learns of a no.

use chrono::TimeDelta;

use crate::actions::intros::{WITHIN, both, matrix, name};
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::context::outcome::refuse;
use crate::domain::contact::Contact;
use crate::domain::permissions::Deed;
use crate::outgoing::{Choice, Subject};
use crate::render::say::{Arg, Say};
use crate::say;
use crate::store::AskedFor;

/// Introductions of one trip that wait at once.
const MAX_OF_TRIP: usize = 10;
/// Introductions that one person is asked about at once, whoever asks.
const MAX_OF_PERSON: usize = 3;

/// How often one person is asked within [`WITHIN`] at the word of one and the same person.
const MAX_OF_ONE_ASKER: usize = 5;
/// Introductions that one person makes within [`DAY`], and all people together.
const MAX_A_DAY: usize = 10;
const MAX_OF_ALL: usize = 100;
const DAY: TimeDelta = TimeDelta::hours(24);

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    if here.confidant().is_none() {
        return Err(refuse!("contacts-in-direct-chat"));
    }
    let trip = here.trip_under_way()?;
    here.require(Deed::KeepContacts, &trip, None)?;
    let Some(entitled) = here.entitled(&trip) else { return Err(refuse!("only-crew", trip: &trip)) };
    let contacts = here.tx.contacts(trip.id)?;
    let [a, b] = both(here, &contacts, text, &entitled)?;
    let (name_a, name_b) = (name(&a, &entitled), name(&b, &entitled));
    let letters = |why: Say| {
        Ok(vec![
            why,
            say!("own-intro-letter", name: &name_a, other: &name_b, trip: &trip),
            say!("own-intro-letter", name: &name_b, other: &name_a, trip: &trip),
        ])
    };
    if !here.world.settings.introductions {
        return letters(say!("own-intro-off"));
    }
    let named = |which: &[&Contact]| which.iter().map(|one| Arg::from(name(one, &entitled))).collect::<Vec<_>>();
    let (Some(id_a), Some(id_b)) = (matrix(&a, &entitled), matrix(&b, &entitled)) else {
        // The bot reaches people on Matrix alone.
        let mut away = vec![&a, &b];
        away.retain(|one| matrix(one, &entitled).is_none());
        return letters(say!("own-intro-by-hand", names: named(&away)));
    };
    if id_a == id_b || [&id_a, &id_b].iter().any(|id| *id == here.me() || **id == here.world.bot) {
        return Err(refuse!("own-intro-oneself"));
    }
    // Nor does it write first to anybody: contacts are people that the crew notes.
    let mut unmet = Vec::new();
    for (one, id) in [(&a, &id_a), (&b, &id_b)] {
        if !here.tx.has_met(id)? {
            unmet.push(one);
        }
    }
    if !unmet.is_empty() {
        return letters(say!("own-intro-not-met", names: named(&unmet)));
    }
    let waiting = here.tx.intros(trip.id)?;
    if waiting.iter().any(|intro| intro.sides.iter().all(|side| [a.no, b.no].contains(&side.no))) {
        return Err(refuse!("own-intro-waits", a: name_a, b: name_b));
    }
    if waiting.len() >= MAX_OF_TRIP {
        return Err(refuse!("own-intro-too-many", count: MAX_OF_TRIP));
    }
    // Each introduction asks two people.
    if here.tx.asked_by_since(AskedFor::Intro, here.me(), here.now - DAY)? >= 2 * MAX_A_DAY {
        return Err(refuse!("own-intro-a-day", count: MAX_A_DAY));
    }
    if here.tx.asked_since(AskedFor::Intro, here.now - DAY)? >= 2 * MAX_OF_ALL {
        return Err(refuse!("own-intro-all-a-day"));
    }
    let id = here.tx.add_intro(trip.id, [(a.no, &id_a), (b.no, &id_b)], here.me(), here.now + WITHIN)?;
    let by = here.full_name(here.me())?;
    for (asked, other, other_name) in [(&id_a, &id_b, &name_b), (&id_b, &id_a, &name_a)] {
        here.tx.note_asked(AskedFor::Intro, here.me(), asked, here.now)?;
        // Who doesn't want to hear of the other, or is asked enough already, isn't asked; that shows as no answer does.
        if here.tx.has_blocked(asked, other)?
            || here.tx.is_blocked(asked)?
            || here.tx.intros_of(asked)?.len() > MAX_OF_PERSON
            || here.tx.asked_of_by_since(AskedFor::Intro, asked, here.me(), here.now - WITHIN)? > MAX_OF_ONE_ASKER
        {
            continue;
        }
        let lines = [
            say!("own-intro-ask", by: &by, trip: &trip, other: other_name),
            say!("own-intro-ask-what", other: other_name, mine: asked.as_str(), days: WITHIN.num_days()),
        ];
        here.ask(asked, Subject::Intro(id), &lines, Choice::YES_NO)?;
    }
    Ok(vec![say!("own-intro-asked", a: name_a, b: name_b, days: WITHIN.num_days())])
}
