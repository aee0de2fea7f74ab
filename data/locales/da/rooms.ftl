# Dansk: rum, der er lukket til fordel for andre, som botten fjernes fra, som ikke er direkte chats længere.

room-moved = Jeg fulgte med fra det gamle rum, med det, der var indstillet der.
room-moved-linked = Jeg fulgte med fra det gamle rum: **{ $trip }** er koblet til her nu, og dens møder pinges her.
room-closed = **{ $room }**, koblet til **{ $trip }**, blev lukket til fordel for et nyt rum, og det kunne jeg ikke følge med ind i. Jeg pinger intet der længere; den, der har sagt ja til et møde, minder jeg om det enkeltvis.
room-closed-next = Inviter mig ind i det nye rum, så fortsætter det hele der.
room-gone = Jeg er ude af **{ $room }**, som var koblet til **{ $trip }**; rummet kan være slettet. Jeg pinger intet der længere; den, der har sagt ja til et møde, minder jeg om det enkeltvis.
room-gone-by = { $by } tog mig ud af **{ $room }**, som var koblet til **{ $trip }**. Jeg pinger intet der længere; den, der har sagt ja til et møde, minder jeg om det enkeltvis.
room-gone-by-you = Du tog mig ud af **{ $room }**, som var koblet til **{ $trip }**. Jeg pinger intet der længere; den, der har sagt ja til et møde, minder jeg om det enkeltvis.
room-gone-next = For at fortsætte der skal nogen i rummet invitere mig igen; eller skriv `{ $prefix }rejse tilkobl` i et andet rum.
no-direct-1 = Der er en til her nu, eller en til er inviteret, så for mig er det her et rum: Alle læser, hvad jeg siger her, og jeg hører kun det, der begynder med `{ $prefix }` eller nævner mig.
no-direct-2 = Det, der kun er for én af jer, siger jeg i en chat med kun dig. En ny chat med mig, uden andre i, er sådan en.
