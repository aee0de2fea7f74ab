# Dansk: møder, hvem der kommer, og én dag af rejsen.

at-venue = , { $venue }
in-place = , i { $place }
at-venue-in-place = , { $venue } i { $place }
place-at-venue = { $place }{ $venue }
venue-alone = , { $venue }
venue-in-place = , { $venue } i { $place }
is-proposed = {" "}(foreslået, ikke bekræftet endnu)
is-cancelled = {" "}(aflyst)
coming = {" · "}{ $yes ->
        [0] {""}
       *[other] { $yes } ja
    }{ $maybe ->
        [0] {""}
       *[other] { $yes ->
            [0] {""}
           *[other] {", "}
        }{ $maybe } måske
    }
meetup-line = **#{ $no } { $title }**, { $when }{ $where }{ $state }{ $certain }{ $coming }{ $note }{ $link }

is-unconfirmed = {" "}(ikke sikkert, tjek først)
meet-added = Møde { $meetup }
meet-proposed = Det er foreslået nu; holdet får besked og bekræfter.
meet-how = Kommer du? `{ $prefix }svar { $no } ja`, `måske` eller `nej`; `{ $prefix }svar { $no } ja +2` tager to med.
meet-there-on = Mens de rejsende er der: { $days }.
meet-never-there = De rejsende er der ikke på nogen af dagene indtil videre.
meet-for-rooms = Nyt: { $meetup }
meet-for-crew = { $by } foreslår til **{ $trip }**: { $meetup }
meet-for-crew-how = Bliver det til noget? ✅ for at bekræfte, ❌ for at aflyse. (Eller `{ $prefix }bekræft { $no }` / `{ $prefix }aflys { $no }`.)
meet-changed = Ændret: { $meetup }
meet-changed-for-coming = Ændret, på **{ $trip }**: { $meetup }
meet-empty = Hvad, hvornår og hvor? For eksempel: `{ $prefix }møde Nørkleaften hver tirsdag 18:00 i Stockholm på centret`.
meet-title-missing = Hvad hedder det? For eksempel: `{ $prefix }møde Nørkleaften tirsdag 18:00 i Stockholm`.
meet-when-missing = Hvornår er { $title }? For eksempel: `{ $prefix }møde Nørkleaften tirsdag 18:00`.
meet-two-times = Jeg læste to tidspunkter. Ét møde ad gangen: `{ $prefix }møde Nørkleaften tirsdag 18:00`.
meet-not-a-time = ”{ $typed }” er ikke et tidspunkt at mødes på. For eksempel: `{ $prefix }møde Nørkleaften tirsdag 18:00`.
meet-past = { $when } er allerede forbi. For eksempel: `{ $prefix }møde Nørkleaften tirsdag 18:00`.
meet-twice = Det findes allerede: #{ $no } { $title }. `{ $prefix }møde { $no } 19:00` ændrer det.
meet-change-what = Hvad skal ændres ved #{ $no } { $title }? For eksempel: `{ $prefix }møde { $no } 19:00 på biblioteket`.
meet-cancelled-already = #{ $no } { $title } er blevet aflyst.
meet-over = #{ $no } { $title } er forbi.
not-a-meetup = #{ $no } er ikke et møde. `{ $prefix }møder alle` viser deres numre.
confirmed = Bekræftet: { $meetup }
confirmed-already = #{ $no } { $title } er allerede bekræftet.
confirmed-for-coming = Bekræftet, på **{ $trip }**: { $meetup }
cancelled = Aflyst: #{ $no } { $title }, { $when }{ $why }
cancelled-already = #{ $no } { $title } var allerede aflyst.
cancelled-for-coming = Aflyst, på **{ $trip }**: #{ $no } { $title }, { $when }{ $why }
meetups-head = Møder, mens **{ $trip }** er der:
meetups-head-at = Møder i **{ $place }**:
meetups-head-all = Alle kommende møder:
meetups-none = Ingen kommende møder. `{ $prefix }møde Nørkleaften tirsdag 18:00 i Stockholm` opretter et.
meetups-none-at = Ingen kommende møder i { $place }. `{ $prefix }møde Nørkleaften tirsdag 18:00 i { $place }` opretter et.
meetups-none-there = Ingen møder undervejs indtil videre. `{ $prefix }møder alle` viser alle, `{ $prefix }møde Nørkleaften tirsdag 18:00 i Stockholm` opretter et.

show-yes = Kommer: { $names }
show-maybe = Måske: { $names }
name-with-guests = { $name } +{ $guests }
show-by = Oprettet af { $by }.
show-why = Hvorfor: { $why }

rsvp-yes = Vi ses til #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {", dig og "}{ $guests } til
    }. Jeg minder dig om det.
rsvp-maybe = Måske, til #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {", dig og "}{ $guests } til
    }. Jeg minder dig om det.
rsvp-no = Ikke denne gang: #{ $no } { $title }, { $when }.
rsvp-overlap = Obs: Det overlapper med #{ $no } { $title }, { $when }.
rsvp-missing = Kommer du til #{ $no } { $title }? `{ $prefix }svar { $no } ja`, `måske` eller `nej`.
rsvp-unread = Til #{ $no } { $title } leder jeg efter ja, måske eller nej, og fandt ”{ $typed }”. `{ $prefix }svar { $no } ja` virker.
rsvp-not-that-day = #{ $no } { $title } er ikke { $day }, men { $when }.
too-many-guests = Fra +0 til +{ $count } gæster, tak.

today-head = **{ $day }**, { $trip }
today-arrive = Ankomst: { $stop }
today-leave = Afrejse: { $stop }
today-in = { $stop }
today-nothing = Intet { $day } for { $trip }. `{ $prefix }rute` viser vejen.
today-unread = Jeg ledte efter en dag og fandt ”{ $typed }”. `{ $prefix }idag tirsdag` eller `{ $prefix }idag 7. april` virker.

cancel-ask = Aflyse #{ $no } **{ $title }**, { $when }{ $series ->
        [1] , alle gange
       *[other] {""}
    }? { $coming ->
        [0] Ingen har sagt, at de kommer.
        [one] Én person regner med at komme og får besked.
       *[other] { $coming } personer regner med at komme og får besked.
    } Skriv `{ $sure }`, eller tryk ✅, inden for 15 minutter.
cancelled-how = `{ $prefix }bekræft { $no }` sætter det på igen.
cancelled-already-why = #{ $no } { $title } var allerede aflyst. Grunden er noteret: { $why }
back = Det bliver til noget alligevel: { $meetup }
back-for-coming = Det bliver til noget alligevel, på **{ $trip }**: { $meetup }
series-cancel-one = #{ $no } { $title } er { $when }, og jeg kan ikke aflyse en enkelt gang endnu. `{ $prefix }møde { $no } -- { $kept }ikke { $day }` siger det til alle i en note, `{ $prefix }svar { $no } nej { $day }` siger, at du ikke kommer, `{ $prefix }aflys { $no }` aflyser alle gange (jeg spørger først).
series-move-one = #{ $no } { $title } er { $when }, og jeg kan ikke flytte en enkelt gang endnu. `{ $prefix }møde { $no } -- { $kept }denne gang { $then }` siger det til alle i en note; et klokkeslæt alene, som `{ $prefix }møde { $no } 19:30`, flytter alle gange.
series-not-that-day = #{ $no } { $title } er ikke { $day }, men { $when }. Der blev ikke ændret noget.
series-moved = Fra nu af er det { $when }.
off-none = Jeg finder ikke noget møde { $day }, der kan aflyses. `{ $prefix }møder alle` viser alle.
off-which = Der er flere møder { $day }: { $meetups }. Sådan aflyser du ét: `{ $prefix }aflys { $no }`.
off-ask = Skal jeg aflyse **#{ $no } { $title }**, { $when }? ✅ eller ”ja” aflyser det, ❌ lader det stå.
off-one = Sådan aflyser du #{ $no } { $title }, { $when }: `{ $prefix }aflys { $no }`.
rsvp-newer = Til #{ $no } { $title }, { $when }, gælder det, du svarede sidst: { $answer ->
        [yes] du kommer
        [maybe] måske
       *[other] du kommer ikke
    }{ $guests ->
        [0] {""}
       *[other] , med { $guests } mere
    }.
