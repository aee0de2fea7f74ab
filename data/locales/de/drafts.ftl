# Deutsch: Entwürfe, was aus einfachen Worten gelesen wurde. Ein Entwurf wird gezeigt, bevor etwas eingetragen wird.

draft-by = Nach den Worten von { $name }:
draft-one = Ich lese das als { $what }
draft-one-sentence = Ich lese das so: { $what }
draft-several = Ich lese das als **{ $count } Dinge**:
draft-number = **{ $no }.** { $what }
draft-not-this = Das geht nicht: { $what } { $why }
draft-offer = **Angebot**: { $kind }{ $place } für { $people ->
        [one] eine Person
       *[other] { $people }
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
draft-lacks-days = Von welchem Tag bis zu welchem?
draft-lacks-time = An welchem Tag, um wie viel Uhr?
draft-lacks-when = Wann?
draft-lacks-which = Welches? Die Nummer reicht.
draft-lacks-name = Wie heißt der Kontakt?
draft-lacks-handle = Wie ist der Kontakt erreichbar: Matrix-ID, Fediverse, E-Mail, Link?
draft-lacks-kind = Sofa, Bett, Boden, Hängematte oder Zelt?
draft-lacks-title = Wie heißt es?

draft-how = ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
draft-how-not-yet = Sag es mir, dann ergänze ich es; ❌ verwirft es.
draft-how-several = ✅ trägt alles ein, ❌ verwirft alles. Oder sag, was anders ist: „nur das erste“, „ohne das zweite“, „2: um 15 Uhr“.
draft-how-several-not-yet = Sag es mir, dann ergänze ich es: „2: um 15 Uhr“; ❌ verwirft alles.
draft-which = Welches meinst du? Fang mit der Nummer an: „{ $first }: …“.
draft-unknown-word = „{ $typed }“ kenne ich nicht. Was du vorher gesagt hast, wartet noch: „{ $question }“. ✅ oder ❌ beantwortet es.
draft-left-out = „{ $part }“ habe ich weggelassen: Das sieht nach einer Adresse, einem Code oder einem Kontaktweg aus, und andere können das lesen.
draft-left-out-offer = „{ $part }“ habe ich weggelassen: Das sieht nach einer Adresse, einem Code oder einem Kontakt aus. Sobald das Angebot gespeichert ist, schreib es mir einzeln: Das bekommt nur die Crew.
draft-left-out-here = Etwas habe ich weggelassen, das nach einer Adresse, einem Code oder einem Kontaktweg aussieht: Alle hier können es lesen. Bitte lösche deine Nachricht.
draft-both-zones = { $when } dort ({ $typed }).
draft-own-zone = Die Uhrzeit gilt nach der Uhr in { $zone }. Wenn du einen anderen Ort meinst, nenn ihn.
draft-busy = Ab { $from } bist du woanders: Die beiden überschneiden sich.
draft-dropped = Verworfen; eingetragen ist nichts.

follow-up-for-crew = Für **{ $trip }** bittet { $by } euch, am { $when } hierauf zurückzukommen: „{ $text }“ Ich erinnere euch.
follow-up-set = Ich erinnere die Crew von { $trip } am { $when }.
follow-up-now = Für **{ $trip }** hat { $by } dich gebeten, am { $when } hierauf zurückzukommen: „{ $what }“
follow-ups-too-many = { $count } Erinnerungen von dir an eine Crew stehen noch aus, mehr geht für Gäste nicht. Warte, bis ein paar davon vorbei sind.
contact-for-crew = { $by } nennt für **{ $trip }** einen Kontakt: { $contact }
contact-passed-on = Notiert: { $name }, nur für die Crew von { $trip }. Sie erfährt davon.

read-stop = Wo jemand sein wird
read-offer = Ein angebotener Schlafplatz
read-meetup = Etwas zum Hinkommen
read-suggest = Ein Ort zum Vorbeikommen
read-rsvp = Wer zu einem Treffen kommt
read-follow-up = Später noch einmal zu fragen
read-contact = Jemand zum Kontaktieren
read-trip = Eine Einladung zu einer Reise
read-none = Nichts zum Eintragen
read-from = ab { $day }
read-until = bis { $day }

draft-name-unsure = „{ $typed }“ kenne ich nicht. Wenn es so heißt, schreib: nenn es { $typed }.
draft-reading = **{ $no }** { $what }
draft-readings = Was davon: { $readings }?
draft-how-which = Tipp oder schreib { $numbers }, dann ist es gespeichert. ❌ verwirft es.
draft-evening = Ich nehme an: abends.
draft-unheard = Das weiß ich leider nicht. Offen ist noch: „{ $question }“. ✅ oder ❌?
draft-what-else = Was soll ich ändern? Offen ist noch: „{ $question }“. Sag mir den richtigen Tag, Ort oder die Zahl, oder ❌ verwirft es.
draft-withdraw-counted-on = Die Crew hat das angenommen und rechnet damit; ich sage Bescheid.
