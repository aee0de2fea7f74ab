//! A trip gets another owner. People are blocked, by a trip's owner or by one person, and cannot tell that they are.

use insta::assert_snapshot;
use stopover::outgoing::Choice;

use crate::harness::fixtures::oslo_goteborg;

#[test]
fn a_trip_is_handed_over() {
    assert_snapshot!(oslo_goteborg().play("
        ada: trip hand over @kari:localhost
        ada: trip crew add @kari:localhost @jonas:localhost
        kari: yes
        jonas: yes
        kari: trip hand over @kari:localhost
        ada: trip hand over
        ada: trip hand over @ada:localhost
        ada: trip hand over @kari:localhost
        ada: no
        ada: trip crew owner @kari:localhost
        ada: yes
        ada: trip hand over @kari:localhost
        ada: trip
        kari: yes
        ada: trip end
        kari: trip crew add @mallory:localhost
    "), @"
    ada: trip hand over @kari:localhost
      → ada: They need to join the crew first: `trip crew add @kari:localhost`.
    ada: trip crew add @kari:localhost @jonas:localhost
      → ada: I've asked Jonas (`@jonas:localhost`) to join the crew of North by train, and I'll tell you when they say yes. Until then, nothing changes. They have 7 days. To withdraw the question: `trip crew remove @jonas:localhost`.
          I've asked Kari (`@kari:localhost`) to join the crew of North by train, and I'll tell you when they say yes. Until then, nothing changes. They have 7 days. To withdraw the question: `trip crew remove @kari:localhost`.
      → jonas(!): Ada (`@ada:localhost`) would like you to join the crew of the trip North by train.
          The crew travels and plans together: you'd see who's offering a bed and get the addresses, and every evening I'd tell you where you're sleeping. Until you say yes, nothing changes for you.
          Tap ✅ or say `yes` to join. With ❌ or `no`, nobody is told. You have 7 days. For no more questions from them: `block @ada:localhost`.
      → kari(!): Ada (`@ada:localhost`) would like you to join the crew of the trip North by train.
          The crew travels and plans together: you'd see who's offering a bed and get the addresses, and every evening I'd tell you where you're sleeping. Until you say yes, nothing changes for you.
          Tap ✅ or say `yes` to join. With ❌ or `no`, nobody is told. You have 7 days. For no more questions from them: `block @ada:localhost`.
    kari: yes
      → kari: Welcome to the crew of North by train! To see what you can do: `trip use North by train`, then `help`. To leave the crew: `trip leave North by train`.
      → ada: Kari (`@kari:localhost`) said yes and is now in the crew of North by train.
    jonas: yes
      → jonas: Welcome to the crew of North by train! To see what you can do: `trip use North by train`, then `help`. To leave the crew: `trip leave North by train`.
      → ada: Jonas (`@jonas:localhost`) said yes and is now in the crew of North by train.
    kari: trip hand over @kari:localhost
      → kari: Only the trip's owner, Ada, can do that.
    ada: trip hand over
      → ada: Who's taking over? Someone in the crew, by Matrix ID: `trip hand over @kari:example.org`.
    ada: trip hand over @ada:localhost
      → ada: The trip is already yours.
    ada: trip hand over @kari:localhost
      → ada: Hand North by train over to Kari (@kari:localhost)? You'll stay in the crew, but only its new owner can hand it back. Write `yes, hand over` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: no
      → ada: OK, I'll leave it as it is.
    ada: trip crew owner @kari:localhost
      → ada: Hand North by train over to Kari (@kari:localhost)? You'll stay in the crew, but only its new owner can hand it back. Write `yes, hand over` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: yes
      → ada: That takes more than a “yes”. To go ahead, write `yes, hand over`, or tap ✅ on the question.
    ada: trip hand over @kari:localhost
      → ada: Hand North by train over to Kari (@kari:localhost)? You'll stay in the crew, but only its new owner can hand it back. Write `yes, hand over` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: trip
      → ada: North by train, Mon 6 – Sun 19 April
          Crew: Ada, Jonas and Kari
          2 stops (`stops`), no offers of a bed, no upcoming meetups (`meetups`).
          Linked rooms: Co-op tour
          Unlisted: only people who travel, host or share a linked room can find it. To change that: `trip open`.
    kari: yes
      → kari: Sorry, I didn't get that. Try something like `where do I sleep on Mon 6 April?` or `which nights have no bed?`.
    ada: trip end
      → ada: End North by train? Reminders will stop, and nothing can be changed afterwards. Write `yes, end` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: trip crew add @mallory:localhost
      → kari: Only the trip's owner, Ada, can do that.
    ");
}

#[test]
fn blocked_by_a_person_for_themselves() {
    let mut talk = oslo_goteborg();
    talk.crew("ada", "jonas");
    talk.dm("jonas", "stops");
    assert_snapshot!(talk.play("
        jonas: block
        jonas: block spam
        jonas: block @jonas:localhost
        #room jonas: !block @kari:localhost
        jonas: block @kari:localhost
        jonas: block @kari:localhost
        jonas: block
        kari: offer Oslo sofa Mon–Tue
        kari: suggest Malmö 12–13 April
        kari: meet Dinner Tuesday 18:00 in Oslo
        ada: accept 3
        kari: withdraw 3
        kari: yes, take back
        jonas: unblock @mallory:localhost
        jonas: unblock @kari:localhost
        kari: suggest Lund 12–13 April
    "), @"
    jonas: block
      → jonas: You haven't blocked anyone. To block someone: `block @spam:example.org`.
    jonas: block spam
      → jonas: Who? Use their Matrix ID: `block @spam:example.org`.
    jonas: block @jonas:localhost
      → jonas: That's you.
    #room jonas: !block @kari:localhost
      → room: Please do that in a direct chat with me, so that nobody else sees it.
    jonas: block @kari:localhost
      → jonas: You won't get any more offers, suggestions or questions from @kari:localhost through me. You'll still see each other in rooms. To undo that: `unblock @kari:localhost`.
    jonas: block @kari:localhost
      → jonas: @kari:localhost is already blocked.
    jonas: block
      → jonas: You've blocked: @kari:localhost
    kari: offer Oslo sofa Mon–Tue
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    kari: suggest Malmö 12–13 April
      → kari: Suggested: #4 Malmö, Sun 12 – Mon 13 April (open)
          I'll ask the crew of North by train and tell you what they say.
      → ada(!): Kari has a suggestion for North by train: #4 Malmö, Sun 12 – Mon 13 April (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 4`, `decline 4`.
    kari: meet Dinner Tuesday 18:00 in Oslo
      → kari: New meetup: #5 Dinner, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for North by train: #5 Dinner, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 5` / `cancel 5`.)
    ada: accept 3
      → ada: You've accepted #3: Mon 6 April (1 night) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) and one other person would love to stay with you, Mon 6 April (1 night). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
      → jonas: Your crew has accepted #3 in Oslo, Mon 6 April (1 night).
    kari: withdraw 3
      → kari: Withdraw #3 in Oslo for Mon 6 April (1 night)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, take back
      → kari: You've withdrawn #3 for Mon 6 April (1 night) …
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 April (1 night), has been withdrawn. `nights` shows what you still have.
          There's no other offer for Mon 6 April yet.
      → jonas(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 April (1 night), has been withdrawn. `nights` shows what you still have.
          There's no other offer for Mon 6 April yet.
    jonas: unblock @mallory:localhost
      → jonas: You hadn't blocked @mallory:localhost.
    jonas: unblock @kari:localhost
      → jonas: You've unblocked @kari:localhost.
    kari: suggest Lund 12–13 April
      → kari: Suggested: #6 Lund, Sun 12 – Mon 13 April (open)
          I'll ask the crew of North by train and tell you what they say.
      → ada(!): Kari has a suggestion for North by train: #6 Lund, Sun 12 – Mon 13 April (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 6`, `decline 6`.
      → jonas(!): Kari has a suggestion for North by train: #6 Lund, Sun 12 – Mon 13 April (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 6`, `decline 6`.
    ");
}

/// People who are blocked by a trip's owner get no answer, and no hint that they are blocked.
#[test]
fn blocked_in_a_trip() {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "offer Oslo sofa Mon–Tue");
    let offer = talk.last.clone();
    talk.play(
        "kari: offer Göteborg bed 9–10 April
         ada: accept 3
         #room ada: !meet Dinner Tuesday 18:00 in Oslo
         kari: rsvp 5 yes
         kari: I can offer a bed in Göteborg Friday to Saturday
         ada: trip crew add @jonas:localhost
         jonas: yes",
    );
    assert_snapshot!(talk.play("
        kari: trip block @ada:localhost
        #room ada: !trip block @kari:localhost
        ada: trip block
        ada: trip block Kari
        ada: trip block @jonas:localhost
        ada: trip block @kari:localhost
        ada: trip block @kari:localhost
        ada: trip block
        ada: trip crew add @kari:localhost
        kari: !stops
        kari: stops
        kari: trip
        kari: trips
        kari: trip use North by train
        kari: offer Oslo sofa Tue–Wed
        kari: I can offer my sofa in Oslo Tuesday to Wednesday
        kari: rsvp 5 yes
        kari: suggest Malmö 12–13 April
        #room kari: !stops
        #room kari: !rsvp 5 yes
        #room kari: !trip end
        #room kari: !offer Oslo sofa Tue–Wed
        ada: show 5
        ada: offers
    "), @"
    kari: trip block @ada:localhost
      → kari: Only the trip's owner, Ada, can do that.
    #room ada: !trip block @kari:localhost
      → room: Please do that in a direct chat with me, so that nobody else sees it.
    ada: trip block
      → ada: Nobody is blocked from North by train.
    ada: trip block Kari
      → ada: Who? Use their Matrix ID: `trip block @spam:example.org`.
    ada: trip block @jonas:localhost
      → ada: @jonas:localhost is in the crew. Remove them first: `trip crew remove @jonas:localhost`.
    ada: trip block @kari:localhost
      → ada: I've given back the nights you'd accepted from their offer #3. They'll get the usual message about it.
          @kari:localhost is blocked from North by train: they can't see it or take part in it, and won't be told. To undo that: `trip unblock @kari:localhost`.
          …
      → kari(!): The crew of North by train doesn't need your offer #3 for Mon 6 April (1 night). Thanks all the same!
      → jonas: Your crew has turned down #3 in Oslo, Mon 6 April (1 night).
    ada: trip block @kari:localhost
      → ada: @kari:localhost is already blocked.
    ada: trip block
      → ada: Blocked from North by train: @kari:localhost
    ada: trip crew add @kari:localhost
      → ada: Kari is blocked from this trip. Unblock them first, in a direct chat: `trip unblock @kari:localhost`.
    kari: !stops
    kari: stops
    kari: trip
    kari: trips
    kari: trip use North by train
    kari: offer Oslo sofa Tue–Wed
    kari: I can offer my sofa in Oslo Tuesday to Wednesday
    kari: rsvp 5 yes
    kari: suggest Malmö 12–13 April
    #room kari: !stops
    #room kari: !rsvp 5 yes
    #room kari: !trip end
    #room kari: !offer Oslo sofa Tue–Wed
    ada: show 5
      → ada: #5 Dinner, Tue 7 April, 18:00, in Oslo
          Added by Ada.
    ada: offers
      → ada: Offers for North by train:
          • #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, not needed)
          • #4 a bed at Kari's in Gothenburg for 1 person: Thu 9 April (1 night, not needed)
    ");
    // Nor by an edit, a yes to an open question, a reaction, or a reply.
    talk.edits("kari", false, &offer, "offer Oslo sofa Mon–Tue for 3");
    assert_eq!(talk.settle(), "");
    assert!(!talk.dm("kari", "yes").contains("Offer #"));
    let card = talk.newest("room");
    assert_eq!(talk.reacts("kari", true, &card, Choice::Yes.key()), "");
    assert_eq!(talk.replies("kari", true, &card, "yes"), "");
    assert_snapshot!(talk.play("
        ada: trip unblock @kari:localhost
        kari: rsvp 5 yes
    "), @"
    ada: trip unblock @kari:localhost
      → ada: @kari:localhost isn't blocked from North by train any more.
    kari: rsvp 5 yes
      → kari: See you at #5 Dinner, Tue 7 April, 18:00. I'll remind you.
    ");
}
