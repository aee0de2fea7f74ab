//! The sample journey, `data/demo.toml`: who is there, and what they type to set the journey up.

use serde::Deserialize;

const SAMPLE: &str = include_str!("../../data/demo.toml");

/// A cast and what it says. An unknown key is refused, so that a slip in the file doesn't go unnoticed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    pub room: Room,
    /// The first is who the terminal begins as, and who makes the room.
    pub people: Vec<Role>,
    /// What is typed, in order.
    pub says: Vec<Says>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Room {
    pub name: String,
    /// The part of the alias between `#` and `:`.
    pub alias: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// A first name; in small letters it is the account's, and what is typed after `/as`.
    pub name: String,
    /// Who they are in the journey, in a few words.
    pub about: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Says {
    pub who: String,
    /// `true`: in the room; otherwise in their direct chat with the bot.
    #[serde(default)]
    pub room: bool,
    pub text: String,
}

impl Sample {
    /// The one in `data/demo.toml`.
    ///
    /// # Errors
    /// Where that file is no sample: names the line.
    pub fn embedded() -> Result<Self, toml::de::Error> {
        toml::from_str(SAMPLE)
    }

    /// What the people are called in scripts and after `/as`.
    pub fn keys(&self) -> Vec<String> {
        self.people.iter().map(|role| role.name.to_lowercase()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_is_whole() {
        let sample = Sample::embedded().unwrap();
        let keys = sample.keys();
        assert!(keys.iter().all(|key| key.chars().all(|c| c.is_ascii_lowercase())), "{keys:?}");
        for said in &sample.says {
            assert!(keys.contains(&said.who), "nobody is called {}", said.who);
        }
        let odd = SAMPLE.replacen("[room]", "[room]\ncolour = \"green\"", 1);
        assert!(toml::from_str::<Sample>(&odd).unwrap_err().to_string().contains("unknown field `colour`"));
    }
}
