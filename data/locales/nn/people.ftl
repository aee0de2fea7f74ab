# Nynorsk: redigeringar, slettingar, reaksjonar, svar; forslag; det som ikkje kan lesast.

## Redigeringar og slettingar

edit-other-kind = Denne meldinga laga #{ $no }, som er noko anna. Skriv heller ei ny melding for det.
edit-kept = Så #{ $no } blir som før.
edit-left = Eg les ikkje lenger noko i meldinga som lagar #{ $no }, så det blir som før. `{ $prefix }slett { $no }` trekkjer det tilbake.
edit-gone = Det denne meldinga laga, er allereie trekt tilbake. Skriv heller ei ny melding.
edit-deed = Det denne meldinga gjorde, er framleis gjort: Ei redigering kan ikkje gjere det om. Skriv heller ei ny melding for noko anna.
edit-taken-back = Trekt tilbake, sidan meldinga seier noko anna no.
edit-offer-over = #{ $no } er over, og blir som før. Skriv heller ei ny melding for andre netter.
edit-asks-crew = Det er takka ja til #{ $no } for { $nights }, så eg spør reisefølgjet først. Til dei seier ja, blir det som før.
edit-asked-for-crew = **{ $trip }:** { $by } vil gjerne endre #{ $no } i { $place }, som de har takka ja til for { $nights }.
edit-asked-for-crew-how = Er det i orden? ✅ eller ❌ her, eller svar `ja` eller `nei`. Til då blir #{ $no } som før.
edit-agreed = #{ $no } er endra; vertskapet får vite det.
edit-agreed-for-host = **{ $trip }** er med på endringa di av #{ $no }.
edit-refused = #{ $no } blir som før; vertskapet får vite det.
edit-refused-for-host = **{ $trip }** vil helst ha tilbodet ditt #{ $no } som det var. `{ $prefix }trekk { $no }` trekkjer det tilbake om det ikkje går.
deleted-record = Meldinga blei sletta, så #{ $no } er trekt tilbake. Dei det gjeld, får vite det.
deleted-contact = Meldinga blei sletta, så #{ $no } er gløymt.
deleted-kept = #{ $no } er blitt eit stopp for reisefølgjet, så det blir ståande.
deleted-answer = Trekt tilbake.
deleted-deed = Meldinga blei sletta. Det ho gjorde, er framleis gjort.
deleted-words = Meldinga blei sletta: Orda er borte, og det som stod der før, gjeld igjen. Det andre ho gjorde, er framleis gjort.
deleted-nothing = Meldinga blei sletta.

offer-changed = Endra: { $offer }
offer-changed-for-crew = **{ $trip }:** { $by } har endra #{ $no }, { $kind } i { $place }.
nights-open-again = **{ $trip }:** #{ $no } i { $place } er ope igjen for { $nights }.
offer-thinking = Vertskapet for #{ $no } får vite at de tenkjer på det.
offer-thinking-for-host = **{ $trip }** tenkjer på tilbodet ditt #{ $no }.

## Forslag

in-days = {", "}{ $days }
suggestion-line = **#{ $no }** { $place }{ $days } ({ $state }){ $why }
suggestion-open = føreslått
suggestion-maybe = kanskje
suggestion-accepted = teke med
suggestion-declined = ikkje denne gongen
suggest-empty = Kvar, og kvifor? Til dømes: `{ $prefix }føreslå Malmö 12.–13. april -- vårfesten til kooperativet`.
suggest-place-missing = Kvar? Til dømes: `{ $prefix }føreslå Malmö 12.–13. april -- vårfesten til kooperativet`.
suggest-stop-already = Det er på ruta allereie: { $stop }
suggested = Føreslått: { $suggestion }
suggested-next = Reisefølgjet på { $trip } blir spurt, og du får vite korleis det går.
suggest-for-crew = { $by } føreslår for **{ $trip }**: { $suggestion }
suggest-for-crew-how = ✅ gjer det til eit stopp, 🤔 tenkjer på det, ❌ takkar nei; eller `{ $prefix }godta { $no }`, `{ $prefix }avslå { $no }`.
suggest-days-for-maker = For **{ $trip }** spør { $by } om { $days } passar for #{ $no } { $place }.
suggest-days-how = ✅ ja, ❌ nei. Eller svar med dine eigne ord.
suggest-days-asked = Eg har spurt { $name } om { $days } passar for #{ $no } { $place }. Du får høyre svaret.
suggest-days-suit = { $by } seier at desse dagane passar: { $suggestion }
suggest-days-dont-suit = { $by } seier at { $days } ikkje passar for #{ $no } { $place }.
suggest-days-yes = Takk! No veit reisefølgjet at desse dagane passar: { $suggestion }
suggest-days-no = Takk! No veit reisefølgjet at desse dagane ikkje passar for #{ $no }.
suggest-accepted = Det er eit stopp no: { $stop }
suggest-maybe = Kanskje: { $suggestion }
suggest-declined = Takka pent nei: { $suggestion }
suggest-so-already = Slik er det allereie: { $suggestion }
suggest-accepted-already = #{ $no } er eit stopp no: Reisefølgjet kan endre det, `{ $prefix }stopp { $no } …`, eller droppe det.
suggest-accepted-for-maker = **{ $trip }** tek med forslaget ditt { $suggestion }. Tusen takk!
suggest-maybe-for-maker = **{ $trip }** tenkjer på forslaget ditt { $suggestion }.
suggest-declined-for-maker = **{ $trip }** får ikkje til forslaget ditt { $suggestion }. Tusen takk likevel!
suggest-accepted-for-crew = Teke med for dykk alle: { $suggestion }
suggest-open-again = **{ $trip }:** Svaret blei trekt tilbake, så dette er ope igjen: { $suggestion }
suggest-taken-back = Trekt tilbake av den som føreslo det: { $suggestion }

## Påminningar igjen

snooze-what = Svar på ei påminning med det: `{ $prefix }slumre 15m`.
snooze-unread = Eg får ikkje eit tidsrom ut av «{ $typed }». `{ $prefix }slumre 15m` og `{ $prefix }slumre 2h` verkar.
snooze-gone = Den påminninga finst ikkje lenger. `{ $prefix }minn meg 15m te` lagar ei ny.
about-meetup = #{ $no } { $title }
about-stop = #{ $no }, stoppet i { $place }
about-offer = #{ $no }, tilbodet i { $place }
about-suggestion = #{ $no }, forslaget om { $place }
about-and = { $what }: { $text }

## Det som ikkje kan lesast

keyless-1 = Eg kan ikkje lese meldinga di: Krypteringsnøkkelen har ikkje nådd meg. Eg svarar om nøkkelen likevel kjem.
keyless-2 = Dette hjelper: Skriv ho på nytt; går ikkje det, logg klienten din ut og inn igjen éin gong. Nokre klientar sender nøklar berre til verifiserte einingar: Då kan du verifisere meg, eller slå det av for dette rommet.
unsealed = Den meldinga kom ukryptert sjølv om denne chatten er kryptert, så eg gjer ikkje noko med ho: På vegen kunne kven som helst ha skrive ho. Send ho frå ein klient som krypterer her.
unverified-login = Eg kan ikkje sjå at denne meldinga kom frå ei verifisert innlogging av deg, så eg gjer ikkje noko med ho: Nokon andre kan ha logga inn som deg. Verifiser innlogginga frå ei eining du stolar på, eller skriv ho på nytt frå ei som er verifisert.
new-login = { $count ->
        [one] Ei av innloggingane dine er ikkje verifisert, så eg sender ho ingenting og gjer ikkje det ho bed om: { $logins }. Verifiser ho frå ei eining du stolar på. Er ho ikkje di, loggar du ho ut og byter passord.
       *[other] Nokre av innloggingane dine er ikkje verifiserte, så eg sender dei ingenting og gjer ikkje det dei bed om: { $logins }. Verifiser dei frå ei eining du stolar på. Er det ei som ikkje er di, loggar du ho ut og byter passord.
    }
forged = Ein tenar gav meg ei melding i ditt namn som ingen av einingane dine har skrive. Eg gjorde ikkje noko med ho. Sei frå til dei som driv tenaren din, og til dei som driv meg: Ein av dei to tenarane lyg eller har ein feil.

## Kven som er meint

people-unclear = Eg skjønar ikkje kven du meiner: orda dine stemmer ikkje med lenkjene i dei ({ $ids }). Skriv sjølve Matrix-id-en: `{ $prefix }{ $command } @lars:example.org`.
people-further = { $ids } står lenger nede, midt i annan tekst, så eg har ikkje gjort noko. Skriv alle du meiner rett etter kommandoen: `{ $prefix }{ $command } @lars:example.org`.

card-gone = #{ $no } er trekt tilbake, så det er ingenting att å svare på.
card-trip-over = **{ $trip }** er over, så dette kan ein ikkje svare på lenger.
change-before = Før: { $what }
change-after = No: { $what }
change-would-be = Nytt: { $what }
change-people = til { $people ->
        [one] éin
       *[other] { $people }
    }
change-note = «{ $note }»
change-none = ingen merknad
change-no-place = ingen stad enno
change-no-days = ingen datoar enno
change-certain = sikkert
change-uncertain = ikkje sikkert
edit-asked-loses = Då mistar de { $nights }.
change-by-host = verten
