//! One message says several things: they are shown with numbers, changed one by one, and taken as one.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

const TWO: &str = "You can have my sofa in Oslo on Tuesday. Dinner at our place in Oslo on Wednesday at 18:00. Remind me on Monday to buy bread.";

#[test]
fn some_of_them() {
    assert_snapshot!(oslo_goteborg().play(&format!("
        kari: {TWO}
        kari: without the reminder
        kari: 2: at 19:00
        kari: the first for two people
        kari: for three
        kari: only the second
        kari: yes
        kari: {TWO}
        kari: drop the first
        kari: not the last
        kari: only 2
        kari: no
    ")), @"
    kari: You can have my sofa in Oslo on Tuesday. Dinner at our place in Oslo on Wednesday at 18:00. Remind me on Monday to buy bread.
      → kari: Let me check – 3 things:
          1. an offer: a sofa in Oslo for 1 person, Tue 7 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 18:00.
          3. a reminder for you on Mon 6 April, 08:00: buy bread
          Is that right? Tap ✅ to save it all, ❌ to drop it, or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: without the reminder
      → kari: Let me check – 2 things:
          1. an offer: a sofa in Oslo for 1 person, Tue 7 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 18:00.
          Is that right? Tap ✅ to save it all, ❌ to drop it, or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: 2: at 19:00
      → kari: Let me check – 2 things:
          1. an offer: a sofa in Oslo for 1 person, Tue 7 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 19:00.
          Is that right? Tap ✅ to save it all, ❌ to drop it, or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: the first for two people
      → kari: Let me check – 2 things:
          1. an offer: a sofa in Oslo for 2 people, Tue 7 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 19:00.
          Is that right? Tap ✅ to save it all, ❌ to drop it, or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: for three
      → kari: Let me check – 2 things:
          1. an offer: a sofa in Oslo for 3 people, Tue 7 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 19:00.
          Is that right? Tap ✅ to save it all, ❌ to drop it, or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: only the second
      → kari: Let me check – a meetup: Dinner, in Oslo, Wed 8 April, 19:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: yes
      → kari: New meetup: #3 Dinner, Wed 8 April, 19:00, in Oslo (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for North by train: #3 Dinner, Wed 8 April, 19:00, in Oslo (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 3` / `cancel 3`.)
    kari: You can have my sofa in Oslo on Tuesday. Dinner at our place in Oslo on Wednesday at 18:00. Remind me on Monday to buy bread.
      → kari: Let me check – 3 things:
          1. an offer: a sofa in Oslo for 1 person, Tue 7 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 18:00.
          3. a reminder for you on Mon 6 April, 08:00: buy bread
          Is that right? Tap ✅ to save it all, ❌ to drop it, or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: drop the first
      → kari: Let me check – 2 things:
          1. a meetup: Dinner, in Oslo, Wed 8 April, 18:00.
          2. a reminder for you on Mon 6 April, 08:00: buy bread
          Is that right? Tap ✅ to save it all, ❌ to drop it, or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: not the last
      → kari: Let me check – a meetup: Dinner, in Oslo, Wed 8 April, 18:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: only 2
      → kari: What should I change? Tell me the right day, place or number, or tap ❌ to drop it: “Let me check – a meetup: Dinner, in Oslo, Wed 8 April, 18:00.”
    kari: no
      → kari: OK, dropped. Nothing was saved.
    ");
}

#[test]
fn all_of_them_are_taken_and_go_with_their_message() {
    let mut talk = oslo_goteborg();
    let mut played = talk.dm("kari", TWO);
    let event = talk.last.clone();
    played.push_str(&talk.dm("kari", "yes"));
    played.push_str(&talk.dm("kari", "reminders"));
    talk.edits("kari", false, &event, &TWO.replace("Tuesday", "Monday").replace("18:00", "20:00"));
    played.push_str(&talk.settle());
    played.push_str(&talk.dm("kari", "offers"));
    played.push_str(&talk.dm("kari", "meetups all"));
    talk.edits(
        "kari",
        false,
        &event,
        "You can have my sofa in Oslo on Monday. My bike is yours, too, I can give you a contact: lena@example.org",
    );
    played.push_str(&talk.settle());
    played.push_str(&talk.deletes("kari", false, &event));
    played.push_str(&talk.play(
        "
        kari: offers
        kari: meetups all
        kari: reminders
    ",
    ));
    assert_snapshot!(played, @"
      → kari: Let me check – 3 things:
          1. an offer: a sofa in Oslo for 1 person, Tue 7 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 18:00.
          3. a reminder for you on Mon 6 April, 08:00: buy bread
          Is that right? Tap ✅ to save it all, ❌ to drop it, or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Tue 7 April (1 night) …
          …
          New meetup: #4 Dinner, Wed 8 April, 18:00, in Oslo (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
          I'll remind you in 3 days, on Mon 6 April, 08:00: buy bread
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Tue 7 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
      → ada(!): Kari proposes a meetup for North by train: #4 Dinner, Wed 8 April, 18:00, in Oslo (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 4` / `cancel 4`.)
      → kari: Reminders for North by train:
          • #4 Dinner, Wed 8 April, 18:00 · 1 day and 2 hours before
          • 1. Just you, Mon 6 April, 08:00: buy bread

          `cancel reminder 1` drops one.
    [Fri 03 10:00]
      → kari: Changed: #3 a sofa in Oslo for 1 person: Mon 6 April (1 night, open)
          Changed: #4 Dinner
          Before: Wed 8 April, 18:00
          Now: Wed 8 April, 20:00
          I'll remind you in 3 days, on Mon 6 April, 08:00: buy bread
      → ada(!): North by train: Kari has changed #3, a sofa in Oslo.
          Before: Tue 7 April (1 night)
          Now: Mon 6 April (1 night)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
      → room: Changed: #4 Dinner
          Before: Wed 8 April, 18:00
          Now: Wed 8 April, 20:00
      → kari: Offers for North by train:
          • #3 a sofa in Oslo for 1 person: Mon 6 April (1 night, open)
      → kari: All upcoming meetups:
          • #4 Dinner, Wed 8 April, 20:00, in Oslo (proposed, not confirmed yet)
    [Fri 03 10:00]
      → kari: Nothing to change: #3 a sofa in Oslo for 1 person: Mon 6 April (1 night, open)
          Let me check – a contact for the crew: someone, in Oslo, lena@example.org · My bike is yours, too, I can give you a contact: lena@example.org.
          What's their name?
          Just answer here, or tap ❌ to drop it.
          I can't find #4 in that message any more, so I've left it as it was. To remove it: `cancel 4`.
      → kari: ($4 now) You deleted that message, so I've removed #3 and will tell the people it affects.
          You deleted that message, so I've removed #4 and will tell the people it affects.
      → ada: #3 in Oslo has been withdrawn for Mon 6 April (1 night).
      → room: Cancelled: #4 Dinner, Wed 8 April, 20:00
    kari: offers
      → kari: No offers for North by train yet. To make one: `offer Oslo sofa 6–7 April`.
    kari: meetups all
      → kari: No upcoming meetups. To add one: `meet Tinker night Tuesday 18:00 in Stockholm`.
    kari: reminders
      → kari: No reminders yet. To set one: `remind me tomorrow 9:00 buy tickets`.
    ");
}

#[test]
fn what_can_not_be_recorded_is_named_and_the_rest_is_taken() {
    let mut talk = oslo_goteborg();
    talk.play("kari: meet Dinner Wednesday 18:00 in Oslo");
    assert_snapshot!(talk.play("
        kari: Dinner in Oslo on Wednesday at 18:00. You can have my sofa in Oslo on Tuesday.
        kari: yes
        kari: You can have my sofa in Oslo on Wednesday, Storgata 12, third floor, ring at Hansen. The market is on Thursday at 10 in Oslo.
        kari: no
        kari: Dinner at our place in Oslo on 31 April at 18:00
        kari: on 30 April
        kari: no
    "), @"
    kari: Dinner in Oslo on Wednesday at 18:00. You can have my sofa in Oslo on Tuesday.
      → kari: Let me check – an offer: a sofa in Oslo for 1 person, Tue 7 April (1 night).
          Left out: a meetup: Dinner, in Oslo, Wed 8 April, 18:00. That meetup already exists: #3 Dinner. To change it: `meet 3 19:00`.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: yes
      → kari: Thank you! I've passed offer #4 on to the crew of North by train: a sofa in Oslo for 1 person, Tue 7 April (1 night) …
          …
      → ada(!): New offer for North by train: #4 a sofa at Kari's in Oslo for 1 person: Tue 7 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 4`.
    kari: You can have my sofa in Oslo on Wednesday, Storgata 12, third floor, ring at Hansen. The market is on Thursday at 10 in Oslo.
      → kari: Let me check – 2 things:
          1. an offer: a sofa in Oslo for 1 person, Wed 8 April (1 night).
          I left out “Storgata 12, third floor, ring”: it looks like an address, a code or a way to reach someone. Once the offer is saved, write me that by itself: only the crew will get it.
          2. a meetup: Market, in Oslo, Thu 9 April, 10:00.
          Is that right? Tap ✅ to save it all, ❌ to drop it, or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: no
      → kari: OK, dropped. Nothing was saved.
    kari: Dinner at our place in Oslo on 31 April at 18:00
      → kari: Let me check – a meetup: Dinner, in Oslo.
          “31 April at 18:00” isn't a real date or time. Try `6–9 April`, `Tue 18:00` or `2026-04-06`.
          On which day, and at what time?
          Just answer here, or tap ❌ to drop it.
    kari: on 30 April
      → kari: Let me check – a meetup: Dinner, in Oslo, Thu 30 April.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: no
      → kari: OK, dropped. Nothing was saved.
    ");
}

#[test]
fn in_six_languages() {
    let mut played = String::new();
    for (lang, text, answers) in [
        (
            "nb",
            "Du kan få sofaen min i Oslo på tirsdag. Minn meg på brødet på mandag.",
            ["bare den første", "uten påminnelsen", "den andre på søndag"],
        ),
        (
            "nn",
            "Du kan få sofaen min i Oslo på tysdag. Minn meg på brødet på måndag.",
            ["berre den første", "utan påminninga", "den andre på sundag"],
        ),
        (
            "sv",
            "Du kan få min soffa i Oslo på tisdag. Påminn mig om brödet på måndag.",
            ["bara den första", "utan påminnelsen", "den andra på söndag"],
        ),
        (
            "da",
            "Du kan få min sofa i Oslo på tirsdag. Mind mig om brødet på mandag.",
            ["kun den første", "uden påmindelsen", "den anden på søndag"],
        ),
        (
            "de",
            "Du kannst mein Sofa in Oslo am Dienstag haben. Erinnere mich am Montag an das Brot.",
            ["nur das erste", "ohne die Erinnerung", "das zweite am Sonntag"],
        ),
    ] {
        for answer in answers {
            let mut talk = oslo_goteborg();
            talk.play(&format!("kari: lang {lang}"));
            let shown = talk.dm("kari", text);
            if answer == answers[0] {
                played.push_str(&shown);
            }
            played.push_str(&format!("    kari: {answer}\n{}", talk.dm("kari", answer)));
        }
    }
    assert_snapshot!(played, @"
    → kari: Bare for å være sikker – 2 ting:
        1. et tilbud: en sofa i Oslo for 1 person, tirs. 7. april (1 natt).
        2. en påminnelse til deg man. 6. april kl. 08:00: brødet
        Stemmer det? Trykk ✅ for å lagre alt, ❌ for å droppe alt, eller si hva jeg skal endre: «bare den første», «uten den andre», «2: kl. 15».
      kari: bare den første
    → kari: Bare for å være sikker – et tilbud: en sofa i Oslo for 1 person, tirs. 7. april (1 natt).
        Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller si hva jeg skal endre.
      kari: uten påminnelsen
    → kari: Bare for å være sikker – et tilbud: en sofa i Oslo for 1 person, tirs. 7. april (1 natt).
        Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller si hva jeg skal endre.
      kari: den andre på søndag
    → kari: Bare for å være sikker – 2 ting:
        1. et tilbud: en sofa i Oslo for 1 person, tirs. 7. april (1 natt).
        2. en påminnelse til deg søn. 5. april kl. 08:00: brødet
        Stemmer det? Trykk ✅ for å lagre alt, ❌ for å droppe alt, eller si hva jeg skal endre: «bare den første», «uten den andre», «2: kl. 15».
    → kari: Berre så eg er sikker – 2 ting:
        1. eit tilbod: ein sofa i Oslo for 1 person, tys. 7. april (1 natt).
        2. ei påminning til deg mån. 6. april kl. 08:00: brødet
        Stemmer det? Trykk ✅ for å lagre alt, ❌ for å droppe alt, eller sei kva som skal vere annleis: «berre den første», «utan den andre», «2: kl. 15».
      kari: berre den første
    → kari: Berre så eg er sikker – eit tilbod: ein sofa i Oslo for 1 person, tys. 7. april (1 natt).
        Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller sei kva som skal vere annleis.
      kari: utan påminninga
    → kari: Berre så eg er sikker – eit tilbod: ein sofa i Oslo for 1 person, tys. 7. april (1 natt).
        Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller sei kva som skal vere annleis.
      kari: den andre på sundag
    → kari: Berre så eg er sikker – 2 ting:
        1. eit tilbod: ein sofa i Oslo for 1 person, tys. 7. april (1 natt).
        2. ei påminning til deg søn. 5. april kl. 08:00: brødet
        Stemmer det? Trykk ✅ for å lagre alt, ❌ for å droppe alt, eller sei kva som skal vere annleis: «berre den første», «utan den andre», «2: kl. 15».
    → kari: Så här förstår jag dig – 2 saker:
        1. ett erbjudande: en soffa i Oslo för 1 person, tis 7 april (1 natt).
        2. en påminnelse till dig mån 6 april kl. 08:00: brödet
        Stämmer det? Tryck ✅ för att spara allt, ❌ för att slänga allt, eller skriv vad jag ska ändra: ”bara den första”, ”utan den andra”, ”2: kl. 15”.
      kari: bara den första
    → kari: Så här förstår jag dig – ett erbjudande: en soffa i Oslo för 1 person, tis 7 april (1 natt).
        Stämmer det? Tryck ✅ för att spara, ❌ för att slänga, eller skriv vad jag ska ändra.
      kari: utan påminnelsen
    → kari: Så här förstår jag dig – ett erbjudande: en soffa i Oslo för 1 person, tis 7 april (1 natt).
        Stämmer det? Tryck ✅ för att spara, ❌ för att slänga, eller skriv vad jag ska ändra.
      kari: den andra på söndag
    → kari: Så här förstår jag dig – 2 saker:
        1. ett erbjudande: en soffa i Oslo för 1 person, tis 7 april (1 natt).
        2. en påminnelse till dig sön 5 april kl. 08:00: brödet
        Stämmer det? Tryck ✅ för att spara allt, ❌ för att slänga allt, eller skriv vad jag ska ändra: ”bara den första”, ”utan den andra”, ”2: kl. 15”.
    → kari: Lad mig lige tjekke – 2 ting:
        1. et tilbud: en sofa i Oslo til 1 person, tirs. 7. april (1 nat).
        2. en påmindelse til dig man. 6. april kl. 08.00: brødet
        Er det rigtigt? Tryk ✅ for at gemme det hele, ❌ for at droppe det hele, eller skriv, hvad der skal ændres: ”kun den første”, ”uden den anden”, ”2: kl. 15”.
      kari: kun den første
    → kari: Lad mig lige tjekke – et tilbud: en sofa i Oslo til 1 person, tirs. 7. april (1 nat).
        Er det rigtigt? Tryk ✅ for at gemme, ❌ for at droppe det, eller skriv, hvad der skal ændres.
      kari: uden påmindelsen
    → kari: Lad mig lige tjekke – et tilbud: en sofa i Oslo til 1 person, tirs. 7. april (1 nat).
        Er det rigtigt? Tryk ✅ for at gemme, ❌ for at droppe det, eller skriv, hvad der skal ændres.
      kari: den anden på søndag
    → kari: Lad mig lige tjekke – 2 ting:
        1. et tilbud: en sofa i Oslo til 1 person, tirs. 7. april (1 nat).
        2. en påmindelse til dig søn. 5. april kl. 08.00: brødet
        Er det rigtigt? Tryk ✅ for at gemme det hele, ❌ for at droppe det hele, eller skriv, hvad der skal ændres: ”kun den første”, ”uden den anden”, ”2: kl. 15”.
    → kari: Kurz zur Sicherheit – 2 Einträge:
        1. Angebot: Sofa in Oslo für 1 Person, Di 7. April (1 Nacht).
        2. Erinnerung für dich am Mo 6. April um 08:00 Uhr: das Brot
        Stimmt das so? Tipp auf ✅, um alles zu speichern, auf ❌, um alles zu verwerfen, oder schreib, was ich ändern soll: „nur das erste“, „ohne das zweite“, „2: um 15 Uhr“.
      kari: nur das erste
    → kari: Kurz zur Sicherheit – Angebot: Sofa in Oslo für 1 Person, Di 7. April (1 Nacht).
        Stimmt das so? Tipp zum Speichern auf ✅, zum Verwerfen auf ❌, oder schreib, was ich ändern soll.
      kari: ohne die Erinnerung
    → kari: Kurz zur Sicherheit – Angebot: Sofa in Oslo für 1 Person, Di 7. April (1 Nacht).
        Stimmt das so? Tipp zum Speichern auf ✅, zum Verwerfen auf ❌, oder schreib, was ich ändern soll.
      kari: das zweite am Sonntag
    → kari: Kurz zur Sicherheit – 2 Einträge:
        1. Angebot: Sofa in Oslo für 1 Person, Di 7. April (1 Nacht).
        2. Erinnerung für dich am So 5. April um 08:00 Uhr: das Brot
        Stimmt das so? Tipp auf ✅, um alles zu speichern, auf ❌, um alles zu verwerfen, oder schreib, was ich ändern soll: „nur das erste“, „ohne das zweite“, „2: um 15 Uhr“.
    ");
}

#[test]
fn what_is_no_longer_offered_is_taken_back() {
    assert_snapshot!(oslo_goteborg().play("
        kari: offer Oslo sofa Mon–Wed
        kari: I can't host on Monday after all
        kari: yes
        kari: my sofa is no longer free
        kari: yes
        kari: my sofa is no longer free
        jonas: I can't host on Monday after all
    "), @"
    kari: offer Oslo sofa Mon–Wed
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    kari: I can't host on Monday after all
      → kari: Let me check – no longer free: #3 in Oslo, Mon 6 April (1 night).
          Is that right? Tap ✅ to take it back, ❌ to leave it as it is, or tell me what to change.
    kari: yes
      → kari: You've withdrawn #3 for Mon 6 April (1 night) …
          …
      → ada: #3 in Oslo has been withdrawn for Mon 6 April (1 night).
    kari: my sofa is no longer free
      → kari: Shall I withdraw #3 a sofa in Oslo for 1 person: Mon 6 April (1 night, withdrawn), Tue 7 April (1 night, open)? Tap ✅ or ❌, or say yes or no.
    kari: yes
      → kari: You've withdrawn #3 for Tue 7 April (1 night) …
          …
      → ada: #3 in Oslo has been withdrawn for Tue 7 April (1 night).
    kari: my sofa is no longer free
      → kari: Sorry, I didn't get that. Try something like `a sofa in Oslo on Mon 6 April` or `what's on Mon 6 April?`.
    jonas: I can't host on Monday after all
      → jonas: I'm not quite sure what you mean. This is what I have:
          Mon 6 April, North by train
          • Arriving: #1 Oslo, Mon 6 – Thu 9 April
          • ❌ Mon 6 April · Oslo · no bed
    ");
}

#[test]
fn what_was_last_spoken_of() {
    let mut talk = oslo_goteborg();
    talk.play(
        "
        jonas: meet Plenum Tuesday 7 April 18:00 in Oslo
        jonas: meet Film night Saturday 11 April 20:00 in Göteborg
        kari: meetups all
    ",
    );
    let film = talk.play(
        "
        ada: show 4
        ada: I'd love to!
        ada: no
        ada: show 3
        ada: vil gjerne, kanskje
        ada: no
        @now 2026-04-05 12:00
        ada: I'd love to!
    ",
    );
    assert_snapshot!(film, @"
    ada: show 4
      → ada: #4 Film night, Sat 11 April, 20:00, in Gothenburg (proposed, not confirmed yet)
          Added by Jonas.
    ada: I'd love to!
      → ada: Let me check: you're coming to #4 Film night, Sat 11 April, 20:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: no
      → ada: OK, dropped. Nothing was saved.
    ada: show 3
      → ada: #3 Plenum, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          Added by Jonas.
    ada: vil gjerne, kanskje
      → ada: Let me check: you might come to #3 Plenum, Tue 7 April, 18:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: no
      → ada: OK, dropped. Nothing was saved.
    @now 2026-04-05 12:00
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed yet.
    ada: I'd love to!
    ");
}

#[test]
fn not_across_people_or_rooms() {
    let mut talk = Talk::new();
    talk.play(
        "
        #room ada: !trip new North 6–19 April
        #room ada: !stop Oslo 6–9 April
        kari: Are you passing through Stockholm? Welcome to @thecentre!
        kari: yes
    ",
    );
    // Jonas has heard nothing of Stockholm.
    assert_snapshot!(talk.play("
        jonas: We are open on Sundays 14–18
        jonas: no
        kari: We are open on Sundays 14–18
        kari: no
    "), @"
    jonas: We are open on Sundays 14–18
      → jonas: Let me check – a meetup: Meetup, every Sunday, 14:00–18:00.
          What's it called?
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    jonas: no
      → jonas: OK, dropped. Nothing was saved.
    kari: We are open on Sundays 14–18
      → kari: Let me check – a meetup: Meetup, at @thecentre in Stockholm, every Sunday, 14:00–18:00.
          What's it called?
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: no
      → kari: OK, dropped. Nothing was saved.
    ");
}
