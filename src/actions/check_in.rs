//! TODO.

use crate::actions::confidential;
use crate::actions::confidential::Occasion;
use crate::context::outcome::{Halt, Outcome, refuse};
use crate::context::records::offer;
use crate::context::{Here, titles};
use crate::domain::check_in::{Details, MAX_DETAILS, next, over, released};
use crate::domain::command::CommandId;
use crate::domain::ids::{EventId, UserId};
use crate::domain::offer::Offer;
use crate::domain::permissions::Deed;
use crate::domain::private::{Confidant, Private};
use crate::domain::trip::Trip;
use crate::outgoing::Carries;
use crate::render::say::{Arg, Say};
use crate::store::StoreError;
use crate::text::clean::{clean_line, is_longer};
use crate::{say, view};

pub fn is_own_offer(here: &Here<'_>, trip: &Trip, no: i64) -> Result<bool, Halt> {
    Ok(here.tx.offer(trip.id, no)?.is_some_and(|offer| offer.host.for_rules() == here.me()))
}

/// # Errors
/// Refuses where others read along; `told` something already, whoever wrote it is asked to delete it.
pub fn confidential(here: &Here<'_>, told: bool) -> Result<(), Halt> {
    if here.confidant().is_some() {
        return Ok(());
    }
    if !told {
        return Err(refuse!("details-where"));
    }
    here.alert_sender();
    Err(here.others_read(refuse!("details-unencrypted"), refuse!("details-in-room")))
}

/// `asked`: the host said yes to this.
pub fn set(here: &mut Here<'_>, trip: &Trip, no: i64, text: &str, asked: Option<&str>) -> Outcome {
    let offer = offer(here, trip, no)?;
    let Some(me) = here.confidant().filter(|_| offer.host.for_rules() == here.me()) else {
        return Err(refuse!("offer-host-only", no: no));
    };
    here.about(trip.id, no);
    if text.is_empty() && here.tx.has_details(trip.id, no)? && is_over(here, &offer) {
        return Err(refuse!("details-over", no: no));
    }
    if text.is_empty() {
        return shown(here, trip, &offer, me);
    }
    if here.world.words.key("small", text) == Some("none") {
        return forget(here, trip, &offer);
    }
    if is_longer(text, MAX_DETAILS) {
        return Err(refuse!("details-too-long", count: MAX_DETAILS));
    }
    if is_over(here, &offer) {
        return Err(refuse!("details-over", no: no));
    }
    let text = clean_line(text, MAX_DETAILS);
    let readers = readers(here, trip, no)?;
    let question = Asked::of(trip, no);
    let nights: Vec<_> = offer.nights.iter().map(|(night, _)| *night).collect();
    let (kind, place, nights) = (view::kind(offer.kind), view::spot(&offer.spot), view::nights(&nights));
    if !readers.known && asked != Some(question.as_str()) {
        here.mean_none();
        // The address waits in that line, as long as the question does: see `turn::heard` and `store::pending`.
        let line = format!("{} {question} {text}", here.word(CommandId::Details));
        let question = say!("details-ask", no: no, kind: kind, place: place, nights: nights, trip: &trip.title,
            owner: readers.owner, count: readers.names.len(), readers: readers.names);
        return Err(Halt::ask(question, line));
    }
    let before = here.tx.details(trip.id, no)?;
    // Where it was asked about, the message that has the address in it, and not the "yes".
    let source = here.answered.clone().unwrap_or_else(|| here.said.event.clone());
    if let Some(before) = before.filter(|before| *before.text.for_rules() == text) {
        // Said anew, they are this message's.
        here.tx.carried_now_of(&before.source, &source)?;
        here.tx.put_details(trip.id, no, &Details { source, ..before })?;
        return Ok(vec![say!("details-same", no: no)]);
    }
    let told = confidential::was_told(here.tx, trip.id, no)?;
    here.tx.put_details(trip.id, no, &Details { text: Private::new(text), source, made: here.now })?;
    here.tx.put_readers((trip.id, no), &crew_for(here, trip)?, true)?;
    let occasion = if told { Occasion::Change } else { Occasion::Time };
    let out = confidential::to_crew(here.tx, here.world, trip, &offer, occasion, here.now)?;
    let now = !out.is_empty();
    here.queue_all(out);
    // The answer names it all.
    here.mean_none();
    Ok(vec![
        say!("details-kept", no: no, kind: kind, place: place, nights: nights, trip: &trip.title, owner: readers.owner,
            count: readers.names.len(), readers: readers.names),
        if now { say!("details-kept-told") } else { when(here, &offer) },
    ])
}

pub fn is_over(here: &Here<'_>, offer: &Offer) -> bool {
    over(offer).is_none_or(|over| over <= here.now)
}

/// When the crew will be told.
pub fn when(here: &Here<'_>, offer: &Offer) -> Say {
    match next(offer, here.now) {
        Some((_, day)) => say!("details-kept-for", day: Arg::Day(day)),
        None => say!("details-kept-until"),
    }
}

/// The host's own words, in a message that is deleted again.
pub fn shown(here: &mut Here<'_>, trip: &Trip, offer: &Offer, me: Confidant<'_>) -> Outcome {
    let no = offer.no;
    let Some(details) = here.tx.details(trip.id, no)? else { return Ok(vec![say!("details-none", no: no)]) };
    let host = offer.host.for_rules();
    let Some(entitled) = me.entitled(std::iter::once(host)) else { return Ok(Vec::new()) };
    let line = say!("details-own", no: no, details: details.text.reveal(&entitled));
    let carries = Carries { trip: trip.id, offer: no, source: details.source, made: Some(details.made), night: None };
    let out = confidential::in_confidence(here.tx, here.world, host, &[line], false, carries, here.now)?;
    here.queue_all(vec![out]);
    Ok(vec![say!("details-own-next", no: no), when(here, offer)])
}

pub fn forget(here: &mut Here<'_>, trip: &Trip, offer: &Offer) -> Outcome {
    let no = offer.no;
    if !here.tx.delete_details(trip.id, no)? {
        return Ok(vec![say!("details-none", no: no)]);
    }
    off(here, trip, offer)?;
    Ok(vec![say!("details-forgotten", no: no)])
}

/// Whoever had them hears that they don't hold any more. The messages go at the end of the turn.
pub fn off(here: &mut Here<'_>, trip: &Trip, offer: &Offer) -> Result<(), StoreError> {
    if released(offer, here.now).is_empty() || !confidential::was_told(here.tx, trip.id, offer.no)? {
        return Ok(());
    }
    let line = say!("details-taken-back", trip: &trip, no: offer.no, place: view::spot(&offer.spot));
    here.tell_crew_now(trip, offer.no, &[line])
}

/// The message that set them was deleted, or says something else now. Whether there were any.
pub fn take_back(here: &mut Here<'_>, event: &EventId) -> Result<bool, StoreError> {
    let set = here.tx.details_by(event)?;
    for (trip, no, _) in &set {
        here.tx.delete_details(*trip, *no)?;
        if let (Some(trip), Some(offer)) = (here.tx.trip(*trip)?, here.tx.offer(*trip, *no)?) {
            off(here, &trip, &offer)?;
        }
    }
    Ok(!set.is_empty())
}

/// What the crew hears once a night is accepted: how to get in where it is time, else when it will be told.
pub fn accepted(here: &mut Here<'_>, trip: &Trip, offer: &Offer) -> Result<Vec<Say>, Halt> {
    if !here.tx.has_details(trip.id, offer.no)? {
        return Ok(Vec::new());
    }
    let out = confidential::to_crew(here.tx, here.world, trip, offer, Occasion::Time, here.now)?;
    let now = !out.is_empty();
    here.queue_all(out);
    Ok(match next(offer, here.now) {
        _ if now => vec![say!("details-come")],
        // They have it from a night before.
        _ if !released(offer, here.now).is_empty() => Vec::new(),
        Some((_, day)) => vec![say!("details-come-later", day: Arg::Day(day))],
        None => Vec::new(),
    })
}

/// On request, to one of the crew: all that may be told now, each in a message of its own; and what comes when.
pub fn tonight(here: &mut Here<'_>, trip: &Trip) -> Result<Vec<Say>, Halt> {
    if !here.may(Deed::SeeHosts, trip, None)? {
        return Ok(Vec::new());
    }
    let me = here.me().clone();
    let (mut told, mut lines) = (false, Vec::new());
    for offer in here.tx.offers(trip.id)? {
        if let Some(out) = confidential::to_member(here.tx, here.world, (trip, &offer), &me, Occasion::Time, here.now)?
        {
            here.queue_all(vec![out]);
            told = true;
            let host = confidential::passed_on(here.tx, here.world, trip, &offer, here.now)?;
            here.queue_all(host.into_iter().collect());
        } else if !released(&offer, here.now).is_empty()
            && *offer.host.for_rules() != me
            && !here.tx.has_details(trip.id, offer.no)?
        {
            lines.push(say!("details-missing", no: offer.no));
        }
    }
    if told {
        lines.push(say!("details-come"));
    } else if lines.is_empty() {
        lines.extend(confidential::later(here.tx, trip, here.now)?);
    }
    Ok(lines)
}

/// What is asked before an address is kept, as it stands in the line that waits for the "yes": which offer it is, and who
/// would read it. Where that changed meanwhile, it is asked anew.
pub struct Asked<'t> {
    pub whole: &'t str,
    pub no: i64,
    pub trip: i64,
    pub text: &'t str,
}

impl<'t> Asked<'t> {
    pub fn read(line: &'t str) -> Option<Self> {
        let (whole, text) = line.trim().split_once(char::is_whitespace)?;
        let mut parts = whole.splitn(3, '@');
        let (no, trip) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some(Self { whole, no, trip, text: text.trim() })
    }

    /// The number, the trip, its owner and crew: `4@1@ada:example.org@kari:example.org`.
    fn of(trip: &Trip, no: i64) -> String {
        let crew: String = std::iter::once(&trip.owner).chain(&trip.crew).map(|one| one.as_str()).collect();
        format!("{no}@{}{crew}", trip.id)
    }
}

/// Whom the host of an offer would let in by saying how.
pub struct Readers {
    /// The crew, each as the host knows them: by name, or by name and id.
    names: Vec<Arg>,
    owner: Arg,
    /// The host knows the trip's owner, and nobody joined the crew without their knowing.
    known: bool,
}

/// Those of the crew whom the host didn't block: the others read nothing of theirs.
pub fn crew_for(here: &Here<'_>, trip: &Trip) -> Result<Vec<UserId>, StoreError> {
    let mut crew = Vec::new();
    for one in &trip.crew {
        if !here.tx.has_blocked(here.me(), one)? {
            crew.push(one.clone());
        }
    }
    Ok(crew)
}

/// # Errors
/// Where the store fails.
pub fn readers(here: &Here<'_>, trip: &Trip, no: i64) -> Result<Readers, StoreError> {
    let (tx, me) = (here.tx, here.me());
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
        Ok(Arg::from(if known { here.name(one)? } else { titles::name_and_id(tx, one)? }))
    };
    let crew = crew_for(here, trip)?;
    let crew = || crew.iter().filter(|one| *one != me);
    let owner_known =
        trip.owner == *me || by_name(&trip.owner) || !twin && tx.share_a_room(trip.id, me, &trip.owner)?;
    Ok(Readers {
        names: crew().map(shown).collect::<Result<_, _>>()?,
        owner: shown(&trip.owner)?,
        known: owner_known && crew().all(|one| told.iter().any(|(person, _)| person == one)),
    })
}
