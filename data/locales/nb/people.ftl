# Bokmål: redigeringer, slettinger, reaksjoner, svar; forslag; det som ikke kan leses.

## Redigeringer og slettinger

edit-other-kind = Denne meldingen laget #{ $no }, som er noe annet. Skriv heller en ny melding for det.
edit-kept = Så #{ $no } blir som før.
edit-left = Jeg leser ikke lenger noe i meldingen som lager #{ $no }, så det blir som før. `{ $prefix }slett { $no }` trekker det tilbake.
edit-gone = Det denne meldingen laget, er allerede trukket tilbake. Skriv heller en ny melding.
edit-deed = Det denne meldingen gjorde, forblir gjort: En redigering kan ikke gjøre det om. Skriv heller en ny melding for noe annet.
edit-taken-back = Trukket tilbake, siden meldingen sier noe annet nå.
edit-offer-over = #{ $no } er over, og blir som før. Skriv heller en ny melding for andre netter.
edit-asks-crew = Det er takket ja til #{ $no } for { $nights }, så jeg spør reisefølget først. Til de sier ja, blir det som før.
edit-asked-for-crew = **{ $trip }:** { $by } vil gjerne endre #{ $no } i { $place }, som dere har takket ja til for { $nights }.
edit-asked-for-crew-how = Er det i orden? ✅ eller ❌ her, eller svar `ja` eller `nei`. Til da blir #{ $no } som før.
edit-agreed = #{ $no } er endret; vertskapet får vite det.
edit-agreed-for-host = **{ $trip }** er med på endringen din av #{ $no }.
edit-refused = #{ $no } blir som før; vertskapet får vite det.
edit-refused-for-host = **{ $trip }** vil helst beholde tilbudet ditt #{ $no } som det var. `{ $prefix }trekk { $no }` trekker det tilbake om det ikke går.
deleted-record = Meldingen ble slettet, så #{ $no } er trukket tilbake. De det gjelder, får vite det.
deleted-contact = Meldingen ble slettet, så #{ $no } er glemt.
deleted-kept = #{ $no } er blitt et stopp for reisefølget, så det blir stående.
deleted-answer = Trukket tilbake.
deleted-deed = Meldingen ble slettet. Det den gjorde, forblir gjort.
deleted-words = Meldingen ble slettet: Ordene er borte, og det som sto der før, gjelder igjen. Det andre den gjorde, forblir gjort.
deleted-nothing = Meldingen ble slettet.

offer-changed = Endret: { $offer }
offer-changed-for-crew = **{ $trip }:** { $by } har endret #{ $no }, { $kind } i { $place }.
nights-open-again = **{ $trip }:** #{ $no } i { $place } er åpent igjen for { $nights }.
offer-thinking = Vertskapet for #{ $no } får vite at dere tenker på det.
offer-thinking-for-host = **{ $trip }** tenker på tilbudet ditt #{ $no }.

## Forslag

in-days = {", "}{ $days }
suggestion-line = **#{ $no }** { $place }{ $days } ({ $state }){ $why }
suggestion-open = foreslått
suggestion-maybe = kanskje
suggestion-accepted = tatt med
suggestion-declined = ikke denne gangen
suggest-empty = Hvor, og hvorfor? For eksempel: `{ $prefix }foreslå Malmö 12.–13. april -- vårfesten til kooperativet`.
suggest-place-missing = Hvor? For eksempel: `{ $prefix }foreslå Malmö 12.–13. april -- vårfesten til kooperativet`.
suggest-stop-already = Det er på ruten allerede: { $stop }
suggested = Foreslått: { $suggestion }
suggested-next = Reisefølget på { $trip } blir spurt, og du får vite hvordan det går.
suggest-for-crew = { $by } foreslår for **{ $trip }**: { $suggestion }
suggest-for-crew-how = ✅ gjør det til et stopp, 🤔 tenker på det, ❌ takker nei; eller `{ $prefix }godta { $no }`, `{ $prefix }avslå { $no }`.
suggest-days-for-maker = For **{ $trip }** spør { $by } om { $days } passer for #{ $no } { $place }.
suggest-days-how = ✅ ja, ❌ nei. Eller svar med dine egne ord.
suggest-days-asked = Jeg har spurt { $name } om { $days } passer for #{ $no } { $place }. Du får høre svaret.
suggest-days-suit = { $by } sier at disse dagene passer: { $suggestion }
suggest-days-dont-suit = { $by } sier at { $days } ikke passer for #{ $no } { $place }.
suggest-days-yes = Takk! Nå vet reisefølget at disse dagene passer: { $suggestion }
suggest-days-no = Takk! Nå vet reisefølget at disse dagene ikke passer for #{ $no }.
suggest-accepted = Det er et stopp nå: { $stop }
suggest-maybe = Kanskje: { $suggestion }
suggest-declined = Takket pent nei: { $suggestion }
suggest-so-already = Slik er det allerede: { $suggestion }
suggest-accepted-already = #{ $no } er et stopp nå: Reisefølget kan endre det, `{ $prefix }stopp { $no } …`, eller droppe det.
suggest-accepted-for-maker = **{ $trip }** tar med forslaget ditt { $suggestion }. Tusen takk!
suggest-maybe-for-maker = **{ $trip }** tenker på forslaget ditt { $suggestion }.
suggest-declined-for-maker = **{ $trip }** får ikke til forslaget ditt { $suggestion }. Tusen takk likevel!
suggest-accepted-for-crew = Tatt med for dere alle: { $suggestion }
suggest-open-again = **{ $trip }:** Svaret ble trukket tilbake, så dette er åpent igjen: { $suggestion }
suggest-taken-back = Trukket tilbake av den som foreslo det: { $suggestion }

## Påminnelser igjen

snooze-what = Svar på en påminnelse med det: `{ $prefix }slumre 15m`.
snooze-unread = Jeg får ikke et tidsrom ut av «{ $typed }». `{ $prefix }slumre 15m` og `{ $prefix }slumre 2h` virker.
snooze-gone = Den påminnelsen finnes ikke lenger. `{ $prefix }minn meg 15m te` lager en ny.
about-meetup = #{ $no } { $title }
about-stop = #{ $no }, stoppet i { $place }
about-offer = #{ $no }, tilbudet i { $place }
about-suggestion = #{ $no }, forslaget om { $place }
about-and = { $what }: { $text }

## Det som ikke kan leses

keyless-1 = Jeg kan ikke lese meldingen din: Nøkkelen til den har ikke nådd meg. Jeg svarer på den hvis nøkkelen likevel kommer.
keyless-2 = Dette hjelper: Skriv den på nytt; går ikke det, logg klienten din ut og inn igjen én gang. Noen klienter sender nøkler bare til verifiserte enheter: Da kan du verifisere meg, eller slå det av for dette rommet.
unsealed = Den meldingen kom ukryptert selv om denne chatten er kryptert, så jeg gjør ikke noe med den: På veien kunne hvem som helst ha skrevet den. Send den fra en klient som krypterer her.
unverified-login = Jeg kan ikke se at denne meldingen kom fra en verifisert innlogging av deg, så jeg gjør ikke noe med den: Noen andre kan ha logget inn som deg. Verifiser innloggingen fra en enhet du stoler på, eller skriv den på nytt fra en som er verifisert.
new-login = { $count ->
        [one] En av innloggingene dine er ikke verifisert, så jeg sender den ingenting og gjør ikke det den ber om: { $logins }. Verifiser den fra en enhet du stoler på. Er den ikke din, logger du den ut og bytter passord.
       *[other] Noen av innloggingene dine er ikke verifisert, så jeg sender dem ingenting og gjør ikke det de ber om: { $logins }. Verifiser dem fra en enhet du stoler på. Er det en som ikke er din, logger du den ut og bytter passord.
    }
forged = En server ga meg en melding i ditt navn som ingen av enhetene dine har skrevet. Jeg gjorde ikke noe med den. Si fra til dem som driver serveren din, og til dem som driver meg: En av de to serverne lyver eller har en feil.

## Hvem som er ment

people-unclear = Jeg skjønner ikke hvem du mener: ordene dine stemmer ikke med lenkene i dem ({ $ids }). Skriv selve Matrix-id-en: `{ $prefix }{ $command } @lars:example.org`.
people-further = { $ids } står lenger ned, midt i annen tekst, så jeg har ikke gjort noe. Skriv alle du mener rett etter kommandoen: `{ $prefix }{ $command } @lars:example.org`.

card-gone = #{ $no } er trukket tilbake, så det er ingenting igjen å svare på.
card-trip-over = **{ $trip }** er over, så dette kan ikke besvares lenger.
change-before = Før: { $what }
change-after = Nå: { $what }
change-would-be = Nytt: { $what }
change-people = til { $people ->
        [one] én
       *[other] { $people }
    }
change-note = «{ $note }»
change-none = ingen merknad
change-no-place = ikke noe sted ennå
change-no-days = ingen datoer ennå
change-certain = sikkert
change-uncertain = ikke sikkert
edit-asked-loses = Da mister dere { $nights }.
change-by-host = verten
