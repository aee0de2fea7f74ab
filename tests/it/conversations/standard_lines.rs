//! The lines that other snapshots show as `…` ([`crate::harness::elide`]), once in full.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;

const SCRIPT: &str = "
    kari: offer Oslo sofa 6–8 April
    ada: accept 3 Mon
    #room ada: !meet Dinner Tuesday 18:00 in Oslo
    jonas: offer Oslo floor 8–9 April
    @now 2026-04-04 20:00
    kari: withdraw 3 Tue
    kari: withdraw 3 Mon
    kari: yes, take back
    @now 2026-04-08 20:00
    ada: accept 5
    ada: tonight
";

#[test]
fn in_full() {
    assert_snapshot!(oslo_goteborg().in_full().play(SCRIPT), @"
    kari: offer Oslo sofa 6–8 April
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights). I'll let you know what they say.
          Changed your mind? `withdraw 3`
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    ada: accept 3 Mon
      → ada: You've accepted #3: Mon 6 April (1 night) in Oslo. I'll let the host know.
          Not right? Say `undo` within 10 minutes.
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 April (1 night). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    #room ada: !meet Dinner Tuesday 18:00 in Oslo
      → room: New meetup: #4 Dinner, Tue 7 April, 18:00, in Oslo
          Coming? `!rsvp 4 yes`, `maybe` or `no`. Bringing two: `!rsvp 4 yes +2`.
    jonas: offer Oslo floor 8–9 April
      → jonas: Thank you! I've passed offer #5 on to the crew of North by train: floor space in Oslo for 1 person, Wed 8 April (1 night). I'll let you know what they say.
          Changed your mind? `withdraw 5`
      → ada(!): New offer for North by train: #5 floor space at Jonas's in Oslo for 1 person: Wed 8 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 5`.
    @now 2026-04-04 20:00
    kari: withdraw 3 Tue
      → kari: You've withdrawn #3 for Tue 7 April (1 night). I'll let the crew know.
          Not right? Say `undo` within 10 minutes.
      → ada: #3 in Oslo has been withdrawn for Tue 7 April (1 night).
    kari: withdraw 3 Mon
      → kari: Withdraw #3 in Oslo for Mon 6 April (1 night)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, take back
      → kari: You've withdrawn #3 for Mon 6 April (1 night). I'll let the crew know.
          Not right? Say `undo` within 10 minutes.
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 April (1 night), has been withdrawn. `nights` shows what you still have.
          There's no other offer for Mon 6 April yet.
    @now 2026-04-08 20:00
    [Sun 05 18:00]
      → ada(!): North by train is about to begin:
          Mon 6 April in Oslo: no bed yet.
          Tue 7 April in Oslo: no bed yet.
    [Mon 06 10:00]
      → ada(!): This offer for North by train is still waiting for your answer: #5 floor space at Jonas's in Oslo for 1 person: Wed 8 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 5`.
    [Mon 06 18:00]
      → room(!): Dinner (#4) in 24 hours: Tue 7 April, 18:00, in Oslo
    [Mon 06 18:00]
      → ada(!): Tonight in Oslo: no bed yet.
          Tue 7 April in Oslo: no bed yet.
          Wed 8 April in Oslo: nothing accepted yet. Offered: #5
    [Tue 07 16:00]
      → room(!): Dinner (#4) in 2 hours: Tue 7 April, 18:00, in Oslo
    [Tue 07 18:00]
      → ada(!): Tonight in Oslo: no bed yet.
          Wed 8 April in Oslo: nothing accepted yet. Offered: #5
          Thu 9 April in Gothenburg: no bed yet.
    [Wed 08 18:00]
      → ada(!): Tonight in Oslo: nothing accepted yet. Offered: #5
          Thu 9 April in Gothenburg: no bed yet.
          Fri 10 April in Gothenburg: no bed yet.
    ada: accept 5
      → ada: You've accepted #5: Wed 8 April (1 night) in Oslo. I'll let the host know.
          Not right? Say `undo` within 10 minutes.
      → jonas(!): Good news: Ada (@ada:localhost) would love to stay with you, Wed 8 April (1 night). Thank you! That's for #5, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ada: tonight
      → ada: Tonight in Oslo: floor space for 1 person at Jonas's, #5
          The host of #5 hasn't given me the address yet. To ask: `ask 5 How do we get in?`
    ");
}

/// Elided or not, the transcript has the same lines.
#[test]
fn elided() {
    let (full, elided) = (oslo_goteborg().in_full().play(SCRIPT), oslo_goteborg().play(SCRIPT));
    let mut left_out = 0;
    assert_eq!(full.lines().count(), elided.lines().count());
    for (full, elided) in full.lines().zip(elided.lines()).filter(|(full, elided)| full != elided) {
        let (before, after) = elided.split_once('…').expect("what is left out is marked");
        assert!(full.starts_with(before.trim_end()) && full.ends_with(after.trim_start()), "{full}\n{elided}");
        left_out += 1;
    }
    assert_eq!(left_out, 16);
}
