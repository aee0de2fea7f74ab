# Deutsch: Angebote und Nächte. Tage sind Aufenthalte: von einem Abend bis zum Morgen der Abreise.

kind-sofa = Sofa
kind-bed = Bett
kind-floor = Platz auf dem Boden
kind-hammock = Platz für die Hängematte
kind-tent = Platz fürs Zelt
kind-other = Schlafplatz

by-host = {" "}bei { $host }
nights-open = { $days } ({ $nights }, offen)
nights-taken = { $days } ({ $nights }, angenommen)
nights-left = { $days } ({ $nights }, nicht gebraucht)
nights-withdrawn = { $days } ({ $nights }, zurückgezogen)
offer-line = **#{ $no }** { $kind } in { $place }{ $by } für { $people ->
        [one] eine Person
       *[other] { $people }
    }: { $nights }{ $note }

offer-added = Danke! Ich habe Angebot **#{ $no }** an die Crew von **{ $trip }** weitergegeben: { $kind } in { $place } für { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }, { $nights }{ $note }. Ich melde mich, sobald die Crew antwortet.
accepted-elsewhere = Achtung: Die Reise ist { $nights } nicht in der Nähe von { $place }, darum zählt `{ $prefix }Nächte` das nicht mit.
offer-cut = Ausgelassen: { $nights } – dann ist die Crew nicht dort.
offer-no-stop = { $place } ist noch keine Station; das entscheidet die Crew.
offer-for-crew = Für **{ $trip }**: { $offer }
offer-for-crew-how = Annehmen? Tippe ✅ oder ❌ an, oder schreib `{ $prefix }annehmen { $no }`{ $count ->
        [one] {""}
       *[other] {" "}(nur eine Nacht: `{ $prefix }annehmen { $no } { $night }`)
    }.
offer-empty = Was, und für welche Nächte? Zum Beispiel: `{ $prefix }{ $example }`.
offer-number = Willst du #{ $no } ändern? Nimm es mit `{ $prefix }zurückziehen { $no }` zurück und biete neu an: `{ $prefix }{ $example }`.{ $more }
offer-kind-missing = Sofa, Bett, Boden, Hängematte oder Zelt? Zum Beispiel: `{ $prefix }{ $example }`.
offer-when-missing = Ich lese: { $kind }. Für welche Nächte? Zum Beispiel: `{ $prefix }{ $example }`.
offer-nights-unread = Daraus kann ich keine Nächte lesen. Von einem Abend bis zu einem Morgen: `{ $prefix }{ $example }`.
offer-place-missing = Wo? In diesen Nächten gibt es keine Station. Zum Beispiel: `{ $prefix }{ $example }`.
offer-people = Für { $count }? Bitte von 1 bis { $most }.
offer-too-long = Das ist viel: höchstens { $count } Nächte in einem Angebot.
offer-not-yours = #{ $no } ist ein Angebot von jemand anderem. `{ $prefix }Nächte` zeigt, welche Nächte ein Bett haben.
not-an-offer = #{ $no } ist kein Angebot. `{ $prefix }Angebote` zeigt ihre Nummern.
offers-head = Angebote für **{ $trip }**:
offers-none = Keine Angebote für { $trip }, die du sehen kannst. `{ $prefix }{ $example }` macht eins.

nights-past = { $nights } ist schon vorbei.
nights-outside = Die Reise ist { $nights } nicht in { $place }, sondern { $stays }.
nights-unread = Daraus kann ich keine Nächte lesen. #{ $no } gilt für { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } gilt nicht für { $missing }, sondern für { $nights }.
night-taken-already = Die Nacht { $night } ist schon aus #{ $other } angenommen. `{ $prefix }ablehnen { $other } { $night }` gibt sie erst wieder frei.
offer-so-already = So steht es schon: { $offer }
offer-nothing-left = Daran ist nichts zu ändern: { $offer }

accepted = Angenommen aus **#{ $no }**: { $nights } in { $place }. Wer hostet, erfährt davon.
accepted-but = Nicht { $nights }: Da gibt es schon ein anderes Bett.
accepted-for-host = Gute Nachricht: Die Crew ({ $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }) von **{ $trip }** möchte gern bei dir übernachten: { $nights }, Angebot #{ $no }. Danke!
accepted-for-host-how = Wenn etwas dazwischenkommt: `{ $prefix }zurückziehen { $no }`, ganz oder für eine Nacht.
accepted-for-crew = Angenommen für euch alle: #{ $no } in { $place }, { $nights }.
declined = #{ $no } wird für { $nights } nicht gebraucht; wer hostet, erfährt es, mit Dank.
declined-for-host = **{ $trip }** braucht dein Angebot #{ $no } für { $nights } nicht. Trotzdem danke!
declined-for-crew = Abgelehnt: #{ $no } in { $place }, { $nights }.
withdrawn = Zurückgezogen aus #{ $no }: { $nights }. Die Crew erfährt davon.
withdrawn-for-crew = #{ $no } in { $place } wurde für { $nights } zurückgezogen.
lost-for-crew = **Ein Bett ist weg:** #{ $no } in { $place } wurde für { $nights } zurückgezogen, und ihr hattet es angenommen. `{ $prefix }Nächte` zeigt, was bleibt.

nights-head = **{ $trip }**, { $count ->
        [one] eine Nacht
       *[other] { $count } Nächte
    } voraus, { $without ->
        [0] alle mit Bett
        [one] eine ohne Bett
       *[other] { $without } ohne Bett
    }:
nights-none = { $trip } hat keine Nächte mehr vor sich. `{ $prefix }Stationen` zeigt den Weg.
night-none = ❌ { $day } · { $place }{ $unsure } · kein Bett
night-offered = ❓ { $day } · { $place }{ $unsure } · { $count ->
        [one] 1 Angebot
       *[other] { $count } Angebote
    }: { $offers }
night-taken = ✅ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = #{ $no } in { $place } für { $nights } zurückziehen? { $trip } hat diese Nächte angenommen und rechnet damit. Schreib innerhalb von 15 Minuten `{ $sure }`, oder tippe ✅ an.
decline-ask = #{ $no } in { $place } für { $nights } zurückgeben? Ihr habt diese Nächte angenommen; wer hostet, hört, dass ihr sie nicht braucht. Schreib innerhalb von 15 Minuten `{ $sure }`, oder tippe ✅ an.
nights-count = { $count ->
        [one] 1 Nacht
       *[other] { $count } Nächte
    }
nights-span = { $days } ({ $nights })
offer-how = Doch nicht? `{ $prefix }zurückziehen { $no }`
offer-note-public = Deine Notiz können alle lesen, die die Reise sehen.
offer-number-more = {" "}Eine Nacht mehr: `{ $prefix }Angebot { $no } +{ $night }`
