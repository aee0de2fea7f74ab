//! What a turn may read besides the store: settings, words, places. Fixed while the bot runs.

use crate::config::Settings;
use crate::domain::ids::UserId;
use crate::language::gazetteer::Gazetteer;
use crate::language::vocabulary::Words;
use crate::locale::Language;
use crate::render::catalogue::Catalogue;

pub struct Env {
    pub settings: Settings,
    /// The bot itself.
    pub bot: UserId,
    pub gazetteer: &'static Gazetteer,
    pub words: &'static Words,
    /// One for each language, in their order.
    pub catalogues: [Catalogue; Language::COUNT],
}

impl Env {
    pub fn new(settings: Settings, bot: UserId) -> Self {
        let catalogues = Language::ALL.map(|language| Catalogue::of(language, &settings.prefix));
        Self { settings, bot, gazetteer: Gazetteer::embedded(), words: Words::embedded(), catalogues }
    }

    /// The messages in that language.
    pub fn catalogue(&self, language: Language) -> &Catalogue {
        &self.catalogues[language.index()]
    }
}
