//! What is known of a name besides the place: whether it's a common word or a person's name, or a part of a town.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::text::fold;

static COMMON: LazyLock<HashSet<&str>> = LazyLock::new(|| lines(include_str!("../../../data/places/common-words.txt")));

static DISTRICTS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    lines(include_str!("../../../data/places/districts.txt"))
        .into_iter()
        .filter_map(|line| line.split_once(':'))
        .flat_map(|(_, parts)| parts.split('|').map(fold::key))
        .collect()
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
    DISTRICTS.contains(key)
}
