//! The house, café or library that a sentence names: "at Unit 9", "i Grendehuset Solbakken i Moss", "im Haus Birke".

use std::ops::Range;

use chrono::NaiveDate;

use crate::language::cues::{self, Cue};
use crate::language::detect;
use crate::language::intent::Named;
use crate::language::when;
use crate::locale::Language;
use crate::text::fold;

/// Words of a venue's name; a longer row of capitals is no name.
const MAX_WORDS: usize = 6;
/// Small words within a name: "Hall of the People".
const MAX_SMALL: usize = 2;
/// Letters of a name that only its ending tells to be one: "Spikerverket".
const MIN_DEFINITE: usize = 4;
/// Letters of a house that only its ending tells to be one, where nothing leads it in.
const MIN_SUBJECT: usize = 6;
/// Words before "open" among which the house stands.
const MAX_BEFORE_OPEN: usize = 10;
/// Bytes behind a name that can make its number one of a date: "Kinosal 1. mai".
const MAX_TIME: usize = 24;
/// Quotation marks around a name, as they open and close.
const QUOTES: [(&str, char); 6] = [("\"", '"'), ("„", '“'), ("“", '”'), ("«", '»'), ("»", '«'), ("”", '”')];

/// A word of the text.
struct Word {
    bytes: Range<usize>,
    capital: bool,
    digits: bool,
}

/// What leads a venue in; each takes another kind of name for one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    /// "at", "på": any name.
    At,
    /// "in", "i", "im": towns and their parts stand here as well.
    In,
    /// "hos", "bei": people stand here as well.
    By,
}

/// Where the venue stands that this part of the text names, without an article in small letters; `None` where it names none. `places`: the
/// towns of the text, which are no venues.
pub(super) fn find(text: &str, range: Range<usize>, places: &[Named]) -> Option<Range<usize>> {
    let words = words(text, range.clone());
    let mut at = 0;
    while at < words.len() {
        let Some((lead, first)) = lead(text, &range, &words, at) else {
            at += 1;
            continue;
        };
        if let Some(found) = name(text, &range, &words, first, lead, places) {
            return Some(found);
        }
        at = first.max(at + 1);
    }
    None
}

/// The house that is open then: "Fiksefabrikken i Horten har åpent tirsdager", "unser Gemeinschaftsbüro ist dienstags geöffnet".
pub(super) fn open(text: &str, range: Range<usize>, places: &[Named]) -> Option<Range<usize>> {
    let open = range.start + cues::find(Cue::Open, text.get(range.clone())?)?.start;
    let words = words(text, range);
    let before = words.iter().take_while(|word| word.bytes.end <= open).take(MAX_BEFORE_OPEN);
    let is_place = |word: &Word| places.iter().any(|place| place.bytes.contains(&word.bytes.start));
    let named = |word: &&Word| {
        let written = &text[word.bytes.clone()];
        let alone = !cues::is(Cue::AnyHouse, written);
        let definite = written.chars().count() >= MIN_SUBJECT && cues::ends_word(Cue::Definite, written);
        word.capital && !is_place(word) && alone && (is_house(written) || definite) && first_time(written).is_none()
    };
    before.filter(|word| !word.digits).find(named).map(|word| word.bytes.clone())
}

fn words(text: &str, range: Range<usize>) -> Vec<Word> {
    let part = text.get(range.clone()).unwrap_or_default();
    fold::words(part)
        .map(|word| {
            let written = &part[word.clone()];
            Word {
                capital: written.starts_with(char::is_uppercase),
                digits: written.starts_with(|c: char| c.is_ascii_digit()),
                bytes: range.start + word.start..range.start + word.end,
            }
        })
        .collect()
}

/// What leads in at that word, and the word after it and its article.
fn lead(text: &str, range: &Range<usize>, words: &[Word], at: usize) -> Option<(Lead, usize)> {
    let word = &words[at];
    // "@ The Exchange", "📍 Unit 9"
    let before = text[range.start..word.bytes.start].trim_end();
    let parted = before.len() < word.bytes.start - range.start;
    if parted && before.ends_with(['@', '📍']) || before.ends_with('📍') {
        return Some((Lead::At, at));
    }
    let is = |cue| cues::is(cue, &text[word.bytes.clone()]);
    // "I have a room"
    if fold::key(&text[word.bytes.clone()]) == "i" && detect::tell(&text[range.clone()]) == Some(Language::En) {
        return None;
    }
    let lead = if is(Cue::VenueAt) {
        Lead::At
    } else if is(Cue::VenueIn) {
        Lead::In
    } else if is(Cue::VenueBy) {
        Lead::By
    } else {
        return None;
    };
    let mut next = at + 1;
    // "in der Alten Seilerei", "at the Boat Shed"; "The Exchange" keeps its own.
    while words.get(next).is_some_and(|word| {
        let written = &text[word.bytes.clone()];
        !word.capital && (cues::is(Cue::Article, written) || cues::is(Cue::VenueIn, written))
    }) && next < at + 3
    {
        next += 1;
    }
    (next < words.len()).then_some((lead, next))
}

/// The name that begins at word `first`.
fn name(
    text: &str,
    range: &Range<usize>,
    words: &[Word],
    first: usize,
    lead: Lead,
    places: &[Named],
) -> Option<Range<usize>> {
    let gap =
        &text[words[first - usize::from(first > 0)].bytes.end.min(words[first].bytes.start)..words[first].bytes.start];
    let gap = if first == 0 { &text[range.start..words[first].bytes.start] } else { gap };
    for (open, close) in QUOTES {
        if gap.trim_end().ends_with(open) && gap.ends_with(open) {
            let from = words[first].bytes.start;
            let len = text[from..range.end].find(close)?;
            return Some(from..from + len);
        }
    }
    // Only an article or white space stands between.
    if gap.contains(|c: char| !c.is_whitespace() && !matches!(c, '@' | '📍' | ':' | '*' | '_' | '\u{fe0f}')) {
        return None;
    }
    let last = last_of_name(text, words, first, places)?;
    let mut end = last;
    let bytes = words[first].bytes.start..words[end].bytes.end;
    // "at Unit 9 Friday 18:00", "i Gamle Kinosal 1. mai": what is time is no name.
    let reach = text.floor_char_boundary((bytes.end + MAX_TIME).min(range.end));
    if let Some(time) = first_time(&text[bytes.start..reach.max(bytes.end)]) {
        let time = bytes.start + time;
        let is_name = |word: &&Word| word.capital || word.digits || is_house(&text[word.bytes.clone()]);
        let kept = words[first..=end].iter().take_while(|word| word.bytes.end <= time);
        end = first + kept.collect::<Vec<_>>().iter().rposition(is_name)?;
    }
    let name = &words[first..=end];
    is_venue(text, name, lead).then(|| name[0].bytes.start..name[name.len() - 1].bytes.end)
}

/// The last word of the name that begins there.
fn last_of_name(text: &str, words: &[Word], first: usize, places: &[Named]) -> Option<usize> {
    let is_place = |word: &Word| places.iter().any(|place| place.bytes.contains(&word.bytes.start));
    let is_house = |word: &Word| is_house(&text[word.bytes.clone()]);
    let (mut end, mut small, mut at) = (None, 0, first);
    while at < words.len() && at < first + MAX_WORDS {
        let word = &words[at];
        if at > first {
            let gap = &text[words[at - 1].bytes.end..word.bytes.start];
            let hyphen = matches!(gap, "-" | "‑" | "/") && end == Some(at - 1);
            let saint = gap == ". " && words[at - 1].bytes.len() <= 3;
            if hyphen && !word.digits {
                (end, at) = (Some(at), at + 1);
                continue;
            }
            // "Sailmakers' Hall"
            if !(matches!(gap, " " | "\u{a0}" | " & " | " + " | "' " | "’ ") || saint) {
                break;
            }
        }
        let place = is_place(word);
        // "Leeds Library" is a house; in "the Boat Shed Hebden Bridge" the town follows.
        let named_after = || words.get(at + 1).is_some_and(|next| is_house(next) && !is_place(next));
        // "Kafé" is a village somewhere.
        if place && !cues::is(Cue::House, &text[word.bytes.clone()]) && !(at == first && named_after()) {
            break;
        }
        let written = &text[word.bytes.clone()];
        if word.capital || is_house(word) || word.digits && end.is_some() {
            end = Some(at);
            small = 0;
        } else if word.digits {
            break;
        } else if end.is_none() {
            // "at the community centre"
            if !words.get(at + 1).is_some_and(is_house) {
                break;
            }
        } else {
            small += 1;
            let leads_on = cues::is(Cue::WithinName, written) || cues::is(Cue::Article, written);
            if small > MAX_SMALL || !leads_on {
                break;
            }
        }
        at += 1;
    }
    end
}

/// Whether such a name is that of a house.
fn is_venue(text: &str, name: &[Word], lead: Lead) -> bool {
    let written = |word: &Word| &text[word.bytes.clone()];
    let (first, last) = (&name[0], &name[name.len() - 1]);
    // "at Jo's", "at Mum's"
    if written(last).ends_with("'s") || written(last).ends_with("’s") {
        return false;
    }
    if name.iter().any(|word| is_house(written(word))) {
        // "at the house", "im Garten": whose?
        return name.len() > 1 || !cues::is(Cue::AnyHouse, written(first));
    }
    if !first.capital {
        return false;
    }
    let numbered = last.digits && name.len() > 1;
    let definite = || written(first).chars().count() >= MIN_DEFINITE && cues::ends_word(Cue::Definite, written(first));
    match lead {
        Lead::At => name.len() > 1 || written(first).chars().count() > 1,
        Lead::In => numbered || name.len() > 1 || definite(),
        Lead::By => numbered || name.len() > 1 && definite(),
    }
}

/// Whether a word is one for a house, alone or as the end of a compound.
pub(super) fn is_house(word: &str) -> bool {
    cues::is(Cue::House, word) || cues::ends_word(Cue::HouseEnd, word)
}

/// Where the first expression of time begins. When it is doesn't matter here.
fn first_time(text: &str) -> Option<usize> {
    let now = NaiveDate::default().and_hms_opt(0, 0, 0)?;
    let ctx = when::DateContext { now, zone: chrono_tz::Tz::UTC, first_day: None };
    when::find(text, &ctx).spans.first().map(|span| span.bytes.start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::gazetteer::Gazetteer;
    use crate::language::intent::{IntentContext, places};

    #[test]
    fn venues_of_sentences() {
        let now = "2026-04-03T10:00:00".parse().unwrap();
        let zone = chrono_tz::Tz::Europe__Oslo;
        let ctx =
            IntentContext { now, zone, gazetteer: Gazetteer::embedded(), stops: &[], first_day: None, journey: None };
        let mut wrong = Vec::new();
        for (text, venue) in [
            ("Both at Unit 9, both free.", Some("Unit 9")),
            ("the renters' social on Tues 14 July, 7pm, at the Quay Co-op in Cork", Some("Quay Co-op")),
            ("Film night @ The Exchange, Bristol, Friday 7pm", Some("The Exchange")),
            ("we meet at the community centre on Friday", Some("community centre")),
            ("come to the social at Cowley Road Methodist Church on Friday", Some("Cowley Road Methodist Church")),
            ("Ny tid: tirsdag 14. april kl. 18, på Grendehuset Solbakken i Moss.", Some("Grendehuset Solbakken")),
            ("Eg tek gjerne ein kaffi på Cicignon Kafé onsdag kl. 13", Some("Cicignon Kafé")),
            ("ope møte i Soga fredag 26. september", Some("Soga")),
            ("vi på Spikerverket har som regel åpent lørdager", Some("Spikerverket")),
            ("Havnearbeiderne har fest i Gamle Kinosal 1. mai", Some("Gamle Kinosal")),
            ("Kan vi ses klockan halv sju, på Kafé Ekot i Västerås?", Some("Kafé Ekot")),
            ("Vi ses i Sjömansgården, Gävle", Some("Sjömansgården")),
            ("öppet hus hos Smedjan Tolv i Norrköping", Some("Smedjan Tolv")),
            ("Folkemøde onsdag kl. 19 på Søfartsskolen i Marstal", Some("Søfartsskolen")),
            ("Fællesspisning i Folkets Hus på fredag", Some("Folkets Hus")),
            ("the assembly is in Sailmakers' Hall, Cork", Some("Sailmakers' Hall")),
            ("a ceilidh at the Weavers’ Institute in Paisley", Some("Weavers’ Institute")),
            ("Lesekreis am Mittwoch im Haus Birke in Leipzig", Some("Haus Birke")),
            ("um 19 Uhr reden wir in der Alten Seilerei, Hafenstr. 12", Some("Alten Seilerei")),
            ("im Saal der Kupferschmiede, Linzer Gasse 60, 5020 Salzburg", Some("Saal der Kupferschmiede")),
            ("Plenum im Stellwerk 3 um 19 Uhr", Some("Stellwerk 3")),
            ("Wir kochen auf dem Wagenplatz in Tübingen", Some("Wagenplatz")),
            ("Treffen im »Roten Faden« in Halle", Some("Roten Faden")),
            // Towns, people, times and one's own.
            ("I'm in Malmö 12–14 April", None),
            ("Sofa at Jo's on Friday", None),
            ("you can sleep at ours on Friday", None),
            ("I'm at the house until Friday", None),
            ("Eg er hos Kari på Stord til fredag", None),
            ("Jeg bor hos Ola Nordmann i Oslo", None),
            ("på fredag kl 18", None),
            ("Vi ses på Torsdag", None),
            ("Jag är i Skåne i maj", None),
            ("Ich bin im Juni in Bremen", None),
            ("wir sitzen abends im Garten", None),
            ("Ich wohne bei Oma Erna in Gera", None),
            ("at 7pm in Cork", None),
        ] {
            let places = places(text, &ctx);
            let found = find(text, 0..text.len(), &places).map(|bytes| &text[bytes]);
            if found != venue {
                wrong.push(format!("{text}: {found:?}"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
