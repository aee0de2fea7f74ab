# Nynorsk: korleis ein kjem inn, berre for reisefølgjet og kring netter som er avtalte; det som liknar ei adresse; spørsmål
# mellom reisefølgje og vertskap; netter som fell bort, tilbod som ventar.

help-details = korleis ein kjem inn, berre for reisefølgjet når ei natt er avtalt
    .usage = adresse N [TEKST | -]
    .example = adresse 4 Storgata 1, tredje høgda, nøkkelen er hos naboen
help-ask = spør eit vertskap om noko, utan namnet ditt
    .usage = spør N TEKST
    .example = spør 4 Kan vi kome klokka 23?
help-tell = fortel reisefølgjet noko om tilbodet ditt
    .usage = fortel N TEKST
    .example = fortel 4 Eg er heime frå seks av

## Frå vertskapet

details-where = Adressa tek eg berre imot i den krypterte direktechatten vår. Berre skriv ho der.
details-in-room = **Dette kan alle her lese.** Eg har ikkje lagra noko av det. Ver så snill og slett meldinga di, og skriv ho til meg i ein kryptert direktechat.
details-unencrypted = **Denne chatten er ikkje kryptert.** Eg har ikkje lagra noko av det. Ver så snill og slett meldinga di, og skriv ho til meg i ein kryptert direktechat.
offer-host-only = #{ $no } er ikkje ditt tilbod: Berre den som kom med det, kan gjere det. Eg har ikkje lagra noko av det.
details-too-long = Det er for langt: høgst { $count } teikn. Eg har ikkje lagra noko av det.
details-over = #{ $no } er over, så eg har ikkje lagra noko av det.
details-ask = **Kven som får adressa di:** #{ $no }, { $kind } i { $place }, { $nights }, er for **{ $trip }**, som { $owner } eig. { $count ->
        [0] Ingen andre er med enno; kjem det nokon til, seier eg frå til deg.
       *[other] Dei som er med, kan lese ho: { $readers }.
    } Skal eg lagre ho? Sei `ja` innan 15 minutt, eller `nei` om det ikkje er dei du meiner.
details-kept = Lagra saman med **#{ $no }**: { $kind } i { $place }, { $nights }, for **{ $trip }**, som { $owner } eig. { $count ->
        [0] Ingen andre er med på turen enno, så ingen får lese det.
       *[other] Dei som er med på turen, kan lese det: { $readers }.
    } Ingen andre får det av meg, og eg viser det ikkje i noka liste.
details-kept-told = Dagen er komen: Reisefølgjet har fått det no. Eg slettar den meldinga når dei har reist.
details-kept-for = Eg fortel dei det kvelden { $day }, og same kveld som dei kjem; når dei har reist, slettar eg det eg fortalde.
details-kept-until = Om dei takkar ja, fortel eg dei det frå kvelden før; når dei har reist, slettar eg det eg fortalde.
details-same = Slik står det alt for #{ $no }.
details-none = Det er ikkje lagra noko om korleis ein kjem inn hos #{ $no }. `{ $prefix }adresse { $no } TEKST` lagrar det for reisefølgjet.
details-own = Slik kjem ein inn hos **#{ $no }**: «{ $details }»
details-own-next = Det eg har lagra for #{ $no }, kjem i ei eiga melding, som eg slettar når det er over. `{ $prefix }adresse { $no } -` gløymer det.
details-forgotten = Gløymt: Det er ikkje lagra noko om korleis ein kjem inn hos #{ $no }. Der eg hadde fortalt det, slettar eg det.
details-deleted-by-host = Meldinga blei sletta eller seier noko anna no: Det ho sa om korleis ein kjem inn, er gløymt, og der eg hadde fortalt det, slettar eg det.
details-please = Kva er adressa, og korleis kjem dei seg inn? Berre skriv det her: Berre reisefølgjet får det, rett før dei kjem.
details-passed-on = **{ $trip }:** Reisefølgjet har fått vite korleis dei kjem inn hos #{ $no }, for { $nights }. Eg slettar det når dei har reist.
details-newcomer = **{ $trip }:** { $name } har vorte med på turen, og kan lese korleis ein kjem inn hos **#{ $no }** i { $place }. Vil du ikkje det, tek `{ $prefix }adresse { $no } -` det tilbake.

## Til reisefølgjet

details-told = Slik kjem de inn hos **#{ $no }** i { $place }{ $host }, { $nights }: «{ $details }»
details-told-changed = **Endra!** Slik kjem de inn hos **#{ $no }** i { $place }{ $host }, { $nights }: «{ $details }»
details-told-until = Dette er berre for deg. Eg slettar det når de har reist.
details-come = Korleis de kjem inn, kjem i ei eiga melding.
details-come-later = Korleis de kjem inn, fortel eg { $day }, om kvelden.
details-later = Korleis de kjem inn hos #{ $no } i { $place }, for { $night }, fortel eg { $day }, om kvelden.
details-missing = Vertskapet for #{ $no } har ikkje sagt noko enno om korleis de kjem inn. `{ $prefix }spør { $no } Korleis kjem vi inn?` spør.
details-taken-back = **{ $trip }:** Det som er sagt om korleis de kjem inn hos #{ $no } i { $place }, gjeld ikkje lenger; vertskapet trekte det tilbake. `{ $prefix }spør { $no } Korleis kjem vi inn?` spør.
details-deleted = Det eg fortalde om korleis de kjem inn, slettar eg.

## Det som liknar ei adresse

note-private = «{ $part }» liknar ei adresse, ein kode eller ein måte å nå nokon på. Alle som ser tilbodet, kan lese merknaden, så eg har ikkje lagra noko. Send tilbodet på nytt utan. Skriv så resten for seg her: Det får berre reisefølgjet.
note-private-in-room = **Det liknar ei adresse, ein kode eller ein måte å nå nokon på, og alle her kan lese det.** Eg har ikkje lagra noko. Slett meldinga di, er du snill, og send tilbodet på nytt utan. Skriv så resten til meg i ein direktechat: Det får berre reisefølgjet.
note-private-stop = «{ $part }» liknar ei adresse, ein kode eller ein måte å nå nokon på. Alle som ser turen, kunne ha lese det her, så eg har ikkje lagra noko. Send det på nytt utan. Er det vegen inn hos deg, skriv du han til meg for seg. Er det nokon å møte: `{ $prefix }kontakt Lena, Malmö, …`.
note-private-meetup = «{ $part }» liknar ei adresse, ein kode eller ein måte å nå nokon på, og eit treff er for alle som kan sjå turen. Eg har ikkje lagra noko. Send det på nytt utan. Ein offentleg stad skriv du før merknaden: `{ $prefix }treff Middag tysdag 18:00 i Oslo på Storgata 12`. Nøklar og kodar fortel du dei som kjem.
note-private-trip = «{ $part }» liknar ei adresse, ein kode eller ein måte å nå nokon på, og alle som kan sjå turen, kan lese dette. Eg har ikkje lagra noko. Send det på nytt utan. Ei e-postadresse eller eit nummer som kan vere offentleg, skriv du med `{ $prefix }tur kontakt …`.
note-private-here = **Det liknar ei adresse, ein kode eller ein måte å nå nokon på, og alle her kan lese det.** Eg har ikkje lagra noko. Slett meldinga di, er du snill, og send ho på nytt utan.

## Spørsmål

ask-in-direct-chat = Det som er mellom reisefølgje og vertskap, gjev eg berre vidare frå ein kryptert direktechat. Skriv det til meg der.
ask-oneself = Om #{ $no } er det ingen andre enn deg som kan høyre det.
ask-gone = Den som skreiv det om #{ $no }, har ikkje noko med det å gjere lenger.
ask-empty = Om kva? Til dømes: `{ $prefix }spør { $no } Kan vi kome klokka 23?`
tell-empty = Kva då? Til dømes: `{ $prefix }fortel { $no } Eg er heime frå seks av`
ask-over = #{ $no } er over eller trekt tilbake.
ask-too-often = Det er nok om #{ $no } for ein dag: Eg gjev høgst { $count } meldingar vidare.
tell-private = Det liknar ei adresse eller eit telefonnummer, så eg har ikkje gjeve noko vidare. `{ $prefix }adresse { $no } …` lagrar det for reisefølgjet og fortel dei det når dagen er komen.
asked-for-host = **{ $trip }** spør om tilbodet ditt #{ $no }: «{ $text }»
asked-for-host-how = Svar på denne meldinga, så gjev eg det vidare; eller `{ $prefix }fortel { $no } …`. Ingen av dykk ser kven som skriv.
told-for-crew = **{ $trip }:** Vertskapet for #{ $no } seier: «{ $text }»
told-for-crew-how = Svar på denne meldinga, så gjev eg det vidare; eller `{ $prefix }spør { $no } …`.
asked-on = Gjeve vidare til vertskapet for #{ $no }, utan namnet ditt. Eg seier frå kva dei svarar.
told-on = Gjeve vidare, om #{ $no }.
deleted-passed-on = Meldinga blei sletta; der eg hadde gjeve ho vidare, slettar eg ho òg.

## Netter

lost-others = For { $night } finst framleis { $offers }: `{ $prefix }godta { $no } { $night }`.
lost-left = For { $night } hadde de takka nei til { $offers }. Om det framleis er plass: `{ $prefix }godta { $no } { $night }`.
lost-none = For { $night } er ikkje noko anna tilbode.
offer-waits = Ventar framleis på svar frå dykk, for **{ $trip }**: { $offer }
offer-suggests = { $place } er ikkje eit stopp enno, så eg spør reisefølgjet om dei kjem innom: #{ $no }.
offer-more-unread = Kva netter til? Til dømes: `{ $prefix }tilby { $no } +{ $night }`.
offer-more-for-crew = For **{ $trip }**, no òg for { $nights }: { $offer }
number-by = #{ $no }{ $by }
details-save = Lagre dette for **#{ $no }**, { $kind } i { $place }, { $nights }? Berre reisefølgjet i **{ $trip }** får det: { $readers }. Ja eller nei?
details-say-yes = Skriv «ja», er du snill: Eit trykk er ikkje kryptert, og det held ikkje for ei adresse.
details-once-accepted = Du får adressa til #{ $no } når du har takka ja: `{ $prefix }godta { $no }`
details-which = Kva soveplass gjeld det: { $items }? Set nummeret framfor: `{ $prefix }adresse { $no } …`. Eg har ikkje lagra noko.
details-no-offer = Du tilbyr ingen soveplass enno, så det er ingenting å lagre ei adresse til. Eg har ikkje lagra noko.
details-no-bed = De har ikkje takka ja til nokon soveplass enno, så det er inga adresse å gje.
