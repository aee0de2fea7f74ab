//! TODO.

use crate::commands::args::trim_small;
use crate::context::Here;
use crate::context::outcome::Halt;
use crate::domain::stop::Spot;
use crate::domain::trip::Trip;
use crate::language::gazetteer::Lookup;

/// "in Oslo" and "Oslo," are Oslo.
pub fn place_words(here: &Here<'_>, text: &str) -> String {
    let text = trim_small(here, text);
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((&text, ""));
    let leads = ["in", "at", "on"].iter().any(|key| crate::commands::args::is_small(here, key, word));
    if leads && !rest.is_empty() { rest.to_owned() } else { text }
}

/// As [`Here::spot`]; "Åre in Sweden" is "Åre, Sweden".
pub(crate) fn spot(here: &mut Here<'_>, name: &str, zone: Option<chrono_tz::Tz>, trip: &Trip) -> Result<Spot, Halt> {
    let words: Vec<&str> = name.split_whitespace().collect();
    if let Some(at) =
        words.iter().position(|word| crate::commands::args::is_small(here, "in", word)).filter(|at| *at > 0)
        && here.world.gazetteer.lookup(name, &[]) == Lookup::Unknown
    {
        let within = format!("{}, {}", words[..at].join(" "), words[at + 1..].join(" "));
        if here.world.gazetteer.lookup(&within, &[]) != Lookup::Unknown {
            return here.spot(&within, zone, trip);
        }
    }
    here.spot(name, zone, trip)
}
