# Bokmål: turer og stopp.

no-trip = Det er ingen tur som du kan se ennå. `{ $prefix }tur ny Nordover med tog 6.–19. april` starter en.
room-not-linked = Dette rommet er ikke koblet til en tur. Den som eier en, kan si `{ $sign }tur koble` her, eller `{ $prefix }tur ny TITTEL` starter en.
which-trip = Hvilken tur: { $trips }? For eksempel: `{ $prefix }tur bruk { $first }`.
which-trip-twin = { $trip }{ $days } – `{ $prefix }tur bruk #{ $no }`
for-trip = Gjelder **{ $trip }**:
trip-by = { $title } (av { $owner })
trip-by-no = { $title } (av { $owner }, #{ $no })
trip-by-choice = { $trip } – `{ $prefix }tur bruk #{ $no }`
trip-ended = { $trip } er avsluttet; turen kan leses, men ikke endres.
trip-full = Denne turen har { $count } oppføringer, og flere kan en tur ikke ha.
guest-full = Du har laget { $count } ting i denne turen, det meste en gjest kan. Reisefølget kan mer.
no-such-trip = Jeg finner ingen tur «{ $typed }» som du kan se. `{ $prefix }turer` lister dem opp.
trip-what = Jeg kjenner ikke `tur { $typed }`. `{ $prefix }tur` viser turen, `{ $prefix }hjelp tur` alle formene.
trip-name-missing = Hvilken? `{ $prefix }turer` lister dem opp, `{ $prefix }tur bruk NAVN` bytter.
trip-not-allowed = På denne serveren kan bare noen starte turer. Spør dem som drifter meg.
trip-title-missing = Hva heter den? For eksempel: `{ $prefix }tur ny Nordover med tog 6.–19. april`.
trip-title-id = En tittel med en Matrix-id i ser ut som om turen var den personens. La id-en stå utenfor.
trip-past = Det er allerede over. For eksempel: `{ $prefix }tur ny Nordover med tog 6.–19. april`.
trip-title-taken = Du har en tur «{ $title }» i gang. Velg en annen tittel, eller `{ $prefix }tur avslutt` først.
too-many-trips = Du har { $count } turer i gang, og flere kan én person ikke ha. `{ $prefix }tur avslutt` avslutter en.
trip-started = Turen **{ $title }**{ $days } er startet. Du eier den.
trip-next-direct = Legg nå til stoppene: `{ $prefix }stopp Oslo 6.–9. april`. I et rom gjør `{ $sign }tur koble` den til rommets tur.
trip-next-room = Dette rommet er koblet til den: Her kommer varslene om treff. Legg nå til stoppene: `{ $prefix }stopp Oslo 6.–9. april`.
trip-used = Fra nå av snakker vi om **{ $trip }**.
trip-used-others = Det er flere med samme navn: { $trips }.
trip-twin = Du kan se andre turer med samme navn: { $trips }. Jeg skriver eieren bak hver av dem, så du kan skille dem.
use-in-direct-chat = Et rom har én tur. Bytt i en direktechat med meg, eller koble til rommet med `{ $sign }tur koble NAVN`.
trip-head = **{ $title }**{ $days }{ $ended }
trip-is-ended = {" "}(avsluttet)
trip-current = {" "}← denne
trip-crew = Reisefølge: { $crew }
trip-about = Om: { $text }
trip-topics = Temaer: { $text }
trip-reach = Slik når du oss: { $text }
trip-seeks = Vi ser etter: { $text }
trip-donate = For å gi: { $text }
trip-rooms = Tilkoblede rom: { $rooms }
trip-is-open = Åpen: Alle som snakker med meg, kan finne denne turen.
trip-is-unlisted = Skjult: Bare de som reiser, er vertskap eller er med i et tilkoblet rom, kan finne den. `{ $prefix }tur åpen` endrer det.
trip-counts = { $stops ->
        [0] Ingen stopp ennå
        [one] Ett stopp
       *[other] { $stops } stopp
    } (`{ $prefix }rute`), { $offers ->
        [0] ingen tilbud
        [one] ett tilbud
       *[other] { $offers } tilbud
    } om seng, { $meetups ->
        [0] ingen kommende treff
        [one] ett kommende treff
       *[other] { $meetups } kommende treff
    } (`{ $prefix }treffene`).
trip-text-none = Det står ikke noe der ennå. Reisefølget kan skrive det: `{ $prefix }tur om Besøk hos serverkooperativer med tog`.
trip-text-cleared = Tømt.
trips-head = { $count ->
        [one] Én tur som du kan se:
       *[other] { $count } turer som du kan se:
    }
trips-line = • { $title }{ $days }{ $ended }{ $mark }
trips-none = Ingen turer å se her. `{ $prefix }tur ny Nordover med tog 6.–19. april` starter en.

trip-end-ask = Avslutte **{ $trip }**? Ingen påminnelser lenger, og ingenting kan endres.{ $lost } Skriv `{ $sure }`, eller trykk ✅, innen 15 minutter.
trip-end-done = **{ $trip }** er avsluttet. God tur videre.
trip-over-for-you = **{ $trip }** er over: Nettene trengs ikke lenger, og det kommer ingen varsler om treffene. Takk for at du var med!
trip-delete-ask = Slette **{ $trip }** med alle stopp, tilbud og treff, for alle?{ $lost } Skriv `{ $sure }`, eller trykk ✅, innen 15 minutter.
trip-delete-done = **{ $trip }** er borte, med alt som var i den.

crew-what = `{ $prefix }tur følge legg til @kari:example.org` eller `{ $prefix }tur følge fjern @kari:example.org`.
crew-who = Hvem? Med Matrix-ID: `{ $prefix }tur følge legg til @kari:example.org`.
crew-not-met = { $name } og jeg har ikke møttes: Først trengs en melding til meg derfra, eller at vi er i samme rom.
room-without-name = et rom uten navn
crew-full = Et reisefølge har høyst { $count } personer.
crew-already = { $name } er allerede med i reisefølget.
crew-not-in = { $name } er ikke med i reisefølget.
crew-removed = { $name } er ikke med i reisefølget lenger.
crew-removed-you = Du er ikke med i reisefølget på **{ $trip }** lenger.
crew-owner-stays = Eieren blir i reisefølget; `{ $prefix }tur avslutt` avslutter turen.
crew-asked = Jeg har spurt { $name } (`{ $id }`) om å bli med i reisefølget på **{ $trip }**. Ingenting endrer seg før svaret er ja, og da sier jeg fra til deg. Fristen er { $days } dager. `{ $prefix }tur følge fjern { $id }` trekker spørsmålet tilbake.
crew-asked-already = Jeg har alt spurt { $name } (`{ $id }`). Ingenting endrer seg før svaret er ja.
crew-asked-enough = { $name } (`{ $id }`) har fått nok slike spørsmål i det siste. Prøv igjen om en uke.
crew-asks-a-day = Du har spurt { $count } personer på ett døgn, og flere kan det ikke bli. Prøv igjen i morgen.
crew-request = { $by } (`{ $id }`) spør om du vil være med i reisefølget på turen **{ $trip }**.
crew-request-twin = Det er ikke den **{ $trip }** du kan se fra før, som { $owner } eier: Bare navnet er det samme.
crew-request-what = Reisefølget reiser og planlegger sammen: Du får se hvem som tilbyr seng, du får adressene, og hver kveld skriver jeg hvor dere sover. Før du sier ja, endrer ingenting seg for deg.
crew-request-how = ✅ eller `ja`: Du blir med. ❌ eller `nei`: Du blir ikke med, og ingen får vite det. Du har { $days } dager på deg. Vil du slippe flere spørsmål derfra: `{ $prefix }blokker { $id }`.
crew-request-no = Greit, du blir ikke med i reisefølget på **{ $trip }**. Ingen får vite det.
crew-request-over = Det spørsmålet står ikke åpent lenger.
crew-request-withdrawn = Jeg har trukket tilbake spørsmålet til { $name } (`{ $id }`), som altså ikke er med i reisefølget.
crew-request-expired = **{ $trip }:** { $name } (`{ $id }`) har ikke sagt ja og er ikke med i reisefølget. Spørsmålet står ikke åpent lenger.
crew-joined = { $name } (`{ $id }`) sa ja og er med i reisefølget på **{ $trip }** nå.
crew-joined-you = Du er med i reisefølget på **{ $trip }** nå. `{ $prefix }tur bruk { $typed }`, så viser `{ $prefix }hjelp` hva du kan gjøre. Med `{ $prefix }tur forlat { $typed }` går du ut igjen.
crew-left = { $name } (`{ $id }`) har gått ut av reisefølget på **{ $trip }**.
crew-left-you = Du har gått ut av reisefølget på **{ $trip }**: Det kommer ingen flere kveldsmeldinger, og adressene jeg ga deg for turen, sletter jeg.
crew-leave-owner = **{ $trip }** er din. Overfør den først: `{ $prefix }tur overfør @kari:example.org`. Eller avslutt den: `{ $prefix }tur avslutt`.
crew-leave-not-in = Du er ikke med i reisefølget på **{ $trip }**.
crew-leave-none = Du er ikke med i noe reisefølge.
crew-leave-unknown = Du er ikke med i reisefølget på noen tur som heter «{ $typed }». `{ $prefix }turer` viser turene dine.
crew-leave-which = Hvilket reisefølge vil du ut av: { $trips }? For eksempel: `{ $prefix }tur forlat { $first }`.
crew-leave-how = Med `{ $prefix }tur forlat` går du ut av reisefølget på en tur.

link-in-room = Si det i rommet som skal kobles til: `{ $sign }tur koble NAVN`.
no-own-trip = Du eier ingen tur som er i gang. `{ $prefix }tur ny Nordover med tog 6.–19. april` starter en her.
link-which = Hvilken av turene dine? Si hele navnet: `{ $sign }tur koble Nordover med tog`. Har to samme navn, viser `{ $prefix }turer` i direktechatten vår numrene, og `{ $sign }tur koble #3` velger en.
room-linked = Dette rommet er koblet til **{ $trip }**: Her kommer varslene om treff. `{ $prefix }rute` viser veien.
room-linked-already = Dette rommet er koblet til **{ $trip }**. `{ $sign }tur frakoble` først.
room-unlinked = Dette rommet er ikke koblet til { $trip } lenger; jeg sender ingen varsler her.

## Stopp

stop-line = **#{ $no } { $place }**, { $days }{ $sure ->
        [sure] {""}
       *[other] {" ("}{ $certainty })
    }{ $note }
stop-line-undated = **#{ $no } { $place }**, ingen datoer ennå ({ $certainty }){ $note }
stop-with-beds = { $stop }{ $beds }{ $meetups }
stop-beds = {" · "}{ $covered ->
        [0] ingen seng ennå
       *[other] { $all ->
            [true] { $total ->
                [one] en seng
               *[other] en seng hver natt
            }
           *[other] { $covered } av { $total } netter med seng
        }
    }
stop-meetups = {" · "}{ $meetups }
stops-head = **{ $trip }**
stops-none = { $trip } har ingen stopp ennå. Reisefølget legger til et med `{ $prefix }stopp Oslo 6.–9. april`.
stop-added = Stopp { $stop }
stop-changed = Endret: { $stop }
stop-dropped = Droppet: { $stop }
stop-empty = Hvilket sted, og når? For eksempel: `{ $prefix }stopp Oslo 6.–9. april`.
stop-place-missing = Jeg leste dagene, men ikke noe sted. For eksempel: `{ $prefix }stopp Oslo 6.–9. april`.
stop-when-missing = { $place }, fra når til når? For eksempel: `{ $prefix }stopp { $example } 6.–9. april`, eller `{ $prefix }stopp kanskje { $example }` uten dager.
stop-month-missing = «{ $typed }» i hvilken måned? For eksempel: `{ $prefix }stopp Oslo 6.–9. april`.
stop-gone-by = { $days } er allerede over. Hvis det er neste gang du mener, sier året det: `{ $prefix }stopp Oslo 6.–9. april { $year }`.
stop-open-end = «{ $typed }» har bare én ende. Ta med begge: `{ $prefix }stopp Oslo 6.–9. april`.
stop-not-days = «{ $typed }» er ikke et opphold fra én dag til en annen. For eksempel: `{ $prefix }stopp Oslo 6.–9. april`.
stop-two-stays = Jeg leste to opphold. Ett stopp om gangen: `{ $prefix }stopp Oslo 6.–9. april`.
stop-twice = Det stoppet finnes allerede: { $stop }. `{ $prefix }stopp { $no } 7.–9. april` endrer det.
stop-overlaps = Dere er et annet sted de nettene: { $stop }. Gjør det til et kanskje med `{ $prefix }stopp { $no } kanskje`, dropp det med `{ $prefix }dropp { $no }`, eller gjør dette til et kanskje.
stop-change-what = { $stop } – hva skal endres? For eksempel: `{ $prefix }stopp { $no } 7.–10. april kanskje -- med nattog`.
stop-sure-undated = Uten dager kan ikke #{ $no } være bestemt. Legg dem til: `{ $prefix }stopp { $no } 6.–9. april bestemt`.
not-a-stop = #{ $no } er ikke et stopp. `{ $prefix }rute` viser numrene.
leave-before-arrive = Avreise { $leave } er ikke etter ankomst { $arrive }. For eksempel: `{ $prefix }stopp Oslo 6.–9. april`.
stay-too-long = Det er et langt opphold: høyst { $count } netter.
stay-too-far = Det er lenger fram enn noen kan planlegge. For eksempel: `{ $prefix }stopp Oslo 6.–9. april`.
days-past = { $days } er allerede over.
nights-freed = { $count ->
        [one] Én natt som var tilbudt der, trengs ikke lenger; vertskapet får vite det.
       *[other] { $count } netter som var tilbudt der, trengs ikke lenger; vertskapene får vite det.
    }
nights-not-needed = Planene for **{ $trip }** er endret: Tilbudet ditt #{ $no } trengs ikke lenger for { $nights }. Tusen takk likevel!
meetup-stop-dropped = **{ $trip }** stopper ikke i { $place } lenger; treffet ditt #{ $no } { $title } er i de dagene.
meetup-left-over = #{ $no } { $title } var planlagt for det stoppet. Det står fortsatt; `{ $prefix }avlys { $no }` avlyser det.

trip-lost = {" "}Dette går tapt: netter dere har takket ja til ({ $nights }), og { $meetups ->
        [one] et treff som folk kommer til
       *[other] { $meetups } treff som folk kommer til
    }.
trip-lost-nights = {" "}Netter dere har takket ja til, går tapt: { $nights }.
trip-lost-meetups = {" "}Folk kommer til { $meetups ->
        [one] ett av treffene
       *[other] { $meetups } av treffene
    }.
drop-ask = Droppe { $stop }? Du har takket ja til { $offers } der for { $nights }, og jeg sier fra til verten at dere ikke trenger den. Ja eller nei?
stop-change-ask = Endre til { $stop }? Du har takket ja til { $offers } for { $nights }, og jeg sier fra til verten at dere ikke trenger den lenger. Ja eller nei?

# Et stopp som tar dager fra stoppene ved siden av.
stop-shorter = #{ $no } { $place } til { $days }
stop-shorten-ask = De dagene overlapper. Skal jeg korte ned { $stops }?{ $beds ->
        [0] {""}
        [one] {" "}Da gir dere fra dere én natt som dere har takket ja til der.
       *[other] {" "}Da gir dere fra dere { $beds } netter som dere har takket ja til der.
    }

trip-replaces-ask = Du har allerede **{ $trip }** de dagene. Erstatter den nye turen den? Skriv `{ $sure }` for å avslutte den gamle; ellers beholder jeg begge.
