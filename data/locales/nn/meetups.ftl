# Nynorsk: treff, kven som kjem, og éin dag av reisa.

at-venue = , { $venue }
in-place = , { $place_in }
at-venue-in-place = , { $venue } { $place_in }
place-at-venue = { $place }{ $venue }
venue-alone = , { $venue }
venue-in-place = , { $venue } { $place_in }
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
meet-added = Nytt treff: { $meetup }
meet-proposed = Eg spør reisefølgjet om dei vil stadfeste det.
meet-how = Kjem du? `{ $prefix }svar { $no } ja`, `kanskje` eller `nei`. Med to til: `{ $prefix }svar { $no } ja +2`.
meet-there-on = Reisefølgjet er der { $days }.
meet-never-there = Førebels er ikkje reisefølgjet der nokon av dagane.
meet-for-rooms = Nytt treff: { $meetup }
meet-for-crew = { $by } føreslår eit treff for **{ $trip }**: { $meetup }
meet-for-crew-how = Blir det noko av? Trykk ✅ for å stadfeste, ❌ for å seie nei. (Eller `{ $prefix }stadfest { $no }` / `{ $prefix }avlys { $no }`.)
meet-changed = Endra: { $meetup }
meet-changed-for-coming = Endra (**{ $trip }**): { $meetup }
meet-empty = Kva, når og kvar? Til dømes: `{ $prefix }treff Mekkekveld kvar tysdag 18:00 i Stockholm på kulturhuset`.
meet-title-missing = Kva heiter det? Til dømes: `{ $prefix }treff Mekkekveld tysdag 18:00 i Stockholm`.
meet-when-missing = Når er { $title }? Til dømes: `{ $prefix }treff Mekkekveld tysdag 18:00`.
meet-two-times = Når skal det vere? Eitt treff om gongen: `{ $prefix }treff Mekkekveld tysdag 18:00`.
meet-not-a-time = Kan du seie meir nøyaktig når «{ $typed }» er? Til dømes: `{ $prefix }treff Mekkekveld tysdag 18:00`.
meet-past = { $when } er allereie over. Til dømes: `{ $prefix }treff Mekkekveld tysdag 18:00`.
meet-twice = Det treffet finst allereie: #{ $no } { $title }. Slik endrar du det: `{ $prefix }treff { $no } 19:00`.
meet-change-what = Kva vil du endre på #{ $no } { $title }? Til dømes: `{ $prefix }treff { $no } 19:00 på biblioteket`.
meet-cancelled-already = #{ $no } { $title } er avlyst.
meet-over = #{ $no } { $title } er over.
not-a-meetup = #{ $no } er ikkje noko treff. Sjå treffa: `{ $prefix }treffa alle`
confirmed = Stadfesta: { $meetup }
confirmed-already = #{ $no } { $title } er allereie stadfesta.
confirmed-for-coming = Stadfesta (**{ $trip }**): { $meetup }
cancelled = Avlyst: #{ $no } { $title }, { $when }{ $why }
cancelled-already = #{ $no } { $title } er allereie avlyst.
cancelled-for-coming = Avlyst (**{ $trip }**): #{ $no } { $title }, { $when }{ $why }
meetups-head = Treff undervegs (**{ $trip }**):
meetups-head-at = Treff i **{ $place }**:
meetups-head-all = Alle komande treff:
meetups-none = Ingen komande treff. Slik set du opp eit: `{ $prefix }treff Mekkekveld tysdag 18:00 i Stockholm`.
meetups-none-at = Ingen komande treff { $place_in }. Slik set du opp eit: `{ $prefix }treff Mekkekveld tysdag 18:00 i { $place }`.
meetups-none-there = Ingen treff undervegs enno. Sjå alle som finst: `{ $prefix }treffa alle`. Slik set du opp eit: `{ $prefix }treff Mekkekveld tysdag 18:00 i Stockholm`.

show-yes = Kjem: { $names }
show-maybe = Kanskje: { $names }
name-with-guests = { $name } +{ $guests }
show-by = Lagt inn av { $by }.
show-why = Kvifor: { $why }

rsvp-yes = Vi sjåast på #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {" "}(du og { $guests } til)
    }. Eg minner deg på det.
rsvp-maybe = Du kjem kanskje på #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {" "}(du og { $guests } til)
    }. Eg minner deg på det.
rsvp-no = Greitt, du kjem ikkje på #{ $no } { $title }, { $when }.
rsvp-overlap = Obs: Det kolliderer med #{ $no } { $title }, { $when }.
rsvp-missing = Kjem du på #{ $no } { $title }? `{ $prefix }svar { $no } ja`, `kanskje` eller `nei`.
rsvp-unread = Er «{ $typed }» ja, kanskje eller nei til #{ $no } { $title }? Til dømes: `{ $prefix }svar { $no } ja`.
rsvp-not-that-day = #{ $no } { $title } er ikkje { $day }, men { $when }.
too-many-guests = Du kan ta med høgst { $count } gjester.

today-head = **{ $day }**, { $trip }
today-arrive = Kjem til: { $stop }
today-leave = Dreg frå: { $stop }
today-in = { $stop }
today-nothing = Ingenting { $day } på { $trip }. Sjå ruta: `{ $prefix }rute`
today-unread = Kva dag er «{ $typed }»? Til dømes: `{ $prefix }i dag tysdag` eller `{ $prefix }i dag 7. april`.

cancel-ask = Vil du avlyse #{ $no } **{ $title }**, { $when }{ $series ->
        [1] , alle gongene { $one }
       *[other] {""}
    }? { $coming ->
        [0] Ingen har sagt at dei kjem.
        [one] Éin person har sagt ja og får beskjed.
       *[other] { $coming } personar har sagt ja og får beskjed.
    } Skriv `{ $sure }` (berre «ja» er ikkje nok) eller trykk ✅ innan 15 minutt.
cancelled-how = Set det opp igjen: `{ $prefix }stadfest { $no }`.
cancelled-already-why = #{ $no } { $title } er allereie avlyst. No står grunnen der òg: { $why }
back = Det blir noko av likevel: { $meetup }
back-for-coming = Det blir noko av likevel (**{ $trip }**): { $meetup }
date-off = Avlyst berre denne gongen: #{ $no } { $title }, { $when }{ $why }
date-off-for-coming = Avlyst (**{ $trip }**) berre denne gongen: #{ $no } { $title }, { $when }{ $why }
date-next = Neste gong: { $when }.
date-moved = Flytta berre denne gongen: #{ $no } { $title }, { $before } → { $after }
date-moved-for-coming = Flytta (**{ $trip }**) berre denne gongen: #{ $no } { $title }, { $before } → { $after }
dates-off = Ikkje { $days }.
dates-moved = Flytta til: { $days }.
date-rest = Elles er det { $when }, som før.
series-last-date = Det er siste gongen for #{ $no } { $title }. Slik avlyser du heile treffet: `{ $prefix }avlys { $no }`.
series-there-already = #{ $no } { $title } er alt { $when }.
series-too-many = For mange gonger av #{ $no } { $title } er flytta eller avlyste. Gje treffet eit nytt mønster, til dømes `{ $prefix }treff { $no } kvar tysdag 18:00`.
series-move-which = #{ $no } { $title } er { $when }. Kva gong skal flyttast dit? Til dømes: `{ $prefix }treff { $no } { $day }, { $then }`
date-off-ask = Skal eg avlyse **#{ $no } { $title }** berre { $when }? Trykk ✅ eller skriv «ja», eller trykk ❌ om treffet skal stå.
date-move-ask = Skal eg flytte **#{ $no } { $title }** berre denne gongen: { $before } → { $after }? Trykk ✅ eller skriv «ja», eller trykk ❌.
meet-never = Ein slik dag kjem ikkje. Prøv `{ $prefix }treff Mekkekveld kvar tysdag 18:00`.
cancel-just-one = (berre éin gong: `{ $prefix }avlys { $no } { $day }`)
series-not-that-day = #{ $no } { $title } er ikkje { $day }, men { $when }. Ingenting er endra.
series-moved = Frå no av er det { $when }.
off-none = Det er ikkje noko treff { $day } som kan avlysast. Sjå alle som finst: `{ $prefix }treffa alle`
off-which = Det er fleire treff { $day }: { $meetups }. Slik avlyser du eitt av dei: `{ $prefix }avlys { $no }`.
off-ask = Skal eg avlyse **#{ $no } { $title }**, { $when }? Trykk ✅ eller skriv «ja», eller trykk ❌ om treffet skal stå.
off-one = Slik avlyser du #{ $no } { $title }, { $when }: `{ $prefix }avlys { $no }`.
rsvp-newer = For #{ $no } { $title }, { $when }, gjeld det du svara sist: { $answer ->
        [yes] du kjem
        [maybe] kanskje
       *[other] du kjem ikkje
    }{ $guests ->
        [0] {""}
       *[other] , og tek med { $guests } til
    }.
calendar-sent = Opne denne fila for å få **{ $trip }** i kalenderen din. Når noko endrar seg, skriv du `{ $prefix }kalender` ein gong til: ei ny fil tek plassen til den gamle.
calendar-alone = Filer sender eg berre i ein kryptert direktechat. Skriv `{ $prefix }kalender` til meg der.
calendar-empty = **{ $trip }** har verken stopp med datoar eller treff enno.
