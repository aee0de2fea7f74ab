# Svenska: erbjudanden och nätter. Dagar är vistelser: från en kväll till den morgon då man ger sig av.

kind-sofa = en soffa
kind-bed = en säng
kind-floor = en plats på golvet
kind-hammock = en plats för hängmatta
kind-tent = en tältplats
kind-other = någonstans att sova

by-host = {" "}hos { $host }
nights-open = { $days } ({ $nights }, öppet)
nights-taken = { $days } ({ $nights }, accepterat)
nights-left = { $days } ({ $nights }, behövs inte)
nights-withdrawn = { $days } ({ $nights }, tillbakadraget)
offer-line = **#{ $no }** { $kind } i { $place }{ $by } för { $people ->
        [one] en person
       *[other] { $people } personer
    }: { $nights }{ $note }

offer-added = Tack så mycket! Jag har skickat erbjudande **#{ $no }** vidare till resgänget på **{ $trip }**: { $kind } i { $place } för { $people ->
        [one] 1 person
       *[other] { $people } personer
    }, { $nights }{ $note }. Jag hör av mig när de har svarat.
accepted-elsewhere = Obs: resan är inte i närheten av { $place } { $nights }, så `{ $prefix }nätter` räknar inte med det.
offer-cut = Hoppade över { $nights }: resgänget är inte där då.
offer-no-stop = { $place } är inget stopp än; resgänget bestämmer.
offer-for-crew = Till **{ $trip }**: { $offer }
offer-for-crew-how = Tacka ja? Tryck ✅ eller ❌, eller skriv `{ $prefix }acceptera { $no }`{ $count ->
        [one] {""}
       *[other] {" "}(bara en natt: `{ $prefix }acceptera { $no } { $night }`)
    }.
offer-empty = Vad, och för vilka nätter? Till exempel: `{ $prefix }{ $example }`.
offer-number = Vill du ändra #{ $no }? Ta tillbaka det med `{ $prefix }återta { $no }` och erbjud på nytt: `{ $prefix }{ $example }`.{ $more }
offer-kind-missing = En soffa, säng, plats på golvet, hängmatta eller tält? Till exempel: `{ $prefix }{ $example }`.
offer-when-missing = Jag läste { $kind }. För vilka nätter? Till exempel: `{ $prefix }{ $example }`.
offer-nights-unread = Jag får inte ut några nätter av det. Från en kväll till en morgon: `{ $prefix }{ $example }`.
offer-place-missing = Var? Det finns inget stopp de nätterna. Till exempel: `{ $prefix }{ $example }`.
offer-people = För { $count }? Från 1 till { $most }, tack.
offer-too-long = Det är mycket: högst { $count } nätter i ett erbjudande.
offer-not-yours = #{ $no } är någon annans erbjudande. `{ $prefix }nätter` visar vilka nätter som har en sovplats.
not-an-offer = #{ $no } är inget erbjudande. `{ $prefix }erbjudanden` visar deras nummer.
offers-head = Erbjudanden till **{ $trip }**:
offers-none = Inga erbjudanden till { $trip } som du kan se. `{ $prefix }{ $example }` skapar ett.

nights-past = { $nights } har redan varit.
nights-outside = Resan är inte i { $place } { $nights }, utan { $stays }.
nights-unread = Jag får inte ut några nätter av det. #{ $no } gäller { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } gäller inte { $missing }, utan { $nights }.
night-taken-already = Natten { $night } är redan accepterad från #{ $other }. `{ $prefix }avböj { $other } { $night }` lämnar tillbaka den först.
offer-so-already = Så är det redan: { $offer }
offer-nothing-left = Inget att ändra där: { $offer }

accepted = Accepterat från **#{ $no }**: { $nights } i { $place }. Värden får veta.
accepted-but = Inte { $nights }: då finns det redan en annan sovplats.
accepted-for-host = Goda nyheter: resgänget ({ $people ->
        [one] 1 person
       *[other] { $people } personer
    }) på **{ $trip }** vill gärna övernatta hos dig: { $nights }, erbjudande #{ $no }. Tack så mycket!
accepted-for-host-how = Om något kommer emellan: `{ $prefix }återta { $no }`, alltihop eller en natt.
accepted-for-crew = Accepterat åt er alla: #{ $no } i { $place }, { $nights }.
declined = Avböjt: #{ $no } för { $nights }. Värden får veta, med ett tack.
declined-for-host = **{ $trip }** behöver inte ditt erbjudande #{ $no } för { $nights }. Tack ändå!
declined-for-crew = Avböjt: #{ $no } i { $place }, { $nights }.
withdrawn = Tillbakadraget från #{ $no }: { $nights }. Resgänget får veta.
withdrawn-for-crew = #{ $no } i { $place } drogs tillbaka för { $nights }.
lost-for-crew = **En sovplats är borta:** #{ $no } i { $place } drogs tillbaka för { $nights }, som ni hade accepterat. `{ $prefix }nätter` visar vad som finns kvar.

nights-head = **{ $trip }**, { $count ->
        [one] en natt
       *[other] { $count } nätter
    } framöver, { $without ->
        [0] alla med sovplats
        [one] en utan sovplats
       *[other] { $without } utan sovplats
    }:
nights-none = { $trip } har inga nätter framför sig. `{ $prefix }rutt` visar vägen.
night-none = ❌ { $day } · { $place }{ $unsure } · ingen sovplats
night-offered = ❓ { $day } · { $place }{ $unsure } · { $count ->
        [one] 1 erbjudande
       *[other] { $count } erbjudanden
    }: { $offers }
night-taken = ✅ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = Ta tillbaka #{ $no } i { $place } för { $nights }? { $trip } har tackat ja till de nätterna och räknar med dem. Skriv `{ $sure }`, eller tryck ✅, inom 15 minuter.
decline-ask = Lämna tillbaka #{ $no } i { $place } för { $nights }? Ni har tackat ja till de nätterna; värden får veta att ni inte behöver dem. Skriv `{ $sure }`, eller tryck ✅, inom 15 minuter.
nights-count = { $count ->
        [one] 1 natt
       *[other] { $count } nätter
    }
nights-span = { $days } ({ $nights })
offer-how = Ångrar du dig? `{ $prefix }återta { $no }`
offer-note-public = Alla som kan se resan kan läsa din kommentar.
offer-number-more = {" "}En natt till: `{ $prefix }erbjud { $no } +{ $night }`
