# Nynorsk: redigeringar, slettingar, reaksjonar, svar; forslag; det som ikkje kan lesast.

## Redigeringar og slettingar

edit-other-kind = Den meldinga blei til #{ $no }, og det kan ikkje bli noko anna. Send dette som ei ny melding.
edit-kept = Difor blir #{ $no } ståande som før.
edit-left = Eg finn ikkje lenger #{ $no } i den meldinga, så det står som før. Fjern det: `{ $prefix }slett { $no }`.
edit-gone = Det du la inn med den meldinga, er allereie borte. Send ei ny.
edit-deed = Det meldinga førte til, gjeld framleis, sjølv om du redigerer ho. Vil du noko anna, så send ei ny.
edit-taken-back = Teke tilbake, sidan meldinga di seier noko anna no.
edit-offer-over = #{ $no } er over og blir ståande som før. Gjeld det andre netter, så send ei ny melding.
edit-asks-crew = Reisefølgjet har takka ja til #{ $no } for { $nights }, så eg spør dei først. Til dei seier ja, står det som før.
edit-asked-for-crew = **{ $trip }:** { $by } vil gjerne endre #{ $no } { $place_in }, som de har takka ja til for { $nights }.
edit-asked-for-crew-how = Er det greitt? Trykk ✅ eller ❌ her, eller svar `ja` eller `nei`. Til då blir #{ $no } som før.
edit-agreed = #{ $no } er endra. Eg seier frå til vertskapet.
edit-agreed-for-host = Det er greitt for reisefølgjet på **{ $trip }** at du endrar #{ $no }.
edit-refused = #{ $no } blir som før. Eg seier frå til vertskapet.
edit-refused-for-host = Reisefølgjet på **{ $trip }** vil helst ha tilbodet ditt #{ $no } som det var. Går det ikkje for deg, så skriv `{ $prefix }trekk { $no }`.
deleted-record = Du sletta den meldinga, så eg har fjerna #{ $no } og seier frå til dei det gjeld.
deleted-contact = Du sletta den meldinga, så eg har sletta #{ $no }.
deleted-kept = #{ $no } er blitt eitt av stoppa til reisefølgjet, så det blir ståande.
deleted-answer = Teke tilbake.
deleted-deed = Du sletta den meldinga, men det ho førte til, gjeld framleis.
deleted-words = Du sletta den meldinga, så no gjeld det som stod der før. Alt anna ho førte til, gjeld framleis.
deleted-nothing = Du sletta den meldinga.

offer-changed = Endra: { $offer }
offer-changed-for-crew = **{ $trip }:** { $by } har endra #{ $no }, { $kind } { $place_in }.
nights-open-again = **{ $trip }:** #{ $no } { $place_in } er ledig igjen for { $nights }.
offer-thinking = Eg seier frå til vertskapet for #{ $no } at de tenkjer på det.
offer-thinking-for-host = Reisefølgjet på **{ $trip }** tenkjer på tilbodet ditt #{ $no }.

## Forslag

in-days = {", "}{ $days }
suggestion-line = **#{ $no }** { $place }{ $days } ({ $state }){ $why }
suggestion-open = ope
suggestion-maybe = kanskje
suggestion-accepted = teke med
suggestion-declined = ikkje denne gongen
suggest-empty = Kva stad, og kvifor? Til dømes: `{ $prefix }føreslå Malmö 12.–13. april -- vårfesten til kooperativet`.
suggest-place-missing = Kva stad? Til dømes: `{ $prefix }føreslå Malmö 12.–13. april -- vårfesten til kooperativet`.
suggest-stop-already = Det er allereie eit stopp: { $stop }
suggested = Føreslått: { $suggestion }
suggested-next = Eg spør reisefølgjet på { $trip }, og du får vite kva dei svarar.
suggest-for-crew = { $by } har eit forslag til **{ $trip }**: { $suggestion }
suggest-for-crew-how = ✅ legg det til som stopp · 🤔 vi tenkjer på det · ❌ ikkje denne gongen. Eller `{ $prefix }takk ja { $no }`, `{ $prefix }takk nei { $no }`.
suggest-days-for-maker = **{ $trip }:** { $by } spør om { $days } passar for #{ $no } { $place }.
suggest-days-how = Trykk ✅ for ja, ❌ for nei, eller svar med dine eigne ord.
suggest-days-asked = Eg har spurt { $name } om { $days } passar for #{ $no } { $place }. Du får vite svaret.
suggest-days-suit = { $by } seier at desse dagane passar: { $suggestion }
suggest-days-dont-suit = { $by } seier at { $days } ikkje passar for #{ $no } { $place }.
suggest-days-yes = Takk! No veit reisefølgjet at desse dagane passar: { $suggestion }
suggest-days-no = Takk! No veit reisefølgjet at desse dagane ikkje passar for #{ $no }.
suggest-accepted = No er det eit stopp: { $stop }
suggest-maybe = Kanskje: { $suggestion }
suggest-declined = Takka pent nei: { $suggestion }
suggest-so-already = Det er slik allereie: { $suggestion }
suggest-accepted-already = #{ $no } er allereie eit stopp. Reisefølgjet kan endre det (`{ $prefix }stopp { $no } …`) eller droppe det.
suggest-accepted-for-maker = Gode nyhende: Reisefølgjet på **{ $trip }** kjem: { $suggestion }. Tusen takk!
suggest-maybe-for-maker = Reisefølgjet på **{ $trip }** tenkjer på forslaget ditt { $suggestion }.
suggest-declined-for-maker = Reisefølgjet på **{ $trip }** får ikkje plass til forslaget ditt { $suggestion }. Tusen takk likevel!
suggest-accepted-for-crew = Reisefølgjet ditt har takka ja til eit forslag: { $suggestion }
suggest-open-again = **{ $trip }:** Svaret er teke tilbake, så dette er ope igjen: { $suggestion }
suggest-taken-back = Dette forslaget er trekt tilbake: { $suggestion }

## Påminningar igjen

snooze-what = Svar på den påminninga du meiner, med `{ $prefix }slumre 15m`.
snooze-unread = Kor lenge er «{ $typed }»? Til dømes: `{ $prefix }slumre 15m` eller `{ $prefix }slumre 2h`.
snooze-gone = Den påminninga finst ikkje lenger. Still inn ei ny: `{ $prefix }minn meg 15m te`.
about-meetup = #{ $no } { $title }
about-stop = #{ $no }, stoppet { $place_in }
about-offer = #{ $no }, tilbodet { $place_in }
about-suggestion = #{ $no }, forslaget om { $place }
about-and = { $what }: { $text }

## Det som ikkje kan lesast

keyless-1 = Eg kan ikkje lese meldinga di enno, for eg manglar nøkkelen. Kjem han, så svarar eg.
keyless-2 = Send meldinga på nytt. Hjelper ikkje det, så logg ut av appen og inn igjen. Nokre appar sender berre nøklar til verifiserte einingar. Gjer din det, kan du verifisere meg eller slå det av for dette rommet.
unsealed = Denne chatten er kryptert, men den meldinga var det ikkje, så eg gjer ikkje noko med ho. Nokon andre kan ha skrive ho. Send ho frå ein app som krypterer her.
unverified-login = Eg kan ikkje sjå om den meldinga kom frå ei verifisert innlogging, så eg gjer ikkje noko med ho. Nokon andre kan ha logga inn som deg. Verifiser innlogginga frå ei eining du stolar på, eller send meldinga frå ei som er verifisert.
new-login = { $count ->
        [one] Ei av innloggingane dine er ikkje verifisert, så eg sender ingenting dit og gjer ikkje det som kjem derifrå: { $logins }. Verifiser ho frå ei eining du stolar på. Er ho ikkje di, så logg ho ut og byt passord.
       *[other] Nokre av innloggingane dine er ikkje verifiserte, så eg sender ingenting dit og gjer ikkje det som kjem derifrå: { $logins }. Verifiser dei frå ei eining du stolar på. Er det ei som ikkje er di, så logg ho ut og byt passord.
    }
forged = Ein heimetenar gav meg ei melding i ditt namn som ingen av einingane dine har skrive. Eg har ikkje gjort noko med ho. Sei frå til dei som driv heimetenaren din, og til dei som driv meg: Ein av dei to tenarane lyg eller har ein feil.

## Kven som er meint

people-unclear = Eg er ikkje sikker på kven du meiner. Orda dine stemmer ikkje med lenkjene i dei ({ $ids }). Skriv sjølve Matrix-ID-en: `{ $prefix }{ $command } @lars:example.org`.
people-further = { $ids } står lenger nede, midt i annan tekst, så eg har ikkje gjort noko. Skriv alle du meiner, rett etter kommandoen: `{ $prefix }{ $command } @lars:example.org`.

card-gone = #{ $no } finst ikkje lenger, så det er ingenting å svare på.
card-trip-over = **{ $trip }** er over, så dette kan ein ikkje svare på lenger.
change-before = Før: { $what }
change-after = No: { $what }
change-would-be = Nytt: { $what }
change-people = for { $people ->
        [one] 1 person
       *[other] { $people } personar
    }
change-note = «{ $note }»
change-none = ingen merknad
change-no-place = ingen stad enno
change-no-days = ingen datoar enno
change-certain = sikkert
change-uncertain = ikkje sikkert
edit-asked-loses = Då mistar de { $nights }.
change-by-host = vertskapet
