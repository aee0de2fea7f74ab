//! Norwegian, Bokmål.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

#[test]
fn commands() {
    assert_snapshot!(Talk::new().play("
        #room ada: !tur ny Nordover med tog 6.–19. april
        #room ada: !stopp Oslo 6.–9. april
        #room ada: !stopp kanskje Göteborg 9.–12. april -- med morgentoget
        kari: har dere alt ordnet i Oslo, eller trenger dere noe?
        kari: hjelp
        kari: hjelp tilby
        kari: tilby Oslo sofa man–tirs og/eller tirs–ons for 2 -- vi har katt, og den er snill
        ada: godta 3 man–tirs
        #room kari: !netter
        #room kari: !treff Strikkekveld, tirsdag kl 18 i Oslo på biblioteket
        ada: bekreft 4
        #room kari: !kommer 4 ja +1
        #room kari: !kommer 4 kanskje
        #room kari: !vis 17
        #room kari: !stopp Bergen 12.–14. april
        kari: mine påminnelser
        kari: påminnelser
        kari: meg
        @now 2026-04-07 16:00
    "), @"
    #room ada: !tur ny Nordover med tog 6.–19. april
      → room: Du har startet turen Nordover med tog, man. 6. – søn. 19. april.
          Jeg legger ut påminnelser i dette rommet. Legg til stopp: `!stopp Oslo 6.–9. april`.
    #room ada: !stopp Oslo 6.–9. april
      → room: Nytt stopp: #1 Oslo, man. 6. – tors. 9. april
    #room ada: !stopp kanskje Göteborg 9.–12. april -- med morgentoget
      → room: Nytt stopp: #2 Göteborg, tors. 9. – søn. 12. april (kanskje) – med morgentoget
    kari: har dere alt ordnet i Oslo, eller trenger dere noe?
      → kari: Nordover med tog, 6 netter igjen, 6 uten soveplass:
          • ❌ man. 6. – tors. 9. april (3 netter) · Oslo · ingen soveplass
          • ❌ tors. 9. – søn. 12. april (3 netter) · Göteborg (kanskje) · ingen soveplass
    kari: hjelp
      → kari: Bare skriv til meg som til en venn: «middag i Oslo man. 6. april kl. 18». Jeg spør deg før jeg lagrer noe, og du trykker ✅ eller ❌. Vil du endre noe, redigerer du meldingen din. Vil du fjerne det, sletter du meldingen.
          • `treffene` – se treff underveis
          • `svar` – si om du kommer
          • `tilby Oslo sofa 6.–7. april` – tilby en soveplass

          Mer: `hjelp soveplasser`, `hjelp treff`. Alt: `hjelp alt`
    kari: hjelp tilby
      → kari: `tilby [STED] SLAG NÅR [for N] [-- MERKNAD]` – tilby en soveplass
          For eksempel: `tilby Oslo sofa 6.–7. april`
          Også: tilbyr, huse
    kari: tilby Oslo sofa man–tirs og/eller tirs–ons for 2 -- vi har katt, og den er snill
      → kari: Tusen takk! Jeg har sendt tilbudet ditt, #3, videre til reisefølget på Nordover med tog: en sofa i Oslo for 2 personer, man. 6. – ons. 8. april (2 netter) – vi har katt, og den er snill. Jeg sier fra når de svarer.
          Alle som kan se turen, kan lese merknaden din.
          Har du ombestemt deg? `trekk 3`
      → ada(!): Nytt tilbud til Nordover med tog: #3 en sofa hos Kari i Oslo for 2 personer: man. 6. – ons. 8. april (2 netter, venter på svar) – vi har katt, og den er snill
          Vil du takke ja? Trykk ✅ eller ❌, eller skriv `takk ja 3` (bare én natt: `takk ja 3 man. 6. april`).
    ada: godta 3 man–tirs
      → ada: Du har takket ja til #3: man. 6. april (1 natt) i Oslo. Jeg sier fra til verten.
          Ble det feil? Skriv `angre` innen 10 minutter.
      → kari(!): Gode nyheter: Ada (@ada:localhost) vil gjerne overnatte hos deg man. 6. april (1 natt). Tusen takk! Det gjelder #3, på turen Nordover med tog.
          Hva er adressen, og hvordan kommer de seg inn? Bare skriv det her. Det er bare reisefølget som får det, like før de kommer.
    #room kari: !netter
      → room: Nordover med tog, 6 netter igjen, 5 uten soveplass:
          • ✅ man. 6. april · Oslo · en sofa, #3
          • ❓ tirs. 7. april · Oslo · 1 tilbud: #3
          • ❌ ons. 8. april · Oslo · ingen soveplass
          • ❌ tors. 9. – søn. 12. april (3 netter) · Göteborg (kanskje) · ingen soveplass
    #room kari: !treff Strikkekveld, tirsdag kl 18 i Oslo på biblioteket
      → room: Nytt treff: #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo (foreslått, ikke bekreftet ennå)
          Jeg ber reisefølget om å bekrefte det.
          Kommer du? `!svar 4 ja`, `kanskje` eller `nei`. Tar du med to, skriver du `!svar 4 ja +2`.
      → ada(!): Kari foreslår et treff for Nordover med tog: #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo (foreslått, ikke bekreftet ennå)
          Blir det noe av? Trykk ✅ for å bekrefte, ❌ for å si nei. (Eller `bekreft 4` / `avlys 4`.)
    ada: bekreft 4
      → ada: Bekreftet: #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo
          Kommer du? `svar 4 ja`, `kanskje` eller `nei`. Tar du med to, skriver du `svar 4 ja +2`.
          Ble det feil? Skriv `angre` innen 10 minutter.
      → kari(!): Bekreftet (Nordover med tog): #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo
      → room: Bekreftet: #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo
    #room kari: !kommer 4 ja +1
      → room: Vi ses på #4 Strikkekveld, tirs. 7. april kl. 18:00 (du og 1 til). Jeg minner deg på det.
    #room kari: !kommer 4 kanskje
      → room: Du kommer kanskje på #4 Strikkekveld, tirs. 7. april kl. 18:00. Jeg minner deg på det.
    #room kari: !vis 17
      → room: Det finnes ikke noe #17. Mener du #1 Oslo, man. 6. – tors. 9. april, #2 Göteborg, tors. 9. – søn. 12. april (kanskje) – med morgentoget, #3 en sofa i Oslo, man. 6. – ons. 8. april (2 netter) eller #4 Strikkekveld, tirs. 7. april kl. 18:00? Skriv i så fall `!vis 1`.
    #room kari: !stopp Bergen 12.–14. april
      → room: Bare reisefølget på Nordover med tog kan gjøre det.
    kari: mine påminnelser
      → kari: Påminnelser for Nordover med tog:
          • #4 Strikkekveld, tirs. 7. april kl. 18:00 · 1 dag og 2 timer før
    kari: påminnelser
      → kari: Påminnelser for Nordover med tog:
          • #4 Strikkekveld, tirs. 7. april kl. 18:00 · 1 dag og 2 timer før
    kari: meg
      → kari: Du er Kari, og tidssonen din er Europe/Oslo (klokka er 10:00 der).
          Jeg svarer deg på norsk (bokmål), siden det er det du skriver til meg. Slik bytter du: `språk nn`. Jeg kan engelsk, norsk (bokmål), norsk (nynorsk), svensk, dansk og tysk.
          Vi snakker om Nordover med tog, og du er gjest.
          Du tilbyr 1 soveplass (`tilbud`).
          #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo · 1 kanskje
    @now 2026-04-07 16:00
    [Sun 05 18:00]
      → ada(!): Nordover med tog begynner snart:
          Tirs. 7. april i Oslo: ikke takket ja til noe ennå. Tilbud: #3
    [Mon 06 18:00]
      → room(!): Strikkekveld (#4) begynner om 24 timer: tirs. 7. april kl. 18:00, på biblioteket i Oslo · 1 kanskje
    [Mon 06 18:00]
      → ada(!): I natt i Oslo: en sofa hos Kari, #3 – vi har katt, og den er snill
          Tirs. 7. april i Oslo: ikke takket ja til noe ennå. Tilbud: #3
          Ons. 8. april i Oslo: ingen soveplass ennå.
    [Tue 07 16:00]
      → room(!): Strikkekveld (#4) begynner om 2 timer: tirs. 7. april kl. 18:00, på biblioteket i Oslo · 1 kanskje
    ");
}

#[test]
fn drafts() {
    assert_snapshot!(oslo_goteborg().play("
        kari: Hei! Du kan låne sofaen min i Oslo man-ons hvis du trenger det
        kari: bare tirsdag
        kari: for to
        kari: ja
        kari: Vi har åpent verksted på tirsdag kl 17 i Oslo
        kari: kl 19 i stedet
        kari: ja takk
        jonas: jeg blir med på verkstedet, vi er to
        jonas: ja
        jonas: kommer du innom Malmø også?
        jonas: nei
    "), @"
    kari: Hei! Du kan låne sofaen min i Oslo man-ons hvis du trenger det
      → kari: Bare for å være sikker – et tilbud: en sofa i Oslo for 1 person, man. 6. – ons. 8. april (2 netter).
          Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller si hva jeg skal endre.
    kari: bare tirsdag
      → kari: Bare for å være sikker – et tilbud: en sofa i Oslo for 1 person, tirs. 7. april (1 natt).
          Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller si hva jeg skal endre.
    kari: for to
      → kari: Bare for å være sikker – et tilbud: en sofa i Oslo for 2 personer, tirs. 7. april (1 natt).
          Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller si hva jeg skal endre.
    kari: ja
      → kari: Tusen takk! Jeg har sendt tilbudet ditt, #3, videre til reisefølget på North by train: en sofa i Oslo for 2 personer, tirs. 7. april (1 natt). Jeg sier fra når de svarer.
          Har du ombestemt deg? `trekk 3`
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 2 people: Tue 7 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    kari: Vi har åpent verksted på tirsdag kl 17 i Oslo
      → kari: Bare for å være sikker – et treff: Åpent verksted, i Oslo, tirs. 7. april kl. 17:00.
          Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller si hva jeg skal endre.
    kari: kl 19 i stedet
      → kari: Bare for å være sikker – et treff: Åpent verksted, i Oslo, tirs. 7. april kl. 19:00.
          Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller si hva jeg skal endre.
    kari: ja takk
      → kari: Nytt treff: #4 Åpent verksted, tirs. 7. april kl. 19:00, i Oslo (foreslått, ikke bekreftet ennå)
          Jeg ber reisefølget om å bekrefte det.
          Kommer du? `svar 4 ja`, `kanskje` eller `nei`. Tar du med to, skriver du `svar 4 ja +2`.
      → ada(!): Kari proposes a meetup for North by train: #4 Åpent verksted, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 4` / `cancel 4`.)
    jonas: jeg blir med på verkstedet, vi er to
      → jonas: Bare for å være sikker: du kommer på #4 Åpent verksted, tirs. 7. april kl. 19:00, og tar med 1 til.
          Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller si hva jeg skal endre.
    jonas: ja
      → jonas: Vi ses på #4 Åpent verksted, tirs. 7. april kl. 19:00 (du og 1 til). Jeg minner deg på det.
    jonas: kommer du innom Malmø også?
      → jonas: Bare for å være sikker – et forslag til reisefølget: Malmö
          Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller si hva jeg skal endre.
    jonas: nei
      → jonas: Greit, droppet. Ingenting er lagret.
    ");
}
