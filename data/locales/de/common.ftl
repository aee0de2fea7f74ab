# Deutsch: was zu keinem einzelnen Befehl gehört. Mit `{ $prefix }` beginnen Befehle; `**fett**`, `Code`.

echo = { $text }
item = • { $what }
quoted = „{ $text }“
number = #{ $no }
number-title = #{ $no } { $title }
sure = sicher
maybe = vielleicht
wish = Wunsch
never = nie
and-more = … und { $count } mehr.
cut-here = … und { $count } weitere Zeilen, zu viel für eine Nachricht.
with-note = {" – "}{ $note }
with-days = {", "}{ $days }
nothing-changed = Das ist schon so: { $what }
names-in-direct-chat = Bei wem ihr schlaft, sage ich nur im verschlüsselten Direktchat.

## Begrüßung und Hinweise

not-done = Gut, ich lasse es, wie es ist.

## Lesen

read-as = „{ $typed }“ habe ich als `{ $read }` verstanden.
place-read-as = „{ $typed }“ habe ich als { $read } verstanden.
which-command = „{ $typed }“ könnte { $words } heißen. Was meinst du?
no-command = „{ $typed }“ kenne ich nicht. `{ $prefix }Hilfe` zeigt, was ich kann.
too-long = Die Nachricht ist zu lang für mich (höchstens { $bytes } Bytes). Teilst du sie bitte auf?
too-many-lines = Die ersten { $ran } Zeilen sind erledigt, die letzten { $left } nicht. Schick die bitte noch einmal.
flood-person = Das ist ganz schön viel auf einmal! Ich mache Pause, bis du { $seconds } Sekunden lang nichts schreibst. Bis dahin lese ich nicht mit.
flood-room = Das ist ganz schön viel auf einmal! Ich mache hier Pause, bis es { $seconds } Sekunden lang ruhig ist. Im Direktchat antworte ich weiter.
flood-messages = Das wären noch { $count } Nachrichten an andere, und ich habe gerade erst viele für dich verschickt. Geändert hat sich nichts; versuch es in { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } noch einmal.
flood-waiting = Ich verschicke noch { $count } Nachrichten für dich und nehme gerade nichts Neues an. Zurückziehen, absagen und löschen kannst du weiterhin.
text-too-long = „{ $start }“ ist zu lang: höchstens { $count } Zeichen.
bad-date = Das Datum oder die Uhrzeit „{ $typed }“ gibt es nicht. Versuch es mit `6.–9. April`, `Di 18:00` oder `2026-04-06`.
bad-date-order = „{ $typed }“ endet, bevor es anfängt. Versuch es mit `6.–9. April` oder `Di 18:00–20:00`.
bad-date-repeat = An welchem Tag ist „{ $typed }“? Versuch es mit `jeden zweiten Dienstag` oder `am 15. jedes Monats`.
bad-date-zone = Die Zeitzone in „{ $typed }“ kenne ich nicht. Versuch es mit `18:00 UTC+2` oder `18:00 deutscher Zeit`.
bad-date-weekday = „{ $typed }“ wäre { $day }. Welchen Tag meinst du?
bad-date-weekdays = In „{ $typed }“ passen Wochentag und Datum nicht zusammen. Nenn mir nur eins davon: `7. April` oder `Dienstag`.
no-such-number = #{ $no } gibt es in dieser Reise nicht. `{ $prefix }Stationen`, `{ $prefix }Angebote` und `{ $prefix }Termine` zeigen die Nummern.
no-place = Einen Ort „{ $typed }“ kenne ich nicht. Stimmt die Schreibweise? Dann schreib die Zeitzone dazu: `{ $typed } Europe/Oslo`.
which-place = Welches „{ $typed }“ meinst du: { $places }? Schreib es so: `{ $first }`.

## Wer was darf

only-owner = Das kann nur { $owner }, denn { $owner } leitet die Reise.
only-crew = Das kann nur die Crew von „{ $trip }“.
only-host = Das kann nur die Person zurückziehen, von der es kommt.
only-settlers = Ein Treffen bestätigen können nur die Crew und die Moderation dieses Raums.
only-changers = Das Treffen ändern können nur die Crew, die Moderation dieses Raums und die Person, die es angelegt hat.
only-leads = Erinnerungen für alle einstellen können nur die Crew und die Person, die das Treffen angelegt hat. Nur für dich: `{ $prefix }erinnere mich 7 2h`.
only-moderators = Das kann nur die Moderation dieses Raums einstellen.

## Für den Betrieb

gave-up = Das konnte ich nicht zustellen und habe es aufgegeben: { $about }

## Fragen und die Antworten darauf

question-surely = Ein „Ja“ allein reicht hier nicht. Wenn du sicher bist, schreib `{ $sure }` oder tipp bei der Frage auf ✅.
question-done = Das ist schon erledigt.
question-made = Das ist schon erledigt: { $numbers }.
question-over = Diese Frage ist nicht mehr offen, deine Antwort hat also nichts geändert.
question-which = Worauf antwortest du: { $questions }? Antworte direkt auf diese Nachricht oder tipp dort auf ✅ oder ❌.
question-which-one = Ich weiß nicht, worauf du antwortest. Das hier ist noch offen: { $question }. Antworte direkt darauf oder tipp dort auf ✅ oder ❌.
question-for-this = Meinst du { $question }? Dann tipp hier auf ✅ oder ❌, oder schreib einfach `ja` oder `nein`.
question-dropped = Gut, ich lasse es. Geändert hat sich nichts: „{ $question }“
question-record = meine Nachricht zu #{ $no } in „{ $trip }“
question-meetup = meine Nachricht zu #{ $no } { $title } („{ $trip }“)
question-offer = meine Nachricht zu #{ $no }, { $kind } in { $place } („{ $trip }“)
question-intro = die Frage, ob ich euch einander vorstellen darf
question-crew = die Einladung in die Crew von „{ $trip }“
question-owner = die Frage, ob du die Leitung von „{ $trip }“ übernimmst
question-newer = meine neueste Nachricht
one-question = Bitte eins nach dem anderen. Antworte erst hierauf und schick den Rest danach noch einmal.
undo-how = Passt nicht? Schreib innerhalb von 10 Minuten `{ $prefix }rückgängig`.
undo-none = Aus den letzten 10 Minuten gibt es nichts, was ich für dich rückgängig machen kann.
undo-none-of = Bei #{ $no } ist es zum Rückgängigmachen zu spät. So sieht es jetzt aus: `{ $prefix }zeige { $no }`
undo-changed = Das hat inzwischen jemand geändert, darum lasse ich es, wie es ist.
undone = Rückgängig gemacht. Es ist wieder wie vorher: { $what }
undone-made = Rückgängig gemacht: #{ $no } ist wieder weg.
undone-alone = Rückgängig gemacht.
undone-for-others = Die letzte Änderung gilt nicht mehr. Es ist wieder wie vorher: { $what }
undone-accept-for-host = **{ $trip }:** Die Crew hat ihre Zusage für #{ $no } zurückgenommen, { $nights }. Dein Angebot ist wieder offen, und ich sage dir, wie sie sich entscheidet.
undone-address-for-host = Die Crew hatte deine Adresse schon. Ich habe die Nachricht gelöscht, aber vielleicht wurde sie schon gelesen.
pick-offer = #{ $no } { $kind } in { $place }, { $nights }
pick-offer-at = #{ $no } { $kind } in { $place } ({ $host }), { $nights }
pick-meetup = #{ $no } { $title }, { $when }
pick-none = Für `{ $command }` gibt es gerade nichts.
pick-which = Was davon: { $items }? Schreib `{ $prefix }{ $command } { $no }` oder nenn mir den Ort oder den Tag.
pick-unread = Ich weiß nicht, was du mit „{ $typed }“ meinst. Zur Auswahl: { $items }. Schreib zum Beispiel `{ $prefix }{ $command } { $no }`
pick-no-such = #{ $no } gibt es nicht. Meinst du { $items }? Dann schreib `{ $prefix }{ $command } { $first }`.
day-past = „{ $typed }“ ist schon vorbei. Ab wann dann?
testing = Alles gut, gespeichert ist nichts.
testing-saved = Alles gut, das wurde nicht gespeichert. Was du kurz davor gemacht hast, nimmst du so zurück: `{ $prefix }rückgängig`.
