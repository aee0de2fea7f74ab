# Deutsch: Begrüßung, einfache Fragen und was um nichts bittet.

## Die erste Minute

hello = Hallo! Ich bin Stopover. Ich helfe Leuten, die von Sofa zu Sofa reisen, und denen, die sie aufnehmen und treffen. Schreib mir einfach in deinen eigenen Worten.
hello-which = Bist du **auf Reisen** (🚆), willst du **hosten** (🛋) oder **dazukommen** (👋)? Tipp eins an oder schreib es einfach.
hello-so = Hallo! Was führt dich her?
hello-again = Hallo noch mal! Was kann ich für dich tun?
hello-today = Hallo! Schön, von dir zu hören.
hello-help = Mehr: `{ $prefix }Hilfe`
hello-room = Hallo! Ich bin Stopover. Ich behalte eine Reise im Blick: die Stationen, die Schlafplätze, die Treffen. Hier melde ich mich nur, wenn jemand mit `{ $prefix }` anfängt oder mich erwähnt.
hello-room-new = Eine Reise für diesen Raum beginnen: `{ $prefix }Reise neu Mit dem Zug nach Norden 6.–19. April`. Mehr: `{ $prefix }Hilfe`
hello-room-link = { $name }, so holst du deine Reise hierher: `{ $prefix }Reise verknüpfen`. Mehr: `{ $prefix }Hilfe`
hello-room-link-named = { $name }, so holst du deine Reise hierher: `{ $prefix }Reise verknüpfen { $trip }`. Mehr: `{ $prefix }Hilfe`
try-these = Zum Beispiel: { $examples }
intro-crew = Ich bin Stopover, ein Bot. Ich behalte eure Reise im Blick: eure Stationen, die Schlafplätze, die man euch anbietet, die Treffen unterwegs. Und ich erinnere euch rechtzeitig.
intro-host = Ich bin Stopover, ein Bot. Deine Angebote gebe ich an die Crew weiter und ihre Antworten an dich. Deine Adresse bekommt nur die Crew, und erst, wenn sie angenommen hat.
intro-guest = Ich bin Stopover, ein Bot für Leute, die von Sofa zu Sofa reisen. Du kannst einen Schlafplatz anbieten, ein Treffen vorschlagen oder fragen, was ansteht.
intro-nobody = Ich bin Stopover, ein Bot für Leute, die von Sofa zu Sofa reisen. Schreib mir einfach in deinen eigenen Worten.
lead-travel = Schön! Wohin geht es, und wann? Nenn mir deine Stationen, dann mache ich eine Reise daraus.
lead-host = Schön! Schreib mir, wo das ist, in welchen Nächten du Platz für „{ $trip }“ hast und worauf man bei dir schläft.
lead-come = Schön! Schreib mir, zu welchem du kommst, dann erinnere ich dich.
lead-example = Zum Beispiel: { $example }
no-trip-guest = Ich finde noch keine Reise für dich. Bitte die Crew, ihre Reise für alle zu öffnen oder uns beide in ihren Raum einzuladen. Danach schreib mir einfach noch mal.

## Was man schreiben kann

say-journey = `Oslo { $first }, dann Bergen { $second }`
say-hosting = `ich hoste`
say-offer = `ein Sofa in { $place } am { $day }`
say-whats-on = `was ist los am { $day }?`
say-whats-next = `was kommt als Nächstes?`
say-accepted = `haben sie zugesagt?`
say-accept = `annehmen { $no }`
say-nights = `welche Nächte sind noch ohne Bett?`
say-sleep = `wo schlafe ich am { $day }?`

## Was um nichts bittet

sorry-1 = Das habe ich leider nicht verstanden. Schreib zum Beispiel { $examples }.
sorry-2 = Das habe ich leider auch nicht verstanden. `{ $prefix }Hilfe` zeigt, was ich kann.
sorry-3 = Das habe ich leider nicht verstanden.
perhaps = Falls ich dich richtig verstehe:
about-known = Ganz verstanden habe ich dich nicht. Das habe ich dazu:
about-answer = Ja oder nein? Erst etwas fragen: `{ $prefix }fragen { $no } …`
sorry-room = Das habe ich leider nicht verstanden. `{ $prefix }Hilfe` zeigt, was ich kann.
sorry-draft = Das habe ich leider nicht verstanden. Das hier ist noch offen: „{ $question }“ Schreib ja, nein oder was ich ändern soll.
story = Ich bin nur ein Reisebot, aber ich höre zu. Frag mich gern nach Schlafplätzen, Stationen oder Treffen.
only-text = Ich kann leider nur Text lesen. Schreibst du es mir in Worten?
quiet-ask = Entschuldige! Soll ich still sein?
quiet-how = Deine Erinnerungen ansehen und abschalten: `{ $prefix }Erinnerungen`. Damit ich dich vergesse und nie wieder schreibe: `{ $prefix }vergiss` (ich frage vorher). Sonst schreibe ich nur, wenn sich für dich etwas ändert.
quiet-room = Entschuldigung! Hier schreibe ich nur, wenn man mich fragt, und vor Treffen. Die Moderation kann diese Erinnerungen abschalten: `{ $prefix }Reise trennen`

## Antworten auf einfache Fragen

asked-where-read = Frag mich das bitte in unserem Direktchat, hier lesen andere mit.
accepted-yes = Ja: Die Crew von „{ $trip }“ hat #{ $no } in { $place } angenommen, { $nights }.
accepted-not-yet = Noch nicht: Zu #{ $no } in { $place }, { $nights }, fehlt noch die Antwort der Crew von „{ $trip }“. Sobald sie da ist, sage ich dir Bescheid.
accepted-no = Nein: Die Crew von „{ $trip }“ braucht #{ $no } in { $place } für { $nights } nicht.
accepted-none = Du bietest gerade nichts an.
sleep-at-yours = Am { $day } bei dir: #{ $no } in { $place }.
way-in-how = Schreib sie einfach hier: `{ $prefix }Adresse { $no } Storgata 1, 3. Stock`. Nur die Crew von „{ $trip }“ bekommt sie, und zwar kurz vor der Ankunft.
way-in-kept = Die Adresse für #{ $no } habe ich schon. Ansehen: `{ $prefix }Adresse { $no }`. Nur die Crew von „{ $trip }“ bekommt sie, kurz vor der Ankunft.
way-in-no-offer = Biete zuerst einen Schlafplatz an. Dann frage ich dich nach der Adresse, und nur die Crew bekommt sie.
no-such-meetup = So ein Treffen kenne ich nicht.
next-head = Als Nächstes:
next-nothing = Für „{ $trip }“ steht noch nichts an.
find-guest = Die Crew von „{ $trip }“ kann die Reise für alle öffnen oder mit einem Raum verknüpfen. Frag sie am besten.
remove-offer = Dein Angebot in { $place } zurückziehen: `{ $prefix }zurückziehen { $no }`
remove-stop = Die Station in { $place } streichen: `{ $prefix }streichen { $no }`
remove-meetup = { $title } absagen: `{ $prefix }absagen { $no }`
remove-trip = „{ $trip }“ mit allem darin löschen: `{ $prefix }Reise löschen` (ich frage vorher).
remove-from-crew = Die Crew von „{ $trip }“ verlassen: `{ $prefix }Reise verlassen` (ich frage vorher).
remove-all = Deine Erinnerungen ansehen: `{ $prefix }Erinnerungen`. Damit ich alles über dich vergesse: `{ $prefix }vergiss` (ich frage vorher).
change-how = Bearbeite deine Nachricht, oder antworte auf meine und schreib, was ich ändern soll.
change-stop = Zum Beispiel: `{ $prefix }Station { $no } { $days }`
now-answer = #{ $no } wartet auf deine Antwort: `{ $prefix }annehmen { $no }` oder `{ $prefix }ablehnen { $no }`
now-stops = Jetzt fehlen noch die Stationen von „{ $trip }“: wo ihr seid, und wann.
now-share = Damit ihr mehr Schlafplätze findet, erzählt anderen davon:
now-way-in = Die Crew kommt! Gib ihr die Adresse: `{ $prefix }Adresse { $no } Storgata 1, 3. Stock`
now-wait = Gerade nichts: Zu #{ $no } fehlt noch die Antwort der Crew. Sobald sie da ist, sage ich dir Bescheid.
now-ready = Alles erledigt. Wenn sich etwas ändert, schreibe ich dir.

## Wie andere eine Reise finden

share-open = Alle, die mir schreiben, können deine Reise finden.
share-closed = Bisher könnt nur du und die Leute in deinen Räumen sie finden. Für alle öffnen: `{ $prefix }Reise offen`
share-closed-crew = Bisher könnt nur ihr und die Leute in euren Räumen sie finden. { $owner } kann sie für alle öffnen: `{ $prefix }Reise offen`
share-room = Damit die Leute in einem Raum sie finden, schreib dort: `{ $sign }Reise verknüpfen { $trip }`
share-stop = { $place } { $days }
share-text = Ein Text zum Weitergeben: „Ich bin unterwegs: { $stops }. Hast du ein Sofa oder einen Tipp, was ich nicht verpassen darf? Schreib an { $bot }.“

## Über den Bot selbst

standing-reads = Nur du und ich. Was ich speichere, zeige ich dir vorher, und es geht nur an die, für die es gedacht ist. Wer mich betreibt, könnte es lesen.
standing-reads-room = Alle in diesem Raum. Privates schreib mir lieber im Direktchat.
standing-reads-clear = Dieser Chat ist nicht verschlüsselt: Wer unsere Homeserver betreibt, könnte mitlesen. Privates schreib mir lieber in einem verschlüsselten Chat.
standing-address = Nur die Crew, die dein Angebot annimmt: kurz vor ihrer Ankunft, im Direktchat. In Räumen zeige ich die Adresse nie.
standing-number = Ich frage nicht nach deiner Nummer. Wenn du sie zu deiner Adresse schreibst, bekommt sie nur die Crew, die dein Angebot annimmt.
standing-offer = Dass es von dir ist, sieht nur die Crew. Alle anderen sehen nur, wann es ein Bett gibt.
standing-cost = Nichts, es ist kostenlos.
standing-sign-up = Nein, es geht auch ohne echten Namen. Schreib mir einfach.
standing-bot = Ich bin Stopover, ein Bot. Kein Mensch und auch keine KI in irgendeiner Cloud: Was du schreibst, bleibt auf dem Rechner, auf dem ich laufe, und auf deinem Homeserver.
standing-without-trip = Klar! Du kannst auch ohne eigene Reise einen Schlafplatz anbieten oder dazukommen. Sag mir einfach, wo und wann du Platz hast oder zu welchem Treffen du möchtest.
said-before = Ich hatte gefragt: „{ $question }“
said-before-none = Gerade habe ich dich nichts gefragt.
add-me = Wenn du bei „{ $trip }“ mitreisen möchtest, frag die Crew. So nimmt sie dich auf: `{ $prefix }Reise Crew hinzufügen { $id }`
told-them = Ja, die Crew von „{ $trip }“ weiß Bescheid.
stay-days = { $nights } in { $place } (#{ $no }). Die Uhrzeit weiß ich nicht. So fragst du die Crew: `{ $prefix }mitteilen { $no } …`
lead-both = Schön, beides! Sag mir zuerst deine Stationen: Wohin geht es, und wann? Und danach, wo du Platz hast.
lead-neither = Klar, schau dich um. Ich bin da, wenn du mich brauchst.
sorry-offer = Das habe ich leider nicht verstanden. Das Angebot in { $place } (#{ $no }) wartet noch auf deine Antwort: ja oder nein? Erst etwas fragen: `{ $prefix }fragen { $no } …`
sorry-offer-of = Das habe ich leider nicht verstanden. Das Angebot von { $host } in { $place } (#{ $no }) wartet noch auf deine Antwort: ja oder nein? Erst etwas fragen: `{ $prefix }fragen { $no } …`
sorry-hosting = Das habe ich leider nicht verstanden. Zu #{ $no } hat die Crew noch nicht geantwortet. So richtest du ihr etwas aus: `{ $prefix }mitteilen { $no } …`
who-travels = { $people ->
        [one] Bei „{ $trip }“ ist eine Person unterwegs: { $names }.
       *[other] Bei „{ $trip }“ sind { $people } Personen unterwegs: { $names }.
    }
seek-how = Ich suche selbst keine Betten, aber Leute entlang der Strecke bieten hier welche an. Schreib mir, wann du wo bist. Dann mache ich daraus eine Reise, die du weitersagen kannst.
take-back-how = Um das Letzte zurückzunehmen: `{ $prefix }rückgängig`
no-harm = Kein Problem, ich habe nichts geändert.
complaint = Tut mir leid! Versuch es mal mit anderen Worten.
dont-know = Das weiß ich leider nicht. Ich kenne nur Schlafplätze, Stationen und Treffen.
dont-know-ask = Das weiß ich leider nicht. So fragst du den Host von #{ $no }: `{ $prefix }fragen { $no } …`
dont-know-tell = Das weiß ich leider nicht. So fragst du die Crew: `{ $prefix }mitteilen { $no } …`
change-ask = Soll ich **#{ $no } { $title }** ändern?
answer-ask-yes = Soll ich dich für **#{ $no } { $title }**, { $when }, eintragen?
answer-ask-maybe = Soll ich dich für **#{ $no } { $title }**, { $when }, als „vielleicht“ eintragen?
answer-ask-no = Soll ich dich von **#{ $no } { $title }**, { $when }, abmelden?

## Gefragt, bevor etwas geschieht, das nebenbei gesagt wurde
pass-on-ask-host = Soll ich dem Host von #{ $no } ohne deinen Namen ausrichten: „{ $text }“? Tipp auf ✅ oder schreib „ja“. Mit ❌ lasse ich es.
pass-on-ask-crew = Soll ich der Crew zu #{ $no } ohne deinen Namen ausrichten: „{ $text }“? Tipp auf ✅ oder schreib „ja“. Mit ❌ lasse ich es.
pass-on-not-for-guests = Nachrichten gebe ich nur zwischen Host und Crew weiter. Frag { $name } am besten selbst oder im Raum der Reise.
take-it-ask = Nehmt ihr das an: { $offer }? Tipp auf ✅ oder ❌, oder schreib ja oder nein.
leave-it-ask = Lehnt ihr das ab: { $offer }? Tipp auf ✅ oder ❌, oder schreib ja oder nein.
offer-nights-ask = Soll ich **#{ $no }** ändern, { $kind } in { $place }: { $before } → { $after }? Tipp auf ✅ oder schreib „ja“. Mit ❌ bleibt es so.
offer-people-ask = Soll ich **#{ $no }** ändern, { $kind } in { $place }: für { $before } → für { $after }? Tipp auf ✅ oder schreib „ja“. Mit ❌ bleibt es so.
offer-both-ask = Soll ich **#{ $no }** ändern, { $kind } in { $place }: { $before } → { $after }, für { $people }? Tipp auf ✅ oder schreib „ja“. Mit ❌ bleibt es so.
offer-withdraw-ask = Soll ich das zurückziehen: { $offer }? Tipp auf ✅ oder schreib „ja“. Mit ❌ bleibt es so.
stop-days-ask = Soll ich **#{ $no } { $place }** ändern: { $before } → { $after }? Tipp auf ✅ oder schreib „ja“. Mit ❌ bleibt es so.
stop-drop-ask = Soll ich { $stop } streichen? Tipp auf ✅ oder schreib „ja“. Mit ❌ bleibt es so.
bed-give-back-ask = **#{ $no }**, { $kind } in { $place }, für { $nights } zurückgeben? Ihr habt es angenommen, und der Host hält es euch frei. Ich bedanke mich und sage Bescheid. Tipp auf ✅ oder ❌, oder schreib „ja“ oder „nein“.
bed-turn-down-ask = **#{ $no }**, { $kind } in { $place }, für { $nights } ablehnen? Ich bedanke mich beim Host und sage Bescheid. Tipp auf ✅ oder ❌, oder schreib „ja“ oder „nein“.
bed-give-back-none = Dafür kenne ich keinen Schlafplatz von euch, also gibt es nichts zurückzugeben. `{ $prefix }nächte` zeigt, was ihr habt.
