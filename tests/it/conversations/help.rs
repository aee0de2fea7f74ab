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
      → room: Here's what you can do:
          Trip
          `!trip` – see the trip; start, link or end one
          `!trips` – see your trips
          `!donate` – see how to donate (the crew sets it)
          Stops
          `!stops` – see the route
          `!suggest` – suggest a place to the crew
          Beds
          `!offer` – offer a place to sleep
          `!offers` – see your offers (the crew sees all)
          `!withdraw` – withdraw your offer
          `!address` – tell the crew your address and how to get in, in private
          `!tell` – tell the crew something about your offer
          `!nights` – see which nights have a bed
          Meetups
          `!meet` – add or change a meetup
          `!cancel` – cancel a meetup, or remove anything else by its number
          `!meetups` – see the meetups along the way
          `!today` – see what's on today or another day
          `!rsvp` – say whether you're coming
          `!remind` – set reminders for the room, or just for you
          `!reminders` – see your reminders
          `!snooze` – get a reminder again later (reply to it)
          `!check` – remind yourself about a stop, offer, meetup …
          `!show` – see anything by its number
          `!undo` – undo what you just did (within 10 minutes)
          You
          `!lang` – set the language I answer in (moderators: the room's)
          `!tz` – set your time zone (moderators: the room's)
          `!me` – see your name, time zone and trip
          `!mydata` – get everything I have about you, as a file
          `!forget` – have me forget everything about you (I'll ask first)
          `!block` – stop someone's offers and questions from reaching you; without a name: see who
          `!unblock` – let someone reach you again
          `!about` – who I am and who runs me
          `!help offer` explains a command, with an example. In a direct chat you can leave out the `!`.
    ada: help
      → ada: Here's what you can do:
          Trip
          `!trip` – see the trip; start, link or end one
          `!trips` – see your trips
          `!donate` – see how to donate (the crew sets it)
          Stops
          `!stop` – add or change a stop
          `!stops` – see the route
          `!drop` – remove a stop
          `!suggest` – suggest a place to the crew
          Beds
          `!offer` – offer a place to sleep
          `!offers` – see your offers (the crew sees all)
          `!accept` – accept an offer, or just some of its nights
          `!decline` – turn an offer down, with thanks
          `!withdraw` – withdraw your offer
          `!address` – tell the crew your address and how to get in, in private
          `!ask` – ask a host something, without your name
          `!tell` – tell the crew something about your offer
          `!nights` – see which nights have a bed
          `!tonight` – see where you're sleeping tonight
          Meetups
          `!meet` – add or change a meetup
          `!confirm` – confirm a proposed meetup, or bring back a cancelled one
          `!cancel` – cancel a meetup, or remove anything else by its number
          `!meetups` – see the meetups along the way
          `!today` – see what's on today or another day
          `!rsvp` – say whether you're coming
          `!remind` – set reminders for the room, or just for you
          `!reminders` – see your reminders
          `!snooze` – get a reminder again later (reply to it)
          `!check` – remind yourself about a stop, offer, meetup …
          `!show` – see anything by its number
          `!undo` – undo what you just did (within 10 minutes)
          People
          `!contact` – save a contact that only the crew can see
          `!contacts` – see your contacts, by place or topic
          `!intro` – offer to introduce two contacts to each other
          You
          `!lang` – set the language I answer in (moderators: the room's)
          `!tz` – set your time zone (moderators: the room's)
          `!me` – see your name, time zone and trip
          `!mydata` – get everything I have about you, as a file
          `!forget` – have me forget everything about you (I'll ask first)
          `!block` – stop someone's offers and questions from reaching you; without a name: see who
          `!unblock` – let someone reach you again
          `!about` – who I am and who runs me
          `!help offer` explains a command, with an example. In a direct chat you can leave out the `!`.
    kari: help offer
      → kari: `!offer [PLACE] KIND WHEN [for N] [-- NOTE]` – offer a place to sleep
          For example: `!offer Oslo sofa Mon–Tue and/or Tue–Wed for 2 -- there's a cat`
          Also: host
    kari: help ofer
      → kari: `!offer [PLACE] KIND WHEN [for N] [-- NOTE]` – offer a place to sleep
          For example: `!offer Oslo sofa Mon–Tue and/or Tue–Wed for 2 -- there's a cat`
          Also: host
    kari: help !rsvp
      → kari: `!rsvp N yes/maybe/no [+GUESTS] [DAY]` – say whether you're coming
          For example: `!rsvp 5 yes +1`
          Also: come, coming
    kari: help dancing
      → kari: I don't know “dancing”. `!help` shows what I can do.
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
    for refusal in [
        "For example",
        "lists them",
        "I don't know",
        "has already",
        "There's no #",
        "Which",
        "haven't saved",
        "I took “",
    ] {
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
