# Bokmål: tilbud og netter. Dager er opphold: fra en kveld til morgenen da man drar.

kind-sofa = en sofa
kind-bed = en seng
kind-floor = gulvplass
kind-hammock = en hengekøyeplass
kind-tent = en teltplass
kind-other = en soveplass

by-host = {" "}hos { $host }
nights-open = { $days } ({ $nights }, åpent)
nights-taken = { $days } ({ $nights }, takket ja)
nights-left = { $days } ({ $nights }, trengs ikke)
nights-withdrawn = { $days } ({ $nights }, trukket tilbake)
offer-line = **#{ $no }** { $kind } i { $place }{ $by } for { $people ->
        [one] én
       *[other] { $people }
    }: { $nights }{ $note }

offer-added = Tusen takk! Jeg har sendt tilbud **#{ $no }** videre til reisefølget på **{ $trip }**: { $kind } i { $place } for { $people ->
        [one] 1 person
       *[other] { $people } personer
    }, { $nights }{ $note }. Du får vite hva de svarer.
accepted-elsewhere = Obs: Turen er ikke i nærheten av { $place } { $nights }, så `{ $prefix }netter` regner det ikke med.
offer-cut = Sløyfet: { $nights }. De er ikke der da.
offer-no-stop = { $place } er ikke et stopp ennå; reisefølget bestemmer.
offer-for-crew = Til **{ $trip }**: { $offer }
offer-for-crew-how = Takke ja? Trykk ✅ eller ❌, eller skriv `{ $prefix }godta { $no }`{ $count ->
        [one] {""}
       *[other] {" "}(bare én natt: `{ $prefix }godta { $no } { $night }`)
    }.
offer-empty = Hva, og for hvilke netter? For eksempel: `{ $prefix }{ $example }`.
offer-number = Vil du endre #{ $no }? Trekk det tilbake med `{ $prefix }trekk { $no }` og tilby på nytt: `{ $prefix }{ $example }`.{ $more }
offer-kind-missing = Sofa, seng, gulv, hengekøye eller telt? For eksempel: `{ $prefix }{ $example }`.
offer-when-missing = Jeg leste: { $kind }. For hvilke netter? For eksempel: `{ $prefix }{ $example }`.
offer-nights-unread = Jeg får ikke netter ut av det. Fra en kveld til en morgen: `{ $prefix }{ $example }`.
offer-place-missing = Hvor? Det er ikke noe stopp de nettene. For eksempel: `{ $prefix }{ $example }`.
offer-people = For { $count }? Velg fra 1 til { $most }.
offer-too-long = Det var mye: høyst { $count } netter i ett tilbud.
offer-not-yours = #{ $no } er et tilbud fra noen andre. `{ $prefix }netter` viser hvilke netter som har seng.
not-an-offer = #{ $no } er ikke et tilbud. `{ $prefix }tilbud` viser numrene.
offers-head = Tilbud til **{ $trip }**:
offers-none = Ingen tilbud til { $trip } som du kan se. `{ $prefix }{ $example }` lager ett.

nights-past = { $nights } er allerede over.
nights-outside = Turen er ikke i { $place } { $nights }, men { $stays }.
nights-unread = Jeg får ikke netter ut av det. #{ $no } gjelder { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } gjelder ikke { $missing }, men { $nights }.
night-taken-already = For natten { $night } er det allerede takket ja til #{ $other }. `{ $prefix }avslå { $other } { $night }` gir den tilbake først.
offer-so-already = Slik er det allerede: { $offer }
offer-nothing-left = Her er det ingenting å endre: { $offer }

accepted = Takket ja til **#{ $no }**: { $nights } i { $place }. Vertskapet får vite det.
accepted-but = Ikke { $nights }: Da er det allerede en annen seng.
accepted-for-host = Gode nyheter: Reisefølget ({ $people ->
        [one] 1 person
       *[other] { $people } personer
    }) på **{ $trip }** vil gjerne overnatte hos deg: { $nights }, tilbud #{ $no }. Tusen takk!
accepted-for-host-how = Om noe kommer i veien: `{ $prefix }trekk { $no }`, hele tilbudet eller en natt.
accepted-for-crew = Takket ja for dere alle: #{ $no } i { $place }, { $nights }.
declined = Takket nei til #{ $no } for { $nights }; vertskapet får vite det, med takk.
declined-for-host = **{ $trip }** trenger ikke tilbudet ditt #{ $no } for { $nights }. Tusen takk likevel!
declined-for-crew = Takket nei: #{ $no } i { $place }, { $nights }.
withdrawn = Trukket tilbake fra #{ $no }: { $nights }. Reisefølget får vite det.
withdrawn-for-crew = #{ $no } i { $place } er trukket tilbake for { $nights }.
lost-for-crew = **En seng er borte:** #{ $no } i { $place } er trukket tilbake for { $nights }, som dere hadde takket ja til. `{ $prefix }netter` viser hva som er igjen.

nights-head = **{ $trip }**, { $count ->
        [one] én kommende natt
       *[other] { $count } kommende netter
    }, { $without ->
        [0] ingen uten seng
        [one] én uten seng
       *[other] { $without } uten seng
    }:
nights-none = { $trip } har ingen kommende netter. `{ $prefix }rute` viser veien.
night-none = ❌ { $day } · { $place }{ $unsure } · ingen soveplass
night-offered = ❓ { $day } · { $place }{ $unsure } · { $count ->
        [one] 1 tilbud
       *[other] { $count } tilbud
    }: { $offers }
night-taken = ✅ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = Trekke tilbake #{ $no } i { $place } for { $nights }? { $trip } har takket ja til disse nettene og regner med dem. Skriv `{ $sure }`, eller trykk ✅, innen 15 minutter.
decline-ask = Gi fra deg #{ $no } i { $place } for { $nights }? Dere har takket ja til disse nettene; vertskapet får vite at dere ikke trenger dem. Skriv `{ $sure }`, eller trykk ✅, innen 15 minutter.
nights-count = { $count ->
        [one] 1 natt
       *[other] { $count } netter
    }
nights-span = { $days } ({ $nights })
offer-how = Ombestemmer du deg? `{ $prefix }trekk { $no }`
offer-note-public = Alle som kan se turen, kan lese merknaden din.
offer-number-more = {" "}Én natt til: `{ $prefix }tilby { $no } +{ $night }`
