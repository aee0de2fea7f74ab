//! `!undo`: takes back what the sender did in the last minutes.

use crate::actions::undo;
use crate::commands::args::leading_number;
use crate::context::Context;
use crate::context::outcome::Outcome;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    // "Undo the withdrawal": there is only one last deed, however it is called.
    let (no, _) = leading_number(text, &cx.reading(cx.zone(), None));
    undo::last(cx, no.or_else(|| cx.replied_no(None).filter(|_| text.trim().is_empty())))
}
