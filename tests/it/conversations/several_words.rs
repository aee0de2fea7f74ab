//! Commands of several words, and short days, as people type them.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;

#[test]
fn offers_are_taken_left_and_taken_back_in_the_words_of_each_language() {
    for (lang, accept, decline, withdraw) in [
        ("en", "say yes to 3", "turn down 3", "take 3 back"),
        ("nb", "takk ja til 3", "takk nei 3", "trekk tilbake 3"),
        ("nn", "takk ja 3", "takk nei til 3", "trekk 3 tilbake"),
        ("sv", "tacka ja 3", "tacka nej till 3", "ta tillbaka 3"),
        ("da", "tag imod 3", "nej tak 3", "træk tilbage 3"),
        ("de", "nimm 3 an", "lehn Angebot 3 ab", "zieh 3 zurück"),
    ] {
        for (by, line, state) in
            [("ada", accept, "accepted)"), ("ada", decline, "not needed)"), ("kari", withdraw, "withdrawn)")]
        {
            for mark in ["", "!"] {
                let mut talk = oslo_goteborg().without_evenings();
                talk.play("ada: trip open\nkari: trip use North\nkari: offer Oslo sofa Mon–Tue");
                talk.play(&format!("{by}: lang {lang}\n{by}: {mark}{line}\n{by}: lang en"));
                let shown = talk.play("ada: show 3");
                assert!(shown.contains(state), "{lang}: {mark}{line}: {shown}");
            }
        }
    }
}

#[test]
fn today_and_tonight_are_two_words() {
    let mut talk = oslo_goteborg().without_evenings();
    for (word, command) in [
        ("i dag", "today"),
        ("i natt", "tonight"),
        ("i kveld", "tonight"),
        ("i kväll", "tonight"),
        ("i nat", "tonight"),
        ("i aften", "tonight"),
        ("heute Nacht", "tonight"),
    ] {
        let one = talk.play(&format!("ada: lang en\nada: {command}"));
        let other = talk.play(&format!("ada: lang en\nada: {word}"));
        let answer = |text: &str| text.lines().skip(3).collect::<Vec<_>>().join("\n");
        assert_eq!(answer(&one), answer(&other), "{word}");
    }
}

#[test]
fn short_days_are_read_behind_a_kind_and_a_plus() {
    assert_snapshot!(oslo_goteborg().without_evenings().only("kari").play("
        ada: trip open
        kari: trip use North
        kari: lang nb
        kari: tilby Oslo sofa man
        kari: tilby 3 +tirs.
        kari: lang sv
        kari: erbjud Göteborg soffa tors
        kari: erbjud 4 +fre, lör
        kari: lang de
        kari: Angebot Oslo Bett Mi
    "), @"
    ada: trip open
    kari: trip use North
      → kari: From now on we're talking about North by train.
    kari: lang nb
      → kari: Fra nå av svarer jeg deg på norsk (bokmål).
    kari: tilby Oslo sofa man
      → kari: Tusen takk! Jeg har sendt tilbudet ditt, #3, videre til reisefølget på North by train: en sofa i Oslo for 1 person, man. 6. april (1 natt). Jeg sier fra når de svarer.
          Har du ombestemt deg? `trekk 3`
    kari: tilby 3 +tirs.
      → kari: Endret: #3 en sofa i Oslo for 1 person: man. 6. – ons. 8. april (2 netter, venter på svar)
    kari: lang sv
      → kari: Från och med nu svarar jag dig på svenska.
    kari: erbjud Göteborg soffa tors
      → kari: Tack! Jag har skickat erbjudande #4 till resgänget på North by train: en soffa i Göteborg för 1 person, tors 9 april (1 natt). Jag hör av mig när de har svarat.
          Ångrar du dig? `dra tillbaka 4`
    kari: erbjud 4 +fre, lör
      → kari: Ändrat: #4 en soffa i Göteborg för 1 person: tors 9 – sön 12 april (3 nätter, inget svar än)
    kari: lang de
      → kari: Ab jetzt antworte ich dir auf Deutsch.
    kari: Angebot Oslo Bett Mi
      → kari: Danke! Ich habe dein Angebot #5 an die Crew von „North by train“ weitergegeben: Bett in Oslo für 1 Person, Mi 8. April (1 Nacht). Sobald sie antwortet, sage ich dir Bescheid.
          Doch nicht? `zurückziehen 5`
    ");
}
