# Bokmål: utkast, det som er lest ut av vanlige ord. Et utkast vises før noe blir lagret.

draft-by = Fra { $name }:
draft-one = Bare for å være sikker – { $what }
draft-one-sentence = Bare for å være sikker: { $what }
draft-several = Bare for å være sikker – **{ $count } ting**:
draft-number = **{ $no }.** { $what }
draft-not-this = Utelatt: { $what } { $why }
draft-offer = **et tilbud**: { $kind }{ $place } for { $people ->
        [one] 1 person
       *[other] { $people } personer
    }{ $nights }{ $note }{ $end }
draft-place = {" "}{ $place_in }
draft-nights = , { $nights }
draft-from = , fra { $day }
draft-until = , til { $day }
draft-stop = **et stopp**: { $stop }.
draft-stops = **{ $count } stopp**:
draft-stop-line = { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }{ $note }
draft-certainty = {" "}({ $certainty })
draft-ask-days = **dager for #{ $no }** { $place }{ $days }: Jeg spør { $name } om de passer.
draft-withdraw = **ikke ledig lenger**: #{ $no } { $place_in }, { $nights }.
draft-meetup = **et treff**: { $title }{ $place }{ $when }{ $certain }{ $note }{ $link }
draft-untitled = Treff
draft-when = , { $when }
draft-suggestion = **et forslag** til reisefølget: { $place }{ $days }{ $why }
draft-rsvp = { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , og tar med { $guests } til
    }.
draft-rsvp-several = { $answer } ett av disse treffene{ $guests ->
        [0] {""}
       *[other] , og tar med { $guests } til
    }:
draft-rsvp-this = { $answer } dette treffet.
draft-rsvp-line = **#{ $no }** { $title }, { $when }
draft-yes = du kommer på
draft-maybe = du kommer kanskje på
draft-no = du kommer ikke på
draft-follow-up = **en påminnelse** til deg{ $when }: { $text }
draft-follow-up-crew = **en påminnelse** til reisefølget{ $when }: { $text }
draft-at = {" "}{ $when }
draft-contact = **en kontakt** for reisefølget: { $name }{ $place }{ $handles }{ $topics }.
draft-nameless = noen
draft-handles = , { $handles }
draft-trip = **en tur**: { $title }{ $days }.

draft-ask = { $question }
draft-ask-both = { $question } { $other }
draft-lacks-nights = Hvilke netter?
draft-lacks-days = Fra når til når?
draft-lacks-until = Til når?
draft-lacks-time = Hvilken dag, og når på dagen?
draft-lacks-when = Når?
draft-lacks-which = Hvilket? Nummeret er nok.
draft-lacks-name = Hva heter kontakten?
draft-lacks-handle = Hvordan får man tak i kontakten? Matrix-ID, fediverset, e-post eller lenke er nok.
draft-lacks-kind = Er det sofa, seng, gulvplass, hengekøye eller telt?
draft-lacks-title = Hva heter det?

draft-how = Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller si hva jeg skal endre.
draft-how-withdraw = Stemmer det? Trykk ✅ for å trekke det tilbake, ❌ for å la det stå, eller si hva jeg skal endre.
draft-how-not-yet = Bare svar her, eller trykk ❌ for å droppe det.
draft-how-several = Stemmer det? Trykk ✅ for å lagre alt, ❌ for å droppe alt, eller si hva jeg skal endre: «bare den første», «uten den andre», «2: kl. 15».
draft-how-several-not-yet = Bare svar med nummeret: «2: kl. 15». Trykk ❌ for å droppe alt.
draft-which = Hvilket mener du? Begynn med nummeret: «{ $first }: …».
draft-unknown-word = Jeg kjenner ikke «{ $typed }». Dette venter fortsatt på svar fra deg: «{ $question }» Trykk ✅ eller ❌.
draft-left-out = Jeg tok ikke med «{ $part }», for det ser ut som en adresse, en kode eller kontaktinfo, og andre kan lese dette.
draft-left-out-offer = Jeg tok ikke med «{ $part }», for det ser ut som en adresse, en kode eller kontaktinfo. Når tilbudet er lagret, kan du skrive det til meg i en egen melding. Da er det bare reisefølget som får det.
draft-left-out-here = Jeg tok ikke med det som ser ut som en adresse, en kode eller kontaktinfo, for alle her kan lese det. Slett meldingen din.
draft-both-zones = { $when } der ({ $typed }).
draft-own-zone = Klokkeslettet er i tidssonen { $zone }. Er det et annet sted, så si hvor.
draft-busy = Du skal på noe annet fra { $from }, så de overlapper.
draft-dropped = Greit, droppet. Ingenting er lagret.

follow-up-for-crew = **{ $trip }:** { $by } ber dere ta opp dette igjen { $when }: «{ $text }» Jeg minner dere på det.
follow-up-set = Reisefølget på { $trip } får en påminnelse { $when }.
follow-up-now = **{ $trip }:** { $by } ba dere ta opp dette igjen { $when }: «{ $what }»
follow-ups-too-many = Du har allerede satt opp { $count } påminnelser til et reisefølge, og flere kan en gjest ikke ha. Vent til noen av dem er over.
contact-for-crew = { $by } har en kontakt til **{ $trip }**: { $contact }
contact-passed-on = Kontakten er lagret: { $name }, bare for reisefølget på { $trip }. Jeg sier fra til dem.

read-stop = Et stopp
read-offer = Et tilbud
read-meetup = Et treff
read-suggest = Et forslag
read-rsvp = Et svar på et treff
read-follow-up = En påminnelse
read-contact = En kontakt
read-trip = En tur
read-none = Ingenting å lagre
read-from = fra { $day }
read-until = til { $day }

draft-name-unsure = Jeg kjenner ikke «{ $typed }». Er det riktig navn, skriver du: kall det { $typed }.
draft-reading = **{ $no }** { $what }
draft-readings = Hvilket mener du: { $readings }?
draft-how-which = Trykk eller skriv { $numbers }, så lagrer jeg det. Trykk ❌ for å droppe det.
draft-evening = Jeg gikk ut fra at det er om kvelden. Hvis ikke, er det bare å si fra.
draft-unheard = Det kan jeg dessverre ikke svare på. Dette venter fortsatt på svar fra deg: «{ $question }» Trykk ✅ eller ❌.
draft-what-else = Hva skal jeg endre? Si riktig dag, sted eller antall, eller trykk ❌ for å droppe det: «{ $question }»
draft-withdraw-counted-on = Reisefølget har takket ja og regner med det. Jeg sier fra til dem.
