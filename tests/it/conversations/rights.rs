//! Who may what: every command by every role, through the same turn as Matrix uses. Each cell works or is refused, and a
//! refusal says who may.

use std::collections::BTreeSet;
use std::fmt::Write;

use insta::assert_snapshot;
use stopover::config::Settings;
use stopover::domain::permissions::{Deed, Role, Roles, may};

use super::under_way_with;
use crate::talk::{Talk, user};
use stopover::domain::command::CommandId;

/// Who speaks, where, and what they are to the trip, its room, and what is asked about.
struct Speaker {
    who: &'static str,
    in_room: bool,
    roles: Roles,
}

const NOBODY: Roles =
    Roles { guest: false, maker: false, moderator: false, crew: false, owner: false, operator: false, blocked: false };

/// The columns: who speaks as that.
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

/// The rows: a line for each command and deed. `room`: what only means something in a room, and is said there by all.
const LINES: &[(&str, &str, Deed)] = &[
    ("help", "help", Deed::UseBot),
    ("trip", "trip", Deed::SeeTrip),
    ("trip", "trip new East 1–9 May", Deed::StartTrip),
    ("trip", "trip use North by train", Deed::SeeTrip),
    ("trip", "trip about By train", Deed::PlanTrip),
    ("trip", "trip topics unions", Deed::PlanTrip),
    ("trip", "trip reach at the station", Deed::PlanTrip),
    ("trip", "trip crew", Deed::SeeTrip),
    ("trip", "trip crew add @jonas:localhost", Deed::RunTrip),
    ("trip", "trip crew remove @cleo:localhost", Deed::RunTrip),
    ("trip", "trip crew owner @cleo:localhost", Deed::RunTrip),
    ("trip", "trip hand over @cleo:localhost", Deed::RunTrip),
    ("trip", "trip block @someone:localhost", Deed::RunTrip),
    ("trip", "trip unblock @bo:localhost", Deed::RunTrip),
    ("trip", "trip keep", Deed::RunTrip),
    ("trip", "trip open", Deed::RunTrip),
    ("trip", "trip unlisted", Deed::RunTrip),
    ("trip", "trip end", Deed::RunTrip),
    ("trip", "trip delete", Deed::RunTrip),
    ("trip", "room: trip link North by train", Deed::RunTrip),
    ("trip", "room: trip unlink", Deed::Unlink),
    ("trips", "trips", Deed::UseBot),
    ("donate", "donate", Deed::SeeTrip),
    ("donate", "donate by post", Deed::PlanTrip),
    ("stop", "stop Lund 12–13 April", Deed::PlanTrip),
    ("stop", "stop 1 6–8 April", Deed::PlanTrip),
    ("stops", "stops", Deed::SeeTrip),
    ("drop", "drop 1", Deed::PlanTrip),
    ("suggest", "suggest Lund 12–13 April", Deed::TakePart),
    ("offer", "offer Oslo tent Wed–Thu", Deed::TakePart),
    ("offers", "offers", Deed::SeeTrip),
    ("accept", "accept 4", Deed::AnswerOffer),
    ("accept", "accept 7", Deed::AnswerSuggestion),
    ("decline", "decline 4", Deed::AnswerOffer),
    ("decline", "decline 7", Deed::AnswerSuggestion),
    ("withdraw", "withdraw 4", Deed::WithdrawOffer),
    ("withdraw", "withdraw 7", Deed::WithdrawOffer),
    ("details", "details 4 Ring twice", Deed::WithdrawOffer),
    ("ask", "ask 4 Could we come late?", Deed::SeeHosts),
    ("tell", "tell 4 Come when you like", Deed::WithdrawOffer),
    ("nights", "nights", Deed::SeeTrip),
    ("tonight", "tonight", Deed::SeeHosts),
    ("meet", "meet Plenum Tuesday 20:00 in Oslo", Deed::TakePart),
    ("meet", "meet 6 19:00", Deed::ChangeMeetup),
    ("confirm", "confirm 6", Deed::SettleMeetup),
    ("cancel", "cancel 6", Deed::ChangeMeetup),
    ("cancel", "cancel 1", Deed::PlanTrip),
    ("cancel", "cancel 4", Deed::WithdrawOffer),
    ("cancel", "cancel 8", Deed::KeepContacts),
    ("meetups", "meetups", Deed::SeeTrip),
    ("today", "today", Deed::SeeTrip),
    ("rsvp", "rsvp 6 yes", Deed::TakePart),
    ("remind", "remind 6 1h", Deed::SetLeads),
    ("remind", "remind me 6 30m", Deed::TakePart),
    ("remind", "remind me tomorrow 9:00 tea", Deed::UseBot),
    ("remind", "room: remind 3h", Deed::SetRoom),
    ("reminders", "reminders", Deed::UseBot),
    ("snooze", "snooze 15m", Deed::UseBot),
    ("check", "check 1 Sunday", Deed::TakePart),
    ("show", "show 1", Deed::SeeTrip),
    ("show", "show 8", Deed::KeepContacts),
    ("contact", "contact Ida, ida@example.org", Deed::KeepContacts),
    ("contacts", "contacts", Deed::KeepContacts),
    ("intro", "intro 8 9", Deed::KeepContacts),
    ("lang", "lang nb", Deed::UseBot),
    ("lang", "room: lang room nb", Deed::SetRoom),
    ("tz", "tz Europe/Oslo", Deed::UseBot),
    ("tz", "room: tz room Europe/Oslo", Deed::SetRoom),
    ("me", "me", Deed::UseBot),
    ("mydata", "mydata", Deed::UseBot),
    ("forget", "forget me", Deed::UseBot),
    ("block", "block @someone:localhost", Deed::UseBot),
    ("unblock", "unblock @someone:localhost", Deed::UseBot),
    ("status", "status", Deed::Operate),
    ("rooms", "rooms", Deed::Operate),
    ("leave", "leave Co-op tour", Deed::Operate),
    ("outbox", "outbox", Deed::Operate),
];

/// Ada's trip in the room, with one record of each kind.
fn scene() -> Talk {
    let settings = Settings { operators: vec![user("op")], ..Settings::default() };
    let mut talk = under_way_with(settings);
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

/// What came of it.
#[derive(PartialEq)]
enum Cell {
    /// It did what it does, or asks for a "yes" to it.
    Works,
    /// Refused: it says who may.
    SaysWho,
    /// Refused as if there were no such thing.
    NotThere,
    Silence,
}

/// In a refusal that says who may.
const WHO: [&str; 8] = [
    "can do that",
    "can take it back",
    "can confirm",
    "can change it",
    "can set",
    "is for the crew of",
    "Which of your trips",
    "You own no trip",
];
/// In one that says that there is none: no trip that they can see, no such command, no such number.
const NONE: [&str; 7] = [
    "There is no trip that you can see",
    "I don't know “",
    "There is no #",
    "I find no trip",
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
    // Others may hear of it: the first is the answer.
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
    } else if answer.lines().count() == 1 && NONE.iter().any(|none| answer.contains(none)) {
        Cell::NotThere
    } else {
        Cell::Works
    }
}

#[test]
fn every_role_and_every_command() {
    // The kinds of cells, and that no command and none of its deeds is left out.
    let tested: BTreeSet<&str> = LINES.iter().map(|(id, ..)| *id).collect();
    assert_eq!(tested, CommandId::ALL.iter().map(|command| command.key()).collect(), "every command has a line");
    for (id, line, deed) in LINES {
        let deeds = CommandId::from_key(id).unwrap().permissions();
        assert!(deeds.contains(deed), "{line}: {deed:?} is not one of {id}'s in the table of rights");
    }
    let mut table = format!("{:36}", "");
    for (name, _) in &SPEAKERS {
        write!(table, "{name:14}").unwrap();
    }
    table.push('\n');
    let mut wrong = Vec::new();
    for (_, line, deed) in LINES {
        write!(table, "{line:36}").unwrap();
        for (name, speaker) in &SPEAKERS {
            let mut talk = scene();
            let in_room = speaker.in_room || line.starts_with("room: ");
            let cell = cell(&mut talk, speaker, line);
            let shown = match cell {
                Cell::Works => "works",
                Cell::SaysWho => "says who may",
                Cell::NotThere => "none such",
                Cell::Silence => "silence",
            };
            write!(table, "{shown:14}").unwrap();
            // In the trip's room everybody is a guest; there, nobody is proven to be alone.
            let roles = Roles { guest: speaker.roles.guest || in_room, ..speaker.roles };
            let anybody = deed.who() == [Role::Anybody] && speaker.who != "spam";
            let allowed = may(roles, *deed) || anybody;
            let apart = in_room
                && ["tonight", "contact", "mydata", "forget", "block", "unblock", "trip block", "trip use"]
                    .iter()
                    .any(|alone| line.starts_with(alone));
            let right = match cell {
                Cell::Works => allowed,
                // Whom a trip's owner blocked is blocked there, not in its room.
                Cell::SaysWho => !allowed && (!roles.blocked || *deed == Deed::SetRoom),
                Cell::NotThere => !allowed || apart,
                Cell::Silence => roles.blocked || !allowed && in_room && *deed == Deed::Operate,
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
    tz Europe/Oslo                      works         works         works         works         works         works         works         works         silence
    room: tz room Europe/Oslo           says who may  says who may  says who may  says who may  works         says who may  says who may  says who may  silence
    me                                  works         works         works         works         works         works         works         works         silence
    mydata                              works         works         works         works         none such     works         works         works         silence
    forget me                           works         works         works         works         none such     works         works         works         silence
    block @someone:localhost            works         works         works         works         none such     works         works         works         silence
    unblock @someone:localhost          works         works         works         works         none such     works         works         works         silence
    status                              none such     none such     none such     none such     silence       works         none such     none such     silence
    rooms                               none such     none such     none such     none such     silence       works         none such     none such     silence
    leave Co-op tour                    none such     none such     none such     none such     silence       works         none such     none such     silence
    outbox                              none such     none such     none such     none such     silence       works         none such     none such     silence
    ");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Reactions and replies ask the same table: silently.
#[test]
fn by_a_tap_or_a_reply() {
    let mut done = Vec::new();
    for (name, speaker) in &SPEAKERS {
        for (what, line) in [("offer", "show 4"), ("suggestion", "show 7"), ("meetup", "show 6")] {
            let mut talk = scene();
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
