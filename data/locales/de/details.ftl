# Deutsch: Adresse und Zugang, nur für die Crew und rund um angenommene Nächte; was nach Adresse aussieht; Fragen zwischen
# Crew und Host; Nächte, die wegfallen, Angebote, die warten.

help-details = der Crew vertraulich deine Adresse geben und sagen, wie sie reinkommt
    .usage = Adresse N [TEXT | -]
    .example = Adresse 4 Lindenstraße 1, dritter Stock, der Schlüssel liegt nebenan
help-ask = einen Host etwas fragen, ohne deinen Namen
    .usage = fragen N TEXT
    .example = fragen 4 Können wir um 23 Uhr kommen?
help-tell = der Crew etwas zu deinem Angebot ausrichten
    .usage = mitteilen N TEXT
    .example = mitteilen 4 Ich bin ab sechs zu Hause

## Vom Host

details-where = Die Adresse nehme ich nur in unserem verschlüsselten Direktchat an. Schreib sie mir einfach dort.
details-in-room = **Das können hier alle lesen.** Ich habe nichts gespeichert. Bitte lösch deine Nachricht und schick sie mir in einem verschlüsselten Direktchat.
details-unencrypted = **Dieser Chat ist nicht verschlüsselt,** darum habe ich nichts gespeichert. Bitte lösch deine Nachricht und schick sie mir in einem verschlüsselten Direktchat.
offer-host-only = Das kann nur der Host, und #{ $no } ist nicht dein Angebot. Ich habe nichts gespeichert.
details-too-long = Das ist zu lang (höchstens { $count } Zeichen), darum habe ich nichts gespeichert.
details-over = #{ $no } ist vorbei, darum habe ich nichts gespeichert.
details-ask = **Wer deine Adresse bekommt:** #{ $no }, { $kind } in { $place }, { $nights }, ist für „{ $trip }“ von { $owner }. { $count ->
        [0] Bisher reist sonst niemand mit; kommt jemand dazu, sage ich dir Bescheid.
       *[other] Diese Mitreisenden könnten sie lesen: { $readers }.
    } Soll ich sie speichern? Schreib innerhalb von 15 Minuten `ja`, oder `nein`, wenn du andere Leute meinst.
details-kept = Gespeichert bei **#{ $no }**: { $kind } in { $place }, { $nights }, für „{ $trip }“ von { $owner }. { $count ->
        [0] Bisher reist sonst niemand mit, also kann es niemand lesen.
       *[other] Diese Mitreisenden können es lesen: { $readers }.
    } Sonst zeige ich es niemandem.
details-kept-told = Die Crew kommt heute an, darum habe ich es ihr schon geschickt. Nach ihrer Abreise lösche ich meine Nachricht.
details-kept-for = Ich schicke es der Crew am Abend vorher ({ $day }) und noch einmal am Abend der Ankunft. Nach ihrer Abreise lösche ich es.
details-kept-until = Wenn die Crew annimmt, schicke ich es ihr am Abend vor der Ankunft. Nach ihrer Abreise lösche ich es.
details-same = Genau das steht schon bei #{ $no }.
details-none = Für #{ $no } habe ich noch keine Adresse. Für die Crew speichern: `{ $prefix }Adresse { $no } TEXT`.
details-own = Das steht bei **#{ $no }**: „{ $details }“
details-own-next = Ich schicke dir die Adresse für #{ $no } in einer eigenen Nachricht, damit ich sie später löschen kann. Sofort löschen: `{ $prefix }Adresse { $no } -`.
details-forgotten = Erledigt: Die Adresse für #{ $no } ist gelöscht, auch überall dort, wohin ich sie geschickt hatte.
details-deleted-by-host = Du hast die Nachricht gelöscht oder geändert. Darum habe ich die Adresse daraus vergessen und lösche sie auch überall dort, wohin ich sie geschickt hatte.
details-please = Wie ist die Adresse, und wie kommt man rein? Schreib es einfach hier: Nur die Crew bekommt es, und zwar kurz vor ihrer Ankunft.
details-passed-on = **{ $trip }:** Die Crew hat jetzt deine Adresse für #{ $no }, { $nights }. Nach ihrer Abreise lösche ich sie.
details-newcomer = **{ $trip }:** { $name } ist jetzt in der Crew und kann die Adresse für **#{ $no }** in { $place } lesen. Falls du das nicht willst: `{ $prefix }Adresse { $no } -`.

## An die Crew

details-told = Die Adresse für **#{ $no }** in { $place }{ $host }, { $nights }: „{ $details }“
details-told-changed = **Geändert!** Die Adresse für **#{ $no }** in { $place }{ $host }, { $nights }: „{ $details }“
details-told-until = Das ist nur für dich. Ich lösche es, sobald ihr abgereist seid.
details-come = Die Adresse schicke ich dir in einer eigenen Nachricht.
details-come-later = Die Adresse schicke ich dir am Abend vorher ({ $day }).
details-later = #{ $no } in { $place }, { $night }: Die Adresse schicke ich dir am Abend vorher ({ $day }).
details-missing = Für #{ $no } habe ich noch keine Adresse bekommen. Nachfragen: `{ $prefix }fragen { $no } Wie kommen wir rein?`
details-taken-back = **{ $trip }:** Die Adresse für #{ $no } in { $place } wurde zurückgezogen. Nachfragen: `{ $prefix }fragen { $no } Wie kommen wir rein?`
details-deleted = Ich habe die Adresse gelöscht, die ich dir geschickt hatte.

## Was nach Adresse aussieht

note-private = „{ $part }“ sieht nach einer Adresse, einem Code oder Kontaktdaten aus. Die Notiz können alle lesen, die das Angebot sehen, darum habe ich nichts gespeichert. Schick das Angebot bitte noch einmal ohne das. Den Rest schreibst du mir danach hier extra: Das bekommt nur die Crew.
note-private-in-room = **Das sieht nach einer Adresse, einem Code oder Kontaktdaten aus, und hier können es alle lesen.** Ich habe nichts gespeichert. Bitte lösch deine Nachricht und schick das Angebot noch einmal ohne das. Den Rest schreibst du mir danach im Direktchat: Das bekommt nur die Crew.
note-private-stop = „{ $part }“ sieht nach einer Adresse, einem Code oder Kontaktdaten aus. Alle, die die Reise sehen, könnten das hier lesen, darum habe ich nichts gespeichert. Schick es bitte noch einmal ohne das. Ist es deine eigene Adresse, schreib sie mir extra. Wollt ihr die Person treffen: `{ $prefix }Kontakt Lena, Malmö, …`.
note-private-meetup = „{ $part }“ sieht nach einer Adresse, einem Code oder Kontaktdaten aus. Alle, die die Reise sehen, könnten das hier lesen, darum habe ich nichts gespeichert. Schick es bitte noch einmal ohne das. Ein öffentlicher Treffpunkt gehört vor die Notiz: `{ $prefix }Treffen Essen Dienstag 18:00 in Oslo bei Storgata 12`. Schlüssel und Codes gib nur denen, die kommen.
note-private-trip = „{ $part }“ sieht nach einer Adresse, einem Code oder Kontaktdaten aus. Alle, die die Reise sehen, könnten das hier lesen, darum habe ich nichts gespeichert. Schick es bitte noch einmal ohne das. Darf eine Mailadresse oder Nummer öffentlich sein: `{ $prefix }Reise erreichbar …`.
note-private-here = **Das sieht nach einer Adresse, einem Code oder Kontaktdaten aus, und hier können es alle lesen.** Ich habe nichts gespeichert. Bitte lösch deine Nachricht und schick sie noch einmal ohne das.

## Fragen

ask-in-direct-chat = Nachrichten zwischen Crew und Host gebe ich nur aus einem verschlüsselten Direktchat weiter. Schreib mir bitte dort.
ask-oneself = Bei #{ $no } gibt es außer dir niemanden, dem ich das ausrichten könnte.
ask-gone = Die Person, die das zu #{ $no } geschrieben hat, ist nicht mehr dabei.
ask-empty = Was möchtest du fragen? Zum Beispiel: `{ $prefix }fragen { $no } Können wir um 23 Uhr kommen?`
tell-empty = Was soll ich ausrichten? Zum Beispiel: `{ $prefix }mitteilen { $no } Ich bin ab sechs zu Hause`
ask-over = #{ $no } ist vorbei oder zurückgezogen.
ask-too-often = Zu #{ $no } gebe ich höchstens { $count } Nachrichten pro Tag weiter. Versuch es morgen wieder.
tell-private = Das sieht nach einer Adresse oder Telefonnummer aus, darum habe ich es nicht weitergegeben. Nur für die Crew: `{ $prefix }Adresse { $no } …`.
asked-for-host = Die Crew von „{ $trip }“ schreibt zu deinem Angebot #{ $no }: „{ $text }“
asked-for-host-how = Antworte auf diese Nachricht, dann gebe ich es weiter, oder schreib `{ $prefix }mitteilen { $no } …`. Wer geschrieben hat, sage ich nicht.
told-for-crew = **{ $trip }:** Euer Host bei #{ $no } schreibt: „{ $text }“
told-for-crew-how = Antworte auf diese Nachricht, dann gebe ich es weiter, oder schreib `{ $prefix }fragen { $no } …`.
asked-on = Weitergegeben (#{ $no }), ohne deinen Namen. Die Antwort bekommst du von mir.
told-on = An die Crew weitergegeben (#{ $no }).
deleted-passed-on = Du hast die Nachricht gelöscht, darum lösche ich sie auch überall dort, wohin ich sie weitergegeben hatte.

## Nächte

lost-others = Für { $night } gibt es noch { $offers }: `{ $prefix }annehmen { $no } { $night }`.
lost-left = Für { $night } habt ihr { $offers } abgelehnt. Falls dort noch Platz ist: `{ $prefix }annehmen { $no } { $night }`.
lost-none = Für { $night } gibt es noch kein anderes Angebot.
offer-waits = Hier fehlt noch eure Antwort für „{ $trip }“: { $offer }
offer-suggests = { $place } ist noch keine Station, darum frage ich die Crew, ob sie kommen will: #{ $no }.
offer-more-unread = Welche Nächte sollen dazu? Zum Beispiel: `{ $prefix }Angebot { $no } +{ $night }`.
offer-more-for-crew = Weitere Nächte für „{ $trip }“, { $nights }: { $offer }
number-by = #{ $no }{ $by }
details-save = Das für **#{ $no }** speichern, { $kind } in { $place }, { $nights }? Nur die Crew von „{ $trip }“ bekommt es: { $readers }. Ja oder nein?
details-say-yes = Schreib bitte „ja“: Ein ✅ ist nicht verschlüsselt und reicht für eine Adresse nicht.
details-once-accepted = Die Adresse für #{ $no } bekommst du, sobald ihr annehmt: `{ $prefix }annehmen { $no }`
details-which = Für welchen Schlafplatz: { $items }? Stell die Nummer davor: `{ $prefix }Adresse { $no } …`. Gespeichert habe ich noch nichts.
details-no-offer = Du bietest noch keinen Schlafplatz an, darum habe ich nichts gespeichert.
details-no-bed = Ihr habt noch keinen Schlafplatz angenommen, darum gibt es noch keine Adresse.
way-in-not-now = Alles klar. Schreib es einfach hier, wann du magst.

details-together = Ich habe es mit dem zusammengefügt, was du vorher geschrieben hast.
details-added = Ich hänge es an die Adresse an, die ich für #{ $no } schon habe. Alles ersetzen: `{ $prefix }Adresse { $no } …`.
details-instead = Das ist eine andere Straße, darum ersetzt es alles, was du mir vorher für #{ $no } gegeben hast.
details-sent = Die Crew hat sie jetzt. Nach ihrer Abreise lösche ich die Nachricht.
details-told-early = Das gilt ab { $day }, nicht für heute Nacht.
