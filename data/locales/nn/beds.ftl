# Nynorsk: tilbod og netter. Dagar er opphald: frå ein kveld til morgonen då ein dreg.

kind-sofa = ein sofa
kind-bed = ei seng
kind-floor = golvplass
kind-hammock = plass til hengjekøye
kind-tent = plass til telt
kind-other = ein soveplass

by-host = {" "}hos { $host }
nights-open = { $days } ({ $nights }, ledig)
nights-taken = { $days } ({ $nights }, avtalt)
nights-left = { $days } ({ $nights }, trengst ikkje)
nights-withdrawn = { $days } ({ $nights }, trekt tilbake)
offer-line = **#{ $no }** { $kind } { $place_in }{ $by } for { $people ->
        [one] 1 person
       *[other] { $people } personar
    }: { $nights }{ $note }

offer-added = Tusen takk! Eg har sendt tilbodet ditt, **#{ $no }**, vidare til reisefølgjet på **{ $trip }**: { $kind } { $place_in } for { $people ->
        [one] 1 person
       *[other] { $people } personar
    }, { $nights }{ $note }. Du får vite kva dei svarar.
accepted-elsewhere = Obs: Turen er ikkje i nærleiken av { $place } { $nights }, så dette blir ikkje rekna med i `{ $prefix }netter`.
offer-cut = Eg tok ikkje med { $nights }, for då er ikkje reisefølgjet der.
offer-no-stop = { $place } er ikkje noko stopp enno, så her er det reisefølgjet som bestemmer.
offer-for-crew = Nytt tilbod til **{ $trip }**: { $offer }
offer-for-crew-how = Vil de takke ja? Trykk ✅ eller ❌, eller skriv `{ $prefix }takk ja { $no }`{ $count ->
        [one] {""}
       *[other] {" "}(berre éi natt: `{ $prefix }takk ja { $no } { $night }`)
    }.
offer-empty = Kva kan du tilby, og kva netter? Til dømes: `{ $prefix }{ $example }`.
offer-number = Vil du endre #{ $no }, så trekk tilbodet (`{ $prefix }trekk { $no }`) og kom med eit nytt: `{ $prefix }{ $example }`.{ $more }
offer-kind-missing = Er det ein sofa, ei seng, golvplass eller plass til hengjekøye eller telt? Til dømes: `{ $prefix }{ $example }`.
offer-when-missing = Så fint, { $kind }! Kva netter? Til dømes: `{ $prefix }{ $example }`.
offer-nights-unread = Kva netter? Skriv frå kvelden dei kjem, til morgonen dei dreg: `{ $prefix }{ $example }`.
offer-place-missing = Kvar? Turen har ikkje noko stopp dei nettene: `{ $prefix }{ $example }`.
offer-people = { $count } personar? Vel eit tal frå 1 til { $most }.
offer-too-long = Det blir for mange netter i eitt tilbod (høgst { $count }).
offer-not-yours = #{ $no } er ikkje ditt tilbod. Sjå kva netter det er soveplass: `{ $prefix }netter`
not-an-offer = #{ $no } er ikkje noko tilbod. Sjå tilboda: `{ $prefix }tilbod`
offers-head = Tilbod til **{ $trip }**:
offers-none = Ingen tilbod til { $trip } enno. Slik kjem du med eit: `{ $prefix }{ $example }`.

nights-past = Det er allereie over: { $nights }.
nights-outside = Turen er ikkje { $place_in } { $nights }, men { $stays }.
nights-unread = Kva netter? #{ $no } gjeld { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } gjeld { $nights }, ikkje { $missing }.
night-taken-already = De har allereie takka ja til #{ $other } den natta, { $night }. Takk nei der først: `{ $prefix }takk nei { $other } { $night }`.
offer-so-already = Det er slik allereie: { $offer }
offer-nothing-left = Her er det ikkje meir å endre: { $offer }

accepted = Du har takka ja til **#{ $no }** { $place_in }, { $nights }. Eg seier frå til vertskapet.
accepted-but = Eg tok ikkje med { $nights }, for då har de allereie ein soveplass.
accepted-for-host = Gode nyhende: Reisefølgjet på **{ $trip }**{ $people ->
        [one] {""}
       *[other] , { $people } personar,
    } vil gjerne overnatte hos deg, { $nights }. Tusen takk! Det gjeld #{ $no }.
accepted-for-host-first = Gode nyhende: { $people ->
        [one] { $owner }
        [2] { $owner } og éin til
       *[other] { $owner } og reisefølgjet, { $people } personar,
    } vil gjerne overnatte hos deg, { $nights }. Tusen takk! Det gjeld #{ $no }, på turen **{ $trip }**.
accepted-for-host-how = Om noko kjem i vegen: `{ $prefix }trekk { $no }`. Gjeld det berre éi natt, så skriv ho til slutt.
accepted-for-crew = Reisefølgjet ditt har takka ja til #{ $no } { $place_in }, { $nights }.
declined = Du har takka nei til #{ $no } for { $nights }. Eg seier frå til vertskapet, med takk.
declined-for-host = Reisefølgjet på **{ $trip }** treng ikkje tilbodet ditt #{ $no } for { $nights }. Tusen takk likevel!
declined-for-crew = Reisefølgjet ditt har takka nei til #{ $no } { $place_in }, { $nights }.
withdrawn = Du har trekt tilbake #{ $no } for { $nights }. Eg seier frå til reisefølgjet.
withdrawn-for-crew = #{ $no } { $place_in } er trekt tilbake for { $nights }.
lost-for-crew = **De har mista ein soveplass:** #{ $no } { $place_in }, som de hadde takka ja til, er trekt tilbake for { $nights }. Sjå kva de har igjen: `{ $prefix }netter`

nights-head = **{ $trip }**, { $count ->
        [one] 1 natt
       *[other] { $count } netter
    } framover, { $without ->
        [0] { $count ->
            [one] med soveplass
           *[other] alle med soveplass
        }
        [one] 1 utan soveplass
       *[other] { $without } utan soveplass
    }:
nights-none = Det er ingen fleire netter på { $trip }. Sjå ruta: `{ $prefix }rute`
night-none = ❌ { $day } · { $place }{ $unsure } · ingen soveplass
night-offered = ❓ { $day } · { $place }{ $unsure } · { $count ->
        [one] 1 tilbod
       *[other] { $count } tilbod
    }: { $offers }
night-taken = ✅ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = Vil du trekkje tilbake #{ $no } { $place_in }, { $nights }? Reisefølgjet på { $trip } har takka ja og reknar med det. Skriv `{ $sure }` (berre «ja» er ikkje nok) eller trykk ✅ innan 15 minutt.
decline-ask = Vil de gje frå dykk #{ $no } { $place_in }, { $nights }? De har takka ja, så eg seier frå til vertskapet at de ikkje treng det likevel. Skriv `{ $sure }` (berre «ja» er ikkje nok) eller trykk ✅ innan 15 minutt.
nights-count = { $count ->
        [one] 1 natt
       *[other] { $count } netter
    }
nights-span = { $days } ({ $nights })
offer-how = Ombestemmer du deg? `{ $prefix }trekk { $no }`
offer-note-public = Alle som kan sjå turen, kan lese merknaden din.
offer-number-more = {" "}Legg til ei natt: `{ $prefix }tilby { $no } +{ $night }`
