# Nynorsk: det som ikkje høyrer til nokon eigen kommando. `{ $prefix }` er det kommandoar byrjar med; `**sterkt**`, `kode`.

echo = { $text }
item = • { $what }
quoted = «{ $text }»
number = #{ $no }
number-title = #{ $no } { $title }
sure = bestemt
maybe = kanskje
wish = eit ønske
never = aldri
and-more = … og { $count } til.
cut-here = … og { $count } linjer til, for mykje for éi melding.
with-note = {" – "}{ $note }
with-days = {", "}{ $days }
nothing-changed = Det er ingenting å endre: { $what }
names-in-direct-chat = Spør meg i ein kryptert direktechat, så får du vite kven som er vertskap.

## Helsingar og hint

not-done = Greitt, då lèt eg det vere som det er.

## Lesing

read-as = Eg gjekk ut frå at du meinte `{ $read }` med «{ $typed }».
place-read-as = Eg gjekk ut frå at du meinte { $read } med «{ $typed }».
which-command = «{ $typed }» kan vere { $words }. Kva meiner du?
no-command = Eg kjenner ikkje «{ $typed }». Sjå kva eg kan: `{ $prefix }hjelp`
too-long = Meldinga er for lang for meg (høgst { $bytes } byte). Kan du dele ho i fleire?
too-many-lines = Eg har gjort det som stod i dei første { $ran } linjene, men ikkje i dei siste { $left }. Send dei på nytt.
flood-person = Det var mykje på éin gong! Eg tek ein pause til du har vore stille i { $seconds } sekund, og det du skriv før det, les eg ikkje.
flood-room = Det var mykje på éin gong! Eg tek ein pause til det har vore stille her i { $seconds } sekund. I ein direktechat svarar eg som før.
flood-messages = Då måtte eg sende { $count } meldingar til andre, og eg har nett sendt mange for deg. Ingenting er endra. Prøv igjen om { $minutes ->
        [one] eit minutt
       *[other] { $minutes } minutt
    }.
flood-waiting = Eg held enno på med å sende { $count } meldingar for deg, så eg kan ikkje ta imot noko nytt no. Du kan framleis trekkje tilbake, avlyse og slette.
text-too-long = «{ $start }» er for langt (høgst { $count } teikn).
bad-date = «{ $typed }» er ikkje nokon dato eller noko klokkeslett. Prøv `6.–9. april`, `tys 18:00` eller `2026-04-06`.
bad-date-order = «{ $typed }» sluttar før det byrjar. Prøv `6.–9. april` eller `tys 18:00–20:00`.
bad-date-repeat = Kva dag er «{ $typed }»? Prøv `annankvar tysdag` eller `den 15. kvar månad`.
bad-date-zone = Eg kjenner ikkje tidssona i «{ $typed }». Prøv `18:00 UTC+2` eller `18:00 norsk tid`.
bad-date-weekday = «{ $typed }» stemmer ikkje, for den datoen er { $day }. Kva dag meiner du?
bad-date-weekdays = Vekedagen og datoen i «{ $typed }» passar ikkje saman. Skriv berre den eine: `7. april` eller `tysdag`.
no-such-number = Det finst ikkje noko #{ $no } på denne turen. Nummera står i `{ $prefix }rute`, `{ $prefix }tilbod` og `{ $prefix }treffa`.
no-place = Eg kjenner ingen stad som heiter «{ $typed }». Er han rett skriven? Ta i så fall med tidssona: `{ $typed } Europe/Oslo`.
which-place = Kva for ein «{ $typed }»: { $places }? Skriv det slik: `{ $first }`.

## Kven som kan

only-owner = Det kan berre eigaren av turen, { $owner }, gjere.
only-crew = Det kan berre reisefølgjet på { $trip } gjere.
only-host = Berre den som kom med tilbodet eller forslaget, kan trekkje det tilbake.
only-settlers = Berre reisefølgjet og moderatorane i dette rommet kan stadfeste eit treff.
only-changers = Berre den som sette opp treffet, reisefølgjet og moderatorane i dette rommet kan endre det.
only-leads = Berre den som sette opp treffet, og reisefølgjet kan stille inn påminningane for det. Berre for deg sjølv: `{ $prefix }minn meg 7 2h`.
only-moderators = Det kan berre moderatorane i dette rommet stille inn.

## For dei som driv meg

gave-up = Eg fekk ikkje sendt dette og har gjeve opp: { $about }

## Spørsmål og svara på dei

question-surely = Her må det meir til enn eit «ja». Skriv `{ $sure }` om du er sikker, eller trykk ✅ på spørsmålet.
question-done = Det er allereie gjort.
question-made = Det er allereie gjort: { $numbers }.
question-over = Det spørsmålet er ikkje ope lenger, så svaret ditt endra ingenting.
question-which = Kva svarar du på: { $questions }? Svar på den meldinga du meiner, eller trykk ✅ eller ❌ der.
question-which-one = Eg er ikkje sikker på kva du svarar på. Dette ventar framleis på svar: { $question }. Svar på den meldinga, eller trykk ✅ eller ❌ der.
question-for-this = Svarar du på { $question }? Trykk ✅ eller ❌ her, eller skriv berre `ja` eller `nei`.
question-dropped = Greitt, då droppar vi dette, og ingenting er endra: «{ $question }»
question-record = meldinga mi om #{ $no } på { $trip }
question-meetup = meldinga mi om #{ $no } { $title } ({ $trip })
question-offer = meldinga mi om #{ $no }, { $kind } { $place_in } ({ $trip })
question-intro = spørsmålet om å bli introdusert
question-crew = spørsmålet om å bli med i reisefølgjet på { $trip }
question-owner = spørsmålet om å ta over { $trip }
question-newer = den siste meldinga mi
one-question = Eitt spørsmål om gongen. Svar på dette først, og send så resten på nytt.
undo-how = Blei det feil? Skriv `{ $prefix }angre` innan 10 minutt.
undo-none = Du har ikkje gjort noko dei siste 10 minutta som kan angrast.
undo-none-of = Det er for seint å angre noko med #{ $no }. Sjå korleis det står til no: `{ $prefix }vis { $no }`
undo-changed = Nokon har endra det sidan, så eg lèt det vere som det er.
undone = Angra. No er det som før: { $what }
undone-made = Angra. #{ $no } er borte igjen.
undone-alone = Angra.
undone-for-others = Sjå bort frå den siste endringa. Det er som før: { $what }
undone-accept-for-host = **{ $trip }:** Reisefølgjet har teke tilbake ja-et sitt til #{ $no }, { $nights }. Tilbodet ditt er ope att, og eg seier frå når dei har bestemt seg.
undone-address-for-host = Dei hadde alt fått adressa di. Eg har sletta den meldinga, men dei kan ha lese ho.
pick-offer = #{ $no } { $kind } { $place_in }, { $nights }
pick-offer-at = #{ $no } { $kind } { $place_in } ({ $host }), { $nights }
pick-meetup = #{ $no } { $title }, { $when }
pick-none = Akkurat no er det ingenting du kan bruke `{ $command }` på.
pick-which = Kva meiner du: { $items }? Skriv `{ $prefix }{ $command } { $no }`, eller sei staden eller dagen.
pick-unread = Eg er ikkje sikker på kva «{ $typed }» er. Det kan vere { $items }: `{ $prefix }{ $command } { $no }`
pick-no-such = Det finst ikkje noko #{ $no }. Meiner du { $items }? Då skriv du `{ $prefix }{ $command } { $first }`.
day-past = «{ $typed }» er allereie over. Frå kva dag, då?
testing = Heilt i orden, ingenting er lagra.
testing-saved = Heilt i orden, det vart ikkje lagra. Vil du ta tilbake det du gjorde rett før: `{ $prefix }angre`.
