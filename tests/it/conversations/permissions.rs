//! Every command by every role. It works, or the refusal says who may do it.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use insta::assert_snapshot;
use stopover::config::Settings;
use stopover::domain::permissions::{Permission, Role, Roles, may};

use crate::harness::fixtures::OSLO_GOTEBORG;
use crate::harness::talk::{Talk, user};
use stopover::domain::command::CommandId;
use stopover::store::Store;

/// Who sends the command, where, and their role in the trip, its room, and for the record.
struct Speaker {
    who: &'static str,
    in_room: bool,
    roles: Roles,
}

const NOBODY: Roles =
    Roles { guest: false, maker: false, moderator: false, crew: false, owner: false, operator: false, blocked: false };

/// The columns: the roles, and who has each.
const SPEAKERS: [(&str, Speaker); 9] = [
    ("owner", Speaker { who: "ada", in_room: false, roles: Roles { guest: true, crew: true, owner: true, ..NOBODY } }),
    ("crew", Speaker { who: "bea", in_room: false, roles: Roles { guest: true, crew: true, ..NOBODY } }),
    // Hosts #4 and made the meetup #6, the suggestion #7; of other records they are a guest.
    ("maker", Speaker { who: "kari", in_room: false, roles: Roles { guest: true, maker: true, ..NOBODY } }),
    ("guest", Speaker { who: "jonas", in_room: false, roles: Roles { guest: true, ..NOBODY } }),
    ("moderator", Speaker { who: "mod", in_room: true, roles: Roles { guest: true, moderator: true, ..NOBODY } }),
    ("operator", Speaker { who: "op", in_room: false, roles: Roles { operator: true, ..NOBODY } }),
    ("stranger", Speaker { who: "mallory", in_room: false, roles: NOBODY }),
    ("blocked there", Speaker { who: "bo", in_room: false, roles: Roles { guest: true, blocked: true, ..NOBODY } }),
    ("blocked", Speaker { who: "spam", in_room: false, roles: Roles { blocked: true, ..NOBODY } }),
];

/// The rows: a line for each command. `room`: it only has a meaning in a room, and all send it there.
const LINES: &[(&str, &str, Permission)] = &[
    ("help", "help", Permission::UseBot),
    ("trip", "trip", Permission::SeeTrip),
    ("trip", "trip new East 1–9 May", Permission::StartTrip),
    ("trip", "trip use North by train", Permission::SeeTrip),
    ("trip", "trip about By train", Permission::PlanTrip),
    ("trip", "trip topics unions", Permission::PlanTrip),
    ("trip", "trip reach at the station", Permission::PlanTrip),
    ("trip", "trip crew", Permission::SeeTrip),
    ("trip", "trip crew add @jonas:localhost", Permission::RunTrip),
    ("trip", "trip crew remove @cleo:localhost", Permission::RunTrip),
    ("trip", "trip crew owner @cleo:localhost", Permission::RunTrip),
    ("trip", "trip hand over @cleo:localhost", Permission::RunTrip),
    ("trip", "trip block @someone:localhost", Permission::RunTrip),
    ("trip", "trip unblock @bo:localhost", Permission::RunTrip),
    ("trip", "trip keep", Permission::RunTrip),
    ("trip", "trip open", Permission::RunTrip),
    ("trip", "trip unlisted", Permission::RunTrip),
    ("trip", "trip end", Permission::RunTrip),
    ("trip", "trip delete", Permission::RunTrip),
    ("trip", "room: trip link North by train", Permission::RunTrip),
    ("trip", "room: trip unlink", Permission::Unlink),
    ("trips", "trips", Permission::UseBot),
    ("donate", "donate", Permission::SeeTrip),
    ("donate", "donate by post", Permission::PlanTrip),
    ("stop", "stop Lund 12–13 April", Permission::PlanTrip),
    ("stop", "stop 1 6–8 April", Permission::PlanTrip),
    ("stops", "stops", Permission::SeeTrip),
    ("drop", "drop 1", Permission::PlanTrip),
    ("suggest", "suggest Lund 12–13 April", Permission::TakePart),
    ("offer", "offer Oslo tent Wed–Thu", Permission::TakePart),
    ("offers", "offers", Permission::SeeTrip),
    ("accept", "accept 4", Permission::AnswerOffer),
    ("accept", "accept 7", Permission::AnswerSuggestion),
    ("decline", "decline 4", Permission::AnswerOffer),
    ("decline", "decline 7", Permission::AnswerSuggestion),
    ("withdraw", "withdraw 4", Permission::WithdrawOffer),
    ("withdraw", "withdraw 7", Permission::WithdrawOffer),
    ("details", "details 4 Ring twice", Permission::WithdrawOffer),
    ("ask", "ask 4 Could we come late?", Permission::SeeHosts),
    ("tell", "tell 4 Come when you like", Permission::WithdrawOffer),
    ("nights", "nights", Permission::SeeTrip),
    ("tonight", "tonight", Permission::SeeHosts),
    ("meet", "meet Plenum Tuesday 20:00 in Oslo", Permission::TakePart),
    ("meet", "meet 6 19:00", Permission::ChangeMeetup),
    ("confirm", "confirm 6", Permission::SettleMeetup),
    ("cancel", "cancel 6", Permission::ChangeMeetup),
    ("cancel", "cancel 1", Permission::PlanTrip),
    ("cancel", "cancel 4", Permission::WithdrawOffer),
    ("cancel", "cancel 8", Permission::KeepContacts),
    ("meetups", "meetups", Permission::SeeTrip),
    ("today", "today", Permission::SeeTrip),
    ("calendar", "calendar", Permission::SeeTrip),
    ("rsvp", "rsvp 6 yes", Permission::TakePart),
    ("remind", "remind 6 1h", Permission::SetLeads),
    ("remind", "remind me 6 30m", Permission::TakePart),
    ("remind", "remind me tomorrow 9:00 tea", Permission::UseBot),
    ("remind", "room: remind 3h", Permission::SetRoom),
    ("reminders", "reminders", Permission::UseBot),
    ("snooze", "snooze 15m", Permission::UseBot),
    ("check", "check 1 Sunday", Permission::TakePart),
    ("show", "show 1", Permission::SeeTrip),
    ("show", "show 8", Permission::KeepContacts),
    ("contact", "contact Ida, ida@example.org", Permission::KeepContacts),
    ("contacts", "contacts", Permission::KeepContacts),
    ("intro", "intro 8 9", Permission::KeepContacts),
    ("lang", "lang nb", Permission::UseBot),
    ("lang", "room: lang room nb", Permission::SetRoom),
    ("undo", "undo", Permission::UseBot),
    ("tz", "tz Europe/Oslo", Permission::UseBot),
    ("tz", "room: tz room Europe/Oslo", Permission::SetRoom),
    ("me", "me", Permission::UseBot),
    ("mydata", "mydata", Permission::UseBot),
    ("forget", "forget me", Permission::UseBot),
    ("block", "block @someone:localhost", Permission::UseBot),
    ("unblock", "unblock @someone:localhost", Permission::UseBot),
    ("about", "about", Permission::UseBot),
    ("status", "status", Permission::Operate),
    ("rooms", "rooms", Permission::Operate),
    ("leave", "leave Co-op tour", Permission::Operate),
    ("outbox", "outbox", Permission::Operate),
];

/// Ada's trip in the room, with one record of each kind. It is played once; each cell goes on from a copy.
fn scene(file: &Path) -> Talk {
    let settings = Settings { operators: vec![user("op")], ..Settings::default() };
    let mut talk = Talk::on(Store::open(file, None, "test").unwrap(), settings);
    talk.play(OSLO_GOTEBORG);
    talk.members(&["bea", "cleo", "bo", "mod"], true);
    talk.play(
        "
        ada: trip crew add @bea:localhost @cleo:localhost
        bea: yes
        cleo: yes
        kari: suggest Lund 20–21 April
        kari: offer Oslo sofa Mon–Tue
        ada: meet Plenum Wednesday 8 April 18:00 in Oslo
        kari: meet Dinner Tuesday 7 April 18:00 in Oslo
        kari: suggest Malmö 12–13 April
        ada: contact Lena, Göteborg, @lena:localhost
        ada: contact Per, Oslo, @per:localhost
        ada: trip block @bo:localhost
        op: block @spam:localhost",
    );
    talk
}

/// The result.
#[derive(PartialEq)]
enum Cell {
    /// It worked, or asked for a "yes".
    Works,
    /// Refused, and the refusal says who may.
    SaysWho,
    /// Refused as if there were no such thing.
    NotThere,
    Silence,
}

/// Parts of a refusal that says who may.
const WHO: [&str; 8] = [
    "can do that",
    "can withdraw it",
    "can confirm",
    "can change it",
    "can set",
    "can see where they're sleeping",
    "Which of your trips",
    "You don't have a trip of your own",
];
/// Parts of a refusal that says that there is none: no visible trip, no such command, no such number.
const NONE: [&str; 9] = [
    "You're not part of a trip",
    "I can't see a trip for you",
    "I don't know “",
    "There's no #",
    "there's nothing you can use",
    "I can't find a trip",
    "a direct chat only",
    "in a direct chat",
    "an encrypted direct chat",
];

fn cell(talk: &mut Talk, speaker: &Speaker, line: &str) -> Cell {
    let (in_room, line) = match line.strip_prefix("room: ") {
        Some(line) => (true, line),
        None => (speaker.in_room, line),
    };
    let said = talk.says(speaker.who, in_room, &format!("!{line}"));
    // Others may get messages, too. The first one is the answer.
    let mut answer = String::new();
    for (n, line) in said.lines().enumerate() {
        if n > 0 && line.starts_with("  → ") {
            break;
        }
        writeln!(answer, "{line}").unwrap();
    }
    if said.is_empty() {
        Cell::Silence
    } else if WHO.iter().any(|who| answer.contains(who)) {
        Cell::SaysWho
    } else if line != "help" && answer.lines().count() == 1 && NONE.iter().any(|none| answer.contains(none)) {
        Cell::NotThere
    } else {
        Cell::Works
    }
}

#[test]
fn every_role_and_every_command() {
    // Each kind of cell occurs, and each command and its permissions have a row.
    let tested: BTreeSet<&str> = LINES.iter().map(|(id, ..)| *id).collect();
    assert_eq!(tested, CommandId::ALL.iter().map(|command| command.key()).collect(), "every command has a line");
    for (id, line, permission) in LINES {
        let permissions = CommandId::from_key(id).unwrap().permissions();
        assert!(permissions.contains(permission), "{line}: {permission:?} is not one of {id}'s in the table of rights");
    }
    let mut table = format!("{:36}", "");
    for (name, _) in &SPEAKERS {
        write!(table, "{name:14}").unwrap();
    }
    table.push('\n');
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("scene.db");
    let scene = scene(&file);
    let mut wrong = Vec::new();
    for (_, line, permission) in LINES {
        write!(table, "{line:36}").unwrap();
        for (name, speaker) in &SPEAKERS {
            let copy = tempfile::tempdir().unwrap();
            let mut talk = scene.fork(&file, &copy.path().join("copy.db"));
            let in_room = speaker.in_room || line.starts_with("room: ");
            let cell = cell(&mut talk, speaker, line);
            let shown = match cell {
                Cell::Works => "works",
                Cell::SaysWho => "says who may",
                Cell::NotThere => "none such",
                Cell::Silence => "silence",
            };
            write!(table, "{shown:14}").unwrap();
            // In the trip's room everybody is at least a guest, and nobody is alone with the bot.
            let roles = Roles { guest: speaker.roles.guest || in_room, ..speaker.roles };
            let anybody = permission.who() == [Role::Anybody] && speaker.who != "spam";
            let allowed = may(roles, *permission) || anybody;
            let apart = in_room
                && ["tonight", "calendar", "contact", "mydata", "forget", "block", "unblock", "trip block", "trip use"]
                    .iter()
                    .any(|alone| line.starts_with(alone));
            let right = match cell {
                Cell::Works => allowed,
                // People whom a trip's owner blocked are blocked in their chat, not in the room.
                Cell::SaysWho => !allowed && (!roles.blocked || *permission == Permission::SetRoom),
                Cell::NotThere => !allowed || apart,
                Cell::Silence => roles.blocked || !allowed && in_room && *permission == Permission::Operate,
            };
            if !right {
                wrong.push(format!("{name}: {line}: {shown}"));
            }
        }
        let length = table.trim_end().len();
        table.truncate(length);
        table.push('\n');
    }
    assert_snapshot!(table, @"
                                        owner         crew          maker         guest         moderator     operator      stranger      blocked there blocked       
    help                                works         works         works         works         works         works         works         works         silence
    trip                                works         works         works         works         works         none such     none such     silence       silence
    trip new East 1–9 May               works         works         works         works         works         works         works         works         silence
    trip use North by train             works         works         works         works         none such     none such     none such     silence       silence
    trip about By train                 works         works         says who may  says who may  says who may  none such     none such     silence       silence
    trip topics unions                  works         works         says who may  says who may  says who may  none such     none such     silence       silence
    trip reach at the station           works         works         says who may  says who may  says who may  none such     none such     silence       silence
    trip crew                           works         works         works         works         works         none such     none such     silence       silence
    trip crew add @jonas:localhost      works         says who may  says who may  says who may  says who may  none such     none such     silence       silence
    trip crew remove @cleo:localhost    works         says who may  says who may  says who may  says who may  none such     none such     silence       silence
    trip crew owner @cleo:localhost     works         says who may  says who may  says who may  says who may  none such     none such     silence       silence
    trip hand over @cleo:localhost      works         says who may  says who may  says who may  says who may  none such     none such     silence       silence
    trip block @someone:localhost       works         says who may  says who may  says who may  says who may  none such     none such     silence       silence
    trip unblock @bo:localhost          works         says who may  says who may  says who may  says who may  none such     none such     silence       silence
    trip keep                           works         says who may  says who may  says who may  says who may  none such     none such     silence       silence
    trip open                           works         says who may  says who may  says who may  says who may  none such     none such     silence       silence
    trip unlisted                       works         says who may  says who may  says who may  says who may  none such     none such     silence       silence
    trip end                            works         says who may  says who may  says who may  says who may  none such     none such     silence       silence
    trip delete                         works         says who may  says who may  says who may  says who may  none such     none such     silence       silence
    room: trip link North by train      works         says who may  says who may  says who may  says who may  says who may  says who may  silence       silence
    room: trip unlink                   works         says who may  says who may  says who may  works         says who may  says who may  silence       silence
    trips                               works         works         works         works         works         works         works         silence       silence
    donate                              works         works         works         works         works         none such     none such     silence       silence
    donate by post                      works         works         says who may  says who may  says who may  none such     none such     silence       silence
    stop Lund 12–13 April               works         works         says who may  says who may  says who may  none such     none such     silence       silence
    stop 1 6–8 April                    works         works         says who may  says who may  says who may  none such     none such     silence       silence
    stops                               works         works         works         works         works         none such     none such     silence       silence
    drop 1                              works         works         says who may  says who may  says who may  none such     none such     silence       silence
    suggest Lund 12–13 April            works         works         works         works         works         none such     none such     silence       silence
    offer Oslo tent Wed–Thu             works         works         works         works         works         none such     none such     silence       silence
    offers                              works         works         works         works         works         none such     none such     silence       silence
    accept 4                            works         works         says who may  says who may  says who may  none such     none such     silence       silence
    accept 7                            works         works         says who may  says who may  says who may  none such     none such     silence       silence
    decline 4                           works         works         says who may  says who may  says who may  none such     none such     silence       silence
    decline 7                           works         works         says who may  says who may  says who may  none such     none such     silence       silence
    withdraw 4                          says who may  says who may  works         says who may  says who may  none such     none such     silence       silence
    withdraw 7                          says who may  says who may  works         says who may  says who may  none such     none such     silence       silence
    details 4 Ring twice                says who may  says who may  works         says who may  none such     none such     none such     silence       silence
    ask 4 Could we come late?           works         works         says who may  says who may  none such     none such     none such     silence       silence
    tell 4 Come when you like           says who may  says who may  works         says who may  none such     none such     none such     silence       silence
    nights                              works         works         works         works         works         none such     none such     silence       silence
    tonight                             works         works         says who may  says who may  none such     none such     none such     silence       silence
    meet Plenum Tuesday 20:00 in Oslo   works         works         works         works         works         none such     none such     silence       silence
    meet 6 19:00                        works         works         works         says who may  works         none such     none such     silence       silence
    confirm 6                           works         works         says who may  says who may  works         none such     none such     silence       silence
    cancel 6                            works         works         works         says who may  works         none such     none such     silence       silence
    cancel 1                            works         works         says who may  says who may  says who may  none such     none such     silence       silence
    cancel 4                            says who may  says who may  works         says who may  says who may  none such     none such     silence       silence
    cancel 8                            works         works         none such     none such     none such     none such     none such     silence       silence
    meetups                             works         works         works         works         works         none such     none such     silence       silence
    today                               works         works         works         works         works         none such     none such     silence       silence
    calendar                            works         works         works         works         none such     none such     none such     silence       silence
    rsvp 6 yes                          works         works         works         works         works         none such     none such     silence       silence
    remind 6 1h                         works         works         works         says who may  says who may  none such     none such     silence       silence
    remind me 6 30m                     works         works         works         works         works         none such     none such     silence       silence
    remind me tomorrow 9:00 tea         works         works         works         works         works         works         works         works         silence
    room: remind 3h                     says who may  says who may  says who may  says who may  works         says who may  says who may  says who may  silence
    reminders                           works         works         works         works         works         works         works         works         silence
    snooze 15m                          works         works         works         works         works         works         works         works         silence
    check 1 Sunday                      works         works         works         works         works         none such     none such     silence       silence
    show 1                              works         works         works         works         works         none such     none such     silence       silence
    show 8                              works         works         none such     none such     none such     none such     none such     silence       silence
    contact Ida, ida@example.org        works         works         says who may  says who may  none such     none such     none such     silence       silence
    contacts                            works         works         says who may  says who may  none such     none such     none such     silence       silence
    intro 8 9                           works         works         says who may  says who may  none such     none such     none such     silence       silence
    lang nb                             works         works         works         works         works         works         works         works         silence
    room: lang room nb                  says who may  says who may  says who may  says who may  works         says who may  says who may  says who may  silence
    undo                                works         works         works         works         works         works         works         works         silence
    tz Europe/Oslo                      works         works         works         works         works         works         works         works         silence
    room: tz room Europe/Oslo           says who may  says who may  says who may  says who may  works         says who may  says who may  says who may  silence
    me                                  works         works         works         works         works         works         works         works         silence
    mydata                              works         works         works         works         none such     works         works         works         silence
    forget me                           works         works         works         works         none such     works         works         works         silence
    block @someone:localhost            works         works         works         works         none such     works         works         works         silence
    unblock @someone:localhost          works         works         works         works         none such     works         works         works         silence
    about                               works         works         works         works         works         works         works         works         silence
    status                              none such     none such     none such     none such     silence       works         none such     none such     silence
    rooms                               none such     none such     none such     none such     silence       works         none such     none such     silence
    leave Co-op tour                    none such     none such     none such     none such     silence       works         none such     none such     silence
    outbox                              none such     none such     none such     none such     silence       works         none such     none such     silence
    ");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Reactions and replies obey the same table, without a refusal.
#[test]
fn by_a_tap_or_a_reply() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("scene.db");
    let scene = scene(&file);
    let mut done = Vec::new();
    for (name, speaker) in &SPEAKERS {
        for (what, line) in [("offer", "show 4"), ("suggestion", "show 7"), ("meetup", "show 6")] {
            let copy = tempfile::tempdir().unwrap();
            let mut talk = scene.fork(&file, &copy.path().join("copy.db"));
            talk.dm("ada", line);
            let card = talk.newest("ada");
            let before = (talk.dm("ada", "offers"), talk.dm("ada", "show 7"), talk.dm("ada", "show 6"));
            talk.reacts(speaker.who, speaker.in_room, &card, "✅");
            talk.replies(speaker.who, speaker.in_room, &card, "yes");
            if before != (talk.dm("ada", "offers"), talk.dm("ada", "show 7"), talk.dm("ada", "show 6")) {
                done.push(format!("{name}: {what}"));
            }
        }
    }
    assert_snapshot!(done.join("\n"), @"
    owner: offer
    owner: suggestion
    owner: meetup
    crew: offer
    crew: suggestion
    crew: meetup
    maker: meetup
    guest: meetup
    moderator: meetup
    ");
}
