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
      → hilde: Good news: the crew (1 person) of South (by Ada, @ada:localhost) would love to stay with you: Fri 3 – Sun 5 April (2 nights), offer #2. Thank you!
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ada: tonight
      → ada: … Oslo: a sofa for 1 person at Hilde's, #2
          The host of #2 hasn't given me the address yet. To ask: `ask 2 How do we get in?`
    hilde: yes
      → hilde: What are you answering: “Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), is for South by…” or my message about #2 in South? Reply to that one, or tap ✅ or ❌ on it.
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
    → hilde: Hvem som får adressen din: #2, en sofa i Oslo, fre. 3. – søn. 5. april (2 netter), er for South, som Ada (@ada:localhost) eier. De som er med, kan lese den: Ada (@ada:localhost). Skal jeg lagre den? Si `ja` innen 15 minutter, eller `nei` hvis det ikke er dem du mener.
    → hilde: Lagret sammen med #2: en sofa i Oslo, fre. 3. – søn. 5. april (2 netter), for South, som Ada (@ada:localhost) eier. De som er med på turen, kan lese det: Ada (@ada:localhost). Ingen andre får det av meg, og jeg viser det ikke i noen liste.
        Hvis de takker ja, forteller jeg dem det fra kvelden før; når de har dratt, sletter jeg det jeg fortalte.
    → ada: South (by Ada, @ada:localhost)
        • #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (av Ada, @ada:localhost): Jonas (@jonas:localhost) er blitt med på turen, og kan lese hvordan man kommer inn hos #2 i Oslo. Vil du ikke det, tar `adresse 2 -` det tilbake.
    → hilde: Fra nå av snakker vi om South (av Ada, @ada:localhost).
        Det er flere med samme navn: South (av Mal, @mal:localhost) – `tur bruk #2`.
    → hilde: Turen South, fre. 3. – søn. 19. april er startet. Du eier den.
        Du kan se andre turer med samme navn: South (av Mal, @mal:localhost) – `tur bruk #2` og South (av Ada, @ada:localhost) – `tur bruk #1`. Jeg skriver eieren bak hver av dem, så du kan skille dem.
        Legg nå til stoppene: `stopp Oslo 6.–9. april`. I et rom gjør `!tur koble` den til rommets tur.
    → hilde: Kven som får adressa di: #2, ein sofa i Oslo, fre. 3. – søn. 5. april (2 netter), er for South, som Ada (@ada:localhost) eig. Dei som er med, kan lese ho: Ada (@ada:localhost). Skal eg lagre ho? Sei `ja` innan 15 minutt, eller `nei` om det ikkje er dei du meiner.
    → hilde: Lagra saman med #2: ein sofa i Oslo, fre. 3. – søn. 5. april (2 netter), for South, som Ada (@ada:localhost) eig. Dei som er med på turen, kan lese det: Ada (@ada:localhost). Ingen andre får det av meg, og eg viser det ikkje i noka liste.
        Om dei takkar ja, fortel eg dei det frå kvelden før; når dei har reist, slettar eg det eg fortalde.
    → ada: South (by Ada, @ada:localhost)
        • #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (av Ada, @ada:localhost): Jonas (@jonas:localhost) har vorte med på turen, og kan lese korleis ein kjem inn hos #2 i Oslo. Vil du ikkje det, tek `adresse 2 -` det tilbake.
    → hilde: Frå no av snakkar vi om South (av Ada, @ada:localhost).
        Det er fleire med same namn: South (av Mal, @mal:localhost) – `tur bruk #2`.
    → hilde: Turen South, fre. 3. – søn. 19. april er starta. Du eig han.
        Du kan sjå andre turar med same namn: South (av Mal, @mal:localhost) – `tur bruk #2` og South (av Ada, @ada:localhost) – `tur bruk #1`. Eg skriv eigaren bak kvar av dei, så du kan skilje dei.
        Legg no til stoppa: `stopp Oslo 6.–9. april`. I eit rom gjer `!tur kople` han til turen i rommet.
    → hilde: Vem som får din adress: #2, en soffa i Oslo, fre 3 – sön 5 april (2 nätter), är för South, som Ada (@ada:localhost) äger. De som är med kan läsa den: Ada (@ada:localhost). Ska jag spara den? Svara `ja` inom 15 minuter, eller `nej` om det inte är dem du menar.
    → hilde: Sparat med #2: en soffa i Oslo, fre 3 – sön 5 april (2 nätter), för South, som Ada (@ada:localhost) äger. De som är med på resan kan läsa det: Ada (@ada:localhost). Ingen annan får det av mig, och jag visar det inte i någon lista.
        Om de tackar ja säger jag det till dem från kvällen innan; när de har åkt raderar jag det jag sagt.
    → ada: South (by Ada, @ada:localhost)
        • #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (av Ada, @ada:localhost): Jonas (@jonas:localhost) är med på resan nu och kan läsa hur man kommer in hos #2 i Oslo. Vill du inte det tar `adress 2 -` tillbaka det.
    → hilde: Från och med nu pratar vi om South (av Ada, @ada:localhost).
        Det finns fler med samma namn: South (av Mal, @mal:localhost) – `resa välj #2`.
    → hilde: Resan South, fre 3 – sön 19 april är startad. Du äger den.
        Du kan se andra resor som heter likadant: South (av Mal, @mal:localhost) – `resa välj #2` och South (av Ada, @ada:localhost) – `resa välj #1`. Jag skriver ut vems resa det är, så att du kan skilja dem åt.
        Lägg nu till stopp: `stopp Oslo 6–9 april`. I ett rum gör `!resa koppla` den till rummets resa.
    → hilde: Hvem der får din adresse: #2, en sofa i Oslo, fre. 3. – søn. 5. april (2 nætter), er til South, som Ada (@ada:localhost) ejer. De, der er med, kan læse den: Ada (@ada:localhost). Skal jeg gemme den? Svar `ja` inden for 15 minutter, eller `nej`, hvis det ikke er dem, du mener.
    → hilde: Gemt med #2: en sofa i Oslo, fre. 3. – søn. 5. april (2 nætter), til South, som Ada (@ada:localhost) ejer. De, der er med på rejsen, kan læse det: Ada (@ada:localhost). Ingen andre får det af mig, og jeg viser det ikke på nogen liste.
        Hvis de siger ja, fortæller jeg dem det fra aftenen før; når de er rejst, sletter jeg det, jeg fortalte.
    → ada: South (by Ada, @ada:localhost)
        • #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (af Ada, @ada:localhost): Jonas (@jonas:localhost) er med på rejsen nu og kan læse, hvordan man kommer ind hos #2 i Oslo. Vil du ikke det, tager `adresse 2 -` det tilbage.
    → hilde: Fra nu af taler vi om South (af Ada, @ada:localhost).
        Der er flere med samme navn: South (af Mal, @mal:localhost) – `rejse vælg #2`.
    → hilde: Rejsen South, fre. 3. – søn. 19. april er startet. Du ejer den.
        Du kan se andre rejser med samme navn: South (af Mal, @mal:localhost) – `rejse vælg #2` og South (af Ada, @ada:localhost) – `rejse vælg #1`. Jeg skriver ejeren ved hver af dem, så du kan kende forskel.
        Tilføj nu stop: `stop Oslo 6.-9. april`. I et rum gør `!rejse tilkobl` den til rummets rejse.
    → hilde: Wer deine Adresse bekommt: #2, Sofa in Oslo, Fr 3. – So 5. April (2 Nächte), ist für South von Ada (@ada:localhost). Wer mitreist, könnte sie lesen: Ada (@ada:localhost). Soll ich sie aufheben? Sag innerhalb von 15 Minuten `ja`, oder `nein`, wenn du andere meinst.
    → hilde: Bei #2 aufgehoben: Sofa in Oslo, Fr 3. – So 5. April (2 Nächte), für South von Ada (@ada:localhost). Wer mitreist, kann es lesen: Ada (@ada:localhost). Sonst bekommt es niemand von mir, und ich zeige es in keiner Liste.
        Falls sie annimmt, sage ich es ihr ab dem Abend davor; nach der Abreise lösche ich, was ich gesagt habe.
    → ada: South (by Ada, @ada:localhost)
        • #1 Oslo, Fri 3 – Thu 9 April · no bed yet
    → hilde: South (von Ada, @ada:localhost): Jonas (@jonas:localhost) reist jetzt mit und kann lesen, wie man bei #2 in Oslo hineinkommt. Wenn du das nicht willst: `Adresse 2 -` nimmt es zurück.
    → hilde: Ab jetzt reden wir über South (von Ada, @ada:localhost).
        So heißen auch: South (von Mal, @mal:localhost) – `Reise wählen #2`.
    → hilde: Reise South, Fr 3. – So 19. April begonnen. Sie gehört dir.
        Andere Reisen, die du sehen kannst, heißen auch so: South (von Mal, @mal:localhost) – `Reise wählen #2` und South (von Ada, @ada:localhost) – `Reise wählen #1`. Ich schreibe dazu, wem sie gehören, damit du sie auseinanderhalten kannst.
        Jetzt die Stationen: `Station Oslo 6.–9. April`. In einem Raum macht `!Reise verknüpfen` sie zur Reise des Raums.
    ");
}
