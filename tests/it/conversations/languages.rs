//! Each language but English, one file each: a short conversation by commands, and drafts from sentences as people
//! would write them.

mod bokmal;
mod danish;
mod german;
mod nynorsk;
mod swedish;

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;

#[test]
fn several_languages_and_unusual_wordings() {
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
        jonas: 1
        kari: blir med på kaffen
        kari: ja
    "), @"
    kari: du kan sove på sofaen min i oslo man-ons :)
      → kari: Let me check – an offer: a sofa in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: nei vent
      → kari: I'm not sure what you're answering. This one is still open: “Let me check – an offer: a sofa in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights).”. Reply to it, or tap ✅ or ❌ on it.
    kari: ja
      → kari: I'm not sure what you're answering. This one is still open: “Let me check – an offer: a sofa in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights).”. Reply to it, or tap ✅ or ❌ on it.
    ada: i kveld?
      → ada: Ikke noe stopp i natt. Neste: #1 Oslo, man. 6. – tors. 9. april
    ada: where do I sleep tonight?
      → ada: No stop tonight. Next: #1 Oslo, Mon 6 – Thu 9 April
    ada: any meetups in Göteborg?
      → ada: No meetups along the way yet. `meetups all` shows all there are. To add one: `meet Tinker night Tuesday 18:00 in Stockholm`.
    ada: Per skrev: dere kan bo hos meg i Lund 12.-13. april
      → ada: From Per:
          Let me check – an offer: a place to sleep in Lund for 1 person, Sun 12 April (1 night).
          Is it a sofa, bed, floor, hammock or tent?
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: Per skrev: dere kan også komme på møtet vårt i Lund 13. april kl 18
      → ada: From Per:
          Let me check – a meetup: Møtet, in Lund, Mon 13 April, 18:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: no
      → ada: OK, dropped. Nothing was saved.
    ada: no
      → ada: OK, I've dropped this, and nothing has changed: “Let me check – an offer: a place to sleep in Lund for 1 person, Sun 12 April (1 night).”
    jonas: Treffen wir uns am Samstag um 3 am Bahnhof?
      → jonas: Kurz zur Sicherheit – Treffen: Treffen, Sa 11. April um 15:00 Uhr – am Bahnhof?
          Was davon: 1 Sa 11. April um 15:00 Uhr oder 2 Sa 4. April um 15:00 Uhr?
          Tipp oder schreib 1 oder 2, dann speichere ich es. Zum Verwerfen tipp auf ❌.
    jonas: um 15:30
      → jonas: Kurz zur Sicherheit – Treffen: Treffen, Sa 11. April um 15:30 Uhr – am Bahnhof?
          Was davon: 1 Sa 11. April um 15:30 Uhr oder 2 Sa 4. April um 15:30 Uhr?
          Tipp oder schreib 1 oder 2, dann speichere ich es. Zum Verwerfen tipp auf ❌.
    jonas: nenn es Kaffee am Bahnhof
      → jonas: Kurz zur Sicherheit – Treffen: Kaffee am Bahnhof, Sa 11. April um 15:30 Uhr – am Bahnhof?
          Was davon: 1 Sa 11. April um 15:30 Uhr oder 2 Sa 4. April um 15:30 Uhr?
          Tipp oder schreib 1 oder 2, dann speichere ich es. Zum Verwerfen tipp auf ❌.
    jonas: 1
      → jonas: Neues Treffen: #3 Kaffee am Bahnhof, Sa 11. April um 15:30 Uhr, in Göteborg (vorgeschlagen, noch nicht bestätigt) – am Bahnhof?
          Ich bitte die Crew, es zu bestätigen.
          Kommst du? `dabei 3 ja`, `vielleicht` oder `nein`. Wenn du zwei mitbringst: `dabei 3 ja +2`.
      → ada(!): Jonas proposes a meetup for North by train: #3 Kaffee am Bahnhof, Sat 11 April, 15:30, in Gothenburg (proposed, not confirmed yet) – am Bahnhof?
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 3` / `cancel 3`.)
    kari: blir med på kaffen
      → kari: #3 Kaffee am Bahnhof, lør. 11. april kl. 15:30, i Göteborg (foreslått, ikke bekreftet ennå) – am Bahnhof?
          Lagt inn av Jonas.
    kari: ja
      → kari: Jeg er ikke sikker på hva du svarer på. Dette venter fortsatt: «Let me check – an offer: a sofa in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights).». Svar på den meldingen, eller trykk ✅ eller ❌ på den.
    ");
}
