//! Danish.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

#[test]
fn commands() {
    assert_snapshot!(Talk::new().play("
        #room ada: !rejse ny Nordpå med tog 6.–19. april
        #room ada: !stop København 6.–9. april
        #room ada: !stop måske Göteborg 9.–12. april -- med morgentoget
        kari: jeg har en sofa, hvis I ikke har noget imod en kat
        kari: hjælp tilbyd
        kari: tilbyd København sofa man–tirs og/eller tirs–ons for 2 -- vi har en kat, og den er sød
        ada: accepter 3 man–tirs
        #room kari: !nætter
        #room kari: !træf Strikkeaften, tirsdag kl. 18 i København på biblioteket
        ada: bekræft 4
        #room kari: !deltag 4 ja +1
        #room kari: !vis 17
        #room kari: !stop Aarhus 12.–14. april
        kari: mig
        @now 2026-04-07 16:00
    "), @"
    #room ada: !rejse ny Nordpå med tog 6.–19. april
      → room: Rejsen Nordpå med tog, man. 6. – søn. 19. april er startet. Du ejer den.
          Dette rum er koblet til den: Møder pinges her. Tilføj nu stop: `!stop Oslo 6.-9. april`.
    #room ada: !stop København 6.–9. april
      → room: Stop #1 København, man. 6. – tors. 9. april
    #room ada: !stop måske Göteborg 9.–12. april -- med morgentoget
      → room: Stop #2 Göteborg, tors. 9. – søn. 12. april (måske) – med morgentoget
    kari: jeg har en sofa, hvis I ikke har noget imod en kat
      → kari: Jeg læser det som et tilbud: en sofa til én person – jeg har en sofa, hvis I ikke har noget imod en kat.
          Hvilke nætter?
          Sig det, så tilføjer jeg det; ❌ dropper det.
    kari: hjælp tilbyd
      → kari: `!tilbyd [STED] TYPE HVORNÅR [for N] [-- NOTE]` – tilbyder et sted at sove
          For eksempel: `!tilbyd Oslo sofa man–tirs og/eller tirs–ons for 2 -- her er en kat`
          Også: tilbyde, tilbyder
    kari: tilbyd København sofa man–tirs og/eller tirs–ons for 2 -- vi har en kat, og den er sød
      → kari: Tilbud #3: en sofa i København til 2 personer, man. 6. – ons. 8. april (2 nætter, som kan vælges til eller fra hver for sig) – vi har en kat, og den er sød. Holdet får besked. Tak!
          Noten er offentlig. Hold din adresse og dit telefonnummer ude af den: `!adresse 3 …` i en direkte chat med mig giver dem videre i fortrolighed, når en nat er accepteret. `!tilbagetræk 3` trækker tilbuddet tilbage.
      → ada: Til Nordpå med tog: #3 en sofa i København hos Kari til 2 personer: man. 6. – ons. 8. april (åbent) – vi har en kat, og den er sød
          `!accepter 3`, eller nat for nat: `!accepter 3 man. 6. april`. `!afslå 3` siger nej tak.
    ada: accepter 3 man–tirs
      → ada: Accepteret fra #3: man. 6. – tirs. 7. april i København. Værten får besked.
          Blev det forkert? Skriv `!fortryd` inden for 10 minutter.
      → kari: Nordpå med tog (af Ada, @ada:localhost) siger ja tak til dit tilbud #3 for man. 6. – tirs. 7. april. Tak!
          Hvad er adressen, og hvordan kommer de ind? Skriv det bare her: Kun holdet får det, kort før de kommer.
          Hvis der kommer noget i vejen: `!tilbagetræk 3`, det hele eller en enkelt nat.
    #room kari: !nætter
      → room: Nordpå med tog, 6 nætter forude, 5 uden soveplads:
          ✓ man. 6. april · København · en sofa, #3
          ? tirs. 7. april · København · ét tilbud: #3
          ✗ ons. 8. april · København · ingen soveplads
          ✗ tors. 9. april · Göteborg (måske) · ingen soveplads
          ✗ fre. 10. april · Göteborg (måske) · ingen soveplads
          ✗ lør. 11. april · Göteborg (måske) · ingen soveplads
    #room kari: !træf Strikkeaften, tirsdag kl. 18 i København på biblioteket
      → room: Møde #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København (foreslået, ikke bekræftet endnu)
          Det er foreslået nu; holdet får besked og bekræfter.
          Kommer du? `!svar 4 ja`, `måske` eller `nej`; `!svar 4 ja +2` tager to med.
      → ada(!): Kari foreslår til Nordpå med tog: #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København (foreslået, ikke bekræftet endnu)
          Bliver det til noget? ✅ for at bekræfte, ❌ for at aflyse. (Eller `!bekræft 4` / `!aflys 4`.)
    ada: bekræft 4
      → ada: Bekræftet: #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København
          Kommer du? `!svar 4 ja`, `måske` eller `nej`; `!svar 4 ja +2` tager to med.
          Blev det forkert? Skriv `!fortryd` inden for 10 minutter.
      → kari: Bekræftet, på Nordpå med tog: #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København
      → room: Nyt: #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København
    #room kari: !deltag 4 ja +1
      → room: Vi ses til #4 Strikkeaften, tirs. 7. april kl. 18.00, dig og 1 til. Jeg minder dig om det.
    #room kari: !vis 17
      → room: Der er ingen #17. Mener du #1 København, man. 6. – tors. 9. april, #2 Göteborg, tors. 9. – søn. 12. april (måske) – med morgentoget, #3 en sofa i København, man. 6. – ons. 8. april eller #4 Strikkeaften, tirs. 7. april kl. 18.00? Så skriv `!vis 1`.
    #room kari: !stop Aarhus 12.–14. april
      → room: Kun holdet bag Nordpå med tog kan gøre det.
    kari: mig
      → kari: Du er Kari; din zone er Europe/Oslo, hvor det nu er 10.00.
          Jeg svarer dig på dansk, for det er det, du skriver. `!sprog nb` vælger et andet; jeg kan engelsk, norsk (bokmål), norsk (nynorsk), svensk, dansk og tysk.
          Vi taler om Nordpå med tog, med dig som gæst.
          Du tilbyder ét sted at sove (`!tilbud`).
          #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København · 2 ja
    @now 2026-04-07 16:00
    [Sun 05 18:00]
      → ada(!): Nordpå med tog begynder snart:
          tirs. 7. april i København: intet accepteret endnu. Tilbudt: #3
    [Mon 06 18:00]
      → room(!): Strikkeaften (#4) om 24 timer: tirs. 7. april kl. 18.00, på biblioteket i København · 2 ja
    [Mon 06 18:00]
      → ada(!): I nat i København: en sofa hos Kari, #3 – vi har en kat, og den er sød
          tirs. 7. april i København: intet accepteret endnu. Tilbudt: #3
          ons. 8. april i København: ingen soveplads.
    [Tue 07 16:00]
      → room(!): Strikkeaften (#4) om 2 timer: tirs. 7. april kl. 18.00, på biblioteket i København · 2 ja
    ");
}

#[test]
fn drafts() {
    assert_snapshot!(oslo_goteborg().play("
        kari: Du må gerne låne mit gæsteværelse i Oslo fra mandag til onsdag
        kari: kun tirsdag
        kari: ja
        kari: Kommer I forbi Odense på vejen?
        kari: ja
        jonas: Folkekøkken i Göteborg på fredag kl. 18, alle er velkomne
        jonas: lørdag i stedet
        jonas: 1
    "), @"
    kari: Du må gerne låne mit gæsteværelse i Oslo fra mandag til onsdag
      → kari: Jeg læser det som et tilbud: gæsteværelse i Oslo til én person, nætterne man. 6. – tirs. 7. april og tirs. 7. – ons. 8. april.
          ✅ noterer det, ❌ dropper det. Eller sig bare, hvad der skal være anderledes.
    kari: kun tirsdag
      → kari: Jeg læser det som et tilbud: gæsteværelse i Oslo til én person, natten tirs. 7. – ons. 8. april.
          ✅ noterer det, ❌ dropper det. Eller sig bare, hvad der skal være anderledes.
    kari: ja
      → kari: Tilbud #3: gæsteværelse i Oslo til én person, tirs. 7. – ons. 8. april (én nat). Holdet får besked. Tak!
          Noten er offentlig. Hold din adresse og dit telefonnummer ude af den: `!adresse 3 …` i en direkte chat med mig giver dem videre i fortrolighed, når en nat er accepteret. `!tilbagetræk 3` trækker tilbuddet tilbage.
      → ada: New offer for North by train: #3 gæsteværelse at Kari's in Oslo for 1 person: Tue 7 – Wed 8 April (open)
          To accept: `!accept 3`, or for one night `!accept 3 Tue 7 April`. To turn it down: `!decline 3`.
    kari: Kommer I forbi Odense på vejen?
      → kari: Jeg læser det som et forslag til holdet: Odense
          ✅ noterer det, ❌ dropper det. Eller sig bare, hvad der skal være anderledes.
    kari: ja
      → kari: Foreslået: #4 Odense (foreslået)
          Holdet bag North by train bliver spurgt, og du får at vide, hvad det bliver til.
      → ada(!): Kari has a suggestion for North by train: #4 Odense (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `!accept 4`, `!decline 4`.
    jonas: Folkekøkken i Göteborg på fredag kl. 18, alle er velkomne
      → jonas: Let me check – a meetup: Folkekøkken, in Gothenburg, Fri 10 April, 18:00.
          Which one: 1 Fri 10 April, 18:00 or 2 Fri 3 April, 18:00?
          Tap or say 1 or 2 and I'll save it, or tap ❌ to drop it.
    jonas: lørdag i stedet
      → jonas: Let me check – a meetup: Folkekøkken, in Gothenburg, Sat 11 April, 18:00.
          Which one: 1 Sat 11 April, 18:00 or 2 Sat 4 April, 18:00?
          Tap or say 1 or 2 and I'll save it, or tap ❌ to drop it.
    jonas: 1
      → jonas: New meetup: #5 Folkekøkken, Sat 11 April, 18:00, in Gothenburg (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Jonas proposes a meetup for North by train: #5 Folkekøkken, Sat 11 April, 18:00, in Gothenburg (proposed, not confirmed yet)
          Is it on? ✅ to confirm, ❌ to call it off. (Or `!confirm 5` / `!cancel 5`.)
    ");
}
