# Svenska: redigeringar, raderingar, reaktioner, svar; förslag; det som inte går att läsa.

## Redigeringar och raderingar

edit-other-kind = Det här meddelandet skapade #{ $no }, som är något annat. Skriv ett nytt meddelande för det, tack.
edit-kept = Så #{ $no } får vara som förut.
edit-left = Jag läser inte längre något i det som skapar #{ $no }, så det får vara som förut. `{ $prefix }avlys { $no }` tar tillbaka det.
edit-gone = Det som det här meddelandet skapade har redan tagits tillbaka. Skriv ett nytt meddelande, tack.
edit-deed = Det som meddelandet gjorde är gjort: en redigering kan inte ångra det. Skriv ett nytt meddelande för något annat, tack.
edit-taken-back = Tillbakataget, eftersom meddelandet säger något annat nu.
edit-offer-over = #{ $no } är över, och får vara som det var. Skriv ett nytt meddelande för andra nätter, tack.
edit-asks-crew = #{ $no } är accepterat för { $nights }, så jag frågar resgänget först. Tills de säger ja är det som förut.
edit-asked-for-crew = **{ $trip }:** { $by } vill gärna ändra #{ $no } i { $place }, som ni har tackat ja till för { $nights }.
edit-asked-for-crew-how = Går det bra? ✅ eller ❌ här, eller svara `ja` eller `nej`. Tills dess är #{ $no } som förut.
edit-agreed = #{ $no } är ändrat; värden får veta.
edit-agreed-for-host = Din ändring av #{ $no } går bra för **{ $trip }**.
edit-refused = #{ $no } får vara som förut; värden får veta.
edit-refused-for-host = **{ $trip }** behåller hellre ditt erbjudande #{ $no } som det var. `{ $prefix }återta { $no }` tar tillbaka det om det inte går.
deleted-record = Meddelandet raderades, så #{ $no } är tillbakataget. De som berörs får veta.
deleted-contact = Meddelandet raderades, så #{ $no } är glömt.
deleted-kept = #{ $no } har blivit ett stopp för resgänget, så det står kvar.
deleted-answer = Tillbakataget.
deleted-deed = Meddelandet raderades. Det som det gjorde är fortfarande gjort.
deleted-words = Meddelandet raderades: orden i det är borta, och det som stod där innan gäller igen. Det andra som det gjorde är fortfarande gjort.
deleted-nothing = Meddelandet raderades.

offer-changed = Ändrat: { $offer }
offer-changed-for-crew = **{ $trip }:** { $by } har ändrat #{ $no }, { $kind } i { $place }.
nights-open-again = **{ $trip }:** #{ $no } i { $place } är öppet igen för { $nights }.
offer-thinking = Värden för #{ $no } får veta att ni funderar på saken.
offer-thinking-for-host = **{ $trip }** funderar på ditt erbjudande #{ $no }.

## Förslag

in-days = {", "}{ $days }
suggestion-line = **#{ $no }** { $place }{ $days } ({ $state }){ $why }
suggestion-open = föreslaget
suggestion-maybe = kanske
suggestion-accepted = antaget
suggestion-declined = inte den här gången
suggest-empty = Vart, och varför? Till exempel: `{ $prefix }föreslå Malmö 12–13 april -- kooperativets vårfest`.
suggest-place-missing = Vart? Till exempel: `{ $prefix }föreslå Malmö 12–13 april -- kooperativets vårfest`.
suggest-stop-already = Det ligger redan på vägen: { $stop }
suggested = Föreslaget: { $suggestion }
suggested-next = Resgänget på { $trip } får frågan, och du får veta vad det blir av det.
suggest-for-crew = { $by } föreslår för **{ $trip }**: { $suggestion }
suggest-for-crew-how = ✅ gör det till ett stopp, 🤔 funderar på det, ❌ avböjer; eller `{ $prefix }acceptera { $no }`, `{ $prefix }avböj { $no }`.
suggest-days-for-maker = För **{ $trip }** frågar { $by } om { $days } passar för #{ $no } { $place }.
suggest-days-how = ✅ ja, ❌ nej. Eller svara med dina egna ord.
suggest-days-asked = Jag har frågat { $name } om { $days } passar för #{ $no } { $place }. Du får höra svaret.
suggest-days-suit = { $by } säger att de här dagarna passar: { $suggestion }
suggest-days-dont-suit = { $by } säger att { $days } inte passar för #{ $no } { $place }.
suggest-days-yes = Tack! Nu vet resgänget att de här dagarna passar: { $suggestion }
suggest-days-no = Tack! Nu vet resgänget att de här dagarna inte passar för #{ $no }.
suggest-accepted = Nu är det ett stopp: { $stop }
suggest-maybe = Kanske: { $suggestion }
suggest-declined = Avböjt, med ett tack: { $suggestion }
suggest-so-already = Så är det redan: { $suggestion }
suggest-accepted-already = #{ $no } är ett stopp vid det här laget: resgänget kan ändra det, `{ $prefix }stopp { $no } …`, eller stryka det.
suggest-accepted-for-maker = **{ $trip }** antar ditt förslag { $suggestion }. Tack!
suggest-maybe-for-maker = **{ $trip }** funderar på ditt förslag { $suggestion }.
suggest-declined-for-maker = **{ $trip }** får inte till ditt förslag { $suggestion }. Tack ändå!
suggest-accepted-for-crew = Antaget åt er alla: { $suggestion }
suggest-open-again = **{ $trip }:** svaret togs tillbaka, så det här är öppet igen: { $suggestion }
suggest-taken-back = Tillbakataget av den som föreslog det: { $suggestion }

## Påminnelser igen

snooze-what = Svara på en påminnelse med det: `{ $prefix }snooza 15m`.
snooze-unread = Jag får inte ut någon tid av ”{ $typed }”. `{ $prefix }snooza 15m` och `{ $prefix }snooza 2h` fungerar.
snooze-gone = Den påminnelsen finns inte längre. `{ $prefix }påminn mig 15m te` ställer in en ny.
about-meetup = #{ $no } { $title }
about-stop = #{ $no }, stoppet i { $place }
about-offer = #{ $no }, erbjudandet i { $place }
about-suggestion = #{ $no }, förslaget { $place }
about-and = { $what }: { $text }

## Det som inte går att läsa

keyless-1 = Jag kan inte läsa ditt meddelande: nyckeln till det har inte nått mig. Jag svarar på det om nyckeln ändå kommer.
keyless-2 = Det här hjälper: skriv det igen; om det inte går, logga ut och in en gång i din app. Vissa appar skickar nycklar bara till verifierade enheter: verifiera mig då, eller stäng av det för det här rummet.
unsealed = Meddelandet kom okrypterat fast den här chatten är krypterad, så jag gör inget med det: på vägen kan vem som helst ha skrivit det. Skicka det från en app som krypterar här, tack.
unverified-login = Jag kan inte se att det här meddelandet kom från en verifierad inloggning av dig, så jag gör inget med det: någon annan kan ha loggat in som du. Verifiera inloggningen från en enhet du litar på, eller skriv det igen från en som är verifierad.
new-login = { $count ->
        [one] En av dina inloggningar är inte verifierad, så jag skickar inget till den och gör inte det den ber om: { $logins }. Verifiera den från en enhet du litar på. Är den inte din, logga ut den och byt lösenord.
       *[other] Några av dina inloggningar är inte verifierade, så jag skickar inget till dem och gör inte det de ber om: { $logins }. Verifiera dem från en enhet du litar på. Är någon inte din, logga ut den och byt lösenord.
    }
forged = En server gav mig ett meddelande i ditt namn som ingen av dina enheter har skrivit. Jag gjorde inget med det. Säg till dem som sköter din server och dem som sköter mig: en av de två servrarna ljuger eller har ett fel.

## Vem som menas

people-unclear = Jag ser inte vem du menar: det du skrev stämmer inte med länkarna i det ({ $ids }). Skriv själva Matrix-id:t: `{ $prefix }{ $command } @lars:example.org`.
people-further = { $ids } står längre ner, mitt i annan text, så jag gjorde ingenting. Skriv alla du menar direkt efter kommandot: `{ $prefix }{ $command } @lars:example.org`.

card-gone = #{ $no } har tagits tillbaka, så det finns inget kvar att svara på.
card-trip-over = **{ $trip }** är över, så det går inte att svara på det här längre.
change-before = Förut: { $what }
change-after = Nu: { $what }
change-would-be = Nytt: { $what }
change-people = för { $people ->
        [one] en
       *[other] { $people }
    }
change-note = ”{ $note }”
change-none = ingen anteckning
change-no-place = ingen plats än
change-no-days = inga datum än
change-certain = säkert
change-uncertain = inte säkert
edit-asked-loses = Då blir ni av med { $nights }.
change-by-host = värden
