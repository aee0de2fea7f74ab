# Svenska: hälsningar, enkla frågor och det som inte ber om något.

## Den första minuten

hello = Hej! Jag heter Stopover. Jag hjälper folk som reser från soffa till soffa, och dem som hyser och träffar dem. Skriv till mig precis som till en vän.
hello-which = Är du **på resa** (🚆), vill du **ta emot gäster** (🛋) eller **hänga med på något** (👋)? Tryck på en av dem, eller säg bara vilket.
hello-so = Hej! Vad kan jag hjälpa dig med?
hello-again = Hej igen! Vad kan jag göra för dig?
hello-today = Hej! Kul att höra av dig.
hello-help = Mer: `{ $prefix }hjälp`
hello-room = Hej! Jag heter Stopover. Jag håller ihop en resa: var den stannar, vem som erbjuder sovplats, vad som händer. Här säger jag bara något när någon börjar med `{ $prefix }` eller nämner mig.
hello-room-new = Starta en resa för det här rummet: `{ $prefix }resa ny Norrut med tåg 6–19 april`. Mer: `{ $prefix }hjälp`
hello-room-link = { $name }, så tar du hit din resa: `{ $prefix }resa koppla`. Mer: `{ $prefix }hjälp`
hello-room-link-named = { $name }, så tar du hit din resa: `{ $prefix }resa koppla { $trip }`. Mer: `{ $prefix }hjälp`
try-these = Du kan till exempel skriva { $examples }.
intro-crew = Jag heter Stopover och är en bot. Jag håller reda på er resa: stoppen, sovplatserna ni blir erbjudna och träffarna på vägen. Jag påminner er före varje.
intro-host = Jag heter Stopover och är en bot. Jag skickar dina erbjudanden vidare till resenärerna, och deras svar till dig. Din adress får bara de, och först när de har tackat ja.
intro-guest = Jag heter Stopover och är en bot för folk som reser från soffa till soffa. Du kan erbjuda en sovplats, föreslå en träff eller fråga vad som händer.
intro-nobody = Jag heter Stopover och är en bot. De som reser berättar vart de ska, andra vad de kan erbjuda, och jag hjälper dem att hitta varandra.
lead-travel = Vad kul! Vart ska du, och när? Berätta om stoppen, så gör jag en resa av dem.
lead-host = Vad kul! Vilka nätter har du plats för **{ $trip }**, var, och vad sover man på?
lead-come = Vad kul! Säg vilken du kommer på, så påminner jag dig.
lead-example = Till exempel: { $example }
no-trip-guest = Jag ser ingen resa för dig än. Be resenärerna att öppna sin för alla, eller att bjuda in både dig och mig till sitt rum. Skriv till mig igen efter det.

## Vad man kan skriva

say-journey = `Oslo { $first }, sen Bergen { $second }`
say-hosting = `jag vill vara värd`
say-offer = `en soffa i { $place } { $day }`
say-whats-on = `vad händer { $day }?`
say-whats-next = `vad är nästa?`
say-accepted = `har de tackat ja?`
say-accept = `acceptera { $no }`
say-nights = `vilka nätter är utan säng?`
say-sleep = `var sover jag { $day }?`

## Det som inte ber om något

sorry-1 = Förlåt, det förstod jag inte. Du kan till exempel skriva { $examples }.
sorry-2 = Förlåt, det förstod jag inte heller. Se vad jag kan: `{ $prefix }hjälp`
sorry-3 = Förlåt, det förstod jag inte.
sorry-room = Förlåt, det förstod jag inte. Se vad jag kan: `{ $prefix }hjälp`
sorry-draft = Förlåt, det förstod jag inte. ”{ $question }” väntar fortfarande: säg ja, nej eller vad som ska vara annorlunda.
story = Jag är bara en resebot, men jag lyssnar. Fråga mig gärna om sängar, stopp eller träffar.
only-text = Tyvärr kan jag bara läsa text. Kan du skriva det med ord?
quiet-ask = Förlåt! Vill du att jag ska vara tyst?
quiet-how = Se dina påminnelser och stäng av dem: `{ $prefix }påminnelser`. Vill du att jag glömmer dig och aldrig skriver igen: `{ $prefix }glöm` (jag frågar först). Annars skriver jag bara när något ändras för dig.
quiet-room = Förlåt! Här säger jag bara något när någon frågar, och före träffar. En moderator kan stänga av de påminnelserna: `{ $prefix }resa frånkoppla`

## Svar på enkla frågor

asked-where-read = Fråga mig det i vår direktchatt, för här läser andra med.
accepted-yes = Ja: resgänget på **{ $trip }** har tackat ja till { $nights } i { $place } (#{ $no }).
accepted-not-yet = Inte än: resgänget på **{ $trip }** har inte svarat om { $nights } i { $place } (#{ $no }). Jag säger till så fort de gör det.
accepted-no = Nej: resgänget på **{ $trip }** behöver inte { $nights } i { $place } (#{ $no }).
accepted-none = Du har inte erbjudit något som ligger framför oss.
sleep-at-yours = Hos dig { $day }: #{ $no } i { $place }.
way-in-how = Skriv den bara här: `{ $prefix }adress { $no } Storgatan 1, tredje våningen`. Bara resgänget på **{ $trip }** får den, strax innan de kommer.
way-in-kept = Den har jag redan, för #{ $no }. Se den: `{ $prefix }adress { $no }`. Bara resgänget på **{ $trip }** får den, strax innan de kommer.
way-in-no-offer = Erbjud en sovplats först. Sedan frågar jag dig om adressen, och bara resgänget får den.
no-such-meetup = Det känner jag inte till.
next-head = Härnäst:
next-nothing = Jag vet inte om något mer på **{ $trip }**.
find-guest = Resesällskapet kan öppna **{ $trip }** för alla eller koppla resan till ett rum. Fråga dem.
remove-offer = Ta tillbaka ditt erbjudande i { $place }: `{ $prefix }återta { $no }`
remove-stop = Ta bort stoppet i { $place }: `{ $prefix }stryk { $no }`
remove-meetup = Ställ in { $title }: `{ $prefix }avlys { $no }`
remove-trip = Radera **{ $trip }** med allt som hör till: `{ $prefix }resa radera` (jag frågar först).
remove-from-crew = Lämna **{ $trip }**: `{ $prefix }resa lämna` (jag frågar först).
remove-all = Se dina påminnelser: `{ $prefix }påminnelser`. Få mig att glömma allt om dig: `{ $prefix }glöm` (jag frågar först).
change-how = Redigera ditt meddelande, eller svara på mitt med det som ska vara annorlunda.
change-stop = Till exempel: `{ $prefix }stopp { $no } { $days }`
now-answer = #{ $no } väntar på ditt svar: `{ $prefix }acceptera { $no }` eller `{ $prefix }avböj { $no }`
now-stops = Lägg till stoppen på **{ $trip }**: var ni ska vara, och när.
now-share = Så hittar du fler sovplatser:
now-way-in = De kommer! Berätta hur de kommer in: `{ $prefix }adress { $no } Storgatan 1, tredje våningen`
now-wait = Inget just nu: resgänget har inte svarat om #{ $no } än. Jag säger till så fort de gör det.
now-ready = Allt är klart. Jag skriver om något ändras.

## Hur andra hittar en resa

share-open = Alla som skriver till mig kan hitta din resa.
share-closed = Än så länge är det bara du och folk i dina rum som kan hitta den. Öppna den för alla: `{ $prefix }resa öppna`
share-closed-crew = Än så länge är det bara ni och folk i era rum som kan hitta den. { $owner } kan öppna den för alla: `{ $prefix }resa öppna`
share-room = I ett rum där jag är med kan folk där också hitta den: `{ $sign }resa koppla { $trip }`
share-stop = { $place } { $days }
share-text = En text att skicka vidare: ”Jag är ute och reser: { $stops }. Har du en soffa, eller något jag inte får missa? Skriv till { $bot }.”

# Asked before what was said in passing is done.
pass-on-ask-host = Ska jag hälsa värden för #{ $no } det här, utan ditt namn: ”{ $text }”? ✅ eller ”ja” skickar det, ❌ låter bli.
pass-on-ask-crew = Ska jag hälsa resgänget det här om #{ $no }, utan ditt namn: ”{ $text }”? ✅ eller ”ja” skickar det, ❌ låter bli.
pass-on-not-for-guests = Jag för bara saker vidare mellan värdar och resgänget. Fråga { $name } själv, eller i resans rum.
offer-nights-ask = Ska jag ändra **#{ $no }**, { $kind } i { $place }: { $before } → { $after }? ✅ eller ”ja” ändrar det, ❌ låter bli.
offer-people-ask = Ska jag ändra **#{ $no }**, { $kind } i { $place }: för { $before } → för { $after }? ✅ eller ”ja” ändrar det, ❌ låter bli.
offer-both-ask = Ska jag ändra **#{ $no }**, { $kind } i { $place }: { $before } → { $after }, för { $people }? ✅ eller ”ja” ändrar det, ❌ låter bli.
offer-withdraw-ask = Ska jag ta tillbaka det här: { $offer }? ✅ eller ”ja” tar tillbaka det, ❌ låter bli.
stop-days-ask = Ska jag ändra **#{ $no } { $place }**: { $before } → { $after }? ✅ eller ”ja” ändrar det, ❌ låter bli.
stop-drop-ask = Ska jag stryka { $stop }? ✅ eller ”ja” stryker det, ❌ låter bli.
