# Deutsch: Angebote und Nächte. Tage sind Aufenthalte: von einem Abend bis zum Morgen der Abreise.

kind-sofa = Sofa
kind-bed = Bett
kind-floor = Platz auf dem Boden
kind-hammock = Platz für eine Hängematte
kind-tent = Platz für ein Zelt
kind-other = Schlafplatz

by-host = {" "}bei { $host }
nights-open = { $days } ({ $nights }, offen)
nights-taken = { $days } ({ $nights }, angenommen)
nights-left = { $days } ({ $nights }, nicht gebraucht)
nights-withdrawn = { $days } ({ $nights }, zurückgezogen)
offer-line = **#{ $no }** { $kind } in { $place }{ $by } für { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }: { $nights }{ $note }

offer-added = Danke! Ich habe dein Angebot **#{ $no }** an die Crew von „{ $trip }“ weitergegeben: { $kind } in { $place } für { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }, { $nights }{ $note }. Sobald sie antwortet, sage ich dir Bescheid.
accepted-elsewhere = Achtung, in diesen Nächten seid ihr nicht in der Nähe von { $place }: { $nights }. Darum zählen sie bei `{ $prefix }Nächte` nicht mit.
offer-cut = Weggelassen: { $nights }. Dann ist die Crew nicht dort.
offer-no-stop = { $place } ist noch keine Station. Ob es eine wird, entscheidet die Crew.
offer-for-crew = Neues Angebot für „{ $trip }“: { $offer }
offer-for-crew-how = Nehmt ihr es an? Tipp auf ✅ oder ❌, oder schreib `{ $prefix }annehmen { $no }`{ $count ->
        [one] {""}
       *[other] {" "}(nur eine Nacht: `{ $prefix }annehmen { $no } { $night }`)
    }.
offer-empty = Was kannst du anbieten, und für welche Nächte? Zum Beispiel: `{ $prefix }{ $example }`.
offer-number = Um #{ $no } zu ändern, zieh das Angebot zurück (`{ $prefix }zurückziehen { $no }`) und mach ein neues: `{ $prefix }{ $example }`.{ $more }
offer-kind-missing = Sofa, Bett, Boden, Hängematte oder Zelt? Zum Beispiel: `{ $prefix }{ $example }`.
offer-when-missing = { $kind }, super! Für welche Nächte? Zum Beispiel: `{ $prefix }{ $example }`.
offer-nights-unread = Für welche Nächte? Vom Abend der Ankunft bis zum Morgen der Abreise: `{ $prefix }{ $example }`.
offer-place-missing = Wo? In diesen Nächten hat die Reise keine Station: `{ $prefix }{ $example }`.
offer-people = { $count } Personen? Möglich sind 1 bis { $most }.
offer-too-long = Das sind zu viele Nächte für ein Angebot (höchstens { $count }).
offer-not-yours = Angebot #{ $no } ist nicht von dir. `{ $prefix }Nächte` zeigt, für welche Nächte es schon ein Bett gibt.
not-an-offer = #{ $no } ist kein Angebot. `{ $prefix }Angebote` zeigt alle.
offers-head = Angebote für „{ $trip }“:
offers-none = Noch keine Angebote für „{ $trip }“. So machst du eins: `{ $prefix }{ $example }`.

nights-past = Das ist schon vorbei: { $nights }.
nights-outside = In diesen Nächten ({ $nights }) ist die Crew nicht in { $place }. Dort ist sie: { $stays }.
nights-unread = Welche Nächte meinst du? #{ $no } gilt für { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } gilt für { $nights }, nicht für { $missing }.
night-taken-already = Für { $night } habt ihr schon #{ $other } angenommen. So gebt ihr die Nacht zurück: `{ $prefix }ablehnen { $other } { $night }`.
offer-so-already = Das ist schon so: { $offer }
offer-nothing-left = Hier gibt es nichts mehr zu ändern: { $offer }

accepted = Angenommen: **#{ $no }** in { $place }, { $nights }. Ich sage dem Host Bescheid.
accepted-but = Weggelassen: { $nights }. Da habt ihr schon ein Bett.
accepted-for-host = Gute Nachricht: Die Crew von „{ $trip }“{ $people ->
        [one] {""}
       *[other] {" "}({ $people } Personen)
    } kommt gern zu dir: { $nights }. Danke! Es geht um #{ $no }.
accepted-for-host-first = Gute Nachricht: { $people ->
        [one] { $owner } kommt
        [2] { $owner } und noch jemand kommen
       *[other] { $owner } und die Crew ({ $people } Personen) kommen
    } gern zu dir: { $nights }. Danke! Es geht um #{ $no }, auf der Reise „{ $trip }“.
accepted-for-host-how = Falls dir etwas dazwischenkommt: `{ $prefix }zurückziehen { $no }`. Geht es nur um eine Nacht, häng sie hinten an.
accepted-for-crew = Eure Crew hat #{ $no } in { $place } angenommen, { $nights }.
declined = Abgelehnt: #{ $no }, { $nights }. Ich sage dem Host Bescheid und bedanke mich für euch.
declined-for-host = Die Crew von „{ $trip }“ braucht dein Angebot #{ $no } für { $nights } nicht. Trotzdem vielen Dank!
declined-for-crew = Eure Crew hat #{ $no } in { $place } abgelehnt, { $nights }.
withdrawn = Zurückgezogen: #{ $no }, { $nights }. Ich sage der Crew Bescheid.
withdrawn-for-crew = #{ $no } in { $place } wurde für { $nights } zurückgezogen.
lost-for-crew = **Euch fehlt ein Bett:** #{ $no } in { $place } wurde für { $nights } zurückgezogen, obwohl ihr es angenommen hattet. `{ $prefix }Nächte` zeigt, was ihr noch habt.

nights-head = **{ $trip }**: noch { $count ->
        [one] 1 Nacht
       *[other] { $count } Nächte
    }, { $without ->
        [0] { $count ->
            [one] mit Bett
           *[other] alle mit Bett
        }
        [one] 1 ohne Bett
       *[other] { $without } ohne Bett
    }:
nights-none = Für „{ $trip }“ stehen keine Nächte mehr an. `{ $prefix }Stationen` zeigt die Route.
night-none = ❌ { $day } · { $place }{ $unsure } · kein Bett
night-offered = ❓ { $day } · { $place }{ $unsure } · { $count ->
        [one] 1 Angebot
       *[other] { $count } Angebote
    }: { $offers }
night-taken = ✅ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = #{ $no } in { $place } für { $nights } zurückziehen? Die Crew von „{ $trip }“ hat das angenommen und rechnet damit. Schreib innerhalb von 15 Minuten `{ $sure }` („ja“ allein reicht nicht) oder tipp auf ✅.
decline-ask = #{ $no } in { $place } für { $nights } zurückgeben? Ihr habt das angenommen; ich sage dem Host dann, dass ihr es doch nicht braucht. Schreib innerhalb von 15 Minuten `{ $sure }` („ja“ allein reicht nicht) oder tipp auf ✅.
nights-count = { $count ->
        [one] 1 Nacht
       *[other] { $count } Nächte
    }
nights-span = { $days } ({ $nights })
offer-how = Doch nicht? `{ $prefix }zurückziehen { $no }`
offer-note-public = Deine Notiz können alle lesen, die die Reise sehen.
offer-number-more = {" "}Eine Nacht mehr: `{ $prefix }Angebot { $no } +{ $night }`
