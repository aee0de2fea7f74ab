//! The catalogue: every word that people read, from `data/locales`, by Fluent.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::langid;

use super::dates;
use super::say::{Arg, Say};
use chrono::NaiveDate;

/// The English messages, by file.
const ENGLISH: [&str; 11] = [
    include_str!("../../data/locales/en/common.ftl"),
    include_str!("../../data/locales/en/help.ftl"),
    include_str!("../../data/locales/en/trip.ftl"),
    include_str!("../../data/locales/en/beds.ftl"),
    include_str!("../../data/locales/en/meetups.ftl"),
    include_str!("../../data/locales/en/reminders.ftl"),
    include_str!("../../data/locales/en/people.ftl"),
    include_str!("../../data/locales/en/crew.ftl"),
    include_str!("../../data/locales/en/operator.ftl"),
    include_str!("../../data/locales/en/rooms.ftl"),
    include_str!("../../data/locales/en/drafts.ftl"),
];

/// Stand for the markup characters in other people's text, so that it is never read as markup. Private use characters:
/// cleaned text has none of its own.
const LITERAL: [(char, char); 2] = [('*', '\u{E000}'), ('`', '\u{E001}')];

pub struct Catalogue {
    /// What commands begin with: each message may use it as `{ $prefix }`.
    prefix: String,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    pub fn english(prefix: &str) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![langid!("en-GB")]);
        bundle.set_use_isolating(false);
        for text in ENGLISH {
            let resource = FluentResource::try_new(text.to_owned())
                .unwrap_or_else(|(_, errors)| panic!("data/locales/en is part of the program: {errors:?}"));
            bundle
                .add_resource(resource)
                .unwrap_or_else(|errors| panic!("data/locales/en is part of the program: {errors:?}"));
        }
        Self { prefix: disguise(prefix), bundle }
    }

    pub fn has(&self, id: &str) -> bool {
        let (id, attribute) = split(id);
        self.bundle.get_message(id).is_some_and(|message| match attribute {
            Some(name) => message.get_attribute(name).is_some(),
            None => message.value().is_some(),
        })
    }

    /// The message in words, with markup: `**strong**`, `` `code` ``. Literal markup characters in values are disguised
    /// until [`undisguise`].
    pub fn words(&self, said: &Say, today: NaiveDate) -> String {
        let mut args = FluentArgs::new();
        args.set("prefix", self.prefix.as_str());
        for (name, value) in &said.args {
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

    fn value(&self, value: &Arg, today: NaiveDate) -> String {
        match value {
            Arg::Text(text) => disguise(text),
            Arg::Count(count) => count.to_string(),
            Arg::Day(day) => dates::day(*day, today),
            Arg::Days(from, to) => dates::days(*from, *to, today),
            Arg::Time(time) => dates::time(*time),
            Arg::Moment(moment) => dates::moment(*moment, today),
            Arg::Hours(day, from, to) => dates::hours(*day, *from, *to, today),
            Arg::Repeat(repeat, time) => dates::repeat(repeat, *time),
            Arg::Left(left) => dates::left(*left),
            Arg::List(list) => list.iter().map(|one| self.value(one, today)).collect::<Vec<_>>().join(", "),
            Arg::Say(said) => self.words(said, today),
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
