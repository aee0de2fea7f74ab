# Nynorsk: turar og stopp.

no-trip = Du er ikkje med på nokon tur her enno. Start ein: `{ $prefix }tur ny Nordover med tog 6.–19. april`.
room-not-linked = Dette rommet er ikkje kopla til nokon tur enno. Den som eig ein, kan kople han hit: `{ $sign }tur kople`. Start ein ny: `{ $prefix }tur ny TITTEL`.
which-trip = Kva tur: { $trips }? Til dømes: `{ $prefix }tur bruk { $first }`.
which-trip-twin = { $trip }{ $days } – `{ $prefix }tur bruk #{ $no }`
for-trip = For **{ $trip }**:
trip-by = { $title } (eigar: { $owner })
trip-by-no = { $title } (eigar: { $owner }, #{ $no })
trip-by-choice = { $trip } – `{ $prefix }tur bruk #{ $no }`
trip-ended = { $trip } er avslutta. Du kan sjå på turen, men ikkje endre han.
trip-full = Denne turen er full ({ $count } oppføringar).
guest-full = Du har lagt inn { $count } ting på denne turen, og fleire kan ein gjest ikkje ha. Reisefølgjet kan leggje inn meir.
no-such-trip = Eg finn ingen tur som heiter «{ $typed }». Sjå turane dine: `{ $prefix }turar`
trip-what = Eg kjenner ikkje `tur { $typed }`. Sjå turen: `{ $prefix }tur`. Sjå kva som går an: `{ $prefix }hjelp tur`
trip-name-missing = Kva for ein? Sjå turane: `{ $prefix }turar`. Byt tur: `{ $prefix }tur bruk NAMN`.
trip-not-allowed = Her er det berre nokre som kan starte turar. Spør dei som driv meg.
trip-title-missing = Kva heiter turen? Til dømes: `{ $prefix }tur ny Nordover med tog 6.–19. april`.
trip-title-id = Med ein Matrix-ID i tittelen ser turen ut til å høyre til nokon andre. Skriv tittelen utan ID-en.
trip-past = Dei datoane er allereie over. Til dømes: `{ $prefix }tur ny Nordover med tog 6.–19. april`.
trip-title-taken = Du har allereie ein tur som heiter «{ $title }». Vel ein annan tittel, eller avslutt den gamle først: `{ $prefix }tur avslutt`.
too-many-trips = Du har { $count } turar i gang, og fleire kan du ikkje ha. Avslutt ein: `{ $prefix }tur avslutt`.
trip-started = Ny tur: **{ $title }**{ $days }.
trip-next-direct = Legg til stopp: `{ $prefix }stopp Oslo 6.–9. april`. Vil du kople eit rom til turen, så skriv `{ $sign }tur kople` der.
trip-next-room = Eg sender påminningar i dette rommet. Legg til stopp: `{ $prefix }stopp Oslo 6.–9. april`.
trip-used = Frå no av snakkar vi om **{ $trip }**.
trip-used-others = Det finst fleire med same namn: { $trips }.
trip-twin = Du kan sjå fleire med same namn: { $trips }. Eg skriv eigaren bak kvar av dei, så du kan skilje dei.
use-in-direct-chat = Eit rom har berre éin tur. Du kan byte i ein direktechat med meg, eller kople rommet til ein annan: `{ $sign }tur kople NAMN`.
trip-head = **{ $title }**{ $days }{ $ended }
trip-is-ended = {" "}(avslutta)
trip-current = {" "}← denne
trip-crew = Reisefølgje: { $crew }
trip-about = Om turen: { $text }
trip-topics = Tema: { $text }
trip-reach = Slik når du oss: { $text }
trip-seeks = Vi ser etter: { $text }
trip-donate = Støtt turen: { $text }
trip-rooms = Kopla rom: { $rooms }
trip-is-open = Open: Alle som snakkar med meg, kan finne turen.
trip-is-unlisted = Skjult: Berre reisefølgjet, vertskap og folk i eit kopla rom kan finne turen. Opne han for alle: `{ $prefix }tur open`.
trip-counts = { $stops ->
        [0] Ingen stopp enno
        [one] 1 stopp
       *[other] { $stops } stopp
    } (`{ $prefix }rute`), { $offers ->
        [0] ingen tilbod
        [one] 1 tilbod
       *[other] { $offers } tilbod
    } om soveplass, { $meetups ->
        [0] ingen komande treff
        [one] 1 komande treff
       *[other] { $meetups } komande treff
    } (`{ $prefix }treffa`).
trip-text-none = Det står ikkje noko der enno. Reisefølgjet kan leggje det inn: `{ $prefix }tur om Besøk hos serverkooperativ med tog`.
trip-text-cleared = Fjerna.
trips-head = { $count ->
        [one] 1 tur:
       *[other] { $count } turar:
    }
trips-line = • { $title }{ $days }{ $ended }{ $mark }
trips-none = Ingen turar enno. Start ein: `{ $prefix }tur ny Nordover med tog 6.–19. april`.

trip-end-ask = Vil du avslutte **{ $trip }**? Då kjem det ikkje fleire påminningar, og ingenting kan endrast etterpå.{ $lost } Skriv `{ $sure }` (berre «ja» er ikkje nok) eller trykk ✅ innan 15 minutt.
trip-end-done = **{ $trip }** er avslutta. God tur vidare!
trip-over-for-you = **{ $trip }** er avslutta, så soveplassane trengst ikkje lenger, og det kjem ikkje fleire påminningar. Takk for at du var med!
trip-delete-ask = Vil du slette **{ $trip }** med alle stopp, tilbod og treff, for alle?{ $lost } Skriv `{ $sure }` (berre «ja» er ikkje nok) eller trykk ✅ innan 15 minutt.
trip-delete-done = **{ $trip }** er sletta, med alt som høyrde til.

crew-what = Legg til eller fjern nokon: `{ $prefix }tur følgje legg til @kari:example.org` eller `{ $prefix }tur følgje fjern @kari:example.org`.
crew-who = Kven? Skriv Matrix-ID-en: `{ $prefix }tur følgje legg til @kari:example.org`.
crew-not-met = Eg kjenner ikkje { $name } enno. Be { $name } skrive til meg eller bli med i eit rom eg er i, og prøv så igjen.
room-without-name = eit rom utan namn
crew-full = Eit reisefølgje kan ha høgst { $count } personar.
crew-already = { $name } er allereie med i reisefølgjet.
crew-not-in = { $name } er ikkje med i reisefølgjet.
crew-removed = { $name } er ikkje med i reisefølgjet lenger.
crew-removed-you = Du er ikkje med i reisefølgjet på **{ $trip }** lenger.
crew-owner-stays = Eigaren blir verande i reisefølgjet. Avslutt turen: `{ $prefix }tur avslutt`.
crew-asked = Eg har spurt { $name } (`{ $id }`) om å bli med i reisefølgjet på **{ $trip }**, og seier frå til deg når svaret er ja. Før det endrar ingenting seg. Fristen er { $days } dagar. Trekk spørsmålet tilbake: `{ $prefix }tur følgje fjern { $id }`.
crew-asked-already = Eg har allereie spurt { $name } (`{ $id }`). Ingenting endrar seg før svaret er ja.
crew-asked-enough = { $name } (`{ $id }`) har fått spørsmålet ofte nok i det siste. Prøv igjen om ei veke.
crew-asks-a-day = Du har spurt { $count } personar på eitt døgn, og fleire kan det ikkje bli. Prøv igjen i morgon.
crew-request = { $by } (`{ $id }`) vil gjerne ha deg med i reisefølgjet på turen **{ $trip }**.
crew-request-twin = Dette er ikkje den **{ $trip }** du kan sjå frå før, som { $owner } eig. Det er berre tittelen som er den same.
crew-request-what = Reisefølgjet reiser og planlegg i lag. Du får sjå kven som tilbyr soveplass, du får adressene, og kvar kveld seier eg kvar de søv. Før du seier ja, endrar ingenting seg for deg.
crew-request-how = Trykk ✅ eller svar `ja` for å bli med. Trykkjer du ❌ eller svarar `nei`, får ingen vite det. Du har { $days } dagar på deg. Vil du sleppe fleire spørsmål derifrå, så skriv `{ $prefix }blokker { $id }`.
crew-request-no = Greitt, du blir ikkje med i reisefølgjet på **{ $trip }**. Ingen får vite det.
crew-request-over = Det spørsmålet er ikkje ope lenger.
crew-request-withdrawn = Eg har trekt tilbake spørsmålet til { $name } (`{ $id }`), som altså ikkje blir med i reisefølgjet.
crew-request-expired = **{ $trip }:** { $name } (`{ $id }`) har ikkje sagt ja og er ikkje med i reisefølgjet. Spørsmålet er ikkje ope lenger.
crew-joined = { $name } (`{ $id }`) sa ja og er no med i reisefølgjet på **{ $trip }**.
crew-joined-you = Velkomen i reisefølgjet på **{ $trip }**! Sjå kva du kan gjere: `{ $prefix }tur bruk { $typed }`, og så `{ $prefix }hjelp`. Gå ut av reisefølgjet: `{ $prefix }tur forlat { $typed }`.
crew-left = { $name } (`{ $id }`) har gått ut av reisefølgjet på **{ $trip }**.
crew-left-you = Du har gått ut av reisefølgjet på **{ $trip }**. Du får ikkje fleire kveldsmeldingar, og eg slettar adressene eg har sendt deg.
crew-leave-owner = **{ $trip }** er din. Overfør turen først: `{ $prefix }tur overfør @kari:example.org`. Eller avslutt han: `{ $prefix }tur avslutt`.
crew-leave-not-in = Du er ikkje med i reisefølgjet på **{ $trip }**.
crew-leave-none = Du er ikkje med i noko reisefølgje.
crew-leave-unknown = Du er ikkje med i reisefølgjet på nokon tur som heiter «{ $typed }». Sjå turane dine: `{ $prefix }turar`
crew-leave-which = Kva reisefølgje vil du ut av: { $trips }? Til dømes: `{ $prefix }tur forlat { $first }`.
crew-leave-how = Slik går du ut av reisefølgjet på ein tur: `{ $prefix }tur forlat`.

link-in-room = Skriv det i rommet du vil kople til turen: `{ $sign }tur kople NAMN`.
no-own-trip = Du har ingen eigen tur enno. Start ein her: `{ $prefix }tur ny Nordover med tog 6.–19. april`.
link-which = Kva for ein av turane dine? Skriv heile namnet: `{ $sign }tur kople Nordover med tog`. Heiter to det same, finn du nummera med `{ $prefix }turar` i direktechatten vår. Skriv så til dømes `{ $sign }tur kople #3`.
room-linked = No er dette rommet kopla til **{ $trip }**, og påminningane kjem her. Sjå ruta: `{ $prefix }rute`
room-linked-already = Dette rommet er kopla til **{ $trip }**. Kople det frå først: `{ $sign }tur fråkople`.
room-unlinked = Dette rommet er ikkje kopla til { $trip } lenger, så det kjem ikkje fleire påminningar her.

## Stopp

stop-line = **#{ $no } { $place }**, { $days }{ $sure ->
        [sure] {""}
       *[other] {" ("}{ $certainty })
    }{ $note }
stop-line-undated = **#{ $no } { $place }**, ingen datoar enno ({ $certainty }){ $note }
stop-with-beds = { $stop }{ $beds }{ $meetups }
stop-beds = {" · "}{ $covered ->
        [0] ingen soveplass enno
       *[other] { $all ->
            [true] { $total ->
                [one] soveplass
               *[other] soveplass kvar natt
            }
           *[other] { $covered } av { $total } netter med soveplass
        }
    }
stop-meetups = {" · "}{ $meetups }
stops-head = **{ $trip }**
stops-none = { $trip } har ingen stopp enno. Reisefølgjet kan leggje til eit: `{ $prefix }stopp Oslo 6.–9. april`.
stop-added = Nytt stopp: { $stop }
stop-changed = Endra: { $stop }
stop-dropped = Droppa: { $stop }
stop-empty = Kva stad, og når? Til dømes: `{ $prefix }stopp Oslo 6.–9. april`.
stop-place-missing = Kva stad? Til dømes: `{ $prefix }stopp Oslo 6.–9. april`.
stop-when-missing = { $place }, frå når til når? Til dømes: `{ $prefix }stopp { $example } 6.–9. april`, eller utan datoar: `{ $prefix }stopp kanskje { $example }`.
stop-month-missing = «{ $typed }» i kva månad? Til dømes: `{ $prefix }stopp Oslo 6.–9. april`.
stop-gone-by = { $days } er allereie over. Meiner du neste gong, så skriv året med: `{ $prefix }stopp Oslo 6.–9. april { $year }`.
stop-open-end = «{ $typed }» er berre den eine datoen. Ta med begge: `{ $prefix }stopp Oslo 6.–9. april`.
stop-not-days = Frå når til når er «{ $typed }»? Til dømes: `{ $prefix }stopp Oslo 6.–9. april`.
stop-two-stays = Kva datoar? Eitt stopp om gongen: `{ $prefix }stopp Oslo 6.–9. april`.
stop-twice = Det stoppet har de allereie: { $stop }. Slik endrar du det: `{ $prefix }stopp { $no } 7.–9. april`.
stop-overlaps = Då er de ein annan stad: { $stop }. Du kan setje det stoppet til kanskje (`{ $prefix }stopp { $no } kanskje`), droppe det (`{ $prefix }dropp { $no }`) eller setje det nye til kanskje.
stop-change-what = { $stop } – kva skal eg endre? Til dømes: `{ $prefix }stopp { $no } 7.–10. april kanskje -- med nattog`.
stop-sure-undated = #{ $no } må ha datoar før det kan vere bestemt: `{ $prefix }stopp { $no } 6.–9. april bestemt`.
not-a-stop = #{ $no } er ikkje noko stopp. Sjå stoppa: `{ $prefix }rute`
leave-before-arrive = De kan ikkje kome { $arrive } og dra { $leave }. Til dømes: `{ $prefix }stopp Oslo 6.–9. april`.
stay-too-long = Det er for lenge for eitt stopp (høgst { $count } netter).
stay-too-far = Så langt fram kan eg ikkje planleggje. Til dømes: `{ $prefix }stopp Oslo 6.–9. april`.
days-past = Det er allereie over: { $days }.
nights-freed = { $count ->
        [one] 1 natt de har tilbod om der, trengst ikkje lenger. Eg seier frå til vertskapet.
       *[other] { $count } netter de har tilbod om der, trengst ikkje lenger. Eg seier frå til vertskapa.
    }
nights-not-needed = Planane for **{ $trip }** er endra, så tilbodet ditt #{ $no } trengst ikkje lenger for { $nights }. Tusen takk likevel!
meetup-stop-dropped = **{ $trip }** stoppar ikkje { $place_in } lenger, og treffet ditt #{ $no } { $title } fell på dei dagane.
meetup-left-over = #{ $no } { $title } var planlagt til det stoppet og står framleis. Avlys det: `{ $prefix }avlys { $no }`.

trip-lost = {" "}Då mistar de soveplassane for { $nights } og { $meetups ->
        [one] eit treff som folk kjem på
       *[other] { $meetups } treff som folk kjem på
    }.
trip-lost-nights = {" "}Då mistar de soveplassane for { $nights }.
trip-lost-meetups = {" "}Folk kjem på { $meetups ->
        [one] eitt av treffa
       *[other] { $meetups } av treffa
    }.
drop-ask = Vil du droppe { $stop }? De har takka ja til { $offers } der for { $nights }, så då seier eg frå til vertskapet at de ikkje treng det lenger. Ja eller nei?
stop-change-ask = Vil du endre det til { $stop }? De har takka ja til { $offers } for { $nights }, så då seier eg frå til vertskapet at de ikkje treng det lenger. Ja eller nei?

# Eit stopp som tek dagar frå stoppa ved sida av.
stop-shorter = #{ $no } { $place } til { $days }
stop-shorten-ask = Dei dagane overlappar. Skal eg korte ned { $stops }?{ $beds ->
        [0] {""}
        [one] {" "}Då gjev de frå dykk éi natt som de har takka ja til der.
       *[other] {" "}Då gjev de frå dykk { $beds } netter som de har takka ja til der.
    }

trip-replaces-ask = Du har allereie **{ $trip }** dei dagane. Kjem den nye turen i staden? Skriv `{ $sure }` (berre «ja» er ikkje nok) for å avslutte den gamle, elles tek eg vare på begge.
