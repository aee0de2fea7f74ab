//! What is known of whatever a text names that was understood no further.

use chrono::NaiveDate;

use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::command::CommandId;
use crate::domain::stop::on_day;
use crate::language::cues::{self, Cue};
use crate::render::msg::Msg;
use crate::turn::questions::asked::run;
use crate::turn::questions::{beds, meetups};
use crate::turn::roles::{Role, role};

/// A meetup by its title, a host's offers, a stop, the nights, a day: the first that the text names.
pub(super) fn known_of(
    cx: &mut Context<'_>,
    text: &str,
    day: Option<NaiveDate>,
) -> Result<Option<Vec<Msg>>, CommandError> {
    let role = role(cx)?;
    if matches!(role, Role::Nobody) {
        return Ok(None);
    }
    if let Some(lines) = meetups::by_title(cx, text)? {
        return Ok(Some(lines));
    }
    if let Some(lines) = beds::of_host_to_answer(cx, text)? {
        return Ok(Some(lines));
    }
    // What a host says else is for those who come.
    if matches!(role, Role::Host(_)) && !text.ends_with('?') {
        return Ok(None);
    }
    if let Some(stop) = meetups::stop_named(cx, text)? {
        return meetups::show(cx, stop.no).map(Some);
    }
    if matches!(role, Role::Crew(_)) && cues::has(Cue::Bed, text) {
        return run(cx, CommandId::Nights, "").map(Some);
    }
    let Some(day) = day.filter(|day| *day >= cx.today()) else { return Ok(None) };
    let trip = cx.trip()?;
    let under_way = on_day(&cx.tx.stops(trip.id)?, day).is_some();
    under_way.then(|| run(cx, CommandId::Today, &day.to_string())).transpose()
}
