# Bokmål: treff, hvem som kommer, og én dag av reisen.

at-venue = , { $venue }
in-place = , i { $place }
at-venue-in-place = , { $venue } i { $place }
place-at-venue = { $place }{ $venue }
venue-alone = , { $venue }
venue-in-place = , { $venue } i { $place }
is-proposed = {" "}(foreslått, ikke bekreftet ennå)
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

is-unconfirmed = {" "}(ikke sikkert, sjekk først)
meet-added = Treff { $meetup }
meet-proposed = Det er foreslått nå; reisefølget får vite det og bekrefter.
meet-how = Kommer du? `{ $prefix }svar { $no } ja`, `kanskje` eller `nei`; med `{ $prefix }svar { $no } ja +2` tar du med to.
meet-there-on = Mens reisefølget er der: { $days }.
meet-never-there = Reisefølget er foreløpig ikke der på noen av dagene.
meet-for-rooms = Nytt: { $meetup }
meet-for-crew = { $by } foreslår for **{ $trip }**: { $meetup }
meet-for-crew-how = Blir det noe av? ✅ for å bekrefte, ❌ for å avlyse. (Eller `{ $prefix }bekreft { $no }` / `{ $prefix }avlys { $no }`.)
meet-changed = Endret: { $meetup }
meet-changed-for-coming = Endret, i **{ $trip }**: { $meetup }
meet-empty = Hva, når og hvor? For eksempel: `{ $prefix }treff Mekkekveld hver tirsdag 18:00 i Stockholm på kulturhuset`.
meet-title-missing = Hva heter det? For eksempel: `{ $prefix }treff Mekkekveld tirsdag 18:00 i Stockholm`.
meet-when-missing = Når er { $title }? For eksempel: `{ $prefix }treff Mekkekveld tirsdag 18:00`.
meet-two-times = Jeg leste to tidspunkter. Ett treff om gangen: `{ $prefix }treff Mekkekveld tirsdag 18:00`.
meet-not-a-time = «{ $typed }» er ikke et tidspunkt å møtes på. For eksempel: `{ $prefix }treff Mekkekveld tirsdag 18:00`.
meet-past = { $when } er allerede over. For eksempel: `{ $prefix }treff Mekkekveld tirsdag 18:00`.
meet-twice = Det finnes allerede: #{ $no } { $title }. `{ $prefix }treff { $no } 19:00` endrer det.
meet-change-what = Hva skal endres ved #{ $no } { $title }? For eksempel: `{ $prefix }treff { $no } 19:00 på biblioteket`.
meet-cancelled-already = #{ $no } { $title } er avlyst.
meet-over = #{ $no } { $title } er over.
not-a-meetup = #{ $no } er ikke et treff. `{ $prefix }treffene alle` viser numrene.
confirmed = Bekreftet: { $meetup }
confirmed-already = #{ $no } { $title } er allerede bekreftet.
confirmed-for-coming = Bekreftet, i **{ $trip }**: { $meetup }
cancelled = Avlyst: #{ $no } { $title }, { $when }{ $why }
cancelled-already = #{ $no } { $title } var allerede avlyst.
cancelled-for-coming = Avlyst, i **{ $trip }**: #{ $no } { $title }, { $when }{ $why }
meetups-head = Treff mens **{ $trip }** er der:
meetups-head-at = Treff i **{ $place }**:
meetups-head-all = Alle kommende treff:
meetups-none = Ingen kommende treff. `{ $prefix }treff Mekkekveld tirsdag 18:00 i Stockholm` lager ett.
meetups-none-at = Ingen kommende treff i { $place }. `{ $prefix }treff Mekkekveld tirsdag 18:00 i { $place }` lager ett.
meetups-none-there = Ingen treff på veien foreløpig. `{ $prefix }treffene alle` viser alle, `{ $prefix }treff Mekkekveld tirsdag 18:00 i Stockholm` lager ett.

show-yes = Kommer: { $names }
show-maybe = Kanskje: { $names }
name-with-guests = { $name } +{ $guests }
show-by = Laget av { $by }.
show-why = Hvorfor: { $why }

rsvp-yes = Vi ses på #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {", du og "}{ $guests } til
    }. Jeg minner deg på det.
rsvp-maybe = Kanskje, på #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {", du og "}{ $guests } til
    }. Jeg minner deg på det.
rsvp-no = Ikke denne gangen: #{ $no } { $title }, { $when }.
rsvp-overlap = Obs: Det overlapper med #{ $no } { $title }, { $when }.
rsvp-missing = Kommer du på #{ $no } { $title }? `{ $prefix }svar { $no } ja`, `kanskje` eller `nei`.
rsvp-unread = For #{ $no } { $title } ser jeg etter ja, kanskje eller nei, og fant «{ $typed }». `{ $prefix }svar { $no } ja` virker.
rsvp-not-that-day = #{ $no } { $title } er ikke { $day }, men { $when }.
too-many-guests = Velg fra +0 til +{ $count } gjester.

today-head = **{ $day }**, { $trip }
today-arrive = Ankomst: { $stop }
today-leave = Avreise: { $stop }
today-in = { $stop }
today-nothing = Ingenting { $day } for { $trip }. `{ $prefix }rute` viser veien.
today-unread = Jeg så etter en dag og fant «{ $typed }». `{ $prefix }idag tirsdag` eller `{ $prefix }idag 7. april` virker.

cancel-ask = Avlyse #{ $no } **{ $title }**, { $when }{ $series ->
        [1] , alle gangene
       *[other] {""}
    }? { $coming ->
        [0] Ingen har sagt at de kommer.
        [one] Én person har tenkt seg dit, og får beskjed.
       *[other] { $coming } personer har tenkt seg dit, og får beskjed.
    } Skriv `{ $sure }`, eller trykk ✅, innen 15 minutter.
cancelled-how = `{ $prefix }bekreft { $no }` setter det opp igjen.
cancelled-already-why = #{ $no } { $title } var allerede avlyst. Grunnen er notert: { $why }
back = Det blir noe av likevel: { $meetup }
back-for-coming = Det blir noe av likevel, i **{ $trip }**: { $meetup }
series-cancel-one = #{ $no } { $title } er { $when }, og jeg kan ikke avlyse én enkelt gang ennå. `{ $prefix }treff { $no } -- { $kept }ikke { $day }` sier fra til alle i en merknad, `{ $prefix }svar { $no } nei { $day }` sier at du ikke kommer, `{ $prefix }avlys { $no }` avlyser alle gangene (jeg spør først).
series-move-one = #{ $no } { $title } er { $when }, og jeg kan ikke flytte én enkelt gang ennå. `{ $prefix }treff { $no } -- { $kept }denne gangen { $then }` sier fra til alle i en merknad; bare et klokkeslett, som `{ $prefix }treff { $no } 19:30`, flytter alle gangene.
series-not-that-day = #{ $no } { $title } er ikke { $day }, men { $when }. Ingenting ble endret.
series-moved = Fra nå av er det { $when }.
off-none = Jeg finner ikke noe treff { $day } som kan avlyses. `{ $prefix }treffene alle` viser alle.
off-which = Det er flere treff { $day }: { $meetups }. Slik avlyser du ett: `{ $prefix }avlys { $no }`.
off-ask = Skal jeg avlyse **#{ $no } { $title }**, { $when }? ✅ eller «ja» avlyser det, ❌ lar det stå.
off-one = Slik avlyser du #{ $no } { $title }, { $when }: `{ $prefix }avlys { $no }`.
rsvp-newer = For #{ $no } { $title }, { $when }, gjelder det du svarte sist: { $answer ->
        [yes] du kommer
        [maybe] kanskje
       *[other] du kommer ikke
    }{ $guests ->
        [0] {""}
       *[other] , med { $guests } til
    }.
