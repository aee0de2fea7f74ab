# Nynorsk: det som berre er for reisefølgjet: kontaktar, i natt; oppfølging, bidrag, språk.

## Kontaktar

contact-line = **#{ $no } { $name }**{ $place }: { $handles }{ $topics }
with-topics = {" · "}{ $topics }
contact-added = Kontakten er lagra: { $contact }
contact-added-next = Berre reisefølgjet på { $trip } kan sjå han, i ein direktechat som denne. Vil du endre noko, så rediger meldinga di. Slett kontakten: `{ $prefix }slett { $no }`.
contact-changed = Endra: { $contact }
contact-gone = #{ $no } er sletta, med alt som var lagra der.
contact-by = Lagd inn av { $by }.
contact-in-room = Kontaktar tek eg berre imot i ein kryptert direktechat, så dette er ikkje lagra. Slett meldinga di, for alle her kan lese ho.
contact-unencrypted = Denne chatten er ikkje kryptert, så dette er ikkje lagra. Slett meldinga di, og send ho til meg i ein kryptert direktechat.
contact-empty = Kven er det, og korleis kan ein ta kontakt? Til dømes: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contact-name-missing = Kva heiter kontakten? Til dømes: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contact-handle-missing = Korleis kan ein nå { $name }? Matrix-ID, fediverset, e-post, telefon og lenkje går bra: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contact-handle-unread = Eg skjønar ikkje korleis ein når nokon på «{ $typed }». Slik går det: `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` eller `https://example.org`.
contact-too-many-handles = Skriv høgst { $count } måtar å nå éin person på.
contact-twice = Den kontakten har de allereie: { $contact }. Vil du endre noko, så rediger meldinga der kontakten blei lagra, eller skriv `{ $prefix }slett { $no }` først.
contacts-head = { $shown ->
        [one] 1 kontakt
       *[other] { $shown } kontaktar
    }{ $all ->
        [true] {""}
       *[other] {" "}(av { $count })
    } for **{ $trip }**:
contacts-none = Ingen kontaktar for { $trip } enno. Slik lagrar du ein: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contacts-none-such = Eg finn ingen kontaktar for «{ $typed }». Sjå alle { $count }: `{ $prefix }kontaktar`
contacts-in-direct-chat = Spør meg i ein kryptert direktechat, så viser eg deg kontaktane.

## I natt

for-people = {" "}for { $people ->
        [one] 1 person
       *[other] { $people } personar
    }
tonight-accept = Takk ja til #{ $no }: `{ $prefix }takk ja { $no } { $night }`.
tonight-left = De har takka nei til { $offers }. Om det framleis er plass: `{ $prefix }takk ja { $no } { $night }`.
tonight-no-stop = Ikkje noko stopp i natt. Det neste er { $stop }
tonight-no-more = Ikkje noko stopp i natt, og ingen fleire på { $trip }. Sjå ruta: `{ $prefix }rute`
tonight-in-direct-chat = Spør meg i ein kryptert direktechat, så får du vite kvar reisefølgjet søv. Her kan du bruke `{ $prefix }i dag` og `{ $prefix }netter`.
tonight-for-crew = Berre reisefølgjet på { $trip } får vite kvar dei søv. Prøv heller `{ $prefix }i dag` eller `{ $prefix }netter`.

## Oppfølging

check-empty = Kva skal eg minne deg på, og når? Til dømes: `{ $prefix }{ $example }`.
check-when-missing = Når skal eg minne deg på #{ $no }? Til dømes: `{ $prefix }sjekk { $no } søndag -- spør når dei er heime`.
about-dropped = #{ $no }, eit stopp som er droppa
check-past = { $when } er allereie over. Til dømes: `{ $prefix }sjekk { $no } i morgon 9:00`.

## Bidrag

donate-none = Det står ikkje noko enno om korleis ein kan støtte { $trip }. Reisefølgjet kan leggje det inn: `{ $prefix }bidra Til billettane: https://example.org/give`.

## Språk

language-en = engelsk
language-nb = norsk (bokmål)
language-nn = norsk (nynorsk)
language-sv = svensk
language-da = dansk
language-de = tysk
lang-is = Her svarar eg på { $language }. Vel eit anna språk: `{ $prefix }språk nb`. Eg kan { $all }.
lang-is-set = Eg svarar deg på { $language }, slik du har bede om. Skriv `{ $prefix }språk auto` om eg heller skal rette meg etter det du skriv.
lang-is-noticed = Eg svarar deg på { $language } fordi du skriv det. Vel eit anna språk: `{ $prefix }språk nb`. Eg kan { $all }.
lang-set = Frå no av svarar eg deg på { $language }.
lang-auto = Frå no av svarar eg på det språket du skriv.
lang-room-set = Frå no av svarar eg på { $language } her, om ikkje nokon har valt noko anna for seg sjølv.
lang-room-auto = Rommet har ikkje eige språk lenger, så no bruker eg språket til den som eig turen.
lang-unknown = Eg kjenner ikkje språket «{ $typed }». Til dømes: `{ $prefix }språk nn`.
lang-room-what = Kva språk skal eg bruke i dette rommet? Til dømes: `{ $prefix }språk rom nn`.
lang-no-room = Det gjeld berre rom. For deg sjølv: `{ $prefix }språk nn`.
