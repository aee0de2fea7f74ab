//! What cannot be undone needs words of its own, or a reply or reaction to its question.

use insta::assert_snapshot;
use stopover::domain::ids::{EventId, RecordNo, TripId};
use stopover::domain::meetup::Status;
use stopover::domain::offer::NightState;

use super::trips;
use crate::harness::dice::{Dice, number};
use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

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
        // After other messages, the special words still work.
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
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Thu 9 April (3 nights, each can be taken or left) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    ada: accept 3 6–8 April
      → ada: Accepted from #3: Mon 6 – Wed 8 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Wed 8 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          …
    kari: withdraw 3
      → kari: Take back #3 in Oslo for Mon 6 – Wed 8 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes
      → kari: A “yes” alone is too little for that. To go ahead, write `yes, take back`, or tap ✅ on the question.
    ada: nights
      → ada: North by train, 6 nights ahead, 4 without a bed:
          ✓ Mon 6 April · Oslo · a sofa at Kari's, #3
          ✓ Tue 7 April · Oslo · a sofa at Kari's, #3
          ? Wed 8 April · Oslo · one offer: #3 at Kari's
          ✗ Thu 9 April · Gothenburg · no bed
          ✗ Fri 10 April · Gothenburg · no bed
          ✗ Sat 11 April · Gothenburg · no bed
    kari: withdraw 3 Wed 8 April
      → kari: Withdrawn from #3: Wed 8 – Thu 9 April …
      → ada: #3 in Oslo was withdrawn for Wed 8 – Thu 9 April.
    ada: decline 3 Mon 6 April
      → ada: Give back #3 in Oslo for Mon 6 – Tue 7 April? You have accepted these nights; I'll tell the host that you don't need them. Write `yes, give back`, or tap ✅, within 15 minutes.
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
          ✗ Thu 9 April · Gothenburg · no bed
          ✗ Fri 10 April · Gothenburg · no bed
          ✗ Sat 11 April · Gothenburg · no bed
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
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Thu 9 April (3 nights, each can be taken or left) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    ada: accept 3 Mon 6 April
      → ada: Accepted from #3: Mon 6 – Tue 7 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Tue 7 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          …
    kari: withdraw 3
      → kari: Take back #3 in Oslo for Mon 6 – Tue 7 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    ada: accept 3 Tue 7 April
      → ada: Accepted from #3: Tue 7 – Wed 8 April in Oslo. I'll let the host know.
      → kari: North by train takes your offer #3 for Tue 7 – Wed 8 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          …
    kari: yes, take back
      → kari: Take back #3 in Oslo for Mon 6 – Wed 8 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes, take back
      → kari: Withdrawn from #3: Mon 6 – Thu 9 April …
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
          …
      → room: New: #3 Film, Tue 7 April, 19:00, in Oslo
    ada: meet Walk Wednesday 12:00 in Oslo
      → ada: Meetup #4 Walk, Wed 8 April, 12:00, in Oslo
          …
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

/// What cannot be undone, and the words that it asks for.
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

/// What is lost so far.
fn lost(talk: &mut Talk, trip: TripId) -> Vec<Loss> {
    talk.store
        .transact(|tx| -> stopover::store::Result<Vec<Loss>> {
            let Some(found) = tx.trip(trip)? else { return Ok(vec![Loss::Deleted]) };
            let mut lost = Vec::new();
            lost.extend(found.ended.map(|_| Loss::Ended));
            let cancelled =
                tx.meetup(trip, RecordNo::new(3).unwrap())?.is_none_or(|meetup| meetup.status == Status::Cancelled);
            lost.extend(cancelled.then_some(Loss::Cancelled));
            match tx.offer(trip, RecordNo::new(4).unwrap())? {
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

/// In random conversations, only a reply or a reaction to its question, or its special words, do what cannot be undone.
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
        // The bot's messages: whom they answer, and what they ask about.
        let mut messages: Vec<(EventId, String, bool, String)> = Vec::new();
        let mut before = lost(&mut talk, TripId::new(1));
        assert_eq!(before, []);
        let mut played = String::new();
        for _ in 0..30 {
            let (who, line) = *dice.pick(&LINES);
            let in_room = dice.once_in(3);
            // What this may cause.
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
                    // The person who was answered last there.
                    messages.push((newest, who.to_owned(), there, said.clone()));
                }
            }
            let after = lost(&mut talk, TripId::new(1));
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
