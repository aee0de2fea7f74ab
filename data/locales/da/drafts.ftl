# Dansk: udkast, det, der er læst ud af almindelige ord. Et udkast vises, før noget bliver noteret.

draft-by = Ud fra det, { $name } skrev:
draft-offer = Jeg læser det som **et tilbud**: { $kind }{ $place } til { $people ->
        [one] én person
       *[other] { $people } personer
    }{ $nights }{ $note }.
draft-place = {" "}i { $place }
draft-nights = , { $count ->
        [one] natten { $nights }
       *[other] nætterne { $nights }
    }
draft-from = , fra { $day }
draft-until = , til { $day }
draft-stop = Jeg læser det som **et stop**: { $stop }.
draft-stops = Jeg læser det som **{ $count } stop**:
draft-stop-line = – { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }
draft-certainty = {" "}({ $certainty })
draft-meetup = Jeg læser det som **et møde**: { $title }{ $place }{ $when }{ $note }.
draft-untitled = Møde
draft-when = , { $when }
draft-suggestion = Jeg læser det som **et forslag** til holdet: { $place }{ $days }{ $why }
draft-rsvp = Jeg læser det sådan: { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , sammen med { $guests } til
    }.
draft-rsvp-several = Jeg læser det sådan: { $answer } et af disse møder{ $guests ->
        [0] {""}
       *[other] , sammen med { $guests } til
    }:
draft-rsvp-line = **#{ $no }** { $title }, { $when }
draft-yes = Du kommer til
draft-maybe = Du kommer måske til
draft-no = Du kommer ikke til
draft-follow-up = Jeg læser det som **en påmindelse** til dig{ $when }: { $text }
draft-follow-up-crew = Jeg læser det som **en påmindelse** til holdet{ $when }: { $text }
draft-at = {" "}{ $when }
draft-contact = Jeg læser det som **en kontakt** til holdet: { $name }{ $place }{ $handles }{ $topics }.
draft-nameless = nogen
draft-handles = , { $handles }
draft-trip = Jeg læser det som **en rejse**: { $title }{ $days }.

draft-ask = { $question }
draft-ask-both = { $question } { $other }
draft-lacks-nights = Hvilke nætter?
draft-lacks-days = Fra hvilken dag til hvilken?
draft-lacks-time = Hvilken dag, og hvornår på dagen?
draft-lacks-when = Hvornår?
draft-lacks-which = Hvilket? Nummeret er nok.
draft-lacks-name = Hvad hedder personen?
draft-lacks-handle = Hvordan får man fat i personen: Matrix-id, fediverset, mail, link?
draft-lacks-kind = En sofa, seng, plads på gulvet, hængekøje eller telt?
draft-lacks-title = Hvad hedder det?

draft-near = Mener du **{ $first }** eller **{ $other }**? Sig til, hvis det er det sidste.
draft-near-place = Mener du **{ $first }**? Der findes også { $others }.
draft-how = ✅ noterer det, ❌ dropper det. Eller sig bare, hvad der skal være anderledes.
draft-how-not-yet = Sig det, så tilføjer jeg det; ❌ dropper det.
draft-dropped = Droppet; der blev ikke noteret noget.

follow-up-for-crew = For **{ $trip }** beder { $by } jer om at tage det her op igen { $when }: ”{ $text }” Jeg minder jer om det.
follow-up-set = Holdet bag { $trip } får en påmindelse { $when }.
follow-up-now = For **{ $trip }** bad { $by } dig om at tage det her op igen { $when }: ”{ $what }”
follow-ups-too-many = { $count } påmindelser fra dig til et hold venter allerede, og flere kan en gæst ikke have. Vent, til nogle af dem er overstået.
contact-for-crew = { $by } giver et tip om en kontakt til **{ $trip }**: { $contact }
contact-passed-on = Noteret: { $name }, kun for holdet bag { $trip }. De får besked.

read-stop = Hvor nogen vil være
read-offer = En soveplads, der tilbydes
read-meetup = Noget at komme til
read-suggest = Et sted at tage til
read-rsvp = Hvem der kommer til et møde
read-follow-up = At spørge om igen senere
read-contact = Nogen at tage kontakt til
read-trip = En invitation til en rejse
read-none = Intet at notere
read-from = fra { $day }
read-until = til { $day }

draft-name-unsure = Hedder det ”{ $typed }”? Skriv i så fald: kald det { $typed }.
