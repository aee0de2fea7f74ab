//! Replies in plain words, and reminders that are put off by a reply.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_stockholm;
use crate::harness::talk::local;

#[test]
fn replies_are_about_what_they_reply_to() {
    let mut talk = oslo_stockholm();
    talk.says("ada", true, "!meet Tinker night every Tuesday 18:00 in Oslo");
    let card = talk.newest("room");
    assert_snapshot!(talk.replies("kari", true, &card, "yes!"), @"  → room: See you at #3 Tinker night, Tue 7 April, 18:00. I'll remind you.");
    assert_snapshot!(talk.replies("jonas", true, &card, "maybe +1"), @"  → room: You're a maybe for #3 Tinker night, Tue 7 April, 18:00 (you and 1 more). I'll remind you.");
    assert_eq!(talk.replies("jonas", true, &card, "what a lovely idea, thanks for organising it"), "");
    assert_eq!(talk.replies("jonas", true, &card, "who brings the soldering iron?"), "");
    assert_snapshot!(talk.replies("jonas", true, &card, "only 14 April"), @"  → room: See you at #3 Tinker night, Tue 14 April, 18:00. I'll remind you.");
    assert_snapshot!(talk.replies("jonas", true, &card, "19:00 instead"), @"  → room: Only the person who set up that meetup, the crew or this room's moderators can change it.");
    assert_snapshot!(talk.replies("ada", true, &card, "19:00 instead"), @"
    → room: Changed: #3 Tinker night
        Before: every Tuesday, 18:00
        Now: every Tuesday, 19:00
        From now on it's every Tuesday, 19:00.
        …
    → jonas(!): Changed (North by train): #3 Tinker night
        Before: every Tuesday, 18:00
        Now: every Tuesday, 19:00
    → kari(!): Changed (North by train): #3 Tinker night
        Before: every Tuesday, 18:00
        Now: every Tuesday, 19:00
    ");
    assert_snapshot!(talk.replies("ada", true, &card, "!remind 3h"), @"  → room: I'll remind everyone about #3 Tinker night, 3 hours before.");
    assert_snapshot!(talk.replies("kari", true, &card, "!show"), @"
    → room: #3 Tinker night, every Tuesday, 19:00, in Oslo · 1 yes, 2 maybe
        Coming: Kari
        Maybe: Jonas +1
        Added by Ada.
    ");

    talk.says("kari", true, "!offer Oslo sofa 6–9 April");
    let offer = talk.newest("ada");
    assert_snapshot!(talk.replies("ada", false, &offer, "only Monday and Tuesday"), @"
    → ada: You've accepted #4: Mon 6 – Wed 8 April (2 nights) in Oslo. I'll let the host know.
        …
    → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 – Wed 8 April (2 nights). Thank you! That's for #4, on the trip North by train.
        What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ");
    assert_snapshot!(talk.replies("ada", false, &offer, "no thanks"), @"
    → ada: You've turned down #4 for Wed 8 April (1 night). I'll let the host know, with thanks.
        …
    → kari: The crew of North by train doesn't need your offer #4 for Wed 8 April (1 night). Thanks all the same!
    ");
    talk.says("jonas", true, "!offer Oslo bed 6–9 April");
    let theirs = talk.newest("room");
    assert_snapshot!(talk.replies("jonas", true, &theirs, "only Wednesday"), @"
    → room: You've withdrawn #5 for Mon 6 – Wed 8 April (2 nights) …
        …
    → ada: #5 in Oslo has been withdrawn for Mon 6 – Wed 8 April (2 nights).
    ");
}

#[test]
fn reminders_are_put_off_by_a_reply() {
    let mut talk = oslo_stockholm();
    talk.dm("kari", "remind me 15m tea");
    assert_snapshot!(talk.go_to(local("2026-04-03 10:15")), @"
    [Fri 03 10:15]
      → kari(!): You asked me to remind you: tea
    ");
    let ping = talk.newest("kari");
    assert_snapshot!(talk.replies("kari", false, &ping, "!snooze 10m"), @"  → kari: I'll remind you in 10 minutes, on Fri 3 April, 10:25: tea");
    assert_snapshot!(talk.go_to(local("2026-04-03 10:25")), @"
    [Fri 03 10:25]
      → kari(!): You asked me to remind you: tea
    ");
    let ping = talk.newest("kari");
    assert_snapshot!(talk.replies("kari", false, &ping, "5m"), @"  → kari: I'll remind you in 5 minutes, on Fri 3 April, 10:30: tea");
    assert_snapshot!(talk.go_to(local("2026-04-03 10:30")), @"
    [Fri 03 10:30]
      → kari(!): You asked me to remind you: tea
    ");
    assert_snapshot!(talk.dm("kari", "snooze 5m"), @"  → kari: I'll remind you in 5 minutes, on Fri 3 April, 10:35: tea");
    talk.says("ada", true, "!meet Dinner 4 April 18:00 in Oslo");
    assert_snapshot!(talk.go_to(local("2026-04-04 16:00")), @"
    [Fri 03 10:35]
      → kari(!): You asked me to remind you: tea
    [Fri 03 18:00]
      → room(!): Dinner (#3) in 24 hours: Sat 4 April, 18:00, in Oslo
    [Sat 04 16:00]
      → room(!): Dinner (#3) in 2 hours: Sat 4 April, 18:00, in Oslo
    ");
    let ping = talk.newest("room");
    assert_snapshot!(talk.replies("kari", true, &ping, "!snooze 1h"), @"  → room: I'll remind you in 1 hour, on Sat 4 April, 17:00: #3 Dinner");
    assert_snapshot!(talk.replies("jonas", true, &ping, "yes"), @"  → room: See you at #3 Dinner, Sat 4 April, 18:00. I'll remind you.");
    assert_snapshot!(talk.go_to(local("2026-04-04 17:00")), @"
    [Sat 04 17:00]
      → room(!): You asked me to remind you: #3 Dinner
    ");
}
