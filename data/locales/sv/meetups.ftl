# Svenska: träffar, vilka som kommer, och en dag av resan.

at-venue = , { $venue }
in-place = , { $place_in }
at-venue-in-place = , { $venue } { $place_in }
place-at-venue = { $place }{ $venue }
venue-alone = , { $venue }
venue-in-place = , { $venue } { $place_in }
is-proposed = {" "}(föreslagen, inte bekräftad än)
is-cancelled = {" "}(inställd)
coming = {" · "}{ $yes ->
        [0] {""}
       *[other] { $yes } ja
    }{ $maybe ->
        [0] {""}
       *[other] { $yes ->
            [0] {""}
           *[other] {", "}
        }{ $maybe } kanske
    }
meetup-line = **#{ $no } { $title }**, { $when }{ $where }{ $state }{ $certain }{ $coming }{ $note }{ $link }

is-unconfirmed = {" "}(inte säkert, kolla först)
meet-added = Ny träff: { $meetup }
meet-proposed = Jag ber resgänget att bekräfta den.
meet-how = Kommer du? `{ $prefix }osa { $no } ja`, `kanske` eller `nej`. Tar du med två till: `{ $prefix }osa { $no } ja +2`.
meet-there-on = Resgänget är där { $days }.
meet-never-there = Resgänget är inte där någon av dagarna, som det ser ut nu.
meet-for-rooms = Ny träff: { $meetup }
meet-for-crew = { $by } föreslår en träff för **{ $trip }**: { $meetup }
meet-for-crew-how = Blir den av? Tryck ✅ för att bekräfta, ❌ för att tacka nej. (Eller `{ $prefix }bekräfta { $no }` / `{ $prefix }ställ in { $no }`.)
meet-changed = Ändrad: { $meetup }
meet-changed-for-coming = Ändrad träff (**{ $trip }**): { $meetup }
meet-empty = Vad, när och var? Till exempel: `{ $prefix }träff Mekarkväll varje tisdag 18:00 i Stockholm på centret`.
meet-title-missing = Vad heter träffen? Till exempel: `{ $prefix }träff Mekarkväll tisdag 18:00 i Stockholm`.
meet-when-missing = När är { $title }? Till exempel: `{ $prefix }träff Mekarkväll tisdag 18:00`.
meet-two-times = Vilken tid? Ta en träff i taget: `{ $prefix }träff Mekarkväll tisdag 18:00`.
meet-not-a-time = När exakt är ”{ $typed }”? Till exempel: `{ $prefix }träff Mekarkväll tisdag 18:00`.
meet-past = { $when } har redan varit. Till exempel: `{ $prefix }träff Mekarkväll tisdag 18:00`.
meet-twice = Den träffen finns redan: #{ $no } { $title }. Vill du ändra den: `{ $prefix }träff { $no } 19:00`.
meet-change-what = Vad ska jag ändra på #{ $no } { $title }? Till exempel: `{ $prefix }träff { $no } 19:00 på biblioteket`.
meet-cancelled-already = #{ $no } { $title } är inställd.
meet-over = #{ $no } { $title } är över.
not-a-meetup = #{ $no } är ingen träff. Se alla träffar: `{ $prefix }träffar alla`
confirmed = Bekräftad: { $meetup }
confirmed-already = #{ $no } { $title } är redan bekräftad.
confirmed-for-coming = Bekräftad träff (**{ $trip }**): { $meetup }
cancelled = Inställd: #{ $no } { $title }, { $when }{ $why }
cancelled-already = #{ $no } { $title } är redan inställd.
cancelled-for-coming = Inställd träff (**{ $trip }**): #{ $no } { $title }, { $when }{ $why }
meetups-head = Träffar längs vägen (**{ $trip }**):
meetups-head-at = Träffar i **{ $place }**:
meetups-head-all = Alla kommande träffar:
meetups-none = Inga kommande träffar. Lägg in en: `{ $prefix }träff Mekarkväll tisdag 18:00 i Stockholm`.
meetups-none-at = Inga kommande träffar { $place_in }. Lägg in en: `{ $prefix }träff Mekarkväll tisdag 18:00 i { $place }`.
meetups-none-there = Inga träffar längs vägen än. Se alla som finns: `{ $prefix }träffar alla`. Lägg in en: `{ $prefix }träff Mekarkväll tisdag 18:00 i Stockholm`.

show-yes = Kommer: { $names }
show-maybe = Kanske: { $names }
name-with-guests = { $name } +{ $guests }
show-by = Tillagt av { $by }.
show-why = Varför: { $why }

rsvp-yes = Vi ses på #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {" "}(du och { $guests } till)
    }. Jag påminner dig.
rsvp-maybe = Du kommer kanske till #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {" "}(du och { $guests } till)
    }. Jag påminner dig.
rsvp-no = Okej, du kommer inte till #{ $no } { $title }, { $when }.
rsvp-overlap = Obs: det krockar med #{ $no } { $title }, { $when }.
rsvp-missing = Kommer du till #{ $no } { $title }? `{ $prefix }osa { $no } ja`, `kanske` eller `nej`.
rsvp-unread = Är ”{ $typed }” ett ja, kanske eller nej till #{ $no } { $title }? Till exempel: `{ $prefix }osa { $no } ja`.
rsvp-not-that-day = #{ $no } { $title } är inte { $day }, utan { $when }.
too-many-guests = Du kan ta med upp till { $count } gäster.

today-head = **{ $day }**, { $trip }
today-arrive = Ankomst: { $stop }
today-leave = Avresa: { $stop }
today-in = { $stop }
today-nothing = Det händer inget { $day } på { $trip }. Se rutten: `{ $prefix }rutt`
today-unread = Vilken dag är ”{ $typed }”? Till exempel: `{ $prefix }i dag tisdag` eller `{ $prefix }i dag 7 april`.

cancel-ask = Vill du ställa in #{ $no } **{ $title }**, { $when }{ $series ->
        [1] , alla gånger { $one }
       *[other] {""}
    }? { $coming ->
        [0] Ingen har sagt att de kommer.
        [one] En person tänker komma; jag säger till.
       *[other] { $coming } personer tänker komma; jag säger till dem.
    } Skriv `{ $sure }` (bara ”ja” räcker inte) eller tryck ✅ inom 15 minuter.
cancelled-how = Blir den av ändå: `{ $prefix }bekräfta { $no }`.
cancelled-already-why = #{ $no } { $title } är redan inställd. Jag har lagt till orsaken: { $why }
back = Den blir av ändå: { $meetup }
back-for-coming = Den blir av ändå (**{ $trip }**): { $meetup }
date-off = Inställd bara den här gången: #{ $no } { $title }, { $when }{ $why }
date-off-for-coming = Inställd träff (**{ $trip }**), bara den här gången: #{ $no } { $title }, { $when }{ $why }
date-next = Nästa gång: { $when }.
date-moved = Flyttad bara den här gången: #{ $no } { $title }, { $before } → { $after }
date-moved-for-coming = Flyttad träff (**{ $trip }**), bara den här gången: #{ $no } { $title }, { $before } → { $after }
dates-off = Inte { $days }.
dates-moved = Flyttad till: { $days }.
date-rest = I övrigt är det { $when }, som förut.
series-last-date = Det är sista gången för #{ $no } { $title }. Så ställer du in hela träffen: `{ $prefix }ställ in { $no }`.
series-there-already = #{ $no } { $title } är redan { $when }.
series-too-many = För många gånger av #{ $no } { $title } är flyttade eller inställda. Ge träffen ett nytt mönster, till exempel `{ $prefix }träff { $no } varje tisdag 18:00`.
series-move-which = #{ $no } { $title } är { $when }. Vilken gång ska flyttas dit? Till exempel: `{ $prefix }träff { $no } { $day }, { $then }`
date-off-ask = Ska jag ställa in **#{ $no } { $title }** bara { $when }? Tryck ✅ eller skriv ”ja”. Tryck ❌ om den ska bli av.
date-move-ask = Ska jag flytta **#{ $no } { $title }** bara den här gången: { $before } → { $after }? Tryck ✅ eller skriv ”ja”, annars ❌.
meet-never = En sådan dag kommer inte. Prova `{ $prefix }träff Mekarkväll varje tisdag 18:00`.
cancel-just-one = (bara en gång: `{ $prefix }ställ in { $no } { $day }`)
series-not-that-day = #{ $no } { $title } är inte { $day }, utan { $when }. Inget har ändrats.
series-moved = Från och med nu är det { $when }.
off-none = Det finns ingen träff att ställa in { $day }. Se alla träffar: `{ $prefix }träffar alla`
off-which = Det är flera träffar { $day }: { $meetups }. Så ställer du in en: `{ $prefix }ställ in { $no }`.
off-ask = Ska jag ställa in **#{ $no } { $title }**, { $when }? Tryck ✅ eller skriv ”ja”. Tryck ❌ om den ska bli av.
off-one = Så ställer du in #{ $no } { $title }, { $when }: `{ $prefix }ställ in { $no }`.
rsvp-newer = När det gäller #{ $no } { $title }, { $when }, går jag efter ditt senaste svar: { $answer ->
        [yes] du kommer
        [maybe] kanske
       *[other] du kommer inte
    }{ $guests ->
        [0] {""}
       *[other] , och tar med { $guests } till
    }.
calendar-sent = Öppna filen så har du **{ $trip }** i din kalender. När något ändras, skriv `{ $prefix }kalender` igen: en ny fil ersätter den gamla.
calendar-alone = Filer skickar jag bara i en krypterad direktchatt. Skriv `{ $prefix }kalender` till mig där.
calendar-empty = **{ $trip }** har varken stopp med datum eller träffar än.
