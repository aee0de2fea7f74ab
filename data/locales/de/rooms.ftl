# Deutsch: Räume, die für andere geschlossen werden, aus denen der Bot entfernt wird, die keine Direktchats mehr sind.

room-moved = Ich bin aus dem alten Raum mitgekommen, mit allem, was dort eingestellt war.
room-moved-linked = Ich bin aus dem alten Raum mitgekommen: **{ $trip }** ist jetzt hier verknüpft, und die Treffen pinge ich hier an.
room-closed = **{ $room }**, verknüpft mit **{ $trip }**, wurde für einen neuen Raum geschlossen, und in den konnte ich nicht mit. Dort pinge ich nichts mehr; wer bei einem Treffen zugesagt hat, bekommt die Erinnerung einzeln von mir.
room-closed-next = Ladet mich in den neuen Raum ein, dann geht dort alles weiter.
room-gone = Ich bin nicht mehr in **{ $room }**, der mit **{ $trip }** verknüpft war; vielleicht wurde der Raum gelöscht. Dort pinge ich nichts mehr; wer bei einem Treffen zugesagt hat, bekommt die Erinnerung einzeln von mir.
room-gone-by = { $by } hat mich aus **{ $room }** entfernt, der mit **{ $trip }** verknüpft war. Dort pinge ich nichts mehr; wer bei einem Treffen zugesagt hat, bekommt die Erinnerung einzeln von mir.
room-gone-by-you = Du hast mich aus **{ $room }** entfernt, der mit **{ $trip }** verknüpft war. Dort pinge ich nichts mehr; wer bei einem Treffen zugesagt hat, bekommt die Erinnerung einzeln von mir.
room-gone-next = Damit es dort weitergeht, lädt mich jemand von dort wieder ein; oder sag `{ $sign }Reise verknüpfen` in einem anderen Raum.
no-direct-1 = Hier ist jetzt noch jemand oder wurde dazu eingeladen, damit ist das für mich ein Raum: Alle lesen, was ich hier sage, und ich höre nur, was mit `{ $prefix }` beginnt oder mich beim Namen nennt.
no-direct-2 = Was nur eine Person von euch angeht, sage ich in einem Chat mit ihr allein. Ein neuer Chat mit mir, ohne sonst jemanden, ist so einer.
chat-open = In diesen Chat können andere ohne Einladung hereinkommen oder von außen mitlesen, deshalb sage ich hier nichts Privates. Stell ihn so ein, dass man nur mit Einladung hereinkommt und nur Mitglieder den Verlauf sehen, oder fang einen neuen Chat mit mir an.
chat-cipher = Ich bin hierher umgezogen: Unser anderer Chat ist auf eine Verschlüsselung eingestellt, die ich nicht kenne. Dort kann ich weder lesen noch schreiben. Schreib mir bitte ab jetzt hier.
chat-open-refused = **In diesen Chat können andere ohne Einladung hereinkommen oder von außen mitlesen.** Ich habe nichts davon behalten. Bitte lösch deine Nachricht, fang einen neuen verschlüsselten Chat mit mir an und schreib es dort.
room-unsealed = Der alte Raum war verschlüsselt, dieser ist es nicht. Von dort habe ich nichts mitgenommen.
room-unsealed-linked = Der alte Raum war verschlüsselt, dieser ist es nicht: Die Server können mitlesen, was hier gesagt wird. Deshalb pinge ich hier nichts, bis die Person, der die Reise gehört, in diesem Raum `{ $sign }Reise verknüpfen` sagt.
room-unsealed-owner = **{ $room }**, verknüpft mit **{ $trip }**, wurde für einen neuen Raum geschlossen, der nicht verschlüsselt ist. Dort pinge ich nichts. Wer bei einem Treffen zugesagt hat, bekommt die Erinnerung im Direktchat.
room-unsealed-owner-next = Schalte im neuen Raum die Verschlüsselung ein und sag dort dann `{ $sign }Reise verknüpfen`. Soll er unverschlüsselt bleiben, sag das dort trotzdem.
