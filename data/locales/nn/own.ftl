# Nynorsk: eigne opplysningar, blokkeringar, introduksjonar, og det som forsvinn av seg sjølv.

act-file = ei fil

own-hand-who = Kven skal ta over? Nokon i reisefølgjet, med Matrix-ID: `{ $prefix }tur overfør @kari:example.org`.
own-hand-yours = Turen er allereie din.
own-hand-crew = { $id } må vere med i reisefølgjet først: `{ $prefix }tur følgje legg til { $id }`.
own-hand-ask = Vil du overføre **{ $trip }** til { $name }? Du blir verande i reisefølgjet, men berre den nye eigaren kan gje turen tilbake. Skriv `{ $sure }` (berre «ja» er ikkje nok) eller trykk ✅ innan 15 minutt.
own-handed-you = { $by } har overført **{ $trip }** til deg, så no er turen din. Sjå kva eigaren kan gjere: `{ $prefix }hjelp tur`
own-handed-crew = No er det { $name } som eig **{ $trip }**.
own-handed = No er det { $name } som eig **{ $trip }**. Du er framleis med i reisefølgjet.
own-hand-asked = Eg har spurt { $name } (`{ $id }`) om å ta over **{ $trip }**. Turen er din til svaret er ja, og då seier eg frå til deg. Fristen er { $days } dagar.
own-hand-asked-already = Eg har allereie spurt { $name } (`{ $id }`). **{ $trip }** er din til svaret er ja.
own-hand-request = { $by } (`{ $id }`) vil gjerne overføre turen **{ $trip }** til deg.
own-hand-request-what = Som eigar av **{ $trip }** avgjer du kven som er med i reisefølgjet, kva rom turen er kopla til, og når han er slutt. Trykk ✅ eller svar `ja` for å ta over. Trykkjer du ❌ eller svarar `nei`, blir alt som før, og ingen får vite det. Du har { $days } dagar på deg.
own-hand-request-no = Greitt, du tek ikkje over **{ $trip }**. Ingen får vite det.
own-hand-request-expired = **{ $trip }:** { $name } (`{ $id }`) har ikkje sagt ja, så turen er framleis din. Spørsmålet er ikkje ope lenger.

own-crew-blocked = { $name } er blokkert på denne turen. Opphev blokkeringa først, i ein direktechat: `{ $prefix }tur avblokker { $id }`.

own-block-in-room = Gjer det i ein direktechat med meg, så ser ingen andre det.

own-blocked = Du får ikkje fleire tilbod, forslag eller spørsmål frå { $id } gjennom meg. I rom ser de kvarandre som før. Opphev det: `{ $prefix }avblokker { $id }`.
own-blocked-already = { $id } er allereie blokkert.
own-blocked-left = Du er ute av reisefølgjet på { $trips }, som { $id } eig, så det kjem ikkje meir derifrå.
own-blocked-none = Du har ikkje blokkert nokon. Slik blokkerer du: `{ $prefix }blokker @spam:example.org`.
own-blocked-list = Du har blokkert { $people }

own-block-oneself = Det er deg.
own-block-too-many = Høgst { $count } personar.

own-unblocked = Du har oppheva blokkeringa av { $id }.

own-not-blocked = Du hadde ikkje blokkert { $id }.

own-trip-block-who = Kven? Skriv Matrix-ID-en: `{ $prefix }tur blokker @spam:example.org`.
own-trip-block-crew = { $id } er med i reisefølgjet og må ut av det først: `{ $prefix }tur følgje fjern { $id }`.
own-trip-blocked = { $id } er blokkert på **{ $trip }**, kan ikkje sjå turen eller vere med på noko der, og får ikkje vite om det. Opphev det: `{ $prefix }tur avblokker { $id }`.
own-trip-block-host = Eg har gjeve tilbake nettene de hadde takka ja til i tilbod #{ $no }. Vertskapet får den vanlege meldinga om det.
own-trip-blocked-none = Ingen er blokkerte på **{ $trip }**.
own-trip-blocked-list = Blokkerte på **{ $trip }**: { $people }
own-trip-unblocked = { $id } er ikkje blokkert på **{ $trip }** lenger.

own-kept = Eg tek vare på **{ $trip }** til du slettar turen eller skriv `{ $prefix }tur behald av`.

own-keep-off = Eg slettar **{ $trip }** { $days ->
        [one] 1 dag
       *[other] { $days } dagar
    } etter at turen er over, og seier frå ei veke før.
own-keep-what = `{ $prefix }tur behald` eller `{ $prefix }tur behald av`?

own-trip-goes = **{ $trip }** er over. Om { $days } dagar slettar eg turen med alt som høyrer til. Ta vare på han: `{ $prefix }tur behald`. Slett han no: `{ $prefix }tur slett`.

own-data = Her er alt eg har om deg, som ei fil.
own-data-alone = Det eg har om deg, sender eg deg berre i ein kryptert direktechat.
own-data-too-long = Det er meir enn { $megabytes } MB, og det er for mykje for éi fil. Spør dei som driv meg.

own-forget-what = Vil du at eg skal gløyme deg, så skriv `{ $prefix }gløym meg`.
own-forget-alone = Skriv det til meg i ein direktechat.
own-forget-ask = Skal eg gløyme alt om deg? Tilboda, forslaga, kontaktane, påminningane og svara dine blir sletta. Reisefølgjet ser at ein soveplass er borte, men ikkje kven som tilbaud han. Det andre reknar med, blir ståande utan namnet ditt: stopp, og treff som andre kjem på (bruk `{ $prefix }avlys` først om dei ikkje skal stå). Turane dine går over til nokon i reisefølgjet eller blir sletta. Dette kan ikkje angrast. Vil du ha ein kopi først, så skriv `{ $prefix }minedata`. Er du sikker, så skriv `{ $sure }` (berre «ja» er ikkje nok) eller trykk ✅ innan 15 minutt.

own-forgotten = Då veit eg ikkje noko om deg lenger. Det eg har sagt i rom, blir ståande, og denne chatten òg, til du går ut av han. Ha det godt!

own-forget-gone =
    { $count ->
        [one] **{ $trip }:** Eg blei beden om å gløyme { $numbers }, så det er borte.
       *[other] **{ $trip }:** Eg blei beden om å gløyme { $numbers }, så dei er borte.
    }
own-forget-heir = **{ $trip }** er din no. Den som eigde turen, bad meg gløyme alt om seg.
own-forget-meetup = **{ $trip }:** Den som sette opp #{ $no } { $title }, er borte, men andre kjem, så no er treffet ditt. Avlys det: `{ $prefix }avlys { $no }`.

own-stop-contacts = {"    "}folk å treffe: { $contacts }

own-intro-who = Kva to kontaktar? Skriv nummera eller namna: `{ $prefix }introduser 3 5` eller `{ $prefix }introduser Lena, Per`.
own-intro-unknown = Eg finn ikkje to av kontaktane dine i «{ $typed }». Sjå dei med nummer: `{ $prefix }kontaktar`
own-intro-oneself = Vel to andre.
own-intro-waits = Eg har allereie spurt { $a } og { $b }.
own-intro-too-many = { $count } introduksjonar ventar framleis på svar. Vent til nokon har svara.
own-intro-by-hand = Så vidt eg veit, er ikkje { $names } på Matrix, så eg kan ikkje spørje. Her er ein tekst du kan sende til kvar av dei:
own-intro-not-met = Eg har ikkje møtt { $names } enno, og eg skriv ikkje til folk først. Her er ein tekst du kan sende til kvar av dei:
own-intro-off = Her introduserer eg ikkje folk for kvarandre. Her er ein tekst du kan sende til kvar av dei:
own-intro-a-day = Eg har spurt om { $count } introduksjonar for deg på eitt døgn, og fleire kan det ikkje bli. Prøv igjen i morgon.
own-intro-all-a-day = Eg rekk ikkje fleire introduksjonar i dag. Prøv igjen i morgon.
own-intro-letter = Hei { $name }, vi er på tur ({ $trip }) og trur at du og { $other } kunne ha glede av å bli kjende. Har du lyst til det? Seier de ja begge to, sender vi vidare korleis ein når dykk. Om ikkje, så la berre vere å svare. Då sender vi ingenting vidare.
own-intro-ask = { $by }, frå turen **{ $trip }**, vil gjerne introdusere deg og { $other } for kvarandre.
own-intro-ask-what = Trykkjer de ✅ begge to, får { $other } Matrix-ID-en din, `{ $mine }`, og omvendt, men ikkje noko meir. Før det sender eg ingenting vidare. Trykkjer du ❌, får ingen vite det. Du har { $days } dagar på deg.
own-intro-asked = Eg har spurt { $a } og { $b }, kvar for seg. Dei får Matrix-ID-en til kvarandre berre om begge seier ja innan { $days } dagar. Du får vite korleis det går.
own-intro-yes = Takk! Du høyrer frå meg om de seier ja begge to.
own-intro-no = Greitt. Eg sender ingenting vidare, og ingen får vite det.
own-intro-said = Det har du allereie svara på.
own-intro-over = Det er over.
own-intro-done = De sa ja begge to: { $name } er `{ $id }`.
own-intro-done-crew = **{ $trip }:** { $a } og { $b } har no Matrix-ID-en til kvarandre.
own-intro-none = **{ $trip }:** Det blei ikkje noko av å introdusere { $a } og { $b }.

help-intro = spør to kontaktar om dei vil bli kjende med kvarandre
    .usage = introduser KONTAKT, KONTAKT
    .example = introduser Lena, Per
help-mydata = få alt eg har om deg, som ei fil
    .usage = minedata
    .example = minedata
help-forget = få meg til å gløyme alt om deg (eg spør først)
    .usage = gløym meg
    .example = gløym meg
