# Svenska: rum som är stängda till förmån för andra, som boten tas bort ur, som inte är direktchattar längre.

room-moved = Jag har flyttat hit från det gamla rummet, med alla inställningar.
room-moved-linked = Jag har flyttat hit från det gamla rummet. Det här rummet är också kopplat till **{ $trip }**, och påminnelserna kommer hit.
room-closed = **{ $room }**, som är kopplat till **{ $trip }**, har ersatts av ett rum som jag inte kunde gå med i. Alla som har sagt ja till en träff får påminnelsen i en direktchatt.
room-closed-next = Bjud in mig till det nya rummet, så fortsätter allt där.
room-gone = Jag är inte kvar i **{ $room }**, som var kopplat till **{ $trip }**; rummet kan ha raderats. Alla som har sagt ja till en träff får påminnelsen i en direktchatt.
room-gone-by = { $by } har tagit bort mig från **{ $room }**, som var kopplat till **{ $trip }**. Alla som har sagt ja till en träff får påminnelsen i en direktchatt.
room-gone-by-you = Du har tagit bort mig från **{ $room }**, som var kopplat till **{ $trip }**. Alla som har sagt ja till en träff får påminnelsen i en direktchatt.
room-gone-next = Vill ni fortsätta, be någon i rummet att bjuda in mig igen, eller skriv `{ $sign }resa koppla` i ett annat rum.
no-direct-1 = Någon annan har gått med eller blivit inbjuden, så för mig är det här en grupp nu: alla kan läsa vad jag säger, och jag reagerar bara på `{ $prefix }` eller mitt namn.
no-direct-2 = Gäller det något privat, starta en ny chatt med bara mig.
chat-open = Den här chatten kan man gå med i utan inbjudan, eller läsa utifrån, så jag säger inget privat här. Ställ in den så att man måste bli inbjuden och bara medlemmar ser historiken, eller starta en ny chatt med mig.
chat-cipher = Jag har flyttat till den här chatten: den andra använder en kryptering som jag inte kan, så där kan jag varken läsa eller skriva. Skriv till mig här från och med nu.
chat-open-refused = **Den här chatten kan man gå med i utan inbjudan, eller läsa utifrån,** så jag har inte sparat det här. Radera ditt meddelande, starta en ny krypterad chatt med mig och skicka det där.
room-unsealed = Det gamla rummet var krypterat, men det här är det inte. Jag har inte tagit med något därifrån.
room-unsealed-linked = Det gamla rummet var krypterat, men det här är det inte: servrarna kan läsa det som sägs här. Därför påminner jag inte här förrän den som äger resan skriver `{ $sign }resa koppla` i det här rummet.
room-unsealed-owner = **{ $room }**, som är kopplat till **{ $trip }**, har ersatts av ett nytt rum som inte är krypterat, så där skriver jag inget. Alla som har sagt ja till en träff får påminnelsen i en direktchatt.
room-unsealed-owner-next = Slå på kryptering i det nya rummet och skriv sedan `{ $sign }resa koppla` där. Ska det vara okrypterat, skriv det där ändå.
