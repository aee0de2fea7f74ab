# Deutsch: eigene Daten, Sperren, Vorstellungen, und was von selbst verschwindet.

act-file = eine Datei

own-hand-who = An wen? An jemanden aus der Crew, mit der Matrix-ID: `{ $prefix }Reise übergeben @kari:example.org`.
own-hand-yours = Die Reise gehört dir schon.
own-hand-crew = Nur an jemanden aus der Crew. Erst: `{ $prefix }Reise Crew hinzufügen { $id }`.
own-hand-ask = **{ $trip }** an { $name } übergeben? Du bleibst in der Crew. Zurückgeben kann sie danach nur noch diese Person. Schreib innerhalb von 15 Minuten `{ $sure }`, oder tippe ✅ an.
own-handed-you = { $by } hat dir **{ $trip }** übergeben: Die Reise gehört jetzt dir. `{ $prefix }Hilfe Reise` zeigt, was damit geht.
own-handed-crew = **{ $trip }** gehört jetzt { $name }.
own-handed = **{ $trip }** gehört jetzt { $name }. Du bist weiter in der Crew.
own-hand-asked = Ich habe { $name } (`{ $id }`) gebeten, **{ $trip }** zu übernehmen. Bis zu einem Ja gehört die Reise dir, und wenn es kommt, sage ich dir Bescheid. Die Frage gilt { $days } Tage.
own-hand-asked-already = Ich habe { $name } (`{ $id }`) schon gefragt. Bis zu einem Ja gehört **{ $trip }** dir.
own-hand-request = { $by } (`{ $id }`) möchte dir die Reise **{ $trip }** übergeben.
own-hand-request-what = Wem **{ $trip }** gehört, bestimmt, wer in der Crew ist, mit welchen Räumen die Reise verknüpft ist und wann sie endet. ✅ oder `ja`: Sie gehört dir. ❌ oder `nein`: Es bleibt, wie es ist, und niemand erfährt deine Antwort. Du hast { $days } Tage Zeit.
own-hand-request-no = Gut, du übernimmst **{ $trip }** nicht. Niemand erfährt davon.
own-hand-request-expired = **{ $trip }:** Von { $name } (`{ $id }`) kam kein Ja, die Reise gehört also weiter dir. Die Frage ist nicht mehr offen.

own-crew-blocked = { $name } ist für diese Reise gesperrt. Erst, im Direktchat: `{ $prefix }Reise entsperren { $id }`.

own-block-in-room = Sperren nur im Direktchat mit mir: Sonst braucht niemand davon zu wissen.

own-blocked = { $id } ist für dich gesperrt: Angebote, Vorschläge und Fragen von dort erreichen dich über mich nicht. In Räumen seht ihr euch wie bisher. `{ $prefix }entsperren { $id }` hebt das auf.
own-blocked-already = { $id } ist schon gesperrt.
own-blocked-left = Du hast die Crew von { $trips } verlassen: Das gehört { $id }, und von dort kommt nichts mehr.
own-blocked-none = Du sperrst niemanden. `{ $prefix }sperren @spam:example.org` sperrt jemanden für dich.
own-blocked-list = Für dich gesperrt: { $people }

own-block-oneself = Das bist du.
own-block-too-many = Bitte höchstens { $count } Personen.

own-unblocked = { $id } ist für dich nicht mehr gesperrt.

own-not-blocked = { $id } war nicht gesperrt.

own-trip-block-who = Wen? Mit der Matrix-ID: `{ $prefix }Reise sperren @spam:example.org`.
own-trip-block-crew = { $id } ist in der Crew. Erst: `{ $prefix }Reise Crew entfernen { $id }`.
own-trip-blocked = { $id } ist für **{ $trip }** gesperrt: kann sie nicht sehen, nichts anbieten, vorschlagen oder antworten, und erfährt davon nichts. `{ $prefix }Reise entsperren { $id }` hebt das auf.
own-trip-block-host = Die Nächte, die ihr vom Angebot #{ $no } von dort angenommen hattet, sind zurückgegeben; das kommt dort an wie bei allen, die hosten.
own-trip-blocked-none = Für **{ $trip }** ist niemand gesperrt.
own-trip-blocked-list = Für **{ $trip }** gesperrt: { $people }
own-trip-unblocked = { $id } ist für **{ $trip }** nicht mehr gesperrt.

own-kept = **{ $trip }** bleibt, bis du `{ $prefix }Reise behalten aus` sagst oder sie löschst.

own-keep-off = **{ $trip }** verschwindet { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } nach ihrem Ende. Du hörst es eine Woche vorher.
own-keep-what = `{ $prefix }Reise behalten` oder `{ $prefix }Reise behalten aus`.

own-trip-goes = **{ $trip }** ist vorbei. In { $days } Tagen vergesse ich sie, mit allem darin. `{ $prefix }Reise behalten` bewahrt sie auf, `{ $prefix }Reise löschen` vergisst sie jetzt.

own-data = Hier ist alles, was ich über dich gespeichert habe, als Datei.
own-data-alone = Was ich über dich gespeichert habe, schicke ich nur im verschlüsselten Direktchat.
own-data-too-long = Das sind mehr als { $megabytes } MB, zu viel für eine Datei. Frag bitte die, die mich betreiben.

own-forget-what = Um vergessen zu werden: `{ $prefix }vergiss mich`.
own-forget-alone = Sag mir das im Direktchat.
own-forget-ask = Alles über dich vergessen? Deine Angebote, Vorschläge, Kontakte, Erinnerungen und Antworten verschwinden. Die Crew hört, dass ein Bett weg ist, nicht wessen. Womit andere rechnen, bleibt ohne deinen Namen: Stationen, und Treffen, zu denen andere kommen, mit Titel, Zeit und Ort (sonst erst `{ $prefix }absagen`). Eine Reise von dir geht an jemand anderen aus der Crew über oder verschwindet. Das lässt sich nicht rückgängig machen; `{ $prefix }meinedaten` schickt dir vorher eine Kopie. Schreib innerhalb von 15 Minuten `{ $sure }`, oder tippe ✅ an.

own-forgotten = Erledigt: Ich weiß nichts mehr über dich. Was ich in Räumen gesagt habe, bleibt dort stehen, und dieser Chat auch, bis du ihn verlässt. Mach's gut!

own-forget-gone =
    { $count ->
        [one] **{ $trip }:** { $numbers } ist weg: Ich wurde gebeten, es zu vergessen.
       *[other] **{ $trip }:** { $numbers } sind weg: Ich wurde gebeten, sie zu vergessen.
    }
own-forget-heir = **{ $trip }** gehört jetzt dir: Wem sie gehörte, wollte vergessen werden.
own-forget-meetup = **{ $trip }:** Hinter #{ $no } { $title } steht niemand mehr, aber andere kommen. Das Treffen ist jetzt deins. `{ $prefix }absagen { $no }` sagt es ab.

own-stop-contacts = {"    "}zu treffen: { $contacts }

own-intro-who = Wen? Zwei deiner Kontakte, mit Nummer oder Namen: `{ $prefix }vorstellen 3 5`, `{ $prefix }vorstellen Lena, Per`.
own-intro-unknown = Ich finde keine zwei deiner Kontakte in „{ $typed }“. `{ $prefix }Kontakte` zeigt sie mit ihren Nummern.
own-intro-oneself = Dazu braucht es zwei andere.
own-intro-waits = { $a } und { $b } sind schon gefragt.
own-intro-too-many = { $count } Vorstellungen warten schon; erst sollten einige beantwortet sein.
own-intro-by-hand = Nicht auf Matrix, soweit notiert: { $names }. Darum kann ich nicht fragen. Je ein Text, zum Selberschicken:
own-intro-not-met = Noch nie geschrieben hat mir: { $names }. Und ich schreibe niemanden zuerst an. Je ein Text, zum Selberschicken:
own-intro-off = Vorstellungen mache ich hier nicht. Je ein Text, zum Selberschicken:
own-intro-a-day = Du hast innerhalb eines Tages { $count } Vorstellungen machen lassen, mehr geht nicht. Versuch es morgen wieder.
own-intro-all-a-day = Für heute habe ich so viele Vorstellungen gemacht, wie ich darf. Versuch es morgen wieder.
own-intro-letter = Hallo { $name }, wir sind unterwegs ({ $trip }) und glauben, dass { $other } und du einander gern kennen würdet. Magst du? Wenn ihr beide ja sagt, geben wir weiter, wie ihr zu erreichen seid. Wenn nicht, antworte einfach nicht, dann wird nichts weitergegeben.
own-intro-ask = { $by }, von der Reise **{ $trip }**, möchte { $other } und dich einander vorstellen.
own-intro-ask-what = Wenn ihr beide ✅ sagt, bekommt { $other } deine Matrix-ID, `{ $mine }`, und du bekommst eine zurück; sonst nichts. Vorher wird nichts weitergegeben. Von einem ❌ erfährt niemand. Es gilt { $days } Tage.
own-intro-asked = { $a } und { $b } sind gefragt, getrennt voneinander. Nur wenn beide innerhalb von { $days } Tagen zustimmen, bekommen sie die Matrix-ID voneinander. Du hörst, was daraus wurde.
own-intro-yes = Notiert. Du hörst von mir, wenn beide wollen.
own-intro-no = Gut. Nichts wird weitergegeben, und niemand erfährt davon.
own-intro-said = Darauf hast du schon geantwortet.
own-intro-over = Das ist vorbei.
own-intro-done = Ihr habt beide zugestimmt: { $name } ist `{ $id }`.
own-intro-done-crew = **{ $trip }:** { $a } und { $b } haben jetzt die Matrix-ID voneinander.
own-intro-none = **{ $trip }:** Aus der Vorstellung von { $a } und { $b } wurde nichts.

help-intro = fragt zwei Kontakte, ob du sie einander vorstellen darfst
    .usage = vorstellen KONTAKT, KONTAKT
    .example = vorstellen Lena, Per
help-mydata = alles, was ich über dich gespeichert habe, als Datei
    .usage = meinedaten
    .example = meinedaten
help-forget = ich vergesse alles über dich, nach Rückfrage
    .usage = vergiss mich
    .example = vergiss mich
