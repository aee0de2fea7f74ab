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
      → room: To see contacts, ask me in an encrypted direct chat.
    ada: intro
      → ada: Which two contacts? Give me their numbers or names: `intro 3 5` or `intro Lena, Per`.
    ada: intro Lena
      → ada: Which two contacts? Give me their numbers or names: `intro 3 5` or `intro Lena, Per`.
    ada: intro Lena, Nobody
      → ada: I can't find two of your contacts in “Lena, Nobody”. `contacts` lists them, with their numbers.
    ada: intro Lena Lena
      → ada: Please pick two other people.
    ada: intro Lena, Per
      → ada: I've asked Lena and Per Olof separately. They'll only get each other's Matrix ID if both say yes within 7 days. Either way, I'll let you know.
      → lena(!): Ada (@ada:localhost), from the trip North by train, would like to introduce you and Per Olof to each other.
          If you both tap ✅, Per Olof gets your Matrix ID, `@lena:localhost`, and you get theirs, and nothing else. Until then, I won't pass anything on. If you tap ❌, nobody will know. You have 7 days.
      → per(!): Ada (@ada:localhost), from the trip North by train, would like to introduce you and Lena to each other.
          If you both tap ✅, Lena gets your Matrix ID, `@per:localhost`, and you get theirs, and nothing else. Until then, I won't pass anything on. If you tap ❌, nobody will know. You have 7 days.
    ada: intro 4 and #3
      → ada: I'm already asking Per Olof and Lena.
    per: yes
      → per: Thanks! I'll be in touch if you both say yes.
    per: no
      → per: I didn't get that, sorry.
          Are you travelling (🚆), hosting (🛋) or coming along (👋)? Tap one, or just say it.
    ");
    let asked = talk.newest("lena");
    assert_snapshot!(talk.reacts("lena", false, &asked, "✅"), @"
    → lena: You both said yes: Per is `@per:localhost`.
    → per: You both said yes: Lena is `@lena:localhost`.
    → ada: North by train: Lena and Per Olof now have each other's Matrix ID.
    ");
    assert_snapshot!(talk.play("per: yes\nada: intro 4 3"), @"
    per: yes
      → per: Sorry, I didn't get that either. `help` shows what I can do.
    ada: intro 4 3
      → ada: I've asked Per Olof and Lena separately. They'll only get each other's Matrix ID if both say yes within 7 days. Either way, I'll let you know.
      → per(!): Ada (@ada:localhost), from the trip North by train, would like to introduce you and Lena to each other.
          If you both tap ✅, Lena gets your Matrix ID, `@per:localhost`, and you get theirs, and nothing else. Until then, I won't pass anything on. If you tap ❌, nobody will know. You have 7 days.
      → lena(!): Ada (@ada:localhost), from the trip North by train, would like to introduce you and Per Olof to each other.
          If you both tap ✅, Per Olof gets your Matrix ID, `@lena:localhost`, and you get theirs, and nothing else. Until then, I won't pass anything on. If you tap ❌, nobody will know. You have 7 days.
    ");
}

#[test]
fn each_is_asked_in_their_language() {
    let mut talk = with_contacts();
    talk.play("lena: lang sv\nper: lang nn");
    assert_snapshot!(talk.play("ada: intro 3 4\nper: ja\nlena: nej"), @"
    ada: intro 3 4
      → ada: I've asked Lena and Per Olof separately. They'll only get each other's Matrix ID if both say yes within 7 days. Either way, I'll let you know.
      → lena(!): Ada (@ada:localhost), från resan North by train, vill gärna introducera dig och Per Olof för varandra.
          Om både du och Per Olof trycker ✅ får ni varandras Matrix-id (ditt är `@lena:localhost`), och inget annat. Innan dess skickar jag ingenting vidare. Trycker du ❌ får ingen veta det. Du har 7 dagar på dig.
      → per(!): Ada (@ada:localhost), frå turen North by train, vil gjerne introdusere deg og Lena for kvarandre.
          Trykkjer de ✅ begge to, får Lena Matrix-ID-en din, `@per:localhost`, og omvendt, men ikkje noko meir. Før det sender eg ingenting vidare. Trykkjer du ❌, får ingen vite det. Du har 7 dagar på deg.
    per: ja
      → per: Takk! Du høyrer frå meg om de seier ja begge to.
    lena: nej
      → lena: Okej. Jag skickar ingenting vidare, och ingen får veta det.
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
      → ada: North by train: nothing came of introducing Lena and Per Olof.
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
      → ada: As far as I know, Ida can't be reached on Matrix, so I can't ask. Here's a text to send each of them yourself:
          Hello Lena, we're travelling (North by train) and think that you and Ida might like to know each other. Would you? If you both say yes, we'll pass on how to reach you. If not, just don't answer, and we won't pass anything on.
          Hello Ida, we're travelling (North by train) and think that you and Lena might like to know each other. Would you? If you both say yes, we'll pass on how to reach you. If not, just don't answer, and we won't pass anything on.
    ada: show 1
      → ada: #1 Oslo, Mon 6 – Thu 9 April
              to meet: #4 Per Olof and #5 Ida
    ada: stops
      → ada: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          to meet: #4 Per Olof and #5 Ida
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
          to meet: #3 Lena
    #room ada: !stops
      → room: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    kari: stops
      → kari: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    ada: contacts co-op
      → ada: 1 contact for North by train, of 3:
          • #3 Lena, in Gothenburg: @lena:localhost, lena@example.org · hosting co-op
    ada: contacts co-ops
      → ada: 1 contact for North by train, of 3:
          • #3 Lena, in Gothenburg: @lena:localhost, lena@example.org · hosting co-op
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
      → ada: Contact saved: #3 BUY-CHEAP-PILLS, in Oslo: @victim:far.example
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 3`.
    ada: contact Lena, Oslo, @lena:localhost
      → ada: Contact saved: #4 Lena, in Oslo: @lena:localhost
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 4`.
    ada: contact Stranger, Oslo, @stranger:far.example
      → ada: Contact saved: #5 Stranger, in Oslo: @stranger:far.example
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 5`.
    ada: intro 3 4
      → ada: I haven't met BUY-CHEAP-PILLS yet, and I don't write to people first. Here's a text to send each of them yourself:
          Hello BUY-CHEAP-PILLS, we're travelling (North by train) and think that you and Lena might like to know each other. Would you? If you both say yes, we'll pass on how to reach you. If not, just don't answer, and we won't pass anything on.
          Hello Lena, we're travelling (North by train) and think that you and BUY-CHEAP-PILLS might like to know each other. Would you? If you both say yes, we'll pass on how to reach you. If not, just don't answer, and we won't pass anything on.
    ada: intro 3 5
      → ada: I haven't met BUY-CHEAP-PILLS and Stranger yet, and I don't write to people first. Here's a text to send each of them yourself:
          Hello BUY-CHEAP-PILLS, we're travelling (North by train) and think that you and Stranger might like to know each other. Would you? If you both say yes, we'll pass on how to reach you. If not, just don't answer, and we won't pass anything on.
          Hello Stranger, we're travelling (North by train) and think that you and BUY-CHEAP-PILLS might like to know each other. Would you? If you both say yes, we'll pass on how to reach you. If not, just don't answer, and we won't pass anything on.
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
      → ada: Contact saved: #3 Lena, in Oslo: @lena:localhost
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 3`.
    ada: contact Per, Oslo, @per:localhost
      → ada: Contact saved: #4 Per, in Oslo: @per:localhost
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 4`.
    ada: intro Lena, Per
      → ada: I don't make introductions here. Here's a text to send each of them yourself:
          Hello Lena, we're travelling (North by train) and think that you and Per might like to know each other. Would you? If you both say yes, we'll pass on how to reach you. If not, just don't answer, and we won't pass anything on.
          Hello Per, we're travelling (North by train) and think that you and Lena might like to know each other. Would you? If you both say yes, we'll pass on how to reach you. If not, just don't answer, and we won't pass anything on.
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
        made += usize::from(last.contains("I've asked"));
        asked += usize::from(last.contains("→ lena"));
        talk.play("lena: no\nper: no\nmal: trip delete\nmal: yes, delete");
    }
    assert_eq!((made, asked), (10, 5));
    assert_snapshot!(last, @"  → mal: I've made 10 introductions for you in a day, and that's the most I can do. Please try again tomorrow.");
    // Other people have their own limit.
    talk.play("ada: contact Lena, Oslo, @lena:localhost\nada: contact Per, Oslo, @per:localhost");
    assert!(talk.dm("ada", "intro Lena, Per").contains("→ lena"));
    talk.now += chrono::TimeDelta::hours(25);
    talk.play("mal: trip new Later\nmal: contact Lena, Oslo, @lena:localhost\nmal: contact Per, Oslo, @per:localhost");
    assert!(talk.dm("mal", "intro Lena, Per").contains("I've asked"));
}
