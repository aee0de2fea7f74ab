//! Norwegian, Nynorsk.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

#[test]
fn commands() {
    assert_snapshot!(Talk::new().play("
        ada: eg reiser nordover i april, og ser etter folk å sove hos
        #room ada: !tur ny Nordover med tog 6.–19. april
        #room ada: !stopp Oslo 6.–9. april
        #room ada: !stopp kanskje Göteborg 9.–12. april -- med morgontoget
        kari: me har ein sofa, men berre om de toler ein katt
        kari: hjelp tilby
        kari: tilby Oslo sofa mån–tys og/eller tys–ons for 2 -- me har katt, og han er snill
        ada: godta 3 mån–tys
        #room kari: !netter
        #room kari: !treff Strikkekveld kvar tysdag kl 18 i Oslo på biblioteket
        ada: stadfest 4
        #room kari: !svar 4 ja +1
        #room kari: !vis 17
        #room kari: !stopp Bergen 12.–14. april
        kari: meg
        @now 2026-04-07 16:00
    "), @"
    ada: eg reiser nordover i april, og ser etter folk å sove hos
      → ada: Berre du og eg. Det eg lagrar, viser eg deg først, og det går berre til dei det er meint for. Dei som driv meg, kan lese det eg har lagra.
    #room ada: !tur ny Nordover med tog 6.–19. april
      → room: Ny tur: Nordover med tog, mån. 6. – søn. 19. april.
          Eg sender påminningar i dette rommet. Legg til stopp: `!stopp Oslo 6.–9. april`.
    #room ada: !stopp Oslo 6.–9. april
      → room: Nytt stopp: #1 Oslo, mån. 6. – tors. 9. april
    #room ada: !stopp kanskje Göteborg 9.–12. april -- med morgontoget
      → room: Nytt stopp: #2 Göteborg, tors. 9. – søn. 12. april (kanskje) – med morgontoget
    kari: me har ein sofa, men berre om de toler ein katt
      → kari: Berre så eg er sikker – eit tilbod: ein sofa for 1 person – berre om de toler ein katt.
          Kva netter?
          Berre svar her, eller trykk ❌ for å droppe det.
    kari: hjelp tilby
      → kari: `tilby [STAD] SLAG NÅR [for N] [-- MERKNAD]` – tilby ein soveplass
          Til dømes: `tilby Oslo sofa 6.–7. april`
          Du kan òg skrive: tilbyr, huse, hyse
    kari: tilby Oslo sofa mån–tys og/eller tys–ons for 2 -- me har katt, og han er snill
      → kari: Tusen takk! Eg har sendt tilbodet ditt, #3, vidare til reisefølgjet på Nordover med tog: ein sofa i Oslo for 2 personar, mån. 6. – ons. 8. april (2 netter) – me har katt, og han er snill. Du får vite kva dei svarar.
          Alle som kan sjå turen, kan lese merknaden din.
          Ombestemmer du deg? `trekk 3`
      → ada(!): Nytt tilbod til Nordover med tog: #3 ein sofa i Oslo hos Kari for 2 personar: mån. 6. – ons. 8. april (2 netter, ledig) – me har katt, og han er snill
          Vil de takke ja? Trykk ✅ eller ❌, eller skriv `takk ja 3` (berre éi natt: `takk ja 3 mån. 6. april`).
    ada: godta 3 mån–tys
      → ada: Du har takka ja til #3 i Oslo, mån. 6. april (1 natt). Eg seier frå til vertskapet.
          Blei det feil? Skriv `angre` innan 10 minutt.
      → kari(!): Gode nyhende: Ada (@ada:localhost) vil gjerne overnatte hos deg, mån. 6. april (1 natt). Tusen takk! Det gjeld #3, på turen Nordover med tog.
          Kva er adressa, og korleis kjem dei seg inn? Berre skriv det her. Det er berre reisefølgjet som får det, rett før dei kjem.
    #room kari: !netter
      → room: Nordover med tog, 6 netter framover, 5 utan soveplass:
          • ✅ mån. 6. april · Oslo · ein sofa, #3
          • ❓ tys. 7. april · Oslo · 1 tilbod: #3
          • ❌ ons. 8. april · Oslo · ingen soveplass
          • ❌ tors. 9. – søn. 12. april (3 netter) · Göteborg (kanskje) · ingen soveplass
    #room kari: !treff Strikkekveld kvar tysdag kl 18 i Oslo på biblioteket
      → room: Nytt treff: #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo (føreslått, ikkje stadfesta enno)
          Reisefølgjet er der tys. 7. april kl. 18:00.
          Eg spør reisefølgjet om dei vil stadfeste det.
          Kjem du? `!svar 4 ja`, `kanskje` eller `nei`. Med to til: `!svar 4 ja +2`.
      → ada(!): Kari føreslår eit treff for Nordover med tog: #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo (føreslått, ikkje stadfesta enno)
          Blir det noko av? Trykk ✅ for å stadfeste, ❌ for å seie nei. (Eller `stadfest 4` / `avlys 4`.)
    ada: stadfest 4
      → ada: Stadfesta: #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo
          Kjem du? `svar 4 ja`, `kanskje` eller `nei`. Med to til: `svar 4 ja +2`.
          Blei det feil? Skriv `angre` innan 10 minutt.
      → kari(!): Stadfesta (Nordover med tog): #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo
      → room: Stadfesta: #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo
    #room kari: !svar 4 ja +1
      → room: Vi sjåast på #4 Strikkekveld, tys. 7. april kl. 18:00 (du og 1 til). Eg minner deg på det.
    #room kari: !vis 17
      → room: Det finst ikkje noko #17. Meiner du #1 Oslo, mån. 6. – tors. 9. april, #2 Göteborg, tors. 9. – søn. 12. april (kanskje) – med morgontoget, #3 ein sofa i Oslo, mån. 6. – ons. 8. april (2 netter) eller #4 Strikkekveld, kvar tysdag kl. 18:00? Då skriv du `!vis 1`.
    #room kari: !stopp Bergen 12.–14. april
      → room: Det kan berre reisefølgjet på Nordover med tog gjere.
    kari: meg
      → kari: Du er Kari, og tidssona di er Europe/Oslo (der er klokka 10:00).
          Eg svarar deg på norsk (nynorsk) fordi du skriv det. Vel eit anna språk: `språk nb`. Eg kan engelsk, norsk (bokmål), norsk (nynorsk), svensk, dansk og tysk.
          Vi snakkar om Nordover med tog, der du er gjest.
          Du tilbyr 1 soveplass (`tilbod`).
          #4 Strikkekveld, tys. 7. april kl. 18:00, på biblioteket i Oslo · 2 ja
    @now 2026-04-07 16:00
    [Sun 05 18:00]
      → ada(!): Nordover med tog byrjar snart:
          Tys. 7. april i Oslo: ikkje takka ja til noko enno. Tilbod: #3
    [Mon 06 18:00]
      → room(!): Strikkekveld (#4) om 24 timar: tys. 7. april kl. 18:00, på biblioteket i Oslo · 2 ja
    [Mon 06 18:00]
      → ada(!): I natt i Oslo: ein sofa hos Kari, #3 – me har katt, og han er snill
          Tys. 7. april i Oslo: ikkje takka ja til noko enno. Tilbod: #3
          Ons. 8. april i Oslo: ingen soveplass enno.
    [Tue 07 16:00]
      → room(!): Strikkekveld (#4) om 2 timar: tys. 7. april kl. 18:00, på biblioteket i Oslo · 2 ja
    ");
}

#[test]
fn drafts() {
    assert_snapshot!(oslo_goteborg().play("
        kari: Eg kan tilby husrom i Oslo måndag til tysdag og/eller tysdag til onsdag
        kari: ei seng
        kari: ikkje måndag
        kari: ja
        kari: Ikkje heilt det du er ute etter, men det er ope møte på biblioteket i Oslo tysdag 7. april kl 16 GMT
        kari: ja
        jonas: gjerne! men eg veit ikkje om eg rekk møtet
        jonas: ja
    "), @"
    kari: Eg kan tilby husrom i Oslo måndag til tysdag og/eller tysdag til onsdag
      → kari: Berre så eg er sikker – eit tilbod: ein soveplass i Oslo for 1 person, mån. 6. – ons. 8. april (2 netter).
          Er det ein sofa, ei seng, golvplass eller plass til hengjekøye eller telt?
          Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller sei kva som skal vere annleis.
    kari: ei seng
      → kari: Berre så eg er sikker – eit tilbod: ei seng i Oslo for 1 person, mån. 6. – ons. 8. april (2 netter).
          Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller sei kva som skal vere annleis.
    kari: ikkje måndag
      → kari: Berre så eg er sikker – eit tilbod: ei seng i Oslo for 1 person, tys. 7. april (1 natt).
          Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller sei kva som skal vere annleis.
    kari: ja
      → kari: Tusen takk! Eg har sendt tilbodet ditt, #3, vidare til reisefølgjet på North by train: ei seng i Oslo for 1 person, tys. 7. april (1 natt). Du får vite kva dei svarar.
          Ombestemmer du deg? `trekk 3`
      → ada(!): New offer for North by train: #3 a bed at Kari's in Oslo for 1 person: Tue 7 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    kari: Ikkje heilt det du er ute etter, men det er ope møte på biblioteket i Oslo tysdag 7. april kl 16 GMT
      → kari: Berre så eg er sikker – eit treff: Ope møte, biblioteket i Oslo, tys. 7. april kl. 18:00 – Ikkje heilt det du er ute etter.
          Tys. 7. april kl. 18:00 der (16:00 GMT).
          Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller sei kva som skal vere annleis.
    kari: ja
      → kari: Nytt treff: #4 Ope møte, tys. 7. april kl. 18:00, biblioteket i Oslo (føreslått, ikkje stadfesta enno) – Ikkje heilt det du er ute etter
          Eg spør reisefølgjet om dei vil stadfeste det.
          Kjem du? `svar 4 ja`, `kanskje` eller `nei`. Med to til: `svar 4 ja +2`.
      → ada(!): Kari proposes a meetup for North by train: #4 Ope møte, Tue 7 April, 18:00, at biblioteket in Oslo (proposed, not confirmed yet) – Ikkje heilt det du er ute etter
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 4` / `cancel 4`.)
    jonas: gjerne! men eg veit ikkje om eg rekk møtet
      → jonas: Berre så eg er sikker: Du kjem kanskje på #4 Ope møte, tys. 7. april kl. 18:00.
          Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller sei kva som skal vere annleis.
    jonas: ja
      → jonas: Du kjem kanskje på #4 Ope møte, tys. 7. april kl. 18:00. Eg minner deg på det.
    ");
}
