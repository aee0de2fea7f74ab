//! Which trip is meant, where there are several: the closest to the person who speaks. Nobody else's trip takes its place or
//! stands in its way.

use chrono::NaiveDate;
use strsim::osa_distance;

use crate::context::outcome::{CommandError, refuse};
use crate::context::{Context, MAX_TITLES, titles};
use crate::domain::ids::UserId;
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::title::reads_alike;
use crate::domain::trip::{MAX_OF_ONE_GUEST, Part, Trip};
use crate::language::when::When;
use crate::msg;
use crate::outgoing::Subject;
use crate::render::msg::{Arg, Msg};
use crate::store::StoreError;
use crate::text::clean::clean_line;
use crate::text::fold::fold;

/// Letters by which a title may be misspelt.
const MAX_SLIPS: usize = 2;

/// How a trip was found to be meant.
enum MeantTrip {
    /// By a reply, by the room, or chosen with `trip use`.
    Chosen(Trip),
    /// The closest of those under way.
    Closest(Trip),
    /// One of these, which are as close.
    OneOf(Vec<Trip>),
    /// None that this person can see.
    Nothing,
}

impl Context<'_> {
    /// The trip meant here: in a linked room the room's; in a direct chat the one that was chosen, else the closest under
    /// way: of those on which this person travels, those that they take part in, those of their rooms, those that are
    /// open.
    ///
    /// # Errors
    /// Refuses where several are as close, and says how to choose.
    pub fn trip(&self) -> Result<Trip, CommandError> {
        match self.meant_trip()? {
            MeantTrip::Chosen(trip) | MeantTrip::Closest(trip) => {
                self.set_meant_trip(trip.id);
                Ok(trip)
            }
            MeantTrip::OneOf(trips) => Err(self.ask_which_trip(&trips)?),
            MeantTrip::Nothing => Err(self.silent_if_hidden(refuse!("no-trip"))?),
        }
    }

    /// As [`Context::trip`], for what only shows it: `None` where it isn't clear.
    pub fn trip_if_clear(&self) -> Result<Option<Trip>, StoreError> {
        match self.meant_trip() {
            Ok(MeantTrip::Chosen(trip) | MeantTrip::Closest(trip)) => Ok(Some(trip)),
            Err(CommandError::Store(error)) => Err(error),
            _ => Ok(None),
        }
    }

    /// As [`Context::trip`], of a host who wants to see what they offer: where it isn't clear, the one trip that they host on.
    pub fn trip_hosted(&self) -> Result<Trip, CommandError> {
        if let MeantTrip::OneOf(_) = self.meant_trip()?
            && let [one] = self.tx.trips_hosted_by(self.me())?.as_slice()
            && !self.tx.is_blocked_in(one.id, self.me())?
        {
            self.set_meant_trip(one.id);
            return Ok(one.clone());
        }
        self.trip()
    }

    /// The trip under way whose record of that number is meant by somebody who takes back or changes what they made: where
    /// they made one of that number, it is that. So nobody is kept from their own records.
    ///
    /// # Errors
    /// Refuses where several can be meant, and says how to choose.
    ///
    /// `kinds`: what can be meant by the number.
    pub fn trip_of_own(&self, no: i64, kinds: &[Kind]) -> Result<Trip, CommandError> {
        let meant = self.meant_trip()?;
        let is_such = |trip: &Trip| -> Result<bool, StoreError> {
            Ok(self.tx.record(trip.id, no)?.is_some_and(|record| kinds.contains(&record.kind)))
        };
        let mut made = Vec::new();
        if self.said.room.direct && !self.about_a_record() {
            for trip in self.tx.trips_with_record(no, self.me())? {
                if is_such(&trip)? {
                    made.push(trip);
                }
            }
        }
        let own = |trip: &Trip| made.iter().any(|one| one.id == trip.id);
        match &meant {
            MeantTrip::Chosen(trip) if own(trip) => return self.trip_under_way(),
            // One of the crew may well mean the trip's.
            MeantTrip::Chosen(trip) | MeantTrip::Closest(trip)
                if !made.is_empty() && !own(trip) && trip.is_crew(self.me()) && is_such(trip)? =>
            {
                made.push(trip.clone());
                return Err(self.ask_which_trip(&made)?);
            }
            _ => {}
        }
        match made.as_slice() {
            [] => self.trip_under_way(),
            [one] if self.tx.is_blocked_in(one.id, self.me())? => Err(CommandError::Ignored),
            [one] => {
                self.set_meant_trip(one.id);
                Ok(one.clone())
            }
            several => Err(self.ask_which_trip(several)?),
        }
    }

    /// Whether this replies to what was said of a record.
    fn about_a_record(&self) -> bool {
        matches!(self.replied, Some(Subject::Record { .. } | Subject::Question(_)))
    }

    fn meant_trip(&self) -> Result<MeantTrip, CommandError> {
        // A reply is about the trip of what it replies to.
        let replied = match self.replied {
            Some(Subject::Record { trip, .. }) => Some(trip),
            Some(Subject::Question(id)) => self.tx.question(id)?.map(|asked| asked.trip),
            Some(Subject::Reminder(_) | Subject::Intro(_) | Subject::CrewRequest(_)) | None => None,
        };
        if let Some(trip) = replied
            && self.tx.may_see(self.me(), trip)?
            && let Some(trip) = self.tx.trip(trip)?
        {
            return Ok(MeantTrip::Chosen(trip));
        }
        // A room that others left is somebody's direct chat by now: which trip they mean there is theirs to say.
        if let Some(linked) = self.linked().filter(|_| !self.said.room.direct) {
            let trip = self.tx.trip(linked)?.ok_or_else(|| refuse!("no-trip"))?;
            self.require(Permission::SeeTrip, &trip, None)?;
            return Ok(MeantTrip::Chosen(trip));
        }
        if !self.said.room.direct {
            return Err(refuse!("room-not-linked"));
        }
        let seen = self.tx.trips_by_part(self.me())?;
        if let Some(current) = self.person.trip
            && let Some((_, trip)) = seen.iter().find(|(_, trip)| trip.id == current)
        {
            return Ok(MeantTrip::Chosen(trip.clone()));
        }
        for part in Part::ALL {
            let under_way = seen.iter().filter(|(of, trip)| *of == part && trip.ended.is_none());
            let under_way: Vec<&Trip> = under_way.map(|(_, trip)| trip).collect();
            match under_way.as_slice() {
                [] => {}
                [one] => return Ok(MeantTrip::Closest((*one).clone())),
                several => return Ok(MeantTrip::OneOf(several.iter().map(|trip| (*trip).clone()).collect())),
            }
        }
        // One that has ended can still be read.
        let ended = seen.into_iter().min_by_key(|(part, _)| *part);
        Ok(ended.map_or(MeantTrip::Nothing, |(_, trip)| MeantTrip::Closest(trip)))
    }

    /// Asks which of these is meant: each can be chosen as it is shown.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn ask_which_trip(&self, trips: &[Trip]) -> Result<CommandError, CommandError> {
        let mut shown = Vec::new();
        let mut first = None;
        // The oldest first: what imitates another comes after it.
        let mut trips: Vec<&Trip> = trips.iter().collect();
        trips.sort_unstable_by_key(|trip| trip.id);
        for trip in trips.iter().copied().take(MAX_TITLES) {
            let twin = trips.iter().any(|other| other.id != trip.id && reads_alike(&other.title, &trip.title));
            // Its title alone says it only where that leads back to it.
            let clear =
                !twin && matches!(self.trips_by_name(&trip.title, &|_| true)?.0.as_slice(), [one] if one.id == trip.id);
            let typed = if clear { trip.title.clone() } else { format!("#{}", trip.id) };
            first.get_or_insert(typed);
            if clear {
                shown.push(Arg::from(trip));
                continue;
            }
            let days = crate::context::trips::days(self, trip)?;
            let days = days.map_or(Arg::from(""), |days| Arg::Msg(msg!("with-days", days: days)));
            shown.push(Arg::Msg(msg!("which-trip-twin", trip: Arg::with_owner(trip), days: days, no: trip.id)));
        }
        let first = first.unwrap_or_default();
        Ok(refuse!("which-trip", trips: Arg::OneOf(shown), first: first))
    }

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
        let number = |text: &str| text.trim().parse::<i64>().ok();
        let by_number = |no: i64| seen.iter().find(|(_, trip)| trip.id == no).map(|(_, trip)| trip.clone());
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

    /// A line that names the trip that was meant, where this person sees others under way and the answer doesn't name it
    /// yet; once for all lines that go on about it.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn trip_line(&mut self, trip: Option<i64>, lines: &[Msg]) -> Result<Option<Msg>, StoreError> {
        // In a room it is the room's.
        let Some(id) = trip.filter(|_| self.said.room.direct) else { return Ok(None) };
        if self.reply.named_trip == Some(id) || titles::name(lines, id) {
            self.reply.named_trip = Some(id);
            return Ok(None);
        }
        let Some(trip) = self.tx.trip(id)? else { return Ok(None) };
        if !titles::is_one_of_several(self.tx, self.me(), id)? {
            return Ok(None);
        }
        self.reply.named_trip = Some(id);
        Ok(Some(msg!("for-trip", trip: &trip)))
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
    no: Option<i64>,
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

impl<'a> Context<'a> {
    /// The trip that the room is linked to.
    pub fn linked(&self) -> Option<i64> {
        self.room.as_ref().and_then(|room| room.trip)
    }

    /// A refusal for whoever sees no such trip: silence where one is hidden from them.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn silent_if_hidden(&self, refusal: CommandError) -> Result<CommandError, StoreError> {
        Ok(if self.tx.is_blocked_in_any(self.me())? { CommandError::Ignored } else { refusal })
    }

    /// The trip meant here, to be changed.
    ///
    /// # Errors
    /// Refuses where it has ended.
    pub fn trip_under_way(&self) -> Result<Trip, CommandError> {
        let trip = self.trip()?;
        if trip.ended.is_some() {
            return Err(refuse!("trip-ended", trip: &trip));
        }
        Ok(trip)
    }

    /// As [`Context::trip_under_way`], with room for one more record.
    pub fn trip_for_record(&self) -> Result<Trip, CommandError> {
        let trip = self.trip_under_way()?;
        self.require(Permission::TakePart, &trip, None)?;
        self.require_room_for_record(&trip)?;
        Ok(trip)
    }

    /// # Errors
    /// Refuses where the trip has no room for one more record, or none for this person's.
    pub fn require_room_for_record(&self, trip: &Trip) -> Result<(), CommandError> {
        let most = self.env.settings.limits.records_per_trip;
        if self.tx.record_count(trip.id)? >= i64::from(most) {
            return Err(refuse!("trip-full", count: i64::from(most)));
        }
        if !trip.is_crew(self.me()) && self.tx.records_of(trip.id, self.me())? >= MAX_OF_ONE_GUEST {
            return Err(refuse!("guest-full", count: MAX_OF_ONE_GUEST));
        }
        Ok(())
    }
}

/// From when to when: by its stops, else as said when it was started.
pub fn days(cx: &Context<'_>, trip: &Trip) -> Result<Option<Arg>, CommandError> {
    let stays: Vec<_> = cx.tx.stops(trip.id)?.iter().filter_map(|stop| stop.stay).collect();
    let first = stays.iter().map(|stay| stay.arrive()).min();
    let last = stays.iter().map(|stay| stay.leave()).max();
    let first = [first, trip.days.map(|days| days.0)].into_iter().flatten().min();
    let last = [last, trip.days.map(|days| days.1)].into_iter().flatten().max();
    Ok(first.zip(last).map(|(first, last)| if first == last { Arg::Day(first) } else { Arg::Days(first, last) }))
}

pub fn trip_days(when: &When) -> Option<(NaiveDate, NaiveDate)> {
    match when {
        When::Day(day) | When::From(day) | When::Part { day, .. } => Some((*day, *day)),
        When::Days { from, to } => Some((*from, *to)),
        When::At(at) => Some((at.date(), at.date())),
        _ => None,
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
            assert_eq!((called.title, called.owner, called.no), (title, owner.map(UserId::new), no), "{typed}");
        }
        let called = TripName::read("South of @ada:example.org");
        assert_eq!(called.titles().collect::<Vec<_>>(), ["South of", "South"]);
    }
}
