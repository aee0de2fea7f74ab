//! `!status`: how the bot is doing, for its operators.

use super::{Command, Here, Outcome};
use crate::render::say::Arg;
use crate::say;
use crate::schedule;
use crate::store::SCHEMA;

pub const COMMAND: Command = command!("status", Operator, Operator, run);

fn run(here: &mut Here<'_>, _: &str) -> Outcome {
    let zone = here.zone();
    let local = |at: chrono::DateTime<chrono::Utc>| Arg::Moment(at.with_timezone(&zone).naive_local());
    let counts = here.tx.counts(here.now)?;
    let oldest = counts.oldest.map_or(Arg::from(""), |at| Arg::Say(say!("status-oldest", when: local(at))));
    let next = schedule::look(here.tx, here.world, here.now)?.next;
    Ok(vec![
        say!("status-version", version: env!("CARGO_PKG_VERSION"), schema: SCHEMA),
        say!("status-counts", rooms: counts.rooms, direct: counts.direct, people: counts.people, trips: counts.trips),
        say!("status-outbox", waiting: counts.waiting, oldest: oldest, given: counts.given_up),
        say!("status-unread", count: counts.unread),
        match next {
            Some(next) => say!("status-next", when: local(next), left: next - here.now),
            None => say!("status-next-none"),
        },
    ])
}
