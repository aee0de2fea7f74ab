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
      → ada: I'm just a travel bot, but I'm listening. Ask me about beds, stops or meetups any time.
    #room ada: !tur ny Nordover med tog 6.–19. april
      → room: Turen Nordover med tog, mån. 6. – søn. 19. april er starta. Du eig han.
          Dette rommet er kopla til han: Her kjem varsla om treff. Legg no til stoppa: `!stopp Oslo 6.–9. april`.
    #room ada: !stopp Oslo 6.–9. april
      → room: Stopp #1 Oslo, mån. 6. – tors. 9. april
    #room ada: !stopp kanskje Göteborg 9.–12. april -- med morgontoget
      → room: Stopp #2 Göteborg, tors. 9. – søn. 12. april (kanskje) – med morgontoget
    kari: me har ein sofa, men berre om de toler ein katt
      → kari: Eg les det som eit tilbod: ein sofa for éin – me har ein sofa, men berre om de toler ein katt.
          For kva netter?
          Sei det, så legg eg det til; ❌ droppar det.
    kari: hjelp tilby
      → kari: `!tilby [STAD] SLAG NÅR [for N] [-- MERKNAD]` – tilbyr ein soveplass
          Til dømes: `!tilby Oslo sofa mån–tys og/eller tys–ons for 2 -- vi har katt`
          Også: tilbyr, huse, hyse
    kari: tilby Oslo sofa mån–tys og/eller tys–ons for 2 -- me har katt, og han er snill
      → kari: Tilbod #3: ein sofa i Oslo for 2, mån. 6. – ons. 8. april (2 netter, som kan takast éi for éi) – me har katt, og han er snill. Reisefølgjet får vite det. Tusen takk!
          Merknaden er offentleg. Hald adressa og telefonnummeret ditt utanfor: `!adresse 3 …` i ein direktechat med meg gjev dei vidare fortruleg når ei natt er avtalt. `!trekk 3` trekkjer tilbodet tilbake.
      → ada: Til Nordover med tog: #3 ein sofa i Oslo hos Kari for 2: mån. 6. – ons. 8. april (ope) – me har katt, og han er snill
          `!godta 3`, eller natt for natt: `!godta 3 mån. 6. april`. `!avslå 3` takkar nei.
    ada: godta 3 mån–tys
      → ada: Takka ja til #3: mån. 6. – tys. 7. april i Oslo. Vertskapet får vite det.
          Vart det feil? Skriv `!angre` innan 10 minutt.
      → kari: Nordover med tog (av Ada, @ada:localhost) takkar ja til tilbodet ditt #3 for mån. 6. – tys. 7. april. Tusen takk!
          Kva er adressa, og korleis kjem dei seg inn? Berre skriv det her: Berre reisefølgjet får det, rett før dei kjem.
          Om noko kjem i vegen: `!trekk 3`, heile tilbodet eller ei natt.
    #room kari: !netter
      → room: Nordover med tog, 6 komande netter, 5 utan seng:
          ✓ mån. 6. april · Oslo · ein sofa, #3
          ? tys. 7. april · Oslo · eitt tilbod: #3
          ✗ ons. 8. april · Oslo · inga seng
          ✗ tors. 9. april · Göteborg (kanskje) · inga seng
          ✗ fre. 10. april · Göteborg (kanskje) · inga seng
          ✗ laur. 11. april · Göteborg (kanskje) · inga seng
    #room kari: !treff Strikkekveld kvar tysdag kl 18 i Oslo på biblioteket
      → room: Treff #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo (føreslått, ikkje stadfesta enno)
          Medan reisefølgjet er der: tys. 7. april kl. 18:00.
          Det er føreslått no; reisefølgjet får vite det og stadfestar.
          Kjem du? `!svar 4 ja`, `kanskje` eller `nei`; med `!svar 4 ja +2` tek du med to.
      → ada(!): Kari føreslår for Nordover med tog: #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo (føreslått, ikkje stadfesta enno)
          Blir det noko av? ✅ for å stadfeste, ❌ for å avlyse. (Eller `!stadfest 4` / `!avlys 4`.)
    ada: stadfest 4
      → ada: Stadfesta: #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo
          Kjem du? `!svar 4 ja`, `kanskje` eller `nei`; med `!svar 4 ja +2` tek du med to.
          Vart det feil? Skriv `!angre` innan 10 minutt.
      → kari: Stadfesta, i Nordover med tog: #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo
      → room: Nytt: #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo
    #room kari: !svar 4 ja +1
      → room: Vi sjåast på #4 Strikkekveld, tys. 7. april kl. 18:00, du og 1 til. Eg minner deg på det.
    #room kari: !vis 17
      → room: Det finst ingen #17. Meiner du #1 Oslo, mån. 6. – tors. 9. april, #2 Göteborg, tors. 9. – søn. 12. april (kanskje) – med morgontoget, #3 ein sofa i Oslo, mån. 6. – ons. 8. april eller #4 Strikkekveld, kvar tysdag kl. 18:00? Då skriv du `!vis 1`.
    #room kari: !stopp Bergen 12.–14. april
      → room: Det kan berre reisefølgjet på Nordover med tog gjere.
    kari: meg
      → kari: Du er Kari; tidssona di er Europe/Oslo, der klokka er 10:00.
          Eg svarar deg på norsk (nynorsk), for det er det du skriv. `!språk nb` vel eit anna; eg kan engelsk, norsk (bokmål), norsk (nynorsk), svensk, dansk og tysk.
          Vi snakkar om Nordover med tog, med deg som gjest.
          Du tilbyr éin soveplass (`!tilbod`).
          #4 Strikkekveld, tys. 7. april kl. 18:00, på biblioteket i Oslo · 2 ja
    @now 2026-04-07 16:00
    [Sun 05 18:00]
      → ada(!): Nordover med tog skal til å byrje:
          tys. 7. april i Oslo: ikkje takka ja til noko enno. Tilbod: #3
    [Mon 06 18:00]
      → room(!): Strikkekveld (#4) om 24 timar: tys. 7. april kl. 18:00, på biblioteket i Oslo · 2 ja
    [Mon 06 18:00]
      → ada(!): I natt i Oslo: ein sofa hos Kari, #3 – me har katt, og han er snill
          tys. 7. april i Oslo: ikkje takka ja til noko enno. Tilbod: #3
          ons. 8. april i Oslo: inga seng.
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
      → kari: Eg les det som eit tilbod: ein soveplass i Oslo for éin, nettene mån. 6. – tys. 7. april og tys. 7. – ons. 8. april.
          Sofa, seng, golv, hengjekøye eller telt?
          ✅ noterer det, ❌ droppar det. Eller sei berre kva som skal vere annleis.
    kari: ei seng
      → kari: Eg les det som eit tilbod: ei seng i Oslo for éin, nettene mån. 6. – tys. 7. april og tys. 7. – ons. 8. april.
          ✅ noterer det, ❌ droppar det. Eller sei berre kva som skal vere annleis.
    kari: ikkje måndag
      → kari: Eg les det som eit tilbod: ei seng i Oslo for éin, natta tys. 7. – ons. 8. april.
          ✅ noterer det, ❌ droppar det. Eller sei berre kva som skal vere annleis.
    kari: ja
      → kari: Tilbod #3: ei seng i Oslo for éin, tys. 7. – ons. 8. april (éi natt). Reisefølgjet får vite det. Tusen takk!
          Merknaden er offentleg. Hald adressa og telefonnummeret ditt utanfor: `!adresse 3 …` i ein direktechat med meg gjev dei vidare fortruleg når ei natt er avtalt. `!trekk 3` trekkjer tilbodet tilbake.
      → ada: New offer for North by train: #3 a bed at Kari's in Oslo for 1 person: Tue 7 – Wed 8 April (open)
          To accept: `!accept 3`, or for one night `!accept 3 Tue 7 April`. To turn it down: `!decline 3`.
    kari: Ikkje heilt det du er ute etter, men det er ope møte på biblioteket i Oslo tysdag 7. april kl 16 GMT
      → kari: Eg les det som eit treff: Ope møte, biblioteket i Oslo, tys. 7. april kl. 18:00 – Ikkje heilt det du er ute etter, men det er ope møte på biblioteket i Oslo tysdag 7. april kl 16 GMT.
          tys. 7. april kl. 18:00 der (16:00 GMT).
          ✅ noterer det, ❌ droppar det. Eller sei berre kva som skal vere annleis.
    kari: ja
      → kari: Treff #4 Ope møte, tys. 7. april kl. 18:00, biblioteket i Oslo (føreslått, ikkje stadfesta enno) – Ikkje heilt det du er ute etter, men det er ope møte på biblioteket i Oslo tysdag 7. april kl 16 GMT
          Det er føreslått no; reisefølgjet får vite det og stadfestar.
          Kjem du? `!svar 4 ja`, `kanskje` eller `nei`; med `!svar 4 ja +2` tek du med to.
      → ada(!): Kari proposes a meetup for North by train: #4 Ope møte, Tue 7 April, 18:00, at biblioteket in Oslo (proposed, not confirmed yet) – Ikkje heilt det du er ute etter, men det er ope møte på biblioteket i Oslo tysdag 7. april kl 16 GMT
          Is it on? ✅ to confirm, ❌ to call it off. (Or `!confirm 4` / `!cancel 4`.)
    jonas: gjerne! men eg veit ikkje om eg rekk møtet
      → jonas: Eg les det slik: Du kjem kanskje på #4 Ope møte, tys. 7. april kl. 18:00.
          ✅ noterer det, ❌ droppar det. Eller sei berre kva som skal vere annleis.
    jonas: ja
      → jonas: Kanskje, på #4 Ope møte, tys. 7. april kl. 18:00. Eg minner deg på det.
    ");
}
