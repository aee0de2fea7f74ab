//! A guest asks the crew to come back to something: each of the crew gets a reminder, and it counts against the guest's
//! limits.

use insta::assert_snapshot;
use stopover::outgoing::{Act, Destination};

use crate::harness::fixtures::{oslo_goteborg, oslo_goteborg_with};
use crate::harness::talk::{Talk, local, user};

#[test]
fn the_crew_is_reminded_and_not_the_guest() {
    let mut talk = oslo_goteborg();
    talk.crew("ada", "jonas");
    talk.play("kari: check with us on Saturday at 12:00 whether the heating works\nkari: yes");
    // Messages in Kari's chat do not name the crew.
    talk.before_sending = Some(Box::new(|_, row, _| {
        let theirs = match &row.to {
            Destination::Room(room) => room.as_str() == "!kari",
            Destination::Person(person) => *person == user("kari"),
        };
        if let (true, Act::Say(message)) = (theirs, &row.act) {
            assert!(message.mentions.iter().all(|one| *one == user("kari")), "{message:?}");
        }
    }));
    assert_snapshot!(talk.go_to(local("2026-04-04 12:30")), @"
    [Sat 04 12:00]
      → ada(!): For North by train, Kari asked you to come back to this on Sat 4 April, 12:00: “check with us on Saturday at 12:00 whether the heating works”
    [Sat 04 12:00]
      → jonas(!): For North by train, Kari asked you to come back to this on Sat 4 April, 12:00: “check with us on Saturday at 12:00 whether the heating works”
    ");
    // Former crew get no reminder. Nor does the crew after the guest took it back, or was blocked.
    for (ends, reminded) in [
        ("jonas: trip leave", "ada"),
        ("ada: trip crew remove @jonas:localhost", "ada"),
        ("jonas: block @kari:localhost", "ada"),
        ("ada: trip block @kari:localhost", ""),
        ("ada: trip end\nada: yes, end", ""),
        ("kari: forget me\nkari: yes, forget me", ""),
    ] {
        let mut talk = oslo_goteborg();
        talk.crew("ada", "jonas");
        talk.play("kari: check with us on Saturday at 12:00 whether the heating works\nkari: yes");
        talk.play(ends);
        let heard = talk.go_to(local("2026-04-04 12:30"));
        let who: Vec<&str> = ["ada", "jonas", "kari"]
            .into_iter()
            .filter(|who| heard.contains(&format!("→ {who}(!): For North by train, Kari asked")))
            .collect();
        assert_eq!(who.join(" "), reminded, "{ends}: {heard}");
    }
}

/// It counts against the guest's limit, not against the crew's.
#[test]
fn it_counts_against_the_guest() {
    let mut settings = crate::harness::talk::tireless();
    settings.limits.reminders_per_person = 12;
    let mut talk = oslo_goteborg_with(settings);
    let mut set = 0;
    let mut last = String::new();
    for no in 0..15 {
        last = talk.dm("kari", &format!("check with us on Saturday at 12:{no:02} whether the heating works"));
        set += usize::from(talk.dm("kari", "yes").contains("I'll remind the crew"));
    }
    assert_eq!(set, 10);
    assert_snapshot!(last, @"  → kari: You've already set 10 reminders for a crew, the most a guest can have. Please wait until some of them are over.");
    let own = |talk: &mut Talk, who: &str| {
        (0..15)
            .filter(|no| talk.dm(who, &format!("remind me tomorrow 9:{no:02} tea")).contains("I'll remind you"))
            .count()
    };
    assert_eq!((own(&mut talk, "kari"), own(&mut talk, "ada")), (2, 12));
}
