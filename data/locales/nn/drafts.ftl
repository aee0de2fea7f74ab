# Nynorsk: utkast, det som er lese ut av vanlege ord. Eit utkast blir vist før noko blir notert.

draft-by = Frå { $name }:
draft-one = Berre så eg er sikker – { $what }
draft-one-sentence = Berre så eg er sikker: { $what }
draft-several = Berre så eg er sikker – **{ $count } ting**:
draft-number = **{ $no }.** { $what }
draft-not-this = Ikkje teke med: { $what } { $why }
draft-offer = **eit tilbod**: { $kind }{ $place } for { $people ->
        [one] 1 person
       *[other] { $people } personar
    }{ $nights }{ $note }{ $end }
draft-place = {" "}{ $place_in }
draft-nights = , { $nights }
draft-from = , frå { $day }
draft-until = , til { $day }
draft-stop = **eit stopp**: { $stop }.
draft-stops = **{ $count } stopp**:
draft-stop-line = { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }{ $note }
draft-certainty = {" "}({ $certainty })
draft-ask-days = **dagar for #{ $no }** { $place }{ $days }: Eg spør { $name } om dei passar.
draft-withdraw = **ikkje ledig lenger**: #{ $no } { $place_in }, { $nights }.
draft-meetup = **eit treff**: { $title }{ $place }{ $when }{ $certain }{ $note }{ $link }
draft-untitled = Treff
draft-when = , { $when }
draft-suggestion = **eit forslag** til reisefølgjet: { $place }{ $days }{ $why }
draft-rsvp = { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , og tek med { $guests } til
    }.
draft-rsvp-several = { $answer } eitt av desse treffa{ $guests ->
        [0] {""}
       *[other] , og tek med { $guests } til
    }:
draft-rsvp-this = { $answer } dette treffet.
draft-rsvp-line = **#{ $no }** { $title }, { $when }
draft-yes = Du kjem på
draft-maybe = Du kjem kanskje på
draft-no = Du kjem ikkje på
draft-follow-up = **ei påminning** til deg{ $when }: { $text }
draft-follow-up-crew = **ei påminning** til reisefølgjet{ $when }: { $text }
draft-at = {" "}{ $when }
draft-contact = **ein kontakt** for reisefølgjet: { $name }{ $place }{ $handles }{ $topics }.
draft-nameless = nokon
draft-handles = , { $handles }
draft-trip = **ein tur**: { $title }{ $days }.

draft-ask = { $question }
draft-ask-both = { $question } { $other }
draft-lacks-nights = Kva netter?
draft-lacks-days = Frå kva dag til kva dag?
draft-lacks-until = Til når?
draft-lacks-time = Kva dag, og når på dagen?
draft-lacks-when = Når?
draft-lacks-which = Kva for eit? Nummeret er nok.
draft-lacks-name = Kva heiter kontakten?
draft-lacks-handle = Korleis kan ein nå kontakten? Matrix-ID, fediverset, e-post eller lenkje går bra.
draft-lacks-kind = Er det ein sofa, ei seng, golvplass eller plass til hengjekøye eller telt?
draft-lacks-title = Kva heiter det?

draft-how = Stemmer det? Trykk ✅ for å lagre, ❌ for å droppe det, eller sei kva som skal vere annleis.
draft-how-withdraw = Stemmer det? Trykk ✅ for å trekkje det tilbake, ❌ for å la det stå, eller sei kva som skal vere annleis.
draft-how-not-yet = Berre svar her, eller trykk ❌ for å droppe det.
draft-how-several = Stemmer det? Trykk ✅ for å lagre alt, ❌ for å droppe alt, eller sei kva som skal vere annleis: «berre den første», «utan den andre», «2: kl. 15».
draft-how-several-not-yet = Berre svar med nummeret først: «2: kl. 15». Trykk ❌ for å droppe alt.
draft-which = Kva for ein meiner du? Byrj med nummeret: «{ $first }: …».
draft-unknown-word = Eg kjenner ikkje «{ $typed }». Dette ventar framleis på svar: «{ $question }» Trykk ✅ eller ❌.
draft-left-out = Eg tok ikkje med «{ $part }». Det ser ut som ei adresse, ein kode eller kontaktinfo, og andre kan lese dette.
draft-left-out-offer = Eg tok ikkje med «{ $part }». Det ser ut som ei adresse, ein kode eller kontaktinfo. Skriv det til meg for seg når tilbodet er lagra. Det er berre reisefølgjet som får det.
draft-left-out-here = Eg tok ikkje med det som ser ut som ei adresse, ein kode eller kontaktinfo, for alle her kan lese det. Slett meldinga di.
draft-both-zones = { $when } der ({ $typed }).
draft-own-zone = Klokkeslettet er etter tida i { $zone }. Gjeld det ein annan stad, så sei kvar.
draft-busy = Du er allereie med på noko frå { $from }, så dei to kolliderer.
draft-dropped = Greitt, droppa. Ingenting er lagra.

follow-up-for-crew = **{ $trip }:** { $by } ber dykk ta opp dette igjen { $when }: «{ $text }» Eg minner dykk på det.
follow-up-set = Reisefølgjet på { $trip } får ei påminning { $when }.
follow-up-now = **{ $trip }:** { $by } bad dykk ta opp dette igjen { $when }: «{ $what }»
follow-ups-too-many = Du har allereie bede om { $count } påminningar til eit reisefølgje, og fleire kan ein gjest ikkje ha. Vent til nokre av dei er over.
contact-for-crew = { $by } har ein kontakt for **{ $trip }**: { $contact }
contact-passed-on = Kontakten er lagra: { $name }, berre for reisefølgjet på { $trip }. Eg seier frå til dei.

read-stop = Eit stopp
read-offer = Eit tilbod
read-meetup = Eit treff
read-suggest = Eit forslag
read-rsvp = Eit svar på eit treff
read-follow-up = Ei påminning
read-contact = Ein kontakt
read-trip = Ein tur
read-none = Ingenting å lagre
read-from = frå { $day }
read-until = til { $day }

draft-name-unsure = Eg kjenner ikkje «{ $typed }». Er det namnet, så skriv: kall det { $typed }.
draft-reading = **{ $no }** { $what }
draft-readings = Kva for ein: { $readings }?
draft-how-which = Trykk eller skriv { $numbers }, så lagrar eg det. Trykk ❌ for å droppe det.
draft-evening = Eg gjekk ut frå at det er om kvelden. Er det ikkje det, så sei berre frå.
draft-unheard = Det kan eg diverre ikkje svare på. Dette ventar framleis på svar: «{ $question }» Trykk ✅ eller ❌.
draft-what-else = Kva skal eg endre? Sei rett dag, stad eller tal, eller trykk ❌ for å droppe det: «{ $question }»
draft-withdraw-counted-on = Reisefølgjet har takka ja og reknar med det. Eg seier frå til dei.
