//! When reminders and evening messages are sent, while times, places and settings change.

use insta::assert_snapshot;
use stopover::incoming::IncomingKind;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::{Talk, room};

#[test]
fn changing_the_lead_times_fires_nothing_for_the_past() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        #room ada: !meet Tinker night every Tuesday 18:00 in Oslo
        #room ada: !rsvp 3 yes
        @now 2026-04-07 17:00
        #room mod: !remind 3h
        #room ada: !remind 3 1d
        @now 2026-04-08 09:00
        #room ada: !remind 3 3h
        #room mod: !remind 5h
        @now 2026-04-08 12:00
    "), @"
    #room ada: !meet Tinker night every Tuesday 18:00 in Oslo
      → room: Meetup #3 Tinker night, every Tuesday, 18:00, in Oslo
          While the traveller is there: Tue 7 April, 18:00.
          …
    #room ada: !rsvp 3 yes
      → room: See you at #3 Tinker night, Tue 7 April, 18:00. I'll remind you.
    @now 2026-04-07 17:00
    [Mon 06 18:00]
      → room(!): Tinker night (#3) in 24 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    [Tue 07 16:00]
      → room(!): Tinker night (#3) in 2 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    #room mod: !remind 3h
      → room: Meetups are pinged here before they begin by: 3 hours.
    #room ada: !remind 3 1d
      → room: #3 Tinker night is pinged before it by: one day.
    @now 2026-04-08 09:00
    #room ada: !remind 3 3h
      → room: #3 Tinker night is pinged before it by: 3 hours.
    #room mod: !remind 5h
      → room: Meetups are pinged here before they begin by: 5 hours.
    @now 2026-04-08 12:00
    ");
}

#[test]
fn people_who_said_no_get_no_reminder() {
    assert_snapshot!(oslo_goteborg().without_evenings().only("room").play("
        #room ada: !meet Tinker night every Tuesday 18:00 in Oslo
        #room kari: !rsvp 3 yes 21 April
        #room kari: !rsvp 3 no 21 April
        @now 2026-04-14 00:00
        @now 2026-04-22 00:00
    "), @"
    #room ada: !meet Tinker night every Tuesday 18:00 in Oslo
      → room: Meetup #3 Tinker night, every Tuesday, 18:00, in Oslo
          While the traveller is there: Tue 7 April, 18:00.
          …
    #room kari: !rsvp 3 yes 21 April
      → room: See you at #3 Tinker night, Tue 21 April, 18:00. I'll remind you.
    #room kari: !rsvp 3 no 21 April
      → room: Not this time: #3 Tinker night, Tue 21 April, 18:00.
    @now 2026-04-14 00:00
    [Mon 06 18:00]
      → room(!): Tinker night (#3) in 24 hours: Tue 7 April, 18:00, in Oslo
    [Tue 07 16:00]
      → room(!): Tinker night (#3) in 2 hours: Tue 7 April, 18:00, in Oslo
    @now 2026-04-22 00:00
    ");
}

#[test]
fn the_evening_is_where_the_trip_is() {
    assert_snapshot!(Talk::new().play("
        ada: trip new Far 6–10 April
        ada: stop Los Angeles 6–8 April
        ada: stop Oslo 8–10 April
        @now 2026-04-10 12:00
    "), @"
    ada: trip new Far 6–10 April
      → ada: Trip Far, Mon 6 – Fri 10 April started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    ada: stop Los Angeles 6–8 April
      → ada: Stop #1 Los Angeles, Mon 6 – Wed 8 April
    ada: stop Oslo 8–10 April
      → ada: Stop #2 Oslo, Wed 8 – Fri 10 April
    @now 2026-04-10 12:00
    [Sun 05 03:00]
      → ada(!): Far …
          Mon 6 April in Los Angeles: no bed.
    [Mon 06 03:00]
      → ada(!): Far …
          Mon 6 April in Los Angeles: no bed.
          Tue 7 April in Los Angeles: no bed.
    [Tue 07 03:00]
      → ada(!): … Los Angeles: no bed.
          Tue 7 April in Los Angeles: no bed.
          Wed 8 April in Oslo: no bed.
    [Wed 08 03:00]
      → ada(!): … Los Angeles: no bed.
          Wed 8 April in Oslo: no bed.
          Thu 9 April in Oslo: no bed.
    [Wed 08 18:00]
      → ada(!): … Oslo: no bed.
          Thu 9 April in Oslo: no bed.
    [Thu 09 18:00]
      → ada(!): … Oslo: no bed.
    ");
}

#[test]
fn a_bed_in_a_suburb_is_a_bed() {
    assert_snapshot!(Talk::new().play("
        ada: trip new East 6–8 April
        ada: trip open
        ada: stop Stockholm 6–8 April
        kari: offer Solna sofa Mon–Wed
        ada: accept 2
        ada: nights
        @now 2026-04-06 20:00
    "), @"
    ada: trip new East 6–8 April
      → ada: Trip East, Mon 6 – Wed 8 April started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    ada: trip open
      → ada: Open: anybody who talks to me can find this trip.
    ada: stop Stockholm 6–8 April
      → ada: Stop #1 Stockholm, Mon 6 – Wed 8 April
    kari: offer Solna sofa Mon–Wed
      → kari: Offer #2: a sofa in Solna for one, Mon 6 – Wed 8 April (2 nights, each can be taken or left) …
          Solna isn't a stop yet; the crew decides.
          …
      → ada: For East: #2 a sofa in Solna at Kari's for one: Mon 6 – Wed 8 April (open)
          `!accept 2`, or night by night: `!accept 2 Mon 6 April`. `!decline 2` leaves it.
    ada: accept 2
      → ada: Accepted from #2: Mon 6 – Wed 8 April in Solna. I'll let the host know.
      → kari: East (by Ada, @ada:localhost) takes your offer #2 for Mon 6 – Wed 8 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 2 Storgata 1, third floor`. I pass it on when the day has come.
          …
    ada: nights
      → ada: East, 2 nights ahead, all with a bed:
          ✓ Mon 6 April · Stockholm · a sofa at Kari's, #2
          ✓ Tue 7 April · Stockholm · a sofa at Kari's, #2
    @now 2026-04-06 20:00
    [Mon 06 18:00]
      → ada(!): … Stockholm: a sofa at Kari's, #2
    ");
}

#[test]
fn a_maybe_stop_gives_way_to_a_sure_one() {
    assert_snapshot!(oslo_goteborg().play("
        ada: stop maybe Hamar 6–7 April
        @now 2026-04-06 20:00
    "), @"
    ada: stop maybe Hamar 6–7 April
      → ada: Stop #3 Hamar, Mon 6 – Tue 7 April (maybe)
    @now 2026-04-06 20:00
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed.
    [Sun 05 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed.
          Tue 7 April in Oslo: no bed.
    [Mon 06 18:00]
      → ada(!): … Oslo: no bed.
          Tue 7 April in Oslo: no bed.
          Wed 8 April in Oslo: no bed.
    ");
}

#[test]
fn early_in_the_morning_at_short_notice() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        @now 2026-04-06 20:00
        #room ada: !meet Train Tuesday 7:30 in Oslo
        @now 2026-04-07 08:00
    "), @"
    @now 2026-04-06 20:00
    #room ada: !meet Train Tuesday 7:30 in Oslo
      → room: Meetup #3 Train, Tue 7 April, 07:30, in Oslo
          …
    @now 2026-04-07 08:00
    [Tue 07 07:00]
      → room(!): Train (#3) in 30 minutes: Tue 7 April, 07:30, in Oslo
    ");
}

#[test]
fn a_room_left_behind_is_not_reminded_for_somebody_gone() {
    let mut talk = oslo_goteborg().without_evenings();
    talk.play("#room kari: !remind me Sunday pack");
    talk.members(&["kari"], false);
    assert_snapshot!(talk.play("@now 2026-04-05 09:00"), @"
    @now 2026-04-05 09:00
    [Sun 05 08:00]
      → kari(!): You wanted to be reminded: pack
    ");
}

#[test]
fn a_meetup_follows_its_trip_to_another_room() {
    let mut talk = oslo_goteborg().without_evenings();
    talk.play("#room ada: !meet Dinner Wednesday 18:00 in Oslo");
    let mut said = talk.said("ada", true, "!trip link");
    said.room = stopover::domain::room::RoomFacts { id: stopover::domain::ids::RoomId::new("!b"), ..room() };
    talk.take(IncomingKind::Said(said));
    assert_snapshot!(talk.play("
        #room ada: !trip unlink
        ada: meet 3 20:00
        @now 2026-04-08 19:00
    "), @"
    #room ada: !trip unlink
      → room: This room isn't linked to North by train any more; I ping nothing here.
    ada: meet 3 20:00
      → ada: Changed: #3 Dinner, Wed 8 April, 20:00, in Oslo
      → b: Changed: #3 Dinner, Wed 8 April, 20:00, in Oslo
    @now 2026-04-08 19:00
    [Tue 07 20:00]
      → b(!): Dinner (#3) in 24 hours: Wed 8 April, 20:00, in Oslo
    [Wed 08 18:00]
      → b(!): Dinner (#3) in 2 hours: Wed 8 April, 20:00, in Oslo
    ");
}

#[test]
fn dates_far_in_the_future() {
    assert_snapshot!(Talk::new().play("
        ada: trip new Far
        ada: stop Oslo 9999-12-31
        ada: stop Oslo 2199-12-31
        ada: stop Oslo 31 December 2199 – 2 January 2200
    "), @"
    ada: trip new Far
      → ada: Trip Far started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    ada: stop Oslo 9999-12-31
      → ada: “9999-12-31” is no day or time that exists. `6–9 April`, `Tue 18:00` and `2026-04-06` work.
    ada: stop Oslo 2199-12-31
      → ada: That is further ahead than anybody can plan. For example: `!stop Oslo 6–9 April`.
    ada: stop Oslo 31 December 2199 – 2 January 2200
      → ada: That is further ahead than anybody can plan. For example: `!stop Oslo 6–9 April`.
    ");
}
