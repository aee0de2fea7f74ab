# Svenska: bara för operatörer.

status-version = Stopover { $version }, schema { $schema }
status-counts = Rum: { $rooms } · direktchattar: { $direct } · personer: { $people } · pågående resor: { $trips }
status-outbox = Väntar på att skickas: { $waiting }{ $oldest } · uppgivna det senaste dygnet: { $given }
status-oldest = , det äldsta sedan { $when }
status-unread = Meddelanden som väntar på en nyckel: { $count }
status-next = Nästa på tur { $left }: { $when }
status-next-none = Inget är på tur.
status-slowed = Hemserverns gränser har bromsat mig det senaste dygnet: { $times } nekade anrop, { $minutes } minuters väntan. På Synapse kan administratören lyfta gränserna för mig: `POST { $path }` med `{ $body }`.

rooms-head = { $count ->
        [one] 1 rum:
       *[other] { $count } rum:
    }
rooms-line = • { $name } `{ $id }` · { $people ->
        [one] 1 person
       *[other] { $people } personer
    } · { $sealed }{ $trip }
rooms-named = { $name } `{ $id }`
rooms-encrypted = krypterat
rooms-clear = **inte krypterat**
rooms-trip = {" · "}resan { $trip }
rooms-none = Jag är inte i några rum, bara i direktchattar.

leave-which = Vilket rum? Skriv dess id eller en del av namnet: `{ $prefix }lämna Kooperativresan`. Se alla: `{ $prefix }rum`
leave-unknown = Jag är inte i något rum som heter ”{ $typed }”. Se alla: `{ $prefix }rum`. Till `{ $prefix }lämna` räcker ett id eller en del av namnet.
leave-several = Vilket menar du: { $rooms }? Till exempel: `{ $prefix }lämna { $first }`.
leave-here = Det är chatten vi är i. Lämna den själv om du vill avsluta den.
leave-ask = Ska jag lämna { $name } `{ $id }`, där det är { $people ->
        [one] 1 person
       *[other] { $people } personer
    }{ $trip }? Svara `ja` inom 15 minuter.
leave-trip = {" "}och där jag påminner om **{ $trip }**
leave-done = Jag lämnar { $name } `{ $id }`.

block-who = Vem? Ange Matrix-id: `{ $prefix }blockera @spam:example.org`.
block-bot = Det är ju jag.
block-operator = { $id } är operatör och kan inte blockeras.
blocked = { $id } är blockerad: jag bryr mig inte om något därifrån. Vill du häva det: `{ $prefix }avblockera { $id }`.
blocked-already = { $id } är redan blockerad.
blocked-owner = Kontot äger { $trips }, som går vidare ändå.
blocked-none = Ingen är blockerad. Så blockerar du någon: `{ $prefix }blockera @spam:example.org`.
blocked-list = Blockerade: { $people }
unblock-who = Vem? Ange Matrix-id: `{ $prefix }avblockera @spam:example.org`. Se alla som är blockerade: `{ $prefix }blockera`
unblocked = { $id } är inte blockerad längre.
unblocked-already = { $id } var inte blockerad.

outbox-none = Inget väntar på att skickas.
outbox-head = { $count ->
        [one] 1 sak väntar:
       *[other] { $count } saker väntar:
    }
outbox-line = { $row } · { $act } · `{ $to }` · försök: { $attempts } · nästa: { $next }{ $error }
outbox-error = {" · "}{ $error }
act-say = ett meddelande
act-edit = en redigering
act-react = en reaktion
act-redact = en radering
act-join = gå med
act-decline = tacka nej
act-leave = lämna
outbox-shed = För mycket väntade på att skickas, så jag har slängt { $count } av det minst viktiga: mina egna reaktioner först, sedan nyheter till andra. Se vad som väntar: `{ $prefix }utkorg`. Stoppa den som ligger bakom: `{ $prefix }blockera`

own-login = { $count ->
        [one] Mitt konto är inloggat på ett ställe till: { $logins }. Jag skickar inget dit. Känner du inte igen det, logga ut det och byt lösenord på kontot.
       *[other] Mitt konto är inloggat på flera ställen: { $logins }. Jag skickar inget dit. Är det något du inte känner igen, logga ut det och byt lösenord på kontot.
    }
