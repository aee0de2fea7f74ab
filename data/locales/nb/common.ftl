# Bokmål: det som ikke hører til noen egen kommando. `{ $prefix }` er det kommandoer begynner med; `**sterkt**`, `kode`.

echo = { $text }
item = • { $what }
quoted = «{ $text }»
number = #{ $no }
number-title = #{ $no } { $title }
sure = bestemt
maybe = kanskje
wish = et ønske
never = aldri
and-more = … og { $count } til.
cut-here = … og { $count } linjer til, for mange for én melding.
with-note = {" – "}{ $note }
with-days = {", "}{ $days }
nothing-changed = Det er slik allerede: { $what }
names-in-direct-chat = Vil du se hvem som er vert, kan du spørre meg i en kryptert direktechat.

## Hilsener og hint

not-done = Greit, da lar jeg det være som det er.

## Lesing

read-as = Jeg gikk ut fra at du mente `{ $read }` med «{ $typed }».
place-read-as = Jeg gikk ut fra at du mente { $read } med «{ $typed }».
which-command = «{ $typed }» kan være { $words }. Hva mener du?
no-command = Jeg kjenner ikke «{ $typed }». `{ $prefix }hjelp` viser hva jeg kan.
too-long = Den meldingen er for lang for meg (høyst { $bytes } byte). Kan du dele den opp?
too-many-lines = Jeg har tatt de første { $ran } linjene, men ikke de siste { $left }. Send dem på nytt.
flood-person = Det var mye på én gang! Jeg tar en pause til du har vært stille i { $seconds } sekunder. Det du skriver før det, leser jeg ikke.
flood-room = Det var mye på én gang! Jeg tar en pause i dette rommet til det har vært stille i { $seconds } sekunder. I en direktechat svarer jeg fortsatt.
flood-messages = Da måtte jeg ha sendt { $count } nye meldinger til andre, og jeg har nettopp sendt mange for deg. Ingenting er endret. Prøv igjen om { $minutes ->
        [one] et minutt
       *[other] { $minutes } minutter
    }.
flood-waiting = Jeg holder fortsatt på å sende { $count } meldinger for deg, så jeg kan ikke ta imot noe nytt ennå. Du kan fortsatt trekke tilbake, avlyse og slette.
text-too-long = «{ $start }» er for langt: høyst { $count } tegn.
bad-date = «{ $typed }» finnes ikke, verken som dato eller klokkeslett. Prøv `6.–9. april`, `tirs 18:00` eller `2026-04-06`.
bad-date-order = «{ $typed }» slutter før det begynner. Prøv `6.–9. april` eller `tirs 18:00–20:00`.
bad-date-repeat = Hvilken dag er «{ $typed }»? Prøv `annenhver tirsdag` eller `den 15. hver måned`.
bad-date-zone = Jeg kjenner ikke tidssonen i «{ $typed }». Prøv `18:00 UTC+2` eller `18:00 norsk tid`.
bad-date-weekday = «{ $typed }» stemmer ikke: Den datoen er { $day }. Hvilken dag mener du?
bad-date-weekdays = I «{ $typed }» stemmer ikke ukedagen med datoen. Skriv bare den ene: `7. april` eller `tirsdag`.
no-such-number = Det finnes ikke noe #{ $no } på denne turen. `{ $prefix }rute`, `{ $prefix }tilbud` og `{ $prefix }treffene` viser numrene.
no-place = Jeg kjenner ikke noe sted som heter «{ $typed }». Er det riktig skrevet? I så fall legger du til tidssonen: `{ $typed } Europe/Oslo`.
which-place = Hvilket «{ $typed }»: { $places }? Skriv det slik: `{ $first }`.

## Hvem som kan

only-owner = Bare turens eier, { $owner }, kan gjøre det.
only-crew = Bare reisefølget på { $trip } kan gjøre det.
only-host = Bare den som kom med tilbudet eller forslaget, kan trekke det tilbake.
only-settlers = Bare reisefølget og moderatorene i dette rommet kan bekrefte et treff.
only-changers = Treffet kan bare endres av den som satte det opp, av reisefølget eller av moderatorene i dette rommet.
only-leads = Påminnelsene for et treff kan bare stilles inn av den som satte det opp, eller av reisefølget. Slik får bare du en påminnelse: `{ $prefix }minn meg 7 2h`.
only-moderators = Bare moderatorene i dette rommet kan bestemme det.

## For dem som drifter

gave-up = Jeg fikk ikke sendt dette og har gitt opp: { $about }

## Spørsmål og svarene på dem

question-surely = Her holder det ikke med et «ja». Skriv `{ $sure }` hvis du er sikker, eller trykk ✅ på spørsmålet.
question-done = Det er allerede gjort.
question-made = Det er allerede gjort: { $numbers }.
question-over = Det spørsmålet gjelder ikke lenger, så svaret ditt har ikke endret noe.
question-which = Hva svarer du på: { $questions }? Svar på den meldingen, eller trykk ✅ eller ❌ på den.
question-which-one = Jeg er ikke sikker på hva du svarer på. Dette venter fortsatt: { $question }. Svar på den meldingen, eller trykk ✅ eller ❌ på den.
question-for-this = Er det { $question } du svarer på? Trykk ✅ eller ❌ her, eller skriv bare `ja` eller `nei`.
question-dropped = Greit, da dropper jeg dette, og ingenting er endret: «{ $question }»
question-record = meldingen min om #{ $no } på { $trip }
question-meetup = meldingen min om #{ $no } { $title } ({ $trip })
question-offer = meldingen min om #{ $no }, { $kind } { $place_in } ({ $trip })
question-intro = introduksjonen
question-crew = spørsmålet om å bli med i reisefølget på { $trip }
question-owner = spørsmålet om å overta { $trip }
question-newer = den siste meldingen min
one-question = Ett spørsmål om gangen. Svar på dette først, og send resten på nytt etterpå.
undo-how = Ble det feil? Skriv `{ $prefix }angre` innen 10 minutter.
undo-none = Du har ikke gjort noe de siste 10 minuttene som kan angres.
undo-none-of = Det er for sent å angre noe på #{ $no }. Slik ser du hvordan det står nå: `{ $prefix }vis { $no }`
undo-changed = Noen har endret det i mellomtiden, så jeg lar det stå som det er.
undone = Angret. Nå er det som før: { $what }
undone-made = Angret: #{ $no } er fjernet.
undone-alone = Angret.
undone-for-others = Se bort fra den siste endringen. Nå er det som før: { $what }
undone-accept-for-host = **{ $trip }:** Reisefølget har trukket tilbake sitt ja til #{ $no }, { $nights }. Tilbudet ditt er åpent igjen, og jeg sier fra når de har bestemt seg.
undone-address-for-host = De hadde alt fått adressen din. Jeg har slettet den meldingen, men de kan ha lest den.
pick-offer = #{ $no } { $kind } { $place_in }, { $nights }
pick-offer-at = #{ $no } { $kind } { $place_in } ({ $host }), { $nights }
pick-meetup = #{ $no } { $title }, { $when }
pick-none = Akkurat nå er det ingenting du kan bruke `{ $command }` på.
pick-which = Hvilket: { $items }? Skriv `{ $prefix }{ $command } { $no }`, eller si stedet eller dagen.
pick-unread = Jeg er ikke sikker på hva du mener med «{ $typed }». Det kan være { $items }: `{ $prefix }{ $command } { $no }`
pick-no-such = Det finnes ikke noe #{ $no }. Mener du { $items }? Skriv i så fall `{ $prefix }{ $command } { $first }`.
day-past = «{ $typed }» er allerede passert. Fra når, da?
testing = Helt i orden, ingenting er lagret.
testing-saved = Helt i orden, det ble ikke lagret. Vil du ta tilbake det du gjorde rett før: `{ $prefix }angre`.
