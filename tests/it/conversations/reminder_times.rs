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
      → room: New meetup: #3 Tinker night, every Tuesday, 18:00, in Oslo
          The travellers are there on Tue 7 April, 18:00.
          …
    #room ada: !rsvp 3 yes
      → room: See you at #3 Tinker night, Tue 7 April, 18:00. I'll remind you.
    @now 2026-04-07 17:00
    [Mon 06 18:00]
      → room(!): Tinker night (#3) in 24 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    [Tue 07 16:00]
      → room(!): Tinker night (#3) in 2 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    #room mod: !remind 3h
      → room: I'll post a reminder here 3 hours before each meetup.
    #room ada: !remind 3 1d
      → room: I'll remind everyone about #3 Tinker night, 1 day before.
    @now 2026-04-08 09:00
    #room ada: !remind 3 3h
      → room: I'll remind everyone about #3 Tinker night, 3 hours before.
    #room mod: !remind 5h
      → room: I'll post a reminder here 5 hours before each meetup.
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
      → room: New meetup: #3 Tinker night, every Tuesday, 18:00, in Oslo
          The travellers are there on Tue 7 April, 18:00.
          …
    #room kari: !rsvp 3 yes 21 April
      → room: See you at #3 Tinker night, Tue 21 April, 18:00. I'll remind you.
    #room kari: !rsvp 3 no 21 April
      → room: OK, you're not coming to #3 Tinker night, Tue 21 April, 18:00.
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
      → ada: You've started the trip Far, Mon 6 – Fri 10 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: stop Los Angeles 6–8 April
      → ada: New stop: #1 Los Angeles, Mon 6 – Wed 8 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link Far`
          A text to pass on: “I'm travelling: Los Angeles Mon 6 – Wed 8 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    ada: stop Oslo 8–10 April
      → ada: New stop: #2 Oslo, Wed 8 – Fri 10 April
    @now 2026-04-10 12:00
    [Sun 05 03:00]
      → ada(!): Far …
          Mon 6 April in Los Angeles: no bed yet.
    [Mon 06 03:00]
      → ada(!): Far …
          Mon 6 April in Los Angeles: no bed yet.
          Tue 7 April in Los Angeles: no bed yet.
    [Tue 07 03:00]
      → ada(!): … Los Angeles: no bed yet.
          Tue 7 April in Los Angeles: no bed yet.
          Wed 8 April in Oslo: no bed yet.
    [Wed 08 03:00]
      → ada(!): … Los Angeles: no bed yet.
          Wed 8 April in Oslo: no bed yet.
          Thu 9 April in Oslo: no bed yet.
    [Wed 08 18:00]
      → ada(!): … Oslo: no bed yet.
          Thu 9 April in Oslo: no bed yet.
    [Thu 09 18:00]
      → ada(!): … Oslo: no bed yet.
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
      → ada: You've started the trip East, Mon 6 – Wed 8 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: trip open
      → ada: Open: anyone who talks to me can find this trip.
    ada: stop Stockholm 6–8 April
      → ada: New stop: #1 Stockholm, Mon 6 – Wed 8 April
          Anyone who writes to me can find your trip.
          To let the people in a room find it, say this there: `!trip link East`
          A text to pass on: “I'm travelling: Stockholm Mon 6 – Wed 8 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    kari: offer Solna sofa Mon–Wed
      → kari: Thank you! I've passed offer #2 on to the crew of East: a sofa in Solna for 1 person, Mon 6 – Wed 8 April (2 nights) …
          Solna isn't a stop yet, so it's up to the crew.
          …
      → ada(!): New offer for East: #2 a sofa at Kari's in Solna for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 2` (just one night: `accept 2 Mon 6 April`).
    ada: accept 2
      → ada: You've accepted #2: Mon 6 – Wed 8 April (2 nights) in Solna. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 – Wed 8 April (2 nights). Thank you! That's for #2, on the trip East.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ada: nights
      → ada: East, 2 nights ahead, all with a bed:
          • ✅ Mon 6 – Wed 8 April (2 nights) · Stockholm · a sofa at Kari's, #2
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
      → ada: New stop: #3 Hamar, Mon 6 – Tue 7 April (maybe)
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North by train`
          A text to pass on: “I'm travelling: Hamar Mon 6 – Tue 7 April, Oslo Mon 6 – Thu 9 April, Gothenburg Thu 9 – Sun 12 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    @now 2026-04-06 20:00
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed yet.
    [Sun 05 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed yet.
          Tue 7 April in Oslo: no bed yet.
    [Mon 06 18:00]
      → ada(!): … Oslo: no bed yet.
          Tue 7 April in Oslo: no bed yet.
          Wed 8 April in Oslo: no bed yet.
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
      → room: New meetup: #3 Train, Tue 7 April, 07:30, in Oslo
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
      → kari(!): You asked me to remind you: pack
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
      → room: This room is no longer linked to North by train, so no more reminders here.
    ada: meet 3 20:00
      → ada: Changed: #3 Dinner
          Before: Wed 8 April, 18:00
          Now: Wed 8 April, 20:00
          …
      → b: Changed: #3 Dinner
          Before: Wed 8 April, 18:00
          Now: Wed 8 April, 20:00
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
      → ada: You've started the trip Far.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: stop Oslo 9999-12-31
      → ada: “9999-12-31” isn't a real date or time. Try `6–9 April`, `Tue 18:00` or `2026-04-06`.
    ada: stop Oslo 2199-12-31
      → ada: That's further ahead than I can plan. For example: `stop Oslo 6–9 April`.
    ada: stop Oslo 31 December 2199 – 2 January 2200
      → ada: That's further ahead than I can plan. For example: `stop Oslo 6–9 April`.
    ");
}
