# Deutsch: Reisen und Stationen.

no-trip = Es gibt noch keine Reise, die du sehen kannst. `{ $prefix }Reise neu Mit dem Zug nach Norden 6.–19. April` beginnt eine.
room-not-linked = Dieser Raum ist mit keiner Reise verknüpft. Wem eine Reise gehört, kann hier `{ $sign }Reise verknüpfen` sagen, oder `{ $prefix }Reise neu TITEL` beginnt eine.
which-trip = Welche Reise: { $trips }? Zum Beispiel: `{ $prefix }Reise wählen { $first }`.
which-trip-twin = { $trip }{ $days } – `{ $prefix }Reise wählen #{ $no }`
for-trip = Es geht um **{ $trip }**:
trip-by = { $title } (von { $owner })
trip-by-no = { $title } (von { $owner }, #{ $no })
trip-by-choice = { $trip } – `{ $prefix }Reise wählen #{ $no }`
trip-ended = { $trip } ist beendet; lesen geht noch, ändern nicht.
trip-full = Diese Reise hat { $count } Einträge, und mehr kann keine haben.
guest-full = Du hast in dieser Reise { $count } Einträge gemacht, mehr geht als Gast nicht. Die Crew kann mehr.
no-such-trip = Ich finde keine Reise „{ $typed }“, die du sehen kannst. `{ $prefix }Reisen` listet sie auf.
trip-what = `Reise { $typed }` kenne ich nicht. `{ $prefix }Reise` zeigt die Reise, `{ $prefix }Hilfe Reise` alle Formen.
trip-name-missing = Welche? `{ $prefix }Reisen` listet sie auf, `{ $prefix }Reise wählen NAME` wechselt.
trip-not-allowed = Auf diesem Server können nur manche Leute Reisen beginnen. Frag die Leute, die mich betreiben.
trip-title-missing = Wie heißt sie? Zum Beispiel: `{ $prefix }Reise neu Mit dem Zug nach Norden 6.–19. April`.
trip-title-id = Ein Titel mit einer Matrix-ID darin liest sich, als gehörte die Reise dieser Person. Lass die ID bitte weg.
trip-past = Das ist schon vorbei. Zum Beispiel: `{ $prefix }Reise neu Mit dem Zug nach Norden 6.–19. April`.
trip-title-taken = Du hast schon eine laufende Reise „{ $title }“. Nimm einen anderen Titel, oder erst `{ $prefix }Reise beenden`.
too-many-trips = Du hast { $count } laufende Reisen, mehr gehen nicht pro Person. `{ $prefix }Reise beenden` schließt eine ab.
trip-started = Reise **{ $title }**{ $days } begonnen. Sie gehört dir.
trip-next-direct = Jetzt die Stationen: `{ $prefix }Station Oslo 6.–9. April`. In einem Raum macht `{ $sign }Reise verknüpfen` sie zur Reise des Raums.
trip-next-room = Dieser Raum ist mit ihr verknüpft: Treffen pinge ich hier an. Jetzt die Stationen: `{ $prefix }Station Oslo 6.–9. April`.
trip-used = Ab jetzt reden wir über **{ $trip }**.
trip-used-others = So heißen auch: { $trips }.
trip-twin = Andere Reisen, die du sehen kannst, heißen auch so: { $trips }. Ich schreibe dazu, wem sie gehören, damit du sie auseinanderhalten kannst.
use-in-direct-chat = Ein Raum hat eine Reise. Wechsle im Direktchat mit mir, oder verknüpf den Raum mit `{ $sign }Reise verknüpfen NAME`.
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
trip-is-open = Offen: Wer auch immer mit mir redet, kann diese Reise finden.
trip-is-unlisted = Verborgen: Nur wer mitreist, hostet oder in einem verknüpften Raum dabei ist, kann sie finden. `{ $prefix }Reise offen` ändert das.
trip-counts = { $stops ->
        [0] Noch keine Stationen
        [one] Eine Station
       *[other] { $stops } Stationen
    } (`{ $prefix }Stationen`), { $offers ->
        [0] keine Angebote
        [one] ein Angebot
       *[other] { $offers } Angebote
    } zum Übernachten, { $meetups ->
        [0] keine kommenden Treffen
        [one] ein kommendes Treffen
       *[other] { $meetups } kommende Treffen
    } (`{ $prefix }Termine`).
trip-text-none = Da steht noch nichts. Die Crew kann es eintragen: `{ $prefix }Reise Beschreibung Mit dem Zug zu Hosting-Genossenschaften`.
trip-text-cleared = Geleert.
trips-head = { $count ->
        [one] Eine Reise, die du sehen kannst:
       *[other] { $count } Reisen, die du sehen kannst:
    }
trips-line = • { $title }{ $days }{ $ended }{ $mark }
trips-none = Hier sind keine Reisen zu sehen. `{ $prefix }Reise neu Mit dem Zug nach Norden 6.–19. April` beginnt eine.

trip-end-ask = **{ $trip }** beenden? Dann keine Erinnerungen mehr, und nichts lässt sich mehr ändern.{ $lost } Schreib innerhalb von 15 Minuten `{ $sure }`, oder tippe ✅ an.
trip-end-done = **{ $trip }** ist beendet. Gute Reise!
trip-over-for-you = **{ $trip }** ist vorbei: Die Nächte werden nicht mehr gebraucht, die Treffen nicht mehr gepingt. Danke, dass du dabei warst!
trip-delete-ask = **{ $trip }** mit allen Stationen, Angeboten und Treffen löschen, für alle?{ $lost } Schreib innerhalb von 15 Minuten `{ $sure }`, oder tippe ✅ an.
trip-delete-done = **{ $trip }** ist weg, mit allem darin.

crew-what = `{ $prefix }Reise Crew hinzufügen @kari:example.org` oder `{ $prefix }Reise Crew entfernen @kari:example.org`.
crew-who = Wen? Mit der Matrix-ID: `{ $prefix }Reise Crew hinzufügen @kari:example.org`.
crew-not-met = { $name } und ich kennen uns noch nicht: Erst braucht es eine Nachricht an mich oder den Beitritt zu einem Raum, in dem ich bin.
room-without-name = ein Raum ohne Namen
crew-full = Eine Crew hat höchstens { $count } Leute.
crew-already = { $name } ist schon in der Crew.
crew-not-in = { $name } ist nicht in der Crew.
crew-removed = { $name } ist nicht mehr in der Crew.
crew-removed-you = Du bist nicht mehr in der Crew von **{ $trip }**.
crew-owner-stays = Wem die Reise gehört, bleibt in der Crew; `{ $prefix }Reise beenden` beendet die Reise.
crew-asked = Ich habe { $name } (`{ $id }`) in die Crew von **{ $trip }** eingeladen. Vor einem Ja ändert sich nichts, und wenn es kommt, sage ich dir Bescheid. Die Einladung gilt { $days } Tage. `{ $prefix }Reise Crew entfernen { $id }` nimmt sie zurück.
crew-asked-already = Ich habe { $name } (`{ $id }`) schon eingeladen. Vor einem Ja ändert sich nichts.
crew-asked-enough = { $name } (`{ $id }`) hat zuletzt genug solche Einladungen bekommen. Versuch es in einer Woche wieder.
crew-asks-a-day = Du hast innerhalb eines Tages { $count } Leute eingeladen, mehr geht nicht. Versuch es morgen wieder.
crew-request = { $by } (`{ $id }`) lädt dich in die Crew der Reise **{ $trip }** ein.
crew-request-twin = Das ist nicht **{ $trip }** von { $owner }, die du schon siehst: Nur der Titel ist gleich.
crew-request-what = Die Crew reist und plant zusammen: Du siehst dann, wer ein Bett anbietet, bekommst die Adressen, und jeden Abend schreibe ich dir, wo ihr schlaft. Solange du nicht ja sagst, ändert sich für dich nichts.
crew-request-how = ✅ oder `ja`: Du bist dabei. ❌ oder `nein`: Du bist nicht dabei, und niemand erfährt davon. Du hast { $days } Tage Zeit. Wenn du von dort keine Einladungen mehr willst: `{ $prefix }sperren { $id }`.
crew-request-no = Gut, du kommst nicht in die Crew von **{ $trip }**. Niemand erfährt davon.
crew-request-over = Diese Anfrage gilt nicht mehr.
crew-request-withdrawn = Ich habe die Einladung an { $name } (`{ $id }`) zurückgenommen. In der Crew ändert sich nichts.
crew-request-expired = **{ $trip }:** Von { $name } (`{ $id }`) kam kein Ja, in der Crew ändert sich also nichts. Die Einladung gilt nicht mehr.
crew-joined = { $name } (`{ $id }`) hat ja gesagt und ist jetzt in der Crew von **{ $trip }**.
crew-joined-you = Du bist jetzt in der Crew von **{ $trip }**. `{ $prefix }Reise wählen { $typed }`, dann zeigt `{ $prefix }Hilfe`, was du tun kannst. Mit `{ $prefix }Reise verlassen { $typed }` gehst du wieder raus.
crew-left = { $name } (`{ $id }`) hat die Crew von **{ $trip }** verlassen.
crew-left-you = Du hast die Crew von **{ $trip }** verlassen: Abends kommt nichts mehr, und die Adressen, die du für die Reise von mir hast, lösche ich.
crew-leave-owner = **{ $trip }** gehört dir. Übergib die Reise erst: `{ $prefix }Reise übergeben @kari:example.org`. Oder beende sie: `{ $prefix }Reise beenden`.
crew-leave-not-in = Du bist nicht in der Crew von **{ $trip }**.
crew-leave-none = Du bist in keiner Crew.
crew-leave-unknown = Du bist in keiner Crew einer Reise namens „{ $typed }“. `{ $prefix }Reisen` zeigt deine Reisen.
crew-leave-which = Welche Crew willst du verlassen: { $trips }? Zum Beispiel: `{ $prefix }Reise verlassen { $first }`.
crew-leave-how = Mit `{ $prefix }Reise verlassen` gehst du aus der Crew einer Reise.

link-in-room = Sag das in dem Raum, der verknüpft werden soll: `{ $sign }Reise verknüpfen NAME`.
no-own-trip = Dir gehört keine laufende Reise. `{ $prefix }Reise neu Mit dem Zug nach Norden 6.–19. April` beginnt hier eine.
link-which = Welche deiner Reisen? Sag den ganzen Namen: `{ $sign }Reise verknüpfen Mit dem Zug nach Norden`. Heißen zwei gleich, zeigt `{ $prefix }Reisen` in unserem Direktchat ihre Nummern, und `{ $sign }Reise verknüpfen #3` nimmt eine.
room-linked = Dieser Raum ist mit **{ $trip }** verknüpft: Treffen pinge ich hier an. `{ $prefix }Stationen` zeigt den Weg.
room-linked-already = Dieser Raum ist mit **{ $trip }** verknüpft. Erst `{ $sign }Reise trennen`.
room-unlinked = Dieser Raum ist nicht mehr mit { $trip } verknüpft; ich pinge hier nichts mehr.

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
stops-none = { $trip } hat noch keine Stationen. Die Crew fügt eine hinzu mit `{ $prefix }Station Oslo 6.–9. April`.
stop-added = Station { $stop }
stop-changed = Geändert: { $stop }
stop-dropped = Gestrichen: { $stop }
stop-empty = Welcher Ort, und wann? Zum Beispiel: `{ $prefix }Station Oslo 6.–9. April`.
stop-place-missing = Ich lese die Tage, aber keinen Ort. Zum Beispiel: `{ $prefix }Station Oslo 6.–9. April`.
stop-when-missing = { $place }, von wann bis wann? Zum Beispiel: `{ $prefix }Station { $example } 6.–9. April`, oder `{ $prefix }Station vielleicht { $example }` ohne Tage.
stop-month-missing = „{ $typed }“ in welchem Monat? Zum Beispiel: `{ $prefix }Station Oslo 6.–9. April`.
stop-gone-by = { $days } ist schon vorbei. Ist das nächste Mal gemeint, schreib das Jahr dazu: `{ $prefix }Station Oslo 6.–9. April { $year }`.
stop-open-end = „{ $typed }“ hat nur ein Ende. Bitte beide: `{ $prefix }Station Oslo 6.–9. April`.
stop-not-days = „{ $typed }“ ist kein Aufenthalt von einem Tag bis zu einem anderen. Zum Beispiel: `{ $prefix }Station Oslo 6.–9. April`.
stop-two-stays = Ich lese zwei Aufenthalte. Eine Station nach der anderen: `{ $prefix }Station Oslo 6.–9. April`.
stop-twice = Diese Station gibt es schon: { $stop }. `{ $prefix }Station { $no } 7.–9. April` ändert sie.
stop-overlaps = In diesen Nächten seid ihr woanders: { $stop }. Mach daraus ein Vielleicht mit `{ $prefix }Station { $no } vielleicht`, streich sie mit `{ $prefix }streichen { $no }`, oder mach aus der neuen ein Vielleicht.
stop-change-what = { $stop } – was soll sich ändern? Zum Beispiel: `{ $prefix }Station { $no } 7.–10. April vielleicht -- mit dem Nachtzug`.
stop-sure-undated = Ohne Tage kann #{ $no } nicht sicher sein. Nenn sie dazu: `{ $prefix }Station { $no } 6.–9. April sicher`.
not-a-stop = #{ $no } ist keine Station. `{ $prefix }Stationen` zeigt ihre Nummern.
leave-before-arrive = Die Abreise { $leave } liegt nicht nach der Ankunft { $arrive }. Zum Beispiel: `{ $prefix }Station Oslo 6.–9. April`.
stay-too-long = Das ist ein langer Aufenthalt: höchstens { $count } Nächte.
stay-too-far = So weit im Voraus kann niemand planen. Zum Beispiel: `{ $prefix }Station Oslo 6.–9. April`.
days-past = { $days } ist schon vorbei.
nights-freed = { $count ->
        [one] Eine dort angebotene Nacht wird nicht mehr gebraucht; wer hostet, erfährt davon.
       *[other] { $count } dort angebotene Nächte werden nicht mehr gebraucht; wer hostet, erfährt davon.
    }
nights-not-needed = Die Pläne von **{ $trip }** haben sich geändert: Dein Angebot #{ $no } wird für { $nights } nicht mehr gebraucht. Trotzdem danke!
meetup-stop-dropped = **{ $trip }** macht nicht mehr Station in { $place }; dein Treffen #{ $no } { $title } fällt in diese Tage.
meetup-left-over = #{ $no } { $title } war für diese Station geplant. Es bleibt bestehen; `{ $prefix }absagen { $no }` nimmt es weg.

trip-lost = {" "}Das geht verloren: angenommene Nächte ({ $nights }) und { $meetups ->
        [one] ein Treffen, zu dem Leute kommen
       *[other] { $meetups } Treffen, zu denen Leute kommen
    }.
trip-lost-nights = {" "}Angenommene Nächte gehen verloren: { $nights }.
trip-lost-meetups = {" "}Zu { $meetups ->
        [one] einem der Treffen
       *[other] { $meetups } der Treffen
    } kommen Leute.
drop-ask = { $stop } streichen? Du hast dort { $offers } für { $nights } angenommen, und ich würde absagen. Ja oder nein?
stop-change-ask = Ändern zu { $stop }? Du hast { $offers } für { $nights } angenommen, und ich würde absagen. Ja oder nein?

# Eine Station, die ihren Nachbarn Tage nimmt.
stop-shorter = #{ $no } { $place } auf { $days }
stop-shorten-ask = Das überschneidet sich. Soll ich { $stops } kürzen?{ $beds ->
        [0] {""}
        [one] {" "}Damit gebt ihr dort eine Nacht zurück, die ihr angenommen habt.
       *[other] {" "}Damit gebt ihr dort { $beds } Nächte zurück, die ihr angenommen habt.
    }

trip-replaces-ask = An diesen Tagen hast du schon **{ $trip }**. Ist die neue Reise dafür gedacht? Mit `{ $sure }` endet die alte, sonst behalte ich beide.
