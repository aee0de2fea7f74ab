//! Reminders before meetups, reminders that people set for themselves, and the evening message.

use chrono::TimeDelta;
use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::local;

#[test]
fn pings_before_a_meetup() {
    let mut talk = oslo_goteborg().without_evenings();
    // Lena comes, but isn't in the room.
    assert_snapshot!(talk.play("
        ada: trip open
        #room ada: !meet Tinker night Tuesday 7 April 18:00 in Oslo at the centre
        #room kari: !rsvp 3 yes
        lena: trip use North
        lena: rsvp 3 maybe
        #room jonas: !rsvp 3 no
        #room ada: !remind 3 3d 1h
        ada: reminders
        @now 2026-04-07 20:30
    "), @"
    ada: trip open
      → ada: Open: anyone who talks to me can find this trip.
    #room ada: !meet Tinker night Tuesday 7 April 18:00 in Oslo at the centre
      → room: New meetup: #3 Tinker night, Tue 7 April, 18:00, at the centre in Oslo
          …
    #room kari: !rsvp 3 yes
      → room: See you at #3 Tinker night, Tue 7 April, 18:00. I'll remind you.
    lena: trip use North
      → lena: From now on we're talking about North by train.
    lena: rsvp 3 maybe
      → lena: You're a maybe for #3 Tinker night, Tue 7 April, 18:00. I'll remind you.
    #room jonas: !rsvp 3 no
      → room: OK, you're not coming to #3 Tinker night, Tue 7 April, 18:00.
    #room ada: !remind 3 3d 1h
      → room: I'll remind everyone about #3 Tinker night, 3 days and 1 hour before.
    ada: reminders
      → ada: Reminders for North by train:
          • #3 Tinker night, Tue 7 April, 18:00 · 3 days and 1 hour before
    @now 2026-04-07 20:30
    [Sat 04 18:00]
      → room(!): Tinker night (#3) in 3 days: Tue 7 April, 18:00, at the centre in Oslo · 1 yes, 1 maybe
      → lena(!): Tinker night (#3) in 3 days: Tue 7 April, 18:00, at the centre in Oslo · 1 yes, 1 maybe
    [Tue 07 17:00]
      → room(!): Tinker night (#3) in 1 hour: Tue 7 April, 18:00, at the centre in Oslo · 1 yes, 1 maybe
      → lena(!): Tinker night (#3) in 1 hour: Tue 7 April, 18:00, at the centre in Oslo · 1 yes, 1 maybe
    ");
}

#[test]
fn what_was_cancelled_or_moved_never_pings() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        #room ada: !meet Dinner Tuesday 7 April 18:00 in Oslo
        #room ada: !meet Lunch Tuesday 7 April 12:00 in Oslo
        #room kari: !rsvp 3 yes
        @now 2026-04-06 19:00
        #room ada: !meet 3 20:00
        #room ada: !cancel 4 -- no cook
        @now 2026-04-07 23:00
    "), @"
    #room ada: !meet Dinner Tuesday 7 April 18:00 in Oslo
      → room: New meetup: #3 Dinner, Tue 7 April, 18:00, in Oslo
          …
    #room ada: !meet Lunch Tuesday 7 April 12:00 in Oslo
      → room: New meetup: #4 Lunch, Tue 7 April, 12:00, in Oslo
          …
    #room kari: !rsvp 3 yes
      → room: See you at #3 Dinner, Tue 7 April, 18:00. I'll remind you.
    @now 2026-04-06 19:00
    [Mon 06 12:00]
      → room(!): Lunch (#4) in 24 hours: Tue 7 April, 12:00, in Oslo
    [Mon 06 18:00]
      → room(!): Dinner (#3) in 24 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    #room ada: !meet 3 20:00
      → room: Changed: #3 Dinner
          Before: Tue 7 April, 18:00
          Now: Tue 7 April, 20:00
          …
      → kari(!): Changed (North by train): #3 Dinner
          Before: Tue 7 April, 18:00
          Now: Tue 7 April, 20:00
    #room ada: !cancel 4 -- no cook
      → room: Cancelled: #4 Lunch, Tue 7 April, 12:00 – no cook
          To bring it back: `!confirm 4`.
          …
    @now 2026-04-07 23:00
    [Mon 06 20:00]
      → room(!): Dinner (#3) in 24 hours: Tue 7 April, 20:00, in Oslo · 1 yes
    [Tue 07 18:00]
      → room(!): Dinner (#3) in 2 hours: Tue 7 April, 20:00, in Oslo · 1 yes
    ");
}

#[test]
fn a_late_reminder_says_the_time_that_is_left() {
    let mut talk = oslo_goteborg();
    talk.play(
        "#room ada: !meet Dinner Tuesday 7 April 18:00 in Oslo
         #room kari: !rsvp 3 yes",
    );
    // The bot was down from Sunday noon to 25 minutes before the dinner: one ping, not two.
    talk.now = local("2026-04-07 17:35");
    assert_snapshot!(talk.send_due(), @"
    [Tue 07 17:35]
      → room(!): Dinner (#3) in 25 minutes: Tue 7 April, 18:00, in Oslo · 1 yes
    ");
    assert_eq!(talk.send_due(), "");
}

#[test]
fn a_reminder_missed_while_down_goes_to_its_maker_only() {
    let mut talk = oslo_goteborg();
    talk.play(
        "#room kari: !meet Dinner Tuesday 7 April 18:00 in Oslo
         #room ada: !confirm 3
         #room ada: !rsvp 3 yes",
    );
    talk.now = local("2026-04-08 10:00");
    assert_snapshot!(talk.send_due(), @"
    [Wed 08 10:00]
      → kari: I was away and missed the reminder for #3 Dinner, Tue 7 April, 18:00. It's over now, so I said nothing in the room.
    ");
    talk.now += TimeDelta::hours(1);
    assert_eq!(talk.send_due(), "");
}

#[test]
fn a_meetup_made_late_gets_only_the_reminders_ahead() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        @now 2026-04-07 17:00
        #room ada: !meet Dinner today 18:30 in Oslo
        @now 2026-04-07 19:00
    "), @"
    @now 2026-04-07 17:00
    #room ada: !meet Dinner today 18:30 in Oslo
      → room: New meetup: #3 Dinner, Tue 7 April, 18:30, in Oslo
          …
    @now 2026-04-07 19:00
    [Tue 07 18:00]
      → room(!): Dinner (#3) in 30 minutes: Tue 7 April, 18:30, in Oslo
    ");
}

#[test]
fn reminders_for_oneself() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        #room ada: !meet Dinner Tuesday 7 April 18:00 in Oslo
        kari: remind me 3 30m
        kari: remind me tomorrow 9:00 buy tickets
        kari: remind me 2h call Lena
        kari: remind me 18:00 water the plants
        #room kari: !remind me Sunday pack
        kari: reminders
        #room jonas: !reminders
        kari: remind me
        kari: remind me tomorrow 9:00
        kari: remind me buy tickets
        kari: remind me 2 April 2026 9:00 buy tickets
        kari: remind me 2 April 2039 9:00 buy tickets
        kari: remind 3 1h
        kari: remind 3 soon
        #room ada: !remind 3 1m 2m 3m 4m 5m 6m
        #room ada: !remind 3 none
        #room ada: !remind 5h
        #room mod: !remind 5h
        @now 2026-04-07 18:00
    "), @"
    #room ada: !meet Dinner Tuesday 7 April 18:00 in Oslo
      → room: New meetup: #3 Dinner, Tue 7 April, 18:00, in Oslo
          …
    kari: remind me 3 30m
      → kari: I'll remind you about #3 Dinner, 30 minutes before.
    kari: remind me tomorrow 9:00 buy tickets
      → kari: I'll remind you in 23 hours, on Sat 4 April, 09:00: buy tickets
    kari: remind me 2h call Lena
      → kari: I'll remind you in 2 hours, on Fri 3 April, 12:00: call Lena
    kari: remind me 18:00 water the plants
      → kari: I'll remind you in 8 hours, on Fri 3 April, 18:00: water the plants
    #room kari: !remind me Sunday pack
      → room: I'll remind you in 2 days, on Sun 5 April, 08:00: pack
          You gave no time, so I took 08:00. Another one? Just reply, like “at 10”.
    kari: reminders
      → kari: Reminders for North by train:
          • #3 Dinner, Tue 7 April, 18:00 · 1 day and 2 hours before
          • Just you, before #3 Dinner: 30 minutes
          • 2. Just you, Fri 3 April, 12:00: call Lena
          • 3. Just you, Fri 3 April, 18:00: water the plants
          • 1. Just you, Sat 4 April, 09:00: buy tickets
          • 4. Just you, Sun 5 April, 08:00: pack

          `cancel reminder 2` drops one.
    #room jonas: !reminders
      → room: Reminders for North by train:
          • #3 Dinner, Tue 7 April, 18:00 · 1 day and 2 hours before
    kari: remind me
      → kari: When? For example: `remind me tomorrow 9:00 buy tickets`, or `remind me 2h call Kari`.
    kari: remind me tomorrow 9:00
      → kari: What should I remind you of on Sat 4 April, 09:00? For example: `remind me tomorrow 9:00 buy tickets`.
    kari: remind me buy tickets
      → kari: When? For example: `remind me tomorrow 9:00 buy tickets`, or `remind me 2h call Kari`.
    kari: remind me 2 April 2026 9:00 buy tickets
      → kari: Thu 2 April, 09:00 has already passed. For example: `remind me tomorrow 9:00 buy tickets`.
    kari: remind me 2 April 2039 9:00 buy tickets
      → kari: At most 750 days ahead, please.
    kari: remind 3 1h
      → kari: Only the person who set up that meetup or the crew can set its reminders. To remind just yourself: `remind me 7 2h`.
    kari: remind 3 soon
      → kari: Only the person who set up that meetup or the crew can set its reminders. To remind just yourself: `remind me 7 2h`.
    #room ada: !remind 3 1m 2m 3m 4m 5m 6m
      → room: At most 5 reminders for one meetup, please.
    #room ada: !remind 3 none
      → room: No reminders for #3 Dinner now.
    #room ada: !remind 5h
      → room: Only this room's moderators can set that.
    #room mod: !remind 5h
      → room: I'll post a reminder here 5 hours before each meetup.
    @now 2026-04-07 18:00
    [Fri 03 12:00]
      → kari(!): You asked me to remind you: call Lena
    [Fri 03 18:00]
      → kari(!): You asked me to remind you: water the plants
    [Sat 04 09:00]
      → kari(!): You asked me to remind you: buy tickets
    [Sun 05 08:00]
      → room(!): You asked me to remind you: pack
    [Tue 07 17:30]
      → kari(!): Dinner (#3) in 30 minutes: Tue 7 April, 18:00, in Oslo
    ");
}

#[test]
fn the_evening_message() {
    assert_snapshot!(oslo_goteborg().play("
        kari: offer Oslo sofa 6–7 April -- third floor
        ada: accept 3
        jonas: offer Oslo bed 7–8 April
        @now 2026-04-06 19:00
        ada: accept 4
        kari: offer Oslo sofa 8–9 April
        ada: accept 5
        @now 2026-04-08 23:00
    "), @"
    kari: offer Oslo sofa 6–7 April -- third floor
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) – third floor …
          Everyone who can see the trip can read your note.
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open) – third floor
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    ada: accept 3
      → ada: You've accepted #3: Mon 6 April (1 night) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 April (1 night). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    jonas: offer Oslo bed 7–8 April
      → jonas: Thank you! I've passed offer #4 on to the crew of North by train: a bed in Oslo for 1 person, Tue 7 April (1 night) …
          …
      → ada(!): New offer for North by train: #4 a bed at Jonas's in Oslo for 1 person: Tue 7 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 4`.
    @now 2026-04-06 19:00
    [Sun 05 10:00]
      → ada(!): This offer for North by train is still waiting for your answer: #4 a bed at Jonas's in Oslo for 1 person: Tue 7 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 4`.
    [Sun 05 18:00]
      → ada(!): North by train …
          Tue 7 April in Oslo: nothing accepted yet. Offered: #4
    [Mon 06 18:00]
      → ada(!): … Oslo: a sofa at Kari's, #3 – third floor
          Tue 7 April in Oslo: nothing accepted yet. Offered: #4
          Wed 8 April in Oslo: no bed yet.
    ada: accept 4
      → ada: You've accepted #4: Tue 7 April (1 night) in Oslo. I'll let the host know.
          …
      → jonas(!): Good news: Ada (@ada:localhost) would love to stay with you, Tue 7 April (1 night). Thank you! That's for #4, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    kari: offer Oslo sofa 8–9 April
      → kari: Thank you! I've passed offer #5 on to the crew of North by train: a sofa in Oslo for 1 person, Wed 8 April (1 night) …
          …
      → ada(!): New offer for North by train: #5 a sofa at Kari's in Oslo for 1 person: Wed 8 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 5`.
    ada: accept 5
      → ada: You've accepted #5: Wed 8 April (1 night) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: the crew of North by train would love to stay with you, Wed 8 April (1 night). Thank you! That's for #5.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    @now 2026-04-08 23:00
    [Tue 07 18:00]
      → ada(!): … Oslo: a bed at Jonas's, #4
          Thu 9 April in Gothenburg: no bed yet.
    [Wed 08 18:00]
      → ada(!): … Oslo: a sofa at Kari's, #5
          Thu 9 April in Gothenburg: no bed yet.
          Fri 10 April in Gothenburg: no bed yet.
    ");
}

#[test]
fn a_room_without_stops_has_its_weekly_meetup_pinged() {
    assert_snapshot!(crate::harness::talk::Talk::new().play("
        #room ada: !trip new Our centre
        #room ada: !meet Tinker night every Tuesday 18:00 in Oslo
        #room ada: !meetups
        @now 2026-04-14 20:00
    "), @"
    #room ada: !trip new Our centre
      → room: You've started the trip Our centre.
          I'll post reminders in this room. To add stops: `!stop Oslo 6–9 April`.
    #room ada: !meet Tinker night every Tuesday 18:00 in Oslo
      → room: New meetup: #1 Tinker night, every Tuesday, 18:00, in Oslo
          …
    #room ada: !meetups
      → room: Meetups along the way (Our centre):
          • #1 Tinker night, Tue 7 April, 18:00, in Oslo
          • #1 Tinker night, Tue 14 April, 18:00, in Oslo
    @now 2026-04-14 20:00
    [Mon 06 18:00]
      → room(!): Tinker night (#1) in 24 hours: Tue 7 April, 18:00, in Oslo
    [Tue 07 16:00]
      → room(!): Tinker night (#1) in 2 hours: Tue 7 April, 18:00, in Oslo
    [Mon 13 18:00]
      → room(!): Tinker night (#1) in 24 hours: Tue 14 April, 18:00, in Oslo
    [Tue 14 16:00]
      → room(!): Tinker night (#1) in 2 hours: Tue 14 April, 18:00, in Oslo
    ");
}

#[test]
fn six_is_six_on_both_sides_of_the_clock_change() {
    let mut talk = crate::harness::talk::Talk::new();
    talk.now = local("2026-03-20 10:00");
    assert_snapshot!(talk.play("
        #room ada: !trip new Spring 23 March – 4 April
        #room ada: !stop Oslo 23 March – 4 April
        #room ada: !meet Tinker night every Tuesday 18:00 in Oslo
        #room ada: !remind 3 2h
        #room ada: !remind 2 2h
        @now 2026-04-01 10:00
    "), @"
    #room ada: !trip new Spring 23 March – 4 April
      → room: You've started the trip Spring, Mon 23 March – Sat 4 April.
          I'll post reminders in this room. To add stops: `!stop Oslo 6–9 April`.
    #room ada: !stop Oslo 23 March – 4 April
      → room: New stop: #1 Oslo, Mon 23 March – Sat 4 April
    #room ada: !meet Tinker night every Tuesday 18:00 in Oslo
      → room: New meetup: #2 Tinker night, every Tuesday, 18:00, in Oslo
          The travellers are there on Tue 24 March, 18:00 and Tue 31 March, 18:00.
          …
    #room ada: !remind 3 2h
      → room: There's no #3 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.
    #room ada: !remind 2 2h
      → room: I'll remind everyone about #2 Tinker night, 2 hours before.
    @now 2026-04-01 10:00
    [Sat 21 18:00]
      → ada(!): Spring …
          Mon 23 March in Oslo: no bed yet.
    [Sun 22 18:00]
      → ada(!): Spring …
          Mon 23 March in Oslo: no bed yet.
          Tue 24 March in Oslo: no bed yet.
    [Mon 23 18:00]
      → ada(!): … Oslo: no bed yet.
          Tue 24 March in Oslo: no bed yet.
          Wed 25 March in Oslo: no bed yet.
    [Tue 24 16:00]
      → room(!): Tinker night (#2) in 2 hours: Tue 24 March, 18:00, in Oslo
    [Tue 24 18:00]
      → ada(!): … Oslo: no bed yet.
          Wed 25 March in Oslo: no bed yet.
          Thu 26 March in Oslo: no bed yet.
    [Wed 25 18:00]
      → ada(!): … Oslo: no bed yet.
          Thu 26 March in Oslo: no bed yet.
          Fri 27 March in Oslo: no bed yet.
    [Thu 26 18:00]
      → ada(!): … Oslo: no bed yet.
          Fri 27 March in Oslo: no bed yet.
          Sat 28 March in Oslo: no bed yet.
    [Fri 27 18:00]
      → ada(!): Are you still travelling (Spring)? I'll pause evening messages until you answer.
    [Tue 31 16:00]
      → room(!): Tinker night (#2) in 2 hours: Tue 31 March, 18:00, in Oslo
    ");
}

#[test]
fn pings_of_what_was_proposed() {
    let mut talk = oslo_goteborg().without_evenings();
    talk.play("kari: meet Dinner Tuesday 7 April 18:00 in Oslo");
    talk.now = local("2026-04-07 17:00");
    talk.send_due();
    assert_snapshot!(talk.play("
        ada: confirm 3
        @now 2026-04-07 18:00
    "), @"
    ada: confirm 3
      → ada: Confirmed: #3 Dinner, Tue 7 April, 18:00, in Oslo
          …
          …
      → kari(!): Confirmed (North by train): #3 Dinner, Tue 7 April, 18:00, in Oslo
      → room: New meetup: #3 Dinner, Tue 7 April, 18:00, in Oslo
    @now 2026-04-07 18:00
    [Tue 07 17:30]
      → room(!): Dinner (#3) in 30 minutes: Tue 7 April, 18:00, in Oslo
    ");
}
