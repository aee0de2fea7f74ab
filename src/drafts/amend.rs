//! A plain answer that changes a draft: "only Tuesday", "19:00 instead", "for two", "a sofa", "call it …".

pub(crate) mod amendment;
pub(crate) mod which;

use chrono::NaiveDate;

use crate::commands::args::{at, nights};
use crate::context::Context;
use crate::context::outcome::{CommandError, refuse};
use crate::domain::contact;
use crate::domain::draft::{
    Draft, DraftContact, DraftKind, DraftMeetup, DraftOffer, DraftRsvp, DraftStop, DraftTrip, FollowUp, Lack,
    MAX_TIMES, Time,
};
use crate::domain::meetup::{Answer, MAX_GUESTS, Slot};
use crate::domain::stop::Certainty;
use crate::domain::trip::MAX_TITLE;
use crate::drafts::amend::amendment::{AmendedPart, Amendment, AmendmentMode};
use crate::drafts::amend::which::{Mode, Which};
use crate::drafts::readings::MAX_READINGS;
use crate::drafts::{invitation, readings, times};
use crate::language::intent::IntentContext;
use crate::language::when::When;
use crate::language::{message, notes};

/// Words of "and I'm bringing my two kids along".
const MAX_BRINGING_WORDS: usize = 9;

/// The draft as it is meant now; `None` where the text doesn't speak of it.
///
/// `last`: nothing else was said since it was asked about, so that a mere name can be what was asked for.
pub(crate) fn change(cx: &Context<'_>, draft: &Draft, text: &str, last: bool) -> Result<Option<Draft>, CommandError> {
    let Some(mut new) = change_reading(cx, draft, text, last)? else { return Ok(None) };
    // The other readings change alike; those that become the same are one.
    for what in &draft.or {
        let other = Draft { what: what.clone(), or: Vec::new(), ..draft.clone() };
        let changed = change_reading(cx, &other, text, last)?.filter(|changed| changed.or.is_empty()).unwrap_or(other);
        if new.readings().all(|what| *what != changed.what) {
            new.or.push(changed.what);
        }
    }
    new.or.truncate(MAX_READINGS - 1);
    Ok(Some(new))
}

/// The same of one reading.
fn change_reading(cx: &Context<'_>, draft: &Draft, text: &str, last: bool) -> Result<Option<Draft>, CommandError> {
    // "The second" alone says nothing of it.
    let named = which::read(cx, &draft.what, text).filter(|which| which.mode != Mode::Change || !which.rest.is_empty());
    if let Some(which) = named.filter(|_| draft.what.len() > 1) {
        return these(cx, draft, &which, last);
    }
    let mut fits: Vec<(usize, Changed)> = Vec::new();
    let mut refusal = None;
    for (at, what) in draft.what.iter().enumerate() {
        match change_one(cx, what, text, last) {
            Ok(Some(new)) => fits.push((at, new)),
            Ok(None) => {}
            Err(CommandError::Store(error)) => return Err(CommandError::Store(error)),
            Err(error) => refusal = refusal.or(Some(error)),
        }
    }
    // What was asked first is answered first.
    let answers = |(at, new): &(usize, Changed)| new.what.lacks().len() < draft.what[*at].lacks().len();
    let (at, changed) = match fits.as_slice() {
        [] => return refusal.map_or(Ok(None), Err),
        [one] => one.clone(),
        several => match several.iter().find(|fit| answers(fit)) {
            Some(first) => first.clone(),
            None => return Err(refuse!("draft-which", first: several[0].0 + 1)),
        },
    };
    let mut new = Draft { or: Vec::new(), ..draft.clone() };
    new.what[at] = changed.what;
    if changed.unsure {
        // Never another place without a word: it is asked which.
        new = Draft { what: draft.what.clone(), or: vec![new.what], ..new };
    }
    Ok(Some(new))
}

/// A thing of a draft as it is meant now.
#[derive(Clone)]
struct Changed {
    what: DraftKind,
    /// Its place may be another one, and may not.
    unsure: bool,
}

/// The draft with those things alone, without them, or with them changed.
fn these(cx: &Context<'_>, draft: &Draft, which: &Which, last: bool) -> Result<Option<Draft>, CommandError> {
    let mut new = Draft { or: Vec::new(), ..draft.clone() };
    let meant = |at: usize| which.these.contains(&at);
    if which.mode != Mode::Change {
        if !which.rest.is_empty() {
            return Ok(None);
        }
        let mut at = 0;
        new.what.retain(|_| {
            at += 1;
            meant(at - 1) == (which.mode == Mode::Keep)
        });
        // An answer to a meetup that is left out is left out with it.
        if !new.what.iter().any(|what| matches!(what, DraftKind::Meetup(_))) {
            new.what.retain(|what| !matches!(what, DraftKind::Rsvp(coming) if coming.this));
        }
        // Nothing at all is "no".
        return Ok((!new.what.is_empty() && new != *draft).then_some(new));
    }
    for at in &which.these {
        match change_one(cx, &draft.what[*at], &which.rest, last)? {
            Some(changed) => new.what[*at] = changed.what,
            None => return Ok(None),
        }
    }
    Ok(Some(new))
}

/// "Bringing my girlfriend too": who comes along, under an answer to a meetup.
fn brings(cx: &Context<'_>, what: &DraftKind, text: &str) -> Option<DraftKind> {
    let DraftKind::Rsvp(coming) = what else { return None };
    let short = text.split_whitespace().count() <= MAX_BRINGING_WORDS && !text.contains('?');
    if !short || coming.answer == Answer::No {
        return None;
    }
    let (now, zone, gazetteer) = (cx.local(cx.zone()), cx.zone(), cx.env.gazetteer);
    let ctx = IntentContext { now, zone, gazetteer, stops: &[], first_day: None, journey: None };
    let guests = message::guests(text, &ctx)?;
    Some(DraftKind::Rsvp(DraftRsvp { guests: i64::from(guests).clamp(0, MAX_GUESTS), ..coming.clone() }))
}

/// One thing of a draft as it is meant now; `None` where the text doesn't speak of it.
fn change_one(cx: &Context<'_>, what: &DraftKind, text: &str, last: bool) -> Result<Option<Changed>, CommandError> {
    if let Some(what) = brings(cx, what, text).filter(|_| last) {
        return Ok(Some(Changed { what, unsure: false }));
    }
    let (numbered, text) = match what {
        DraftKind::Stops(stops) | DraftKind::Trip(DraftTrip { stops, .. }) => {
            let (nth, text) = which::stop(text, stops.len());
            (nth.map(|nth| stops[nth].spot.clone()), text)
        }
        _ => (None, text.to_owned()),
    };
    let text = text.as_str();
    let mut amendment = Amendment::read(cx, what, text, last)?;
    amendment.spot = numbered.or(amendment.spot);
    let mut new = what.clone();
    if !amendment.whens.is_empty() {
        without_times(cx, &mut new);
    }
    let fits = match &mut new {
        DraftKind::Offer(bed) => offered(bed, &amendment),
        DraftKind::Stops(stops) => on_the_way(stops, &amendment),
        DraftKind::Meetup(meetup) => held(cx, meetup, &amendment, what)?,
        DraftKind::Suggestion { spots, days, .. } => {
            let to = amendment.whens.iter().find_map(times::days);
            *days = to.or(*days);
            if let Some(spot) = &amendment.spot {
                match amendment.how {
                    AmendmentMode::Without if spots.len() > 1 => spots.retain(|one| !one.same(spot)),
                    AmendmentMode::Add => spots.push(spot.clone()),
                    _ => *spots = vec![spot.clone()],
                }
            }
            amendment.is_of(&[AmendedPart::Days, AmendedPart::Spot])
        }
        DraftKind::Rsvp(coming) => match which::nth(cx, text, coming.which.len()) {
            Some(nth) => {
                coming.which = vec![coming.which[nth]];
                true
            }
            None => comes(coming, &amendment),
        },
        DraftKind::FollowUp(follow_up) => later(cx, follow_up, &amendment),
        DraftKind::Contact(somebody) => known(cx, somebody, &amendment, what)?,
        DraftKind::Ask(asked) => {
            asked.days = amendment.whens.iter().find_map(times::days).or(asked.days);
            amendment.is_of(&[AmendedPart::Days])
        }
        DraftKind::Withdraw(off) => {
            let named = nights(&amendment.whens, None).unwrap_or_default();
            let within = |night: &NaiveDate| named.contains(night) != (amendment.how == AmendmentMode::Without);
            off.nights.retain(within);
            amendment.is_of(&[AmendedPart::Days]) && !off.nights.is_empty()
        }
        DraftKind::Trip(journey) => {
            if let Some(title) = &amendment.title {
                journey.title = cx.text(title, MAX_TITLE)?;
                amendment.rest.is_empty()
            } else {
                travels(cx, journey, &amendment)
            }
        }
    };
    let moved = readings::place(what).zip(readings::place(&new)).is_some_and(|(before, now)| !before.same(now));
    let unsure = amendment.unsure && moved;
    // "In Oslo", said of Oslo, is heard, too, and "at 20:00" of what is at 20:00.
    let named = amendment.spot.is_some() || !amendment.whens.is_empty();
    Ok((fits && (new != *what || last && named)).then_some(Changed { what: new, unsure }))
}

/// Once another time is meant, what a note says of the former one would contradict it.
fn without_times(cx: &Context<'_>, what: &mut DraftKind) {
    let (note, zone) = match what {
        DraftKind::Offer(bed) => (&mut bed.note, cx.zone()),
        DraftKind::Meetup(meetup) => (&mut meetup.note, meetup.zone),
        _ => return,
    };
    let Some(said) = note.take() else { return };
    *note = notes::untimed(&said, &cx.reading(zone, None), |_| true);
}

fn offered(bed: &mut DraftOffer, amendment: &Amendment) -> bool {
    let mut whens: Vec<When> = amendment.whens.iter().filter(|when| times::is_night(when)).cloned().collect();
    // "From the 10th on", said first; then "until the 13th", "the 13th", "three nights".
    let (from, until) = times::open_ends(&whens);
    let ends = match whens.as_slice() {
        [When::Until(to) | When::Day(to)] => bed.from.map(|from| (from, *to)),
        _ => None,
    };
    let begins = match whens.as_slice() {
        [When::From(from) | When::Day(from)] => bed.until.map(|until| (*from, until)),
        _ => None,
    };
    if let Some((from, to)) = ends.or(begins).filter(|(from, to)| from < to) {
        whens = vec![When::Days { from, to }];
    } else if bed.nights.is_empty() && (from.is_some() || until.is_some()) {
        (bed.from, bed.until) = (from, until);
    }
    if let Some(named) = nights(&whens, None).filter(|named| !named.is_empty()) {
        let within: Vec<NaiveDate> = bed.nights.iter().copied().filter(|night| named.contains(night)).collect();
        bed.nights = match amendment.how {
            // "Only Tuesday" of Monday to Wednesday.
            AmendmentMode::Only if !within.is_empty() => within,
            AmendmentMode::Without => bed.nights.iter().copied().filter(|night| !named.contains(night)).collect(),
            AmendmentMode::Add => {
                let mut all = [bed.nights.clone(), named].concat();
                all.sort_unstable();
                all.dedup();
                all
            }
            AmendmentMode::Set | AmendmentMode::Only => named,
        };
    }
    if let Some(kind) = amendment.kind {
        bed.kind = kind;
        bed.word.clone_from(&amendment.word);
    }
    bed.people = amendment.people.unwrap_or(bed.people);
    bed.spot = amendment.spot.clone().or_else(|| bed.spot.clone());
    amendment.is_of(&[AmendedPart::Days, AmendedPart::Kind, AmendedPart::People, AmendedPart::Spot])
}

fn on_the_way(stops: &mut Vec<DraftStop>, amendment: &Amendment) -> bool {
    let days = times::joined(amendment.whens.iter());
    // "Until when?" is asked of the only one that lacks it: "the 15th", "til torsdag".
    let mut open = stops.iter_mut().filter(|stop| stop.days.is_none() && stop.from.is_some());
    if amendment.spot.is_none()
        && let (Some(stop), None) = (open.next(), open.next())
        && let Some(days) = stop.from.and_then(|from| until(from, &amendment.whens))
    {
        set(stop, Some(days), amendment.certainty);
        return amendment.is_of(&[AmendedPart::Days, AmendedPart::Certainty]);
    }
    let which = amendment.spot.as_ref().and_then(|spot| stops.iter().position(|stop| stop.spot.same(spot)));
    match (which, &amendment.spot) {
        (Some(at), _) if amendment.how == AmendmentMode::Only && days.is_none() => {
            let only = stops.swap_remove(at);
            *stops = vec![only];
        }
        (Some(at), _) if amendment.how == AmendmentMode::Without && stops.len() > 1 => {
            stops.remove(at);
        }
        (Some(at), _) => set(&mut stops[at], days, amendment.certainty),
        (None, Some(spot)) if amendment.how == AmendmentMode::Add => {
            stops.push(DraftStop {
                spot: spot.clone(),
                days,
                from: None,
                certainty: amendment.certainty.unwrap_or(Certainty::Sure),
                note: None,
            });
        }
        (None, spot) => {
            let [one] = stops.as_mut_slice() else { return false };
            one.spot = spot.clone().unwrap_or_else(|| one.spot.clone());
            set(one, days, amendment.certainty);
        }
    }
    amendment.is_of(&[AmendedPart::Days, AmendedPart::Spot, AmendedPart::Certainty])
}

/// A stay from a known day on, by what is said of its end.
fn until(from: NaiveDate, whens: &[When]) -> Option<(NaiveDate, NaiveDate)> {
    match whens {
        [When::Day(to) | When::Until(to)] if from < *to => Some((from, *to)),
        [When::Days { from: start, to }] if *start == from && from < *to => Some((from, *to)),
        _ => None,
    }
}

/// A whole trip: from when to when, or its stops.
fn travels(cx: &Context<'_>, journey: &mut DraftTrip, amendment: &Amendment) -> bool {
    let of_stops = |journey: &DraftTrip| invitation::of_stops(journey.stops.clone(), cx.language());
    let before = of_stops(journey);
    let lasts = amendment.is_of(&[AmendedPart::Days])
        || amendment.is_of(&[AmendedPart::Days, AmendedPart::Certainty]) && amendment.spot.is_none();
    if lasts && let Some((from, to)) = new_ends(journey, amendment) {
        return between(journey, from, to);
    }
    let fits = on_the_way(&mut journey.stops, amendment);
    let now = of_stops(journey);
    if journey.title == before.title {
        journey.title = now.title;
    }
    if journey.days == before.days {
        journey.days = now.days.or(journey.days);
    }
    fits
}

/// When a trip is from and until: "till the 22nd" leaves its beginning.
fn new_ends(journey: &DraftTrip, amendment: &Amendment) -> Option<(NaiveDate, NaiveDate)> {
    if amendment.how == AmendmentMode::Without {
        return None;
    }
    let (from, to) = match amendment.whens.as_slice() {
        [When::Until(to)] => (journey.days?.0, *to),
        [When::From(from)] => (*from, journey.days?.1),
        [When::Days { from, to }] => (*from, *to),
        _ => return None,
    };
    (from < to).then_some((from, to))
}

/// Whether a trip can be between these days: its first stop begins then, and its last one ends.
fn between(journey: &mut DraftTrip, from: NaiveDate, to: NaiveDate) -> bool {
    let mut stays: Vec<&mut (NaiveDate, NaiveDate)> =
        journey.stops.iter_mut().filter_map(|stop| stop.days.as_mut()).collect();
    stays.sort_unstable();
    if let [one] = stays.as_mut_slice() {
        **one = (from, to);
    } else if let [first, .., last] = stays.as_mut_slice() {
        if first.1 < from || last.0 > to {
            return false;
        }
        first.0 = from;
        last.1 = to;
    }
    journey.days = Some((from, to));
    true
}

fn set(stop: &mut DraftStop, days: Option<(NaiveDate, NaiveDate)>, certainty: Option<Certainty>) {
    stop.days = days.or(stop.days);
    stop.certainty = certainty.unwrap_or(stop.certainty);
}

fn held(
    cx: &Context<'_>,
    meetup: &mut DraftMeetup,
    amendment: &Amendment,
    what: &DraftKind,
) -> Result<bool, CommandError> {
    if let Some(title) = &amendment.title {
        meetup.title = Some(cx.text(title, MAX_TITLE)?);
        return Ok(true);
    }
    let today = cx.local(meetup.zone).date();
    let named = times::times(amendment.whens.iter(), today);
    match (amendment.whens.as_slice(), meetup.times.as_mut_slice()) {
        // A time alone is of that day, a day alone of that time.
        ([When::Clock(clock)], times) => {
            for time in times.iter_mut() {
                let slot = match at(time.day, *clock) {
                    When::At(at) => Slot::At(at.time()),
                    When::Hours { from, to, .. } => Slot::Between(from, to),
                    When::Part { part, .. } => Slot::Part(part),
                    _ => time.slot,
                };
                time.slot = slot;
            }
            if times.is_empty() {
                return Ok(false);
            }
        }
        (_, [old]) if named.len() == 1 && amendment.how != AmendmentMode::Add => {
            let slot = if named[0].slot == Slot::AllDay { old.slot } else { named[0].slot };
            *old = Time { slot, ..named[0].clone() };
        }
        _ if !named.is_empty() => match amendment.how {
            AmendmentMode::Add => {
                let slot = meetup.times.first().map_or(Slot::AllDay, |time| time.slot);
                let of_that_time = |time: Time| if time.slot == Slot::AllDay { Time { slot, ..time } } else { time };
                meetup.times.extend(named.into_iter().map(of_that_time));
                meetup.times.truncate(MAX_TIMES);
            }
            AmendmentMode::Only => meetup.times.retain(|time| named.iter().any(|other| other.day == time.day)),
            AmendmentMode::Without => meetup.times.retain(|time| named.iter().all(|other| other.day != time.day)),
            AmendmentMode::Set => meetup.times = named,
        },
        _ => {}
    }
    if let Some(spot) = &amendment.spot {
        meetup.zone = spot.zone;
        meetup.spot = Some(spot.clone());
    }
    // What it is called was asked for.
    if let Some(name) = &amendment.name
        && what.lacks().contains(&Lack::Title)
    {
        meetup.title = Some(cx.text(name, MAX_TITLE)?);
        return Ok(true);
    }
    Ok(amendment.is_of(&[AmendedPart::Days, AmendedPart::Clock, AmendedPart::Spot]))
}

fn comes(coming: &mut DraftRsvp, amendment: &Amendment) -> bool {
    if let Some(no) = amendment.number {
        let known = coming.which.contains(&no);
        if known {
            coming.which = vec![no];
        }
        return known;
    }
    coming.answer = amendment.answer.unwrap_or(coming.answer);
    coming.guests = amendment.people.map_or(coming.guests, |people| (people - 1).clamp(0, MAX_GUESTS));
    amendment.is_of(&[AmendedPart::Answer, AmendedPart::People])
}

fn later(cx: &Context<'_>, follow_up: &mut FollowUp, amendment: &Amendment) -> bool {
    let today = cx.local(follow_up.zone).date();
    let morning = cx.env.settings.quiet_until;
    let day = follow_up.at.map_or(today, |at| at.date());
    let to = amendment.whens.iter().find_map(|when| match when {
        When::At(at) => Some(*at),
        When::Clock(clock) => {
            times::times([at(day, *clock)].iter(), today).first().map(|time| day.and_time(time.slot.starts()))
        }
        When::Part { day, part } => Some(day.and_time(Slot::Part(*part).starts())),
        When::Day(day) | When::From(day) => Some(day.and_time(follow_up.at.map_or(morning, |at| at.time()))),
        _ => None,
    });
    follow_up.at = to.or(follow_up.at);
    amendment.is_of(&[AmendedPart::Days, AmendedPart::Clock])
}

fn known(
    cx: &Context<'_>,
    somebody: &mut DraftContact,
    amendment: &Amendment,
    what: &DraftKind,
) -> Result<bool, CommandError> {
    if let Some(title) = &amendment.title {
        somebody.name = Some(cx.text(title, contact::MAX_NAME)?);
        return Ok(true);
    }
    for handle in &amendment.handles {
        if !somebody.handles.iter().any(|other| other.same(handle)) && somebody.handles.len() < contact::MAX_HANDLES {
            somebody.handles.push(handle.clone());
        }
    }
    somebody.spot = amendment.spot.clone().or_else(|| somebody.spot.clone());
    // Their name was asked for.
    if let Some(name) = &amendment.name
        && what.lacks().contains(&Lack::Name)
    {
        somebody.name = Some(cx.text(name, contact::MAX_NAME)?);
        return Ok(true);
    }
    Ok(amendment.is_of(&[AmendedPart::Handles, AmendedPart::Spot]))
}
