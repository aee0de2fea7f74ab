//! A TOML document that keeps line numbers, so that every error names its line.

use std::ops::RangeInclusive;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{At, ConfigError};

/// A parsed file. Sections are one deep; the top of the file is the section named "".
pub(super) struct Document<'t> {
    file: String,
    text: &'t str,
    root: DeTable<'t>,
}

impl<'t> Document<'t> {
    /// # Errors
    /// The text is not TOML.
    pub(super) fn parse(text: &'t str, file: &Path) -> Result<Self, ConfigError> {
        let file = file.display().to_string();
        match DeTable::parse(text) {
            Ok(root) => Ok(Self { file, text, root: root.into_inner() }),
            Err(error) => {
                let line = line_of(text, error.span().map_or(0, |span| span.start));
                Err(ConfigError::Syntax { at: At { file, line }, message: error.message().replace('\n', "; ") })
            }
        }
    }

    fn at(&self, offset: usize) -> At {
        At { file: self.file.clone(), line: line_of(self.text, offset) }
    }

    /// # Errors
    /// The file has a section or a key that is not among `known`; the first one in the file is named.
    pub(super) fn refuse_unknown(&self, known: &[(&str, &[&str])]) -> Result<(), ConfigError> {
        let sections = || known.iter().map(|(section, _)| *section).filter(|section| !section.is_empty());
        let top = || known.iter().filter(|(section, _)| section.is_empty()).flat_map(|(_, keys)| keys.iter().copied());
        let mut wrong = Vec::new();
        for (name, value) in &self.root {
            let section = known.iter().find(|(section, _)| *section == name.get_ref().as_ref());
            match (section, value.get_ref()) {
                (Some((section, keys)), DeValue::Table(table)) => {
                    let unknown = table.keys().filter(|key| !keys.contains(&key.get_ref().as_ref()));
                    wrong.extend(unknown.map(|key| {
                        let hint = hint(key.get_ref(), known, keys.iter().copied().map(|key| format!("`{key}`")));
                        (key.span().start, format!("key `{}` in [{section}]", key.get_ref()), hint)
                    }));
                }
                (Some((section, _)), other) => {
                    return Err(ConfigError::WrongType {
                        at: self.at(name.span().start),
                        key: (*section).to_owned(),
                        found: kind(other),
                        wanted: format!("a section, under a line [{section}]"),
                    });
                }
                (None, _) if top().any(|key| key == name.get_ref().as_ref()) => {}
                (None, DeValue::Table(_)) => {
                    let hint = hint(name.get_ref(), known, sections().map(|section| format!("[{section}]")));
                    wrong.push((name.span().start, format!("section [{}]", name.get_ref()), hint));
                }
                (None, _) => {
                    let hint = hint(name.get_ref(), known, top().map(|key| format!("`{key}`")));
                    wrong.push((name.span().start, format!("key `{}`", name.get_ref()), hint));
                }
            }
        }
        match wrong.into_iter().min() {
            None => Ok(()),
            Some((offset, what, hint)) => Err(ConfigError::Unknown { at: self.at(offset), what, hint }),
        }
    }

    /// # Errors
    /// The file has this key, whose value is a secret that must not lie around in a file that is copied and shown.
    pub(super) fn refuse_inline(&self, key: &'static str, variable: &'static str) -> Result<(), ConfigError> {
        match self.root.get_key_value(key) {
            None => Ok(()),
            Some((name, _)) => Err(ConfigError::InlineRefused { at: self.at(name.span().start), key, variable }),
        }
    }

    pub(super) fn get(&self, section: &str, key: &str) -> Option<Field<'_>> {
        let table = match section {
            "" => &self.root,
            name => match self.root.get(name)?.get_ref() {
                DeValue::Table(table) => table,
                _ => return None,
            },
        };
        let name = if section.is_empty() { key.to_owned() } else { format!("{section}.{key}") };
        Some(Field { doc: self, name, value: table.get(key)? })
    }

    /// What `read` makes of a key, `None` where the file doesn't have it.
    ///
    /// # Errors
    /// Those of `read`.
    pub(super) fn read<'d, T>(
        &'d self,
        section: &str,
        key: &str,
        read: impl FnOnce(&Field<'d>) -> Result<T, ConfigError>,
    ) -> Result<Option<T>, ConfigError> {
        self.get(section, key).map(|field| read(&field)).transpose()
    }

    /// [`Document::read`] of a key at the top of the file that must be there.
    ///
    /// # Errors
    /// Those of `read`; the key is not there.
    pub(super) fn required<'d, T>(
        &'d self,
        key: &'static str,
        example: &'static str,
        read: impl FnOnce(&Field<'d>) -> Result<T, ConfigError>,
    ) -> Result<T, ConfigError> {
        self.read("", key, read)?.ok_or_else(|| ConfigError::Missing { file: self.file.clone(), key, example })
    }
}

/// A value, with its place.
pub(super) struct Field<'d> {
    doc: &'d Document<'d>,
    name: String,
    value: &'d Spanned<DeValue<'d>>,
}

impl<'d> Field<'d> {
    pub(super) fn at(&self) -> At {
        self.doc.at(self.value.span().start)
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn bad(&self, problem: String) -> ConfigError {
        ConfigError::BadValue { at: self.at(), key: self.name.clone(), problem }
    }

    fn wrong_type(&self, wanted: impl Into<String>) -> ConfigError {
        ConfigError::WrongType {
            at: self.at(),
            key: self.name.clone(),
            found: kind(self.value.get_ref()),
            wanted: wanted.into(),
        }
    }

    /// # Errors
    /// It is no string.
    pub(super) fn text(&self) -> Result<&'d str, ConfigError> {
        match self.value.get_ref() {
            DeValue::String(text) => Ok(text),
            _ => Err(self.wrong_type("text in quotes")),
        }
    }

    /// # Errors
    /// It is neither `true` nor `false`.
    pub(super) fn flag(&self) -> Result<bool, ConfigError> {
        match self.value.get_ref() {
            DeValue::Boolean(flag) => Ok(*flag),
            _ => Err(self.wrong_type("true or false, without quotes")),
        }
    }

    /// # Errors
    /// It is no whole number, or none in `range`.
    pub(super) fn whole(&self, range: RangeInclusive<u32>) -> Result<u32, ConfigError> {
        let wanted = || format!("a whole number from {} to {}, without quotes", range.start(), range.end());
        let DeValue::Integer(number) = self.value.get_ref() else {
            return Err(self.wrong_type(wanted()));
        };
        u32::from_str_radix(number.as_str(), number.radix())
            .ok()
            .filter(|number| range.contains(number))
            .ok_or_else(|| self.bad(format!("{number} is out of range; give {}", wanted())))
    }

    /// # Errors
    /// It is no list.
    pub(super) fn list(&self, wanted: &str) -> Result<Vec<Field<'d>>, ConfigError> {
        match self.value.get_ref() {
            DeValue::Array(values) => {
                Ok(values.iter().map(|value| Field { doc: self.doc, name: self.name.clone(), value }).collect())
            }
            _ => Err(self.wrong_type(wanted)),
        }
    }
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number with a fraction",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or a time without quotes",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a section",
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// What to do about an unknown key: the same key belongs into another section, or one of `siblings` is nearly it.
fn hint(key: &str, known: &[(&str, &[&str])], siblings: impl Iterator<Item = String>) -> String {
    if let Some((section, _)) = known.iter().find(|(_, keys)| keys.contains(&key)) {
        return match *section {
            "" => "; it belongs at the top, above the first section".to_owned(),
            section => format!("; it belongs in [{section}]"),
        };
    }
    // A key of another section comes last: a slip in the right section is the likelier one.
    let elsewhere = known
        .iter()
        .filter(|(section, _)| !section.is_empty())
        .flat_map(|(section, keys)| keys.iter().map(move |key| (*key, format!("`{key}` in [{section}]"))));
    let near: Vec<String> = siblings.collect();
    let bare = near.iter().map(|name| name.trim_matches(['`', '[', ']']));
    if let Some(found) = nearest(key, bare) {
        let shown = near.iter().find(|name| name.trim_matches(['`', '[', ']']) == found);
        return shown.map(|name| format!("; did you mean {name}?")).unwrap_or_default();
    }
    let elsewhere: Vec<(&str, String)> = elsewhere.collect();
    let found = nearest(key, elsewhere.iter().map(|(key, _)| *key));
    let shown = found.and_then(|found| elsewhere.iter().find(|(key, _)| *key == found));
    shown.map_or_else(|| "; bot.example.toml has them all".to_owned(), |(_, name)| format!("; did you mean {name}?"))
}

/// The name that was probably meant: the fewest slips away, and no more slips than a third of its letters.
pub(super) fn nearest<'n>(text: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let text = text.to_lowercase();
    names
        .map(|name| (strsim::osa_distance(&text, &name.to_lowercase()), name))
        .filter(|(slips, name)| *slips <= (name.chars().count() / 3).max(1))
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, name)| name)
}
