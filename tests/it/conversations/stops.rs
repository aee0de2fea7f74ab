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
      → ada: New stop: #3 Malmö, Sun 12 – Tue 14 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North by train`
          A text to pass on: “I'm travelling: Oslo Mon 6 – Thu 9 April, Gothenburg Thu 9 – Sun 12 April, Malmö Sun 12 – Tue 14 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    ada: stop maybe Hamburg 16.-18.4. -- a hosting co-op there
      → ada: New stop: #4 Hamburg, Thu 16 – Sat 18 April (maybe) – a hosting co-op there
    ada: stop København, 14 to 16 April, possibly
      → ada: New stop: #5 Copenhagen, Tue 14 – Thu 16 April (maybe)
    ada: stop 2026-04-18/2026-04-19 Kiel
      → ada: New stop: #6 Kiel, Sat 18 – Sun 19 April
    ada: stop Stokholm 19 April – 21 April
      → ada: New stop: #7 Stockholm, Sun 19 – Tue 21 April
    ada: stop wish Denmark
      → ada: New stop: #8 Denmark, no dates yet (a wish)
    ada: stop Mon–Tue Lund maybe
      → ada: New stop: #9 Lund, Mon 6 – Tue 7 April (maybe)
    ada: stop Abiskojaure 22–24 April
      → ada: I don't know a place called “Abiskojaure”. Is it spelled right? If so, add its time zone: `Abiskojaure Europe/Oslo`.
    ada: stop Abiskojaure 22–24 April Europe/Stockholm
      → ada: New stop: #10 Abiskojaure, Wed 22 – Fri 24 April
    ada: stops
      → ada: North by train
          • #9 Lund, Mon 6 – Tue 7 April (maybe) · no bed yet
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
          • #3 Malmö, Sun 12 – Tue 14 April · no bed yet
          • #5 Copenhagen, Tue 14 – Thu 16 April (maybe) · no bed yet
          • #4 Hamburg, Thu 16 – Sat 18 April (maybe) – a hosting co-op there · no bed yet
          • #6 Kiel, Sat 18 – Sun 19 April · no bed yet
          • #7 Stockholm, Sun 19 – Tue 21 April · no bed yet
          • #10 Abiskojaure, Wed 22 – Fri 24 April · no bed yet
          • #8 Denmark, no dates yet (a wish)
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
      → ada: Which “Neustadt”: “Neustadt am Rübenberge, Niedersachsen”, “Neustadt in Holstein, Schleswig-Holstein”, “Neustadt an der Weinstraße, Rheinland-Pfalz”, “Neustadt/Süd, Nordrhein-Westfalen” or “Neustadt, Hamburg”? Write it like this: `Neustadt am Rübenberge, Niedersachsen`.
    ada: stop Gotenborg 20–21 April
      → ada: I took “Gotenborg” to mean Gothenburg.
          New stop: #3 Gothenburg, Mon 20 – Tue 21 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North by train`
          A text to pass on: “I'm travelling: Oslo Mon 6 – Thu 9 April, Gothenburg Thu 9 – Sun 12 April, Gothenburg Mon 20 – Tue 21 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    ada: stop Bodo 22-23 April
      → ada: New stop: #4 Bodø, Wed 22 – Thu 23 April
    ada: stop Xyzzyqwv 22–23 April
      → ada: I don't know a place called “Xyzzyqwv”. Is it spelled right? If so, add its time zone: `Xyzzyqwv Europe/Oslo`.
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
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 – Thu 9 April (3 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Thu 9 April (3 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    ada: accept 3
      → ada: You've accepted #3: Mon 6 – Thu 9 April (3 nights) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 – Thu 9 April (3 nights). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ada: stop 1 6–8 April
      → ada: Change it to #1 Oslo, Mon 6 – Wed 8 April? You've accepted #3 for Wed 8 April (1 night), and I'd tell the host that you don't need it any more. Yes or no?
    ada: stop 1 maybe -- by night train
      → ada: Changed: #1 Oslo
          Before: sure, no note
          Now: maybe, “by night train”
          …
    ada: stop 2 8–12 April
      → ada: Changed: #2 Gothenburg
          Before: Thu 9 – Sun 12 April
          Now: Wed 8 – Sun 12 April
          …
    ada: stop 1 sure
      → ada: That overlaps. Shorten #2 Gothenburg to Thu 9 – Sun 12 April?
    ada: stop 1 sure
      → ada: That overlaps. Shorten #2 Gothenburg to Thu 9 – Sun 12 April?
    ada: stop 1
      → ada: #1 Oslo, Mon 6 – Thu 9 April (maybe) – by night train – what should I change? For example: `stop 1 7–10 April maybe -- by night train`.
    jonas: meet Dinner 10 April 19:00 in Göteborg
      → jonas: New meetup: #4 Dinner, Fri 10 April, 19:00, in Gothenburg (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Jonas proposes a meetup for North by train: #4 Dinner, Fri 10 April, 19:00, in Gothenburg (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 4` / `cancel 4`.)
    ada: drop 2
      → ada: Dropped: #2 Gothenburg, Wed 8 – Sun 12 April
          #4 Dinner was planned for that stop and is still on. To cancel it: `cancel 4`.
          …
      → jonas: North by train doesn't stop in Gothenburg any more, and your meetup #4 Dinner is on those days.
    ada: drop 2
      → ada: There's no #2 in this trip. `stops`, `offers` and `meetups` show the numbers.
    ada: stop 3 6–8 April
      → ada: #3 isn't a stop. `stops` lists them.
    kari: offers
      → kari: Offers for North by train:
          • #3 a sofa in Oslo for 1 person: Mon 6 – Thu 9 April (3 nights, accepted)
    ada: stops
      → ada: North by train
          • #1 Oslo, Mon 6 – Thu 9 April (maybe) – by night train · a bed every night
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
      → ada: You're somewhere else then: #1 Oslo, Mon 6 – Thu 9 April. You could make that a maybe (`stop 1 maybe`), drop it (`drop 1`), or make this one a maybe.
    ada: stop maybe Hamar 7–8 April
      → ada: New stop: #3 Hamar, Tue 7 – Wed 8 April (maybe)
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North by train`
          A text to pass on: “I'm travelling: Oslo Mon 6 – Thu 9 April, Hamar Tue 7 – Wed 8 April, Gothenburg Thu 9 – Sun 12 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    ada: stop Oslo 6–9 April
      → ada: You already have that stop: #1 Oslo, Mon 6 – Thu 9 April. To change it: `stop 1 7–9 April`.
    ada: stop Hamar 9–6 April
      → ada: “9–6 April” ends before it begins. Try `6–9 April` or `Tue 18:00–20:00`.
    ada: stop Hamar 9 April – 9 April
      → ada: You can't arrive on Thu 9 April and leave on Thu 9 April. For example: `stop Oslo 6–9 April`.
    ada: stop Hamar 1–2 April 2026
      → ada: That's in the past: Wed 1 – Thu 2 April.
    ada: stop Hamar 31 June – 2 July
      → ada: “31 June – 2 July” isn't a real date or time. Try `6–9 April`, `Tue 18:00` or `2026-04-06`.
    ada: stop Hamar from Monday
      → ada: I need both dates, not just “from Monday”: `stop Oslo 6–9 April`.
    ada: stop Hamar every Monday
      → ada: From when to when is “every Monday”? For example: `stop Oslo 6–9 April`.
    ada: stop Hamar 12–13 April and 15–16 April
      → ada: Which dates? One stop at a time, please: `stop Oslo 6–9 April`.
    ada: stop Hamar
      → ada: Hamar, from when to when? For example: `stop Hamar 6–9 April`, or without dates: `stop maybe Hamar`.
    ada: stop 12–13 April
      → ada: Which place? For example: `stop Oslo 6–9 April`.
    ada: stop
      → ada: Which place, and when? For example: `stop Oslo 6–9 April`.
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
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 – Thu 9 April (3 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Thu 9 April (3 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    ada: accept 3
      → ada: You've accepted #3: Mon 6 – Thu 9 April (3 nights) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 – Thu 9 April (3 nights). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    @now 2026-04-07 09:00
    ada: drop 1
      → ada: Drop #1 Oslo, Mon 6 – Thu 9 April? You've accepted #3 there for Tue 7 – Thu 9 April (2 nights), and I'd tell the host that you don't need it any more. Yes or no?
    kari: offers
      → kari: Offers for North by train:
          • #3 a sofa in Oslo for 1 person: Mon 6 – Thu 9 April (3 nights, accepted)
    ada: stop Bergen 1–3 April
      → ada: Wed 1 – Fri 3 April has already passed. If you mean next time, add the year: `stop Oslo 6–9 April 2027`.
    ada: stop Bergen 6 April
      → ada: Mon 6 – Tue 7 April has already passed. If you mean next time, add the year: `stop Oslo 6–9 April 2027`.
    ada: stop Bergen 7–9 April
      → ada: That overlaps. Shorten #1 Oslo to Mon 6 – Tue 7 April? You'd give back 2 nights you've accepted there.
    ");
}
