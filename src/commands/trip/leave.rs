//! `!trip leave`: somebody leaves a crew at once, by their own word alone.

use crate::actions::trips;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::{Context, MAX_TITLES, titles};
use crate::domain::title::reads_alike;
use crate::domain::trip::Trip;
use crate::msg;
use crate::render::msg::Arg;
use crate::text::clean::clean_line;
use crate::text::fold::fold;

pub fn run(cx: &mut Context<'_>, name: &str) -> Outcome {
    let trip = crew_trip_meant(cx, name)?;
    let me = cx.me().clone();
    if trip.owner == me {
        return Err(refuse!("crew-leave-owner", trip: &trip));
    }
    trips::leave_crew(cx, &trip)?;
    let (name, id) = (cx.bare_name(&me)?, me.as_str());
    cx.tell(&trip.owner, trip.id, &[msg!("crew-left", name: name, id: id, trip: &trip)])?;
    Ok(vec![msg!("crew-left-you", trip: &trip)])
}

/// The trip whose crew is meant, by name or by where it is said. A room is no place for a list of one's trips.
fn crew_trip_meant(cx: &Context<'_>, name: &str) -> Result<Trip, CommandError> {
    if !cx.said.room.direct {
        let trip = cx.trip()?;
        let is_it = name.is_empty() || fold(&trip.title) == fold(name);
        return match trip.is_crew(cx.me()) && is_it {
            true => Ok(trip),
            false => Err(refuse!("crew-leave-not-in", trip: &trip)),
        };
    }
    let mut own = cx.tx.trips_seen_by(cx.me())?;
    own.retain(|trip| trip.is_crew(cx.me()));
    if own.is_empty() {
        return Err(cx.silent_if_hidden(refuse!("crew-leave-none"))?);
    }
    if !name.is_empty() {
        own = cx.trips_called(name, |trip| trip.is_crew(cx.me()))?;
    } else if let Some(current) = cx.person.trip
        && let Some(trip) = own.iter().find(|trip| trip.id == current)
    {
        return Ok(trip.clone());
    }
    match own.as_slice() {
        [] => Err(cx.silent_if_hidden(refuse!("crew-leave-unknown", typed: clean_line(name, 40)))?),
        [one] => Ok(one.clone()),
        [first, ..] => {
            // Each as it can be typed, so that nobody is kept in by a trip that is called the same.
            let twin = |trip: &Trip| own.iter().any(|one| one.id != trip.id && reads_alike(&one.title, &trip.title));
            let mut titles = Vec::new();
            for trip in own.iter().take(MAX_TITLES) {
                titles.push(if twin(trip) {
                    let owner = titles::in_brackets(cx.tx, &trip.owner)?;
                    Arg::Msg(msg!("trip-by-no", title: &trip.title, owner: owner, no: trip.id))
                } else {
                    Arg::from(&trip.title)
                });
            }
            let typed = if twin(first) { format!("#{}", first.id) } else { first.title.clone() };
            Err(refuse!("crew-leave-which", trips: Arg::OneOf(titles), first: typed))
        }
    }
}
