# Svenska: det som inte hör till något särskilt kommando. `{ $prefix }` är det som kommandon börjar med; `**strong**`, `code`.

echo = { $text }
item = • { $what }
quoted = ”{ $text }”
number = #{ $no }
number-title = #{ $no } { $title }
sure = bestämt
maybe = kanske
wish = önskan
never = aldrig
and-more = … och { $count } till.
cut-here = … och { $count } rader till, för många för ett meddelande.
with-note = {" – "}{ $note }
with-days = {", "}{ $days }
nothing-changed = Så är det redan: { $what }
names-in-direct-chat = Vill du se vem som är värd, fråga mig i en krypterad direktchatt.

## Hälsningar och tips

not-done = Okej, då låter jag det vara som det är.

## Läsning

read-as = Jag tolkade ”{ $typed }” som `{ $read }`.
place-read-as = Jag tolkade ”{ $typed }” som { $read }.
which-command = ”{ $typed }” kan vara { $words }. Vilket menar du?
no-command = Jag känner inte till ”{ $typed }”. Se vad jag kan: `{ $prefix }hjälp`
too-long = Meddelandet är för långt för mig (högst { $bytes } byte). Kan du dela upp det?
too-many-lines = Jag har gjort de första { $ran } raderna. Skicka resten igen ({ $left } till).
flood-person = Det var mycket på en gång! Jag tar en paus tills det har varit lugnt från dig i { $seconds } sekunder, och det du skriver innan dess läser jag inte.
flood-room = Det var mycket på en gång! Jag tar en paus här tills det har varit lugnt i rummet i { $seconds } sekunder. I en direktchatt svarar jag som vanligt.
flood-messages = Det skulle bli { $count } meddelanden till andra, och jag har precis skickat många åt dig. Inget är ändrat; försök igen om { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }.
flood-waiting = Jag håller fortfarande på att skicka { $count } meddelanden åt dig, så jag kan inte ta emot något nytt just nu. Du kan fortfarande dra tillbaka, ställa in och radera.
text-too-long = ”{ $start }” är för långt: högst { $count } tecken.
bad-date = ”{ $typed }” är inget riktigt datum eller klockslag. Prova `6–9 april`, `tis 18:00` eller `2026-04-06`.
bad-date-order = ”{ $typed }” slutar innan det börjar. Prova `6–9 april` eller `tis 18:00–20:00`.
bad-date-repeat = Vilken dag är ”{ $typed }”? Prova `varannan tisdag` eller `den 15:e varje månad`.
bad-date-zone = Jag känner inte till tidszonen i ”{ $typed }”. Prova `18:00 UTC+2` eller `18:00 svensk tid`.
bad-date-weekday = ”{ $typed }” skulle bli { $day }. Vilken dag menar du?
bad-date-weekdays = Veckodagen och datumet i ”{ $typed }” stämmer inte överens. Skriv bara det ena: `7 april` eller `tisdag`.
no-such-number = Det finns inget #{ $no } på den här resan. Numren ser du med `{ $prefix }rutt`, `{ $prefix }erbjudanden` och `{ $prefix }träffar`.
no-place = Jag känner inte till någon plats som heter ”{ $typed }”. Är det rättstavat? Skriv i så fall till tidszonen: `{ $typed } Europe/Oslo`.
which-place = Vilken plats menar du med ”{ $typed }”: { $places }? Skriv så här: `{ $first }`.

## Vem som får

only-owner = Bara { $owner }, som äger resan, kan göra det.
only-crew = Bara resgänget på { $trip } kan göra det.
only-host = Bara den som kom med erbjudandet eller förslaget kan dra tillbaka det.
only-settlers = Bara resgänget eller rummets moderatorer kan bekräfta en träff.
only-changers = Bara den som lade in träffen, resgänget eller rummets moderatorer kan ändra den.
only-leads = Bara den som lade in träffen eller resgänget kan ändra dess påminnelser. Vill du ha en bara för dig: `{ $prefix }påminn mig 7 2h`.
only-moderators = Bara rummets moderatorer kan ändra det.

## För operatören

gave-up = Jag fick inte iväg det här och har gett upp: { $about }

## Frågor och svaren på dem

question-surely = Här räcker det inte med ”ja”. Vill du gå vidare, skriv `{ $sure }` eller tryck ✅ på frågan.
question-done = Det är redan gjort.
question-made = Det är redan gjort: { $numbers }.
question-over = Den frågan gäller inte längre, så ditt svar har inte ändrat något.
question-which = Vad svarar du på: { $questions }? Svara på just det meddelandet, eller tryck ✅ eller ❌ på det.
question-which-one = Jag är osäker på vad du svarar på. Det här väntar fortfarande: { $question }. Svara på det meddelandet, eller tryck ✅ eller ❌ på det.
question-for-this = Svarar du på { $question }? Tryck ✅ eller ❌ här, eller skriv bara `ja` eller `nej`.
question-dropped = Okej, jag släpper det här, och inget har ändrats: ”{ $question }”
question-record = mitt meddelande om #{ $no } på { $trip }
question-meetup = mitt meddelande om #{ $no } { $title } ({ $trip })
question-offer = mitt meddelande om #{ $no }, { $kind } { $place_in } ({ $trip })
question-intro = introduktionen
question-crew = frågan om att vara med i resgänget på { $trip }
question-owner = frågan om att ta över { $trip }
question-newer = mitt senaste meddelande
one-question = En fråga i taget. Svara på det här först och skicka resten igen sedan.
undo-how = Blev det fel? Skriv `{ $prefix }ångra` inom 10 minuter.
undo-none = Det finns inget från de senaste 10 minuterna som jag kan ångra åt dig.
undo-none-of = Det är för sent att ångra något med #{ $no }. Se hur det ser ut nu: `{ $prefix }visa { $no }`
undo-changed = Någon har ändrat det sedan dess, så jag låter det vara som det är.
undone = Ångrat. Nu är det som förut: { $what }
undone-made = Ångrat: #{ $no } är borta.
undone-alone = Ångrat.
undone-for-others = Bortse från den senaste ändringen. Det är som förut: { $what }
undone-accept-for-host = **{ $trip }:** resgänget har tagit tillbaka sitt ja till #{ $no }, { $nights }. Ditt erbjudande är öppet igen, och jag säger till när de har bestämt sig.
undone-address-for-host = De hade redan fått din adress. Jag har raderat det meddelandet, men de kan ha läst det.
pick-offer = #{ $no } { $kind } { $place_in }, { $nights }
pick-offer-at = #{ $no } { $kind } { $place_in } ({ $host }), { $nights }
pick-meetup = #{ $no } { $title }, { $when }
pick-none = Just nu finns det inget att använda `{ $command }` till.
pick-which = Vilket menar du: { $items }? Skriv `{ $prefix }{ $command } { $no }`, eller nämn platsen eller dagen.
pick-unread = Jag är inte säker på vad du menar med ”{ $typed }”. Det kan vara { $items }: `{ $prefix }{ $command } { $no }`
pick-no-such = Det finns inget #{ $no }. Menar du { $items }? Skriv då `{ $prefix }{ $command } { $first }`.
day-past = ”{ $typed }” har redan varit. Från vilken dag i stället?
testing = Ingen fara, inget har sparats.
testing-saved = Ingen fara, det sparades inte. Vill du ta tillbaka det du gjorde strax innan: `{ $prefix }ångra`.
