# Svenska: rum som är stängda till förmån för andra, som boten tas bort ur, som inte är direktchattar längre.

room-moved = Jag följde med från det gamla rummet, med det som var inställt där.
room-moved-linked = Jag följde med från det gamla rummet: **{ $trip }** är kopplad hit nu, och dess träffar pingas här.
room-closed = **{ $room }**, kopplat till **{ $trip }**, stängdes till förmån för ett nytt rum, och dit kunde jag inte följa med. Jag pingar inget där längre; den som sagt ja till en träff påminner jag enskilt.
room-closed-next = Bjud in mig i det nya rummet, så fortsätter allt där.
room-gone = Jag är ute ur **{ $room }**, som var kopplat till **{ $trip }**; rummet kan ha raderats. Jag pingar inget där längre; den som sagt ja till en träff påminner jag enskilt.
room-gone-by = { $by } tog bort mig ur **{ $room }**, som var kopplat till **{ $trip }**. Jag pingar inget där längre; den som sagt ja till en träff påminner jag enskilt.
room-gone-by-you = Du tog bort mig ur **{ $room }**, som var kopplat till **{ $trip }**. Jag pingar inget där längre; den som sagt ja till en träff påminner jag enskilt.
room-gone-next = För att fortsätta där bjuder någon i rummet in mig igen; eller skriv `{ $sign }resa koppla` i ett annat rum.
no-direct-1 = Någon mer är här nu eller har bjudits in, så för mig är det här ett rum: alla läser det jag säger här, och jag hör bara det som börjar med `{ $prefix }` eller nämner mig.
no-direct-2 = Det som är för bara en av er säger jag i en chatt med bara dig. En ny chatt med mig, utan någon annan i, är en sådan.
chat-open = Andra kan komma in i den här chatten utan inbjudan, eller läsa den utifrån, så jag säger inget privat här. Ställ in den så att man måste bjudas in och bara medlemmar ser historiken, eller starta en ny chatt med mig.
chat-cipher = Jag har flyttat hit: vår andra chatt är inställd på en kryptering som jag inte kan, så där kan jag varken läsa eller skriva. Skriv till mig här i fortsättningen.
chat-open-refused = **Andra kan komma in i den här chatten utan inbjudan, eller läsa den utifrån.** Jag sparade inget av det här. Radera ditt meddelande, starta en ny krypterad chatt med mig och skriv det där.
room-unsealed = Det gamla rummet var krypterat, det här är det inte. Jag tog inte med något därifrån.
room-unsealed-linked = Det gamla rummet var krypterat, det här är det inte: servrarna kan läsa det som sägs här. Därför pingar jag inget här förrän resans ägare skriver `{ $sign }resa koppla` i det här rummet.
room-unsealed-owner = **{ $room }**, kopplat till **{ $trip }**, stängdes till förmån för ett nytt rum som inte är krypterat. Jag pingar inget där. Den som sagt ja till en träff påminner jag i direktchatten.
room-unsealed-owner-next = Slå på kryptering i det nya rummet och skriv sedan `{ $sign }resa koppla` där. Ska det förbli okrypterat kan du skriva det där ändå.
