//! What was typed → what came back, through the same turn as Matrix uses.

mod as_with_people;
mod bad_input;
mod beds;
mod help;
mod meetups;
mod operator;
mod people;
mod privacy;
mod quiet;
mod reading;
mod reminders;
mod rooms;
mod stops;
mod timing;
mod trips;

use stopover::config::Settings;

use crate::talk::Talk;

/// Ada's trip in the room: Oslo 6–9 April, Göteborg 9–12 April.
fn under_way() -> Talk {
    under_way_with(Settings::default())
}

fn under_way_with(settings: Settings) -> Talk {
    let mut talk = Talk::with(settings);
    talk.play(
        "#room ada: !trip new North by train 6–19 April
         #room ada: !stop Oslo 6–9 April
         #room ada: !stop Göteborg 9–12 April",
    );
    talk
}
