# Svenska: det som är bara för resgänget: kontakter, i natt; uppföljningar, bidrag, språk.

## Kontakter

contact-line = **#{ $no } { $name }**{ $place }: { $handles }{ $topics }
with-topics = {" · "}{ $topics }
contact-added = Kontakten är sparad: { $contact }
contact-added-next = Bara resgänget på { $trip } kan se den, i en direktchatt som den här. Vill du ändra den redigerar du ditt meddelande. Vill du ta bort den: `{ $prefix }radera { $no }`.
contact-changed = Ändrat: { $contact }
contact-gone = Jag har raderat #{ $no } med allt som stod där.
contact-by = Tillagd av { $by }.
contact-in-room = Jag tar bara emot kontakter i en krypterad direktchatt, så jag har inte sparat det här. Radera ditt meddelande, för alla här kan läsa det.
contact-unencrypted = Den här chatten är inte krypterad, så jag har inte sparat det här. Radera ditt meddelande och skicka det till mig i en krypterad direktchatt.
contact-empty = Vem är det, och hur når man personen? Till exempel: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contact-name-missing = Vad heter personen? Till exempel: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contact-handle-missing = Hur når man { $name }? Via Matrix-id, fediversum, mejl, telefon eller länk: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contact-handle-unread = Jag vet inte hur man når någon på ”{ $typed }”. Sådana här går bra: `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` och `https://example.org`.
contact-too-many-handles = Ange högst { $count } sätt att nå en person.
contact-twice = Den kontakten finns redan: { $contact }. Vill du ändra den redigerar du meddelandet där den lades till, eller raderar den först: `{ $prefix }radera { $no }`.
contacts-head = { $all ->
        [true] { $shown ->
            [one] 1 kontakt
           *[other] { $shown } kontakter
        }
       *[other] { $shown } av { $count } kontakter
    } för **{ $trip }**:
contacts-none = Inga kontakter för { $trip } än. Lägg till en: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contacts-none-such = Ingen kontakt passar in på ”{ $typed }”. Se alla { $count }: `{ $prefix }kontakter`
contacts-in-direct-chat = Vill du se kontakter, fråga mig i en krypterad direktchatt.

## I natt

for-people = {" "}för { $people ->
        [one] 1 person
       *[other] { $people } personer
    }
tonight-accept = Tacka ja till #{ $no }: `{ $prefix }tacka ja { $no } { $night }`.
tonight-left = Ni har tackat nej till { $offers }. Om det fortfarande finns plats: `{ $prefix }tacka ja { $no } { $night }`.
tonight-no-stop = Inget stopp i natt. Nästa: { $stop }
tonight-no-more = Inget stopp i natt, och inga fler stopp på { $trip }. Se rutten: `{ $prefix }rutt`
tonight-in-direct-chat = Vill du se var resgänget sover, fråga mig i en krypterad direktchatt. Här går det bra med `{ $prefix }i dag` och `{ $prefix }nätter`.
tonight-for-crew = Bara resgänget på { $trip } kan se var de sover. Prova `{ $prefix }i dag` eller `{ $prefix }nätter` i stället.

## Uppföljningar

check-empty = Vad ska jag påminna dig om, och när? Till exempel: `{ $prefix }{ $example }`.
check-when-missing = När ska jag påminna dig om #{ $no }? Till exempel: `{ $prefix }kolla { $no } söndag -- fråga när de är hemma`
about-dropped = #{ $no }, ett stopp som har tagits bort
check-past = { $when } har redan varit. Till exempel: `{ $prefix }kolla { $no } i morgon 9:00`.

## Bidrag

donate-none = Det står inget än om hur man bidrar till { $trip }. Resgänget kan lägga till det: `{ $prefix }donera Till biljetterna: https://example.org/give`.

## Språk

language-en = engelska
language-nb = norska (bokmål)
language-nn = norska (nynorska)
language-sv = svenska
language-da = danska
language-de = tyska
lang-is = Här svarar jag på { $language }. Vill du byta: `{ $prefix }språk nb`. Jag kan { $all }.
lang-is-set = Jag svarar dig på { $language }, som du bad om. Vill du att jag går efter språket du skriver på: `{ $prefix }språk auto`.
lang-is-noticed = Jag svarar dig på { $language } eftersom du skriver på { $language }. Vill du byta: `{ $prefix }språk nb`. Jag kan { $all }.
lang-set = Från och med nu svarar jag dig på { $language }.
lang-auto = Från och med nu svarar jag på det språk du skriver på.
lang-room-set = Från och med nu svarar jag på { $language } här, utom till dem som har valt ett eget språk.
lang-room-auto = Rummet har inget eget språk längre, så jag går efter språket hos den som äger resan.
lang-unknown = Jag känner inte till språket ”{ $typed }”. Till exempel: `{ $prefix }språk sv`.
lang-room-what = Vilket språk ska rummet ha? Till exempel: `{ $prefix }språk rum sv`.
lang-no-room = Det gäller rum. Ditt eget språk byter du så här: `{ $prefix }språk sv`.
