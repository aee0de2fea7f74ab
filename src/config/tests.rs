use crate::config::settings::About;
use crate::config::settings::Policy;
use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;

use secrecy::ExposeSecret;

use super::*;

const REQUIRED: &str =
    "homeserver = 'https://matrix.example.org/'\nuser = '@stopover:example.org'\ndata_dir = 'data'\n";
const EXAMPLE: &str = include_str!("../../bot.example.toml");

fn no_env(_: &str) -> Option<String> {
    None
}

/// `more` begins in line 4.
fn parse(more: &str) -> Result<Config, ConfigError> {
    Config::parse(&format!("{REQUIRED}{more}"), Path::new("bot.toml"), no_env)
}

fn error(more: &str) -> String {
    parse(more).unwrap_err().to_string()
}

#[test]
fn the_least_that_is_needed_gives_the_defaults() {
    let config = Config::parse(REQUIRED, Path::new("etc/bot.toml"), no_env).unwrap();
    assert_eq!(config.homeserver, "https://matrix.example.org");
    assert_eq!(config.user.as_str(), "@stopover:example.org");
    assert_eq!(config.data_dir, Path::new("etc/data"));
    assert_eq!(config.device_name, "Stopover");
    assert!(config.store_passphrase.is_none() && config.password.is_none() && config.recovery_key.is_none());
    assert_eq!(config.settings, Settings::default());
}

#[test]
fn the_example_loads_once_its_three_are_filled_in_and_shows_the_defaults() {
    let missing = Config::parse(EXAMPLE, Path::new("bot.toml"), no_env).unwrap_err().to_string();
    assert_eq!(
        missing,
        "bot.toml: `homeserver` is missing; add a line such as: homeserver = \"https://matrix.example.org\""
    );
    let mut filled = EXAMPLE.to_owned();
    for key in ["homeserver", "user", "data_dir"] {
        let (commented, plain) = (format!("\n#{key} = "), format!("\n{key} = "));
        assert_eq!(filled.matches(&commented).count(), 1, "{key}");
        filled = filled.replace(&commented, &plain);
    }
    let config = Config::parse(&filled, Path::new("bot.toml"), no_env).unwrap();
    assert_eq!(config.settings, Settings::default());
    assert_eq!(config.device_name, "Stopover");
}

#[test]
fn the_example_explains_every_key_once_and_no_other() {
    let mut shown = BTreeSet::new();
    let mut section = "";
    let mut explained = false;
    for line in EXAMPLE.lines() {
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']');
        } else if let Some((key, _)) =
            line.trim_start_matches('#').split_once(" = ").filter(|_| !line.starts_with("# "))
        {
            // The secret that may be given in two ways, the three of `trips`, and those of `trust` who may verify share
            // their lines of explanation.
            let shares = key == "store_passphrase_file" || section == "trips" || key.starts_with("verify_");
            assert!(explained || shares, "{key} has no comment above it");
            assert!(shown.insert((section, key)), "{key} is there twice");
        }
        explained = line.starts_with("# ");
    }
    let all = KEYS.iter().flat_map(|(section, keys)| keys.iter().map(move |key| (*section, *key))).collect();
    assert_eq!(shown, all);
}

#[test]
fn every_key_is_read() {
    for (section, keys) in KEYS {
        for key in *keys {
            let head = if section.is_empty() { String::new() } else { format!("[{section}]\n") };
            let required: String = REQUIRED
                .lines()
                .filter(|line| !line.starts_with(&format!("{key} ")))
                .fold(String::new(), |text, line| text + line + "\n");
            let text = format!("{required}{head}{key} = 1.5\n");
            let error = Config::parse(&text, Path::new("bot.toml"), no_env).unwrap_err().to_string();
            let name = if section.is_empty() { (*key).to_owned() } else { format!("{section}.{key}") };
            assert!(error.contains(&format!("`{name}` is a number with a fraction; give ")), "{error}");
        }
    }
}

#[test]
fn an_unknown_key_is_named_with_its_line_and_the_nearest_right_one() {
    for (more, wanted) in [
        ("homeservr = 'x'", "bot.toml:4: unknown key `homeservr`; did you mean `homeserver`?"),
        ("prefix = '!'", "bot.toml:4: unknown key `prefix`; it belongs in [chat]"),
        ("prefx = '!'", "bot.toml:4: unknown key `prefx`; did you mean `prefix` in [chat]?"),
        ("Operators = []", "bot.toml:4: unknown key `Operators`; did you mean `operators`?"),
        ("wibble = 1", "bot.toml:4: unknown key `wibble`; bot.example.toml has them all"),
        ("\n[chat]\nzoen = 'x'", "bot.toml:6: unknown key `zoen` in [chat]; did you mean `zone`?"),
        (
            "[chat]\nuser = 'x'",
            "bot.toml:5: unknown key `user` in [chat]; it belongs at the top, above the first section",
        ),
        ("[reminder]\nleads = []", "bot.toml:4: unknown section [reminder]; did you mean [reminders]?"),
        ("[chat]\nb = 1\na = 1", "bot.toml:5: unknown key `b` in [chat]; bot.example.toml has them all"),
    ] {
        assert_eq!(error(more), wanted);
    }
}

#[test]
fn a_wrong_value_is_named_with_its_line_and_what_would_do() {
    for (more, wanted) in [
        ("device_name = ''", "bot.toml:4: `device_name`: give 1 to 100 characters on one line"),
        ("device_name = 7", "bot.toml:4: `device_name` is a whole number; give text in quotes"),
        ("operators = '@me:example.org'", "bot.toml:4: `operators` is text; give a list of Matrix ids in quotes"),
        (
            "operators = [\n  '@me:example.org',\n  'me',\n]",
            "bot.toml:6: `operators`: \"me\" is no Matrix id; write it whole, such as \"@kari:example.org\"",
        ),
        ("invites = []", "bot.toml:4: `invites` is a list; give a section, under a line [invites]"),
        ("[invites]\nanyone = 'yes'", "bot.toml:5: `invites.anyone` is text; give true or false, without quotes"),
        (
            "[invites]\nmax_per_hour = 0",
            "bot.toml:5: `invites.max_per_hour`: 0 is out of range; give a whole number from 1 to 3600, without quotes",
        ),
        (
            "[limits]\nmessage_bytes = 99999999999999999999",
            "bot.toml:5: `limits.message_bytes`: 99999999999999999999 is out of range; give a whole number from 1024 to \
             65536, without quotes",
        ),
        (
            "[limits]\nsend_attempts = -1",
            "bot.toml:5: `limits.send_attempts`: -1 is out of range; give a whole number from 1 to 1000, without quotes",
        ),
        (
            "[chat]\nprefix = 'bot'",
            "bot.toml:5: `chat.prefix`: \"bot\" will not do; give 1 to 3 characters without letters, digits or white \
             space, such as \"!\"",
        ),
        (
            "[chat]\nzone = 'Europe/Olso'",
            "bot.toml:5: `chat.zone`: \"Europe/Olso\" is no IANA time zone; did you mean \"Europe/Oslo\"?",
        ),
        (
            "[chat]\nlanguage = 'tlh'",
            "bot.toml:5: `chat.language`: \"tlh\" is no language that the bot has; give one of: en, nb, nn, sv, da, de",
        ),
        (
            "[trust]\ndevices = 'signed'",
            "bot.toml:5: `trust.devices`: \"signed\" will not do; give \"verified\", \"verified-only\" or \"all\"",
        ),
        (
            "[pings]\nquiet = '22'",
            "bot.toml:5: `pings.quiet`: \"22\" is no stretch of hours; give one such as \"22:00-08:00\", or \"\" for none",
        ),
        (
            "[reminders]\nevening = '18'",
            "bot.toml:5: `reminders.evening`: \"18\" isn't a time of day that fits; give one from \"12:00\" to \"23:59\", \
             hours and minutes",
        ),
        (
            "[reminders]\nleads = ['1d', '1 week']",
            "bot.toml:5: `reminders.leads`: \"1 week\" is no lead time; give one from 1m to 30d, in minutes, hours or \
             days, such as \"90m\", \"2h\", \"1d\"",
        ),
        (
            "[reminders]\nleads = ['1m','2m','3m','4m','5m','6m']",
            "bot.toml:5: `reminders.leads`: holds 6; give at most 5",
        ),
        (
            "[about]\nsource = 'our forge'",
            "bot.toml:5: `about.source`: \"our forge\" is no link to a web page, such as \"https://example.org/stopover\"",
        ),
        ("[reminders]\nleads = ['60m', '1h']", "bot.toml:5: `reminders.leads`: \"1h\" is there twice"),
    ] {
        assert_eq!(error(more), wanted);
    }
    assert!(error("device_name = ").starts_with("bot.toml:4: not TOML: "), "{}", error("device_name = "));
    assert!(error("user = 'again'").starts_with("bot.toml:4: not TOML: "), "{}", error("user = 'again'"));
    for more in ["operators = [", "a = \"\n", "[chat", "=", "\u{0}"] {
        assert_eq!(error(more).lines().count(), 1, "{more:?}");
    }
}

#[test]
fn values_at_the_edges_of_their_ranges_are_taken() {
    for more in [
        "[chat]\nprefix = '!?~'",
        "[chat]\nprefix = '🚂'",
        "[reminders]\nleads = []",
        "[reminders]\nleads = ['1m', '30d', '29d23h59m']",
        "[reminders]\nevening = '12:00'\nquiet_until = '00:00'",
        "[pings]\nquiet = ''",
        "[pings]\nquiet = '23:30–07:00'",
        "[pings]\nquiet = '12:00 - 14:00'",
        "[reminders]\nevening = '23:59'\nquiet_until = '12:00'",
        "[trust]\ndevices = 'all'",
        "[trust]\ndevices = 'verified'\nown_logins = true",
        "[trust]\ndevices = 'verified-only'\nown_logins = false",
        "[limits]\nmessage_bytes = 1_024\nrecords_per_trip = 0x0a\nsend_attempts = 1000",
        "chat.zone = 'UTC'",
        "[about]\nsource = 'https://example.org/stopover'\ncontact = 'a'",
    ] {
        parse(more).unwrap_or_else(|error| panic!("{more}: {error}"));
    }
    for more in [
        "[chat]\nprefix = ''",
        "[chat]\nprefix = '!!!!'",
        "[chat]\nprefix = '! '",
        "[chat]\nprefix = 'ß'",
        "[reminders]\nleads = ['0m']",
        "[reminders]\nleads = ['30d1m']",
        "[reminders]\nleads = ['1h1d']",
        "[reminders]\nleads = ['9999999999999999999d']",
        "[reminders]\nleads = ['']",
        "[reminders]\nevening = '11:59'",
        "[pings]\nquiet = '22:00'",
        "[pings]\nquiet = '22:00-24:00'",
        "[pings]\nquiet = '08:00-08:00'",
        "[reminders]\nquiet_until = '24:00'",
        "[reminders]\nquiet_until = '12:01'",
        "[limits]\nmessage_bytes = 1023",
        "[invites]\nservers = ['Example.org']",
        "[invites]\nservers = ['@me:example.org']",
        "[invites]\nusers = ['@me']",
        "[about]\nsource = 'example.org'",
        "[about]\nsource = 'https://git@example.org/'",
        "[about]\nsource = 'https://example.org/ or ask'",
        "[about]\nsource = 'ftp://example.org/'",
        "[about]\ncontact = ' '",
        "[about]\ncontact = \"\\u200B\"",
        "[about]\ncontact = \"by\\nmail\"",
    ] {
        assert!(parse(more).is_err(), "{more}");
    }
}

#[test]
fn the_required_keys_are_checked() {
    for homeserver in
        ["matrix.example.org", "https://", "https:///", "https://a b", "https://h/_matrix", "ftp://h", "https://me@h"]
    {
        let text = REQUIRED.replace("https://matrix.example.org/", homeserver);
        assert!(Config::parse(&text, Path::new("bot.toml"), no_env).is_err(), "{homeserver}");
    }
    for homeserver in ["http://localhost:8008", "https://[::1]:8448/"] {
        let text = REQUIRED.replace("https://matrix.example.org/", homeserver);
        Config::parse(&text, Path::new("bot.toml"), no_env).unwrap();
    }
    for data_dir in ["''", "'~/stopover'", "\"a\\u0000b\""] {
        let text = REQUIRED.replace("'data'", data_dir);
        assert!(Config::parse(&text, Path::new("bot.toml"), no_env).is_err(), "{data_dir}");
    }
    let text = REQUIRED.replace("'data'", "'/var/lib/stopover'");
    assert_eq!(
        Config::parse(&text, Path::new("etc/bot.toml"), no_env).unwrap().data_dir,
        Path::new("/var/lib/stopover")
    );
}

#[test]
fn verified_devices_count_unless_it_says_otherwise_and_old_names_are_read() {
    for (more, wanted) in [
        ("", Devices::Verified),
        ("[trust]\ndevices = 'verified'", Devices::Verified),
        ("[trust]\ndevices = 'all'", Devices::All),
        ("[trust]\ndevices = 'verified-only'", Devices::VerifiedOnly),
        ("[trust]\ndevices = 'cross-signed'", Devices::VerifiedOnly),
    ] {
        let settings = parse(more).unwrap().settings;
        assert_eq!((settings.devices, settings.own_logins), (wanted, false), "{more}");
    }
}

#[test]
fn what_the_bot_says_of_itself_is_one_clean_line_each() {
    let about = |more: &str| parse(&format!("[about]\n{more}")).unwrap().settings.about;
    assert_eq!(about(""), About::default());
    let read =
        about("source = ' https://example.org/stopover '\ncontact = \"bot@example.org  or\\u202E the \\u200Bhouse\"");
    assert_eq!(read.source.as_deref(), Some("https://example.org/stopover"));
    assert_eq!(read.contact.as_deref(), Some("bot@example.org or the house"));
    assert!(about(&format!("contact = '{}'", "å".repeat(200))).contact.is_some());
    assert!(parse(&format!("[about]\ncontact = '{}'", "å".repeat(201))).is_err());
}

#[test]
fn lead_times_stand_longest_first() {
    let config = parse("[reminders]\nleads = ['30m', '2h', '1d12h']").unwrap();
    assert_eq!(config.settings.leads, [TimeDelta::hours(36), TimeDelta::hours(2), TimeDelta::minutes(30)]);
}

#[test]
fn introductions_can_be_turned_off() {
    assert!(Settings::default().introductions);
    assert!(!parse("[introductions]\nallowed = false").unwrap().settings.introductions);
}

#[test]
fn a_policy_allows_by_name_by_server_and_all() {
    let config = parse(
        "operators = ['@me:example.org']\n[invites]\nusers = ['@kari:a.example']\nservers = ['b.example:8448']\n\
         [trips]\ncreate_anyone = false\n[trust]\nverify_users = ['@ola:a.example']",
    )
    .unwrap();
    let settings = config.settings;
    for (who, invites, creates, verifies) in [
        ("@me:example.org", true, true, true),
        ("@kari:a.example", true, false, false),
        ("@ola:a.example", false, false, true),
        ("@ola:b.example:8448", true, false, false),
        ("@ola:b.example", false, false, false),
        ("@ola:x.b.example:8448", false, false, false),
    ] {
        let who = UserId::new(who);
        let may = (settings.may_invite(&who), settings.may_create_trips(&who), settings.may_verify(&who));
        assert_eq!(may, (invites, creates, verifies), "{who}");
    }
    assert!(!settings.verify.is_empty() && Settings::default().verify.is_empty());
    assert!(Policy { anyone: true, ..settings.invites }.allows(&UserId::new("@x:y")));
}

#[test]
fn a_secret_comes_from_one_place() {
    let env = |name: &str| (name == "STOPOVER_STORE_PASSPHRASE").then(|| "from the environment".to_owned());
    let load = |more: &str| Config::parse(&format!("{REQUIRED}{more}"), Path::new("bot.toml"), env);
    let read = |config: Config| config.store_passphrase().unwrap().expose_secret().to_owned();
    assert_eq!(read(load("").unwrap()), "from the environment");
    assert_eq!(read(parse("store_passphrase = 'inline'").unwrap()), "inline");
    assert_eq!(
        load("store_passphrase = 'a'\nstore_passphrase_file = 'b'").unwrap_err().to_string(),
        "`store_passphrase` is given more than once, by bot.toml:4 (`store_passphrase`) and bot.toml:5 \
         (`store_passphrase_file`) and the environment (STOPOVER_STORE_PASSPHRASE); keep one"
    );
    assert_eq!(error("store_passphrase = ''"), "bot.toml:4: `store_passphrase`: is empty");
    assert_eq!(
        error("password = 'hunter2'"),
        "bot.toml:4: `password` can't be set in this file; put it in a file of its own (`password_file`) or in \
         STOPOVER_PASSWORD"
    );
    assert!(error("recovery_key = 'x'").contains("can't be set in this file"));
}

#[test]
fn a_secret_file_is_read_without_its_line_end() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bot.toml");
    let config = |more: &str, env: &dyn Fn(&str) -> Option<String>| {
        Config::parse(&format!("{REQUIRED}{more}"), &file, env).unwrap()
    };
    let secret = folder.path().join("passphrase");
    for (text, wanted) in [("pass word \n", "pass word "), ("pass\r\n", "pass"), ("pass", "pass")] {
        fs::write(&secret, text).unwrap();
        let read = config("store_passphrase_file = 'passphrase'", &no_env).store_passphrase().unwrap();
        assert_eq!(read.expose_secret(), wanted);
        let env = |name: &str| (name == "CREDENTIALS_DIRECTORY").then(|| folder.path().display().to_string());
        let read =
            config("store_passphrase_file = '$CREDENTIALS_DIRECTORY/passphrase'", &env).store_passphrase().unwrap();
        assert_eq!(read.expose_secret(), wanted);
    }
    for text in [String::new(), "\n".to_owned(), "x".repeat(5_000)] {
        fs::write(&secret, text).unwrap();
        assert!(config("store_passphrase_file = 'passphrase'", &no_env).store_passphrase().is_err());
    }
    let missing = config("store_passphrase_file = 'nowhere'", &no_env).store_passphrase().unwrap_err().to_string();
    assert!(missing.starts_with("cannot read ") && missing.contains("nowhere"), "{missing}");
    assert_eq!(
        error("password_file = '$CREDENTIALS_DIRECTORY/p'"),
        "bot.toml:4: `password_file`: $CREDENTIALS_DIRECTORY is not set; a systemd unit with LoadCredential= sets it"
    );
}

#[test]
fn login_makes_a_passphrase_where_none_is_given_and_run_finds_it() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config::parse(REQUIRED, &folder.path().join("bot.toml"), no_env).unwrap();
    let refused = config.store_passphrase().unwrap_err().to_string();
    assert!(refused.ends_with("store.key is missing, and no `store_passphrase` is given; `stopover login` makes it"));

    let (made, file) = config.store_passphrase_or_new().unwrap();
    let file = file.unwrap();
    assert_eq!(file, config.store_key_file());
    assert!(made.expose_secret().len() == 64 && made.expose_secret().bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::metadata(&config.data_dir).unwrap().permissions().mode() & 0o777, 0o700);

    let (again, written) = config.store_passphrase_or_new().unwrap();
    assert!(written.is_none());
    assert_eq!(again.expose_secret(), made.expose_secret());
    assert_eq!(config.store_passphrase().unwrap().expose_secret(), made.expose_secret());
    assert_eq!(fs::read_dir(&config.data_dir).unwrap().count(), 1, "nothing is left beside the key");

    // An emptied key is a fault to tell of, never a reason to make another.
    fs::write(&file, "\n").unwrap();
    assert!(matches!(config.store_passphrase_or_new(), Err(ConfigError::EmptySecret { .. })));
}

#[test]
fn a_database_key_is_64_digits_from_one_place_or_made() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bot.toml");
    let digits = "0123456789abcdef".repeat(4);
    fs::write(folder.path().join("key"), format!("{digits}\n")).unwrap();
    let load = |more: &str, env: &dyn Fn(&str) -> Option<String>| {
        Config::parse(&format!("{REQUIRED}{more}"), &file, env).unwrap().database_key()
    };
    let given = load("database_key_file = 'key'", &no_env).unwrap();
    assert!(given.is_some());
    let env = |name: &str| (name == "STOPOVER_DATABASE_KEY").then(|| digits.to_uppercase());
    assert!(load("", &env).unwrap() == given);
    let env = |name: &str| (name == "CREDENTIALS_DIRECTORY").then(|| folder.path().display().to_string());
    assert!(load("database_key_file = '$CREDENTIALS_DIRECTORY/key'", &env).unwrap() == given);
    let env = |_: &str| Some("a passphrase".to_owned());
    let refused = load("", &env).unwrap_err().to_string();
    assert!(refused.starts_with("STOPOVER_DATABASE_KEY holds no key: ") && !refused.contains("a passphrase"));
    assert!(error("database_key = 'x'").contains("`database_key` can't be set in this file"));

    let config = Config::parse(REQUIRED, &file, no_env).unwrap();
    assert!(config.database_key().unwrap().is_none());
    let made = config.make_database_key().unwrap();
    assert!(config.database_key().unwrap() == Some(made));
    assert_eq!(fs::metadata(config.database_key_file()).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn secrets_that_others_can_read_are_warned_of() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bot.toml");
    let secret = folder.path().join("passphrase");
    fs::write(&secret, "x").unwrap();
    let text = format!("{REQUIRED}store_passphrase_file = 'passphrase'\n");
    let config = Config::parse(&text, &file, no_env).unwrap();
    for (mode, warned) in [(0o600, 0), (0o640, 1), (0o604, 1)] {
        fs::set_permissions(&secret, fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!(config.warnings().len(), warned, "{mode:o}");
    }
    fs::create_dir(&config.data_dir).unwrap();
    fs::write(config.store_key_file(), "old").unwrap();
    fs::set_permissions(config.store_key_file(), fs::Permissions::from_mode(0o600)).unwrap();
    assert!(config.warnings().iter().any(|line| line.contains("store.key is not used")));

    let text = format!("{REQUIRED}store_passphrase = 'x'\n");
    fs::write(&file, &text).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let warnings = Config::load(&file, no_env).unwrap().warnings();
    assert!(warnings.iter().any(|line| line.contains("bot.toml holds a secret that others can read")), "{warnings:?}");
}

#[test]
fn a_homeserver_in_the_clear_is_warned_of_unless_it_is_on_this_machine() {
    for (homeserver, warned) in [
        ("https://matrix.example.org", 0),
        ("http://localhost:8008", 0),
        ("http://127.0.0.1", 0),
        ("http://[::1]", 0),
        ("http://[::1]:8008", 0),
        ("http://synapse:8008", 1),
        ("http://localhost.example.org", 1),
    ] {
        let text = REQUIRED.replace("https://matrix.example.org/", homeserver);
        let config = Config::parse(&text, Path::new("bot.toml"), no_env).unwrap();
        assert_eq!(config.warnings().len(), warned, "{homeserver}");
    }
}

#[test]
fn debug_shows_no_secret() {
    let env = |name: &str| name.starts_with("STOPOVER_").then(|| "hunter2".to_owned());
    let config = Config::parse(REQUIRED, Path::new("bot.toml"), env).unwrap();
    assert!(config.password.is_some() && config.recovery_key.is_some());
    let inline = parse("store_passphrase = 'hunter2'").unwrap();
    assert!(!format!("{config:?} {inline:?}").contains("hunter2"));
}

#[test]
fn an_unreadable_file_says_path_and_reason() {
    let folder = tempfile::tempdir().unwrap();
    let load = |name: &str| Config::load(&folder.path().join(name), no_env).unwrap_err().to_string();
    let missing = load("bot.toml");
    assert!(missing.starts_with("there is no ") && missing.contains("bot.toml; name the config"), "{missing}");
    assert!(load(".").contains("Is a directory"), "{}", load("."));
    fs::write(folder.path().join("latin1"), b"user = '\xe5'").unwrap();
    assert!(load("latin1").contains("UTF-8"), "{}", load("latin1"));
    fs::write(folder.path().join("long"), "#".repeat(200_000)).unwrap();
    assert!(load("long").contains("longer than 131072 bytes"), "{}", load("long"));
}
