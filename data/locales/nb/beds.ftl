# Bokmål: tilbud og netter. Dager er opphold: fra en kveld til morgenen da man drar.

kind-sofa = en sofa
kind-bed = en seng
kind-floor = gulvplass
kind-hammock = plass til en hengekøye
kind-tent = plass til et telt
kind-other = en soveplass

by-host = {" "}hos { $host }
nights-open = { $days } ({ $nights }, venter på svar)
nights-taken = { $days } ({ $nights }, avtalt)
nights-left = { $days } ({ $nights }, trengs ikke)
nights-withdrawn = { $days } ({ $nights }, trukket tilbake)
offer-line = **#{ $no }** { $kind }{ $by } { $place_in } for { $people ->
        [one] 1 person
       *[other] { $people } personer
    }: { $nights }{ $note }

offer-added = Tusen takk! Jeg har sendt tilbudet ditt, **#{ $no }**, videre til reisefølget på **{ $trip }**: { $kind } { $place_in } for { $people ->
        [one] 1 person
       *[other] { $people } personer
    }, { $nights }{ $note }. Jeg sier fra når de svarer.
accepted-elsewhere = Obs: Turen er ikke i nærheten av { $place } { $nights }, så det teller ikke med i `{ $prefix }netter`.
offer-cut = Jeg har utelatt { $nights }, for da er ikke reisefølget der.
offer-no-stop = { $place } er ikke et stopp ennå, så det er opp til reisefølget.
offer-for-crew = Nytt tilbud til **{ $trip }**: { $offer }
offer-for-crew-how = Vil du takke ja? Trykk ✅ eller ❌, eller skriv `{ $prefix }takk ja { $no }`{ $count ->
        [one] {""}
       *[other] {" "}(bare én natt: `{ $prefix }takk ja { $no } { $night }`)
    }.
offer-empty = Hva kan du tilby, og hvilke netter? For eksempel: `{ $prefix }{ $example }`.
offer-number = Vil du endre #{ $no }? Trekk tilbudet tilbake (`{ $prefix }trekk { $no }`) og legg det inn på nytt: `{ $prefix }{ $example }`.{ $more }
offer-kind-missing = Er det sofa, seng, gulvplass, hengekøye eller telt? For eksempel: `{ $prefix }{ $example }`.
offer-when-missing = Så fint, { $kind }! Hvilke netter? For eksempel: `{ $prefix }{ $example }`.
offer-nights-unread = Hvilke netter? Skriv fra kvelden de kommer, til morgenen de drar: `{ $prefix }{ $example }`.
offer-place-missing = Hvor? Turen har ikke noe stopp de nettene: `{ $prefix }{ $example }`.
offer-people = { $count } personer? Det må være mellom 1 og { $most }.
offer-too-long = Det er for mange netter for ett tilbud (høyst { $count }).
offer-not-yours = #{ $no } er et tilbud fra noen andre. `{ $prefix }netter` viser hvilke netter det er soveplass.
not-an-offer = #{ $no } er ikke et tilbud. `{ $prefix }tilbud` viser alle.
offers-head = Tilbud til **{ $trip }**:
offers-none = Ingen tilbud til { $trip } ennå. Slik legger du inn ett: `{ $prefix }{ $example }`.

nights-past = { $nights } er allerede passert.
nights-outside = Reisefølget er ikke { $place_in } { $nights }, men { $stays }.
nights-unread = Hvilke netter? #{ $no } gjelder { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } gjelder { $nights }, ikke { $missing }.
night-taken-already = Dere har allerede takket ja til #{ $other } for { $night }. Slik gir dere fra dere den natten: `{ $prefix }takk nei { $other } { $night }`.
offer-so-already = Det er slik allerede: { $offer }
offer-nothing-left = Her er det ikke mer å endre: { $offer }

accepted = Du har takket ja til **#{ $no }**: { $nights } { $place_in }. Jeg sier fra til verten.
accepted-but = Jeg har utelatt { $nights }, for da har dere allerede soveplass.
accepted-for-host = Gode nyheter: Reisefølget på **{ $trip }**{ $people ->
        [one] {""}
       *[other] , { $people } personer,
    } vil gjerne overnatte hos deg { $nights }. Tusen takk! Det gjelder #{ $no }.
accepted-for-host-first = Gode nyheter: { $people ->
        [one] { $owner }
        [2] { $owner } og én til
       *[other] { $owner } og reisefølget, { $people } personer,
    } vil gjerne overnatte hos deg { $nights }. Tusen takk! Det gjelder #{ $no }, på turen **{ $trip }**.
accepted-for-host-how = Hvis noe kommer i veien: `{ $prefix }trekk { $no }`. Gjelder det bare én natt, skriver du natten bak.
accepted-for-crew = Reisefølget ditt har takket ja til #{ $no } { $place_in }, { $nights }.
declined = Du har takket nei til #{ $no } for { $nights }. Jeg sier fra til verten og takker for tilbudet.
declined-for-host = Reisefølget på **{ $trip }** trenger ikke tilbudet ditt #{ $no } for { $nights }. Tusen takk likevel!
declined-for-crew = Reisefølget ditt har takket nei til #{ $no } { $place_in }, { $nights }.
withdrawn = Du har trukket tilbake #{ $no } for { $nights }. Jeg sier fra til reisefølget.
withdrawn-for-crew = #{ $no } { $place_in } er trukket tilbake for { $nights }.
lost-for-crew = **Dere har mistet en soveplass:** #{ $no } { $place_in }, som dere hadde takket ja til for { $nights }, er trukket tilbake. `{ $prefix }netter` viser hva dere fortsatt har.

nights-head = **{ $trip }**, { $count ->
        [one] 1 natt
       *[other] { $count } netter
    } igjen, { $without ->
        [0] { $count ->
            [one] med soveplass
           *[other] alle med soveplass
        }
        [one] 1 uten soveplass
       *[other] { $without } uten soveplass
    }:
nights-none = Det er ingen netter igjen på { $trip }. `{ $prefix }rute` viser ruten.
night-none = ❌ { $day } · { $place }{ $unsure } · ingen soveplass
night-offered = ❓ { $day } · { $place }{ $unsure } · { $count ->
        [one] 1 tilbud
       *[other] { $count } tilbud
    }: { $offers }
night-taken = ✅ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = Vil du trekke tilbake #{ $no } { $place_in } for { $nights }? Reisefølget på { $trip } har takket ja og regner med det. Skriv `{ $sure }` (bare «ja» er ikke nok) eller trykk ✅ innen 15 minutter.
decline-ask = Vil du gi fra deg #{ $no } { $place_in } for { $nights }? Du har takket ja, og jeg sier fra til verten at dere ikke trenger det likevel. Skriv `{ $sure }` (bare «ja» er ikke nok) eller trykk ✅ innen 15 minutter.
nights-count = { $count ->
        [one] 1 natt
       *[other] { $count } netter
    }
nights-span = { $days } ({ $nights })
offer-how = Har du ombestemt deg? `{ $prefix }trekk { $no }`
offer-note-public = Alle som kan se turen, kan lese merknaden din.
offer-number-more = {" "}Slik legger du til en natt: `{ $prefix }tilby { $no } +{ $night }`
