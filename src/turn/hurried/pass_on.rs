//! "Can you tell Kari I'm allergic to cats", "sag Ada, dass …": words for the other side, shown before they are passed on.

use std::ops::Range;

use crate::actions::questions::MAX_QUESTION;
use crate::commands::args::candidates::{Candidate, candidates};
use crate::commands::ask::is_talk;
use crate::context::Context;
use crate::context::addressed::split_word;
use crate::context::lookup::CommandLookup;
use crate::context::outcome::CommandError;
use crate::domain::command::CommandId;
use crate::domain::ids::{RecordNo, RecordRef, UserId};
use crate::domain::permissions::Permission;
use crate::domain::trip::Trip;
use crate::language::cues::{self, Cue};
use crate::language::questions;
use crate::msg;
use crate::render::msg::Msg;
use crate::text::clean::{clean_line, is_longer};
use crate::text::fold;
use crate::turn::dispatch;
use crate::turn::hurried::ask;

/// Words before the verb and the person, at most: "hey can you please".
const MAX_LEAD: usize = 6;
/// Words for those that are written to, at most.
const MAX_WHO_WORDS: usize = 3;
/// Words of "wait, who's Kari again".
const MAX_WHO_IS: usize = 6;
/// Words of a question before the one that it is about.
const MAX_BEFORE: usize = 6;
/// The same of "is it ok if I bring my dog to Kari's?", which asks for a yes.
const MAX_BEFORE_WHETHER: usize = 12;
/// Words behind the first one of a host's question about those who come.
const MIN_ASKED: usize = 2;
/// Offers that the bot spoke of last that are looked at.
const MAX_SPOKEN: usize = 10;

type Words = [(Range<usize>, String)];

/// Who is on the other side, and about which offers.
struct Others {
    trip: Trip,
    command: CommandId,
    offers: Vec<Candidate>,
    /// Their names, folded, each with the offers that they have to do with.
    names: Vec<(String, Vec<RecordNo>)>,
}

/// Whom the words are for.
enum Whom {
    /// Those of these offers.
    Of(Vec<RecordNo>),
    /// Anybody on the other side.
    All,
}

fn words(text: &str) -> Vec<(Range<usize>, String)> {
    fold::words(text).map(|word| (word.clone(), fold::key(&text[word]))).collect()
}

/// The whole text is to be passed on, in whatever words it says so.
pub(super) fn whole(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, CommandError> {
    let Some(others) = others(cx)? else { return Ok(None) };
    let named = words(text).iter().find_map(|(_, word)| others.named(word));
    offer_to_pass_on(cx, &others, named.map_or(Whom::All, Whom::Of), text)
}

/// What is asked to be passed on; `None` where a text asks for nothing of the kind.
pub(super) fn asked(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, CommandError> {
    let all = words(text);
    if !all.iter().take(MAX_LEAD * 2).enumerate().any(|(at, _)| verb(&all[at..]).is_some()) {
        return arrival(cx, text);
    }
    let Some(others) = others(cx)? else { return guest(cx, text, &all) };
    let Some((whom, from, named)) = addressee(&all, |words| others.who(cx, words)) else { return Ok(None) };
    // "Ask the host …" is a command as it is, and so is "tell them …"; a host who asks "them" means the crew.
    let (first, rest) = split_word(text);
    let command = match cx.find(first) {
        CommandLookup::One(CommandId::Ask) => others.command == CommandId::Ask,
        CommandLookup::One(CommandId::Tell) => !is_talk(cx, rest, "crew"),
        _ => false,
    };
    if command && !named {
        return Ok(None);
    }
    let said = text.get(all.get(from).map_or(text.len(), |(at, _)| at.start)..).unwrap_or_default().trim();
    if said.is_empty() {
        return Ok(None);
    }
    offer_to_pass_on(cx, &others, whom, said)
}

/// A question about somebody on the other side that the data doesn't answer. `by_name`: only where they are named.
pub(super) fn wondered(cx: &mut Context<'_>, text: &str, by_name: bool) -> Result<Option<Vec<Msg>>, CommandError> {
    let asks = text.ends_with('?')
        || questions::begins_as_question(text, cx.language())
        || cues::begins(Cue::AskWhether, text)
        || cues::begins(Cue::MayI, text);
    // "Who's Kari again?" is answered by what she offers.
    let who = cues::has(Cue::AskWho, text) && text.split_whitespace().count() <= MAX_WHO_IS;
    if !asks || who || cues::has(Cue::Proposes, text) {
        return Ok(None);
    }
    let Some(others) = others(cx)? else { return Ok(None) };
    let all = words(text);
    let before = if cues::begins(Cue::AskWhether, text) || cues::begins(Cue::MayI, text) {
        MAX_BEFORE_WHETHER
    } else {
        MAX_BEFORE
    };
    let named = all.iter().enumerate().take(if by_name { before } else { all.len() }).find_map(|(at, (_, word))| {
        let before = at.checked_sub(1).map(|at| all[at].1.as_str()).unwrap_or_default();
        let venue = cues::is(Cue::VenueBy, before) || cues::is(Cue::VenueAt, before);
        others.named(word).filter(|_| !venue)
    });
    let they = || all.iter().any(|(_, word)| cues::is(Cue::She, word));
    // "Can we come after ten?", in reply to an offer's card.
    let replied = cx.replied_no(Some(&others.trip)).filter(|no| others.offers.iter().any(|offer| offer.no == *no));
    let replied = replied.filter(|_| !by_name || text.ends_with('?') && all.len() > MIN_ASKED);
    let whom = match named {
        Some(offers) => Whom::Of(offers),
        None if replied.is_some() => Whom::Of(replied.into_iter().collect()),
        None if !by_name && they() => Whom::All,
        // "Kommer de med tog?" has a command's word in front, and is a host's question about those who come.
        None if by_name && is_of_guests(cx, &others, text) && they() => Whom::All,
        None => return Ok(None),
    };
    offer_to_pass_on(cx, &others, whom, text)
}

/// Whether a host asks about those who come, and does nothing by a command's word.
fn is_of_guests(cx: &Context<'_>, others: &Others, text: &str) -> bool {
    let (first, rest) = split_word(text);
    let acts = matches!(cx.find(first), CommandLookup::One(command) if command != CommandId::Rsvp);
    others.command == CommandId::Tell && text.ends_with('?') && !acts && rest.split_whitespace().count() >= MIN_ASKED
}

/// "When does she get here?", asked by a host: the hour isn't known.
fn arrival(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, CommandError> {
    if !cues::begins(Cue::AskWhen, text) || !cues::has(Cue::Arrive, text) {
        return Ok(None);
    }
    let Some(others) = others(cx)?.filter(|others| others.command == CommandId::Tell) else { return Ok(None) };
    let all = words(text);
    let named = all.iter().find_map(|(_, word)| others.named(word));
    let whom = match named {
        Some(offers) => Whom::Of(offers),
        None if all.iter().any(|(_, word)| cues::is(Cue::She, word)) => Whom::All,
        None => return Ok(None),
    };
    offer_to_pass_on(cx, &others, whom, text)
}

/// How many of the first words tell or ask somebody something.
fn verb(words: &Words) -> Option<usize> {
    [Cue::TellVerb, Cue::AskVerb].into_iter().filter_map(|cue| cues::matched(cue, words)).max()
}

/// Whom it is for, and at which word that begins which is passed on; and whether they are named. The verb may stand before or
/// behind them: "ask Kari", "kannst du Kari fragen".
fn addressee(all: &Words, who: impl Fn(&Words) -> Option<(Whom, usize, bool)>) -> Option<(Whom, usize, bool)> {
    let mut at = 0;
    let (mut told, mut found) = (false, None);
    while at < all.len() && at <= MAX_LEAD * 2 && !(told && found.is_some()) {
        let rest = &all[at..];
        if let Some((whom, count, named)) = who(rest).filter(|_| found.is_none()) {
            found = Some((whom, named));
            at += count;
        } else if let Some(count) = verb(rest).filter(|_| !told) {
            told = true;
            at += count;
        } else if let Some(count) = cues::matched(Cue::PassSmall, rest).filter(|_| told || found.is_some()) {
            at += count;
        } else {
            // "Can you tell me" leads a question, and "can you" these words.
            let lead = [Cue::PassLead, Cue::Lead, Cue::Filler].into_iter().find_map(|cue| cues::matched(cue, rest));
            at += lead.filter(|_| !told && found.is_none())?;
        }
    }
    let (whom, named) = found.filter(|_| told)?;
    let skip = |at: usize, cue: Cue| cues::matched(cue, all.get(at..).unwrap_or_default()).unwrap_or_default();
    // "Sag Ada bescheid, dass …", "let Kari know that …"
    while skip(at, Cue::PassThat) == 0 && skip(at, Cue::PassSmall) > 0 {
        at += skip(at, Cue::PassSmall);
    }
    Some((whom, at + skip(at, Cue::PassThat), named))
}

impl Others {
    /// The offers of those who go by that word, or whose it names something of: "Kari", "Kari's", "Karis".
    fn named(&self, word: &str) -> Option<Vec<RecordNo>> {
        let is = |name: &str| word.strip_prefix(name).is_some_and(|rest| matches!(rest, "" | "s" | "'s" | "’s"));
        self.names.iter().find(|(name, _)| is(name)).map(|(_, offers)| offers.clone())
    }

    /// Whom the first words name, and how many they are.
    fn who(&self, cx: &Context<'_>, words: &Words) -> Option<(Whom, usize, bool)> {
        if let Some(offers) = self.named(&words.first()?.1) {
            return Some((Whom::Of(offers), 1, true));
        }
        let key = if self.command == CommandId::Tell { "crew" } else { "host" };
        (1..=MAX_WHO_WORDS.min(words.len())).rev().find_map(|count| {
            let said: Vec<&str> = words[..count].iter().map(|(_, word)| word.as_str()).collect();
            let found = cx.env.words.key("whom", &said.join(" "));
            let she = count == 1 && cues::is(Cue::She, said[0]);
            // "Her", "ihm"
            let one = count == 1 && found == Some("host");
            (she || one || found.is_some_and(|found| found == key || found == "them")).then_some((
                Whom::All,
                count,
                false,
            ))
        })
    }
}

/// Those that words can be passed on to: the hosts, for the crew; the crew, for a host.
fn others(cx: &Context<'_>) -> Result<Option<Others>, CommandError> {
    let crew = match cx.trip_under_way() {
        Ok(trip) if trip.is_crew(cx.me()) && cx.may(Permission::SeeHosts, &trip, None)? => Some(trip),
        Ok(_) => None,
        Err(error) => error.fatal().map(|()| None)?,
    };
    if let Some(trip) = crew {
        let offers = candidates(cx, &trip, CommandId::Ask)?;
        let mut names: Vec<(String, Vec<RecordNo>)> = Vec::new();
        for offer in &offers {
            let Some(name) = offer.names.first().map(|name| fold::key(name)) else { continue };
            match names.iter_mut().find(|(other, _)| *other == name) {
                Some((_, of)) => of.push(offer.no),
                None => names.push((name, vec![offer.no])),
            }
        }
        return Ok((!offers.is_empty()).then_some(Others { trip, command: CommandId::Ask, offers, names }));
    }
    for trip in cx.tx.trips_hosted_by(cx.me())?.into_iter().filter(|trip| trip.ended.is_none()) {
        let offers = candidates(cx, &trip, CommandId::Tell)?;
        if offers.is_empty() {
            continue;
        }
        let all: Vec<RecordNo> = offers.iter().map(|offer| offer.no).collect();
        let mut names = Vec::new();
        for member in trip.crew.iter() {
            names.extend(first_name(cx, member)?.map(|name| (name, all.clone())));
        }
        return Ok(Some(Others { trip, command: CommandId::Tell, offers, names }));
    }
    Ok(None)
}

fn first_name(cx: &Context<'_>, who: &UserId) -> Result<Option<String>, CommandError> {
    let name = cx.name(who)?;
    Ok(fold::words(&name).next().map(|word| fold::key(&name[word])))
}

/// Shows the words, and asks whether they are to be passed on. Of several offers, the one last spoken of.
fn offer_to_pass_on(
    cx: &mut Context<'_>,
    others: &Others,
    whom: Whom,
    said: &str,
) -> Result<Option<Vec<Msg>>, CommandError> {
    let meant: Vec<RecordNo> = match whom {
        Whom::Of(offers) => offers,
        Whom::All => others.offers.iter().map(|offer| offer.no).collect(),
    };
    let spoken =
        cx.tx.spoken_of(&cx.said.room.id, Some(cx.me()), others.trip.id, chrono::DateTime::UNIX_EPOCH, MAX_SPOKEN)?;
    let last = || spoken.iter().find(|no| meant.contains(no)).copied();
    let replied = cx.replied_no(Some(&others.trip)).filter(|no| meant.contains(no));
    let Some(no) = replied.or_else(last).or(meant.first().copied()) else { return Ok(None) };
    let by_host = others.command == CommandId::Tell;
    let line = format!("{} {no} {}", cx.word(others.command), clean_line(said, MAX_QUESTION));
    // What would be refused is refused at once.
    if cx.confidant().is_none() || is_longer(said, MAX_QUESTION) || by_host && cx.looks_private(said) {
        let text = line.split_once(' ').map_or("", |(_, text)| text);
        return dispatch::run(cx, others.command, text).map(Some).map_err(CommandError::from);
    }
    let text = clean_line(said, MAX_QUESTION);
    let question = match by_host {
        true => msg!("pass-on-ask-crew", no: no, text: text),
        false => msg!("pass-on-ask-host", no: no, text: text),
    };
    Ok(ask(cx, question, line, RecordRef { trip: others.trip.id, no })?)
}

/// Somebody who neither travels nor hosts: nothing is passed on for them.
fn guest(cx: &mut Context<'_>, text: &str, all: &Words) -> Result<Option<Vec<Msg>>, CommandError> {
    let trip = match cx.trip_under_way() {
        Ok(trip) => trip,
        Err(error) => return error.fatal().map(|()| None).map_err(CommandError::from),
    };
    let mut crew = Vec::new();
    for member in trip.crew.iter() {
        crew.extend(first_name(cx, member)?.map(|name| (name, member.clone())));
    }
    let is_theirs = |words: &Words| {
        let word = &words.first()?.1;
        crew.iter().any(|(name, _)| name == word).then_some((Whom::All, 1, true))
    };
    let Some((_, from, _)) = addressee(all, is_theirs) else { return Ok(None) };
    let named = all.iter().take(from).find_map(|(_, word)| crew.iter().find(|(name, _)| name == word));
    let Some((_, member)) = named.filter(|_| from < all.len() && !text.is_empty()) else { return Ok(None) };
    let name = cx.name(member)?;
    cx.set_refused(true);
    Ok(Some(vec![msg!("pass-on-not-for-guests", name: name)]))
}
