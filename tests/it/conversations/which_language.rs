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
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    kari: ich habe noch ein Zimmer frei, wenn ihr eins braucht
      → kari: Kurz zur Sicherheit – Angebot: Zimmer für 1 Person.
          Für welche Nächte?
          Antworte einfach hier, oder tipp zum Verwerfen auf ❌.
    kari: Station
      → kari: Das kann nur die Crew von „North by train“.
    #room kari: !stops
      → room: North by train
          • #1 Oslo, Mo 6. – Do 9. April · noch kein Bett
          • #2 Göteborg, Do 9. – So 12. April · noch kein Bett
    kari: is there anything that you need for the trip?
      → kari: Sorry, I didn't get that. Try something like `a sofa in Oslo on Mon 6 April` or `what's on Mon 6 April?`.
    kari: stops
      → kari: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    kari: I could also bring you some food, if you like
      → kari: Sorry, I didn't get that either. `help` shows what I can do.
    kari: stops
      → kari: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    #room jonas: !lang
      → room: I answer in English here. To change that: `!lang nn`. I speak English, Norwegian (bokmål), Norwegian (nynorsk), Swedish, Danish and German.
    jonas: me
      → jonas: You're Jonas, and your time zone is Europe/Oslo (it's 10:00 there).
          I answer in English here. To change that: `lang nn`. I speak English, Norwegian (bokmål), Norwegian (nynorsk), Swedish, Danish and German.
          We're talking about North by train, and you're a guest.
    jonas: språk nn
      → jonas: Frå no av svarar eg deg på norsk (nynorsk).
    jonas: me
      → jonas: Du er Jonas, og tidssona di er Europe/Oslo (der er klokka 10:00).
          Eg svarar deg på norsk (nynorsk), slik du har bede om. Skriv `språk auto` om eg heller skal rette meg etter det du skriv.
          Vi snakkar om North by train, der du er gjest.
    jonas: is there anything that you need for the trip?
      → jonas: Det skjøna eg ikkje, orsak.
          Er du på tur (🚆), vil du huse nokon (🛋) eller bli med på noko (👋)? Trykk på ein av dei, eller berre sei det.
    jonas: I could also bring you some food, if you like
      → jonas: Orsak, det skjøna eg ikkje heller. Sjå kva eg kan: `hjelp`
    jonas: me
      → jonas: Du er Jonas, og tidssona di er Europe/Oslo (der er klokka 10:00).
          Eg svarar deg på norsk (nynorsk), slik du har bede om. Skriv `språk auto` om eg heller skal rette meg etter det du skriv.
          Vi snakkar om North by train, der du er gjest.
    jonas: lang auto
      → jonas: From now on I'll answer in the language you write in.
    jonas: me
      → jonas: You're Jonas, and your time zone is Europe/Oslo (it's 10:00 there).
          I answer you in English because you write to me in it. To change that: `lang nn`. I speak English, Norwegian (bokmål), Norwegian (nynorsk), Swedish, Danish and German.
          We're talking about North by train, and you're a guest.
    #room jonas: !nights
      → room: North by train, 6 nights ahead, 6 without a bed:
          • ❌ Mon 6 – Thu 9 April (3 nights) · Oslo · no bed
          • ❌ Thu 9 – Sun 12 April (3 nights) · Gothenburg · no bed
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
      → room: Danke! Ich habe dein Angebot #3 an die Crew von „North by train“ weitergegeben: Sofa in Oslo für 1 Person, Mo 6. April (1 Nacht). Sobald sie antwortet, sage ich dir Bescheid.
          Doch nicht? `!zurückziehen 3`
      → ada(!): Nytt tilbud til North by train: #3 en sofa hos Kari i Oslo for 1 person: man. 6. april (1 natt, venter på svar)
          Vil du takke ja? Trykk ✅ eller ❌, eller skriv `takk ja 3`.
    #room jonas: !meet Soup Wednesday 18:00 in Oslo
      → room: Ny träff: #4 Soup, ons 8 april kl. 18:00, i Oslo (föreslagen, inte bekräftad än)
          Jag ber resgänget att bekräfta den.
          Kommer du? `!osa 4 ja`, `kanske` eller `nej`. Tar du med två till: `!osa 4 ja +2`.
      → ada(!): Jonas foreslår et treff for North by train: #4 Soup, ons. 8. april kl. 18:00, i Oslo (foreslått, ikke bekreftet ennå)
          Blir det noe av? Trykk ✅ for å bekrefte, ❌ for å si nei. (Eller `bekreft 4` / `avlys 4`.)
    ada: confirm 4
      → ada: Bekreftet: #4 Soup, ons. 8. april kl. 18:00, i Oslo
          Kommer du? `svar 4 ja`, `kanskje` eller `nei`. Tar du med to, skriver du `svar 4 ja +2`.
          Ble det feil? Skriv `angre` innen 10 minutter.
      → jonas(!): Bekräftad träff (North by train): #4 Soup, ons 8 april kl. 18:00, i Oslo
      → room: Bekreftet: #4 Soup, ons. 8. april kl. 18:00, i Oslo
    #room mod: !lang room nn
      → room: Frå no av svarar eg på norsk (nynorsk) her, om ikkje nokon har valt noko anna for seg sjølv.
    #room jonas: !rsvp 4 maybe
      → room: Du kommer kanske till #4 Soup, ons 8 april kl. 18:00. Jag påminner dig.
    ada: meet Sauna Thursday 18:00 in Oslo
      → ada: Nytt treff: #5 Sauna, tors. 9. april kl. 18:00, i Oslo
          Kommer du? `svar 5 ja`, `kanskje` eller `nei`. Tar du med to, skriver du `svar 5 ja +2`.
      → room: Nytt treff: #5 Sauna, tors. 9. april kl. 18:00, i Oslo
    @now 2026-04-07 20:00
    [Sat 04 10:00]
      → ada(!): Dette tilbudet til North by train venter fortsatt på svar fra dere: #3 en sofa hos Kari i Oslo for 1 person: man. 6. april (1 natt, venter på svar)
          Vil du takke ja? Trykk ✅ eller ❌, eller skriv `takk ja 3`.
    [Sat 04 18:00]
      → ada(!): North by train begynner snart:
          Man. 6. april i Oslo: ikke takket ja til noe ennå. Tilbud: #3
    [Sun 05 18:00]
      → ada(!): North by train begynner snart:
          Man. 6. april i Oslo: ikke takket ja til noe ennå. Tilbud: #3
          Tirs. 7. april i Oslo: ingen soveplass ennå.
    [Mon 06 18:00]
      → ada(!): I natt i Oslo: ikke takket ja til noe ennå. Tilbud: #3
          Tirs. 7. april i Oslo: ingen soveplass ennå.
          Ons. 8. april i Oslo: ingen soveplass ennå.
    [Tue 07 18:00]
      → room(!): Soup (#4) om 24 timar: ons. 8. april kl. 18:00, i Oslo · 1 kanskje
    [Tue 07 18:00]
      → ada(!): I natt i Oslo: ingen soveplass ennå.
          Ons. 8. april i Oslo: ingen soveplass ennå.
          Tors. 9. april i Göteborg: ingen soveplass ennå.
    ");
}
