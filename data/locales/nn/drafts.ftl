# Nynorsk: utkast, det som er lese ut av vanlege ord. Eit utkast blir vist før noko blir notert.

draft-by = Ut frå det { $name } skreiv:
draft-one = Eg les det som { $what }
draft-one-sentence = Eg les det slik: { $what }
draft-several = Eg les det som **{ $count } ting**:
draft-number = **{ $no }.** { $what }
draft-not-this = Dette går ikkje: { $what } { $why }
draft-offer = **eit tilbod**: { $kind }{ $place } for { $people ->
        [one] éin
       *[other] { $people }
    }{ $nights }{ $note }{ $end }
draft-place = {" "}i { $place }
draft-nights = , { $nights }
draft-from = , frå { $day }
draft-until = , til { $day }
draft-stop = **eit stopp**: { $stop }.
draft-stops = **{ $count } stopp**:
draft-stop-line = { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }{ $note }
draft-certainty = {" "}({ $certainty })
draft-ask-days = **dagar for #{ $no }** { $place }{ $days }: Eg spør { $name } om dei passar.
draft-withdraw = **ikkje ledig lenger**: #{ $no } i { $place }, { $nights }.
draft-meetup = **eit treff**: { $title }{ $place }{ $when }{ $certain }{ $note }{ $link }
draft-untitled = Treff
draft-when = , { $when }
draft-suggestion = **eit forslag** til reisefølgjet: { $place }{ $days }{ $why }
draft-rsvp = { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , saman med { $guests } til
    }.
draft-rsvp-several = { $answer } eitt av desse treffa{ $guests ->
        [0] {""}
       *[other] , saman med { $guests } til
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
draft-lacks-nights = For kva netter?
draft-lacks-days = Frå kva dag til kva dag?
draft-lacks-time = Kva dag, og når på dagen?
draft-lacks-when = Når?
draft-lacks-which = Kva for eit? Nummeret er nok.
draft-lacks-name = Kva heiter kontakten?
draft-lacks-handle = Korleis kan ein nå kontakten: Matrix-ID, fediverset, e-post, lenkje?
draft-lacks-kind = Sofa, seng, golv, hengjekøye eller telt?
draft-lacks-title = Kva heiter det?

draft-how = ✅ noterer det, ❌ droppar det. Eller sei berre kva som skal vere annleis.
draft-how-not-yet = Sei det, så legg eg det til; ❌ droppar det.
draft-how-several = ✅ noterer alt, ❌ droppar alt. Eller sei kva som skal vere annleis: «berre den første», «utan den andre», «2: kl. 15».
draft-how-several-not-yet = Sei det, så legg eg det til: «2: kl. 15»; ❌ droppar alt.
draft-which = Kva for ein meiner du? Byrj med nummeret: «{ $first }: …».
draft-unknown-word = «{ $typed }» kjenner eg ikkje. Det du sa før, ventar framleis: «{ $question }». ✅ eller ❌ svarer på det.
draft-left-out = Eg lét «{ $part }» vere: Det ser ut som ei adresse, ein kode eller ein måte å nå nokon på, og andre kan lese dette.
draft-left-out-offer = Eg lét «{ $part }» vere: Det ser ut som ei adresse, ein kode eller ein måte å nå nokon på. Når tilbodet er lagra, skriv du det til meg for seg: Det får berre reisefølgjet.
draft-left-out-here = Eg lét noko vere som ser ut som ei adresse, ein kode eller ein måte å nå nokon på: Alle her kan lese det. Slett meldinga di.
draft-both-zones = { $when } der ({ $typed }).
draft-own-zone = Klokkeslettet er etter klokka i { $zone }. Meiner du ein annan stad, sei kva for ein.
draft-busy = Du er på noko anna frå { $from }: Dei to overlappar.
draft-dropped = Droppa; ingenting blei notert.

follow-up-for-crew = For **{ $trip }** ber { $by } dykk ta opp dette igjen { $when }: «{ $text }» Eg minner dykk på det.
follow-up-set = Reisefølgjet på { $trip } får ei påminning { $when }.
follow-up-now = For **{ $trip }** bad { $by } deg ta opp dette igjen { $when }: «{ $what }»
follow-ups-too-many = { $count } påminningar frå deg til eit reisefølgje ventar alt, og fleire kan ein gjest ikkje ha. Vent til nokre av dei er over.
contact-for-crew = { $by } tipsar om ein kontakt for **{ $trip }**: { $contact }
contact-passed-on = Notert: { $name }, berre for reisefølgjet på { $trip }. Dei får vite det.

read-stop = Kor nokon kjem til å vere
read-offer = Ein soveplass som blir tilbode
read-meetup = Noko å komme på
read-suggest = Ein stad å ta turen til
read-rsvp = Kven som kjem på eit treff
read-follow-up = Å spørje om igjen seinare
read-contact = Nokon å ta kontakt med
read-trip = Ei innbyding til ei reise
read-none = Ingenting å notere
read-from = frå { $day }
read-until = til { $day }

draft-name-unsure = «{ $typed }» kjenner eg ikkje. Viss det heiter det, skriv: kall det { $typed }.
draft-reading = **{ $no }** { $what }
draft-readings = Kva for ein: { $readings }?
draft-how-which = Trykk eller skriv { $numbers }, så lagrar eg det. ❌ avbryt.
draft-evening = Eg går ut frå at det er om kvelden.
draft-unheard = Det veit eg ikkje. Eg ventar enno på svar: «{ $question }». ✅ eller ❌?
draft-what-else = Kva skal eg endre? Eg ventar enno på svar: «{ $question }». Sei kva dag, kva stad eller kor mange det skal vere, eller avbryt med ❌.
draft-withdraw-counted-on = Reisefølgjet har takka ja og reknar med han; eg seier frå.
