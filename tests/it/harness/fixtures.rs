//! Trips that many conversations begin with.

use stopover::config::Settings;

use super::talk::Talk;

/// Ada's trip in the room: Oslo 6–9 April, Göteborg 9–12 April.
pub fn oslo_goteborg() -> Talk {
    oslo_goteborg_with(Settings::default())
}

/// The same, with other settings.
pub fn oslo_goteborg_with(settings: Settings) -> Talk {
    let mut talk = Talk::with(settings);
    talk.play(
        "#room ada: !trip new North by train 6–19 April
         #room ada: !stop Oslo 6–9 April
         #room ada: !stop Göteborg 9–12 April",
    );
    talk
}

/// Ada's trip in the room: Oslo 6–9 April, Stockholm 9–12 April.
pub fn oslo_stockholm() -> Talk {
    let mut talk = Talk::new();
    talk.play(
        "#room ada: !trip new North by train 6–19 April
         #room ada: !stop Oslo 6–9 April
         #room ada: !stop Stockholm 9–12 April",
    );
    talk
}
