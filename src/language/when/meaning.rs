//! What the words of `data/words/<language>/when.toml` can mean.

use crate::domain::time_of_day::DayPart;
use crate::locale::LanguageSet;
use chrono::Weekday;
use chrono_tz::Tz;
use serde::Deserialize;

pub(super) const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// What a small word does in an expression; the words are in the table `[roles]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Role {
    Every,
    EveryOther,
    Daily,
    Weekly,
    Monthly,
    WorkingDays,
    WeekendDays,
    Last,
    /// "forrige": before a day that is gone by.
    Gone,
    /// "i går", "i mandags": gone by.
    Yesterday,
    /// "siden 1974": what follows began in the past.
    Since,
    This,
    /// "the coming": of a week or month, the one after this.
    Coming,
    Next,
    /// "til uka": with its week in it.
    NextWeek,
    Whole,
    The,
    /// An article that stands before the number of a day: "den 9", "am 9".
    DayOf,
    On,
    Of,
    At,
    /// "kl": nothing but a time stands after it.
    Clock,
    Around,
    In,
    /// "in two days", "om to dager".
    Ahead,
    For,
    Over,
    From,
    To,
    Until,
    Between,
    And,
    Or,
    Onwards,
    Noon,
    Midnight,
    /// "half six" is 18:30.
    Half,
    /// "halb sechs" is 17:30.
    HalfTo,
    HalfPast,
    Quarter,
    /// "viertel sechs" is 17:15.
    QuarterOf,
    /// "dreiviertel sechs" is 17:45.
    ThreeQuarters,
    Past,
    /// As in "quarter to six".
    Before,
    Am,
    Pm,
    OClock,
    /// "6ish", "sextiden"
    Ish,
    OrdinalEnding,
    Week,
    Weekend,
    /// The coming one, with the article in it: "i helga".
    TheWeekend,
    /// "natt til søndag": the night before that day.
    NightTo,
    EndOf,
    /// "ut april": until its end.
    UntilEnd,
    /// "always": what follows is so every week.
    Habit,
    Open,
    /// "zwei Wochen lang"
    Long,
    Month,
    Now,
    /// Between the date and the time of ISO 8601.
    DateTime,
    NoDate,
    Counted,
    Measure,
    Numbered,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Night,
    Week,
    Month,
}

/// How much must stand beside the name of a day for it to be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Caution {
    /// Nothing: "Tuesday".
    Free,
    /// A capital letter, or words that go with dates: "sat", "Mi".
    Wary,
    /// Words that go with dates: "So", "man".
    Strict,
    /// Another such day, right beside it: "ma-on".
    Paired,
}

/// One thing that a phrase can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Role(Role),
    /// 1 to 12. `wary`: also an ordinary word; `name`: not an abbreviation.
    Month {
        number: u32,
        wary: bool,
        name: bool,
    },
    Weekday {
        day: Weekday,
        caution: Caution,
    },
    /// A weekday as said of every week.
    Weekly(Weekday),
    Number(u32),
    Ordinal(u32),
    /// A count that is only one before a unit: "a", "a couple of".
    Count(u32),
    /// Days from today.
    Relative(u32),
    /// A part of today.
    Today(DayPart),
    Part(DayPart),
    /// A feast on the same day of every year: its month and day.
    Feast(u32, u32),
    /// A part of the day as said of every week.
    WeeklyPart(DayPart),
    Unit(Unit),
    /// A length in minutes.
    Length(u32),
    Zone(Tz),
}

/// A meaning with the languages in which a phrase has it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sense {
    pub(super) meaning: Meaning,
    pub(super) languages: LanguageSet,
    /// Those of them in which it is only meant where the text is of them.
    pub(super) strict: LanguageSet,
}
