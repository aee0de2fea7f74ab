# Deutsch: Begrüßung, einfache Fragen und was um nichts bittet.

## Die erste Minute

hello = Hallo! Ich bin Stopover. Ich helfe Leuten, die von Sofa zu Sofa reisen, und denen, die sie aufnehmen und treffen. Schreib mir einfach wie einem Menschen.
hello-which = Bist du **auf Reisen** (🚆), willst du **Gäste aufnehmen** (🛋) oder **zu einem Treffen kommen** (👋)? Tipp eins an oder schreib es.
hello-so = Hallo! Was führt dich her?
hello-again = Hallo noch mal! Was kann ich für dich tun?
hello-today = Hallo! Schön, von dir zu hören.
hello-help = Mehr: `{ $prefix }Hilfe`
hello-room = Hallo! Ich bin Stopover. Ich halte eine Reise zusammen: wo sie hält, wer Betten anbietet, was los ist. Hier rede ich nur, wenn jemand mit `{ $prefix }` anfängt oder mich erwähnt.
hello-room-new = Eine Reise für diesen Raum anlegen: `{ $prefix }Reise neu Mit dem Zug nach Norden 6.–19. April`. Mehr: `{ $prefix }Hilfe`
hello-room-link = { $name }, so holst du deine Reise hierher: `{ $prefix }Reise verknüpfen`. Mehr: `{ $prefix }Hilfe`
hello-room-link-named = { $name }, so holst du deine Reise hierher: `{ $prefix }Reise verknüpfen { $trip }`. Mehr: `{ $prefix }Hilfe`
try-these = Du kannst zum Beispiel { $examples } schreiben.
intro-crew = Ich bin Stopover, ein Bot. Ich behalte eure Reise im Blick: die Stationen, die Betten, die man euch anbietet, die Treffen unterwegs. Vor jedem erinnere ich euch.
intro-host = Ich bin Stopover, ein Bot. Deine Angebote gebe ich an die Reisenden weiter und ihre Antwort an dich. Deine Adresse bekommen nur sie, und erst nach ihrer Zusage.
intro-guest = Ich bin Stopover, ein Bot für Leute, die von Sofa zu Sofa reisen. Du kannst ein Bett anbieten, ein Treffen vorschlagen oder fragen, was los ist.
intro-nobody = Ich bin Stopover, ein Bot. Reisende sagen mir, wohin sie fahren, andere, was sie anbieten können, und ich bringe beide zusammen.
lead-travel = Schön! Wohin geht es, und wann? Nenn mir die Stationen, dann mache ich eine Reise daraus.
lead-host = Schön! In welchen Nächten hast du Platz für **{ $trip }**, wo, und worauf schläft man?
lead-come = Schön! Sag mir, zu welchem du kommst, dann erinnere ich dich.
lead-example = Zum Beispiel: { $example }
no-trip-guest = Ich sehe noch keine Reise für dich. Bitte die Reisenden, ihre für alle zu öffnen oder uns beide in ihren Raum einzuladen. Danach schreibst du mir einfach noch mal.

## Was man schreiben kann

say-journey = `Oslo { $first }, dann Bergen { $second }`
say-hosting = `ich bin Gastgeber`
say-offer = `ein Sofa in { $place } am { $day }`
say-whats-on = `was ist los am { $day }?`
say-whats-next = `was kommt als Nächstes?`
say-accepted = `haben sie zugesagt?`
say-accept = `annehmen { $no }`
say-nights = `welche Nächte sind noch ohne Bett?`
say-sleep = `wo schlafe ich am { $day }?`

## Was um nichts bittet

sorry-1 = Das habe ich leider nicht verstanden. Du kannst zum Beispiel { $examples } schreiben.
sorry-2 = Das habe ich leider auch nicht verstanden. Was ich kann: `{ $prefix }Hilfe`
sorry-3 = Das habe ich leider nicht verstanden.
sorry-room = Das habe ich leider nicht verstanden. Was ich kann: `{ $prefix }Hilfe`
sorry-draft = Das habe ich leider nicht verstanden. Offen ist noch: „{ $question }“ Sag ja, nein oder was anders ist.
story = Ich bin nur ein Reisebot, aber ich höre zu. Frag mich gern nach Betten, Stationen oder Treffen.
only-text = Ich kann leider nur Text lesen. Schreibst du es mir in Worten?
quiet-ask = Entschuldige! Soll ich still sein?
quiet-how = Deine Erinnerungen sehen und abschalten: `{ $prefix }Erinnerungen`. Damit ich dich vergesse und nie mehr schreibe: `{ $prefix }vergiss` (ich frage vorher). Sonst schreibe ich nur, wenn sich für dich etwas ändert.
quiet-room = Entschuldigung! Ich rede hier nur, wenn man mich fragt, und vor Treffen. Diese Erinnerungen kann die Moderation abschalten: `{ $prefix }Reise trennen`

## Antworten auf einfache Fragen

asked-where-read = Frag mich das in unserem Direktchat, hier lesen andere mit.
accepted-yes = Ja: Die Crew von **{ $trip }** hat { $nights } in { $place } angenommen (#{ $no }).
accepted-not-yet = Noch nicht: Die Crew von **{ $trip }** hat zu { $nights } in { $place } noch nichts gesagt (#{ $no }). Sobald sie antwortet, schreibe ich dir.
accepted-no = Nein: Die Crew von **{ $trip }** braucht { $nights } in { $place } nicht (#{ $no }).
accepted-none = Von dir steht gerade kein Angebot aus.
sleep-at-yours = Am { $day } bei dir: #{ $no } in { $place }.
way-in-how = Schreib sie einfach hier: `{ $prefix }Adresse { $no } Storgata 1, 3. Stock`. Nur die Crew von **{ $trip }** bekommt sie, kurz bevor sie kommt.
way-in-kept = Für #{ $no } habe ich sie schon. Nachsehen: `{ $prefix }Adresse { $no }`. Nur die Crew von **{ $trip }** bekommt sie, kurz bevor sie kommt.
way-in-no-offer = Biete zuerst ein Bett an. Dann frage ich dich nach der Adresse, und nur die Crew bekommt sie.
no-such-meetup = So eins kenne ich nicht.
next-head = Als Nächstes:
next-nothing = Für **{ $trip }** steht nichts mehr an, von dem ich weiß.
find-guest = **{ $trip }** kann die Crew für alle öffnen oder mit einem Raum verknüpfen. Frag sie.
remove-offer = Dein Angebot in { $place } zurückziehen: `{ $prefix }zurückziehen { $no }`
remove-stop = Die Station in { $place } streichen: `{ $prefix }streichen { $no }`
remove-meetup = { $title } absagen: `{ $prefix }absagen { $no }`
remove-trip = **{ $trip }** mit allem darin löschen: `{ $prefix }Reise löschen` (ich frage vorher).
remove-from-crew = **{ $trip }** verlassen: `{ $prefix }Reise verlassen` (ich frage vorher).
remove-all = Deine Erinnerungen sehen: `{ $prefix }Erinnerungen`. Alles über dich löschen: `{ $prefix }vergiss` (ich frage vorher).
change-how = Bearbeite deine Nachricht, oder antworte auf meine mit dem, was anders ist.
change-stop = Zum Beispiel: `{ $prefix }Station { $no } { $days }`
now-answer = #{ $no } wartet auf deine Antwort: `{ $prefix }annehmen { $no }` oder `{ $prefix }ablehnen { $no }`
now-stops = Als Nächstes die Stationen von **{ $trip }**: wo ihr seid, und wann.
now-share = So findest du mehr Betten:
now-way-in = Sie kommen! Sag ihnen, wie sie reinkommen: `{ $prefix }Adresse { $no } Storgata 1, 3. Stock`
now-wait = Gerade nichts: Die Crew hat zu #{ $no } noch nicht geantwortet. Sobald sie es tut, schreibe ich dir.
now-ready = Alles erledigt. Wenn sich etwas ändert, schreibe ich dir.

## Wie andere eine Reise finden

share-open = Alle, die mir schreiben, können deine Reise finden.
share-closed = Bisher findet sie niemand außer dir und den Leuten in deinen Räumen. Für alle öffnen: `{ $prefix }Reise öffnen`
share-closed-crew = Bisher findet sie niemand außer euch und den Leuten in euren Räumen. { $owner } kann sie für alle öffnen: `{ $prefix }Reise öffnen`
share-room = In einem Raum, in dem ich bin, finden auch die Leute dort sie: `{ $sign }Reise verknüpfen { $trip }`
share-stop = { $place } { $days }
share-text = Ein Text zum Weitergeben: „Ich bin unterwegs: { $stops }. Hast du ein Sofa oder etwas, das ich nicht verpassen darf? Schreib an { $bot }.“

# Asked before what was said in passing is done.
pass-on-ask-host = Soll ich das dem Host von #{ $no } weitersagen, ohne deinen Namen: „{ $text }“? ✅ oder „ja“ schickt es los, ❌ lässt es.
pass-on-ask-crew = Soll ich das der Crew zu #{ $no } weitersagen, ohne deinen Namen: „{ $text }“? ✅ oder „ja“ schickt es los, ❌ lässt es.
pass-on-not-for-guests = Weitersagen kann ich nur zwischen Hosts und der Crew. Frag { $name } am besten selbst oder im Raum der Reise.
offer-nights-ask = Soll ich **#{ $no }** ändern, { $kind } in { $place }: { $before } → { $after }? ✅ oder „ja“ ändert es, ❌ lässt es.
offer-people-ask = Soll ich **#{ $no }** ändern, { $kind } in { $place }: für { $before } → für { $after }? ✅ oder „ja“ ändert es, ❌ lässt es.
offer-both-ask = Soll ich **#{ $no }** ändern, { $kind } in { $place }: { $before } → { $after }, für { $people }? ✅ oder „ja“ ändert es, ❌ lässt es.
offer-withdraw-ask = Soll ich das zurücknehmen: { $offer }? ✅ oder „ja“ nimmt es zurück, ❌ lässt es.
stop-days-ask = Soll ich **#{ $no } { $place }** ändern: { $before } → { $after }? ✅ oder „ja“ ändert es, ❌ lässt es.
stop-drop-ask = Soll ich { $stop } streichen? ✅ oder „ja“ streicht es, ❌ lässt es.
