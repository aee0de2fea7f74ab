# Nynorsk: helsingar, enkle spørsmål og det som ikkje ber om noko.

## Det første minuttet

hello = Hei! Eg er Stopover. Eg hjelper folk som reiser frå sofa til sofa, og dei som huser og møter dei. Berre skriv til meg som til ein ven.
hello-which = Er du **på tur** (🚆), vil du **huse nokon** (🛋) eller **bli med på noko** (👋)? Trykk på ein av dei, eller berre sei det.
hello-so = Hei! Kva kan eg hjelpe deg med?
hello-again = Hei igjen! Kva kan eg gjere for deg?
hello-today = Hei! Så hyggeleg å høyre frå deg.
hello-help = Meir: `{ $prefix }hjelp`
hello-room = Hei! Eg er Stopover. Eg held styr på ein tur: stoppa, kva netter det er soveplass, og kva som skjer. Her seier eg berre noko når nokon byrjar med `{ $prefix }` eller nemner meg.
hello-room-new = Start ein tur for dette rommet: `{ $prefix }tur ny Nordover med tog 6.–19. april`. Meir: `{ $prefix }hjelp`
hello-room-link = { $name }, slik hentar du turen din hit: `{ $prefix }tur kople`. Meir: `{ $prefix }hjelp`
hello-room-link-named = { $name }, slik hentar du turen din hit: `{ $prefix }tur kople { $trip }`. Meir: `{ $prefix }hjelp`
try-these = Til dømes: { $examples }
intro-crew = Eg er Stopover, ein bot. Eg held styr på turen dykkar: stoppa, soveplassane de får tilbod om, og treffa undervegs. Og eg minner dykk på det i tide.
intro-host = Eg er Stopover, ein bot. Eg sender tilboda dine vidare til reisefølgjet og svara deira til deg. Berre dei får adressa di, når dei har takka ja.
intro-guest = Eg er Stopover, ein bot for folk som reiser frå sofa til sofa. Du kan tilby ein soveplass, føreslå eit treff eller spørje kva som skjer.
intro-nobody = Eg er Stopover, ein bot for folk som reiser frå sofa til sofa. Berre skriv til meg som til ein ven.
lead-travel = Så fint! Kvar skal du, og når? Fortel meg om stoppa, så lagar eg ein tur av dei.
lead-host = Så fint! Fortel meg kvar det er, kva netter du har plass til **{ $trip }**, og kva ein søv på.
lead-come = Så fint! Sei kva du blir med på, så minner eg deg på det.
lead-example = Til dømes: { $example }
no-trip-guest = Eg ser ingen tur for deg enno. Be reisefølgjet opne turen for alle, eller invitere både deg og meg inn i rommet sitt. Så er det berre å seie det igjen.

## Det ein kan skrive

say-journey = `Oslo { $first }, så Bergen { $second }`
say-hosting = `eg kan huse nokon`
say-offer = `ein sofa { $place_in } { $day }`
say-whats-on = `kva skjer { $day }?`
say-whats-next = `kva er det neste?`
say-accepted = `har dei takka ja?`
say-accept = `takk ja { $no }`
say-nights = `kva netter er utan soveplass?`
say-sleep = `kvar søv eg { $day }?`

## Det som ikkje ber om noko

sorry-1 = Orsak, det skjøna eg ikkje. Prøv til dømes { $examples }.
sorry-2 = Orsak, det skjøna eg ikkje heller. Sjå kva eg kan: `{ $prefix }hjelp`
sorry-3 = Det skjøna eg ikkje, orsak.
perhaps = Om eg forstår deg rett:
about-known = Eg er ikkje heilt sikker på kva du meiner. Dette har eg:
about-answer = Ja eller nei? Spør om noko først: `{ $prefix }spør { $no } …`
sorry-room = Orsak, det skjøna eg ikkje. Sjå kva eg kan: `{ $prefix }hjelp`
sorry-draft = Orsak, det skjøna eg ikkje. Dette ventar framleis: «{ $question }» Sei ja, nei eller kva som skal vere annleis.
story = Eg er berre ein reisebot, men eg høyrer på. Spør meg gjerne om soveplassar, stopp og treff.
only-text = Orsak, eg kan berre lese tekst. Kan du skrive det med ord?
quiet-ask = Orsak! Vil du at eg skal vere stille?
quiet-how = Sjå påminningane dine og slå dei av: `{ $prefix }påminningar`. Få meg til å gløyme deg og aldri skrive igjen: `{ $prefix }gløym` (eg spør først). Elles skriv eg berre når noko endrar seg for deg.
quiet-room = Orsak! Her seier eg berre noko når nokon spør, og før treff. Ein moderator kan slå av påminningane: `{ $prefix }tur fråkople`

## Svar på enkle spørsmål

asked-where-read = Spør meg om det i direktechatten vår, for her kan andre lese med.
accepted-yes = Ja, reisefølgjet på **{ $trip }** har takka ja til { $nights } { $place_in } (#{ $no }).
accepted-not-yet = Ikkje enno. Reisefølgjet på **{ $trip }** har ikkje svara på { $nights } { $place_in } (#{ $no }). Eg seier frå så snart dei gjer det.
accepted-no = Nei, reisefølgjet på **{ $trip }** treng ikkje { $nights } { $place_in } (#{ $no }).
accepted-none = Du har ingen tilbod framover.
sleep-at-yours = Heime hos deg { $day }: #{ $no } { $place_in }.
way-in-how = Berre skriv det her: `{ $prefix }adresse { $no } Storgata 1, tredje høgda`. Det er berre reisefølgjet på **{ $trip }** som får det, rett før dei kjem.
way-in-kept = Det har eg allereie for #{ $no }. Sjå det: `{ $prefix }adresse { $no }`. Det er berre reisefølgjet på **{ $trip }** som får det, rett før dei kjem.
way-in-no-offer = Tilby ein soveplass først. Så spør eg deg om adressa, og det er berre reisefølgjet som får ho.
no-such-meetup = Eg kjenner ikkje til noko slikt treff.
next-head = Det neste:
next-nothing = Det er ingenting framover på **{ $trip }** enno.
find-guest = Reisefølgjet på **{ $trip }** kan opne turen for alle eller kople han til eit rom. Spør dei.
remove-offer = Trekk tilbodet ditt { $place_in }: `{ $prefix }trekk { $no }`
remove-stop = Dropp stoppet { $place_in }: `{ $prefix }dropp { $no }`
remove-meetup = Avlys { $title }: `{ $prefix }avlys { $no }`
remove-trip = Slett **{ $trip }** med alt som høyrer til: `{ $prefix }tur slett` (eg spør først).
remove-from-crew = Gå ut av **{ $trip }**: `{ $prefix }tur forlat` (eg spør først).
remove-all = Sjå påminningane dine: `{ $prefix }påminningar`. Få meg til å gløyme alt om deg: `{ $prefix }gløym` (eg spør først).
change-how = Rediger meldinga di, eller svar på mi med det som skal vere annleis.
change-stop = Til dømes: `{ $prefix }stopp { $no } { $days }`
now-answer = #{ $no } ventar på svar frå deg: `{ $prefix }takk ja { $no }` eller `{ $prefix }takk nei { $no }`
now-stops = Legg inn stoppa på **{ $trip }**: kvar de skal vere, og når.
now-share = Sei det til folk for å få fleire soveplassar:
now-way-in = Dei kjem! Send dei adressa: `{ $prefix }adresse { $no } Storgata 1, tredje høgda`
now-wait = Ingenting akkurat no. Reisefølgjet har ikkje svara på #{ $no } enno. Eg seier frå så snart dei gjer det.
now-ready = Alt er klart. Eg skriv om noko endrar seg.

## Korleis andre finn ein tur

share-open = Alle som skriv til meg, kan finne turen din.
share-closed = Førebels er det berre du og folk i romma dine som kan finne turen. Opne han for alle: `{ $prefix }tur open`
share-closed-crew = Førebels er det berre du og folk i romma dine som kan finne turen. { $owner } kan opne han for alle: `{ $prefix }tur open`
share-room = Vil du at folk i eit rom skal finne turen, så skriv dette der: `{ $sign }tur kople { $trip }`
share-stop = { $place } { $days }
share-text = Ein tekst å sende vidare: «Eg er på tur: { $stops }. Har du ein sofa, eller noko eg ikkje må gå glipp av? Skriv til { $bot }.»

## Om boten sjølv

standing-reads = Berre du og eg. Det eg lagrar, viser eg deg først, og det går berre til dei det er meint for. Dei som driv meg, kan lese det eg har lagra.
standing-reads-room = Alle i dette rommet. Er det noko privat, så skriv det heller i ein direktechat med meg.
standing-reads-clear = Denne chatten er ikkje kryptert, så dei som driv heimetenarane våre, kan lese han. Er det noko privat, så skriv heller i ein kryptert chat.
standing-address = Berre reisefølgjet som tek soveplassen din, i sin eigen chat med meg, rett før dei kjem. Ho dukkar aldri opp i eit rom.
standing-number = Eg spør ikkje om nummeret ditt. Står det saman med adressa, går det berre til reisefølgjet som tek soveplassen din.
standing-offer = Berre reisefølgjet ser kven du er. Andre ser berre kva netter det er soveplass.
standing-cost = Ingenting, det er gratis.
standing-sign-up = Nei, ekte namn trengst heller ikkje. Berre skriv til meg.
standing-bot = Eg er Stopover, ein bot. Ikkje eit menneske, og ingen KI i skya: Det du skriv, blir på maskina eg køyrer på, og på heimetenaren din.
standing-without-trip = Ja då! Du kan tilby ein soveplass eller bli med utan ein eigen tur. Berre sei kvar og når du har plass, eller kva treff du vil kome på.
said-before = Eg spurde: «{ $question }»
said-before-none = Eg spurde ikkje om noko no nettopp.
add-me = Be reisefølgjet på **{ $trip }** ta deg med. Slik legg dei deg til: `{ $prefix }tur følgje legg til { $id }`
told-them = Ja, reisefølgjet på **{ $trip }** veit om det.
stay-days = { $nights } { $place_in } (#{ $no }). Klokkeslettet veit eg ikkje. Slik spør du reisefølgjet: `{ $prefix }fortel { $no } …`
lead-both = Så fint, begge delar! Sei stoppa dine først: kvar skal du, og når? Etterpå seier du berre kvar du har ein soveplass.
lead-neither = Berre sjå deg om. Eg er her når du treng meg.
sorry-offer = Orsak, det skjøna eg ikkje. Tilbodet { $place_in } (#{ $no }) ventar framleis på svaret ditt: ja eller nei? Spør om noko først: `{ $prefix }spør { $no } …`
sorry-offer-of = Orsak, det skjøna eg ikkje. Tilbodet frå { $host } { $place_in } (#{ $no }) ventar framleis på svaret ditt: ja eller nei? Spør om noko først: `{ $prefix }spør { $no } …`
sorry-hosting = Orsak, det skjøna eg ikkje. Reisefølgjet har ikkje svara på #{ $no } enno. Sei noko til dei: `{ $prefix }fortel { $no } …`
who-travels = { $people ->
        [one] Éin person er med på **{ $trip }**: { $names }.
       *[other] { $people } personar er med på **{ $trip }**: { $names }.
    }
seek-how = Eg kan ikkje leite etter ein soveplass, men folk langs ruta tilbyr soveplassar her. Skriv kvar du skal og når. Då lagar eg ein tur av det, som du kan dele med folk.
take-back-how = Vil du ta tilbake det siste du gjorde? Skriv `{ $prefix }angre`
no-harm = Heilt i orden, eg har ikkje endra noko.
complaint = Orsak! Prøv gjerne med andre ord.
dont-know = Det veit eg dessverre ikkje. Eg kjenner berre til soveplassar, stopp og treff.
dont-know-ask = Det veit eg dessverre ikkje. Slik spør du verten for #{ $no }: `{ $prefix }spør { $no } …`
dont-know-tell = Det veit eg dessverre ikkje. Slik spør du reisefølgjet: `{ $prefix }fortel { $no } …`
change-ask = Skal eg endre **#{ $no } { $title }**?
answer-ask-yes = Skal eg melde deg på **#{ $no } { $title }**, { $when }?
answer-ask-maybe = Skal eg skrive at du kanskje kjem på **#{ $no } { $title }**, { $when }?
answer-ask-no = Skal eg seie at du ikkje kjem på **#{ $no } { $title }**, { $when }?

## Spørsmål før eg gjer det som blei sagt i farten
pass-on-ask-host = Skal eg sende dette til vertskapet for #{ $no }, utan namnet ditt: «{ $text }»? Trykk ✅ eller svar «ja», ❌ om ikkje.
pass-on-ask-crew = Skal eg sende dette til reisefølgjet (#{ $no }), utan namnet ditt: «{ $text }»? Trykk ✅ eller svar «ja», ❌ om ikkje.
pass-on-not-for-guests = Eg sender berre meldingar mellom vertskap og reisefølgje. Spør { $name } sjølv, eller i rommet til turen.
take-it-ask = Skal eg takke ja til { $offer }? Trykk ✅ eller ❌, eller sei ja eller nei.
leave-it-ask = Skal eg takke nei til { $offer }? Trykk ✅ eller ❌, eller sei ja eller nei.
offer-nights-ask = Skal eg endre **#{ $no }**, { $kind } { $place_in }: { $before } → { $after }? Trykk ✅ eller svar «ja», ❌ om ikkje.
offer-people-ask = Skal eg endre **#{ $no }**, { $kind } { $place_in }: for { $before } → for { $after }? Trykk ✅ eller svar «ja», ❌ om ikkje.
offer-both-ask = Skal eg endre **#{ $no }**, { $kind } { $place_in }: { $before } → { $after }, for { $people }? Trykk ✅ eller svar «ja», ❌ om ikkje.
offer-withdraw-ask = Skal eg trekkje dette tilbake: { $offer }? Trykk ✅ eller svar «ja», ❌ om ikkje.
stop-days-ask = Skal eg endre **#{ $no } { $place }**: { $before } → { $after }? Trykk ✅ eller svar «ja», ❌ om ikkje.
stop-drop-ask = Skal eg droppe { $stop }? Trykk ✅ eller svar «ja», ❌ om ikkje.
bed-give-back-ask = Vil du gje tilbake **#{ $no }**, { $kind } i { $place }, for { $nights }? Du har takka ja, og verten held av plassen til dykk. Eg takkar og seier frå. Trykk ✅ eller ❌, eller sei ja eller nei.
bed-turn-down-ask = Vil du takke nei til **#{ $no }**, { $kind } i { $place }, for { $nights }? Eg takkar verten og seier frå. Trykk ✅ eller ❌, eller sei ja eller nei.
bed-give-back-none = Eg veit ikkje om nokon soveplass de har då, så det er ingenting å gje tilbake. Sjå kva de har: `{ $prefix }netter`
