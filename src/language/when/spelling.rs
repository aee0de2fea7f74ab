//! The spellings of one word: with its marks, without them, with two letters for one.

/// A word in small letters, with Danish and Norwegian letters as the Swedish and German ones for the same sounds, so
/// that "lørdag" and "lördag" are one word; a letter followed by a combining ring or diaeresis is the one letter.
pub(super) fn key(word: &str) -> String {
    let lower = word.to_lowercase();
    if lower.is_ascii() {
        return lower;
    }
    let mut key = String::with_capacity(lower.len());
    for c in lower.chars() {
        let joined = match (key.chars().next_back(), c) {
            (Some('a'), '\u{30a}') => Some('å'),
            (Some('a'), '\u{308}') => Some('ä'),
            (Some('o'), '\u{308}') => Some('ö'),
            (Some('u'), '\u{308}') => Some('ü'),
            _ => None,
        };
        if joined.is_some() {
            key.pop();
        }
        key.push(joined.unwrap_or(match c {
            'æ' => 'ä',
            'ø' => 'ö',
            '’' => '\'',
            'é' | 'è' => 'e',
            c => c,
        }));
    }
    key
}

/// The spellings of a [`key`] that are read as it: itself, its letters without marks, and in pairs.
pub(super) fn variants(key: &str) -> Vec<String> {
    let key = self::key(key);
    let mut found = vec![key.clone()];
    if key.is_ascii() {
        return found;
    }
    let spelt = |of: fn(char) -> &'static str| -> String {
        let mut text = String::with_capacity(key.len());
        for c in key.chars() {
            match of(c) {
                "" => text.push(c),
                pair => text.push_str(pair),
            }
        }
        text
    };
    let plain = spelt(|c| match c {
        'å' | 'ä' => "a",
        'ö' => "o",
        'ü' => "u",
        'ß' => "ss",
        _ => "",
    });
    let pairs = spelt(|c| match c {
        'å' => "aa",
        'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        _ => "",
    });
    for other in [plain, pairs] {
        if !found.contains(&other) {
            found.push(other);
        }
    }
    found
}
