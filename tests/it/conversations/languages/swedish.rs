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
      → room: Din nya resa: Norrut med tåg, mån 6 – sön 19 april.
          Påminnelserna kommer här i rummet. Lägg till stopp: `!stopp Oslo 6–9 april`.
    #room ada: !stopp Göteborg 6–9 april
      → room: Nytt stopp: #1 Göteborg, mån 6 – tors 9 april
    #room ada: !stopp kanske Oslo 9–12 april -- med morgontåget
      → room: Nytt stopp: #2 Oslo, tors 9 – sön 12 april (kanske) – med morgontåget
    kari: jag har en soffa, om ni inte har något emot en katt
      → kari: Så här förstår jag dig – ett erbjudande: en soffa för 1 person – om ni inte har något emot en katt.
          Vilka nätter?
          Svara här, eller tryck ❌ för att slänga det.
    kari: hjälp erbjud
      → kari: `erbjud [ORT] TYP NÄR [för N] [-- KOMMENTAR]` – erbjud en sovplats
          Till exempel: `erbjud Göteborg soffa 6–7 april`
          Det går också bra med: erbjudande, erbjuda
    kari: erbjud Göteborg soffa mån–tis och/eller tis–ons för 2 -- vi har en katt, och den är snäll
      → kari: Tack! Jag har skickat erbjudande #3 till resgänget på Norrut med tåg: en soffa i Göteborg för 2 personer, mån 6 – ons 8 april (2 nätter) – vi har en katt, och den är snäll. Jag hör av mig när de har svarat.
          Alla som kan se resan kan läsa din kommentar.
          Ångrar du dig? `dra tillbaka 3`
      → ada(!): Nytt erbjudande till Norrut med tåg: #3 en soffa i Göteborg hos Kari för 2 personer: mån 6 – ons 8 april (2 nätter, inget svar än) – vi har en katt, och den är snäll
          Vill ni tacka ja? Tryck ✅ eller ❌, eller skriv `tacka ja 3` (bara en natt: `tacka ja 3 mån 6 april`).
    ada: acceptera 3 mån–tis
      → ada: Du har tackat ja till #3: mån 6 april (1 natt) i Göteborg. Jag meddelar värden.
          Blev det fel? Skriv `ångra` inom 10 minuter.
      → kari(!): Goda nyheter! Ada (@ada:localhost) vill gärna sova hos dig mån 6 april (1 natt). Tack! Det gäller #3, på resan Norrut med tåg.
          Vad är adressen, och hur kommer de in? Svara här: det är bara resgänget som får det, strax innan de kommer.
    #room kari: !nätter
      → room: Norrut med tåg, 6 nätter framöver, 5 utan sovplats:
          • ✅ mån 6 april · Göteborg · en soffa, #3
          • ❓ tis 7 april · Göteborg · 1 erbjudande: #3
          • ❌ ons 8 april · Göteborg · ingen sovplats
          • ❌ tors 9 – sön 12 april (3 nätter) · Oslo (kanske) · ingen sovplats
    #room kari: !träff Stickkväll, tisdag kl 18 i Göteborg på biblioteket
      → room: Ny träff: #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg (föreslagen, inte bekräftad än)
          Jag ber resgänget att bekräfta den.
          Kommer du? `!osa 4 ja`, `kanske` eller `nej`. Tar du med två till: `!osa 4 ja +2`.
      → ada(!): Kari föreslår en träff för Norrut med tåg: #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg (föreslagen, inte bekräftad än)
          Blir den av? Tryck ✅ för att bekräfta, ❌ för att tacka nej. (Eller `bekräfta 4` / `ställ in 4`.)
    ada: bekräfta 4
      → ada: Bekräftad: #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg
          Kommer du? `osa 4 ja`, `kanske` eller `nej`. Tar du med två till: `osa 4 ja +2`.
          Blev det fel? Skriv `ångra` inom 10 minuter.
      → kari(!): Bekräftad träff (Norrut med tåg): #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg
      → room: Bekräftad: #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg
    #room kari: !osa 4 ja +1
      → room: Vi ses på #4 Stickkväll, tis 7 april kl. 18:00 (du och 1 till). Jag påminner dig.
    #room kari: !visa 17
      → room: Det finns inget #17. Menar du #1 Göteborg, mån 6 – tors 9 april, #2 Oslo, tors 9 – sön 12 april (kanske) – med morgontåget, #3 en soffa i Göteborg, mån 6 – ons 8 april (2 nätter) eller #4 Stickkväll, tis 7 april kl. 18:00? Skriv då `!visa 1`.
    #room kari: !stopp Malmö 12–14 april
      → room: Bara resgänget på Norrut med tåg kan göra det.
    kari: mig
      → kari: Du är Kari, och din tidszon är Europe/Oslo (klockan är 10:00 där).
          Jag svarar dig på svenska eftersom du skriver på svenska. Vill du byta: `språk nb`. Jag kan engelska, norska (bokmål), norska (nynorska), svenska, danska och tyska.
          Vi pratar om Norrut med tåg, och du är gäst.
          Du erbjuder 1 sovplats (`erbjudanden`).
          #4 Stickkväll, tis 7 april kl. 18:00, på biblioteket i Göteborg · 2 ja
    @now 2026-04-07 16:00
    [Sun 05 18:00]
      → ada(!): Norrut med tåg börjar snart:
          Tis 7 april i Göteborg: ni har inte tackat ja till något än. Erbjudanden: #3
    [Mon 06 18:00]
      → room(!): Stickkväll (#4) om 24 timmar: tis 7 april kl. 18:00, på biblioteket i Göteborg · 2 ja
    [Mon 06 18:00]
      → ada(!): I natt i Göteborg: en soffa hos Kari, #3 – vi har en katt, och den är snäll
          Tis 7 april i Göteborg: ni har inte tackat ja till något än. Erbjudanden: #3
          Ons 8 april i Göteborg: ingen sovplats än.
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
      → jonas: Så här förstår jag dig – ett erbjudande: madrass i Göteborg för 1 person, tors 9 – lör 11 april (2 nätter).
          Stämmer det? Tryck ✅ för att spara, ❌ för att slänga, eller skriv vad jag ska ändra.
    jonas: bara fredag
      → jonas: Så här förstår jag dig – ett erbjudande: madrass i Göteborg för 1 person, fre 10 april (1 natt).
          Stämmer det? Tryck ✅ för att spara, ❌ för att slänga, eller skriv vad jag ska ändra.
    jonas: för två
      → jonas: Så här förstår jag dig – ett erbjudande: madrass i Göteborg för 2 personer, fre 10 april (1 natt).
          Stämmer det? Tryck ✅ för att spara, ❌ för att slänga, eller skriv vad jag ska ändra.
    jonas: ja
      → jonas: Tack! Jag har skickat erbjudande #3 till resgänget på North by train: madrass i Göteborg för 2 personer, fre 10 april (1 natt). Jag hör av mig när de har svarat.
          Ångrar du dig? `dra tillbaka 3`
      → ada(!): New offer for North by train: #3 madrass at Jonas's in Gothenburg for 2 people: Fri 10 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    jonas: Vi brukar ha öppet söndagar 14–18 i Göteborg, kom förbi
      → jonas: Så här förstår jag dig – en träff: Träff, i Göteborg, varje söndag kl. 14:00–18:00 (inte säkert, kolla först).
          Vad heter den?
          Stämmer det? Tryck ✅ för att spara, ❌ för att slänga, eller skriv vad jag ska ändra.
    jonas: kalla det Söndagsöppet
      → jonas: Så här förstår jag dig – en träff: Söndagsöppet, i Göteborg, varje söndag kl. 14:00–18:00 (inte säkert, kolla först).
          Stämmer det? Tryck ✅ för att spara, ❌ för att slänga, eller skriv vad jag ska ändra.
    jonas: ja
      → jonas: Ny träff: #4 Söndagsöppet, varje söndag kl. 14:00–18:00, i Göteborg (föreslagen, inte bekräftad än) (inte säkert, kolla först)
          Resgänget är där sön 12 april kl. 14:00–18:00.
          Jag ber resgänget att bekräfta den.
          Kommer du? `osa 4 ja`, `kanske` eller `nej`. Tar du med två till: `osa 4 ja +2`.
      → ada(!): Jonas proposes a meetup for North by train: #4 Söndagsöppet, every Sunday, 14:00–18:00, in Gothenburg (proposed, not confirmed yet) (not certain, check first)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 4` / `cancel 4`.)
    kari: jag hinner tyvärr inte
      → kari: Så här förstår jag dig: du kommer inte till #4 Söndagsöppet, sön 12 april kl. 14:00–18:00.
          Stämmer det? Tryck ✅ för att spara, ❌ för att slänga, eller skriv vad jag ska ändra.
    kari: hör av dig igen på måndag
      → kari: Så här förstår jag dig – en påminnelse till resgänget mån 6 april kl. 08:00: hör av dig igen på måndag
          Stämmer det? Tryck ✅ för att spara, ❌ för att slänga, eller skriv vad jag ska ändra.
    kari: ja
      → kari: Jag påminner resgänget på North by train mån 6 april kl. 08:00.
      → ada: For North by train, Kari asks you to come back to this on Mon 6 April, 08:00: “hör av dig igen på måndag” I'll remind you.
    ");
}
