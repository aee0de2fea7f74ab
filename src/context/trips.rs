//! Which trip is meant, where there are several: the closest to the person who speaks. Nobody else's trip takes its place or
//! stands in its way.

use chrono::NaiveDate;

use crate::context::outcome::{CommandError, refuse};
use crate::context::{Context, MAX_TITLES, titles};
use crate::domain::command::CommandId;
use crate::domain::ids::{RecordNo, TripId};
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::title::reads_alike;
use crate::domain::trip::{MAX_OF_ONE_GUEST, Part, Trip};
use crate::language::when::When;
use crate::msg;
use crate::outgoing::Subject;
use crate::render::msg::{Arg, Msg};
use crate::store::StoreError;

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
            MeantTrip::Nothing => Err(self.silent_if_hidden(self.no_trip())?),
        }
    }

    /// That they can see no trip: who asks to take part in one is told how to, and not to start one.
    fn no_trip(&self) -> CommandError {
        let guests = [
            CommandId::Offer,
            CommandId::Offers,
            CommandId::Withdraw,
            CommandId::Details,
            CommandId::Suggest,
            CommandId::Meet,
            CommandId::Meetups,
            CommandId::Rsvp,
        ];
        match self.command() {
            Some(command) if guests.contains(&command) => refuse!("no-trip-guest"),
            _ => refuse!("no-trip"),
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
    pub fn trip_of_own(&self, no: RecordNo, kinds: &[Kind]) -> Result<Trip, CommandError> {
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
            Some(Subject::Trip(_) | Subject::Reminder(_) | Subject::Intro(_) | Subject::CrewRequest(_)) | None => None,
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

    /// A line that names the trip that was meant, where this person sees others under way and the answer doesn't name it
    /// yet; once for all lines that go on about it.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn trip_line(&mut self, trip: Option<TripId>, lines: &[Msg]) -> Result<Option<Msg>, StoreError> {
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

impl<'a> Context<'a> {
    /// The trip that the room is linked to.
    pub fn linked(&self) -> Option<TripId> {
        self.room.as_ref().and_then(|room| room.trip)
    }

    /// The refusal for people who see no such trip; silence where an owner blocked them from one.
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
