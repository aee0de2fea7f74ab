# Dansk: tilbud og nætter. Dage er ophold: fra en aften til den morgen, man tager af sted.

kind-sofa = en sofa
kind-bed = en seng
kind-floor = en plads på gulvet
kind-hammock = en plads til en hængekøje
kind-tent = en teltplads
kind-other = et sted at sove

by-host = {" "}hos { $host }
nights-open = { $days } ({ $nights }, åbent)
nights-taken = { $days } ({ $nights }, accepteret)
nights-left = { $days } ({ $nights }, ikke nødvendigt)
nights-withdrawn = { $days } ({ $nights }, trukket tilbage)
offer-line = **#{ $no }** { $kind } i { $place }{ $by } til { $people ->
        [one] én person
       *[other] { $people } personer
    }: { $nights }{ $note }

offer-added = Mange tak! Jeg har sendt tilbud **#{ $no }** videre til holdet på **{ $trip }**: { $kind } i { $place } til { $people ->
        [one] 1 person
       *[other] { $people } personer
    }, { $nights }{ $note }. Jeg skriver, når de har svaret.
accepted-elsewhere = Obs: Rejsen er ikke i nærheden af { $place } { $nights }, så `{ $prefix }nætter` tæller det ikke med.
offer-cut = Sprang { $nights } over: Holdet er der ikke på det tidspunkt.
offer-no-stop = { $place } er ikke et stop endnu; holdet bestemmer.
offer-for-crew = Til **{ $trip }**: { $offer }
offer-for-crew-how = Sige ja tak? Tryk ✅ eller ❌, eller skriv `{ $prefix }accepter { $no }`{ $count ->
        [one] {""}
       *[other] {" "}(kun én nat: `{ $prefix }accepter { $no } { $night }`)
    }.
offer-empty = Hvad, og hvilke nætter? For eksempel: `{ $prefix }{ $example }`.
offer-number = Vil du ændre #{ $no }? Træk det tilbage med `{ $prefix }tilbagetræk { $no }`, og tilbyd på ny: `{ $prefix }{ $example }`.{ $more }
offer-kind-missing = En sofa, seng, plads på gulvet, hængekøje eller telt? For eksempel: `{ $prefix }{ $example }`.
offer-when-missing = Jeg læste { $kind }. Hvilke nætter? For eksempel: `{ $prefix }{ $example }`.
offer-nights-unread = Det kan jeg ikke få nætter ud af. Fra en aften til en morgen: `{ $prefix }{ $example }`.
offer-place-missing = Hvor? Der er ikke noget stop de nætter. For eksempel: `{ $prefix }{ $example }`.
offer-people = Til { $count }? Fra 1 til { $most }, tak.
offer-too-long = Det er meget: højst { $count } nætter i ét tilbud.
offer-not-yours = #{ $no } er en andens tilbud. `{ $prefix }nætter` viser, hvilke nætter der har en soveplads.
not-an-offer = #{ $no } er ikke et tilbud. `{ $prefix }tilbud` viser deres numre.
offers-head = Tilbud til **{ $trip }**:
offers-none = Ingen tilbud til { $trip }, som du kan se. `{ $prefix }{ $example }` opretter et.

nights-past = { $nights } er allerede forbi.
nights-outside = Rejsen er ikke i { $place } { $nights }, men { $stays }.
nights-unread = Det kan jeg ikke få nætter ud af. #{ $no } gælder { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } gælder ikke { $missing }, men { $nights }.
night-taken-already = Natten { $night } er allerede accepteret fra #{ $other }. `{ $prefix }afslå { $other } { $night }` giver den tilbage først.
offer-so-already = Sådan er det allerede: { $offer }
offer-nothing-left = Ikke noget at ændre der: { $offer }

accepted = Accepteret fra **#{ $no }**: { $nights } i { $place }. Værten får besked.
accepted-but = Ikke { $nights }: Der er allerede en anden soveplads.
accepted-for-host = Gode nyheder: Holdet ({ $people ->
        [one] 1 person
       *[other] { $people } personer
    }) på **{ $trip }** vil gerne overnatte hos dig: { $nights }, tilbud #{ $no }. Mange tak!
accepted-for-host-how = Hvis der kommer noget i vejen: `{ $prefix }tilbagetræk { $no }`, det hele eller en enkelt nat.
accepted-for-crew = Accepteret på alles vegne: #{ $no } i { $place }, { $nights }.
declined = Afslået: #{ $no } for { $nights }. Værten får besked, med tak.
declined-for-host = **{ $trip }** har ikke brug for dit tilbud #{ $no } for { $nights }. Tak alligevel!
declined-for-crew = Afslået: #{ $no } i { $place }, { $nights }.
withdrawn = Trukket tilbage fra #{ $no }: { $nights }. Holdet får besked.
withdrawn-for-crew = #{ $no } i { $place } blev trukket tilbage for { $nights }.
lost-for-crew = **En soveplads er væk:** #{ $no } i { $place } blev trukket tilbage for { $nights }, som I havde accepteret. `{ $prefix }nætter` viser, hvad der er tilbage.

nights-head = **{ $trip }**, { $count ->
        [one] én nat
       *[other] { $count } nætter
    } forude, { $without ->
        [0] alle med soveplads
        [one] én uden soveplads
       *[other] { $without } uden soveplads
    }:
nights-none = { $trip } har ingen nætter forude. `{ $prefix }rute` viser vejen.
night-none = ❌ { $day } · { $place }{ $unsure } · ingen soveplads
night-offered = ❓ { $day } · { $place }{ $unsure } · { $count ->
        [one] 1 tilbud
       *[other] { $count } tilbud
    }: { $offers }
night-taken = ✅ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = Trække #{ $no } i { $place } tilbage for { $nights }? { $trip } har sagt ja til de nætter og regner med dem. Skriv `{ $sure }`, eller tryk ✅, inden for 15 minutter.
decline-ask = Give #{ $no } i { $place } fra jer for { $nights }? I har sagt ja til de nætter; værten får at vide, at I ikke har brug for dem. Skriv `{ $sure }`, eller tryk ✅, inden for 15 minutter.
nights-count = { $count ->
        [one] 1 nat
       *[other] { $count } nætter
    }
nights-span = { $days } ({ $nights })
offer-how = Fortryder du? `{ $prefix }tilbagetræk { $no }`
offer-note-public = Alle, der kan se rejsen, kan læse din note.
offer-number-more = {" "}Én nat mere: `{ $prefix }tilbyd { $no } +{ $night }`
