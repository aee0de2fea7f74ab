//! A whole route in one message: its month is said once, a stop ends where the next begins, and only what is missing is asked.

use insta::assert_snapshot;

use crate::harness::talk::Talk;

/// Ada's trip in May.
fn in_may() -> Talk {
    let mut talk = Talk::new();
    talk.dm("ada", "trip new North by train 1 May – 30 May");
    talk
}

#[test]
fn only_the_last_day_is_asked() {
    let mut talk = in_may();
    assert_snapshot!(talk.play("
        ada: Oslo 6–9 May, Göteborg 9–12, Malmö from the 12th
        ada: the 15th
        ada: yes
        ada: stops
    "), @"
    ada: Oslo 6–9 May, Göteborg 9–12, Malmö from the 12th
      → ada: Let me check – 3 stops:
          • Oslo, Wed 6 – Sat 9 May
          • Gothenburg, Sat 9 – Tue 12 May
          • Malmö, from Tue 12 May on

          Until when?
          Just answer here, or tap ❌ to drop it.
    ada: the 15th
      → ada: Let me check – 3 stops:
          • Oslo, Wed 6 – Sat 9 May
          • Gothenburg, Sat 9 – Tue 12 May
          • Malmö, Tue 12 – Fri 15 May

          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: yes
      → ada: New stop: #1 Oslo, Wed 6 – Sat 9 May
          New stop: #2 Gothenburg, Sat 9 – Tue 12 May
          New stop: #3 Malmö, Tue 12 – Fri 15 May
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North by train`
          A text to pass on: “I'm travelling: Oslo Wed 6 – Sat 9 May, Gothenburg Sat 9 – Tue 12 May, Malmö Tue 12 – Fri 15 May. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    ada: stops
      → ada: North by train
          • #1 Oslo, Wed 6 – Sat 9 May · no bed yet
          • #2 Gothenburg, Sat 9 – Tue 12 May · no bed yet
          • #3 Malmö, Tue 12 – Fri 15 May · no bed yet
    ");
}

#[test]
fn in_every_language() {
    for text in [
        "Oslo 6–9 May, Göteborg 9–12, Malmö from the 12th",
        "I'm in Oslo 6–9 May, then Göteborg 9–12 and then Malmö",
        "Wir sind 6.–9. Mai in Oslo, 9.–12. in Göteborg und dann in Malmö",
        "Jag är i Oslo 6–9 maj, Göteborg 9–12, Malmö från den 12",
        "Jeg er i Oslo 6.–9. mai, Göteborg 9.–12. og så Malmö",
        "Eg er i Oslo 6.–9. mai, Göteborg 9.–12. og så Malmö",
        "Jeg er i Oslo 6.–9. maj, Göteborg 9.–12. og så Malmø",
        "Stops:\nOslo 6–9 May\nGöteborg 9–12\nMalmö from the 12th",
        "Meine Stationen:\nOslo 6.–9. Mai\nGöteborg 9.–12.\nMalmö ab dem 12.",
        "Oslo 3 nights from 6 May, then Göteborg 3 nights, then Malmö",
    ] {
        let mut talk = in_may();
        let asked = talk.dm("ada", text);
        assert!(asked.contains("12") && asked.contains("Malm"), "{text}: {asked}");
        // "Until the 15th" is all that is missing.
        let whole = talk.dm("ada", "15 May");
        talk.dm("ada", "yes");
        talk.dm("ada", "lang en");
        let stops = talk.dm("ada", "stops");
        for stop in ["Oslo, Wed 6 – Sat 9 May", "Gothenburg, Sat 9 – Tue 12 May", "Malmö, Tue 12 – Fri 15 May"] {
            assert!(stops.contains(stop), "{text}:\n{asked}\n{whole}\n{stops}");
        }
    }
}

#[test]
fn the_month_of_may_makes_nothing_unsure() {
    let mut talk = in_may();
    assert_snapshot!(talk.play("
        ada: Oslo 6–9 May
        ada: no
        ada: maybe Oslo 6–9 May
    "), @"
    ada: Oslo 6–9 May
      → ada: Let me check – a stop: Oslo, Wed 6 – Sat 9 May.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: no
      → ada: OK, dropped. Nothing was saved.
    ada: maybe Oslo 6–9 May
      → ada: Let me check – a stop: Oslo, Wed 6 – Sat 9 May (maybe).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ");
}
