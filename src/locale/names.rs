//! The names of months and weekdays in each language, long and short, as CLDR has them: from ICU4X.

use std::collections::BTreeSet;

use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames, MonthNameLength, WeekdayNameLength};
use icu_locale_core::Locale;
use writeable::TryWriteable;

/// A Monday, as CLDR's weeks begin here; the twelve days from it on name the weekdays.
const MONDAY: (i32, u8, u8) = (2024, 1, 1);

/// The names of one language: each list in order of the year or the week, full names first. CLDR's, as of the release
/// that ICU4X has compiled in.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) months: [Vec<String>; 12],
    pub(crate) weekdays: [Vec<String>; 7],
}

/// The names in each of these locales together, without the points of abbreviations. What CLDR lacks is left out.
pub(crate) fn names(locales: &[&str]) -> Names {
    let mut names = Names::default();
    let months = [
        ("LLLL", MonthNameLength::StandaloneWide),
        ("MMMM", MonthNameLength::Wide),
        ("LLL", MonthNameLength::StandaloneAbbreviated),
        ("MMM", MonthNameLength::Abbreviated),
    ];
    let weekdays = [
        ("EEEE", WeekdayNameLength::Wide),
        ("ccc", WeekdayNameLength::StandaloneAbbreviated),
        ("EEE", WeekdayNameLength::Abbreviated),
        ("EEEEEE", WeekdayNameLength::Short),
    ];
    for locale in locales {
        let Ok(locale) = Locale::try_from_str(locale) else { continue };
        for (pattern, length) in months {
            for (number, known) in (1..).zip(&mut names.months) {
                let day = Date::try_new_gregorian(MONDAY.0, number, 1).ok();
                add(known, day.and_then(|day| name(&locale, pattern, Length::Month(length), &day)));
            }
        }
        for (pattern, length) in weekdays {
            // English "Tu" and "Th" are no forms that people write.
            if pattern == "EEEEEE" && locale.id.language.as_str() == "en" {
                continue;
            }
            for (ahead, known) in (0..).zip(&mut names.weekdays) {
                let day = Date::try_new_gregorian(MONDAY.0, MONDAY.1, MONDAY.2 + ahead).ok();
                add(known, day.and_then(|day| name(&locale, pattern, Length::Weekday(length), &day)));
            }
        }
    }
    names
}

enum Length {
    Month(MonthNameLength),
    Weekday(WeekdayNameLength),
}

fn add(known: &mut Vec<String>, name: Option<String>) {
    let seen: BTreeSet<String> = known.iter().map(|name| name.to_lowercase()).collect();
    known.extend(name.filter(|name| !name.is_empty() && !seen.contains(&name.to_lowercase())));
}

fn name(locale: &Locale, pattern: &str, length: Length, day: &Date<Gregorian>) -> Option<String> {
    let pattern = DateTimePattern::try_from_pattern_str(pattern).ok()?;
    let mut names = FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new(locale.clone().into()).ok()?;
    match length {
        Length::Month(length) => names.include_month_names(length).ok().map(|_| ())?,
        Length::Weekday(length) => names.include_weekday_names(length).ok().map(|_| ())?,
    }
    let name = names.with_pattern_unchecked(&pattern).format(day).try_write_to_string().ok()?.into_owned();
    Some(name.trim_end_matches('.').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn names_of_the_north() {
        let nn = names(&["nn"]);
        assert_eq!(nn.weekdays[1][0], "tysdag");
        assert_eq!(nn.weekdays[5][0], "laurdag");
        assert!(names(&["da"]).weekdays[3].contains(&"tors".to_owned()));
        assert!(names(&["de"]).weekdays[2].contains(&"Mi".to_owned()));
        assert!(names(&["de"]).months[2].contains(&"Mär".to_owned()));
        assert!(names(&["en", "en-GB"]).months[8].contains(&"Sept".to_owned()));
        for language in Language::ALL {
            let names = names(language.locales());
            assert!(names.months.iter().all(|forms| !forms.is_empty()), "{language}");
            assert!(names.weekdays.iter().all(|forms| forms.len() >= 2), "{language}");
        }
    }
}
