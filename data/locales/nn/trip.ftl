# Nynorsk: turar og stopp.

no-trip = Det er ingen tur som du kan sjå enno. `{ $prefix }tur ny Nordover med tog 6.–19. april` startar ein.
room-not-linked = Dette rommet er ikkje kopla til ein tur. Den som eig ein, kan seie `{ $sign }tur kople` her, eller `{ $prefix }tur ny TITTEL` startar ein.
which-trip = Kva tur: { $trips }? Til dømes: `{ $prefix }tur bruk { $first }`.
which-trip-twin = { $trip }{ $days } – `{ $prefix }tur bruk #{ $no }`
for-trip = Gjeld **{ $trip }**:
trip-by = { $title } (av { $owner })
trip-by-no = { $title } (av { $owner }, #{ $no })
trip-by-choice = { $trip } – `{ $prefix }tur bruk #{ $no }`
trip-ended = { $trip } er avslutta; turen kan lesast, men ikkje endrast.
trip-full = Denne turen har { $count } oppføringar, og fleire kan ein tur ikkje ha.
guest-full = Du har laga { $count } ting i denne turen, det meste ein gjest kan. Reisefølgjet kan meir.
no-such-trip = Eg finn ingen tur «{ $typed }» som du kan sjå. `{ $prefix }turar` listar dei opp.
trip-what = Eg kjenner ikkje `tur { $typed }`. `{ $prefix }tur` viser turen, `{ $prefix }hjelp tur` alle formene.
trip-name-missing = Kva for ein? `{ $prefix }turar` listar dei opp, `{ $prefix }tur bruk NAMN` byter.
trip-not-allowed = På denne tenaren kan berre nokre starte turar. Spør dei som driv meg.
trip-title-missing = Kva heiter han? Til dømes: `{ $prefix }tur ny Nordover med tog 6.–19. april`.
trip-title-id = Ein tittel med ein Matrix-id i ser ut som om turen var den personen sin. Lat id-en stå utanfor.
trip-past = Det er allereie over. Til dømes: `{ $prefix }tur ny Nordover med tog 6.–19. april`.
trip-title-taken = Du har ein tur «{ $title }» i gang. Vel ein annan tittel, eller `{ $prefix }tur avslutt` først.
too-many-trips = Du har { $count } turar i gang, og fleire kan éin person ikkje ha. `{ $prefix }tur avslutt` avsluttar ein.
trip-started = Turen **{ $title }**{ $days } er starta. Du eig han.
trip-next-direct = Legg no til stoppa: `{ $prefix }stopp Oslo 6.–9. april`. I eit rom gjer `{ $sign }tur kople` han til turen i rommet.
trip-next-room = Dette rommet er kopla til han: Her kjem varsla om treff. Legg no til stoppa: `{ $prefix }stopp Oslo 6.–9. april`.
trip-used = Frå no av snakkar vi om **{ $trip }**.
trip-used-others = Det er fleire med same namn: { $trips }.
trip-twin = Du kan sjå andre turar med same namn: { $trips }. Eg skriv eigaren bak kvar av dei, så du kan skilje dei.
use-in-direct-chat = Eit rom har éin tur. Byt i ein direktechat med meg, eller kople til rommet med `{ $sign }tur kople NAMN`.
trip-head = **{ $title }**{ $days }{ $ended }
trip-is-ended = {" "}(avslutta)
trip-current = {" "}← denne
trip-crew = Reisefølgje: { $crew }
trip-about = Om: { $text }
trip-topics = Tema: { $text }
trip-reach = Slik når du oss: { $text }
trip-seeks = Vi ser etter: { $text }
trip-donate = For å gje: { $text }
trip-rooms = Tilkopla rom: { $rooms }
trip-is-open = Open: Alle som snakkar med meg, kan finne denne turen.
trip-is-unlisted = Skjult: Berre dei som reiser, er vertskap eller er med i eit tilkopla rom, kan finne han. `{ $prefix }tur open` endrar det.
trip-counts = { $stops ->
        [0] Ingen stopp enno
        [one] Eitt stopp
       *[other] { $stops } stopp
    } (`{ $prefix }rute`), { $offers ->
        [0] ingen tilbod
        [one] eitt tilbod
       *[other] { $offers } tilbod
    } om seng, { $meetups ->
        [0] ingen komande treff
        [one] eitt komande treff
       *[other] { $meetups } komande treff
    } (`{ $prefix }treffa`).
trip-text-none = Det står ikkje noko der enno. Reisefølgjet kan skrive det: `{ $prefix }tur om Besøk hos serverkooperativ med tog`.
trip-text-cleared = Tømt.
trips-head = { $count ->
        [one] Éin tur som du kan sjå:
       *[other] { $count } turar som du kan sjå:
    }
trips-line = • { $title }{ $days }{ $ended }{ $mark }
trips-none = Ingen turar å sjå her. `{ $prefix }tur ny Nordover med tog 6.–19. april` startar ein.

trip-end-ask = Avslutte **{ $trip }**? Ingen påminningar lenger, og ingenting kan endrast.{ $lost } Skriv `{ $sure }`, eller trykk ✅, innan 15 minutt.
trip-end-done = **{ $trip }** er avslutta. God tur vidare.
trip-over-for-you = **{ $trip }** er over: Nettene trengst ikkje lenger, og det kjem ingen varsel om treffa. Takk for at du var med!
trip-delete-ask = Slette **{ $trip }** med alle stopp, tilbod og treff, for alle?{ $lost } Skriv `{ $sure }`, eller trykk ✅, innan 15 minutt.
trip-delete-done = **{ $trip }** er borte, med alt som var i han.

crew-what = `{ $prefix }tur følgje legg til @kari:example.org` eller `{ $prefix }tur følgje fjern @kari:example.org`.
crew-who = Kven? Med Matrix-ID: `{ $prefix }tur følgje legg til @kari:example.org`.
crew-not-met = { $name } og eg har ikkje møtst: Først trengst ei melding til meg derifrå, eller at vi er i same rom.
room-without-name = eit rom utan namn
crew-full = Eit reisefølgje har høgst { $count } personar.
crew-already = { $name } er allereie med i reisefølgjet.
crew-not-in = { $name } er ikkje med i reisefølgjet.
crew-removed = { $name } er ikkje med i reisefølgjet lenger.
crew-removed-you = Du er ikkje med i reisefølgjet på **{ $trip }** lenger.
crew-owner-stays = Eigaren blir i reisefølgjet; `{ $prefix }tur avslutt` avsluttar turen.
crew-asked = Eg har spurt { $name } (`{ $id }`) om å bli med i reisefølgjet på **{ $trip }**. Ingenting blir endra før svaret er ja, og då seier eg frå til deg. Fristen er { $days } dagar. `{ $prefix }tur følgje fjern { $id }` trekkjer spørsmålet tilbake.
crew-asked-already = Eg har alt spurt { $name } (`{ $id }`). Ingenting blir endra før svaret er ja.
crew-asked-enough = { $name } (`{ $id }`) har fått nok slike spørsmål i det siste. Prøv igjen om ei veke.
crew-asks-a-day = Du har spurt { $count } personar på eitt døgn, og fleire kan det ikkje bli. Prøv igjen i morgon.
crew-request = { $by } (`{ $id }`) spør om du vil vere med i reisefølgjet på turen **{ $trip }**.
crew-request-twin = Det er ikkje den **{ $trip }** du kan sjå frå før, som { $owner } eig: Berre namnet er det same.
crew-request-what = Reisefølgjet reiser og planlegg i lag: Du får sjå kven som tilbyr seng, du får adressene, og kvar kveld skriv eg kvar de søv. Før du seier ja, blir ingenting endra for deg.
crew-request-how = ✅ eller `ja`: Du blir med. ❌ eller `nei`: Du blir ikkje med, og ingen får vite det. Du har { $days } dagar på deg. Vil du sleppe fleire spørsmål derifrå: `{ $prefix }blokker { $id }`.
crew-request-no = Greitt, du blir ikkje med i reisefølgjet på **{ $trip }**. Ingen får vite det.
crew-request-over = Det spørsmålet står ikkje ope lenger.
crew-request-withdrawn = Eg har trekt tilbake spørsmålet til { $name } (`{ $id }`), som altså ikkje er med i reisefølgjet.
crew-request-expired = **{ $trip }:** { $name } (`{ $id }`) har ikkje sagt ja og er ikkje med i reisefølgjet. Spørsmålet står ikkje ope lenger.
crew-joined = { $name } (`{ $id }`) sa ja og er med i reisefølgjet på **{ $trip }** no.
crew-joined-you = Du er med i reisefølgjet på **{ $trip }** no. `{ $prefix }tur bruk { $typed }`, så viser `{ $prefix }hjelp` kva du kan gjere. Med `{ $prefix }tur forlat { $typed }` går du ut igjen.
crew-left = { $name } (`{ $id }`) har gått ut av reisefølgjet på **{ $trip }**.
crew-left-you = Du har gått ut av reisefølgjet på **{ $trip }**: Det kjem ingen fleire kveldsmeldingar, og adressene eg gav deg for turen, slettar eg.
crew-leave-owner = **{ $trip }** er din. Overfør han først: `{ $prefix }tur overfør @kari:example.org`. Eller avslutt han: `{ $prefix }tur avslutt`.
crew-leave-not-in = Du er ikkje med i reisefølgjet på **{ $trip }**.
crew-leave-none = Du er ikkje med i noko reisefølgje.
crew-leave-unknown = Du er ikkje med i reisefølgjet på nokon tur som heiter «{ $typed }». `{ $prefix }turar` viser turane dine.
crew-leave-which = Kva reisefølgje vil du ut av: { $trips }? Til dømes: `{ $prefix }tur forlat { $first }`.
crew-leave-how = Med `{ $prefix }tur forlat` går du ut av reisefølgjet på ein tur.

link-in-room = Sei det i rommet som skal koplast til: `{ $sign }tur kople NAMN`.
no-own-trip = Du eig ingen tur som er i gang. `{ $prefix }tur ny Nordover med tog 6.–19. april` startar ein her.
link-which = Kva for ein av turane dine? Sei heile namnet: `{ $sign }tur kople Nordover med tog`. Har to same namnet, viser `{ $prefix }turar` i direktechatten vår nummera, og `{ $sign }tur kople #3` vel ein.
room-linked = Dette rommet er kopla til **{ $trip }**: Her kjem varsla om treff. `{ $prefix }rute` viser vegen.
room-linked-already = Dette rommet er kopla til **{ $trip }**. `{ $sign }tur fråkople` først.
room-unlinked = Dette rommet er ikkje kopla til { $trip } lenger; eg sender ingen varsel her.

## Stopp

stop-line = **#{ $no } { $place }**, { $days }{ $sure ->
        [sure] {""}
       *[other] {" ("}{ $certainty })
    }{ $note }
stop-line-undated = **#{ $no } { $place }**, ingen datoar enno ({ $certainty }){ $note }
stop-with-beds = { $stop }{ $beds }{ $meetups }
stop-beds = {" · "}{ $covered ->
        [0] inga seng enno
       *[other] { $all ->
            [true] { $total ->
                [one] ei seng
               *[other] ei seng kvar natt
            }
           *[other] { $covered } av { $total } netter med seng
        }
    }
stop-meetups = {" · "}{ $meetups }
stops-head = **{ $trip }**
stops-none = { $trip } har ingen stopp enno. Reisefølgjet legg til eit med `{ $prefix }stopp Oslo 6.–9. april`.
stop-added = Stopp { $stop }
stop-changed = Endra: { $stop }
stop-dropped = Droppa: { $stop }
stop-empty = Kva stad, og når? Til dømes: `{ $prefix }stopp Oslo 6.–9. april`.
stop-place-missing = Eg las dagane, men ikkje nokon stad. Til dømes: `{ $prefix }stopp Oslo 6.–9. april`.
stop-when-missing = { $place }, frå når til når? Til dømes: `{ $prefix }stopp { $example } 6.–9. april`, eller `{ $prefix }stopp kanskje { $example }` utan dagar.
stop-month-missing = «{ $typed }» i kva månad? Til dømes: `{ $prefix }stopp Oslo 6.–9. april`.
stop-gone-by = { $days } er allereie over. Om det er neste gong du meiner, seier året det: `{ $prefix }stopp Oslo 6.–9. april { $year }`.
stop-open-end = «{ $typed }» har berre éin ende. Ta med begge: `{ $prefix }stopp Oslo 6.–9. april`.
stop-not-days = «{ $typed }» er ikkje eit opphald frå éin dag til ein annan. Til dømes: `{ $prefix }stopp Oslo 6.–9. april`.
stop-two-stays = Eg las to opphald. Eitt stopp om gongen: `{ $prefix }stopp Oslo 6.–9. april`.
stop-twice = Det stoppet finst allereie: { $stop }. `{ $prefix }stopp { $no } 7.–9. april` endrar det.
stop-overlaps = De er ein annan stad dei nettene: { $stop }. Gjer det til eit kanskje med `{ $prefix }stopp { $no } kanskje`, dropp det med `{ $prefix }dropp { $no }`, eller gjer dette til eit kanskje.
stop-change-what = { $stop } – kva skal endrast? Til dømes: `{ $prefix }stopp { $no } 7.–10. april kanskje -- med nattog`.
stop-sure-undated = Utan dagar kan ikkje #{ $no } vere bestemt. Legg dei til: `{ $prefix }stopp { $no } 6.–9. april bestemt`.
not-a-stop = #{ $no } er ikkje eit stopp. `{ $prefix }rute` viser nummera.
leave-before-arrive = Avreise { $leave } er ikkje etter framkomst { $arrive }. Til dømes: `{ $prefix }stopp Oslo 6.–9. april`.
stay-too-long = Det er eit langt opphald: høgst { $count } netter.
stay-too-far = Det er lenger fram enn nokon kan planleggje. Til dømes: `{ $prefix }stopp Oslo 6.–9. april`.
days-past = { $days } er allereie over.
nights-freed = { $count ->
        [one] Éi natt som nokon hadde tilbode der, trengst ikkje lenger; vertskapet får vite det.
       *[other] { $count } netter som nokon hadde tilbode der, trengst ikkje lenger; vertskapa får vite det.
    }
nights-not-needed = Planane for **{ $trip }** er endra: Tilbodet ditt #{ $no } trengst ikkje lenger for { $nights }. Tusen takk likevel!
meetup-stop-dropped = **{ $trip }** stoppar ikkje i { $place } lenger; treffet ditt #{ $no } { $title } er i dei dagane.
meetup-left-over = #{ $no } { $title } var planlagt for det stoppet. Det står framleis; `{ $prefix }avlys { $no }` avlyser det.

trip-lost = {" "}Dette går tapt: netter de har takka ja til ({ $nights }), og { $meetups ->
        [one] eit treff som folk kjem til
       *[other] { $meetups } treff som folk kjem til
    }.
trip-lost-nights = {" "}Netter de har takka ja til, går tapt: { $nights }.
trip-lost-meetups = {" "}Folk kjem til { $meetups ->
        [one] eitt av treffa
       *[other] { $meetups } av treffa
    }.
drop-ask = Droppe { $stop }? Du har takka ja til { $offers } der for { $nights }, og eg seier frå til verten at de ikkje treng han. Ja eller nei?
stop-change-ask = Endre til { $stop }? Du har takka ja til { $offers } for { $nights }, og eg seier frå til verten at de ikkje treng han lenger. Ja eller nei?

# Eit stopp som tek dagar frå stoppa ved sida av.
stop-shorter = #{ $no } { $place } til { $days }
stop-shorten-ask = Dei dagane overlappar. Skal eg korte ned { $stops }?{ $beds ->
        [0] {""}
        [one] {" "}Då gjev de frå dykk éi natt som de har takka ja til der.
       *[other] {" "}Då gjev de frå dykk { $beds } netter som de har takka ja til der.
    }

trip-replaces-ask = Du har alt **{ $trip }** dei dagane. Kjem den nye turen i staden? Skriv `{ $sure }` for å avslutte den gamle; elles beheld eg begge.
