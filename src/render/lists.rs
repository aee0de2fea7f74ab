//! Lists as each language joins them: "a, b and c", "a, b or c". From ICU4X.

use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;
use writeable::Writeable;

/// How one language joins. ICU4X's own joiners are of one thread, and quickly made out of what the program carries.
#[derive(Clone, Debug)]
pub struct Lists(Locale);

impl Lists {
    /// The list formats of a locale, by its code (CLDR list patterns).
    pub fn of(locale: &str) -> Self {
        Self(Locale::try_from_str(locale).expect("the locales of the bot are well-formed"))
    }

    /// All of them.
    pub fn and(&self, list: &[String]) -> String {
        joined(list, ListFormatter::try_new_and(self.0.clone().into(), options()).ok())
    }

    /// One of them.
    pub fn or(&self, list: &[String]) -> String {
        joined(list, ListFormatter::try_new_or(self.0.clone().into(), options()).ok())
    }
}

fn options() -> ListFormatterOptions {
    ListFormatterOptions::default().with_length(ListLength::Wide)
}

fn joined(list: &[String], joiner: Option<ListFormatter>) -> String {
    match joiner {
        Some(joiner) => joiner.format(list.iter()).write_to_string().into_owned(),
        None => list.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_each_language_does() {
        let three = ["a", "b", "c"].map(str::to_owned);
        for (locale, and, or) in [
            ("en-GB", "a, b and c", "a, b or c"),
            ("nb", "a, b og c", "a, b eller c"),
            ("nn", "a, b og c", "a, b eller c"),
            ("sv", "a, b och c", "a, b eller c"),
            ("da", "a, b og c", "a, b eller c"),
            ("de", "a, b und c", "a, b oder c"),
        ] {
            let lists = Lists::of(locale);
            assert_eq!((lists.and(&three).as_str(), lists.or(&three).as_str()), (and, or), "{locale}");
            assert_eq!(lists.and(&three[..1]), "a");
        }
    }
}
