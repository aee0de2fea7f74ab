//! Questions about the bot itself, and what is asked of it whatever trip there is.

use crate::context::outcome::{CommandError, Outcome};
use crate::context::{Context, confirmations};
use crate::domain::command::CommandId;
use crate::language::standing::{self, Standing};
use crate::msg;
use crate::outgoing::Choice;
use crate::render::msg::Msg;
use crate::store::{PendingAction, StoreError};
use crate::turn::first_minute;
use crate::turn::named;
use crate::turn::questions::asked::{Asked, run};
use crate::turn::questions::{beds, meetups};
use crate::turn::roles::{Role, role};

/// The answer; `None` where it is nothing for here.
pub(super) fn answer(
    cx: &mut Context<'_>,
    asked: &Asked<'_>,
    what: Standing,
) -> Result<Option<Vec<Msg>>, CommandError> {
    let line = match what {
        Standing::WhoReads => who_reads(cx),
        Standing::WhoSeesAddress => msg!("standing-address"),
        Standing::WhoSeesNumber => msg!("standing-number"),
        Standing::WhoSeesOffer => msg!("standing-offer"),
        Standing::WhoSeesMe => match role(cx)? {
            Role::Host(_) => msg!("standing-offer"),
            _ => who_reads(cx),
        },
        Standing::Speak => match standing::language_word(asked.text, asked.language) {
            Some(word) if cx.said.room.direct => return run(cx, CommandId::Lang, word).map(Some),
            _ => return Ok(None),
        },
        Standing::Cost => msg!("standing-cost"),
        // "Do I have to sign up for the plenum?" is about that.
        Standing::SignUp => match named::titled(cx, asked.text) {
            Ok(found) if !found.is_empty() => return meetups::shown(cx, &found),
            Ok(_) => msg!("standing-sign-up"),
            Err(error) => {
                error.fatal()?;
                msg!("standing-sign-up")
            }
        },
        Standing::Bot => msg!("standing-bot"),
        Standing::WithoutTrip => msg!("standing-without-trip"),
        Standing::SayAgain | Standing::Forget | Standing::AddMe if !cx.said.room.direct => return Ok(None),
        Standing::SayAgain => return again(cx).map(Some),
        Standing::Forget => {
            // It is asked first, and this is what a "yes" runs.
            cx.set_running("forget me");
            return run(cx, CommandId::Forget, "me").map(Some);
        }
        Standing::AddMe => match role(cx)? {
            Role::Guest(trip) | Role::Host(trip) => msg!("add-me", trip: &trip, id: cx.me().as_str()),
            Role::Crew(_) => return Ok(None),
            Role::Nobody => msg!("no-trip-guest"),
        },
    };
    Ok(Some(vec![line]))
}

/// Who reads what is written here.
fn who_reads(cx: &Context<'_>) -> Msg {
    match &cx.said.room {
        room if !room.direct => msg!("standing-reads-room"),
        room if !room.encrypted => msg!("standing-reads-clear"),
        _ => msg!("standing-reads"),
    }
}

/// What was asked last, once more: the question that waits, else what somebody's next step is.
fn again(cx: &mut Context<'_>) -> Outcome {
    if let Some(waits) = waiting(cx)? {
        return Ok(waits);
    }
    let role = role(cx)?;
    Ok(match &role {
        Role::Host(_) => beds::tell_way_in(cx)?,
        Role::Crew(_) | Role::Nobody => first_minute::now(cx, &role)?,
        Role::Guest(_) => vec![msg!("said-before-none")],
    })
}

/// The newest question that waits here, said again so that it can be answered where it stands.
fn waiting(cx: &mut Context<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    let Some((waits, _)) = confirmations::draft(cx)? else { return Ok(None) };
    let whole = !matches!(&waits.what, PendingAction::Draft(draft) if !draft.is_whole());
    cx.tx.ask_again(&waits.event, &cx.said.event)?;
    if whole {
        cx.offer_choices(Choice::YES_NO);
    }
    Ok(Some(vec![msg!("said-before", question: &waits.shown)]))
}
