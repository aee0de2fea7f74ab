# Svenska: påminnelser före träffar, kvällsordet, påminnelser, och det man lägger in för sig själv.

ping = **{ $title }** (#{ $no }) { $left }: { $when }{ $where }{ $state }{ $coming }{ $note }
ping-begun = **{ $title }** (#{ $no }) har börjat: { $when }{ $where }{ $state }{ $coming }{ $note }
missed-for-maker = Jag var borta och hann inte påminna om #{ $no } { $title }, { $when }. Det är över nu, så jag har inte sagt något i rummet.
own-ping = Du bad mig påminna dig: { $what }
own-ping-late = Förlåt, jag var borta, så det här kommer sent. Du bad mig påminna dig { $when }: { $what }

evening-head = **{ $trip }** börjar snart:
evening-bed = I natt { $place_in }: { $kind }{ $people } hos { $host }, #{ $no }{ $note }
evening-offered-tonight = **I natt { $place_in }: ni har inte tackat ja till något än.** Erbjudanden: { $offers }
evening-offered = { $day } { $place_in }: ni har inte tackat ja till något än. Erbjudanden: { $offers }
evening-none-tonight = **I natt { $place_in }: ingen sovplats än.**
evening-none = { $day } { $place_in }: ingen sovplats än.

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
leads-unread = Hur långt före är ”{ $typed }”? Skriv till exempel `1d 2h`, `30m` eller `inga`.
leads-too-many = En träff kan ha högst { $count } påminnelser.
leads-range = Det går bra med 1 minut till { $days } dagar.
remind-empty = Om vad, och när? För en träff: `{ $prefix }påminn { $no } 1d 2h`. För dig själv: `{ $prefix }påminn mig i morgon 9:00 köp biljetter`.
remind-which = Vilken träff? Till exempel: `{ $prefix }påminn { $no } 1d 2h`, eller bara för dig: `{ $prefix }påminn mig { $no } 30m`.
remind-set = Jag påminner alla om #{ $no } { $title } { $leads } före.
remind-none = Nu har #{ $no } { $title } inga påminnelser.
remind-room = Jag påminner här { $leads } före varje träff.
remind-room-none = Jag påminner inte om träffar här längre.
remind-me-meetup = Jag påminner dig om #{ $no } { $title } { $leads } före.
remind-me-meetup-none = Jag påminner dig inte särskilt om #{ $no } { $title }. Påminnelsen i rummet kommer ändå.
remind-me-too-late = #{ $no } { $title } börjar { $left }, så det är för sent. Till exempel: `{ $prefix }påminn mig { $no } { $minutes }m`.
remind-me-set = Jag hör av mig { $left }, { $when }: { $what }
remind-me-none = { $count ->
        [0] Du har inga påminnelser.
        [one] Din påminnelse är borta.
       *[other] Dina { $count } påminnelser är borta.
    }
remind-when-missing = När? Till exempel: `{ $prefix }påminn mig i morgon 9:00 köp biljetter`, eller `{ $prefix }påminn mig 2h ring Kari`.
remind-what-missing = Vad ska jag påminna dig om { $when }? Till exempel: `{ $prefix }påminn mig i morgon 9:00 köp biljetter`.
remind-past = { $when } har redan varit. Till exempel: `{ $prefix }påminn mig i morgon 9:00 köp biljetter`.
remind-too-far = Det får vara högst { $days } dagar fram i tiden.
remind-too-many = Du har redan { $count } påminnelser, och fler kan man inte ha. Ta bort dem: `{ $prefix }påminn mig inga`.
reminders-head = Påminnelser för **{ $trip }**:
reminders-line = #{ $no } { $title }, { $when } · { $leads } före
reminders-mine = Bara för dig, före #{ $no } { $title }: { $leads }
reminders-own = { $no }. Bara för dig, { $when }: { $what }
reminders-none = Inga påminnelser än. Lägg in en: `{ $prefix }påminn mig i morgon 9:00 köp biljetter`.

tz-is = Din tidszon är { $zone } (klockan är { $now } där). Vill du byta: `{ $prefix }tidszon Europe/Stockholm`.
tz-set = Din tidszon är nu { $zone } (klockan är { $now } där). För stopp och träffar gäller tiden på platsen.
tz-room-set = Rummets tidszon är nu { $zone } (klockan är { $now } där).
tz-room-what = Vilken tidszon ska rummet ha? `{ $prefix }tidszon rum Europe/Oslo` eller `{ $prefix }tidszon rum Oslo`.
tz-no-room = Det gäller rum. Din egen väljer du så här: `{ $prefix }tidszon Europe/Oslo`.
tz-unknown = Jag känner inte till tidszonen ”{ $typed }”. Till exempel: `{ $prefix }tidszon Europe/Oslo` eller `{ $prefix }tidszon Oslo`.

me-head = Du är { $name }, och din tidszon är { $zone } (klockan är { $now } där).
me-more-in-direct-chat = Resten tar vi i en direktchatt.
me-no-trip = Du har ingen resa här än. Se dem du kan se: `{ $prefix }resor`
me-owner = Vi pratar om **{ $trip }**, som är din resa.
me-crew = Vi pratar om **{ $trip }**, och du är med i resgänget.
me-guest = Vi pratar om **{ $trip }**, och du är gäst.
me-offers = { $count ->
        [one] Du erbjuder 1 sovplats (`{ $prefix }erbjudanden`).
       *[other] Du erbjuder { $count } sovplatser (`{ $prefix }erbjudanden`).
    }

# Egna påminnelser: vilken tid det blev, vilken som menas, och att den är borta.
remind-no-hour = Du sa inget klockslag, så jag tog { $time }. Ska det vara ett annat? Svara bara, till exempel ”klockan 10”.
remind-once = Jag kan bara påminna dig en gång, inte om och om igen. För nästa gång: `{ $prefix }påminn mig i morgon 9:00 köp biljetter`.
remind-which-time = Där står mer än en tid. Skriv först den då jag ska höra av mig: `{ $prefix }påminn mig i morgon 9:00 köp biljetter till 3 maj`.
remind-me-gone = Okej, jag påminner dig inte: { $what }
reminder-none = Du har ingen påminnelse { $no }. Se dem du har: `{ $prefix }påminnelser`
reminder-which = Vilken påminnelse? { $reminders }
reminder-none-of = Du har ingen påminnelse ”{ $typed }”. Det här har du: { $reminders }
reminder-named = { $no } { $what }
reminders-how = Ta bort en: `{ $prefix }ta bort påminnelse { $no }`.

evening-still = Är du fortfarande ute på **{ $trip }**? Jag skriver inte fler kvällsmeddelanden förrän du svarar.
evening-still-yes = Vad bra! Då säger jag till på kvällarna när det saknas sovplats på **{ $trip }**.
evening-still-no = Okej, jag är tyst om **{ $trip }**.{ $own ->
        [0] {""}
       *[other] {" "}Vill du avsluta resan för alla: `{ $prefix }resa avsluta`.
    }
