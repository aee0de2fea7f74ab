# Nynorsk: tilbod og netter. Dagar er opphald: frå ein kveld til morgonen då ein dreg.

kind-sofa = ein sofa
kind-bed = ei seng
kind-floor = golvplass
kind-hammock = ein hengjekøyeplass
kind-tent = ein teltplass
kind-other = ein soveplass

by-host = {" "}hos { $host }
nights-open = { $days } ({ $nights }, ope)
nights-taken = { $days } ({ $nights }, takka ja)
nights-left = { $days } ({ $nights }, trengst ikkje)
nights-withdrawn = { $days } ({ $nights }, trekt tilbake)
offer-line = **#{ $no }** { $kind } i { $place }{ $by } for { $people ->
        [one] éin
       *[other] { $people }
    }: { $nights }{ $note }

offer-added = Tusen takk! Eg har sendt tilbod **#{ $no }** vidare til reisefølgjet på **{ $trip }**: { $kind } i { $place } for { $people ->
        [one] 1 person
       *[other] { $people } personar
    }, { $nights }{ $note }. Du får vite kva dei svarar.
accepted-elsewhere = Obs: Turen er ikkje i nærleiken av { $place } { $nights }, så `{ $prefix }netter` reknar det ikkje med.
offer-cut = Sløyfa: { $nights }. Dei er ikkje der då.
offer-no-stop = { $place } er ikkje eit stopp enno; reisefølgjet bestemmer.
offer-for-crew = Til **{ $trip }**: { $offer }
offer-for-crew-how = Takke ja? Trykk ✅ eller ❌, eller skriv `{ $prefix }godta { $no }`{ $count ->
        [one] {""}
       *[other] {" "}(berre éi natt: `{ $prefix }godta { $no } { $night }`)
    }.
offer-empty = Kva, og for kva netter? Til dømes: `{ $prefix }{ $example }`.
offer-number = Vil du endre #{ $no }? Trekk det tilbake med `{ $prefix }trekk { $no }` og tilby på nytt: `{ $prefix }{ $example }`.{ $more }
offer-kind-missing = Sofa, seng, golv, hengjekøye eller telt? Til dømes: `{ $prefix }{ $example }`.
offer-when-missing = Eg las: { $kind }. For kva netter? Til dømes: `{ $prefix }{ $example }`.
offer-nights-unread = Eg får ikkje netter ut av det. Frå ein kveld til ein morgon: `{ $prefix }{ $example }`.
offer-place-missing = Kvar? Det er ikkje noko stopp dei nettene. Til dømes: `{ $prefix }{ $example }`.
offer-people = For { $count }? Vel frå 1 til { $most }.
offer-too-long = Det var mykje: høgst { $count } netter i eitt tilbod.
offer-not-yours = #{ $no } er eit tilbod frå nokon andre. `{ $prefix }netter` viser kva netter som har seng.
not-an-offer = #{ $no } er ikkje eit tilbod. `{ $prefix }tilbod` viser nummera.
offers-head = Tilbod til **{ $trip }**:
offers-none = Ingen tilbod til { $trip } som du kan sjå. `{ $prefix }{ $example }` lagar eit.

nights-past = { $nights } er allereie over.
nights-outside = Turen er ikkje i { $place } { $nights }, men { $stays }.
nights-unread = Eg får ikkje netter ut av det. #{ $no } gjeld { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } gjeld ikkje { $missing }, men { $nights }.
night-taken-already = For natta { $night } er det allereie takka ja til #{ $other }. `{ $prefix }avslå { $other } { $night }` gjev ho tilbake først.
offer-so-already = Slik er det allereie: { $offer }
offer-nothing-left = Her er det ingenting å endre: { $offer }

accepted = Takka ja til **#{ $no }**: { $nights } i { $place }. Vertskapet får vite det.
accepted-but = Ikkje { $nights }: Då er det allereie ei anna seng.
accepted-for-host = Gode nyhende: Reisefølgjet ({ $people ->
        [one] 1 person
       *[other] { $people } personar
    }) på **{ $trip }** vil gjerne overnatte hos deg: { $nights }, tilbod #{ $no }. Tusen takk!
accepted-for-host-how = Om noko kjem i vegen: `{ $prefix }trekk { $no }`, heile tilbodet eller ei natt.
accepted-for-crew = Takka ja for dykk alle: #{ $no } i { $place }, { $nights }.
declined = Takka nei til #{ $no } for { $nights }; vertskapet får vite det, med takk.
declined-for-host = **{ $trip }** treng ikkje tilbodet ditt #{ $no } for { $nights }. Tusen takk likevel!
declined-for-crew = Takka nei: #{ $no } i { $place }, { $nights }.
withdrawn = Trekt tilbake frå #{ $no }: { $nights }. Reisefølgjet får vite det.
withdrawn-for-crew = #{ $no } i { $place } er trekt tilbake for { $nights }.
lost-for-crew = **Ei seng er borte:** #{ $no } i { $place } er trekt tilbake for { $nights }, som de hadde takka ja til. `{ $prefix }netter` viser kva som er att.

nights-head = **{ $trip }**, { $count ->
        [one] éi komande natt
       *[other] { $count } komande netter
    }, { $without ->
        [0] inga utan seng
        [one] éi utan seng
       *[other] { $without } utan seng
    }:
nights-none = { $trip } har ingen komande netter. `{ $prefix }rute` viser vegen.
night-none = ❌ { $day } · { $place }{ $unsure } · ingen soveplass
night-offered = ❓ { $day } · { $place }{ $unsure } · { $count ->
        [one] 1 tilbod
       *[other] { $count } tilbod
    }: { $offers }
night-taken = ✅ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = Trekkje tilbake #{ $no } i { $place } for { $nights }? { $trip } har takka ja til desse nettene og reknar med dei. Skriv `{ $sure }`, eller trykk ✅, innan 15 minutt.
decline-ask = Gje frå deg #{ $no } i { $place } for { $nights }? De har takka ja til desse nettene; vertskapet får vite at de ikkje treng dei. Skriv `{ $sure }`, eller trykk ✅, innan 15 minutt.
nights-count = { $count ->
        [one] 1 natt
       *[other] { $count } netter
    }
nights-span = { $days } ({ $nights })
offer-how = Ombestemmer du deg? `{ $prefix }trekk { $no }`
offer-note-public = Alle som kan sjå turen, kan lese merknaden din.
offer-number-more = {" "}Éi natt til: `{ $prefix }tilby { $no } +{ $night }`
