# Svenska: utkast, det som lästs ur vanliga ord. Ett utkast visas innan något antecknas.

draft-by = Utifrån det { $name } skrev:
draft-offer = Jag läser det som **ett erbjudande**: { $kind }{ $place } för { $people ->
        [one] en person
       *[other] { $people } personer
    }{ $nights }{ $note }.
draft-place = {" "}i { $place }
draft-nights = , { $count ->
        [one] natten { $nights }
       *[other] nätterna { $nights }
    }
draft-from = , från { $day }
draft-until = , till { $day }
draft-stop = Jag läser det som **ett stopp**: { $stop }.
draft-stops = Jag läser det som **{ $count } stopp**:
draft-stop-line = – { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }
draft-certainty = {" "}({ $certainty })
draft-meetup = Jag läser det som **en träff**: { $title }{ $place }{ $when }{ $note }.
draft-untitled = Träff
draft-when = , { $when }
draft-suggestion = Jag läser det som **ett förslag** till resgänget: { $place }{ $days }{ $why }
draft-rsvp = Jag läser det så här: { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , tillsammans med { $guests } till
    }.
draft-rsvp-several = Jag läser det så här: { $answer } en av de här träffarna{ $guests ->
        [0] {""}
       *[other] , tillsammans med { $guests } till
    }:
draft-rsvp-line = **#{ $no }** { $title }, { $when }
draft-yes = du kommer till
draft-maybe = du kommer kanske till
draft-no = du kommer inte till
draft-follow-up = Jag läser det som **en påminnelse** till dig{ $when }: { $text }
draft-follow-up-crew = Jag läser det som **en påminnelse** till resgänget{ $when }: { $text }
draft-at = {" "}{ $when }
draft-contact = Jag läser det som **en kontakt** för resgänget: { $name }{ $place }{ $handles }{ $topics }.
draft-nameless = någon
draft-handles = , { $handles }
draft-trip = Jag läser det som **en resa**: { $title }{ $days }.

draft-ask = { $question }
draft-ask-both = { $question } { $other }
draft-lacks-nights = För vilka nätter?
draft-lacks-days = Från vilken dag till vilken?
draft-lacks-time = Vilken dag, och hur dags?
draft-lacks-when = När?
draft-lacks-which = Vilken? Numret räcker.
draft-lacks-name = Vad heter personen?
draft-lacks-handle = Hur når man personen: Matrix-id, fediversum, mejl, länk?
draft-lacks-kind = En soffa, säng, plats på golvet, hängmatta eller tält?
draft-lacks-title = Vad heter den?

draft-near = Menar du **{ $first }** eller **{ $other }**? Säg till om det är det senare.
draft-near-place = Menar du **{ $first }**? Det finns också { $others }.
draft-how = ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
draft-how-not-yet = Säg det, så lägger jag till det; ❌ stryker det.
draft-dropped = Struket; inget antecknades.

follow-up-for-crew = För **{ $trip }** ber { $by } er att ta upp det här igen { $when }: ”{ $text }” Jag påminner er.
follow-up-set = Resgänget på { $trip } får en påminnelse { $when }.
follow-up-now = För **{ $trip }** bad { $by } dig att ta upp det här igen { $when }: ”{ $what }”
follow-ups-too-many = { $count } påminnelser från dig till ett resgäng väntar redan, och fler kan en gäst inte ha. Vänta tills några av dem är över.
contact-for-crew = { $by } tipsar om en kontakt för **{ $trip }**: { $contact }
contact-passed-on = Antecknat: { $name }, bara för resgänget på { $trip }. De får veta.

read-stop = Var någon kommer att vara
read-offer = En sovplats som erbjuds
read-meetup = Något att komma till
read-suggest = Ett ställe att åka till
read-rsvp = Vem som kommer till en träff
read-follow-up = Att fråga igen senare
read-contact = Någon att ta kontakt med
read-trip = En inbjudan till en resa
read-none = Inget att anteckna
read-from = från { $day }
read-until = till { $day }

draft-name-unsure = Heter det ”{ $typed }”? Skriv i så fall: kalla det { $typed }.
