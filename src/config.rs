//! What the operator decides: `bot.toml`, read once at start, every key checked, every mistake named with its line.
//!
//! This is also the one place that reads the environment, and there only for secrets and what `main.rs` asks.

#![expect(clippy::disallowed_methods, reason = "this is the place that reads the environment, once, at start")]

mod document;
pub(crate) mod keys;
mod secret;
mod settings;

use std::path::{Path, PathBuf};
use std::{fmt, io};

use chrono::{NaiveTime, TimeDelta};

use self::document::{Document, Field};
pub use self::secret::Secret;
pub use self::settings::{About, Devices, Limits, Policy, Retention, Settings};
use crate::domain::ids::UserId;
use crate::domain::reminder::QuietHours;
use crate::locale::Language;
use crate::render::links;
use crate::text::clean::clean_line;

/// The longest `bot.toml` that is read, in bytes. The example, comments and all, is a tenth of it.
const MAX_FILE_BYTES: u64 = 128 * 1024;
/// The longest prefix of a command, in characters.
const MAX_PREFIX_CHARS: usize = 3;
/// The longest device name, in characters.
const MAX_DEVICE_NAME_CHARS: usize = 100;
/// The longest value in `[about]`, in characters.
const MAX_ABOUT_CHARS: usize = 200;
/// How many lead times `reminders.leads` may hold.
const MAX_LEADS: usize = 5;
/// The shortest and the longest lead time of a reminder.
const LEAD_RANGE: [TimeDelta; 2] = [TimeDelta::minutes(1), TimeDelta::days(30)];

/// Every key there is, by section; the first section is the top of the file. Another key is an error.
const KEYS: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "homeserver",
            "user",
            "data_dir",
            "device_name",
            "operators",
            "store_passphrase",
            "store_passphrase_file",
            "database_key_file",
            "password_file",
            "recovery_key_file",
        ],
    ),
    ("invites", &["users", "servers", "anyone", "max_per_hour"]),
    ("trips", &["create_users", "create_servers", "create_anyone"]),
    ("introductions", &["allowed"]),
    ("trust", &["devices", "own_logins", "verify_users", "verify_servers", "verify_anyone"]),
    ("chat", &["prefix", "zone", "language", "choices", "cards"]),
    ("reminders", &["leads", "evening", "quiet_until"]),
    ("pings", &["quiet"]),
    ("about", &["source", "contact"]),
    ("retention", &["trip_days", "details_days"]),
    (
        "limits",
        &[
            "message_bytes",
            "records_per_trip",
            "trips_per_person",
            "person_burst",
            "person_per_minute",
            "room_burst",
            "room_per_minute",
            "reminders_per_person",
            "catch_up_events",
            "messages_burst",
            "messages_per_minute",
            "messages_waiting",
            "outbox_rows",
            "send_attempts",
        ],
    ),
];

/// A variable of the process's environment, `None` where it is unset, empty or not UTF-8.
pub fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// `bot.toml`, checked. What the pure core may know of it is [`Settings`]; paths and secrets stay here.
#[derive(Clone, Debug)]
pub struct Config {
    /// The file that it was read from, as it was named.
    pub file: PathBuf,
    /// The homeserver's base URL, `https://` or `http://`, without a slash at its end.
    pub homeserver: String,
    /// The bot's own user id.
    pub user: UserId,
    /// The folder of everything that the bot keeps.
    pub data_dir: PathBuf,
    /// What the bot's device is called in lists of devices.
    pub device_name: String,
    /// The passphrase of the encryption store; where `None`, [`Config::store_key_file`] holds one.
    pub store_passphrase: Option<Secret>,
    /// The key of the bot's own store; where `None`, [`Config::database_key_file`] holds one.
    pub database_key: Option<Secret>,
    /// The account's password, only for `login`.
    pub password: Option<Secret>,
    /// The account's recovery key, only for `login`.
    pub recovery_key: Option<Secret>,
    pub settings: Settings,
}

impl Config {
    /// Reads and checks a file. `env` gives variables of the environment, so that tests need not touch the process's.
    ///
    /// Secrets in files are found here but read only when asked for: `run` needs no password file.
    ///
    /// # Errors
    /// The first mistake: the file is not there or not readable, is not TOML, has an unknown key, lacks a required one,
    /// or has a value that will not do.
    pub fn load(file: &Path, env: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let text = secret::read_text(file, MAX_FILE_BYTES).map_err(|reason| match reason.kind() {
            io::ErrorKind::NotFound => ConfigError::NoFile { path: file.to_owned() },
            _ => ConfigError::Unreadable { path: file.to_owned(), reason },
        })?;
        Self::parse(&text, file, env)
    }

    /// [`Config::load`] of a text that is at hand; `file` names it in errors, and its folder is where relative paths
    /// start.
    ///
    /// # Errors
    /// As [`Config::load`].
    pub fn parse(text: &str, file: &Path, env: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let doc = Document::parse(text, file)?;
        doc.refuse_inline("password", "STOPOVER_PASSWORD")?;
        doc.refuse_inline("recovery_key", "STOPOVER_RECOVERY_KEY")?;
        doc.refuse_inline("database_key", "STOPOVER_DATABASE_KEY")?;
        doc.refuse_unknown(KEYS)?;
        let folder = file.parent().unwrap_or(Path::new(""));

        Ok(Self {
            homeserver: doc.required("homeserver", "\"https://matrix.example.org\"", homeserver)?,
            user: doc.required("user", "\"@stopover:example.org\"", user_id)?,
            data_dir: doc.required("data_dir", "\"data\"", |field| path(field, folder))?,
            device_name: doc
                .read("", "device_name", |field| line(field, MAX_DEVICE_NAME_CHARS).map(str::to_owned))?
                .unwrap_or_else(|| "Stopover".to_owned()),
            store_passphrase: secret::find(&doc, "store_passphrase", folder, &env)?,
            database_key: secret::find(&doc, "database_key", folder, &env)?,
            password: secret::find(&doc, "password", folder, &env)?,
            recovery_key: secret::find(&doc, "recovery_key", folder, &env)?,
            settings: settings(&doc)?,
            file: file.to_owned(),
        })
    }
}

/// Why `bot.toml`, or a secret that it points to, will not do. One line each, for the operator.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("there is no {}; name the config with --config, or copy bot.example.toml, which explains it", path.display())]
    NoFile { path: PathBuf },
    #[error("cannot read {}: {reason}", path.display())]
    Unreadable { path: PathBuf, reason: io::Error },
    #[error("{at}: not TOML: {message}")]
    Syntax { at: At, message: String },
    #[error("{at}: unknown {what}{hint}")]
    Unknown { at: At, what: String, hint: String },
    #[error("{at}: `{key}` is {found}; give {wanted}")]
    WrongType { at: At, key: String, found: &'static str, wanted: String },
    #[error("{at}: `{key}`: {problem}")]
    BadValue { at: At, key: String, problem: String },
    #[error("{file}: `{key}` is missing; add a line such as: {key} = {example}")]
    Missing { file: String, key: &'static str, example: &'static str },
    #[error("{at}: `{key}` can't be set in this file; put it in a file of its own (`{key}_file`) or in {variable}")]
    InlineRefused { at: At, key: &'static str, variable: &'static str },
    #[error("`{key}` is given more than once, by {}; keep one", .sources.join(" and "))]
    GivenTwice { key: &'static str, sources: Vec<String> },
    #[error("{}: the file is empty; it should hold a secret", path.display())]
    EmptySecret { path: PathBuf },
    #[error("{at}: `{key}`: $CREDENTIALS_DIRECTORY is not set; a systemd unit with LoadCredential= sets it")]
    NoCredentials { at: At, key: String },
    #[error("{} is missing, and no `store_passphrase` is given; `stopover login` makes it", path.display())]
    NoStoreKey { path: PathBuf },
    #[error("{place} holds no key: give 64 hexadecimal digits, as `openssl rand -hex 32` prints them")]
    BadKey { place: String },
    #[error("cannot write {}: {reason}", path.display())]
    Unwritable { path: PathBuf, reason: io::Error },
}

/// A line of the file, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    pub file: String,
    pub line: usize,
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

fn settings(doc: &Document<'_>) -> Result<Settings, ConfigError> {
    let mut settings = Settings::default();
    let Settings { invites, create_trips, verify, limits, retention, .. } = &mut settings;
    for (section, prefix, policy) in
        [("invites", "", invites), ("trips", "create_", create_trips), ("trust", "verify_", verify)]
    {
        if let Some(users) = doc.read(section, &format!("{prefix}users"), user_ids)? {
            policy.users = users;
        }
        if let Some(servers) = doc.read(section, &format!("{prefix}servers"), server_names)? {
            policy.servers = servers;
        }
        if let Some(anyone) = doc.read(section, &format!("{prefix}anyone"), Field::flag)? {
            policy.anyone = anyone;
        }
    }
    for (key, range, slot) in limits.each() {
        if let Some(value) = doc.read("limits", key, |field| field.whole(range.clone()))? {
            *slot = value;
        }
    }
    for (key, range, slot) in retention.each() {
        if let Some(value) = doc.read("retention", key, |field| field.whole(range.clone()))? {
            *slot = value;
        }
    }
    if let Some(devices) = doc.read("trust", "devices", devices)? {
        settings.devices = devices;
    }
    if let Some(own) = doc.read("trust", "own_logins", Field::flag)? {
        settings.own_logins = own;
    }
    if let Some(operators) = doc.read("", "operators", user_ids)? {
        settings.operators = operators;
    }
    if let Some(most) = doc.read("invites", "max_per_hour", |field| field.whole(1..=3_600))? {
        settings.invites_per_hour = most;
    }
    if let Some(allowed) = doc.read("introductions", "allowed", Field::flag)? {
        settings.introductions = allowed;
    }
    if let Some(prefix) = doc.read("chat", "prefix", prefix)? {
        settings.prefix = prefix;
    }
    if let Some(zone) = doc.read("chat", "zone", zone)? {
        settings.zone = zone;
    }
    if let Some(language) = doc.read("chat", "language", language)? {
        settings.language = language;
    }
    if let Some(choices) = doc.read("chat", "choices", Field::flag)? {
        settings.choices = choices;
    }
    if let Some(cards) = doc.read("chat", "cards", Field::flag)? {
        settings.cards = cards;
    }
    if let Some(leads) = doc.read("reminders", "leads", leads)? {
        settings.leads = leads;
    }
    if let Some(evening) = doc.read("reminders", "evening", |field| time(field, ["12:00", "23:59"]))? {
        settings.evening = evening;
    }
    if let Some(quiet) = doc.read("reminders", "quiet_until", |field| time(field, ["00:00", "12:00"]))? {
        settings.quiet_until = quiet;
    }
    if let Some(quiet) = doc.read("pings", "quiet", quiet_hours)? {
        settings.quiet = quiet;
    }
    if let Some(source) = doc.read("about", "source", link)? {
        settings.about.source = Some(source);
    }
    if let Some(contact) = doc.read("about", "contact", contact)? {
        settings.about.contact = Some(contact);
    }
    Ok(settings)
}

fn homeserver(field: &Field<'_>) -> Result<String, ConfigError> {
    let text = field.text()?;
    let bad = |problem: &str| {
        Err(field
            .bad(format!("{text:?} {problem}; give the server's base URL, such as \"https://matrix.example.org\"")))
    };
    let url = text.trim_end_matches('/');
    let Some(host) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
        return bad("does not begin with https:// or http://");
    };
    if host.is_empty() || host.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return bad("names no host");
    }
    if host.contains(['/', '?', '#', '@', '\\']) {
        return bad("has more in it than a host and a port");
    }
    Ok(url.to_owned())
}

/// Whether requests to this homeserver leave the machine unencrypted.
fn in_the_clear(homeserver: &str) -> bool {
    let Some(host) = homeserver.strip_prefix("http://") else { return false };
    let name = match host.rsplit_once(':') {
        // The colon of a port, not one inside of an IPv6 address.
        Some((name, port)) if !port.ends_with(']') => name,
        _ => host,
    };
    !["localhost", "127.0.0.1", "[::1]"].contains(&name)
}

fn user_id(field: &Field<'_>) -> Result<UserId, ConfigError> {
    let text = field.text()?;
    if UserId::looks_like(text) {
        Ok(UserId::new(text))
    } else {
        Err(field.bad(format!("{text:?} is no Matrix id; write it whole, such as \"@kari:example.org\"")))
    }
}

fn user_ids(field: &Field<'_>) -> Result<Vec<UserId>, ConfigError> {
    field.list("a list of Matrix ids in quotes")?.iter().map(user_id).collect()
}

fn server_names(field: &Field<'_>) -> Result<Vec<String>, ConfigError> {
    let server = |field: &Field<'_>| {
        let text = field.text()?;
        // Compared byte by byte with the part of an id after the colon, so anything that could never be equal to
        // that is a mistake worth naming.
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.:[]".contains(c);
        if text.is_empty() || !text.chars().all(fits) {
            return Err(field.bad(format!(
                "{text:?} is no server name; write, in small letters, what stands behind the colon of its people's ids, \
                 such as \"example.org\""
            )));
        }
        Ok(text.to_owned())
    };
    field.list("a list of server names in quotes")?.iter().map(server).collect()
}

fn path(field: &Field<'_>, folder: &Path) -> Result<PathBuf, ConfigError> {
    let text = field.text()?;
    if text.is_empty() || text.contains('\0') {
        return Err(field.bad("names no path".to_owned()));
    }
    if text.starts_with('~') {
        return Err(field.bad(format!("{text:?}: `~` means nothing here; write the path out")));
    }
    Ok(folder.join(text))
}

fn line<'d>(field: &Field<'d>, max: usize) -> Result<&'d str, ConfigError> {
    let text = field.text()?.trim();
    if text.is_empty() || text.chars().count() > max || text.chars().any(char::is_control) {
        return Err(field.bad(format!("give 1 to {max} characters on one line")));
    }
    Ok(text)
}

/// A line that the bot shows, cleaned as other people's texts are.
fn contact(field: &Field<'_>) -> Result<String, ConfigError> {
    let text = clean_line(line(field, MAX_ABOUT_CHARS)?, MAX_ABOUT_CHARS);
    if text.is_empty() { Err(field.bad("holds nothing that can be seen".to_owned())) } else { Ok(text) }
}

/// A link that the bot shows as it stands.
fn link(field: &Field<'_>) -> Result<String, ConfigError> {
    let text = line(field, MAX_ABOUT_CHARS)?;
    let is_link = text.starts_with("https://") || text.starts_with("http://");
    if !is_link || text.contains(char::is_whitespace) || links::checked(text) != text {
        return Err(field.bad(format!("{text:?} is no link to a web page, such as \"https://example.org/stopover\"")));
    }
    Ok(text.to_owned())
}

fn devices(field: &Field<'_>) -> Result<Devices, ConfigError> {
    match field.text()? {
        "all" => Ok(Devices::All),
        "verified" => Ok(Devices::Verified),
        // As it was called before.
        "verified-only" | "cross-signed" => Ok(Devices::VerifiedOnly),
        text => Err(field.bad(format!("{text:?} will not do; give \"verified\", \"verified-only\" or \"all\""))),
    }
}

fn prefix(field: &Field<'_>) -> Result<String, ConfigError> {
    let text = field.text()?;
    let fits = |c: char| !(c.is_alphanumeric() || c.is_whitespace() || c.is_control());
    if !(1..=MAX_PREFIX_CHARS).contains(&text.chars().count()) || !text.chars().all(fits) {
        return Err(field.bad(format!(
            "{text:?} will not do; give 1 to {MAX_PREFIX_CHARS} characters without letters, digits or white space, such as \"!\""
        )));
    }
    Ok(text.to_owned())
}

fn zone(field: &Field<'_>) -> Result<chrono_tz::Tz, ConfigError> {
    let text = field.text()?;
    text.parse().map_err(|_| {
        let names = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
        let hint = document::nearest(text, names).map(|name| format!("; did you mean \"{name}\"?"));
        let hint = hint.unwrap_or_else(|| ", such as \"Europe/Oslo\"".to_owned());
        field.bad(format!("{text:?} is no IANA time zone{hint}"))
    })
}

fn language(field: &Field<'_>) -> Result<Language, ConfigError> {
    let text = field.text()?;
    text.parse().map_err(|_| {
        let codes = Language::ALL.map(Language::code).join(", ");
        field.bad(format!("{text:?} is no language that the bot has; give one of: {codes}"))
    })
}

fn leads(field: &Field<'_>) -> Result<Vec<TimeDelta>, ConfigError> {
    let fields = field.list("a list of lead times, such as [\"1d\", \"2h\"]")?;
    if fields.len() > MAX_LEADS {
        return Err(field.bad(format!("holds {}; give at most {MAX_LEADS}", fields.len())));
    }
    let mut leads = Vec::with_capacity(fields.len());
    for field in &fields {
        let text = field.text()?;
        let Some(lead) = span(text).filter(|lead| (LEAD_RANGE[0]..=LEAD_RANGE[1]).contains(lead)) else {
            return Err(field.bad(format!(
                "{text:?} is no lead time; give one from 1m to 30d, in minutes, hours or days, such as \"90m\", \"2h\", \"1d\""
            )));
        };
        if leads.contains(&lead) {
            return Err(field.bad(format!("{text:?} is there twice")));
        }
        leads.push(lead);
    }
    // The earliest ping first, whatever the order in the file.
    leads.sort_unstable_by(|a, b| b.cmp(a));
    Ok(leads)
}

/// `90m`, `2h`, `1d`, and sums of these from the greatest down (`1d12h`).
fn span(text: &str) -> Option<TimeDelta> {
    let mut rest = text.trim();
    let mut sum = TimeDelta::zero();
    let mut last = i64::MAX;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let (number, tail) = rest.split_at(digits);
        let unit = tail.chars().next()?;
        let minutes = match unit {
            'm' => 1,
            'h' => 60,
            'd' => 24 * 60,
            _ => return None,
        };
        if minutes >= last {
            return None;
        }
        last = minutes;
        let number: i64 = number.parse().ok()?;
        sum = sum.checked_add(&TimeDelta::try_minutes(number.checked_mul(minutes)?)?)?;
        rest = &tail[unit.len_utf8()..];
    }
    (last != i64::MAX).then_some(sum)
}

fn time(field: &Field<'_>, range: [&str; 2]) -> Result<NaiveTime, ConfigError> {
    let text = field.text()?;
    let parse = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
    let [first, last] = range;
    parse(text).filter(|time| (parse(first)..=parse(last)).contains(&Some(*time))).ok_or_else(|| {
        field.bad(format!(
            "{text:?} isn't a time of day that fits; give one from \"{first}\" to \"{last}\", hours and minutes"
        ))
    })
}

/// "22:00-08:00"; an empty text for never.
fn quiet_hours(field: &Field<'_>) -> Result<Option<QuietHours>, ConfigError> {
    let text = field.text()?;
    if text.is_empty() {
        return Ok(None);
    }
    let time = |text: &str| NaiveTime::parse_from_str(text.trim(), "%H:%M").ok();
    let hours = text.split_once(['-', '–']).and_then(|(from, until)| time(from).zip(time(until)));
    match hours.filter(|(from, until)| from != until) {
        Some((from, until)) => Ok(Some(QuietHours { from, until })),
        None => {
            Err(field
                .bad(format!("{text:?} is no stretch of hours; give one such as \"22:00-08:00\", or \"\" for none")))
        }
    }
}

#[cfg(test)]
mod tests;
