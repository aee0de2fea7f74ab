//! The words that name a place.

use crate::commands::args::trim_small;
use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::stop::Spot;
use crate::domain::trip::Trip;
use crate::language::gazetteer::Lookup;
use crate::language::vocabulary::Small;

/// "in Oslo" and "Oslo," are Oslo.
pub fn place_words(cx: &Context<'_>, text: &str) -> String {
    let text = trim_small(cx, text);
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((&text, ""));
    let leads = [Small::In, Small::At, Small::On].into_iter().any(|key| crate::commands::args::is_small(cx, key, word));
    if leads && !rest.is_empty() { rest.to_owned() } else { text }
}

/// As [`Context::spot`]; "Åre in Sweden" is "Åre, Sweden".
pub(crate) fn spot(
    cx: &mut Context<'_>,
    name: &str,
    zone: Option<chrono_tz::Tz>,
    trip: &Trip,
) -> Result<Spot, CommandError> {
    let words: Vec<&str> = name.split_whitespace().collect();
    if let Some(at) =
        words.iter().position(|word| crate::commands::args::is_small(cx, Small::In, word)).filter(|at| *at > 0)
        && cx.env.gazetteer.lookup(name, &[]) == Lookup::Unknown
    {
        let within = format!("{}, {}", words[..at].join(" "), words[at + 1..].join(" "));
        if cx.env.gazetteer.lookup(&within, &[]) != Lookup::Unknown {
            return cx.spot(&within, zone, trip);
        }
    }
    cx.spot(name, zone, trip)
}
