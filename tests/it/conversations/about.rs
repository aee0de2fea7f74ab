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
      → kari: Ich bin Stopover 0.1.0, ein Bot, der eine Reise zusammenhält: Stationen, Betten, Treffen.
          Ich bin freie Software: Unter AGPL-3.0-or-later darfst du mich benutzen, untersuchen, verändern und weitergeben.
          Meinen Quelltext bekommst du auf Nachfrage von den Leuten, die mich betreiben.
          Mich betreiben: @op:localhost
    kari: lang nb
      → kari: Fra nå av svarer jeg deg på norsk (bokmål).
    kari: hvem er du
      → kari: I'm Stopover, a bot for people who travel from sofa to sofa. You can offer a bed, suggest a meetup, or ask what's on.
          For example: `a sofa in Oslo on man. 6. april` eller `what's on man. 6. april?`
          For more: `help`
    kari: hvemerdu
      → kari: Jeg er Stopover 0.1.0, en bot som holder orden på en reise: stopp, senger og treff.
          Jeg er fri programvare: Alle kan bruke, granske, endre og dele meg, på vilkårene i AGPL-3.0-or-later.
          Kildekoden min får du av dem som driver meg. Bare spør.
          De som driver meg: @op:localhost
    kari: lang nn
      → kari: Frå no av svarar eg deg på norsk (nynorsk).
    kari: omdeg
      → kari: Eg er Stopover 0.1.0, ein bot som held styr på ei reise: stopp, senger og treff.
          Eg er fri programvare: Alle kan bruke, granske, endre og dele meg, på vilkåra i AGPL-3.0-or-later.
          Kjeldekoden min får du hjå dei som driv meg, berre du spør.
          Dei som driv meg: @op:localhost
    kari: lang sv
      → kari: Från och med nu svarar jag dig på svenska.
    kari: omdig
      → kari: Jag är Stopover 0.1.0, en bot som håller ihop en resa: stopp, sovplatser och träffar.
          Jag är fri programvara: vem som helst får använda, granska, ändra och sprida mig enligt AGPL-3.0-or-later.
          Min källkod får du av dem som driver mig, om du frågar.
          De som driver mig: @op:localhost
    kari: lang da
      → kari: Fra nu af svarer jeg dig på dansk.
    kari: info
      → kari: Jeg er Stopover 0.1.0, en bot, der holder styr på en rejse: stop, senge og møder.
          Jeg er fri software: Alle må bruge, undersøge, ændre og dele mig på vilkårene i AGPL-3.0-or-later.
          Min kildekode får du af dem, der driver mig. Du skal bare spørge.
          De, der driver mig: @op:localhost
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
          Is that right? Tap ✅ or say “yes”. Tap ❌ to drop it, or tell me what to change.
    kari: Info: I can offer my sofa in Göteborg Thursday to Friday
      → kari: Let me check – an offer: a sofa in Gothenburg for 1 person, Thu 9 April (1 night).
          Is that right? Tap ✅ or say “yes”. Tap ❌ to drop it, or tell me what to change.
    ");
}

#[test]
fn many_operators_are_cut() {
    let operators = (0..12).map(|n| user(&format!("op{n}"))).collect();
    let mut talk = oslo_goteborg_with(Settings { operators, ..Settings::default() });
    assert_snapshot!(talk.dm("kari", "about").lines().last().unwrap_or_default(), @"      I'm run by: @op0:localhost, @op1:localhost, @op2:localhost, @op3:localhost, @op4:localhost, @op5:localhost, @op6:localhost, @op7:localhost, @op8:localhost, @op9:localhost, …");
}
