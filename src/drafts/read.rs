//! Makes a draft of plain words: its trip, and all the things that the message asks to be written down.

use crate::actions::trips;
use crate::commands::args::{bare_days, split_note};
use crate::context::Context;
use crate::context::outcome::{CommandError, refuse};
use crate::domain::draft::{Draft, DraftKind, DraftStop, DraftTrip, MAX_THINGS};
use crate::domain::stop::{Stay, Stop};
use crate::domain::trip::Trip;
use crate::drafts::spoken::Spoken;
use crate::drafts::things::{Beside, Sentence};
use crate::drafts::{invitation, off, readings, spoken};
use crate::language::cues::{self, Cue};
use crate::language::gazetteer::Place;
use crate::language::intent::{Intent, IntentContext};
use crate::language::message::{self, Item};
use crate::language::quoted;
use crate::render::msg::Msg;
use crate::text::fold;

pub(crate) struct DraftReading {
    pub draft: Draft,
    /// Behind each thing: what of it can mean something else, what can't be, what was left out.
    pub beside: Vec<Vec<Msg>>,
}

impl DraftReading {
    fn new(by: Option<String>, trip: Option<&Trip>, things: Vec<(DraftKind, Beside)>) -> Option<Self> {
        let trip = trip.map(|trip| trip.id);
        let mut draft = Draft { by, trip, what: Vec::new(), or: Vec::new() };
        let (mut all_beside, mut others) = (Vec::new(), Vec::new());
        for (what, Beside { lines, or }) in things.into_iter().take(MAX_THINGS) {
            draft.what.push(what);
            all_beside.push(lines);
            others.push(or);
        }
        // Asked about one thing at a time: the first that can mean several.
        if let Some((at, or)) = others.into_iter().enumerate().find(|(_, or)| !or.is_empty()) {
            let with = |other: DraftKind| {
                let mut what = draft.what.clone();
                what[at] = other;
                what
            };
            draft.or = or.into_iter().take(readings::MAX_READINGS - 1).map(with).collect();
        }
        (!draft.what.is_empty()).then_some(Self { draft, beside: all_beside })
    }
}

/// The draft that plain words ask for; `None` for talk.
pub(crate) fn draft(cx: &Context<'_>, text: &str) -> Result<Option<DraftReading>, CommandError> {
    let (by, text) = match quoted::quoted(text) {
        Some(quoted) => (quoted.by, quoted.text),
        None => (None, text.to_owned()),
    };
    let trip = trip(cx)?;
    let stops = match &trip {
        Ok(trip) => cx.tx.stops(trip.id)?,
        Err(_) => Vec::new(),
    };
    let known: Vec<Place> = stops.iter().filter_map(|stop| cx.env.gazetteer.by_id(stop.spot.id?)).collect();
    let zone = cx.zone();
    let (text, note) = split_note(&text);
    // "Oslo 6-9, Göteborg 9-12": the trip says of which month.
    let within = match &trip {
        Ok(trip) => trips::span_of(cx, trip)?,
        Err(_) => None,
    };
    let journey = within.map(|(first, _)| first).filter(|first| *first > cx.today());
    let (now, gazetteer) = (cx.local(zone), cx.env.gazetteer);
    let ctx = IntentContext { now, zone, gazetteer, stops: &known, first_day: None, journey };
    let text = &*bare_days::of_places(text, within, &cx.reading(zone, None));
    let text = without_polite(text);
    let items = message::read(text, &ctx);
    let invited = match items.as_slice() {
        [first, rest @ ..] if first.intent == Intent::Trip => {
            Some(invitation::of_items(text, first, rest, cx.language()))
        }
        _ => None,
    };
    if let Some(journey) = invited {
        return of_journey(cx, by, trip.ok().as_ref(), journey);
    }
    if let Ok(trip) = &trip {
        // "I can't host on Friday after all": what is no longer offered makes no new offer.
        if let Some(what) = off::nights(cx, trip, text)? {
            return Ok(DraftReading::new(by, Some(trip), vec![(what, Beside::default())]));
        }
        let spoken = spoken::last(cx, trip)?;
        if let Some(what) = spoken::asks_days(cx, trip, &spoken, text, &items, &ctx)? {
            return Ok(DraftReading::new(by, Some(trip), vec![(what, Beside::default())]));
        }
        if items.is_empty()
            && let Some(what) = spoken::answers(cx, trip, &spoken, text)?
        {
            return Ok(DraftReading::new(by, Some(trip), vec![(what, Beside::default())]));
        }
        // What is no longer free is no new offer.
        let items: Vec<Item> = items.into_iter().filter(|item| !off::denies(text, item)).collect();
        let things = things(cx, Some(trip), &spoken, (text, note), &items, ctx)?;
        return Ok(DraftReading::new(by, Some(trip), things));
    }
    match trip {
        // The text asks for a record and there is no trip for it: that is an error to the sender.
        Err(CommandError::Refused(why))
            if why.id == "no-trip" && items.iter().any(|item| needs_trip(cx, item.intent)) =>
        {
            // Who offers or proposes something is a guest, and starts no trip for it.
            let travels = items.iter().any(|item| item.intent == Intent::Stop);
            Err(if travels { CommandError::Refused(why) } else { refuse!("no-trip-guest") })
        }
        Err(error) if items.iter().any(|item| needs_trip(cx, item.intent)) => Err(error),
        _ => {
            let mut things = things(cx, None, &Spoken::default(), (text, note), &items, ctx)?;
            // A journey that is yet to be made comes first.
            things.sort_by_key(|(what, _)| !matches!(what, DraftKind::Trip(_)));
            Ok(DraftReading::new(by, None, things))
        }
    }
}

/// Without the "please" at its end, which says nothing of what is asked for.
fn without_polite(text: &str) -> &str {
    let Some(last) = fold::words(text).last().filter(|last| cues::is(Cue::Polite, &text[last.clone()])) else {
        return text;
    };
    let kept = text[..last.start].trim_end_matches([' ', ',']);
    if kept.contains(char::is_alphanumeric) && !text[last.end..].contains('?') { kept } else { text }
}

fn needs_trip(cx: &Context<'_>, intent: Intent) -> bool {
    match intent {
        Intent::FollowUp | Intent::Trip | Intent::None => false,
        Intent::Stop => !may_start(cx),
        _ => true,
    }
}

/// The trip meant here. The inner error says that there is none, which matters only to drafts that need one.
fn trip(cx: &Context<'_>) -> Result<Result<Trip, CommandError>, CommandError> {
    match cx.trip_under_way() {
        Err(CommandError::Store(error)) => Err(CommandError::Store(error)),
        found => {
            // Talk is about no trip.
            cx.clear_meant_trip();
            Ok(found)
        }
    }
}

/// Whether they could start a trip here: alone with the bot.
fn may_start(cx: &Context<'_>) -> bool {
    cx.said.room.direct && cx.env.settings.may_create_trips(cx.me())
}

/// The stops that the trip doesn't have yet: who sends the whole route again means what is new in it. All of them where
/// nothing is; and where the message is edited that made them.
fn new_stops(cx: &Context<'_>, trip: &Trip, stops: Vec<DraftStop>) -> Result<Vec<DraftStop>, CommandError> {
    if stops.len() < 2 || !cx.redo_all().is_empty() {
        return Ok(stops);
    }
    let there = cx.tx.stops(trip.id)?;
    let known = |new: &DraftStop| {
        let days = |stay: &Stay| (stay.arrive(), stay.leave());
        let same_days = |old: &Stop| new.days.is_none() || new.days == old.stay.as_ref().map(days);
        there.iter().any(|old| old.spot.same(&new.spot) && same_days(old))
    };
    let new: Vec<DraftStop> = stops.iter().filter(|stop| !known(stop)).cloned().collect();
    Ok(if new.is_empty() { stops } else { new })
}

/// A whole journey: a trip of its own, or the stops of the one that its sender is on.
fn of_journey(
    cx: &Context<'_>,
    by: Option<String>,
    trip: Option<&Trip>,
    journey: DraftTrip,
) -> Result<Option<DraftReading>, CommandError> {
    let own = trip.filter(|trip| trip.is_crew(cx.me()));
    Ok(match own {
        Some(trip) if !journey.stops.is_empty() => {
            let stops = new_stops(cx, trip, journey.stops)?;
            DraftReading::new(by, Some(trip), vec![(DraftKind::Stops(stops), Beside::default())])
        }
        None if may_start(cx) => DraftReading::new(by, None, vec![(DraftKind::Trip(journey), Beside::default())]),
        _ => None,
    })
}

/// "One more stop: Helsingborg 12–14 April", of the crew, is one, whatever else it sounds like.
fn is_called_stop(cx: &Context<'_>, trip: Option<&Trip>, text: &str, item: &Item) -> bool {
    let lies = matches!(item.intent, Intent::Offer | Intent::Suggest) && !item.places.is_empty();
    let called = cues::has(Cue::TheStop, text) && !cues::has(Cue::TheOffer, text);
    lies && called && trip.is_some_and(|trip| trip.is_crew(cx.me()))
}

/// What each item asks to be written down; all stops are one thing.
fn things(
    cx: &Context<'_>,
    trip: Option<&Trip>,
    spoken: &Spoken,
    (text, note): (&str, Option<&str>),
    items: &[Item],
    ctx: IntentContext<'_>,
) -> Result<Vec<(DraftKind, Beside)>, CommandError> {
    let mut things: Vec<(DraftKind, Beside)> = Vec::new();
    let mut stops_at = None;
    let announces = items.iter().filter(|item| item.intent == Intent::Meetup).count() == 1;
    for (at, item) in items.iter().enumerate() {
        // What stands behind "--" is noted with the first.
        let note = note.filter(|_| at == 0);
        let said = Sentence { cx, text, item, at, alone: items.len() == 1, announces, note, spoken, ctx };
        if item.intent == Intent::Stop || is_called_stop(cx, trip, text, item) {
            let stops = said.stops();
            match (stops_at.and_then(|at: usize| things.get_mut(at)), trip) {
                (Some((DraftKind::Stops(all), _)), _) => all.extend(stops),
                (Some((DraftKind::Trip(journey), _)), _) => {
                    *journey =
                        invitation::of_stops([std::mem::take(&mut journey.stops), stops].concat(), cx.language());
                }
                (Some(_), _) => {}
                // Where nobody said where, it is no stop.
                (None, Some(trip)) if trip.is_crew(cx.me()) && !stops.is_empty() => {
                    stops_at = Some(things.len());
                    let what = DraftKind::Stops(stops);
                    let beside = said.beside(None, &what);
                    things.push((what, beside));
                }
                (None, _)
                    if !stops.is_empty() && may_start(cx) && items.iter().all(|item| !needs_trip(cx, item.intent)) =>
                {
                    stops_at = Some(things.len());
                    let what = DraftKind::Trip(invitation::of_stops(stops, cx.language()));
                    let beside = said.beside(None, &what);
                    things.push((what, beside));
                }
                _ => {}
            }
            continue;
        }
        things.extend(said.thing(trip)?);
    }
    // An answer to what the message announces comes behind that.
    things.sort_by_key(|(what, _)| matches!(what, DraftKind::Rsvp(coming) if coming.this));
    for (what, _) in &mut things {
        if let (DraftKind::Stops(stops), Some(trip)) = (&mut *what, trip) {
            *stops = new_stops(cx, trip, std::mem::take(stops))?;
        }
        if let DraftKind::Stops(stops) = what {
            stops.truncate(crate::domain::draft::MAX_STOPS);
        }
    }
    Ok(things)
}
