//! Cards: the bot's messages that show how a record stands are kept true, and can be answered by taps for as long as there is
//! something to answer.

use chrono::TimeDelta;
use insta::assert_snapshot;
use stopover::domain::ids::EventId;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

fn talk() -> Talk {
    oslo_goteborg().with_cards()
}

/// Lets the moment pass in which cards wait for further changes.
fn after_a_moment(talk: &mut Talk) -> String {
    talk.go_to(talk.now + TimeDelta::seconds(10))
}

/// The bot's own reactions on its message that it took off again.
fn taken_off(talk: &mut Talk) -> String {
    talk.taken_off.drain(..).map(|(_, key)| key).collect::<Vec<_>>().join(" ")
}

#[test]
fn an_offer_says_how_it_stands() {
    let mut talk = talk();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    let card = talk.newest("ada");
    talk.reacts("ada", false, &card, "🤔");
    // Who thinks about it has changed nothing yet.
    assert_eq!(after_a_moment(&mut talk), "");
    assert_eq!(taken_off(&mut talk), "🤔");
    // A burst makes one edit.
    talk.dm("ada", "accept 3 Mon");
    talk.dm("ada", "accept 3 Tue");
    assert_snapshot!(after_a_moment(&mut talk), @"
    [Fri 03 10:00]
      → ada: ($5 now) #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, accepted)
    ");
    assert_eq!(taken_off(&mut talk), "✅ ❌");
    talk.dm("kari", "withdraw 3");
    talk.dm("kari", "yes, take back");
    assert_snapshot!(after_a_moment(&mut talk), @"
    [Fri 03 10:00]
      → ada: ($5 now) #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, withdrawn)
    ");
    // Those under the host's own question.
    assert_eq!(taken_off(&mut talk), "✅ ❌");
    // A tap on it is answered.
    assert_snapshot!(talk.reacts("ada", false, &card, "✅"), @"  → ada: There's nothing left to change here: #3 a sofa in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, withdrawn)");
    // It is offered again: the card can be answered again.
    talk.reactions.clear();
    talk.dm("kari", "offer 3 +Mon");
    assert_snapshot!(after_a_moment(&mut talk), @"
    [Fri 03 10:00]
      → ada: ($5 now) #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open), Tue 7 April (1 night, withdrawn)
    ");
    let put: Vec<&str> = talk.reactions.iter().map(|(_, key)| key.as_str()).collect();
    assert_eq!(put.join(" "), "✅ 🤔 ❌");
}

#[test]
fn a_card_of_what_is_gone() {
    let mut talk = talk();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    let offer = talk.last.clone();
    let card = talk.newest("ada");
    talk.deletes("kari", false, &offer);
    assert_snapshot!(after_a_moment(&mut talk), @"
    [Fri 03 10:00]
      → ada: ($5 now) #3 isn't there any more, so there's nothing left to answer.
    ");
    assert_snapshot!(talk.reacts("ada", false, &card, "✅"), @"  → ada: #3 isn't there any more, so there's nothing left to answer.");
    talk.says("ada", true, "!meet Dinner Tue 18:00 in Oslo");
    let card = talk.newest("room");
    talk.dm("jonas", "hello");
    talk.says("ada", true, "!cancel 4");
    assert_snapshot!(after_a_moment(&mut talk), @"
    [Fri 03 10:00]
      → room: ($16 now) #4 Dinner, Tue 7 April, 18:00, in Oslo (cancelled)
    ");
    assert_snapshot!(talk.reacts("jonas", true, &card, "✅"), @"  → jonas: #4 Dinner has been cancelled.");
    talk.says("ada", true, "!trip end");
    talk.says("ada", true, "!yes, end");
    assert_snapshot!(talk.reacts("jonas", true, &card, "✅"), @"  → jonas: North by train is over, so this can't be answered any more.");
}

#[test]
fn a_meetup_has_one_card_in_a_room_and_counts_who_comes() {
    let mut talk = talk();
    talk.says("kari", true, "!meet Soup Wed 19:00 in Oslo");
    let card = talk.newest("room");
    talk.reacts("kari", true, &card, "✅");
    talk.reacts("jonas", true, &card, "✅");
    talk.reacts("mod", true, &card, "🤔");
    // The bot's own reactions don't count.
    assert_eq!(taken_off(&mut talk), "✅ 🤔");
    assert_snapshot!(after_a_moment(&mut talk), @"
    [Fri 03 10:00]
      → room: ($4 now) #3 Soup, Wed 8 April, 19:00, in Oslo (proposed, not confirmed yet) · 2 yes
          Coming? `!rsvp 3 yes`, `maybe` or `no`. Bringing two: `!rsvp 3 yes +2`.
    [Fri 03 10:00]
      → ada: ($8 now) Kari proposes a meetup for North by train: #3 Soup, Wed 8 April, 19:00, in Oslo (proposed, not confirmed yet) · 2 yes
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 3` / `cancel 3`.)
    ");
    // No second card where it was proposed.
    talk.reactions.clear();
    assert_snapshot!(talk.dm("ada", "confirm 3"), @"
    → ada: Confirmed: #3 Soup, Wed 8 April, 19:00, in Oslo · 2 yes
        …
        …
    → jonas(!): Confirmed (North by train): #3 Soup, Wed 8 April, 19:00, in Oslo · 2 yes
    → kari(!): Confirmed (North by train): #3 Soup, Wed 8 April, 19:00, in Oslo · 2 yes
    → room: Confirmed: #3 Soup, Wed 8 April, 19:00, in Oslo · 2 yes
    ");
    assert!(!talk.reactions.iter().any(|(event, _)| *event == talk.newest("room").to_string()));
    assert_snapshot!(after_a_moment(&mut talk), @"
    [Fri 03 10:00]
      → room: ($4 now) #3 Soup, Wed 8 April, 19:00, in Oslo · 2 yes
          Coming? `!rsvp 3 yes`, `maybe` or `no`. Bringing two: `!rsvp 3 yes +2`.
    [Fri 03 10:00]
      → ada: ($8 now) #3 Soup, Wed 8 April, 19:00, in Oslo · 2 yes
    ");
    assert_snapshot!(talk.says("kari", true, "!meet 3 19:30"), @"
    → room: Changed: #3 Soup
        Before: Wed 8 April, 19:00
        Now: Wed 8 April, 19:30
        …
    → jonas(!): Changed (North by train): #3 Soup
        Before: Wed 8 April, 19:00
        Now: Wed 8 April, 19:30
    ");
    assert_snapshot!(after_a_moment(&mut talk), @"
    [Fri 03 10:00]
      → room: ($4 now) #3 Soup, Wed 8 April, 19:30, in Oslo · 2 yes
          Coming? `!rsvp 3 yes`, `maybe` or `no`. Bringing two: `!rsvp 3 yes +2`.
    [Fri 03 10:00]
      → ada: ($15 now) #3 Soup, Wed 8 April, 19:30, in Oslo · 2 yes
          Coming? `rsvp 3 yes`, `maybe` or `no`. Bringing two: `rsvp 3 yes +2`.
    ");
}

#[test]
fn the_question_whether_a_meetup_takes_place_is_answered_by_what_it_asks() {
    let mut talk = talk();
    talk.dm("kari", "meet Pizza nite Tue 19:00 in Oslo");
    let card = talk.newest("ada");
    let asked: Vec<&str> =
        talk.reactions.iter().filter(|(event, _)| *event == card.to_string()).map(|(_, key)| key.as_str()).collect();
    assert_eq!(asked, ["✅", "❌"]);
    assert_snapshot!(talk.replies("ada", false, &card, "yes"), @"
    → ada: Confirmed: #3 Pizza nite, Tue 7 April, 19:00, in Oslo
        …
        …
    → kari(!): Confirmed (North by train): #3 Pizza nite, Tue 7 April, 19:00, in Oslo
    → room: New meetup: #3 Pizza nite, Tue 7 April, 19:00, in Oslo
    ");
    assert_snapshot!(after_a_moment(&mut talk), @"
    [Fri 03 10:00]
      → ada: ($5 now) #3 Pizza nite, Tue 7 April, 19:00, in Oslo
    ");
    assert_eq!(taken_off(&mut talk), "✅ ❌");
    assert_snapshot!(talk.reacts("ada", false, &card, "✅"), @"  → ada: #3 Pizza nite is already confirmed.");
    talk.dm("jonas", "meet Film Wed 19:00 in Oslo");
    let card = talk.newest("ada");
    assert_snapshot!(talk.reacts("ada", false, &card, "❌"), @"  → ada: Shall I cancel #4 Film, Wed 8 April, 19:00? Tap ✅ or say “yes”, or tap ❌ to keep it on.");
    assert_snapshot!(talk.dm("ada", "yes"), @"
    → ada: Cancelled: #4 Film, Wed 8 April, 19:00
        To bring it back: `confirm 4`.
        …
    → jonas(!): Cancelled (North by train): #4 Film, Wed 8 April, 19:00
    → room: Cancelled: #4 Film, Wed 8 April, 19:00
    ");
    assert_snapshot!(after_a_moment(&mut talk), @"
    [Fri 03 10:00]
      → ada: ($22 now) #4 Film, Wed 8 April, 19:00, in Oslo (cancelled)
    ");
}

/// A reply in each language does what the card asks.
#[test]
fn a_reply_to_the_question_in_each_language() {
    for (yes, title) in [("ja", "Suppe"), ("Ja!", "Brettspiel"), ("yes", "Soup"), ("jo", "Fika")] {
        let mut talk = talk();
        talk.dm("kari", &format!("meet {title} Tue 19:00 in Oslo"));
        let card = talk.newest("ada");
        talk.replies("ada", false, &card, yes);
        assert!(!talk.says("ada", true, "!meetups").contains("not confirmed"), "{yes}");
    }
}

#[test]
fn what_was_answered_in_words_has_no_taps_any_more() {
    let mut talk = talk();
    talk.dm("kari", "I have a sofa in Oslo 6–8 April");
    let draft = talk.newest("kari");
    talk.dm("kari", "yes");
    after_a_moment(&mut talk);
    assert_eq!(taken_off(&mut talk), "✅ ❌");
    assert_snapshot!(talk.reacts("kari", false, &draft, "✅"), @"  → kari: That's already done: #3.");
}

/// Handled twice, nothing is sent twice; and of a card that never arrived, no edit is sent.
#[test]
fn a_card_is_edited_once() {
    let mut talk = talk();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    talk.dm("ada", "accept 3");
    let (env, now) = (&talk.env, talk.now + TimeDelta::seconds(10));
    let look = talk.store.transact(|tx| stopover::schedule::look(tx, env, now)).unwrap();
    talk.now = now;
    let sent: Vec<String> = look.due.iter().map(|due| talk.turn(due)).filter(|sent| sent.contains("now)")).collect();
    assert_eq!(sent.len(), 1, "{sent:?}");
    for due in &look.due {
        assert!(!talk.turn(due).contains("now)"));
    }
}

/// More cards than are kept true of one record: the newest are.
#[test]
fn the_newest_card_in_a_chat_is_the_one() {
    let mut talk = talk();
    talk.dm("kari", "offer Oslo sofa 6–7 April");
    let first = talk.newest("ada");
    talk.dm("kari", "offer 3 +Tue");
    let second = talk.newest("ada");
    assert_snapshot!(after_a_moment(&mut talk), @"
    [Fri 03 10:00]
      → ada: ($5 now) #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
    ");
    assert_eq!(taken_off(&mut talk), "✅ 🤔 ❌");
    talk.dm("ada", "accept 3");
    let edits = after_a_moment(&mut talk);
    let shows = |card: &EventId| edits.contains(&format!("({} now)", card.as_str().replace("sent", "")));
    assert!(shows(&second) && !shows(&first), "{edits}");
}
