# Bokmål: redigeringer, slettinger, reaksjoner, svar; forslag; det som ikke kan leses.

## Redigeringer og slettinger

edit-other-kind = Meldingen ble til #{ $no }, som ikke kan gjøres om til noe annet. Send heller en ny melding.
edit-kept = #{ $no } blir altså som før.
edit-left = Jeg finner ikke #{ $no } i den meldingen lenger, så det blir stående som før. Slik fjerner du det: `{ $prefix }slett { $no }`.
edit-gone = Det du la inn med den meldingen, er allerede fjernet. Send heller en ny melding.
edit-deed = Det meldingen førte til, kan ikke angres ved å redigere den. Send heller en ny melding.
edit-taken-back = Trukket tilbake, siden meldingen din sier noe annet nå.
edit-offer-over = #{ $no } er over og blir som før. Gjelder det andre netter, sender du en ny melding.
edit-asks-crew = Reisefølget har takket ja til #{ $no } for { $nights }, så jeg spør dem først. Til de sier ja, blir det som før.
edit-asked-for-crew = **{ $trip }:** { $by } vil gjerne endre #{ $no } { $place_in }, som dere har takket ja til for { $nights }.
edit-asked-for-crew-how = Er det greit? Trykk ✅ eller ❌ her, eller svar `ja` eller `nei`. Inntil videre er #{ $no } som før.
edit-agreed = #{ $no } er endret. Jeg sier fra til verten.
edit-agreed-for-host = Reisefølget på **{ $trip }** synes det er greit at du endrer #{ $no }.
edit-refused = #{ $no } blir som før. Jeg sier fra til verten.
edit-refused-for-host = Reisefølget på **{ $trip }** vil helst beholde tilbudet ditt #{ $no } som det var. Går ikke det for deg, kan du skrive `{ $prefix }trekk { $no }`.
deleted-record = Du slettet meldingen, så jeg har fjernet #{ $no } og sier fra til dem det gjelder.
deleted-contact = Du slettet meldingen, så jeg har slettet #{ $no }.
deleted-kept = #{ $no } er blitt et av stoppene til reisefølget, så det blir stående.
deleted-answer = Trukket tilbake.
deleted-deed = Du slettet meldingen, men det den førte til, gjelder fortsatt.
deleted-words = Du slettet meldingen, så det som sto der før, gjelder igjen. Alt annet den førte til, gjelder fortsatt.
deleted-nothing = Du slettet meldingen.

offer-changed = Endret: { $offer }
offer-changed-for-crew = **{ $trip }:** { $by } har endret #{ $no }, { $kind } { $place_in }.
nights-open-again = **{ $trip }:** #{ $no } { $place_in } venter på svar igjen for { $nights }.
offer-thinking = Jeg sier fra til verten for #{ $no } at dere fortsatt tenker på det.
offer-thinking-for-host = Reisefølget på **{ $trip }** tenker på tilbudet ditt #{ $no }.

## Forslag

in-days = {", "}{ $days }
suggestion-line = **#{ $no }** { $place }{ $days } ({ $state }){ $why }
suggestion-open = venter på svar
suggestion-maybe = kanskje
suggestion-accepted = avtalt
suggestion-declined = ikke denne gangen
suggest-empty = Hvor, og hvorfor? For eksempel: `{ $prefix }foreslå Malmö 12.–13. april -- vårfesten til kooperativet`.
suggest-place-missing = Hvor? For eksempel: `{ $prefix }foreslå Malmö 12.–13. april -- vårfesten til kooperativet`.
suggest-stop-already = Det er allerede et stopp: { $stop }
suggested = Foreslått: { $suggestion }
suggested-next = Jeg spør reisefølget på { $trip } og sier fra når de svarer.
suggest-for-crew = { $by } har et forslag til **{ $trip }**: { $suggestion }
suggest-for-crew-how = ✅ legg det til som stopp · 🤔 tenker fortsatt på det · ❌ ikke denne gangen. Eller skriv `{ $prefix }takk ja { $no }` eller `{ $prefix }takk nei { $no }`.
suggest-days-for-maker = **{ $trip }:** { $by } spør om { $days } passer for #{ $no } { $place }.
suggest-days-how = Trykk ✅ for ja, ❌ for nei, eller svar med dine egne ord.
suggest-days-asked = Jeg har spurt { $name } om { $days } passer for #{ $no } { $place }, og sier fra når svaret kommer.
suggest-days-suit = { $by } sier at disse dagene passer: { $suggestion }
suggest-days-dont-suit = { $by } sier at { $days } ikke passer for #{ $no } { $place }.
suggest-days-yes = Takk! Nå vet reisefølget at disse dagene passer: { $suggestion }
suggest-days-no = Takk! Nå vet reisefølget at disse dagene ikke passer for #{ $no }.
suggest-accepted = Nå er det et stopp: { $stop }
suggest-maybe = Kanskje: { $suggestion }
suggest-declined = Du har takket pent nei til { $suggestion }
suggest-so-already = Det er slik allerede: { $suggestion }
suggest-accepted-already = #{ $no } er allerede et stopp. Reisefølget kan endre det (`{ $prefix }stopp { $no } …`) eller droppe det.
suggest-accepted-for-maker = Gode nyheter: Reisefølget på **{ $trip }** kommer: { $suggestion }. Tusen takk!
suggest-maybe-for-maker = Reisefølget på **{ $trip }** tenker på forslaget ditt { $suggestion }.
suggest-declined-for-maker = Reisefølget på **{ $trip }** rekker dessverre ikke forslaget ditt { $suggestion }. Tusen takk likevel!
suggest-accepted-for-crew = Reisefølget ditt har takket ja til et forslag: { $suggestion }
suggest-open-again = **{ $trip }:** Svaret ble trukket tilbake, så forslaget er åpent igjen: { $suggestion }
suggest-taken-back = Dette forslaget er trukket tilbake: { $suggestion }

## Påminnelser igjen

snooze-what = Svar på påminnelsen du mener: `{ $prefix }slumre 15m`.
snooze-unread = Hvor lenge er «{ $typed }»? For eksempel: `{ $prefix }slumre 15m` eller `{ $prefix }slumre 2h`.
snooze-gone = Den påminnelsen finnes ikke lenger. Slik stiller du inn en ny: `{ $prefix }minn meg 15m te`.
about-meetup = #{ $no } { $title }
about-stop = #{ $no }, stoppet { $place_in }
about-offer = #{ $no }, tilbudet { $place_in }
about-suggestion = #{ $no }, forslaget om { $place }
about-and = { $what }: { $text }

## Det som ikke kan leses

keyless-1 = Jeg kan ikke lese meldingen din ennå, for jeg mangler nøkkelen til den. Kommer nøkkelen, så svarer jeg.
keyless-2 = Send den på nytt. Hvis det ikke hjelper, logger du ut av appen din og inn igjen. Noen apper sender bare nøkler til verifiserte enheter. Gjør din det, kan du verifisere meg eller slå det av for dette rommet.
unsealed = Denne chatten er kryptert, men den meldingen var det ikke, så jeg har sett bort fra den: Noen andre kan ha skrevet den. Send den fra en app som krypterer her.
unverified-login = Jeg kan ikke se at den meldingen kom fra en verifisert innlogging, så jeg har sett bort fra den: Noen andre kan ha logget inn som deg. Verifiser innloggingen fra en enhet du stoler på, eller send meldingen fra en som er verifisert.
new-login = { $count ->
        [one] En av innloggingene dine er ikke verifisert, så jeg sender ikke noe til den og gjør ikke det den ber om: { $logins }. Verifiser den fra en enhet du stoler på. Er den ikke din, må du logge den ut og bytte passord.
       *[other] Noen av innloggingene dine er ikke verifisert, så jeg sender ikke noe til dem og gjør ikke det de ber om: { $logins }. Verifiser dem fra en enhet du stoler på. Er det en som ikke er din, må du logge den ut og bytte passord.
    }
forged = En hjemmeserver ga meg en melding i ditt navn som ingen av enhetene dine har skrevet. Jeg har sett bort fra den. Si fra til dem som driver hjemmeserveren din, og til dem som driver meg: En av de to serverne lyver eller har en feil.

## Hvem som er ment

people-unclear = Jeg skjønner ikke hvem du mener, for ordene dine stemmer ikke med lenkene i dem ({ $ids }). Skriv selve Matrix-ID-en: `{ $prefix }{ $command } @lars:example.org`.
people-further = { $ids } står lenger nede, midt i annen tekst, så jeg har ikke gjort noe. Skriv alle du mener, rett etter kommandoen: `{ $prefix }{ $command } @lars:example.org`.

card-gone = #{ $no } finnes ikke lenger, så det er ingenting å svare på.
card-trip-over = **{ $trip }** er over, så det går ikke an å svare på dette lenger.
change-before = Før: { $what }
change-after = Nå: { $what }
change-would-be = Nytt: { $what }
change-people = for { $people ->
        [one] 1 person
       *[other] { $people } personer
    }
change-note = «{ $note }»
change-none = ingen merknad
change-no-place = ikke noe sted ennå
change-no-days = ingen datoer ennå
change-certain = sikkert
change-uncertain = ikke sikkert
edit-asked-loses = Da mister dere { $nights }.
change-by-host = verten
