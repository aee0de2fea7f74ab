//! Ways to say yes and no, language by language, and what is neither.

use super::*;

fn check(yes: &[&str], no: &[&str], neither: &[&str]) {
    assert!(yes.len() >= 25 && no.len() >= 20 && neither.len() >= 20);
    let said = |text: &str| read(text).map(|answer| answer.yes);
    let rows = yes.iter().map(|text| (text, Some(true))).chain(no.iter().map(|text| (text, Some(false))));
    let rows = rows.chain(neither.iter().map(|text| (text, None)));
    let wrong: Vec<_> = rows.filter(|(text, meant)| said(text) != *meant).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn english() {
    check(
        &[
            "yes", "Yes!", "yesss", "y", "yeah", "yup", "yep.", "yes that's right", "Yes, that is correct", "sounds good",
            "sounds good to me", "ok take it", "ok", "okay then", "👍", "✅", "👍🏽", "yes please 😊", "sure thing", "sure, thanks",
            "perfect!", "perfcet", "correct", "go ahead", "looks right", "that's it, thanks", "do it", "yeah sounds good",
            "yes yes yes", "fine by me", "of course", "exactly", "absolutly", "We'll take it", "alright", "why not", "👍👍",
            "yes :)", "ok cool", "save it please", "yse",
        ],
        &[
            "no", "No.", "nope", "nah", "nooo", "no thanks", "no thank you", "❌", "👎", "never mind", "nevermind", "forget it",
            "drop that", "not really", "rather not", "that's wrong", "no, that's not right", "cancel", "please don't",
            "no no no", "better not", "no sorry", "nah thanks", "skip it", "nvm", "don't save it", "wrong", "no ❌",
        ],
        &[
            "yes but only Tuesday", "no sofa", "maybe", "🤔", "yes no", "ok?", "yes?", "for two", "only Tuesday", "note",
            "are you sure", "not Tuesday", "right side of the house", "works on Friday", "no, Lund", "hello", "thanks", "cool",
            "fine arts museum", "I have a sofa", "good morning", "find", "what", "✅❌", "yes in Oslo", "19:00", "sure, but there's a cat",
            "",
        ],
    );
}

#[test]
fn german() {
    check(
        &[
            "ja", "Ja!", "jaaa", "ja klar", "Ja klar!", "passt so", "passt", "jup", "jupp", "stimmt", "Stimmt genau", "genau",
            "genau so", "jepp", "ja bitte", "gerne", "ja, sehr gerne", "klar doch", "natürlich", "auf jeden Fall", "ja nehmen wir",
            "passt, nehm ich", "in Ordnung", "alles klar", "klingt gut", "richtig", "ja das stimmt", "einverstanden",
            "mach das", "trag es ein", "👌", "ja ✅", "perfekt", "perfeckt", "so ist es", "jo danke", "von mir aus", "geht klar",
        ],
        &[
            "nein", "Nein!", "neeein", "nö", "nee", "nee danke", "nein danke", "lieber nicht", "nein, lieber nicht", "eher nicht",
            "vergiss es", "lass mal", "lass es", "doch nicht", "auf keinen Fall", "stimmt nicht", "das ist falsch", "falsch",
            "bitte nicht", "❌", "abbrechen", "passt nicht", "nicht nötig", "nein nein", "das meinte ich nicht", "ach nein",
        ],
        &[
            "ja aber nur Dienstag", "kein Sofa", "vielleicht", "nicht am Dienstag", "nein, in Lund", "nur Dienstag", "für zwei",
            "danke", "bitte", "ja?", "hallo", "ich kann nicht", "ja und nein", "klar zum Essen", "gut erreichbar", "morgen",
            "super Sofa", "genau drei Nächte", "um 19 Uhr", "es gibt eine Katze", "was", "Hilfe", "passt am Freitag", "nicht heute",
        ],
    );
}

#[test]
fn bokmal() {
    check(
        &[
            "ja", "Ja!", "jaaa", "jada", "ja da", "jepp", "jo", "joda", "ja takk", "gjerne", "ja gjerne", "det stemmer", "stemmer det",
            "stemmer", "klart det", "selvfølgelig", "selvsagt", "greit", "det er greit", "det går fint", "i orden", "kjør på",
            "kjør", "høres bra ut", "ja det høres bra ut", "akkurat", "nettopp", "perfekt", "supert", "ta den", "vi tar den",
            "lagre det", "👍", "ja ✅", "ja, tusen takk", "helt riktig", "hvorfor ikke", "okei",
        ],
        &[
            "nei", "Nei!", "neei", "nei takk", "neida", "nei da", "niks", "helst ikke", "nei, helst ikke", "glem det", "bare glem det",
            "la det være", "dropp det", "avbryt", "stemmer ikke", "det stemmer ikke", "det er feil", "feil", "❌",
            "absolutt ikke", "ikke nå", "nei dessverre", "nei beklager", "nei nei", "ikke lagre det",
        ],
        &[
            "ja men bare tirsdag", "ikke tirsdag", "kanskje", "nei, i Lund", "bare tirsdag", "for to", "takk", "ja?", "hei",
            "jeg kan ikke komme på tirsdag", "ja og nei", "ingen sofa", "bra sofa", "kl 19", "det er en katt her", "hva",
            "hjelp", "passer på fredag", "klar til middag", "i Oslo", "god morgen",
        ],
    );
}

#[test]
fn nynorsk() {
    check(
        &[
            "ja", "Ja!", "jau", "jaaau", "jada", "jepp", "ja takk", "gjerne", "ja gjerne", "det stemmer", "stemmer", "klart det",
            "sjølvsagt", "greitt", "det er greitt", "det går fint", "i orden", "køyr på", "køyr", "høyrest bra ut",
            "ja det høyrest bra ut", "akkurat", "nettopp", "perfekt", "ta han", "vi tek han", "lagre det", "👍", "✅", "heilt rett",
            "kvifor ikkje", "ja, tusen takk",
        ],
        &[
            "nei", "Nei!", "neei", "nei takk", "neida", "niks", "helst ikkje", "nei, helst ikkje", "gløym det", "berre gløym det",
            "lat det vere", "dropp det", "avbryt", "stemmer ikkje", "det er feil", "feil", "❌", "absolutt ikkje", "ikkje no",
            "nei diverre", "ikkje lagre det", "nei nei",
        ],
        &[
            "ja men berre tysdag", "ikkje tysdag", "kanskje", "nei, i Lund", "berre tysdag", "for to", "takk", "ja?", "hei",
            "eg kan ikkje kome på tysdag", "ja og nei", "ingen sofa", "bra sofa", "kl 19", "det er ein katt her", "kva",
            "hjelp", "passar på fredag", "i Oslo", "god morgon",
        ],
    );
}

#[test]
fn swedish() {
    check(
        &[
            "ja", "Ja!", "jaaa", "japp", "jepp", "jo då", "jodå", "jadå", "jajamän", "ja tack", "gärna", "ja gärna", "absolut", "kör",
            "kör på", "kör på det", "vi kör", "det stämmer", "stämmer bra", "precis", "exakt", "låter bra", "det låter bra",
            "självklart", "såklart", "visst", "okej", "okej då", "perfekt", "toppen", "gör så", "ta den", "vi tar det", "👍", "✅",
            "inga problem", "varför inte", "helt rätt",
        ],
        &[
            "nej", "Nej!", "neeej", "nej tack", "nä", "nää", "nix", "nejdå", "helst inte", "nej, helst inte", "glöm det", "bara glöm det",
            "låt bli", "strunta i det", "droppa det", "avbryt", "stämmer inte", "det är fel", "fel", "❌", "absolut inte",
            "inte nu", "nej tyvärr", "spara inte det", "nej nej",
        ],
        &[
            "ja men bara tisdag", "inte tisdag", "kanske", "nej, i Lund", "bara tisdag", "för två", "tack", "ja?", "hej",
            "jag kan inte komma på tisdag", "ja och nej", "ingen soffa", "bra soffa", "kl 19", "det finns en katt", "vad",
            "hjälp", "passar på fredag", "i Oslo", "god morgon",
        ],
    );
}

#[test]
fn danish() {
    check(
        &[
            "ja", "Ja!", "jaaa", "jep", "jepp", "jo", "jo da", "ja tak", "ja gerne", "gerne", "meget gerne", "det passer", "passer fint",
            "det stemmer", "klart", "selvfølgelig", "fint", "det er fint", "helt fint", "i orden", "lyder godt", "det lyder godt",
            "præcis", "lige præcis", "perfekt", "kør", "kør bare", "gør det", "tag den", "vi tager den", "gem det", "👍", "✅",
            "okay", "hvorfor ikke", "helt rigtigt",
        ],
        &[
            "nej", "Nej!", "neeej", "nej tak", "næ", "niks", "ellers tak", "nej, ellers tak", "helst ikke", "glem det", "bare glem det",
            "lad være", "drop det", "annuller", "stemmer ikke", "det er forkert", "forkert", "❌", "absolut ikke", "ikke nu",
            "nej desværre", "gem det ikke", "nej nej",
        ],
        &[
            "ja men kun tirsdag", "ikke tirsdag", "måske", "nej, i Lund", "kun tirsdag", "til to", "tak", "ja?", "hej",
            "jeg kan ikke komme på tirsdag", "ja og nej", "ingen sofa", "god sofa", "kl. 19", "der er en kat", "hvad",
            "hjælp", "passer på fredag", "i Oslo", "godmorgen",
        ],
    );
}

#[test]
fn a_usual_word_is_known_from_a_comment() {
    for (text, usual) in [("yes", true), ("ja klar", true), ("✅", true), ("ok", false), ("sounds good", false)] {
        assert_eq!(read(text).map(|answer| answer.usual), Some(usual), "{text}");
    }
}
