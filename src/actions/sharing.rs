//! How hosts find a trip: open to all, in a room, or by a text that its crew passes on.

use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::domain::stop::Certainty;
use crate::domain::trip::Trip;
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::store::StoreError;
use crate::view;

/// Stops in a text to pass on.
const MAX_STOPS: usize = 8;

/// How others find the trip, for its crew; and a text to pass on.
///
/// # Errors
/// Where the store fails.
pub fn how(cx: &Context<'_>, trip: &Trip) -> Outcome {
    let mut lines = vec![match (trip.open, trip.owner == *cx.me()) {
        (true, _) => msg!("share-open"),
        (false, true) => msg!("share-closed"),
        (false, false) => msg!("share-closed-crew", owner: cx.name(&trip.owner)?),
    }];
    lines.push(msg!("share-room", trip: cx.typed_name(trip)?));
    lines.extend(text(cx, trip)?);
    Ok(lines)
}

/// A text to pass on; `None` for a trip that nobody could join by it.
fn text(cx: &Context<'_>, trip: &Trip) -> Result<Option<Msg>, StoreError> {
    let stops = cx.tx.stops(trip.id)?;
    let ahead = stops.iter().filter(|stop| stop.certainty != Certainty::Wish);
    let shown: Vec<Arg> = ahead
        .filter_map(|stop| {
            let stay = stop.stay.filter(|stay| stay.leave() >= cx.today())?;
            Some(Arg::Msg(msg!("share-stop", place: view::spot(&stop.spot), days: (stay.arrive(), stay.leave()))))
        })
        .take(MAX_STOPS)
        .collect();
    Ok((!shown.is_empty()).then(|| msg!("share-text", stops: Arg::Row(shown), bot: cx.env.bot.as_str())))
}

/// The same once for each trip, to its owner alone: behind its first stops.
///
/// # Errors
/// Where the store fails.
pub fn once(cx: &Context<'_>, trip: &Trip) -> Outcome {
    if !cx.said.room.direct || trip.owner != *cx.me() || !cx.tx.first_time(&format!("shared:{}", trip.id), cx.now)? {
        return Ok(Vec::new());
    }
    how(cx, trip)
}
