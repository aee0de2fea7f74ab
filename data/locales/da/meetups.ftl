# Dansk: træf, hvem der kommer, og én dag af rejsen.

at-venue = , { $venue }
in-place = , { $place_in }
at-venue-in-place = , { $venue } { $place_in }
place-at-venue = { $place }{ $venue }
venue-alone = , { $venue }
venue-in-place = , { $venue } { $place_in }
is-proposed = {" "}(foreslået, ikke bekræftet endnu)
is-cancelled = {" "}(aflyst)
coming = {" · "}{ $yes ->
        [0] {""}
       *[other] { $yes } ja
    }{ $maybe ->
        [0] {""}
       *[other] { $yes ->
            [0] {""}
           *[other] {", "}
        }{ $maybe } måske
    }
meetup-line = **#{ $no } { $title }**, { $when }{ $where }{ $state }{ $certain }{ $coming }{ $note }{ $link }
is-unconfirmed = {" "}(ikke helt sikkert, tjek først)

meet-added = Nyt træf: { $meetup }
meet-proposed = Jeg beder holdet bekræfte det.
meet-how = Kommer du? Skriv `{ $prefix }svar { $no } ja`, `måske` eller `nej`. Tager du to med, så skriv `{ $prefix }svar { $no } ja +2`.
meet-there-on = Holdet er der { $days }.
meet-never-there = Indtil videre er holdet der ikke på nogen af dagene.
meet-for-rooms = Nyt træf: { $meetup }
meet-for-crew = { $by } foreslår et træf på **{ $trip }**: { $meetup }
meet-for-crew-how = Er I med på det? Tryk ✅ for at bekræfte eller ❌ for at sige nej tak. (Eller `{ $prefix }bekræft { $no }` / `{ $prefix }aflys { $no }`.)
meet-changed = Ændret: { $meetup }
meet-changed-for-coming = Ændret (**{ $trip }**): { $meetup }
meet-empty = Hvad, hvornår og hvor? For eksempel: `{ $prefix }træf Nørkleaften hver tirsdag kl. 18 i Stockholm på centret`.
meet-title-missing = Hvad hedder det? For eksempel: `{ $prefix }træf Nørkleaften tirsdag kl. 18 i Stockholm`.
meet-when-missing = Hvornår er { $title }? For eksempel: `{ $prefix }træf Nørkleaften tirsdag kl. 18`.
meet-two-times = Hvilket tidspunkt? Skriv ét træf ad gangen: `{ $prefix }træf Nørkleaften tirsdag kl. 18`.
meet-not-a-time = Hvornår helt præcist er ”{ $typed }”? For eksempel: `{ $prefix }træf Nørkleaften tirsdag kl. 18`.
meet-past = { $when } er allerede forbi. For eksempel: `{ $prefix }træf Nørkleaften tirsdag kl. 18`.
meet-twice = Det træf findes allerede: #{ $no } { $title }. Sådan ændrer du det: `{ $prefix }træf { $no } kl. 19`.
meet-change-what = Hvad skal jeg ændre ved #{ $no } { $title }? For eksempel: `{ $prefix }træf { $no } kl. 19 på biblioteket`.
meet-cancelled-already = #{ $no } { $title } er aflyst.
meet-over = #{ $no } { $title } er overstået.
not-a-meetup = #{ $no } er ikke et træf. Se alle træf med `{ $prefix }program alle`.

confirmed = Bekræftet: { $meetup }
confirmed-already = #{ $no } { $title } er allerede bekræftet.
confirmed-for-coming = Bekræftet (**{ $trip }**): { $meetup }
cancelled = Aflyst: #{ $no } { $title }, { $when }{ $why }
cancelled-already = #{ $no } { $title } er allerede aflyst.
cancelled-for-coming = Aflyst (**{ $trip }**): #{ $no } { $title }, { $when }{ $why }

meetups-head = Træf undervejs (**{ $trip }**):
meetups-head-at = Træf i **{ $place }**:
meetups-head-all = Alle kommende træf:
meetups-none = Der er ingen kommende træf. Sådan opretter du et: `{ $prefix }træf Nørkleaften tirsdag kl. 18 i Stockholm`.
meetups-none-at = Der er ingen kommende træf { $place_in }. Sådan opretter du et: `{ $prefix }træf Nørkleaften tirsdag kl. 18 i { $place }`.
meetups-none-there = Der er ingen træf undervejs endnu. Se alle, der er: `{ $prefix }program alle`. Sådan opretter du et: `{ $prefix }træf Nørkleaften tirsdag kl. 18 i Stockholm`.
show-yes = Kommer: { $names }
show-maybe = Måske: { $names }
name-with-guests = { $name } +{ $guests }
show-by = Oprettet af { $by }.
show-why = Hvorfor: { $why }

rsvp-yes = Vi ses til #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {" "}(du tager { $guests } med)
    }. Jeg minder dig om det.
rsvp-maybe = Du kommer måske til #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {" "}(du tager { $guests } med)
    }. Jeg minder dig om det.
rsvp-no = Okay, du kommer ikke til #{ $no } { $title }, { $when }.
rsvp-overlap = Vær opmærksom på, at det overlapper med #{ $no } { $title }, { $when }.
rsvp-missing = Kommer du til #{ $no } { $title }? Skriv `{ $prefix }svar { $no } ja`, `måske` eller `nej`.
rsvp-unread = Er ”{ $typed }” et ja, et måske eller et nej til #{ $no } { $title }? For eksempel: `{ $prefix }svar { $no } ja`.
rsvp-not-that-day = #{ $no } { $title } er ikke { $day }, men { $when }.
too-many-guests = Du kan tage op til { $count } gæster med.

today-head = **{ $day }**, { $trip }
today-arrive = Ankomst: { $stop }
today-leave = Afrejse: { $stop }
today-in = { $stop }
today-nothing = Der sker ikke noget { $day } på { $trip }. Se ruten med `{ $prefix }rute`.
today-unread = Hvilken dag er ”{ $typed }”? For eksempel: `{ $prefix }i dag tirsdag` eller `{ $prefix }i dag 7. april`.

cancel-ask = Vil du aflyse #{ $no } **{ $title }**, { $when }{ $series ->
        [1] , alle gangene { $one }
       *[other] {""}
    }? { $coming ->
        [0] Ingen har sagt ja endnu.
        [one] Én har sagt ja og får besked.
       *[other] { $coming } har sagt ja og får besked.
    } Skriv `{ $sure }` (”ja” alene er ikke nok) inden for 15 minutter, eller tryk ✅.
cancelled-how = Skal det alligevel blive til noget, så skriv `{ $prefix }bekræft { $no }`.
cancelled-already-why = #{ $no } { $title } er allerede aflyst. Jeg har tilføjet grunden: { $why }
back = Det bliver til noget alligevel: { $meetup }
back-for-coming = Det bliver til noget alligevel (**{ $trip }**): { $meetup }
date-off = Aflyst kun denne gang: #{ $no } { $title }, { $when }{ $why }
date-off-for-coming = Aflyst (**{ $trip }**) kun denne gang: #{ $no } { $title }, { $when }{ $why }
date-next = Næste gang: { $when }.
date-moved = Flyttet kun denne gang: #{ $no } { $title }, { $before } → { $after }
date-moved-for-coming = Flyttet (**{ $trip }**) kun denne gang: #{ $no } { $title }, { $before } → { $after }
dates-off = Ikke { $days }.
dates-moved = Flyttet til: { $days }.
date-rest = Ellers er det { $when } som før.
series-last-date = Det er sidste gang for #{ $no } { $title }. Vil du aflyse det hele, så skriv `{ $prefix }aflys { $no }`.
series-there-already = #{ $no } { $title } er i forvejen { $when }.
series-too-many = For mange gange af #{ $no } { $title } er flyttet eller aflyst. Giv træffet et nyt mønster, for eksempel `{ $prefix }træf { $no } hver tirsdag kl. 18`.
series-move-which = #{ $no } { $title } er { $when }. Hvilken gang skal flyttes dertil? For eksempel: `{ $prefix }træf { $no } { $day }, { $then }`
date-off-ask = Skal jeg aflyse **#{ $no } { $title }** kun { $when }? Tryk ✅, eller skriv ”ja”. Tryk ❌, hvis det skal blive til noget.
date-move-ask = Skal jeg flytte **#{ $no } { $title }** kun denne gang: { $before } → { $after }? Tryk ✅, eller skriv ”ja”, ellers tryk ❌.
meet-never = Sådan en dag kommer der ikke. Prøv `{ $prefix }træf Nørkleaften hver tirsdag kl. 18`.
cancel-just-one = (kun én gang: `{ $prefix }aflys { $no } { $day }`)
series-not-that-day = #{ $no } { $title } er ikke { $day }, men { $when }. Intet er ændret.
series-moved = Fra nu af er det { $when }.
off-none = Der er ikke noget træf at aflyse { $day }. Se alle, der er: `{ $prefix }program alle`.
off-which = Der er flere træf { $day }: { $meetups }. Sådan aflyser du et af dem: `{ $prefix }aflys { $no }`.
off-ask = Skal jeg aflyse **#{ $no } { $title }**, { $when }? Tryk ✅, eller skriv ”ja”. Tryk ❌, hvis det skal blive til noget.
off-one = Sådan aflyser du #{ $no } { $title }, { $when }: `{ $prefix }aflys { $no }`.
rsvp-newer = Til #{ $no } { $title }, { $when }, går jeg ud fra dit nyeste svar: { $answer ->
        [yes] Du kommer
        [maybe] Du kommer måske
       *[other] Du kommer ikke
    }{ $guests ->
        [0] {""}
       *[other] {" "}og tager { $guests } med
    }.
calendar-sent = Åbn filen, så har du **{ $trip }** i din kalender. Når noget ændrer sig, så skriv `{ $prefix }kalender` igen: En ny fil træder i stedet for den gamle.
calendar-alone = Jeg sender kun filer i en krypteret direkte chat. Skriv `{ $prefix }kalender` til mig der.
calendar-empty = **{ $trip }** har hverken stop med datoer eller træf endnu.
