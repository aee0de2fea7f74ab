# Bokmål: hvordan man kommer inn, bare for reisefølget og rundt netter som er avtalt; det som ligner en adresse; spørsmål
# mellom reisefølge og vert; netter som faller bort, tilbud som venter.

help-details = gi reisefølget adressen din og si hvordan de kommer inn, uten at andre ser det
    .usage = adresse N [TEKST | -]
    .example = adresse 4 Storgata 1, tredje etasje, nøkkelen er hos naboen
help-ask = spør en vert om noe, uten navnet ditt
    .usage = spør N TEKST
    .example = spør 4 Kan vi komme klokka 23?
help-tell = fortell reisefølget noe om tilbudet ditt
    .usage = fortell N TEKST
    .example = fortell 4 Jeg er hjemme fra seks av

## Fra verten

details-where = Gi meg adressen i den krypterte direktechatten vår. Bare skriv den der.
details-in-room = **Det der kan alle her lese.** Jeg har ikke lagret det. Slett meldingen din, og send den til meg i en kryptert direktechat.
details-unencrypted = **Denne chatten er ikke kryptert,** så jeg har ikke lagret det. Slett meldingen din, og send den til meg i en kryptert direktechat.
offer-host-only = #{ $no } er ikke ditt tilbud, og bare verten kan gjøre det. Jeg har ikke lagret noe.
details-too-long = Det er for langt (høyst { $count } tegn), så jeg har ikke lagret det.
details-over = #{ $no } er over, så jeg har ikke lagret det.
details-ask = **Hvem som får adressen din:** #{ $no }, { $kind } { $place_in }, { $nights }, gjelder **{ $trip }**, som { $owner } eier. { $count ->
        [0] Ingen andre er med på turen ennå. Blir noen med, sier jeg fra til deg.
       *[other] Disse er med på turen og kan lese den: { $readers }.
    } Skal jeg lagre den? Si `ja` innen 15 minutter, eller `nei` hvis det ikke er dem du mener.
details-kept = Lagret for **#{ $no }**: { $kind } { $place_in }, { $nights }, for **{ $trip }**, som { $owner } eier. { $count ->
        [0] Ingen andre er med på turen ennå, så ingen kan lese det.
       *[other] Disse er med på turen og kan lese det: { $readers }.
    } Jeg viser det ikke til noen andre.
details-kept-told = De kommer i dag, så jeg har sendt det til reisefølget. Jeg sletter den meldingen når de har dratt.
details-kept-for = Jeg sender det { $day } om kvelden og igjen den kvelden de kommer, og sletter det når de har dratt.
details-kept-until = Hvis de takker ja, sender jeg det kvelden før og sletter det når de har dratt.
details-same = Det er det samme som jeg allerede har for #{ $no }.
details-none = Jeg har ingen adresse for #{ $no } ennå. Slik lagrer du den for reisefølget: `{ $prefix }adresse { $no } TEKST`.
details-own = Dette har jeg lagret for **#{ $no }**: «{ $details }»
details-own-next = Jeg sender deg adressen for #{ $no } i en egen melding, så jeg kan slette den senere. Slik fjerner du den nå: `{ $prefix }adresse { $no } -`.
details-forgotten = Jeg har glemt adressen for #{ $no }, og jeg sletter den der jeg har sendt den.
details-deleted-by-host = Du slettet eller endret meldingen, så jeg har glemt adressen i den, og jeg sletter den der jeg har sendt den.
details-please = Hva er adressen, og hvordan kommer de seg inn? Bare skriv det her. Det er bare reisefølget som får det, like før de kommer.
details-passed-on = **{ $trip }:** Jeg har sendt reisefølget adressen din for #{ $no }, { $nights }. Jeg sletter den når de har dratt.
details-newcomer = **{ $trip }:** { $name } er blitt med i reisefølget og kan nå lese adressen for **#{ $no }** { $place_in }. Vil du ikke det, skriver du `{ $prefix }adresse { $no } -`.

## Til reisefølget

details-told = Adressen for **#{ $no }**{ $host } { $place_in }, { $nights }: «{ $details }»
details-told-changed = **Dette er endret!** Adressen for **#{ $no }**{ $host } { $place_in }, { $nights }: «{ $details }»
details-told-until = Dette er bare for deg. Jeg sletter det når dere har dratt.
details-come = Jeg sender deg adressen i en egen melding.
details-come-later = Jeg sender deg adressen { $day } om kvelden.
details-later = #{ $no } { $place_in }, { $night }: Jeg sender deg adressen { $day } om kvelden.
details-missing = Verten for #{ $no } har ikke gitt meg adressen ennå. Slik spør du: `{ $prefix }spør { $no } Hvordan kommer vi inn?`
details-taken-back = **{ $trip }:** Verten har trukket tilbake adressen for #{ $no } { $place_in }. Slik spør du om den: `{ $prefix }spør { $no } Hvordan kommer vi inn?`
details-deleted = Jeg har slettet adressen jeg sendte deg.

## Det som ligner en adresse

note-private = «{ $part }» ser ut som en adresse, en kode eller kontaktinfo. Alle som ser tilbudet, kan lese merknaden, så jeg har ikke lagret noe. Send tilbudet på nytt uten det. Skriv så resten til meg her, i en egen melding, så er det bare reisefølget som får det.
note-private-in-room = **Det ser ut som en adresse, en kode eller kontaktinfo, og alle her kan lese det.** Jeg har ikke lagret noe. Slett meldingen din, og send tilbudet på nytt uten det. Skriv så resten til meg i en direktechat, så er det bare reisefølget som får det.
note-private-stop = «{ $part }» ser ut som en adresse, en kode eller kontaktinfo. Her kunne alle som ser turen, ha lest det, så jeg har ikke lagret noe. Send det på nytt uten. Er det din egen adresse, skriver du den til meg i en egen melding. Er det en kontakt, skriver du `{ $prefix }kontakt Lena, Malmö, …`.
note-private-meetup = «{ $part }» ser ut som en adresse, en kode eller kontaktinfo. Her kunne alle som ser turen, ha lest det, så jeg har ikke lagret noe. Send det på nytt uten. Et offentlig sted skriver du før merknaden: `{ $prefix }treff Middag tirsdag 18:00 i Oslo på Storgata 12`. Nøkler og koder gir du bare til dem som kommer.
note-private-trip = «{ $part }» ser ut som en adresse, en kode eller kontaktinfo. Her kunne alle som ser turen, ha lest det, så jeg har ikke lagret noe. Send det på nytt uten. En e-postadresse eller et nummer som kan være offentlig, skriver du slik: `{ $prefix }tur kontakt …`.
note-private-here = **Det ser ut som en adresse, en kode eller kontaktinfo, og alle her kan lese det.** Jeg har ikke lagret noe. Slett meldingen din, og send den på nytt uten det.

## Spørsmål

ask-in-direct-chat = Meldinger mellom reisefølge og vert sender jeg bare videre fra en kryptert direktechat. Skriv til meg der.
ask-oneself = Det er ingen andre på #{ $no } å sende dette videre til.
ask-gone = Den som skrev det om #{ $no }, har ikke noe med det å gjøre lenger.
ask-empty = Hva vil du spørre om? For eksempel: `{ $prefix }spør { $no } Kan vi komme klokka 23?`
tell-empty = Hva skal jeg fortelle dem? For eksempel: `{ $prefix }fortell { $no } Jeg er hjemme fra seks av`
ask-over = #{ $no } er over eller trukket tilbake.
ask-too-often = Jeg kan bare sende videre { $count } meldinger per dag om #{ $no }. Prøv igjen i morgen.
tell-private = Det ser ut som en adresse eller et telefonnummer, så jeg har ikke sendt det videre. Slik gir du det bare til reisefølget: `{ $prefix }adresse { $no } …`.
asked-for-host = Reisefølget på **{ $trip }** skriver om tilbudet ditt #{ $no }: «{ $text }»
asked-for-host-how = Svar på denne meldingen, så sender jeg det videre, eller bruk `{ $prefix }fortell { $no } …`. Jeg sier ikke hvem som skrev.
told-for-crew = **{ $trip }:** Verten for #{ $no } skriver: «{ $text }»
told-for-crew-how = Svar på denne meldingen, så sender jeg det videre, eller bruk `{ $prefix }spør { $no } …`.
asked-on = Jeg har sendt det videre til verten for #{ $no }, uten navnet ditt. Jeg sier fra når svaret kommer.
told-on = Sendt videre til reisefølget (#{ $no }).
deleted-passed-on = Du slettet meldingen, så jeg sletter den også der jeg har sendt den videre.

## Netter

lost-others = For { $night } har dere fortsatt { $offers }: `{ $prefix }takk ja { $no } { $night }`.
lost-left = For { $night } har dere takket nei til { $offers }. Hvis det fortsatt er plass: `{ $prefix }takk ja { $no } { $night }`.
lost-none = Det er ikke noe annet tilbud for { $night } ennå.
offer-waits = Dette tilbudet til **{ $trip }** venter fortsatt på svar fra dere: { $offer }
offer-suggests = { $place } er ikke et stopp ennå, så jeg spør reisefølget om de vil komme: #{ $no }.
offer-more-unread = Hvilke netter skal jeg legge til? For eksempel: `{ $prefix }tilby { $no } +{ $night }`.
offer-more-for-crew = Flere netter til **{ $trip }**, { $nights }: { $offer }
number-by = #{ $no }{ $by }
details-save = Skal jeg lagre dette for **#{ $no }**, { $kind } { $place_in }, { $nights }? Bare reisefølget på **{ $trip }** får det: { $readers }. Ja eller nei?
details-say-yes = Skriv «ja»: Et trykk er ikke kryptert, så det holder ikke for en adresse.
details-once-accepted = Du får adressen til #{ $no } når du har takket ja: `{ $prefix }takk ja { $no }`
details-which = Hvilken soveplass gjelder det: { $items }? Sett nummeret foran: `{ $prefix }adresse { $no } …`. Jeg har ikke lagret det ennå.
details-no-offer = Du har ikke tilbudt noen soveplass ennå, så jeg har ikke lagret det.
details-no-bed = Dere har ikke takket ja til noen soveplass ennå, så jeg har ingen adresse å gi deg.
way-in-not-now = Helt i orden. Når det passer deg: bare skriv det her.

details-together = Jeg har lagt det sammen med det du skrev før.
details-added = Jeg legger det til adressen jeg alt har for #{ $no }. Vil du heller bytte ut alt: `{ $prefix }adresse { $no } …`.
details-instead = Det er en annen gate, så det erstatter alt du ga meg for #{ $no } før.
details-sent = Reisefølget har fått det. Jeg sletter meldingen når de har dratt.
details-told-early = Det gjelder fra { $day }, ikke i natt.
