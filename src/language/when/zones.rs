//! The zone beside a time: "GMT", "UTC+2", "EST", "Oslo time", "norsk tid", `+02:00`.
//!
//! What people call zones stands in the word lists. Other abbreviations and cities are those of the IANA time zone
//! database, where they can mean but one thing: "WIB", "Tokyo time". What looks like a zone and isn't known is
//! [`ProblemKind::UnknownZone`](crate::language::when::ProblemKind::UnknownZone), never a part of the rest.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{NaiveDate, Offset, TimeZone};
use chrono_tz::{OffsetName, TZ_VARIANTS, Tz};

use super::lexemes::{Ask, Lexeme};
use crate::language::when::clock_time::{HOUR, ParsedZone};
use crate::language::when::meaning::{Meaning, Role};
use crate::language::when::reader::{Parsed, Reader};

/// No zone is further from UTC, in hours.
const FURTHEST: u32 = 14;

/// Zones that the database has and the word lists don't.
struct Database {
    /// By abbreviation: minutes ahead of UTC, `None` where several zones use it for different times.
    short: HashMap<String, Option<i32>>,
    /// By the city in the zone's name, in small letters.
    cities: HashMap<String, Tz>,
}

static DATABASE: LazyLock<Database> = LazyLock::new(|| {
    let mut found = Database { short: HashMap::new(), cities: HashMap::new() };
    // A winter and a summer day, of a year that the database knows in full.
    let days = [(2025, 1, 15), (2025, 7, 15)];
    for zone in TZ_VARIANTS {
        if let Some(city) = zone.name().rsplit('/').next().filter(|_| zone.name().contains('/')) {
            found.cities.insert(city.replace('_', " ").to_lowercase(), zone);
        }
        for noon in days.iter().filter_map(|(y, m, d)| NaiveDate::from_ymd_opt(*y, *m, *d)?.and_hms_opt(12, 0, 0)) {
            let offset = zone.offset_from_utc_datetime(&noon);
            let Some(name) = offset.abbreviation().filter(|name| name.chars().all(|c| c.is_ascii_alphabetic())) else {
                continue;
            };
            let minutes = offset.fix().local_minus_utc() / 60;
            let known = found.short.entry(name.to_owned()).or_insert(Some(minutes));
            *known = known.filter(|known| *known == minutes);
        }
    }
    found
});

impl Reader<'_> {
    /// The zone that stands at `i`, and the index after it.
    pub(super) fn zone(&self, i: usize) -> Parsed<ParsedZone> {
        if self.mark(i, '(') {
            let (zone, mut next) = self.bare_zone(i + 1)?;
            // "(CEST / UTC+2)" says it twice.
            if (self.mark(next, '/') || self.mark(next, ','))
                && let Some((_, after)) = self.bare_zone(next + 1)
            {
                next = after;
            }
            return self.mark(next, ')').then_some((zone, next + 1));
        }
        // "4:00 PM - GMT"
        let dashed = self.mark(i, '-') && !self.tight(i) && !self.tight(i + 1);
        if dashed {
            return self.bare_zone(i + 1).filter(|_| self.at(i + 1).is_some_and(|lexeme| lexeme.word));
        }
        self.bare_zone(i)
    }

    fn bare_zone(&self, i: usize) -> Parsed<ParsedZone> {
        let named = self.meaning(i, |meaning| match meaning {
            Meaning::Zone(zone) => Some(*zone),
            _ => None,
        });
        if let Some(zone) = named {
            // "GMT+2", "UTC -5", "UTC+05:30"
            if zone == Tz::UTC
                && let Some((offset, next)) = self.offset_from(i + 1)
            {
                return Some((offset, next));
            }
            return Some((ParsedZone::Named(zone), i + 1));
        }
        if self.is(i, Role::LocalTime) {
            return Some((ParsedZone::Named(self.ctx.zone), i + 1));
        }
        self.zone_of_city(i).or_else(|| self.short_zone(i)).or_else(|| self.iso_offset(i))
    }

    /// `+2`, `-05:30` behind "UTC" or "GMT".
    fn offset_from(&self, i: usize) -> Parsed<ParsedZone> {
        let sign = if self.mark(i, '+') {
            1
        } else if self.mark(i, '-') && (self.tight(i) || self.tight(i + 1)) {
            -1
        } else {
            return None;
        };
        let (number, digits) = self.at(i + 1)?.number?;
        let minutes = self.tight_digits(i + 3).filter(|(minutes, digits)| *digits == 2 && *minutes < 60);
        let minutes = minutes.filter(|_| self.tight_mark(i + 2, ':'));
        let (hours, minutes, next) = match (digits, minutes) {
            (1 | 2, Some((minutes, _))) => (number, minutes, i + 4),
            (1 | 2, None) => (number, 0, i + 2),
            (4, None) => (number / 100, number % 100, i + 2),
            _ => return None,
        };
        if hours > FURTHEST || minutes >= 60 {
            // "18:00 UTC-20:00" is a row of hours; "GMT+25" is no zone.
            return (sign > 0 && self.ends_clean(next)).then_some((ParsedZone::Unknown, next));
        }
        let offset = i32::try_from(hours * HOUR + minutes).ok()?;
        self.ends_clean(next).then_some((ParsedZone::Offset(sign * offset), next))
    }

    /// `18:00+02:00`, `11:00:00 +0200`
    fn iso_offset(&self, i: usize) -> Parsed<ParsedZone> {
        let sign = if self.mark(i, '+') {
            1
        } else if self.mark(i, '-') {
            -1
        } else {
            return None;
        };
        // "14:00-18:00" is a range, and was read as one.
        let (number, digits) = self.tight_digits(i + 1)?;
        let (hours, minutes, next) = match digits {
            2 if self.tight(i) && self.tight_mark(i + 2, ':') => {
                let (minutes, 2) = self.tight_digits(i + 3)? else { return None };
                (number, minutes, i + 4)
            }
            4 if self.ends_clean(i + 2) && number % 100 % 15 == 0 => (number / 100, number % 100, i + 2),
            _ => return None,
        };
        let offset = i32::try_from(hours * HOUR + minutes).ok()?;
        (hours <= FURTHEST && minutes < 60).then_some((ParsedZone::Offset(sign * offset), next))
    }

    /// "Tokyo time", "Reykjavik-tid", "islandsk tid"
    fn zone_of_city(&self, i: usize) -> Parsed<ParsedZone> {
        let name = self.at(i).filter(|lexeme| lexeme.word)?;
        // "New York time"
        let two = self.at(i + 1).is_some_and(|lexeme| lexeme.word && lexeme.capital) && !self.zone_time(i + 1);
        let last = i + usize::from(two);
        let hyphen = last + 1 + usize::from(self.tight_mark(last + 1, '-'));
        if !self.zone_time(hyphen) {
            return None;
        }
        let said = self.text.get(name.bytes.start..self.at(last)?.bytes.end)?;
        let city = said.to_lowercase();
        let known = DATABASE.cities.get(&city).or_else(|| DATABASE.cities.get(city.strip_suffix('s')?));
        if let Some(zone) = known.filter(|_| name.capital) {
            return Some((ParsedZone::Named(*zone), hyphen + 1));
        }
        // "islandsk tid", "isländischer Zeit"; but not "Movie time!", "god tid".
        let adjective = !two
            && !name.known()
            && said.chars().count() > 4
            && ["sk", "scher", "sche"].iter().any(|end| city.ends_with(end));
        adjective.then_some((ParsedZone::Unknown, hyphen + 1))
    }

    fn zone_time(&self, i: usize) -> bool {
        self.is(i, Role::ZoneTime)
            && self.at(i).is_some_and(|word| self.text.get(word.bytes.clone()).is_some_and(|said| said != "Time"))
    }

    /// "EST", "WIB": in capitals, beside words that aren't.
    fn short_zone(&self, i: usize) -> Parsed<ParsedZone> {
        let said =
            self.at(i).filter(|lexeme| self.upper(lexeme)).and_then(|lexeme| self.text.get(lexeme.bytes.clone()))?;
        // "19:00 EAT TOGETHER" is written all in capitals.
        if said.len() < 3 || self.at(i + 1).is_some_and(|next| self.upper(next)) {
            return None;
        }
        match DATABASE.short.get(said) {
            Some(Some(offset)) => Some((ParsedZone::Offset(*offset), i + 1)),
            Some(None) => Some((ParsedZone::Unknown, i + 1)),
            // As zones are abbreviated: "XST", "QDT".
            None => (said.len() == 3 && said.is_ascii() && (said.ends_with("ST") || said.ends_with("DT")))
                .then_some((ParsedZone::Unknown, i + 1)),
        }
    }

    fn upper(&self, lexeme: &Lexeme) -> bool {
        lexeme.word
            && self
                .text
                .get(lexeme.bytes.clone())
                .is_some_and(|said| said.len() > 1 && said.chars().all(char::is_uppercase))
    }
}
