# Bokmål: turer og stopp.

no-trip = Du er ikke med på noen tur her ennå. Slik starter du en: `{ $prefix }tur ny Nordover med tog 6.–19. april`.
room-not-linked = Dette rommet er ikke koblet til en tur ennå. Den som eier en, kan koble den hit: `{ $sign }tur koble`. Slik starter du en: `{ $prefix }tur ny TITTEL`.
which-trip = Hvilken tur: { $trips }? For eksempel: `{ $prefix }tur bruk { $first }`.
which-trip-twin = { $trip }{ $days } – `{ $prefix }tur bruk #{ $no }`
for-trip = For **{ $trip }**:
trip-by = { $title } (eier: { $owner })
trip-by-no = { $title } (eier: { $owner }, #{ $no })
trip-by-choice = { $trip } – `{ $prefix }tur bruk #{ $no }`
trip-ended = { $trip } er avsluttet. Du kan se på turen, men ikke endre den.
trip-full = Denne turen er full ({ $count } innslag).
guest-full = Du har lagt inn { $count } ting på denne turen, og flere kan en gjest ikke ha. Reisefølget kan legge inn mer.
no-such-trip = Jeg finner ingen tur som heter «{ $typed }». `{ $prefix }turer` viser dine.
trip-what = Jeg kjenner ikke `tur { $typed }`. `{ $prefix }tur` viser turen, og `{ $prefix }hjelp tur` viser alt du kan skrive.
trip-name-missing = Hvilken? `{ $prefix }turer` viser dem. Slik bytter du: `{ $prefix }tur bruk NAVN`.
trip-not-allowed = Ikke alle kan starte turer her. Spør dem som driver meg.
trip-title-missing = Hva heter den? For eksempel: `{ $prefix }tur ny Nordover med tog 6.–19. april`.
trip-title-id = Med en Matrix-ID i tittelen ser det ut som om turen er den personens. Ta ut ID-en.
trip-past = De datoene er allerede passert. For eksempel: `{ $prefix }tur ny Nordover med tog 6.–19. april`.
trip-title-taken = Du har allerede en tur som heter «{ $title }». Velg en annen tittel, eller avslutt den først: `{ $prefix }tur avslutt`.
too-many-trips = Du har { $count } turer i gang, og flere kan man ikke ha. Slik avslutter du en: `{ $prefix }tur avslutt`.
trip-started = Du har startet turen **{ $title }**{ $days }.
trip-next-direct = Legg til stopp: `{ $prefix }stopp Oslo 6.–9. april`. Vil du koble et rom til turen, sier du `{ $sign }tur koble` der.
trip-next-room = Jeg legger ut påminnelser i dette rommet. Legg til stopp: `{ $prefix }stopp Oslo 6.–9. april`.
trip-used = Fra nå av snakker vi om **{ $trip }**.
trip-used-others = Det finnes flere med samme navn: { $trips }.
trip-twin = Du kan se flere med samme navn: { $trips }. Jeg skriver eieren bak hver av dem, så du kan skille dem fra hverandre.
use-in-direct-chat = Et rom har bare én tur. Du kan bytte i en direktechat med meg, eller koble rommet til en annen: `{ $sign }tur koble NAVN`.
trip-head = **{ $title }**{ $days }{ $ended }
trip-is-ended = {" "}(avsluttet)
trip-current = {" "}← denne
trip-crew = Reisefølge: { $crew }
trip-about = Om turen: { $text }
trip-topics = Temaer: { $text }
trip-reach = Slik når du oss: { $text }
trip-seeks = Vi ser etter: { $text }
trip-donate = Støtt turen: { $text }
trip-rooms = Koblede rom: { $rooms }
trip-is-open = Åpen: Alle som snakker med meg, kan finne denne turen.
trip-is-unlisted = Skjult: Bare reisefølget, verter og folk i koblede rom kan finne turen. Slik åpner du den: `{ $prefix }tur åpen`.
trip-counts = { $stops ->
        [0] Ingen stopp ennå
        [one] 1 stopp
       *[other] { $stops } stopp
    } (`{ $prefix }rute`), { $offers ->
        [0] ingen tilbud
        [one] 1 tilbud
       *[other] { $offers } tilbud
    } om soveplass, { $meetups ->
        [0] ingen kommende treff
        [one] 1 kommende treff
       *[other] { $meetups } kommende treff
    } (`{ $prefix }treffene`).
trip-text-none = Det står ikke noe der ennå. Reisefølget kan legge det inn: `{ $prefix }tur om Vi besøker serverkooperativer med tog`.
trip-text-cleared = Tømt.
trips-head = { $count ->
        [one] 1 tur:
       *[other] { $count } turer:
    }
trips-line = • { $title }{ $days }{ $ended }{ $mark }
trips-none = Ingen turer ennå. Slik starter du en: `{ $prefix }tur ny Nordover med tog 6.–19. april`.

trip-end-ask = Vil du avslutte **{ $trip }**? Da kommer det ikke flere påminnelser, og ingenting kan endres etterpå.{ $lost } Skriv `{ $sure }` (bare «ja» er ikke nok) eller trykk ✅ innen 15 minutter.
trip-end-done = **{ $trip }** er avsluttet. God tur videre!
trip-over-for-you = **{ $trip }** er avsluttet, så det trengs ikke flere soveplasser, og det kommer ikke flere påminnelser. Takk for at du var med!
trip-delete-ask = Vil du slette **{ $trip }** med alle stopp, tilbud og treff, for alle?{ $lost } Skriv `{ $sure }` (bare «ja» er ikke nok) eller trykk ✅ innen 15 minutter.
trip-delete-done = Jeg har slettet **{ $trip }** med alt innhold.

crew-what = Slik legger du til eller fjerner noen: `{ $prefix }tur følge legg til @kari:example.org` eller `{ $prefix }tur følge fjern @kari:example.org`.
crew-who = Hvem? Bruk Matrix-ID-en: `{ $prefix }tur følge legg til @kari:example.org`.
crew-not-met = Jeg kjenner ikke { $name } ennå. Be { $name } skrive til meg eller bli med i et rom jeg er i, og prøv så igjen.
room-without-name = et rom uten navn
crew-full = Et reisefølge kan ha høyst { $count } personer.
crew-already = { $name } er allerede med i reisefølget.
crew-not-in = { $name } er ikke med i reisefølget.
crew-removed = { $name } er ikke med i reisefølget lenger.
crew-removed-you = Du er ikke med i reisefølget på **{ $trip }** lenger.
crew-owner-stays = Eieren blir i reisefølget. Slik avslutter du turen: `{ $prefix }tur avslutt`.
crew-asked = Jeg har spurt { $name } (`{ $id }`) om å bli med i reisefølget på **{ $trip }**, og sier fra når svaret er ja. Før det endrer ingenting seg. Fristen er { $days } dager. Slik trekker du tilbake spørsmålet: `{ $prefix }tur følge fjern { $id }`.
crew-asked-already = Jeg har allerede spurt { $name } (`{ $id }`). Ingenting endrer seg før svaret er ja.
crew-asked-enough = { $name } (`{ $id }`) er blitt spurt mange nok ganger nå. Prøv igjen om en uke.
crew-asks-a-day = Du har spurt { $count } personer på ett døgn, og flere kan det ikke bli. Prøv igjen i morgen.
crew-request = { $by } (`{ $id }`) vil gjerne ha deg med i reisefølget på turen **{ $trip }**.
crew-request-twin = Dette er ikke den **{ $trip }** du kan se fra før, som { $owner } eier. Bare tittelen er den samme.
crew-request-what = Reisefølget reiser og planlegger sammen: Du får se hvem som tilbyr soveplass, du får adressene, og hver kveld sier jeg fra hvor dere skal sove. Før du sier ja, endrer ingenting seg for deg.
crew-request-how = Trykk ✅ eller si `ja` for å bli med. Med ❌ eller `nei` får ingen vite det. Du har { $days } dager på deg. Vil du ikke ha flere spørsmål derfra, skriver du `{ $prefix }blokker { $id }`.
crew-request-no = Greit, du blir ikke med i reisefølget på **{ $trip }**. Ingen får vite det.
crew-request-over = Det spørsmålet gjelder ikke lenger.
crew-request-withdrawn = Jeg har trukket tilbake spørsmålet til { $name } (`{ $id }`), som ikke er med i reisefølget.
crew-request-expired = **{ $trip }:** { $name } (`{ $id }`) har ikke sagt ja og er ikke med i reisefølget. Spørsmålet gjelder ikke lenger.
crew-joined = { $name } (`{ $id }`) sa ja og er nå med i reisefølget på **{ $trip }**.
crew-joined-you = Velkommen i reisefølget på **{ $trip }**! Slik ser du hva du kan gjøre: `{ $prefix }tur bruk { $typed }`, og så `{ $prefix }hjelp`. Slik forlater du reisefølget: `{ $prefix }tur forlat { $typed }`.
crew-left = { $name } (`{ $id }`) har forlatt reisefølget på **{ $trip }**.
crew-left-you = Du har forlatt reisefølget på **{ $trip }**. Du får ikke flere kveldsmeldinger, og jeg sletter adressene jeg har sendt deg.
crew-leave-owner = **{ $trip }** er din. Overfør turen først: `{ $prefix }tur overfør @kari:example.org`. Eller avslutt den: `{ $prefix }tur avslutt`.
crew-leave-not-in = Du er ikke med i reisefølget på **{ $trip }**.
crew-leave-none = Du er ikke med i noe reisefølge.
crew-leave-unknown = Du er ikke med i reisefølget på noen tur som heter «{ $typed }». `{ $prefix }turer` viser turene dine.
crew-leave-which = Hvilket reisefølge vil du forlate: { $trips }? For eksempel: `{ $prefix }tur forlat { $first }`.
crew-leave-how = Slik forlater du reisefølget på en tur: `{ $prefix }tur forlat`.

link-in-room = Si det i rommet du vil koble til: `{ $sign }tur koble NAVN`.
no-own-trip = Du har ingen egen tur ennå. Slik starter du en her: `{ $prefix }tur ny Nordover med tog 6.–19. april`.
link-which = Hvilken av turene dine? Skriv hele navnet: `{ $sign }tur koble Nordover med tog`. Har to av dem samme navn, finner du numrene med `{ $prefix }turer` i direktechatten vår. Skriv så for eksempel `{ $sign }tur koble #3`.
room-linked = Dette rommet er nå koblet til **{ $trip }**, og jeg legger ut påminnelsene her. `{ $prefix }rute` viser ruten.
room-linked-already = Dette rommet er koblet til **{ $trip }**. Koble det fra først: `{ $sign }tur frakoble`.
room-unlinked = Dette rommet er ikke lenger koblet til { $trip }, så det kommer ikke flere påminnelser her.

## Stopp

stop-line = **#{ $no } { $place }**, { $days }{ $sure ->
        [sure] {""}
       *[other] {" ("}{ $certainty })
    }{ $note }
stop-line-undated = **#{ $no } { $place }**, ingen datoer ennå ({ $certainty }){ $note }
stop-with-beds = { $stop }{ $beds }{ $meetups }
stop-beds = {" · "}{ $covered ->
        [0] ingen soveplass ennå
       *[other] { $all ->
            [true] { $total ->
                [one] soveplass
               *[other] soveplass hver natt
            }
           *[other] { $covered } av { $total } netter med soveplass
        }
    }
stop-meetups = {" · "}{ $meetups }
stops-head = **{ $trip }**
stops-none = { $trip } har ingen stopp ennå. Reisefølget kan legge til ett: `{ $prefix }stopp Oslo 6.–9. april`.
stop-added = Nytt stopp: { $stop }
stop-changed = Endret: { $stop }
stop-dropped = Droppet: { $stop }
stop-empty = Hvilket sted, og når? For eksempel: `{ $prefix }stopp Oslo 6.–9. april`.
stop-place-missing = Hvilket sted? For eksempel: `{ $prefix }stopp Oslo 6.–9. april`.
stop-when-missing = { $place }, fra når til når? For eksempel: `{ $prefix }stopp { $example } 6.–9. april`, eller uten datoer: `{ $prefix }stopp kanskje { $example }`.
stop-month-missing = «{ $typed }» i hvilken måned? For eksempel: `{ $prefix }stopp Oslo 6.–9. april`.
stop-gone-by = { $days } er allerede passert. Mener du neste gang, legger du til året: `{ $prefix }stopp Oslo 6.–9. april { $year }`.
stop-open-end = Jeg trenger begge datoene, ikke bare «{ $typed }»: `{ $prefix }stopp Oslo 6.–9. april`.
stop-not-days = Fra når til når er «{ $typed }»? For eksempel: `{ $prefix }stopp Oslo 6.–9. april`.
stop-two-stays = Hvilke datoer? Ta ett stopp om gangen: `{ $prefix }stopp Oslo 6.–9. april`.
stop-twice = Det stoppet finnes allerede: { $stop }. Slik endrer du det: `{ $prefix }stopp { $no } 7.–9. april`.
stop-overlaps = Da er dere et annet sted: { $stop }. Du kan gjøre det til et kanskje (`{ $prefix }stopp { $no } kanskje`), droppe det (`{ $prefix }dropp { $no }`) eller gjøre dette nye til et kanskje.
stop-change-what = { $stop } – hva skal jeg endre? For eksempel: `{ $prefix }stopp { $no } 7.–10. april kanskje -- med nattog`.
stop-sure-undated = #{ $no } må ha datoer før det kan bli bestemt: `{ $prefix }stopp { $no } 6.–9. april bestemt`.
not-a-stop = #{ $no } er ikke et stopp. `{ $prefix }rute` viser alle.
leave-before-arrive = Du kan ikke komme { $arrive } og dra { $leave }. For eksempel: `{ $prefix }stopp Oslo 6.–9. april`.
stay-too-long = Det er for lenge for ett stopp (høyst { $count } netter).
stay-too-far = Det er lenger fram enn jeg kan planlegge. For eksempel: `{ $prefix }stopp Oslo 6.–9. april`.
days-past = { $days } er allerede passert.
nights-freed = { $count ->
        [one] Én natt som var tilbudt der, trengs ikke lenger. Jeg sier fra til verten.
       *[other] { $count } netter som var tilbudt der, trengs ikke lenger. Jeg sier fra til vertene.
    }
nights-not-needed = Planene for **{ $trip }** er endret, så tilbudet ditt #{ $no } trengs ikke lenger for { $nights }. Tusen takk likevel!
meetup-stop-dropped = **{ $trip }** stopper ikke { $place_in } lenger, og treffet ditt #{ $no } { $title } er på de dagene.
meetup-left-over = #{ $no } { $title } var planlagt for det stoppet og står fortsatt. Slik avlyser du det: `{ $prefix }avlys { $no }`.

trip-lost = {" "}Da mister dere soveplassene for { $nights } og { $meetups ->
        [one] et treff som folk kommer på
       *[other] { $meetups } treff som folk kommer på
    }.
trip-lost-nights = {" "}Da mister dere soveplassene for { $nights }.
trip-lost-meetups = {" "}Folk kommer på { $meetups ->
        [one] ett av treffene
       *[other] { $meetups } av treffene
    }.
drop-ask = Vil du droppe { $stop }? Dere har takket ja til { $offers } der for { $nights }, og jeg sier fra til verten at dere ikke trenger det lenger. Ja eller nei?
stop-change-ask = Vil du endre det til { $stop }? Dere har takket ja til { $offers } for { $nights }, og jeg sier fra til verten at dere ikke trenger det lenger. Ja eller nei?

# Et stopp som tar dager fra stoppene ved siden av.
stop-shorter = #{ $no } { $place } til { $days }
stop-shorten-ask = Det overlapper. Skal jeg korte ned { $stops }?{ $beds ->
        [0] {""}
        [one] {" "}Da gir dere fra dere én natt som dere har takket ja til der.
       *[other] {" "}Da gir dere fra dere { $beds } netter som dere har takket ja til der.
    }

trip-replaces-ask = Du har allerede **{ $trip }** de dagene. Skal denne turen erstatte den? Skriv `{ $sure }` (bare «ja» er ikke nok) for å avslutte den gamle, ellers beholder jeg begge.
