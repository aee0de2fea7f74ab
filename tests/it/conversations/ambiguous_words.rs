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
      → ada: Meetup #3 Dinner, Tue 14 April, 18:00, in Gothenburg
          …
      → room: New: #3 Dinner, Tue 14 April, 18:00, in Gothenburg
    ada: meet Rally, Wed 18:00, Oslo
      → ada: Meetup #4 Rally, Wed 8 April, 18:00, in Oslo
          …
      → room: New: #4 Rally, Wed 8 April, 18:00, in Oslo
    ada: meet Talk Wed 19:00 at Café in der Fabrik in Oslo
      → ada: Meetup #5 Talk, Wed 8 April, 19:00, at Café in der Fabrik in Oslo
          …
      → room: New: #5 Talk, Wed 8 April, 19:00, at Café in der Fabrik in Oslo
    ada: meet Picnic Wed 12:00 in Oslo in the park
      → ada: Meetup #6 Picnic, Wed 8 April, 12:00, in the park in Oslo
          …
      → room: New: #6 Picnic, Wed 8 April, 12:00, in the park in Oslo
    ada: meet Walk Wed 13:00 in the park
      → ada: Meetup #7 Walk, Wed 8 April, 13:00, in the park in Oslo
          …
      → room: New: #7 Walk, Wed 8 April, 13:00, in the park in Oslo
    ada: meet Vigil Wed 14:00 in Xyzzyqwv
      → ada: I don't know the place “Xyzzyqwv”. Write it with its time zone beside it, and I take it as it is: `Xyzzyqwv Europe/Oslo`.
    ada: meet Tea Thu 15:00 in Göteborg (upstairs)
      → ada: Meetup #8 Tea, Thu 9 April, 15:00, in Gothenburg – upstairs
          …
      → room: New: #8 Tea, Thu 9 April, 15:00, in Gothenburg – upstairs
    ada: meet Games Wed 16:00 ! in Oslo ???
      → ada: Meetup #9 Games, Wed 8 April, 16:00, in Oslo
          …
      → room: New: #9 Games, Wed 8 April, 16:00, in Oslo
    ada: meet 1984 reading circle Wednesday 18:30
      → ada: Meetup #10 1984 reading circle, Wed 8 April, 18:30, in Oslo
          …
      → room: New: #10 1984 reading circle, Wed 8 April, 18:30, in Oslo
    ada: meet 3 hours of silence Wed 17:00
      → ada: Meetup #11 3 hours of silence, Wed 8 April, 17:00, in Oslo
          …
      → room: New: #11 3 hours of silence, Wed 8 April, 17:00, in Oslo
    ada: meet Coffee Thu 10:00 in Oslo
      → ada: Meetup #12 Coffee, Thu 9 April, 10:00, in Oslo
          …
      → room: New: #12 Coffee, Thu 9 April, 10:00, in Oslo
    ada: meet Coffee Thu 10:00 in Göteborg
      → ada: Meetup #13 Coffee, Thu 9 April, 10:00, in Gothenburg
          …
      → room: New: #13 Coffee, Thu 9 April, 10:00, in Gothenburg
    ada: meet Coffee Thu 10:00 in Göteborg
      → ada: That is there already: #13 Coffee. `!meet 13 19:00` changes it.
    ada: meet 99 19:00
      → ada: There is no #99 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.
    ada: meet every other Tuesday
      → ada: “every other Tuesday” can't be repeated like that yet. `every Tuesday` and `first Tuesday of the month` work.
    ada: meet Coffee Tue 8 April 10:00
      → ada: “Tue 8 April 10:00”: that is Wed 8 April. Which one?
    ada: meet Coffee Tue 18:00–14:00
      → ada: “Tue 18:00–14:00” ends before it begins. `6–9 April` and `Tue 18:00–20:00` work.
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
      → room: Meetup #3 Club, every Tuesday, 20:00, in Oslo
          While the traveller is there: Tue 7 April, 20:00.
          …
    @now 2026-04-07 17:00
    [Mon 06 20:00]
      → room(!): Club (#3) in 24 hours: Tue 7 April, 20:00, in Oslo
    #room ada: !meet Dinner Tuesday 18:00
      → room: Meetup #4 Dinner, Tue 7 April, 18:00, in Oslo
          …
    #room ada: !meet Tea Tuesday 16:00
      → room: Meetup #5 Tea, Tue 14 April, 16:00
          …
    #room kari: !rsvp 3 yes Tuesday
      → room: See you at #3 Club, Tue 7 April, 20:00. I'll remind you.
    #room kari: !today Tuesday
      → room: Tue 7 April, North by train
          #1 Oslo, Mon 6 – Thu 9 April
          ✗ Tue 7 April · Oslo · no bed
          #4 Dinner, Tue 7 April, 18:00, in Oslo
          #3 Club, Tue 7 April, 20:00, in Oslo · 1 yes
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
      → room: Meetup #3 Dinner, Tue 7 April, 18:00, in Oslo
          …
    kari: remind me tomorrow evening tea
      → kari: I remind you in 32 hours, on Sat 4 April, 18:00: tea
    kari: remind me tonight tea
      → kari: I remind you in 8 hours, on Fri 3 April, 18:00: tea
    kari: remind me 1h 30m tea
      → kari: I remind you in 1 hour 30 minutes, on Fri 3 April, 11:30: tea
    kari: remind me 3 cakes tomorrow
      → kari: I remind you in 22 hours, on Sat 4 April, 08:00: 3 cakes
    kari: remind me 3 2h
      → kari: I remind you of #3 Dinner before it by: 2 hours.
    #room kari: !reminders
      → room: Pings for North by train:
          #3 Dinner, Tue 7 April, 18:00 · before it: one day and 2 hours
    kari: remind me 99 2h
      → kari: There is no #99 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.
    kari: tz Gotenborg
      → kari: I read “Gotenborg” as Gothenburg.
          From now on I read your words about time in Europe/Stockholm, where it is 10:00. What has a place is in that place's time.
    kari: tz room
      → kari: This room's zone: which? `!tz room Europe/Oslo` or `!tz room Oslo` works.
    ");
    let mut talk = oslo_goteborg();
    talk.play("#room ada: !meet Dinner Tuesday 7 April 18:00 in Oslo");
    talk.now = local("2026-04-07 17:40");
    assert_snapshot!(talk.play("kari: remind me 3 1d"), @"
    kari: remind me 3 1d
      → kari: #3 Dinner begins in 20 minutes, sooner than that. For example: `!remind me 3 10m`.
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
      → ada: “9999-12-31” is no day or time that exists. `6–9 April`, `Tue 18:00` and `2026-04-06` work.
    ada: stop Malmö 12 April 3 nights
      → ada: Stop #3 Malmö, Sun 12 – Wed 15 April
    ada: stop Åre in Sweden 15–16 April --
      → ada: Stop #4 Åre, Wed 15 – Thu 16 April
    ada: stop Hamar 6–9
      → ada: “6–9” of which month? For example: `!stop Oslo 6–9 April`.
    ada: stop the big red house
      → ada: the big red house, from when to when? For example: `!stop Oslo 6–9 April`, or `!stop maybe Oslo` without days.
    ada: stop Bergen 1–3 April
      → ada: Stop #5 Bergen, Wed 1 – Fri 3 April
    ada: stop Bergen 20 April
      → ada: Stop #6 Bergen, Mon 20 – Tue 21 April
    ada: stop Hamar Tue 8 April
      → ada: “Tue 8 April”: that is Wed 8 April. Which one?
    ada: stop 99 20–21 April
      → ada: There is no #99 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.
    ada: stops
      → ada: North by train
          #5 Bergen, Wed 1 – Fri 3 April · no bed yet
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
          #3 Malmö, Sun 12 – Wed 15 April · no bed yet
          #4 Åre, Wed 15 – Thu 16 April · no bed yet
          #6 Bergen, Mon 20 – Tue 21 April · no bed yet
    ");
}
