# Bokmål: rom som er stengt til fordel for andre, som boten er fjernet fra, som ikke lenger er direktechatter.

room-moved = Jeg har flyttet hit fra det gamle rommet, med alle innstillingene.
room-moved-linked = Jeg har flyttet hit fra det gamle rommet. Rommet er fortsatt koblet til **{ $trip }**, og påminnelsene kommer her.
room-closed = **{ $room }**, som var koblet til **{ $trip }**, er erstattet av et rom jeg ikke kom inn i. Alle som har sagt ja til et treff, får påminnelsen i en direktechat.
room-closed-next = Inviter meg inn i det nye rommet, så fortsetter alt der.
room-gone = Jeg er ikke lenger i **{ $room }**, som var koblet til **{ $trip }**. Rommet kan være slettet. Alle som har sagt ja til et treff, får påminnelsen i en direktechat.
room-gone-by = { $by } fjernet meg fra **{ $room }**, som var koblet til **{ $trip }**. Alle som har sagt ja til et treff, får påminnelsen i en direktechat.
room-gone-by-you = Du fjernet meg fra **{ $room }**, som var koblet til **{ $trip }**. Alle som har sagt ja til et treff, får påminnelsen i en direktechat.
room-gone-next = Vil dere fortsette, kan noen i rommet invitere meg igjen, eller si `{ $sign }tur koble` i et annet rom.
no-direct-1 = Noen andre er blitt med eller er invitert, så nå er dette en gruppe for meg: Alle kan lese det jeg sier, og jeg reagerer bare på `{ $prefix }` eller navnet mitt.
no-direct-2 = Gjelder det noe privat, starter du en ny chat med bare meg.
chat-open = Folk kan bli med i denne chatten uten invitasjon eller lese den utenfra, så jeg sier ikke noe privat her. Endre det slik at man må inviteres og bare medlemmer ser historikken, eller start en ny chat med meg.
chat-cipher = Jeg har flyttet til denne chatten: Den andre bruker en kryptering jeg ikke kjenner, så der kan jeg verken lese eller skrive. Skriv til meg her fra nå av.
chat-open-refused = **Folk kan bli med i denne chatten uten invitasjon eller lese den utenfra,** så jeg har ikke lagret dette. Slett meldingen din, start en ny kryptert chat med meg, og send den der.
room-unsealed = Det gamle rommet var kryptert, men det er ikke dette. Jeg har ikke tatt med noe derfra.
room-unsealed-linked = Det gamle rommet var kryptert, men det er ikke dette, så serverne kan lese det som blir sagt her. Derfor legger jeg ikke ut påminnelser her før turens eier sier `{ $sign }tur koble` i dette rommet.
room-unsealed-owner = **{ $room }**, som var koblet til **{ $trip }**, er erstattet av et nytt rom som ikke er kryptert, så jeg skriver ikke der. Alle som har sagt ja til et treff, får påminnelsen i en direktechat.
room-unsealed-owner-next = Slå på kryptering i det nye rommet, og si så `{ $sign }tur koble` der. Skal det forbli ukryptert, sier du det der likevel.
