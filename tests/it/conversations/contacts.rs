//! Contacts that a crew notes: only the crew sees them.

use insta::assert_snapshot;
use stopover::incoming::{IncomingKind, Pill, Redacted};

use crate::harness::fixtures::{oslo_goteborg, oslo_goteborg_with};
use crate::harness::talk::{tireless, user};

#[test]
fn contacts() {
    assert_snapshot!(oslo_goteborg().play("
        ada: contact Lena, Malmö, @lena:example.org, lena@example.org, hosting co-op
        ada: contact Ida Berg, Trollhättan, @ida@social.example, unions; housing
        ada: contact Hackeriet in Oslo, https://hackeriet.example/a,b--c -- hacker space
        ada: contact Per <per@example.org> or tel: +47 22 33 44 55, Göteborg, feminism, cooking
        ada: !contact Mo Oslo mo@example.org
        ada: !contact Sam, house projects, @sam:example.org
        ada: contacts
        ada: contacts Malmö
        ada: contacts Goteborg
        ada: contacts in Stokholm
        ada: contacts Oslo
        ada: contacts unions housing
        ada: contacts lena@example.org
        ada: contacts Kiruna
        ada: show 3
        ada: contact 3
        ada: stops
    "), @"
    ada: contact Lena, Malmö, @lena:example.org, lena@example.org, hosting co-op
      → ada: Noted: #3 Lena, in Malmö: @lena:example.org, lena@example.org · hosting co-op
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 3` forgets it.
    ada: contact Ida Berg, Trollhättan, @ida@social.example, unions; housing
      → ada: Noted: #4 Ida Berg, in Trollhättan: @ida@social.example · unions, housing
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 4` forgets it.
    ada: contact Hackeriet in Oslo, https://hackeriet.example/a,b--c -- hacker space
      → ada: Noted: #5 Hackeriet, in Oslo: https://hackeriet.example/a,b--c · hacker space
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 5` forgets it.
    ada: contact Per <per@example.org> or tel: +47 22 33 44 55, Göteborg, feminism, cooking
      → ada: Noted: #6 Per, in Gothenburg: per@example.org, +47 22 33 44 55 · feminism, cooking
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 6` forgets it.
    ada: !contact Mo Oslo mo@example.org
      → ada: Noted: #7 Mo, in Oslo: mo@example.org
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 7` forgets it.
    ada: !contact Sam, house projects, @sam:example.org
      → ada: Noted: #8 Sam: @sam:example.org · house projects
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 8` forgets it.
    ada: contacts
      → ada: 6 contacts for North by train:
          #3 Lena, in Malmö: @lena:example.org, lena@example.org · hosting co-op
          #4 Ida Berg, in Trollhättan: @ida@social.example · unions, housing
          #5 Hackeriet, in Oslo: https://hackeriet.example/a,b--c · hacker space
          #6 Per, in Gothenburg: per@example.org, +47 22 33 44 55 · feminism, cooking
          #7 Mo, in Oslo: mo@example.org
          #8 Sam: @sam:example.org · house projects
    ada: contacts Malmö
      → ada: One contact for North by train, of 6:
          #3 Lena, in Malmö: @lena:example.org, lena@example.org · hosting co-op
    ada: contacts Goteborg
      → ada: One contact for North by train, of 6:
          #6 Per, in Gothenburg: per@example.org, +47 22 33 44 55 · feminism, cooking
    ada: contacts in Stokholm
      → ada: None of the contacts noted is in “Stokholm”, or has that word. `!contacts` shows all 6.
    ada: contacts Oslo
      → ada: 2 contacts for North by train, of 6:
          #5 Hackeriet, in Oslo: https://hackeriet.example/a,b--c · hacker space
          #7 Mo, in Oslo: mo@example.org
    ada: contacts unions housing
      → ada: One contact for North by train, of 6:
          #4 Ida Berg, in Trollhättan: @ida@social.example · unions, housing
    ada: contacts lena@example.org
      → ada: One contact for North by train, of 6:
          #3 Lena, in Malmö: @lena:example.org, lena@example.org · hosting co-op
    ada: contacts Kiruna
      → ada: None of the contacts noted is in “Kiruna”, or has that word. `!contacts` shows all 6.
    ada: show 3
      → ada: #3 Lena, in Malmö: @lena:example.org, lena@example.org · hosting co-op
          Noted by Ada.
    ada: contact 3
      → ada: #3 Lena, in Malmö: @lena:example.org, lena@example.org · hosting co-op
          Noted by Ada.
    ada: stops
      → ada: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
              to meet: #5 Hackeriet and #7 Mo
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
              to meet: #6 Per
    ");
}

#[test]
fn unusual_contacts() {
    assert_snapshot!(oslo_goteborg().play("
        ada: contacts
        ada: contact
        ada: contact Lena
        ada: contact Lena, Malmö
        ada: contact @lena:example.org
        ada: contact Lena, @lena
        ada: contact Lena, lena@nowhere
        ada: contact Lena, Malmö, Sweden, lena@example.org
        ada: contact Åse, Åre, Sverige, ase@example.org
        ada: contact Ole, Nes, ole@example.org
        ada: contact Ole, Hytta Europe/Oslo, ole@example.org
        ada: contact Lena again, LENA@example.org
        ada: contact Lena's friend, Gotebrog, https://example.org
        ada: contact Somebody else, www.example.org
        ada: contact Her neighbour, example.org/, neighbour@example.org
        ada: contact X, a1@example.org a2@example.org a3@example.org a4@example.org a5@example.org a6@example.org a7@example.org a8@example.org a9@example.org
        ada: contcat Kim, kim@example.org
        ada: contact +47 22 33 44 55
        ada: contact 99
        ada: cancel 3
        ada: show 3
        ada: contact Lena, lena@example.org
        ada: withdraw 4
        ada: drop 4
        ada: accept 4
        ada: rsvp 4 yes
    "), @"
    ada: contacts
      → ada: No contacts for North by train yet. `!contact Lena, Malmö, @lena:example.org, hosting co-op` notes one.
    ada: contact
      → ada: Who is it, and how can they be reached? For example: `!contact Lena, Malmö, @lena:example.org, hosting co-op`.
    ada: contact Lena
      → ada: How can Lena be reached? By Matrix id, fediverse, e-mail, phone or link: `!contact Lena, Malmö, @lena:example.org, hosting co-op`.
    ada: contact Lena, Malmö
      → ada: How can Lena be reached? By Matrix id, fediverse, e-mail, phone or link: `!contact Lena, Malmö, @lena:example.org, hosting co-op`.
    ada: contact @lena:example.org
      → ada: I read how to reach them, but no name. For example: `!contact Lena, Malmö, @lena:example.org, hosting co-op`.
    ada: contact Lena, @lena
      → ada: I can't read “@lena” as a way to reach somebody. `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` and `https://example.org` work.
    ada: contact Lena, lena@nowhere
      → ada: I can't read “lena@nowhere” as a way to reach somebody. `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` and `https://example.org` work.
    ada: contact Lena, Malmö, Sweden, lena@example.org
      → ada: Noted: #3 Lena, in Malmö: lena@example.org
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 3` forgets it.
    ada: contact Åse, Åre, Sverige, ase@example.org
      → ada: Noted: #4 Åse, in Åre: ase@example.org
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 4` forgets it.
    ada: contact Ole, Nes, ole@example.org
      → ada: Which “Nes”: “Nes, Friesland” or “Nes, Friesland”? Write it as `Nes, Friesland`.
    ada: contact Ole, Hytta Europe/Oslo, ole@example.org
      → ada: Noted: #5 Ole, in Hytta: ole@example.org
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 5` forgets it.
    ada: contact Lena again, LENA@example.org
      → ada: That is noted already: #3 Lena, in Malmö: lena@example.org. To change it, edit the message that noted it, or `!cancel 3` first.
    ada: contact Lena's friend, Gotebrog, https://example.org
      → ada: I read “Gotebrog” as Gothenburg.
          Noted: #6 Lena's friend, in Gothenburg: https://example.org
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 6` forgets it.
    ada: contact Somebody else, www.example.org
      → ada: That is noted already: #6 Lena's friend, in Gothenburg: https://example.org. To change it, edit the message that noted it, or `!cancel 6` first.
    ada: contact Her neighbour, example.org/, neighbour@example.org
      → ada: Noted: #7 Her neighbour: https://example.org/, neighbour@example.org
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 7` forgets it.
    ada: contact X, a1@example.org a2@example.org a3@example.org a4@example.org a5@example.org a6@example.org a7@example.org a8@example.org a9@example.org
      → ada: At most 8 ways to reach one person, please.
    ada: contcat Kim, kim@example.org
      → ada: I read “contcat” as `contact`.
          Noted: #8 Kim: kim@example.org
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 8` forgets it.
    ada: contact +47 22 33 44 55
      → ada: I read how to reach them, but no name. For example: `!contact Lena, Malmö, @lena:example.org, hosting co-op`.
    ada: contact 99
      → ada: There is no #99 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.
    ada: cancel 3
      → ada: #3 is gone, with everything noted of it.
    ada: show 3
      → ada: There is no #3 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.
    ada: contact Lena, lena@example.org
      → ada: Noted: #9 Lena: lena@example.org
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 9` forgets it.
    ada: withdraw 4
      → ada: #4 is not an offer. `!offers` shows their numbers.
    ada: drop 4
      → ada: #4 is not a stop. `!stops` shows their numbers.
    ada: accept 4
      → ada: #4 is not an offer. `!offers` shows their numbers.
    ada: rsvp 4 yes
      → ada: #4 is not a meetup. `!meetups all` shows their numbers.
    ");
}

#[test]
fn edited_and_deleted() {
    let mut talk = oslo_goteborg();
    let said = talk.said("ada", false, "contact Lena, Malmö, @lena:example.org");
    assert_snapshot!(talk.take_said(said.clone()), @"
    → ada: Noted: #3 Lena, in Malmö: @lena:example.org
        Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 3` forgets it.
    ");
    assert_snapshot!(talk.edits_and_settles("ada", false, &said.event, "contact Lena B, Malmö, @lena:example.org, housing"), @"
    [Fri 03 10:00]
      → ada: ($4 now) Changed: #3 Lena B, in Malmö: @lena:example.org · housing
    ");
    assert_snapshot!(talk.edits_and_settles("ada", false, &said.event, "contact Lena B, Malmö, @lena:example.org, housing"), @"
    [Fri 03 10:00]
      → ada: ($4 now) Nothing changed: #3 Lena B, in Malmö: @lena:example.org · housing
    ");
    assert_snapshot!(talk.edits_and_settles("ada", false, &said.event, "contact Lena B, Malmö"), @"
    [Fri 03 10:00]
      → ada: ($4 now) How can Lena B be reached? By Matrix id, fediverse, e-mail, phone or link: `!contact Lena, Malmö, @lena:example.org, hosting co-op`.
          So #3 stays as it was.
    ");
    assert_snapshot!(talk.edits_and_settles("ada", false, &said.event, "stop Malmö 12–13 April"), @"
    [Fri 03 10:00]
      → ada: ($4 now) This message made #3, which is something else. Please write a new message for that.
          So #3 stays as it was.
    ");
    assert_snapshot!(talk.dm("ada", "contacts"), @"
    → ada: One contact for North by train:
        #3 Lena B, in Malmö: @lena:example.org · housing
    ");
    let gone = Redacted {
        room: said.room.clone(),
        by: user("ada"),
        by_name: None,
        moderator: false,
        alone: said.alone,
        event: said.event.clone(),
    };
    assert_snapshot!(talk.take(IncomingKind::Redacted(gone)), @"  → ada: ($4 now) That message was deleted, so #3 is forgotten.");
    assert_snapshot!(talk.dm("ada", "contacts"), @"  → ada: No contacts for North by train yet. `!contact Lena, Malmö, @lena:example.org, hosting co-op` notes one.");
}

#[test]
fn in_reply_to_a_contact() {
    let mut talk = oslo_goteborg().without_evenings();
    talk.dm("ada", "contact Lena, Malmö, @lena:example.org");
    let mut said = talk.said("ada", false, "check Sunday -- write to her");
    said.reply_to = Some(talk.newest("ada"));
    assert_snapshot!(talk.take_said(said.clone()), @"  → ada: I remind you in 2 days, on Sun 5 April, 08:00: #3 Lena: write to her");
    assert_snapshot!(talk.dm("ada", "reminders"), @"  → ada: You, on Sun 5 April, 08:00: #3 Lena: write to her");
    assert_snapshot!(talk.says("ada", true, "!reminders"), @"  → room: Nothing is set. `!remind me tomorrow 9:00 buy tickets` sets one.");
    assert_snapshot!(talk.go_to(crate::harness::talk::local("2026-04-05 09:00")), @"
    [Sun 05 08:00]
      → ada(!): You wanted to be reminded: write to her
          #3 Lena, in Malmö: @lena:example.org
    ");
    talk.dm("ada", "show 3");
    let mut said = talk.said("ada", false, "cancel");
    said.reply_to = Some(talk.newest("ada"));
    assert_snapshot!(talk.take_said(said.clone()), @"  → ada: #3 is gone, with everything noted of it.");
}

/// A mention link shows a name and means an id.
#[test]
fn contacts_given_as_mention_links() {
    let mut talk = oslo_goteborg();
    let mut said = talk.said("ada", false, "contact Lena, Malmö, union");
    let pill =
        |text: &str, who: &str| Pill { line: 0, id: user(who), text: text.to_owned(), body: Some(text.to_lowercase()) };
    said.pills = vec![pill("Lena", "lena"), pill("Malmö", "stopover")];
    assert_snapshot!(talk.take_said(said.clone()), @"
    → ada: Noted: #3 Lena, in Malmö: @lena:localhost · union
        Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 3` forgets it.
    ");
}

/// Only the crew learns of a contact, or that there is one, and only in a chat where nobody else is.
#[test]
fn for_the_crew_alone() {
    let mut talk = oslo_goteborg_with(tireless());
    talk.dm("kari", "offer Oslo sofa Mon–Tue");
    talk.dm("ada", "contact Lena, Malmö, @lena:example.org");
    assert_snapshot!(talk.play("
        #room ada: !contact Ida, @ida:example.org, unions
        #room ada: !contcat Ida, @ida:example.org
        #room kari: !contact Ida, @ida:example.org
        #room ada: @stopover: contact Ida, @ida:example.org
        #room ada: !contacts
        kari: contact Ida, @ida:example.org
        kari: contacts
        ada: contacts
    "), @"
    #room ada: !contact Ida, @ida:example.org, unions
      → room: Contacts only in an encrypted direct chat with me, so I kept nothing of this. Please delete your message: everybody here can read it.
    #room ada: !contcat Ida, @ida:example.org
      → room: I read “contcat” as `contact`.
          Contacts only in an encrypted direct chat with me, so I kept nothing of this. Please delete your message: everybody here can read it.
    #room kari: !contact Ida, @ida:example.org
      → room: Contacts only in an encrypted direct chat with me, so I kept nothing of this. Please delete your message: everybody here can read it.
    #room ada: @stopover: contact Ida, @ida:example.org
      → room: Contacts only in an encrypted direct chat with me, so I kept nothing of this. Please delete your message: everybody here can read it.
    #room ada: !contacts
      → room: Contacts I show in an encrypted direct chat only.
    kari: contact Ida, @ida:example.org
      → kari: Only the crew of North by train can do that.
    kari: contacts
      → kari: Only the crew of North by train can do that.
    ada: contacts
      → ada: One contact for North by train:
          #4 Lena, in Malmö: @lena:example.org
    ");
    for command in [
        "show",
        "cancel",
        "accept",
        "withdraw",
        "drop",
        "rsvp",
        "confirm",
        "check",
        "decline",
        "remind",
        "remind me",
        "stop",
    ] {
        for tail in ["", " tomorrow 9:00", " yes", " 2h"] {
            // #4 is the contact; there is no #5.
            let (there, none) = (format!("!{command} #4{tail}"), format!("!{command} #5{tail}"));
            for (who, in_room) in [("kari", false), ("kari", true), ("ada", true)] {
                let answer = talk.says(who, in_room, &there);
                assert_eq!(answer, talk.says(who, in_room, &none).replace("#5", "#4"), "{who} {there}");
                assert!(!answer.contains("Lena"));
            }
        }
    }
    // Not even by a reply to the bot's message about it.
    for (who, in_room) in [("kari", false), ("kari", true), ("ada", true)] {
        for no in [4, 5] {
            talk.says(who, in_room, &format!("!show {no}"));
            let mut said = talk.said(who, in_room, "!snooze 2h");
            said.reply_to = Some(talk.newest(if in_room { "room" } else { who }));
            assert!(talk.take_said(said.clone()).contains("Reply to a reminder"), "{who} {no}");
        }
    }
    let mut said = talk.said("ada", false, "contact Ida, @ida:example.org");
    said.room.encrypted = false;
    assert_snapshot!(talk.take_said(said.clone()), @"  → ada: This chat isn't encrypted, so I kept nothing of this. Please delete your message, and write it to me in an encrypted direct chat.");
    said = talk.said("ada", false, "show 4");
    said.room.encrypted = false;
    assert_snapshot!(talk.take_said(said.clone()), @"  → ada: There is no #4 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.");
    // Former crew do not get a follow-up on a contact.
    talk.crew("ada", "jonas");
    talk.dm("jonas", "trip use North");
    let set = talk.dm("jonas", "check 4 Monday -- write");
    assert!(set.contains("#4 Lena: write"), "{set}");
    talk.play("ada: trip crew remove @jonas:localhost");
    let due = talk.go_to(crate::harness::talk::local("2026-04-06 12:00"));
    assert!(!due.contains("write") && !due.contains("→ jonas"), "{due}");
}
