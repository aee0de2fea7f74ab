//! Trips that many conversations begin with.

use stopover::config::Settings;

use super::talk::{Talk, user};

/// Ada's trip in the room: Oslo 6–9 April, Göteborg 9–12 April.
pub const OSLO_GOTEBORG: &str = "#room ada: !trip new North by train 6–19 April
    #room ada: !stop Oslo 6–9 April
    #room ada: !stop Göteborg 9–12 April";

/// [`OSLO_GOTEBORG`], played.
pub fn oslo_goteborg() -> Talk {
    oslo_goteborg_with(Settings::default())
}

/// The same, with other settings.
pub fn oslo_goteborg_with(settings: Settings) -> Talk {
    let mut talk = Talk::with(settings);
    talk.play(OSLO_GOTEBORG);
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

/// [`oslo_goteborg`], where Ada and `op` are operators.
pub fn with_operators() -> Talk {
    oslo_goteborg_with(Settings { operators: vec![user("ada"), user("op")], ..Settings::default() })
}

/// [`oslo_goteborg`], where Lena is in the crew, and Kari offers two nights in Oslo (#3) and gives check-in details.
pub fn bed_with_check_in() -> Talk {
    let mut talk = oslo_goteborg();
    talk.members(&["lena"], true);
    talk.play(
        "ada: trip crew add @lena:localhost
         lena: yes
         kari: offer Oslo sofa Mon–Wed
         kari: details 3 Storgata 1, third floor, the key is with Åse next door",
    );
    talk
}

/// Kari makes and sets one of everything, so that there is something to export or forget.
pub fn kari_says_much(talk: &mut Talk) {
    talk.play(
        "
        kari: tz Europe/Berlin
        kari: lang en
        kari: offer Oslo sofa Mon–Tue for 2 -- there's a cat
        kari: suggest Malmö 12–13 April -- the co-op's party
        kari: meet Dinner Tuesday 18:00 in Oslo at my place -- bring salt
        ada: confirm 5
        jonas: rsvp 5 yes
        kari: rsvp 5 yes +1
        kari: remind me 5 30m
        kari: remind me tomorrow 9:00 buy salt
        kari: block @mallory:localhost
        kari: You could meet Lena in Malmö, @lena:example.org
        ada: accept 3
        kari: I can offer my sofa in Göteborg Thursday to Friday",
    );
}
