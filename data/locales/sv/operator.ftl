# Svenska: bara för operatörer.

status-version = Stopover { $version }, schema { $schema }
status-counts = Rum: { $rooms } · direktchattar: { $direct } · personer: { $people } · pågående resor: { $trips }
status-outbox = Väntar på att skickas: { $waiting }{ $oldest } · uppgivet det senaste dygnet: { $given }
status-oldest = , det äldsta sedan { $when }
status-unread = Meddelanden vars nyckel inte har kommit: { $count }
status-next = Nästa på tur { $left }: { $when }
status-next-none = Inget är på tur.
status-slowed = Hemserverns gränser har bromsat mig det senaste dygnet: nekad { $times } gånger, { $minutes } minuters väntan. På Synapse kan administratören ta bort dem för mig: `POST { $path }` med `{ $body }`.

rooms-head = { $count ->
        [one] Ett rum:
       *[other] { $count } rum:
    }
rooms-line = • { $name } `{ $id }` · { $people ->
        [one] en person
       *[other] { $people } personer
    } · { $sealed }{ $trip }
rooms-named = { $name } `{ $id }`
rooms-encrypted = krypterat
rooms-clear = **inte krypterat**
rooms-trip = {" · "}resa { $trip }
rooms-none = Jag är inte i något rum, bortsett från direktchattar.

leave-which = Vilket rum? Dess id, eller en del av namnet: `{ $prefix }lämna Kooperativresan`. `{ $prefix }rum` listar dem.
leave-unknown = Jag är inte i något rum ”{ $typed }”. `{ $prefix }rum` listar dem, och `{ $prefix }lämna` tar ett id eller en del av ett namn.
leave-several = Vilket: { $rooms }? Till exempel: `{ $prefix }lämna { $first }`.
leave-here = Det är chatten vi är i. Lämna den själv för att avsluta den.
leave-ask = Lämna { $name } `{ $id }`, med { $people ->
        [one] en person
       *[other] { $people } personer
    } i{ $trip }? Svara `ja` inom 15 minuter.
leave-trip = {" "}och resan **{ $trip }**, som pingas där
leave-done = Jag lämnar { $name } `{ $id }`.

block-who = Vem? Med Matrix-id: `{ $prefix }blockera @spam:example.org`.
block-bot = Det är jag.
block-operator = { $id } är operatör: vilka som är det står i konfigurationen.
blocked = { $id } är blockerad: jag svarar inte på något därifrån. `{ $prefix }avblockera { $id }` släpper in igen.
blocked-already = { $id } är redan blockerad.
blocked-owner = Kontot äger { $trips }, som går vidare utan det.
blocked-none = Ingen är blockerad. `{ $prefix }blockera @spam:example.org` blockerar någon.
blocked-list = Blockerade: { $people }
unblock-who = Vem? Med Matrix-id: `{ $prefix }avblockera @spam:example.org`. `{ $prefix }blockera` listar vilka som är blockerade.
unblocked = { $id } är inte blockerad längre.
unblocked-already = { $id } var inte blockerad.

outbox-none = Inget väntar på att skickas.
outbox-head = { $count ->
        [one] En sak väntar:
       *[other] { $count } saker väntar:
    }
outbox-line = { $row } · { $act } · `{ $to }` · försök: { $attempts } · nästa: { $next }{ $error }
outbox-error = {" · "}{ $error }
act-say = ett meddelande
act-edit = en redigering
act-react = en reaktion
act-redact = en radering
act-join = att gå med
act-decline = att tacka nej
act-leave = att lämna
outbox-shed = För mycket väntar på att skickas, så jag har släppt { $count } av det som behövs minst: mina egna reaktioner, sedan nytt till andra. `{ $prefix }utkorg` visar vad som väntar, `{ $prefix }blockera` stoppar den som ligger bakom.

own-login = { $count ->
        [one] Bottens eget konto har en inloggning till: { $logins }. Jag skickar inget till den. Om du inte känner till den, logga ut den och byt lösenord på kontot.
       *[other] Bottens eget konto har fler inloggningar: { $logins }. Jag skickar inget till dem. Är det någon du inte känner till, logga ut den och byt lösenord på kontot.
    }
