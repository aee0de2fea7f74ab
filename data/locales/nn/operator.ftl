# Nynorsk: berre for dei som driv meg.

status-version = Stopover { $version }, skjema { $schema }
status-counts = Rom: { $rooms } · direktechattar: { $direct } · personar: { $people } · turar i gang: { $trips }
status-outbox = Ventar på å bli sendt: { $waiting }{ $oldest } · gjeve opp det siste døgnet: { $given }
status-oldest = , det eldste sidan { $when }
status-unread = Meldingar som ventar på nøkkel: { $count }
status-next = Neste oppgåve { $left }: { $when }
status-next-none = Ingen oppgåver ventar.
status-slowed = Grensene på heimetenaren har bremsa meg det siste døgnet: { $times } førespurnader avviste, { $minutes } minutt med venting. På Synapse kan administratoren oppheve grensene for meg: `POST { $path }` med `{ $body }`.

rooms-head = { $count ->
        [one] 1 rom:
       *[other] { $count } rom:
    }
rooms-line = • { $name } `{ $id }` · { $people ->
        [one] 1 person
       *[other] { $people } personar
    } · { $sealed }{ $trip }
rooms-named = { $name } `{ $id }`
rooms-encrypted = kryptert
rooms-clear = **ikkje kryptert**
rooms-trip = {" · "}tur: { $trip }
rooms-none = Eg er ikkje i noko rom, berre i direktechattar.

leave-which = Kva rom? Skriv ID-en eller ein del av namnet: `{ $prefix }forlat Kooperativturen`. Sjå romma: `{ $prefix }rom`
leave-unknown = Eg er ikkje i noko rom som heiter «{ $typed }». Sjå romma: `{ $prefix }rom`. Etter `{ $prefix }forlat` skriv du ID-en eller ein del av namnet.
leave-several = Kva for eit: { $rooms }? Til dømes: `{ $prefix }forlat { $first }`.
leave-here = Det er chatten vi er i no. Vil du avslutte han, kan du gå ut av han sjølv.
leave-ask = Skal eg gå ut av { $name } `{ $id }`, med { $people ->
        [one] 1 person
       *[other] { $people } personar
    } i rommet{ $trip }? Svar `ja` innan 15 minutt.
leave-trip = , der påminningane for **{ $trip }** kjem
leave-done = Eg går ut av { $name } `{ $id }`.

block-who = Kven? Skriv Matrix-ID-en: `{ $prefix }blokker @spam:example.org`.
block-bot = Det er meg.
block-operator = { $id } er med på å drive meg og kan ikkje blokkerast.
blocked = { $id } er blokkert. Eg svarar ikkje på noko derifrå lenger. Opphev det: `{ $prefix }avblokker { $id }`.
blocked-already = { $id } er allereie blokkert.
blocked-owner = { $trips } går vidare utan eigaren sin.
blocked-none = Ingen er blokkerte. Slik blokkerer du nokon: `{ $prefix }blokker @spam:example.org`.
blocked-list = Blokkerte: { $people }
unblock-who = Kven? Skriv Matrix-ID-en: `{ $prefix }avblokker @spam:example.org`. Sjå kven som er blokkerte: `{ $prefix }blokker`
unblocked = { $id } er ikkje blokkert lenger.
unblocked-already = { $id } var ikkje blokkert.

outbox-none = Ingenting ventar på å bli sendt.
outbox-head = { $count ->
        [one] 1 ting ventar:
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
outbox-shed = Det var for mykje som venta på å bli sendt, så eg har droppa { $count } av dei minst viktige tinga: først mine eigne reaksjonar, så nytt til andre. Sjå kva som ventar: `{ $prefix }utboks`. Stopp den som skaper det: `{ $prefix }blokker`.

own-login = { $count ->
        [one] Kontoen min har ei innlogging til: { $logins }. Eg sender ingenting dit. Kjenner du ho ikkje, så logg ho ut og byt passord på kontoen.
       *[other] Kontoen min har fleire innloggingar: { $logins }. Eg sender ingenting dit. Er det ei du ikkje kjenner, så logg ho ut og byt passord på kontoen.
    }
