//! Swedish.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

#[test]
fn commands() {
    assert_snapshot!(Talk::new().play("
        #room ada: !resa ny Norrut med tåg 6–19 april
        #room ada: !stopp Göteborg 6–9 april
        #room ada: !stopp kanske Oslo 9–12 april -- med morgontåget
        kari: jag har en soffa, om ni inte har något emot en katt
        kari: hjälp erbjud
        kari: erbjud Göteborg soffa mån–tis och/eller tis–ons för 2 -- vi har en katt, och den är snäll
        ada: acceptera 3 mån–tis
        #room kari: !nätter
        #room kari: !träff Stickkväll, tisdag kl 18 i Göteborg på biblioteket
        ada: bekräfta 4
        #room kari: !osa 4 ja +1
        #room kari: !visa 17
        #room kari: !stopp Malmö 12–14 april
        kari: mig
        @now 2026-04-07 16:00
    "), @"
    #room ada: !resa ny Norrut med tåg 6–19 april
      → room: Resan Norrut med tåg, mån 6 – sön 19 april är startad. Du äger den.
          Det här rummet är kopplat till den: träffar pingas här. Lägg nu till stopp: `!stopp Oslo 6–9 april`.
    #room ada: !stopp Göteborg 6–9 april
      → room: Stopp #1 Göteborg, mån 6 – tors 9 april
    #room ada: !stopp kanske Oslo 9–12 april -- med morgontåget
      → room: Stopp #2 Oslo, tors 9 – sön 12 april (kanske) – med morgontåget
    kari: jag har en soffa, om ni inte har något emot en katt
      → kari: Jag läser det som ett erbjudande: en soffa för en person – jag har en soffa, om ni inte har något emot en katt.
          För vilka nätter?
          Säg det, så lägger jag till det; ❌ stryker det.
    kari: hjälp erbjud
      → kari: `!erbjud [ORT] TYP NÄR [för N] [-- KOMMENTAR]` – erbjuder någonstans att sova
          Till exempel: `!erbjud Oslo soffa mån–tis och/eller tis–ons för 2 -- här finns en katt`
          Även: erbjudande, erbjuda
    kari: erbjud Göteborg soffa mån–tis och/eller tis–ons för 2 -- vi har en katt, och den är snäll
      → kari: Erbjudande #3: en soffa i Göteborg för 2 personer, mån 6 – ons 8 april (2 nätter, som kan tas eller lämnas var för sig) – vi har en katt, och den är snäll. Resgänget får veta. Tack!
          Kommentaren är offentlig. Håll din adress och ditt telefonnummer utanför: `!adress 3 …` i en direktchatt med mig lämnar dem vidare i förtroende när en natt är accepterad. `!återta 3` tar tillbaka erbjudandet.
      → ada: Till Norrut med tåg: #3 en soffa i Göteborg hos Kari för 2 personer: mån 6 – ons 8 april (öppet) – vi har en katt, och den är snäll
          `!acceptera 3`, eller natt för natt: `!acceptera 3 mån 6 april`. `!avböj 3` tackar nej.
    ada: acceptera 3 mån–tis
      → ada: Accepterat från #3: mån 6 – tis 7 april i Göteborg. Värden får veta.
          Blev det fel? Skriv `!ångra` inom 10 minuter.
      → kari: Norrut med tåg (av Ada, @ada:localhost) tackar ja till ditt erbjudande #3 för mån 6 – tis 7 april. Tack!
          Vad är adressen, och hur kommer de in? Skriv det bara här: bara resgänget får det, strax innan de kommer.
          Om något kommer emellan: `!återta 3`, alltihop eller en natt.
    #room kari: !nätter
      → room: Norrut med tåg, 6 nätter framöver, 5 utan sovplats:
          ✓ mån 6 april · Göteborg · en soffa, #3
          ? tis 7 april · Göteborg · ett erbjudande: #3
          ✗ ons 8 april · Göteborg · ingen sovplats
          ✗ tors 9 april · Oslo (kanske) · ingen sovplats
          ✗ fre 10 april · Oslo (kanske) · ingen sovplats
          ✗ lör 11 april · Oslo (kanske) · ingen sovplats
    #room kari: !träff Stickkväll, tisdag kl 18 i Göteborg på biblioteket
      → room: Träff #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg (föreslagen, inte bekräftad än)
          Den är föreslagen nu; resgänget får veta och bekräftar.
          Kommer du? `!osa 4 ja`, `kanske` eller `nej`; `!osa 4 ja +2` tar med två.
      → ada(!): Kari föreslår för Norrut med tåg: #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg (föreslagen, inte bekräftad än)
          Blir det av? ✅ för att bekräfta, ❌ för att avlysa. (Eller `!bekräfta 4` / `!avlys 4`.)
    ada: bekräfta 4
      → ada: Bekräftad: #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg
          Kommer du? `!osa 4 ja`, `kanske` eller `nej`; `!osa 4 ja +2` tar med två.
          Blev det fel? Skriv `!ångra` inom 10 minuter.
      → kari: Bekräftad, på Norrut med tåg: #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg
      → room: Ny: #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg
    #room kari: !osa 4 ja +1
      → room: Vi ses på #4 Stickkväll, tis 7 april kl. 18:00, du och 1 till. Jag påminner dig.
    #room kari: !visa 17
      → room: Det finns ingen #17. Menar du #1 Göteborg, mån 6 – tors 9 april, #2 Oslo, tors 9 – sön 12 april (kanske) – med morgontåget, #3 en soffa i Göteborg, mån 6 – ons 8 april eller #4 Stickkväll, tis 7 april kl. 18:00? Skriv då `!visa 1`.
    #room kari: !stopp Malmö 12–14 april
      → room: Bara resgänget på Norrut med tåg kan göra det.
    kari: mig
      → kari: Du är Kari; din zon är Europe/Oslo, där det nu är 10:00.
          Jag svarar dig på svenska, eftersom det är det du skriver. `!språk nb` väljer ett annat; jag kan engelska, norska (bokmål), norska (nynorska), svenska, danska och tyska.
          Vi pratar om Norrut med tåg, med dig som gäst.
          Du erbjuder en sovplats (`!erbjudanden`).
          #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg · 2 ja
    @now 2026-04-07 16:00
    [Sun 05 18:00]
      → ada(!): Norrut med tåg börjar snart:
          tis 7 april i Göteborg: inget accepterat än. Erbjudet: #3
    [Mon 06 18:00]
      → room(!): Stickkväll (#4) om 24 timmar: tis 7 april kl. 18:00, på biblioteket i Göteborg · 2 ja
    [Mon 06 18:00]
      → ada(!): I natt i Göteborg: en soffa hos Kari, #3 – vi har en katt, och den är snäll
          tis 7 april i Göteborg: inget accepterat än. Erbjudet: #3
          ons 8 april i Göteborg: ingen sovplats.
    [Tue 07 16:00]
      → room(!): Stickkväll (#4) om 2 timmar: tis 7 april kl. 18:00, på biblioteket i Göteborg · 2 ja
    ");
}

#[test]
fn drafts() {
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
      → jonas: Jag läser det som ett erbjudande: madrass i Göteborg för en person, nätterna tors 9 – fre 10 april och fre 10 – lör 11 april.
          ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
    jonas: bara fredag
      → jonas: Jag läser det som ett erbjudande: madrass i Göteborg för en person, natten fre 10 – lör 11 april.
          ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
    jonas: för två
      → jonas: Jag läser det som ett erbjudande: madrass i Göteborg för 2 personer, natten fre 10 – lör 11 april.
          ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
    jonas: ja
      → jonas: Erbjudande #3: madrass i Göteborg för 2 personer, fre 10 – lör 11 april (en natt). Resgänget får veta. Tack!
          Kommentaren är offentlig. Håll din adress och ditt telefonnummer utanför: `!adress 3 …` i en direktchatt med mig lämnar dem vidare i förtroende när en natt är accepterad. `!återta 3` tar tillbaka erbjudandet.
      → ada: New offer for North by train: #3 madrass at Jonas's in Gothenburg for 2 people: Fri 10 – Sat 11 April (open)
          To accept: `!accept 3`, or for one night `!accept 3 Fri 10 April`. To turn it down: `!decline 3`.
    jonas: Vi brukar ha öppet söndagar 14–18 i Göteborg, kom förbi
      → jonas: Jag läser det som en träff: Träff, i Göteborg, varje söndag kl. 14:00–18:00 (inte säkert, kolla först) – Vi brukar ha öppet söndagar 14–18 i Göteborg, kom förbi.
          Vad heter den?
          ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
    jonas: kalla det Söndagsöppet
      → jonas: Jag läser det som en träff: Söndagsöppet, i Göteborg, varje söndag kl. 14:00–18:00 (inte säkert, kolla först) – Vi brukar ha öppet söndagar 14–18 i Göteborg, kom förbi.
          ✅ antecknar det, ❌ stryker det. Eller säg bara vad som ska vara annorlunda.
    jonas: ja
      → jonas: Träff #4 Söndagsöppet, varje söndag kl. 14:00–18:00, i Göteborg (föreslagen, inte bekräftad än) (inte säkert, kolla först) – Vi brukar ha öppet söndagar 14–18 i Göteborg, kom förbi
          Medan de som reser är där: sön 12 april kl. 14:00–18:00.
          Den är föreslagen nu; resgänget får veta och bekräftar.
          Kommer du? `!osa 4 ja`, `kanske` eller `nej`; `!osa 4 ja +2` tar med två.
      → ada(!): Jonas proposes a meetup for North by train: #4 Söndagsöppet, every Sunday, 14:00–18:00, in Gothenburg (proposed, not confirmed yet) (not certain, check first) – Vi brukar ha öppet söndagar 14–18 i Göteborg, kom förbi
          Is it on? ✅ to confirm, ❌ to call it off. (Or `!confirm 4` / `!cancel 4`.)
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
