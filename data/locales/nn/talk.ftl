# Nynorsk: helsingar, enkle spørsmål og det som ikkje ber om noko.

## Det fyrste minuttet

hello = Hei! Eg er Stopover. Eg hjelper folk som reiser frå sofa til sofa, og dei som huser og møter dei. Berre skriv til meg som til ein ven.
hello-which = Er du **på tur** (🚆), vil du **huse nokon** (🛋) eller **bli med på noko** (👋)? Trykk på ein av dei, eller berre sei det.
hello-so = Hei! Kva kan eg hjelpe deg med?
hello-again = Hei igjen! Kva kan eg gjere for deg?
hello-today = Hei! Så hyggeleg å høyre frå deg.
hello-help = Meir: `{ $prefix }hjelp`
hello-room = Hei! Eg er Stopover. Eg held orden på ein tur: kvar han stoppar, kven som huser, kva som skjer. Her seier eg berre noko når nokon byrjar med `{ $prefix }` eller nemner meg.
hello-room-new = Start ein tur for dette rommet: `{ $prefix }tur ny Nordover med tog 6.–19. april`. Meir: `{ $prefix }hjelp`
hello-room-link = { $name }, slik hentar du turen din hit: `{ $prefix }tur kople`. Meir: `{ $prefix }hjelp`
hello-room-link-named = { $name }, slik hentar du turen din hit: `{ $prefix }tur kople { $trip }`. Meir: `{ $prefix }hjelp`
try-these = Du kan til dømes skrive { $examples }.
intro-crew = Eg er Stopover, ein bot. Eg held orden på turen dykkar: stoppa, soveplassane de får tilbod om, og treffa på vegen. Eg minner dykk på kvart av dei.
intro-host = Eg er Stopover, ein bot. Eg sender tilboda dine vidare til dei reisande, og svaret deira til deg. Adressa di får berre dei, og fyrst når dei har takka ja.
intro-guest = Eg er Stopover, ein bot for folk som reiser frå sofa til sofa. Du kan tilby ein soveplass, føreslå eit treff eller spørje kva som skjer.
intro-nobody = Eg er Stopover, ein bot. Dei som reiser, fortel meg kvar dei skal, andre kva dei kan tilby, og så hjelper eg dei å finne kvarandre.
lead-travel = Så fint! Kvar skal du, og når? Fortel meg stoppa, så lagar eg ein tur av dei.
lead-host = Så fint! Kva netter har du plass til **{ $trip }**, kvar, og kva søv ein på?
lead-come = Så fint! Sei meg kva du blir med på, så minner eg deg på det.
lead-example = Til dømes: { $example }
no-trip-guest = Eg ser ingen tur for deg enno. Be dei reisande opne sin for alle, eller invitere både deg og meg inn i rommet sitt. Skriv til meg att etterpå.

## Det ein kan skrive

say-journey = `Oslo { $first }, så Bergen { $second }`
say-hosting = `eg kan huse nokon`
say-offer = `ein sofa i { $place } { $day }`
say-whats-on = `kva skjer { $day }?`
say-whats-next = `kva er det neste?`
say-accepted = `har dei takka ja?`
say-accept = `godta { $no }`
say-nights = `kva netter er utan seng?`
say-sleep = `kvar søv eg { $day }?`

## Det som ikkje ber om noko

sorry-1 = Orsak, det skjøna eg ikkje. Du kan til dømes skrive { $examples }.
sorry-2 = Orsak, det skjøna eg ikkje heller. Sjå kva eg kan: `{ $prefix }hjelp`
sorry-3 = Orsak, det skjøna eg ikkje.
sorry-room = Orsak, det skjøna eg ikkje. Sjå kva eg kan: `{ $prefix }hjelp`
sorry-draft = Orsak, det skjøna eg ikkje. «{ $question }» ventar framleis: Sei ja, nei eller kva som skal vere annleis.
story = Eg er berre ein reisebot, men eg høyrer på. Spør meg gjerne om senger, stopp eller treff.
only-text = Orsak, eg kan berre lese tekst. Kan du skrive det med ord?
quiet-ask = Orsak! Vil du at eg skal vere stille?
quiet-how = Sjå påminningane dine og slå dei av: `{ $prefix }påminningar`. Vil du at eg gløymer deg og aldri skriv att: `{ $prefix }gløym` (eg spør fyrst). Elles skriv eg berre når noko endrar seg for deg.
quiet-room = Orsak! Her seier eg berre noko når nokon spør, og før treff. Ein moderator kan slå av dei varsla: `{ $prefix }tur fråkople`

## Svar på enkle spørsmål

asked-where-read = Spør meg om det i direktechatten vår, for her les andre med.
accepted-yes = Ja: Reisefølgjet på **{ $trip }** har takka ja til { $nights } i { $place } (#{ $no }).
accepted-not-yet = Ikkje enno: Reisefølgjet på **{ $trip }** har ikkje svara på { $nights } i { $place } (#{ $no }). Eg seier frå med ein gong dei gjer det.
accepted-no = Nei: Reisefølgjet på **{ $trip }** treng ikkje { $nights } i { $place } (#{ $no }).
accepted-none = Du har ikkje tilbode noko som ligg framfor oss.
sleep-at-yours = Hjå deg { $day }: #{ $no } i { $place }.
way-in-how = Berre skriv ho her: `{ $prefix }adresse { $no } Storgata 1, 3. etasje`. Berre reisefølgjet på **{ $trip }** får ho, rett før dei kjem.
way-in-kept = Ho har eg alt, for #{ $no }. Sjå ho: `{ $prefix }adresse { $no }`. Berre reisefølgjet på **{ $trip }** får ho, rett før dei kjem.
way-in-no-offer = Tilby ein soveplass fyrst. Så spør eg deg om adressa, og berre reisefølgjet får ho.
no-such-meetup = Det kjenner eg ikkje til.
next-head = Det neste:
next-nothing = Eg veit ikkje om noko meir på **{ $trip }**.
find-guest = Reisefølgjet kan opne **{ $trip }** for alle eller kople turen til eit rom. Spør dei.
remove-offer = Trekk tilbodet ditt i { $place }: `{ $prefix }trekk { $no }`
remove-stop = Fjern stoppet i { $place }: `{ $prefix }dropp { $no }`
remove-meetup = Avlys { $title }: `{ $prefix }avlys { $no }`
remove-trip = Slett **{ $trip }** med alt som er der: `{ $prefix }tur slett` (eg spør fyrst).
remove-from-crew = Forlat **{ $trip }**: `{ $prefix }tur forlat` (eg spør fyrst).
remove-all = Sjå påminningane dine: `{ $prefix }påminningar`. Få meg til å gløyme alt om deg: `{ $prefix }gløym` (eg spør fyrst).
change-how = Rediger meldinga di, eller svar på mi med det som skal vere annleis.
change-stop = Til dømes: `{ $prefix }stopp { $no } { $days }`
now-answer = #{ $no } ventar på svar frå deg: `{ $prefix }godta { $no }` eller `{ $prefix }avslå { $no }`
now-stops = Legg stoppa til **{ $trip }**: kvar de skal vere, og når.
now-share = Slik finn du fleire soveplassar:
now-way-in = Dei kjem! Fortel dei korleis dei kjem inn: `{ $prefix }adresse { $no } Storgata 1, 3. etasje`
now-wait = Ingenting akkurat no: Reisefølgjet har ikkje svara på #{ $no } enno. Eg seier frå med ein gong dei gjer det.
now-ready = Alt er klart. Eg skriv om noko endrar seg.

## Korleis andre finn ein tur

share-open = Alle som skriv til meg, kan finne turen din.
share-closed = Førebels er det berre du og folk i romma dine som kan finne han. Opne han for alle: `{ $prefix }tur opne`
share-closed-crew = Førebels er det berre de og folk i romma dykkar som kan finne han. { $owner } kan opne han for alle: `{ $prefix }tur opne`
share-room = I eit rom der eg er med, kan folk der finne han òg: `{ $sign }tur kople { $trip }`
share-stop = { $place } { $days }
share-text = Ein tekst å sende vidare: «Eg er på tur: { $stops }. Har du ein sofa, eller noko eg ikkje må gå glipp av? Skriv til { $bot }.»

# Asked before what was said in passing is done.
pass-on-ask-host = Skal eg gje dette vidare til verten for #{ $no }, utan namnet ditt: «{ $text }»? ✅ eller «ja» sender det, ❌ lèt det vere.
pass-on-ask-crew = Skal eg gje dette vidare til reisefølgjet om #{ $no }, utan namnet ditt: «{ $text }»? ✅ eller «ja» sender det, ❌ lèt det vere.
pass-on-not-for-guests = Eg gjev berre beskjedar vidare mellom vertar og reisefølgjet. Spør { $name } sjølv, eller i rommet til turen.
offer-nights-ask = Skal eg endre **#{ $no }**, { $kind } i { $place }: { $before } → { $after }? ✅ eller «ja» endrar det, ❌ lèt det vere.
offer-people-ask = Skal eg endre **#{ $no }**, { $kind } i { $place }: for { $before } → for { $after }? ✅ eller «ja» endrar det, ❌ lèt det vere.
offer-both-ask = Skal eg endre **#{ $no }**, { $kind } i { $place }: { $before } → { $after }, for { $people }? ✅ eller «ja» endrar det, ❌ lèt det vere.
offer-withdraw-ask = Skal eg trekkje dette tilbake: { $offer }? ✅ eller «ja» trekkjer det, ❌ lèt det vere.
stop-days-ask = Skal eg endre **#{ $no } { $place }**: { $before } → { $after }? ✅ eller «ja» endrar det, ❌ lèt det vere.
stop-drop-ask = Skal eg stryke { $stop }? ✅ eller «ja» stryk det, ❌ lèt det vere.
