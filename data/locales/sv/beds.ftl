# Svenska: erbjudanden och nätter. Dagar är vistelser: från en kväll till den morgon då man ger sig av.

kind-sofa = en soffa
kind-bed = en säng
kind-floor = en plats på golvet
kind-hammock = en plats för hängmatta
kind-tent = en tältplats
kind-other = en sovplats

by-host = {" "}hos { $host }
nights-open = { $days } ({ $nights }, inget svar än)
nights-taken = { $days } ({ $nights }, tackat ja)
nights-left = { $days } ({ $nights }, behövs inte)
nights-withdrawn = { $days } ({ $nights }, tillbakadraget)
offer-line = **#{ $no }** { $kind } { $place_in }{ $by } för { $people ->
        [one] 1 person
       *[other] { $people } personer
    }: { $nights }{ $note }

offer-added = Tack! Jag har skickat erbjudande **#{ $no }** till resgänget på **{ $trip }**: { $kind } { $place_in } för { $people ->
        [one] 1 person
       *[other] { $people } personer
    }, { $nights }{ $note }. Jag hör av mig när de har svarat.
accepted-elsewhere = Obs: resgänget är inte i närheten av { $place } { $nights }, så det syns inte under `{ $prefix }nätter`.
offer-cut = Jag tog inte med { $nights }, för då är resgänget inte där.
offer-no-stop = { $place } är inget stopp än, så det är upp till resgänget.
offer-for-crew = Nytt erbjudande till **{ $trip }**: { $offer }
offer-for-crew-how = Vill ni tacka ja? Tryck ✅ eller ❌, eller skriv `{ $prefix }tacka ja { $no }`{ $count ->
        [one] {""}
       *[other] {" "}(bara en natt: `{ $prefix }tacka ja { $no } { $night }`)
    }.
offer-empty = Vad kan du erbjuda, och vilka nätter? Till exempel: `{ $prefix }{ $example }`.
offer-number = Vill du ändra #{ $no }? Dra tillbaka det (`{ $prefix }dra tillbaka { $no }`) och erbjud på nytt: `{ $prefix }{ $example }`.{ $more }
offer-kind-missing = Är det en soffa, säng, plats på golvet, hängmatta eller tältplats? Till exempel: `{ $prefix }{ $example }`.
offer-when-missing = Toppen, { $kind }! Vilka nätter? Till exempel: `{ $prefix }{ $example }`.
offer-nights-unread = Vilka nätter? Från kvällen då de kommer till morgonen då de åker: `{ $prefix }{ $example }`.
offer-place-missing = Var? Resan har inget stopp de nätterna: `{ $prefix }{ $example }`.
offer-people = { $count } personer? Det går bra med 1 till { $most }.
offer-too-long = Det är för många nätter i ett och samma erbjudande (högst { $count }).
offer-not-yours = #{ $no } är någon annans erbjudande. Se vilka nätter det finns sovplats: `{ $prefix }nätter`
not-an-offer = #{ $no } är inget erbjudande. Se alla erbjudanden: `{ $prefix }erbjudanden`
offers-head = Erbjudanden till **{ $trip }**:
offers-none = Inga erbjudanden till { $trip } än. Kom med ett: `{ $prefix }{ $example }`.

nights-past = Det har redan varit: { $nights }.
nights-outside = Resgänget är inte { $place_in } { $nights }. De är där { $stays }.
nights-unread = Vilka nätter? #{ $no } gäller { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } gäller { $nights }, inte { $missing }.
night-taken-already = Ni har redan tackat ja till #{ $other } för { $night }. Vill ni lämna tillbaka den natten: `{ $prefix }tacka nej { $other } { $night }`.
offer-so-already = Så är det redan: { $offer }
offer-nothing-left = Här finns inget kvar att ändra: { $offer }

accepted = Du har tackat ja till **#{ $no }**: { $nights } { $place_in }. Jag meddelar värden.
accepted-but = Jag tog inte med { $nights }, för då har ni redan en sovplats.
accepted-for-host = Goda nyheter! Resgänget på **{ $trip }**{ $people ->
        [one] {""}
       *[other] , { $people } personer,
    } vill gärna sova hos dig { $nights }. Tack! Det gäller #{ $no }.
accepted-for-host-first = Goda nyheter! { $people ->
        [one] { $owner }
        [2] { $owner } och en till
       *[other] { $owner } och resgänget, { $people } personer,
    } vill gärna sova hos dig { $nights }. Tack! Det gäller #{ $no }, på resan **{ $trip }**.
accepted-for-host-how = Om något kommer emellan: `{ $prefix }dra tillbaka { $no }`. Gäller det bara en natt, skriv den sist.
accepted-for-crew = Resgänget har tackat ja till #{ $no } { $place_in }, { $nights }.
declined = Du har tackat nej till #{ $no } för { $nights }. Jag meddelar värden och tackar.
declined-for-host = Resgänget på **{ $trip }** behöver inte ditt erbjudande #{ $no } för { $nights }. Tack ändå!
declined-for-crew = Resgänget har tackat nej till #{ $no } { $place_in }, { $nights }.
withdrawn = Du har dragit tillbaka #{ $no } för { $nights }. Jag meddelar resgänget.
withdrawn-for-crew = #{ $no } { $place_in } har dragits tillbaka för { $nights }.
lost-for-crew = **Ni har blivit av med en sovplats:** #{ $no } { $place_in }, som ni hade tackat ja till för { $nights }, har dragits tillbaka. Se vad ni har kvar: `{ $prefix }nätter`

nights-head = **{ $trip }**, { $count ->
        [one] 1 natt
       *[other] { $count } nätter
    } framöver, { $without ->
        [0] { $count ->
            [one] med sovplats
           *[other] alla med sovplats
        }
        [one] 1 utan sovplats
       *[other] { $without } utan sovplats
    }:
nights-none = { $trip } har inga fler nätter framför sig. Se rutten: `{ $prefix }rutt`
night-none = ❌ { $day } · { $place }{ $unsure } · ingen sovplats
night-offered = ❓ { $day } · { $place }{ $unsure } · { $count ->
        [one] 1 erbjudande
       *[other] { $count } erbjudanden
    }: { $offers }
night-taken = ✅ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = Vill du dra tillbaka #{ $no } { $place_in } för { $nights }? Resgänget på { $trip } har tackat ja och räknar med det. Skriv `{ $sure }` (bara ”ja” räcker inte) eller tryck ✅ inom 15 minuter.
decline-ask = Vill du lämna tillbaka #{ $no } { $place_in } för { $nights }? Ni har tackat ja; jag säger till värden att ni trots allt inte behöver det. Skriv `{ $sure }` (bara ”ja” räcker inte) eller tryck ✅ inom 15 minuter.
nights-count = { $count ->
        [one] 1 natt
       *[other] { $count } nätter
    }
nights-span = { $days } ({ $nights })
offer-how = Ångrar du dig? `{ $prefix }dra tillbaka { $no }`
offer-note-public = Alla som kan se resan kan läsa din kommentar.
offer-number-more = {" "}En natt till: `{ $prefix }erbjud { $no } +{ $night }`
