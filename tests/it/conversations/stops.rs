//! The stops of a trip: added, changed, dropped.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;

#[test]
fn forms() {
    assert_snapshot!(oslo_goteborg().play("
        ada: stop Malmo 12.-14.4.
        ada: stop maybe Hamburg 16.-18.4. -- a hosting co-op there
        ada: stop København, 14 to 16 April, possibly
        ada: stop 2026-04-18/2026-04-19 Kiel
        ada: stop Stokholm 19 April – 21 April
        ada: stop wish Denmark
        ada: stop Mon–Tue Lund maybe
        ada: stop Abiskojaure 22–24 April
        ada: stop Abiskojaure 22–24 April Europe/Stockholm
        ada: stops
    "), @"
    ada: stop Malmo 12.-14.4.
      → ada: Stop #3 Malmö, Sun 12 – Tue 14 April
    ada: stop maybe Hamburg 16.-18.4. -- a hosting co-op there
      → ada: Stop #4 Hamburg, Thu 16 – Sat 18 April (maybe) – a hosting co-op there
    ada: stop København, 14 to 16 April, possibly
      → ada: Stop #5 Copenhagen, Tue 14 – Thu 16 April (maybe)
    ada: stop 2026-04-18/2026-04-19 Kiel
      → ada: Stop #6 Kiel, Sat 18 – Sun 19 April
    ada: stop Stokholm 19 April – 21 April
      → ada: Stop #7 Stockholm, Sun 19 – Tue 21 April
    ada: stop wish Denmark
      → ada: Stop #8 Denmark, no dates yet (a wish)
    ada: stop Mon–Tue Lund maybe
      → ada: Stop #9 Lund, Mon 6 – Tue 7 April (maybe)
    ada: stop Abiskojaure 22–24 April
      → ada: I don't know the place “Abiskojaure”. Write it with its time zone beside it, and I take it as it is: `Abiskojaure Europe/Oslo`.
    ada: stop Abiskojaure 22–24 April Europe/Stockholm
      → ada: Stop #10 Abiskojaure, Wed 22 – Fri 24 April
    ada: stops
      → ada: North by train
          #9 Lund, Mon 6 – Tue 7 April (maybe) · no bed yet
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
          #3 Malmö, Sun 12 – Tue 14 April · no bed yet
          #5 Copenhagen, Tue 14 – Thu 16 April (maybe) · no bed yet
          #4 Hamburg, Thu 16 – Sat 18 April (maybe) – a hosting co-op there · no bed yet
          #6 Kiel, Sat 18 – Sun 19 April · no bed yet
          #7 Stockholm, Sun 19 – Tue 21 April · no bed yet
          #10 Abiskojaure, Wed 22 – Fri 24 April · no bed yet
          #8 Denmark, no dates yet (a wish)
    ");
}

#[test]
fn which_place() {
    assert_snapshot!(oslo_goteborg().play("
        ada: stop Neustadt 12–14 April
        ada: stop Gotenborg 20–21 April
        ada: stop Bodo 22-23 April
        ada: stop Xyzzyqwv 22–23 April
    "), @"
    ada: stop Neustadt 12–14 April
      → ada: Which “Neustadt”: “Neustadt am Rübenberge, Niedersachsen”, “Neustadt in Holstein, Schleswig-Holstein”, “Neustadt an der Weinstraße, Rheinland-Pfalz”, “Neustadt/Süd, Nordrhein-Westfalen” or “Neustadt, Hamburg”? Write it as `Neustadt am Rübenberge, Niedersachsen`.
    ada: stop Gotenborg 20–21 April
      → ada: I read “Gotenborg” as Gothenburg.
          Stop #3 Gothenburg, Mon 20 – Tue 21 April
    ada: stop Bodo 22-23 April
      → ada: Stop #4 Bodø, Wed 22 – Thu 23 April
    ada: stop Xyzzyqwv 22–23 April
      → ada: I don't know the place “Xyzzyqwv”. Write it with its time zone beside it, and I take it as it is: `Xyzzyqwv Europe/Oslo`.
    ");
}

#[test]
fn change_and_drop() {
    assert_snapshot!(oslo_goteborg().play("
        kari: offer Oslo sofa 6–9 April
        ada: accept 3
        ada: stop 1 6–8 April
        ada: stop 1 maybe -- by night train
        ada: stop 2 8–12 April
        ada: stop 1 sure
        ada: stop 1 sure
        ada: stop 1
        jonas: meet Dinner 10 April 19:00 in Göteborg
        ada: drop 2
        ada: drop 2
        ada: stop 3 6–8 April
        kari: offers
        ada: stops
    "), @"
    kari: offer Oslo sofa 6–9 April
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Thu 9 April (3 nights, each can be taken or left) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    ada: accept 3
      → ada: Accepted from #3: Mon 6 – Thu 9 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Thu 9 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          …
    ada: stop 1 6–8 April
      → ada: Changed: #1 Oslo, Mon 6 – Wed 8 April
          One night that was offered there is not needed any more. I'll let the host know.
      → kari: The plans of North by train changed: your offer #3 is not needed for Wed 8 – Thu 9 April any more. Thank you all the same!
    ada: stop 1 maybe -- by night train
      → ada: Changed: #1 Oslo, Mon 6 – Wed 8 April (maybe) – by night train
    ada: stop 2 8–12 April
      → ada: Changed: #2 Gothenburg, Wed 8 – Sun 12 April
    ada: stop 1 sure
      → ada: Changed: #1 Oslo, Mon 6 – Wed 8 April – by night train
    ada: stop 1 sure
      → ada: Nothing changed: #1 Oslo, Mon 6 – Wed 8 April – by night train
    ada: stop 1
      → ada: #1 Oslo, Mon 6 – Wed 8 April – by night train – what is to change? For example: `!stop 1 7–10 April maybe -- by night train`.
    jonas: meet Dinner 10 April 19:00 in Göteborg
      → jonas: Meetup #4 Dinner, Fri 10 April, 19:00, in Gothenburg (proposed, not confirmed yet)
          It's a proposal for now. I'll ask the crew to confirm it.
          …
      → ada: Jonas proposes for North by train: #4 Dinner, Fri 10 April, 19:00, in Gothenburg (proposed, not confirmed yet)
          `!confirm 4` or `!cancel 4`.
    ada: drop 2
      → ada: Dropped: #2 Gothenburg, Wed 8 – Sun 12 April
          #4 Dinner was planned for that stop. It still stands; `!cancel 4` takes it off.
      → jonas: North by train doesn't stop in Gothenburg any more; your meetup #4 Dinner falls in those days.
    ada: drop 2
      → ada: There is no #2 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.
    ada: stop 3 6–8 April
      → ada: #3 is not a stop. `!stops` shows their numbers.
    kari: offers
      → kari: Offers for North by train:
          #3 a sofa in Oslo for one: Mon 6 – Wed 8 April (accepted), Wed 8 – Thu 9 April (not needed)
    ada: stops
      → ada: North by train
          #1 Oslo, Mon 6 – Wed 8 April – by night train · a bed every night
    ");
}

#[test]
fn refused() {
    assert_snapshot!(oslo_goteborg().play("
        ada: stop Hamar 7–8 April
        ada: stop maybe Hamar 7–8 April
        ada: stop Oslo 6–9 April
        ada: stop Hamar 9–6 April
        ada: stop Hamar 9 April – 9 April
        ada: stop Hamar 1–2 April 2026
        ada: stop Hamar 31 June – 2 July
        ada: stop Hamar from Monday
        ada: stop Hamar every Monday
        ada: stop Hamar 12–13 April and 15–16 April
        ada: stop Hamar
        ada: stop 12–13 April
        ada: stop
        kari: stop Hamar 12–13 April
    "), @"
    ada: stop Hamar 7–8 April
      → ada: You are somewhere else on these nights: #1 Oslo, Mon 6 – Thu 9 April. Make that a maybe with `!stop 1 maybe`, drop it with `!drop 1`, or make this one a maybe.
    ada: stop maybe Hamar 7–8 April
      → ada: Stop #3 Hamar, Tue 7 – Wed 8 April (maybe)
    ada: stop Oslo 6–9 April
      → ada: That stop is there already: #1 Oslo, Mon 6 – Thu 9 April. `!stop 1 7–9 April` changes it.
    ada: stop Hamar 9–6 April
      → ada: “9–6 April” ends before it begins. `6–9 April` and `Tue 18:00–20:00` work.
    ada: stop Hamar 9 April – 9 April
      → ada: Leaving on Thu 9 April is not after arriving on Thu 9 April. For example: `!stop Oslo 6–9 April`.
    ada: stop Hamar 1–2 April 2026
      → ada: Wed 1 – Thu 2 April is over already.
    ada: stop Hamar 31 June – 2 July
      → ada: “31 June – 2 July” is no day or time that exists. `6–9 April`, `Tue 18:00` and `2026-04-06` work.
    ada: stop Hamar from Monday
      → ada: “from Monday” has just one end. Both, please: `!stop Oslo 6–9 April`.
    ada: stop Hamar every Monday
      → ada: “every Monday” is no stay from one day to another. For example: `!stop Oslo 6–9 April`.
    ada: stop Hamar 12–13 April and 15–16 April
      → ada: I read two stays. One stop at a time: `!stop Oslo 6–9 April`.
    ada: stop Hamar
      → ada: Hamar, from when to when? For example: `!stop Hamar 6–9 April`, or `!stop maybe Hamar` without days.
    ada: stop 12–13 April
      → ada: I read the days, but no place. For example: `!stop Oslo 6–9 April`.
    ada: stop
      → ada: Which place, and when? For example: `!stop Oslo 6–9 April`.
    kari: stop Hamar 12–13 April
      → kari: Only the crew of North by train can do that.
    ");
}

#[test]
fn only_future_nights_are_given_back() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        kari: offer Oslo sofa 6–9 April
        ada: accept 3
        @now 2026-04-07 09:00
        ada: drop 1
        kari: offers
        ada: stop Bergen 1–3 April
        ada: stop Bergen 6 April
        ada: stop Bergen 7–9 April
    "), @"
    kari: offer Oslo sofa 6–9 April
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Thu 9 April (3 nights, each can be taken or left) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    ada: accept 3
      → ada: Accepted from #3: Mon 6 – Thu 9 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Thu 9 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          …
    @now 2026-04-07 09:00
    ada: drop 1
      → ada: Dropped: #1 Oslo, Mon 6 – Thu 9 April
          2 nights that were offered there are not needed any more. I'll let the hosts know.
      → kari: The plans of North by train changed: your offer #3 is not needed for Tue 7 – Thu 9 April any more. Thank you all the same!
    kari: offers
      → kari: Offers for North by train:
          #3 a sofa in Oslo for one: Mon 6 – Tue 7 April (accepted), Tue 7 – Thu 9 April (not needed)
    ada: stop Bergen 1–3 April
      → ada: Wed 1 – Fri 3 April is over already. If next time is meant, its year says so: `!stop Oslo 6–9 April 2027`.
    ada: stop Bergen 6 April
      → ada: Mon 6 – Tue 7 April is over already. If next time is meant, its year says so: `!stop Oslo 6–9 April 2027`.
    ada: stop Bergen 7–9 April
      → ada: Stop #4 Bergen, Tue 7 – Thu 9 April
    ");
}
