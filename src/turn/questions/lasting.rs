//! Questions about how long and when, of whatever is meant: a meetup, a stop, somebody's bed, one's own offer.

use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome};
use crate::domain::command::CommandId;
use crate::msg;
use crate::render::msg::Msg;
use crate::turn::questions::asked::{Asked, run};
use crate::turn::questions::{beds, meetups};

/// "When is the pizza thing?", "when does she get here?", "when must they be out?"
pub(super) fn when(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    if let Some(lines) = meetups::when(cx, asked)? {
        return Ok(Some(lines));
    }
    // "What time do we meet on Tuesday?"
    if let Some(lines) = meetups::of_day(cx, asked)? {
        return Ok(Some(lines));
    }
    match beds::days_of_own(cx)? {
        Some(lines) => Ok(Some(lines)),
        None => none_of_that(cx).map(Some),
    }
}

/// What there is instead.
fn none_of_that(cx: &mut Context<'_>) -> Outcome {
    let mut lines = vec![msg!("no-such-meetup")];
    lines.extend(run(cx, CommandId::Meetups, "")?);
    Ok(lines)
}

/// "How long is Ada in Göteborg?", "how long can I stay with Kari?"
pub(super) fn how_long(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    if let Some(lines) = meetups::by_title(cx, asked.text)? {
        return Ok(Some(lines));
    }
    if let Some(lines) = beds::of_host(cx, asked.text)? {
        return Ok(Some(lines));
    }
    if let Some(stop) = meetups::stop_named(cx, asked.text)? {
        return meetups::show(cx, stop.no).map(Some);
    }
    if let Some(lines) = beds::days_of_own(cx)? {
        return Ok(Some(lines));
    }
    run(cx, CommandId::Stops, "").map(Some)
}
