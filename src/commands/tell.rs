//! `!tell`: a host tells the crew something about their offer through the bot.

use super::ask::which;
use crate::actions::questions::pass_on;
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::context::outcome::refuse;
use crate::context::records::offer;
use crate::domain::ids::UserId;
use crate::domain::record::Kind;
use crate::say;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let (no, rest) = which(here, text, say!("example-tell"))?;
    if here.confidant().is_none() {
        return Err(refuse!("ask-in-direct-chat"));
    }
    let trip = here.trip_of_own(no, &[Kind::Offer])?;
    let offer = offer(here, &trip, no)?;
    if offer.host.for_rules() != here.me() {
        return Err(refuse!("offer-host-only", no: no));
    }
    let crew: Vec<UserId> = trip.crew.to_vec();
    pass_on(here, &trip, &offer, &crew, rest)
}
