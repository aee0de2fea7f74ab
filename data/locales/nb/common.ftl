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
cut-here = … og { $count } linjer til, for langt for én melding.
with-note = {" – "}{ $note }
with-days = {", "}{ $days }
nothing-changed = Ingenting er endret: { $what }
names-in-direct-chat = Hvem som er vertskap, forteller jeg bare reisefølget, og bare i en kryptert direktechat.

## Hilsener og hint

not-done = Greit, da lar jeg det være som det er.

## Lesing

read-as = Jeg leste «{ $typed }» som `{ $read }`.
place-read-as = Jeg leste «{ $typed }» som { $read }.
which-command = «{ $typed }» kan være { $words }. Hvilken mener du?
no-command = Jeg kjenner ikke «{ $typed }». `{ $prefix }hjelp` viser hva jeg kan.
too-long = Det er lengre enn jeg leser ({ $bytes } byte). Prøv med noen kortere meldinger.
too-many-lines = Jeg utførte de første { $ran } linjene og lot { $left } ligge: send dem på nytt.
flood-person = Det er mer på én gang enn jeg kan ta imot fra én person. Jeg tier overfor deg til det har vært rolig i { $seconds } sekunder; det du skriver før det, leser jeg ikke.
flood-room = Det er mer på én gang enn jeg kan ta imot i ett rom. Jeg tier her til det har vært rolig i { $seconds } sekunder; alene med meg får hver av dere svar som før.
flood-messages = Det ville gitt { $count } meldinger til andre, og jeg har nettopp sendt mange for deg. Ingenting er endret; prøv igjen om { $minutes ->
        [one] et minutt
       *[other] { $minutes } minutter
    }.
flood-waiting = { $count } meldinger som du har bedt om, venter fortsatt på å bli sendt. Til de er ute, tar jeg ikke imot noe nytt fra deg, men du kan fortsatt trekke tilbake, avlyse og slette.
text-too-long = «{ $start }» er for langt: høyst { $count } tegn.
bad-date = «{ $typed }» er ingen dag og ikke noe klokkeslett som finnes. `6.–9. april`, `tirs 18:00` og `2026-04-06` virker.
bad-date-order = «{ $typed }» slutter før det begynner. `6.–9. april` og `tirs 18:00–20:00` virker.
bad-date-repeat = «{ $typed }» kan ikke gjentas slik ennå. `hver tirsdag` og `første tirsdag i måneden` virker.
bad-date-zone = Jeg kjenner ikke tidssonen i «{ $typed }». `18:00 UTC+2` og `18:00 norsk tid` virker.
bad-date-weekday = «{ $typed }»: Den datoen er { $day }. Hva mener du?
bad-date-weekdays = «{ $typed }»: Ukedagen og datoen passer ikke sammen. Utelat den ene: `7. april`, `tirsdag`.
no-such-number = Det finnes ingen #{ $no } i denne turen. `{ $prefix }rute`, `{ $prefix }tilbud` og `{ $prefix }treffene` viser numrene.
no-place = Jeg kjenner ikke stedet «{ $typed }». Skriv det med tidssonen ved siden av, så tar jeg det som det er: `{ $typed } Europe/Oslo`.
which-place = Hvilket «{ $typed }»: { $places }? Skriv det som `{ $first }`.

## Hvem som kan

only-owner = Det kan bare turens eier, { $owner }, gjøre.
only-crew = Det kan bare reisefølget på { $trip } gjøre.
only-host = Bare den som kom med tilbudet eller forslaget, kan trekke det tilbake.
only-settlers = Bare reisefølget eller moderatorene i dette rommet kan bekrefte et treff.
only-changers = Bare den som laget treffet, reisefølget eller moderatorene i dette rommet kan endre det.
only-leads = Bare den som laget treffet, eller reisefølget kan stille inn varslene for det. `{ $prefix }minn meg 7 2h` minner bare deg.
only-moderators = Det kan bare moderatorene i dette rommet stille inn.

## For dem som drifter

gave-up = Jeg ga opp å sende noe: { $about }

## Spørsmål og svarene på dem

question-surely = Et «ja» alene er for lite her. Skriv `{ $sure }` hvis du er sikker, eller trykk ✅ på spørsmålet.
question-done = Det er allerede gjort.
question-made = Det er allerede gjort: { $numbers }.
question-over = Det spørsmålet gjelder ikke lenger. Svaret ditt endret ingenting.
question-which = Jeg er usikker på hva du svarer på: { $questions }? Svar på meldingen du mener, eller trykk ✅ eller ❌ på den.
question-which-one = Jeg er usikker på hva du svarer på. Dette venter fortsatt: { $question }. Svar på den meldingen, eller trykk ✅ eller ❌ på den.
question-for-this = Gjelder svaret { $question }? Trykk ✅ eller ❌ her, eller skriv bare `ja` eller `nei`.
question-dropped = Droppet, og ingenting ble endret: «{ $question }»
question-record = meldingen min om #{ $no } i { $trip }
question-intro = introduksjonen
question-crew = spørsmålet om reisefølget på { $trip }
question-owner = spørsmålet om å overta { $trip }
question-newer = den siste meldingen min
one-question = Jeg spør om én ting om gangen. Svar på dette først, og send resten på nytt etterpå.
undo-how = Ble det feil? Skriv `{ $prefix }angre` innen 10 minutter.
undo-none = Det er ingenting fra de siste 10 minuttene jeg kan angre for deg.
undo-none-of = Det er for sent å angre noe på #{ $no }. Se hvordan det står nå: `{ $prefix }vis { $no }`
undo-changed = Noen har endret det i mellomtiden, så jeg lar det stå som det er.
undone = Angret. Alt er som før: { $what }
undone-made = Angret: #{ $no } er borte igjen.
undone-alone = Det er angret.
undone-for-others = Se bort fra den siste endringen, alt er som før: { $what }
pick-offer = #{ $no } { $kind } i { $place }, { $nights }
pick-offer-at = #{ $no } { $kind } i { $place } ({ $host }), { $nights }
pick-meetup = #{ $no } { $title }, { $when }
pick-none = Det er ingenting å bruke `{ $command }` på akkurat nå.
pick-which = Hvilken: { $items }? Skriv `{ $prefix }{ $command } { $no }`, eller si stedet eller dagen.
pick-unread = Jeg er ikke sikker på hva du mener med «{ $typed }». Det kan være { $items }: `{ $prefix }{ $command } { $no }`
pick-no-such = Det finnes ingen #{ $no }. Mener du { $items }? Da skriver du `{ $prefix }{ $command } { $first }`.
day-past = «{ $typed }» er alt over. Fra hvilken dag?
