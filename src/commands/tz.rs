//! `!tz`: the zone in which one's words about time are read, or (moderators) a room's.

use chrono_tz::Tz;

use super::args::is_small;
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::domain::permissions::Deed;
use crate::language::gazetteer::{Lookup, Spelling};
use crate::say;
use crate::text::clean::clean_line;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let now = |zone: Tz, here: &Here<'_>| here.now.with_timezone(&zone).naive_local();
    if text.is_empty() {
        let zone = here.zone();
        return Ok(vec![say!("tz-is", zone: zone.name(), now: now(zone, here).time())]);
    }
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    if is_small(here, "room", word) {
        if rest.is_empty() {
            return Err(unread!("tz-room-what"));
        }
        if here.said.room.direct {
            return Err(refuse!("tz-no-room"));
        }
        here.require_in_room(Deed::SetRoom)?;
        let zone = zone(here, rest)?;
        here.tx.set_room_zone(&here.said.room.id, zone)?;
        return Ok(vec![say!("tz-room-set", zone: zone.name(), now: now(zone, here).time())]);
    }
    let zone = zone(here, text)?;
    here.tx.set_person_zone(here.me(), zone)?;
    Ok(vec![say!("tz-set", zone: zone.name(), now: now(zone, here).time())])
}

/// An IANA zone, or the one of a town.
fn zone(here: &mut Here<'_>, text: &str) -> Result<Tz, Halt> {
    let text = text.trim();
    if let Ok(zone) = Tz::from_str_insensitive(&text.replace(' ', "_")) {
        return Ok(zone);
    }
    match here.world.gazetteer.lookup(text, &[]) {
        Lookup::One(place, spelling) => {
            if spelling == Spelling::Corrected {
                here.note(say!("place-read-as", typed: clean_line(text, 40), read: &place.name));
            }
            Ok(place.zone)
        }
        // Of towns of one name, the zone is often the same.
        Lookup::Several(places) if places.iter().all(|place| place.zone == places[0].zone) => Ok(places[0].zone),
        _ => Err(unread!("tz-unknown", typed: clean_line(text, 40))),
    }
}
