# Svenska: utkast, det som lästs ur vanliga ord. Ett utkast visas innan något antecknas.

draft-by = Utifrån det { $name } skrev:
draft-one = Jag läser det som { $what }
draft-one-sentence = Jag läser det så här: { $what }
draft-several = Jag läser det som **{ $count } saker**:
draft-number = **{ $no }.** { $what }
draft-not-this = Det här går inte: { $what } { $why }
draft-offer = **ett erbjudande**: { $kind }{ $place } för { $people ->
        [one] en person
       *[other] { $people } personer
    }{ $nights }{ $note }{ $end }
draft-place = {" "}i { $place }
draft-nights = , { $nights }
draft-from = , från { $day }
draft-until = , till { $day }
draft-stop = **ett stopp**: { $stop }.
draft-stops = **{ $count } stopp**:
draft-stop-line = { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }{ $note }
draft-certainty = {" "}({ $certainty })
draft-ask-days = **dagar för #{ $no }** { $place }{ $days }: Jag frågar { $name } om de passar.
draft-withdraw = **inte ledigt längre**: #{ $no } i { $place }, { $nights }.
draft-meetup = **en träff**: { $title }{ $place }{ $when }{ $certain }{ $note }{ $link }
draft-untitled = Träff
draft-when = , { $when }
draft-suggestion = **ett förslag** till resgänget: { $place }{ $days }{ $why }
draft-rsvp = { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , tillsammans med { $guests } till
    }.
draft-rsvp-several = { $answer } en av de här träffarna{ $guests ->
        [0] {""}
       *[other] , tillsammans med { $guests } till
    }:
draft-rsvp-this = { $answer } den här träffen.
draft-rsvp-line = **#{ $no }** { $title }, { $when }
draft-yes = du kommer till
draft-maybe = du kommer kanske till
draft-no = du kommer inte till
draft-follow-up = **en påminnelse** till dig{ $when }: { $text }
draft-follow-up-crew = **en påminnelse** till resgänget{ $when }: { $text }
draft-at = {" "}{ $when }
draft-contact = **en kontakt** för resgänget: { $name }{ $place }{ $handles }{ $topics }.
draft-nameless = någon
draft-handles = , { $handles }
draft-trip = **en resa**: { $title }{ $days }.

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

draft-how = ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
draft-how-not-yet = Säg det, så lägger jag till det; ❌ stryker det.
draft-how-several = ✅ antecknar allt, ❌ stryker allt. Eller säg vad som ska vara annorlunda: ”bara den första”, ”utan den andra”, ”2: kl. 15”.
draft-how-several-not-yet = Säg det, så lägger jag till det: ”2: kl. 15”; ❌ stryker allt.
draft-which = Vilken menar du? Börja med numret: ”{ $first }: …”.
draft-unknown-word = ”{ $typed }” känner jag inte till. Det du sa förut väntar fortfarande: ”{ $question }”. ✅ eller ❌ svarar på det.
draft-left-out = Jag lät ”{ $part }” vara: det ser ut som en adress, en kod eller ett sätt att nå någon, och andra kan läsa det här.
draft-left-out-offer = Jag lät ”{ $part }” vara: det ser ut som en adress, en kod eller ett sätt att nå någon. När erbjudandet är sparat, skriv det till mig för sig: det får bara resgänget.
draft-left-out-here = Jag lät något vara som ser ut som en adress, en kod eller ett sätt att nå någon: alla här kan läsa det. Radera ditt meddelande.
draft-both-zones = { $when } där ({ $typed }).
draft-own-zone = Tiden är efter klockan i { $zone }. Menar du en annan plats, säg vilken.
draft-busy = Du är på något annat från { $from }: de två krockar.
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

draft-name-unsure = ”{ $typed }” känner jag inte till. Om det heter så, skriv: kalla det { $typed }.
draft-reading = **{ $no }** { $what }
draft-readings = Vilken: { $readings }?
draft-how-which = Tryck eller skriv { $numbers } så sparar jag det. ❌ avbryter.
draft-evening = Jag antar att det är på kvällen.
draft-unheard = Det vet jag inte. Jag väntar fortfarande på svar: ”{ $question }”. ✅ eller ❌?
draft-what-else = Vad ska jag ändra? Jag väntar fortfarande på svar: ”{ $question }”. Säg vilken dag, vilken plats eller hur många det ska vara, eller avbryt med ❌.
draft-withdraw-counted-on = Resgänget har tackat ja och räknar med den; jag säger till.
