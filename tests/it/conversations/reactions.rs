//! Reactions as answers: to meetups, to offers, to the bot's questions, and to suggestions.

use insta::assert_snapshot;
use stopover::config::Settings;
use stopover::incoming::{Incoming, IncomingKind, Reacted};
use stopover::store::Store;
use stopover::turn::turn;

use crate::harness::fixtures::oslo_stockholm;
use crate::harness::talk::Talk;

#[test]
fn a_tap_on_a_card_is_an_rsvp() {
    let mut talk = oslo_stockholm();
    talk.says("kari", true, "!meet Tinker night Tue 18:00 in Oslo at the centre");
    let card = talk.newest("room");
    assert_eq!(
        talk.reactions
            .iter()
            .filter(|(on, _)| *on == card.to_string())
            .map(|(_, key)| key.as_str())
            .collect::<String>(),
        "✅🤔❌"
    );
    // The bot says nothing in the room: the reaction is visible.
    assert_eq!(talk.reacts("jonas", true, &card, "👍🏽"), "");
    assert_eq!(talk.reacts("kari", true, &card, "🤷‍♀️"), "");
    assert_eq!(talk.reacts("ada", true, &card, "🎉"), "");
    assert_snapshot!(talk.says("ada", true, "!show 3"), @"
    → room: #3 Tinker night, Tue 7 April, 18:00, at the centre in Oslo (proposed, not confirmed yet) · 1 yes, 1 maybe
        Coming: Jonas
        Maybe: Kari
        Added by Kari.
    ");
    let no = {
        talk.reacts("jonas", true, &card, "❌");
        talk.last.clone()
    };
    assert_snapshot!(talk.says("ada", true, "!show 3"), @"
    → room: #3 Tinker night, Tue 7 April, 18:00, at the centre in Oslo (proposed, not confirmed yet) · 1 maybe
        Maybe: Kari
        Added by Kari.
    ");
    // After it is taken back, the reaction before it counts.
    assert_eq!(talk.deletes("jonas", true, &no), "");
    assert_snapshot!(talk.says("ada", true, "!show 3"), @"
    → room: #3 Tinker night, Tue 7 April, 18:00, at the centre in Oslo (proposed, not confirmed yet) · 1 yes, 1 maybe
        Coming: Jonas
        Maybe: Kari
        Added by Kari.
    ");
}

#[test]
fn guests_and_overlaps_are_told_to_people_with_a_direct_chat() {
    let mut talk = oslo_stockholm();
    talk.dm("kari", "hello");
    talk.says("ada", true, "!meet Dinner Tue 18:00 in Oslo");
    talk.says("kari", true, "!rsvp 3 yes +2");
    talk.says("ada", true, "!meet Concert Tue 19:00 in Oslo");
    let concert = talk.newest("room");
    assert_snapshot!(talk.reacts("kari", true, &concert, "✅"), @"
    → kari: See you at #4 Concert, Tue 7 April, 19:00. I'll remind you.
        Heads-up: it overlaps with #3 Dinner, Tue 7 April, 18:00.
    ");
    talk.says("kari", true, "!show 3");
    let shown = talk.newest("room");
    talk.reacts("kari", true, &shown, "🤔");
    assert_snapshot!(talk.says("ada", true, "!show 3"), @"
    → room: #3 Dinner, Tue 7 April, 18:00, in Oslo · 3 maybe
        Maybe: Kari +2
        Added by Ada.
    ");
}

#[test]
fn the_crew_answers_offers_by_a_tap() {
    let mut talk = oslo_stockholm();
    talk.dm("kari", "!trip use North");
    talk.says("kari", true, "!offer Oslo sofa 6–8 April -- there's a cat");
    let card = talk.newest("ada");
    let shown_to_kari = talk.newest("room");
    // She may not accept it.
    assert_eq!(talk.reacts("kari", true, &shown_to_kari, "✅"), "");
    assert_eq!(talk.reacts("jonas", true, &shown_to_kari, "✅"), "");
    assert_snapshot!(talk.reacts("ada", false, &card, "🤔"), @"
    → ada: I'll let the host of #3 know that you're still thinking about it.
    → kari: The crew of North by train is thinking about your offer #3.
    ");
    assert_snapshot!(talk.reacts("ada", false, &card, "✅"), @"
    → ada: You've accepted #3: Mon 6 – Wed 8 April (2 nights) in Oslo. I'll let the host know.
        …
    → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 – Wed 8 April (2 nights). Thank you! That's for #3, on the trip North by train.
        What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ");
    let yes = talk.last.clone();
    assert_snapshot!(talk.reacts("ada", false, &card, "✅"), @"  → ada: Nothing to change: #3 a sofa in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, accepted)");
    assert_snapshot!(talk.deletes("ada", false, &yes), @"
    → ada: ($13 now) Taken back.
    → kari(!): North by train: #3 in Oslo is open again for Mon 6 – Wed 8 April (2 nights).
    ");
    assert_snapshot!(talk.dm("ada", "offers"), @"
    → ada: Offers for North by train:
        • #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open) – there's a cat
    ");
    assert_snapshot!(talk.reacts("ada", false, &card, "👎"), @"
    → ada: You've turned down #3 for Mon 6 – Wed 8 April (2 nights). I'll let the host know, with thanks.
        …
    → kari: The crew of North by train doesn't need your offer #3 for Mon 6 – Wed 8 April (2 nights). Thanks all the same!
    ");
}

#[test]
fn a_yes_by_tap_to_what_was_asked() {
    let mut talk = oslo_stockholm();
    talk.dm("ada", "trip delete");
    let question = talk.newest("ada");
    assert_eq!(talk.reacts("kari", false, &question, "✅"), "");
    assert_eq!(talk.reacts("ada", false, &question, "🤔"), "");
    assert_snapshot!(talk.reacts("ada", false, &question, "❌"), @"  → ada: OK, I'll leave it as it is.");
    talk.dm("ada", "trip delete");
    let question = talk.newest("ada");
    assert_snapshot!(talk.reacts("ada", false, &question, "✅"), @"  → ada: I've deleted North by train and everything in it.");
}

#[test]
fn suggestions() {
    let mut talk = oslo_stockholm();
    assert_snapshot!(talk.play(
        "#room kari: !suggest Malmo 12-13 April -- the co-op's spring party
         #room kari: !suggest
         #room kari: !suggest Oslo
         jonas: suggest Gothenburg"
    ), @"
    #room kari: !suggest Malmo 12-13 April -- the co-op's spring party
      → room: Suggested: #3 Malmö, Sun 12 – Mon 13 April (open) – the co-op's spring party
          I'll ask the crew of North by train and tell you what they say.
      → ada(!): Kari has a suggestion for North by train: #3 Malmö, Sun 12 – Mon 13 April (open) – the co-op's spring party
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 3`, `decline 3`.
    #room kari: !suggest
      → room: Where to, and why? For example: `!suggest Malmö 12–13 April -- the co-op's spring party`.
    #room kari: !suggest Oslo
      → room: That's already a stop: #1 Oslo, Mon 6 – Thu 9 April
    jonas: suggest Gothenburg
      → jonas: Suggested: #4 Gothenburg (open)
          I'll ask the crew of North by train and tell you what they say.
      → ada(!): Jonas has a suggestion for North by train: #4 Gothenburg (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 4`, `decline 4`.
    ");
    let card = talk.newest("ada");
    assert_snapshot!(talk.reacts("ada", false, &card, "✅"), @"
    → ada: It's a stop now: #4 Gothenburg, no dates yet (a wish)
        …
    → jonas(!): Good news: the crew of North by train is coming: #4 Gothenburg (accepted). Thank you!
    ");
    let yes = talk.last.clone();
    assert_snapshot!(talk.play("ada: stops
         ada: show 4"), @"
    ada: stops
      → ada: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Stockholm, Thu 9 – Sun 12 April · no bed yet
          • #4 Gothenburg, no dates yet (a wish)
    ada: show 4
      → ada: #4 Gothenburg, no dates yet (a wish)
    ");
    assert_snapshot!(talk.deletes("ada", false, &yes), @"
    → ada: ($16 now) Taken back.
    → jonas: North by train: the answer was taken back, so this is open again: #4 Gothenburg (open)
    ");
    assert_snapshot!(talk.play("ada: decline 3
         ada: accept 3
         kari: cancel 3
         kari: withdraw 4
         jonas: withdraw 4
         ada: stops"), @"
    ada: decline 3
      → ada: Turned down, with thanks: #3 Malmö, Sun 12 – Mon 13 April (not this time) – the co-op's spring party
          …
      → kari: The crew of North by train can't fit in your suggestion #3 Malmö, Sun 12 – Mon 13 April (not this time) – the co-op's spring party. Thanks all the same!
    ada: accept 3
      → ada: It's a stop now: #3 Malmö, Sun 12 – Mon 13 April – the co-op's spring party
          …
      → kari(!): Good news: the crew of North by train is coming: #3 Malmö, Sun 12 – Mon 13 April (accepted) – the co-op's spring party. Thank you!
    kari: cancel 3
      → kari: Only the crew of North by train can do that.
    kari: withdraw 4
      → kari: Only the person who made that offer or suggestion can withdraw it.
    jonas: withdraw 4
      → jonas: This suggestion has been withdrawn: #4 Gothenburg (not this time)
          …
      → ada: This suggestion has been withdrawn: #4 Gothenburg (not this time)
    ada: stops
      → ada: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Stockholm, Thu 9 – Sun 12 April · no bed yet
          • #3 Malmö, Sun 12 – Mon 13 April – the co-op's spring party · no bed yet
    ");
}

/// A store that fails while it is asked who may see the trip undoes the turn, which can then be done again.
#[test]
fn a_failing_store_undoes_the_turn() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stopover.db");
    let store = Store::open(&path, None, "test").unwrap();
    let mut talk = Talk::on(store, Settings::default());
    talk.play("#room ada: !trip new North 6–19 April\n#room ada: !meet Dinner Tue 18:00 in Oslo\nkari: trip new Zoo");
    let card = talk.newest("room");
    let zone = |zone: &str| {
        let store = rusqlite::Connection::open(&path).unwrap();
        assert_eq!(store.execute("UPDATE trip SET zone = ?1 WHERE title = 'Zoo'", [zone]).unwrap(), 1);
    };
    let said = talk.said("kari", true, "");
    let reacted = Reacted {
        room: said.room,
        event: said.event,
        sender: said.sender,
        sender_name: None,
        moderator: false,
        alone: false,
        to: card,
        key: "✅".to_owned(),
    };
    let incoming = Incoming { id: "$reaction".to_owned(), at: talk.now, what: IncomingKind::Reacted(reacted) };
    // One of her trips can't be read.
    zone("nowhere");
    assert!(turn(&mut talk.store, &talk.env, &incoming, talk.now).is_err());
    zone("Europe/Oslo");
    talk.turn(&incoming);
    assert!(talk.says("ada", true, "!show 1").contains("1 yes"));
}
