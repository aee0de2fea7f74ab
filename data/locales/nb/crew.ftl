# Bokmål: det som bare er for reisefølget: kontakter, i natt; oppfølging, bidrag, språk.

## Kontakter

contact-line = **#{ $no } { $name }**{ $place }: { $handles }{ $topics }
with-topics = {" · "}{ $topics }
contact-added = Kontakten er lagret: { $contact }
contact-added-next = Bare reisefølget på { $trip } kan se den, i en direktechat som denne. Vil du endre den, redigerer du meldingen din. Slik sletter du den: `{ $prefix }slett { $no }`.
contact-changed = Endret: { $contact }
contact-gone = Jeg har slettet #{ $no } og alt som var lagret om kontakten.
contact-by = Lagt inn av { $by }.
contact-in-room = Kontakter tar jeg bare imot i en kryptert direktechat, så jeg har ikke lagret dette. Slett meldingen din, for alle her kan lese den.
contact-unencrypted = Denne chatten er ikke kryptert, så jeg har ikke lagret dette. Slett meldingen din, og send den til meg i en kryptert direktechat.
contact-empty = Hvem er det, og hva er kontaktinfoen? For eksempel: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contact-name-missing = Hva heter kontakten? For eksempel: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contact-handle-missing = Hvordan får man tak i { $name }? Med Matrix-ID, fediverset, e-post, telefon eller lenke: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contact-handle-unread = Jeg vet ikke hvordan man når noen på «{ $typed }». Dette virker: `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` og `https://example.org`.
contact-too-many-handles = Du kan gi høyst { $count } måter å nå én person på.
contact-twice = Den kontakten finnes allerede: { $contact }. Vil du endre den, redigerer du meldingen den kom fra, eller skriver `{ $prefix }slett { $no }` først.
contacts-head = { $shown ->
        [one] 1 kontakt
       *[other] { $shown } kontakter
    }{ $all ->
        [true] {""}
       *[other] {" (av "}{ $count })
    } for **{ $trip }**:
contacts-none = Ingen kontakter for { $trip } ennå. Slik legger du inn en: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contacts-none-such = Ingen kontakter passer med «{ $typed }». `{ $prefix }kontakter` viser alle { $count }.
contacts-in-direct-chat = Vil du se kontakter, kan du spørre meg i en kryptert direktechat.

## I natt

for-people = {" "}for { $people ->
        [one] 1 person
       *[other] { $people } personer
    }
tonight-accept = Slik takker du ja til #{ $no }: `{ $prefix }takk ja { $no } { $night }`.
tonight-left = Dere har takket nei til { $offers }. Hvis det fortsatt er plass: `{ $prefix }takk ja { $no } { $night }`.
tonight-no-stop = Ikke noe stopp i natt. Neste: { $stop }
tonight-no-more = Ikke noe stopp i natt, og ingen flere stopp på { $trip }. `{ $prefix }rute` viser ruten.
tonight-in-direct-chat = Vil du se hvor reisefølget sover, kan du spørre meg i en kryptert direktechat. Her kan du bruke `{ $prefix }i dag` og `{ $prefix }netter`.
tonight-for-crew = Bare reisefølget på { $trip } kan se hvor de sover. Prøv `{ $prefix }i dag` eller `{ $prefix }netter` i stedet.

## Oppfølging

check-empty = Hva skal jeg minne deg på, og når? For eksempel: `{ $prefix }{ $example }`.
check-when-missing = Når skal jeg minne deg på #{ $no }? For eksempel: `{ $prefix }sjekk { $no } søndag -- spør når de er hjemme`
about-dropped = #{ $no }, et stopp som er droppet
check-past = { $when } er allerede passert. For eksempel: `{ $prefix }sjekk { $no } i morgen 9:00`.

## Bidrag

donate-none = Det står ikke noe ennå om hvordan man kan støtte { $trip }. Reisefølget kan legge det inn: `{ $prefix }bidra Til billettene: https://example.org/give`.

## Språk

language-en = engelsk
language-nb = norsk (bokmål)
language-nn = norsk (nynorsk)
language-sv = svensk
language-da = dansk
language-de = tysk
lang-is = Her svarer jeg på { $language }. Slik bytter du: `{ $prefix }språk nn`. Jeg kan { $all }.
lang-is-set = Jeg svarer deg på { $language }, som du har bedt om. Skal jeg heller rette meg etter det du skriver, bruker du `{ $prefix }språk auto`.
lang-is-noticed = Jeg svarer deg på { $language }, siden det er det du skriver til meg. Slik bytter du: `{ $prefix }språk nn`. Jeg kan { $all }.
lang-set = Fra nå av svarer jeg deg på { $language }.
lang-auto = Fra nå av svarer jeg på det språket du skriver.
lang-room-set = Fra nå av svarer jeg på { $language } her, bortsett fra til dem som har valgt et eget språk.
lang-room-auto = Rommet har ikke lenger et eget språk. Nå bruker jeg språket til den som eier turen.
lang-unknown = Jeg kjenner ikke språket «{ $typed }». For eksempel: `{ $prefix }språk nb`.
lang-room-what = Hvilket språk i dette rommet? For eksempel: `{ $prefix }språk rom nb`.
lang-no-room = Det gjelder rom. For deg selv: `{ $prefix }språk nb`.
