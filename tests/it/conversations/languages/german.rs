//! German.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

#[test]
fn commands() {
    assert_snapshot!(Talk::new().play("
        #room ada: !Reise neu Mit dem Zug nach Norden 6.–19. April
        #room ada: !Station Hamburg 6.–9. April
        #room ada: !Station vielleicht Göteborg 9.–12. April -- mit dem Nachtzug
        kari: ich habe ein Sofa, wenn euch eine Katze nicht stört
        kari: Hilfe Angebot
        kari: Angebot Hamburg Sofa Mo–Di und/oder Di–Mi für 2 -- wir haben eine Katze, und die ist lieb
        ada: annehmen 3 Mo–Di
        #room kari: !Nächte
        #room kari: !Treffen Strickabend, Dienstag 18 Uhr in Hamburg bei der Bücherei
        ada: bestätigen 4
        #room kari: !dabei 4 ja +1
        #room kari: !zeige 17
        #room kari: !Station Leipzig 12.–14. April
        kari: Profil
        @now 2026-04-07 16:00
    "), @"
    #room ada: !Reise neu Mit dem Zug nach Norden 6.–19. April
      → room: Deine Reise „Mit dem Zug nach Norden“, Mo 6. – So 19. April ist angelegt.
          In diesem Raum erinnere ich an die Treffen. Stationen hinzufügen: `!Station Oslo 6.–9. April`.
    #room ada: !Station Hamburg 6.–9. April
      → room: Neue Station: #1 Hamburg, Mo 6. – Do 9. April
    #room ada: !Station vielleicht Göteborg 9.–12. April -- mit dem Nachtzug
      → room: Neue Station: #2 Göteborg, Do 9. – So 12. April (vielleicht) – mit dem Nachtzug
    kari: ich habe ein Sofa, wenn euch eine Katze nicht stört
      → kari: Kurz zur Sicherheit – Angebot: Sofa für 1 Person – wenn euch eine Katze nicht stört.
          Für welche Nächte?
          Antworte einfach hier, oder tipp zum Verwerfen auf ❌.
    kari: Hilfe Angebot
      → kari: `Angebot [ORT] ART WANN [für N] [-- NOTIZ]` – einen Schlafplatz anbieten
          Zum Beispiel: `Angebot Hamburg Sofa 6.–7. April`
          Auch: anbieten, biete, hosten
    kari: Angebot Hamburg Sofa Mo–Di und/oder Di–Mi für 2 -- wir haben eine Katze, und die ist lieb
      → kari: Danke! Ich habe dein Angebot #3 an die Crew von „Mit dem Zug nach Norden“ weitergegeben: Sofa in Hamburg für 2 Personen, Mo 6. – Mi 8. April (2 Nächte) – wir haben eine Katze, und die ist lieb. Sobald sie antwortet, sage ich dir Bescheid.
          Deine Notiz können alle lesen, die die Reise sehen.
          Doch nicht? `zurückziehen 3`
      → ada(!): Neues Angebot für „Mit dem Zug nach Norden“: #3 Sofa in Hamburg bei Kari für 2 Personen: Mo 6. – Mi 8. April (2 Nächte, offen) – wir haben eine Katze, und die ist lieb
          Nehmt ihr es an? Tipp auf ✅ oder ❌, oder schreib `annehmen 3` (nur eine Nacht: `annehmen 3 Mo 6. April`).
    ada: annehmen 3 Mo–Di
      → ada: Angenommen: #3 in Hamburg, Mo 6. April (1 Nacht). Ich sage dem Host Bescheid.
          Passt nicht? Schreib innerhalb von 10 Minuten `rückgängig`.
      → kari(!): Gute Nachricht: Ada (@ada:localhost) kommt gern zu dir: Mo 6. April (1 Nacht). Danke! Es geht um #3, auf der Reise „Mit dem Zug nach Norden“.
          Wie ist die Adresse, und wie kommt man rein? Schreib es einfach hier: Nur die Crew bekommt es, und zwar kurz vor ihrer Ankunft.
    #room kari: !Nächte
      → room: Mit dem Zug nach Norden: noch 6 Nächte, 5 ohne Bett:
          • ✅ Mo 6. April · Hamburg · Sofa, #3
          • ❓ Di 7. April · Hamburg · 1 Angebot: #3
          • ❌ Mi 8. April · Hamburg · kein Bett
          • ❌ Do 9. – So 12. April (3 Nächte) · Göteborg (vielleicht) · kein Bett
    #room kari: !Treffen Strickabend, Dienstag 18 Uhr in Hamburg bei der Bücherei
      → room: Neues Treffen: #4 Strickabend, Di 7. April um 18:00 Uhr, bei der Bücherei in Hamburg (vorgeschlagen, noch nicht bestätigt)
          Ich bitte die Crew, es zu bestätigen.
          Kommst du? `!dabei 4 ja`, `vielleicht` oder `nein`. Wenn du zwei mitbringst: `!dabei 4 ja +2`.
      → ada(!): Kari schlägt ein Treffen für „Mit dem Zug nach Norden“ vor: #4 Strickabend, Di 7. April um 18:00 Uhr, bei der Bücherei in Hamburg (vorgeschlagen, noch nicht bestätigt)
          Soll es stattfinden? Tipp zum Bestätigen auf ✅, zum Absagen auf ❌. (Oder `bestätigen 4` / `absagen 4`.)
    ada: bestätigen 4
      → ada: Bestätigt: #4 Strickabend, Di 7. April um 18:00 Uhr, bei der Bücherei in Hamburg
          Kommst du? `dabei 4 ja`, `vielleicht` oder `nein`. Wenn du zwei mitbringst: `dabei 4 ja +2`.
          Passt nicht? Schreib innerhalb von 10 Minuten `rückgängig`.
      → kari(!): Bestätigt („Mit dem Zug nach Norden“): #4 Strickabend, Di 7. April um 18:00 Uhr, bei der Bücherei in Hamburg
      → room: Bestätigt: #4 Strickabend, Di 7. April um 18:00 Uhr, bei der Bücherei in Hamburg
    #room kari: !dabei 4 ja +1
      → room: Bis dann bei #4 Strickabend, Di 7. April um 18:00 Uhr (du und 1 weitere Person). Ich erinnere dich.
    #room kari: !zeige 17
      → room: #17 gibt es nicht. Meinst du #1 Hamburg, Mo 6. – Do 9. April, #2 Göteborg, Do 9. – So 12. April (vielleicht) – mit dem Nachtzug, #3 Sofa in Hamburg, Mo 6. – Mi 8. April (2 Nächte) oder #4 Strickabend, Di 7. April um 18:00 Uhr? Dann schreib `!zeige 1`.
    #room kari: !Station Leipzig 12.–14. April
      → room: Das kann nur die Crew von „Mit dem Zug nach Norden“.
    kari: Profil
      → kari: Du bist Kari, und deine Zeitzone ist Europe/Oslo (dort ist es 10:00 Uhr).
          Ich antworte dir auf Deutsch, weil du mir so schreibst. Ändern: `Sprache nb`. Ich kann Englisch, Norwegisch (Bokmål), Norwegisch (Nynorsk), Schwedisch, Dänisch und Deutsch.
          Gerade geht es um „Mit dem Zug nach Norden“. Du bist dort Gast.
          Du bietest 1 Schlafplatz an (`Angebote`).
          #4 Strickabend, Di 7. April um 18:00 Uhr, bei der Bücherei in Hamburg · 2 ja
    @now 2026-04-07 16:00
    [Sun 05 18:00]
      → ada(!): „Mit dem Zug nach Norden“ geht bald los:
          Di 7. April in Hamburg: noch nichts angenommen. Angeboten: #3
    [Mon 06 18:00]
      → room(!): Strickabend (#4) in 24 Stunden: Di 7. April um 18:00 Uhr, bei der Bücherei in Hamburg · 2 ja
    [Mon 06 18:00]
      → ada(!): Heute Nacht in Hamburg: Sofa bei Kari, #3 – wir haben eine Katze, und die ist lieb
          Di 7. April in Hamburg: noch nichts angenommen. Angeboten: #3
          Mi 8. April in Hamburg: noch kein Bett.
    [Tue 07 16:00]
      → room(!): Strickabend (#4) in 2 Stunden: Di 7. April um 18:00 Uhr, bei der Bücherei in Hamburg · 2 ja
    ");
}

#[test]
fn drafts() {
    let mut talk = oslo_goteborg();
    let offered = talk.play(
        "
        kari: Ich könnte dir Mo-Di und/oder Mi-Do einen Schlafplatz in Oslo anbieten
        kari: Sofa
        kari: nur Mittwoch
        kari: für zwei
        kari: ja
        jonas: Küfa ist am Freitag um 19 Uhr in Göteborg, kommt vorbei
        jonas: doch lieber um 20 Uhr
        jonas: 1
        kari: bin dabei, zu zweit
        kari: ja
        kari: frag nächste Woche nochmal nach
        kari: nein
    ",
    );
    assert_snapshot!(offered, @"
    kari: Ich könnte dir Mo-Di und/oder Mi-Do einen Schlafplatz in Oslo anbieten
      → kari: Kurz zur Sicherheit – Angebot: Schlafplatz in Oslo für 1 Person, Mo 6. April (1 Nacht) und Mi 8. April (1 Nacht).
          Sofa, Bett, Boden, Hängematte oder Zelt?
          Stimmt das so? Tipp zum Speichern auf ✅, zum Verwerfen auf ❌, oder schreib, was ich ändern soll.
    kari: Sofa
      → kari: Kurz zur Sicherheit – Angebot: Sofa in Oslo für 1 Person, Mo 6. April (1 Nacht) und Mi 8. April (1 Nacht).
          Stimmt das so? Tipp zum Speichern auf ✅, zum Verwerfen auf ❌, oder schreib, was ich ändern soll.
    kari: nur Mittwoch
      → kari: Kurz zur Sicherheit – Angebot: Sofa in Oslo für 1 Person, Mi 8. April (1 Nacht).
          Stimmt das so? Tipp zum Speichern auf ✅, zum Verwerfen auf ❌, oder schreib, was ich ändern soll.
    kari: für zwei
      → kari: Kurz zur Sicherheit – Angebot: Sofa in Oslo für 2 Personen, Mi 8. April (1 Nacht).
          Stimmt das so? Tipp zum Speichern auf ✅, zum Verwerfen auf ❌, oder schreib, was ich ändern soll.
    kari: ja
      → kari: Danke! Ich habe dein Angebot #3 an die Crew von „North by train“ weitergegeben: Sofa in Oslo für 2 Personen, Mi 8. April (1 Nacht). Sobald sie antwortet, sage ich dir Bescheid.
          Doch nicht? `zurückziehen 3`
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 2 people: Wed 8 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    jonas: Küfa ist am Freitag um 19 Uhr in Göteborg, kommt vorbei
      → jonas: Kurz zur Sicherheit – Treffen: Küfa, in Göteborg, Fr 10. April um 19:00 Uhr.
          Was davon: 1 Fr 10. April um 19:00 Uhr oder 2 Fr 3. April um 19:00 Uhr?
          Tipp oder schreib 1 oder 2, dann speichere ich es. Zum Verwerfen tipp auf ❌.
    jonas: doch lieber um 20 Uhr
      → jonas: Kurz zur Sicherheit – Treffen: Küfa, in Göteborg, Fr 10. April um 20:00 Uhr.
          Was davon: 1 Fr 10. April um 20:00 Uhr oder 2 Fr 3. April um 20:00 Uhr?
          Tipp oder schreib 1 oder 2, dann speichere ich es. Zum Verwerfen tipp auf ❌.
    jonas: 1
      → jonas: Neues Treffen: #4 Küfa, Fr 10. April um 20:00 Uhr, in Göteborg (vorgeschlagen, noch nicht bestätigt)
          Ich bitte die Crew, es zu bestätigen.
          Kommst du? `dabei 4 ja`, `vielleicht` oder `nein`. Wenn du zwei mitbringst: `dabei 4 ja +2`.
      → ada(!): Jonas proposes a meetup for North by train: #4 Küfa, Fri 10 April, 20:00, in Gothenburg (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 4` / `cancel 4`.)
    kari: bin dabei, zu zweit
      → kari: Kurz zur Sicherheit: Du kommst zu #4 Küfa, Fr 10. April um 20:00 Uhr, mit einer weiteren Person.
          Stimmt das so? Tipp zum Speichern auf ✅, zum Verwerfen auf ❌, oder schreib, was ich ändern soll.
    kari: ja
      → kari: Bis dann bei #4 Küfa, Fr 10. April um 20:00 Uhr (du und 1 weitere Person). Ich erinnere dich.
    kari: frag nächste Woche nochmal nach
      → kari: Kurz zur Sicherheit – Erinnerung für die Crew am Mo 6. April um 08:00 Uhr: frag nächste Woche nochmal nach
          Stimmt das so? Tipp zum Speichern auf ✅, zum Verwerfen auf ❌, oder schreib, was ich ändern soll.
    kari: nein
      → kari: Gut, verworfen. Gespeichert habe ich nichts.
    ");
}

#[test]
fn an_invitation() {
    let mut talk = Talk::new();
    let text = "Hallo zusammen! Ab Montag, 6. April bin ich zwei Wochen mit dem Zug unterwegs: Oslo, Malmö, vielleicht Dänemark und \
        Hamburg. Ich würde gern Leute treffen, die an digitaler Selbstbestimmung arbeiten (Hosting-Genossenschaften, freie \
        Software). Schreibt mir auf Matrix @ada:example.org oder per Mail an ada@example.org. Über ein Sofa freue ich mich sehr. \
        Ich bin knapp bei Kasse, Spenden für Fahrkarten sind willkommen.";
    let offered = talk.dm("ada", text);
    let rest = talk.play(
        "
        ada: ohne Dänemark
        ada: ja
        ada: Stationen
    ",
    );
    assert_snapshot!(format!("{offered}{rest}"), @"
      → ada: Kurz zur Sicherheit – Reise: Oslo, Malmö, Dänemark, Hamburg, Mo 6. – Mo 20. April.
          • Oslo
          • Malmö
          • Hamburg (vielleicht)

          Themen: digitaler Selbstbestimmung arbeiten (Hosting-Genossenschaften, freie Software)
          So sind wir erreichbar: @ada:example.org, ada@example.org
          Wir suchen: Über ein Sofa freue ich mich sehr.
          Spenden: Ich bin knapp bei Kasse, Spenden für Fahrkarten sind willkommen.
          Stimmt das so? Tipp zum Speichern auf ✅, zum Verwerfen auf ❌, oder schreib, was ich ändern soll.
    ada: ohne Dänemark
      → ada: Kurz zur Sicherheit – Reise: Dänemark.
          Stimmt das so? Tipp zum Speichern auf ✅, zum Verwerfen auf ❌, oder schreib, was ich ändern soll.
    ada: ja
      → ada: Deine Reise „Dänemark“ ist angelegt.
          Stationen hinzufügen: `Station Oslo 6.–9. April`. Um einen Raum damit zu verknüpfen, schreib dort `!Reise verknüpfen`.
    ada: Stationen
      → ada: „Dänemark“ hat noch keine Stationen. Die Crew kann eine hinzufügen: `Station Oslo 6.–9. April`.
    ");
}
