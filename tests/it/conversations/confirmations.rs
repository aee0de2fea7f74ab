//! A "yes" answers the question that it is said to, and nothing else.

use insta::assert_snapshot;
use stopover::domain::ids::EventId;
use stopover::domain::meetup::Status;
use stopover::domain::offer::NightState;
use stopover::incoming::Said;
use stopover::store::Store;

use crate::harness::dice::{Dice, number};
use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::{Talk, local};

/// In reply to something.
fn reply(talk: &mut Talk, who: &str, in_room: bool, to: &EventId, text: &str) -> String {
    format!("{who} (reply): {text}\n{}", talk.replies(who, in_room, to, text))
}

/// With a mention, as clients make it.
fn mention(talk: &mut Talk, who: &str, text: &str) -> String {
    let said = Said { mentions_bot: true, ..talk.said(who, true, text) };
    format!("{who} (mention): {text}\n{}", talk.take_said(said))
}

/// The trips that there are.
fn trips(talk: &mut Talk) -> String {
    talk.dm("ada", "trips")
}

#[test]
fn an_ok_after_a_receipt_answers_nothing() {
    // Reported for another bot: a confirm prompt takes words that weren't an answer to it.
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        kari: forget me
        kari: I can offer a sofa in Oslo on Wednesday
        kari: yes
        kari: ok
        kari: yes
        kari: 👍
        kari: offers
    "), @"
    kari: forget me
      → kari: Forget everything about you? Your offers, suggestions, contacts, reminders and answers go. The crew hears that a bed is gone, not whose. What others count on stays without your name: stops, and meetups that others come to, with title, time and place (`!cancel` them first if they shouldn't). A trip of yours goes to somebody else of its crew, or away. It can't be undone; `!mydata` sends you a copy first. Write `yes, forget me`, or tap ✅, within 15 minutes.
    kari: I can offer a sofa in Oslo on Wednesday
      → kari: As I read it, an offer: a sofa in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: yes
      → kari: Offer #3: a sofa in Oslo for one, Wed 8 – Thu 9 April (one night). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 3 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 3` takes the offer back.
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Wed 8 April`. `!decline 3` leaves it.
    kari: ok
    kari: yes
      → kari: I'm not sure what your answer is for. This still waits: “Forget everything about you”. Reply to it, or tap ✅ or ❌ on it.
    kari: 👍
      → kari: I'm not sure what your answer is for. This still waits: “Forget everything about you”. Reply to it, or tap ✅ or ❌ on it.
    kari: offers
      → kari: Offers for North by train:
          #3 a sofa in Oslo for one: Wed 8 – Thu 9 April (open)
    ");
}

#[test]
fn a_yes_between_people_in_a_room_is_ignored() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        #room ada: !trip delete
        #room jonas: Ada, shall we meet at the station?
        #room ada: yes
        #room ada: ja
        #room ada: ✅
        #room ada: yes, delete
        #room ada: Stopover: yes
        ada: trips
        #room ada: !yes, delete
        ada: trips
    "), @"
    #room ada: !trip delete
      → room: Delete North by train with all its stops, offers and meetups, for everybody? Write `!yes, delete`, or tap ✅, within 15 minutes.
    #room jonas: Ada, shall we meet at the station?
    #room ada: yes
    #room ada: ja
    #room ada: ✅
    #room ada: yes, delete
    #room ada: Stopover: yes
      → room: A “yes” alone is too little for that. To go ahead, write `!yes, delete`, or tap ✅ on the question.
    ada: trips
      → ada: One trip that you can see:
          • North by train, Mon 6 – Sun 19 April ← this one
    #room ada: !yes, delete
      → room: North by train is gone, with everything in it.
    ada: trips
      → ada: No trips to see here. `!trip new North by train 6–19 April` starts one.
    ");
}

#[test]
fn a_yes_that_names_the_bot() {
    let mut talk = oslo_goteborg();
    let mut all = mention(&mut talk, "kari", "Stopover: I can offer a sofa in Oslo on Tuesday");
    all.push_str(&mention(&mut talk, "kari", "Stopover: only for two"));
    all.push_str(&mention(&mut talk, "kari", "Stopover: yes"));
    all.push_str(&mention(&mut talk, "kari", "Stopover: I can offer a bed in Oslo on Wednesday"));
    all.push_str(&mention(&mut talk, "kari", "Stopover: no"));
    // As bridges and some clients write it: the name alone.
    all.push_str(&talk.play(
        "
        #room kari: Stopover: I can offer a bed in Oslo on Wednesday
        #room kari: @stopover yes
        #room kari: Stopover: stops
        #room kari: stopover, offers
        #room kari: @stopover:localhost: heute
        #room kari: Stopover: a novel
        #room kari: Stopover is great
        #room kari: Stopover: xyzzy
    ",
    ));
    assert_snapshot!(all, @"
    kari (mention): Stopover: I can offer a sofa in Oslo on Tuesday
      → room: As I read it, an offer: a sofa in Oslo for one, the night Tue 7 – Wed 8 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari (mention): Stopover: only for two
      → room: As I read it, an offer: a sofa in Oslo for 2, the night Tue 7 – Wed 8 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari (mention): Stopover: yes
      → room: Offer #3: a sofa in Oslo for 2, Tue 7 – Wed 8 April (one night). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 3 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 3` takes the offer back.
      → ada: For North by train: #3 a sofa in Oslo at Kari's for 2: Tue 7 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Tue 7 April`. `!decline 3` leaves it.
    kari (mention): Stopover: I can offer a bed in Oslo on Wednesday
      → room: As I read it, an offer: a bed in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari (mention): Stopover: no
      → room: Dropped; nothing was written down.
    #room kari: Stopover: I can offer a bed in Oslo on Wednesday
      → room: As I read it, an offer: a bed in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    #room kari: @stopover yes
      → room: Offer #4: a bed in Oslo for one, Wed 8 – Thu 9 April (one night). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 4 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 4` takes the offer back.
      → ada: For North by train: #4 a bed in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
          `!accept 4`, or night by night: `!accept 4 Wed 8 April`. `!decline 4` leaves it.
    #room kari: Stopover: stops
      → room: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Göteborg, Thu 9 – Sun 12 April · no bed yet
    #room kari: stopover, offers
      → room: Offers for North by train:
          #3 a sofa in Oslo for 2: Tue 7 – Wed 8 April (open)
          #4 a bed in Oslo for one: Wed 8 – Thu 9 April (open)
    #room kari: @stopover:localhost: heute
      → room: Nothing on Fri 3 April for North by train. `!stops` shows the way.
    #room kari: Stopover: a novel
    #room kari: Stopover is great
    #room kari: Stopover: xyzzy
    ");
}

#[test]
fn a_reply_answers_what_it_replies_to_or_nothing() {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "meet Film Tuesday 19:00 in Oslo");
    let mut all = talk.play(
        "
        kari: rsvp 3 yes
        kari: I can't make it to the Film after all
        kari: I can offer a sofa in Oslo on Wednesday
    ",
    );
    let draft = talk.newest("kari");
    let own = talk.last.clone();
    all.push_str(&reply(&mut talk, "kari", false, &draft, "yes"));
    all.push_str(&reply(&mut talk, "kari", false, &draft, "yes"));
    all.push_str(&reply(&mut talk, "kari", false, &own, "ja"));
    all.push_str(&reply(&mut talk, "kari", false, &draft, "no"));
    all.push_str(&reply(&mut talk, "kari", false, &EventId::new("$nothing"), "ok"));
    all.push_str(&talk.play(
        "
        kari: yes
        kari: show 3
    ",
    ));
    assert_snapshot!(all, @"
    kari: rsvp 3 yes
      → kari: See you at #3 Film, Tue 7 April, 19:00. I'll remind you.
    kari: I can't make it to the Film after all
      → kari: As I read it: you don't come to #3 Film, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: I can offer a sofa in Oslo on Wednesday
      → kari: As I read it, an offer: a sofa in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari (reply): yes
      → kari: Offer #4: a sofa in Oslo for one, Wed 8 – Thu 9 April (one night). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 4 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 4` takes the offer back.
      → ada: For North by train: #4 a sofa in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
          `!accept 4`, or night by night: `!accept 4 Wed 8 April`. `!decline 4` leaves it.
    kari (reply): yes
      → kari: That is done already: #4.
    kari (reply): ja
      → kari: That is done already: #4.
    kari (reply): no
      → kari: That is done already: #4.
    kari (reply): ok
      → kari: I'm not sure what your answer is for. This still waits: “As I read it: you don't come to #3 Film, Tue 7 April, 19:00.”. Reply to it, or tap ✅ or ❌ on it.
    kari: yes
      → kari: I'm not sure what your answer is for. This still waits: “As I read it: you don't come to #3 Film, Tue 7 April, 19:00.”. Reply to it, or tap ✅ or ❌ on it.
    kari: show 3
      → kari: #3 Film, Tue 7 April, 19:00, in Oslo · 1 yes
          Coming: Kari
          Made by Ada.
    ");
}

#[test]
fn a_reply_to_ones_own_message_answers_what_came_of_it() {
    let mut talk = oslo_goteborg();
    let mut all = talk.play("kari: I can offer a sofa in Oslo on Wednesday");
    let first = talk.last.clone();
    all.push_str(&talk.play(
        "
        kari: I can offer a bed in Göteborg on 10 April
        kari: stops
    ",
    ));
    all.push_str(&reply(&mut talk, "kari", false, &first, "japp"));
    assert_snapshot!(all, @"
    kari: I can offer a sofa in Oslo on Wednesday
      → kari: As I read it, an offer: a sofa in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: I can offer a bed in Göteborg on 10 April
      → kari: As I read it, an offer: a bed in Göteborg for one, the night Fri 10 – Sat 11 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: stops
      → kari: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Göteborg, Thu 9 – Sun 12 April · no bed yet
    kari (reply): japp
      → kari: Offer #3: a sofa in Oslo for one, Wed 8 – Thu 9 April (one night). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 3 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 3` takes the offer back.
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Wed 8 April`. `!decline 3` leaves it.
    ");
}

#[test]
fn a_new_draft_ends_the_one_before() {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "meet Film Tuesday 19:00 in Oslo");
    let mut all = talk.play("jonas: I can't make it to the Film after all");
    let draft = talk.newest("jonas");
    all.push_str(&talk.play(
        "
        jonas: rsvp 3 yes +1
        jonas: yes
    ",
    ));
    all.push_str(&reply(&mut talk, "jonas", false, &draft, "yes"));
    all.push_str(&format!("jonas taps ✅\n{}", talk.reacts("jonas", false, &draft, "✅")));
    all.push_str(&talk.play("jonas: show 3"));
    assert_snapshot!(all, @"
    jonas: I can't make it to the Film after all
      → jonas: As I read it: you don't come to #3 Film, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas: rsvp 3 yes +1
      → jonas: See you at #3 Film, Tue 7 April, 19:00, you and 1 more. I'll remind you.
    jonas: yes
      → jonas: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    jonas (reply): yes
      → jonas: That question is over. Nothing was changed by your answer.
    jonas taps ✅
    jonas: show 3
      → jonas: #3 Film, Tue 7 April, 19:00, in Oslo · 2 yes
          Coming: Jonas +1
          Made by Ada.
    ");
}

#[test]
fn an_accepted_draft_counts_from_then_on() {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "meet Film Tuesday 19:00 in Oslo");
    let mut all = talk.play(
        "
        jonas: rsvp 3 yes +1
        @now 2026-04-03 10:05
        jonas: I can't make it to the Film after all
    ",
    );
    // A tap on the meetup in the room settles the draft, wherever that was asked.
    let draft = talk.newest("jonas");
    talk.dm("ada", "show 3");
    let card = talk.newest("room");
    all.push_str(&format!("jonas taps 👍🏿 in the room\n{}", talk.reacts("jonas", true, &card, "👍🏿")));
    all.push_str(&reply(&mut talk, "jonas", false, &draft, "yes"));
    all.push_str(&talk.play(
        "
        @now 2026-04-03 10:10
        jonas: Sorry, I can't make it to the Film
        @now 2026-04-03 10:20
        jonas: yes
        jonas: show 3
    ",
    ));
    assert_snapshot!(all, @"
    jonas: rsvp 3 yes +1
      → jonas: See you at #3 Film, Tue 7 April, 19:00, you and 1 more. I'll remind you.
    @now 2026-04-03 10:05
    jonas: I can't make it to the Film after all
      → jonas: As I read it: you don't come to #3 Film, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas taps 👍🏿 in the room
    jonas (reply): yes
      → jonas: That question is over. Nothing was changed by your answer.
    @now 2026-04-03 10:10
    jonas: Sorry, I can't make it to the Film
      → jonas: As I read it: you don't come to #3 Film, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    @now 2026-04-03 10:20
    jonas: yes
      → jonas: Not this time: #3 Film, Tue 7 April, 19:00.
    jonas: show 3
      → jonas: #3 Film, Tue 7 April, 19:00, in Oslo
          Made by Ada.
    ");
}

#[test]
fn an_edited_answer_says_what_counts() {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "meet Film Tuesday 19:00 in Oslo");
    talk.dm("jonas", "rsvp 3 yes");
    let first = talk.last.clone();
    talk.go_to(local("2026-04-03 10:05"));
    talk.dm("jonas", "rsvp 3 no");
    talk.edits("jonas", false, &first, "rsvp 3 maybe");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:05]
      → jonas: ($9 now) For #3 Film, Tue 7 April, 19:00, your newer answer stands: you are not coming.
    ");
    assert_snapshot!(talk.dm("jonas", "show 3"), @"
    → jonas: #3 Film, Tue 7 April, 19:00, in Oslo
        Made by Ada.
    ");
}

#[test]
fn what_cannot_be_undone_needs_its_own_word() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        ada: trip delete
        ada: yes
        ada: ok
        ada: yes, end
        ada: Yes, delete!
        ada: trips
    "), @"
    ada: trip delete
      → ada: Delete North by train with all its stops, offers and meetups, for everybody? Write `yes, delete`, or tap ✅, within 15 minutes.
    ada: yes
      → ada: A “yes” alone is too little for that. To go ahead, write `yes, delete`, or tap ✅ on the question.
    ada: ok
      → ada: A “yes” alone is too little for that. To go ahead, write `yes, delete`, or tap ✅ on the question.
    ada: yes, end
      → ada: I'm not sure what your answer is for. This still waits: “Delete North by train with all its stops, offers and meetups, for everybody”. Reply to it, or tap ✅ or ❌ on it.
    ada: Yes, delete!
      → ada: North by train is gone, with everything in it.
    ada: trips
      → ada: No trips to see here. `!trip new North by train 6–19 April` starts one.
    ");
}

#[test]
fn in_each_language() {
    for (language, question, bare, sure) in [
        ("en", "trip delete", "yes", "yes, delete"),
        ("nb", "tur slett", "ja", "ja, slett"),
        ("nn", "tur slett", "ja", "ja, slett"),
        ("sv", "resa radera", "ja", "ja, radera"),
        ("da", "rejse slet", "ja", "ja, slet"),
        ("de", "Reise löschen", "ja", "ja, löschen"),
    ] {
        let mut talk = oslo_goteborg();
        talk.dm("ada", &format!("lang {language}"));
        let asked = talk.dm("ada", question);
        assert!(asked.contains(sure), "{language}: {asked}");
        let told = talk.dm("ada", bare);
        assert!(told.contains(sure), "{language}: {told}");
        assert!(trips(&mut talk).contains("• North by train"), "{language}");
        // Something else was said; its own word still is enough.
        talk.dm("ada", sure);
        assert!(!trips(&mut talk).contains("• North by train"), "{language}");
    }
}

#[test]
fn forget_me_in_each_language() {
    for (language, question, sure) in [
        ("en", "forget me", "yes, forget me"),
        ("nb", "glem meg", "ja, glem meg"),
        ("nn", "gløym meg", "ja, gløym meg"),
        ("sv", "glöm mig", "ja, glöm mig"),
        ("da", "glem mig", "ja, glem mig"),
        ("de", "vergiss mich", "ja, vergiss mich"),
    ] {
        let mut talk = oslo_goteborg();
        talk.dm("kari", &format!("lang {language}"));
        talk.dm("kari", "offer Oslo sofa Tuesday");
        assert!(talk.dm("kari", question).contains(sure), "{language}");
        talk.dm("kari", "ja");
        assert!(talk.dm("ada", "offers").contains("#3"), "{language}");
        talk.dm("kari", sure);
        assert!(!talk.dm("ada", "offers").contains("#3"), "{language}");
    }
}

#[test]
fn nights_that_are_counted_on_are_asked_about() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa 6–9 April
        ada: accept 3 6–8 April
        kari: withdraw 3
        kari: yes
        ada: nights
        kari: withdraw 3 Wed 8 April
        ada: decline 3 Mon 6 April
        ada: ja
        ada: no
        ada: cancel
        kari: yes, take back
        ada: nights
    "), @"
    kari: offer Oslo sofa 6–9 April
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Thu 9 April (3 nights, each can be taken or left). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 3 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 3` takes the offer back.
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    ada: accept 3 6–8 April
      → ada: Accepted from #3: Mon 6 – Wed 8 April in Oslo. The host hears of it.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Wed 8 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          If something comes up: `!withdraw 3`, all of it or a night.
    kari: withdraw 3
      → kari: Take back #3 in Oslo for Mon 6 – Wed 8 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes
      → kari: A “yes” alone is too little for that. To go ahead, write `yes, take back`, or tap ✅ on the question.
    ada: nights
      → ada: North by train, 6 nights ahead, 4 without a bed:
          ✓ Mon 6 April · Oslo · a sofa at Kari's, #3
          ✓ Tue 7 April · Oslo · a sofa at Kari's, #3
          ? Wed 8 April · Oslo · one offer: #3 at Kari's
          ✗ Thu 9 April · Göteborg · no bed
          ✗ Fri 10 April · Göteborg · no bed
          ✗ Sat 11 April · Göteborg · no bed
    kari: withdraw 3 Wed 8 April
      → kari: Withdrawn from #3: Wed 8 – Thu 9 April. The crew hears of it.
      → ada: #3 in Oslo was withdrawn for Wed 8 – Thu 9 April.
    ada: decline 3 Mon 6 April
      → ada: Give back #3 in Oslo for Mon 6 – Tue 7 April? You have accepted these nights; the host hears that you don't need them. Write `yes, give back`, or tap ✅, within 15 minutes.
    ada: ja
      → ada: A “yes” alone is too little for that. To go ahead, write `yes, give back`, or tap ✅ on the question.
    ada: no
      → ada: Fine, I leave it as it is.
    ada: cancel
      → ada: Which one? With its number: `!cancel 7 -- the venue is closed`.
    kari: yes, take back
      → kari: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    ada: nights
      → ada: North by train, 6 nights ahead, 4 without a bed:
          ✓ Mon 6 April · Oslo · a sofa at Kari's, #3
          ✓ Tue 7 April · Oslo · a sofa at Kari's, #3
          ✗ Wed 8 April · Oslo · no bed
          ✗ Thu 9 April · Göteborg · no bed
          ✗ Fri 10 April · Göteborg · no bed
          ✗ Sat 11 April · Göteborg · no bed
    ");
}

#[test]
fn a_question_is_asked_again_when_more_would_be_lost() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa 6–9 April
        ada: accept 3 Mon 6 April
        kari: withdraw 3
        ada: accept 3 Tue 7 April
        kari: yes, take back
        kari: yes, take back
    "), @"
    kari: offer Oslo sofa 6–9 April
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Thu 9 April (3 nights, each can be taken or left). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 3 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 3` takes the offer back.
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    ada: accept 3 Mon 6 April
      → ada: Accepted from #3: Mon 6 – Tue 7 April in Oslo. The host hears of it.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Tue 7 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          If something comes up: `!withdraw 3`, all of it or a night.
    kari: withdraw 3
      → kari: Take back #3 in Oslo for Mon 6 – Tue 7 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    ada: accept 3 Tue 7 April
      → ada: Accepted from #3: Tue 7 – Wed 8 April in Oslo. The host hears of it.
      → kari: North by train takes your offer #3 for Tue 7 – Wed 8 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          If something comes up: `!withdraw 3`, all of it or a night.
    kari: yes, take back
      → kari: Take back #3 in Oslo for Mon 6 – Wed 8 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes, take back
      → kari: Withdrawn from #3: Mon 6 – Thu 9 April. The crew hears of it.
      → ada(!): A bed is gone: #3 in Oslo was withdrawn for Mon 6 – Wed 8 April, which you had accepted. `!nights` shows what is left.
          For Mon 6 April nothing else is offered.
    ");
}

#[test]
fn a_meetup_that_people_come_to_is_asked_about() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        ada: meet Film Tuesday 19:00 in Oslo
        ada: meet Walk Wednesday 12:00 in Oslo
        ada: cancel 4
        jonas: rsvp 3 yes +2
        kari: rsvp 3 maybe
        #room ada: !cancel 3 -- no projector
        #room ada: yes
        #room ada: Stopover: ok
        #room ada: !yes, cancel
    "), @"
    ada: meet Film Tuesday 19:00 in Oslo
      → ada: Meetup #3 Film, Tue 7 April, 19:00, in Oslo
          Coming? `!rsvp 3 yes`, `maybe` or `no`; `!rsvp 3 yes +2` brings two.
      → room: New: #3 Film, Tue 7 April, 19:00, in Oslo
    ada: meet Walk Wednesday 12:00 in Oslo
      → ada: Meetup #4 Walk, Wed 8 April, 12:00, in Oslo
          Coming? `!rsvp 4 yes`, `maybe` or `no`; `!rsvp 4 yes +2` brings two.
      → room: New: #4 Walk, Wed 8 April, 12:00, in Oslo
    ada: cancel 4
      → ada: Cancelled: #4 Walk, Wed 8 April, 12:00
          `!confirm 4` brings it back.
      → room: Cancelled: #4 Walk, Wed 8 April, 12:00
    jonas: rsvp 3 yes +2
      → jonas: See you at #3 Film, Tue 7 April, 19:00, you and 2 more. I'll remind you.
    kari: rsvp 3 maybe
      → kari: Maybe, for #3 Film, Tue 7 April, 19:00. I'll remind you.
    #room ada: !cancel 3 -- no projector
      → room: Cancel #3 Film, Tue 7 April, 19:00? 4 people have said that they are coming; I tell them. Write `!yes, cancel`, or tap ✅, within 15 minutes.
    #room ada: yes
    #room ada: Stopover: ok
      → room: A “yes” alone is too little for that. To go ahead, write `!yes, cancel`, or tap ✅ on the question.
    #room ada: !yes, cancel
      → room: Cancelled: #3 Film, Tue 7 April, 19:00 – no projector
          `!confirm 3` brings it back.
      → jonas: Cancelled, in North by train: #3 Film, Tue 7 April, 19:00 – no projector
      → kari: Cancelled, in North by train: #3 Film, Tue 7 April, 19:00 – no projector
    ");
}

#[test]
fn two_questions_of_one_kind() {
    let mut talk = oslo_goteborg();
    let mut all = talk.play(
        "
        ada: meet Film Tuesday 19:00 in Oslo
        ada: meet Walk Wednesday 12:00 in Oslo
        jonas: rsvp 3 yes
        jonas: rsvp 4 yes
        ada: cancel 3
    ",
    );
    let film = talk.newest("ada");
    all.push_str(&talk.play(
        "
        ada: cancel 4
        ada: yes, cancel
    ",
    ));
    all.push_str(&reply(&mut talk, "ada", false, &film, "yes"));
    all.push_str(&talk.play(
        "
        ada: yes, cancel
        ada: yes, cancel
        ada: meet Film Tuesday 19:00 in Oslo
    ",
    ));
    // Both in one message: one question at a time.
    all.push_str(&talk.play(
        "
        jonas: rsvp 5 yes
        ada: !cancel 5\\n!trip delete
        ada: yes, delete
    ",
    ));
    assert_snapshot!(all, @r"
    ada: meet Film Tuesday 19:00 in Oslo
      → ada: Meetup #3 Film, Tue 7 April, 19:00, in Oslo
          Coming? `!rsvp 3 yes`, `maybe` or `no`; `!rsvp 3 yes +2` brings two.
      → room: New: #3 Film, Tue 7 April, 19:00, in Oslo
    ada: meet Walk Wednesday 12:00 in Oslo
      → ada: Meetup #4 Walk, Wed 8 April, 12:00, in Oslo
          Coming? `!rsvp 4 yes`, `maybe` or `no`; `!rsvp 4 yes +2` brings two.
      → room: New: #4 Walk, Wed 8 April, 12:00, in Oslo
    jonas: rsvp 3 yes
      → jonas: See you at #3 Film, Tue 7 April, 19:00. I'll remind you.
    jonas: rsvp 4 yes
      → jonas: See you at #4 Walk, Wed 8 April, 12:00. I'll remind you.
    ada: cancel 3
      → ada: Cancel #3 Film, Tue 7 April, 19:00? One person has said that they are coming; I tell them. Write `yes, cancel`, or tap ✅, within 15 minutes.
    ada: cancel 4
      → ada: Cancel #4 Walk, Wed 8 April, 12:00? One person has said that they are coming; I tell them. Write `yes, cancel`, or tap ✅, within 15 minutes.
    ada: yes, cancel
      → ada: I'm not sure what your answer is for: “Cancel #4 Walk, Wed 8 April, 12:00” or “Cancel #3 Film, Tue 7 April, 19:00”? Reply to the one that you mean, or tap ✅ or ❌ on it.
    ada (reply): yes
      → ada: Cancelled: #3 Film, Tue 7 April, 19:00
          `!confirm 3` brings it back.
      → jonas: Cancelled, in North by train: #3 Film, Tue 7 April, 19:00
      → room: Cancelled: #3 Film, Tue 7 April, 19:00
    ada: yes, cancel
      → ada: Cancelled: #4 Walk, Wed 8 April, 12:00
          `!confirm 4` brings it back.
      → jonas: Cancelled, in North by train: #4 Walk, Wed 8 April, 12:00
      → room: Cancelled: #4 Walk, Wed 8 April, 12:00
    ada: yes, cancel
      → ada: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    ada: meet Film Tuesday 19:00 in Oslo
      → ada: Meetup #5 Film, Tue 7 April, 19:00, in Oslo
          Coming? `!rsvp 5 yes`, `maybe` or `no`; `!rsvp 5 yes +2` brings two.
      → room: New: #5 Film, Tue 7 April, 19:00, in Oslo
    jonas: rsvp 5 yes
      → jonas: See you at #5 Film, Tue 7 April, 19:00. I'll remind you.
    ada: !cancel 5\n!trip delete
      → ada: Cancel #5 Film, Tue 7 April, 19:00? One person has said that they are coming; I tell them. Write `yes, cancel`, or tap ✅, within 15 minutes.
          I ask one question at a time. Answer this one first, then send the rest again.
    ada: yes, delete
      → ada: I'm not sure what your answer is for. This still waits: “Cancel #5 Film, Tue 7 April, 19:00”. Reply to it, or tap ✅ or ❌ on it.
    ");
}

#[test]
fn two_people_in_one_room() {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "trip crew add @kari:localhost");
    talk.members(&["mod"], true);
    let mut all = talk.play(
        "
        #room ada: !trip end
    ",
    );
    let question = talk.newest("room");
    all.push_str(&reply(&mut talk, "jonas", true, &question, "yes"));
    all.push_str(&format!("jonas taps\n{}", talk.reacts("jonas", true, &question, "✅")));
    all.push_str(&talk.play(
        "
        #room kari: Stopover: yes
        #room kari: !yes, end
        #room kari: !meet Film Tuesday 19:00
        #room ada: yes
        #room ada: Stopover: yes
    ",
    ));
    all.push_str(&format!("ada taps 👍🏽\n{}", talk.reacts("ada", true, &question, "👍🏽")));
    assert_snapshot!(all, @"
    #room ada: !trip end
      → room: End North by train? No reminders any more, nothing can be changed. Write `!yes, end`, or tap ✅, within 15 minutes.
    jonas (reply): yes
    jonas taps
    #room kari: Stopover: yes
    #room kari: !yes, end
    #room kari: !meet Film Tuesday 19:00
      → room: Meetup #3 Film, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet)
          It is proposed now; the crew hears of it and confirms.
          Coming? `!rsvp 3 yes`, `maybe` or `no`; `!rsvp 3 yes +2` brings two.
      → ada: Kari proposes for North by train: #3 Film, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet)
          `!confirm 3` or `!cancel 3`.
    #room ada: yes
    #room ada: Stopover: yes
      → room: A “yes” alone is too little for that. To go ahead, write `!yes, end`, or tap ✅ on the question.
    ada taps 👍🏽
      → room: North by train has ended. Safe travels.
      → kari: North by train is over: its nights are not needed any more, and its meetups not pinged. Thank you for being part of it!
    ");
}

#[test]
fn news_in_between_makes_a_yes_ambiguous() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        ada: I'd love to see Lund 13–15 April
        kari: offer Oslo sofa Tuesday
        ada: yes
        ada: no
        @now 2026-04-06 18:30
    "), @"
    ada: I'd love to see Lund 13–15 April
      → ada: As I read it, a stop: Lund, Mon 13 – Wed 15 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: offer Oslo sofa Tuesday
      → kari: Offer #3: a sofa in Oslo for one, Tue 7 – Wed 8 April (one night). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 3 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 3` takes the offer back.
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Tue 7 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Tue 7 April`. `!decline 3` leaves it.
    ada: yes
      → ada: I'm not sure what your answer is for: “As I read it, a stop: Lund, Mon 13 – Wed 15 April.” or my message about #3 in North by train? Reply to the one that you mean, or tap ✅ or ❌ on it.
    ada: no
      → ada: Dropped, and nothing was changed: “As I read it, a stop: Lund, Mon 13 – Wed 15 April.”
    @now 2026-04-06 18:30
    [Sat 04 18:00]
      → ada(!): North by train is about to begin:
          Mon 6 April in Oslo: no bed.
    [Sun 05 10:00]
      → ada(!): Still waiting for your answer, for North by train: #3 a sofa in Oslo at Kari's for one: Tue 7 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Tue 7 April`. `!decline 3` leaves it.
    [Sun 05 18:00]
      → ada(!): North by train is about to begin:
          Mon 6 April in Oslo: no bed.
          Tue 7 April in Oslo: nothing accepted yet. Offered: #3
    [Mon 06 18:00]
      → ada(!): Tonight in Oslo: no bed.
          Tue 7 April in Oslo: nothing accepted yet. Offered: #3
          Wed 8 April in Oslo: no bed.
    ");
}

#[test]
fn the_evening_message_is_no_question() {
    let mut talk = oslo_goteborg();
    talk.go_to(local("2026-04-06 17:59"));
    assert_snapshot!(talk.play("
        ada: I can offer a sofa in Göteborg on 10 April
        @now 2026-04-06 18:01
        ada: yes
    "), @"
    ada: I can offer a sofa in Göteborg on 10 April
      → ada: As I read it, an offer: a sofa in Göteborg for one, the night Fri 10 – Sat 11 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    @now 2026-04-06 18:01
    [Mon 06 18:00]
      → ada(!): Tonight in Oslo: no bed.
          Tue 7 April in Oslo: no bed.
          Wed 8 April in Oslo: no bed.
    ada: yes
      → ada: Offer #3: a sofa in Göteborg for one, Fri 10 – Sat 11 April (one night). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 3 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 3` takes the offer back.
    ");
}

#[test]
fn many_words_count_as_no() {
    for no in [
        "no",
        "nei",
        "nein",
        "cancel",
        "stop",
        "never mind",
        "avbryt",
        "glöm det",
        "vergiss es",
        "❌",
        "👎🏻",
        "lad være",
    ] {
        let mut talk = oslo_goteborg();
        talk.dm("kari", "I can offer a sofa in Oslo on Wednesday");
        let dropped = talk.dm("kari", no);
        assert!(dropped.contains("Dropped"), "{no}: {dropped}");
        assert!(!talk.dm("ada", "offers").contains("#3"), "{no}");
    }
}

#[test]
fn a_question_expires() {
    let mut talk = oslo_goteborg();
    let mut all = talk.play("ada: trip delete");
    let question = talk.newest("ada");
    all.push_str(&talk.play(
        "
        @now 2026-04-03 10:20
        ada: yes
        ada: yes, delete
    ",
    ));
    all.push_str(&reply(&mut talk, "ada", false, &question, "yes"));
    all.push_str(&format!("ada taps\n{}", talk.reacts("ada", false, &question, "✅")));
    all.push_str(&talk.play("ada: trips"));
    assert_snapshot!(all, @"
    ada: trip delete
      → ada: Delete North by train with all its stops, offers and meetups, for everybody? Write `yes, delete`, or tap ✅, within 15 minutes.
    @now 2026-04-03 10:20
    ada: yes
      → ada: That question is over. Nothing was changed by your answer.
    ada: yes, delete
      → ada: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    ada (reply): yes
      → ada: That question is over. Nothing was changed by your answer.
    ada taps
    ada: trips
      → ada: One trip that you can see:
          • North by train, Mon 6 – Sun 19 April ← this one
    ");
}

#[test]
fn a_question_ends_when_its_message_is_edited_or_deleted() {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "trip delete");
    let (question, own) = (talk.newest("ada"), talk.last.clone());
    talk.edits("ada", false, &own, "stops");
    // The edit hasn't settled; what they said is something else already.
    let mut all = format!("yes, delete\n{}", talk.dm("ada", "yes, delete"));
    all.push_str(&talk.settle());
    all.push_str(&reply(&mut talk, "ada", false, &question, "yes"));
    all.push_str(&format!("ada taps\n{}", talk.reacts("ada", false, &question, "✅")));
    talk.dm("ada", "trip delete");
    let (question, own) = (talk.newest("ada"), talk.last.clone());
    all.push_str(&talk.deletes("ada", false, &own));
    all.push_str(&format!("yes, delete\n{}", talk.dm("ada", "yes, delete")));
    all.push_str(&reply(&mut talk, "ada", false, &question, "yes"));
    assert_snapshot!(all, @"
    yes, delete
      → ada: That question is over. Nothing was changed by your answer.
    [Fri 03 10:00]
      → ada: ($4 now) North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Göteborg, Thu 9 – Sun 12 April · no bed yet
    ada (reply): yes
      → ada: That question is over. Nothing was changed by your answer.
    ada taps
      → ada: ($10 now) That message was deleted.
    yes, delete
      → ada: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    ada (reply): yes
      → ada: That question is over. Nothing was changed by your answer.
    ");
    assert!(trips(&mut talk).contains("• North by train"));
}

#[test]
fn a_draft_that_was_edited_at_once_is_still_the_last_thing() {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "I can offer a sofa in Oslo on Wednesday");
    let own = talk.last.clone();
    talk.edits("kari", false, &own, "I can offer a bed in Oslo on Wednesday");
    let mut all = talk.settle();
    all.push_str(&talk.dm("kari", "yes"));
    assert_snapshot!(all, @"
    [Fri 03 10:00]
      → kari: ($4 now) As I read it, an offer: a bed in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
      → kari: Offer #3: a bed in Oslo for one, Wed 8 – Thu 9 April (one night). The crew hears of it. Thank you!
          The note is public. Keep your address and phone number out of it: `!details 3 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 3` takes the offer back.
      → ada: For North by train: #3 a bed in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Wed 8 April`. `!decline 3` leaves it.
    ");
}

#[test]
fn in_a_thread() {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "I can offer a sofa in Oslo on Wednesday");
    let sofa = talk.newest("kari");
    talk.dm("kari", "I can offer a bed in Göteborg on 10 April");
    // A thread begun on the older question: that one.
    let said = Said { thread: Some(sofa.clone()), ..talk.said("kari", false, "yes") };
    let mut all = talk.take_said(said);
    let said = Said { thread: Some(sofa), ..talk.said("kari", false, "yes") };
    all.push_str(&talk.take_said(said));
    // One about something else: nothing.
    let said = Said { thread: Some(EventId::new("$other")), ..talk.said("kari", false, "yes") };
    all.push_str(&talk.take_said(said));
    assert_snapshot!(all, @"
    → kari: Offer #3: a sofa in Oslo for one, Wed 8 – Thu 9 April (one night). The crew hears of it. Thank you!
        The note is public. Keep your address and phone number out of it: `!details 3 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 3` takes the offer back.
    → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
        `!accept 3`, or night by night: `!accept 3 Wed 8 April`. `!decline 3` leaves it.
    → kari: That is done already: #3.
    → kari: I'm not sure what your answer is for. This still waits: “As I read it, an offer: a bed in Göteborg for one, the night Fri 10 – Sat 11 April.”. Reply to it, or tap ✅ or ❌ on it.
    ");
    // In a room, what was asked in a thread, by name.
    let root = EventId::new("$root");
    let said = Said {
        thread: Some(root.clone()),
        mentions_bot: true,
        ..talk.said("jonas", true, "Stopover: I can offer a tent in Oslo on Tuesday")
    };
    talk.take_said(said);
    let said = Said { thread: Some(root.clone()), ..talk.said("jonas", true, "yes") };
    assert_eq!(talk.take_said(said), "");
    let said = Said { thread: Some(root), ..talk.said("jonas", true, "Stopover: yes") };
    assert_snapshot!(talk.take_said(said), @"
    → room: Offer #4: a tent spot in Oslo for one, Tue 7 – Wed 8 April (one night). The crew hears of it. Thank you!
        The note is public. Keep your address and phone number out of it: `!details 4 …` in a direct chat with me passes them on in confidence, once a night is accepted. `!withdraw 4` takes the offer back.
    → ada: For North by train: #4 a tent spot in Oslo at Jonas's for one: Tue 7 – Wed 8 April (open)
        `!accept 4`, or night by night: `!accept 4 Tue 7 April`. `!decline 4` leaves it.
    ");
}

#[test]
fn a_yes_in_the_wrong_chat_or_by_the_wrong_person() {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "trip delete");
    let question = talk.newest("ada");
    let mut all = talk.play(
        "
        kari: yes, delete
        #room ada: !yes, delete
        #room ada: Stopover: yes
        jonas: yes
    ",
    );
    all.push_str(&reply(&mut talk, "kari", false, &question, "yes"));
    all.push_str(&reply(&mut talk, "ada", true, &question, "yes"));
    all.push_str(&talk.reacts("kari", false, &question, "✅"));
    all.push_str(&talk.reacts("ada", true, &question, "✅"));
    assert_snapshot!(all, @"
    kari: yes, delete
      → kari: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    #room ada: !yes, delete
    #room ada: Stopover: yes
    jonas: yes
      → jonas: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    kari (reply): yes
    ada (reply): yes
    ");
    assert!(trips(&mut talk).contains("• North by train"));
}

#[test]
fn a_yes_that_arrives_late_counts_for_its_own_time() {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "I can offer a sofa in Oslo on Wednesday");
    // Said now, but its key comes only after the next draft.
    let late = talk.said("kari", false, "yes");
    let at = talk.now;
    talk.go_to(local("2026-04-03 10:10"));
    talk.dm("kari", "I can offer a bed in Göteborg on 10 April");
    let incoming =
        stopover::incoming::Incoming { id: late.event.to_string(), at, what: stopover::incoming::What::Said(late) };
    assert_snapshot!(talk.turn(&incoming), @"  → kari: I'm not sure what your answer is for: “As I read it, an offer: a bed in Göteborg for one, the night Fri 10 – Sat 11 April.” or “As I read it, an offer: a sofa in Oslo for one, the night Wed 8 – Thu 9 April.”? Reply to the one that you mean, or tap ✅ or ❌ on it.");
}

#[test]
fn after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let open = || Store::open(&folder.path().join("stopover.db"), None, "test").unwrap();
    let mut talk = Talk::on(open(), stopover::config::Settings::default());
    talk.play("#room ada: !trip new North by train 6–19 April\nada: trip delete\nada: stops");
    drop(std::mem::replace(&mut talk.store, Store::in_memory("other").unwrap()));
    talk.store = open();
    assert_snapshot!(talk.dm("ada", "yes"), @"  → ada: I'm not sure what your answer is for. This still waits: “Delete North by train with all its stops, offers and meetups, for everybody”. Reply to it, or tap ✅ or ❌ on it.");
    assert!(trips(&mut talk).contains("• North by train"));
    talk.dm("ada", "yes, delete");
    assert!(!trips(&mut talk).contains("• North by train"));
}

#[test]
fn an_open_draft_takes_only_what_reads_as_its_answer() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        kari: There's a meetup on Tuesday at 19:00 in Oslo
        kari: calendar
        kari: board
        kari: when Beer?: Sat 14:00 / Sun 14:00
        kari: stops
        kari: Kneipe
        kari: call it board
        kari: yes
    "), @"
    kari: There's a meetup on Tuesday at 19:00 in Oslo
      → kari: As I read it, a meetup: Meetup, in Oslo, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: calendar
      → kari: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    kari: board
    kari: when Beer?: Sat 14:00 / Sun 14:00
      → kari: As I read it, a meetup: Meetup, Sat 11 April, 14:00 and Sun 12 April, 14:00.
          What is it called?
          Do you mean Sat 11 April, 14:00, or Sat 4 April, 14:00? If the other one, say so.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: stops
      → kari: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Göteborg, Thu 9 – Sun 12 April · no bed yet
    kari: Kneipe
    kari: call it board
      → kari: As I read it, a meetup: board, Sat 11 April, 14:00 and Sun 12 April, 14:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: yes
      → kari: Meetup #3 board, Sat 11 April, 14:00, in Göteborg (proposed, not confirmed yet)
          It is proposed now; the crew hears of it and confirms.
          Coming? `!rsvp 3 yes`, `maybe` or `no`; `!rsvp 3 yes +2` brings two.
          Meetup #4 board, Sun 12 April, 14:00, in Göteborg (proposed, not confirmed yet)
          It is proposed now; the crew hears of it and confirms.
          Coming? `!rsvp 4 yes`, `maybe` or `no`; `!rsvp 4 yes +2` brings two.
      → ada: Kari proposes for North by train: #3 board, Sat 11 April, 14:00, in Göteborg (proposed, not confirmed yet)
          `!confirm 3` or `!cancel 3`.
      → ada: Kari proposes for North by train: #4 board, Sun 12 April, 14:00, in Göteborg (proposed, not confirmed yet)
          `!confirm 4` or `!cancel 4`.
    ");
}

#[test]
fn a_name_that_was_asked_for() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        kari: There's a meetup on Tuesday at 19:00 in Oslo
        kari: Film night
        kari: yes
    "), @"
    kari: There's a meetup on Tuesday at 19:00 in Oslo
      → kari: As I read it, a meetup: Meetup, in Oslo, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: Film night
      → kari: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    kari: yes
      → kari: I'm not sure what your answer is for. This still waits: “As I read it, a meetup: Meetup, in Oslo, Tue 7 April, 19:00.”. Reply to it, or tap ✅ or ❌ on it.
    ");
}

#[test]
fn a_reply_to_a_reminder_runs_nothing_else() {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "meet Film Tuesday 19:00 in Oslo");
    talk.dm("ada", "remind me in 10 minutes water the plants");
    let set = talk.newest("ada");
    let mut all = String::new();
    for no in ["cancel", "delete", "no", "nei", "stop"] {
        all.push_str(&reply(&mut talk, "ada", false, &set, no));
    }
    talk.go_to(local("2026-04-03 10:11"));
    let fired = talk.newest("ada");
    for no in ["cancel", "delete", "no"] {
        all.push_str(&reply(&mut talk, "ada", false, &fired, no));
    }
    all.push_str(&talk.play("ada: reminders\nada: meetups"));
    assert_snapshot!(all, @"
    ada (reply): cancel
      → ada: Which one? With its number: `!cancel 7 -- the venue is closed`.
    ada (reply): delete
      → ada: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    ada (reply): no
    ada (reply): nei
    ada (reply): stop
      → ada: Which place, and when? For example: `!stop Oslo 6–9 April`.
    ada (reply): cancel
      → ada: Your reminder is gone.
    ada (reply): delete
      → ada: You had none set.
    ada (reply): no
      → ada: You had none set.
    ada: reminders
      → ada: Pings for North by train:
          #3 Film, Tue 7 April, 19:00 · before it: one day and 2 hours
    ada: meetups
      → ada: Meetups while North by train is there:
          #3 Film, Tue 7 April, 19:00, in Oslo
    ");
}

/// What can't be undone, and the words that are enough for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Loss {
    Deleted,
    Ended,
    Cancelled,
    GivenBack,
    TakenBack,
    Forgotten,
}

const LOSSES: [(Loss, &str); 6] = [
    (Loss::Deleted, "yes, delete"),
    (Loss::Ended, "yes, end"),
    (Loss::Cancelled, "yes, cancel"),
    (Loss::GivenBack, "yes, give back"),
    (Loss::TakenBack, "yes, take back"),
    (Loss::Forgotten, "yes, forget me"),
];

/// What was lost so far.
fn lost(talk: &mut Talk, trip: i64) -> Vec<Loss> {
    talk.store
        .transact(|tx| -> stopover::store::Result<Vec<Loss>> {
            let Some(found) = tx.trip(trip)? else { return Ok(vec![Loss::Deleted]) };
            let mut lost = Vec::new();
            lost.extend(found.ended.map(|_| Loss::Ended));
            let cancelled = tx.meetup(trip, 3)?.is_none_or(|meetup| meetup.status == Status::Cancelled);
            lost.extend(cancelled.then_some(Loss::Cancelled));
            match tx.offer(trip, 4)? {
                None => lost.push(Loss::Forgotten),
                Some(offer) => {
                    lost.extend((!offer.nights_in(NightState::Left).is_empty()).then_some(Loss::GivenBack));
                    lost.extend((!offer.nights_in(NightState::Withdrawn).is_empty()).then_some(Loss::TakenBack));
                }
            }
            Ok(lost)
        })
        .unwrap()
}

/// In random conversations, what can't be undone is done by a reply to its own question, a tap on it, or its own words.
#[test]
fn only_its_own_answer_does_what_cannot_be_undone() {
    const LINES: [(&str, &str); 12] = [
        ("ada", "!trip delete"),
        ("ada", "!trip end"),
        ("ada", "!cancel 3"),
        ("ada", "!decline 4 Mon"),
        ("kari", "!withdraw 4"),
        ("kari", "!forget me"),
        ("ada", "!stops"),
        ("kari", "!rsvp 3 yes"),
        ("jonas", "!rsvp 3 yes +1"),
        ("ada", "@stopover I can offer a sofa in Göteborg on 10 April"),
        ("kari", "@stopover I can't make it to the Film after all"),
        ("jonas", "!meet Walk Wednesday 12:00 in Oslo"),
    ];
    const BARE: [&str; 12] =
        ["yes", "ok", "ja", "jau", "sure", "✅", "!yes", "@stopover yes", "Stopover: ja", "no", "nei", "👍"];
    let (mut done, mut conversations) = (0, number("STOPOVER_YES_CONVERSATIONS").unwrap_or(40));
    let seed = number("STOPOVER_SEED").unwrap_or(1);
    let mut dice = Dice(seed);
    while conversations > 0 {
        conversations -= 1;
        let mut talk = Talk::with(crate::harness::talk::tireless());
        talk.play(
            "#room ada: !trip new North by train 6–19 April
             #room ada: !stop Oslo 6–9 April
             #room ada: !stop Göteborg 9–12 April
             ada: meet Film Tuesday 19:00 in Oslo
             jonas: rsvp 3 yes
             kari: offer Oslo sofa 6–8 April
             ada: accept 4 6–8 April",
        );
        // The bot's messages: who was answered by them, and what they ask about.
        let mut messages: Vec<(EventId, String, bool, String)> = Vec::new();
        let mut before = lost(&mut talk, 1);
        assert_eq!(before, []);
        let mut played = String::new();
        for _ in 0..30 {
            let (who, line) = *dice.pick(&LINES);
            let in_room = dice.once_in(3);
            // What this may undo.
            let mut may = Vec::new();
            let asks = |text: &str| {
                LOSSES.iter().filter(|(_, words)| text.contains(words)).map(|(loss, _)| *loss).collect::<Vec<_>>()
            };
            let (step, said) = match dice.from([0, 9]) {
                0..=2 => (format!("{who} {in_room}: {line}"), talk.says(who, in_room, line)),
                3..=5 => {
                    let text = *dice.pick(&BARE);
                    (format!("{who} {in_room}: {text}"), talk.says(who, in_room, text))
                }
                6 => {
                    let (loss, words) = *dice.pick(&LOSSES);
                    let text = if dice.once_in(2) { words.to_owned() } else { format!("!{words}") };
                    if !in_room || text.starts_with('!') {
                        may.push(loss);
                    }
                    (format!("{who} {in_room}: {text}"), talk.says(who, in_room, &text))
                }
                7..=8 if !messages.is_empty() => {
                    let (message, whose, there, asked) = dice.pick(&messages).clone();
                    let by = if dice.once_in(4) { who.to_owned() } else { whose.clone() };
                    if by == whose {
                        may = asks(&asked);
                    }
                    if dice.once_in(2) {
                        (format!("{by} {there} taps {asked}"), talk.reacts(&by, there, &message, "👍🏾"))
                    } else {
                        (format!("{by} {there} replies yes to {asked}"), talk.replies(&by, there, &message, "yes"))
                    }
                }
                _ => {
                    let minutes = i64::try_from(dice.from([1, 9])).unwrap();
                    let then = talk.now + chrono::TimeDelta::minutes(minutes);
                    (format!("{minutes} minutes"), talk.go_to(then))
                }
            };
            played.push_str(&format!("{step}\n{said}"));
            for (place, there) in [("room", true), (who, false)] {
                if let Some(newest) = talk.newest_of(place)
                    && !messages.iter().any(|(known, ..)| *known == newest)
                {
                    // Whoever was answered last there.
                    messages.push((newest, who.to_owned(), there, said.clone()));
                }
            }
            let after = lost(&mut talk, 1);
            for loss in after.iter().filter(|loss| !before.contains(loss)) {
                done += 1;
                assert!(may.contains(loss), "seed {seed}: {loss:?} by\n{played}");
            }
            if after.contains(&Loss::Deleted) {
                break;
            }
            before = after;
        }
    }
    assert!(done > 10, "something is done by the right words: {done}");
}

/// What begins like an answer is told what waits; a tap on that, or the word alone, answers it.
#[test]
fn nearly_an_answer() {
    for (ask, nearly) in [("crew", "Ja klar, bin dabei!"), ("crew", "yes of course :)"), ("intro", "jada, supert")] {
        for by_tap in [true, false] {
            let mut talk = oslo_goteborg();
            if ask == "crew" {
                talk.dm("ada", "trip crew add @kari:localhost");
            } else {
                talk.play(
                    "ada: contact Jonas, Oslo, @jonas:localhost
                     ada: contact Kari, Oslo, @kari:localhost
                     ada: intro 3 4",
                );
            }
            talk.dm("kari", "who is this?");
            let told = talk.dm("kari", nearly);
            assert!(told.contains("Is your answer for") && told.contains("`yes` or `no`"), "{nearly}: {told}");
            let answered = match by_tap {
                true => talk.reacts("kari", false, &talk.newest("kari"), "✅"),
                false => talk.dm("kari", "yes"),
            };
            let done = if ask == "crew" { "You are in the crew" } else { "Noted." };
            assert!(answered.contains(done), "{nearly}: {answered}");
        }
    }
}

#[test]
fn the_same_question_twice_is_one() {
    let mut talk = oslo_goteborg();
    talk.play("ada: trip delete\nada: trip delete");
    let nearly = talk.dm("ada", "yes, delete it please");
    assert!(nearly.contains("This still waits: “Delete North by train"), "{nearly}");
    assert!(talk.dm("ada", "yes, delete").contains("is gone"));
}
