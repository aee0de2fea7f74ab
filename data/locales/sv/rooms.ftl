# Svenska: rum som är stängda till förmån för andra, som boten tas bort ur, som inte är direktchattar längre.

room-moved = Jag följde med från det gamla rummet, med det som var inställt där.
room-moved-linked = Jag följde med från det gamla rummet: **{ $trip }** är kopplad hit nu, och dess träffar pingas här.
room-closed = **{ $room }**, kopplat till **{ $trip }**, stängdes till förmån för ett nytt rum, och dit kunde jag inte följa med. Jag pingar inget där längre; den som sagt ja till en träff påminner jag enskilt.
room-closed-next = Bjud in mig i det nya rummet, så fortsätter allt där.
room-gone = Jag är ute ur **{ $room }**, som var kopplat till **{ $trip }**; rummet kan ha raderats. Jag pingar inget där längre; den som sagt ja till en träff påminner jag enskilt.
room-gone-by = { $by } tog bort mig ur **{ $room }**, som var kopplat till **{ $trip }**. Jag pingar inget där längre; den som sagt ja till en träff påminner jag enskilt.
room-gone-by-you = Du tog bort mig ur **{ $room }**, som var kopplat till **{ $trip }**. Jag pingar inget där längre; den som sagt ja till en träff påminner jag enskilt.
room-gone-next = För att fortsätta där bjuder någon i rummet in mig igen; eller skriv `{ $prefix }resa koppla` i ett annat rum.
no-direct-1 = Någon mer är här nu eller har bjudits in, så för mig är det här ett rum: alla läser det jag säger här, och jag hör bara det som börjar med `{ $prefix }` eller nämner mig.
no-direct-2 = Det som är för bara en av er säger jag i en chatt med bara dig. En ny chatt med mig, utan någon annan i, är en sådan.
