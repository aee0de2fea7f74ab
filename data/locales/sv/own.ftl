# Svenska: egna uppgifter, blockeringar, introduktioner, och det som försvinner av sig självt.

act-file = en fil

own-hand-who = Till vem? Till någon i resgänget, med Matrix-id: `{ $prefix }resa överlåt @kari:example.org`.
own-hand-yours = Resan är din redan.
own-hand-crew = Bara till någon i resgänget. Först: `{ $prefix }resa gäng plus { $id }`.
own-hand-ask = Överlåta **{ $trip }** till { $name }? Du stannar i resgänget. Sedan kan bara den nya ägaren lämna tillbaka den. Skriv `{ $sure }`, eller tryck ✅, inom 15 minuter.
own-handed-you = { $by } överlät **{ $trip }** till dig: den är din nu. `{ $prefix }hjälp resa` visar vad den som äger en resa kan göra.
own-handed-crew = **{ $trip }** ägs av { $name } nu.
own-handed = **{ $trip }** ägs av { $name } nu. Du är med i resgänget.
own-hand-asked = Jag har frågat { $name } (`{ $id }`) om att ta över **{ $trip }**. Resan är din tills svaret är ja, och då säger jag till dig. Frågan gäller i { $days } dagar.
own-hand-asked-already = Jag har redan frågat { $name } (`{ $id }`). **{ $trip }** är din tills svaret är ja.
own-hand-request = { $by } (`{ $id }`) vill överlåta resan **{ $trip }** till dig.
own-hand-request-what = Den som äger **{ $trip }** bestämmer vilka som är med i resgänget, vilka rum resan är kopplad till och när den är slut. ✅ eller `ja`: den blir din. ❌ eller `nej`: den byter inte ägare, och ingen får veta vad du svarade. Du har { $days } dagar på dig.
own-hand-request-no = Okej, du tar inte över **{ $trip }**. Ingen får veta det.
own-hand-request-expired = **{ $trip }:** { $name } (`{ $id }`) har inte sagt ja, så resan är fortfarande din. Frågan är inte öppen längre.

own-crew-blocked = { $name } är blockerad på den här resan. Först, i en direktchatt: `{ $prefix }resa avblockera { $id }`.

own-block-in-room = Blockeringar bara i en direktchatt med mig: ingen annan behöver veta om dem.

own-blocked = { $id } är blockerad för dig: erbjudanden, förslag och frågor därifrån når dig inte genom mig. I rum ser ni varandra som förut. `{ $prefix }avblockera { $id }` upphäver det.
own-blocked-already = { $id } är redan blockerad.
own-blocked-left = Du har lämnat resgänget på { $trips }, som { $id } äger: det kommer inget mer därifrån.
own-blocked-none = Du blockerar ingen. `{ $prefix }blockera @spam:example.org` blockerar någon för dig.
own-blocked-list = Blockerade för dig: { $people }

own-block-oneself = Det är du.
own-block-too-many = Högst { $count } personer, tack.

own-unblocked = { $id } är inte blockerad för dig längre.

own-not-blocked = { $id } var inte blockerad.

own-trip-block-who = Vem? Med Matrix-id: `{ $prefix }resa blockera @spam:example.org`.
own-trip-block-crew = { $id } är med i resgänget. Först: `{ $prefix }resa gäng minus { $id }`.
own-trip-blocked = { $id } är blockerad på **{ $trip }**: kan inte se den, erbjuda, föreslå eller svara, och får inte veta något om det. `{ $prefix }resa avblockera { $id }` upphäver det.
own-trip-block-host = Nätterna av erbjudandet #{ $no } därifrån, som ni hade tackat ja till, är tillbakalämnade; det får de veta som alla värdar.
own-trip-blocked-none = Ingen är blockerad på **{ $trip }**.
own-trip-blocked-list = Blockerade på **{ $trip }**: { $people }
own-trip-unblocked = { $id } är inte blockerad på **{ $trip }** längre.

own-kept = **{ $trip }** sparas, tills du säger `{ $prefix }resa behåll av` eller raderar den.

own-keep-off = **{ $trip }** försvinner { $days ->
        [one] en dag
       *[other] { $days } dagar
    } efter att den är över. Du får veta det en vecka innan.
own-keep-what = `{ $prefix }resa behåll` eller `{ $prefix }resa behåll av`.

own-trip-goes = **{ $trip }** är över. Om { $days } dagar glömmer jag den, med allt i den. `{ $prefix }resa behåll` sparar den, `{ $prefix }resa radera` glömmer den nu.

own-data = Här är allt jag har sparat om dig, som en fil.
own-data-alone = Det jag har sparat om dig skickar jag bara i en krypterad direktchatt.
own-data-too-long = Det är mer än { $megabytes } MB, för mycket för en fil. Fråga dem som driver mig.

own-forget-what = För att bli bortglömd: `{ $prefix }glöm mig`.
own-forget-alone = Säg det till mig i en direktchatt.
own-forget-ask = Glömma allt om dig? Dina erbjudanden, förslag, kontakter, påminnelser och svar försvinner. Resgänget får veta att en säng är borta, inte vems. Det som andra räknar med står kvar utan ditt namn: stopp, och träffar som andra kommer till, med titel, tid och plats (`{ $prefix }avlys` dem först om de inte ska det). En resa som du äger går över till någon annan i resgänget, eller försvinner. Det går inte att ångra; `{ $prefix }minadata` skickar dig en kopia först. Skriv `{ $sure }`, eller tryck ✅, inom 15 minuter.

own-forgotten = Klart: jag vet inget om dig längre. Det jag har sagt i rum står kvar där, och den här chatten också, tills du lämnar den. Ha det gott!

own-forget-gone =
    { $count ->
        [one] **{ $trip }:** { $numbers } är borta: jag blev ombedd att glömma det.
       *[other] **{ $trip }:** { $numbers } är borta: jag blev ombedd att glömma dem.
    }
own-forget-heir = **{ $trip }** är din nu: den som ägde den bad mig glömma sig.
own-forget-meetup = **{ $trip }:** #{ $no } { $title } har ingen bakom sig längre, men andra kommer. Träffen är din nu. `{ $prefix }avlys { $no }` ställer in den.

own-stop-contacts = {"    "}att träffa: { $contacts }

own-intro-who = Vilka? Två av dina kontakter, med nummer eller namn: `{ $prefix }introducera 3 5`, `{ $prefix }introducera Lena, Per`.
own-intro-unknown = Jag hittar inte två av dina kontakter i ”{ $typed }”. `{ $prefix }kontakter` visar dem med nummer.
own-intro-oneself = Det behövs två andra.
own-intro-waits = { $a } och { $b } är redan tillfrågade.
own-intro-too-many = { $count } introduktioner väntar redan; några bör få svar först.
own-intro-by-hand = Inte på Matrix, så vitt det är antecknat: { $names }. Så jag kan inte fråga. En text till var och en, att skicka själv:
own-intro-not-met = Jag har inte träffat { $names } än, och jag skriver inte till folk först. En text till var och en, att skicka själv:
own-intro-off = Här introducerar jag inte folk för varandra. En text till var och en, att skicka själv:
own-intro-a-day = Du har bett om { $count } introduktioner på ett dygn, och fler går inte. Försök igen i morgon.
own-intro-all-a-day = Jag har gjort så många introduktioner som jag får i dag. Försök igen i morgon.
own-intro-letter = Hej { $name }, vi är på resa ({ $trip }) och tror att du och { $other } skulle ha glädje av att känna varandra. Vill du det? Om ni båda säger ja ger vi vidare hur ni kan nås. Om inte, låt bara bli att svara, så ges inget vidare.
own-intro-ask = { $by }, från resan **{ $trip }**, vill gärna introducera dig och { $other } för varandra.
own-intro-ask-what = Om ni båda säger ✅ får { $other } ditt Matrix-id, `{ $mine }`, och du får ett tillbaka; inget annat. Innan dess ges inget vidare. Ingen får veta om ett ❌. Det står öppet i { $days } dagar.
own-intro-asked = { $a } och { $b } är tillfrågade, var för sig. Bara om båda är överens inom { $days } dagar får de varandras Matrix-id. Du får veta vad det blev av det.
own-intro-yes = Noterat. Du hör från mig om båda vill.
own-intro-no = Okej. Inget ges vidare, och ingen får veta om det.
own-intro-said = Det har du redan svarat på.
own-intro-over = Det är över.
own-intro-done = Ni är överens båda två: { $name } är `{ $id }`.
own-intro-done-crew = **{ $trip }:** { $a } och { $b } har varandras Matrix-id nu.
own-intro-none = **{ $trip }:** det blev ingen introduktion av { $a } och { $b }.

help-intro = frågar två kontakter om du får introducera dem
    .usage = introducera KONTAKT, KONTAKT
    .example = introducera Lena, Per
help-mydata = allt jag har sparat om dig, som en fil
    .usage = minadata
    .example = minadata
help-forget = jag glömmer allt om dig, när du har bekräftat det
    .usage = glöm mig
    .example = glöm mig
