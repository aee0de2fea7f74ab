//! `!status`: how the bot is doing, for its operators.

use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::render::say::Arg;
use crate::say;
use crate::schedule;
use crate::store::SCHEMA;

/// What lifts a Synapse's limits for an account.
pub const NO_LIMITS: &str = r#"{"messages_per_second": 0, "burst_count": 0}"#;

pub(super) fn run(here: &mut Here<'_>, _: &str) -> Outcome {
    let zone = here.zone();
    let local = |at: chrono::DateTime<chrono::Utc>| Arg::Moment(at.with_timezone(&zone).naive_local());
    let counts = here.tx.counts(here.now)?;
    let oldest = counts.oldest.map_or(Arg::from(""), |at| Arg::Say(say!("status-oldest", when: local(at))));
    let next = schedule::look(here.tx, here.world, here.now)?.next;
    let slowed = here.tx.slowed(here.now)?;
    let mut lines = vec![
        say!("status-version", version: env!("CARGO_PKG_VERSION"), schema: SCHEMA),
        say!("status-counts", rooms: counts.rooms, direct: counts.direct, people: counts.people, trips: counts.trips),
        say!("status-outbox", waiting: counts.waiting, oldest: oldest, given: counts.given_up),
        say!("status-unread", count: counts.unread),
        match next {
            Some(next) => say!("status-next", when: local(next), left: next - here.now),
            None => say!("status-next-none"),
        },
    ];
    if slowed.times > 0 {
        let path = format!("/_synapse/admin/v1/users/{}/override_ratelimit", here.world.bot);
        lines.push(say!("status-slowed", times: slowed.times, minutes: slowed.waited.num_minutes(), path: path,
            body: NO_LIMITS));
    }
    Ok(lines)
}
