# Dansk: det, der ikke hører til en bestemt kommando. `{ $prefix }` er det, kommandoer begynder med; `**strong**`, `code`.

echo = { $text }
item = • { $what }
quoted = ”{ $text }”
number = #{ $no }
number-title = #{ $no } { $title }
sure = sikkert
maybe = måske
wish = et ønske
never = aldrig
and-more = … og { $count } til.
cut-here = … og { $count } linjer til, for langt til én besked.
with-note = {" – "}{ $note }
with-days = {", "}{ $days }
nothing-changed = Ikke noget ændret: { $what }
names-in-direct-chat = Hvem der er vært, siger jeg til holdet, og kun i en krypteret direkte chat.

## Hilsner og tips

not-done = Fint, jeg lader det være, som det er.

## Læsning

read-as = Jeg læste ”{ $typed }” som `{ $read }`.
place-read-as = Jeg læste ”{ $typed }” som { $read }.
which-command = ”{ $typed }” kan være { $words }. Hvilken?
no-command = Jeg kender ikke ”{ $typed }”. `{ $prefix }hjælp` viser, hvad jeg gør.
too-long = Det er længere, end jeg læser ({ $bytes } byte). Prøv med nogle kortere beskeder.
too-many-lines = Jeg kørte de første { $ran } linjer og sprang { $left } over: Send dem igen.
flood-person = Det er mere på én gang, end jeg kan tage imod fra én person. Jeg tier over for dig, til der har været ro i { $seconds } sekunder; det, du skriver inden da, læser jeg ikke.
flood-room = Det er mere på én gang, end jeg kan tage imod i ét rum. Jeg tier her, til der har været ro i { $seconds } sekunder; alene med mig får hver af jer svar som før.
flood-messages = Det ville blive til { $count } beskeder til andre, og jeg har lige sendt mange for dig. Intet er ændret; prøv igen om { $minutes ->
        [one] et minut
       *[other] { $minutes } minutter
    }.
flood-waiting = { $count } beskeder, som du har bedt om, venter stadig på at blive sendt. Indtil de er ude, tager jeg ikke imod noget nyt fra dig, men du kan stadig trække tilbage, aflyse og slette.
text-too-long = ”{ $start }” er for langt: højst { $count } tegn.
bad-date = ”{ $typed }” er ikke en dag eller et tidspunkt, der findes. `6.-9. april`, `tirs 18:00` og `2026-04-06` virker.
bad-date-order = ”{ $typed }” slutter, før det begynder. `6.-9. april` og `tirs 18:00–20:00` virker.
bad-date-repeat = ”{ $typed }” kan ikke gentages sådan endnu. `hver tirsdag` og `første tirsdag i måneden` virker.
bad-date-zone = Jeg kender ikke tidszonen i ”{ $typed }”. `18:00 UTC+2` og `18:00 dansk tid` virker.
bad-date-weekday = ”{ $typed }”: Det er { $day }. Hvilket gælder?
bad-date-weekdays = ”{ $typed }”: Ugedagen og datoen passer ikke sammen. Udelad den ene: `7. april`, `tirsdag`.
no-such-number = Der er ikke noget #{ $no } på denne rejse. `{ $prefix }rute`, `{ $prefix }tilbud` og `{ $prefix }møder` viser numrene.
no-place = Jeg kender ikke stedet ”{ $typed }”. Skriv det med tidszonen ved siden af, så tager jeg det, som det er: `{ $typed } Europe/Oslo`.
which-place = Hvilket ”{ $typed }”: { $places }? Skriv det som `{ $first }`.

## Hvem må

only-owner = Kun rejsens ejer, { $owner }, kan gøre det.
only-crew = Kun holdet bag { $trip } kan gøre det.
only-host = Kun den, der gav tilbuddet eller forslaget, kan trække det tilbage.
only-settlers = Kun holdet eller dette rums moderatorer kan bekræfte et møde.
only-changers = Kun den, der oprettede mødet, holdet eller dette rums moderatorer kan ændre det.
only-leads = Kun den, der oprettede mødet, eller holdet kan indstille dets påmindelser. `{ $prefix }påmind mig 7 2h` påminder kun dig.
only-moderators = Kun dette rums moderatorer kan indstille det.

## Til operatøren

gave-up = Jeg opgav at sende noget: { $about }

## Spørgsmål og svarene på dem

question-surely = Et ”ja” alene er ikke nok her. Skriv `{ $sure }`, hvis du er sikker, eller tryk ✅ på spørgsmålet.
question-done = Det er allerede gjort.
question-made = Det er allerede gjort: { $numbers }.
question-over = Det spørgsmål gælder ikke længere. Dit svar ændrede ikke noget.
question-which = Jeg er i tvivl om, hvad du svarer på: { $questions }? Svar på den besked, du mener, eller tryk ✅ eller ❌ på den.
question-which-one = Jeg er i tvivl om, hvad du svarer på. Det her venter stadig: { $question }. Svar på den besked, eller tryk ✅ eller ❌ på den.
question-for-this = Gælder svaret { $question }? Tryk ✅ eller ❌ her, eller skriv bare `ja` eller `nej`.
question-dropped = Droppet, og der blev ikke ændret noget: ”{ $question }”
question-record = min besked om #{ $no } i { $trip }
question-intro = introduktionen
question-crew = spørgsmålet om holdet bag { $trip }
question-owner = spørgsmålet om at overtage { $trip }
question-newer = min seneste besked
one-question = Jeg spørger om én ting ad gangen. Svar på det her først, og send resten igen bagefter.
undo-how = Blev det forkert? Skriv `{ $prefix }fortryd` inden for 10 minutter.
undo-none = Der er ikke noget fra de sidste 10 minutter, jeg kan fortryde for dig.
undo-none-of = Det er for sent at fortryde noget ved #{ $no }. Se, hvordan det står nu: `{ $prefix }vis { $no }`
undo-changed = Nogen har ændret det i mellemtiden, så jeg lader det være, som det er.
undone = Fortrudt. Alt er som før: { $what }
undone-made = Fortrudt: #{ $no } er væk igen.
undone-alone = Det er fortrudt.
undone-for-others = Se bort fra den seneste ændring, alt er som før: { $what }
pick-offer = #{ $no } { $kind } i { $place }, { $nights }
pick-offer-at = #{ $no } { $kind } i { $place } ({ $host }), { $nights }
pick-meetup = #{ $no } { $title }, { $when }
pick-none = Der er ikke noget at bruge `{ $command }` på lige nu.
pick-which = Hvilken: { $items }? Skriv `{ $prefix }{ $command } { $no }`, eller sig stedet eller dagen.
pick-unread = Jeg er ikke sikker på, hvad du mener med »{ $typed }«. Det kan være { $items }: `{ $prefix }{ $command } { $no }`
pick-no-such = Der er ingen #{ $no }. Mener du { $items }? Så skriv `{ $prefix }{ $command } { $first }`.
day-past = ”{ $typed }” er allerede forbi. Fra hvilken dag?
