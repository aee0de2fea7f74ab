# Svenska: resor och stopp.

no-trip = Det finns ingen resa som du kan se än. `{ $prefix }resa ny Norrut med tåg 6–19 april` startar en.
room-not-linked = Det här rummet är inte kopplat till någon resa. Den som äger en kan skriva `{ $sign }resa koppla` här, eller så startar `{ $prefix }resa ny TITEL` en.
which-trip = Vilken resa: { $trips }? Till exempel: `{ $prefix }resa välj { $first }`.
which-trip-twin = { $trip }{ $days } – `{ $prefix }resa välj #{ $no }`
for-trip = Gäller **{ $trip }**:
trip-by = { $title } (av { $owner })
trip-by-no = { $title } (av { $owner }, #{ $no })
trip-by-choice = { $trip } – `{ $prefix }resa välj #{ $no }`
trip-ended = { $trip } är avslutad; den kan läsas, inte ändras.
trip-full = Den här resan har { $count } poster, och fler kan man inte ha.
guest-full = Du har skapat { $count } saker på den här resan, det mesta en gäst kan. Resgänget kan göra mer.
no-such-trip = Jag hittar ingen resa ”{ $typed }” som du kan se. `{ $prefix }resor` listar dem.
trip-what = Jag känner inte till `resa { $typed }`. `{ $prefix }resa` visar resan, `{ $prefix }hjälp resa` alla former.
trip-name-missing = Vilken? `{ $prefix }resor` listar dem, `{ $prefix }resa välj NAMN` byter.
trip-not-allowed = På den här servern kan bara vissa starta resor. Fråga dem som driver mig.
trip-title-missing = Vad heter den? Till exempel: `{ $prefix }resa ny Norrut med tåg 6–19 april`.
trip-title-id = En titel med ett Matrix-id i ser ut som om resan vore den personens. Utelämna id:t.
trip-past = Det har redan varit. Till exempel: `{ $prefix }resa ny Norrut med tåg 6–19 april`.
trip-title-taken = Du har en pågående resa ”{ $title }”. Ta en annan titel, eller avsluta den först med `{ $prefix }resa avsluta`.
too-many-trips = Du har { $count } pågående resor, det mesta en person kan ha. `{ $prefix }resa avsluta` avslutar en.
trip-started = Resan **{ $title }**{ $days } är startad. Du äger den.
trip-next-direct = Lägg nu till stopp: `{ $prefix }stopp Oslo 6–9 april`. I ett rum gör `{ $sign }resa koppla` den till rummets resa.
trip-next-room = Det här rummet är kopplat till den: träffar pingas här. Lägg nu till stopp: `{ $prefix }stopp Oslo 6–9 april`.
trip-used = Från och med nu pratar vi om **{ $trip }**.
trip-used-others = Det finns fler med samma namn: { $trips }.
trip-twin = Du kan se andra resor som heter likadant: { $trips }. Jag skriver ut vems resa det är, så att du kan skilja dem åt.
use-in-direct-chat = Ett rum har en resa. Byt i en direktchatt med mig, eller koppla rummet med `{ $sign }resa koppla NAMN`.
trip-head = **{ $title }**{ $days }{ $ended }
trip-is-ended = {" "}(avslutad)
trip-current = {" "}← den här
trip-crew = Resgäng: { $crew }
trip-about = Om resan: { $text }
trip-topics = Ämnen: { $text }
trip-reach = Så når du oss: { $text }
trip-seeks = Vi söker: { $text }
trip-donate = För att ge: { $text }
trip-rooms = Kopplade rum: { $rooms }
trip-is-open = Öppen: alla som pratar med mig kan hitta den här resan.
trip-is-unlisted = Dold: bara de som reser, är värdar eller delar ett kopplat rum kan hitta den. `{ $prefix }resa öppen` ändrar det.
trip-counts = { $stops ->
        [0] Inga stopp än
        [one] Ett stopp
       *[other] { $stops } stopp
    } (`{ $prefix }rutt`), { $offers ->
        [0] inga erbjudanden
        [one] ett erbjudande
       *[other] { $offers } erbjudanden
    } om sovplats, { $meetups ->
        [0] inga träffar
        [one] en träff
       *[other] { $meetups } träffar
    } framöver (`{ $prefix }träffar`).
trip-text-none = Det står inget där än. Resgänget kan skriva: `{ $prefix }resa om Möter hostingkooperativ med tåg`.
trip-text-cleared = Rensat.
trips-head = { $count ->
        [one] En resa som du kan se:
       *[other] { $count } resor som du kan se:
    }
trips-line = • { $title }{ $days }{ $ended }{ $mark }
trips-none = Inga resor att se här. `{ $prefix }resa ny Norrut med tåg 6–19 april` startar en.

trip-end-ask = Avsluta **{ $trip }**? Inga påminnelser längre, inget kan ändras.{ $lost } Skriv `{ $sure }`, eller tryck ✅, inom 15 minuter.
trip-end-done = **{ $trip }** är avslutad. Res tryggt.
trip-over-for-you = **{ $trip }** är över: nätterna behövs inte längre, och träffarna pingas inte. Tack för att du var med!
trip-delete-ask = Radera **{ $trip }** med alla stopp, erbjudanden och träffar, för alla?{ $lost } Skriv `{ $sure }`, eller tryck ✅, inom 15 minuter.
trip-delete-done = **{ $trip }** är borta, med allt i den.

crew-what = `{ $prefix }resa gäng plus @kari:example.org` eller `{ $prefix }resa gäng minus @kari:example.org`.
crew-who = Vem? Med Matrix-id: `{ $prefix }resa gäng plus @kari:example.org`.
crew-not-met = { $name } och jag har inte träffats: det behövs först ett meddelande till mig därifrån, eller att vi är i samma rum.
room-without-name = ett rum utan namn
crew-full = Ett resgäng har högst { $count } personer.
crew-already = { $name } är redan med i resgänget.
crew-not-in = { $name } är inte med i resgänget.
crew-removed = { $name } är inte med i resgänget längre.
crew-removed-you = Du är inte med i resgänget på **{ $trip }** längre.
crew-owner-stays = Den som äger resan stannar i resgänget; `{ $prefix }resa avsluta` avslutar resan.
crew-asked = Jag har frågat { $name } (`{ $id }`) om att vara med i resgänget på **{ $trip }**. Inget ändras förrän svaret är ja, och då säger jag till dig. Frågan gäller i { $days } dagar. `{ $prefix }resa gäng minus { $id }` drar tillbaka den.
crew-asked-already = Jag har redan frågat { $name } (`{ $id }`). Inget ändras förrän svaret är ja.
crew-asked-enough = { $name } (`{ $id }`) har fått tillräckligt många sådana frågor på sistone. Försök igen om en vecka.
crew-asks-a-day = Du har frågat { $count } personer på ett dygn, och fler går inte. Försök igen i morgon.
crew-request = { $by } (`{ $id }`) undrar om du vill vara med i resgänget på resan **{ $trip }**.
crew-request-twin = Det är inte den **{ $trip }** som du redan ser och som { $owner } äger: bara namnet är detsamma.
crew-request-what = Resgänget reser och planerar ihop: du skulle se vilka som erbjuder en säng och få adresserna, och varje kväll skulle jag skriva var ni sover. Inget ändras för dig förrän du säger ja.
crew-request-how = ✅ eller `ja`: du är med. ❌ eller `nej`: du är inte med, och ingen får veta det. Du har { $days } dagar på dig. Vill du slippa fler frågor därifrån: `{ $prefix }blockera { $id }`.
crew-request-no = Okej, du är inte med i resgänget på **{ $trip }**. Ingen får veta det.
crew-request-over = Den frågan är inte öppen längre.
crew-request-withdrawn = Jag har dragit tillbaka frågan till { $name } (`{ $id }`), som alltså inte är med i resgänget.
crew-request-expired = **{ $trip }:** { $name } (`{ $id }`) har inte sagt ja och är inte med i resgänget. Frågan är inte öppen längre.
crew-joined = { $name } (`{ $id }`) sa ja och är med i resgänget på **{ $trip }** nu.
crew-joined-you = Du är med i resgänget på **{ $trip }** nu. `{ $prefix }resa välj { $typed }`, sedan visar `{ $prefix }hjälp` vad du kan göra. Med `{ $prefix }resa lämna { $typed }` går du ur igen.
crew-left = { $name } (`{ $id }`) har lämnat resgänget på **{ $trip }**.
crew-left-you = Du har lämnat resgänget på **{ $trip }**: det kommer inga fler kvällsmeddelanden, och adresserna som jag gav dig för resan raderar jag.
crew-leave-owner = **{ $trip }** är din. Överlåt den först: `{ $prefix }resa överlåt @kari:example.org`. Eller avsluta den: `{ $prefix }resa avsluta`.
crew-leave-not-in = Du är inte med i resgänget på **{ $trip }**.
crew-leave-none = Du är inte med i något resgäng.
crew-leave-unknown = Du är inte med i resgänget på någon resa som heter ”{ $typed }”. `{ $prefix }resor` visar dina resor.
crew-leave-which = Vilket resgäng vill du lämna: { $trips }? Till exempel: `{ $prefix }resa lämna { $first }`.
crew-leave-how = Med `{ $prefix }resa lämna` går du ur resgänget på en resa.

link-in-room = Skriv det i rummet som ska kopplas: `{ $sign }resa koppla NAMN`.
no-own-trip = Du äger ingen pågående resa. `{ $prefix }resa ny Norrut med tåg 6–19 april` startar en här.
link-which = Vilken av dina resor? Skriv hela namnet: `{ $sign }resa koppla Norrut med tåg`. Heter två likadant visar `{ $prefix }resor` i vår direktchatt deras nummer, och `{ $sign }resa koppla #3` väljer en.
room-linked = Det här rummet är kopplat till **{ $trip }**: träffar pingas här. `{ $prefix }rutt` visar vägen.
room-linked-already = Det här rummet är kopplat till **{ $trip }**. `{ $sign }resa frånkoppla` först.
room-unlinked = Det här rummet är inte kopplat till { $trip } längre; jag pingar inget här.

## Stopp

stop-line = **#{ $no } { $place }**, { $days }{ $sure ->
        [sure] {""}
       *[other] {" ("}{ $certainty })
    }{ $note }
stop-line-undated = **#{ $no } { $place }**, inga datum än ({ $certainty }){ $note }
stop-with-beds = { $stop }{ $beds }{ $meetups }
stop-beds = {" · "}{ $covered ->
        [0] ingen sovplats än
       *[other] { $all ->
            [true] { $total ->
                [one] en sovplats
               *[other] sovplats varje natt
            }
           *[other] { $covered } av { $total } nätter med sovplats
        }
    }
stop-meetups = {" · "}{ $meetups }
stops-head = **{ $trip }**
stops-none = { $trip } har inga stopp än. Resgänget lägger till ett med `{ $prefix }stopp Oslo 6–9 april`.
stop-added = Stopp { $stop }
stop-changed = Ändrat: { $stop }
stop-dropped = Struket: { $stop }
stop-empty = Vilken plats, och när? Till exempel: `{ $prefix }stopp Oslo 6–9 april`.
stop-place-missing = Jag läste dagarna, men ingen plats. Till exempel: `{ $prefix }stopp Oslo 6–9 april`.
stop-when-missing = { $place }, från när till när? Till exempel: `{ $prefix }stopp { $example } 6–9 april`, eller `{ $prefix }stopp kanske { $example }` utan dagar.
stop-month-missing = ”{ $typed }” i vilken månad? Till exempel: `{ $prefix }stopp Oslo 6–9 april`.
stop-gone-by = { $days } har redan varit. Om nästa gång menas säger årtalet det: `{ $prefix }stopp Oslo 6–9 april { $year }`.
stop-open-end = ”{ $typed }” har bara en ände. Båda, tack: `{ $prefix }stopp Oslo 6–9 april`.
stop-not-days = ”{ $typed }” är ingen vistelse från en dag till en annan. Till exempel: `{ $prefix }stopp Oslo 6–9 april`.
stop-two-stays = Jag läste två vistelser. Ett stopp i taget: `{ $prefix }stopp Oslo 6–9 april`.
stop-twice = Det stoppet finns redan: { $stop }. `{ $prefix }stopp { $no } 7–9 april` ändrar det.
stop-overlaps = Ni är någon annanstans de nätterna: { $stop }. Gör det till ett kanske med `{ $prefix }stopp { $no } kanske`, stryk det med `{ $prefix }stryk { $no }`, eller gör det här till ett kanske.
stop-change-what = { $stop } – vad ska ändras? Till exempel: `{ $prefix }stopp { $no } 7–10 april kanske -- med nattåg`.
stop-sure-undated = Utan dagar kan #{ $no } inte vara säkert. Lägg till dem: `{ $prefix }stopp { $no } 6–9 april säkert`.
not-a-stop = #{ $no } är inget stopp. `{ $prefix }rutt` visar deras nummer.
leave-before-arrive = Avresan { $leave } är inte efter ankomsten { $arrive }. Till exempel: `{ $prefix }stopp Oslo 6–9 april`.
stay-too-long = Det är en lång vistelse: högst { $count } nätter.
stay-too-far = Det är längre fram än någon kan planera. Till exempel: `{ $prefix }stopp Oslo 6–9 april`.
days-past = { $days } har redan varit.
nights-freed = { $count ->
        [one] En natt som erbjöds där behövs inte längre; värden får veta.
       *[other] { $count } nätter som erbjöds där behövs inte längre; värdarna får veta.
    }
nights-not-needed = Planerna för **{ $trip }** ändrades: ditt erbjudande #{ $no } behövs inte längre för { $nights }. Tack ändå!
meetup-stop-dropped = **{ $trip }** stannar inte i { $place } längre; din träff #{ $no } { $title } ligger de dagarna.
meetup-left-over = #{ $no } { $title } var planerad till det stoppet. Den står kvar; `{ $prefix }avlys { $no }` tar bort den.

trip-lost = {" "}Det här går förlorat: nätter som ni har tackat ja till ({ $nights }), och { $meetups ->
        [one] en träff som folk kommer till
       *[other] { $meetups } träffar som folk kommer till
    }.
trip-lost-nights = {" "}Nätter som ni har tackat ja till går förlorade: { $nights }.
trip-lost-meetups = {" "}Folk kommer till { $meetups ->
        [one] en av träffarna
       *[other] { $meetups } av träffarna
    }.
drop-ask = Stryka { $stop }? Du har tackat ja till { $offers } där för { $nights }, och jag säger till värden att ni inte behöver den. Ja eller nej?
stop-change-ask = Ändra till { $stop }? Du har tackat ja till { $offers } för { $nights }, och jag säger till värden att ni inte behöver den längre. Ja eller nej?

# Ett stopp som tar dagar från stoppen intill.
stop-shorter = #{ $no } { $place } till { $days }
stop-shorten-ask = De dagarna överlappar. Ska jag korta { $stops }?{ $beds ->
        [0] {""}
        [one] {" "}Då lämnar ni tillbaka en natt som ni har tackat ja till där.
       *[other] {" "}Då lämnar ni tillbaka { $beds } nätter som ni har tackat ja till där.
    }

trip-replaces-ask = Du har redan **{ $trip }** de dagarna. Ersätter den nya resan den? Skriv `{ $sure }` för att avsluta den gamla, annars behåller jag båda.
