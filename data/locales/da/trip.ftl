# Dansk: rejser og stop.

no-trip = Der er ingen rejse, du kan se, endnu. `{ $prefix }rejse ny Nordpå med tog 6.-19. april` starter en.
room-not-linked = Dette rum er ikke koblet til en rejse. Den, der ejer en, kan skrive `{ $sign }rejse tilkobl` her, eller `{ $prefix }rejse ny TITEL` starter en.
which-trip = Hvilken rejse: { $trips }? For eksempel: `{ $prefix }rejse vælg { $first }`.
which-trip-twin = { $trip }{ $days } – `{ $prefix }rejse vælg #{ $no }`
for-trip = Det gælder **{ $trip }**:
trip-by = { $title } (af { $owner })
trip-by-no = { $title } (af { $owner }, #{ $no })
trip-by-choice = { $trip } – `{ $prefix }rejse vælg #{ $no }`
trip-ended = { $trip } er afsluttet; den kan læses, ikke ændres.
trip-full = Denne rejse har { $count } poster, og flere kan man ikke have.
guest-full = Du har oprettet { $count } ting på denne rejse, det meste en gæst kan. Holdet kan gøre mere.
no-such-trip = Jeg finder ingen rejse ”{ $typed }”, som du kan se. `{ $prefix }rejser` viser dem.
trip-what = Jeg kender ikke `rejse { $typed }`. `{ $prefix }rejse` viser rejsen, `{ $prefix }hjælp rejse` alle former.
trip-name-missing = Hvilken? `{ $prefix }rejser` viser dem, `{ $prefix }rejse vælg NAVN` skifter.
trip-not-allowed = På denne server kan kun nogle starte rejser. Spørg dem, der driver mig.
trip-title-missing = Hvad hedder den? For eksempel: `{ $prefix }rejse ny Nordpå med tog 6.-19. april`.
trip-title-id = En titel med et Matrix-id i ser ud, som om rejsen var den persons. Lad id’et være ude af titlen.
trip-past = Det er allerede forbi. For eksempel: `{ $prefix }rejse ny Nordpå med tog 6.-19. april`.
trip-title-taken = Du har en rejse ”{ $title }” i gang. Tag en anden titel, eller afslut den først med `{ $prefix }rejse afslut`.
too-many-trips = Du har { $count } rejser i gang, det meste én person kan have. `{ $prefix }rejse afslut` afslutter en.
trip-started = Rejsen **{ $title }**{ $days } er startet. Du ejer den.
trip-next-direct = Tilføj nu stop: `{ $prefix }stop Oslo 6.-9. april`. I et rum gør `{ $sign }rejse tilkobl` den til rummets rejse.
trip-next-room = Dette rum er koblet til den: Møder pinges her. Tilføj nu stop: `{ $prefix }stop Oslo 6.-9. april`.
trip-used = Fra nu af taler vi om **{ $trip }**.
trip-used-others = Der er flere med samme navn: { $trips }.
trip-twin = Du kan se andre rejser med samme navn: { $trips }. Jeg skriver ejeren ved hver af dem, så du kan kende forskel.
use-in-direct-chat = Et rum har én rejse. Skift i en direkte chat med mig, eller kobl rummet til med `{ $sign }rejse tilkobl NAVN`.
trip-head = **{ $title }**{ $days }{ $ended }
trip-is-ended = {" "}(afsluttet)
trip-current = {" "}← denne
trip-crew = Hold: { $crew }
trip-about = Om rejsen: { $text }
trip-topics = Emner: { $text }
trip-reach = Sådan får man fat i os: { $text }
trip-seeks = Vi leder efter: { $text }
trip-donate = For at give: { $text }
trip-rooms = Koblede rum: { $rooms }
trip-is-open = Åben: Alle, der taler med mig, kan finde denne rejse.
trip-is-unlisted = Skjult: Kun de, der rejser, er værter eller deler et koblet rum, kan finde den. `{ $prefix }rejse åben` ændrer det.
trip-counts = { $stops ->
        [0] Ingen stop endnu
        [one] Ét stop
       *[other] { $stops } stop
    } (`{ $prefix }rute`), { $offers ->
        [0] ingen tilbud
        [one] ét tilbud
       *[other] { $offers } tilbud
    } om soveplads, { $meetups ->
        [0] ingen møder
        [one] ét møde
       *[other] { $meetups } møder
    } forude (`{ $prefix }møder`).
trip-text-none = Der står ikke noget endnu. Holdet kan skrive: `{ $prefix }rejse om Møder hostingkooperativer med tog`.
trip-text-cleared = Ryddet.
trips-head = { $count ->
        [one] Én rejse, som du kan se:
       *[other] { $count } rejser, som du kan se:
    }
trips-line = • { $title }{ $days }{ $ended }{ $mark }
trips-none = Ingen rejser at se her. `{ $prefix }rejse ny Nordpå med tog 6.-19. april` starter en.

trip-end-ask = Afslutte **{ $trip }**? Ingen påmindelser længere, intet kan ændres.{ $lost } Skriv `{ $sure }`, eller tryk ✅, inden for 15 minutter.
trip-end-done = **{ $trip }** er afsluttet. Kom godt frem.
trip-over-for-you = **{ $trip }** er forbi: Der er ikke brug for nætterne længere, og møderne pinges ikke. Tak, fordi du var med!
trip-delete-ask = Slette **{ $trip }** med alle stop, tilbud og møder, for alle?{ $lost } Skriv `{ $sure }`, eller tryk ✅, inden for 15 minutter.
trip-delete-done = **{ $trip }** er væk, med alt i den.

crew-what = `{ $prefix }rejse hold tilføj @kari:example.org` eller `{ $prefix }rejse hold fjern @kari:example.org`.
crew-who = Hvem? Med Matrix-id: `{ $prefix }rejse hold tilføj @kari:example.org`.
crew-not-met = { $name } og jeg har ikke mødt hinanden: Først skal der komme en besked til mig derfra, eller vi skal være i samme rum.
room-without-name = et rum uden navn
crew-full = Et hold har højst { $count } personer.
crew-already = { $name } er allerede på holdet.
crew-not-in = { $name } er ikke på holdet.
crew-removed = { $name } er ikke på holdet længere.
crew-removed-you = Du er ikke på holdet bag **{ $trip }** længere.
crew-owner-stays = Den, der ejer rejsen, bliver på holdet; `{ $prefix }rejse afslut` afslutter rejsen.
crew-asked = Jeg har spurgt { $name } (`{ $id }`) om at komme med på holdet bag **{ $trip }**. Intet ændrer sig, før svaret er ja, og så siger jeg det til dig. Fristen er { $days } dage. `{ $prefix }rejse hold fjern { $id }` trækker spørgsmålet tilbage.
crew-asked-already = Jeg har allerede spurgt { $name } (`{ $id }`). Intet ændrer sig, før svaret er ja.
crew-asked-enough = { $name } (`{ $id }`) har fået nok af den slags spørgsmål på det sidste. Prøv igen om en uge.
crew-asks-a-day = Du har spurgt { $count } personer på et døgn, og flere kan det ikke blive. Prøv igen i morgen.
crew-request = { $by } (`{ $id }`) spørger, om du vil være med på holdet bag rejsen **{ $trip }**.
crew-request-twin = Det er ikke den **{ $trip }**, du kan se i forvejen, og som { $owner } ejer: Kun navnet er det samme.
crew-request-what = Holdet rejser og planlægger sammen: Du ville se, hvem der tilbyder en seng, og få adresserne, og hver aften ville jeg skrive, hvor I sover. Indtil du siger ja, ændrer intet sig for dig.
crew-request-how = ✅ eller `ja`: Du er med. ❌ eller `nej`: Du er ikke med, og ingen får det at vide. Du har { $days } dage. Vil du være fri for flere spørgsmål derfra: `{ $prefix }bloker { $id }`.
crew-request-no = Fint, du kommer ikke med på holdet bag **{ $trip }**. Ingen får det at vide.
crew-request-over = Det spørgsmål er ikke åbent længere.
crew-request-withdrawn = Jeg har trukket spørgsmålet til { $name } (`{ $id }`) tilbage, så der kommer ingen ny med på holdet derfra.
crew-request-expired = **{ $trip }:** { $name } (`{ $id }`) har ikke sagt ja og er ikke på holdet. Spørgsmålet er ikke åbent længere.
crew-joined = { $name } (`{ $id }`) sagde ja og er på holdet bag **{ $trip }** nu.
crew-joined-you = Du er på holdet bag **{ $trip }** nu. `{ $prefix }rejse vælg { $typed }`, og så viser `{ $prefix }hjælp`, hvad du kan gøre. Med `{ $prefix }rejse forlad { $typed }` går du ud igen.
crew-left = { $name } (`{ $id }`) har forladt holdet bag **{ $trip }**.
crew-left-you = Du har forladt holdet bag **{ $trip }**: Der kommer ikke flere aftenbeskeder, og de adresser, jeg gav dig til rejsen, sletter jeg.
crew-leave-owner = **{ $trip }** er din. Overdrag den først: `{ $prefix }rejse overdrag @kari:example.org`. Eller afslut den: `{ $prefix }rejse afslut`.
crew-leave-not-in = Du er ikke på holdet bag **{ $trip }**.
crew-leave-none = Du er ikke på noget hold.
crew-leave-unknown = Du er ikke på holdet bag nogen rejse, der hedder ”{ $typed }”. `{ $prefix }rejser` viser dine rejser.
crew-leave-which = Hvilket hold vil du forlade: { $trips }? For eksempel: `{ $prefix }rejse forlad { $first }`.
crew-leave-how = Med `{ $prefix }rejse forlad` går du ud af holdet bag en rejse.

link-in-room = Skriv det i det rum, der skal kobles til: `{ $sign }rejse tilkobl NAVN`.
no-own-trip = Du ejer ingen rejse i gang. `{ $prefix }rejse ny Nordpå med tog 6.-19. april` starter en her.
link-which = Hvilken af dine rejser? Skriv hele navnet: `{ $sign }rejse tilkobl Nordpå med tog`. Hedder to det samme, viser `{ $prefix }rejser` i vores direkte chat deres numre, og `{ $sign }rejse tilkobl #3` vælger en.
room-linked = Dette rum er koblet til **{ $trip }**: Møder pinges her. `{ $prefix }rute` viser vejen.
room-linked-already = Dette rum er koblet til **{ $trip }**. `{ $sign }rejse frakobl` først.
room-unlinked = Dette rum er ikke koblet til { $trip } længere; jeg pinger intet her.

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
stops-none = { $trip } har ingen stop endnu. Holdet tilføjer et med `{ $prefix }stop Oslo 6.-9. april`.
stop-added = Stop { $stop }
stop-changed = Ændret: { $stop }
stop-dropped = Droppet: { $stop }
stop-empty = Hvilket sted, og hvornår? For eksempel: `{ $prefix }stop Oslo 6.-9. april`.
stop-place-missing = Jeg læste dagene, men intet sted. For eksempel: `{ $prefix }stop Oslo 6.-9. april`.
stop-when-missing = { $place }, fra hvornår til hvornår? For eksempel: `{ $prefix }stop { $example } 6.-9. april`, eller `{ $prefix }stop måske { $example }` uden dage.
stop-month-missing = ”{ $typed }” i hvilken måned? For eksempel: `{ $prefix }stop Oslo 6.-9. april`.
stop-gone-by = { $days } er allerede forbi. Hvis det er næste gang, der menes, siger årstallet det: `{ $prefix }stop Oslo 6.-9. april { $year }`.
stop-open-end = ”{ $typed }” har kun én ende. Begge, tak: `{ $prefix }stop Oslo 6.-9. april`.
stop-not-days = ”{ $typed }” er ikke et ophold fra én dag til en anden. For eksempel: `{ $prefix }stop Oslo 6.-9. april`.
stop-two-stays = Jeg læste to ophold. Ét stop ad gangen: `{ $prefix }stop Oslo 6.-9. april`.
stop-twice = Det stop er der allerede: { $stop }. `{ $prefix }stop { $no } 7.-9. april` ændrer det.
stop-overlaps = I er et andet sted de nætter: { $stop }. Gør det til et måske med `{ $prefix }stop { $no } måske`, drop det med `{ $prefix }drop { $no }`, eller gør dette til et måske.
stop-change-what = { $stop } – hvad skal ændres? For eksempel: `{ $prefix }stop { $no } 7.-10. april måske -- med nattog`.
stop-sure-undated = Uden dage kan #{ $no } ikke være sikkert. Tilføj dem: `{ $prefix }stop { $no } 6.-9. april sikkert`.
not-a-stop = #{ $no } er ikke et stop. `{ $prefix }rute` viser deres numre.
leave-before-arrive = Afrejsen { $leave } er ikke efter ankomsten { $arrive }. For eksempel: `{ $prefix }stop Oslo 6.-9. april`.
stay-too-long = Det er et langt ophold: højst { $count } nætter.
stay-too-far = Det er længere fremme, end nogen kan planlægge. For eksempel: `{ $prefix }stop Oslo 6.-9. april`.
days-past = { $days } er allerede forbi.
nights-freed = { $count ->
        [one] Der er ikke længere brug for en nat, der blev tilbudt der; værten får besked.
       *[other] Der er ikke længere brug for { $count } nætter, der blev tilbudt der; værterne får besked.
    }
nights-not-needed = Planerne for **{ $trip }** blev ændret: Der er ikke længere brug for dit tilbud #{ $no } for { $nights }. Tak alligevel!
meetup-stop-dropped = **{ $trip }** gør ikke holdt i { $place } længere; dit møde #{ $no } { $title } falder på de dage.
meetup-left-over = #{ $no } { $title } var planlagt til det stop. Det står stadig; `{ $prefix }aflys { $no }` tager det af.

trip-lost = {" "}Det her går tabt: nætter, I har sagt ja til ({ $nights }), og { $meetups ->
        [one] et møde, som folk kommer til
       *[other] { $meetups } møder, som folk kommer til
    }.
trip-lost-nights = {" "}Nætter, I har sagt ja til, går tabt: { $nights }.
trip-lost-meetups = {" "}Folk kommer til { $meetups ->
        [one] et af møderne
       *[other] { $meetups } af møderne
    }.
drop-ask = Droppe { $stop }? Du har takket ja til { $offers } der for { $nights }, og jeg siger til værten, at I ikke har brug for den. Ja eller nej?
stop-change-ask = Ændre til { $stop }? Du har takket ja til { $offers } for { $nights }, og jeg siger til værten, at I ikke har brug for den længere. Ja eller nej?

# Et stop, der tager dage fra stoppene ved siden af.
stop-shorter = #{ $no } { $place } til { $days }
stop-shorten-ask = De dage overlapper. Skal jeg afkorte { $stops }?{ $beds ->
        [0] {""}
        [one] {" "}Så giver I en nat fra jer, som I har sagt ja til der.
       *[other] {" "}Så giver I { $beds } nætter fra jer, som I har sagt ja til der.
    }

trip-replaces-ask = Du har allerede **{ $trip }** de dage. Erstatter den nye rejse den? Skriv `{ $sure }` for at afslutte den gamle, ellers beholder jeg begge.
