//! Where exactly something is: coordinates, links to a map, codes of places.

/// Hosts of maps, and of short links to one.
const MAPS: [&str; 22] = [
    "openstreetmap.org",
    "osm.org",
    "openstreetmap.de",
    "maps.google.com",
    "google.com/maps",
    "goo.gl/maps",
    "maps.app.goo.gl",
    "maps.app",
    "maps.apple.com",
    "what3words.com",
    "w3w.co",
    "omaps.app",
    "ge0.me",
    "organicmaps.app",
    "plus.codes",
    "mapy.cz",
    "mapy.com",
    "kart.finn.no",
    "norgeskart.no",
    "hitta.se/kartan",
    "bing.com/maps",
    "here.com",
];
/// Decimals of a degree that are more than a town's.
const DECIMALS: usize = 2;
/// Letters of a plus code (Open Location Code, section "Open Location Code").
const PLUS: &str = "23456789CFGHJMPQRVWX";

/// The words that tell it, from the first to the last.
pub(super) fn find(tokens: &[&str]) -> Option<(usize, usize)> {
    (0..tokens.len()).find_map(|at| {
        let word = tokens[at];
        if is_map(word) || is_three_words(word) || is_plus_code(word) || is_degrees(word) || has_pair(word) {
            return Some((at, at));
        }
        // "59.9139, 10.7522", "55.6761 N, 12.5683 E"
        let next = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|word| is_direction(word)));
        (is_coordinate(word) && tokens.get(next).is_some_and(|word| is_coordinate(word))).then_some((at, next))
    })
}

fn is_map(word: &str) -> bool {
    let lower = word.to_lowercase();
    let link = lower.trim_start_matches(['(', '<', '"']);
    if link.starts_with("geo:") && link[4..].starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        return true;
    }
    let bare = link.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    MAPS.iter().any(|map| {
        let at_host = bare.strip_prefix(map).or_else(|| {
            // "maps.google.de", "m.openstreetmap.org"
            bare.split_once('.').and_then(|(_, rest)| rest.strip_prefix(map))
        });
        at_host.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#', ':', '.', ',', ')']))
    }) || bare.starts_with("maps.google.")
        || bare.starts_with("google.") && bare.contains("/maps")
}

/// what3words: "///filled.count.soap"
fn is_three_words(word: &str) -> bool {
    let Some(words) = word.trim_start_matches('(').strip_prefix("///") else { return false };
    let parts: Vec<&str> = words.trim_end_matches(|c: char| !c.is_alphabetic()).split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.chars().all(char::is_alphabetic))
}

/// "9FFW84J9+XG", or short: "84J9+XG"
fn is_plus_code(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let Some((head, tail)) = word.split_once('+') else { return false };
    let fine = |part: &str| part.chars().all(|c| PLUS.contains(c));
    let digit = head.chars().any(|c| c.is_ascii_digit()) && head.chars().any(|c| c.is_ascii_alphabetic());
    matches!(head.len(), 4 | 6 | 8) && matches!(tail.len(), 2..=4) && fine(head) && fine(tail) && digit
}

/// "60°23′N", "N59°54.8", not "20°" or "20°C".
fn is_degrees(word: &str) -> bool {
    let Some((before, behind)) = word.split_once('°') else { return false };
    before.ends_with(|c: char| c.is_ascii_digit())
        && (behind.starts_with(|c: char| c.is_ascii_digit()) || behind.starts_with(['N', 'S', 'E', 'W', 'Ø', 'Ö', 'O']))
}

fn is_direction(word: &str) -> bool {
    matches!(word.trim_end_matches([',', ';']), "N" | "S" | "E" | "W" | "O" | "Ø" | "Ö")
}

/// "59.9139,10.7522"
fn has_pair(word: &str) -> bool {
    [',', ';', '/'].iter().any(|sign| {
        let mut parts = word.trim_matches(['(', ')', '.']).split(*sign);
        match (parts.next(), parts.next(), parts.next()) {
            (Some(north), Some(east), None) => is_coordinate(north) && is_coordinate(east),
            _ => false,
        }
    })
}

/// A number with the decimals of a coordinate: "59.9139,", "-0.1276", "10,7522°E"
fn is_coordinate(word: &str) -> bool {
    let word = word.trim_matches(|c: char| {
        matches!(c, ',' | ';' | '(' | ')' | '°' | '+' | '-' | '–' | 'N' | 'S' | 'E' | 'W' | 'O' | 'Ø' | 'Ö')
    });
    let word = word.trim_end_matches(['°', '.']);
    let Some((whole, decimals)) = word.split_once(['.', ',']) else { return false };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && whole.len() <= 3 && digits(decimals) && decimals.len() > DECIMALS
}
