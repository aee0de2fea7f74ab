# Deutsch: Entwürfe, was aus einfachen Worten gelesen wurde. Ein Entwurf wird gezeigt, bevor etwas gespeichert wird.

draft-by = Von { $name }:
draft-one = Kurz zur Sicherheit – { $what }
draft-one-sentence = Kurz zur Sicherheit: { $what }
draft-several = Kurz zur Sicherheit – **{ $count } Einträge**:
draft-number = **{ $no }.** { $what }
draft-not-this = Weggelassen: { $what } { $why }
draft-offer = **Angebot**: { $kind }{ $place } für { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }{ $nights }{ $note }{ $end }
draft-place = {" "}in { $place }
draft-nights = , { $nights }
draft-from = , ab { $day }
draft-until = , bis { $day }
draft-stop = **Station**: { $stop }.
draft-stops = **{ $count } Stationen**:
draft-stop-line = { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }{ $note }
draft-certainty = {" "}({ $certainty })
draft-ask-days = **Tage für #{ $no }** { $place }{ $days }: Ich frage { $name }, ob sie passen.
draft-withdraw = **nicht mehr frei**: #{ $no } in { $place }, { $nights }.
draft-meetup = **Treffen**: { $title }{ $place }{ $when }{ $certain }{ $note }{ $link }
draft-untitled = Treffen
draft-when = , { $when }
draft-suggestion = **Vorschlag** an die Crew: { $place }{ $days }{ $why }
draft-rsvp = { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
        [one] , mit einer weiteren Person
       *[other] , mit { $guests } weiteren
    }.
draft-rsvp-several = { $answer } einem dieser Treffen{ $guests ->
        [0] {""}
        [one] , mit einer weiteren Person
       *[other] , mit { $guests } weiteren
    }:
draft-rsvp-this = { $answer } diesem Treffen.
draft-rsvp-line = **#{ $no }** { $title }, { $when }
draft-yes = Du kommst zu
draft-maybe = Du kommst vielleicht zu
draft-no = Du kommst nicht zu
draft-follow-up = **Erinnerung** für dich{ $when }: { $text }
draft-follow-up-crew = **Erinnerung** für die Crew{ $when }: { $text }
draft-at = {" "}am { $when }
draft-contact = **Kontakt** für die Crew: { $name }{ $place }{ $handles }{ $topics }.
draft-nameless = jemand
draft-handles = , { $handles }
draft-trip = **Reise**: { $title }{ $days }.

draft-ask = { $question }
draft-ask-both = { $question } { $other }
draft-lacks-nights = Für welche Nächte?
draft-lacks-days = Von wann bis wann?
draft-lacks-until = Bis wann?
draft-lacks-time = An welchem Tag und um wie viel Uhr?
draft-lacks-when = Wann?
draft-lacks-which = Was davon meinst du? Die Nummer reicht.
draft-lacks-name = Wie heißt die Person?
draft-lacks-handle = Wie ist die Person erreichbar? Eine Matrix-ID, ein Fediverse-Konto, eine E-Mail-Adresse oder ein Link genügt.
draft-lacks-kind = Sofa, Bett, Boden, Hängematte oder Zelt?
draft-lacks-title = Wie soll es heißen?

draft-how = Stimmt das so? Tipp zum Speichern auf ✅, zum Verwerfen auf ❌, oder schreib, was ich ändern soll.
draft-how-withdraw = Stimmt das so? Tipp zum Zurückziehen auf ✅, oder auf ❌, wenn es so bleiben soll. Du kannst auch schreiben, was ich ändern soll.
draft-how-not-yet = Antworte einfach hier, oder tipp zum Verwerfen auf ❌.
draft-how-several = Stimmt das so? Tipp auf ✅, um alles zu speichern, auf ❌, um alles zu verwerfen, oder schreib, was ich ändern soll: „nur das erste“, „ohne das zweite“, „2: um 15 Uhr“.
draft-how-several-not-yet = Antworte einfach mit der Nummer: „2: um 15 Uhr“. Mit ❌ verwirfst du alles.
draft-which = Was davon meinst du? Fang mit der Nummer an: „{ $first }: …“.
draft-unknown-word = „{ $typed }“ kenne ich nicht. Das hier ist noch offen: „{ $question }“ Tipp auf ✅ oder ❌.
draft-left-out = „{ $part }“ habe ich weggelassen: Das sieht nach einer Adresse, einem Code oder Kontaktdaten aus, und andere können das hier lesen.
draft-left-out-offer = „{ $part }“ habe ich weggelassen: Das sieht nach einer Adresse, einem Code oder Kontaktdaten aus. Sobald das Angebot gespeichert ist, schreib es mir extra: Das bekommt nur die Crew.
draft-left-out-here = Was nach einer Adresse, einem Code oder Kontaktdaten aussieht, habe ich weggelassen: Hier können es alle lesen. Bitte lösch deine Nachricht.
draft-both-zones = { $when } dort ({ $typed }).
draft-own-zone = Die Uhrzeit gilt in der Zeitzone { $zone }. Wenn es woanders ist, sag mir, wo.
draft-busy = Ab { $from } Uhr hast du schon etwas vor, das überschneidet sich.
draft-dropped = Gut, verworfen. Gespeichert habe ich nichts.

follow-up-for-crew = { $by } bittet euch, am { $when } noch einmal daran zu denken („{ $trip }“): „{ $text }“ Ich erinnere euch.
follow-up-set = Ich erinnere die Crew von „{ $trip }“ am { $when } daran.
follow-up-now = { $by } hat euch gebeten, am { $when } noch einmal daran zu denken („{ $trip }“): „{ $what }“
follow-ups-too-many = Du hast schon { $count } Erinnerungen für eine Crew eingestellt, mehr geht als Gast nicht. Warte bitte, bis ein paar davon vorbei sind.
contact-for-crew = { $by } hat einen Kontakt für „{ $trip }“: { $contact }
contact-passed-on = Kontakt gespeichert: { $name }, nur für die Crew von „{ $trip }“. Ich sage ihr Bescheid.

read-stop = Eine Station
read-offer = Ein Angebot
read-meetup = Ein Treffen
read-suggest = Ein Vorschlag
read-rsvp = Eine Antwort zu einem Treffen
read-follow-up = Eine Erinnerung
read-contact = Ein Kontakt
read-trip = Eine Reise
read-none = Nichts zu speichern
read-from = ab { $day }
read-until = bis { $day }

draft-name-unsure = „{ $typed }“ kenne ich nicht. Wenn es so heißt, schreib „nenn es { $typed }“.
draft-reading = **{ $no }** { $what }
draft-readings = Was davon: { $readings }?
draft-how-which = Tipp oder schreib { $numbers }, dann speichere ich es. Zum Verwerfen tipp auf ❌.
draft-evening = Ich gehe von abends aus. Wenn das nicht stimmt, sag es mir einfach.
draft-unheard = Das weiß ich leider nicht. Das hier ist noch offen: „{ $question }“ Tipp auf ✅ oder ❌.
draft-what-else = Was soll ich ändern? Nenn mir das Richtige: Tag, Ort oder Zahl. Zum Verwerfen tipp auf ❌. Noch offen: „{ $question }“
draft-withdraw-counted-on = Die Crew hat das angenommen und rechnet damit. Ich sage ihr dann Bescheid.
