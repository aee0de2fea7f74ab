//! `!about`: which bot this is, and who runs it.

use insta::assert_snapshot;
use stopover::config::{About, Settings};

use crate::harness::fixtures::{oslo_goteborg, oslo_goteborg_with};
use crate::harness::talk::user;

#[test]
fn everybody_can_ask_which_bot_it_is() {
    let about = About {
        source: Some("https://example.org/stopover".to_owned()),
        contact: Some("**house** meeting, @room, or <b>bot@example.org</b>".to_owned()),
    };
    let operators = vec![user("ada"), user("op")];
    let mut talk = oslo_goteborg_with(Settings { operators, about, ..Settings::default() });
    assert_snapshot!(talk.play("
        #room kari: !about
        mallory: about
        mallory: !version
        mallory: help about
    "), @"
    #room kari: !about
      → room: I'm Stopover 0.1.0. I help people who travel together keep track of stops, beds and meetups.
          I'm free software: anyone may use, study, change and share me under AGPL-3.0-or-later.
          My source code: https://example.org/stopover
          I'm run by: @ada:localhost, @op:localhost
          To reach them: **house** meeting, @room, or <b>bot@example.org</b>
    mallory: about
      → mallory: I'm Stopover 0.1.0. I help people who travel together keep track of stops, beds and meetups.
          I'm free software: anyone may use, study, change and share me under AGPL-3.0-or-later.
          My source code: https://example.org/stopover
          I'm run by: @ada:localhost, @op:localhost
          To reach them: **house** meeting, @room, or <b>bot@example.org</b>
    mallory: !version
      → mallory: I'm Stopover 0.1.0. I help people who travel together keep track of stops, beds and meetups.
          I'm free software: anyone may use, study, change and share me under AGPL-3.0-or-later.
          My source code: https://example.org/stopover
          I'm run by: @ada:localhost, @op:localhost
          To reach them: **house** meeting, @room, or <b>bot@example.org</b>
    mallory: help about
      → mallory: `about` – who I am and who runs me
          For example: `about`
          Also: info, version, whoareyou
    ");
    assert_eq!(talk.play("#room kari: !about the sofa"), "#room kari: !about the sofa\n");
}

/// Where the configuration names nobody, it is said where to ask.
#[test]
fn nobody_is_named_where_nobody_is_configured() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("kari: about"), @"
    kari: about
      → kari: I'm Stopover 0.1.0. I help people who travel together keep track of stops, beds and meetups.
          I'm free software: anyone may use, study, change and share me under AGPL-3.0-or-later.
          The people who run me will give you my source code if you ask.
          I don't know who runs me. The person who invited me might.
    ");
}

#[test]
fn it_says_so_in_each_language() {
    let mut talk = oslo_goteborg_with(Settings { operators: vec![user("op")], ..Settings::default() });
    assert_snapshot!(talk.play("
        kari: lang de
        kari: Impressum
        kari: lang nb
        kari: hvem er du
        kari: hvemerdu
        kari: lang nn
        kari: omdeg
        kari: lang sv
        kari: omdig
        kari: lang da
        kari: info
    "), @"
    kari: lang de
      → kari: Ab jetzt antworte ich dir auf Deutsch.
    kari: Impressum
      → kari: Ich bin Stopover 0.1.0. Wenn Leute zusammen reisen, behalte ich ihre Stationen, Schlafplätze und Treffen im Blick.
          Ich bin freie Software: Unter AGPL-3.0-or-later dürfen mich alle benutzen, untersuchen, verändern und weitergeben.
          Meinen Quelltext bekommst du auf Nachfrage von den Leuten, die mich betreiben.
          Ich werde betrieben von: @op:localhost
    kari: lang nb
      → kari: Fra nå av svarer jeg deg på norsk (bokmål).
    kari: hvem er du
      → kari: Jeg er Stopover 0.1.0. Jeg hjelper folk som reiser sammen, med å holde orden på stopp, soveplasser og treff.
          Jeg er fri programvare: Alle kan bruke, undersøke, endre og dele meg etter AGPL-3.0-or-later.
          De som driver meg, gir deg kildekoden hvis du spør.
          De som driver meg: @op:localhost
    kari: hvemerdu
      → kari: Jeg er Stopover 0.1.0. Jeg hjelper folk som reiser sammen, med å holde orden på stopp, soveplasser og treff.
          Jeg er fri programvare: Alle kan bruke, undersøke, endre og dele meg etter AGPL-3.0-or-later.
          De som driver meg, gir deg kildekoden hvis du spør.
          De som driver meg: @op:localhost
    kari: lang nn
      → kari: Frå no av svarar eg deg på norsk (nynorsk).
    kari: omdeg
      → kari: Eg er Stopover 0.1.0. Eg hjelper folk som reiser i lag, med å halde styr på stopp, soveplassar og treff.
          Eg er fri programvare: Alle kan bruke, studere, endre og dele meg på vilkåra i AGPL-3.0-or-later.
          Spør dei som driv meg, så får du kjeldekoden.
          Dei som driv meg: @op:localhost
    kari: lang sv
      → kari: Från och med nu svarar jag dig på svenska.
    kari: omdig
      → kari: Jag är Stopover 0.1.0 och hjälper folk som reser ihop att hålla koll på stopp, sovplatser och träffar.
          Jag är fri programvara: vem som helst får använda, granska, ändra och sprida mig enligt AGPL-3.0-or-later.
          Fråga dem som driver mig, så får du min källkod.
          Jag drivs av: @op:localhost
    kari: lang da
      → kari: Fra nu af svarer jeg dig på dansk.
    kari: info
      → kari: Jeg er Stopover 0.1.0. Jeg hjælper folk, der rejser sammen, med at holde styr på stop, sovepladser og træf.
          Jeg er fri software: Alle må bruge, undersøge, ændre og dele mig på vilkårene i AGPL-3.0-or-later.
          Vil du se min kildekode, så spørg dem, der driver mig. De giver dig den.
          Jeg bliver drevet af @op:localhost.
    ");
}

/// A sentence that begins with one of its words is read as a sentence.
#[test]
fn a_sentence_is_not_the_command() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        kari: About my sofa in Oslo: you can have it Monday to Tuesday
        kari: Info: I can offer my sofa in Göteborg Thursday to Friday
    "), @"
    kari: About my sofa in Oslo: you can have it Monday to Tuesday
      → kari: Let me check – an offer: a sofa in Oslo for 1 person, Mon 6 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: Info: I can offer my sofa in Göteborg Thursday to Friday
      → kari: Let me check – an offer: a sofa in Gothenburg for 1 person, Thu 9 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ");
}

#[test]
fn many_operators_are_cut() {
    let operators = (0..12).map(|n| user(&format!("op{n}"))).collect();
    let mut talk = oslo_goteborg_with(Settings { operators, ..Settings::default() });
    assert_snapshot!(talk.dm("kari", "about").lines().last().unwrap_or_default(), @"      I'm run by: @op0:localhost, @op1:localhost, @op2:localhost, @op3:localhost, @op4:localhost, @op5:localhost, @op6:localhost, @op7:localhost, @op8:localhost, @op9:localhost, …");
}
