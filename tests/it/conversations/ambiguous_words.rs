//! Words that can mean two things: a place or a title, this week or next, a number or a day.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::local;

#[test]
fn which_place() {
    assert_snapshot!(oslo_goteborg().play("
        ada: meet Dinner Tue 18:00 Göteborg
        ada: meet Rally, Wed 18:00, Oslo
        ada: meet Talk Wed 19:00 at Café in der Fabrik in Oslo
        ada: meet Picnic Wed 12:00 in Oslo in the park
        ada: meet Walk Wed 13:00 in the park
        ada: meet Vigil Wed 14:00 in Xyzzyqwv
        ada: meet Tea Thu 15:00 in Göteborg (upstairs)
        ada: meet Games Wed 16:00 ! in Oslo ???
        ada: meet 1984 reading circle Wednesday 18:30
        ada: meet 3 hours of silence Wed 17:00
        ada: meet Coffee Thu 10:00 in Oslo
        ada: meet Coffee Thu 10:00 in Göteborg
        ada: meet Coffee Thu 10:00 in Göteborg
        ada: meet 99 19:00
        ada: meet every other Tuesday
        ada: meet Coffee Tue 8 April 10:00
        ada: meet Coffee Tue 18:00–14:00
    "), @"
    ada: meet Dinner Tue 18:00 Göteborg
      → ada: New meetup: #3 Dinner, Tue 14 April, 18:00, in Gothenburg
          …
      → room: New meetup: #3 Dinner, Tue 14 April, 18:00, in Gothenburg
    ada: meet Rally, Wed 18:00, Oslo
      → ada: New meetup: #4 Rally, Wed 8 April, 18:00, in Oslo
          …
      → room: New meetup: #4 Rally, Wed 8 April, 18:00, in Oslo
    ada: meet Talk Wed 19:00 at Café in der Fabrik in Oslo
      → ada: New meetup: #5 Talk, Wed 8 April, 19:00, at Café in der Fabrik in Oslo
          …
      → room: New meetup: #5 Talk, Wed 8 April, 19:00, at Café in der Fabrik in Oslo
    ada: meet Picnic Wed 12:00 in Oslo in the park
      → ada: New meetup: #6 Picnic, Wed 8 April, 12:00, in the park in Oslo
          …
      → room: New meetup: #6 Picnic, Wed 8 April, 12:00, in the park in Oslo
    ada: meet Walk Wed 13:00 in the park
      → ada: New meetup: #7 Walk, Wed 8 April, 13:00, in the park in Oslo
          …
      → room: New meetup: #7 Walk, Wed 8 April, 13:00, in the park in Oslo
    ada: meet Vigil Wed 14:00 in Xyzzyqwv
      → ada: I don't know a place called “Xyzzyqwv”. Is it spelled right? If so, add its time zone: `Xyzzyqwv Europe/Oslo`.
    ada: meet Tea Thu 15:00 in Göteborg (upstairs)
      → ada: New meetup: #8 Tea, Thu 9 April, 15:00, in Gothenburg – upstairs
          …
      → room: New meetup: #8 Tea, Thu 9 April, 15:00, in Gothenburg – upstairs
    ada: meet Games Wed 16:00 ! in Oslo ???
      → ada: New meetup: #9 Games, Wed 8 April, 16:00, in Oslo
          …
      → room: New meetup: #9 Games, Wed 8 April, 16:00, in Oslo
    ada: meet 1984 reading circle Wednesday 18:30
      → ada: New meetup: #10 1984 reading circle, Wed 8 April, 18:30, in Oslo
          …
      → room: New meetup: #10 1984 reading circle, Wed 8 April, 18:30, in Oslo
    ada: meet 3 hours of silence Wed 17:00
      → ada: New meetup: #11 3 hours of silence, Wed 8 April, 17:00, in Oslo
          …
      → room: New meetup: #11 3 hours of silence, Wed 8 April, 17:00, in Oslo
    ada: meet Coffee Thu 10:00 in Oslo
      → ada: New meetup: #12 Coffee, Thu 9 April, 10:00, in Oslo
          …
      → room: New meetup: #12 Coffee, Thu 9 April, 10:00, in Oslo
    ada: meet Coffee Thu 10:00 in Göteborg
      → ada: New meetup: #13 Coffee, Thu 9 April, 10:00, in Gothenburg
          …
      → room: New meetup: #13 Coffee, Thu 9 April, 10:00, in Gothenburg
    ada: meet Coffee Thu 10:00 in Göteborg
      → ada: That meetup already exists: #13 Coffee. To change it: `meet 13 19:00`.
    ada: meet 99 19:00
      → ada: There's no #99 in this trip. `stops`, `offers` and `meetups` show the numbers.
    ada: meet every other Tuesday
      → ada: What's it called? For example: `meet Tinker night Tuesday 18:00 in Stockholm`.
    ada: meet Coffee Tue 8 April 10:00
      → ada: “Tue 8 April 10:00” would be Wed 8 April. Which day do you mean?
    ada: meet Coffee Tue 18:00–14:00
      → ada: “Tue 18:00–14:00” ends before it begins. Try `6–9 April` or `Tue 18:00–20:00`.
    ");
}

#[test]
fn weekday_names_on_that_weekday() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        #room ada: !meet Club every Tuesday 20:00 in Oslo
        @now 2026-04-07 17:00
        #room ada: !meet Dinner Tuesday 18:00
        #room ada: !meet Tea Tuesday 16:00
        #room kari: !rsvp 3 yes Tuesday
        #room kari: !today Tuesday
    "), @"
    #room ada: !meet Club every Tuesday 20:00 in Oslo
      → room: New meetup: #3 Club, every Tuesday, 20:00, in Oslo
          The travellers are there on Tue 7 April, 20:00.
          …
    @now 2026-04-07 17:00
    [Mon 06 20:00]
      → room(!): Club (#3) in 24 hours: Tue 7 April, 20:00, in Oslo
    #room ada: !meet Dinner Tuesday 18:00
      → room: New meetup: #4 Dinner, Tue 7 April, 18:00, in Oslo
          …
    #room ada: !meet Tea Tuesday 16:00
      → room: New meetup: #5 Tea, Tue 14 April, 16:00
          …
    #room kari: !rsvp 3 yes Tuesday
      → room: See you at #3 Club, Tue 7 April, 20:00. I'll remind you.
    #room kari: !today Tuesday
      → room: Tue 7 April, North by train
          • #1 Oslo, Mon 6 – Thu 9 April
          • ❌ Tue 7 April · Oslo · no bed
          • #4 Dinner, Tue 7 April, 18:00, in Oslo
          • #3 Club, Tue 7 April, 20:00, in Oslo · 1 yes
    ");
}

#[test]
fn which_date_and_which_record() {
    assert_snapshot!(oslo_goteborg().play("
        #room ada: !meet Dinner Tuesday 7 April 18:00 in Oslo
        kari: remind me tomorrow evening tea
        kari: remind me tonight tea
        kari: remind me 1h 30m tea
        kari: remind me 3 cakes tomorrow
        kari: remind me 3 2h
        #room kari: !reminders
        kari: remind me 99 2h
        kari: tz Gotenborg
        kari: tz room
    "), @"
    #room ada: !meet Dinner Tuesday 7 April 18:00 in Oslo
      → room: New meetup: #3 Dinner, Tue 7 April, 18:00, in Oslo
          …
    kari: remind me tomorrow evening tea
      → kari: I'll remind you in 32 hours, on Sat 4 April, 18:00: tea
    kari: remind me tonight tea
      → kari: I'll remind you in 8 hours, on Fri 3 April, 18:00: tea
    kari: remind me 1h 30m tea
      → kari: I'll remind you in 1 hour 30 minutes, on Fri 3 April, 11:30: tea
    kari: remind me 3 cakes tomorrow
      → kari: I'll remind you in 22 hours, on Sat 4 April, 08:00: 3 cakes
          You gave no time, so I took 08:00. Another one? Just reply, like “at 10”.
    kari: remind me 3 2h
      → kari: I'll remind you about #3 Dinner, 2 hours before.
    #room kari: !reminders
      → room: Reminders for North by train:
          • #3 Dinner, Tue 7 April, 18:00 · 1 day and 2 hours before
    kari: remind me 99 2h
      → kari: There's no #99 in this trip. `stops`, `offers` and `meetups` show the numbers.
    kari: tz Gotenborg
      → kari: I took “Gotenborg” to mean Gothenburg.
          Your time zone is now Europe/Stockholm (it's 10:00 there). Stops and meetups go by local time.
    kari: tz room
      → kari: Which time zone for this room? `tz room Europe/Oslo` or `tz room Oslo`.
    ");
    let mut talk = oslo_goteborg();
    talk.play("#room ada: !meet Dinner Tuesday 7 April 18:00 in Oslo");
    talk.now = local("2026-04-07 17:40");
    assert_snapshot!(talk.play("kari: remind me 3 1d"), @"
    kari: remind me 3 1d
      → kari: #3 Dinner starts in 20 minutes, so that's too late. For example: `remind me 3 10m`.
    ");
}

#[test]
fn typing_mistakes() {
    assert_snapshot!(oslo_goteborg().play("
        ada: stop Hamar 9999-12-31
        ada: stop Malmö 12 April 3 nights
        ada: stop Åre in Sweden 15–16 April --
        ada: stop Hamar 6–9
        ada: stop the big red house
        ada: stop Bergen 1–3 April
        ada: stop Bergen 20 April
        ada: stop Hamar Tue 8 April
        ada: stop 99 20–21 April
        ada: stops
    "), @"
    ada: stop Hamar 9999-12-31
      → ada: “9999-12-31” isn't a real date or time. Try `6–9 April`, `Tue 18:00` or `2026-04-06`.
    ada: stop Malmö 12 April 3 nights
      → ada: New stop: #3 Malmö, Sun 12 – Wed 15 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North by train`
          A text to pass on: “I'm travelling: Oslo Mon 6 – Thu 9 April, Gothenburg Thu 9 – Sun 12 April, Malmö Sun 12 – Wed 15 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    ada: stop Åre in Sweden 15–16 April --
      → ada: New stop: #4 Åre, Wed 15 – Thu 16 April
    ada: stop Hamar 6–9
      → ada: You're somewhere else then: #1 Oslo, Mon 6 – Thu 9 April. You could make that a maybe (`stop 1 maybe`), drop it (`drop 1`), or make this one a maybe.
    ada: stop the big red house
      → ada: the big red house, from when to when? For example: `stop Oslo 6–9 April`, or without dates: `stop maybe Oslo`.
    ada: stop Bergen 1–3 April
      → ada: New stop: #5 Bergen, Wed 1 – Fri 3 April
    ada: stop Bergen 20 April
      → ada: New stop: #6 Bergen, Mon 20 – Tue 21 April
    ada: stop Hamar Tue 8 April
      → ada: “Tue 8 April” would be Wed 8 April. Which day do you mean?
    ada: stop 99 20–21 April
      → ada: There's no #99 in this trip. `stops`, `offers` and `meetups` show the numbers.
    ada: stops
      → ada: North by train
          • #5 Bergen, Wed 1 – Fri 3 April · no bed yet
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
          • #3 Malmö, Sun 12 – Wed 15 April · no bed yet
          • #4 Åre, Wed 15 – Thu 16 April · no bed yet
          • #6 Bergen, Mon 20 – Tue 21 April · no bed yet
    ");
}
