# Dansk: ping, aftenordet, påmindelser, og det, man indstiller for sig selv.

ping = **{ $title }** (#{ $no }) { $left }: { $when }{ $where }{ $state }{ $coming }{ $note }
ping-begun = **{ $title }** (#{ $no }) er i gang: { $when }{ $where }{ $state }{ $coming }{ $note }
missed-for-maker = Jeg var væk og missede pinget for #{ $no } { $title }, { $when }. Det er forbi nu; jeg sagde ikke noget i rummet.
own-ping = Du ville mindes om: { $what }
own-ping-late = Jeg var væk, så dette kommer sent. For { $when } ville du mindes om: { $what }

evening-head = **{ $trip }** begynder snart:
evening-bed = I nat i { $place }: { $kind }{ $people } hos { $host }, #{ $no }{ $note }
evening-offered-tonight = **I nat i { $place }: intet accepteret endnu.** Tilbudt: { $offers }
evening-offered = { $day } i { $place }: intet accepteret endnu. Tilbudt: { $offers }
evening-none-tonight = **I nat i { $place }: ingen soveplads.**
evening-none = { $day } i { $place }: ingen soveplads.

lead-days = { $count ->
        [one] 1 dag
       *[other] { $count } dage
    }
lead-hours = { $count ->
        [one] 1 time
       *[other] { $count } timer
    }
lead-minutes = { $count ->
        [one] 1 minut
       *[other] { $count } minutter
    }
leads-unread = Jeg kan ikke få tidspunkter ud af ”{ $typed }”. `1d 2h`, `30m` og `ingen` virker.
leads-too-many = Højst { $count } påmindelser til ét møde.
leads-range = Fra ét minut til { $days } dage før.
remind-empty = Om hvad, og hvornår? `{ $prefix }påmind { $no } 1d 2h` for et møde, `{ $prefix }påmind mig i morgen 9:00 køb billetter` for dig.
remind-which = Om hvilket møde? `{ $prefix }påmind { $no } 1d 2h`, eller for dig alene `{ $prefix }påmind mig { $no } 30m`.
remind-set = #{ $no } { $title } pinges så lang tid før: { $leads }.
remind-none = #{ $no } { $title } pinges ikke.
remind-room = Møder pinges her så lang tid, før de begynder: { $leads }.
remind-room-none = Møder pinges ikke her længere.
remind-me-meetup = Jeg minder dig om #{ $no } { $title } så lang tid før: { $leads }.
remind-me-meetup-none = Jeg minder dig ikke om #{ $no } { $title } ud over det, rummet hører.
remind-me-too-late = #{ $no } { $title } begynder { $left }, tidligere end det. For eksempel: `{ $prefix }påmind mig { $no } { $minutes }m`.
remind-me-set = Jeg minder dig om det { $left }, { $when }: { $what }
remind-me-none = { $count ->
        [0] Du havde ingen sat.
        [one] Din påmindelse er væk.
       *[other] Dine { $count } påmindelser er væk.
    }
remind-when-missing = Hvornår? For eksempel: `{ $prefix }påmind mig i morgen 9:00 køb billetter`, eller `{ $prefix }påmind mig 2h ring til Kari`.
remind-what-missing = { $when }, om hvad? For eksempel: `{ $prefix }påmind mig i morgen 9:00 køb billetter`.
remind-past = { $when } er allerede forbi. For eksempel: `{ $prefix }påmind mig i morgen 9:00 køb billetter`.
remind-too-far = Højst { $days } dage frem, tak.
remind-too-many = Du har sat { $count } påmindelser, det meste man kan have. `{ $prefix }påmind mig ingen` rydder dem.
reminders-head = Ping for **{ $trip }**:
reminders-line = #{ $no } { $title }, { $when } · før: { $leads }
reminders-mine = Kun dig, før #{ $no } { $title }: { $leads }
reminders-own = { $no }. Dig, { $when }: { $what }
reminders-none = Intet er sat. `{ $prefix }påmind mig i morgen 9:00 køb billetter` sætter en påmindelse.

tz-is = Det, du skriver om tid, læses i { $zone }, hvor det nu er { $now }. `{ $prefix }tidszone Europe/Stockholm` ændrer det.
tz-set = Fra nu af læser jeg det, du skriver om tid, i { $zone }, hvor det nu er { $now }. Det, der har et sted, følger det steds tid.
tz-room-set = Det, der skrives om tid i dette rum, læses i { $zone }, hvor det nu er { $now }.
tz-room-what = Rummets zone: hvilken? `{ $prefix }tidszone rum Europe/Oslo` eller `{ $prefix }tidszone rum Oslo` virker.
tz-no-room = Det er for rum. For dig: `{ $prefix }tidszone Europe/Oslo`.
tz-unknown = Jeg kender ikke zonen ”{ $typed }”. `{ $prefix }tidszone Europe/Oslo` eller `{ $prefix }tidszone Oslo` virker.

me-head = Du er { $name }; din zone er { $zone }, hvor det nu er { $now }.
me-more-in-direct-chat = Resten siger jeg til dig i en direkte chat.
me-no-trip = Du har ingen rejse her endnu. `{ $prefix }rejser` viser dem, du kan se.
me-owner = Vi taler om **{ $trip }**; du ejer den.
me-crew = Vi taler om **{ $trip }**; du er med på holdet.
me-guest = Vi taler om **{ $trip }**, med dig som gæst.
me-offers = { $count ->
        [one] Du tilbyder ét sted at sove (`{ $prefix }tilbud`).
       *[other] Du har givet { $count } tilbud om et sted at sove (`{ $prefix }tilbud`).
    }

# Egne påmindelser: hvilket tidspunkt det blev, hvilken der menes, og at den er væk.
remind-no-hour = Du sagde ikke hvornår på dagen, så det bliver kl. { $time }. Passer et andet tidspunkt bedre? Svar bare ”kl. 10”.
remind-once = Jeg kan kun minde dig om noget én gang ad gangen. Til næste gang: `{ $prefix }mind mig i morgen kl. 9 købe billetter`.
remind-which-time = Der står flere tidspunkter. Skriv først, hvornår jeg skal sige til: `{ $prefix }mind mig i morgen kl. 9 købe billetter til 3. maj`.
remind-me-gone = Okay, så siger jeg ikke til: { $what }
reminder-none = Du har ingen påmindelse { $no }. `{ $prefix }påmindelser` viser, hvad du har.
reminder-which = Hvilken påmindelse? { $reminders }
reminder-none-of = Jeg finder ingen påmindelse ”{ $typed }”. Du har: { $reminders }
reminder-named = { $no } { $what }
reminders-how = Vil du af med en: `{ $prefix }slet påmindelse { $no }`.

evening-still = Er I stadig på farten med **{ $trip }**? Jeg tier stille om aftenen, til I siger til.
evening-still-yes = Det er godt! Så siger jeg til om aftenen, når der mangler en soveplads på **{ $trip }**.
evening-still-no = Okay, så siger jeg ikke mere om **{ $trip }** om aftenen.{ $own ->
        [0] {""}
       *[other] {" "}Vil du afslutte rejsen for alle: `{ $prefix }rejse afslut`.
    }
