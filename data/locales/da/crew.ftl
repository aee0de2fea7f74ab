# Dansk: det, der kun er for holdet: kontakter, i nat; opfølgninger, bidrag, sprog.

## Kontakter

contact-line = **#{ $no } { $name }**{ $place }: { $handles }{ $topics }
with-topics = {" · "}{ $topics }
contact-added = Noteret: { $contact }
contact-added-next = Kun holdet bag { $trip } kan se det, i en direkte chat som denne. Rediger din besked for at ændre det, `{ $prefix }aflys { $no }` glemmer det.
contact-changed = Ændret: { $contact }
contact-gone = #{ $no } er væk, med alt, hvad der var noteret der.
contact-by = Noteret af { $by }.
contact-in-room = Kontakter kun i en krypteret direkte chat med mig, så jeg har ikke gemt noget af dette. Slet venligst din besked: Alle her kan læse den.
contact-unencrypted = Denne chat er ikke krypteret, så jeg har ikke gemt noget af dette. Slet venligst din besked, og skriv den til mig i en krypteret direkte chat.
contact-empty = Hvem er det, og hvordan får man fat i personen? For eksempel: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contact-name-missing = Jeg læste, hvordan man får fat i personen, men intet navn. For eksempel: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contact-handle-missing = Hvordan får man fat i { $name }? Med Matrix-id, fediverset, mail, telefon eller link: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ`.
contact-handle-unread = Jeg kan ikke læse ”{ $typed }” som en måde at få fat i nogen på. `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` og `https://example.org` virker.
contact-too-many-handles = Højst { $count } måder at få fat i én person på, tak.
contact-twice = Det er allerede noteret: { $contact }. For at ændre det: Rediger den besked, der noterede det, eller `{ $prefix }aflys { $no }` først.
contacts-head = { $shown ->
        [one] Én kontakt
       *[other] { $shown } kontakter
    } for **{ $trip }**{ $all ->
        [true] {""}
       *[other] {", ud af "}{ $count }
    }:
contacts-none = Ingen kontakter for { $trip } endnu. `{ $prefix }kontakt Lena, Malmö, @lena:example.org, hostingkooperativ` noterer en.
contacts-none-such = Ingen af de noterede kontakter er i ”{ $typed }” eller har det ord. `{ $prefix }kontakter` viser alle { $count }.
contacts-in-direct-chat = Kontakter viser jeg kun i en krypteret direkte chat.

## I nat

for-people = {" "}til { $people ->
        [one] én person
       *[other] { $people } personer
    }
tonight-accept = `{ $prefix }accepter { $no } { $night }` tager #{ $no }.
tonight-left = I havde afslået { $offers }. Hvis der stadig er plads: `{ $prefix }accepter { $no } { $night }`.
tonight-no-stop = Intet stop i nat. Næste: { $stop }
tonight-no-more = Intet stop i nat, og ingen forude for { $trip }. `{ $prefix }rute` viser vejen.
tonight-in-direct-chat = Hvor holdet sover, fortæller jeg dem kun i en krypteret direkte chat. `{ $prefix }idag` og `{ $prefix }nætter` viser det, der må vises her.
tonight-for-crew = Hvor de sover, er kun for holdet bag { $trip }. `{ $prefix }idag` og `{ $prefix }nætter` viser det, du kan se.

## Opfølgninger

check-empty = Hvad skal følges op, og hvornår? For eksempel: `{ $prefix }{ $example }`.
check-when-missing = Hvornår skal jeg minde dig om #{ $no }? For eksempel: `{ $prefix }tjek { $no } søndag -- spørg, hvornår de er hjemme`.
about-dropped = #{ $no }, et stop, der blev droppet
check-past = { $when } er allerede forbi. For eksempel: `{ $prefix }tjek { $no } i morgen 9:00`.

## Bidrag

donate-none = Der står ikke noget endnu om at give til { $trip }. Holdet kan skrive: `{ $prefix }donér Til billetterne: https://example.org/give`.

## Sprog

language-en = engelsk
language-nb = norsk (bokmål)
language-nn = norsk (nynorsk)
language-sv = svensk
language-da = dansk
language-de = tysk
lang-is = Her svarer jeg på { $language }. `{ $prefix }sprog nb` vælger et andet; jeg kan { $all }.
lang-is-set = Jeg svarer dig på { $language }, som du har valgt. Med `{ $prefix }sprog auto` retter jeg mig efter det, du skriver.
lang-is-noticed = Jeg svarer dig på { $language }, for det er det, du skriver. `{ $prefix }sprog nb` vælger et andet; jeg kan { $all }.
lang-set = Fra nu af svarer jeg dig på { $language }.
lang-auto = Fra nu af svarer jeg dig på det sprog, du skriver.
lang-room-set = Fra nu af svarer jeg på { $language } her, hvor folk ikke har valgt noget andet.
lang-room-auto = Rummet har ikke længere sit eget sprog; det, som rejsens ejer har, gælder.
lang-unknown = Jeg kender ikke sproget ”{ $typed }”. `{ $prefix }sprog da` virker.
lang-room-what = Rummets sprog: hvilket? `{ $prefix }sprog rum da` virker.
lang-no-room = Det er for rum. For dig: `{ $prefix }sprog da`.
