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
    "), @"");
}
