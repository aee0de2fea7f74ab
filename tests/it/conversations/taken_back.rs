//! "The bed is gone", "I can't host on Tuesday": a host takes nights back in plain words.

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

fn accepted() -> Talk {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    talk.dm("ada", "accept 3");
    talk
}

/// Of Tuesday night alone.
const TUESDAY: [&str; 14] = [
    "the bed on tuesday in oslo is gone, sorry",
    "sorry i cant host on tuesday after all",
    "my sofa is taken on tuesday",
    "I can't on Tuesday after all",
    "kan doch nicht hosten am Dienstag",
    "ich kann am Dienstag leider doch nicht, sorry",
    "das Sofa ist am Dienstag leider weg",
    "jeg kan ikke på tirsdag likevel",
    "sofaen er dessverre opptatt på tirsdag",
    "eg kan diverre ikkje på tysdag likevel",
    "soffan är tyvärr upptagen på tisdag",
    "jag kan tyvärr inte på tisdag ändå",
    "sofaen er desværre optaget på tirsdag",
    "jeg kan alligevel ikke på tirsdag",
];

#[test]
fn one_night() {
    for words in TUESDAY {
        let mut talk = accepted();
        let shown = talk.dm("kari", words);
        assert!(shown.contains("#3") && shown.contains('7') && !shown.contains("→ ada"), "{words}: {shown}");
        assert!(!shown.contains(" 6"), "{words}: {shown}");
        // Where the crew counts on the night, some ways to say it ask for more than a "yes".
        let told = [talk.dm("kari", "yes"), talk.dm("kari", "ja, trekk tilbake")].concat();
        assert!(told.contains("→ ada"), "{words}: {told}");
        talk.dm("kari", "lang en");
        let left = talk.dm("kari", "show 3");
        assert!(left.contains("accepted") && left.contains("withdrawn"), "{words}: {left}");
    }
}

/// Said of the bed, it is never an answer to a meetup.
#[test]
fn no_answer_to_a_meetup() {
    for words in &TUESDAY[..3] {
        let mut talk = accepted();
        talk.says("ada", true, "!meet Sauna Tuesday 18:00 in Oslo");
        talk.dm("kari", "rsvp sauna yes");
        let shown = talk.dm("kari", words);
        assert!(shown.contains("#3") && !shown.contains("#4"), "{words}: {shown}");
    }
    // What is promised for that day may be the meetup.
    let mut talk = accepted();
    talk.says("ada", true, "!meet Sauna Tuesday 18:00 in Oslo");
    talk.dm("kari", "rsvp sauna yes");
    assert!(!talk.dm("kari", "I can't on Tuesday after all").contains("#3"));
}

#[test]
fn of_several_beds() {
    let mut talk = accepted();
    talk.dm("kari", "offer Göteborg bed 9–11 April");
    for (words, no) in [
        ("the bed is gone", "#4"),
        ("my place in Göteborg fell through", "#4"),
        ("I can't host on Monday", "#3"),
        ("sofaen i Oslo er opptatt", "#3"),
    ] {
        let shown = talk.dm("kari", words);
        assert!(shown.contains(no), "{words}: {shown}");
        talk.dm("kari", "no");
    }
    let which = talk.dm("kari", "I can't host after all");
    assert!(which.contains("#3") && which.contains("#4"), "{which}");
}

/// What isn't theirs, or isn't said of it.
#[test]
fn talk_stays_talk() {
    let mut talk = accepted();
    for (who, words) in [("jonas", "the bed on Tuesday is gone"), ("kari", "I can't on Saturday after all")] {
        let answer = talk.dm(who, words);
        assert!(!answer.contains("#3"), "{words}: {answer}");
    }
    // What the bot asks or says of it takes nothing back.
    let asked = talk.dm("kari", "no problem, I can host on Tuesday");
    assert!(asked.contains("Shall I pass this on to the crew, about #3"), "{asked}");
    talk.dm("kari", "no");
    let said = talk.dm("kari", "is the bed gone?");
    assert!(said.contains("has accepted Mon 6 – Wed 8 April (2 nights) in Oslo (#3)"), "{said}");
}

/// No night and no bed is named, and a bed is all that they promised: it is never the meetup that they know nothing of.
#[test]
fn without_a_night() {
    for words in [
        "det passer dessverre ikke likevel",
        "det passar diverre ikkje likevel",
        "det går tyvärr inte ändå",
        "det passer desværre alligevel ikke",
        "passt leider doch nicht",
        "sorry, it doesn't work out after all",
    ] {
        let mut talk = accepted();
        talk.says("ada", true, "!meet Sauna Tuesday 18:00 in Oslo");
        let shown = talk.dm("kari", words);
        assert!(shown.contains("#3") && shown.contains('6') && !shown.contains("#4"), "{words}: {shown}");
        assert!(!shown.contains("→ ada"), "{words}: {shown}");
        // Who promised nothing takes nothing back.
        let other = talk.dm("jonas", words);
        assert!(!other.contains("#3"), "{words}: {other}");
        talk.dm("jonas", "no");
        // Who said that they'd come may mean that.
        talk.dm("jonas", "rsvp sauna yes");
        let meetup = talk.dm("jonas", words);
        assert!(!meetup.contains("#3"), "{words}: {meetup}");
        assert!(meetup.contains("#4") || words.contains("work out"), "{words}: {meetup}");
    }
}
