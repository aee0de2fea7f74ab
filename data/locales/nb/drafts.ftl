# Bokmål: utkast, det som er lest ut av vanlige ord. Et utkast vises før noe blir notert.

draft-by = Ut fra det { $name } skrev:
draft-offer = Jeg leser det som **et tilbud**: { $kind }{ $place } for { $people ->
        [one] én
       *[other] { $people }
    }{ $nights }{ $note }.
draft-place = {" "}i { $place }
draft-nights = , { $count ->
        [one] natten { $nights }
       *[other] nettene { $nights }
    }
draft-from = , fra { $day }
draft-until = , til { $day }
draft-stop = Jeg leser det som **et stopp**: { $stop }.
draft-stops = Jeg leser det som **{ $count } stopp**:
draft-stop-line = – { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }
draft-certainty = {" "}({ $certainty })
draft-meetup = Jeg leser det som **et treff**: { $title }{ $place }{ $when }{ $note }.
draft-untitled = Treff
draft-when = , { $when }
draft-suggestion = Jeg leser det som **et forslag** til reisefølget: { $place }{ $days }{ $why }
draft-rsvp = Jeg leser det slik: { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , sammen med { $guests } til
    }.
draft-rsvp-several = Jeg leser det slik: { $answer } ett av disse treffene{ $guests ->
        [0] {""}
       *[other] , sammen med { $guests } til
    }:
draft-rsvp-line = **#{ $no }** { $title }, { $when }
draft-yes = Du kommer på
draft-maybe = Du kommer kanskje på
draft-no = Du kommer ikke på
draft-follow-up = Jeg leser det som **en påminnelse** til deg{ $when }: { $text }
draft-follow-up-crew = Jeg leser det som **en påminnelse** til reisefølget{ $when }: { $text }
draft-at = {" "}{ $when }
draft-contact = Jeg leser det som **en kontakt** for reisefølget: { $name }{ $place }{ $handles }{ $topics }.
draft-nameless = noen
draft-handles = , { $handles }
draft-trip = Jeg leser det som **en tur**: { $title }{ $days }.

draft-ask = { $question }
draft-ask-both = { $question } { $other }
draft-lacks-nights = For hvilke netter?
draft-lacks-days = Fra hvilken dag til hvilken?
draft-lacks-time = Hvilken dag, og når på dagen?
draft-lacks-when = Når?
draft-lacks-which = Hvilket? Nummeret er nok.
draft-lacks-name = Hva heter kontakten?
draft-lacks-handle = Hvordan kan man nå kontakten: Matrix-ID, fediverset, e-post, lenke?
draft-lacks-kind = Sofa, seng, gulv, hengekøye eller telt?
draft-lacks-title = Hva heter det?

draft-near = Mener du **{ $first }** eller **{ $other }**? Si fra om det er det siste.
draft-near-place = Mener du **{ $first }**? Det finnes også { $others }.
draft-how = ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
draft-how-not-yet = Si det, så legger jeg det til; ❌ dropper det.
draft-dropped = Droppet; ingenting ble notert.

follow-up-for-crew = For **{ $trip }** ber { $by } dere ta opp dette igjen { $when }: «{ $text }» Jeg minner dere på det.
follow-up-set = Reisefølget på { $trip } får en påminnelse { $when }.
follow-up-now = For **{ $trip }** ba { $by } deg ta opp dette igjen { $when }: «{ $what }»
follow-ups-too-many = { $count } påminnelser fra deg til et reisefølge venter alt, og flere kan en gjest ikke ha. Vent til noen av dem er over.
contact-for-crew = { $by } tipser om en kontakt for **{ $trip }**: { $contact }
contact-passed-on = Notert: { $name }, bare for reisefølget på { $trip }. De får vite det.

read-stop = Hvor noen kommer til å være
read-offer = En soveplass som tilbys
read-meetup = Noe å komme på
read-suggest = Et sted å ta turen til
read-rsvp = Hvem som kommer på et treff
read-follow-up = Å spørre om igjen senere
read-contact = Noen å ta kontakt med
read-trip = En invitasjon til en reise
read-none = Ingenting å notere
read-from = fra { $day }
read-until = til { $day }

draft-name-unsure = Heter det «{ $typed }»? Skriv i så fall: kall det { $typed }.
