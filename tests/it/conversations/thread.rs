//! The thread that this project began with, said to the bot word for word: ada travels, kari and jonas answer.

use insta::assert_snapshot;

use crate::harness::talk::Talk;

const INVITATION: &str = "\
On Monday (06.04) I leave the arctic for a two-week train trip to Oslo, south Sweden, and possibly Denmark & Germany.

I'd love to meet up with folks doing radical stuff in the spaces of
- digital self-determination through collective action (hosting co-ops focused on serving individuals and organizations, digital independence days, commons-developing software)
- grassroots economic organizing (workers' unions, workers' co-operatives, housing co-operatives)
- hacking for good
- anti-authoritarian left / anarchism

If you're doing any of that, I'd love to grab a club mate or beer with you and hear the details, and share what I'm involved with as well. Let's build international solidarity.
Send me a message here, on matrix (@traveller:example.org), or via email (traveller [at] example.org).

Also, if you know of nice hidden (no-pay) places to put up my hammock for the night, or would like to lend me your sofa, that'd be lovely.

(also I'm low on funds, so donations towards train tickets and food are welcome)";

const ANNUAL_MEETING: &str = "\
Kanskje ikkje heilt det du er ute etter, men eg tenkjer meg hit på tysdag. Inga aning om kva ein kan vente, har ikkje sett noko annonsering utover sjølve arrangementet, men eg trur det skjer ting bak kulissane, så eg vonar det kan bli nyttig.

https://events.example.org/events/5100e95f

Årsmøte Nettverket Smultringøkonomi Norge

Apr 7, 2026, 4:00:00 PM - GMT - Deichman Bjørvika, 0150, Oslo, Norge - 2025 har vært et år med høy aktivitet, nye samarbeid og mange viktige samtaler";

const PASSING: &str = "Are you planning to to pass through Stockholm? If so, welcome to @thecenter 👍";
const WEEKEND: &str = "I'd love to swing by. Could this upcoming weekend be good?";
const OPEN: &str = "We're usually open Sundays 14-18, but check with us in a couple of days, because the next schedule isn't out yet. ✊";
const TINKER: &str = "Also you might really enjoy Tuesday evenings. Tinker & hacker time. Some proper geeks and brainy folks in the house. Free food, too, usually.";
const BEDS: &str = "I can offer accomodation in Oslo Monday to Tuesday and/or Tuesday to Wednesday if you need. My family is still away.";
const GLADLY: &str = "bi gjerne me! Ska på det månedlige møtet tel @agroup si gruppa Førr digital demokratisering kl 17, så ska se nå æ rekk over";

/// Says it in a direct chat, and shows both.
fn say(talk: &mut Talk, who: &str, text: &str) -> String {
    let first = text.lines().next().unwrap_or_default();
    let heard = talk.dm(who, text);
    format!("{who}: {first}\n{heard}")
}

#[test]
fn word_for_word() {
    let mut talk = Talk::new();
    let mut played = say(&mut talk, "ada", INVITATION);
    played.push_str(&talk.play(
        "
        ada: yes
        ada: trip open
        ada: stop Oslo 6–9 April
        ada: stops
        ada: trip
    ",
    ));
    played.push_str(&say(&mut talk, "kari", PASSING));
    played.push_str(&say(&mut talk, "kari", "yes"));
    played.push_str(&say(&mut talk, "ada", WEEKEND));
    played.push_str(&say(&mut talk, "ada", "yes"));
    let asked = talk.newest("kari");
    played.push_str(&talk.reacts("kari", false, &asked, "✅"));
    let suits = talk.newest("ada");
    played.push_str(&talk.reacts("ada", false, &suits, "✅"));
    played.push_str(&say(&mut talk, "kari", OPEN));
    played.push_str(&say(&mut talk, "kari", "yes"));
    played.push_str(&say(&mut talk, "kari", TINKER));
    played.push_str(&say(&mut talk, "kari", "yes"));
    played.push_str(&say(&mut talk, "jonas", BEDS));
    played.push_str(&say(&mut talk, "jonas", "yes"));
    played.push_str(&say(&mut talk, "jonas", ANNUAL_MEETING));
    played.push_str(&say(&mut talk, "jonas", "ja"));
    played.push_str(&say(&mut talk, "ada", GLADLY));
    let coming = talk.newest("ada");
    played.push_str(&talk.play(
        "
        ada: calendar
        ada: board
        ada: when Beer?: Sat 14:00 / Sun 14:00
    ",
    ));
    played.push_str(&talk.reacts("ada", false, &coming, "✅"));
    assert_snapshot!(played, @"
    ada: On Monday (06.04) I leave the arctic for a two-week train trip to Oslo, south Sweden, and possibly Denmark & Germany.
      → ada: Let me check – a trip: Oslo, Sweden, Denmark, Germany, Mon 6 – Mon 20 April.
          • Oslo

          Topics: digital self-determination through collective action (hosting co-ops focused on serving individuals and organizations, digital independence days, commons-developing software); grassroots economic organizing (workers' unions, workers' co-operatives, housing co-operatives); hacking for good; anti-authoritarian left / anarchism
          How to reach us: @traveller:example.org, traveller@example.org
          We're looking for: Also, if you know of nice hidden (no-pay) places to put up my hammock for the night, or would like to lend me your sofa, that'd be lovely.
          Donate: also I'm low on funds, so donations towards train tickets and food are welcome
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: yes
      → ada: You've started the trip Oslo, Sweden, Denmark, Germany, Mon 6 – Mon 20 April.
          New stop: #1 Oslo, no dates yet (sure)
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link Oslo, Sweden, Denmark, Germany`
    ada: trip open
      → ada: Open: anyone who talks to me can find this trip.
    ada: stop Oslo 6–9 April
      → ada: Changed: #1 Oslo
          Before: no dates yet
          Now: Mon 6 – Thu 9 April
          …
    ada: stops
      → ada: Oslo, Sweden, Denmark, Germany
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
    ada: trip
      → ada: Oslo, Sweden, Denmark, Germany, Mon 6 – Mon 20 April
          Crew: Ada
          Topics: digital self-determination through collective action (hosting co-ops focused on serving individuals and organizations, digital independence days, commons-developing software); grassroots economic organizing (workers' unions, workers' co-operatives, housing co-operatives); hacking for good; anti-authoritarian left / anarchism
          How to reach us: @traveller:example.org, traveller@example.org
          We're looking for: Also, if you know of nice hidden (no-pay) places to put up my hammock for the night, or would like to lend me your sofa, that'd be lovely.
          Donate: also I'm low on funds, so donations towards train tickets and food are welcome
          1 stop (`stops`), no offers of a bed, no upcoming meetups (`meetups`).
          Open: anyone who talks to me can find this trip.
    kari: Are you planning to to pass through Stockholm? If so, welcome to @thecenter 👍
      → kari: Let me check – a suggestion for the crew: Stockholm, at @thecenter – If so, welcome to @thecenter 👍
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: yes
      → kari: Suggested: #2 Stockholm, at @thecenter (open) – If so, welcome to @thecenter 👍
          I'll ask the crew of Oslo, Sweden, Denmark, Germany and tell you what they say.
      → ada(!): Kari has a suggestion for Oslo, Sweden, Denmark, Germany: #2 Stockholm, at @thecenter (open) – If so, welcome to @thecenter 👍
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 2`, `decline 2`.
    ada: I'd love to swing by. Could this upcoming weekend be good?
      → ada: Let me check – days for #2 Stockholm, Sat 4 – Sun 5 April: I'll ask Kari whether they work.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: yes
      → ada: I've asked Kari whether Sat 4 – Sun 5 April would work for #2 Stockholm, and I'll tell you what they say.
          …
      → kari(!): For Oslo, Sweden, Denmark, Germany, Ada asks whether Sat 4 – Sun 5 April would work for #2 Stockholm.
          Tap ✅ for yes, ❌ for no, or reply in your own words.
      → kari: Thanks! The crew now knows that these days work: #2 Stockholm, at @thecenter, Sat 4 – Sun 5 April (open) – If so, welcome to @thecenter 👍
          …
      → ada(!): Kari says these days work: #2 Stockholm, at @thecenter, Sat 4 – Sun 5 April (open) – If so, welcome to @thecenter 👍
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 2`, `decline 2`.
      → ada: It's a stop now: #2 Stockholm, Sat 4 – Sun 5 April – If so, welcome to @thecenter 👍
          …
      → kari(!): Good news: the crew of Oslo, Sweden, Denmark, Germany is coming: #2 Stockholm, at @thecenter, Sat 4 – Sun 5 April (accepted) – If so, welcome to @thecenter 👍. Thank you!
    kari: We're usually open Sundays 14-18, but check with us in a couple of days, because the next schedule isn't out yet. ✊
      → kari: Let me check – 2 things:
          1. a meetup: Meetup, at @thecenter in Stockholm, every Sunday, 14:00–18:00 (not certain, check first).
          What's it called?
          2. a reminder for the crew on Sun 5 April, 08:00: check with us in a couple of days, because the next schedule isn't out yet. ✊
          Is that right? Tap ✅ to save it all, ❌ to drop it, or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: yes
      → kari: New meetup: #3 Meetup, every Sunday, 14:00–18:00, at @thecenter in Stockholm (proposed, not confirmed yet) (not certain, check first)
          The travellers are there on Sun 5 April, 14:00–18:00.
          I'll ask the crew to confirm it.
          …
          I'll remind the crew of Oslo, Sweden, Denmark, Germany on Sun 5 April, 08:00.
      → ada(!): Kari proposes a meetup for Oslo, Sweden, Denmark, Germany: #3 Meetup, every Sunday, 14:00–18:00, at @thecenter in Stockholm (proposed, not confirmed yet) (not certain, check first)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 3` / `cancel 3`.)
      → ada: For Oslo, Sweden, Denmark, Germany, Kari asks you to come back to this on Sun 5 April, 08:00: “check with us in a couple of days, because the next schedule isn't out yet. ✊” I'll remind you.
    kari: Also you might really enjoy Tuesday evenings. Tinker & hacker time. Some proper geeks and brainy folks in the house. Free food, too, usually.
      → kari: Let me check – a meetup: Tinker & hacker time, at @thecenter in Stockholm, every Tuesday, evening (not certain, check first) – you might really enjoy, Some proper geeks and brainy folks in the house. Free food.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: yes
      → kari: New meetup: #4 Tinker & hacker time, every Tuesday, evening, at @thecenter in Stockholm (proposed, not confirmed yet) (not certain, check first) – you might really enjoy, Some proper geeks and brainy folks in the house. Free food
          The travellers aren't there on any of its dates so far.
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for Oslo, Sweden, Denmark, Germany: #4 Tinker & hacker time, every Tuesday, evening, at @thecenter in Stockholm (proposed, not confirmed yet) (not certain, check first) – you might really enjoy, Some proper geeks and brainy folks in the house. Free food
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 4` / `cancel 4`.)
    jonas: I can offer accomodation in Oslo Monday to Tuesday and/or Tuesday to Wednesday if you need. My family is still away.
      → jonas: Let me check – an offer: a place to sleep in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights) – My family is still away.
          Is it a sofa, bed, floor, hammock or tent?
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    jonas: yes
      → jonas: Thank you! I've passed offer #5 on to the crew of Oslo, Sweden, Denmark, Germany: a place to sleep in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights) – My family is still away. …
          Everyone who can see the trip can read your note.
          …
      → ada(!): New offer for Oslo, Sweden, Denmark, Germany: #5 a place to sleep at Jonas's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open) – My family is still away.
          Accept it? Tap ✅ or ❌, or write `accept 5` (just one night: `accept 5 Mon 6 April`).
    jonas: Kanskje ikkje heilt det du er ute etter, men eg tenkjer meg hit på tysdag. Inga aning om kva ein kan vente, har ikkje sett noko annonsering utover sjølve arrangementet, men eg trur det skjer ting bak kulissane, så eg vonar det kan bli nyttig.
      → jonas: Berre så eg er sikker – 2 ting:
          1. eit treff: Årsmøte Nettverket Smultringøkonomi Norge, Deichman Bjørvika i Oslo, tys. 7. april kl. 18:00 – 2025 har vært et år med høy aktivitet, nye samarbeid og mange viktige samtaler – https://events.example.org/events/5100e95f
          Tys. 7. april kl. 18:00 der (16:00 GMT).
          2. Du kjem kanskje på dette treffet.
          Stemmer det? Trykk ✅ for å lagre alt, ❌ for å droppe alt, eller sei kva som skal vere annleis: «berre den første», «utan den andre», «2: kl. 15».
    jonas: ja
      → jonas: Nytt treff: #6 Årsmøte Nettverket Smultringøkonomi Norge, tys. 7. april kl. 18:00, Deichman Bjørvika i Oslo (føreslått, ikkje stadfesta enno) – 2025 har vært et år med høy aktivitet, nye samarbeid og mange viktige samtaler – https://events.example.org/events/5100e95f
          Eg spør reisefølgjet om dei vil stadfeste det.
          Kjem du? `svar 6 ja`, `kanskje` eller `nei`. Med to til: `svar 6 ja +2`.
          Du kjem kanskje på #6 Årsmøte Nettverket Smultringøkonomi Norge, tys. 7. april kl. 18:00. Eg minner deg på det.
      → ada(!): Jonas proposes a meetup for Oslo, Sweden, Denmark, Germany: #6 Årsmøte Nettverket Smultringøkonomi Norge, Tue 7 April, 18:00, at Deichman Bjørvika in Oslo (proposed, not confirmed yet) – 2025 har vært et år med høy aktivitet, nye samarbeid og mange viktige samtaler – https://events.example.org/events/5100e95f
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 6` / `cancel 6`.)
    ada: bi gjerne me! Ska på det månedlige møtet tel @agroup si gruppa Førr digital demokratisering kl 17, så ska se nå æ rekk over
      → ada: Bare for å være sikker: du kommer kanskje på #6 Årsmøte Nettverket Smultringøkonomi Norge, tirs. 7. april kl. 18:00.
          Du skal på noe annet fra 17:00, så de overlapper.
          Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller si hva jeg skal endre.
    ada: calendar
      → ada: Åpne denne filen for å få Oslo, Sweden, Denmark, Germany i kalenderen din. Når noe endrer seg, skriver du `kalender` igjen: en ny fil tar plassen til den gamle.
      → ada: stopover.ics, 4620 bytes
    ada: board
      → ada: Jeg kjenner ikke «board». Dette venter fortsatt på svar fra deg: «Bare for å være sikker: du kommer kanskje på #6 Årsmøte Nettverket Smultringøkonom…» Trykk ✅ eller ❌.
    ada: when Beer?: Sat 14:00 / Sun 14:00
      → ada: I don't know of a meetup like that.
          Meetups along the way (Oslo, Sweden, Denmark, Germany):
          • #3 Meetup, Sun 5 April, 14:00–18:00, at @thecenter in Stockholm (proposed, not confirmed yet) (not certain, check first)
          • #6 Årsmøte Nettverket Smultringøkonomi Norge, Tue 7 April, 18:00, at Deichman Bjørvika in Oslo (proposed, not confirmed yet) · 1 maybe – 2025 har vært et år med høy aktivitet, nye samarbeid og mange viktige samtaler – https://events.example.org/events/5100e95f
      → ada: You're a maybe for #6 Årsmøte Nettverket Smultringøkonomi Norge, Tue 7 April, 18:00. I'll remind you.
    ");
}
