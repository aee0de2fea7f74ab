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
      → room: Så har du en ny rejse: Nordpå med tog, man. 6. – søn. 19. april.
          Jeg skriver påmindelser her i rummet. Tilføj stop: `!stop Oslo 6.–9. april`.
    #room ada: !stop København 6.–9. april
      → room: Nyt stop: #1 København, man. 6. – tors. 9. april
    #room ada: !stop måske Göteborg 9.–12. april -- med morgentoget
      → room: Nyt stop: #2 Göteborg, tors. 9. – søn. 12. april (måske) – med morgentoget
    kari: jeg har en sofa, hvis I ikke har noget imod en kat
      → kari: Lad mig lige tjekke – et tilbud: en sofa til 1 person – hvis I ikke har noget imod en kat.
          Hvilke nætter?
          Svar bare her, eller tryk ❌ for at droppe det.
    kari: hjælp tilbyd
      → kari: `tilbyd [STED] TYPE HVORNÅR [for N] [-- BEMÆRKNING]` – tilbyd et sted at sove
          For eksempel: `tilbyd København sofa 6.–7. april`
          Også: tilbyde, tilbyder
    kari: tilbyd København sofa man–tirs og/eller tirs–ons for 2 -- vi har en kat, og den er sød
      → kari: Mange tak! Jeg har sendt tilbud #3 videre til holdet bag Nordpå med tog: en sofa i København til 2 personer, man. 6. – ons. 8. april (2 nætter) – vi har en kat, og den er sød. Jeg skriver, når de har svaret.
          Alle, der kan se rejsen, kan læse din bemærkning.
          Har du fortrudt? `træk tilbage 3`
      → ada(!): Nyt tilbud til Nordpå med tog: #3 en sofa i København hos Kari til 2 personer: man. 6. – ons. 8. april (2 nætter, venter på svar) – vi har en kat, og den er sød
          Vil I sige ja tak? Tryk ✅ eller ❌, eller skriv `sig ja 3` (kun én nat: `sig ja 3 man. 6. april`).
    ada: accepter 3 man–tirs
      → ada: I har sagt ja tak til #3: man. 6. april (1 nat) i København. Jeg giver værten besked.
          Blev det forkert? Skriv `fortryd` inden for 10 minutter.
      → kari(!): Gode nyheder: Ada (@ada:localhost) vil meget gerne overnatte hos dig man. 6. april (1 nat). Tusind tak! Det gælder #3, på rejsen Nordpå med tog.
          Hvad er adressen, og hvordan kommer man ind? Skriv det bare her. Kun holdet får det, kort før de kommer.
    #room kari: !nætter
      → room: Nordpå med tog, 6 nætter forude, 5 uden soveplads:
          • ✅ man. 6. april · København · en sofa, #3
          • ❓ tirs. 7. april · København · 1 tilbud: #3
          • ❌ ons. 8. april · København · ingen soveplads
          • ❌ tors. 9. – søn. 12. april (3 nætter) · Göteborg (måske) · ingen soveplads
    #room kari: !træf Strikkeaften, tirsdag kl. 18 i København på biblioteket
      → room: Nyt træf: #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København (foreslået, ikke bekræftet endnu)
          Jeg beder holdet bekræfte det.
          Kommer du? Skriv `!svar 4 ja`, `måske` eller `nej`. Tager du to med, så skriv `!svar 4 ja +2`.
      → ada(!): Kari foreslår et træf på Nordpå med tog: #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København (foreslået, ikke bekræftet endnu)
          Er I med på det? Tryk ✅ for at bekræfte eller ❌ for at sige nej tak. (Eller `bekræft 4` / `aflys 4`.)
    ada: bekræft 4
      → ada: Bekræftet: #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København
          Kommer du? Skriv `svar 4 ja`, `måske` eller `nej`. Tager du to med, så skriv `svar 4 ja +2`.
          Blev det forkert? Skriv `fortryd` inden for 10 minutter.
      → kari(!): Bekræftet (Nordpå med tog): #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København
      → room: Bekræftet: #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København
    #room kari: !deltag 4 ja +1
      → room: Vi ses til #4 Strikkeaften, tirs. 7. april kl. 18.00 (du tager 1 med). Jeg minder dig om det.
    #room kari: !vis 17
      → room: Der er ikke noget #17. Mener du #1 København, man. 6. – tors. 9. april, #2 Göteborg, tors. 9. – søn. 12. april (måske) – med morgentoget, #3 en sofa i København, man. 6. – ons. 8. april (2 nætter) eller #4 Strikkeaften, tirs. 7. april kl. 18.00? Så skriv `!vis 1`.
    #room kari: !stop Aarhus 12.–14. april
      → room: Det kan kun holdet bag Nordpå med tog gøre.
    kari: mig
      → kari: Du er Kari, og din tidszone er Europe/Oslo, hvor klokken er 10.00.
          Jeg svarer dig på dansk, fordi du skriver på det. Vil du have et andet sprog, så skriv `sprog nb`. Jeg kan engelsk, norsk (bokmål), norsk (nynorsk), svensk, dansk og tysk.
          Vi taler om Nordpå med tog, hvor du er gæst.
          Du tilbyder 1 soveplads (`tilbud`).
          #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København · 2 ja
    @now 2026-04-07 16:00
    [Sun 05 18:00]
      → ada(!): Nordpå med tog begynder snart:
          Tirs. 7. april i København: ikke noget aftalt endnu. Tilbud: #3
    [Mon 06 18:00]
      → room(!): Strikkeaften (#4) om 24 timer: tirs. 7. april kl. 18.00, på biblioteket i København · 2 ja
    [Mon 06 18:00]
      → ada(!): I nat i København: en sofa hos Kari, #3 – vi har en kat, og den er sød
          Tirs. 7. april i København: ikke noget aftalt endnu. Tilbud: #3
          Ons. 8. april i København: ingen soveplads endnu.
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
      → kari: Lad mig lige tjekke – et tilbud: gæsteværelse i Oslo til 1 person, man. 6. – ons. 8. april (2 nætter).
          Er det rigtigt? Tryk ✅ for at gemme, ❌ for at droppe det, eller skriv, hvad der skal ændres.
    kari: kun tirsdag
      → kari: Lad mig lige tjekke – et tilbud: gæsteværelse i Oslo til 1 person, tirs. 7. april (1 nat).
          Er det rigtigt? Tryk ✅ for at gemme, ❌ for at droppe det, eller skriv, hvad der skal ændres.
    kari: ja
      → kari: Mange tak! Jeg har sendt tilbud #3 videre til holdet bag North by train: gæsteværelse i Oslo til 1 person, tirs. 7. april (1 nat). Jeg skriver, når de har svaret.
          Har du fortrudt? `træk tilbage 3`
      → ada(!): New offer for North by train: #3 gæsteværelse at Kari's in Oslo for 1 person: Tue 7 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    kari: Kommer I forbi Odense på vejen?
      → kari: Lad mig lige tjekke – et forslag til holdet: Odense
          Er det rigtigt? Tryk ✅ for at gemme, ❌ for at droppe det, eller skriv, hvad der skal ændres.
    kari: ja
      → kari: Foreslået: #4 Odense (venter på svar)
          Jeg spørger holdet bag North by train og fortæller dig, hvad de siger.
      → ada(!): Kari has a suggestion for North by train: #4 Odense (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 4`, `decline 4`.
    jonas: Folkekøkken i Göteborg på fredag kl. 18, alle er velkomne
      → jonas: Lad mig lige tjekke – et træf: Folkekøkken, i Göteborg, fre. 10. april kl. 18.00.
          Hvad er det: 1 fre. 10. april kl. 18.00 eller 2 fre. 3. april kl. 18.00?
          Tryk eller skriv 1 eller 2, så gemmer jeg det, eller tryk ❌ for at droppe det.
    jonas: lørdag i stedet
      → jonas: Lad mig lige tjekke – et træf: Folkekøkken, i Göteborg, lør. 11. april kl. 18.00.
          Hvad er det: 1 lør. 11. april kl. 18.00 eller 2 lør. 4. april kl. 18.00?
          Tryk eller skriv 1 eller 2, så gemmer jeg det, eller tryk ❌ for at droppe det.
    jonas: 1
      → jonas: Nyt træf: #5 Folkekøkken, lør. 11. april kl. 18.00, i Göteborg (foreslået, ikke bekræftet endnu)
          Jeg beder holdet bekræfte det.
          Kommer du? Skriv `svar 5 ja`, `måske` eller `nej`. Tager du to med, så skriv `svar 5 ja +2`.
      → ada(!): Jonas proposes a meetup for North by train: #5 Folkekøkken, Sat 11 April, 18:00, in Gothenburg (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 5` / `cancel 5`.)
    ");
}
