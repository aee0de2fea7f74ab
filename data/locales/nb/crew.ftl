# Bokmål: det som bare er for reisefølget: kontakter, i natt; oppfølging, bidrag, språk.

## Kontakter

contact-line = **#{ $no } { $name }**{ $place }: { $handles }{ $topics }
with-topics = {" · "}{ $topics }
contact-added = Notert: { $contact }
contact-added-next = Bare reisefølget på { $trip } kan se det, i en direktechat som denne. Rediger meldingen din for å endre det, `{ $prefix }slett { $no }` glemmer det.
contact-changed = Endret: { $contact }
contact-gone = #{ $no } er borte, med alt som var notert.
contact-by = Notert av { $by }.
contact-in-room = Kontakter bare i en kryptert direktechat med meg, så jeg har ikke lagret noe av dette. Vær så snill å slette meldingen din: Alle her kan lese den.
contact-unencrypted = Denne chatten er ikke kryptert, så jeg har ikke lagret noe av dette. Vær så snill å slette meldingen din og skrive den til meg i en kryptert direktechat.
contact-empty = Hvem er det, og hvordan kan man nå dem? For eksempel: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contact-name-missing = Jeg leste hvordan man når dem, men ikke noe navn. For eksempel: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contact-handle-missing = Hvordan kan man nå { $name }? Med Matrix-ID, fediverset, e-post, telefon eller lenke: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contact-handle-unread = Jeg kan ikke lese «{ $typed }» som en måte å nå noen på. `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` og `https://example.org` virker.
contact-too-many-handles = Høyst { $count } måter å nå én person på.
contact-twice = Det er allerede notert: { $contact }. For å endre det, rediger meldingen som noterte det, eller `{ $prefix }slett { $no }` først.
contacts-head = { $shown ->
        [one] Én kontakt
       *[other] { $shown } kontakter
    } for **{ $trip }**{ $all ->
        [true] {""}
       *[other] {", av "}{ $count }
    }:
contacts-none = Ingen kontakter for { $trip } ennå. `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ` noterer en.
contacts-none-such = Ingen av de noterte kontaktene er i «{ $typed }» eller har det ordet. `{ $prefix }kontakter` viser alle { $count }.
contacts-in-direct-chat = Kontakter viser jeg bare i en kryptert direktechat.

## I natt

for-people = {" "}for { $people ->
        [one] én
       *[other] { $people }
    }
tonight-accept = `{ $prefix }godta { $no } { $night }` takker ja til #{ $no }.
tonight-left = Dere hadde takket nei til { $offers }. Om det fortsatt er plass: `{ $prefix }godta { $no } { $night }`.
tonight-no-stop = Ikke noe stopp i natt. Neste: { $stop }
tonight-no-more = Ikke noe stopp i natt, og ingen flere framover for { $trip }. `{ $prefix }rute` viser veien.
tonight-in-direct-chat = Hvor reisefølget sover, forteller jeg dem bare i en kryptert direktechat. `{ $prefix }idag` og `{ $prefix }netter` viser det som kan vises her.
tonight-for-crew = Hvor de sover, er bare for reisefølget på { $trip }. `{ $prefix }idag` og `{ $prefix }netter` viser det du kan se.

## Oppfølging

check-empty = Hva gjelder det, og når? For eksempel: `{ $prefix }{ $example }`.
check-when-missing = Når skal jeg minne deg på #{ $no }? For eksempel: `{ $prefix }sjekk { $no } søndag -- spør når de er hjemme`.
about-dropped = #{ $no }, et stopp som er droppet
check-past = { $when } er allerede over. For eksempel: `{ $prefix }sjekk { $no } i morgen 9:00`.

## Bidrag

donate-none = Det står ikke noe ennå om å gi til { $trip }. Reisefølget kan skrive det: `{ $prefix }bidra Til billettene: https://example.org/give`.

## Språk

language-en = engelsk
language-nb = norsk (bokmål)
language-nn = norsk (nynorsk)
language-sv = svensk
language-da = dansk
language-de = tysk
lang-is = Her svarer jeg på { $language }. `{ $prefix }språk nn` velger et annet; jeg kan { $all }.
lang-is-set = Jeg svarer deg på { $language }, som du har valgt. Med `{ $prefix }språk auto` retter jeg meg etter det du skriver.
lang-is-noticed = Jeg svarer deg på { $language }, for det er det du skriver. `{ $prefix }språk nn` velger et annet; jeg kan { $all }.
lang-set = Fra nå av svarer jeg deg på { $language }.
lang-auto = Fra nå av svarer jeg deg på det språket du skriver.
lang-room-set = Fra nå av svarer jeg på { $language } her, der folk ikke har valgt noe annet.
lang-room-auto = Rommet har ikke lenger et eget språk; det til den som eier turen, gjelder.
lang-unknown = Jeg kjenner ikke språket «{ $typed }». `{ $prefix }språk nb` virker.
lang-room-what = Språket i dette rommet: hvilket? `{ $prefix }språk rom nb` virker.
lang-no-room = Det er for rom. For deg: `{ $prefix }språk nb`.
