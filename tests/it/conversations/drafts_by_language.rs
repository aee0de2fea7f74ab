//! Drafts in the other five languages, as people there would write.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

#[test]
fn bokmål() {
    assert_snapshot!(oslo_goteborg().play("
        kari: Hei! Du kan låne sofaen min i Oslo man-ons hvis du trenger det
        kari: bare tirsdag
        kari: for to
        kari: ja
        kari: Vi har åpent verksted på tirsdag kl 17 i Oslo
        kari: kl 19 i stedet
        kari: ja takk
        jonas: jeg blir med på verkstedet, vi er to
        jonas: ja
        jonas: kommer du innom Malmø også?
        jonas: nei
    "), @"
    kari: Hei! Du kan låne sofaen min i Oslo man-ons hvis du trenger det
      → kari: Jeg leser det som et tilbud: en sofa i Oslo for én, nettene man. 6. – tirs. 7. april og tirs. 7. – ons. 8. april.
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    kari: bare tirsdag
      → kari: Jeg leser det som et tilbud: en sofa i Oslo for én, natten tirs. 7. – ons. 8. april.
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    kari: for to
      → kari: Jeg leser det som et tilbud: en sofa i Oslo for 2, natten tirs. 7. – ons. 8. april.
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    kari: ja
      → kari: Tilbud #3: en sofa i Oslo for 2, tirs. 7. – ons. 8. april (én natt). Reisefølget får vite det. Tusen takk!
          Merknaden er offentlig. Hold adressen og telefonnummeret ditt utenfor: `!detaljer 3 …` i en direktechat med meg gir dem videre i fortrolighet når en natt er avtalt. `!trekk 3` trekker tilbudet tilbake.
      → ada: For North by train: #3 a sofa in Oslo at Kari's for 2: Tue 7 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Tue 7 April`. `!decline 3` leaves it.
    kari: Vi har åpent verksted på tirsdag kl 17 i Oslo
      → kari: Jeg leser det som et treff: Åpent verksted, i Oslo, tirs. 7. april kl. 17:00.
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    kari: kl 19 i stedet
      → kari: Jeg leser det som et treff: Åpent verksted, i Oslo, tirs. 7. april kl. 19:00.
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    kari: ja takk
      → kari: Treff #4 Åpent verksted, tirs. 7. april kl. 19:00, i Oslo (foreslått, ikke bekreftet ennå)
          Det er foreslått nå; reisefølget får vite det og bekrefter.
          Kommer du? `!svar 4 ja`, `kanskje` eller `nei`; med `!svar 4 ja +2` tar du med to.
      → ada: Kari proposes for North by train: #4 Åpent verksted, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet)
          `!confirm 4` or `!cancel 4`.
    jonas: jeg blir med på verkstedet, vi er to
      → jonas: Jeg leser det slik: Du kommer på #4 Åpent verksted, tirs. 7. april kl. 19:00, sammen med 1 til.
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    jonas: ja
      → jonas: Vi ses på #4 Åpent verksted, tirs. 7. april kl. 19:00, du og 1 til. Jeg minner deg på det.
    jonas: kommer du innom Malmø også?
      → jonas: Jeg leser det som et forslag til reisefølget: Malmö – kommer du innom Malmø også?
          ✅ noterer det, ❌ dropper det. Eller si bare hva som skal være annerledes.
    jonas: nei
      → jonas: Droppet; ingenting ble notert.
    ");
}

#[test]
fn nynorsk() {
    assert_snapshot!(oslo_goteborg().play("
        kari: Eg kan tilby husrom i Oslo måndag til tysdag og/eller tysdag til onsdag
        kari: ei seng
        kari: ikkje måndag
        kari: ja
        kari: Ikkje heilt det du er ute etter, men det er ope møte på biblioteket i Oslo tysdag 7. april kl 16 GMT
        kari: ja
        jonas: gjerne! men eg veit ikkje om eg rekk møtet
        jonas: ja
    "), @"
    kari: Eg kan tilby husrom i Oslo måndag til tysdag og/eller tysdag til onsdag
      → kari: Eg les det som eit tilbod: ein soveplass i Oslo for éin, nettene mån. 6. – tys. 7. april og tys. 7. – ons. 8. april.
          Sofa, seng, golv, hengjekøye eller telt?
          ✅ noterer det, ❌ droppar det. Eller sei berre kva som skal vere annleis.
    kari: ei seng
      → kari: Eg les det som eit tilbod: ei seng i Oslo for éin, nettene mån. 6. – tys. 7. april og tys. 7. – ons. 8. april.
          ✅ noterer det, ❌ droppar det. Eller sei berre kva som skal vere annleis.
    kari: ikkje måndag
      → kari: Eg les det som eit tilbod: ei seng i Oslo for éin, natta tys. 7. – ons. 8. april.
          ✅ noterer det, ❌ droppar det. Eller sei berre kva som skal vere annleis.
    kari: ja
      → kari: Tilbod #3: ei seng i Oslo for éin, tys. 7. – ons. 8. april (éi natt). Reisefølgjet får vite det. Tusen takk!
          Merknaden er offentleg. Hald adressa og telefonnummeret ditt utanfor: `!detaljar 3 …` i ein direktechat med meg gjev dei vidare fortruleg når ei natt er avtalt. `!trekk 3` trekkjer tilbodet tilbake.
      → ada: For North by train: #3 a bed in Oslo at Kari's for one: Tue 7 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Tue 7 April`. `!decline 3` leaves it.
    kari: Ikkje heilt det du er ute etter, men det er ope møte på biblioteket i Oslo tysdag 7. april kl 16 GMT
      → kari: Eg les det som eit treff: Ope møte, i Oslo, tys. 7. april kl. 18:00.
          ✅ noterer det, ❌ droppar det. Eller sei berre kva som skal vere annleis.
    kari: ja
      → kari: Treff #4 Ope møte, tys. 7. april kl. 18:00, i Oslo (føreslått, ikkje stadfesta enno)
          Det er føreslått no; reisefølgjet får vite det og stadfestar.
          Kjem du? `!svar 4 ja`, `kanskje` eller `nei`; med `!svar 4 ja +2` tek du med to.
      → ada: Kari proposes for North by train: #4 Ope møte, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          `!confirm 4` or `!cancel 4`.
    jonas: gjerne! men eg veit ikkje om eg rekk møtet
      → jonas: Eg les det slik: Du kjem kanskje på #4 Ope møte, tys. 7. april kl. 18:00.
          ✅ noterer det, ❌ droppar det. Eller sei berre kva som skal vere annleis.
    jonas: ja
      → jonas: Kanskje, på #4 Ope møte, tys. 7. april kl. 18:00. Eg minner deg på det.
    ");
}

#[test]
fn svenska() {
    assert_snapshot!(oslo_goteborg().play("
        jonas: Vi har en madrass på golvet i Göteborg från torsdag till lördag
        jonas: bara fredag
        jonas: för två
        jonas: ja
        jonas: Vi brukar ha öppet söndagar 14–18 i Göteborg, kom förbi
        jonas: kalla det Söndagsöppet
        jonas: ja
        kari: jag hinner tyvärr inte
        kari: hör av dig igen på måndag
        kari: ja
    "), @"
    jonas: Vi har en madrass på golvet i Göteborg från torsdag till lördag
      → jonas: Jag läser det som ett erbjudande: en plats på golvet i Göteborg för en person, nätterna tors 9 – fre 10 april och fre 10 – lör 11 april.
          ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
    jonas: bara fredag
      → jonas: Jag läser det som ett erbjudande: en plats på golvet i Göteborg för en person, natten fre 10 – lör 11 april.
          ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
    jonas: för två
      → jonas: Jag läser det som ett erbjudande: en plats på golvet i Göteborg för 2 personer, natten fre 10 – lör 11 april.
          ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
    jonas: ja
      → jonas: Erbjudande #3: en plats på golvet i Göteborg för 2 personer, fre 10 – lör 11 april (en natt). Resgänget får veta. Tack!
          Kommentaren är offentlig. Håll din adress och ditt telefonnummer utanför: `!detaljer 3 …` i en direktchatt med mig lämnar dem vidare i förtroende när en natt är accepterad. `!återta 3` tar tillbaka erbjudandet.
      → ada: For North by train: #3 floor space in Göteborg at Jonas's for 2: Fri 10 – Sat 11 April (open)
          `!accept 3`, or night by night: `!accept 3 Fri 10 April`. `!decline 3` leaves it.
    jonas: Vi brukar ha öppet söndagar 14–18 i Göteborg, kom förbi
      → jonas: Jag läser det som en träff: Träff, i Göteborg, varje söndag kl. 14:00–18:00.
          Vad heter den?
          ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
    jonas: kalla det Söndagsöppet
      → jonas: Jag läser det som en träff: Söndagsöppet, i Göteborg, varje söndag kl. 14:00–18:00.
          ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
    jonas: ja
      → jonas: Träff #4 Söndagsöppet, varje söndag kl. 14:00–18:00, i Göteborg (föreslagen, inte bekräftad än)
          Medan de som reser är där: sön 12 april kl. 14:00–18:00.
          Den är föreslagen nu; resgänget får veta och bekräftar.
          Kommer du? `!osa 4 ja`, `kanske` eller `nej`; `!osa 4 ja +2` tar med två.
      → ada: Jonas proposes for North by train: #4 Söndagsöppet, every Sunday, 14:00–18:00, in Göteborg (proposed, not confirmed yet)
          `!confirm 4` or `!cancel 4`.
    kari: jag hinner tyvärr inte
      → kari: Jag läser det så här: du kommer inte till #4 Söndagsöppet, sön 12 april kl. 14:00–18:00.
          ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
    kari: hör av dig igen på måndag
      → kari: Jag läser det som en påminnelse till resgänget mån 6 april kl. 08:00: hör av dig igen på måndag
          ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
    kari: ja
      → kari: Resgänget på North by train får en påminnelse mån 6 april kl. 08:00.
      → ada: For North by train, Kari asks you to come back to this on Mon 6 April, 08:00: “hör av dig igen på måndag” I'll remind you.
    ");
}

#[test]
fn dansk() {
    assert_snapshot!(oslo_goteborg().play("
        kari: Du må gerne låne mit gæsteværelse i Oslo fra mandag til onsdag
        kari: kun tirsdag
        kari: ja
        kari: Kommer I forbi Odense på vejen?
        kari: ja
        jonas: Folkekøkken i Göteborg på fredag kl. 18, alle er velkomne
        jonas: lørdag i stedet
        jonas: ja
    "), @"
    kari: Du må gerne låne mit gæsteværelse i Oslo fra mandag til onsdag
      → kari: Jeg læser det som et tilbud: en seng i Oslo til én person, nætterne man. 6. – tirs. 7. april og tirs. 7. – ons. 8. april.
          ✅ noterer det, ❌ dropper det. Eller sig bare, hvad der skal være anderledes.
    kari: kun tirsdag
      → kari: Jeg læser det som et tilbud: en seng i Oslo til én person, natten tirs. 7. – ons. 8. april.
          ✅ noterer det, ❌ dropper det. Eller sig bare, hvad der skal være anderledes.
    kari: ja
      → kari: Tilbud #3: en seng i Oslo til én person, tirs. 7. – ons. 8. april (én nat). Holdet får besked. Tak!
          Noten er offentlig. Hold din adresse og dit telefonnummer ude af den: `!detaljer 3 …` i en direkte chat med mig giver dem videre i fortrolighed, når en nat er accepteret. `!tilbagetræk 3` trækker tilbuddet tilbage.
      → ada: For North by train: #3 a bed in Oslo at Kari's for one: Tue 7 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Tue 7 April`. `!decline 3` leaves it.
    kari: Kommer I forbi Odense på vejen?
      → kari: Jeg læser det som et forslag til holdet: Odense og Vejen – Kommer I forbi Odense på vejen?
          ✅ noterer det, ❌ dropper det. Eller sig bare, hvad der skal være anderledes.
    kari: ja
      → kari: Foreslået: #4 Odense (foreslået) – Kommer I forbi Odense på vejen?
          Holdet bag North by train bliver spurgt, og du får at vide, hvad det bliver til.
          Foreslået: #5 Vejen (foreslået) – Kommer I forbi Odense på vejen?
          Holdet bag North by train bliver spurgt, og du får at vide, hvad det bliver til.
      → ada: Kari suggests for North by train: #4 Odense (suggested) – Kommer I forbi Odense på vejen?
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 4`, `!decline 4`.
      → ada: Kari suggests for North by train: #5 Vejen (suggested) – Kommer I forbi Odense på vejen?
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 5`, `!decline 5`.
    jonas: Folkekøkken i Göteborg på fredag kl. 18, alle er velkomne
      → jonas: As I read it, a meetup: Folkekøkken, in Göteborg, Fri 10 April, 18:00.
          Do you mean Fri 10 April, 18:00, or Fri 3 April, 18:00? If the other one, say so.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas: lørdag i stedet
      → jonas: As I read it, a meetup: Folkekøkken, in Göteborg, Sat 11 April, 18:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas: ja
      → jonas: Meetup #6 Folkekøkken, Sat 11 April, 18:00, in Göteborg (proposed, not confirmed yet)
          It is proposed now; the crew hears of it and confirms.
          Coming? `!rsvp 6 yes`, `maybe` or `no`; `!rsvp 6 yes +2` brings two.
      → ada: Jonas proposes for North by train: #6 Folkekøkken, Sat 11 April, 18:00, in Göteborg (proposed, not confirmed yet)
          `!confirm 6` or `!cancel 6`.
    ");
}

#[test]
fn deutsch() {
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
        jonas: ja
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
          Die Notiz ist öffentlich. Lass Adresse und Telefonnummer heraus: `!Details 3 …` im Direktchat mit mir gibt sie vertraulich weiter, sobald eine Nacht angenommen ist. `!zurückziehen 3` nimmt das Angebot zurück.
      → ada: For North by train: #3 a sofa in Oslo at Kari's for 2: Wed 8 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Wed 8 April`. `!decline 3` leaves it.
    jonas: Küfa ist am Freitag um 19 Uhr in Göteborg, kommt vorbei
      → jonas: Ich lese das als Treffen: Küfa, in Göteborg, Fr, 10. April, 19:00 Uhr.
          Meinst du Fr, 10. April, 19:00 Uhr oder Fr, 3. April, 19:00 Uhr? Wenn das Zweite stimmt, sag Bescheid.
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    jonas: doch lieber um 20 Uhr
      → jonas: Ich lese das als Treffen: Küfa, in Göteborg, Fr, 10. April, 20:00 Uhr.
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    jonas: ja
      → jonas: Treffen #4 Küfa, Fr, 10. April, 20:00 Uhr, in Göteborg (vorgeschlagen, noch nicht bestätigt)
          Jetzt ist es vorgeschlagen; die Crew erfährt davon und bestätigt es.
          Kommst du? `!dabei 4 ja`, `vielleicht` oder `nein`; `!dabei 4 ja +2` bringt zwei mit.
      → ada: Jonas proposes for North by train: #4 Küfa, Fri 10 April, 20:00, in Göteborg (proposed, not confirmed yet)
          `!confirm 4` or `!cancel 4`.
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
fn a_german_invitation() {
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
      → ada: Ich lese das als Reise: Oslo – Hamburg, Mo, 6. – Mo, 20. April.
          – Oslo
          – Malmö
          – Danmark (vielleicht)
          – Hamburg (vielleicht)
          Themen: Ich würde gern Leute treffen, die an digitaler Selbstbestimmung arbeiten (Hosting-Genossenschaften, freie Software)
          So sind wir erreichbar: Schreibt mir auf Matrix @ada:example.org oder per Mail an ada@example.org
          Spenden: Ich bin knapp bei Kasse, Spenden für Fahrkarten sind willkommen.
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    ada: ohne Dänemark
      → ada: Ich lese das als Reise: Oslo – Hamburg, Mo, 6. – Mo, 20. April.
          – Oslo
          – Malmö
          – Hamburg (vielleicht)
          Themen: Ich würde gern Leute treffen, die an digitaler Selbstbestimmung arbeiten (Hosting-Genossenschaften, freie Software)
          So sind wir erreichbar: Schreibt mir auf Matrix @ada:example.org oder per Mail an ada@example.org
          Spenden: Ich bin knapp bei Kasse, Spenden für Fahrkarten sind willkommen.
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    ada: ja
      → ada: Reise Oslo – Hamburg, Mo, 6. – Mo, 20. April begonnen. Sie gehört dir.
          Station #1 Oslo, noch ohne Datum (sicher)
          Station #2 Malmö, noch ohne Datum (sicher)
          Station #3 Hamburg, noch ohne Datum (vielleicht)
          Jetzt die Stationen: `!Station Oslo 6.–9. April`. In einem Raum macht `!Reise verknüpfen` sie zur Reise des Raums.
    ada: Stationen
      → ada: Oslo – Hamburg
          #1 Oslo, noch ohne Datum (sicher)
          #2 Malmö, noch ohne Datum (sicher)
          #3 Hamburg, noch ohne Datum (vielleicht)
    ");
}

#[test]
fn unusual_wordings() {
    assert_snapshot!(oslo_goteborg().play("
        kari: du kan sove på sofaen min i oslo man-ons :)
        kari: nei vent
        kari: ja
        ada: i kveld?
        ada: where do I sleep tonight?
        ada: any meetups in Göteborg?
        ada: Per skrev: dere kan bo hos meg i Lund 12.-13. april
        ada: Per skrev: dere kan også komme på møtet vårt i Lund 13. april kl 18
        ada: no
        ada: no
        jonas: Treffen wir uns am Samstag um 3 am Bahnhof?
        jonas: um 15:30
        jonas: nenn es Kaffee am Bahnhof
        jonas: ja
        kari: blir med på kaffen
        kari: ja
    "), @"
    kari: du kan sove på sofaen min i oslo man-ons :)
      → kari: As I read it, an offer: a sofa in Oslo for one, the nights Mon 6 – Tue 7 April and Tue 7 – Wed 8 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: nei vent
      → kari: I'm not sure what your answer is for. This still waits: “As I read it, an offer: a sofa in Oslo for one, the nights Mon 6 – Tue 7 April and Tue 7 – Wed…”. Reply to it, or tap ✅ or ❌ on it.
    kari: ja
      → kari: I'm not sure what your answer is for. This still waits: “As I read it, an offer: a sofa in Oslo for one, the nights Mon 6 – Tue 7 April and Tue 7 – Wed…”. Reply to it, or tap ✅ or ❌ on it.
    ada: i kveld?
      → ada: No stop tonight. Next: #1 Oslo, Mon 6 – Thu 9 April
    ada: where do I sleep tonight?
      → ada: No stop tonight. Next: #1 Oslo, Mon 6 – Thu 9 April
    ada: any meetups in Göteborg?
      → ada: No meetups on the way so far. `!meetups all` shows all, `!meet Tinker night Tuesday 18:00 in Stockholm` makes one.
    ada: Per skrev: dere kan bo hos meg i Lund 12.-13. april
      → ada: In the words of Per:
          As I read it, an offer: a place to sleep in Lund for one, the night Sun 12 – Mon 13 April.
          A sofa, bed, floor, hammock or tent?
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: Per skrev: dere kan også komme på møtet vårt i Lund 13. april kl 18
      → ada: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    ada: no
      → ada: Dropped, and nothing was changed: “As I read it, an offer: a place to sleep in Lund for one, the night Sun 12 – Mon 13 April.”
    ada: no
    jonas: Treffen wir uns am Samstag um 3 am Bahnhof?
      → jonas: Ich lese das als Treffen: Treffen, Sa, 11. April, 15:00 Uhr.
          Meinst du Sa, 11. April, 15:00 Uhr oder Sa, 4. April, 15:00 Uhr? Wenn das Zweite stimmt, sag Bescheid.
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    jonas: um 15:30
      → jonas: Ich lese das als Treffen: Treffen, Sa, 11. April, 15:30 Uhr.
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    jonas: nenn es Kaffee am Bahnhof
      → jonas: Ich lese das als Treffen: Kaffee am Bahnhof, Sa, 11. April, 15:30 Uhr.
          ✅ trägt es ein, ❌ verwirft es. Oder sag einfach, was anders ist.
    jonas: ja
      → jonas: Treffen #3 Kaffee am Bahnhof, Sa, 11. April, 15:30 Uhr, in Göteborg (vorgeschlagen, noch nicht bestätigt)
          Jetzt ist es vorgeschlagen; die Crew erfährt davon und bestätigt es.
          Kommst du? `!dabei 3 ja`, `vielleicht` oder `nein`; `!dabei 3 ja +2` bringt zwei mit.
      → ada: Jonas proposes for North by train: #3 Kaffee am Bahnhof, Sat 11 April, 15:30, in Göteborg (proposed, not confirmed yet)
          `!confirm 3` or `!cancel 3`.
    kari: blir med på kaffen
      → kari: As I read it: you come to #3 Kaffee am Bahnhof, Sat 11 April, 15:30.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: ja
      → kari: See you at #3 Kaffee am Bahnhof, Sat 11 April, 15:30. I'll remind you.
    ");
}
