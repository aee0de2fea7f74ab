# Svenska: utkast, det som lästs ur vanliga ord. Ett utkast visas innan något sparas.

draft-by = Från { $name }:
draft-one = Så här förstår jag dig – { $what }
draft-one-sentence = Så här förstår jag dig: { $what }
draft-several = Så här förstår jag dig – **{ $count } saker**:
draft-number = **{ $no }.** { $what }
draft-not-this = Det här tog jag inte med: { $what } { $why }
draft-offer = **ett erbjudande**: { $kind }{ $place } för { $people ->
        [one] 1 person
       *[other] { $people } personer
    }{ $nights }{ $note }{ $end }
draft-place = {" "}{ $place_in }
draft-nights = , { $nights }
draft-from = , från { $day }
draft-until = , till { $day }
draft-stop = **ett stopp**: { $stop }.
draft-stops = **{ $count } stopp**:
draft-stop-line = { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }{ $note }
draft-certainty = {" "}({ $certainty })
draft-ask-days = **dagar för #{ $no }** { $place }{ $days }: jag frågar { $name } om de passar.
draft-withdraw = **inte ledigt längre**: #{ $no } { $place_in }, { $nights }.
draft-meetup = **en träff**: { $title }{ $place }{ $when }{ $certain }{ $note }{ $link }
draft-untitled = Träff
draft-when = , { $when }
draft-suggestion = **ett förslag** till resgänget: { $place }{ $days }{ $why }
draft-rsvp = { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , och tar med { $guests } till
    }.
draft-rsvp-several = { $answer } en av de här{ $guests ->
        [0] {""}
       *[other] {" "}och tar med { $guests } till
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
draft-lacks-nights = Vilka nätter?
draft-lacks-days = Från när till när?
draft-lacks-until = Till när?
draft-lacks-time = Vilken dag, och hur dags?
draft-lacks-when = När?
draft-lacks-which = Vilken? Det räcker med numret.
draft-lacks-name = Vad heter personen?
draft-lacks-handle = Hur når man personen? Det går bra med ett Matrix-id, ett konto i fediversum, en mejladress eller en länk.
draft-lacks-kind = Är det en soffa, säng, plats på golvet, hängmatta eller tältplats?
draft-lacks-title = Vad heter den?

draft-how = Stämmer det? Tryck ✅ för att spara, ❌ för att slänga, eller skriv vad jag ska ändra.
draft-how-withdraw = Stämmer det? Tryck ✅ för att dra tillbaka det, ❌ för att låta det stå kvar, eller skriv vad jag ska ändra.
draft-how-not-yet = Svara här, eller tryck ❌ för att slänga det.
draft-how-several = Stämmer det? Tryck ✅ för att spara allt, ❌ för att slänga allt, eller skriv vad jag ska ändra: ”bara den första”, ”utan den andra”, ”2: kl. 15”.
draft-how-several-not-yet = Svara med numret först: ”2: kl. 15”. Tryck ❌ för att slänga allt.
draft-which = Vilken menar du? Börja med numret: ”{ $first }: …”.
draft-unknown-word = Jag känner inte till ”{ $typed }”. Det här väntar fortfarande på ditt svar: ”{ $question }” Tryck ✅ eller ❌.
draft-left-out = Jag tog inte med ”{ $part }”: det ser ut som en adress, en kod eller ett sätt att nå någon, och andra kan läsa det här.
draft-left-out-offer = Jag tog inte med ”{ $part }”: det ser ut som en adress, en kod eller ett sätt att nå någon. Skriv det för sig när erbjudandet är sparat: det är bara resgänget som får det.
draft-left-out-here = Jag tog inte med det som ser ut som en adress, en kod eller ett sätt att nå någon, för alla här kan läsa det. Radera ditt meddelande.
draft-both-zones = Det blir { $when } där ({ $typed }).
draft-own-zone = Jag utgår från tiden i { $zone }. Gäller det någon annanstans, säg var.
draft-busy = Du har redan något från { $from }, så det krockar.
draft-dropped = Okej, jag slängde det. Inget sparades.

follow-up-for-crew = **{ $trip }:** { $by } ber er återkomma till det här { $when }: ”{ $text }” Jag påminner er.
follow-up-set = Jag påminner resgänget på { $trip } { $when }.
follow-up-now = **{ $trip }:** { $by } bad er återkomma till det här { $when }: ”{ $what }”
follow-ups-too-many = Du har redan lagt in { $count } påminnelser till ett resgäng, och fler kan en gäst inte ha. Vänta tills några av dem är över.
contact-for-crew = { $by } har en kontakt till **{ $trip }**: { $contact }
contact-passed-on = Kontakten är sparad: { $name }, bara för resgänget på { $trip }. Jag meddelar dem.

read-stop = Ett stopp
read-offer = Ett erbjudande
read-meetup = En träff
read-suggest = Ett förslag
read-rsvp = Ett svar om en träff
read-follow-up = En påminnelse
read-contact = En kontakt
read-trip = En resa
read-none = Inget att spara
read-from = från { $day }
read-until = till { $day }

draft-name-unsure = Jag känner inte till ”{ $typed }”. Heter det så, skriv: kalla det { $typed }.
draft-reading = **{ $no }** { $what }
draft-readings = Vilket menar du: { $readings }?
draft-how-which = Tryck på eller skriv { $numbers } så sparar jag det, eller tryck ❌ för att slänga det.
draft-evening = Jag utgick från att det är på kvällen. Säg till om det är fel.
draft-unheard = Det kan jag tyvärr inte svara på. Det här väntar fortfarande på ditt svar: ”{ $question }” Tryck ✅ eller ❌.
draft-what-else = Vad ska jag ändra? Säg rätt dag, plats eller antal, eller tryck ❌ för att slänga det: ”{ $question }”
draft-withdraw-counted-on = Resgänget har tackat ja och räknar med det. Jag meddelar dem.
