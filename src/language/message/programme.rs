//! A list of what takes place, a line each, under a line that says where: "Every week at Foundry House: Mondays 18–21: Open workshop".

use crate::language::intent::IntentContext;
use crate::language::message::Item;

/// What such lists announce, in order; the bytes of the first item begin with the list's head, those of the others are their lines.
pub(super) fn find(_text: &str, _ctx: &IntentContext<'_>) -> Vec<Item> {
    Vec::new()
}
