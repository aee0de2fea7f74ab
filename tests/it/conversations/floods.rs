//! Too many messages at once, from one person, in one room, as invitations, or from another bot: one warning, then no
//! more answers.

use chrono::TimeDelta;
use insta::assert_snapshot;
use stopover::config::Settings;
use stopover::domain::ids::{RoomId, UserId};
use stopover::domain::room::RoomFacts;
use stopover::env::Env;
use stopover::incoming::{IncomingKind, Said, SaidKind};
use stopover::outgoing::{Act, Destination};
use stopover::turn;

use crate::harness::fixtures::{oslo_goteborg, oslo_goteborg_with};
use crate::harness::talk::{Talk, room, user};

/// How many commands a person may send at once, by the default settings.
const BURST: usize = 40;

fn flood(talk: &mut Talk, who: &str, in_room: bool, text: &str, times: usize) -> Vec<String> {
    (0..times).map(|_| talk.says(who, in_room, text)).filter(|answer| !answer.is_empty()).collect()
}

#[test]
fn one_person_gets_one_warning_and_then_no_answer() {
    let mut talk = oslo_goteborg();
    let answers = flood(&mut talk, "kari", true, "!stops", 5_000);
    assert_eq!(answers.len(), BURST + 1);
    assert!(answers[..BURST].iter().all(|answer| *answer == answers[0]), "{answers:?}");
    assert_snapshot!(answers[BURST], @"
    → room: North by train
        • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
        • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet

        That's a lot at once! I'll pause until you've been quiet for 60 seconds, and I won't read what you write until then.
    ");
    // Nor in other chats. Nobody else is affected.
    assert_eq!(talk.dm("kari", "help"), "");
    assert!(talk.says("jonas", true, "!stops").starts_with("  → room: North by train"));
    // Each further message makes the wait longer.
    for _ in 0..8 {
        talk.now += TimeDelta::seconds(5);
        assert_eq!(talk.dm("kari", "help"), "");
    }
    talk.now += TimeDelta::seconds(60);
    assert!(talk.dm("kari", "help").starts_with("  → kari: "));
    // Little of the limit is back, so the next flood gets fewer answers.
    let answers = flood(&mut talk, "kari", true, "!stops", 100);
    assert!((2..BURST / 2).contains(&answers.len()), "{}", answers.len());
    assert_eq!(answers.iter().filter(|answer| answer.contains("a lot at once")).count(), 1);
    // A day later the whole limit is back.
    talk.now += TimeDelta::days(1);
    assert_eq!(flood(&mut talk, "kari", true, "!stops", BURST).len(), BURST);
}

#[test]
fn each_command_line_counts() {
    let mut talk = oslo_goteborg();
    let lines = "!stops\n!today\n".repeat(10);
    assert!(!talk.says("kari", true, &lines).contains("a lot at once"));
    assert!(!talk.says("kari", true, &lines).contains("a lot at once"));
    // A message that exceeds the limit is still handled as a whole.
    let last = talk.says("kari", true, &lines);
    assert!(last.matches("#2 Gothenburg").count() >= 10 && last.contains("a lot at once"), "{last}");
    assert_eq!(talk.says("kari", true, "!stops"), "");
}

#[test]
fn being_forgotten_does_not_reset_the_limit() {
    let mut talk = oslo_goteborg();
    let mut answers = 0;
    for _ in 0..6 {
        answers += flood(&mut talk, "kari", false, "help", 15).len();
        answers += flood(&mut talk, "kari", false, "forget me", 1).len();
        answers += flood(&mut talk, "kari", false, "yes, forget me", 1).len();
    }
    assert_eq!(answers, BURST + 1);
}

#[test]
fn talk_never_counts() {
    let mut talk = oslo_goteborg();
    for text in ["What does your co-op do?", "!frobnicate now", "yes", "!!!", "> !stops", "see you all at the harbour"]
    {
        assert_eq!(flood(&mut talk, "kari", true, text, 500), [""; 0], "{text}");
    }
    assert!(flood(&mut talk, "jonas", false, "Deliberate now rather than desperate later", 500).len() <= 2);
    assert_eq!(flood(&mut talk, "kari", true, "!stops", BURST).len(), BURST);
}

#[test]
fn many_people_reach_the_rooms_limit_and_nobody_their_own() {
    let mut talk = oslo_goteborg();
    let mut warnings = Vec::new();
    let mut answers = 0;
    for n in 0..20 {
        for answer in flood(&mut talk, &format!("guest{n}"), true, "!help", 20) {
            answers += 1;
            warnings.extend(answer.lines().filter(|line| line.contains("a lot at once")).map(str::to_owned));
        }
    }
    // Three commands were sent when the trip began.
    assert_eq!(answers, 200 - 3 + 1);
    assert_snapshot!(warnings.join("\n"), @"      That's a lot at once! I'll pause in this room until it's been quiet for 50 seconds. In a direct chat I still answer.");
    assert_eq!(talk.says("ada", true, "!stops"), "");
    assert!(talk.dm("ada", "stops").contains("Oslo"));
    // Messages by people over their own limit do not count against the room.
    flood(&mut talk, "guest1", true, "!help", 100);
    for _ in 0..60 {
        talk.now += TimeDelta::seconds(1);
        flood(&mut talk, "guest1", true, "!help", 10);
    }
    assert!(talk.says("ada", true, "!stops").contains("Oslo"));
    assert_eq!(talk.says("guest1", true, "!help"), "");
}

#[test]
fn taps_count_and_can_be_taken_back_over_the_limit() {
    let mut talk = oslo_goteborg();
    talk.says("kari", true, "!meet Dinner Tue 18:00 in Oslo");
    let card = talk.newest("room");
    let mut warned = Vec::new();
    let mut taps = Vec::new();
    for n in 0..60 {
        warned.push(talk.reacts("jonas", true, &card, if n % 2 == 0 { "✅" } else { "❌" }));
        taps.push(talk.last.clone());
    }
    warned.retain(|answer| !answer.is_empty());
    assert_snapshot!(warned.join("\n"), @"  → room: That's a lot at once! I'll pause until you've been quiet for 60 seconds, and I won't read what you write until then.");
    let coming = |talk: &mut Talk| talk.says("ada", true, "!show 3").contains("Jonas");
    assert!(coming(&mut talk));
    for tap in taps {
        talk.deletes("jonas", true, &tap);
    }
    assert!(!coming(&mut talk));
    // Reactions to other messages, or with other emoji, do not count.
    let other = talk.last.clone();
    for _ in 0..100 {
        assert_eq!(talk.reacts("kari", true, &other, "✅"), "");
        assert_eq!(talk.reacts("kari", true, &card, "🎉"), "");
    }
    assert!(talk.says("kari", true, "!stops").contains("Oslo"));
}

#[test]
fn edits_count_and_an_address_can_be_taken_back_over_the_limit() {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "offer Oslo sofa Mon–Tue");
    talk.dm("kari", "details 3 Storgata 1");
    let address = talk.last.clone();
    talk.dm("kari", "meet Dinner Tue 18:00 in Oslo");
    let dinner = talk.last.clone();
    let mut answers = String::new();
    for n in 0..60 {
        talk.edits("kari", false, &dinner, &format!("meet Dinner Tue 1{}:00 in Oslo", n % 10));
        answers.push_str(&talk.go_to(talk.now + TimeDelta::milliseconds(2_100)));
    }
    assert_eq!(answers.matches("a lot at once").count(), 1, "{answers}");
    let before = talk.says("ada", true, "!show 4");
    talk.edits("kari", false, &dinner, "meet Supper Tue 20:00 in Oslo");
    assert_eq!(talk.settle(), "");
    assert_eq!(talk.says("ada", true, "!show 4"), before);
    talk.edits("kari", false, &address, "details 3 -");
    talk.settle();
    let mut kept = Vec::new();
    talk.store.texts(&mut |text| kept.extend(text.contains("Storgata").then(|| text.to_owned()))).unwrap();
    assert_eq!(kept, [""; 0]);
}

fn invites(talk: &mut Talk, by: &str, many: usize) -> (usize, usize) {
    let mut came = (0, 0);
    for n in 0..many {
        let room = RoomId::new(format!("!{by}{n}"));
        match talk.take(IncomingKind::Invited { room, by: user(by), after: None }).trim_end() {
            answer if answer.ends_with(": Join") => came.0 += 1,
            answer if answer.ends_with(": Decline") => came.1 += 1,
            other => panic!("{other}"),
        }
    }
    came
}

#[test]
fn invitations_by_the_hundred() {
    let mut settings = Settings { operators: vec![user("op")], ..Settings::default() };
    settings.invites.anyone = true;
    let mut talk = Talk::with(settings);
    // One person can use a quarter of the limit, and the rest is for others.
    assert_eq!(invites(&mut talk, "mallory", 500), (15, 485));
    assert_eq!(invites(&mut talk, "kari", 10), (10, 0));
    assert_eq!(invites(&mut talk, "op", 20), (20, 0));
    let now = talk.now;
    talk.store.transact(|tx| tx.block(&user("jonas"), &user("op"), now)).unwrap();
    assert_eq!(invites(&mut talk, "jonas", 3), (0, 3));
    for n in 0..20 {
        invites(&mut talk, &format!("sock{n}"), 10);
    }
    assert_eq!(invites(&mut talk, "ada", 1), (0, 1));
    talk.now += TimeDelta::minutes(61);
    assert_eq!(invites(&mut talk, "ada", 1), (1, 0));
}

#[test]
fn declining_holds_up_no_answer() {
    let mut talk = oslo_goteborg();
    talk.hold = true;
    invites_held(&mut talk, 500);
    talk.says("kari", true, "!stops");
    let now = talk.now;
    let due = talk.store.transact(|tx| tx.outbox_waiting(now)).unwrap().due;
    assert!(matches!(due[0].act, Act::Say(_)), "{:?}", due[0]);
    // A room that it joins after all is not declined any more.
    talk.env.settings.invites.anyone = true;
    talk.take(IncomingKind::Invited { room: RoomId::new("!held7"), by: user("kari"), after: None });
    let waits = talk.store.transact(|tx| tx.outbox_list(1_000)).unwrap();
    let there: Vec<_> = waits.iter().filter(|row| row.to == Destination::Room(RoomId::new("!held7"))).collect();
    assert!(matches!(there[..], [row] if row.kind == stopover::outgoing::ActKind::Join), "{there:?}");
}

fn invites_held(talk: &mut Talk, many: usize) {
    for n in 0..many {
        talk.take(IncomingKind::Invited { room: RoomId::new(format!("!held{n}")), by: user("kari"), after: None });
    }
}

/// Another bot that answers every message with a command.
#[test]
fn a_bot_that_answers_everything_gets_no_more_answers() {
    for (direct, back) in
        [(true, "help"), (false, "!stops"), (true, "offer Oslo sofa Mon–Tue"), (true, "I'd like that")]
    {
        let mut talk = oslo_goteborg();
        let mut rounds = 0;
        let mut answer = talk.says("otherbot", !direct, back);
        while !answer.is_empty() {
            rounds += 1;
            assert!(rounds <= BURST + 1, "{back}: {answer}");
            answer = talk.says("otherbot", !direct, back);
        }
    }
}

/// Two of this bot do not answer each other's answers.
#[test]
fn two_of_this_bot_stop_answering_each_other() {
    let names = ["@stopover:localhost", "@stopover:example.org"].map(UserId::new);
    let chat =
        RoomFacts { id: RoomId::new("!two"), name: None, direct: true, with: None, hindrance: None, encrypted: true };
    let mut bots = names.clone().map(|name| {
        let store = stopover::store::Store::in_memory(name.as_str()).unwrap();
        (store, Env::new(Settings::default(), name))
    });
    let now = crate::harness::talk::local("2026-04-03 10:00");
    let mut waiting: Vec<(usize, Said)> = Vec::new();
    let mut said = 0;
    let mut say = |from: &UserId, kind: SaidKind, text: &str| {
        said += 1;
        Said {
            kind,
            text: text.to_owned(),
            ..Said::wordless(
                &RoomFacts { with: Some(from.clone()), ..chat.clone() },
                &stopover::domain::ids::EventId::new(format!("$two{said}")),
                (from, None),
                true,
            )
        }
    };
    // Each takes the other for a person who sends a command.
    for (at, name) in names.iter().enumerate() {
        waiting.push((1 - at, say(name, SaidKind::Text, "remind me in 5 minutes help")));
    }
    let mut rounds = 0;
    while let Some((to, said)) = waiting.pop() {
        rounds += 1;
        assert!(rounds < 20, "they never stop");
        let (store, env) = &mut bots[to];
        let incoming = stopover::incoming::Incoming {
            id: said.event.to_string(),
            at: now,
            what: IncomingKind::Said(said.clone()),
        };
        turn::turn(store, env, &incoming, now).unwrap();
        let due = store.transact(|tx| tx.outbox_waiting(now)).unwrap().due;
        for row in due {
            if let Act::Say(message) = &row.act {
                let kind = if message.ping { SaidKind::Text } else { SaidKind::Notice };
                waiting.push((1 - to, say(&names[to], kind, &message.plain)));
            }
            store.transact(|tx| tx.outbox_done(row.id, None, now)).unwrap();
        }
    }
    assert_eq!(rounds, 4, "two questions, two answers");
}

#[test]
fn the_bot_repeats_no_room_ping_and_no_misleading_link() {
    let mut talk = oslo_goteborg_with(crate::harness::talk::tireless());
    talk.before_sending = Some(Box::new(|_, row, _| {
        let (Act::Say(message) | Act::Edit { message, .. }) = &row.act else { return };
        // An offer pings the crew in their own chats, whatever it says.
        let reader = row.to == Destination::Person(user("ada"));
        let nobody = !message.ping && message.mentions.is_empty();
        assert!(nobody || reader && message.mentions == [user("ada")], "{message:?}");
        for trap in ["matrix.to", "https://bank.example@", "file://"] {
            assert!(!message.plain.contains(trap) && !message.html.contains(trap), "{trap}: {message:?}");
        }
        for tag in ["<a", "<img", "<b>"] {
            assert!(!message.html.contains(tag), "{tag}: {message:?}");
        }
    }));
    let trap = "@room <b>x</b> <a href='https://a.example'>y</a> https://matrix.to/#/@ada:localhost \
        https://bank.example@evil.example file:///x <img src=x>";
    for line in [
        format!("!meet {trap} Tue 18:00 in Oslo"),
        format!("!meet Dinner Tue 18:00 in Oslo -- {trap}"),
        "!meet @room Wed 18:00 in Oslo".to_owned(),
        "!meet https://matrix.to/#/@ada:localhost Wed 19:00 in Oslo".to_owned(),
        format!("!offer Oslo sofa Mon–Tue -- {trap}"),
        format!("!suggest Hamar 7 April -- {trap}"),
        format!("!trip about {trap}"),
        "!meetups".to_owned(),
        "!offers".to_owned(),
        "!suggestions".to_owned(),
        "!trip".to_owned(),
        "!show 3".to_owned(),
        "!show 4".to_owned(),
        format!("!{trap}"),
        format!("!show {trap}"),
        format!("!meet {trap}"),
        format!("!stop {trap}"),
    ] {
        for who in ["ada", "kari"] {
            talk.says(who, true, &line);
            talk.dm(who, &line);
        }
    }
    assert!(talk.says("ada", true, "!meetups").contains("@room"), "it is said, as text");
    assert!(talk.says("ada", true, "!meetups").contains("https://matrix[.]to/"));
    assert_eq!(room().id, RoomId::new("!room"));
}
