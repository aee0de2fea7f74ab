# Dansk: kun for operatører.

status-version = Stopover { $version }, skema { $schema }
status-counts = Rum: { $rooms } · direkte chats: { $direct } · personer: { $people } · rejser i gang: { $trips }
status-outbox = Venter på at blive sendt: { $waiting }{ $oldest } · opgivet det seneste døgn: { $given }
status-oldest = , det ældste siden { $when }
status-unread = Beskeder, hvis nøgle ikke er kommet: { $count }
status-next = Næste på tur { $left }: { $when }
status-next-none = Intet står for tur.
status-slowed = Hjemmeserverens grænser har bremset mig det seneste døgn: afvist { $times } gange, { $minutes } minutters ventetid. På Synapse kan administratoren ophæve dem for mig: `POST { $path }` med `{ $body }`.

rooms-head = { $count ->
        [one] Ét rum:
       *[other] { $count } rum:
    }
rooms-line = • { $name } `{ $id }` · { $people ->
        [one] én person
       *[other] { $people } personer
    } · { $sealed }{ $trip }
rooms-named = { $name } `{ $id }`
rooms-encrypted = krypteret
rooms-clear = **ikke krypteret**
rooms-trip = {" · "}rejse { $trip }
rooms-none = Jeg er ikke i noget rum, bortset fra direkte chats.

leave-which = Hvilket rum? Dets id, eller en del af navnet: `{ $prefix }forlad Kooperativturen`. `{ $prefix }rum` viser dem.
leave-unknown = Jeg er ikke i noget rum ”{ $typed }”. `{ $prefix }rum` viser dem, og `{ $prefix }forlad` tager et id eller en del af et navn.
leave-several = Hvilket: { $rooms }? For eksempel: `{ $prefix }forlad { $first }`.
leave-here = Det er den chat, vi er i. Forlad den selv for at afslutte den.
leave-ask = Forlad { $name } `{ $id }`, med { $people ->
        [one] én person
       *[other] { $people } personer
    } i{ $trip }? Svar `ja` inden for 15 minutter.
leave-trip = {" "}og rejsen **{ $trip }**, som pinges der
leave-done = Jeg forlader { $name } `{ $id }`.

block-who = Hvem? Med Matrix-id: `{ $prefix }bloker @spam:example.org`.
block-bot = Det er mig.
block-operator = { $id } er operatør: Hvem der er det, står i konfigurationen.
blocked = { $id } er blokeret: Jeg svarer ikke på noget derfra. `{ $prefix }afbloker { $id }` lukker ind igen.
blocked-already = { $id } er allerede blokeret.
blocked-owner = Kontoen ejer { $trips }, som fortsætter uden den.
blocked-none = Ingen er blokeret. `{ $prefix }bloker @spam:example.org` blokerer nogen.
blocked-list = Blokeret: { $people }
unblock-who = Hvem? Med Matrix-id: `{ $prefix }afbloker @spam:example.org`. `{ $prefix }bloker` viser, hvem der er blokeret.
unblocked = { $id } er ikke blokeret længere.
unblocked-already = { $id } var ikke blokeret.

outbox-none = Intet venter på at blive sendt.
outbox-head = { $count ->
        [one] Én ting venter:
       *[other] { $count } ting venter:
    }
outbox-line = { $row } · { $act } · `{ $to }` · forsøg: { $attempts } · næste: { $next }{ $error }
outbox-error = {" · "}{ $error }
act-say = en besked
act-edit = en redigering
act-react = en reaktion
act-redact = en sletning
act-join = at gå med
act-decline = at sige nej tak
act-leave = at forlade
outbox-shed = Der venter for meget på at blive sendt, så jeg har droppet { $count } af det, der betyder mindst: mine egne reaktioner, derefter nyt til andre. `{ $prefix }udbakke` viser, hvad der venter, `{ $prefix }bloker` stopper den, der står bag.

own-login = { $count ->
        [one] Bottens egen konto har et login mere: { $logins }. Jeg sender det ikke noget. Kender du det ikke, så log det ud, og skift kontoens adgangskode.
       *[other] Bottens egen konto har flere logins: { $logins }. Jeg sender dem ikke noget. Er der et, du ikke kender, så log det ud, og skift kontoens adgangskode.
    }
