//! What is known of a name besides the place: whether it's a common word or a person's name, or a part of a town.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::text::fold;

static COMMON: LazyLock<HashSet<&str>> = LazyLock::new(|| lines(include_str!("../../../data/places/common-words.txt")));

/// The key of each part of a town, with the towns that have one of the name.
static DISTRICTS: LazyLock<HashMap<String, Vec<&'static str>>> = LazyLock::new(|| {
    let mut towns: HashMap<String, Vec<&str>> = HashMap::new();
    for (town, parts) in
        lines(include_str!("../../../data/places/districts.txt")).into_iter().filter_map(|l| l.split_once(':'))
    {
        for part in parts.split('|') {
            towns.entry(fold::key(part)).or_default().push(town.trim());
        }
    }
    towns
});

fn lines(text: &'static str) -> HashSet<&'static str> {
    text.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).collect()
}

/// Whether a name, or what is one slip from one, is a common word of some language or a person's name.
pub(super) fn is_common(key: &str) -> bool {
    COMMON.contains(key)
}

/// Whether a name is that of a part of a town. Some of them are towns elsewhere, too, which are rarely meant.
pub(super) fn is_district(key: &str) -> bool {
    DISTRICTS.contains_key(key)
}

/// The towns that have a part of this name.
pub(super) fn towns_of_district(key: &str) -> &'static [&'static str] {
    DISTRICTS.get(key).map_or(&[], Vec::as_slice)
}
