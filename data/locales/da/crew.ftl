# Dansk: det, der kun er for holdet: kontakter, i nat; opfølgninger, bidrag, sprog.

## Kontakter

contact-line = **#{ $no } { $name }**{ $place }: { $handles }{ $topics }
with-topics = {" · "}{ $topics }
contact-added = Kontakt gemt: { $contact }
contact-added-next = Kun holdet bag { $trip } kan se kontakten, i en direkte chat som denne. Vil du ændre den, så rediger din besked. Vil du slette den, så skriv `{ $prefix }slet { $no }`.
contact-changed = Ændret: { $contact }
contact-gone = Jeg har slettet #{ $no } og alt, hvad jeg havde om den.
contact-by = Tilføjet af { $by }.
contact-in-room = Jeg tager kun imod kontakter i en krypteret direkte chat, så jeg har ikke gemt det her. Slet helst din besked, for alle her kan læse den.
contact-unencrypted = Denne chat er ikke krypteret, så jeg har ikke gemt det her. Slet helst din besked, og send den til mig i en krypteret direkte chat.
contact-empty = Hvem er det, og hvordan får man fat i vedkommende? For eksempel: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contact-name-missing = Hvad hedder personen? For eksempel: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contact-handle-missing = Hvordan får man fat i { $name }? Skriv Matrix-id, fediverskonto, mail, telefon eller link: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contact-handle-unread = Jeg ved ikke, hvordan man får fat i nogen på ”{ $typed }”. Det her kan jeg bruge: `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` og `https://example.org`.
contact-too-many-handles = Skriv højst { $count } måder at få fat i personen på.
contact-twice = Den kontakt findes allerede: { $contact }. Vil du ændre den, så rediger den besked, du tilføjede den med, eller skriv `{ $prefix }slet { $no }` først.
contacts-head = { $shown ->
        [one] 1 kontakt
       *[other] { $shown } kontakter
    }{ $all ->
        [true] {""}
       *[other] {" (ud af "}{ $count })
    } til **{ $trip }**:
contacts-none = Der er ingen kontakter til { $trip } endnu. Sådan tilføjer du en: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contacts-none-such = Ingen kontakter passer på ”{ $typed }”. Se alle { $count } med `{ $prefix }kontakter`.
contacts-in-direct-chat = Spørg mig om kontakterne i en krypteret direkte chat.

## I nat

for-people = {" "}til { $people ->
        [one] 1 person
       *[other] { $people } personer
    }
tonight-accept = Sådan siger I ja tak til #{ $no }: `{ $prefix }sig ja { $no } { $night }`.
tonight-left = I har sagt nej tak til { $offers }. Måske er der stadig plads: `{ $prefix }sig ja { $no } { $night }`.
tonight-no-stop = I har ikke noget stop i nat. Det næste er { $stop }
tonight-no-more = I har ikke noget stop i nat, og der er ikke flere stop på { $trip }. Se ruten med `{ $prefix }rute`.
tonight-in-direct-chat = Spørg mig i en krypteret direkte chat, hvor holdet sover. Her kan I bruge `{ $prefix }i dag` og `{ $prefix }nætter`.
tonight-for-crew = Kun holdet bag { $trip } kan se, hvor de sover. Prøv `{ $prefix }i dag` eller `{ $prefix }nætter` i stedet.

## Opfølgninger

check-empty = Hvad skal jeg minde dig om, og hvornår? For eksempel: `{ $prefix }{ $example }`.
check-when-missing = Hvornår skal jeg minde dig om #{ $no }? For eksempel: `{ $prefix }tjek { $no } søndag -- spørg, hvornår de er hjemme`.
about-dropped = #{ $no }, et stop, der er droppet
check-past = { $when } er allerede forbi. For eksempel: `{ $prefix }tjek { $no } i morgen kl. 9`.

## Bidrag

donate-none = Der står endnu ikke noget om, hvordan man kan støtte { $trip }. Holdet kan skrive det: `{ $prefix }donér Til billetterne: https://example.org/give`.

## Sprog

language-en = engelsk
language-nb = norsk (bokmål)
language-nn = norsk (nynorsk)
language-sv = svensk
language-da = dansk
language-de = tysk
lang-is = Her svarer jeg på { $language }. Vil du have et andet sprog, så skriv `{ $prefix }sprog nb`. Jeg kan { $all }.
lang-is-set = Jeg svarer dig på { $language }, som du har bedt om. Skal jeg hellere følge det sprog, du skriver på, så skriv `{ $prefix }sprog auto`.
lang-is-noticed = Jeg svarer dig på { $language }, fordi du skriver på det. Vil du have et andet sprog, så skriv `{ $prefix }sprog nb`. Jeg kan { $all }.
lang-set = Fra nu af svarer jeg dig på { $language }.
lang-auto = Fra nu af svarer jeg på det sprog, du skriver på.
lang-room-set = Fra nu af svarer jeg på { $language } her, medmindre man selv har valgt et andet sprog.
lang-room-auto = Rummet har ikke længere sit eget sprog, så nu følger jeg sproget hos den, der ejer rejsen.
lang-unknown = Jeg kender ikke sproget ”{ $typed }”. For eksempel: `{ $prefix }sprog da`.
lang-room-what = Hvilket sprog skal rummet have? For eksempel: `{ $prefix }sprog rum da`.
lang-no-room = Det gælder kun rum. Vælg dit eget sprog sådan: `{ $prefix }sprog da`.
