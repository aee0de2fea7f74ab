//! Secrets: where each is given, and the passphrase that `login` makes where none is.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};

use super::ConfigError;
use super::document::Document;

/// The longest file that a secret is read from, in bytes.
const MAX_SECRET_BYTES: u64 = 4 * 1024;
/// How many random bytes a passphrase of the bot's own making has.
const KEY_BYTES: usize = 32;
/// The start of a path below the folder in which systemd puts what `LoadCredential=` names.
const CREDENTIALS: &str = "$CREDENTIALS_DIRECTORY/";

/// Where a secret is given. A file is read only when the secret is needed.
#[derive(Clone, Debug)]
pub enum Secret {
    /// In `bot.toml` itself.
    Inline(SecretString),
    /// In the environment.
    Environment(SecretString),
    /// In a file of its own, without the line's end.
    File(PathBuf),
    /// In a file that systemd made for this service alone. Its mode may look open, as access is by a list.
    Credential(PathBuf),
}

impl Secret {
    /// # Errors
    /// It is in a file that cannot be read or is empty.
    pub fn read(&self) -> Result<SecretString, ConfigError> {
        match self {
            Self::Inline(secret) | Self::Environment(secret) => Ok(secret.clone()),
            Self::File(path) | Self::Credential(path) => read_secret(path),
        }
    }

    /// The file that it is in.
    pub fn place(&self) -> Option<&Path> {
        match self {
            Self::File(path) | Self::Credential(path) => Some(path),
            Self::Inline(_) | Self::Environment(_) => None,
        }
    }

    pub(super) fn file(&self) -> Option<PathBuf> {
        match self {
            Self::File(path) => Some(path.clone()),
            Self::Inline(_) | Self::Environment(_) | Self::Credential(_) => None,
        }
    }
}

/// The secret `key`: by `key` in the file (where the list of keys has it), by `key_file`, or by `STOPOVER_KEY`.
///
/// # Errors
/// It is given twice, or what is there is no text or no path.
pub(super) fn find(
    doc: &Document<'_>,
    key: &'static str,
    folder: &Path,
    env: impl Fn(&str) -> Option<String>,
) -> Result<Option<Secret>, ConfigError> {
    let mut found = Vec::new();
    if let Some(field) = doc.get("", key) {
        let text = field.text()?;
        if text.is_empty() {
            return Err(field.bad("is empty".to_owned()));
        }
        found.push((format!("{} (`{key}`)", field.at()), Secret::Inline(text.into())));
    }
    if let Some(field) = doc.get("", &format!("{key}_file")) {
        let secret = match field.text()?.strip_prefix(CREDENTIALS) {
            None => Secret::File(super::path(&field, folder)?),
            Some(name) => env("CREDENTIALS_DIRECTORY")
                .map(|folder| Secret::Credential(Path::new(&folder).join(name)))
                .ok_or_else(|| ConfigError::NoCredentials { at: field.at(), key: field.name().to_owned() })?,
        };
        found.push((format!("{} (`{key}_file`)", field.at()), secret));
    }
    let variable = format!("STOPOVER_{}", key.to_uppercase());
    if let Some(value) = env(&variable).filter(|value| !value.is_empty()) {
        found.push((format!("the environment ({variable})"), Secret::Environment(value.into())));
    }
    if found.len() > 1 {
        let sources = found.into_iter().map(|(source, _)| source).collect();
        return Err(ConfigError::GivenTwice { key, sources });
    }
    Ok(found.pop().map(|(_, secret)| secret))
}

/// A whole text file, refused where it is longer than `most` bytes.
pub(super) fn read_text(path: &Path, most: u64) -> io::Result<String> {
    let mut text = String::new();
    File::open(path)?.take(most + 1).read_to_string(&mut text)?;
    if text.len() as u64 > most {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("longer than {most} bytes")));
    }
    Ok(text)
}

/// # Errors
/// The file cannot be read, or holds nothing but a line's end.
pub(super) fn read_secret(path: &Path) -> Result<SecretString, ConfigError> {
    let text = read_text(path, MAX_SECRET_BYTES)
        .map(SecretString::from)
        .map_err(|reason| ConfigError::Unreadable { path: path.to_owned(), reason })?;
    // Editors end the line; a passphrase with a line's end at its end can't be typed anywhere.
    match text.expose_secret().trim_end_matches(['\r', '\n']) {
        "" => Err(ConfigError::EmptySecret { path: path.to_owned() }),
        secret => Ok(secret.into()),
    }
}

/// # Errors
/// The folder is not there and cannot be made.
pub(super) fn make_private_folder(path: &Path) -> Result<(), ConfigError> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .map_err(|reason| ConfigError::Unwritable { path: path.to_owned(), reason })
}

/// Makes a passphrase and keeps it in `path`, mode 0600, synced before it is used: a store whose key got lost in a
/// power cut is lost with it.
///
/// # Errors
/// No random bytes are to be had, or the file cannot be written.
pub(super) fn make_key(path: &Path) -> Result<SecretString, ConfigError> {
    let unwritable = |reason| ConfigError::Unwritable { path: path.to_owned(), reason };
    let key = random_hex().map_err(unwritable)?;
    // Written beside and then renamed, so that a half-written key never carries the key's name.
    let beside = path.with_extension("key.new");
    let write = || {
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&beside)?;
        file.set_permissions(fs::Permissions::from_mode(0o600))?;
        writeln!(file, "{}", key.expose_secret())?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
    };
    write().map_err(unwritable)?;
    Ok(key)
}

fn random_hex() -> io::Result<SecretString> {
    let mut bytes = [0_u8; KEY_BYTES];
    File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into())
}

/// Whether the file is there and its mode lets the group or others read it.
pub(super) fn others_can_read(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o044 != 0)
}
