//! Contacts, tonight, follow-ups, giving, languages.

use chrono::TimeDelta;
use insta::assert_snapshot;
use stopover::domain::ids::EventId;
use stopover::incoming::{Incoming, Redacted, Said, What};

use super::under_way;
use crate::talk::{Talk, user};

/// Says it with the event as the incoming's id, as it comes from a server.
fn say(talk: &mut Talk, said: &Said) -> String {
    talk.turn(&Incoming { id: said.event.as_str().to_owned(), at: talk.now, what: What::Said(said.clone()) })
}

fn edit(talk: &mut Talk, original: &EventId, text: &str) -> String {
    let mut said = talk.said("ada", false, text);
    said.replaces = Some(original.clone());
    let mut transcript = talk.take(What::Said(said));
    transcript.push_str(&talk.go_to(talk.now + TimeDelta::seconds(3)));
    transcript
}

#[test]
fn contacts() {
    assert_snapshot!(under_way().play("
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
      → ada: Noted: #6 Per, in Göteborg: per@example.org, +47 22 33 44 55 · feminism, cooking
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
          #6 Per, in Göteborg: per@example.org, +47 22 33 44 55 · feminism, cooking
          #7 Mo, in Oslo: mo@example.org
          #8 Sam: @sam:example.org · house projects
    ada: contacts Malmö
      → ada: One contact for North by train, of 6:
          #3 Lena, in Malmö: @lena:example.org, lena@example.org · hosting co-op
    ada: contacts Goteborg
      → ada: One contact for North by train, of 6:
          #6 Per, in Göteborg: per@example.org, +47 22 33 44 55 · feminism, cooking
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
          #2 Göteborg, Thu 9 – Sun 12 April · no bed yet
    ");
}

#[test]
fn odd_contacts() {
    assert_snapshot!(under_way().play("
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
      → ada: Which “Nes”: “Nes, Friesland”, “Nes, Friesland”? Write it as `Nes, Friesland`.
    ada: contact Ole, Hytta Europe/Oslo, ole@example.org
      → ada: Noted: #5 Ole, in Hytta: ole@example.org
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 5` forgets it.
    ada: contact Lena again, LENA@example.org
      → ada: That is noted already: #3 Lena, in Malmö: lena@example.org. To change it, edit the message that noted it, or `!cancel 3` first.
    ada: contact Lena's friend, Gotebrog, https://example.org
      → ada: I read “Gotebrog” as Göteborg.
          Noted: #6 Lena's friend, in Göteborg: https://example.org
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 6` forgets it.
    ada: contact Somebody else, www.example.org
      → ada: That is noted already: #6 Lena's friend, in Göteborg: https://example.org. To change it, edit the message that noted it, or `!cancel 6` first.
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
    let mut talk = under_way();
    let said = talk.said("ada", false, "contact Lena, Malmö, @lena:example.org");
    assert_snapshot!(say(&mut talk, &said), @"
    → ada: Noted: #3 Lena, in Malmö: @lena:example.org
        Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 3` forgets it.
    ");
    assert_snapshot!(edit(&mut talk, &said.event, "contact Lena B, Malmö, @lena:example.org, housing"), @"
    [Fri 03 10:00]
      → ada: ($4 now) Changed: #3 Lena B, in Malmö: @lena:example.org · housing
    ");
    assert_snapshot!(edit(&mut talk, &said.event, "contact Lena B, Malmö, @lena:example.org, housing"), @"
    [Fri 03 10:00]
      → ada: ($4 now) Nothing changed: #3 Lena B, in Malmö: @lena:example.org · housing
    ");
    assert_snapshot!(edit(&mut talk, &said.event, "contact Lena B, Malmö"), @"
    [Fri 03 10:00]
      → ada: ($4 now) How can Lena B be reached? By Matrix id, fediverse, e-mail, phone or link: `!contact Lena, Malmö, @lena:example.org, hosting co-op`.
          So #3 stays as it was.
    ");
    assert_snapshot!(edit(&mut talk, &said.event, "stop Malmö 12–13 April"), @"
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
        event: said.event.clone(),
    };
    assert_snapshot!(talk.take(What::Redacted(gone)), @"  → ada: ($4 now) That message was deleted, so #3 is forgotten.");
    assert_snapshot!(talk.dm("ada", "contacts"), @"  → ada: No contacts for North by train yet. `!contact Lena, Malmö, @lena:example.org, hosting co-op` notes one.");
}

#[test]
fn in_reply_to_a_contact() {
    let mut talk = under_way();
    talk.dm("ada", "contact Lena, Malmö, @lena:example.org");
    let mut said = talk.said("ada", false, "check Sunday -- write to her");
    said.reply_to = Some(talk.newest("ada"));
    assert_snapshot!(say(&mut talk, &said), @"  → ada: I remind you in 2 days, on Sun 5 April, 08:00: #3 Lena: write to her");
    assert_snapshot!(talk.dm("ada", "reminders"), @"  → ada: You, on Sun 5 April, 08:00: #3 Lena: write to her");
    assert_snapshot!(talk.says("ada", true, "!reminders"), @"  → room: Nothing is set. `!remind me tomorrow 9:00 buy tickets` sets one.");
    assert_snapshot!(talk.go_to(crate::talk::local("2026-04-05 09:00")), @"
    [Sat 04 18:00]
      → ada(!): North by train is about to begin:
          Mon 6 April in Oslo: no bed.
    [Sun 05 08:00]
      → ada(!): You wanted to be reminded: write to her
          #3 Lena, in Malmö: @lena:example.org
    ");
    talk.dm("ada", "show 3");
    let mut said = talk.said("ada", false, "cancel");
    said.reply_to = Some(talk.newest("ada"));
    assert_snapshot!(say(&mut talk, &said), @"  → ada: #3 is gone, with everything noted of it.");
}

/// A pill shows a name and means an id.
#[test]
fn pills() {
    let mut talk = under_way();
    let mut said = talk.said("ada", false, "contact Lena, Malmö, union");
    said.pills = vec![user("lena"), user("stopover")];
    assert_snapshot!(say(&mut talk, &said), @"
    → ada: Noted: #3 Lena, in Malmö: @lena:localhost · union
        Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 3` forgets it.
    ");
}

/// Nobody but the crew, and they only where nobody else reads along, learns of a contact, or that there is one.
#[test]
fn for_the_crew_alone() {
    let mut talk = under_way();
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
    // Not even by way of what the bot said of it.
    for (who, in_room) in [("kari", false), ("kari", true), ("ada", true)] {
        for no in [4, 5] {
            talk.says(who, in_room, &format!("!show {no}"));
            let mut said = talk.said(who, in_room, "!snooze 2h");
            said.reply_to = Some(talk.newest(if in_room { "room" } else { who }));
            assert!(say(&mut talk, &said).contains("Reply to a reminder"), "{who} {no}");
        }
    }
    let mut said = talk.said("ada", false, "contact Ida, @ida:example.org");
    said.room.encrypted = false;
    assert_snapshot!(say(&mut talk, &said), @"  → ada: This chat isn't encrypted, so I kept nothing of this. Please delete your message, and write it to me in an encrypted direct chat.");
    said = talk.said("ada", false, "show 4");
    said.room.encrypted = false;
    assert_snapshot!(say(&mut talk, &said), @"  → ada: There is no #4 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.");
    // Out of the crew, the follow-up on a contact is not said any more.
    talk.play("ada: trip crew add @jonas:localhost\njonas: trip use North");
    assert!(talk.dm("jonas", "check 4 Monday -- write").contains("#4 Lena: write"));
    talk.play("ada: trip crew remove @jonas:localhost");
    let due = talk.go_to(crate::talk::local("2026-04-06 12:00"));
    assert!(!due.contains("write") && !due.contains("→ jonas"), "{due}");
}

#[test]
fn tonight() {
    assert_snapshot!(under_way().play("
        ada: tonight
        ada: stop maybe Hamburg 6–7 April
        kari: offer Oslo sofa 6–8 April for 2 -- there's a cat
        jonas: offer Oslo floor 6 April
        @now 2026-04-06 12:00
        ada: tonight
        #room ada: !tonight
        kari: tonight
        ada: accept 4 Mon
        ada: tonight
        @now 2026-04-07 01:30
        ada: tonight
        @now 2026-04-07 12:00
        ada: decline 4
        ada: tonight
        @now 2026-04-08 12:00
        ada: !tonigt
        @now 2026-04-12 12:00
        ada: tonight
    "), @"
    ada: tonight
      → ada: No stop tonight. Next: #1 Oslo, Mon 6 – Thu 9 April
    ada: stop maybe Hamburg 6–7 April
      → ada: Stop #3 Hamburg, Mon 6 – Tue 7 April (maybe)
    kari: offer Oslo sofa 6–8 April for 2 -- there's a cat
      → kari: Offer #4: a sofa in Oslo for 2, Mon 6 – Wed 8 April (2 nights, each can be taken or left) – there's a cat. The crew hears of it. Thank you!
          The note is public. Keep your address and phone number to yourself for now: I can't pass them on in confidence yet. `!withdraw 4` takes the offer back.
      → ada: For North by train: #4 a sofa in Oslo at Kari's for 2: Mon 6 – Wed 8 April (open) – there's a cat
          `!accept 4`, or night by night: `!accept 4 Mon 6 April`. `!decline 4` leaves it.
    jonas: offer Oslo floor 6 April
      → jonas: Offer #5: floor space in Oslo for one, Mon 6 – Tue 7 April (one night). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number to yourself for now: I can't pass them on in confidence yet. `!withdraw 5` takes the offer back.
      → ada: For North by train: #5 floor space in Oslo at Jonas's for one: Mon 6 – Tue 7 April (open)
          `!accept 5`, or night by night: `!accept 5 Mon 6 April`. `!decline 5` leaves it.
    @now 2026-04-06 12:00
    [Sat 04 18:00]
      → ada(!): North by train is about to begin:
          Mon 6 April in Oslo: nothing accepted yet. Offered: #4, #5
    [Sun 05 18:00]
      → ada(!): North by train is about to begin:
          Mon 6 April in Oslo: nothing accepted yet. Offered: #4, #5
          Tue 7 April in Oslo: nothing accepted yet. Offered: #4
    ada: tonight
      → ada: Tonight in Oslo: nothing accepted yet. Offered: #4, #5
          #4 a sofa in Oslo at Kari's for 2: Mon 6 – Wed 8 April (open) – there's a cat
          #5 floor space in Oslo at Jonas's for one: Mon 6 – Tue 7 April (open)
          `!accept 4 Mon 6 April` takes #4.
    #room ada: !tonight
      → room: Where the crew sleeps, I tell them in an encrypted direct chat only. `!today` and `!nights` show what may be shown here.
    kari: tonight
      → kari: Where they sleep is for the crew of North by train alone. `!today` and `!nights` show what you can see.
    ada: accept 4 Mon
      → ada: Accepted from #4: Mon 6 – Tue 7 April in Oslo. The host hears of it.
      → kari: North by train takes your offer #4 for Mon 6 – Tue 7 April. Thank you!
          If something comes up: `!withdraw 4`, all of it or a night.
    ada: tonight
      → ada: Tonight in Oslo: a sofa for 2 at Kari's, #4 – there's a cat
    @now 2026-04-07 01:30
    [Mon 06 18:00]
      → ada(!): Tonight in Oslo: a sofa at Kari's, #4 – there's a cat
          Tue 7 April in Oslo: nothing accepted yet. Offered: #4
          Wed 8 April in Oslo: no bed.
    ada: tonight
      → ada: Tonight in Oslo: a sofa for 2 at Kari's, #4 – there's a cat
    @now 2026-04-07 12:00
    ada: decline 4
      → ada: #4 is left for Tue 7 – Wed 8 April; the host hears, with thanks.
      → kari: North by train doesn't need your offer #4 for Tue 7 – Wed 8 April. Thank you all the same!
    ada: tonight
      → ada: Tonight in Oslo: no bed.
          You had left #4. If there is room still: `!accept 4 Tue 7 April`.
    @now 2026-04-08 12:00
    [Tue 07 18:00]
      → ada(!): Tonight in Oslo: no bed.
          Wed 8 April in Oslo: no bed.
          Thu 9 April in Göteborg: no bed.
    ada: !tonigt
      → ada: I read “tonigt” as `tonight`.
          Tonight in Oslo: no bed.
    @now 2026-04-12 12:00
    [Wed 08 18:00]
      → ada(!): Tonight in Oslo: no bed.
          Thu 9 April in Göteborg: no bed.
          Fri 10 April in Göteborg: no bed.
    [Thu 09 18:00]
      → ada(!): Tonight in Göteborg: no bed.
          Fri 10 April in Göteborg: no bed.
          Sat 11 April in Göteborg: no bed.
    [Fri 10 18:00]
      → ada(!): Tonight in Göteborg: no bed.
          Sat 11 April in Göteborg: no bed.
    [Sat 11 18:00]
      → ada(!): Tonight in Göteborg: no bed.
    ada: tonight
      → ada: No stop tonight, and none ahead for North by train. `!stops` shows the way.
    ");
}

#[test]
fn follow_ups() {
    let mut talk = under_way();
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa Mon–Tue -- there's a cat
        #room jonas: !meet Tinker night Tuesday 18:00 in Oslo
        kari: suggest Malmö 12–13 April
        ada: check 3 Sunday -- ask when they are home
        ada: check 3 Sunday ask about the cat
        ada: check #4 in 2 days
        ada: check 5 2h
        ada: check 1 9 April 9:00
        ada: check 3 18:00
        ada: check 3 evening
        ada: check 3 7 April
        ada: check 3 today
        ada: check 3 next week
        #room ada: !check 3 tomorrow -- the key
        kari: check 3 tomorrow 9:00 -- tidy up
        kari: check 4 tomorrow 9:00
        jonas: check 3 tomorrow
        ada: check
        ada: check 3
        ada: check 3 -- ask them
        ada: check 99 Sunday
        ada: check the weather on Sunday
        ada: check 7 April
        ada: check 3 1 April 2026
        ada: check 3 31 February
        ada: chekc 2 Monday
        ada: reminders
        #room ada: !reminders
    "), @"
    kari: offer Oslo sofa Mon–Tue -- there's a cat
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Tue 7 April (one night) – there's a cat. The crew hears of it. Thank you!
          The note is public. Keep your address and phone number to yourself for now: I can't pass them on in confidence yet. `!withdraw 3` takes the offer back.
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (open) – there's a cat
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    #room jonas: !meet Tinker night Tuesday 18:00 in Oslo
      → room: Meetup #4 Tinker night, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          It is proposed now; the crew hears of it and confirms.
          Coming? `!rsvp 4 yes`, `maybe` or `no`; `!rsvp 4 yes +2` brings two.
      → ada: Jonas proposes for North by train: #4 Tinker night, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          `!confirm 4` or `!cancel 4`.
    kari: suggest Malmö 12–13 April
      → kari: Suggested: #5 Malmö, Sun 12 – Mon 13 April (suggested)
          The crew of North by train is asked, and you hear what becomes of it.
      → ada: Kari suggests for North by train: #5 Malmö, Sun 12 – Mon 13 April (suggested)
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 5`, `!decline 5`.
    ada: check 3 Sunday -- ask when they are home
      → ada: I remind you in 2 days, on Sun 5 April, 08:00: #3, the offer in Oslo: ask when they are home
    ada: check 3 Sunday ask about the cat
      → ada: I remind you in 2 days, on Sun 5 April, 08:00: #3, the offer in Oslo: ask about the cat
    ada: check #4 in 2 days
      → ada: I remind you in 2 days, on Sun 5 April, 08:00: #4 Tinker night
    ada: check 5 2h
      → ada: I remind you in 2 hours, on Fri 3 April, 12:00: #5, the suggestion of Malmö
    ada: check 1 9 April 9:00
      → ada: I remind you in 6 days, on Thu 9 April, 09:00: #1, the stop in Oslo
    ada: check 3 18:00
      → ada: I remind you in 8 hours, on Fri 3 April, 18:00: #3, the offer in Oslo
    ada: check 3 evening
      → ada: I remind you in 8 hours, on Fri 3 April, 18:00: #3, the offer in Oslo
    ada: check 3 7 April
      → ada: I remind you in 4 days, on Tue 7 April, 08:00: #3, the offer in Oslo
    ada: check 3 today
      → ada: Fri 3 April, 08:00 is over already. For example: `!check 3 tomorrow 9:00`.
    ada: check 3 next week
      → ada: I remind you in 3 days, on Mon 6 April, 08:00: #3, the offer in Oslo
    #room ada: !check 3 tomorrow -- the key
      → room: I remind you in 22 hours, on Sat 4 April, 08:00: #3, the offer in Oslo: the key
    kari: check 3 tomorrow 9:00 -- tidy up
      → kari: I remind you in 23 hours, on Sat 4 April, 09:00: #3, the offer in Oslo: tidy up
    kari: check 4 tomorrow 9:00
      → kari: I remind you in 23 hours, on Sat 4 April, 09:00: #4 Tinker night
    jonas: check 3 tomorrow
      → jonas: #3 is an offer of somebody else's. `!nights` shows which nights have a bed.
    ada: check
      → ada: On which one, and when? For example: `!check 4 Sunday -- ask when they are home`.
    ada: check 3
      → ada: When shall I remind you of #3? For example: `!check 3 Sunday -- ask when they are home`.
    ada: check 3 -- ask them
      → ada: When shall I remind you of #3? For example: `!check 3 Sunday -- ask when they are home`.
    ada: check 99 Sunday
      → ada: There is no #99 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.
    ada: check the weather on Sunday
      → ada: I looked for a number and found “the weather on Sunday”. `!check 4 Sunday` works.
    ada: check 7 April
      → ada: I looked for a number and found “7 April”. `!check 4 Sunday` works.
    ada: check 3 1 April 2026
      → ada: Wed 1 April, 08:00 is over already. For example: `!check 3 tomorrow 9:00`.
    ada: check 3 31 February
      → ada: “31 February” is no day or time that exists. `6–9 April`, `Tue 18:00` and `2026-04-06` work.
    ada: chekc 2 Monday
      → ada: I read “chekc” as `check`.
          I remind you in 3 days, on Mon 6 April, 08:00: #2, the stop in Göteborg
    ada: reminders
      → ada: Pings for North by train:
          #4 Tinker night, Tue 7 April, 18:00 · before it: one day, 2 hours
          You, on Fri 3 April, 12:00: #5, the suggestion of Malmö
          You, on Fri 3 April, 18:00: #3, the offer in Oslo
          You, on Fri 3 April, 18:00: #3, the offer in Oslo
          You, on Sat 4 April, 08:00: #3, the offer in Oslo: the key
          You, on Sun 5 April, 08:00: #3, the offer in Oslo: ask when they are home
          You, on Sun 5 April, 08:00: #3, the offer in Oslo: ask about the cat
          You, on Sun 5 April, 08:00: #4 Tinker night
          You, on Mon 6 April, 08:00: #3, the offer in Oslo
          You, on Mon 6 April, 08:00: #2, the stop in Göteborg
          You, on Tue 7 April, 08:00: #3, the offer in Oslo
          You, on Thu 9 April, 09:00: #1, the stop in Oslo
    #room ada: !reminders
      → room: Pings for North by train:
          #4 Tinker night, Tue 7 April, 18:00 · before it: one day, 2 hours
          You, on Sat 4 April, 08:00: #3, the offer in Oslo: the key
    ");
    assert_snapshot!(talk.play("
        ada: accept 3
        kari: withdraw 3
        ada: drop 1
        @now 2026-04-05 12:00
    "), @"
    ada: accept 3
      → ada: Accepted from #3: Mon 6 – Tue 7 April in Oslo. The host hears of it.
      → kari: North by train takes your offer #3 for Mon 6 – Tue 7 April. Thank you!
          If something comes up: `!withdraw 3`, all of it or a night.
    kari: withdraw 3
      → kari: Withdrawn from #3: Mon 6 – Tue 7 April. The crew hears of it.
      → ada: A bed is gone: #3 in Oslo was withdrawn for Mon 6 – Tue 7 April, which you had accepted. `!nights` shows what is left.
    ada: drop 1
      → ada: Dropped: #1 Oslo, Mon 6 – Thu 9 April
          #4 Tinker night was planned for that stop. It still stands; `!cancel 4` takes it off.
      → jonas: North by train doesn't stop in Oslo any more; your meetup #4 Tinker night falls in those days.
    @now 2026-04-05 12:00
    [Fri 03 12:00]
      → ada(!): You wanted to be reminded: #5 Malmö, Sun 12 – Mon 13 April (suggested)
    [Fri 03 18:00]
      → ada(!): You wanted to be reminded: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (withdrawn) – there's a cat
    [Fri 03 18:00]
      → ada(!): You wanted to be reminded: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (withdrawn) – there's a cat
    [Sat 04 08:00]
      → room(!): You wanted to be reminded: #3, the offer in Oslo: the key
    [Sat 04 09:00]
      → kari(!): You wanted to be reminded: tidy up
          #3 a sofa in Oslo for one: Mon 6 – Tue 7 April (withdrawn) – there's a cat
    [Sat 04 09:00]
      → kari(!): You wanted to be reminded: #4 Tinker night, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
    [Sun 05 08:00]
      → ada(!): You wanted to be reminded: ask when they are home
          #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (withdrawn) – there's a cat
    [Sun 05 08:00]
      → ada(!): You wanted to be reminded: ask about the cat
          #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (withdrawn) – there's a cat
    [Sun 05 08:00]
      → ada(!): You wanted to be reminded: #4 Tinker night, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
    ");
    let later = talk.go_to(crate::talk::local("2026-04-09 12:00"));
    assert!(later.contains("You wanted to be reminded: #1, a stop that was dropped"), "{later}");
}

#[test]
fn giving() {
    assert_snapshot!(under_way().play("
        kari: donate
        #room kari: !donate 5 euros
        ada: donate Towards the tickets: https://example.org/give
        #room kari: !donate?
        kari: trip
        ada: donate none
        kari: donate
    "), @"
    kari: donate
      → kari: Nothing is written yet about giving to North by train. The crew can: `!donate Towards the tickets: https://example.org/give`.
    #room kari: !donate 5 euros
      → room: Only the crew of North by train can do that.
    ada: donate Towards the tickets: https://example.org/give
      → ada: To give: Towards the tickets: https://example.org/give
    #room kari: !donate?
      → room: To give: Towards the tickets: https://example.org/give
    kari: trip
      → kari: North by train, Mon 6 – Sun 19 April
          Crew: Ada
          To give: Towards the tickets: https://example.org/give
          2 stops (`!stops`), no offers of a bed, no meetups ahead (`!meetups`).
    ada: donate none
      → ada: Cleared.
    kari: donate
      → kari: Nothing is written yet about giving to North by train. The crew can: `!donate Towards the tickets: https://example.org/give`.
    ");
    let mut talk = under_way();
    let said = talk.said("ada", false, "donate IBAN 1");
    say(&mut talk, &said);
    assert_snapshot!(edit(&mut talk, &said.event, "donate IBAN 2"), @"
    [Fri 03 10:00]
      → ada: ($4 now) To give: IBAN 2
    ");
}

#[test]
fn languages() {
    assert_snapshot!(under_way().play("
        kari: lang
        kari: lang en
        kari: lang English
        kari: lang nb
        kari: lang Deutsch
        kari: lang xx
        kari: long time no see
        kari: lang room en
        #room kari: !lang room en
        #room mod: !lang room en
        #room mod: !lang room
        #room mod: !lang room sv
        #room kari: !lang
    "), @"
    kari: lang
      → kari: I answer in English. Norwegian, Swedish, Danish and German are to come.
    kari: lang en
      → kari: From now on I answer you in English.
    kari: lang English
      → kari: From now on I answer you in English.
    kari: lang nb
      → kari: Norwegian (bokmål) is to come; so far I speak English alone. `!lang en` works.
    kari: lang Deutsch
      → kari: German is to come; so far I speak English alone. `!lang en` works.
    kari: lang xx
      → kari: I don't know the language “xx”. `!lang en` works.
    kari: long time no see
      → kari: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    kari: lang room en
      → kari: That is for rooms. For you: `!lang en`.
    #room kari: !lang room en
      → room: Only this room's moderators can set that.
    #room mod: !lang room en
      → room: From now on I answer in English here, where people chose nothing else.
    #room mod: !lang room
      → room: This room's language: which? `!lang room en` works.
    #room mod: !lang room sv
      → room: Swedish is to come; so far I speak English alone. `!lang en` works.
    #room kari: !lang
      → room: I answer in English. Norwegian, Swedish, Danish and German are to come.
    ");
}
