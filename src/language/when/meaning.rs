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
    /// "after next", "etter neste": behind what it puts one further on.
    AfterNext,
    /// "übernächsten": before it.
    NextButOne,
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
    /// "early May", "Anfang Mai", "i begynnelsen av mai".
    Early,
    /// "mid-May", "Mitte Mai".
    Mid,
    /// "late May"; "the end of May" is [`Role::EndOf`].
    Late,
    FirstHalf,
    SecondHalf,
    /// "uka med 6. juli": the week that has this day in it.
    With,
    /// "both days", "jeweils": what follows holds for each of the days said before.
    EachDay,
    /// "the day after", "dagen etter": the one after the day said before.
    DayAfter,
    /// "the same day", "am selben Tag".
    SameDay,
    /// "any day": of the week that is said behind it.
    AnyDay,
    /// One working day, before a part of the day: "weekday evenings", "hverdagskvelder".
    WorkingDay,
    /// "not": governs a time where a clause begins with it, or right behind another time.
    Not,
    /// "doesn't work", "geht nicht": behind a time that doesn't suit.
    Unfit,
    /// "can't", "kann nicht": right before one.
    Unable,
    /// "except", "but not": governs the time after it.
    Except,
    /// "no", "scratch that": the time before it is taken back for the one after it.
    Correction,
    /// "Ends:", "Slutt:": the end of what was said to begin.
    Ends,
    /// "every year", beside a date.
    Yearly,
    /// "time", "tid", "Zeit" behind the name of where the clocks show it.
    ZoneTime,
    /// "local time": of the place itself.
    LocalTime,
    /// "ut april": until its end.
    UntilEnd,
    /// "late", "whenever": after "until", it has no end that is known.
    OpenEnd,
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
    /// A feast that moves with the year: one day or several.
    Moving(Moving),
    /// A part of the day as said of every week.
    WeeklyPart(DayPart),
    Unit(Unit),
    /// A length in minutes.
    Length(u32),
    Zone(Tz),
}

/// A feast that moves: its days as counted from the day that it hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moving {
    pub(super) from: FeastDay,
    pub(super) to: FeastDay,
}

/// One day of a feast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FeastDay {
    /// So many days after Easter Sunday; before it where negative.
    Easter(i16),
    /// So many days after the Saturday from 20 to 26 June, which is midsummer day in Sweden and Finland.
    Midsummer(i16),
    /// So many days after the fourth Sunday before Christmas, the first of Advent.
    Advent(i16),
    /// A day of every year, in months and days: as the end of a feast of several days.
    Fixed(u8, u8),
}

/// A meaning with the languages in which a phrase has it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sense {
    pub(super) meaning: Meaning,
    pub(super) languages: LanguageSet,
    /// Those of them in which it is only meant where the text is of them.
    pub(super) strict: LanguageSet,
}

/// `easter-2`, `easter-3/easter+1`, `midsummer`, `12-24/12-26`: the key of a moving feast in the word lists.
pub(super) fn moving(key: &str) -> Option<Moving> {
    let one = |text: &str| -> Option<FeastDay> {
        let number = |text: &str| if text.is_empty() { Some(0) } else { text.parse().ok() };
        if let Some(after) = text.strip_prefix("easter") {
            Some(FeastDay::Easter(number(after)?))
        } else if let Some(after) = text.strip_prefix("midsummer") {
            Some(FeastDay::Midsummer(number(after)?))
        } else if let Some(after) = text.strip_prefix("advent") {
            Some(FeastDay::Advent(number(after)?))
        } else {
            let (month, day) = text.split_once('-')?;
            Some(FeastDay::Fixed(month.parse().ok()?, day.parse().ok()?))
        }
    };
    let (from, to) = key.split_once('/').unwrap_or((key, key));
    Some(Moving { from: one(from)?, to: one(to)? })
}
