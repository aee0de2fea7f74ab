# Deutsch: Pings, das Wort am Abend, Erinnerungen, und was sich für einen selbst einstellen lässt.

ping = **{ $title }** (#{ $no }) { $left }: { $when }{ $where }{ $state }{ $coming }{ $note }
ping-begun = **{ $title }** (#{ $no }) läuft schon: { $when }{ $where }{ $state }{ $coming }{ $note }
missed-for-maker = Ich war weg und habe einen Ping verpasst: #{ $no } { $title }, { $when }. Jetzt ist es vorbei; im Raum habe ich nichts gesagt.
own-ping = Du wolltest erinnert werden: { $what }
own-ping-late = Ich war weg, darum kommt das spät. Für { $when } wolltest du erinnert werden: { $what }

evening-head = **{ $trip }** geht bald los:
evening-bed = Heute Nacht in { $place }: { $kind }{ $people } bei { $host }, #{ $no }{ $note }
evening-offered-tonight = **Heute Nacht in { $place }: noch nichts angenommen.** Angeboten: { $offers }
evening-offered = { $day } in { $place }: noch nichts angenommen. Angeboten: { $offers }
evening-none-tonight = **Heute Nacht in { $place }: kein Bett.**
evening-none = { $day } in { $place }: kein Bett.

lead-days = { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
lead-hours = { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
    }
lead-minutes = { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
leads-unread = „{ $typed }“ kann ich nicht als Vorlauf lesen. `1d 2h`, `30m` und `keine` gehen.
leads-too-many = Höchstens { $count } Erinnerungen für ein Treffen.
leads-range = Von einer Minute bis { $days } Tage vorher.
remind-empty = Woran, und wann? `{ $prefix }erinnere { $no } 1d 2h` für ein Treffen, `{ $prefix }erinnere mich morgen 9:00 Tickets kaufen` für dich.
remind-which = An welches Treffen? `{ $prefix }erinnere { $no } 1d 2h`, oder nur für dich `{ $prefix }erinnere mich { $no } 30m`.
remind-set = Ping für #{ $no } { $title }, Vorlauf: { $leads }.
remind-none = Für #{ $no } { $title } gibt es keinen Ping.
remind-room = Treffen pinge ich hier vor Beginn an, Vorlauf: { $leads }.
remind-room-none = Treffen pinge ich hier nicht mehr an.
remind-me-meetup = Ich erinnere dich an #{ $no } { $title }, Vorlauf: { $leads }.
remind-me-meetup-none = An #{ $no } { $title } erinnere ich dich nicht extra; es bleibt bei dem, was der Raum hört.
remind-me-too-late = #{ $no } { $title } beginnt schon { $left }, früher als das. Zum Beispiel: `{ $prefix }erinnere mich { $no } { $minutes }m`.
remind-me-set = Ich erinnere dich { $left }, { $when }: { $what }
remind-me-none = { $count ->
        [0] Du hattest keine gesetzt.
        [one] Deine Erinnerung ist weg.
       *[other] Deine { $count } Erinnerungen sind weg.
    }
remind-when-missing = Wann? Zum Beispiel: `{ $prefix }erinnere mich morgen 9:00 Tickets kaufen`, oder `{ $prefix }erinnere mich 2h Kari anrufen`.
remind-what-missing = { $when }: woran? Zum Beispiel: `{ $prefix }erinnere mich morgen 9:00 Tickets kaufen`.
remind-past = { $when } ist schon vorbei. Zum Beispiel: `{ $prefix }erinnere mich morgen 9:00 Tickets kaufen`.
remind-too-far = Bitte höchstens { $days } Tage im Voraus.
remind-too-many = Du hast { $count } Erinnerungen gesetzt, mehr gehen nicht. `{ $prefix }erinnere mich nicht` löscht sie.
reminders-head = Pings für **{ $trip }**:
reminders-line = #{ $no } { $title }, { $when } · Vorlauf: { $leads }
reminders-mine = Nur du, vor #{ $no } { $title }: { $leads }
reminders-own = { $no }. Du, { $when }: { $what }
reminders-none = Nichts gesetzt. `{ $prefix }erinnere mich morgen 9:00 Tickets kaufen` setzt eine.

tz-is = Deine Zeitangaben lese ich in der Zone { $zone }, dort ist es { $now }. `{ $prefix }Zeitzone Europe/Stockholm` ändert das.
tz-set = Ab jetzt lese ich deine Zeitangaben in der Zone { $zone }, dort ist es { $now }. Was einen Ort hat, gilt in dessen Zeit.
tz-room-set = Zeitangaben in diesem Raum lese ich in der Zone { $zone }, dort ist es { $now }.
tz-room-what = Die Zone dieses Raums: welche? `{ $prefix }Zeitzone Raum Europe/Oslo` oder `{ $prefix }Zeitzone Raum Oslo` geht.
tz-no-room = Das ist für Räume. Für dich: `{ $prefix }Zeitzone Europe/Oslo`.
tz-unknown = Die Zone „{ $typed }“ kenne ich nicht. `{ $prefix }Zeitzone Europe/Oslo` oder `{ $prefix }Zeitzone Oslo` geht.

me-head = Du bist { $name }; deine Zone ist { $zone }, dort ist es { $now }.
me-more-in-direct-chat = Den Rest sage ich dir im Direktchat.
me-no-trip = Du hast hier noch keine Reise. `{ $prefix }Reisen` listet die auf, die du sehen kannst.
me-owner = Wir reden über **{ $trip }**; sie gehört dir.
me-crew = Wir reden über **{ $trip }**; du bist in der Crew.
me-guest = Wir reden über **{ $trip }**; du bist dort zu Gast.
me-offers = { $count ->
        [one] Du bietest einen Schlafplatz an (`{ $prefix }Angebote`).
       *[other] Du hast { $count } Angebote für Schlafplätze gemacht (`{ $prefix }Angebote`).
    }

# Eigene Erinnerungen: welche Uhrzeit es wurde, welche gemeint ist, und dass sie weg ist.
remind-no-hour = Du hast keine Uhrzeit genannt, also melde ich mich um { $time }. Lieber wann anders? Antworte einfach „um 10“.
remind-once = Ich kann nur einmal erinnern, nicht immer wieder. Fürs nächste Mal: `{ $prefix }erinnere mich morgen 9:00 Tickets kaufen`.
remind-which-time = Da stehen mehrere Zeiten. Schreib zuerst, wann ich mich melden soll: `{ $prefix }erinnere mich morgen 9:00 Tickets für den 3. Mai kaufen`.
remind-me-gone = Gut, ich erinnere dich nicht: { $what }
reminder-none = Du hast keine Erinnerung { $no }. `{ $prefix }Erinnerungen` zeigt, was ansteht.
reminder-which = Welche Erinnerung? { $reminders }
reminder-none-of = Ich finde keine Erinnerung „{ $typed }“. Du hast: { $reminders }
reminder-named = { $no } { $what }
reminders-how = Brauchst du eine nicht mehr: `{ $prefix }lösche Erinnerung { $no }`.

evening-still = Seid ihr noch mit **{ $trip }** unterwegs? Bis ihr euch meldet, schreibe ich abends nichts mehr dazu.
evening-still-yes = Schön! Dann sage ich euch abends weiter, wo bei **{ $trip }** noch ein Schlafplatz fehlt.
evening-still-no = Gut, zu **{ $trip }** schreibe ich abends nichts mehr.{ $own ->
        [0] {""}
       *[other] {" "}Soll die Reise für alle zu Ende sein: `{ $prefix }Reise beenden`.
    }
