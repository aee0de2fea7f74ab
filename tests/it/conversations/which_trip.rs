//! Which trip a message is about. Another person's trip never takes the place of one's own, and an address goes only to
//! people whom its host was told of.

mod asking_hosts;
mod same_title;
mod several_trips;

use crate::harness::talk::{Talk, user};

/// Ada's trip is linked to the room. Mal is a stranger whom the bot knows.
fn north() -> Talk {
    let mut talk = Talk::new();
    talk.play(
        "#room ada: !trip new North by train 3–19 April
         #room ada: !stop Oslo 3–9 April
         mal: help",
    );
    talk
}

/// Hilde offers a sofa (#2) for Ada's open trip, which has no room.
fn open_to_hosts() -> Talk {
    let mut talk = Talk::new();
    talk.play(
        "ada: trip new South 3–19 April
         ada: stop Oslo 3–9 April
         ada: trip open
         hilde: offer Oslo sofa 3–5 April",
    );
    talk
}

/// How often a word occurs in the store.
fn kept(talk: &Talk, word: &str) -> usize {
    let mut count = 0;
    talk.store.texts(&mut |text| count += usize::from(text.contains(word))).unwrap();
    count
}

/// Whether a person got a message with that word.
fn has_read(talk: &Talk, who: &str, word: &str) -> bool {
    use stopover::outgoing::Destination;
    talk.visible.values().any(|(to, text)| {
        let theirs = match to {
            Destination::Person(person) => *person == user(who),
            Destination::Room(room) => *room == talk.chat(who).id,
        };
        theirs && text.contains(word)
    })
}
