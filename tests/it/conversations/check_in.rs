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
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    kari: details 3 Storgata 1, third floor
      → kari: Saved with #3: a sofa in Oslo, Mon 6 – Wed 8 April (2 nights), for North by train by Ada. These travellers can read it: Ada. I won't show it to anyone else.
          If they accept, I'll send it to them the evening before, and delete it once they've left.
    ada: accept 3 Mon
      → ada: You've accepted #3: Mon 6 April (1 night) in Oslo. I'll let the host know.
          I'll send you the address on the evening of Sun 5 April.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 April (1 night). Thank you! That's for #3, on the trip North by train.
          …
    ada: tonight
      → ada: No stop tonight. Next: #1 Oslo, Mon 6 – Thu 9 April
          #3 in Oslo, Mon 6 April: I'll send you the address on the evening of Sun 5 April.
    ada: show 3
      → ada: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, accepted), Tue 7 April (1 night, open)
    ada: nights
      → ada: North by train, 6 nights ahead, 5 without a bed:
          • ✅ Mon 6 April · Oslo · a sofa at Kari's, #3
          • ❓ Tue 7 April · Oslo · 1 offer: #3 at Kari's
          • ❌ Wed 8 April · Oslo · no bed
          • ❌ Thu 9 – Sun 12 April (3 nights) · Gothenburg · no bed
    @now 2026-04-05 18:30
    [Sun 05 18:00]
      → ada(!): North by train …
          Tue 7 April in Oslo: nothing accepted yet. Offered: #3
      → kari: North by train: I've sent the crew your address for #3, Mon 6 April (1 night). I'll delete it once they've left.
      → ada: The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor”
          It's from Mon 6 April on, not for tonight.
          This is just for you. I'll delete it once you've left.
    ada: tonight
      → ada: No stop tonight. Next: #1 Oslo, Mon 6 – Thu 9 April
          I'll send you the address in a separate message.
      → ada: The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor”
          It's from Mon 6 April on, not for tonight.
          This is just for you. I'll delete it once you've left.
    #room kari: !nights
      → room: North by train, 6 nights ahead, 5 without a bed:
          • ✅ Mon 6 April · Oslo · a sofa, #3
          • ❓ Tue 7 April · Oslo · 1 offer: #3
          • ❌ Wed 8 April · Oslo · no bed
          • ❌ Thu 9 – Sun 12 April (3 nights) · Gothenburg · no bed
    @now 2026-04-06 19:00
    [Mon 06 18:00]
      → ada(!): … Oslo: a sofa at Kari's, #3
          Tue 7 April in Oslo: nothing accepted yet. Offered: #3
          Wed 8 April in Oslo: no bed yet.
      → ada: The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor”
          This is just for you. I'll delete it once you've left.
    ada: accept 3 Tue
      → ada: You've accepted #3: Tue 7 April (1 night) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: the crew of North by train would love to stay with you, Tue 7 April (1 night). Thank you! That's for #3.
          …
    @now 2026-04-08 13:00
    [Tue 07 18:00]
      → ada(!): … Oslo: a sofa at Kari's, #3
          Wed 8 April in Oslo: no bed yet.
          Thu 9 April in Gothenburg: no bed yet.
    [Wed 08 12:00]
      → ada: (deleted) The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor”
          It's from Mon 6 April on, not for tonight.
          This is just for you. I'll delete it once you've left.
      → ada: (deleted) The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor”
          It's from Mon 6 April on, not for tonight.
          This is just for you. I'll delete it once you've left.
      → ada: (deleted) The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor”
          This is just for you. I'll delete it once you've left.
    ada: tonight
      → ada: … Oslo: no bed yet.
    kari: details 3
      → kari: I don't have an address for #3 yet. To save one for the crew: `address 3 TEXT`.
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
      → jonas: #3 isn't your offer, and only its host can do that. I haven't saved anything.
    jonas: details 3 Elsewhere 5
      → jonas: #3 isn't your offer, and only its host can do that. I haven't saved anything.
    ada: details 3
      → ada: You'll get the address for #3 once you accept it: `accept 3`
    #room kari: !details 3
      → room: Please give me the address in our encrypted direct chat. Just write it there.
    #room kari: !details 3 Storgata 1
      → room(!): Everyone here can read that. I haven't saved it. Please delete your message and send it to me in an encrypted direct chat.
    @now 2026-04-05 12:00
    [Sat 04 10:00]
      → ada(!): This offer for North by train is still waiting for your answer: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
      → lena(!): This offer for North by train is still waiting for your answer: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #3
      → lena(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #3
    lena: accept 3 Mon
      → lena: You've accepted #3: Mon 6 April (1 night) in Oslo. I'll let the host know.
          I'll send you the address in a separate message.
          …
      → kari(!): Good news: Ada (@ada:localhost) and one other person would love to stay with you, Mon 6 April (1 night). Thank you! That's for #3, on the trip North by train.
          …
      → ada: Your crew has accepted #3 in Oslo, Mon 6 April (1 night).
      → ada: The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor, the key is with Åse next door”
          It's from Mon 6 April on, not for tonight.
          This is just for you. I'll delete it once you've left.
      → lena: The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor, the key is with Åse next door”
          It's from Mon 6 April on, not for tonight.
          This is just for you. I'll delete it once you've left.
      → kari: North by train: I've sent the crew your address for #3, Mon 6 April (1 night). I'll delete it once they've left.
    jonas: tonight
      → jonas: Only the crew of North by train can see where they're sleeping. Try `today` or `nights` instead.
    jonas: offers
      → jonas: No offers for North by train yet. To make one: `offer Oslo sofa 6–7 April`.
    #room ada: !tonight
      → room: To see where the crew is sleeping, ask me in an encrypted direct chat. Here, `!today` and `!nights` work.
    #room ada: !show 3
      → room: #3 a sofa in Oslo for 1 person: Mon 6 April (1 night, accepted), Tue 7 April (1 night, open)
    ada: trip crew remove @lena:localhost
      → ada: Lena (@lena:localhost) isn't in the crew any more.
      → lena: (deleted) The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor, the key is with Åse next door”
          It's from Mon 6 April on, not for tonight.
          This is just for you. I'll delete it once you've left.
      → lena: You're not in the crew of North by train any more.
    lena: tonight
      → lena: Only the crew of North by train can see where they're sleeping. Try `today` or `nights` instead.
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
      → ada(!): This offer for North by train is still waiting for your answer: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
      → lena(!): This offer for North by train is still waiting for your answer: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
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
      → ada: You've accepted #3: Mon 6 – Wed 8 April (2 nights) in Oslo. I'll let the host know.
          I'll send you the address in a separate message.
          …
      → kari(!): Good news: Ada (@ada:localhost) and one other person would love to stay with you, Mon 6 – Wed 8 April (2 nights). Thank you! That's for #3, on the trip North by train.
          …
      → lena: Your crew has accepted #3 in Oslo, Mon 6 – Wed 8 April (2 nights).
      → ada: The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “Storgata 1, third floor, the key is with Åse next door”
          This is just for you. I'll delete it once you've left.
      → lena: The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “Storgata 1, third floor, the key is with Åse next door”
          This is just for you. I'll delete it once you've left.
      → kari: North by train: I've sent the crew your address for #3, Mon 6 – Wed 8 April (2 nights). I'll delete it once they've left.
    kari: details 3 Storgata 2, ground floor
      → kari: Saved with #3: a sofa in Oslo, Mon 6 – Wed 8 April (2 nights), for North by train by Ada. These travellers can read it: Ada and Lena. I won't show it to anyone else.
          They arrive today, so I've sent it to the crew. I'll delete that message once they've left.
      → ada(!): This has changed! The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “Storgata 2, ground floor”
          This is just for you. I'll delete it once you've left.
      → lena(!): This has changed! The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “Storgata 2, ground floor”
          This is just for you. I'll delete it once you've left.
      → ada: (deleted) The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “Storgata 1, third floor, the key is with Åse next door”
          This is just for you. I'll delete it once you've left.
      → lena: (deleted) The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “Storgata 1, third floor, the key is with Åse next door”
          This is just for you. I'll delete it once you've left.
    kari: details 3 Storgata 2, ground floor
      → kari: That's what I already have for #3.
    kari: details 3 -
      → kari: Done: I've forgotten the address for #3, and I'll delete it wherever I sent it.
      → ada(!): North by train: the host has withdrawn the address for #3 in Oslo. To ask about it: `ask 3 How do we get in?`
      → lena(!): North by train: the host has withdrawn the address for #3 in Oslo. To ask about it: `ask 3 How do we get in?`
      → ada: (deleted) This has changed! The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “Storgata 2, ground floor”
          This is just for you. I'll delete it once you've left.
      → lena: (deleted) This has changed! The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “Storgata 2, ground floor”
          This is just for you. I'll delete it once you've left.
    ada: tonight
      → ada: … Oslo: a sofa for 1 person at Kari's, #3
          The host of #3 hasn't given me the address yet. To ask: `ask 3 How do we get in?`
    kari: details 3 Storgata 3
      → kari: Saved with #3: a sofa in Oslo, Mon 6 – Wed 8 April (2 nights), for North by train by Ada. These travellers can read it: Ada and Lena. I won't show it to anyone else.
          They arrive today, so I've sent it to the crew. I'll delete that message once they've left.
      → ada: The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “Storgata 3”
          This is just for you. I'll delete it once you've left.
      → lena: The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “Storgata 3”
          This is just for you. I'll delete it once you've left.
    kari: withdraw 3
      → kari: Withdraw #3 in Oslo for Mon 6 – Wed 8 April (2 nights)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, take back
      → kari: You've withdrawn #3 for Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 – Wed 8 April (2 nights), has been withdrawn. `nights` shows what you still have.
          I've deleted the address I sent you.
          There's no other offer for Mon 6 April yet.
          There's no other offer for Tue 7 April yet.
      → lena(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 – Wed 8 April (2 nights), has been withdrawn. `nights` shows what you still have.
          I've deleted the address I sent you.
          There's no other offer for Mon 6 April yet.
          There's no other offer for Tue 7 April yet.
      → ada: (deleted) The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “Storgata 3”
          This is just for you. I'll delete it once you've left.
      → lena: (deleted) The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “Storgata 3”
          This is just for you. I'll delete it once you've left.
    ada: tonight
      → ada: … Oslo: no bed yet.
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
      → ada(!): This offer for North by train is still waiting for your answer: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
      → lena(!): This offer for North by train is still waiting for your answer: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
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
      → ada: You've accepted #3: Mon 6 April (1 night) in Oslo. I'll let the host know.
          I'll send you the address in a separate message.
          …
      → kari(!): Good news: Ada (@ada:localhost) and one other person would love to stay with you, Mon 6 April (1 night). Thank you! That's for #3, on the trip North by train.
          …
      → lena: Your crew has accepted #3 in Oslo, Mon 6 April (1 night).
      → ada: The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor, the key is with Åse next door”
          This is just for you. I'll delete it once you've left.
      → lena: The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor, the key is with Åse next door”
          This is just for you. I'll delete it once you've left.
      → kari: North by train: I've sent the crew your address for #3, Mon 6 April (1 night). I'll delete it once they've left.
    ada: decline 3 Mon
      → ada: Give back #3 in Oslo for Mon 6 April (1 night)? You've accepted it; I'll tell the host that you don't need it after all. Write `yes, give back` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: yes, give back
      → kari(!): The crew of North by train doesn't need your offer #3 for Mon 6 April (1 night). Thanks all the same!
      → ada: (deleted) The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor, the key is with Åse next door”
          This is just for you. I'll delete it once you've left.
      → lena: (deleted) The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor, the key is with Åse next door”
          This is just for you. I'll delete it once you've left.
      → ada: You've turned down #3 for Mon 6 April (1 night). I'll let the host know, with thanks.
          …
      → lena: Your crew has turned down #3 in Oslo, Mon 6 April (1 night).
    ");
}

#[test]
fn by_a_reply_edited_and_deleted() {
    let mut talk = oslo_goteborg();
    talk.play("kari: offer Oslo sofa Mon–Wed\n@now 2026-04-05 12:00\nada: accept 3");
    let asked = talk.newest("kari");
    assert_snapshot!(talk.replies("kari", false, &asked, "address: Storgata 1, third floor, ring twice and wait, the key is with Åse next door"), @"
    → kari: Saved with #3: a sofa in Oslo, Mon 6 – Wed 8 April (2 nights), for North by train by Ada. These travellers can read it: Ada. I won't show it to anyone else.
        The crew has it now, and I'll delete that message once they've left.
    → ada: The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor, ring twice and wait, the key is with Åse next door”
        It's from Mon 6 April on, not for tonight.
        This is just for you. I'll delete it once you've left.
    → kari: North by train: I've sent the crew your address for #3, Mon 6 April (1 night). I'll delete it once they've left.
    ");
    let set = talk.last.clone();
    talk.edits("kari", false, &set, "address: Storgata 2");
    assert_snapshot!(talk.settle(), @"
    [Sun 05 12:00]
      → kari: ($16 now) Saved with #3: a sofa in Oslo, Mon 6 – Wed 8 April (2 nights), for North by train by Ada. These travellers can read it: Ada. I won't show it to anyone else.
          The crew has it now, and I'll delete that message once they've left.
      → ada(!): This has changed! The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 2”
          It's from Mon 6 April on, not for tonight.
          This is just for you. I'll delete it once you've left.
      → ada: (deleted) The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor, ring twice and wait, the key is with Åse next door”
          It's from Mon 6 April on, not for tonight.
          This is just for you. I'll delete it once you've left.
    ");
    talk.edits("kari", false, &set, "I am looking forward to it");
    assert_snapshot!(talk.settle(), @"
    [Sun 05 12:00]
      → kari: ($16 now) Shall I pass this on to the crew, about #3, without your name: “I am looking forward to it”? Tap ✅ or ❌, or say yes or no.
          You deleted or changed that message, so I've forgotten the address in it, and I'll delete it wherever I sent it.
      → ada(!): North by train: the host has withdrawn the address for #3 in Oslo. To ask about it: `ask 3 How do we get in?`
      → ada: (deleted) This has changed! The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 2”
          It's from Mon 6 April on, not for tonight.
          This is just for you. I'll delete it once you've left.
    ");
    talk.play("kari: details 3 Storgata 4");
    let set = talk.last.clone();
    assert_snapshot!(talk.deletes("kari", false, &set), @"
    → kari: ($29 now) You deleted or changed that message, so I've forgotten the address in it, and I'll delete it wherever I sent it.
    → ada(!): North by train: the host has withdrawn the address for #3 in Oslo. To ask about it: `ask 3 How do we get in?`
    → ada: (deleted) The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 4”
        It's from Mon 6 April on, not for tonight.
        This is just for you. I'll delete it once you've left.
    ");
}

/// Check-in details sent in a room, or unencrypted, by mistake: nothing is stored, and only the sender is pinged.
#[test]
fn sent_in_a_room_by_mistake() {
    let mut talk = bed_with_check_in();
    assert_snapshot!(talk.says("kari", true, "!details 3 Hemmelig vei 7"), @"  → room(!): Everyone here can read that. I haven't saved it. Please delete your message and send it to me in an encrypted direct chat.");
    let mut said = talk.said("kari", false, "!details 3 Hemmelig vei 7");
    said.room = RoomFacts { encrypted: false, ..said.room };
    said.room.id = RoomId::new("!clear");
    assert_snapshot!(talk.take_said(said), @"  → clear(!): This chat isn't encrypted, so I haven't saved that. Please delete your message and send it to me in an encrypted direct chat.");
    talk.says("kari", true, "!show 3");
    let to = talk.newest("room");
    assert_snapshot!(talk.replies("kari", true, &to, "address: Hemmelig vei 7"), @"  → room(!): Everyone here can read that. I haven't saved it. Please delete your message and send it to me in an encrypted direct chat.");
    assert_snapshot!(talk.says("kari", true, "!offer Oslo sofa Wed–Thu -- Hemmelig vei 7"), @"  → room(!): That looks like an address, a code or a way to reach someone, and everyone here can read it. I haven't saved anything. Please delete your message and send the offer again without it. Then write me the rest in a direct chat: only the crew will get it.");
    assert_snapshot!(talk.says("kari", true, "!offer Oslo sofa Wed–Thu, Hemmelig vei 7"), @"  → room(!): That looks like an address, a code or a way to reach someone, and everyone here can read it. I haven't saved anything. Please delete your message and send the offer again without it. Then write me the rest in a direct chat: only the crew will get it.");
    assert_snapshot!(talk.dm("kari", "offer Oslo sofa Wed–Thu -- Hemmelig vei 7"), @"  → kari: “Hemmelig vei 7” looks like an address, a code or a way to reach someone. Everyone who sees the offer can read its note, so I haven't saved anything. Please send the offer again without it. Then write me the rest by itself, here: only the crew will get it.");
    assert_snapshot!(talk.dm("kari", "offer Oslo sofa Wed–Thu -- 2 sofas, 4th floor"), @"
    → kari: Thank you! I've passed offer #4 on to the crew of North by train: a sofa in Oslo for 1 person, Wed 8 April (1 night) – 2 sofas, 4th floor …
        Everyone who can see the trip can read your note.
        …
    → ada(!): New offer for North by train: #4 a sofa at Kari's in Oslo for 1 person: Wed 8 April (1 night, open) – 2 sofas, 4th floor
        Accept it? Tap ✅ or ❌, or write `accept 4`.
    → lena(!): New offer for North by train: #4 a sofa at Kari's in Oslo for 1 person: Wed 8 April (1 night, open) – 2 sofas, 4th floor
        Accept it? Tap ✅ or ❌, or write `accept 4`.
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
    → ada: (deleted) The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “Storgata 1, third floor, the key is with Åse next door”
        It's from Mon 6 April on, not for tonight.
        This is just for you. I'll delete it once you've left.
    → ada: Someone else has joined or been invited, so this is a group for me now: everyone can read what I say, and I only react to `!` or my name.
        For anything private, please start a new chat with just me.
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
    assert!(said.contains("You've lost a bed") && !said.contains("Storgata"), "{said}");
}

/// Deleted on the morning after; later, where the bot was down then.
#[test]
fn deleted_later_where_the_bot_was_down() {
    let mut talk = bed_with_check_in();
    talk.play("@now 2026-04-05 12:00\nada: accept 3 Mon");
    talk.now = local("2026-04-20 12:00");
    let said = talk.send_due();
    assert!(said.contains("(deleted) The address for"), "{said}");
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
    assert!(said.contains("(deleted) This has changed! The address for"), "{said}");
}
