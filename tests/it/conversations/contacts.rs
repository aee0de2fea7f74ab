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
      → ada: Contact saved: #3 Lena, in Malmö: @lena:example.org, lena@example.org · hosting co-op
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 3`.
    ada: contact Ida Berg, Trollhättan, @ida@social.example, unions; housing
      → ada: Contact saved: #4 Ida Berg, in Trollhättan: @ida@social.example · unions, housing
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 4`.
    ada: contact Hackeriet in Oslo, https://hackeriet.example/a,b--c -- hacker space
      → ada: Contact saved: #5 Hackeriet, in Oslo: https://hackeriet.example/a,b--c · hacker space
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 5`.
    ada: contact Per <per@example.org> or tel: +47 22 33 44 55, Göteborg, feminism, cooking
      → ada: Contact saved: #6 Per, in Gothenburg: per@example.org, +47 22 33 44 55 · feminism, cooking
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 6`.
    ada: !contact Mo Oslo mo@example.org
      → ada: Contact saved: #7 Mo, in Oslo: mo@example.org
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 7`.
    ada: !contact Sam, house projects, @sam:example.org
      → ada: Contact saved: #8 Sam: @sam:example.org · house projects
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 8`.
    ada: contacts
      → ada: 6 contacts for North by train:
          • #3 Lena, in Malmö: @lena:example.org, lena@example.org · hosting co-op
          • #4 Ida Berg, in Trollhättan: @ida@social.example · unions, housing
          • #5 Hackeriet, in Oslo: https://hackeriet.example/a,b--c · hacker space
          • #6 Per, in Gothenburg: per@example.org, +47 22 33 44 55 · feminism, cooking
          • #7 Mo, in Oslo: mo@example.org
          • #8 Sam: @sam:example.org · house projects
    ada: contacts Malmö
      → ada: 1 contact for North by train, of 6:
          • #3 Lena, in Malmö: @lena:example.org, lena@example.org · hosting co-op
    ada: contacts Goteborg
      → ada: 1 contact for North by train, of 6:
          • #6 Per, in Gothenburg: per@example.org, +47 22 33 44 55 · feminism, cooking
    ada: contacts in Stokholm
      → ada: No contacts match “Stokholm”. `contacts` lists all 6.
    ada: contacts Oslo
      → ada: 2 contacts for North by train, of 6:
          • #5 Hackeriet, in Oslo: https://hackeriet.example/a,b--c · hacker space
          • #7 Mo, in Oslo: mo@example.org
    ada: contacts unions housing
      → ada: 1 contact for North by train, of 6:
          • #4 Ida Berg, in Trollhättan: @ida@social.example · unions, housing
    ada: contacts lena@example.org
      → ada: 1 contact for North by train, of 6:
          • #3 Lena, in Malmö: @lena:example.org, lena@example.org · hosting co-op
    ada: contacts Kiruna
      → ada: No contacts match “Kiruna”. `contacts` lists all 6.
    ada: show 3
      → ada: #3 Lena, in Malmö: @lena:example.org, lena@example.org · hosting co-op
          Added by Ada.
    ada: contact 3
      → ada: #3 Lena, in Malmö: @lena:example.org, lena@example.org · hosting co-op
          Added by Ada.
    ada: stops
      → ada: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          to meet: #5 Hackeriet and #7 Mo
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
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
      → ada: No contacts for North by train yet. To add one: `contact Lena, Malmö, @lena:example.org, hosting co-op`.
    ada: contact
      → ada: Who is it, and how can they be reached? For example: `contact Lena, Malmö, @lena:example.org, hosting co-op`.
    ada: contact Lena
      → ada: How can Lena be reached? By Matrix ID, fediverse, e-mail, phone or link: `contact Lena, Malmö, @lena:example.org, hosting co-op`.
    ada: contact Lena, Malmö
      → ada: How can Lena be reached? By Matrix ID, fediverse, e-mail, phone or link: `contact Lena, Malmö, @lena:example.org, hosting co-op`.
    ada: contact @lena:example.org
      → ada: What's their name? For example: `contact Lena, Malmö, @lena:example.org, hosting co-op`.
    ada: contact Lena, @lena
      → ada: I don't know how to reach someone at “@lena”. These work: `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` and `https://example.org`.
    ada: contact Lena, lena@nowhere
      → ada: I don't know how to reach someone at “lena@nowhere”. These work: `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` and `https://example.org`.
    ada: contact Lena, Malmö, Sweden, lena@example.org
      → ada: Contact saved: #3 Lena, in Malmö: lena@example.org
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 3`.
    ada: contact Åse, Åre, Sverige, ase@example.org
      → ada: Contact saved: #4 Åse, in Åre: ase@example.org
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 4`.
    ada: contact Ole, Nes, ole@example.org
      → ada: Which “Nes”: “Nes, Friesland” or “Nes, Friesland”? Write it like this: `Nes, Friesland`.
    ada: contact Ole, Hytta Europe/Oslo, ole@example.org
      → ada: Contact saved: #5 Ole, in Hytta: ole@example.org
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 5`.
    ada: contact Lena again, LENA@example.org
      → ada: That contact is already there: #3 Lena, in Malmö: lena@example.org. To change it, edit the message that added it, or `cancel 3` first.
    ada: contact Lena's friend, Gotebrog, https://example.org
      → ada: I took “Gotebrog” to mean Gothenburg.
          Contact saved: #6 Lena's friend, in Gothenburg: https://example.org
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 6`.
    ada: contact Somebody else, www.example.org
      → ada: That contact is already there: #6 Lena's friend, in Gothenburg: https://example.org. To change it, edit the message that added it, or `cancel 6` first.
    ada: contact Her neighbour, example.org/, neighbour@example.org
      → ada: Contact saved: #7 Her neighbour: https://example.org/, neighbour@example.org
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 7`.
    ada: contact X, a1@example.org a2@example.org a3@example.org a4@example.org a5@example.org a6@example.org a7@example.org a8@example.org a9@example.org
      → ada: Please give at most 8 ways to reach someone.
    ada: contcat Kim, kim@example.org
      → ada: I took “contcat” to mean `contact`.
          Contact saved: #8 Kim: kim@example.org
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 8`.
    ada: contact +47 22 33 44 55
      → ada: What's their name? For example: `contact Lena, Malmö, @lena:example.org, hosting co-op`.
    ada: contact 99
      → ada: There's no #99. Do you mean #1 Oslo, Mon 6 – Thu 9 April, #2 Gothenburg, Thu 9 – Sun 12 April, #3 Lena, #4 Åse or #5 Ole? Then say `show 1`.
    ada: cancel 3
      → ada: I've deleted #3 and everything I had about it.
    ada: show 3
      → ada: There's no #3. Do you mean #1 Oslo, Mon 6 – Thu 9 April, #2 Gothenburg, Thu 9 – Sun 12 April, #4 Åse, #5 Ole or #6 Lena's friend? Then say `show 1`.
    ada: contact Lena, lena@example.org
      → ada: Contact saved: #9 Lena: lena@example.org
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 9`.
    ada: withdraw 4
      → ada: #4 isn't an offer. `offers` lists them.
    ada: drop 4
      → ada: #4 isn't a stop. `stops` lists them.
    ada: accept 4
      → ada: #4 isn't an offer. `offers` lists them.
    ada: rsvp 4 yes
      → ada: #4 isn't a meetup. `meetups all` lists them.
    ");
}

#[test]
fn edited_and_deleted() {
    let mut talk = oslo_goteborg();
    let said = talk.said("ada", false, "contact Lena, Malmö, @lena:example.org");
    assert_snapshot!(talk.take_said(said.clone()), @"
    → ada: Contact saved: #3 Lena, in Malmö: @lena:example.org
        Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 3`.
    ");
    assert_snapshot!(talk.edits_and_settles("ada", false, &said.event, "contact Lena B, Malmö, @lena:example.org, housing"), @"
    [Fri 03 10:00]
      → ada: ($4 now) Changed: #3 Lena B, in Malmö: @lena:example.org · housing
    ");
    assert_snapshot!(talk.edits_and_settles("ada", false, &said.event, "contact Lena B, Malmö, @lena:example.org, housing"), @"
    [Fri 03 10:00]
      → ada: ($4 now) Nothing to change: #3 Lena B, in Malmö: @lena:example.org · housing
    ");
    assert_snapshot!(talk.edits_and_settles("ada", false, &said.event, "contact Lena B, Malmö"), @"
    [Fri 03 10:00]
      → ada: ($4 now) How can Lena B be reached? By Matrix ID, fediverse, e-mail, phone or link: `contact Lena, Malmö, @lena:example.org, hosting co-op`.
          So #3 stays as it was.
    ");
    assert_snapshot!(talk.edits_and_settles("ada", false, &said.event, "stop Malmö 12–13 April"), @"
    [Fri 03 10:00]
      → ada: ($4 now) That message created #3, and it can't become something else. Please send this as a new message.
          So #3 stays as it was.
    ");
    assert_snapshot!(talk.dm("ada", "contacts"), @"
    → ada: 1 contact for North by train:
        • #3 Lena B, in Malmö: @lena:example.org · housing
    ");
    let gone = Redacted {
        room: said.room.clone(),
        by: user("ada"),
        by_name: None,
        moderator: false,
        alone: said.alone,
        event: said.event.clone(),
    };
    assert_snapshot!(talk.take(IncomingKind::Redacted(gone)), @"  → ada: ($4 now) You deleted that message, so I've deleted #3.");
    assert_snapshot!(talk.dm("ada", "contacts"), @"  → ada: No contacts for North by train yet. To add one: `contact Lena, Malmö, @lena:example.org, hosting co-op`.");
}

#[test]
fn in_reply_to_a_contact() {
    let mut talk = oslo_goteborg().without_evenings();
    talk.dm("ada", "contact Lena, Malmö, @lena:example.org");
    let mut said = talk.said("ada", false, "check Sunday -- write to her");
    said.reply_to = Some(talk.newest("ada"));
    assert_snapshot!(talk.take_said(said.clone()), @"  → ada: I'll remind you in 2 days, on Sun 5 April, 08:00: #3 Lena: write to her");
    assert_snapshot!(talk.dm("ada", "reminders"), @"
    → ada: • 1. Just you, Sun 5 April, 08:00: #3 Lena: write to her

        `cancel reminder 1` drops one.
    ");
    assert_snapshot!(talk.says("ada", true, "!reminders"), @"  → room: No reminders yet. To set one: `!remind me tomorrow 9:00 buy tickets`.");
    assert_snapshot!(talk.go_to(crate::harness::talk::local("2026-04-05 09:00")), @"
    [Sun 05 08:00]
      → ada(!): You asked me to remind you: write to her
          #3 Lena, in Malmö: @lena:example.org
    ");
    talk.dm("ada", "show 3");
    let mut said = talk.said("ada", false, "cancel");
    said.reply_to = Some(talk.newest("ada"));
    assert_snapshot!(talk.take_said(said.clone()), @"  → ada: I've deleted #3 and everything I had about it.");
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
    → ada: Contact saved: #3 Lena, in Malmö: @lena:localhost · union
        Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 3`.
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
      → room: I only take contacts in an encrypted direct chat, so I haven't saved this. Please delete your message: everyone here can read it.
    #room ada: !contcat Ida, @ida:example.org
      → room: I took “contcat” to mean `contact`.
          I only take contacts in an encrypted direct chat, so I haven't saved this. Please delete your message: everyone here can read it.
    #room kari: !contact Ida, @ida:example.org
      → room: I only take contacts in an encrypted direct chat, so I haven't saved this. Please delete your message: everyone here can read it.
    #room ada: @stopover: contact Ida, @ida:example.org
      → room: I only take contacts in an encrypted direct chat, so I haven't saved this. Please delete your message: everyone here can read it.
    #room ada: !contacts
      → room: To see contacts, ask me in an encrypted direct chat.
    kari: contact Ida, @ida:example.org
      → kari: Only the crew of North by train can do that.
    kari: contacts
      → kari: Only the crew of North by train can do that.
    ada: contacts
      → ada: 1 contact for North by train:
          • #4 Lena, in Malmö: @lena:example.org
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
            assert!(talk.take_said(said.clone()).contains("Reply to the reminder"), "{who} {no}");
        }
    }
    let mut said = talk.said("ada", false, "contact Ida, @ida:example.org");
    said.room.encrypted = false;
    assert_snapshot!(talk.take_said(said.clone()), @"  → ada: This chat isn't encrypted, so I haven't saved this. Please delete your message and send it to me in an encrypted direct chat.");
    said = talk.said("ada", false, "show 4");
    said.room.encrypted = false;
    assert_snapshot!(talk.take_said(said.clone()), @"  → ada: There's no #4. Do you mean #1 Oslo, Mon 6 – Thu 9 April, #2 Gothenburg, Thu 9 – Sun 12 April or #3 a sofa in Oslo, Mon 6 April (1 night)? Then say `show 1`.");
    // Former crew do not get a follow-up on a contact.
    talk.crew("ada", "jonas");
    talk.dm("jonas", "trip use North");
    let set = talk.dm("jonas", "check 4 Monday -- phone her");
    assert!(set.contains("#4 Lena: phone her"), "{set}");
    talk.play("ada: trip crew remove @jonas:localhost");
    let due = talk.go_to(crate::harness::talk::local("2026-04-06 12:00"));
    assert!(!due.contains("phone") && !due.contains("→ jonas"), "{due}");
}
