//! A plain answer that changes a draft: "only Tuesday", "19:00 instead", "for two", "a sofa", "call it …".

use chrono::{NaiveDate, Weekday};

use super::{invitation, read, take};
use crate::commands::args::{at, dates, is_small, joined, nights, take_word};
use crate::commands::trip::MAX_TITLE;
use crate::commands::{Halt, Here, offer, rsvp};
use crate::domain::contact::{self, Handle};
use crate::domain::draft::{
    Bed, Coming, Draft, FollowUp, Gathering, Halt as Leg, Lack, MAX_TIMES, Somebody, Time, What,
};
use crate::domain::meetup::{Answer, MAX_GUESTS, Slot};
use crate::domain::offer::Kind;
use crate::domain::stop::{Certainty, Spot};
use crate::language::cues::{self, Cue};
use crate::language::gazetteer::Lookup;
use crate::language::when::{self, When};

/// Words of an answer that is a title or a name.
const MAX_NAME_WORDS: usize = 6;

/// Whether what is named replaces, is added, is all that stays, or goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Set,
    Add,
    Only,
    Without,
}

/// An answer taken apart.
struct Said {
    whens: Vec<When>,
    kind: Option<Kind>,
    people: Option<i64>,
    certainty: Option<Certainty>,
    answer: Option<Answer>,
    spot: Option<Spot>,
    handles: Vec<Handle>,
    /// `title …`, `call it …`.
    title: Option<String>,
    /// `#3`, `3`.
    number: Option<i64>,
    how: How,
    /// The answer is nothing but a name or a title.
    name: Option<String>,
    /// Words that mean none of these.
    rest: String,
}

/// The draft as it is meant now; `None` where the text doesn't speak of it.
pub(super) fn change(here: &Here<'_>, draft: &Draft, text: &str) -> Result<Option<Draft>, Halt> {
    let said = said(here, draft, text)?;
    let mut new = draft.clone();
    let fits = match &mut new.what {
        What::Offer(bed) => offered(here, bed, &said)?,
        What::Stops(stops) => on_the_way(stops, &said),
        What::Meetup(meetup) => held(here, meetup, &said, draft)?,
        What::Suggestion { spots, days, .. } => {
            let to = said.whens.iter().find_map(read::days);
            *days = to.or(*days);
            if let Some(spot) = &said.spot {
                match said.how {
                    How::Without if spots.len() > 1 => spots.retain(|one| !one.same(spot)),
                    How::Add => spots.push(spot.clone()),
                    _ => *spots = vec![spot.clone()],
                }
            }
            said.all_but(&[Part::Days, Part::Spot])
        }
        What::Rsvp(coming) => comes(coming, &said),
        What::FollowUp(follow_up) => later(here, follow_up, &said),
        What::Contact(somebody) => known(here, somebody, &said, draft)?,
        What::Trip(journey) => {
            if let Some(title) = &said.title {
                journey.title = here.text(title, MAX_TITLE)?;
                said.rest.is_empty()
            } else {
                let own_name = journey.title != invitation::of_stops(journey.stops.clone()).title;
                let fits = on_the_way(&mut journey.stops, &said);
                if !own_name {
                    journey.title = invitation::of_stops(journey.stops.clone()).title;
                }
                fits
            }
        }
    };
    Ok((fits && new != *draft).then_some(new))
}

/// Parts of an answer that a draft has a use for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Days,
    Clock,
    Kind,
    People,
    Certainty,
    Answer,
    Spot,
    Handles,
    Title,
    Number,
}

impl Said {
    fn parts(&self) -> Vec<Part> {
        let clock = |when: &When| matches!(when, When::Clock(_));
        [
            (self.whens.iter().any(|when| !clock(when)), Part::Days),
            (self.whens.iter().any(clock), Part::Clock),
            (self.kind.is_some(), Part::Kind),
            (self.people.is_some(), Part::People),
            (self.certainty.is_some(), Part::Certainty),
            (self.answer.is_some(), Part::Answer),
            (self.spot.is_some(), Part::Spot),
            (!self.handles.is_empty(), Part::Handles),
            (self.title.is_some(), Part::Title),
            (self.number.is_some(), Part::Number),
        ]
        .into_iter()
        .filter_map(|(there, part)| there.then_some(part))
        .collect()
    }

    /// Whether it is made of these alone.
    fn all_but(&self, known: &[Part]) -> bool {
        let parts = self.parts();
        self.rest.is_empty() && !parts.is_empty() && parts.iter().all(|part| known.contains(part))
    }
}

fn said(here: &Here<'_>, draft: &Draft, text: &str) -> Result<Said, Halt> {
    let text = text.trim().trim_end_matches(['.', '!', '…', '?']);
    let (title, text) = match cues::find(Cue::Title, text) {
        Some(found) if text[..found.start].trim().is_empty() => {
            let title = text[found.end..].trim_matches([':', ' ', '"', '“', '”', '„', '«', '»']);
            (Some(title.to_owned()).filter(|title| !title.is_empty()), "")
        }
        _ => (None, text),
    };
    let taken = contact::take(text);
    let handles: Vec<Handle> = taken.handles.into_iter().filter(|handle| !matches!(handle, Handle::Phone(_))).collect();
    let text = if handles.is_empty() { text } else { taken.rest.as_str() };
    let number = text.trim().trim_start_matches('#').parse().ok().filter(|_| draft.lacks().contains(&Lack::Which));
    let text = if number.is_some() { "" } else { text };
    let first = first_day(draft);
    let context = here.reading(here.zone(), take::from(here, first));
    let found = when::find(text, &context);
    let rest = when::rest(text, &found);
    let word = |key: &'static str, rest: &str| rest.split_whitespace().any(|word| is_small(here, key, bare(word)));
    let how = if word("only", &rest) {
        How::Only
    } else if cues::has(Cue::Not, &rest) && !cues::is(Cue::Filler, rest.split(',').next().unwrap_or_default()) {
        How::Without
    } else if cues::has(Cue::Also, &rest) {
        How::Add
    } else {
        How::Set
    };
    // "Tuesday instead" is of the same week, which may be before the day that stood there.
    let week = first.filter(|_| how == How::Set).and_then(|day| day.week(Weekday::Mon).checked_first_day());
    let found = dates(text, &here.reading(here.zone(), take::from(here, week.or(first))))?;
    let whens = joined(found.spans.into_iter().map(|span| span.when).collect());
    let keep =
        |word: &&str| !["only", "instead", "at", "on", "from", "in"].iter().any(|key| is_small(here, key, bare(word)));
    let words: Vec<&str> = rest.split_whitespace().filter(keep).collect();
    let (people, rest) = match offer::people(here, &rest)? {
        (_, same) if same == rest => (None, words.join(" ")),
        (count, without) => (Some(count), without.split_whitespace().filter(keep).collect::<Vec<_>>().join(" ")),
    };
    // A phone number is no number of guests.
    let (guests, rest) = rsvp::guests(&rest).unwrap_or((0, rest));
    let people = if guests > 0 { Some(guests + 1) } else { people };
    let (kind, rest) = take_word(here, "kinds", &rest);
    let (answer, rest) = match &draft.what {
        What::Rsvp(_) => take_word(here, "rsvp", &rest),
        _ => (None, rest),
    };
    let (certainty, rest) = match &draft.what {
        What::Stops(_) | What::Trip(_) => take_word(here, "certainty", &rest),
        _ => (None, rest),
    };
    // "Not sure" leaves nothing out.
    let (how, certainty, rest) = match cues::is(Cue::Maybe, &rest) {
        true => (How::Set, certainty.or_else(|| Some("maybe".to_owned())), String::new()),
        false => (how, certainty, rest),
    };
    let free = is_free(here, &rest);
    let rest = cues::without(Cue::Filler, &rest);
    let rest = match how {
        How::Without => cues::without(Cue::Not, &rest),
        How::Add => cues::without(Cue::Also, &rest),
        How::Set | How::Only => rest,
    };
    let rest = rest.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let whole = kind.is_none() && answer.is_none() && certainty.is_none() && people.is_none() && whens.is_empty();
    // `stops` is a command, though somewhere there may be a Stopps.
    let first = text.split_whitespace().next().unwrap_or_default();
    let command = matches!(here.find(first), crate::commands::Found::One(_));
    let spot = place(here, draft, &rest).filter(|_| !command);
    let rest = if spot.is_some() { String::new() } else { rest };
    let name = if free && whole { Some(rest.clone()).filter(|rest| !rest.is_empty()) } else { None };
    Ok(Said {
        whens,
        kind: kind.and_then(|key| key.parse().ok()),
        people,
        certainty: certainty.and_then(|key| key.parse().ok()),
        answer: answer.and_then(|key| key.parse().ok()),
        spot,
        handles,
        title,
        number,
        how,
        name,
        rest,
    })
}

/// Words that can be a name or a title as they stand: few, no command, and nobody spoken to.
fn is_free(here: &Here<'_>, words: &str) -> bool {
    let first = words.split_whitespace().next().unwrap_or_default();
    let command = matches!(here.find(first), crate::commands::Found::One(_));
    !command && words.split_whitespace().count() <= MAX_NAME_WORDS && !cues::has(Cue::Person, words)
}

fn bare(word: &str) -> &str {
    word.trim_matches([',', '.', '!', ';', ':'])
}

/// The first day that the draft speaks of: "Tuesday" is looked for from there on.
fn first_day(draft: &Draft) -> Option<NaiveDate> {
    match &draft.what {
        What::Offer(bed) => bed.nights.first().copied(),
        What::Stops(stops) => stops.iter().find_map(|stop| stop.days).map(|days| days.0),
        What::Meetup(meetup) => meetup.times.first().map(|time| time.day),
        What::Suggestion { days, .. } => days.map(|days| days.0),
        What::Trip(journey) => journey.days.map(|days| days.0),
        What::Rsvp(_) | What::FollowUp(_) | What::Contact(_) => None,
    }
}

/// The place that the words are: one of the draft, or one that there is no doubt about.
fn place(here: &Here<'_>, draft: &Draft, words: &str) -> Option<Spot> {
    let folded = crate::language::fold::key(words);
    if folded.is_empty() {
        return None;
    }
    if let What::Stops(stops) | What::Trip(crate::domain::draft::Journey { stops, .. }) = &draft.what
        && let Some(stop) = stops.iter().find(|stop| crate::language::fold::key(&stop.spot.name) == folded)
    {
        return Some(stop.spot.clone());
    }
    match here.world.gazetteer.lookup(words, &[]) {
        Lookup::One(place, _) => Some(Spot::from(place)),
        _ => None,
    }
}

fn offered(here: &Here<'_>, bed: &mut Bed, said: &Said) -> Result<bool, Halt> {
    let mut whens: Vec<When> = said.whens.iter().filter(|when| read::is_night(when)).cloned().collect();
    // "From the 10th on", said first; then "until the 13th", "the 13th", "three nights".
    let (from, until) = read::open_ends(&whens);
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
        bed.nights = match said.how {
            // "Only Tuesday" of Monday to Wednesday.
            How::Only if !within.is_empty() => within,
            How::Without => bed.nights.iter().copied().filter(|night| !named.contains(night)).collect(),
            How::Add => {
                let mut all = [bed.nights.clone(), named].concat();
                all.sort_unstable();
                all.dedup();
                all
            }
            How::Set | How::Only => named,
        };
    }
    bed.kind = said.kind.unwrap_or(bed.kind);
    bed.people = said.people.unwrap_or(bed.people);
    bed.spot = said.spot.clone().or_else(|| bed.spot.clone());
    let _ = here;
    Ok(said.all_but(&[Part::Days, Part::Kind, Part::People, Part::Spot]))
}

fn on_the_way(stops: &mut Vec<Leg>, said: &Said) -> bool {
    let days = read::joined(said.whens.iter());
    let which = said.spot.as_ref().and_then(|spot| stops.iter().position(|stop| stop.spot.same(spot)));
    match (which, &said.spot) {
        (Some(at), _) if said.how == How::Only && days.is_none() => {
            let only = stops.swap_remove(at);
            *stops = vec![only];
        }
        (Some(at), _) if said.how == How::Without && stops.len() > 1 => {
            stops.remove(at);
        }
        (Some(at), _) => set(&mut stops[at], days, said.certainty),
        (None, Some(spot)) if said.how == How::Add => {
            stops.push(Leg { spot: spot.clone(), days, certainty: said.certainty.unwrap_or(Certainty::Sure) });
        }
        (None, spot) => {
            let [one] = stops.as_mut_slice() else { return false };
            one.spot = spot.clone().unwrap_or_else(|| one.spot.clone());
            set(one, days, said.certainty);
        }
    }
    said.all_but(&[Part::Days, Part::Spot, Part::Certainty])
}

fn set(stop: &mut Leg, days: Option<(NaiveDate, NaiveDate)>, certainty: Option<Certainty>) {
    stop.days = days.or(stop.days);
    stop.certainty = certainty.unwrap_or(stop.certainty);
}

fn held(here: &Here<'_>, meetup: &mut Gathering, said: &Said, draft: &Draft) -> Result<bool, Halt> {
    if let Some(title) = &said.title {
        meetup.title = Some(here.text(title, MAX_TITLE)?);
        return Ok(true);
    }
    let today = here.local(meetup.zone).date();
    let named = read::times(said.whens.iter(), today);
    match (said.whens.as_slice(), meetup.times.as_mut_slice()) {
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
        (_, [old]) if named.len() == 1 && said.how != How::Add => {
            let slot = if named[0].slot == Slot::AllDay { old.slot } else { named[0].slot };
            *old = Time { slot, ..named[0].clone() };
        }
        _ if !named.is_empty() => match said.how {
            How::Add => {
                let slot = meetup.times.first().map_or(Slot::AllDay, |time| time.slot);
                let of_that_time = |time: Time| if time.slot == Slot::AllDay { Time { slot, ..time } } else { time };
                meetup.times.extend(named.into_iter().map(of_that_time));
                meetup.times.truncate(MAX_TIMES);
            }
            How::Only => meetup.times.retain(|time| named.iter().any(|other| other.day == time.day)),
            How::Without => meetup.times.retain(|time| named.iter().all(|other| other.day != time.day)),
            How::Set => meetup.times = named,
        },
        _ => {}
    }
    if let Some(spot) = &said.spot {
        meetup.zone = spot.zone;
        meetup.spot = Some(spot.clone());
    }
    // What it is called was asked for.
    if let Some(name) = &said.name
        && draft.lacks().contains(&Lack::Title)
    {
        meetup.title = Some(here.text(name, MAX_TITLE)?);
        return Ok(true);
    }
    Ok(said.all_but(&[Part::Days, Part::Clock, Part::Spot]))
}

fn comes(coming: &mut Coming, said: &Said) -> bool {
    if let Some(no) = said.number {
        let known = coming.which.contains(&no);
        if known {
            coming.which = vec![no];
        }
        return known;
    }
    coming.answer = said.answer.unwrap_or(coming.answer);
    coming.guests = said.people.map_or(coming.guests, |people| (people - 1).clamp(0, MAX_GUESTS));
    said.all_but(&[Part::Answer, Part::People])
}

fn later(here: &Here<'_>, follow_up: &mut FollowUp, said: &Said) -> bool {
    let today = here.local(follow_up.zone).date();
    let morning = here.world.settings.quiet_until;
    let day = follow_up.at.map_or(today, |at| at.date());
    let to = said.whens.iter().find_map(|when| match when {
        When::At(at) => Some(*at),
        When::Clock(clock) => {
            read::times([at(day, *clock)].iter(), today).first().map(|time| day.and_time(time.slot.starts()))
        }
        When::Part { day, part } => Some(day.and_time(Slot::Part(*part).starts())),
        When::Day(day) | When::From(day) => Some(day.and_time(follow_up.at.map_or(morning, |at| at.time()))),
        _ => None,
    });
    follow_up.at = to.or(follow_up.at);
    said.all_but(&[Part::Days, Part::Clock])
}

fn known(here: &Here<'_>, somebody: &mut Somebody, said: &Said, draft: &Draft) -> Result<bool, Halt> {
    if let Some(title) = &said.title {
        somebody.name = Some(here.text(title, contact::MAX_NAME)?);
        return Ok(true);
    }
    for handle in &said.handles {
        if !somebody.handles.iter().any(|other| other.same(handle)) && somebody.handles.len() < contact::MAX_HANDLES {
            somebody.handles.push(handle.clone());
        }
    }
    somebody.spot = said.spot.clone().or_else(|| somebody.spot.clone());
    // Their name was asked for.
    if let Some(name) = &said.name
        && draft.lacks().contains(&Lack::Name)
    {
        somebody.name = Some(here.text(name, contact::MAX_NAME)?);
        return Ok(true);
    }
    Ok(said.all_but(&[Part::Handles, Part::Spot]))
}
