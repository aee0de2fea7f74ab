//! Which language the bot answers in: the one that was set, else the one that the person writes, else the room's.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;

/// People are answered in the language that they write. One sentence in another language does not change that; a second
/// one does.
#[test]
fn the_language_that_somebody_writes() {
    assert_snapshot!(oslo_goteborg().play("
        #room kari: !stops
        kari: ich habe noch ein Zimmer frei, wenn ihr eins braucht
        kari: Station
        #room kari: !stops
        kari: is there anything that you need for the trip?
        kari: stops
        kari: I could also bring you some food, if you like
        kari: stops
        #room jonas: !lang
        jonas: me
        jonas: språk nn
        jonas: me
        jonas: is there anything that you need for the trip?
        jonas: I could also bring you some food, if you like
        jonas: me
        jonas: lang auto
        jonas: me
        #room jonas: !nights
    "), @"
    #room kari: !stops
      → room: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    kari: ich habe noch ein Zimmer frei, wenn ihr eins braucht
      → kari: Ich lese das als Angebot: Zimmer für eine Person – ich habe noch ein Zimmer frei, wenn ihr eins braucht.
          Für welche Nächte?
          Sag es mir, dann ergänze ich es; ❌ verwirft es.
    kari: Station
      → kari: Das kann nur die Crew von North by train.
    #room kari: !stops
      → room: North by train
          #1 Oslo, Mo, 6. – Do, 9. April · noch kein Bett
          #2 Göteborg, Do, 9. – So, 12. April · noch kein Bett
    kari: is there anything that you need for the trip?
      → kari: Sorry, I didn't get that. Try something like `a sofa in Oslo on Mon 6 April` or `what's on Mon 6 April?`.
    kari: stops
      → kari: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    kari: I could also bring you some food, if you like
      → kari: Sorry, I didn't get that either. `!help` shows what I can do.
    kari: stops
      → kari: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    #room jonas: !lang
      → room: I answer in English here. To change that: `!lang nn`. I speak English, Norwegian (bokmål), Norwegian (nynorsk), Swedish, Danish and German.
    jonas: me
      → jonas: You're Jonas, and your time zone is Europe/Oslo (it's 10:00 there).
          I answer in English here. To change that: `!lang nn`. I speak English, Norwegian (bokmål), Norwegian (nynorsk), Swedish, Danish and German.
          We're talking about North by train, and you're a guest.
    jonas: språk nn
      → jonas: Frå no av svarar eg deg på norsk (nynorsk).
    jonas: me
      → jonas: Du er Jonas; tidssona di er Europe/Oslo, der klokka er 10:00.
          Eg svarar deg på norsk (nynorsk), som du har valt. Med `!språk auto` rettar eg meg etter det du skriv.
          Vi snakkar om North by train, med deg som gjest.
    jonas: is there anything that you need for the trip?
      → jonas: Sorry, I didn't get that. You could write `a sofa in Oslo on mån. 6. april` eller `what's on mån. 6. april?`.
    jonas: I could also bring you some food, if you like
      → jonas: Sorry, I didn't get that either. `!help` shows what I can do.
    jonas: me
      → jonas: Du er Jonas; tidssona di er Europe/Oslo, der klokka er 10:00.
          Eg svarar deg på norsk (nynorsk), som du har valt. Med `!språk auto` rettar eg meg etter det du skriv.
          Vi snakkar om North by train, med deg som gjest.
    jonas: lang auto
      → jonas: From now on I'll answer in the language you write in.
    jonas: me
      → jonas: You're Jonas, and your time zone is Europe/Oslo (it's 10:00 there).
          I answer you in English because you write to me in it. To change that: `!lang nn`. I speak English, Norwegian (bokmål), Norwegian (nynorsk), Swedish, Danish and German.
          We're talking about North by train, and you're a guest.
    #room jonas: !nights
      → room: North by train, 6 nights ahead, 6 without a bed:
          ✗ Mon 6 April · Oslo · no bed
          ✗ Tue 7 April · Oslo · no bed
          ✗ Wed 8 April · Oslo · no bed
          ✗ Thu 9 April · Gothenburg · no bed
          ✗ Fri 10 April · Gothenburg · no bed
          ✗ Sat 11 April · Gothenburg · no bed
    ");
}

/// Each person gets messages in their own language; a room in its own, or else in the trip owner's.
#[test]
fn each_person_in_their_own_language() {
    assert_snapshot!(oslo_goteborg().play("
        ada: språk nb
        kari: lang de
        jonas: lang sv
        #room kari: !offer Oslo sofa Mon–Tue
        #room jonas: !meet Soup Wednesday 18:00 in Oslo
        ada: confirm 4
        #room mod: !lang room nn
        #room jonas: !rsvp 4 maybe
        ada: meet Sauna Thursday 18:00 in Oslo
        @now 2026-04-07 20:00
    "), @"
    ada: språk nb
      → ada: Fra nå av svarer jeg deg på norsk (bokmål).
    kari: lang de
      → kari: Ab jetzt antworte ich dir auf Deutsch.
    jonas: lang sv
      → jonas: Från och med nu svarar jag dig på svenska.
    #room kari: !offer Oslo sofa Mon–Tue
      → room: Angebot #3: Sofa in Oslo für eine Person, Mo, 6. – Di, 7. April (eine Nacht). Die Crew erfährt davon. Danke!
          Die Notiz ist öffentlich. Lass Adresse und Telefonnummer heraus: `!Adresse 3 …` im Direktchat mit mir gibt sie vertraulich weiter, sobald eine Nacht angenommen ist. `!zurückziehen 3` nimmt das Angebot zurück.
      → ada: Til North by train: #3 en sofa i Oslo hos Kari for én: man. 6. – tirs. 7. april (åpent)
          `!godta 3`, eller natt for natt: `!godta 3 man. 6. april`. `!avslå 3` takker nei.
    #room jonas: !meet Soup Wednesday 18:00 in Oslo
      → room: Träff #4 Soup, ons 8 april kl. 18:00, i Oslo (föreslagen, inte bekräftad än)
          Den är föreslagen nu; resgänget får veta och bekräftar.
          Kommer du? `!osa 4 ja`, `kanske` eller `nej`; `!osa 4 ja +2` tar med två.
      → ada(!): Jonas foreslår for North by train: #4 Soup, ons. 8. april kl. 18:00, i Oslo (foreslått, ikke bekreftet ennå)
          Blir det noe av? ✅ for å bekrefte, ❌ for å avlyse. (Eller `!bekreft 4` / `!avlys 4`.)
    ada: confirm 4
      → ada: Bekreftet: #4 Soup, ons. 8. april kl. 18:00, i Oslo
          Kommer du? `!svar 4 ja`, `kanskje` eller `nei`; med `!svar 4 ja +2` tar du med to.
          Ble det feil? Skriv `!angre` innen 10 minutter.
      → jonas: Bekräftad, på North by train: #4 Soup, ons 8 april kl. 18:00, i Oslo
      → room: Nytt: #4 Soup, ons. 8. april kl. 18:00, i Oslo
    #room mod: !lang room nn
      → room: Frå no av svarar eg på norsk (nynorsk) her, der folk ikkje har valt noko anna.
    #room jonas: !rsvp 4 maybe
      → room: Kanske, till #4 Soup, ons 8 april kl. 18:00. Jag påminner dig.
    ada: meet Sauna Thursday 18:00 in Oslo
      → ada: Treff #5 Sauna, tors. 9. april kl. 18:00, i Oslo
          Kommer du? `!svar 5 ja`, `kanskje` eller `nei`; med `!svar 5 ja +2` tar du med to.
      → room: Nytt: #5 Sauna, tors. 9. april kl. 18:00, i Oslo
    @now 2026-04-07 20:00
    [Sat 04 10:00]
      → ada(!): Venter fortsatt på svar fra dere, for North by train: #3 en sofa i Oslo hos Kari for én: man. 6. – tirs. 7. april (åpent)
          `!godta 3`, eller natt for natt: `!godta 3 man. 6. april`. `!avslå 3` takker nei.
    [Sat 04 18:00]
      → ada(!): North by train skal til å begynne:
          man. 6. april i Oslo: ikke takket ja til noe ennå. Tilbud: #3
    [Sun 05 18:00]
      → ada(!): North by train skal til å begynne:
          man. 6. april i Oslo: ikke takket ja til noe ennå. Tilbud: #3
          tirs. 7. april i Oslo: ingen seng.
    [Mon 06 18:00]
      → ada(!): I natt i Oslo: ikke takket ja til noe ennå. Tilbud: #3
          tirs. 7. april i Oslo: ingen seng.
          ons. 8. april i Oslo: ingen seng.
    [Tue 07 18:00]
      → room(!): Soup (#4) om 24 timar: ons. 8. april kl. 18:00, i Oslo · 1 kanskje
    [Tue 07 18:00]
      → ada(!): I natt i Oslo: ingen seng.
          ons. 8. april i Oslo: ingen seng.
          tors. 9. april i Göteborg: ingen seng.
    ");
}
