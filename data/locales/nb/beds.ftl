# Bokmål: tilbud og netter. Dager er opphold: fra en kveld til morgenen da man drar.

kind-sofa = en sofa
kind-bed = en seng
kind-floor = gulvplass
kind-hammock = en hengekøyeplass
kind-tent = en teltplass
kind-other = en soveplass

by-host = {" "}hos { $host }
nights-open = { $nights } (åpent)
nights-taken = { $nights } (takket ja)
nights-left = { $nights } (trengs ikke)
nights-withdrawn = { $nights } (trukket tilbake)
offer-line = **#{ $no }** { $kind } i { $place }{ $by } for { $people ->
        [one] én
       *[other] { $people }
    }: { $nights }{ $note }

offer-added = Tilbud **#{ $no }**: { $kind } i { $place } for { $people ->
        [one] én
       *[other] { $people }
    }, { $nights } ({ $count ->
        [one] én natt
       *[other] { $count } netter, som kan tas én for én
    }){ $note }. Reisefølget får vite det. Tusen takk!
accepted-elsewhere = Obs: Turen er ikke i nærheten av { $place } { $nights }, så `{ $prefix }netter` regner det ikke med.
offer-cut = Sløyfet: { $nights }. De er ikke der da.
offer-no-stop = { $place } er ikke et stopp ennå; reisefølget bestemmer.
offer-public = Merknaden er offentlig. Hold adressen og telefonnummeret ditt utenfor: `{ $prefix }adresse { $no } …` i en direktechat med meg gir dem videre i fortrolighet når en natt er avtalt. `{ $prefix }trekk { $no }` trekker tilbudet tilbake.
offer-for-crew = Til **{ $trip }**: { $offer }
offer-for-crew-how = `{ $prefix }godta { $no }`, eller natt for natt: `{ $prefix }godta { $no } { $night }`. `{ $prefix }avslå { $no }` takker nei.
offer-empty = Hva, og for hvilke netter? For eksempel: `{ $prefix }tilby Oslo sofa man–tirs og/eller tirs–ons for 2 -- vi har katt`.
offer-number = #{ $no } kan få flere netter, `{ $prefix }tilby { $no } +tors`, eller trekkes tilbake, `{ $prefix }trekk { $no }`, og tilbys på nytt: `{ $prefix }tilby Oslo sofa man–tirs`.
offer-kind-missing = Sofa, seng, gulv, hengekøye eller telt? For eksempel: `{ $prefix }tilby Oslo sofa man–tirs`.
offer-when-missing = Jeg leste: { $kind }. For hvilke netter? For eksempel: `{ $prefix }tilby Oslo sofa man–tirs`.
offer-nights-unread = Jeg får ikke netter ut av det. Fra en kveld til en morgen: `{ $prefix }tilby Oslo sofa man–tirs og/eller tirs–ons`.
offer-place-missing = Hvor? Det er ikke noe stopp de nettene. For eksempel: `{ $prefix }tilby Oslo sofa man–tirs`.
offer-people = For { $count }? Velg fra 1 til { $most }.
offer-too-long = Det var mye: høyst { $count } netter i ett tilbud.
offer-not-yours = #{ $no } er et tilbud fra noen andre. `{ $prefix }netter` viser hvilke netter som har seng.
not-an-offer = #{ $no } er ikke et tilbud. `{ $prefix }tilbud` viser numrene.
offers-head = Tilbud til **{ $trip }**:
offers-none = Ingen tilbud til { $trip } som du kan se. `{ $prefix }tilby Oslo sofa man–tirs` lager ett.

nights-past = { $nights } er allerede over.
nights-outside = Turen er ikke i { $place } { $nights }, men { $stays }.
nights-unread = Jeg får ikke netter ut av det. #{ $no } gjelder { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } gjelder ikke { $missing }, men { $nights }.
night-taken-already = For natten { $night } er det allerede takket ja til #{ $other }. `{ $prefix }avslå { $other } { $night }` gir den tilbake først.
offer-so-already = Slik er det allerede: { $offer }
offer-nothing-left = Her er det ingenting å endre: { $offer }

accepted = Takket ja til **#{ $no }**: { $nights } i { $place }. Vertskapet får vite det.
accepted-but = Ikke { $nights }: Da er det allerede en annen seng.
accepted-for-host = **{ $trip }** takker ja til tilbudet ditt #{ $no } for { $nights }. Tusen takk!
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
night-none = ✗ { $day } · { $place }{ $unsure } · ingen seng
night-offered = ? { $day } · { $place }{ $unsure } · { $count ->
        [one] ett tilbud
       *[other] { $count } tilbud
    }: { $offers }
night-taken = ✓ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = Trekke tilbake #{ $no } i { $place } for { $nights }? { $trip } har takket ja til disse nettene og regner med dem. Skriv `{ $sure }`, eller trykk ✅, innen 15 minutter.
decline-ask = Gi fra deg #{ $no } i { $place } for { $nights }? Dere har takket ja til disse nettene; vertskapet får vite at dere ikke trenger dem. Skriv `{ $sure }`, eller trykk ✅, innen 15 minutter.
