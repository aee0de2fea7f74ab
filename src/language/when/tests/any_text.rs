//! Any text is read: without panic, in order, within the limit, in time linear in its length.

use proptest::prelude::*;

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

use super::*;
use crate::language::when::reader::Reader;

/// The most looks at a lexeme for each character of a text; the worst of the texts below took 278.
const LOOKS_PER_CHARACTER: usize = 400;

/// How long each of these texts is, in bytes; what is linear so far is so further on.
const LONG: usize = 10_000;

/// As long as a Matrix event can be, in bytes.
const LONGEST: usize = 60_000;

/// Pieces that the grammar knows, for texts that lead it far into its rules.
const PIECES: &[&str] = &[
    "Mon",
    "Tuesday",
    "Sundays",
    "6",
    "9",
    "16.",
    "18.4.",
    "06.04",
    "31/2",
    "2026",
    "2026-04-06",
    "T18:00",
    "18:00",
    "25:00",
    "6pm",
    "half",
    "six",
    "quarter",
    "to",
    "past",
    "until",
    "from",
    "between",
    "and",
    "and/or",
    "or",
    ",",
    "-",
    "–",
    "/",
    "(",
    ")",
    ":",
    ".",
    "the",
    "on",
    "at",
    "in",
    "of",
    "for",
    "every",
    "other",
    "weekly",
    "first",
    "last",
    "2nd",
    "9th",
    "April",
    "may",
    "Dec",
    "next",
    "this",
    "week",
    "weekend",
    "month",
    "of the month",
    "two",
    "a couple of",
    "nights",
    "days",
    "h",
    "m",
    "evening",
    "tonight",
    "tomorrow",
    "noon",
    "midnight",
    "UTC",
    "+02:00",
    "onwards",
    "Oslo",
    "#7",
    "--",
    "\n",
    "99999",
    "0",
    "24",
    "é",
    "🛋️",
    "mandag",
    "tysdagar",
    "lør.",
    "ons",
    "man",
    "Do",
    "so",
    "Mittwochabend",
    "fra",
    "t.o.m.",
    "fr.o.m.",
    "bis",
    "vom",
    "den",
    "d.",
    "9:e",
    "am",
    "um",
    "på",
    "om",
    "i",
    "kl.",
    "halv",
    "kvart",
    "viertel",
    "fünf",
    "sekstiden",
    "Uhr",
    "og",
    "oder",
    "hver",
    "immer",
    "åpent",
    "første",
    "i måneden",
    "zwei Wochen",
    "lang",
    "ut",
    "mai",
    "mars",
    "i helga",
    "KW",
    "v.",
    "morgen",
    "i natt",
    "siden",
    "natt til",
    "svensk tid",
    "a\u{30a}",
];

fn moment() -> impl Strategy<Value = DateContext> {
    let zones = prop::sample::select(vec![Tz::Europe__Oslo, Tz::UTC, Tz::Pacific__Apia, Tz::America__St_Johns]);
    (0_i64..4_000_000_000, zones, prop::option::of(-500_i64..1500)).prop_map(|(seconds, zone, first)| {
        let now = chrono::DateTime::from_timestamp(seconds, 0).unwrap().naive_utc();
        let first_day = first.map(|days| now.date() + chrono::TimeDelta::days(days));
        DateContext { now, zone, first_day }
    })
}

fn well_read(text: &str, ctx: &DateContext) {
    let found = find(text, ctx);
    assert!(found.spans.len() <= MAX_FOUND);
    let mut before = 0;
    for span in &found.spans {
        assert!(text.get(span.bytes.clone()).is_some_and(|said| !said.trim().is_empty()), "{text:?} {span:?}");
        assert!(span.bytes.start >= before, "{text:?} {span:?}");
        before = span.bytes.start;
        let ordered = match &span.when {
            When::Days { from, to } => from <= to,
            When::Weekly { days, .. } => !days.is_empty(),
            When::Monthly { nth, .. } => matches!(nth, 1..=5 | -1),
            _ => true,
        };
        assert!(ordered, "{text:?} {span:?}");
    }
    for problem in &found.problems {
        assert!(text.get(problem.bytes.clone()).is_some(), "{text:?} {problem:?}");
    }
    assert_eq!(find(text, ctx), found, "{text:?}");
    let message = readings(text, &found, ctx);
    assert!(message.len() <= found.spans.len(), "{text:?}");
    assert!(message.iter().all(|span| !matches!(span.when, When::Clock(_))), "{text:?}");
    let rest = rest(text, &found);
    assert!(rest.len() <= text.len() + found.spans.len(), "{text:?} {rest:?}");
    let _ = (duration(text), durations(text));
}

proptest! {
    #[test]
    fn any_characters(text in any::<String>(), ctx in moment()) {
        well_read(&text, &ctx);
    }

    #[test]
    fn digits_and_marks(text in "[0-9 .:/–,TZhdm+-]{0,40}", ctx in moment()) {
        well_read(&text, &ctx);
    }

    #[test]
    fn known_pieces(pieces in prop::collection::vec((prop::sample::select(PIECES), prop::bool::weighted(0.8)), 0..14), ctx in moment()) {
        let text: String = pieces.iter().flat_map(|(piece, spaced)| [*piece, if *spaced { " " } else { "" }]).collect();
        well_read(&text, &ctx);
    }
}

#[test]
fn the_ends_of_the_calendar() {
    for now in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
        for first_day in [None, Some(NaiveDate::MIN), Some(NaiveDate::MAX)] {
            let ctx = DateContext { now, zone: Tz::Europe__Oslo, first_day };
            for text in PIECES {
                well_read(text, &ctx);
                well_read(&format!("from {text} to Tuesday 18:00 UTC, in 2 hours, every Monday 16:00 UTC"), &ctx);
            }
        }
    }
}

/// Counts looks rather than seconds, so that a busy machine fails no test.
#[test]
fn linear_in_the_length() {
    let ctx = friday();
    let mut texts: Vec<String> = PIECES.iter().map(|piece| format!("{piece} ")).collect();
    texts.extend(PIECES.iter().map(|piece| (*piece).to_owned()));
    texts.extend(
        [
            "6, ",
            "6-",
            "6 and ",
            "and ",
            "the ",
            "from ",
            "Mon, ",
            "Mondays and ",
            "first and ",
            "two weeks ",
            "1h",
            "'a",
            "a'",
            "@",
            "x",
            "6–9, ",
            "immer Mo ",
            "åpent man-fre ",
            "fra mandag i ",
            "ab Montag bin ich ",
            "zwei Wochen ab ",
            "i ",
            "den ",
            "Mo, ",
            "siden 1. ",
            "natt til ",
            "so ",
        ]
        .map(str::to_owned),
    );
    let mixed = PIECES.join(" ");
    for (piece, length) in
        texts.into_iter().map(|piece| (piece, LONG)).chain([(mixed, LONGEST), ("6–9, ".to_owned(), LONGEST)])
    {
        let text = piece.repeat(length / piece.len());
        let reader = Reader::new(&text, &ctx);
        let found = reader.find();
        assert!(found.spans.len() <= MAX_FOUND && found.problems.len() <= MAX_FOUND);
        let looks = reader.looks.get();
        assert!(looks <= LOOKS_PER_CHARACTER * text.len(), "{piece:?}: {} looks a character", looks / text.len());
    }
}
