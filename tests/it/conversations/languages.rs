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
      → ada: In the words of Per:
          As I read it, a meetup: Møtet, in Lund, Mon 13 April, 18:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: no
      → ada: Dropped; nothing was written down.
    ada: no
      → ada: Dropped, and nothing was changed: “As I read it, an offer: a place to sleep in Lund for one, the night Sun 12 – Mon 13 April.”
    jonas: Treffen wir uns am Samstag um 3 am Bahnhof?
      → jonas: Ich lese das als Treffen: Treffen, Sa, 11. April, 15:00 Uhr – Treffen wir uns am Samstag um 3 am Bahnhof?
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
      → ada: Jonas proposes for North by train: #3 Kaffee am Bahnhof, Sat 11 April, 15:30, in Gothenburg (proposed, not confirmed yet)
          `!confirm 3` or `!cancel 3`.
    kari: blir med på kaffen
      → kari: As I read it: you come to #3 Kaffee am Bahnhof, Sat 11 April, 15:30.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: ja
      → kari: See you at #3 Kaffee am Bahnhof, Sat 11 April, 15:30. I'll remind you.
    ");
}
