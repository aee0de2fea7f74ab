//! The order of the layers (ARCHITECTURE.md): each folder of `src` imports only from its left, and no files import each
//! other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// From the ground up.
const LAYERS: [&str; 23] = [
    "text", "locale", "clock", "domain", "language", "incoming", "outgoing", "store", "render", "config", "env",
    "view", "context", "actions", "schedule", "commands", "drafts", "turn", "engine", "timer", "matrix", "backup",
    "demo",
];
/// Files of the program, not of the library: they import the library as others do.
const PROGRAM: [&str; 4] = ["main", "cli", "logs", "read"];

/// A module's path below the crate: `["turn", "message"]`.
type Module = Vec<String>;

#[test]
fn each_folder_imports_only_from_its_left() {
    let mut up = Vec::new();
    for (module, imports) in sources().imports() {
        for (target, path) in imports {
            let (from, to) = (layer(&module), layer(&target));
            if from < to {
                up.push(format!("{} imports {path}: {} stands left of {}", file(&module), module[0], target[0]));
            }
        }
    }
    assert!(up.is_empty(), "upward imports:\n{}", up.join("\n"));
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let imports = sources().imports();
    for start in imports.keys() {
        if let Some(circle) = circle(&imports, start) {
            let circle: Vec<String> =
                circle.iter().map(|(from, path)| format!("{} imports {path}", file(from))).collect();
            panic!("a circle:\n{}", circle.join("\n"));
        }
    }
}

#[test]
fn only_tests_import_all_of_their_parent() {
    let sources = sources();
    for (module, tokens) in &sources.0 {
        let stars = paths(tokens)
            .into_iter()
            .any(|path| path.first().is_some_and(|first| first == "super") && path[1..] == ["*"]);
        assert!(!stars, "{} has `use super::*`: name what it imports", file(module));
    }
}

fn layer(module: &[String]) -> usize {
    let place = LAYERS.iter().position(|layer| *layer == module[0]);
    place.unwrap_or_else(|| panic!("src/{} has no place among the layers", module[0]))
}

fn file(module: &[String]) -> String {
    format!("src/{}.rs", module.join("/"))
}

/// The way from a file back to itself, by its imports; `None` where there is none.
fn circle(imports: &Imports, start: &Module) -> Option<Vec<(Module, String)>> {
    let mut seen = BTreeSet::new();
    let mut ways = vec![(start.clone(), Vec::new())];
    while let Some((at, way)) = ways.pop() {
        for (target, path) in imports.get(&at).into_iter().flatten() {
            let mut way: Vec<(Module, String)> = way.clone();
            way.push((at.clone(), path.clone()));
            if target == start {
                return Some(way);
            }
            if seen.insert(target.clone()) {
                ways.push((target.clone(), way));
            }
        }
    }
    None
}

/// What each file imports from which other.
type Imports = BTreeMap<Module, BTreeMap<Module, String>>;

/// The files of the library but its tests, as tokens.
struct Sources(BTreeMap<Module, TokenStream>);

fn sources() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let module = module(path.strip_prefix(&root).unwrap());
                let program = module.len() == 1 && PROGRAM.contains(&module[0].as_str());
                let test = module.iter().any(|part| part == "tests");
                if module != ["lib"] && !program && !test {
                    let text = fs::read_to_string(&path).unwrap();
                    sources.insert(module, without_tests(text.parse().unwrap()));
                }
            }
        }
    }
    assert!(sources.len() > 100, "the sources are not where they were");
    Sources(sources)
}

fn module(path: &Path) -> Module {
    let path: PathBuf = path.with_extension("");
    path.iter().map(|part| part.to_str().unwrap().to_owned()).collect()
}

impl Sources {
    fn imports(&self) -> Imports {
        let mut imports = Imports::new();
        for (module, tokens) in &self.0 {
            for path in paths(tokens) {
                let full = match path[0].as_str() {
                    "crate" => path[1..].to_vec(),
                    "self" => [module.as_slice(), &path[1..]].concat(),
                    _ => {
                        let ups = path.iter().take_while(|part| *part == "super").count();
                        [&module[..module.len() - ups], &path[ups..]].concat()
                    }
                };
                // The file that the path leads into.
                let target =
                    (1..=full.len()).rev().map(|length| &full[..length]).find(|part| self.0.contains_key(*part));
                // A file may build on what the files that it is part of define.
                if let Some(target) = target.filter(|target| !module.starts_with(target)) {
                    let of_it = imports.entry(module.clone()).or_default();
                    of_it.entry(target.to_vec()).or_insert_with(|| format!("crate::{}", full.join("::")));
                }
            }
        }
        imports
    }
}

/// Leaves out what `#[cfg(test)]` stands before.
fn without_tests(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    let mut skipping = false;
    for token in tokens {
        match &token {
            TokenTree::Group(group) if skipping && group.delimiter() == Delimiter::Brace => skipping = false,
            TokenTree::Punct(end) if skipping && end.as_char() == ';' => skipping = false,
            _ if skipping => {}
            TokenTree::Group(group) if group.to_string().replace(' ', "") == "[cfg(test)]" => {
                kept.pop();
                skipping = true;
            }
            _ => kept.push(token),
        }
    }
    kept.into_iter().collect()
}

/// Every path that begins with `crate`, `self` or `super`; of braces one for each part.
fn paths(tokens: &TokenStream) -> Vec<Vec<String>> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(word) if ["crate", "self", "super"].contains(&word.to_string().as_str()) => {
                let (paths, next) = path(&tokens, at, &[]);
                found.extend(paths.into_iter().filter(|path| path.len() > 1));
                at = next;
            }
            TokenTree::Group(group) => {
                found.extend(paths(&group.stream()));
                at += 1;
            }
            _ => at += 1,
        }
    }
    found
}

/// The paths that begin at a token, behind what stands before the braces around it; and the token behind them.
fn path(tokens: &[TokenTree], mut at: usize, before: &[String]) -> (Vec<Vec<String>>, usize) {
    let mut parts = before.to_vec();
    loop {
        match tokens.get(at) {
            Some(TokenTree::Ident(word)) => parts.push(word.to_string()),
            Some(TokenTree::Punct(star)) if star.as_char() == '*' => parts.push("*".to_owned()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace && parts.len() > before.len() => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let (mut all, mut next) = (Vec::new(), 0);
                while next < inner.len() {
                    let (paths, behind) = path(&inner, next, &parts);
                    all.extend(paths);
                    // On to what stands behind the next comma.
                    let comma = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',');
                    next = (behind..inner.len())
                        .find(|place| comma(&inner[*place]))
                        .map_or(inner.len(), |place| place + 1);
                }
                return (all, at + 1);
            }
            _ => return (vec![parts], at + 1),
        }
        at += 1;
        let colons = tokens.get(at..at + 2).is_some_and(|two| {
            two.iter().all(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ':'))
        });
        if !colons {
            return (vec![parts], at);
        }
        at += 2;
    }
}
