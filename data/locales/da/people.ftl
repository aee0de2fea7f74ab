# Dansk: redigeringer, sletninger, reaktioner, svar; forslag; det, der ikke kan læses.

## Redigeringer og sletninger

edit-other-kind = Den besked blev til #{ $no }, og det kan ikke blive til noget andet. Skriv det i en ny besked.
edit-kept = Så lader jeg #{ $no } være, som det var.
edit-left = Jeg kan ikke længere finde #{ $no } i den besked, så jeg har ladet det være, som det var. Vil du fjerne det, så skriv `{ $prefix }aflys { $no }`.
edit-gone = Det, du tilføjede med den besked, er allerede fjernet. Skriv en ny besked.
edit-deed = Det, der er gjort, kan du ikke ændre ved at redigere beskeden. Skriv en ny, hvis du vil noget andet.
edit-taken-back = Trukket tilbage, fordi der nu står noget andet i din besked.
edit-offer-over = #{ $no } er forbi, så det bliver ikke ændret. Skriv en ny besked, hvis det gælder andre nætter.
edit-asks-crew = Holdet har sagt ja tak til #{ $no } for { $nights }, så jeg spørger dem først. Indtil de siger ja, er alt som før.
edit-asked-for-crew = **{ $trip }:** { $by } vil gerne ændre #{ $no } { $place_in }, som I har sagt ja tak til for { $nights }.
edit-asked-for-crew-how = Er det i orden? Tryk ✅ eller ❌ her, eller svar `ja` eller `nej`. Indtil da er #{ $no } som før.
edit-agreed = #{ $no } er ændret. Jeg giver værten besked.
edit-agreed-for-host = Holdet bag **{ $trip }** er med på din ændring af #{ $no }.
edit-refused = Okay, #{ $no } bliver ikke ændret. Jeg giver værten besked.
edit-refused-for-host = Holdet bag **{ $trip }** vil hellere beholde dit tilbud #{ $no }, som det var. Kan det ikke lade sig gøre, så skriv `{ $prefix }træk tilbage { $no }`.
deleted-record = Du har slettet den besked, så jeg har fjernet #{ $no } og giver besked til dem, det berører.
deleted-contact = Du har slettet den besked, så jeg har slettet #{ $no }.
deleted-kept = #{ $no } er nu et af holdets stop, så det bliver stående.
deleted-answer = Trukket tilbage.
deleted-deed = Du har slettet den besked, men det, den førte til, gælder stadig.
deleted-words = Du har slettet den besked, så nu står der igen det samme som før. Hvad den ellers førte til, gælder stadig.
deleted-nothing = Du har slettet den besked.

offer-changed = Ændret: { $offer }
offer-changed-for-crew = **{ $trip }:** { $by } har ændret #{ $no }, { $kind } { $place_in }.
nights-open-again = **{ $trip }:** #{ $no } { $place_in } er ledigt igen { $nights }.
offer-thinking = Jeg fortæller værten for #{ $no }, at I tænker over det.
offer-thinking-for-host = Holdet bag **{ $trip }** tænker over dit tilbud #{ $no }.

## Forslag

in-days = {", "}{ $days }
suggestion-line = **#{ $no }** { $place }{ $days } ({ $state }){ $why }
suggestion-open = venter på svar
suggestion-maybe = måske
suggestion-accepted = ja tak
suggestion-declined = ikke denne gang
suggest-empty = Hvorhen, og hvorfor? For eksempel: `{ $prefix }foreslå Malmö 12.–13. april -- kooperativets forårsfest`.
suggest-place-missing = Hvorhen? For eksempel: `{ $prefix }foreslå Malmö 12.–13. april -- kooperativets forårsfest`.
suggest-stop-already = Det er allerede et stop: { $stop }
suggested = Foreslået: { $suggestion }
suggested-next = Jeg spørger holdet bag { $trip } og fortæller dig, hvad de siger.
suggest-for-crew = { $by } har et forslag til **{ $trip }**: { $suggestion }
suggest-for-crew-how = ✅ ja, gør det til et stop · 🤔 vi tænker over det · ❌ ikke denne gang. Eller skriv `{ $prefix }sig ja { $no }` eller `{ $prefix }sig nej { $no }`.
suggest-days-for-maker = { $by } fra **{ $trip }** spørger, om { $days } passer til #{ $no } { $place }.
suggest-days-how = Tryk ✅ for ja eller ❌ for nej, eller svar med dine egne ord.
suggest-days-asked = Jeg har spurgt { $name }, om { $days } passer til #{ $no } { $place }, og fortæller dig, hvad svaret er.
suggest-days-suit = { $by } siger, at de her dage passer: { $suggestion }
suggest-days-dont-suit = { $by } siger, at { $days } ikke passer til #{ $no } { $place }.
suggest-days-yes = Tak! Nu ved holdet, at de her dage passer: { $suggestion }
suggest-days-no = Tak! Nu ved holdet, at de dage ikke passer til #{ $no }.
suggest-accepted = Nu er det et stop: { $stop }
suggest-maybe = Måske: { $suggestion }
suggest-declined = I har sagt nej tak: { $suggestion }
suggest-so-already = Der er ikke noget at ændre: { $suggestion }
suggest-accepted-already = #{ $no } er allerede et stop. Holdet kan ændre det (`{ $prefix }stop { $no } …`) eller droppe det.
suggest-accepted-for-maker = Gode nyheder: Holdet bag **{ $trip }** kommer: { $suggestion }. Tusind tak!
suggest-maybe-for-maker = Holdet bag **{ $trip }** tænker over dit forslag { $suggestion }.
suggest-declined-for-maker = Holdet bag **{ $trip }** kan desværre ikke nå dit forslag { $suggestion }. Tusind tak alligevel!
suggest-accepted-for-crew = I har sagt ja tak til et forslag: { $suggestion }
suggest-open-again = **{ $trip }:** Svaret er trukket tilbage, så det her er åbent igen: { $suggestion }
suggest-taken-back = Det her forslag er trukket tilbage: { $suggestion }

## Påmindelser igen

snooze-what = Svar på den påmindelse, du mener: `{ $prefix }snooze 15m`.
snooze-unread = Hvor længe er ”{ $typed }”? For eksempel: `{ $prefix }snooze 15m` eller `{ $prefix }snooze 2h`.
snooze-gone = Den påmindelse findes ikke længere. Sådan sætter du en ny: `{ $prefix }mind mig 15m te`.
about-meetup = #{ $no } { $title }
about-stop = #{ $no }, stoppet { $place_in }
about-offer = #{ $no }, tilbuddet { $place_in }
about-suggestion = #{ $no }, forslaget om { $place }
about-and = { $what }: { $text }

## Det, der ikke kan læses

keyless-1 = Jeg kan ikke læse din besked endnu, for jeg mangler nøglen til den. Kommer nøglen, svarer jeg.
keyless-2 = Send den igen. Hjælper det ikke, så log ud af din app og ind igen. Nogle apps sender kun nøgler til verificerede enheder. Gør din det, så verificer mig, eller slå det fra for dette rum.
unsealed = Denne chat er krypteret, men det var den besked ikke, så jeg har set bort fra den: Den kan være skrevet af en anden. Send den fra en app, der krypterer her.
unverified-login = Jeg kan ikke se, om den besked kom fra et af dine verificerede logins, så jeg har set bort fra den: En anden kan være logget ind som dig. Verificer det login fra en enhed, du stoler på, eller send beskeden fra et, der er verificeret.
new-login = { $count ->
        [one] Et af dine logins er ikke verificeret, så jeg sender det ikke noget og gør ikke, hvad det beder om: { $logins }. Verificer det fra en enhed, du stoler på. Er det ikke dit, så log det ud, og skift adgangskode.
       *[other] Nogle af dine logins er ikke verificeret, så jeg sender dem ikke noget og gør ikke, hvad de beder om: { $logins }. Verificer dem fra en enhed, du stoler på. Er et af dem ikke dit, så log det ud, og skift adgangskode.
    }
forged = En hjemmeserver gav mig en besked i dit navn, som ingen af dine enheder har skrevet. Jeg har set bort fra den. Sig det til dem, der driver din hjemmeserver, og til dem, der driver mig: En af de to servere lyver eller har en fejl.

## Hvem der menes

people-unclear = Jeg kan ikke se, hvem du mener: Ordene passer ikke til linkene i dem ({ $ids }). Skriv selve Matrix-id’et: `{ $prefix }{ $command } @lars:example.org`.
people-further = { $ids } står længere nede midt i anden tekst, så jeg har ikke gjort noget. Skriv alle, du mener, lige efter kommandoen: `{ $prefix }{ $command } @lars:example.org`.

card-gone = #{ $no } findes ikke længere, så der er ikke noget at svare på.
card-trip-over = **{ $trip }** er slut, så det kan man ikke svare på længere.

change-before = Før: { $what }
change-after = Nu: { $what }
change-would-be = Nyt: { $what }
change-people = til { $people ->
        [one] 1 person
       *[other] { $people } personer
    }
change-note = ”{ $note }”
change-none = ingen bemærkning
change-no-place = intet sted endnu
change-no-days = ingen datoer endnu
change-certain = helt sikkert
change-uncertain = ikke helt sikkert
edit-asked-loses = Så mister I { $nights }.
change-by-host = værten
