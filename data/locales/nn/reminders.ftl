# Nynorsk: påminningar før treff, kveldsmeldinga, og det ein stiller inn for seg sjølv.

ping = **{ $title }** (#{ $no }) { $left }: { $when }{ $where }{ $state }{ $coming }{ $note }
ping-begun = **{ $title }** (#{ $no }) er i gang: { $when }{ $where }{ $state }{ $coming }{ $note }
missed-for-maker = Eg var borte og fekk ikkje sendt påminninga om #{ $no } { $title }, { $when }. No er det over, så eg sa ingenting i rommet.
own-ping = Du bad meg minne deg på dette: { $what }
own-ping-late = Orsak, eg var borte, så dette kjem seint. Du bad meg minne deg på dette { $when }: { $what }

evening-head = **{ $trip }** byrjar snart:
evening-bed = I natt { $place_in }: { $kind }{ $people } hos { $host }, #{ $no }{ $note }
evening-offered-tonight = **I natt { $place_in }: ikkje takka ja til noko enno.** Tilbod: { $offers }
evening-offered = { $day } { $place_in }: ikkje takka ja til noko enno. Tilbod: { $offers }
evening-none-tonight = **I natt { $place_in }: ingen soveplass enno.**
evening-none = { $day } { $place_in }: ingen soveplass enno.

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
leads-unread = Kor lenge før er «{ $typed }»? Slik går det: `1d 2h`, `30m` eller `ingen`.
leads-too-many = Høgst { $count } påminningar for eitt treff.
leads-range = Det må vere mellom 1 minutt og { $days } dagar før.
remind-empty = Kva gjeld det, og når? For eit treff: `{ $prefix }minn { $no } 1d 2h`. For deg sjølv: `{ $prefix }minn meg i morgon 9:00 kjøp billettar`.
remind-which = Kva treff? Til dømes: `{ $prefix }minn { $no } 1d 2h`, eller berre for deg: `{ $prefix }minn meg { $no } 30m`.
remind-set = Eg minner alle på #{ $no } { $title }, { $leads } før.
remind-none = No er det ingen påminningar for #{ $no } { $title }.
remind-room = Eg sender ei påminning her { $leads } før kvart treff.
remind-room-none = Eg sender ikkje påminningar om treff her lenger.
remind-me-meetup = Eg minner deg på #{ $no } { $title }, { $leads } før.
remind-me-meetup-none = Du får inga eiga påminning om #{ $no } { $title }. Påminninga i rommet kjem som før.
remind-me-too-late = #{ $no } { $title } byrjar { $left }, så det er for seint. Til dømes: `{ $prefix }minn meg { $no } { $minutes }m`.
remind-me-set = Eg minner deg på det { $left }, { $when }: { $what }
remind-me-none = { $count ->
        [0] Du har ingen påminningar.
        [one] Påminninga di er sletta.
       *[other] Dei { $count } påminningane dine er sletta.
    }
remind-when-missing = Når? Til dømes: `{ $prefix }minn meg i morgon 9:00 kjøp billettar`, eller `{ $prefix }minn meg 2h ring Kari`.
remind-what-missing = Kva skal eg minne deg på { $when }? Til dømes: `{ $prefix }minn meg i morgon 9:00 kjøp billettar`.
remind-past = { $when } er allereie over. Til dømes: `{ $prefix }minn meg i morgon 9:00 kjøp billettar`.
remind-too-far = Høgst { $days } dagar fram i tid.
remind-too-many = Du har allereie { $count } påminningar, og fleire kan du ikkje ha. Slett dei: `{ $prefix }minn meg ingen`.
reminders-head = Påminningar for **{ $trip }**:
reminders-line = #{ $no } { $title }, { $when } · { $leads } før
reminders-mine = Berre til deg, før #{ $no } { $title }: { $leads }
reminders-own = { $no }. Berre til deg, { $when }: { $what }
reminders-none = Ingen påminningar enno. Still inn ei: `{ $prefix }minn meg i morgon 9:00 kjøp billettar`.

tz-is = Tidssona di er { $zone } (der er klokka { $now }). Slik endrar du ho: `{ $prefix }tidssone Europe/Stockholm`.
tz-set = No er tidssona di { $zone } (der er klokka { $now }). Stopp og treff følgjer tida på staden.
tz-room-set = No er tidssona i dette rommet { $zone } (der er klokka { $now }).
tz-room-what = Kva tidssone skal rommet ha? `{ $prefix }tidssone rom Europe/Oslo` eller `{ $prefix }tidssone rom Oslo`.
tz-no-room = Det gjeld berre rom. For deg sjølv: `{ $prefix }tidssone Europe/Oslo`.
tz-unknown = Eg kjenner ikkje tidssona «{ $typed }». Til dømes: `{ $prefix }tidssone Europe/Oslo` eller `{ $prefix }tidssone Oslo`.

me-head = Du er { $name }, og tidssona di er { $zone } (der er klokka { $now }).
me-more-in-direct-chat = Resten fortel eg deg i ein direktechat.
me-no-trip = Du har ingen tur her enno. Sjå kva turar som finst: `{ $prefix }turar`
me-owner = Vi snakkar om **{ $trip }**, turen din.
me-crew = Vi snakkar om **{ $trip }**, der du er med i reisefølgjet.
me-guest = Vi snakkar om **{ $trip }**, der du er gjest.
me-offers = { $count ->
        [one] Du tilbyr 1 soveplass (`{ $prefix }tilbod`).
       *[other] Du tilbyr { $count } soveplassar (`{ $prefix }tilbod`).
    }

# Eigne påminningar: kva klokkeslett det blei, kva for ei som er meint, og at ho er borte.
remind-no-hour = Du sa ikkje når på dagen, så eg har sett kl. { $time }. Passar det dårleg, så svar til dømes «kl. 10».
remind-once = Eg kan berre minne deg på det éin gong, ikkje om og om igjen. For neste gong: `{ $prefix }minn meg i morgon 9:00 kjøp billettar`.
remind-which-time = Eg ser fleire tidspunkt der. Skriv først når eg skal minne deg på det: `{ $prefix }minn meg i morgon 9:00 kjøp billettar til 3. mai`.
remind-me-gone = Greitt, då minner eg deg ikkje på det: { $what }
reminder-none = Du har inga påminning { $no }. Sjå kva du har: `{ $prefix }påminningar`
reminder-which = Kva for ei påminning? { $reminders }
reminder-none-of = Du har inga påminning «{ $typed }». Dette har du: { $reminders }
reminder-named = { $no } { $what }
reminders-how = Slett ei av dei: `{ $prefix }slett påminning { $no }`.

evening-still = Er de framleis på **{ $trip }**? Eg skriv ikkje fleire kveldsmeldingar før de svarar.
evening-still-yes = Så fint! Då held eg fram med å seie frå om kvelden når de manglar soveplass på **{ $trip }**.
evening-still-no = Greitt, då er eg stille om **{ $trip }**.{ $own ->
        [0] {""}
       *[other] {" "}Avslutt turen for alle: `{ $prefix }tur avslutt`.
    }
