# Dansk: hilsner, enkle spørgsmål og det, der ikke beder om noget.

## Det første minut

hello = Hej! Jeg er Stopover. Jeg hjælper folk, der rejser fra sofa til sofa, og dem, der har plads til dem eller vil møde dem. Skriv bare til mig, som du ville skrive til en ven.
hello-which = Er du **på rejse** (🚆), vil du **huse nogen** (🛋), eller vil du **være med til noget** (👋)? Tryk på en af dem, eller skriv det bare.
hello-so = Hej! Hvad bringer dig herhen?
hello-again = Hej igen! Hvad kan jeg gøre for dig?
hello-today = Hej! Hvor er det godt at høre fra dig.
hello-help = Mere: `{ $prefix }hjælp`
hello-room = Hej! Jeg er Stopover. Jeg holder styr på en rejse: dens stop, hvilke nætter der er soveplads, og hvad der sker. Her skriver jeg kun, når nogen begynder med `{ $prefix }` eller nævner mig.
hello-room-new = Start en rejse for rummet her: `{ $prefix }rejse ny Nordpå med tog 6.–19. april`. Mere: `{ $prefix }hjælp`
hello-room-link = { $name }, sådan får du din rejse herind: `{ $prefix }rejse tilkobl`. Mere: `{ $prefix }hjælp`
hello-room-link-named = { $name }, sådan får du din rejse herind: `{ $prefix }rejse tilkobl { $trip }`. Mere: `{ $prefix }hjælp`
try-these = For eksempel: { $examples }
intro-crew = Jeg er Stopover, en bot. Jeg holder styr på jeres rejse: jeres stop, de sovepladser, I får tilbudt, og træf undervejs. Og jeg minder jer om det i god tid.
intro-host = Jeg er Stopover, en bot. Jeg sender dine tilbud videre til dem, der rejser, og deres svar tilbage til dig. Kun de får din adresse, og først når de har sagt ja tak.
intro-guest = Jeg er Stopover, en bot for folk, der rejser fra sofa til sofa. Du kan tilbyde en soveplads, foreslå et træf eller spørge, hvad der sker.
intro-nobody = Jeg er Stopover, en bot for folk, der rejser fra sofa til sofa. Skriv bare til mig, som du ville skrive til en ven.
lead-travel = Dejligt! Hvor skal du hen, og hvornår? Fortæl mig om dine stop, så laver jeg en rejse af dem.
lead-host = Dejligt! Fortæl mig, hvor det er, hvilke nætter du har plads til **{ $trip }**, og hvad man kan sove på.
lead-come = Dejligt! Hvilket træf kommer du til? Så minder jeg dig om det.
lead-example = For eksempel: { $example }
no-trip-guest = Jeg kan ikke se nogen rejse til dig endnu. Bed dem, der rejser, om at åbne deres rejse for alle eller invitere os begge ind i deres rum. Skriv så til mig igen.

## Det, man kan skrive

say-journey = `Oslo { $first }, så Bergen { $second }`
say-hosting = `jeg kan huse nogen`
say-offer = `en sofa { $place_in } { $day }`
say-whats-on = `hvad sker der { $day }?`
say-whats-next = `hvad er det næste?`
say-accepted = `har de sagt ja?`
say-accept = `sig ja { $no }`
say-nights = `hvilke nætter er uden soveplads?`
say-sleep = `hvor sover jeg { $day }?`

## Det, der ikke beder om noget

sorry-1 = Det forstod jeg desværre ikke. Prøv at skrive for eksempel { $examples }.
sorry-2 = Det forstod jeg desværre heller ikke. Se, hvad jeg kan: `{ $prefix }hjælp`
sorry-3 = Det forstod jeg desværre ikke.
perhaps = Hvis jeg forstår dig rigtigt:
about-known = Jeg er ikke helt sikker på, hvad du mener. Det her har jeg:
about-answer = Ja eller nej? Sådan spørger du om noget først: `{ $prefix }spørg { $no } …`
sorry-room = Det forstod jeg desværre ikke. Se, hvad jeg kan: `{ $prefix }hjælp`
sorry-draft = Det forstod jeg desværre ikke. Det her venter stadig: ”{ $question }” Svar ja eller nej, eller skriv, hvad der skal ændres.
story = Jeg er kun en rejsebot, men jeg lytter. Du kan altid spørge mig om sovepladser, stop eller træf.
only-text = Jeg kan desværre kun læse tekst. Kan du skrive det med ord?
quiet-ask = Undskyld! Skal jeg være stille?
quiet-how = Se dine påmindelser, og slå dem fra: `{ $prefix }påmindelser`. Skal jeg glemme dig og aldrig skrive igen, så skriv `{ $prefix }glem` (jeg spørger først). Ellers skriver jeg kun, når der sker noget nyt for dig.
quiet-room = Undskyld! Her skriver jeg kun, når nogen spørger, og før et træf. En moderator kan slå de påmindelser fra: `{ $prefix }rejse frakobl`

## Svar på enkle spørgsmål

asked-where-read = Spørg mig om det i vores direkte chat, for her kan andre læse med.
accepted-yes = Ja: Holdet bag **{ $trip }** har sagt ja tak til { $nights } { $place_in } (#{ $no }).
accepted-not-yet = Ikke endnu: Holdet bag **{ $trip }** har ikke svaret på { $nights } { $place_in } (#{ $no }). Jeg siger til, så snart de gør det.
accepted-no = Nej: Holdet bag **{ $trip }** har ikke brug for { $nights } { $place_in } (#{ $no }).
accepted-none = Du har ingen kommende tilbud.
sleep-at-yours = Hos dig { $day }: #{ $no } { $place_in }.
way-in-how = Skriv den bare her: `{ $prefix }adresse { $no } Storgade 1, 3. sal`. Kun holdet bag **{ $trip }** får den, kort før de kommer.
way-in-kept = Den har jeg allerede for #{ $no }. Vil du se den, så skriv `{ $prefix }adresse { $no }`. Kun holdet bag **{ $trip }** får den, kort før de kommer.
way-in-no-offer = Tilbyd først en soveplads. Så spørger jeg dig om adressen, og kun holdet får den.
no-such-meetup = Sådan et træf kender jeg ikke til.
next-head = Det næste:
next-nothing = Der er ikke noget forude på **{ $trip }** endnu.
find-guest = Holdet bag **{ $trip }** kan åbne rejsen for alle eller koble den til et rum. Spørg dem.
remove-offer = Vil du trække dit tilbud { $place_in } tilbage, så skriv `{ $prefix }træk tilbage { $no }`
remove-stop = Vil du fjerne stoppet { $place_in }, så skriv `{ $prefix }drop { $no }`
remove-meetup = Vil du aflyse { $title }, så skriv `{ $prefix }aflys { $no }`
remove-trip = Vil du slette **{ $trip }** og alt i den, så skriv `{ $prefix }rejse slet` (jeg spørger først).
remove-from-crew = Vil du forlade **{ $trip }**, så skriv `{ $prefix }rejse forlad` (jeg spørger først).
remove-all = Vil du se dine påmindelser, så skriv `{ $prefix }påmindelser`. Skal jeg glemme alt om dig, så skriv `{ $prefix }glem` (jeg spørger først).
change-how = Rediger din besked, eller svar på min med det, der skal ændres.
change-stop = For eksempel: `{ $prefix }stop { $no } { $days }`
now-answer = #{ $no } venter på jeres svar: `{ $prefix }sig ja { $no }` eller `{ $prefix }sig nej { $no }`
now-stops = Tilføj jeres stop til **{ $trip }**: hvor I skal være, og hvornår.
now-share = Fortæl om rejsen, så I finder flere sovepladser:
now-way-in = De kommer! Giv dem adressen: `{ $prefix }adresse { $no } Storgade 1, 3. sal`
now-wait = Ikke noget lige nu: Holdet har ikke svaret på #{ $no } endnu. Jeg siger til, så snart de gør det.
now-ready = Alt er på plads. Jeg skriver, hvis der sker noget nyt.

## Hvordan andre finder en rejse

share-open = Alle, der skriver til mig, kan finde din rejse.
share-closed = Indtil videre er det kun dig og folk i dine rum, der kan finde den. Sådan åbner du den for alle: `{ $prefix }rejse åbn`
share-closed-crew = Indtil videre er det kun jer og folk i jeres rum, der kan finde den. { $owner } kan åbne den for alle: `{ $prefix }rejse åbn`
share-room = Skal folk i et rum kunne finde den, så skriv det her i rummet: `{ $sign }rejse tilkobl { $trip }`
share-stop = { $place } { $days }
share-text = En tekst at sende videre: ”Jeg er ude at rejse: { $stops }. Har du en sofa, eller er der noget, jeg ikke må gå glip af? Skriv til { $bot }.”

## Om botten selv

standing-reads = Kun du og jeg. Det, jeg gemmer, viser jeg dig først, og det går kun til dem, det er til. Dem, der driver mig, kan læse, hvad jeg har gemt.
standing-reads-room = Alle i det her rum. Er det noget privat, så skriv til mig i en direkte chat.
standing-reads-clear = Chatten her er ikke krypteret, så dem, der driver vores hjemmeservere, kan læse med. Er det noget privat, så skriv i en krypteret chat.
standing-address = Kun det hold, der siger ja, i deres egen chat med mig, kort før de kommer. Den dukker aldrig op i et rum.
standing-number = Jeg spørger ikke om dit nummer. Skriver du det sammen med adressen, får holdet det, men ingen andre.
standing-offer = Kun holdet ser, at den er din. Andre ser bare, hvilke nætter der er soveplads.
standing-cost = Ingenting, det er gratis.
standing-sign-up = Nej, og heller ikke dit rigtige navn. Skriv bare til mig.
standing-bot = Jeg er Stopover, en bot. Ikke et menneske, og heller ikke en AI i skyen: Det, du skriver, bliver på din hjemmeserver og maskinen, jeg kører på.
standing-without-trip = Ja da! Du kan tilbyde en soveplads eller være med uden selv at rejse. Skriv bare, hvor og hvornår du har plads, eller hvilket træf du vil komme til.
said-before = Jeg spurgte: ”{ $question }”
said-before-none = Jeg har ikke lige spurgt om noget.
add-me = Vil du rejse med på **{ $trip }**, så spørg holdet. Sådan tilføjer de dig: `{ $prefix }rejse hold tilføj { $id }`
told-them = Ja, holdet bag **{ $trip }** ved det.
stay-days = { $nights } { $place_in } (#{ $no }). Jeg kender ikke klokkeslættet. Sådan spørger du holdet: `{ $prefix }fortæl { $no } …`
lead-both = Dejligt, begge dele! Skriv dine stop først: Hvor skal du hen, og hvornår? Skriv så bare, hvor du har en soveplads.
lead-neither = Helt fint, kig dig omkring. Jeg er her, når du har brug for mig.
sorry-offer = Det forstod jeg desværre ikke. Tilbuddet { $place_in } (#{ $no }) venter stadig på dit svar: ja eller nej? Sådan spørger du om noget først: `{ $prefix }spørg { $no } …`
sorry-offer-of = Det forstod jeg desværre ikke. Tilbuddet fra { $host } { $place_in } (#{ $no }) venter stadig på dit svar: ja eller nej? Sådan spørger du om noget først: `{ $prefix }spørg { $no } …`
sorry-hosting = Det forstod jeg desværre ikke. Holdet har ikke svaret på #{ $no } endnu. Sådan skriver du til dem: `{ $prefix }fortæl { $no } …`
who-travels = { $people ->
        [one] Én person er med på **{ $trip }**: { $names }.
       *[other] { $people } personer er med på **{ $trip }**: { $names }.
    }
seek-how = Jeg kan ikke lede efter en soveplads for dig, men folk langs ruten tilbyder sovepladser her. Skriv, hvor du skal hen og hvornår. Så laver jeg en tur ud af det, som du kan dele med folk.
take-back-how = Vil du tage det sidste, du gjorde, tilbage? Skriv `{ $prefix }fortryd`
no-harm = Helt i orden, jeg har ikke ændret noget.
complaint = Undskyld! Prøv gerne med andre ord.
dont-know = Det ved jeg desværre ikke. Jeg kender kun til sovepladser, stop og træf.
dont-know-ask = Det ved jeg desværre ikke. Sådan spørger du værten for #{ $no }: `{ $prefix }spørg { $no } …`
dont-know-tell = Det ved jeg desværre ikke. Sådan spørger du holdet: `{ $prefix }fortæl { $no } …`
change-ask = Skal jeg ændre **#{ $no } { $title }**?
answer-ask-yes = Skal jeg melde dig til **#{ $no } { $title }**, { $when }?
answer-ask-maybe = Skal jeg skrive, at du måske kommer til **#{ $no } { $title }**, { $when }?
answer-ask-no = Skal jeg sige, at du ikke kommer til **#{ $no } { $title }**, { $when }?

## Asked before what was said in passing is done
pass-on-ask-host = Skal jeg sende det videre til værten for #{ $no }, uden dit navn: ”{ $text }”? Tryk ✅ eller ❌, eller skriv ”ja” eller ”nej”.
pass-on-ask-crew = Skal jeg sende det videre til holdet (#{ $no }), uden dit navn: ”{ $text }”? Tryk ✅ eller ❌, eller skriv ”ja” eller ”nej”.
pass-on-not-for-guests = Jeg sender kun beskeder videre mellem hold og vært. Spørg { $name } direkte eller i rejsens rum.
take-it-ask = Skal jeg sige ja tak til { $offer }? Tryk ✅ eller ❌, eller skriv ja eller nej.
leave-it-ask = Skal jeg sige nej tak til { $offer }? Tryk ✅ eller ❌, eller skriv ja eller nej.
offer-nights-ask = Skal jeg ændre **#{ $no }**, { $kind } { $place_in }: { $before } → { $after }? Tryk ✅ eller ❌, eller skriv ”ja” eller ”nej”.
offer-people-ask = Skal jeg ændre **#{ $no }**, { $kind } { $place_in }: til { $before } → til { $after }? Tryk ✅ eller ❌, eller skriv ”ja” eller ”nej”.
offer-both-ask = Skal jeg ændre **#{ $no }**, { $kind } { $place_in }: { $before } → { $after }, til { $people }? Tryk ✅ eller ❌, eller skriv ”ja” eller ”nej”.
offer-withdraw-ask = Skal jeg trække det her tilbage: { $offer }? Tryk ✅ eller ❌, eller skriv ”ja” eller ”nej”.
stop-days-ask = Skal jeg ændre **#{ $no } { $place }**: { $before } → { $after }? Tryk ✅ eller ❌, eller skriv ”ja” eller ”nej”.
stop-drop-ask = Skal jeg droppe { $stop }? Tryk ✅ eller ❌, eller skriv ”ja” eller ”nej”.
bed-give-back-ask = Vil du give **#{ $no }**, { $kind } i { $place }, tilbage for { $nights }? Du har sagt ja tak, og værten holder pladsen til jer. Jeg siger tak og giver besked. Tryk ✅ eller ❌, eller skriv ja eller nej.
bed-turn-down-ask = Vil du sige nej tak til **#{ $no }**, { $kind } i { $place }, for { $nights }? Jeg takker værten og giver besked. Tryk ✅ eller ❌, eller skriv ja eller nej.
bed-give-back-none = Jeg kender ikke til en soveplads, I har der, så der er ikke noget at give tilbage. Se, hvad I har: `{ $prefix }nætter`
