# Svenska: resor och stopp.

no-trip = Du är inte med på någon resa här än. Starta en: `{ $prefix }resa ny Norrut med tåg 6–19 april`.
room-not-linked = Det här rummet är inte kopplat till någon resa än. Den som äger en kan koppla den hit: `{ $sign }resa koppla`. Eller starta en ny: `{ $prefix }resa ny TITEL`.
which-trip = Vilken resa menar du: { $trips }? Till exempel: `{ $prefix }resa välj { $first }`.
which-trip-twin = { $trip }{ $days } – `{ $prefix }resa välj #{ $no }`
for-trip = Gäller **{ $trip }**:
trip-by = { $title } (av { $owner })
trip-by-no = { $title } (av { $owner }, #{ $no })
trip-by-choice = { $trip } – `{ $prefix }resa välj #{ $no }`
trip-ended = { $trip } är avslutad. Du kan titta på den, men inte ändra något.
trip-full = Den här resan är full ({ $count } poster).
guest-full = Du har lagt till { $count } saker på den här resan, och fler kan en gäst inte ha. Resgänget kan lägga till mer.
no-such-trip = Jag hittar ingen resa som heter ”{ $typed }”. Se dina resor: `{ $prefix }resor`
trip-what = Jag känner inte till `resa { $typed }`. Se resan: `{ $prefix }resa`. Se vad som går: `{ $prefix }hjälp resa`
trip-name-missing = Vilken? Se dina resor: `{ $prefix }resor`. Byt: `{ $prefix }resa välj NAMN`.
trip-not-allowed = Här är det bara vissa som kan starta resor. Fråga dem som driver mig.
trip-title-missing = Vad heter resan? Till exempel: `{ $prefix }resa ny Norrut med tåg 6–19 april`.
trip-title-id = Med ett Matrix-id i titeln ser det ut som om resan vore den personens. Skriv titeln utan det.
trip-past = De dagarna har redan varit. Till exempel: `{ $prefix }resa ny Norrut med tåg 6–19 april`.
trip-title-taken = Du har redan en resa som heter ”{ $title }”. Välj en annan titel, eller avsluta den först: `{ $prefix }resa avsluta`.
too-many-trips = Du har { $count } pågående resor, och fler kan man inte ha. Avsluta en: `{ $prefix }resa avsluta`.
trip-started = Din nya resa: **{ $title }**{ $days }.
trip-next-direct = Lägg till stopp: `{ $prefix }stopp Oslo 6–9 april`. Vill du koppla ett rum till resan, skriv `{ $sign }resa koppla` där.
trip-next-room = Påminnelserna kommer här i rummet. Lägg till stopp: `{ $prefix }stopp Oslo 6–9 april`.
trip-used = Från och med nu pratar vi om **{ $trip }**.
trip-used-others = Det finns fler med samma namn: { $trips }.
trip-twin = Du kan se fler med samma namn: { $trips }. Jag skriver ut ägarens namn vid var och en, så att du kan skilja dem åt.
use-in-direct-chat = Ett rum har bara en resa. Byt i en direktchatt med mig, eller koppla rummet till en annan: `{ $sign }resa koppla NAMN`.
trip-head = **{ $title }**{ $days }{ $ended }
trip-is-ended = {" "}(avslutad)
trip-current = {" "}← den här
trip-crew = Resgäng: { $crew }
trip-about = Om resan: { $text }
trip-topics = Ämnen: { $text }
trip-reach = Så når du oss: { $text }
trip-seeks = Vi söker: { $text }
trip-donate = Bidra: { $text }
trip-rooms = Kopplade rum: { $rooms }
trip-is-open = Öppen: alla som pratar med mig kan hitta den här resan.
trip-is-unlisted = Dold: bara de som reser, är värdar eller är med i ett kopplat rum kan hitta den. Öppna den för alla: `{ $prefix }resa öppen`.
trip-counts = { $stops ->
        [0] Inga stopp än
        [one] 1 stopp
       *[other] { $stops } stopp
    } (`{ $prefix }rutt`), { $offers ->
        [0] inga erbjudanden
        [one] 1 erbjudande
       *[other] { $offers } erbjudanden
    } om sovplats, { $meetups ->
        [0] inga kommande träffar
        [one] 1 kommande träff
       *[other] { $meetups } kommande träffar
    } (`{ $prefix }träffar`).
trip-text-none = Där står inget än. Resgänget kan fylla på: `{ $prefix }resa om Med tåg till hostingkooperativ`.
trip-text-cleared = Okej, det är borttaget.
trips-head = { $count ->
        [one] 1 resa:
       *[other] { $count } resor:
    }
trips-line = • { $title }{ $days }{ $ended }{ $mark }
trips-none = Inga resor än. Starta en: `{ $prefix }resa ny Norrut med tåg 6–19 april`.

trip-end-ask = Vill du avsluta **{ $trip }**? Då kommer inga fler påminnelser, och inget går att ändra efteråt.{ $lost } Skriv `{ $sure }` (bara ”ja” räcker inte) eller tryck ✅ inom 15 minuter.
trip-end-done = **{ $trip }** är avslutad. Trevlig resa vidare!
trip-over-for-you = **{ $trip }** är avslutad, så det behövs inga fler sovplatser och det kommer inga fler påminnelser. Tack för att du var med!
trip-delete-ask = Vill du radera **{ $trip }** med alla stopp, erbjudanden och träffar, för alla?{ $lost } Skriv `{ $sure }` (bara ”ja” räcker inte) eller tryck ✅ inom 15 minuter.
trip-delete-done = Jag har raderat **{ $trip }** med allt innehåll.

crew-what = Lägg till eller ta bort någon: `{ $prefix }resa gäng lägg till @kari:example.org` eller `{ $prefix }resa gäng ta bort @kari:example.org`.
crew-who = Vem? Ange Matrix-id: `{ $prefix }resa gäng lägg till @kari:example.org`.
crew-not-met = Jag känner inte { $name } än. Be { $name } skriva till mig eller gå med i ett rum där jag är, och försök sedan igen.
room-without-name = ett rum utan namn
crew-full = Ett resgäng kan vara högst { $count } personer.
crew-already = { $name } är redan med i resgänget.
crew-not-in = { $name } är inte med i resgänget.
crew-removed = { $name } är inte med i resgänget längre.
crew-removed-you = Du är inte med i resgänget på **{ $trip }** längre.
crew-owner-stays = Den som äger resan stannar i resgänget. Vill du avsluta resan: `{ $prefix }resa avsluta`.
crew-asked = Jag har frågat { $name } (`{ $id }`) om att vara med i resgänget på **{ $trip }**, och säger till när jag får ett ja. Innan dess ändras inget. Frågan gäller i { $days } dagar. Vill du dra tillbaka den: `{ $prefix }resa gäng ta bort { $id }`.
crew-asked-already = Jag har redan frågat { $name } (`{ $id }`). Inget ändras förrän jag får ett ja.
crew-asked-enough = { $name } (`{ $id }`) har fått frågan tillräckligt många gånger nu. Försök igen om en vecka.
crew-asks-a-day = Du har frågat { $count } personer på ett dygn, och fler går inte. Försök igen i morgon.
crew-request = { $by } (`{ $id }`) vill ha med dig i resgänget på resan **{ $trip }**.
crew-request-twin = Det här är inte den **{ $trip }** som du redan kan se och som { $owner } äger: bara titeln är densamma.
crew-request-what = Resgänget reser och planerar ihop: du skulle se vem som erbjuder sovplats och få adresserna, och varje kväll skulle jag säga var ni sover. Inget ändras för dig förrän du säger ja.
crew-request-how = Tryck ✅ eller skriv `ja` för att vara med. Med ❌ eller `nej` får ingen veta något. Du har { $days } dagar på dig. Vill du slippa fler frågor därifrån: `{ $prefix }blockera { $id }`.
crew-request-no = Okej, du är inte med i resgänget på **{ $trip }**. Ingen får veta det.
crew-request-over = Den frågan gäller inte längre.
crew-request-withdrawn = Jag har dragit tillbaka frågan till { $name } (`{ $id }`), som inte är med i resgänget.
crew-request-expired = **{ $trip }:** { $name } (`{ $id }`) har inte sagt ja och är därför inte med i resgänget. Frågan gäller inte längre.
crew-joined = { $name } (`{ $id }`) har sagt ja och är nu med i resgänget på **{ $trip }**.
crew-joined-you = Välkommen till resgänget på **{ $trip }**! Se vad du kan göra: `{ $prefix }resa välj { $typed }`, och sedan `{ $prefix }hjälp`. Vill du lämna resgänget: `{ $prefix }resa lämna { $typed }`.
crew-left = { $name } (`{ $id }`) har lämnat resgänget på **{ $trip }**.
crew-left-you = Du har lämnat resgänget på **{ $trip }**. Du får inga fler kvällsmeddelanden, och jag raderar adresserna jag har skickat dig.
crew-leave-owner = **{ $trip }** är din. Överlåt den först: `{ $prefix }resa överlåt @kari:example.org`. Eller avsluta den: `{ $prefix }resa avsluta`.
crew-leave-not-in = Du är inte med i resgänget på **{ $trip }**.
crew-leave-none = Du är inte med i något resgäng.
crew-leave-unknown = Du är inte med i resgänget på någon resa som heter ”{ $typed }”. Se dina resor: `{ $prefix }resor`
crew-leave-which = Vilket resgäng vill du lämna: { $trips }? Till exempel: `{ $prefix }resa lämna { $first }`.
crew-leave-how = Så lämnar du resgänget på en resa: `{ $prefix }resa lämna`.

link-in-room = Skriv det i rummet du vill koppla: `{ $sign }resa koppla NAMN`.
no-own-trip = Du har ingen egen resa än. Starta en här: `{ $prefix }resa ny Norrut med tåg 6–19 april`.
link-which = Vilken av dina resor? Skriv hela namnet: `{ $sign }resa koppla Norrut med tåg`. Heter två likadant ser du deras nummer med `{ $prefix }resor` i vår direktchatt; skriv sedan till exempel `{ $sign }resa koppla #3`.
room-linked = Det här rummet är nu kopplat till **{ $trip }**, och påminnelserna kommer hit. Se rutten: `{ $prefix }rutt`
room-linked-already = Det här rummet är kopplat till **{ $trip }**. Koppla bort det först: `{ $sign }resa frånkoppla`.
room-unlinked = Det här rummet är inte kopplat till { $trip } längre, så det kommer inga fler påminnelser här.

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
stops-none = { $trip } har inga stopp än. Resgänget kan lägga till ett: `{ $prefix }stopp Oslo 6–9 april`.
stop-added = Nytt stopp: { $stop }
stop-changed = Ändrat: { $stop }
stop-dropped = Borttaget: { $stop }
stop-empty = Vilken plats, och när? Till exempel: `{ $prefix }stopp Oslo 6–9 april`.
stop-place-missing = Vilken plats? Till exempel: `{ $prefix }stopp Oslo 6–9 april`.
stop-when-missing = { $place }, från när till när? Till exempel: `{ $prefix }stopp { $example } 6–9 april`, eller utan datum: `{ $prefix }stopp kanske { $example }`.
stop-month-missing = ”{ $typed }” i vilken månad? Till exempel: `{ $prefix }stopp Oslo 6–9 april`.
stop-gone-by = { $days } har redan varit. Menar du nästa gång, skriv till årtalet: `{ $prefix }stopp Oslo 6–9 april { $year }`.
stop-open-end = Jag behöver båda datumen, inte bara ”{ $typed }”: `{ $prefix }stopp Oslo 6–9 april`.
stop-not-days = Från när till när är ”{ $typed }”? Till exempel: `{ $prefix }stopp Oslo 6–9 april`.
stop-two-stays = Vilka datum? Ta ett stopp i taget: `{ $prefix }stopp Oslo 6–9 april`.
stop-twice = Det stoppet har ni redan: { $stop }. Vill du ändra det: `{ $prefix }stopp { $no } 7–9 april`.
stop-overlaps = Då är ni någon annanstans: { $stop }. Du kan göra det till ett kanske (`{ $prefix }stopp { $no } kanske`), ta bort det (`{ $prefix }ta bort { $no }`), eller göra det här till ett kanske.
stop-change-what = { $stop } – vad ska jag ändra? Till exempel: `{ $prefix }stopp { $no } 7–10 april kanske -- med nattåg`.
stop-sure-undated = #{ $no } behöver datum innan det kan vara bestämt: `{ $prefix }stopp { $no } 6–9 april bestämt`.
not-a-stop = #{ $no } är inget stopp. Se alla stopp: `{ $prefix }rutt`
leave-before-arrive = Ni kan inte komma { $arrive } och åka { $leave }. Till exempel: `{ $prefix }stopp Oslo 6–9 april`.
stay-too-long = Det är för långt för ett stopp (högst { $count } nätter).
stay-too-far = Så långt fram kan jag inte planera. Till exempel: `{ $prefix }stopp Oslo 6–9 april`.
days-past = Det har redan varit: { $days }.
nights-freed = { $count ->
        [one] En natt som erbjöds där behövs inte längre. Jag meddelar värden.
       *[other] { $count } nätter som erbjöds där behövs inte längre. Jag meddelar värdarna.
    }
nights-not-needed = Planerna för **{ $trip }** har ändrats, så ditt erbjudande #{ $no } behövs inte längre för { $nights }. Tack ändå!
meetup-stop-dropped = **{ $trip }** stannar inte { $place_in } längre, och din träff #{ $no } { $title } är de dagarna.
meetup-left-over = #{ $no } { $title } var planerad till det stoppet och är fortfarande på gång. Vill du ställa in den: `{ $prefix }ställ in { $no }`.

trip-lost = {" "}Då blir ni av med era sovplatser för { $nights }, och { $meetups ->
        [one] en träff som folk kommer till
       *[other] { $meetups } träffar som folk kommer till
    }.
trip-lost-nights = {" "}Då blir ni av med era sovplatser för { $nights }.
trip-lost-meetups = {" "}Folk kommer till { $meetups ->
        [one] en av träffarna
       *[other] { $meetups } av träffarna
    }.
drop-ask = Vill du ta bort { $stop }? Ni har tackat ja till { $offers } där för { $nights }, och då säger jag till värden att ni inte behöver det längre. Ja eller nej?
stop-change-ask = Vill du ändra till { $stop }? Ni har tackat ja till { $offers } för { $nights }, och då säger jag till värden att ni inte behöver det längre. Ja eller nej?

# Ett stopp som tar dagar från stoppen intill.
stop-shorter = #{ $no } { $place } till { $days }
stop-shorten-ask = Det krockar. Ska jag korta { $stops }?{ $beds ->
        [0] {""}
        [one] {" "}Då lämnar ni tillbaka en natt som ni har tackat ja till där.
       *[other] {" "}Då lämnar ni tillbaka { $beds } nätter som ni har tackat ja till där.
    }

trip-replaces-ask = Du har redan **{ $trip }** de dagarna. Ska den här resan ersätta den? Skriv `{ $sure }` (bara ”ja” räcker inte) för att avsluta den gamla, annars behåller jag båda.
