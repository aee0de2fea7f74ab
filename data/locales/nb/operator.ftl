# Bokmål: bare for dem som drifter.

status-version = Stopover { $version }, skjema { $schema }
status-counts = Rom: { $rooms } · direktechatter: { $direct } · personer: { $people } · turer i gang: { $trips }
status-outbox = Venter på å bli sendt: { $waiting }{ $oldest } · gitt opp det siste døgnet: { $given }
status-oldest = , det eldste siden { $when }
status-unread = Meldinger som venter på en nøkkel: { $count }
status-next = Neste gjøremål { $left }: { $when }
status-next-none = Ingen gjøremål venter.
status-slowed = Hjemmeserverens grenser har bremset meg det siste døgnet: { $times } avviste forespørsler, { $minutes } minutter venting. På Synapse kan administratoren oppheve grensene for meg: `POST { $path }` med `{ $body }`.

rooms-head = { $count ->
        [one] 1 rom:
       *[other] { $count } rom:
    }
rooms-line = • { $name } `{ $id }` · { $people ->
        [one] 1 person
       *[other] { $people } personer
    } · { $sealed }{ $trip }
rooms-named = { $name } `{ $id }`
rooms-encrypted = kryptert
rooms-clear = **ikke kryptert**
rooms-trip = {" · "}turen { $trip }
rooms-none = Jeg er ikke i noen rom, bare i direktechatter.

leave-which = Hvilket rom? Skriv ID-en eller en del av navnet: `{ $prefix }forlat Kooperativturen`. `{ $prefix }rom` viser alle.
leave-unknown = Jeg er ikke i noe rom som heter «{ $typed }». `{ $prefix }rom` viser alle. Til `{ $prefix }forlat` holder det med ID-en eller en del av navnet.
leave-several = Hvilket: { $rooms }? For eksempel: `{ $prefix }forlat { $first }`.
leave-here = Det er chatten vi er i nå. Vil du avslutte den, forlater du den selv.
leave-ask = Skal jeg forlate { $name } `{ $id }`, med { $people ->
        [one] 1 person
       *[other] { $people } personer
    }{ $trip }? Si `ja` innen 15 minutter.
leave-trip = , der jeg legger ut påminnelser for **{ $trip }**
leave-done = Jeg forlater { $name } `{ $id }`.

block-who = Hvem? Bruk Matrix-ID-en: `{ $prefix }blokker @spam:example.org`.
block-bot = Det er meg.
block-operator = { $id } er med på å drifte meg og kan ikke blokkeres.
blocked = { $id } er blokkert, og jeg ser bort fra alt som kommer derfra. Slik opphever du det: `{ $prefix }avblokker { $id }`.
blocked-already = { $id } er allerede blokkert.
blocked-owner = Personen eier { $trips }, som går videre likevel.
blocked-none = Ingen er blokkert. Slik blokkerer du noen: `{ $prefix }blokker @spam:example.org`.
blocked-list = Blokkert: { $people }
unblock-who = Hvem? Bruk Matrix-ID-en: `{ $prefix }avblokker @spam:example.org`. `{ $prefix }blokker` viser alle som er blokkert.
unblocked = { $id } er ikke blokkert lenger.
unblocked-already = { $id } var ikke blokkert.

outbox-none = Ingenting venter på å bli sendt.
outbox-head = { $count ->
        [one] 1 ting venter:
       *[other] { $count } ting venter:
    }
outbox-line = { $row } · { $act } · `{ $to }` · forsøk: { $attempts } · neste: { $next }{ $error }
outbox-error = {" · "}{ $error }
act-say = en melding
act-edit = en redigering
act-react = en reaksjon
act-redact = en sletting
act-join = bli med i et rom
act-decline = avslå en invitasjon
act-leave = forlate et rom
outbox-shed = Det var for mye som ventet på å bli sendt, så jeg har droppet { $count } av det minst viktige: først mine egne reaksjoner, så nytt til andre. `{ $prefix }utboks` viser hva som venter. Slik stopper du noen som står bak: `{ $prefix }blokker`.

own-login = { $count ->
        [one] Kontoen min har en innlogging til: { $logins }. Jeg sender ikke noe til den. Kjenner du den ikke, må du logge den ut og bytte passord på kontoen.
       *[other] Kontoen min har flere innlogginger: { $logins }. Jeg sender ikke noe til dem. Er det en du ikke kjenner, må du logge den ut og bytte passord på kontoen.
    }
