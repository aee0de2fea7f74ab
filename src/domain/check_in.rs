//! How to get in: for the crew alone, from the day before an accepted night until the morning after it, and never else.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::domain::ids::EventId;
use crate::domain::offer::{NightState, Offer};
use crate::domain::private::Private;
use crate::domain::recurrence::instant;

/// Characters of them.
pub const MAX_CHECK_IN: usize = 600;
/// Until this time of day, what is said belongs to the evening before.
const SMALL_HOURS: TimeDelta = TimeDelta::hours(4);
/// When what was told about a night is deleted, on the day on which one leaves: until then somebody may still go in and out.
const LEFT_BY: TimeDelta = TimeDelta::hours(12);

/// Check-in details of an offer.
#[derive(Clone, Debug)]
pub struct CheckIn {
    /// Address, key, phone: what the host wrote.
    pub text: Private<String>,
    /// The message that set them; of several that were put together, all of them with spaces between.
    pub source: EventId,
    /// When they were set.
    pub made: DateTime<Utc>,
}

/// The evening that a time belongs to, at the offer's place.
fn evening(offer: &Offer, now: DateTime<Utc>) -> NaiveDate {
    (now.with_timezone(&offer.spot.zone).naive_local() - SMALL_HOURS).date()
}

fn is_taken(offer: &Offer, night: NaiveDate) -> bool {
    offer.nights.contains(&(night, NightState::Taken))
}

/// The accepted nights about which the crew may know now how to get in: tonight's and tomorrow's.
///
/// | night of | the 5th | the 6th, from 4:00 | the 7th | the 8th, until 4:00 | later |
/// |---|---|---|---|---|---|
/// | the 7th | | ✓ | ✓ | ✓ | |
pub fn released(offer: &Offer, now: DateTime<Utc>) -> Vec<NaiveDate> {
    let today = evening(offer, now);
    let nights = [Some(today), today.checked_add_days(Days::new(1))];
    nights.into_iter().flatten().filter(|night| is_taken(offer, *night)).collect()
}

/// The first accepted night of which they are to be told later, and the day on which that is.
pub fn next(offer: &Offer, now: DateTime<Utc>) -> Option<(NaiveDate, NaiveDate)> {
    let today = evening(offer, now);
    let later = |night: &NaiveDate| (*night - today).num_days() > 1;
    let night = offer.nights_in(NightState::Taken).into_iter().find(later)?;
    Some((night, night.pred_opt()?))
}

/// Whether that night is the one now.
pub fn is_tonight(offer: &Offer, night: NaiveDate, now: DateTime<Utc>) -> bool {
    evening(offer, now) == night
}

/// The first of the accepted nights in a row that a night is one of: a stay.
pub fn stay_from(offer: &Offer, night: NaiveDate) -> NaiveDate {
    let mut first = night;
    while let Some(before) = first.pred_opt().filter(|before| is_taken(offer, *before)) {
        first = before;
    }
    first
}

/// Whether a stay begins tonight.
pub fn arrives(offer: &Offer, now: DateTime<Utc>) -> bool {
    let today = evening(offer, now);
    is_taken(offer, today) && stay_from(offer, today) == today
}

/// Until when a message that told them from `night` on stays: the morning after the stay. `None` where that night isn't
/// accepted any more: nobody is to go by it to a door that said no.
pub fn told_until(offer: &Offer, night: NaiveDate, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    if !is_taken(offer, night) {
        return None;
    }
    let mut last = released(offer, now).into_iter().max().map_or(night, |still| still.max(night));
    while let Some(after) = last.succ_opt().filter(|after| is_taken(offer, *after)) {
        last = after;
    }
    Some(morning_after(offer, last))
}

/// Until when the bot's other messages with private words about an offer stay.
pub fn over(offer: &Offer) -> Option<DateTime<Utc>> {
    offer.nights.last().map(|(night, _)| morning_after(offer, *night))
}

fn morning_after(offer: &Offer, night: NaiveDate) -> DateTime<Utc> {
    let day = night.succ_opt().unwrap_or(night);
    instant(day.and_time(NaiveTime::MIN + LEFT_BY), offer.spot.zone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{RecordNo, UserId};
    use crate::domain::offer::Kind;
    use crate::domain::stop::Spot;

    fn offer(nights: &[(u32, NightState)]) -> Offer {
        Offer {
            no: RecordNo::new(4).unwrap(),
            spot: Spot {
                name: "Oslo".to_owned(),
                country: "NO".to_owned(),
                at: None,
                zone: chrono_tz::Europe::Oslo,
                id: None,
            },
            kind: Kind::Sofa,
            word: None,
            people: 1,
            note: None,
            host: Private::new(UserId::new("@kari:localhost")),
            via: None,
            nights: nights.iter().map(|(day, state)| (day_of(*day), *state)).collect(),
        }
    }

    fn day_of(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 4, day).unwrap()
    }

    fn at(day: u32, hour: u32) -> DateTime<Utc> {
        instant(day_of(day).and_hms_opt(hour, 0, 0).unwrap(), chrono_tz::Europe::Oslo)
    }

    #[test]
    fn the_table_above() {
        let offer = offer(&[(7, NightState::Taken)]);
        for (day, hour, told) in
            [(5, 23, false), (6, 3, false), (6, 4, true), (7, 12, true), (8, 3, true), (8, 4, false), (9, 1, false)]
        {
            assert_eq!(!released(&offer, at(day, hour)).is_empty(), told, "{day} {hour}");
        }
        assert_eq!(next(&offer, at(5, 12)), Some((day_of(7), day_of(6))));
        assert_eq!(next(&offer, at(6, 12)), None);
    }

    #[test]
    fn nothing_but_what_is_accepted() {
        for state in [NightState::Open, NightState::Left, NightState::Withdrawn] {
            assert!(released(&offer(&[(7, state)]), at(7, 12)).is_empty());
            assert_eq!(told_until(&offer(&[(7, state)]), day_of(7), at(7, 12)), None);
        }
    }

    #[test]
    fn a_stay_ends_on_the_morning_after_its_last_night() {
        let offer =
            offer(&[(6, NightState::Taken), (7, NightState::Taken), (8, NightState::Left), (9, NightState::Taken)]);
        assert_eq!(told_until(&offer, day_of(6), at(5, 18)), Some(at(8, 12)));
        assert_eq!(told_until(&offer, day_of(9), at(8, 18)), Some(at(10, 12)));
        assert_eq!((stay_from(&offer, day_of(7)), stay_from(&offer, day_of(9))), (day_of(6), day_of(9)));
        assert_eq!(over(&offer), Some(at(10, 12)));
    }
}
