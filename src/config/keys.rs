//! What the bot keeps in the data folder, or is given from elsewhere: the session, the two stores' keys; and what of it
//! others can read.

use std::io;
use std::path::PathBuf;

use secrecy::SecretString;

use crate::config::{Config, ConfigError, Secret, in_the_clear, secret};
use crate::store::Key;

impl Config {
    /// Where `login` keeps the session (user, device, access token), mode 0600.
    pub fn session_file(&self) -> PathBuf {
        self.data_dir.join("session.json")
    }

    /// Where `login` keeps a passphrase of its own making, when none is given.
    pub fn store_key_file(&self) -> PathBuf {
        self.data_dir.join("store.key")
    }

    /// Where the key of the bot's own store is kept, when none is given.
    pub fn database_key_file(&self) -> PathBuf {
        self.data_dir.join("database.key")
    }

    /// The key of the bot's own store: the given one, or the one in the data folder. `None` where there is neither.
    ///
    /// # Errors
    /// Its file cannot be read, or what is there is no key.
    pub fn database_key(&self) -> Result<Option<Key>, ConfigError> {
        let (text, place) = match &self.database_key {
            Some(secret) => {
                let file = secret.place().map(|path| path.display().to_string());
                (secret.read()?, file.unwrap_or_else(|| "STOPOVER_DATABASE_KEY".to_owned()))
            }
            None => match secret::read_secret(&self.database_key_file()) {
                Err(ConfigError::Unreadable { reason, .. }) if reason.kind() == io::ErrorKind::NotFound => {
                    return Ok(None);
                }
                other => (other?, self.database_key_file().display().to_string()),
            },
        };
        Key::parse(&text).map(Some).ok_or(ConfigError::BadKey { place })
    }

    /// Makes a key for a store that has none yet (32 random bytes, in hex), in [`Config::database_key_file`].
    ///
    /// # Errors
    /// The data folder or the file cannot be made.
    pub fn make_database_key(&self) -> Result<Key, ConfigError> {
        secret::make_private_folder(&self.data_dir)?;
        let place = self.database_key_file();
        Key::parse(&secret::make_key(&place)?).ok_or_else(|| ConfigError::BadKey { place: place.display().to_string() })
    }

    /// The passphrase of the encryption store: the given one, or the one that `login` made.
    ///
    /// # Errors
    /// None is given and none was made, or its file cannot be read or is empty.
    pub fn store_passphrase(&self) -> Result<SecretString, ConfigError> {
        if let Some(secret) = &self.store_passphrase {
            return secret.read();
        }
        let path = self.store_key_file();
        match secret::read_secret(&path) {
            Err(ConfigError::Unreadable { path, reason }) if reason.kind() == io::ErrorKind::NotFound => {
                Err(ConfigError::NoStoreKey { path })
            }
            other => other,
        }
    }

    /// [`Config::store_passphrase`], made now (32 random bytes, in hex) where there is none; then the second value is
    /// the file that was written. For `login` alone: a new passphrase opens no old store.
    ///
    /// # Errors
    /// As [`Config::store_passphrase`]; the data folder or the file cannot be made.
    pub fn store_passphrase_or_new(&self) -> Result<(SecretString, Option<PathBuf>), ConfigError> {
        secret::make_private_folder(&self.data_dir)?;
        match self.store_passphrase() {
            Err(ConfigError::NoStoreKey { path }) => Ok((secret::make_key(&path)?, Some(path))),
            other => Ok((other?, None)),
        }
    }

    /// What is no mistake but should be put right, a line each: secrets that others can read on the machine or the way.
    pub fn warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        if in_the_clear(&self.homeserver) {
            warnings.push(format!(
                "password and session go to {} in the clear: use https://, unless the way there is all your own",
                self.homeserver
            ));
        }
        let given = [&self.store_passphrase, &self.database_key, &self.password, &self.recovery_key];
        let mut files: Vec<PathBuf> = given.iter().filter_map(|secret| secret.as_ref()?.file()).collect();
        if given.iter().any(|secret| matches!(secret, Some(Secret::Inline(_)))) {
            files.push(self.file.clone());
        }
        for (own, given, what) in [
            (self.store_key_file(), &self.store_passphrase, "passphrase"),
            (self.database_key_file(), &self.database_key, "key"),
        ] {
            if given.is_some() && own.exists() {
                warnings.push(format!("{} is not used: the config gives a {what}", own.display()));
            }
            files.push(own);
        }
        files.push(self.session_file());
        for file in files {
            if secret::others_can_read(&file) {
                let file = file.display();
                warnings.push(format!("{file} holds a secret that others can read: chmod 600 {file}"));
            }
        }
        warnings
    }
}
