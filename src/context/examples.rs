//! Examples that fit: with numbers, days and places that there are in the trip at hand. Where there is no trip, or nothing in
//! it fits, the fixed ones of the help.

use std::cell::OnceCell;

use chrono::{Days, NaiveDate, TimeDelta};

use crate::context::Context;
use crate::domain::command::CommandId;
use crate::domain::ids::RecordNo;
use crate::domain::meetup::{Meetup, Status};
use crate::domain::offer::{NightState, Offer};
use crate::domain::stop::{Certainty, Stop};
use crate::domain::trip::Trip;
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::store::StoreError;
use crate::view;

/// Days from today on which an example lies where no stop gives one.
const DAYS_AHEAD: TimeDelta = TimeDelta::days(3);

/// Commands about one thing, by its number.
const NUMBERED: [CommandId; 12] = [
    CommandId::Accept,
    CommandId::Decline,
    CommandId::Withdraw,
    CommandId::Details,
    CommandId::Ask,
    CommandId::Tell,
    CommandId::Confirm,
    CommandId::Cancel,
    CommandId::Show,
    CommandId::Rsvp,
    CommandId::Check,
    CommandId::Drop,
];

/// What a trip has to fill examples with.
pub struct Examples<'a, 'c> {
    cx: &'a Context<'c>,
    trip: Option<Trip>,
    stops: Vec<Stop>,
    offers: Vec<Offer>,
    meetups: Vec<Meetup>,
    sample: OnceCell<Sample>,
}

/// A place, and a night there.
#[derive(Clone)]
pub struct Sample {
    pub place: Arg,
    pub night: NaiveDate,
}

impl<'a, 'c> Examples<'a, 'c> {
    /// Reads what there is in the trip that is meant here.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn of(cx: &'a Context<'c>) -> Result<Self, StoreError> {
        let trip = cx.trip_if_clear()?;
        let (mut stops, mut offers, mut meetups) = (Vec::new(), Vec::new(), Vec::new());
        if let Some(trip) = &trip {
            stops = cx.tx.stops(trip.id)?;
            meetups = cx.tx.meetups(trip.id)?;
            // What is offered, and by whom, is not for a room.
            if cx.said.room.direct {
                offers = cx.tx.offers(trip.id)?;
            }
        }
        Ok(Self { cx, trip, stops, offers, meetups, sample: OnceCell::new() })
    }

    /// The trip that they are of.
    pub fn trip(&self) -> Option<&Trip> {
        self.trip.as_ref()
    }

    /// Whether the sender offers a bed on that trip.
    pub fn is_host(&self) -> bool {
        self.offers.iter().any(|offer| offer.host.for_rules() == self.cx.me())
    }

    /// A place of the trip, and a night that lies ahead there.
    pub fn sample(&self) -> &Sample {
        self.sample.get_or_init(|| {
            let today = self.cx.today();
            let ahead = |stop: &&Stop| stop.certainty != Certainty::Wish;
            let night = |stop: &Stop| {
                let stay = stop.stay.filter(|stay| stay.leave() > today)?;
                Some(Sample { place: view::spot(&stop.spot), night: stay.arrive().max(today) })
            };
            let found = self.stops.iter().filter(ahead).find_map(night);
            found.unwrap_or_else(|| Sample { place: Arg::Msg(msg!("example-town")), night: today + DAYS_AHEAD })
        })
    }

    /// An example of that command that works when it is pasted here and now. `None` where it is about something of which there
    /// is none.
    pub fn of_command(&self, command: CommandId) -> Option<Arg> {
        let word = self.cx.word(command);
        let with = |rest: Arg| Arg::Msg(msg!("example-words", word: word, rest: rest));
        let Sample { place, night } = self.sample().clone();
        let no = self.number(command);
        let needs_number = NUMBERED.contains(&command);
        Some(match (command, no) {
            (_, None) if needs_number => return None,
            (CommandId::Offer, _) => {
                let kind = self.cx.env.words.first(self.cx.language(), "kinds", "sofa");
                let days = Arg::Typed(night, night + Days::new(1));
                with(Arg::Msg(msg!("example-bed", place: place, kind: kind, days: days)))
            }
            (CommandId::Stop | CommandId::Suggest, _) => {
                let from = self.after_stops();
                let days = Arg::Typed(from, from + Days::new(2));
                with(Arg::Msg(msg!("example-stay", place: msg!("example-detour"), days: days)))
            }
            (CommandId::Meetups, _) if self.trip.is_some() => with(place),
            (CommandId::Accept | CommandId::Decline | CommandId::Withdraw | CommandId::Drop, Some(no)) => {
                with(Arg::from(no.get().to_string()))
            }
            (_, Some(no)) => Arg::from(renumbered(&self.fixed(command), no)),
            (_, None) => Arg::Msg(Msg::new(command.help()[2], vec![])),
        })
    }

    /// The first day on which no stop is planned any more, and that is not over.
    fn after_stops(&self) -> NaiveDate {
        let stays = self.stops.iter().filter_map(|stop| stop.stay);
        let today = self.cx.today() + DAYS_AHEAD;
        stays.map(|stay| stay.leave()).max().map_or(today, |last| last.max(today))
    }

    fn fixed(&self, command: CommandId) -> String {
        self.cx.words(&Msg::new(command.help()[2], vec![]))
    }

    /// The number of something that the command can be about.
    fn number(&self, command: CommandId) -> Option<RecordNo> {
        let mine = |offer: &&Offer| offer.host.for_rules() == self.cx.me();
        let today = self.cx.today();
        let has = |offer: &Offer, wanted: NightState| {
            offer.nights.iter().any(|(night, state)| *night >= today && *state == wanted)
        };
        let open = |offer: &&Offer| has(offer, NightState::Open);
        let taken = |offer: &&Offer| has(offer, NightState::Taken);
        let offers = || self.offers.iter();
        let offer = match command {
            CommandId::Accept | CommandId::Decline => offers().find(open),
            CommandId::Withdraw => offers().filter(mine).find(|offer| open(offer) || taken(offer)),
            CommandId::Details | CommandId::Tell => offers().filter(mine).find(taken).or_else(|| offers().find(mine)),
            CommandId::Ask => {
                let others = || offers().filter(|offer| !mine(offer));
                others().find(taken).or_else(|| others().find(open))
            }
            _ => None,
        };
        let meetup = |wanted: fn(&Meetup) -> bool| {
            self.meetups.iter().find(|meetup| wanted(meetup) && meetup.next(self.cx.now).is_some()).map(|one| one.no)
        };
        let stop = || self.stops.last().map(|stop| stop.no);
        match command {
            CommandId::Confirm => meetup(|meetup| meetup.status == Status::Proposed),
            CommandId::Cancel | CommandId::Rsvp => meetup(Meetup::stands),
            CommandId::Show | CommandId::Check => meetup(Meetup::stands).or_else(stop),
            CommandId::Drop => stop(),
            _ => offer.map(|offer| offer.no),
        }
    }
}

impl Context<'_> {
    /// An example of that command that fits the trip at hand; else the one of the help.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn example(&self, command: CommandId) -> Result<Arg, StoreError> {
        let fitting = Examples::of(self)?.of_command(command);
        Ok(fitting.unwrap_or_else(|| Arg::Msg(Msg::new(command.help()[2], vec![]))))
    }
}

/// An example with another number: the first word of figures behind the command.
fn renumbered(example: &str, no: RecordNo) -> String {
    let mut done = false;
    let words = example.split(' ').map(|word| {
        let number = !done && !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
        done |= number;
        if number { no.get().to_string() } else { word.to_owned() }
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_is_replaced() {
        let no = RecordNo::new(12).unwrap();
        assert_eq!(renumbered("details 4 Storgata 1, third floor", no), "details 12 Storgata 1, third floor");
        assert_eq!(renumbered("show", no), "show");
    }
}
