//! One short conversation in each language but English, with its own words.

use insta::assert_snapshot;

use crate::harness::talk::Talk;

#[test]
fn bokmål() {
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
      → kari: Det er på ruten allerede: #1 Oslo, man. 6. – tors. 9. april
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
          `!detaljer` – hvordan man kommer inn, bare for reisefølget når en natt er avtalt
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
          Deg
          `!språk` – språket jeg svarer på; rommets, for moderatorer
          `!tidssone` – tidssonen din; rommets, for moderatorer
          `!meg` – hva jeg kjenner deg som
          `!minedata` – alt jeg har lagret om deg, som en fil
          `!glem` – jeg glemmer alt om deg, når du har bekreftet det
          `!blokker` – tilbud og spørsmål fra noen når deg ikke gjennom meg; alene: fra hvem
          `!avblokker` – lar noen nå deg igjen
          `!hjelp tilby` viser én i sin helhet, med et eksempel. I en direktechat kan `!` sløyfes.
    kari: hjelp tilby
      → kari: `!tilby [STED] SLAG NÅR [for N] [-- MERKNAD]` – tilbyr en soveplass
          For eksempel: `!tilby Oslo sofa man–tirs og/eller tirs–ons for 2 -- vi har katt`
          Også: tilbyr, huse
    kari: tilby Oslo sofa man–tirs og/eller tirs–ons for 2 -- vi har katt, og den er snill
      → kari: Tilbud #3: en sofa i Oslo for 2, man. 6. – ons. 8. april (2 netter, som kan tas én for én) – vi har katt, og den er snill. Reisefølget får vite det. Tusen takk!
          Merknaden er offentlig. Hold adressen og telefonnummeret ditt utenfor: `!detaljer 3 …` i en direktechat med meg gir dem videre i fortrolighet når en natt er avtalt. `!trekk 3` trekker tilbudet tilbake.
      → ada: Til Nordover med tog: #3 en sofa i Oslo hos Kari for 2: man. 6. – ons. 8. april (åpent) – vi har katt, og den er snill
          `!godta 3`, eller natt for natt: `!godta 3 man. 6. april`. `!avslå 3` takker nei.
    ada: godta 3 man–tirs
      → ada: Takket ja til #3: man. 6. – tirs. 7. april i Oslo. Vertskapet får vite det.
      → kari: Nordover med tog (av Ada, @ada:localhost) takker ja til tilbudet ditt #3 for man. 6. – tirs. 7. april. Tusen takk!
          Hvordan kommer de inn? Fortell meg det i direktechatten vår, bare for reisefølget: `!detaljer 3 Storgata 1, tredje etasje`. Jeg gir det videre når dagen er kommet.
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
      → ada: Kari foreslår for Nordover med tog: #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo (foreslått, ikke bekreftet ennå)
          `!bekreft 4` eller `!avlys 4`.
    ada: bekreft 4
      → ada: Bekreftet: #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo
          Kommer du? `!svar 4 ja`, `kanskje` eller `nei`; med `!svar 4 ja +2` tar du med to.
      → kari: Bekreftet, i Nordover med tog: #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo
      → room: Nytt: #4 Strikkekveld, tirs. 7. april kl. 18:00, på biblioteket i Oslo
    #room kari: !kommer 4 ja +1
      → room: Vi ses på #4 Strikkekveld, tirs. 7. april kl. 18:00, du og 1 til. Jeg minner deg på det.
    #room kari: !kommer 4 kanskje
      → room: Kanskje, på #4 Strikkekveld, tirs. 7. april kl. 18:00. Jeg minner deg på det.
    #room kari: !vis 17
      → room: Det finnes ingen #17 i denne turen. `!rute`, `!tilbud` og `!treffene` viser numrene.
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
          Jeg svarer deg på norsk (bokmål), for det er det du skriver. `!språk nn` velger et annet; jeg kan engelsk, bokmål, nynorsk, svensk, dansk og tysk.
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
fn nynorsk() {
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
      → ada: Eg held styr på reiser, og eg forstår kommandoar som `rute`, `idag`, `tilby Oslo sofa mån–tys`.
          `hjelp` viser alle saman.
    #room ada: !tur ny Nordover med tog 6.–19. april
      → room: Turen Nordover med tog, mån. 6. – søn. 19. april er starta. Du eig han.
          Dette rommet er kopla til han: Her kjem varsla om treff. Legg no til stoppa: `!stopp Oslo 6.–9. april`.
    #room ada: !stopp Oslo 6.–9. april
      → room: Stopp #1 Oslo, mån. 6. – tors. 9. april
    #room ada: !stopp kanskje Göteborg 9.–12. april -- med morgontoget
      → room: Stopp #2 Göteborg, tors. 9. – søn. 12. april (kanskje) – med morgontoget
    kari: me har ein sofa, men berre om de toler ein katt
      → kari: Eg les det som eit tilbod: ein sofa for éin.
          For kva netter?
          Sei det, så legg eg det til; ❌ droppar det.
    kari: hjelp tilby
      → kari: `!tilby [STAD] SLAG NÅR [for N] [-- MERKNAD]` – tilbyr ein soveplass
          Til dømes: `!tilby Oslo sofa mån–tys og/eller tys–ons for 2 -- vi har katt`
          Også: tilbyr, huse, hyse
    kari: tilby Oslo sofa mån–tys og/eller tys–ons for 2 -- me har katt, og han er snill
      → kari: Tilbod #3: ein sofa i Oslo for 2, mån. 6. – ons. 8. april (2 netter, som kan takast éi for éi) – me har katt, og han er snill. Reisefølgjet får vite det. Tusen takk!
          Merknaden er offentleg. Hald adressa og telefonnummeret ditt utanfor: `!detaljar 3 …` i ein direktechat med meg gjev dei vidare fortruleg når ei natt er avtalt. `!trekk 3` trekkjer tilbodet tilbake.
      → ada: Til Nordover med tog: #3 ein sofa i Oslo hos Kari for 2: mån. 6. – ons. 8. april (ope) – me har katt, og han er snill
          `!godta 3`, eller natt for natt: `!godta 3 mån. 6. april`. `!avslå 3` takkar nei.
    ada: godta 3 mån–tys
      → ada: Takka ja til #3: mån. 6. – tys. 7. april i Oslo. Vertskapet får vite det.
      → kari: Nordover med tog (av Ada, @ada:localhost) takkar ja til tilbodet ditt #3 for mån. 6. – tys. 7. april. Tusen takk!
          Korleis kjem dei inn? Fortel meg det i direktechatten vår, berre for reisefølgjet: `!detaljar 3 Storgata 1, tredje høgda`. Eg gjev det vidare når dagen er komen.
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
      → ada: Kari føreslår for Nordover med tog: #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo (føreslått, ikkje stadfesta enno)
          `!stadfest 4` eller `!avlys 4`.
    ada: stadfest 4
      → ada: Stadfesta: #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo
          Kjem du? `!svar 4 ja`, `kanskje` eller `nei`; med `!svar 4 ja +2` tek du med to.
      → kari: Stadfesta, i Nordover med tog: #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo
      → room: Nytt: #4 Strikkekveld, kvar tysdag kl. 18:00, på biblioteket i Oslo
    #room kari: !svar 4 ja +1
      → room: Vi sjåast på #4 Strikkekveld, tys. 7. april kl. 18:00, du og 1 til. Eg minner deg på det.
    #room kari: !vis 17
      → room: Det finst ingen #17 i denne turen. `!rute`, `!tilbod` og `!treffa` viser nummera.
    #room kari: !stopp Bergen 12.–14. april
      → room: Det kan berre reisefølgjet på Nordover med tog gjere.
    kari: meg
      → kari: Du er Kari; tidssona di er Europe/Oslo, der klokka er 10:00.
          Eg svarar deg på norsk (nynorsk), for det er det du skriv. `!språk nb` vel eit anna; eg kan engelsk, bokmål, nynorsk, svensk, dansk og tysk.
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
fn svenska() {
    assert_snapshot!(Talk::new().play("
        #room ada: !resa ny Norrut med tåg 6–19 april
        #room ada: !stopp Göteborg 6–9 april
        #room ada: !stopp kanske Oslo 9–12 april -- med morgontåget
        kari: jag har en soffa, om ni inte har något emot en katt
        kari: hjälp erbjud
        kari: erbjud Göteborg soffa mån–tis och/eller tis–ons för 2 -- vi har en katt, och den är snäll
        ada: acceptera 3 mån–tis
        #room kari: !nätter
        #room kari: !träff Stickkväll, tisdag kl 18 i Göteborg på biblioteket
        ada: bekräfta 4
        #room kari: !osa 4 ja +1
        #room kari: !visa 17
        #room kari: !stopp Malmö 12–14 april
        kari: mig
        @now 2026-04-07 16:00
    "), @"
    #room ada: !resa ny Norrut med tåg 6–19 april
      → room: Resan Norrut med tåg, mån 6 – sön 19 april är startad. Du äger den.
          Det här rummet är kopplat till den: träffar pingas här. Lägg nu till stopp: `!stopp Oslo 6–9 april`.
    #room ada: !stopp Göteborg 6–9 april
      → room: Stopp #1 Göteborg, mån 6 – tors 9 april
    #room ada: !stopp kanske Oslo 9–12 april -- med morgontåget
      → room: Stopp #2 Oslo, tors 9 – sön 12 april (kanske) – med morgontåget
    kari: jag har en soffa, om ni inte har något emot en katt
      → kari: Jag läser det som ett erbjudande: en soffa för en person.
          För vilka nätter?
          Säg det, så lägger jag till det; ❌ stryker det.
    kari: hjälp erbjud
      → kari: `!erbjud [ORT] TYP NÄR [för N] [-- KOMMENTAR]` – erbjuder någonstans att sova
          Till exempel: `!erbjud Oslo soffa mån–tis och/eller tis–ons för 2 -- här finns en katt`
          Även: erbjudande, erbjuda
    kari: erbjud Göteborg soffa mån–tis och/eller tis–ons för 2 -- vi har en katt, och den är snäll
      → kari: Erbjudande #3: en soffa i Göteborg för 2 personer, mån 6 – ons 8 april (2 nätter, som kan tas eller lämnas var för sig) – vi har en katt, och den är snäll. Resgänget får veta. Tack!
          Kommentaren är offentlig. Håll din adress och ditt telefonnummer utanför: `!detaljer 3 …` i en direktchatt med mig lämnar dem vidare i förtroende när en natt är accepterad. `!återta 3` tar tillbaka erbjudandet.
      → ada: Till Norrut med tåg: #3 en soffa i Göteborg hos Kari för 2 personer: mån 6 – ons 8 april (öppet) – vi har en katt, och den är snäll
          `!acceptera 3`, eller natt för natt: `!acceptera 3 mån 6 april`. `!avböj 3` tackar nej.
    ada: acceptera 3 mån–tis
      → ada: Accepterat från #3: mån 6 – tis 7 april i Göteborg. Värden får veta.
      → kari: Norrut med tåg (av Ada, @ada:localhost) tackar ja till ditt erbjudande #3 för mån 6 – tis 7 april. Tack!
          Hur kommer de in? Säg det till mig i vår direktchatt, bara för resgänget: `!detaljer 3 Storgatan 1, tredje våningen`. Jag lämnar det vidare när dagen är här.
          Om något kommer emellan: `!återta 3`, alltihop eller en natt.
    #room kari: !nätter
      → room: Norrut med tåg, 6 nätter framöver, 5 utan sovplats:
          ✓ mån 6 april · Göteborg · en soffa, #3
          ? tis 7 april · Göteborg · ett erbjudande: #3
          ✗ ons 8 april · Göteborg · ingen sovplats
          ✗ tors 9 april · Oslo (kanske) · ingen sovplats
          ✗ fre 10 april · Oslo (kanske) · ingen sovplats
          ✗ lör 11 april · Oslo (kanske) · ingen sovplats
    #room kari: !träff Stickkväll, tisdag kl 18 i Göteborg på biblioteket
      → room: Träff #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg (föreslagen, inte bekräftad än)
          Den är föreslagen nu; resgänget får veta och bekräftar.
          Kommer du? `!osa 4 ja`, `kanske` eller `nej`; `!osa 4 ja +2` tar med två.
      → ada: Kari föreslår för Norrut med tåg: #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg (föreslagen, inte bekräftad än)
          `!bekräfta 4` eller `!avlys 4`.
    ada: bekräfta 4
      → ada: Bekräftad: #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg
          Kommer du? `!osa 4 ja`, `kanske` eller `nej`; `!osa 4 ja +2` tar med två.
      → kari: Bekräftad, på Norrut med tåg: #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg
      → room: Ny: #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg
    #room kari: !osa 4 ja +1
      → room: Vi ses på #4 Stickkväll, tis 7 april kl. 18:00, du och 1 till. Jag påminner dig.
    #room kari: !visa 17
      → room: Det finns inget #17 på den här resan. `!rutt`, `!erbjudanden` och `!träffar` visar numren.
    #room kari: !stopp Malmö 12–14 april
      → room: Bara resgänget på Norrut med tåg kan göra det.
    kari: mig
      → kari: Du är Kari; din zon är Europe/Oslo, där det nu är 10:00.
          Jag svarar dig på svenska, eftersom det är det du skriver. `!språk nb` väljer ett annat; jag kan engelska, bokmål, nynorska, svenska, danska och tyska.
          Vi pratar om Norrut med tåg, med dig som gäst.
          Du erbjuder en sovplats (`!erbjudanden`).
          #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg · 2 ja
    @now 2026-04-07 16:00
    [Sun 05 18:00]
      → ada(!): Norrut med tåg börjar snart:
          tis 7 april i Göteborg: inget accepterat än. Erbjudet: #3
    [Mon 06 18:00]
      → room(!): Stickkväll (#4) om 24 timmar: tis 7 april kl. 18:00, på biblioteket i Göteborg · 2 ja
    [Mon 06 18:00]
      → ada(!): I natt i Göteborg: en soffa hos Kari, #3 – vi har en katt, och den är snäll
          tis 7 april i Göteborg: inget accepterat än. Erbjudet: #3
          ons 8 april i Göteborg: ingen sovplats.
    [Tue 07 16:00]
      → room(!): Stickkväll (#4) om 2 timmar: tis 7 april kl. 18:00, på biblioteket i Göteborg · 2 ja
    ");
}

#[test]
fn dansk() {
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
      → kari: Jeg læser det som et tilbud: en sofa til én person.
          Hvilke nætter?
          Sig det, så tilføjer jeg det; ❌ dropper det.
    kari: hjælp tilbyd
      → kari: `!tilbyd [STED] TYPE HVORNÅR [for N] [-- NOTE]` – tilbyder et sted at sove
          For eksempel: `!tilbyd Oslo sofa man–tirs og/eller tirs–ons for 2 -- her er en kat`
          Også: tilbyde, tilbyder
    kari: tilbyd København sofa man–tirs og/eller tirs–ons for 2 -- vi har en kat, og den er sød
      → kari: Tilbud #3: en sofa i København til 2 personer, man. 6. – ons. 8. april (2 nætter, som kan vælges til eller fra hver for sig) – vi har en kat, og den er sød. Holdet får besked. Tak!
          Noten er offentlig. Hold din adresse og dit telefonnummer ude af den: `!detaljer 3 …` i en direkte chat med mig giver dem videre i fortrolighed, når en nat er accepteret. `!tilbagetræk 3` trækker tilbuddet tilbage.
      → ada: Til Nordpå med tog: #3 en sofa i København hos Kari til 2 personer: man. 6. – ons. 8. april (åbent) – vi har en kat, og den er sød
          `!accepter 3`, eller nat for nat: `!accepter 3 man. 6. april`. `!afslå 3` siger nej tak.
    ada: accepter 3 man–tirs
      → ada: Accepteret fra #3: man. 6. – tirs. 7. april i København. Værten får besked.
      → kari: Nordpå med tog (af Ada, @ada:localhost) siger ja tak til dit tilbud #3 for man. 6. – tirs. 7. april. Tak!
          Hvordan kommer de ind? Fortæl mig det i vores direkte chat, kun for holdet: `!detaljer 3 Storegade 1, tredje sal`. Jeg giver det videre, når dagen er kommet.
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
      → ada: Kari foreslår til Nordpå med tog: #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København (foreslået, ikke bekræftet endnu)
          `!bekræft 4` eller `!aflys 4`.
    ada: bekræft 4
      → ada: Bekræftet: #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København
          Kommer du? `!svar 4 ja`, `måske` eller `nej`; `!svar 4 ja +2` tager to med.
      → kari: Bekræftet, på Nordpå med tog: #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København
      → room: Nyt: #4 Strikkeaften, tirs. 7. april kl. 18.00, på biblioteket i København
    #room kari: !deltag 4 ja +1
      → room: Vi ses til #4 Strikkeaften, tirs. 7. april kl. 18.00, dig og 1 til. Jeg minder dig om det.
    #room kari: !vis 17
      → room: Der er ikke noget #17 på denne rejse. `!rute`, `!tilbud` og `!møder` viser numrene.
    #room kari: !stop Aarhus 12.–14. april
      → room: Kun holdet bag Nordpå med tog kan gøre det.
    kari: mig
      → kari: Du er Kari; din zone er Europe/Oslo, hvor det nu er 10.00.
          Jeg svarer dig på dansk, for det er det, du skriver. `!sprog nb` vælger et andet; jeg kan engelsk, bokmål, nynorsk, svensk, dansk og tysk.
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
fn deutsch() {
    assert_snapshot!(Talk::new().play("
        #room ada: !Reise neu Mit dem Zug nach Norden 6.–19. April
        #room ada: !Station Hamburg 6.–9. April
        #room ada: !Station vielleicht Göteborg 9.–12. April -- mit dem Nachtzug
        kari: ich habe ein Sofa, wenn euch eine Katze nicht stört
        kari: Hilfe Angebot
        kari: Angebot Hamburg Sofa Mo–Di und/oder Di–Mi für 2 -- wir haben eine Katze, und die ist lieb
        ada: annehmen 3 Mo–Di
        #room kari: !Nächte
        #room kari: !Treffen Strickabend, Dienstag 18 Uhr in Hamburg bei der Bücherei
        ada: bestätigen 4
        #room kari: !dabei 4 ja +1
        #room kari: !zeige 17
        #room kari: !Station Leipzig 12.–14. April
        kari: Profil
        @now 2026-04-07 16:00
    "), @"
    #room ada: !Reise neu Mit dem Zug nach Norden 6.–19. April
      → room: Reise Mit dem Zug nach Norden, Mo, 6. – So, 19. April begonnen. Sie gehört dir.
          Dieser Raum ist mit ihr verknüpft: Treffen pinge ich hier an. Jetzt die Stationen: `!Station Oslo 6.–9. April`.
    #room ada: !Station Hamburg 6.–9. April
      → room: Station #1 Hamburg, Mo, 6. – Do, 9. April
    #room ada: !Station vielleicht Göteborg 9.–12. April -- mit dem Nachtzug
      → room: Station #2 Göteborg, Do, 9. – So, 12. April (vielleicht) – mit dem Nachtzug
    kari: ich habe ein Sofa, wenn euch eine Katze nicht stört
      → kari: Ich lese das als Angebot: Sofa für eine Person.
          Für welche Nächte?
          Sag es mir, dann ergänze ich es; ❌ verwirft es.
    kari: Hilfe Angebot
      → kari: `!Angebot [ORT] ART WANN [für N] [-- NOTIZ]` – bietet einen Schlafplatz an
          Zum Beispiel: `!Angebot Oslo Sofa Mo–Di und/oder Di–Mi für 2 -- hier wohnt eine Katze`
          Auch: anbieten, biete, hosten
    kari: Angebot Hamburg Sofa Mo–Di und/oder Di–Mi für 2 -- wir haben eine Katze, und die ist lieb
      → kari: Angebot #3: Sofa in Hamburg für 2, Mo, 6. – Mi, 8. April (2 Nächte, jede einzeln zu haben) – wir haben eine Katze, und die ist lieb. Die Crew erfährt davon. Danke!
          Die Notiz ist öffentlich. Lass Adresse und Telefonnummer heraus: `!Details 3 …` im Direktchat mit mir gibt sie vertraulich weiter, sobald eine Nacht angenommen ist. `!zurückziehen 3` nimmt das Angebot zurück.
      → ada: Für Mit dem Zug nach Norden: #3 Sofa in Hamburg bei Kari für 2: Mo, 6. – Mi, 8. April (offen) – wir haben eine Katze, und die ist lieb
          `!annehmen 3`, oder Nacht für Nacht: `!annehmen 3 Mo, 6. April`. `!ablehnen 3` lehnt dankend ab.
    ada: annehmen 3 Mo–Di
      → ada: Angenommen aus #3: Mo, 6. – Di, 7. April in Hamburg. Wer hostet, erfährt davon.
      → kari: Mit dem Zug nach Norden (von Ada, @ada:localhost) nimmt dein Angebot #3 für Mo, 6. – Di, 7. April an. Danke!
          Wie kommt die Crew hinein? Sag es mir in unserem Direktchat, nur für sie: `!Details 3 Lindenstraße 1, dritter Stock`. Ich gebe es weiter, wenn der Tag da ist.
          Wenn etwas dazwischenkommt: `!zurückziehen 3`, ganz oder für eine Nacht.
    #room kari: !Nächte
      → room: Mit dem Zug nach Norden, 6 Nächte voraus, 5 ohne Bett:
          ✓ Mo, 6. April · Hamburg · Sofa, #3
          ? Di, 7. April · Hamburg · ein Angebot: #3
          ✗ Mi, 8. April · Hamburg · kein Bett
          ✗ Do, 9. April · Göteborg (vielleicht) · kein Bett
          ✗ Fr, 10. April · Göteborg (vielleicht) · kein Bett
          ✗ Sa, 11. April · Göteborg (vielleicht) · kein Bett
    #room kari: !Treffen Strickabend, Dienstag 18 Uhr in Hamburg bei der Bücherei
      → room: Treffen #4 Strickabend, Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg (vorgeschlagen, noch nicht bestätigt)
          Jetzt ist es vorgeschlagen; die Crew erfährt davon und bestätigt es.
          Kommst du? `!dabei 4 ja`, `vielleicht` oder `nein`; `!dabei 4 ja +2` bringt zwei mit.
      → ada: Kari schlägt für Mit dem Zug nach Norden vor: #4 Strickabend, Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg (vorgeschlagen, noch nicht bestätigt)
          `!bestätigen 4` oder `!absagen 4`.
    ada: bestätigen 4
      → ada: Bestätigt: #4 Strickabend, Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg
          Kommst du? `!dabei 4 ja`, `vielleicht` oder `nein`; `!dabei 4 ja +2` bringt zwei mit.
      → kari: Bestätigt, bei Mit dem Zug nach Norden: #4 Strickabend, Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg
      → room: Neu: #4 Strickabend, Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg
    #room kari: !dabei 4 ja +1
      → room: Bis dann bei #4 Strickabend, Di, 7. April, 18:00 Uhr, du und noch 1. Ich erinnere dich.
    #room kari: !zeige 17
      → room: #17 gibt es in dieser Reise nicht. `!Stationen`, `!Angebote` und `!Termine` zeigen die Nummern.
    #room kari: !Station Leipzig 12.–14. April
      → room: Das kann nur die Crew von Mit dem Zug nach Norden.
    kari: Profil
      → kari: Du bist Kari; deine Zone ist Europe/Oslo, dort ist es 10:00.
          Ich antworte dir auf Deutsch, denn so schreibst du. `!Sprache nb` wählt eine andere; ich kann Englisch, Bokmål, Nynorsk, Schwedisch, Dänisch und Deutsch.
          Wir reden über Mit dem Zug nach Norden; du bist dort zu Gast.
          Du bietest einen Schlafplatz an (`!Angebote`).
          #4 Strickabend, Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg · 2 ja
    @now 2026-04-07 16:00
    [Sun 05 18:00]
      → ada(!): Mit dem Zug nach Norden geht bald los:
          Di, 7. April in Hamburg: noch nichts angenommen. Angeboten: #3
    [Mon 06 18:00]
      → room(!): Strickabend (#4) in 24 Stunden: Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg · 2 ja
    [Mon 06 18:00]
      → ada(!): Heute Nacht in Hamburg: Sofa bei Kari, #3 – wir haben eine Katze, und die ist lieb
          Di, 7. April in Hamburg: noch nichts angenommen. Angeboten: #3
          Mi, 8. April in Hamburg: kein Bett.
    [Tue 07 16:00]
      → room(!): Strickabend (#4) in 2 Stunden: Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg · 2 ja
    ");
}
