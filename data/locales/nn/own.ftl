# Nynorsk: eigne opplysningar, blokkeringar, introduksjonar, og det som forsvinn av seg sjølv.

act-file = ei fil

own-hand-who = Til kven? Til nokon i reisefølgjet, med Matrix-ID: `{ $prefix }tur overfør @kari:example.org`.
own-hand-yours = Turen er din allereie.
own-hand-crew = Berre til nokon i reisefølgjet. Først: `{ $prefix }tur følgje legg { $id }`.
own-hand-ask = Overføre **{ $trip }** til { $name }? Du blir i reisefølgjet. Etterpå kan berre den nye eigaren gje han tilbake. Skriv `{ $sure }`, eller trykk ✅, innan 15 minutt.
own-handed-you = { $by } overførte **{ $trip }** til deg: Han er din no. `{ $prefix }hjelp tur` viser kva den som eig ein tur, kan gjere.
own-handed-crew = Det er { $name } som eig **{ $trip }** no.
own-handed = Det er { $name } som eig **{ $trip }** no. Du er med i reisefølgjet.
own-hand-asked = Eg har spurt { $name } (`{ $id }`) om å ta over **{ $trip }**. Turen er din til svaret er ja, og då seier eg frå til deg. Fristen er { $days } dagar.
own-hand-asked-already = Eg har alt spurt { $name } (`{ $id }`). **{ $trip }** er din til svaret er ja.
own-hand-request = { $by } (`{ $id }`) vil overføre turen **{ $trip }** til deg.
own-hand-request-what = Den som eig **{ $trip }**, avgjer kven som er med i reisefølgjet, kva rom turen er kopla til, og når han er slutt. ✅ eller `ja`: Han blir din. ❌ eller `nei`: Eigaren er den same som før, og ingen får vite kva du svara. Du har { $days } dagar på deg.
own-hand-request-no = Greitt, du tek ikkje over **{ $trip }**. Ingen får vite det.
own-hand-request-expired = **{ $trip }:** { $name } (`{ $id }`) har ikkje sagt ja, så turen er framleis din. Spørsmålet står ikkje ope lenger.

own-crew-blocked = { $name } er blokkert på denne turen. Først, i ein direktechat: `{ $prefix }tur avblokker { $id }`.

own-block-in-room = Blokkeringar berre i ein direktechat med meg: Ingen andre treng å vite om dei.

own-blocked = { $id } er blokkert for deg: Tilbod, forslag og spørsmål derifrå når deg ikkje gjennom meg. I rom ser de kvarandre som før. `{ $prefix }avblokker { $id }` opphevar det.
own-blocked-already = { $id } er allereie blokkert.
own-blocked-left = Du har gått ut av reisefølgjet på { $trips }, som { $id } eig: Det kjem ikkje noko meir derifrå.
own-blocked-none = Du blokkerer ingen. `{ $prefix }blokker @spam:example.org` blokkerer nokon for deg.
own-blocked-list = Blokkert for deg: { $people }

own-block-oneself = Det er deg.
own-block-too-many = Høgst { $count } personar, er du snill.

own-unblocked = { $id } er ikkje blokkert for deg lenger.

own-not-blocked = { $id } var ikkje blokkert.

own-trip-block-who = Kven? Med Matrix-ID: `{ $prefix }tur blokker @spam:example.org`.
own-trip-block-crew = { $id } er i reisefølgjet. Først: `{ $prefix }tur følgje fjern { $id }`.
own-trip-blocked = { $id } er blokkert på **{ $trip }**: kan ikkje sjå han, tilby, føreslå eller svare, og får ikkje vite noko om det. `{ $prefix }tur avblokker { $id }` opphevar det.
own-trip-block-host = Nettene de hadde godteke av tilbodet #{ $no } derifrå, er gjevne tilbake; vertskapet får vite det slik alle vertskap gjer.
own-trip-blocked-none = Ingen er blokkert på **{ $trip }**.
own-trip-blocked-list = Blokkert på **{ $trip }**: { $people }
own-trip-unblocked = { $id } er ikkje blokkert på **{ $trip }** lenger.

own-kept = **{ $trip }** blir teken vare på, til du seier `{ $prefix }tur behald av` eller slettar han.

own-keep-off = **{ $trip }** forsvinn { $days ->
        [one] éin dag
       *[other] { $days } dagar
    } etter at han er over. Du får vite det ei veke før.
own-keep-what = `{ $prefix }tur behald` eller `{ $prefix }tur behald av`.

own-trip-goes = **{ $trip }** er over. Om { $days } dagar gløymer eg han, med alt i han. `{ $prefix }tur behald` tek vare på han, `{ $prefix }tur slett` gløymer han no.

own-data = Her er alt eg har lagra om deg, som ei fil.
own-data-alone = Det eg har lagra om deg, sender eg berre i ein kryptert direktechat.
own-data-too-long = Det er meir enn { $megabytes } MB, for mykje til éi fil. Spør dei som driv meg.

own-forget-what = For å bli gløymd: `{ $prefix }gløym meg`.
own-forget-alone = Sei det til meg i ein direktechat.
own-forget-ask = Gløyme alt om deg? Tilboda, forslaga, kontaktane, påminningane og svara dine forsvinn. Reisefølgjet får vite at ei seng er borte, ikkje kven det var. Det andre reknar med, blir ståande utan namnet ditt: stopp, og treff som andre kjem til, med tittel, tid og stad (`{ $prefix }avlys` dei først om dei ikkje skal det). Ein tur du eig, går over til nokon andre i reisefølgjet, eller forsvinn. Det kan ikkje gjerast om; `{ $prefix }minedata` sender deg ein kopi først. Skriv `{ $sure }`, eller trykk ✅, innan 15 minutt.

own-forgotten = Gjort: Eg veit ikkje noko om deg lenger. Det eg har sagt i rom, blir ståande der, og denne chatten òg, til du går ut av han. Ha det godt!

own-forget-gone =
    { $count ->
        [one] **{ $trip }:** { $numbers } er borte: Eg vart beden om å gløyme det.
       *[other] **{ $trip }:** { $numbers } er borte: Eg vart beden om å gløyme dei.
    }
own-forget-heir = **{ $trip }** er din no: Den som åtte han, bad om å bli gløymd.
own-forget-meetup = **{ $trip }:** #{ $no } { $title } har ingen bak seg lenger, men andre kjem. Treffet er ditt no. `{ $prefix }avlys { $no }` avlyser det.

own-stop-contacts = {"    "}å møte: { $contacts }

own-intro-who = Kven? To av kontaktane dine, med nummer eller namn: `{ $prefix }introduser 3 5`, `{ $prefix }introduser Lena, Per`.
own-intro-unknown = Eg finn ikkje to av kontaktane dine i «{ $typed }». `{ $prefix }kontaktar` viser dei med nummer.
own-intro-oneself = Det må to andre til.
own-intro-waits = { $a } og { $b } er alt spurde.
own-intro-too-many = { $count } introduksjonar ventar alt; nokre bør få svar først.
own-intro-by-hand = Ikkje på Matrix, så vidt det er notert: { $names }. Så eg kan ikkje spørje. Ein tekst til kvar, som du kan sende sjølv:
own-intro-not-met = Eg har ikkje møtt { $names } enno, og eg skriv ikkje til folk først. Ein tekst til kvar, som du kan sende sjølv:
own-intro-off = Her introduserer eg ikkje folk for kvarandre. Ein tekst til kvar, som du kan sende sjølv:
own-intro-a-day = Du har bede om { $count } introduksjonar på eitt døgn, og fleire kan det ikkje bli. Prøv igjen i morgon.
own-intro-all-a-day = Eg har gjort så mange introduksjonar eg kan i dag. Prøv igjen i morgon.
own-intro-letter = Hei { $name }, vi er på reise ({ $trip }) og trur at du og { $other } kunne ha glede av å kjenne kvarandre. Vil du det? Seier de ja begge to, gjev vi vidare korleis de kan nåast. Om ikkje, lat berre vere å svare, så blir ingenting gjeve vidare.
own-intro-ask = { $by }, frå turen **{ $trip }**, vil gjerne introdusere deg og { $other } for kvarandre.
own-intro-ask-what = Seier de ✅ begge to, får { $other } Matrix-ID-en din, `{ $mine }`, og du får ein tilbake; ikkje noko meir. Før det blir ingenting gjeve vidare. Ingen får vite om ein ❌. Det står ope i { $days } dagar.
own-intro-asked = { $a } og { $b } er spurde, kvar for seg. Berre om begge er samde innan { $days } dagar, får dei Matrix-ID-en til kvarandre. Du får vite kva det vart til.
own-intro-yes = Notert. Du høyrer frå meg om begge vil.
own-intro-no = Greitt. Ingenting blir gjeve vidare, og ingen får vite om det.
own-intro-said = Det har du svart på allereie.
own-intro-over = Det er over.
own-intro-done = De er samde begge to: { $name } er `{ $id }`.
own-intro-done-crew = **{ $trip }:** { $a } og { $b } har Matrix-ID-en til kvarandre no.
own-intro-none = **{ $trip }:** Det vart ingen introduksjon av { $a } og { $b }.

help-intro = spør to kontaktar om du kan introdusere dei
    .usage = introduser KONTAKT, KONTAKT
    .example = introduser Lena, Per
help-mydata = alt eg har lagra om deg, som ei fil
    .usage = minedata
    .example = minedata
help-forget = eg gløymer alt om deg, når du har stadfesta det
    .usage = gløym meg
    .example = gløym meg
