# Deutsch: wie man hineinkommt, nur für die Crew und rund um angenommene Nächte; was nach Adresse aussieht; Fragen zwischen
# Crew und Gastgebenden; Nächte, die wegfallen, Angebote, die warten.

help-details = wie man hineinkommt, nur für die Crew, sobald eine Nacht angenommen ist
    .usage = Adresse N [TEXT | -]
    .example = Adresse 4 Lindenstraße 1, dritter Stock, der Schlüssel liegt nebenan
help-ask = fragt Gastgebende etwas, ohne deinen Namen
    .usage = fragen N TEXT
    .example = fragen 4 Können wir um 23 Uhr kommen?
help-tell = richtet der Crew etwas zu deinem Angebot aus
    .usage = mitteilen N TEXT
    .example = mitteilen 4 Ich bin ab sechs zu Hause

## Von Gastgebenden

details-where = Die Adresse nehme ich nur in unserem verschlüsselten Direktchat an. Schreib sie mir einfach dort.
details-in-room = **Das können hier alle lesen.** Ich habe nichts davon behalten. Bitte lösch deine Nachricht und schreib sie mir in einem verschlüsselten Direktchat.
details-unencrypted = **Dieser Chat ist nicht verschlüsselt.** Ich habe nichts davon behalten. Bitte lösch deine Nachricht und schreib sie mir in einem verschlüsselten Direktchat.
offer-host-only = #{ $no } ist nicht dein Angebot: Das kann nur, wer es gemacht hat. Ich habe nichts davon behalten.
details-too-long = Das ist zu lang: höchstens { $count } Zeichen. Ich habe nichts davon behalten.
details-over = #{ $no } ist vorbei, darum habe ich nichts davon behalten.
details-ask = **Wer deine Adresse bekommt:** #{ $no }, { $kind } in { $place }, { $nights }, ist für **{ $trip }** von { $owner }. { $count ->
        [0] Noch reist sonst niemand mit; kommt jemand dazu, sage ich dir Bescheid.
       *[other] Wer mitreist, könnte sie lesen: { $readers }.
    } Soll ich sie aufheben? Sag innerhalb von 15 Minuten `ja`, oder `nein`, wenn du andere meinst.
details-kept = Bei **#{ $no }** aufgehoben: { $kind } in { $place }, { $nights }, für **{ $trip }** von { $owner }. { $count ->
        [0] Noch reist sonst niemand mit, also liest es niemand.
       *[other] Wer mitreist, kann es lesen: { $readers }.
    } Sonst bekommt es niemand von mir, und ich zeige es in keiner Liste.
details-kept-told = Der Tag ist da: Die Crew hat es jetzt. Ich lösche diese Nachricht, sobald sie abgereist ist.
details-kept-for = Ich sage es ihr am Abend, { $day }, und am Abend der Ankunft; nach der Abreise lösche ich, was ich gesagt habe.
details-kept-until = Falls sie annimmt, sage ich es ihr ab dem Abend davor; nach der Abreise lösche ich, was ich gesagt habe.
details-same = So steht es schon bei #{ $no }.
details-none = Wie man bei #{ $no } hineinkommt, ist nicht hinterlegt. `{ $prefix }Adresse { $no } TEXT` hebt es für die Crew auf.
details-own = So kommt man bei **#{ $no }** hinein: „{ $details }“
details-own-next = Was ich bei #{ $no } aufhebe, kommt in einer eigenen Nachricht, die ich lösche, wenn es vorbei ist. `{ $prefix }Adresse { $no } -` vergisst es.
details-forgotten = Vergessen: Wie man bei #{ $no } hineinkommt, ist nicht mehr hinterlegt. Wo ich es gesagt hatte, lösche ich es.
details-deleted-by-host = Diese Nachricht wurde gelöscht oder sagt jetzt etwas anderes: Was darin stand, wie man hineinkommt, ist vergessen, und wo ich es gesagt hatte, lösche ich es.
details-please = Wie ist die Adresse, und wie kommt die Crew rein? Schreib es einfach hier: Nur die Crew bekommt es, kurz bevor sie kommt.
details-passed-on = **{ $trip }:** Die Crew weiß jetzt, wie man bei #{ $no } hineinkommt, für { $nights }. Nach der Abreise lösche ich es.
details-newcomer = **{ $trip }:** { $name } reist jetzt mit und kann lesen, wie man bei **#{ $no }** in { $place } hineinkommt. Wenn du das nicht willst: `{ $prefix }Adresse { $no } -` nimmt es zurück.

## An die Crew

details-told = So kommt ihr hinein, **#{ $no }** in { $place }{ $host }, { $nights }: „{ $details }“
details-told-changed = **Geändert!** So kommt ihr hinein, **#{ $no }** in { $place }{ $host }, { $nights }: „{ $details }“
details-told-until = Das ist nur für dich. Ich lösche es, sobald ihr abgereist seid.
details-come = Wie ihr hineinkommt, steht in einer eigenen Nachricht.
details-come-later = Wie ihr hineinkommt, sage ich euch am Abend, { $day }.
details-later = Wie ihr bei #{ $no } in { $place } hineinkommt, für { $night }, sage ich euch am Abend, { $day }.
details-missing = Wie ihr bei #{ $no } hineinkommt, ist noch nicht gesagt. `{ $prefix }fragen { $no } Wie kommen wir hinein?` fragt nach.
details-taken-back = **{ $trip }:** Wie ihr bei #{ $no } in { $place } hineinkommt, gilt nicht mehr; es wurde zurückgenommen. `{ $prefix }fragen { $no } Wie kommen wir hinein?` fragt nach.
details-deleted = Was ich euch dazu gesagt habe, wie ihr hineinkommt, lösche ich.

## Was nach Adresse aussieht

note-private = „{ $part }“ sieht nach einer Adresse, einem Code oder einem Kontakt aus. Die Notiz können alle lesen, die das Angebot sehen, darum habe ich nichts gespeichert. Schick das Angebot bitte noch einmal ohne das. Den Rest schreibst du mir danach einzeln hier: Das bekommt nur die Crew.
note-private-in-room = **Das sieht nach einer Adresse, einem Code oder einem Kontakt aus, und hier können es alle lesen.** Ich habe nichts gespeichert. Bitte lösch deine Nachricht und schick das Angebot noch einmal ohne das. Den Rest schreibst du mir danach im Direktchat: Das bekommt nur die Crew.
note-private-stop = „{ $part }“ sieht nach einer Adresse, einem Code oder einem Kontakt aus. Alle, die die Reise sehen, könnten das hier lesen, darum habe ich nichts gespeichert. Schick es bitte noch einmal ohne das. Wenn es der Weg zu dir ist, schreib ihn mir einzeln. Wenn es jemand zum Treffen ist: `{ $prefix }Kontakt Lena, Malmö, …`.
note-private-meetup = „{ $part }“ sieht nach einer Adresse, einem Code oder einem Weg aus, jemanden zu erreichen, und ein Treffen ist für alle, die die Reise sehen dürfen. Ich habe nichts behalten. Schick es noch einmal ohne das. Ein öffentlicher Ort steht vor der Notiz: `{ $prefix }Treffen Essen Dienstag 18:00 in Oslo bei Storgata 12`. Schlüssel und Codes sagst du denen, die kommen.
note-private-trip = „{ $part }“ sieht nach einer Adresse, einem Code oder einem Weg aus, jemanden zu erreichen, und alle, die die Reise sehen dürfen, können das lesen. Ich habe nichts behalten. Schick es noch einmal ohne das. Eine Mailadresse oder Nummer, die öffentlich sein darf, schreibst du mit `{ $prefix }Reise erreichbar …`.
note-private-here = **Das sieht nach einer Adresse, einem Code oder einem Weg aus, jemanden zu erreichen, und hier können es alle lesen.** Ich habe nichts behalten. Bitte lösch deine Nachricht und schick sie noch einmal ohne das.

## Fragen

ask-in-direct-chat = Was Crew und Gastgebende einander sagen, gebe ich nur aus einem verschlüsselten Direktchat weiter. Schreib es mir dort.
ask-oneself = Zu #{ $no } gibt es außer dir niemanden, der es hören könnte.
ask-gone = Wer das zu #{ $no } geschrieben hat, hat damit nichts mehr zu tun.
ask-empty = Was denn? Zum Beispiel: `{ $prefix }fragen { $no } Können wir um 23 Uhr kommen?`
tell-empty = Was denn? Zum Beispiel: `{ $prefix }mitteilen { $no } Ich bin ab sechs zu Hause`
ask-over = #{ $no } ist vorbei oder zurückgezogen.
ask-too-often = Das reicht zu #{ $no } für einen Tag: Ich gebe höchstens { $count } Nachrichten weiter.
tell-private = Das sieht nach einer Adresse oder Telefonnummer aus, darum habe ich nichts weitergegeben. `{ $prefix }Adresse { $no } …` hebt es für die Crew auf und sagt es ihr, wenn der Tag da ist.
asked-for-host = **{ $trip }** fragt zu deinem Angebot #{ $no }: „{ $text }“
asked-for-host-how = Antworte auf diese Nachricht, dann gebe ich es weiter; oder `{ $prefix }mitteilen { $no } …`. Auf beiden Seiten ist nicht zu sehen, wer schreibt.
told-for-crew = **{ $trip }:** Zu #{ $no } kommt von dort, wo ihr unterkommt: „{ $text }“
told-for-crew-how = Antworte auf diese Nachricht, dann gebe ich es weiter; oder `{ $prefix }fragen { $no } …`.
asked-on = Zu #{ $no } weitergegeben, ohne deinen Namen. Ich sage dir, was als Antwort kommt.
told-on = Weitergegeben, zu #{ $no }.
deleted-passed-on = Diese Nachricht wurde gelöscht; wo ich sie weitergegeben hatte, lösche ich sie auch.

## Nächte

lost-others = Für { $night } gibt es noch { $offers }: `{ $prefix }annehmen { $no } { $night }`.
lost-left = Für { $night } hattet ihr { $offers } abgelehnt. Falls dort noch Platz ist: `{ $prefix }annehmen { $no } { $night }`.
lost-none = Für { $night } ist nichts anderes angeboten.
offer-waits = Wartet noch auf eure Antwort, für **{ $trip }**: { $offer }
offer-suggests = { $place } ist noch keine Station, darum frage ich die Crew, ob sie vorbeikommt: #{ $no }.
offer-more-unread = Welche Nächte noch? Zum Beispiel: `{ $prefix }Angebot { $no } +{ $night }`.
offer-more-for-crew = Für **{ $trip }**, jetzt auch für { $nights }: { $offer }
number-by = #{ $no }{ $by }
details-save = Das für **#{ $no }** speichern, { $kind } in { $place }, { $nights }? Nur die Crew von „{ $trip }“ bekommt es: { $readers }. Ja oder nein?
details-say-yes = Schreib bitte „ja“: Ein Tippen ist nicht verschlüsselt, für eine Adresse reicht das nicht.
details-once-accepted = Die Adresse von #{ $no } bekommst du, sobald du annimmst: `{ $prefix }annehmen { $no }`
details-which = Für welchen Schlafplatz: { $items }? Stell die Nummer davor: `{ $prefix }Adresse { $no } …`. Gespeichert habe ich noch nichts.
details-no-offer = Du bietest noch keinen Schlafplatz an, also gibt es nichts, wozu ich eine Adresse speichern könnte. Ich habe nichts behalten.
details-no-bed = Ihr habt noch keinen Schlafplatz angenommen, also gibt es noch keine Adresse.
