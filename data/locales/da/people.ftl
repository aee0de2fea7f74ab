# Dansk: redigeringer, sletninger, reaktioner, svar; forslag; det, der ikke kan læses.

## Redigeringer og sletninger

edit-other-kind = Denne besked oprettede #{ $no }, som er noget andet. Skriv venligst en ny besked til det.
edit-kept = Så #{ $no } bliver, som det var.
edit-left = Jeg læser ikke længere noget i den, der giver #{ $no }, så det bliver, som det var. `{ $prefix }aflys { $no }` tager det tilbage.
edit-gone = Det, denne besked oprettede, er allerede taget tilbage. Skriv venligst en ny besked.
edit-deed = Det, denne besked gjorde, er gjort: En redigering kan ikke gøre det om. Skriv venligst en ny besked til noget andet.
edit-taken-back = Taget tilbage, fordi beskeden siger noget andet nu.
edit-offer-over = #{ $no } er forbi og bliver, som det var. Skriv venligst en ny besked til andre nætter.
edit-asks-crew = #{ $no } er accepteret for { $nights }, så jeg spørger holdet først. Indtil de siger ja, bliver det, som det var.
edit-asked-for-crew = **{ $trip }:** { $by } vil gerne ændre #{ $no } i { $place }, som I har sagt ja til for { $nights }.
edit-asked-for-crew-how = Er det i orden? ✅ eller ❌ her, eller svar `ja` eller `nej`. Indtil da bliver #{ $no }, som det var.
edit-agreed = #{ $no } er ændret; værten får besked.
edit-agreed-for-host = Din ændring af #{ $no } er i orden for **{ $trip }**.
edit-refused = #{ $no } bliver, som det var; værten får besked.
edit-refused-for-host = **{ $trip }** vil hellere beholde dit tilbud #{ $no }, som det var. `{ $prefix }tilbagetræk { $no }` trækker det tilbage, hvis det ikke kan lade sig gøre.
deleted-record = Beskeden blev slettet, så #{ $no } er taget tilbage. De berørte får besked.
deleted-contact = Beskeden blev slettet, så #{ $no } er glemt.
deleted-kept = #{ $no } er blevet et stop for holdet, så det bliver stående.
deleted-answer = Taget tilbage.
deleted-deed = Beskeden blev slettet. Det, den gjorde, er stadig gjort.
deleted-words = Beskeden blev slettet: Ordene i den er væk, og det, der stod der før, gælder igen. Hvad den ellers gjorde, er stadig gjort.
deleted-nothing = Beskeden blev slettet.

offer-changed = Ændret: { $offer }
offer-changed-for-crew = **{ $trip }:** { $by } har ændret #{ $no }, { $kind } i { $place }.
nights-open-again = **{ $trip }:** #{ $no } i { $place } er åbent igen for { $nights }.
offer-thinking = Værten for #{ $no } får at vide, at I tænker over det.
offer-thinking-for-host = **{ $trip }** tænker over dit tilbud #{ $no }.

## Forslag

in-days = {", "}{ $days }
suggestion-line = **#{ $no }** { $place }{ $days } ({ $state }){ $why }
suggestion-open = foreslået
suggestion-maybe = måske
suggestion-accepted = accepteret
suggestion-declined = ikke denne gang
suggest-empty = Hvorhen, og hvorfor? For eksempel: `{ $prefix }foreslå Malmö 12.-13. april -- kooperativets forårsfest`.
suggest-place-missing = Hvorhen? For eksempel: `{ $prefix }foreslå Malmö 12.-13. april -- kooperativets forårsfest`.
suggest-stop-already = Det ligger allerede på vejen: { $stop }
suggested = Foreslået: { $suggestion }
suggested-next = Holdet bag { $trip } bliver spurgt, og du får at vide, hvad det bliver til.
suggest-for-crew = { $by } foreslår til **{ $trip }**: { $suggestion }
suggest-for-crew-how = ✅ gør det til et stop, 🤔 tænker over det, ❌ siger nej tak; eller `{ $prefix }accepter { $no }`, `{ $prefix }afslå { $no }`.
suggest-days-for-maker = For **{ $trip }** spørger { $by }, om { $days } passer for #{ $no } { $place }.
suggest-days-how = ✅ ja, ❌ nej. Eller svar med dine egne ord.
suggest-days-asked = Jeg har spurgt { $name }, om { $days } passer for #{ $no } { $place }. Du hører, hvad svaret er.
suggest-days-suit = { $by } siger, at de her dage passer: { $suggestion }
suggest-days-dont-suit = { $by } siger, at { $days } ikke passer for #{ $no } { $place }.
suggest-days-yes = Tak! Nu ved holdet, at de her dage passer: { $suggestion }
suggest-days-no = Tak! Nu ved holdet, at de her dage ikke passer for #{ $no }.
suggest-accepted = Nu er det et stop: { $stop }
suggest-maybe = Måske: { $suggestion }
suggest-declined = Afslået, med tak: { $suggestion }
suggest-so-already = Sådan er det allerede: { $suggestion }
suggest-accepted-already = #{ $no } er et stop nu: Holdet kan ændre det, `{ $prefix }stop { $no } …`, eller droppe det.
suggest-accepted-for-maker = **{ $trip }** siger ja til dit forslag { $suggestion }. Tak!
suggest-maybe-for-maker = **{ $trip }** tænker over dit forslag { $suggestion }.
suggest-declined-for-maker = **{ $trip }** kan ikke få dit forslag { $suggestion } til at passe. Tak alligevel!
suggest-accepted-for-crew = Accepteret på alles vegne: { $suggestion }
suggest-open-again = **{ $trip }:** Svaret blev taget tilbage, så dette er åbent igen: { $suggestion }
suggest-taken-back = Taget tilbage af den, der foreslog det: { $suggestion }

## Påmindelser igen

snooze-what = Svar på en påmindelse med det: `{ $prefix }snooze 15m`.
snooze-unread = Jeg kan ikke få et tidspunkt ud af ”{ $typed }”. `{ $prefix }snooze 15m` og `{ $prefix }snooze 2h` virker.
snooze-gone = Den påmindelse findes ikke længere. `{ $prefix }påmind mig 15m te` sætter en ny.
about-meetup = #{ $no } { $title }
about-stop = #{ $no }, stoppet i { $place }
about-offer = #{ $no }, tilbuddet i { $place }
about-suggestion = #{ $no }, forslaget om { $place }
about-and = { $what }: { $text }

## Det, der ikke kan læses

keyless-1 = Jeg kan ikke læse din besked: Nøglen til den har ikke nået mig. Jeg svarer på den, hvis nøglen alligevel kommer.
keyless-2 = Det her hjælper: Skriv den igen; hvis det ikke virker, så log ud og ind igen én gang i din app. Nogle apps sender kun nøgler til verificerede enheder: Verificer mig i så fald, eller slå det fra for dette rum.
unsealed = Den besked kom ukrypteret, selv om denne chat er krypteret, så jeg gør ikke noget ved den: Undervejs kan hvem som helst have skrevet den. Send den venligst fra en app, der krypterer her.
unverified-login = Jeg kan ikke se, at den her besked kom fra et verificeret login af dig, så jeg gør ikke noget ved den: En anden kan være logget ind som dig. Verificer det login fra en enhed, du stoler på, eller skriv den igen fra en, der er verificeret.
new-login = { $count ->
        [one] Et af dine logins er ikke verificeret, så jeg sender det ikke noget og gør ikke, hvad det beder om: { $logins }. Verificer det fra en enhed, du stoler på. Er det ikke dit, så log det ud, og skift adgangskode.
       *[other] Nogle af dine logins er ikke verificeret, så jeg sender dem ikke noget og gør ikke, hvad de beder om: { $logins }. Verificer dem fra en enhed, du stoler på. Er et af dem ikke dit, så log det ud, og skift adgangskode.
    }
forged = En server gav mig en besked i dit navn, som ingen af dine enheder har skrevet. Jeg gjorde ikke noget ved den. Sig det til dem, der driver din server, og dem, der driver mig: En af de to servere lyver eller har en fejl.

## Hvem der menes

people-unclear = Jeg kan ikke se, hvem du mener: det, du skrev, passer ikke med linkene i det ({ $ids }). Skriv selve Matrix-id'et: `{ $prefix }{ $command } @lars:example.org`.
people-further = { $ids } står længere nede, midt i anden tekst, så jeg har ikke gjort noget. Skriv alle, du mener, lige efter kommandoen: `{ $prefix }{ $command } @lars:example.org`.

card-gone = #{ $no } er trukket tilbage, så der er ikke noget at svare på længere.
card-trip-over = **{ $trip }** er slut, så det kan der ikke svares på længere.
change-before = Før: { $what }
change-after = Nu: { $what }
change-would-be = Nyt: { $what }
change-people = til { $people ->
        [one] én
       *[other] { $people }
    }
change-note = ”{ $note }”
change-none = ingen bemærkning
change-no-place = intet sted endnu
change-no-days = ingen datoer endnu
change-certain = sikkert
change-uncertain = ikke sikkert
edit-asked-loses = Så mister I { $nights }.
change-by-host = værten
