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
        • #3 Dinner, Tue 7 April, 18:00, in Oslo – bring tools
    ");
    assert_snapshot!(talk.dm("ada", "offers"), @"  → ada: No offers for North by train yet. To make one: `offer Oslo sofa 6–7 April`.");
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
      → ada: “code 4711” looks like an address, a code or a way to reach someone. Everyone who sees the trip could read it here, so I haven't saved anything. Please send it again without that. A public venue goes before the note: `meet Dinner Tuesday 18:00 in Oslo at Storgata 12`. Give keys and codes only to those who come.
    ada: trip reach kari@example.org, +47 22 33 44 55
      → ada: How to reach us: kari@example.org, +47 22 33 44 55
    ada: trip reach Unter den Linden 77
      → ada: “Unter den Linden 77” looks like an address, a code or a way to reach someone. Everyone who sees the trip could read it here, so I haven't saved anything. Please send it again without that. If an e-mail address or a number may be public: `trip reach …`.
    ada: trip donate Account 1234 56 78901
      → ada: I don't know `trip donate`. `trip` shows the trip; `help trip` lists what works.
    kari: offer Oslo 2 sofas Mon–Tue -- third floor, room 2, Gleis 5, code of conduct applies
      → kari: I took “Oslo 2” to mean Oslo.
          Thank you! I've passed offer #4 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) – third floor, room 2, Gleis 5, code of conduct applies …
          Everyone who can see the trip can read your note.
          …
      → ada(!): New offer for North by train: #4 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open) – third floor, room 2, Gleis 5, code of conduct applies
          Accept it? Tap ✅ or ❌, or write `accept 4`.
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
    → kari: «Hemmelig vei 7» ser ut som en adresse, en kode eller kontaktinfo. Alle som ser tilbudet, kan lese merknaden, så jeg har ikke lagret noe. Send tilbudet på nytt uten det. Skriv så resten til meg her, i en egen melding, så er det bare reisefølget som får det.
    → kari: «Hemmelig vei 7» ser ut som ei adresse, ein kode eller kontaktinfo. Alle som ser tilbodet, kan lese merknaden, så eg har ikkje lagra noko. Send tilbodet på nytt utan. Skriv så resten til meg for seg, her. Det er berre reisefølgjet som får det.
    → kari: ”Hemmelig vei 7” ser ut som en adress, en kod eller ett sätt att nå någon. Alla som ser erbjudandet kan läsa kommentaren, så jag har inte sparat något. Skicka erbjudandet igen utan det. Skriv sedan resten för sig här: det är bara resgänget som får det.
    → kari: ”Hemmelig vei 7” ligner en adresse, en kode eller kontaktoplysninger. Alle, der kan se tilbuddet, kan læse bemærkningen, så jeg har ikke gemt noget. Send tilbuddet igen uden det. Skriv så resten for sig selv her: Det får kun holdet.
    → kari: „Hemmelig vei 7“ sieht nach einer Adresse, einem Code oder Kontaktdaten aus. Die Notiz können alle lesen, die das Angebot sehen, darum habe ich nichts gespeichert. Schick das Angebot bitte noch einmal ohne das. Den Rest schreibst du mir danach hier extra: Das bekommt nur die Crew.
    ");
    // It works as it says.
    talk.dm("kari", "lang en");
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa Mon–Tue
        kari: details 3 Hemmelig vei 7, third floor
    "), @"
    kari: offer Oslo sofa Mon–Tue
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    kari: details 3 Hemmelig vei 7, third floor
      → kari: Saved with #3: a sofa in Oslo, Mon 6 April (1 night), for North by train by Ada. These travellers can read it: Ada. I won't show it to anyone else.
          If they accept, I'll send it to them the evening before, and delete it once they've left.
    ");
}
