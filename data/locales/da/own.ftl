# Dansk: egne oplysninger, blokeringer, introduktioner, og det, der forsvinder af sig selv.

act-file = en fil
own-hand-who = Hvem skal overtage den? Skriv Matrix-id’et på en fra holdet: `{ $prefix }rejse overdrag @kari:example.org`.
own-hand-yours = Rejsen er allerede din.
own-hand-crew = Først skal personen være med på holdet: `{ $prefix }rejse hold tilføj { $id }`.
own-hand-ask = Vil du overdrage **{ $trip }** til { $name }? Du bliver på holdet, men kun den nye ejer kan give rejsen tilbage. Skriv `{ $sure }` (”ja” alene er ikke nok) inden for 15 minutter, eller tryk ✅.
own-handed-you = { $by } har overdraget **{ $trip }** til dig, så nu er rejsen din. Se, hvad ejeren kan gøre: `{ $prefix }hjælp rejse`.
own-handed-crew = Nu er det { $name }, der ejer **{ $trip }**.
own-handed = Nu er det { $name }, der ejer **{ $trip }**. Du er stadig med på holdet.
own-hand-asked = Jeg har spurgt { $name } (`{ $id }`) om at overtage **{ $trip }**. Rejsen er din, indtil der kommer et ja, og så siger jeg til. Svarfristen er { $days } dage.
own-hand-asked-already = Jeg har allerede spurgt { $name } (`{ $id }`). **{ $trip }** er din, indtil der kommer et ja.
own-hand-request = { $by } (`{ $id }`) vil gerne overdrage rejsen **{ $trip }** til dig.
own-hand-request-what = Som ejer af **{ $trip }** bestemmer du, hvem der er på holdet, hvilke rum rejsen er koblet til, og hvornår den slutter. Tryk ✅, eller skriv `ja`, hvis du vil overtage den. Trykker du ❌ eller skriver `nej`, skifter den ikke ejer, og ingen får det at vide. Du har { $days } dage.
own-hand-request-no = Okay, du overtager ikke **{ $trip }**. Ingen får det at vide.
own-hand-request-expired = **{ $trip }:** { $name } (`{ $id }`) har ikke sagt ja, så rejsen er stadig din. Spørgsmålet er lukket nu.
own-crew-blocked = { $name } er blokeret på denne rejse. Ophæv først blokeringen i en direkte chat: `{ $prefix }rejse afbloker { $id }`.

own-block-in-room = Gør det i en direkte chat med mig, så ingen andre ser det.
own-blocked = Du får ikke flere tilbud, forslag eller spørgsmål fra { $id } gennem mig. I rum ser I stadig hinanden. Vil du fortryde det, så skriv `{ $prefix }afbloker { $id }`.
own-blocked-already = { $id } er allerede blokeret.
own-blocked-left = Du har forladt holdet bag { $trips }, som { $id } ejer, så du hører ikke mere derfra.
own-blocked-none = Du har ikke blokeret nogen. Sådan gør du: `{ $prefix }bloker @spam:example.org`.
own-blocked-list = Du har blokeret: { $people }
own-block-oneself = Det er dig selv.
own-block-too-many = Du kan højst blokere { $count } personer.
own-unblocked = { $id } er ikke længere blokeret.
own-not-blocked = Du havde ikke blokeret { $id }.
own-trip-block-who = Hvem? Skriv personens Matrix-id: `{ $prefix }rejse bloker @spam:example.org`.
own-trip-block-crew = { $id } er med på holdet og skal ud af det først: `{ $prefix }rejse hold fjern { $id }`.
own-trip-blocked = { $id } er blokeret på **{ $trip }** og kan hverken se rejsen eller være med. Jeg siger ikke noget om det. Vil du fortryde det, så skriv `{ $prefix }rejse afbloker { $id }`.
own-trip-block-host = I havde sagt ja tak til nætter fra tilbud #{ $no } derfra, og dem har jeg givet tilbage. Værten får den sædvanlige besked om det.
own-trip-blocked-none = Ingen er blokeret på **{ $trip }**.
own-trip-blocked-list = Blokeret på **{ $trip }**: { $people }
own-trip-unblocked = { $id } er ikke længere blokeret på **{ $trip }**.

own-kept = Jeg beholder **{ $trip }**, til du sletter den eller skriver `{ $prefix }rejse behold af`.
own-keep-off = Jeg sletter **{ $trip }** { $days ->
        [one] en dag
       *[other] { $days } dage
    } efter, at den er slut. Jeg siger til en uge før.
own-keep-what = Mener du `{ $prefix }rejse behold` eller `{ $prefix }rejse behold af`?
own-trip-goes = **{ $trip }** er slut. Om { $days } dage sletter jeg den og alt i den. Vil du beholde den, så skriv `{ $prefix }rejse behold`. Vil du slette den nu, så skriv `{ $prefix }rejse slet`.

own-data = Her er alt, hvad jeg har om dig, i en fil.
own-data-alone = Jeg sender kun dine data i en krypteret direkte chat.
own-data-too-long = Det er mere end { $megabytes } MB, og det er for meget til én fil. Spørg dem, der driver mig.
own-forget-what = Skal jeg glemme dig, så skriv `{ $prefix }glem mig`.
own-forget-alone = Skriv det i en direkte chat med mig.
own-forget-ask = Skal jeg glemme alt om dig? Dine tilbud, forslag, kontakter, påmindelser og svar bliver slettet. Holdet ser, at en soveplads er væk, men ikke hvem der havde tilbudt den. Det, andre regner med, bliver stående uden dit navn: stop, og træf, som andre kommer til (aflys dem først med `{ $prefix }aflys`, hvis de ikke skal blive stående). Dine rejser går over til en anden på holdet eller bliver slettet. Det kan ikke fortrydes. Vil du have en kopi først, så skriv `{ $prefix }minedata`. Er du sikker, så skriv `{ $sure }` (”ja” alene er ikke nok) inden for 15 minutter, eller tryk ✅.
own-forgotten = Så er det gjort: Jeg ved ikke længere noget om dig. Det, jeg har skrevet i rum, bliver stående, og det gør denne chat også, til du forlader den. Pas godt på dig selv!
own-forget-gone =
    { $count ->
        [one] **{ $trip }:** Jeg er blevet bedt om at glemme { $numbers }, så det er væk.
       *[other] **{ $trip }:** Jeg er blevet bedt om at glemme { $numbers }, så de er væk.
    }
own-forget-heir = **{ $trip }** er din nu, for den tidligere ejer har bedt om at blive glemt.
own-forget-meetup = **{ $trip }:** Den, der oprettede #{ $no } { $title }, er her ikke længere, men andre kommer, så nu er træffet dit. Vil du aflyse det, så skriv `{ $prefix }aflys { $no }`.

own-stop-contacts = {"    "}folk at møde: { $contacts }
own-intro-who = Hvilke to kontakter? Skriv deres numre eller navne: `{ $prefix }introducer 3 5` eller `{ $prefix }introducer Lena, Per`.
own-intro-unknown = Jeg kan ikke finde to af dine kontakter i ”{ $typed }”. Se dem med numre: `{ $prefix }kontakter`.
own-intro-oneself = Vælg to andre end dig selv.
own-intro-waits = Jeg er allerede i gang med at spørge { $a } og { $b }.
own-intro-too-many = { $count } introduktioner venter stadig på svar. Vent, til nogle af dem er klaret.
own-intro-by-hand = Så vidt jeg ved, er { $names } ikke på Matrix, så jeg kan ikke spørge. Her er en tekst til hver, som du selv kan sende:
own-intro-not-met = Jeg har ikke mødt { $names } endnu, og jeg skriver ikke til folk først. Her er en tekst til hver, som du selv kan sende:
own-intro-off = Her introducerer jeg ikke folk for hinanden. Her er en tekst til hver, som du selv kan sende:
own-intro-a-day = Jeg har lavet { $count } introduktioner for dig på et døgn, og flere kan det ikke blive til. Prøv igen i morgen.
own-intro-all-a-day = Jeg har lavet så mange introduktioner, jeg kan i dag. Prøv igen i morgen.
own-intro-letter = Hej { $name }! Vi er ude at rejse ({ $trip }) og tænker, at du og { $other } måske kunne have lyst til at lære hinanden at kende. Har du det? Hvis I begge siger ja, fortæller vi jer, hvordan I får fat i hinanden. Ellers lader du bare være med at svare, og så giver vi ikke noget videre.
own-intro-ask = { $by } fra rejsen **{ $trip }** vil gerne introducere dig og { $other } for hinanden.
own-intro-ask-what = Hvis I begge trykker ✅, får { $other } dit Matrix-id, `{ $mine }`, og du får den andens, men ikke mere end det. Indtil da giver jeg ikke noget videre. Trykker du ❌, får ingen det at vide. Du har { $days } dage.
own-intro-asked = Jeg har spurgt { $a } og { $b } hver for sig. De får kun hinandens Matrix-id, hvis begge siger ja inden for { $days } dage. Du hører fra mig, uanset hvad.
own-intro-yes = Tak! Jeg skriver, hvis I begge siger ja.
own-intro-no = Okay. Jeg giver ikke noget videre, og ingen får det at vide.
own-intro-said = Det har du allerede svaret på.
own-intro-over = Det er overstået.
own-intro-done = I har begge sagt ja: { $name } er `{ $id }`.
own-intro-done-crew = **{ $trip }:** { $a } og { $b } har nu hinandens Matrix-id.
own-intro-none = **{ $trip }:** Det blev ikke til noget med at introducere { $a } og { $b } for hinanden.
help-intro = tilbyd at introducere to kontakter for hinanden
    .usage = introducer KONTAKT, KONTAKT
    .example = introducer Lena, Per
help-mydata = få alt, hvad jeg har om dig, i en fil
    .usage = minedata
    .example = minedata
help-forget = få mig til at glemme alt om dig (jeg spørger først)
    .usage = glem mig
    .example = glem mig
