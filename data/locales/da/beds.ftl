# Dansk: tilbud og nætter. Dage er ophold: fra en aften til den morgen, man tager af sted.

kind-sofa = en sofa
kind-bed = en seng
kind-floor = en plads på gulvet
kind-hammock = plads til en hængekøje
kind-tent = plads til et telt
kind-other = et sted at sove
by-host = {" "}hos { $host }
nights-open = { $days } ({ $nights }, venter på svar)
nights-taken = { $days } ({ $nights }, aftalt)
nights-left = { $days } ({ $nights }, ikke aktuelt)
nights-withdrawn = { $days } ({ $nights }, trukket tilbage)
offer-line = **#{ $no }** { $kind } { $place_in }{ $by } til { $people ->
        [one] 1 person
       *[other] { $people } personer
    }: { $nights }{ $note }

offer-added = Mange tak! Jeg har sendt tilbud **#{ $no }** videre til holdet bag **{ $trip }**: { $kind } { $place_in } til { $people ->
        [one] 1 person
       *[other] { $people } personer
    }, { $nights }{ $note }. Jeg skriver, når de har svaret.
accepted-elsewhere = Vær opmærksom på, at I ikke er i nærheden af { $place } { $nights }, så det tæller ikke med i `{ $prefix }nætter`.
offer-cut = Jeg har udeladt { $nights }, for da er holdet der ikke.
offer-no-stop = { $place } er ikke et stop endnu, så nu er det op til holdet.
offer-for-crew = Nyt tilbud til **{ $trip }**: { $offer }
offer-for-crew-how = Vil I sige ja tak? Tryk ✅ eller ❌, eller skriv `{ $prefix }sig ja { $no }`{ $count ->
        [one] {""}
       *[other] {" "}(kun én nat: `{ $prefix }sig ja { $no } { $night }`)
    }.
offer-empty = Hvad kan du tilbyde, og hvilke nætter? For eksempel: `{ $prefix }{ $example }`.
offer-number = Vil du ændre #{ $no }? Træk det tilbage (`{ $prefix }træk tilbage { $no }`), og opret det igen: `{ $prefix }{ $example }`.{ $more }
offer-kind-missing = Er det en sofa, en seng, en plads på gulvet, en hængekøje eller et telt? For eksempel: `{ $prefix }{ $example }`.
offer-when-missing = Dejligt med { $kind }! Hvilke nætter? For eksempel: `{ $prefix }{ $example }`.
offer-nights-unread = Hvilke nætter? Regn fra den aften, de kommer, til den morgen, de rejser: `{ $prefix }{ $example }`.
offer-place-missing = Hvor er det? Rejsen har ikke noget stop de nætter: `{ $prefix }{ $example }`.
offer-people = Til { $count } personer? Det skal være mellem 1 og { $most }.
offer-too-long = Det er for mange nætter i ét tilbud. Der kan højst være { $count }.
offer-not-yours = #{ $no } er en andens tilbud. Med `{ $prefix }nætter` kan du se, hvilke nætter der er soveplads.
not-an-offer = #{ $no } er ikke et tilbud. Se tilbuddene med `{ $prefix }tilbud`.
offers-head = Tilbud til **{ $trip }**:
offers-none = Der er ingen tilbud til { $trip } endnu. Sådan tilbyder du noget: `{ $prefix }{ $example }`.

nights-past = De nætter er allerede forbi: { $nights }.
nights-outside = Holdet er ikke { $place_in } { $nights }, men { $stays }.
nights-unread = Hvilke nætter? #{ $no } gælder { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } gælder { $nights }, ikke { $missing }.
night-taken-already = I har allerede sagt ja tak til #{ $other } { $night }. Sådan bliver natten fri igen: `{ $prefix }sig nej { $other } { $night }`.
offer-so-already = Sådan er det allerede: { $offer }
offer-nothing-left = Her er der ikke mere at ændre: { $offer }
accepted = I har sagt ja tak til **#{ $no }**: { $nights } { $place_in }. Jeg giver værten besked.
accepted-but = Jeg har udeladt { $nights }, for da har I allerede en soveplads.
accepted-for-host = Gode nyheder: Holdet bag **{ $trip }**{ $people ->
        [one] {""}
       *[other] , { $people } personer,
    } vil meget gerne overnatte hos dig { $nights }. Tusind tak! Det gælder #{ $no }.
accepted-for-host-first = Gode nyheder: { $people ->
        [one] { $owner }
        [2] { $owner } og en til
       *[other] { $owner } og holdet, { $people } personer,
    } vil meget gerne overnatte hos dig { $nights }. Tusind tak! Det gælder #{ $no }, på rejsen **{ $trip }**.
accepted-for-host-how = Hvis der kommer noget i vejen, så skriv `{ $prefix }træk tilbage { $no }`. Gælder det kun én nat, så skriv den til sidst.
accepted-for-crew = I har sagt ja tak til #{ $no } { $place_in }, { $nights }.
declined = I har sagt nej tak til #{ $no }, { $nights }. Jeg giver værten besked og siger tak for tilbuddet.
declined-for-host = Holdet bag **{ $trip }** har ikke brug for dit tilbud #{ $no }, { $nights }. Tusind tak alligevel!
declined-for-crew = I har sagt nej tak til #{ $no } { $place_in }, { $nights }.
withdrawn = Du har trukket #{ $no } tilbage: { $nights }. Jeg giver holdet besked.
withdrawn-for-crew = #{ $no } { $place_in } er trukket tilbage: { $nights }.
lost-for-crew = **I har mistet en soveplads:** #{ $no } { $place_in }, som I havde sagt ja tak til, er trukket tilbage for { $nights }. Se, hvad I stadig har: `{ $prefix }nætter`.

nights-head = **{ $trip }**, { $count ->
        [one] 1 nat
       *[other] { $count } nætter
    } forude, { $without ->
        [0] { $count ->
            [one] med soveplads
           *[other] alle med soveplads
        }
        [one] 1 uden soveplads
       *[other] { $without } uden soveplads
    }:
nights-none = Der er ikke flere nætter forude på { $trip }. Se ruten med `{ $prefix }rute`.
night-none = ❌ { $day } · { $place }{ $unsure } · ingen soveplads
night-offered = ❓ { $day } · { $place }{ $unsure } · { $count ->
        [one] 1 tilbud
       *[other] { $count } tilbud
    }: { $offers }
night-taken = ✅ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = Vil du trække #{ $no } { $place_in } tilbage for { $nights }? Holdet bag { $trip } har sagt ja tak og regner med det. Skriv `{ $sure }` (”ja” alene er ikke nok) inden for 15 minutter, eller tryk ✅.
decline-ask = Vil I give #{ $no } { $place_in } fra jer for { $nights }? I har sagt ja tak, så jeg fortæller værten, at I alligevel ikke har brug for det. Skriv `{ $sure }` (”ja” alene er ikke nok) inden for 15 minutter, eller tryk ✅.
nights-count = { $count ->
        [one] 1 nat
       *[other] { $count } nætter
    }
nights-span = { $days } ({ $nights })
offer-how = Har du fortrudt? `{ $prefix }træk tilbage { $no }`
offer-note-public = Alle, der kan se rejsen, kan læse din bemærkning.
offer-number-more = {" "}Sådan tilføjer du en nat: `{ $prefix }tilbyd { $no } +{ $night }`
