//! A pseudo-locale: each word of the catalogue is put in brackets. Any word outside of brackets was typed by people, or
//! is missing from the catalogue.

use std::collections::BTreeSet;
use std::path::Path;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use stopover::config::Settings;
use stopover::locale::Language;
use stopover::render::catalogue::Catalogue;
use stopover::text::fold::fold;

use crate::harness::talk::{Talk, user};
use stopover::domain::command::CommandId;

/// Puts each word in brackets, except in braces, which belong to patterns.
fn marked(text: &str) -> String {
    let mut marked = String::new();
    let (mut word, mut pattern) = (false, false);
    for c in text.chars() {
        let letter = c.is_alphabetic() && !pattern;
        if letter != word {
            marked.push(if letter { '⟦' } else { '⟧' });
            word = letter;
        }
        pattern = (pattern || c == '{') && c != '}';
        marked.push(c);
    }
    if word {
        marked.push('⟧');
    }
    marked
}

/// The text outside of brackets.
fn unmarked(text: &str) -> String {
    let mut left = String::new();
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '⟦' => depth += 1,
            '⟧' => {
                depth -= 1;
                left.push(' ');
            }
            c if depth == 0 => left.push(c),
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{text}");
    left
}

fn pattern(pattern: &mut ast::Pattern<String>) {
    // When the file is written again, a line may begin here. None may begin with a `*`.
    if let Some(ast::PatternElement::TextElement { value }) = pattern.elements.first_mut() {
        value.insert_str(0, "⟦⟧");
    }
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => *value = marked(value),
            ast::PatternElement::Placeable { expression } => placed(expression),
        }
    }
}

fn placed(expression: &mut ast::Expression<String>) {
    match expression {
        ast::Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| pattern(&mut variant.value));
        }
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => *value = marked(value),
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => placed(expression),
        ast::Expression::Inline(_) => {}
    }
}

fn catalogue(prefix: &str) -> Catalogue {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales/en");
    let mut messages = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let mut resource = fluent_syntax::parser::parse(text).unwrap();
        for entry in &mut resource.body {
            if let ast::Entry::Message(message) = entry {
                message.value.iter_mut().for_each(pattern);
                message.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
            }
        }
        let text = fluent_syntax::serializer::serialize(&resource);
        if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
            panic!("{}: {errors:?}", path.display());
        }
        messages.push(text);
    }
    Catalogue::mapped(Language::En, prefix, &messages, marked)
}

/// Typed in German, so that no English word comes from there.
const SCRIPT: &str = "
    #room ada: !Hilfe
    ada: Hilfe
    ada: Hilfe Angebot
    ada: Hilfe Quatsch
    #room kari: !Stationen
    #room ada: !Reise neu Nordwärts 6.–19. April
    #room ada: !Reise
    ada: Reisen
    ada: Reise Quatsch
    ada: Reise Beschreibung Genossenschaften besuchen
    ada: Reise erreichbar per Brieftaube
    ada: Reise Crew hinzufügen @jonas:localhost
    ada: Reise Crew
    ada: Reise löschen
    ada: nein
    #room ada: !Station Oslo 6.–9. April
    #room ada: !Station Göteborg 9.–12. April -- mit dem Nachtzug
    ada: Station vielleicht Hamburg 16.–18.4.
    ada: Station 3 17.–18.4.
    ada: Station Oslo
    ada: Station Oslo 31. Februar
    ada: Station Oslo 9.–6. April
    ada: Station Quatschhausen 12.–13. April
    ada: Station Neustadt 12.–13. April
    ada: Statoin Malmö 13.–14. April
    ada: Stationen
    ada: streichen
    ada: streichen vier
    ada: streichen 4
    ada: streichen 44
    kari: Vorschlag Lund 12.–13. April -- Frühlingsfest
    ada: annehmen 5
    kari: Angebot
    kari: Angebot Oslo Sofa
    kari: Angebot Oslo Sofa Mo–Mi für 2 -- mit Katze
    kari: Angebot Oslo Boden Mi für 99
    jonas: Angebot Oslo Zelt Mo–Di
    kari: Angebote
    ada: Angebote
    ada: annehmen 6 Mo
    ada: annehmen 7 Mo
    ada: annehmen 6 Fr
    ada: ablehnen 6 Di
    #room kari: !Nächte
    ada: Nächte
    ada: Nachtquartier
    #room ada: !Nachtquartier
    kari: zurückziehen 6
    kari: Treffen Strickabend, Dienstag 18 Uhr in Oslo bei der Mühle
    kari: Treffen Suppe, jeden ersten Donnerstag im Monat abends
    #room kari: !Treffen Sauna, Mittwoch 14–17 Uhr in Oslo -- Handtuch nicht vergessen
    ada: bestätigen 8
    ada: bestätigen 10
    #room kari: !dabei 8 ja +1
    #room jonas: !dabei 8 vielleicht
    #room jonas: !dabei 8 nein
    #room kari: !dabei
    #room kari: !zeige 8
    ada: zeige 9
    #room kari: !Termine
    #room kari: !Termine alle
    #room kari: !heute
    kari: heute Dienstag
    ada: erinnere 8 1d 2h
    kari: erinnere mich 8 30m
    kari: erinnere mich morgen 9:00 Fahrkarten kaufen
    kari: erinnere mich 2h
    kari: Erinnerungen
    ada: nachhaken 6 Sonntag -- ob es klappt
    ada: nachhaken 6
    kari: später 15m
    ada: Spenden
    ada: Spenden Fahrkarten: https://example.org/geben
    ada: Kontakt Lena, Malmö, @lena:example.org, Hauskollektiv
    ada: Kontakt Lena
    ada: Kontakt Otto, +47 22 33 44 55
    ada: Kontakte
    ada: Kontakte Malmö
    #room ada: !Kontakte
    kari: Sprache
    kari: Sprache auto
    kari: Sprache quatsch
    #room kari: !Sprache Raum de
    kari: Zeitzone
    kari: Zeitzone Europe/Berlin
    kari: Zeitzone Quatsch
    kari: Profil
    ada: Profil
    #room ada: !Profil
    ada: Status
    ada: Räume
    ada: sperren @mallory:example.org
    ada: sperren
    ada: entsperren @mallory:example.org
    ada: verlassen quatsch
    ada: Ausgang
    ada: Sttaion
    jonas: wie ist denn das Wetter bei euch?
    @now 2026-04-07 20:00
    ada: absagen 10 -- zu warm
    kari: absagen 9
    #room ada: !Nächte
    @now 2026-04-12 20:00
    ada: Reise beenden
    ada: Station Kiel 20.–21. April
";

#[test]
fn every_word_comes_from_the_catalogue() {
    let mut talk = Talk::with(Settings { operators: vec![user("ada"), user("op")], ..Settings::default() });
    talk.env.catalogues = Language::ALL.map(|_| catalogue("!"));
    let transcript = talk.play(SCRIPT);
    // Words of people, their names and ids; places, as they are called in English; names of commands.
    let mut theirs: BTreeSet<String> = fold(SCRIPT).split(' ').map(str::to_owned).collect();
    let commands = CommandId::ALL.iter();
    let called =
        commands.flat_map(|command| talk.env.words.of(Language::De, "commands", command.key())).map(|word| fold(word));
    theirs.extend(called);
    let topics = ["all", "trip", "beds", "meetups"].into_iter();
    theirs.extend(topics.flat_map(|key| talk.env.words.of(Language::De, "help", key)).map(|word| fold(word)));
    for word in [
        "Niedersachsen",
        "Neustadt am Rübenberge",
        "Neustadt in Holstein, Schleswig-Holstein",
        "Rheinland-Pfalz",
        "Neustadt an der Weinstraße",
        "Neustadt/Süd",
        "Nordrhein-Westfalen",
        "Co-op tour",
        "stopover",
        "Gothenburg",
        "Sweden",
        "Europe/Oslo",
        "stopover",
    ] {
        theirs.extend(fold(word).split(' ').map(str::to_owned));
    }
    // CLDR's root locale joins lists with this.
    theirs.insert("or".to_owned());
    let mut wrong = Vec::new();
    let mut answers = 0;
    for line in transcript.lines() {
        let said = match line.split_once("→ ") {
            Some((_, said)) => said.split_once(": ").map_or("", |(_, said)| said),
            None if line.starts_with("      ") => line,
            None => continue,
        };
        answers += 1;
        let left = fold(&unmarked(said));
        let strange: Vec<&str> = left
            .split(' ')
            .filter(|word| {
                !word.is_empty() && !word.bytes().any(|byte| byte.is_ascii_digit()) && !theirs.contains(*word)
            })
            .collect();
        if !strange.is_empty() {
            wrong.push(format!("{strange:?} in {said}"));
        }
    }
    assert!(answers > 200, "only {answers} lines were said");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
