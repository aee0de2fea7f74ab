# Bokmål: egne opplysninger, blokkeringer, introduksjoner, og det som forsvinner av seg selv.

act-file = en fil

own-hand-who = Hvem skal overta? Noen i reisefølget, med Matrix-ID: `{ $prefix }tur overfør @kari:example.org`.
own-hand-yours = Turen er allerede din.
own-hand-crew = Den som skal overta, må bli med i reisefølget først: `{ $prefix }tur følge legg til { $id }`.
own-hand-ask = Vil du overføre **{ $trip }** til { $name }? Du blir værende i reisefølget, men bare den nye eieren kan gi turen tilbake. Skriv `{ $sure }` (bare «ja» er ikke nok) eller trykk ✅ innen 15 minutter.
own-handed-you = { $by } har overført **{ $trip }** til deg, så turen er din nå. `{ $prefix }hjelp tur` viser hva eieren kan gjøre.
own-handed-crew = Nå er det { $name } som eier **{ $trip }**.
own-handed = Nå er det { $name } som eier **{ $trip }**. Du er fortsatt med i reisefølget.
own-hand-asked = Jeg har spurt { $name } (`{ $id }`) om å overta **{ $trip }**. Turen er din til svaret er ja, og da sier jeg fra. Fristen er { $days } dager.
own-hand-asked-already = Jeg har allerede spurt { $name } (`{ $id }`). **{ $trip }** er din til svaret er ja.
own-hand-request = { $by } (`{ $id }`) vil overføre turen **{ $trip }** til deg.
own-hand-request-what = Som eier av **{ $trip }** bestemmer du hvem som er med i reisefølget, hvilke rom turen er koblet til, og når den er slutt. Trykk ✅ eller si `ja` for å overta den. Med ❌ eller `nei` blir alt som før, og ingen får vite det. Du har { $days } dager på deg.
own-hand-request-no = Greit, du overtar ikke **{ $trip }**. Ingen får vite det.
own-hand-request-expired = **{ $trip }:** { $name } (`{ $id }`) har ikke sagt ja, så turen er fortsatt din. Spørsmålet gjelder ikke lenger.

own-crew-blocked = { $name } er blokkert på denne turen. Opphev blokkeringen først, i en direktechat: `{ $prefix }tur avblokker { $id }`.

own-block-in-room = Gjør det i en direktechat med meg, så ingen andre ser det.

own-blocked = Du får ikke flere tilbud, forslag eller spørsmål fra { $id } gjennom meg. I rom ser dere hverandre fortsatt. Slik opphever du det: `{ $prefix }avblokker { $id }`.
own-blocked-already = { $id } er allerede blokkert.
own-blocked-left = Du er ikke lenger med i reisefølget på { $trips }, som { $id } eier, så du får ikke noe mer derfra.
own-blocked-none = Du har ikke blokkert noen. Slik blokkerer du noen: `{ $prefix }blokker @spam:example.org`.
own-blocked-list = Du har blokkert: { $people }

own-block-oneself = Det er deg selv.
own-block-too-many = Du kan blokkere høyst { $count } personer.

own-unblocked = { $id } er ikke blokkert lenger.

own-not-blocked = Du hadde ikke blokkert { $id }.

own-trip-block-who = Hvem? Bruk Matrix-ID-en: `{ $prefix }tur blokker @spam:example.org`.
own-trip-block-crew = { $id } er med i reisefølget og må ut derfra først: `{ $prefix }tur følge fjern { $id }`.
own-trip-blocked = { $id } er blokkert på **{ $trip }** og kan verken se turen eller delta. Jeg sier ikke fra om det til { $id }. Slik opphever du det: `{ $prefix }tur avblokker { $id }`.
own-trip-block-host = Dere hadde takket ja til netter fra #{ $no }. Jeg har gitt dem tilbake, og verten får den vanlige beskjeden om det.
own-trip-blocked-none = Ingen er blokkert på **{ $trip }**.
own-trip-blocked-list = Blokkert på **{ $trip }**: { $people }
own-trip-unblocked = { $id } er ikke blokkert på **{ $trip }** lenger.

own-kept = Jeg tar vare på **{ $trip }** til du sletter turen eller skriver `{ $prefix }tur behold av`.

own-keep-off = Jeg sletter **{ $trip }** { $days ->
        [one] en dag
       *[other] { $days } dager
    } etter at turen er over, og sier fra en uke før.
own-keep-what = `{ $prefix }tur behold` eller `{ $prefix }tur behold av`?

own-trip-goes = **{ $trip }** er over. Om { $days } dager sletter jeg turen med alt innhold. Slik beholder du den: `{ $prefix }tur behold`. Slik sletter du den nå: `{ $prefix }tur slett`.

own-data = Her er alt jeg har om deg, som fil.
own-data-alone = Det jeg har om deg, sender jeg bare i en kryptert direktechat.
own-data-too-long = Det er mer enn { $megabytes } MB, og det er for mye for én fil. Spør dem som driver meg.

own-forget-what = Skal jeg glemme deg, skriver du `{ $prefix }glem meg`.
own-forget-alone = Si det til meg i en direktechat.
own-forget-ask = Skal jeg glemme alt om deg? Tilbudene, forslagene, kontaktene, påminnelsene og svarene dine blir slettet. Reisefølget ser at en soveplass er borte, men ikke hvem som tilbød den. Det andre er avhengige av, blir stående uten navnet ditt: stopp, og treff som andre kommer på (bruk `{ $prefix }avlys` først hvis de ikke skal bli stående). Turene dine går over til en i reisefølget eller blir slettet. Dette kan ikke angres. Slik får du en kopi først: `{ $prefix }minedata`. Er du sikker, skriver du `{ $sure }` (bare «ja» er ikke nok) eller trykker ✅ innen 15 minutter.

own-forgotten = Nå vet jeg ikke noe om deg lenger. Det jeg har sagt i rom, blir stående der, og denne chatten også, til du forlater den. Ha det godt!

own-forget-gone =
    { $count ->
        [one] **{ $trip }:** { $numbers } er borte, for jeg ble bedt om å glemme det.
       *[other] **{ $trip }:** { $numbers } er borte, for jeg ble bedt om å glemme dem.
    }
own-forget-heir = **{ $trip }** er din nå, for eieren har bedt meg om å bli glemt.
own-forget-meetup = **{ $trip }:** Den som satte opp #{ $no } { $title }, er borte, men andre kommer, så treffet er ditt nå. Slik avlyser du det: `{ $prefix }avlys { $no }`.

own-stop-contacts = {"    "}folk å treffe: { $contacts }

own-intro-who = Hvilke to kontakter? Skriv nummer eller navn: `{ $prefix }introduser 3 5` eller `{ $prefix }introduser Lena, Per`.
own-intro-unknown = Jeg finner ikke to av kontaktene dine i «{ $typed }». `{ $prefix }kontakter` viser dem med nummer.
own-intro-oneself = Velg to andre enn deg selv.
own-intro-waits = Jeg har allerede spurt { $a } og { $b }.
own-intro-too-many = { $count } introduksjoner venter fortsatt på svar. Vent til du har hørt fra noen av dem.
own-intro-by-hand = Så vidt jeg vet, er ikke { $names } på Matrix, så jeg kan ikke spørre. Her er en tekst til hver av dem, som du kan sende selv:
own-intro-not-met = Jeg har ikke møtt { $names } ennå, og jeg skriver ikke først til folk jeg ikke kjenner. Her er en tekst til hver av dem, som du kan sende selv:
own-intro-off = Her introduserer jeg ikke folk for hverandre. Her er en tekst til hver av dem, som du kan sende selv:
own-intro-a-day = Jeg har allerede gjort { $count } introduksjoner for deg på ett døgn, og flere kan det ikke bli. Prøv igjen i morgen.
own-intro-all-a-day = Jeg har gjort så mange introduksjoner jeg kan i dag. Prøv igjen i morgen.
own-intro-letter = Hei { $name }, vi er på tur ({ $trip }) og tror at du og { $other } kunne ha glede av å bli kjent. Har du lyst til det? Sier dere ja begge to, forteller vi hvordan dere kan nå hverandre. Hvis ikke, lar du bare være å svare, og vi gir ikke noe videre.
own-intro-ask = { $by }, fra turen **{ $trip }**, vil gjerne introdusere deg og { $other } for hverandre.
own-intro-ask-what = Hvis dere begge trykker ✅, får { $other } Matrix-ID-en din, `{ $mine }`, og du får en tilbake, men ikke noe mer enn det. Før det gir jeg ikke noe videre. Trykker du ❌, får ingen vite det. Du har { $days } dager på deg.
own-intro-asked = Jeg har spurt { $a } og { $b } hver for seg. De får Matrix-ID-en til hverandre bare hvis begge sier ja innen { $days } dager. Du får vite hvordan det går.
own-intro-yes = Takk! Du hører fra meg hvis dere begge sier ja.
own-intro-no = Greit. Jeg gir ikke noe videre, og ingen får vite det.
own-intro-said = Det har du allerede svart på.
own-intro-over = Det er over.
own-intro-done = Dere sa ja begge to: { $name } er `{ $id }`.
own-intro-done-crew = **{ $trip }:** { $a } og { $b } har fått Matrix-ID-en til hverandre.
own-intro-none = **{ $trip }:** Det ble ikke noe av introduksjonen av { $a } og { $b }.

help-intro = tilby to kontakter å bli introdusert for hverandre
    .usage = introduser KONTAKT, KONTAKT
    .example = introduser Lena, Per
help-mydata = få alt jeg har om deg, som en fil
    .usage = minedata
    .example = minedata
help-forget = få meg til å glemme alt om deg (jeg spør først)
    .usage = glem meg
    .example = glem meg
