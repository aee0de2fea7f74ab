# Deutsch: Räume, die für andere geschlossen werden, aus denen der Bot entfernt wird, die keine Direktchats mehr sind.

room-moved = Ich bin aus dem alten Raum mitgekommen, mit allem, was dort eingestellt war.
room-moved-linked = Ich bin aus dem alten Raum mitgekommen: **{ $trip }** ist jetzt hier verknüpft, und die Treffen pinge ich hier an.
room-closed = **{ $room }**, verknüpft mit **{ $trip }**, wurde für einen neuen Raum geschlossen, und in den konnte ich nicht mit. Dort pinge ich nichts mehr; wer bei einem Treffen zugesagt hat, bekommt die Erinnerung einzeln von mir.
room-closed-next = Ladet mich in den neuen Raum ein, dann geht dort alles weiter.
room-gone = Ich bin nicht mehr in **{ $room }**, der mit **{ $trip }** verknüpft war; vielleicht wurde der Raum gelöscht. Dort pinge ich nichts mehr; wer bei einem Treffen zugesagt hat, bekommt die Erinnerung einzeln von mir.
room-gone-by = { $by } hat mich aus **{ $room }** entfernt, der mit **{ $trip }** verknüpft war. Dort pinge ich nichts mehr; wer bei einem Treffen zugesagt hat, bekommt die Erinnerung einzeln von mir.
room-gone-by-you = Du hast mich aus **{ $room }** entfernt, der mit **{ $trip }** verknüpft war. Dort pinge ich nichts mehr; wer bei einem Treffen zugesagt hat, bekommt die Erinnerung einzeln von mir.
room-gone-next = Damit es dort weitergeht, lädt mich jemand von dort wieder ein; oder sag `{ $prefix }Reise verknüpfen` in einem anderen Raum.
no-direct-1 = Hier ist jetzt noch jemand oder wurde dazu eingeladen, damit ist das für mich ein Raum: Alle lesen, was ich hier sage, und ich höre nur, was mit `{ $prefix }` beginnt oder mich beim Namen nennt.
no-direct-2 = Was nur eine Person von euch angeht, sage ich in einem Chat mit ihr allein. Ein neuer Chat mit mir, ohne sonst jemanden, ist so einer.
