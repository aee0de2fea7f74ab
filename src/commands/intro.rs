//! `!intro`: two contacts are asked, each alone, whether the other may have their handle. Only where both say yes does
//! either get anything; nobody learns of a no.

use crate::domain::ids::RecordNo;
use chrono::TimeDelta;

use crate::actions::intros::{self, WITHIN};
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::domain::contact::Contact;
use crate::domain::permissions::Permission;
use crate::domain::private::Entitled;
use crate::msg;
use crate::outgoing::{Choice, Subject};
use crate::render::msg::{Arg, Msg};
use crate::store::AskedFor;
use crate::text::clean::clean_line;
use crate::text::fold::fold;

/// Introductions of one trip that wait at once.
const MAX_OF_TRIP: usize = 10;
/// Introductions that one person is asked about at once, by all askers together.
const MAX_OF_PERSON: usize = 3;

/// How often one person is asked within [`WITHIN`] at the word of one and the same person.
const MAX_OF_ONE_ASKER: usize = 5;
/// Introductions that one person makes within [`DAY`], and all people together.
const MAX_A_DAY: usize = 10;
const MAX_OF_ALL: usize = 100;
const DAY: TimeDelta = TimeDelta::hours(24);

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    if cx.confidant().is_none() {
        return Err(refuse!("contacts-in-direct-chat"));
    }
    let trip = cx.trip_under_way()?;
    cx.require(Permission::KeepContacts, &trip, None)?;
    let Some(entitled) = cx.entitled(&trip) else { return Err(refuse!("only-crew", trip: &trip)) };
    let contacts = cx.tx.contacts(trip.id)?;
    let [a, b] = two_contacts(cx, &contacts, text, &entitled)?;
    let (name_a, name_b) = (intros::contact_name(&a, &entitled), intros::contact_name(&b, &entitled));
    let letters = |why: Msg| {
        Ok(vec![
            why,
            msg!("own-intro-letter", name: &name_a, other: &name_b, trip: &trip),
            msg!("own-intro-letter", name: &name_b, other: &name_a, trip: &trip),
        ])
    };
    if !cx.env.settings.introductions {
        return letters(msg!("own-intro-off"));
    }
    let named = |which: &[&Contact]| {
        which.iter().map(|one| Arg::from(intros::contact_name(one, &entitled))).collect::<Vec<_>>()
    };
    let (Some(id_a), Some(id_b)) = (intros::matrix_id(&a, &entitled), intros::matrix_id(&b, &entitled)) else {
        // The bot reaches people on Matrix alone.
        let mut away = vec![&a, &b];
        away.retain(|one| intros::matrix_id(one, &entitled).is_none());
        return letters(msg!("own-intro-by-hand", names: named(&away)));
    };
    if id_a == id_b || [&id_a, &id_b].iter().any(|id| *id == cx.me() || **id == cx.env.bot) {
        return Err(refuse!("own-intro-oneself"));
    }
    // Nor does it write first to anybody: contacts are people that the crew notes.
    let mut unmet = Vec::new();
    for (one, id) in [(&a, &id_a), (&b, &id_b)] {
        if !cx.tx.has_met(id)? {
            unmet.push(one);
        }
    }
    if !unmet.is_empty() {
        return letters(msg!("own-intro-not-met", names: named(&unmet)));
    }
    let waiting = cx.tx.intros(trip.id)?;
    if waiting.iter().any(|intro| intro.sides.iter().all(|side| [a.no, b.no].contains(&side.no))) {
        return Err(refuse!("own-intro-waits", a: name_a, b: name_b));
    }
    if waiting.len() >= MAX_OF_TRIP {
        return Err(refuse!("own-intro-too-many", count: MAX_OF_TRIP));
    }
    // Each introduction asks two people.
    if cx.tx.asked_by_since(AskedFor::Intro, cx.me(), cx.now - DAY)? >= 2 * MAX_A_DAY {
        return Err(refuse!("own-intro-a-day", count: MAX_A_DAY));
    }
    if cx.tx.asked_since(AskedFor::Intro, cx.now - DAY)? >= 2 * MAX_OF_ALL {
        return Err(refuse!("own-intro-all-a-day"));
    }
    let id = cx.tx.add_intro(trip.id, [(a.no, &id_a), (b.no, &id_b)], cx.me(), cx.now + WITHIN)?;
    let by = cx.full_name(cx.me())?;
    for (asked, other, other_name) in [(&id_a, &id_b, &name_b), (&id_b, &id_a, &name_a)] {
        cx.tx.note_asked(AskedFor::Intro, cx.me(), asked, cx.now)?;
        // Who doesn't want to hear of the other, or is asked enough already, isn't asked; that shows as no answer does.
        if cx.tx.has_blocked(asked, other)?
            || cx.tx.is_blocked(asked)?
            || cx.tx.intros_of(asked)?.len() > MAX_OF_PERSON
            || cx.tx.asked_of_by_since(AskedFor::Intro, asked, cx.me(), cx.now - WITHIN)? > MAX_OF_ONE_ASKER
        {
            continue;
        }
        let lines = [
            msg!("own-intro-ask", by: &by, trip: &trip, other: other_name),
            msg!("own-intro-ask-what", other: other_name, mine: asked.as_str(), days: WITHIN.num_days()),
        ];
        cx.ask(asked, Subject::Intro(id), &lines, Choice::YES_NO)?;
    }
    Ok(vec![msg!("own-intro-asked", a: name_a, b: name_b, days: WITHIN.num_days())])
}

/// Reads which two contacts are meant, by number or name: "3 5", "Lena Per", "Ida Berg and Lena".
fn two_contacts(
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
fn contact_called<'c>(contacts: &'c [Contact], words: &[&str], to: &Entitled<'_>) -> Option<&'c Contact> {
    if let [word] = words
        && let Ok(no) = word.trim_start_matches('#').parse::<RecordNo>()
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
