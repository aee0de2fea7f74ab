//! Two contacts are introduced after both said yes. Nobody learns who did not.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::{Talk, local};

fn with_contacts() -> Talk {
    let mut talk = oslo_goteborg();
    talk.members(&["lena", "per"], true);
    talk.play(
        "
        ada: contact Lena, Göteborg, @lena:localhost, lena@example.org, hosting co-op
        ada: contact Per Olof, Oslo, @per:localhost
        ada: contact Ida, Oslo, ida@example.org",
    );
    talk
}

#[test]
fn introduced_once_both_agree() {
    let mut talk = with_contacts();
    assert_snapshot!(talk.play("
        kari: intro 3 4
        #room ada: !intro 3 4
        ada: intro
        ada: intro Lena
        ada: intro Lena, Nobody
        ada: intro Lena Lena
        ada: intro Lena, Per
        ada: intro 4 and #3
        per: yes
        per: no
    "), @"
    kari: intro 3 4
      → kari: Only the crew of North by train can do that.
    #room ada: !intro 3 4
      → room: Contacts I show in an encrypted direct chat only.
    ada: intro
      → ada: Whom? Two of your contacts, by number or name: `!intro 3 5`, `!intro Lena, Per`.
    ada: intro Lena
      → ada: Whom? Two of your contacts, by number or name: `!intro 3 5`, `!intro Lena, Per`.
    ada: intro Lena, Nobody
      → ada: I don't find two of your contacts in “Lena, Nobody”. `!contacts` shows them with their numbers.
    ada: intro Lena Lena
      → ada: It takes two others.
    ada: intro Lena, Per
      → ada: Lena and Per Olof are asked, each alone. Only if both agree within 7 days does either get the other's Matrix id. You hear what came of it.
      → lena: Ada (@ada:localhost), of the trip North by train, would like to introduce you and Per Olof to each other.
          If both of you say ✅, Per Olof gets your Matrix id, `@lena:localhost`, and you get theirs; nothing else. Before that, nothing is passed on. Nobody will know of a ❌. It is open for 7 days.
      → per: Ada (@ada:localhost), of the trip North by train, would like to introduce you and Lena to each other.
          If both of you say ✅, Lena gets your Matrix id, `@per:localhost`, and you get theirs; nothing else. Before that, nothing is passed on. Nobody will know of a ❌. It is open for 7 days.
    ada: intro 4 and #3
      → ada: Per Olof and Lena are being asked already.
    per: yes
      → per: Noted. You hear from me if both of you want it.
    per: no
      → per: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    ");
    let asked = talk.newest("lena");
    assert_snapshot!(talk.reacts("lena", false, &asked, "✅"), @"
    → lena: You both agreed: Per is `@per:localhost`.
    → per: You both agreed: Lena is `@lena:localhost`.
    → ada: North by train: Lena and Per Olof have each other's Matrix id now.
    ");
    assert_snapshot!(talk.play("per: yes\nada: intro 4 3"), @"
    per: yes
    ada: intro 4 3
      → ada: Per Olof and Lena are asked, each alone. Only if both agree within 7 days does either get the other's Matrix id. You hear what came of it.
      → per: Ada (@ada:localhost), of the trip North by train, would like to introduce you and Lena to each other.
          If both of you say ✅, Lena gets your Matrix id, `@per:localhost`, and you get theirs; nothing else. Before that, nothing is passed on. Nobody will know of a ❌. It is open for 7 days.
      → lena: Ada (@ada:localhost), of the trip North by train, would like to introduce you and Per Olof to each other.
          If both of you say ✅, Per Olof gets your Matrix id, `@lena:localhost`, and you get theirs; nothing else. Before that, nothing is passed on. Nobody will know of a ❌. It is open for 7 days.
    ");
}

#[test]
fn each_is_asked_in_their_language() {
    let mut talk = with_contacts();
    talk.play("lena: lang sv\nper: lang nn");
    assert_snapshot!(talk.play("ada: intro 3 4\nper: ja\nlena: nej"), @"
    ada: intro 3 4
      → ada: Lena and Per Olof are asked, each alone. Only if both agree within 7 days does either get the other's Matrix id. You hear what came of it.
      → lena: Ada (@ada:localhost), från resan North by train, vill gärna introducera dig och Per Olof för varandra.
          Om ni båda säger ✅ får Per Olof ditt Matrix-id, `@lena:localhost`, och du får ett tillbaka; inget annat. Innan dess ges inget vidare. Ingen får veta om ett ❌. Det står öppet i 7 dagar.
      → per: Ada (@ada:localhost), frå turen North by train, vil gjerne introdusere deg og Lena for kvarandre.
          Seier de ✅ begge to, får Lena Matrix-ID-en din, `@per:localhost`, og du får ein tilbake; ikkje noko meir. Før det blir ingenting gjeve vidare. Ingen får vite om ein ❌. Det står ope i 7 dagar.
    per: ja
      → per: Notert. Du høyrer frå meg om begge vil.
    lena: nej
      → lena: Okej. Inget ges vidare, och ingen får veta om det.
    ");
}

/// Nobody can tell a no from a missing answer.
#[test]
fn when_nobody_is_introduced() {
    let hears = |answers: &str| {
        let mut talk = with_contacts().without_evenings().only("ada");
        talk.play("ada: intro Lena, Per");
        talk.play(answers);
        (talk.go_to(local("2026-04-12 12:00")), talk.play("lena: yes\nada: contacts"))
    };
    let silence = hears("");
    assert_snapshot!(silence.0, @"
    [Fri 10 18:00]
      → ada: North by train: no introduction of Lena and Per Olof came of it.
    ");
    for answers in ["lena: no", "per: no", "lena: no\nper: yes", "lena: yes", "lena: block @per:localhost"] {
        assert_eq!(hears(answers).0, silence.0, "{answers}");
    }
    // People are not asked about somebody they blocked. To others that looks like no answer.
    let mut talk = with_contacts();
    talk.play("lena: block @per:localhost");
    let blocked = talk.dm("ada", "intro Lena, Per");
    assert!(!blocked.contains("→ lena") && blocked.contains("→ per"), "{blocked}");
}

#[test]
fn contacts_outside_matrix_get_a_text_to_forward() {
    assert_snapshot!(with_contacts().play("
        ada: intro Lena, Ida
        ada: show 1
        ada: stops
        #room ada: !stops
        kari: stops
        ada: contacts co-op
        ada: contacts co-ops
    "), @"
    ada: intro Lena, Ida
      → ada: Not on Matrix, as far as is noted: Ida. So I can't ask. A text for each, to send yourself:
          Hello Lena, we are travelling (North by train) and think that you and Ida might like to know each other. Would you? If you both say yes, we pass on how to reach you. If not, just don't answer, and nothing is passed on.
          Hello Ida, we are travelling (North by train) and think that you and Lena might like to know each other. Would you? If you both say yes, we pass on how to reach you. If not, just don't answer, and nothing is passed on.
    ada: show 1
      → ada: #1 Oslo, Mon 6 – Thu 9 April
              to meet: #4 Per Olof and #5 Ida
    ada: stops
      → ada: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
              to meet: #4 Per Olof and #5 Ida
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
              to meet: #3 Lena
    #room ada: !stops
      → room: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    kari: stops
      → kari: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    ada: contacts co-op
      → ada: One contact for North by train, of 3:
          #3 Lena, in Gothenburg: @lena:localhost, lena@example.org · hosting co-op
    ada: contacts co-ops
      → ada: One contact for North by train, of 3:
          #3 Lena, in Gothenburg: @lena:localhost, lena@example.org · hosting co-op
    ");
}

/// A crew can note anybody as a contact, so the bot never writes first to a contact.
#[test]
fn people_unknown_to_the_bot_are_not_asked() {
    let mut talk = oslo_goteborg();
    talk.members(&["lena"], true);
    assert_snapshot!(talk.play("
        ada: contact BUY-CHEAP-PILLS, Oslo, @victim:far.example
        ada: contact Lena, Oslo, @lena:localhost
        ada: contact Stranger, Oslo, @stranger:far.example
        ada: intro 3 4
        ada: intro 3 5
    "), @"
    ada: contact BUY-CHEAP-PILLS, Oslo, @victim:far.example
      → ada: Noted: #3 BUY-CHEAP-PILLS, in Oslo: @victim:far.example
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 3` forgets it.
    ada: contact Lena, Oslo, @lena:localhost
      → ada: Noted: #4 Lena, in Oslo: @lena:localhost
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 4` forgets it.
    ada: contact Stranger, Oslo, @stranger:far.example
      → ada: Noted: #5 Stranger, in Oslo: @stranger:far.example
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 5` forgets it.
    ada: intro 3 4
      → ada: I haven't met BUY-CHEAP-PILLS yet, and I don't write to people first. A text for each, to send yourself:
          Hello BUY-CHEAP-PILLS, we are travelling (North by train) and think that you and Lena might like to know each other. Would you? If you both say yes, we pass on how to reach you. If not, just don't answer, and nothing is passed on.
          Hello Lena, we are travelling (North by train) and think that you and BUY-CHEAP-PILLS might like to know each other. Would you? If you both say yes, we pass on how to reach you. If not, just don't answer, and nothing is passed on.
    ada: intro 3 5
      → ada: I haven't met BUY-CHEAP-PILLS and Stranger yet, and I don't write to people first. A text for each, to send yourself:
          Hello BUY-CHEAP-PILLS, we are travelling (North by train) and think that you and Stranger might like to know each other. Would you? If you both say yes, we pass on how to reach you. If not, just don't answer, and nothing is passed on.
          Hello Stranger, we are travelling (North by train) and think that you and BUY-CHEAP-PILLS might like to know each other. Would you? If you both say yes, we pass on how to reach you. If not, just don't answer, and nothing is passed on.
    ");
}

#[test]
fn an_operator_turns_introductions_off() {
    let settings = stopover::config::Settings { introductions: false, ..Default::default() };
    let mut talk = crate::harness::fixtures::oslo_goteborg_with(settings);
    talk.members(&["lena", "per"], true);
    assert_snapshot!(talk.play("
        ada: contact Lena, Oslo, @lena:localhost
        ada: contact Per, Oslo, @per:localhost
        ada: intro Lena, Per
    "), @"
    ada: contact Lena, Oslo, @lena:localhost
      → ada: Noted: #3 Lena, in Oslo: @lena:localhost
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 3` forgets it.
    ada: contact Per, Oslo, @per:localhost
      → ada: Noted: #4 Per, in Oslo: @per:localhost
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 4` forgets it.
    ada: intro Lena, Per
      → ada: I don't make introductions here. A text for each, to send yourself:
          Hello Lena, we are travelling (North by train) and think that you and Per might like to know each other. Would you? If you both say yes, we pass on how to reach you. If not, just don't answer, and nothing is passed on.
          Hello Per, we are travelling (North by train) and think that you and Lena might like to know each other. Would you? If you both say yes, we pass on how to reach you. If not, just don't answer, and nothing is passed on.
    ");
}

/// Ten a day by one person, whichever the trip, and whatever is deleted in between.
#[test]
fn introductions_have_limits() {
    let mut talk = crate::harness::fixtures::oslo_goteborg_with(crate::harness::talk::tireless());
    talk.members(&["lena", "per"], true);
    let (mut made, mut asked, mut last) = (0, 0, String::new());
    for no in 0..12 {
        talk.play(&format!(
            "mal: trip new Trip {no}\nmal: contact Lena, Oslo, @lena:localhost\nmal: contact Per, Oslo, @per:localhost"
        ));
        last = talk.dm("mal", "intro Lena, Per");
        made += usize::from(last.contains("are asked"));
        asked += usize::from(last.contains("→ lena"));
        talk.play("lena: no\nper: no\nmal: trip delete\nmal: yes, delete");
    }
    assert_eq!((made, asked), (10, 5));
    assert_snapshot!(last, @"  → mal: You have had 10 introductions made within a day, and that is the most. Please try again tomorrow.");
    // Other people have their own limit.
    talk.play("ada: contact Lena, Oslo, @lena:localhost\nada: contact Per, Oslo, @per:localhost");
    assert!(talk.dm("ada", "intro Lena, Per").contains("→ lena"));
    talk.now += chrono::TimeDelta::hours(25);
    talk.play("mal: trip new Later\nmal: contact Lena, Oslo, @lena:localhost\nmal: contact Per, Oslo, @per:localhost");
    assert!(talk.dm("mal", "intro Lena, Per").contains("are asked"));
}
