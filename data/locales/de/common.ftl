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
cut-here = … und { $count } weitere Zeilen, zu lang für eine Nachricht.
with-note = {" – "}{ $note }
with-days = {", "}{ $days }
nothing-changed = Nichts geändert: { $what }
names-in-direct-chat = Wer hostet, sage ich der Crew nur im verschlüsselten Direktchat.

## Begrüßung und Hinweise

not-done = Gut, ich lasse es, wie es ist.

## Lesen

read-as = Ich lese „{ $typed }“ als `{ $read }`.
place-read-as = Ich lese „{ $typed }“ als { $read }.
which-command = „{ $typed }“ könnte { $words } heißen. Was meinst du?
no-command = „{ $typed }“ kenne ich nicht. `{ $prefix }Hilfe` zeigt, was ich kann.
too-long = Das ist länger, als ich lese ({ $bytes } Bytes). Versuch es in ein paar kürzeren Nachrichten.
too-many-lines = Die ersten { $ran } Zeilen habe ich ausgeführt, { $left } nicht mehr: Schick die noch einmal.
flood-person = Das ist mehr auf einmal, als ich von einer Person annehmen kann. Ich schweige dir gegenüber, bis { $seconds } Sekunden Ruhe war; was du bis dahin schreibst, lese ich nicht.
flood-room = Das ist mehr auf einmal, als ich in einem Raum annehmen kann. Hier schweige ich, bis { $seconds } Sekunden Ruhe war; allein mit mir bekommt jede und jeder von euch Antwort wie immer.
flood-messages = Das wären { $count } Nachrichten an andere, und ich habe für dich gerade erst viele verschickt. Geändert ist nichts; versuch es in { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } noch einmal.
flood-waiting = { $count } Nachrichten, um die du gebeten hast, sind noch nicht verschickt. Bis sie draußen sind, nehme ich von dir nichts Neues an; zurückziehen, absagen und löschen kannst du weiterhin.
text-too-long = „{ $start }“ ist zu lang: höchstens { $count } Zeichen.
bad-date = „{ $typed }“ ist kein Tag und keine Zeit, die es gibt. `6.–9. April`, `Di 18:00` und `2026-04-06` gehen.
bad-date-order = „{ $typed }“ endet, bevor es anfängt. `6.–9. April` und `Di 18:00–20:00` gehen.
bad-date-repeat = „{ $typed }“ kann ich so noch nicht wiederholen. `jeden Dienstag` und `jeden ersten Dienstag im Monat` gehen.
bad-date-zone = Ich kenne die Zeitzone in „{ $typed }“ nicht. `18:00 UTC+2` und `18:00 deutscher Zeit` gehen.
bad-date-weekday = „{ $typed }“: Das ist { $day }. Was gilt?
bad-date-weekdays = „{ $typed }“: Wochentag und Datum passen nicht zusammen. Lass eins weg: `7. April`, `Dienstag`.
no-such-number = #{ $no } gibt es in dieser Reise nicht. `{ $prefix }Stationen`, `{ $prefix }Angebote` und `{ $prefix }Termine` zeigen die Nummern.
no-place = Den Ort „{ $typed }“ kenne ich nicht. Schreib die Zeitzone daneben, dann nehme ich ihn, wie er ist: `{ $typed } Europe/Oslo`.
which-place = Welches „{ $typed }“: { $places }? Schreib es so: `{ $first }`.

## Wer was darf

only-owner = Das kann nur, wem die Reise gehört: { $owner }.
only-crew = Das kann nur die Crew von { $trip }.
only-host = Zurücknehmen kann das nur, wer es angeboten oder vorgeschlagen hat.
only-settlers = Nur die Crew und die Moderation dieses Raums können ein Treffen bestätigen.
only-changers = Ändern kann das Treffen nur, wer es angelegt hat, die Crew oder die Moderation dieses Raums.
only-leads = Erinnerungen an das Treffen stellt nur ein, wer es angelegt hat, oder die Crew. `{ $prefix }erinnere mich 7 2h` erinnert nur dich.
only-moderators = Das kann nur die Moderation dieses Raums einstellen.

## Für den Betrieb

gave-up = Etwas zu senden habe ich aufgegeben: { $about }

## Fragen und die Antworten darauf

question-surely = Ein „Ja“ allein reicht hier nicht. Wenn du sicher bist, schreib `{ $sure }` oder tippe ✅ auf der Frage an.
question-done = Das ist schon erledigt.
question-made = Das ist schon erledigt: { $numbers }.
question-over = Diese Frage gilt nicht mehr. Deine Antwort hat nichts geändert.
question-which = Ich weiß nicht, worauf du antwortest: { $questions }? Antworte direkt auf die Nachricht, die du meinst, oder tippe dort ✅ oder ❌ an.
question-which-one = Ich weiß nicht, worauf du antwortest. Das hier ist noch offen: { $question }. Antworte direkt auf diese Nachricht, oder tippe dort ✅ oder ❌ an.
question-for-this = Ist das deine Antwort auf { $question }? Dann tippe hier ✅ oder ❌ an, oder schreib nur `ja` oder `nein`.
question-dropped = Verworfen, geändert hat sich nichts: „{ $question }“
question-record = meine Nachricht über #{ $no } in { $trip }
question-intro = die Frage, ob ich euch bekannt mache
question-crew = die Einladung in die Crew von { $trip }
question-owner = die Frage, ob du { $trip } übernimmst
question-newer = meine neueste Nachricht
one-question = Ich frage eins nach dem anderen. Beantworte erst das hier, und schick den Rest danach noch einmal.
undo-how = Doch nicht? Schreib innerhalb von 10 Minuten `{ $prefix }rückgängig`.
undo-none = Aus den letzten 10 Minuten gibt es nichts, was ich für dich rückgängig machen kann.
undo-none-of = Bei #{ $no } kann ich nichts mehr rückgängig machen. Wie es jetzt steht: `{ $prefix }zeige { $no }`
undo-changed = Das hat inzwischen jemand geändert, darum lasse ich es so, wie es ist.
undone = Rückgängig gemacht. Es ist wie vorher: { $what }
undone-made = Rückgängig gemacht: #{ $no } gibt es nicht mehr.
undone-alone = Ist rückgängig gemacht.
undone-for-others = Die letzte Änderung gilt nicht, es bleibt wie vorher: { $what }
pick-offer = #{ $no } { $kind } in { $place }, { $nights }
pick-offer-at = #{ $no } { $kind } in { $place } ({ $host }), { $nights }
pick-meetup = #{ $no } { $title }, { $when }
pick-none = Gerade gibt es nichts, wozu `{ $command }` passt.
pick-which = Was davon: { $items }? Schreib `{ $prefix }{ $command } { $no }` oder nenn den Ort oder den Tag.
pick-unread = Ich weiß nicht, was du mit „{ $typed }“ meinst. Es gibt { $items }: `{ $prefix }{ $command } { $no }`
pick-no-such = #{ $no } gibt es nicht. Meinst du { $items }? Dann schreib `{ $prefix }{ $command } { $first }`.
day-past = „{ $typed }“ ist schon vorbei. Ab welchem Tag?
