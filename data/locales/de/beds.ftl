# Deutsch: Angebote und Nächte. Tage sind Aufenthalte: von einem Abend bis zum Morgen der Abreise.

kind-sofa = Sofa
kind-bed = Bett
kind-floor = Platz auf dem Boden
kind-hammock = Platz für die Hängematte
kind-tent = Platz fürs Zelt
kind-other = Schlafplatz

by-host = {" "}bei { $host }
nights-open = { $nights } (offen)
nights-taken = { $nights } (angenommen)
nights-left = { $nights } (nicht gebraucht)
nights-withdrawn = { $nights } (zurückgezogen)
offer-line = **#{ $no }** { $kind } in { $place }{ $by } für { $people ->
        [one] eine Person
       *[other] { $people }
    }: { $nights }{ $note }

offer-added = Angebot **#{ $no }**: { $kind } in { $place } für { $people ->
        [one] eine Person
       *[other] { $people }
    }, { $nights } ({ $count ->
        [one] eine Nacht
       *[other] { $count } Nächte, jede einzeln zu haben
    }){ $note }. Die Crew erfährt davon. Danke!
accepted-elsewhere = Achtung: Die Reise ist { $nights } nicht in der Nähe von { $place }, darum zählt `{ $prefix }Nächte` das nicht mit.
offer-cut = Ausgelassen: { $nights } – dann ist die Crew nicht dort.
offer-no-stop = { $place } ist noch keine Station; das entscheidet die Crew.
offer-public = Die Notiz ist öffentlich. Lass Adresse und Telefonnummer heraus: `{ $prefix }Adresse { $no } …` im Direktchat mit mir gibt sie vertraulich weiter, sobald eine Nacht angenommen ist. `{ $prefix }zurückziehen { $no }` nimmt das Angebot zurück.
offer-for-crew = Für **{ $trip }**: { $offer }
offer-for-crew-how = `{ $prefix }annehmen { $no }`, oder Nacht für Nacht: `{ $prefix }annehmen { $no } { $night }`. `{ $prefix }ablehnen { $no }` lehnt dankend ab.
offer-empty = Was, und für welche Nächte? Zum Beispiel: `{ $prefix }Angebot Oslo Sofa Mo–Di und/oder Di–Mi für 2 -- hier wohnt eine Katze`.
offer-number = #{ $no } kann weitere Nächte bekommen, `{ $prefix }Angebot { $no } +Do`, oder sich zurückziehen lassen, `{ $prefix }zurückziehen { $no }`, und neu anbieten: `{ $prefix }Angebot Oslo Sofa Mo–Di`.
offer-kind-missing = Sofa, Bett, Boden, Hängematte oder Zelt? Zum Beispiel: `{ $prefix }Angebot Oslo Sofa Mo–Di`.
offer-when-missing = Ich lese: { $kind }. Für welche Nächte? Zum Beispiel: `{ $prefix }Angebot Oslo Sofa Mo–Di`.
offer-nights-unread = Daraus kann ich keine Nächte lesen. Von einem Abend bis zu einem Morgen: `{ $prefix }Angebot Oslo Sofa Mo–Di und/oder Di–Mi`.
offer-place-missing = Wo? In diesen Nächten gibt es keine Station. Zum Beispiel: `{ $prefix }Angebot Oslo Sofa Mo–Di`.
offer-people = Für { $count }? Bitte von 1 bis { $most }.
offer-too-long = Das ist viel: höchstens { $count } Nächte in einem Angebot.
offer-not-yours = #{ $no } ist ein Angebot von jemand anderem. `{ $prefix }Nächte` zeigt, welche Nächte ein Bett haben.
not-an-offer = #{ $no } ist kein Angebot. `{ $prefix }Angebote` zeigt ihre Nummern.
offers-head = Angebote für **{ $trip }**:
offers-none = Keine Angebote für { $trip }, die du sehen kannst. `{ $prefix }Angebot Oslo Sofa Mo–Di` macht eins.

nights-past = { $nights } ist schon vorbei.
nights-outside = Die Reise ist { $nights } nicht in { $place }, sondern { $stays }.
nights-unread = Daraus kann ich keine Nächte lesen. #{ $no } gilt für { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } gilt nicht für { $missing }, sondern für { $nights }.
night-taken-already = Die Nacht { $night } ist schon aus #{ $other } angenommen. `{ $prefix }ablehnen { $other } { $night }` gibt sie erst wieder frei.
offer-so-already = So steht es schon: { $offer }
offer-nothing-left = Daran ist nichts zu ändern: { $offer }

accepted = Angenommen aus **#{ $no }**: { $nights } in { $place }. Wer hostet, erfährt davon.
accepted-but = Nicht { $nights }: Da gibt es schon ein anderes Bett.
accepted-for-host = **{ $trip }** nimmt dein Angebot #{ $no } für { $nights } an. Danke!
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
night-none = ✗ { $day } · { $place }{ $unsure } · kein Bett
night-offered = ? { $day } · { $place }{ $unsure } · { $count ->
        [one] ein Angebot
       *[other] { $count } Angebote
    }: { $offers }
night-taken = ✓ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = #{ $no } in { $place } für { $nights } zurückziehen? { $trip } hat diese Nächte angenommen und rechnet damit. Schreib innerhalb von 15 Minuten `{ $sure }`, oder tippe ✅ an.
decline-ask = #{ $no } in { $place } für { $nights } zurückgeben? Ihr habt diese Nächte angenommen; wer hostet, hört, dass ihr sie nicht braucht. Schreib innerhalb von 15 Minuten `{ $sure }`, oder tippe ✅ an.
