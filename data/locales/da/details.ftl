# Dansk: hvordan man kommer ind, kun for holdet og omkring nætter, der er aftalt; det, der ligner en adresse; spørgsmål
# mellem hold og vært; nætter, der falder bort, tilbud, der venter.

help-details = giv holdet din adresse, og hvordan man kommer ind, uden at andre ser det
    .usage = adresse N [TEKST | -]
    .example = adresse 4 Storegade 1, tredje sal, nøglen er hos naboen
help-ask = spørg en vært om noget, uden dit navn
    .usage = spørg N TEKST
    .example = spørg 4 Kan vi komme klokken 23?
help-tell = fortæl holdet noget om dit tilbud
    .usage = fortæl N TEKST
    .example = fortæl 4 Jeg er hjemme fra seks

## Fra værten

details-where = Giv mig adressen i vores krypterede direkte chat. Skriv den bare der.
details-in-room = **Det kan alle her læse.** Jeg har ikke gemt det. Slet helst din besked, og send den til mig i en krypteret direkte chat.
details-unencrypted = **Denne chat er ikke krypteret,** så jeg har ikke gemt det. Slet helst din besked, og send den til mig i en krypteret direkte chat.
offer-host-only = Det kan kun værten for #{ $no } gøre. Jeg har ikke gemt noget.
details-too-long = Det er for langt (højst { $count } tegn), så jeg har ikke gemt det.
details-over = #{ $no } er forbi, så jeg har ikke gemt det.
details-ask = **Hvem får din adresse?** #{ $no }, { $kind } { $place_in }, { $nights }, er til **{ $trip }**, som { $owner } ejer. { $count ->
        [0] Der er ikke andre med endnu. Kommer der nogen til, siger jeg det.
       *[other] De her er med og kan læse den: { $readers }.
    } Skal jeg gemme den? Skriv `ja` inden for 15 minutter, eller `nej`, hvis det ikke er dem, du mener.
details-kept = Gemt til **#{ $no }**: { $kind } { $place_in }, { $nights }, til **{ $trip }**, som { $owner } ejer. { $count ->
        [0] Der er ikke andre med endnu, så ingen kan læse det.
       *[other] De her er med på rejsen og kan læse det: { $readers }.
    } Jeg viser det ikke til andre.
details-kept-told = De kommer i dag, så jeg har sendt det til holdet. Når de er rejst igen, sletter jeg den besked.
details-kept-for = Jeg sender det om aftenen { $day } og igen den aften, de kommer. Når de er rejst igen, sletter jeg det.
details-kept-until = Hvis de siger ja tak, sender jeg det til dem aftenen før. Når de er rejst igen, sletter jeg det.
details-same = Det er det, jeg allerede har for #{ $no }.
details-none = Jeg har ikke nogen adresse til #{ $no } endnu. Sådan gemmer du en til holdet: `{ $prefix }adresse { $no } TEKST`.
details-own = Det her har jeg gemt for **#{ $no }**: ”{ $details }”
details-own-next = Adressen til #{ $no } får du i en besked for sig, så jeg kan slette den senere. Vil du fjerne den nu, så skriv `{ $prefix }adresse { $no } -`.
details-forgotten = Okay, jeg har glemt adressen til #{ $no } og sletter den hos dem, jeg har sendt den til.
details-deleted-by-host = Du har slettet eller ændret den besked, så jeg har glemt adressen i den og sletter den hos dem, jeg har sendt den til.
details-please = Hvad er adressen, og hvordan kommer man ind? Skriv det bare her. Kun holdet får det, kort før de kommer.
details-passed-on = **{ $trip }:** Jeg har sendt holdet din adresse (#{ $no }, { $nights }). Når de er rejst igen, sletter jeg den.
details-newcomer = **{ $trip }:** { $name } er kommet med på holdet og kan nu læse adressen til **#{ $no }** { $place_in }. Vil du ikke have det, så skriv `{ $prefix }adresse { $no } -`.

## Til holdet

details-told = Adressen til **#{ $no }**{ $host } { $place_in }, { $nights }: ”{ $details }”
details-told-changed = **Ny adresse** til **#{ $no }**{ $host } { $place_in }, { $nights }: ”{ $details }”
details-told-until = Det her er kun til dig. Jeg sletter det, når I er rejst igen.
details-come = Adressen får I i en besked for sig.
details-come-later = Jeg sender jer adressen om aftenen { $day }.
details-later = #{ $no } { $place_in }, { $night }: Jeg sender jer adressen om aftenen { $day }.
details-missing = Værten for #{ $no } har ikke givet mig adressen endnu. Spørg selv: `{ $prefix }spørg { $no } Hvordan kommer vi ind?`
details-taken-back = **{ $trip }:** Værten har trukket adressen til #{ $no } { $place_in } tilbage. Spørg selv: `{ $prefix }spørg { $no } Hvordan kommer vi ind?`
details-deleted = Jeg har slettet den adresse, jeg sendte dig.

## Det, der ligner en adresse

note-private = ”{ $part }” ligner en adresse, en kode eller kontaktoplysninger. Alle, der kan se tilbuddet, kan læse bemærkningen, så jeg har ikke gemt noget. Send tilbuddet igen uden det. Skriv så resten for sig selv her: Det får kun holdet.
note-private-in-room = **Det ligner en adresse, en kode eller kontaktoplysninger, og alle her kan læse det.** Jeg har ikke gemt noget. Slet helst din besked, og send tilbuddet igen uden det. Skriv så resten til mig i en direkte chat: Det får kun holdet.
note-private-stop = ”{ $part }” ligner en adresse, en kode eller kontaktoplysninger. Alle, der kan se rejsen, ville kunne læse det her, så jeg har ikke gemt noget. Send det igen uden. Er det din egen adresse, så skriv den til mig for sig selv. Er det nogen, I kan møde, så skriv `{ $prefix }kontakt Lena, Malmö, …`.
note-private-meetup = ”{ $part }” ligner en adresse, en kode eller kontaktoplysninger. Alle, der kan se rejsen, ville kunne læse det her, så jeg har ikke gemt noget. Send det igen uden. Et offentligt sted skriver du før bemærkningen: `{ $prefix }træf Middag tirsdag kl. 18 i Oslo på Storgata 12`. Nøgler og koder giver du kun til dem, der kommer.
note-private-trip = ”{ $part }” ligner en adresse, en kode eller kontaktoplysninger. Alle, der kan se rejsen, ville kunne læse det her, så jeg har ikke gemt noget. Send det igen uden. Må en mailadresse eller et nummer gerne være offentligt, så skriv `{ $prefix }rejse kontakt …`.
note-private-here = **Det ligner en adresse, en kode eller kontaktoplysninger, og alle her kan læse det.** Jeg har ikke gemt noget. Slet helst din besked, og send den igen uden det.

## Spørgsmål

ask-in-direct-chat = Jeg sender kun beskeder videre mellem hold og vært fra en krypteret direkte chat. Skriv til mig der.
ask-oneself = #{ $no } er kun dit, så der er ingen at sende det videre til.
ask-gone = Den, der skrev det om #{ $no }, er ikke med længere.
ask-empty = Hvad vil du spørge om? For eksempel: `{ $prefix }spørg { $no } Kan vi komme klokken 23?`
tell-empty = Hvad skal jeg fortælle dem? For eksempel: `{ $prefix }fortæl { $no } Jeg er hjemme fra seks`
ask-over = #{ $no } er forbi eller trukket tilbage.
ask-too-often = Jeg kan sende { $count } beskeder om dagen videre om #{ $no }. Prøv igen i morgen.
tell-private = Det ligner en adresse eller et telefonnummer, så jeg har ikke sendt det videre. Sådan får kun holdet det: `{ $prefix }adresse { $no } …`.
asked-for-host = Holdet bag **{ $trip }** skriver om dit tilbud #{ $no }: ”{ $text }”
asked-for-host-how = Svar på denne besked, så sender jeg det videre, eller brug `{ $prefix }fortæl { $no } …`. Jeg siger ikke, hvem der skrev.
told-for-crew = **{ $trip }:** Værten for #{ $no } skriver: ”{ $text }”
told-for-crew-how = Svar på denne besked, så sender jeg det videre, eller brug `{ $prefix }spørg { $no } …`.
asked-on = Jeg har sendt det videre til værten for #{ $no } uden dit navn. Jeg siger til, når der kommer svar.
told-on = Sendt videre til holdet (#{ $no }).
deleted-passed-on = Du har slettet den besked, så jeg sletter den også hos dem, jeg har sendt den videre til.

## Nætter

lost-others = For { $night } er der stadig { $offers }: `{ $prefix }sig ja { $no } { $night }`.
lost-left = I har sagt nej tak til { $offers } for { $night }. Måske er der stadig plads: `{ $prefix }sig ja { $no } { $night }`.
lost-none = Der er ingen andre tilbud for { $night } endnu.
offer-waits = Dette tilbud til **{ $trip }** venter stadig på jeres svar: { $offer }
offer-suggests = { $place } er ikke et stop endnu, så jeg spørger holdet, om de har lyst til at komme: #{ $no }.
offer-more-unread = Hvilke nætter skal jeg tilføje? For eksempel: `{ $prefix }tilbyd { $no } +{ $night }`.
offer-more-for-crew = Flere nætter til **{ $trip }**, { $nights }: { $offer }
number-by = #{ $no }{ $by }
details-save = Skal jeg gemme det her for **#{ $no }**, { $kind } { $place_in }, { $nights }? Kun holdet bag **{ $trip }** får det: { $readers }. Ja eller nej?
details-say-yes = Skriv ”ja”. Et tryk er ikke krypteret, så det er ikke nok, når det gælder en adresse.
details-once-accepted = I får adressen til #{ $no }, når I har sagt ja tak: `{ $prefix }sig ja { $no }`
details-which = Hvilken soveplads gælder det: { $items }? Skriv nummeret foran: `{ $prefix }adresse { $no } …`. Jeg har ikke gemt det endnu.
details-no-offer = Du tilbyder ikke nogen soveplads endnu, så jeg har ikke gemt det.
details-no-bed = I har ikke sagt ja tak til nogen soveplads endnu, så der er ingen adresse at give jer.
way-in-not-now = Helt fint. Når det passer dig: skriv det bare her.

details-together = Jeg har lagt det sammen med det, du skrev før.
details-added = Jeg føjer det til adressen, jeg allerede har for #{ $no }. Vil du hellere skifte det hele ud, så skriv `{ $prefix }adresse { $no } …`.
details-instead = Det er en anden gade, så det træder i stedet for alt, du gav mig for #{ $no } før.
details-sent = Holdet har fået det. Jeg sletter beskeden, når de er rejst igen.
details-told-early = Det gælder fra { $day }, ikke i nat.
