# Svenska: pingar, kvällsordet, påminnelser, och det man ställer in för sig själv.

ping = **{ $title }** (#{ $no }) { $left }: { $when }{ $where }{ $state }{ $coming }{ $note }
ping-begun = **{ $title }** (#{ $no }) pågår: { $when }{ $where }{ $state }{ $coming }{ $note }
missed-for-maker = Jag var borta och missade pingen för #{ $no } { $title }, { $when }. Det är över nu; jag sa inget i rummet.
own-ping = Du ville bli påmind: { $what }
own-ping-late = Jag var borta, så det här kommer sent. För { $when } ville du bli påmind: { $what }

evening-head = **{ $trip }** börjar snart:
evening-bed = I natt i { $place }: { $kind }{ $people } hos { $host }, #{ $no }{ $note }
evening-offered-tonight = **I natt i { $place }: inget accepterat än.** Erbjudet: { $offers }
evening-offered = { $day } i { $place }: inget accepterat än. Erbjudet: { $offers }
evening-none-tonight = **I natt i { $place }: ingen sovplats.**
evening-none = { $day } i { $place }: ingen sovplats.

lead-days = { $count ->
        [one] 1 dag
       *[other] { $count } dagar
    }
lead-hours = { $count ->
        [one] 1 timme
       *[other] { $count } timmar
    }
lead-minutes = { $count ->
        [one] 1 minut
       *[other] { $count } minuter
    }
leads-unread = Jag får inte ut några tider av ”{ $typed }”. `1d 2h`, `30m` och `inga` fungerar.
leads-too-many = Högst { $count } påminnelser för en träff.
leads-range = Från en minut till { $days } dagar före.
remind-empty = Om vad, och när? `{ $prefix }påminn { $no } 1d 2h` för en träff, `{ $prefix }påminn mig i morgon 9:00 köp biljetter` för dig.
remind-which = Om vilken träff? `{ $prefix }påminn { $no } 1d 2h`, eller för bara dig `{ $prefix }påminn mig { $no } 30m`.
remind-set = #{ $no } { $title } pingas så här långt före: { $leads }.
remind-none = #{ $no } { $title } pingas inte.
remind-room = Träffar pingas här så här långt innan de börjar: { $leads }.
remind-room-none = Träffar pingas inte här längre.
remind-me-meetup = Jag påminner dig om #{ $no } { $title } så här långt före: { $leads }.
remind-me-meetup-none = Jag påminner dig inte om #{ $no } { $title } utöver det som rummet hör.
remind-me-too-late = #{ $no } { $title } börjar { $left }, tidigare än så. Till exempel: `{ $prefix }påminn mig { $no } { $minutes }m`.
remind-me-set = Jag påminner dig { $left }, { $when }: { $what }
remind-me-none = { $count ->
        [0] Du hade inga inställda.
        [one] Din påminnelse är borta.
       *[other] Dina { $count } påminnelser är borta.
    }
remind-when-missing = När? Till exempel: `{ $prefix }påminn mig i morgon 9:00 köp biljetter`, eller `{ $prefix }påminn mig 2h ring Kari`.
remind-what-missing = { $when }, om vad? Till exempel: `{ $prefix }påminn mig i morgon 9:00 köp biljetter`.
remind-past = { $when } har redan varit. Till exempel: `{ $prefix }påminn mig i morgon 9:00 köp biljetter`.
remind-too-far = Högst { $days } dagar framåt, tack.
remind-too-many = Du har { $count } påminnelser inställda, det mesta man kan ha. `{ $prefix }påminn mig inga` rensar dem.
reminders-head = Pingar för **{ $trip }**:
reminders-line = #{ $no } { $title }, { $when } · före: { $leads }
reminders-mine = Bara du, före #{ $no } { $title }: { $leads }
reminders-own = { $no }. Du, { $when }: { $what }
reminders-none = Inget är inställt. `{ $prefix }påminn mig i morgon 9:00 köp biljetter` ställer in en påminnelse.

tz-is = Det du skriver om tid läses i { $zone }, där det nu är { $now }. `{ $prefix }tidszon Europe/Stockholm` ändrar det.
tz-set = Från och med nu läser jag det du skriver om tid i { $zone }, där det nu är { $now }. Det som har en plats går efter den platsens tid.
tz-room-set = Det som skrivs om tid i det här rummet läses i { $zone }, där det nu är { $now }.
tz-room-what = Rummets zon: vilken? `{ $prefix }tidszon rum Europe/Oslo` eller `{ $prefix }tidszon rum Oslo` fungerar.
tz-no-room = Det är för rum. För dig: `{ $prefix }tidszon Europe/Oslo`.
tz-unknown = Jag känner inte till zonen ”{ $typed }”. `{ $prefix }tidszon Europe/Oslo` eller `{ $prefix }tidszon Oslo` fungerar.

me-head = Du är { $name }; din zon är { $zone }, där det nu är { $now }.
me-more-in-direct-chat = Resten säger jag till dig i en direktchatt.
me-no-trip = Du har ingen resa här än. `{ $prefix }resor` listar dem du kan se.
me-owner = Vi pratar om **{ $trip }**; du äger den.
me-crew = Vi pratar om **{ $trip }**; du är med i resgänget.
me-guest = Vi pratar om **{ $trip }**, med dig som gäst.
me-offers = { $count ->
        [one] Du erbjuder en sovplats (`{ $prefix }erbjudanden`).
       *[other] Du har gett { $count } erbjudanden om sovplats (`{ $prefix }erbjudanden`).
    }

# Egna påminnelser: vilken tid det blev, vilken som menas, och att den är borta.
remind-no-hour = Du sa ingen tid, så det blir { $time }. Passar en annan tid bättre? Svara bara ”klockan 10”.
remind-once = Jag kan bara påminna en gång i taget. För nästa gång: `{ $prefix }påminn mig imorgon 9:00 köpa biljetter`.
remind-which-time = Där står flera tider. Skriv först när jag ska säga till: `{ $prefix }påminn mig imorgon 9:00 köpa biljetter till 3 maj`.
remind-me-gone = Okej, då säger jag inte till: { $what }
reminder-none = Du har ingen påminnelse { $no }. `{ $prefix }påminnelser` visar vad du har.
reminder-which = Vilken påminnelse? { $reminders }
reminder-none-of = Jag hittar ingen påminnelse ”{ $typed }”. Du har: { $reminders }
reminder-named = { $no } { $what }
reminders-how = Vill du bli av med en: `{ $prefix }ta bort påminnelse { $no }`.

evening-still = Är ni fortfarande ute på **{ $trip }**? Jag är tyst om kvällarna tills ni hör av er.
evening-still-yes = Vad bra! Då säger jag till om kvällen när det saknas sovplats på **{ $trip }**.
evening-still-no = Okej, jag säger inget mer om **{ $trip }** på kvällarna.{ $own ->
        [0] {""}
       *[other] {" "}Vill du avsluta resan för alla: `{ $prefix }resa avsluta`.
    }
