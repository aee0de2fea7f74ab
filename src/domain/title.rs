//! Titles of trips that could be taken for each other.

use crate::text::fold::fold;

/// Whether two titles read the same, or look the same: case, spaces and marks don't tell them apart, nor do letters of
/// other alphabets that look like ours. Better two too many than one too few: they are only shown with their owners.
pub fn reads_alike(one: &str, other: &str) -> bool {
    fold(one) == fold(other) || looks(one) == looks(other)
}

/// What a title looks like, in letters of ours.
fn looks(title: &str) -> String {
    let ours: String = title.chars().map(of_ours).flat_map(char::to_lowercase).map(of_ours).collect();
    let folded = fold(&ours);
    let plain = |c| match c {
        'i' | '1' => 'l',
        '0' => 'o',
        c => c,
    };
    folded.chars().filter(|c| *c != ' ').map(plain).collect()
}

/// The letter of ours that a small letter of another alphabet looks like, or a capital that looks otherwise than its small
/// letter; others as they are. (`fold` writes letters as
/// they sound: the Cyrillic `р` as `r`.)
fn of_ours(c: char) -> char {
    match c {
        'а' | 'α' | 'ɑ' => 'a',
        'в' | 'β' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'є' | 'ε' => 'e',
        'ɡ' => 'g',
        'н' | 'һ' | 'η' => 'h',
        'і' | 'ι' | 'ı' | '|' | 'ӏ' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' => 'm',
        'п' | 'ո' | 'Ν' => 'n',
        'о' | 'ο' | 'σ' | 'օ' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' | 'ս' => 'u',
        'ν' | 'ѵ' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' | 'Υ' => 'y',
        'Ζ' => 'z',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twins() {
        for other in [
            "North by train",
            "  NORTH   BY TRAIN ",
            "North-by-Train!",
            "Nоrth by trаin",
            "Νorth bу train",
            "N\u{200b}orth by train",
            "North by traın",
            "North by tra1n",
            "Northby train",
            "𝐍orth by train",
        ] {
            assert!(reads_alike("North by train", other), "{other}");
        }
        for other in ["South by train", "North by trains", "North", "North by train 2026"] {
            assert!(!reads_alike("North by train", other), "{other}");
        }
        assert!(reads_alike("Сорроla", "Coppola") && reads_alike("På tur", "PA TUR"));
    }
}
