# Dansk: kun for operatører.

status-version = Stopover { $version }, skema { $schema }
status-counts = Rum: { $rooms } · direkte chats: { $direct } · personer: { $people } · rejser i gang: { $trips }
status-outbox = Venter på at blive sendt: { $waiting }{ $oldest } · opgivet det seneste døgn: { $given }
status-oldest = , det ældste siden { $when }
status-unread = Beskeder, der venter på en nøgle: { $count }
status-next = Det næste er { $left }: { $when }
status-next-none = Der er ikke noget planlagt.
status-slowed = Hjemmeserverens grænser har bremset mig det seneste døgn: { $times } forespørgsler blev afvist, og jeg måtte vente { $minutes } minutter. På Synapse kan administratoren ophæve grænserne for mig: `POST { $path }` med `{ $body }`.

rooms-head = { $count ->
        [one] 1 rum:
       *[other] { $count } rum:
    }
rooms-line = • { $name } `{ $id }` · { $people ->
        [one] 1 person
       *[other] { $people } personer
    } · { $sealed }{ $trip }
rooms-named = { $name } `{ $id }`
rooms-encrypted = krypteret
rooms-clear = **ikke krypteret**
rooms-trip = {" · "}rejsen { $trip }
rooms-none = Jeg er ikke i nogen rum, kun i direkte chats.
leave-which = Hvilket rum? Skriv dets id eller en del af navnet: `{ $prefix }forlad Kooperativturen`. Se alle med `{ $prefix }rum`.
leave-unknown = Jeg er ikke i noget rum, der hedder ”{ $typed }”. Se alle med `{ $prefix }rum`. Til `{ $prefix }forlad` skal du bruge et id eller en del af et navn.
leave-several = Hvilket: { $rooms }? For eksempel: `{ $prefix }forlad { $first }`.
leave-here = Det er den chat, vi er i. Vil du afslutte den, så forlad den selv.
leave-ask = Skal jeg forlade { $name } `{ $id }`, hvor der er { $people ->
        [one] 1 person
       *[other] { $people } personer
    }{ $trip }? Skriv `ja` inden for 15 minutter.
leave-trip = , og hvor påmindelserne til **{ $trip }** kommer
leave-done = Jeg forlader { $name } `{ $id }`.

block-who = Hvem? Skriv personens Matrix-id: `{ $prefix }bloker @spam:example.org`.
block-bot = Det er mig.
block-operator = { $id } er operatør og kan ikke blokeres.
blocked = { $id } er blokeret. Jeg reagerer ikke på noget derfra. Vil du fortryde det, så skriv `{ $prefix }afbloker { $id }`.
blocked-already = { $id } er allerede blokeret.
blocked-owner = Kontoen ejer { $trips }, som fortsætter uden den.
blocked-none = Ingen er blokeret. Sådan blokerer du nogen: `{ $prefix }bloker @spam:example.org`.
blocked-list = Blokeret: { $people }
unblock-who = Hvem? Skriv personens Matrix-id: `{ $prefix }afbloker @spam:example.org`. Se alle, der er blokeret, med `{ $prefix }bloker`.
unblocked = { $id } er ikke blokeret længere.
unblocked-already = { $id } var ikke blokeret.

outbox-none = Der er ikke noget, der venter på at blive sendt.
outbox-head = { $count ->
        [one] 1 ting venter:
       *[other] { $count } ting venter:
    }
outbox-line = { $row } · { $act } · `{ $to }` · forsøg: { $attempts } · næste: { $next }{ $error }
outbox-error = {" · "}{ $error }
act-say = en besked
act-edit = en redigering
act-react = en reaktion
act-redact = en sletning
act-join = gå ind i et rum
act-decline = sige nej til en invitation
act-leave = forlade et rum
outbox-shed = Der var for meget, der ventede på at blive sendt, så jeg har droppet { $count } af de mindst vigtige ting: først mine egne reaktioner, så nyt til andre. Se, hvad der venter, med `{ $prefix }udbakke`. Er det nogen, der er skyld i det, kan du stoppe dem: `{ $prefix }bloker`.
own-login = { $count ->
        [one] Der er et andet login på min konto: { $logins }. Jeg sender det ikke noget. Kender du det ikke, så log det ud, og skift adgangskode til kontoen.
       *[other] Der er andre logins på min konto: { $logins }. Jeg sender dem ikke noget. Er der et, du ikke kender, så log det ud, og skift adgangskode til kontoen.
    }
