//! Walks the index for the names that are a slip or two away from what was typed.
//!
//! A slip is a letter too many, one too few, a wrong one, or two neighbours swapped, each at most once in a place
//! (the *optimal string alignment* distance). `fst`'s own Levenshtein automaton counts a swap as two and builds a
//! table first; this one keeps the few numbers of the distance's matrix near its diagonal that can matter, so a step
//! costs a handful of comparisons and nothing is built. Nor is the index walked by `fst`'s own search, which reads each
//! node before it asks whether a name can still be reached there: that takes about 1.7 times as long.

use fst::raw::{Node, Output};

use super::table;

/// Most slips forgiven in any name.
const MAX_SLIPS: u8 = 2;
/// Names looked at for one misspelling. Two slips in a name of eight letters find a few hundred.
const MAX_NAMES: usize = 4_000;
/// Numbers kept of a row of the matrix: the diagonal and [`MAX_SLIPS`] to either side.
const BAND: usize = 2 * MAX_SLIPS as usize + 1;
/// The middle of the band.
const MIDDLE: usize = MAX_SLIPS as usize;

/// Slips forgiven in a key of this many letters: none up to 4, one up to 7, then two. Short names have too many
/// neighbours: "Moss" and "Mora" are both one slip from "Moos" and "Mosa", and "Mars" from "Mark".
pub(super) fn forgiven(letters: usize) -> u8 {
    match letters {
        0..=4 => 0,
        5..=7 => 1,
        _ => MAX_SLIPS,
    }
}

/// A name of the index near to what was typed.
pub(super) struct NearName {
    /// Its value in the index.
    pub value: u64,
    /// Slips between: 1 or 2.
    pub slips: u8,
    /// Whether it begins with the same letter: people rarely get the first one wrong.
    pub same_start: bool,
}

/// A name of four letters with two neighbours behind the first swapped: "Olso" is Oslo. It forgives nothing else.
pub(super) fn swapped(key: &str) -> Vec<String> {
    const LETTERS: usize = 4;
    let letters: Vec<char> = key.chars().collect();
    if letters.len() != LETTERS || letters.contains(&' ') {
        return Vec::new();
    }
    let swap = |at: usize| {
        let mut other = letters.clone();
        other.swap(at, at + 1);
        (other != letters).then(|| other.into_iter().collect())
    };
    (1..LETTERS - 1).filter_map(swap).collect()
}

/// The names that are as many slips away as their length forgives, at least one.
pub(super) fn near(key: &str) -> Vec<NearName> {
    let slips = forgiven(key.chars().filter(|c| *c != ' ').count());
    if slips == 0 {
        return Vec::new();
    }
    let within = Within { typed: key.as_bytes(), slips };
    let index = table::index().as_fst();
    let mut found = Vec::new();
    let root = Step { node: index.root(), next: 0, value: Output::zero(), rows: within.start(), same_start: false };
    // The letters from the root to the node that is looked at: no more than the longest name has.
    let mut path = vec![root];
    while let Some(step) = path.last_mut() {
        if step.next == step.node.len() {
            path.pop();
            continue;
        }
        let to = step.node.transition(step.next);
        step.next += 1;
        let rows = within.accept(&step.rows, to.inp);
        if !within.can_match(&rows) {
            continue;
        }
        let same_start = if rows.at == 1 { key.as_bytes().first() == Some(&to.inp) } else { step.same_start };
        let (node, value) = (index.node(to.addr), step.value.cat(to.out));
        let apart = rows.distance(key.len());
        if node.is_final() && (1..=slips).contains(&apart) {
            if found.len() >= MAX_NAMES {
                break;
            }
            found.push(NearName { value: value.cat(node.final_output()).value(), slips: apart, same_start });
        }
        path.push(Step { node, next: 0, value, rows, same_start });
    }
    found
}

/// A node of the index on the way to a name.
struct Step<'f> {
    node: Node<'f>,
    /// Which of its letters is next.
    next: usize,
    /// Of the letters up to it.
    value: Output,
    rows: Rows,
    same_start: bool,
}

struct Within<'a> {
    typed: &'a [u8],
    slips: u8,
}

/// Two rows of the matrix. In the row of the `at`-th byte read, the number at `b` is the distance between what was read
/// and the first `at + b - MIDDLE` bytes typed.
#[derive(Clone, Debug)]
struct Rows {
    at: usize,
    last_byte: u8,
    row: [u8; BAND],
    before: [u8; BAND],
}

/// More than any distance that matters; small enough to add to.
const FAR: u8 = 100;

impl Rows {
    fn distance(&self, typed: usize) -> u8 {
        (typed + MIDDLE).checked_sub(self.at).and_then(|b| self.row.get(b)).copied().unwrap_or(FAR)
    }
}

impl Within<'_> {
    fn start(&self) -> Rows {
        let mut row = [FAR; BAND];
        for (n, d) in (0..).zip(&mut row[MIDDLE..]) {
            *d = n;
        }
        Rows { at: 0, last_byte: 0, row, before: [FAR; BAND] }
    }

    /// Whether any name that begins so can be near enough.
    fn can_match(&self, state: &Rows) -> bool {
        state.row.iter().any(|&d| d <= self.slips)
    }

    /// The rows after one more letter.
    fn accept(&self, state: &Rows, byte: u8) -> Rows {
        let at = state.at + 1;
        let mut row = [FAR; BAND];
        // Further from the diagonal, all are more slips than are forgiven.
        let slips = usize::from(self.slips);
        for b in MIDDLE - slips..=MIDDLE + slips {
            let Some(typed) = (at + b).checked_sub(MIDDLE).filter(|&t| t <= self.typed.len()) else { continue };
            if typed == 0 {
                row[b] = u8::try_from(at).unwrap_or(FAR).min(FAR);
                continue;
            }
            let wrong = state.row[b] + u8::from(self.typed[typed - 1] != byte);
            let missing = state.row.get(b + 1).map_or(FAR, |d| d + 1);
            let extra = if b > 0 { row[b - 1] + 1 } else { FAR };
            let swapped = if typed >= 2
                && state.at >= 1
                && self.typed[typed - 2] == byte
                && self.typed[typed - 1] == state.last_byte
            {
                state.before[b] + 1
            } else {
                FAR
            };
            row[b] = wrong.min(missing).min(extra).min(swapped).min(FAR);
        }
        Rows { at, last_byte: byte, row, before: state.row }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn distance(typed: &str, name: &str) -> u8 {
        let automaton = Within { typed: typed.as_bytes(), slips: MAX_SLIPS };
        let mut state = automaton.start();
        for byte in name.bytes() {
            if !automaton.can_match(&state) {
                return FAR;
            }
            state = automaton.accept(&state, byte);
        }
        state.distance(typed.len())
    }

    #[test]
    fn counts_slips() {
        for (typed, name, want) in [
            ("oslo", "oslo", 0),
            ("olso", "oslo", 1),
            ("olo", "oslo", 1),
            ("osslo", "oslo", 1),
            ("osli", "oslo", 1),
            ("stokholm", "stockholm", 1),
            ("gotebrog", "goteborg", 1),
            ("gotheborg", "goteborg", 1),
            ("kobnehvan", "kobenhavn", 2),
            ("ab", "", 2),
            ("", "ab", 2),
        ] {
            assert_eq!(distance(typed, name), want, "{typed} {name}");
        }
    }

    proptest! {
        #[test]
        fn agrees_with_strsim(a in "[abc]{0,9}", b in "[abc]{0,9}") {
            let want = strsim::osa_distance(&a, &b);
            let got = usize::from(distance(&a, &b));
            prop_assert!(got == want || (want > usize::from(MAX_SLIPS) && got > usize::from(MAX_SLIPS)), "{got} {want}");
        }
    }
}
