# Bokmål: treff, hvem som kommer, og én dag av turen.

at-venue = , { $venue }
in-place = , { $place_in }
at-venue-in-place = , { $venue } { $place_in }
place-at-venue = { $place }{ $venue }
venue-alone = , { $venue }
venue-in-place = , { $venue } { $place_in }
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
meet-added = Nytt treff: { $meetup }
meet-proposed = Jeg ber reisefølget om å bekrefte det.
meet-how = Kommer du? `{ $prefix }svar { $no } ja`, `kanskje` eller `nei`. Tar du med to, skriver du `{ $prefix }svar { $no } ja +2`.
meet-there-on = Reisefølget er der { $days }.
meet-never-there = Foreløpig er reisefølget ikke der noen av de dagene.
meet-for-rooms = Nytt treff: { $meetup }
meet-for-crew = { $by } foreslår et treff for **{ $trip }**: { $meetup }
meet-for-crew-how = Blir det noe av? Trykk ✅ for å bekrefte, ❌ for å si nei. (Eller `{ $prefix }bekreft { $no }` / `{ $prefix }avlys { $no }`.)
meet-changed = Endret: { $meetup }
meet-changed-for-coming = Endret (**{ $trip }**): { $meetup }
meet-empty = Hva, når og hvor? For eksempel: `{ $prefix }treff Mekkekveld hver tirsdag 18:00 i Stockholm på kulturhuset`.
meet-title-missing = Hva heter det? For eksempel: `{ $prefix }treff Mekkekveld tirsdag 18:00 i Stockholm`.
meet-when-missing = Når er { $title }? For eksempel: `{ $prefix }treff Mekkekveld tirsdag 18:00`.
meet-two-times = Hvilket tidspunkt? Ta ett treff om gangen: `{ $prefix }treff Mekkekveld tirsdag 18:00`.
meet-not-a-time = Når er «{ $typed }», helt nøyaktig? For eksempel: `{ $prefix }treff Mekkekveld tirsdag 18:00`.
meet-past = { $when } er allerede passert. For eksempel: `{ $prefix }treff Mekkekveld tirsdag 18:00`.
meet-twice = Det treffet finnes allerede: #{ $no } { $title }. Slik endrer du det: `{ $prefix }treff { $no } 19:00`.
meet-change-what = Hva skal jeg endre på #{ $no } { $title }? For eksempel: `{ $prefix }treff { $no } 19:00 på biblioteket`.
meet-cancelled-already = #{ $no } { $title } er avlyst.
meet-over = #{ $no } { $title } er over.
not-a-meetup = #{ $no } er ikke et treff. `{ $prefix }treffene alle` viser alle.
confirmed = Bekreftet: { $meetup }
confirmed-already = #{ $no } { $title } er allerede bekreftet.
confirmed-for-coming = Bekreftet (**{ $trip }**): { $meetup }
cancelled = Avlyst: #{ $no } { $title }, { $when }{ $why }
cancelled-already = #{ $no } { $title } er allerede avlyst.
cancelled-for-coming = Avlyst (**{ $trip }**): #{ $no } { $title }, { $when }{ $why }
meetups-head = Treff underveis (**{ $trip }**):
meetups-head-at = Treff i **{ $place }**:
meetups-head-all = Alle kommende treff:
meetups-none = Ingen kommende treff. Slik legger du inn ett: `{ $prefix }treff Mekkekveld tirsdag 18:00 i Stockholm`.
meetups-none-at = Ingen kommende treff { $place_in }. Slik legger du inn ett: `{ $prefix }treff Mekkekveld tirsdag 18:00 i { $place }`.
meetups-none-there = Ingen treff underveis ennå. `{ $prefix }treffene alle` viser alle som finnes. Slik legger du inn ett: `{ $prefix }treff Mekkekveld tirsdag 18:00 i Stockholm`.

show-yes = Kommer: { $names }
show-maybe = Kanskje: { $names }
name-with-guests = { $name } +{ $guests }
show-by = Lagt inn av { $by }.
show-why = Hvorfor: { $why }

rsvp-yes = Vi ses på #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {" "}(du og { $guests } til)
    }. Jeg minner deg på det.
rsvp-maybe = Du kommer kanskje på #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {" "}(du og { $guests } til)
    }. Jeg minner deg på det.
rsvp-no = Greit, du kommer ikke på #{ $no } { $title }, { $when }.
rsvp-overlap = Obs: Det overlapper med #{ $no } { $title }, { $when }.
rsvp-missing = Kommer du på #{ $no } { $title }? `{ $prefix }svar { $no } ja`, `kanskje` eller `nei`.
rsvp-unread = Er «{ $typed }» et ja, et kanskje eller et nei til #{ $no } { $title }? For eksempel: `{ $prefix }svar { $no } ja`.
rsvp-not-that-day = #{ $no } { $title } er ikke { $day }, men { $when }.
too-many-guests = Du kan ta med høyst { $count } gjester.

today-head = **{ $day }**, { $trip }
today-arrive = Ankomst: { $stop }
today-leave = Avreise: { $stop }
today-in = { $stop }
today-nothing = Ingenting på programmet { $day } for { $trip }. `{ $prefix }rute` viser ruten.
today-unread = Hvilken dag er «{ $typed }»? For eksempel: `{ $prefix }i dag tirsdag` eller `{ $prefix }i dag 7. april`.

cancel-ask = Vil du avlyse #{ $no } **{ $title }**, { $when }{ $series ->
        [1] , alle gangene { $one }
       *[other] {""}
    }? { $coming ->
        [0] Ingen har sagt at de kommer.
        [one] Én person har sagt ja, og får beskjed.
       *[other] { $coming } personer har sagt ja, og får beskjed.
    } Skriv `{ $sure }` (bare «ja» er ikke nok) eller trykk ✅ innen 15 minutter.
cancelled-how = Slik setter du det opp igjen: `{ $prefix }bekreft { $no }`.
cancelled-already-why = #{ $no } { $title } er allerede avlyst. Jeg har lagt til grunnen: { $why }
back = Det blir noe av likevel: { $meetup }
back-for-coming = Det blir noe av likevel (**{ $trip }**): { $meetup }
date-off = Avlyst bare denne gangen: #{ $no } { $title }, { $when }{ $why }
date-off-for-coming = Avlyst (**{ $trip }**) bare denne gangen: #{ $no } { $title }, { $when }{ $why }
date-next = Neste gang: { $when }.
date-moved = Flyttet bare denne gangen: #{ $no } { $title }, { $before } → { $after }
date-moved-for-coming = Flyttet (**{ $trip }**) bare denne gangen: #{ $no } { $title }, { $before } → { $after }
dates-off = Ikke { $days }.
dates-moved = Flyttet til: { $days }.
date-rest = Ellers er det { $when }, som før.
series-last-date = Det er siste gang for #{ $no } { $title }. Slik avlyser du hele treffet: `{ $prefix }avlys { $no }`.
series-there-already = #{ $no } { $title } er allerede { $when }.
series-too-many = For mange ganger av #{ $no } { $title } er flyttet eller avlyst. Gi treffet et nytt mønster, for eksempel `{ $prefix }treff { $no } hver tirsdag 18:00`.
series-move-which = #{ $no } { $title } er { $when }. Hvilken gang skal flyttes dit? For eksempel: `{ $prefix }treff { $no } { $day }, { $then }`
date-off-ask = Skal jeg avlyse **#{ $no } { $title }** bare { $when }? Trykk ✅ eller si «ja», eller trykk ❌ for å la det stå.
date-move-ask = Skal jeg flytte **#{ $no } { $title }** bare denne gangen: { $before } → { $after }? Trykk ✅ eller si «ja», eller trykk ❌.
meet-never = En slik dag kommer ikke. Prøv `{ $prefix }treff Mekkekveld hver tirsdag 18:00`.
cancel-just-one = (bare én gang: `{ $prefix }avlys { $no } { $day }`)
series-not-that-day = #{ $no } { $title } er ikke { $day }, men { $when }. Ingenting er endret.
series-moved = Fra nå av er det { $when }.
off-none = Det er ikke noe treff { $day } som kan avlyses. `{ $prefix }treffene alle` viser alle som finnes.
off-which = Det er flere treff { $day }: { $meetups }. Slik avlyser du ett: `{ $prefix }avlys { $no }`.
off-ask = Skal jeg avlyse **#{ $no } { $title }**, { $when }? Trykk ✅ eller si «ja», eller trykk ❌ for å la det stå.
off-one = Slik avlyser du #{ $no } { $title }, { $when }: `{ $prefix }avlys { $no }`.
rsvp-newer = For #{ $no } { $title }, { $when }, gjelder det siste svaret ditt: { $answer ->
        [yes] du kommer
        [maybe] kanskje
       *[other] du kommer ikke
    }{ $guests ->
        [0] {""}
       *[other] , og tar med { $guests } til
    }.
calendar-sent = Åpne denne filen for å få **{ $trip }** i kalenderen din. Når noe endrer seg, skriver du `{ $prefix }kalender` igjen: en ny fil tar plassen til den gamle.
calendar-alone = Filer sender jeg bare i en kryptert direktechat. Skriv `{ $prefix }kalender` til meg der.
calendar-empty = **{ $trip }** har verken stopp med datoer eller treff ennå.
