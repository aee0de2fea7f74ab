# Nynorsk: varsel, kveldsbeskjeden, påminningar, og det ein stiller inn for seg sjølv.

ping = **{ $title }** (#{ $no }) { $left }: { $when }{ $where }{ $state }{ $coming }{ $note }
ping-begun = **{ $title }** (#{ $no }) er i gang: { $when }{ $where }{ $state }{ $coming }{ $note }
missed-for-maker = Eg var borte og fekk ikkje sendt varselet for #{ $no } { $title }, { $when }. Det er over no; eg sa ingenting i rommet.
own-ping = Du bad om ei påminning: { $what }
own-ping-late = Eg var borte, så dette kjem seint. Du bad om ei påminning { $when }: { $what }

evening-head = **{ $trip }** skal til å byrje:
evening-bed = I natt i { $place }: { $kind }{ $people } hos { $host }, #{ $no }{ $note }
evening-offered-tonight = **I natt i { $place }: ikkje takka ja til noko enno.** Tilbod: { $offers }
evening-offered = { $day } i { $place }: ikkje takka ja til noko enno. Tilbod: { $offers }
evening-none-tonight = **I natt i { $place }: inga seng.**
evening-none = { $day } i { $place }: inga seng.

lead-days = { $count ->
        [one] 1 dag
       *[other] { $count } dagar
    }
lead-hours = { $count ->
        [one] 1 time
       *[other] { $count } timar
    }
lead-minutes = { $count ->
        [one] 1 minutt
       *[other] { $count } minutt
    }
leads-unread = Eg får ikkje tidsrom ut av «{ $typed }». `1d 2h`, `30m` og `ingen` verkar.
leads-too-many = Høgst { $count } varsel for eitt treff.
leads-range = Frå eitt minutt til { $days } dagar før.
remind-empty = Om kva, og når? `{ $prefix }minn { $no } 1d 2h` for eit treff, `{ $prefix }minn meg i morgon 9:00 kjøp billettar` for deg.
remind-which = Om kva treff? `{ $prefix }minn { $no } 1d 2h`, eller berre for deg `{ $prefix }minn meg { $no } 30m`.
remind-set = Varsel før #{ $no } { $title }: { $leads }.
remind-none = Det blir ikkje varsla om #{ $no } { $title }.
remind-room = Varsel her før kvart treff: { $leads }.
remind-room-none = Det blir ikkje varsla om treff her lenger.
remind-me-meetup = Eg minner deg på #{ $no } { $title } på førehand: { $leads }.
remind-me-meetup-none = Eg minner deg ikkje på #{ $no } { $title } utover det rommet får høyre.
remind-me-too-late = #{ $no } { $title } byrjar { $left }, altså før det. Til dømes: `{ $prefix }minn meg { $no } { $minutes }m`.
remind-me-set = Eg minner deg på det { $left }, { $when }: { $what }
remind-me-none = { $count ->
        [0] Du hadde ingen.
        [one] Påminninga di er borte.
       *[other] Dei { $count } påminningane dine er borte.
    }
remind-when-missing = Når? Til dømes: `{ $prefix }minn meg i morgon 9:00 kjøp billettar`, eller `{ $prefix }minn meg 2h ring Kari`.
remind-what-missing = { $when }, om kva? Til dømes: `{ $prefix }minn meg i morgon 9:00 kjøp billettar`.
remind-past = { $when } er allereie over. Til dømes: `{ $prefix }minn meg i morgon 9:00 kjøp billettar`.
remind-too-far = Høgst { $days } dagar fram i tid.
remind-too-many = Du har { $count } påminningar, og fleire kan ein ikkje ha. `{ $prefix }minn meg ingen` fjernar dei.
reminders-head = Varsel for **{ $trip }**:
reminders-line = #{ $no } { $title }, { $when } · varsel på førehand: { $leads }
reminders-mine = Berre du, før #{ $no } { $title }: { $leads }
reminders-own = { $no }. Du, { $when }: { $what }
reminders-none = Ingenting er stilt inn. `{ $prefix }minn meg i morgon 9:00 kjøp billettar` lagar ei påminning.

tz-is = Det du skriv om tid, blir lese i { $zone }, der klokka er { $now }. `{ $prefix }tidssone Europe/Stockholm` endrar det.
tz-set = Frå no av les eg det du skriv om tid, i { $zone }, der klokka er { $now }. Det som har ein stad, følgjer tida på staden.
tz-room-set = Det som blir skrive om tid i dette rommet, blir lese i { $zone }, der klokka er { $now }.
tz-room-what = Tidssona i dette rommet: kva for ei? `{ $prefix }tidssone rom Europe/Oslo` eller `{ $prefix }tidssone rom Oslo` verkar.
tz-no-room = Det er for rom. For deg: `{ $prefix }tidssone Europe/Oslo`.
tz-unknown = Eg kjenner ikkje tidssona «{ $typed }». `{ $prefix }tidssone Europe/Oslo` eller `{ $prefix }tidssone Oslo` verkar.

me-head = Du er { $name }; tidssona di er { $zone }, der klokka er { $now }.
me-more-in-direct-chat = Resten fortel eg deg i ein direktechat.
me-no-trip = Du har ingen tur her enno. `{ $prefix }turar` listar opp dei du kan sjå.
me-owner = Vi snakkar om **{ $trip }**; du eig turen.
me-crew = Vi snakkar om **{ $trip }**; du er med i reisefølgjet.
me-guest = Vi snakkar om **{ $trip }**, med deg som gjest.
me-offers = { $count ->
        [one] Du tilbyr éin soveplass (`{ $prefix }tilbod`).
       *[other] Du har gjeve { $count } tilbod om soveplass (`{ $prefix }tilbod`).
    }

# Eigne påminningar: kva klokkeslett det vart, kva for ei som er meint, og at ho er borte.
remind-no-hour = Du sa ikkje når på dagen, så det blir kl. { $time }. Passar eit anna tidspunkt betre? Svar berre «kl. 10».
remind-once = Eg kan berre minne deg på noko éin gong om gongen. For neste gong: `{ $prefix }minn meg i morgon kl. 9 kjøpe billettar`.
remind-which-time = Der står det fleire tidspunkt. Skriv først når eg skal seie frå: `{ $prefix }minn meg i morgon kl. 9 kjøpe billettar til 3. mai`.
remind-me-gone = Greitt, då seier eg ikkje frå: { $what }
reminder-none = Du har inga påminning { $no }. `{ $prefix }påminningar` viser kva du har.
reminder-which = Kva for ei påminning? { $reminders }
reminder-none-of = Eg finn inga påminning «{ $typed }». Du har: { $reminders }
reminder-named = { $no } { $what }
reminders-how = Vil du bli kvitt ei: `{ $prefix }slett påminning { $no }`.

evening-still = Er de framleis på **{ $trip }**? Eg held meg stille om kveldane til de seier frå.
evening-still-yes = Så fint! Då seier eg frå om kvelden når det manglar soveplass på **{ $trip }**.
evening-still-no = Greitt, då seier eg ikkje meir om **{ $trip }** om kvelden.{ $own ->
        [0] {""}
       *[other] {" "}Vil du avslutte turen for alle: `{ $prefix }tur avslutt`.
    }
