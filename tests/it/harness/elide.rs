//! Lines that end many answers, shown as `…` in snapshots, so that a reworded message changes one test and not thirty.
//!
//! What they say is read from the English catalogue by the message's id: no text is repeated here. That such a line is
//! there still shows. `conversations::standard_lines` keeps each in full.

use std::path::Path;
use std::sync::LazyLock;

use fluent_syntax::ast;
use stopover::locale::Language;

/// Which part of a message is elided.
#[derive(Clone, Copy, Debug)]
enum Part {
    /// All of it: a line of its own.
    Line,
    /// What stands before its first value.
    Head,
    /// What stands behind its last value.
    Tail,
}

/// The messages, by their ids in `data/locales/en/`.
const ELIDED: [(&str, Part); 10] = [
    ("offer-how", Part::Line),
    ("accepted-for-host-how", Part::Line),
    ("meet-how", Part::Line),
    ("undo-how", Part::Line),
    ("offer-added", Part::Tail),
    ("withdrawn", Part::Tail),
    ("evening-head", Part::Tail),
    ("evening-bed", Part::Head),
    ("evening-offered-tonight", Part::Head),
    ("evening-none-tonight", Part::Head),
];

/// What a line is matched with.
#[derive(Debug)]
enum Pattern {
    /// These texts, in this order, with any values between them.
    Line(Vec<String>),
    Head(String),
    Tail(String),
}

/// Each message of a language: its id, and its texts between its values, as people read them, without the marks of what is
/// bold. Between two values there may be no text: "".
pub fn texts(language: Language) -> Vec<(String, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales").join(language.code());
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let resource = fluent_syntax::parser::parse(std::fs::read_to_string(&path).unwrap()).unwrap();
        for entry in resource.body {
            let ast::Entry::Message(ast::Message { id, value: Some(value), .. }) = entry else { continue };
            let mut texts = vec![String::new()];
            for element in value.elements {
                match element {
                    ast::PatternElement::TextElement { value } => {
                        texts.last_mut().unwrap().push_str(&value.replace("**", ""));
                    }
                    ast::PatternElement::Placeable { .. } => texts.push(String::new()),
                }
            }
            all.push((id.name, texts));
        }
    }
    all
}

static PATTERNS: LazyLock<Vec<Pattern>> = LazyLock::new(|| {
    let mut patterns = Vec::new();
    for (id, mut texts) in texts(Language::En) {
        let Some((_, part)) = ELIDED.iter().find(|(elided, _)| *elided == id) else { continue };
        patterns.push(match part {
            Part::Line => Pattern::Line(texts),
            Part::Head => Pattern::Head(texts.remove(0)),
            Part::Tail => Pattern::Tail(texts.pop().unwrap()),
        });
    }
    assert_eq!(patterns.len(), ELIDED.len(), "not all are in the catalogue");
    // The longest that fits is taken.
    patterns.sort_by_key(|pattern| match pattern {
        Pattern::Line(texts) => std::cmp::Reverse(texts.concat().len()),
        Pattern::Head(text) | Pattern::Tail(text) => std::cmp::Reverse(text.len()),
    });
    patterns
});

impl Pattern {
    /// The line with its standard part elided, where this is in it.
    fn elide(&self, line: &str) -> Option<String> {
        match self {
            Self::Line(texts) => {
                let (first, last) = (texts.first()?, texts.last()?);
                let mut rest = line.strip_prefix(first.as_str())?.strip_suffix(last.as_str())?;
                for text in &texts[1..texts.len() - 1] {
                    rest = rest.split_once(text.as_str())?.1;
                }
                Some("…".to_owned())
            }
            Self::Head(text) => line.strip_prefix(text.as_str()).map(|rest| format!("… {rest}")),
            Self::Tail(text) => line.strip_suffix(text.as_str()).map(|rest| format!("{rest} …")),
        }
    }
}

/// A message of the bot's, with standard lines elided.
pub fn elide(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let elided = PATTERNS.iter().find_map(|pattern| pattern.elide(line));
        elided.unwrap_or_else(|| line.to_owned())
    });
    lines.collect::<Vec<_>>().join("\n")
}
