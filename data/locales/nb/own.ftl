# Bokmål: egne opplysninger, blokkeringer, introduksjoner, og det som forsvinner av seg selv.

act-file = en fil

own-hand-who = Til hvem? Til noen i reisefølget, med Matrix-ID: `{ $prefix }tur overfør @kari:example.org`.
own-hand-yours = Turen er din allerede.
own-hand-crew = Bare til noen i reisefølget. Først: `{ $prefix }tur følge legg { $id }`.
own-hand-ask = Overføre **{ $trip }** til { $name }? Du blir i reisefølget. Etterpå kan bare den nye eieren gi den tilbake. Skriv `{ $sure }`, eller trykk ✅, innen 15 minutter.
own-handed-you = { $by } overførte **{ $trip }** til deg: Den er din nå. `{ $prefix }hjelp tur` viser hva den som eier en tur, kan gjøre.
own-handed-crew = Det er { $name } som eier **{ $trip }** nå.
own-handed = Det er { $name } som eier **{ $trip }** nå. Du er med i reisefølget.
own-hand-asked = Jeg har spurt { $name } (`{ $id }`) om å overta **{ $trip }**. Turen er din til svaret er ja, og da sier jeg fra til deg. Fristen er { $days } dager.
own-hand-asked-already = Jeg har alt spurt { $name } (`{ $id }`). **{ $trip }** er din til svaret er ja.
own-hand-request = { $by } (`{ $id }`) vil overføre turen **{ $trip }** til deg.
own-hand-request-what = Den som eier **{ $trip }**, bestemmer hvem som er med i reisefølget, hvilke rom turen er koblet til, og når den er slutt. ✅ eller `ja`: Den blir din. ❌ eller `nei`: Eieren er den samme som før, og ingen får vite hva du svarte. Du har { $days } dager på deg.
own-hand-request-no = Greit, du overtar ikke **{ $trip }**. Ingen får vite det.
own-hand-request-expired = **{ $trip }:** { $name } (`{ $id }`) har ikke sagt ja, så turen er fortsatt din. Spørsmålet står ikke åpent lenger.

own-crew-blocked = { $name } er blokkert på denne turen. Først, i en direktechat: `{ $prefix }tur avblokker { $id }`.

own-block-in-room = Blokkeringer bare i en direktechat med meg: Ingen andre trenger å vite om dem.

own-blocked = { $id } er blokkert for deg: Tilbud, forslag og spørsmål derfra når deg ikke gjennom meg. I rom ser dere hverandre som før. `{ $prefix }avblokker { $id }` opphever det.
own-blocked-already = { $id } er allerede blokkert.
own-blocked-left = Du har gått ut av reisefølget på { $trips }, som { $id } eier: Det kommer ikke noe mer derfra.
own-blocked-none = Du blokkerer ingen. `{ $prefix }blokker @spam:example.org` blokkerer noen for deg.
own-blocked-list = Blokkert for deg: { $people }

own-block-oneself = Det er deg.
own-block-too-many = Høyst { $count } personer, er du snill.

own-unblocked = { $id } er ikke blokkert for deg lenger.

own-not-blocked = { $id } var ikke blokkert.

own-trip-block-who = Hvem? Med Matrix-ID: `{ $prefix }tur blokker @spam:example.org`.
own-trip-block-crew = { $id } er i reisefølget. Først: `{ $prefix }tur følge fjern { $id }`.
own-trip-blocked = { $id } er blokkert på **{ $trip }**: kan ikke se den, tilby, foreslå eller svare, og får ikke vite noe om det. `{ $prefix }tur avblokker { $id }` opphever det.
own-trip-block-host = Nettene dere hadde godtatt av tilbudet #{ $no } derfra, er gitt tilbake; vertskapet får vite det slik alle vertskap gjør.
own-trip-blocked-none = Ingen er blokkert på **{ $trip }**.
own-trip-blocked-list = Blokkert på **{ $trip }**: { $people }
own-trip-unblocked = { $id } er ikke blokkert på **{ $trip }** lenger.

own-kept = **{ $trip }** blir tatt vare på, til du sier `{ $prefix }tur behold av` eller sletter den.

own-keep-off = **{ $trip }** forsvinner { $days ->
        [one] én dag
       *[other] { $days } dager
    } etter at den er over. Du får vite det en uke før.
own-keep-what = `{ $prefix }tur behold` eller `{ $prefix }tur behold av`.

own-trip-goes = **{ $trip }** er over. Om { $days } dager glemmer jeg den, med alt i den. `{ $prefix }tur behold` tar vare på den, `{ $prefix }tur slett` glemmer den nå.

own-data = Her er alt jeg har lagret om deg, som en fil.
own-data-alone = Det jeg har lagret om deg, sender jeg bare i en kryptert direktechat.
own-data-too-long = Det er mer enn { $megabytes } MB, for mye til én fil. Spør dem som driver meg.

own-forget-what = For å bli glemt: `{ $prefix }glem meg`.
own-forget-alone = Si det til meg i en direktechat.
own-forget-ask = Glemme alt om deg? Tilbudene, forslagene, kontaktene, påminnelsene og svarene dine forsvinner. Reisefølget får vite at en seng er borte, ikke hvem det var. Det andre regner med, blir stående uten navnet ditt: stopp, og treff som andre kommer til, med tittel, tid og sted (`{ $prefix }avlys` dem først hvis de ikke skal det). En tur du eier, går over til noen andre i reisefølget, eller forsvinner. Det kan ikke gjøres om; `{ $prefix }minedata` sender deg en kopi først. Skriv `{ $sure }`, eller trykk ✅, innen 15 minutter.

own-forgotten = Gjort: Jeg vet ikke noe om deg lenger. Det jeg har sagt i rom, blir stående der, og denne chatten også, til du går ut av den. Ha det godt!

own-forget-gone =
    { $count ->
        [one] **{ $trip }:** { $numbers } er borte: Jeg ble bedt om å glemme det.
       *[other] **{ $trip }:** { $numbers } er borte: Jeg ble bedt om å glemme dem.
    }
own-forget-heir = **{ $trip }** er din nå: Den som eide den, ba om å bli glemt.
own-forget-meetup = **{ $trip }:** #{ $no } { $title } har ingen bak seg lenger, men andre kommer. Treffet er ditt nå. `{ $prefix }avlys { $no }` avlyser det.

own-stop-contacts = {"    "}å møte: { $contacts }

own-intro-who = Hvem? To av kontaktene dine, med nummer eller navn: `{ $prefix }introduser 3 5`, `{ $prefix }introduser Lena, Per`.
own-intro-unknown = Jeg finner ikke to av kontaktene dine i «{ $typed }». `{ $prefix }kontakter` viser dem med nummer.
own-intro-oneself = Det må to andre til.
own-intro-waits = { $a } og { $b } er alt spurt.
own-intro-too-many = { $count } introduksjoner venter alt; noen bør få svar først.
own-intro-by-hand = Ikke på Matrix, så vidt det er notert: { $names }. Så jeg kan ikke spørre. En tekst til hver, som du kan sende selv:
own-intro-not-met = Jeg har ikke møtt { $names } ennå, og jeg skriver ikke til folk først. En tekst til hver, som du kan sende selv:
own-intro-off = Her introduserer jeg ikke folk for hverandre. En tekst til hver, som du kan sende selv:
own-intro-a-day = Du har bedt om { $count } introduksjoner på ett døgn, og flere kan det ikke bli. Prøv igjen i morgen.
own-intro-all-a-day = Jeg har gjort så mange introduksjoner jeg kan i dag. Prøv igjen i morgen.
own-intro-letter = Hei { $name }, vi er på reise ({ $trip }) og tror at du og { $other } kunne ha glede av å kjenne hverandre. Vil du det? Sier dere ja begge to, gir vi videre hvordan dere kan nås. Hvis ikke, la bare være å svare, så blir ingenting gitt videre.
own-intro-ask = { $by }, fra turen **{ $trip }**, vil gjerne introdusere deg og { $other } for hverandre.
own-intro-ask-what = Sier dere ✅ begge to, får { $other } Matrix-ID-en din, `{ $mine }`, og du får en tilbake; ikke noe mer. Før det blir ingenting gitt videre. Ingen får vite om en ❌. Det står åpent i { $days } dager.
own-intro-asked = { $a } og { $b } er spurt, hver for seg. Bare hvis begge er enige innen { $days } dager, får de Matrix-ID-en til hverandre. Du får vite hva det ble til.
own-intro-yes = Notert. Du hører fra meg hvis begge vil.
own-intro-no = Greit. Ingenting blir gitt videre, og ingen får vite om det.
own-intro-said = Det har du svart på allerede.
own-intro-over = Det er over.
own-intro-done = Dere er enige begge to: { $name } er `{ $id }`.
own-intro-done-crew = **{ $trip }:** { $a } og { $b } har Matrix-ID-en til hverandre nå.
own-intro-none = **{ $trip }:** Det ble ingen introduksjon av { $a } og { $b }.

help-intro = spør to kontakter om du kan introdusere dem
    .usage = introduser KONTAKT, KONTAKT
    .example = introduser Lena, Per
help-mydata = alt jeg har lagret om deg, som en fil
    .usage = minedata
    .example = minedata
help-forget = jeg glemmer alt om deg, når du har bekreftet det
    .usage = glem meg
    .example = glem meg
