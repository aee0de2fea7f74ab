# Svenska: det som inte hör till något särskilt kommando. `{ $prefix }` är det som kommandon börjar med; `**strong**`, `code`.

echo = { $text }
item = • { $what }
quoted = ”{ $text }”
number = #{ $no }
number-title = #{ $no } { $title }
sure = säkert
maybe = kanske
wish = en önskan
never = aldrig
and-more = … och { $count } till.
cut-here = … och { $count } rader till, för långt för ett meddelande.
with-note = {" – "}{ $note }
with-days = {", "}{ $days }
nothing-changed = Inget ändrat: { $what }
names-in-direct-chat = Vem som är värd säger jag till resgänget, och bara i en krypterad direktchatt.

## Hälsningar och tips

not-done = Okej, jag låter det vara som det är.

## Läsning

read-as = Jag läste ”{ $typed }” som `{ $read }`.
place-read-as = Jag läste ”{ $typed }” som { $read }.
which-command = ”{ $typed }” kan vara { $words }. Vilket?
no-command = Jag känner inte till ”{ $typed }”. `{ $prefix }hjälp` visar vad jag gör.
too-long = Det är längre än jag läser ({ $bytes } byte). Prova med några kortare meddelanden.
too-many-lines = Jag körde de första { $ran } raderna och lämnade { $left }: skicka dem igen.
flood-person = Det är mer på en gång än jag kan ta emot från en person. Jag är tyst mot dig tills det har varit lugnt i { $seconds } sekunder; det du skriver innan dess läser jag inte.
flood-room = Det är mer på en gång än jag kan ta emot i ett rum. Jag är tyst här tills det har varit lugnt i { $seconds } sekunder; ensam med mig får var och en av er svar som förut.
flood-messages = Det skulle bli { $count } meddelanden till andra, och jag har precis skickat många åt dig. Inget är ändrat; försök igen om { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }.
flood-waiting = { $count } meddelanden som du har bett om väntar fortfarande på att skickas. Tills de är ute tar jag inte emot något nytt från dig, men du kan fortfarande dra tillbaka, ställa in och radera.
text-too-long = ”{ $start }” är för långt: högst { $count } tecken.
bad-date = ”{ $typed }” är ingen dag eller tid som finns. `6–9 april`, `tis 18:00` och `2026-04-06` fungerar.
bad-date-order = ”{ $typed }” slutar innan det börjar. `6–9 april` och `tis 18:00–20:00` fungerar.
bad-date-repeat = ”{ $typed }” kan inte upprepas så än. `varje tisdag` och `första tisdagen i månaden` fungerar.
bad-date-zone = Jag känner inte till tidszonen i ”{ $typed }”. `18:00 UTC+2` och `18:00 svensk tid` fungerar.
bad-date-weekday = ”{ $typed }”: det är { $day }. Vilket gäller?
bad-date-weekdays = ”{ $typed }”: veckodagen och datumet går inte ihop. Utelämna det ena: `7 april`, `tisdag`.
no-such-number = Det finns inget #{ $no } på den här resan. `{ $prefix }rutt`, `{ $prefix }erbjudanden` och `{ $prefix }träffar` visar numren.
no-place = Jag känner inte till platsen ”{ $typed }”. Skriv den med tidszonen bredvid, så tar jag den som den är: `{ $typed } Europe/Oslo`.
which-place = Vilket ”{ $typed }”: { $places }? Skriv det som `{ $first }`.

## Vem som får

only-owner = Bara resans ägare, { $owner }, kan göra det.
only-crew = Bara resgänget på { $trip } kan göra det.
only-host = Bara den som gav erbjudandet eller förslaget kan ta tillbaka det.
only-settlers = Bara resgänget eller det här rummets moderatorer kan bekräfta en träff.
only-changers = Bara den som skapade träffen, resgänget eller det här rummets moderatorer kan ändra den.
only-leads = Bara den som skapade träffen eller resgänget kan ställa in dess påminnelser. `{ $prefix }påminn mig 7 2h` påminner bara dig.
only-moderators = Bara det här rummets moderatorer kan ställa in det.

## För operatören

gave-up = Jag gav upp försöken att skicka något: { $about }

## Frågor och svaren på dem

question-surely = Bara ett ”ja” räcker inte här. Skriv `{ $sure }` om du är säker, eller tryck ✅ på frågan.
question-done = Det är redan gjort.
question-made = Det är redan gjort: { $numbers }.
question-over = Den frågan gäller inte längre. Ditt svar ändrade ingenting.
question-which = Jag är osäker på vad du svarar på: { $questions }? Svara på meddelandet som du menar, eller tryck ✅ eller ❌ på det.
question-which-one = Jag är osäker på vad du svarar på. Det här väntar fortfarande: { $question }. Svara på det meddelandet, eller tryck ✅ eller ❌ på det.
question-for-this = Gäller svaret { $question }? Tryck ✅ eller ❌ här, eller skriv bara `ja` eller `nej`.
question-dropped = Släppt, och ingenting ändrades: ”{ $question }”
question-record = mitt meddelande om #{ $no } i { $trip }
question-intro = introduktionen
question-crew = frågan om resgänget på { $trip }
question-owner = frågan om att ta över { $trip }
question-newer = mitt senaste meddelande
one-question = Jag frågar om en sak i taget. Svara på det här först, och skicka resten igen efteråt.
undo-how = Blev det fel? Skriv `{ $prefix }ångra` inom 10 minuter.
undo-none = Det finns inget från de senaste 10 minuterna som jag kan ångra åt dig.
undo-none-of = Det är för sent att ångra något på #{ $no }. Så här ser du hur det står till nu: `{ $prefix }visa { $no }`
undo-changed = Någon har ändrat det under tiden, så jag låter det vara som det är.
undone = Ångrat. Allt är som förut: { $what }
undone-made = Ångrat: #{ $no } är borta igen.
undone-alone = Det är ångrat.
undone-for-others = Bortse från den senaste ändringen, allt är som förut: { $what }
pick-offer = #{ $no } { $kind } i { $place }, { $nights }
pick-offer-at = #{ $no } { $kind } i { $place } ({ $host }), { $nights }
pick-meetup = #{ $no } { $title }, { $when }
pick-none = Det finns inget att använda `{ $command }` på just nu.
pick-which = Vilken: { $items }? Skriv `{ $prefix }{ $command } { $no }`, eller säg platsen eller dagen.
pick-unread = Jag är inte säker på vad du menar med ”{ $typed }”. Det kan vara { $items }: `{ $prefix }{ $command } { $no }`
pick-no-such = Det finns ingen #{ $no }. Menar du { $items }? Skriv då `{ $prefix }{ $command } { $first }`.
day-past = ”{ $typed }” har redan varit. Från vilken dag?
