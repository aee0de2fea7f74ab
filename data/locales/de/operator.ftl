# Deutsch: nur für den Betrieb.

status-version = Stopover { $version }, Schema { $schema }
status-counts = Räume: { $rooms } · Direktchats: { $direct } · Personen: { $people } · laufende Reisen: { $trips }
status-outbox = Noch zu senden: { $waiting }{ $oldest } · am letzten Tag aufgegeben: { $given }
status-oldest = , das älteste seit { $when }
status-unread = Nachrichten, deren Schlüssel noch fehlt: { $count }
status-next = Als Nächstes fällig { $left }: { $when }
status-next-none = Nichts ist fällig.
status-slowed = Die Grenzen des Homeservers haben mich am letzten Tag gebremst: { $times }-mal abgewiesen, { $minutes } Minuten Wartezeit. Bei Synapse kann die Administration sie für mich aufheben: `POST { $path }` mit `{ $body }`.

rooms-head = { $count ->
        [one] Ein Raum:
       *[other] { $count } Räume:
    }
rooms-line = • { $name } `{ $id }` · { $people ->
        [one] eine Person
       *[other] { $people } Personen
    } · { $sealed }{ $trip }
rooms-named = { $name } `{ $id }`
rooms-encrypted = verschlüsselt
rooms-clear = **nicht verschlüsselt**
rooms-trip = {" · "}Reise { $trip }
rooms-none = Von Direktchats abgesehen, bin ich in keinem Raum.

leave-which = Welcher Raum? Seine ID oder ein Teil seines Namens: `{ $prefix }verlassen Genossenschaftstour`. `{ $prefix }Räume` listet sie auf.
leave-unknown = Ich bin in keinem Raum „{ $typed }“. `{ $prefix }Räume` listet sie auf, und `{ $prefix }verlassen` nimmt eine ID oder einen Teil des Namens.
leave-several = Welcher: { $rooms }? Zum Beispiel: `{ $prefix }verlassen { $first }`.
leave-here = Das ist der Chat, in dem wir gerade sind. Um ihn zu beenden, verlass ihn selbst.
leave-ask = { $name } `{ $id }` verlassen, mit { $people ->
        [one] einer Person
       *[other] { $people } Personen
    } darin{ $trip }? Sag innerhalb von 15 Minuten `ja`.
leave-trip = {" "}und der Reise **{ $trip }**, die dort gepingt wird
leave-done = Ich verlasse { $name } `{ $id }`.

block-who = Wen? Mit der Matrix-ID: `{ $prefix }sperren @spam:example.org`.
block-bot = Das bin ich.
block-operator = { $id } gehört zum Betrieb: Das legt die Konfiguration fest.
blocked = { $id } ist gesperrt: Ich antworte auf nichts, was von dort kommt. `{ $prefix }entsperren { $id }` lässt wieder rein.
blocked-already = { $id } ist schon gesperrt.
blocked-owner = Gehört dieser Person: { $trips }. Das läuft ohne sie weiter.
blocked-none = Niemand ist gesperrt. `{ $prefix }sperren @spam:example.org` sperrt jemanden.
blocked-list = Gesperrt: { $people }
unblock-who = Wen? Mit der Matrix-ID: `{ $prefix }entsperren @spam:example.org`. `{ $prefix }sperren` listet auf, wer gesperrt ist.
unblocked = { $id } ist nicht mehr gesperrt.
unblocked-already = { $id } war nicht gesperrt.

outbox-none = Nichts wartet darauf, gesendet zu werden.
outbox-head = { $count ->
        [one] Eins wartet:
       *[other] { $count } warten:
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
outbox-shed = Es wartet zu viel darauf, verschickt zu werden, darum habe ich { $count } der unwichtigsten Dinge fallen lassen: meine eigenen Reaktionen, dann Neuigkeiten für andere. `{ $prefix }Ausgang` zeigt, was wartet, `{ $prefix }sperren` bremst, wer dahintersteckt.

own-login = { $count ->
        [one] Das Konto des Bots hat noch eine Anmeldung: { $logins }. Ich schicke ihr nichts. Wenn du sie nicht kennst, melde sie ab und ändere das Passwort des Kontos.
       *[other] Das Konto des Bots hat noch weitere Anmeldungen: { $logins }. Ich schicke ihnen nichts. Wenn du eine nicht kennst, melde sie ab und ändere das Passwort des Kontos.
    }
