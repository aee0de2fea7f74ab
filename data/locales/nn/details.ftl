# Nynorsk: korleis ein kjem inn, berre for reisefølgjet og kring netter som er avtalte; det som liknar ei adresse; spørsmål
# mellom reisefølgje og vertskap; netter som fell bort, tilbod som ventar.

help-details = send adressa di og korleis ein kjem inn, berre til reisefølgjet
    .usage = adresse N [TEKST | -]
    .example = adresse 4 Storgata 1, tredje høgda, nøkkelen er hos naboen
help-ask = spør eit vertskap om noko, utan namnet ditt
    .usage = spør N TEKST
    .example = spør 4 Kan vi kome klokka 23?
help-tell = fortel reisefølgjet noko om tilbodet ditt
    .usage = fortel N TEKST
    .example = fortel 4 Eg er heime frå seks av

## Frå vertskapet

details-where = Send meg adressa i den krypterte direktechatten vår. Berre skriv ho der.
details-in-room = **Dette kan alle her lese.** Eg har ikkje lagra det. Slett meldinga di, og send ho til meg i ein kryptert direktechat.
details-unencrypted = **Denne chatten er ikkje kryptert,** så eg har ikkje lagra det. Slett meldinga di, og send ho til meg i ein kryptert direktechat.
offer-host-only = #{ $no } er ikkje ditt tilbod, og dette er det berre vertskapet som kan gjere. Eg har ikkje lagra noko.
details-too-long = Det er for langt (høgst { $count } teikn), så eg har ikkje lagra det.
details-over = #{ $no } er over, så eg har ikkje lagra det.
details-ask = **Kven som får adressa di:** #{ $no }, { $kind } { $place_in }, { $nights }, er for **{ $trip }**, turen til { $owner }. { $count ->
        [0] Ingen andre er med enno. Kjem det nokon til, seier eg frå til deg.
       *[other] Desse er med og vil kunne lese adressa: { $readers }.
    } Skal eg lagre ho? Svar `ja` innan 15 minutt, eller `nei` om det ikkje er dei du meiner.
details-kept = Lagra for **#{ $no }**: { $kind } { $place_in }, { $nights }, for **{ $trip }**, turen til { $owner }. { $count ->
        [0] Ingen andre er med enno, så ingen kan lese adressa.
       *[other] Desse er med og kan lese adressa: { $readers }.
    } Eg viser ho ikkje til nokon andre.
details-kept-told = Dei kjem i dag, så eg har sendt det til reisefølgjet. Eg slettar den meldinga når dei har reist.
details-kept-for = Eg sender det vidare kvelden { $day } og igjen den kvelden dei kjem, og slettar det når dei har reist.
details-kept-until = Om dei takkar ja, sender eg det til dei kvelden før, og slettar det når dei har reist.
details-same = Det har eg allereie for #{ $no }.
details-none = Eg har inga adresse for #{ $no } enno. Slik lagrar du ho for reisefølgjet: `{ $prefix }adresse { $no } TEKST`.
details-own = Dette har eg for **#{ $no }**: «{ $details }»
details-own-next = Eg sender deg adressa for #{ $no } i ei eiga melding, så eg kan slette ho seinare. Fjern adressa no: `{ $prefix }adresse { $no } -`.
details-forgotten = Greitt, eg har gløymt adressa for #{ $no } og slettar ho alle stader eg har sendt ho.
details-deleted-by-host = Du sletta eller endra den meldinga, så eg har gløymt adressa som stod der, og slettar ho alle stader eg har sendt ho.
details-please = Kva er adressa, og korleis kjem dei seg inn? Berre skriv det her. Det er berre reisefølgjet som får det, rett før dei kjem.
details-passed-on = **{ $trip }:** Eg har sendt reisefølgjet adressa di for #{ $no }, { $nights }. Eg slettar ho når dei har reist.
details-newcomer = **{ $trip }:** { $name } er blitt med i reisefølgjet og kan no lese adressa for **#{ $no }** { $place_in }. Vil du ikkje det, så skriv `{ $prefix }adresse { $no } -`.

## Til reisefølgjet

details-told = Adressa for **#{ $no }** { $place_in }{ $host }, { $nights }: «{ $details }»
details-told-changed = **Dette er endra!** Adressa for **#{ $no }** { $place_in }{ $host }, { $nights }: «{ $details }»
details-told-until = Dette er berre for deg. Eg slettar det når de har reist.
details-come = Adressa får du i ei eiga melding.
details-come-later = Eg sender deg adressa om kvelden { $day }.
details-later = #{ $no } { $place_in }, { $night }: Eg sender deg adressa om kvelden { $day }.
details-missing = Vertskapet for #{ $no } har ikkje gjeve meg adressa enno. Spør: `{ $prefix }spør { $no } Korleis kjem vi inn?`
details-taken-back = **{ $trip }:** Vertskapet har trekt tilbake adressa for #{ $no } { $place_in }. Spør om det: `{ $prefix }spør { $no } Korleis kjem vi inn?`
details-deleted = Eg har sletta adressa eg sende deg.

## Det som liknar ei adresse

note-private = «{ $part }» ser ut som ei adresse, ein kode eller kontaktinfo. Alle som ser tilbodet, kan lese merknaden, så eg har ikkje lagra noko. Send tilbodet på nytt utan. Skriv så resten til meg for seg, her. Det er berre reisefølgjet som får det.
note-private-in-room = **Det ser ut som ei adresse, ein kode eller kontaktinfo, og alle her kan lese det.** Eg har ikkje lagra noko. Slett meldinga di, og send tilbodet på nytt utan. Skriv så resten til meg i ein direktechat. Det er berre reisefølgjet som får det.
note-private-stop = «{ $part }» ser ut som ei adresse, ein kode eller kontaktinfo. Alle som ser turen, kan lese det som står her, så eg har ikkje lagra noko. Send det på nytt utan. Er det di eiga adresse, så skriv ho til meg for seg. Er det nokon å treffe, så bruk `{ $prefix }kontakt Lena, Malmö, …`.
note-private-meetup = «{ $part }» ser ut som ei adresse, ein kode eller kontaktinfo. Alle som ser turen, kan lese det som står her, så eg har ikkje lagra noko. Send det på nytt utan. Ein offentleg stad skriv du før merknaden: `{ $prefix }treff Middag tysdag 18:00 i Oslo på Storgata 12`. Nøklar og kodar gjev du berre til dei som kjem.
note-private-trip = «{ $part }» ser ut som ei adresse, ein kode eller kontaktinfo. Alle som ser turen, kan lese det som står her, så eg har ikkje lagra noko. Send det på nytt utan. Er det ei e-postadresse eller eit nummer som kan vere offentleg, så bruk `{ $prefix }tur kontakt …`.
note-private-here = **Det ser ut som ei adresse, ein kode eller kontaktinfo, og alle her kan lese det.** Eg har ikkje lagra noko. Slett meldinga di, og send det på nytt utan.

## Spørsmål

ask-in-direct-chat = Meldingar mellom reisefølgje og vertskap sender eg berre vidare frå ein kryptert direktechat. Skriv til meg der.
ask-oneself = Det er ingen andre som har med #{ $no } å gjere, så eg kan ikkje sende dette vidare.
ask-gone = Den som skreiv det om #{ $no }, har ikkje noko med det å gjere lenger.
ask-empty = Kva vil du spørje om? Til dømes: `{ $prefix }spør { $no } Kan vi kome klokka 23?`
tell-empty = Kva skal eg fortelje dei? Til dømes: `{ $prefix }fortel { $no } Eg er heime frå seks av`
ask-over = #{ $no } er over eller trekt tilbake.
ask-too-often = For #{ $no } kan eg sende vidare { $count } meldingar om dagen. Prøv igjen i morgon.
tell-private = Det ser ut som ei adresse eller eit telefonnummer, så eg har ikkje sendt det vidare. Slik får berre reisefølgjet det: `{ $prefix }adresse { $no } …`.
asked-for-host = Reisefølgjet på **{ $trip }** skriv om tilbodet ditt #{ $no }: «{ $text }»
asked-for-host-how = Svar på denne meldinga, så sender eg svaret vidare, eller bruk `{ $prefix }fortel { $no } …`. Eg seier ikkje kven som skreiv.
told-for-crew = **{ $trip }:** Vertskapet for #{ $no } skriv: «{ $text }»
told-for-crew-how = Svar på denne meldinga, så sender eg svaret vidare, eller bruk `{ $prefix }spør { $no } …`.
asked-on = Eg har sendt det vidare til vertskapet for #{ $no }, utan namnet ditt. Du får vite kva dei svarar.
told-on = Sendt vidare til reisefølgjet (#{ $no }).
deleted-passed-on = Du sletta den meldinga, så eg slettar ho alle stader eg har sendt ho vidare.

## Netter

lost-others = For natta { $night } har de framleis { $offers }: `{ $prefix }takk ja { $no } { $night }`.
lost-left = De har takka nei til { $offers } natta { $night }. Om det framleis er plass: `{ $prefix }takk ja { $no } { $night }`.
lost-none = Det er ingen andre tilbod for natta { $night } enno.
offer-waits = Dette tilbodet til **{ $trip }** ventar framleis på svar frå dykk: { $offer }
offer-suggests = { $place } er ikkje noko stopp enno, så eg spør reisefølgjet om dei vil innom: #{ $no }.
offer-more-unread = Kva netter skal eg leggje til? Til dømes: `{ $prefix }tilby { $no } +{ $night }`.
offer-more-for-crew = Fleire netter til **{ $trip }**, { $nights }: { $offer }
number-by = #{ $no }{ $by }
details-save = Skal eg lagre dette for **#{ $no }**, { $kind } { $place_in }, { $nights }? Berre reisefølgjet på **{ $trip }** får det: { $readers }. Ja eller nei?
details-say-yes = Her må du skrive «ja». Eit trykk er ikkje kryptert, så det held ikkje for ei adresse.
details-once-accepted = Du får adressa for #{ $no } når de har takka ja: `{ $prefix }takk ja { $no }`
details-which = Kva soveplass gjeld det: { $items }? Skriv nummeret først: `{ $prefix }adresse { $no } …`. Eg har ikkje lagra det enno.
details-no-offer = Du tilbyr ingen soveplass enno, så eg har ikkje lagra det.
details-no-bed = De har ikkje takka ja til nokon soveplass enno, så eg har inga adresse å gje dykk.
way-in-not-now = Heilt i orden. Når det passar deg: berre skriv det her.

details-together = Eg har lagt det saman med det du skreiv før.
details-added = Eg legg det til adressa eg alt har for #{ $no }. Vil du heller byte ut alt: `{ $prefix }adresse { $no } …`.
details-instead = Det er ei anna gate, så det kjem i staden for alt du gav meg for #{ $no } før.
details-sent = Reisefølgjet har fått det. Eg slettar meldinga når dei har reist.
details-told-early = Det gjeld frå { $day }, ikkje i natt.
