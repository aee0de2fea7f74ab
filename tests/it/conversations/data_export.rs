//! `!mydata`: everything that is kept about a person, as a file for that person.

use insta::assert_snapshot;
use stopover::incoming::IncomingKind;

use crate::harness::fixtures::{kari_says_much, oslo_goteborg};

#[test]
fn everything_about_oneself_as_a_file() {
    let mut talk = oslo_goteborg();
    kari_says_much(&mut talk);
    assert_snapshot!(talk.play("#room kari: !mydata\nkari: mydata"), @"
    #room kari: !mydata
      → room: I only send you your data in an encrypted direct chat.
    kari: mydata
      → kari: Here's everything I have about you, as a file.
      → kari: stopover.json, 6421 bytes
    ");
    assert_snapshot!(talk.file.clone().unwrap(), @r#"
    {
      "answers_not_sent_yet": [],
      "asked_of_the_bot_lately": [
        {
          "forgotten_after": "2026-04-03 08:00:11+00:00",
          "kind": "messages",
          "silent": 0
        },
        {
          "forgotten_after": "2026-04-03 08:01:12+00:00",
          "kind": "person",
          "silent": 0
        }
      ],
      "asked_through_the_bot_lately": [],
      "blocked_by_you": [
        {
          "at": "2026-04-03 08:00:00+00:00",
          "person": "@mallory:localhost"
        }
      ],
      "blocked_in_your_trips": [],
      "changes_for_the_crew_to_agree_to": [],
      "contacts": [],
      "edits_under_way": [],
      "follow_ups_that_you_set_for_a_crew": [],
      "format": "stopover own data 1",
      "introductions": [],
      "logins_that_you_were_told_of": [],
      "made": "2026-04-03T08:00:00+00:00",
      "meetup_reminders": [
        {
          "minutes_before": 30,
          "no": 5,
          "trip": "North by train"
        }
      ],
      "meetups": [
        {
          "dates": "",
          "day": "2026-04-07",
          "made": "2026-04-03 08:00:00+00:00",
          "no": 5,
          "note": "bring salt",
          "place": {
            "at": [
              59.9127,
              10.7461
            ],
            "country": "NO",
            "id": 3143244,
            "name": "Oslo",
            "zone": "Europe/Oslo"
          },
          "slot": "18:00",
          "status": "confirmed",
          "title": "Dinner",
          "trip": "North by train",
          "unconfirmed": false,
          "venue": "my place",
          "zone": "Europe/Oslo"
        }
      ],
      "messages_heard": [
        {
          "at": "2026-04-03 08:00:00+00:00",
          "event": "$said12",
          "room": "!kari"
        },
        {
          "at": "2026-04-03 08:00:00+00:00",
          "event": "$said13",
          "room": "!kari"
        },
        {
          "at": "2026-04-03 08:00:00+00:00",
          "event": "$said14",
          "room": "!kari"
        },
        {
          "at": "2026-04-03 08:00:00+00:00",
          "event": "$said15",
          "room": "!kari"
        },
        {
          "at": "2026-04-03 08:00:00+00:00",
          "event": "$said16",
          "room": "!kari"
        },
        {
          "at": "2026-04-03 08:00:00+00:00",
          "event": "$said18",
          "room": "!kari"
        },
        {
          "at": "2026-04-03 08:00:00+00:00",
          "event": "$said19",
          "room": "!room"
        },
        {
          "at": "2026-04-03 08:00:00+00:00",
          "event": "$said5",
          "room": "!kari"
        },
        {
          "at": "2026-04-03 08:00:00+00:00",
          "event": "$said6",
          "room": "!kari"
        },
        {
          "at": "2026-04-03 08:00:00+00:00",
          "event": "$said7",
          "room": "!kari"
        },
        {
          "at": "2026-04-03 08:00:00+00:00",
          "event": "$said8",
          "room": "!kari"
        },
        {
          "at": "2026-04-03 08:00:00+00:00",
          "event": "$said9",
          "room": "!kari"
        }
      ],
      "messages_that_could_not_be_read": [],
      "nights": [
        {
          "night": "2026-04-06",
          "offer": 3,
          "state": "taken",
          "trip": "North by train"
        }
      ],
      "offers": [
        {
          "kind": "sofa",
          "made": "2026-04-03 08:00:00+00:00",
          "no": 3,
          "note": "there's a cat",
          "people": 2,
          "place": {
            "at": [
              59.9127,
              10.7461
            ],
            "country": "NO",
            "id": 3143244,
            "name": "Oslo",
            "zone": "Europe/Oslo"
          },
          "trip": "North by train"
        }
      ],
      "offers_whose_host_knows_that_you_travel": [],
      "private_details": [],
      "questions": [],
      "reminders": [
        {
          "at": "2026-04-04 07:00:00+00:00",
          "reminder": 1,
          "text": "buy salt",
          "zone": "Europe/Berlin"
        }
      ],
      "requests_by_you": [],
      "requests_to_you": [],
      "rooms": [
        {
          "direct": false,
          "id": "!room",
          "name": "Co-op tour"
        }
      ],
      "rooms_you_spoke_to_the_bot_in": [
        {
          "room": "!kari"
        },
        {
          "room": "!room"
        }
      ],
      "rsvps": [
        {
          "answer": "yes",
          "day": "2026-04-07",
          "guests": 1,
          "meetup": "Dinner",
          "no": 5,
          "said": "2026-04-03 08:00:00+00:00",
          "trip": "North by train"
        }
      ],
      "stops": [],
      "suggestions": [
        {
          "arrive": "2026-04-12",
          "leave": "2026-04-13",
          "made": "2026-04-03 08:00:00+00:00",
          "no": 4,
          "place": {
            "at": [
              55.6059,
              13.0007
            ],
            "country": "SE",
            "id": 2692969,
            "name": "Malmö",
            "zone": "Europe/Stockholm"
          },
          "state": "open",
          "trip": "North by train",
          "why": "the co-op's party"
        }
      ],
      "texts_replaced": [],
      "trips": [],
      "waiting_for_your_word": [
        {
          "draft": {
            "by": null,
            "or": [],
            "trip": 1,
            "what": [
              {
                "Contact": {
                  "handles": [
                    {
                      "matrix": "@lena:example.org"
                    }
                  ],
                  "name": "Lena",
                  "spot": {
                    "at": [
                      55.6059,
                      13.0007
                    ],
                    "country": "SE",
                    "id": 2692969,
                    "name": "Malmö",
                    "zone": "Europe/Stockholm"
                  },
                  "topics": "You could meet Lena in Malmö, @lena:example.org"
                }
              }
            ]
          },
          "expires": "2026-04-04 08:00:00+00:00",
          "named": "",
          "question": "Let me check – a contact for the crew: Lena, in Malmö, @lena:example.org · You could m…"
        },
        {
          "draft": {
            "by": null,
            "or": [],
            "trip": 1,
            "what": [
              {
                "Offer": {
                  "from": null,
                  "kind": "Sofa",
                  "nights": [
                    "2026-04-09"
                  ],
                  "note": null,
                  "people": 1,
                  "spot": {
                    "at": [
                      57.7072,
                      11.9668
                    ],
                    "country": "SE",
                    "id": 2711537,
                    "name": "Göteborg",
                    "zone": "Europe/Stockholm"
                  },
                  "until": null,
                  "word": null
                }
              }
            ]
          },
          "expires": "2026-04-04 08:00:00+00:00",
          "named": "",
          "question": "Let me check – an offer: a sofa in Gothenburg for 1 person, Thu 9 April (1 night)."
        }
      ],
      "you": {
        "direct_chat": "!kari",
        "id": "@kari:localhost",
        "language_noticed": "en",
        "language_of_last_message": "en",
        "language_set": "en",
        "name": "Kari",
        "zone": "Europe/Berlin"
      }
    }
    "#);
    // Nothing of other people's.
    assert!(!talk.file.clone().unwrap().contains("@jonas"));
    let mut said = talk.said("kari", false, "!mydata");
    said.room.encrypted = false;
    assert_snapshot!(talk.take(IncomingKind::Said(said)), @"  → kari: I only send you your data in an encrypted direct chat.");
    // A person of whom nothing is stored gets a file that says so.
    talk.dm("newcomer", "mydata");
    assert_snapshot!(talk.file.clone().unwrap(), @r#"
    {
      "answers_not_sent_yet": [],
      "asked_of_the_bot_lately": [],
      "asked_through_the_bot_lately": [],
      "blocked_by_you": [],
      "blocked_in_your_trips": [],
      "changes_for_the_crew_to_agree_to": [],
      "contacts": [],
      "edits_under_way": [],
      "follow_ups_that_you_set_for_a_crew": [],
      "format": "stopover own data 1",
      "introductions": [],
      "logins_that_you_were_told_of": [],
      "made": "2026-04-03T08:00:00+00:00",
      "meetup_reminders": [],
      "meetups": [],
      "messages_heard": [],
      "messages_that_could_not_be_read": [],
      "nights": [],
      "offers": [],
      "offers_whose_host_knows_that_you_travel": [],
      "private_details": [],
      "questions": [],
      "reminders": [],
      "requests_by_you": [],
      "requests_to_you": [],
      "rooms": [],
      "rooms_you_spoke_to_the_bot_in": [
        {
          "room": "!newcomer"
        }
      ],
      "rsvps": [],
      "stops": [],
      "suggestions": [],
      "texts_replaced": [],
      "trips": [],
      "waiting_for_your_word": [],
      "you": {
        "direct_chat": "!newcomer",
        "id": "@newcomer:localhost",
        "name": "Newcomer"
      }
    }
    "#);
}

#[test]
fn in_other_languages() {
    let mut talk = oslo_goteborg();
    talk.crew("ada", "jonas");
    assert_snapshot!(talk.play("
        kari: lang nn
        kari: blokker @mallory:localhost
        kari: gløym meg
        kari: minedata
        ada: lang de
        ada: Reise behalten
        ada: Reise behalten aus
        ada: Reise übergeben @jonas:localhost
        ada: ja
        jonas: yes
        jonas: lang sv
        jonas: resa blockera @kari:localhost
        jonas: glöm mig
        jonas: ja, glöm mig
    "), @"
    kari: lang nn
      → kari: Frå no av svarar eg deg på norsk (nynorsk).
    kari: blokker @mallory:localhost
      → kari: Du får ikkje fleire tilbod, forslag eller spørsmål frå @mallory:localhost gjennom meg. I rom ser de kvarandre som før. Opphev det: `avblokker @mallory:localhost`.
    kari: gløym meg
      → kari: Skal eg gløyme alt om deg? Tilboda, forslaga, kontaktane, påminningane og svara dine blir sletta. Reisefølgjet ser at ein soveplass er borte, men ikkje kven som tilbaud han. Det andre reknar med, blir ståande utan namnet ditt: stopp, og treff som andre kjem på (bruk `avlys` først om dei ikkje skal stå). Turane dine går over til nokon i reisefølgjet eller blir sletta. Dette kan ikkje angrast. Vil du ha ein kopi først, så skriv `minedata`. Er du sikker, så skriv `ja, gløym meg` (berre «ja» er ikkje nok) eller trykk ✅ innan 15 minutt.
    kari: minedata
      → kari: Her er alt eg har om deg, som ei fil.
      → kari: stopover.json, 1872 bytes
    ada: lang de
      → ada: Ab jetzt antworte ich dir auf Deutsch.
    ada: Reise behalten
      → ada: „North by train“ bleibt gespeichert, bis du die Reise löschst oder `Reise behalten aus` schreibst.
    ada: Reise behalten aus
      → ada: Ich lösche „North by train“ 30 Tage nach dem Ende. Eine Woche vorher sage ich dir Bescheid.
    ada: Reise übergeben @jonas:localhost
      → ada: Die Leitung von „North by train“ an Jonas (@jonas:localhost) übergeben? Du bleibst in der Crew, aber zurückbekommst du die Leitung nur von Jonas (@jonas:localhost). Schreib innerhalb von 15 Minuten `ja, übergeben` („ja“ allein reicht nicht) oder tipp auf ✅.
    ada: ja
      → ada: Ein „Ja“ allein reicht hier nicht. Wenn du sicher bist, schreib `ja, übergeben` oder tipp bei der Frage auf ✅.
    jonas: yes
      → jonas: Sorry, I didn't get that. Try something like `where do I sleep on Mon 6 April?` or `which nights have no bed?`.
    jonas: lang sv
      → jonas: Från och med nu svarar jag dig på svenska.
    jonas: resa blockera @kari:localhost
      → jonas: Bara Ada, som äger resan, kan göra det.
    jonas: glöm mig
      → jonas: Ska jag glömma allt om dig? Dina erbjudanden, förslag, kontakter, påminnelser och svar raderas; resgänget ser att en sovplats är borta, men inte vems den var. Det som andra räknar med blir kvar, utan ditt namn: stopp, och träffar som andra kommer till (`ställ in` dem först om de inte ska bli av). Dina resor går över till någon i resgänget, eller raderas. Det här går inte att ångra. Vill du ha en kopia först: `minadata`. Vill du gå vidare, skriv `ja, glöm mig` (bara ”ja” räcker inte) eller tryck ✅ inom 15 minuter.
    jonas: ja, glöm mig
      → jonas: Klart. Jag vet inget om dig längre. Det jag har sagt i rum står kvar där, och den här chatten finns kvar tills du lämnar den. Ha det så bra!
    ");
}
