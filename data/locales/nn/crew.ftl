# Nynorsk: det som berre er for reisefølgjet: kontaktar, i natt; oppfølging, bidrag, språk.

## Kontaktar

contact-line = **#{ $no } { $name }**{ $place }: { $handles }{ $topics }
with-topics = {" · "}{ $topics }
contact-added = Notert: { $contact }
contact-added-next = Berre reisefølgjet på { $trip } kan sjå det, i ein direktechat som denne. Rediger meldinga di for å endre det, `{ $prefix }slett { $no }` gløymer det.
contact-changed = Endra: { $contact }
contact-gone = #{ $no } er borte, med alt som var notert.
contact-by = Notert av { $by }.
contact-in-room = Kontaktar berre i ein kryptert direktechat med meg, så eg har ikkje lagra noko av dette. Ver så snill og slett meldinga di: Alle her kan lese ho.
contact-unencrypted = Denne chatten er ikkje kryptert, så eg har ikkje lagra noko av dette. Ver så snill og slett meldinga di, og skriv ho til meg i ein kryptert direktechat.
contact-empty = Kven er det, og korleis kan ein nå dei? Til dømes: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contact-name-missing = Eg las korleis ein når dei, men ikkje noko namn. Til dømes: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contact-handle-missing = Korleis kan ein nå { $name }? Med Matrix-ID, fediverset, e-post, telefon eller lenkje: `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ`.
contact-handle-unread = Eg kan ikkje lese «{ $typed }» som ein måte å nå nokon på. `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` og `https://example.org` verkar.
contact-too-many-handles = Høgst { $count } måtar å nå éin person på.
contact-twice = Det er allereie notert: { $contact }. For å endre det, rediger meldinga som noterte det, eller `{ $prefix }slett { $no }` først.
contacts-head = { $shown ->
        [one] Éin kontakt
       *[other] { $shown } kontaktar
    } for **{ $trip }**{ $all ->
        [true] {""}
       *[other] {", av "}{ $count }
    }:
contacts-none = Ingen kontaktar for { $trip } enno. `{ $prefix }kontakt Lena, Malmö, @lena:example.org, serverkooperativ` noterer ein.
contacts-none-such = Ingen av dei noterte kontaktane er i «{ $typed }» eller har det ordet. `{ $prefix }kontaktar` viser alle { $count }.
contacts-in-direct-chat = Kontaktar viser eg berre i ein kryptert direktechat.

## I natt

for-people = {" "}for { $people ->
        [one] éin
       *[other] { $people }
    }
tonight-accept = `{ $prefix }godta { $no } { $night }` takkar ja til #{ $no }.
tonight-left = De hadde takka nei til { $offers }. Om det framleis er plass: `{ $prefix }godta { $no } { $night }`.
tonight-no-stop = Ikkje noko stopp i natt. Neste: { $stop }
tonight-no-more = Ikkje noko stopp i natt, og ingen fleire framover for { $trip }. `{ $prefix }rute` viser vegen.
tonight-in-direct-chat = Kvar reisefølgjet søv, fortel eg dei berre i ein kryptert direktechat. `{ $prefix }idag` og `{ $prefix }netter` viser det som kan visast her.
tonight-for-crew = Kvar dei søv, er berre for reisefølgjet på { $trip }. `{ $prefix }idag` og `{ $prefix }netter` viser det du kan sjå.

## Oppfølging

check-empty = Kva gjeld det, og når? Til dømes: `{ $prefix }{ $example }`.
check-when-missing = Når skal eg minne deg på #{ $no }? Til dømes: `{ $prefix }sjekk { $no } søndag -- spør når dei er heime`.
about-dropped = #{ $no }, eit stopp som er droppa
check-past = { $when } er allereie over. Til dømes: `{ $prefix }sjekk { $no } i morgon 9:00`.

## Bidrag

donate-none = Det står ikkje noko enno om å gje til { $trip }. Reisefølgjet kan skrive det: `{ $prefix }bidra Til billettane: https://example.org/give`.

## Språk

language-en = engelsk
language-nb = norsk (bokmål)
language-nn = norsk (nynorsk)
language-sv = svensk
language-da = dansk
language-de = tysk
lang-is = Her svarar eg på { $language }. `{ $prefix }språk nb` vel eit anna; eg kan { $all }.
lang-is-set = Eg svarar deg på { $language }, som du har valt. Med `{ $prefix }språk auto` rettar eg meg etter det du skriv.
lang-is-noticed = Eg svarar deg på { $language }, for det er det du skriv. `{ $prefix }språk nb` vel eit anna; eg kan { $all }.
lang-set = Frå no av svarar eg deg på { $language }.
lang-auto = Frå no av svarar eg deg på det språket du skriv.
lang-room-set = Frå no av svarar eg på { $language } her, der folk ikkje har valt noko anna.
lang-room-auto = Rommet har ikkje eige språk lenger; det til den som eig turen, gjeld.
lang-unknown = Eg kjenner ikkje språket «{ $typed }». `{ $prefix }språk nn` verkar.
lang-room-what = Språket i dette rommet: kva for eit? `{ $prefix }språk rom nn` verkar.
lang-no-room = Det er for rom. For deg: `{ $prefix }språk nn`.
