//! `!trip leave`: somebody leaves a crew at once, by their own word alone.

use crate::actions::trips::out;
use crate::context::Here;
use crate::context::MAX_TITLES;
use crate::context::outcome::refuse;
use crate::context::outcome::{Halt, Outcome};
use crate::context::titles;
use crate::domain::title::reads_alike;
use crate::domain::trip::Trip;
use crate::render::say::Arg;
use crate::say;
use crate::text::clean::clean_line;
use crate::text::fold::fold;

pub fn run(here: &mut Here<'_>, name: &str) -> Outcome {
    let trip = meant(here, name)?;
    let me = here.me().clone();
    if trip.owner == me {
        return Err(refuse!("crew-leave-owner", trip: &trip));
    }
    out(here, &trip)?;
    let (name, id) = (here.bare_name(&me)?, me.as_str());
    here.tell(&trip.owner, (trip.id, 0), &[say!("crew-left", name: name, id: id, trip: &trip)])?;
    Ok(vec![say!("crew-left-you", trip: &trip)])
}

/// The trip whose crew is meant, by name or by where it is said. A room is no place for a list of one's trips.
fn meant(here: &Here<'_>, name: &str) -> Result<Trip, Halt> {
    if !here.said.room.direct {
        let trip = here.trip()?;
        let is_it = name.is_empty() || fold(&trip.title) == fold(name);
        return match trip.is_crew(here.me()) && is_it {
            true => Ok(trip),
            false => Err(refuse!("crew-leave-not-in", trip: &trip)),
        };
    }
    let mut own = here.tx.trips_seen_by(here.me())?;
    own.retain(|trip| trip.is_crew(here.me()));
    if own.is_empty() {
        return Err(here.nothing(refuse!("crew-leave-none"))?);
    }
    if !name.is_empty() {
        own = here.trips_called(name, |trip| trip.is_crew(here.me()))?;
    } else if let Some(current) = here.person.trip
        && let Some(trip) = own.iter().find(|trip| trip.id == current)
    {
        return Ok(trip.clone());
    }
    match own.as_slice() {
        [] => Err(here.nothing(refuse!("crew-leave-unknown", typed: clean_line(name, 40)))?),
        [one] => Ok(one.clone()),
        [first, ..] => {
            // Each as it can be typed, so that nobody is kept in by a trip that is called the same.
            let twin = |trip: &Trip| own.iter().any(|one| one.id != trip.id && reads_alike(&one.title, &trip.title));
            let mut titles = Vec::new();
            for trip in own.iter().take(MAX_TITLES) {
                titles.push(if twin(trip) {
                    let owner = titles::in_brackets(here.tx, &trip.owner)?;
                    Arg::Say(say!("trip-by-no", title: &trip.title, owner: owner, no: trip.id))
                } else {
                    Arg::from(&trip.title)
                });
            }
            let typed = if twin(first) { format!("#{}", first.id) } else { first.title.clone() };
            Err(refuse!("crew-leave-which", trips: Arg::OneOf(titles), first: typed))
        }
    }
}
