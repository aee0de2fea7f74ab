# Deutsch: Reisen und Stationen.

no-trip = Du bist hier noch bei keiner Reise dabei. So beginnst du eine: `{ $prefix }Reise neu Mit dem Zug nach Norden 6.–19. April`.
room-not-linked = Dieser Raum ist noch mit keiner Reise verknüpft. Wer eine leitet, kann das hier tun: `{ $sign }Reise verknüpfen`. Eine neue beginnen: `{ $prefix }Reise neu TITEL`.
which-trip = Welche Reise: { $trips }? Zum Beispiel: `{ $prefix }Reise wählen { $first }`.
which-trip-twin = { $trip }{ $days } – `{ $prefix }Reise wählen #{ $no }`
for-trip = Für „{ $trip }“:
trip-by = { $title } (von { $owner })
trip-by-no = { $title } (von { $owner }, #{ $no })
trip-by-choice = { $trip } – `{ $prefix }Reise wählen #{ $no }`
trip-ended = „{ $trip }“ ist beendet. Ansehen kannst du die Reise noch, ändern nicht mehr.
trip-full = Diese Reise ist voll ({ $count } Einträge).
guest-full = Du hast in dieser Reise schon { $count } Einträge gemacht, mehr geht als Gast nicht. Die Crew kann noch mehr eintragen.
no-such-trip = Eine Reise „{ $typed }“ finde ich nicht. `{ $prefix }Reisen` zeigt deine.
trip-what = `Reise { $typed }` kenne ich nicht. `{ $prefix }Reise` zeigt die Reise, `{ $prefix }Hilfe Reise` alles, was geht.
trip-name-missing = Welche? `{ $prefix }Reisen` zeigt alle. Wechseln: `{ $prefix }Reise wählen NAME`.
trip-not-allowed = Hier können nur manche Leute Reisen beginnen. Frag bitte die Leute, die mich betreiben.
trip-title-missing = Wie soll sie heißen? Zum Beispiel: `{ $prefix }Reise neu Mit dem Zug nach Norden 6.–19. April`.
trip-title-id = Mit einer Matrix-ID im Titel sieht es aus, als wäre es die Reise dieser Person. Lass die ID bitte weg.
trip-past = Das ist schon vorbei. Zum Beispiel: `{ $prefix }Reise neu Mit dem Zug nach Norden 6.–19. April`.
trip-title-taken = Du hast schon eine Reise „{ $title }“. Nimm einen anderen Titel, oder beende sie erst: `{ $prefix }Reise beenden`.
too-many-trips = Du hast schon { $count } laufende Reisen, mehr gehen nicht. Eine beenden: `{ $prefix }Reise beenden`.
trip-started = Deine Reise „{ $title }“{ $days } ist angelegt.
trip-next-direct = Stationen hinzufügen: `{ $prefix }Station Oslo 6.–9. April`. Um einen Raum damit zu verknüpfen, schreib dort `{ $sign }Reise verknüpfen`.
trip-next-room = In diesem Raum erinnere ich an die Treffen. Stationen hinzufügen: `{ $prefix }Station Oslo 6.–9. April`.
trip-used = Ab jetzt geht es um „{ $trip }“.
trip-used-others = Es gibt noch andere mit diesem Namen: { $trips }.
trip-twin = Du siehst noch andere mit diesem Namen: { $trips }. Ich schreibe jeweils dazu, wer sie leitet, damit du sie auseinanderhalten kannst.
use-in-direct-chat = Ein Raum hat nur eine Reise. Wechseln kannst du im Direktchat mit mir, oder du verknüpfst den Raum mit einer anderen: `{ $sign }Reise verknüpfen NAME`.
trip-head = **{ $title }**{ $days }{ $ended }
trip-is-ended = {" "}(beendet)
trip-current = {" "}← diese
trip-crew = Crew: { $crew }
trip-about = Worum es geht: { $text }
trip-topics = Themen: { $text }
trip-reach = So sind wir erreichbar: { $text }
trip-seeks = Wir suchen: { $text }
trip-donate = Spenden: { $text }
trip-rooms = Verknüpfte Räume: { $rooms }
trip-is-open = Offen: Alle, die mir schreiben, können diese Reise finden.
trip-is-unlisted = Verborgen: Nur Leute, die mitreisen, einen Schlafplatz anbieten oder in einem verknüpften Raum sind, können diese Reise finden. Ändern: `{ $prefix }Reise offen`.
trip-counts = { $stops ->
        [0] Noch keine Stationen
        [one] 1 Station
       *[other] { $stops } Stationen
    } (`{ $prefix }Stationen`), { $offers ->
        [0] keine Angebote
        [one] 1 Angebot
       *[other] { $offers } Angebote
    } zum Übernachten, { $meetups ->
        [0] keine kommenden Treffen
        [one] 1 kommendes Treffen
       *[other] { $meetups } kommende Treffen
    } (`{ $prefix }Termine`).
trip-text-none = Da steht noch nichts. Die Crew kann etwas eintragen: `{ $prefix }Reise Beschreibung Mit dem Zug zu Hosting-Genossenschaften`.
trip-text-cleared = Gelöscht.
trips-head = { $count ->
        [one] 1 Reise:
       *[other] { $count } Reisen:
    }
trips-line = • { $title }{ $days }{ $ended }{ $mark }
trips-none = Noch keine Reisen. So beginnst du eine: `{ $prefix }Reise neu Mit dem Zug nach Norden 6.–19. April`.

trip-end-ask = „{ $trip }“ beenden? Danach gibt es keine Erinnerungen mehr, und ändern lässt sich auch nichts mehr.{ $lost } Schreib innerhalb von 15 Minuten `{ $sure }` („ja“ allein reicht nicht) oder tipp auf ✅.
trip-end-done = „{ $trip }“ ist beendet. Kommt gut nach Hause!
trip-over-for-you = „{ $trip }“ ist zu Ende. Betten werden nicht mehr gebraucht, und Erinnerungen kommen auch keine mehr. Danke, dass du dabei warst!
trip-delete-ask = „{ $trip }“ mit allen Stationen, Angeboten und Treffen löschen, für alle?{ $lost } Schreib innerhalb von 15 Minuten `{ $sure }` („ja“ allein reicht nicht) oder tipp auf ✅.
trip-delete-done = „{ $trip }“ ist gelöscht, mit allem darin.

crew-what = Jemanden hinzufügen oder entfernen: `{ $prefix }Reise Crew hinzufügen @kari:example.org` oder `{ $prefix }Reise Crew entfernen @kari:example.org`.
crew-who = Wen? Nimm die Matrix-ID: `{ $prefix }Reise Crew hinzufügen @kari:example.org`.
crew-not-met = { $name } kenne ich noch nicht. Wenn { $name } mir schreibt oder in einen Raum kommt, in dem ich bin, versuch es noch einmal.
room-without-name = ein Raum ohne Namen
crew-full = Eine Crew kann höchstens { $count } Leute haben.
crew-already = { $name } ist schon in der Crew.
crew-not-in = { $name } ist nicht in der Crew.
crew-removed = { $name } ist nicht mehr in der Crew.
crew-removed-you = Du bist nicht mehr in der Crew von „{ $trip }“.
crew-owner-stays = Wer die Reise leitet, bleibt in der Crew. Die Reise beenden: `{ $prefix }Reise beenden`.
crew-asked = Ich habe { $name } (`{ $id }`) in die Crew von „{ $trip }“ eingeladen und sage dir Bescheid, wenn ein Ja kommt. Bis dahin ändert sich nichts. Die Einladung gilt { $days } Tage. Zurückziehen: `{ $prefix }Reise Crew entfernen { $id }`.
crew-asked-already = Ich habe { $name } (`{ $id }`) schon eingeladen. Bis zu einem Ja ändert sich nichts.
crew-asked-enough = { $name } (`{ $id }`) hat in letzter Zeit genug Einladungen bekommen. Versuch es bitte in einer Woche wieder.
crew-asks-a-day = Du hast an einem Tag schon { $count } Leute eingeladen, mehr geht nicht. Versuch es bitte morgen wieder.
crew-request = { $by } (`{ $id }`) lädt dich in die Crew der Reise „{ $trip }“ ein.
crew-request-twin = Das ist nicht die Reise „{ $trip }“ von { $owner }, die du schon siehst: Nur der Titel ist gleich.
crew-request-what = Die Crew reist und plant zusammen: Du siehst dann, wer ein Bett anbietet, bekommst die Adressen, und jeden Abend schreibe ich dir, wo ihr schlaft. Solange du nicht ja sagst, ändert sich für dich nichts.
crew-request-how = Wenn du mitwillst, tipp auf ✅ oder schreib `ja`. Von ❌ oder `nein` erfährt niemand. Du hast { $days } Tage Zeit. Falls du von dieser Person keine Einladungen mehr willst: `{ $prefix }sperren { $id }`.
crew-request-no = Gut, du kommst nicht in die Crew von „{ $trip }“. Niemand erfährt davon.
crew-request-over = Diese Einladung gilt nicht mehr.
crew-request-withdrawn = Ich habe die Einladung an { $name } (`{ $id }`) zurückgezogen. In der Crew ändert sich nichts.
crew-request-expired = **{ $trip }:** Von { $name } (`{ $id }`) kam kein Ja, in der Crew ändert sich also nichts. Die Einladung gilt nicht mehr.
crew-joined = { $name } (`{ $id }`) hat ja gesagt und ist jetzt in der Crew von „{ $trip }“.
crew-joined-you = Willkommen in der Crew von „{ $trip }“! Was du jetzt tun kannst: erst `{ $prefix }Reise wählen { $typed }`, dann `{ $prefix }Hilfe`. Die Crew wieder verlassen: `{ $prefix }Reise verlassen { $typed }`.
crew-left = { $name } (`{ $id }`) hat die Crew von „{ $trip }“ verlassen.
crew-left-you = Du hast die Crew von „{ $trip }“ verlassen. Abends schreibe ich dir nichts mehr, und die Adressen, die ich dir geschickt hatte, lösche ich.
crew-leave-owner = Du leitest „{ $trip }“. Gib die Leitung erst ab: `{ $prefix }Reise übergeben @kari:example.org`. Oder beende die Reise: `{ $prefix }Reise beenden`.
crew-leave-not-in = Du bist nicht in der Crew von „{ $trip }“.
crew-leave-none = Du bist in keiner Crew.
crew-leave-unknown = Du bist bei keiner Reise namens „{ $typed }“ in der Crew. `{ $prefix }Reisen` zeigt deine Reisen.
crew-leave-which = Welche Crew willst du verlassen: { $trips }? Zum Beispiel: `{ $prefix }Reise verlassen { $first }`.
crew-leave-how = Die Crew einer Reise verlassen: `{ $prefix }Reise verlassen`.

link-in-room = Schreib das bitte in dem Raum, den du verknüpfen willst: `{ $sign }Reise verknüpfen NAME`.
no-own-trip = Du leitest noch keine Reise. So beginnst du hier eine: `{ $prefix }Reise neu Mit dem Zug nach Norden 6.–19. April`.
link-which = Welche deiner Reisen? Schreib bitte den ganzen Namen: `{ $sign }Reise verknüpfen Mit dem Zug nach Norden`. Wenn zwei gleich heißen, zeigt `{ $prefix }Reisen` in unserem Direktchat ihre Nummern; dann zum Beispiel: `{ $sign }Reise verknüpfen #3`.
room-linked = Dieser Raum ist jetzt mit „{ $trip }“ verknüpft, und ich erinnere hier an die Treffen. `{ $prefix }Stationen` zeigt die Route.
room-linked-already = Dieser Raum ist mit „{ $trip }“ verknüpft. Trenn die Verknüpfung erst: `{ $sign }Reise trennen`.
room-unlinked = Dieser Raum ist nicht mehr mit „{ $trip }“ verknüpft, und ich erinnere hier an nichts mehr.

## Stationen

stop-line = **#{ $no } { $place }**, { $days }{ $sure ->
        [sure] {""}
       *[other] {" ("}{ $certainty })
    }{ $note }
stop-line-undated = **#{ $no } { $place }**, noch ohne Datum ({ $certainty }){ $note }
stop-with-beds = { $stop }{ $beds }{ $meetups }
stop-beds = {" · "}{ $covered ->
        [0] noch kein Bett
       *[other] { $all ->
            [true] { $total ->
                [one] ein Bett
               *[other] jede Nacht ein Bett
            }
           *[other] { $covered } von { $total } Nächten mit Bett
        }
    }
stop-meetups = {" · "}{ $meetups }
stops-head = **{ $trip }**
stops-none = „{ $trip }“ hat noch keine Stationen. Die Crew kann eine hinzufügen: `{ $prefix }Station Oslo 6.–9. April`.
stop-added = Neue Station: { $stop }
stop-changed = Geändert: { $stop }
stop-dropped = Gestrichen: { $stop }
stop-empty = Welcher Ort, und wann? Zum Beispiel: `{ $prefix }Station Oslo 6.–9. April`.
stop-place-missing = Welcher Ort? Zum Beispiel: `{ $prefix }Station Oslo 6.–9. April`.
stop-when-missing = { $place }, von wann bis wann? Zum Beispiel: `{ $prefix }Station { $example } 6.–9. April`, oder ohne Datum: `{ $prefix }Station vielleicht { $example }`.
stop-month-missing = „{ $typed }“ in welchem Monat? Zum Beispiel: `{ $prefix }Station Oslo 6.–9. April`.
stop-gone-by = { $days } ist schon vorbei. Wenn du das nächste Mal meinst, schreib das Jahr dazu: `{ $prefix }Station Oslo 6.–9. April { $year }`.
stop-open-end = Ich brauche Ankunft und Abreise, nicht nur „{ $typed }“: `{ $prefix }Station Oslo 6.–9. April`.
stop-not-days = Von wann bis wann ist „{ $typed }“? Zum Beispiel: `{ $prefix }Station Oslo 6.–9. April`.
stop-two-stays = Von wann bis wann? Bitte eine Station nach der anderen: `{ $prefix }Station Oslo 6.–9. April`.
stop-twice = Die Station gibt es schon: { $stop }. Ändern: `{ $prefix }Station { $no } 7.–9. April`.
stop-overlaps = Da seid ihr schon woanders: { $stop }. Du kannst diese Station auf „vielleicht“ setzen (`{ $prefix }Station { $no } vielleicht`), sie streichen (`{ $prefix }streichen { $no }`) oder die neue auf „vielleicht“ setzen.
stop-change-what = { $stop } – was soll ich ändern? Zum Beispiel: `{ $prefix }Station { $no } 7.–10. April vielleicht -- mit dem Nachtzug`.
stop-sure-undated = Ohne Datum kann #{ $no } nicht sicher sein. Schreib es dazu: `{ $prefix }Station { $no } 6.–9. April sicher`.
not-a-stop = #{ $no } ist keine Station. `{ $prefix }Stationen` zeigt alle.
leave-before-arrive = Die Abreise ({ $leave }) muss nach der Ankunft ({ $arrive }) liegen. Zum Beispiel: `{ $prefix }Station Oslo 6.–9. April`.
stay-too-long = Das ist zu lang für eine Station (höchstens { $count } Nächte).
stay-too-far = So weit im Voraus kann ich nicht planen. Zum Beispiel: `{ $prefix }Station Oslo 6.–9. April`.
days-past = Das ist schon vorbei: { $days }.
nights-freed = { $count ->
        [one] Eine dort angebotene Nacht wird nicht mehr gebraucht. Ich sage dem Host Bescheid.
       *[other] { $count } dort angebotene Nächte werden nicht mehr gebraucht. Ich sage den Hosts Bescheid.
    }
nights-not-needed = Bei „{ $trip }“ haben sich die Pläne geändert, darum wird dein Angebot #{ $no } nicht mehr gebraucht: { $nights }. Trotzdem vielen Dank!
meetup-stop-dropped = Die Crew von „{ $trip }“ kommt nicht mehr nach { $place }, und dein Treffen #{ $no } { $title } fällt in diese Tage.
meetup-left-over = #{ $no } { $title } war für diese Station geplant und findet weiterhin statt. Absagen: `{ $prefix }absagen { $no }`.

trip-lost = {" "}Ihr verliert damit eure Betten für { $nights } und { $meetups ->
        [one] ein Treffen, zu dem Leute kommen
       *[other] { $meetups } Treffen, zu denen Leute kommen
    }.
trip-lost-nights = {" "}Ihr verliert damit eure Betten für { $nights }.
trip-lost-meetups = {" "}Zu { $meetups ->
        [one] einem der Treffen
       *[other] { $meetups } der Treffen
    } wollen Leute kommen.
drop-ask = { $stop } streichen? Ihr habt dort { $offers } für { $nights } angenommen, und ich würde dem Host sagen, dass ihr es nicht mehr braucht. Ja oder nein?
stop-change-ask = So ändern: { $stop }? Ihr habt { $offers } für { $nights } angenommen, und ich würde dem Host sagen, dass ihr es nicht mehr braucht. Ja oder nein?

# Eine Station, die ihren Nachbarn Tage nimmt.
stop-shorter = #{ $no } { $place } auf { $days }
stop-shorten-ask = Das überschneidet sich. Soll ich { $stops } kürzen?{ $beds ->
        [0] {""}
        [one] {" "}Damit gebt ihr dort eine Nacht zurück, die ihr angenommen habt.
       *[other] {" "}Damit gebt ihr dort { $beds } Nächte zurück, die ihr angenommen habt.
    }

trip-replaces-ask = Für diese Tage hast du schon „{ $trip }“. Soll die neue Reise sie ersetzen? Dann schreib `{ $sure }` („ja“ allein reicht nicht), und die alte ist beendet. Sonst behalte ich beide.
