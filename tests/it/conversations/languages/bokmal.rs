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
      → room: Turen Nordover med tog, man. 6. – søn. 19. april er startet. Du eier den.
          Dette rommet er koblet til den: Her kommer varslene om treff. Legg nå til stoppene: `!stopp Oslo 6.–9. april`.
    #room ada: !stopp Oslo 6.–9. april
      → room: Stopp #1 Oslo, man. 6. – tors. 9. april
    #room ada: !stopp kanskje Göteborg 9.–12. april -- med morgentoget
      → room: Stopp #2 Göteborg, tors. 9. – søn. 12. april (kanskje) – med morgentoget
    kari: har dere alt ordnet i Oslo, eller trenger dere noe?
      → kari: Sorry, I didn't get that. You could write `a sofa in Oslo on man. 6. april` eller `what's on man. 6. april?`.
    kari: hjelp
      → kari: Jeg holder styr på en reise. Dette kan du gjøre her (rekkefølge og tegnsetting er fri):
          Tur
          `!tur` – turen: viser, starter, kobler til og avslutter den
          `!turer` – turene du kan se
          `!bidra` – hvordan man gir til turen; reisefølget skriver det
          Stopp
          `!rute` – reiseruten
          `!foreslå` – foreslår en avstikker for reisefølget
          Senger
          `!tilby` – tilbyr en soveplass
          `!tilbud` – tilbudene dine; reisefølget ser alle
          `!trekk` – trekker tilbudet ditt tilbake
          `!adresse` – hvordan man kommer inn, bare for reisefølget når en natt er avtalt
          `!fortell` – forteller reisefølget noe om tilbudet ditt
          `!netter` – hvilke netter som har seng
          Treff
          `!treff` – lager eller endrer et treff
          `!avlys` – avlyser et treff, eller trekker tilbake det som har nummeret
          `!treffene` – treff på veien
          `!idag` – én dag: hvor, i natt, hva som skjer
          `!svar` – sier om du kommer
          `!minn` – når rommet skal varsles, eller du
          `!påminnelser` – det som er stilt inn
          `!slumre` – en påminnelse igjen senere, når du svarer på den
          `!sjekk` – en oppfølging for deg om et stopp, tilbud, treff …
          `!vis` – én ting, med nummeret
          `!angre` – ta tilbake det du nettopp gjorde (i 10 minutter)
          Deg
          `!språk` – språket jeg svarer på; rommets, for moderatorer
          `!tidssone` – tidssonen din; rommets, for moderatorer
          `!meg` – hva jeg kjenner deg som
          `!minedata` – alt jeg har lagret om deg, som en fil
          `!glem` – jeg glemmer alt om deg, når du har bekreftet det
          `!blokker` – tilbud og spørsmål fra noen når deg ikke gjennom meg; alene: fra hvem
          `!avblokker` – lar noen nå deg igjen
          `!info` – hva jeg er, og hvem som driver meg
          `!hjelp tilby` viser én i sin helhet, med et eksempel. I en direktechat kan `!` sløyfes.
    kari: hjelp tilby
      → kari: `!tilby [STED] SLAG NÅR [for N] [-- MERKNAD]` – tilbyr en soveplass
          For eksempel: `!tilby Oslo sofa man–tirs og/eller tirs–ons for 2 -- vi har katt`
          Også: tilbyr, huse
    kari: tilby Oslo sofa man–tirs og/eller tirs–ons for 2 -- vi har katt, og den er snill
      → kari: Tilbud #3: en sofa i Oslo for 2, man. 6. – ons. 8. april (2 netter, som kan tas én for én) – vi har katt, og den er snill. Reisefølget får vite det. Tusen takk!
          Merknaden er offentlig. Hold adressen og telefonnummeret ditt utenfor: `!adresse 3 …` i en direktechat med meg gir dem videre i fortrolighet når en natt er avtalt. `!trekk 3` trekker tilbudet tilbake.
      → ada: Til Nordover med tog: #3 en sofa i Oslo hos Kari for 2: man. 6. – ons. 8. april (åpent) – vi har katt, og den er snill
          `!godta 3`, eller natt for natt: `!godta 3 man. 6. april`. `!avslå 3` takker nei.
    ada: godta 3 man–tirs
      → ada: Takket ja til #3: man. 6. – tirs. 7. april i Oslo. Vertskapet får vite det.
          Ble det feil? Skriv `!angre` innen 10 minutter.
      → kari: Nordover med tog (av Ada, @ada:localhost) takker ja til tilbudet ditt #3 for man. 6. – tirs. 7. april. Tusen takk!
          Hva er adressen, og hvordan kommer de seg inn? Bare skriv det her: Bare reisefølget får det, rett før de kommer.
          Om noe kommer i veien: `!trekk 3`, hele tilbudet eller en natt.
    #room kari: !netter
      → room: Nordover med tog, 6 kommende netter, 5 uten seng:
          ✓ man. 6. april · Oslo · en sofa, #3
          ? tirs. 7. april · Oslo · ett tilbud: #3
          ✗ ons. 8. april · Oslo · ingen seng
          ✗ tors. 9. april · Göteborg (kanskje) · ingen seng
          ✗ fre. 10. april · Göteborg (kanskje) · ingen seng
          ✗ lør. 11. april · Göteborg (kanskje) · ingen seng
    #room kari: !treff Strikkekveld, tirsdag kl 18 i Oslo på biblioteket
      → room: Treff #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo (foreslått, ikke bekreftet ennå)
          Det er foreslått nå; reisefølget får vite det og bekrefter.
          Kommer du? `!svar 4 ja`, `kanskje` eller `nei`; med `!svar 4 ja +2` tar du med to.
      → ada(!): Kari foreslår for Nordover med tog: #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo (foreslått, ikke bekreftet ennå)
          Blir det noe av? ✅ for å bekrefte, ❌ for å avlyse. (Eller `!bekreft 4` / `!avlys 4`.)
    ada: bekreft 4
      → ada: Bekreftet: #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo
          Kommer du? `!svar 4 ja`, `kanskje` eller `nei`; med `!svar 4 ja +2` tar du med to.
          Ble det feil? Skriv `!angre` innen 10 minutter.
      → kari: Bekreftet, i Nordover med tog: #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo
      → room: Nytt: #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo
    #room kari: !kommer 4 ja +1
      → room: Vi ses på #4 Strikkekveld, tirs. 7. april kl. 18:00, du og 1 til. Jeg minner deg på det.
    #room kari: !kommer 4 kanskje
      → room: Kanskje, på #4 Strikkekveld, tirs. 7. april kl. 18:00. Jeg minner deg på det.
    #room kari: !vis 17
      → room: Det finnes ingen #17. Mener du #1 Oslo, man. 6. – tors. 9. april, #2 Göteborg, tors. 9. – søn. 12. april (kanskje) – med morgentoget, #3 en sofa i Oslo, man. 6. – ons. 8. april eller #4 Strikkekveld, tirs. 7. april kl. 18:00? Da skriver du `!vis 1`.
    #room kari: !stopp Bergen 12.–14. april
      → room: Det kan bare reisefølget på Nordover med tog gjøre.
    kari: mine påminnelser
      → kari: Varsler for Nordover med tog:
          #4 Strikkekveld, tirs. 7. april kl. 18:00 · varsel på forhånd: én dag og 2 timer
    kari: påminnelser
      → kari: Varsler for Nordover med tog:
          #4 Strikkekveld, tirs. 7. april kl. 18:00 · varsel på forhånd: én dag og 2 timer
    kari: meg
      → kari: Du er Kari; tidssonen din er Europe/Oslo, der klokka er 10:00.
          Jeg svarer deg på norsk (bokmål), for det er det du skriver. `!språk nn` velger et annet; jeg kan engelsk, norsk (bokmål), norsk (nynorsk), svensk, dansk og tysk.
          Vi snakker om Nordover med tog, med deg som gjest.
          Du tilbyr én soveplass (`!tilbud`).
          #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo · 1 kanskje
    @now 2026-04-07 16:00
    [Sun 05 18:00]
      → ada(!): Nordover med tog skal til å begynne:
          tirs. 7. april i Oslo: ikke takket ja til noe ennå. Tilbud: #3
    [Mon 06 18:00]
      → room(!): Strikkekveld (#4) om 24 timer: tirs. 7. april kl. 18:00, på biblioteket i Oslo · 1 kanskje
    [Mon 06 18:00]
      → ada(!): I natt i Oslo: en sofa hos Kari, #3 – vi har katt, og den er snill
          tirs. 7. april i Oslo: ikke takket ja til noe ennå. Tilbud: #3
          ons. 8. april i Oslo: ingen seng.
    [Tue 07 16:00]
      → room(!): Strikkekveld (#4) om 2 timer: tirs. 7. april kl. 18:00, på biblioteket i Oslo · 1 kanskje
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
      → kari: Jeg leser det som et tilbud: en sofa i Oslo for én, nettene man. 6. – tirs. 7. april og tirs. 7. – ons. 8. april – Du kan låne sofaen min i Oslo man-ons hvis du trenger det.
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    kari: bare tirsdag
      → kari: Jeg leser det som et tilbud: en sofa i Oslo for én, natten tirs. 7. – ons. 8. april.
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    kari: for to
      → kari: Jeg leser det som et tilbud: en sofa i Oslo for 2, natten tirs. 7. – ons. 8. april.
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    kari: ja
      → kari: Tilbud #3: en sofa i Oslo for 2, tirs. 7. – ons. 8. april (én natt). Reisefølget får vite det. Tusen takk!
          Merknaden er offentlig. Hold adressen og telefonnummeret ditt utenfor: `!adresse 3 …` i en direktechat med meg gir dem videre i fortrolighet når en natt er avtalt. `!trekk 3` trekker tilbudet tilbake.
      → ada: New offer for North by train: #3 a sofa at Kari's in Oslo for 2 people: Tue 7 – Wed 8 April (open)
          To accept: `!accept 3`, or for one night `!accept 3 Tue 7 April`. To turn it down: `!decline 3`.
    kari: Vi har åpent verksted på tirsdag kl 17 i Oslo
      → kari: Jeg leser det som et treff: Åpent verksted, i Oslo, tirs. 7. april kl. 17:00.
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    kari: kl 19 i stedet
      → kari: Jeg leser det som et treff: Åpent verksted, i Oslo, tirs. 7. april kl. 19:00.
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    kari: ja takk
      → kari: Treff #4 Åpent verksted, tirs. 7. april kl. 19:00, i Oslo (foreslått, ikke bekreftet ennå)
          Det er foreslått nå; reisefølget får vite det og bekrefter.
          Kommer du? `!svar 4 ja`, `kanskje` eller `nei`; med `!svar 4 ja +2` tar du med to.
      → ada(!): Kari proposes a meetup for North by train: #4 Åpent verksted, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet)
          Is it on? ✅ to confirm, ❌ to call it off. (Or `!confirm 4` / `!cancel 4`.)
    jonas: jeg blir med på verkstedet, vi er to
      → jonas: Jeg leser det slik: Du kommer på #4 Åpent verksted, tirs. 7. april kl. 19:00, sammen med 1 til.
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    jonas: ja
      → jonas: Vi ses på #4 Åpent verksted, tirs. 7. april kl. 19:00, du og 1 til. Jeg minner deg på det.
    jonas: kommer du innom Malmø også?
      → jonas: Jeg leser det som et forslag til reisefølget: Malmö
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    jonas: nei
      → jonas: Droppet; ingenting ble notert.
    ");
}
