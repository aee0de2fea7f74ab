//! Every language has all messages that English has, with the same values, in well-formed Fluent.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use stopover::locale::Language;

/// A message's values, its attributes and the markup around its commands.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    values: BTreeSet<String>,
    attributes: BTreeSet<String>,
    codes: usize,
}

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales").join(language)
}

/// The messages of a file, by id.
fn messages(path: &Path) -> BTreeMap<String, Shape> {
    let text = std::fs::read_to_string(path).unwrap();
    if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
        panic!("{}: {errors:?}", path.display());
    }
    let mut messages: BTreeMap<String, Shape> = BTreeMap::new();
    let mut current: Option<String> = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let head = line.split_once(" =").map(|(id, _)| id);
        let is_id =
            |id: &str| id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if let Some(id) = head.filter(|id| is_id(id)) {
            assert!(messages.insert(id.to_owned(), Shape::default()).is_none(), "{}: {id} twice", path.display());
            current = Some(id.to_owned());
        }
        let Some(shape) = current.as_ref().and_then(|id| messages.get_mut(id)) else { continue };
        if let Some(attribute) = head.and_then(|head| head.trim_start().strip_prefix('.')) {
            shape.attributes.insert(attribute.to_owned());
        }
        let values = line.split('$').skip(1);
        let name = |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>();
        // A place with its "i" or "på" is the same value.
        shape.values.extend(values.map(name).map(|name| name.trim_end_matches("_in").to_owned()));
        shape.codes += line.matches('`').count();
    }
    messages
}

#[test]
fn every_language_says_all() {
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir(folder("en")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let english = messages(&path);
        assert!(!english.is_empty(), "{}", path.display());
        for language in Language::ALL.map(Language::code) {
            let theirs = messages(&folder(language).join(path.file_name().unwrap()));
            for id in english.keys().chain(theirs.keys()).collect::<BTreeSet<_>>() {
                if english.get(id) != theirs.get(id) {
                    wrong.push(format!("{language} {id}: {:?}, not {:?}", theirs.get(id), english.get(id)));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

type Words = BTreeMap<String, BTreeMap<String, Vec<String>>>;

fn words(language: &str) -> Words {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/words").join(language).join("commands.toml");
    toml::from_str(&std::fs::read_to_string(&path).unwrap())
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every language has all commands, and all words that go with them.
#[test]
fn every_language_has_all_words() {
    let english = words("en");
    for language in Language::ALL.map(Language::code) {
        let theirs = words(language);
        for (group, keys) in &english {
            let have: BTreeSet<&String> = theirs.get(group).into_iter().flat_map(BTreeMap::keys).collect();
            assert_eq!(have, keys.keys().collect(), "{language}, [{group}]");
        }
        assert_eq!(theirs.len(), english.len(), "{language}");
        for (command, words) in &theirs["commands"] {
            let first = words.first().map(String::as_str).unwrap_or_default();
            assert!(!first.is_empty(), "{language}: {command}");
        }
    }
}
