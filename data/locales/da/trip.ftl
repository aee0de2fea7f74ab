# Dansk: rejser og stop.

no-trip = Du er ikke med på nogen rejse her endnu. Sådan starter du en: `{ $prefix }rejse ny Nordpå med tog 6.–19. april`.
room-not-linked = Dette rum er ikke koblet til en rejse endnu. Ejer du en, kan du koble den til her: `{ $sign }rejse tilkobl`. Vil du starte en ny, så skriv `{ $prefix }rejse ny TITEL`.
which-trip = Hvilken rejse: { $trips }? For eksempel: `{ $prefix }rejse vælg { $first }`.
which-trip-twin = { $trip }{ $days } – `{ $prefix }rejse vælg #{ $no }`
for-trip = Det gælder **{ $trip }**:
trip-by = { $title } ({ $owner })
trip-by-no = { $title } ({ $owner }, #{ $no })
trip-by-choice = { $trip } – `{ $prefix }rejse vælg #{ $no }`
trip-ended = { $trip } er afsluttet. Du kan se den, men ikke ændre den.
trip-full = Der er ikke plads til mere på denne rejse (højst { $count } ting).
guest-full = Du har tilføjet { $count } ting til denne rejse, og flere kan en gæst ikke tilføje. Holdet kan tilføje flere.
no-such-trip = Jeg kan ikke finde nogen rejse, der hedder ”{ $typed }”. Se dine rejser med `{ $prefix }rejser`.
trip-what = Jeg kender ikke `rejse { $typed }`. Se rejsen med `{ $prefix }rejse`, og se, hvad man kan skrive, med `{ $prefix }hjælp rejse`.
trip-name-missing = Hvilken? Se dem med `{ $prefix }rejser`, og skift sådan: `{ $prefix }rejse vælg NAVN`.
trip-not-allowed = Det er kun nogle, der kan starte rejser her. Spørg dem, der driver mig.
trip-title-missing = Hvad hedder den? For eksempel: `{ $prefix }rejse ny Nordpå med tog 6.–19. april`.
trip-title-id = Med et Matrix-id i titlen ser det ud, som om rejsen er den persons. Skriv titlen uden id’et.
trip-past = Den periode er allerede forbi. For eksempel: `{ $prefix }rejse ny Nordpå med tog 6.–19. april`.
trip-title-taken = Du har allerede en rejse, der hedder ”{ $title }”. Vælg en anden titel, eller afslut den gamle først: `{ $prefix }rejse afslut`.
too-many-trips = Du har { $count } rejser i gang, og flere kan man ikke have. Sådan afslutter du en: `{ $prefix }rejse afslut`.
trip-started = Så har du en ny rejse: **{ $title }**{ $days }.
trip-next-direct = Tilføj stop: `{ $prefix }stop Oslo 6.–9. april`. Vil du koble et rum til den, så skriv `{ $sign }rejse tilkobl` i rummet.
trip-next-room = Jeg skriver påmindelser her i rummet. Tilføj stop: `{ $prefix }stop Oslo 6.–9. april`.
trip-used = Fra nu af taler vi om **{ $trip }**.
trip-used-others = Der er andre med samme navn: { $trips }.
trip-twin = Du kan se andre rejser med samme navn: { $trips }. Jeg skriver ejerens navn ved hver af dem, så du kan kende forskel.
use-in-direct-chat = Et rum har kun én rejse. Du kan skifte i en direkte chat med mig eller koble rummet til en anden rejse: `{ $sign }rejse tilkobl NAVN`.
trip-head = **{ $title }**{ $days }{ $ended }
trip-is-ended = {" "}(afsluttet)
trip-current = {" "}← den her
trip-crew = På holdet: { $crew }
trip-about = Om rejsen: { $text }
trip-topics = Emner: { $text }
trip-reach = Sådan får man fat i os: { $text }
trip-seeks = Vi leder efter: { $text }
trip-donate = Støt os: { $text }
trip-rooms = Koblede rum: { $rooms }
trip-is-open = Åben: Alle, der skriver med mig, kan finde denne rejse.
trip-is-unlisted = Skjult: Kun holdet, værterne og folk i et koblet rum kan finde den. Sådan åbner du den: `{ $prefix }rejse åben`.
trip-counts = { $stops ->
        [0] Ingen stop endnu
        [one] 1 stop
       *[other] { $stops } stop
    } (`{ $prefix }rute`), { $offers ->
        [0] ingen tilbud
        [one] 1 tilbud
       *[other] { $offers } tilbud
    } om soveplads, { $meetups ->
        [0] ingen kommende træf
        [one] 1 kommende træf
       *[other] { $meetups } kommende træf
    } (`{ $prefix }program`).
trip-text-none = Der står ikke noget endnu. Holdet kan skrive det: `{ $prefix }rejse om Med tog til hostingkooperativer`.
trip-text-cleared = Slettet.
trips-head = { $count ->
        [one] 1 rejse:
       *[other] { $count } rejser:
    }
trips-line = • { $title }{ $days }{ $ended }{ $mark }
trips-none = Der er ingen rejser endnu. Sådan starter du en: `{ $prefix }rejse ny Nordpå med tog 6.–19. april`.

trip-end-ask = Vil du afslutte **{ $trip }**? Så kommer der ikke flere påmindelser, og intet kan ændres bagefter.{ $lost } Skriv `{ $sure }` (”ja” alene er ikke nok) inden for 15 minutter, eller tryk ✅.
trip-end-done = **{ $trip }** er afsluttet. Tak for turen!
trip-over-for-you = **{ $trip }** er slut, så der er ikke længere brug for sovepladser, og der kommer ikke flere påmindelser. Tak, fordi du var med!
trip-delete-ask = Vil du slette **{ $trip }** med alle stop, tilbud og træf, for alle?{ $lost } Skriv `{ $sure }` (”ja” alene er ikke nok) inden for 15 minutter, eller tryk ✅.
trip-delete-done = Jeg har slettet **{ $trip }** og alt i den.

crew-what = Vil du tilføje eller fjerne nogen, så skriv `{ $prefix }rejse hold tilføj @kari:example.org` eller `{ $prefix }rejse hold fjern @kari:example.org`.
crew-who = Hvem? Skriv personens Matrix-id: `{ $prefix }rejse hold tilføj @kari:example.org`.
crew-not-met = Jeg kender ikke { $name } endnu. Bed vedkommende skrive til mig eller komme ind i et rum, jeg er i, og prøv så igen.
room-without-name = et rum uden navn
crew-full = Der kan højst være { $count } personer på et hold.
crew-already = { $name } er allerede med på holdet.
crew-not-in = { $name } er ikke med på holdet.
crew-removed = { $name } er ikke længere med på holdet.
crew-removed-you = Du er ikke længere med på holdet bag **{ $trip }**.
crew-owner-stays = Ejeren bliver på holdet. Vil du afslutte rejsen, så skriv `{ $prefix }rejse afslut`.
crew-asked = Jeg har spurgt { $name } (`{ $id }`) om at være med på holdet bag **{ $trip }** og siger til, når der kommer et ja. Indtil da er alt som før. Svarfristen er { $days } dage. Vil du trække spørgsmålet tilbage, så skriv `{ $prefix }rejse hold fjern { $id }`.
crew-asked-already = Jeg har allerede spurgt { $name } (`{ $id }`). Alt er som før, indtil der kommer et ja.
crew-asked-enough = { $name } (`{ $id }`) er blevet spurgt ofte nok for nu. Prøv igen om en uge.
crew-asks-a-day = Du har spurgt { $count } personer på et døgn, og flere kan det ikke blive til. Prøv igen i morgen.
crew-request = { $by } (`{ $id }`) vil gerne have dig med på holdet bag rejsen **{ $trip }**.
crew-request-twin = Det er en anden rejse end den **{ $trip }**, du kan se i forvejen, og som { $owner } ejer. Kun titlen er den samme.
crew-request-what = Holdet rejser og planlægger sammen: Du kan se, hvem der tilbyder en soveplads, du får adresserne, og hver aften fortæller jeg dig, hvor I sover. Der ændrer sig ikke noget for dig, før du siger ja.
crew-request-how = Tryk ✅, eller skriv `ja`, hvis du vil være med. Trykker du ❌ eller skriver `nej`, får ingen det at vide. Du har { $days } dage. Vil du ikke have flere spørgsmål derfra, så skriv `{ $prefix }bloker { $id }`.
crew-request-no = Okay, du kommer ikke med på holdet bag **{ $trip }**. Ingen får det at vide.
crew-request-over = Det spørgsmål er lukket nu.
crew-request-withdrawn = Jeg har trukket spørgsmålet til { $name } (`{ $id }`) tilbage. { $name } er ikke med på holdet.
crew-request-expired = **{ $trip }:** { $name } (`{ $id }`) har ikke sagt ja og er ikke med på holdet. Spørgsmålet er lukket nu.
crew-joined = { $name } (`{ $id }`) sagde ja og er nu med på holdet bag **{ $trip }**.
crew-joined-you = Velkommen på holdet bag **{ $trip }**! Se, hvad du kan gøre: `{ $prefix }rejse vælg { $typed }`, og så `{ $prefix }hjælp`. Vil du forlade holdet, så skriv `{ $prefix }rejse forlad { $typed }`.
crew-left = { $name } (`{ $id }`) har forladt holdet bag **{ $trip }**.
crew-left-you = Du har forladt holdet bag **{ $trip }**. Du får ikke flere aftenbeskeder, og jeg sletter de adresser, jeg har sendt dig.
crew-leave-owner = **{ $trip }** er din. Overdrag den først: `{ $prefix }rejse overdrag @kari:example.org`. Eller afslut den: `{ $prefix }rejse afslut`.
crew-leave-not-in = Du er ikke med på holdet bag **{ $trip }**.
crew-leave-none = Du er ikke med på holdet bag nogen rejse.
crew-leave-unknown = Du er ikke med på holdet bag en rejse, der hedder ”{ $typed }”. Se dine rejser med `{ $prefix }rejser`.
crew-leave-which = Hvilket hold vil du forlade: { $trips }? For eksempel: `{ $prefix }rejse forlad { $first }`.
crew-leave-how = Vil du forlade holdet bag en rejse, så skriv `{ $prefix }rejse forlad`.

link-in-room = Skriv det i det rum, du vil koble til: `{ $sign }rejse tilkobl NAVN`.
no-own-trip = Du har ikke selv nogen rejse endnu. Sådan starter du en her: `{ $prefix }rejse ny Nordpå med tog 6.–19. april`.
link-which = Hvilken af dine rejser? Skriv hele navnet: `{ $sign }rejse tilkobl Nordpå med tog`. Hedder to det samme, kan du se deres numre med `{ $prefix }rejser` i vores direkte chat og for eksempel skrive `{ $sign }rejse tilkobl #3`.
room-linked = Dette rum er nu koblet til **{ $trip }**, og påmindelserne kommer her. Se ruten med `{ $prefix }rute`.
room-linked-already = Dette rum er koblet til **{ $trip }**. Kobl det fra først: `{ $sign }rejse frakobl`.
room-unlinked = Dette rum er ikke længere koblet til { $trip }, så der kommer ikke flere påmindelser her.

## Stop

stop-line = **#{ $no } { $place }**, { $days }{ $sure ->
        [sure] {""}
       *[other] {" ("}{ $certainty })
    }{ $note }
stop-line-undated = **#{ $no } { $place }**, ingen datoer endnu ({ $certainty }){ $note }
stop-with-beds = { $stop }{ $beds }{ $meetups }
stop-beds = {" · "}{ $covered ->
        [0] ingen soveplads endnu
       *[other] { $all ->
            [true] { $total ->
                [one] en soveplads
               *[other] soveplads hver nat
            }
           *[other] { $covered } af { $total } nætter med soveplads
        }
    }
stop-meetups = {" · "}{ $meetups }
stops-head = **{ $trip }**
stops-none = { $trip } har ingen stop endnu. Holdet kan tilføje et: `{ $prefix }stop Oslo 6.–9. april`.
stop-added = Nyt stop: { $stop }
stop-changed = Ændret: { $stop }
stop-dropped = Droppet: { $stop }
stop-empty = Hvilket sted, og hvornår? For eksempel: `{ $prefix }stop Oslo 6.–9. april`.
stop-place-missing = Hvilket sted? For eksempel: `{ $prefix }stop Oslo 6.–9. april`.
stop-when-missing = { $place }, fra hvornår til hvornår? For eksempel: `{ $prefix }stop { $example } 6.–9. april`, eller uden datoer: `{ $prefix }stop måske { $example }`.
stop-month-missing = ”{ $typed }” i hvilken måned? For eksempel: `{ $prefix }stop Oslo 6.–9. april`.
stop-gone-by = { $days } er allerede forbi. Mener du næste gang, så skriv årstallet: `{ $prefix }stop Oslo 6.–9. april { $year }`.
stop-open-end = Jeg skal bruge begge datoer, ikke kun ”{ $typed }”: `{ $prefix }stop Oslo 6.–9. april`.
stop-not-days = Fra hvornår til hvornår er ”{ $typed }”? For eksempel: `{ $prefix }stop Oslo 6.–9. april`.
stop-two-stays = Hvilke datoer? Skriv ét stop ad gangen: `{ $prefix }stop Oslo 6.–9. april`.
stop-twice = Det stop har I allerede: { $stop }. Sådan ændrer I det: `{ $prefix }stop { $no } 7.–9. april`.
stop-overlaps = I er et andet sted de dage: { $stop }. I kan gøre det til et måske (`{ $prefix }stop { $no } måske`), droppe det (`{ $prefix }drop { $no }`) eller gøre det nye til et måske.
stop-change-what = { $stop } – hvad skal jeg ændre? For eksempel: `{ $prefix }stop { $no } 7.–10. april måske -- med nattog`.
stop-sure-undated = #{ $no } skal have datoer, før det kan ligge fast: `{ $prefix }stop { $no } 6.–9. april bestemt`.
not-a-stop = #{ $no } er ikke et stop. Se dem med `{ $prefix }rute`.
leave-before-arrive = I kan ikke ankomme { $arrive } og rejse igen { $leave }. For eksempel: `{ $prefix }stop Oslo 6.–9. april`.
stay-too-long = Det er for lang tid til ét stop (højst { $count } nætter).
stay-too-far = Så langt frem kan jeg ikke planlægge. For eksempel: `{ $prefix }stop Oslo 6.–9. april`.
days-past = De dage er allerede forbi: { $days }.
nights-freed = { $count ->
        [one] I har ikke længere brug for en nat, som I har fået tilbudt der. Jeg giver værten besked.
       *[other] I har ikke længere brug for { $count } nætter, som I har fået tilbudt der. Jeg giver værterne besked.
    }
nights-not-needed = Planerne for **{ $trip }** er ændret, så der er ikke længere brug for dit tilbud #{ $no } { $nights }. Tusind tak alligevel!
meetup-stop-dropped = Holdet bag **{ $trip }** kommer ikke længere til { $place }, og dit træf #{ $no } { $title } ligger på de dage.
meetup-left-over = #{ $no } { $title } var planlagt til det stop og er ikke aflyst. Vil du aflyse det, så skriv `{ $prefix }aflys { $no }`.

trip-lost = {" "}I mister jeres sovepladser { $nights } og { $meetups ->
        [one] et træf, som folk kommer til
       *[other] { $meetups } træf, som folk kommer til
    }.
trip-lost-nights = {" "}I mister jeres sovepladser { $nights }.
trip-lost-meetups = {" "}Folk kommer til { $meetups ->
        [one] et af rejsens træf
       *[other] { $meetups } af rejsens træf
    }.
drop-ask = Skal jeg droppe { $stop }? I har sagt ja tak til { $offers } der, { $nights }, så jeg siger til værten, at I ikke længere har brug for det. Ja eller nej?
stop-change-ask = Skal jeg ændre det til { $stop }? I har sagt ja tak til { $offers }, { $nights }, så jeg siger til værten, at I ikke længere har brug for det. Ja eller nej?

# Et stop, der tager dage fra stoppene ved siden af.
stop-shorter = #{ $no } { $place } til { $days }
stop-shorten-ask = Det overlapper. Skal jeg forkorte { $stops }?{ $beds ->
        [0] {""}
        [one] {" "}Så giver I en nat fra jer, som I har sagt ja tak til.
       *[other] {" "}Så giver I { $beds } nætter fra jer, som I har sagt ja tak til.
    }

trip-replaces-ask = Du har allerede **{ $trip }** de dage. Skal den nye rejse erstatte den? Skriv `{ $sure }` (”ja” alene er ikke nok) for at afslutte den gamle. Ellers beholder jeg begge.
