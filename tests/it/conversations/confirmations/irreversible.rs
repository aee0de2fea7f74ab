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
      → ada: Delete North by train with all its stops, offers and meetups, for everyone? Write `yes, delete` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: yes
      → ada: That takes more than a “yes”. To go ahead, write `yes, delete`, or tap ✅ on the question.
    ada: ok
      → ada: That takes more than a “yes”. To go ahead, write `yes, delete`, or tap ✅ on the question.
    ada: yes, end
      → ada: I'm not sure what you're answering. This one is still open: “Delete North by train with all its stops, offers and meetups, for everyone”. Reply to it, or tap ✅ or ❌ on it.
    ada: Yes, delete!
      → ada: I've deleted North by train and everything in it.
    ada: trips
      → ada: No trips yet. To start one: `trip new North by train 6–19 April`.
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
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 – Thu 9 April (3 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Thu 9 April (3 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    ada: accept 3 6–8 April
      → ada: You've accepted #3: Mon 6 – Wed 8 April (2 nights) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 – Wed 8 April (2 nights). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    kari: withdraw 3
      → kari: Withdraw #3 in Oslo for Mon 6 – Wed 8 April (2 nights)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes
      → kari: That takes more than a “yes”. To go ahead, write `yes, withdraw`, or tap ✅ on the question.
    ada: nights
      → ada: North by train, 6 nights ahead, 4 without a bed:
          • ✅ Mon 6 – Wed 8 April (2 nights) · Oslo · a sofa at Kari's, #3
          • ❓ Wed 8 April · Oslo · 1 offer: #3 at Kari's
          • ❌ Thu 9 – Sun 12 April (3 nights) · Gothenburg · no bed
    kari: withdraw 3 Wed 8 April
      → kari: You've withdrawn #3 for Wed 8 April (1 night) …
          …
      → ada: #3 in Oslo has been withdrawn for Wed 8 April (1 night).
    ada: decline 3 Mon 6 April
      → ada: Give back #3 in Oslo for Mon 6 April (1 night)? You've accepted it; I'll tell the host that you don't need it after all. Write `yes, give back` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: ja
      → ada: That takes more than a “yes”. To go ahead, write `yes, give back`, or tap ✅ on the question.
    ada: no
      → ada: OK, I'll leave it as it is.
    ada: cancel
      → ada: Which one: #1 Oslo, Mon 6 – Thu 9 April or #2 Gothenburg, Thu 9 – Sun 12 April? Say `cancel 1`, or name the place or the day.
    kari: yes, take back
      → kari: Sorry, I didn't get that. Try something like `did they accept?` or `what's on Mon 6 April?`.
    ada: nights
      → ada: North by train, 6 nights ahead, 4 without a bed:
          • ✅ Mon 6 – Wed 8 April (2 nights) · Oslo · a sofa at Kari's, #3
          • ❌ Wed 8 April · Oslo · no bed
          • ❌ Thu 9 – Sun 12 April (3 nights) · Gothenburg · no bed
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
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 – Thu 9 April (3 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Thu 9 April (3 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    ada: accept 3 Mon 6 April
      → ada: You've accepted #3: Mon 6 April (1 night) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 April (1 night). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    kari: withdraw 3
      → kari: Withdraw #3 in Oslo for Mon 6 April (1 night)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: accept 3 Tue 7 April
      → ada: You've accepted #3: Tue 7 April (1 night) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: the crew of North by train would love to stay with you, Tue 7 April (1 night). Thank you! That's for #3.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    kari: yes, take back
      → kari: Withdraw #3 in Oslo for Mon 6 – Wed 8 April (2 nights)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, take back
      → kari: You've withdrawn #3 for Mon 6 – Thu 9 April (3 nights) …
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 – Wed 8 April (2 nights), has been withdrawn. `nights` shows what you still have.
          There's no other offer for Mon 6 April yet.
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
      → ada: New meetup: #3 Film, Tue 7 April, 19:00, in Oslo
          …
      → room: New meetup: #3 Film, Tue 7 April, 19:00, in Oslo
    ada: meet Walk Wednesday 12:00 in Oslo
      → ada: New meetup: #4 Walk, Wed 8 April, 12:00, in Oslo
          …
      → room: New meetup: #4 Walk, Wed 8 April, 12:00, in Oslo
    ada: cancel 4
      → ada: Cancelled: #4 Walk, Wed 8 April, 12:00
          To bring it back: `confirm 4`.
          …
      → room: Cancelled: #4 Walk, Wed 8 April, 12:00
    jonas: rsvp 3 yes +2
      → jonas: See you at #3 Film, Tue 7 April, 19:00 (you and 2 more). I'll remind you.
    kari: rsvp 3 maybe
      → kari: You're a maybe for #3 Film, Tue 7 April, 19:00. I'll remind you.
    #room ada: !cancel 3 -- no projector
      → room: Cancel #3 Film, Tue 7 April, 19:00? 4 people have said they're coming; I'll tell them. Write `!yes, cancel` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    #room ada: yes
    #room ada: Stopover: ok
      → room: That takes more than a “yes”. To go ahead, write `!yes, cancel`, or tap ✅ on the question.
    #room ada: !yes, cancel
      → room: Cancelled: #3 Film, Tue 7 April, 19:00 – no projector
          To bring it back: `!confirm 3`.
          …
      → jonas(!): Cancelled (North by train): #3 Film, Tue 7 April, 19:00 – no projector
      → kari(!): Cancelled (North by train): #3 Film, Tue 7 April, 19:00 – no projector
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
    (Loss::TakenBack, "yes, withdraw"),
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
