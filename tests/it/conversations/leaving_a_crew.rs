//! Leaving a crew, or blocking the owner of its trip.

use insta::assert_snapshot;

use crate::harness::fixtures::{bed_with_check_in, oslo_goteborg};
use crate::harness::talk::local;

#[test]
fn somebody_leaves_a_crew() {
    let mut talk = oslo_goteborg();
    talk.crew("ada", "kari");
    talk.play("kari: trip use North by train");
    assert_snapshot!(talk.play("
        ada: trip leave
        jonas: trip leave
        jonas: trip leave North
        #room jonas: !trip leave
        #room kari: !trip leave South
        kari: trip leave Nowhere
        kari: leave
        kari: trip leave
        kari: trip leave
        kari: stop Malmö 12–14 April
        ada: trip crew
    "), @"
    ada: trip leave
      → ada: North by train is yours. Hand it over first: `trip hand over @kari:example.org`. Or end it: `trip end`.
    jonas: trip leave
      → jonas: You're not in the crew of any trip.
    jonas: trip leave North
      → jonas: You're not in the crew of any trip.
    #room jonas: !trip leave
      → room: You're not in the crew of North by train.
    #room kari: !trip leave South
      → room: You're not in the crew of North by train.
    kari: trip leave Nowhere
      → kari: You're not in the crew of a trip called “Nowhere”. `trips` lists your trips.
    kari: leave
      → kari: To leave a trip's crew: `trip leave`.
    kari: trip leave
      → kari: You've left the crew of North by train. You won't get any more evening messages, and I'll delete the addresses I sent you.
      → ada: Kari (`@kari:localhost`) has left the crew of North by train.
    kari: trip leave
      → kari: You're not in the crew of any trip.
    kari: stop Malmö 12–14 April
      → kari: Only the crew of North by train can do that.
    ada: trip crew
      → ada: Crew: Ada (@ada:localhost)
    ");
    let later = talk.go_to(local("2026-04-07 12:00"));
    assert!(later.contains("→ ada") && !later.contains("→ kari"), "{later}");
}

#[test]
fn with_several_crews_one_must_be_named() {
    let mut talk = oslo_goteborg();
    talk.crew("ada", "kari");
    talk.dm("jonas", "trip new South 1–9 May");
    talk.crew("jonas", "kari");
    assert_snapshot!(talk.play("
        kari: trip leave
        kari: trip leave south
        kari: trip use North by train
        kari: trip leave
        kari: trip leave
    "), @"
    kari: trip leave
      → kari: Which crew do you want to leave: South or North by train? For example: `trip leave South`.
    kari: trip leave south
      → kari: You've left the crew of South (by Jonas, @jonas:localhost). You won't get any more evening messages, and I'll delete the addresses I sent you.
      → jonas: Kari (`@kari:localhost`) has left the crew of South.
    kari: trip use North by train
      → kari: From now on we're talking about North by train.
    kari: trip leave
      → kari: You've left the crew of North by train. You won't get any more evening messages, and I'll delete the addresses I sent you.
      → ada: Kari (`@kari:localhost`) has left the crew of North by train.
    kari: trip leave
      → kari: You're not in the crew of any trip.
    ");
}

/// Addresses that they were told are deleted at once.
#[test]
fn addresses_that_they_were_told_are_deleted() {
    for leaves in ["lena: trip leave", "lena: block @ada:localhost", "ada: trip crew remove @lena:localhost"] {
        let mut talk = bed_with_check_in();
        talk.play("ada: accept 3\n@now 2026-04-06 19:00");
        let told = |talk: &crate::harness::talk::Talk| {
            talk.visible
                .values()
                .filter(|(to, text)| format!("{to:?}").contains("lena") && text.contains("Storgata 1"))
                .count()
        };
        assert!(told(&talk) > 0, "{leaves}");
        let heard = talk.play(leaves);
        assert_eq!(told(&talk), 0, "{heard}");
        let later = talk.go_to(local("2026-04-08 12:00"));
        assert!(later.contains("→ ada") && !later.contains("→ lena"), "{later}");
    }
}

/// A person who blocks an owner leaves all crews of that owner, and gets no message about earlier requests.
#[test]
fn blocking_an_owner_ends_all_of_it() {
    let mut talk = oslo_goteborg();
    talk.members(&["lena", "per", "mal"], true);
    talk.dm("mal", "trip new You are being watched 3–19 April");
    talk.play("mal: stop Oslo 3–9 April");
    talk.crew("mal", "kari");
    talk.dm("mal", "trip new Another one");
    talk.crew("mal", "kari");
    talk.play(
        "mal: trip new A third one
         mal: trip crew add @kari:localhost
         mal: contact Kari, Oslo, @kari:localhost
         mal: contact Lena, Oslo, @lena:localhost
         mal: intro 1 2",
    );
    assert_snapshot!(talk.play("
        kari: block @mal:localhost
        kari: yes
        kari: trips
        lena: yes
        mal: trip crew
        mal: trip use Another one
        mal: trip crew
        mal: trip crew add @kari:localhost
    "), @"
    kari: block @mal:localhost
      → kari: You won't get any more offers, suggestions or questions from @mal:localhost through me. You'll still see each other in rooms. To undo that: `unblock @mal:localhost`.
          You've left the crew of You are being watched and Another one, owned by @mal:localhost, so you won't get anything more from there.
    kari: yes
      → kari: I didn't get that, sorry.
          Are you travelling (🚆), hosting (🛋) or coming along (👋)? Tap one, or just say it.
    kari: trips
      → kari: 1 trip:
          • North by train, Mon 6 – Sun 19 April ← this one
    lena: yes
      → lena: Thanks! I'll be in touch if you both say yes.
    mal: trip crew
      → mal: For A third one:
          Crew: Mal (@mal:localhost)
    mal: trip use Another one
      → mal: From now on we're talking about Another one.
    mal: trip crew
      → mal: For Another one:
          Crew: Mal (@mal:localhost)
    mal: trip crew add @kari:localhost
      → mal: For Another one:
          Kari (`@kari:localhost`) has been asked often enough for now. Please try again in a week.
    ");
    let later = talk.go_to(local("2026-04-20 12:00"));
    assert!(later.contains("→ mal") && !later.contains("→ kari"), "{later}");
    // They stay in other owners' crews.
    talk.crew("ada", "jonas");
    assert!(!talk.dm("jonas", "block @mal:localhost").contains("left"));
    assert!(talk.dm("ada", "trip crew").contains("Jonas"));
}

#[test]
fn of_two_crews_of_one_title_one_can_be_left() {
    for typed in ["trip leave South @mal:localhost", "trip leave South (by Mal, @mal:localhost)", "trip leave #2"] {
        let mut talk = crate::harness::talk::Talk::new();
        talk.dm("ada", "trip new South 1–9 May");
        talk.dm("mal", "trip new South 1–9 May");
        talk.crew("ada", "kari");
        talk.dm("mal", "trip crew add @kari:localhost");
        let joined = talk.dm("kari", "yes");
        assert!(joined.contains("To leave the crew: `trip leave #2`."), "{joined}");
        let which = talk.dm("kari", "trip leave South");
        assert!(which.contains("South (by Ada, @ada:localhost, #1)"), "{which}");
        let left = talk.dm("kari", typed);
        assert!(left.contains("You've left the crew of South (by Mal, @mal:localhost)"), "{typed}: {left}");
        assert!(talk.dm("ada", "trip crew").contains("Kari"), "{typed}");
    }
}
