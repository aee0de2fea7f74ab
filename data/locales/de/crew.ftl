# Deutsch: was nur die Crew angeht: Kontakte, die Nacht; Nachhaken, Spenden, Sprachen.

## Kontakte

contact-line = **#{ $no } { $name }**{ $place }: { $handles }{ $topics }
with-topics = {" · "}{ $topics }
contact-added = Notiert: { $contact }
contact-added-next = Sehen kann das nur die Crew von { $trip }, in einem Direktchat wie diesem. Bearbeite deine Nachricht, um es zu ändern; `{ $prefix }absagen { $no }` vergisst es.
contact-changed = Geändert: { $contact }
contact-gone = #{ $no } ist weg, mit allem, was dazu notiert war.
contact-by = Notiert von { $by }.
contact-in-room = Kontakte nur im verschlüsselten Direktchat mit mir, darum habe ich nichts davon behalten. Bitte lösch deine Nachricht: Alle hier können sie lesen.
contact-unencrypted = Dieser Chat ist nicht verschlüsselt, darum habe ich nichts davon behalten. Bitte lösch deine Nachricht und schreib sie mir in einem verschlüsselten Direktchat.
contact-empty = Wer ist es, und auf welchem Weg erreichbar? Zum Beispiel: `{ $prefix }Kontakt Lena, Malmö, @lena:example.org, Hosting-Genossenschaft`.
contact-name-missing = Ich lese einen Weg, aber keinen Namen. Zum Beispiel: `{ $prefix }Kontakt Lena, Malmö, @lena:example.org, Hosting-Genossenschaft`.
contact-handle-missing = Wie ist { $name } erreichbar? Per Matrix-ID, Fediverse, E-Mail, Telefon oder Link: `{ $prefix }Kontakt Lena, Malmö, @lena:example.org, Hosting-Genossenschaft`.
contact-handle-unread = „{ $typed }“ kann ich nicht als Weg lesen, jemanden zu erreichen. `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` und `https://example.org` gehen.
contact-too-many-handles = Bitte höchstens { $count } Wege zu einer Person.
contact-twice = Das ist schon notiert: { $contact }. Um es zu ändern, bearbeite die Nachricht, aus der es kam, oder erst `{ $prefix }absagen { $no }`.
contacts-head = { $shown ->
        [one] Ein Kontakt
       *[other] { $shown } Kontakte
    } für **{ $trip }**{ $all ->
        [true] {""}
       *[other] {", von "}{ $count }
    }:
contacts-none = Noch keine Kontakte für { $trip }. `{ $prefix }Kontakt Lena, Malmö, @lena:example.org, Hosting-Genossenschaft` notiert einen.
contacts-none-such = Keiner der notierten Kontakte ist in „{ $typed }“ oder hat dieses Wort. `{ $prefix }Kontakte` zeigt alle { $count }.
contacts-in-direct-chat = Kontakte zeige ich nur im verschlüsselten Direktchat.

## Heute Nacht

for-people = {" "}für { $people ->
        [one] eine Person
       *[other] { $people }
    }
tonight-accept = `{ $prefix }annehmen { $no } { $night }` nimmt #{ $no } an.
tonight-left = Ihr hattet { $offers } abgelehnt. Falls dort noch Platz ist: `{ $prefix }annehmen { $no } { $night }`.
tonight-no-stop = Heute Nacht keine Station. Die nächste: { $stop }
tonight-no-more = Heute Nacht keine Station, und für { $trip } kommt keine mehr. `{ $prefix }Stationen` zeigt den Weg.
tonight-in-direct-chat = Wo die Crew schläft, sage ich ihr nur im verschlüsselten Direktchat. `{ $prefix }heute` und `{ $prefix }Nächte` zeigen, was hier gezeigt werden darf.
tonight-for-crew = Wo sie schläft, geht nur die Crew von { $trip } an. `{ $prefix }heute` und `{ $prefix }Nächte` zeigen, was du sehen kannst.

## Nachhaken

check-empty = Bei welcher Nummer, und wann? Zum Beispiel: `{ $prefix }{ $example }`.
check-when-missing = Wann soll ich dich an #{ $no } erinnern? Zum Beispiel: `{ $prefix }nachhaken { $no } Sonntag -- fragen, wann sie zu Hause sind`.
about-dropped = #{ $no }, eine gestrichene Station
check-past = { $when } ist schon vorbei. Zum Beispiel: `{ $prefix }nachhaken { $no } Sonntag 9:00`.

## Spenden

donate-none = Wie sich { $trip } unterstützen lässt, steht hier noch nicht. Die Crew kann es eintragen: `{ $prefix }Spenden Für die Tickets: https://example.org/give`.

## Sprachen

language-en = Englisch
language-nb = Norwegisch (Bokmål)
language-nn = Norwegisch (Nynorsk)
language-sv = Schwedisch
language-da = Dänisch
language-de = Deutsch
lang-is = Ich antworte hier auf { $language }. `{ $prefix }Sprache nb` wählt eine andere; ich kann { $all }.
lang-is-set = Ich antworte dir auf { $language }, wie du es gewählt hast. Mit `{ $prefix }Sprache auto` richte ich mich nach dem, was du schreibst.
lang-is-noticed = Ich antworte dir auf { $language }, denn so schreibst du. `{ $prefix }Sprache nb` wählt eine andere; ich kann { $all }.
lang-set = Ab jetzt antworte ich dir auf { $language }.
lang-auto = Ab jetzt antworte ich dir in der Sprache, in der du schreibst.
lang-room-set = Ab jetzt antworte ich hier auf { $language }; wer selbst etwas anderes gewählt hat, behält das.
lang-room-auto = Dieser Raum hat keine eigene Sprache mehr; es gilt die der Person, der die Reise gehört.
lang-unknown = Die Sprache „{ $typed }“ kenne ich nicht. `{ $prefix }Sprache de` geht.
lang-room-what = Die Sprache dieses Raums: welche? `{ $prefix }Sprache Raum de` geht.
lang-no-room = Das ist für Räume. Für dich: `{ $prefix }Sprache de`.
