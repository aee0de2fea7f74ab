//! `!tz`: the zone in which one's words about time are read, or (moderators) a room's.

use chrono_tz::Tz;

use crate::commands::args::is_small;
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::domain::permissions::Permission;
use crate::language::gazetteer::{Lookup, PlaceKind, Spelling, WELL_KNOWN};
use crate::language::vocabulary::Small;
use crate::msg;
use crate::text::clean::clean_line;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let now = |zone: Tz, cx: &Context<'_>| cx.now.with_timezone(&zone).naive_local();
    if text.is_empty() {
        let zone = cx.zone();
        return Ok(vec![msg!("tz-is", zone: zone.name(), now: now(zone, cx).time())]);
    }
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    if is_small(cx, Small::Room, word) {
        if rest.is_empty() {
            return Err(usage!("tz-room-what"));
        }
        if cx.said.room.direct {
            return Err(refuse!("tz-no-room"));
        }
        cx.require_in_room(Permission::SetRoom)?;
        let zone = zone(cx, rest)?;
        cx.tx.set_room_zone(&cx.said.room.id, zone)?;
        return Ok(vec![msg!("tz-room-set", zone: zone.name(), now: now(zone, cx).time())]);
    }
    let zone = zone(cx, text)?;
    cx.tx.set_person_zone(cx.me(), zone)?;
    Ok(vec![msg!("tz-set", zone: zone.name(), now: now(zone, cx).time())])
}

/// An IANA zone, or the one of a town.
fn zone(cx: &mut Context<'_>, text: &str) -> Result<Tz, CommandError> {
    let text = text.trim();
    if let Ok(zone) = Tz::from_str_insensitive(&text.replace(' ', "_")) {
        return Ok(zone);
    }
    match cx.env.gazetteer.lookup(text, &[]) {
        // There is a village called Mars, too.
        Lookup::One(place, _) if place.kind == PlaceKind::Town && place.population < WELL_KNOWN => {
            Err(usage!("tz-unknown", typed: clean_line(text, 40)))
        }
        Lookup::One(place, spelling) => {
            if spelling == Spelling::Corrected {
                cx.note(msg!("place-read-as", typed: clean_line(text, 40), read: &place));
            }
            Ok(place.zone)
        }
        // Of towns of one name, the zone is often the same.
        Lookup::Several(places) if places.iter().all(|place| place.zone == places[0].zone) => Ok(places[0].zone),
        _ => Err(usage!("tz-unknown", typed: clean_line(text, 40))),
    }
}
