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
cut-here = … og { $count } linjer til, for langt for éi melding.
with-note = {" – "}{ $note }
with-days = {", "}{ $days }
nothing-changed = Ingenting er endra: { $what }
names-in-direct-chat = Kven som er vertskap, fortel eg berre reisefølgjet, og berre i ein kryptert direktechat.

## Helsingar og hint

not-done = Greitt, då lèt eg det vere som det er.

## Lesing

read-as = Eg las «{ $typed }» som `{ $read }`.
place-read-as = Eg las «{ $typed }» som { $read }.
which-command = «{ $typed }» kan vere { $words }. Kva meiner du?
no-command = Eg kjenner ikkje «{ $typed }». `{ $prefix }hjelp` viser kva eg kan.
too-long = Det er lengre enn eg les ({ $bytes } byte). Prøv med nokre kortare meldingar.
too-many-lines = Eg utførte dei første { $ran } linjene og lét { $left } liggje: send dei på nytt.
flood-person = Det er meir på éin gong enn eg kan ta imot frå éin person. Eg teier overfor deg til det har vore roleg i { $seconds } sekund; det du skriv før det, les eg ikkje.
flood-room = Det er meir på éin gong enn eg kan ta imot i eitt rom. Eg teier her til det har vore roleg i { $seconds } sekund; åleine med meg får kvar av dykk svar som før.
flood-messages = Det ville gje { $count } meldingar til andre, og eg har nett sendt mange for deg. Ingenting er endra; prøv igjen om { $minutes ->
        [one] eit minutt
       *[other] { $minutes } minutt
    }.
flood-waiting = { $count } meldingar som du har bede om, ventar framleis på å bli sende. Til dei er ute, tek eg ikkje imot noko nytt frå deg, men du kan framleis trekkje tilbake, avlyse og slette.
text-too-long = «{ $start }» er for langt: høgst { $count } teikn.
bad-date = «{ $typed }» er ingen dag og ikkje noko klokkeslett som finst. `6.–9. april`, `tys 18:00` og `2026-04-06` verkar.
bad-date-order = «{ $typed }» sluttar før det byrjar. `6.–9. april` og `tys 18:00–20:00` verkar.
bad-date-repeat = «{ $typed }» kan ikkje gjentakast slik enno. `kvar tysdag` og `første tysdag i månaden` verkar.
bad-date-zone = Eg kjenner ikkje tidssona i «{ $typed }». `18:00 UTC+2` og `18:00 norsk tid` verkar.
bad-date-weekday = «{ $typed }»: Den datoen er { $day }. Kva meiner du?
bad-date-weekdays = «{ $typed }»: Vekedagen og datoen passar ikkje saman. Ta bort det eine: `7. april`, `tysdag`.
no-such-number = Det finst ingen #{ $no } i denne turen. `{ $prefix }rute`, `{ $prefix }tilbod` og `{ $prefix }treffa` viser nummera.
no-place = Eg kjenner ikkje staden «{ $typed }». Skriv han med tidssona ved sida av, så tek eg han som han er: `{ $typed } Europe/Oslo`.
which-place = Kva for ein «{ $typed }»: { $places }? Skriv det som `{ $first }`.

## Kven som kan

only-owner = Det kan berre eigaren av turen, { $owner }, gjere.
only-crew = Det kan berre reisefølgjet på { $trip } gjere.
only-host = Berre den som kom med tilbodet eller forslaget, kan trekkje det tilbake.
only-settlers = Berre reisefølgjet eller moderatorane i dette rommet kan stadfeste eit treff.
only-changers = Berre den som laga treffet, reisefølgjet eller moderatorane i dette rommet kan endre det.
only-leads = Berre den som laga treffet, eller reisefølgjet kan stille inn varsla for det. `{ $prefix }minn meg 7 2h` minner berre deg.
only-moderators = Det kan berre moderatorane i dette rommet stille inn.

## For dei som driv meg

gave-up = Eg gav opp å sende noko: { $about }

## Spørsmål og svara på dei

question-surely = Eit «ja» åleine er for lite her. Skriv `{ $sure }` om du er sikker, eller trykk ✅ på spørsmålet.
question-done = Det er allereie gjort.
question-made = Det er allereie gjort: { $numbers }.
question-over = Det spørsmålet gjeld ikkje lenger. Svaret ditt endra ingenting.
question-which = Eg er usikker på kva du svarar på: { $questions }? Svar på meldinga du meiner, eller trykk ✅ eller ❌ på henne.
question-which-one = Eg er usikker på kva du svarar på. Dette ventar framleis: { $question }. Svar på den meldinga, eller trykk ✅ eller ❌ på henne.
question-for-this = Gjeld svaret { $question }? Trykk ✅ eller ❌ her, eller skriv berre `ja` eller `nei`.
question-dropped = Droppa, og ingenting blei endra: «{ $question }»
question-record = meldinga mi om #{ $no } i { $trip }
question-intro = introduksjonen
question-crew = spørsmålet om reisefølgjet på { $trip }
question-owner = spørsmålet om å ta over { $trip }
question-newer = den siste meldinga mi
one-question = Eg spør om éin ting om gongen. Svar på dette først, og send resten på nytt etterpå.
undo-how = Vart det feil? Skriv `{ $prefix }angre` innan 10 minutt.
undo-none = Det er ingenting frå dei siste 10 minutta eg kan angre for deg.
undo-none-of = Det er for seint å angre noko på #{ $no }. Sjå korleis det står no: `{ $prefix }vis { $no }`
undo-changed = Nokon har endra det i mellomtida, så eg lèt det stå som det er.
undone = Angra. Alt er som før: { $what }
undone-made = Angra: #{ $no } er borte att.
undone-alone = Det er angra.
undone-for-others = Sjå bort frå den siste endringa, alt er som før: { $what }
pick-offer = #{ $no } { $kind } i { $place }, { $nights }
pick-offer-at = #{ $no } { $kind } i { $place } ({ $host }), { $nights }
pick-meetup = #{ $no } { $title }, { $when }
pick-none = Det er ingenting å bruke `{ $command }` på akkurat no.
pick-which = Kva for ein: { $items }? Skriv `{ $prefix }{ $command } { $no }`, eller sei staden eller dagen.
pick-unread = Eg er ikkje sikker på kva du meiner med «{ $typed }». Det kan vere { $items }: `{ $prefix }{ $command } { $no }`
pick-no-such = Det finst ingen #{ $no }. Meiner du { $items }? Då skriv du `{ $prefix }{ $command } { $first }`.
day-past = «{ $typed }» er alt over. Frå kva dag?
