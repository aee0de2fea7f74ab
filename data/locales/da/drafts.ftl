# Dansk: udkast, det, der er læst ud af almindelige ord. Et udkast vises, før noget bliver noteret.

draft-by = Ud fra det, { $name } skrev:
draft-one = Jeg læser det som { $what }
draft-one-sentence = Jeg læser det sådan: { $what }
draft-several = Jeg læser det som **{ $count } ting**:
draft-number = **{ $no }.** { $what }
draft-not-this = Det her går ikke: { $what } { $why }
draft-offer = **et tilbud**: { $kind }{ $place } til { $people ->
        [one] én person
       *[other] { $people } personer
    }{ $nights }{ $note }{ $end }
draft-place = {" "}i { $place }
draft-nights = , { $nights }
draft-from = , fra { $day }
draft-until = , til { $day }
draft-stop = **et stop**: { $stop }.
draft-stops = **{ $count } stop**:
draft-stop-line = { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }{ $note }
draft-certainty = {" "}({ $certainty })
draft-ask-days = **dage for #{ $no }** { $place }{ $days }: Jeg spørger { $name }, om de passer.
draft-withdraw = **ikke ledigt længere**: #{ $no } i { $place }, { $nights }.
draft-meetup = **et møde**: { $title }{ $place }{ $when }{ $certain }{ $note }{ $link }
draft-untitled = Møde
draft-when = , { $when }
draft-suggestion = **et forslag** til holdet: { $place }{ $days }{ $why }
draft-rsvp = { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , sammen med { $guests } til
    }.
draft-rsvp-several = { $answer } et af disse møder{ $guests ->
        [0] {""}
       *[other] , sammen med { $guests } til
    }:
draft-rsvp-this = { $answer } dette møde.
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
draft-lacks-days = Fra hvilken dag til hvilken?
draft-lacks-time = Hvilken dag, og hvornår på dagen?
draft-lacks-when = Hvornår?
draft-lacks-which = Hvilket? Nummeret er nok.
draft-lacks-name = Hvad hedder personen?
draft-lacks-handle = Hvordan får man fat i personen: Matrix-id, fediverset, mail, link?
draft-lacks-kind = En sofa, seng, plads på gulvet, hængekøje eller telt?
draft-lacks-title = Hvad hedder det?

draft-how = ✅ noterer det, ❌ dropper det. Eller sig bare, hvad der skal være anderledes.
draft-how-not-yet = Sig det, så tilføjer jeg det; ❌ dropper det.
draft-how-several = ✅ noterer det hele, ❌ dropper det hele. Eller sig, hvad der skal være anderledes: ”kun den første”, ”uden den anden”, ”2: kl. 15”.
draft-how-several-not-yet = Sig det, så tilføjer jeg det: ”2: kl. 15”; ❌ dropper det hele.
draft-which = Hvilken mener du? Begynd med nummeret: ”{ $first }: …”.
draft-unknown-word = ”{ $typed }” kender jeg ikke. Det, du sagde før, venter stadig: ”{ $question }”. ✅ eller ❌ svarer på det.
draft-left-out = Jeg lod ”{ $part }” være: Det ligner en adresse, en kode eller en måde at nå nogen på, og andre kan læse det her.
draft-left-out-offer = Jeg lod ”{ $part }” være: Det ligner en adresse, en kode eller en måde at nå nogen på. Når tilbuddet er gemt, så skriv det til mig for sig: Det får kun holdet.
draft-left-out-here = Jeg lod noget være, der ligner en adresse, en kode eller en måde at nå nogen på: Alle her kan læse det. Slet din besked.
draft-both-zones = { $when } der ({ $typed }).
draft-own-zone = Tidspunktet er efter uret i { $zone }. Mener du et andet sted, så sig hvilket.
draft-busy = Du er til noget andet fra { $from }: De to overlapper.
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

draft-name-unsure = ”{ $typed }” kender jeg ikke. Hvis det hedder det, så skriv: kald det { $typed }.
draft-reading = **{ $no }** { $what }
draft-readings = Hvilken: { $readings }?
draft-how-which = Tryk eller skriv { $numbers }, så gemmer jeg det. ❌ annullerer.
draft-evening = Jeg går ud fra, at det er om aftenen.
draft-unheard = Det ved jeg ikke. Jeg venter stadig på svar: ”{ $question }”. ✅ eller ❌?
draft-what-else = Hvad skal jeg ændre? Jeg venter stadig på svar: ”{ $question }”. Sig hvilken dag, hvilket sted eller hvor mange det skal være, eller annuller med ❌.
draft-withdraw-counted-on = Holdet har takket ja og regner med den; jeg siger til.
