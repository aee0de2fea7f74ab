# Svenska: hälsningar, enkla frågor och det som inte ber om något.

## Den första minuten

hello = Hej! Jag heter Stopover. Jag hjälper folk som reser från soffa till soffa, och dem som tar emot och träffar dem. Skriv bara till mig som till en vän.
hello-which = Är du **på resa** (🚆), vill du **ta emot gäster** (🛋) eller vill du **hänga med på något** (👋)? Tryck på en av dem, eller bara skriv det.
hello-so = Hej! Vad för dig hit?
hello-again = Hej igen! Vad kan jag göra för dig?
hello-today = Hej! Kul att du hör av dig.
hello-help = Mer: `{ $prefix }hjälp`
hello-room = Hej! Jag heter Stopover. Jag håller koll på en resa: stoppen, sovplatserna och vad som händer. Här säger jag bara något när någon börjar med `{ $prefix }` eller nämner mig.
hello-room-new = Starta en resa för det här rummet: `{ $prefix }resa ny Norrut med tåg 6–19 april`. Mer: `{ $prefix }hjälp`
hello-room-link = { $name }, så kopplar du din resa hit: `{ $prefix }resa koppla`. Mer: `{ $prefix }hjälp`
hello-room-link-named = { $name }, så kopplar du din resa hit: `{ $prefix }resa koppla { $trip }`. Mer: `{ $prefix }hjälp`
try-these = Till exempel: { $examples }
intro-crew = Jag är Stopover, en bot. Jag håller koll på er resa: era stopp, sovplatserna folk erbjuder er och träffarna längs vägen. Och jag påminner er i tid.
intro-host = Jag är Stopover, en bot. Jag skickar dina erbjudanden till resgänget och deras svar till dig. Din adress får bara de, när de har tackat ja.
intro-guest = Jag är Stopover, en bot för folk som reser från soffa till soffa. Du kan erbjuda en sovplats, föreslå en träff eller fråga vad som händer.
intro-nobody = Jag är Stopover, en bot för folk som reser från soffa till soffa. Skriv bara till mig som till en vän.
lead-travel = Vad kul! Vart ska du, och när? Berätta om dina stopp, så gör jag en resa av dem.
lead-host = Vad kul! Berätta var det är, vilka nätter du har plats för **{ $trip }** och vad man sover på.
lead-come = Vad kul! Säg vilken träff du kommer till, så påminner jag dig.
lead-example = Till exempel: { $example }
no-trip-guest = Jag ser ingen resa för dig än. Be dem som reser att öppna sin resa för alla, eller att bjuda in oss båda till sitt rum. Skriv sedan till mig igen.

## Vad man kan skriva

say-journey = `Oslo { $first }, sen Bergen { $second }`
say-hosting = `jag vill vara värd`
say-offer = `en soffa { $place_in } { $day }`
say-whats-on = `vad händer { $day }?`
say-whats-next = `vad är nästa?`
say-accepted = `har de tackat ja?`
say-accept = `tacka ja { $no }`
say-nights = `vilka nätter är utan säng?`
say-sleep = `var sover jag { $day }?`

## Det som inte ber om något

sorry-1 = Förlåt, det förstod jag inte. Prova till exempel { $examples }.
sorry-2 = Förlåt, det förstod jag inte heller. Se vad jag kan: `{ $prefix }hjälp`
sorry-3 = Det förstod jag inte, förlåt.
perhaps = Om jag förstår dig rätt:
about-known = Jag är inte riktigt säker på vad du menar. Det här har jag:
about-answer = Ja eller nej? Vill du fråga något först: `{ $prefix }fråga { $no } …`
sorry-room = Förlåt, det förstod jag inte. Se vad jag kan: `{ $prefix }hjälp`
sorry-draft = Förlåt, det förstod jag inte. Det här väntar fortfarande: ”{ $question }” Svara ja, nej eller vad jag ska ändra.
story = Jag är bara en resebot, men jag lyssnar. Fråga mig gärna om sovplatser, stopp eller träffar.
only-text = Tyvärr kan jag bara läsa text. Kan du skriva det med ord?
quiet-ask = Förlåt! Vill du att jag ska vara tyst?
quiet-how = Se dina påminnelser och stäng av dem: `{ $prefix }påminnelser`. Vill du att jag glömmer dig och aldrig skriver igen: `{ $prefix }glöm mig` (jag frågar först). Annars skriver jag bara när något ändras för dig.
quiet-room = Förlåt! Här säger jag bara något när någon frågar, och före träffar. En moderator kan stänga av de påminnelserna: `{ $prefix }resa frånkoppla`

## Svar på enkla frågor

asked-where-read = Fråga mig om det i vår direktchatt, för här kan andra läsa.
accepted-yes = Ja: resgänget på **{ $trip }** har tackat ja till { $nights } { $place_in } (#{ $no }).
accepted-not-yet = Inte än: resgänget på **{ $trip }** har inte svarat om { $nights } { $place_in } (#{ $no }). Jag hör av mig så fort de gör det.
accepted-no = Nej: resgänget på **{ $trip }** behöver inte { $nights } { $place_in } (#{ $no }).
accepted-none = Du har inga kommande erbjudanden.
sleep-at-yours = Hos dig { $day }: #{ $no } { $place_in }.
way-in-how = Skriv adressen här: `{ $prefix }adress { $no } Storgatan 1, tredje våningen`. Bara resgänget på **{ $trip }** får den, strax innan de kommer.
way-in-kept = Jag har den redan för #{ $no }. Vill du se den: `{ $prefix }adress { $no }`. Bara resgänget på **{ $trip }** får den, strax innan de kommer.
way-in-no-offer = Erbjud en sovplats först. Sedan frågar jag dig om adressen, och bara resgänget får den.
no-such-meetup = Någon sådan träff känner jag inte till.
next-head = Härnäst:
next-nothing = Inget är planerat på **{ $trip }** än.
find-guest = Resgänget på **{ $trip }** kan öppna resan för alla eller koppla den till ett rum. Fråga dem.
remove-offer = Dra tillbaka ditt erbjudande { $place_in }: `{ $prefix }dra tillbaka { $no }`
remove-stop = Ta bort stoppet { $place_in }: `{ $prefix }ta bort { $no }`
remove-meetup = Ställ in { $title }: `{ $prefix }ställ in { $no }`
remove-trip = Radera **{ $trip }** med allt innehåll: `{ $prefix }resa radera` (jag frågar först).
remove-from-crew = Lämna **{ $trip }**: `{ $prefix }resa lämna` (jag frågar först).
remove-all = Se dina påminnelser: `{ $prefix }påminnelser`. Få mig att glömma allt om dig: `{ $prefix }glöm mig` (jag frågar först).
change-how = Redigera ditt meddelande, eller svara på mitt med det jag ska ändra.
change-stop = Till exempel: `{ $prefix }stopp { $no } { $days }`
now-answer = #{ $no } väntar på ditt svar: `{ $prefix }tacka ja { $no }` eller `{ $prefix }tacka nej { $no }`
now-stops = Lägg till stoppen på **{ $trip }**: var ni ska vara, och när.
now-share = Vill ni hitta fler sovplatser, tipsa andra:
now-way-in = De kommer! Ge dem adressen: `{ $prefix }adress { $no } Storgatan 1, tredje våningen`
now-wait = Inget just nu: resgänget har inte svarat om #{ $no } än. Jag hör av mig så fort de gör det.
now-ready = Allt är klart. Jag skriver om något ändras.

## Hur andra hittar en resa

share-open = Alla som skriver till mig kan hitta din resa.
share-closed = Än så länge är det bara du och folk i dina rum som kan hitta den. Öppna den för alla: `{ $prefix }resa öppen`
share-closed-crew = Än så länge är det bara ni och folk i era rum som kan hitta den. { $owner } kan öppna den för alla: `{ $prefix }resa öppen`
share-room = Vill du att folk i ett rum ska hitta den, skriv där: `{ $sign }resa koppla { $trip }`
share-stop = { $place } { $days }
share-text = En text att sprida: ”Jag är ute och reser: { $stops }. Har du en soffa, eller något jag inte får missa? Skriv till { $bot }.”

## Om boten själv

standing-reads = Bara du och jag. Det jag sparar visar jag dig först, och det går bara till dem det är till för. Den som driver mig skulle kunna läsa det jag har sparat.
standing-reads-room = Alla i det här rummet. Är det något privat, skriv till mig i en direktchatt.
standing-reads-clear = Den här chatten är inte krypterad, så de som driver våra hemservrar kan läsa den. Är det något privat, skriv i en krypterad chatt.
standing-address = Bara resgänget som tar din sovplats, i deras egen chatt med mig, strax innan de kommer. Den syns aldrig i något rum.
standing-number = Jag frågar inte efter ditt nummer. Skriver du det ihop med adressen får bara resgänget som tar din sovplats det.
standing-offer = Bara resgänget ser att det är du. Andra ser bara nätter med sovplats.
standing-cost = Ingenting, det är gratis.
standing-sign-up = Nej, och inget riktigt namn heller. Skriv bara till mig.
standing-bot = Jag är Stopover, en bot. Ingen människa och ingen AI i något moln: det du skriver stannar på datorn jag kör på och din hemserver.
standing-without-trip = Absolut! Du kan erbjuda en sovplats eller hänga med utan egen resa. Säg bara var och när du har plats, eller vilken träff du vill komma till.
said-before = Jag frågade: ”{ $question }”
said-before-none = Jag frågade inget nyss.
add-me = Vill du med på **{ $trip }**, fråga resgänget. Så lägger de till dig: `{ $prefix }resa gäng plus { $id }`
told-them = Ja, resgänget på **{ $trip }** vet om det.
stay-days = { $nights } { $place_in } (#{ $no }). Klockslaget vet jag inte. Fråga resgänget: `{ $prefix }berätta { $no } …`
lead-both = Kul, både och! Stoppen först: vart ska du, och när? Sedan säger du bara var du har en sovplats.
lead-neither = Visst, kika runt. Jag finns här när du behöver mig.
sorry-offer = Förlåt, det förstod jag inte. Erbjudandet { $place_in } (#{ $no }) väntar fortfarande på ditt svar: ja eller nej? Vill du fråga något först: `{ $prefix }fråga { $no } …`
sorry-offer-of = Förlåt, det förstod jag inte. Erbjudandet från { $host } { $place_in } (#{ $no }) väntar fortfarande på ditt svar: ja eller nej? Vill du fråga något först: `{ $prefix }fråga { $no } …`
sorry-hosting = Förlåt, det förstod jag inte. Resgänget har inte svarat om #{ $no } än. Vill du säga dem något: `{ $prefix }berätta { $no } …`
who-travels = { $people ->
        [one] En person är med på **{ $trip }**: { $names }.
       *[other] { $people } personer är med på **{ $trip }**: { $names }.
    }
seek-how = Jag kan inte leta sovplats åt dig, men folk längs vägen erbjuder sovplatser här. Skriv vart du ska och när. Då gör jag en resa av det, som du kan dela med folk.
take-back-how = Vill du ta tillbaka det du gjorde senast? Skriv `{ $prefix }ångra`
no-harm = Ingen fara, jag har inte ändrat något.
complaint = Förlåt! Försök gärna med andra ord.
dont-know = Det vet jag tyvärr inte. Jag känner bara till sovplatser, stopp och träffar.
dont-know-ask = Det vet jag tyvärr inte. Så frågar du värden för #{ $no }: `{ $prefix }fråga { $no } …`
dont-know-tell = Det vet jag tyvärr inte. Så frågar du resgänget: `{ $prefix }berätta { $no } …`
change-ask = Ska jag ändra **#{ $no } { $title }**?
answer-ask-yes = Ska jag skriva upp dig på **#{ $no } { $title }**, { $when }?
answer-ask-maybe = Ska jag skriva att du kanske kommer till **#{ $no } { $title }**, { $when }?
answer-ask-no = Ska jag säga att du inte kommer till **#{ $no } { $title }**, { $when }?

## Asked before what was said in passing is done
pass-on-ask-host = Ska jag hälsa värden för #{ $no }, utan ditt namn: ”{ $text }”? Tryck ✅ eller svara ”ja”, annars ❌.
pass-on-ask-crew = Ska jag hälsa resgänget (#{ $no }), utan ditt namn: ”{ $text }”? Tryck ✅ eller svara ”ja”, annars ❌.
pass-on-not-for-guests = Jag är bara budbärare mellan värdar och resgänget. Fråga { $name } själv, eller i resans rum.
take-it-ask = Ska jag tacka ja till { $offer }? Tryck ✅ eller ❌, eller svara ja eller nej.
leave-it-ask = Ska jag tacka nej till { $offer }? Tryck ✅ eller ❌, eller svara ja eller nej.
offer-nights-ask = Ska jag ändra **#{ $no }**, { $kind } { $place_in }: { $before } → { $after }? Tryck ✅ eller svara ”ja”, annars ❌.
offer-people-ask = Ska jag ändra **#{ $no }**, { $kind } { $place_in }: för { $before } → för { $after }? Tryck ✅ eller svara ”ja”, annars ❌.
offer-both-ask = Ska jag ändra **#{ $no }**, { $kind } { $place_in }: { $before } → { $after }, för { $people }? Tryck ✅ eller svara ”ja”, annars ❌.
offer-withdraw-ask = Ska jag dra tillbaka det här: { $offer }? Tryck ✅ eller svara ”ja”, annars ❌.
stop-days-ask = Ska jag ändra **#{ $no } { $place }**: { $before } → { $after }? Tryck ✅ eller svara ”ja”, annars ❌.
stop-drop-ask = Ska jag ta bort { $stop }? Tryck ✅ eller svara ”ja”, annars ❌.
bed-give-back-ask = Vill du lämna tillbaka **#{ $no }**, { $kind } i { $place }, för { $nights }? Du har tackat ja, och värden håller platsen åt er. Jag tackar och säger till. Tryck ✅ eller ❌, eller svara ja eller nej.
bed-turn-down-ask = Vill du tacka nej till **#{ $no }**, { $kind } i { $place }, för { $nights }? Jag tackar värden och säger till. Tryck ✅ eller ❌, eller svara ja eller nej.
bed-give-back-none = Jag känner inte till någon sovplats ni har då, så det finns inget att lämna tillbaka. Se vad ni har: `{ $prefix }nätter`
