# Deutsch: eigene Daten, Sperren, Vorstellungen, und was von selbst verschwindet.

act-file = eine Datei

own-hand-who = Wer soll übernehmen? Jemand aus der Crew, mit der Matrix-ID: `{ $prefix }Reise übergeben @kari:example.org`.
own-hand-yours = Du leitest die Reise schon.
own-hand-crew = Dafür muss die Person erst in die Crew: `{ $prefix }Reise Crew hinzufügen { $id }`.
own-hand-ask = Die Leitung von „{ $trip }“ an { $name } übergeben? Du bleibst in der Crew, aber zurückbekommst du die Leitung nur von { $name }. Schreib innerhalb von 15 Minuten `{ $sure }` („ja“ allein reicht nicht) oder tipp auf ✅.
own-handed-you = { $by } hat dir die Leitung von „{ $trip }“ übergeben. `{ $prefix }Hilfe Reise` zeigt, was du jetzt tun kannst.
own-handed-crew = { $name } leitet jetzt „{ $trip }“.
own-handed = { $name } leitet jetzt „{ $trip }“. Du bist weiter in der Crew.
own-hand-asked = Ich habe { $name } (`{ $id }`) gebeten, die Leitung von „{ $trip }“ zu übernehmen. Bis ein Ja kommt, leitest du die Reise weiter; dann sage ich dir Bescheid. Die Frage ist { $days } Tage offen.
own-hand-asked-already = Ich habe { $name } (`{ $id }`) schon gefragt. Bis zu einem Ja leitest du „{ $trip }“ weiter.
own-hand-request = { $by } (`{ $id }`) möchte dir die Leitung der Reise „{ $trip }“ übergeben.
own-hand-request-what = Wenn du „{ $trip }“ leitest, bestimmst du, wer in der Crew ist, mit welchen Räumen die Reise verknüpft ist und wann sie endet. Zum Übernehmen tipp auf ✅ oder schreib `ja`. Bei ❌ oder `nein` bleibt alles, wie es ist, und niemand erfährt davon. Du hast { $days } Tage Zeit.
own-hand-request-no = Gut, du übernimmst „{ $trip }“ nicht. Niemand erfährt davon.
own-hand-request-expired = **{ $trip }:** Von { $name } (`{ $id }`) kam kein Ja, du leitest die Reise also weiter. Die Frage ist nicht mehr offen.

own-crew-blocked = { $name } ist für diese Reise gesperrt. Entsperr die Person erst, im Direktchat: `{ $prefix }Reise entsperren { $id }`.

own-block-in-room = Mach das bitte im Direktchat mit mir, damit es hier niemand mitbekommt.

own-blocked = Von { $id } bekommst du über mich keine Angebote, Vorschläge und Fragen mehr. In Räumen seht ihr euch weiterhin. Entsperren: `{ $prefix }entsperren { $id }`.
own-blocked-already = { $id } ist schon gesperrt.
own-blocked-left = { $id } leitet { $trips }. Du hast die Crew dort verlassen und bekommst von dort nichts mehr.
own-blocked-none = Du hast niemanden gesperrt. So sperrst du jemanden: `{ $prefix }sperren @spam:example.org`.
own-blocked-list = Von dir gesperrt: { $people }

own-block-oneself = Das bist du selbst.
own-block-too-many = Bitte höchstens { $count } Personen.

own-unblocked = { $id } ist nicht mehr gesperrt.

own-not-blocked = { $id } war gar nicht gesperrt.

own-trip-block-who = Wen? Nimm die Matrix-ID: `{ $prefix }Reise sperren @spam:example.org`.
own-trip-block-crew = { $id } ist in der Crew. Entfern die Person erst: `{ $prefix }Reise Crew entfernen { $id }`.
own-trip-blocked = { $id } ist für „{ $trip }“ gesperrt: Die Person sieht die Reise nicht mehr, kann nichts beitragen und erfährt nichts davon. Entsperren: `{ $prefix }Reise entsperren { $id }`.
own-trip-block-host = Die Nächte, die ihr aus dem Angebot #{ $no } dieser Person angenommen hattet, habe ich zurückgegeben. Sie bekommt dazu die übliche Nachricht.
own-trip-blocked-none = Für „{ $trip }“ ist niemand gesperrt.
own-trip-blocked-list = Für „{ $trip }“ gesperrt: { $people }
own-trip-unblocked = { $id } ist für „{ $trip }“ nicht mehr gesperrt.

own-kept = „{ $trip }“ bleibt gespeichert, bis du die Reise löschst oder `{ $prefix }Reise behalten aus` schreibst.

own-keep-off = Ich lösche „{ $trip }“ { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } nach dem Ende. Eine Woche vorher sage ich dir Bescheid.
own-keep-what = `{ $prefix }Reise behalten` oder `{ $prefix }Reise behalten aus`?

own-trip-goes = „{ $trip }“ ist vorbei. In { $days } Tagen lösche ich die Reise mit allem darin. Behalten: `{ $prefix }Reise behalten`. Jetzt löschen: `{ $prefix }Reise löschen`.

own-data = Hier ist alles, was ich über dich gespeichert habe, als Datei.
own-data-alone = Deine Daten schicke ich dir nur im verschlüsselten Direktchat.
own-data-too-long = Das sind mehr als { $megabytes } MB, zu viel für eine Datei. Frag bitte die Leute, die mich betreiben.

own-forget-what = Damit ich alles über dich vergesse: `{ $prefix }vergiss mich`.
own-forget-alone = Schreib mir das bitte im Direktchat.
own-forget-ask = Soll ich alles über dich vergessen? Deine Angebote, Vorschläge, Kontakte, Erinnerungen und Antworten werden gelöscht. Die Crew sieht, dass ein Bett wegfällt, aber nicht, von wem es war. Womit andere rechnen, bleibt ohne deinen Namen: Stationen und Treffen, zu denen andere kommen (`{ $prefix }absagen`, falls sie nicht bleiben sollen). Reisen, die du leitest, gehen an jemanden aus der Crew oder werden gelöscht. Rückgängig machen lässt sich das nicht. Eine Kopie vorher: `{ $prefix }meinedaten`. Wenn du sicher bist, schreib innerhalb von 15 Minuten `{ $sure }` („ja“ allein reicht nicht) oder tipp auf ✅.

own-forgotten = Erledigt, ich weiß nichts mehr über dich. Was ich in Räumen geschrieben habe, bleibt dort stehen, und dieser Chat auch, bis du ihn verlässt. Mach's gut!

own-forget-gone =
    { $count ->
        [one] **{ $trip }:** { $numbers } gibt es nicht mehr: Ich wurde gebeten, das zu vergessen.
       *[other] **{ $trip }:** { $numbers } gibt es nicht mehr: Ich wurde gebeten, das zu vergessen.
    }
own-forget-heir = Du leitest jetzt „{ $trip }“: Die Person, die das bisher getan hat, wollte vergessen werden.
own-forget-meetup = **{ $trip }:** Die Person, die #{ $no } { $title } angelegt hat, ist nicht mehr da. Weil andere kommen, gehört das Treffen jetzt dir. Absagen: `{ $prefix }absagen { $no }`.

own-stop-contacts = {"    "}zu treffen: { $contacts }

own-intro-who = Welche zwei Kontakte? Mit Nummer oder Namen: `{ $prefix }vorstellen 3 5` oder `{ $prefix }vorstellen Lena, Per`.
own-intro-unknown = Zu „{ $typed }“ finde ich keine zwei Kontakte. `{ $prefix }Kontakte` zeigt alle, mit ihren Nummern.
own-intro-oneself = Nimm bitte zwei andere Personen.
own-intro-waits = { $a } und { $b } habe ich schon gefragt.
own-intro-too-many = { $count } Anfragen dieser Art sind noch offen. Warte bitte erst ein paar Antworten ab.
own-intro-by-hand = Von { $names } kenne ich keine Matrix-ID, darum kann ich nicht fragen. Hier ist für jede Person ein Text, den du selbst verschicken kannst:
own-intro-not-met = { $names } kenne ich noch nicht, und ich schreibe niemanden von mir aus an. Hier ist für jede Person ein Text, den du selbst verschicken kannst:
own-intro-off = Ich stelle hier niemanden einander vor. Hier ist für jede Person ein Text, den du selbst verschicken kannst:
own-intro-a-day = Ich habe heute schon { $count }-mal Leute für dich einander vorgestellt, mehr geht nicht. Versuch es morgen wieder.
own-intro-all-a-day = Mehr Leute kann ich einander heute nicht vorstellen. Versuch es morgen wieder.
own-intro-letter = Hallo { $name }, wir sind gerade unterwegs ({ $trip }) und finden, du und { $other } solltet euch kennenlernen. Hast du Lust? Wenn ihr beide ja sagt, geben wir weiter, wie ihr zu erreichen seid. Wenn nicht, antworte einfach nicht, dann geben wir nichts weiter.
own-intro-ask = { $by } von der Reise „{ $trip }“ möchte dich und { $other } einander vorstellen.
own-intro-ask-what = Wenn ihr beide auf ✅ tippt, bekommt { $other } deine Matrix-ID, `{ $mine }`, und du die von { $other }, sonst nichts. Vorher gebe ich nichts weiter. Von einem ❌ erfährt niemand. Du hast { $days } Tage Zeit.
own-intro-asked = Ich habe { $a } und { $b } einzeln gefragt. Nur wenn beide innerhalb von { $days } Tagen ja sagen, bekommen sie gegenseitig ihre Matrix-ID. So oder so sage ich dir Bescheid.
own-intro-yes = Danke! Ich melde mich, wenn ihr beide ja sagt.
own-intro-no = Gut. Ich gebe nichts weiter, und niemand erfährt davon.
own-intro-said = Darauf hast du schon geantwortet.
own-intro-over = Das ist nicht mehr offen.
own-intro-done = Ihr habt beide ja gesagt: { $name } ist `{ $id }`.
own-intro-done-crew = **{ $trip }:** { $a } und { $b } haben jetzt gegenseitig ihre Matrix-ID.
own-intro-none = **{ $trip }:** Mit dem Kennenlernen von { $a } und { $b } wird es nichts.

help-intro = zwei Kontakte fragen, ob du sie einander vorstellen darfst
    .usage = vorstellen KONTAKT, KONTAKT
    .example = vorstellen Lena, Per
help-mydata = alles als Datei bekommen, was ich über dich gespeichert habe
    .usage = meinedaten
    .example = meinedaten
help-forget = alles über dich vergessen lassen (ich frage vorher)
    .usage = vergiss mich
    .example = vergiss mich
