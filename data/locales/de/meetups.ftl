# Deutsch: Treffen, wer kommt, und ein Tag der Reise.

at-venue = , { $venue }
in-place = , in { $place }
at-venue-in-place = , { $venue } in { $place }
place-at-venue = { $place }{ $venue }
venue-alone = , { $venue }
venue-in-place = , { $venue } in { $place }
is-proposed = {" "}(vorgeschlagen, noch nicht bestätigt)
is-cancelled = {" "}(abgesagt)
coming = {" · "}{ $yes ->
        [0] {""}
       *[other] { $yes } ja
    }{ $maybe ->
        [0] {""}
       *[other] { $yes ->
            [0] {""}
           *[other] {", "}
        }{ $maybe } vielleicht
    }
meetup-line = **#{ $no } { $title }**, { $when }{ $where }{ $state }{ $certain }{ $coming }{ $note }{ $link }

is-unconfirmed = {" "}(nicht sicher, vorher nachfragen)
meet-added = Treffen { $meetup }
meet-proposed = Jetzt ist es vorgeschlagen; die Crew erfährt davon und bestätigt es.
meet-how = Kommst du? `{ $prefix }dabei { $no } ja`, `vielleicht` oder `nein`; `{ $prefix }dabei { $no } ja +2` bringt zwei mit.
meet-there-on = Während die Crew dort ist: { $days }.
meet-never-there = Bisher ist die Crew an keinem dieser Tage dort.
meet-for-rooms = Neu: { $meetup }
meet-for-crew = { $by } schlägt für **{ $trip }** vor: { $meetup }
meet-for-crew-how = Findet es statt? ✅ zum Bestätigen, ❌ zum Absagen. (Oder `{ $prefix }bestätigen { $no }` / `{ $prefix }absagen { $no }`.)
meet-changed = Geändert: { $meetup }
meet-changed-for-coming = Geändert, bei **{ $trip }**: { $meetup }
meet-empty = Was, wann und wo? Zum Beispiel: `{ $prefix }Treffen Tüftelabend jeden Dienstag 18:00 in Stockholm im Zentrum`.
meet-title-missing = Wie heißt es? Zum Beispiel: `{ $prefix }Treffen Tüftelabend Dienstag 18:00 in Stockholm`.
meet-when-missing = Wann ist { $title }? Zum Beispiel: `{ $prefix }Treffen Tüftelabend Dienstag 18:00`.
meet-two-times = Ich lese zwei Zeiten. Ein Treffen nach dem anderen: `{ $prefix }Treffen Tüftelabend Dienstag 18:00`.
meet-not-a-time = „{ $typed }“ ist keine Zeit für ein Treffen. Zum Beispiel: `{ $prefix }Treffen Tüftelabend Dienstag 18:00`.
meet-past = { $when } ist schon vorbei. Zum Beispiel: `{ $prefix }Treffen Tüftelabend Dienstag 18:00`.
meet-twice = Das gibt es schon: #{ $no } { $title }. `{ $prefix }Treffen { $no } 19:00` ändert es.
meet-change-what = Was soll sich an #{ $no } { $title } ändern? Zum Beispiel: `{ $prefix }Treffen { $no } 19:00 in der Bibliothek`.
meet-cancelled-already = #{ $no } { $title } wurde abgesagt.
meet-over = #{ $no } { $title } ist vorbei.
not-a-meetup = #{ $no } ist kein Treffen. `{ $prefix }Termine alle` zeigt die Nummern.
confirmed = Bestätigt: { $meetup }
confirmed-already = #{ $no } { $title } steht schon fest.
confirmed-for-coming = Bestätigt, bei **{ $trip }**: { $meetup }
cancelled = Abgesagt: #{ $no } { $title }, { $when }{ $why }
cancelled-already = #{ $no } { $title } ist schon abgesagt.
cancelled-for-coming = Abgesagt, bei **{ $trip }**: #{ $no } { $title }, { $when }{ $why }
meetups-head = Treffen, während **{ $trip }** dort ist:
meetups-head-at = Treffen in **{ $place }**:
meetups-head-all = Alle kommenden Treffen:
meetups-none = Keine kommenden Treffen. `{ $prefix }Treffen Tüftelabend Dienstag 18:00 in Stockholm` legt eins an.
meetups-none-at = Keine kommenden Treffen in { $place }. `{ $prefix }Treffen Tüftelabend Dienstag 18:00 in { $place }` legt eins an.
meetups-none-there = Bisher keine Treffen auf dem Weg. `{ $prefix }Termine alle` zeigt alle, `{ $prefix }Treffen Tüftelabend Dienstag 18:00 in Stockholm` legt eins an.

show-yes = Dabei: { $names }
show-maybe = Vielleicht: { $names }
name-with-guests = { $name } +{ $guests }
show-by = Angelegt von { $by }.
show-why = Warum: { $why }

rsvp-yes = Bis dann bei #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {", du und noch "}{ $guests }
    }. Ich erinnere dich.
rsvp-maybe = Vielleicht, bei #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {", du und noch "}{ $guests }
    }. Ich erinnere dich.
rsvp-no = Diesmal nicht: #{ $no } { $title }, { $when }.
rsvp-overlap = Achtung: Es überschneidet sich mit #{ $no } { $title }, { $when }.
rsvp-missing = Kommst du zu #{ $no } { $title }? `{ $prefix }dabei { $no } ja`, `vielleicht` oder `nein`.
rsvp-unread = Für #{ $no } { $title } suche ich ja, vielleicht oder nein und finde „{ $typed }“. `{ $prefix }dabei { $no } ja` geht.
rsvp-not-that-day = #{ $no } { $title } ist nicht { $day }, sondern { $when }.
too-many-guests = Bitte von +0 bis +{ $count }.

today-head = **{ $day }**, { $trip }
today-arrive = Ankunft: { $stop }
today-leave = Abreise: { $stop }
today-in = { $stop }
today-nothing = { $day }: nichts los bei { $trip }. `{ $prefix }Stationen` zeigt den Weg.
today-unread = Ich habe einen Tag gesucht und „{ $typed }“ gefunden. `{ $prefix }heute Dienstag` oder `{ $prefix }heute 7. April` geht.

cancel-ask = #{ $no } **{ $title }**, { $when }, absagen{ $series ->
        [1] , und zwar alle Termine
       *[other] {""}
    }? { $coming ->
        [0] Bisher hat niemand zugesagt.
        [one] Eine Person will kommen und hört davon.
       *[other] { $coming } Leute wollen kommen und hören davon.
    } Schreib innerhalb von 15 Minuten `{ $sure }`, oder tippe ✅ an.
cancelled-how = `{ $prefix }bestätigen { $no }` macht das rückgängig.
cancelled-already-why = #{ $no } { $title } ist schon abgesagt. Den Grund habe ich notiert: { $why }
back = Findet doch statt: { $meetup }
back-for-coming = Findet doch statt, bei **{ $trip }**: { $meetup }
series-cancel-one = #{ $no } { $title } ist { $when }, und einen einzelnen Termin kann ich noch nicht absagen. `{ $prefix }Treffen { $no } -- { $kept }nicht am { $day }` sagt es allen in einer Notiz, `{ $prefix }dabei { $no } nein { $day }` heißt, dass du nicht kommst, `{ $prefix }absagen { $no }` sagt alle Termine ab (ich frage vorher).
series-move-one = #{ $no } { $title } ist { $when }, und einen einzelnen Termin kann ich noch nicht verschieben. `{ $prefix }Treffen { $no } -- { $kept }diesmal { $then }` sagt es allen in einer Notiz; nur eine Uhrzeit, etwa `{ $prefix }Treffen { $no } 19:30`, verschiebt alle Termine.
series-not-that-day = #{ $no } { $title } ist nicht { $day }, sondern { $when }. Geändert hat sich nichts.
series-moved = Ab jetzt { $when }.
off-none = Am { $day } finde ich kein Treffen, das man absagen könnte. `{ $prefix }Termine alle` zeigt alle.
off-which = Am { $day } gibt es mehrere Treffen: { $meetups }. So sagst du eins ab: `{ $prefix }absagen { $no }`.
off-ask = Soll ich **#{ $no } { $title }**, { $when } absagen? ✅ oder „ja“ sagt es ab, ❌ lässt es stehen.
off-one = So sagst du #{ $no } { $title }, { $when }, ab: `{ $prefix }absagen { $no }`.
rsvp-newer = Für #{ $no } { $title }, { $when }, gilt, was du zuletzt geantwortet hast: { $answer ->
        [yes] du kommst
        [maybe] vielleicht
       *[other] du kommst nicht
    }{ $guests ->
        [0] {""}
       *[other] {" und bringst "}{ $guests } mit
    }.
