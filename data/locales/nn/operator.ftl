# Nynorsk: berre for dei som driv meg.

status-version = Stopover { $version }, skjema { $schema }
status-counts = Rom: { $rooms } · direktechattar: { $direct } · personar: { $people } · turar i gang: { $trips }
status-outbox = Ventar på å bli sendt: { $waiting }{ $oldest } · gjeve opp det siste døgnet: { $given }
status-oldest = , det eldste sidan { $when }
status-unread = Meldingar der nøkkelen ikkje har kome: { $count }
status-next = Neste gjeremål { $left }: { $when }
status-next-none = Ingen gjeremål ventar.
status-slowed = Grensene på heimetenaren har bremsa meg det siste døgnet: avvist { $times } gonger, { $minutes } minutt med venting. På Synapse kan administratoren ta dei bort for meg: `POST { $path }` med `{ $body }`.

rooms-head = { $count ->
        [one] Eitt rom:
       *[other] { $count } rom:
    }
rooms-line = • { $name } `{ $id }` · { $people ->
        [one] éin person
       *[other] { $people } personar
    } · { $sealed }{ $trip }
rooms-named = { $name } `{ $id }`
rooms-encrypted = kryptert
rooms-clear = **ikkje kryptert**
rooms-trip = {" · "}tur { $trip }
rooms-none = Eg er ikkje i noko rom, utanom direktechattar.

leave-which = Kva rom? ID-en, eller ein del av namnet: `{ $prefix }forlat Kooperativturen`. `{ $prefix }rom` listar dei opp.
leave-unknown = Eg er ikkje i noko rom «{ $typed }». `{ $prefix }rom` listar dei opp, og `{ $prefix }forlat` tek ein ID eller ein del av eit namn.
leave-several = Kva for eit: { $rooms }? Til dømes: `{ $prefix }forlat { $first }`.
leave-here = Det er chatten vi er i. For å avslutte han, kan du gå ut av han sjølv.
leave-ask = Gå ut av { $name } `{ $id }`, med { $people ->
        [one] éin person
       *[other] { $people } personar
    } i rommet{ $trip }? Sei `ja` innan 15 minutt.
leave-trip = {" "}og turen **{ $trip }**, som får varsel der
leave-done = Eg går ut av { $name } `{ $id }`.

block-who = Kven? Med Matrix-ID: `{ $prefix }blokker @spam:example.org`.
block-bot = Det er meg.
block-operator = { $id } er med på å drive meg: Det er konfigurasjonen som seier kven.
blocked = { $id } er blokkert: Eg svarar ikkje på noko derifrå. `{ $prefix }avblokker { $id }` slepper inn igjen.
blocked-already = { $id } er allereie blokkert.
blocked-owner = Eig { $trips }, som går vidare utan eigaren.
blocked-none = Ingen er blokkerte. `{ $prefix }blokker @spam:example.org` blokkerer nokon.
blocked-list = Blokkerte: { $people }
unblock-who = Kven? Med Matrix-ID: `{ $prefix }avblokker @spam:example.org`. `{ $prefix }blokker` listar opp kven som er blokkerte.
unblocked = { $id } er ikkje blokkert lenger.
unblocked-already = { $id } var ikkje blokkert.

outbox-none = Ingenting ventar på å bli sendt.
outbox-head = { $count ->
        [one] Éin ting ventar:
       *[other] { $count } ting ventar:
    }
outbox-line = { $row } · { $act } · `{ $to }` · forsøk: { $attempts } · neste: { $next }{ $error }
outbox-error = {" · "}{ $error }
act-say = ei melding
act-edit = ei redigering
act-react = ein reaksjon
act-redact = ei sletting
act-join = å bli med
act-decline = å takke nei
act-leave = å gå ut
outbox-shed = Det er for mykje som ventar på å bli sendt, så eg har droppa { $count } av det som trengst minst: mine eigne reaksjonar, så nytt til andre. `{ $prefix }utboks` viser kva som ventar, `{ $prefix }blokker` stoppar den som står bak.

own-login = { $count ->
        [one] Kontoen til boten har ei innlogging til: { $logins }. Eg sender ho ingenting. Kjenner du ho ikkje, så logg ho ut og byt passord på kontoen.
       *[other] Kontoen til boten har fleire innloggingar: { $logins }. Eg sender dei ingenting. Er det ei du ikkje kjenner, så logg ho ut og byt passord på kontoen.
    }
