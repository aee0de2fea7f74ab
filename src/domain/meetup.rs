//! A meetup: something to come to, once or every so often, at the place's own time.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::dates::{Dates, MAX_DATES, OnDate};
use super::ids::{RecordNo, RoomId, UserId};
use super::recurrence::{Repeat, instant};
pub use super::slot::Slot;
use super::slot::{hour, part_hours};
use super::stop::{Spot, Stop};

/// How long a meetup without an end is taken to last.
pub const USUAL_LENGTH: TimeDelta = TimeDelta::hours(2);
/// Characters of a meetup's link.
pub const MAX_LINK: usize = 300;
/// Guests that one RSVP can bring.
pub const MAX_GUESTS: i64 = 20;

/// Whether a meetup takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// By a guest: waits for the crew's or its room's word.
    Proposed,
    /// It takes place.
    Confirmed,
    /// It was called off. Its number stays taken.
    Cancelled,
}

/// Whether somebody comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    Yes,
    Maybe,
    No,
}

/// Something to come to.
#[derive(Clone, Debug)]
pub struct Meetup<No = RecordNo> {
    /// Its number in the trip.
    pub no: No,
    pub title: String,
    /// The town. `None` where only the venue is known.
    pub spot: Option<Spot>,
    /// Where in the town, as it was written.
    pub venue: Option<String>,
    /// A web page.
    pub link: Option<String>,
    pub note: Option<String>,
    /// The zone of its times: that of its place.
    pub zone: Tz,
    /// The (first) day.
    pub day: NaiveDate,
    pub slot: Slot,
    /// How it comes again; `None` for once.
    pub repeat: Option<Repeat>,
    /// Dates of a series that are unlike the rest.
    pub dates: Dates,
    /// Whether it only takes place "usually" or "probably".
    pub unconfirmed: bool,
    pub status: Status,
    /// Why it was called off.
    pub why: Option<String>,
    /// Who made it.
    pub maker: UserId,
    /// The room that it was made in, where that is no direct chat.
    pub room: Option<RoomId>,
    /// When it got its present time.
    pub timed: DateTime<Utc>,
}

/// A meetup to be: it gets its number when it is stored.
pub type NewMeetup = Meetup<()>;

impl NewMeetup {
    pub fn numbered(self, no: RecordNo) -> Meetup {
        let Self { no: (), title, spot, venue, link, note, zone, day, slot, repeat, dates, unconfirmed, .. } = self;
        let Self { status, why, maker, room, timed, .. } = self;
        Meetup {
            no,
            title,
            spot,
            venue,
            link,
            note,
            zone,
            day,
            slot,
            repeat,
            dates,
            unconfirmed,
            status,
            why,
            maker,
            room,
            timed,
        }
    }
}

/// Whether one person comes to one occurrence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rsvp {
    /// The day of the occurrence.
    pub day: NaiveDate,
    pub person: UserId,
    pub answer: Answer,
    /// People that they bring, 0 to [`MAX_GUESTS`].
    pub guests: i64,
}

/// One time that a meetup takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The local day that it starts on.
    pub day: NaiveDate,
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
}

impl Occurrence {
    /// Whether there is a time at which both take place.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// Days that may be over already, of those that are looked at for the next one: yesterday's, today's.
const MAX_LOOKS: usize = 4;

impl<No> Meetup<No> {
    /// The time on that day; whether the meetup falls on it is not looked at.
    pub fn slot_on(&self, day: NaiveDate) -> Slot {
        match self.dates.on(day) {
            Some(OnDate::At(slot)) => slot,
            Some(OnDate::Off) | None => self.slot,
        }
    }

    /// The occurrence on that day; whether the meetup falls on it is not looked at.
    pub fn occurrence(&self, day: NaiveDate) -> Occurrence {
        let slot = self.slot_on(day);
        let start = instant(day.and_time(slot.starts()), self.zone);
        let until = |end: NaiveTime| {
            let past_midnight = end <= slot.starts();
            let day = if past_midnight { day.succ_opt().unwrap_or(day) } else { day };
            instant(day.and_time(end), self.zone)
        };
        let end = match slot {
            Slot::AllDay => until(NaiveTime::MIN),
            Slot::Part(part) => until(hour(part_hours(part).1 % 24)),
            Slot::At(_) => start + USUAL_LENGTH,
            Slot::Between(_, end) => until(end),
        };
        Occurrence { day, start, end }
    }

    /// Whether it is on at some time during [`USUAL_LENGTH`] from `from` on, by its own clock, on that day.
    pub fn is_on_after(&self, day: NaiveDate, from: NaiveTime) -> bool {
        let start = instant(day.and_time(from), self.zone);
        self.occurrence(day).overlaps(&Occurrence { day, start, end: start + USUAL_LENGTH })
    }

    /// The days on which it takes place in [from, to].
    pub fn days(&self, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
        let Some(repeat) = &self.repeat else {
            return Some(self.day).filter(|day| (from..=to).contains(day)).into_iter().collect();
        };
        let mut days = repeat.days(self.day, from, to);
        days.retain(|day| self.dates.on(*day) != Some(OnDate::Off));
        let within = |day: &NaiveDate| (from..=to).contains(day);
        let more = self.dates.iter().filter(|(day, on)| within(day) && *on != OnDate::Off).map(|(day, _)| day);
        days.extend(more);
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The first day on which it takes place on `day` or later; `None` where there is none, or only in years to come.
    pub fn day_on_or_after(&self, day: NaiveDate) -> Option<NaiveDate> {
        let Some(repeat) = &self.repeat else { return Some(self.day).filter(|once| *once >= day) };
        let more = self.dates.iter().find(|(other, on)| *other >= day && *on != OnDate::Off).map(|(day, _)| day);
        let mut from = day;
        let of_rule = (0..=MAX_DATES).find_map(|_| {
            let next = repeat.next_on_or_after(self.day, from)?;
            from = next.succ_opt()?;
            (self.dates.on(next) != Some(OnDate::Off)).then_some(next)
        });
        of_rule.into_iter().chain(more).min()
    }

    /// The first time it takes place that is not over at `now`.
    pub fn next(&self, now: DateTime<Utc>) -> Option<Occurrence> {
        // A meetup may run past midnight: yesterday's can still be on.
        let mut from = match self.repeat {
            Some(_) => now.with_timezone(&self.zone).date_naive() - TimeDelta::days(1),
            None => self.day,
        };
        for _ in 0..MAX_LOOKS {
            let day = self.day_on_or_after(from)?;
            let occurrence = self.occurrence(day);
            if occurrence.end > now {
                return Some(occurrence);
            }
            from = day.succ_opt()?;
        }
        None
    }

    /// The times that it takes place while the traveller is there: of a repeated one those in stays at its place, of
    /// others the one. Those over at `now` are left out.
    pub fn while_there(&self, stops: &[Stop], now: DateTime<Utc>) -> Vec<Occurrence> {
        let dated = stops.iter().any(|stop| stop.stay.is_some());
        let mut days: Vec<NaiveDate> = match &self.repeat {
            None => vec![self.day],
            // Without any dated stop nobody knows who is where: the next times count.
            Some(_) if !dated => self
                .next(now)
                .into_iter()
                .flat_map(|next| {
                    let after = next.day.succ_opt().and_then(|day| self.day_on_or_after(day));
                    [Some(next.day), after].into_iter().flatten()
                })
                .collect(),
            Some(_) => stops
                .iter()
                .filter(|stop| self.spot.as_ref().is_none_or(|spot| spot.same(&stop.spot)))
                .filter_map(|stop| stop.stay)
                .flat_map(|stay| self.days(stay.arrive(), stay.leave()))
                .collect(),
        };
        days.sort_unstable();
        days.dedup();
        days.into_iter().map(|day| self.occurrence(day)).filter(|occurrence| occurrence.end > now).collect()
    }

    /// Whether it was not called off.
    pub fn stands(&self) -> bool {
        self.status != Status::Cancelled
    }
}

macro_rules! keyed {
    ($name:ty, $($variant:ident = $key:literal),*) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$variant => $key),* })
            }
        }

        impl FromStr for $name {
            type Err = &'static str;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $($key => Ok(Self::$variant),)* _ => Err("not one of the known words") }
            }
        }
    };
}

keyed!(Status, Proposed = "proposed", Confirmed = "confirmed", Cancelled = "cancelled");
keyed!(Answer, Yes = "yes", Maybe = "maybe", No = "no");

#[cfg(test)]
mod tests {
    use super::*;

    fn meetup(day: &str, slot: &str, repeat: Option<&str>) -> Meetup {
        Meetup {
            no: RecordNo::new(1).unwrap(),
            title: "Tinker night".to_owned(),
            spot: None,
            venue: None,
            link: None,
            note: None,
            zone: chrono_tz::Europe::Oslo,
            day: day.parse().unwrap(),
            slot: slot.parse().unwrap(),
            repeat: repeat.map(|repeat| repeat.parse().unwrap()),
            dates: Dates::default(),
            unconfirmed: false,
            status: Status::Confirmed,
            why: None,
            maker: UserId::new("@kari:localhost"),
            room: None,
            timed: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn six_in_the_evening_stays_six_when_clocks_change() {
        let weekly = meetup("2026-03-24", "18:00", Some("weekly tu"));
        let at = |now: &str| weekly.next(now.parse().unwrap()).unwrap().start.to_rfc3339();
        assert_eq!(at("2026-03-24T12:00:00Z"), "2026-03-24T17:00:00+00:00");
        assert_eq!(at("2026-03-25T12:00:00Z"), "2026-03-31T16:00:00+00:00");
        assert_eq!(at("2026-03-31T17:59:59Z"), "2026-03-31T16:00:00+00:00");
        assert_eq!(at("2026-03-31T18:00:00Z"), "2026-04-07T16:00:00+00:00");
    }

    #[test]
    fn single_dates_of_a_series() {
        let mut weekly = meetup("2026-04-07", "18:00", Some("weekly tu"));
        weekly.dates = "2026-04-14 off, 2026-04-15 19:30, 2026-04-21 20:00".parse().unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let days: Vec<String> =
            weekly.days(day("2026-04-07"), day("2026-04-28")).iter().map(ToString::to_string).collect();
        assert_eq!(days.join(" "), "2026-04-07 2026-04-15 2026-04-21 2026-04-28");
        let at = |now: &str| weekly.next(now.parse().unwrap()).unwrap().start.to_rfc3339();
        assert_eq!(at("2026-04-08T12:00:00Z"), "2026-04-15T17:30:00+00:00");
        assert_eq!(at("2026-04-16T12:00:00Z"), "2026-04-21T18:00:00+00:00");
        assert_eq!(at("2026-04-22T12:00:00Z"), "2026-04-28T16:00:00+00:00");
    }

    #[test]
    fn runs_past_midnight() {
        let party = meetup("2026-04-07", "22:00/02:00", None);
        let occurrence = party.occurrence(party.day);
        assert_eq!(occurrence.end - occurrence.start, TimeDelta::hours(4));
        assert!(party.next("2026-04-07T23:30:00Z".parse().unwrap()).is_some());
        assert!(party.next("2026-04-08T00:00:00Z".parse().unwrap()).is_none());
    }
}
