# Svenska: hur man kommer in, bara för resgänget och kring nätter som är accepterade; det som ser ut som en adress; frågor
# mellan resgäng och värd; nätter som faller bort, erbjudanden som väntar.

help-details = hur man kommer in, bara för resgänget när en natt är accepterad
    .usage = adress N [TEXT | -]
    .example = adress 4 Storgatan 1, tredje våningen, nyckeln finns hos grannen
help-ask = frågar en värd om något, utan ditt namn
    .usage = fråga N TEXT
    .example = fråga 4 Kan vi komma klockan 23?
help-tell = berättar något för resgänget om ditt erbjudande
    .usage = berätta N TEXT
    .example = berätta 4 Jag är hemma från sex

## Från värden

details-where = Adressen tar jag bara emot i vår krypterade direktchatt. Skriv den bara där.
details-in-room = **Det här kan alla här läsa.** Jag sparade inget av det. Radera ditt meddelande, tack, och skriv det till mig i en krypterad direktchatt.
details-unencrypted = **Den här chatten är inte krypterad.** Jag sparade inget av det. Radera ditt meddelande, tack, och skriv det till mig i en krypterad direktchatt.
offer-host-only = #{ $no } är inte ditt erbjudande: bara den som gav det kan göra så. Jag sparade inget av det.
details-too-long = Det är för långt: högst { $count } tecken. Jag sparade inget av det.
details-over = #{ $no } är över, så jag sparade inget av det.
details-ask = **Vem som får din adress:** #{ $no }, { $kind } i { $place }, { $nights }, är för **{ $trip }**, som { $owner } äger. { $count ->
        [0] Ingen annan är med än; om någon tillkommer säger jag till dig.
       *[other] De som är med kan läsa den: { $readers }.
    } Ska jag spara den? Svara `ja` inom 15 minuter, eller `nej` om det inte är dem du menar.
details-kept = Sparat med **#{ $no }**: { $kind } i { $place }, { $nights }, för **{ $trip }**, som { $owner } äger. { $count ->
        [0] Ingen annan är med på resan än, så ingen kan läsa det.
       *[other] De som är med på resan kan läsa det: { $readers }.
    } Ingen annan får det av mig, och jag visar det inte i någon lista.
details-kept-told = Dagen är här: resgänget har fått det nu. Jag raderar det meddelandet när de har åkt.
details-kept-for = Jag säger det till dem på kvällen { $day }, och samma kväll som de kommer; när de har åkt raderar jag det jag sagt.
details-kept-until = Om de tackar ja säger jag det till dem från kvällen innan; när de har åkt raderar jag det jag sagt.
details-same = Så står det redan för #{ $no }.
details-none = Inget är sparat om hur man kommer in hos #{ $no }. `{ $prefix }adress { $no } TEXT` sparar det för resgänget.
details-own = Så kommer man in hos **#{ $no }**: ”{ $details }”
details-own-next = Det jag har sparat för #{ $no } kommer i ett eget meddelande, som jag raderar när det är över. `{ $prefix }adress { $no } -` glömmer det.
details-forgotten = Glömt: inget är sparat om hur man kommer in hos #{ $no }. Där jag hade sagt det raderar jag det.
details-deleted-by-host = Meddelandet raderades eller säger något annat nu: det som stod där om hur man kommer in är glömt, och där jag hade sagt det raderar jag det.
details-please = Vad är adressen, och hur kommer de in? Skriv det bara här: bara resgänget får det, strax innan de kommer.
details-passed-on = **{ $trip }:** resgänget har fått veta hur de kommer in hos #{ $no }, för { $nights }. Jag raderar det när de har åkt.
details-newcomer = **{ $trip }:** { $name } är med på resan nu och kan läsa hur man kommer in hos **#{ $no }** i { $place }. Vill du inte det tar `{ $prefix }adress { $no } -` tillbaka det.

## Till resgänget

details-told = Så kommer ni in hos **#{ $no }** i { $place }{ $host }, { $nights }: ”{ $details }”
details-told-changed = **Ändrat!** Så kommer ni in hos **#{ $no }** i { $place }{ $host }, { $nights }: ”{ $details }”
details-told-until = Det här är bara för dig. Jag raderar det när ni har åkt.
details-come = Hur ni kommer in står i ett eget meddelande.
details-come-later = Hur ni kommer in säger jag { $day }, på kvällen.
details-later = Hur ni kommer in hos #{ $no } i { $place }, för { $night }, säger jag { $day }, på kvällen.
details-missing = Värden för #{ $no } har inte sagt något än om hur ni kommer in. `{ $prefix }fråga { $no } Hur kommer vi in?` frågar.
details-taken-back = **{ $trip }:** det som sagts om hur ni kommer in hos #{ $no } i { $place } gäller inte längre; värden tog tillbaka det. `{ $prefix }fråga { $no } Hur kommer vi in?` frågar.
details-deleted = Det jag sagt om hur ni kommer in raderar jag.

## Det som ser ut som en adress

note-private = ”{ $part }” ser ut som en adress, en kod eller ett sätt att nå någon. Alla som ser erbjudandet kan läsa kommentaren, så jag har inte sparat något. Skicka erbjudandet igen utan det. Skriv sedan resten för sig här: det får bara resgänget.
note-private-in-room = **Det ser ut som en adress, en kod eller ett sätt att nå någon, och alla här kan läsa det.** Jag har inte sparat något. Ta bort ditt meddelande, tack, och skicka erbjudandet igen utan det. Skriv sedan resten till mig i en direktchatt: det får bara resgänget.
note-private-stop = ”{ $part }” ser ut som en adress, en kod eller ett sätt att nå någon. Alla som ser resan skulle kunna läsa det här, så jag har inte sparat något. Skicka det igen utan det. Är det vägen in hos dig, skriv den till mig för sig. Är det någon att träffa: `{ $prefix }kontakt Lena, Malmö, …`.
note-private-meetup = ”{ $part }” ser ut som en adress, en kod eller ett sätt att nå någon, och en träff är för alla som får se resan. Jag sparade ingenting. Skicka det igen utan. En offentlig plats skrivs före kommentaren: `{ $prefix }träff Middag tisdag 18:00 i Oslo på Storgata 12`. Nycklar och koder berättar du för dem som kommer.
note-private-trip = ”{ $part }” ser ut som en adress, en kod eller ett sätt att nå någon, och alla som får se resan kan läsa det här. Jag sparade ingenting. Skicka det igen utan. En mejladress eller ett nummer som får vara offentligt skriver du med `{ $prefix }resa kontakt …`.
note-private-here = **Det ser ut som en adress, en kod eller ett sätt att nå någon, och alla här kan läsa det.** Jag sparade ingenting. Radera ditt meddelande, tack, och skicka det igen utan.

## Frågor

ask-in-direct-chat = Det som är mellan resgäng och värd lämnar jag bara vidare från en krypterad direktchatt. Skriv det till mig där.
ask-oneself = Om #{ $no } finns det ingen annan än du som kan höra det.
ask-gone = Den som skrev det om #{ $no } har inte med det att göra längre.
ask-empty = Om vad? Till exempel: `{ $prefix }fråga { $no } Kan vi komma klockan 23?`
tell-empty = Vad då? Till exempel: `{ $prefix }berätta { $no } Jag är hemma från sex`
ask-over = #{ $no } är över eller tillbakadraget.
ask-too-often = Det räcker om #{ $no } för en dag: jag lämnar högst { $count } meddelanden vidare.
tell-private = Det ser ut som en adress eller ett telefonnummer, så jag lämnade inget vidare. `{ $prefix }adress { $no } …` sparar det för resgänget och säger det till dem när dagen är här.
asked-for-host = **{ $trip }** frågar om ditt erbjudande #{ $no }: ”{ $text }”
asked-for-host-how = Svara på det här meddelandet, så lämnar jag det vidare; eller `{ $prefix }berätta { $no } …`. Ingen av er ser vem som skriver.
told-for-crew = **{ $trip }:** värden för #{ $no } säger: ”{ $text }”
told-for-crew-how = Svara på det här meddelandet, så lämnar jag det vidare; eller `{ $prefix }fråga { $no } …`.
asked-on = Lämnat vidare till värden för #{ $no }, utan ditt namn. Jag säger till vad svaret blir.
told-on = Lämnat vidare, om #{ $no }.
deleted-passed-on = Meddelandet raderades; där jag hade lämnat det vidare raderar jag det också.

## Nätter

lost-others = För { $night } finns fortfarande { $offers }: `{ $prefix }acceptera { $no } { $night }`.
lost-left = För { $night } hade ni avböjt { $offers }. Om det fortfarande finns plats: `{ $prefix }acceptera { $no } { $night }`.
lost-none = För { $night } är inget annat erbjudet.
offer-waits = Väntar fortfarande på ert svar, för **{ $trip }**: { $offer }
offer-suggests = { $place } är inget stopp än, så jag frågar resgänget om de kommer förbi: #{ $no }.
offer-more-unread = Vilka nätter till? Till exempel: `{ $prefix }erbjud { $no } +{ $night }`.
offer-more-for-crew = För **{ $trip }**, nu också för { $nights }: { $offer }
number-by = #{ $no }{ $by }
details-save = Spara det här för **#{ $no }**, { $kind } i { $place }, { $nights }? Bara resgänget i **{ $trip }** får det: { $readers }. Ja eller nej?
details-say-yes = Skriv ”ja”, tack: En tryckning är inte krypterad, så det räcker inte för en adress.
details-once-accepted = Du får adressen till #{ $no } när du har tackat ja: `{ $prefix }acceptera { $no }`
details-which = Vilken sovplats gäller det: { $items }? Sätt numret framför: `{ $prefix }adress { $no } …`. Jag har inte sparat något.
details-no-offer = Du erbjuder ingen sovplats än, så det finns inget att spara en adress till. Jag har inte sparat något.
details-no-bed = Ni har inte tackat ja till någon sovplats än, så det finns ingen adress att ge.
