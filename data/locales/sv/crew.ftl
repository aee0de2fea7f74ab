# Svenska: det som är bara för resgänget: kontakter, i natt; uppföljningar, bidrag, språk.

## Kontakter

contact-line = **#{ $no } { $name }**{ $place }: { $handles }{ $topics }
with-topics = {" · "}{ $topics }
contact-added = Antecknat: { $contact }
contact-added-next = Bara resgänget på { $trip } kan se det, i en direktchatt som den här. Redigera ditt meddelande för att ändra, `{ $prefix }avlys { $no }` glömmer det.
contact-changed = Ändrat: { $contact }
contact-gone = #{ $no } är borta, med allt som antecknats där.
contact-by = Antecknat av { $by }.
contact-in-room = Kontakter bara i en krypterad direktchatt med mig, så jag sparade inget av det här. Radera ditt meddelande, tack: alla här kan läsa det.
contact-unencrypted = Den här chatten är inte krypterad, så jag sparade inget av det här. Radera ditt meddelande, tack, och skriv det till mig i en krypterad direktchatt.
contact-empty = Vem är det, och hur når man personen? Till exempel: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contact-name-missing = Jag läste hur man når personen, men inget namn. Till exempel: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contact-handle-missing = Hur når man { $name }? Med Matrix-id, fediversum, mejl, telefon eller länk: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contact-handle-unread = Jag kan inte läsa ”{ $typed }” som ett sätt att nå någon. `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` och `https://example.org` fungerar.
contact-too-many-handles = Högst { $count } sätt att nå en person, tack.
contact-twice = Det är redan antecknat: { $contact }. För att ändra det, redigera meddelandet som antecknade det, eller `{ $prefix }avlys { $no }` först.
contacts-head = { $shown ->
        [one] En kontakt
       *[other] { $shown } kontakter
    } för **{ $trip }**{ $all ->
        [true] {""}
       *[other] {", av "}{ $count }
    }:
contacts-none = Inga kontakter för { $trip } än. `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ` antecknar en.
contacts-none-such = Ingen av de antecknade kontakterna finns i ”{ $typed }” eller har det ordet. `{ $prefix }kontakter` visar alla { $count }.
contacts-in-direct-chat = Kontakter visar jag bara i en krypterad direktchatt.

## I natt

for-people = {" "}för { $people ->
        [one] en person
       *[other] { $people } personer
    }
tonight-accept = `{ $prefix }acceptera { $no } { $night }` tar #{ $no }.
tonight-left = Ni hade avböjt { $offers }. Om det fortfarande finns plats: `{ $prefix }acceptera { $no } { $night }`.
tonight-no-stop = Inget stopp i natt. Nästa: { $stop }
tonight-no-more = Inget stopp i natt, och inga framöver för { $trip }. `{ $prefix }rutt` visar vägen.
tonight-in-direct-chat = Var resgänget sover säger jag till dem bara i en krypterad direktchatt. `{ $prefix }idag` och `{ $prefix }nätter` visar det som får visas här.
tonight-for-crew = Var de sover är bara för resgänget på { $trip }. `{ $prefix }idag` och `{ $prefix }nätter` visar det du kan se.

## Uppföljningar

check-empty = Vad ska följas upp, och när? Till exempel: `{ $prefix }{ $example }`.
check-when-missing = När ska jag påminna dig om #{ $no }? Till exempel: `{ $prefix }kolla { $no } söndag -- fråga när de är hemma`.
about-dropped = #{ $no }, ett stopp som ströks
check-past = { $when } har redan varit. Till exempel: `{ $prefix }kolla { $no } i morgon 9:00`.

## Bidrag

donate-none = Det står inget än om hur man ger till { $trip }. Resgänget kan skriva: `{ $prefix }donera Till biljetterna: https://example.org/give`.

## Språk

language-en = engelska
language-nb = norska (bokmål)
language-nn = norska (nynorska)
language-sv = svenska
language-da = danska
language-de = tyska
lang-is = Här svarar jag på { $language }. `{ $prefix }språk nb` väljer ett annat; jag kan { $all }.
lang-is-set = Jag svarar dig på { $language }, som du har valt. Med `{ $prefix }språk auto` rättar jag mig efter det du skriver.
lang-is-noticed = Jag svarar dig på { $language }, eftersom det är det du skriver. `{ $prefix }språk nb` väljer ett annat; jag kan { $all }.
lang-set = Från och med nu svarar jag dig på { $language }.
lang-auto = Från och med nu svarar jag dig på det språk som du skriver.
lang-room-set = Från och med nu svarar jag på { $language } här, där folk inte har valt något annat.
lang-room-auto = Rummet har inget eget språk längre; det som resans ägare har gäller.
lang-unknown = Jag känner inte till språket ”{ $typed }”. `{ $prefix }språk sv` fungerar.
lang-room-what = Rummets språk: vilket? `{ $prefix }språk rum sv` fungerar.
lang-no-room = Det är för rum. För dig: `{ $prefix }språk sv`.
