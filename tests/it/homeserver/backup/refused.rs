//! Backups that are refused, with everything left as it was: the file exists, the place is not empty, the backup is
//! damaged, another bot's, or none.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use serde_json::json;
use stopover::backup::{self, Error};
use stopover::config::Config;
use stopover::matrix::data_dir::database_key;
use stopover::store::Store;
use tar::{Archive, Builder, Header};

const USER: &str = "@bot:example.org";

/// A data directory as a bot leaves it, made without a bot, and a backup of it.
struct Kept {
    folder: tempfile::TempDir,
    config: Config,
    backup: PathBuf,
}

impl Kept {
    fn new(settings: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = config(folder.path(), USER, "data", settings);
        fs::create_dir_all(config.data_dir.join("matrix")).unwrap();
        let (key, _) = database_key(&config).unwrap();
        let mut store = Store::open(&config.data_dir.join("stopover.db"), Some(&key), "letters").unwrap();
        store.transact(|tx| tx.first_time("$before", DateTime::UNIX_EPOCH)).unwrap();
        drop(store);
        for name in ["state", "crypto"] {
            let path = config.data_dir.join(format!("matrix/matrix-sdk-{name}.sqlite3"));
            rusqlite::Connection::open(path)
                .unwrap()
                .execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
                .unwrap();
        }
        let session = json!({
            "homeserver": "https://example.org", "user_id": USER, "device_id": "DEVICE", "access_token": "secret",
            "complete": true,
        });
        fs::write(config.data_dir.join("session.json"), session.to_string()).unwrap();
        if config.store_passphrase.is_none() {
            fs::write(config.data_dir.join("store.key"), "a key").unwrap();
        }
        let backup = folder.path().join("backup.tar");
        backup::make(&config, &backup, DateTime::UNIX_EPOCH).unwrap();
        Self { folder, config, backup }
    }

    /// Another folder to restore to, which does not exist yet.
    fn empty(&self) -> Config {
        config(self.folder.path(), USER, "empty", "")
    }

    /// A changed copy of the backup.
    fn with(&self, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join("other.tar");
        fs::write(&path, bytes).unwrap();
        path
    }

    /// The backup's files, in their order.
    fn files(&self) -> Vec<(String, Vec<u8>)> {
        let mut archive = Archive::new(fs::File::open(&self.backup).unwrap());
        let files = archive.entries().unwrap().map(|entry| {
            let mut entry = entry.unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.path().unwrap().display().to_string(), bytes)
        });
        files.collect()
    }

    /// Restoring fails, in both ways. The folder does not exist afterwards, as before.
    fn refuses(&self, backup: &Path) -> Error {
        let config = self.empty();
        let both = [true, false].map(|same_device| match backup::restore(&config, backup, same_device) {
            Ok(_) => panic!("it is taken"),
            Err(error) => error,
        });
        assert!(!config.data_dir.exists());
        let [error, again] = both;
        assert_eq!(error.to_string(), again.to_string());
        error
    }
}

fn config(folder: &Path, user: &str, data: &str, settings: &str) -> Config {
    let toml = format!("homeserver = \"https://example.org\"\nuser = {user:?}\ndata_dir = {data:?}\n{settings}");
    Config::parse(&toml, &folder.join("bot.toml"), |_| None).unwrap()
}

fn pack(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = Header::new_gnu();
        // `set_path` refuses names that lead out of the folder.
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_size(bytes.len() as u64);
        header.set_cksum();
        archive.append(&header, bytes.as_slice()).unwrap();
    }
    archive.into_inner().unwrap()
}

/// All files below a folder, with their contents.
fn content(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(content(&path));
        } else {
            found.push((path.clone(), fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

#[test]
fn a_backup_begins_with_its_manifest_and_the_bots_own_store() {
    let kept = Kept::new("");
    let names: Vec<String> = kept.files().into_iter().map(|(name, _)| name).collect();
    let wanted = [
        "manifest.json",
        "stopover.db",
        "matrix/matrix-sdk-crypto.sqlite3",
        "matrix/matrix-sdk-state.sqlite3",
        "session.json",
        "store.key",
        "database.key",
        "manifest.sha256",
    ];
    assert_eq!(names, wanted);
    let restored = backup::restore(&kept.empty(), &kept.backup, true).unwrap();
    assert_eq!(restored.manifest.device.as_deref(), Some("DEVICE"));
    assert!(!restored.manifest.running);
}

#[test]
fn a_bot_at_work_is_noted() {
    let kept = Kept::new("");
    let held = stopover::matrix::data_dir::DataDirLock::acquire(&kept.config).unwrap();
    let other = kept.folder.path().join("other.tar");
    assert!(backup::make(&kept.config, &other, DateTime::UNIX_EPOCH).unwrap().manifest.running);
    drop(held);
    // And reported, where its device is restored all the same.
    for (backup, data, told) in [(&kept.backup, "one", false), (&other, "two", true)] {
        let toml = format!("homeserver = \"https://example.org\"\nuser = {USER:?}\ndata_dir = {data:?}\n");
        fs::write(kept.folder.path().join("bot.toml"), toml).unwrap();
        let program = std::process::Command::new(env!("CARGO_BIN_EXE_stopover"))
            .args(["restore", "--same-device"])
            .arg(backup)
            .current_dir(kept.folder.path())
            .env_remove("STOPOVER_STORE_PASSPHRASE")
            .env_remove("STOPOVER_DATABASE_KEY")
            .output()
            .unwrap();
        assert!(program.status.success());
        let said = String::from_utf8(program.stdout).unwrap();
        assert_eq!(said.contains("was running"), told, "{said}");
    }
}

#[test]
fn no_file_is_replaced() {
    let kept = Kept::new("");
    let before = fs::read(&kept.backup).unwrap();
    let error = backup::make(&kept.config, &kept.backup, DateTime::UNIX_EPOCH).err().unwrap();
    assert!(matches!(error, Error::Exists { .. }), "{error}");
    assert_eq!(fs::read(&kept.backup).unwrap(), before);
}

#[test]
fn a_backup_that_cannot_be_made_leaves_nothing() {
    let kept = Kept::new("");
    let before = content(kept.folder.path());
    let error = backup::make(&kept.config, &kept.folder.path().join("none/backup.tar"), DateTime::UNIX_EPOCH).err();
    assert!(matches!(error, Some(Error::Write { .. })), "{error:?}");
    assert_eq!(content(kept.folder.path()), before);

    let damaged = kept.config.data_dir.join("matrix/matrix-sdk-state.sqlite3");
    let mut bytes = fs::read(&damaged).unwrap();
    let length = bytes.len();
    bytes[length / 2..].fill(0xff);
    fs::write(&damaged, bytes).unwrap();
    let before = content(kept.folder.path());
    let error = backup::make(&kept.config, &kept.folder.path().join("second.tar"), DateTime::UNIX_EPOCH).err();
    assert!(matches!(error, Some(Error::Copy { .. })), "{error:?}");
    assert_eq!(content(kept.folder.path()), before);
}

#[test]
fn only_an_empty_place_is_filled() {
    let kept = Kept::new("");
    let before = content(&kept.config.data_dir);
    for same_device in [true, false] {
        let error = backup::restore(&kept.config, &kept.backup, same_device).err().unwrap();
        assert!(error.to_string().contains("it holds database.key, matrix, session.json and 2 more: "), "{error}");
    }
    assert_eq!(content(&kept.config.data_dir), before);

    // What a failed start of a bot leaves counts as empty.
    let empty = kept.empty();
    fs::create_dir(&empty.data_dir).unwrap();
    fs::write(empty.data_dir.join("lock"), "").unwrap();
    let broken = kept.with(&fs::read(&kept.backup).unwrap()[..100_000]);
    assert!(backup::restore(&empty, &broken, true).is_err());
    assert_eq!(content(&empty.data_dir).len(), 1);
    backup::restore(&empty, &kept.backup, true).unwrap();
}

#[test]
fn a_damaged_backup_is_refused_wherever_it_is_damaged() {
    let kept = Kept::new("");
    let whole = fs::read(&kept.backup).unwrap();
    // The files, by their contents. The remaining bytes are the tar's own; a change there is found or changes nothing.
    let mut flipped = 0;
    for (name, bytes) in kept.files() {
        let at = whole.windows(bytes.len()).position(|window| window == bytes).unwrap();
        for place in [0, bytes.len() / 3, bytes.len() / 2, bytes.len() - 1] {
            let mut damaged = whole.clone();
            damaged[at + place] ^= 0x20;
            let error = kept.refuses(&kept.with(&damaged));
            // A name that was changed in a manifest is unknown.
            let renamed = name == "manifest.json" && matches!(error, Error::NoBackup { .. });
            assert!(renamed || matches!(error, Error::Damaged { .. }), "{name}, byte {place}: {error}");
            flipped += 1;
        }
    }
    assert_eq!(flipped, 32);
    for length in (0..whole.len() - 1_024).step_by(whole.len() / 40) {
        let error = kept.refuses(&kept.with(&whole[..length]));
        assert!(matches!(error, Error::Damaged { .. } | Error::NoBackup { .. }), "{length}: {error}");
    }
}

#[test]
fn what_is_no_backup_or_holds_more_than_one_is_refused() {
    let kept = Kept::new("");
    for bytes in [&b""[..], b"x", &[b'x'; 5_000], &pack(&[("stopover.db".to_owned(), b"x".to_vec())])] {
        let error = kept.refuses(&kept.with(bytes));
        assert!(matches!(error, Error::NoBackup { .. }), "{error}");
    }
    let files = kept.files();
    let manifest: serde_json::Value = serde_json::from_slice(&files[0].1).unwrap();
    let manifests = |change: &dyn Fn(&mut serde_json::Value)| {
        let (mut manifest, mut files) = (manifest.clone(), files.clone());
        change(&mut manifest);
        files[0].1 = manifest.to_string().into_bytes();
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("manifest.json"), &files[0].1).unwrap();
        let sum = std::process::Command::new("sha256sum").arg("manifest.json").current_dir(folder.path()).output();
        files.last_mut().unwrap().1 = sum.unwrap().stdout;
        files
    };
    // A good backup, but of another bot.
    let same = kept.with(&pack(&manifests(&|_| {})));
    backup::restore(&config(kept.folder.path(), USER, "sound", ""), &same, false).unwrap();
    for name in ["../outside", "/tmp/outside", "lock", "matrix/../outside.sqlite3", "stopover.db-wal", "session.json"] {
        let mut files = manifests(&|manifest| manifest["files"][1]["name"] = name.into());
        files[2].0 = name.to_owned();
        let error = kept.refuses(&kept.with(&pack(&files)));
        assert!(matches!(error, Error::NoBackup { .. }), "{name}: {error}");
    }
    // A name that the manifest doesn't have.
    let mut files = kept.files();
    files.insert(2, ("../outside".to_owned(), b"x".to_vec()));
    assert!(matches!(kept.refuses(&kept.with(&pack(&files))), Error::Damaged { .. }));
    assert!(!kept.folder.path().join("outside").exists());

    let newer = manifests(&|manifest| {
        manifest["format"] = 3.into();
        manifest["files"] = "elsewhere".into();
    });
    let error = kept.refuses(&kept.with(&pack(&newer)));
    assert!(matches!(error, Error::Newer { what: "format", .. }), "{error}");
    let error = kept.refuses(&kept.with(&pack(&manifests(&|manifest| manifest["schema"] = 99.into()))));
    assert!(matches!(error, Error::Newer { what: "schema", .. }), "{error}");
    let others = manifests(&|manifest| manifest["user"] = "@other:example.org".into());
    let error = kept.refuses(&kept.with(&pack(&others)));
    assert!(matches!(error, Error::OtherUser { .. }), "{error}");
}

#[test]
fn a_device_comes_back_only_with_its_key() {
    let given = "store_passphrase = \"given\"\n";
    let (own_key, passphrase) = (Kept::new(""), Kept::new(given));
    let place = |kept: &Kept, settings: &str| config(kept.folder.path(), USER, "empty", settings);
    let error = backup::restore(&place(&own_key, given), &own_key.backup, true).err().unwrap();
    assert!(matches!(error, Error::OtherKey { .. }), "{error}");
    let error = backup::restore(&place(&passphrase, ""), &passphrase.backup, true).err().unwrap();
    assert!(matches!(error, Error::NoKey { .. }), "{error}");
    assert!(!own_key.empty().data_dir.exists() && !passphrase.empty().data_dir.exists());
    backup::restore(&place(&passphrase, given), &passphrase.backup, true).unwrap();
    assert!(!passphrase.empty().data_dir.join("store.key").exists());
    // Neither matters where the device is not restored.
    backup::restore(&place(&own_key, given), &own_key.backup, false).unwrap();

    let kept = Kept::new("");
    fs::remove_file(kept.config.data_dir.join("session.json")).unwrap();
    let without = kept.folder.path().join("without.tar");
    backup::make(&kept.config, &without, DateTime::UNIX_EPOCH).unwrap();
    let error = backup::restore(&kept.empty(), &without, true).err().unwrap();
    assert!(matches!(error, Error::NoSession { .. }), "{error}");
    backup::restore(&kept.empty(), &without, false).unwrap();
}

/// A bot's own store is opened with its own key or with the config's. In a backup it always has its own.
#[test]
fn a_store_comes_back_by_the_key_of_its_new_place() {
    let settings = |digit: &str| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("key");
        fs::write(&file, digit.repeat(64)).unwrap();
        (format!("database_key_file = {file:?}\n"), folder)
    };
    let ((one, _a), (other, _b), (wrong, c)) = (settings("a"), settings("b"), settings("c"));
    fs::write(c.path().join("key"), "a passphrase").unwrap();
    let holds = |kept: &Kept, name: &str| kept.files().iter().any(|(file, _)| file == name);
    let opens = |config: &Config| {
        let key = config.database_key().unwrap();
        let mut store = Store::open(&config.data_dir.join("stopover.db"), key.as_ref(), "").unwrap();
        assert!(store.transact(|tx| tx.was_seen("$before")).unwrap());
    };
    let (own, given) = (Kept::new(""), Kept::new(&one));
    assert!(holds(&own, "database.key") && !holds(&given, "database.key"));
    for kept in [&own, &given] {
        assert!(!stopover_words(&fs::read(&kept.backup).unwrap()), "its store is encrypted in the backup, too");
    }

    // The config's key before and now: the same, none, another, and an invalid one.
    let place = |kept: &Kept, data: &str, settings: &str| config(kept.folder.path(), USER, data, settings);
    backup::restore(&place(&given, "same", &one), &given.backup, false).unwrap();
    opens(&place(&given, "same", &one));
    let error = backup::restore(&place(&given, "empty", ""), &given.backup, false).err().unwrap();
    assert!(matches!(error, Error::NoDatabaseKey { .. }), "{error}");
    let error = backup::restore(&place(&given, "empty", &other), &given.backup, false).err().unwrap();
    assert!(matches!(error, Error::OtherDatabaseKey { .. }), "{error}");
    let error = backup::restore(&place(&given, "empty", &wrong), &given.backup, false).err().unwrap();
    assert!(error.to_string().contains("holds no key: give 64 hexadecimal digits"), "{error}");
    assert!(!given.empty().data_dir.exists());

    // A key made by the bot is restored, unless the new folder has one.
    backup::restore(&place(&own, "own", ""), &own.backup, false).unwrap();
    opens(&place(&own, "own", ""));
    let elsewhere = place(&own, "elsewhere", &other);
    backup::restore(&elsewhere, &own.backup, false).unwrap();
    assert!(!elsewhere.database_key_file().exists());
    opens(&elsewhere);

    // A backup from before there were keys.
    fs::remove_file(own.config.database_key_file()).unwrap();
    let store = own.config.data_dir.join("stopover.db");
    fs::remove_file(&store).unwrap();
    let mut plain = Store::open(&store, None, "letters").unwrap();
    plain.transact(|tx| tx.first_time("$before", DateTime::UNIX_EPOCH)).unwrap();
    drop(plain);
    let old = own.folder.path().join("old.tar");
    backup::make(&own.config, &old, DateTime::UNIX_EPOCH).unwrap();
    assert!(stopover_words(&fs::read(&old).unwrap()));
    backup::restore(&place(&own, "new", ""), &old, false).unwrap();
    assert!(place(&own, "new", "").database_key_file().exists());
    opens(&place(&own, "new", ""));
}

fn stopover_words(bytes: &[u8]) -> bool {
    bytes.windows(7).any(|window| window == b"$before")
}
