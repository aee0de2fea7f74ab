# Bokmål: hilsener, enkle spørsmål og det som ikke ber om noe.

## Det første minuttet

hello = Hei! Jeg er Stopover. Jeg hjelper folk som reiser fra sofa til sofa, og de som huser og møter dem. Bare skriv til meg som til en venn.
hello-which = Er du **på tur** (🚆), vil du **huse noen** (🛋) eller **bli med på noe** (👋)? Trykk på en av dem, eller bare si det.
hello-so = Hei! Hva kan jeg hjelpe deg med?
hello-again = Hei igjen! Hva kan jeg gjøre for deg?
hello-today = Hei! Så hyggelig å høre fra deg.
hello-help = Mer: `{ $prefix }hjelp`
hello-room = Hei! Jeg er Stopover. Jeg holder orden på en tur: hvor den stopper, hvem som huser, hva som skjer. Her sier jeg bare noe når noen begynner med `{ $prefix }` eller nevner meg.
hello-room-new = Start en tur for dette rommet: `{ $prefix }tur ny Nordover med tog 6.–19. april`. Mer: `{ $prefix }hjelp`
hello-room-link = { $name }, slik henter du turen din hit: `{ $prefix }tur koble`. Mer: `{ $prefix }hjelp`
hello-room-link-named = { $name }, slik henter du turen din hit: `{ $prefix }tur koble { $trip }`. Mer: `{ $prefix }hjelp`
try-these = Du kan for eksempel skrive { $examples }.
intro-crew = Jeg er Stopover, en bot. Jeg holder orden på turen deres: stoppene, soveplassene dere får tilbud om, og treffene underveis. Jeg minner dere på hvert av dem.
intro-host = Jeg er Stopover, en bot. Jeg sender tilbudene dine videre til de reisende, og svaret deres til deg. Adressen din får bare de, og først når de har takket ja.
intro-guest = Jeg er Stopover, en bot for folk som reiser fra sofa til sofa. Du kan tilby en soveplass, foreslå et treff eller spørre hva som skjer.
intro-nobody = Jeg er Stopover, en bot. De som reiser, forteller meg hvor de skal, andre hva de kan tilby, og så hjelper jeg dem å finne hverandre.
lead-travel = Så fint! Hvor skal du, og når? Fortell meg stoppene, så lager jeg en tur av dem.
lead-host = Så fint! Hvilke netter har du plass til **{ $trip }**, hvor, og hva sover man på?
lead-come = Så fint! Si meg hva du blir med på, så minner jeg deg på det.
lead-example = For eksempel: { $example }
no-trip-guest = Jeg ser ingen tur for deg ennå. Be de reisende om å åpne sin for alle, eller invitere både deg og meg inn i rommet sitt. Skriv til meg igjen etterpå.

## Det man kan skrive

say-journey = `Oslo { $first }, så Bergen { $second }`
say-hosting = `jeg kan huse noen`
say-offer = `en sofa i { $place } { $day }`
say-whats-on = `hva skjer { $day }?`
say-whats-next = `hva er det neste?`
say-accepted = `har de takket ja?`
say-accept = `godta { $no }`
say-nights = `hvilke netter er uten seng?`
say-sleep = `hvor sover jeg { $day }?`

## Det som ikke ber om noe

sorry-1 = Beklager, det forsto jeg ikke. Du kan for eksempel skrive { $examples }.
sorry-2 = Beklager, det forsto jeg heller ikke. Se hva jeg kan: `{ $prefix }hjelp`
sorry-3 = Beklager, det forsto jeg ikke.
sorry-room = Beklager, det forsto jeg ikke. Se hva jeg kan: `{ $prefix }hjelp`
sorry-draft = Beklager, det forsto jeg ikke. «{ $question }» venter fortsatt: Si ja, nei eller hva som skal være annerledes.
story = Jeg er bare en reisebot, men jeg hører på. Spør meg gjerne om senger, stopp eller treff.
only-text = Beklager, jeg kan bare lese tekst. Kan du skrive det med ord?
quiet-ask = Beklager! Vil du at jeg skal være stille?
quiet-how = Se påminnelsene dine og slå dem av: `{ $prefix }påminnelser`. Vil du at jeg glemmer deg og aldri skriver igjen: `{ $prefix }glem` (jeg spør først). Ellers skriver jeg bare når noe endrer seg for deg.
quiet-room = Beklager! Her sier jeg bare noe når noen spør, og før treff. En moderator kan slå av de varslene: `{ $prefix }tur frakoble`

## Svar på enkle spørsmål

asked-where-read = Spør meg om det i direktechatten vår, for her leser andre med.
accepted-yes = Ja: Reisefølget på **{ $trip }** har takket ja til { $nights } i { $place } (#{ $no }).
accepted-not-yet = Ikke ennå: Reisefølget på **{ $trip }** har ikke svart på { $nights } i { $place } (#{ $no }). Jeg sier fra med en gang de gjør det.
accepted-no = Nei: Reisefølget på **{ $trip }** trenger ikke { $nights } i { $place } (#{ $no }).
accepted-none = Du har ikke tilbudt noe som ligger foran oss.
sleep-at-yours = Hos deg { $day }: #{ $no } i { $place }.
way-in-how = Bare skriv den her: `{ $prefix }adresse { $no } Storgata 1, 3. etasje`. Bare reisefølget på **{ $trip }** får den, rett før de kommer.
way-in-kept = Den har jeg allerede, for #{ $no }. Se den: `{ $prefix }adresse { $no }`. Bare reisefølget på **{ $trip }** får den, rett før de kommer.
way-in-no-offer = Tilby en soveplass først. Så spør jeg deg om adressen, og bare reisefølget får den.
no-such-meetup = Det kjenner jeg ikke til.
next-head = Det neste:
next-nothing = Jeg vet ikke om noe mer på **{ $trip }**.
find-guest = Reisefølget kan åpne **{ $trip }** for alle eller koble turen til et rom. Spør dem.
remove-offer = Trekk tilbudet ditt i { $place }: `{ $prefix }trekk { $no }`
remove-stop = Fjern stoppet i { $place }: `{ $prefix }dropp { $no }`
remove-meetup = Avlys { $title }: `{ $prefix }avlys { $no }`
remove-trip = Slett **{ $trip }** med alt som er der: `{ $prefix }tur slett` (jeg spør først).
remove-from-crew = Forlat **{ $trip }**: `{ $prefix }tur forlat` (jeg spør først).
remove-all = Se påminnelsene dine: `{ $prefix }påminnelser`. Få meg til å glemme alt om deg: `{ $prefix }glem` (jeg spør først).
change-how = Rediger meldingen din, eller svar på min med det som skal være annerledes.
change-stop = For eksempel: `{ $prefix }stopp { $no } { $days }`
now-answer = #{ $no } venter på svar fra deg: `{ $prefix }godta { $no }` eller `{ $prefix }avslå { $no }`
now-stops = Legg stoppene til **{ $trip }**: hvor dere skal være, og når.
now-share = Slik finner du flere soveplasser:
now-way-in = De kommer! Fortell dem hvordan de kommer inn: `{ $prefix }adresse { $no } Storgata 1, 3. etasje`
now-wait = Ingenting akkurat nå: Reisefølget har ikke svart på #{ $no } ennå. Jeg sier fra med en gang de gjør det.
now-ready = Alt er klart. Jeg skriver hvis noe endrer seg.

## Hvordan andre finner en tur

share-open = Alle som skriver til meg, kan finne turen din.
share-closed = Foreløpig er det bare du og folk i rommene dine som kan finne den. Åpne den for alle: `{ $prefix }tur åpne`
share-closed-crew = Foreløpig er det bare dere og folk i rommene deres som kan finne den. { $owner } kan åpne den for alle: `{ $prefix }tur åpne`
share-room = I et rom der jeg er med, kan folk der finne den også: `{ $sign }tur koble { $trip }`
share-stop = { $place } { $days }
share-text = En tekst å sende videre: «Jeg er på tur: { $stops }. Har du en sofa, eller noe jeg ikke må gå glipp av? Skriv til { $bot }.»

# Asked before what was said in passing is done.
pass-on-ask-host = Skal jeg gi dette videre til verten for #{ $no }, uten navnet ditt: «{ $text }»? ✅ eller «ja» sender det, ❌ lar det være.
pass-on-ask-crew = Skal jeg gi dette videre til reisefølget om #{ $no }, uten navnet ditt: «{ $text }»? ✅ eller «ja» sender det, ❌ lar det være.
pass-on-not-for-guests = Jeg gir bare beskjeder videre mellom verter og reisefølget. Spør { $name } selv, eller i rommet til turen.
offer-nights-ask = Skal jeg endre **#{ $no }**, { $kind } i { $place }: { $before } → { $after }? ✅ eller «ja» endrer det, ❌ lar det være.
offer-people-ask = Skal jeg endre **#{ $no }**, { $kind } i { $place }: for { $before } → for { $after }? ✅ eller «ja» endrer det, ❌ lar det være.
offer-both-ask = Skal jeg endre **#{ $no }**, { $kind } i { $place }: { $before } → { $after }, for { $people }? ✅ eller «ja» endrer det, ❌ lar det være.
offer-withdraw-ask = Skal jeg trekke dette tilbake: { $offer }? ✅ eller «ja» trekker det, ❌ lar det være.
stop-days-ask = Skal jeg endre **#{ $no } { $place }**: { $before } → { $after }? ✅ eller «ja» endrer det, ❌ lar det være.
stop-drop-ask = Skal jeg stryke { $stop }? ✅ eller «ja» stryker det, ❌ lar det være.
