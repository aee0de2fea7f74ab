# Nynorsk: rom som er stengde til fordel for andre, som boten er fjerna frå, som ikkje lenger er direktechattar.

room-moved = Eg blei med frå det gamle rommet, med det som var stilt inn der.
room-moved-linked = Eg blei med frå det gamle rommet: **{ $trip }** er kopla til her no, og her kjem varsla om treffa.
room-closed = **{ $room }**, kopla til **{ $trip }**, blei stengt til fordel for eit nytt rom, og dit kunne eg ikkje bli med. Eg sender ingen varsel dit lenger; dei som sa ja til eit treff, minner eg på det kvar for seg.
room-closed-next = Inviter meg inn i det nye rommet, så held alt fram der.
room-gone = Eg er ute av **{ $room }**, som var kopla til **{ $trip }**; rommet kan ha blitt sletta. Eg sender ingen varsel dit lenger; dei som sa ja til eit treff, minner eg på det kvar for seg.
room-gone-by = { $by } tok meg ut av **{ $room }**, som var kopla til **{ $trip }**. Eg sender ingen varsel dit lenger; dei som sa ja til eit treff, minner eg på det kvar for seg.
room-gone-by-you = Du tok meg ut av **{ $room }**, som var kopla til **{ $trip }**. Eg sender ingen varsel dit lenger; dei som sa ja til eit treff, minner eg på det kvar for seg.
room-gone-next = For å halde fram der kan nokon i rommet invitere meg igjen; eller sei `{ $sign }tur kople` i eit anna rom.
no-direct-1 = Nokon andre er her no eller har blitt inviterte inn, så for meg er dette eit rom: Alle kan lese det eg seier her, og eg høyrer berre det som byrjar med `{ $prefix }` eller nemner meg.
no-direct-2 = Det som berre er for éin av dykk, seier eg i ein chat med berre deg. Ein ny chat med meg, utan nokon andre, er ein slik.
chat-open = Andre kan kome inn i denne chatten utan invitasjon, eller lese han utanfrå, så eg seier ikkje noko privat her. Still han inn slik at ein må inviterast og berre medlemer ser historikken, eller start ein ny chat med meg.
chat-cipher = Eg har flytta hit: Den andre chatten vår er sett til ei kryptering eg ikkje kjenner, så der kan eg verken lese eller skrive. Skriv til meg her frå no av.
chat-open-refused = **Andre kan kome inn i denne chatten utan invitasjon, eller lese han utanfrå.** Eg har ikkje lagra noko av dette. Slett meldinga di, start ein ny kryptert chat med meg, og skriv det der.
room-unsealed = Det gamle rommet var kryptert, dette er det ikkje. Eg tok ikkje med noko derifrå.
room-unsealed-linked = Det gamle rommet var kryptert, dette er det ikkje: Tenarane kan lese det som blir sagt her. Difor sender eg ingen varsel hit før den som eig turen, seier `{ $sign }tur kople` i dette rommet.
room-unsealed-owner = **{ $room }**, kopla til **{ $trip }**, blei stengt til fordel for eit nytt rom som ikkje er kryptert. Eg sender ingen varsel dit. Dei som sa ja til eit treff, minner eg på det i direktechatten.
room-unsealed-owner-next = Slå på kryptering i det nye rommet, og sei så `{ $sign }tur kople` der. Skal det framleis vere ukryptert, kan du seie det der likevel.
