# Svenska: redigeringar, raderingar, reaktioner, svar; förslag; det som inte går att läsa.

## Redigeringar och raderingar

edit-other-kind = Det meddelandet gäller #{ $no }, som inte kan bli något annat. Skicka det här som ett nytt meddelande.
edit-kept = Då får #{ $no } vara som förut.
edit-left = Jag hittar inte #{ $no } i meddelandet längre, så jag låter det vara som förut. Vill du ta bort det: `{ $prefix }radera { $no }`.
edit-gone = Det du lade till med det meddelandet är redan borta. Skicka ett nytt.
edit-deed = Det som meddelandet ledde till går inte att ändra genom att redigera det. Skicka ett nytt om det är något annat du vill.
edit-taken-back = Det är borttaget, eftersom meddelandet säger något annat nu.
edit-offer-over = #{ $no } är över och får vara som förut. Gäller det andra nätter, skicka ett nytt meddelande.
edit-asks-crew = Resgänget har tackat ja till #{ $no } för { $nights }, så jag frågar dem först. Tills de säger ja får det vara som förut.
edit-asked-for-crew = **{ $trip }:** { $by } vill ändra #{ $no } { $place_in }, som ni har tackat ja till för { $nights }.
edit-asked-for-crew-how = Går det bra? Tryck ✅ eller ❌ här, eller svara `ja` eller `nej`. Tills dess är #{ $no } som förut.
edit-agreed = #{ $no } är ändrat. Jag meddelar värden.
edit-agreed-for-host = Resgänget på **{ $trip }** säger ja till din ändring av #{ $no }.
edit-refused = #{ $no } får vara som förut. Jag meddelar värden.
edit-refused-for-host = Resgänget på **{ $trip }** vill hellre ha kvar ditt erbjudande #{ $no } som det var. Om det inte går för dig: `{ $prefix }dra tillbaka { $no }`.
deleted-record = Du har raderat meddelandet, så #{ $no } är borta. Jag meddelar dem som berörs.
deleted-contact = Du har raderat meddelandet, så jag har raderat #{ $no }.
deleted-kept = #{ $no } är numera ett av resgängets stopp, så det blir kvar.
deleted-answer = Okej, svaret är borttaget.
deleted-deed = Du har raderat meddelandet, men det som det ledde till gäller fortfarande.
deleted-words = Du har raderat meddelandet, så det som stod där innan gäller igen. Allt annat som det ledde till gäller fortfarande.
deleted-nothing = Du har raderat meddelandet.

offer-changed = Ändrat: { $offer }
offer-changed-for-crew = **{ $trip }:** { $by } har ändrat #{ $no }, { $kind } { $place_in }.
nights-open-again = **{ $trip }:** #{ $no } { $place_in } är ledigt igen för { $nights }.
offer-thinking = Jag låter värden för #{ $no } veta att ni fortfarande funderar.
offer-thinking-for-host = Resgänget på **{ $trip }** funderar på ditt erbjudande #{ $no }.

## Förslag

in-days = {", "}{ $days }
suggestion-line = **#{ $no }** { $place }{ $days } ({ $state }){ $why }
suggestion-open = inget svar än
suggestion-maybe = kanske
suggestion-accepted = tackat ja
suggestion-declined = inte den här gången
suggest-empty = Vart, och varför? Till exempel: `{ $prefix }föreslå Malmö 12–13 april -- kooperativets vårfest`.
suggest-place-missing = Vart? Till exempel: `{ $prefix }föreslå Malmö 12–13 april -- kooperativets vårfest`.
suggest-stop-already = Det är redan ett stopp: { $stop }
suggested = Ditt förslag: { $suggestion }
suggested-next = Jag frågar resgänget på { $trip } och hör av mig när de har svarat.
suggest-for-crew = { $by } har ett förslag till **{ $trip }**: { $suggestion }
suggest-for-crew-how = ✅ gör det till ett stopp · 🤔 fundera vidare · ❌ inte den här gången. Eller `{ $prefix }tacka ja { $no }`, `{ $prefix }tacka nej { $no }`.
suggest-days-for-maker = **{ $trip }:** { $by } undrar om { $days } passar för #{ $no } { $place }.
suggest-days-how = Tryck ✅ för ja, ❌ för nej, eller svara med egna ord.
suggest-days-asked = Jag har frågat { $name } om { $days } passar för #{ $no } { $place }, och hör av mig när jag får svar.
suggest-days-suit = { $by } säger att de här dagarna passar: { $suggestion }
suggest-days-dont-suit = { $by } säger att { $days } inte passar för #{ $no } { $place }.
suggest-days-yes = Tack! Nu vet resgänget att de här dagarna passar: { $suggestion }
suggest-days-no = Tack! Nu vet resgänget att de här dagarna inte passar för #{ $no }.
suggest-accepted = Nu är det ett stopp: { $stop }
suggest-maybe = Kanske: { $suggestion }
suggest-declined = Du har tackat nej: { $suggestion }
suggest-so-already = Så är det redan: { $suggestion }
suggest-accepted-already = #{ $no } är redan ett stopp. Resgänget kan ändra det (`{ $prefix }stopp { $no } …`) eller ta bort det.
suggest-accepted-for-maker = Goda nyheter! Resgänget på **{ $trip }** kommer: { $suggestion }. Tack!
suggest-maybe-for-maker = Resgänget på **{ $trip }** funderar på ditt förslag { $suggestion }.
suggest-declined-for-maker = Resgänget på **{ $trip }** hinner inte med ditt förslag { $suggestion }. Tack ändå!
suggest-accepted-for-crew = Resgänget har tackat ja till ett förslag: { $suggestion }
suggest-open-again = **{ $trip }:** svaret är taget tillbaka, så frågan är öppen igen: { $suggestion }
suggest-taken-back = Det här förslaget har dragits tillbaka: { $suggestion }

## Påminnelser igen

snooze-what = Svara på påminnelsen du menar: `{ $prefix }snooza 15m`.
snooze-unread = Hur länge är ”{ $typed }”? Till exempel: `{ $prefix }snooza 15m` eller `{ $prefix }snooza 2h`.
snooze-gone = Den påminnelsen finns inte längre. Lägg in en ny: `{ $prefix }påminn mig 15m te`.
about-meetup = #{ $no } { $title }
about-stop = #{ $no }, stoppet { $place_in }
about-offer = #{ $no }, erbjudandet { $place_in }
about-suggestion = #{ $no }, förslaget { $place }
about-and = { $what }: { $text }

## Det som inte går att läsa

keyless-1 = Jag kan inte läsa ditt meddelande än, för jag har inte fått nyckeln till det. Kommer den så svarar jag.
keyless-2 = Skicka det igen. Om det inte hjälper, logga ut ur din app och in igen. Vissa appar skickar bara nycklar till verifierade enheter: gör din det, verifiera mig eller stäng av det för det här rummet.
unsealed = Den här chatten är krypterad, men det meddelandet var det inte. Därför har jag struntat i det: någon annan kan ha skrivit det. Skicka det från en app som krypterar här.
unverified-login = Jag kan inte se om det meddelandet kom från en verifierad inloggning. Därför har jag struntat i det: någon annan kan ha loggat in som du. Verifiera inloggningen från en enhet du litar på, eller skicka meddelandet från en som är verifierad.
new-login = { $count ->
        [one] En av dina inloggningar är inte verifierad, så jag skickar inget till den och gör inget den ber om: { $logins }. Verifiera den från en enhet du litar på. Är den inte din, logga ut den och byt lösenord.
       *[other] Några av dina inloggningar är inte verifierade, så jag skickar inget till dem och gör inget de ber om: { $logins }. Verifiera dem från en enhet du litar på. Är någon av dem inte din, logga ut den och byt lösenord.
    }
forged = Jag fick ett meddelande i ditt namn från en hemserver, men ingen av dina enheter har skrivit det. Jag har struntat i det. Säg till dem som driver din hemserver och dem som driver mig: en av de två servrarna ljuger eller är trasig.

## Vem som menas

people-unclear = Jag är osäker på vem du menar: det du skrev stämmer inte med länkarna i det ({ $ids }). Skriv själva Matrix-id:t: `{ $prefix }{ $command } @lars:example.org`.
people-further = { $ids } står längre fram, mitt i annan text, så jag har inte gjort något. Skriv alla du menar direkt efter kommandot: `{ $prefix }{ $command } @lars:example.org`.

card-gone = #{ $no } finns inte längre, så det finns inget kvar att svara på.
card-trip-over = **{ $trip }** är över, så det går inte att svara på det här längre.
change-before = Förut: { $what }
change-after = Nu: { $what }
change-would-be = Nytt: { $what }
change-people = för { $people ->
        [one] 1 person
       *[other] { $people } personer
    }
change-note = ”{ $note }”
change-none = ingen kommentar
change-no-place = ingen plats än
change-no-days = inga datum än
change-certain = säkert
change-uncertain = inte säkert
edit-asked-loses = Då blir ni av med { $nights }.
change-by-host = värden
