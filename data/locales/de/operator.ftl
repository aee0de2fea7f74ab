# Deutsch: nur für den Betrieb.

status-version = Stopover { $version }, Schema { $schema }
status-counts = Räume: { $rooms } · Direktchats: { $direct } · Personen: { $people } · laufende Reisen: { $trips }
status-outbox = Noch zu senden: { $waiting }{ $oldest } · seit gestern aufgegeben: { $given }
status-oldest = , das Älteste seit { $when }
status-unread = Nachrichten, deren Schlüssel noch fehlt: { $count }
status-next = Als Nächstes fällig { $left }: { $when }
status-next-none = Es steht nichts an.
status-slowed = Die Rate-Limits des Homeservers haben mich seit gestern gebremst: { $times } Anfragen abgelehnt, { $minutes } Minuten gewartet. Bei Synapse kann die Administration sie für mich aufheben: `POST { $path }` mit `{ $body }`.

rooms-head = { $count ->
        [one] 1 Raum:
       *[other] { $count } Räume:
    }
rooms-line = • { $name } `{ $id }` · { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    } · { $sealed }{ $trip }
rooms-named = { $name } `{ $id }`
rooms-encrypted = verschlüsselt
rooms-clear = **nicht verschlüsselt**
rooms-trip = {" · "}Reise „{ $trip }“
rooms-none = Ich bin in keinem Raum, nur in Direktchats.

leave-which = Welchen Raum? Gib mir seine ID oder einen Teil seines Namens: `{ $prefix }verlassen Genossenschaftstour`. `{ $prefix }Räume` zeigt alle.
leave-unknown = Ich bin in keinem Raum namens „{ $typed }“. `{ $prefix }Räume` zeigt alle; hinter `{ $prefix }verlassen` gehört eine ID oder ein Teil des Namens.
leave-several = Welchen: { $rooms }? Zum Beispiel: `{ $prefix }verlassen { $first }`.
leave-here = Das ist der Chat, in dem wir gerade sind. Wenn du ihn beenden willst, verlass ihn einfach selbst.
leave-ask = { $name } `{ $id }` mit { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    } darin verlassen{ $trip }? Schreib innerhalb von 15 Minuten `ja`.
leave-trip = {" "}(dort erinnere ich an die Treffen von „{ $trip }“)
leave-done = Ich verlasse { $name } `{ $id }`.

block-who = Wen? Nimm die Matrix-ID: `{ $prefix }sperren @spam:example.org`.
block-bot = Das bin ich.
block-operator = { $id } gehört zum Betrieb und kann nicht gesperrt werden.
blocked = { $id } ist gesperrt: Ich reagiere auf nichts mehr, was die Person schreibt. Entsperren: `{ $prefix }entsperren { $id }`.
blocked-already = { $id } ist schon gesperrt.
blocked-owner = Was die Person leitet, läuft ohne sie weiter: { $trips }.
blocked-none = Niemand ist gesperrt. So sperrst du jemanden: `{ $prefix }sperren @spam:example.org`.
blocked-list = Gesperrt: { $people }
unblock-who = Wen? Nimm die Matrix-ID: `{ $prefix }entsperren @spam:example.org`. `{ $prefix }sperren` zeigt alle, die gesperrt sind.
unblocked = { $id } ist nicht mehr gesperrt.
unblocked-already = { $id } war nicht gesperrt.

outbox-none = Es ist nichts zu senden.
outbox-head = { $count ->
        [one] 1 Sache ist noch zu senden:
       *[other] { $count } Sachen sind noch zu senden:
    }
outbox-line = { $row } · { $act } · `{ $to }` · Versuche: { $attempts } · nächster: { $next }{ $error }
outbox-error = {" · "}{ $error }
act-say = eine Nachricht
act-edit = eine Bearbeitung
act-react = eine Reaktion
act-redact = eine Löschung
act-join = beitreten
act-decline = ablehnen
act-leave = verlassen
outbox-shed = Es war zu viel zu senden, darum habe ich die { $count } unwichtigsten Sachen weggelassen: zuerst meine eigenen Reaktionen, dann Neuigkeiten für andere. `{ $prefix }Ausgang` zeigt, was noch wartet; falls es an einer Person liegt: `{ $prefix }sperren`.

own-login = { $count ->
        [one] Mein Konto hat noch eine weitere Anmeldung: { $logins }. Dorthin schicke ich nichts. Wenn du sie nicht kennst, melde sie ab und ändere das Passwort des Kontos.
       *[other] Mein Konto hat noch weitere Anmeldungen: { $logins }. Dorthin schicke ich nichts. Wenn du eine davon nicht kennst, melde sie ab und ändere das Passwort des Kontos.
    }
