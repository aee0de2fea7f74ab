//! `!about`: which bot this is, where its source code is, and who runs it.

use super::args::split_note;
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome};
use crate::msg;
use crate::render::msg::Arg;

/// Operators who are named.
const MAX_OPERATORS: usize = 10;

/// The commit that the program was built from, where the build was told: `STOPOVER_COMMIT=… cargo build`.
const COMMIT: Option<&str> = option_env!("STOPOVER_COMMIT");

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    // "About the sofa: we come late" is talk.
    if !split_note(text).0.is_empty() {
        return Err(CommandError::NotForBot);
    }
    let settings = &cx.env.settings;
    let commit = match COMMIT {
        Some(commit) if !commit.is_empty() => Arg::Msg(msg!("about-commit", commit: commit)),
        _ => Arg::from(""),
    };
    let mut lines = vec![
        msg!("about-what", version: env!("CARGO_PKG_VERSION"), commit: commit),
        msg!("about-licence", licence: env!("CARGO_PKG_LICENSE")),
        // AGPL 3.0, section 13: everybody who uses a changed bot over the network is offered its source.
        match &settings.about.source {
            Some(source) => msg!("about-source", source: source),
            None => msg!("about-source-ask"),
        },
    ];
    let mut operators: Vec<Arg> =
        settings.operators.iter().take(MAX_OPERATORS).map(|id| Arg::from(id.as_str())).collect();
    if settings.operators.len() > MAX_OPERATORS {
        operators.push(Arg::from("…"));
    }
    if !operators.is_empty() {
        lines.push(msg!("about-operators", people: Arg::Row(operators)));
    } else if settings.about.contact.is_none() {
        lines.push(msg!("about-operators-none"));
    }
    if let Some(contact) = &settings.about.contact {
        lines.push(msg!("about-contact", contact: contact));
    }
    Ok(lines)
}
