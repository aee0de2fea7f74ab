# Nynorsk: treff, kven som kjem, og éin dag av reisa.

at-venue = , { $venue }
in-place = , i { $place }
at-venue-in-place = , { $venue } i { $place }
place-at-venue = { $place }{ $venue }
venue-alone = , { $venue }
venue-in-place = , { $venue } i { $place }
is-proposed = {" "}(føreslått, ikkje stadfesta enno)
is-cancelled = {" "}(avlyst)
coming = {" · "}{ $yes ->
        [0] {""}
       *[other] { $yes } ja
    }{ $maybe ->
        [0] {""}
       *[other] { $yes ->
            [0] {""}
           *[other] {", "}
        }{ $maybe } kanskje
    }
meetup-line = **#{ $no } { $title }**, { $when }{ $where }{ $state }{ $certain }{ $coming }{ $note }{ $link }

is-unconfirmed = {" "}(ikkje sikkert, sjekk først)
meet-added = Treff { $meetup }
meet-proposed = Det er føreslått no; reisefølgjet får vite det og stadfestar.
meet-how = Kjem du? `{ $prefix }svar { $no } ja`, `kanskje` eller `nei`; med `{ $prefix }svar { $no } ja +2` tek du med to.
meet-there-on = Medan reisefølgjet er der: { $days }.
meet-never-there = Reisefølgjet er førebels ikkje der på nokon av dagane.
meet-for-rooms = Nytt: { $meetup }
meet-for-crew = { $by } føreslår for **{ $trip }**: { $meetup }
meet-for-crew-how = Blir det noko av? ✅ for å stadfeste, ❌ for å avlyse. (Eller `{ $prefix }stadfest { $no }` / `{ $prefix }avlys { $no }`.)
meet-changed = Endra: { $meetup }
meet-changed-for-coming = Endra, i **{ $trip }**: { $meetup }
meet-empty = Kva, når og kvar? Til dømes: `{ $prefix }treff Mekkekveld kvar tysdag 18:00 i Stockholm på kulturhuset`.
meet-title-missing = Kva heiter det? Til dømes: `{ $prefix }treff Mekkekveld tysdag 18:00 i Stockholm`.
meet-when-missing = Når er { $title }? Til dømes: `{ $prefix }treff Mekkekveld tysdag 18:00`.
meet-two-times = Eg las to tidspunkt. Eitt treff om gongen: `{ $prefix }treff Mekkekveld tysdag 18:00`.
meet-not-a-time = «{ $typed }» er ikkje eit tidspunkt å møtast på. Til dømes: `{ $prefix }treff Mekkekveld tysdag 18:00`.
meet-past = { $when } er allereie over. Til dømes: `{ $prefix }treff Mekkekveld tysdag 18:00`.
meet-twice = Det finst allereie: #{ $no } { $title }. `{ $prefix }treff { $no } 19:00` endrar det.
meet-change-what = Kva skal endrast ved #{ $no } { $title }? Til dømes: `{ $prefix }treff { $no } 19:00 på biblioteket`.
meet-cancelled-already = #{ $no } { $title } er avlyst.
meet-over = #{ $no } { $title } er over.
not-a-meetup = #{ $no } er ikkje eit treff. `{ $prefix }treffa alle` viser nummera.
confirmed = Stadfesta: { $meetup }
confirmed-already = #{ $no } { $title } er allereie stadfesta.
confirmed-for-coming = Stadfesta, i **{ $trip }**: { $meetup }
cancelled = Avlyst: #{ $no } { $title }, { $when }{ $why }
cancelled-already = #{ $no } { $title } var allereie avlyst.
cancelled-for-coming = Avlyst, i **{ $trip }**: #{ $no } { $title }, { $when }{ $why }
meetups-head = Treff medan **{ $trip }** er der:
meetups-head-at = Treff i **{ $place }**:
meetups-head-all = Alle komande treff:
meetups-none = Ingen komande treff. `{ $prefix }treff Mekkekveld tysdag 18:00 i Stockholm` lagar eit.
meetups-none-at = Ingen komande treff i { $place }. `{ $prefix }treff Mekkekveld tysdag 18:00 i { $place }` lagar eit.
meetups-none-there = Ingen treff på vegen førebels. `{ $prefix }treffa alle` viser alle, `{ $prefix }treff Mekkekveld tysdag 18:00 i Stockholm` lagar eit.

show-yes = Kjem: { $names }
show-maybe = Kanskje: { $names }
name-with-guests = { $name } +{ $guests }
show-by = Laga av { $by }.
show-why = Kvifor: { $why }

rsvp-yes = Vi sjåast på #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {", du og "}{ $guests } til
    }. Eg minner deg på det.
rsvp-maybe = Kanskje, på #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {", du og "}{ $guests } til
    }. Eg minner deg på det.
rsvp-no = Ikkje denne gongen: #{ $no } { $title }, { $when }.
rsvp-overlap = Obs: Det overlappar med #{ $no } { $title }, { $when }.
rsvp-missing = Kjem du på #{ $no } { $title }? `{ $prefix }svar { $no } ja`, `kanskje` eller `nei`.
rsvp-unread = For #{ $no } { $title } ser eg etter ja, kanskje eller nei, og fann «{ $typed }». `{ $prefix }svar { $no } ja` verkar.
rsvp-not-that-day = #{ $no } { $title } er ikkje { $day }, men { $when }.
too-many-guests = Vel frå +0 til +{ $count } gjester.

today-head = **{ $day }**, { $trip }
today-arrive = Framkomst: { $stop }
today-leave = Avreise: { $stop }
today-in = { $stop }
today-nothing = Ingenting { $day } for { $trip }. `{ $prefix }rute` viser vegen.
today-unread = Eg såg etter ein dag og fann «{ $typed }». `{ $prefix }idag tysdag` eller `{ $prefix }idag 7. april` verkar.

cancel-ask = Avlyse #{ $no } **{ $title }**, { $when }{ $series ->
        [1] , alle gongene
       *[other] {""}
    }? { $coming ->
        [0] Ingen har sagt at dei kjem.
        [one] Éin person har tenkt seg dit, og får beskjed.
       *[other] { $coming } personar har tenkt seg dit, og får beskjed.
    } Skriv `{ $sure }`, eller trykk ✅, innan 15 minutt.
cancelled-how = `{ $prefix }stadfest { $no }` set det opp att.
cancelled-already-why = #{ $no } { $title } var allereie avlyst. Grunnen er notert: { $why }
back = Det blir noko av likevel: { $meetup }
back-for-coming = Det blir noko av likevel, i **{ $trip }**: { $meetup }
series-cancel-one = #{ $no } { $title } er { $when }, og eg kan ikkje avlyse éin enkelt gong enno. `{ $prefix }treff { $no } -- { $kept }ikkje { $day }` seier frå til alle i ein merknad, `{ $prefix }svar { $no } nei { $day }` seier at du ikkje kjem, `{ $prefix }avlys { $no }` avlyser alle gongene (eg spør først).
series-move-one = #{ $no } { $title } er { $when }, og eg kan ikkje flytte éin enkelt gong enno. `{ $prefix }treff { $no } -- { $kept }denne gongen { $then }` seier frå til alle i ein merknad; berre eit klokkeslett, som `{ $prefix }treff { $no } 19:30`, flyttar alle gongene.
series-not-that-day = #{ $no } { $title } er ikkje { $day }, men { $when }. Ingenting blei endra.
series-moved = Frå no av er det { $when }.
off-none = Eg finn ikkje noko treff { $day } som kan avlysast. `{ $prefix }treffa alle` viser alle.
off-which = Det er fleire treff { $day }: { $meetups }. Slik avlyser du eitt: `{ $prefix }avlys { $no }`.
off-ask = Skal eg avlyse **#{ $no } { $title }**, { $when }? ✅ eller «ja» avlyser det, ❌ lèt det stå.
off-one = Slik avlyser du #{ $no } { $title }, { $when }: `{ $prefix }avlys { $no }`.
rsvp-newer = For #{ $no } { $title }, { $when }, gjeld det du svara sist: { $answer ->
        [yes] du kjem
        [maybe] kanskje
       *[other] du kjem ikkje
    }{ $guests ->
        [0] {""}
       *[other] , med { $guests } til
    }.
