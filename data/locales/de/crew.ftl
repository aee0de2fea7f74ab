# Deutsch: was nur die Crew angeht: Kontakte, die Nacht; Nachhaken, Spenden, Sprachen.

## Kontakte

contact-line = **#{ $no } { $name }**{ $place }: { $handles }{ $topics }
with-topics = {" · "}{ $topics }
contact-added = Kontakt gespeichert: { $contact }
contact-added-next = Das sieht nur die Crew von „{ $trip }“, im Direktchat wie hier. Zum Ändern bearbeite deine Nachricht. Löschen: `{ $prefix }löschen { $no }`.
contact-changed = Geändert: { $contact }
contact-gone = #{ $no } ist gelöscht, mit allem, was dazu gespeichert war.
contact-by = Eingetragen von { $by }.
contact-in-room = Kontakte nehme ich nur im verschlüsselten Direktchat an, darum habe ich nichts gespeichert. Bitte lösch deine Nachricht: Hier können alle mitlesen.
contact-unencrypted = Dieser Chat ist nicht verschlüsselt, darum habe ich nichts gespeichert. Bitte lösch deine Nachricht und schick sie mir in einem verschlüsselten Direktchat.
contact-empty = Wie heißt die Person, und wie ist sie erreichbar? Zum Beispiel: `{ $prefix }Kontakt Lena, Malmö, @lena:example.org, Hosting-Genossenschaft`.
contact-name-missing = Wie heißt die Person? Zum Beispiel: `{ $prefix }Kontakt Lena, Malmö, @lena:example.org, Hosting-Genossenschaft`.
contact-handle-missing = Wie ist { $name } erreichbar? Per Matrix-ID, Fediverse, E-Mail, Telefon oder Link: `{ $prefix }Kontakt Lena, Malmö, @lena:example.org, Hosting-Genossenschaft`.
contact-handle-unread = Wie man über „{ $typed }“ jemanden erreicht, weiß ich nicht. Möglich sind `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` und `https://example.org`.
contact-too-many-handles = Bitte höchstens { $count } Adressen oder Nummern pro Person.
contact-twice = Den Kontakt gibt es schon: { $contact }. Zum Ändern bearbeite die Nachricht, mit der er eingetragen wurde, oder lösch ihn erst: `{ $prefix }löschen { $no }`.
contacts-head = { $shown ->
        [one] 1 Kontakt
       *[other] { $shown } Kontakte
    } für „{ $trip }“{ $all ->
        [true] {""}
       *[other] {" (von "}{ $count })
    }:
contacts-none = Noch keine Kontakte für „{ $trip }“. So trägst du einen ein: `{ $prefix }Kontakt Lena, Malmö, @lena:example.org, Hosting-Genossenschaft`.
contacts-none-such = Keine Kontakte zu „{ $typed }“. `{ $prefix }Kontakte` zeigt alle { $count }.
contacts-in-direct-chat = Kontakte zeige ich dir im verschlüsselten Direktchat.

## Heute Nacht

for-people = {" "}für { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }
tonight-accept = #{ $no } annehmen: `{ $prefix }annehmen { $no } { $night }`.
tonight-left = { $offers } habt ihr abgelehnt. Falls dort noch Platz ist: `{ $prefix }annehmen { $no } { $night }`.
tonight-no-stop = Für heute Nacht gibt es keine Station. Die nächste: { $stop }
tonight-no-more = Für heute Nacht gibt es keine Station, und für „{ $trip }“ kommt auch keine mehr. `{ $prefix }Stationen` zeigt die Route.
tonight-in-direct-chat = Wo die Crew schläft, sage ich dir im verschlüsselten Direktchat. Hier gehen `{ $prefix }heute` und `{ $prefix }Nächte`.
tonight-for-crew = Wo die Crew von „{ $trip }“ schläft, sieht nur sie selbst. Schau dir stattdessen `{ $prefix }heute` oder `{ $prefix }Nächte` an.

## Nachhaken

check-empty = Woran soll ich dich erinnern, und wann? Zum Beispiel: `{ $prefix }{ $example }`.
check-when-missing = Wann soll ich dich an #{ $no } erinnern? Zum Beispiel: `{ $prefix }nachhaken { $no } Sonntag -- fragen, wann sie zu Hause sind`.
about-dropped = #{ $no }, eine gestrichene Station
check-past = { $when } ist schon vorbei. Zum Beispiel: `{ $prefix }nachhaken { $no } morgen 9:00`.

## Spenden

donate-none = Zu Spenden für „{ $trip }“ steht hier noch nichts. Die Crew kann es eintragen: `{ $prefix }Spenden Für die Tickets: https://example.org/give`.

## Sprachen

language-en = Englisch
language-nb = Norwegisch (Bokmål)
language-nn = Norwegisch (Nynorsk)
language-sv = Schwedisch
language-da = Dänisch
language-de = Deutsch
lang-is = Ich antworte hier auf { $language }. Ändern: `{ $prefix }Sprache nb`. Ich kann { $all }.
lang-is-set = Ich antworte dir auf { $language }, wie du es wolltest. Damit ich mich nach dem richte, was du schreibst: `{ $prefix }Sprache auto`.
lang-is-noticed = Ich antworte dir auf { $language }, weil du mir so schreibst. Ändern: `{ $prefix }Sprache nb`. Ich kann { $all }.
lang-set = Ab jetzt antworte ich dir auf { $language }.
lang-auto = Ab jetzt antworte ich dir in der Sprache, in der du schreibst.
lang-room-set = Ab jetzt antworte ich hier auf { $language }, außer jemand hat für sich eine andere Sprache gewählt.
lang-room-auto = Dieser Raum hat keine eigene Sprache mehr. Ich nehme jetzt die von der Person, die die Reise leitet.
lang-unknown = Die Sprache „{ $typed }“ kenne ich nicht. Zum Beispiel: `{ $prefix }Sprache de`.
lang-room-what = Welche Sprache für diesen Raum? Zum Beispiel: `{ $prefix }Sprache Raum de`.
lang-no-room = Das geht nur in Räumen. Für dich allein: `{ $prefix }Sprache de`.
