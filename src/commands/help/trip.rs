//! What `!trip` can do, each with an example.

use crate::context::Context;
use crate::context::examples::Examples;
use crate::domain::command::{CommandId, TripCommand};
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::view;

/// A line for each that is for the sender: those outside the crew start a trip, or choose one.
pub(super) fn lines(cx: &Context<'_>, examples: &Examples<'_, '_>) -> Vec<Msg> {
    let crew = examples.trip().is_some_and(|trip| trip.is_crew(cx.me()));
    let for_them = |one: &TripCommand| crew || matches!(one, TripCommand::New | TripCommand::Use);
    let commands = TripCommand::ALL.into_iter().filter(for_them);
    commands.map(|one| view::item(line(cx, examples, one))).collect()
}

fn line(cx: &Context<'_>, examples: &Examples<'_, '_>, command: TripCommand) -> Msg {
    let words = cx.env.words;
    let typed = |rest: Arg| {
        let sub = words.first(cx.language(), "trip", command.key());
        Arg::Msg(
            msg!("example-words", word: cx.word(CommandId::Trip), rest: msg!("example-words", word: sub, rest: rest)),
        )
    };
    let somebody = || Arg::Msg(msg!("example-person"));
    let sub = words.first(cx.language(), "trip", command.key());
    let bare = || Arg::from(format!("{} {sub}", cx.word(CommandId::Trip)));
    match command {
        TripCommand::New => {
            let example = Arg::Msg(Msg::new(CommandId::Trip.help()[2], vec![]));
            msg!("help-word", word: example, what: msg!("help-trip-new"))
        }
        TripCommand::Use => {
            let title = examples.trip().map_or_else(|| Arg::Msg(msg!("example-title")), |trip| Arg::from(&trip.title));
            msg!("help-word", word: typed(title), what: msg!("help-trip-use"))
        }
        TripCommand::About => {
            msg!("help-word", word: typed(Arg::Msg(msg!("example-about"))), what: msg!("help-trip-about"))
        }
        TripCommand::Topics => {
            msg!("help-word", word: typed(Arg::Msg(msg!("example-topics"))), what: msg!("help-trip-topics"))
        }
        TripCommand::Reach => msg!("help-word", word: typed(somebody()), what: msg!("help-trip-reach")),
        TripCommand::Seeks => {
            msg!("help-word", word: typed(Arg::Msg(msg!("example-seeks"))), what: msg!("help-trip-seeks"))
        }
        TripCommand::Crew => {
            let add = words.first(cx.language(), "crew", "add");
            let added = Arg::Msg(msg!("example-words", word: add, rest: somebody()));
            msg!("help-word", word: typed(added), what: msg!("help-trip-crew"))
        }
        // They are said in a room, with its sign.
        TripCommand::Link => msg!("help-word-in-room", word: bare(), what: msg!("help-trip-link")),
        TripCommand::Unlink => msg!("help-word-in-room", word: bare(), what: msg!("help-trip-unlink")),
        TripCommand::Open => msg!("help-word", word: bare(), what: msg!("help-trip-open")),
        TripCommand::Unlisted => msg!("help-word", word: bare(), what: msg!("help-trip-unlisted")),
        TripCommand::End => msg!("help-word", word: bare(), what: msg!("help-trip-end")),
        TripCommand::Delete => msg!("help-word", word: bare(), what: msg!("help-trip-delete")),
        TripCommand::Leave => msg!("help-word", word: bare(), what: msg!("help-trip-leave")),
        TripCommand::Hand => msg!("help-word", word: typed(somebody()), what: msg!("help-trip-hand")),
        TripCommand::Block => msg!("help-word", word: typed(somebody()), what: msg!("help-trip-block")),
        TripCommand::Unblock => msg!("help-word", word: typed(somebody()), what: msg!("help-trip-unblock")),
        TripCommand::Keep => msg!("help-word", word: bare(), what: msg!("help-trip-keep")),
    }
}
