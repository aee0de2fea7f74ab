//! `!meet`: a meetup, new or changed. What a guest makes is proposed; the crew or the room's moderators confirm it.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::args::{at, dates, is_small, joined, leading_number, slot, split_note, trim_small};
use super::stop::MAX_NOTE;
use super::trip::MAX_TITLE;
use super::{Command, Halt, Here, Outcome, show};
use crate::domain::ids::UserId;
use crate::domain::meetup::{Answer, Meetup, Slot, Status};
use crate::domain::record::Kind;
use crate::domain::recurrence::Repeat;
use crate::domain::rights::{Deed, may};
use crate::domain::stop::{Spot, Stop, on_day};
use crate::domain::trip::Trip;
use crate::language::gazetteer::{Lookup, Spelling};
use crate::language::text::clean_line;
use crate::language::when::{self, Context, TimeOfDay, When};
use crate::render::say::Say;
use crate::say;

/// Characters of a venue.
const MAX_VENUE: usize = 120;

pub const COMMAND: Command = command!("meet", Meetups, All, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    if text.is_empty() {
        return Err(unread!("meet-empty"));
    }
    let context = here.reading(here.zone(), None);
    match leading_number(text, &context) {
        (Some(no), rest) => change(here, &trip, no, rest),
        (None, text) => add(here, text),
    }
}

/// The parts of a meetup's words.
struct Asked {
    title: String,
    spot: Option<Spot>,
    venue: Option<String>,
    note: Option<String>,
    /// `None` where no time is said.
    time: Option<Time>,
    zone: Tz,
}

/// When it is to be.
enum Time {
    Once(NaiveDate, Slot),
    Every(Repeat, Slot),
    /// A time without a day.
    Clock(TimeOfDay),
}

fn asked(here: &mut Here<'_>, trip: &Trip, text: &str, usual: Option<Tz>) -> Result<Asked, Halt> {
    let (text, note) = split_note(text);
    let (named_zone, text) = super::args::zone(text);
    let text = text.as_str();
    let note = note.map(|note| here.text(note, MAX_NOTE)).transpose()?.filter(|note| !note.is_empty());
    let stops = here.tx.stops(trip.id)?;
    // The place decides the zone and the first day that "Tuesday" can mean; so it is looked for first.
    let context = here.reading(usual.unwrap_or_else(|| here.zone()), None);
    let (title, spot, venue) = words(here, trip, text, named_zone, &context)?;
    let stop = match &spot {
        Some(spot) => stops.iter().find(|stop| stop.spot.same(spot) && ahead(here, stop)),
        None => stops.iter().find(|stop| stop.stay.is_some() && ahead(here, stop)),
    };
    let first = stop.and_then(|stop| stop.stay).map(|stay| stay.arrive());
    let zone = spot.as_ref().map(|spot| spot.zone).or(named_zone).or(usual).unwrap_or_else(|| here.zone());
    let found = dates(text, &here.reading(zone, first))?;
    let typed = found.spans.first().and_then(|span| text.get(span.bytes.clone())).unwrap_or_default();
    let whens = joined(found.spans.iter().map(|span| span.when.clone()).collect());
    let time = match whens.as_slice() {
        [] => None,
        [one] => Some(time(one, typed)?),
        _ => return Err(unread!("meet-two-times")),
    };
    Ok(Asked { title, spot, venue, note, time, zone })
}

fn ahead(here: &Here<'_>, stop: &Stop) -> bool {
    stop.stay.is_none_or(|stay| stay.leave() >= here.today())
}

fn time(when: &When, typed: &str) -> Result<Time, Halt> {
    Ok(match when {
        When::Day(day) => Time::Once(*day, Slot::AllDay),
        When::Part { day, part } => Time::Once(*day, Slot::Part(*part)),
        When::At(at) => Time::Once(at.date(), Slot::At(at.time())),
        When::Hours { day, from, to } => Time::Once(*day, Slot::Between(*from, *to)),
        When::Weekly { days, time } => Time::Every(Repeat::Weekly(days.clone()), slot(*time)),
        When::Monthly { nth, day, time } => Time::Every(Repeat::Monthly { nth: *nth, day: *day }, slot(*time)),
        When::Clock(time) => Time::Clock(*time),
        When::Days { .. } | When::From(_) | When::Until(_) => {
            return Err(unread!("meet-not-a-time", typed: clean_line(typed, 40)));
        }
    })
}

/// Title, place and venue: what stands before the time is the title, `in PLACE` and `at VENUE` come behind it, and a
/// place may end the title too ("Coffee in Malmö on Tuesday").
fn words(
    here: &mut Here<'_>,
    trip: &Trip,
    text: &str,
    zone: Option<Tz>,
    context: &Context,
) -> Result<(String, Option<Spot>, Option<String>), Halt> {
    let found = dates(text, context)?;
    let first = found.spans.first().map_or(text.len(), |span| span.bytes.start);
    let (head, tail) = text.split_at(first);
    let tail_found = when::find(tail, context);
    let mut head = trim_small(here, head);
    let mut tail = when::rest(tail, &tail_found);
    // "in Göteborg" and "at the library" alone say where, not what.
    if head.split_whitespace().next().is_some_and(|word| ["in", "at"].iter().any(|key| is_small(here, key, word))) {
        tail = format!("{head} {tail}");
        head.clear();
    }
    // The time came first: the title is what stands before "in" or "at".
    if head.is_empty() {
        let words: Vec<&str> = tail.split_whitespace().collect();
        let marks = |word: &&str| ["in", "at"].iter().any(|key| is_small(here, key, word));
        let cut = words.iter().position(marks).unwrap_or(words.len());
        head = words[..cut].join(" ");
        tail = words[cut..].join(" ");
    }
    let (mut spot, mut venue) = (None, None);
    for (marker, part) in marked(here, &tail) {
        match marker {
            "in" if spot.is_none() => spot = Some(here.spot(&part, zone, trip)?),
            _ => {
                let part = if marker == "in" { format!("in {part}") } else { part };
                venue = Some(venue.map_or(part.clone(), |venue: String| format!("{venue} {part}")));
            }
        }
    }
    if spot.is_none()
        && let Some((title, place)) = place_at_end(here, trip, &head)?
    {
        (head, spot) = (title, Some(place));
    }
    let title = here.text(&head, MAX_TITLE)?;
    let venue = venue.map(|venue| here.text(&venue, MAX_VENUE)).transpose()?.filter(|venue| !venue.is_empty());
    Ok((title, spot, venue))
}

/// The parts of a text behind each "in" and "at"; what stands before the first counts as "at".
fn marked(here: &Here<'_>, text: &str) -> Vec<(&'static str, String)> {
    let mut parts: Vec<(&'static str, String)> = Vec::new();
    for word in text.split_whitespace() {
        let marker = ["in", "at"].into_iter().find(|key| is_small(here, key, word));
        match (marker, parts.last_mut()) {
            (Some(marker), _) => parts.push((marker, String::new())),
            (None, None) => parts.push(("at", word.to_owned())),
            (None, Some((_, part))) => {
                if !part.is_empty() {
                    part.push(' ');
                }
                part.push_str(word);
            }
        }
    }
    for (_, part) in &mut parts {
        *part = part.trim_matches([',', ';', '.', ' ']).to_owned();
    }
    parts.retain(|(_, part)| !part.is_empty());
    parts
}

/// "Coffee in Malmö": a place that is surely one, at the end of a title. A title is not searched for misspelt towns.
fn place_at_end(here: &Here<'_>, trip: &Trip, title: &str) -> Result<Option<(String, Spot)>, Halt> {
    let words: Vec<&str> = title.split_whitespace().collect();
    let Some(at) = words.iter().rposition(|word| is_small(here, "in", word)).filter(|at| *at > 0) else {
        return Ok(None);
    };
    let (head, name) = (words[..at].join(" "), words[at + 1..].join(" "));
    let stops = here.tx.stops(trip.id)?;
    let folded = crate::language::fold::fold(&name);
    if let Some(stop) = stops.iter().find(|stop| crate::language::fold::fold(&stop.spot.name) == folded) {
        return Ok(Some((head, stop.spot.clone())));
    }
    let near: Vec<(f64, f64)> = stops.iter().filter_map(|stop| stop.spot.at).collect();
    Ok(match here.world.gazetteer.lookup(&name, &near) {
        Lookup::One(place, Spelling::Exact) => Some((head, Spot {
            name: place.name,
            country: place.country,
            at: Some((place.lat, place.lon)),
            zone: place.zone,
            id: Some(place.id),
        })),
        _ => None,
    })
}

fn add(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_for_record()?;
    let asked = asked(here, &trip, text, None)?;
    if asked.title.is_empty() {
        return Err(unread!("meet-title-missing"));
    }
    let Some(time) = asked.time else {
        return Err(unread!("meet-when-missing", title: &asked.title));
    };
    let today = here.local(asked.zone).date();
    let (day, slot, repeat) = match time {
        Time::Once(day, slot) => (day, slot, None),
        Time::Every(repeat, slot) => (first_of(&repeat, today), slot, Some(repeat)),
        Time::Clock(time) => (today, slot(Some(time)), None),
    };
    let stops = here.tx.stops(trip.id)?;
    // Without a place it is where the trip is on that day, if it is anywhere.
    let spot = asked.spot.or_else(|| on_day(&stops, day).filter(|_| repeat.is_none()).map(|stop| stop.spot.clone()));
    let settled = may(here.roles(&trip, None), Deed::SettleMeetup);
    let mut meetup = Meetup {
        no: 0,
        title: asked.title,
        zone: spot.as_ref().map_or(asked.zone, |spot| spot.zone),
        spot,
        venue: asked.venue,
        note: asked.note,
        day,
        slot,
        repeat,
        status: if settled { Status::Confirmed } else { Status::Proposed },
        why: None,
        maker: here.me().clone(),
        room: (!here.said.room.direct).then(|| here.said.room.id.clone()),
        timed: here.now,
    };
    if meetup.repeat.is_none() && meetup.occurrence(day).start <= here.now && meetup.slot != Slot::AllDay || day < today {
        return Err(refuse!("meet-past", when: show::on_day(meetup.slot, day)));
    }
    let same = |other: &&Meetup| {
        other.stands() && other.title == meetup.title && other.day == day && other.slot == slot && other.repeat == meetup.repeat
    };
    if let Some(other) = here.tx.meetups(trip.id)?.iter().find(same) {
        return Err(refuse!("meet-twice", no: other.no, title: &other.title));
    }
    let made_by = (&here.said.room.id, &here.said.event);
    meetup.no = here.tx.add_record(trip.id, Kind::Meetup, here.me(), made_by, here.now)?;
    here.tx.put_meetup(trip.id, &meetup)?;
    here.about(trip.id, meetup.no);
    let card = show::meetup(here, &trip, &meetup, None)?;
    let mut lines = vec![say!("meet-added", meetup: card.clone())];
    lines.extend(when_there(&meetup, &stops, here.now));
    if settled {
        here.tell_rooms(&trip, meetup.room.as_ref(), meetup.no, &[say!("meet-for-rooms", meetup: card)])?;
    } else {
        let by = here.name(here.me())?;
        here.tell_crew(&trip, meetup.no, &[
            say!("meet-for-crew", by: by, trip: &trip.title, meetup: card),
            say!("meet-for-crew-how", no: meetup.no),
        ])?;
        lines.push(say!("meet-proposed"));
    }
    lines.push(say!("meet-how", no: meetup.no));
    Ok(lines)
}

fn first_of(repeat: &Repeat, from: NaiveDate) -> NaiveDate {
    repeat.next_on_or_after(from).unwrap_or(from)
}

/// On which of its days the traveller is there.
fn when_there(meetup: &Meetup, stops: &[Stop], now: DateTime<Utc>) -> Option<Say> {
    if meetup.repeat.is_none() || stops.iter().all(|stop| stop.stay.is_none()) {
        return None;
    }
    let days: Vec<_> = meetup.while_there(stops, now)
        .iter()
        .take(5)
        .map(|occurrence| show::on_day(meetup.slot, occurrence.day))
        .collect();
    Some(if days.is_empty() { say!("meet-never-there") } else { say!("meet-there-on", days: days) })
}

fn change(here: &mut Here<'_>, trip: &Trip, no: i64, text: &str) -> Outcome {
    let old = meetup(here, trip, no)?;
    here.require(Deed::ChangeMeetup, trip, Some(&old.maker))?;
    if !old.stands() {
        return Err(refuse!("meet-cancelled-already", no: no, title: &old.title));
    }
    if text.is_empty() {
        return Err(unread!("meet-change-what", no: no, title: &old.title));
    }
    let asked = asked(here, trip, text, Some(old.zone))?;
    let mut new = old.clone();
    if !asked.title.is_empty() {
        new.title = asked.title;
    }
    if let Some(spot) = asked.spot {
        new.zone = spot.zone;
        new.spot = Some(spot);
    }
    new.venue = asked.venue.or(new.venue);
    new.note = asked.note.or(new.note);
    match asked.time {
        None => {}
        Some(Time::Once(day, slot)) => {
            new.day = day;
            // "Wednesday" alone keeps the time of day.
            if slot != Slot::AllDay {
                new.slot = slot;
            }
            new.repeat = None;
        }
        Some(Time::Every(repeat, slot)) => {
            new.day = first_of(&repeat, here.local(new.zone).date());
            if slot != Slot::AllDay {
                new.slot = slot;
            }
            new.repeat = Some(repeat);
        }
        Some(Time::Clock(time)) => {
            if let When::Part { .. } | When::Hours { .. } | When::At(_) = at(new.day, time) {
                new.slot = slot(Some(time));
            }
        }
    }
    let moved = (new.day, new.slot, &new.repeat, new.zone) != (old.day, old.slot, &old.repeat, old.zone);
    if moved {
        if new.next(here.now).is_none_or(|next| next.start <= here.now && new.slot != Slot::AllDay) {
            return Err(refuse!("meet-past", when: show::time(&new)));
        }
        // What was due for the old time is not due for the new one.
        new.timed = here.now;
        if old.repeat.is_none() && new.repeat.is_none() {
            here.tx.move_rsvps(trip.id, no, old.day, new.day)?;
        }
    } else if new.title == old.title && new.spot == old.spot && new.venue == old.venue && new.note == old.note {
        return Ok(vec![say!("nothing-changed", what: show::meetup(here, trip, &old, None)?)]);
    }
    here.tx.put_meetup(trip.id, &new)?;
    here.about(trip.id, no);
    let card = show::meetup(here, trip, &new, None)?;
    tell_coming(here, trip, &new, &say!("meet-changed-for-coming", meetup: card.clone(), trip: &trip.title))?;
    here.tell_rooms(trip, new.room.as_ref(), no, &[say!("meet-changed", meetup: card.clone())])?;
    Ok(vec![say!("meet-changed", meetup: card)])
}

/// The meetup of that number.
pub fn meetup(here: &Here<'_>, trip: &Trip, no: i64) -> Result<Meetup, Halt> {
    match here.tx.meetup(trip.id, no)? {
        Some(meetup) => Ok(meetup),
        None => Err(match here.tx.record(trip.id, no)? {
            Some(record) if record.kind != Kind::Meetup => refuse!("not-a-meetup", no: no),
            _ => refuse!("no-such-number", no: no),
        }),
    }
}

/// Those who said yes or maybe to a time that is still ahead hear, and the maker.
pub fn tell_coming(here: &mut Here<'_>, trip: &Trip, meetup: &Meetup, line: &Say) -> Result<(), Halt> {
    let today = here.local(meetup.zone).date();
    let rsvps = here.tx.rsvps(trip.id, meetup.no)?;
    let coming = rsvps.into_iter().filter(|rsvp| rsvp.answer != Answer::No && rsvp.day >= today);
    let mut people: Vec<UserId> = coming.map(|rsvp| rsvp.person).collect();
    people.push(meetup.maker.clone());
    people.sort();
    people.dedup();
    for person in &people {
        here.tell(person, (trip.id, meetup.no), std::slice::from_ref(line))?;
    }
    Ok(())
}
