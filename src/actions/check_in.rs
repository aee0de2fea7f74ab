//! How to get in (address, key, code) at an accepted offer: set by the host, told to the crew in confidence.
//!
//! Nobody else may read it, so it is taken only in an encrypted direct chat. The host sees who the readers are before it
//! is kept. When and to whom it is sent is decided in [`confidential`](crate::actions::confidential).

use chrono::NaiveDate;

use crate::actions::confidential::{self, Occasion};
use crate::actions::readers_question::ReadersQuestion;
use crate::actions::way_in_so_far;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::{Context, outbound, records, titles};
use crate::domain::check_in::{CheckIn, MAX_CHECK_IN, arrives, next, over, released};
use crate::domain::command::CommandId;
use crate::domain::ids::{EventId, RecordNo, RecordRef, UserId};
use crate::domain::offer::{NightState, Offer};
use crate::domain::permissions::Permission;
use crate::domain::private::{Confidant, Private};
use crate::domain::trip::Trip;
use crate::language::vocabulary::Small;
use crate::msg;
use crate::outgoing::{Alert, Confidential};
use crate::render::msg::{Arg, Msg};
use crate::store::{Line, StoreError};
use crate::text::clean::{clean_line, is_longer};
use crate::view;

pub fn is_own_offer(cx: &Context<'_>, trip: &Trip, no: RecordNo) -> Result<bool, CommandError> {
    Ok(cx.tx.offer(trip.id, no)?.is_some_and(|offer| offer.host.for_rules() == cx.me()))
}

/// # Errors
/// Refuses where others read along. `told`: the message has details in it, and the sender is asked to delete it.
pub fn require_confidential(cx: &Context<'_>, told: bool) -> Result<(), CommandError> {
    if cx.confidant().is_some() {
        return Ok(());
    }
    if !told {
        return Err(refuse!("details-where"));
    }
    cx.alert_sender();
    Err(cx.refuse_with_readers(refuse!("details-unencrypted"), refuse!("details-in-room")))
}

/// Sets, shows or forgets the check-in details of an offer, by its host. An empty text shows them, "none" forgets them.
///
/// `asked`: the question about the readers that the host said yes to.
///
/// # Errors
/// Asks first where there are readers whom the host doesn't know. Refuses others than the host, a text that is too long, and
/// nights that are over.
pub fn set(cx: &mut Context<'_>, trip: &Trip, no: RecordNo, text: &str, asked: Option<&str>) -> Outcome {
    let offer = records::offer(cx, trip, no)?;
    let Some(me) = cx.confidant().filter(|_| offer.host.for_rules() == cx.me()) else {
        return Err(refuse!("offer-host-only", no: no));
    };
    cx.about(trip.id, no);
    if text.is_empty() && cx.tx.has_details(trip.id, no)? && is_over(cx, &offer) {
        return Err(refuse!("details-over", no: no));
    }
    if text.is_empty() {
        return show_to_host(cx, trip, &offer, me);
    }
    if cx.env.words.small(text) == Some(Small::None) {
        return forget(cx, trip, &offer);
    }
    if is_longer(text, MAX_CHECK_IN) {
        return Err(refuse!("details-too-long", count: MAX_CHECK_IN));
    }
    if is_over(cx, &offer) {
        return Err(refuse!("details-over", no: no));
    }
    let text = clean_line(text, MAX_CHECK_IN);
    let readers = readers(cx, trip, no)?;
    let question = ReadersQuestion::of(trip, no);
    let nights: Vec<_> = offer.nights.iter().map(|(night, _)| *night).collect();
    let (kind, place, nights) = (view::bed(&offer), view::spot(&offer.spot), view::nights(&nights));
    if !readers.known && asked != Some(question.as_str()) {
        cx.clear_meant_trip();
        let line = waits(cx, trip, no, &text, String::new());
        let question = msg!("details-ask", no: no, kind: kind, place: place, nights: nights, trip: &trip.title,
            owner: readers.owner, count: readers.names.len(), readers: readers.names);
        return Err(CommandError::Confirm { question, line: Box::new(line) });
    }
    let before = cx.tx.details(trip.id, no)?;
    // What was asked before is over: a yes to it would put older words back.
    cx.close_lines(CommandId::Details, RecordRef { trip: trip.id, no })?;
    // Where it was asked about, the messages that have the address in them, and not the "yes".
    let earlier = cx.confirmed_of().filter(|_| asked.is_some()).unwrap_or_default().to_owned();
    let source = way_in_so_far::source(&earlier, cx.source());
    if let Some(before) = before.filter(|before| *before.text.for_rules() == text) {
        // Said anew, they are this message's.
        cx.tx.carried_now_of(&before.source, &source)?;
        cx.tx.put_details(trip.id, no, &CheckIn { source, ..before })?;
        return Ok(vec![msg!("details-same", no: no)]);
    }
    let told = confidential::was_told(cx.tx, trip.id, no)?;
    cx.tx.put_details(trip.id, no, &CheckIn { text: Private::new(text), source, made: cx.now })?;
    cx.tx.put_readers(RecordRef { trip: trip.id, no }, &crew_not_blocked(cx, trip)?, true)?;
    let occasion = if told { Occasion::Change } else { Occasion::Time };
    let out = confidential::to_crew(cx.tx, cx.env, trip, &offer, occasion, cx.now)?;
    let now = !out.is_empty();
    cx.queue_all(out);
    if !earlier.is_empty() {
        // Said in several messages: they see what it is by now.
        queue_own(cx, trip, &offer, me)?;
    }
    // The answer names it all.
    cx.clear_meant_trip();
    Ok(vec![
        msg!("details-kept", no: no, kind: kind, place: place, nights: nights, trip: &trip.title, owner: readers.owner,
            count: readers.names.len(), readers: readers.names),
        match now {
            true if arrives(&offer, cx.now) => msg!("details-kept-told"),
            true => msg!("details-sent"),
            false => when_told(cx, trip, &offer)?,
        },
    ])
}

/// Asks the host whether words of theirs that look like the way in are to be kept with their offer, for the crew.
///
/// # Errors
/// It is always one: the question, or why they can't be kept.
pub fn ask_to_keep(cx: &mut Context<'_>, trip: &Trip, no: RecordNo, text: &str) -> Outcome {
    let offer = records::offer(cx, trip, no)?;
    if is_longer(text, MAX_CHECK_IN) {
        return Err(refuse!("details-too-long", count: MAX_CHECK_IN));
    }
    if is_over(cx, &offer) {
        return Err(refuse!("details-over", no: no));
    }
    let of = RecordRef { trip: trip.id, no };
    let so_far = way_in_so_far::with_more(cx, of, &clean_line(text, MAX_CHECK_IN))?;
    if is_longer(&so_far.text, MAX_CHECK_IN) {
        return Err(refuse!("details-too-long", count: MAX_CHECK_IN));
    }
    if let Some(note) = so_far.note {
        cx.note(note);
    }
    let readers = readers(cx, trip, no)?;
    let nights: Vec<_> = offer.nights.iter().map(|(night, _)| *night).collect();
    let (kind, place, nights) = (view::bed(&offer), view::spot(&offer.spot), view::nights(&nights));
    cx.clear_meant_trip();
    let line = waits(cx, trip, no, &so_far.text, so_far.earlier);
    let question = if readers.known {
        msg!("details-save", no: no, kind: kind, place: place, nights: nights, trip: &trip.title,
            count: readers.names.len(), readers: readers.names)
    } else {
        msg!("details-ask", no: no, kind: kind, place: place, nights: nights, trip: &trip.title,
            owner: readers.owner, count: readers.names.len(), readers: readers.names)
    };
    Err(CommandError::Confirm { question, line: Box::new(line) })
}

/// The line that waits for the host's yes. The address waits in it, as long as the question does: see `turn::heard` and
/// `store::pending`. `earlier`: the messages before this one whose words are part of it.
fn waits(cx: &Context<'_>, trip: &Trip, no: RecordNo, text: &str, earlier: String) -> Line {
    let text = format!("{} {} {text}", cx.word(CommandId::Details), ReadersQuestion::of(trip, no));
    Line { text, word: None, named: earlier, about: Some(RecordRef { trip: trip.id, no }) }
}

/// What one of the crew may know of the way in at an offer by now, or when they will.
pub fn tell_crew_member(cx: &mut Context<'_>, trip: &Trip, no: RecordNo) -> Outcome {
    let offer = records::offer(cx, trip, no)?;
    cx.about(trip.id, no);
    let today = cx.today_in(offer.spot.zone);
    if !offer.has_from(today, NightState::Taken) {
        return Ok(vec![if offer.has_from(today, NightState::Open) {
            msg!("details-once-accepted", no: no)
        } else {
            msg!("details-over", no: no)
        }]);
    }
    if let Some(out) = confidential::to_member(cx.tx, cx.env, (trip, &offer), cx.me(), Occasion::Time, cx.now)? {
        cx.queue_all(vec![out]);
        return Ok(vec![msg!("details-come")]);
    }
    if !cx.tx.has_details(trip.id, no)? {
        return Ok(vec![msg!("details-missing", no: no)]);
    }
    Ok(vec![match next(&offer, cx.now) {
        Some((_, day)) => msg!("details-come-later", day: Arg::Day(day)),
        None => msg!("details-come"),
    }])
}

pub fn is_over(cx: &Context<'_>, offer: &Offer) -> bool {
    over(offer).is_none_or(|over| over <= cx.now)
}

/// When the crew will be told.
///
/// # Errors
/// Where the store fails.
pub fn when_told(cx: &Context<'_>, trip: &Trip, offer: &Offer) -> Result<Msg, StoreError> {
    Ok(match next(offer, cx.now) {
        Some((_, day)) => msg!("details-kept-for", day: Arg::Day(day)),
        None if confidential::was_told(cx.tx, trip.id, offer.no)? => msg!("details-sent"),
        None => msg!("details-kept-until"),
    })
}

/// Shows the host the details that they set, in a message that is deleted again.
pub fn show_to_host(cx: &mut Context<'_>, trip: &Trip, offer: &Offer, me: Confidant<'_>) -> Outcome {
    let no = offer.no;
    if !cx.tx.has_details(trip.id, no)? {
        return Ok(vec![msg!("details-none", no: no)]);
    }
    queue_own(cx, trip, offer, me)?;
    Ok(vec![msg!("details-own-next", no: no), when_told(cx, trip, offer)?])
}

/// Sends the host what they told, in a message that is deleted again.
fn queue_own(cx: &mut Context<'_>, trip: &Trip, offer: &Offer, me: Confidant<'_>) -> Result<(), StoreError> {
    let no = offer.no;
    let Some(details) = cx.tx.details(trip.id, no)? else { return Ok(()) };
    let host = offer.host.for_rules();
    let Some(entitled) = me.entitled(std::iter::once(host)) else { return Ok(()) };
    let line = msg!("details-own", no: no, details: details.text.reveal(&entitled));
    let carries =
        Confidential { trip: trip.id, offer: no, source: details.source, made: Some(details.made), night: None };
    let out = outbound::in_confidence(cx.tx, cx.env, host, &[line], false, carries, cx.now)?;
    cx.queue_all(vec![out]);
    Ok(())
}

pub fn forget(cx: &mut Context<'_>, trip: &Trip, offer: &Offer) -> Outcome {
    let no = offer.no;
    cx.close_lines(CommandId::Details, RecordRef { trip: trip.id, no })?;
    if !cx.tx.delete_details(trip.id, no)? {
        return Ok(vec![msg!("details-none", no: no)]);
    }
    tell_crew_invalid(cx, trip, offer)?;
    Ok(vec![msg!("details-forgotten", no: no)])
}

/// Tells the crew that the details no longer hold, where they were sent. The messages are deleted at the end of the turn.
pub fn tell_crew_invalid(cx: &mut Context<'_>, trip: &Trip, offer: &Offer) -> Result<(), StoreError> {
    if released(offer, cx.now).is_empty() || !confidential::was_told(cx.tx, trip.id, offer.no)? {
        return Ok(());
    }
    let line = msg!("details-taken-back", trip: &trip, no: offer.no, place: view::spot(&offer.spot));
    cx.ping_crew(trip, offer.no, &[line], Alert::PingAlways)
}

/// Deletes the details that a message set, once it was deleted or edited. Returns whether there were any.
pub fn take_back_of_message(cx: &mut Context<'_>, event: &EventId) -> Result<bool, StoreError> {
    let set = cx.tx.details_by(event)?;
    for RecordRef { trip, no } in set.iter().map(|set| set.offer) {
        cx.tx.delete_details(trip, no)?;
        if let (Some(trip), Some(offer)) = (cx.tx.trip(trip)?, cx.tx.offer(trip, no)?) {
            tell_crew_invalid(cx, &trip, &offer)?;
        }
    }
    Ok(!set.is_empty())
}

/// After a night was accepted: sends the crew the check-in details if it is time, and returns the lines that say when they
/// come.
pub fn lines_after_accepting(cx: &mut Context<'_>, trip: &Trip, offer: &Offer) -> Result<Vec<Msg>, CommandError> {
    if !cx.tx.has_details(trip.id, offer.no)? {
        return Ok(Vec::new());
    }
    let out = confidential::to_crew(cx.tx, cx.env, trip, offer, Occasion::Time, cx.now)?;
    let now = !out.is_empty();
    cx.queue_all(out);
    Ok(match next(offer, cx.now) {
        _ if now => vec![msg!("details-come")],
        // They have it from a night before.
        _ if !released(offer, cx.now).is_empty() => Vec::new(),
        Some((_, day)) => vec![msg!("details-come-later", day: Arg::Day(day))],
        None => Vec::new(),
    })
}

/// Sends the sender, if they are of the crew, all details that may be told now, each in its own message; with a `night`, those
/// of that night alone. Returns lines on what is missing or comes later.
pub fn tell_tonight(cx: &mut Context<'_>, trip: &Trip, night: Option<NaiveDate>) -> Result<Vec<Msg>, CommandError> {
    if !cx.may(Permission::SeeHosts, trip, None)? {
        return Ok(Vec::new());
    }
    let me = cx.me().clone();
    let (mut told, mut lines) = (false, Vec::new());
    for offer in cx.tx.offers(trip.id)? {
        let now = released(&offer, cx.now);
        let meant = night.map_or(!now.is_empty(), |night| offer.nights.contains(&(night, NightState::Taken)));
        if !meant || *offer.host.for_rules() == me {
            continue;
        }
        let due = night.is_none_or(|night| now.contains(&night));
        if due && let Some(out) = confidential::to_member(cx.tx, cx.env, (trip, &offer), &me, Occasion::Time, cx.now)? {
            cx.queue_all(vec![out]);
            told = true;
            let host = confidential::tell_host_once(cx.tx, cx.env, trip, &offer, cx.now)?;
            cx.queue_all(host.into_iter().collect());
        } else if !cx.tx.has_details(trip.id, offer.no)? {
            lines.push(msg!("details-missing", no: offer.no));
        } else if let Some(day) = night.filter(|_| !due).and_then(|night| night.pred_opt()) {
            lines.push(msg!("details-come-later", day: Arg::Day(day)));
        }
    }
    if told {
        lines.push(msg!("details-come"));
    } else if lines.is_empty() && night.is_none() {
        lines.extend(tell_next(cx, trip)?);
    }
    Ok(lines)
}

/// A line that says which way in is told next, and when, to one of the crew.
pub fn tell_next(cx: &Context<'_>, trip: &Trip) -> Result<Option<Msg>, CommandError> {
    if !cx.may(Permission::SeeHosts, trip, None)? {
        return Ok(None);
    }
    Ok(confidential::next_release(cx.tx, trip, cx.now)?)
}

/// Who could read the check-in details of an offer, as its host is shown them.
pub struct Readers {
    /// The crew, each as the host knows them: by name, or by name and id.
    names: Vec<Arg>,
    owner: Arg,
    /// The host knows the trip's owner, and nobody joined the crew without their knowing.
    known: bool,
}

/// The members of the crew whom the host didn't block. Only they may read the details.
pub fn crew_not_blocked(cx: &Context<'_>, trip: &Trip) -> Result<Vec<UserId>, StoreError> {
    let mut crew = Vec::new();
    for one in &trip.crew {
        if !cx.tx.has_blocked(cx.me(), one)? {
            crew.push(one.clone());
        }
    }
    Ok(crew)
}

/// # Errors
/// Where the store fails.
pub fn readers(cx: &Context<'_>, trip: &Trip, no: RecordNo) -> Result<Readers, StoreError> {
    let (tx, me) = (cx.tx, cx.me());
    let mut told = tx.readers(trip.id, no)?;
    for at in (0..told.len()).rev() {
        // The message that tells the host of them was not sent.
        if !tx.is_reader(trip.id, no, &told[at].0)? {
            told.remove(at);
        }
    }
    let by_name = |one: &UserId| told.iter().any(|(person, named)| person == one && *named);
    // Two trips of one name are not told apart by names.
    let twin = titles::has_twin(tx, me, trip)?;
    let shown = |one: &UserId| -> Result<Arg, StoreError> {
        let known = !twin && (one == me || by_name(one) || tx.share_a_room(trip.id, me, one)?);
        Ok(Arg::from(if known { cx.name(one)? } else { titles::name_and_id(tx, one)? }))
    };
    let crew = crew_not_blocked(cx, trip)?;
    let crew = || crew.iter().filter(|one| *one != me);
    let owner_known =
        trip.owner == *me || by_name(&trip.owner) || !twin && tx.share_a_room(trip.id, me, &trip.owner)?;
    Ok(Readers {
        names: crew().map(shown).collect::<Result<_, _>>()?,
        owner: shown(&trip.owner)?,
        known: owner_known && crew().all(|one| told.iter().any(|(person, _)| person == one)),
    })
}
