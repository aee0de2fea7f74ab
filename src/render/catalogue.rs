//! The catalogue: every word that people read, from `data/locales`, by Fluent.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

use super::dates::Dates;
use super::links;
use super::msg::{Arg, Msg};
use crate::language::gazetteer::{in_or_on, shown_name};
use crate::locale::Language;

type Bundle = FluentBundle<FluentResource>;

/// Each language's messages and dates, read when they are first asked for: reading them takes long.
static READ: [OnceLock<(Arc<Bundle>, Arc<Dates>)>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];

fn read(language: Language) -> (Arc<Bundle>, Arc<Dates>) {
    (Arc::new(bundle(language, language.files().messages)), Arc::new(Dates::of(language)))
}

fn bundle<T: AsRef<str>>(language: Language, sources: &[T]) -> Bundle {
    let locale = language.code().parse().expect("the codes of languages are well-formed");
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    for text in sources {
        let resource = FluentResource::try_new(text.as_ref().to_owned())
            .unwrap_or_else(|(_, errors)| panic!("data/locales/{language} is part of the program: {errors:?}"));
        bundle
            .add_resource(resource)
            .unwrap_or_else(|errors| panic!("data/locales/{language} is part of the program: {errors:?}"));
    }
    bundle
}

/// Stand for the markup characters in other people's text, so that it is never read as markup. Private use characters:
/// cleaned text has none of its own.
const LITERAL: [(char, char); 3] = [('*', '\u{E000}'), ('`', '\u{E001}'), ('•', '\u{E002}')];

pub struct Catalogue {
    /// What commands begin with where this is read: each message may use it as `{ $prefix }`. Nothing in a direct chat.
    prefix: String,
    /// What commands begin with in a room, wherever that is said: `{ $sign }`.
    sign: String,
    language: Language,
    bundle: Arc<Bundle>,
    dates: Arc<Dates>,
}

impl Catalogue {
    /// The catalogue of a language. `prefix`: what commands begin with, as shown in texts.
    pub fn of(language: Language, prefix: &str) -> Self {
        let (bundle, dates) = READ[language.index()].get_or_init(|| read(language));
        let (bundle, dates) = (Arc::clone(bundle), Arc::clone(dates));
        Self { prefix: disguise(prefix), sign: disguise(prefix), language, bundle, dates }
    }

    /// With every message and date of a language changed by `change`: a made-up language for tests.
    pub fn mapped(language: Language, prefix: &str, messages: &[String], change: impl Fn(&str) -> String) -> Self {
        let bundle = Arc::new(bundle(language, messages));
        let dates = Arc::new(Dates::of(language).mapped(change));
        Self { prefix: disguise(prefix), sign: disguise(prefix), language, bundle, dates }
    }

    /// The same for a direct chat, where commands need no prefix, or for a room.
    #[must_use]
    pub fn for_chat(&self, direct: bool) -> Self {
        let prefix = if direct { String::new() } else { self.sign.clone() };
        let (bundle, dates) = (Arc::clone(&self.bundle), Arc::clone(&self.dates));
        Self { prefix, sign: self.sign.clone(), language: self.language, bundle, dates }
    }

    /// The quotation marks of the language: before and behind.
    pub fn quotes(&self) -> (String, String) {
        let quoted = self.words(&crate::msg!("quoted", text: "\n"), NaiveDate::MIN);
        let (open, close) = quoted.split_once('\n').unwrap_or(("“", "”"));
        (open.to_owned(), close.to_owned())
    }

    /// A line as it stands at its start: with a capital, where it begins with a day in lower case.
    pub fn capitalised<'l>(&self, line: &'l str) -> Cow<'l, str> {
        let mut rest = line.chars();
        match rest.next() {
            Some(first) if self.dates.begins(line) => Cow::Owned(first.to_uppercase().chain(rest).collect()),
            _ => Cow::Borrowed(line),
        }
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        let (id, attribute) = split(id);
        self.bundle.get_message(id).is_some_and(|message| match attribute {
            Some(name) => message.get_attribute(name).is_some(),
            None => message.value().is_some(),
        })
    }

    /// The message in words, with markup: `**strong**`, `` `code` ``. Literal markup characters in values are disguised
    /// until [`undisguise`].
    pub fn words(&self, said: &Msg, today: NaiveDate) -> String {
        let mut args = FluentArgs::new();
        args.set("prefix", self.prefix.as_str());
        args.set("sign", self.sign.as_str());
        for (name, value) in &said.args {
            if *name == "place" {
                args.set("place_in", FluentValue::String(Cow::Owned(self.whereabouts(value, today))));
            }
            match value {
                Arg::Count(count) => args.set(*name, *count),
                other => args.set(*name, FluentValue::String(Cow::Owned(self.value(other, today)))),
            }
        }
        let (id, attribute) = split(said.id);
        let pattern = self.bundle.get_message(id).and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else {
            tracing::error!(id = said.id, "a message is missing from the catalogue");
            return said.id.to_owned();
        };
        let mut errors: Vec<FluentError> = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(id = said.id, ?errors, "a message of the catalogue lacks a value");
        }
        words
    }

    /// A place with the word before it, where the language has one of two: "i Oslo", "på Gotland".
    fn whereabouts(&self, place: &Arg, today: NaiveDate) -> String {
        let shown = self.value(place, today);
        let id = match place {
            Arg::Place(place) => place.id,
            _ => None,
        };
        match in_or_on(id, &shown, self.language) {
            Some(word) => format!("{word} {shown}"),
            None => shown,
        }
    }

    fn values(&self, list: &[Arg], today: NaiveDate) -> Vec<String> {
        list.iter().map(|one| self.value(one, today)).collect()
    }

    /// One value in words.
    pub fn value(&self, value: &Arg, today: NaiveDate) -> String {
        match value {
            Arg::Text(text) => disguise(&links::checked(text)),
            Arg::Place(place) => {
                let name = place.id.map_or(place.name.as_str(), |id| shown_name(id, &place.name, self.language));
                disguise(&links::checked(name))
            }
            Arg::Count(count) => count.to_string(),
            Arg::Day(day) => self.dates.day(*day, today),
            Arg::Typed(from, to) => self.dates.typed(*from, *to, today),
            Arg::Days(from, to) => self.dates.days(*from, *to, today),
            Arg::Time(time) => self.dates.time(*time),
            Arg::Moment(moment) => self.dates.moment(*moment, today),
            Arg::Hours(day, from, to) => self.dates.hours(*day, *from, *to, today),
            Arg::Repeat(repeat, time) => self.dates.repeat(repeat, *time, today),
            Arg::Left(left) => self.dates.left(*left),
            Arg::Part(day, part) => self.dates.part(*day, *part, today),
            Arg::List(list) => self.dates.lists.and(&self.values(list, today)),
            Arg::Row(list) => self.values(list, today).join(", "),
            Arg::OneOf(list) => self.dates.lists.or(&self.values(list, today)),
            Arg::Msg(said) => self.words(said, today),
            Arg::Trip(trip) => disguise(&links::checked(&trip.title)),
        }
    }
}

fn split(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)))
}

fn disguise(text: &str) -> String {
    let swap = |c| LITERAL.iter().find(|(plain, _)| *plain == c).map_or(c, |(_, stand_in)| *stand_in);
    text.chars().map(swap).collect()
}

/// Gives literal markup characters their own shape back, once markup has been read.
pub fn undisguise(text: &str) -> String {
    let swap = |c| LITERAL.iter().find(|(_, stand_in)| *stand_in == c).map_or(c, |(plain, _)| *plain);
    text.chars().map(swap).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::msg::Called;

    #[test]
    fn places_are_called_as_in_the_language() {
        let place = |id, name: &str| Arg::Place(Called { id, name: name.to_owned() });
        let sweden = place(Some(2_661_886), "Sverige");
        let shown = |language, place: &Arg| Catalogue::of(language, "!").value(place, NaiveDate::MIN);
        assert_eq!(Language::ALL.map(|language| shown(language, &sweden))[..2], ["Sweden", "Sverige"]);
        assert_eq!(shown(Language::De, &sweden), "Schweden");
        assert_eq!(shown(Language::De, &place(None, "Sverige")), "Sverige", "it's no place of the gazetteer");
    }

    /// No message is missing in one language, and none is malformed: reading them panics else.
    #[test]
    fn every_language_is_whole() {
        let ids = |language: Language| -> Vec<String> {
            let entries = language.files().messages.iter().flat_map(|text| text.lines());
            let heads = entries.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned());
            heads.filter(|id| !id.contains([' ', '#'])).collect()
        };
        let english = ids(Language::En);
        assert!(english.len() > 300);
        for language in Language::ALL {
            let catalogue = Catalogue::of(language, "!");
            assert_eq!(ids(language).len(), english.len(), "{language}");
            for id in &english {
                assert!(catalogue.has(id), "{language}: {id}");
            }
        }
    }
}
