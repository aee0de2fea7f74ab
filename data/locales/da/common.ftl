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

greet-direct-1 = Hej! Jeg holder sammen på rejser: stop, sovepladser, møder, og et ping før hver af dem.
greet-direct-2 = Prøv `rejse ny Nordpå med tog 6.-19. april`, `tilbyd Oslo sofa man–tirs`, `idag`, eller `hjælp` for det hele.
greet-room-1 = Hej! Jeg holder sammen på rejser: stop, sovepladser, møder, og et ping her før hver af dem.
greet-room-2 = `{ $prefix }rejse ny Nordpå med tog 6.-19. april` starter en her; `{ $prefix }hjælp` viser resten. Ellers er jeg stille.
hint-1 = Jeg holder sammen på rejser, og jeg forstår kommandoer som `rute`, `idag`, `tilbyd Oslo sofa man–tirs`.
hint-2 = `hjælp` viser dem alle.
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
number-missing = Hvilket? Med nummeret: `{ $prefix }{ $example }`.
number-not-read = Jeg ledte efter et nummer og fandt ”{ $typed }”. `{ $prefix }{ $example }` virker.
example-rsvp = svar 7 ja
example-accept = accepter 4
example-withdraw = tilbagetræk 4
example-cancel = aflys 7 -- lokalet er lukket
example-decline = afslå 4
example-confirm = bekræft 7
example-show = vis 7
example-drop = drop 3
example-check = tjek 4 søndag
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
