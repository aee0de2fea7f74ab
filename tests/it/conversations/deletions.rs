//! Deleting a message takes back what it did, and removes its text from the store.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_stockholm;

#[test]
fn a_deletion_takes_back() {
    let mut talk = oslo_stockholm();
    talk.says("kari", true, "!offer Oslo sofa 6–8 April -- the blue door");
    let offer = talk.last.clone();
    talk.dm("ada", "accept 3");
    let accept = talk.last.clone();
    assert_snapshot!(talk.deletes("ada", false, &accept), @"
    → ada: ($9 now) Taken back.
    → kari(!): North by train: #3 in Oslo is open again for Mon 6 – Wed 8 April (2 nights).
    ");
    talk.dm("ada", "accept 3");
    assert_snapshot!(talk.deletes("kari", true, &offer), @"
    → room: ($4 now) You deleted that message, so I've removed #3 and will tell the people it affects.
    → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 – Wed 8 April (2 nights), has been withdrawn. `nights` shows what you still have.
        There's no other offer for Mon 6 April yet.
    ");
    assert_snapshot!(talk.dm("ada", "offers"), @"  → ada: No offers for North by train yet. To make one: `offer Oslo sofa 6–7 April`.");
    talk.says("kari", true, "!meet Tinker night Tue 18:00 in Oslo");
    let meet = talk.last.clone();
    talk.reacts("jonas", true, &talk.newest("room"), "✅");
    // A moderator may delete others' messages; somebody else can't.
    assert_eq!(talk.deletes("jonas", true, &meet), "");
    assert_snapshot!(talk.deletes("mod", true, &meet), @"
    → room: ($18 now) You deleted that message, so I've removed #4 and will tell the people it affects.
    → jonas(!): Cancelled (North by train): #4 Tinker night, Tue 7 April, 18:00
    → kari(!): Cancelled (North by train): #4 Tinker night, Tue 7 April, 18:00
    ");
    assert_snapshot!(talk.says("ada", true, "!show 4"), @"  → room: There's no #4. Do you mean #1 Oslo, Mon 6 – Thu 9 April or #2 Stockholm, Thu 9 – Sun 12 April? Then say `!show 1`.");
    talk.dm("kari", "remind me tomorrow 9:00 buy tickets");
    let reminder = talk.last.clone();
    assert_snapshot!(talk.deletes("kari", false, &reminder), @"  → kari: ($30 now) Taken back.");
    assert_snapshot!(talk.dm("kari", "reminders"), @"  → kari: No reminders yet. To set one: `remind me tomorrow 9:00 buy tickets`.");
    talk.dm("ada", "trip delete");
    let question = talk.last.clone();
    assert_snapshot!(talk.deletes("ada", false, &question), @"  → ada: ($33 now) You deleted that message.");
    assert_snapshot!(talk.dm("ada", "yes"), @"  → ada: Sorry, I didn't get that. Try something like `where do I sleep on Mon 6 April?` or `which nights have no bed?`.");
}

/// When a message that changed something is deleted, its text is erased, too.
#[test]
fn the_words_of_a_deleted_message_go() {
    let mut talk = oslo_stockholm();
    talk.dm("ada", "trip about sofas and soldering");
    let first = talk.last.clone();
    talk.dm("ada", "trip about secret plans");
    let second = talk.last.clone();
    talk.dm("ada", "trip about more secret plans");
    let third = talk.last.clone();
    talk.deletes("ada", false, &second);
    assert_snapshot!(talk.dm("ada", "trip about"), @"  → ada: more secret plans");
    assert_snapshot!(talk.deletes("ada", false, &third), @"  → ada: ($6 now) You deleted that message, so I've put back what was there before. Anything else it did still counts.");
    assert_snapshot!(talk.dm("ada", "trip about"), @"  → ada: sofas and soldering");
    talk.deletes("ada", false, &first);
    assert_snapshot!(talk.dm("ada", "trip about"), @"  → ada: There's nothing there yet. The crew can add it: `trip about Meeting hosting co-ops by train`.");
    talk.says("ada", true, "!meet Dinner Tue 18:00 in Oslo");
    talk.says("ada", true, "!meet 3 Banquet 19:00 at the secret garden -- knock twice");
    let change = talk.last.clone();
    assert_snapshot!(talk.deletes("ada", true, &change), @"  → room: ($17 now) You deleted that message, so I've put back what was there before. Anything else it did still counts.");
    assert_snapshot!(talk.says("ada", true, "!show 3"), @"
    → room: #3 Dinner, Tue 7 April, 19:00, in Oslo
        Added by Ada.
    ");
    talk.says("ada", true, "!stop 1 -- with the secret key");
    let note = talk.last.clone();
    talk.deletes("ada", true, &note);
    talk.says("ada", true, "!cancel 3 -- for a secret reason");
    let cancel = talk.last.clone();
    talk.deletes("ada", true, &cancel);
    assert_snapshot!(talk.play("ada: show 1
         ada: show 3"), @"
    ada: show 1
      → ada: #1 Oslo, Mon 6 – Thu 9 April
    ada: show 3
      → ada: #3 Dinner, Tue 7 April, 19:00, in Oslo (cancelled)
          Added by Ada.
    ");
}
