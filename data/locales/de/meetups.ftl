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
meet-added = Neues Treffen: { $meetup }
meet-proposed = Ich bitte die Crew, es zu bestätigen.
meet-how = Kommst du? `{ $prefix }dabei { $no } ja`, `vielleicht` oder `nein`. Wenn du zwei mitbringst: `{ $prefix }dabei { $no } ja +2`.
meet-there-on = Die Crew ist dort am { $days }.
meet-never-there = Bisher ist die Crew an keinem der Termine dort.
meet-for-rooms = Neues Treffen: { $meetup }
meet-for-crew = { $by } schlägt ein Treffen für „{ $trip }“ vor: { $meetup }
meet-for-crew-how = Soll es stattfinden? Tipp zum Bestätigen auf ✅, zum Absagen auf ❌. (Oder `{ $prefix }bestätigen { $no }` / `{ $prefix }absagen { $no }`.)
meet-changed = Geändert: { $meetup }
meet-changed-for-coming = Geändert („{ $trip }“): { $meetup }
meet-empty = Was, wann und wo? Zum Beispiel: `{ $prefix }Treffen Tüftelabend jeden Dienstag 18:00 in Stockholm im Zentrum`.
meet-title-missing = Wie soll es heißen? Zum Beispiel: `{ $prefix }Treffen Tüftelabend Dienstag 18:00 in Stockholm`.
meet-when-missing = Wann ist „{ $title }“? Zum Beispiel: `{ $prefix }Treffen Tüftelabend Dienstag 18:00`.
meet-two-times = Um wie viel Uhr? Bitte ein Treffen nach dem anderen: `{ $prefix }Treffen Tüftelabend Dienstag 18:00`.
meet-not-a-time = Wann genau ist „{ $typed }“? Zum Beispiel: `{ $prefix }Treffen Tüftelabend Dienstag 18:00`.
meet-past = { $when } ist schon vorbei. Zum Beispiel: `{ $prefix }Treffen Tüftelabend Dienstag 18:00`.
meet-twice = Das Treffen gibt es schon: #{ $no } { $title }. Ändern: `{ $prefix }Treffen { $no } 19:00`.
meet-change-what = Was soll ich an #{ $no } { $title } ändern? Zum Beispiel: `{ $prefix }Treffen { $no } 19:00 in der Bibliothek`.
meet-cancelled-already = #{ $no } { $title } ist abgesagt.
meet-over = #{ $no } { $title } ist vorbei.
not-a-meetup = #{ $no } ist kein Treffen. `{ $prefix }Termine alle` zeigt alle.
confirmed = Bestätigt: { $meetup }
confirmed-already = #{ $no } { $title } ist schon bestätigt.
confirmed-for-coming = Bestätigt („{ $trip }“): { $meetup }
cancelled = Abgesagt: #{ $no } { $title }, { $when }{ $why }
cancelled-already = #{ $no } { $title } ist schon abgesagt.
cancelled-for-coming = Abgesagt („{ $trip }“): #{ $no } { $title }, { $when }{ $why }
meetups-head = Treffen unterwegs („{ $trip }“):
meetups-head-at = Treffen in **{ $place }**:
meetups-head-all = Alle kommenden Treffen:
meetups-none = Keine kommenden Treffen. So legst du eins an: `{ $prefix }Treffen Tüftelabend Dienstag 18:00 in Stockholm`.
meetups-none-at = Keine kommenden Treffen in { $place }. So legst du eins an: `{ $prefix }Treffen Tüftelabend Dienstag 18:00 in { $place }`.
meetups-none-there = Noch keine Treffen unterwegs. `{ $prefix }Termine alle` zeigt alle, die es gibt. So legst du eins an: `{ $prefix }Treffen Tüftelabend Dienstag 18:00 in Stockholm`.

show-yes = Dabei: { $names }
show-maybe = Vielleicht: { $names }
name-with-guests = { $name } +{ $guests }
show-by = Eingetragen von { $by }.
show-why = Warum: { $why }

rsvp-yes = Bis dann bei #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
        [one] {" "}(du und 1 weitere Person)
       *[other] {" "}(du und { $guests } weitere)
    }. Ich erinnere dich.
rsvp-maybe = Du kommst vielleicht zu #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
        [one] {" "}(du und 1 weitere Person)
       *[other] {" "}(du und { $guests } weitere)
    }. Ich erinnere dich.
rsvp-no = Gut, du kommst nicht zu #{ $no } { $title }, { $when }.
rsvp-overlap = Achtung, das überschneidet sich mit #{ $no } { $title }, { $when }.
rsvp-missing = Kommst du zu #{ $no } { $title }? `{ $prefix }dabei { $no } ja`, `vielleicht` oder `nein`.
rsvp-unread = Heißt „{ $typed }“ ja, vielleicht oder nein für #{ $no } { $title }? Zum Beispiel: `{ $prefix }dabei { $no } ja`.
rsvp-not-that-day = Am { $day } findet #{ $no } { $title } nicht statt. Der Termin: { $when }.
too-many-guests = Du kannst bis zu { $count } Leute mitbringen.

today-head = **{ $day }**, { $trip }
today-arrive = Ankunft: { $stop }
today-leave = Abreise: { $stop }
today-in = { $stop }
today-nothing = Am { $day } steht für „{ $trip }“ nichts an. `{ $prefix }Stationen` zeigt die Route.
today-unread = Welchen Tag meinst du mit „{ $typed }“? Zum Beispiel: `{ $prefix }heute Dienstag` oder `{ $prefix }heute 7. April`.

cancel-ask = #{ $no } **{ $title }**, { $when }, absagen{ $series ->
        [1] , und zwar alle Termine { $one }
       *[other] {""}
    }? { $coming ->
        [0] Bisher hat niemand zugesagt.
        [one] Eine Person hat zugesagt; ich sage ihr Bescheid.
       *[other] { $coming } Leute haben zugesagt; ich sage ihnen Bescheid.
    } Schreib innerhalb von 15 Minuten `{ $sure }` („ja“ allein reicht nicht) oder tipp auf ✅.
cancelled-how = Soll es doch stattfinden: `{ $prefix }bestätigen { $no }`.
cancelled-already-why = #{ $no } { $title } ist schon abgesagt. Den Grund habe ich ergänzt: { $why }
back = Findet doch statt: { $meetup }
back-for-coming = Findet doch statt („{ $trip }“): { $meetup }
date-off = Nur dieses Mal abgesagt: #{ $no } { $title }, { $when }{ $why }
date-off-for-coming = Abgesagt („{ $trip }“), nur dieses Mal: #{ $no } { $title }, { $when }{ $why }
date-next = Nächstes Mal: { $when }.
date-moved = Nur dieses Mal verschoben: #{ $no } { $title }, { $before } → { $after }
date-moved-for-coming = Verschoben („{ $trip }“), nur dieses Mal: #{ $no } { $title }, { $before } → { $after }
dates-off = Nicht { $days }.
dates-moved = Verschoben auf: { $days }.
date-rest = Sonst bleibt es bei: { $when }.
series-last-date = Das ist der letzte Termin von #{ $no } { $title }. Ganz absagen: `{ $prefix }absagen { $no }`.
series-there-already = #{ $no } { $title } findet schon { $when } statt.
series-too-many = Bei #{ $no } { $title } sind zu viele Termine verschoben oder abgesagt. Gib eine neue Regel an, zum Beispiel `{ $prefix }Treffen { $no } jeden Dienstag 18:00`.
series-move-which = #{ $no } { $title } ist { $when }. Welcher Termin soll dorthin verschoben werden? Zum Beispiel: `{ $prefix }Treffen { $no } { $day }, { $then }`
date-off-ask = Soll ich **#{ $no } { $title }** nur { $when } absagen? Tipp auf ✅ oder schreib „ja“. Mit ❌ findet es statt.
date-move-ask = Soll ich **#{ $no } { $title }** nur dieses Mal verschieben: { $before } → { $after }? Tipp auf ✅ oder schreib „ja“. Mit ❌ lasse ich es.
meet-never = So ein Tag kommt nicht mehr. Versuch es mit `{ $prefix }Treffen Tüftelabend jeden Dienstag 18:00`.
cancel-just-one = (nur einen davon: `{ $prefix }absagen { $no } { $day }`)
series-not-that-day = Am { $day } findet #{ $no } { $title } nicht statt. Der Termin: { $when }. Geändert hat sich nichts.
series-moved = Ab jetzt ist es { $when }.
off-none = Am { $day } gibt es kein Treffen, das man absagen könnte. `{ $prefix }Termine alle` zeigt alle, die es gibt.
off-which = Am { $day } gibt es mehrere Treffen: { $meetups }. So sagst du eins ab: `{ $prefix }absagen { $no }`.
off-ask = Soll ich **#{ $no } { $title }**, { $when }, absagen? Tipp auf ✅ oder schreib „ja“. Mit ❌ findet es statt.
off-one = So sagst du #{ $no } { $title }, { $when }, ab: `{ $prefix }absagen { $no }`.
rsvp-newer = Für #{ $no } { $title }, { $when }, gilt deine neuere Antwort: { $answer ->
        [yes] du kommst
        [maybe] vielleicht
       *[other] du kommst nicht
    }{ $guests ->
        [0] {""}
        [one] , mit einer weiteren Person
       *[other] , mit { $guests } weiteren
    }.
calendar-sent = Öffne diese Datei, dann hast du „{ $trip }“ in deinem Kalender. Wenn sich etwas ändert, schreib noch einmal `{ $prefix }Kalender`: Eine neue Datei ersetzt die alte.
calendar-alone = Dateien schicke ich nur im verschlüsselten Direktchat. Schreib mir dort `{ $prefix }Kalender`.
calendar-empty = „{ $trip }“ hat noch keine Stationen mit Datum und keine Treffen.
