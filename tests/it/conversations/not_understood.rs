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
        ("ada", "altså kari da, ka ska æ sei", "#5 en sofa hos Kari i Oslo"),
        ("ada", "nå ja kari, hun er sgu altid til at regne med hva", "#5 en sofa i Oslo hos Kari"),
        ("ada", "wait who's kari again", "Yes or no?"),
        ("ada", "wer ist nochmal kari", "Ja oder nein?"),
        ("ada", "vem var kari nu igen", "Ja eller nej?"),
        ("ada", "hvem er kari igen", "Ja eller nej?"),
        ("ada", "kven er kari att", "Ja eller nei?"),
        ("ada", "la du in göteborg elle glömde ja de", "#2"),
        ("ada", "gonnae just gie me the oslo bit", "#1"),
        ("jonas", "e da pizza fredag hell laurdag, e har skreve bæe dela på handi", "#4 Pizza"),
        ("jonas", "na toll, ned des plenum scho wieder oida", "#3 Plenum"),
        ("jonas", "pizza pizza pizza, och vem betalar kalaset", "#4 Pizza"),
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
        assert!(asked.contains("Are you answering my message about #5, a sofa in Oslo (North by train)?"), "{asked}");
        let done = talk.dm("ada", word);
        assert!(done.contains(then), "{done}");
    }
}

/// An "ok" to a card may only mean that it was seen: nothing is accepted by it.
#[test]
fn an_ok_to_a_card_accepts_nothing() {
    for word in ["ok", "Okay!", "great", "klar", "passt", "okei", "greit", "greitt", "okej", "toppen", "fedt", "fint"] {
        let mut talk = scene();
        talk.dm("ada", "no");
        talk.dm("ada", "no");
        talk.dm("kari", "offer Göteborg bed 9-11 April");
        let answer = talk.dm("ada", word);
        assert!(!answer.contains("→ kari"), "{word}: {answer}");
    }
}

/// Said while two readings are open, how many people it is for chooses none of them.
#[test]
fn how_many_people_chooses_no_reading() {
    let mut talk = scene();
    talk.dm("jonas", "lang en");
    let asked = talk.dm("jonas", "I have a mattress at my place in Göteborg thursday and friday");
    let said = talk.dm("jonas", "for 2 ppl");
    assert!(asked.contains("Which one: 1"), "{asked}");
    assert!(!said.contains("→ ada") && said.contains("for 2 people"), "{said}");
}

/// Where one sleeps in a town that is named, and no other bed or address.
#[test]
fn a_bed_is_asked_of_a_town() {
    for (text, shown) in [
        ("wo schlafen wir in göteborg?", "Göteborg · kein Bett"),
        ("where do we sleep in goteborg", "Gothenburg · no bed"),
        ("var sover vi i göteborg", "Göteborg · ingen sovplats"),
        ("hvor sover vi i göteborg?", "Göteborg · ingen soveplass"),
        ("kvar søv me i göteborg?", "Göteborg · ingen soveplass"),
        ("hvor skal vi sove i göteborg, ved du det?", "Göteborg · ingen soveplads"),
        ("what's the address in göteborg?", "Gothenburg · no bed"),
    ] {
        let mut talk = scene();
        talk.dm("ada", "accept 5");
        let answer = talk.dm("ada", text);
        assert!(answer.contains(shown) && !answer.contains("Oslo"), "{text}: {answer}");
    }
}

/// Whom somebody brings stays where they say nothing of it.
#[test]
fn guests_stay() {
    let mut talk = scene();
    talk.dm("kari", "rsvp 3 yes +1");
    talk.dm("kari", "I'm coming to the plenum");
    talk.dm("kari", "yes");
    let shown = talk.dm("kari", "show 3");
    assert!(shown.contains("2 yes"), "{shown}");
}

/// A host who speaks of a key is asked whether that is to be kept; what else they say may be for those who come.
#[test]
fn a_host_is_asked_what_becomes_of_it() {
    for (text, asked) in [
        ("buzzer nae workin, key's wi the auld wife next door", "Save this for #5"),
        ("schlüssel liecht unterm blumenpott, abba nich weitersagen woll", "Das für #5 speichern"),
        ("nykelen heng bak eldhuset, ikkje sei det til nokon", "Skal eg lagre dette for #5"),
        ("nyckeln har grannfrun, knacka på bara", "Ska jag spara det här till #5"),
        ("forgot to mention 2 cats. heads up if anybody's allergic lol 🐈🐈", "Shall I pass this on to the crew"),
        ("ach so, und der kater haart wie nix gutes, nur damits alle wissen", "Soll ich der Crew zu #5"),
        ("forresten har vi to katter her, bare så dere vet det", "Skal jeg sende dette videre til reisefølget"),
        ("vi har två katter förresten, bara så ni vet", "Ska jag hälsa resgänget"),
        ("vi har i øvrigt to katte herhjemme, bare så I ved det", "Skal jeg sende det videre til holdet (#5)"),
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
fn a_maybe_is_asked_and_recorded_as_one() {
    let mut talk = scene();
    insta::assert_snapshot!(talk.dm("mia", "plenum, eg torer ikkje love noko enno"), @"  → mia: Skal eg skrive at du kanskje kjem på #3 Plenum, tys. 7. april kl. 18:00?");
    insta::assert_snapshot!(talk.dm("mia", "ja"), @"  → mia: Du kjem kanskje på #3 Plenum, tys. 7. april kl. 18:00. Eg minner deg på det.");
}

/// What may ask for a reminder is asked back; nothing is set of it without a yes.
#[test]
fn a_reminder_that_is_only_likely_is_asked_back() {
    for (text, asked, what) in [
        ("måndag morgon treng eg eit puff om søpla", "ei påminning til deg mån. 6. april", "søpla"),
        ("den 12. må passet hentes, sig til dagen før", "en påmindelse til dig søn. 12. april", "passet"),
    ] {
        let mut talk = scene();
        let question = talk.dm("jonas", text);
        assert!(question.contains(asked), "{text}: {question}");
        let before = talk.dm("jonas", "reminders");
        assert!(!before.contains(what), "{text}: {before}");
        let mut talk = scene();
        talk.dm("jonas", text);
        talk.dm("jonas", "ja");
        let after = talk.dm("jonas", "reminders");
        assert!(after.contains(what), "{text}: {after}");
    }
}
