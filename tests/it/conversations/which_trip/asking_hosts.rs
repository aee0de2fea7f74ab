//! Hosts are asked before people whom they do not know get their address.

use insta::assert_snapshot;

use super::{has_read, kept, open_to_hosts};
use crate::harness::talk::{local, user};
use stopover::domain::ids::TripId;

#[test]
fn hosts_are_asked_about_people_they_do_not_know() {
    let mut talk = open_to_hosts();
    assert_snapshot!(talk.play("
        hilde: details 2 SECRETSTREET 99
        ada: accept 2
        ada: tonight
        hilde: yes
        hilde: details 2 SECRETSTREET 100
        hilde: details 2
    "), @"
    hilde: details 2 SECRETSTREET 99
      → hilde: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), is for South by Ada (@ada:localhost). These travellers could read it: Ada (@ada:localhost). Shall I save it? Say `yes` within 15 minutes, or `no` if these aren't the people you mean.
    ada: accept 2
      → ada: You've accepted #2: Fri 3 – Sun 5 April (2 nights) in Oslo. I'll let the host know.
          …
      → hilde(!): Good news: Ada (@ada:localhost) would love to stay with you, Fri 3 – Sun 5 April (2 nights). Thank you! That's for #2, on the trip South.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ada: tonight
      → ada: … Oslo: a sofa for 1 person at Hilde's, #2
          The host of #2 hasn't given me the address yet. To ask: `ask 2 How do we get in?`
    hilde: yes
      → hilde: What are you answering: “Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), is for South by…” or my message about #2, a sofa in Oslo (South)? Reply to that one, or tap ✅ or ❌ on it.
    hilde: details 2 SECRETSTREET 100
      → hilde: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), is for South by Ada (@ada:localhost). These travellers could read it: Ada (@ada:localhost). Shall I save it? Say `yes` within 15 minutes, or `no` if these aren't the people you mean.
    hilde: details 2
      → hilde: I don't have an address for #2 yet. To save one for the crew: `address 2 TEXT`.
    ");
    // When somebody joins later, the host is told first, and can take the address back.
    talk.hold = true;
    talk.store.transact(|tx| tx.add_crew(TripId::new(1), &user("lena"))).unwrap();
    talk.dm("lena", "tonight");
    talk.dm("lena", "tonight");
    talk.hold = false;
    let sent = talk.send_waiting();
    assert!(!has_read(&talk, "lena", "SECRETSTREET"), "{sent}");
    assert_snapshot!(sent, @"
    → lena: … Oslo: a sofa for 1 person at Hilde's, #2
        The host of #2 hasn't given me the address yet. To ask: `ask 2 How do we get in?`
    → lena: … Oslo: a sofa for 1 person at Hilde's, #2
        The host of #2 hasn't given me the address yet. To ask: `ask 2 How do we get in?`
    ");
    assert_snapshot!(talk.play("
        lena: tonight
        hilde: details 2 -
        hilde: details 2 SECRETSTREET 101
    "), @"
    lena: tonight
      → lena: … Oslo: a sofa for 1 person at Hilde's, #2
          The host of #2 hasn't given me the address yet. To ask: `ask 2 How do we get in?`
    hilde: details 2 -
      → hilde: I don't have an address for #2 yet. To save one for the crew: `address 2 TEXT`.
    hilde: details 2 SECRETSTREET 101
      → hilde: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), is for South by Ada (@ada:localhost). These travellers could read it: Ada (@ada:localhost) and Lena (@lena:localhost). Shall I save it? Say `yes` within 15 minutes, or `no` if these aren't the people you mean.
    ");
    // Another person joins while no address is stored: the host is asked.
    talk.play("hilde: details 2 -");
    talk.store.transact(|tx| tx.add_crew(TripId::new(1), &user("per"))).unwrap();
    assert_snapshot!(talk.dm("hilde", "details 2 SECRETSTREET 102"), @"  → hilde: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), is for South by Ada (@ada:localhost). These travellers could read it: Ada (@ada:localhost), Lena (@lena:localhost) and @per:localhost. Shall I save it? Say `yes` within 15 minutes, or `no` if these aren't the people you mean.");
    assert!(!has_read(&talk, "per", "SECRETSTREET"));
}

#[test]
fn a_yes_is_for_those_who_were_named() {
    let mut talk = open_to_hosts();
    talk.dm("hilde", "details 2 SECRETSTREET 99");
    talk.store.transact(|tx| tx.add_crew(TripId::new(1), &user("mal"))).unwrap();
    let asked = talk.dm("hilde", "yes");
    assert!(asked.contains("@mal:localhost") && asked.contains("yes"), "{asked}");
    let question = talk.newest("hilde");
    talk.play("ada: accept 2\nmal: tonight");
    assert!(!has_read(&talk, "mal", "SECRETSTREET"));
    // Another message came in between, so a plain "yes" could be meant for that.
    assert!(!talk.dm("hilde", "yes").contains("Saved"));
    assert!(talk.replies("hilde", false, &question, "yes").contains("Saved with #2"));
}

#[test]
fn an_address_that_was_asked_about_is_kept_by_its_message() {
    // Deleted before the "yes".
    let mut talk = open_to_hosts();
    talk.dm("hilde", "details 2 SECRETSTREET 99");
    assert_eq!(kept(&talk, "SECRETSTREET"), 1);
    let event = talk.last.clone();
    talk.deletes("hilde", false, &event);
    assert_eq!(kept(&talk, "SECRETSTREET"), 0);
    assert!(!talk.dm("hilde", "yes").contains("Saved"));

    // Deleted after it.
    talk.dm("hilde", "details 2 SECRETSTREET 99");
    let event = talk.last.clone();
    assert!(talk.dm("hilde", "yes").contains("Saved with #2"));
    talk.deletes("hilde", false, &event);
    assert_eq!(kept(&talk, "SECRETSTREET"), 0);

    // The message was edited to something else.
    let mut talk = open_to_hosts();
    talk.dm("hilde", "details 2 SECRETSTREET 99");
    let event = talk.last.clone();
    talk.edits("hilde", false, &event, "nights");
    talk.settle();
    assert_eq!(kept(&talk, "SECRETSTREET"), 0);
    assert!(!talk.dm("hilde", "yes").contains("Saved"));

    // Nobody answered.
    talk.dm("hilde", "details 2 SECRETSTREET 99");
    talk.go_to(local("2026-04-03 10:20"));
    talk.dm("ada", "stops");
    assert_eq!(kept(&talk, "SECRETSTREET"), 0);
    assert!(!talk.dm("hilde", "yes").contains("Saved"));

    // Given in a reply. It is in the data export, and erased with `!forget me`.
    let mut talk = open_to_hosts();
    let offered = talk.newest("hilde");
    let asked = talk.replies("hilde", false, &offered, "address: SECRETSTREET 99");
    assert!(asked.contains("Who gets your address") && !asked.contains("SECRETSTREET"), "{asked}");
    talk.dm("hilde", "mydata");
    assert!(talk.file.as_ref().is_some_and(|file| file.contains("SECRETSTREET")));
    talk.play("hilde: forget me\nhilde: yes, forget me");
    assert_eq!(kept(&talk, "SECRETSTREET"), 0);
}

#[test]
fn in_every_language() {
    let mut said = String::new();
    for language in ["en", "nb", "nn", "sv", "da", "de"] {
        let mut talk = open_to_hosts();
        talk.play("mal: trip new South 3–19 April\nmal: stop Oslo 3–9 April\nmal: trip open");
        talk.dm("hilde", &format!("lang {language}"));
        said.push_str(&talk.dm("hilde", "details 2 SECRETSTREET 99"));
        said.push_str(&talk.dm("hilde", "yes"));
        talk.store.transact(|tx| tx.add_crew(TripId::new(1), &user("jonas"))).unwrap();
        said.push_str(&talk.dm("ada", "stops"));
        said.push_str(&talk.dm("hilde", "trip use South"));
        said.push_str(&talk.dm("hilde", "trip new South 3–19 April"));
    }
    assert_snapshot!(said, @"
    → hilde: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), is for South by Ada (@ada:localhost). These travellers could read it: Ada (@ada:localhost). Shall I save it? Say `yes` within 15 minutes, or `no` if these aren't the people you mean.
    → hilde: Saved with #2: a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), for South by Ada (@ada:localhost). These travellers can read it: Ada (@ada:localhost). I won't show it to anyone else.
        If they accept, I'll send it to them the evening before, and delete it once they've left.
    → ada: South (by Ada, @ada:localhost)
        • #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (by Ada, @ada:localhost): Jonas (@jonas:localhost) has joined the crew and can now read the address for #2 in Oslo. If you don't want that: `address 2 -`.
    → hilde: From now on we're talking about South (by Ada, @ada:localhost).
        There are others with the same name: South (by Mal, @mal:localhost) – `trip use #2`.
    → hilde: You've started the trip South, Fri 3 – Sun 19 April.
        You can see others with the same name: South (by Mal, @mal:localhost) – `trip use #2` and South (by Ada, @ada:localhost) – `trip use #1`. I'll add the owner's name to each, so that you can tell them apart.
        To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    → hilde: Hvem som får adressen din: #2, en sofa i Oslo, fre. 3. – søn. 5. april (2 netter), gjelder South, som Ada (@ada:localhost) eier. Disse er med på turen og kan lese den: Ada (@ada:localhost). Skal jeg lagre den? Si `ja` innen 15 minutter, eller `nei` hvis det ikke er dem du mener.
    → hilde: Lagret for #2: en sofa i Oslo, fre. 3. – søn. 5. april (2 netter), for South, som Ada (@ada:localhost) eier. Disse er med på turen og kan lese det: Ada (@ada:localhost). Jeg viser det ikke til noen andre.
        Hvis de takker ja, sender jeg det kvelden før og sletter det når de har dratt.
    → ada: South (by Ada, @ada:localhost)
        • #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (eier: Ada, @ada:localhost): Jonas (@jonas:localhost) er blitt med i reisefølget og kan nå lese adressen for #2 i Oslo. Vil du ikke det, skriver du `adresse 2 -`.
    → hilde: Fra nå av snakker vi om South (eier: Ada, @ada:localhost).
        Det finnes flere med samme navn: South (eier: Mal, @mal:localhost) – `tur bruk #2`.
    → hilde: Du har startet turen South, fre. 3. – søn. 19. april.
        Du kan se flere med samme navn: South (eier: Mal, @mal:localhost) – `tur bruk #2` og South (eier: Ada, @ada:localhost) – `tur bruk #1`. Jeg skriver eieren bak hver av dem, så du kan skille dem fra hverandre.
        Legg til stopp: `stopp Oslo 6.–9. april`. Vil du koble et rom til turen, sier du `!tur koble` der.
    → hilde: Kven som får adressa di: #2, ein sofa i Oslo, fre. 3. – søn. 5. april (2 netter), er for South, turen til Ada (@ada:localhost). Desse er med og vil kunne lese adressa: Ada (@ada:localhost). Skal eg lagre ho? Svar `ja` innan 15 minutt, eller `nei` om det ikkje er dei du meiner.
    → hilde: Lagra for #2: ein sofa i Oslo, fre. 3. – søn. 5. april (2 netter), for South, turen til Ada (@ada:localhost). Desse er med og kan lese adressa: Ada (@ada:localhost). Eg viser ho ikkje til nokon andre.
        Om dei takkar ja, sender eg det til dei kvelden før, og slettar det når dei har reist.
    → ada: South (by Ada, @ada:localhost)
        • #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (eigar: Ada, @ada:localhost): Jonas (@jonas:localhost) er blitt med i reisefølgjet og kan no lese adressa for #2 i Oslo. Vil du ikkje det, så skriv `adresse 2 -`.
    → hilde: Frå no av snakkar vi om South (eigar: Ada, @ada:localhost).
        Det finst fleire med same namn: South (eigar: Mal, @mal:localhost) – `tur bruk #2`.
    → hilde: Ny tur: South, fre. 3. – søn. 19. april.
        Du kan sjå fleire med same namn: South (eigar: Mal, @mal:localhost) – `tur bruk #2` og South (eigar: Ada, @ada:localhost) – `tur bruk #1`. Eg skriv eigaren bak kvar av dei, så du kan skilje dei.
        Legg til stopp: `stopp Oslo 6.–9. april`. Vil du kople eit rom til turen, så skriv `!tur kople` der.
    → hilde: Vem får din adress? #2, en soffa i Oslo, fre 3 – sön 5 april (2 nätter), gäller South, som Ada (@ada:localhost) äger. De som är med på resan kan läsa den: Ada (@ada:localhost). Ska jag spara den? Svara `ja` inom 15 minuter, eller `nej` om det inte är dem du menar.
    → hilde: Sparat till #2: en soffa i Oslo, fre 3 – sön 5 april (2 nätter), för South, som Ada (@ada:localhost) äger. De som är med på resan kan läsa det: Ada (@ada:localhost). Jag visar det inte för någon annan.
        Om de tackar ja skickar jag det kvällen innan. När de har åkt raderar jag det.
    → ada: South (by Ada, @ada:localhost)
        • #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (av Ada, @ada:localhost): Jonas (@jonas:localhost) har gått med i resgänget och kan nu läsa adressen till #2 i Oslo. Vill du inte det: `adress 2 -`.
    → hilde: Från och med nu pratar vi om South (av Ada, @ada:localhost).
        Det finns fler med samma namn: South (av Mal, @mal:localhost) – `resa välj #2`.
    → hilde: Din nya resa: South, fre 3 – sön 19 april.
        Du kan se fler med samma namn: South (av Mal, @mal:localhost) – `resa välj #2` och South (av Ada, @ada:localhost) – `resa välj #1`. Jag skriver ut ägarens namn vid var och en, så att du kan skilja dem åt.
        Lägg till stopp: `stopp Oslo 6–9 april`. Vill du koppla ett rum till resan, skriv `!resa koppla` där.
    → hilde: Hvem får din adresse? #2, en sofa i Oslo, fre. 3. – søn. 5. april (2 nætter), er til South, som Ada (@ada:localhost) ejer. De her er med og kan læse den: Ada (@ada:localhost). Skal jeg gemme den? Skriv `ja` inden for 15 minutter, eller `nej`, hvis det ikke er dem, du mener.
    → hilde: Gemt til #2: en sofa i Oslo, fre. 3. – søn. 5. april (2 nætter), til South, som Ada (@ada:localhost) ejer. De her er med på rejsen og kan læse det: Ada (@ada:localhost). Jeg viser det ikke til andre.
        Hvis de siger ja tak, sender jeg det til dem aftenen før. Når de er rejst igen, sletter jeg det.
    → ada: South (by Ada, @ada:localhost)
        • #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (Ada, @ada:localhost): Jonas (@jonas:localhost) er kommet med på holdet og kan nu læse adressen til #2 i Oslo. Vil du ikke have det, så skriv `adresse 2 -`.
    → hilde: Fra nu af taler vi om South (Ada, @ada:localhost).
        Der er andre med samme navn: South (Mal, @mal:localhost) – `rejse vælg #2`.
    → hilde: Så har du en ny rejse: South, fre. 3. – søn. 19. april.
        Du kan se andre rejser med samme navn: South (Mal, @mal:localhost) – `rejse vælg #2` og South (Ada, @ada:localhost) – `rejse vælg #1`. Jeg skriver ejerens navn ved hver af dem, så du kan kende forskel.
        Tilføj stop: `stop Oslo 6.–9. april`. Vil du koble et rum til den, så skriv `!rejse tilkobl` i rummet.
    → hilde: Wer deine Adresse bekommt: #2, Sofa in Oslo, Fr 3. – So 5. April (2 Nächte), ist für „South“ von Ada (@ada:localhost). Diese Mitreisenden könnten sie lesen: Ada (@ada:localhost). Soll ich sie speichern? Schreib innerhalb von 15 Minuten `ja`, oder `nein`, wenn du andere Leute meinst.
    → hilde: Gespeichert bei #2: Sofa in Oslo, Fr 3. – So 5. April (2 Nächte), für „South“ von Ada (@ada:localhost). Diese Mitreisenden können es lesen: Ada (@ada:localhost). Sonst zeige ich es niemandem.
        Wenn die Crew annimmt, schicke ich es ihr am Abend vor der Ankunft. Nach ihrer Abreise lösche ich es.
    → ada: South (by Ada, @ada:localhost)
        • #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (von Ada, @ada:localhost): Jonas (@jonas:localhost) ist jetzt in der Crew und kann die Adresse für #2 in Oslo lesen. Falls du das nicht willst: `Adresse 2 -`.
    → hilde: Ab jetzt geht es um „South (von Ada, @ada:localhost)“.
        Es gibt noch andere mit diesem Namen: South (von Mal, @mal:localhost) – `Reise wählen #2`.
    → hilde: Deine Reise „South“, Fr 3. – So 19. April ist angelegt.
        Du siehst noch andere mit diesem Namen: South (von Mal, @mal:localhost) – `Reise wählen #2` und South (von Ada, @ada:localhost) – `Reise wählen #1`. Ich schreibe jeweils dazu, wer sie leitet, damit du sie auseinanderhalten kannst.
        Stationen hinzufügen: `Station Oslo 6.–9. April`. Um einen Raum damit zu verknüpfen, schreib dort `!Reise verknüpfen`.
    ");
}
