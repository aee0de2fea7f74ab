//! What is on disk and in the log: no text of any message.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use stopover::clock::Clock;
use stopover::config::Settings;
use stopover::matrix::{self, Error};
use stopover::store::{Form, Store, StoreError, form};
use tokio::process::{Child, Command};

use crate::harness::bot::Bot;
use crate::harness::person::Person;
use crate::harness::talk::Talk;
use crate::harness::wait::soon;
use crate::homeserver::backup::assert_private;

/// How many rows the store has, so that encrypting it takes a while; how often that is killed at most; and how much later
/// each time.
const ROWS: usize = 5_000;
const KILLS: u32 = 16;
const KILL_STEP: Duration = Duration::from_millis(15);

/// The files below a folder that contain one of the words, with the word.
fn found(folder: &Path, words: &[&str]) -> Vec<(PathBuf, String)> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(found(&path, words));
            continue;
        }
        // A log file may have been removed meanwhile.
        let bytes = std::fs::read(&path).unwrap_or_default();
        all.extend(within(&bytes, words).into_iter().map(|word| (path.clone(), word)));
    }
    all
}

fn within(bytes: &[u8], words: &[&str]) -> Vec<String> {
    let holds = |word: &&&str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
    words.iter().filter(holds).map(|word| (*word).to_owned()).collect()
}

/// `secure_delete` works. In a store without a key, so that the test can see it.
#[test]
fn deleted_words_are_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stopover.db");
    let mut talk = Talk::on(Store::open(&path, None, "test").unwrap(), Settings::default());
    talk.says("ada", true, "!trip new North 6–19 April");
    talk.says("ada", true, "!stop Oslo 6–9 April -- kept-words");
    let words = ["stop-words", "offer-words", "meet-words", "edited-words", "reminder-words", "nonsense-words"];
    let mut gone = Vec::new();
    for (who, text) in [
        ("ada", "stop Bergen 9–12 April -- stop-words"),
        ("kari", "offer Oslo sofa 6–8 April -- offer-words"),
        ("jonas", "meet Dinner Tue 18:00 in Oslo at the library -- meet-words"),
        ("kari", "remind me Monday 9:00 reminder-words"),
        ("kari", "what of nonsense-words?"),
    ] {
        talk.says(who, false, text);
        gone.push((who, talk.last.clone()));
    }
    let (_, offer) = gone[1].clone();
    talk.edits("kari", false, &offer, "offer Oslo sofa 6–8 April -- edited-words");
    talk.settle();
    let stand = found(folder.path(), &words);
    assert!(stand.len() >= words.len() - 2, "there is nothing to delete: {stand:?}");
    for (who, event) in gone {
        talk.deletes(who, false, &event);
    }
    // As after a clean stop.
    drop(talk);
    assert_eq!(found(folder.path(), &["kept-words"]), [(path, "kept-words".to_owned())]);
    assert_eq!(found(folder.path(), &words), []);
}

/// A run of the program with all of its log kept.
struct Logged {
    child: Child,
    log: PathBuf,
}

impl Logged {
    async fn start(bot: &Bot, name: &str, more: &[(&str, &str)]) -> Self {
        let log = bot.folder.path().join(name);
        let file = std::fs::File::create(&log).unwrap();
        // Started with all logs on.
        let run = bot.command("run");
        let mut command = Command::new("sh");
        command.args(["-c", "umask 000; exec \"$0\" \"$@\" -vv"]);
        command.arg(run.as_std().get_program()).args(run.as_std().get_args());
        let child = command.envs(more.iter().copied()).stderr(file).kill_on_drop(true).spawn().unwrap();
        let logged = Self { child, log };
        let ready = async {
            while !logged.text().contains(": ready") {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        soon("ready", ready).await;
        logged
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&std::fs::read(&self.log).unwrap()).into_owned()
    }

    async fn stop(mut self) -> String {
        let id = i32::try_from(self.child.id().expect("it ended by itself")).unwrap();
        let id = rustix::process::Pid::from_raw(id).unwrap();
        rustix::process::kill_process(id, rustix::process::Signal::TERM).unwrap();
        assert!(soon("it ends", self.child.wait()).await.unwrap().success());
        self.text()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn neither_the_log_nor_the_disk_tells_what_was_said() {
    let bot = Bot::new().await;
    let ada = Person::new("ada").await;
    let traced = Logged::start(&bot, "traced", &[("RUST_LOG", "trace")]).await;
    let chat = ada.chat(&bot.id()).await;
    ada.hears(&chat).await;
    let room = ada.room("marked-room", true, &[&bot.id()]).await;
    ada.sees_in(&room, &bot.id()).await;
    let clear = ada.room("marked-clear", false, &[&bot.id()]).await;
    ada.sees_in(&clear, &bot.id()).await;
    let talk = async |nth: &str| {
        let said = [
            (&clear, format!("!trip new marked-cleartext{nth} 6–19 April 2031")),
            (&room, format!("!trip new marked-trip{nth} 6–19 April 2031")),
            (&room, format!("!stop Tromsø 6–9 April 2031 -- marked-note{nth}")),
            (&room, format!("!stop marked-place{nth} from when")),
            (&chat, "contact marked-name, Malmö, @marked-handle:example.org, marked-purpose".to_owned()),
            (&chat, "remind me tomorrow 9:00 marked-reminder".to_owned()),
        ];
        for (place, text) in said {
            let event = ada.say(place, &text).await;
            while ada.hears(place).await.reply_to() != Some(event.as_str()) {}
        }
    };
    talk("").await;
    let said = ["marked-", "Tromsø"];
    assert_eq!(found(&bot.data(), &said), [], "while it is open");
    assert_private(&bot.data());
    let log = traced.stop().await;
    assert_eq!(found(&bot.data(), &said), [], "when it is closed");
    assert_private(&bot.data());

    // `-vv` without RUST_LOG.
    let usual = Logged::start(&bot, "usual", &[]).await;
    talk("-again").await;
    let usual = usual.stop().await;
    let file = |name: &str| std::fs::read_to_string(bot.data().join(name)).unwrap();
    let session: serde_json::Value = serde_json::from_str(&file("session.json")).unwrap();
    let secrets = [file("store.key"), file("database.key"), session["access_token"].as_str().unwrap().to_owned()];
    let secrets: Vec<&str> = said.into_iter().chain(secrets.iter().map(|secret| secret.trim_end())).collect();
    for log in [&log, &usual] {
        assert!(log.contains("DEBUG stopover::matrix::inbound::sync: came in"), "{log}");
        assert_eq!(within(log.as_bytes(), &secrets), [] as [String; 0], "{log}");
        assert!(!log.contains(&*ada.account.user_id), "{log}");
    }

    // The libraries log only where RUST_LOG names them, with a warning.
    assert!(!log.contains(" DEBUG matrix_sdk"));
    let told = Logged::start(&bot, "told", &[("RUST_LOG", "trace"), ("STOPOVER_LOG_LIBRARIES", "1")]).await;
    let told = told.stop().await;
    assert!(told.starts_with("stopover: STOPOVER_LOG_LIBRARIES is set"), "{}", told.lines().next().unwrap());
    assert!(told.contains(" DEBUG matrix_sdk"));
}

/// The program is killed while it encrypts a large store.
#[tokio::test(flavor = "multi_thread")]
async fn a_plain_store_is_encrypted_whenever_that_is_killed() {
    let mut bot = Bot::new().await;
    let store = bot.data().join("stopover.db");
    let mut plain = Store::open(&store, None, "letters").unwrap();
    let now = Clock::system().now();
    plain
        .transact(|tx| (0..ROWS).try_for_each(|n| tx.first_time(&format!("marked-{n}-{n:0300}"), now).map(drop)))
        .unwrap();
    drop(plain);
    let (mut sealed, mut begun, mut delay) = (false, 0, KILL_STEP);
    // Until it was killed often while it did that, or got to the end. How long it takes to get there is up to the machine.
    while !sealed && begun < KILLS {
        let mut child = bot.spawn();
        tokio::time::sleep(delay).await;
        child.kill().await.unwrap();
        sealed |= form(&store).unwrap() == Form::Sealed;
        begun += u32::from(!sealed && store.with_file_name("stopover.db.new").exists());
        delay = if begun > 0 { delay + KILL_STEP } else { delay.mul_f64(1.25) };
        if !sealed {
            Store::open(&store, None, "other").unwrap().integrity().unwrap();
        }
    }
    bot.start().await;
    let rows = bot.engine().store(|tx| (0..ROWS).map(|n| tx.was_seen(&format!("marked-{n}-{n:0300}"))).collect());
    let rows: Vec<bool> = rows.await.unwrap();
    assert!(rows.len() == ROWS && rows.iter().all(|seen| *seen));
    bot.stop().await;
    assert_eq!(found(&bot.data(), &["marked-"]), []);
    let left: Vec<_> = std::fs::read_dir(bot.data()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    let left: Vec<_> = left.iter().filter(|name| name.to_string_lossy().starts_with("stopover.db")).collect();
    assert_eq!(left, ["stopover.db"]);
}

/// One line of what `check` says.
async fn checked(bot: &Bot, what: &str) -> (bool, String) {
    let line = matrix::check(&bot.config()).await.into_iter().find(|line| line.what == what).unwrap();
    (line.ok, line.note)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plain_store_is_encrypted_at_the_start_and_then_opens_by_its_key_alone() {
    let mut bot = Bot::new().await;
    let (store, key) = (bot.data().join("stopover.db"), bot.data().join("database.key"));
    let mut plain = Store::open(&store, None, "letters").unwrap();
    plain.transact(|tx| tx.first_time("marked-event", Clock::system().now())).unwrap();
    drop(plain);
    assert_eq!(found(&bot.data(), &["marked-event"]).len(), 1);
    let (ok, note) = checked(&bot, "at rest").await;
    assert!(!ok && note.contains("is not encrypted"), "{note}");
    assert!(checked(&bot, "store").await.0);
    bot.start().await;
    assert!(bot.engine().store(|tx| tx.was_seen("marked-event")).await.unwrap());
    bot.stop().await;
    assert_eq!(form(&store).unwrap(), Form::Sealed);
    assert_eq!(found(&bot.data(), &["marked-event"]), []);
    let (ok, note) = checked(&bot, "at rest").await;
    assert!(ok && note.contains("its key lies beside it"), "{note}");

    // Files with other modes are reported, and corrected at the start.
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).unwrap();
    let (ok, note) = checked(&bot, "files").await;
    assert!(!ok && note.contains("database.key: chmod go= "), "{note}");
    assert!(bot.config().warnings().iter().any(|line| line.contains("database.key")));
    bot.start().await;
    bot.stop().await;
    assert!(checked(&bot, "files").await.0);

    // A wrong key, something that is no key, and none at all.
    let right = std::fs::read_to_string(&key).unwrap();
    let error = async || match matrix::open(&bot.config(), Clock::system()).await {
        Ok(_) => panic!("it opens"),
        Err(error) => error,
    };
    std::fs::write(&key, "f".repeat(64)).unwrap();
    let wrong = error().await;
    assert!(matches!(wrong, Error::Store(StoreError::WrongKey { .. })), "{wrong}");
    assert!(!checked(&bot, "store").await.0);
    std::fs::write(&key, "a passphrase").unwrap();
    let none = error().await;
    assert!(none.to_string().ends_with("as `openssl rand -hex 32` prints them"), "{none}");
    std::fs::remove_file(&key).unwrap();
    let missing = error().await;
    assert!(matches!(missing, Error::Store(StoreError::NoKey { .. })), "{missing}");
    assert!(!key.exists(), "another one is of no use");
    for error in [wrong, none, missing] {
        assert_eq!(error.to_string().lines().count(), 1);
    }

    // With the key in a file elsewhere.
    let elsewhere = bot.folder.path().join("key");
    std::fs::write(&elsewhere, right).unwrap();
    bot.settings = format!("database_key_file = {elsewhere:?}\n{}", bot.settings);
    bot.start().await;
    bot.stop().await;
    let (ok, note) = checked(&bot, "at rest").await;
    assert!(ok && note.contains("on the same disk"), "{note}");
    assert!(!key.exists());
}
