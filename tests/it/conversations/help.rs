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
      → room: Here you can use `!today`, `!meetups` and `!help all`. For anything else, write to me in a direct chat, as you would to a friend.
    ada: help
      → ada: Just write to me as you would to a friend: “dinner in Oslo on Mon 6 April at 18:00”. I'll check with you before I save anything: tap ✅ or ❌. To change something, edit your message; to remove it, delete your message.
          • `stop Hamburg 12–14 April` – add or change a stop
          • `nights` – see which nights have a bed
          • `today` – see what's on today or another day

          More: `help beds`, `help meetups`, `help trip`. Everything: `help all`
    kari: help offer
      → kari: `offer [PLACE] KIND WHEN [for N] [-- NOTE]` – offer a bed
          For example: `offer Oslo sofa 6–7 April`
          Also: host
    kari: help ofer
      → kari: `offer [PLACE] KIND WHEN [for N] [-- NOTE]` – offer a bed
          For example: `offer Oslo sofa 6–7 April`
          Also: host
    kari: help !rsvp
      → kari: `rsvp N yes/maybe/no [+GUESTS] [DAY]` – say whether you're coming
          Also: come, coming, sign up
    kari: help dancing
      → kari: I don't know “dancing”. `help` shows what I can do.
    ");
}

/// Each example in the help works in every language, pasted by a person who may use it, on a trip that has the records
/// it names.
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
        "intro" => drop(talk.play("ada: contact Lena, Oslo, @lena:localhost\nada: contact Per, Oslo, @per:localhost")),
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
        // There is no room of that name to leave.
        let fine = matches!(command.key(), "help" | "leave");
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
                // "Takk ja" is one command. The command's name may be a value of the message.
                let word = env.words.opening("commands", typed).word;
                if !word.is_empty() && !word.starts_with('{') && env.words.key_in(language, "commands", &word).is_none()
                {
                    wrong.push(format!("{language}: {typed}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
