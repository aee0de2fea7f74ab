# Bokmål: bare for dem som drifter.

status-version = Stopover { $version }, skjema { $schema }
status-counts = Rom: { $rooms } · direktechatter: { $direct } · personer: { $people } · turer i gang: { $trips }
status-outbox = Venter på å bli sendt: { $waiting }{ $oldest } · gitt opp det siste døgnet: { $given }
status-oldest = , det eldste siden { $when }
status-unread = Meldinger der nøkkelen ikke har kommet: { $count }
status-next = Neste gjøremål { $left }: { $when }
status-next-none = Ingen gjøremål venter.
status-slowed = Grensene på hjemmeserveren har bremset meg det siste døgnet: avvist { $times } ganger, { $minutes } minutters venting. På Synapse kan administratoren oppheve dem for meg: `POST { $path }` med `{ $body }`.

rooms-head = { $count ->
        [one] Ett rom:
       *[other] { $count } rom:
    }
rooms-line = • { $name } `{ $id }` · { $people ->
        [one] én person
       *[other] { $people } personer
    } · { $sealed }{ $trip }
rooms-named = { $name } `{ $id }`
rooms-encrypted = kryptert
rooms-clear = **ikke kryptert**
rooms-trip = {" · "}tur { $trip }
rooms-none = Jeg er ikke i noe rom, utenom direktechatter.

leave-which = Hvilket rom? ID-en, eller en del av navnet: `{ $prefix }forlat Kooperativturen`. `{ $prefix }rom` lister dem opp.
leave-unknown = Jeg er ikke i noe rom «{ $typed }». `{ $prefix }rom` lister dem opp, og `{ $prefix }forlat` tar en ID eller en del av et navn.
leave-several = Hvilket: { $rooms }? For eksempel: `{ $prefix }forlat { $first }`.
leave-here = Det er chatten vi er i. For å avslutte den, kan du forlate den selv.
leave-ask = Forlate { $name } `{ $id }`, med { $people ->
        [one] én person
       *[other] { $people } personer
    } i rommet{ $trip }? Si `ja` innen 15 minutter.
leave-trip = {" "}og turen **{ $trip }**, som får varsler der
leave-done = Jeg forlater { $name } `{ $id }`.

block-who = Hvem? Med Matrix-ID: `{ $prefix }blokker @spam:example.org`.
block-bot = Det er meg.
block-operator = { $id } er med på å drifte meg: Det er konfigurasjonen som sier hvem.
blocked = { $id } er blokkert: Jeg svarer ikke på noe derfra. `{ $prefix }avblokker { $id }` slipper inn igjen.
blocked-already = { $id } er allerede blokkert.
blocked-owner = Eier { $trips }, som går videre uten eieren.
blocked-none = Ingen er blokkert. `{ $prefix }blokker @spam:example.org` blokkerer noen.
blocked-list = Blokkert: { $people }
unblock-who = Hvem? Med Matrix-ID: `{ $prefix }avblokker @spam:example.org`. `{ $prefix }blokker` lister opp hvem som er blokkert.
unblocked = { $id } er ikke blokkert lenger.
unblocked-already = { $id } var ikke blokkert.

outbox-none = Ingenting venter på å bli sendt.
outbox-head = { $count ->
        [one] Én ting venter:
       *[other] { $count } ting venter:
    }
outbox-line = { $row } · { $act } · `{ $to }` · forsøk: { $attempts } · neste: { $next }{ $error }
outbox-error = {" · "}{ $error }
act-say = en melding
act-edit = en redigering
act-react = en reaksjon
act-redact = en sletting
act-join = å bli med
act-decline = å takke nei
act-leave = å forlate
outbox-shed = Det er for mye som venter på å bli sendt, så jeg har droppet { $count } av det som betyr minst: mine egne reaksjoner, så nytt til andre. `{ $prefix }utboks` viser hva som venter, `{ $prefix }blokker` stopper den som står bak.

own-login = { $count ->
        [one] Botens egen konto har en innlogging til: { $logins }. Jeg sender den ingenting. Kjenner du den ikke, logg den ut og bytt passord på kontoen.
       *[other] Botens egen konto har flere innlogginger: { $logins }. Jeg sender dem ingenting. Er det en du ikke kjenner, logg den ut og bytt passord på kontoen.
    }
