//! How people are shown: by the name they gave themselves, told apart where two read the same.
//!
//! A display name is anybody's text. The bot writes `Kari (@kari:example.org)` to tell people apart, so no name may hold
//! what makes that form: brackets, at signs, colons and signs that look like these are taken out, and the real id stands
//! beside what is left.
//!
//! | display name | shown | |
//! |---|---|---|
//! | `Kari` | `Kari` | where nobody else's name reads like it |
//! | `Kari`, `Каri`, `KARI`, `Karl` | `Kari (@kari:example.org)` | where both are known |
//! | `Kari (she/her)` | `Kari she/her (@kari:example.org)` | |
//! | `Kari (@kari:example.org)` | `@mal:example.org` | it holds an id |
//! | `Stopover`, `🦊`, a name cut short | `Stopover (@mal:example.org)` | |

use unicode_security::MixedScript;
use unicode_security::confusable_detection::skeleton;

use super::ids::UserId;
use crate::text::clean::{clean_line, is_longer};
use crate::text::fold::fold;

/// Characters of a display name that are shown.
pub const MAX_NAME: usize = 40;
/// Characters of one that are looked at for an id.
const MAX_LOOKED_AT: usize = 400;
/// Marks on one letter, in the languages that pile them up: ế.
const MAX_MARKS: usize = 2;
/// The bot's own name.
const BOT: &str = "stopover";
/// Signs of names, besides letters and digits.
const FINE: &str = " -.'_/&+!?~^%$";
/// What the bot's own way of writing is made of; other characters can look like these.
const SIGNS: &str = ":;,()[]{}<>@\"`*#=|\\";

/// The name to show for a person, with the id beside it unless the name tells them from everybody in `names`.
pub fn shown(id: &UserId, name: Option<&str>, names: &[(UserId, String)]) -> String {
    let Some(own) = name.and_then(Name::of) else { return id.to_string() };
    let (mine, looks) = (fold(&own.text), reads(&own.text));
    let twin = |(other, theirs): &(UserId, String)| {
        let theirs = if other == id { None } else { Name::of(theirs) };
        theirs.is_some_and(|theirs| {
            let same = !mine.is_empty() && fold(&theirs.text) == mine;
            same || reads(&theirs.text) == looks
        })
    };
    if own.sure && !names.iter().any(twin) { own.text } else { format!("{} ({id})", own.text) }
}

/// The name with the id beside it, in each answer that does something to somebody.
pub fn full(id: &UserId, name: Option<&str>) -> String {
    match name.and_then(Name::of) {
        Some(name) => format!("{} ({id})", name.text),
        None => id.to_string(),
    }
}

/// A name that somebody gave to somebody else, without the signs by which the bot tells people apart.
pub fn plain(name: &str) -> String {
    Name::of(name).map(|name| name.text).unwrap_or_default()
}

/// A display name, made fit to be shown.
struct Name {
    text: String,
    /// It needs no id beside it, as long as nobody else's reads like it.
    sure: bool,
}

impl Name {
    /// `None` where nothing is left of it, or it holds an id.
    fn of(name: &str) -> Option<Self> {
        let (line, whole) = (clean_line(name, MAX_NAME), clean_line(name, MAX_LOOKED_AT));
        if holds_id(&whole) {
            return None;
        }
        let kept: String = line.chars().map(|c| if is_fine(c) { c } else { ' ' }).collect();
        let mut text = kept.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            return None;
        }
        let cut = is_longer(name, MAX_NAME);
        if cut {
            text.push('…');
        }
        let sure = text == line
            && !cut
            && text.chars().any(char::is_alphanumeric)
            && text.split_whitespace().all(|word| word.is_ascii() || word.is_single_script())
            && !piles_up_marks(&text)
            && !reads(&text).contains(BOT);
        Some(Self { text, sure })
    }
}

/// Whether a text holds a Matrix id, or what looks like one: it could pass for the bot's own way of telling whose something is.
pub fn holds_id(text: &str) -> bool {
    let at = text.find(['@', '\u{FF20}', '\u{FE6B}']);
    at.is_some_and(|at| text[at..].chars().any(|c| looks_like(c, ":") || matches!(c, '\u{FE55}' | '\u{FF1A}')))
}

/// Whether a name may hold it.
fn is_fine(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || FINE.contains(c);
    }
    let sign = matches!(c,
        '\u{80}'..='\u{A9}' | '\u{AB}'..='\u{B9}' | '\u{BB}'..='\u{BF}'
        // Punctuation, arrows, mathematical and technical signs, boxes; not symbols and joiners of emoji.
        | '\u{2000}'..='\u{200B}' | '\u{200E}'..='\u{206F}' | '\u{207A}'..='\u{207E}'
        | '\u{208A}'..='\u{208E}' | '\u{2190}'..='\u{23FF}' | '\u{2500}'..='\u{25FF}'
        | '\u{2768}'..='\u{2775}' | '\u{27C0}'..='\u{27FF}' | '\u{2900}'..='\u{2AFF}' | '\u{2E00}'..='\u{2E7F}'
        | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{3030}' | '\u{FD3E}'..='\u{FD3F}'
        | '\u{FE10}'..='\u{FE1F}' | '\u{FE30}'..='\u{FE6F}' | '\u{FF00}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}'
        | '\u{FF3B}'..='\u{FF40}' | '\u{FF5B}'..='\u{FF65}');
    !sign && !looks_like(c, SIGNS)
}

/// Whether it is, or looks like, one of some signs (Unicode Technical Standard 39, section 4, "Confusable detection").
fn looks_like(c: char, signs: &str) -> bool {
    let mut one = [0; 4];
    skeleton(c.encode_utf8(&mut one)).any(|like| signs.contains(like))
}

fn piles_up_marks(text: &str) -> bool {
    let mut marks = 0;
    text.chars().any(|c| {
        let mark = matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}');
        marks = if mark { marks + 1 } else { 0 };
        marks > MAX_MARKS
    })
}

/// What a name looks like at a glance: letters of other scripts, digits for letters, `rn` for `m`, without its spaces. Two
/// names that look the same have the same; some that don't have it, too (`Kari` and `Karl`: in capitals they do).
fn reads(name: &str) -> String {
    let like = if name.is_ascii() { fold(name) } else { fold(&skeleton(name).collect::<String>()) };
    let like: String = like
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '0' => 'o',
            '1' | 'l' | 'j' => 'i',
            '2' => 'z',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '6' => 'g',
            '7' => 't',
            '8' => 'b',
            '9' => 'g',
            c => c,
        })
        .collect();
    like.replace("rn", "m").replace("vv", "w")
}

#[cfg(test)]
mod tests {
    use super::*;

    const KARI: &str = "@kari:a.example";
    const MAL: &str = "@mal:b.example";

    fn beside_kari(name: &str) -> String {
        let (kari, mal) = (UserId::new(KARI), UserId::new(MAL));
        shown(&mal, Some(name), &[(kari, "Kari".to_owned()), (mal.clone(), name.to_owned())])
    }

    #[test]
    fn tells_twins_apart() {
        let kari = UserId::new("@kari:a.example");
        let other = UserId::new("@kari2:b.example");
        let names = vec![(kari.clone(), "Kari".to_owned()), (other.clone(), "K\u{200b}ARI".to_owned())];
        assert_eq!(shown(&kari, Some("Kari"), &names[..1]), "Kari");
        assert_eq!(shown(&kari, Some("Kari"), &names), "Kari (@kari:a.example)");
        assert_eq!(shown(&other, Some("K\u{200b}ARI"), &names), "KARI (@kari2:b.example)");
        assert_eq!(shown(&other, Some("@kari:a.example"), &[]), "@kari2:b.example");
        assert_eq!(shown(&kari, None, &[]), "@kari:a.example");
        assert_eq!(shown(&kari, Some("\u{202e} \u{200b}"), &[]), "@kari:a.example");
        assert_eq!(full(&kari, Some("Kari")), "Kari (@kari:a.example)");
        assert_eq!(full(&kari, None), "@kari:a.example");
    }

    /// Letters of other scripts, digits, spaces and marks: both names get their ids.
    #[test]
    fn what_reads_like_another_name_is_its_twin() {
        for name in [
            "Kari",
            "KARI",
            "kari",
            "Kår\u{ed}",
            "Каri",
            "Kаri",
            "Karі",
            "Каrі",
            "ΚARI",
            "Kαri",
            "Ｋａｒｉ",
            "𝐊𝐚𝐫𝐢",
            "ⓚⓐⓡⓘ",
            "ᴋᴀʀɪ",
            "K4ri",
            "Kar1",
            "KarI",
            "Karl",
            "KarІ",
            "Ka ri",
            "K a r i",
            "Kari.",
            "K\u{336}a\u{336}r\u{336}i\u{336}",
            "Ka\u{2060}ri",
            "K\u{115f}ari",
            "Kari\u{3164}",
            "Kari\u{e0041}",
            "\u{202e}Kari",
            "Kari\n",
            "Kari!",
            "Kari?",
            "Kari ",
        ] {
            let shown = beside_kari(name);
            assert!(shown.ends_with(" (@mal:b.example)"), "{name:?} is shown as {shown:?}");
            let (kari, mal) = (UserId::new(KARI), UserId::new(MAL));
            let names = [(kari.clone(), "Kari".to_owned()), (mal, name.to_owned())];
            assert_eq!(super::shown(&kari, Some("Kari"), &names), "Kari (@kari:a.example)", "{name:?}");
        }
        for name in [
            "Karin",
            "Kira",
            "Ada",
            "Ola Nordmann",
            "Саша",
            "さくら",
            "Đorđe",
            "Zoë",
            "Nguyễn",
            "मीरा",
            "x_y-z",
            "K. & L.",
        ] {
            assert_eq!(beside_kari(name), name);
        }
    }

    /// No name looks like the way in which the bot tells people apart.
    #[test]
    fn what_imitates_the_bot_is_taken_out() {
        for (name, expected) in [
            ("Kari (@kari:a.example)", "@mal:b.example"),
            ("Kari ( @kari:a.example )", "@mal:b.example"),
            ("Kari @kari:a.example", "@mal:b.example"),
            ("Kari （＠kari：a.example）", "@mal:b.example"),
            ("Kari ⟨@kari∶a.example⟩", "@mal:b.example"),
            ("Kari ❨@kari꞉a.example❩", "@mal:b.example"),
            ("@kari:a.example", "@mal:b.example"),
            ("Kari (＠kari", "Kari kari (@mal:b.example)"),
            ("Kari (kari:a.example)", "Kari kari a.example (@mal:b.example)"),
            ("Kari﹙kari﹚", "Kari kari (@mal:b.example)"),
            ("Kari ⁽she⁾", "Kari she (@mal:b.example)"),
            ("Kari (she/her)", "Kari she/her (@mal:b.example)"),
            ("Kari, Ada", "Kari Ada (@mal:b.example)"),
            ("Kari: hi", "Kari hi (@mal:b.example)"),
            ("Kari\u{2028}#3 a sofa", "Kari 3 a sofa (@mal:b.example)"),
            ("Kari · #3", "Kari 3 (@mal:b.example)"),
            ("“Kari”", "Kari (@mal:b.example)"),
            ("Stopover", "Stopover (@mal:b.example)"),
            ("St0p0ver bot", "St0p0ver bot (@mal:b.example)"),
            ("Ѕtороvеr", "Ѕtороvеr (@mal:b.example)"),
            ("🦊", "🦊 (@mal:b.example)"),
            ("(((@)))", "@mal:b.example"),
            ("\u{301}\u{301}", "\u{301}\u{301} (@mal:b.example)"),
            ("Kari from the housing co-op, third floor (@kari:a.example)", "@mal:b.example"),
            (
                "Kari from the housing co-op, third floor, second door",
                "Kari from the housing co-op third floor secon… (@mal:b.example)",
            ),
        ] {
            let shown = beside_kari(name);
            assert!(shown.ends_with("@mal:b.example") || shown.ends_with("(@mal:b.example)"), "{name}: {shown}");
            assert_eq!(shown.matches('@').count(), 1, "{name}: {shown}");
            assert_eq!(shown, expected, "{name}");
        }
    }
}
