# Bokmål: hvordan man kommer inn, bare for reisefølget og rundt netter som er avtalt; det som ligner en adresse; spørsmål
# mellom reisefølge og vertskap; netter som faller bort, tilbud som venter.

help-details = hvordan man kommer inn, bare for reisefølget når en natt er avtalt
    .usage = adresse N [TEKST | -]
    .example = adresse 4 Storgata 1, tredje etasje, nøkkelen er hos naboen
help-ask = spør et vertskap om noe, uten navnet ditt
    .usage = spør N TEKST
    .example = spør 4 Kan vi komme klokka 23?
help-tell = forteller reisefølget noe om tilbudet ditt
    .usage = fortell N TEKST
    .example = fortell 4 Jeg er hjemme fra seks av

## Fra vertskapet

details-where = Adressen tar jeg bare imot i den krypterte direktechatten vår. Bare skriv den der.
details-in-room = **Dette kan alle her lese.** Jeg har ikke lagret noe av det. Vær så snill å slette meldingen din og skrive den til meg i en kryptert direktechat.
details-unencrypted = **Denne chatten er ikke kryptert.** Jeg har ikke lagret noe av det. Vær så snill å slette meldingen din og skrive den til meg i en kryptert direktechat.
offer-host-only = #{ $no } er ikke ditt tilbud: Bare den som kom med det, kan gjøre det. Jeg har ikke lagret noe av det.
details-too-long = Det er for langt: høyst { $count } tegn. Jeg har ikke lagret noe av det.
details-over = #{ $no } er over, så jeg har ikke lagret noe av det.
details-ask = **Hvem som får adressen din:** #{ $no }, { $kind } i { $place }, { $nights }, er for **{ $trip }**, som { $owner } eier. { $count ->
        [0] Ingen andre er med ennå; kommer det noen til, sier jeg fra til deg.
       *[other] De som er med, kan lese den: { $readers }.
    } Skal jeg lagre den? Si `ja` innen 15 minutter, eller `nei` hvis det ikke er dem du mener.
details-kept = Lagret sammen med **#{ $no }**: { $kind } i { $place }, { $nights }, for **{ $trip }**, som { $owner } eier. { $count ->
        [0] Ingen andre er med på turen ennå, så ingen får lese det.
       *[other] De som er med på turen, kan lese det: { $readers }.
    } Ingen andre får det av meg, og jeg viser det ikke i noen liste.
details-kept-told = Dagen er kommet: Reisefølget har fått det nå. Jeg sletter den meldingen når de har dratt.
details-kept-for = Jeg forteller dem det kvelden { $day }, og samme kveld som de kommer; når de har dratt, sletter jeg det jeg fortalte.
details-kept-until = Hvis de takker ja, forteller jeg dem det fra kvelden før; når de har dratt, sletter jeg det jeg fortalte.
details-same = Slik står det allerede for #{ $no }.
details-none = Det er ikke lagret noe om hvordan man kommer inn hos #{ $no }. `{ $prefix }adresse { $no } TEKST` lagrer det for reisefølget.
details-own = Slik kommer man inn hos **#{ $no }**: «{ $details }»
details-own-next = Det jeg har lagret for #{ $no }, kommer i en egen melding, som jeg sletter når det er over. `{ $prefix }adresse { $no } -` glemmer det.
details-forgotten = Glemt: Det er ikke lagret noe om hvordan man kommer inn hos #{ $no }. Der jeg hadde fortalt det, sletter jeg det.
details-deleted-by-host = Meldingen ble slettet eller sier noe annet nå: Det den sa om hvordan man kommer inn, er glemt, og der jeg hadde fortalt det, sletter jeg det.
details-please = Hva er adressen, og hvordan kommer de seg inn? Bare skriv det her: Bare reisefølget får det, rett før de kommer.
details-passed-on = **{ $trip }:** Reisefølget har fått vite hvordan de kommer inn hos #{ $no }, for { $nights }. Jeg sletter det når de har dratt.
details-newcomer = **{ $trip }:** { $name } er blitt med på turen, og kan lese hvordan man kommer inn hos **#{ $no }** i { $place }. Vil du ikke det, tar `{ $prefix }adresse { $no } -` det tilbake.

## Til reisefølget

details-told = Slik kommer dere inn hos **#{ $no }** i { $place }{ $host }, { $nights }: «{ $details }»
details-told-changed = **Endret!** Slik kommer dere inn hos **#{ $no }** i { $place }{ $host }, { $nights }: «{ $details }»
details-told-until = Dette er bare for deg. Jeg sletter det når dere har dratt.
details-come = Hvordan dere kommer inn, kommer i en egen melding.
details-come-later = Hvordan dere kommer inn, forteller jeg { $day }, om kvelden.
details-later = Hvordan dere kommer inn hos #{ $no } i { $place }, for { $night }, forteller jeg { $day }, om kvelden.
details-missing = Vertskapet for #{ $no } har ikke sagt noe ennå om hvordan dere kommer inn. `{ $prefix }spør { $no } Hvordan kommer vi inn?` spør.
details-taken-back = **{ $trip }:** Det som er sagt om hvordan dere kommer inn hos #{ $no } i { $place }, gjelder ikke lenger; vertskapet trakk det tilbake. `{ $prefix }spør { $no } Hvordan kommer vi inn?` spør.
details-deleted = Det jeg fortalte om hvordan dere kommer inn, sletter jeg.

## Det som ligner en adresse

note-private = «{ $part }» ligner en adresse, en kode eller en måte å nå noen på. Alle som ser tilbudet, kan lese merknaden, så jeg har ikke lagret noe. Send tilbudet på nytt uten. Skriv så resten for seg her: Det får bare reisefølget.
note-private-in-room = **Det ligner en adresse, en kode eller en måte å nå noen på, og alle her kan lese det.** Jeg har ikke lagret noe. Slett meldingen din, er du snill, og send tilbudet på nytt uten. Skriv så resten til meg i en direktechat: Det får bare reisefølget.
note-private-stop = «{ $part }» ligner en adresse, en kode eller en måte å nå noen på. Alle som ser turen, kunne lest det her, så jeg har ikke lagret noe. Send det på nytt uten. Er det veien inn hos deg, skriver du den til meg for seg. Er det noen å møte: `{ $prefix }kontakt Lena, Malmö, …`.
note-private-meetup = «{ $part }» ligner en adresse, en kode eller en måte å nå noen på, og et treff er for alle som kan se turen. Jeg har ikke lagret noe. Send det på nytt uten. Et offentlig sted skrives før merknaden: `{ $prefix }treff Middag tirsdag 18:00 i Oslo på Storgata 12`. Nøkler og koder forteller du dem som kommer.
note-private-trip = «{ $part }» ligner en adresse, en kode eller en måte å nå noen på, og alle som kan se turen, kan lese dette. Jeg har ikke lagret noe. Send det på nytt uten. En e-postadresse eller et nummer som kan være offentlig, skriver du med `{ $prefix }tur kontakt …`.
note-private-here = **Det ligner en adresse, en kode eller en måte å nå noen på, og alle her kan lese det.** Jeg har ikke lagret noe. Slett meldingen din, er du snill, og send den på nytt uten.

## Spørsmål

ask-in-direct-chat = Det som er mellom reisefølge og vertskap, gir jeg bare videre fra en kryptert direktechat. Skriv det til meg der.
ask-oneself = Om #{ $no } er det ingen andre enn deg som kan høre det.
ask-gone = Den som skrev det om #{ $no }, har ikke noe med det å gjøre lenger.
ask-empty = Om hva? For eksempel: `{ $prefix }spør { $no } Kan vi komme klokka 23?`
tell-empty = Hva da? For eksempel: `{ $prefix }fortell { $no } Jeg er hjemme fra seks av`
ask-over = #{ $no } er over eller trukket tilbake.
ask-too-often = Det er nok om #{ $no } for en dag: Jeg gir høyst { $count } meldinger videre.
tell-private = Det ligner en adresse eller et telefonnummer, så jeg har ikke gitt noe videre. `{ $prefix }adresse { $no } …` lagrer det for reisefølget og forteller dem det når dagen er kommet.
asked-for-host = **{ $trip }** spør om tilbudet ditt #{ $no }: «{ $text }»
asked-for-host-how = Svar på denne meldingen, så gir jeg det videre; eller `{ $prefix }fortell { $no } …`. Ingen av dere ser hvem som skriver.
told-for-crew = **{ $trip }:** Vertskapet for #{ $no } sier: «{ $text }»
told-for-crew-how = Svar på denne meldingen, så gir jeg det videre; eller `{ $prefix }spør { $no } …`.
asked-on = Gitt videre til vertskapet for #{ $no }, uten navnet ditt. Jeg sier fra hva de svarer.
told-on = Gitt videre, om #{ $no }.
deleted-passed-on = Meldingen ble slettet; der jeg hadde gitt den videre, sletter jeg den også.

## Netter

lost-others = For { $night } finnes fortsatt { $offers }: `{ $prefix }godta { $no } { $night }`.
lost-left = For { $night } hadde dere takket nei til { $offers }. Om det fortsatt er plass: `{ $prefix }godta { $no } { $night }`.
lost-none = For { $night } er ikke noe annet tilbudt.
offer-waits = Venter fortsatt på svar fra dere, for **{ $trip }**: { $offer }
offer-suggests = { $place } er ikke et stopp ennå, så jeg spør reisefølget om de kommer innom: #{ $no }.
offer-more-unread = Hvilke netter til? For eksempel: `{ $prefix }tilby { $no } +{ $night }`.
offer-more-for-crew = For **{ $trip }**, nå også for { $nights }: { $offer }
number-by = #{ $no }{ $by }
details-save = Lagre dette for **#{ $no }**, { $kind } i { $place }, { $nights }? Bare reisefølget i **{ $trip }** får det: { $readers }. Ja eller nei?
details-say-yes = Skriv «ja», er du snill: Et trykk er ikke kryptert, og det holder ikke for en adresse.
details-once-accepted = Du får adressen til #{ $no } når du har takket ja: `{ $prefix }godta { $no }`
details-which = Hvilken soveplass gjelder det: { $items }? Sett nummeret foran: `{ $prefix }adresse { $no } …`. Jeg har ikke lagret noe.
details-no-offer = Du tilbyr ingen soveplass ennå, så det er ingenting å lagre en adresse til. Jeg har ikke lagret noe.
details-no-bed = Dere har ikke takket ja til noen soveplass ennå, så det er ingen adresse å gi.
