//! A message with what of it is for the bot, worked out once for all that ask.

use crate::context::addressed::{Addressed, classify};
use crate::env::Env;
use crate::incoming::Said;

pub(crate) struct Classified<'a> {
    /// As it counts: see [`Said::counted`].
    pub said: &'a Said,
    pub addressed: Addressed<'a>,
}

impl<'a> Classified<'a> {
    /// `said`: as it counts.
    pub fn new(env: &Env, said: &'a Said) -> Self {
        Self { said, addressed: classify(env, said) }
    }

    /// Whether any of it is for the bot, by its text alone: what replies to the bot may be for it all the same.
    pub fn is_for_bot(&self) -> bool {
        !matches!(self.addressed, Addressed::NotForBot)
    }
}
