# Bokmål: påminnelser før treff, kveldsmeldingen, og påminnelser man stiller inn for seg selv.

ping = **{ $title }** (#{ $no }) begynner { $left }: { $when }{ $where }{ $state }{ $coming }{ $note }
ping-begun = **{ $title }** (#{ $no }) har begynt: { $when }{ $where }{ $state }{ $coming }{ $note }
missed-for-maker = Jeg var borte og fikk ikke sendt påminnelsen om #{ $no } { $title }, { $when }. Nå er det over, så jeg sa ingenting i rommet.
own-ping = Du ba meg minne deg på dette: { $what }
own-ping-late = Beklager, jeg var borte, så dette kommer sent. Du ba meg minne deg på dette { $when }: { $what }

evening-head = **{ $trip }** begynner snart:
evening-bed = I natt { $place_in }: { $kind }{ $people } hos { $host }, #{ $no }{ $note }
evening-offered-tonight = **I natt { $place_in }: ikke takket ja til noe ennå.** Tilbud: { $offers }
evening-offered = { $day } { $place_in }: ikke takket ja til noe ennå. Tilbud: { $offers }
evening-none-tonight = **I natt { $place_in }: ingen soveplass ennå.**
evening-none = { $day } { $place_in }: ingen soveplass ennå.

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
leads-unread = Hvor lenge før er «{ $typed }»? Dette virker: `1d 2h`, `30m`, `ingen`.
leads-too-many = Du kan stille inn høyst { $count } påminnelser for ett treff.
leads-range = Det må være mellom 1 minutt og { $days } dager før.
remind-empty = Hva gjelder det, og når? For et treff: `{ $prefix }minn { $no } 1d 2h`. For deg selv: `{ $prefix }minn meg i morgen 9:00 kjøp billetter`.
remind-which = Hvilket treff? For eksempel: `{ $prefix }minn { $no } 1d 2h`, eller bare for deg: `{ $prefix }minn meg { $no } 30m`.
remind-set = Jeg minner alle på #{ $no } { $title }, { $leads } før.
remind-none = Nå er det ingen påminnelser om #{ $no } { $title }.
remind-room = Jeg legger ut en påminnelse her { $leads } før hvert treff.
remind-room-none = Jeg legger ikke lenger ut påminnelser om treff her.
remind-me-meetup = Jeg minner deg på #{ $no } { $title }, { $leads } før.
remind-me-meetup-none = Du får ingen egen påminnelse om #{ $no } { $title }. Den i rommet blir stående.
remind-me-too-late = #{ $no } { $title } begynner { $left }, så det er for sent. For eksempel: `{ $prefix }minn meg { $no } { $minutes }m`.
remind-me-set = Jeg minner deg på det { $left }, { $when }: { $what }
remind-me-none = { $count ->
        [0] Du har ingen påminnelser.
        [one] Påminnelsen din er slettet.
       *[other] De { $count } påminnelsene dine er slettet.
    }
remind-when-missing = Når? For eksempel: `{ $prefix }minn meg i morgen 9:00 kjøp billetter`, eller `{ $prefix }minn meg 2h ring Kari`.
remind-what-missing = Hva skal jeg minne deg på { $when }? For eksempel: `{ $prefix }minn meg i morgen 9:00 kjøp billetter`.
remind-past = { $when } er allerede passert. For eksempel: `{ $prefix }minn meg i morgen 9:00 kjøp billetter`.
remind-too-far = Det kan være høyst { $days } dager fram i tid.
remind-too-many = Du har allerede { $count } påminnelser, og flere kan man ikke ha. Slik sletter du dem: `{ $prefix }minn meg ingen`.
reminders-head = Påminnelser for **{ $trip }**:
reminders-line = #{ $no } { $title }, { $when } · { $leads } før
reminders-mine = Bare for deg, før #{ $no } { $title }: { $leads }
reminders-own = { $no }. Bare for deg, { $when }: { $what }
reminders-none = Ingen påminnelser ennå. Slik stiller du inn en: `{ $prefix }minn meg i morgen 9:00 kjøp billetter`.

tz-is = Tidssonen din er { $zone } (klokka er { $now } der). Slik bytter du: `{ $prefix }tidssone Europe/Stockholm`.
tz-set = Tidssonen din er nå { $zone } (klokka er { $now } der). Stopp og treff følger lokal tid.
tz-room-set = Tidssonen for dette rommet er nå { $zone } (klokka er { $now } der).
tz-room-what = Hvilken tidssone for dette rommet? `{ $prefix }tidssone rom Europe/Oslo` eller `{ $prefix }tidssone rom Oslo`.
tz-no-room = Det gjelder rom. For deg selv: `{ $prefix }tidssone Europe/Oslo`.
tz-unknown = Jeg kjenner ikke tidssonen «{ $typed }». For eksempel: `{ $prefix }tidssone Europe/Oslo` eller `{ $prefix }tidssone Oslo`.

me-head = Du er { $name }, og tidssonen din er { $zone } (klokka er { $now } der).
me-more-in-direct-chat = Resten forteller jeg deg i en direktechat.
me-no-trip = Du har ingen tur her ennå. `{ $prefix }turer` viser dem du kan se.
me-owner = Vi snakker om **{ $trip }**, turen din.
me-crew = Vi snakker om **{ $trip }**, og du er med i reisefølget.
me-guest = Vi snakker om **{ $trip }**, og du er gjest.
me-offers = { $count ->
        [one] Du tilbyr 1 soveplass (`{ $prefix }tilbud`).
       *[other] Du tilbyr { $count } soveplasser (`{ $prefix }tilbud`).
    }

# Egne påminnelser: hvilket klokkeslett det ble, hvilken som menes, og at den er borte.
remind-no-hour = Du nevnte ikke noe klokkeslett, så jeg valgte kl. { $time }. Passer et annet bedre? Bare svar «kl. 10».
remind-once = Jeg kan bare minne deg på det én gang, ikke om og om igjen. For neste gang: `{ $prefix }minn meg i morgen 9:00 kjøp billetter`.
remind-which-time = Der står det flere tidspunkter. Skriv først når jeg skal si fra: `{ $prefix }minn meg i morgen 9:00 kjøp billetter til 3. mai`.
remind-me-gone = Greit, jeg minner deg ikke på dette: { $what }
reminder-none = Du har ingen påminnelse nummer { $no }. `{ $prefix }påminnelser` viser hva du har.
reminder-which = Hvilken påminnelse? { $reminders }
reminder-none-of = Jeg finner ingen påminnelse om «{ $typed }». Dette har du: { $reminders }
reminder-named = { $no } { $what }
reminders-how = Slik sletter du en: `{ $prefix }slett påminnelse { $no }`.

evening-still = Er du fortsatt på turen **{ $trip }**? Jeg sender ikke flere kveldsmeldinger før du sier fra.
evening-still-yes = Så fint! Da fortsetter jeg å si fra om kvelden når det mangler soveplass på **{ $trip }**.
evening-still-no = Greit, da sier jeg ikke mer om **{ $trip }**.{ $own ->
        [0] {""}
       *[other] {" "}Slik avslutter du turen for alle: `{ $prefix }tur avslutt`.
    }
