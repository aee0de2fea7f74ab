# Nynorsk: rom som er stengde til fordel for andre, som boten er fjerna frå, som ikkje lenger er direktechattar.

room-moved = Eg blei med frå det gamle rommet, med det som var stilt inn der.
room-moved-linked = Eg blei med frå det gamle rommet: **{ $trip }** er kopla til her no, og her kjem varsla om treffa.
room-closed = **{ $room }**, kopla til **{ $trip }**, blei stengt til fordel for eit nytt rom, og dit kunne eg ikkje bli med. Eg sender ingen varsel dit lenger; dei som sa ja til eit treff, minner eg på det kvar for seg.
room-closed-next = Inviter meg inn i det nye rommet, så held alt fram der.
room-gone = Eg er ute av **{ $room }**, som var kopla til **{ $trip }**; rommet kan ha blitt sletta. Eg sender ingen varsel dit lenger; dei som sa ja til eit treff, minner eg på det kvar for seg.
room-gone-by = { $by } tok meg ut av **{ $room }**, som var kopla til **{ $trip }**. Eg sender ingen varsel dit lenger; dei som sa ja til eit treff, minner eg på det kvar for seg.
room-gone-by-you = Du tok meg ut av **{ $room }**, som var kopla til **{ $trip }**. Eg sender ingen varsel dit lenger; dei som sa ja til eit treff, minner eg på det kvar for seg.
room-gone-next = For å halde fram der kan nokon i rommet invitere meg igjen; eller sei `{ $prefix }tur kople` i eit anna rom.
no-direct-1 = Nokon andre er her no eller har blitt inviterte inn, så for meg er dette eit rom: Alle kan lese det eg seier her, og eg høyrer berre det som byrjar med `{ $prefix }` eller nemner meg.
no-direct-2 = Det som berre er for éin av dykk, seier eg i ein chat med berre deg. Ein ny chat med meg, utan nokon andre, er ein slik.
