//! `!help`, and that each command that any message suggests can be typed.

use std::path::Path;

use insta::assert_snapshot;

use stopover::locale::Language;
use stopover::render::msg::Msg;

use crate::harness::fixtures::{oslo_goteborg, with_operators};
use stopover::domain::command::{CommandId, Topic};

#[test]
fn by_role_and_in_full() {
    let mut talk = oslo_goteborg();
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
          `!details` – how to get in, for the crew alone once a night is accepted
          `!tell` – tells the crew something about your offer
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
          `!mydata` – everything I keep about you, as a file
          `!forget` – I forget everything about you, once you confirm it
          `!block` – somebody's offers and questions don't reach you through me; alone: whose
          `!unblock` – lets somebody reach you again
          `!about` – what I am, and who runs me
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
          `!details` – how to get in, for the crew alone once a night is accepted
          `!ask` – asks a host something, without your name
          `!tell` – tells the crew something about your offer
          `!nights` – which nights have a bed
          `!tonight` – where you sleep tonight, and at whose place
          Meetups
          `!meet` – makes or changes a meetup
          `!confirm` – confirms a proposed meetup, or brings back a cancelled one
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
          `!intro` – asks two contacts whether you may introduce them
          You
          `!lang` – the language I answer in; a room's, for moderators
          `!tz` – your time zone; a room's, for moderators
          `!me` – what I know you as
          `!mydata` – everything I keep about you, as a file
          `!forget` – I forget everything about you, once you confirm it
          `!block` – somebody's offers and questions don't reach you through me; alone: whose
          `!unblock` – lets somebody reach you again
          `!about` – what I am, and who runs me
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

/// Each example in the help works in every language, pasted by a person who may use it, on a trip that has the records
/// it
/// names.
#[test]
fn examples_work() {
    for language in Language::ALL {
        for &command in CommandId::ALL {
            works(language, command);
        }
    }
}

fn works(language: Language, command: CommandId) {
    let mut talk = with_operators();
    // Questions go between crew and host. Nobody can ask themselves.
    let host = if matches!(command.key(), "details" | "ask" | "tell") { "kari" } else { "ada" };
    let who = if command.key() == "ask" { "ada" } else { host };
    talk.play(&format!(
        "ada: stop Malmö 12–14 April
         {host}: offer Oslo sofa Mon–Wed
         ada: meet Tinker night Tuesday 18:00 in Oslo"
    ));
    let (env, today) = (&talk.env, "2026-04-03".parse().unwrap());
    let example = env.catalogue(language).words(&Msg::new(command.help()[2], vec![]), today);
    match command.key() {
        // A meetup by Ada needs no confirmation.
        "confirm" => drop(talk.play("kari: meet Other night Tuesday 20:00 in Oslo")),
        "decline" => drop(talk.play("ada: accept 4")),
        // This one changes the language of the answer.
        "lang" => return assert!(talk.dm("ada", &example).contains("→ ada: "), "{example}"),
        _ => {}
    }
    // Private text is sent in a direct chat.
    let direct = matches!(command.topic(), Topic::People | Topic::Operator)
        || matches!(command.key(), "tonight" | "details" | "ask" | "tell");
    talk.dm(who, "lang en");
    let answer = talk.says(who, !direct, &format!("!{example}"));
    let to = if direct { format!("→ {who}: ") } else { "→ room: ".to_owned() };
    assert!(answer.contains(&to), "{language}: {example}: {answer}");
    for refusal in
        ["For example", "works.", "I don't know", "is not", "There is no", "Which", "kept nothing", "I read “"]
    {
        let fine = command.key() == "help";
        assert!(fine || !answer.contains(refusal), "{language}: {example}: {answer}");
    }
}

/// All other examples in the catalogues begin with a command of that language.
#[test]
fn every_command_that_a_message_suggests_exists() {
    let env = oslo_goteborg().env;
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales").join(language.code());
        for entry in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            for typed in text.split("`{ $prefix }").skip(1).filter_map(|rest| rest.split('`').next()) {
                let word = typed.split_whitespace().next().unwrap_or_default();
                // The command's name may be a value of the message.
                if !word.is_empty() && !word.starts_with('{') && env.words.key_in(language, "commands", word).is_none()
                {
                    wrong.push(format!("{language}: {typed}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
