# Bokmål: utkast, det som er lest ut av vanlige ord. Et utkast vises før noe blir notert.

draft-by = Ut fra det { $name } skrev:
draft-one = Jeg leser det som { $what }
draft-one-sentence = Jeg leser det slik: { $what }
draft-several = Jeg leser det som **{ $count } ting**:
draft-number = **{ $no }.** { $what }
draft-not-this = Dette går ikke: { $what } { $why }
draft-offer = **et tilbud**: { $kind }{ $place } for { $people ->
        [one] én
       *[other] { $people }
    }{ $nights }{ $note }{ $end }
draft-place = {" "}i { $place }
draft-nights = , { $nights }
draft-from = , fra { $day }
draft-until = , til { $day }
draft-stop = **et stopp**: { $stop }.
draft-stops = **{ $count } stopp**:
draft-stop-line = { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }{ $note }
draft-certainty = {" "}({ $certainty })
draft-ask-days = **dager for #{ $no }** { $place }{ $days }: Jeg spør { $name } om de passer.
draft-withdraw = **ikke ledig lenger**: #{ $no } i { $place }, { $nights }.
draft-meetup = **et treff**: { $title }{ $place }{ $when }{ $certain }{ $note }{ $link }
draft-untitled = Treff
draft-when = , { $when }
draft-suggestion = **et forslag** til reisefølget: { $place }{ $days }{ $why }
draft-rsvp = { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , sammen med { $guests } til
    }.
draft-rsvp-several = { $answer } ett av disse treffene{ $guests ->
        [0] {""}
       *[other] , sammen med { $guests } til
    }:
draft-rsvp-this = { $answer } dette treffet.
draft-rsvp-line = **#{ $no }** { $title }, { $when }
draft-yes = Du kommer på
draft-maybe = Du kommer kanskje på
draft-no = Du kommer ikke på
draft-follow-up = **en påminnelse** til deg{ $when }: { $text }
draft-follow-up-crew = **en påminnelse** til reisefølget{ $when }: { $text }
draft-at = {" "}{ $when }
draft-contact = **en kontakt** for reisefølget: { $name }{ $place }{ $handles }{ $topics }.
draft-nameless = noen
draft-handles = , { $handles }
draft-trip = **en tur**: { $title }{ $days }.

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

draft-how = ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
draft-how-not-yet = Si det, så legger jeg det til; ❌ dropper det.
draft-how-several = ✅ noterer alt, ❌ dropper alt. Eller si hva som skal være annerledes: «bare den første», «uten den andre», «2: kl. 15».
draft-how-several-not-yet = Si det, så legger jeg det til: «2: kl. 15»; ❌ dropper alt.
draft-which = Hvilken mener du? Begynn med nummeret: «{ $first }: …».
draft-unknown-word = «{ $typed }» kjenner jeg ikke. Det du sa før, venter fortsatt: «{ $question }». ✅ eller ❌ svarer på det.
draft-left-out = Jeg lot «{ $part }» være: Det ser ut som en adresse, en kode eller en måte å nå noen på, og andre kan lese dette.
draft-left-out-offer = Jeg lot «{ $part }» være: Det ser ut som en adresse, en kode eller en måte å nå noen på. Når tilbudet er lagret, skriver du det til meg for seg: Det får bare reisefølget.
draft-left-out-here = Jeg lot noe være som ser ut som en adresse, en kode eller en måte å nå noen på: Alle her kan lese det. Slett meldingen din.
draft-both-zones = { $when } der ({ $typed }).
draft-own-zone = Klokkeslettet er etter klokka i { $zone }. Mener du et annet sted, si hvilket.
draft-busy = Du er på noe annet fra { $from }: De to overlapper.
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

draft-name-unsure = «{ $typed }» kjenner jeg ikke. Hvis det heter det, skriv: kall det { $typed }.
draft-reading = **{ $no }** { $what }
draft-readings = Hvilken: { $readings }?
draft-how-which = Trykk eller skriv { $numbers }, så lagrer jeg det. ❌ avbryter.
draft-evening = Jeg går ut fra at det er om kvelden.
draft-unheard = Det vet jeg ikke. Jeg venter fortsatt på svar: «{ $question }». ✅ eller ❌?
draft-what-else = Hva skal jeg endre? Jeg venter fortsatt på svar: «{ $question }». Si hvilken dag, hvilket sted eller hvor mange det skal være, eller avbryt med ❌.
draft-withdraw-counted-on = Reisefølget har takket ja og regner med den; jeg sier fra.
