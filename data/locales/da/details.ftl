# Dansk: hvordan man kommer ind, kun for holdet og omkring nætter, der er accepteret; det, der ligner en adresse; spørgsmål
# mellem hold og vært; nætter, der falder bort, tilbud, der venter.

help-details = hvordan man kommer ind, kun for holdet når en nat er accepteret
    .usage = adresse N [TEKST | -]
    .example = adresse 4 Storegade 1, tredje sal, nøglen er hos naboen
help-ask = spørger en vært om noget, uden dit navn
    .usage = spørg N TEKST
    .example = spørg 4 Kan vi komme klokken 23?
help-tell = fortæller holdet noget om dit tilbud
    .usage = fortæl N TEKST
    .example = fortæl 4 Jeg er hjemme fra seks

## Fra værten

details-where = Adressen tager jeg kun imod i vores krypterede direkte chat. Skriv den bare der.
details-in-room = **Det her kan alle her læse.** Jeg har ikke gemt noget af det. Slet venligst din besked, og skriv den til mig i en krypteret direkte chat.
details-unencrypted = **Denne chat er ikke krypteret.** Jeg har ikke gemt noget af det. Slet venligst din besked, og skriv den til mig i en krypteret direkte chat.
offer-host-only = #{ $no } er ikke dit tilbud: Kun den, der gav det, kan gøre det. Jeg har ikke gemt noget af det.
details-too-long = Det er for langt: højst { $count } tegn. Jeg har ikke gemt noget af det.
details-over = #{ $no } er forbi, så jeg har ikke gemt noget af det.
details-ask = **Hvem der får din adresse:** #{ $no }, { $kind } i { $place }, { $nights }, er til **{ $trip }**, som { $owner } ejer. { $count ->
        [0] Ingen andre er med endnu; kommer der nogen til, siger jeg det til dig.
       *[other] De, der er med, kan læse den: { $readers }.
    } Skal jeg gemme den? Svar `ja` inden for 15 minutter, eller `nej`, hvis det ikke er dem, du mener.
details-kept = Gemt med **#{ $no }**: { $kind } i { $place }, { $nights }, til **{ $trip }**, som { $owner } ejer. { $count ->
        [0] Ingen andre er med på rejsen endnu, så ingen kan læse det.
       *[other] De, der er med på rejsen, kan læse det: { $readers }.
    } Ingen andre får det af mig, og jeg viser det ikke på nogen liste.
details-kept-told = Dagen er kommet: Holdet har fået det nu. Jeg sletter den besked, når de er rejst.
details-kept-for = Jeg fortæller dem det om aftenen { $day } og samme aften, som de kommer; når de er rejst, sletter jeg det, jeg fortalte.
details-kept-until = Hvis de siger ja, fortæller jeg dem det fra aftenen før; når de er rejst, sletter jeg det, jeg fortalte.
details-same = Sådan står det allerede for #{ $no }.
details-none = Der er ikke gemt noget om, hvordan man kommer ind hos #{ $no }. `{ $prefix }adresse { $no } TEKST` gemmer det for holdet.
details-own = Sådan kommer man ind hos **#{ $no }**: ”{ $details }”
details-own-next = Det, jeg har gemt for #{ $no }, kommer i en besked for sig, som jeg sletter, når det er forbi. `{ $prefix }adresse { $no } -` glemmer det.
details-forgotten = Glemt: Der er ikke gemt noget om, hvordan man kommer ind hos #{ $no }. Hvor jeg havde fortalt det, sletter jeg det.
details-deleted-by-host = Beskeden blev slettet eller siger noget andet nu: Det, den sagde om, hvordan man kommer ind, er glemt, og hvor jeg havde fortalt det, sletter jeg det.
details-please = Hvad er adressen, og hvordan kommer de ind? Skriv det bare her: Kun holdet får det, kort før de kommer.
details-passed-on = **{ $trip }:** Holdet har fået at vide, hvordan de kommer ind hos #{ $no }, for { $nights }. Jeg sletter det, når de er rejst.
details-newcomer = **{ $trip }:** { $name } er med på rejsen nu og kan læse, hvordan man kommer ind hos **#{ $no }** i { $place }. Vil du ikke det, tager `{ $prefix }adresse { $no } -` det tilbage.

## Til holdet

details-told = Sådan kommer I ind hos **#{ $no }** i { $place }{ $host }, { $nights }: ”{ $details }”
details-told-changed = **Ændret!** Sådan kommer I ind hos **#{ $no }** i { $place }{ $host }, { $nights }: ”{ $details }”
details-told-until = Det her er kun til dig. Jeg sletter det, når I er rejst.
details-come = Hvordan I kommer ind, står i en besked for sig.
details-come-later = Hvordan I kommer ind, fortæller jeg { $day }, om aftenen.
details-later = Hvordan I kommer ind hos #{ $no } i { $place }, for { $night }, fortæller jeg { $day }, om aftenen.
details-missing = Værten for #{ $no } har ikke sagt noget endnu om, hvordan I kommer ind. `{ $prefix }spørg { $no } Hvordan kommer vi ind?` spørger.
details-taken-back = **{ $trip }:** Det, der er sagt om, hvordan I kommer ind hos #{ $no } i { $place }, gælder ikke længere; værten trak det tilbage. `{ $prefix }spørg { $no } Hvordan kommer vi ind?` spørger.
details-deleted = Det, jeg fortalte om, hvordan I kommer ind, sletter jeg.

## Det, der ligner en adresse

note-private = ”{ $part }” ligner en adresse, en kode eller en måde at få fat i nogen på. Alle, der ser tilbuddet, kan læse noten, så jeg har ikke gemt noget. Send tilbuddet igen uden det. Skriv så resten for sig her: Det får kun holdet.
note-private-in-room = **Det ligner en adresse, en kode eller en måde at få fat i nogen på, og alle her kan læse det.** Jeg har ikke gemt noget. Slet din besked, og send tilbuddet igen uden det. Skriv så resten til mig i en direkte chat: Det får kun holdet.
note-private-stop = ”{ $part }” ligner en adresse, en kode eller en måde at få fat i nogen på. Alle, der ser rejsen, kunne læse det her, så jeg har ikke gemt noget. Send det igen uden. Er det vejen ind hos dig, så skriv den til mig for sig. Er det nogen at møde: `{ $prefix }kontakt Lena, Malmö, …`.
note-private-meetup = ”{ $part }” ligner en adresse, en kode eller en måde at få fat i nogen på, og et møde er for alle, der må se rejsen. Jeg har ikke gemt noget. Send det igen uden. Et offentligt sted skrives før noten: `{ $prefix }møde Middag tirsdag 18:00 i Oslo på Storgata 12`. Nøgler og koder fortæller du dem, der kommer.
note-private-trip = ”{ $part }” ligner en adresse, en kode eller en måde at få fat i nogen på, og alle, der må se rejsen, kan læse det her. Jeg har ikke gemt noget. Send det igen uden. En mailadresse eller et nummer, der må være offentligt, skriver du med `{ $prefix }rejse kontakt …`.
note-private-here = **Det ligner en adresse, en kode eller en måde at få fat i nogen på, og alle her kan læse det.** Jeg har ikke gemt noget. Slet venligst din besked, og send den igen uden.

## Spørgsmål

ask-in-direct-chat = Det, der er mellem hold og vært, giver jeg kun videre fra en krypteret direkte chat. Skriv det til mig der.
ask-oneself = Om #{ $no } er der ingen andre end dig, der kan høre det.
ask-gone = Den, der skrev det om #{ $no }, har ikke med det at gøre længere.
ask-empty = Om hvad? For eksempel: `{ $prefix }spørg { $no } Kan vi komme klokken 23?`
tell-empty = Hvad? For eksempel: `{ $prefix }fortæl { $no } Jeg er hjemme fra seks`
ask-over = #{ $no } er forbi eller trukket tilbage.
ask-too-often = Det er nok om #{ $no } for en dag: Jeg giver højst { $count } beskeder videre.
tell-private = Det ligner en adresse eller et telefonnummer, så jeg har ikke givet noget videre. `{ $prefix }adresse { $no } …` gemmer det for holdet og fortæller dem det, når dagen er kommet.
asked-for-host = **{ $trip }** spørger om dit tilbud #{ $no }: ”{ $text }”
asked-for-host-how = Svar på denne besked, så giver jeg det videre; eller `{ $prefix }fortæl { $no } …`. Ingen af jer ser, hvem der skriver.
told-for-crew = **{ $trip }:** Værten for #{ $no } siger: ”{ $text }”
told-for-crew-how = Svar på denne besked, så giver jeg det videre; eller `{ $prefix }spørg { $no } …`.
asked-on = Givet videre til værten for #{ $no }, uden dit navn. Jeg siger til, hvad svaret bliver.
told-on = Givet videre, om #{ $no }.
deleted-passed-on = Beskeden blev slettet; hvor jeg havde givet den videre, sletter jeg den også.

## Nætter

lost-others = For { $night } er der stadig { $offers }: `{ $prefix }accepter { $no } { $night }`.
lost-left = For { $night } havde I afslået { $offers }. Hvis der stadig er plads: `{ $prefix }accepter { $no } { $night }`.
lost-none = For { $night } er der ikke tilbudt andet.
offer-waits = Venter stadig på jeres svar, for **{ $trip }**: { $offer }
offer-suggests = { $place } er ikke et stop endnu, så jeg spørger holdet, om de kommer forbi: #{ $no }.
offer-more-unread = Hvilke nætter mere? For eksempel: `{ $prefix }tilbyd { $no } +{ $night }`.
offer-more-for-crew = For **{ $trip }**, nu også for { $nights }: { $offer }
number-by = #{ $no }{ $by }
details-save = Gemme det her til **#{ $no }**, { $kind } i { $place }, { $nights }? Kun holdet i **{ $trip }** får det: { $readers }. Ja eller nej?
details-say-yes = Skriv »ja«, tak: Et tryk er ikke krypteret, så det er ikke nok til en adresse.
details-once-accepted = Du får adressen til #{ $no }, når du har takket ja: `{ $prefix }accepter { $no }`
details-which = Hvilken soveplads gælder det: { $items }? Sæt nummeret foran: `{ $prefix }adresse { $no } …`. Jeg har ikke gemt noget.
details-no-offer = Du tilbyder ingen soveplads endnu, så der er ikke noget at gemme en adresse til. Jeg har ikke gemt noget.
details-no-bed = I har ikke takket ja til nogen soveplads endnu, så der er ingen adresse at give.
