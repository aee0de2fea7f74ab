//! What is looked at before a message, an edit or a reaction is acted on, and in which order: whether it was handled
//! already, deleted before it came, sent in a room that the bot has left, by somebody blocked, or over the rate limit.

use chrono::TimeDelta;
use stopover::domain::ids::{EventId, RecordNo, TripId};
use stopover::domain::rate_limit::Bucket;
use stopover::incoming::{Incoming, IncomingKind, Reacted, Said};
use stopover::store::{Author, RateLimitKey};

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::user;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    Message,
    Reaction,
    Edit,
    EditOfCheckIn,
}

/// What holds when it comes in.
#[derive(Clone, Copy, Debug)]
struct State {
    seen: bool,
    deleted: bool,
    left: bool,
    blocked: bool,
    limited: bool,
}

/// What can be seen of it afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Trace {
    /// Who sent it is kept, so that they can delete or edit it.
    author: bool,
    /// It counts against its sender's rate limit.
    counted: bool,
    /// It is acted on.
    done: bool,
}

/// The first of the conditions that holds decides.
fn expected(case: Case, state: State) -> Trace {
    let original = matches!(case, Case::Message | Case::Reaction);
    let (author, counted, done) = match state {
        State { seen: true, .. } | State { deleted: true, .. } => (false, false, false),
        State { left: true, .. } | State { blocked: true, .. } => (original, false, false),
        // An edit of check-in details may take an address back, so it is never ignored.
        State { limited: true, .. } => (original, original, case == Case::EditOfCheckIn),
        // An edit counts once it has settled.
        _ => (original, original, true),
    };
    Trace { author, counted, done }
}

fn observed(case: Case, state: State) -> Trace {
    let mut talk = oslo_goteborg();
    let in_room = case != Case::EditOfCheckIn;
    let original = match case {
        Case::Reaction => {
            talk.says("ada", true, "!meet Dinner Tue 18:00 in Oslo");
            talk.newest("room")
        }
        Case::EditOfCheckIn => {
            talk.dm("kari", "offer Oslo sofa Mon–Wed");
            talk.dm("kari", "details 3 Storgata 1, the key is with Åse");
            talk.last.clone()
        }
        Case::Message | Case::Edit => {
            talk.says("kari", true, "!stops");
            talk.last.clone()
        }
    };
    let said = talk.said("kari", in_room, "!meetups");
    let (kari, room, event) = (said.sender.clone(), said.room.id.clone(), said.event.clone());
    let what = what(case, said, original);
    if state.deleted {
        talk.deletes("kari", in_room, &event);
    }
    let now = talk.now;
    talk.read(|tx| {
        if state.seen {
            tx.first_time(event.as_str(), now)?;
        }
        if state.left {
            tx.room_gone(&room)?;
        }
        if state.blocked {
            tx.block(&kari, &user("ada"), now)?;
        }
        if state.limited {
            tx.put_bucket(RateLimitKey::Person(&kari), Bucket { full: now + TimeDelta::hours(1), silent: true })?;
        }
        Ok(())
    });
    let before = talk.read(|tx| tx.bucket(RateLimitKey::Person(&kari), now));
    let answer = talk.turn(&Incoming { id: event.to_string(), at: now, what });
    let after = talk.read(|tx| tx.bucket(RateLimitKey::Person(&kari), now));
    let author = talk.read(|tx| tx.author(&event, &kari, &room)) == Author::Same;
    let done = match case {
        Case::Message => !answer.is_empty(),
        Case::Reaction => {
            talk.read(|tx| tx.rsvps(TripId::new(1), RecordNo::new(3).unwrap())).iter().any(|rsvp| rsvp.person == kari)
        }
        Case::Edit | Case::EditOfCheckIn => !talk.settle().is_empty(),
    };
    Trace { author, counted: before.full != after.full, done }
}

/// `original`: the message that is edited, or that the reaction is put on.
fn what(case: Case, said: Said, original: EventId) -> IncomingKind {
    match case {
        Case::Message => IncomingKind::Said(said),
        Case::Edit => IncomingKind::Said(Said { replaces: Some(original), ..said }),
        Case::EditOfCheckIn => {
            IncomingKind::Said(Said { replaces: Some(original), text: "details 3 Storgata 2".to_owned(), ..said })
        }
        Case::Reaction => IncomingKind::Reacted(Reacted {
            room: said.room,
            event: said.event,
            sender: said.sender,
            sender_name: said.sender_name,
            moderator: said.moderator,
            alone: said.alone,
            to: original,
            key: "✅".to_owned(),
        }),
    }
}

#[test]
fn the_first_condition_that_holds_decides() {
    for case in [Case::Message, Case::Reaction, Case::Edit, Case::EditOfCheckIn] {
        for bits in 0..1 << 5_u8 {
            let holds = |bit: u8| bits & (1 << bit) != 0;
            let state =
                State { seen: holds(0), deleted: holds(1), left: holds(2), blocked: holds(3), limited: holds(4) };
            assert_eq!(observed(case, state), expected(case, state), "{case:?}, {state:?}");
        }
    }
}
