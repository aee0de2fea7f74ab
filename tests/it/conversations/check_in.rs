//! Check-in details (how to get in): who is told them and when, and when the bot deletes them again.

use insta::assert_snapshot;
use stopover::domain::ids::RoomId;
use stopover::domain::room::RoomFacts;
use stopover::incoming::IncomingKind;

use crate::harness::fixtures::{bed_with_check_in, oslo_goteborg};
use crate::harness::talk::{local, member};

#[test]
fn told_before_the_night_and_deleted_after_it() {
    assert_snapshot!(oslo_goteborg().play("
        kari: offer Oslo sofa Mon–Wed
        kari: details 3 Storgata 1, third floor
        ada: accept 3 Mon
        ada: tonight
        ada: show 3
        ada: nights
        @now 2026-04-05 18:30
        ada: tonight
        #room kari: !nights
        @now 2026-04-06 19:00
        ada: accept 3 Tue
        @now 2026-04-08 13:00
        ada: tonight
        kari: details 3
    "), @"
    kari: offer Oslo sofa Mon–Wed
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Wed 8 April (2 nights, each can be taken or left) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    kari: details 3 Storgata 1, third floor
      → kari: Kept with #3: a sofa in Oslo, Mon 6 – Wed 8 April, for North by train by Ada. Those who travel can read it: Ada. Nobody else gets it from me, and I show it in no list.
          If they accept, I tell them from the evening before on; once they have left, I delete what I told.
    ada: accept 3 Mon
      → ada: Accepted from #3: Mon 6 – Tue 7 April in Oslo. I'll let the host know.
          How to get in, I tell you on Sun 5 April, in the evening.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Tue 7 April. Thank you!
          …
    ada: tonight
      → ada: No stop tonight. Next: #1 Oslo, Mon 6 – Thu 9 April
          How to get in at #3 in Oslo, for Mon 6 April, I tell you on Sun 5 April, in the evening.
    ada: show 3
      → ada: #3 a sofa in Oslo at Kari's for one: Tue 7 – Wed 8 April (open), Mon 6 – Tue 7 April (accepted)
    ada: nights
      → ada: North by train, 6 nights ahead, 5 without a bed:
          ✓ Mon 6 April · Oslo · a sofa at Kari's, #3
          ? Tue 7 April · Oslo · one offer: #3 at Kari's
          ✗ Wed 8 April · Oslo · no bed
          ✗ Thu 9 April · Gothenburg · no bed
          ✗ Fri 10 April · Gothenburg · no bed
          ✗ Sat 11 April · Gothenburg · no bed
    @now 2026-04-05 18:30
    [Sun 05 18:00]
      → ada(!): North by train …
          Tue 7 April in Oslo: nothing accepted yet. Offered: #3
      → kari: North by train: the crew has been told how to get in at #3, for Mon 6 – Tue 7 April. I delete it once they have left.
      → ada: Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor”
          This is for you alone. I delete it once you have left.
    ada: tonight
      → ada: No stop tonight. Next: #1 Oslo, Mon 6 – Thu 9 April
          How to get in comes in a message of its own.
      → ada: Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor”
          This is for you alone. I delete it once you have left.
    #room kari: !nights
      → room: North by train, 6 nights ahead, 5 without a bed:
          ✓ Mon 6 April · Oslo · a sofa, #3
          ? Tue 7 April · Oslo · one offer: #3
          ✗ Wed 8 April · Oslo · no bed
          ✗ Thu 9 April · Gothenburg · no bed
          ✗ Fri 10 April · Gothenburg · no bed
          ✗ Sat 11 April · Gothenburg · no bed
    @now 2026-04-06 19:00
    [Mon 06 18:00]
      → ada(!): … Oslo: a sofa at Kari's, #3
          Tue 7 April in Oslo: nothing accepted yet. Offered: #3
          Wed 8 April in Oslo: no bed.
      → ada: Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor”
          This is for you alone. I delete it once you have left.
    ada: accept 3 Tue
      → ada: Accepted from #3: Tue 7 – Wed 8 April in Oslo. I'll let the host know.
      → kari: North by train takes your offer #3 for Tue 7 – Wed 8 April. Thank you!
          …
    @now 2026-04-08 13:00
    [Tue 07 18:00]
      → ada(!): … Oslo: a sofa at Kari's, #3
          Wed 8 April in Oslo: no bed.
          Thu 9 April in Gothenburg: no bed.
    [Wed 08 12:00]
      → ada: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor”
          This is for you alone. I delete it once you have left.
      → ada: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor”
          This is for you alone. I delete it once you have left.
      → ada: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor”
          This is for you alone. I delete it once you have left.
    ada: tonight
      → ada: … Oslo: no bed.
    kari: details 3
      → kari: Nothing is kept on how to get in at #3. `!details 3 TEXT` keeps it for the crew.
    ");
}

#[test]
fn who_may_set_and_read_it_and_where() {
    let mut talk = bed_with_check_in();
    assert_snapshot!(talk.play("
        jonas: accept 3
        jonas: details 3
        jonas: details 3 Elsewhere 5
        ada: details 3
        #room kari: !details 3
        #room kari: !details 3 Storgata 1
        @now 2026-04-05 12:00
        lena: accept 3 Mon
        jonas: tonight
        jonas: offers
        #room ada: !tonight
        #room ada: !show 3
        ada: trip crew remove @lena:localhost
        lena: tonight
    "), @"
    jonas: accept 3
      → jonas: Only the crew of North by train can do that.
    jonas: details 3
      → jonas: #3 is not your offer: only who made it can do that. I kept nothing of it.
    jonas: details 3 Elsewhere 5
      → jonas: #3 is not your offer: only who made it can do that. I kept nothing of it.
    ada: details 3
      → ada: #3 is not your offer: only who made it can do that. I kept nothing of it.
    #room kari: !details 3
      → room: How to get in, I take in an encrypted direct chat only: write `!details 4 …` to me there.
    #room kari: !details 3 Storgata 1
      → room(!): Everybody here can read that. I kept nothing of it. Please delete your message, and write it to me in an encrypted direct chat.
    @now 2026-04-05 12:00
    [Sat 04 10:00]
      → ada(!): Still waiting for your answer, for North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
      → lena(!): Still waiting for your answer, for North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #3
      → lena(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #3
    lena: accept 3 Mon
      → lena: Accepted from #3: Mon 6 – Tue 7 April in Oslo. I'll let the host know.
          How to get in comes in a message of its own.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Tue 7 April. Thank you!
          …
      → ada: Accepted for all of you: #3 in Oslo, Mon 6 – Tue 7 April.
      → ada: Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor, the key is with Åse next door”
          This is for you alone. I delete it once you have left.
      → lena: Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor, the key is with Åse next door”
          This is for you alone. I delete it once you have left.
      → kari: North by train: the crew has been told how to get in at #3, for Mon 6 – Tue 7 April. I delete it once they have left.
    jonas: tonight
      → jonas: Where they sleep is for the crew of North by train alone. `!today` and `!nights` show what you can see.
    jonas: offers
      → jonas: No offers for North by train that you can see. `!offer Oslo sofa Mon–Tue` makes one.
    #room ada: !tonight
      → room: Where the crew sleeps, I tell them in an encrypted direct chat only. `!today` and `!nights` show what may be shown here.
    #room ada: !show 3
      → room: #3 a sofa in Oslo for one: Tue 7 – Wed 8 April (open), Mon 6 – Tue 7 April (accepted)
    ada: trip crew remove @lena:localhost
      → ada: Lena (@lena:localhost) is not in the crew any more.
      → lena: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor, the key is with Åse next door”
          This is for you alone. I delete it once you have left.
      → lena: You are not in the crew of North by train any more.
    lena: tonight
      → lena: Where they sleep is for the crew of North by train alone. `!today` and `!nights` show what you can see.
    ");
}

#[test]
fn late_acceptance_changes_and_taking_back() {
    let mut talk = bed_with_check_in();
    assert_snapshot!(talk.play("
        @now 2026-04-06 12:00
        ada: accept 3
        kari: details 3 Storgata 2, ground floor
        kari: details 3 Storgata 2, ground floor
        kari: details 3 -
        ada: tonight
        kari: details 3 Storgata 3
        kari: withdraw 3
        kari: yes, take back
        ada: tonight
    "), @"
    @now 2026-04-06 12:00
    [Sat 04 10:00]
      → ada(!): Still waiting for your answer, for North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
      → lena(!): Still waiting for your answer, for North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #3
      → lena(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #3
    [Sun 05 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #3
          Tue 7 April in Oslo: nothing accepted yet. Offered: #3
      → lena(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #3
          Tue 7 April in Oslo: nothing accepted yet. Offered: #3
    ada: accept 3
      → ada: Accepted from #3: Mon 6 – Wed 8 April in Oslo. I'll let the host know.
          How to get in comes in a message of its own.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Wed 8 April. Thank you!
          …
      → lena: Accepted for all of you: #3 in Oslo, Mon 6 – Wed 8 April.
      → ada: Getting in at #3 in Oslo at Kari's, Mon 6 – Wed 8 April: “Storgata 1, third floor, the key is with Åse next door”
          This is for you alone. I delete it once you have left.
      → lena: Getting in at #3 in Oslo at Kari's, Mon 6 – Wed 8 April: “Storgata 1, third floor, the key is with Åse next door”
          This is for you alone. I delete it once you have left.
      → kari: North by train: the crew has been told how to get in at #3, for Mon 6 – Wed 8 April. I delete it once they have left.
    kari: details 3 Storgata 2, ground floor
      → kari: Kept with #3: a sofa in Oslo, Mon 6 – Wed 8 April, for North by train by Ada. Those who travel can read it: Ada and Lena. Nobody else gets it from me, and I show it in no list.
          It is the day: the crew has it now. I delete that message once they have left.
      → ada(!): Changed! Getting in at #3 in Oslo at Kari's, Mon 6 – Wed 8 April: “Storgata 2, ground floor”
          This is for you alone. I delete it once you have left.
      → lena(!): Changed! Getting in at #3 in Oslo at Kari's, Mon 6 – Wed 8 April: “Storgata 2, ground floor”
          This is for you alone. I delete it once you have left.
      → ada: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Wed 8 April: “Storgata 1, third floor, the key is with Åse next door”
          This is for you alone. I delete it once you have left.
      → lena: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Wed 8 April: “Storgata 1, third floor, the key is with Åse next door”
          This is for you alone. I delete it once you have left.
    kari: details 3 Storgata 2, ground floor
      → kari: So it stands with #3 already.
    kari: details 3 -
      → kari: Forgotten: nothing is kept on how to get in at #3. Where I had told it, I delete it.
      → ada(!): North by train: how to get in at #3 in Oslo doesn't hold any more; the host took it back. `!ask 3 How do we get in?` asks.
      → lena(!): North by train: how to get in at #3 in Oslo doesn't hold any more; the host took it back. `!ask 3 How do we get in?` asks.
      → ada: (deleted) Changed! Getting in at #3 in Oslo at Kari's, Mon 6 – Wed 8 April: “Storgata 2, ground floor”
          This is for you alone. I delete it once you have left.
      → lena: (deleted) Changed! Getting in at #3 in Oslo at Kari's, Mon 6 – Wed 8 April: “Storgata 2, ground floor”
          This is for you alone. I delete it once you have left.
    ada: tonight
      → ada: … Oslo: a sofa for one at Kari's, #3
          On how to get in at #3, the host said nothing yet. `!ask 3 How do we get in?` asks.
    kari: details 3 Storgata 3
      → kari: Kept with #3: a sofa in Oslo, Mon 6 – Wed 8 April, for North by train by Ada. Those who travel can read it: Ada and Lena. Nobody else gets it from me, and I show it in no list.
          It is the day: the crew has it now. I delete that message once they have left.
      → ada: Getting in at #3 in Oslo at Kari's, Mon 6 – Wed 8 April: “Storgata 3”
          This is for you alone. I delete it once you have left.
      → lena: Getting in at #3 in Oslo at Kari's, Mon 6 – Wed 8 April: “Storgata 3”
          This is for you alone. I delete it once you have left.
    kari: withdraw 3
      → kari: Take back #3 in Oslo for Mon 6 – Wed 8 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes, take back
      → kari: Withdrawn from #3: Mon 6 – Wed 8 April …
      → ada(!): A bed is gone: #3 in Oslo was withdrawn for Mon 6 – Wed 8 April, which you had accepted. `!nights` shows what is left.
          I delete what I told you on how to get in.
          For Mon 6 April nothing else is offered.
          For Tue 7 April nothing else is offered.
      → lena(!): A bed is gone: #3 in Oslo was withdrawn for Mon 6 – Wed 8 April, which you had accepted. `!nights` shows what is left.
          I delete what I told you on how to get in.
          For Mon 6 April nothing else is offered.
          For Tue 7 April nothing else is offered.
      → ada: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Wed 8 April: “Storgata 3”
          This is for you alone. I delete it once you have left.
      → lena: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Wed 8 April: “Storgata 3”
          This is for you alone. I delete it once you have left.
    ada: tonight
      → ada: … Oslo: no bed.
    ");
}

#[test]
fn declined_after_it_was_told() {
    let mut talk = bed_with_check_in();
    assert_snapshot!(talk.play("
        @now 2026-04-06 12:00
        ada: accept 3 Mon
        ada: decline 3 Mon
        ada: yes, give back
    "), @"
    @now 2026-04-06 12:00
    [Sat 04 10:00]
      → ada(!): Still waiting for your answer, for North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
      → lena(!): Still waiting for your answer, for North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #3
      → lena(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #3
    [Sun 05 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #3
          Tue 7 April in Oslo: nothing accepted yet. Offered: #3
      → lena(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #3
          Tue 7 April in Oslo: nothing accepted yet. Offered: #3
    ada: accept 3 Mon
      → ada: Accepted from #3: Mon 6 – Tue 7 April in Oslo. I'll let the host know.
          How to get in comes in a message of its own.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Tue 7 April. Thank you!
          …
      → lena: Accepted for all of you: #3 in Oslo, Mon 6 – Tue 7 April.
      → ada: Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor, the key is with Åse next door”
          This is for you alone. I delete it once you have left.
      → lena: Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor, the key is with Åse next door”
          This is for you alone. I delete it once you have left.
      → kari: North by train: the crew has been told how to get in at #3, for Mon 6 – Tue 7 April. I delete it once they have left.
    ada: decline 3 Mon
      → ada: Give back #3 in Oslo for Mon 6 – Tue 7 April? You have accepted these nights; I'll tell the host that you don't need them. Write `yes, give back`, or tap ✅, within 15 minutes.
    ada: yes, give back
      → kari: North by train doesn't need your offer #3 for Mon 6 – Tue 7 April. Thank you all the same!
      → ada: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor, the key is with Åse next door”
          This is for you alone. I delete it once you have left.
      → lena: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor, the key is with Åse next door”
          This is for you alone. I delete it once you have left.
      → ada: #3 is left for Mon 6 – Tue 7 April; I'll thank the host and let them know.
      → lena: Left: #3 in Oslo, Mon 6 – Tue 7 April.
    ");
}

#[test]
fn by_a_reply_edited_and_deleted() {
    let mut talk = oslo_goteborg();
    talk.play("kari: offer Oslo sofa Mon–Wed\n@now 2026-04-05 12:00\nada: accept 3");
    let asked = talk.newest("kari");
    assert_snapshot!(talk.replies("kari", false, &asked, "address: Storgata 1, third floor, ring twice and wait, the key is with Åse next door"), @"
    → kari: Kept with #3: a sofa in Oslo, Mon 6 – Wed 8 April, for North by train by Ada. Those who travel can read it: Ada. Nobody else gets it from me, and I show it in no list.
        It is the day: the crew has it now. I delete that message once they have left.
    → ada: Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor, ring twice and wait, the key is with Åse next door”
        This is for you alone. I delete it once you have left.
    → kari: North by train: the crew has been told how to get in at #3, for Mon 6 – Tue 7 April. I delete it once they have left.
    ");
    let set = talk.last.clone();
    talk.edits("kari", false, &set, "address: Storgata 2");
    assert_snapshot!(talk.settle(), @"
    [Sun 05 12:00]
      → kari: ($16 now) Kept with #3: a sofa in Oslo, Mon 6 – Wed 8 April, for North by train by Ada. Those who travel can read it: Ada. Nobody else gets it from me, and I show it in no list.
          It is the day: the crew has it now. I delete that message once they have left.
      → ada(!): Changed! Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 2”
          This is for you alone. I delete it once you have left.
      → ada: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor, ring twice and wait, the key is with Åse next door”
          This is for you alone. I delete it once you have left.
    ");
    talk.edits("kari", false, &set, "I am looking forward to it");
    assert_snapshot!(talk.settle(), @"
    [Sun 05 12:00]
      → kari: ($16 now) I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
          That message was deleted or says something else now: what it said on how to get in is forgotten, and where I had told it, I delete it.
      → ada(!): North by train: how to get in at #3 in Oslo doesn't hold any more; the host took it back. `!ask 3 How do we get in?` asks.
      → ada: (deleted) Changed! Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 2”
          This is for you alone. I delete it once you have left.
    ");
    talk.play("kari: details 3 Storgata 4");
    let set = talk.last.clone();
    assert_snapshot!(talk.deletes("kari", false, &set), @"
    → kari: ($25 now) That message was deleted or says something else now: what it said on how to get in is forgotten, and where I had told it, I delete it.
    → ada(!): North by train: how to get in at #3 in Oslo doesn't hold any more; the host took it back. `!ask 3 How do we get in?` asks.
    → ada: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 4”
        This is for you alone. I delete it once you have left.
    ");
}

/// Check-in details sent in a room, or unencrypted, by mistake: nothing is stored, and only the sender is pinged.
#[test]
fn sent_in_a_room_by_mistake() {
    let mut talk = bed_with_check_in();
    assert_snapshot!(talk.says("kari", true, "!details 3 Hemmelig vei 7"), @"  → room(!): Everybody here can read that. I kept nothing of it. Please delete your message, and write it to me in an encrypted direct chat.");
    let mut said = talk.said("kari", false, "!details 3 Hemmelig vei 7");
    said.room = RoomFacts { encrypted: false, ..said.room };
    said.room.id = RoomId::new("!clear");
    assert_snapshot!(talk.take_said(said), @"  → clear(!): This chat isn't encrypted. I kept nothing of it. Please delete your message, and write it to me in an encrypted direct chat.");
    talk.says("kari", true, "!show 3");
    let to = talk.newest("room");
    assert_snapshot!(talk.replies("kari", true, &to, "address: Hemmelig vei 7"), @"  → room(!): Everybody here can read that. I kept nothing of it. Please delete your message, and write it to me in an encrypted direct chat.");
    assert_snapshot!(talk.says("kari", true, "!offer Oslo sofa Wed–Thu -- Hemmelig vei 7"), @"  → room(!): That looks like an address, a code or a way to reach somebody, and everybody here can read it. I kept nothing. Please delete your message, and send the offer again without it. Then write the rest in a direct chat with me, with `!details` and the number that I give the offer: that is for the crew alone.");
    assert_snapshot!(talk.says("kari", true, "!offer Oslo sofa Wed–Thu, Hemmelig vei 7"), @"  → room(!): That looks like an address, a code or a way to reach somebody, and everybody here can read it. I kept nothing. Please delete your message, and send the offer again without it. Then write the rest in a direct chat with me, with `!details` and the number that I give the offer: that is for the crew alone.");
    assert_snapshot!(talk.dm("kari", "offer Oslo sofa Wed–Thu -- Hemmelig vei 7"), @"  → kari: “Hemmelig vei 7” looks like an address, a code or a way to reach somebody. A note is for everybody who may see the offer, so I kept nothing. Send the offer again without it. Then write the rest here, with `!details` and the number that I give the offer: that is for the crew alone.");
    assert_snapshot!(talk.dm("kari", "details Hemmelig vei 7"), @"  → kari: How to get in where? With the offer's number: `!details 4 Storgata 1, third floor`. I kept nothing of it.");
    assert_snapshot!(talk.dm("kari", "offer Oslo sofa Wed–Thu -- 2 sofas, 4th floor"), @"
    → kari: Offer #4: a sofa in Oslo for one, Wed 8 – Thu 9 April (one night) – 2 sofas, 4th floor …
        …
    → ada: For North by train: #4 a sofa in Oslo at Kari's for one: Wed 8 – Thu 9 April (open) – 2 sofas, 4th floor
        `!accept 4`, or night by night: `!accept 4 Wed 8 April`. `!decline 4` leaves it.
    → lena: For North by train: #4 a sofa in Oslo at Kari's for one: Wed 8 – Thu 9 April (open) – 2 sofas, 4th floor
        `!accept 4`, or night by night: `!accept 4 Wed 8 April`. `!decline 4` leaves it.
    ");
    let (mut found, mut rows) = (Vec::new(), 0);
    talk.store
        .texts(&mut |text| {
            rows += 1;
            found.extend(text.contains("Hemmelig").then(|| text.to_owned()));
        })
        .unwrap();
    assert!(rows > 50 && found.is_empty(), "{rows}: {found:?}");
}

/// Check-in details are stored with the offer, and nowhere else.
#[test]
fn no_copy_stays() {
    let mut talk = bed_with_check_in();
    talk.play("@now 2026-04-05 12:00\nada: accept 3\nada: tonight\nkari: details 3\n@now 2026-04-06 19:00");
    let mut found = Vec::new();
    talk.store.texts(&mut |text| found.extend(text.contains("Åse").then(|| text.to_owned()))).unwrap();
    assert_eq!(found, ["Storgata 1, third floor, the key is with Åse next door"]);
}

/// A third person joins a direct chat: the details there are deleted, and no more are sent there.
#[test]
fn a_third_person_in_the_chat() {
    let mut talk = bed_with_check_in();
    talk.play("@now 2026-04-05 12:00\nada: accept 3 Mon");
    let room = RoomFacts { direct: false, ..talk.said("ada", false, "").room };
    let changes = vec![member("mallory", true)];
    assert_snapshot!(talk.take(IncomingKind::Members { room: room.id.clone(), facts: Some(room), changes }), @"
    → ada: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Tue 7 April: “Storgata 1, third floor, the key is with Åse next door”
        This is for you alone. I delete it once you have left.
    → ada: Somebody else is here now or was asked in, so this is a room to me: everybody reads what I say here, and I hear only what begins with `!` or names me.
        What is for one of you alone, I say in a chat with you alone. A new chat with me, with nobody else in it, is one.
    ");
}

/// Details that are taken back before they were sent are never sent.
#[test]
fn taken_back_before_it_was_sent() {
    let mut talk = bed_with_check_in();
    talk.play("@now 2026-04-05 12:00");
    talk.hold = true;
    talk.play("ada: accept 3 Mon\nkari: withdraw 3\nkari: yes, take back");
    talk.hold = false;
    let said = talk.dm("jonas", "help nights");
    assert!(said.contains("A bed is gone") && !said.contains("Storgata"), "{said}");
}

/// Deleted on the morning after; later, where the bot was down then.
#[test]
fn deleted_later_where_the_bot_was_down() {
    let mut talk = bed_with_check_in();
    talk.play("@now 2026-04-05 12:00\nada: accept 3 Mon");
    talk.now = local("2026-04-20 12:00");
    let said = talk.send_due();
    assert!(said.contains("(deleted) Getting in"), "{said}");
}

/// A message has several commands. An edit of another one leaves the details as they were.
#[test]
fn other_lines_may_change() {
    let mut talk = bed_with_check_in();
    talk.play("@now 2026-04-05 12:00\nada: accept 3 Mon");
    talk.dm("kari", "!details 3 Storgata 5\n!nights");
    let set = talk.last.clone();
    talk.edits("kari", false, &set, "!stops\n!details 3 Storgata 5");
    let said = talk.settle();
    assert!(!said.contains("deleted") && said.contains("already"), "{said}");
    talk.edits("kari", false, &set, "!stops\n!nights");
    let said = talk.settle();
    assert!(said.contains("(deleted) Changed! Getting in"), "{said}");
}
