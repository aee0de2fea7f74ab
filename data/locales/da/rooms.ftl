# Dansk: rum, der er lukket til fordel for andre, som botten fjernes fra, som ikke er direkte chats længere.

room-moved = Jeg er flyttet med hertil fra det gamle rum, med alle indstillinger.
room-moved-linked = Jeg er flyttet med hertil fra det gamle rum. Det er stadig koblet til **{ $trip }**, så påmindelserne kommer her nu.
room-closed = **{ $room }**, der var koblet til **{ $trip }**, er blevet afløst af et nyt rum, som jeg ikke kunne komme ind i. Alle, der har sagt ja til et træf, får påmindelsen i en direkte chat.
room-closed-next = Inviter mig ind i det nye rum, så fortsætter det hele der.
room-gone = Jeg er ikke længere i **{ $room }**, som var koblet til **{ $trip }**. Måske er rummet slettet. Alle, der har sagt ja til et træf, får påmindelsen i en direkte chat.
room-gone-by = { $by } har fjernet mig fra **{ $room }**, som var koblet til **{ $trip }**. Alle, der har sagt ja til et træf, får påmindelsen i en direkte chat.
room-gone-by-you = Du har fjernet mig fra **{ $room }**, som var koblet til **{ $trip }**. Alle, der har sagt ja til et træf, får påmindelsen i en direkte chat.
room-gone-next = Vil du have mig tilbage, så få nogen i rummet til at invitere mig igen, eller skriv `{ $sign }rejse tilkobl` i et andet rum.
no-direct-1 = En anden er kommet med eller er inviteret, så nu er det her en gruppe for mig: Alle kan læse, hvad jeg skriver, og jeg reagerer kun på `{ $prefix }` eller mit navn.
no-direct-2 = Er det noget privat, så start en ny chat med kun mig.
chat-open = Folk kan komme ind i denne chat uden invitation eller læse med udefra, så jeg skriver ikke noget privat her. Indstil den, så man skal inviteres, og så kun medlemmer ser historikken, eller start en ny chat med mig.
chat-cipher = Jeg er flyttet over i denne chat. Vores anden bruger en kryptering, jeg ikke kender, så der kan jeg hverken læse eller skrive. Skriv til mig her fra nu af.
chat-open-refused = **Folk kan komme ind i denne chat uden invitation eller læse med udefra,** så jeg har ikke gemt det her. Slet helst din besked, start en ny krypteret chat med mig, og send den der.
room-unsealed = Det gamle rum var krypteret, men det er dette ikke. Jeg har ikke taget noget med derfra.
room-unsealed-linked = Det gamle rum var krypteret, men det er dette ikke: Serverne kan læse, hvad der bliver skrevet her. Derfor skriver jeg ingen påmindelser her, før rejsens ejer skriver `{ $sign }rejse tilkobl` i dette rum.
room-unsealed-owner = **{ $room }**, der var koblet til **{ $trip }**, er blevet afløst af et nyt rum, der ikke er krypteret, så jeg skriver ikke noget der. Alle, der har sagt ja til et træf, får påmindelsen i en direkte chat.
room-unsealed-owner-next = Slå kryptering til i det nye rum, og skriv så `{ $sign }rejse tilkobl` der. Skal det blive ved med at være ukrypteret, så skriv det der alligevel.
