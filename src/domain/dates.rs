//! Single dates of a series that are unlike the rest: called off, or at another time.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use super::slot::Slot;

/// Dates of one series that can be unlike the rest.
pub const MAX_DATES: usize = 100;

/// What is so of one date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDate {
    /// It doesn't take place then.
    Off,
    /// It takes place then, at that time; on a day that is none of the rule's, too.
    At(Slot),
}

/// What is so of which date. As text, in the store: `2026-04-14 off, 2026-04-15 19:30`; empty for none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dates(BTreeMap<NaiveDate, OnDate>);

impl Dates {
    pub fn on(&self, day: NaiveDate) -> Option<OnDate> {
        self.0.get(&day).copied()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (NaiveDate, OnDate)> {
        self.0.iter().map(|(day, on)| (*day, *on))
    }

    /// Sets what is so of a date; `false` where there are [`MAX_DATES`] already.
    pub fn set(&mut self, day: NaiveDate, on: OnDate) -> bool {
        let fits = self.0.len() < MAX_DATES || self.0.contains_key(&day);
        if fits {
            self.0.insert(day, on);
        }
        fits
    }

    /// The date is like the rest again.
    pub fn clear(&mut self, day: NaiveDate) {
        self.0.remove(&day);
    }

    /// Forgets the dates before that day.
    pub fn forget_before(&mut self, day: NaiveDate) {
        self.0 = self.0.split_off(&day);
    }
}

impl fmt::Display for Dates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: Vec<String> = self
            .0
            .iter()
            .map(|(day, on)| match on {
                OnDate::Off => format!("{day} off"),
                OnDate::At(slot) => format!("{day} {slot}"),
            })
            .collect();
        f.write_str(&shown.join(", "))
    }
}

impl FromStr for Dates {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let one = |part: &str| {
            let (day, on) = part.trim().split_once(' ').ok_or_else(|| format!("no date and time: {part:?}"))?;
            let day = day.parse().map_err(|error: chrono::ParseError| error.to_string())?;
            Ok((day, if on == "off" { OnDate::Off } else { OnDate::At(on.parse()?) }))
        };
        text.split(',').filter(|part| !part.trim().is_empty()).map(one).collect::<Result<_, _>>().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn read_back() {
        for text in
            ["", "2026-04-14 off", "2026-04-14 off, 2026-04-15 19:30, 2026-04-21 14:00/18:00, 2026-05-05 evening"]
        {
            assert_eq!(text.parse::<Dates>().unwrap().to_string(), text);
        }
        for text in ["2026-04-14", "2026-02-31 off", "2026-04-14 25:00"] {
            assert!(text.parse::<Dates>().is_err(), "{text}");
        }
    }

    #[test]
    fn no_more_than_fit() {
        let mut dates = Dates::default();
        let first: NaiveDate = "2026-04-07".parse().unwrap();
        let days: Vec<NaiveDate> = first.iter_days().take(MAX_DATES + 1).collect();
        assert!(days[..MAX_DATES].iter().all(|day| dates.set(*day, OnDate::Off)));
        assert!(!dates.set(days[MAX_DATES], OnDate::Off));
        assert!(dates.set(first, OnDate::At(Slot::AllDay)));
        dates.forget_before(days[MAX_DATES - 1]);
        assert_eq!(dates.iter().count(), 1);
    }
}
