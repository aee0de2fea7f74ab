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
      → room: Reise Mit dem Zug nach Norden, Mo, 6. – So, 19. April begonnen. Sie gehört dir.
          Dieser Raum ist mit ihr verknüpft: Treffen pinge ich hier an. Jetzt die Stationen: `!Station Oslo 6.–9. April`.
    #room ada: !Station Hamburg 6.–9. April
      → room: Station #1 Hamburg, Mo, 6. – Do, 9. April
    #room ada: !Station vielleicht Göteborg 9.–12. April -- mit dem Nachtzug
      → room: Station #2 Göteborg, Do, 9. – So, 12. April (vielleicht) – mit dem Nachtzug
    kari: ich habe ein Sofa, wenn euch eine Katze nicht stört
      → kari: Ich lese das als Angebot: Sofa für eine Person – ich habe ein Sofa, wenn euch eine Katze nicht stört.
          Für welche Nächte?
          Sag es mir, dann ergänze ich es; ❌ verwirft es.
    kari: Hilfe Angebot
      → kari: `!Angebot [ORT] ART WANN [für N] [-- NOTIZ]` – bietet einen Schlafplatz an
          Zum Beispiel: `!Angebot Oslo Sofa Mo–Di und/oder Di–Mi für 2 -- hier wohnt eine Katze`
          Auch: anbieten, biete, hosten
    kari: Angebot Hamburg Sofa Mo–Di und/oder Di–Mi für 2 -- wir haben eine Katze, und die ist lieb
      → kari: Angebot #3: Sofa in Hamburg für 2, Mo, 6. – Mi, 8. April (2 Nächte, jede einzeln zu haben) – wir haben eine Katze, und die ist lieb. Die Crew erfährt davon. Danke!
          Die Notiz ist öffentlich. Lass Adresse und Telefonnummer heraus: `!Adresse 3 …` im Direktchat mit mir gibt sie vertraulich weiter, sobald eine Nacht angenommen ist. `!zurückziehen 3` nimmt das Angebot zurück.
      → ada: Für Mit dem Zug nach Norden: #3 Sofa in Hamburg bei Kari für 2: Mo, 6. – Mi, 8. April (offen) – wir haben eine Katze, und die ist lieb
          `!annehmen 3`, oder Nacht für Nacht: `!annehmen 3 Mo, 6. April`. `!ablehnen 3` lehnt dankend ab.
    ada: annehmen 3 Mo–Di
      → ada: Angenommen aus #3: Mo, 6. – Di, 7. April in Hamburg. Wer hostet, erfährt davon.
          Doch nicht? Schreib innerhalb von 10 Minuten `!rückgängig`.
      → kari: Mit dem Zug nach Norden (von Ada, @ada:localhost) nimmt dein Angebot #3 für Mo, 6. – Di, 7. April an. Danke!
          Wie ist die Adresse, und wie kommt die Crew rein? Schreib es einfach hier: Nur die Crew bekommt es, kurz bevor sie kommt.
          Wenn etwas dazwischenkommt: `!zurückziehen 3`, ganz oder für eine Nacht.
    #room kari: !Nächte
      → room: Mit dem Zug nach Norden, 6 Nächte voraus, 5 ohne Bett:
          ✓ Mo, 6. April · Hamburg · Sofa, #3
          ? Di, 7. April · Hamburg · ein Angebot: #3
          ✗ Mi, 8. April · Hamburg · kein Bett
          ✗ Do, 9. April · Göteborg (vielleicht) · kein Bett
          ✗ Fr, 10. April · Göteborg (vielleicht) · kein Bett
          ✗ Sa, 11. April · Göteborg (vielleicht) · kein Bett
    #room kari: !Treffen Strickabend, Dienstag 18 Uhr in Hamburg bei der Bücherei
      → room: Treffen #4 Strickabend, Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg (vorgeschlagen, noch nicht bestätigt)
          Jetzt ist es vorgeschlagen; die Crew erfährt davon und bestätigt es.
          Kommst du? `!dabei 4 ja`, `vielleicht` oder `nein`; `!dabei 4 ja +2` bringt zwei mit.
      → ada(!): Kari schlägt für Mit dem Zug nach Norden vor: #4 Strickabend, Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg (vorgeschlagen, noch nicht bestätigt)
          Findet es statt? ✅ zum Bestätigen, ❌ zum Absagen. (Oder `!bestätigen 4` / `!absagen 4`.)
    ada: bestätigen 4
      → ada: Bestätigt: #4 Strickabend, Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg
          Kommst du? `!dabei 4 ja`, `vielleicht` oder `nein`; `!dabei 4 ja +2` bringt zwei mit.
          Doch nicht? Schreib innerhalb von 10 Minuten `!rückgängig`.
      → kari: Bestätigt, bei Mit dem Zug nach Norden: #4 Strickabend, Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg
      → room: Neu: #4 Strickabend, Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg
    #room kari: !dabei 4 ja +1
      → room: Bis dann bei #4 Strickabend, Di, 7. April, 18:00 Uhr, du und noch 1. Ich erinnere dich.
    #room kari: !zeige 17
      → room: #17 gibt es nicht. Meinst du #1 Hamburg, Mo, 6. – Do, 9. April, #2 Göteborg, Do, 9. – So, 12. April (vielleicht) – mit dem Nachtzug, #3 Sofa in Hamburg, Mo, 6. – Mi, 8. April oder #4 Strickabend, Di, 7. April, 18:00 Uhr? Dann schreib `!zeige 1`.
    #room kari: !Station Leipzig 12.–14. April
      → room: Das kann nur die Crew von Mit dem Zug nach Norden.
    kari: Profil
      → kari: Du bist Kari; deine Zone ist Europe/Oslo, dort ist es 10:00.
          Ich antworte dir auf Deutsch, denn so schreibst du. `!Sprache nb` wählt eine andere; ich kann Englisch, Norwegisch (Bokmål), Norwegisch (Nynorsk), Schwedisch, Dänisch und Deutsch.
          Wir reden über Mit dem Zug nach Norden; du bist dort zu Gast.
          Du bietest einen Schlafplatz an (`!Angebote`).
          #4 Strickabend, Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg · 2 ja
    @now 2026-04-07 16:00
    [Sun 05 18:00]
      → ada(!): Mit dem Zug nach Norden geht bald los:
          Di, 7. April in Hamburg: noch nichts angenommen. Angeboten: #3
    [Mon 06 18:00]
      → room(!): Strickabend (#4) in 24 Stunden: Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg · 2 ja
    [Mon 06 18:00]
      → ada(!): Heute Nacht in Hamburg: Sofa bei Kari, #3 – wir haben eine Katze, und die ist lieb
          Di, 7. April in Hamburg: noch nichts angenommen. Angeboten: #3
          Mi, 8. April in Hamburg: kein Bett.
    [Tue 07 16:00]
      → room(!): Strickabend (#4) in 2 Stunden: Di, 7. April, 18:00 Uhr, bei der Bücherei in Hamburg · 2 ja
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
      → kari: Ich lese das als Angebot: Schlafplatz in Oslo für eine Person, in den Nächten Mo, 6. – Di, 7. April und Mi, 8. – Do, 9. April.
          Sofa, Bett, Boden, Hängematte oder Zelt?
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    kari: Sofa
      → kari: Ich lese das als Angebot: Sofa in Oslo für eine Person, in den Nächten Mo, 6. – Di, 7. April und Mi, 8. – Do, 9. April.
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    kari: nur Mittwoch
      → kari: Ich lese das als Angebot: Sofa in Oslo für eine Person, in der Nacht Mi, 8. – Do, 9. April.
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    kari: für zwei
      → kari: Ich lese das als Angebot: Sofa in Oslo für 2, in der Nacht Mi, 8. – Do, 9. April.
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    kari: ja
      → kari: Angebot #3: Sofa in Oslo für 2, Mi, 8. – Do, 9. April (eine Nacht). Die Crew erfährt davon. Danke!
          Die Notiz ist öffentlich. Lass Adresse und Telefonnummer heraus: `!Adresse 3 …` im Direktchat mit mir gibt sie vertraulich weiter, sobald eine Nacht angenommen ist. `!zurückziehen 3` nimmt das Angebot zurück.
      → ada: New offer for North by train: #3 a sofa at Kari's in Oslo for 2 people: Wed 8 – Thu 9 April (open)
          To accept: `!accept 3`, or for one night `!accept 3 Wed 8 April`. To turn it down: `!decline 3`.
    jonas: Küfa ist am Freitag um 19 Uhr in Göteborg, kommt vorbei
      → jonas: Ich lese das als Treffen: Küfa, in Göteborg, Fr, 10. April, 19:00 Uhr – Küfa ist am Freitag um 19 Uhr in Göteborg, kommt vorbei.
          Was davon: 1 Fr, 10. April, 19:00 Uhr oder 2 Fr, 3. April, 19:00 Uhr?
          Tipp oder schreib 1 oder 2, dann ist es gespeichert. ❌ verwirft es.
    jonas: doch lieber um 20 Uhr
      → jonas: Ich lese das als Treffen: Küfa, in Göteborg, Fr, 10. April, 20:00 Uhr.
          Was davon: 1 Fr, 10. April, 20:00 Uhr oder 2 Fr, 3. April, 20:00 Uhr?
          Tipp oder schreib 1 oder 2, dann ist es gespeichert. ❌ verwirft es.
    jonas: 1
      → jonas: Treffen #4 Küfa, Fr, 10. April, 20:00 Uhr, in Göteborg (vorgeschlagen, noch nicht bestätigt)
          Jetzt ist es vorgeschlagen; die Crew erfährt davon und bestätigt es.
          Kommst du? `!dabei 4 ja`, `vielleicht` oder `nein`; `!dabei 4 ja +2` bringt zwei mit.
      → ada(!): Jonas proposes a meetup for North by train: #4 Küfa, Fri 10 April, 20:00, in Gothenburg (proposed, not confirmed yet)
          Is it on? ✅ to confirm, ❌ to call it off. (Or `!confirm 4` / `!cancel 4`.)
    kari: bin dabei, zu zweit
      → kari: Ich lese das so: Du kommst zu #4 Küfa, Fr, 10. April, 20:00 Uhr, mit einer weiteren Person.
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    kari: ja
      → kari: Bis dann bei #4 Küfa, Fr, 10. April, 20:00 Uhr, du und noch 1. Ich erinnere dich.
    kari: frag nächste Woche nochmal nach
      → kari: Ich lese das als Erinnerung für die Crew am Mo, 6. April, 08:00 Uhr: frag nächste Woche nochmal nach
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    kari: nein
      → kari: Verworfen; eingetragen ist nichts.
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
      → ada: Ich lese das als Reise: Oslo, Malmö, Dänemark, Hamburg, Mo, 6. – Mo, 20. April.
          – Oslo
          – Malmö
          – Dänemark (vielleicht)
          – Hamburg (vielleicht)
          Themen: digitaler Selbstbestimmung arbeiten (Hosting-Genossenschaften, freie Software)
          So sind wir erreichbar: @ada:example.org, ada@example.org
          Wir suchen: Über ein Sofa freue ich mich sehr.
          Spenden: Ich bin knapp bei Kasse, Spenden für Fahrkarten sind willkommen.
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    ada: ohne Dänemark
      → ada: Ich lese das als Reise: Oslo, Malmö, Hamburg, Mo, 6. – Mo, 20. April.
          – Oslo
          – Malmö
          – Hamburg (vielleicht)
          Themen: digitaler Selbstbestimmung arbeiten (Hosting-Genossenschaften, freie Software)
          So sind wir erreichbar: @ada:example.org, ada@example.org
          Wir suchen: Über ein Sofa freue ich mich sehr.
          Spenden: Ich bin knapp bei Kasse, Spenden für Fahrkarten sind willkommen.
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    ada: ja
      → ada: Reise Oslo, Malmö, Hamburg, Mo, 6. – Mo, 20. April begonnen. Sie gehört dir.
          Station #1 Oslo, noch ohne Datum (sicher)
          Station #2 Malmö, noch ohne Datum (sicher)
          Station #3 Hamburg, noch ohne Datum (vielleicht)
          So far only you and people in your rooms can find it. To open it to everyone: `!trip open`
          In a room that I'm in, its people can find it, too: `!trip link Oslo, Malmö, Hamburg`
    ada: Stationen
      → ada: Oslo, Malmö, Hamburg
          #1 Oslo, noch ohne Datum (sicher)
          #2 Malmö, noch ohne Datum (sicher)
          #3 Hamburg, noch ohne Datum (vielleicht)
    ");
}
