# Deutsch: Bearbeiten, Löschen, Reaktionen, Antworten; Vorschläge; was nicht zu lesen ist.

## Bearbeiten und Löschen

edit-other-kind = Aus dieser Nachricht wurde #{ $no }, und das ist etwas anderes. Schreib dafür bitte eine neue Nachricht.
edit-kept = #{ $no } bleibt also, wie es war.
edit-left = Ich lese darin nichts mehr, woraus #{ $no } würde, also bleibt es, wie es war. `{ $prefix }absagen { $no }` nimmt es zurück.
edit-gone = Was aus dieser Nachricht wurde, ist schon zurückgenommen. Schreib bitte eine neue Nachricht.
edit-deed = Was diese Nachricht bewirkt hat, bleibt: Bearbeiten macht es nicht rückgängig. Schreib für etwas anderes bitte eine neue Nachricht.
edit-taken-back = Zurückgenommen, denn die Nachricht sagt jetzt etwas anderes.
edit-offer-over = #{ $no } ist vorbei und bleibt, wie es war. Schreib für andere Nächte bitte eine neue Nachricht.
edit-asks-crew = #{ $no } ist für { $nights } angenommen, darum frage ich erst die Crew. Bis sie ja sagt, bleibt es, wie es war.
edit-asked-for-crew = **{ $trip }:** { $by } möchte #{ $no } in { $place } ändern, das ihr für { $nights } angenommen habt.
edit-asked-for-crew-how = Ist das in Ordnung? ✅ oder ❌ hier, oder antworte `ja` oder `nein`. Bis dahin bleibt #{ $no }, wie es war.
edit-agreed = #{ $no } ist geändert; wer hostet, erfährt es.
edit-agreed-for-host = **{ $trip }** ist mit deiner Änderung an #{ $no } einverstanden.
edit-refused = #{ $no } bleibt, wie es war; wer hostet, erfährt es.
edit-refused-for-host = **{ $trip }** möchte dein Angebot #{ $no } lieber so behalten, wie es war. `{ $prefix }zurückziehen { $no }` nimmt es zurück, wenn das nicht geht.
deleted-record = Diese Nachricht wurde gelöscht, also ist #{ $no } zurückgenommen. Wer davon betroffen ist, erfährt es.
deleted-contact = Diese Nachricht wurde gelöscht, also ist #{ $no } vergessen.
deleted-kept = #{ $no } ist inzwischen ein Halt der Crew, also bleibt es.
deleted-answer = Zurückgenommen.
deleted-deed = Diese Nachricht wurde gelöscht. Was sie bewirkt hat, bleibt.
deleted-words = Diese Nachricht wurde gelöscht: Die Worte darin sind weg, und was vorher dastand, steht wieder da. Was sie sonst bewirkt hat, bleibt.
deleted-nothing = Diese Nachricht wurde gelöscht.

offer-changed = Geändert: { $offer }
offer-changed-for-crew = **{ $trip }:** { $by } hat #{ $no } geändert, { $kind } in { $place }.
nights-open-again = **{ $trip }:** #{ $no } in { $place } ist für { $nights } wieder offen.
offer-thinking = Wer #{ $no } anbietet, erfährt, dass ihr es euch überlegt.
offer-thinking-for-host = **{ $trip }** denkt über dein Angebot #{ $no } nach.

## Vorschläge

in-days = {", "}{ $days }
suggestion-line = **#{ $no }** { $place }{ $days } ({ $state }){ $why }
suggestion-open = vorgeschlagen
suggestion-maybe = vielleicht
suggestion-accepted = aufgenommen
suggestion-declined = diesmal nicht
suggest-empty = Wohin, und warum? Zum Beispiel: `{ $prefix }Vorschlag Malmö 12.–13. April -- Frühlingsfest der Genossenschaft`.
suggest-place-missing = Wohin? Zum Beispiel: `{ $prefix }Vorschlag Malmö 12.–13. April -- Frühlingsfest der Genossenschaft`.
suggest-stop-already = Das liegt schon auf dem Weg: { $stop }
suggested = Vorgeschlagen: { $suggestion }
suggested-next = Die Crew von { $trip } ist gefragt, und du erfährst, was daraus wird.
suggest-for-crew = { $by } schlägt für **{ $trip }** vor: { $suggestion }
suggest-for-crew-how = ✅ macht eine Station daraus, 🤔 überlegt es sich, ❌ lehnt ab; oder `{ $prefix }annehmen { $no }`, `{ $prefix }ablehnen { $no }`.
suggest-days-for-maker = Für **{ $trip }** fragt { $by }, ob { $days } für #{ $no } { $place } passt.
suggest-days-how = ✅ ja, ❌ nein. Oder antworte in eigenen Worten.
suggest-days-asked = Ich habe { $name } gefragt, ob { $days } für #{ $no } { $place } passt. Du erfährst die Antwort.
suggest-days-suit = { $by } sagt, diese Tage passen: { $suggestion }
suggest-days-dont-suit = { $by } sagt, { $days } passt nicht für #{ $no } { $place }.
suggest-days-yes = Danke! Die Crew weiß jetzt, dass diese Tage passen: { $suggestion }
suggest-days-no = Danke! Die Crew weiß jetzt, dass diese Tage für #{ $no } nicht passen.
suggest-accepted = Das ist jetzt eine Station: { $stop }
suggest-maybe = Vielleicht: { $suggestion }
suggest-declined = Dankend abgelehnt: { $suggestion }
suggest-so-already = So steht es schon: { $suggestion }
suggest-accepted-already = #{ $no } ist inzwischen eine Station: Die Crew kann sie ändern, `{ $prefix }Station { $no } …`, oder streichen.
suggest-accepted-for-maker = **{ $trip }** nimmt deinen Vorschlag auf: { $suggestion }. Danke!
suggest-maybe-for-maker = **{ $trip }** denkt über deinen Vorschlag nach: { $suggestion }.
suggest-declined-for-maker = **{ $trip }** schafft deinen Vorschlag nicht: { $suggestion }. Trotzdem danke!
suggest-accepted-for-crew = Aufgenommen für euch alle: { $suggestion }
suggest-open-again = **{ $trip }:** Die Antwort wurde zurückgenommen, also ist das wieder offen: { $suggestion }
suggest-taken-back = Wer das vorgeschlagen hat, nimmt es zurück: { $suggestion }

## Später noch einmal

snooze-what = Antworte damit auf eine Erinnerung: `{ $prefix }später 15m`.
snooze-unread = „{ $typed }“ kann ich nicht als Zeit lesen. `{ $prefix }später 15m` und `{ $prefix }später 2h` gehen.
snooze-gone = Diese Erinnerung gibt es nicht mehr. `{ $prefix }erinnere mich 15m Tee` setzt eine neue.
about-meetup = #{ $no } { $title }
about-stop = #{ $no }, die Station in { $place }
about-offer = #{ $no }, das Angebot in { $place }
about-suggestion = #{ $no }, der Vorschlag { $place }
about-and = { $what }: { $text }

## Was nicht zu lesen ist

keyless-1 = Ich kann deine Nachricht nicht lesen: Der Schlüssel dazu ist nicht bei mir angekommen. Falls er noch kommt, antworte ich.
keyless-2 = Was hilft: Schreib sie noch einmal; wenn das nichts bringt, melde deinen Client einmal ab und wieder an. Manche Clients geben Schlüssel nur an verifizierte Geräte: Dann verifiziere mich, oder schalte das für diesen Raum aus.
unsealed = Diese Nachricht kam unverschlüsselt an, obwohl der Chat verschlüsselt ist, darum handle ich nicht danach: Unterwegs hätte sie wer auch immer schreiben können. Schick sie bitte mit einem Client, der hier verschlüsselt.
unverified-login = Ich kann nicht erkennen, dass diese Nachricht von einer verifizierten Anmeldung von dir kam, darum handle ich nicht danach: Jemand anderes könnte sich als du angemeldet haben. Verifiziere diese Anmeldung von einem Gerät aus, dem du vertraust, oder schreib sie noch einmal von einem verifizierten.
new-login = { $count ->
        [one] Eine deiner Anmeldungen ist nicht verifiziert, darum schicke ich ihr nichts und tue nichts, was sie verlangt: { $logins }. Verifiziere sie von einem Gerät aus, dem du vertraust. Ist sie nicht von dir, melde sie ab und ändere dein Passwort.
       *[other] Einige deiner Anmeldungen sind nicht verifiziert, darum schicke ich ihnen nichts und tue nichts, was sie verlangen: { $logins }. Verifiziere sie von einem Gerät aus, dem du vertraust. Ist eine nicht von dir, melde sie ab und ändere dein Passwort.
    }
forged = Ein Server hat mir eine Nachricht in deinem Namen gegeben, die keines deiner Geräte geschrieben hat. Ich habe nichts damit gemacht. Sag es bitte denen, die deinen Server betreiben, und denen, die mich betreiben: Einer der beiden Server lügt oder ist kaputt.

## Wer gemeint ist

people-unclear = Ich weiß nicht, wen du meinst: Deine Worte passen nicht zu den Links darin ({ $ids }). Schreib die Matrix-ID selbst hin: `{ $prefix }{ $command } @lars:example.org`.
people-further = { $ids } steht weiter unten zwischen anderen Wörtern, darum habe ich nichts getan. Schreib alle, die du meinst, direkt hinter den Befehl: `{ $prefix }{ $command } @lars:example.org`.

card-gone = #{ $no } wurde zurückgezogen, da gibt es nichts mehr zu beantworten.
card-trip-over = **„{ $trip }“** ist vorbei, darauf kannst du nicht mehr antworten.
change-before = Bisher: { $what }
change-after = Jetzt: { $what }
change-would-be = Neu: { $what }
change-people = für { $people ->
        [one] eine Person
       *[other] { $people }
    }
change-note = „{ $note }“
change-none = keine Notiz
change-no-place = noch kein Ort
change-no-days = noch keine Daten
change-certain = sicher
change-uncertain = nicht sicher
edit-asked-loses = { $nights } hättet ihr dann nicht mehr.
change-by-host = der Host
