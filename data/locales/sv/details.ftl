# Svenska: hur man kommer in, bara för resgänget och kring nätter som de har tackat ja till; det som ser ut som en adress;
# frågor mellan resgäng och värd; nätter som faller bort, erbjudanden som väntar.

help-details = ge resgänget din adress och berätta hur de kommer in, i förtroende
    .usage = adress N [TEXT | -]
    .example = adress 4 Storgatan 1, tredje våningen, nyckeln finns hos grannen
help-ask = fråga en värd om något, utan ditt namn
    .usage = fråga N TEXT
    .example = fråga 4 Kan vi komma klockan 23?
help-tell = berätta något för resgänget om ditt erbjudande
    .usage = berätta N TEXT
    .example = berätta 4 Jag är hemma från sex

## Från värden

details-where = Ge mig adressen i vår krypterade direktchatt. Det är bara att skriva den där.
details-in-room = **Det här kan alla läsa.** Jag har inte sparat det. Radera ditt meddelande och skicka det till mig i en krypterad direktchatt.
details-unencrypted = **Den här chatten är inte krypterad,** så jag har inte sparat det. Radera ditt meddelande och skicka det till mig i en krypterad direktchatt.
offer-host-only = #{ $no } är inte ditt erbjudande, och det här kan bara värden göra. Jag har inte sparat något.
details-too-long = Det är för långt (högst { $count } tecken), så jag har inte sparat det.
details-over = #{ $no } är över, så jag har inte sparat det.
details-ask = **Vem får din adress?** #{ $no }, { $kind } { $place_in }, { $nights }, gäller **{ $trip }**, som { $owner } äger. { $count ->
        [0] Ingen annan är med på resan än; jag säger till om någon tillkommer.
       *[other] De som är med på resan kan läsa den: { $readers }.
    } Ska jag spara den? Svara `ja` inom 15 minuter, eller `nej` om det inte är dem du menar.
details-kept = Sparat till **#{ $no }**: { $kind } { $place_in }, { $nights }, för **{ $trip }**, som { $owner } äger. { $count ->
        [0] Ingen annan är med på resan än, så ingen kan läsa det.
       *[other] De som är med på resan kan läsa det: { $readers }.
    } Jag visar det inte för någon annan.
details-kept-told = De kommer i dag, så jag har skickat det till resgänget. Jag raderar det meddelandet när de har åkt.
details-kept-for = Jag skickar det { $day } på kvällen, och en gång till den kväll de kommer. När de har åkt raderar jag det.
details-kept-until = Om de tackar ja skickar jag det kvällen innan. När de har åkt raderar jag det.
details-same = Det har jag redan för #{ $no }.
details-none = Jag har ingen adress till #{ $no } än. Så ger du den till resgänget: `{ $prefix }adress { $no } TEXT`.
details-own = Det här har jag för **#{ $no }**: ”{ $details }”
details-own-next = Jag skickar dig adressen till #{ $no } i ett eget meddelande, så att jag kan radera det sedan. Vill du ta bort den nu: `{ $prefix }adress { $no } -`.
details-forgotten = Klart: jag har glömt adressen till #{ $no }, och jag raderar den överallt där jag har skickat den.
details-deleted-by-host = Du har raderat eller ändrat meddelandet, så jag har glömt adressen i det och raderar den överallt där jag har skickat den.
details-please = Vad är adressen, och hur kommer de in? Svara här: det är bara resgänget som får det, strax innan de kommer.
details-passed-on = **{ $trip }:** resgänget har fått din adress till #{ $no }, { $nights }. Jag raderar den när de har åkt.
details-newcomer = **{ $trip }:** { $name } har gått med i resgänget och kan nu läsa adressen till **#{ $no }** { $place_in }. Vill du inte det: `{ $prefix }adress { $no } -`.

## Till resgänget

details-told = Adressen till **#{ $no }**{ $host } { $place_in }, { $nights }: ”{ $details }”
details-told-changed = **Det här har ändrats!** Adressen till **#{ $no }**{ $host } { $place_in }, { $nights }: ”{ $details }”
details-told-until = Det här är bara för dig. Jag raderar det när ni har åkt.
details-come = Adressen får du i ett eget meddelande.
details-come-later = Adressen får du { $day } på kvällen.
details-later = #{ $no } { $place_in }, { $night }: adressen får du { $day } på kvällen.
details-missing = Värden för #{ $no } har inte gett mig adressen än. Fråga: `{ $prefix }fråga { $no } Hur kommer vi in?`
details-taken-back = **{ $trip }:** värden har tagit bort adressen till #{ $no } { $place_in }. Fråga om den: `{ $prefix }fråga { $no } Hur kommer vi in?`
details-deleted = Jag har raderat adressen som jag skickade till dig.

## Det som ser ut som en adress

note-private = ”{ $part }” ser ut som en adress, en kod eller ett sätt att nå någon. Alla som ser erbjudandet kan läsa kommentaren, så jag har inte sparat något. Skicka erbjudandet igen utan det. Skriv sedan resten för sig här: det är bara resgänget som får det.
note-private-in-room = **Det ser ut som en adress, en kod eller ett sätt att nå någon, och alla här kan läsa det.** Jag har inte sparat något. Radera ditt meddelande och skicka erbjudandet igen utan det. Skriv sedan resten till mig i en direktchatt: det är bara resgänget som får det.
note-private-stop = ”{ $part }” ser ut som en adress, en kod eller ett sätt att nå någon. Alla som ser resan skulle kunna läsa det här, så jag har inte sparat något. Skicka det igen utan det. Är det din egen adress, skriv den till mig för sig. Är det någon att träffa: `{ $prefix }kontakt Lena, Malmö, …`.
note-private-meetup = ”{ $part }” ser ut som en adress, en kod eller ett sätt att nå någon. Alla som ser resan skulle kunna läsa det här, så jag har inte sparat något. Skicka det igen utan det. En offentlig lokal skriver du före kommentaren: `{ $prefix }träff Middag tisdag 18:00 i Oslo på Storgata 12`. Nycklar och koder ger du bara till dem som kommer.
note-private-trip = ”{ $part }” ser ut som en adress, en kod eller ett sätt att nå någon. Alla som ser resan skulle kunna läsa det här, så jag har inte sparat något. Skicka det igen utan det. Får en mejladress eller ett nummer vara offentligt: `{ $prefix }resa kontakt …`.
note-private-here = **Det ser ut som en adress, en kod eller ett sätt att nå någon, och alla här kan läsa det.** Jag har inte sparat något. Radera ditt meddelande och skicka det igen utan det.

## Frågor

ask-in-direct-chat = Meddelanden mellan resgäng och värd skickar jag bara vidare från en krypterad direktchatt. Skriv till mig där.
ask-oneself = Det finns ingen annan på #{ $no } att skicka det här till.
ask-gone = Den som skrev det om #{ $no } är inte med längre.
ask-empty = Vad vill du fråga? Till exempel: `{ $prefix }fråga { $no } Kan vi komma klockan 23?`
tell-empty = Vad ska jag hälsa? Till exempel: `{ $prefix }berätta { $no } Jag är hemma från sex`
ask-over = #{ $no } är över eller har dragits tillbaka.
ask-too-often = Jag skickar vidare högst { $count } meddelanden per dag om #{ $no }. Försök igen i morgon.
tell-private = Det ser ut som en adress eller ett telefonnummer, så jag har inte skickat det vidare. Vill du ge det bara till resgänget: `{ $prefix }adress { $no } …`.
asked-for-host = Resgänget på **{ $trip }** skriver om ditt erbjudande #{ $no }: ”{ $text }”
asked-for-host-how = Svara på det här meddelandet så skickar jag det vidare, eller skriv `{ $prefix }berätta { $no } …`. Jag säger inte vem som har skrivit.
told-for-crew = **{ $trip }:** värden för #{ $no } skriver: ”{ $text }”
told-for-crew-how = Svara på det här meddelandet så skickar jag det vidare, eller skriv `{ $prefix }fråga { $no } …`.
asked-on = Jag har skickat det till värden för #{ $no }, utan ditt namn. Jag hör av mig när jag får svar.
told-on = Jag har skickat det till resgänget (#{ $no }).
deleted-passed-on = Du har raderat meddelandet, så jag raderar det överallt där jag har skickat det vidare.

## Nätter

lost-others = För { $night } finns fortfarande { $offers }: `{ $prefix }tacka ja { $no } { $night }`.
lost-left = Ni har tackat nej till { $offers } för { $night }. Om det fortfarande finns plats: `{ $prefix }tacka ja { $no } { $night }`.
lost-none = Det finns inget annat erbjudande för { $night } än.
offer-waits = Ett erbjudande till **{ $trip }** väntar fortfarande på svar från er: { $offer }
offer-suggests = { $place } är inget stopp än, så jag frågar resgänget om de vill komma: #{ $no }.
offer-more-unread = Vilka nätter ska jag lägga till? Till exempel: `{ $prefix }erbjud { $no } +{ $night }`.
offer-more-for-crew = Fler nätter till **{ $trip }**, { $nights }: { $offer }
number-by = #{ $no }{ $by }
details-save = Ska jag spara det här till **#{ $no }**, { $kind } { $place_in }, { $nights }? Bara resgänget på **{ $trip }** får det: { $readers }. Ja eller nej?
details-say-yes = Skriv ”ja” i stället: en tryckning är inte krypterad, så den räcker inte för en adress.
details-once-accepted = Du får adressen till #{ $no } när du har tackat ja: `{ $prefix }tacka ja { $no }`
details-which = Vilken sovplats gäller det: { $items }? Börja med numret: `{ $prefix }adress { $no } …`. Jag har inte sparat det än.
details-no-offer = Du erbjuder ingen sovplats än, så jag har inte sparat det.
details-no-bed = Ni har inte tackat ja till någon sovplats än, så det finns ingen adress att ge dig.
way-in-not-now = Helt okej. När det passar dig: skriv det bara här.

details-together = Jag har lagt ihop det med det du skrev innan.
details-added = Jag lägger det till adressen jag redan har för #{ $no }. Vill du byta ut allt i stället: `{ $prefix }adress { $no } …`.
details-instead = Det är en annan gata, så det ersätter allt du gav mig för #{ $no } innan.
details-sent = Resgänget har fått det nu. Jag raderar meddelandet när de har åkt.
details-told-early = Det gäller från { $day }, inte i natt.
