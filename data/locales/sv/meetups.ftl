# Svenska: träffar, vilka som kommer, och en dag av resan.

at-venue = , { $venue }
in-place = , i { $place }
at-venue-in-place = , { $venue } i { $place }
place-at-venue = { $place }{ $venue }
venue-alone = , { $venue }
venue-in-place = , { $venue } i { $place }
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
meet-added = Träff { $meetup }
meet-proposed = Den är föreslagen nu; resgänget får veta och bekräftar.
meet-how = Kommer du? `{ $prefix }osa { $no } ja`, `kanske` eller `nej`; `{ $prefix }osa { $no } ja +2` tar med två.
meet-there-on = Medan de som reser är där: { $days }.
meet-never-there = De som reser är inte där någon av dagarna, än så länge.
meet-for-rooms = Ny: { $meetup }
meet-for-crew = { $by } föreslår för **{ $trip }**: { $meetup }
meet-for-crew-how = Blir det av? ✅ för att bekräfta, ❌ för att avlysa. (Eller `{ $prefix }bekräfta { $no }` / `{ $prefix }avlys { $no }`.)
meet-changed = Ändrad: { $meetup }
meet-changed-for-coming = Ändrad, på **{ $trip }**: { $meetup }
meet-empty = Vad, när och var? Till exempel: `{ $prefix }träff Mekarkväll varje tisdag 18:00 i Stockholm på centret`.
meet-title-missing = Vad heter den? Till exempel: `{ $prefix }träff Mekarkväll tisdag 18:00 i Stockholm`.
meet-when-missing = När är { $title }? Till exempel: `{ $prefix }träff Mekarkväll tisdag 18:00`.
meet-two-times = Jag läste två tider. En träff i taget: `{ $prefix }träff Mekarkväll tisdag 18:00`.
meet-not-a-time = ”{ $typed }” är ingen tid att träffas. Till exempel: `{ $prefix }träff Mekarkväll tisdag 18:00`.
meet-past = { $when } har redan varit. Till exempel: `{ $prefix }träff Mekarkväll tisdag 18:00`.
meet-twice = Den finns redan: #{ $no } { $title }. `{ $prefix }träff { $no } 19:00` ändrar den.
meet-change-what = Vad ska ändras med #{ $no } { $title }? Till exempel: `{ $prefix }träff { $no } 19:00 på biblioteket`.
meet-cancelled-already = #{ $no } { $title } har ställts in.
meet-over = #{ $no } { $title } är över.
not-a-meetup = #{ $no } är ingen träff. `{ $prefix }träffar alla` visar deras nummer.
confirmed = Bekräftad: { $meetup }
confirmed-already = #{ $no } { $title } är redan bekräftad.
confirmed-for-coming = Bekräftad, på **{ $trip }**: { $meetup }
cancelled = Inställd: #{ $no } { $title }, { $when }{ $why }
cancelled-already = #{ $no } { $title } var redan inställd.
cancelled-for-coming = Inställd, på **{ $trip }**: #{ $no } { $title }, { $when }{ $why }
meetups-head = Träffar medan **{ $trip }** är där:
meetups-head-at = Träffar i **{ $place }**:
meetups-head-all = Alla kommande träffar:
meetups-none = Inga kommande träffar. `{ $prefix }träff Mekarkväll tisdag 18:00 i Stockholm` skapar en.
meetups-none-at = Inga kommande träffar i { $place }. `{ $prefix }träff Mekarkväll tisdag 18:00 i { $place }` skapar en.
meetups-none-there = Inga träffar på vägen än så länge. `{ $prefix }träffar alla` visar alla, `{ $prefix }träff Mekarkväll tisdag 18:00 i Stockholm` skapar en.

show-yes = Kommer: { $names }
show-maybe = Kanske: { $names }
name-with-guests = { $name } +{ $guests }
show-by = Skapad av { $by }.
show-why = Varför: { $why }

rsvp-yes = Vi ses på #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {", du och "}{ $guests } till
    }. Jag påminner dig.
rsvp-maybe = Kanske, till #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {", du och "}{ $guests } till
    }. Jag påminner dig.
rsvp-no = Inte den här gången: #{ $no } { $title }, { $when }.
rsvp-overlap = Obs: det krockar med #{ $no } { $title }, { $when }.
rsvp-missing = Kommer du till #{ $no } { $title }? `{ $prefix }osa { $no } ja`, `kanske` eller `nej`.
rsvp-unread = För #{ $no } { $title } letar jag efter ja, kanske eller nej, och hittade ”{ $typed }”. `{ $prefix }osa { $no } ja` fungerar.
rsvp-not-that-day = #{ $no } { $title } är inte { $day }, utan { $when }.
too-many-guests = Från +0 till +{ $count } gäster, tack.

today-head = **{ $day }**, { $trip }
today-arrive = Ankomst: { $stop }
today-leave = Avresa: { $stop }
today-in = { $stop }
today-nothing = Inget { $day } för { $trip }. `{ $prefix }rutt` visar vägen.
today-unread = Jag letade efter en dag och hittade ”{ $typed }”. `{ $prefix }idag tisdag` eller `{ $prefix }idag 7 april` fungerar.

cancel-ask = Ställa in #{ $no } **{ $title }**, { $when }{ $series ->
        [1] , alla gånger
       *[other] {""}
    }? { $coming ->
        [0] Ingen har sagt att de kommer.
        [one] En person tänker komma och får veta det.
       *[other] { $coming } personer tänker komma och får veta det.
    } Skriv `{ $sure }`, eller tryck ✅, inom 15 minuter.
cancelled-how = `{ $prefix }bekräfta { $no }` tar tillbaka det.
cancelled-already-why = #{ $no } { $title } var redan inställd. Skälet är antecknat: { $why }
back = Det blir av ändå: { $meetup }
back-for-coming = Det blir av ändå, i **{ $trip }**: { $meetup }
series-cancel-one = #{ $no } { $title } är { $when }, och jag kan inte ställa in en enstaka gång än. `{ $prefix }träff { $no } -- { $kept }inte { $day }` säger det till alla i en kommentar, `{ $prefix }osa { $no } nej { $day }` säger att du inte kommer, `{ $prefix }avlys { $no }` ställer in alla gånger (jag frågar först).
series-move-one = #{ $no } { $title } är { $when }, och jag kan inte flytta en enstaka gång än. `{ $prefix }träff { $no } -- { $kept }den här gången { $then }` säger det till alla i en kommentar; bara ett klockslag, som `{ $prefix }träff { $no } 19:30`, flyttar alla gånger.
series-not-that-day = #{ $no } { $title } är inte { $day }, utan { $when }. Ingenting ändrades.
series-moved = Från och med nu är det { $when }.
off-none = Jag hittar ingen träff { $day } som kan ställas in. `{ $prefix }träffar alla` visar alla.
off-which = Det är flera träffar { $day }: { $meetups }. Så ställer du in en: `{ $prefix }avlys { $no }`.
off-ask = Ska jag ställa in **#{ $no } { $title }**, { $when }? ✅ eller ”ja” ställer in det, ❌ låter det vara.
off-one = Så ställer du in #{ $no } { $title }, { $when }: `{ $prefix }avlys { $no }`.
rsvp-newer = För #{ $no } { $title }, { $when }, gäller det du svarade senast: { $answer ->
        [yes] du kommer
        [maybe] kanske
       *[other] du kommer inte
    }{ $guests ->
        [0] {""}
       *[other] , med { $guests } till
    }.
