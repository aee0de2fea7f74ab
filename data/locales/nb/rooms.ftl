# Bokmål: rom som er stengt til fordel for andre, som boten er fjernet fra, som ikke lenger er direktechatter.

room-moved = Jeg ble med fra det gamle rommet, med det som var stilt inn der.
room-moved-linked = Jeg ble med fra det gamle rommet: **{ $trip }** er koblet til her nå, og her kommer varslene om treffene.
room-closed = **{ $room }**, koblet til **{ $trip }**, ble stengt til fordel for et nytt rom, og dit kunne jeg ikke bli med. Jeg sender ingen varsler dit lenger; de som sa ja til et treff, minner jeg på det hver for seg.
room-closed-next = Inviter meg inn i det nye rommet, så fortsetter alt der.
room-gone = Jeg er ute av **{ $room }**, som var koblet til **{ $trip }**; rommet kan ha blitt slettet. Jeg sender ingen varsler dit lenger; de som sa ja til et treff, minner jeg på det hver for seg.
room-gone-by = { $by } tok meg ut av **{ $room }**, som var koblet til **{ $trip }**. Jeg sender ingen varsler dit lenger; de som sa ja til et treff, minner jeg på det hver for seg.
room-gone-by-you = Du tok meg ut av **{ $room }**, som var koblet til **{ $trip }**. Jeg sender ingen varsler dit lenger; de som sa ja til et treff, minner jeg på det hver for seg.
room-gone-next = For å fortsette der kan noen i rommet invitere meg igjen; eller si `{ $prefix }tur koble` i et annet rom.
no-direct-1 = Noen andre er her nå eller ble bedt inn, så for meg er dette et rom: Alle kan lese det jeg sier her, og jeg hører bare det som begynner med `{ $prefix }` eller nevner meg.
no-direct-2 = Det som bare er for én av dere, sier jeg i en chat med bare deg. En ny chat med meg, uten noen andre, er en slik.
