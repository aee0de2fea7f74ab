# Nynorsk: rom som er stengde til fordel for andre, som boten er fjerna frå, som ikkje lenger er direktechattar.

room-moved = Eg har flytta hit frå det gamle rommet, og innstillingane er med.
room-moved-linked = Eg har flytta hit frå det gamle rommet. Det er framleis kopla til **{ $trip }**, og no kjem påminningane her.
room-closed = **{ $room }**, som var kopla til **{ $trip }**, er bytt ut med eit rom eg ikkje kom inn i. Alle som har sagt ja til eit treff, får påminninga i ein direktechat.
room-closed-next = Inviter meg til det nye rommet, så held alt fram der.
room-gone = Eg er ikkje lenger i **{ $room }**, som var kopla til **{ $trip }**. Rommet kan vere sletta. Alle som har sagt ja til eit treff, får påminninga i ein direktechat.
room-gone-by = { $by } fjerna meg frå **{ $room }**, som var kopla til **{ $trip }**. Alle som har sagt ja til eit treff, får påminninga i ein direktechat.
room-gone-by-you = Du fjerna meg frå **{ $room }**, som var kopla til **{ $trip }**. Alle som har sagt ja til eit treff, får påminninga i ein direktechat.
room-gone-next = Vil du halde fram, så få meg invitert inn igjen, eller skriv `{ $sign }tur kople` i eit anna rom.
no-direct-1 = Nokon andre er blitt med eller invitert hit, så for meg er dette ei gruppe no: Alle kan lese det eg seier, og eg reagerer berre på `{ $prefix }` eller namnet mitt.
no-direct-2 = Start ein ny chat med berre meg for det som er privat.
chat-open = Folk kan bli med i denne chatten utan invitasjon, eller lese han utanfrå, så eg seier ikkje noko privat her. Still han inn slik at ein må inviterast og berre medlemer ser historikken, eller start ein ny chat med meg.
chat-cipher = Eg har flytta hit, for den andre chatten vår bruker ei kryptering eg ikkje kjenner, så der kan eg verken lese eller skrive. Skriv til meg her frå no av.
chat-open-refused = **Folk kan bli med i denne chatten utan invitasjon, eller lese han utanfrå,** så eg har ikkje lagra dette. Slett meldinga di, start ein ny kryptert chat med meg, og send ho der.
room-unsealed = Det gamle rommet var kryptert, dette er det ikkje. Eg har ikkje teke med noko derifrå.
room-unsealed-linked = Det gamle rommet var kryptert, dette er det ikkje, så tenarane kan lese det som blir sagt her. Difor sender eg ingen påminningar hit før eigaren av turen skriv `{ $sign }tur kople` i dette rommet.
room-unsealed-owner = **{ $room }**, som var kopla til **{ $trip }**, er bytt ut med eit nytt rom som ikkje er kryptert, så eg sender ingenting dit. Alle som har sagt ja til eit treff, får påminninga i ein direktechat.
room-unsealed-owner-next = Slå på kryptering i det nye rommet, og skriv så `{ $sign }tur kople` der. Skal det vere ukryptert, kan du skrive det der likevel.
