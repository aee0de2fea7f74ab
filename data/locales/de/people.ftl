# Deutsch: Bearbeiten, Löschen, Reaktionen, Antworten; Vorschläge; was nicht zu lesen ist.

## Bearbeiten und Löschen

edit-other-kind = Aus dieser Nachricht ist #{ $no } geworden. Für etwas anderes schick bitte eine neue.
edit-kept = #{ $no } bleibt also, wie es war.
edit-left = In der Nachricht finde ich #{ $no } nicht mehr, darum lasse ich es, wie es war. Entfernen: `{ $prefix }löschen { $no }`.
edit-gone = Was du mit dieser Nachricht eingetragen hast, ist schon entfernt. Schick bitte eine neue.
edit-deed = Bearbeiten macht nicht rückgängig, was eine Nachricht ausgelöst hat. Schick für etwas anderes bitte eine neue.
edit-taken-back = Zurückgenommen, denn in der Nachricht steht jetzt etwas anderes.
edit-offer-over = #{ $no } ist vorbei und bleibt, wie es war. Schick für andere Nächte bitte eine neue Nachricht.
edit-asks-crew = #{ $no } ist für { $nights } schon angenommen, darum frage ich erst die Crew. Bis sie ja sagt, bleibt alles, wie es war.
edit-asked-for-crew = **{ $trip }:** { $by } möchte #{ $no } in { $place } ändern. Ihr habt es für { $nights } angenommen.
edit-asked-for-crew-how = Passt das? Tipp hier auf ✅ oder ❌, oder antworte `ja` oder `nein`. Bis dahin bleibt #{ $no }, wie es war.
edit-agreed = #{ $no } ist geändert. Ich sage dem Host Bescheid.
edit-agreed-for-host = Die Crew von „{ $trip }“ ist mit deiner Änderung an #{ $no } einverstanden.
edit-refused = #{ $no } bleibt, wie es war. Ich sage dem Host Bescheid.
edit-refused-for-host = Der Crew von „{ $trip }“ passt dein Angebot #{ $no } besser so, wie es war. Falls das für dich nicht geht: `{ $prefix }zurückziehen { $no }`.
deleted-record = Du hast die Nachricht gelöscht, darum habe ich #{ $no } entfernt und sage allen Bescheid, die es betrifft.
deleted-contact = Du hast die Nachricht gelöscht, darum habe ich auch #{ $no } gelöscht.
deleted-kept = #{ $no } ist inzwischen eine Station der Crew und bleibt darum.
deleted-answer = Zurückgenommen.
deleted-deed = Du hast die Nachricht gelöscht, aber was sie ausgelöst hat, gilt weiter.
deleted-words = Du hast die Nachricht gelöscht, darum gilt wieder, was vorher dastand. Was sie sonst ausgelöst hat, gilt weiter.
deleted-nothing = Du hast die Nachricht gelöscht.

offer-changed = Geändert: { $offer }
offer-changed-for-crew = **{ $trip }:** { $by } hat #{ $no } geändert, { $kind } in { $place }.
nights-open-again = **{ $trip }:** #{ $no } in { $place } ist wieder offen: { $nights }.
offer-thinking = Ich sage dem Host von #{ $no }, dass ihr noch überlegt.
offer-thinking-for-host = Die Crew von „{ $trip }“ überlegt noch, ob sie dein Angebot #{ $no } annimmt.

## Vorschläge

in-days = {", "}{ $days }
suggestion-line = **#{ $no }** { $place }{ $days } ({ $state }){ $why }
suggestion-open = offen
suggestion-maybe = vielleicht
suggestion-accepted = angenommen
suggestion-declined = diesmal nicht
suggest-empty = Wohin, und warum? Zum Beispiel: `{ $prefix }Vorschlag Malmö 12.–13. April -- Frühlingsfest der Genossenschaft`.
suggest-place-missing = Wohin? Zum Beispiel: `{ $prefix }Vorschlag Malmö 12.–13. April -- Frühlingsfest der Genossenschaft`.
suggest-stop-already = Das ist schon eine Station: { $stop }
suggested = Vorgeschlagen: { $suggestion }
suggested-next = Ich frage die Crew von „{ $trip }“ und sage dir, was sie antwortet.
suggest-for-crew = { $by } hat einen Vorschlag für „{ $trip }“: { $suggestion }
suggest-for-crew-how = ✅ als Station aufnehmen · 🤔 noch überlegen · ❌ diesmal nicht. Oder `{ $prefix }annehmen { $no }`, `{ $prefix }ablehnen { $no }`.
suggest-days-for-maker = { $by } von „{ $trip }“ möchte wissen, ob es bei #{ $no } { $place } so passt: { $days }.
suggest-days-how = Tipp auf ✅ für ja, auf ❌ für nein, oder antworte in deinen Worten.
suggest-days-asked = Ich habe { $name } gefragt, ob es bei #{ $no } { $place } so passt: { $days }. Die Antwort bekommst du von mir.
suggest-days-suit = { $by } sagt, dass diese Tage passen: { $suggestion }
suggest-days-dont-suit = { $by } sagt, dass es bei #{ $no } { $place } so nicht passt: { $days }.
suggest-days-yes = Danke! Die Crew weiß jetzt, dass diese Tage passen: { $suggestion }
suggest-days-no = Danke! Die Crew weiß jetzt, dass diese Tage für #{ $no } nicht passen.
suggest-accepted = Das ist jetzt eine Station: { $stop }
suggest-maybe = Vielleicht: { $suggestion }
suggest-declined = Dankend abgelehnt: { $suggestion }
suggest-so-already = Das ist schon so: { $suggestion }
suggest-accepted-already = #{ $no } ist schon eine Station. Die Crew kann sie ändern (`{ $prefix }Station { $no } …`) oder streichen.
suggest-accepted-for-maker = Gute Nachricht: Die Crew von „{ $trip }“ kommt: { $suggestion }. Danke!
suggest-maybe-for-maker = Die Crew von „{ $trip }“ überlegt noch, ob sie kommt: { $suggestion }.
suggest-declined-for-maker = Die Crew von „{ $trip }“ schafft es leider nicht: { $suggestion }. Trotzdem vielen Dank!
suggest-accepted-for-crew = Eure Crew hat einen Vorschlag angenommen: { $suggestion }
suggest-open-again = **{ $trip }:** Die Antwort wurde zurückgenommen, darum ist das wieder offen: { $suggestion }
suggest-taken-back = Dieser Vorschlag wurde zurückgezogen: { $suggestion }

## Später noch einmal

snooze-what = Antworte auf die Erinnerung, die du meinst: `{ $prefix }später 15m`.
snooze-unread = Wie lange ist „{ $typed }“? Zum Beispiel: `{ $prefix }später 15m` oder `{ $prefix }später 2h`.
snooze-gone = Diese Erinnerung gibt es nicht mehr. Eine neue: `{ $prefix }erinnere mich 15m Tee`.
about-meetup = #{ $no } { $title }
about-stop = #{ $no }, die Station in { $place }
about-offer = #{ $no }, das Angebot in { $place }
about-suggestion = #{ $no }, der Vorschlag { $place }
about-and = { $what }: { $text }

## Was nicht zu lesen ist

keyless-1 = Ich kann deine Nachricht noch nicht lesen, weil mir der Schlüssel dazu fehlt. Falls er noch kommt, antworte ich.
keyless-2 = Schick sie bitte noch einmal. Wenn das nicht hilft, melde dich in deiner App ab und wieder an. Manche Apps geben Schlüssel nur an verifizierte Geräte weiter: Dann verifiziere mich, oder schalte das für diesen Raum aus.
unsealed = Dieser Chat ist verschlüsselt, deine Nachricht war es aber nicht. Ich habe sie ignoriert, denn sie könnte auch von jemand anderem sein. Schick sie bitte mit einer App, die hier verschlüsselt.
unverified-login = Ich kann nicht erkennen, ob diese Nachricht von einer verifizierten Anmeldung von dir kam. Ich habe sie ignoriert, denn jemand anderes könnte sich als du angemeldet haben. Verifiziere die Anmeldung bitte von einem Gerät aus, dem du vertraust, oder schick die Nachricht von einem verifizierten.
new-login = { $count ->
        [one] Eine deiner Anmeldungen ist nicht verifiziert, darum schicke ich nichts dorthin und führe von dort nichts aus: { $logins }. Verifiziere sie bitte von einem Gerät aus, dem du vertraust. Wenn sie nicht von dir ist, melde sie ab und ändere dein Passwort.
       *[other] Einige deiner Anmeldungen sind nicht verifiziert, darum schicke ich nichts dorthin und führe von dort nichts aus: { $logins }. Verifiziere sie bitte von einem Gerät aus, dem du vertraust. Wenn eine nicht von dir ist, melde sie ab und ändere dein Passwort.
    }
forged = Ein Homeserver hat mir eine Nachricht in deinem Namen geschickt, die von keinem deiner Geräte stammt. Ich habe sie ignoriert. Sag das bitte den Leuten, die deinen Homeserver betreiben, und denen, die mich betreiben: Einer der beiden Server lügt oder ist kaputt.

## Wer gemeint ist

people-unclear = Ich weiß nicht, wen du meinst: Was du geschrieben hast, passt nicht zu den Links darin ({ $ids }). Schreib bitte die Matrix-ID selbst: `{ $prefix }{ $command } @lars:example.org`.
people-further = Weiter hinten, zwischen anderen Wörtern, finde ich { $ids }, darum habe ich nichts getan. Schreib bitte alle, die du meinst, direkt hinter den Befehl: `{ $prefix }{ $command } @lars:example.org`.

card-gone = #{ $no } gibt es nicht mehr, also musst du auch nichts mehr beantworten.
card-trip-over = „{ $trip }“ ist vorbei, darauf kannst du nicht mehr antworten.
change-before = Bisher: { $what }
change-after = Jetzt: { $what }
change-would-be = Neu: { $what }
change-people = für { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }
change-note = „{ $note }“
change-none = keine Notiz
change-no-place = noch kein Ort
change-no-days = noch kein Datum
change-certain = sicher
change-uncertain = nicht sicher
edit-asked-loses = Dann fällt für euch weg: { $nights }.
change-by-host = Der Host
