//! "Undo": what somebody did in the last ten minutes is taken back, and who was told is told so.

use crate::harness::fixtures::{bed_with_check_in, oslo_goteborg};

/// The state of an offer, as its host sees it.
fn offer_of_kari(talk: &mut crate::harness::talk::Talk) -> String {
    talk.dm("kari", "show 3")
}

#[test]
fn an_accepted_bed_that_was_withdrawn_is_accepted_again() {
    let mut talk = oslo_goteborg().in_full();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    talk.dm("ada", "accept 3 Mon");
    let before = offer_of_kari(&mut talk);
    talk.dm("kari", "withdraw 3");
    assert!(talk.dm("kari", "yes, take back").contains("`undo`"));
    assert_ne!(offer_of_kari(&mut talk), before);
    let undone = talk.dm("kari", "undo");
    assert!(undone.contains("→ kari: ") && undone.contains("→ ada: ") && undone.contains("accepted)"), "{undone}");
    assert_eq!(offer_of_kari(&mut talk), before);
}

#[test]
fn in_words_that_people_use() {
    for words in [
        "undo",
        "undo that",
        "that was wrong",
        "Can I get it back?",
        "uncancel",
        "rückgängig",
        "das war falsch",
        "angre",
        "det var feil",
        "ångra",
        "det blev fel",
        "fortryd",
        "det var en fejl",
        "angre det",
        "kan eg få det att?",
    ] {
        let mut talk = oslo_goteborg().in_full();
        let before = talk.dm("ada", "show 2");
        assert_ne!(talk.dm("ada", "drop 2"), "");
        let undone = talk.dm("ada", words);
        assert!(undone.contains("#2"), "{words}: {undone}");
        talk.dm("ada", "lang en");
        let after = talk.dm("ada", "show 2");
        assert!(after.contains("Gothenburg"), "{words}: {before} {after}");
    }
}

#[test]
fn whatever_it_was() {
    // What is done, and what of it shows afterwards only where it wasn't undone.
    for (who, deed, show, gone) in [
        ("ada", "accept 3", "show 3", "accepted"),
        ("ada", "decline 3", "show 3", "declined"),
        ("kari", "withdraw 3", "show 3", "withdrawn"),
        ("ada", "stop 2 10-12 April", "show 2", "Fri 10"),
        ("jonas", "rsvp 4 yes", "show 4", "1 yes"),
        ("ada", "meet 4 Wed 8 April", "show 4", "Wed 8"),
        ("ada", "confirm 5", "show 5", "1 no"),
    ] {
        let mut talk = oslo_goteborg().in_full();
        talk.dm("kari", "offer Oslo sofa 6–8 April");
        talk.dm("ada", "meet Dinner Tuesday 18:00 in Oslo");
        talk.dm("jonas", "meet Pizza Wednesday 19:00 in Oslo");
        let before = talk.dm(who, show);
        assert!(!before.contains(gone), "{before}");
        talk.dm(who, deed);
        assert_ne!(talk.dm(who, show), before, "{deed}");
        talk.dm(who, "undo");
        assert_eq!(talk.dm(who, show), before, "{deed}");
    }
}

#[test]
fn what_was_made_is_gone_again() {
    let mut talk = oslo_goteborg().in_full();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    let undone = talk.dm("kari", "undo");
    assert!(undone.contains("→ kari: ") && undone.contains("→ ada: "), "{undone}");
    assert!(!talk.dm("ada", "offers").contains("#3"));
}

#[test]
fn a_cancelled_meetup_comes_back_to_who_meant_to_come() {
    let mut talk = oslo_goteborg().in_full();
    talk.says("ada", true, "!meet Dinner Tuesday 18:00 in Oslo");
    talk.dm("jonas", "rsvp 3 yes");
    assert!(talk.dm("ada", "cancel 3").contains("jonas") || talk.dm("ada", "yes, cancel").contains("→ jonas"));
    let back = talk.dm("ada", "uncancel 3");
    assert!(back.contains("→ jonas: ") && back.contains("→ room: ") && back.contains("1 yes"), "{back}");
}

#[test]
fn not_after_ten_minutes_and_not_by_others() {
    let mut talk = oslo_goteborg().in_full();
    talk.dm("ada", "drop 2");
    assert!(!talk.dm("kari", "undo").contains("#2"));
    talk.go_to(talk.now + chrono::TimeDelta::minutes(10));
    assert!(!talk.dm("ada", "undo").contains("#2"));
    assert!(!talk.dm("ada", "stops").contains("#2"));
}

/// What somebody else did since is never undone along with it.
#[test]
fn not_where_somebody_changed_it_since() {
    let mut talk = oslo_goteborg().in_full();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    talk.dm("ada", "accept 3");
    talk.dm("kari", "withdraw 3 Mon");
    talk.dm("kari", "yes, take back");
    let before = offer_of_kari(&mut talk);
    talk.dm("ada", "undo");
    assert_eq!(offer_of_kari(&mut talk), before);
    // Another bed was taken for a night that was given back.
    let mut talk = oslo_goteborg().in_full();
    talk.crew("ada", "jonas");
    talk.dm("kari", "offer Oslo sofa 6–7 April");
    talk.dm("kari", "offer Oslo bed 6–7 April");
    talk.dm("ada", "accept 3");
    talk.dm("ada", "decline 3 Mon");
    talk.dm("ada", "yes, give back");
    talk.dm("jonas", "accept 4");
    talk.dm("ada", "undo");
    assert!(!offer_of_kari(&mut talk).contains("accepted"));
}

/// A tap is a deed like any other.
#[test]
fn a_tap_is_undone() {
    let mut talk = oslo_goteborg().in_full();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    let card = talk.newest("ada");
    assert!(talk.reacts("ada", false, &card, "✅").contains("`undo`"));
    assert!(offer_of_kari(&mut talk).contains("accepted"));
    talk.dm("ada", "undo");
    assert!(!offer_of_kari(&mut talk).contains("accepted"));
}

/// Under a draft, "undo" is a no to it, and nothing before it is touched.
#[test]
fn under_an_open_draft() {
    let mut talk = oslo_goteborg().in_full();
    talk.dm("ada", "drop 2");
    talk.dm("ada", "I have a sofa in Oslo on 6 April");
    let dropped = talk.dm("ada", "undo");
    assert!(!dropped.contains("#2"), "{dropped}");
    assert!(!talk.dm("ada", "stops").contains("#2"));
}

/// No words are kept for it that somebody deleted, and an address never is.
#[test]
fn nothing_deleted_is_kept() {
    let mut talk = oslo_goteborg().in_full();
    talk.dm("kari", "offer Oslo sofa 6–8 April -- a blue canary sings");
    let offer = talk.last.clone();
    talk.dm("ada", "stop 1 -- mind the purple heron");
    let note = talk.last.clone();
    talk.dm("ada", "stop 1 --");
    talk.deletes("kari", false, &offer);
    talk.deletes("ada", false, &note);
    talk.store.texts(&mut |text| assert!(!text.contains("canary") && !text.contains("heron"), "{text}")).unwrap();
    let mut talk = bed_with_check_in();
    talk.dm("kari", "withdraw 3");
    talk.dm("kari", "yes, take back");
    talk.store.texts(&mut |text| assert!(!text.contains("Storgata"), "{text}")).unwrap();
}

/// Before an accepted bed is given up for a stop, it is asked.
#[test]
fn a_stop_with_beds_is_asked_about() {
    for deed in ["drop 1", "drop Oslo", "stop 1 12-14 April"] {
        let mut talk = oslo_goteborg().in_full();
        talk.dm("kari", "offer Oslo sofa 6–8 April");
        talk.dm("ada", "accept 3");
        if deed.starts_with("stop") {
            talk.dm("ada", "drop 2");
        }
        let asked = talk.dm("ada", deed);
        assert!(asked.contains("#3") && !asked.contains("→ kari"), "{deed}: {asked}");
        assert!(offer_of_kari(&mut talk).contains("accepted"));
        assert!(talk.dm("ada", "yes").contains("→ kari"), "{deed}");
        assert!(!offer_of_kari(&mut talk).contains("accepted"));
        talk.dm("ada", "undo");
        assert!(offer_of_kari(&mut talk).contains("accepted"));
    }
}
