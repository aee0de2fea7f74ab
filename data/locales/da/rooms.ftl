# Dansk: rum, der er lukket til fordel for andre, som botten fjernes fra, som ikke er direkte chats længere.

room-moved = Jeg fulgte med fra det gamle rum, med det, der var indstillet der.
room-moved-linked = Jeg fulgte med fra det gamle rum: **{ $trip }** er koblet til her nu, og dens møder pinges her.
room-closed = **{ $room }**, koblet til **{ $trip }**, blev lukket til fordel for et nyt rum, og det kunne jeg ikke følge med ind i. Jeg pinger intet der længere; den, der har sagt ja til et møde, minder jeg om det enkeltvis.
room-closed-next = Inviter mig ind i det nye rum, så fortsætter det hele der.
room-gone = Jeg er ude af **{ $room }**, som var koblet til **{ $trip }**; rummet kan være slettet. Jeg pinger intet der længere; den, der har sagt ja til et møde, minder jeg om det enkeltvis.
room-gone-by = { $by } tog mig ud af **{ $room }**, som var koblet til **{ $trip }**. Jeg pinger intet der længere; den, der har sagt ja til et møde, minder jeg om det enkeltvis.
room-gone-by-you = Du tog mig ud af **{ $room }**, som var koblet til **{ $trip }**. Jeg pinger intet der længere; den, der har sagt ja til et møde, minder jeg om det enkeltvis.
room-gone-next = For at fortsætte der skal nogen i rummet invitere mig igen; eller skriv `{ $sign }rejse tilkobl` i et andet rum.
no-direct-1 = Der er en til her nu, eller en til er inviteret, så for mig er det her et rum: Alle læser, hvad jeg siger her, og jeg hører kun det, der begynder med `{ $prefix }` eller nævner mig.
no-direct-2 = Det, der kun er for én af jer, siger jeg i en chat med kun dig. En ny chat med mig, uden andre i, er sådan en.
chat-open = Andre kan komme ind i denne chat uden invitation eller læse med udefra, så jeg siger ikke noget privat her. Indstil den, så man skal inviteres, og kun medlemmer ser historikken, eller start en ny chat med mig.
chat-cipher = Jeg er flyttet hertil: Vores anden chat er sat til en kryptering, jeg ikke kender, så der kan jeg hverken læse eller skrive. Skriv til mig her fra nu af.
chat-open-refused = **Andre kan komme ind i denne chat uden invitation eller læse med udefra.** Jeg har ikke gemt noget af dette. Slet din besked, start en ny krypteret chat med mig, og skriv det der.
room-unsealed = Det gamle rum var krypteret, det er dette ikke. Jeg tog ikke noget med derfra.
room-unsealed-linked = Det gamle rum var krypteret, det er dette ikke: Serverne kan læse, hvad der bliver sagt her. Derfor pinger jeg intet her, før den, der ejer rejsen, skriver `{ $sign }rejse tilkobl` i dette rum.
room-unsealed-owner = **{ $room }**, koblet til **{ $trip }**, blev lukket til fordel for et nyt rum, der ikke er krypteret. Jeg pinger intet der. Den, der har sagt ja til et møde, minder jeg om det i den direkte chat.
room-unsealed-owner-next = Slå kryptering til i det nye rum, og skriv så `{ $sign }rejse tilkobl` der. Skal det blive ved at være ukrypteret, kan du skrive det der alligevel.
