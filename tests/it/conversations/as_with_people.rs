//! Reactions, edits, deletions and replies.

use chrono::TimeDelta;
use insta::assert_snapshot;
use stopover::domain::ids::{EventId, RoomId};
use stopover::incoming::{Incoming, Said, What};
use stopover::store::Unread;

use crate::talk::{Talk, local, room, user};

/// A trip in the room, a stop in Oslo, a meetup there.
fn journey() -> Talk {
    let mut talk = Talk::new();
    talk.play(
        "#room ada: !trip new North by train 6–19 April
         #room ada: !stop Oslo 6–9 April
         #room ada: !stop Stockholm 9–12 April",
    );
    talk
}

#[test]
fn a_tap_on_a_card_is_an_rsvp() {
    let mut talk = journey();
    talk.says("kari", true, "!meet Tinker night Tue 18:00 in Oslo at the centre");
    let card = talk.newest("room");
    assert_eq!(
        talk.offered.iter().filter(|(on, _)| *on == card.to_string()).map(|(_, key)| key.as_str()).collect::<String>(),
        "✅🤔❌"
    );
    // Nothing is said in the room: it shows by itself.
    assert_eq!(talk.reacts("jonas", true, &card, "👍🏽"), "");
    assert_eq!(talk.reacts("kari", true, &card, "🤷‍♀️"), "");
    assert_eq!(talk.reacts("ada", true, &card, "🎉"), "");
    assert_snapshot!(talk.says("ada", true, "!show 3"), @"
    → room: #3 Tinker night, Tue 7 April, 18:00, at the centre in Oslo (proposed, not confirmed yet) · 1 yes, 1 maybe
        Coming: Jonas
        Maybe: Kari
        Made by Kari.
    ");
    let no = {
        talk.reacts("jonas", true, &card, "❌");
        talk.last.clone()
    };
    assert_snapshot!(talk.says("ada", true, "!show 3"), @"
    → room: #3 Tinker night, Tue 7 April, 18:00, at the centre in Oslo (proposed, not confirmed yet) · 1 maybe
        Maybe: Kari
        Made by Kari.
    ");
    // Taken back, the one before counts.
    assert_eq!(talk.deletes("jonas", true, &no), "");
    assert_snapshot!(talk.says("ada", true, "!show 3"), @"
    → room: #3 Tinker night, Tue 7 April, 18:00, at the centre in Oslo (proposed, not confirmed yet) · 1 yes, 1 maybe
        Coming: Jonas
        Maybe: Kari
        Made by Kari.
    ");
}

#[test]
fn guests_stay_and_overlaps_are_told_to_who_has_a_chat() {
    let mut talk = journey();
    talk.dm("kari", "hello");
    talk.says("ada", true, "!meet Dinner Tue 18:00 in Oslo");
    talk.says("kari", true, "!rsvp 3 yes +2");
    talk.says("ada", true, "!meet Concert Tue 19:00 in Oslo");
    let concert = talk.newest("room");
    assert_snapshot!(talk.reacts("kari", true, &concert, "✅"), @"
    → kari: See you at #4 Concert, Tue 7 April, 19:00. I'll remind you.
        Mind: it overlaps with #3 Dinner, Tue 7 April, 18:00.
    ");
    talk.says("kari", true, "!show 3");
    let shown = talk.newest("room");
    talk.reacts("kari", true, &shown, "🤔");
    assert_snapshot!(talk.says("ada", true, "!show 3"), @"
    → room: #3 Dinner, Tue 7 April, 18:00, in Oslo · 3 maybe
        Maybe: Kari +2
        Made by Ada.
    ");
}

#[test]
fn the_crew_answers_offers_by_a_tap() {
    let mut talk = journey();
    talk.dm("kari", "!trip use North");
    talk.says("kari", true, "!offer Oslo sofa 6–8 April -- there's a cat");
    let card = talk.newest("ada");
    let shown_to_kari = talk.newest("room");
    // Not hers to accept.
    assert_eq!(talk.reacts("kari", true, &shown_to_kari, "✅"), "");
    assert_eq!(talk.reacts("jonas", true, &shown_to_kari, "✅"), "");
    assert_snapshot!(talk.reacts("ada", false, &card, "🤔"), @"
    → ada: The host of #3 hears that you think about it.
    → kari: North by train thinks about your offer #3.
    ");
    assert_snapshot!(talk.reacts("ada", false, &card, "✅"), @"
    → ada: Accepted from #3: Mon 6 – Wed 8 April in Oslo. The host hears of it.
    → kari: North by train takes your offer #3 for Mon 6 – Wed 8 April. Thank you!
        If something comes up: `!withdraw 3`, all of it or a night.
    ");
    let yes = talk.last.clone();
    assert_snapshot!(talk.reacts("ada", false, &card, "✅"), @"  → ada: So it stands already: #3 a sofa in Oslo for one: Mon 6 – Wed 8 April (accepted)");
    assert_snapshot!(talk.deletes("ada", false, &yes), @"
    → ada: ($12 now) Taken back.
    → kari: North by train: #3 in Oslo is open again for Mon 6 – Wed 8 April.
    ");
    assert_snapshot!(talk.dm("ada", "offers"), @"
    → ada: Offers for North by train:
        #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (open) – there's a cat
    ");
    assert_snapshot!(talk.reacts("ada", false, &card, "👎"), @"
    → ada: #3 is left for Mon 6 – Wed 8 April; the host hears, with thanks.
    → kari: North by train doesn't need your offer #3 for Mon 6 – Wed 8 April. Thank you all the same!
    ");
}

#[test]
fn a_yes_by_tap_to_what_was_asked() {
    let mut talk = journey();
    talk.dm("ada", "trip delete");
    let question = talk.newest("ada");
    assert_eq!(talk.reacts("kari", false, &question, "✅"), "");
    assert_eq!(talk.reacts("ada", false, &question, "🤔"), "");
    assert_snapshot!(talk.reacts("ada", false, &question, "❌"), @"  → ada: Fine, I leave it as it is.");
    talk.dm("ada", "trip delete");
    let question = talk.newest("ada");
    assert_snapshot!(talk.reacts("ada", false, &question, "✅"), @"  → ada: North by train is gone, with everything in it.");
}

#[test]
fn suggestions() {
    let mut talk = journey();
    assert_snapshot!(talk.play(
        "#room kari: !suggest Malmo 12-13 April -- the co-op's spring party
         #room kari: !suggest
         #room kari: !suggest Oslo
         jonas: suggest Gothenburg"
    ), @"
    #room kari: !suggest Malmo 12-13 April -- the co-op's spring party
      → room: Suggested: #3 Malmö, Sun 12 – Mon 13 April (suggested) – the co-op's spring party
          The crew of North by train is asked, and you hear what becomes of it.
      → ada: Kari suggests for North by train: #3 Malmö, Sun 12 – Mon 13 April (suggested) – the co-op's spring party
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 3`, `!decline 3`.
    #room kari: !suggest
      → room: Where to, and why? For example: `!suggest Malmö 12–13 April -- the co-op's spring party`.
    #room kari: !suggest Oslo
      → room: That is on the way already: #1 Oslo, Mon 6 – Thu 9 April
    jonas: suggest Gothenburg
      → jonas: Suggested: #4 Göteborg (suggested)
          The crew of North by train is asked, and you hear what becomes of it.
      → ada: Jonas suggests for North by train: #4 Göteborg (suggested)
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 4`, `!decline 4`.
    ");
    let card = talk.newest("ada");
    assert_snapshot!(talk.reacts("ada", false, &card, "✅"), @"
    → ada: It is a stop now: #4 Göteborg, no dates yet (a wish)
    → jonas: North by train takes up your suggestion #4 Göteborg (taken up). Thank you!
    ");
    let yes = talk.last.clone();
    assert_snapshot!(talk.play("ada: stops
         ada: show 4"), @"
    ada: stops
      → ada: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Stockholm, Thu 9 – Sun 12 April · no bed yet
          #4 Göteborg, no dates yet (a wish)
    ada: show 4
      → ada: #4 Göteborg, no dates yet (a wish)
    ");
    assert_snapshot!(talk.deletes("ada", false, &yes), @"
    → ada: ($16 now) Taken back.
    → jonas: North by train: the answer was taken back, so this is open again: #4 Göteborg (suggested)
    ");
    assert_snapshot!(talk.play("ada: decline 3
         ada: accept 3
         kari: cancel 3
         kari: withdraw 4
         jonas: withdraw 4
         ada: stops"), @"
    ada: decline 3
      → ada: Left, with thanks: #3 Malmö, Sun 12 – Mon 13 April (not this time) – the co-op's spring party
      → kari: North by train can't make your suggestion #3 Malmö, Sun 12 – Mon 13 April (not this time) – the co-op's spring party. Thank you all the same!
    ada: accept 3
      → ada: It is a stop now: #3 Malmö, Sun 12 – Mon 13 April – the co-op's spring party
      → kari: North by train takes up your suggestion #3 Malmö, Sun 12 – Mon 13 April (taken up) – the co-op's spring party. Thank you!
    kari: cancel 3
      → kari: Only the crew of North by train can do that.
    kari: withdraw 4
      → kari: Only who made that offer or suggestion can take it back.
    jonas: withdraw 4
      → jonas: Taken back by who suggested it: #4 Göteborg (not this time)
      → ada: Taken back by who suggested it: #4 Göteborg (not this time)
    ada: stops
      → ada: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Stockholm, Thu 9 – Sun 12 April · no bed yet
          #3 Malmö, Sun 12 – Mon 13 April – the co-op's spring party · no bed yet
    ");
}

#[test]
fn an_edit_changes_what_its_message_made() {
    let mut talk = journey();
    talk.says("kari", true, "!offer Oslo sofa 6–8 April");
    let offer = talk.last.clone();
    talk.edits("kari", true, &offer, "!offer Oslo sofa 6–9 April -- there's a cat");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($4 now) Changed: #3 a sofa in Oslo for one: Mon 6 – Thu 9 April (open)
      → ada: For North by train, an offer was changed: #3 a sofa in Oslo at Kari's for one: Mon 6 – Thu 9 April (open) – there's a cat
    ");
    talk.says("kari", true, "!meet Tinker night Tue 18:00 in Oslo at the centre");
    let meet = talk.last.clone();
    talk.reacts("jonas", true, &talk.newest("room"), "✅");
    // Several in a row settle to the last.
    talk.edits("kari", true, &meet, "!meet Tinker night Tue 19:00 in Oslo at the centre");
    talk.edits("kari", true, &meet, "!meet Tinker night Tue 19:30 in Oslo at the");
    talk.edits("kari", true, &meet, "!meet Tinker night Tue 19:30 in Oslo at the library");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($14 now) Changed: #4 Tinker night, Tue 7 April, 19:30, at the library in Oslo (proposed, not confirmed yet) · 1 yes
      → jonas: Changed, in North by train: #4 Tinker night, Tue 7 April, 19:30, at the library in Oslo (proposed, not confirmed yet) · 1 yes
    ");
    talk.says("ada", true, "!stop Hamburg 12–14 April");
    let stop = talk.last.clone();
    talk.edits("ada", true, &stop, "!stop maybe Hamburg 12–15 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($21 now) Changed: #5 Hamburg, Sun 12 – Wed 15 April (maybe)
    ");
    // What doesn't read leaves it as it was.
    talk.edits("ada", true, &stop, "!stop Hamburg soon");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($21 now) Hamburg soon, from when to when? For example: `!stop Oslo 6–9 April`, or `!stop maybe Oslo` without days.
          So #5 stays as it was.
    ");
    talk.edits("ada", true, &stop, "never mind");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($21 now) I read nothing in it any more that makes #5, so that stays as it was. `!cancel 5` takes it back.
    ");
    talk.edits("ada", true, &stop, "!meet Hamburg 12 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($21 now) This message made #5, which is something else. Please write a new message for that.
          So #5 stays as it was.
    ");
    talk.edits("ada", true, &stop, "!stops");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($21 now) North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet · #4 Tinker night
          #2 Stockholm, Thu 9 – Sun 12 April · no bed yet
          #5 Hamburg, Sun 12 – Wed 15 April (maybe) · no bed yet
          So #5 stays as it was.
    ");
    // Somebody else's is not theirs to edit.
    talk.edits("jonas", true, &stop, "!stop Paris 12–15 April");
    assert_eq!(talk.settle(), "");
}

#[test]
fn an_edit_mends_what_was_not_understood() {
    let mut talk = journey();
    talk.says("ada", true, "!stop Bergen");
    let stop = talk.last.clone();
    talk.edits("ada", true, &stop, "!stop Bergen 12–14 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($4 now) Stop #3 Bergen, Sun 12 – Tue 14 April
    ");
    talk.dm("kari", "stosp");
    let question = talk.last.clone();
    talk.edits("kari", false, &question, "stops");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → kari: ($6 now) North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Stockholm, Thu 9 – Sun 12 April · no bed yet
          #3 Bergen, Sun 12 – Tue 14 April · no bed yet
    ");
    // Talk that becomes a command is answered as if it were said now.
    talk.says("kari", true, "offer Oslo sofa 6–8 April");
    let talked = talk.last.clone();
    talk.edits("kari", true, &talked, "!offer Oslo sofa 6–8 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: Offer #4: a sofa in Oslo for one, Mon 6 – Wed 8 April (2 nights, each can be taken or left). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number to yourself for now: I can't pass them on in confidence yet. `!withdraw 4` takes the offer back.
      → ada: For North by train: #4 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (open)
          `!accept 4`, or night by night: `!accept 4 Mon 6 April`. `!decline 4` leaves it.
    ");
    // A command that did something else than make a record is not run twice; what sets something is.
    talk.says("ada", true, "!confirm 4");
    talk.says("kari", true, "!rsvp 3 yes");
    talk.dm("kari", "tz Europe/Berlin");
    let zone = talk.last.clone();
    talk.edits("kari", false, &zone, "tz Europe/Oslo");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → kari: ($15 now) From now on I read your words about time in Europe/Oslo, where it is 10:00. What has a place is in that place's time.
    ");
    talk.dm("ada", "trip crew add @kari:localhost");
    let crew = talk.last.clone();
    talk.edits("ada", false, &crew, "trip crew add @jonas:localhost");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → ada: ($17 now) What this message did stays done: an edit can't undo it. Please write a new message for something else.
    ");
}

#[test]
fn an_edit_of_what_is_accepted_asks() {
    let mut talk = journey();
    talk.says("kari", true, "!offer Oslo sofa 6–8 April");
    let offer = talk.last.clone();
    talk.dm("ada", "accept 3");
    talk.edits("kari", true, &offer, "!offer Oslo floor 6–7 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($4 now) #3 is accepted for Mon 6 – Wed 8 April, so I ask the crew first. Until they say yes, it stays as it was.
      → ada: North by train: somebody wants to change an offer that you accepted for Mon 6 – Wed 8 April. It was: #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (accepted) It would be: #3 floor space in Oslo at Kari's for one: Mon 6 – Tue 7 April (open)
          Is that all right? ✅ or ❌ here, or reply `yes` or `no`. Until then #3 stays as it was.
    ");
    let question = talk.newest("ada");
    assert_snapshot!(talk.dm("ada", "offers"), @"
    → ada: Offers for North by train:
        #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (accepted)
    ");
    assert_snapshot!(talk.reacts("ada", false, &question, "✅"), @"
    → ada: #3 is changed; the host hears.
    → room: ($4 now) Changed: #3 floor space in Oslo for one: Mon 6 – Tue 7 April (accepted)
    → kari: North by train is fine with your change to #3.
    → ada: For North by train, an offer was changed: #3 floor space in Oslo at Kari's for one: Mon 6 – Tue 7 April (accepted)
    ");
    assert_snapshot!(talk.dm("ada", "offers"), @"
    → ada: Offers for North by train:
        #3 floor space in Oslo at Kari's for one: Mon 6 – Tue 7 April (accepted)
    ");
    talk.edits("kari", true, &offer, "!offer Oslo tent 7–8 April");
    talk.settle();
    let question = talk.newest("ada");
    assert_snapshot!(talk.replies("ada", false, &question, "no"), @"
    → ada: #3 stays as it was; the host hears.
    → kari: North by train would rather keep your offer #3 as it was. `!withdraw 3` takes it back if that can't be.
    ");
    assert_snapshot!(talk.dm("ada", "offers"), @"
    → ada: Offers for North by train:
        #3 floor space in Oslo at Kari's for one: Mon 6 – Tue 7 April (accepted)
    ");
    // More nights are no loss for anybody.
    talk.edits("kari", true, &offer, "!offer Oslo floor 6–9 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($4 now) Changed: #3 floor space in Oslo for one: Tue 7 – Thu 9 April (open), Mon 6 – Tue 7 April (accepted)
      → ada: For North by train, an offer was changed: #3 floor space in Oslo at Kari's for one: Tue 7 – Thu 9 April (open), Mon 6 – Tue 7 April (accepted)
    ");
}

#[test]
fn a_deletion_takes_back() {
    let mut talk = journey();
    talk.says("kari", true, "!offer Oslo sofa 6–8 April -- the blue door");
    let offer = talk.last.clone();
    talk.dm("ada", "accept 3");
    let accept = talk.last.clone();
    assert_snapshot!(talk.deletes("ada", false, &accept), @"
    → ada: ($9 now) Taken back.
    → kari: North by train: #3 in Oslo is open again for Mon 6 – Wed 8 April.
    ");
    talk.dm("ada", "accept 3");
    assert_snapshot!(talk.deletes("kari", true, &offer), @"
    → room: ($4 now) That message was deleted, so #3 is taken back. Those concerned hear.
    → ada: A bed is gone: #3 in Oslo was withdrawn for Mon 6 – Wed 8 April, which you had accepted. `!nights` shows what is left.
    ");
    assert_snapshot!(talk.dm("ada", "offers"), @"  → ada: No offers for North by train that you can see. `!offer Oslo sofa Mon–Tue` makes one.");
    talk.says("kari", true, "!meet Tinker night Tue 18:00 in Oslo");
    let meet = talk.last.clone();
    talk.reacts("jonas", true, &talk.newest("room"), "✅");
    // A moderator may delete others' messages; somebody else can't.
    assert_eq!(talk.deletes("jonas", true, &meet), "");
    assert_snapshot!(talk.deletes("mod", true, &meet), @"
    → room: ($18 now) That message was deleted, so #4 is taken back. Those concerned hear.
    → jonas: Cancelled, in North by train: #4 Tinker night, Tue 7 April, 18:00
    → kari: Cancelled, in North by train: #4 Tinker night, Tue 7 April, 18:00
    ");
    assert_snapshot!(talk.says("ada", true, "!show 4"), @"  → room: There is no #4 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.");
    talk.dm("kari", "remind me tomorrow 9:00 buy tickets");
    let reminder = talk.last.clone();
    assert_snapshot!(talk.deletes("kari", false, &reminder), @"  → kari: ($27 now) Taken back.");
    assert_snapshot!(talk.dm("kari", "reminders"), @"  → kari: Nothing is set. `!remind me tomorrow 9:00 buy tickets` sets one.");
    talk.dm("ada", "trip delete");
    let question = talk.last.clone();
    assert_snapshot!(talk.deletes("ada", false, &question), @"  → ada: ($30 now) That message was deleted.");
    assert_snapshot!(talk.dm("ada", "yes"), @"
    → ada: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
        `help` shows them all.
    ");
}

#[test]
fn replies_are_about_what_they_reply_to() {
    let mut talk = journey();
    talk.says("ada", true, "!meet Tinker night every Tuesday 18:00 in Oslo");
    let card = talk.newest("room");
    assert_snapshot!(talk.replies("kari", true, &card, "yes!"), @"  → room: See you at #3 Tinker night, Tue 7 April, 18:00. I'll remind you.");
    assert_snapshot!(talk.replies("jonas", true, &card, "maybe +1"), @"  → room: Maybe, for #3 Tinker night, Tue 7 April, 18:00, you and 1 more. I'll remind you.");
    assert_eq!(talk.replies("jonas", true, &card, "looking forward to it, see you all there"), "");
    assert_eq!(talk.replies("jonas", true, &card, "who brings the soldering iron?"), "");
    assert_snapshot!(talk.replies("jonas", true, &card, "only 14 April"), @"  → room: See you at #3 Tinker night, Tue 14 April, 18:00. I'll remind you.");
    assert_snapshot!(talk.replies("jonas", true, &card, "19:00 instead"), @"  → room: Only who made that meetup, the crew, or this room's moderators can change it.");
    assert_snapshot!(talk.replies("ada", true, &card, "19:00 instead"), @"
    → room: Changed: #3 Tinker night, every Tuesday, 19:00, in Oslo · 1 yes, 2 maybe
    → jonas: Changed, in North by train: #3 Tinker night, every Tuesday, 19:00, in Oslo · 1 yes, 2 maybe
    → kari: Changed, in North by train: #3 Tinker night, every Tuesday, 19:00, in Oslo · 1 yes, 2 maybe
    ");
    assert_snapshot!(talk.replies("ada", true, &card, "!remind 3h"), @"  → room: #3 Tinker night is pinged before it by: 3 hours.");
    assert_snapshot!(talk.replies("kari", true, &card, "!show"), @"
    → room: #3 Tinker night, every Tuesday, 19:00, in Oslo · 1 yes, 2 maybe
        Coming: Kari
        Maybe: Jonas +1
        Made by Ada.
    ");

    talk.says("kari", true, "!offer Oslo sofa 6–9 April");
    let offer = talk.newest("ada");
    assert_snapshot!(talk.replies("ada", false, &offer, "only Monday and Tuesday"), @"
    → ada: Accepted from #4: Mon 6 – Wed 8 April in Oslo. The host hears of it.
    → kari: North by train takes your offer #4 for Mon 6 – Wed 8 April. Thank you!
        If something comes up: `!withdraw 4`, all of it or a night.
    ");
    assert_snapshot!(talk.replies("ada", false, &offer, "no thanks"), @"
    → ada: #4 is left for Wed 8 – Thu 9 April; the host hears, with thanks.
    → kari: North by train doesn't need your offer #4 for Wed 8 – Thu 9 April. Thank you all the same!
    ");
    talk.says("jonas", true, "!offer Oslo bed 6–9 April");
    let theirs = talk.newest("room");
    assert_snapshot!(talk.replies("jonas", true, &theirs, "only Wednesday"), @"
    → room: Withdrawn from #5: Mon 6 – Wed 8 April. The crew hears of it.
    → ada: #5 in Oslo was withdrawn for Mon 6 – Wed 8 April.
    ");
}

#[test]
fn reminders_are_put_off_by_a_reply() {
    let mut talk = journey();
    talk.dm("kari", "remind me 15m tea");
    assert_snapshot!(talk.go_to(local("2026-04-03 10:15")), @"
    [Fri 03 10:15]
      → kari(!): You wanted to be reminded: tea
    ");
    let ping = talk.newest("kari");
    assert_snapshot!(talk.replies("kari", false, &ping, "!snooze 10m"), @"  → kari: I remind you in 10 minutes, on Fri 3 April, 10:25: tea");
    assert_snapshot!(talk.go_to(local("2026-04-03 10:25")), @"
    [Fri 03 10:25]
      → kari(!): You wanted to be reminded: tea
    ");
    let ping = talk.newest("kari");
    assert_snapshot!(talk.replies("kari", false, &ping, "5m"), @"  → kari: I remind you in 5 minutes, on Fri 3 April, 10:30: tea");
    assert_snapshot!(talk.go_to(local("2026-04-03 10:30")), @"
    [Fri 03 10:30]
      → kari(!): You wanted to be reminded: tea
    ");
    assert_snapshot!(talk.dm("kari", "snooze 5m"), @"  → kari: Reply to a reminder with it: `!snooze 15m`.");
    talk.says("ada", true, "!meet Dinner 4 April 18:00 in Oslo");
    assert_snapshot!(talk.go_to(local("2026-04-04 16:00")), @"
    [Fri 03 18:00]
      → room(!): Dinner (#3) in 24 hours: Sat 4 April, 18:00, in Oslo
    [Sat 04 16:00]
      → room(!): Dinner (#3) in 2 hours: Sat 4 April, 18:00, in Oslo
    ");
    let ping = talk.newest("room");
    assert_snapshot!(talk.replies("kari", true, &ping, "!snooze 1h"), @"  → room: I remind you in 1 hour, on Sat 4 April, 17:00: #3 Dinner");
    assert_snapshot!(talk.replies("jonas", true, &ping, "yes"), @"  → room: See you at #3 Dinner, Sat 4 April, 18:00. I'll remind you.");
    assert_snapshot!(talk.go_to(local("2026-04-04 17:00")), @"
    [Sat 04 17:00]
      → room(!): You wanted to be reminded: #3 Dinner
    ");
}

#[test]
fn what_cannot_be_read_is_told_once() {
    let mut talk = journey();
    talk.dm("kari", "hello");
    let unread = |talk: &mut Talk, who: &str, room: &str, event: &str| {
        let row = Unread {
            event: EventId::new(event),
            room: RoomId::new(room),
            sender: user(who),
            json: "{}".to_owned(),
            since: talk.now,
        };
        talk.store.transact(|tx| tx.add_unread(&row)).unwrap();
    };
    unread(&mut talk, "kari", "!kari", "$dark1");
    assert_eq!(talk.go_to(local("2026-04-03 10:00") + TimeDelta::seconds(59)), "");
    assert_snapshot!(talk.go_to(local("2026-04-03 10:01")), @"
    [Fri 03 10:01]
      → kari: I can't read your message: the key to it has not reached me. I'll answer it should the key still come.
          What helps: write it again; if that fails, log your client out and in once. Some clients send keys to verified devices only: then verify me, or switch that off for this room.
    ");
    // Once is enough; and whoever is in no room with the bot hears nothing.
    unread(&mut talk, "kari", "!kari", "$dark2");
    unread(&mut talk, "kari", "!room", "$dark3");
    unread(&mut talk, "mallory", "!room", "$dark4");
    assert_eq!(talk.go_to(local("2026-04-03 10:05")), "");
    unread(&mut talk, "jonas", "!room", "$dark5");
    assert_snapshot!(talk.go_to(local("2026-04-03 10:06")), @"
    [Fri 03 10:06]
      → room: I can't read your message: the key to it has not reached me. I'll answer it should the key still come.
          What helps: write it again; if that fails, log your client out and in once. Some clients send keys to verified devices only: then verify me, or switch that off for this room.
    ");
    // What came in time is nobody's worry.
    unread(&mut talk, "ada", "!room", "$dark6");
    talk.store.transact(|tx| tx.remove_unread(&EventId::new("$dark6"))).unwrap();
    assert_eq!(talk.go_to(local("2026-04-03 10:10")), "");
}

#[test]
fn what_comes_in_the_clear_in_an_encrypted_room_is_not_run() {
    let mut talk = journey();
    let mut forged = |who: &str, in_room: bool, text: &str| {
        let said = Said { unsealed: true, ..talk.said(who, in_room, text) };
        talk.take_said(said)
    };
    assert_snapshot!(forged("ada", false, "trip delete"), @"  → ada: That message came unencrypted although this chat is encrypted, so I don't act on it: on its way anybody could have written it. Please send it from a client that encrypts here.");
    assert_eq!(forged("ada", false, "yes"), "");
    assert_eq!(forged("ada", true, "!trip end"), "");
    assert_eq!(forged("kari", true, "see you"), "");
    assert_snapshot!(forged("kari", true, "!offer Oslo sofa 6–8 April"), @"  → room: That message came unencrypted although this chat is encrypted, so I don't act on it: on its way anybody could have written it. Please send it from a client that encrypts here.");
    assert_snapshot!(talk.says("ada", true, "!trip"), @"
    → room: North by train, Mon 6 – Sun 19 April
        Crew: Ada
        2 stops (`!stops`), no offers of a bed, no meetups ahead (`!meetups`).
    ");
}

#[test]
fn a_blocked_person_notices_nothing_but_silence() {
    let mut talk = journey();
    talk.says("kari", true, "!meet Dinner Tue 18:00 in Oslo");
    let card = talk.newest("room");
    let now = talk.now;
    talk.store.transact(|tx| tx.block(&user("jonas"), &user("ada"), now)).unwrap();
    assert_eq!(talk.dm("jonas", "help"), "");
    assert_eq!(talk.says("jonas", true, "!stops"), "");
    assert_eq!(talk.reacts("jonas", true, &card, "✅"), "");
    assert_eq!(talk.replies("jonas", true, &card, "yes"), "");
    assert_snapshot!(talk.says("kari", true, "!show 3"), @"
    → room: #3 Dinner, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
        Made by Kari.
    ");
    talk.store.transact(|tx| tx.unblock(&user("jonas"))).unwrap();
    assert_snapshot!(talk.replies("jonas", true, &card, "yes"), @"  → room: See you at #3 Dinner, Tue 7 April, 18:00. I'll remind you.");
}

/// Two that edit and delete at once, and things that come in an odd order.
#[test]
fn odd_orders() {
    let mut talk = journey();
    // Deleted before the edit settles: nothing is left of either.
    talk.says("kari", true, "!offer Oslo sofa 6–8 April");
    let offer = talk.last.clone();
    talk.edits("kari", true, &offer, "!offer Oslo bed 6–8 April");
    talk.deletes("kari", true, &offer);
    assert_eq!(talk.settle(), "");
    // An older edit that comes late doesn't count any more.
    talk.says("kari", true, "!stop Oslo");
    talk.says("ada", true, "!stop Hamburg 12–14 April");
    let stop = talk.last.clone();
    let then = talk.now;
    talk.now += TimeDelta::seconds(20);
    talk.edits("ada", true, &stop, "!stop Hamburg 12–15 April");
    talk.settle();
    let late = Said { replaces: Some(stop.clone()), ..talk.said("ada", true, "!stop Hamburg 12–16 April") };
    let late = Incoming { id: late.event.to_string(), at: then, what: What::Said(late) };
    talk.turn(&late);
    assert_eq!(talk.settle(), "");
    // An edit of what could not be read: it is run, and the original is not, should its key still come.
    let dark = Said { event: EventId::new("$dark"), ..talk.said("ada", true, "!stop Lyon 15–17 April") };
    let row = Unread {
        event: dark.event.clone(),
        room: room().id,
        sender: user("ada"),
        json: "{}".to_owned(),
        since: talk.now,
    };
    talk.store.transact(|tx| tx.add_unread(&row)).unwrap();
    talk.edits("ada", true, &dark.event, "!stop Lyon 15–18 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: Stop #5 Lyon, Wed 15 – Sat 18 April
    ");
    assert_eq!(talk.take_said(dark), "");
    // What was said before the bot came in stays so, whatever is made of it.
    talk.edits("ada", true, &EventId::new("$ancient"), "!stop Paris 18–20 April");
    assert_eq!(talk.settle(), "");
    assert_snapshot!(talk.says("ada", true, "!stops"), @"
    → room: North by train
        #1 Oslo, Mon 6 – Thu 9 April · no bed yet
        #2 Stockholm, Thu 9 – Sun 12 April · no bed yet
        #4 Hamburg, Sun 12 – Wed 15 April · no bed yet
        #5 Lyon, Wed 15 – Sat 18 April · no bed yet
    ");
    // A reaction on what is gone.
    talk.says("ada", true, "!meet Dinner Tue 18:00 in Oslo");
    let (dinner, card) = (talk.last.clone(), talk.newest("room"));
    talk.deletes("ada", true, &dinner);
    assert_eq!(talk.reacts("kari", true, &card, "✅"), "");
    assert_eq!(talk.replies("kari", true, &card, "yes"), "");
}

/// Of a message that changed something, the words go with it.
#[test]
fn the_words_of_a_deleted_message_go() {
    let mut talk = journey();
    talk.dm("ada", "trip about sofas and soldering");
    let first = talk.last.clone();
    talk.dm("ada", "trip about secret plans");
    let second = talk.last.clone();
    talk.dm("ada", "trip about more secret plans");
    let third = talk.last.clone();
    talk.deletes("ada", false, &second);
    assert_snapshot!(talk.dm("ada", "trip about"), @"  → ada: more secret plans");
    assert_snapshot!(talk.deletes("ada", false, &third), @"  → ada: ($6 now) That message was deleted: its words are gone, and what stood there before stands again. What else it did stays done.");
    assert_snapshot!(talk.dm("ada", "trip about"), @"  → ada: sofas and soldering");
    talk.deletes("ada", false, &first);
    assert_snapshot!(talk.dm("ada", "trip about"), @"  → ada: Nothing is written there yet. The crew can: `!trip about Meeting hosting co-ops by train`.");
    talk.says("ada", true, "!meet Dinner Tue 18:00 in Oslo");
    talk.says("ada", true, "!meet 3 Banquet 19:00 at the secret garden -- knock twice");
    let change = talk.last.clone();
    assert_snapshot!(talk.deletes("ada", true, &change), @"  → room: ($17 now) That message was deleted: its words are gone, and what stood there before stands again. What else it did stays done.");
    assert_snapshot!(talk.says("ada", true, "!show 3"), @"
    → room: #3 Dinner, Tue 7 April, 19:00, in Oslo
        Made by Ada.
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
          Made by Ada.
    ");
}
