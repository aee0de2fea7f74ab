//! What was typed → what came back, through the same turn as Matrix uses.

mod attack;
mod bad_input;
mod beds;
mod blocks;
mod chats;
mod consent;
mod deletions;
mod details;
mod drafts;
mod edits;
mod every_night;
mod fair;
mod floods;
mod follow_ups;
mod follows;
mod forgotten;
mod help;
mod ids;
mod intros;
mod languages;
mod leaving;
mod logins;
mod meanwhile;
mod meetups;
mod notes;
mod on_disk;
mod on_the_way;
mod operator;
mod own_data;
mod people;
mod plain_words;
mod privacy;
mod pseudo;
mod quiet;
mod reactions;
mod reading;
mod reminders;
mod replies;
mod rights;
mod rooms;
mod series;
mod silence;
mod stops;
mod timing;
mod trips;
mod which_language;
mod which_trip;
mod whose_words;
mod yes;

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

/// A trip in the room, a stop in Oslo, a meetup there.
fn journey() -> Talk {
    let mut talk = Talk::new();
    talk.play(
        "#room ada: !trip new North by train 6–19 April
         #room ada: !stop Oslo 6–9 April
         #room ada: !stop Stockholm 9–12 April",
    );
    talk
}
