# Bokmål: rom som er stengt til fordel for andre, som boten er fjernet fra, som ikke lenger er direktechatter.

room-moved = Jeg ble med fra det gamle rommet, med det som var stilt inn der.
room-moved-linked = Jeg ble med fra det gamle rommet: **{ $trip }** er koblet til her nå, og her kommer varslene om treffene.
room-closed = **{ $room }**, koblet til **{ $trip }**, ble stengt til fordel for et nytt rom, og dit kunne jeg ikke bli med. Jeg sender ingen varsler dit lenger; de som sa ja til et treff, minner jeg på det hver for seg.
room-closed-next = Inviter meg inn i det nye rommet, så fortsetter alt der.
room-gone = Jeg er ute av **{ $room }**, som var koblet til **{ $trip }**; rommet kan ha blitt slettet. Jeg sender ingen varsler dit lenger; de som sa ja til et treff, minner jeg på det hver for seg.
room-gone-by = { $by } tok meg ut av **{ $room }**, som var koblet til **{ $trip }**. Jeg sender ingen varsler dit lenger; de som sa ja til et treff, minner jeg på det hver for seg.
room-gone-by-you = Du tok meg ut av **{ $room }**, som var koblet til **{ $trip }**. Jeg sender ingen varsler dit lenger; de som sa ja til et treff, minner jeg på det hver for seg.
room-gone-next = For å fortsette der kan noen i rommet invitere meg igjen; eller si `{ $sign }tur koble` i et annet rom.
no-direct-1 = Noen andre er her nå eller ble bedt inn, så for meg er dette et rom: Alle kan lese det jeg sier her, og jeg hører bare det som begynner med `{ $prefix }` eller nevner meg.
no-direct-2 = Det som bare er for én av dere, sier jeg i en chat med bare deg. En ny chat med meg, uten noen andre, er en slik.
chat-open = Andre kan komme inn i denne chatten uten invitasjon, eller lese den utenfra, så jeg sier ikke noe privat her. Still den inn slik at man må inviteres og bare medlemmer ser historikken, eller start en ny chat med meg.
chat-cipher = Jeg har flyttet hit: Den andre chatten vår er satt til en kryptering jeg ikke kjenner, så der kan jeg verken lese eller skrive. Skriv til meg her fra nå av.
chat-open-refused = **Andre kan komme inn i denne chatten uten invitasjon, eller lese den utenfra.** Jeg har ikke lagret noe av dette. Slett meldingen din, start en ny kryptert chat med meg, og skriv det der.
room-unsealed = Det gamle rommet var kryptert, dette er det ikke. Jeg tok ikke med noe derfra.
room-unsealed-linked = Det gamle rommet var kryptert, dette er det ikke: Serverne kan lese det som blir sagt her. Derfor sender jeg ingen varsler hit før den som eier turen, sier `{ $sign }tur koble` i dette rommet.
room-unsealed-owner = **{ $room }**, koblet til **{ $trip }**, ble stengt til fordel for et nytt rom som ikke er kryptert. Jeg sender ingen varsler dit. De som sa ja til et treff, minner jeg på det i direktechatten.
room-unsealed-owner-next = Slå på kryptering i det nye rommet, og si så `{ $sign }tur koble` der. Skal det forbli ukryptert, kan du si det der likevel.
