# Bokmål: varsler, kveldsbeskjeden, påminnelser, og det man stiller inn for seg selv.

ping = **{ $title }** (#{ $no }) { $left }: { $when }{ $where }{ $state }{ $coming }{ $note }
ping-begun = **{ $title }** (#{ $no }) er i gang: { $when }{ $where }{ $state }{ $coming }{ $note }
missed-for-maker = Jeg var borte og fikk ikke sendt varselet for #{ $no } { $title }, { $when }. Det er over nå; jeg sa ingenting i rommet.
own-ping = Du ba om en påminnelse: { $what }
own-ping-late = Jeg var borte, så dette kommer sent. Du ba om en påminnelse { $when }: { $what }

evening-head = **{ $trip }** skal til å begynne:
evening-bed = I natt i { $place }: { $kind }{ $people } hos { $host }, #{ $no }{ $note }
evening-offered-tonight = **I natt i { $place }: ikke takket ja til noe ennå.** Tilbud: { $offers }
evening-offered = { $day } i { $place }: ikke takket ja til noe ennå. Tilbud: { $offers }
evening-none-tonight = **I natt i { $place }: ingen seng.**
evening-none = { $day } i { $place }: ingen seng.

lead-days = { $count ->
        [one] 1 dag
       *[other] { $count } dager
    }
lead-hours = { $count ->
        [one] 1 time
       *[other] { $count } timer
    }
lead-minutes = { $count ->
        [one] 1 minutt
       *[other] { $count } minutter
    }
leads-unread = Jeg får ikke tidsrom ut av «{ $typed }». `1d 2h`, `30m` og `ingen` virker.
leads-too-many = Høyst { $count } varsler for ett treff.
leads-range = Fra ett minutt til { $days } dager før.
remind-empty = Om hva, og når? `{ $prefix }minn { $no } 1d 2h` for et treff, `{ $prefix }minn meg i morgen 9:00 kjøp billetter` for deg.
remind-which = Om hvilket treff? `{ $prefix }minn { $no } 1d 2h`, eller bare for deg `{ $prefix }minn meg { $no } 30m`.
remind-set = Varsel før #{ $no } { $title }: { $leads }.
remind-none = Det blir ikke varslet om #{ $no } { $title }.
remind-room = Varsel her før hvert treff: { $leads }.
remind-room-none = Det varsles ikke om treff her lenger.
remind-me-meetup = Jeg minner deg på #{ $no } { $title } på forhånd: { $leads }.
remind-me-meetup-none = Jeg minner deg ikke på #{ $no } { $title } utover det rommet får høre.
remind-me-too-late = #{ $no } { $title } begynner { $left }, altså før det. For eksempel: `{ $prefix }minn meg { $no } { $minutes }m`.
remind-me-set = Jeg minner deg på det { $left }, { $when }: { $what }
remind-me-none = { $count ->
        [0] Du hadde ingen.
        [one] Påminnelsen din er borte.
       *[other] De { $count } påminnelsene dine er borte.
    }
remind-when-missing = Når? For eksempel: `{ $prefix }minn meg i morgen 9:00 kjøp billetter`, eller `{ $prefix }minn meg 2h ring Kari`.
remind-what-missing = { $when }, om hva? For eksempel: `{ $prefix }minn meg i morgen 9:00 kjøp billetter`.
remind-past = { $when } er allerede over. For eksempel: `{ $prefix }minn meg i morgen 9:00 kjøp billetter`.
remind-too-far = Høyst { $days } dager fram i tid.
remind-too-many = Du har { $count } påminnelser, og flere kan man ikke ha. `{ $prefix }minn meg ingen` fjerner dem.
reminders-head = Varsler for **{ $trip }**:
reminders-line = #{ $no } { $title }, { $when } · varsel på forhånd: { $leads }
reminders-mine = Bare du, før #{ $no } { $title }: { $leads }
reminders-own = { $no }. Du, { $when }: { $what }
reminders-none = Ingenting er stilt inn. `{ $prefix }minn meg i morgen 9:00 kjøp billetter` lager en påminnelse.

tz-is = Det du skriver om tid, leses i { $zone }, der klokka er { $now }. `{ $prefix }tidssone Europe/Stockholm` endrer det.
tz-set = Fra nå av leser jeg det du skriver om tid, i { $zone }, der klokka er { $now }. Det som har et sted, følger tiden på stedet.
tz-room-set = Det som skrives om tid i dette rommet, leses i { $zone }, der klokka er { $now }.
tz-room-what = Tidssonen i dette rommet: hvilken? `{ $prefix }tidssone rom Europe/Oslo` eller `{ $prefix }tidssone rom Oslo` virker.
tz-no-room = Det er for rom. For deg: `{ $prefix }tidssone Europe/Oslo`.
tz-unknown = Jeg kjenner ikke tidssonen «{ $typed }». `{ $prefix }tidssone Europe/Oslo` eller `{ $prefix }tidssone Oslo` virker.

me-head = Du er { $name }; tidssonen din er { $zone }, der klokka er { $now }.
me-more-in-direct-chat = Resten forteller jeg deg i en direktechat.
me-no-trip = Du har ingen tur her ennå. `{ $prefix }turer` lister opp dem du kan se.
me-owner = Vi snakker om **{ $trip }**; du eier turen.
me-crew = Vi snakker om **{ $trip }**; du er med i reisefølget.
me-guest = Vi snakker om **{ $trip }**, med deg som gjest.
me-offers = { $count ->
        [one] Du tilbyr én soveplass (`{ $prefix }tilbud`).
       *[other] Du har gitt { $count } tilbud om soveplass (`{ $prefix }tilbud`).
    }

# Egne påminnelser: hvilket klokkeslett det ble, hvilken som menes, og at den er borte.
remind-no-hour = Du sa ikke når på dagen, så det blir kl. { $time }. Passer et annet tidspunkt bedre? Svar bare «kl. 10».
remind-once = Jeg kan bare minne deg på noe én gang om gangen. For neste gang: `{ $prefix }minn meg i morgen kl. 9 kjøpe billetter`.
remind-which-time = Der står det flere tidspunkter. Skriv først når jeg skal si fra: `{ $prefix }minn meg i morgen kl. 9 kjøpe billetter til 3. mai`.
remind-me-gone = Greit, da sier jeg ikke fra: { $what }
reminder-none = Du har ingen påminnelse { $no }. `{ $prefix }påminnelser` viser hva du har.
reminder-which = Hvilken påminnelse? { $reminders }
reminder-none-of = Jeg finner ingen påminnelse «{ $typed }». Du har: { $reminders }
reminder-named = { $no } { $what }
reminders-how = Vil du bli kvitt en: `{ $prefix }slett påminnelse { $no }`.

evening-still = Er dere fortsatt på **{ $trip }**? Jeg holder meg stille om kveldene til dere sier fra.
evening-still-yes = Så fint! Da sier jeg fra om kvelden når det mangler soveplass på **{ $trip }**.
evening-still-no = Greit, da sier jeg ikke mer om **{ $trip }** om kvelden.{ $own ->
        [0] {""}
       *[other] {" "}Vil du avslutte turen for alle: `{ $prefix }tur avslutt`.
    }
