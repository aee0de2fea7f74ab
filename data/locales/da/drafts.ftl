# Dansk: udkast, det, der er læst ud af almindelige ord. Et udkast vises, før noget bliver gemt.

draft-by = Fra { $name }:
draft-one = Lad mig lige tjekke – { $what }
draft-one-sentence = Lad mig lige tjekke: { $what }
draft-several = Lad mig lige tjekke – **{ $count } ting**:
draft-number = **{ $no }.** { $what }
draft-not-this = Ikke taget med: { $what } { $why }
draft-offer = **et tilbud**: { $kind }{ $place } til { $people ->
        [one] 1 person
       *[other] { $people } personer
    }{ $nights }{ $note }{ $end }
draft-place = {" "}{ $place_in }
draft-nights = , { $nights }
draft-from = , fra { $day }
draft-until = , til { $day }
draft-stop = **et stop**: { $stop }.
draft-stops = **{ $count } stop**:
draft-stop-line = { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }{ $note }
draft-certainty = {" "}({ $certainty })
draft-ask-days = **dage til #{ $no }** { $place }{ $days }: Jeg spørger { $name }, om de passer.
draft-withdraw = **ikke ledigt længere**: #{ $no } { $place_in }, { $nights }.
draft-meetup = **et træf**: { $title }{ $place }{ $when }{ $certain }{ $note }{ $link }
draft-untitled = Træf
draft-when = , { $when }
draft-suggestion = **et forslag** til holdet: { $place }{ $days }{ $why }
draft-rsvp = { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , og du tager { $guests } med
    }.
draft-rsvp-several = { $answer } et af de her træf{ $guests ->
        [0] {""}
       *[other] , og du tager { $guests } med
    }:
draft-rsvp-this = { $answer } dette træf.
draft-rsvp-line = **#{ $no }** { $title }, { $when }
draft-yes = Du kommer til
draft-maybe = Du kommer måske til
draft-no = Du kommer ikke til
draft-follow-up = **en påmindelse** til dig{ $when }: { $text }
draft-follow-up-crew = **en påmindelse** til holdet{ $when }: { $text }
draft-at = {" "}{ $when }
draft-contact = **en kontakt** til holdet: { $name }{ $place }{ $handles }{ $topics }.
draft-nameless = nogen
draft-handles = , { $handles }
draft-trip = **en rejse**: { $title }{ $days }.
draft-ask = { $question }
draft-ask-both = { $question } { $other }
draft-lacks-nights = Hvilke nætter?
draft-lacks-days = Fra hvornår til hvornår?
draft-lacks-until = Til hvornår?
draft-lacks-time = Hvilken dag, og hvad tid?
draft-lacks-when = Hvornår?
draft-lacks-which = Hvilket? Nummeret er nok.
draft-lacks-name = Hvad hedder personen?
draft-lacks-handle = Hvordan får man fat i personen? Et Matrix-id, en konto på fediverset, en mailadresse eller et link er nok.
draft-lacks-kind = Er det en sofa, en seng, en plads på gulvet, en hængekøje eller et telt?
draft-lacks-title = Hvad hedder det?
draft-how = Er det rigtigt? Tryk ✅ for at gemme, ❌ for at droppe det, eller skriv, hvad der skal ændres.
draft-how-withdraw = Er det rigtigt? Tryk ✅ for at trække det tilbage, ❌ for at lade det stå, eller skriv, hvad der skal ændres.
draft-how-not-yet = Svar bare her, eller tryk ❌ for at droppe det.
draft-how-several = Er det rigtigt? Tryk ✅ for at gemme det hele, ❌ for at droppe det hele, eller skriv, hvad der skal ændres: ”kun den første”, ”uden den anden”, ”2: kl. 15”.
draft-how-several-not-yet = Svar bare med nummeret: ”2: kl. 15”. Tryk ❌ for at droppe det hele.
draft-which = Hvilken af dem mener du? Skriv nummeret først: ”{ $first }: …”.
draft-unknown-word = Jeg kender ikke ”{ $typed }”. Det her venter stadig på dit svar: ”{ $question }” Tryk ✅ eller ❌.
draft-left-out = Jeg har udeladt ”{ $part }”, for det ligner en adresse, en kode eller kontaktoplysninger, og andre kan læse med her.
draft-left-out-offer = Jeg har udeladt ”{ $part }”, for det ligner en adresse, en kode eller kontaktoplysninger. Når tilbuddet er gemt, kan du skrive det til mig for sig selv: Det får kun holdet.
draft-left-out-here = Jeg har udeladt noget, der ligner en adresse, en kode eller kontaktoplysninger, for alle her kan læse det. Slet helst din besked.
draft-both-zones = { $when } lokal tid ({ $typed }).
draft-own-zone = Det er tiden i { $zone }. Er det et andet sted, så skriv hvor.
draft-busy = Du skal allerede noget andet fra { $from }, så de to overlapper.
draft-dropped = Okay, det dropper vi. Jeg har ikke gemt noget.
follow-up-for-crew = **{ $trip }:** { $by } beder jer om at vende tilbage til det her { $when }: ”{ $text }” Jeg minder jer om det.
follow-up-set = Jeg minder holdet bag { $trip } om det { $when }.
follow-up-now = **{ $trip }:** { $by } bad jer om at vende tilbage til det her { $when }: ”{ $what }”
follow-ups-too-many = Du har allerede oprettet { $count } påmindelser til et hold, og flere kan en gæst ikke have. Vent, til nogle af dem er overstået.
contact-for-crew = { $by } har en kontakt til **{ $trip }**: { $contact }
contact-passed-on = Kontakt gemt: { $name }, kun til holdet bag { $trip }. Jeg giver dem besked.
read-stop = Et stop
read-offer = Et tilbud
read-meetup = Et træf
read-suggest = Et forslag
read-rsvp = Et svar om et træf
read-follow-up = En påmindelse
read-contact = En kontakt
read-trip = En rejse
read-none = Ikke noget at gemme
read-from = fra { $day }
read-until = til { $day }
draft-name-unsure = Jeg kender ikke ”{ $typed }”. Hedder det sådan, så skriv: kald det { $typed }.
draft-reading = **{ $no }** { $what }
draft-readings = Hvad er det: { $readings }?
draft-how-which = Tryk eller skriv { $numbers }, så gemmer jeg det, eller tryk ❌ for at droppe det.
draft-evening = Jeg gik ud fra, at det er om aftenen. Er det ikke det, så skriv det bare.
draft-unheard = Det kan jeg desværre ikke svare på. Det her venter stadig på dit svar: ”{ $question }” Tryk ✅ eller ❌.
draft-what-else = Hvad skal jeg ændre? Skriv den rigtige dag, det rigtige sted eller antal, eller tryk ❌ for at droppe det: ”{ $question }”
draft-withdraw-counted-on = Holdet har sagt ja tak og regner med det, så jeg giver dem besked.
