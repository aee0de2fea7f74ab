# Dansk: hilsner, enkle spørgsmål og det, der ikke beder om noget.

## Det første minut

hello = Hej! Jeg er Stopover. Jeg hjælper folk, der rejser fra sofa til sofa, og dem, der huser og møder dem. Bare skriv til mig, som du ville til en ven.
hello-which = Er du **på rejse** (🚆), vil du **huse nogen** (🛋) eller **være med til noget** (👋)? Tryk på en af dem, eller bare sig det.
hello-so = Hej! Hvad kan jeg hjælpe dig med?
hello-again = Hej igen! Hvad kan jeg gøre for dig?
hello-today = Hej! Hvor er det godt at høre fra dig.
hello-help = Mere: `{ $prefix }hjælp`
hello-room = Hej! Jeg er Stopover. Jeg holder styr på en rejse: hvor den stopper, hvem der huser, hvad der sker. Her siger jeg kun noget, når nogen begynder med `{ $prefix }` eller nævner mig.
hello-room-new = Start en rejse for det her rum: `{ $prefix }rejse ny Nordpå med tog 6.-19. april`. Mere: `{ $prefix }hjælp`
hello-room-link = { $name }, sådan får du din rejse herind: `{ $prefix }rejse tilkobl`. Mere: `{ $prefix }hjælp`
hello-room-link-named = { $name }, sådan får du din rejse herind: `{ $prefix }rejse tilkobl { $trip }`. Mere: `{ $prefix }hjælp`
try-these = Du kan for eksempel skrive { $examples }.
intro-crew = Jeg er Stopover, en bot. Jeg holder styr på jeres rejse: stoppene, sovepladserne, I får tilbudt, og møderne undervejs. Jeg minder jer om hvert af dem.
intro-host = Jeg er Stopover, en bot. Jeg sender dine tilbud videre til de rejsende og deres svar til dig. Din adresse får kun de, og først når de har sagt ja tak.
intro-guest = Jeg er Stopover, en bot for folk, der rejser fra sofa til sofa. Du kan tilbyde en soveplads, foreslå et møde eller spørge, hvad der sker.
intro-nobody = Jeg er Stopover, en bot. De rejsende fortæller mig, hvor de skal hen, andre, hvad de kan tilbyde, og så hjælper jeg dem med at finde hinanden.
lead-travel = Hvor dejligt! Hvor skal du hen, og hvornår? Fortæl mig om dine stop, så laver jeg en rejse af dem.
lead-host = Hvor dejligt! Hvilke nætter har du plads til **{ $trip }**, hvor, og hvad sover man på?
lead-come = Hvor dejligt! Sig, hvilket du kommer til, så minder jeg dig om det.
lead-example = For eksempel: { $example }
no-trip-guest = Jeg kan ikke se nogen rejse til dig endnu. Bed de rejsende om at åbne deres for alle eller om at invitere både dig og mig ind i deres rum. Skriv til mig igen bagefter.

## Det, man kan skrive

say-journey = `Oslo { $first }, så Bergen { $second }`
say-hosting = `jeg kan huse nogen`
say-offer = `en sofa i { $place } { $day }`
say-whats-on = `hvad sker der { $day }?`
say-whats-next = `hvad er det næste?`
say-accepted = `har de takket ja?`
say-accept = `accepter { $no }`
say-nights = `hvilke nætter er uden seng?`
say-sleep = `hvor sover jeg { $day }?`

## Det, der ikke beder om noget

sorry-1 = Beklager, det forstod jeg ikke. Du kan for eksempel skrive { $examples }.
sorry-2 = Beklager, det forstod jeg heller ikke. Se, hvad jeg kan: `{ $prefix }hjælp`
sorry-3 = Beklager, det forstod jeg ikke.
sorry-room = Beklager, det forstod jeg ikke. Se, hvad jeg kan: `{ $prefix }hjælp`
sorry-draft = Beklager, det forstod jeg ikke. ”{ $question }” venter stadig: Sig ja, nej, eller hvad der skal være anderledes.
story = Jeg er kun en rejsebot, men jeg lytter. Spørg mig endelig om senge, stop eller møder.
only-text = Beklager, jeg kan kun læse tekst. Kan du skrive det med ord?
quiet-ask = Undskyld! Vil du have, at jeg er stille?
quiet-how = Se dine påmindelser, og slå dem fra: `{ $prefix }påmindelser`. Skal jeg glemme dig og aldrig skrive igen: `{ $prefix }glem` (jeg spørger først). Ellers skriver jeg kun, når noget ændrer sig for dig.
quiet-room = Undskyld! Her siger jeg kun noget, når nogen spørger, og før møder. En moderator kan slå de påmindelser fra: `{ $prefix }rejse frakobl`

## Svar på enkle spørgsmål

asked-where-read = Spørg mig om det i vores direkte chat, for her læser andre med.
accepted-yes = Ja: Holdet på **{ $trip }** har sagt ja tak til { $nights } i { $place } (#{ $no }).
accepted-not-yet = Ikke endnu: Holdet på **{ $trip }** har ikke svaret om { $nights } i { $place } (#{ $no }). Jeg siger til, så snart de gør det.
accepted-no = Nej: Holdet på **{ $trip }** har ikke brug for { $nights } i { $place } (#{ $no }).
accepted-none = Du har ikke tilbudt noget, der ligger forude.
sleep-at-yours = Hos dig { $day }: #{ $no } i { $place }.
way-in-how = Bare skriv den her: `{ $prefix }adresse { $no } Storgade 1, 3. sal`. Kun holdet på **{ $trip }** får den, lige før de kommer.
way-in-kept = Den har jeg allerede, for #{ $no }. Se den: `{ $prefix }adresse { $no }`. Kun holdet på **{ $trip }** får den, lige før de kommer.
way-in-no-offer = Tilbyd en soveplads først. Så spørger jeg dig om adressen, og kun holdet får den.
no-such-meetup = Det kender jeg ikke til.
next-head = Det næste:
next-nothing = Jeg kender ikke til mere på **{ $trip }**.
find-guest = Holdet kan åbne **{ $trip }** for alle eller koble rejsen til et rum. Spørg dem.
remove-offer = Træk dit tilbud i { $place } tilbage: `{ $prefix }tilbagetræk { $no }`
remove-stop = Fjern stoppet i { $place }: `{ $prefix }fjern { $no }`
remove-meetup = Aflys { $title }: `{ $prefix }aflys { $no }`
remove-trip = Slet **{ $trip }** med alt, hvad der hører til: `{ $prefix }rejse slet` (jeg spørger først).
remove-from-crew = Forlad **{ $trip }**: `{ $prefix }rejse forlad` (jeg spørger først).
remove-all = Se dine påmindelser: `{ $prefix }påmindelser`. Få mig til at glemme alt om dig: `{ $prefix }glem` (jeg spørger først).
change-how = Rediger din besked, eller svar på min med det, der skal være anderledes.
change-stop = For eksempel: `{ $prefix }stop { $no } { $days }`
now-answer = #{ $no } venter på dit svar: `{ $prefix }accepter { $no }` eller `{ $prefix }afslå { $no }`
now-stops = Tilføj stoppene til **{ $trip }**: hvor I skal være, og hvornår.
now-share = Sådan finder du flere sovepladser:
now-way-in = De kommer! Fortæl dem, hvordan de kommer ind: `{ $prefix }adresse { $no } Storgade 1, 3. sal`
now-wait = Ikke noget lige nu: Holdet har ikke svaret om #{ $no } endnu. Jeg siger til, så snart de gør det.
now-ready = Alt er klar. Jeg skriver, hvis noget ændrer sig.

## Hvordan andre finder en rejse

share-open = Alle, der skriver til mig, kan finde din rejse.
share-closed = Indtil videre er det kun dig og folk i dine rum, der kan finde den. Åbn den for alle: `{ $prefix }rejse åbn`
share-closed-crew = Indtil videre er det kun jer og folk i jeres rum, der kan finde den. { $owner } kan åbne den for alle: `{ $prefix }rejse åbn`
share-room = I et rum, hvor jeg er med, kan folk der også finde den: `{ $sign }rejse tilkobl { $trip }`
share-stop = { $place } { $days }
share-text = En tekst at sende videre: ”Jeg er på rejse: { $stops }. Har du en sofa eller noget, jeg ikke må gå glip af? Skriv til { $bot }.”

# Asked before what was said in passing is done.
pass-on-ask-host = Skal jeg sige det videre til værten for #{ $no }, uden dit navn: »{ $text }«? ✅ eller »ja« sender det, ❌ lader det være.
pass-on-ask-crew = Skal jeg sige det videre til holdet om #{ $no }, uden dit navn: »{ $text }«? ✅ eller »ja« sender det, ❌ lader det være.
pass-on-not-for-guests = Jeg siger kun ting videre mellem værter og holdet. Spørg { $name } selv, eller i turens rum.
offer-nights-ask = Skal jeg ændre **#{ $no }**, { $kind } i { $place }: { $before } → { $after }? ✅ eller »ja« ændrer det, ❌ lader det være.
offer-people-ask = Skal jeg ændre **#{ $no }**, { $kind } i { $place }: til { $before } → til { $after }? ✅ eller »ja« ændrer det, ❌ lader det være.
offer-both-ask = Skal jeg ændre **#{ $no }**, { $kind } i { $place }: { $before } → { $after }, til { $people }? ✅ eller »ja« ændrer det, ❌ lader det være.
offer-withdraw-ask = Skal jeg trække det her tilbage: { $offer }? ✅ eller »ja« trækker det, ❌ lader det være.
stop-days-ask = Skal jeg ændre **#{ $no } { $place }**: { $before } → { $after }? ✅ eller »ja« ændrer det, ❌ lader det være.
stop-drop-ask = Skal jeg stryge { $stop }? ✅ eller »ja« stryger det, ❌ lader det være.
