# Dansk: egne oplysninger, blokeringer, introduktioner, og det, der forsvinder af sig selv.

act-file = en fil

own-hand-who = Til hvem? Til en på holdet, med Matrix-id: `{ $prefix }rejse overdrag @kari:example.org`.
own-hand-yours = Rejsen er allerede din.
own-hand-crew = Kun til en på holdet. Først: `{ $prefix }rejse hold tilføj { $id }`.
own-hand-ask = Overdrage **{ $trip }** til { $name }? Du bliver på holdet. Bagefter kan kun den nye ejer give den tilbage. Skriv `{ $sure }`, eller tryk ✅, inden for 15 minutter.
own-handed-you = { $by } overdrog **{ $trip }** til dig: Den er din nu. `{ $prefix }hjælp rejse` viser, hvad den, der ejer en rejse, kan gøre.
own-handed-crew = Det er { $name }, der ejer **{ $trip }** nu.
own-handed = Det er { $name }, der ejer **{ $trip }** nu. Du er med på holdet.
own-hand-asked = Jeg har spurgt { $name } (`{ $id }`) om at overtage **{ $trip }**. Rejsen er din, indtil svaret er ja, og så siger jeg det til dig. Fristen er { $days } dage.
own-hand-asked-already = Jeg har allerede spurgt { $name } (`{ $id }`). **{ $trip }** er din, indtil svaret er ja.
own-hand-request = { $by } (`{ $id }`) vil overdrage rejsen **{ $trip }** til dig.
own-hand-request-what = Den, der ejer **{ $trip }**, bestemmer, hvem der er på holdet, hvilke rum rejsen er koblet til, og hvornår den slutter. ✅ eller `ja`: Den bliver din. ❌ eller `nej`: Den skifter ikke ejer, og ingen får at vide, hvad du svarede. Du har { $days } dage.
own-hand-request-no = Fint, du overtager ikke **{ $trip }**. Ingen får det at vide.
own-hand-request-expired = **{ $trip }:** { $name } (`{ $id }`) har ikke sagt ja, så rejsen er stadig din. Spørgsmålet er ikke åbent længere.

own-crew-blocked = { $name } er blokeret på denne rejse. Først, i en direkte chat: `{ $prefix }rejse afbloker { $id }`.

own-block-in-room = Blokeringer kun i en direkte chat med mig: Ingen andre behøver at kende til dem.

own-blocked = { $id } er blokeret for dig: Tilbud, forslag og spørgsmål derfra når dig ikke gennem mig. I rum ser I hinanden som før. `{ $prefix }afbloker { $id }` ophæver det.
own-blocked-already = { $id } er allerede blokeret.
own-blocked-left = Du har forladt holdet bag { $trips }, som { $id } ejer: Der kommer ikke mere derfra.
own-blocked-none = Du blokerer ingen. `{ $prefix }bloker @spam:example.org` blokerer nogen for dig.
own-blocked-list = Blokeret for dig: { $people }

own-block-oneself = Det er dig.
own-block-too-many = Højst { $count } personer, tak.

own-unblocked = { $id } er ikke blokeret for dig længere.

own-not-blocked = { $id } var ikke blokeret.

own-trip-block-who = Hvem? Med Matrix-id: `{ $prefix }rejse bloker @spam:example.org`.
own-trip-block-crew = { $id } er på holdet. Først: `{ $prefix }rejse hold fjern { $id }`.
own-trip-blocked = { $id } er blokeret på **{ $trip }**: kan ikke se den, tilbyde, foreslå eller svare og hører intet om det. `{ $prefix }rejse afbloker { $id }` ophæver det.
own-trip-block-host = Nætterne af tilbuddet #{ $no } derfra, som I havde taget imod, er givet tilbage; det får de at vide som alle værter.
own-trip-blocked-none = Ingen er blokeret på **{ $trip }**.
own-trip-blocked-list = Blokeret på **{ $trip }**: { $people }
own-trip-unblocked = { $id } er ikke blokeret på **{ $trip }** længere.

own-kept = **{ $trip }** bliver gemt, til du siger `{ $prefix }rejse behold af` eller sletter den.

own-keep-off = **{ $trip }** forsvinder { $days ->
        [one] en dag
       *[other] { $days } dage
    } efter, at den er forbi. Du hører det en uge før.
own-keep-what = `{ $prefix }rejse behold` eller `{ $prefix }rejse behold af`.

own-trip-goes = **{ $trip }** er forbi. Om { $days } dage glemmer jeg den, med alt i den. `{ $prefix }rejse behold` gemmer den, `{ $prefix }rejse slet` glemmer den nu.

own-data = Her er alt, hvad jeg har gemt om dig, som en fil.
own-data-alone = Hvad jeg har gemt om dig, sender jeg kun i en krypteret direkte chat.
own-data-too-long = Det er mere end { $megabytes } MB, for meget til én fil. Spørg dem, der driver mig.

own-forget-what = For at blive glemt: `{ $prefix }glem mig`.
own-forget-alone = Sig det til mig i en direkte chat.
own-forget-ask = Glemme alt om dig? Dine tilbud, forslag, kontakter, påmindelser og svar forsvinder. Holdet hører, at en seng er væk, ikke hvis den var. Hvad andre regner med, bliver stående uden dit navn: stop, og møder, som andre kommer til, med titel, tid og sted (`{ $prefix }aflys` dem først, hvis de ikke skal det). En rejse, du ejer, går over til en anden på holdet eller forsvinder. Det kan ikke gøres om; `{ $prefix }minedata` sender dig en kopi først. Skriv `{ $sure }`, eller tryk ✅, inden for 15 minutter.

own-forgotten = Gjort: Jeg ved intet om dig længere. Hvad jeg har sagt i rum, bliver stående der, og denne chat også, til du forlader den. Hav det godt!

own-forget-gone =
    { $count ->
        [one] **{ $trip }:** { $numbers } er væk: Jeg blev bedt om at glemme det.
       *[other] **{ $trip }:** { $numbers } er væk: Jeg blev bedt om at glemme dem.
    }
own-forget-heir = **{ $trip }** er din nu: Den, der ejede den, bad om at blive glemt.
own-forget-meetup = **{ $trip }:** #{ $no } { $title } har ingen bag sig længere, men andre kommer. Mødet er dit nu. `{ $prefix }aflys { $no }` aflyser det.

own-stop-contacts = {"    "}at møde: { $contacts }

own-intro-who = Hvem? To af dine kontakter, med nummer eller navn: `{ $prefix }introducer 3 5`, `{ $prefix }introducer Lena, Per`.
own-intro-unknown = Jeg finder ikke to af dine kontakter i »{ $typed }«. `{ $prefix }kontakter` viser dem med nummer.
own-intro-oneself = Der skal to andre til.
own-intro-waits = { $a } og { $b } er allerede spurgt.
own-intro-too-many = { $count } introduktioner venter allerede; nogle bør få svar først.
own-intro-by-hand = Ikke på Matrix, så vidt det er noteret: { $names }. Så jeg kan ikke spørge. En tekst til hver, som du selv kan sende:
own-intro-not-met = Jeg har ikke mødt { $names } endnu, og jeg skriver ikke til folk først. En tekst til hver, som du selv kan sende:
own-intro-off = Her introducerer jeg ikke folk for hinanden. En tekst til hver, som du selv kan sende:
own-intro-a-day = Du har bedt om { $count } introduktioner på et døgn, og flere kan det ikke blive. Prøv igen i morgen.
own-intro-all-a-day = Jeg har lavet så mange introduktioner, som jeg må i dag. Prøv igen i morgen.
own-intro-letter = Hej { $name }, vi er på rejse ({ $trip }) og tror, at du og { $other } kunne have glæde af at kende hinanden. Vil du det? Hvis I begge siger ja, giver vi videre, hvordan I kan nås. Hvis ikke, så lad bare være med at svare, og intet bliver givet videre.
own-intro-ask = { $by }, fra rejsen **{ $trip }**, vil gerne introducere dig og { $other } for hinanden.
own-intro-ask-what = Hvis I begge siger ✅, får { $other } dit Matrix-id, `{ $mine }`, og du får et tilbage; intet andet. Før det bliver intet givet videre. Ingen hører om et ❌. Det står åbent i { $days } dage.
own-intro-asked = { $a } og { $b } er spurgt, hver for sig. Kun hvis begge er enige inden for { $days } dage, får de hinandens Matrix-id. Du hører, hvad det blev til.
own-intro-yes = Noteret. Du hører fra mig, hvis begge vil.
own-intro-no = Fint. Intet bliver givet videre, og ingen hører om det.
own-intro-said = Det har du allerede svaret på.
own-intro-over = Det er forbi.
own-intro-done = I er enige begge to: { $name } er `{ $id }`.
own-intro-done-crew = **{ $trip }:** { $a } og { $b } har hinandens Matrix-id nu.
own-intro-none = **{ $trip }:** Der blev ingen introduktion af { $a } og { $b }.

help-intro = spørger to kontakter, om du må introducere dem
    .usage = introducer KONTAKT, KONTAKT
    .example = introducer Lena, Per
help-mydata = alt, hvad jeg har gemt om dig, som en fil
    .usage = minedata
    .example = minedata
help-forget = jeg glemmer alt om dig, når du har bekræftet det
    .usage = glem mig
    .example = glem mig
