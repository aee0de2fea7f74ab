//! `!drop`: a stop goes. Hosts whose nights are not needed any more hear of it, and who wanted to meet there.

use super::args::number;
use crate::actions::stops::drop;
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::context::records::no_such_stop;
use crate::domain::permissions::Deed;
use crate::say;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    here.require(Deed::PlanTrip, &trip, None)?;
    let (no, _) = number(here, text, say!("example-drop"))?;
    let Some(stop) = here.tx.stop(trip.id, no)? else { return Err(no_such_stop(here, &trip, no)?) };
    drop(here, &trip, &stop)
}
