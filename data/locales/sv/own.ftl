# Svenska: egna uppgifter, blockeringar, introduktioner, och det som försvinner av sig självt.

act-file = en fil

own-hand-who = Vem ska ta över? Någon i resgänget, med Matrix-id: `{ $prefix }resa överlåt @kari:example.org`.
own-hand-yours = Resan är redan din.
own-hand-crew = Personen måste vara med i resgänget först: `{ $prefix }resa gäng lägg till { $id }`.
own-hand-ask = Vill du överlåta **{ $trip }** till { $name }? Du är kvar i resgänget, men sedan är det bara den nya ägaren som kan ge tillbaka resan. Skriv `{ $sure }` (bara ”ja” räcker inte) eller tryck ✅ inom 15 minuter.
own-handed-you = { $by } har överlåtit **{ $trip }** till dig, så nu är resan din. Se vad du kan göra som ägare: `{ $prefix }hjälp resa`
own-handed-crew = { $name } äger **{ $trip }** nu.
own-handed = { $name } äger **{ $trip }** nu. Du är kvar i resgänget.
own-hand-asked = Jag har frågat { $name } (`{ $id }`) om att ta över **{ $trip }**. Resan är din tills jag får ett ja, och då säger jag till dig. Frågan gäller i { $days } dagar.
own-hand-asked-already = Jag har redan frågat { $name } (`{ $id }`). **{ $trip }** är din tills jag får ett ja.
own-hand-request = { $by } (`{ $id }`) vill överlåta resan **{ $trip }** till dig.
own-hand-request-what = Som ägare till **{ $trip }** bestämmer du vilka som är med i resgänget, vilka rum resan är kopplad till och när den avslutas. Tryck ✅ eller skriv `ja` för att ta över den. Med ❌ eller `nej` blir allt som det är, och ingen får veta det. Du har { $days } dagar på dig.
own-hand-request-no = Okej, du tar inte över **{ $trip }**. Ingen får veta det.
own-hand-request-expired = **{ $trip }:** { $name } (`{ $id }`) har inte sagt ja, så resan är fortfarande din. Frågan gäller inte längre.

own-crew-blocked = { $name } är blockerad på den här resan. Häv det först, i en direktchatt: `{ $prefix }resa avblockera { $id }`.

own-block-in-room = Gör det i en direktchatt med mig, så att ingen annan ser det.

own-blocked = Du får inga fler erbjudanden, förslag eller frågor från { $id } genom mig. I rum ser ni fortfarande varandra. Vill du häva det: `{ $prefix }avblockera { $id }`.
own-blocked-already = { $id } är redan blockerad.
own-blocked-left = Du har lämnat resgänget på { $trips }, som { $id } äger, så det kommer inget mer därifrån.
own-blocked-none = Du har inte blockerat någon. Så blockerar du någon: `{ $prefix }blockera @spam:example.org`.
own-blocked-list = Du har blockerat: { $people }

own-block-oneself = Det är ju du.
own-block-too-many = Du kan blockera högst { $count } personer.

own-unblocked = { $id } är inte blockerad längre.

own-not-blocked = Du hade inte blockerat { $id }.

own-trip-block-who = Vem? Ange Matrix-id: `{ $prefix }resa blockera @spam:example.org`.
own-trip-block-crew = { $id } är med i resgänget. Ta bort personen därifrån först: `{ $prefix }resa gäng ta bort { $id }`.
own-trip-blocked = { $id } är blockerad på **{ $trip }** och kan varken se resan eller delta i den, men får inte veta det. Vill du häva det: `{ $prefix }resa avblockera { $id }`.
own-trip-block-host = Jag har lämnat tillbaka nätterna ni hade tackat ja till i erbjudande #{ $no } därifrån. Värden får det vanliga meddelandet om det.
own-trip-blocked-none = Ingen är blockerad på **{ $trip }**.
own-trip-blocked-list = Blockerade på **{ $trip }**: { $people }
own-trip-unblocked = { $id } är inte blockerad på **{ $trip }** längre.

own-kept = Jag behåller **{ $trip }** tills du raderar den eller skriver `{ $prefix }resa behåll av`.

own-keep-off = Jag raderar **{ $trip }** { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter att den är slut, och säger till en vecka innan.
own-keep-what = `{ $prefix }resa behåll` eller `{ $prefix }resa behåll av`?

own-trip-goes = **{ $trip }** är över. Om { $days } dagar raderar jag den med allt innehåll. Vill du behålla den: `{ $prefix }resa behåll`. Vill du radera den nu: `{ $prefix }resa radera`.

own-data = Här är allt jag har om dig, som en fil.
own-data-alone = Dina uppgifter skickar jag bara i en krypterad direktchatt.
own-data-too-long = Det är mer än { $megabytes } MB, och det är för mycket för en fil. Fråga dem som driver mig.

own-forget-what = Vill du att jag glömmer dig: `{ $prefix }glöm mig`.
own-forget-alone = Säg det i en direktchatt med mig.
own-forget-ask = Ska jag glömma allt om dig? Dina erbjudanden, förslag, kontakter, påminnelser och svar raderas; resgänget ser att en sovplats är borta, men inte vems den var. Det som andra räknar med blir kvar, utan ditt namn: stopp, och träffar som andra kommer till (`{ $prefix }ställ in` dem först om de inte ska bli av). Dina resor går över till någon i resgänget, eller raderas. Det här går inte att ångra. Vill du ha en kopia först: `{ $prefix }minadata`. Vill du gå vidare, skriv `{ $sure }` (bara ”ja” räcker inte) eller tryck ✅ inom 15 minuter.

own-forgotten = Klart. Jag vet inget om dig längre. Det jag har sagt i rum står kvar där, och den här chatten finns kvar tills du lämnar den. Ha det så bra!

own-forget-gone =
    { $count ->
        [one] **{ $trip }:** någon bad mig att glömma { $numbers }, så det är borta.
       *[other] **{ $trip }:** någon bad mig att glömma { $numbers }, så de är borta.
    }
own-forget-heir = **{ $trip }** är din nu: ägaren har bett mig att glömma allt om sig.
own-forget-meetup = **{ $trip }:** den som lade in #{ $no } { $title } är borta, men andra kommer dit, så träffen är din nu. Vill du ställa in den: `{ $prefix }ställ in { $no }`.

own-stop-contacts = {"    "}folk att träffa: { $contacts }

own-intro-who = Vilka två kontakter? Skriv deras nummer eller namn: `{ $prefix }introducera 3 5` eller `{ $prefix }introducera Lena, Per`.
own-intro-unknown = Jag hittar inte två av dina kontakter i ”{ $typed }”. Se dem med nummer: `{ $prefix }kontakter`
own-intro-oneself = Välj två andra personer.
own-intro-waits = Jag har redan frågat { $a } och { $b }.
own-intro-too-many = { $count } introduktioner väntar fortfarande på svar. Vänta tills några av dem är klara.
own-intro-by-hand = Såvitt jag vet går { $names } inte att nå på Matrix, så jag kan inte fråga. Här är en text som du själv kan skicka till var och en:
own-intro-not-met = Jag har inte träffat { $names } än, och jag skriver aldrig till folk först. Här är en text som du själv kan skicka till var och en:
own-intro-off = Jag introducerar inte folk för varandra här. Här är en text som du själv kan skicka till var och en:
own-intro-a-day = Jag har gjort { $count } introduktioner åt dig på ett dygn, och fler hinner jag inte. Försök igen i morgon.
own-intro-all-a-day = Jag har gjort så många introduktioner jag kan i dag. Försök igen i morgon.
own-intro-letter = Hej { $name }! Vi är ute och reser ({ $trip }) och tror att du och { $other } skulle ha glädje av att lära känna varandra. Vill du det? Om ni båda säger ja skickar vi vidare hur ni når varandra. Vill du inte, låt bara bli att svara, så skickar vi ingenting vidare.
own-intro-ask = { $by }, från resan **{ $trip }**, vill gärna introducera dig och { $other } för varandra.
own-intro-ask-what = Om både du och { $other } trycker ✅ får ni varandras Matrix-id (ditt är `{ $mine }`), och inget annat. Innan dess skickar jag ingenting vidare. Trycker du ❌ får ingen veta det. Du har { $days } dagar på dig.
own-intro-asked = Jag har frågat { $a } och { $b } var för sig. De får varandras Matrix-id bara om båda säger ja inom { $days } dagar. Jag hör av mig hur det än går.
own-intro-yes = Tack! Jag hör av mig om ni båda säger ja.
own-intro-no = Okej. Jag skickar ingenting vidare, och ingen får veta det.
own-intro-said = Det har du redan svarat på.
own-intro-over = Det är för sent att svara på det.
own-intro-done = Ni har båda sagt ja: { $name } är `{ $id }`.
own-intro-done-crew = **{ $trip }:** { $a } och { $b } har nu varandras Matrix-id.
own-intro-none = **{ $trip }:** det blev ingen introduktion mellan { $a } och { $b }.

help-intro = introducera två kontakter för varandra, om båda vill
    .usage = introducera KONTAKT, KONTAKT
    .example = introducera Lena, Per
help-mydata = få allt jag har om dig, som en fil
    .usage = minadata
    .example = minadata
help-forget = få mig att glömma allt om dig (jag frågar först)
    .usage = glöm mig
    .example = glöm mig
