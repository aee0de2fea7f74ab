//! No public text (a note, a title) accepts an address, a phone number, a code, or where the key is.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg_with;
use crate::harness::talk::tireless;

/// Notes with addresses, codes and phone numbers, in each text that others can read.
#[test]
fn no_public_text_accepts_an_address_or_a_code() {
    let mut talk = oslo_goteborg_with(tireless());
    for who in ["ada", "kari"] {
        talk.dm(who, "lang en");
    }
    let private = [
        "Am Markt 4",
        "Unter den Linden 77",
        "59.9139, 10.7522",
        "geo:59.91,10.75",
        "https://www.openstreetmap.org/#map=19/59.91/10.75",
        "key under the mat, code 4711#",
        "write to kari@example.org",
        "ring +47 22 33 44 55",
    ];
    for note in private {
        for (who, command) in [
            ("kari", "offer Oslo sofa Mon–Tue --"),
            ("kari", "suggest Drammen --"),
            ("kari", "meet Dinner Tuesday 18:00 in Oslo --"),
            ("ada", "stop Lund 14–15 April --"),
            ("ada", "trip about"),
            ("ada", "trip topics"),
        ] {
            let answer = talk.dm(who, &format!("{command} {note}"));
            assert!(answer.contains("I haven't saved anything"), "{command} {note}: {answer}");
            let answer = talk.says(who, true, &format!("!{command} {note}"));
            assert!(answer.contains("everyone here can read it"), "{command} {note}: {answer}");
            assert!(!answer.contains(note), "{answer}");
        }
    }
    for (who, plain) in [
        ("kari", "I can offer a sofa in Oslo on Monday night. -- key under the mat, code 4711"),
        ("kari", "You could stop in Drammen on the way -- Am Markt 4"),
        ("kari", "Let's meet for dinner in Oslo on Tuesday at 18:00 -- ring at Müller"),
    ] {
        let answer = talk.dm(who, plain);
        assert!(answer.contains("I haven't saved anything"), "{plain}: {answer}");
    }
    talk.dm("ada", "meet Dinner Tuesday 18:00 in Oslo -- bring tools");
    let answer = talk.dm("ada", "cancel 3 -- we moved to Unter den Linden 77");
    assert!(answer.contains("I haven't saved anything"), "{answer}");
    assert_snapshot!(talk.dm("ada", "meetups"), @"
    → ada: Meetups along the way (North by train):
        #3 Dinner, Tue 7 April, 18:00, in Oslo – bring tools
    ");
    assert_snapshot!(talk.dm("ada", "offers"), @"  → ada: No offers for North by train yet. To make one: `!offer Oslo sofa Mon–Tue`.");
}

/// A meetup's place and the crew's contact are public on purpose, and bank details may have any number.
#[test]
fn harmless_text_is_accepted() {
    let mut talk = oslo_goteborg_with(tireless());
    assert_snapshot!(talk.play("
        ada: meet Dinner Tuesday 18:00 in Oslo at Storgata 12 -- bring 2 friends, bus 31
        ada: meet Dinner Wednesday 18:00 in Oslo at Storgata 12, code 4711
        ada: trip reach kari@example.org, +47 22 33 44 55
        ada: trip reach Unter den Linden 77
        ada: trip donate Account 1234 56 78901
        kari: offer Oslo 2 sofas Mon–Tue -- third floor, room 2, Gleis 5, code of conduct applies
    "), @"
    ada: meet Dinner Tuesday 18:00 in Oslo at Storgata 12 -- bring 2 friends, bus 31
      → ada: New meetup: #3 Dinner, Tue 7 April, 18:00, at Storgata 12 in Oslo – bring 2 friends, bus 31
          …
      → room: New meetup: #3 Dinner, Tue 7 April, 18:00, at Storgata 12 in Oslo – bring 2 friends, bus 31
    ada: meet Dinner Wednesday 18:00 in Oslo at Storgata 12, code 4711
      → ada: “code 4711” looks like an address, a code or a way to reach someone. Everyone who sees the trip could read it here, so I haven't saved anything. Please send it again without that. A public venue goes before the note: `!meet Dinner Tuesday 18:00 in Oslo at Storgata 12`. Give keys and codes only to those who come.
    ada: trip reach kari@example.org, +47 22 33 44 55
      → ada: How to reach us: kari@example.org, +47 22 33 44 55
    ada: trip reach Unter den Linden 77
      → ada: “Unter den Linden 77” looks like an address, a code or a way to reach someone. Everyone who sees the trip could read it here, so I haven't saved anything. Please send it again without that. If an e-mail address or a number may be public: `!trip reach …`.
    ada: trip donate Account 1234 56 78901
      → ada: I don't know `trip donate`. `!trip` shows the trip; `!help trip` lists what works.
    kari: offer Oslo 2 sofas Mon–Tue -- third floor, room 2, Gleis 5, code of conduct applies
      → kari: I took “Oslo 2” to mean Oslo.
          Offer #4: sofas in Oslo for 1 person, Mon 6 – Tue 7 April (1 night) – third floor, room 2, Gleis 5, code of conduct applies …
          …
      → ada: New offer for North by train: #4 sofas at Kari's in Oslo for 1 person: Mon 6 – Tue 7 April (open) – third floor, room 2, Gleis 5, code of conduct applies
          To accept: `!accept 4`, or for one night `!accept 4 Mon 6 April`. To turn it down: `!decline 4`.
    ");
}

/// In each language, the refusal says what looks private, and where to send it.
#[test]
fn the_refusal_in_each_language() {
    let mut talk = oslo_goteborg_with(tireless());
    let mut answers = String::new();
    for language in ["en", "nb", "nn", "sv", "da", "de"] {
        talk.dm("kari", &format!("lang {language}"));
        answers.push_str(&talk.dm("kari", "!offer Oslo sofa Mon–Tue -- Hemmelig vei 7, third floor"));
    }
    assert_snapshot!(answers, @"
    → kari: “Hemmelig vei 7” looks like an address, a code or a way to reach someone. Everyone who sees the offer can read its note, so I haven't saved anything. Please send the offer again without it. Then write me the rest by itself, here: only the crew will get it.
    → kari: «Hemmelig vei 7» ligner en adresse, en kode eller en måte å nå noen på. Alle som ser tilbudet, kan lese merknaden, så jeg har ikke lagret noe. Send tilbudet på nytt uten. Skriv så resten for seg her: Det får bare reisefølget.
    → kari: «Hemmelig vei 7» liknar ei adresse, ein kode eller ein måte å nå nokon på. Alle som ser tilbodet, kan lese merknaden, så eg har ikkje lagra noko. Send tilbodet på nytt utan. Skriv så resten for seg her: Det får berre reisefølgjet.
    → kari: ”Hemmelig vei 7” ser ut som en adress, en kod eller ett sätt att nå någon. Alla som ser erbjudandet kan läsa kommentaren, så jag har inte sparat något. Skicka erbjudandet igen utan det. Skriv sedan resten för sig här: det får bara resgänget.
    → kari: ”Hemmelig vei 7” ligner en adresse, en kode eller en måde at få fat i nogen på. Alle, der ser tilbuddet, kan læse noten, så jeg har ikke gemt noget. Send tilbuddet igen uden det. Skriv så resten for sig her: Det får kun holdet.
    → kari: „Hemmelig vei 7“ sieht nach einer Adresse, einem Code oder einem Kontakt aus. Die Notiz können alle lesen, die das Angebot sehen, darum habe ich nichts gespeichert. Schick das Angebot bitte noch einmal ohne das. Den Rest schreibst du mir danach einzeln hier: Das bekommt nur die Crew.
    ");
    // It works as it says.
    talk.dm("kari", "lang en");
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa Mon–Tue
        kari: details 3 Hemmelig vei 7, third floor
    "), @"
    kari: offer Oslo sofa Mon–Tue
      → kari: Offer #3: a sofa in Oslo for 1 person, Mon 6 – Tue 7 April (1 night) …
          …
      → ada: New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Tue 7 April (open)
          To accept: `!accept 3`, or for one night `!accept 3 Mon 6 April`. To turn it down: `!decline 3`.
    kari: details 3 Hemmelig vei 7, third floor
      → kari: Saved with #3: a sofa in Oslo, Mon 6 – Tue 7 April, for North by train by Ada. These travellers can read it: Ada. I won't show it to anyone else.
          If they accept, I'll send it to them the evening before, and delete it once they've left.
    ");
}
