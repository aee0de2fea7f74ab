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
          1. an offer: a sofa in Oslo for 1 person, Tue 7 – Wed 8 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 18:00.
          3. a reminder for you on Mon 6 April, 08:00: Remind me on Monday to buy bread.
          Is that right? Tap ✅ or say “yes” to save it all, ❌ to drop it. Or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: without the reminder
      → kari: Let me check – 2 things:
          1. an offer: a sofa in Oslo for 1 person, Tue 7 – Wed 8 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 18:00.
          Is that right? Tap ✅ or say “yes” to save it all, ❌ to drop it. Or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: 2: at 19:00
      → kari: Let me check – 2 things:
          1. an offer: a sofa in Oslo for 1 person, Tue 7 – Wed 8 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 19:00.
          Is that right? Tap ✅ or say “yes” to save it all, ❌ to drop it. Or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: the first for two people
      → kari: Let me check – 2 things:
          1. an offer: a sofa in Oslo for 2 people, Tue 7 – Wed 8 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 19:00.
          Is that right? Tap ✅ or say “yes” to save it all, ❌ to drop it. Or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: for three
      → kari: Let me check – 2 things:
          1. an offer: a sofa in Oslo for 3 people, Tue 7 – Wed 8 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 19:00.
          Is that right? Tap ✅ or say “yes” to save it all, ❌ to drop it. Or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: only the second
      → kari: Let me check – a meetup: Dinner, in Oslo, Wed 8 April, 19:00.
          Is that right? Tap ✅ or say “yes”. Tap ❌ to drop it, or tell me what to change.
    kari: yes
      → kari: New meetup: #3 Dinner, Wed 8 April, 19:00, in Oslo (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for North by train: #3 Dinner, Wed 8 April, 19:00, in Oslo (proposed, not confirmed yet)
          Is it on? ✅ to confirm, ❌ to call it off. (Or `!confirm 3` / `!cancel 3`.)
    kari: You can have my sofa in Oslo on Tuesday. Dinner at our place in Oslo on Wednesday at 18:00. Remind me on Monday to buy bread.
      → kari: Let me check – 3 things:
          1. an offer: a sofa in Oslo for 1 person, Tue 7 – Wed 8 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 18:00.
          3. a reminder for you on Mon 6 April, 08:00: Remind me on Monday to buy bread.
          Is that right? Tap ✅ or say “yes” to save it all, ❌ to drop it. Or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: drop the first
      → kari: Let me check – 2 things:
          1. a meetup: Dinner, in Oslo, Wed 8 April, 18:00.
          2. a reminder for you on Mon 6 April, 08:00: Remind me on Monday to buy bread.
          Is that right? Tap ✅ or say “yes” to save it all, ❌ to drop it. Or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: not the last
      → kari: Let me check – a meetup: Dinner, in Oslo, Wed 8 April, 18:00.
          Is that right? Tap ✅ or say “yes”. Tap ❌ to drop it, or tell me what to change.
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
          1. an offer: a sofa in Oslo for 1 person, Tue 7 – Wed 8 April (1 night).
          2. a meetup: Dinner, in Oslo, Wed 8 April, 18:00.
          3. a reminder for you on Mon 6 April, 08:00: Remind me on Monday to buy bread.
          Is that right? Tap ✅ or say “yes” to save it all, ❌ to drop it. Or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
      → kari: Offer #3: a sofa in Oslo for 1 person, Tue 7 – Wed 8 April (1 night) …
          …
          New meetup: #4 Dinner, Wed 8 April, 18:00, in Oslo (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
          I'll remind you in 3 days, on Mon 6 April, 08:00: Remind me on Monday to buy bread.
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Tue 7 – Wed 8 April (open)
          To accept: `!accept 3`, or for one night `!accept 3 Tue 7 April`. To turn it down: `!decline 3`.
      → ada(!): Kari proposes a meetup for North by train: #4 Dinner, Wed 8 April, 18:00, in Oslo (proposed, not confirmed yet)
          Is it on? ✅ to confirm, ❌ to call it off. (Or `!confirm 4` / `!cancel 4`.)
      → kari: Reminders for North by train:
          #4 Dinner, Wed 8 April, 18:00 · 1 day and 2 hours before
          Just you, Mon 6 April, 08:00: Remind me on Monday to buy bread.
    [Fri 03 10:00]
      → kari: ($4 now) Changed: #3 a sofa in Oslo for 1 person: Mon 6 – Tue 7 April (open)
          Changed: #4 Dinner
          Before: Wed 8 April, 18:00
          Now: Wed 8 April, 20:00
          I'll remind you in 3 days, on Mon 6 April, 08:00: Remind me on Monday to buy bread.
      → ada(!): North by train: Kari has changed #3, a sofa in Oslo.
          Before: Tue 7 – Wed 8 April
          Now: Mon 6 – Tue 7 April
          To accept: `!accept 3`, or for one night `!accept 3 Mon 6 April`. To turn it down: `!decline 3`.
      → room: Changed: #4 Dinner
          Before: Wed 8 April, 18:00
          Now: Wed 8 April, 20:00
      → kari: Offers for North by train:
          #3 a sofa in Oslo for 1 person: Mon 6 – Tue 7 April (open)
      → kari: All upcoming meetups:
          #4 Dinner, Wed 8 April, 20:00, in Oslo (proposed, not confirmed yet)
    [Fri 03 10:00]
      → kari: ($4 now) Nothing to change: #3 a sofa in Oslo for 1 person: Mon 6 – Tue 7 April (open)
          Let me check – a contact for the crew: someone, in Oslo, lena@example.org · My bike is yours, too, I can give you a contact: lena@example.org.
          What's their name?
          Just answer here, or tap ❌ to drop it.
          I can't find #4 in that message any more, so I've left it as it was. To remove it: `!cancel 4`.
      → kari: ($4 now) You deleted that message, so I've removed #3 and will tell the people it affects.
          You deleted that message, so I've removed #4 and will tell the people it affects.
      → ada: #3 in Oslo has been withdrawn for Mon 6 – Tue 7 April.
      → room: Cancelled: #4 Dinner, Wed 8 April, 20:00
    kari: offers
      → kari: No offers for North by train yet. To make one: `!offer Oslo sofa Mon–Tue`.
    kari: meetups all
      → kari: No upcoming meetups. To add one: `!meet Tinker night Tuesday 18:00 in Stockholm`.
    kari: reminders
      → kari: No reminders yet. To set one: `!remind me tomorrow 9:00 buy tickets`.
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
      → kari: Let me check – an offer: a sofa in Oslo for 1 person, Tue 7 – Wed 8 April (1 night).
          Left out: a meetup: Dinner, in Oslo, Wed 8 April, 18:00. That meetup already exists: #3 Dinner. To change it: `!meet 3 19:00`.
          Is that right? Tap ✅ or say “yes”. Tap ❌ to drop it, or tell me what to change.
    kari: yes
      → kari: Offer #4: a sofa in Oslo for 1 person, Tue 7 – Wed 8 April (1 night) …
          …
      → ada(!): New offer for North by train: #4 a sofa at Kari's in Oslo for 1 person: Tue 7 – Wed 8 April (open)
          To accept: `!accept 4`, or for one night `!accept 4 Tue 7 April`. To turn it down: `!decline 4`.
    kari: You can have my sofa in Oslo on Wednesday, Storgata 12, third floor, ring at Hansen. The market is on Thursday at 10 in Oslo.
      → kari: Let me check – 2 things:
          1. an offer: a sofa in Oslo for 1 person, Wed 8 – Thu 9 April (1 night).
          I left out “You can have my sofa in Oslo on Wednesday, Storgata 12, third floor, ring…”: it looks like an address, a code or a way to reach someone. Once the offer is saved, write me that by itself: only the crew will get it.
          2. a meetup: Market, in Oslo, Thu 9 April, 10:00.
          Is that right? Tap ✅ or say “yes” to save it all, ❌ to drop it. Or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    kari: no
      → kari: OK, dropped. Nothing was saved.
    kari: Dinner at our place in Oslo on 31 April at 18:00
      → kari: Let me check – a meetup: Dinner, in Oslo.
          “31 April at 18:00” isn't a real date or time. Try `6–9 April`, `Tue 18:00` or `2026-04-06`.
          On which day, and at what time?
          Just answer here, or tap ❌ to drop it.
    kari: on 30 April
      → kari: Let me check – a meetup: Dinner, in Oslo, Thu 30 April.
          Is that right? Tap ✅ or say “yes”. Tap ❌ to drop it, or tell me what to change.
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
    → kari: Jeg leser det som 2 ting:
        1. et tilbud: en sofa i Oslo for én, natten tirs. 7. – ons. 8. april.
        2. en påminnelse til deg man. 6. april kl. 08:00: Minn meg på brødet på mandag.
        ✅ noterer alt, ❌ dropper alt. Eller si hva som skal være annerledes: «bare den første», «uten den andre», «2: kl. 15».
      kari: bare den første
    → kari: Jeg leser det som et tilbud: en sofa i Oslo for én, natten tirs. 7. – ons. 8. april.
        ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
      kari: uten påminnelsen
    → kari: Jeg leser det som et tilbud: en sofa i Oslo for én, natten tirs. 7. – ons. 8. april.
        ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
      kari: den andre på søndag
    → kari: Jeg leser det som 2 ting:
        1. et tilbud: en sofa i Oslo for én, natten tirs. 7. – ons. 8. april.
        2. en påminnelse til deg søn. 5. april kl. 08:00: Minn meg på brødet på mandag.
        ✅ noterer alt, ❌ dropper alt. Eller si hva som skal være annerledes: «bare den første», «uten den andre», «2: kl. 15».
    → kari: Eg les det som 2 ting:
        1. eit tilbod: ein sofa i Oslo for éin, natta tys. 7. – ons. 8. april.
        2. ei påminning til deg mån. 6. april kl. 08:00: Minn meg på brødet på måndag.
        ✅ noterer alt, ❌ droppar alt. Eller sei kva som skal vere annleis: «berre den første», «utan den andre», «2: kl. 15».
      kari: berre den første
    → kari: Eg les det som eit tilbod: ein sofa i Oslo for éin, natta tys. 7. – ons. 8. april.
        ✅ noterer det, ❌ droppar det. Eller sei berre kva som skal vere annleis.
      kari: utan påminninga
    → kari: Eg les det som eit tilbod: ein sofa i Oslo for éin, natta tys. 7. – ons. 8. april.
        ✅ noterer det, ❌ droppar det. Eller sei berre kva som skal vere annleis.
      kari: den andre på sundag
    → kari: Eg les det som 2 ting:
        1. eit tilbod: ein sofa i Oslo for éin, natta tys. 7. – ons. 8. april.
        2. ei påminning til deg søn. 5. april kl. 08:00: Minn meg på brødet på måndag.
        ✅ noterer alt, ❌ droppar alt. Eller sei kva som skal vere annleis: «berre den første», «utan den andre», «2: kl. 15».
    → kari: Jag läser det som 2 saker:
        1. ett erbjudande: en soffa i Oslo för en person, natten tis 7 – ons 8 april.
        2. en påminnelse till dig mån 6 april kl. 08:00: Påminn mig om brödet på måndag.
        ✅ antecknar allt, ❌ stryker allt. Eller säg vad som ska vara annorlunda: ”bara den första”, ”utan den andra”, ”2: kl. 15”.
      kari: bara den första
    → kari: Jag läser det som ett erbjudande: en soffa i Oslo för en person, natten tis 7 – ons 8 april.
        ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
      kari: utan påminnelsen
    → kari: Jag läser det som ett erbjudande: en soffa i Oslo för en person, natten tis 7 – ons 8 april.
        ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
      kari: den andra på söndag
    → kari: Jag läser det som 2 saker:
        1. ett erbjudande: en soffa i Oslo för en person, natten tis 7 – ons 8 april.
        2. en påminnelse till dig sön 5 april kl. 08:00: Påminn mig om brödet på måndag.
        ✅ antecknar allt, ❌ stryker allt. Eller säg vad som ska vara annorlunda: ”bara den första”, ”utan den andra”, ”2: kl. 15”.
    → kari: Jeg læser det som 2 ting:
        1. et tilbud: en sofa i Oslo til én person, natten tirs. 7. – ons. 8. april.
        2. en påmindelse til dig man. 6. april kl. 08.00: Mind mig om brødet på mandag.
        ✅ noterer det hele, ❌ dropper det hele. Eller sig, hvad der skal være anderledes: ”kun den første”, ”uden den anden”, ”2: kl. 15”.
      kari: kun den første
    → kari: Jeg læser det som et tilbud: en sofa i Oslo til én person, natten tirs. 7. – ons. 8. april.
        ✅ noterer det, ❌ dropper det. Eller sig bare, hvad der skal være anderledes.
      kari: uden påmindelsen
    → kari: Jeg læser det som et tilbud: en sofa i Oslo til én person, natten tirs. 7. – ons. 8. april.
        ✅ noterer det, ❌ dropper det. Eller sig bare, hvad der skal være anderledes.
      kari: den anden på søndag
    → kari: Jeg læser det som 2 ting:
        1. et tilbud: en sofa i Oslo til én person, natten tirs. 7. – ons. 8. april.
        2. en påmindelse til dig søn. 5. april kl. 08.00: Mind mig om brødet på mandag.
        ✅ noterer det hele, ❌ dropper det hele. Eller sig, hvad der skal være anderledes: ”kun den første”, ”uden den anden”, ”2: kl. 15”.
    → kari: Ich lese das als 2 Dinge:
        1. Angebot: Sofa in Oslo für eine Person, in der Nacht Di, 7. – Mi, 8. April.
        2. Erinnerung für dich am Mo, 6. April, 08:00 Uhr: Erinnere mich am Montag an das Brot.
        ✅ trägt alles ein, ❌ verwirft alles. Oder sag, was anders ist: „nur das erste“, „ohne das zweite“, „2: um 15 Uhr“.
      kari: nur das erste
    → kari: Ich lese das als Angebot: Sofa in Oslo für eine Person, in der Nacht Di, 7. – Mi, 8. April.
        ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
      kari: ohne die Erinnerung
    → kari: Ich lese das als Angebot: Sofa in Oslo für eine Person, in der Nacht Di, 7. – Mi, 8. April.
        ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
      kari: das zweite am Sonntag
    → kari: Ich lese das als 2 Dinge:
        1. Angebot: Sofa in Oslo für eine Person, in der Nacht Di, 7. – Mi, 8. April.
        2. Erinnerung für dich am So, 5. April, 08:00 Uhr: Erinnere mich am Montag an das Brot.
        ✅ trägt alles ein, ❌ verwirft alles. Oder sag, was anders ist: „nur das erste“, „ohne das zweite“, „2: um 15 Uhr“.
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
      → kari: Offer #3: a sofa in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (open)
          To accept: `!accept 3`, or for one night `!accept 3 Mon 6 April`. To turn it down: `!decline 3`.
    kari: I can't host on Monday after all
      → kari: Let me check – no longer free: #3 in Oslo, Mon 6 – Tue 7 April.
          Is that right? Tap ✅ or say “yes”. Tap ❌ to drop it, or tell me what to change.
    kari: yes
      → kari: You've withdrawn #3 for Mon 6 – Tue 7 April …
          …
      → ada: #3 in Oslo has been withdrawn for Mon 6 – Tue 7 April.
    kari: my sofa is no longer free
      → kari: Let me check – no longer free: #3 in Oslo, Tue 7 – Wed 8 April.
          Is that right? Tap ✅ or say “yes”. Tap ❌ to drop it, or tell me what to change.
    kari: yes
      → kari: You've withdrawn #3 for Tue 7 – Wed 8 April …
          …
      → ada: #3 in Oslo has been withdrawn for Tue 7 – Wed 8 April.
    kari: my sofa is no longer free
      → kari: Sorry, I didn't get that. Try something like `a sofa in Oslo on Mon 6 April` or `what's on Mon 6 April?`.
    jonas: I can't host on Monday after all
      → jonas: I'm just a travel bot, but I'm listening. Ask me about beds, stops or meetups any time.
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
          Is that right? Tap ✅ or say “yes”. Tap ❌ to drop it, or tell me what to change.
    ada: no
      → ada: OK, dropped. Nothing was saved.
    ada: show 3
      → ada: #3 Plenum, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          Added by Jonas.
    ada: vil gjerne, kanskje
      → ada: Let me check: you might come to #3 Plenum, Tue 7 April, 18:00.
          Is that right? Tap ✅ or say “yes”. Tap ❌ to drop it, or tell me what to change.
    ada: no
      → ada: OK, dropped. Nothing was saved.
    @now 2026-04-05 12:00
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed yet.
    ada: I'd love to!
      → ada: Sorry, I didn't get that. Try something like `where do I sleep on Mon 6 April?` or `which nights have no bed?`.
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
          Is that right? Tap ✅ or say “yes”. Tap ❌ to drop it, or tell me what to change.
    jonas: no
      → jonas: OK, dropped. Nothing was saved.
    kari: We are open on Sundays 14–18
      → kari: Let me check – a meetup: Meetup, at @thecentre in Stockholm, every Sunday, 14:00–18:00.
          What's it called?
          Is that right? Tap ✅ or say “yes”. Tap ❌ to drop it, or tell me what to change.
    kari: no
      → kari: OK, dropped. Nothing was saved.
    ");
}
