//! `!meet`: a meetup, new or changed. What a guest makes is proposed; the crew or the room's moderators confirm it.

use chrono::{DateTime, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;

mod words;

use super::Command;
use super::args::{at, dates, joined, reading_from, record_number, slot, split_note, time_of_day};
use super::stop::MAX_NOTE;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::context::{Here, Public};
use crate::domain::ids::UserId;
use crate::domain::meetup::{Answer, Meetup, Slot, Status};
use crate::domain::permissions::Deed;
use crate::domain::record::Kind;
use crate::domain::recurrence::{Repeat, instant};
use crate::domain::stop::{Spot, Stop, on_day};
use crate::domain::time_of_day::TimeOfDay;
use crate::domain::trip::Trip;
use crate::language::private_text::Field;
use crate::language::when::{Context, When};
use crate::outgoing::Choice;
use crate::render::say::Say;
use crate::say;
use crate::store::Text;
use crate::text::clean::clean_line;
use crate::view;

/// Characters of a venue.
const MAX_VENUE: usize = 120;

pub const COMMAND: Command = command!("meet", Meetups, All, run, again);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    if text.is_empty() {
        return Err(unread!("meet-empty"));
    }
    match record_number(here, Some(&trip), text, Some(Kind::Meetup))? {
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

/// `old`: the meetup that is to be changed.
fn asked(here: &mut Here<'_>, trip: &Trip, text: &str, old: Option<&Meetup>) -> Result<Asked, Halt> {
    let (text, note) = split_note(text);
    let (named_zone, text) = super::args::zone(text);
    let text = text.as_str();
    let mut note = note.map(|note| here.text(note, MAX_NOTE)).transpose()?;
    here.public(note.as_deref(), Field::Note, Public::Meetup)?;
    // A venue has its street; nobody's key belongs there.
    here.public(Some(text), Field::Venue, Public::Meetup)?;
    // The place decides the zone and the first day that "Tuesday" can mean; so it is looked for first.
    let usual = old.map_or_else(|| here.zone(), |old| old.zone);
    let context = here.reading(usual, None);
    let said = words::words(here, trip, text, named_zone, &context)?;
    let mut venue = said.venue;
    if let Some(aside) = said.aside {
        match (&mut venue, &mut note) {
            (Some(venue), _) => *venue = here.text(&format!("{venue}, {aside}"), MAX_VENUE)?,
            (None, Some(note)) if !note.is_empty() => *note = here.text(&format!("{aside}, {note}"), MAX_NOTE)?,
            (None, note) => *note = Some(here.text(&aside, MAX_NOTE)?),
        }
    }
    let zone = said.spot.as_ref().map(|spot| spot.zone).or(named_zone).unwrap_or(usual);
    let stops = here.tx.stops(trip.id)?;
    let place = said.spot.as_ref().or(old.and_then(|old| old.spot.as_ref()));
    let at_place = |stop: &&Stop| place.is_none_or(|place| stop.spot.same(place)) && stop.stay.is_some();
    let around_old = |stop: &&Stop| old.is_some_and(|old| stop.stay.is_some_and(|stay| stay.has_day(old.day)));
    let stop = stops
        .iter()
        .filter(at_place)
        .find(around_old)
        .or_else(|| stops.iter().filter(at_place).find(|stop| has_day_ahead(here, stop)));
    let first = stop.and_then(|stop| stop.stay).and_then(|stay| reading_from(here, zone, stay.arrive(), stay.leave()));
    let mut time = time_said(text, &here.reading(zone, first))?;
    // "Tuesday 18:00" said late on a Tuesday is next week's.
    if let Some(Time::Once(day, slot)) = time
        && slot != Slot::AllDay
        && instant(day.and_time(slot.starts()), zone) <= here.now
    {
        time = time_said(text, &here.reading(zone, None))?;
    }
    Ok(Asked { title: said.title, spot: said.spot, venue, note, time, zone })
}

/// Whether a meetup can still be there: on the day of leaving too. (A bed can't: `offer.rs` has its own.)
fn has_day_ahead(here: &Here<'_>, stop: &Stop) -> bool {
    stop.stay.is_none_or(|stay| stay.leave() >= here.today())
}

fn time_said(text: &str, context: &Context) -> Result<Option<Time>, Halt> {
    let found = dates(text, context)?;
    let typed = found.spans.first().and_then(|span| text.get(span.bytes.clone())).unwrap_or_default();
    let whens = joined(found.spans.iter().map(|span| span.when.clone()).collect());
    match whens.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(time(one, typed)?)),
        _ => Err(unread!("meet-two-times")),
    }
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
    let Asked { title, spot, venue, note, zone, .. } = asked;
    make(here, &trip, Plan { title, spot, venue, note, day, slot, repeat, zone })
}

/// What somebody wants to hold.
pub struct Plan {
    pub title: String,
    pub spot: Option<Spot>,
    pub venue: Option<String>,
    pub note: Option<String>,
    /// The (first) day.
    pub day: NaiveDate,
    pub slot: Slot,
    pub repeat: Option<Repeat>,
    /// Of its times, where no place is named.
    pub zone: Tz,
}

/// Records a meetup; of a guest, as proposed.
pub fn make(here: &mut Here<'_>, trip: &Trip, plan: Plan) -> Outcome {
    let Plan { day, slot, repeat, .. } = plan;
    let today = here.local(plan.zone).date();
    let stops = here.tx.stops(trip.id)?;
    // Without a place it is where the trip is on that day, if it is anywhere.
    let spot = plan.spot.or_else(|| on_day(&stops, day).filter(|_| repeat.is_none()).map(|stop| stop.spot.clone()));
    let settled = here.may(Deed::SettleMeetup, trip, None)?;
    let mut meetup = Meetup {
        no: 0,
        title: plan.title,
        zone: spot.as_ref().map_or(plan.zone, |spot| spot.zone),
        spot,
        venue: plan.venue,
        note: plan.note.filter(|note| !note.is_empty()),
        day,
        slot,
        repeat,
        status: if settled { Status::Confirmed } else { Status::Proposed },
        why: None,
        maker: here.me().clone(),
        room: (!here.said.room.direct).then(|| here.said.room.id.clone()),
        timed: here.now,
    };
    if meetup.repeat.is_none() && meetup.occurrence(day).start <= here.now && meetup.slot != Slot::AllDay || day < today
    {
        return Err(refuse!("meet-past", when: view::on_day(meetup.slot, day)));
    }
    if let Some(no) = here.redo(trip, Kind::Meetup)? {
        return replace(here, trip, Meetup { no, ..meetup });
    }
    let same = |other: &&Meetup| {
        let there = match (&other.spot, &meetup.spot) {
            (Some(theirs), Some(mine)) => theirs.same(mine),
            (None, None) => true,
            _ => false,
        };
        let then = other.day == day && other.slot == slot && other.repeat == meetup.repeat;
        other.stands() && other.title == meetup.title && then && there
    };
    if let Some(other) = here.tx.meetups(trip.id)?.iter().find(same) {
        return Err(refuse!("meet-twice", no: other.no, title: &other.title));
    }
    meetup.no = here.tx.add_record(trip.id, Kind::Meetup, here.me(), here.made_by(), here.now)?;
    here.tx.put_meetup(trip.id, &meetup)?;
    here.about(trip.id, meetup.no);
    let card = view::meetup(here, trip, &meetup, None)?;
    let mut lines = vec![say!("meet-added", meetup: card.clone())];
    lines.extend(when_there(&meetup, &stops, here.now));
    if settled {
        let line = say!("meet-for-rooms", meetup: card);
        here.tell_rooms(trip, meetup.room.as_ref(), meetup.no, &[line], Choice::YES_MAYBE_NO)?;
    } else {
        let by = here.name(here.me())?;
        here.ask_crew(
            trip,
            meetup.no,
            &[say!("meet-for-crew", by: by, trip: &trip, meetup: card), say!("meet-for-crew-how", no: meetup.no)],
        )?;
        lines.push(say!("meet-proposed"));
    }
    lines.push(say!("meet-how", no: meetup.no));
    if !here.said.room.direct {
        here.offer_choices(Choice::YES_MAYBE_NO);
    }
    Ok(lines)
}

/// The meetup that an edited message means now, in place of what it meant before: whose it is and how it stands stays.
fn replace(here: &mut Here<'_>, trip: &Trip, new: Meetup) -> Outcome {
    let old = meetup(here, trip, new.no)?;
    here.require(Deed::ChangeMeetup, trip, Some(&old.maker))?;
    if !old.stands() {
        return Err(refuse!("meet-cancelled-already", no: old.no, title: &old.title));
    }
    if old.next(here.now).is_none() {
        return Err(refuse!("meet-over", no: old.no, title: &old.title));
    }
    let new = Meetup { status: old.status, maker: old.maker.clone(), room: old.room.clone(), timed: old.timed, ..new };
    put_changed(here, trip, &old, new)
}

fn first_of(repeat: &Repeat, from: NaiveDate) -> NaiveDate {
    repeat.next_on_or_after(from).unwrap_or(from)
}

/// On which of its days the traveller is there.
fn when_there(meetup: &Meetup, stops: &[Stop], now: DateTime<Utc>) -> Option<Say> {
    if meetup.repeat.is_none() || stops.iter().all(|stop| stop.stay.is_none()) {
        return None;
    }
    let days: Vec<_> = meetup
        .while_there(stops, now)
        .iter()
        .take(5)
        .map(|occurrence| view::on_day(meetup.slot, occurrence.day))
        .collect();
    Some(if days.is_empty() { say!("meet-never-there") } else { say!("meet-there-on", days: days) })
}

/// Changes what is said of it.
pub fn change(here: &mut Here<'_>, trip: &Trip, no: i64, text: &str) -> Outcome {
    let old = meetup(here, trip, no)?;
    here.require(Deed::ChangeMeetup, trip, Some(&old.maker))?;
    if !old.stands() {
        return Err(refuse!("meet-cancelled-already", no: no, title: &old.title));
    }
    if text.is_empty() {
        return Err(unread!("meet-change-what", no: no, title: &old.title));
    }
    let mut asked = asked(here, trip, text, Some(&old))?;
    let mut new = old.clone();
    // "evening" and "noon" alone are a time of day.
    if asked.time.is_none()
        && let Some(time) = time_of_day(&asked.title, &here.reading(old.zone, None))
    {
        asked.time = Some(Time::Clock(time));
        asked.title.clear();
    }
    if asked.title.chars().any(char::is_alphabetic) {
        new.title = asked.title;
    } else if !asked.title.is_empty() {
        return Err(unread!("meet-change-what", no: no, title: &old.title));
    }
    if let Some(spot) = asked.spot {
        new.zone = spot.zone;
        new.spot = Some(spot);
    }
    new.venue = asked.venue.or(new.venue);
    // `--` with nothing behind it takes the note away.
    new.note = asked.note.map_or(new.note, |note| Some(note).filter(|note| !note.is_empty()));
    match asked.time {
        None => {}
        Some(Time::Once(day, slot)) if old.repeat.is_some() => {
            return Err(refuse!("series-move-one", no: no, title: &old.title, when: view::time(&old),
                kept: super::cancel::kept_note(&old),
                then: view::on_day(if slot == Slot::AllDay { old.slot } else { slot }, day)));
        }
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
    put_changed(here, trip, &old, new)
}

/// Writes a meetup that was changed; who said that they come hear of it, and the rooms.
fn put_changed(here: &mut Here<'_>, trip: &Trip, old: &Meetup, mut new: Meetup) -> Outcome {
    let no = new.no;
    let moved = (new.day, new.slot, &new.repeat, new.zone) != (old.day, old.slot, &old.repeat, old.zone);
    if moved {
        if new.next(here.now).is_none_or(|next| next.start <= here.now && new.slot != Slot::AllDay) {
            return Err(refuse!("meet-past", when: view::time(&new)));
        }
        // What was due for the old time is not due for the new one.
        new.timed = here.now;
        move_answers(here, trip, old, &new)?;
    } else if new.title == old.title && new.spot == old.spot && new.venue == old.venue && new.note == old.note {
        return Ok(vec![say!("nothing-changed", what: view::meetup(here, trip, old, None)?)]);
    }
    for (text, before, now) in [
        (Text::Title, Some(&old.title), Some(&new.title)),
        (Text::Venue, old.venue.as_ref(), new.venue.as_ref()),
        (Text::Note, old.note.as_ref(), new.note.as_ref()),
    ] {
        here.note_words((trip.id, no), text, before.map(String::as_str), now.map(String::as_str))?;
    }
    here.overtakes(trip.id, no)?;
    here.tx.put_meetup(trip.id, &new)?;
    here.about(trip.id, no);
    let card = view::meetup(here, trip, &new, None)?;
    tell_coming(here, trip, &new, &say!("meet-changed-for-coming", meetup: card.clone(), trip: &trip))?;
    here.tell_rooms(trip, new.room.as_ref(), no, &[say!("meet-changed", meetup: card.clone())], &[])?;
    let mut lines = vec![say!("meet-changed", meetup: card)];
    // A time alone is of all its dates.
    if new.slot != old.slot && new.repeat.is_some() && new.repeat == old.repeat {
        lines.push(say!("series-moved", when: view::time(&new)));
    }
    Ok(lines)
}

/// Who said that they come to a day on which it isn't any more comes to its next one from that week on.
fn move_answers(here: &Here<'_>, trip: &Trip, old: &Meetup, new: &Meetup) -> Result<(), Halt> {
    if old.repeat.is_none() && new.repeat.is_none() {
        return Ok(here.tx.move_rsvps(trip.id, old.no, old.day, new.day)?);
    }
    let Some(next) = new.next(here.now) else { return Ok(()) };
    let mut days: Vec<NaiveDate> = here.tx.rsvps(trip.id, old.no)?.into_iter().map(|rsvp| rsvp.day).collect();
    days.sort_unstable();
    days.dedup();
    for day in days {
        if old.occurrence(day).end <= here.now || !new.days(day, day).is_empty() {
            continue;
        }
        let week = day.week(Weekday::Mon).checked_first_day().unwrap_or(day);
        let to = new.repeat.as_ref().and_then(|repeat| repeat.next_on_or_after(week.max(next.day))).unwrap_or(next.day);
        here.tx.move_rsvps(trip.id, old.no, day, to)?;
    }
    Ok(())
}

/// The meetup of that number.
pub fn meetup(here: &Here<'_>, trip: &Trip, no: i64) -> Result<Meetup, Halt> {
    match here.tx.meetup(trip.id, no)? {
        Some(meetup) => Ok(meetup),
        None => Err(match here.record(trip, no)? {
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
        // Whoever was shown the door hears no more of it.
        if !here.tx.may_see(person, trip.id)? {
            continue;
        }
        here.tell(person, (trip.id, meetup.no), std::slice::from_ref(line))?;
    }
    Ok(())
}
