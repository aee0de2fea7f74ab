//! What nobody understood: what is known of whatever it names is shown, or what may be meant by it. Nothing is changed.

use crate::harness::talk::{Talk, on_the_way, tireless};

fn scene() -> Talk {
    on_the_way(Talk::with(tireless()).in_full())
}

/// Words that no reader makes anything of, and what the answer shows.
#[test]
fn what_is_named_is_shown() {
    for (who, text, shown) in [
        ("ada", "omg yesss kari ur a legend 🙌🙌", "#5 a sofa at Kari's in Oslo"),
        ("ada", "la du in göteborg elle glömde ja de", "#2"),
        ("ada", "gonnae just gie me the oslo bit", "#1"),
        ("jonas", "e da pizza fredag hell laurdag, e har skreve bæe dela på handi", "#4 Pizza"),
        ("jonas", "na toll, ned des plenum scho wieder oida", "#3 Plenum"),
        ("jonas", "hvad så med den der pizza altså, jeg bliver så i tvivl", "#4 Pizza"),
    ] {
        let answer = scene().dm(who, text);
        assert!(answer.contains(shown), "{text}: {answer}");
    }
}

#[test]
fn an_offer_that_is_shown_can_be_answered() {
    let mut talk = scene();
    insta::assert_snapshot!(talk.dm("ada", "haud on is that two nights or three at karis"), @"
    → ada: I'm not quite sure what you mean. This is what I have:
        #5 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
        Yes or no? To ask something first: `ask 5 …`
    ");
    insta::assert_snapshot!(talk.dm("ada", "yes"), @"
    → ada: You've accepted #5: Mon 6 – Wed 8 April (2 nights) in Oslo. I'll let the host know.
        Not right? Say `undo` within 10 minutes.
    → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 – Wed 8 April (2 nights). Thank you! That's for #5, on the trip North by train.
        What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ");
}

/// Two cards wait: a bare word is for the newer one, once they say so.
#[test]
fn a_yes_to_one_of_two_cards() {
    for (word, then) in [("yes", "You've accepted #5"), ("nope", "You've turned down #5")] {
        let mut talk = scene();
        let asked = talk.dm("ada", word);
        assert!(asked.contains("Are you answering #5, a sofa in Oslo?"), "{asked}");
        let done = talk.dm("ada", word);
        assert!(done.contains(then), "{done}");
    }
}

/// A host who speaks of a key is asked whether that is to be kept; what else they say may be for those who come.
#[test]
fn a_host_is_asked_what_becomes_of_it() {
    for (text, asked) in [
        ("buzzer nae workin, key's wi the auld wife next door", "Save this for #5"),
        ("schlüssel liecht unterm blumenpott, abba nich weitersagen woll", "Das für #5 speichern"),
        ("forgot to mention 2 cats. heads up if anybody's allergic lol 🐈🐈", "Shall I pass this on to the crew"),
    ] {
        let answer = scene().dm("kari", text);
        assert!(answer.contains(asked), "{text}: {answer}");
    }
    // Keys that a cat ran over are for nobody.
    let answer = scene().dm("kari", "wqpfj zzxk lllmq");
    assert!(!answer.contains('✅'), "{answer}");
}

/// Somebody new is asked again what they are here for, with the taps.
#[test]
fn somebody_new_is_asked_what_for() {
    let mut talk = scene();
    talk.dm("lena", "hi");
    insta::assert_snapshot!(talk.dm("lena", "wqpfj zzxk"), @"
    → lena: I didn't get that, sorry.
        Are you travelling (🚆), hosting (🛋) or coming along (👋)? Tap one, or just say it.
    ");
    insta::assert_snapshot!(talk.dm("lena", "hosting"), @"
    → lena: Lovely! Tell me where it is, which nights you have room for North by train, and what there is to sleep on.
        For example: `a sofa in Oslo on Mon 6 April`
    ");
    insta::assert_snapshot!(talk.dm("lena", "wqpfj zzxk"), @"  → lena: Sorry, I didn't get that either. `help` shows what I can do.");
}

/// "Maybe" stays one.
#[test]
fn a_maybe_is_asked_as_one() {
    let mut talk = scene();
    talk.dm("mia", "lang en");
    insta::assert_snapshot!(talk.dm("mia", "plenum could happen, could also not happen for me, no idea yet"), @"
    → mia: I'm not quite sure what you mean. This is what I have:
        #3 Plenum, Tue 7 April, 18:00, in Oslo · 1 maybe
        Maybe: Jonas
        Added by Ada.
    ");
}
