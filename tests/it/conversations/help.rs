use insta::assert_snapshot;

use stopover::commands::{ALL, Topic};

use super::operator::operated;
use super::under_way;

#[test]
fn by_role_and_in_full() {
    let mut talk = under_way();
    assert_snapshot!(talk.play("
        #room kari: !help
        ada: help
        kari: help offer
        kari: help ofer
        kari: help !rsvp
        kari: help dancing
    "), @"
    #room kari: !help
      → room: I keep a journey together. What you can do here (order and punctuation are free):
          Trip
          `!trip` – the trip: shows it, starts, links, ends it
          `!trips` – the trips you can see
          `!donate` – how to give to the trip; the crew sets it
          Stops
          `!stops` – the itinerary
          `!suggest` – suggests a detour to the crew
          Beds
          `!offer` – offers a place to sleep
          `!offers` – your offers; the crew sees all
          `!withdraw` – takes your offer back
          `!nights` – which nights have a bed
          Meetups
          `!meet` – makes or changes a meetup
          `!cancel` – cancels a meetup, or takes back what has that number
          `!meetups` – meetups on the way
          `!today` – one day: where, tonight, what's on
          `!rsvp` – says whether you come
          `!remind` – when to ping the room, or you
          `!reminders` – what is set
          `!snooze` – a reminder again later, in reply to it
          `!check` – a follow-up for you about a stop, offer, meetup …
          `!show` – one thing by its number
          You
          `!lang` – the language I answer in; a room's, for moderators
          `!tz` – your time zone; a room's, for moderators
          `!me` – what I know you as
          `!help offer` shows one in full, with an example. In a direct chat the `!` can be left out.
    ada: help
      → ada: I keep a journey together. What you can do here (order and punctuation are free):
          Trip
          `!trip` – the trip: shows it, starts, links, ends it
          `!trips` – the trips you can see
          `!donate` – how to give to the trip; the crew sets it
          Stops
          `!stop` – adds or changes a stop
          `!stops` – the itinerary
          `!drop` – removes a stop
          `!suggest` – suggests a detour to the crew
          Beds
          `!offer` – offers a place to sleep
          `!offers` – your offers; the crew sees all
          `!accept` – takes an offer, night by night
          `!decline` – leaves an offer, with thanks
          `!withdraw` – takes your offer back
          `!nights` – which nights have a bed
          `!tonight` – where you sleep tonight, and at whose place
          Meetups
          `!meet` – makes or changes a meetup
          `!confirm` – confirms a proposed meetup
          `!cancel` – cancels a meetup, or takes back what has that number
          `!meetups` – meetups on the way
          `!today` – one day: where, tonight, what's on
          `!rsvp` – says whether you come
          `!remind` – when to ping the room, or you
          `!reminders` – what is set
          `!snooze` – a reminder again later, in reply to it
          `!check` – a follow-up for you about a stop, offer, meetup …
          `!show` – one thing by its number
          People
          `!contact` – notes somebody to meet, for the crew alone
          `!contacts` – whom you noted; at a place or by a topic
          You
          `!lang` – the language I answer in; a room's, for moderators
          `!tz` – your time zone; a room's, for moderators
          `!me` – what I know you as
          `!help offer` shows one in full, with an example. In a direct chat the `!` can be left out.
    kari: help offer
      → kari: `!offer [PLACE] KIND WHEN [for N] [-- NOTE]` – offers a place to sleep
          For example: `!offer Oslo sofa Mon–Tue and/or Tue–Wed for 2 -- there's a cat`
          Also: host
    kari: help ofer
      → kari: `!offer [PLACE] KIND WHEN [for N] [-- NOTE]` – offers a place to sleep
          For example: `!offer Oslo sofa Mon–Tue and/or Tue–Wed for 2 -- there's a cat`
          Also: host
    kari: help !rsvp
      → kari: `!rsvp N yes/maybe/no [+GUESTS] [DAY]` – says whether you come
          For example: `!rsvp 5 yes +1`
          Also: come, coming
    kari: help dancing
      → kari: I don't know “dancing”. `!help` shows what I do.
    ");
}

/// Each example in the help works when it is pasted, by somebody who may, on a trip that has what it speaks of.
#[test]
fn examples_work() {
    for command in ALL {
        let mut talk = operated();
        talk.play(
            "ada: stop Malmö 12–14 April
             ada: offer Oslo sofa Mon–Wed
             ada: meet Tinker night Tuesday 18:00 in Oslo",
        );
        let (world, today) = (&talk.world, "2026-04-03".parse().unwrap());
        let example = world.catalogue.words(&stopover::render::say::Say::new(command.help[2], vec![]), today);
        if command.id == "confirm" {
            // Ada's own meetups stand at once.
            talk.play("kari: meet Other night Tuesday 20:00 in Oslo");
        }
        if command.id == "decline" {
            talk.play("ada: accept 4");
        }
        // What is confidential is said where it belongs.
        let direct = matches!(command.topic, Topic::People | Topic::Operator) || command.id == "tonight";
        let answer = talk.says("ada", !direct, &format!("!{example}"));
        let to = if direct { "→ ada: " } else { "→ room: " };
        assert!(answer.contains(to), "{example}: {answer}");
        for refusal in ["For example", "works.", "I don't know", "is not", "There is no", "Which", "kept nothing"] {
            let fine = command.id == "help";
            assert!(fine || !answer.contains(refusal), "{example}: {answer}");
        }
    }
}
