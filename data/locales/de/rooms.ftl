# Deutsch: Räume, die für andere geschlossen werden, aus denen der Bot entfernt wird, die keine Direktchats mehr sind.

room-moved = Ich bin aus dem alten Raum hierher mitgekommen, mit allen Einstellungen.
room-moved-linked = Ich bin aus dem alten Raum hierher mitgekommen. Der Raum ist weiter mit „{ $trip }“ verknüpft, und die Erinnerungen kommen jetzt hierher.
room-closed = **{ $room }**, verknüpft mit „{ $trip }“, wurde durch einen neuen Raum ersetzt, in den ich nicht mitkonnte. Alle, die bei einem Treffen zugesagt haben, bekommen die Erinnerung im Direktchat.
room-closed-next = Ladet mich in den neuen Raum ein, dann geht dort alles weiter.
room-gone = Ich bin nicht mehr in **{ $room }**. Der Raum war mit „{ $trip }“ verknüpft; vielleicht wurde er gelöscht. Alle, die bei einem Treffen zugesagt haben, bekommen die Erinnerung im Direktchat.
room-gone-by = { $by } hat mich aus **{ $room }** entfernt. Der Raum war mit „{ $trip }“ verknüpft. Alle, die bei einem Treffen zugesagt haben, bekommen die Erinnerung im Direktchat.
room-gone-by-you = Du hast mich aus **{ $room }** entfernt. Der Raum war mit „{ $trip }“ verknüpft. Alle, die bei einem Treffen zugesagt haben, bekommen die Erinnerung im Direktchat.
room-gone-next = Damit es dort weitergeht, muss mich jemand aus dem Raum wieder einladen. Oder schreib `{ $sign }Reise verknüpfen` in einem anderen Raum.
no-direct-1 = Hier ist jetzt noch jemand dabei oder eingeladen, darum ist das für mich eine Gruppe: Alle können lesen, was ich schreibe, und ich reagiere nur auf `{ $prefix }` oder meinen Namen.
no-direct-2 = Für Vertrauliches fang bitte einen neuen Chat an, nur mit mir.
chat-open = In diesen Chat kommt man ohne Einladung, oder man kann von außen mitlesen. Darum schreibe ich hier nichts Vertrauliches. Stell ihn bitte so ein, dass man nur mit Einladung reinkommt und nur Mitglieder den Verlauf sehen, oder fang einen neuen Chat mit mir an.
chat-cipher = Ich bin in diesen Chat umgezogen: Unser anderer nutzt eine Verschlüsselung, die ich nicht kenne, darum kann ich dort nicht lesen und schreiben. Schreib mir bitte ab jetzt hier.
chat-open-refused = **In diesen Chat kommt man ohne Einladung, oder man kann von außen mitlesen,** darum habe ich nichts gespeichert. Bitte lösch deine Nachricht, fang einen neuen verschlüsselten Chat mit mir an und schick sie dort.
room-unsealed = Der alte Raum war verschlüsselt, dieser ist es nicht. Ich habe von dort nichts mitgenommen.
room-unsealed-linked = Der alte Raum war verschlüsselt, dieser ist es nicht: Die Server können mitlesen. Darum erinnere ich hier an nichts, bis die Person, die die Reise leitet, in diesem Raum `{ $sign }Reise verknüpfen` schreibt.
room-unsealed-owner = **{ $room }**, verknüpft mit „{ $trip }“, wurde durch einen neuen Raum ersetzt, der nicht verschlüsselt ist. Dort schreibe ich darum nichts. Alle, die bei einem Treffen zugesagt haben, bekommen die Erinnerung im Direktchat.
room-unsealed-owner-next = Schalte im neuen Raum die Verschlüsselung ein und schreib dort `{ $sign }Reise verknüpfen`. Soll er unverschlüsselt bleiben, schreib es dort trotzdem.
