# Bokmål: hilsener, enkle spørsmål og det som ikke ber om noe.

## Det første minuttet

hello = Hei! Jeg er Stopover. Jeg hjelper folk som reiser fra sofa til sofa, og dem som huser og møter dem. Bare skriv til meg som til en venn.
hello-which = Er du **på tur** (🚆), vil du **huse noen** (🛋) eller **bli med på noe** (👋)? Trykk på en av dem, eller bare si det.
hello-so = Hei! Hva kan jeg hjelpe deg med?
hello-again = Hei igjen! Hva kan jeg gjøre for deg?
hello-today = Hei! Så hyggelig å høre fra deg.
hello-help = Mer: `{ $prefix }hjelp`
hello-room = Hei! Jeg er Stopover. Jeg holder orden på en tur: stoppene, hvilke netter dere har soveplass, og hva som skjer. Her sier jeg bare noe når noen begynner med `{ $prefix }` eller nevner meg.
hello-room-new = Slik starter du en tur for dette rommet: `{ $prefix }tur ny Nordover med tog 6.–19. april`. Mer: `{ $prefix }hjelp`
hello-room-link = { $name }, slik henter du turen din hit: `{ $prefix }tur koble`. Mer: `{ $prefix }hjelp`
hello-room-link-named = { $name }, slik henter du turen din hit: `{ $prefix }tur koble { $trip }`. Mer: `{ $prefix }hjelp`
try-these = For eksempel: { $examples }
intro-crew = Jeg er Stopover, en bot. Jeg holder orden på turen din: stoppene, soveplassene folk tilbyr, og treffene underveis. Og jeg minner deg på ting i tide.
intro-host = Jeg er Stopover, en bot. Jeg sender tilbudene dine videre til de reisende og svarene deres tilbake til deg. Bare de får adressen din, og først når de har takket ja.
intro-guest = Jeg er Stopover, en bot for folk som reiser fra sofa til sofa. Du kan tilby en soveplass, foreslå et treff eller spørre hva som skjer.
intro-nobody = Jeg er Stopover, en bot for folk som reiser fra sofa til sofa. Bare skriv til meg som til en venn.
lead-travel = Så fint! Hvor skal du, og når? Fortell meg hvor du stopper, så lager jeg en tur av det.
lead-host = Så fint! Fortell meg hvor det er, hvilke netter du har plass til **{ $trip }**, og hva man kan sove på.
lead-come = Så fint! Si hva du vil være med på, så minner jeg deg på det.
lead-example = For eksempel: { $example }
no-trip-guest = Jeg ser ingen tur for deg ennå. Be de reisende om å åpne turen sin for alle, eller om å invitere både deg og meg inn i rommet sitt. Skriv så til meg igjen.

## Det man kan skrive

say-journey = `Oslo { $first }, så Bergen { $second }`
say-hosting = `jeg kan huse noen`
say-offer = `en sofa { $place_in } { $day }`
say-whats-on = `hva skjer { $day }?`
say-whats-next = `hva er det neste?`
say-accepted = `har de takket ja?`
say-accept = `takk ja { $no }`
say-nights = `hvilke netter er uten soveplass?`
say-sleep = `hvor sover jeg { $day }?`

## Det som ikke ber om noe

sorry-1 = Beklager, det forsto jeg ikke. Prøv for eksempel { $examples }.
sorry-2 = Beklager, det forsto jeg heller ikke. `{ $prefix }hjelp` viser hva jeg kan.
sorry-3 = Det forsto jeg ikke, beklager.
perhaps = Hvis jeg forstår deg rett:
about-known = Jeg er ikke helt sikker på hva du mener. Dette har jeg:
about-answer = Ja eller nei? Slik spør du om noe først: `{ $prefix }spør { $no } …`
sorry-room = Beklager, det forsto jeg ikke. `{ $prefix }hjelp` viser hva jeg kan.
sorry-draft = Beklager, det forsto jeg ikke. Dette venter fortsatt: «{ $question }» Si ja, nei eller hva jeg skal endre.
story = Jeg er bare en reisebot, men jeg hører på. Spør meg gjerne om soveplasser, stopp eller treff.
only-text = Beklager, jeg kan bare lese tekst. Kan du skrive det med ord?
quiet-ask = Beklager! Vil du at jeg skal være stille?
quiet-how = Slik ser du påminnelsene dine og slår dem av: `{ $prefix }påminnelser`. Skal jeg glemme deg og aldri ta kontakt igjen, bruker du `{ $prefix }glem` (jeg spør først). Ellers skriver jeg bare når noe endrer seg for deg.
quiet-room = Beklager! Her sier jeg bare noe når noen spør, og før treff. En moderator kan slå av påminnelsene: `{ $prefix }tur frakoble`

## Svar på enkle spørsmål

asked-where-read = Spør meg om det i direktechatten vår, for her kan andre lese med.
accepted-yes = Ja, reisefølget på **{ $trip }** har takket ja til { $nights } { $place_in } (#{ $no }).
accepted-not-yet = Ikke ennå. Reisefølget på **{ $trip }** har ikke svart på { $nights } { $place_in } (#{ $no }). Jeg sier fra med en gang de gjør det.
accepted-no = Nei, reisefølget på **{ $trip }** trenger ikke { $nights } { $place_in } (#{ $no }).
accepted-none = Du har ingen kommende tilbud.
sleep-at-yours = Hos deg { $day }: #{ $no } { $place_in }.
way-in-how = Bare skriv den her: `{ $prefix }adresse { $no } Storgata 1, tredje etasje`. Bare reisefølget på **{ $trip }** får den, like før de kommer.
way-in-kept = Jeg har den allerede for #{ $no }. Slik ser du den: `{ $prefix }adresse { $no }`. Bare reisefølget på **{ $trip }** får den, like før de kommer.
way-in-no-offer = Tilby en soveplass først. Så spør jeg deg om adressen, og bare reisefølget får den.
no-such-meetup = Jeg kjenner ikke til noe slikt treff.
next-head = Det neste:
next-nothing = Det er ikke noe på programmet for **{ $trip }** ennå.
find-guest = Reisefølget på **{ $trip }** kan åpne turen for alle eller koble den til et rom. Spør dem.
remove-offer = Slik trekker du tilbake tilbudet ditt { $place_in }: `{ $prefix }trekk { $no }`
remove-stop = Slik dropper du stoppet { $place_in }: `{ $prefix }dropp { $no }`
remove-meetup = Slik avlyser du { $title }: `{ $prefix }avlys { $no }`
remove-trip = Slik sletter du **{ $trip }** med alt innhold: `{ $prefix }tur slett` (jeg spør først).
remove-from-crew = Slik forlater du **{ $trip }**: `{ $prefix }tur forlat` (jeg spør først).
remove-all = Slik ser du påminnelsene dine: `{ $prefix }påminnelser`. Skal jeg glemme alt om deg, skriver du `{ $prefix }glem` (jeg spør først).
change-how = Rediger meldingen din, eller svar på min og skriv hva jeg skal endre.
change-stop = For eksempel: `{ $prefix }stopp { $no } { $days }`
now-answer = #{ $no } venter på svar fra deg: `{ $prefix }takk ja { $no }` eller `{ $prefix }takk nei { $no }`
now-stops = Legg til stoppene på **{ $trip }**: hvor dere skal være, og når.
now-share = Si det videre, så finner du flere soveplasser:
now-way-in = De kommer! Gi dem adressen: `{ $prefix }adresse { $no } Storgata 1, tredje etasje`
now-wait = Ingenting akkurat nå: Reisefølget har ikke svart på #{ $no } ennå. Jeg sier fra med en gang de gjør det.
now-ready = Alt er klart. Jeg skriver hvis noe endrer seg.

## Hvordan andre finner en tur

share-open = Alle som skriver til meg, kan finne turen din.
share-closed = Foreløpig er det bare du og folk i rommene dine som kan finne den. Slik åpner du den for alle: `{ $prefix }tur åpen`
share-closed-crew = Foreløpig er det bare du og folk i rommene dine som kan finne den. { $owner } kan åpne den for alle: `{ $prefix }tur åpen`
share-room = Vil du at folk i et rom skal finne den, skriver du dette der: `{ $sign }tur koble { $trip }`
share-stop = { $place } { $days }
share-text = En tekst du kan sende videre: «Jeg er på tur: { $stops }. Har du en sofa, eller noe jeg ikke bør gå glipp av? Skriv til { $bot }.»

## Om boten selv

standing-reads = Bare du og jeg. Det jeg lagrer, viser jeg deg først, og det går bare til dem det er ment for. De som driver meg, kan lese det jeg har lagret.
standing-reads-room = Alle i dette rommet. Er det noe privat, så skriv det heller i en direktechat med meg.
standing-reads-clear = Denne chatten er ikke kryptert, så de som driver hjemmeserverne våre, kan lese den. Er det noe privat, så skriv heller i en kryptert chat.
standing-address = Bare reisefølget som takker ja, i sin egen chat med meg, like før de kommer. Den dukker aldri opp i et rom.
standing-number = Jeg spør ikke om nummeret ditt. Skriver du det sammen med adressen, får bare reisefølget som takker ja, se det.
standing-offer = Bare reisefølget ser hvem du er. Andre ser bare hvilke netter det er soveplass.
standing-cost = Ingenting, det er gratis.
standing-sign-up = Nei, og ikke noe ekte navn heller. Bare skriv til meg.
standing-bot = Jeg er Stopover, en bot. Ikke et menneske, og ingen KI i skyen heller: Det du skriver, blir på maskinen min og hjemmeserveren din.
standing-without-trip = Ja da! Du kan tilby soveplass eller bli med uten egen tur. Bare si hvor og når du har plass, eller hvilket treff du vil på.
said-before = Jeg spurte: «{ $question }»
said-before-none = Jeg spurte ikke om noe nå nettopp.
add-me = Vil du reise med på **{ $trip }**? Spør reisefølget. Slik legger de deg til: `{ $prefix }tur følge legg til { $id }`
told-them = Ja, reisefølget på **{ $trip }** vet om det.
stay-days = { $nights } { $place_in } (#{ $no }). Klokkeslettet vet jeg ikke. Slik spør du reisefølget: `{ $prefix }fortell { $no } …`
lead-both = Så fint, begge deler! Ta stoppene dine først: Hvor skal du, og når? Etterpå sier du bare hvor du har soveplass.
lead-neither = Bare se deg om. Jeg er her når du trenger meg.
sorry-offer = Beklager, det forsto jeg ikke. Tilbudet { $place_in } (#{ $no }) venter fortsatt på svaret ditt: ja eller nei? Slik spør du om noe først: `{ $prefix }spør { $no } …`
sorry-offer-of = Beklager, det forsto jeg ikke. Tilbudet fra { $host } { $place_in } (#{ $no }) venter fortsatt på svaret ditt: ja eller nei? Slik spør du om noe først: `{ $prefix }spør { $no } …`
sorry-hosting = Beklager, det forsto jeg ikke. Reisefølget har ikke svart på #{ $no } ennå. Skriv til dem: `{ $prefix }fortell { $no } …`
who-travels = { $people ->
        [one] Én person er med på **{ $trip }**: { $names }.
       *[other] { $people } personer er med på **{ $trip }**: { $names }.
    }
seek-how = Jeg kan ikke lete etter en soveplass, men folk langs ruta tilbyr soveplasser her. Skriv hvor du skal og når. Da lager jeg en tur av det, som du kan dele med folk.
take-back-how = Vil du ta tilbake det siste du gjorde? Skriv `{ $prefix }angre`
no-harm = Helt i orden, jeg har ikke endret noe.
complaint = Beklager! Prøv gjerne med andre ord.
dont-know = Det vet jeg dessverre ikke. Jeg kjenner bare til soveplasser, stopp og treff.
dont-know-ask = Det vet jeg dessverre ikke. Slik spør du verten for #{ $no }: `{ $prefix }spør { $no } …`
dont-know-tell = Det vet jeg dessverre ikke. Slik spør du reisefølget: `{ $prefix }fortell { $no } …`
change-ask = Skal jeg endre **#{ $no } { $title }**?
answer-ask-yes = Skal jeg melde deg på **#{ $no } { $title }**, { $when }?
answer-ask-maybe = Skal jeg skrive at du kanskje kommer på **#{ $no } { $title }**, { $when }?
answer-ask-no = Skal jeg si at du ikke kommer på **#{ $no } { $title }**, { $when }?

## Asked before what was said in passing is done
pass-on-ask-host = Skal jeg sende dette videre til verten for #{ $no }, uten navnet ditt: «{ $text }»? Trykk ✅ eller si «ja», ellers trykk ❌.
pass-on-ask-crew = Skal jeg sende dette videre til reisefølget, om #{ $no }, uten navnet ditt: «{ $text }»? Trykk ✅ eller si «ja», ellers trykk ❌.
pass-on-not-for-guests = Jeg sender bare videre det verter og reisefølget skriver. Spør { $name } selv, eller spør i turens rom.
take-it-ask = Skal jeg takke ja til { $offer }? Trykk ✅ eller ❌, eller si ja eller nei.
leave-it-ask = Skal jeg takke nei til { $offer }? Trykk ✅ eller ❌, eller si ja eller nei.
offer-nights-ask = Skal jeg endre **#{ $no }**, { $kind } { $place_in }: { $before } → { $after }? Trykk ✅ eller si «ja», ellers trykk ❌.
offer-people-ask = Skal jeg endre **#{ $no }**, { $kind } { $place_in }: for { $before } → for { $after }? Trykk ✅ eller si «ja», ellers trykk ❌.
offer-both-ask = Skal jeg endre **#{ $no }**, { $kind } { $place_in }: { $before } → { $after }, for { $people }? Trykk ✅ eller si «ja», ellers trykk ❌.
offer-withdraw-ask = Skal jeg trekke tilbake dette: { $offer }? Trykk ✅ eller si «ja», ellers trykk ❌.
stop-days-ask = Skal jeg endre **#{ $no } { $place }**: { $before } → { $after }? Trykk ✅ eller si «ja», ellers trykk ❌.
stop-drop-ask = Skal jeg droppe { $stop }? Trykk ✅ eller si «ja», ellers trykk ❌.
bed-give-back-ask = Vil du gi tilbake **#{ $no }**, { $kind } i { $place }, for { $nights }? Du har takket ja, og verten holder av plassen til dere. Jeg takker og sier fra. Trykk ✅ eller ❌, eller si ja eller nei.
bed-turn-down-ask = Vil du takke nei til **#{ $no }**, { $kind } i { $place }, for { $nights }? Jeg takker verten og sier fra. Trykk ✅ eller ❌, eller si ja eller nei.
bed-give-back-none = Jeg vet ikke om noen soveplass dere har da, så det er ingenting å gi tilbake. Se hva dere har: `{ $prefix }netter`
