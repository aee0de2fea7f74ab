# Dansk: det, der ikke hører til en bestemt kommando. `{ $prefix }` er det, kommandoer begynder med; `**strong**`, `code`.

echo = { $text }
item = • { $what }
quoted = ”{ $text }”
number = #{ $no }
number-title = #{ $no } { $title }
sure = bestemt
maybe = måske
wish = et ønske
never = aldrig
and-more = … og { $count } til.
cut-here = … og { $count } linjer mere, for mange til én besked.
with-note = {" – "}{ $note }
with-days = {", "}{ $days }
nothing-changed = Der er ikke noget at ændre: { $what }
names-in-direct-chat = Spørg mig i en krypteret direkte chat, hvem der er vært.

## Hilsner og tips

not-done = Okay, så lader jeg det være, som det er.

## Læsning

read-as = Jeg forstod ”{ $typed }” som `{ $read }`.
place-read-as = Jeg forstod ”{ $typed }” som { $read }.
which-command = ”{ $typed }” kan være { $words }. Hvad mener du?
no-command = Jeg kender ikke ”{ $typed }”. Se, hvad jeg kan: `{ $prefix }hjælp`
too-long = Den besked er for lang til mig (højst { $bytes } byte). Kan du dele den op?
too-many-lines = Jeg har klaret de første { $ran } linjer, men ikke de sidste { $left }. Send dem igen.
flood-person = Det var meget på én gang! Jeg holder pause, til du har været stille i { $seconds } sekunder, og jeg læser ikke, hvad du skriver imens.
flood-room = Det var meget på én gang! Jeg holder pause her i rummet, til der har været stille i { $seconds } sekunder. I en direkte chat svarer jeg stadig.
flood-messages = Det ville blive til { $count } beskeder mere til andre, og jeg har lige sendt en masse for dig. Intet er ændret. Prøv igen om { $minutes ->
        [one] et minut
       *[other] { $minutes } minutter
    }.
flood-waiting = Jeg er stadig ved at sende { $count } beskeder for dig, så jeg kan ikke tage imod noget nyt endnu. Du kan stadig trække tilbage, aflyse og slette.
text-too-long = ”{ $start }” er for langt: højst { $count } tegn.
bad-date = Den dato eller det klokkeslæt findes ikke: ”{ $typed }”. Prøv med `6.–9. april`, `tirs 18.00` eller `2026-04-06`.
bad-date-order = ”{ $typed }” slutter, før det begynder. Prøv med `6.–9. april` eller `tirs 18.00–20.00`.
bad-date-repeat = Hvilken dag er ”{ $typed }”? Prøv `hver anden tirsdag` eller `den 15. i hver måned`.
bad-date-zone = Jeg kender ikke tidszonen i ”{ $typed }”. Prøv med `18:00 UTC+2` eller `18:00 dansk tid`.
bad-date-weekday = ”{ $typed }” stemmer ikke, for det er { $day }. Hvilken dag mener du?
bad-date-weekdays = I ”{ $typed }” passer ugedagen og datoen ikke sammen. Skriv kun den ene: `7. april` eller `tirsdag`.
no-such-number = Der er ikke noget #{ $no } på denne rejse. Numrene står i `{ $prefix }rute`, `{ $prefix }tilbud` og `{ $prefix }program`.
no-place = Jeg kender ikke noget sted, der hedder ”{ $typed }”. Er det stavet rigtigt? Så skriv tidszonen bagefter: `{ $typed } Europe/Oslo`.
which-place = Hvilket ”{ $typed }” mener du: { $places }? Skriv det sådan: `{ $first }`.

## Hvem må

only-owner = Det kan kun { $owner } gøre, som ejer rejsen.
only-crew = Det kan kun holdet bag { $trip } gøre.
only-host = Et tilbud eller forslag kan kun trækkes tilbage af den, der kom med det.
only-settlers = Kun holdet og rummets moderatorer kan bekræfte et træf.
only-changers = Et træf kan kun ændres af den, der har oprettet det, af holdet og af rummets moderatorer.
only-leads = Påmindelser om et træf kan kun indstilles af holdet og af den, der har oprettet træffet. Skal jeg bare minde dig selv om det, så skriv `{ $prefix }mind mig 7 2h`.
only-moderators = Det kan kun rummets moderatorer indstille.

## Til operatøren

gave-up = Jeg kunne ikke sende det her og har opgivet: { $about }

## Spørgsmål og svarene på dem

question-surely = Her er et ”ja” ikke nok. Er du sikker, så skriv `{ $sure }`, eller tryk ✅ på spørgsmålet.
question-done = Det er allerede gjort.
question-made = Det er allerede gjort: { $numbers }.
question-over = Det spørgsmål er lukket, så dit svar har ikke ændret noget.
question-which = Hvad svarer du på: { $questions }? Svar direkte på den besked, eller tryk ✅ eller ❌ på den.
question-which-one = Jeg er ikke sikker på, hvad du svarer på. Det her er stadig åbent: { $question }. Svar direkte på den besked, eller tryk ✅ eller ❌ på den.
question-for-this = Er det svar på { $question }? Tryk ✅ eller ❌ her, eller skriv bare `ja` eller `nej`.
question-dropped = Okay, det dropper vi, og intet er ændret: ”{ $question }”
question-record = min besked om #{ $no } på { $trip }
question-meetup = min besked om #{ $no } { $title } ({ $trip })
question-offer = min besked om #{ $no }, { $kind } { $place_in } ({ $trip })
question-intro = introduktionen
question-crew = spørgsmålet om at være med på holdet bag { $trip }
question-owner = spørgsmålet om at overtage { $trip }
question-newer = min seneste besked
one-question = Én ting ad gangen. Svar på det her først, og send så resten igen.
undo-how = Blev det forkert? Skriv `{ $prefix }fortryd` inden for 10 minutter.
undo-none = Der er ikke noget fra de sidste 10 minutter, jeg kan fortryde for dig.
undo-none-of = Det er for sent at fortryde noget ved #{ $no }. Se, hvordan det ser ud nu: `{ $prefix }vis { $no }`
undo-changed = Nogen har ændret det siden, så jeg lader det være, som det er.
undone = Fortrudt. Det er igen som før: { $what }
undone-made = Fortrudt. Jeg har fjernet #{ $no }.
undone-alone = Fortrudt.
undone-for-others = Se bort fra den seneste ændring. Det er igen som før: { $what }
undone-accept-for-host = **{ $trip }:** Holdet har trukket sit ja til #{ $no }, { $nights }, tilbage. Dit tilbud er åbent igen, og jeg siger til, når de har bestemt sig.
undone-address-for-host = De havde allerede fået din adresse. Jeg har slettet den besked, men de kan have læst den.
pick-offer = #{ $no } { $kind } { $place_in }, { $nights }
pick-offer-at = #{ $no } { $kind } { $place_in } ({ $host }), { $nights }
pick-meetup = #{ $no } { $title }, { $when }
pick-none = Lige nu er der ikke noget, du kan bruge `{ $command }` på.
pick-which = Hvad mener du: { $items }? Skriv `{ $prefix }{ $command } { $no }`, eller nævn stedet eller dagen.
pick-unread = Jeg er ikke sikker på, hvad ”{ $typed }” er. Det kan være { $items }: `{ $prefix }{ $command } { $no }`
pick-no-such = Der er ikke noget #{ $no }. Mener du { $items }? Så skriv `{ $prefix }{ $command } { $first }`.
day-past = ”{ $typed }” er allerede forbi. Fra hvilken dag så?
testing = Helt i orden, der er ikke gemt noget.
testing-saved = Helt i orden, det blev ikke gemt. Vil du fortryde det, du gjorde lige før: `{ $prefix }fortryd`.
