//! `!status`: how the bot is doing, for its operators.

use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::msg;
use crate::render::msg::Arg;
use crate::schedule;
use crate::store::SCHEMA;

/// What lifts a Synapse's limits for an account.
pub const NO_LIMITS: &str = r#"{"messages_per_second": 0, "burst_count": 0}"#;

pub(super) fn run(cx: &mut Context<'_>, _: &str) -> Outcome {
    let zone = cx.zone();
    let local = |at: chrono::DateTime<chrono::Utc>| Arg::Moment(at.with_timezone(&zone).naive_local());
    let counts = cx.tx.counts(cx.now)?;
    let oldest = counts.oldest.map_or(Arg::from(""), |at| Arg::Msg(msg!("status-oldest", when: local(at))));
    let next = schedule::look(cx.tx, cx.env, cx.now)?.next;
    let slowed = cx.tx.slowed(cx.now)?;
    let mut lines = vec![
        msg!("status-version", version: env!("CARGO_PKG_VERSION"), schema: SCHEMA),
        msg!("status-counts", rooms: counts.rooms, direct: counts.direct, people: counts.people, trips: counts.trips),
        msg!("status-outbox", waiting: counts.waiting, oldest: oldest, given: counts.given_up),
        msg!("status-unread", count: counts.unread),
        match next {
            Some(next) => msg!("status-next", when: local(next), left: next - cx.now),
            None => msg!("status-next-none"),
        },
    ];
    if slowed.times > 0 {
        let path = format!("/_synapse/admin/v1/users/{}/override_ratelimit", cx.env.bot);
        lines.push(msg!("status-slowed", times: slowed.times, minutes: slowed.waited.num_minutes(), path: path,
            body: NO_LIMITS));
    }
    Ok(lines)
}
