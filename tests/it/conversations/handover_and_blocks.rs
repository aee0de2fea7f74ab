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
      → ada: Only to one of the crew. First: `!trip crew add @kari:localhost`.
    ada: trip crew add @kari:localhost @jonas:localhost
      → ada: I asked Jonas (`@jonas:localhost`) to join the crew of North by train. Nothing changes until they say yes, and I tell you when they do. They have 7 days. `!trip crew remove @jonas:localhost` takes the question back.
          I asked Kari (`@kari:localhost`) to join the crew of North by train. Nothing changes until they say yes, and I tell you when they do. They have 7 days. `!trip crew remove @kari:localhost` takes the question back.
      → jonas: Ada (`@ada:localhost`) asks you to join the crew of the trip North by train.
          The crew travels and plans together: you would see who offers a bed and get the addresses, and every evening I would tell you where you sleep. Until you say yes, nothing changes for you.
          ✅ or `yes`: you join. ❌ or `no`: you don't, and nobody is told. You have 7 days. For no more questions from there: `!block @ada:localhost`.
      → kari: Ada (`@ada:localhost`) asks you to join the crew of the trip North by train.
          The crew travels and plans together: you would see who offers a bed and get the addresses, and every evening I would tell you where you sleep. Until you say yes, nothing changes for you.
          ✅ or `yes`: you join. ❌ or `no`: you don't, and nobody is told. You have 7 days. For no more questions from there: `!block @ada:localhost`.
    kari: yes
      → kari: You are in the crew of North by train now. `!trip use North by train`, then `!help` shows what you can do. `!trip leave North by train` takes you out again.
      → ada: Kari (`@kari:localhost`) said yes and is in the crew of North by train now.
    jonas: yes
      → jonas: You are in the crew of North by train now. `!trip use North by train`, then `!help` shows what you can do. `!trip leave North by train` takes you out again.
      → ada: Jonas (`@jonas:localhost`) said yes and is in the crew of North by train now.
    kari: trip hand over @kari:localhost
      → kari: Only the trip's owner, Ada, can do that.
    ada: trip hand over
      → ada: To whom? To one of the crew, by Matrix id: `!trip hand over @kari:example.org`.
    ada: trip hand over @ada:localhost
      → ada: The trip is yours already.
    ada: trip hand over @kari:localhost
      → ada: Hand North by train over to Kari (@kari:localhost)? You stay in the crew. Then only its new owner can hand it back. Write `yes, hand over`, or tap ✅, within 15 minutes.
    ada: no
      → ada: Fine, I leave it as it is.
    ada: trip crew owner @kari:localhost
      → ada: Hand North by train over to Kari (@kari:localhost)? You stay in the crew. Then only its new owner can hand it back. Write `yes, hand over`, or tap ✅, within 15 minutes.
    ada: yes
      → ada: A “yes” alone is too little for that. To go ahead, write `yes, hand over`, or tap ✅ on the question.
    ada: trip hand over @kari:localhost
      → ada: Hand North by train over to Kari (@kari:localhost)? You stay in the crew. Then only its new owner can hand it back. Write `yes, hand over`, or tap ✅, within 15 minutes.
    ada: trip
      → ada: North by train, Mon 6 – Sun 19 April
          Crew: Ada, Jonas and Kari
          2 stops (`!stops`), no offers of a bed, no meetups ahead (`!meetups`).
          Linked rooms: Co-op tour
          Unlisted: only those who travel, host, or share a linked room can find it. `!trip open` changes that.
    kari: yes
      → kari: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    ada: trip end
      → ada: End North by train? No reminders any more, nothing can be changed. Write `yes, end`, or tap ✅, within 15 minutes.
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
      → jonas: You block nobody. `!block @spam:example.org` blocks somebody for you.
    jonas: block spam
      → jonas: Whom? By their Matrix id: `!block @spam:example.org`.
    jonas: block @jonas:localhost
      → jonas: That is you.
    #room jonas: !block @kari:localhost
      → room: Blocks only in a direct chat with me: nobody else need know of them.
    jonas: block @kari:localhost
      → jonas: @kari:localhost is blocked for you: offers, suggestions and questions from there don't reach you through me. In rooms you see each other as before. `!unblock @kari:localhost` undoes it.
    jonas: block @kari:localhost
      → jonas: @kari:localhost is blocked already.
    jonas: block
      → jonas: Blocked for you: @kari:localhost
    kari: offer Oslo sofa Mon–Tue
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Tue 7 April (one night) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    kari: suggest Malmö 12–13 April
      → kari: Suggested: #4 Malmö, Sun 12 – Mon 13 April (suggested)
          The crew of North by train is asked, and you hear what becomes of it.
      → ada: Kari suggests for North by train: #4 Malmö, Sun 12 – Mon 13 April (suggested)
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 4`, `!decline 4`.
    kari: meet Dinner Tuesday 18:00 in Oslo
      → kari: Meetup #5 Dinner, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          It's a proposal for now. I'll ask the crew to confirm it.
          …
      → ada: Kari proposes for North by train: #5 Dinner, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          `!confirm 5` or `!cancel 5`.
    ada: accept 3
      → ada: Accepted from #3: Mon 6 – Tue 7 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Tue 7 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          …
      → jonas: Accepted for all of you: #3 in Oslo, Mon 6 – Tue 7 April.
    kari: withdraw 3
      → kari: Take back #3 in Oslo for Mon 6 – Tue 7 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes, take back
      → kari: Withdrawn from #3: Mon 6 – Tue 7 April …
      → ada(!): A bed is gone: #3 in Oslo was withdrawn for Mon 6 – Tue 7 April, which you had accepted. `!nights` shows what is left.
          For Mon 6 April nothing else is offered.
      → jonas(!): A bed is gone: #3 in Oslo was withdrawn for Mon 6 – Tue 7 April, which you had accepted. `!nights` shows what is left.
          For Mon 6 April nothing else is offered.
    jonas: unblock @mallory:localhost
      → jonas: @mallory:localhost wasn't blocked.
    jonas: unblock @kari:localhost
      → jonas: @kari:localhost is not blocked for you any more.
    kari: suggest Lund 12–13 April
      → kari: Suggested: #6 Lund, Sun 12 – Mon 13 April (suggested)
          The crew of North by train is asked, and you hear what becomes of it.
      → ada: Kari suggests for North by train: #6 Lund, Sun 12 – Mon 13 April (suggested)
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 6`, `!decline 6`.
      → jonas: Kari suggests for North by train: #6 Lund, Sun 12 – Mon 13 April (suggested)
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 6`, `!decline 6`.
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
      → room: Blocks only in a direct chat with me: nobody else need know of them.
    ada: trip block
      → ada: Nobody is blocked in North by train.
    ada: trip block Kari
      → ada: Whom? By their Matrix id: `!trip block @spam:example.org`.
    ada: trip block @jonas:localhost
      → ada: @jonas:localhost is in the crew. First: `!trip crew remove @jonas:localhost`.
    ada: trip block @kari:localhost
      → ada: The nights of their offer #3 that you had accepted are given back; they hear that as any host does.
          @kari:localhost is blocked in North by train: they can't see it, offer, suggest or answer, and hear nothing of that. `!trip unblock @kari:localhost` undoes it.
      → kari: North by train doesn't need your offer #3 for Mon 6 – Tue 7 April. Thank you all the same!
      → jonas: Left: #3 in Oslo, Mon 6 – Tue 7 April.
    ada: trip block @kari:localhost
      → ada: @kari:localhost is blocked already.
    ada: trip block
      → ada: Blocked in North by train: @kari:localhost
    ada: trip crew add @kari:localhost
      → ada: Kari is blocked in this trip. First, in a direct chat: `!trip unblock @kari:localhost`.
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
          Made by Ada.
    ada: offers
      → ada: Offers for North by train:
          #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (not needed)
          #4 a bed in Gothenburg at Kari's for one: Thu 9 – Fri 10 April (not needed)
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
      → ada: @kari:localhost is not blocked in North by train any more.
    kari: rsvp 5 yes
      → kari: See you at #5 Dinner, Tue 7 April, 18:00. I'll remind you.
    ");
}
