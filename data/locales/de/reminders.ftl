# Deutsch: Erinnerungen an Treffen, die Nachricht am Abend, und woran jemand selbst erinnert werden will.

ping = **{ $title }** (#{ $no }) { $left }: { $when }{ $where }{ $state }{ $coming }{ $note }
ping-begun = **{ $title }** (#{ $no }) hat angefangen: { $when }{ $where }{ $state }{ $coming }{ $note }
missed-for-maker = Ich war nicht erreichbar und habe die Erinnerung an #{ $no } { $title }, { $when }, verpasst. Jetzt ist es vorbei, darum habe ich im Raum nichts mehr geschrieben.
own-ping = Du wolltest erinnert werden: { $what }
own-ping-late = Entschuldige die Verspätung, ich war nicht erreichbar. Du wolltest am { $when } erinnert werden: { $what }

evening-head = „{ $trip }“ geht bald los:
evening-bed = Heute Nacht in { $place }: { $kind }{ $people } bei { $host }, #{ $no }{ $note }
evening-offered-tonight = **Heute Nacht in { $place }: noch nichts angenommen.** Angeboten: { $offers }
evening-offered = { $day } in { $place }: noch nichts angenommen. Angeboten: { $offers }
evening-none-tonight = **Heute Nacht in { $place }: noch kein Bett.**
evening-none = { $day } in { $place }: noch kein Bett.

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
leads-unread = Wie lange vorher ist „{ $typed }“? Möglich sind `1d 2h`, `30m` und `keine`.
leads-too-many = Bitte höchstens { $count } Erinnerungen für ein Treffen.
leads-range = Möglich ist alles von 1 Minute bis { $days } Tage vorher.
remind-empty = Woran, und wann? Für ein Treffen: `{ $prefix }erinnere { $no } 1d 2h`. Für dich: `{ $prefix }erinnere mich morgen 9:00 Tickets kaufen`.
remind-which = An welches Treffen? Zum Beispiel: `{ $prefix }erinnere { $no } 1d 2h`, oder nur für dich: `{ $prefix }erinnere mich { $no } 30m`.
remind-set = Ich erinnere alle an #{ $no } { $title }, { $leads } vorher.
remind-none = An #{ $no } { $title } erinnere ich jetzt nicht mehr.
remind-room = Ich erinnere hier an jedes Treffen, { $leads } vorher.
remind-room-none = Ich erinnere hier nicht mehr an Treffen.
remind-me-meetup = Ich erinnere dich an #{ $no } { $title }, { $leads } vorher.
remind-me-meetup-none = An #{ $no } { $title } erinnere ich dich nicht extra. Die Erinnerung im Raum bleibt.
remind-me-too-late = Das ist zu spät: #{ $no } { $title } beginnt { $left }. Zum Beispiel: `{ $prefix }erinnere mich { $no } { $minutes }m`.
remind-me-set = Ich erinnere dich { $left }, am { $when }: { $what }
remind-me-none = { $count ->
        [0] Du hast keine Erinnerungen.
        [one] Deine Erinnerung ist gelöscht.
       *[other] Deine { $count } Erinnerungen sind gelöscht.
    }
remind-when-missing = Wann? Zum Beispiel: `{ $prefix }erinnere mich morgen 9:00 Tickets kaufen` oder `{ $prefix }erinnere mich 2h Kari anrufen`.
remind-what-missing = Woran soll ich dich am { $when } erinnern? Zum Beispiel: `{ $prefix }erinnere mich morgen 9:00 Tickets kaufen`.
remind-past = { $when } ist schon vorbei. Zum Beispiel: `{ $prefix }erinnere mich morgen 9:00 Tickets kaufen`.
remind-too-far = Bitte höchstens { $days } Tage im Voraus.
remind-too-many = Du hast schon { $count } Erinnerungen, mehr gehen nicht. Alle löschen: `{ $prefix }erinnere mich nicht`.
reminders-head = Erinnerungen für „{ $trip }“:
reminders-line = #{ $no } { $title }, { $when } · { $leads } vorher
reminders-mine = Nur für dich, vor #{ $no } { $title }: { $leads }
reminders-own = { $no }. Nur für dich, { $when }: { $what }
reminders-none = Noch keine Erinnerungen. So stellst du eine ein: `{ $prefix }erinnere mich morgen 9:00 Tickets kaufen`.

tz-is = Deine Zeitzone ist { $zone } (dort ist es { $now } Uhr). Ändern: `{ $prefix }Zeitzone Europe/Stockholm`.
tz-set = Deine Zeitzone ist jetzt { $zone } (dort ist es { $now } Uhr). Für Stationen und Treffen gilt die Zeit vor Ort.
tz-room-set = Die Zeitzone dieses Raums ist jetzt { $zone } (dort ist es { $now } Uhr).
tz-room-what = Welche Zeitzone für diesen Raum? `{ $prefix }Zeitzone Raum Europe/Oslo` oder `{ $prefix }Zeitzone Raum Oslo`.
tz-no-room = Das geht nur in Räumen. Für dich allein: `{ $prefix }Zeitzone Europe/Oslo`.
tz-unknown = Die Zeitzone „{ $typed }“ kenne ich nicht. Zum Beispiel: `{ $prefix }Zeitzone Europe/Oslo` oder `{ $prefix }Zeitzone Oslo`.

me-head = Du bist { $name }, und deine Zeitzone ist { $zone } (dort ist es { $now } Uhr).
me-more-in-direct-chat = Den Rest sage ich dir im Direktchat.
me-no-trip = Du hast hier noch keine Reise. `{ $prefix }Reisen` zeigt alle, die du sehen kannst.
me-owner = Gerade geht es um „{ $trip }“. Du leitest die Reise.
me-crew = Gerade geht es um „{ $trip }“. Du bist in der Crew.
me-guest = Gerade geht es um „{ $trip }“. Du bist dort Gast.
me-offers = { $count ->
        [one] Du bietest 1 Schlafplatz an (`{ $prefix }Angebote`).
       *[other] Du bietest { $count } Schlafplätze an (`{ $prefix }Angebote`).
    }

# Eigene Erinnerungen: welche Uhrzeit es wurde, welche gemeint ist, und dass sie weg ist.
remind-no-hour = Du hast keine Uhrzeit genannt, also melde ich mich um { $time } Uhr. Lieber wann anders? Antworte einfach „um 10“.
remind-once = Ich kann dich nur einmal erinnern, nicht immer wieder. Für das nächste Mal: `{ $prefix }erinnere mich morgen 9:00 Tickets kaufen`.
remind-which-time = Da stehen mehrere Zeiten. Schreib die zuerst, zu der ich mich melden soll: `{ $prefix }erinnere mich morgen 9:00 Tickets für den 3. Mai kaufen`.
remind-me-gone = Gut, daran erinnere ich dich nicht mehr: { $what }
reminder-none = Erinnerung { $no } gibt es nicht. `{ $prefix }Erinnerungen` zeigt, welche du hast.
reminder-which = Welche Erinnerung? { $reminders }
reminder-none-of = Eine Erinnerung „{ $typed }“ hast du nicht. Du hast: { $reminders }
reminder-named = { $no } { $what }
reminders-how = Wenn du eine nicht mehr brauchst: `{ $prefix }lösche Erinnerung { $no }`.

evening-still = Seid ihr noch unterwegs („{ $trip }“)? Bis ihr antwortet, schreibe ich abends nichts mehr dazu.
evening-still-yes = Schön! Dann sage ich euch weiterhin abends, wo für „{ $trip }“ noch ein Bett fehlt.
evening-still-no = Gut, zu „{ $trip }“ schreibe ich abends nichts mehr.{ $own ->
        [0] {""}
       *[other] {" "}Die Reise für alle beenden: `{ $prefix }Reise beenden`.
    }
