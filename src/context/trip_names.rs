//! Finds trips by the title that somebody types, and the title to type for a trip.
//!
//! Trips that are closer to the sender come first, so that nobody else's trip of the same title takes their place.

use crate::domain::ids::TripId;
use strsim::osa_distance;

use crate::context::outcome::{CommandError, refuse};
use crate::context::{Context, MAX_TITLES};
use crate::domain::ids::UserId;
use crate::domain::title::reads_alike;
use crate::domain::trip::{Part, Trip};
use crate::store::StoreError;
use crate::text::clean::clean_line;
use crate::text::fold::fold;

/// Letters by which a title may be misspelt.
const MAX_SLIPS: usize = 2;

impl Context<'_> {
    /// What one types to mean this trip: its title, or its number where another is called so.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn typed_name(&self, trip: &Trip) -> Result<String, StoreError> {
        let (found, others) = self.trips_by_name(&trip.title, &|_| true)?;
        let clear = others.is_empty() && matches!(found.as_slice(), [one] if one.id == trip.id);
        Ok(if clear { trip.title.clone() } else { format!("#{}", trip.id) })
    }

    /// The trip that a title means, and others that are called the same: among this person's own first, then those of their
    /// rooms, then those that are open. `#7` and `7` are the number that a question showed; an owner's id behind the title
    /// tells twins apart.
    ///
    /// `of`: those of which one can be meant.
    ///
    /// # Errors
    /// Refuses where there is none, or several are as close.
    pub fn trip_called(&self, typed: &str, of: impl Fn(&Trip) -> bool) -> Result<(Trip, Vec<Trip>), CommandError> {
        let (mut found, others) = self.trips_by_name(typed, &of)?;
        match found.len() {
            0 => Err(self.silent_if_hidden(refuse!("no-such-trip", typed: clean_line(typed, 40)))?),
            1 => Ok((found.remove(0), others)),
            _ => Err(self.ask_which_trip(&found)?),
        }
    }

    /// As [`Context::trip_called`], of a command with questions of its own: all that are as close.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn trips_called(&self, typed: &str, of: impl Fn(&Trip) -> bool) -> Result<Vec<Trip>, StoreError> {
        Ok(self.trips_by_name(typed, &of)?.0)
    }

    /// As [`Context::trip_called`]: the trips that are as close, and others that are called the same.
    pub(crate) fn trips_by_name(
        &self,
        typed: &str,
        of: &dyn Fn(&Trip) -> bool,
    ) -> Result<(Vec<Trip>, Vec<Trip>), StoreError> {
        let seen = self.tx.trips_by_part(self.me())?;
        let seen: Vec<(Part, Trip)> = seen.into_iter().filter(|(_, trip)| of(trip)).collect();
        let just = |trip: Trip| (vec![trip], Vec::new());
        let number = |text: &str| text.trim().parse::<TripId>().ok();
        let by_number = |id: TripId| seen.iter().find(|(_, trip)| trip.id == id).map(|(_, trip)| trip.clone());
        if let Some(trip) = typed.trim().strip_prefix('#').and_then(number).and_then(by_number) {
            return Ok(just(trip));
        }
        let asked = TripName::read(typed);
        if let Some(trip) = asked.no.and_then(by_number).filter(|trip| reads_alike(&trip.title, asked.title)) {
            return Ok(just(trip));
        }
        let of_owner = |trip: &Trip| asked.owner.as_ref().is_none_or(|owner| trip.owner == *owner);
        for title in asked.titles() {
            let wanted = fold(title);
            let is = |trip: &Trip| fold(&trip.title) == wanted && of_owner(trip);
            let within = |trip: &Trip| !wanted.is_empty() && fold(&trip.title).contains(&wanted) && of_owner(trip);
            let slip = |trip: &Trip| osa_distance(&fold(&trip.title), &wanted) <= MAX_SLIPS && of_owner(trip);
            let close: Vec<&(Part, Trip)> = seen.iter().filter(|(part, _)| *part < Part::Open).collect();
            let open: Vec<&(Part, Trip)> = seen.iter().filter(|(part, _)| *part == Part::Open).collect();
            for group in [close, open] {
                let found = closest(&group, [&is, &within]).or_else(|| closest(&group, [&slip]));
                let Some(found) = found else { continue };
                let alike = |trip: &Trip| {
                    found.iter().all(|one| one.id != trip.id) && reads_alike(&trip.title, title) && of_owner(trip)
                };
                let others = seen.iter().filter(|(_, trip)| alike(trip)).map(|(_, trip)| trip.clone());
                let others = others.take(MAX_TITLES).collect();
                return Ok((found, others));
            }
        }
        Ok(number(typed).and_then(by_number).map_or_else(Default::default, just))
    }
}

type TripFilter<'f> = &'f dyn Fn(&Trip) -> bool;

/// Those that fit, of the closest part of which any does: under way before what has ended; by the first way in which any
/// of that part fits.
fn closest<const WAYS: usize>(trips: &[&(Part, Trip)], ways: [TripFilter<'_>; WAYS]) -> Option<Vec<Trip>> {
    for ended in [false, true] {
        for part in Part::ALL {
            for fits in ways {
                let of_part = trips.iter().filter(|(of, trip)| *of == part && trip.ended.is_some() == ended);
                let found: Vec<Trip> = of_part.filter(|(_, trip)| fits(trip)).map(|(_, trip)| trip.clone()).collect();
                if !found.is_empty() {
                    return Some(found);
                }
            }
        }
    }
    None
}

/// A trip as somebody calls it: "South", "South of @ada:example.org", "South (by Ada, @ada:example.org, #7)".
struct TripName<'t> {
    title: &'t str,
    owner: Option<UserId>,
    no: Option<TripId>,
}

impl<'t> TripName<'t> {
    fn read(typed: &'t str) -> Self {
        let typed = typed.trim();
        let bare = |word: &'t str| word.trim_matches([',', ';', '(', ')']);
        let (mut rest, mut no, mut owner) = (typed, None, None);
        loop {
            let (head, word) = rest.rsplit_once(char::is_whitespace).unwrap_or(("", rest));
            let word = bare(word);
            let number = word.strip_prefix('#').and_then(|digits| digits.parse().ok());
            if let (Some(number), None, false) = (number, no, head.is_empty()) {
                no = Some(number);
            } else if owner.is_none() && !head.is_empty() && UserId::looks_like(word) {
                owner = Some(UserId::new(word));
            } else {
                break;
            }
            rest = head.trim_end();
        }
        if owner.is_none() {
            return Self { title: typed, owner, no: None };
        }
        // As it is shown, with the owner's name in brackets; a title may have brackets of its own.
        let title = match rest.rfind(" (") {
            Some(at) if typed.ends_with(')') => &rest[..at],
            _ => rest,
        };
        Self { title: title.trim(), owner, no }
    }

    /// The title, and without the word before the owner's id: "of", "von", "av".
    fn titles(&self) -> impl Iterator<Item = &'t str> {
        let shorter = self.owner.as_ref().and_then(|_| self.title.rsplit_once(char::is_whitespace));
        std::iter::once(self.title).chain(shorter.map(|(title, _)| title.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_with_owners() {
        for (typed, title, owner, no) in [
            ("South", "South", None, None),
            ("South (2026)", "South (2026)", None, None),
            ("South #7", "South #7", None, None),
            ("South @ada:example.org", "South", Some("@ada:example.org"), None),
            ("South of @ada:example.org", "South of", Some("@ada:example.org"), None),
            ("South (by Ada, @ada:example.org)", "South", Some("@ada:example.org"), None),
            ("South (2026) (von Ada B., @ada:example.org, #7)", "South (2026)", Some("@ada:example.org"), Some(7)),
            ("South (by Mal (@ada:example.org), @mal:example.org)", "South (by Mal", Some("@mal:example.org"), None),
        ] {
            let called = TripName::read(typed);
            if typed.contains("Mal") {
                // People with another's id in their name are told apart by their own.
                assert_eq!(called.owner, owner.map(UserId::new), "{typed}");
                continue;
            }
            assert_eq!(
                (called.title, called.owner, called.no),
                (title, owner.map(UserId::new), no.map(TripId::new)),
                "{typed}"
            );
        }
        let called = TripName::read("South of @ada:example.org");
        assert_eq!(called.titles().collect::<Vec<_>>(), ["South of", "South"]);
    }
}
