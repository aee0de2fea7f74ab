//! What a turn may look at besides the store: settings, words, places. Fixed for a run.

use crate::config::Settings;
use crate::domain::ids::UserId;
use crate::language::gazetteer::Gazetteer;
use crate::language::words::Words;
use crate::render::catalogue::Catalogue;

pub struct World {
    pub settings: Settings,
    /// The bot itself.
    pub bot: UserId,
    pub gazetteer: &'static Gazetteer,
    pub words: Words,
    pub catalogue: Catalogue,
}

impl World {
    pub fn new(settings: Settings, bot: UserId) -> Self {
        let catalogue = Catalogue::english(&settings.prefix);
        Self { settings, bot, gazetteer: Gazetteer::embedded(), words: Words::english(), catalogue }
    }
}
