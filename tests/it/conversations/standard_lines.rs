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
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Wed 8 April (2 nights, each can be taken or left). I'll let the crew know. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 3 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 3` takes the offer back.
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    ada: accept 3 Mon
      → ada: Accepted from #3: Mon 6 – Tue 7 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Tue 7 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          If something comes up: `!withdraw 3`, all of it or a night.
    #room ada: !meet Dinner Tuesday 18:00 in Oslo
      → room: Meetup #4 Dinner, Tue 7 April, 18:00, in Oslo
          Coming? `!rsvp 4 yes`, `maybe` or `no`; `!rsvp 4 yes +2` brings two.
    jonas: offer Oslo floor 8–9 April
      → jonas: Offer #5: floor space in Oslo for one, Wed 8 – Thu 9 April (one night). I'll let the crew know. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 5 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 5` takes the offer back.
      → ada: For North by train: #5 floor space in Oslo at Jonas's for one: Wed 8 – Thu 9 April (open)
          `!accept 5`, or night by night: `!accept 5 Wed 8 April`. `!decline 5` leaves it.
    @now 2026-04-04 20:00
    kari: withdraw 3 Tue
      → kari: Withdrawn from #3: Tue 7 – Wed 8 April. I'll let the crew know.
      → ada: #3 in Oslo was withdrawn for Tue 7 – Wed 8 April.
    kari: withdraw 3 Mon
      → kari: Take back #3 in Oslo for Mon 6 – Tue 7 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes, take back
      → kari: Withdrawn from #3: Mon 6 – Tue 7 April. I'll let the crew know.
      → ada(!): A bed is gone: #3 in Oslo was withdrawn for Mon 6 – Tue 7 April, which you had accepted. `!nights` shows what is left.
          For Mon 6 April nothing else is offered.
    @now 2026-04-08 20:00
    [Sun 05 18:00]
      → ada(!): North by train is about to begin:
          Mon 6 April in Oslo: no bed.
          Tue 7 April in Oslo: no bed.
    [Mon 06 10:00]
      → ada(!): Still waiting for your answer, for North by train: #5 floor space in Oslo at Jonas's for one: Wed 8 – Thu 9 April (open)
          `!accept 5`, or night by night: `!accept 5 Wed 8 April`. `!decline 5` leaves it.
    [Mon 06 18:00]
      → room(!): Dinner (#4) in 24 hours: Tue 7 April, 18:00, in Oslo
    [Mon 06 18:00]
      → ada(!): Tonight in Oslo: no bed.
          Tue 7 April in Oslo: no bed.
          Wed 8 April in Oslo: nothing accepted yet. Offered: #5
    [Tue 07 16:00]
      → room(!): Dinner (#4) in 2 hours: Tue 7 April, 18:00, in Oslo
    [Tue 07 18:00]
      → ada(!): Tonight in Oslo: no bed.
          Wed 8 April in Oslo: nothing accepted yet. Offered: #5
          Thu 9 April in Gothenburg: no bed.
    [Wed 08 18:00]
      → ada(!): Tonight in Oslo: nothing accepted yet. Offered: #5
          Thu 9 April in Gothenburg: no bed.
          Fri 10 April in Gothenburg: no bed.
    ada: accept 5
      → ada: Accepted from #5: Wed 8 – Thu 9 April in Oslo. I'll let the host know.
      → jonas: North by train (by Ada, @ada:localhost) takes your offer #5 for Wed 8 – Thu 9 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 5 Storgata 1, third floor`. I pass it on when the day has come.
          If something comes up: `!withdraw 5`, all of it or a night.
    ada: tonight
      → ada: Tonight in Oslo: floor space for one at Jonas's, #5
          On how to get in at #5, the host said nothing yet. `!ask 5 How do we get in?` asks.
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
    assert_eq!(left_out, 14);
}
