//! Which trip a message is about. Another person's trip never takes the place of one's own, and an address goes only to
//! people whom its host was told of.

mod asking_hosts;
mod same_title;
mod several_trips;

use crate::harness::talk::{Talk, user};

/// Ada's trip is the room's, Mal is a stranger who has met the bot.
fn north() -> Talk {
    let mut talk = Talk::new();
    talk.play(
        "#room ada: !trip new North by train 3–19 April
         #room ada: !stop Oslo 3–9 April
         mal: help",
    );
    talk
}

/// Kari offers a sofa for Ada's open trip, whose room she isn't in. Hers is #2.
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

/// How often a word stands anywhere in the store.
fn kept(talk: &Talk, word: &str) -> usize {
    let mut count = 0;
    talk.store.texts(&mut |text| count += usize::from(text.contains(word))).unwrap();
    count
}

/// Whether a message with that word went to somebody.
fn has_read(talk: &Talk, who: &str, word: &str) -> bool {
    use stopover::outgoing::Destination;
    talk.stands.values().any(|(to, text)| {
        let theirs = match to {
            Destination::Person(person) => *person == user(who),
            Destination::Room(room) => *room == talk.chat(who).id,
        };
        theirs && text.contains(word)
    })
}
